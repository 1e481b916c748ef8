<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>lungseg</name>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Close it on {host} first; if that computer is no longer in use, remove {path}.</source>
            <translation>Fermez-le d’abord sur {host} ; si cet ordinateur n’est plus utilisé, supprimez {path}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Continue in that window, or close it first. To use a folder other than {home}, set LUNGSEG_HOME.</source>
            <translation>Continuez dans cette fenêtre, ou fermez-la d’abord. Pour utiliser un autre dossier que {home}, définissez LUNGSEG_HOME.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open.</source>
            <translation>lungseg est déjà ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open (process {pid}).</source>
            <translation>lungseg est déjà ouvert (processus {pid}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>At {scale:.0f} % the window does not fit this screen. The next start uses 100 %.</source>
            <translation>À {scale:.0f} %, la fenêtre ne tient pas sur cet écran. Le prochain démarrage utilise 100 %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>No log is written: {folder} cannot be written. Everything else works as usual.</source>
            <translation>Aucun journal n’est écrit : impossible d’écrire dans {folder}. Tout le reste fonctionne comme d’habitude.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>An unexpected error occurred ({kind}). Your masks were saved.</source>
            <translation>Une erreur inattendue s’est produite ({kind}). Vos masques ont été enregistrés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>You can continue. Details are in {log}.</source>
            <translation>Vous pouvez continuer. Détails dans {log}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/beside.py" />
            <source>% of the image</source>
            <translation>% de l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/errors.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Frontal and upright</source>
            <translation>De face et à l’endroit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Not mirrored</source>
            <translation>Pas en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Like known images</source>
            <translation>Proche des images connues</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Two lungs</source>
            <translation>Deux poumons</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>One part each</source>
            <translation>Chacun d’un seul tenant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>No holes</source>
            <translation>Pas de trous</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Sides</source>
            <translation>Côtés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Area ratio</source>
            <translation>Rapport des surfaces</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Place</source>
            <translation>Localisation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Contour</source>
            <translation>Contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Border</source>
            <translation>Bord d’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Uncertainty</source>
            <translation>Incertitude</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} is better on average, but worse than allowed in {reasons}. {parent} stays in use: check the images below before you activate {candidate}.</source>
            <translation>{candidate} est meilleure en moyenne, mais recule au-delà de la limite pour : {reasons}. {parent} reste en service : vérifiez les images ci-dessous avant d’utiliser {candidate}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} stays a candidate, {parent} stays in use: worse than allowed in {reasons}.</source>
            <translation>{candidate} reste candidate, {parent} reste en service : recul au-delà de la limite pour {reasons}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, mm</source>
            <translation>HD95, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, % of height</source>
            <translation>HD95, % de la hauteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Mean Dice</source>
            <translation>Dice moyen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Worst 5 %, Dice</source>
            <translation>Pires 5 %, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Right lung, Dice</source>
            <translation>Poumon droit, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Left lung, Dice</source>
            <translation>Poumon gauche, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Exactly two lungs</source>
            <translation>Exactement deux poumons</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice unchanged.</source>
            <translation>Comparaison réussie, {n} sur {n}. Dice moyen inchangé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice +{gain}.</source>
            <translation>Comparaison réussie, {n} sur {n}. Dice moyen +{gain}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{figure} {before} → {after}</source>
            <translation>{figure} {before} → {after}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/language.py" />
            <source>{name}: {words}</source>
            <translation>{name} : {words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask is empty.</source>
            <translation>Le masque est vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The image is a uniform grey: there is no lung to find.</source>
            <translation>L’image est d’un gris uniforme : il n’y a pas de poumon à trouver.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The model found no lung in this image.</source>
            <translation>Le modèle n’a trouvé aucun poumon dans cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Right and left lung seem to be swapped.</source>
            <translation>Les poumons droit et gauche semblent inversés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Keep the largest part</source>
            <translation>Garder la plus grande partie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Close holes</source>
            <translation>Combler les trous</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Swap sides</source>
            <translation>Échanger les côtés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Smooth the contour</source>
            <translation>Lisser le contour</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} more parts, {area}.</source>
            <comment>The right lung has a second part, {area}.</comment>
            <translation>
                <numerusform>Le poumon droit a une seconde partie, {area}.</numerusform>
                <numerusform>Le poumon droit a {n} parties supplémentaires, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} more parts, {area}.</source>
            <comment>The left lung has a second part, {area}.</comment>
            <translation>
                <numerusform>Le poumon gauche a une seconde partie, {area}.</numerusform>
                <numerusform>Le poumon gauche a {n} parties supplémentaires, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} holes, {area}.</source>
            <comment>The right lung has a hole, {area}.</comment>
            <translation>
                <numerusform>Le poumon droit a un trou, {area}.</numerusform>
                <numerusform>Le poumon droit a {n} trous, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} holes, {area}.</source>
            <comment>The left lung has a hole, {area}.</comment>
            <translation>
                <numerusform>Le poumon gauche a un trou, {area}.</numerusform>
                <numerusform>Le poumon gauche a {n} trous, {area}.</numerusform>
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
            <translation>Le masque semble trop bas de {far} : déplacé, il suivrait les bords des poumons.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too high: moved, it would follow the lungs' edges.</source>
            <translation>Le masque semble trop haut de {far} : déplacé, il suivrait les bords des poumons.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's left: moved, it would follow the lungs' edges.</source>
            <translation>Le masque semble décalé de {far} vers la gauche du patient : déplacé, il suivrait les bords des poumons.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's right: moved, it would follow the lungs' edges.</source>
            <translation>Le masque semble décalé de {far} vers la droite du patient : déplacé, il suivrait les bords des poumons.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>Le poumon droit est coupé par le bord de l’image, sur {share:.0f} % de sa hauteur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>Le poumon gauche est coupé par le bord de l’image, sur {share:.0f} % de sa hauteur.</translation>
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
            <translation>Le poumon droit est vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is empty.</source>
            <translation>Le poumon gauche est vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP, supine</source>
            <translation>AP, couché</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP</source>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>Supine</source>
            <translation>Couché</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Right lung</source>
            <translation>Poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Left lung</source>
            <translation>Poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} mo</source>
            <translation>{n} mois</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} wk</source>
            <translation>{n} sem.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} d</source>
            <translation>{n} j</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} y</source>
            <translation>
                <numerusform>{n} an</numerusform>
                <numerusform>{n} ans</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>Le poumon gauche est anormalement petit : {area:.0f} % de la surface de l’autre, presque jamais sous {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>Le poumon droit est anormalement petit : {area:.0f} % de la surface de l’autre, presque jamais sous {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>Le poumon gauche est anormalement petit : {area:.0f} % de la surface de l’autre et {size:.0f} % de sa hauteur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>Le poumon droit est anormalement petit : {area:.0f} % de la surface de l’autre et {size:.0f} % de sa hauteur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>Le poumon gauche est anormalement petit : {area:.0f} % de la surface de l’autre et {size:.0f} % de sa largeur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>Le poumon droit est anormalement petit : {area:.0f} % de la surface de l’autre et {size:.0f} % de sa largeur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon gauche a une surface de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon droit a une surface de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon gauche a une hauteur de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon droit a une hauteur de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon gauche a une largeur de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>Le poumon droit a une largeur de {size}, {limit} : vérifiez le masque et la taille du pixel.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>below {size:.0f} {unit}</source>
            <translation>sous {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>above {size:.0f} {unit}</source>
            <translation>au-dessus de {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>Le poumon droit est plus haut que l’autre de {share:.0f} % d’une hauteur de poumon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>Le poumon gauche est plus haut que l’autre de {share:.0f} % d’une hauteur de poumon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The model is uncertain about this image: uncertainty {uncertainty:.2f}, rarely above {limit:.2f} for sound masks.</source>
            <translation>Le modèle est incertain sur cette image : incertitude {uncertainty:.2f}, rarement au-dessus de {limit:.2f} pour des masques corrects.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Le contour du poumon droit est irrégulier : {longer:.0f} % plus long qu’une fois lissé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Le contour du poumon gauche est irrégulier : {longer:.0f} % plus long qu’une fois lissé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Une portion du contour du poumon droit est irrégulière : {longer:.0f} % plus longue qu’une fois lissée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Une portion du contour du poumon gauche est irrégulière : {longer:.0f} % plus longue qu’une fois lissée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not frontal</source>
            <translation>pas de face</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not a chest</source>
            <translation>pas un thorax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>poor quality</source>
            <translation>qualité insuffisante</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>wrong patient</source>
            <translation>mauvais patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>lungs cut off</source>
            <translation>poumons coupés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step} (interrupted)</source>
            <translation>{step} (interrompu)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior</source>
            <translation>Importé : l’antérieur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior of {day}</source>
            <translation>Importé : l’antérieur du {day}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: DICOM SEG by {program}</source>
            <translation>Importé : DICOM SEG créé par {program}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: {origin}</source>
            <translation>Importé : {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask of model {version}</source>
            <translation>Masque du modèle {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask by {reader}</source>
            <translation>Masque selon {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask from the record, line {n}</source>
            <translation>Masque du registre, ligne {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Right lung of {one}, left lung of {other}</source>
            <translation>Poumon droit selon {one}, gauche selon {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Threshold {value}</source>
            <translation>Seuil {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Smooth by {size}</source>
            <translation>Lisser de {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Grow by {size}</source>
            <translation>Dilater de {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Shrink by {size}</source>
            <translation>Rétracter de {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, subtract</source>
            <translation>{step}, soustraire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, replace</source>
            <translation>{step}, remplacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} moved</source>
            <translation>{name} : déplacement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} named</source>
            <translation>{name} : nommage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} removed</source>
            <translation>{name} : suppression</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Marked as mirrored</source>
            <translation>Déclarée en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Rotation corrected</source>
            <translation>Rotation corrigée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation from the file</source>
            <translation>Orientation du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation restored</source>
            <translation>Orientation restaurée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/study.py" />
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/suspects.py" />
            <source>No version agrees with the mask: Dice no higher than {dice:.2f}.</source>
            <translation>Aucune version ne concorde avec le masque : Dice au plus {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/angle.py" />
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Mean value</source>
            <translation>Valeur moyenne</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>SD of values</source>
            <translation>Écart type des valeurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>That is outside the image.</source>
            <translation>Hors de l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This background is open to the edge of the image: nothing was filled.</source>
            <translation>Ce fond est ouvert jusqu’au bord de l’image : rien n’a été rempli.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The right lung is locked.</source>
            <translation>Le poumon droit est verrouillé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The left lung is locked.</source>
            <translation>Le poumon gauche est verrouillé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no right lung here.</source>
            <translation>Il n’y a pas de poumon droit ici.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no left lung here.</source>
            <translation>Il n’y a pas de poumon gauche ici.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the right lung.</source>
            <translation>C’est déjà le poumon droit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the left lung.</source>
            <translation>C’est déjà le poumon gauche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>Ctrl + click removes this part.</source>
            <translation>Ctrl + clic retire cette partie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the right lung, which is protected.</source>
            <translation>C’est le poumon droit, qui est protégé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the left lung, which is protected.</source>
            <translation>C’est le poumon gauche, qui est protégé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/gestures.py" />
            <source>This lung is locked.</source>
            <translation>Ce poumon est verrouillé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/guide.py" />
            <source>Guide cannot use its network here: this stroke was painted with the edge-aware brush.</source>
            <translation>Le guide ne peut pas utiliser son réseau ici : ce trait a été peint au pinceau adaptatif.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Heart</source>
            <translation>Cœur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Thorax</source>
            <translation>Thorax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>CTR</source>
            <translation>ICT</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>{view}: the heart appears larger</source>
            <translation>{view} : le cœur paraît plus grand</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Proposed: drag the ends to fit</source>
            <translation>Proposé : ajustez en tirant les extrémités</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no left lung.</source>
            <translation>L’index cardiothoracique exige les deux poumons : le masque n’a pas de poumon gauche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no right lung.</source>
            <translation>L’index cardiothoracique exige les deux poumons : le masque n’a pas de poumon droit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Draw it, or predict again (R).</source>
            <translation>Dessinez-le, ou relancez la prédiction (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The lungs in the mask are not side by side: no heart width can be proposed.</source>
            <translation>Les poumons du masque ne sont pas côte à côte : aucun diamètre cardiaque ne peut être proposé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Correct the mask first, or measure with two rulers (Shift+M).</source>
            <translation>Corrigez d’abord le masque, ou mesurez avec deux règles (Maj+M).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ruler.py" />
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>at the detector</source>
            <translation>au détecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>on the film</source>
            <translation>sur le film</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>Proposed by the program, not confirmed</source>
            <translation>Proposé par le programme, non confirmé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How far grey may differ from that at the centre (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Écart permis entre le gris et celui du centre (Ctrl+[ moins, Ctrl+] plus)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance {n}</source>
            <translation>Tolérance {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How likely lung must be in the region; the model uses 0.50 (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Probabilité de poumon exigée dans la région ; le modèle utilise 0,50 (Ctrl+[ moins, Ctrl+] plus)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold {n} · ⟨Enter⟩ applies</source>
            <translation>Seuil {n} · ⟨Enter⟩ applique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Window centre and width</source>
            <translation>Centre et largeur de fenêtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to set the window · ⟨B⟩ brush · ⟨E⟩ eraser</source>
            <translation>Glisser pour régler la fenêtre · ⟨B⟩ pinceau · ⟨E⟩ gomme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Pan</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to pan · ⟨F⟩ fit</source>
            <translation>Glisser pour déplacer · ⟨F⟩ ajuster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ruler</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to measure a distance · drag its ends or the line · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Glisser pour mesurer une distance · glisser les extrémités ou la ligne · double-clic pour nommer · ⟨Del⟩ retire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the first line, then click the end of the second · ⟨Esc⟩ cancels</source>
            <translation>Glisser la première ligne, puis cliquer au bout de la seconde · ⟨Esc⟩ annule</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ellipse with mean and SD</source>
            <translation>Ellipse avec moyenne et écart type</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag from corner to corner · area, mean and SD of the stored values · ⟨Del⟩ removes</source>
            <translation>Glisser d’un coin à l’autre · surface, moyenne et écart type des valeurs stockées · ⟨Del⟩ retire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Arrow</source>
            <translation>Flèche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag away from the finding · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Glisser à partir de l’anomalie · double-clic pour nommer · ⟨Del⟩ retire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click where the text starts · double-click to change it · ⟨Del⟩ removes</source>
            <translation>Cliquer là où le texte commence · double-clic pour le modifier · ⟨Del⟩ retire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Index cardiothoracique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the ends of both lines to the borders of heart and thorax · ⟨Del⟩ removes</source>
            <translation>Glisser les extrémités des deux lignes jusqu’aux bords du cœur et du thorax · ⟨Del⟩ retire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Glisser pour peindre le {lung} · maintenir ⟨Ctrl⟩ pour effacer · ⟨[⟩ ⟨]⟩ rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Eraser</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to erase {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Glisser pour effacer le {lung} · ⟨[⟩ ⟨]⟩ rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware brush</source>
            <translation>Pinceau adaptatif</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance</source>
            <translation>Glisser pour peindre le {lung} jusqu’à son bord · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolérance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware eraser</source>
            <translation>Gomme adaptative</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag over missing {lung} to extend the mask to its edge · ⟨Ctrl⟩ removes · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Glisser là où manque le {lung} pour étendre le masque à son bord · ⟨Ctrl⟩ retire · ⟨[⟩ ⟨]⟩ rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide, removed</source>
            <translation>Guide, retrait</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push the contour</source>
            <translation>Pousser le contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to push the edge of {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Glisser pour pousser le bord du {lung} · ⟨[⟩ ⟨]⟩ rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push</source>
            <translation>Pousser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ cancels</source>
            <translation>Entourer le {lung} · déplacer les points · ⟨Enter⟩ applique · ⟨Esc⟩ annule</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to add corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner</source>
            <translation>Cliquer pour ajouter des points, glisser un point ou la ligne · ⟨Enter⟩ applique · ⟨Backspace⟩ dernier point</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill a hole or region</source>
            <translation>Remplir un trou ou une région</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to fill a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part</source>
            <translation>Cliquer pour remplir un trou ou une région avec le {lung} · ⟨Ctrl⟩ + clic retire une partie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Remove region</source>
            <translation>Retirer une région</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold in a region</source>
            <translation>Seuil dans une région</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to mark a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies</source>
            <translation>Glisser pour marquer une région du {lung} · seuil ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applique</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/training.py" />
            <source>Not enough yet: accept {n} more cases, one per patient.</source>
            <comment>Not enough yet: accept 1 more case, one per patient.</comment>
            <translation>
                <numerusform>Pas encore assez : acceptez {n} cas de plus, un par patient.</numerusform>
                <numerusform>Pas encore assez : acceptez {n} cas de plus, un par patient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Every case, Dice</source>
            <translation>Chaque cas, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>To correct, %</source>
            <translation>À corriger, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Worst case, Dice</source>
            <translation>Pire cas, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Most improved</source>
            <translation>Plus fort gain</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Second</source>
            <translation>Deuxième</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most</source>
            <translation>Plus forte perte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least changed</source>
            <translation>Le moins modifié</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most Dice</source>
            <translation>Plus forte perte de Dice</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, as much of the contour is left to correct as before.</source>
            <comment>On your case, as much of the contour is left to correct as before.</comment>
            <translation>
                <numerusform>Sur votre cas, il reste autant de contour à corriger qu’avant.</numerusform>
                <numerusform>Sur vos {n} cas, il reste autant de contour à corriger qu’avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, some of the contour is left to correct; before there was none.</source>
            <comment>On your case, some of the contour is left to correct; before there was none.</comment>
            <translation>
                <numerusform>Sur votre cas, il reste du contour à corriger ; avant, il n’y en avait pas.</numerusform>
                <numerusform>Sur vos {n} cas, il reste du contour à corriger ; avant, il n’y en avait pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % less of the contour is left to correct.</source>
            <comment>On your case, {share} % less of the contour is left to correct.</comment>
            <translation>
                <numerusform>Sur votre cas, il reste {share} % de contour en moins à corriger.</numerusform>
                <numerusform>Sur vos {n} cas, il reste {share} % de contour en moins à corriger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % more of the contour is left to correct.</source>
            <comment>On your case, {share} % more of the contour is left to correct.</comment>
            <translation>
                <numerusform>Sur votre cas, il reste {share} % de contour en plus à corriger.</numerusform>
                <numerusform>Sur vos {n} cas, il reste {share} % de contour en plus à corriger.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least lung kept</source>
            <translation>Le moins de poumon conservé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the left.</source>
            <translation>L’image est tournée : la tête est à gauche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is upside down.</source>
            <translation>L’image est à l’envers, tête en bas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the right.</source>
            <translation>L’image est tournée : la tête est à droite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This looks like a lateral view; the model is for frontal chest radiographs.</source>
            <translation>Cela ressemble à un profil ; le modèle est réservé aux radiographies thoraciques de face.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This does not look like a chest radiograph.</source>
            <translation>Cela ne ressemble pas à une radiographie thoracique.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The heart seems to be on the right: the image may be mirrored.</source>
            <translation>Le cœur semble à droite : l’image est peut-être en miroir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The model was not trained on images like this one: check its mask closely.</source>
            <translation>Le modèle n’a pas été entraîné sur de telles images : vérifiez bien son masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two masks differ in what they include: correct one by hand, or request another reading.</source>
            <translation>Les deux masques n’incluent pas la même chose : corrigez-en un à la main, ou demandez une autre lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two readers disagree on the orientation of the image: restore it first, or request another reading.</source>
            <translation>Les deux lecteurs ne s’accordent pas sur l’orientation de l’image : restaurez-la d’abord, ou demandez une autre lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/claiming.py" />
            <source>Version 0.1 stored a mask under the UID of {name}, but it may not belong to this image: it was not used, and is kept in {file}.</source>
            <translation>La version 0.1 a conservé un masque sous l’UID de {name}, mais il n’appartient peut-être pas à cette image : il n’a pas été utilisé, et reste dans {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} has no mask yet.</source>
            <translation>{name} n’a pas encore de masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Open it and let the model predict a mask.</source>
            <translation>Ouvrez-le et laissez le modèle prédire un masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} is an image and is never overwritten.</source>
            <translation>{name} est une image et n’est jamais écrasée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Its mask would overwrite an image.</source>
            <translation>Son masque écraserait une image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Name another folder for the masks.</source>
            <translation>Indiquez un autre dossier pour les masques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No lung was found in it, so the mask is empty.</source>
            <translation>Aucun poumon n’y a été trouvé : le masque est vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No mask was written.</source>
            <translation>Aucun masque n’a été écrit.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} earlier images of this study, whose files were replaced since, will be forgotten, too.</source>
            <comment>1 earlier image of this study, whose files were replaced since, will be forgotten, too.</comment>
            <translation>
                <numerusform>{n} image antérieure de cet examen, dont le fichier a été remplacé depuis, sera oubliée aussi.</numerusform>
                <numerusform>{n} images antérieures de cet examen, dont les fichiers ont été remplacés depuis, seront oubliées aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} of them have corrections that were not accepted: those will be lost.</source>
            <comment>1 of them has corrections that were not accepted: those will be lost.</comment>
            <translation>
                <numerusform>L’une d’elles a des corrections non acceptées, qui seront perdues.</numerusform>
                <numerusform>{n} d’entre elles ont des corrections non acceptées, qui seront perdues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set go.</source>
            <comment>1 case in the training set goes.</comment>
            <translation>
                <numerusform>{n} cas du jeu d’entraînement est supprimé.</numerusform>
                <numerusform>{n} cas du jeu d’entraînement sont supprimés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set stay.</source>
            <comment>1 case in the training set stays.</comment>
            <translation>
                <numerusform>{n} cas du jeu d’entraînement est conservé.</numerusform>
                <numerusform>{n} cas du jeu d’entraînement sont conservés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are deleted, with everything in them: {names}.</source>
            <translation>Les anciennes copies sont supprimées, avec tout leur contenu : {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are kept, and may contain it too: {names}.</source>
            <translation>Les anciennes copies sont conservées, et contiennent peut-être aussi ces données : {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} other files on the worklist cannot be read: their studies are not known.</source>
            <comment>1 other file on the worklist cannot be read: its study is not known.</comment>
            <translation>
                <numerusform>{n} autre fichier de la liste de travail ne peut pas être lu : son examen est inconnu.</numerusform>
                <numerusform>{n} autres fichiers de la liste de travail ne peuvent pas être lus : leurs examens sont inconnus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images were fetched from a PACS: the local copies will be deleted.</source>
            <comment>1 image was fetched from a PACS: the local copies will be deleted.</comment>
            <translation>
                <numerusform>{n} image a été récupérée d’un PACS : sa copie locale sera supprimée.</numerusform>
                <numerusform>{n} images ont été récupérées d’un PACS : les copies locales seront supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>The original files are not touched. A model retains what it learned from a case, and your backups still contain the data.</source>
            <translation>Les fichiers d’origine restent intacts. Un modèle garde ce qu’il a appris d’un cas, et vos sauvegardes contiennent toujours les données.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images of this study will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <comment>1 image of this study will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</comment>
            <translation>
                <numerusform>{n} image de cet examen sera oubliée : ligne de la liste de travail, vignette, masque, traits, commentaire et mentions dans le journal.</numerusform>
                <numerusform>{n} images de cet examen seront oubliées : lignes de la liste de travail, vignettes, masques, traits, commentaires et mentions dans le journal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <translation>Cette image sera oubliée : lignes de la liste de travail, vignettes, masques, traits, commentaires et mentions dans le journal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</source>
            <translation>Cette image sera oubliée : ligne de la liste de travail, vignette, masque, traits, commentaire et mentions dans le journal.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images forgotten.</source>
            <comment>1 image forgotten.</comment>
            <translation>
                <numerusform>{n} image oubliée.</numerusform>
                <numerusform>{n} images oubliées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases of the training set forgotten.</source>
            <comment>1 case of the training set forgotten.</comment>
            <translation>
                <numerusform>{n} cas du jeu d’entraînement oublié.</numerusform>
                <numerusform>{n} cas du jeu d’entraînement oubliés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Close it, then try again.</source>
            <translation>Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open.</source>
            <translation>lungseg est ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on this computer).</source>
            <translation>lungseg est ouvert (processus {pid} sur cet ordinateur).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on {host}).</source>
            <translation>lungseg est ouvert (processus {pid} sur {host}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} already exists.</source>
            <translation>{file} existe déjà.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another name, or move that file first.</source>
            <translation>Choisissez un autre nom, ou déplacez d’abord ce fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>A backup cannot be stored inside the folder it backs up.</source>
            <translation>Une sauvegarde ne peut pas être placée dans le dossier qu’elle sauvegarde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be set aside, so nothing was restored.</source>
            <translation>Le dossier {folder} ne peut pas être mis de côté : rien n’a été restauré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, set LUNGSEG_HOME to another folder and restore the backup there.</source>
            <translation>Si c’est un disque séparé, réglez LUNGSEG_HOME sur un autre dossier et restaurez-y la sauvegarde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The data folder {folder} cannot be moved into itself.</source>
            <translation>Le dossier de données {folder} ne peut pas être déplacé dans lui-même.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} is not empty.</source>
            <translation>Le dossier {folder} n’est pas vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose a new or an empty folder.</source>
            <translation>Choisissez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be moved, so nothing was changed.</source>
            <translation>Le dossier {folder} ne peut pas être déplacé : rien n’a changé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, back it up, set LUNGSEG_HOME to the new folder and restore it there.</source>
            <translation>Si c’est un disque séparé, sauvegardez-le, réglez LUNGSEG_HOME sur le nouveau dossier et restaurez-y la sauvegarde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} is not a complete lungseg backup.</source>
            <translation>{file} n’est pas une sauvegarde complète de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another backup.</source>
            <translation>Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} was written by a newer lungseg ({version}).</source>
            <translation>{file} a été écrit par un lungseg plus récent ({version}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Restore it with that version.</source>
            <translation>Restaurez-le avec cette version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The file {file} does not exist.</source>
            <translation>Le fichier {file} n’existe pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Close the case there first.</source>
            <translation>Fermez d’abord le cas là-bas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already accepted: its mask is kept.</source>
            <translation>{name} est déjà accepté : son masque est conservé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already rejected: its mask is kept.</source>
            <translation>{name} est déjà rejeté : son masque est conservé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Open it and change its mask there.</source>
            <translation>Ouvrez-le pour modifier son masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>The mask of {name} could not be saved.</source>
            <translation>Le masque de {name} n’a pas pu être enregistré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Check the disk, then import it again.</source>
            <translation>Vérifiez le disque, puis importez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The saved mask belongs to an image of another size and was not used.</source>
            <translation>Le masque enregistré est celui d’une image d’une autre taille et n’a pas été utilisé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} contains a different image from when it was last opened.</source>
            <translation>{name} contient une autre image que lors de sa dernière ouverture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The earlier mask belongs to that image and is not shown here.</source>
            <translation>Le masque précédent est celui de cette autre image et n’est pas affiché ici.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} was not exported: its file has been replaced by another image since it was opened.</source>
            <translation>{name} n’a pas été exporté : son fichier a été remplacé par une autre image depuis son ouverture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>Open the new file to see the current image.</source>
            <translation>Ouvrez le nouveau fichier pour voir l’image actuelle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{file} has the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{file} a le même SOP Instance UID, mais d’autres pixels ou un autre patient : chaque fichier est un cas à part, avec son propre masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{files} and {file} have the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{files} et {file} ont le même SOP Instance UID, mais d’autres pixels ou un autre patient : chaque fichier est un cas à part, avec son propre masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>The study contains no chest radiograph.</source>
            <translation>L’examen ne contient pas de radiographie thoracique.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>The file contains a different image from when it was opened.</source>
            <translation>Le fichier contient une autre image qu’à son ouverture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>the first reader</source>
            <translation>le premier lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>The mask does not belong to {name}: nothing was accepted.</source>
            <translation>Le masque n’est pas celui de {name} : rien n’a été accepté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Open the image again, check its mask, then accept it.</source>
            <translation>Rouvrez l’image, vérifiez son masque, puis acceptez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Far from the model's mask: Dice {dice:.2f}.</source>
            <translation>Loin du masque du modèle : Dice {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work could not be erased.</source>
            <translation>Les relevés de votre travail n’ont pas pu être effacés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Close other programs and delete {name} yourself.</source>
            <translation>Fermez d’autres programmes et supprimez {name} vous-même.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written: the data folder is gone.</source>
            <translation>Les relevés de votre travail ne peuvent être ni lus ni écrits : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Restore {folder}, then try again.</source>
            <translation>Restaurez {folder}, puis réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written.</source>
            <translation>Les relevés de votre travail ne peuvent être ni lus ni écrits.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Free some space; if that does not help, delete {name} in the data folder.</source>
            <translation>Libérez de l’espace ; si cela ne suffit pas, supprimez {name} dans le dossier de données.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/examining.py" />
            <source>The files of this case cannot be read.</source>
            <translation>Les fichiers de ce cas ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the data folder is gone.</source>
            <translation>{name} n’a pas pu être enregistré : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the data folder is gone</source>
            <translation>le dossier de données a disparu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the disk is full.</source>
            <translation>{name} n’a pas pu être enregistré : le disque est plein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space and save again.</source>
            <translation>Libérez de l’espace et enregistrez de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the folder {folder} cannot be written.</source>
            <translation>{name} n’a pas pu être enregistré : impossible d’écrire dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Choose another folder, or ask for write permission there.</source>
            <translation>Choisissez un autre dossier, ou demandez-y le droit d’écriture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the folder cannot be written</source>
            <translation>impossible d’écrire dans le dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the disk is full.</source>
            <translation>{not_saved} : le disque est plein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space, then {again}.</source>
            <translation>Libérez de l’espace, puis {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the data folder is gone.</source>
            <translation>{not_saved} : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Restore {folder}, then {again}.</source>
            <translation>Restaurez {folder}, puis {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the folder {folder} cannot be written.</source>
            <translation>{not_saved} : impossible d’écrire dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Ask for write permission there, then {again}.</source>
            <translation>Demandez-y le droit d’écriture, puis {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{path} cannot be deleted.</source>
            <translation>{path} ne peut pas être supprimé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Delete it by hand.</source>
            <translation>Supprimez-le à la main.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>The damaged file is kept as {file}.</source>
            <translation>Le fichier endommagé est conservé sous {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Got worse</source>
            <translation>Moins bons</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>lung field</source>
            <translation>champ pulmonaire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>with retrocardiac part</source>
            <translation>avec la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Decoder first</source>
            <translation>Décodeur d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped</source>
            <translation>Entraînement arrêté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Close other programs and train again.</source>
            <translation>Fermez d’autres programmes et relancez l’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Reference phantoms, Dice</source>
            <translation>Fantômes de référence, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Mean Dice of {name}, in use</source>
            <translation>Dice moyen de {name}, en service</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} masks are left out: of another protocol than “{protocol}”.</source>
            <comment>{n} mask is left out: of another protocol than “{protocol}”.</comment>
            <translation>
                <numerusform>{n} masque est exclu : d’un autre protocole que « {protocol} ».</numerusform>
                <numerusform>{n} masques sont exclus : d’un autre protocole que « {protocol} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Not enough yet: {n} more.</source>
            <translation>
                <numerusform>Pas encore assez : il en manque {n}.</numerusform>
                <numerusform>Pas encore assez : il en manque {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>There are {n} cases for training and {kept} held out.</source>
            <comment>There is {n} case for training and {kept} held out.</comment>
            <translation>
                <numerusform>Entraînement : {n} cas, réservés : {kept}.</numerusform>
                <numerusform>Entraînement : {n} cas, réservés : {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are left out because their masks are suspect.</source>
            <comment>{n} is left out because its mask is suspect.</comment>
            <translation>
                <numerusform>{n} est exclu car son masque est suspect.</numerusform>
                <numerusform>{n} sont exclus car leurs masques sont suspects.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are of another protocol.</source>
            <comment>{n} is of another protocol.</comment>
            <translation>
                <numerusform>{n} est d’un autre protocole.</numerusform>
                <numerusform>{n} sont d’un autre protocole.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Accept more cases, one per patient; six for training and two held out are needed.</source>
            <translation>Acceptez d’autres cas, un par patient ; il en faut six pour l’entraînement et deux réservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{strategy}, two networks of {epochs} epochs each, images of {size} px, {share:.0f} % of the change is used</source>
            <translation>{strategy}, deux réseaux de {epochs} époques chacun, images de {size} px, {share:.0f} % du changement est utilisé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped: the data folder is gone.</source>
            <translation>Entraînement arrêté : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Restore {home}, then train again; nothing has changed.</source>
            <translation>Restaurez {home}, puis relancez l’entraînement ; rien n’a changé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>Training stopped: an unexpected error.</source>
            <translation>Entraînement arrêté : erreur inattendue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>The version in use has not changed. {error} is described in {path}.</source>
            <translation>La version en service n’a pas changé. {error} est décrit dans {path}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart out</source>
            <translation>Dice, rétrocardiaque exclu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart in</source>
            <translation>Dice, rétrocardiaque inclus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with smaller images.</source>
            <translation>La mémoire était pleine ; l’entraînement continue avec des images plus petites.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with one image at a time.</source>
            <translation>La mémoire était pleine ; l’entraînement continue image par image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues on the processor.</source>
            <translation>La mémoire était pleine ; l’entraînement continue sur le processeur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Training resumes where an interrupted run stopped.</source>
            <translation>L’entraînement reprend là où un entraînement interrompu s’est arrêté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/runs.py" />
            <source>The result of the last training was damaged: any new version is on the Models page.</source>
            <translation>Le résultat du dernier entraînement était endommagé : une éventuelle nouvelle version figure sur la page Modèles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Loses lung</source>
            <translation>Perd du poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Differs most</source>
            <translation>Diffère le plus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>The patient of {case} is both in training and held out.</source>
            <translation>Le patient de {case} est à la fois dans l’entraînement et dans les cas réservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Correct the split: each patient belongs on one side.</source>
            <translation>Corrigez la répartition : chaque patient doit être d’un seul côté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>{name} is missing from the training set.</source>
            <translation>{name} manque dans le jeu d’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Accept this case again or remove it.</source>
            <translation>Acceptez de nouveau ce cas ou retirez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Choose another version, or train this one again.</source>
            <translation>Choisissez une autre version, ou relancez l’entraînement de celle-ci.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>The check of the model ended without a result (exit status {status}).</source>
            <translation>Le contrôle du modèle s’est terminé sans résultat (code de sortie {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Free some memory and try again.</source>
            <translation>Libérez de la mémoire et réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network could not be loaded</source>
            <translation>Le réseau du guide n’a pas pu être chargé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide could not follow the stroke</source>
            <translation>Le guide n’a pas pu suivre le trait</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>This version has no network for Guide.</source>
            <translation>Cette version n’a pas de réseau pour le guide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Use the brush, or another version.</source>
            <translation>Utilisez le pinceau, ou une autre version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network cannot be used, so Guide paints like the edge-aware brush.</source>
            <translation>Le réseau du guide est inutilisable : le guide peint donc comme le pinceau adaptatif.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Reinstall the program.</source>
            <translation>Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Choose another version.</source>
            <translation>Choisissez une autre version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>The folder {home} for your models and masks cannot be created.</source>
            <translation>Le dossier {home} pour vos modèles et masques ne peut pas être créé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>Set LUNGSEG_HOME to a folder you can write to.</source>
            <translation>Réglez LUNGSEG_HOME sur un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>The model could not be loaded</source>
            <translation>Le modèle n’a pas pu être chargé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>{name} could not be segmented</source>
            <translation>{name} n’a pas pu être segmenté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>No GPU ({kind}) was found: the processor is used instead.</source>
            <translation>Aucun GPU ({kind}) trouvé : le processeur est utilisé à la place.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>This step cannot be read back from the disk.</source>
            <translation>Cette étape ne peut pas être relue du disque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>The mask has not changed; see the log for details.</source>
            <translation>Le masque n’a pas changé ; détails dans le journal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved:</source>
            <translation>Vos derniers traits ne sont pas enregistrés :</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>the image is open elsewhere</source>
            <translation>l’image est ouverte ailleurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved: another program has worked on this image since.</source>
            <translation>Vos derniers traits ne sont pas enregistrés : un autre programme a travaillé sur cette image depuis.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Export your mask, then close the program and open the image again.</source>
            <translation>Exportez votre masque, puis fermez le programme et rouvrez l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>another program has worked on this image since</source>
            <translation>un autre programme a travaillé sur cette image depuis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The data folder {folder} is gone or has been replaced.</source>
            <translation>Le dossier de données {folder} a disparu ou a été remplacé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore it, then open the image again.</source>
            <translation>Restaurez-le, puis rouvrez l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The strokes of a case cannot be deleted.</source>
            <translation>Les traits d’un cas ne peuvent pas être supprimés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Check write permission for {folder}.</source>
            <translation>Vérifiez le droit d’écriture dans {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: an unexpected error.</source>
            <translation>Vos derniers traits ne sont pas enregistrés : erreur inattendue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>an unexpected error</source>
            <translation>erreur inattendue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the disk is full.</source>
            <translation>Vos derniers traits ne sont pas enregistrés : le disque est plein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Free some space: they are kept in memory and saved as soon as there is.</source>
            <translation>Libérez de l’espace : ils sont gardés en mémoire et enregistrés dès qu’il y en a.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder is gone.</source>
            <translation>Vos derniers traits ne sont pas enregistrés : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore {folder}: they are kept in memory and saved as soon as it is back.</source>
            <translation>Restaurez {folder} : ils sont gardés en mémoire et enregistrés dès son retour.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder cannot be written.</source>
            <translation>Vos derniers traits ne sont pas enregistrés : impossible d’écrire dans le dossier de données.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>the data folder cannot be written</source>
            <translation>impossible d’écrire dans le dossier de données</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Allow writing in {folder}: they are kept in memory and saved as soon as it works.</source>
            <translation>Autorisez l’écriture dans {folder} : ils sont gardés en mémoire et enregistrés dès que possible.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is open twice in this program: it is shown read-only here.</source>
            <translation>Cette image est ouverte deux fois dans ce programme : ici, elle est en lecture seule.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Close it there and open it again.</source>
            <translation>Fermez-la là-bas et rouvrez-la.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on {host} (process {pid}): it is shown read-only.</source>
            <translation>Cette image est en cours de correction par {user} sur {host} (processus {pid}) : elle est en lecture seule.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on another computer (process {pid}): it is shown read-only.</source>
            <translation>Cette image est en cours de correction par {user} sur un autre ordinateur (processus {pid}) : elle est en lecture seule.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on {host} (process {pid}): it is shown read-only.</source>
            <translation>Cette image est en cours de correction par une autre personne sur {host} (processus {pid}) : elle est en lecture seule.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on another computer (process {pid}): it is shown read-only.</source>
            <translation>Cette image est en cours de correction par une autre personne sur un autre ordinateur (processus {pid}) : elle est en lecture seule.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} is on a disk that is full: none of your work could be saved.</source>
            <translation>Le dossier de données {folder} est sur un disque plein : rien de votre travail n’a pu être enregistré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Free some space, or set LUNGSEG_HOME to a folder elsewhere.</source>
            <translation>Libérez de l’espace, ou réglez LUNGSEG_HOME sur un dossier ailleurs.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} cannot be written: none of your work could be saved.</source>
            <translation>Impossible d’écrire dans le dossier de données {folder} : rien de votre travail n’a pu être enregistré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Ask for write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Demandez-y le droit d’écriture, ou réglez LUNGSEG_HOME sur un autre dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image cannot be read from the disk.</source>
            <translation>Les corrections de cette image ne peuvent pas être lues du disque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>Check read permission for the data folder and open the image again.</source>
            <translation>Vérifiez le droit de lecture du dossier de données et rouvrez l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image were damaged: the last saved mask is shown.</source>
            <translation>Les corrections de cette image étaient endommagées : le dernier masque enregistré est affiché.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The last corrections to this image were damaged on the disk: {n} steps were restored; check the mask.</source>
            <comment>The last corrections to this image were damaged on the disk: 1 step was restored; check the mask.</comment>
            <translation>
                <numerusform>Les dernières corrections de cette image étaient endommagées sur le disque : {n} étape a été restaurée ; vérifiez le masque.</numerusform>
                <numerusform>Les dernières corrections de cette image étaient endommagées sur le disque : {n} étapes ont été restaurées ; vérifiez le masque.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist was damaged. Recovered: entries {entries}, masks {masks}. The old file is kept as {file}.</source>
            <translation>La liste de travail était endommagée. Récupéré : entrées {entries}, masques {masks}. L’ancien fichier est conservé sous {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the data folder is gone.</source>
            <translation>La liste de travail n’a pas pu être enregistrée : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restore {folder}: it is saved as soon as it is back.</source>
            <translation>Restaurez {folder} : elle est enregistrée dès son retour.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the disk is full.</source>
            <translation>La liste de travail n’a pas pu être enregistrée : le disque est plein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Free some space: it is saved as soon as there is.</source>
            <translation>Libérez de l’espace : elle est enregistrée dès qu’il y en a.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist is in use by another program.</source>
            <translation>La liste de travail est utilisée par un autre programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Close the other window and try again.</source>
            <translation>Fermez l’autre fenêtre et réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist file is damaged.</source>
            <translation>Le fichier de la liste de travail est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restart the program: it keeps the file and recovers what can be read.</source>
            <translation>Redémarrez le programme : il conserve le fichier et récupère ce qui est lisible.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist in {folder} cannot be read or written.</source>
            <translation>La liste de travail dans {folder} ne peut être ni lue ni écrite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Check write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Vérifiez-y le droit d’écriture, ou réglez LUNGSEG_HOME sur un autre dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>The measurements of this image are damaged and are not shown.</source>
            <translation>Les mesures de cette image sont endommagées et ne sont pas affichées.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>Try undo and redo to restore them from the history, or draw them again.</source>
            <translation>Essayez Annuler et Rétablir pour les restaurer de l’historique, ou retracez-les.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>The saved mask of this image is damaged.</source>
            <translation>Le masque enregistré de cette image est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>Predict and correct it again.</source>
            <translation>Relancez la prédiction et corrigez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>The data folder {folder} was written by a newer lungseg. Nothing in it was changed.</source>
            <translation>Le dossier de données {folder} a été écrit par un lungseg plus récent. Rien n’y a été changé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>Open it with the newer version, or set LUNGSEG_HOME to another folder.</source>
            <translation>Ouvrez-le avec la version plus récente, ou réglez LUNGSEG_HOME sur un autre dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has several entries for {image}.</source>
            <translation>{name} a plusieurs entrées pour {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has no entry for {image}.</source>
            <translation>{name} n’a pas d’entrée pour {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>Choose the file that was made for this image.</source>
            <translation>Choisissez le fichier créé pour cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} is not a DICOM segmentation.</source>
            <translation>{name} n’est pas une segmentation DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose a segmentation, or open an image with File, Open files.</source>
            <translation>Choisissez une segmentation, ou ouvrez une image avec Fichier &gt; Ouvrir des fichiers.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} was not made for {image}.</source>
            <translation>{name} n’a pas été créé pour {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose the segmentation of this image.</source>
            <translation>Choisissez la segmentation de cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} has too many frames for one radiograph.</source>
            <translation>La segmentation {name} a trop d’images pour une seule radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} is not in the plane of {image}.</source>
            <translation>La segmentation {name} n’est pas dans le plan de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose one that was drawn on this image.</source>
            <translation>Choisissez-en une dessinée sur cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The mask {name} contains no segment.</source>
            <translation>Le masque {name} ne contient aucun segment.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} has {columns} × {rows} pixels, the image {image_columns} × {image_rows}.</source>
            <translation>Le masque {name} a {columns} × {rows} pixels, l’image {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose the mask that was made for this image.</source>
            <translation>Choisissez le masque créé pour cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains both lungs as one region, with nothing to separate them.</source>
            <translation>Le masque {name} contient les deux poumons en une seule région, sans rien pour les séparer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with a value for each lung.</source>
            <translation>Choisissez un masque avec une valeur par poumon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains values that are not whole numbers.</source>
            <translation>Le masque {name} contient des valeurs qui ne sont pas des nombres entiers.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with the right lung as 1 and the left lung as 2, or with segments named accordingly.</source>
            <translation>Choisissez un masque où le poumon droit vaut 1 et le gauche 2, ou dont les segments sont nommés ainsi.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains the value {value}, which is not a known lung.</source>
            <translation>Le masque {name} contient la valeur {value}, qui n’est pas un poumon connu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>“{label}”</source>
            <translation>« {label} »</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains {labels}, which is not a known lung.</source>
            <translation>Le masque {name} contient {labels}, qui n’est pas un poumon connu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Left out of {name}: {labels}.</source>
            <translation>Exclus de {name} : {labels}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} could not be read: it is damaged.</source>
            <translation>Le masque {name} n’a pas pu être lu : il est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Copy it again from its source.</source>
            <translation>Copiez-le de nouveau depuis sa source.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Only one lung was found; the file for the other is missing.</source>
            <translation>Un seul poumon a été trouvé ; le fichier de l’autre manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} is a colour image, not a mask.</source>
            <translation>{name} est une image en couleurs, pas un masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose a grey PNG.</source>
            <translation>Choisissez un PNG en niveaux de gris.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>The values of {name} are in another file.</source>
            <translation>Les valeurs de {name} sont dans un autre fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Save it as one file (.nrrd).</source>
            <translation>Enregistrez-le en un seul fichier (.nrrd).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} holds {size} values, not one slice.</source>
            <translation>{name} contient {size} valeurs, pas une seule coupe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose the mask of a radiograph.</source>
            <translation>Choisissez le masque d’une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>The mask {name} could not be read.</source>
            <translation>Le masque {name} n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Check the path, and whether the drive is connected.</source>
            <translation>Vérifiez le chemin, et que le disque est branché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is not a known mask format.</source>
            <translation>{name} n’est pas d’un format de masque connu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose a DICOM SEG, PNG, NIfTI, NRRD or COCO file.</source>
            <translation>Choisissez un fichier DICOM SEG, PNG, NIfTI, NRRD ou COCO.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} est trop grand pour un masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>{name} sent an object of more than {largest} MB.</source>
            <translation>{name} a envoyé un objet de plus de {largest} Mo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>Ask your PACS team whether it is a radiograph.</source>
            <translation>Demandez à votre équipe PACS s’il s’agit d’une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} is not a DICOM file.</source>
            <translation>{name} n’est pas un fichier DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>its disk is full</source>
            <translation>son disque est plein</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>it refuses the connection</source>
            <translation>il refuse la connexion</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>DICOM status {status:04X}</source>
            <translation>statut DICOM {status:04X}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} could not send the image to this computer.</source>
            <translation>{name} n’a pas pu envoyer l’image à cet ordinateur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Ask your PACS team whether {title} is set up with port {port}.</source>
            <translation>Demandez à votre équipe PACS si {title} est configuré avec le port {port}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>An image could not be received.</source>
            <translation>Une image n’a pas pu être reçue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again: what is here already is not fetched again.</source>
            <translation>Réessayez : ce qui est déjà là n’est pas récupéré de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a sign-in.</source>
            <translation>{name} exige une connexion.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the user name or the password.</source>
            <translation>{name} refuse le nom d’utilisateur ou le mot de passe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the token.</source>
            <translation>{name} refuse le jeton.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a token.</source>
            <translation>{name} exige un jeton.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a password.</source>
            <translation>{name} exige un mot de passe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter a user name or token in its settings.</source>
            <translation>Saisissez un nom d’utilisateur ou un jeton dans ses réglages.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the token again.</source>
            <translation>Saisissez de nouveau le jeton.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the token</comment>
            <translation>Saisissez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the password again.</source>
            <translation>Saisissez de nouveau le mot de passe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the password</comment>
            <translation>Saisissez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} cannot be reached at {place}.</source>
            <translation>{name} est injoignable à {place}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check that it is running and that the address is right, then try again.</source>
            <translation>Vérifiez qu’il fonctionne et que l’adresse est bonne, puis réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not answer within {seconds:g} s.</source>
            <translation>{name} n’a pas répondu en {seconds:g} s.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again; if it stays slow, ask your PACS team.</source>
            <translation>Réessayez ; s’il reste lent, demandez à votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The certificate of {name} is not trusted.</source>
            <translation>Le certificat de {name} n’est pas reconnu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose your hospital's CA certificate in the settings of this PACS.</source>
            <translation>Choisissez le certificat CA de votre hôpital dans les réglages de ce PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The connection to {name} was interrupted.</source>
            <translation>La connexion à {name} a été interrompue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} closed the connection without an answer.</source>
            <translation>{name} a fermé la connexion sans répondre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the port and TLS with your PACS team, then try again.</source>
            <translation>Vérifiez le port et TLS avec votre équipe PACS, puis réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not confirm that it stored the object.</source>
            <translation>{name} n’a pas confirmé l’archivage de l’objet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Send again: the program checks first whether it arrived.</source>
            <translation>Renvoyez : le programme vérifie d’abord s’il est arrivé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The list from {name} is too long.</source>
            <translation>La liste de {name} est trop longue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Narrow the search, for example to one day.</source>
            <translation>Restreignez la recherche, à un jour par exemple.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} redirects to another address, which was not followed.</source>
            <translation>{name} renvoie vers une autre adresse, qui n’a pas été suivie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check its address with your PACS team.</source>
            <translation>Vérifiez son adresse avec votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The study is no longer on {name}.</source>
            <translation>L’examen n’est plus sur {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Search again.</source>
            <translation>Recherchez de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} could not complete the request: {why}.</source>
            <translation>{name} n’a pas pu traiter la demande : {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later, or ask your PACS team.</source>
            <translation>Réessayez plus tard, ou demandez à votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not give a DICOM answer.</source>
            <translation>{name} n’a pas donné de réponse DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the address: it may be another service.</source>
            <translation>Vérifiez l’adresse : c’est peut-être un autre service.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept {kind}.</source>
            <translation>{name} n’accepte pas {kind}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this object.</source>
            <translation>{name} n’accepte pas cet objet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to allow objects of this kind.</source>
            <translation>Demandez à votre équipe PACS d’autoriser les objets de ce type.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this kind of question.</source>
            <translation>{name} n’accepte pas ce type de requête.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{place} does not recognise the AE title {title}.</source>
            <translation>{place} ne reconnaît pas l’AE title {title}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the AE title in the settings of this PACS.</source>
            <translation>Vérifiez l’AE title dans les réglages de ce PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not recognise the AE title {title} of this computer.</source>
            <translation>{name} ne reconnaît pas l’AE title {title} de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to register it, or correct it in the settings of this PACS.</source>
            <translation>Demandez à votre équipe PACS de l’enregistrer, ou corrigez-le dans les réglages de ce PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Port {port} of this computer is in use.</source>
            <translation>Le port {port} de cet ordinateur est déjà utilisé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose another port in the settings of this PACS, and ask your PACS team to register it.</source>
            <translation>Choisissez un autre port dans les réglages de ce PACS, et demandez à votre équipe PACS de l’enregistrer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>No encrypted connection to {name} could be made.</source>
            <translation>Aucune connexion chiffrée à {name} n’a pu être établie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check TLS and the certificate of this computer in its settings.</source>
            <translation>Vérifiez TLS et le certificat de cet ordinateur dans ses réglages.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} is not ready (HTTP status {status}).</source>
            <translation>{name} n’est pas prêt (statut HTTP {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later; if this continues, ask your PACS team.</source>
            <translation>Réessayez plus tard ; si cela persiste, demandez à votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>HTTP status {status}</source>
            <translation>statut HTTP {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>{text} is not a date.</source>
            <translation>{text} n’est pas une date.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>Write it as 2026-11-28.</source>
            <translation>Écrivez-la ainsi : 2026-11-28.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The PACS has no name.</source>
            <translation>Le PACS n’a pas de nom.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter your name for it.</source>
            <translation>Saisissez le nom que vous lui donnez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The time to wait is not between 1 and {longest:g} s.</source>
            <translation>Le délai d’attente n’est pas entre 1 et {longest:g} s.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter another number of seconds.</source>
            <translation>Saisissez un autre nombre de secondes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The file {path} does not exist.</source>
            <translation>Le fichier {path} n’existe pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Choose the certificate again.</source>
            <translation>Choisissez de nouveau le certificat.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>{address} is not the address of a DICOMweb service.</source>
            <translation>{address} n’est pas l’adresse d’un service DICOMweb.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An empty line is not the address of a DICOMweb service.</source>
            <translation>Une ligne vide n’est pas l’adresse d’un service DICOMweb.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter one such as https://pacs.hospital/dicom-web.</source>
            <translation>Saisissez-en une comme https://pacs.hospital/dicom-web.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains a user name or password.</source>
            <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter them in their own fields, so that they are not saved as text.</source>
            <translation>Saisissez-les dans leurs propres champs, pour qu’ils ne soient pas enregistrés en clair.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains more than a path, perhaps a token.</source>
            <translation>L’adresse contient plus qu’un chemin, peut-être un jeton.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it up to the question mark; a token has its own field.</source>
            <translation>Saisissez-la jusqu’au point d’interrogation ; un jeton a son propre champ.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>A password would be sent without encryption.</source>
            <translation>Un mot de passe serait envoyé sans chiffrement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Use an address that starts with https://.</source>
            <translation>Utilisez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The user name is missing.</source>
            <translation>Le nom d’utilisateur manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it.</source>
            <comment>the user name</comment>
            <translation>Saisissez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The host is missing or not a valid host name.</source>
            <translation>L’hôte manque ou n’est pas un nom d’hôte valide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter its name or IP address.</source>
            <translation>Saisissez son nom ou son adresse IP.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The port is not valid.</source>
            <translation>Le port n’est pas valide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter a number from 1 to 65535.</source>
            <translation>Saisissez un nombre de 1 à 65535.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An AE title is missing or too long.</source>
            <translation>Un AE title manque ou est trop long.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter 1 to 16 characters, as given by your PACS team.</source>
            <translation>Saisissez 1 à 16 caractères, tels que donnés par votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS in {path} cannot be read.</source>
            <translation>La liste des PACS dans {path} ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Check read permission for it.</source>
            <translation>Vérifiez le droit de lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS was damaged: set up any that are missing.</source>
            <translation>La liste des PACS était endommagée : configurez à nouveau ce qui manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>There is no PACS called {name}.</source>
            <translation>Il n’y a pas de PACS nommé {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Set it up, or choose another one.</source>
            <translation>Configurez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>A PACS called {name} already exists.</source>
            <translation>Un PACS nommé {name} existe déjà.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS could not be saved</source>
            <translation>La liste des PACS n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>try again</source>
            <translation>réessayez</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The send queue could not be saved</source>
            <translation>La file d’envoi n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>send again</source>
            <translation>renvoyez</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The queued file is damaged on this disk.</source>
            <translation>Le fichier en attente d’envoi est endommagé sur ce disque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>Send the case again.</source>
            <translation>Renvoyez le cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>This is no longer in the queue.</source>
            <translation>Il n’est plus dans la file d’envoi.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>{name} could not be read: {reason}.</source>
            <translation>{name} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>the drive reported an error</source>
            <translation>le disque a signalé une erreur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} is not a DICOM file.</source>
            <translation>L’objet {kind} n’est pas un fichier DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} has no UIDs.</source>
            <translation>L’objet {kind} n’a pas d’UID.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} did not send the image requested.</source>
            <translation>{node} n’a pas envoyé l’image demandée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Try again, or ask your PACS team.</source>
            <translation>Réessayez, ou demandez à votre équipe PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>An image from the PACS could not be saved</source>
            <translation>Une image du PACS n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} sent different pixels under the UID of an image already here; the existing one was kept.</source>
            <translation>{node} a envoyé d’autres pixels sous l’UID d’une image déjà présente ; celle-ci a été conservée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Ask your PACS team which is right. To use the new one, forget the study first.</source>
            <translation>Demandez à votre équipe PACS laquelle est la bonne. Pour utiliser la nouvelle, oubliez d’abord l’examen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Images from the PACS take {limit:g} GB, which is the limit.</source>
            <translation>Les images du PACS occupent {limit:g} Go, soit la limite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Forget completed studies, or raise the limit in the settings.</source>
            <translation>Oubliez des examens terminés, ou augmentez la limite dans les réglages.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>There is no room for an image from the PACS: the disk is nearly full.</source>
            <translation>Pas de place pour une image du PACS : le disque est presque plein.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Free some space, then try again.</source>
            <translation>Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>{name} could not be encoded as PNG.</source>
            <translation>{name} n’a pas pu être encodé en PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>Choose a smaller size.</source>
            <translation>Choisissez une taille plus petite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in half precision (bfloat16): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Les prédictions se font en demi-précision (bfloat16) : elle est ici {faster:.1f} fois plus rapide, les masques concordent à Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in full precision (float32): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Les prédictions se font en pleine précision (float32) : la demi-précision est ici {faster:.1f} fois plus rapide, les masques concordent à Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training was cancelled.</source>
            <translation>L’entraînement a été annulé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training ended without a result (exit status {code}).</source>
            <translation>L’entraînement s’est terminé sans résultat (code de sortie {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>The version in use has not changed. Free some memory and train again.</source>
            <translation>La version en service n’a pas changé. Libérez de la mémoire et relancez l’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compression is not supported</source>
            <translation>sa compression n’est pas prise en charge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its header states {columns} × {rows} pixels and its compressed data {stream_columns} × {stream_rows}</source>
            <translation>son en-tête indique {columns} × {rows} pixels et ses données compressées {stream_columns} × {stream_rows}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compressed pixels are of an unsupported kind</source>
            <translation>ses pixels compressés sont d’un type non pris en charge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its compressed pixels are damaged</source>
            <translation>ses pixels compressés sont endommagés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its kind of JPEG compression is not supported</source>
            <translation>son type de compression JPEG n’est pas pris en charge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Reading was cancelled.</source>
            <translation>La lecture a été annulée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Files cannot be read: the reading process did not start.</source>
            <translation>Les fichiers ne peuvent pas être lus : le processus de lecture n’a pas démarré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Restart the program.</source>
            <translation>Redémarrez le programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>decoding took more than {seconds:.0f} s</source>
            <translation>le décodage a duré plus de {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>its pixels are damaged in a way that stops the decoder</source>
            <translation>ses pixels sont endommagés au point d’arrêter le décodeur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>from the file</source>
            <translation>d’après le fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>at the detector, without the magnification</source>
            <translation>au détecteur, sans l’agrandissement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>of the scanned film</source>
            <translation>du film numérisé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>calibrated, from the file</source>
            <translation>calibrée, d’après le fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>the file's value is not plausible</source>
            <translation>la valeur du fichier n’est pas plausible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>not in the file</source>
            <translation>absente du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file has {frames} frames; the first one is shown.</source>
            <translation>Ce fichier contient {frames} images ; la première est affichée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file was marked as a photograph; its pixels are grey and were read as a radiograph.</source>
            <translation>Ce fichier était déclaré comme photographie ; ses pixels sont en gris et ont été lus comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>According to the file this is {part}, not a chest: the model is for chest radiographs only.</source>
            <translation>D’après le fichier, il s’agit de {part}, pas d’un thorax : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This is not a frontal view: the model is for PA and AP views only.</source>
            <translation>Ce n’est pas une incidence de face : le modèle est réservé aux incidences PA et AP.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>These are raw detector values, not intended for reading.</source>
            <translation>Ce sont des valeurs brutes du détecteur, non destinées à la lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Export it again from its source, uncompressed or as PNG.</source>
            <translation>Exportez-le de nouveau depuis sa source, non compressé ou en PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file ends early</source>
            <translation>le fichier est incomplet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>it is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Open it as a folder.</source>
            <translation>Ouvrez-le comme dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>you do not have permission to read it</source>
            <translation>vous n’avez pas le droit de le lire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Ask for read permission.</source>
            <translation>Demandez le droit de lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is not enough memory</source>
            <translation>la mémoire est insuffisante</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Close other programs, or open a smaller image.</source>
            <translation>Fermez d’autres programmes, ou ouvrez une image plus petite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file is damaged</source>
            <translation>le fichier est endommagé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} does not exist.</source>
            <translation>{path} n’existe pas.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{words} ({n} more)</source>
            <comment>{words} ({n} more)</comment>
            <translation>
                <numerusform>{words} ({n} de plus)</numerusform>
                <numerusform>{words} ({n} de plus)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} could not be opened.</source>
            <translation>{path} n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Check that the drive is connected and that you may read it.</source>
            <translation>Vérifiez que le disque est branché et que vous avez le droit de lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>The folder {name} contains no DICOM, PNG or JPEG image.</source>
            <translation>Le dossier {name} ne contient aucune image DICOM, PNG ou JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Choose the folder with the radiographs.</source>
            <translation>Choisissez le dossier des radiographies.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>it is a colour image, not a radiograph</source>
            <translation>c’est une image en couleurs, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>Open the radiograph as DICOM, or a grey PNG of it.</source>
            <translation>Ouvrez la radiographie en DICOM, ou en PNG en niveaux de gris.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are floating-point numbers, not those of a radiograph</source>
            <translation>ses pixels sont des nombres à virgule flottante, pas ceux d’une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the original image.</source>
            <translation>Ouvrez l’image d’origine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it is a table of contents (DICOMDIR)</source>
            <translation>c’est une table des matières (DICOMDIR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the folder instead.</source>
            <translation>Ouvrez plutôt le dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are missing: it is only a header</source>
            <translation>ses pixels manquent : ce n’est qu’un en-tête</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it has no pixels</source>
            <translation>il n’a pas de pixels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the image it belongs to.</source>
            <translation>Ouvrez l’image à laquelle il se rapporte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>it is larger than 2 GB</source>
            <translation>il dépasse 2 Go</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>Open the radiograph itself.</source>
            <translation>Ouvrez la radiographie elle-même.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/jpeg.py" />
            <source>The compressed pixels of this file are slightly damaged: parts of the image may be wrong.</source>
            <translation>Les pixels compressés de ce fichier sont légèrement endommagés : des parties de l’image peuvent être fausses.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a PDF document</source>
            <translation>c’est un document PDF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a ZIP archive</source>
            <translation>c’est une archive ZIP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a gzip archive</source>
            <translation>c’est une archive gzip</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a TIFF image</source>
            <translation>c’est une image TIFF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a GIF image</source>
            <translation>c’est une image GIF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a BMP image</source>
            <translation>c’est une image BMP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a WebP image, sound or film</source>
            <translation>c’est une image WebP, un son ou une vidéo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a web page or XML document</source>
            <translation>c’est une page web ou un document XML</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a text file</source>
            <translation>c’est un fichier texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is empty</source>
            <translation>il est vide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>Open a DICOM, PNG or JPEG file.</source>
            <translation>Ouvrez un fichier DICOM, PNG ou JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is neither DICOM nor PNG nor JPEG</source>
            <translation>il n’est ni DICOM, ni PNG, ni JPEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its header states {rows} × {columns} pixels</source>
            <translation>son en-tête indique {rows} × {columns} pixels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>{columns} × {rows} pixels are more than a radiograph has (at most {most} million)</source>
            <translation>{columns} × {rows} pixels, c’est plus qu’une radiographie (au plus {most} millions)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its compressed data are damaged</source>
            <translation>ses données compressées sont endommagées</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>it unpacks to more data than a radiograph has</source>
            <translation>il contient, décompressé, plus de données qu’une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated. It is shown upright.</source>
            <translation>D’après le fichier, cette image est enregistrée avec une rotation. Elle est affichée à l’endroit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>D’après le fichier, cette image est enregistrée en miroir. Elle est affichée à l’endroit, la gauche du patient à droite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated and mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>D’après le fichier, cette image est enregistrée avec une rotation et en miroir. Elle est affichée à l’endroit, la gauche du patient à droite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The pixel values have more bits than the file states: bright areas may be shown dark.</source>
            <translation>Les valeurs des pixels ont plus de bits que ne l’indique le fichier : des zones claires peuvent apparaître sombres.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>A window in the file shows the whole image in one grey and was left out.</source>
            <translation>Une fenêtre du fichier montre toute l’image d’un seul gris et a été ignorée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The window in the file shows the whole image in one grey: the automatic window is used instead.</source>
            <translation>La fenêtre du fichier montre toute l’image d’un seul gris : la fenêtre automatique la remplace.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open the radiograph it belongs to.</source>
            <translation>Ouvrez la radiographie à laquelle il se rapporte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open a frontal radiograph of the chest.</source>
            <translation>Ouvrez une radiographie thoracique de face.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a segmentation, not a radiograph</source>
            <translation>c’est une segmentation, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a surface model, not a radiograph</source>
            <translation>c’est un modèle de surface, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a registration or raw data, not a radiograph</source>
            <translation>c’est un recalage ou des données brutes, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a mapping of values, not a radiograph</source>
            <translation>c’est une table de correspondance de valeurs, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a structured report, not a radiograph</source>
            <translation>c’est un compte rendu structuré, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a list of key images, not a radiograph</source>
            <translation>c’est une liste d’images clés, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a presentation state, not a radiograph</source>
            <translation>c’est un état de présentation, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a document, not a radiograph</source>
            <translation>c’est un document, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a waveform, such as an ECG, not a radiograph</source>
            <translation>c’est un tracé, comme un ECG, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy dose, not a radiograph</source>
            <translation>c’est une dose de radiothérapie, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a set of radiotherapy contours, not a radiograph</source>
            <translation>ce sont des contours de radiothérapie, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy plan, not a radiograph</source>
            <translation>c’est un plan de radiothérapie, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a parametric map, not a radiograph</source>
            <translation>c’est une carte paramétrique, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound loop, not a radiograph</source>
            <translation>c’est une séquence échographique, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound image, not a radiograph</source>
            <translation>c’est une échographie, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a nuclear medicine image, not a radiograph</source>
            <translation>c’est une image de médecine nucléaire, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a volume of slices, such as a tomosynthesis, not a radiograph</source>
            <translation>c’est un volume de coupes, comme une tomosynthèse, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an MR image, not a radiograph</source>
            <translation>c’est une image IRM, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a photograph, or an image from an endoscope or microscope, not a radiograph</source>
            <translation>c’est une photographie, ou une image d’endoscope ou de microscope, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a CT image; it contains one image and was read as a radiograph.</source>
            <translation>Le fichier est étiqueté TDM ; il contient une seule image et a été lu comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an MR image; it contains one image and was read as a radiograph.</source>
            <translation>Le fichier est étiqueté IRM ; il contient une seule image et a été lu comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a PET image; it contains one image and was read as a radiograph.</source>
            <translation>Le fichier est étiqueté TEP ; il contient une seule image et a été lu comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an ultrasound image; it contains one image and was read as a radiograph.</source>
            <translation>Le fichier est étiqueté échographie ; il contient une seule image et a été lu comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a nuclear medicine image; it contains one image and was read as a radiograph.</source>
            <translation>Le fichier est étiqueté médecine nucléaire ; il contient une seule image et a été lu comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a mammogram: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté mammographie : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a dental radiograph: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté radiographie dentaire : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an angiogram: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté angiographie : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a fluoroscopy: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté radioscopie : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a bone density scan: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté ostéodensitométrie : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a radiotherapy image: the model is for chest radiographs only.</source>
            <translation>Le fichier est étiqueté image de radiothérapie : le modèle est réservé aux radiographies thoraciques.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a slice of a {of} examination, not a radiograph</source>
            <translation>c’est une coupe d’un examen {of}, pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>This is the scout view of a CT examination: the model is for radiographs only.</source>
            <translation>C’est le topogramme d’une TDM : le modèle est réservé aux radiographies.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>it is a colour image</source>
            <translation>c’est une image en couleurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>Open the original radiograph.</source>
            <translation>Ouvrez la radiographie d’origine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>its grey-scale table is missing or damaged</source>
            <translation>sa table de niveaux de gris manque ou est endommagée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>This image was stored as colour; its pixels are grey and were read as a radiograph.</source>
            <translation>Cette image était stockée en couleurs ; ses pixels sont gris et ont été lus comme une radiographie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>unreliable in image files</source>
            <translation>peu fiable dans les fichiers image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/progressive.py" />
            <source>The last details of this image are missing from the file: it may look blurred.</source>
            <translation>Les derniers détails de cette image manquent dans le fichier : elle peut paraître floue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {samples} × {allocated} bits, unlike a radiograph</source>
            <translation>ses pixels ont {samples} × {allocated} bits, ce qui n’est pas une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {stored} bits, more than a radiograph has</source>
            <translation>ses pixels ont {stored} bits, plus qu’une radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its colours are stored in an unsupported way</source>
            <translation>ses couleurs sont stockées d’une manière non prise en charge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/voi.py" />
            <source>File {number}</source>
            <translation>Fichier {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>The readers’ names cannot be read.</source>
            <translation>Les noms des lecteurs ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>Ask for permission to read {file}, then start lungseg again.</source>
            <translation>Demandez le droit de lire {file}, puis redémarrez lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record could not be saved</source>
            <translation>Le registre n’a pas pu être enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>decide again</source>
            <translation>décidez de nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>This line of the record has no mask.</source>
            <translation>Cette ligne du registre n’a pas de masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is missing or was changed.</source>
            <translation>Le masque de la ligne {n} du registre manque ou a été modifié.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Restore the data folder from a backup, or choose another line.</source>
            <translation>Restaurez le dossier de données d’une sauvegarde, ou choisissez une autre ligne.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is damaged.</source>
            <translation>Le masque de la ligne {n} du registre est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Choose another line.</source>
            <translation>Choisissez une autre ligne.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record {file} cannot be read.</source>
            <translation>Le registre {file} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Line {n} of the record is damaged or was changed.</source>
            <translation>La ligne {n} du registre est endommagée ou a été modifiée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record before line {n} was changed or removed.</source>
            <translation>Le registre avant la ligne {n} a été modifié ou supprimé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no model version {name}.</source>
            <translation>Il n’y a pas de version {name} du modèle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The bundled model {name} is damaged: {problem}.</source>
            <translation>Le modèle fourni {name} est endommagé : {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} is damaged and was set aside: {problem}.</source>
            <translation>La version {name} du modèle est endommagée et a été mise à l’écart : {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose another version under Model, Versions.</source>
            <translation>Choisissez une autre version sous Modèle, Versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The previous version is used.</source>
            <translation>La version précédente est utilisée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no version before {name}.</source>
            <translation>Il n’y a pas de version avant {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It is the one that came with the program.</source>
            <translation>C’est celle fournie avec le programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} came with the program.</source>
            <translation>{name} est fournie avec le programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It can't be deleted.</source>
            <translation>Elle ne peut pas être supprimée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is in use.</source>
            <translation>{name} est en service.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use another version, then delete it.</source>
            <translation>Utilisez une autre version, puis supprimez-la.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Open the list of versions again.</source>
            <translation>Rouvrez la liste des versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} cannot have a note.</source>
            <translation>{name} ne peut pas avoir de note.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose a version of your own.</source>
            <translation>Choisissez une de vos versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The note could not be saved</source>
            <translation>La note n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>write it again</source>
            <translation>écrivez-la de nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>model.safetensors cannot be read</source>
            <translation>model.safetensors ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new model version cannot be used: {problem}.</source>
            <translation>La nouvelle version du modèle est inutilisable : {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Train again.</source>
            <translation>Relancez l’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is not a valid version name.</source>
            <translation>{name} n’est pas un nom de version valide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use r and a number, such as r1.</source>
            <translation>Utilisez r et un nombre, comme r1.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new version</source>
            <translation>La nouvelle version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>A model version {name} already exists.</source>
            <translation>Une version {name} du modèle existe déjà.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions was damaged; the bundled version is used.</source>
            <translation>La liste des versions du modèle était endommagée ; la version fournie est utilisée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model versions cannot be read: the data folder is gone.</source>
            <translation>Les versions du modèle ne peuvent pas être lues : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions could not be saved</source>
            <translation>La liste des versions du modèle n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} cannot be read at present.</source>
            <translation>La version {name} du modèle est illisible pour le moment.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Check that its drive is connected and that you may read it, then start the program again.</source>
            <translation>Vérifier que le lecteur est connecté et lisible, puis redémarrer le programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>The bundled model is missing from the installation.</source>
            <translation>Le modèle fourni manque dans l’installation.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>Reinstall the program, or choose a version of your own under Model, Versions.</source>
            <translation>Réinstallez le programme, ou choisissez une de vos versions sous Modèle, Versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>{file} is missing</source>
            <translation>{file} manque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>card.json cannot be read</source>
            <translation>card.json ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>config.json cannot be read</source>
            <translation>config.json ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors contains only zeros</source>
            <translation>model.safetensors ne contient que des zéros</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors is not the saved file</source>
            <translation>model.safetensors n’est pas le fichier enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: memory is full.</source>
            <translation>{not_done} : la mémoire est pleine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>Close other programs and try again.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: part of the installation is missing ({part}).</source>
            <translation>{not_done} : il manque une partie de l’installation ({part}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>The file contains no lungseg settings.</source>
            <translation>Le fichier ne contient pas de réglages de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>Choose one exported by lungseg.</source>
            <translation>Choisissez-en un exporté par lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>{name} cannot be read.</source>
            <translation>{name} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>The site settings in {path} cannot be read. Ask your administrator to correct it.</source>
            <translation>Les réglages du site dans {path} ne peuvent pas être lus. Demandez à votre administrateur de les corriger.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>Set by your site in {path}.</source>
            <translation>Fixé par votre site dans {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names} and {n} more. Ask your administrator to correct it.</source>
            <translation>
                <numerusform>Dans les réglages du site {path}, ceux-ci ne sont pas valides : {names} et {n} autre. Demandez à votre administrateur de les corriger.</numerusform>
                <numerusform>Dans les réglages du site {path}, ceux-ci ne sont pas valides : {names} et {n} autres. Demandez à votre administrateur de les corriger.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names}. Ask your administrator to correct it.</source>
            <translation>Dans les réglages du site {path}, ceux-ci ne sont pas valides : {names}. Demandez à votre administrateur de les corriger.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings could not be saved</source>
            <translation>Les réglages n’ont pas pu être enregistrés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings in {path} cannot be read.</source>
            <translation>Les réglages dans {path} ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings were damaged and have been reset to their defaults. The old file is kept as {name}.</source>
            <translation>Les réglages étaient endommagés et ont repris leurs valeurs par défaut. L’ancien fichier est conservé sous {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Colours of the window. The radiograph looks the same in both.</source>
            <translation>Couleurs de la fenêtre. La radiographie est identique dans les deux.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>colour color scheme dark mode night light bright black white background interface</source>
            <translation>couleur couleurs mode sombre nuit clair lumineux noir blanc fond interface aspect</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Language of the window and of printed reports. The command line, the manual and files for other programs stay in English. No radiologist has checked the translations yet.</source>
            <translation>Langue de la fenêtre et des rapports imprimés. La ligne de commande, le manuel et les fichiers destinés à d’autres programmes restent en anglais. Aucun radiologue n’a encore vérifié les traductions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Size of the window’s contents</source>
            <translation>Taille du contenu de la fenêtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges text and buttons, for example on a 4K screen that the system does not scale.</source>
            <translation>Agrandit textes et boutons, par exemple sur un écran 4K que le système n’agrandit pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>zoom scale dpi large small font text size magnify 4k</source>
            <translation>zoom échelle dpi grand petit police taille texte agrandir 4k</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges only the text, at once. Icons and images keep their size.</source>
            <translation>Agrandit seulement le texte, tout de suite. Icônes et images gardent leur taille.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>font letters larger bigger enlarge zoom readable small large accessibility</source>
            <translation>police lettres caractères plus grand agrandir zoom lisible petit grand accessibilité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Corner text</source>
            <translation>Textes d’angle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Name, date, size and window on the radiograph. Side markers and the scale bar are always shown.</source>
            <translation>Nom, date, taille et fenêtre sur la radiographie. Marqueurs de côté et échelle sont toujours affichés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>overlay annotations labels patient name hide information demographics</source>
            <translation>overlay annotations étiquettes nom patient masquer cacher informations identité coins</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Your windows</source>
            <translation>Vos fenêtres</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Windows you have saved under a name, in addition to those in the file. View &gt; Windows &gt; Save this window… adds one; the first five have keys (Help &gt; Keys).</source>
            <translation>Fenêtres enregistrées sous un nom, en plus de celles du fichier. Affichage &gt; Fenêtrage &gt; Enregistrer cette fenêtre… en ajoute une ; les cinq premières ont un raccourci (Aide &gt; Raccourcis).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>preset presets window level width centre center contrast brightness own custom</source>
            <translation>fenêtrage préréglage préréglages niveau largeur centre contraste luminosité personnalisé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Measurements on the image</source>
            <translation>Mesures sur l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Rulers, angles, ellipses, arrows and texts you have drawn (Shift+V).</source>
            <translation>Règles, angles, ellipses, flèches et textes que vous avez tracés (Maj+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>annotations calipers graphics show hide length distance</source>
            <translation>annotations mesures graphiques afficher masquer longueur distance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Worklist order</source>
            <translation>Ordre de la liste de travail</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most uncertain first</source>
            <translation>Plus incertains d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Attention first</source>
            <translation>À vérifier d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By file name</source>
            <translation>Par nom de fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By patient</source>
            <translation>Par patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Newest study first</source>
            <translation>Examens récents d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Oldest study first</source>
            <translation>Examens anciens d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By status</source>
            <translation>Par statut</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last opened first</source>
            <translation>Derniers ouverts d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last changed first</source>
            <translation>Derniers modifiés d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most to learn from first</source>
            <translation>Plus instructifs d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Which cases the worklist shows first.</source>
            <translation>Les cas que la liste de travail montre d’abord.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sort sorting sequence list priority first queue</source>
            <translation>tri trier ordre séquence liste priorité premier file</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Case names</source>
            <translation>Noms des cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What each worklist row shows first. A file without a patient name is listed by its file name. Number hides names, IDs and file names throughout the window and in reports, for example for a demonstration.</source>
            <translation>Ce que chaque ligne de la liste de travail montre d’abord. Un fichier sans nom de patient figure sous son nom de fichier. Numéro masque noms, identifiants et noms de fichier dans toute la fenêtre et les rapports, pour une démonstration par exemple.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>title label patient name filename rows list names hide anonymous de-identified privacy teaching</source>
            <translation>titre étiquette patient nom fichier lignes liste noms masquer cacher anonyme anonymiser confidentialité enseignement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Group by patient and study</source>
            <translation>Grouper par patient et examen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Puts the images of one patient together in the worklist, with a heading that can be folded.</source>
            <translation>Réunit les images d’un patient dans la liste de travail, sous un titre repliable.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>worklist heading collapse fold series exam list tree</source>
            <translation>liste titre replier déplier série examen arborescence</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Mask style</source>
            <translation>Style du masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill and outline</source>
            <translation>Remplissage et contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline only</source>
            <translation>Contour seul</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>style contour border edge overlay display filled</source>
            <translation>style contour bord trait overlay affichage rempli</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill opacity</source>
            <translation>Opacité du remplissage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay strength alpha see through</source>
            <translation>transparence transparent overlay intensité alpha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung opacity</source>
            <translation>Opacité du poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>same as the right lung</source>
            <translation>comme le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Sets the fill of the left lung separately.</source>
            <translation>Règle à part le remplissage du poumon gauche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay alpha see through</source>
            <translation>transparence transparent overlay alpha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline width</source>
            <translation>Épaisseur du contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In screen pixels, the same at any zoom.</source>
            <translation>En pixels d’écran, la même à tous les zooms.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>thickness line contour border edge thick thin</source>
            <translation>épaisseur trait ligne contour bord épais fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Right lung colour</source>
            <translation>Couleur du poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>color shade palette overlay</source>
            <translation>couleur teinte palette overlay</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung colour</source>
            <translation>Couleur du poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius</source>
            <translation>Rayon du pinceau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is known.</source>
            <translation>Pour les images de taille connue en mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>size diameter pen paint paintbrush</source>
            <translation>taille diamètre stylet peindre pinceau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius without spacing</source>
            <translation>Rayon du pinceau sans taille du pixel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is not known.</source>
            <translation>Pour les images de taille inconnue en mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>brush size pixels png jpeg</source>
            <translation>pinceau taille pixels png jpeg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Edge-aware brush tolerance</source>
            <translation>Tolérance du pinceau adaptatif</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How far grey values may differ from those at the centre of the brush, in standard deviations.</source>
            <translation>Écart permis entre les gris et ceux du centre du pinceau, en écarts types.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sensitivity threshold contrast magic smart adaptive</source>
            <translation>sensibilité seuil contraste magique intelligent adaptatif bord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Smoothing strength</source>
            <translation>Force du lissage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In pixels if an image has no pixel spacing.</source>
            <translation>En pixels si la taille du pixel est inconnue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>smoother smooth contour</source>
            <translation>lisser lissage contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Grow and shrink by</source>
            <translation>Dilater et rétracter de</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>dilate erode expand enlarge larger smaller margin distance</source>
            <translation>dilatation érosion dilater éroder élargir agrandir réduire marge distance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Do not paint over the other lung</source>
            <translation>Ne pas peindre sur l’autre poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Painting one lung leaves the other unchanged.</source>
            <translation>Peindre un poumon laisse l’autre inchangé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>protect lock overlap overwrite paint</source>
            <translation>protéger verrouiller chevauchement écraser peindre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Key layout</source>
            <translation>Disposition clavier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Letter, then position</source>
            <translation>Lettre, puis position</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Position on the keyboard</source>
            <translation>Position sur le clavier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By position, a key does what that key does on a US keyboard. By letter, only keys without a command of their own do, such as the digits on a French keyboard.</source>
            <translation>Par position, une touche fait ce qu’elle fait sur un clavier américain. Par lettre, cela ne vaut que pour les touches sans commande propre, comme les chiffres d’un clavier français.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>keyboard layout shortcut hotkey azerty qwertz cyrillic position bracket rebind</source>
            <translation>clavier disposition raccourci touche azerty qwertz cyrillique position crochet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Lung behind the heart</source>
            <translation>Poumon derrière le cœur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Not part of the mask</source>
            <translation>Exclu du masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Part of the mask</source>
            <translation>Inclus dans le masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What new masks and the training set include. Masks you have corrected or accepted do not change.</source>
            <translation>Ce qu’incluent les nouveaux masques et le jeu d’entraînement. Les masques que vous avez corrigés ou acceptés ne changent pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>retrocardiac heart cardiac shadow protocol mediastinum definition</source>
            <translation>rétrocardiaque cœur coeur ombre cardiaque protocole médiastin définition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Predict new cases in advance</source>
            <translation>Prédire d’avance les nouveaux cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model works through the worklist while you read.</source>
            <translation>Le modèle parcourt la liste de travail pendant que vous lisez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic automatically background preload advance prediction auto</source>
            <translation>automatique automatiquement arrière-plan avance prédiction auto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor (CPU)</source>
            <translation>Processeur (CPU)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>Carte graphique NVIDIA (CUDA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Carte graphique Apple (MPS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the model runs and is trained. Automatic uses a graphics card if there is one.</source>
            <translation>Où le modèle fonctionne et s’entraîne. Automatique utilise une carte graphique s’il y en a une.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>gpu hardware accelerator speed fast slow compute</source>
            <translation>gpu matériel accélérateur vitesse rapide lent calcul</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor threads</source>
            <translation>Threads du processeur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How many threads the model uses on the processor (CPU), for prediction and training. Fewer leave more of the computer to other programs.</source>
            <translation>Nombre de threads que le modèle utilise sur le processeur (CPU), pour la prédiction et l’entraînement. Un nombre réduit laisse plus de ressources aux autres programmes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cores cpu number limit parallel performance speed slow busy</source>
            <translation>cœurs coeurs cpu nombre limite parallèle performance vitesse lent</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Export folder</source>
            <translation>Dossier d’export</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where exported files go unless you choose another folder.</source>
            <translation>Où vont les fichiers exportés, sauf choix d’un autre dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>save output directory path destination location</source>
            <translation>enregistrer sortie répertoire chemin destination emplacement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Folder for opening files</source>
            <translation>Dossier d’ouverture des fichiers</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the program looks first for files to open.</source>
            <translation>Où le programme cherche d’abord les fichiers à ouvrir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>directory path location import load start</source>
            <translation>répertoire chemin emplacement importer charger départ</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Exported file names</source>
            <translation>Noms des fichiers exportés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fields: {name} {code} {number} {date} {view} {patient_id} {patient_name}. The last two identify the patient.</source>
            <translation>Champs : {name} {code} {number} {date} {view} {patient_id} {patient_name}. Les deux derniers identifient le patient.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>filename naming template pattern rename anonymous</source>
            <translation>nom fichier nommage modèle motif renommer anonyme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>DICOM SEG contents</source>
            <translation>Contenu du DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>One segment per lung</source>
            <translation>Un segment par poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>A label map (DICOM 2024)</source>
            <translation>Une carte de labels (DICOM 2024)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model’s probabilities</source>
            <translation>Les probabilités du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Every viewer reads one segment per lung.</source>
            <translation>Tous les visualiseurs lisent un segment par poumon.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>segmentation format type binary fractional labelmap encoding</source>
            <translation>segmentation format type binaire fractionnaire labels encodage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Nominal geometry in DICOM SEG</source>
            <translation>Géométrie nominale dans le DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where spacing is known</source>
            <translation>Si la taille du pixel est connue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most viewers reject a SEG without geometry. Without spacing it is uncalibrated, and the file says so.</source>
            <translation>La plupart des visualiseurs refusent un SEG sans géométrie. Sans taille du pixel, elle n’est pas calibrée, et le fichier le dit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>position orientation pixel spacing calibration segmentation compatibility</source>
            <translation>position orientation taille pixel espacement calibration segmentation compatibilité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Space for fetched images</source>
            <translation>Espace pour les images récupérées</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Images fetched from a PACS use no more disk space than this.</source>
            <translation>Les images récupérées d’un PACS n’occupent pas plus d’espace disque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cache disk space storage limit download memory quota gigabytes</source>
            <translation>cache disque espace stockage limite téléchargement mémoire quota gigaoctets</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Keep cases</source>
            <translation>Conserver les cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>for ever</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Cases not opened for this long are forgotten at the next start, with their flags and comments. The training set is kept, and so are corrections not yet accepted or rejected.</source>
            <translation>Les cas non ouverts depuis cette durée sont oubliés au prochain démarrage, avec leurs marques et commentaires. Le jeu d’entraînement est conservé, ainsi que les corrections ni acceptées ni rejetées.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>time to keep retention delete automatically storage period how long old</source>
            <translation>durée conservation conserver supprimer automatiquement stockage période ancien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Record time and corrections of each case</source>
            <translation>Relever le temps et les corrections par cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Kept on this computer only, without names. The Models page shows the results.</source>
            <translation>Sur cet ordinateur seulement, sans noms. La page Modèles montre les résultats.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>statistics timing reading time measure measurements track tracking log</source>
            <translation>statistiques temps lecture durée mesure mesures suivi relevé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>The training set could not be saved</source>
            <translation>Le jeu d’entraînement n’a pas pu être enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>Your last decision may be lost: check the case and decide again if needed.</source>
            <translation>Votre dernière décision est peut-être perdue : vérifiez le cas et décidez à nouveau si besoin.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>The training set cannot be read.</source>
            <translation>Le jeu d’entraînement ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>Check the disk and try again.</source>
            <translation>Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set cannot be read or saved: the data folder is gone.</source>
            <translation>Le jeu d’entraînement ne peut être ni lu ni enregistré : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Check read permission for {root}.</source>
            <translation>Vérifiez le droit de lecture de {root}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set's index.json is damaged.</source>
            <translation>Le fichier index.json du jeu d’entraînement est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Restore it from a backup: it records which patients are held out for scoring.</source>
            <translation>Restaurez-le d’une sauvegarde : il indique quels patients sont réservés à l’évaluation.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The case could not be encoded.</source>
            <translation>Le cas n’a pas pu être encodé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Free some memory and accept again.</source>
            <translation>Libérez de la mémoire et acceptez de nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The mask does not have the size of {image}.</source>
            <translation>Le masque n’a pas la taille de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The original mask does not have the size of {image}.</source>
            <translation>Le masque d’origine n’a pas la taille de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Predict again, then accept.</source>
            <translation>Relancez la prédiction, puis acceptez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/notes.py" />
            <source>The list of masks you confirmed was damaged: confirm again those that training leaves out.</source>
            <translation>La liste des masques confirmés était endommagée : confirmez à nouveau ceux que l’entraînement exclut.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>A newer lungseg wrote this package.</source>
            <translation>Ce paquet a été écrit par un lungseg plus récent.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>Update lungseg here, then import it.</source>
            <translation>Mettez lungseg à jour ici, puis importez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: every image has burnt-in text.</source>
            <translation>Aucun paquet n’a été écrit : toutes les images ont du texte incrusté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: there are no cases.</source>
            <translation>Aucun paquet n’a été écrit : il n’y a pas de cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Blank them by hand, or choose other cases.</source>
            <translation>Occultez-le à la main, ou choisissez d’autres cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Choose other cases.</source>
            <translation>Choisissez d’autres cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>{case_id} cannot be read: no package was written.</source>
            <translation>{case_id} ne peut pas être lu : aucun paquet n’a été écrit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Remove it from the training set, or leave it out of the package.</source>
            <translation>Retirez-le du jeu d’entraînement, ou excluez-le du paquet.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{name} is a drawn phantom and was not added to the training set, which is for patients.</source>
            <translation>{name} est un fantôme dessiné et n’a pas été ajouté au jeu d’entraînement, réservé aux patients.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{n} drawn phantoms were removed from the training set, which is now for patients only.</source>
            <comment>{n} drawn phantom was removed from the training set, which is now for patients only.</comment>
            <translation>
                <numerusform>{n} fantôme dessiné a été retiré du jeu d’entraînement, désormais réservé aux patients.</numerusform>
                <numerusform>{n} fantômes dessinés ont été retirés du jeu d’entraînement, désormais réservé aux patients.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>No case was imported.</source>
            <translation>Aucun cas n’a été importé.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases imported.</source>
            <comment>{n} case imported.</comment>
            <translation>
                <numerusform>{n} cas importé.</numerusform>
                <numerusform>{n} cas importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases were already here.</source>
            <comment>{n} case was already here.</comment>
            <translation>
                <numerusform>{n} cas était déjà ici.</numerusform>
                <numerusform>{n} cas étaient déjà ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} of them have another mask in the package: the mask here is kept.</source>
            <comment>{n} of them has another mask in the package: the mask here is kept.</comment>
            <translation>
                <numerusform>L’un d’eux a un autre masque dans le paquet : le masque d’ici est conservé.</numerusform>
                <numerusform>{n} d’entre eux ont un autre masque dans le paquet : le masque d’ici est conservé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases of a patient on the other side of the split moved to the patient's side here.</source>
            <comment>{n} case of a patient on the other side of the split moved to the patient's side here.</comment>
            <translation>
                <numerusform>{n} cas d’un patient de l’autre côté de la répartition a rejoint le côté du patient ici.</numerusform>
                <numerusform>{n} cas d’un patient de l’autre côté de la répartition ont rejoint le côté du patient ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>import it again</source>
            <translation>importez-le de nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>This case is not in the training set.</source>
            <translation>Ce cas n’est pas dans le jeu d’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Open the training set again.</source>
            <translation>Rouvrez le jeu d’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>A drawn phantom cannot be restored: the training set is for patients.</source>
            <translation>Un fantôme dessiné ne peut pas être restauré : le jeu d’entraînement est réservé aux patients.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore the other cases without it.</source>
            <translation>Restaurez les autres cas sans lui.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>The key that hides patient identities in the training set, {salt_file}, is missing.</source>
            <translation>La clé qui cache l’identité des patients dans le jeu d’entraînement, {salt_file}, manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore it from a backup, or move the training set away to start a new one.</source>
            <translation>Restaurez-la d’une sauvegarde, ou déplacez le jeu d’entraînement pour en commencer un nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>accept again</source>
            <translation>acceptez de nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} could not be read.</source>
            <translation>{name} n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is not the original file.</source>
            <translation>{name} est endommagé : {file} n’est pas le fichier d’origine.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} does not match its list.</source>
            <translation>{name} est endommagé : {file} ne correspond pas à sa liste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} was repacked by another program.</source>
            <translation>{name} a été réempaqueté par un autre programme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Use the file as lungseg wrote it.</source>
            <translation>Utilisez le fichier tel que lungseg l’a écrit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set from lungseg.</source>
            <translation>{name} n’est pas un jeu d’entraînement de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: its list of cases cannot be used.</source>
            <translation>{name} est endommagé : sa liste de cas est inutilisable.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains a file not on its list, {file}.</source>
            <translation>{name} contient un fichier absent de sa liste, {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is missing.</source>
            <translation>{name} est endommagé : {file} manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains no cases.</source>
            <translation>{name} ne contient aucun cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Export the training set again.</source>
            <translation>Exportez de nouveau le jeu d’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} cannot be read.</source>
            <translation>{name} est endommagé : {file} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set, or is damaged.</source>
            <translation>{name} n’est pas un jeu d’entraînement, ou il est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Export it again from the program with that version.</source>
            <translation>Exportez-la de nouveau depuis le programme qui a cette version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>The model version {name} cannot be read.</source>
            <translation>La version {name} du modèle ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} comes from a newer version of lungseg.</source>
            <translation>{name} vient d’une version plus récente de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Update this program.</source>
            <translation>Mettez ce programme à jour.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} does not exist.</source>
            <translation>{name} n’existe pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} contains no usable model: {why}</source>
            <translation>{name} ne contient pas de modèle utilisable : {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is not an exported model version.</source>
            <translation>{name} n’est pas une version du modèle exportée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Choose a file that ends in {suffix}.</source>
            <translation>Choisissez un fichier qui se termine par {suffix}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is damaged.</source>
            <translation>{name} est endommagé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>predicted</source>
            <translation>prédit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>corrected</source>
            <translation>corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior</source>
            <translation>importé de l’antérieur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior of {day}</source>
            <translation>importé de l’antérieur du {day}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from DICOM SEG by {program}</source>
            <translation>importé d’un DICOM SEG créé par {program}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The checks found nothing.</source>
            <translation>Les contrôles n’ont rien relevé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{right} right lung, {left} left lung; the patient’s right is at the left of the image</source>
            <translation>{right} poumon droit, {left} poumon gauche ; la droite du patient est à gauche de l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, pixels</source>
            <translation>Surface, pixels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Left / right area</source>
            <translation>Surface gauche / droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, cm²</source>
            <translation>Surface, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Height, mm</source>
            <translation>Hauteur, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Width, mm</source>
            <translation>Largeur, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Made</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Model version</source>
            <translation>Version du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>What it includes</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} pixels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Report date</source>
            <translation>Date du rapport</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from {origin}</source>
            <translation>importé de {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The file has no reliable pixel spacing, so nothing is given in mm.</source>
            <translation>Le fichier n’a pas de taille du pixel fiable : aucune valeur en mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm (rows × columns).</source>
            <translation>Taille du pixel {row:.3f} × {column:.3f} mm (lignes × colonnes).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm {where} (rows × columns).</source>
            <translation>Taille du pixel {row:.3f} × {column:.3f} mm {where} (lignes × colonnes).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Radiograph with outlines</source>
            <translation>Radiographie avec contours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SEG</source>
            <translation>DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For PACS and viewers; DICOM only</source>
            <translation>Pour PACS et visualiseurs ; DICOM seulement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SR with SEG</source>
            <translation>DICOM SR avec SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Measurements (TID 1500) with their SEG; DICOM only</source>
            <translation>Mesures (TID 1500) avec leur SEG ; DICOM seulement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM GSPS</source>
            <translation>DICOM GSPS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Outlines that a viewer overlays on the image; DICOM only</source>
            <translation>Contours qu’un visualiseur superpose à l’image ; DICOM seulement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG label map</source>
            <translation>Carte de labels PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>0 background, 1 right lung, 2 left lung</source>
            <translation>0 fond, 1 poumon droit, 2 poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG per lung</source>
            <translation>PNG par poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Two images, 0 and 255</source>
            <translation>Deux images, 0 et 255</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Image with outlines</source>
            <translation>Image avec contours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For slides; cannot be read back</source>
            <translation>Pour présentations ; ne peut pas être relue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>NIfTI</source>
            <translation>NIfTI</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One slice, oriented for 3D Slicer</source>
            <translation>Une coupe, orientée pour 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>seg.nrrd</source>
            <translation>seg.nrrd</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>A segmentation for 3D Slicer</source>
            <translation>Une segmentation pour 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>COCO</source>
            <translation>COCO</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One file for all cases, run-length encoded</source>
            <translation>Un fichier pour tous les cas, codage RLE</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One table (CSV) for all cases</source>
            <translation>Un tableau (CSV) pour tous les cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Drawn measurements</source>
            <translation>Mesures tracées</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Rulers, angles, ellipses, CTR: one table (CSV)</source>
            <translation>Règles, angles, ellipses, ICT : un tableau (CSV)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as JPEG.</source>
            <translation>Une image n’a pas pu être encodée en JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as PNG.</source>
            <translation>Une image n’a pas pu être encodée en PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template for file names cannot be read.</source>
            <translation>Le gabarit des noms de fichier n’est pas lisible.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Use these fields: {fields}.</source>
            <translation>Utilisez ces champs : {fields}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template gives every case the same name.</source>
            <translation>Le gabarit donne le même nom à tous les cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Add {first}, {second} or {third}.</source>
            <translation>Ajoutez {first}, {second} ou {third}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/outcome.py" />
            <source>The mask has {width} × {height} pixels, the image {columns} × {rows}.</source>
            <translation>Le masque a {width} × {height} pixels, l’image {columns} × {rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>Research use only. Not a medical device. A reader checks every mask.</source>
            <translation>Pour la recherche uniquement. Pas un dispositif médical. Un lecteur vérifie chaque masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, not corrected</source>
            <translation>par le modèle, non corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, corrected by a reader</source>
            <translation>par le modèle, corrigé par un lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>drawn by a reader</source>
            <translation>dessiné par un lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>January</source>
            <comment>in a date</comment>
            <translation>janvier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>February</source>
            <comment>in a date</comment>
            <translation>février</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>March</source>
            <comment>in a date</comment>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>April</source>
            <comment>in a date</comment>
            <translation>avril</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>May</source>
            <comment>in a date</comment>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>June</source>
            <comment>in a date</comment>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>July</source>
            <comment>in a date</comment>
            <translation>juillet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>August</source>
            <comment>in a date</comment>
            <translation>août</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>September</source>
            <comment>in a date</comment>
            <translation>septembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>October</source>
            <comment>in a date</comment>
            <translation>octobre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>November</source>
            <comment>in a date</comment>
            <translation>novembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>December</source>
            <comment>in a date</comment>
            <translation>décembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{day} {month} {year}, {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>{name} has no probabilities: none were stored with its prediction.</source>
            <translation>{name} n’a pas de probabilités : aucune n’a été conservée avec sa prédiction.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>Predict it again, or export the mask.</source>
            <translation>Relancez la prédiction, ou exportez le masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>no reason given</source>
            <translation>sans motif</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Predicted</source>
            <translation>Prédit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected</source>
            <translation>Rejeté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the right lung, cm²</source>
            <translation>Surface du poumon droit, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the left lung, cm²</source>
            <translation>Surface du poumon gauche, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Uncertainty of the model, 0 to 1</source>
            <translation>Incertitude du modèle, de 0 à 1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of the model’s mask and the corrected one</source>
            <translation>Dice du masque du modèle et du masque corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Contour corrected, %</source>
            <translation>Contour corrigé, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of two readers</source>
            <translation>Dice des deux lecteurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>HD95 of two readers, mm</source>
            <translation>HD95 des deux lecteurs, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Made on {when} by lungseg {version}. Masks include: {protocol}.</source>
            <translation>Créé le {when} par lungseg {version}. Étendue des masques : {protocol}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Report on {what}</source>
            <translation>Rapport sur {what}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Figures</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected because</source>
            <translation>Motifs de rejet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Masks</source>
            <translation>Masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No case has a mask.</source>
            <translation>Aucun cas n’a de masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>none</source>
            <comment>model version</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Nothing to measure yet.</source>
            <translation>Encore rien à mesurer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lower quartile</source>
            <translation>Quartile inférieur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Upper quartile</source>
            <translation>Quartile supérieur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Highest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Areas use the pixel spacing of each file, which many detectors state at their own surface.</source>
            <translation>Les surfaces utilisent la taille du pixel de chaque fichier, que beaucoup de détecteurs indiquent à leur propre surface.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{n} masks have no reliable spacing, and no area.</source>
            <comment>{n} mask has no reliable spacing, and no area.</comment>
            <translation>
                <numerusform>{n} masque n’a pas de taille du pixel fiable, donc pas de surface.</numerusform>
                <numerusform>{n} masques n’ont pas de taille du pixel fiable, donc pas de surface.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>A cardiothoracic ratio is counted only if a reader drew or adjusted it.</source>
            <translation>Un index cardiothoracique n’est compté que si un lecteur l’a tracé ou ajusté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Distribution of the figures</source>
            <translation>Distribution des valeurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{share} of {total} model masks were accepted unchanged.</source>
            <translation>{share} masques du modèle sur {total} acceptés sans changement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Where one was corrected, the model’s mask and the accepted one have a median Dice of {median:.3f} (lowest {lowest:.3f}).</source>
            <translation>Là où un masque a été corrigé, le Dice médian entre celui du modèle et celui accepté est de {median:.3f} (minimum {lowest:.3f}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Work saved</source>
            <translation>Travail épargné</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Median Dice</source>
            <translation>Dice médian</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest Dice</source>
            <translation>Dice minimum</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Agreement of two readers</source>
            <translation>Concordance des deux lecteurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No figure is more than 1.5 times the interquartile range outside the quartiles.</source>
            <translation>Aucune valeur n’est à plus de 1,5 fois l’écart interquartile des quartiles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>There are fewer than {least} figures of each kind: too few to identify outliers.</source>
            <translation>Il y a moins de {least} valeurs de chaque sorte : trop peu pour repérer des valeurs extrêmes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases that stand out</source>
            <translation>Cas atypiques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases with findings</source>
            <translation>Cas avec constats</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No check found anything in these cases.</source>
            <translation>Aucun contrôle n’a rien relevé dans ces cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Not measured</source>
            <translation>Non mesuré</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>and {n} more</source>
            <comment>and {n} more</comment>
            <translation>
                <numerusform>et {n} autre</numerusform>
                <numerusform>et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{number} ({percent} %)</source>
            <translation>{number} ({percent} %)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} is not a DICOM file, so a {what} cannot refer to it.</source>
            <translation>{name} n’est pas un fichier DICOM : un objet {what} ne peut pas s’y référer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Export the mask as PNG.</source>
            <translation>Exportez le masque en PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its header does not allow it.</source>
            <translation>{name} n’a pas pu être exporté en {what} : son en-tête ne le permet pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file could not be reread.</source>
            <translation>{name} n’a pas pu être exporté en {what} : son fichier n’a pas pu être relu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Check that the drive is connected, or export the mask as PNG.</source>
            <translation>Vérifiez que le disque est branché, ou exportez le masque en PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no study.</source>
            <translation>{name} n’a pas pu être exporté en {what} : son fichier n’indique aucun examen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file was replaced by another image.</source>
            <translation>{name} n’a pas pu être exporté en {what} : son fichier a été remplacé par une autre image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Open the file again.</source>
            <translation>Rouvrez le fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no series.</source>
            <translation>{name} n’a pas pu être exporté en {what} : son fichier n’indique aucune série.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Segment</source>
            <translation>Segmentation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Zoom towards the pointer</source>
            <translation>Zoomer vers le pointeur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Middle drag, Space drag</source>
            <translation>Clic milieu ou Espace + glisser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right drag</source>
            <translation>Clic droit + glisser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+right drag</source>
            <translation>Ctrl + clic droit + glisser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Gamma: up is brighter</source>
            <translation>Gamma : vers le haut, plus clair</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Z</source>
            <translation>Maintenir Z</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Magnify under the pointer</source>
            <translation>Loupe sous le pointeur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Q</source>
            <translation>Maintenir Q</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Show the model's own mask</source>
            <translation>Afficher le masque du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+click, Ctrl+Space</source>
            <translation>Ctrl + clic, Ctrl+Espace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Add one case to the selection</source>
            <translation>Ajouter un cas à la sélection</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+click, Shift+arrows</source>
            <translation>Maj + clic, Maj + flèches</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all cases up to this one</source>
            <translation>Sélectionner tous les cas jusqu’à celui-ci</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all listed cases</source>
            <translation>Sélectionner tous les cas affichés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Return to the open case in the worklist</source>
            <translation>Revenir au cas ouvert dans la liste de travail</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right click, Shift+F10</source>
            <translation>Clic droit, Maj+F10</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Menu of the selected cases</source>
            <translation>Menu des cas sélectionnés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Ctrl</source>
            <translation>Maintenir Ctrl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Erase while held; lasso and polygon subtract</source>
            <translation>Effacer ; lasso et polygone soustraient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Apply the lasso, polygon or threshold</source>
            <translation>Appliquer le lasso, le polygone ou le seuil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del, Ctrl+click</source>
            <translation>Suppr, Ctrl + clic</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove a corner of the lasso or polygon</source>
            <translation>Retirer un point du lasso ou du polygone</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the last corner of the polygon</source>
            <translation>Retirer le dernier point du polygone</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+wheel</source>
            <translation>Maj + molette</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Cancel the stroke in progress</source>
            <translation>Annuler le trait en cours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Arrows, Shift+arrows</source>
            <translation>Flèches, Maj + flèches</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Move the selected measurement by 1 or 10 px</source>
            <translation>Déplacer la mesure sélectionnée de 1 ou 10 px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Double click</source>
            <translation>Double-clic</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Rename the measurement or change its text</source>
            <translation>Renommer la mesure ou modifier son texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the selected measurement</source>
            <translation>Retirer la mesure sélectionnée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Close this page first: it covers the image.</source>
            <translation>Fermez d’abord cette page : elle cache l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Open an image first.</source>
            <translation>Ouvrez d’abord une image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Case</source>
            <translation>Cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept and next</source>
            <translation>Accepter et suivant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>By hand</source>
            <translation>Manuelle</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>{n} uncertain edges</source>
            <comment>1 uncertain edge</comment>
            <translation>
                <numerusform>{n} bord incertain</numerusform>
                <numerusform>{n} bords incertains</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open files…</source>
            <translation>Ouvrir des fichiers…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open the sample study</source>
            <translation>Ouvrir l’examen d’exemple</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export mask as PNG…</source>
            <translation>Exporter le masque en PNG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export as DICOM SEG…</source>
            <translation>Exporter en DICOM SEG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Remove from the worklist</source>
            <translation>Retirer de la liste de travail</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Choose a case in the worklist first.</source>
            <translation>Choisissez d’abord un cas dans la liste de travail.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to undo.</source>
            <translation>Rien à annuler.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to redo.</source>
            <translation>Rien à rétablir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search the worklist</source>
            <translation>Rechercher dans la liste de travail</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Reset view</source>
            <translation>Affichage initial</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Invert</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brighter (gamma)</source>
            <translation>Plus clair (gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Darker (gamma)</source>
            <translation>Plus sombre (gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>No gamma</source>
            <translation>Sans gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip left and right</source>
            <translation>Miroir gauche-droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip and rotate</source>
            <translation>Miroir et rotation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate left</source>
            <translation>Rotation à gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate right</source>
            <translation>Rotation à droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show the mask</source>
            <translation>Afficher le masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Lower fill opacity</source>
            <translation>Réduire l’opacité du remplissage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Raise fill opacity</source>
            <translation>Augmenter l’opacité du remplissage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Fill or outline</source>
            <translation>Remplissage ou contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Overlays and shutters from the file</source>
            <translation>Overlays et obturateurs du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The file has no overlays and no shutter.</source>
            <translation>Le fichier n’a ni overlay ni obturateur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its largest size.</source>
            <translation>Le texte est déjà à sa taille maximale.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its smallest size.</source>
            <translation>Le texte est déjà à sa taille minimale.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its normal size.</source>
            <translation>Le texte est déjà à sa taille normale.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the right lung</source>
            <translation>Peindre le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the left lung</source>
            <translation>Peindre le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brush or eraser</source>
            <translation>Pinceau ou gomme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller radius</source>
            <translation>Réduire le rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger radius</source>
            <translation>Augmenter le rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Finish the line or region first (Enter), or cancel it (Esc).</source>
            <translation>Terminez d’abord la ligne ou la région (Entrée), ou annulez-la (Échap).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict again</source>
            <translation>Relancer la prédiction</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Use the model’s mask</source>
            <translation>Utiliser le masque du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The mask is already the model’s, or there is none.</source>
            <translation>Le masque est déjà celui du modèle, ou il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Learn from accepted cases…</source>
            <translation>Apprendre des cas acceptés…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>What my masks include…</source>
            <translation>Ce qu’incluent mes masques…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Training set…</source>
            <translation>Jeu d’entraînement…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search commands…</source>
            <translation>Rechercher une commande…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Keys…</source>
            <translation>Raccourcis…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show log file</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Report a problem…</source>
            <translation>Signaler un problème…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>About lungseg…</source>
            <translation>À propos de lungseg…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Press Enter to accept it.</source>
            <translation>Entrée pour l’accepter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>The case already has this mask.</source>
            <translation>Le cas a déjà ce masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>{what}. {why}</source>
            <translation>{what}. {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record</source>
            <translation>Exporter le registre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record of decisions…</source>
            <translation>Exporter le registre des décisions…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Other images are still being processed. Wait, or stop them.</source>
            <translation>D’autres images sont encore en cours de traitement. Attendez, ou arrêtez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running.</source>
            <translation>Un export est en cours.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Exporting: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Export : {n} cas écrit sur {total}.</numerusform>
                <numerusform>Export : {n} cas écrits sur {total}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Un export est en cours : {n} cas écrit sur {total}.</numerusform>
                <numerusform>Un export est en cours : {n} cas écrits sur {total}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export is not finished.</source>
            <translation>L’export n’est pas terminé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>If you close now, it stops. Files already written are complete and are kept.</source>
            <translation>Si vous fermez maintenant, il s’arrête. Les fichiers déjà écrits sont complets et conservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} of {total} cases could not be exported in full. The first: {reason}</source>
            <translation>
                <numerusform>{n} cas sur {total} n’a pas pu être exporté en entier. Le premier : {reason}</numerusform>
                <numerusform>{n} cas sur {total} n’ont pas pu être exportés en entier. Le premier : {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} files exported to {folder}</source>
            <comment>1 file exported to {folder}</comment>
            <translation>
                <numerusform>{n} fichier exporté vers {folder}</numerusform>
                <numerusform>{n} fichiers exportés vers {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export was stopped; files already written are complete.</source>
            <translation>L’export a été arrêté ; les fichiers déjà écrits sont complets.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Export time and corrections</source>
            <translation>Exporter temps et corrections</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase the record of your work?</source>
            <translation>Effacer le relevé de votre travail ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>The times and figures of all cases are lost. Masks and versions are kept.</source>
            <translation>Les temps et les chiffres de tous les cas seront perdus. Les masques et les versions sont conservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is open.</source>
            <translation>Aucune image n’est ouverte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No other image of this patient is on the worklist. Right-click one, then Show alongside.</source>
            <translation>Aucune autre image de ce patient dans la liste de travail. Clic droit sur une image, puis Afficher en regard.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Looking for the prior…</source>
            <translation>Recherche de l’antérieur…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>This image is already open. Choose another one to show alongside.</source>
            <translation>Cette image est déjà ouverte. Choisissez-en une autre à afficher en regard.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Both rows show the same image.</source>
            <translation>Les deux lignes montrent la même image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Decision saved for the case alongside. The open case stays on the screen.</source>
            <translation>Décision enregistrée pour le cas en regard. Le cas ouvert reste à l’écran.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is shown alongside.</source>
            <translation>Aucune image n’est affichée en regard.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The image alongside has no mask.</source>
            <translation>L’image en regard n’a pas de masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The mask alongside was copied. Correct it where the lungs differ.</source>
            <translation>Le masque en regard a été copié. Corrigez-le là où les poumons diffèrent.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The open case already has this mask.</source>
            <translation>Le cas ouvert a déjà ce masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Prior</source>
            <translation>Antérieur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Alongside</source>
            <translation>En regard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>another patient</source>
            <translation>autre patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>the same day</source>
            <translation>le même jour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years earlier</source>
            <translation>{n} ans plus tôt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years later</source>
            <translation>{n} ans plus tard</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days earlier</source>
            <comment>1 day earlier</comment>
            <translation>
                <numerusform>{n} jour plus tôt</numerusform>
                <numerusform>{n} jours plus tôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days later</source>
            <comment>1 day later</comment>
            <translation>
                <numerusform>{n} jour plus tard</numerusform>
                <numerusform>{n} jours plus tard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Show prior alongside</source>
            <translation>Afficher l’antérieur en regard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link zoom and pan</source>
            <translation>Lier zoom et déplacement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link the window</source>
            <translation>Lier le fenêtrage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Copy the mask alongside</source>
            <translation>Copier le masque en regard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Q shows the model’s own mask while it is held.</source>
            <translation>Q affiche le masque du modèle tant que la touche est maintenue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Z magnifies while it is held.</source>
            <translation>Z agrandit tant que la touche est maintenue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Space moves the image while it is held.</source>
            <translation>Espace déplace l’image tant que la touche est maintenue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Esc goes back.</source>
            <translation>Échap revient en arrière.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Tab goes to the next control.</source>
            <translation>Tab passe à l’élément suivant.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+Tab goes to the control before.</source>
            <translation>Maj+Tab passe à l’élément précédent.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Delete removes a corner of the lasso or polygon.</source>
            <translation>Suppr retire un point du lasso ou du polygone.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Backspace removes the last corner of the polygon.</source>
            <translation>Retour arrière retire le dernier point du polygone.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+F10 opens the menu of the selected cases.</source>
            <translation>Maj+F10 ouvre le menu des cas sélectionnés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>{key} opens the {menu} menu.</source>
            <translation>{key} ouvre le menu {menu}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Decoding…</source>
            <translation>Décodage…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Preparing the model for this computer: about ten seconds, once for each version</source>
            <translation>Préparation du modèle pour cet ordinateur : une dizaine de secondes, une fois par version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Drop a file anywhere in this window</source>
            <translation>Déposez un fichier n’importe où dans cette fenêtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>left lung</source>
            <translation>poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>right lung</source>
            <translation>poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>{sentence} No mask was drawn.</source>
            <translation>{sentence} Aucun masque n’a été dessiné.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Your mask was kept. The model has a new one.</source>
            <translation>Votre masque a été conservé. Le modèle en a un nouveau.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>There is no mask yet. The model has one.</source>
            <translation>Pas encore de masque. Le modèle en a un.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Now using the model’s mask</source>
            <translation>Masque du modèle utilisé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Take it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The mask is being checked before it is accepted…</source>
            <translation>Contrôle du masque avant de l’accepter…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Not accepted yet · {keys}</source>
            <translation>Pas encore accepté · {keys}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine</source>
            <translation>Pas de réparation automatique : corrigez le masque, ou ⟨Y⟩ s’il est correct</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>There is no mask yet: wait for the prediction or paint one.</source>
            <translation>Pas encore de masque : attendez la prédiction ou peignez-en un.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The checks find nothing more in this mask · ⟨Enter⟩ accepts it</source>
            <translation>Les contrôles ne relèvent plus rien dans ce masque · ⟨Enter⟩ pour l’accepter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Noted as fine</source>
            <translation>Noté comme correct</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>⟨Y⟩ or ⟨Enter⟩ {right}</source>
            <translation>⟨Y⟩ ou ⟨Enter⟩ {right}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Accept the mask as it is</source>
            <translation>Accepter le masque tel quel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Repair what the check found</source>
            <translation>Réparer ce que le contrôle a relevé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Your last changes are not saved yet.</source>
            <translation>Vos dernières modifications ne sont pas encore enregistrées.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Discard and close</source>
            <translation>Abandonner et fermer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Free some disk space and try again, or discard them and close.</source>
            <translation>Libérez de l’espace disque et réessayez, ou abandonnez-les et fermez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>A file is still being written, such as an export.</source>
            <translation>Un fichier est encore en cours d’écriture, un export par exemple.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Stay until it is written, or stop it and close.</source>
            <translation>Attendez la fin de l’écriture, ou arrêtez-la et fermez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Difference from the model</source>
            <translation>Différence avec le modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>The model has not predicted a mask for this image yet.</source>
            <translation>Le modèle n’a pas encore prédit de masque pour cette image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Planche-contact</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>contact sheet</source>
            <translation>planche-contact</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>PDF (*.pdf);;PNG (*.png)</source>
            <translation>PDF (*.pdf);;PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>{name} is an image on the worklist.</source>
            <translation>{name} est une image de la liste de travail.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Choose another name for the contact sheet.</source>
            <translation>Choisissez un autre nom pour la planche-contact.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Preparing the contact sheet: case {n} of {total}.</source>
            <translation>Préparation de la planche-contact : cas {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet…</source>
            <translation>Planche-contact…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Several cases</source>
            <translation>Plusieurs cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Put back on the to-do list</source>
            <translation>Remettre à traiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Why reject {name}?</source>
            <translation>Pourquoi rejeter {name} ?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, {n} threads</source>
            <comment>CPU, 1 thread</comment>
            <translation>
                <numerusform>CPU, {n} thread</numerusform>
                <numerusform>CPU, {n} threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>{device}, model ready</source>
            <translation>{device}, modèle prêt</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>local contrast (CLAHE)</source>
            <translation>contraste local (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>sharpened</source>
            <translation>netteté accentuée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Local contrast (CLAHE)</source>
            <translation>Contraste local (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Sharpen</source>
            <translation>Netteté accentuée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Enhance the display</source>
            <translation>Améliorer l’affichage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enter.py" />
            <source>The keys act on the image now · ⟨Enter⟩ accepts</source>
            <translation>Le clavier agit maintenant sur l’image · ⟨Enter⟩ pour accepter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image is not a DICOM file.</source>
            <translation>L’image n’est pas un fichier DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export mask as PNG</source>
            <translation>Exporter le masque en PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>PNG label map (*.png)</source>
            <translation>Carte de labels PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export as DICOM SEG</source>
            <translation>Exporter en DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>DICOM segmentation (*.dcm)</source>
            <translation>Segmentation DICOM (*.dcm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image itself is never overwritten.</source>
            <translation>L’image elle-même n’est jamais écrasée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>The image is still loading.</source>
            <translation>L’image est encore en cours de chargement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} is still loading.</source>
            <translation>{name} est encore en cours de chargement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>The search for another study is still running.</source>
            <translation>La recherche d’un autre examen est encore en cours.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study among files you have not opened yet.</source>
            <translation>Recherche d’images de cet examen dans les fichiers pas encore ouverts.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancelled: nothing was forgotten</source>
            <translation>Annulé : rien n’a été oublié</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study: {done} of {total} files</source>
            <translation>Recherche d’images de cet examen : {done} fichiers sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Not while training is running: it may use these cases.</source>
            <translation>Pas pendant un entraînement : il utilise peut-être ces cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cases are kept for ever</source>
            <translation>Les cas sont conservés sans limite</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>From the next start, cases not opened for {n} days are forgotten, with their flags and comments. Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names except any burnt into the pixels.</source>
            <translation>
                <numerusform>À partir du prochain démarrage, les cas non ouverts depuis {n} jour sont oubliés, avec leurs marques et commentaires. Les corrections ni acceptées ni rejetées sont conservées, ainsi que le jeu d’entraînement : il ne contient aucun nom, sauf texte incrusté dans les pixels.</numerusform>
                <numerusform>À partir du prochain démarrage, les cas non ouverts depuis {n} jours sont oubliés, avec leurs marques et commentaires. Les corrections ni acceptées ni rejetées sont conservées, ainsi que le jeu d’entraînement : il ne contient aucun nom, sauf texte incrusté dans les pixels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>{n} cases were forgotten: they had not been opened for {days} days.</source>
            <comment>1 case was forgotten: it had not been opened for {days} days.</comment>
            <translation>
                <numerusform>{n} cas a été oublié : il n’avait pas été ouvert depuis {days} jours.</numerusform>
                <numerusform>{n} cas ont été oubliés : ils n’avaient pas été ouverts depuis {days} jours.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for ever</source>
            <translation>Conserver les cas sans limite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 30 days</source>
            <translation>Conserver les cas 30 jours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 90 days</source>
            <translation>Conserver les cas 90 jours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for a year</source>
            <translation>Conserver les cas un an</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Forget this study…</source>
            <translation>Oublier cet examen…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>How long to keep cases</source>
            <translation>Durée de conservation des cas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} cases</source>
            <comment>1 case</comment>
            <translation>
                <numerusform>{n} cas</numerusform>
                <numerusform>{n} cas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} selected cases</source>
            <comment>1 selected case</comment>
            <translation>
                <numerusform>{n} cas sélectionné</numerusform>
                <numerusform>{n} cas sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} listed cases</source>
            <comment>1 listed case</comment>
            <translation>
                <numerusform>{n} cas affiché</numerusform>
                <numerusform>{n} cas affichés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Open images first.</source>
            <translation>Ouvrez d’abord des images.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>No case is listed: choose another filter or search.</source>
            <translation>Aucun cas affiché : changez de filtre ou de recherche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Other cases are still being read. Wait, or stop them.</source>
            <translation>D’autres cas sont encore en cours de lecture. Attendez, ou arrêtez-la.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>The reader has changed: no page was made.</source>
            <translation>Le lecteur a changé : aucune page n’a été créée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Make it again.</source>
            <translation>Recommencez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold</source>
            <translation>Déplier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold all groups</source>
            <translation>Replier tous les groupes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold all groups</source>
            <translation>Déplier tous les groupes</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select these {n} images</source>
            <comment>Select this image</comment>
            <translation>
                <numerusform>Sélectionner cette image</numerusform>
                <numerusform>Sélectionner ces {n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>The worklist is not grouped by patient and study.</source>
            <translation>La liste de travail n’est pas groupée par patient et examen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/help.py" />
            <source>`lungseg --help` lists the commands.</source>
            <translation>`lungseg --help` liste les commandes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training: {progress}</source>
            <translation>Entraînement : {progress}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show training progress</source>
            <translation>Progression de l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training ended</source>
            <translation>Entraînement terminé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show the training result</source>
            <translation>Afficher le résultat de l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>The training set is being read.</source>
            <translation>Lecture du jeu d’entraînement en cours.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>No case has been accepted since the last training.</source>
            <translation>Aucun cas n’a été accepté depuis le dernier entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training cannot start: the data folder is gone.</source>
            <translation>L’entraînement ne peut pas démarrer : le dossier de données a disparu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>starting</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Stop training</source>
            <translation>Arrêter l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training is running ({progress}).</source>
            <translation>Un entraînement est en cours ({progress}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the version in use does not change.</source>
            <translation>Il pourra reprendre à ce point à la prochaine ouverture de lungseg. Si vous l’arrêtez, sa progression est perdue ; la version en service ne change pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume next time</source>
            <translation>Reprendre la prochaine fois</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training resumes</source>
            <translation>L’entraînement reprend</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training was interrupted when the program closed. It can resume where it stopped.</source>
            <translation>L’entraînement a été interrompu à la fermeture du programme. Il peut reprendre là où il s’est arrêté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} stays a candidate: {parent} is in use</source>
            <translation>{name} reste candidate : {parent} est en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} awaits your decision: {parent} is in use</source>
            <translation>{name} attend votre décision : {parent} est en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)</source>
            <translation>Masques (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask</source>
            <translation>Importer un masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the mask to import it for {name}.</source>
            <translation>Déposez le masque pour l’importer dans {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the folder to open its images and add them to the worklist.</source>
            <translation>Déposez le dossier pour ouvrir ses images et les ajouter à la liste de travail.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the file to open it and add it to the worklist.</source>
            <translation>Déposez le fichier pour l’ouvrir et l’ajouter à la liste de travail.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the {n} files to open them and add them to the worklist.</source>
            <translation>
                <numerusform>Déposez le fichier pour l’ouvrir et l’ajouter à la liste de travail.</numerusform>
                <numerusform>Déposez les {n} fichiers pour les ouvrir et les ajouter à la liste de travail.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file was not imported: another case is open.</source>
            <translation>Le fichier n’a pas été importé : un autre cas est ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} was not imported: another case is open.</source>
            <translation>{name} n’a pas été importé : un autre cas est ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from the file.</source>
            <translation>Masque importé depuis le fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file contains the mask already shown.</source>
            <translation>Le fichier contient le masque déjà affiché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from {name}.</source>
            <translation>Masque importé depuis {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} contains the mask already shown.</source>
            <translation>{name} contient le masque déjà affiché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>It is the same size as this image. You can undo the import.</source>
            <translation>Il a la même taille que cette image. L’import peut être annulé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import it here</source>
            <translation>L’importer ici</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask…</source>
            <translation>Importer un masque…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>A few words</source>
            <translation>Quelques mots</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>The mask must include both lungs: the widths are proposed from them.</source>
            <translation>Le masque doit inclure les deux poumons : ils servent à proposer les diamètres.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Show measurements</source>
            <translation>Afficher les mesures</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>No cases left to do</source>
            <translation>Plus aucun cas à traiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>The search finds no more cases to do.</source>
            <translation>La recherche ne trouve plus de cas à traiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>This filter lists no more cases to do.</source>
            <translation>Ce filtre n’affiche plus de cas à traiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>{n} other cases are left.</source>
            <comment>1 other case is left.</comment>
            <translation>
                <numerusform>Il reste {n} autre cas.</numerusform>
                <numerusform>Il reste {n} autres cas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to these</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>another program</source>
            <translation>un autre programme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has a segmentation by {maker}.</source>
            <translation>Cet examen a une segmentation créée par {maker}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has {n} segmentations, the newest by {maker}.</source>
            <translation>
                <numerusform>Cet examen a {n} segmentation, créée par {maker}.</numerusform>
                <numerusform>Cet examen a {n} segmentations, la plus récente créée par {maker}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Import it</source>
            <translation>L’importer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Password of {user} for {name}</source>
            <translation>Mot de passe de {user} pour {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Token for {name}</source>
            <translation>Jeton pour {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>The last one was refused.</source>
            <translation>Le dernier a été refusé.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching from the PACS: {n} of {total} studies are here.</source>
            <translation>
                <numerusform>Récupération du PACS : {n} examen reçu sur {total}.</numerusform>
                <numerusform>Récupération du PACS : {n} examens reçus sur {total}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching was stopped; images already received are complete.</source>
            <translation>La récupération a été arrêtée ; les images déjà reçues sont complètes.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} images fetched.</source>
            <comment>1 image fetched.</comment>
            <translation>
                <numerusform>{n} image récupérée.</numerusform>
                <numerusform>{n} images récupérées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} of {total} studies could not be fetched. The first: {reason}</source>
            <translation>
                <numerusform>{n} examen sur {total} n’a pas pu être récupéré. Le premier : {reason}</numerusform>
                <numerusform>{n} examens sur {total} n’ont pas pu être récupérés. Le premier : {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Enter…</source>
            <translation>Saisir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Today’s chests could not be fetched: {reason}</source>
            <translation>Les thorax du jour n’ont pas pu être récupérés : {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Open from PACS…</source>
            <translation>Ouvrir depuis le PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Set up PACS…</source>
            <translation>Configurer le PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} did not come from a PACS.</source>
            <translation>{name} ne vient pas d’un PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Choose one to send it to.</source>
            <translation>Choisissez-en un où l’envoyer.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} of {total} cases could not be sent. The first: {reason}</source>
            <translation>
                <numerusform>{n} cas sur {total} n’a pas pu être envoyé. Le premier : {reason}</numerusform>
                <numerusform>{n} cas sur {total} n’ont pas pu être envoyés. Le premier : {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} was not sent: {why}</source>
            <translation>{name} n’a pas été envoyé : {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{what} of {name} sent to {node}</source>
            <translation>{what} de {name} envoyé à {node}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} cases sent to the PACS</source>
            <comment>1 case sent to the PACS</comment>
            <translation>
                <numerusform>{n} cas envoyé au PACS</numerusform>
                <numerusform>{n} cas envoyés au PACS</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Sending to the PACS is on hold: {reason}</source>
            <translation>L’envoi au PACS est en attente : {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Send to PACS…</source>
            <translation>Envoyer au PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved. The password is kept until you close lungseg.</source>
            <translation>Enregistré. Le mot de passe est conservé jusqu’à la fermeture de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Asking {name}…</source>
            <translation>Interrogation de {name}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>{name} answers.</source>
            <translation>{name} répond.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Training set (*.zip)</source>
            <translation>Jeu d’entraînement (*.zip)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>No case has been accepted yet: there is no training set to export.</source>
            <translation>Aucun cas n’a encore été accepté : pas de jeu d’entraînement à exporter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Write package</source>
            <translation>Écrire le paquet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was written.</source>
            <translation>Arrêté : rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set</source>
            <translation>Importer un jeu d’entraînement</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Importing a training set: {n} of {total} cases checked.</source>
            <translation>
                <numerusform>Import d’un jeu d’entraînement : {n} cas vérifié sur {total}.</numerusform>
                <numerusform>Import d’un jeu d’entraînement : {n} cas vérifiés sur {total}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was imported.</source>
            <translation>Arrêté : rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains 1 case.</source>
            <translation>{name} contient 1 cas.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from 1 patient.</source>
            <translation>
                <numerusform>{name} contient {n} cas d’un seul patient.</numerusform>
                <numerusform>{name} contient {n} cas d’un seul patient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from {patients} patients.</source>
            <translation>
                <numerusform>{name} contient {n} cas ({patients} patients).</numerusform>
                <numerusform>{name} contient {n} cas ({patients} patients).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Export training set…</source>
            <translation>Exporter le jeu d’entraînement…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set…</source>
            <translation>Importer un jeu d’entraînement…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Masks you have corrected or accepted do not change.</source>
            <translation>Les masques que vous avez corrigés ou acceptés ne changent pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} can draw both: uncorrected masks change at once.</source>
            <translation>La version {name} sait dessiner les deux : les masques non corrigés changent aussitôt.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks with the part behind the heart.</source>
            <translation>La version {name} dessine toujours les masques avec la partie rétrocardiaque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks without the part behind the heart.</source>
            <translation>La version {name} dessine toujours les masques sans la partie rétrocardiaque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Correct them: a new version learns from the masks you accept.</source>
            <translation>Corrigez-les : une nouvelle version apprend des masques que vous acceptez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask extends behind the heart</source>
            <translation>Masque étendu derrière le cœur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn with the part behind the heart and does not change. New masks are drawn without the part behind the heart.</source>
            <translation>Ce masque a été dessiné avec la partie rétrocardiaque et ne change pas. Les nouveaux masques sont dessinés sans elle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask stops at the heart</source>
            <translation>Masque arrêté au cœur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn without the part behind the heart and does not change. New masks are drawn with the part behind the heart.</source>
            <translation>Ce masque a été dessiné sans la partie rétrocardiaque et ne change pas. Les nouveaux masques sont dessinés avec elle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Reading as {name}</source>
            <translation>Lecteur : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>This is already a second reading.</source>
            <translation>C’est déjà une seconde lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has been asked to read {name}</source>
            <translation>Lecture de {name} demandée à {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has already been asked</source>
            <translation>Demande déjà faite à {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>No request for this case is pending.</source>
            <translation>Aucune demande en attente pour ce cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Request to {readers} withdrawn</source>
            <translation>Demande à {readers} retirée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Nobody has been asked to read it</source>
            <translation>Aucune lecture n’a été demandée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with an empty mask.</source>
            <translation>Elle part d’un masque vide.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with the model’s mask.</source>
            <translation>Elle part du masque du modèle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} asked you for a second reading.</source>
            <translation>{reader} vous demande une seconde lecture.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>“{comment}”</source>
            <translation>« {comment} »</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>The first reading is shown once you have decided.</source>
            <translation>La première lecture s’affiche une fois votre décision prise.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Ask a second reader…</source>
            <translation>Demander une seconde lecture…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Withdraw the request</source>
            <translation>Retirer la demande</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Choose the reader…</source>
            <translation>Choisir le lecteur…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Clear this list</source>
            <translation>Effacer cette liste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Opened {n}</source>
            <translation>Ouvert {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>The file or folder</source>
            <translation>Le fichier ou dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>{name} no longer exists.</source>
            <translation>{name} n’existe plus.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Open recent…</source>
            <translation>Ouvrir récent…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>No file or folder has been opened yet.</source>
            <translation>Aucun fichier ou dossier n’a encore été ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>{name} flagged</source>
            <translation>{name} marqué</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag removed from {name}</source>
            <translation>Marque retirée de {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>What to know about this case</source>
            <translation>Ce qu’il faut savoir de ce cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment on {name}</source>
            <translation>Commentaire sur {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment saved</source>
            <translation>Commentaire enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment removed</source>
            <translation>Commentaire retiré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag this case</source>
            <translation>Marquer ce cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment…</source>
            <translation>Commentaire…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove {n} images and your corrections to {lost} of them?</source>
            <translation>
                <numerusform>Retirer {n} image et vos corrections ({lost}) ?</numerusform>
                <numerusform>Retirer {n} images et vos corrections à {lost} d’entre elles ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>These masks have not been accepted and would be lost. The image files are kept.</source>
            <translation>Ces masques n’ont pas été acceptés et seraient perdus. Les fichiers image sont conservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>{n} images removed from the worklist</source>
            <translation>
                <numerusform>{n} image retirée de la liste de travail</numerusform>
                <numerusform>{n} images retirées de la liste de travail</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep largest part</source>
            <translation>Garder la plus grande partie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Remove islands</source>
            <translation>Supprimer les îlots</translation>
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
            <translation>{name} : rien à changer dans le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the left lung</source>
            <translation>{name} : rien à changer dans le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}, {lung}: {change}</source>
            <translation>{name}, {lung} : {change}</translation>
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
            <translation>Réparation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by the margin</source>
            <translation>Dilater de la marge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by the margin</source>
            <translation>Rétracter de la marge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Lower tolerance or threshold</source>
            <translation>Réduire la tolérance ou le seuil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Higher tolerance or threshold</source>
            <translation>Augmenter la tolérance ou le seuil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has changed and can no longer be read: you see the earlier image.</source>
            <translation>Le fichier de {name} a changé et n’est plus lisible : vous voyez l’image précédente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has been replaced: you see the earlier image, and Accept applies to it.</source>
            <translation>Le fichier de {name} a été remplacé : vous voyez l’image précédente, et Accepter s’applique à elle.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>Open the new file</source>
            <translation>Ouvrir le nouveau fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report</source>
            <translation>Rapport du cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Image copied with its outlines</source>
            <translation>Image copiée avec ses contours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report…</source>
            <translation>Rapport du cas…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Print case report…</source>
            <translation>Imprimer le rapport du cas…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Copy image with outlines</source>
            <translation>Copier l’image avec contours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Not accepted: the image had only just appeared · ⟨Enter⟩ accepts</source>
            <translation>Pas accepté : l’image venait juste d’apparaître · ⟨Enter⟩ pour accepter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} is already accepted</source>
            <translation>{name} est déjà accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{hidden} Look at it, then accept.</source>
            <translation>{hidden} Regardez, puis acceptez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} accepted</source>
            <translation>{name} accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not rejected</source>
            <translation>{name} n’a pas été rejeté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not accepted</source>
            <translation>{name} n’a pas été accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Nothing was rejected: another image opened in the meantime.</source>
            <translation>Rien n’a été rejeté : une autre image s’est ouverte entre-temps.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} rejected</source>
            <translation>{name} rejeté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag</source>
            <translation>Retirer la marque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag</source>
            <translation>Marquer</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag from {n} images</source>
            <translation>
                <numerusform>Retirer la marque de {n} image</numerusform>
                <numerusform>Retirer la marque de {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag {n} images</source>
            <translation>
                <numerusform>Marquer {n} image</numerusform>
                <numerusform>Marquer {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove {n} images from the worklist</source>
            <translation>
                <numerusform>Retirer {n} image de la liste de travail</numerusform>
                <numerusform>Retirer {n} images de la liste de travail</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>The file could not be read.</source>
            <translation>Le fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open the case first.</source>
            <translation>Ouvrez d’abord le cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Corrected, accepted or rejected: open the case and press R.</source>
            <translation>Corrigé, accepté ou rejeté : ouvrez le cas et appuyez sur R.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Already accepted or rejected.</source>
            <translation>Déjà accepté ou rejeté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>A check questions the mask: open the case to accept it.</source>
            <translation>Un contrôle met le masque en doute : ouvrez le cas pour l’accepter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>There is no mask yet.</source>
            <translation>Il n’y a pas encore de masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Studies are forgotten one at a time.</source>
            <translation>Les examens s’oublient un par un.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Show alongside</source>
            <translation>Afficher en regard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict</source>
            <translation>Prédire</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} images</source>
            <translation>
                <numerusform>Prédire {n} image</numerusform>
                <numerusform>Prédire {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} of {total} images</source>
            <translation>
                <numerusform>Prédire {n} image sur {total}</numerusform>
                <numerusform>Prédire {n} images sur {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} images…</source>
            <translation>
                <numerusform>Exporter {n} image…</numerusform>
                <numerusform>Exporter {n} images…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} of {total} images…</source>
            <translation>
                <numerusform>Exporter {n} image sur {total}…</numerusform>
                <numerusform>Exporter {n} images sur {total}…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} images</source>
            <translation>
                <numerusform>Accepter {n} image</numerusform>
                <numerusform>Accepter {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} of {total} images</source>
            <translation>
                <numerusform>Accepter {n} image sur {total}</numerusform>
                <numerusform>Accepter {n} images sur {total}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} images…</source>
            <translation>
                <numerusform>Rejeter {n} image…</numerusform>
                <numerusform>Rejeter {n} images…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} of {total} images…</source>
            <translation>
                <numerusform>Rejeter {n} image sur {total}…</numerusform>
                <numerusform>Rejeter {n} images sur {total}…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} images back on the to-do list</source>
            <translation>
                <numerusform>Remettre {n} image à traiter</numerusform>
                <numerusform>Remettre {n} images à traiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} of {total} images back on the to-do list</source>
            <translation>
                <numerusform>Remettre {n} image sur {total} à traiter</numerusform>
                <numerusform>Remettre {n} images sur {total} à traiter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Still on the to-do list.</source>
            <translation>Toujours à traiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} images…</source>
            <translation>
                <numerusform>Commenter {n} image…</numerusform>
                <numerusform>Commenter {n} images…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} of {total} images…</source>
            <translation>
                <numerusform>Commenter {n} image sur {total}…</numerusform>
                <numerusform>Commenter {n} images sur {total}…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>They are in {n} folders.</source>
            <translation>
                <numerusform>Elles sont dans {n} dossier.</numerusform>
                <numerusform>Elles sont dans {n} dossiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Filter saved: {name}</source>
            <translation>Filtre enregistré : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search…</source>
            <translation>Enregistrer filtre, ordre et recherche…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>Nom du filtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search</source>
            <translation>Enregistrer filtre, ordre et recherche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>Renommer le filtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Saved filters…</source>
            <translation>Filtres enregistrés…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved: {reason}</source>
            <translation>Non enregistré : {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on {cases}</source>
            <translation>Rapport sur {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>report of the set</source>
            <translation>rapport des cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Measuring for the report: case {n} of {total}.</source>
            <translation>Mesures pour le rapport : cas {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on several cases…</source>
            <translation>Rapport sur plusieurs cas…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Print report on several cases…</source>
            <translation>Imprimer un rapport sur plusieurs cas…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{name} is back at its default</source>
            <translation>{name} : valeur par défaut rétablie</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings are back at their defaults</source>
            <translation>
                <numerusform>{n} réglage à nouveau par défaut</numerusform>
                <numerusform>{n} réglages à nouveau par défaut</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Export settings</source>
            <translation>Exporter les réglages</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Import settings</source>
            <translation>Importer des réglages</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings changed</source>
            <comment>1 setting changed</comment>
            <translation>
                <numerusform>{n} réglage modifié</numerusform>
                <numerusform>{n} réglages modifiés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{words}. This version does not know: {names}</source>
            <translation>{words}. Inconnus de cette version : {names}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset all settings?</source>
            <translation>Réinitialiser tous les réglages ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>These go back to their defaults: {names}.</source>
            <translation>Ceux-ci reprennent leur valeur par défaut : {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Accepting: image {n} of {total}.</source>
            <translation>Acceptation : image {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Rejecting: image {n} of {total}.</source>
            <translation>Rejet : image {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Undoing: image {n} of {total}.</source>
            <translation>Annulation : image {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Select them</source>
            <translation>Les sélectionner</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images back on the to-do list</source>
            <comment>1 image back on the to-do list</comment>
            <translation>
                <numerusform>{n} image remise à traiter</numerusform>
                <numerusform>{n} images remises à traiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images accepted</source>
            <comment>1 image accepted</comment>
            <translation>
                <numerusform>{n} image acceptée</numerusform>
                <numerusform>{n} images acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images rejected</source>
            <comment>1 image rejected</comment>
            <translation>
                <numerusform>{n} image rejetée</numerusform>
                <numerusform>{n} images rejetées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Nothing to predict: every listed image is corrected, accepted or rejected.</source>
            <translation>Rien à prédire : toutes les images affichées sont corrigées, acceptées ou rejetées.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predicting: image {n} of {total}.</source>
            <translation>Prédiction : image {n} sur {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Paused after {n} of {total} images.</source>
            <translation>
                <numerusform>En pause après {n} image sur {total}.</numerusform>
                <numerusform>En pause après {n} images sur {total}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} have no mask: they are turned or not frontal chest radiographs</source>
            <comment>1 has no mask: it is turned or not a frontal chest radiograph</comment>
            <translation>
                <numerusform>1 sans masque : tournée ou non de face</numerusform>
                <numerusform>{n} sans masque : tournées ou non de face</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images predicted</source>
            <comment>1 image predicted</comment>
            <translation>
                <numerusform>{n} image prédite</numerusform>
                <numerusform>{n} images prédites</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted.</source>
            <comment>1 image not predicted.</comment>
            <translation>
                <numerusform>{n} image sans prédiction.</numerusform>
                <numerusform>{n} images sans prédiction.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted, and {untried} more not tried.</source>
            <comment>1 image not predicted, and {untried} more not tried.</comment>
            <translation>
                <numerusform>{n} image sans prédiction, et {untried} de plus non tentées.</numerusform>
                <numerusform>{n} images sans prédiction, et {untried} de plus non tentées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>({n} more)</source>
            <translation>
                <numerusform>({n} de plus)</numerusform>
                <numerusform>({n} de plus)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Copy the list</source>
            <translation>Copier la liste</translation>
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
            <translation>Tout prédire</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>{n} images flagged</source>
            <comment>1 image flagged</comment>
            <translation>
                <numerusform>{n} image marquée</numerusform>
                <numerusform>{n} images marquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Flag removed from {n} images</source>
            <comment>Flag removed from 1 image</comment>
            <translation>
                <numerusform>Marque retirée de {n} image</numerusform>
                <numerusform>Marque retirée de {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment saved for {n} images</source>
            <comment>Comment saved for 1 image</comment>
            <translation>
                <numerusform>Commentaire enregistré pour {n} image</numerusform>
                <numerusform>Commentaire enregistré pour {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment removed from {n} images</source>
            <comment>Comment removed from 1 image</comment>
            <translation>
                <numerusform>Commentaire retiré de {n} image</numerusform>
                <numerusform>Commentaire retiré de {n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>What to know about these cases</source>
            <translation>Ce qu’il faut savoir de ces cas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment on {n} images</source>
            <comment>Comment on 1 image</comment>
            <translation>
                <numerusform>Commentaire sur {n} image</numerusform>
                <numerusform>Commentaire sur {n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>replaces {n}</source>
            <translation>
                <numerusform>en remplace {n}</numerusform>
                <numerusform>en remplace {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Saving: {n} of {total}.</source>
            <translation>Enregistrement : {n} sur {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Nothing changed</source>
            <translation>Rien n’a changé</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Restored: {n} images</source>
            <comment>Restored: 1 image</comment>
            <translation>
                <numerusform>Restauré : {n} image</numerusform>
                <numerusform>Restauré : {n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Undoing: {n} of {total}.</source>
            <translation>Annulation : {n} sur {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} images</source>
            <comment>1 image</comment>
            <translation>
                <numerusform>{n} image</numerusform>
                <numerusform>{n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} of {total} images left out: {why}.</source>
            <translation>
                <numerusform>{n} image sur {total} exclue : {why}.</numerusform>
                <numerusform>{n} images sur {total} exclues : {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} could not be read</source>
            <comment>1 could not be read</comment>
            <translation>
                <numerusform>{n} illisible</numerusform>
                <numerusform>{n} illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have no mask</source>
            <comment>1 has no mask</comment>
            <translation>
                <numerusform>{n} sans masque</numerusform>
                <numerusform>{n} sans masque</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} fail a check</source>
            <comment>1 fails a check</comment>
            <translation>
                <numerusform>{n} avec un constat</numerusform>
                <numerusform>{n} avec un constat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have strokes to review first</source>
            <comment>1 has strokes to review first</comment>
            <translation>
                <numerusform>{n} avec des traits à revoir d’abord</numerusform>
                <numerusform>{n} avec des traits à revoir d’abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are open in another window</source>
            <comment>1 is open in another window</comment>
            <translation>
                <numerusform>{n} ouverte dans une autre fenêtre</numerusform>
                <numerusform>{n} ouvertes dans une autre fenêtre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the files of {n} now hold other images</source>
            <comment>the file of 1 now holds another image</comment>
            <translation>
                <numerusform>{n} dont le fichier contient désormais une autre image</numerusform>
                <numerusform>{n} dont les fichiers contiennent désormais d’autres images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already accepted</source>
            <comment>1 is already accepted</comment>
            <translation>
                <numerusform>{n} déjà acceptée</numerusform>
                <numerusform>{n} déjà acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already rejected</source>
            <comment>1 is already rejected</comment>
            <translation>
                <numerusform>{n} déjà rejetée</numerusform>
                <numerusform>{n} déjà rejetées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/side_panels.py" />
            <source>Hide the panels</source>
            <translation>Masquer les panneaux</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Swap right and left lung</source>
            <translation>Échanger poumons droit et gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it</source>
            <translation>Poumons droit et gauche échangés · ⟨Ctrl+Z⟩ pour annuler</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>According to its file, this is not a frontal view.</source>
            <translation>D’après son fichier, ce n’est pas une incidence de face.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>marked as mirrored</source>
            <translation>déclarée en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>rotation corrected</source>
            <translation>rotation corrigée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation from the file</source>
            <translation>orientation du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case}: {name}. The image, model and exports follow it.</source>
            <translation>{case} : {name}. L’image, le modèle et les exports suivent.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped.</source>
            <translation>Poumons droit et gauche échangés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation restored</source>
            <translation>orientation restaurée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case} is not open: open it to restore its orientation.</source>
            <translation>{case} n’est pas ouvert : ouvrez-le pour restaurer son orientation.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>You have not changed it.</source>
            <translation>Vous ne l’avez pas modifiée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Image orientation</source>
            <translation>Orientation de l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Mark image as mirrored</source>
            <translation>Déclarer l’image en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° left</source>
            <translation>Corriger la rotation : 90° à gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° right</source>
            <translation>Corriger la rotation : 90° à droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Restore orientation from the file</source>
            <translation>Restaurer l’orientation du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The model’s own mask was shown instead of yours.</source>
            <translation>Le masque du modèle était affiché à la place du vôtre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was hidden.</source>
            <translation>Le masque était caché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The left lung was hidden.</source>
            <translation>Le poumon gauche était caché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The right lung was hidden.</source>
            <translation>Le poumon droit était caché.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The worklist covered the image.</source>
            <translation>La liste de travail cachait l’image.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was outside the view.</source>
            <translation>Le masque était hors de la zone affichée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Undone: {name}</source>
            <translation>Annulé : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Redone: {name}</source>
            <translation>Rétabli : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Back to: {name}</source>
            <translation>Retour à : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>the start</source>
            <translation>le début</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>Nothing was undone: {name} is no longer on the worklist.</source>
            <translation>Rien n’a été annulé : {name} n’est plus dans la liste de travail.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>This case is still on the to-do list.</source>
            <translation>Ce cas est toujours à traiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>{name} is back on the to-do list.</source>
            <translation>{name} est de nouveau à traiter.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The training set has its earlier mask again.</source>
            <translation>Le jeu d’entraînement a de nouveau son masque précédent.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>It is no longer in the training set.</source>
            <translation>Il n’est plus dans le jeu d’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The decision on {name} could not be undone. {reason}</source>
            <translation>La décision sur {name} n’a pas pu être annulée. {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name}.</source>
            <translation>Presque la même image que {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name} and {n} more.</source>
            <translation>
                <numerusform>Presque la même image que {name} et {n} autre.</numerusform>
                <numerusform>Presque la même image que {name} et {n} autres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>One is used for training and the other for scoring.</source>
            <translation>L’une sert à l’entraînement, l’autre à l’évaluation.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were removed</source>
            <comment>1 case was removed</comment>
            <translation>
                <numerusform>{n} cas retiré</numerusform>
                <numerusform>{n} cas retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were restored</source>
            <comment>1 case was restored</comment>
            <translation>
                <numerusform>{n} cas restauré</numerusform>
                <numerusform>{n} cas restaurés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Used from the next training run</source>
            <translation>Utilisé dès le prochain entraînement</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete {n} removed cases for good?</source>
            <comment>Delete 1 removed case for good?</comment>
            <translation>
                <numerusform>Supprimer définitivement {n} cas retiré ?</numerusform>
                <numerusform>Supprimer définitivement {n} cas retirés ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Their copies in the training set are deleted. The original files are kept.</source>
            <translation>Leurs copies dans le jeu d’entraînement sont supprimées. Les fichiers d’origine sont conservés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Deleted for good</source>
            <translation>Supprimé définitivement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found.</source>
            <translation>Les bords incertains n’ont pas pu être trouvés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The mask has not changed. See the log for details: Help, Show log file.</source>
            <translation>Le masque n’a pas changé. Détails dans le journal : Aide, Afficher le journal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge.</source>
            <translation>Vous avez vu tous les bords incertains.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Uncertain edge {n} of {total}</source>
            <translation>Bord incertain {n} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>No uncertain edges are stored for this case: predict again (R).</source>
            <translation>Aucun bord incertain conservé pour ce cas : relancez la prédiction (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found: predict again (R).</source>
            <translation>Les bords incertains n’ont pas pu être trouvés : relancez la prédiction (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Looking for uncertain edges.</source>
            <translation>Recherche des bords incertains.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The model is sure of every edge.</source>
            <translation>Le modèle est sûr de tous les bords.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have corrected every uncertain edge.</source>
            <translation>Vous avez corrigé tous les bords incertains.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge · ⟨J⟩ starts again</source>
            <translation>Vous avez vu tous les bords incertains · ⟨J⟩ pour recommencer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>⟨J⟩ next · ⟨Shift+J⟩ back</source>
            <translation>⟨J⟩ suivant · ⟨Shift+J⟩ précédent</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left apex</source>
            <translation>Apex gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right apex</source>
            <translation>Apex droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left costophrenic angle</source>
            <translation>Cul-de-sac pleural gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right costophrenic angle</source>
            <translation>Cul-de-sac pleural droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left diaphragm</source>
            <translation>Coupole gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right diaphragm</source>
            <translation>Coupole droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left mediastinal border</source>
            <translation>Bord médiastinal gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right mediastinal border</source>
            <translation>Bord médiastinal droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left chest wall</source>
            <translation>Paroi thoracique gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right chest wall</source>
            <translation>Paroi thoracique droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Next uncertain edge</source>
            <translation>Bord incertain suivant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Previous uncertain edge</source>
            <translation>Bord incertain précédent</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_comparing.py" />
            <source>The comparison was cancelled.</source>
            <translation>La comparaison a été annulée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Export model version</source>
            <translation>Exporter une version du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Import model version</source>
            <translation>Importer une version du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Delete {name} for good?</source>
            <translation>Supprimer {name} définitivement ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Accepted masks are kept. Export the version first if you may need it again.</source>
            <translation>Les masques acceptés sont conservés. Exportez d’abord la version si elle peut encore servir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Keep it</source>
            <translation>La conserver</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Model version (*{suffix})</source>
            <translation>Version du modèle (*{suffix})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Version {newer} came with the program and has not learned from your cases; {own} stays in use.</source>
            <translation>La version {newer} est fournie avec le programme et n’a rien appris de vos cas ; {own} reste en service.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Keep {name}</source>
            <translation>Garder {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>New masks: {words}</source>
            <translation>Nouveaux masques : {words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{file} is now {name}</source>
            <translation>{file} importé sous le nom {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} was deleted</source>
            <translation>{name} supprimée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Note on {name} saved</source>
            <translation>Note sur {name} enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} is in use</source>
            <translation>{name} est en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. Research software, not a medical device.</source>
            <translation>Bienvenue dans lungseg. Ceci est un fantôme dessiné : regardez les contours, corrigez-les, appuyez sur Entrée. Logiciel de recherche, pas un dispositif médical.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Open the manual</source>
            <translation>Ouvrir le manuel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save this window…</source>
            <translation>Enregistrer cette fenêtre…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You have not saved this window.</source>
            <translation>Vous n’avez pas enregistré cette fenêtre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This image would be blank: its values differ.</source>
            <translation>Cette image serait vide : ses valeurs sont autres.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window: {name}</source>
            <translation>Fenêtre : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This window is a curve from the file: adjust it first.</source>
            <translation>Cette fenêtre est une courbe du fichier : ajustez-la d’abord.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Name of the window</source>
            <translation>Nom de la fenêtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save C {centre} W {width} as</source>
            <translation>Enregistrer C {centre} L {width} sous</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You already have {n} windows. Delete one on the settings page first.</source>
            <translation>
                <numerusform>Vous avez déjà {n} fenêtre. Supprimez-la d’abord dans les réglages.</numerusform>
                <numerusform>Vous avez déjà {n} fenêtres. Supprimez-en d’abord une dans les réglages.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} replaced</source>
            <translation>Fenêtre {name} remplacée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} saved</source>
            <translation>Fenêtre {name} enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Your window {n}</source>
            <translation>Votre fenêtre {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Windows</source>
            <translation>Fenêtrage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {n} from the file</source>
            <translation>Fenêtre {n} du fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>The file has no such window.</source>
            <translation>Le fichier n’a pas cette fenêtre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic window</source>
            <translation>Fenêtre automatique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
            <translation>Radiographies (*.dcm *.dicom *.png *.jpg *.jpeg);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open files</source>
            <translation>Ouvrir des fichiers</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the first case</source>
            <translation>C’est le premier cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the last case</source>
            <translation>C’est le dernier cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Remove {name} and your corrections?</source>
            <translation>Retirer {name} et vos corrections ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>The mask has not been accepted and would be lost. The image file is kept.</source>
            <translation>Le masque n’a pas été accepté et serait perdu. Le fichier image est conservé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>About lungseg</source>
            <translation>À propos de lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Icon of lungseg</source>
            <translation>Icône de lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Lungs on chest radiographs: segment, correct, train.</source>
            <translation>Poumons sur radiographies thoraciques : segmenter, corriger, entraîner.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Logiciel de recherche. Pas un dispositif médical : ni pour le diagnostic ni pour le traitement. Un lecteur vérifie chaque masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Everything stays on this computer unless you send it to a PACS: nothing is sent automatically.</source>
            <translation>Tout reste sur cet ordinateur, sauf envoi à un PACS de votre part : rien n’est envoyé automatiquement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>No radiologist whose language this is has checked the translation yet. Corrections are welcome.</source>
            <translation>Aucun radiologue francophone n’a encore vérifié la traduction. Vos corrections sont bienvenues.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Built with</source>
            <translation>Construit avec</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>lungseg: Apache-2.0.</source>
            <translation>lungseg : Apache-2.0.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can replace them with other versions.</source>
            <translation>Qt et PySide6 sont utilisés sous licence GNU LGPL version 3, sans modification et comme bibliothèques séparées : vous pouvez les remplacer par d’autres versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Inter, Noto Sans: SIL Open Font License 1.1. Phosphor icons: MIT.</source>
            <translation>Inter, Noto Sans : SIL Open Font License 1.1. Icônes Phosphor : MIT.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>The full texts are in the folder packaging/licences and with the installed packages.</source>
            <translation>Les textes complets sont dans le dossier packaging/licences et avec les paquets installés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Copy versions</source>
            <translation>Copier les versions</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Is the model saving work?</source>
            <translation>Le modèle fait-il gagner du temps ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Measure</source>
            <comment>figure</comment>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Seconds per case</source>
            <translation>Secondes par cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Strokes per case</source>
            <translation>Traits par cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Dice, model’s mask against yours</source>
            <translation>Dice, masque du modèle et le vôtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Mean edge shift, mm</source>
            <translation>Décalage moyen du bord, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Work per case, by version</source>
            <translation>Travail par cas, selon la version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Record on this computer</source>
            <translation>Tenir le relevé sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Time, strokes and amount of change; no names, and nothing is sent</source>
            <translation>Temps, traits et ampleur des corrections ; aucun nom, rien n’est envoyé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Nothing recorded yet.</source>
            <translation>Encore rien de relevé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{cases} in order; median of {medians}</source>
            <translation>{cases} dans l’ordre ; médiane : {medians}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>As you accept masks, this shows how long each took and how much you changed, by version.</source>
            <translation>À mesure que vous acceptez des masques, on voit ici le temps passé et l’ampleur des corrections, selon la version.</translation>
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
                <numerusform>{n} cas, meilleurs : {better}, moins bons : {worse}</numerusform>
                <numerusform>{n} cas, meilleurs : {better}, moins bons : {worse}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet of {cases}</source>
            <translation>Planche-contact de {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
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
            <translation>Paysage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Outlines of the masks</source>
            <translation>Contours des masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>{n} sheets</source>
            <comment>1 sheet</comment>
            <translation>
                <numerusform>{n} feuille</numerusform>
                <numerusform>{n} feuilles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export masks</source>
            <translation>Exporter les masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>SEG contents</source>
            <translation>Contenu du SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>One segment per lung (every viewer)</source>
            <translation>Un segment par poumon (tous les visualiseurs)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>The model's probabilities</source>
            <translation>Les probabilités du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Nominal geometry</source>
            <translation>Géométrie nominale</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Always, uncalibrated without spacing</source>
            <translation>Toujours, non calibrée si taille du pixel inconnue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Never (most viewers reject the SEG)</source>
            <translation>Jamais (la plupart des visualiseurs refusent le SEG)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Selection ({n})</source>
            <translation>
                <numerusform>Sélection ({n})</numerusform>
                <numerusform>Sélection ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>This case</source>
            <translation>Ce cas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>All accepted ({n})</source>
            <translation>
                <numerusform>Tous les acceptés ({n})</numerusform>
                <numerusform>Tous les acceptés ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Cases to export</source>
            <translation>Cas à exporter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case is open.</source>
            <translation>Aucun cas n’est ouvert.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case has been accepted yet.</source>
            <translation>Aucun cas n’a encore été accepté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a format.</source>
            <translation>Choisissez un format.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a folder.</source>
            <translation>Choisissez un dossier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names will identify the patient.</source>
            <translation>Les noms de fichier identifieront le patient.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient. DICOM files contain the name, as they must.</source>
            <translation>Les noms de fichier n’identifient pas le patient. Les fichiers DICOM contiennent le nom, la norme l’exige.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient.</source>
            <translation>Les noms de fichier n’identifient pas le patient.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>against your accepted masks</source>
            <translation>par rapport à vos masques acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>after against before</source>
            <translation>après par rapport à avant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on your accepted cases</source>
            <translation>Entraînement sur vos cas acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>you can keep reading; new corrections are used in the next run</source>
            <translation>continuez à lire ; les nouvelles corrections serviront la prochaine fois</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training stopped</source>
            <translation>L’entraînement s’est arrêté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Nothing has changed: the version in use and your masks are as before.</source>
            <translation>Rien n’a changé : la version en service et vos masques restent tels quels.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training was cancelled</source>
            <translation>L’entraînement a été annulé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>the version in use</source>
            <translation>la version en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Taking a snapshot of the training set</source>
            <translation>Instantané du jeu d’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring {parent} on the held-out cases</source>
            <translation>Évaluation de {parent} sur les cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring the candidate on the held-out cases</source>
            <translation>Évaluation de la candidate sur les cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Deciding</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on {cases}</source>
            <translation>Entraînement sur {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{cases} from {n} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</source>
            <comment>{cases} from 1 patient: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</comment>
            <translation>
                <numerusform>{cases} d’un seul patient (entraînement : {learn}, réservés : {kept}). Départ : {parent}, instantané {snapshot}.</numerusform>
                <numerusform>{cases} de {n} patients (entraînement : {learn}, réservés : {kept}). Départ : {parent}, instantané {snapshot}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} of another protocol left out.</source>
            <translation>
                <numerusform>{n} exclu, d’un autre protocole.</numerusform>
                <numerusform>{n} exclus, d’un autre protocole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} threads</source>
            <comment>1 thread</comment>
            <translation>
                <numerusform>{n} thread</numerusform>
                <numerusform>{n} threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The candidate replaces {parent} only if no figure passes its limit.</source>
            <translation>La candidate ne remplace {parent} que si aucun chiffre ne dépasse sa limite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Now: {parent} and epoch {n}</source>
            <translation>Maintenant : {parent} et époque {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>about {time} left</source>
            <translation>reste environ {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Epoch {n} of {total}</source>
            <translation>Époque {n} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>paused until you resume</source>
            <translation>en pause jusqu’à la reprise</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Limit: how far a figure may change before {new} is refused.</source>
            <translation>Limite : variation d’un chiffre au-delà de laquelle {new} est refusée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Before ({parent}) and after ({candidate})</source>
            <translation>Avant ({parent}) et après ({candidate})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} awaits your decision; {old} is in use</source>
            <translation>{new} attend votre décision ; {old} est en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} stays a candidate; {old} is in use</source>
            <translation>{new} reste candidate ; {old} est en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: better than {old} on the held-out cases</source>
            <translation>{new} est en service : meilleure que {old} sur les cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: as good as {old} on the held-out cases</source>
            <translation>{new} est en service : aussi bonne que {old} sur les cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>95 % interval of the change {low} to {high}.</source>
            <translation>Intervalle à 95 % de la variation : {low} à {high}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{better} of {n} cases better, {worse} worse.</source>
            <translation>
                <numerusform>Cas meilleurs : {better} sur {n}, moins bons : {worse}.</numerusform>
                <numerusform>Cas meilleurs : {better} sur {n}, moins bons : {worse}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Worst case: {name}, Dice {before} → {after}.</source>
            <translation>Pire cas : {name}, Dice {before} → {after}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} uncorrected images</source>
            <comment>1 uncorrected image</comment>
            <translation>
                <numerusform>{n} image non corrigée</numerusform>
                <numerusform>{n} images non corrigées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory {n:.1f} GB</source>
            <translation>Mémoire : {n:.1f} Go</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory at most {n:.1f} GB</source>
            <translation>Mémoire : {n:.1f} Go au plus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>took {time}</source>
            <translation>durée {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use until the comparison is complete.</source>
            <translation>La version en service le reste jusqu’à la fin de la comparaison.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use until the comparison is complete.</source>
            <translation>{name} reste en service jusqu’à la fin de la comparaison.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Run in background</source>
            <translation>Poursuivre en arrière-plan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{new} is in use. You can go back at any time. Corrected and accepted masks never change.</source>
            <translation>{new} est en service. Retour en arrière possible à tout moment. Les masques corrigés et acceptés ne changent jamais.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Continue reading</source>
            <translation>Continuer la lecture</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Roll back to {name}</source>
            <translation>Revenir à {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.</source>
            <translation>{name} est en service. {new} reste sur le disque et peut être choisie sous Modèle, Versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Keep as candidate</source>
            <translation>Garder comme candidate</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Activate {new}</source>
            <translation>Utiliser {new}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use.</source>
            <translation>{name} reste en service.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use.</source>
            <translation>La version en service le reste.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare with {name}</source>
            <translation>Comparer avec {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Snapshot</source>
            <translation>Instantané</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Split by patient</source>
            <translation>Répartir par patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Step {n} of {total}: {word}</source>
            <translation>Étape {n} sur {total} : {word}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Missing</source>
            <translation>Manque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Too much</source>
            <translation>Excès</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Model outline</source>
            <translation>Contour du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirm the masks</source>
            <translation>Confirmer les masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Use them from the next training run</source>
            <translation>Les utiliser dès le prochain entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Suspect masks</source>
            <translation>Masques suspects</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{n} suspect masks are left out.</source>
            <comment>1 suspect mask is left out.</comment>
            <translation>
                <numerusform>{n} masque suspect est exclu.</numerusform>
                <numerusform>{n} masques suspects sont exclus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (to learn from): {sentence}</source>
            <translation>{name} (pour l’entraînement) : {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (held out): {sentence}</source>
            <translation>{name} (réservé) : {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Open this case</source>
            <translation>Ouvrir ce cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>This case is not on the worklist.</source>
            <translation>Ce cas n’est pas dans la liste de travail.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: {n} masks are used from the next training run.</source>
            <comment>Confirmed: 1 mask is used from the next training run.</comment>
            <translation>
                <numerusform>Confirmé : {n} masque utilisé dès le prochain entraînement.</numerusform>
                <numerusform>Confirmé : {n} masques utilisés dès le prochain entraînement.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Progress of the training</source>
            <translation>Progression de l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss over the epochs</source>
            <translation>Perte au fil des époques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice on the held-out cases, over the epochs</source>
            <translation>Dice sur les cas réservés, au fil des époques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>During training, at reduced size</source>
            <translation>Pendant l’entraînement, à taille réduite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>A quick score; the table uses the saved files at full size</source>
            <translation>Évaluation rapide ; le tableau utilise les fichiers enregistrés en taille réelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Training set</source>
            <translation>Jeu d’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice, held-out cases</source>
            <translation>Dice, cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Version in use</source>
            <translation>Version en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Two networks are trained in turn, each on half of the cases; the second starts here.</source>
            <translation>Deux réseaux sont entraînés tour à tour, chacun sur la moitié des cas ; le second commence ici.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>second network</source>
            <translation>second réseau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice of each held-out case</source>
            <translation>Dice de chaque cas réservé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Each case, Dice</source>
            <translation>Chaque cas, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} better</source>
            <translation>{new} meilleure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} worse</source>
            <translation>{new} moins bonne</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget the study of {name}?</source>
            <translation>Oublier l’examen de {name} ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget {name}?</source>
            <translation>Oublier {name} ?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its {n} cases in the training set as well</source>
            <comment>Delete its case in the training set as well</comment>
            <translation>
                <numerusform>Supprimer aussi son cas dans le jeu d’entraînement</numerusform>
                <numerusform>Supprimer aussi ses {n} cas dans le jeu d’entraînement</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete the older copies, with everything in them</source>
            <translation>Supprimer les anciennes copies, avec tout leur contenu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget for good</source>
            <translation>Oublier définitivement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Comparison on the held-out cases</source>
            <translation>Comparaison sur les cas réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not fall</source>
            <translation>ne doit pas baisser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not rise</source>
            <translation>ne doit pas augmenter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>After training</source>
            <translation>Après l’entraînement</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} held-out cases</source>
            <comment>1 held-out case</comment>
            <translation>
                <numerusform>{n} cas réservé</numerusform>
                <numerusform>{n} cas réservés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Parent</source>
            <translation>Parente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>New</source>
            <comment>version</comment>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Better</source>
            <translation>Meilleur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Same</source>
            <translation>Égal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Within limit</source>
            <translation>Dans la limite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Worse</source>
            <translation>Moins bon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Change the key of “{command}”</source>
            <translation>Modifier le raccourci de « {command} »</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>no key</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Press a key</source>
            <translation>Appuyez sur une touche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Clavier et souris</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Find a key or action</source>
            <translation>Rechercher une touche ou une action</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Click a key to change it. Delete removes it, Esc keeps it.</source>
            <translation>Cliquez sur un raccourci pour le modifier. Suppr le retire, Échap le garde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{why} It cannot be changed.</source>
            <translation>{why} Non modifiable.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{key} is used for “{command}”, which would lose it.</source>
            <translation>{key} sert à « {command} », qui perdrait ce raccourci.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Use it here</source>
            <translation>L’utiliser ici</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{command}: default key restored</source>
            <translation>{command} : raccourci par défaut rétabli</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Page of the manual</source>
            <translation>Page du manuel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Find in the manual</source>
            <translation>Rechercher dans le manuel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Pages of the manual</source>
            <translation>Pages du manuel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>No page contains these words.</source>
            <translation>Aucune page ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} versions</source>
            <comment>1 version</comment>
            <translation>
                <numerusform>{n} version</numerusform>
                <numerusform>{n} versions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Use this version</source>
            <translation>Utiliser cette version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Roll back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Go back to the version used before this one</source>
            <translation>Revenir à la version utilisée avant celle-ci</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Note</source>
            <comment>the reader’s own words</comment>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
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
                <numerusform>{n} cas réservé, jamais utilisé pour l’entraînement</numerusform>
                <numerusform>{n} cas réservés, jamais utilisés pour l’entraînement</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.0f} % of the contour</source>
            <translation>{n:.0f} % du contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.1f} MB</source>
            <translation>{n:.1f} Mo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>From</source>
            <comment>origin</comment>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Recipe</source>
            <translation>Recette</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained</source>
            <translation>Entraînée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained on</source>
            <translation>Entraînée sur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Scored on</source>
            <translation>Évaluée sur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Work left</source>
            <translation>Travail restant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>with or without the part behind the heart, as chosen</source>
            <translation>avec ou sans la partie rétrocardiaque, au choix</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always with the part behind the heart</source>
            <translation>toujours avec la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always without the part behind the heart</source>
            <translation>toujours sans la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>came with the program</source>
            <translation>fournie avec le programme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name} from {parent}</source>
            <translation>importée, était {name} issue de {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name}</source>
            <translation>importée, était {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} accepted cases</source>
            <translation>
                <numerusform>{n} cas accepté</numerusform>
                <numerusform>{n} cas acceptés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>snapshot {name}</source>
            <translation>instantané {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>The bundled version can't be overwritten. Corrected and accepted masks never change.</source>
            <translation>La version fournie ne peut pas être écrasée. Les masques corrigés et acceptés ne changent jamais.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Imported. Its figures were measured where it was trained.</source>
            <translation>Importée. Ses chiffres ont été mesurés là où elle a été entraînée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent. You can use it and go back with one click.</source>
            <translation>Elle n’a pas passé la comparaison avec sa version parente. Vous pouvez l’utiliser et revenir en arrière d’un clic.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent; you chose to use it.</source>
            <translation>Elle n’a pas passé la comparaison avec sa version parente ; vous avez choisi de l’utiliser.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It has not been used yet, and has not been compared with another version.</source>
            <translation>Pas encore utilisée, ni comparée à une autre version.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Corrected and accepted masks never change, whichever version is in use.</source>
            <translation>Les masques corrigés et acceptés ne changent jamais, quelle que soit la version en service.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px</source>
            <translation>
                <numerusform>{n} époque, {size} px</numerusform>
                <numerusform>{n} époques, {size} px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px; masks at {masks} px</source>
            <translation>
                <numerusform>{n} époque, {size} px ; masques à {masks} px</numerusform>
                <numerusform>{n} époques, {size} px ; masques à {masks} px</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Export training set</source>
            <translation>Exporter le jeu d’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and drag a rectangle over anything that must not leave. Your own training set keeps its pixels.</source>
            <translation>Noms, dates, identifiants et noms de fichier sont exclus, mais pas le texte incrusté : vérifiez chaque image et tracez un rectangle sur tout ce qui ne doit pas sortir. Votre propre jeu d’entraînement garde ses pixels.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Images in the package</source>
            <translation>Images du paquet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Leave out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Undo blanking</source>
            <translation>Annuler l’occultation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Write package…</source>
            <translation>Écrire le paquet…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>{n} of {total} images written.</source>
            <translation>
                <numerusform>{n} image écrite sur {total}.</numerusform>
                <numerusform>{n} images écrites sur {total}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Include again</source>
            <translation>Inclure de nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Left out</source>
            <translation>Exclue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blank the text</source>
            <translation>Occulter le texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blanked</source>
            <translation>Occulté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Text not stated</source>
            <translation>Texte non précisé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Included</source>
            <translation>Incluse</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Image as exported</source>
            <translation>Image telle qu’exportée</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} of {total} images go into the package.</source>
            <translation>
                <numerusform>{n} image sur {total} va dans le paquet.</numerusform>
                <numerusform>{n} images sur {total} vont dans le paquet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} stay here until their burnt-in text is blanked.</source>
            <comment>1 stays here until its burnt-in text is blanked.</comment>
            <translation>
                <numerusform>{n} reste ici tant que son texte incrusté n’est pas occulté.</numerusform>
                <numerusform>{n} restent ici tant que leur texte incrusté n’est pas occulté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} left out.</source>
            <translation>
                <numerusform>{n} exclue.</numerusform>
                <numerusform>{n} exclues.</numerusform>
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
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Your name for it</source>
            <translation>Le nom que vous lui donnez</translation>
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
            <translation>Type</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>No sign-in</source>
            <translation>Sans connexion</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name and password</source>
            <translation>Nom d’utilisateur et mot de passe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Password or token</source>
            <translation>Mot de passe ou jeton</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of the PACS</source>
            <translation>AE title du PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of this computer</source>
            <translation>AE title de cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Encrypted (TLS)</source>
            <translation>Chiffré (TLS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Fetch by C-MOVE: the PACS sends to this computer</source>
            <translation>Récupérer par C-MOVE : le PACS envoie à cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port of this computer</source>
            <translation>Port de cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificate authority (CA)</source>
            <translation>Autorité de certification (CA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>System authorities</source>
            <translation>Autorités du système</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Client certificate</source>
            <translation>Certificat client</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Private key</source>
            <translation>Clé privée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>In the same file</source>
            <translation>Dans le même fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Stored in the system keyring</source>
            <translation>Conservé dans le trousseau du système</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Asked once per session</source>
            <translation>Demandé une fois par session</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Set up PACS</source>
            <translation>Configurer le PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open from PACS</source>
            <translation>Ouvrir depuis le PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Keep fetching today’s chests</source>
            <translation>Récupérer en continu les thorax du jour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>New ones are fetched every five minutes and predicted in advance, even after you close this page.</source>
            <translation>Les nouveaux sont récupérés toutes les cinq minutes et prédits d’avance, même une fois cette page fermée.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Name</source>
            <comment>person</comment>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Doe, Jane</source>
            <translation>Dupont, Jeanne</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient ID</source>
            <translation>ID du patient</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession number</source>
            <translation>Numéro d’accession</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>From</source>
            <comment>day</comment>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>To</source>
            <comment>day</comment>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>CR, DX</source>
            <translation>CR, DX</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Today’s chests</source>
            <translation>Thorax du jour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Studies</source>
            <translation>Examens</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient, study</source>
            <translation>Patient, examen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession</source>
            <translation>Accession</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No PACS is set up yet. Choose Set up…</source>
            <translation>Aucun PACS n’est encore configuré. Choisissez Configurer…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient {n}</source>
            <translation>Patient {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Chest radiograph</source>
            <translation>Radiographie thoracique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No studies found.</source>
            <translation>Aucun examen trouvé.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} studies</source>
            <comment>1 study</comment>
            <translation>
                <numerusform>{n} examen</numerusform>
                <numerusform>{n} examens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} patients</source>
            <comment>1 patient</comment>
            <translation>
                <numerusform>{n} patient</numerusform>
                <numerusform>{n} patients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{studies} from {patients}. Select those to open.</source>
            <translation>{studies}, {patients}. Sélectionnez ceux à ouvrir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open ({n})</source>
            <comment>Open</comment>
            <translation>
                <numerusform>Ouvrir ({n})</numerusform>
                <numerusform>Ouvrir ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send to PACS</source>
            <translation>Envoyer au PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting and sent</source>
            <translation>En attente et envoyés</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Selected ({n})</source>
            <translation>
                <numerusform>Sélection ({n})</numerusform>
                <numerusform>Sélection ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>PACS of origin</source>
            <translation>PACS d’origine</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>With outlines (GSPS) for viewers without SEG</source>
            <translation>Avec contours (GSPS) pour les visualiseurs sans SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>To</source>
            <comment>destination</comment>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>What</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Segmentation (SEG) and measurements (SR)</source>
            <translation>Segmentation (SEG) et mesures (SR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Sent {when}</source>
            <translation>Envoyé {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Anything that cannot be sent now waits here and is sent once the PACS answers.</source>
            <translation>Ce qui ne peut pas être envoyé maintenant attend ici et part dès que le PACS répond.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>No PACS is set up yet: File, Set up PACS…</source>
            <translation>Aucun PACS n’est encore configuré : Fichier, Configurer le PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>This image did not come from a PACS: choose one.</source>
            <translation>Cette image ne vient pas d’un PACS : choisissez-en un.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>A case</source>
            <translation>Un cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/page.py" />
            <source>Back to reading (Esc)</source>
            <translation>Retour à la lecture (Échap)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not corrected</source>
            <translation>non corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{what}. Open this case</source>
            <translation>{what}. Ouvrir ce cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Lung kept</source>
            <translation>Poumon conservé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice of both</source>
            <translation>Dice des deux</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{before} % → {after} %</source>
            <translation>{before} % → {after} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Worklist and masks</source>
            <translation>Liste de travail et masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Strokes, saved as you draw</source>
            <translation>Traits, enregistrés au fur et à mesure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Your model versions</source>
            <translation>Vos versions du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Settings file</source>
            <translation>Fichier des réglages</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Log files</source>
            <translation>Fichiers journaux</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Bundled weights</source>
            <translation>Poids fournis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Open: {name}</source>
            <translation>Ouvrir : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Nothing yet</source>
            <translation>Encore rien</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{path} could not be opened: no program on this computer can open it.</source>
            <translation>{path} n’a pas pu être ouvert : aucun programme de cet ordinateur ne peut l’ouvrir.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{size} in {n} files</source>
            <translation>
                <numerusform>{size} dans {n} fichier</numerusform>
                <numerusform>{size} dans {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>This describes the installation and its latest errors, without patient, file or folder names. Read it, change it if you like, then copy or save it for your report. Nothing is sent.</source>
            <translation>Ce texte décrit l’installation et ses dernières erreurs, sans nom de patient, de fichier ni de dossier. Lisez-le, modifiez-le au besoin, puis copiez-le ou enregistrez-le pour votre signalement. Rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text of the report</source>
            <translation>Texte du signalement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Save the report</source>
            <translation>Enregistrer le signalement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>What my masks include</source>
            <translation>Ce qu’incluent mes masques</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>Without the part behind the heart</source>
            <translation>Sans la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs end at the edge of the heart. The part behind the heart is left out.</source>
            <translation>Les poumons s’arrêtent au bord du cœur. La partie rétrocardiaque est exclue.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>With the part behind the heart</source>
            <translation>Avec la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs continue behind the heart, to the spine and down to the diaphragm.</source>
            <translation>Les poumons se poursuivent derrière le cœur, jusqu’au rachis et au diaphragme.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Who is reading?</source>
            <translation>Qui lit ?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Use this name</source>
            <translation>Utiliser ce nom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader</source>
            <translation>Autre lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Dr A</source>
            <translation>Dr A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name is stored with each decision, in the record, the report and exported DICOM files. There is no password: anyone can use any name.</source>
            <translation>Votre nom est conservé avec chaque décision, dans le registre, le rapport et les fichiers DICOM exportés. Il n’y a pas de mot de passe : chacun peut utiliser n’importe quel nom.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader has this name.</source>
            <translation>Un autre lecteur porte ce nom.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask a second reader to read {name}</source>
            <translation>Demander une seconde lecture de {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader does not see your mask or anything else you have done until both of you have decided.</source>
            <translation>Le second lecteur ne voit ni votre masque ni rien de ce que vous avez fait tant que vous n’avez pas décidé tous les deux.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Second reader</source>
            <translation>Second lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader starts with</source>
            <translation>Le second lecteur part</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>the model’s mask, without your corrections</source>
            <translation>du masque du modèle, sans vos corrections</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>an empty mask</source>
            <translation>d’un masque vide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Comment for the second reader</source>
            <translation>Commentaire pour le second lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader must be somebody else.</source>
            <translation>Le second lecteur doit être une autre personne.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: less</source>
            <translation>{name} : moins</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: more</source>
            <translation>{name} : plus</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>None yet</source>
            <translation>Encore aucun</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: choose…</source>
            <translation>{name} : choisir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>There is no such folder. Choose another one.</source>
            <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{colour}: used for the other lung</source>
            <translation>{colour} : utilisé pour l’autre poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>{name}: reset to {value}</source>
            <translation>{name} : rétablir {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Changed. Default: {value}.</source>
            <translation>Modifié. Par défaut : {value}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Takes effect the next time you start lungseg.</source>
            <translation>Prend effet au prochain démarrage de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Search settings</source>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Reset all…</source>
            <translation>Tout réinitialiser…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>{n} changed</source>
            <translation>
                <numerusform>{n} modifié</numerusform>
                <numerusform>{n} modifiés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>a an and as at by for from how i in is it my of on or the to when where which with</source>
            <translation>a à au aux avec ce ces comme comment dans de des du elle en est et il je l la le les leur lorsque ma mes mon ne ou où par pour qu quand que qui sa ses son sur un une</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>No setting matches “{words}”.</source>
            <translation>Aucun réglage ne correspond à « {words} ».</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Files and export</source>
            <translation>Fichiers et export</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>node dicomweb dimse AE title address certificate password</source>
            <translation>nœud noeud dicomweb dimse AE title adresse certificat mot passe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Storage locations</source>
            <translation>Emplacements de stockage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>data folder log weights training set size disk</source>
            <translation>dossier données journal poids jeu entraînement taille disque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Radiograph with the accepted outlines</source>
            <translation>Radiographie avec les contours acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Confirm the mask</source>
            <translation>Confirmer le masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Training leaves suspect masks out until you confirm them</source>
            <translation>L’entraînement exclut les masques suspects jusqu’à leur confirmation</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Open to correct</source>
            <translation>Ouvrir pour corriger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Remove it from the training set; it can be restored (Delete)</source>
            <translation>Le retirer du jeu d’entraînement ; il peut être restauré (Suppr)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Put back</source>
            <comment>into the training set</comment>
            <translation>Remettre</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{n} cases chosen</source>
            <comment>1 case chosen</comment>
            <translation>
                <numerusform>{n} cas choisi</numerusform>
                <numerusform>{n} cas choisis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Correct the mask and accept it again (Enter)</source>
            <translation>Corrigez le masque et acceptez-le de nouveau (Entrée)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Its file is not on the worklist. Open the file first.</source>
            <translation>Son fichier n’est pas dans la liste de travail. Ouvrez d’abord le fichier.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{row} × {column} mm</source>
            <translation>{row} × {column} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>by hand, without a model</source>
            <translation>à la main, sans modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>accepted as it was</source>
            <translation>accepté tel quel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Agreement</source>
            <translation>Concordance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>You confirmed this mask</source>
            <translation>Vous avez confirmé ce masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Case ID</source>
            <translation>ID du cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Dice {both} against the model’s mask; right {right}, left {left}</source>
            <translation>Dice {both} par rapport au masque du modèle ; droit {right}, gauche {left}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Newest first</source>
            <translation>Plus récents d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Oldest first</source>
            <translation>Plus anciens d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Most corrected first</source>
            <translation>Plus corrigés d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect first</source>
            <translation>Suspects d’abord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Agreement with the model</source>
            <translation>Concordance avec le modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any date</source>
            <translation>Toutes dates</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last {n} days</source>
            <comment>Last 24 hours</comment>
            <translation>
                <numerusform>Dernières 24 heures</numerusform>
                <numerusform>{n} derniers jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any agreement</source>
            <translation>Toute concordance</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any correction</source>
            <translation>Toute correction</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Dice below {n}</source>
            <translation>Dice inférieur à {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>For training</source>
            <translation>Pour l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Held out</source>
            <translation>Réservés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect</source>
            <translation>Suspects</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Removed</source>
            <translation>Retirés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any source</source>
            <translation>Toutes sources</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any version</source>
            <translation>Toutes versions</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any protocol</source>
            <translation>Tous protocoles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Show all cases</source>
            <translation>Afficher tous les cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Delete for good…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Checking for duplicates and mistakes: {n} of {total}</source>
            <translation>Recherche de doublons et d’erreurs : {n} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected: {learn} for training, {kept} held out</source>
            <translation>Acceptés : {n}, corrigés : {corrected} (entraînement : {learn}, réservés : {kept})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out</source>
            <translation>Acceptés : {n}, corrigés : {corrected}, importés : {imported} (entraînement : {learn}, réservés : {kept})</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} removed cases stay on the disk until you delete them permanently.</source>
            <comment>1 removed case stays on the disk until you delete it permanently.</comment>
            <translation>
                <numerusform>{n} cas retiré reste sur le disque jusqu’à sa suppression définitive.</numerusform>
                <numerusform>{n} cas retirés restent sur le disque jusqu’à leur suppression définitive.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Nothing accepted yet</source>
            <translation>Encore rien d’accepté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>No case matches</source>
            <translation>Aucun cas ne correspond</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>When you accept a mask with Enter, it appears here with its image, ready for training.</source>
            <translation>Un masque accepté avec Entrée apparaît ici avec son image, prêt pour l’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Change the filters, or show all cases.</source>
            <translation>Changez de filtres, ou affichez tous les cas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>First version</source>
            <translation>Première version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Second version</source>
            <translation>Seconde version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>with</source>
            <translation>avec</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>on {name}</source>
            <translation>sur {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Open an image first: two versions are compared on the open image.</source>
            <translation>Ouvrez d’abord une image : deux versions se comparent sur l’image ouverte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>There is only one version. Train on your accepted cases, then compare.</source>
            <translation>Il n’y a qu’une version. Lancez un entraînement sur vos cas acceptés, puis comparez.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Choose two different versions.</source>
            <translation>Choisissez deux versions différentes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>{name} is predicting…</source>
            <translation>Prédiction par {name}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Measuring…</source>
            <translation>Mesure…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>This is a comparison of two versions.</source>
            <translation>Ceci est une comparaison de deux versions.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Only {name}</source>
            <translation>Seulement {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Both versions’ outlines on the radiograph</source>
            <translation>Contours des deux versions sur la radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>On this image</source>
            <translation>Sur cette image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice against your mask</source>
            <translation>Dice par rapport à votre masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 from your mask, mm</source>
            <translation>HD95 par rapport à votre masque, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, px</source>
            <translation>Poumon droit, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, px</source>
            <translation>Poumon gauche, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, cm²</source>
            <translation>Poumon droit, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, cm²</source>
            <translation>Poumon gauche, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice between versions</source>
            <translation>Dice entre versions</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 between versions, mm</source>
            <translation>HD95 entre versions, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Model versions</source>
            <translation>Versions du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Worst 5 %</source>
            <translation>Pires 5 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the held-out cases of {name}</source>
            <translation>Scores sur les cas réservés de {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the {n} held-out cases of {name}</source>
            <comment>Scores on 1 held-out case of {name}</comment>
            <translation>
                <numerusform>Scores sur {n} cas réservé de {name}</numerusform>
                <numerusform>Scores sur les {n} cas réservés de {name}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>not comparable</source>
            <translation>non comparable</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>It was scored on different cases: its figures cannot be compared with these.</source>
            <translation>Elle a été évaluée sur d’autres cas : ses chiffres ne se comparent pas à ceux-ci.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Delete {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>C {centre} W {width}</source>
            <translation>C {centre} L {width}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Name of the window {figures}</source>
            <translation>Nom de la fenêtre {figures}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Drop radiographs or a folder here</source>
            <translation>Déposez ici des radiographies ou un dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Frontal chest, DICOM or image files. Nothing leaves this computer.</source>
            <translation>Thorax de face, fichiers DICOM ou image. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>DICOM, PNG or JPEG; one file or a folder</source>
            <translation>DICOM, PNG ou JPEG ; un fichier ou un dossier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Both lungs are outlined in moments</source>
            <translation>Les deux poumons sont contourés en un instant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Paint or erase. Every change is saved</source>
            <translation>Peindre ou effacer. Tout est enregistré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>One key accepts and opens the next case</source>
            <translation>Une touche accepte et ouvre le cas suivant</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>The model learns from your accepted cases</source>
            <translation>Le modèle apprend de vos cas acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Try the sample study</source>
            <translation>Essayer l’examen d’exemple</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>A drawn phantom, not a patient. Your first accepted mask takes less than a minute.</source>
            <translation>Un fantôme dessiné, pas un patient. Votre premier masque accepté en moins d’une minute.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Five keys to start with</source>
            <translation>Cinq touches pour commencer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>All keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Brush, hold Ctrl to erase</source>
            <translation>Pinceau, maintenir Ctrl pour effacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Radius smaller, larger</source>
            <translation>Réduire, augmenter le rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Undo, as many steps as you like</source>
            <translation>Annuler, sans limite d’étapes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Hold to see the model’s own mask</source>
            <translation>Maintenir pour voir le masque du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Bundled {name}</source>
            <translation>Fourni : {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Version {name}</source>
            <translation>Version {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Cannot be overwritten.</source>
            <translation>Ne peut pas être écrasé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>U-Net for frontal chest radiographs.</source>
            <translation>U-Net pour radiographies thoraciques de face.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Ctrl</source>
            <comment>key</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Shift</source>
            <comment>key</comment>
            <translation>Maj</translation>
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
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Del</source>
            <comment>key</comment>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Backspace</source>
            <comment>key</comment>
            <translation>Retour arr.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Space</source>
            <comment>key</comment>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Esc</source>
            <comment>key</comment>
            <translation>Échap</translation>
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
            <translation>Inser</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Home</source>
            <comment>key</comment>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>End</source>
            <comment>key</comment>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgUp</source>
            <comment>key</comment>
            <translation>Pg préc.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgDn</source>
            <comment>key</comment>
            <translation>Pg suiv.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Left</source>
            <comment>key</comment>
            <translation>Gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Right</source>
            <comment>key</comment>
            <translation>Droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Up</source>
            <comment>key</comment>
            <translation>Haut</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Down</source>
            <comment>key</comment>
            <translation>Bas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For readers</source>
            <translation>Pour les lecteurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For administrators</source>
            <translation>Pour les administrateurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The page {name} of the manual is missing.</source>
            <translation>La page {name} du manuel manque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The manual refers to {name}, which does not exist.</source>
            <translation>Le manuel renvoie à {name}, qui n’existe pas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Report this.</source>
            <translation>Signalez-le.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>(no key)</source>
            <translation>(aucune touche)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it is</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Normally</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Takes effect at the next start.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} à {high:g}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/messages.py" />
            <source>{name} exported to {folder}</source>
            <translation>{name} exporté vers {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Two readers</source>
            <translation>Deux lecteurs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Where the two masks differ</source>
            <translation>Là où les deux masques diffèrent</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Right lung by</source>
            <translation>Poumon droit selon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Left lung by</source>
            <translation>Poumon gauche selon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Use for this case</source>
            <translation>Utiliser pour ce cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>First reader</source>
            <translation>Premier lecteur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{one} and {other}, read independently</source>
            <translation>{one} et {other}, lectures indépendantes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Yellow: only {one}. Violet, hatched: only {other}.</source>
            <translation>Jaune : seulement {one}. Violet, hachuré : seulement {other}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Dice {dice}</source>
            <translation>Dice {dice}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>A mask was chosen.</source>
            <translation>Un masque a été choisi.</translation>
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
            <translation>Image en regard</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Zoom and pan</source>
            <translation>Zoom et déplacement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Copy mask</source>
            <translation>Copier le masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} % of the image</source>
            <translation>{name} : {before} → {now} % de l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} cm²</source>
            <translation>{name} : {before} → {now} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{figures} ({sign}{percent:.1f} %)</source>
            <translation>{figures} ({sign}{percent:.1f} %)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius</source>
            <translation>Rayon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)</source>
            <translation>Rayon du pinceau et de la gomme ([ réduire, ] augmenter, ou Maj + molette)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Painting one lung leaves the other unchanged</source>
            <translation>Peindre un poumon laisse l’autre inchangé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Subtract</source>
            <translation>Soustraire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Effect of lasso and polygon</source>
            <translation>Effet du lasso et du polygone</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smoothing</source>
            <translation>Lissage</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How strongly M smooths the contour</source>
            <translation>Force du lissage du contour par M</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How far + grows and − shrinks the lung</source>
            <translation>De combien + dilate et − rétracte le poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>This tool has no options.</source>
            <translation>Cet outil n’a pas d’options.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smooth, grow and shrink</source>
            <translation>Lisser, dilater et rétracter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over left lung</source>
            <translation>Ne pas peindre sur le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over right lung</source>
            <translation>Ne pas peindre sur le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>One step; Ctrl+Z undoes it</source>
            <translation>Une étape ; Ctrl+Z l’annule</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>It is fine</source>
            <translation>C’est correct</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask is fine as it is: noted with the case and not raised again</source>
            <translation>Masque correct en l’état : noté avec le cas, plus signalé ensuite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The image is fine as it is: noted with the case and not raised again</source>
            <translation>Image correcte en l’état : noté avec le cas, plus signalé ensuite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Show this check again</source>
            <translation>Afficher de nouveau ce contrôle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask was accepted with this finding: put the case back on the to-do list first</source>
            <translation>Le masque a été accepté avec ce constat : remettez d’abord le cas à traiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Checking…</source>
            <translation>Contrôle en cours…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} confirmed</source>
            <translation>
                <numerusform>{n} confirmé</numerusform>
                <numerusform>{n} confirmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} of {total} passed</source>
            <translation>
                <numerusform>{n} sur {total} passé</numerusform>
                <numerusform>{n} sur {total} passés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction and training.</source>
            <translation>Suffisant pour la prédiction et l’entraînement.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction. Close other programs to train.</source>
            <translation>Suffisant pour la prédiction. Fermez d’autres programmes pour entraîner.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Predictions run on the {device}</source>
            <translation>Prédictions sur {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>A graphics processor is not needed.</source>
            <translation>Aucun processeur graphique n’est nécessaire.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Saving to your data folder</source>
            <translation>Enregistrement dans votre dossier de données</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free, in {folder}</source>
            <translation>{size} libres, dans {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{n} GB</source>
            <translation>{n} Go</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>For research. Not a medical device. A reader checks every mask.</source>
            <translation>Pour la recherche. Pas un dispositif médical. Un lecteur vérifie chaque masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/dock.py" />
            <source>Segments, checks, measurements, model</source>
            <translation>Segments, contrôles, mesures, modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Length, {unit}</source>
            <translation>Longueur, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width, {unit}</source>
            <translation>Largeur, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{place}, {length} {unit} long, {width} {unit} uncertain</source>
            <translation>{place}, {length} {unit} de long, {width} {unit} d’incertitude</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Go to this edge</source>
            <translation>Aller à ce bord</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Uncertain edges</source>
            <translation>Bords incertains</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width: of the band in which the model is uncertain of the edge</source>
            <translation>Largeur : de la bande où le modèle n’est pas sûr du bord</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{n} left</source>
            <translation>
                <numerusform>reste {n}</numerusform>
                <numerusform>reste {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Click to show it, double-click to rename it, Del to remove it</source>
            <translation>Clic pour l’afficher, double-clic pour la renommer, Suppr pour la retirer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>No mask drawn: {why}</source>
            <translation>Aucun masque dessiné : {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Empty mask</source>
            <translation>Masque vide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Model {version} drew no mask.</source>
            <translation>Le modèle {version} n’a dessiné aucun masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>current</source>
            <translation>actuelle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>undone</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} of {total} steps</source>
            <translation>
                <numerusform>{n} étape sur {total}</numerusform>
                <numerusform>{n} étapes sur {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} steps</source>
            <comment>1 step</comment>
            <translation>
                <numerusform>{n} étape</numerusform>
                <numerusform>{n} étapes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>A training has ended: see its result</source>
            <translation>Un entraînement est terminé : voir son résultat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show the result</source>
            <translation>Afficher le résultat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from accepted cases</source>
            <translation>Apprendre des cas acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from cases</source>
            <translation>Apprendre des cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {cases}</source>
            <translation>Apprendre de {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}</source>
            <translation>
                <numerusform>Apprendre de {n}</numerusform>
                <numerusform>Apprendre de {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn: {n} new</source>
            <translation>
                <numerusform>Apprendre : {n} nouveau</numerusform>
                <numerusform>Apprendre : {n} nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}, {corrected} corrected</source>
            <translation>
                <numerusform>Apprendre de {n} (corrigés : {corrected})</numerusform>
                <numerusform>Apprendre de {n} (corrigés : {corrected})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Train a copy of the model on your accepted masks</source>
            <translation>Entraîner une copie du modèle sur vos masques acceptés</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{n} phantoms</source>
            <comment>1 phantom</comment>
            <translation>
                <numerusform>{n} fantôme</numerusform>
                <numerusform>{n} fantômes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, none corrected</source>
            <translation>{cases}, aucun corrigé</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, {n} corrected</source>
            <translation>
                <numerusform>{cases}, {n} corrigé</numerusform>
                <numerusform>{cases}, {n} corrigés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Copy the measurements as text</source>
            <translation>Copier les mesures en texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Inner thoracic width, mm</source>
            <translation>Diamètre thoracique interne, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurement</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Right</source>
            <translation>Droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, px</source>
            <translation>Surface, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{view}: heart and lungs appear larger.</source>
            <translation>{view} : cœur et poumons paraissent plus grands.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Sizes in mm are not available. Spacing: {why}.</source>
            <translation>Pas de tailles en mm. Taille du pixel : {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{size} mm per px, {source}</source>
            <translation>{size} mm par px, {source}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>L/R {ratio}</source>
            <translation>G/D {ratio}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name}, in use</source>
            <translation>{name}, en service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name} did not pass the comparison with its parent; you chose to use it.</source>
            <translation>{name} n’a pas passé la comparaison avec sa version parente ; vous avez choisi de l’utiliser.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Dice {n}</source>
            <translation>Dice {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Agreement with model</source>
            <translation>Concordance avec le modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No image is open</source>
            <translation>Aucune image n’est ouverte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No model is installed</source>
            <translation>Aucun modèle n’est installé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predict this image again (R); your corrections are kept</source>
            <translation>Relancer la prédiction de cette image (R) ; vos corrections sont conservées</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Prediction in progress</source>
            <translation>Prédiction en cours</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Model versions: figures, use, roll back</source>
            <translation>Versions du modèle : chiffres, utilisation, retour en arrière</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Preparing the model, once…</source>
            <translation>Préparation du modèle, une seule fois…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>about 10 s</source>
            <translation>environ 10 s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicting…</source>
            <translation>Prédiction…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted in</source>
            <translation>Prédit en</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{time} on {device}</source>
            <translation>{time} sur {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted by {name} in</source>
            <translation>Prédit par {name} en</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Record</source>
            <translation>Registre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>No decisions yet.</source>
            <translation>Encore aucune décision.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Restore this mask (can be undone)</source>
            <translation>Restaurer ce masque (annulable)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Put back on the to-do list</source>
            <comment>event</comment>
            <translation>Remis à traiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>{reader} asked to read</source>
            <translation>Lecture demandée à {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Second reading withdrawn</source>
            <translation>Seconde lecture retirée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask chosen: {how}</source>
            <translation>Masque choisi : {how}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask restored</source>
            <translation>Masque restauré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>The decision could not be saved</source>
            <translation>La décision n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>SHA-256 {begin}…</source>
            <translation>SHA-256 {begin}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Fill opacity for this lung</source>
            <translation>Opacité du remplissage pour ce poumon</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint right lung ({key})</source>
            <translation>Peindre le poumon droit ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint left lung ({key})</source>
            <translation>Peindre le poumon gauche ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide right lung</source>
            <translation>Cacher le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide left lung</source>
            <translation>Cacher le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show right lung</source>
            <translation>Afficher le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show left lung</source>
            <translation>Afficher le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock right lung: strokes do not change it</source>
            <translation>Verrouiller le poumon droit : les traits ne le changent pas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock left lung: strokes do not change it</source>
            <translation>Verrouiller le poumon gauche : les traits ne le changent pas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock right lung</source>
            <translation>Déverrouiller le poumon droit</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock left lung</source>
            <translation>Déverrouiller le poumon gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Click its colour to change it</source>
            <translation>Cliquez sur sa couleur pour la changer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>locked</source>
            <translation>verrouillé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill opacity (A lower, D higher)</source>
            <translation>Opacité du remplissage (A moins, D plus)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill + outline</source>
            <translation>Remplissage + contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>How the mask is drawn (C)</source>
            <translation>Représentation du masque (C)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>held out</source>
            <translation>réservé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>to learn from</source>
            <translation>pour l’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_tiles.py" />
            <source>Accepted cases</source>
            <translation>Cas acceptés</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Brightness between black and white (. brighter, , darker, Ctrl+G reset)</source>
            <translation>Luminosité entre le noir et le blanc (. plus clair, , plus sombre, Ctrl+G réinitialiser)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Contour width on the screen, the same at every zoom</source>
            <translation>Épaisseur du contour à l’écran, la même à tous les zooms</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>gamma {gamma:.2f}</source>
            <translation>gamma {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Attention</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>with the part behind the heart</source>
            <translation>avec la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>without the part behind the heart</source>
            <translation>sans la partie rétrocardiaque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the left</source>
            <translation>tête à gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the right</source>
            <translation>tête à droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>upside down</source>
            <translation>tête en bas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>lateral view</source>
            <translation>incidence de profil</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>not a chest radiograph</source>
            <translation>pas une radiographie thoracique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Rotate image</source>
            <translation>Tourner l’image</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Mark as mirrored</source>
            <translation>Déclarer en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predict anyway</source>
            <translation>Prédire quand même</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The image is fine</source>
            <translation>Image correcte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The mask is fine</source>
            <translation>Masque correct</translation>
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
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM yyyy</source>
            <comment>format of a date</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM</source>
            <comment>format of a date</comment>
            <translation>d MMM</translation>
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
            <translation>dd/MM/yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>Open files (Ctrl+O)</source>
            <translation>Ouvrir des fichiers (Ctrl+O)</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{n} selected</source>
            <translation>
                <numerusform>{n} sélectionné</numerusform>
                <numerusform>{n} sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{found} of {total}</source>
            <translation>{found} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>filtered: {part}</source>
            <translation>filtré : {part}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>To do</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>For me</source>
            <translation>Pour moi</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>Done</source>
            <translation>Traités</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>A study</source>
            <translation>Un examen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>Study without a date</source>
            <translation>Examen sans date</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>No patient name</source>
            <translation>Patient sans nom</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} of {all} done</source>
            <translation>
                <numerusform>{n} traité sur {all}</numerusform>
                <numerusform>{n} traités sur {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} listed, {done}</source>
            <translation>
                <numerusform>{n} affiché, {done}</numerusform>
                <numerusform>{n} affichés, {done}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>unfolded</source>
            <translation>déplié</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most uncertain first, done last</source>
            <translation>Plus incertains d’abord, traités à la fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Attention first, done last</source>
            <translation>À vérifier d’abord, traités à la fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest</source>
            <translation>Récents</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest</source>
            <translation>Anciens</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By status, done last</source>
            <translation>Par statut, traités à la fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Opened</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Changed</source>
            <translation>Modification</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn</source>
            <translation>Instructifs</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn from first, done last</source>
            <translation>Plus instructifs d’abord, traités à la fin</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Order: {order}</source>
            <translation>Ordre : {order}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Sort order</source>
            <translation>Ordre de tri</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing {n} cases…</source>
            <comment>Listing 1 case…</comment>
            <translation>
                <numerusform>Affichage de {n} cas…</numerusform>
                <numerusform>Affichage de {n} cas…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>No cases yet</source>
            <translation>Encore aucun cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Radiographs you open appear here with their status. The most uncertain masks come first.</source>
            <translation>Les radiographies ouvertes apparaissent ici avec leur statut. Les masques les plus incertains viennent d’abord.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search.</source>
            <translation>Changez de recherche.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search or choose All.</source>
            <translation>Changez de recherche ou choisissez Tous.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>{n} of {total} accepted</source>
            <translation>
                <numerusform>{n} accepté sur {total}</numerusform>
                <numerusform>{n} acceptés sur {total}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Clear the search (Esc)</source>
            <translation>Effacer la recherche (Échap)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find a case</source>
            <translation>Rechercher un cas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>Case {n}</source>
            <translation>Cas {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>ID {number}</source>
            <translation>ID {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>accession {n}</source>
            <translation>accession {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent</source>
            <translation>En attente d’envoi</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Uncertain</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike the training set</source>
            <translation>Différent du jeu d’entraînement</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike known</source>
            <translation>Inhabituel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Versions disagree by {n} %</source>
            <translation>Désaccord des versions : {n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Differ by {n} %</source>
            <translation>Désaccord {n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}, changed since</source>
            <translation>Exporté {when}, modifié depuis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}</source>
            <translation>Exporté {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what})</source>
            <translation>Envoyé à {node} {when} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what}), changed since</source>
            <translation>Envoyé à {node} {when} ({what}), modifié depuis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent to {node} ({what})</source>
            <translation>En attente d’envoi à {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Not sent to {node} ({what})</source>
            <translation>Non envoyé à {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>selected</source>
            <translation>sélectionné</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>{name}, not read: {reason}</source>
            <translation>{name}, non lu : {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>uncertainty {value}</source>
            <translation>incertitude {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>flagged</source>
            <translation>marqué</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>To be sent</source>
            <translation>À envoyer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Not read</source>
            <translation>Non lu</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Predicting</source>
            <translation>En prédiction</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Preparing the model</source>
            <translation>Préparation du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Bundled</source>
            <translation>Fournie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>In use</source>
            <translation>En service</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Earlier</source>
            <translation>Antérieure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Candidate</source>
            <translation>Candidate</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{name}, number</source>
            <translation>{name}, nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, open</source>
            <translation>{title}, ouvert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, closed</source>
            <translation>{title}, fermé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>Dismiss</source>
            <comment>a note</comment>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Esc goes back</source>
            <translation>Échap pour revenir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Another reason</source>
            <translation>Autre motif</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/rail.py" />
            <source>Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio</source>
            <translation>Mesurer : règle, angle, ellipse, flèche, texte, index cardiothoracique</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {name}?</source>
            <translation>Remplacer {name} ?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {n} files?</source>
            <translation>
                <numerusform>Remplacer {n} fichier ?</numerusform>
                <numerusform>Remplacer {n} fichiers ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>This file already exists.</source>
            <translation>Ce fichier existe déjà.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Search commands</source>
            <translation>Rechercher une commande</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>No command matches “{words}”.</source>
            <translation>Aucune commande ne correspond à « {words} ».</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>take back, revert</source>
            <translation>revenir, défaire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>save, download, report</source>
            <translation>enregistrer, télécharger, rapport</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>delete patient, remove data, privacy</source>
            <translation>supprimer le patient, retirer les données, confidentialité</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, directory</source>
            <translation>importer, charger, répertoire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, DICOM</source>
            <translation>importer, charger, DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>query, retrieve, fetch, archive</source>
            <translation>interroger, récupérer, archive</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>history, last opened</source>
            <translation>historique, derniers ouverts</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>close, delete from list</source>
            <translation>fermer, supprimer de la liste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>preferences, options, language, text size</source>
            <translation>préférences, options, langue, taille du texte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>keyboard, shortcuts</source>
            <translation>clavier, raccourcis</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>bug, error, contact</source>
            <translation>bogue, erreur, contact</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>train, fine-tune, training result, new version</source>
            <translation>entraîner, affiner, résultat de l’entraînement, nouvelle version</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment, find lungs, run model</source>
            <translation>segmenter, trouver les poumons, lancer le modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment all, batch</source>
            <translation>segmenter tout, lot</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>protocol, behind the heart, outline</source>
            <translation>protocole, derrière le cœur, contour</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reset mask, discard corrections</source>
            <translation>réinitialiser le masque, abandonner les corrections</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>models, network, earlier version, go back</source>
            <translation>modèles, réseau, version antérieure, revenir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>approve, confirm, sign off</source>
            <translation>approuver, confirmer, valider</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reopen, withdraw decision</source>
            <translation>rouvrir, retirer la décision</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, actual size, 1:1</source>
            <translation>zoom, taille réelle, 1:1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>compare, previous image, side by side</source>
            <translation>comparer, image antérieure, côte à côte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>brightness, contrast</source>
            <translation>luminosité, contraste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, whole image</source>
            <translation>zoom, image entière</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>negative, black and white</source>
            <translation>négatif, noir et blanc</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>transparent, transparency</source>
            <translation>transparent, transparence</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>hide mask, overlay</source>
            <translation>masquer le masque, superposition</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>dark theme, dark mode</source>
            <translation>thème sombre, mode sombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Research use only. Not a medical device.</source>
            <translation>Pour la recherche uniquement. Pas un dispositif médical.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Sheet {n} of {total}</source>
            <translation>Feuille {n} sur {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {value} → {grey}</source>
            <translation>Valeur {value} → {grey}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Zoom {percent} %</source>
            <translation>Zoom {percent} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>No image open</source>
            <translation>Aucune image ouverte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Position {none}</source>
            <translation>Position {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {none}</source>
            <translation>Valeur {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Reading as: {name}</source>
            <translation>Lecteur : {name}</translation>
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
            <translation>Une erreur inattendue a arrêté le travail ({kind}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The log has the details: Help, Show log file.</source>
            <translation>Détails dans le journal : Aide, Afficher le journal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped.</source>
            <translation>Le travail s’est arrêté.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work could not be started.</source>
            <translation>Le travail n’a pas pu démarrer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped unexpectedly (code {code}).</source>
            <translation>Le travail s’est arrêté inopinément (code {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work was stopped by the system (code {code}).</source>
            <translation>Le travail a été arrêté par le système (code {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>Close other programs if memory was short, then start it again; the log has the details.</source>
            <translation>Fermez d’autres programmes si la mémoire manquait, puis relancez-le ; détails dans le journal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/unreadable.py" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the right</source>
            <translation>tourné de 90° à droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 180°</source>
            <translation>tourné de 180°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the left</source>
            <translation>tourné de 90° à gauche</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped top to bottom</source>
            <translation>retourné de haut en bas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped left to right</source>
            <translation>en miroir gauche-droite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped</source>
            <translation>en miroir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>inverted</source>
            <translation>inversé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>View {changes}</source>
            <translation>Affichage {changes}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Model {version}</source>
            <translation>Modèle {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You added</source>
            <translation>Ajouté par vous</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You removed</source>
            <translation>Retiré par vous</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Yours</source>
            <translation>Le vôtre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Measurements are hidden: show them first (Shift+V).</source>
            <translation>Les mesures sont masquées : affichez-les d’abord (Maj+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Name of this measurement</source>
            <translation>Nom de cette mesure</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>No certainty map is stored for this case: predict again (R).</source>
            <translation>Aucune carte de certitude conservée pour ce cas : relancez la prédiction (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>The threshold changed nothing in this region.</source>
            <translation>Le seuil n’a rien changé dans cette région.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}, corrected</source>
            <translation>Masque : modèle {version}, corrigé</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: not from the model</source>
            <translation>Masque : pas du modèle</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}</source>
            <translation>Masque : modèle {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>No mask yet</source>
            <translation>Pas encore de masque</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask hidden</source>
            <translation>Masque caché</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Left lung hidden</source>
            <translation>Poumon gauche caché</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Right lung hidden</source>
            <translation>Poumon droit caché</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{window}, gamma {gamma:.2f}</source>
            <translation>{window}, gamma {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Zoom {percent}</source>
            <translation>Zoom {percent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, spacing not available</source>
            <translation>{size}, taille du pixel inconnue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, {pixel} mm</source>
            <translation>{size}, {pixel} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Radiograph</source>
            <translation>Radiographie</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Shown: model {name}</source>
            <translation>Affiché : modèle {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Welcome to lungseg</source>
            <translation>Bienvenue dans lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Il contoure les deux poumons sur les radiographies thoraciques ; vous corrigez, acceptez, entraînez. Logiciel de recherche, pas un dispositif médical : ni diagnostic ni traitement. Un lecteur vérifie chaque masque.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language of this computer</source>
            <translation>Langue de cet ordinateur</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer. You can choose the device in the settings.</source>
            <translation>Les prédictions se font sur cet ordinateur. Le matériel se choisit dans les réglages.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer: {device}. You can choose the device in the settings.</source>
            <translation>Les prédictions se font sur cet ordinateur : {device}. Le matériel se choisit dans les réglages.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>The language changes the next time you start lungseg.</source>
            <translation>La langue change au prochain démarrage de lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/conversion.py" />
            <source>The network cannot be converted: {cause}.</source>
            <translation>Le réseau ne peut pas être converti : {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The device {name!r} is not known.</source>
            <translation>Le matériel {name!r} est inconnu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>Use one of: {names}.</source>
            <translation>Utilisez : {names}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>none was found</source>
            <translation>aucun n’a été trouvé</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The processor is used instead of the GPU ({kind}): {why}.</source>
            <translation>Le processeur est utilisé à la place du GPU ({kind}) : {why}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its driver is too old for this version of torch</source>
            <translation>son pilote est trop ancien pour cette version de torch</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>it does not respond</source>
            <translation>il ne répond pas</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its results are wrong</source>
            <translation>ses résultats sont faux</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of {case_id} have different sizes.</source>
            <translation>Les masques de {case_id} ont des tailles différentes.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of a case have different sizes.</source>
            <translation>Les masques d’un cas ont des tailles différentes.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Save both on the pixel grid of the image.</source>
            <translation>Enregistrez les deux sur la grille de pixels de l’image.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>There are no cases to summarise.</source>
            <translation>Il n’y a aucun cas à résumer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Check the names of images and masks.</source>
            <translation>Vérifiez les noms des images et des masques.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/guide.py" />
            <source>This network does not follow hints.</source>
            <translation>Ce réseau ne suit pas les indications.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the loss is no longer a number.</source>
            <translation>Entraînement arrêté : la perte n’est plus un nombre.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the gradient is no longer a number.</source>
            <translation>Entraînement arrêté : le gradient n’est plus un nombre.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>The last good state is kept; lower the learning rate and start again.</source>
            <translation>Le dernier état correct est conservé ; réduisez le taux d’apprentissage et recommencez.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/losses.py" />
            <source>The loss {name!r} is not known.</source>
            <translation>La perte {name!r} est inconnue.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a config.json that was written by this version of lungseg.</source>
            <translation>Utilisez un config.json écrit par cette version de lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The architecture {architecture!r} is not known.</source>
            <translation>L’architecture {architecture!r} est inconnue.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The pre-processing {preprocessing!r} is not known.</source>
            <translation>Le prétraitement {preprocessing!r} est inconnu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network must have one channel in and two, three or five classes out.</source>
            <translation>Le réseau doit avoir un canal en entrée et deux, trois ou cinq classes en sortie.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{levels} levels and {filters} first filters are impossible: each level doubles them.</source>
            <translation>{levels} niveaux et {filters} premiers filtres sont impossibles : chaque niveau les double.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use at least 1 of each, and at most {most_channels} filters at the lowest level.</source>
            <translation>Utilisez au moins 1 de chaque, et au plus {most_channels} filtres au niveau le plus bas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The size {size} cannot be halved {levels} times.</source>
            <translation>La taille {size} ne peut pas être divisée par deux {levels} fois.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a multiple of {multiple}, or fewer levels.</source>
            <translation>Utilisez un multiple de {multiple}, ou moins de niveaux.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Only the U-Net with an encoder of smp can recognise views.</source>
            <translation>Seul le U-Net avec un encodeur de smp reconnaît les incidences.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The decoder must have five numbers of channels, 1 to 1024 each.</source>
            <translation>Le décodeur doit avoir cinq nombres de canaux, de 1 à 1024 chacun.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network size {size} is not a multiple of {stride} between 64 and 1024.</source>
            <translation>La taille de réseau {size} n’est pas un multiple de {stride} entre 64 et 1024.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The post-processing in config.json is not a table.</source>
            <translation>Le post-traitement dans config.json n’est pas une table.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has the unknown key {key!r}.</source>
            <translation>config.json a la clé inconnue {key!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a version written by this version of lungseg.</source>
            <translation>Utilisez une version écrite par cette version de lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{key} belongs to the architecture {name!r}, not to {architecture!r}.</source>
            <translation>{key} relève de l’architecture {name!r}, pas de {architecture!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Remove it, or change architecture.</source>
            <translation>Retirez-la, ou changez architecture.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has a value of the wrong type ({cause}).</source>
            <translation>config.json a une valeur du mauvais type ({cause}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The encoder {encoder!r} is not known.</source>
            <translation>L’encodeur {encoder!r} est inconnu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a name from smp's list of encoders.</source>
            <translation>Utilisez un nom de la liste des encodeurs de smp.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>A U-Net with the encoder {encoder} cannot be built: {cause}.</source>
            <translation>Un U-Net avec l’encodeur {encoder} ne peut pas être construit : {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Choose an encoder that halves the image five times, such as resnet18.</source>
            <translation>Choisissez un encodeur qui divise l’image par deux cinq fois, comme resnet18.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The graph belongs to other weights.</source>
            <translation>Le graphe correspond à d’autres poids.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>OpenVINO does not start: {cause}.</source>
            <translation>OpenVINO ne démarre pas : {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be prepared for this processor: {cause}.</source>
            <translation>Le réseau ne peut pas être préparé pour ce processeur : {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be run on this processor: {cause}.</source>
            <translation>Le réseau ne peut pas tourner sur ce processeur : {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>This version cannot recognise views.</source>
            <translation>Cette version ne reconnaît pas les incidences.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>Write views = true into its config.json.</source>
            <translation>Écrivez views = true dans son config.json.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has no pixels.</source>
            <translation>L’image n’a pas de pixels.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Export it again from its source.</source>
            <translation>Exportez-la de nouveau depuis sa source.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has {ndim} dimensions instead of 2.</source>
            <translation>L’image a {ndim} dimensions au lieu de 2.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Use a single greyscale radiograph.</source>
            <translation>Utilisez une seule radiographie en niveaux de gris.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>The checkpoint of an interrupted training cannot be read.</source>
            <translation>Le point de reprise d’un entraînement interrompu ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>It was set aside; train again.</source>
            <translation>Il a été mis de côté ; relancez l’entraînement.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/torch_network.py" />
            <source>The GPU has run out of memory; the processor is used instead.</source>
            <translation>Le GPU n’a plus de mémoire ; le processeur est utilisé à la place.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>There are {n} cases for training.</source>
            <translation>Il y a {n} cas pour l’entraînement.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>Accept at least two cases.</source>
            <translation>Acceptez au moins deux cas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} are not finite.</source>
            <translation>Les poids {name} ne sont pas finis.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Train again with a lower learning rate.</source>
            <translation>Relancez l’entraînement avec un taux d’apprentissage plus bas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights take {size:.0f} MB.</source>
            <translation>Les poids occupent {size:.0f} Mo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Use a smaller network.</source>
            <translation>Utilisez un réseau plus petit.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} is larger than {limit:.0f} MB.</source>
            <translation>{name} dépasse {limit:.0f} Mo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model cannot be read.</source>
            <translation>{name} du modèle ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model is damaged.</source>
            <translation>{name} du modèle est endommagé.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights differ from those that card.json describes.</source>
            <translation>Les poids diffèrent de ceux que décrit card.json.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights are not a safetensors file.</source>
            <translation>Les poids ne sont pas un fichier safetensors.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights belong to another network ({layer}).</source>
            <translation>Les poids sont ceux d’un autre réseau ({layer}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} have another shape or type.</source>
            <translation>Les poids {name} ont une autre forme ou un autre type.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Check that the file exists.</source>
            <translation>Vérifiez que le fichier existe.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is not an image that can be decoded.</source>
            <translation>{name} n’est pas une image décodable.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Export it again.</source>
            <translation>Exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is a colour image.</source>
            <translation>{name} est une image en couleurs.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Use greyscale radiographs.</source>
            <translation>Utilisez des radiographies en niveaux de gris.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} has {cases} case(s), {training} for training.</source>
            <translation>{name} : {cases} cas, dont {training} pour l’entraînement.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>A set needs at least two cases, one of them for training.</source>
            <translation>Un jeu exige au moins deux cas, dont un pour l’entraînement.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} both have the case {twice}.</source>
            <translation>{name} ont tous deux le cas {twice}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Give each case a unique name.</source>
            <translation>Donnez à chaque cas un nom unique.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is missing.</source>
            <translation>{name} manque.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into {folder}.</source>
            <translation>Placez-le dans {folder}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{folder} is not a set of cases.</source>
            <translation>{folder} n’est pas un jeu de cas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr.</source>
            <translation>Indiquez un dossier avec cases.csv, images et labels, ou avec imagesTr et labelsTr.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{table} cannot be read.</source>
            <translation>{table} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lacks the column case_id or split.</source>
            <translation>Il manque à cases.csv la colonne case_id ou split.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add both columns.</source>
            <translation>Ajoutez les deux colonnes.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv gives the case {case_id} the unknown kind {kind}.</source>
            <translation>Dans cases.csv, le cas {case_id} est d’un type inconnu, {kind}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lists the case {case_id} twice.</source>
            <translation>Le cas {case_id} figure deux fois dans cases.csv.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>The image of {case_id} is missing.</source>
            <translation>L’image de {case_id} manque.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into images.</source>
            <translation>Placez-la dans images.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} names the case {case_id}, which is missing.</source>
            <translation>{name} mentionne le cas {case_id}, qui manque.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add its files.</source>
            <translation>Ajoutez ses fichiers.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>The split {name} cannot be read.</source>
            <translation>La répartition {name} ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Put it next to its recipe.</source>
            <translation>Placez-la à côté de sa recette.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>{name} is not a split of the cases.</source>
            <translation>{name} n’est pas une répartition des cas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Write {form}.</source>
            <translation>Écrivez {form}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} cannot be read.</source>
            <translation>Le masque {name} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is damaged.</source>
            <translation>Le masque {name} est endommagé.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is a JPEG, whose compression changes values.</source>
            <translation>Le masque {name} est un JPEG, dont la compression modifie les valeurs.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use a grey PNG with the values 0, 1 and 2.</source>
            <translation>Utilisez un PNG en niveaux de gris avec les valeurs 0, 1 et 2.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is not an image that can be decoded.</source>
            <translation>Le masque {name} n’est pas une image décodable.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} has {columns} × {rows} pixels, its image {image_columns} × {image_rows}.</source>
            <translation>Le masque {name} a {columns} × {rows} pixels, son image {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use the mask made for this image, on its pixel grid.</source>
            <translation>Utilisez le masque créé pour cette image, sur sa grille de pixels.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} contains the value {value}.</source>
            <translation>Le masque {name} contient la valeur {value}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use 0 for background, 1 for the right and 2 for the left lung.</source>
            <translation>Utilisez 0 pour le fond, 1 pour le poumon droit et 2 pour le gauche.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>dataset.json of {folder} points outside its folder: {file}</source>
            <translation>dataset.json de {folder} pointe hors de son dossier : {file}</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>Copy the images and masks into the folder, and name them there.</source>
            <translation>Copiez les images et les masques dans le dossier, et nommez-les là.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: the disk is full.</source>
            <translation>{name} n’a pas pu être écrit : le disque est plein.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Free some space and try again.</source>
            <translation>Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: {reason}.</source>
            <translation>{name} n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Check that the folder can be written and the disk has room.</source>
            <translation>Vérifiez que le dossier est accessible en écriture et que le disque a de la place.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Save it again, as comma-separated values in UTF-8.</source>
            <translation>Enregistrez-le de nouveau, en CSV et en UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>{name} is not a table in UTF-8.</source>
            <translation>{name} n’est pas un tableau en UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Write {form} with case names.</source>
            <translation>Écrivez {form} avec les noms de cas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Copy the set again.</source>
            <translation>Copiez de nouveau le jeu.</translation>
        </message>
    </context>
</TS>
