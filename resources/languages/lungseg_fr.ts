<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>lungseg</name>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Close this page first: it covers the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Open an image first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept and next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>By hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>1 uncertain edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>{n} uncertain edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open the sample study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export mask as PNG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export as DICOM SEG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Remove from the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Choose a case in the worklist first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Reset view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Invert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brighter (gamma)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Gamma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Darker (gamma)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>No gamma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip left and right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip and rotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Lower fill opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Raise fill opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Fill or outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Overlays and shutters from the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The file has no overlays and no shutter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Corner text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its largest size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its smallest size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its normal size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the right lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the left lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brush or eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Finish the line or region first (Enter), or cancel it (Esc).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict new cases in advance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Use the model’s mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The mask is already the model’s, or there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Learn from accepted cases…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>What my masks include…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Training set…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Versions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search commands…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Menu bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show log file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Report a problem…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>About lungseg…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>the first reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Mask by {reader}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Right lung of {one}, left lung of {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Mask from the record, line {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Press Enter to accept it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>The case already has this mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record of decisions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Other images are still being processed. Wait, or stop them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Exporting: {n} of {total} cases written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running: {n} of {total} cases written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export is not finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>If you close now, it stops. Files already written are complete and are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stop and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} of {total} cases could not be exported in full. The first: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>1 file exported to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} files exported to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export was stopped; files already written are complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Export time and corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase the record of your work?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>The times and figures of all cases are lost. Masks and versions are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No other image of this patient is on the worklist. Right-click one, then Show alongside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Looking for the prior…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>This image is already open. Choose another one to show alongside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Both rows show the same image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Decision saved for the case alongside. The open case stays on the screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is shown alongside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The image alongside has no mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The mask alongside was copied. Correct it where the lungs differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The open case already has this mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Prior</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Alongside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>another patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>the same day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{days} earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{days} later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Show prior alongside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link zoom and pan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Copy the mask alongside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>{key} opens the {menu} menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Decoding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Preparing the model for this computer: about ten seconds, once for each version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Drop a file anywhere in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>left lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>right lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Now using the model’s mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Your mask was kept. The model has a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The mask is being checked before it is accepted…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Not accepted yet · {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The checks find nothing more in this mask · ⟨Enter⟩ accepts it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Noted as fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>⟨Y⟩ or ⟨Enter⟩ {right}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Accept the mask as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Repair what the check found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Your last changes are not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Discard and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Free some disk space and try again, or discard them and close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>A file is still being written, such as an export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Stay until it is written, or stop it and close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Difference from the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>The model has not predicted a mask for this image yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>contact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>PDF (*.pdf);;PNG (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>{name} is an image on the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Choose another name for the contact sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Preparing the contact sheet: case {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Several cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Put back on the to-do list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Why reject {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, 1 thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, {n} threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>{device}, model ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>local contrast (CLAHE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>sharpened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Local contrast (CLAHE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Sharpen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Enhance the display</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enter.py" />
            <source>The keys act on the image now · ⟨Enter⟩ accepts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image is not a DICOM file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export mask as PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>PNG label map (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export as DICOM SEG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>DICOM segmentation (*.dcm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>The image is still loading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} is still loading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>The search for another study is still running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study among files you have not opened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancelled: nothing was forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study: {done} of {total} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Not while training is running: it may use these cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cases are kept for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>From the next start, cases not opened for {n} days are forgotten, with their flags and comments. Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names except any burnt into the pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>1 case was forgotten: it had not been opened for {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>{n} cases were forgotten: they had not been opened for {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Forget this study…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>How long to keep cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>1 case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>1 selected case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} selected cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>1 listed case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} listed cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Open images first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>No case is listed: choose another filter or search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Other cases are still being read. Wait, or stop them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>The reader has changed: no page was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select this image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select these {n} images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>The worklist is not grouped by patient and study.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Group by patient and study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/help.py" />
            <source>`lungseg --help` lists the commands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training: {progress}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show training progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show the training result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>The training set is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>No case has been accepted since the last training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training cannot start: the data folder is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Restore {folder}, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Stop training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training is running ({progress}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the version in use does not change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training resumes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training was interrupted when the program closed. It can resume where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} stays a candidate: {parent} is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} awaits your decision: {parent} is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the mask to import it for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the folder to open its images and add them to the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the file to open it and add it to the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the {n} files to open them and add them to the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} was not imported: another case is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} contains the mask already shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>It is the same size as this image. You can undo the import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>A few words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>The mask must include both lungs: the widths are proposed from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Show measurements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>No cases left to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>The search finds no more cases to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>This filter lists no more cases to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>1 other case is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>{n} other cases are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has a segmentation by {maker}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has {n} segmentations, the newest by {maker}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Import it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Token for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Password of {user} for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>The last one was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching from the PACS: {n} of {total} studies are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching was stopped; images already received are complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>1 image fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} images fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} of {total} studies could not be fetched. The first: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Enter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Today’s chests could not be fetched: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Open from PACS…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Set up PACS…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} of {total} cases could not be sent. The first: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} was not sent: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{what} of {name} sent to {node}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} cases sent to the PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Sending to the PACS is on hold: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Send to PACS…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved. The password is kept until you close lungseg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Asking {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>{name} answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>No case has been accepted yet: there is no training set to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Write package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from {patients} patients.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from 1 patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains 1 case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Importing a training set: {n} of {total} cases checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Masks you have corrected or accepted do not change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} can draw both: uncorrected masks change at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks {drawn}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Correct them: a new version learns from the masks you accept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn {own} and does not change. New masks are drawn {chosen}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask extends behind the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask stops at the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Reading as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>This is already a second reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has been asked to read {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has already been asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>No request for this case is pending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Request to {readers} withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Nobody has been asked to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with an empty mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with the model’s mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} asked you for a second reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>The first reading is shown once you have decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Ask a second reader…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Withdraw the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Choose the reader…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Clear this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Opened {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>The file or folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>{name} no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Open recent…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>No file or folder has been opened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>{name} flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag removed from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>What to know about this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove {n} images and your corrections to {lost} of them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>These masks have not been accepted and would be lost. The image files are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>{n} images removed from the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>The {lung} is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>The {lung} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep largest part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Remove islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Close holes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Smooth by {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the {lung}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}, {lung}: {change}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep the largest part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Smooth the contour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by the margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by the margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Lower tolerance or threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Higher tolerance or threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has changed and can no longer be read: you see the earlier image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has been replaced: you see the earlier image, and Accept applies to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>Open the new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Image copied with its outlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Print case report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Copy image with outlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>There is no mask yet: wait for the prediction or paint one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Not accepted: the image had only just appeared · ⟨Enter⟩ accepts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} is already accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{hidden} Look at it, then accept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Nothing was rejected: another image opened in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>{n} of {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag from {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove {images} from the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>The file could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open the case first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Corrected, accepted or rejected: open the case and press R.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Already accepted or rejected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>A check questions the mask: open the case to accept it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>There is no mask yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Studies are forgotten one at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Show alongside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {images}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {images}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {images} back on the to-do list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Still on the to-do list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {images}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>They are in {n} folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Filter saved: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Name of the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Saved filters…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/seeing.py" />
            <source>{sentence} No mask was drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on {cases}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>report of the set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Measuring for the report: case {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on several cases…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Print report on several cases…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{name} is back at its default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings are back at their defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Export settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Import settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>1 setting changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{words}. This version does not know: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset all settings?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>These go back to their defaults: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Accepting: image {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{images} accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Rejecting: image {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{images} rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Undoing: image {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Select them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{images} back on the to-do list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Nothing to predict: every listed image is corrected, accepted or rejected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predicting: image {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Paused after {done} of {total} images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{images} predicted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{images} not predicted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{images} not predicted, and {n} more not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>({n} more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Copy the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{h} h {n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predict all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>{images} flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Flag removed from {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>What to know about these cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment on {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>replaces {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment saved for {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment removed from {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Saving: {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Nothing changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Restored: {images}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Undoing: {n} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} of {total} images left out: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 has no mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have no mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 fails a check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} fail a check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 has strokes to review first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have strokes to review first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 is open in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are open in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the file of 1 now holds another image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the files of {n} now hold other images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 is already accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>1 is already rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/side_panels.py" />
            <source>Hide the panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Swap right and left lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>According to its file, this is not a frontal view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Marked as mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Rotation corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Orientation from the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case}: {name}. The image, model and exports follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Orientation restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case} is not open: open it to restore its orientation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>You have not changed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Image orientation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Mark image as mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Restore orientation from the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The model’s own mask was shown instead of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The left lung was hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The right lung was hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The worklist covered the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was outside the view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Undone: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Redone: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Back to: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>Nothing was undone: {name} is no longer on the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>This case is still on the to-do list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>{name} is back on the to-do list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The training set has its earlier mask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>It is no longer in the training set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The decision on {name} could not be undone. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name} and {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source> One is used for training and the other for scoring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>1 case was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>1 case was restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Used from the next training run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete 1 removed case for good?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete {n} removed cases for good?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Their copies in the training set are deleted. The original files are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Deleted for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The mask has not changed. See the log for details: Help, Show log file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Uncertain edge {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>No uncertain edges are stored for this case: predict again (R).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found: predict again (R).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Looking for uncertain edges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The model is sure of every edge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have corrected every uncertain edge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge · ⟨J⟩ starts again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left apex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right apex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left costophrenic angle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right costophrenic angle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left diaphragm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right diaphragm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left mediastinal border</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right mediastinal border</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left chest wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right chest wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Next uncertain edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Previous uncertain edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_comparing.py" />
            <source>The comparison was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Export model version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Import model version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Delete {name} for good?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Accepted masks are kept. Export the version first if you may need it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Model version (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Version {newer} came with the program and has not learned from your cases; {own} stays in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Use {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Keep {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>New masks: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{file} is now {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} was deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Note on {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. Research software, not a medical device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Open the manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save this window…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You have not saved this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This image would be blank: its values differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This window is a curve from the file: adjust it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Name of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save C {centre} W {width} as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You already have {n} windows. Delete one on the settings page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Your window {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {n} from the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>The file has no such window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source> ({n} more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the last case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the first case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Remove {name} and your corrections?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>The mask has not been accepted and would be lost. The image file is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>About lungseg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Icon of lungseg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Lungs on chest radiographs: segment, correct, train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Everything stays on this computer unless you send it to a PACS: nothing is sent automatically.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Built with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>lungseg: Apache-2.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can replace them with other versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Inter: SIL Open Font License 1.1. Phosphor icons: MIT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>The full texts are in the folder packaging/licences and with the installed packages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Copy versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Is the model saving work?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Seconds per case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Strokes per case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Dice, model’s mask against yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>HD95, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Mean edge shift, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Contour corrected, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Work per case, by version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Record on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Time, strokes and amount of change; no names, and nothing is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Export CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Erase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Nothing recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{cases} in order; median of {medians}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>As you accept masks, this shows how long each took and how much you changed, by version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/charts.py" />
            <source>{total} cases, {better} better, {worse} worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet of {cases}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>A3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>US Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Outlines of the masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>1 sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>{n} sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>SEG contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>One segment per lung (every viewer)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>A label map (DICOM 2024)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>The model's probabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Nominal geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Where spacing is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Always, uncalibrated without spacing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Never (most viewers reject the SEG)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>{name} {code} {number} {date} {view} {patient_id} {patient_name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Selection ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>This case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>All accepted ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Cases to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case has been accepted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names will identify the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient. DICOM files contain the name, as they must.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>against your accepted masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>after against before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on your accepted cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>you can keep reading; new corrections are used in the next run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Nothing has changed: the version in use and your masks are as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>the version in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Taking a snapshot of the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring {parent} on the held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring the candidate on the held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Deciding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on {cases}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{cases} from {patients} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{others} of another protocol left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>1 thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The candidate replaces {parent} only if no figure passes its limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Now: {parent} and epoch {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source> · about {time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Epoch {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>paused until you resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Limit: how far a figure may change before {new} is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Before ({parent}) and after ({candidate})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} awaits your decision; {old} is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} stays a candidate; {old} is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: better than {old} on the held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: as good as {old} on the held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>95 % interval of the change {low} to {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{better} of {n} cases better, {worse} worse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Worst case: {name}, Dice {before} → {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>1 uncorrected image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} uncorrected images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory at most {n} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory {n} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>took {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use until the comparison is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Run in background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{new} is in use. You can go back at any time. Corrected and accepted masks never change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Continue reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Roll back to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Keep as candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Activate {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Split by patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Step {n} of {total}: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Model outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirm the masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Use them from the next training run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Suspect masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>1 suspect mask is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{n} suspect masks are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>held out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>to learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{row}
Open this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{row}
This case is not on the worklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: 1 mask is used from the next training run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: {n} masks are used from the next training run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Progress of the training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss over the epochs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice on the held-out cases, over the epochs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>During training, at reduced size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>A quick score; the table uses the saved files at full size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice, held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Epoch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Version in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Two networks are trained in turn, each on half of the cases; the second starts here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>second network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice of each held-out case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Each case, Dice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget the study of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its case in the training set as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its {n} cases in the training set as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete the older copies, with everything in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Comparison on the held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>1 held-out case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} held-out cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not fall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not rise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Within limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>After training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Change the key of “{command}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Press a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Find a key or action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Click a key to change it. Delete removes it, Esc keeps it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{why} It cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{key} is used for “{command}”, which would lose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Use it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{command}: default key restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Page of the manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Find in the manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Pages of the manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>No page contains these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>1 version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Use this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Roll back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Go back to the version used before this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} held-out cases, never used for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.0f} % of the contour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Recipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Scored on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Work left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>with or without the part behind the heart, as chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>came with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name} from {parent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} accepted cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>snapshot {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>The bundled version can't be overwritten. Corrected and accepted masks never change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Imported. Its figures were measured where it was trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent. You can use it and go back with one click.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent; you chose to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It has not been used yet, and has not been compared with another version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Corrected and accepted masks never change, whichever version is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Export training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and drag a rectangle over anything that must not leave. Your own training set keeps its pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Images in the package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Undo blanking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Write package…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>{n} of {total} images written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Include again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blank the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blanked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Text not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Image as exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} of {total} images go into the package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>1 stays here until its burnt-in text is blanked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} stay here until their burnt-in text is blanked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Your name for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DICOMweb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DIMSE (AE titles)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>No sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name and password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Password or token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of the PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Encrypted (TLS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Fetch by C-MOVE: the PACS sends to this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificate authority (CA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>System authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Client certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>In the same file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Stored in the system keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Asked once per session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Set up PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open from PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Set up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Keep fetching today’s chests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>New ones are fetched every five minutes and predicted in advance, even after you close this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Doe, Jane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>2026-11-28</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>CR, DX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Modality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Today’s chests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Studies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient, study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No PACS is set up yet. Choose Set up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Chest radiograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No studies found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>1 study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} studies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>1 patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} patients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{studies} from {patients}. Select those to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send to PACS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting and sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Selected ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>PACS of origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>With outlines (GSPS) for viewers without SEG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Segmentation (SEG) and measurements (SR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Remove from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Sent {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Anything that cannot be sent now waits here and is sent once the PACS answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>No PACS is set up yet: File, Set up PACS…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>This image did not come from a PACS: choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/page.py" />
            <source>Back to reading (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Open this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{what}. Open this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Lung kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice of both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>To correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{before} % → {after} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Worklist and masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Strokes, saved as you draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Your model versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Settings file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Log files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Bundled weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Open: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{path} could not be opened: no program on this computer can open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{size} in {n} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>This describes the installation and its latest errors, without patient, file or folder names. Read it, change it if you like, then copy or save it for your report. Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>What my masks include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>Without the part behind the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs end at the edge of the heart. The part behind the heart is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>With the part behind the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs continue behind the heart, to the spine and down to the diaphragm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Who is reading?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Use this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Dr A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name is stored with each decision, in the record, the report and exported DICOM files. There is no password: anyone can use any name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader has this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask a second reader to read {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader does not see your mask or anything else you have done until both of you have decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Second reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader starts with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>the model’s mask, without your corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>an empty mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Comment for the second reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader must be somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>There is no such folder. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{colour}: used for the other lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>{name}: reset to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Changed. Default: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Takes effect the next time you start lungseg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Search settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Reset all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>{n} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>a an and as at by for from how i in is it my of on or the to when where which with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>No setting matches “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Radiograph with the accepted outlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Confirm the mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Training leaves suspect masks out until you confirm them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Open to correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Remove it from the training set; it can be restored (Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{n} cases chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Correct the mask and accept it again (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Its file is not on the worklist. Open the file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>, {row} × {column} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>by hand, without a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>accepted as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>You confirmed this mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Case ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Dice {both} against the model’s mask; right {right}, left {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Most corrected first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Model version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Agreement with the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last {n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Dice below {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>For training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Held out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Show all cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Delete for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Checking for duplicates and mistakes: {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected: {learn} for training, {kept} held out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>1 removed case stays on the disk until you delete it permanently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} removed cases stay on the disk until you delete them permanently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Nothing accepted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>No case matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>When you accept a mask with Enter, it appears here with its image, ready for training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Change the filters, or show all cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>First version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Second version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Open an image first: two versions are compared on the open image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>There is only one version. Train on your accepted cases, then compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Choose two different versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>{name} is predicting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Measuring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>This is a comparison of two versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Only {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Both versions’ outlines on the radiograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>On this image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice against your mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 from your mask, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, cm²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, cm²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice between versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 between versions, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Model versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Worst 5 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the held-out cases of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on 1 held-out case of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the {n} held-out cases of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>not comparable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>It was scored on different cases: its figures cannot be compared with these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Delete {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Name of the window {figures}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Welcome to lungseg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Drop radiographs or a folder here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Frontal chest, DICOM or image files. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>DICOM, PNG or JPEG; one file or a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>See</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Both lungs are outlined in moments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Paint or erase. Every change is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>One key accepts and opens the next case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>The model learns from your accepted cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Try the sample study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>A drawn phantom, not a patient. Your first accepted mask takes less than a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Five keys to start with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Brush, hold Ctrl to erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Radius smaller, larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Undo, as many steps as you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Hold to see the model’s own mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Predictions run on this computer. You can choose the device in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Predictions run on this computer: {device}. You can choose the device in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Worst 5 %, Dice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>No model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Bundled {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Version {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>U-Net for frontal chest radiographs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/messages.py" />
            <source>{name} exported to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>This file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>A case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Two readers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Where the two masks differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{lung} by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Use for this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>First reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{one} and {other}, read independently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Yellow: only {one}. Violet, hatched: only {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Dice {dice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>A mask was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Image alongside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Zoom and pan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Copy mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Painting one lung leaves the other unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Subtract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Effect of lasso and polygon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smoothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How strongly M smooths the contour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How far + grows and − shrinks the lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>This tool has no options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smooth, grow and shrink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over {lung}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>One step; Ctrl+Z undoes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>It is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{right} as it is: noted with the case and not raised again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Show this check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask was accepted with this finding: put the case back on the to-do list first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} of {total} passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>, {size} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction and training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction. Close other programs to train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Predictions run on the {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>A graphics processor is not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Saving to your data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free, in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>For research. Not a medical device. A reader checks every mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/dock.py" />
            <source>Segments, checks, measurements, model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Length, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{place}, {length} {unit} long, {width} {unit} uncertain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Go to this edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Uncertain edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width: of the band in which the model is uncertain of the edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{n} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Measurements on the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Click to show it, double-click to rename it, Del to remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>No mask drawn: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Mask of model {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Empty mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Model {version} drew no mask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} of {total} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>1 step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>A training has ended: see its result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from accepted cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {cases}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn: {n} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}, {corrected} corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Train a copy of the model on your accepted masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>1 phantom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{n} phantoms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, none corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, {n} corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Copy the measurements as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Height, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Width, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left / right area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Inner thoracic width, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, cm²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{view}: heart and lungs appear larger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Sizes in mm are not available. Spacing: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{size} mm per px, {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>L/R {ratio}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name}, in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name} did not pass the comparison with its parent; you chose to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Dice {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Agreement with model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No image is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No model is installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predict this image again (R); your corrections are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Prediction in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Model versions: figures, use, roll back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Preparing the model, once…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>about 10 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{time} on {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted by {name} in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>No decisions yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Restore this mask (can be undone)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>{reader} asked to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Second reading withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask chosen: {how}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>The decision could not be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Cyan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Fill opacity for this lung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint {name} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Click its colour to change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock {name}: strokes do not change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill opacity (A lower, D higher)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill + outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>How the mask is drawn (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Segments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_tiles.py" />
            <source>Accepted cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Brightness between black and white (. brighter, , darker, Ctrl+G reset)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Contour width on the screen, the same at every zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predicted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>with the part behind the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>without the part behind the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>upside down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>lateral view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>not a chest radiograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Rotate image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Mark as mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predict anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The image is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The mask is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>{m} min {s} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>today {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>Open files (Ctrl+O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{n} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{found} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>filtered: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_delegate.py" />
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>For me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>A study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>Study without a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>No patient name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{done} of {all} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} listed, {done}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>unfolded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Uncertainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most uncertain first, done last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Attention first, done last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By file name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest study first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest study first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By status, done last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Last opened first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Last changed first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn from first, done last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Order: {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Sort order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing 1 case…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing {n} cases…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>No cases yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Radiographs you open appear here with their status. The most uncertain masks come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search or choose All.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>{n} of {total} accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Clear the search (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>Case {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>ID {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>accession {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Uncertain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Versions disagree by {n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Differ by {n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}, changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what}), changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent to {node} ({what})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Not sent to {node} ({what})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>{name}, not read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>uncertainty {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Esc goes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/rail.py" />
            <source>Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {n} files?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>This file already exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Search commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>No command matches “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Research use only. Not a medical device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Sheet {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>No image open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Position {none}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {none}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {value} → {grey}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Zoom {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Reading as: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/training_item.py" />
            <source>Training: 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/unreadable.py" />
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Model {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Measurements are hidden: show them first (Shift+V).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Name of this measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Radiograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Shown: model {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
