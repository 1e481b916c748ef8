<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
    <context>
        <name>lungseg</name>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Close it on {host} first; if that computer is no longer in use, remove {path}.</source>
            <translation>Zuerst auf {host} schließen; wird dieser Rechner nicht mehr verwendet, {path} entfernen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Continue in that window, or close it first. To use a folder other than {home}, set LUNGSEG_HOME.</source>
            <translation>Im geöffneten Fenster weiterarbeiten oder es zuerst schließen. Für einen anderen Ordner als {home} LUNGSEG_HOME setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open.</source>
            <translation>lungseg ist schon geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open (process {pid}).</source>
            <translation>lungseg ist schon geöffnet (Prozess {pid}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>At {scale:.0f} % the window does not fit this screen. The next start uses 100 %.</source>
            <translation>Bei {scale:.0f} % passt das Fenster nicht auf diesen Bildschirm. Der nächste Start verwendet 100 %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>No log is written: {folder} cannot be written. Everything else works as usual.</source>
            <translation>Es wird keine Logdatei geschrieben: {folder} ist nicht beschreibbar. Alles andere funktioniert wie gewohnt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>An unexpected error occurred ({kind}). Your masks were saved.</source>
            <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}). Die Masken wurden gespeichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>You can continue. Details are in {log}.</source>
            <translation>Weiterarbeiten ist möglich. Einzelheiten in {log}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/beside.py" />
            <source>% of the image</source>
            <translation>% der Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/errors.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Frontal and upright</source>
            <translation>Frontal und aufrecht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Not mirrored</source>
            <translation>Nicht gespiegelt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Like known images</source>
            <translation>Wie bekannte Aufnahmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Two lungs</source>
            <translation>Zwei Lungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>One part each</source>
            <translation>Je ein Teil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>No holes</source>
            <translation>Keine Löcher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Sides</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Area ratio</source>
            <translation>Flächenverhältnis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Place</source>
            <translation>Lage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Contour</source>
            <translation>Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Border</source>
            <translation>Bildrand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Uncertainty</source>
            <translation>Unsicherheit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} is better on average, but worse than allowed in {reasons}. {parent} stays in use: check the images below before you activate {candidate}.</source>
            <translation>{candidate} ist im Mittel besser, aber schlechter als erlaubt bei {reasons}. {parent} bleibt in Verwendung: Die Aufnahmen unten ansehen, bevor {candidate} verwendet wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} stays a candidate, {parent} stays in use: worse than allowed in {reasons}.</source>
            <translation>{candidate} bleibt Kandidat, {parent} bleibt in Verwendung: schlechter als erlaubt bei {reasons}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, mm</source>
            <translation>HD95, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, % of height</source>
            <translation>HD95, % der Höhe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Mean Dice</source>
            <translation>Mittlerer Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Worst 5 %, Dice</source>
            <translation>Schlechteste 5 %, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Right lung, Dice</source>
            <translation>Rechte Lunge, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Left lung, Dice</source>
            <translation>Linke Lunge, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Exactly two lungs</source>
            <translation>Genau zwei Lungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice unchanged.</source>
            <translation>Vergleich bestanden, {n} von {n}. Mittlerer Dice unverändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice +{gain}.</source>
            <translation>Vergleich bestanden, {n} von {n}. Mittlerer Dice +{gain}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{figure} {before} → {after}</source>
            <translation>{figure} {before} → {after}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/language.py" />
            <source>{name}: {words}</source>
            <translation>{name}: {words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask is empty.</source>
            <translation>Die Maske ist leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The image is a uniform grey: there is no lung to find.</source>
            <translation>Die Aufnahme ist einheitlich grau: keine Lunge zu finden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The model found no lung in this image.</source>
            <translation>Das Modell hat auf dieser Aufnahme keine Lunge gefunden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Right and left lung seem to be swapped.</source>
            <translation>Rechte und linke Lunge scheinen vertauscht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Keep the largest part</source>
            <translation>Größten Teil behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Close holes</source>
            <translation>Löcher schließen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Swap sides</source>
            <translation>Seiten tauschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Smooth the contour</source>
            <translation>Kontur glätten</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} more parts, {area}.</source>
            <comment>The right lung has a second part, {area}.</comment>
            <translation>
                <numerusform>Die rechte Lunge hat einen zweiten Teil, {area}.</numerusform>
                <numerusform>Die rechte Lunge hat {n} weitere Teile, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} more parts, {area}.</source>
            <comment>The left lung has a second part, {area}.</comment>
            <translation>
                <numerusform>Die linke Lunge hat einen zweiten Teil, {area}.</numerusform>
                <numerusform>Die linke Lunge hat {n} weitere Teile, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} holes, {area}.</source>
            <comment>The right lung has a hole, {area}.</comment>
            <translation>
                <numerusform>Die rechte Lunge hat ein Loch, {area}.</numerusform>
                <numerusform>Die rechte Lunge hat {n} Löcher, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} holes, {area}.</source>
            <comment>The left lung has a hole, {area}.</comment>
            <translation>
                <numerusform>Die linke Lunge hat ein Loch, {area}.</numerusform>
                <numerusform>Die linke Lunge hat {n} Löcher, {area}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{px:.0f} px</source>
            <translation>{px:.0f} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{mm:.0f} mm</source>
            <translation>{mm:.0f} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too low: moved, it would follow the lungs' edges.</source>
            <translation>Die Maske scheint {far} zu tief zu liegen: Verschoben folgt sie den Lungenrändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too high: moved, it would follow the lungs' edges.</source>
            <translation>Die Maske scheint {far} zu hoch zu liegen: Verschoben folgt sie den Lungenrändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's left: moved, it would follow the lungs' edges.</source>
            <translation>Die Maske scheint um {far} zur linken Patientenseite verschoben: Zurückgeschoben folgt sie den Lungenrändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's right: moved, it would follow the lungs' edges.</source>
            <translation>Die Maske scheint um {far} zur rechten Patientenseite verschoben: Zurückgeschoben folgt sie den Lungenrändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>Die rechte Lunge ist auf {share:.0f} % ihrer Höhe vom Bildrand abgeschnitten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>Die linke Lunge ist auf {share:.0f} % ihrer Höhe vom Bildrand abgeschnitten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{px} px</source>
            <translation>{px} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{area:.2g} mm²</source>
            <translation>{area:.2g} mm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{area:.2f} cm²</source>
            <translation>{area:.2f} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>{area:.1f} cm²</source>
            <translation>{area:.1f} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung is empty.</source>
            <translation>Die rechte Lunge ist leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is empty.</source>
            <translation>Die linke Lunge ist leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP, supine</source>
            <translation>AP, liegend</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP</source>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>Supine</source>
            <translation>Liegend</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Right lung</source>
            <translation>Rechte Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Left lung</source>
            <translation>Linke Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} mo</source>
            <translation>{n} Mon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} wk</source>
            <translation>{n} Wo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} d</source>
            <translation>{n} T</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} y</source>
            <translation>
                <numerusform>{n} J</numerusform>
                <numerusform>{n} J</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>Die linke Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen, sonst kaum je unter {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>Die rechte Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen, sonst kaum je unter {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>Die linke Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen und {size:.0f} % ihrer Höhe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>Die rechte Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen und {size:.0f} % ihrer Höhe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>Die linke Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen und {size:.0f} % ihrer Breite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>Die rechte Lunge ist ungewöhnlich klein: {area:.0f} % der Fläche der anderen und {size:.0f} % ihrer Breite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Fläche der linken Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Fläche der rechten Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Höhe der linken Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Höhe der rechten Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Breite der linken Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Breite der rechten Lunge {size}, {limit}: Maske und Pixelabstand prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>below {size:.0f} {unit}</source>
            <translation>unter {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>above {size:.0f} {unit}</source>
            <translation>über {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>Die rechte Lunge liegt um {share:.0f} % einer Lungenhöhe höher als die linke.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>Die linke Lunge liegt um {share:.0f} % einer Lungenhöhe höher als die rechte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The model is uncertain about this image: uncertainty {uncertainty:.2f}, rarely above {limit:.2f} for sound masks.</source>
            <translation>Das Modell ist bei dieser Aufnahme unsicher: Unsicherheit {uncertainty:.2f}, bei guten Masken selten über {limit:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Die Kontur der rechten Lunge ist ausgefranst: {longer:.0f} % länger als geglättet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Die Kontur der linken Lunge ist ausgefranst: {longer:.0f} % länger als geglättet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Die Kontur der rechten Lunge ist streckenweise ausgefranst: {longer:.0f} % länger als geglättet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Die Kontur der linken Lunge ist streckenweise ausgefranst: {longer:.0f} % länger als geglättet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not frontal</source>
            <translation>nicht frontal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not a chest</source>
            <translation>kein Thorax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>poor quality</source>
            <translation>schlechte Qualität</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>wrong patient</source>
            <translation>falscher Patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>lungs cut off</source>
            <translation>Lungen abgeschnitten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step} (interrupted)</source>
            <translation>{step} (unterbrochen)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior</source>
            <translation>Aus der Voraufnahme importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior of {day}</source>
            <translation>Aus der Voraufnahme vom {day} importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: DICOM SEG by {program}</source>
            <translation>Importiert: DICOM SEG von {program}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: {origin}</source>
            <translation>Importiert: {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask of model {version}</source>
            <translation>Maske des Modells {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask by {reader}</source>
            <translation>Maske: {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask from the record, line {n}</source>
            <translation>Maske aus der Aufzeichnung, Zeile {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Right lung of {one}, left lung of {other}</source>
            <translation>Rechte Lunge: {one}, linke Lunge: {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Threshold {value}</source>
            <translation>Schwelle {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Smooth by {size}</source>
            <translation>Glätten um {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Grow by {size}</source>
            <translation>Erweitern um {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Shrink by {size}</source>
            <translation>Verkleinern um {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, subtract</source>
            <translation>{step}, abziehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, replace</source>
            <translation>{step}, ersetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} moved</source>
            <translation>{name} verschoben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} named</source>
            <translation>{name} benannt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} removed</source>
            <translation>{name} entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Marked as mirrored</source>
            <translation>Als gespiegelt gekennzeichnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Rotation corrected</source>
            <translation>Drehung korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation from the file</source>
            <translation>Ausrichtung aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation restored</source>
            <translation>Ausrichtung wiederhergestellt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/study.py" />
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/suspects.py" />
            <source>No version agrees with the mask: Dice no higher than {dice:.2f}.</source>
            <translation>Keine Version stimmt mit der Maske überein: Dice höchstens {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/angle.py" />
            <source>Angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Mean value</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>SD of values</source>
            <translation>SD der Werte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>That is outside the image.</source>
            <translation>Das liegt außerhalb der Aufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This background is open to the edge of the image: nothing was filled.</source>
            <translation>Dieser Hintergrund reicht bis zum Bildrand: Es wurde nichts gefüllt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The right lung is locked.</source>
            <translation>Die rechte Lunge ist gesperrt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The left lung is locked.</source>
            <translation>Die linke Lunge ist gesperrt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no right lung here.</source>
            <translation>Hier ist keine rechte Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no left lung here.</source>
            <translation>Hier ist keine linke Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the right lung.</source>
            <translation>Dies ist schon die rechte Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the left lung.</source>
            <translation>Dies ist schon die linke Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>Ctrl + click removes this part.</source>
            <translation>Strg + Klick entfernt diesen Teil.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the right lung, which is protected.</source>
            <translation>Dies ist die rechte Lunge; sie ist geschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the left lung, which is protected.</source>
            <translation>Dies ist die linke Lunge; sie ist geschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/gestures.py" />
            <source>This lung is locked.</source>
            <translation>Diese Lunge ist gesperrt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/guide.py" />
            <source>Guide cannot use its network here: this stroke was painted with the edge-aware brush.</source>
            <translation>Der KI-Pinsel kann sein Netz hier nicht nutzen: Dieser Strich wurde mit dem Kantenpinsel gemalt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Heart</source>
            <translation>Herz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Thorax</source>
            <translation>Thorax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>CTR</source>
            <translation>HTQ</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>{view}: the heart appears larger</source>
            <translation>{view}: Das Herz erscheint größer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Proposed: drag the ends to fit</source>
            <translation>Vorschlag: Enden zum Anpassen ziehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no left lung.</source>
            <translation>Der Herz-Thorax-Quotient braucht beide Lungen: Die Maske hat keine linke Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no right lung.</source>
            <translation>Der Herz-Thorax-Quotient braucht beide Lungen: Die Maske hat keine rechte Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Draw it, or predict again (R).</source>
            <translation>Malen oder erneut segmentieren (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The lungs in the mask are not side by side: no heart width can be proposed.</source>
            <translation>Die Lungen der Maske liegen nicht nebeneinander: kein Herzdurchmesser vorzuschlagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Correct the mask first, or measure with two rulers (Shift+M).</source>
            <translation>Zuerst die Maske korrigieren, oder mit zwei Linealen messen (Umschalt+M).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ruler.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>at the detector</source>
            <translation>am Detektor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>on the film</source>
            <translation>auf dem Film</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>Proposed by the program, not confirmed</source>
            <translation>Vom Programm vorgeschlagen, nicht bestätigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How far grey may differ from that at the centre (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Wie weit Grau von dem in der Mitte abweichen darf (Strg+[ weniger, Strg+] mehr)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance {n}</source>
            <translation>Toleranz {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How likely lung must be in the region; the model uses 0.50 (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Wie wahrscheinlich Lunge im Bereich sein muss; das Modell verwendet 0,50 (Strg+[ weniger, Strg+] mehr)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold {n} · ⟨Enter⟩ applies</source>
            <translation>Schwelle {n} · ⟨Enter⟩ wendet an</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Window centre and width</source>
            <translation>Fensterung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to set the window · ⟨B⟩ brush · ⟨E⟩ eraser</source>
            <translation>Ziehen ändert die Fensterung · ⟨B⟩ Pinsel · ⟨E⟩ Radierer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to pan · ⟨F⟩ fit</source>
            <translation>Ziehen verschiebt · ⟨F⟩ einpassen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ruler</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to measure a distance · drag its ends or the line · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Ziehen misst eine Strecke · Enden oder Linie ziehen · Doppelklick benennt · ⟨Del⟩ entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the first line, then click the end of the second · ⟨Esc⟩ cancels</source>
            <translation>Erste Linie ziehen, dann Ende der zweiten anklicken · ⟨Esc⟩ bricht ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ellipse with mean and SD</source>
            <translation>Ellipse mit Mittelwert und SD</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag from corner to corner · area, mean and SD of the stored values · ⟨Del⟩ removes</source>
            <translation>Von Ecke zu Ecke ziehen · Fläche, Mittelwert und SD der gespeicherten Werte · ⟨Del⟩ entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag away from the finding · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Vom Befund weg ziehen · Doppelklick benennt · ⟨Del⟩ entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click where the text starts · double-click to change it · ⟨Del⟩ removes</source>
            <translation>Klicken, wo der Text beginnt · Doppelklick ändert ihn · ⟨Del⟩ entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Herz-Thorax-Quotient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the ends of both lines to the borders of heart and thorax · ⟨Del⟩ removes</source>
            <translation>Enden beider Linien an die Ränder von Herz und Thorax ziehen · ⟨Del⟩ entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Ziehen malt {lung} · mit ⟨Ctrl⟩ radieren · ⟨[⟩ ⟨]⟩ Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to erase {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Ziehen radiert {lung} · ⟨[⟩ ⟨]⟩ Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware brush</source>
            <translation>Kantenpinsel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance</source>
            <translation>Ziehen malt {lung} bis zum Rand · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ Toleranz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware eraser</source>
            <translation>Kantenradierer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide</source>
            <translation>KI-Pinsel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag over missing {lung} to extend the mask to its edge · ⟨Ctrl⟩ removes · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Über fehlende {lung} ziehen erweitert die Maske bis zum Rand · ⟨Ctrl⟩ entfernt · ⟨[⟩ ⟨]⟩ Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide, removed</source>
            <translation>KI-Pinsel, entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push the contour</source>
            <translation>Kontur schieben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to push the edge of {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Ziehen schiebt den Rand ({lung}) · ⟨[⟩ ⟨]⟩ Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push</source>
            <translation>Schieben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ cancels</source>
            <translation>Ziehen umfährt {lung} · Ecken verschieben · ⟨Enter⟩ wendet an · ⟨Esc⟩ bricht ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to add corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner</source>
            <translation>Klicken setzt Ecken; Ecken oder Linie verschieben · ⟨Enter⟩ wendet an · ⟨Backspace⟩ letzte Ecke</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill a hole or region</source>
            <translation>Loch oder Bereich füllen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to fill a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part</source>
            <translation>Klicken füllt Loch oder Bereich ({lung}) · ⟨Ctrl⟩ + Klick entfernt einen Teil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Remove region</source>
            <translation>Bereich entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold in a region</source>
            <translation>Schwelle in einem Bereich</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to mark a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies</source>
            <translation>Ziehen markiert einen Bereich ({lung}) · Schwelle ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ wendet an</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/training.py" />
            <source>Not enough yet: accept {n} more cases, one per patient.</source>
            <comment>Not enough yet: accept 1 more case, one per patient.</comment>
            <translation>
                <numerusform>Noch nicht genug: {n} weiteren Fall akzeptieren, einen je Patient.</numerusform>
                <numerusform>Noch nicht genug: {n} weitere Fälle akzeptieren, einen je Patient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Every case, Dice</source>
            <translation>Jeder Fall, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>To correct, %</source>
            <translation>Zu korrigieren, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Worst case, Dice</source>
            <translation>Ungünstigster Fall, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Most improved</source>
            <translation>Am meisten verbessert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Second</source>
            <translation>Zweitbester</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most</source>
            <translation>Größter Verlust</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least changed</source>
            <translation>Am wenigsten geändert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most Dice</source>
            <translation>Größter Dice-Verlust</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, as much of the contour is left to correct as before.</source>
            <comment>On your case, as much of the contour is left to correct as before.</comment>
            <translation>
                <numerusform>Beim eigenen Fall bleibt so viel Kontur zu korrigieren wie zuvor.</numerusform>
                <numerusform>Bei den {n} eigenen Fällen bleibt so viel Kontur zu korrigieren wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, some of the contour is left to correct; before there was none.</source>
            <comment>On your case, some of the contour is left to correct; before there was none.</comment>
            <translation>
                <numerusform>Beim eigenen Fall bleibt Kontur zu korrigieren; zuvor keine.</numerusform>
                <numerusform>Bei den {n} eigenen Fällen bleibt Kontur zu korrigieren; zuvor keine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % less of the contour is left to correct.</source>
            <comment>On your case, {share} % less of the contour is left to correct.</comment>
            <translation>
                <numerusform>Beim eigenen Fall bleibt {share} % weniger Kontur zu korrigieren.</numerusform>
                <numerusform>Bei den {n} eigenen Fällen bleibt {share} % weniger Kontur zu korrigieren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % more of the contour is left to correct.</source>
            <comment>On your case, {share} % more of the contour is left to correct.</comment>
            <translation>
                <numerusform>Beim eigenen Fall bleibt {share} % mehr Kontur zu korrigieren.</numerusform>
                <numerusform>Bei den {n} eigenen Fällen bleibt {share} % mehr Kontur zu korrigieren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least lung kept</source>
            <translation>Lunge erhalten, Minimum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the left.</source>
            <translation>Die Aufnahme ist gedreht: Der Kopf liegt links.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is upside down.</source>
            <translation>Die Aufnahme steht auf dem Kopf.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the right.</source>
            <translation>Die Aufnahme ist gedreht: Der Kopf liegt rechts.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This looks like a lateral view; the model is for frontal chest radiographs.</source>
            <translation>Dies sieht wie eine Seitaufnahme aus; das Modell ist für frontale Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This does not look like a chest radiograph.</source>
            <translation>Dies sieht nicht wie eine Thoraxaufnahme aus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The heart seems to be on the right: the image may be mirrored.</source>
            <translation>Das Herz scheint rechts zu liegen: Die Aufnahme ist vielleicht gespiegelt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The model was not trained on images like this one: check its mask closely.</source>
            <translation>Mit Aufnahmen wie dieser wurde das Modell nicht trainiert: Die Maske genau prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two masks differ in what they include: correct one by hand, or request another reading.</source>
            <translation>Die beiden Masken unterscheiden sich darin, was sie einschließen: Eine von Hand korrigieren oder eine weitere Befundung anfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two readers disagree on the orientation of the image: restore it first, or request another reading.</source>
            <translation>Die beiden Befunder sind sich über die Ausrichtung der Aufnahme uneins: Zuerst wiederherstellen oder eine weitere Befundung anfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/claiming.py" />
            <source>Version 0.1 stored a mask under the UID of {name}, but it may not belong to this image: it was not used, and is kept in {file}.</source>
            <translation>Version 0.1 speicherte eine Maske unter der UID von {name}, sie gehört aber vielleicht nicht zu dieser Aufnahme: Sie wurde nicht verwendet und liegt in {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} has no mask yet.</source>
            <translation>{name} hat noch keine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Open it and let the model predict a mask.</source>
            <translation>Öffnen und vom Modell segmentieren lassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} is an image and is never overwritten.</source>
            <translation>{name} ist eine Aufnahme und wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Choose another folder.</source>
            <translation>Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Its mask would overwrite an image.</source>
            <translation>Die Maske würde eine Aufnahme überschreiben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Name another folder for the masks.</source>
            <translation>Einen anderen Ordner für die Masken angeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No lung was found in it, so the mask is empty.</source>
            <translation>Darin wurde keine Lunge gefunden, die Maske ist daher leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No mask was written.</source>
            <translation>Es wurde keine Maske geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} earlier images of this study, whose files were replaced since, will be forgotten, too.</source>
            <comment>1 earlier image of this study, whose files were replaced since, will be forgotten, too.</comment>
            <translation>
                <numerusform>Auch 1 frühere Aufnahme dieser Studie, deren Datei seither ersetzt wurde, wird vergessen.</numerusform>
                <numerusform>Auch {n} frühere Aufnahmen dieser Studie, deren Dateien seither ersetzt wurden, werden vergessen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} of them have corrections that were not accepted: those will be lost.</source>
            <comment>1 of them has corrections that were not accepted: those will be lost.</comment>
            <translation>
                <numerusform>1 davon hat nicht akzeptierte Korrekturen: Sie gehen verloren.</numerusform>
                <numerusform>{n} davon haben nicht akzeptierte Korrekturen: Sie gehen verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set go.</source>
            <comment>1 case in the training set goes.</comment>
            <translation>
                <numerusform>1 Fall der Trainingsdaten wird gelöscht.</numerusform>
                <numerusform>{n} Fälle der Trainingsdaten werden gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set stay.</source>
            <comment>1 case in the training set stays.</comment>
            <translation>
                <numerusform>1 Fall der Trainingsdaten bleibt.</numerusform>
                <numerusform>{n} Fälle der Trainingsdaten bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are deleted, with everything in them: {names}.</source>
            <translation>Ältere Kopien werden gelöscht, mit ihrem ganzen Inhalt: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are kept, and may contain it too: {names}.</source>
            <translation>Ältere Kopien bleiben und können sie ebenfalls enthalten: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} other files on the worklist cannot be read: their studies are not known.</source>
            <comment>1 other file on the worklist cannot be read: its study is not known.</comment>
            <translation>
                <numerusform>1 andere Datei der Arbeitsliste kann nicht gelesen werden: Ihre Studie ist unbekannt.</numerusform>
                <numerusform>{n} andere Dateien der Arbeitsliste können nicht gelesen werden: Ihre Studien sind unbekannt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images were fetched from a PACS: the local copies will be deleted.</source>
            <comment>1 image was fetched from a PACS: the local copies will be deleted.</comment>
            <translation>
                <numerusform>1 Aufnahme wurde aus einem PACS abgerufen: Die lokalen Kopien werden gelöscht.</numerusform>
                <numerusform>{n} Aufnahmen wurden aus einem PACS abgerufen: Die lokalen Kopien werden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>The original files are not touched. A model retains what it learned from a case, and your backups still contain the data.</source>
            <translation>Die Originaldateien bleiben unberührt. Ein Modell behält, was es aus einem Fall gelernt hat, und Sicherungen enthalten die Daten weiterhin.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images of this study will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <comment>1 image of this study will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</comment>
            <translation>
                <numerusform>1 Aufnahme dieser Studie wird vergessen: Zeile der Arbeitsliste, Vorschaubild, Maske, Striche und Kommentar, dazu Einträge der Logdatei.</numerusform>
                <numerusform>{n} Aufnahmen dieser Studie werden vergessen: Zeilen der Arbeitsliste, Vorschaubilder, Masken, Striche und Kommentare, dazu Einträge der Logdatei.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <translation>Diese Aufnahme wird vergessen: Zeilen der Arbeitsliste, Vorschaubilder, Masken, Striche und Kommentare, dazu Einträge der Logdatei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</source>
            <translation>Diese Aufnahme wird vergessen: Zeile der Arbeitsliste, Vorschaubild, Maske, Striche und Kommentar, dazu Einträge der Logdatei.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images forgotten.</source>
            <comment>1 image forgotten.</comment>
            <translation>
                <numerusform>1 Aufnahme vergessen.</numerusform>
                <numerusform>{n} Aufnahmen vergessen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases of the training set forgotten.</source>
            <comment>1 case of the training set forgotten.</comment>
            <translation>
                <numerusform>1 Fall der Trainingsdaten vergessen.</numerusform>
                <numerusform>{n} Fälle der Trainingsdaten vergessen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Close it, then try again.</source>
            <translation>Schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open.</source>
            <translation>lungseg ist geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on this computer).</source>
            <translation>lungseg ist geöffnet (Prozess {pid} auf diesem Rechner).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on {host}).</source>
            <translation>lungseg ist geöffnet (Prozess {pid} auf {host}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} already exists.</source>
            <translation>{file} existiert schon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another name, or move that file first.</source>
            <translation>Einen anderen Namen wählen oder zuerst diese Datei verschieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>A backup cannot be stored inside the folder it backs up.</source>
            <translation>Eine Sicherung kann nicht in dem Ordner liegen, den sie sichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be set aside, so nothing was restored.</source>
            <translation>Der Ordner {folder} kann nicht beiseitegelegt werden, daher wurde nichts wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, set LUNGSEG_HOME to another folder and restore the backup there.</source>
            <translation>Falls er ein eigener Datenträger ist, LUNGSEG_HOME auf einen anderen Ordner setzen und die Sicherung dort wiederherstellen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The data folder {folder} cannot be moved into itself.</source>
            <translation>Der Datenordner {folder} kann nicht in sich selbst verschoben werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} is not empty.</source>
            <translation>Der Ordner {folder} ist nicht leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose a new or an empty folder.</source>
            <translation>Einen neuen oder leeren Ordner wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be moved, so nothing was changed.</source>
            <translation>Der Ordner {folder} kann nicht verschoben werden, daher wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, back it up, set LUNGSEG_HOME to the new folder and restore it there.</source>
            <translation>Falls er ein eigener Datenträger ist, ihn sichern, LUNGSEG_HOME auf den neuen Ordner setzen und dort wiederherstellen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} is not a complete lungseg backup.</source>
            <translation>{file} ist keine vollständige Sicherung von lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another backup.</source>
            <translation>Eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} was written by a newer lungseg ({version}).</source>
            <translation>{file} stammt von einem neueren lungseg ({version}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Restore it with that version.</source>
            <translation>Mit dieser Version wiederherstellen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The file {file} does not exist.</source>
            <translation>Die Datei {file} existiert nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Close the case there first.</source>
            <translation>Den Fall zuerst dort schließen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already accepted: its mask is kept.</source>
            <translation>{name} ist schon akzeptiert: Die Maske bleibt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already rejected: its mask is kept.</source>
            <translation>{name} ist schon abgelehnt: Die Maske bleibt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Open it and change its mask there.</source>
            <translation>Öffnen und die Maske dort ändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>The mask of {name} could not be saved.</source>
            <translation>Die Maske von {name} konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Check the disk, then import it again.</source>
            <translation>Datenträger prüfen, dann erneut importieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The saved mask belongs to an image of another size and was not used.</source>
            <translation>Die gespeicherte Maske gehört zu einer Aufnahme anderer Größe und wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} contains a different image from when it was last opened.</source>
            <translation>{name} enthält eine andere Aufnahme als beim letzten Öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The earlier mask belongs to that image and is not shown here.</source>
            <translation>Die frühere Maske gehört zu der früheren Aufnahme und wird hier nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} was not exported: its file has been replaced by another image since it was opened.</source>
            <translation>{name} wurde nicht exportiert: Die Datei wurde seit dem Öffnen durch eine andere Aufnahme ersetzt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>Open the new file to see the current image.</source>
            <translation>Für die aktuelle Aufnahme die neue Datei öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{file} has the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{file} hat dieselbe SOP Instance UID, aber andere Pixel oder einen anderen Patienten: Jede Datei ist ein eigener Fall mit eigener Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{files} and {file} have the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{files} und {file} haben dieselbe SOP Instance UID, aber andere Pixel oder einen anderen Patienten: Jede Datei ist ein eigener Fall mit eigener Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>The study contains no chest radiograph.</source>
            <translation>Die Studie enthält keine Thoraxaufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>Choose another one.</source>
            <translation>Eine andere Auswahl treffen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>The file contains a different image from when it was opened.</source>
            <translation>Die Datei enthält eine andere Aufnahme als beim Öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>the first reader</source>
            <translation>Erstbefunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>The mask does not belong to {name}: nothing was accepted.</source>
            <translation>Die Maske gehört nicht zu {name}: Es wurde nichts akzeptiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Open the image again, check its mask, then accept it.</source>
            <translation>Aufnahme erneut öffnen, Maske prüfen, dann akzeptieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Far from the model's mask: Dice {dice:.2f}.</source>
            <translation>Weit von der Maske des Modells entfernt: Dice {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work could not be erased.</source>
            <translation>Die Arbeitsstatistik konnte nicht gelöscht werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Close other programs and delete {name} yourself.</source>
            <translation>Andere Programme schließen und {name} von Hand löschen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written: the data folder is gone.</source>
            <translation>Die Arbeitsstatistik kann nicht gelesen oder geschrieben werden: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Restore {folder}, then try again.</source>
            <translation>{folder} wiederherstellen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written.</source>
            <translation>Die Arbeitsstatistik kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Free some space; if that does not help, delete {name} in the data folder.</source>
            <translation>Speicherplatz freigeben; hilft das nicht, {name} im Datenordner löschen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/examining.py" />
            <source>The files of this case cannot be read.</source>
            <translation>Die Dateien dieses Falls können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the data folder is gone.</source>
            <translation>{name} konnte nicht gespeichert werden: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the data folder is gone</source>
            <translation>Datenordner fehlt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the disk is full.</source>
            <translation>{name} konnte nicht gespeichert werden: Datenträger voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space and save again.</source>
            <translation>Speicherplatz freigeben und erneut speichern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the disk is full</source>
            <translation>Datenträger voll</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the folder {folder} cannot be written.</source>
            <translation>{name} konnte nicht gespeichert werden: Der Ordner {folder} ist nicht beschreibbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Choose another folder, or ask for write permission there.</source>
            <translation>Einen anderen Ordner wählen oder dort Schreibberechtigung anfordern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the folder cannot be written</source>
            <translation>Ordner nicht beschreibbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the disk is full.</source>
            <translation>{not_saved}: Datenträger voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space, then {again}.</source>
            <translation>Speicherplatz freigeben, dann {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the data folder is gone.</source>
            <translation>{not_saved}: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Restore {folder}, then {again}.</source>
            <translation>{folder} wiederherstellen, dann {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the folder {folder} cannot be written.</source>
            <translation>{not_saved}: Der Ordner {folder} ist nicht beschreibbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Ask for write permission there, then {again}.</source>
            <translation>Dort Schreibberechtigung anfordern, dann {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{path} cannot be deleted.</source>
            <translation>{path} kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Delete it by hand.</source>
            <translation>Von Hand löschen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>The damaged file is kept as {file}.</source>
            <translation>Die beschädigte Datei bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Got worse</source>
            <translation>Verschlechtert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>lung field</source>
            <translation>Lungenfeld</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>with retrocardiac part</source>
            <translation>mit retrokardialem Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Decoder first</source>
            <translation>Zuerst der Decoder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped</source>
            <translation>Das Training wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Close other programs and train again.</source>
            <translation>Andere Programme schließen und erneut trainieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Reference phantoms, Dice</source>
            <translation>Referenzphantome, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Mean Dice of {name}, in use</source>
            <translation>Mittlerer Dice von {name}, in Verwendung</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} masks are left out: of another protocol than “{protocol}”.</source>
            <comment>{n} mask is left out: of another protocol than “{protocol}”.</comment>
            <translation>
                <numerusform>{n} Maske wird ausgelassen: andere Maskendefinition als „{protocol}“.</numerusform>
                <numerusform>{n} Masken werden ausgelassen: andere Maskendefinition als „{protocol}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Not enough yet: {n} more.</source>
            <translation>
                <numerusform>Noch nicht genug: {n} fehlt.</numerusform>
                <numerusform>Noch nicht genug: {n} fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>There are {n} cases for training and {kept} held out.</source>
            <comment>There is {n} case for training and {kept} held out.</comment>
            <translation>
                <numerusform>Es gibt {n} Fall zum Trainieren und {kept} zum Testen.</numerusform>
                <numerusform>Es gibt {n} Fälle zum Trainieren und {kept} zum Testen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are left out because their masks are suspect.</source>
            <comment>{n} is left out because its mask is suspect.</comment>
            <translation>
                <numerusform>{n} wird wegen fraglicher Maske ausgelassen.</numerusform>
                <numerusform>{n} werden wegen fraglicher Masken ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are of another protocol.</source>
            <comment>{n} is of another protocol.</comment>
            <translation>
                <numerusform>{n} hat eine andere Maskendefinition.</numerusform>
                <numerusform>{n} haben eine andere Maskendefinition.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Accept more cases, one per patient; six for training and two held out are needed.</source>
            <translation>Weitere Fälle akzeptieren, einen je Patient; nötig sind sechs zum Trainieren und zwei zum Testen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{strategy}, two networks of {epochs} epochs each, images of {size} px, {share:.0f} % of the change is used</source>
            <translation>{strategy}, zwei Netze mit je {epochs} Epochen, Aufnahmen mit {size} px, {share:.0f} % der Änderung werden verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped: the data folder is gone.</source>
            <translation>Das Training wurde unterbrochen: der Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Restore {home}, then train again; nothing has changed.</source>
            <translation>{home} wiederherstellen, dann erneut trainieren; nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>Training stopped: an unexpected error.</source>
            <translation>Das Training wurde unterbrochen: unerwarteter Fehler.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>The version in use has not changed. {error} is described in {path}.</source>
            <translation>Die Version in Verwendung ist unverändert. {error} ist in {path} beschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart out</source>
            <translation>Dice, ohne retrokardialen Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart in</source>
            <translation>Dice, mit retrokardialem Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with smaller images.</source>
            <translation>Der Arbeitsspeicher war voll; das Training läuft mit kleineren Aufnahmen weiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with one image at a time.</source>
            <translation>Der Arbeitsspeicher war voll; das Training läuft mit jeweils einer Aufnahme weiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues on the processor.</source>
            <translation>Der Arbeitsspeicher war voll; das Training läuft auf dem Prozessor weiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Training resumes where an interrupted run stopped.</source>
            <translation>Das Training wird an der Stelle der Unterbrechung fortgesetzt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/runs.py" />
            <source>The result of the last training was damaged: any new version is on the Models page.</source>
            <translation>Das Ergebnis des letzten Trainings war beschädigt: Eine etwaige neue Version steht auf der Seite „Modelle“.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Loses lung</source>
            <translation>Verliert Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Differs most</source>
            <translation>Weicht am stärksten ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>The patient of {case} is both in training and held out.</source>
            <translation>Der Patient von {case} ist sowohl im Training als auch unter den Testfällen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Correct the split: each patient belongs on one side.</source>
            <translation>Aufteilung korrigieren: Jeder Patient gehört auf eine Seite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>{name} is missing from the training set.</source>
            <translation>{name} fehlt in den Trainingsdaten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Accept this case again or remove it.</source>
            <translation>Diesen Fall erneut akzeptieren oder entfernen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Choose another version, or train this one again.</source>
            <translation>Eine andere Version wählen oder diese erneut trainieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>The check of the model ended without a result (exit status {status}).</source>
            <translation>Die Prüfung des Modells endete ohne Ergebnis (Exit-Status {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Free some memory and try again.</source>
            <translation>Arbeitsspeicher freigeben und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network could not be loaded</source>
            <translation>Das Netz des KI-Pinsels konnte nicht geladen werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide could not follow the stroke</source>
            <translation>Der KI-Pinsel konnte dem Strich nicht folgen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>This version has no network for Guide.</source>
            <translation>Diese Version hat kein Netz für den KI-Pinsel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Use the brush, or another version.</source>
            <translation>Den Pinsel oder eine andere Version verwenden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network cannot be used, so Guide paints like the edge-aware brush.</source>
            <translation>Das Netz des KI-Pinsels ist nicht nutzbar; er malt deshalb wie der Kantenpinsel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Reinstall the program.</source>
            <translation>Programm neu installieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Choose another version.</source>
            <translation>Eine andere Version wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>The folder {home} for your models and masks cannot be created.</source>
            <translation>Der Ordner {home} für Modelle und Masken kann nicht erstellt werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>Set LUNGSEG_HOME to a folder you can write to.</source>
            <translation>LUNGSEG_HOME auf einen beschreibbaren Ordner setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>The model could not be loaded</source>
            <translation>Das Modell konnte nicht geladen werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>{name} could not be segmented</source>
            <translation>{name} konnte nicht segmentiert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>No GPU ({kind}) was found: the processor is used instead.</source>
            <translation>Keine GPU ({kind}) gefunden: stattdessen wird der Prozessor verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>This step cannot be read back from the disk.</source>
            <translation>Dieser Schritt kann nicht vom Datenträger gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>The mask has not changed; see the log for details.</source>
            <translation>Die Maske ist unverändert; Einzelheiten in der Logdatei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved:</source>
            <translation>Die letzten Striche sind nicht gespeichert:</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>the image is open elsewhere</source>
            <translation>Aufnahme anderswo geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved: another program has worked on this image since.</source>
            <translation>Die letzten Striche sind nicht gespeichert: Ein anderes Programm hat die Aufnahme inzwischen bearbeitet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Export your mask, then close the program and open the image again.</source>
            <translation>Maske exportieren, dann das Programm schließen und die Aufnahme erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>another program has worked on this image since</source>
            <translation>inzwischen von einem anderen Programm bearbeitet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The data folder {folder} is gone or has been replaced.</source>
            <translation>Der Datenordner {folder} fehlt oder wurde ersetzt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore it, then open the image again.</source>
            <translation>Wiederherstellen, dann die Aufnahme erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The strokes of a case cannot be deleted.</source>
            <translation>Die Striche eines Falls können nicht gelöscht werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Check write permission for {folder}.</source>
            <translation>Schreibberechtigung für {folder} prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: an unexpected error.</source>
            <translation>Die letzten Striche sind nicht gespeichert: unerwarteter Fehler.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>an unexpected error</source>
            <translation>unerwarteter Fehler</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the disk is full.</source>
            <translation>Die letzten Striche sind nicht gespeichert: Datenträger voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Free some space: they are kept in memory and saved as soon as there is.</source>
            <translation>Speicherplatz freigeben: Sie bleiben im Arbeitsspeicher und werden gespeichert, sobald Platz ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder is gone.</source>
            <translation>Die letzten Striche sind nicht gespeichert: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore {folder}: they are kept in memory and saved as soon as it is back.</source>
            <translation>{folder} wiederherstellen: Sie bleiben im Arbeitsspeicher und werden gespeichert, sobald er wieder da ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder cannot be written.</source>
            <translation>Die letzten Striche sind nicht gespeichert: Datenordner nicht beschreibbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>the data folder cannot be written</source>
            <translation>Datenordner nicht beschreibbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Allow writing in {folder}: they are kept in memory and saved as soon as it works.</source>
            <translation>Schreiben in {folder} erlauben: Sie bleiben im Arbeitsspeicher und werden gespeichert, sobald es geht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is open twice in this program: it is shown read-only here.</source>
            <translation>Diese Aufnahme ist in diesem Programm zweimal geöffnet: Sie ist hier schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Close it there and open it again.</source>
            <translation>Dort schließen und erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on {host} (process {pid}): it is shown read-only.</source>
            <translation>Diese Aufnahme wird von {user} auf {host} korrigiert (Prozess {pid}): Sie ist hier schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on another computer (process {pid}): it is shown read-only.</source>
            <translation>Diese Aufnahme wird von {user} auf einem anderen Rechner korrigiert (Prozess {pid}): Sie ist hier schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on {host} (process {pid}): it is shown read-only.</source>
            <translation>Diese Aufnahme wird von jemand anderem auf {host} korrigiert (Prozess {pid}): Sie ist hier schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on another computer (process {pid}): it is shown read-only.</source>
            <translation>Diese Aufnahme wird auf einem anderen Rechner von jemand anderem korrigiert (Prozess {pid}): Sie ist hier schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} is on a disk that is full: none of your work could be saved.</source>
            <translation>Der Datenordner {folder} ist auf einem vollen Datenträger: Es könnte nichts gespeichert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Free some space, or set LUNGSEG_HOME to a folder elsewhere.</source>
            <translation>Speicherplatz freigeben oder LUNGSEG_HOME auf einen Ordner anderswo setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} cannot be written: none of your work could be saved.</source>
            <translation>Der Datenordner {folder} ist nicht beschreibbar: Es könnte nichts gespeichert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Ask for write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Dort Schreibberechtigung anfordern oder LUNGSEG_HOME auf einen anderen Ordner setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image cannot be read from the disk.</source>
            <translation>Die Korrekturen an dieser Aufnahme können nicht vom Datenträger gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>Check read permission for the data folder and open the image again.</source>
            <translation>Leseberechtigung für den Datenordner prüfen und die Aufnahme erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image were damaged: the last saved mask is shown.</source>
            <translation>Die Korrekturen an dieser Aufnahme waren beschädigt: Die zuletzt gespeicherte Maske wird gezeigt.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The last corrections to this image were damaged on the disk: {n} steps were restored; check the mask.</source>
            <comment>The last corrections to this image were damaged on the disk: 1 step was restored; check the mask.</comment>
            <translation>
                <numerusform>Die letzten Korrekturen an dieser Aufnahme waren auf dem Datenträger beschädigt: 1 Schritt wurde wiederhergestellt; Maske prüfen.</numerusform>
                <numerusform>Die letzten Korrekturen an dieser Aufnahme waren auf dem Datenträger beschädigt: {n} Schritte wurden wiederhergestellt; Maske prüfen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist was damaged. Recovered: entries {entries}, masks {masks}. The old file is kept as {file}.</source>
            <translation>Die Arbeitsliste war beschädigt. Gerettet: Einträge {entries}, Masken {masks}. Die alte Datei bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the data folder is gone.</source>
            <translation>Die Arbeitsliste konnte nicht gespeichert werden: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restore {folder}: it is saved as soon as it is back.</source>
            <translation>{folder} wiederherstellen: Gespeichert wird, sobald er wieder da ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the disk is full.</source>
            <translation>Die Arbeitsliste konnte nicht gespeichert werden: Datenträger voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Free some space: it is saved as soon as there is.</source>
            <translation>Speicherplatz freigeben: Gespeichert wird, sobald Platz ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist is in use by another program.</source>
            <translation>Die Arbeitsliste wird von einem anderen Programm verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Close the other window and try again.</source>
            <translation>Das andere Fenster schließen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist file is damaged.</source>
            <translation>Die Datei der Arbeitsliste ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restart the program: it keeps the file and recovers what can be read.</source>
            <translation>Programm neu starten: Die Datei bleibt erhalten, Lesbares wird gerettet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist in {folder} cannot be read or written.</source>
            <translation>Die Arbeitsliste in {folder} kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Check write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Dort die Schreibberechtigung prüfen oder LUNGSEG_HOME auf einen anderen Ordner setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>The measurements of this image are damaged and are not shown.</source>
            <translation>Die Messungen dieser Aufnahme sind beschädigt und werden nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>Try undo and redo to restore them from the history, or draw them again.</source>
            <translation>Mit Rückgängig und Wiederholen aus dem Verlauf zurückholen oder neu zeichnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>The saved mask of this image is damaged.</source>
            <translation>Die gespeicherte Maske dieser Aufnahme ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>Predict and correct it again.</source>
            <translation>Erneut segmentieren und korrigieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>The data folder {folder} was written by a newer lungseg. Nothing in it was changed.</source>
            <translation>Der Datenordner {folder} stammt von einem neueren lungseg. Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>Open it with the newer version, or set LUNGSEG_HOME to another folder.</source>
            <translation>Mit der neueren Version öffnen oder LUNGSEG_HOME auf einen anderen Ordner setzen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has several entries for {image}.</source>
            <translation>{name} hat mehrere Einträge für {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has no entry for {image}.</source>
            <translation>{name} hat keinen Eintrag für {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>Choose the file that was made for this image.</source>
            <translation>Die Datei wählen, die zu dieser Aufnahme gehört.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} is not a DICOM segmentation.</source>
            <translation>{name} ist keine DICOM-Segmentierung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose a segmentation, or open an image with File, Open files.</source>
            <translation>Eine Segmentierung wählen; Aufnahmen mit Datei &gt; Dateien öffnen laden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} was not made for {image}.</source>
            <translation>{name} wurde nicht für {image} erstellt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose the segmentation of this image.</source>
            <translation>Die Segmentierung dieser Aufnahme wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} has too many frames for one radiograph.</source>
            <translation>Die Segmentierung {name} hat zu viele Einzelbilder für eine Röntgenaufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} is not in the plane of {image}.</source>
            <translation>Die Segmentierung {name} liegt nicht in der Ebene von {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose one that was drawn on this image.</source>
            <translation>Eine wählen, die auf dieser Aufnahme gezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The mask {name} contains no segment.</source>
            <translation>Die Maske {name} enthält kein Segment.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} has {columns} × {rows} pixels, the image {image_columns} × {image_rows}.</source>
            <translation>Die Maske {name} hat {columns} × {rows} Pixel, die Aufnahme {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose the mask that was made for this image.</source>
            <translation>Die Maske wählen, die zu dieser Aufnahme gehört.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains both lungs as one region, with nothing to separate them.</source>
            <translation>Die Maske {name} enthält beide Lungen als eine Fläche, ohne Trennung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with a value for each lung.</source>
            <translation>Eine Maske mit einem Wert je Lunge wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains values that are not whole numbers.</source>
            <translation>Die Maske {name} enthält Werte, die keine ganzen Zahlen sind.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with the right lung as 1 and the left lung as 2, or with segments named accordingly.</source>
            <translation>Eine Maske wählen, in der die rechte Lunge 1 und die linke 2 ist, oder mit entsprechend benannten Segmenten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains the value {value}, which is not a known lung.</source>
            <translation>Die Maske {name} enthält den Wert {value}, der keine bekannte Lunge ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>“{label}”</source>
            <translation>„{label}“</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains {labels}, which is not a known lung.</source>
            <translation>Die Maske {name} enthält {labels}, was keine bekannte Lunge ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Left out of {name}: {labels}.</source>
            <translation>Aus {name} ausgelassen: {labels}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} could not be read: it is damaged.</source>
            <translation>Die Maske {name} konnte nicht gelesen werden: Sie ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Copy it again from its source.</source>
            <translation>Erneut von der Quelle kopieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Only one lung was found; the file for the other is missing.</source>
            <translation>Nur eine Lunge gefunden; die Datei der anderen fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} is a colour image, not a mask.</source>
            <translation>{name} ist ein Farbbild, keine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose a grey PNG.</source>
            <translation>Ein Graustufen-PNG wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>The values of {name} are in another file.</source>
            <translation>Die Werte von {name} sind in einer anderen Datei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Save it as one file (.nrrd).</source>
            <translation>Als eine Datei speichern (.nrrd).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} holds {size} values, not one slice.</source>
            <translation>{name} enthält {size} Werte, nicht eine Schicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose the mask of a radiograph.</source>
            <translation>Die Maske einer Röntgenaufnahme wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>The mask {name} could not be read.</source>
            <translation>Die Maske {name} konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Check the path, and whether the drive is connected.</source>
            <translation>Pfad prüfen, und ob das Laufwerk verbunden ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is not a known mask format.</source>
            <translation>{name} hat kein bekanntes Maskenformat.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose a DICOM SEG, PNG, NIfTI, NRRD or COCO file.</source>
            <translation>Eine Datei als DICOM SEG, PNG, NIfTI, NRRD oder COCO wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} ist zu groß für eine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose another file.</source>
            <translation>Eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>{name} sent an object of more than {largest} MB.</source>
            <translation>{name} hat ein Objekt von mehr als {largest} MB gesendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>Ask your PACS team whether it is a radiograph.</source>
            <translation>Beim PACS-Team nachfragen, ob es eine Röntgenaufnahme ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} is not a DICOM file.</source>
            <translation>{name} ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>its disk is full</source>
            <translation>sein Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>it refuses the connection</source>
            <translation>die Verbindung wird abgewiesen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>DICOM status {status:04X}</source>
            <translation>DICOM-Status {status:04X}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} could not send the image to this computer.</source>
            <translation>{name} konnte die Aufnahme nicht an diesen Rechner senden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Ask your PACS team whether {title} is set up with port {port}.</source>
            <translation>Beim PACS-Team nachfragen, ob {title} mit Port {port} eingerichtet ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>An image could not be received.</source>
            <translation>Eine Aufnahme konnte nicht empfangen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Try again.</source>
            <translation>Erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again: what is here already is not fetched again.</source>
            <translation>Erneut versuchen: Schon Vorhandenes wird nicht noch einmal abgerufen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a sign-in.</source>
            <translation>{name} verlangt eine Anmeldung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the user name or the password.</source>
            <translation>{name} weist Benutzername oder Passwort ab.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the token.</source>
            <translation>{name} weist das Token ab.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a token.</source>
            <translation>{name} verlangt ein Token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a password.</source>
            <translation>{name} verlangt ein Passwort.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter a user name or token in its settings.</source>
            <translation>Benutzername oder Token in den Einstellungen des PACS eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the token again.</source>
            <translation>Token erneut eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the token</comment>
            <translation>Token eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the password again.</source>
            <translation>Passwort erneut eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the password</comment>
            <translation>Passwort eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} cannot be reached at {place}.</source>
            <translation>{name} ist unter {place} nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check that it is running and that the address is right, then try again.</source>
            <translation>Prüfen, ob es läuft und die Adresse stimmt, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not answer within {seconds:g} s.</source>
            <translation>{name} hat nicht innerhalb von {seconds:g} s geantwortet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again; if it stays slow, ask your PACS team.</source>
            <translation>Erneut versuchen; bleibt es langsam, beim PACS-Team nachfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The certificate of {name} is not trusted.</source>
            <translation>Dem Zertifikat von {name} wird nicht vertraut.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose your hospital's CA certificate in the settings of this PACS.</source>
            <translation>In den Einstellungen dieses PACS das CA-Zertifikat der Klinik wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The connection to {name} was interrupted.</source>
            <translation>Die Verbindung zu {name} wurde unterbrochen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} closed the connection without an answer.</source>
            <translation>{name} hat die Verbindung ohne Antwort geschlossen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the port and TLS with your PACS team, then try again.</source>
            <translation>Port und TLS mit dem PACS-Team klären, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not confirm that it stored the object.</source>
            <translation>{name} hat nicht bestätigt, dass das Objekt gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Send again: the program checks first whether it arrived.</source>
            <translation>Erneut senden: Zuerst wird geprüft, ob es angekommen ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The list from {name} is too long.</source>
            <translation>Die Liste von {name} ist zu lang.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Narrow the search, for example to one day.</source>
            <translation>Suche eingrenzen, etwa auf einen Tag.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} redirects to another address, which was not followed.</source>
            <translation>{name} leitet an eine andere Adresse weiter; ihr wurde nicht gefolgt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check its address with your PACS team.</source>
            <translation>Adresse mit dem PACS-Team klären.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The study is no longer on {name}.</source>
            <translation>Die Studie ist nicht mehr auf {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Search again.</source>
            <translation>Erneut suchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} could not complete the request: {why}.</source>
            <translation>{name} konnte die Anfrage nicht ausführen: {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later, or ask your PACS team.</source>
            <translation>Später erneut versuchen oder beim PACS-Team nachfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not give a DICOM answer.</source>
            <translation>{name} hat keine DICOM-Antwort gegeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the address: it may be another service.</source>
            <translation>Adresse prüfen: Es kann ein anderer Dienst sein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept {kind}.</source>
            <translation>{name} nimmt {kind} nicht an.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this object.</source>
            <translation>{name} nimmt dieses Objekt nicht an.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to allow objects of this kind.</source>
            <translation>Das PACS-Team bitten, Objekte dieser Art zuzulassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this kind of question.</source>
            <translation>{name} nimmt diese Art von Abfrage nicht an.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{place} does not recognise the AE title {title}.</source>
            <translation>{place} kennt den AE title {title} nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the AE title in the settings of this PACS.</source>
            <translation>AE title in den Einstellungen dieses PACS prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not recognise the AE title {title} of this computer.</source>
            <translation>{name} kennt den AE title {title} dieses Rechners nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to register it, or correct it in the settings of this PACS.</source>
            <translation>Das PACS-Team bitten, ihn einzutragen, oder ihn in den Einstellungen dieses PACS korrigieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Port {port} of this computer is in use.</source>
            <translation>Port {port} dieses Rechners ist belegt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose another port in the settings of this PACS, and ask your PACS team to register it.</source>
            <translation>In den Einstellungen dieses PACS einen anderen Port wählen und vom PACS-Team eintragen lassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>No encrypted connection to {name} could be made.</source>
            <translation>Keine verschlüsselte Verbindung zu {name} möglich.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check TLS and the certificate of this computer in its settings.</source>
            <translation>TLS und das Zertifikat dieses Rechners in den Einstellungen des PACS prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} is not ready (HTTP status {status}).</source>
            <translation>{name} ist nicht bereit (HTTP-Status {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later; if this continues, ask your PACS team.</source>
            <translation>Später erneut versuchen; hält es an, beim PACS-Team nachfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>HTTP status {status}</source>
            <translation>HTTP-Status {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>{text} is not a date.</source>
            <translation>{text} ist kein Datum.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>Write it as 2026-11-28.</source>
            <translation>In der Form 2026-11-28 eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The PACS has no name.</source>
            <translation>Das PACS hat keinen Namen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter your name for it.</source>
            <translation>Eine eigene Bezeichnung eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The time to wait is not between 1 and {longest:g} s.</source>
            <translation>Die Wartezeit liegt nicht zwischen 1 und {longest:g} s.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter another number of seconds.</source>
            <translation>Eine andere Zahl von Sekunden eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The file {path} does not exist.</source>
            <translation>Die Datei {path} existiert nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Choose the certificate again.</source>
            <translation>Zertifikat erneut wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>{address} is not the address of a DICOMweb service.</source>
            <translation>{address} ist nicht die Adresse eines DICOMweb-Dienstes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An empty line is not the address of a DICOMweb service.</source>
            <translation>Eine leere Zeile ist nicht die Adresse eines DICOMweb-Dienstes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter one such as https://pacs.hospital/dicom-web.</source>
            <translation>Eine Adresse wie https://pacs.hospital/dicom-web eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains a user name or password.</source>
            <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter them in their own fields, so that they are not saved as text.</source>
            <translation>In die eigenen Felder dafür eingeben, damit sie nicht als Text gespeichert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains more than a path, perhaps a token.</source>
            <translation>Die Adresse enthält mehr als einen Pfad, vielleicht ein Token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it up to the question mark; a token has its own field.</source>
            <translation>Bis zum Fragezeichen eingeben; für ein Token gibt es ein eigenes Feld.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>A password would be sent without encryption.</source>
            <translation>Ein Passwort würde unverschlüsselt gesendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Use an address that starts with https://.</source>
            <translation>Eine Adresse verwenden, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The user name is missing.</source>
            <translation>Der Benutzername fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it.</source>
            <comment>the user name</comment>
            <translation>Benutzernamen eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The host is missing or not a valid host name.</source>
            <translation>Der Host fehlt oder ist kein gültiger Hostname.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter its name or IP address.</source>
            <translation>Name oder IP-Adresse eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The port is not valid.</source>
            <translation>Der Port ist ungültig.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter a number from 1 to 65535.</source>
            <translation>Eine Zahl von 1 bis 65535 eingeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An AE title is missing or too long.</source>
            <translation>Ein AE title fehlt oder ist zu lang.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter 1 to 16 characters, as given by your PACS team.</source>
            <translation>1 bis 16 Zeichen eingeben, wie vom PACS-Team angegeben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS in {path} cannot be read.</source>
            <translation>Die PACS-Liste in {path} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Check read permission for it.</source>
            <translation>Leseberechtigung dafür prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS was damaged: set up any that are missing.</source>
            <translation>Die PACS-Liste war beschädigt: Fehlendes neu einrichten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>There is no PACS called {name}.</source>
            <translation>Es gibt kein PACS mit dem Namen {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Set it up, or choose another one.</source>
            <translation>Einrichten oder ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>A PACS called {name} already exists.</source>
            <translation>Ein PACS mit dem Namen {name} gibt es schon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Choose another name.</source>
            <translation>Einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS could not be saved</source>
            <translation>Die PACS-Liste konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>try again</source>
            <translation>erneut versuchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The send queue could not be saved</source>
            <translation>Die Sendeliste konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>send again</source>
            <translation>erneut senden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The queued file is damaged on this disk.</source>
            <translation>Die wartende Datei ist auf diesem Datenträger beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>Send the case again.</source>
            <translation>Den Fall erneut senden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>This is no longer in the queue.</source>
            <translation>Dies ist nicht mehr in der Sendeliste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>{name} could not be read: {reason}.</source>
            <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>the drive reported an error</source>
            <translation>das Laufwerk hat einen Fehler gemeldet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} is not a DICOM file.</source>
            <translation>{kind} ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} has no UIDs.</source>
            <translation>{kind} hat keine UIDs.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} did not send the image requested.</source>
            <translation>{node} hat nicht die angeforderte Aufnahme gesendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Try again, or ask your PACS team.</source>
            <translation>Erneut versuchen oder beim PACS-Team nachfragen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>An image from the PACS could not be saved</source>
            <translation>Eine Aufnahme aus dem PACS konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} sent different pixels under the UID of an image already here; the existing one was kept.</source>
            <translation>{node} hat unter der UID einer schon vorhandenen Aufnahme andere Pixel gesendet; die vorhandene wurde behalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Ask your PACS team which is right. To use the new one, forget the study first.</source>
            <translation>Mit dem PACS-Team klären, welche stimmt. Um die neue zu verwenden, zuerst die Studie vergessen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Images from the PACS take {limit:g} GB, which is the limit.</source>
            <translation>Aufnahmen aus dem PACS belegen {limit:g} GB, das ist die Grenze.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Forget completed studies, or raise the limit in the settings.</source>
            <translation>Erledigte Studien vergessen oder die Grenze in den Einstellungen erhöhen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>There is no room for an image from the PACS: the disk is nearly full.</source>
            <translation>Kein Platz für eine Aufnahme aus dem PACS: Der Datenträger ist fast voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Free some space, then try again.</source>
            <translation>Speicherplatz freigeben, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>{name} could not be encoded as PNG.</source>
            <translation>{name} konnte nicht als PNG kodiert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>Choose a smaller size.</source>
            <translation>Eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in half precision (bfloat16): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Segmentiert wird mit halber Genauigkeit (bfloat16): sie ist hier {faster:.1f}-mal so schnell, Übereinstimmung der Masken Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in full precision (float32): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Segmentiert wird mit voller Genauigkeit (float32): halbe Genauigkeit ist hier {faster:.1f}-mal so schnell, Übereinstimmung der Masken Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training was cancelled.</source>
            <translation>Das Training wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Nothing has changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training ended without a result (exit status {code}).</source>
            <translation>Das Training endete ohne Ergebnis (Exit-Status {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>The version in use has not changed. Free some memory and train again.</source>
            <translation>Die Version in Verwendung ist unverändert. Arbeitsspeicher freigeben und erneut trainieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compression is not supported</source>
            <translation>die Kompression wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its header states {columns} × {rows} pixels and its compressed data {stream_columns} × {stream_rows}</source>
            <translation>der Header nennt {columns} × {rows} Pixel, die komprimierten Daten {stream_columns} × {stream_rows}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compressed pixels are of an unsupported kind</source>
            <translation>die komprimierten Pixel sind von einer nicht unterstützten Art</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its compressed pixels are damaged</source>
            <translation>die komprimierten Pixel sind beschädigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its kind of JPEG compression is not supported</source>
            <translation>diese Art der JPEG-Kompression wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Reading was cancelled.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Files cannot be read: the reading process did not start.</source>
            <translation>Dateien können nicht gelesen werden: Der Leseprozess ist nicht gestartet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Restart the program.</source>
            <translation>Programm neu starten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>decoding took more than {seconds:.0f} s</source>
            <translation>die Dekodierung dauerte länger als {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>its pixels are damaged in a way that stops the decoder</source>
            <translation>die Pixel sind so beschädigt, dass die Dekodierung abbricht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>from the file</source>
            <translation>aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>at the detector, without the magnification</source>
            <translation>am Detektor, ohne die Vergrößerung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>of the scanned film</source>
            <translation>des gescannten Films</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>calibrated, from the file</source>
            <translation>kalibriert, aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>the file's value is not plausible</source>
            <translation>der Wert in der Datei ist nicht plausibel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file has {frames} frames; the first one is shown.</source>
            <translation>Diese Datei hat {frames} Einzelbilder; das erste wird gezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file was marked as a photograph; its pixels are grey and were read as a radiograph.</source>
            <translation>Diese Datei war als Foto gekennzeichnet; ihre Pixel sind grau und wurden als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>According to the file this is {part}, not a chest: the model is for chest radiographs only.</source>
            <translation>Laut Datei ist dies {part}, kein Thorax: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This is not a frontal view: the model is for PA and AP views only.</source>
            <translation>Dies ist keine Frontalaufnahme: Das Modell ist nur für PA- und AP-Aufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>These are raw detector values, not intended for reading.</source>
            <translation>Dies sind rohe Detektorwerte, nicht zur Befundung bestimmt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Export it again from its source, uncompressed or as PNG.</source>
            <translation>Erneut aus der Quelle exportieren, unkomprimiert oder als PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file ends early</source>
            <translation>die Datei endet vorzeitig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is no such file</source>
            <translation>es gibt keine solche Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Open it as a folder.</source>
            <translation>Als Ordner öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>you do not have permission to read it</source>
            <translation>die Leseberechtigung fehlt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Ask for read permission.</source>
            <translation>Leseberechtigung anfordern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is not enough memory</source>
            <translation>der Arbeitsspeicher reicht nicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Close other programs, or open a smaller image.</source>
            <translation>Andere Programme schließen oder eine kleinere Aufnahme öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} does not exist.</source>
            <translation>{path} existiert nicht.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{words} ({n} more)</source>
            <comment>{words} ({n} more)</comment>
            <translation>
                <numerusform>{words} ({n} weitere)</numerusform>
                <numerusform>{words} ({n} weitere)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} could not be opened.</source>
            <translation>{path} konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Check that the drive is connected and that you may read it.</source>
            <translation>Prüfen, ob das Laufwerk verbunden und lesbar ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>The folder {name} contains no DICOM, PNG or JPEG image.</source>
            <translation>Der Ordner {name} enthält keine Aufnahme als DICOM, PNG oder JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Choose the folder with the radiographs.</source>
            <translation>Den Ordner mit den Thoraxaufnahmen wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>it is a colour image, not a radiograph</source>
            <translation>es ist ein Farbbild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>Open the radiograph as DICOM, or a grey PNG of it.</source>
            <translation>Die Röntgenaufnahme als DICOM oder als Graustufen-PNG öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are floating-point numbers, not those of a radiograph</source>
            <translation>die Pixel sind Gleitkommazahlen, nicht die einer Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the original image.</source>
            <translation>Die Originalaufnahme öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it is a table of contents (DICOMDIR)</source>
            <translation>es ist ein Inhaltsverzeichnis (DICOMDIR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the folder instead.</source>
            <translation>Stattdessen den Ordner öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are missing: it is only a header</source>
            <translation>die Pixel fehlen: es ist nur ein Header</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it has no pixels</source>
            <translation>es hat keine Pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the image it belongs to.</source>
            <translation>Die Aufnahme öffnen, zu der es gehört.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>it is larger than 2 GB</source>
            <translation>sie ist größer als 2 GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>Open the radiograph itself.</source>
            <translation>Die Röntgenaufnahme selbst öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/jpeg.py" />
            <source>The compressed pixels of this file are slightly damaged: parts of the image may be wrong.</source>
            <translation>Die komprimierten Pixel dieser Datei sind leicht beschädigt: Teile der Aufnahme können falsch sein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a PDF document</source>
            <translation>es ist ein PDF-Dokument</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a ZIP archive</source>
            <translation>es ist ein ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a gzip archive</source>
            <translation>es ist ein gzip-Archiv</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a TIFF image</source>
            <translation>es ist ein TIFF-Bild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a GIF image</source>
            <translation>es ist ein GIF-Bild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a BMP image</source>
            <translation>es ist ein BMP-Bild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a WebP image, sound or film</source>
            <translation>es ist ein WebP-Bild, Ton oder Film</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a web page or XML document</source>
            <translation>es ist eine Webseite oder ein XML-Dokument</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a text file</source>
            <translation>es ist eine Textdatei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>Open a DICOM, PNG or JPEG file.</source>
            <translation>Eine DICOM-, PNG- oder JPEG-Datei öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is neither DICOM nor PNG nor JPEG</source>
            <translation>es ist weder DICOM noch PNG noch JPEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its header states {rows} × {columns} pixels</source>
            <translation>der Header nennt {rows} × {columns} Pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>{columns} × {rows} pixels are more than a radiograph has (at most {most} million)</source>
            <translation>{columns} × {rows} Pixel sind mehr, als eine Röntgenaufnahme hat (höchstens {most} Millionen)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its compressed data are damaged</source>
            <translation>die komprimierten Daten sind beschädigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>it unpacks to more data than a radiograph has</source>
            <translation>entpackt sind es mehr Daten, als eine Röntgenaufnahme hat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated. It is shown upright.</source>
            <translation>Laut Datei ist diese Aufnahme gedreht gespeichert. Sie wird aufrecht gezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>Laut Datei ist diese Aufnahme gespiegelt gespeichert. Sie wird aufrecht gezeigt, die linke Seite des Patienten rechts.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated and mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>Laut Datei ist diese Aufnahme gedreht und gespiegelt gespeichert. Sie wird aufrecht gezeigt, die linke Seite des Patienten rechts.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The pixel values have more bits than the file states: bright areas may be shown dark.</source>
            <translation>Die Pixelwerte haben mehr Bits, als die Datei angibt: Helle Bereiche können dunkel erscheinen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>A window in the file shows the whole image in one grey and was left out.</source>
            <translation>Ein Fenster in der Datei zeigt die ganze Aufnahme in einem einzigen Grauton und wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The window in the file shows the whole image in one grey: the automatic window is used instead.</source>
            <translation>Das Fenster in der Datei zeigt die ganze Aufnahme in einem einzigen Grauton: Stattdessen wird das automatische Fenster verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open the radiograph it belongs to.</source>
            <translation>Die Röntgenaufnahme öffnen, zu der es gehört.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open a frontal radiograph of the chest.</source>
            <translation>Eine frontale Thoraxaufnahme öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a segmentation, not a radiograph</source>
            <translation>es ist eine Segmentierung, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a surface model, not a radiograph</source>
            <translation>es ist ein Oberflächenmodell, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a registration or raw data, not a radiograph</source>
            <translation>es sind Registrierungs- oder Rohdaten, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a mapping of values, not a radiograph</source>
            <translation>es ist eine Wertezuordnung, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a structured report, not a radiograph</source>
            <translation>es ist ein Structured Report, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a list of key images, not a radiograph</source>
            <translation>es ist eine Liste von Schlüsselbildern, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a presentation state, not a radiograph</source>
            <translation>es ist ein Presentation State, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a document, not a radiograph</source>
            <translation>es ist ein Dokument, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a waveform, such as an ECG, not a radiograph</source>
            <translation>es ist eine Kurve, etwa ein EKG, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy dose, not a radiograph</source>
            <translation>es ist eine Dosisverteilung der Strahlentherapie, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a set of radiotherapy contours, not a radiograph</source>
            <translation>es sind Konturen der Strahlentherapie, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy plan, not a radiograph</source>
            <translation>es ist ein Bestrahlungsplan, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a parametric map, not a radiograph</source>
            <translation>es ist eine parametrische Karte, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound loop, not a radiograph</source>
            <translation>es ist eine Ultraschallsequenz, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound image, not a radiograph</source>
            <translation>es ist ein Ultraschallbild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a nuclear medicine image, not a radiograph</source>
            <translation>es ist ein nuklearmedizinisches Bild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a volume of slices, such as a tomosynthesis, not a radiograph</source>
            <translation>es ist ein Volumen aus Schichten, etwa eine Tomosynthese, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an MR image, not a radiograph</source>
            <translation>es ist ein MR-Bild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a photograph, or an image from an endoscope or microscope, not a radiograph</source>
            <translation>es ist ein Foto oder ein Endoskopie- oder Mikroskopiebild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a CT image; it contains one image and was read as a radiograph.</source>
            <translation>Die Datei ist als CT-Bild bezeichnet; sie enthält ein Bild und wurde als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an MR image; it contains one image and was read as a radiograph.</source>
            <translation>Die Datei ist als MR-Bild bezeichnet; sie enthält ein Bild und wurde als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a PET image; it contains one image and was read as a radiograph.</source>
            <translation>Die Datei ist als PET-Bild bezeichnet; sie enthält ein Bild und wurde als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an ultrasound image; it contains one image and was read as a radiograph.</source>
            <translation>Die Datei ist als Ultraschallbild bezeichnet; sie enthält ein Bild und wurde als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a nuclear medicine image; it contains one image and was read as a radiograph.</source>
            <translation>Die Datei ist als nuklearmedizinisches Bild bezeichnet; sie enthält ein Bild und wurde als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a mammogram: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Mammographie bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a dental radiograph: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Zahnaufnahme bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an angiogram: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Angiographie bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a fluoroscopy: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Durchleuchtung bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a bone density scan: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Knochendichtemessung bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a radiotherapy image: the model is for chest radiographs only.</source>
            <translation>Die Datei ist als Aufnahme der Strahlentherapie bezeichnet: Das Modell ist nur für Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a slice of a {of} examination, not a radiograph</source>
            <translation>es ist eine Schicht einer {of}-Untersuchung, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>This is the scout view of a CT examination: the model is for radiographs only.</source>
            <translation>Dies ist die Übersichtsaufnahme einer CT-Untersuchung (Scout): Das Modell ist nur für Röntgenaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>it is a colour image</source>
            <translation>es ist ein Farbbild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>Open the original radiograph.</source>
            <translation>Die Originalaufnahme öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>its grey-scale table is missing or damaged</source>
            <translation>die Graustufentabelle fehlt oder ist beschädigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>This image was stored as colour; its pixels are grey and were read as a radiograph.</source>
            <translation>Diese Aufnahme war als Farbbild gespeichert; ihre Pixel sind grau und wurden als Röntgenaufnahme gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>unreliable in image files</source>
            <translation>in Bilddateien unzuverlässig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/progressive.py" />
            <source>The last details of this image are missing from the file: it may look blurred.</source>
            <translation>Die letzten Details dieser Aufnahme fehlen in der Datei: Sie kann unscharf erscheinen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {samples} × {allocated} bits, unlike a radiograph</source>
            <translation>die Pixel haben {samples} × {allocated} Bit, anders als eine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {stored} bits, more than a radiograph has</source>
            <translation>die Pixel haben {stored} Bit, mehr als eine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its colours are stored in an unsupported way</source>
            <translation>die Farben sind auf nicht unterstützte Weise gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/voi.py" />
            <source>File {number}</source>
            <translation>Datei {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>The readers’ names cannot be read.</source>
            <translation>Die Namen der Befunder können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>Ask for permission to read {file}, then start lungseg again.</source>
            <translation>Leseberechtigung für {file} anfordern, dann lungseg neu starten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record could not be saved</source>
            <translation>Die Aufzeichnung konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>decide again</source>
            <translation>erneut entscheiden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>This line of the record has no mask.</source>
            <translation>Diese Zeile der Aufzeichnung hat keine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is missing or was changed.</source>
            <translation>Die Maske zu Zeile {n} der Aufzeichnung fehlt oder wurde geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Restore the data folder from a backup, or choose another line.</source>
            <translation>Den Datenordner aus einer Sicherung wiederherstellen oder eine andere Zeile wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is damaged.</source>
            <translation>Die Maske zu Zeile {n} der Aufzeichnung ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Choose another line.</source>
            <translation>Eine andere Zeile wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record {file} cannot be read.</source>
            <translation>Die Aufzeichnung {file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Line {n} of the record is damaged or was changed.</source>
            <translation>Zeile {n} der Aufzeichnung ist beschädigt oder wurde geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record before line {n} was changed or removed.</source>
            <translation>Die Aufzeichnung vor Zeile {n} wurde geändert oder entfernt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no model version {name}.</source>
            <translation>Es gibt keine Modellversion {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose one of: {names}.</source>
            <translation>Eine von diesen wählen: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The bundled model {name} is damaged: {problem}.</source>
            <translation>Das mitgelieferte Modell {name} ist beschädigt: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} is damaged and was set aside: {problem}.</source>
            <translation>Die Modellversion {name} ist beschädigt und wurde beiseitegelegt: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose another version under Model, Versions.</source>
            <translation>Unter Modell &gt; Versionen eine andere Version wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The previous version is used.</source>
            <translation>Die vorige Version wird verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no version before {name}.</source>
            <translation>Vor {name} gibt es keine Version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It is the one that came with the program.</source>
            <translation>Sie wurde mit dem Programm geliefert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} came with the program.</source>
            <translation>{name} wurde mit dem Programm geliefert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It can't be deleted.</source>
            <translation>Sie kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is in use.</source>
            <translation>{name} wird verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use another version, then delete it.</source>
            <translation>Eine andere Version verwenden, dann diese löschen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Open the list of versions again.</source>
            <translation>Die Versionsliste erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} cannot have a note.</source>
            <translation>{name} kann keine Notiz haben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose a version of your own.</source>
            <translation>Eine eigene Version wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The note could not be saved</source>
            <translation>Die Notiz konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>write it again</source>
            <translation>erneut schreiben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>model.safetensors cannot be read</source>
            <translation>model.safetensors kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new model version cannot be used: {problem}.</source>
            <translation>Die neue Modellversion kann nicht verwendet werden: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Train again.</source>
            <translation>Erneut trainieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is not a valid version name.</source>
            <translation>{name} ist kein gültiger Versionsname.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use r and a number, such as r1.</source>
            <translation>r und eine Zahl verwenden, etwa r1.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new version</source>
            <translation>Die neue Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>A model version {name} already exists.</source>
            <translation>Eine Modellversion {name} gibt es schon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions was damaged; the bundled version is used.</source>
            <translation>Die Liste der Modellversionen war beschädigt; die mitgelieferte Version wird verwendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model versions cannot be read: the data folder is gone.</source>
            <translation>Die Modellversionen können nicht gelesen werden: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions could not be saved</source>
            <translation>Die Liste der Modellversionen konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} cannot be read at present.</source>
            <translation>Die Modellversion {name} kann zurzeit nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Check that its drive is connected and that you may read it, then start the program again.</source>
            <translation>Prüfen, ob das Laufwerk verbunden und lesbar ist, dann das Programm neu starten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>The bundled model is missing from the installation.</source>
            <translation>Das mitgelieferte Modell fehlt in der Installation.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>Reinstall the program, or choose a version of your own under Model, Versions.</source>
            <translation>Programm neu installieren oder unter Modell &gt; Versionen eine eigene Version wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>{file} is missing</source>
            <translation>{file} fehlt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>card.json cannot be read</source>
            <translation>card.json kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>config.json cannot be read</source>
            <translation>config.json kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors contains only zeros</source>
            <translation>model.safetensors enthält nur Nullen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors is not the saved file</source>
            <translation>model.safetensors ist nicht die gespeicherte Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: memory is full.</source>
            <translation>{not_done}: der Arbeitsspeicher ist voll.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>Close other programs and try again.</source>
            <translation>Andere Programme schließen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: part of the installation is missing ({part}).</source>
            <translation>{not_done}: ein Teil der Installation fehlt ({part}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>The file contains no lungseg settings.</source>
            <translation>Die Datei enthält keine Einstellungen von lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>Choose one exported by lungseg.</source>
            <translation>Eine von lungseg exportierte wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>{name} cannot be read.</source>
            <translation>{name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>The site settings in {path} cannot be read. Ask your administrator to correct it.</source>
            <translation>Die Standorteinstellungen in {path} können nicht gelesen werden. Die IT um Korrektur bitten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>Set by your site in {path}.</source>
            <translation>Vom Standort vorgegeben in {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names} and {n} more. Ask your administrator to correct it.</source>
            <translation>
                <numerusform>In den Standorteinstellungen {path} sind ungültig: {names} und {n} weitere. Die IT um Korrektur bitten.</numerusform>
                <numerusform>In den Standorteinstellungen {path} sind ungültig: {names} und {n} weitere. Die IT um Korrektur bitten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names}. Ask your administrator to correct it.</source>
            <translation>In den Standorteinstellungen {path} sind ungültig: {names}. Die IT um Korrektur bitten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings could not be saved</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings in {path} cannot be read.</source>
            <translation>Die Einstellungen in {path} können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings were damaged and have been reset to their defaults. The old file is kept as {name}.</source>
            <translation>Die Einstellungen waren beschädigt und wurden auf den Standard zurückgesetzt. Die alte Datei bleibt als {name} erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Colours of the window. The radiograph looks the same in both.</source>
            <translation>Farben des Fensters. Die Aufnahme sieht in beiden gleich aus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>colour color scheme dark mode night light bright black white background interface</source>
            <translation>farbe farben farbschema dunkelmodus thema nacht hell dunkel schwarz weiß hintergrund oberfläche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Language of the window and of printed reports. The command line, the manual and files for other programs stay in English. No radiologist has checked the translations yet.</source>
            <translation>Sprache des Fensters und gedruckter Berichte. Befehlszeile, Handbuch und Dateien für andere Programme bleiben englisch. Die Übersetzungen hat noch niemand aus der Radiologie geprüft.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Size of the window’s contents</source>
            <translation>Größe des Fensterinhalts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges text and buttons, for example on a 4K screen that the system does not scale.</source>
            <translation>Vergrößert Schrift und Schaltflächen, etwa auf einem 4K-Bildschirm, den das System nicht skaliert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>zoom scale dpi large small font text size magnify 4k</source>
            <translation>zoom skalierung dpi groß klein schrift schriftgröße vergrößern lupe 4k</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges only the text, at once. Icons and images keep their size.</source>
            <translation>Vergrößert sofort nur die Schrift. Symbole und Aufnahmen behalten ihre Größe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>font letters larger bigger enlarge zoom readable small large accessibility</source>
            <translation>schrift buchstaben größer vergrößern zoom lesbar klein groß barrierefrei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Corner text</source>
            <translation>Bildbeschriftung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Name, date, size and window on the radiograph. Side markers and the scale bar are always shown.</source>
            <translation>Name, Datum, Größe und Fenster auf der Aufnahme. Seitenmarkierungen und Maßstab sind immer zu sehen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>overlay annotations labels patient name hide information demographics</source>
            <translation>overlay beschriftung anmerkungen patientenname ausblenden angaben patientendaten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Your windows</source>
            <translation>Eigene Fenster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Windows you have saved under a name, in addition to those in the file. View &gt; Windows &gt; Save this window… adds one; the first five have keys (Help &gt; Keys).</source>
            <translation>Unter einem Namen gespeicherte Fenster, zusätzlich zu denen der Datei. Ansicht &gt; Fensterung &gt; Fenstereinstellung speichern… fügt eines hinzu; die ersten fünf haben Tasten (Hilfe &gt; Tasten).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>preset presets window level width centre center contrast brightness own custom</source>
            <translation>voreinstellung preset fenster fensterung level weite breite zentrum kontrast helligkeit eigene</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Measurements on the image</source>
            <translation>Messungen auf der Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Rulers, angles, ellipses, arrows and texts you have drawn (Shift+V).</source>
            <translation>Selbst gezeichnete Lineale, Winkel, Ellipsen, Pfeile und Texte (Umschalt+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>annotations calipers graphics show hide length distance</source>
            <translation>anmerkungen messschieber grafik anzeigen ausblenden länge abstand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Worklist order</source>
            <translation>Reihenfolge der Arbeitsliste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most uncertain first</source>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Attention first</source>
            <translation>Auffällige zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By file name</source>
            <translation>Nach Dateiname</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By patient</source>
            <translation>Nach Patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Newest study first</source>
            <translation>Neueste Studie zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Oldest study first</source>
            <translation>Älteste Studie zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By status</source>
            <translation>Nach Status</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last opened first</source>
            <translation>Zuletzt geöffnete zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last changed first</source>
            <translation>Zuletzt geänderte zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most to learn from first</source>
            <translation>Größter Lernwert zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Which cases the worklist shows first.</source>
            <translation>Welche Fälle die Arbeitsliste zuerst zeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sort sorting sequence list priority first queue</source>
            <translation>sortieren sortierung reihenfolge liste priorität zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Case names</source>
            <translation>Bezeichnung der Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What each worklist row shows first. A file without a patient name is listed by its file name. Number hides names, IDs and file names throughout the window and in reports, for example for a demonstration.</source>
            <translation>Was jede Zeile der Arbeitsliste zuerst zeigt. Eine Datei ohne Patientennamen steht unter ihrem Dateinamen. „Nummer“ verbirgt Namen, IDs und Dateinamen im ganzen Fenster und in Berichten, etwa für eine Vorführung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>title label patient name filename rows list names hide anonymous de-identified privacy teaching</source>
            <translation>titel beschriftung patientenname dateiname zeilen liste namen verbergen anonym pseudonym datenschutz lehre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Group by patient and study</source>
            <translation>Nach Patient und Studie gruppieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Puts the images of one patient together in the worklist, with a heading that can be folded.</source>
            <translation>Stellt die Aufnahmen eines Patienten in der Arbeitsliste zusammen, unter einer einklappbaren Überschrift.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>worklist heading collapse fold series exam list tree</source>
            <translation>arbeitsliste überschrift einklappen studie serie untersuchung liste baum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Mask style</source>
            <translation>Maskendarstellung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill and outline</source>
            <translation>Füllung und Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline only</source>
            <translation>Nur Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>style contour border edge overlay display filled</source>
            <translation>stil kontur rand umriss kante overlay anzeige gefüllt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill opacity</source>
            <translation>Deckkraft der Füllung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay strength alpha see through</source>
            <translation>transparenz transparent overlay stärke alpha durchsichtig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung opacity</source>
            <translation>Deckkraft linke Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>same as the right lung</source>
            <translation>wie rechte Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Sets the fill of the left lung separately.</source>
            <translation>Stellt die Füllung der linken Lunge getrennt ein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay alpha see through</source>
            <translation>transparenz transparent overlay alpha durchsichtig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline width</source>
            <translation>Konturbreite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In screen pixels, the same at any zoom.</source>
            <translation>In Bildschirmpixeln, bei jedem Zoom gleich.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>thickness line contour border edge thick thin</source>
            <translation>dicke linie strichstärke kontur rand kante dick dünn</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Right lung colour</source>
            <translation>Farbe rechte Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>color shade palette overlay</source>
            <translation>farbton palette overlay</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung colour</source>
            <translation>Farbe linke Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius</source>
            <translation>Pinselradius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is known.</source>
            <translation>Für Aufnahmen mit bekannter Größe in mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>size diameter pen paint paintbrush</source>
            <translation>größe durchmesser stift malen pinsel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius without spacing</source>
            <translation>Pinselradius ohne Pixelabstand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is not known.</source>
            <translation>Für Aufnahmen ohne bekannte Größe in mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>brush size pixels png jpeg</source>
            <translation>pinsel größe pixel png jpeg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Edge-aware brush tolerance</source>
            <translation>Toleranz des Kantenpinsels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How far grey values may differ from those at the centre of the brush, in standard deviations.</source>
            <translation>Wie weit Grauwerte von denen in der Mitte des Pinsels abweichen dürfen, in Standardabweichungen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sensitivity threshold contrast magic smart adaptive</source>
            <translation>empfindlichkeit schwelle kontrast magisch smart adaptiv</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Smoothing strength</source>
            <translation>Stärke der Glättung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In pixels if an image has no pixel spacing.</source>
            <translation>In Pixeln, wenn eine Aufnahme keinen Pixelabstand hat.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>smoother smooth contour</source>
            <translation>glatter glätten kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Grow and shrink by</source>
            <translation>Erweitern und verkleinern um</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>dilate erode expand enlarge larger smaller margin distance</source>
            <translation>dilatation erosion vergrößern größer kleiner saum abstand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Do not paint over the other lung</source>
            <translation>Andere Lunge nicht übermalen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Painting one lung leaves the other unchanged.</source>
            <translation>Beim Malen einer Lunge bleibt die andere unverändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>protect lock overlap overwrite paint</source>
            <translation>schützen sperren überlappung überschreiben übermalen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Key layout</source>
            <translation>Tastenbelegung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Letter, then position</source>
            <translation>Buchstabe, dann Position</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Position on the keyboard</source>
            <translation>Position auf der Tastatur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By position, a key does what that key does on a US keyboard. By letter, only keys without a command of their own do, such as the digits on a French keyboard.</source>
            <translation>Nach Position wirkt eine Taste wie dieselbe auf einer US-Tastatur. Nach Buchstabe gilt das nur für Tasten ohne eigenen Befehl, etwa die Ziffern einer französischen Tastatur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>keyboard layout shortcut hotkey azerty qwertz cyrillic position bracket rebind</source>
            <translation>tastatur layout belegung tastenkürzel hotkey azerty qwertz kyrillisch position klammer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Lung behind the heart</source>
            <translation>Lunge hinter dem Herzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Not part of the mask</source>
            <translation>Nicht Teil der Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Part of the mask</source>
            <translation>Teil der Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What new masks and the training set include. Masks you have corrected or accepted do not change.</source>
            <translation>Was neue Masken und die Trainingsdaten einschließen. Korrigierte oder akzeptierte Masken ändern sich nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>retrocardiac heart cardiac shadow protocol mediastinum definition</source>
            <translation>retrokardial herz herzschatten protokoll mediastinum definition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Predict new cases in advance</source>
            <translation>Neue Fälle im Voraus segmentieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model works through the worklist while you read.</source>
            <translation>Das Modell arbeitet während der Befundung die Arbeitsliste ab.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic automatically background preload advance prediction auto</source>
            <translation>automatisch hintergrund vorausladen voraus vorhersage segmentierung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor (CPU)</source>
            <translation>Prozessor (CPU)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>NVIDIA-Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Apple-Grafik (MPS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the model runs and is trained. Automatic uses a graphics card if there is one.</source>
            <translation>Wo das Modell läuft und trainiert wird. „Automatisch“ verwendet eine Grafikkarte, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>gpu hardware accelerator speed fast slow compute</source>
            <translation>gpu hardware grafikkarte beschleuniger geschwindigkeit schnell langsam rechnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor threads</source>
            <translation>Prozessor-Threads</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How many threads the model uses on the processor (CPU), for prediction and training. Fewer leave more of the computer to other programs.</source>
            <translation>Wie viele Threads das Modell auf dem Prozessor (CPU) für Segmentierung und Training verwendet. Weniger lassen anderen Programmen mehr übrig.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cores cpu number limit parallel performance speed slow busy</source>
            <translation>kerne cpu anzahl grenze parallel leistung geschwindigkeit langsam ausgelastet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Export folder</source>
            <translation>Exportordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where exported files go unless you choose another folder.</source>
            <translation>Wohin exportierte Dateien kommen, wenn kein anderer Ordner gewählt wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>save output directory path destination location</source>
            <translation>speichern ausgabe verzeichnis pfad ziel ort</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Folder for opening files</source>
            <translation>Ordner zum Öffnen von Dateien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the program looks first for files to open.</source>
            <translation>Wo das Programm zuerst nach zu öffnenden Dateien sucht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>directory path location import load start</source>
            <translation>verzeichnis pfad ort importieren laden start</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Exported file names</source>
            <translation>Namen exportierter Dateien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fields: {name} {code} {number} {date} {view} {patient_id} {patient_name}. The last two identify the patient.</source>
            <translation>Felder: {name} {code} {number} {date} {view} {patient_id} {patient_name}. Die letzten beiden nennen den Patienten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>filename naming template pattern rename anonymous</source>
            <translation>dateiname benennung vorlage muster umbenennen anonym</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>DICOM SEG contents</source>
            <translation>Inhalt des DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>One segment per lung</source>
            <translation>Ein Segment je Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>A label map (DICOM 2024)</source>
            <translation>Eine Labelmaske (DICOM 2024)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model’s probabilities</source>
            <translation>Wahrscheinlichkeiten des Modells</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Every viewer reads one segment per lung.</source>
            <translation>Jeder Viewer liest ein Segment je Lunge.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>segmentation format type binary fractional labelmap encoding</source>
            <translation>segmentierung format typ binär fraktionell labelmap labelmaske kodierung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Nominal geometry in DICOM SEG</source>
            <translation>Nominelle Geometrie im DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where spacing is known</source>
            <translation>Wo der Pixelabstand bekannt ist</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most viewers reject a SEG without geometry. Without spacing it is uncalibrated, and the file says so.</source>
            <translation>Die meisten Viewer lehnen ein SEG ohne Geometrie ab. Ohne Pixelabstand ist es unkalibriert, und die Datei gibt das an.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>position orientation pixel spacing calibration segmentation compatibility</source>
            <translation>position ausrichtung pixelabstand kalibrierung segmentierung kompatibilität</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Space for fetched images</source>
            <translation>Platz für abgerufene Aufnahmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Images fetched from a PACS use no more disk space than this.</source>
            <translation>Aus einem PACS abgerufene Aufnahmen belegen höchstens so viel Speicherplatz.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cache disk space storage limit download memory quota gigabytes</source>
            <translation>cache festplatte speicherplatz grenze herunterladen speicher quote gigabyte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Keep cases</source>
            <translation>Fälle aufbewahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>for ever</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Cases not opened for this long are forgotten at the next start, with their flags and comments. The training set is kept, and so are corrections not yet accepted or rejected.</source>
            <translation>So lange nicht geöffnete Fälle werden beim nächsten Start vergessen, mit Markierungen und Kommentaren. Die Trainingsdaten bleiben, ebenso noch nicht akzeptierte oder abgelehnte Korrekturen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>time to keep retention delete automatically storage period how long old</source>
            <translation>aufbewahrung aufbewahrungsfrist löschen automatisch speicherdauer zeitraum wie lange alt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Record time and corrections of each case</source>
            <translation>Zeit und Korrekturen je Fall aufzeichnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Kept on this computer only, without names. The Models page shows the results.</source>
            <translation>Nur auf diesem Rechner, ohne Namen. Die Seite „Modelle“ zeigt die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>statistics timing reading time measure measurements track tracking log</source>
            <translation>statistik zeit dauer befundungszeit messen messungen erfassung protokoll</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>The training set could not be saved</source>
            <translation>Die Trainingsdaten konnten nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>Your last decision may be lost: check the case and decide again if needed.</source>
            <translation>Die letzte Entscheidung ging möglicherweise verloren: Fall prüfen und bei Bedarf neu entscheiden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>The training set cannot be read.</source>
            <translation>Die Trainingsdaten können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>Check the disk and try again.</source>
            <translation>Datenträger prüfen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set cannot be read or saved: the data folder is gone.</source>
            <translation>Die Trainingsdaten können nicht gelesen oder gespeichert werden: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Check read permission for {root}.</source>
            <translation>Leseberechtigung für {root} prüfen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set's index.json is damaged.</source>
            <translation>Die Datei index.json der Trainingsdaten ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Restore it from a backup: it records which patients are held out for scoring.</source>
            <translation>Aus einer Sicherung wiederherstellen: Sie hält fest, welche Patienten Testfälle sind.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The case could not be encoded.</source>
            <translation>Der Fall konnte nicht kodiert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Free some memory and accept again.</source>
            <translation>Arbeitsspeicher freigeben und erneut akzeptieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The mask does not have the size of {image}.</source>
            <translation>Die Maske hat nicht die Größe von {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The original mask does not have the size of {image}.</source>
            <translation>Die ursprüngliche Maske hat nicht die Größe von {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Predict again, then accept.</source>
            <translation>Erneut segmentieren, dann akzeptieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/notes.py" />
            <source>The list of masks you confirmed was damaged: confirm again those that training leaves out.</source>
            <translation>Die Liste der bestätigten Masken war beschädigt: die vom Training ausgelassenen erneut bestätigen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>A newer lungseg wrote this package.</source>
            <translation>Dieses Paket stammt von einem neueren lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>Update lungseg here, then import it.</source>
            <translation>lungseg hier aktualisieren, dann importieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: every image has burnt-in text.</source>
            <translation>Es wurde kein Paket geschrieben: Jede Aufnahme hat eingebrannten Text.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: there are no cases.</source>
            <translation>Es wurde kein Paket geschrieben: Es gibt keine Fälle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Blank them by hand, or choose other cases.</source>
            <translation>Von Hand schwärzen oder andere Fälle wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Choose other cases.</source>
            <translation>Andere Fälle wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>{case_id} cannot be read: no package was written.</source>
            <translation>{case_id} kann nicht gelesen werden: Es wurde kein Paket geschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Remove it from the training set, or leave it out of the package.</source>
            <translation>Aus den Trainingsdaten entfernen oder im Paket auslassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{name} is a drawn phantom and was not added to the training set, which is for patients.</source>
            <translation>{name} ist ein gezeichnetes Phantom und wurde nicht in die Trainingsdaten aufgenommen; diese sind für Patienten.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{n} drawn phantoms were removed from the training set, which is now for patients only.</source>
            <comment>{n} drawn phantom was removed from the training set, which is now for patients only.</comment>
            <translation>
                <numerusform>{n} gezeichnetes Phantom wurde aus den Trainingsdaten entfernt; diese sind jetzt nur für Patienten.</numerusform>
                <numerusform>{n} gezeichnete Phantome wurden aus den Trainingsdaten entfernt; diese sind jetzt nur für Patienten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>No case was imported.</source>
            <translation>Kein Fall importiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases imported.</source>
            <comment>{n} case imported.</comment>
            <translation>
                <numerusform>{n} Fall importiert.</numerusform>
                <numerusform>{n} Fälle importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases were already here.</source>
            <comment>{n} case was already here.</comment>
            <translation>
                <numerusform>{n} Fall war schon vorhanden.</numerusform>
                <numerusform>{n} Fälle waren schon vorhanden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} of them have another mask in the package: the mask here is kept.</source>
            <comment>{n} of them has another mask in the package: the mask here is kept.</comment>
            <translation>
                <numerusform>{n} davon hat im Paket eine andere Maske: Die vorhandene wird behalten.</numerusform>
                <numerusform>{n} davon haben im Paket eine andere Maske: Die vorhandene wird behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases of a patient on the other side of the split moved to the patient's side here.</source>
            <comment>{n} case of a patient on the other side of the split moved to the patient's side here.</comment>
            <translation>
                <numerusform>{n} Fall eines Patienten, der hier zur anderen Seite der Aufteilung gehört, wurde dorthin verschoben.</numerusform>
                <numerusform>{n} Fälle von Patienten, die hier zur anderen Seite der Aufteilung gehören, wurden dorthin verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>import it again</source>
            <translation>erneut importieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>This case is not in the training set.</source>
            <translation>Dieser Fall ist nicht in den Trainingsdaten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Open the training set again.</source>
            <translation>Die Trainingsdaten erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>A drawn phantom cannot be restored: the training set is for patients.</source>
            <translation>Ein gezeichnetes Phantom kann nicht wiederhergestellt werden: Die Trainingsdaten sind für Patienten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore the other cases without it.</source>
            <translation>Die anderen Fälle ohne das Phantom wiederherstellen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>The key that hides patient identities in the training set, {salt_file}, is missing.</source>
            <translation>Der Schlüssel {salt_file}, der in den Trainingsdaten die Identität der Patienten verbirgt, fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore it from a backup, or move the training set away to start a new one.</source>
            <translation>Aus einer Sicherung wiederherstellen, oder die Trainingsdaten an einen anderen Ort legen, um neue zu beginnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>accept again</source>
            <translation>erneut akzeptieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} could not be read.</source>
            <translation>{name} konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is not the original file.</source>
            <translation>{name} ist beschädigt: {file} ist nicht die ursprüngliche Datei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} does not match its list.</source>
            <translation>{name} ist beschädigt: {file} passt nicht zur Liste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} was repacked by another program.</source>
            <translation>{name} wurde von einem anderen Programm neu gepackt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Use the file as lungseg wrote it.</source>
            <translation>Die Datei so verwenden, wie lungseg sie geschrieben hat.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set from lungseg.</source>
            <translation>{name} enthält keine Trainingsdaten von lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: its list of cases cannot be used.</source>
            <translation>{name} ist beschädigt: Die Fallliste ist nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains a file not on its list, {file}.</source>
            <translation>{name} enthält eine Datei, die nicht auf der Liste steht, {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is missing.</source>
            <translation>{name} ist beschädigt: {file} fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains no cases.</source>
            <translation>{name} enthält keine Fälle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Export the training set again.</source>
            <translation>Die Trainingsdaten erneut exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} cannot be read.</source>
            <translation>{name} ist beschädigt: {file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set, or is damaged.</source>
            <translation>{name} enthält keine Trainingsdaten oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Export it again from the program with that version.</source>
            <translation>Erneut aus dem Programm mit dieser Version exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>The model version {name} cannot be read.</source>
            <translation>Die Modellversion {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} comes from a newer version of lungseg.</source>
            <translation>{name} stammt aus einer neueren Version von lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Update this program.</source>
            <translation>Dieses Programm aktualisieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} does not exist.</source>
            <translation>{name} existiert nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} contains no usable model: {why}</source>
            <translation>{name} enthält kein verwendbares Modell: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is not an exported model version.</source>
            <translation>{name} ist keine exportierte Modellversion.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Choose a file that ends in {suffix}.</source>
            <translation>Eine Datei mit der Endung {suffix} wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is damaged.</source>
            <translation>{name} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>predicted</source>
            <translation>segmentiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>corrected</source>
            <translation>korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>accepted</source>
            <translation>akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior</source>
            <translation>aus der Voraufnahme importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior of {day}</source>
            <translation>aus der Voraufnahme vom {day} importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from DICOM SEG by {program}</source>
            <translation>aus DICOM SEG von {program} importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Measurements</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The checks found nothing.</source>
            <translation>Die Prüfungen fanden nichts.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{right} right lung, {left} left lung; the patient’s right is at the left of the image</source>
            <translation>{right} rechte Lunge, {left} linke Lunge; die rechte Seite des Patienten ist links im Bild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, pixels</source>
            <translation>Fläche, Pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Left / right area</source>
            <translation>Fläche links / rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, cm²</source>
            <translation>Fläche, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Height, mm</source>
            <translation>Höhe, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Width, mm</source>
            <translation>Breite, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Made</source>
            <translation>Erstellung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Reader</source>
            <translation>Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Model version</source>
            <translation>Modellversion</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>What it includes</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Image</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} Pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Report date</source>
            <translation>Berichtsdatum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from {origin}</source>
            <translation>importiert aus {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The file has no reliable pixel spacing, so nothing is given in mm.</source>
            <translation>Die Datei hat keinen zuverlässigen Pixelabstand, daher keine Angaben in mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm (rows × columns).</source>
            <translation>Pixelabstand {row:.3f} × {column:.3f} mm (Zeilen × Spalten).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm {where} (rows × columns).</source>
            <translation>Pixelabstand {row:.3f} × {column:.3f} mm {where} (Zeilen × Spalten).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Radiograph with outlines</source>
            <translation>Thoraxaufnahme mit Konturen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SEG</source>
            <translation>DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For PACS and viewers; DICOM only</source>
            <translation>Für PACS und Viewer; nur DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SR with SEG</source>
            <translation>DICOM SR mit SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Measurements (TID 1500) with their SEG; DICOM only</source>
            <translation>Messungen (TID 1500) mit ihrem SEG; nur DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM GSPS</source>
            <translation>DICOM GSPS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Outlines that a viewer overlays on the image; DICOM only</source>
            <translation>Konturen, die ein Viewer über die Aufnahme legt; nur DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG label map</source>
            <translation>PNG-Labelmaske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>0 background, 1 right lung, 2 left lung</source>
            <translation>0 Hintergrund, 1 rechte Lunge, 2 linke Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG per lung</source>
            <translation>PNG je Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Two images, 0 and 255</source>
            <translation>Zwei Bilder, 0 und 255</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Image with outlines</source>
            <translation>Bild mit Konturen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For slides; cannot be read back</source>
            <translation>Für Folien; nicht wieder einlesbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>NIfTI</source>
            <translation>NIfTI</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One slice, oriented for 3D Slicer</source>
            <translation>Eine Schicht, ausgerichtet für 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>seg.nrrd</source>
            <translation>seg.nrrd</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>A segmentation for 3D Slicer</source>
            <translation>Eine Segmentierung für 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>COCO</source>
            <translation>COCO</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One file for all cases, run-length encoded</source>
            <translation>Eine Datei für alle Fälle, lauflängenkodiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One table (CSV) for all cases</source>
            <translation>Eine Tabelle (CSV) für alle Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Drawn measurements</source>
            <translation>Gezeichnete Messungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Rulers, angles, ellipses, CTR: one table (CSV)</source>
            <translation>Lineale, Winkel, Ellipsen, HTQ: eine Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as JPEG.</source>
            <translation>Ein Bild konnte nicht als JPEG kodiert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as PNG.</source>
            <translation>Ein Bild konnte nicht als PNG kodiert werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template for file names cannot be read.</source>
            <translation>Die Vorlage für Dateinamen kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Use these fields: {fields}.</source>
            <translation>Diese Felder verwenden: {fields}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template gives every case the same name.</source>
            <translation>Die Vorlage gibt jedem Fall denselben Namen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Add {first}, {second} or {third}.</source>
            <translation>{first}, {second} oder {third} hinzufügen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/outcome.py" />
            <source>The mask has {width} × {height} pixels, the image {columns} × {rows}.</source>
            <translation>Die Maske hat {width} × {height} Pixel, die Aufnahme {columns} × {rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>Research use only. Not a medical device. A reader checks every mask.</source>
            <translation>Nur für die Forschung. Kein Medizinprodukt. Jede Maske wird von einem Befunder geprüft.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, not corrected</source>
            <translation>vom Modell, nicht korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, corrected by a reader</source>
            <translation>vom Modell, von einem Befunder korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>drawn by a reader</source>
            <translation>von einem Befunder gezeichnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>January</source>
            <comment>in a date</comment>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>February</source>
            <comment>in a date</comment>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>March</source>
            <comment>in a date</comment>
            <translation>März</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>April</source>
            <comment>in a date</comment>
            <translation>April</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>May</source>
            <comment>in a date</comment>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>June</source>
            <comment>in a date</comment>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>July</source>
            <comment>in a date</comment>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>August</source>
            <comment>in a date</comment>
            <translation>August</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>September</source>
            <comment>in a date</comment>
            <translation>September</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>October</source>
            <comment>in a date</comment>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>November</source>
            <comment>in a date</comment>
            <translation>November</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>December</source>
            <comment>in a date</comment>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{day}. {month} {year}, {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>{name} has no probabilities: none were stored with its prediction.</source>
            <translation>{name} hat keine Wahrscheinlichkeiten: Mit der Segmentierung wurden keine gespeichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>Predict it again, or export the mask.</source>
            <translation>Erneut segmentieren oder die Maske exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>no reason given</source>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Predicted</source>
            <translation>Segmentiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Corrected</source>
            <translation>Korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Accepted</source>
            <translation>Akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the right lung, cm²</source>
            <translation>Fläche der rechten Lunge, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the left lung, cm²</source>
            <translation>Fläche der linken Lunge, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Uncertainty of the model, 0 to 1</source>
            <translation>Unsicherheit des Modells, 0 bis 1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of the model’s mask and the corrected one</source>
            <translation>Dice der Maske des Modells und der korrigierten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Contour corrected, %</source>
            <translation>Korrigierte Kontur, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of two readers</source>
            <translation>Dice zweier Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>HD95 of two readers, mm</source>
            <translation>HD95 zweier Befunder, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Made on {when} by lungseg {version}. Masks include: {protocol}.</source>
            <translation>Erstellt am {when} mit lungseg {version}. Masken: {protocol}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Report on {what}</source>
            <translation>Bericht: {what}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected because</source>
            <translation>Ablehnungsgrund</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Masks</source>
            <translation>Masken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No case has a mask.</source>
            <translation>Kein Fall hat eine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>none</source>
            <comment>model version</comment>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Nothing to measure yet.</source>
            <translation>Noch nichts zu messen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lower quartile</source>
            <translation>Unteres Quartil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Upper quartile</source>
            <translation>Oberes Quartil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Highest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Areas use the pixel spacing of each file, which many detectors state at their own surface.</source>
            <translation>Flächen beruhen auf dem Pixelabstand der jeweiligen Datei, den viele Detektoren an ihrer eigenen Oberfläche angeben.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{n} masks have no reliable spacing, and no area.</source>
            <comment>{n} mask has no reliable spacing, and no area.</comment>
            <translation>
                <numerusform>{n} Maske hat keinen zuverlässigen Pixelabstand und keine Fläche.</numerusform>
                <numerusform>{n} Masken haben keinen zuverlässigen Pixelabstand und keine Fläche.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>A cardiothoracic ratio is counted only if a reader drew or adjusted it.</source>
            <translation>Ein Herz-Thorax-Quotient zählt nur, wenn ein Befunder ihn gezeichnet oder angepasst hat.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Distribution of the figures</source>
            <translation>Verteilung der Werte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{share} of {total} model masks were accepted unchanged.</source>
            <translation>{share} von {total} Modellmasken wurden unverändert akzeptiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Where one was corrected, the model’s mask and the accepted one have a median Dice of {median:.3f} (lowest {lowest:.3f}).</source>
            <translation>Wo korrigiert wurde, haben Modellmaske und akzeptierte Maske im Median einen Dice von {median:.3f} (Minimum {lowest:.3f}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Work saved</source>
            <translation>Ersparte Arbeit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Median Dice</source>
            <translation>Dice, Median</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest Dice</source>
            <translation>Dice, Minimum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Agreement of two readers</source>
            <translation>Übereinstimmung zweier Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No figure is more than 1.5 times the interquartile range outside the quartiles.</source>
            <translation>Kein Wert liegt mehr als das 1,5-Fache des Interquartilsabstands außerhalb der Quartile.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>There are fewer than {least} figures of each kind: too few to identify outliers.</source>
            <translation>Von jeder Art gibt es weniger als {least} Werte: zu wenige, um Ausreißer zu erkennen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases that stand out</source>
            <translation>Auffallende Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases with findings</source>
            <translation>Fälle mit Auffälligkeiten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No check found anything in these cases.</source>
            <translation>Keine Prüfung fand in diesen Fällen etwas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Not measured</source>
            <translation>Nicht gemessen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>and {n} more</source>
            <comment>and {n} more</comment>
            <translation>
                <numerusform>und {n} weiterer</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{number} ({percent} %)</source>
            <translation>{number} ({percent} %)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} is not a DICOM file, so a {what} cannot refer to it.</source>
            <translation>{name} ist keine DICOM-Datei, daher kann ein {what} sich nicht darauf beziehen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Export the mask as PNG.</source>
            <translation>Maske als PNG exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its header does not allow it.</source>
            <translation>{name} konnte nicht als {what} exportiert werden: Der Header lässt es nicht zu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file could not be reread.</source>
            <translation>{name} konnte nicht als {what} exportiert werden: Die Datei konnte nicht erneut gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Check that the drive is connected, or export the mask as PNG.</source>
            <translation>Prüfen, ob das Laufwerk verbunden ist, oder die Maske als PNG exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no study.</source>
            <translation>{name} konnte nicht als {what} exportiert werden: Die Datei nennt keine Studie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file was replaced by another image.</source>
            <translation>{name} konnte nicht als {what} exportiert werden: Die Datei wurde durch eine andere Aufnahme ersetzt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Open the file again.</source>
            <translation>Die Datei erneut öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no series.</source>
            <translation>{name} konnte nicht als {what} exportiert werden: Die Datei nennt keine Serie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Segment</source>
            <translation>Segment</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Zoom towards the pointer</source>
            <translation>Zum Mauszeiger hin zoomen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Middle drag, Space drag</source>
            <translation>Ziehen mit mittlerer Taste oder Leertaste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right drag</source>
            <translation>Ziehen mit rechter Taste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+right drag</source>
            <translation>Strg + Ziehen mit rechter Taste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Gamma: up is brighter</source>
            <translation>Gamma: nach oben heller</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Z</source>
            <translation>Z halten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Magnify under the pointer</source>
            <translation>Unter dem Mauszeiger vergrößern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Q</source>
            <translation>Q halten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Show the model's own mask</source>
            <translation>Maske des Modells anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+click, Ctrl+Space</source>
            <translation>Strg+Klick, Strg+Leertaste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Add one case to the selection</source>
            <translation>Einen Fall zur Auswahl hinzufügen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+click, Shift+arrows</source>
            <translation>Umschalt+Klick, Umschalt+Pfeile</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all cases up to this one</source>
            <translation>Alle Fälle bis zu diesem auswählen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+A</source>
            <translation>Strg+A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all listed cases</source>
            <translation>Alle aufgelisteten Fälle auswählen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Return to the open case in the worklist</source>
            <translation>Zum geöffneten Fall in der Arbeitsliste zurückkehren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right click, Shift+F10</source>
            <translation>Rechtsklick, Umschalt+F10</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Menu of the selected cases</source>
            <translation>Menü der ausgewählten Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Ctrl</source>
            <translation>Strg halten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Erase while held; lasso and polygon subtract</source>
            <translation>Solange gehalten: radieren; Lasso und Polygon ziehen ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Apply the lasso, polygon or threshold</source>
            <translation>Lasso, Polygon oder Schwelle anwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del, Ctrl+click</source>
            <translation>Entf, Strg+Klick</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove a corner of the lasso or polygon</source>
            <translation>Ecke von Lasso oder Polygon entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the last corner of the polygon</source>
            <translation>Letzte Ecke des Polygons entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+wheel</source>
            <translation>Umschalt+Mausrad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Cancel the stroke in progress</source>
            <translation>Laufenden Strich abbrechen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Arrows, Shift+arrows</source>
            <translation>Pfeile, Umschalt+Pfeile</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Move the selected measurement by 1 or 10 px</source>
            <translation>Ausgewählte Messung um 1 oder 10 px verschieben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Rename the measurement or change its text</source>
            <translation>Messung umbenennen oder Text ändern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the selected measurement</source>
            <translation>Ausgewählte Messung entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Close this page first: it covers the image.</source>
            <translation>Zuerst diese Seite schließen: Sie verdeckt die Aufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Open an image first.</source>
            <translation>Zuerst eine Aufnahme öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Worklist</source>
            <translation>Arbeitsliste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Next</source>
            <translation>Nächster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Put back</source>
            <translation>Auf „Offen“ setzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept and next</source>
            <translation>Akzeptieren, weiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept</source>
            <translation>Akzeptieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>By hand</source>
            <translation>Manuell</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>{n} uncertain edges</source>
            <comment>1 uncertain edge</comment>
            <translation>
                <numerusform>{n} unsichere Stelle</numerusform>
                <numerusform>{n} unsichere Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open files…</source>
            <translation>Dateien öffnen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open the sample study</source>
            <translation>Beispielstudie öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export mask as PNG…</source>
            <translation>Maske als PNG exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export as DICOM SEG…</source>
            <translation>Als DICOM SEG exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Remove from the worklist</source>
            <translation>Aus der Arbeitsliste entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Choose a case in the worklist first.</source>
            <translation>Zuerst einen Fall in der Arbeitsliste auswählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to redo.</source>
            <translation>Nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search the worklist</source>
            <translation>Arbeitsliste durchsuchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Reset view</source>
            <translation>Ansicht zurücksetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Invert</source>
            <translation>Invertieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brighter (gamma)</source>
            <translation>Heller (Gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Darker (gamma)</source>
            <translation>Dunkler (Gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>No gamma</source>
            <translation>Ohne Gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip left and right</source>
            <translation>Horizontal spiegeln</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip and rotate</source>
            <translation>Spiegeln und drehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show the mask</source>
            <translation>Maske anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Lower fill opacity</source>
            <translation>Füllung schwächer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Raise fill opacity</source>
            <translation>Füllung kräftiger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Fill or outline</source>
            <translation>Füllung oder Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Overlays and shutters from the file</source>
            <translation>Overlays und Blenden aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The file has no overlays and no shutter.</source>
            <translation>Die Datei enthält keine Overlays und keine Blende.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Light theme</source>
            <translation>Helles Design</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its largest size.</source>
            <translation>Die Schrift hat schon die maximale Größe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller text</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its smallest size.</source>
            <translation>Die Schrift hat schon die minimale Größe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Normal text size</source>
            <translation>Normale Schriftgröße</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its normal size.</source>
            <translation>Die Schrift hat schon die normale Größe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the right lung</source>
            <translation>Rechte Lunge malen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the left lung</source>
            <translation>Linke Lunge malen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brush or eraser</source>
            <translation>Pinsel oder Radierer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller radius</source>
            <translation>Kleinerer Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger radius</source>
            <translation>Größerer Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Finish the line or region first (Enter), or cancel it (Esc).</source>
            <translation>Linie oder Bereich zuerst abschließen (Enter) oder abbrechen (Esc).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Previous</source>
            <translation>Voriger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict again</source>
            <translation>Erneut segmentieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Use the model’s mask</source>
            <translation>Maske des Modells verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The mask is already the model’s, or there is none.</source>
            <translation>Die Maske stammt schon vom Modell, oder es gibt keine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Learn from accepted cases…</source>
            <translation>Aus akzeptierten Fällen lernen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>What my masks include…</source>
            <translation>Maskendefinition…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Training set…</source>
            <translation>Trainingsdaten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Versions…</source>
            <translation>Versionen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search commands…</source>
            <translation>Befehle suchen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Keys…</source>
            <translation>Tasten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show log file</source>
            <translation>Logdatei anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Report a problem…</source>
            <translation>Problem melden…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>About lungseg…</source>
            <translation>Über lungseg…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Press Enter to accept it.</source>
            <translation>Mit Enter akzeptieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>The case already has this mask.</source>
            <translation>Der Fall hat schon diese Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>{what}. {why}</source>
            <translation>{what}. {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record</source>
            <translation>Aufzeichnung exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record of decisions…</source>
            <translation>Aufzeichnung der Entscheidungen exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Other images are still being processed. Wait, or stop them.</source>
            <translation>Andere Aufnahmen werden noch bearbeitet. Abwarten oder stoppen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running.</source>
            <translation>Ein Export läuft.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Exporting: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Export: {n} von {total} Fällen geschrieben.</numerusform>
                <numerusform>Export: {n} von {total} Fällen geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Ein Export läuft: {n} von {total} Fällen geschrieben.</numerusform>
                <numerusform>Ein Export läuft: {n} von {total} Fällen geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export is not finished.</source>
            <translation>Der Export ist nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>If you close now, it stops. Files already written are complete and are kept.</source>
            <translation>Beim Schließen wird er gestoppt. Schon geschriebene Dateien sind vollständig und bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stay</source>
            <translation>Geöffnet lassen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stop and close</source>
            <translation>Stoppen und schließen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} of {total} cases could not be exported in full. The first: {reason}</source>
            <translation>
                <numerusform>{n} von {total} Fällen konnte nicht vollständig exportiert werden: {reason}</numerusform>
                <numerusform>{n} von {total} Fällen konnten nicht vollständig exportiert werden. Der erste: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} files exported to {folder}</source>
            <comment>1 file exported to {folder}</comment>
            <translation>
                <numerusform>{n} Datei nach {folder} exportiert</numerusform>
                <numerusform>{n} Dateien nach {folder} exportiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export was stopped; files already written are complete.</source>
            <translation>Der Export wurde gestoppt; schon geschriebene Dateien sind vollständig.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Export time and corrections</source>
            <translation>Zeiten und Korrekturen exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase the record of your work?</source>
            <translation>Arbeitsstatistik löschen?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>The times and figures of all cases are lost. Masks and versions are kept.</source>
            <translation>Zeiten und Werte aller Fälle gehen verloren. Masken und Versionen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is open.</source>
            <translation>Keine Aufnahme geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No other image of this patient is on the worklist. Right-click one, then Show alongside.</source>
            <translation>Keine andere Aufnahme dieses Patienten in der Arbeitsliste. Rechtsklick auf eine Aufnahme, dann „Daneben anzeigen“.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Looking for the prior…</source>
            <translation>Voraufnahme wird gesucht…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>This image is already open. Choose another one to show alongside.</source>
            <translation>Diese Aufnahme ist schon geöffnet. Eine andere auswählen, um sie daneben anzuzeigen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Both rows show the same image.</source>
            <translation>Beide Zeilen zeigen dieselbe Aufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Decision saved for the case alongside. The open case stays on the screen.</source>
            <translation>Entscheidung für den Fall daneben gespeichert. Der geöffnete Fall bleibt auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is shown alongside.</source>
            <translation>Daneben wird keine Aufnahme angezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The image alongside has no mask.</source>
            <translation>Die Aufnahme daneben hat keine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The mask alongside was copied. Correct it where the lungs differ.</source>
            <translation>Die Maske von daneben wurde kopiert. Korrigieren, wo sich die Lungen unterscheiden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The open case already has this mask.</source>
            <translation>Der geöffnete Fall hat schon diese Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Prior</source>
            <translation>Voraufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Alongside</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>another patient</source>
            <translation>anderer Patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>the same day</source>
            <translation>am selben Tag</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years earlier</source>
            <translation>{n} Jahre früher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years later</source>
            <translation>{n} Jahre später</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days earlier</source>
            <comment>1 day earlier</comment>
            <translation>
                <numerusform>1 Tag früher</numerusform>
                <numerusform>{n} Tage früher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days later</source>
            <comment>1 day later</comment>
            <translation>
                <numerusform>1 Tag später</numerusform>
                <numerusform>{n} Tage später</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Show prior alongside</source>
            <translation>Voraufnahme daneben anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link zoom and pan</source>
            <translation>Zoom und Verschieben koppeln</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link the window</source>
            <translation>Fensterung koppeln</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Copy the mask alongside</source>
            <translation>Maske von daneben kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Q shows the model’s own mask while it is held.</source>
            <translation>Q zeigt die Maske des Modells, solange die Taste gehalten wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Z magnifies while it is held.</source>
            <translation>Z vergrößert, solange die Taste gehalten wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Space moves the image while it is held.</source>
            <translation>Die Leertaste verschiebt die Aufnahme, solange sie gehalten wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Esc goes back.</source>
            <translation>Esc führt zurück.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Tab goes to the next control.</source>
            <translation>Tab führt zum nächsten Bedienelement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+Tab goes to the control before.</source>
            <translation>Umschalt+Tab führt zum vorigen Bedienelement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Delete removes a corner of the lasso or polygon.</source>
            <translation>Entf entfernt eine Ecke von Lasso oder Polygon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Backspace removes the last corner of the polygon.</source>
            <translation>Die Rücktaste entfernt die letzte Ecke des Polygons.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+F10 opens the menu of the selected cases.</source>
            <translation>Umschalt+F10 öffnet das Menü der ausgewählten Fälle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>{key} opens the {menu} menu.</source>
            <translation>{key} öffnet das Menü {menu}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Decoding…</source>
            <translation>Wird dekodiert…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Preparing the model for this computer: about ten seconds, once for each version</source>
            <translation>Modell wird für diesen Rechner vorbereitet: etwa zehn Sekunden, einmal je Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Drop a file anywhere in this window</source>
            <translation>Datei irgendwo in diesem Fenster ablegen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>left lung</source>
            <translation>linke Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>right lung</source>
            <translation>rechte Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>{sentence} No mask was drawn.</source>
            <translation>{sentence} Es wurde keine Maske gezeichnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Your mask was kept. The model has a new one.</source>
            <translation>Die eigene Maske bleibt erhalten. Das Modell hat eine neue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>There is no mask yet. The model has one.</source>
            <translation>Noch keine Maske. Das Modell hat eine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Now using the model’s mask</source>
            <translation>Maske des Modells wird jetzt verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The mask is being checked before it is accepted…</source>
            <translation>Die Maske wird vor dem Akzeptieren geprüft…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Not accepted yet · {keys}</source>
            <translation>Noch nicht akzeptiert · {keys}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine</source>
            <translation>Keine automatische Reparatur: Maske korrigieren oder ⟨Y⟩, wenn sie in Ordnung ist</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>There is no mask yet: wait for the prediction or paint one.</source>
            <translation>Noch keine Maske: Segmentierung abwarten oder selbst malen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The checks find nothing more in this mask · ⟨Enter⟩ accepts it</source>
            <translation>Die Prüfung findet an dieser Maske nichts mehr · ⟨Enter⟩ akzeptiert sie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Noted as fine</source>
            <translation>Als in Ordnung vermerkt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>⟨Y⟩ or ⟨Enter⟩ {right}</source>
            <translation>⟨Y⟩ oder ⟨Enter⟩ {right}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Accept the mask as it is</source>
            <translation>Maske so akzeptieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Repair what the check found</source>
            <translation>Auffälligkeit beheben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Your last changes are not saved yet.</source>
            <translation>Die letzten Änderungen sind noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Discard and close</source>
            <translation>Verwerfen und schließen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Free some disk space and try again, or discard them and close.</source>
            <translation>Speicherplatz freigeben und erneut versuchen, oder die Änderungen verwerfen und schließen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>A file is still being written, such as an export.</source>
            <translation>Eine Datei wird noch geschrieben, etwa ein Export.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Stay until it is written, or stop it and close.</source>
            <translation>Geöffnet lassen, bis sie geschrieben ist, oder stoppen und schließen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Difference from the model</source>
            <translation>Unterschied zum Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>The model has not predicted a mask for this image yet.</source>
            <translation>Das Modell hat diese Aufnahme noch nicht segmentiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Bildübersicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>contact sheet</source>
            <translation>Bildübersicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>PDF (*.pdf);;PNG (*.png)</source>
            <translation>PDF (*.pdf);;PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>{name} is an image on the worklist.</source>
            <translation>{name} ist eine Aufnahme der Arbeitsliste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Choose another name for the contact sheet.</source>
            <translation>Einen anderen Namen für die Bildübersicht wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Preparing the contact sheet: case {n} of {total}.</source>
            <translation>Bildübersicht wird vorbereitet: Fall {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet…</source>
            <translation>Bildübersicht…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Several cases</source>
            <translation>Mehrere Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Put back on the to-do list</source>
            <translation>Auf „Offen“ setzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Why reject {name}?</source>
            <translation>Warum {name} ablehnen?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, {n} threads</source>
            <comment>CPU, 1 thread</comment>
            <translation>
                <numerusform>CPU, {n} Thread</numerusform>
                <numerusform>CPU, {n} Threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>{device}, model ready</source>
            <translation>{device}, Modell bereit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>local contrast (CLAHE)</source>
            <translation>lokaler Kontrast (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>sharpened</source>
            <translation>geschärft</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Local contrast (CLAHE)</source>
            <translation>Lokaler Kontrast (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Sharpen</source>
            <translation>Schärfen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Enhance the display</source>
            <translation>Darstellung verbessern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enter.py" />
            <source>The keys act on the image now · ⟨Enter⟩ accepts</source>
            <translation>Die Tasten gelten jetzt für die Aufnahme · ⟨Enter⟩ akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image is not a DICOM file.</source>
            <translation>Die Aufnahme ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export mask as PNG</source>
            <translation>Maske als PNG exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>PNG label map (*.png)</source>
            <translation>PNG-Labelmaske (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export as DICOM SEG</source>
            <translation>Als DICOM SEG exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>DICOM segmentation (*.dcm)</source>
            <translation>DICOM-Segmentierung (*.dcm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image itself is never overwritten.</source>
            <translation>Die Aufnahme selbst wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>The image is still loading.</source>
            <translation>Die Aufnahme wird noch geladen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} is still loading.</source>
            <translation>{name} wird noch geladen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>The search for another study is still running.</source>
            <translation>Die Suche nach einer anderen Studie läuft noch.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study among files you have not opened yet.</source>
            <translation>Aufnahmen dieser Studie werden unter den noch nicht geöffneten Dateien gesucht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancelled: nothing was forgotten</source>
            <translation>Abgebrochen: Es wurde nichts vergessen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study: {done} of {total} files</source>
            <translation>Aufnahmen dieser Studie werden gesucht: {done} von {total} Dateien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Not while training is running: it may use these cases.</source>
            <translation>Nicht während eines Trainings: Es kann diese Fälle verwenden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cases are kept for ever</source>
            <translation>Fälle werden unbegrenzt aufbewahrt</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>From the next start, cases not opened for {n} days are forgotten, with their flags and comments. Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names except any burnt into the pixels.</source>
            <translation>
                <numerusform>Ab dem nächsten Start werden Fälle vergessen, die {n} Tag nicht geöffnet wurden, samt Markierungen und Kommentaren. Noch nicht akzeptierte oder abgelehnte Korrekturen bleiben, ebenso die Trainingsdaten: Sie enthalten keine Namen außer in die Pixel eingebrannten.</numerusform>
                <numerusform>Ab dem nächsten Start werden Fälle vergessen, die {n} Tage nicht geöffnet wurden, samt Markierungen und Kommentaren. Noch nicht akzeptierte oder abgelehnte Korrekturen bleiben, ebenso die Trainingsdaten: Sie enthalten keine Namen außer in die Pixel eingebrannten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>{n} cases were forgotten: they had not been opened for {days} days.</source>
            <comment>1 case was forgotten: it had not been opened for {days} days.</comment>
            <translation>
                <numerusform>{n} Fall wurde vergessen: Er war {days} Tage nicht geöffnet worden.</numerusform>
                <numerusform>{n} Fälle wurden vergessen: Sie waren {days} Tage nicht geöffnet worden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for ever</source>
            <translation>Fälle unbegrenzt aufbewahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 30 days</source>
            <translation>Fälle 30 Tage aufbewahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 90 days</source>
            <translation>Fälle 90 Tage aufbewahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for a year</source>
            <translation>Fälle ein Jahr aufbewahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Forget this study…</source>
            <translation>Diese Studie vergessen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>How long to keep cases</source>
            <translation>Aufbewahrung der Fälle</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} cases</source>
            <comment>1 case</comment>
            <translation>
                <numerusform>{n} Fall</numerusform>
                <numerusform>{n} Fälle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} selected cases</source>
            <comment>1 selected case</comment>
            <translation>
                <numerusform>{n} ausgewählter Fall</numerusform>
                <numerusform>{n} ausgewählte Fälle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} listed cases</source>
            <comment>1 listed case</comment>
            <translation>
                <numerusform>{n} aufgelisteter Fall</numerusform>
                <numerusform>{n} aufgelistete Fälle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Open images first.</source>
            <translation>Zuerst Aufnahmen öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>No case is listed: choose another filter or search.</source>
            <translation>Kein Fall aufgelistet: Anderen Filter oder andere Suche wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Other cases are still being read. Wait, or stop them.</source>
            <translation>Andere Fälle werden noch gelesen. Abwarten oder stoppen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>The reader has changed: no page was made.</source>
            <translation>Der Befunder hat gewechselt: Es wurde keine Seite erstellt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Make it again.</source>
            <translation>Erneut erstellen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold all groups</source>
            <translation>Alle Gruppen einklappen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold all groups</source>
            <translation>Alle Gruppen ausklappen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select these {n} images</source>
            <comment>Select this image</comment>
            <translation>
                <numerusform>Diese Aufnahme auswählen</numerusform>
                <numerusform>Diese {n} Aufnahmen auswählen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>The worklist is not grouped by patient and study.</source>
            <translation>Die Arbeitsliste ist nicht nach Patient und Studie gruppiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/help.py" />
            <source>`lungseg --help` lists the commands.</source>
            <translation>`lungseg --help` listet die Befehle auf.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training: {progress}</source>
            <translation>Training: {progress}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show training progress</source>
            <translation>Trainingsfortschritt anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training ended</source>
            <translation>Training beendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show the training result</source>
            <translation>Trainingsergebnis anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>The training set is being read.</source>
            <translation>Die Trainingsdaten werden gelesen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>No case has been accepted since the last training.</source>
            <translation>Seit dem letzten Training wurde kein Fall akzeptiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training cannot start: the data folder is gone.</source>
            <translation>Training kann nicht starten: Datenordner fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>starting</source>
            <translation>startet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Stop training</source>
            <translation>Training stoppen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training is running ({progress}).</source>
            <translation>Ein Training läuft ({progress}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the version in use does not change.</source>
            <translation>Es kann beim nächsten Öffnen von lungseg hier fortgesetzt werden. Wird es gestoppt, geht der Fortschritt verloren; die verwendete Version ändert sich nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume next time</source>
            <translation>Nächstes Mal fortsetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training resumes</source>
            <translation>Training wird fortgesetzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training was interrupted when the program closed. It can resume where it stopped.</source>
            <translation>Das Training wurde beim Schließen des Programms unterbrochen. Es kann dort fortgesetzt werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} stays a candidate: {parent} is in use</source>
            <translation>{name} bleibt Kandidat: {parent} wird verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} awaits your decision: {parent} is in use</source>
            <translation>{name} wartet auf Entscheidung: {parent} wird verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)</source>
            <translation>Masken (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask</source>
            <translation>Maske importieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the mask to import it for {name}.</source>
            <translation>Maske ablegen, um sie für {name} zu importieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the folder to open its images and add them to the worklist.</source>
            <translation>Ordner ablegen, um seine Aufnahmen zu öffnen und in die Arbeitsliste aufzunehmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the file to open it and add it to the worklist.</source>
            <translation>Datei ablegen, um sie zu öffnen und in die Arbeitsliste aufzunehmen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the {n} files to open them and add them to the worklist.</source>
            <translation>
                <numerusform>{n} Datei ablegen, um sie zu öffnen und in die Arbeitsliste aufzunehmen.</numerusform>
                <numerusform>{n} Dateien ablegen, um sie zu öffnen und in die Arbeitsliste aufzunehmen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file was not imported: another case is open.</source>
            <translation>Die Datei wurde nicht importiert: Ein anderer Fall ist geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} was not imported: another case is open.</source>
            <translation>{name} wurde nicht importiert: Ein anderer Fall ist geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from the file.</source>
            <translation>Maske aus der Datei importiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file contains the mask already shown.</source>
            <translation>Die Datei enthält die schon angezeigte Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from {name}.</source>
            <translation>Maske aus {name} importiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} contains the mask already shown.</source>
            <translation>{name} enthält die schon angezeigte Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>It is the same size as this image. You can undo the import.</source>
            <translation>Sie hat die Größe dieser Aufnahme. Der Import lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import it here</source>
            <translation>Hier importieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask…</source>
            <translation>Maske importieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>A few words</source>
            <translation>Kurzer Text</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>The mask must include both lungs: the widths are proposed from them.</source>
            <translation>Die Maske muss beide Lungen enthalten: Die Durchmesser werden daraus vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Show measurements</source>
            <translation>Messungen anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>No cases left to do</source>
            <translation>Keine offenen Fälle mehr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>The search finds no more cases to do.</source>
            <translation>Die Suche findet keine offenen Fälle mehr.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>This filter lists no more cases to do.</source>
            <translation>Dieser Filter zeigt keine offenen Fälle mehr.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>{n} other cases are left.</source>
            <comment>1 other case is left.</comment>
            <translation>
                <numerusform>{n} anderer Fall ist offen.</numerusform>
                <numerusform>{n} andere Fälle sind offen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to these</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>another program</source>
            <translation>anderes Programm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has a segmentation by {maker}.</source>
            <translation>Zu dieser Studie gibt es eine Segmentierung von {maker}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has {n} segmentations, the newest by {maker}.</source>
            <translation>
                <numerusform>Zu dieser Studie gibt es {n} Segmentierung, von {maker}.</numerusform>
                <numerusform>Zu dieser Studie gibt es {n} Segmentierungen, die neueste von {maker}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Import it</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Password of {user} for {name}</source>
            <translation>Passwort von {user} für {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Token for {name}</source>
            <translation>Token für {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>The last one was refused.</source>
            <translation>Das letzte wurde abgewiesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching from the PACS: {n} of {total} studies are here.</source>
            <translation>
                <numerusform>Abruf aus dem PACS: {n} von {total} Studien ist da.</numerusform>
                <numerusform>Abruf aus dem PACS: {n} von {total} Studien sind da.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching was stopped; images already received are complete.</source>
            <translation>Der Abruf wurde gestoppt; schon empfangene Aufnahmen sind vollständig.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} images fetched.</source>
            <comment>1 image fetched.</comment>
            <translation>
                <numerusform>{n} Aufnahme abgerufen.</numerusform>
                <numerusform>{n} Aufnahmen abgerufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} of {total} studies could not be fetched. The first: {reason}</source>
            <translation>
                <numerusform>{n} von {total} Studien konnte nicht abgerufen werden: {reason}</numerusform>
                <numerusform>{n} von {total} Studien konnten nicht abgerufen werden. Die erste: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Enter…</source>
            <translation>Eingeben…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Today’s chests could not be fetched: {reason}</source>
            <translation>Heutige Thoraxaufnahmen konnten nicht abgerufen werden: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Open from PACS…</source>
            <translation>Aus PACS öffnen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Set up PACS…</source>
            <translation>PACS einrichten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} did not come from a PACS.</source>
            <translation>{name} kam nicht aus einem PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Choose one to send it to.</source>
            <translation>Eines als Ziel wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} of {total} cases could not be sent. The first: {reason}</source>
            <translation>
                <numerusform>{n} von {total} Fällen konnte nicht gesendet werden: {reason}</numerusform>
                <numerusform>{n} von {total} Fällen konnten nicht gesendet werden. Der erste: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} was not sent: {why}</source>
            <translation>{name} wurde nicht gesendet: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{what} of {name} sent to {node}</source>
            <translation>{what} von {name} an {node} gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} cases sent to the PACS</source>
            <comment>1 case sent to the PACS</comment>
            <translation>
                <numerusform>{n} Fall an das PACS gesendet</numerusform>
                <numerusform>{n} Fälle an das PACS gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Sending to the PACS is on hold: {reason}</source>
            <translation>Senden an das PACS angehalten: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Send to PACS…</source>
            <translation>An PACS senden…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved. The password is kept until you close lungseg.</source>
            <translation>Gespeichert. Das Passwort wird nur bis zum Schließen von lungseg behalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Asking {name}…</source>
            <translation>{name} wird angefragt…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>{name} answers.</source>
            <translation>{name} antwortet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Training set (*.zip)</source>
            <translation>Trainingsdaten (*.zip)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>No case has been accepted yet: there is no training set to export.</source>
            <translation>Noch kein Fall akzeptiert: Es gibt keine Trainingsdaten zu exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Write package</source>
            <translation>Paket schreiben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was written.</source>
            <translation>Gestoppt: Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set</source>
            <translation>Trainingsdaten importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Importing a training set: {n} of {total} cases checked.</source>
            <translation>
                <numerusform>Trainingsdaten werden importiert: {n} von {total} Fällen geprüft.</numerusform>
                <numerusform>Trainingsdaten werden importiert: {n} von {total} Fällen geprüft.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was imported.</source>
            <translation>Gestoppt: Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains 1 case.</source>
            <translation>{name} enthält 1 Fall.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from 1 patient.</source>
            <translation>
                <numerusform>{name} enthält {n} Fall eines Patienten.</numerusform>
                <numerusform>{name} enthält {n} Fälle eines Patienten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from {patients} patients.</source>
            <translation>
                <numerusform>{name} enthält {n} Fall von {patients} Patienten.</numerusform>
                <numerusform>{name} enthält {n} Fälle von {patients} Patienten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Export training set…</source>
            <translation>Trainingsdaten exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set…</source>
            <translation>Trainingsdaten importieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Masks you have corrected or accepted do not change.</source>
            <translation>Korrigierte oder akzeptierte Masken ändern sich nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} can draw both: uncorrected masks change at once.</source>
            <translation>Version {name} beherrscht beides: Nicht korrigierte Masken ändern sich sofort.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks with the part behind the heart.</source>
            <translation>Version {name} zeichnet Masken immer mit retrokardialem Anteil.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks without the part behind the heart.</source>
            <translation>Version {name} zeichnet Masken immer ohne retrokardialen Anteil.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Correct them: a new version learns from the masks you accept.</source>
            <translation>Masken korrigieren: Eine neue Version lernt aus den akzeptierten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask extends behind the heart</source>
            <translation>Maske reicht hinter das Herz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn with the part behind the heart and does not change. New masks are drawn without the part behind the heart.</source>
            <translation>Diese Maske wurde mit retrokardialem Anteil gezeichnet und ändert sich nicht. Neue Masken werden ohne retrokardialen Anteil gezeichnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask stops at the heart</source>
            <translation>Maske endet am Herzrand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn without the part behind the heart and does not change. New masks are drawn with the part behind the heart.</source>
            <translation>Diese Maske wurde ohne retrokardialen Anteil gezeichnet und ändert sich nicht. Neue Masken werden mit retrokardialem Anteil gezeichnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Reading as {name}</source>
            <translation>Befundung als {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>This is already a second reading.</source>
            <translation>Dies ist schon eine Zweitbefundung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has been asked to read {name}</source>
            <translation>{reader} wurde gebeten, {name} zu befunden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has already been asked</source>
            <translation>{reader} wurde schon gebeten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>No request for this case is pending.</source>
            <translation>Für diesen Fall ist keine Anfrage offen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Request to {readers} withdrawn</source>
            <translation>Anfrage an {readers} zurückgezogen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Nobody has been asked to read it</source>
            <translation>Niemand wurde um eine Befundung gebeten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with an empty mask.</source>
            <translation>Beginn mit leerer Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with the model’s mask.</source>
            <translation>Beginn mit der Maske des Modells.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} asked you for a second reading.</source>
            <translation>{reader} bittet um eine Zweitbefundung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>“{comment}”</source>
            <translation>„{comment}“</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>The first reading is shown once you have decided.</source>
            <translation>Die Erstbefundung wird nach der eigenen Entscheidung gezeigt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Ask a second reader…</source>
            <translation>Zweitbefunder anfragen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Withdraw the request</source>
            <translation>Anfrage zurückziehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Choose the reader…</source>
            <translation>Befunder wählen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Clear this list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Opened {n}</source>
            <translation>Zuletzt geöffnet {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>The file or folder</source>
            <translation>Die Datei oder der Ordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>{name} no longer exists.</source>
            <translation>{name} existiert nicht mehr.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Open recent…</source>
            <translation>Zuletzt geöffnet…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>No file or folder has been opened yet.</source>
            <translation>Noch keine Datei und kein Ordner geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>{name} flagged</source>
            <translation>{name} markiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag removed from {name}</source>
            <translation>Markierung entfernt: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>What to know about this case</source>
            <translation>Was zu diesem Fall zu wissen ist</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment on {name}</source>
            <translation>Kommentar zu {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment saved</source>
            <translation>Kommentar gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment removed</source>
            <translation>Kommentar entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag this case</source>
            <translation>Diesen Fall markieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment…</source>
            <translation>Kommentar…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove {n} images and your corrections to {lost} of them?</source>
            <translation>
                <numerusform>{n} Aufnahme und die Korrekturen an {lost} davon entfernen?</numerusform>
                <numerusform>{n} Aufnahmen und die Korrekturen an {lost} davon entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>These masks have not been accepted and would be lost. The image files are kept.</source>
            <translation>Diese Masken wurden nicht akzeptiert und würden verloren gehen. Die Bilddateien bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>{n} images removed from the worklist</source>
            <translation>
                <numerusform>{n} Aufnahme aus der Arbeitsliste entfernt</numerusform>
                <numerusform>{n} Aufnahmen aus der Arbeitsliste entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep largest part</source>
            <translation>Größten Teil behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Remove islands</source>
            <translation>Inseln entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{amount:.1f} mm</source>
            <translation>{amount:.1f} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{amount:.1f} px</source>
            <translation>{amount:.1f} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the right lung</source>
            <translation>{name}, rechte Lunge: nichts zu ändern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the left lung</source>
            <translation>{name}, linke Lunge: nichts zu ändern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}, {lung}: {change}</source>
            <translation>{name}, {lung}: {change}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{sign}{n} px</source>
            <translation>{sign}{n} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{sign}{area:.2f} cm²</source>
            <translation>{sign}{area:.2f} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by the margin</source>
            <translation>Um den Saum erweitern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by the margin</source>
            <translation>Um den Saum verkleinern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Lower tolerance or threshold</source>
            <translation>Toleranz oder Schwelle senken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Higher tolerance or threshold</source>
            <translation>Toleranz oder Schwelle erhöhen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has changed and can no longer be read: you see the earlier image.</source>
            <translation>Die Datei von {name} hat sich geändert und ist nicht mehr lesbar: Zu sehen ist die frühere Aufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has been replaced: you see the earlier image, and Accept applies to it.</source>
            <translation>Die Datei von {name} wurde ersetzt: Zu sehen ist die frühere Aufnahme, und Akzeptieren gilt für sie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>Open the new file</source>
            <translation>Neue Datei öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report</source>
            <translation>Fallbericht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Image copied with its outlines</source>
            <translation>Bild mit Konturen kopiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report…</source>
            <translation>Fallbericht…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Print case report…</source>
            <translation>Fallbericht drucken…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Copy image with outlines</source>
            <translation>Bild mit Konturen kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Not accepted: the image had only just appeared · ⟨Enter⟩ accepts</source>
            <translation>Nicht akzeptiert: Die Aufnahme war gerade erst erschienen · ⟨Enter⟩ akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} is already accepted</source>
            <translation>{name} ist schon akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{hidden} Look at it, then accept.</source>
            <translation>{hidden} Ansehen, dann akzeptieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} accepted</source>
            <translation>{name} akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not rejected</source>
            <translation>{name} wurde nicht abgelehnt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not accepted</source>
            <translation>{name} wurde nicht akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Nothing was rejected: another image opened in the meantime.</source>
            <translation>Es wurde nichts abgelehnt: Inzwischen wurde eine andere Aufnahme geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} rejected</source>
            <translation>{name} abgelehnt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag from {n} images</source>
            <translation>
                <numerusform>Markierung von {n} Aufnahme entfernen</numerusform>
                <numerusform>Markierung von {n} Aufnahmen entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag {n} images</source>
            <translation>
                <numerusform>{n} Aufnahme markieren</numerusform>
                <numerusform>{n} Aufnahmen markieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove {n} images from the worklist</source>
            <translation>
                <numerusform>{n} Aufnahme aus der Arbeitsliste entfernen</numerusform>
                <numerusform>{n} Aufnahmen aus der Arbeitsliste entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>The file could not be read.</source>
            <translation>Die Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open the case first.</source>
            <translation>Zuerst den Fall öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Corrected, accepted or rejected: open the case and press R.</source>
            <translation>Korrigiert, akzeptiert oder abgelehnt: Fall öffnen und R drücken.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Already accepted or rejected.</source>
            <translation>Schon akzeptiert oder abgelehnt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>A check questions the mask: open the case to accept it.</source>
            <translation>Eine Prüfung stellt die Maske in Frage: Zum Akzeptieren den Fall öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>There is no mask yet.</source>
            <translation>Noch keine Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Studies are forgotten one at a time.</source>
            <translation>Studien werden einzeln vergessen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Show alongside</source>
            <translation>Daneben anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict</source>
            <translation>Segmentieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} images</source>
            <translation>
                <numerusform>{n} Aufnahme segmentieren</numerusform>
                <numerusform>{n} Aufnahmen segmentieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} of {total} images</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen segmentieren</numerusform>
                <numerusform>{n} von {total} Aufnahmen segmentieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} images…</source>
            <translation>
                <numerusform>{n} Aufnahme exportieren…</numerusform>
                <numerusform>{n} Aufnahmen exportieren…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} of {total} images…</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen exportieren…</numerusform>
                <numerusform>{n} von {total} Aufnahmen exportieren…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} images</source>
            <translation>
                <numerusform>{n} Aufnahme akzeptieren</numerusform>
                <numerusform>{n} Aufnahmen akzeptieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} of {total} images</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen akzeptieren</numerusform>
                <numerusform>{n} von {total} Aufnahmen akzeptieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject…</source>
            <translation>Ablehnen…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} images…</source>
            <translation>
                <numerusform>{n} Aufnahme ablehnen…</numerusform>
                <numerusform>{n} Aufnahmen ablehnen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} of {total} images…</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen ablehnen…</numerusform>
                <numerusform>{n} von {total} Aufnahmen ablehnen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} images back on the to-do list</source>
            <translation>
                <numerusform>{n} Aufnahme auf „Offen“ setzen</numerusform>
                <numerusform>{n} Aufnahmen auf „Offen“ setzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} of {total} images back on the to-do list</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen auf „Offen“ setzen</numerusform>
                <numerusform>{n} von {total} Aufnahmen auf „Offen“ setzen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Still on the to-do list.</source>
            <translation>Noch offen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} images…</source>
            <translation>
                <numerusform>{n} Aufnahme kommentieren…</numerusform>
                <numerusform>{n} Aufnahmen kommentieren…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} of {total} images…</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen kommentieren…</numerusform>
                <numerusform>{n} von {total} Aufnahmen kommentieren…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>They are in {n} folders.</source>
            <translation>
                <numerusform>Sie liegen in {n} Ordner.</numerusform>
                <numerusform>Sie liegen in {n} Ordnern.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Filter saved: {name}</source>
            <translation>Filter gespeichert: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search…</source>
            <translation>Filter, Reihenfolge und Suche speichern…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>Name des Filters</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search</source>
            <translation>Filter, Reihenfolge und Suche speichern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>Filter umbenennen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Saved filters…</source>
            <translation>Gespeicherte Filter…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved: {reason}</source>
            <translation>Nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on {cases}</source>
            <translation>Bericht: {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>report of the set</source>
            <translation>Sammelbericht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Measuring for the report: case {n} of {total}.</source>
            <translation>Messung für den Bericht: Fall {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on several cases…</source>
            <translation>Bericht über mehrere Fälle…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Print report on several cases…</source>
            <translation>Bericht über mehrere Fälle drucken…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{name} is back at its default</source>
            <translation>{name}: auf Standard zurückgesetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings are back at their defaults</source>
            <translation>
                <numerusform>{n} Einstellung auf Standard zurückgesetzt</numerusform>
                <numerusform>{n} Einstellungen auf Standard zurückgesetzt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings changed</source>
            <comment>1 setting changed</comment>
            <translation>
                <numerusform>{n} Einstellung geändert</numerusform>
                <numerusform>{n} Einstellungen geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{words}. This version does not know: {names}</source>
            <translation>{words}. Dieser Version unbekannt: {names}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset all settings?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>These go back to their defaults: {names}.</source>
            <translation>Auf den Standard zurückgesetzt werden: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Accepting: image {n} of {total}.</source>
            <translation>Akzeptieren: Aufnahme {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Rejecting: image {n} of {total}.</source>
            <translation>Ablehnen: Aufnahme {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Undoing: image {n} of {total}.</source>
            <translation>Rückgängig machen: Aufnahme {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Select them</source>
            <translation>Auswählen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images back on the to-do list</source>
            <comment>1 image back on the to-do list</comment>
            <translation>
                <numerusform>{n} Aufnahme wieder offen</numerusform>
                <numerusform>{n} Aufnahmen wieder offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images accepted</source>
            <comment>1 image accepted</comment>
            <translation>
                <numerusform>{n} Aufnahme akzeptiert</numerusform>
                <numerusform>{n} Aufnahmen akzeptiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images rejected</source>
            <comment>1 image rejected</comment>
            <translation>
                <numerusform>{n} Aufnahme abgelehnt</numerusform>
                <numerusform>{n} Aufnahmen abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Nothing to predict: every listed image is corrected, accepted or rejected.</source>
            <translation>Nichts zu segmentieren: Jede aufgelistete Aufnahme ist korrigiert, akzeptiert oder abgelehnt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predicting: image {n} of {total}.</source>
            <translation>Segmentieren: Aufnahme {n} von {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Paused after {n} of {total} images.</source>
            <translation>
                <numerusform>Angehalten nach {n} von {total} Aufnahmen.</numerusform>
                <numerusform>Angehalten nach {n} von {total} Aufnahmen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} have no mask: they are turned or not frontal chest radiographs</source>
            <comment>1 has no mask: it is turned or not a frontal chest radiograph</comment>
            <translation>
                <numerusform>1 ohne Maske: gedreht oder keine frontale Thoraxaufnahme</numerusform>
                <numerusform>{n} ohne Maske: gedreht oder keine frontalen Thoraxaufnahmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images predicted</source>
            <comment>1 image predicted</comment>
            <translation>
                <numerusform>{n} Aufnahme segmentiert</numerusform>
                <numerusform>{n} Aufnahmen segmentiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted.</source>
            <comment>1 image not predicted.</comment>
            <translation>
                <numerusform>{n} Aufnahme nicht segmentiert.</numerusform>
                <numerusform>{n} Aufnahmen nicht segmentiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted, and {untried} more not tried.</source>
            <comment>1 image not predicted, and {untried} more not tried.</comment>
            <translation>
                <numerusform>{n} Aufnahme nicht segmentiert, {untried} weitere nicht versucht.</numerusform>
                <numerusform>{n} Aufnahmen nicht segmentiert, {untried} weitere nicht versucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>({n} more)</source>
            <translation>
                <numerusform>({n} weitere)</numerusform>
                <numerusform>({n} weitere)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{h} h {n} min</source>
            <translation>{h} h {n} min</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predict all</source>
            <translation>Alle segmentieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>{n} images flagged</source>
            <comment>1 image flagged</comment>
            <translation>
                <numerusform>{n} Aufnahme markiert</numerusform>
                <numerusform>{n} Aufnahmen markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Flag removed from {n} images</source>
            <comment>Flag removed from 1 image</comment>
            <translation>
                <numerusform>Markierung von {n} Aufnahme entfernt</numerusform>
                <numerusform>Markierung von {n} Aufnahmen entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment saved for {n} images</source>
            <comment>Comment saved for 1 image</comment>
            <translation>
                <numerusform>Kommentar zu {n} Aufnahme gespeichert</numerusform>
                <numerusform>Kommentar zu {n} Aufnahmen gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment removed from {n} images</source>
            <comment>Comment removed from 1 image</comment>
            <translation>
                <numerusform>Kommentar zu {n} Aufnahme entfernt</numerusform>
                <numerusform>Kommentar zu {n} Aufnahmen entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>What to know about these cases</source>
            <translation>Was zu diesen Fällen zu wissen ist</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment on {n} images</source>
            <comment>Comment on 1 image</comment>
            <translation>
                <numerusform>{n} Aufnahme kommentieren</numerusform>
                <numerusform>{n} Aufnahmen kommentieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>replaces {n}</source>
            <translation>
                <numerusform>ersetzt {n}</numerusform>
                <numerusform>ersetzt {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Saving: {n} of {total}.</source>
            <translation>Wird gespeichert: {n} von {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Nothing changed</source>
            <translation>Nichts geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Restored: {n} images</source>
            <comment>Restored: 1 image</comment>
            <translation>
                <numerusform>Wiederhergestellt: {n} Aufnahme</numerusform>
                <numerusform>Wiederhergestellt: {n} Aufnahmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Undoing: {n} of {total}.</source>
            <translation>Rückgängig machen: {n} von {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} images</source>
            <comment>1 image</comment>
            <translation>
                <numerusform>{n} Aufnahme</numerusform>
                <numerusform>{n} Aufnahmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} of {total} images left out: {why}.</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen ausgelassen: {why}.</numerusform>
                <numerusform>{n} von {total} Aufnahmen ausgelassen: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} could not be read</source>
            <comment>1 could not be read</comment>
            <translation>
                <numerusform>{n} nicht lesbar</numerusform>
                <numerusform>{n} nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have no mask</source>
            <comment>1 has no mask</comment>
            <translation>
                <numerusform>{n} ohne Maske</numerusform>
                <numerusform>{n} ohne Maske</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} fail a check</source>
            <comment>1 fails a check</comment>
            <translation>
                <numerusform>{n} mit Auffälligkeit</numerusform>
                <numerusform>{n} mit Auffälligkeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have strokes to review first</source>
            <comment>1 has strokes to review first</comment>
            <translation>
                <numerusform>{n} mit noch zu prüfenden Strichen</numerusform>
                <numerusform>{n} mit noch zu prüfenden Strichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are open in another window</source>
            <comment>1 is open in another window</comment>
            <translation>
                <numerusform>{n} in einem anderen Fenster geöffnet</numerusform>
                <numerusform>{n} in einem anderen Fenster geöffnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the files of {n} now hold other images</source>
            <comment>the file of 1 now holds another image</comment>
            <translation>
                <numerusform>{n}, deren Datei jetzt eine andere Aufnahme enthält</numerusform>
                <numerusform>{n}, deren Dateien jetzt andere Aufnahmen enthalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already accepted</source>
            <comment>1 is already accepted</comment>
            <translation>
                <numerusform>{n} schon akzeptiert</numerusform>
                <numerusform>{n} schon akzeptiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already rejected</source>
            <comment>1 is already rejected</comment>
            <translation>
                <numerusform>{n} schon abgelehnt</numerusform>
                <numerusform>{n} schon abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/side_panels.py" />
            <source>Hide the panels</source>
            <translation>Seitenleisten ausblenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Swap right and left lung</source>
            <translation>Rechte und linke Lunge tauschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it</source>
            <translation>Rechte und linke Lunge getauscht · ⟨Ctrl+Z⟩ macht es rückgängig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>According to its file, this is not a frontal view.</source>
            <translation>Laut Datei ist dies keine Frontalaufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>marked as mirrored</source>
            <translation>als gespiegelt gekennzeichnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>rotation corrected</source>
            <translation>Drehung korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation from the file</source>
            <translation>Ausrichtung aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case}: {name}. The image, model and exports follow it.</source>
            <translation>{case}: {name}. Aufnahme, Modell und Exporte richten sich danach.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped.</source>
            <translation>Rechte und linke Lunge getauscht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation restored</source>
            <translation>Ausrichtung wiederhergestellt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case} is not open: open it to restore its orientation.</source>
            <translation>{case} ist nicht geöffnet: Zum Wiederherstellen der Ausrichtung öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>You have not changed it.</source>
            <translation>Die Ausrichtung wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Image orientation</source>
            <translation>Ausrichtung der Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Mark image as mirrored</source>
            <translation>Als gespiegelt kennzeichnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° left</source>
            <translation>Drehung korrigieren: 90° nach links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° right</source>
            <translation>Drehung korrigieren: 90° nach rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Restore orientation from the file</source>
            <translation>Ausrichtung aus der Datei wiederherstellen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The model’s own mask was shown instead of yours.</source>
            <translation>Zu sehen war die Maske des Modells statt der eigenen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was hidden.</source>
            <translation>Die Maske war ausgeblendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The left lung was hidden.</source>
            <translation>Die linke Lunge war ausgeblendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The right lung was hidden.</source>
            <translation>Die rechte Lunge war ausgeblendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The worklist covered the image.</source>
            <translation>Die Arbeitsliste verdeckte die Aufnahme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was outside the view.</source>
            <translation>Die Maske lag außerhalb der Ansicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Undone: {name}</source>
            <translation>Rückgängig gemacht: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Redone: {name}</source>
            <translation>Wiederholt: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Back to: {name}</source>
            <translation>Zurück zu: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>the start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>Nothing was undone: {name} is no longer on the worklist.</source>
            <translation>Nichts rückgängig gemacht: {name} steht nicht mehr in der Arbeitsliste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>This case is still on the to-do list.</source>
            <translation>Dieser Fall ist noch offen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>{name} is back on the to-do list.</source>
            <translation>{name} ist wieder offen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The training set has its earlier mask again.</source>
            <translation>Die Trainingsdaten enthalten wieder die frühere Maske.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>It is no longer in the training set.</source>
            <translation>Der Fall ist nicht mehr in den Trainingsdaten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The decision on {name} could not be undone. {reason}</source>
            <translation>Die Entscheidung zu {name} konnte nicht rückgängig gemacht werden. {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name}.</source>
            <translation>Fast dieselbe Aufnahme wie {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name} and {n} more.</source>
            <translation>
                <numerusform>Fast dieselbe Aufnahme wie {name} und {n} weitere.</numerusform>
                <numerusform>Fast dieselbe Aufnahme wie {name} und {n} weitere.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>One is used for training and the other for scoring.</source>
            <translation>Eine dient dem Training, die andere dem Testen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were removed</source>
            <comment>1 case was removed</comment>
            <translation>
                <numerusform>{n} Fall wurde entfernt</numerusform>
                <numerusform>{n} Fälle wurden entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were restored</source>
            <comment>1 case was restored</comment>
            <translation>
                <numerusform>{n} Fall wurde wiederhergestellt</numerusform>
                <numerusform>{n} Fälle wurden wiederhergestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Used from the next training run</source>
            <translation>Verwendet ab dem nächsten Trainingslauf</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete {n} removed cases for good?</source>
            <comment>Delete 1 removed case for good?</comment>
            <translation>
                <numerusform>{n} entfernten Fall endgültig löschen?</numerusform>
                <numerusform>{n} entfernte Fälle endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Their copies in the training set are deleted. The original files are kept.</source>
            <translation>Ihre Kopien in den Trainingsdaten werden gelöscht. Die Originaldateien bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Deleted for good</source>
            <translation>Endgültig gelöscht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found.</source>
            <translation>Die unsicheren Stellen konnten nicht ermittelt werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The mask has not changed. See the log for details: Help, Show log file.</source>
            <translation>Die Maske ist unverändert. Einzelheiten in der Logdatei: Hilfe &gt; Logdatei anzeigen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge.</source>
            <translation>Alle unsicheren Stellen angesehen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Uncertain edge {n} of {total}</source>
            <translation>Unsichere Stelle {n} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>No uncertain edges are stored for this case: predict again (R).</source>
            <translation>Für diesen Fall sind keine unsicheren Stellen gespeichert: Erneut segmentieren (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found: predict again (R).</source>
            <translation>Die unsicheren Stellen konnten nicht ermittelt werden: Erneut segmentieren (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Looking for uncertain edges.</source>
            <translation>Unsichere Stellen werden gesucht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The model is sure of every edge.</source>
            <translation>Das Modell ist sich überall sicher.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have corrected every uncertain edge.</source>
            <translation>Alle unsicheren Stellen korrigiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge · ⟨J⟩ starts again</source>
            <translation>Alle unsicheren Stellen angesehen · ⟨J⟩ beginnt von vorn</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>⟨J⟩ next · ⟨Shift+J⟩ back</source>
            <translation>⟨J⟩ nächste · ⟨Shift+J⟩ vorige</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left apex</source>
            <translation>Lungenspitze links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right apex</source>
            <translation>Lungenspitze rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left costophrenic angle</source>
            <translation>Randwinkel links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right costophrenic angle</source>
            <translation>Randwinkel rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left diaphragm</source>
            <translation>Zwerchfell links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right diaphragm</source>
            <translation>Zwerchfell rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left mediastinal border</source>
            <translation>Mediastinalrand links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right mediastinal border</source>
            <translation>Mediastinalrand rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left chest wall</source>
            <translation>Thoraxwand links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right chest wall</source>
            <translation>Thoraxwand rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Next uncertain edge</source>
            <translation>Nächste unsichere Stelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Previous uncertain edge</source>
            <translation>Vorige unsichere Stelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_comparing.py" />
            <source>The comparison was cancelled.</source>
            <translation>Der Vergleich wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Export model version</source>
            <translation>Modellversion exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Import model version</source>
            <translation>Modellversion importieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Delete {name} for good?</source>
            <translation>{name} endgültig löschen?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Accepted masks are kept. Export the version first if you may need it again.</source>
            <translation>Akzeptierte Masken bleiben erhalten. Wird die Version noch gebraucht, zuerst exportieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Model version (*{suffix})</source>
            <translation>Modellversion (*{suffix})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Version {newer} came with the program and has not learned from your cases; {own} stays in use.</source>
            <translation>Version {newer} wurde mit dem Programm geliefert und hat nicht aus den eigenen Fällen gelernt; {own} bleibt in Verwendung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Keep {name}</source>
            <translation>{name} behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>New masks: {words}</source>
            <translation>Neue Masken: {words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{file} is now {name}</source>
            <translation>{file} ist jetzt {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} was deleted</source>
            <translation>{name} wurde gelöscht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Note on {name} saved</source>
            <translation>Notiz zu {name} gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} is in use</source>
            <translation>{name} wird verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. Research software, not a medical device.</source>
            <translation>Willkommen bei lungseg. Dies ist ein gezeichnetes Phantom: Konturen ansehen, korrigieren, Enter drücken. Forschungssoftware, kein Medizinprodukt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Open the manual</source>
            <translation>Handbuch öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save this window…</source>
            <translation>Fenstereinstellung speichern…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You have not saved this window.</source>
            <translation>Diese Fenstereinstellung ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This image would be blank: its values differ.</source>
            <translation>Die Aufnahme wäre leer: Ihre Werte liegen anders.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window: {name}</source>
            <translation>Fenster: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This window is a curve from the file: adjust it first.</source>
            <translation>Dieses Fenster ist eine Kurve aus der Datei: Zuerst anpassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Name of the window</source>
            <translation>Name des Fensters</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save C {centre} W {width} as</source>
            <translation>C {centre} W {width} speichern als</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You already have {n} windows. Delete one on the settings page first.</source>
            <translation>
                <numerusform>Es gibt schon {n} eigenes Fenster. Zuerst eines auf der Einstellungsseite löschen.</numerusform>
                <numerusform>Es gibt schon {n} eigene Fenster. Zuerst eines auf der Einstellungsseite löschen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} replaced</source>
            <translation>Fenster {name} ersetzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} saved</source>
            <translation>Fenster {name} gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Your window {n}</source>
            <translation>Eigenes Fenster {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Windows</source>
            <translation>Fensterung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {n} from the file</source>
            <translation>Fenster {n} aus der Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>The file has no such window.</source>
            <translation>Die Datei hat kein solches Fenster.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic window</source>
            <translation>Automatisches Fenster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
            <translation>Thoraxaufnahmen (*.dcm *.dicom *.png *.jpg *.jpeg);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the first case</source>
            <translation>Dies ist der erste Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the last case</source>
            <translation>Dies ist der letzte Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Remove {name} and your corrections?</source>
            <translation>{name} und die eigenen Korrekturen entfernen?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>The mask has not been accepted and would be lost. The image file is kept.</source>
            <translation>Die Maske wurde nicht akzeptiert und würde verloren gehen. Die Bilddatei bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>About lungseg</source>
            <translation>Über lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Icon of lungseg</source>
            <translation>Symbol von lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Lungs on chest radiographs: segment, correct, train.</source>
            <translation>Lungen auf Thoraxaufnahmen: segmentieren, korrigieren, trainieren.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Forschungssoftware. Kein Medizinprodukt: nicht für Diagnose oder Therapie. Jede Maske wird von einem Befunder geprüft.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Everything stays on this computer unless you send it to a PACS: nothing is sent automatically.</source>
            <translation>Alles bleibt auf diesem Rechner, sofern nichts an ein PACS gesendet wird: Automatisch wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>No radiologist whose language this is has checked the translation yet. Corrections are welcome.</source>
            <translation>Diese Übersetzung hat noch niemand aus der Radiologie geprüft. Korrekturen sind willkommen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Built with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>lungseg: Apache-2.0.</source>
            <translation>lungseg: Apache-2.0.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can replace them with other versions.</source>
            <translation>Qt und PySide6 werden unter der GNU LGPL Version 3 verwendet, unverändert und als getrennte Bibliotheken: Sie können durch andere Versionen ersetzt werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Inter, Noto Sans: SIL Open Font License 1.1. Phosphor icons: MIT.</source>
            <translation>Inter, Noto Sans: SIL Open Font License 1.1. Phosphor-Symbole: MIT.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>The full texts are in the folder packaging/licences and with the installed packages.</source>
            <translation>Die vollständigen Texte sind im Ordner packaging/licences und bei den installierten Paketen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Copy versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Is the model saving work?</source>
            <translation>Spart das Modell Arbeit?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Measure</source>
            <comment>figure</comment>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Seconds per case</source>
            <translation>Sekunden je Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Strokes per case</source>
            <translation>Striche je Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Dice, model’s mask against yours</source>
            <translation>Dice, Maske des Modells gegen eigene</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Mean edge shift, mm</source>
            <translation>Mittlere Randverschiebung, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Work per case, by version</source>
            <translation>Arbeit je Fall, nach Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Record on this computer</source>
            <translation>Auf diesem Rechner aufzeichnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Time, strokes and amount of change; no names, and nothing is sent</source>
            <translation>Zeit, Striche und Umfang der Änderungen; keine Namen, und nichts wird gesendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Nothing recorded yet.</source>
            <translation>Noch nichts aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>by hand</source>
            <translation>manuell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{cases} in order; median of {medians}</source>
            <translation>{cases} der Reihe nach; Median {medians}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>As you accept masks, this shows how long each took and how much you changed, by version.</source>
            <translation>Hier erscheint mit jeder akzeptierten Maske, wie lange sie dauerte und wie viel geändert wurde, nach Version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{n} mm</source>
            <translation>{n} mm</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/charts.py" />
            <source>{n} cases, {better} better, {worse} worse</source>
            <translation>
                <numerusform>{n} Fall, {better} besser, {worse} schlechter</numerusform>
                <numerusform>{n} Fälle, {better} besser, {worse} schlechter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet of {cases}</source>
            <translation>Bildübersicht: {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Outlines of the masks</source>
            <translation>Konturen der Masken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>{n} sheets</source>
            <comment>1 sheet</comment>
            <translation>
                <numerusform>{n} Blatt</numerusform>
                <numerusform>{n} Blätter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export masks</source>
            <translation>Masken exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>SEG contents</source>
            <translation>Inhalt des SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>One segment per lung (every viewer)</source>
            <translation>Ein Segment je Lunge (jeder Viewer)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>The model's probabilities</source>
            <translation>Wahrscheinlichkeiten des Modells</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Nominal geometry</source>
            <translation>Nominelle Geometrie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Always, uncalibrated without spacing</source>
            <translation>Immer, ohne Pixelabstand unkalibriert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Never (most viewers reject the SEG)</source>
            <translation>Nie (die meisten Viewer lehnen das SEG ab)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Selection ({n})</source>
            <translation>
                <numerusform>Auswahl ({n})</numerusform>
                <numerusform>Auswahl ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>This case</source>
            <translation>Dieser Fall</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>All accepted ({n})</source>
            <translation>
                <numerusform>Alle akzeptierten ({n})</numerusform>
                <numerusform>Alle akzeptierten ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Cases to export</source>
            <translation>Zu exportierende Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case is open.</source>
            <translation>Kein Fall geöffnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case has been accepted yet.</source>
            <translation>Noch kein Fall akzeptiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a format.</source>
            <translation>Ein Format wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a folder.</source>
            <translation>Einen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names will identify the patient.</source>
            <translation>Die Dateinamen nennen den Patienten.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient. DICOM files contain the name, as they must.</source>
            <translation>Die Dateinamen nennen den Patienten nicht. DICOM-Dateien enthalten den Namen, wie vorgeschrieben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient.</source>
            <translation>Die Dateinamen nennen den Patienten nicht.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>against your accepted masks</source>
            <translation>gegen die akzeptierten Masken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>after against before</source>
            <translation>nachher gegen vorher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on your accepted cases</source>
            <translation>Training mit den akzeptierten Fällen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Starting…</source>
            <translation>Startet…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>you can keep reading; new corrections are used in the next run</source>
            <translation>Befundung kann weitergehen; neue Korrekturen gehen in den nächsten Lauf ein</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training stopped</source>
            <translation>Das Training wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Nothing has changed: the version in use and your masks are as before.</source>
            <translation>Nichts hat sich geändert: Verwendete Version und Masken sind wie zuvor.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training was cancelled</source>
            <translation>Das Training wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>the version in use</source>
            <translation>die verwendete Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Taking a snapshot of the training set</source>
            <translation>Snapshot der Trainingsdaten wird erstellt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring {parent} on the held-out cases</source>
            <translation>{parent} wird an den Testfällen bewertet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring the candidate on the held-out cases</source>
            <translation>Der Kandidat wird an den Testfällen bewertet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Deciding</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on {cases}</source>
            <translation>Training: {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{cases} from {n} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</source>
            <comment>{cases} from 1 patient: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</comment>
            <translation>
                <numerusform>{cases} eines Patienten: {learn} zum Training, {kept} zum Testen. Ausgangsversion {parent}, Snapshot {snapshot}.</numerusform>
                <numerusform>{cases} von {n} Patienten: {learn} zum Training, {kept} zum Testen. Ausgangsversion {parent}, Snapshot {snapshot}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} of another protocol left out.</source>
            <translation>
                <numerusform>{n} mit anderer Maskendefinition ausgelassen.</numerusform>
                <numerusform>{n} mit anderer Maskendefinition ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} threads</source>
            <comment>1 thread</comment>
            <translation>
                <numerusform>{n} Thread</numerusform>
                <numerusform>{n} Threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The candidate replaces {parent} only if no figure passes its limit.</source>
            <translation>Der Kandidat ersetzt {parent} nur, wenn kein Wert seine Grenze überschreitet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Now: {parent} and epoch {n}</source>
            <translation>Jetzt: {parent} und Epoche {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Epoch {n} of {total}</source>
            <translation>Epoche {n} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>paused until you resume</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Limit: how far a figure may change before {new} is refused.</source>
            <translation>Grenze: So weit darf sich ein Wert ändern, bevor {new} abgewiesen wird.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Before ({parent}) and after ({candidate})</source>
            <translation>Vorher ({parent}) und nachher ({candidate})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} awaits your decision; {old} is in use</source>
            <translation>{new} wartet auf Entscheidung; {old} wird verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} stays a candidate; {old} is in use</source>
            <translation>{new} bleibt Kandidat; {old} wird verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: better than {old} on the held-out cases</source>
            <translation>{new} wird verwendet: an den Testfällen besser als {old}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: as good as {old} on the held-out cases</source>
            <translation>{new} wird verwendet: an den Testfällen so gut wie {old}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>95 % interval of the change {low} to {high}.</source>
            <translation>95-%-Intervall der Änderung {low} bis {high}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{better} of {n} cases better, {worse} worse.</source>
            <translation>
                <numerusform>{better} von {n} Fall besser, {worse} schlechter.</numerusform>
                <numerusform>{better} von {n} Fällen besser, {worse} schlechter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Worst case: {name}, Dice {before} → {after}.</source>
            <translation>Ungünstigster Fall: {name}, Dice {before} → {after}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} uncorrected images</source>
            <comment>1 uncorrected image</comment>
            <translation>
                <numerusform>{n} nicht korrigierte Aufnahme</numerusform>
                <numerusform>{n} nicht korrigierte Aufnahmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory {n:.1f} GB</source>
            <translation>Arbeitsspeicher {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory at most {n:.1f} GB</source>
            <translation>Arbeitsspeicher höchstens {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>took {time}</source>
            <translation>Dauer {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use until the comparison is complete.</source>
            <translation>Die bisherige Version bleibt in Verwendung, bis der Vergleich abgeschlossen ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use until the comparison is complete.</source>
            <translation>{name} bleibt in Verwendung, bis der Vergleich abgeschlossen ist.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Run in background</source>
            <translation>Im Hintergrund fortsetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{new} is in use. You can go back at any time. Corrected and accepted masks never change.</source>
            <translation>{new} wird verwendet. Die Rückkehr ist jederzeit möglich. Korrigierte und akzeptierte Masken ändern sich nie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Continue reading</source>
            <translation>Weiter befunden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Roll back to {name}</source>
            <translation>Zurück zu {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.</source>
            <translation>{name} wird verwendet. {new} bleibt gespeichert und ist unter Modell &gt; Versionen wählbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Keep as candidate</source>
            <translation>Als Kandidat behalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Activate {new}</source>
            <translation>{new} verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use.</source>
            <translation>{name} bleibt in Verwendung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use.</source>
            <translation>Die bisherige Version bleibt in Verwendung.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare with {name}</source>
            <translation>Mit {name} vergleichen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Split by patient</source>
            <translation>Nach Patient aufteilen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Step {n} of {total}: {word}</source>
            <translation>Schritt {n} von {total}: {word}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Too much</source>
            <translation>Zu viel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Model outline</source>
            <translation>Modellkontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirm the masks</source>
            <translation>Masken bestätigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Use them from the next training run</source>
            <translation>Ab dem nächsten Trainingslauf verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Suspect masks</source>
            <translation>Fragliche Masken</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{n} suspect masks are left out.</source>
            <comment>1 suspect mask is left out.</comment>
            <translation>
                <numerusform>{n} fragliche Maske wird ausgelassen.</numerusform>
                <numerusform>{n} fragliche Masken werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (to learn from): {sentence}</source>
            <translation>{name} (zum Lernen): {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (held out): {sentence}</source>
            <translation>{name} (zum Testen): {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Open this case</source>
            <translation>Diesen Fall öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>This case is not on the worklist.</source>
            <translation>Dieser Fall steht nicht in der Arbeitsliste.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: {n} masks are used from the next training run.</source>
            <comment>Confirmed: 1 mask is used from the next training run.</comment>
            <translation>
                <numerusform>Bestätigt: {n} Maske wird ab dem nächsten Trainingslauf verwendet.</numerusform>
                <numerusform>Bestätigt: {n} Masken werden ab dem nächsten Trainingslauf verwendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Progress of the training</source>
            <translation>Fortschritt des Trainings</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss over the epochs</source>
            <translation>Loss über die Epochen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice on the held-out cases, over the epochs</source>
            <translation>Dice der Testfälle über die Epochen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>During training, at reduced size</source>
            <translation>Während des Trainings, bei verkleinerter Auflösung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>A quick score; the table uses the saved files at full size</source>
            <translation>Eine schnelle Bewertung; die Tabelle verwendet die gespeicherten Dateien in voller Auflösung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Training set</source>
            <translation>Trainingsdaten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice, held-out cases</source>
            <translation>Dice, Testfälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Version in use</source>
            <translation>Verwendete Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Two networks are trained in turn, each on half of the cases; the second starts here.</source>
            <translation>Zwei Netze werden nacheinander trainiert, jedes mit der Hälfte der Fälle; das zweite beginnt hier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>second network</source>
            <translation>zweites Netz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice of each held-out case</source>
            <translation>Dice jedes Testfalls</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Each case, Dice</source>
            <translation>Jeder Fall, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} better</source>
            <translation>{new} besser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} worse</source>
            <translation>{new} schlechter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget the study of {name}?</source>
            <translation>Studie von {name} vergessen?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget {name}?</source>
            <translation>{name} vergessen?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its {n} cases in the training set as well</source>
            <comment>Delete its case in the training set as well</comment>
            <translation>
                <numerusform>Auch den Fall in den Trainingsdaten löschen</numerusform>
                <numerusform>Auch die {n} Fälle in den Trainingsdaten löschen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete the older copies, with everything in them</source>
            <translation>Die älteren Kopien löschen, mit ihrem ganzen Inhalt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget for good</source>
            <translation>Endgültig vergessen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Comparison on the held-out cases</source>
            <translation>Vergleich an den Testfällen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not fall</source>
            <translation>darf nicht sinken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not rise</source>
            <translation>darf nicht steigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>After training</source>
            <translation>Nach dem Training</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} held-out cases</source>
            <comment>1 held-out case</comment>
            <translation>
                <numerusform>{n} Testfall</numerusform>
                <numerusform>{n} Testfälle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Parent</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>New</source>
            <comment>version</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Within limit</source>
            <translation>Im Rahmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Worse</source>
            <translation>Schlechter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Change the key of “{command}”</source>
            <translation>Taste von „{command}“ ändern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Press a key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Find a key or action</source>
            <translation>Taste oder Aktion suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Click a key to change it. Delete removes it, Esc keeps it.</source>
            <translation>Taste zum Ändern anklicken. Entf entfernt sie, Esc behält sie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{why} It cannot be changed.</source>
            <translation>{why} Sie ist nicht änderbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{key} is used for “{command}”, which would lose it.</source>
            <translation>{key} ist mit „{command}“ belegt; dieser Befehl hätte dann keine Taste mehr.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Use it here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{command}: default key restored</source>
            <translation>{command}: Standardtaste wiederhergestellt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Page of the manual</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Find in the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Pages of the manual</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>No page contains these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} versions</source>
            <comment>1 version</comment>
            <translation>
                <numerusform>{n} Version</numerusform>
                <numerusform>{n} Versionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Use this version</source>
            <translation>Diese Version verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Roll back</source>
            <translation>Zurück zur vorigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Go back to the version used before this one</source>
            <translation>Zur vorher verwendeten Version zurückkehren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Note</source>
            <comment>the reader’s own words</comment>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} held-out cases, never used for training</source>
            <translation>
                <numerusform>{n} Testfall, nie zum Training verwendet</numerusform>
                <numerusform>{n} Testfälle, nie zum Training verwendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.0f} % of the contour</source>
            <translation>{n:.0f} % der Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.1f} MB</source>
            <translation>{n:.1f} MB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>From</source>
            <comment>origin</comment>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Recipe</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained</source>
            <translation>Trainiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained on</source>
            <translation>Trainiert auf</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Scored on</source>
            <translation>Bewertet an</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Work left</source>
            <translation>Restarbeit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>with or without the part behind the heart, as chosen</source>
            <translation>mit oder ohne retrokardialen Anteil, je nach Wahl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always with the part behind the heart</source>
            <translation>immer mit retrokardialem Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always without the part behind the heart</source>
            <translation>immer ohne retrokardialen Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>came with the program</source>
            <translation>mit dem Programm geliefert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name} from {parent}</source>
            <translation>importiert, war {name} von {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name}</source>
            <translation>importiert, war {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} accepted cases</source>
            <translation>
                <numerusform>{n} akzeptierter Fall</numerusform>
                <numerusform>{n} akzeptierte Fälle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>snapshot {name}</source>
            <translation>Snapshot {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>The bundled version can't be overwritten. Corrected and accepted masks never change.</source>
            <translation>Die mitgelieferte Version kann nicht überschrieben werden. Korrigierte und akzeptierte Masken ändern sich nie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Imported. Its figures were measured where it was trained.</source>
            <translation>Importiert. Ihre Werte wurden am Ort des Trainings gemessen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent. You can use it and go back with one click.</source>
            <translation>Sie hat den Vergleich mit der Ausgangsversion nicht bestanden. Sie kann verwendet werden; ein Klick führt zurück.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent; you chose to use it.</source>
            <translation>Sie hat den Vergleich mit der Ausgangsversion nicht bestanden; sie wurde dennoch gewählt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It has not been used yet, and has not been compared with another version.</source>
            <translation>Sie wurde noch nicht verwendet und mit keiner anderen Version verglichen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Corrected and accepted masks never change, whichever version is in use.</source>
            <translation>Korrigierte und akzeptierte Masken ändern sich nie, gleich welche Version verwendet wird.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px</source>
            <translation>
                <numerusform>{n} Epoche, {size} px</numerusform>
                <numerusform>{n} Epochen, {size} px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px; masks at {masks} px</source>
            <translation>
                <numerusform>{n} Epoche, {size} px; Masken mit {masks} px</numerusform>
                <numerusform>{n} Epochen, {size} px; Masken mit {masks} px</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Export training set</source>
            <translation>Trainingsdaten exportieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and drag a rectangle over anything that must not leave. Your own training set keeps its pixels.</source>
            <translation>Namen, Daten, IDs und Dateinamen werden weggelassen, eingebrannter Text nicht: Jede Aufnahme prüfen und ein Rechteck über alles ziehen, was nicht hinausgehen darf. Die eigenen Trainingsdaten behalten ihre Pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Images in the package</source>
            <translation>Aufnahmen im Paket</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Undo blanking</source>
            <translation>Schwärzung aufheben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Write package…</source>
            <translation>Paket schreiben…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>{n} of {total} images written.</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen geschrieben.</numerusform>
                <numerusform>{n} von {total} Aufnahmen geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Include again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blank the text</source>
            <translation>Text schwärzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blanked</source>
            <translation>Geschwärzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Text not stated</source>
            <translation>Text nicht angegeben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Included</source>
            <translation>Enthalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Image as exported</source>
            <translation>Aufnahme wie exportiert</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} of {total} images go into the package.</source>
            <translation>
                <numerusform>{n} von {total} Aufnahmen kommt ins Paket.</numerusform>
                <numerusform>{n} von {total} Aufnahmen kommen ins Paket.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} stay here until their burnt-in text is blanked.</source>
            <comment>1 stays here until its burnt-in text is blanked.</comment>
            <translation>
                <numerusform>{n} bleibt hier, bis der eingebrannte Text geschwärzt ist.</numerusform>
                <numerusform>{n} bleiben hier, bis der eingebrannte Text geschwärzt ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} left out.</source>
            <translation>
                <numerusform>{n} ausgelassen.</numerusform>
                <numerusform>{n} ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>PACS</source>
            <translation>PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>New</source>
            <comment>button</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Your name for it</source>
            <translation>Eigene Bezeichnung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DICOMweb</source>
            <translation>DICOMweb</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DIMSE (AE titles)</source>
            <translation>DIMSE (AE titles)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>No sign-in</source>
            <translation>Keine Anmeldung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Sign in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Password or token</source>
            <translation>Passwort oder Token</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of the PACS</source>
            <translation>AE title des PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of this computer</source>
            <translation>AE title dieses Rechners</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Encrypted (TLS)</source>
            <translation>Verschlüsselt (TLS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Fetch by C-MOVE: the PACS sends to this computer</source>
            <translation>Abruf per C-MOVE: Das PACS sendet an diesen Rechner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port of this computer</source>
            <translation>Port dieses Rechners</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificate authority (CA)</source>
            <translation>Zertifizierungsstelle (CA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>System authorities</source>
            <translation>Zertifikate des Systems</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>None</source>
            <translation>Keins</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Private key</source>
            <translation>Privater Schlüssel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>In the same file</source>
            <translation>In derselben Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Stored in the system keyring</source>
            <translation>Im Schlüsselbund des Systems gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Asked once per session</source>
            <translation>Einmal je Sitzung abgefragt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Set up PACS</source>
            <translation>PACS einrichten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open from PACS</source>
            <translation>Aus PACS öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Keep fetching today’s chests</source>
            <translation>Heutige Thoraxaufnahmen laufend abrufen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>New ones are fetched every five minutes and predicted in advance, even after you close this page.</source>
            <translation>Neue werden alle fünf Minuten abgerufen und im Voraus segmentiert, auch nach dem Schließen dieser Seite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Name</source>
            <comment>person</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Doe, Jane</source>
            <translation>Mustermann, Erika</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient ID</source>
            <translation>Patienten-ID</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession number</source>
            <translation>Accession-Nummer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>From</source>
            <comment>day</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>To</source>
            <comment>day</comment>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>CR, DX</source>
            <translation>CR, DX</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Modality</source>
            <translation>Modalität</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Today’s chests</source>
            <translation>Heutige Thoraxaufnahmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Studies</source>
            <translation>Studien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient, study</source>
            <translation>Patient, Studie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Images</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession</source>
            <translation>Accession</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No PACS is set up yet. Choose Set up…</source>
            <translation>Noch kein PACS eingerichtet: Einrichten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient {n}</source>
            <translation>Patient {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Chest radiograph</source>
            <translation>Thoraxaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No studies found.</source>
            <translation>Keine Studien gefunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} studies</source>
            <comment>1 study</comment>
            <translation>
                <numerusform>{n} Studie</numerusform>
                <numerusform>{n} Studien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} patients</source>
            <comment>1 patient</comment>
            <translation>
                <numerusform>{n} Patient</numerusform>
                <numerusform>{n} Patienten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{studies} from {patients}. Select those to open.</source>
            <translation>{studies}, {patients}. Zu öffnende auswählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open ({n})</source>
            <comment>Open</comment>
            <translation>
                <numerusform>Öffnen</numerusform>
                <numerusform>Öffnen ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send to PACS</source>
            <translation>An PACS senden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting and sent</source>
            <translation>Wartend und gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Selected ({n})</source>
            <translation>
                <numerusform>Ausgewählte ({n})</numerusform>
                <numerusform>Ausgewählte ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>PACS of origin</source>
            <translation>Ursprungs-PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>With outlines (GSPS) for viewers without SEG</source>
            <translation>Mit Konturen (GSPS) für Viewer ohne SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>To</source>
            <comment>destination</comment>
            <translation>An</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>What</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Segmentation (SEG) and measurements (SR)</source>
            <translation>Segmentierung (SEG) und Messungen (SR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Sent {when}</source>
            <translation>Gesendet {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Anything that cannot be sent now waits here and is sent once the PACS answers.</source>
            <translation>Was jetzt nicht gesendet werden kann, wartet hier und wird gesendet, sobald das PACS antwortet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>No PACS is set up yet: File, Set up PACS…</source>
            <translation>Noch kein PACS eingerichtet: Datei &gt; PACS einrichten…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>This image did not come from a PACS: choose one.</source>
            <translation>Diese Aufnahme kam nicht aus einem PACS: Eines wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>A case</source>
            <translation>Ein Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/page.py" />
            <source>Back to reading (Esc)</source>
            <translation>Zurück zur Befundung (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not corrected</source>
            <translation>nicht korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{what}. Open this case</source>
            <translation>{what}. Diesen Fall öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Lung kept</source>
            <translation>Lunge erhalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice of both</source>
            <translation>Dice beider</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>To correct</source>
            <translation>Zu korrigieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{before} % → {after} %</source>
            <translation>{before} % → {after} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Worklist and masks</source>
            <translation>Arbeitsliste und Masken</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Strokes, saved as you draw</source>
            <translation>Striche, beim Zeichnen gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Your model versions</source>
            <translation>Eigene Modellversionen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Settings file</source>
            <translation>Einstellungsdatei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Log files</source>
            <translation>Logdateien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Bundled weights</source>
            <translation>Mitgelieferte Gewichte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Open: {name}</source>
            <translation>Öffnen: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{path} could not be opened: no program on this computer can open it.</source>
            <translation>{path} konnte nicht geöffnet werden: Kein Programm auf diesem Rechner kann es öffnen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{size} in {n} files</source>
            <translation>
                <numerusform>{size} in {n} Datei</numerusform>
                <numerusform>{size} in {n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>This describes the installation and its latest errors, without patient, file or folder names. Read it, change it if you like, then copy or save it for your report. Nothing is sent.</source>
            <translation>Dies beschreibt die Installation und ihre letzten Fehler, ohne Patienten-, Datei- oder Ordnernamen. Lesen, nach Wunsch ändern, dann für die Meldung kopieren oder speichern. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text of the report</source>
            <translation>Text der Meldung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Save the report</source>
            <translation>Meldung speichern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>What my masks include</source>
            <translation>Maskendefinition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>Without the part behind the heart</source>
            <translation>Ohne retrokardialen Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs end at the edge of the heart. The part behind the heart is left out.</source>
            <translation>Die Lungen enden am Herzrand. Der Anteil hinter dem Herzen wird weggelassen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>With the part behind the heart</source>
            <translation>Mit retrokardialem Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs continue behind the heart, to the spine and down to the diaphragm.</source>
            <translation>Die Lungen reichen hinter das Herz, bis zur Wirbelsäule und hinab zum Zwerchfell.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Who is reading?</source>
            <translation>Wer befundet?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Use this name</source>
            <translation>Diesen Namen verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader</source>
            <translation>Anderer Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name</source>
            <translation>Eigener Name</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Dr A</source>
            <translation>Dr. A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name is stored with each decision, in the record, the report and exported DICOM files. There is no password: anyone can use any name.</source>
            <translation>Der Name wird mit jeder Entscheidung gespeichert, in der Aufzeichnung, im Bericht und in exportierten DICOM-Dateien. Es gibt kein Passwort: Jeder kann jeden Namen verwenden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader has this name.</source>
            <translation>Ein anderer Befunder hat diesen Namen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask a second reader to read {name}</source>
            <translation>Zweitbefunder für {name} anfragen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader does not see your mask or anything else you have done until both of you have decided.</source>
            <translation>Der Zweitbefunder sieht die Maske des Erstbefunders und alles Weitere erst, wenn beide entschieden haben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Second reader</source>
            <translation>Zweitbefunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader starts with</source>
            <translation>Der Zweitbefunder beginnt mit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>the model’s mask, without your corrections</source>
            <translation>der Maske des Modells, ohne Korrekturen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>an empty mask</source>
            <translation>einer leeren Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Comment for the second reader</source>
            <translation>Kommentar für den Zweitbefunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Optional</source>
            <translation>Optional</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader must be somebody else.</source>
            <translation>Der Zweitbefunder muss jemand anderes sein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>none</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: less</source>
            <translation>{name}: weniger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: more</source>
            <translation>{name}: mehr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: choose…</source>
            <translation>{name}: auswählen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>There is no such folder. Choose another one.</source>
            <translation>Diesen Ordner gibt es nicht. Einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{colour}: used for the other lung</source>
            <translation>{colour}: von der anderen Lunge verwendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>{name}: reset to {value}</source>
            <translation>{name}: zurücksetzen auf {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Changed. Default: {value}.</source>
            <translation>Geändert. Standard: {value}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Takes effect the next time you start lungseg.</source>
            <translation>Gilt ab dem nächsten Start von lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Reset all…</source>
            <translation>Alle zurücksetzen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>{n} changed</source>
            <translation>
                <numerusform>{n} geändert</numerusform>
                <numerusform>{n} geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>a an and as at by for from how i in is it my of on or the to when where which with</source>
            <translation>ein eine einen der die das den dem des und als am an auf aus bei bis durch für im in ich ist es mein meine mit nach oder um von vom wann wie wo zu zum zur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>No setting matches “{words}”.</source>
            <translation>Keine Einstellung passt zu „{words}“.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Files and export</source>
            <translation>Dateien und Export</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>node dicomweb dimse AE title address certificate password</source>
            <translation>knoten dicomweb dimse AE title adresse zertifikat passwort kennwort</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Storage locations</source>
            <translation>Speicherorte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>data folder log weights training set size disk</source>
            <translation>datenordner log logdatei gewichte trainingsdaten größe datenträger festplatte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Radiograph with the accepted outlines</source>
            <translation>Thoraxaufnahme mit den akzeptierten Konturen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Confirm the mask</source>
            <translation>Maske bestätigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Training leaves suspect masks out until you confirm them</source>
            <translation>Das Training lässt fragliche Masken aus, bis sie bestätigt sind</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Open to correct</source>
            <translation>Zum Korrigieren öffnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Remove it from the training set; it can be restored (Delete)</source>
            <translation>Aus den Trainingsdaten entfernen; wiederherstellbar (Entf)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Put back</source>
            <comment>into the training set</comment>
            <translation>Wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{n} cases chosen</source>
            <comment>1 case chosen</comment>
            <translation>
                <numerusform>{n} Fall ausgewählt</numerusform>
                <numerusform>{n} Fälle ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Correct the mask and accept it again (Enter)</source>
            <translation>Maske korrigieren und erneut akzeptieren (Enter)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Its file is not on the worklist. Open the file first.</source>
            <translation>Die Datei steht nicht in der Arbeitsliste. Zuerst die Datei öffnen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{row} × {column} mm</source>
            <translation>{row} × {column} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>by hand, without a model</source>
            <translation>manuell, ohne Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>accepted as it was</source>
            <translation>unverändert akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Protocol</source>
            <translation>Maskendefinition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>You confirmed this mask</source>
            <translation>Diese Maske wurde bestätigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Case ID</source>
            <translation>Fall-ID</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Dice {both} against the model’s mask; right {right}, left {left}</source>
            <translation>Dice {both} gegen die Maske des Modells; rechts {right}, links {left}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Most corrected first</source>
            <translation>Am meisten korrigierte zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect first</source>
            <translation>Fragliche zuerst</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Agreement with the model</source>
            <translation>Übereinstimmung mit dem Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last {n} days</source>
            <comment>Last 24 hours</comment>
            <translation>
                <numerusform>Letzte 24 Stunden</numerusform>
                <numerusform>Letzte {n} Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any agreement</source>
            <translation>Jede Übereinstimmung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any correction</source>
            <translation>Jede Korrektur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Dice below {n}</source>
            <translation>Dice unter {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>For training</source>
            <translation>Zum Training</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Held out</source>
            <translation>Zum Testen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect</source>
            <translation>Fraglich</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any source</source>
            <translation>Jede Quelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any version</source>
            <translation>Jede Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any protocol</source>
            <translation>Jede Definition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Show all cases</source>
            <translation>Alle Fälle anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Checking for duplicates and mistakes: {n} of {total}</source>
            <translation>Suche nach Duplikaten und Fehlern: {n} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected: {learn} for training, {kept} held out</source>
            <translation>{n} akzeptiert, {corrected} korrigiert: {learn} zum Training, {kept} zum Testen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out</source>
            <translation>{n} akzeptiert, {corrected} korrigiert ({imported} importiert): {learn} zum Training, {kept} zum Testen</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} removed cases stay on the disk until you delete them permanently.</source>
            <comment>1 removed case stays on the disk until you delete it permanently.</comment>
            <translation>
                <numerusform>{n} entfernter Fall bleibt gespeichert, bis er endgültig gelöscht wird.</numerusform>
                <numerusform>{n} entfernte Fälle bleiben gespeichert, bis sie endgültig gelöscht werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Nothing accepted yet</source>
            <translation>Noch nichts akzeptiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>No case matches</source>
            <translation>Kein passender Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>When you accept a mask with Enter, it appears here with its image, ready for training.</source>
            <translation>Mit Enter akzeptierte Masken erscheinen hier mit ihrer Aufnahme, bereit zum Training.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Change the filters, or show all cases.</source>
            <translation>Filter ändern oder alle Fälle anzeigen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>First version</source>
            <translation>Erste Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Second version</source>
            <translation>Zweite Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>on {name}</source>
            <translation>an {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Open an image first: two versions are compared on the open image.</source>
            <translation>Zuerst eine Aufnahme öffnen: Zwei Versionen werden an der geöffneten Aufnahme verglichen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>There is only one version. Train on your accepted cases, then compare.</source>
            <translation>Es gibt nur eine Version. Mit den akzeptierten Fällen trainieren, dann vergleichen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Choose two different versions.</source>
            <translation>Zwei verschiedene Versionen wählen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>{name} is predicting…</source>
            <translation>{name} segmentiert…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Measuring…</source>
            <translation>Wird gemessen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>This is a comparison of two versions.</source>
            <translation>Dies ist ein Vergleich zweier Versionen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Only {name}</source>
            <translation>Nur {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Both versions’ outlines on the radiograph</source>
            <translation>Konturen beider Versionen auf der Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>On this image</source>
            <translation>An dieser Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice against your mask</source>
            <translation>Dice gegen eigene Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 from your mask, mm</source>
            <translation>HD95 zur eigenen Maske, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, px</source>
            <translation>Rechte Lunge, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, px</source>
            <translation>Linke Lunge, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, cm²</source>
            <translation>Rechte Lunge, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, cm²</source>
            <translation>Linke Lunge, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice between versions</source>
            <translation>Dice zwischen Versionen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 between versions, mm</source>
            <translation>HD95 zwischen Versionen, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Model versions</source>
            <translation>Modellversionen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Worst 5 %</source>
            <translation>Schlechteste 5 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the held-out cases of {name}</source>
            <translation>Bewertung an den Testfällen von {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the {n} held-out cases of {name}</source>
            <comment>Scores on 1 held-out case of {name}</comment>
            <translation>
                <numerusform>Bewertung an {n} Testfall von {name}</numerusform>
                <numerusform>Bewertung an den {n} Testfällen von {name}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>not comparable</source>
            <translation>nicht vergleichbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>It was scored on different cases: its figures cannot be compared with these.</source>
            <translation>Sie wurde an anderen Fällen bewertet: Ihre Werte sind mit diesen nicht vergleichbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Delete {name}</source>
            <translation>{name} löschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>C {centre} W {width}</source>
            <translation>C {centre} W {width}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Name of the window {figures}</source>
            <translation>Name des Fensters {figures}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Drop radiographs or a folder here</source>
            <translation>Thoraxaufnahmen oder Ordner hier ablegen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Frontal chest, DICOM or image files. Nothing leaves this computer.</source>
            <translation>Thorax frontal, DICOM- oder Bilddateien. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>DICOM, PNG or JPEG; one file or a folder</source>
            <translation>DICOM, PNG oder JPEG; eine Datei oder ein Ordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>See</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Both lungs are outlined in moments</source>
            <translation>Beide Lungen sind in Sekunden konturiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Paint or erase. Every change is saved</source>
            <translation>Malen oder radieren. Jede Änderung wird gespeichert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>One key accepts and opens the next case</source>
            <translation>Eine Taste akzeptiert und öffnet den nächsten Fall</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>The model learns from your accepted cases</source>
            <translation>Das Modell lernt aus den akzeptierten Fällen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Try the sample study</source>
            <translation>Beispielstudie ausprobieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>A drawn phantom, not a patient. Your first accepted mask takes less than a minute.</source>
            <translation>Ein gezeichnetes Phantom, kein Patient. Bis zur ersten akzeptierten Maske dauert es keine Minute.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Five keys to start with</source>
            <translation>Fünf Tasten für den Anfang</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Brush, hold Ctrl to erase</source>
            <translation>Pinsel, mit Strg radieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Radius smaller, larger</source>
            <translation>Radius kleiner, größer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Undo, as many steps as you like</source>
            <translation>Rückgängig, beliebig viele Schritte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Hold to see the model’s own mask</source>
            <translation>Gedrückt halten: Maske des Modells</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Bundled {name}</source>
            <translation>Mitgeliefert: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Version {name}</source>
            <translation>Version {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Cannot be overwritten.</source>
            <translation>Nicht überschreibbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>U-Net for frontal chest radiographs.</source>
            <translation>U-Net für frontale Thoraxaufnahmen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Ctrl</source>
            <comment>key</comment>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Shift</source>
            <comment>key</comment>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Alt</source>
            <comment>key</comment>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Del</source>
            <comment>key</comment>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Backspace</source>
            <comment>key</comment>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Space</source>
            <comment>key</comment>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Esc</source>
            <comment>key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Tab</source>
            <comment>key</comment>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Ins</source>
            <comment>key</comment>
            <translation>Einfg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Home</source>
            <comment>key</comment>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>End</source>
            <comment>key</comment>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgUp</source>
            <comment>key</comment>
            <translation>Bild auf</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgDn</source>
            <comment>key</comment>
            <translation>Bild ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Left</source>
            <comment>key</comment>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Right</source>
            <comment>key</comment>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Up</source>
            <comment>key</comment>
            <translation>Oben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Down</source>
            <comment>key</comment>
            <translation>Unten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For readers</source>
            <translation>Für Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For administrators</source>
            <translation>Für die IT</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The page {name} of the manual is missing.</source>
            <translation>Die Seite {name} des Handbuchs fehlt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The manual refers to {name}, which does not exist.</source>
            <translation>Das Handbuch verweist auf {name}, das nicht existiert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Report this.</source>
            <translation>Dies melden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>(no key)</source>
            <translation>(keine Taste)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it does</source>
            <translation>Was sie bewirkt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Normally</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Takes effect at the next start.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} bis {high:g}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/messages.py" />
            <source>{name} exported to {folder}</source>
            <translation>{name} nach {folder} exportiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>This file</source>
            <translation>Diese Datei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Two readers</source>
            <translation>Zwei Befunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Where the two masks differ</source>
            <translation>Wo sich die beiden Masken unterscheiden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Right lung by</source>
            <translation>Rechte Lunge von</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Left lung by</source>
            <translation>Linke Lunge von</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Use for this case</source>
            <translation>Für diesen Fall verwenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>First reader</source>
            <translation>Erstbefunder</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{one} and {other}, read independently</source>
            <translation>{one} und {other}, unabhängig befundet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Yellow: only {one}. Violet, hatched: only {other}.</source>
            <translation>Gelb: nur {one}. Violett, schraffiert: nur {other}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Dice {dice}</source>
            <translation>Dice {dice}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>A mask was chosen.</source>
            <translation>Eine Maske wurde gewählt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{distance:.1f} mm</source>
            <translation>{distance:.1f} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{distance:.1f} px</source>
            <translation>{distance:.1f} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Image alongside</source>
            <translation>Aufnahme daneben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Zoom and pan</source>
            <translation>Zoom, Verschieben</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Copy mask</source>
            <translation>Maske kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} % of the image</source>
            <translation>{name}: {before} → {now} % der Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} cm²</source>
            <translation>{name}: {before} → {now} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{figures} ({sign}{percent:.1f} %)</source>
            <translation>{figures} ({sign}{percent:.1f} %)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius</source>
            <translation>Radius</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)</source>
            <translation>Radius von Pinsel und Radierer ([ kleiner, ] größer, oder Umschalt + Mausrad)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Painting one lung leaves the other unchanged</source>
            <translation>Beim Malen einer Lunge bleibt die andere unverändert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Subtract</source>
            <translation>Abziehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Effect of lasso and polygon</source>
            <translation>Wirkung von Lasso und Polygon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How strongly M smooths the contour</source>
            <translation>Wie stark M die Kontur glättet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Margin</source>
            <translation>Saum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How far + grows and − shrinks the lung</source>
            <translation>Wie weit + die Lunge erweitert und − sie verkleinert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>This tool has no options.</source>
            <translation>Dieses Werkzeug hat keine Optionen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smooth, grow and shrink</source>
            <translation>Glätten, erweitern, verkleinern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over left lung</source>
            <translation>Linke Lunge nicht übermalen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over right lung</source>
            <translation>Rechte Lunge nicht übermalen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>One step; Ctrl+Z undoes it</source>
            <translation>Ein Schritt; Strg+Z macht ihn rückgängig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>It is fine</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask is fine as it is: noted with the case and not raised again</source>
            <translation>Die Maske ist in Ordnung: im Fall vermerkt und nicht erneut gemeldet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The image is fine as it is: noted with the case and not raised again</source>
            <translation>Die Aufnahme ist in Ordnung: im Fall vermerkt und nicht erneut gemeldet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Withdraw</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Show this check again</source>
            <translation>Diese Prüfung wieder anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask was accepted with this finding: put the case back on the to-do list first</source>
            <translation>Die Maske wurde mit dieser Auffälligkeit akzeptiert: Zuerst den Fall auf „Offen“ setzen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} confirmed</source>
            <translation>
                <numerusform>{n} bestätigt</numerusform>
                <numerusform>{n} bestätigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} of {total} passed</source>
            <translation>
                <numerusform>{n} von {total} bestanden</numerusform>
                <numerusform>{n} von {total} bestanden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free</source>
            <translation>{size} frei</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction and training.</source>
            <translation>Genug für Segmentierung und Training.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction. Close other programs to train.</source>
            <translation>Genug für die Segmentierung. Zum Trainieren andere Programme schließen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Predictions run on the {device}</source>
            <translation>Segmentierung läuft auf: {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>A graphics processor is not needed.</source>
            <translation>Ein Grafikprozessor ist nicht nötig.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Saving to your data folder</source>
            <translation>Gespeichert wird im Datenordner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free, in {folder}</source>
            <translation>{size} frei, in {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{n} GB</source>
            <translation>{n} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>This computer</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>For research. Not a medical device. A reader checks every mask.</source>
            <translation>Für die Forschung. Kein Medizinprodukt. Jede Maske wird von einem Befunder geprüft.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/dock.py" />
            <source>Segments, checks, measurements, model</source>
            <translation>Segmente, Prüfungen, Messungen, Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Length, {unit}</source>
            <translation>Länge, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width, {unit}</source>
            <translation>Breite, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{place}, {length} {unit} long, {width} {unit} uncertain</source>
            <translation>{place}, {length} {unit} lang, {width} {unit} unsicher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Go to this edge</source>
            <translation>Zu dieser Stelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Uncertain edges</source>
            <translation>Unsichere Stellen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width: of the band in which the model is uncertain of the edge</source>
            <translation>Breite: des Streifens, in dem das Modell den Rand nicht sicher kennt</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{n} left</source>
            <translation>
                <numerusform>noch {n}</numerusform>
                <numerusform>noch {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Click to show it, double-click to rename it, Del to remove it</source>
            <translation>Klick zeigt sie, Doppelklick benennt sie um, Entf entfernt sie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>No mask drawn: {why}</source>
            <translation>Keine Maske gezeichnet: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Empty mask</source>
            <translation>Leere Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Model {version} drew no mask.</source>
            <translation>Modell {version} hat keine Maske gezeichnet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>done</source>
            <translation>ausgeführt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>undone</source>
            <translation>rückgängig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} of {total} steps</source>
            <translation>
                <numerusform>{n} von {total} Schritten</numerusform>
                <numerusform>{n} von {total} Schritten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} steps</source>
            <comment>1 step</comment>
            <translation>
                <numerusform>{n} Schritt</numerusform>
                <numerusform>{n} Schritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>A training has ended: see its result</source>
            <translation>Ein Training ist beendet: Ergebnis ansehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show the result</source>
            <translation>Ergebnis anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from accepted cases</source>
            <translation>Aus akzeptierten Fällen lernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from cases</source>
            <translation>Aus Fällen lernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {cases}</source>
            <translation>Lernen: {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}</source>
            <translation>
                <numerusform>Aus {n} lernen</numerusform>
                <numerusform>Aus {n} lernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn: {n} new</source>
            <translation>
                <numerusform>Lernen: {n} neu</numerusform>
                <numerusform>Lernen: {n} neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}, {corrected} corrected</source>
            <translation>
                <numerusform>Aus {n} lernen, {corrected} korrigiert</numerusform>
                <numerusform>Aus {n} lernen, {corrected} korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Train a copy of the model on your accepted masks</source>
            <translation>Eine Kopie des Modells mit den akzeptierten Masken trainieren</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{n} phantoms</source>
            <comment>1 phantom</comment>
            <translation>
                <numerusform>{n} Phantom</numerusform>
                <numerusform>{n} Phantome</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, none corrected</source>
            <translation>{cases}, keine Korrektur</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, {n} corrected</source>
            <translation>
                <numerusform>{cases}, {n} korrigiert</numerusform>
                <numerusform>{cases}, {n} korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Copy the measurements as text</source>
            <translation>Messungen als Text kopieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Inner thoracic width, mm</source>
            <translation>Innerer Thoraxdurchmesser, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurement</source>
            <translation>Messung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, px</source>
            <translation>Fläche, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{view}: heart and lungs appear larger.</source>
            <translation>{view}: Herz und Lungen erscheinen größer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Sizes in mm are not available. Spacing: {why}.</source>
            <translation>Maße in mm nicht verfügbar. Pixelabstand: {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{size} mm per px, {source}</source>
            <translation>{size} mm je px, {source}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>L/R {ratio}</source>
            <translation>L/R {ratio}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name}, in use</source>
            <translation>{name}, in Verwendung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name} did not pass the comparison with its parent; you chose to use it.</source>
            <translation>{name} hat den Vergleich mit der Ausgangsversion nicht bestanden; die Version wurde dennoch gewählt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Dice {n}</source>
            <translation>Dice {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Agreement with model</source>
            <translation>Übereinstimmung mit Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No image is open</source>
            <translation>Keine Aufnahme geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No model is installed</source>
            <translation>Kein Modell installiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predict this image again (R); your corrections are kept</source>
            <translation>Diese Aufnahme erneut segmentieren (R); Korrekturen bleiben erhalten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Prediction in progress</source>
            <translation>Segmentierung läuft</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Model versions: figures, use, roll back</source>
            <translation>Modellversionen: Werte, verwenden, zurückkehren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Preparing the model, once…</source>
            <translation>Modell wird vorbereitet, einmalig…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>about 10 s</source>
            <translation>etwa 10 s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicting…</source>
            <translation>Wird segmentiert…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted in</source>
            <translation>Segmentiert in</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{time} on {device}</source>
            <translation>{time} auf {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted by {name} in</source>
            <translation>Segmentiert von {name} in</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>No decisions yet.</source>
            <translation>Noch keine Entscheidungen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Restore this mask (can be undone)</source>
            <translation>Diese Maske wiederherstellen (umkehrbar)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Put back on the to-do list</source>
            <comment>event</comment>
            <translation>Auf „Offen“ gesetzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>{reader} asked to read</source>
            <translation>{reader} um Befundung gebeten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Second reading withdrawn</source>
            <translation>Zweitbefundung zurückgezogen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask chosen: {how}</source>
            <translation>Maske gewählt: {how}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask restored</source>
            <translation>Maske wiederhergestellt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>The decision could not be saved</source>
            <translation>Die Entscheidung konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>SHA-256 {begin}…</source>
            <translation>SHA-256 {begin}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Fill opacity for this lung</source>
            <translation>Deckkraft der Füllung dieser Lunge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint right lung ({key})</source>
            <translation>Rechte Lunge malen ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint left lung ({key})</source>
            <translation>Linke Lunge malen ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide right lung</source>
            <translation>Rechte Lunge ausblenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide left lung</source>
            <translation>Linke Lunge ausblenden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show right lung</source>
            <translation>Rechte Lunge anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show left lung</source>
            <translation>Linke Lunge anzeigen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock right lung: strokes do not change it</source>
            <translation>Rechte Lunge sperren: Striche ändern sie nicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock left lung: strokes do not change it</source>
            <translation>Linke Lunge sperren: Striche ändern sie nicht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock right lung</source>
            <translation>Rechte Lunge entsperren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock left lung</source>
            <translation>Linke Lunge entsperren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Click its colour to change it</source>
            <translation>Farbfeld anklicken, um die Farbe zu ändern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill opacity (A lower, D higher)</source>
            <translation>Deckkraft der Füllung (A weniger, D mehr)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill + outline</source>
            <translation>Füllung + Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Outline</source>
            <translation>Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>How the mask is drawn (C)</source>
            <translation>Wie die Maske gezeichnet wird (C)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>held out</source>
            <translation>zum Testen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>to learn from</source>
            <translation>zum Lernen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_tiles.py" />
            <source>Accepted cases</source>
            <translation>Akzeptierte Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Brightness between black and white (. brighter, , darker, Ctrl+G reset)</source>
            <translation>Helligkeit zwischen Schwarz und Weiß (. heller, , dunkler, Strg+G zurücksetzen)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Contour width on the screen, the same at every zoom</source>
            <translation>Konturbreite auf dem Bildschirm, bei jedem Zoom gleich</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>gamma {gamma:.2f}</source>
            <translation>Gamma {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Attention</source>
            <translation>Auffällig</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>with the part behind the heart</source>
            <translation>mit retrokardialem Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>without the part behind the heart</source>
            <translation>ohne retrokardialen Anteil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the left</source>
            <translation>Kopf nach links</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the right</source>
            <translation>Kopf nach rechts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>upside down</source>
            <translation>auf dem Kopf</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>lateral view</source>
            <translation>Seitaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>not a chest radiograph</source>
            <translation>keine Thoraxaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Rotate image</source>
            <translation>Aufnahme drehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Mark as mirrored</source>
            <translation>Als gespiegelt kennzeichnen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predict anyway</source>
            <translation>Trotzdem segmentieren</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The image is fine</source>
            <translation>Die Aufnahme ist in Ordnung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The mask is fine</source>
            <translation>Die Maske ist in Ordnung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>{n} px</source>
            <translation>{n} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>{m} min {s} s</source>
            <translation>{m} min {s} s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM yyyy</source>
            <comment>format of a date</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM</source>
            <comment>format of a date</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>MMM yyyy</source>
            <comment>format of a date</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yyyy-MM-dd</source>
            <comment>format of a date</comment>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>Open files (Ctrl+O)</source>
            <translation>Dateien öffnen (Strg+O)</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{n} selected</source>
            <translation>
                <numerusform>{n} ausgewählt</numerusform>
                <numerusform>{n} ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{found} of {total}</source>
            <translation>{found} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>filtered: {part}</source>
            <translation>gefiltert: {part}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>For me</source>
            <translation>Für mich</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>A study</source>
            <translation>Eine Studie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>Study without a date</source>
            <translation>Studie ohne Datum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>No patient name</source>
            <translation>Kein Patientenname</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} of {all} done</source>
            <translation>
                <numerusform>{n} von {all} erledigt</numerusform>
                <numerusform>{n} von {all} erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} listed, {done}</source>
            <translation>
                <numerusform>{n} aufgelistet, {done}</numerusform>
                <numerusform>{n} aufgelistet, {done}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>folded</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>unfolded</source>
            <translation>ausgeklappt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most uncertain first, done last</source>
            <translation>Unsicherste zuerst, erledigte zuletzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Attention first, done last</source>
            <translation>Auffällige zuerst, erledigte zuletzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By status, done last</source>
            <translation>Nach Status, erledigte zuletzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn</source>
            <translation>Lernwert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn from first, done last</source>
            <translation>Größter Lernwert zuerst, erledigte zuletzt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Order: {order}</source>
            <translation>Reihenfolge: {order}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Sort order</source>
            <translation>Sortierung</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing {n} cases…</source>
            <comment>Listing 1 case…</comment>
            <translation>
                <numerusform>{n} Fall wird aufgelistet…</numerusform>
                <numerusform>{n} Fälle werden aufgelistet…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>No cases yet</source>
            <translation>Noch keine Fälle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Radiographs you open appear here with their status. The most uncertain masks come first.</source>
            <translation>Geöffnete Thoraxaufnahmen erscheinen hier mit ihrem Status. Die unsichersten Masken stehen oben.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search.</source>
            <translation>Suche ändern.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search or choose All.</source>
            <translation>Suche ändern oder „Alle“ wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>{n} of {total} accepted</source>
            <translation>
                <numerusform>{n} von {total} akzeptiert</numerusform>
                <numerusform>{n} von {total} akzeptiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find a case</source>
            <translation>Fall suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>Case {n}</source>
            <translation>Fall {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>ID {number}</source>
            <translation>ID {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>accession {n}</source>
            <translation>Accession {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent</source>
            <translation>Wartet auf Versand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Uncertain</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike the training set</source>
            <translation>Anders als die Trainingsdaten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike known</source>
            <translation>Untypisch</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Versions disagree by {n} %</source>
            <translation>Versionen weichen um {n} % ab</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Differ by {n} %</source>
            <translation>{n} % Abweichung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}, changed since</source>
            <translation>Exportiert {when}, seitdem geändert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}</source>
            <translation>Exportiert {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what})</source>
            <translation>Gesendet an {node} {when} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what}), changed since</source>
            <translation>Gesendet an {node} {when} ({what}), seitdem geändert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent to {node} ({what})</source>
            <translation>Wartet auf Versand an {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Not sent to {node} ({what})</source>
            <translation>Nicht gesendet an {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>selected</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>{name}, not read: {reason}</source>
            <translation>{name}, nicht gelesen: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>uncertainty {value}</source>
            <translation>Unsicherheit {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>To be sent</source>
            <translation>Zu senden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Predicting</source>
            <translation>Wird segmentiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Preparing the model</source>
            <translation>Modell wird vorbereitet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Bundled</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{name}, number</source>
            <translation>{name}, Zahl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, open</source>
            <translation>{title}, geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, closed</source>
            <translation>{title}, geschlossen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>Dismiss</source>
            <comment>a note</comment>
            <translation>Hinweis schließen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Esc goes back</source>
            <translation>Esc führt zurück</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Another reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/rail.py" />
            <source>Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio</source>
            <translation>Messen: Lineal, Winkel, Ellipse, Pfeil, Text, Herz-Thorax-Quotient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {name}?</source>
            <translation>{name} ersetzen?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {n} files?</source>
            <translation>
                <numerusform>{n} Datei ersetzen?</numerusform>
                <numerusform>{n} Dateien ersetzen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>This file already exists.</source>
            <translation>Diese Datei existiert schon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Search commands</source>
            <translation>Befehle suchen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>No command matches “{words}”.</source>
            <translation>Kein Befehl passt zu „{words}“.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>take back, revert</source>
            <translation>zurücknehmen, widerrufen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>save, download, report</source>
            <translation>speichern, herunterladen, Bericht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>delete patient, remove data, privacy</source>
            <translation>Patient löschen, Daten entfernen, Datenschutz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, directory</source>
            <translation>importieren, laden, Verzeichnis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, DICOM</source>
            <translation>importieren, laden, DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>query, retrieve, fetch, archive</source>
            <translation>abfragen, abrufen, holen, Archiv</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>history, last opened</source>
            <translation>Verlauf, zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>close, delete from list</source>
            <translation>schließen, aus der Liste löschen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>preferences, options, language, text size</source>
            <translation>Voreinstellungen, Optionen, Sprache, Schriftgröße</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>keyboard, shortcuts</source>
            <translation>Tastatur, Tastenkürzel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>bug, error, contact</source>
            <translation>Fehler, Problem, Kontakt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>train, fine-tune, training result, new version</source>
            <translation>trainieren, nachtrainieren, Trainingsergebnis, neue Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment, find lungs, run model</source>
            <translation>segmentieren, Lungen finden, Modell starten</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment all, batch</source>
            <translation>alle segmentieren, Stapel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>protocol, behind the heart, outline</source>
            <translation>Protokoll, hinter dem Herzen, Kontur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reset mask, discard corrections</source>
            <translation>Maske zurücksetzen, Korrekturen verwerfen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>models, network, earlier version, go back</source>
            <translation>Modelle, Netz, frühere Version, zurückgehen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>approve, confirm, sign off</source>
            <translation>bestätigen, freigeben, abschließen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reopen, withdraw decision</source>
            <translation>wieder öffnen, Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, actual size, 1:1</source>
            <translation>Zoom, Originalgröße, 1:1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>compare, previous image, side by side</source>
            <translation>vergleichen, Voraufnahme, nebeneinander</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>brightness, contrast</source>
            <translation>Helligkeit, Kontrast</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, whole image</source>
            <translation>Zoom, ganze Aufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>negative, black and white</source>
            <translation>Negativ, schwarzweiß</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>transparent, transparency</source>
            <translation>durchsichtig, Transparenz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>hide mask, overlay</source>
            <translation>Maske ausblenden, Overlay</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>dark theme, dark mode</source>
            <translation>dunkles Design, Dunkelmodus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Research use only. Not a medical device.</source>
            <translation>Nur für die Forschung. Kein Medizinprodukt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Sheet {n} of {total}</source>
            <translation>Blatt {n} von {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {value} → {grey}</source>
            <translation>Wert {value} → {grey}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Zoom {percent} %</source>
            <translation>Zoom {percent} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>No image open</source>
            <translation>Keine Aufnahme geöffnet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Position {none}</source>
            <translation>Position {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {none}</source>
            <translation>Wert {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Reading as: {name}</source>
            <translation>Befundung als: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>{column}, {row} px</source>
            <translation>{column}, {row} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>{column}, {row} px · {x}, {y} mm</source>
            <translation>{column}, {row} px · {x}, {y} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>An unexpected error stopped the work ({kind}).</source>
            <translation>Ein unerwarteter Fehler hat den Vorgang beendet ({kind}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The log has the details: Help, Show log file.</source>
            <translation>Einzelheiten in der Logdatei: Hilfe &gt; Logdatei anzeigen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped.</source>
            <translation>Der Vorgang wurde beendet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work could not be started.</source>
            <translation>Der Vorgang konnte nicht gestartet werden.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped unexpectedly (code {code}).</source>
            <translation>Der Vorgang endete unerwartet (Code {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work was stopped by the system (code {code}).</source>
            <translation>Der Vorgang wurde vom System beendet (Code {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>Close other programs if memory was short, then start it again; the log has the details.</source>
            <translation>Bei knappem Arbeitsspeicher andere Programme schließen, dann erneut starten; Einzelheiten in der Logdatei.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/unreadable.py" />
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the right</source>
            <translation>90° nach rechts gedreht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 180°</source>
            <translation>um 180° gedreht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the left</source>
            <translation>90° nach links gedreht</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped top to bottom</source>
            <translation>vertikal gespiegelt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped left to right</source>
            <translation>horizontal gespiegelt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped</source>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>inverted</source>
            <translation>invertiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>View {changes}</source>
            <translation>Ansicht {changes}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Model {version}</source>
            <translation>Modell {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Yours</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Measurements are hidden: show them first (Shift+V).</source>
            <translation>Messungen sind ausgeblendet: Zuerst anzeigen (Umschalt+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Name of this measurement</source>
            <translation>Name dieser Messung</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>No certainty map is stored for this case: predict again (R).</source>
            <translation>Für diesen Fall ist keine Wahrscheinlichkeitskarte gespeichert: Erneut segmentieren (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>The threshold changed nothing in this region.</source>
            <translation>Die Schwelle hat in diesem Bereich nichts geändert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}, corrected</source>
            <translation>Maske: Modell {version}, korrigiert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: not from the model</source>
            <translation>Maske: nicht vom Modell</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}</source>
            <translation>Maske: Modell {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>No mask yet</source>
            <translation>Noch keine Maske</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask hidden</source>
            <translation>Maske ausgeblendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Left lung hidden</source>
            <translation>Linke Lunge ausgeblendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Right lung hidden</source>
            <translation>Rechte Lunge ausgeblendet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{window}, gamma {gamma:.2f}</source>
            <translation>{window}, Gamma {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Zoom {percent}</source>
            <translation>Zoom {percent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, spacing not available</source>
            <translation>{size}, Pixelabstand nicht verfügbar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, {pixel} mm</source>
            <translation>{size}, {pixel} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Radiograph</source>
            <translation>Thoraxaufnahme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Shown: model {name}</source>
            <translation>Angezeigt: Modell {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Welcome to lungseg</source>
            <translation>Willkommen bei lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Das Programm konturiert beide Lungen auf Thoraxaufnahmen; dann wird korrigiert, akzeptiert und trainiert. Forschungssoftware, kein Medizinprodukt: nicht für Diagnose oder Therapie. Jede Maske wird von einem Befunder geprüft.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language of this computer</source>
            <translation>Sprache dieses Rechners</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer. You can choose the device in the settings.</source>
            <translation>Segmentiert wird auf diesem Rechner. Das Gerät ist in den Einstellungen wählbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer: {device}. You can choose the device in the settings.</source>
            <translation>Segmentiert wird auf diesem Rechner: {device}. Das Gerät ist in den Einstellungen wählbar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>The language changes the next time you start lungseg.</source>
            <translation>Die Sprache wechselt beim nächsten Start von lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/conversion.py" />
            <source>The network cannot be converted: {cause}.</source>
            <translation>Das Netz kann nicht umgewandelt werden: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The device {name!r} is not known.</source>
            <translation>Das Gerät {name!r} ist unbekannt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>Use one of: {names}.</source>
            <translation>Eines davon verwenden: {names}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>none was found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The processor is used instead of the GPU ({kind}): {why}.</source>
            <translation>Statt der GPU ({kind}) wird der Prozessor verwendet: {why}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its driver is too old for this version of torch</source>
            <translation>ihr Treiber ist zu alt für diese Version von torch</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>it does not respond</source>
            <translation>sie reagiert nicht</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its results are wrong</source>
            <translation>ihre Ergebnisse sind falsch</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of {case_id} have different sizes.</source>
            <translation>Die Masken von {case_id} sind verschieden groß.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of a case have different sizes.</source>
            <translation>Die Masken eines Falls sind verschieden groß.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Save both on the pixel grid of the image.</source>
            <translation>Beide im Pixelraster der Aufnahme speichern.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>There are no cases to summarise.</source>
            <translation>Es gibt keine Fälle zum Zusammenfassen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Check the names of images and masks.</source>
            <translation>Die Namen der Aufnahmen und Masken prüfen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/guide.py" />
            <source>This network does not follow hints.</source>
            <translation>Dieses Netz folgt keinen Hinweisen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the loss is no longer a number.</source>
            <translation>Das Training wurde unterbrochen: der Verlust ist keine Zahl mehr.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the gradient is no longer a number.</source>
            <translation>Das Training wurde unterbrochen: der Gradient ist keine Zahl mehr.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>The last good state is kept; lower the learning rate and start again.</source>
            <translation>Der letzte gute Stand bleibt erhalten; die Lernrate senken und erneut starten.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/losses.py" />
            <source>The loss {name!r} is not known.</source>
            <translation>Die Verlustfunktion {name!r} ist unbekannt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a config.json that was written by this version of lungseg.</source>
            <translation>Eine config.json verwenden, die diese Version von lungseg geschrieben hat.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The architecture {architecture!r} is not known.</source>
            <translation>Die Architektur {architecture!r} ist unbekannt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The pre-processing {preprocessing!r} is not known.</source>
            <translation>Die Vorverarbeitung {preprocessing!r} ist unbekannt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network must have one channel in and two, three or five classes out.</source>
            <translation>Das Netz braucht einen Eingangskanal und zwei, drei oder fünf Ausgangsklassen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{levels} levels and {filters} first filters are impossible: each level doubles them.</source>
            <translation>{levels} Ebenen und {filters} erste Filter sind nicht möglich: jede Ebene verdoppelt sie.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use at least 1 of each, and at most {most_channels} filters at the lowest level.</source>
            <translation>Von beiden mindestens 1 verwenden, und höchstens {most_channels} Filter auf der untersten Ebene.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The size {size} cannot be halved {levels} times.</source>
            <translation>Die Größe {size} lässt sich nicht {levels}-mal halbieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a multiple of {multiple}, or fewer levels.</source>
            <translation>Ein Vielfaches von {multiple} oder weniger Ebenen verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Only the U-Net with an encoder of smp can recognise views.</source>
            <translation>Nur das U-Net mit einem Encoder von smp kann Projektionen erkennen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The decoder must have five numbers of channels, 1 to 1024 each.</source>
            <translation>Der Decoder braucht fünf Kanalzahlen, je 1 bis 1024.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network size {size} is not a multiple of {stride} between 64 and 1024.</source>
            <translation>Die Netzgröße {size} ist kein Vielfaches von {stride} zwischen 64 und 1024.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The post-processing in config.json is not a table.</source>
            <translation>Die Nachverarbeitung in config.json ist keine Tabelle.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has the unknown key {key!r}.</source>
            <translation>config.json enthält den unbekannten Schlüssel {key!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a version written by this version of lungseg.</source>
            <translation>Eine Version verwenden, die diese Version von lungseg geschrieben hat.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{key} belongs to the architecture {name!r}, not to {architecture!r}.</source>
            <translation>{key} gehört zur Architektur {name!r}, nicht zu {architecture!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Remove it, or change architecture.</source>
            <translation>Entfernen oder die Architektur wechseln.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has a value of the wrong type ({cause}).</source>
            <translation>config.json enthält einen Wert vom falschen Typ ({cause}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The encoder {encoder!r} is not known.</source>
            <translation>Der Encoder {encoder!r} ist unbekannt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a name from smp's list of encoders.</source>
            <translation>Einen Namen aus der Encoder-Liste von smp verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>A U-Net with the encoder {encoder} cannot be built: {cause}.</source>
            <translation>Ein U-Net mit dem Encoder {encoder} kann nicht erstellt werden: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Choose an encoder that halves the image five times, such as resnet18.</source>
            <translation>Einen Encoder wählen, der die Aufnahme fünfmal halbiert, etwa resnet18.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The graph belongs to other weights.</source>
            <translation>Der Graph gehört zu anderen Gewichten.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>OpenVINO does not start: {cause}.</source>
            <translation>OpenVINO startet nicht: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be prepared for this processor: {cause}.</source>
            <translation>Das Netz kann für diesen Prozessor nicht vorbereitet werden: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be run on this processor: {cause}.</source>
            <translation>Das Netz kann auf diesem Prozessor nicht ausgeführt werden: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>This version cannot recognise views.</source>
            <translation>Diese Version kann keine Projektionen erkennen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>Write views = true into its config.json.</source>
            <translation>views = true in ihre config.json schreiben.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has no pixels.</source>
            <translation>Die Aufnahme hat keine Pixel.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Export it again from its source.</source>
            <translation>Erneut aus der Quelle exportieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has {ndim} dimensions instead of 2.</source>
            <translation>Die Aufnahme hat {ndim} Dimensionen statt 2.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Use a single greyscale radiograph.</source>
            <translation>Eine einzelne Aufnahme in Graustufen verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>The checkpoint of an interrupted training cannot be read.</source>
            <translation>Der Checkpoint eines unterbrochenen Trainings kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>It was set aside; train again.</source>
            <translation>Er wurde beiseitegelegt; erneut trainieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/torch_network.py" />
            <source>The GPU has run out of memory; the processor is used instead.</source>
            <translation>Der Speicher der GPU ist voll; stattdessen wird der Prozessor verwendet.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>There are {n} cases for training.</source>
            <translation>Zahl der Fälle zum Trainieren: {n}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>Accept at least two cases.</source>
            <translation>Mindestens zwei Fälle akzeptieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} are not finite.</source>
            <translation>Die Gewichte {name} sind nicht endlich.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Train again with a lower learning rate.</source>
            <translation>Mit kleinerer Lernrate erneut trainieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights take {size:.0f} MB.</source>
            <translation>Die Gewichte belegen {size:.0f} MB.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Use a smaller network.</source>
            <translation>Ein kleineres Netz verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} is larger than {limit:.0f} MB.</source>
            <translation>{name} ist größer als {limit:.0f} MB.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model cannot be read.</source>
            <translation>{name} des Modells kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model is damaged.</source>
            <translation>{name} des Modells ist beschädigt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights differ from those that card.json describes.</source>
            <translation>Die Gewichte sind nicht die, die card.json beschreibt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights are not a safetensors file.</source>
            <translation>Die Gewichte sind keine safetensors-Datei.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights belong to another network ({layer}).</source>
            <translation>Die Gewichte gehören zu einem anderen Netz ({layer}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} have another shape or type.</source>
            <translation>Die Gewichte {name} haben eine andere Form oder einen anderen Typ.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Check that the file exists.</source>
            <translation>Prüfen, ob die Datei existiert.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is not an image that can be decoded.</source>
            <translation>{name} ist kein dekodierbares Bild.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Export it again.</source>
            <translation>Erneut exportieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is a colour image.</source>
            <translation>{name} ist ein Farbbild.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Use greyscale radiographs.</source>
            <translation>Aufnahmen in Graustufen verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} has {cases} case(s), {training} for training.</source>
            <translation>{name} hat {cases} Fall/Fälle, davon {training} zum Trainieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>A set needs at least two cases, one of them for training.</source>
            <translation>Ein Datensatz braucht mindestens zwei Fälle, einen davon zum Trainieren.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} both have the case {twice}.</source>
            <translation>{name} haben beide den Fall {twice}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Give each case a unique name.</source>
            <translation>Jedem Fall einen eindeutigen Namen geben.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is missing.</source>
            <translation>{name} fehlt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into {folder}.</source>
            <translation>In {folder} ablegen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{folder} is not a set of cases.</source>
            <translation>{folder} ist kein Datensatz mit Fällen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr.</source>
            <translation>Einen Ordner mit cases.csv, images und labels angeben oder einen mit imagesTr und labelsTr.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{table} cannot be read.</source>
            <translation>{table} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lacks the column case_id or split.</source>
            <translation>In cases.csv fehlt die Spalte case_id oder split.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add both columns.</source>
            <translation>Beide Spalten hinzufügen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv gives the case {case_id} the unknown kind {kind}.</source>
            <translation>In cases.csv hat der Fall {case_id} die unbekannte Art {kind}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lists the case {case_id} twice.</source>
            <translation>In cases.csv steht der Fall {case_id} zweimal.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>The image of {case_id} is missing.</source>
            <translation>Die Aufnahme von {case_id} fehlt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into images.</source>
            <translation>In images ablegen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} names the case {case_id}, which is missing.</source>
            <translation>{name} nennt den Fall {case_id}, der fehlt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add its files.</source>
            <translation>Seine Dateien hinzufügen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>The split {name} cannot be read.</source>
            <translation>Die Aufteilung {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Put it next to its recipe.</source>
            <translation>Neben ihrem Rezept ablegen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>{name} is not a split of the cases.</source>
            <translation>{name} ist keine Aufteilung der Fälle.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Write {form}.</source>
            <translation>{form} schreiben.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} cannot be read.</source>
            <translation>Die Maske {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is damaged.</source>
            <translation>Die Maske {name} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is a JPEG, whose compression changes values.</source>
            <translation>Die Maske {name} ist ein JPEG; dessen Kompression verändert Werte.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use a grey PNG with the values 0, 1 and 2.</source>
            <translation>Ein PNG in Graustufen mit den Werten 0, 1 und 2 verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is not an image that can be decoded.</source>
            <translation>Die Maske {name} ist kein dekodierbares Bild.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} has {columns} × {rows} pixels, its image {image_columns} × {image_rows}.</source>
            <translation>Die Maske {name} hat {columns} × {rows} Pixel, ihre Aufnahme {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use the mask made for this image, on its pixel grid.</source>
            <translation>Die zu dieser Aufnahme erstellte Maske in deren Pixelraster verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} contains the value {value}.</source>
            <translation>Die Maske {name} enthält den Wert {value}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use 0 for background, 1 for the right and 2 for the left lung.</source>
            <translation>0 für den Hintergrund, 1 für die rechte und 2 für die linke Lunge verwenden.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>dataset.json of {folder} points outside its folder: {file}</source>
            <translation>dataset.json von {folder} verweist auf etwas außerhalb des Ordners: {file}</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>Copy the images and masks into the folder, and name them there.</source>
            <translation>Die Aufnahmen und Masken in den Ordner kopieren und in dataset.json so angeben.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: the disk is full.</source>
            <translation>{name} konnte nicht geschrieben werden: der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Free some space and try again.</source>
            <translation>Speicherplatz freigeben und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: {reason}.</source>
            <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Check that the folder can be written and the disk has room.</source>
            <translation>Prüfen, ob der Ordner beschreibbar ist und der Datenträger Platz hat.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Save it again, as comma-separated values in UTF-8.</source>
            <translation>Erneut speichern, als kommagetrennte Werte in UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>{name} is not a table in UTF-8.</source>
            <translation>{name} ist keine Tabelle in UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Write {form} with case names.</source>
            <translation>{form} mit Fallnamen schreiben.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Copy the set again.</source>
            <translation>Den Datensatz erneut kopieren.</translation>
        </message>
    </context>
</TS>
