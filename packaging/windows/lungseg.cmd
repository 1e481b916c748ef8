@echo off
rem Opens lungseg on a double click, or with the files dropped on it; the first time it sets itself up. Not tried on Windows.
setlocal
set "run=%~dp0..\..\run.py"
for %%v in (3.13 3.12 3.11) do (
    py -%%v -c "" >nul 2>nul && (
        py -%%v "%run%" %*
        goto ended
    )
)
echo lungseg needs Python 3.11, 3.12 or 3.13, which python.org has. Install one of them and open this again.
pause
exit /b 1
:ended
if errorlevel 1 pause
