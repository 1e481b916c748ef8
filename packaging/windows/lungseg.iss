; An installer for Windows by Inno Setup 6: ISCC.exe /DVersion=0.1.0 packaging\windows\lungseg.iss
; from the folder that `python packaging\pyinstaller\build.py` made in out\lungseg. Not tried on Windows.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId=org.lungseg.lungseg
AppName=lungseg
AppVersion={#Version}
AppPublisher=The lungseg authors
DefaultDirName={autopf}\lungseg
DefaultGroupName=lungseg
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\out
OutputBaseFilename=lungseg-{#Version}-windows
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; A reader without the rights of an administrator installs it for themselves.
PrivilegesRequiredOverridesAllowed=dialog
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\lungseg-gui.exe

; Those of the window's languages that Inno Setup speaks itself; it has no Chinese.
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "dicom"; Description: "{cm:AssocFileExtension,lungseg,.dcm}"

[Files]
Source: "..\..\out\lungseg\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\lungseg"; Filename: "{app}\lungseg-gui.exe"
Name: "{autodesktop}\lungseg"; Filename: "{app}\lungseg-gui.exe"; Tasks: desktop

[Registry]
; "Open with" has it; which program opens .dcm on a double click stays the reader's choice.
Root: HKA; Subkey: "Software\Classes\lungseg.dicom"; ValueType: string; ValueData: "DICOM image"; Flags: uninsdeletekey; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\lungseg.dicom\shell\open\command"; ValueType: string; ValueData: """{app}\lungseg-gui.exe"" ""%1"""; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "lungseg.dicom"; Flags: uninsdeletevalue; Tasks: dicom

[Run]
Filename: "{app}\lungseg-gui.exe"; Description: "{cm:LaunchProgram,lungseg}"; Flags: nowait postinstall skipifsilent
; What a reader made (%LOCALAPPDATA%\lungseg) is not touched when the program is removed.
