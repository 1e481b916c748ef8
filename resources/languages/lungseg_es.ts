<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
    <context>
        <name>lungseg</name>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Close it on {host} first; if that computer is no longer in use, remove {path}.</source>
            <translation>Ciérrelo antes en {host}; si ese equipo ya no se usa, elimine {path}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Continue in that window, or close it first. To use a folder other than {home}, set LUNGSEG_HOME.</source>
            <translation>Continúe en esa ventana, o ciérrela antes. Para usar una carpeta distinta de {home}, defina LUNGSEG_HOME.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open.</source>
            <translation>lungseg ya está abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open (process {pid}).</source>
            <translation>lungseg ya está abierto (proceso {pid}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>At {scale:.0f} % the window does not fit this screen. The next start uses 100 %.</source>
            <translation>Al {scale:.0f} % la ventana no cabe en esta pantalla. El próximo inicio usa el 100 %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>No log is written: {folder} cannot be written. Everything else works as usual.</source>
            <translation>No se escribe ningún log: no se puede escribir en {folder}. Todo lo demás funciona como siempre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>An unexpected error occurred ({kind}). Your masks were saved.</source>
            <translation>Se produjo un error inesperado ({kind}). Sus máscaras se guardaron.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>You can continue. Details are in {log}.</source>
            <translation>Puede continuar. Los detalles están en {log}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/beside.py" />
            <source>% of the image</source>
            <translation>% de la imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/errors.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Frontal and upright</source>
            <translation>Frontal y sin girar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Not mirrored</source>
            <translation>Sin espejo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Like known images</source>
            <translation>Similar a las conocidas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Two lungs</source>
            <translation>Dos pulmones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>One part each</source>
            <translation>Una parte cada uno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>No holes</source>
            <translation>Sin huecos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Sides</source>
            <translation>Lados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Area ratio</source>
            <translation>Relación de áreas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Place</source>
            <translation>Localización</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Contour</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Border</source>
            <translation>Borde</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Uncertainty</source>
            <translation>Incertidumbre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} is better on average, but worse than allowed in {reasons}. {parent} stays in use: check the images below before you activate {candidate}.</source>
            <translation>{candidate} es mejor en promedio, pero peor de lo permitido en {reasons}. {parent} sigue en uso: revise las imágenes de abajo antes de activar {candidate}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} stays a candidate, {parent} stays in use: worse than allowed in {reasons}.</source>
            <translation>{candidate} queda como candidata, {parent} sigue en uso: peor de lo permitido en {reasons}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, mm</source>
            <translation>HD95, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, % of height</source>
            <translation>HD95, % de la altura</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Mean Dice</source>
            <translation>Dice medio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Worst 5 %, Dice</source>
            <translation>Peor 5 %, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Right lung, Dice</source>
            <translation>Pulmón derecho, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Left lung, Dice</source>
            <translation>Pulmón izquierdo, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Exactly two lungs</source>
            <translation>Exactamente dos pulmones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice unchanged.</source>
            <translation>Comparación superada, {n} de {n}. Dice medio sin cambios.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice +{gain}.</source>
            <translation>Comparación superada, {n} de {n}. Dice medio +{gain}.</translation>
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
            <translation>La máscara está vacía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The image is a uniform grey: there is no lung to find.</source>
            <translation>La imagen es de un gris uniforme: no hay pulmón que encontrar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The model found no lung in this image.</source>
            <translation>El modelo no encontró ningún pulmón en esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Right and left lung seem to be swapped.</source>
            <translation>Los pulmones derecho e izquierdo parecen intercambiados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Keep the largest part</source>
            <translation>Conservar la parte mayor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Close holes</source>
            <translation>Cerrar huecos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Swap sides</source>
            <translation>Intercambiar lados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Smooth the contour</source>
            <translation>Suavizar el contorno</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} more parts, {area}.</source>
            <comment>The right lung has a second part, {area}.</comment>
            <translation>
                <numerusform>El pulmón derecho tiene una segunda parte, {area}.</numerusform>
                <numerusform>El pulmón derecho tiene {n} partes más, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} more parts, {area}.</source>
            <comment>The left lung has a second part, {area}.</comment>
            <translation>
                <numerusform>El pulmón izquierdo tiene una segunda parte, {area}.</numerusform>
                <numerusform>El pulmón izquierdo tiene {n} partes más, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} holes, {area}.</source>
            <comment>The right lung has a hole, {area}.</comment>
            <translation>
                <numerusform>El pulmón derecho tiene un hueco, {area}.</numerusform>
                <numerusform>El pulmón derecho tiene {n} huecos, {area}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} holes, {area}.</source>
            <comment>The left lung has a hole, {area}.</comment>
            <translation>
                <numerusform>El pulmón izquierdo tiene un hueco, {area}.</numerusform>
                <numerusform>El pulmón izquierdo tiene {n} huecos, {area}.</numerusform>
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
            <translation>La máscara parece estar {far} demasiado baja: desplazada, seguiría los bordes de los pulmones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too high: moved, it would follow the lungs' edges.</source>
            <translation>La máscara parece estar {far} demasiado alta: desplazada, seguiría los bordes de los pulmones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's left: moved, it would follow the lungs' edges.</source>
            <translation>La máscara parece estar {far} demasiado hacia la izquierda del paciente: desplazada, seguiría los bordes de los pulmones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's right: moved, it would follow the lungs' edges.</source>
            <translation>La máscara parece estar {far} demasiado hacia la derecha del paciente: desplazada, seguiría los bordes de los pulmones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>El borde de la imagen corta el pulmón derecho en el {share:.0f} % de su altura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>El borde de la imagen corta el pulmón izquierdo en el {share:.0f} % de su altura.</translation>
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
            <translation>El pulmón derecho está vacío.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is empty.</source>
            <translation>El pulmón izquierdo está vacío.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP, supine</source>
            <translation>AP, decúbito supino</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP</source>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>Supine</source>
            <translation>Decúbito supino</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Right lung</source>
            <translation>Pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Left lung</source>
            <translation>Pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} mo</source>
            <translation>{n} m</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} wk</source>
            <translation>{n} sem</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} d</source>
            <translation>{n} d</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} y</source>
            <translation>
                <numerusform>{n} a</numerusform>
                <numerusform>{n} a</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>El pulmón izquierdo es inusualmente pequeño: {area:.0f} % del área del otro, casi nunca inferior al {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>El pulmón derecho es inusualmente pequeño: {area:.0f} % del área del otro, casi nunca inferior al {size:.0f} %.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>El pulmón izquierdo es inusualmente pequeño: {area:.0f} % del área del otro y {size:.0f} % de su altura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>El pulmón derecho es inusualmente pequeño: {area:.0f} % del área del otro y {size:.0f} % de su altura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>El pulmón izquierdo es inusualmente pequeño: {area:.0f} % del área del otro y {size:.0f} % de su anchura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>El pulmón derecho es inusualmente pequeño: {area:.0f} % del área del otro y {size:.0f} % de su anchura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón izquierdo tiene un área de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón derecho tiene un área de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón izquierdo tiene una altura de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón derecho tiene una altura de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón izquierdo tiene una anchura de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>El pulmón derecho tiene una anchura de {size}, {limit}: revise la máscara y el espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>below {size:.0f} {unit}</source>
            <translation>menos de {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>above {size:.0f} {unit}</source>
            <translation>más de {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>El pulmón derecho está más alto que el otro, en un {share:.0f} % de la altura de un pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>El pulmón izquierdo está más alto que el otro, en un {share:.0f} % de la altura de un pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The model is uncertain about this image: uncertainty {uncertainty:.2f}, rarely above {limit:.2f} for sound masks.</source>
            <translation>El modelo no está seguro en esta imagen: incertidumbre {uncertainty:.2f}, raramente superior a {limit:.2f} en máscaras correctas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>El contorno del pulmón derecho es irregular: {longer:.0f} % más largo que suavizado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>El contorno del pulmón izquierdo es irregular: {longer:.0f} % más largo que suavizado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Un tramo del contorno del pulmón derecho es irregular: {longer:.0f} % más largo que suavizado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>Un tramo del contorno del pulmón izquierdo es irregular: {longer:.0f} % más largo que suavizado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not frontal</source>
            <translation>no frontal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not a chest</source>
            <translation>no es un tórax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>poor quality</source>
            <translation>mala calidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>wrong patient</source>
            <translation>paciente equivocado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>lungs cut off</source>
            <translation>pulmones cortados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step} (interrupted)</source>
            <translation>{step} (interrumpido)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior</source>
            <translation>Importada: la previa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior of {day}</source>
            <translation>Importada: la previa del {day}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: DICOM SEG by {program}</source>
            <translation>Importada: DICOM SEG de {program}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: {origin}</source>
            <translation>Importada: {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask of model {version}</source>
            <translation>Máscara del modelo {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask by {reader}</source>
            <translation>Máscara de {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask from the record, line {n}</source>
            <translation>Máscara del registro, línea {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Right lung of {one}, left lung of {other}</source>
            <translation>Pulmón derecho de {one}, izquierdo de {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Threshold {value}</source>
            <translation>Umbral {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Smooth by {size}</source>
            <translation>Suavizar {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Grow by {size}</source>
            <translation>Ampliar {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Shrink by {size}</source>
            <translation>Reducir {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, subtract</source>
            <translation>{step}, restar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, replace</source>
            <translation>{step}, reemplazar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} moved</source>
            <translation>{name}: movida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} named</source>
            <translation>{name}: nombre cambiado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} removed</source>
            <translation>{name}: quitada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Marked as mirrored</source>
            <translation>Imagen en espejo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Rotation corrected</source>
            <translation>Giro corregido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation from the file</source>
            <translation>Orientación del archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation restored</source>
            <translation>Orientación restaurada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/study.py" />
            <source>not available</source>
            <translation>no disponible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/suspects.py" />
            <source>No version agrees with the mask: Dice no higher than {dice:.2f}.</source>
            <translation>Ninguna versión concuerda con la máscara: Dice no superior a {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/angle.py" />
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Mean value</source>
            <translation>Valor medio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>SD of values</source>
            <translation>DE de los valores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>That is outside the image.</source>
            <translation>Eso está fuera de la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This background is open to the edge of the image: nothing was filled.</source>
            <translation>Este fondo llega hasta el borde de la imagen: no se rellenó nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The right lung is locked.</source>
            <translation>El pulmón derecho está bloqueado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The left lung is locked.</source>
            <translation>El pulmón izquierdo está bloqueado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no right lung here.</source>
            <translation>Aquí no hay pulmón derecho.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no left lung here.</source>
            <translation>Aquí no hay pulmón izquierdo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the right lung.</source>
            <translation>Esto ya es el pulmón derecho.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the left lung.</source>
            <translation>Esto ya es el pulmón izquierdo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>Ctrl + click removes this part.</source>
            <translation>Ctrl + clic quita esta parte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the right lung, which is protected.</source>
            <translation>Es el pulmón derecho, que está protegido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the left lung, which is protected.</source>
            <translation>Es el pulmón izquierdo, que está protegido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/gestures.py" />
            <source>This lung is locked.</source>
            <translation>Este pulmón está bloqueado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/guide.py" />
            <source>Guide cannot use its network here: this stroke was painted with the edge-aware brush.</source>
            <translation>La guía no puede usar aquí su red: este trazo se pintó con el pincel de bordes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Heart</source>
            <translation>Corazón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Thorax</source>
            <translation>Tórax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>CTR</source>
            <translation>ICT</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>{view}: the heart appears larger</source>
            <translation>{view}: el corazón se ve más grande</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Proposed: drag the ends to fit</source>
            <translation>Propuesto: arrastre los extremos para ajustar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no left lung.</source>
            <translation>El índice cardiotorácico necesita ambos pulmones: la máscara no tiene pulmón izquierdo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no right lung.</source>
            <translation>El índice cardiotorácico necesita ambos pulmones: la máscara no tiene pulmón derecho.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Draw it, or predict again (R).</source>
            <translation>Dibújelo, o prediga de nuevo (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The lungs in the mask are not side by side: no heart width can be proposed.</source>
            <translation>Los pulmones de la máscara no están uno al lado del otro: no se puede proponer el diámetro cardíaco.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Correct the mask first, or measure with two rulers (Shift+M).</source>
            <translation>Corrija antes la máscara, o mida con dos reglas (Mayús+M).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ruler.py" />
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>at the detector</source>
            <translation>en el detector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>on the film</source>
            <translation>en la película</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>Proposed by the program, not confirmed</source>
            <translation>Propuesto por el programa, sin confirmar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How far grey may differ from that at the centre (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Cuánto puede diferir el gris del gris del centro (Ctrl+[ menos, Ctrl+] más)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance {n}</source>
            <translation>Tolerancia {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How likely lung must be in the region; the model uses 0.50 (Ctrl+[ less, Ctrl+] more)</source>
            <translation>Qué probabilidad de pulmón se exige en la región; el modelo usa 0,50 (Ctrl+[ menos, Ctrl+] más)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold {n} · ⟨Enter⟩ applies</source>
            <translation>Umbral {n} · ⟨Enter⟩ aplica</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Window centre and width</source>
            <translation>Centro y anchura de ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to set the window · ⟨B⟩ brush · ⟨E⟩ eraser</source>
            <translation>Arrastrar para ajustar la ventana · ⟨B⟩ pincel · ⟨E⟩ borrador</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Pan</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to pan · ⟨F⟩ fit</source>
            <translation>Arrastrar para desplazar · ⟨F⟩ ajustar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ruler</source>
            <translation>Regla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to measure a distance · drag its ends or the line · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Arrastrar para medir una distancia · mover sus extremos o la línea · doble clic para darle nombre · ⟨Del⟩ quita</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the first line, then click the end of the second · ⟨Esc⟩ cancels</source>
            <translation>Arrastrar la primera línea y hacer clic en el final de la segunda · ⟨Esc⟩ cancela</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ellipse with mean and SD</source>
            <translation>Elipse con media y DE</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag from corner to corner · area, mean and SD of the stored values · ⟨Del⟩ removes</source>
            <translation>Arrastrar de esquina a esquina · área, media y DE de los valores guardados · ⟨Del⟩ quita</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag away from the finding · double-click to name it · ⟨Del⟩ removes</source>
            <translation>Arrastrar desde el hallazgo hacia fuera · doble clic para darle nombre · ⟨Del⟩ quita</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click where the text starts · double-click to change it · ⟨Del⟩ removes</source>
            <translation>Clic donde empieza el texto · doble clic para cambiarlo · ⟨Del⟩ quita</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Índice cardiotorácico</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the ends of both lines to the borders of heart and thorax · ⟨Del⟩ removes</source>
            <translation>Arrastrar los extremos de ambas líneas a los bordes de corazón y tórax · ⟨Del⟩ quita</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Arrastrar para pintar el {lung} · ⟨Ctrl⟩ pulsada borra · ⟨[⟩ ⟨]⟩ radio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Eraser</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to erase {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Arrastrar para borrar el {lung} · ⟨[⟩ ⟨]⟩ radio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware brush</source>
            <translation>Pincel de bordes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance</source>
            <translation>Arrastrar para pintar el {lung} hasta su borde · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerancia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware eraser</source>
            <translation>Borrador de bordes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag over missing {lung} to extend the mask to its edge · ⟨Ctrl⟩ removes · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Arrastrar sobre lo que falta del {lung} para extender la máscara hasta su borde · ⟨Ctrl⟩ quita · ⟨[⟩ ⟨]⟩ radio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide, removed</source>
            <translation>Guía, quitar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push the contour</source>
            <translation>Empujar el contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to push the edge of {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>Arrastrar para empujar el borde del {lung} · ⟨[⟩ ⟨]⟩ radio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push</source>
            <translation>Empujar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Lasso</source>
            <translation>Lazo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ cancels</source>
            <translation>Arrastrar alrededor del {lung} · mover los vértices · ⟨Enter⟩ aplica · ⟨Esc⟩ cancela</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to add corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner</source>
            <translation>Clic para añadir vértices, moverlos o mover la línea · ⟨Enter⟩ aplica · ⟨Backspace⟩ último vértice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill a hole or region</source>
            <translation>Rellenar un hueco o una región</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to fill a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part</source>
            <translation>Clic para rellenar un hueco o una región como {lung} · ⟨Ctrl⟩ + clic quita una parte</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Remove region</source>
            <translation>Quitar región</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold in a region</source>
            <translation>Umbral en una región</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to mark a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies</source>
            <translation>Arrastrar para delimitar una región del {lung} · umbral ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ aplica</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/training.py" />
            <source>Not enough yet: accept {n} more cases, one per patient.</source>
            <comment>Not enough yet: accept 1 more case, one per patient.</comment>
            <translation>
                <numerusform>Aún no bastan: acepte 1 caso más, uno por paciente.</numerusform>
                <numerusform>Aún no bastan: acepte {n} casos más, uno por paciente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Every case, Dice</source>
            <translation>Todos los casos, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>To correct, %</source>
            <translation>Por corregir, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Worst case, Dice</source>
            <translation>Peor caso, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Most improved</source>
            <translation>Mayor mejora</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Second</source>
            <translation>Segunda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most</source>
            <translation>Mayor pérdida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least changed</source>
            <translation>Menor cambio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most Dice</source>
            <translation>Mayor pérdida de Dice</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, as much of the contour is left to correct as before.</source>
            <comment>On your case, as much of the contour is left to correct as before.</comment>
            <translation>
                <numerusform>En su caso queda por corregir tanto contorno como antes.</numerusform>
                <numerusform>En sus {n} casos queda por corregir tanto contorno como antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, some of the contour is left to correct; before there was none.</source>
            <comment>On your case, some of the contour is left to correct; before there was none.</comment>
            <translation>
                <numerusform>En su caso queda contorno por corregir; antes no quedaba.</numerusform>
                <numerusform>En sus {n} casos queda contorno por corregir; antes no quedaba.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % less of the contour is left to correct.</source>
            <comment>On your case, {share} % less of the contour is left to correct.</comment>
            <translation>
                <numerusform>En su caso queda por corregir un {share} % menos de contorno.</numerusform>
                <numerusform>En sus {n} casos queda por corregir un {share} % menos de contorno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % more of the contour is left to correct.</source>
            <comment>On your case, {share} % more of the contour is left to correct.</comment>
            <translation>
                <numerusform>En su caso queda por corregir un {share} % más de contorno.</numerusform>
                <numerusform>En sus {n} casos queda por corregir un {share} % más de contorno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least lung kept</source>
            <translation>Menos pulmón conservado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the left.</source>
            <translation>La imagen está girada: la cabeza queda a la izquierda.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is upside down.</source>
            <translation>La imagen está cabeza abajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the right.</source>
            <translation>La imagen está girada: la cabeza queda a la derecha.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This looks like a lateral view; the model is for frontal chest radiographs.</source>
            <translation>Parece una proyección lateral; el modelo es para radiografías de tórax frontales.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This does not look like a chest radiograph.</source>
            <translation>No parece una radiografía de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The heart seems to be on the right: the image may be mirrored.</source>
            <translation>El corazón parece estar a la derecha: la imagen puede estar en espejo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The model was not trained on images like this one: check its mask closely.</source>
            <translation>El modelo no se entrenó con imágenes como esta: revise bien su máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two masks differ in what they include: correct one by hand, or request another reading.</source>
            <translation>Las dos máscaras difieren en lo que incluyen: corrija una a mano, o pida otra lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two readers disagree on the orientation of the image: restore it first, or request another reading.</source>
            <translation>Los dos lectores discrepan en la orientación de la imagen: restáurela antes, o pida otra lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/claiming.py" />
            <source>Version 0.1 stored a mask under the UID of {name}, but it may not belong to this image: it was not used, and is kept in {file}.</source>
            <translation>La versión 0.1 guardó una máscara con el UID de {name}, pero quizá no pertenezca a esta imagen: no se usó y se conserva en {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} has no mask yet.</source>
            <translation>{name} aún no tiene máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Open it and let the model predict a mask.</source>
            <translation>Ábralo y deje que el modelo prediga una máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} is an image and is never overwritten.</source>
            <translation>{name} es una imagen y nunca se sobrescribe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Its mask would overwrite an image.</source>
            <translation>Su máscara sobrescribiría una imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Name another folder for the masks.</source>
            <translation>Indique otra carpeta para las máscaras.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No lung was found in it, so the mask is empty.</source>
            <translation>No se encontró ningún pulmón, por lo que la máscara está vacía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No mask was written.</source>
            <translation>No se escribió ninguna máscara.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} earlier images of this study, whose files were replaced since, will be forgotten, too.</source>
            <comment>1 earlier image of this study, whose files were replaced since, will be forgotten, too.</comment>
            <translation>
                <numerusform>Se olvidará también 1 imagen anterior de este estudio, cuyo archivo se reemplazó después.</numerusform>
                <numerusform>Se olvidarán también {n} imágenes anteriores de este estudio, cuyos archivos se reemplazaron después.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} of them have corrections that were not accepted: those will be lost.</source>
            <comment>1 of them has corrections that were not accepted: those will be lost.</comment>
            <translation>
                <numerusform>1 de ellas tiene correcciones no aceptadas: se perderán.</numerusform>
                <numerusform>{n} de ellas tienen correcciones no aceptadas: se perderán.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set go.</source>
            <comment>1 case in the training set goes.</comment>
            <translation>
                <numerusform>1 caso del conjunto de entrenamiento se elimina.</numerusform>
                <numerusform>{n} casos del conjunto de entrenamiento se eliminan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set stay.</source>
            <comment>1 case in the training set stays.</comment>
            <translation>
                <numerusform>1 caso del conjunto de entrenamiento se conserva.</numerusform>
                <numerusform>{n} casos del conjunto de entrenamiento se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are deleted, with everything in them: {names}.</source>
            <translation>Las copias anteriores se eliminan, con todo su contenido: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are kept, and may contain it too: {names}.</source>
            <translation>Las copias anteriores se conservan, y pueden contenerlo también: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} other files on the worklist cannot be read: their studies are not known.</source>
            <comment>1 other file on the worklist cannot be read: its study is not known.</comment>
            <translation>
                <numerusform>Otro archivo de la lista de trabajo no se puede leer: su estudio se desconoce.</numerusform>
                <numerusform>Otros {n} archivos de la lista de trabajo no se pueden leer: sus estudios se desconocen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images were fetched from a PACS: the local copies will be deleted.</source>
            <comment>1 image was fetched from a PACS: the local copies will be deleted.</comment>
            <translation>
                <numerusform>1 imagen se recuperó de un PACS: la copia local se eliminará.</numerusform>
                <numerusform>{n} imágenes se recuperaron de un PACS: las copias locales se eliminarán.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>The original files are not touched. A model retains what it learned from a case, and your backups still contain the data.</source>
            <translation>Los archivos originales no se tocan. Un modelo retiene lo que aprendió de un caso, y sus copias de seguridad siguen conteniendo los datos.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images of this study will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <comment>1 image of this study will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</comment>
            <translation>
                <numerusform>Se olvidará 1 imagen de este estudio: la fila de la lista de trabajo, la miniatura, la máscara, los trazos, el comentario y sus entradas del log.</numerusform>
                <numerusform>Se olvidarán {n} imágenes de este estudio: las filas de la lista de trabajo, las miniaturas, las máscaras, los trazos, los comentarios y sus entradas del log.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <translation>Se olvidará esta imagen: las filas de la lista de trabajo, las miniaturas, las máscaras, los trazos, los comentarios y sus entradas del log.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</source>
            <translation>Se olvidará esta imagen: la fila de la lista de trabajo, la miniatura, la máscara, los trazos, el comentario y sus entradas del log.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images forgotten.</source>
            <comment>1 image forgotten.</comment>
            <translation>
                <numerusform>1 imagen olvidada.</numerusform>
                <numerusform>{n} imágenes olvidadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases of the training set forgotten.</source>
            <comment>1 case of the training set forgotten.</comment>
            <translation>
                <numerusform>1 caso del conjunto de entrenamiento olvidado.</numerusform>
                <numerusform>{n} casos del conjunto de entrenamiento olvidados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Close it, then try again.</source>
            <translation>Ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open.</source>
            <translation>lungseg está abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on this computer).</source>
            <translation>lungseg está abierto (proceso {pid} en este equipo).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on {host}).</source>
            <translation>lungseg está abierto (proceso {pid} en {host}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} already exists.</source>
            <translation>{file} ya existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another name, or move that file first.</source>
            <translation>Elija otro nombre, o mueva antes ese archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>A backup cannot be stored inside the folder it backs up.</source>
            <translation>Una copia de seguridad no se puede guardar dentro de la carpeta que copia.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be set aside, so nothing was restored.</source>
            <translation>La carpeta {folder} no se puede apartar, por lo que no se restauró nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, set LUNGSEG_HOME to another folder and restore the backup there.</source>
            <translation>Si es un disco aparte, asigne otra carpeta a LUNGSEG_HOME y restaure allí la copia de seguridad.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The data folder {folder} cannot be moved into itself.</source>
            <translation>La carpeta de datos {folder} no se puede mover dentro de sí misma.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} is not empty.</source>
            <translation>La carpeta {folder} no está vacía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose a new or an empty folder.</source>
            <translation>Elija una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be moved, so nothing was changed.</source>
            <translation>La carpeta {folder} no se puede mover, por lo que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, back it up, set LUNGSEG_HOME to the new folder and restore it there.</source>
            <translation>Si es un disco aparte, haga una copia de seguridad, asigne la carpeta nueva a LUNGSEG_HOME y restáurela allí.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} is not a complete lungseg backup.</source>
            <translation>{file} no es una copia de seguridad completa de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another backup.</source>
            <translation>Elija otra copia de seguridad.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} was written by a newer lungseg ({version}).</source>
            <translation>{file} lo escribió una versión más reciente de lungseg ({version}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Restore it with that version.</source>
            <translation>Restáurela con esa versión.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The file {file} does not exist.</source>
            <translation>El archivo {file} no existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Close the case there first.</source>
            <translation>Cierre antes el caso allí.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already accepted: its mask is kept.</source>
            <translation>{name} ya está aceptado: se conserva su máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already rejected: its mask is kept.</source>
            <translation>{name} ya está rechazado: se conserva su máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Open it and change its mask there.</source>
            <translation>Ábralo y cambie allí su máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>The mask of {name} could not be saved.</source>
            <translation>No se pudo guardar la máscara de {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Check the disk, then import it again.</source>
            <translation>Compruebe el disco e impórtela de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The saved mask belongs to an image of another size and was not used.</source>
            <translation>La máscara guardada pertenece a una imagen de otro tamaño y no se usó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} contains a different image from when it was last opened.</source>
            <translation>{name} contiene una imagen distinta de la que tenía la última vez que se abrió.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The earlier mask belongs to that image and is not shown here.</source>
            <translation>La máscara anterior pertenece a aquella imagen y no se muestra aquí.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} was not exported: its file has been replaced by another image since it was opened.</source>
            <translation>{name} no se exportó: su archivo se reemplazó por otra imagen después de abrirlo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>Open the new file to see the current image.</source>
            <translation>Abra el archivo nuevo para ver la imagen actual.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{file} has the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{file} tiene el mismo SOP Instance UID, pero otros píxeles u otro paciente: cada archivo es un caso aparte, con su propia máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{files} and {file} have the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{files} y {file} tienen el mismo SOP Instance UID, pero otros píxeles u otro paciente: cada archivo es un caso aparte, con su propia máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>The study contains no chest radiograph.</source>
            <translation>El estudio no contiene ninguna radiografía de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>Choose another one.</source>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>The file contains a different image from when it was opened.</source>
            <translation>El archivo contiene una imagen distinta de la que tenía al abrirlo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>the first reader</source>
            <translation>el primer lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>The mask does not belong to {name}: nothing was accepted.</source>
            <translation>La máscara no pertenece a {name}: no se aceptó nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Open the image again, check its mask, then accept it.</source>
            <translation>Abra de nuevo la imagen, revise su máscara y acéptela.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Far from the model's mask: Dice {dice:.2f}.</source>
            <translation>Lejos de la máscara del modelo: Dice {dice:.2f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work could not be erased.</source>
            <translation>No se pudo borrar el registro de su trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Close other programs and delete {name} yourself.</source>
            <translation>Cierre otros programas y elimine {name} a mano.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written: the data folder is gone.</source>
            <translation>El registro de su trabajo no se puede leer ni escribir: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Restore {folder}, then try again.</source>
            <translation>Restaure {folder} e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written.</source>
            <translation>El registro de su trabajo no se puede leer ni escribir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Free some space; if that does not help, delete {name} in the data folder.</source>
            <translation>Libere espacio; si no basta, elimine {name} en la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/examining.py" />
            <source>The files of this case cannot be read.</source>
            <translation>Los archivos de este caso no se pueden leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the data folder is gone.</source>
            <translation>{name} no se pudo guardar: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the data folder is gone</source>
            <translation>falta la carpeta de datos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the disk is full.</source>
            <translation>{name} no se pudo guardar: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space and save again.</source>
            <translation>Libere espacio y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the folder {folder} cannot be written.</source>
            <translation>{name} no se pudo guardar: no se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Choose another folder, or ask for write permission there.</source>
            <translation>Elija otra carpeta, o solicite permiso de escritura en ella.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the folder cannot be written</source>
            <translation>no se puede escribir en la carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the disk is full.</source>
            <translation>{not_saved}: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space, then {again}.</source>
            <translation>Libere espacio; después, {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the data folder is gone.</source>
            <translation>{not_saved}: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Restore {folder}, then {again}.</source>
            <translation>Restaure {folder}; después, {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the folder {folder} cannot be written.</source>
            <translation>{not_saved}: no se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Ask for write permission there, then {again}.</source>
            <translation>Solicite permiso de escritura en ella; después, {again}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{path} cannot be deleted.</source>
            <translation>{path} no se puede eliminar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Delete it by hand.</source>
            <translation>Elimínelo a mano.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>The damaged file is kept as {file}.</source>
            <translation>El archivo dañado se conserva como {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Got worse</source>
            <translation>Empeoró</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>lung field</source>
            <translation>campo pulmonar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>with retrocardiac part</source>
            <translation>con parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Decoder first</source>
            <translation>Decodificador primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped</source>
            <translation>El entrenamiento se detuvo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Close other programs and train again.</source>
            <translation>Cierre otros programas y entrene de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Reference phantoms, Dice</source>
            <translation>Fantomas de referencia, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Mean Dice of {name}, in use</source>
            <translation>Dice medio de {name}, en uso</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} masks are left out: of another protocol than “{protocol}”.</source>
            <comment>{n} mask is left out: of another protocol than “{protocol}”.</comment>
            <translation>
                <numerusform>Se excluye {n} máscara: su protocolo no es «{protocol}».</numerusform>
                <numerusform>Se excluyen {n} máscaras: su protocolo no es «{protocol}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Not enough yet: {n} more.</source>
            <translation>
                <numerusform>Aún no bastan: falta {n}.</numerusform>
                <numerusform>Aún no bastan: faltan {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>There are {n} cases for training and {kept} held out.</source>
            <comment>There is {n} case for training and {kept} held out.</comment>
            <translation>
                <numerusform>Hay {n} caso para entrenar y {kept} de reserva.</numerusform>
                <numerusform>Hay {n} casos para entrenar y {kept} de reserva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are left out because their masks are suspect.</source>
            <comment>{n} is left out because its mask is suspect.</comment>
            <translation>
                <numerusform>{n} se excluye porque su máscara es dudosa.</numerusform>
                <numerusform>{n} se excluyen porque sus máscaras son dudosas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are of another protocol.</source>
            <comment>{n} is of another protocol.</comment>
            <translation>
                <numerusform>{n} es de otro protocolo.</numerusform>
                <numerusform>{n} son de otro protocolo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Accept more cases, one per patient; six for training and two held out are needed.</source>
            <translation>Acepte más casos, uno por paciente; hacen falta seis para entrenar y dos reservados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{strategy}, two networks of {epochs} epochs each, images of {size} px, {share:.0f} % of the change is used</source>
            <translation>{strategy}, dos redes de {epochs} épocas cada una, imágenes de {size} px, se usa el {share:.0f} % del cambio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped: the data folder is gone.</source>
            <translation>El entrenamiento se detuvo: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Restore {home}, then train again; nothing has changed.</source>
            <translation>Restaure {home} y entrene de nuevo; nada ha cambiado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>Training stopped: an unexpected error.</source>
            <translation>El entrenamiento se detuvo: error inesperado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>The version in use has not changed. {error} is described in {path}.</source>
            <translation>La versión en uso no ha cambiado. {error} se describe en {path}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart out</source>
            <translation>Dice, sin parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart in</source>
            <translation>Dice, con parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with smaller images.</source>
            <translation>La memoria se llenó; el entrenamiento continúa con imágenes más pequeñas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with one image at a time.</source>
            <translation>La memoria se llenó; el entrenamiento continúa imagen por imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues on the processor.</source>
            <translation>La memoria se llenó; el entrenamiento continúa en el procesador.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Training resumes where an interrupted run stopped.</source>
            <translation>El entrenamiento se reanuda donde se interrumpió el anterior.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/runs.py" />
            <source>The result of the last training was damaged: any new version is on the Models page.</source>
            <translation>El resultado del último entrenamiento estaba dañado: si hay una versión nueva, está en la página Modelos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Loses lung</source>
            <translation>Pierde pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Differs most</source>
            <translation>Mayor diferencia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>The patient of {case} is both in training and held out.</source>
            <translation>El paciente de {case} está a la vez en entrenamiento y entre los reservados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Correct the split: each patient belongs on one side.</source>
            <translation>Corrija la división: cada paciente va en un solo lado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>{name} is missing from the training set.</source>
            <translation>{name} falta en el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Accept this case again or remove it.</source>
            <translation>Acepte de nuevo este caso o quítelo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Choose another version, or train this one again.</source>
            <translation>Elija otra versión, o entrene esta de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>The check of the model ended without a result (exit status {status}).</source>
            <translation>La comprobación del modelo terminó sin resultado (código de salida {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Free some memory and try again.</source>
            <translation>Libere memoria e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network could not be loaded</source>
            <translation>No se pudo cargar la red de la guía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide could not follow the stroke</source>
            <translation>La guía no pudo seguir el trazo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>This version has no network for Guide.</source>
            <translation>Esta versión no tiene red para la guía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Use the brush, or another version.</source>
            <translation>Use el pincel u otra versión.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network cannot be used, so Guide paints like the edge-aware brush.</source>
            <translation>No se puede usar la red de la guía, así que la guía pinta como el pincel de bordes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Reinstall the program.</source>
            <translation>Reinstale el programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Choose another version.</source>
            <translation>Elija otra versión.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>The folder {home} for your models and masks cannot be created.</source>
            <translation>No se puede crear la carpeta {home} para sus modelos y máscaras.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>Set LUNGSEG_HOME to a folder you can write to.</source>
            <translation>Asigne a LUNGSEG_HOME una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>The model could not be loaded</source>
            <translation>No se pudo cargar el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>{name} could not be segmented</source>
            <translation>{name} no se pudo segmentar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>No GPU ({kind}) was found: the processor is used instead.</source>
            <translation>No se encontró ninguna GPU ({kind}): se usa el procesador.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>This step cannot be read back from the disk.</source>
            <translation>Este paso no se puede volver a leer del disco.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>The mask has not changed; see the log for details.</source>
            <translation>La máscara no ha cambiado; más detalles en el log.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved:</source>
            <translation>Sus últimos trazos no están guardados:</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>the image is open elsewhere</source>
            <translation>la imagen está abierta en otro lugar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved: another program has worked on this image since.</source>
            <translation>Sus últimos trazos no están guardados: otro programa ha trabajado después en esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Export your mask, then close the program and open the image again.</source>
            <translation>Exporte su máscara, cierre el programa y abra de nuevo la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>another program has worked on this image since</source>
            <translation>otro programa ha trabajado después en esta imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The data folder {folder} is gone or has been replaced.</source>
            <translation>La carpeta de datos {folder} falta o se ha reemplazado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore it, then open the image again.</source>
            <translation>Restáurela y abra de nuevo la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The strokes of a case cannot be deleted.</source>
            <translation>Los trazos de un caso no se pueden eliminar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Check write permission for {folder}.</source>
            <translation>Compruebe el permiso de escritura de {folder}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: an unexpected error.</source>
            <translation>Sus últimos trazos no están guardados: error inesperado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>an unexpected error</source>
            <translation>error inesperado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the disk is full.</source>
            <translation>Sus últimos trazos no están guardados: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Free some space: they are kept in memory and saved as soon as there is.</source>
            <translation>Libere espacio: se conservan en memoria y se guardan en cuanto lo haya.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder is gone.</source>
            <translation>Sus últimos trazos no están guardados: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore {folder}: they are kept in memory and saved as soon as it is back.</source>
            <translation>Restaure {folder}: se conservan en memoria y se guardan en cuanto vuelva.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder cannot be written.</source>
            <translation>Sus últimos trazos no están guardados: no se puede escribir en la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>the data folder cannot be written</source>
            <translation>no se puede escribir en la carpeta de datos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Allow writing in {folder}: they are kept in memory and saved as soon as it works.</source>
            <translation>Permita escribir en {folder}: se conservan en memoria y se guardan en cuanto funcione.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is open twice in this program: it is shown read-only here.</source>
            <translation>Esta imagen está abierta dos veces en este programa: aquí se muestra en solo lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Close it there and open it again.</source>
            <translation>Ciérrela allí y ábrala de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on {host} (process {pid}): it is shown read-only.</source>
            <translation>{user} está corrigiendo esta imagen en {host} (proceso {pid}): se muestra en solo lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on another computer (process {pid}): it is shown read-only.</source>
            <translation>{user} está corrigiendo esta imagen en otro equipo (proceso {pid}): se muestra en solo lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on {host} (process {pid}): it is shown read-only.</source>
            <translation>Otra persona está corrigiendo esta imagen en {host} (proceso {pid}): se muestra en solo lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on another computer (process {pid}): it is shown read-only.</source>
            <translation>Otra persona está corrigiendo esta imagen en otro equipo (proceso {pid}): se muestra en solo lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} is on a disk that is full: none of your work could be saved.</source>
            <translation>La carpeta de datos {folder} está en un disco lleno: no se pudo guardar nada de su trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Free some space, or set LUNGSEG_HOME to a folder elsewhere.</source>
            <translation>Libere espacio, o asigne a LUNGSEG_HOME una carpeta en otro lugar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} cannot be written: none of your work could be saved.</source>
            <translation>No se puede escribir en la carpeta de datos {folder}: no se pudo guardar nada de su trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Ask for write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Solicite permiso de escritura en ella, o asigne otra carpeta a LUNGSEG_HOME.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image cannot be read from the disk.</source>
            <translation>Las correcciones de esta imagen no se pueden leer del disco.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>Check read permission for the data folder and open the image again.</source>
            <translation>Compruebe el permiso de lectura de la carpeta de datos y abra de nuevo la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image were damaged: the last saved mask is shown.</source>
            <translation>Las correcciones de esta imagen estaban dañadas: se muestra la última máscara guardada.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The last corrections to this image were damaged on the disk: {n} steps were restored; check the mask.</source>
            <comment>The last corrections to this image were damaged on the disk: 1 step was restored; check the mask.</comment>
            <translation>
                <numerusform>Las últimas correcciones de esta imagen estaban dañadas en el disco: se restauró 1 paso; revise la máscara.</numerusform>
                <numerusform>Las últimas correcciones de esta imagen estaban dañadas en el disco: se restauraron {n} pasos; revise la máscara.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist was damaged. Recovered: entries {entries}, masks {masks}. The old file is kept as {file}.</source>
            <translation>La lista de trabajo estaba dañada. Recuperado: entradas {entries}, máscaras {masks}. El archivo anterior se conserva como {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the data folder is gone.</source>
            <translation>No se pudo guardar la lista de trabajo: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restore {folder}: it is saved as soon as it is back.</source>
            <translation>Restaure {folder}: se guarda en cuanto vuelva.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the disk is full.</source>
            <translation>No se pudo guardar la lista de trabajo: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Free some space: it is saved as soon as there is.</source>
            <translation>Libere espacio: se guarda en cuanto lo haya.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist is in use by another program.</source>
            <translation>Otro programa está usando la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Close the other window and try again.</source>
            <translation>Cierre la otra ventana e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist file is damaged.</source>
            <translation>El archivo de la lista de trabajo está dañado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restart the program: it keeps the file and recovers what can be read.</source>
            <translation>Reinicie el programa: conserva el archivo y recupera lo que se pueda leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist in {folder} cannot be read or written.</source>
            <translation>La lista de trabajo de {folder} no se puede leer ni escribir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Check write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>Compruebe el permiso de escritura, o asigne otra carpeta a LUNGSEG_HOME.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>The measurements of this image are damaged and are not shown.</source>
            <translation>Las mediciones de esta imagen están dañadas y no se muestran.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>Try undo and redo to restore them from the history, or draw them again.</source>
            <translation>Pruebe a deshacer y rehacer para restaurarlas del historial, o dibújelas de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>The saved mask of this image is damaged.</source>
            <translation>La máscara guardada de esta imagen está dañada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>Predict and correct it again.</source>
            <translation>Prediga y corrija de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>The data folder {folder} was written by a newer lungseg. Nothing in it was changed.</source>
            <translation>La carpeta de datos {folder} la escribió una versión más reciente de lungseg. No se cambió nada en ella.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>Open it with the newer version, or set LUNGSEG_HOME to another folder.</source>
            <translation>Ábrala con la versión más reciente, o asigne otra carpeta a LUNGSEG_HOME.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has several entries for {image}.</source>
            <translation>{name} tiene varias entradas para {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has no entry for {image}.</source>
            <translation>{name} no tiene ninguna entrada para {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>Choose the file that was made for this image.</source>
            <translation>Elija el archivo que se creó para esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} is not a DICOM segmentation.</source>
            <translation>{name} no es una segmentación DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose a segmentation, or open an image with File, Open files.</source>
            <translation>Elija una segmentación, o abra una imagen con Archivo &gt; Abrir archivos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} was not made for {image}.</source>
            <translation>{name} no se creó para {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose the segmentation of this image.</source>
            <translation>Elija la segmentación de esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} has too many frames for one radiograph.</source>
            <translation>La segmentación {name} tiene demasiados fotogramas para una radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} is not in the plane of {image}.</source>
            <translation>La segmentación {name} no está en el plano de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose one that was drawn on this image.</source>
            <translation>Elija una que se haya dibujado en esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The mask {name} contains no segment.</source>
            <translation>La máscara {name} no contiene ningún segmento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} has {columns} × {rows} pixels, the image {image_columns} × {image_rows}.</source>
            <translation>La máscara {name} tiene {columns} × {rows} píxeles; la imagen, {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose the mask that was made for this image.</source>
            <translation>Elija la máscara que se creó para esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains both lungs as one region, with nothing to separate them.</source>
            <translation>La máscara {name} contiene ambos pulmones como una sola región, sin nada que los separe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with a value for each lung.</source>
            <translation>Elija una máscara con un valor para cada pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains values that are not whole numbers.</source>
            <translation>La máscara {name} contiene valores que no son números enteros.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with the right lung as 1 and the left lung as 2, or with segments named accordingly.</source>
            <translation>Elija una máscara con el pulmón derecho como 1 y el izquierdo como 2, o con segmentos así nombrados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains the value {value}, which is not a known lung.</source>
            <translation>La máscara {name} contiene el valor {value}, que no corresponde a ningún pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>“{label}”</source>
            <translation>«{label}»</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains {labels}, which is not a known lung.</source>
            <translation>La máscara {name} contiene {labels}, que no corresponde a ningún pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Left out of {name}: {labels}.</source>
            <translation>Excluido de {name}: {labels}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} could not be read: it is damaged.</source>
            <translation>La máscara {name} no se pudo leer: está dañada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Copy it again from its source.</source>
            <translation>Vuelva a copiar el archivo desde su origen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Only one lung was found; the file for the other is missing.</source>
            <translation>Solo se encontró un pulmón; falta el archivo del otro.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} is a colour image, not a mask.</source>
            <translation>{name} es una imagen en color, no una máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose a grey PNG.</source>
            <translation>Elija un PNG en grises.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>The values of {name} are in another file.</source>
            <translation>Los valores de {name} están en otro archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Save it as one file (.nrrd).</source>
            <translation>Guárdela como un solo archivo (.nrrd).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} holds {size} values, not one slice.</source>
            <translation>{name} contiene {size} valores, no un corte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose the mask of a radiograph.</source>
            <translation>Elija la máscara de una radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>The mask {name} could not be read.</source>
            <translation>La máscara {name} no se pudo leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Check the path, and whether the drive is connected.</source>
            <translation>Compruebe la ruta y que la unidad esté conectada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is not a known mask format.</source>
            <translation>{name} no es un formato de máscara conocido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose a DICOM SEG, PNG, NIfTI, NRRD or COCO file.</source>
            <translation>Elija un archivo DICOM SEG, PNG, NIfTI, NRRD o COCO.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} es demasiado grande para una máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>{name} sent an object of more than {largest} MB.</source>
            <translation>{name} envió un objeto de más de {largest} MB.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>Ask your PACS team whether it is a radiograph.</source>
            <translation>Pregunte al responsable del PACS si es una radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} is not a DICOM file.</source>
            <translation>{name} no es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>its disk is full</source>
            <translation>su disco está lleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>it refuses the connection</source>
            <translation>rechaza la conexión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>DICOM status {status:04X}</source>
            <translation>estado DICOM {status:04X}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} could not send the image to this computer.</source>
            <translation>{name} no pudo enviar la imagen a este equipo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Ask your PACS team whether {title} is set up with port {port}.</source>
            <translation>Pregunte al responsable del PACS si {title} está configurado con el puerto {port}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>An image could not be received.</source>
            <translation>No se pudo recibir una imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again: what is here already is not fetched again.</source>
            <translation>Inténtelo de nuevo: lo que ya está aquí no se vuelve a recuperar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a sign-in.</source>
            <translation>{name} exige autenticación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the user name or the password.</source>
            <translation>{name} rechaza el usuario o la contraseña.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the token.</source>
            <translation>{name} rechaza el token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a token.</source>
            <translation>{name} exige un token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a password.</source>
            <translation>{name} exige una contraseña.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter a user name or token in its settings.</source>
            <translation>Introduzca un usuario o un token en sus ajustes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the token again.</source>
            <translation>Introduzca de nuevo el token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the token</comment>
            <translation>Introdúzcalo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the password again.</source>
            <translation>Introduzca de nuevo la contraseña.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the password</comment>
            <translation>Introdúzcala.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} cannot be reached at {place}.</source>
            <translation>No se puede contactar con {name} en {place}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check that it is running and that the address is right, then try again.</source>
            <translation>Compruebe que esté en marcha y que la dirección sea correcta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not answer within {seconds:g} s.</source>
            <translation>{name} no respondió en {seconds:g} s.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again; if it stays slow, ask your PACS team.</source>
            <translation>Inténtelo de nuevo; si sigue lento, consulte al responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The certificate of {name} is not trusted.</source>
            <translation>El certificado de {name} no es de confianza.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose your hospital's CA certificate in the settings of this PACS.</source>
            <translation>Elija el certificado CA de su hospital en los ajustes de este PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The connection to {name} was interrupted.</source>
            <translation>Se interrumpió la conexión con {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} closed the connection without an answer.</source>
            <translation>{name} cerró la conexión sin responder.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the port and TLS with your PACS team, then try again.</source>
            <translation>Compruebe el puerto y TLS con el responsable del PACS, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not confirm that it stored the object.</source>
            <translation>{name} no confirmó haber almacenado el objeto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Send again: the program checks first whether it arrived.</source>
            <translation>Envíe de nuevo: el programa comprueba antes si llegó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The list from {name} is too long.</source>
            <translation>La lista de {name} es demasiado larga.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Narrow the search, for example to one day.</source>
            <translation>Acote la búsqueda, por ejemplo a un día.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} redirects to another address, which was not followed.</source>
            <translation>{name} redirige a otra dirección, que no se siguió.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check its address with your PACS team.</source>
            <translation>Compruebe su dirección con el responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The study is no longer on {name}.</source>
            <translation>El estudio ya no está en {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Search again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} could not complete the request: {why}.</source>
            <translation>{name} no pudo completar la solicitud: {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later, or ask your PACS team.</source>
            <translation>Inténtelo más tarde, o consulte al responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not give a DICOM answer.</source>
            <translation>{name} no dio una respuesta DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the address: it may be another service.</source>
            <translation>Compruebe la dirección: puede ser otro servicio.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept {kind}.</source>
            <translation>{name} no acepta {kind}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this object.</source>
            <translation>{name} no acepta este objeto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to allow objects of this kind.</source>
            <translation>Pida al responsable del PACS que admita objetos de este tipo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this kind of question.</source>
            <translation>{name} no acepta este tipo de consulta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{place} does not recognise the AE title {title}.</source>
            <translation>{place} no reconoce el AE title {title}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the AE title in the settings of this PACS.</source>
            <translation>Compruebe el AE title en los ajustes de este PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not recognise the AE title {title} of this computer.</source>
            <translation>{name} no reconoce el AE title {title} de este equipo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to register it, or correct it in the settings of this PACS.</source>
            <translation>Pida al responsable del PACS que lo registre, o corríjalo en los ajustes de este PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Port {port} of this computer is in use.</source>
            <translation>El puerto {port} de este equipo está en uso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose another port in the settings of this PACS, and ask your PACS team to register it.</source>
            <translation>Elija otro puerto en los ajustes de este PACS y pida al responsable del PACS que lo registre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>No encrypted connection to {name} could be made.</source>
            <translation>No se pudo establecer una conexión cifrada con {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check TLS and the certificate of this computer in its settings.</source>
            <translation>Compruebe TLS y el certificado de este equipo en sus ajustes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} is not ready (HTTP status {status}).</source>
            <translation>{name} no está listo (estado HTTP {status}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later; if this continues, ask your PACS team.</source>
            <translation>Inténtelo más tarde; si continúa, consulte al responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>HTTP status {status}</source>
            <translation>estado HTTP {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>{text} is not a date.</source>
            <translation>{text} no es una fecha.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>Write it as 2026-11-28.</source>
            <translation>Escríbala como 28/11/2026.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The PACS has no name.</source>
            <translation>El PACS no tiene nombre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter your name for it.</source>
            <translation>Introduzca el nombre que le dé.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The time to wait is not between 1 and {longest:g} s.</source>
            <translation>El tiempo de espera no está entre 1 y {longest:g} s.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter another number of seconds.</source>
            <translation>Introduzca otro número de segundos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The file {path} does not exist.</source>
            <translation>El archivo {path} no existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Choose the certificate again.</source>
            <translation>Elija de nuevo el certificado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>{address} is not the address of a DICOMweb service.</source>
            <translation>{address} no es la dirección de un servicio DICOMweb.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An empty line is not the address of a DICOMweb service.</source>
            <translation>Una línea vacía no es la dirección de un servicio DICOMweb.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter one such as https://pacs.hospital/dicom-web.</source>
            <translation>Introduzca una como https://pacs.hospital/dicom-web.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains a user name or password.</source>
            <translation>La dirección contiene un usuario o una contraseña.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter them in their own fields, so that they are not saved as text.</source>
            <translation>Introdúzcalos en sus propios campos, para que no se guarden como texto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains more than a path, perhaps a token.</source>
            <translation>La dirección contiene más que una ruta, quizá un token.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it up to the question mark; a token has its own field.</source>
            <translation>Introdúzcala hasta el signo de interrogación; el token tiene su propio campo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>A password would be sent without encryption.</source>
            <translation>Una contraseña se enviaría sin cifrar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Use an address that starts with https://.</source>
            <translation>Use una dirección que empiece por https://.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The user name is missing.</source>
            <translation>Falta el usuario.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it.</source>
            <comment>the user name</comment>
            <translation>Introdúzcalo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The host is missing or not a valid host name.</source>
            <translation>Falta el host o su nombre no es válido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter its name or IP address.</source>
            <translation>Introduzca su nombre o dirección IP.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The port is not valid.</source>
            <translation>El puerto no es válido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter a number from 1 to 65535.</source>
            <translation>Introduzca un número de 1 a 65535.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An AE title is missing or too long.</source>
            <translation>Falta un AE title o es demasiado largo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter 1 to 16 characters, as given by your PACS team.</source>
            <translation>Introduzca de 1 a 16 caracteres, según le indique el responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS in {path} cannot be read.</source>
            <translation>La lista de PACS de {path} no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Check read permission for it.</source>
            <translation>Compruebe su permiso de lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS was damaged: set up any that are missing.</source>
            <translation>La lista de PACS estaba dañada: vuelva a configurar lo que falte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>There is no PACS called {name}.</source>
            <translation>No hay ningún PACS llamado {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Set it up, or choose another one.</source>
            <translation>Configúrelo o elija otro.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>A PACS called {name} already exists.</source>
            <translation>Ya existe un PACS llamado {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS could not be saved</source>
            <translation>No se pudo guardar la lista de PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>try again</source>
            <translation>inténtelo de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The send queue could not be saved</source>
            <translation>No se pudo guardar la cola de envío</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>send again</source>
            <translation>envíe de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The queued file is damaged on this disk.</source>
            <translation>El archivo en cola está dañado en este disco.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>Send the case again.</source>
            <translation>Envíe el caso de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>This is no longer in the queue.</source>
            <translation>Esto ya no está en la cola.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>{name} could not be read: {reason}.</source>
            <translation>{name} no se pudo leer: {reason}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>the drive reported an error</source>
            <translation>la unidad dio un error</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} is not a DICOM file.</source>
            <translation>El {kind} no es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} has no UIDs.</source>
            <translation>El {kind} no tiene UID.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} did not send the image requested.</source>
            <translation>{node} no envió la imagen solicitada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Try again, or ask your PACS team.</source>
            <translation>Inténtelo de nuevo, o consulte al responsable del PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>An image from the PACS could not be saved</source>
            <translation>No se pudo guardar una imagen del PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} sent different pixels under the UID of an image already here; the existing one was kept.</source>
            <translation>{node} envió otros píxeles con el UID de una imagen que ya está aquí; se conservó la existente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Ask your PACS team which is right. To use the new one, forget the study first.</source>
            <translation>Pregunte al responsable del PACS cuál es la correcta. Para usar la nueva, olvide antes el estudio.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Images from the PACS take {limit:g} GB, which is the limit.</source>
            <translation>Las imágenes del PACS ocupan {limit:g} GB, que es el límite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Forget completed studies, or raise the limit in the settings.</source>
            <translation>Olvide estudios terminados, o suba el límite en los ajustes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>There is no room for an image from the PACS: the disk is nearly full.</source>
            <translation>No hay espacio para una imagen del PACS: el disco está casi lleno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Free some space, then try again.</source>
            <translation>Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>{name} could not be encoded as PNG.</source>
            <translation>{name} no se pudo codificar como PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>Choose a smaller size.</source>
            <translation>Elija un tamaño menor.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in half precision (bfloat16): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Se predice en precisión media (bfloat16): aquí es {faster:.1f} veces tan rápida, y las máscaras coinciden con Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in full precision (float32): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>Se predice en precisión completa (float32): la precisión media es aquí {faster:.1f} veces tan rápida, y las máscaras coinciden con Dice {dice:.4f}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training was cancelled.</source>
            <translation>El entrenamiento se canceló.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Nothing has changed.</source>
            <translation>No ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training ended without a result (exit status {code}).</source>
            <translation>El entrenamiento terminó sin resultado (código de salida {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>The version in use has not changed. Free some memory and train again.</source>
            <translation>La versión en uso no ha cambiado. Libere memoria y entrene de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compression is not supported</source>
            <translation>su compresión no es compatible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its header states {columns} × {rows} pixels and its compressed data {stream_columns} × {stream_rows}</source>
            <translation>su cabecera indica {columns} × {rows} píxeles y sus datos comprimidos {stream_columns} × {stream_rows}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compressed pixels are of an unsupported kind</source>
            <translation>sus píxeles comprimidos son de un tipo no compatible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its compressed pixels are damaged</source>
            <translation>sus píxeles comprimidos están dañados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its kind of JPEG compression is not supported</source>
            <translation>su tipo de compresión JPEG no es compatible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Reading was cancelled.</source>
            <translation>Se canceló la lectura del archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Files cannot be read: the reading process did not start.</source>
            <translation>No se pueden leer archivos: el proceso de lectura no se inició.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Restart the program.</source>
            <translation>Reinicie el programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>decoding took more than {seconds:.0f} s</source>
            <translation>la decodificación tardó más de {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>its pixels are damaged in a way that stops the decoder</source>
            <translation>sus píxeles están dañados de forma que detienen el decodificador</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>from the file</source>
            <translation>según el archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>at the detector, without the magnification</source>
            <translation>en el detector, sin la magnificación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>of the scanned film</source>
            <translation>de la película digitalizada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>calibrated, from the file</source>
            <translation>calibrado, según el archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>the file's value is not plausible</source>
            <translation>el valor del archivo no es plausible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>not in the file</source>
            <translation>no figura en el archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file has {frames} frames; the first one is shown.</source>
            <translation>Este archivo tiene {frames} fotogramas; se muestra el primero.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file was marked as a photograph; its pixels are grey and were read as a radiograph.</source>
            <translation>Este archivo figuraba como fotografía; sus píxeles son grises y se leyeron como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>According to the file this is {part}, not a chest: the model is for chest radiographs only.</source>
            <translation>Según el archivo esto es {part}, no un tórax: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This is not a frontal view: the model is for PA and AP views only.</source>
            <translation>No es una proyección frontal: el modelo es solo para proyecciones PA y AP.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>These are raw detector values, not intended for reading.</source>
            <translation>Son valores brutos del detector, no destinados a la lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Export it again from its source, uncompressed or as PNG.</source>
            <translation>Expórtelo de nuevo desde su origen, sin comprimir o como PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file ends early</source>
            <translation>el archivo está incompleto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is no such file</source>
            <translation>el archivo no existe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Open it as a folder.</source>
            <translation>Ábrala como carpeta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>you do not have permission to read it</source>
            <translation>no tiene permiso de lectura</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Ask for read permission.</source>
            <translation>Solicite permiso de lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is not enough memory</source>
            <translation>no hay memoria suficiente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Close other programs, or open a smaller image.</source>
            <translation>Cierre otros programas, o abra una imagen menor.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file is damaged</source>
            <translation>el archivo está dañado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} does not exist.</source>
            <translation>{path} no existe.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{words} ({n} more)</source>
            <comment>{words} ({n} more)</comment>
            <translation>
                <numerusform>{words} ({n} más)</numerusform>
                <numerusform>{words} ({n} más)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} could not be opened.</source>
            <translation>{path} no se pudo abrir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Check that the drive is connected and that you may read it.</source>
            <translation>Compruebe que la unidad esté conectada y que tenga permiso de lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>The folder {name} contains no DICOM, PNG or JPEG image.</source>
            <translation>La carpeta {name} no contiene ninguna imagen DICOM, PNG o JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Choose the folder with the radiographs.</source>
            <translation>Elija la carpeta con las radiografías.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>it is a colour image, not a radiograph</source>
            <translation>es una imagen en color, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>Open the radiograph as DICOM, or a grey PNG of it.</source>
            <translation>Abra la radiografía como DICOM, o un PNG en grises.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are floating-point numbers, not those of a radiograph</source>
            <translation>sus píxeles son números de coma flotante, no los de una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the original image.</source>
            <translation>Abra la imagen original.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it is a table of contents (DICOMDIR)</source>
            <translation>es un índice (DICOMDIR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the folder instead.</source>
            <translation>Abra la carpeta en su lugar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are missing: it is only a header</source>
            <translation>faltan sus píxeles: es solo una cabecera</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it has no pixels</source>
            <translation>no tiene píxeles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the image it belongs to.</source>
            <translation>Abra la imagen a la que pertenece.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>it is larger than 2 GB</source>
            <translation>ocupa más de 2 GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>Open the radiograph itself.</source>
            <translation>Abra la propia radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/jpeg.py" />
            <source>The compressed pixels of this file are slightly damaged: parts of the image may be wrong.</source>
            <translation>Los píxeles comprimidos de este archivo tienen daños leves: partes de la imagen pueden ser erróneas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a PDF document</source>
            <translation>es un documento PDF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a ZIP archive</source>
            <translation>es un archivo comprimido ZIP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a gzip archive</source>
            <translation>es un archivo comprimido gzip</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a TIFF image</source>
            <translation>es una imagen TIFF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a GIF image</source>
            <translation>es una imagen GIF</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a BMP image</source>
            <translation>es una imagen BMP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a WebP image, sound or film</source>
            <translation>es una imagen WebP, un sonido o un vídeo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a web page or XML document</source>
            <translation>es una página web o un documento XML</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a text file</source>
            <translation>es un archivo de texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>Open a DICOM, PNG or JPEG file.</source>
            <translation>Abra un archivo DICOM, PNG o JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is neither DICOM nor PNG nor JPEG</source>
            <translation>no es DICOM, PNG ni JPEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its header states {rows} × {columns} pixels</source>
            <translation>su cabecera indica {rows} × {columns} píxeles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>{columns} × {rows} pixels are more than a radiograph has (at most {most} million)</source>
            <translation>{columns} × {rows} píxeles son más de los que tiene una radiografía (como máximo {most} millones)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its compressed data are damaged</source>
            <translation>sus datos comprimidos están dañados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>it unpacks to more data than a radiograph has</source>
            <translation>al descomprimirse da más datos de los que tiene una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated. It is shown upright.</source>
            <translation>Según el archivo, esta imagen está guardada girada. Se muestra enderezada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>Según el archivo, esta imagen está guardada en espejo. Se muestra enderezada, con la izquierda del paciente a la derecha.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated and mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>Según el archivo, esta imagen está guardada girada y en espejo. Se muestra enderezada, con la izquierda del paciente a la derecha.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The pixel values have more bits than the file states: bright areas may be shown dark.</source>
            <translation>Los valores de los píxeles tienen más bits de los que indica el archivo: zonas claras pueden verse oscuras.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>A window in the file shows the whole image in one grey and was left out.</source>
            <translation>Una ventana del archivo muestra toda la imagen en un solo gris y se excluyó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The window in the file shows the whole image in one grey: the automatic window is used instead.</source>
            <translation>La ventana del archivo muestra toda la imagen en un solo gris: se usa la ventana automática.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open the radiograph it belongs to.</source>
            <translation>Abra la radiografía a la que pertenece.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open a frontal radiograph of the chest.</source>
            <translation>Abra una radiografía de tórax frontal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a segmentation, not a radiograph</source>
            <translation>es una segmentación, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a surface model, not a radiograph</source>
            <translation>es un modelo de superficie, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a registration or raw data, not a radiograph</source>
            <translation>es un registro espacial o datos brutos, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a mapping of values, not a radiograph</source>
            <translation>es una tabla de valores, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a structured report, not a radiograph</source>
            <translation>es un informe estructurado, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a list of key images, not a radiograph</source>
            <translation>es una lista de imágenes clave, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a presentation state, not a radiograph</source>
            <translation>es un estado de presentación, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a document, not a radiograph</source>
            <translation>es un documento, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a waveform, such as an ECG, not a radiograph</source>
            <translation>es una forma de onda, como un ECG, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy dose, not a radiograph</source>
            <translation>es una dosis de radioterapia, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a set of radiotherapy contours, not a radiograph</source>
            <translation>son contornos de radioterapia, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy plan, not a radiograph</source>
            <translation>es un plan de radioterapia, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a parametric map, not a radiograph</source>
            <translation>es un mapa paramétrico, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound loop, not a radiograph</source>
            <translation>es un clip de ecografía, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound image, not a radiograph</source>
            <translation>es una imagen de ecografía, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a nuclear medicine image, not a radiograph</source>
            <translation>es una imagen de medicina nuclear, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a volume of slices, such as a tomosynthesis, not a radiograph</source>
            <translation>es un volumen de cortes, como una tomosíntesis, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an MR image, not a radiograph</source>
            <translation>es una imagen de RM, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a photograph, or an image from an endoscope or microscope, not a radiograph</source>
            <translation>es una fotografía o una imagen de endoscopio o microscopio, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a CT image; it contains one image and was read as a radiograph.</source>
            <translation>El archivo está etiquetado como imagen de TC; contiene una imagen y se leyó como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an MR image; it contains one image and was read as a radiograph.</source>
            <translation>El archivo está etiquetado como imagen de RM; contiene una imagen y se leyó como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a PET image; it contains one image and was read as a radiograph.</source>
            <translation>El archivo está etiquetado como imagen de PET; contiene una imagen y se leyó como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an ultrasound image; it contains one image and was read as a radiograph.</source>
            <translation>El archivo está etiquetado como imagen de ecografía; contiene una imagen y se leyó como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a nuclear medicine image; it contains one image and was read as a radiograph.</source>
            <translation>El archivo está etiquetado como imagen de medicina nuclear; contiene una imagen y se leyó como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a mammogram: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como mamografía: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a dental radiograph: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como radiografía dental: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an angiogram: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como angiografía: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a fluoroscopy: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como fluoroscopia: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a bone density scan: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como densitometría ósea: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a radiotherapy image: the model is for chest radiographs only.</source>
            <translation>El archivo está etiquetado como imagen de radioterapia: el modelo es solo para radiografías de tórax.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a slice of a {of} examination, not a radiograph</source>
            <translation>es un corte de un estudio de modalidad {of}, no una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>This is the scout view of a CT examination: the model is for radiographs only.</source>
            <translation>Es el topograma de un estudio de TC: el modelo es solo para radiografías.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>it is a colour image</source>
            <translation>es una imagen en color</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>Open the original radiograph.</source>
            <translation>Abra la radiografía original.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>its grey-scale table is missing or damaged</source>
            <translation>su tabla de grises falta o está dañada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>This image was stored as colour; its pixels are grey and were read as a radiograph.</source>
            <translation>Esta imagen estaba guardada en color; sus píxeles son grises y se leyeron como radiografía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>unreliable in image files</source>
            <translation>poco fiable en archivos de imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/progressive.py" />
            <source>The last details of this image are missing from the file: it may look blurred.</source>
            <translation>Faltan en el archivo los últimos detalles de esta imagen: puede verse borrosa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {samples} × {allocated} bits, unlike a radiograph</source>
            <translation>sus píxeles tienen {samples} × {allocated} bits, a diferencia de una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {stored} bits, more than a radiograph has</source>
            <translation>sus píxeles tienen {stored} bits, más que una radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its colours are stored in an unsupported way</source>
            <translation>sus colores están guardados de una forma no compatible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/voi.py" />
            <source>File {number}</source>
            <translation>Archivo {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>The readers’ names cannot be read.</source>
            <translation>Los nombres de los lectores no se pueden leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>Ask for permission to read {file}, then start lungseg again.</source>
            <translation>Solicite permiso para leer {file} e inicie lungseg de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record could not be saved</source>
            <translation>No se pudo guardar el registro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>decide again</source>
            <translation>decida de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>This line of the record has no mask.</source>
            <translation>Esta línea del registro no tiene máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is missing or was changed.</source>
            <translation>La máscara de la línea {n} del registro falta o se cambió.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Restore the data folder from a backup, or choose another line.</source>
            <translation>Restaure la carpeta de datos de una copia de seguridad, o elija otra línea.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is damaged.</source>
            <translation>La máscara de la línea {n} del registro está dañada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Choose another line.</source>
            <translation>Elija otra línea.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record {file} cannot be read.</source>
            <translation>El registro {file} no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Line {n} of the record is damaged or was changed.</source>
            <translation>La línea {n} del registro está dañada o se cambió.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record before line {n} was changed or removed.</source>
            <translation>El registro anterior a la línea {n} se cambió o se quitó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no model version {name}.</source>
            <translation>No existe la versión del modelo {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose one of: {names}.</source>
            <translation>Elija una de: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The bundled model {name} is damaged: {problem}.</source>
            <translation>El modelo incluido {name} está dañado: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} is damaged and was set aside: {problem}.</source>
            <translation>La versión del modelo {name} está dañada y se apartó: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose another version under Model, Versions.</source>
            <translation>Elija otra versión en Modelo, Versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The previous version is used.</source>
            <translation>Se usa la versión anterior.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no version before {name}.</source>
            <translation>No hay ninguna versión anterior a {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It is the one that came with the program.</source>
            <translation>Es la que viene con el programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} came with the program.</source>
            <translation>{name} viene con el programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It can't be deleted.</source>
            <translation>No se puede eliminar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is in use.</source>
            <translation>{name} está en uso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use another version, then delete it.</source>
            <translation>Use otra versión y elimínela después.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Open the list of versions again.</source>
            <translation>Abra de nuevo la lista de versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} cannot have a note.</source>
            <translation>{name} no puede tener nota.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose a version of your own.</source>
            <translation>Elija una versión propia.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The note could not be saved</source>
            <translation>No se pudo guardar la nota</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>write it again</source>
            <translation>escríbala de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>model.safetensors cannot be read</source>
            <translation>model.safetensors no se puede leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new model version cannot be used: {problem}.</source>
            <translation>La nueva versión del modelo no se puede usar: {problem}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Train again.</source>
            <translation>Entrene de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is not a valid version name.</source>
            <translation>{name} no es un nombre de versión válido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use r and a number, such as r1.</source>
            <translation>Use r y un número, como r1.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new version</source>
            <translation>La nueva versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>A model version {name} already exists.</source>
            <translation>Ya existe una versión del modelo {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions was damaged; the bundled version is used.</source>
            <translation>La lista de versiones del modelo estaba dañada; se usa la versión incluida.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model versions cannot be read: the data folder is gone.</source>
            <translation>Las versiones del modelo no se pueden leer: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions could not be saved</source>
            <translation>No se pudo guardar la lista de versiones del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} cannot be read at present.</source>
            <translation>La versión {name} del modelo no se puede leer por ahora.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Check that its drive is connected and that you may read it, then start the program again.</source>
            <translation>Comprobar que la unidad está conectada y se puede leer, y reiniciar el programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>The bundled model is missing from the installation.</source>
            <translation>El modelo incluido falta en la instalación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>Reinstall the program, or choose a version of your own under Model, Versions.</source>
            <translation>Reinstale el programa, o elija una versión propia en Modelo, Versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>{file} is missing</source>
            <translation>falta {file}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>card.json cannot be read</source>
            <translation>card.json no se puede leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>config.json cannot be read</source>
            <translation>config.json no se puede leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors contains only zeros</source>
            <translation>model.safetensors solo contiene ceros</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors is not the saved file</source>
            <translation>model.safetensors no es el archivo guardado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: memory is full.</source>
            <translation>{not_done}: la memoria está llena.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>Close other programs and try again.</source>
            <translation>Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: part of the installation is missing ({part}).</source>
            <translation>{not_done}: falta una parte de la instalación ({part}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>The file contains no lungseg settings.</source>
            <translation>El archivo no contiene ajustes de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>Choose one exported by lungseg.</source>
            <translation>Elija uno exportado por lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>{name} cannot be read.</source>
            <translation>{name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>The site settings in {path} cannot be read. Ask your administrator to correct it.</source>
            <translation>Los ajustes del centro en {path} no se pueden leer. Pida al administrador que los corrija.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>Set by your site in {path}.</source>
            <translation>Fijado por su centro en {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names} and {n} more. Ask your administrator to correct it.</source>
            <translation>
                <numerusform>En los ajustes del centro {path} no son válidos: {names} y {n} más. Pida al administrador que los corrija.</numerusform>
                <numerusform>En los ajustes del centro {path} no son válidos: {names} y {n} más. Pida al administrador que los corrija.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names}. Ask your administrator to correct it.</source>
            <translation>En los ajustes del centro {path} no son válidos: {names}. Pida al administrador que los corrija.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings could not be saved</source>
            <translation>No se pudieron guardar los ajustes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings in {path} cannot be read.</source>
            <translation>Los ajustes de {path} no se pueden leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings were damaged and have been reset to their defaults. The old file is kept as {name}.</source>
            <translation>Los ajustes estaban dañados y se han restablecido a sus valores predeterminados. El archivo anterior se conserva como {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Colours of the window. The radiograph looks the same in both.</source>
            <translation>Colores de la ventana del programa. La radiografía se ve igual con ambos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>colour color scheme dark mode night light bright black white background interface</source>
            <translation>color colores esquema modo oscuro noche claro brillante negro blanco fondo interfaz</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Language of the window and of printed reports. The command line, the manual and files for other programs stay in English. No radiologist has checked the translations yet.</source>
            <translation>Idioma de la ventana y de los informes impresos. La línea de comandos, el manual y los archivos para otros programas siguen en inglés. Ningún radiólogo ha revisado aún las traducciones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Size of the window’s contents</source>
            <translation>Tamaño del contenido de la ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges text and buttons, for example on a 4K screen that the system does not scale.</source>
            <translation>Amplía texto y botones, por ejemplo en una pantalla 4K que el sistema no escala.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>zoom scale dpi large small font text size magnify 4k</source>
            <translation>zoom escala dpi grande pequeño fuente letra texto tamaño ampliar 4k</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges only the text, at once. Icons and images keep their size.</source>
            <translation>Amplía solo el texto, al instante. Los iconos y las imágenes conservan su tamaño.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>font letters larger bigger enlarge zoom readable small large accessibility</source>
            <translation>fuente letra mayor grande ampliar zoom legible pequeño accesibilidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Corner text</source>
            <translation>Texto de las esquinas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Name, date, size and window on the radiograph. Side markers and the scale bar are always shown.</source>
            <translation>Nombre, fecha, tamaño y ventana sobre la radiografía. Las marcas de lado y la escala se muestran siempre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>overlay annotations labels patient name hide information demographics</source>
            <translation>superposición anotaciones etiquetas paciente nombre ocultar información datos demográficos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Your windows</source>
            <translation>Sus ventanas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Windows you have saved under a name, in addition to those in the file. View &gt; Windows &gt; Save this window… adds one; the first five have keys (Help &gt; Keys).</source>
            <translation>Ventanas que ha guardado con un nombre, además de las del archivo. Vista &gt; Ventanas &gt; Guardar esta ventana… añade una; las cinco primeras tienen teclas (Ayuda &gt; Teclas).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>preset presets window level width centre center contrast brightness own custom</source>
            <translation>predefinida preajuste ventana nivel anchura centro contraste brillo propia personalizada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Measurements on the image</source>
            <translation>Mediciones en la imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Rulers, angles, ellipses, arrows and texts you have drawn (Shift+V).</source>
            <translation>Reglas, ángulos, elipses, flechas y textos que ha dibujado (Mayús+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>annotations calipers graphics show hide length distance</source>
            <translation>anotaciones calibres gráficos mostrar ocultar longitud distancia medir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Worklist order</source>
            <translation>Orden de la lista de trabajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most uncertain first</source>
            <translation>Más inciertos primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Attention first</source>
            <translation>Atención primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By file name</source>
            <translation>Por nombre de archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By patient</source>
            <translation>Por paciente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Newest study first</source>
            <translation>Estudio más reciente primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Oldest study first</source>
            <translation>Estudio más antiguo primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By status</source>
            <translation>Por estado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last opened first</source>
            <translation>Últimos abiertos primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last changed first</source>
            <translation>Últimos cambiados primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most to learn from first</source>
            <translation>Más útiles para entrenar primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Which cases the worklist shows first.</source>
            <translation>Qué casos muestra primero la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sort sorting sequence list priority first queue</source>
            <translation>ordenar orden secuencia lista prioridad primero cola</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Case names</source>
            <translation>Nombres de los casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What each worklist row shows first. A file without a patient name is listed by its file name. Number hides names, IDs and file names throughout the window and in reports, for example for a demonstration.</source>
            <translation>Qué muestra primero cada fila de la lista de trabajo. Un archivo sin nombre de paciente aparece con su nombre de archivo. Número oculta nombres, ID y nombres de archivo en toda la ventana y en los informes, por ejemplo para una demostración.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>title label patient name filename rows list names hide anonymous de-identified privacy teaching</source>
            <translation>título etiqueta paciente nombre archivo filas lista nombres ocultar anónimo anonimizado privacidad docencia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Group by patient and study</source>
            <translation>Agrupar por paciente y estudio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Puts the images of one patient together in the worklist, with a heading that can be folded.</source>
            <translation>Reúne las imágenes de un paciente en la lista de trabajo, con un encabezado plegable.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>worklist heading collapse fold series exam list tree</source>
            <translation>lista de trabajo encabezado contraer plegar serie estudio árbol</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Mask style</source>
            <translation>Estilo de la máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill and outline</source>
            <translation>Relleno y contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline only</source>
            <translation>Solo contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>style contour border edge overlay display filled</source>
            <translation>estilo contorno borde superposición visualización relleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill opacity</source>
            <translation>Opacidad del relleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay strength alpha see through</source>
            <translation>transparencia transparente superposición intensidad alfa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung opacity</source>
            <translation>Opacidad del pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>same as the right lung</source>
            <translation>igual que el derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Sets the fill of the left lung separately.</source>
            <translation>Fija por separado el relleno del pulmón izquierdo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay alpha see through</source>
            <translation>transparencia transparente superposición alfa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline width</source>
            <translation>Grosor del contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In screen pixels, the same at any zoom.</source>
            <translation>En píxeles de pantalla, igual con cualquier zoom.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>thickness line contour border edge thick thin</source>
            <translation>grosor espesor línea contorno borde grueso fino</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Right lung colour</source>
            <translation>Color del pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>color shade palette overlay</source>
            <translation>color tono paleta superposición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung colour</source>
            <translation>Color del pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius</source>
            <translation>Radio del pincel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is known.</source>
            <translation>Para imágenes cuyo tamaño en mm se conoce.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>size diameter pen paint paintbrush</source>
            <translation>tamaño diámetro lápiz pintar pincel brocha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius without spacing</source>
            <translation>Radio del pincel sin espaciado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is not known.</source>
            <translation>Para imágenes cuyo tamaño en mm no se conoce.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>brush size pixels png jpeg</source>
            <translation>pincel tamaño píxeles png jpeg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Edge-aware brush tolerance</source>
            <translation>Tolerancia del pincel de bordes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How far grey values may differ from those at the centre of the brush, in standard deviations.</source>
            <translation>Cuánto pueden diferir los grises de los del centro del pincel, en desviaciones estándar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sensitivity threshold contrast magic smart adaptive</source>
            <translation>sensibilidad umbral contraste mágico inteligente adaptativo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Smoothing strength</source>
            <translation>Intensidad del suavizado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In pixels if an image has no pixel spacing.</source>
            <translation>En píxeles si la imagen no tiene espaciado de píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>smoother smooth contour</source>
            <translation>suavizar suave alisar contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Grow and shrink by</source>
            <translation>Ampliar y reducir en</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>dilate erode expand enlarge larger smaller margin distance</source>
            <translation>dilatar erosionar expandir ampliar mayor menor margen distancia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Do not paint over the other lung</source>
            <translation>No pintar sobre el otro pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Painting one lung leaves the other unchanged.</source>
            <translation>Pintar un pulmón no cambia el otro.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>protect lock overlap overwrite paint</source>
            <translation>proteger bloquear solapar sobrescribir pintar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Key layout</source>
            <translation>Distribución de teclas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Letter, then position</source>
            <translation>Letra, luego posición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Position on the keyboard</source>
            <translation>Posición en el teclado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By position, a key does what that key does on a US keyboard. By letter, only keys without a command of their own do, such as the digits on a French keyboard.</source>
            <translation>Por posición, una tecla hace lo mismo que en un teclado de EE. UU. Por letra, solo lo hacen las teclas sin comando propio, como los dígitos en un teclado francés.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>keyboard layout shortcut hotkey azerty qwertz cyrillic position bracket rebind</source>
            <translation>teclado distribución atajo tecla azerty qwertz cirílico posición corchete reasignar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Lung behind the heart</source>
            <translation>Pulmón retrocardíaco</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Not part of the mask</source>
            <translation>Fuera de la máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Part of the mask</source>
            <translation>Parte de la máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What new masks and the training set include. Masks you have corrected or accepted do not change.</source>
            <translation>Qué incluyen las máscaras nuevas y el conjunto de entrenamiento. Las máscaras que haya corregido o aceptado no cambian.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>retrocardiac heart cardiac shadow protocol mediastinum definition</source>
            <translation>retrocardíaco retrocardiaco corazón cardíaca silueta sombra protocolo mediastino definición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Predict new cases in advance</source>
            <translation>Predecir por adelantado los casos nuevos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model works through the worklist while you read.</source>
            <translation>El modelo recorre la lista de trabajo mientras usted lee.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic automatically background preload advance prediction auto</source>
            <translation>automático automáticamente segundo plano precarga adelantado predicción auto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Automatic</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor (CPU)</source>
            <translation>Procesador (CPU)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Gráficos Apple (MPS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the model runs and is trained. Automatic uses a graphics card if there is one.</source>
            <translation>Dónde se ejecuta y se entrena el modelo. Auto usa una tarjeta gráfica si la hay.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>gpu hardware accelerator speed fast slow compute</source>
            <translation>gpu hardware acelerador velocidad rápido lento cálculo tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor threads</source>
            <translation>Hilos del procesador</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How many threads the model uses on the processor (CPU), for prediction and training. Fewer leave more of the computer to other programs.</source>
            <translation>Cuántos hilos usa el modelo en el procesador (CPU) para predecir y entrenar. Con menos queda más capacidad para otros programas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cores cpu number limit parallel performance speed slow busy</source>
            <translation>núcleos cpu número límite paralelo rendimiento velocidad lento ocupado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Export folder</source>
            <translation>Carpeta de exportación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where exported files go unless you choose another folder.</source>
            <translation>Dónde van los archivos exportados si no elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>save output directory path destination location</source>
            <translation>guardar salida directorio ruta destino ubicación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Folder for opening files</source>
            <translation>Carpeta para abrir archivos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the program looks first for files to open.</source>
            <translation>Dónde busca primero el programa los archivos que abrir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>directory path location import load start</source>
            <translation>directorio ruta ubicación importar cargar inicio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Exported file names</source>
            <translation>Nombres de archivos exportados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fields: {name} {code} {number} {date} {view} {patient_id} {patient_name}. The last two identify the patient.</source>
            <translation>Campos: {name} {code} {number} {date} {view} {patient_id} {patient_name}. Los dos últimos identifican al paciente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>filename naming template pattern rename anonymous</source>
            <translation>nombre archivo plantilla patrón renombrar anónimo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>DICOM SEG contents</source>
            <translation>Contenido del DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>One segment per lung</source>
            <translation>Un segmento por pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>A label map (DICOM 2024)</source>
            <translation>Un mapa de etiquetas (DICOM 2024)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model’s probabilities</source>
            <translation>Las probabilidades del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Every viewer reads one segment per lung.</source>
            <translation>Todos los visores leen un segmento por pulmón.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>segmentation format type binary fractional labelmap encoding</source>
            <translation>segmentación formato tipo binario fraccional mapa de etiquetas codificación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Nominal geometry in DICOM SEG</source>
            <translation>Geometría nominal en DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where spacing is known</source>
            <translation>Si se conoce el espaciado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most viewers reject a SEG without geometry. Without spacing it is uncalibrated, and the file says so.</source>
            <translation>La mayoría de los visores rechaza un SEG sin geometría. Sin espaciado no está calibrada, y el archivo lo indica.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>position orientation pixel spacing calibration segmentation compatibility</source>
            <translation>posición orientación píxel espaciado calibración segmentación compatibilidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Space for fetched images</source>
            <translation>Espacio para imágenes recuperadas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Images fetched from a PACS use no more disk space than this.</source>
            <translation>Las imágenes recuperadas de un PACS no ocupan más espacio en disco que este.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cache disk space storage limit download memory quota gigabytes</source>
            <translation>caché disco espacio almacenamiento límite descarga memoria cuota gigabytes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Keep cases</source>
            <translation>Conservar los casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Cases not opened for this long are forgotten at the next start, with their flags and comments. The training set is kept, and so are corrections not yet accepted or rejected.</source>
            <translation>Los casos no abiertos en ese tiempo se olvidan en el próximo inicio, con sus marcas y comentarios. Se conservan el conjunto de entrenamiento y las correcciones aún no aceptadas ni rechazadas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>time to keep retention delete automatically storage period how long old</source>
            <translation>tiempo conservar retención eliminar automáticamente almacenamiento periodo cuánto antiguo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Record time and corrections of each case</source>
            <translation>Registrar tiempo y correcciones de cada caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Kept on this computer only, without names. The Models page shows the results.</source>
            <translation>Se guarda solo en este equipo, sin nombres. La página Modelos muestra los resultados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>statistics timing reading time measure measurements track tracking log</source>
            <translation>estadísticas tiempo lectura medir mediciones seguimiento registro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>The training set could not be saved</source>
            <translation>No se pudo guardar el conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>Your last decision may be lost: check the case and decide again if needed.</source>
            <translation>Su última decisión puede haberse perdido: revise el caso y decida de nuevo si hace falta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>The training set cannot be read.</source>
            <translation>El conjunto de entrenamiento no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>Check the disk and try again.</source>
            <translation>Compruebe el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set cannot be read or saved: the data folder is gone.</source>
            <translation>El conjunto de entrenamiento no se puede leer ni guardar: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Check read permission for {root}.</source>
            <translation>Compruebe el permiso de lectura de {root}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set's index.json is damaged.</source>
            <translation>El index.json del conjunto de entrenamiento está dañado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Restore it from a backup: it records which patients are held out for scoring.</source>
            <translation>Restáurelo de una copia de seguridad: registra qué pacientes están reservados para evaluar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The case could not be encoded.</source>
            <translation>No se pudo codificar el caso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Free some memory and accept again.</source>
            <translation>Libere memoria y acepte de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The mask does not have the size of {image}.</source>
            <translation>La máscara no tiene el tamaño de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The original mask does not have the size of {image}.</source>
            <translation>La máscara original no tiene el tamaño de {image}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Predict again, then accept.</source>
            <translation>Prediga de nuevo y acepte después.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/notes.py" />
            <source>The list of masks you confirmed was damaged: confirm again those that training leaves out.</source>
            <translation>La lista de máscaras confirmadas estaba dañada: vuelva a confirmar las que el entrenamiento excluya.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>A newer lungseg wrote this package.</source>
            <translation>Paquete de una versión más reciente de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>Update lungseg here, then import it.</source>
            <translation>Actualice lungseg aquí e impórtelo después.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: every image has burnt-in text.</source>
            <translation>No se escribió ningún paquete: todas las imágenes tienen texto incrustado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: there are no cases.</source>
            <translation>No se escribió ningún paquete: no hay casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Blank them by hand, or choose other cases.</source>
            <translation>Tape el texto a mano, o elija otros casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Choose other cases.</source>
            <translation>Elija otros casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>{case_id} cannot be read: no package was written.</source>
            <translation>{case_id} no se puede leer: no se escribió ningún paquete.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Remove it from the training set, or leave it out of the package.</source>
            <translation>Quítelo del conjunto de entrenamiento, o exclúyalo del paquete.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{name} is a drawn phantom and was not added to the training set, which is for patients.</source>
            <translation>{name} es un fantoma dibujado y no se añadió al conjunto de entrenamiento, que es para pacientes.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{n} drawn phantoms were removed from the training set, which is now for patients only.</source>
            <comment>{n} drawn phantom was removed from the training set, which is now for patients only.</comment>
            <translation>
                <numerusform>Se quitó 1 fantoma dibujado del conjunto de entrenamiento, que ahora es solo para pacientes.</numerusform>
                <numerusform>Se quitaron {n} fantomas dibujados del conjunto de entrenamiento, que ahora es solo para pacientes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>No case was imported.</source>
            <translation>No se importó ningún caso.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases imported.</source>
            <comment>{n} case imported.</comment>
            <translation>
                <numerusform>1 caso importado.</numerusform>
                <numerusform>{n} casos importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases were already here.</source>
            <comment>{n} case was already here.</comment>
            <translation>
                <numerusform>1 caso ya estaba aquí.</numerusform>
                <numerusform>{n} casos ya estaban aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} of them have another mask in the package: the mask here is kept.</source>
            <comment>{n} of them has another mask in the package: the mask here is kept.</comment>
            <translation>
                <numerusform>1 de ellos tiene otra máscara en el paquete: se conserva la de aquí.</numerusform>
                <numerusform>{n} de ellos tienen otra máscara en el paquete: se conserva la de aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases of a patient on the other side of the split moved to the patient's side here.</source>
            <comment>{n} case of a patient on the other side of the split moved to the patient's side here.</comment>
            <translation>
                <numerusform>1 caso de un paciente del otro lado de la división pasó al lado que el paciente tiene aquí.</numerusform>
                <numerusform>{n} casos de un paciente del otro lado de la división pasaron al lado que el paciente tiene aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>import it again</source>
            <translation>impórtelo de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>This case is not in the training set.</source>
            <translation>Este caso no está en el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Open the training set again.</source>
            <translation>Abra de nuevo el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>A drawn phantom cannot be restored: the training set is for patients.</source>
            <translation>Un fantoma dibujado no se puede restaurar: el conjunto de entrenamiento es para pacientes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore the other cases without it.</source>
            <translation>Restaure los demás casos sin él.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>The key that hides patient identities in the training set, {salt_file}, is missing.</source>
            <translation>Falta la clave que oculta la identidad de los pacientes en el conjunto de entrenamiento, {salt_file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore it from a backup, or move the training set away to start a new one.</source>
            <translation>Restáurela de una copia de seguridad, o aparte el conjunto de entrenamiento para empezar otro.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>accept again</source>
            <translation>acepte de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} could not be read.</source>
            <translation>{name} no se pudo leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is not the original file.</source>
            <translation>{name} está dañado: {file} no es el archivo original.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} does not match its list.</source>
            <translation>{name} está dañado: {file} no coincide con su lista.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} was repacked by another program.</source>
            <translation>{name} lo reempaquetó otro programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Use the file as lungseg wrote it.</source>
            <translation>Use el archivo tal como lo escribió lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set from lungseg.</source>
            <translation>{name} no es un conjunto de entrenamiento de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: its list of cases cannot be used.</source>
            <translation>{name} está dañado: su lista de casos no se puede usar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains a file not on its list, {file}.</source>
            <translation>{name} contiene un archivo que no está en su lista, {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is missing.</source>
            <translation>{name} está dañado: falta {file}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains no cases.</source>
            <translation>{name} no contiene casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Export the training set again.</source>
            <translation>Exporte de nuevo el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} cannot be read.</source>
            <translation>{name} está dañado: {file} no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set, or is damaged.</source>
            <translation>{name} no es un conjunto de entrenamiento, o está dañado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Export it again from the program with that version.</source>
            <translation>Expórtela de nuevo desde el programa que tiene esa versión.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>The model version {name} cannot be read.</source>
            <translation>La versión de modelo {name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} comes from a newer version of lungseg.</source>
            <translation>{name} procede de una versión más reciente de lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Update this program.</source>
            <translation>Actualice este programa.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} does not exist.</source>
            <translation>{name} no existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} contains no usable model: {why}</source>
            <translation>{name} no contiene ningún modelo utilizable: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is not an exported model version.</source>
            <translation>{name} no es una versión de modelo exportada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Choose a file that ends in {suffix}.</source>
            <translation>Elija un archivo que termine en {suffix}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is damaged.</source>
            <translation>{name} está dañado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>predicted</source>
            <translation>predicho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>corrected</source>
            <translation>corregido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior</source>
            <translation>importada de la previa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior of {day}</source>
            <translation>importada de la previa del {day}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from DICOM SEG by {program}</source>
            <translation>importada de DICOM SEG de {program}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Measurements</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The checks found nothing.</source>
            <translation>Las comprobaciones no encontraron nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{right} right lung, {left} left lung; the patient’s right is at the left of the image</source>
            <translation>{right} pulmón derecho, {left} pulmón izquierdo; la derecha del paciente está a la izquierda de la imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, pixels</source>
            <translation>Área, píxeles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Left / right area</source>
            <translation>Área izq. / der.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, cm²</source>
            <translation>Área, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Height, mm</source>
            <translation>Altura, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Width, mm</source>
            <translation>Anchura, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Made</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Reader</source>
            <translation>Lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Model version</source>
            <translation>Versión del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>What it includes</source>
            <translation>Qué incluye</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} píxeles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Report date</source>
            <translation>Fecha del informe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from {origin}</source>
            <translation>importada de {origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The file has no reliable pixel spacing, so nothing is given in mm.</source>
            <translation>El archivo no tiene un espaciado de píxeles fiable, por lo que no se da nada en mm.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm (rows × columns).</source>
            <translation>Espaciado de píxeles {row:.3f} × {column:.3f} mm (filas × columnas).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm {where} (rows × columns).</source>
            <translation>Espaciado de píxeles {row:.3f} × {column:.3f} mm {where} (filas × columnas).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Radiograph with outlines</source>
            <translation>Radiografía con contornos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SEG</source>
            <translation>DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For PACS and viewers; DICOM only</source>
            <translation>Para PACS y visores; solo DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SR with SEG</source>
            <translation>DICOM SR con SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Measurements (TID 1500) with their SEG; DICOM only</source>
            <translation>Mediciones (TID 1500) con su SEG; solo DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM GSPS</source>
            <translation>DICOM GSPS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Outlines that a viewer overlays on the image; DICOM only</source>
            <translation>Contornos que un visor superpone a la imagen; solo DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG label map</source>
            <translation>Mapa de etiquetas PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>0 background, 1 right lung, 2 left lung</source>
            <translation>0 fondo, 1 pulmón derecho, 2 pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG per lung</source>
            <translation>PNG por pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Two images, 0 and 255</source>
            <translation>Dos imágenes, 0 y 255</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Image with outlines</source>
            <translation>Imagen con contornos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For slides; cannot be read back</source>
            <translation>Para presentaciones; no se puede volver a leer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>NIfTI</source>
            <translation>NIfTI</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One slice, oriented for 3D Slicer</source>
            <translation>Un corte, orientado para 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>seg.nrrd</source>
            <translation>seg.nrrd</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>A segmentation for 3D Slicer</source>
            <translation>Una segmentación para 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>COCO</source>
            <translation>COCO</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One file for all cases, run-length encoded</source>
            <translation>Un archivo para todos los casos, codificado en RLE</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One table (CSV) for all cases</source>
            <translation>Una tabla (CSV) para todos los casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Drawn measurements</source>
            <translation>Mediciones dibujadas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Rulers, angles, ellipses, CTR: one table (CSV)</source>
            <translation>Reglas, ángulos, elipses, ICT: una tabla (CSV)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as JPEG.</source>
            <translation>Una imagen no se pudo codificar como JPEG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as PNG.</source>
            <translation>Una imagen no se pudo codificar como PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template for file names cannot be read.</source>
            <translation>La plantilla de nombres de archivo no se puede leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Use these fields: {fields}.</source>
            <translation>Use estos campos: {fields}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template gives every case the same name.</source>
            <translation>La plantilla da el mismo nombre a todos los casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Add {first}, {second} or {third}.</source>
            <translation>Añada {first}, {second} o {third}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/outcome.py" />
            <source>The mask has {width} × {height} pixels, the image {columns} × {rows}.</source>
            <translation>La máscara tiene {width} × {height} píxeles; la imagen, {columns} × {rows}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>Research use only. Not a medical device. A reader checks every mask.</source>
            <translation>Solo para investigación. No es un dispositivo médico. Un lector revisa cada máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, not corrected</source>
            <translation>del modelo, sin corregir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, corrected by a reader</source>
            <translation>del modelo, corregida por un lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>drawn by a reader</source>
            <translation>dibujada por un lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>January</source>
            <comment>in a date</comment>
            <translation>enero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>February</source>
            <comment>in a date</comment>
            <translation>febrero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>March</source>
            <comment>in a date</comment>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>April</source>
            <comment>in a date</comment>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>May</source>
            <comment>in a date</comment>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>June</source>
            <comment>in a date</comment>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>July</source>
            <comment>in a date</comment>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>August</source>
            <comment>in a date</comment>
            <translation>agosto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>September</source>
            <comment>in a date</comment>
            <translation>septiembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>October</source>
            <comment>in a date</comment>
            <translation>octubre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>November</source>
            <comment>in a date</comment>
            <translation>noviembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>December</source>
            <comment>in a date</comment>
            <translation>diciembre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{day} de {month} de {year}, {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>{name} has no probabilities: none were stored with its prediction.</source>
            <translation>{name} no tiene probabilidades: no se guardó ninguna con su predicción.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>Predict it again, or export the mask.</source>
            <translation>Prediga de nuevo, o exporte la máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Predicted</source>
            <translation>Predicho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the right lung, cm²</source>
            <translation>Área del pulmón derecho, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the left lung, cm²</source>
            <translation>Área del pulmón izquierdo, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Uncertainty of the model, 0 to 1</source>
            <translation>Incertidumbre del modelo, de 0 a 1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of the model’s mask and the corrected one</source>
            <translation>Dice entre la máscara del modelo y la corregida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Contour corrected, %</source>
            <translation>Contorno corregido, %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of two readers</source>
            <translation>Dice entre dos lectores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>HD95 of two readers, mm</source>
            <translation>HD95 entre dos lectores, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Made on {when} by lungseg {version}. Masks include: {protocol}.</source>
            <translation>Creado el {when} con lungseg {version}. Las máscaras incluyen: {protocol}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Report on {what}</source>
            <translation>Informe de {what}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected because</source>
            <translation>Motivo del rechazo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Masks</source>
            <translation>Máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No case has a mask.</source>
            <translation>Ningún caso tiene máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>none</source>
            <comment>model version</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Nothing to measure yet.</source>
            <translation>Aún no hay nada que medir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lower quartile</source>
            <translation>Cuartil inferior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Upper quartile</source>
            <translation>Cuartil superior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Highest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Areas use the pixel spacing of each file, which many detectors state at their own surface.</source>
            <translation>Las áreas usan el espaciado de píxeles de cada archivo, que muchos detectores indican en su propia superficie.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{n} masks have no reliable spacing, and no area.</source>
            <comment>{n} mask has no reliable spacing, and no area.</comment>
            <translation>
                <numerusform>1 máscara no tiene espaciado fiable ni área.</numerusform>
                <numerusform>{n} máscaras no tienen espaciado fiable ni área.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>A cardiothoracic ratio is counted only if a reader drew or adjusted it.</source>
            <translation>Un índice cardiotorácico solo se cuenta si un lector lo dibujó o lo ajustó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Distribution of the figures</source>
            <translation>Distribución de las cifras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{share} of {total} model masks were accepted unchanged.</source>
            <translation>{share} de {total} máscaras del modelo se aceptaron sin cambios.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Where one was corrected, the model’s mask and the accepted one have a median Dice of {median:.3f} (lowest {lowest:.3f}).</source>
            <translation>Donde se corrigió, la máscara del modelo y la aceptada tienen un Dice mediano de {median:.3f} (mínimo {lowest:.3f}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Work saved</source>
            <translation>Trabajo ahorrado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Median Dice</source>
            <translation>Dice mediano</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest Dice</source>
            <translation>Dice mínimo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Agreement of two readers</source>
            <translation>Concordancia de dos lectores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No figure is more than 1.5 times the interquartile range outside the quartiles.</source>
            <translation>Ninguna cifra está a más de 1,5 veces el rango intercuartílico fuera de los cuartiles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>There are fewer than {least} figures of each kind: too few to identify outliers.</source>
            <translation>Hay menos de {least} cifras de cada tipo: muy pocas para identificar valores atípicos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases that stand out</source>
            <translation>Casos que destacan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases with findings</source>
            <translation>Casos con hallazgos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No check found anything in these cases.</source>
            <translation>Ninguna comprobación encontró nada en estos casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Not measured</source>
            <translation>No medido</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>and {n} more</source>
            <comment>and {n} more</comment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
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
            <translation>{name} no es un archivo DICOM, por lo que un {what} no puede referirse a él.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Export the mask as PNG.</source>
            <translation>Exporte la máscara como PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its header does not allow it.</source>
            <translation>{name} no se pudo exportar como {what}: su cabecera no lo permite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file could not be reread.</source>
            <translation>{name} no se pudo exportar como {what}: su archivo no se pudo volver a leer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Check that the drive is connected, or export the mask as PNG.</source>
            <translation>Compruebe que la unidad esté conectada, o exporte la máscara como PNG.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no study.</source>
            <translation>{name} no se pudo exportar como {what}: su archivo no indica ningún estudio.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file was replaced by another image.</source>
            <translation>{name} no se pudo exportar como {what}: su archivo fue reemplazado por otra imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Open the file again.</source>
            <translation>Abra de nuevo el archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no series.</source>
            <translation>{name} no se pudo exportar como {what}: su archivo no indica ninguna serie.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Segment</source>
            <translation>Segmentar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Zoom towards the pointer</source>
            <translation>Zoom hacia el puntero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Middle drag, Space drag</source>
            <translation>Arrastrar con botón central o Espacio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right drag</source>
            <translation>Arrastrar con botón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+right drag</source>
            <translation>Ctrl + arrastrar con botón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Gamma: up is brighter</source>
            <translation>Gamma: hacia arriba, más claro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Z</source>
            <translation>Z pulsada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Magnify under the pointer</source>
            <translation>Ampliar bajo el puntero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Q</source>
            <translation>Q pulsada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Show the model's own mask</source>
            <translation>Mostrar la máscara del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+click, Ctrl+Space</source>
            <translation>Ctrl + clic, Ctrl + Espacio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Add one case to the selection</source>
            <translation>Añadir un caso a la selección</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+click, Shift+arrows</source>
            <translation>Mayús + clic, Mayús + flechas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all cases up to this one</source>
            <translation>Seleccionar todos los casos hasta este</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all listed cases</source>
            <translation>Seleccionar todos los casos de la lista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Return to the open case in the worklist</source>
            <translation>Volver al caso abierto en la lista de trabajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right click, Shift+F10</source>
            <translation>Clic derecho, Mayús+F10</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Menu of the selected cases</source>
            <translation>Menú de los casos seleccionados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Ctrl</source>
            <translation>Ctrl pulsada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Erase while held; lasso and polygon subtract</source>
            <translation>Borrar mientras se mantiene; lazo y polígono restan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Apply the lasso, polygon or threshold</source>
            <translation>Aplicar el lazo, el polígono o el umbral</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del, Ctrl+click</source>
            <translation>Supr, Ctrl + clic</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove a corner of the lasso or polygon</source>
            <translation>Quitar un vértice del lazo o polígono</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the last corner of the polygon</source>
            <translation>Quitar el último vértice del polígono</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+wheel</source>
            <translation>Mayús + rueda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Cancel the stroke in progress</source>
            <translation>Cancelar el trazo en curso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Arrows, Shift+arrows</source>
            <translation>Flechas, Mayús + flechas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Move the selected measurement by 1 or 10 px</source>
            <translation>Mover la medición seleccionada 1 o 10 px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Double click</source>
            <translation>Doble clic</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Rename the measurement or change its text</source>
            <translation>Cambiar el nombre o el texto de la medición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the selected measurement</source>
            <translation>Quitar la medición seleccionada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Close this page first: it covers the image.</source>
            <translation>Cierre antes esta página: cubre la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Open an image first.</source>
            <translation>Abra antes una imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Worklist</source>
            <translation>Lista de trabajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept and next</source>
            <translation>Aceptar y siguiente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>{n} uncertain edges</source>
            <comment>1 uncertain edge</comment>
            <translation>
                <numerusform>1 borde incierto</numerusform>
                <numerusform>{n} bordes inciertos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open files…</source>
            <translation>Abrir archivos…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open the sample study</source>
            <translation>Abrir el estudio de ejemplo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export mask as PNG…</source>
            <translation>Exportar máscara como PNG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export as DICOM SEG…</source>
            <translation>Exportar como DICOM SEG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Remove from the worklist</source>
            <translation>Quitar de la lista de trabajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Choose a case in the worklist first.</source>
            <translation>Elija antes un caso de la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search the worklist</source>
            <translation>Buscar en la lista de trabajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Reset view</source>
            <translation>Restablecer vista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brighter (gamma)</source>
            <translation>Más claro (gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Darker (gamma)</source>
            <translation>Más oscuro (gamma)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>No gamma</source>
            <translation>Sin gamma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip left and right</source>
            <translation>Voltear horizontalmente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip and rotate</source>
            <translation>Voltear y girar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show the mask</source>
            <translation>Mostrar la máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Lower fill opacity</source>
            <translation>Menos opacidad del relleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Raise fill opacity</source>
            <translation>Más opacidad del relleno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Fill or outline</source>
            <translation>Relleno o contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Overlays and shutters from the file</source>
            <translation>Superposiciones y obturadores del archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The file has no overlays and no shutter.</source>
            <translation>El archivo no tiene superposiciones ni obturador.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its largest size.</source>
            <translation>El texto ya tiene el tamaño máximo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its smallest size.</source>
            <translation>El texto ya tiene el tamaño mínimo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Normal text size</source>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its normal size.</source>
            <translation>El texto ya tiene el tamaño normal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the right lung</source>
            <translation>Pintar el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the left lung</source>
            <translation>Pintar el pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brush or eraser</source>
            <translation>Pincel o borrador</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller radius</source>
            <translation>Radio menor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger radius</source>
            <translation>Radio mayor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Finish the line or region first (Enter), or cancel it (Esc).</source>
            <translation>Termine antes la línea o la región (Intro), o cancélela (Esc).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict again</source>
            <translation>Predecir de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Use the model’s mask</source>
            <translation>Usar la máscara del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The mask is already the model’s, or there is none.</source>
            <translation>La máscara ya es la del modelo, o no hay ninguna.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Learn from accepted cases…</source>
            <translation>Entrenar con los casos aceptados…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>What my masks include…</source>
            <translation>Qué incluyen mis máscaras…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Training set…</source>
            <translation>Conjunto de entrenamiento…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Versions…</source>
            <translation>Versiones…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search commands…</source>
            <translation>Buscar comandos…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Keys…</source>
            <translation>Teclas…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show log file</source>
            <translation>Mostrar archivo de log</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>About lungseg…</source>
            <translation>Acerca de lungseg…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Press Enter to accept it.</source>
            <translation>Pulse Intro para aceptarla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>The case already has this mask.</source>
            <translation>El caso ya tiene esta máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>{what}. {why}</source>
            <translation>{what}. {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record</source>
            <translation>Exportar el registro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record of decisions…</source>
            <translation>Exportar el registro de decisiones…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Other images are still being processed. Wait, or stop them.</source>
            <translation>Aún se están procesando otras imágenes. Espere o detenga el proceso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running.</source>
            <translation>Hay una exportación en curso.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Exporting: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Exportando: {n} de {total} casos escrito.</numerusform>
                <numerusform>Exportando: {n} de {total} casos escritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running: {n} of {total} cases written.</source>
            <translation>
                <numerusform>Exportación en curso: {n} de {total} casos escrito.</numerusform>
                <numerusform>Exportación en curso: {n} de {total} casos escritos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export is not finished.</source>
            <translation>La exportación no ha terminado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>If you close now, it stops. Files already written are complete and are kept.</source>
            <translation>Si cierra ahora, se detiene. Los archivos ya escritos están completos y se conservan.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stay</source>
            <translation>No cerrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} of {total} cases could not be exported in full. The first: {reason}</source>
            <translation>
                <numerusform>{n} de {total} casos no se pudo exportar por completo. El primero: {reason}</numerusform>
                <numerusform>{n} de {total} casos no se pudieron exportar por completo. El primero: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} files exported to {folder}</source>
            <comment>1 file exported to {folder}</comment>
            <translation>
                <numerusform>1 archivo exportado a {folder}</numerusform>
                <numerusform>{n} archivos exportados a {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export was stopped; files already written are complete.</source>
            <translation>La exportación se detuvo; los archivos ya escritos están completos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Export time and corrections</source>
            <translation>Exportar tiempos y correcciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase the record of your work?</source>
            <translation>¿Borrar el registro de su trabajo?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>The times and figures of all cases are lost. Masks and versions are kept.</source>
            <translation>Se pierden los tiempos y las cifras de todos los casos. Las máscaras y las versiones se conservan.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is open.</source>
            <translation>No hay ninguna imagen abierta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No other image of this patient is on the worklist. Right-click one, then Show alongside.</source>
            <translation>No hay otra imagen de este paciente en la lista de trabajo. Haga clic derecho en una y elija Mostrar al lado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Looking for the prior…</source>
            <translation>Buscando la previa…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>This image is already open. Choose another one to show alongside.</source>
            <translation>Esta imagen ya está abierta. Elija otra para mostrarla al lado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Both rows show the same image.</source>
            <translation>Las dos filas muestran la misma imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Decision saved for the case alongside. The open case stays on the screen.</source>
            <translation>Decisión guardada para el caso de al lado. El caso abierto sigue en pantalla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is shown alongside.</source>
            <translation>No hay ninguna imagen al lado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The image alongside has no mask.</source>
            <translation>La imagen de al lado no tiene máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The mask alongside was copied. Correct it where the lungs differ.</source>
            <translation>Se copió la máscara de al lado. Corríjala donde los pulmones difieran.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The open case already has this mask.</source>
            <translation>El caso abierto ya tiene esta máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Prior</source>
            <translation>Previa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Alongside</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>another patient</source>
            <translation>otro paciente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>the same day</source>
            <translation>el mismo día</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years earlier</source>
            <translation>{n} años antes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years later</source>
            <translation>{n} años después</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days earlier</source>
            <comment>1 day earlier</comment>
            <translation>
                <numerusform>1 día antes</numerusform>
                <numerusform>{n} días antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days later</source>
            <comment>1 day later</comment>
            <translation>
                <numerusform>1 día después</numerusform>
                <numerusform>{n} días después</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Show prior alongside</source>
            <translation>Mostrar la previa al lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link zoom and pan</source>
            <translation>Vincular zoom y desplazamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link the window</source>
            <translation>Vincular la ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Copy the mask alongside</source>
            <translation>Copiar la máscara de al lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Q shows the model’s own mask while it is held.</source>
            <translation>Q muestra la máscara del modelo mientras se mantiene pulsada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Z magnifies while it is held.</source>
            <translation>Z amplía mientras se mantiene pulsada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Space moves the image while it is held.</source>
            <translation>Espacio mueve la imagen mientras se mantiene pulsado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Esc goes back.</source>
            <translation>Esc vuelve atrás.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Tab goes to the next control.</source>
            <translation>Tab va al control siguiente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+Tab goes to the control before.</source>
            <translation>Mayús+Tab va al control anterior.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Delete removes a corner of the lasso or polygon.</source>
            <translation>Supr quita un vértice del lazo o polígono.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Backspace removes the last corner of the polygon.</source>
            <translation>Retroceso quita el último vértice del polígono.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+F10 opens the menu of the selected cases.</source>
            <translation>Mayús+F10 abre el menú de los casos seleccionados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>{key} opens the {menu} menu.</source>
            <translation>{key} abre el menú {menu}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Decoding…</source>
            <translation>Decodificando…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Preparing the model for this computer: about ten seconds, once for each version</source>
            <translation>Preparando el modelo para este equipo: unos diez segundos, una vez por versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Drop a file anywhere in this window</source>
            <translation>Suelte un archivo en cualquier parte de esta ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>left lung</source>
            <translation>pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>right lung</source>
            <translation>pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>{sentence} No mask was drawn.</source>
            <translation>{sentence} No se dibujó ninguna máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Your mask was kept. The model has a new one.</source>
            <translation>Se conservó su máscara. El modelo tiene una nueva.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>There is no mask yet. The model has one.</source>
            <translation>Aún no hay máscara. El modelo tiene una.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Now using the model’s mask</source>
            <translation>Ahora se usa la máscara del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Take it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The mask is being checked before it is accepted…</source>
            <translation>Comprobando la máscara antes de aceptarla…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Not accepted yet · {keys}</source>
            <translation>Aún no aceptado · {keys}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine</source>
            <translation>Sin reparación automática: corrija la máscara, o pulse ⟨Y⟩ si es correcta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>There is no mask yet: wait for the prediction or paint one.</source>
            <translation>Aún no hay máscara: espere la predicción o pinte una.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The checks find nothing more in this mask · ⟨Enter⟩ accepts it</source>
            <translation>Las comprobaciones no encuentran nada más en esta máscara · ⟨Enter⟩ la acepta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Noted as fine</source>
            <translation>Anotado como correcto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>⟨Y⟩ or ⟨Enter⟩ {right}</source>
            <translation>⟨Y⟩ o ⟨Enter⟩ {right}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Accept the mask as it is</source>
            <translation>Aceptar la máscara como está</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Repair what the check found</source>
            <translation>Reparar lo que encontró la comprobación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Your last changes are not saved yet.</source>
            <translation>Sus últimos cambios aún no están guardados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Discard and close</source>
            <translation>Descartar y cerrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Free some disk space and try again, or discard them and close.</source>
            <translation>Libere espacio en el disco e inténtelo de nuevo, o descártelos y cierre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>A file is still being written, such as an export.</source>
            <translation>Aún se está escribiendo un archivo, por ejemplo una exportación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Stay until it is written, or stop it and close.</source>
            <translation>Espere a que termine, o deténgalo y cierre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Difference from the model</source>
            <translation>Diferencia con el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>The model has not predicted a mask for this image yet.</source>
            <translation>El modelo aún no ha predicho una máscara para esta imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Hoja de contactos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>contact sheet</source>
            <translation>hoja de contactos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>PDF (*.pdf);;PNG (*.png)</source>
            <translation>PDF (*.pdf);;PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>{name} is an image on the worklist.</source>
            <translation>{name} es una imagen de la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Choose another name for the contact sheet.</source>
            <translation>Elija otro nombre para la hoja de contactos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Preparing the contact sheet: case {n} of {total}.</source>
            <translation>Preparando la hoja de contactos: caso {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet…</source>
            <translation>Hoja de contactos…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Several cases</source>
            <translation>Varios casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Put back on the to-do list</source>
            <translation>Devolver a pendientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Why reject {name}?</source>
            <translation>¿Por qué rechazar {name}?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, {n} threads</source>
            <comment>CPU, 1 thread</comment>
            <translation>
                <numerusform>CPU, 1 hilo</numerusform>
                <numerusform>CPU, {n} hilos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>{device}, model ready</source>
            <translation>{device}, modelo listo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>local contrast (CLAHE)</source>
            <translation>contraste local (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>sharpened</source>
            <translation>bordes realzados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Local contrast (CLAHE)</source>
            <translation>Contraste local (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Sharpen</source>
            <translation>Realzar bordes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Enhance the display</source>
            <translation>Mejorar la visualización</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enter.py" />
            <source>The keys act on the image now · ⟨Enter⟩ accepts</source>
            <translation>Las teclas actúan ahora sobre la imagen · ⟨Enter⟩ acepta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image is not a DICOM file.</source>
            <translation>La imagen no es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export mask as PNG</source>
            <translation>Exportar máscara como PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>PNG label map (*.png)</source>
            <translation>Mapa de etiquetas PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export as DICOM SEG</source>
            <translation>Exportar como DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>DICOM segmentation (*.dcm)</source>
            <translation>Segmentación DICOM (*.dcm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image itself is never overwritten.</source>
            <translation>La propia imagen nunca se sobrescribe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>The image is still loading.</source>
            <translation>La imagen aún se está cargando.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} is still loading.</source>
            <translation>{name} aún se está cargando.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>The search for another study is still running.</source>
            <translation>La búsqueda de otro estudio sigue en curso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study among files you have not opened yet.</source>
            <translation>Buscando imágenes de este estudio entre los archivos que aún no ha abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancelled: nothing was forgotten</source>
            <translation>Cancelado: no se olvidó nada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study: {done} of {total} files</source>
            <translation>Buscando imágenes de este estudio: {done} de {total} archivos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Not while training is running: it may use these cases.</source>
            <translation>No durante un entrenamiento: puede estar usando estos casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cases are kept for ever</source>
            <translation>Los casos se conservan para siempre</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>From the next start, cases not opened for {n} days are forgotten, with their flags and comments. Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names except any burnt into the pixels.</source>
            <translation>
                <numerusform>A partir del próximo inicio se olvidan los casos no abiertos en {n} día, con sus marcas y comentarios. Se conservan las correcciones aún no aceptadas ni rechazadas y el conjunto de entrenamiento: no contiene nombres, salvo los incrustados en los píxeles.</numerusform>
                <numerusform>A partir del próximo inicio se olvidan los casos no abiertos en {n} días, con sus marcas y comentarios. Se conservan las correcciones aún no aceptadas ni rechazadas y el conjunto de entrenamiento: no contiene nombres, salvo los incrustados en los píxeles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>{n} cases were forgotten: they had not been opened for {days} days.</source>
            <comment>1 case was forgotten: it had not been opened for {days} days.</comment>
            <translation>
                <numerusform>Se olvidó 1 caso: no se había abierto en {days} días.</numerusform>
                <numerusform>Se olvidaron {n} casos: no se habían abierto en {days} días.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for ever</source>
            <translation>Conservar los casos para siempre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 30 days</source>
            <translation>Conservar los casos 30 días</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 90 days</source>
            <translation>Conservar los casos 90 días</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for a year</source>
            <translation>Conservar los casos un año</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Forget this study…</source>
            <translation>Olvidar este estudio…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>How long to keep cases</source>
            <translation>Cuánto tiempo conservar los casos</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} cases</source>
            <comment>1 case</comment>
            <translation>
                <numerusform>1 caso</numerusform>
                <numerusform>{n} casos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} selected cases</source>
            <comment>1 selected case</comment>
            <translation>
                <numerusform>1 caso seleccionado</numerusform>
                <numerusform>{n} casos seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} listed cases</source>
            <comment>1 listed case</comment>
            <translation>
                <numerusform>1 caso de la lista</numerusform>
                <numerusform>{n} casos de la lista</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Open images first.</source>
            <translation>Abra antes alguna imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>No case is listed: choose another filter or search.</source>
            <translation>No hay ningún caso en la lista: elija otro filtro u otra búsqueda.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Other cases are still being read. Wait, or stop them.</source>
            <translation>Aún se están leyendo otros casos. Espere o detenga el proceso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>The reader has changed: no page was made.</source>
            <translation>Ha cambiado el lector: no se creó ninguna página.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Make it again.</source>
            <translation>Créela de nuevo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold</source>
            <translation>Desplegar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold all groups</source>
            <translation>Plegar todos los grupos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold all groups</source>
            <translation>Desplegar todos los grupos</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select these {n} images</source>
            <comment>Select this image</comment>
            <translation>
                <numerusform>Seleccionar esta imagen</numerusform>
                <numerusform>Seleccionar estas {n} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>The worklist is not grouped by patient and study.</source>
            <translation>La lista de trabajo no está agrupada por paciente y estudio.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/help.py" />
            <source>`lungseg --help` lists the commands.</source>
            <translation>`lungseg --help` muestra los comandos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training: {progress}</source>
            <translation>Entrenamiento: {progress}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show training progress</source>
            <translation>Mostrar el progreso del entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training ended</source>
            <translation>Entrenamiento terminado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show the training result</source>
            <translation>Mostrar el resultado del entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>The training set is being read.</source>
            <translation>Se está leyendo el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>No case has been accepted since the last training.</source>
            <translation>No se ha aceptado ningún caso desde el último entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training cannot start: the data folder is gone.</source>
            <translation>No se puede iniciar el entrenamiento: falta la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>starting</source>
            <translation>iniciando</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Stop training</source>
            <translation>Detener el entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training is running ({progress}).</source>
            <translation>Hay un entrenamiento en curso ({progress}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the version in use does not change.</source>
            <translation>Puede reanudarse en este punto la próxima vez que abra lungseg. Si lo detiene, se pierde el progreso; la versión en uso no cambia.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume next time</source>
            <translation>Reanudar la próxima vez</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training resumes</source>
            <translation>Se reanuda el entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training was interrupted when the program closed. It can resume where it stopped.</source>
            <translation>El entrenamiento se interrumpió al cerrar el programa. Puede reanudarse donde se detuvo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} stays a candidate: {parent} is in use</source>
            <translation>{name} queda como candidata: {parent} sigue en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} awaits your decision: {parent} is in use</source>
            <translation>{name} espera su decisión: {parent} sigue en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)</source>
            <translation>Máscaras (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask</source>
            <translation>Importar máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the mask to import it for {name}.</source>
            <translation>Suelte la máscara para importarla en {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the folder to open its images and add them to the worklist.</source>
            <translation>Suelte la carpeta para abrir sus imágenes y añadirlas a la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the file to open it and add it to the worklist.</source>
            <translation>Suelte el archivo para abrirlo y añadirlo a la lista de trabajo.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the {n} files to open them and add them to the worklist.</source>
            <translation>
                <numerusform>Suelte el archivo para abrirlo y añadirlo a la lista de trabajo.</numerusform>
                <numerusform>Suelte los {n} archivos para abrirlos y añadirlos a la lista de trabajo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file was not imported: another case is open.</source>
            <translation>No se importó el archivo: hay otro caso abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} was not imported: another case is open.</source>
            <translation>No se importó {name}: hay otro caso abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from the file.</source>
            <translation>Máscara importada del archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file contains the mask already shown.</source>
            <translation>El archivo contiene la máscara que ya se muestra.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from {name}.</source>
            <translation>Máscara importada de {name}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} contains the mask already shown.</source>
            <translation>{name} contiene la máscara que ya se muestra.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>It is the same size as this image. You can undo the import.</source>
            <translation>Tiene el mismo tamaño que esta imagen. La importación se puede deshacer.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import it here</source>
            <translation>Importarla aquí</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask…</source>
            <translation>Importar máscara…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>A few words</source>
            <translation>Unas palabras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>The mask must include both lungs: the widths are proposed from them.</source>
            <translation>La máscara debe incluir ambos pulmones: a partir de ellos se proponen los diámetros.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Show measurements</source>
            <translation>Mostrar mediciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>No cases left to do</source>
            <translation>No quedan casos pendientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>The search finds no more cases to do.</source>
            <translation>La búsqueda no encuentra más casos pendientes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>This filter lists no more cases to do.</source>
            <translation>Este filtro no muestra más casos pendientes.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>{n} other cases are left.</source>
            <comment>1 other case is left.</comment>
            <translation>
                <numerusform>Queda otro caso.</numerusform>
                <numerusform>Quedan otros {n} casos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to it</source>
            <translation>Ir a él</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to these</source>
            <translation>Ir a ellos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>another program</source>
            <translation>otro programa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has a segmentation by {maker}.</source>
            <translation>Este estudio tiene una segmentación de {maker}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has {n} segmentations, the newest by {maker}.</source>
            <translation>
                <numerusform>Este estudio tiene una segmentación de {maker}.</numerusform>
                <numerusform>Este estudio tiene {n} segmentaciones; la más reciente es de {maker}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Import it</source>
            <translation>Importarla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Password of {user} for {name}</source>
            <translation>Contraseña de {user} para {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Token for {name}</source>
            <translation>Token para {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>The last one was refused.</source>
            <translation>La última fue rechazada.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching from the PACS: {n} of {total} studies are here.</source>
            <translation>
                <numerusform>Recuperando del PACS: {n} de {total} estudios recibido.</numerusform>
                <numerusform>Recuperando del PACS: {n} de {total} estudios recibidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching was stopped; images already received are complete.</source>
            <translation>Se detuvo la recuperación; las imágenes ya recibidas están completas.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} images fetched.</source>
            <comment>1 image fetched.</comment>
            <translation>
                <numerusform>1 imagen recuperada.</numerusform>
                <numerusform>{n} imágenes recuperadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} of {total} studies could not be fetched. The first: {reason}</source>
            <translation>
                <numerusform>{n} de {total} estudios no se pudo recuperar. El primero: {reason}</numerusform>
                <numerusform>{n} de {total} estudios no se pudieron recuperar. El primero: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Enter…</source>
            <translation>Introducir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Today’s chests could not be fetched: {reason}</source>
            <translation>No se pudieron recuperar los tórax de hoy: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Open from PACS…</source>
            <translation>Abrir desde el PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Set up PACS…</source>
            <translation>Configurar PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} did not come from a PACS.</source>
            <translation>{name} no procede de un PACS.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Choose one to send it to.</source>
            <translation>Elija a cuál enviarlo.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} of {total} cases could not be sent. The first: {reason}</source>
            <translation>
                <numerusform>{n} de {total} casos no se pudo enviar. El primero: {reason}</numerusform>
                <numerusform>{n} de {total} casos no se pudieron enviar. El primero: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} was not sent: {why}</source>
            <translation>No se envió {name}: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{what} of {name} sent to {node}</source>
            <translation>{what} de {name}: enviado a {node}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} cases sent to the PACS</source>
            <comment>1 case sent to the PACS</comment>
            <translation>
                <numerusform>1 caso enviado al PACS</numerusform>
                <numerusform>{n} casos enviados al PACS</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Sending to the PACS is on hold: {reason}</source>
            <translation>El envío al PACS está en espera: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Send to PACS…</source>
            <translation>Enviar al PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved. The password is kept until you close lungseg.</source>
            <translation>Guardado. La contraseña se conserva hasta cerrar lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Asking {name}…</source>
            <translation>Consultando {name}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>{name} answers.</source>
            <translation>{name} responde.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Training set (*.zip)</source>
            <translation>Conjunto de entrenamiento (*.zip)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>No case has been accepted yet: there is no training set to export.</source>
            <translation>Aún no se ha aceptado ningún caso: no hay conjunto de entrenamiento que exportar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Write package</source>
            <translation>Escribir paquete</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was written.</source>
            <translation>Detenido: no se escribió nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set</source>
            <translation>Importar conjunto de entrenamiento</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Importing a training set: {n} of {total} cases checked.</source>
            <translation>
                <numerusform>Importando un conjunto de entrenamiento: {n} de {total} casos comprobado.</numerusform>
                <numerusform>Importando un conjunto de entrenamiento: {n} de {total} casos comprobados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was imported.</source>
            <translation>Detenido: no se importó nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains 1 case.</source>
            <translation>{name} contiene 1 caso.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from 1 patient.</source>
            <translation>
                <numerusform>{name} contiene 1 caso de 1 paciente.</numerusform>
                <numerusform>{name} contiene {n} casos de 1 paciente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from {patients} patients.</source>
            <translation>
                <numerusform>{name} contiene {n} caso de {patients} pacientes.</numerusform>
                <numerusform>{name} contiene {n} casos de {patients} pacientes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Export training set…</source>
            <translation>Exportar conjunto de entrenamiento…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set…</source>
            <translation>Importar conjunto de entrenamiento…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Masks you have corrected or accepted do not change.</source>
            <translation>Las máscaras que haya corregido o aceptado no cambian.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} can draw both: uncorrected masks change at once.</source>
            <translation>La versión {name} puede dibujar ambas: las máscaras sin corregir cambian enseguida.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks with the part behind the heart.</source>
            <translation>La versión {name} siempre dibuja máscaras con la parte retrocardíaca.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks without the part behind the heart.</source>
            <translation>La versión {name} siempre dibuja máscaras sin la parte retrocardíaca.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Correct them: a new version learns from the masks you accept.</source>
            <translation>Corríjalas: una nueva versión aprende de las máscaras que acepte.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask extends behind the heart</source>
            <translation>Máscara con parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn with the part behind the heart and does not change. New masks are drawn without the part behind the heart.</source>
            <translation>Esta máscara se dibujó con la parte retrocardíaca y no cambia. Las nuevas se dibujan sin ella.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask stops at the heart</source>
            <translation>Máscara sin parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn without the part behind the heart and does not change. New masks are drawn with the part behind the heart.</source>
            <translation>Esta máscara se dibujó sin la parte retrocardíaca y no cambia. Las nuevas se dibujan con ella.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Reading as {name}</source>
            <translation>Lector actual: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>This is already a second reading.</source>
            <translation>Esta ya es una segunda lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has been asked to read {name}</source>
            <translation>Se ha pedido a {reader} que lea {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has already been asked</source>
            <translation>Ya se le ha pedido a {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>No request for this case is pending.</source>
            <translation>No hay ninguna solicitud pendiente para este caso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Request to {readers} withdrawn</source>
            <translation>Solicitud a {readers} retirada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Nobody has been asked to read it</source>
            <translation>No se ha pedido a nadie que lo lea</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with an empty mask.</source>
            <translation>Empieza con una máscara vacía.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with the model’s mask.</source>
            <translation>Empieza con la máscara del modelo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} asked you for a second reading.</source>
            <translation>{reader} le ha pedido una segunda lectura.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>“{comment}”</source>
            <translation>«{comment}»</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>The first reading is shown once you have decided.</source>
            <translation>La primera lectura se muestra cuando haya decidido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Ask a second reader…</source>
            <translation>Pedir una segunda lectura…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Withdraw the request</source>
            <translation>Retirar la solicitud</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Choose the reader…</source>
            <translation>Elegir lector…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Clear this list</source>
            <translation>Vaciar esta lista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Opened {n}</source>
            <translation>Abierto {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>The file or folder</source>
            <translation>El archivo o la carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>{name} no longer exists.</source>
            <translation>{name} ya no existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Open recent…</source>
            <translation>Abrir recientes…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>No file or folder has been opened yet.</source>
            <translation>Aún no se ha abierto ningún archivo ni carpeta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>{name} flagged</source>
            <translation>{name} marcado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag removed from {name}</source>
            <translation>Marca quitada de {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>What to know about this case</source>
            <translation>Qué conviene saber de este caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment on {name}</source>
            <translation>Comentario sobre {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment saved</source>
            <translation>Comentario guardado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment removed</source>
            <translation>Comentario quitado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag this case</source>
            <translation>Marcar este caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment…</source>
            <translation>Comentario…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove {n} images and your corrections to {lost} of them?</source>
            <translation>
                <numerusform>¿Quitar {n} imagen y sus correcciones en {lost} de ellas?</numerusform>
                <numerusform>¿Quitar {n} imágenes y sus correcciones en {lost} de ellas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>These masks have not been accepted and would be lost. The image files are kept.</source>
            <translation>Estas máscaras no se han aceptado y se perderían. Los archivos de imagen se conservan.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>{n} images removed from the worklist</source>
            <translation>
                <numerusform>1 imagen quitada de la lista de trabajo</numerusform>
                <numerusform>{n} imágenes quitadas de la lista de trabajo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep largest part</source>
            <translation>Conservar la parte mayor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Remove islands</source>
            <translation>Quitar islas</translation>
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
            <translation>{name}: nada que cambiar en el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the left lung</source>
            <translation>{name}: nada que cambiar en el pulmón izquierdo</translation>
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
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by the margin</source>
            <translation>Ampliar según el margen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by the margin</source>
            <translation>Reducir según el margen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Lower tolerance or threshold</source>
            <translation>Menor tolerancia o umbral</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Higher tolerance or threshold</source>
            <translation>Mayor tolerancia o umbral</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has changed and can no longer be read: you see the earlier image.</source>
            <translation>El archivo de {name} ha cambiado y ya no se puede leer: se muestra la imagen anterior.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has been replaced: you see the earlier image, and Accept applies to it.</source>
            <translation>El archivo de {name} se ha reemplazado: se muestra la imagen anterior, y Aceptar se refiere a ella.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>Open the new file</source>
            <translation>Abrir el archivo nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report</source>
            <translation>Informe del caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Image copied with its outlines</source>
            <translation>Imagen copiada con sus contornos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report…</source>
            <translation>Informe del caso…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Print case report…</source>
            <translation>Imprimir informe del caso…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Copy image with outlines</source>
            <translation>Copiar imagen con contornos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Not accepted: the image had only just appeared · ⟨Enter⟩ accepts</source>
            <translation>No aceptado: la imagen acababa de aparecer · ⟨Enter⟩ acepta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} is already accepted</source>
            <translation>{name} ya está aceptado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{hidden} Look at it, then accept.</source>
            <translation>{hidden} Revísela y acéptela después.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} accepted</source>
            <translation>{name} aceptado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not rejected</source>
            <translation>{name} no se rechazó</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not accepted</source>
            <translation>{name} no se aceptó</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Nothing was rejected: another image opened in the meantime.</source>
            <translation>No se rechazó nada: entretanto se abrió otra imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} rejected</source>
            <translation>{name} rechazado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag</source>
            <translation>Marcar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag from {n} images</source>
            <translation>
                <numerusform>Quitar la marca de 1 imagen</numerusform>
                <numerusform>Quitar la marca de {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag {n} images</source>
            <translation>
                <numerusform>Marcar 1 imagen</numerusform>
                <numerusform>Marcar {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove {n} images from the worklist</source>
            <translation>
                <numerusform>Quitar 1 imagen de la lista de trabajo</numerusform>
                <numerusform>Quitar {n} imágenes de la lista de trabajo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>The file could not be read.</source>
            <translation>No se pudo leer el archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open the case first.</source>
            <translation>Abra antes el caso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Corrected, accepted or rejected: open the case and press R.</source>
            <translation>Corregido, aceptado o rechazado: abra el caso y pulse R.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Already accepted or rejected.</source>
            <translation>Ya aceptado o rechazado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>A check questions the mask: open the case to accept it.</source>
            <translation>Una comprobación cuestiona la máscara: abra el caso para aceptarla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>There is no mask yet.</source>
            <translation>Aún no hay máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Studies are forgotten one at a time.</source>
            <translation>Los estudios se olvidan de uno en uno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Show alongside</source>
            <translation>Mostrar al lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} images</source>
            <translation>
                <numerusform>Predecir 1 imagen</numerusform>
                <numerusform>Predecir {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} of {total} images</source>
            <translation>
                <numerusform>Predecir {n} de {total} imágenes</numerusform>
                <numerusform>Predecir {n} de {total} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} images…</source>
            <translation>
                <numerusform>Exportar 1 imagen…</numerusform>
                <numerusform>Exportar {n} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} of {total} images…</source>
            <translation>
                <numerusform>Exportar {n} de {total} imágenes…</numerusform>
                <numerusform>Exportar {n} de {total} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} images</source>
            <translation>
                <numerusform>Aceptar 1 imagen</numerusform>
                <numerusform>Aceptar {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} of {total} images</source>
            <translation>
                <numerusform>Aceptar {n} de {total} imágenes</numerusform>
                <numerusform>Aceptar {n} de {total} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject…</source>
            <translation>Rechazar…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} images…</source>
            <translation>
                <numerusform>Rechazar 1 imagen…</numerusform>
                <numerusform>Rechazar {n} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} of {total} images…</source>
            <translation>
                <numerusform>Rechazar {n} de {total} imágenes…</numerusform>
                <numerusform>Rechazar {n} de {total} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} images back on the to-do list</source>
            <translation>
                <numerusform>Devolver 1 imagen a pendientes</numerusform>
                <numerusform>Devolver {n} imágenes a pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} of {total} images back on the to-do list</source>
            <translation>
                <numerusform>Devolver {n} de {total} imágenes a pendientes</numerusform>
                <numerusform>Devolver {n} de {total} imágenes a pendientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Still on the to-do list.</source>
            <translation>Aún está en pendientes.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} images…</source>
            <translation>
                <numerusform>Comentar 1 imagen…</numerusform>
                <numerusform>Comentar {n} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} of {total} images…</source>
            <translation>
                <numerusform>Comentar {n} de {total} imágenes…</numerusform>
                <numerusform>Comentar {n} de {total} imágenes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>They are in {n} folders.</source>
            <translation>
                <numerusform>Están en 1 carpeta.</numerusform>
                <numerusform>Están en {n} carpetas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Filter saved: {name}</source>
            <translation>Filtro guardado: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search…</source>
            <translation>Guardar filtro, orden y búsqueda…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>Nombre del filtro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search</source>
            <translation>Guardar filtro, orden y búsqueda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>Cambiar nombre del filtro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Saved filters…</source>
            <translation>Filtros guardados…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved: {reason}</source>
            <translation>No guardado: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on {cases}</source>
            <translation>Informe de {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>report of the set</source>
            <translation>informe del conjunto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Measuring for the report: case {n} of {total}.</source>
            <translation>Midiendo para el informe: caso {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on several cases…</source>
            <translation>Informe de varios casos…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Print report on several cases…</source>
            <translation>Imprimir informe de varios casos…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{name} is back at its default</source>
            <translation>{name} vuelve a su valor predeterminado</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings are back at their defaults</source>
            <translation>
                <numerusform>1 ajuste vuelve a su valor predeterminado</numerusform>
                <numerusform>{n} ajustes vuelven a su valor predeterminado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Export settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings changed</source>
            <comment>1 setting changed</comment>
            <translation>
                <numerusform>1 ajuste cambiado</numerusform>
                <numerusform>{n} ajustes cambiados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{words}. This version does not know: {names}</source>
            <translation>{words}. Esta versión no conoce: {names}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset all settings?</source>
            <translation>¿Restablecer todos los ajustes?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>These go back to their defaults: {names}.</source>
            <translation>Vuelven a su valor predeterminado: {names}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Accepting: image {n} of {total}.</source>
            <translation>Aceptando: imagen {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Rejecting: image {n} of {total}.</source>
            <translation>Rechazando: imagen {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Undoing: image {n} of {total}.</source>
            <translation>Deshaciendo: imagen {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Select them</source>
            <translation>Seleccionarlas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images back on the to-do list</source>
            <comment>1 image back on the to-do list</comment>
            <translation>
                <numerusform>1 imagen de nuevo en pendientes</numerusform>
                <numerusform>{n} imágenes de nuevo en pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images accepted</source>
            <comment>1 image accepted</comment>
            <translation>
                <numerusform>1 imagen aceptada</numerusform>
                <numerusform>{n} imágenes aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images rejected</source>
            <comment>1 image rejected</comment>
            <translation>
                <numerusform>1 imagen rechazada</numerusform>
                <numerusform>{n} imágenes rechazadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Nothing to predict: every listed image is corrected, accepted or rejected.</source>
            <translation>Nada que predecir: todas las imágenes de la lista están corregidas, aceptadas o rechazadas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predicting: image {n} of {total}.</source>
            <translation>Prediciendo: imagen {n} de {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Paused after {n} of {total} images.</source>
            <translation>
                <numerusform>En pausa tras {n} de {total} imágenes.</numerusform>
                <numerusform>En pausa tras {n} de {total} imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} have no mask: they are turned or not frontal chest radiographs</source>
            <comment>1 has no mask: it is turned or not a frontal chest radiograph</comment>
            <translation>
                <numerusform>1 sin máscara: girada o no frontal</numerusform>
                <numerusform>{n} sin máscara: giradas o no frontales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images predicted</source>
            <comment>1 image predicted</comment>
            <translation>
                <numerusform>1 imagen predicha</numerusform>
                <numerusform>{n} imágenes predichas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted.</source>
            <comment>1 image not predicted.</comment>
            <translation>
                <numerusform>1 imagen sin predicción.</numerusform>
                <numerusform>{n} imágenes sin predicción.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted, and {untried} more not tried.</source>
            <comment>1 image not predicted, and {untried} more not tried.</comment>
            <translation>
                <numerusform>1 imagen sin predicción y {untried} más sin intentar.</numerusform>
                <numerusform>{n} imágenes sin predicción y {untried} más sin intentar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>({n} more)</source>
            <translation>
                <numerusform>({n} más)</numerusform>
                <numerusform>({n} más)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Copy the list</source>
            <translation>Copiar la lista</translation>
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
            <translation>Predecir todo</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>{n} images flagged</source>
            <comment>1 image flagged</comment>
            <translation>
                <numerusform>1 imagen marcada</numerusform>
                <numerusform>{n} imágenes marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Flag removed from {n} images</source>
            <comment>Flag removed from 1 image</comment>
            <translation>
                <numerusform>Marca quitada de 1 imagen</numerusform>
                <numerusform>Marca quitada de {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment saved for {n} images</source>
            <comment>Comment saved for 1 image</comment>
            <translation>
                <numerusform>Comentario guardado para 1 imagen</numerusform>
                <numerusform>Comentario guardado para {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment removed from {n} images</source>
            <comment>Comment removed from 1 image</comment>
            <translation>
                <numerusform>Comentario quitado de 1 imagen</numerusform>
                <numerusform>Comentario quitado de {n} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>What to know about these cases</source>
            <translation>Qué conviene saber de estos casos</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment on {n} images</source>
            <comment>Comment on 1 image</comment>
            <translation>
                <numerusform>Comentario sobre 1 imagen</numerusform>
                <numerusform>Comentario sobre {n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>replaces {n}</source>
            <translation>
                <numerusform>sustituye a {n}</numerusform>
                <numerusform>sustituye a {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Saving: {n} of {total}.</source>
            <translation>Guardando: {n} de {total}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Nothing changed</source>
            <translation>Sin cambios</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Restored: {n} images</source>
            <comment>Restored: 1 image</comment>
            <translation>
                <numerusform>Restaurado: 1 imagen</numerusform>
                <numerusform>Restaurado: {n} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Undoing: {n} of {total}.</source>
            <translation>Deshaciendo: {n} de {total}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} images</source>
            <comment>1 image</comment>
            <translation>
                <numerusform>1 imagen</numerusform>
                <numerusform>{n} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} of {total} images left out: {why}.</source>
            <translation>
                <numerusform>{n} de {total} imágenes excluida: {why}.</numerusform>
                <numerusform>{n} de {total} imágenes excluidas: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} could not be read</source>
            <comment>1 could not be read</comment>
            <translation>
                <numerusform>1 no se pudo leer</numerusform>
                <numerusform>{n} no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have no mask</source>
            <comment>1 has no mask</comment>
            <translation>
                <numerusform>1 no tiene máscara</numerusform>
                <numerusform>{n} no tienen máscara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} fail a check</source>
            <comment>1 fails a check</comment>
            <translation>
                <numerusform>1 no supera una comprobación</numerusform>
                <numerusform>{n} no superan una comprobación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have strokes to review first</source>
            <comment>1 has strokes to review first</comment>
            <translation>
                <numerusform>1 tiene trazos que revisar antes</numerusform>
                <numerusform>{n} tienen trazos que revisar antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are open in another window</source>
            <comment>1 is open in another window</comment>
            <translation>
                <numerusform>1 está abierta en otra ventana</numerusform>
                <numerusform>{n} están abiertas en otra ventana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the files of {n} now hold other images</source>
            <comment>the file of 1 now holds another image</comment>
            <translation>
                <numerusform>el archivo de 1 contiene ahora otra imagen</numerusform>
                <numerusform>los archivos de {n} contienen ahora otras imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already accepted</source>
            <comment>1 is already accepted</comment>
            <translation>
                <numerusform>1 ya está aceptada</numerusform>
                <numerusform>{n} ya están aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already rejected</source>
            <comment>1 is already rejected</comment>
            <translation>
                <numerusform>1 ya está rechazada</numerusform>
                <numerusform>{n} ya están rechazadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/side_panels.py" />
            <source>Hide the panels</source>
            <translation>Ocultar los paneles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Swap right and left lung</source>
            <translation>Intercambiar pulmón derecho e izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it</source>
            <translation>Pulmones derecho e izquierdo intercambiados · ⟨Ctrl+Z⟩ lo deshace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>According to its file, this is not a frontal view.</source>
            <translation>Según su archivo, no es una proyección frontal.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>marked as mirrored</source>
            <translation>imagen en espejo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>rotation corrected</source>
            <translation>giro corregido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation from the file</source>
            <translation>orientación del archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case}: {name}. The image, model and exports follow it.</source>
            <translation>{case}: {name}. La imagen, el modelo y las exportaciones se ajustan a ello.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped.</source>
            <translation>Pulmones derecho e izquierdo intercambiados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation restored</source>
            <translation>orientación restaurada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case} is not open: open it to restore its orientation.</source>
            <translation>{case} no está abierto: ábralo para restaurar su orientación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>You have not changed it.</source>
            <translation>No la ha cambiado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Image orientation</source>
            <translation>Orientación de la imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Mark image as mirrored</source>
            <translation>Indicar imagen en espejo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° left</source>
            <translation>Corregir giro: 90° a la izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° right</source>
            <translation>Corregir giro: 90° a la derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Restore orientation from the file</source>
            <translation>Restaurar la orientación del archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The model’s own mask was shown instead of yours.</source>
            <translation>Se mostraba la máscara del modelo en lugar de la suya.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was hidden.</source>
            <translation>La máscara estaba oculta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The left lung was hidden.</source>
            <translation>El pulmón izquierdo estaba oculto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The right lung was hidden.</source>
            <translation>El pulmón derecho estaba oculto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The worklist covered the image.</source>
            <translation>La lista de trabajo cubría la imagen.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was outside the view.</source>
            <translation>La máscara estaba fuera de la vista.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Undone: {name}</source>
            <translation>Deshecho: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Redone: {name}</source>
            <translation>Rehecho: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Back to: {name}</source>
            <translation>De vuelta a: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>the start</source>
            <translation>el inicio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>Nothing was undone: {name} is no longer on the worklist.</source>
            <translation>No se deshizo nada: {name} ya no está en la lista de trabajo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>This case is still on the to-do list.</source>
            <translation>Este caso aún está en pendientes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>{name} is back on the to-do list.</source>
            <translation>{name} está de nuevo en pendientes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The training set has its earlier mask again.</source>
            <translation>El conjunto de entrenamiento tiene otra vez su máscara anterior.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>It is no longer in the training set.</source>
            <translation>Ya no está en el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The decision on {name} could not be undone. {reason}</source>
            <translation>La decisión sobre {name} no se pudo deshacer. {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name}.</source>
            <translation>Casi la misma imagen que {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name} and {n} more.</source>
            <translation>
                <numerusform>Casi la misma imagen que {name} y {n} más.</numerusform>
                <numerusform>Casi la misma imagen que {name} y {n} más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>One is used for training and the other for scoring.</source>
            <translation>Una se usa para entrenar y la otra para evaluar.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were removed</source>
            <comment>1 case was removed</comment>
            <translation>
                <numerusform>Se quitó 1 caso</numerusform>
                <numerusform>Se quitaron {n} casos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were restored</source>
            <comment>1 case was restored</comment>
            <translation>
                <numerusform>Se restauró 1 caso</numerusform>
                <numerusform>Se restauraron {n} casos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Used from the next training run</source>
            <translation>Se usan a partir del próximo entrenamiento</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete {n} removed cases for good?</source>
            <comment>Delete 1 removed case for good?</comment>
            <translation>
                <numerusform>¿Eliminar definitivamente 1 caso quitado?</numerusform>
                <numerusform>¿Eliminar definitivamente {n} casos quitados?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Their copies in the training set are deleted. The original files are kept.</source>
            <translation>Se eliminan sus copias en el conjunto de entrenamiento. Los archivos originales se conservan.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Deleted for good</source>
            <translation>Eliminado definitivamente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found.</source>
            <translation>No se pudieron determinar los bordes inciertos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The mask has not changed. See the log for details: Help, Show log file.</source>
            <translation>La máscara no ha cambiado. Más detalles en el log: Ayuda, Mostrar archivo de log.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge.</source>
            <translation>Ya ha visto todos los bordes inciertos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Uncertain edge {n} of {total}</source>
            <translation>Borde incierto {n} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>No uncertain edges are stored for this case: predict again (R).</source>
            <translation>No hay bordes inciertos guardados para este caso: prediga de nuevo (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found: predict again (R).</source>
            <translation>No se pudieron determinar los bordes inciertos: prediga de nuevo (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Looking for uncertain edges.</source>
            <translation>Buscando bordes inciertos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The model is sure of every edge.</source>
            <translation>El modelo está seguro de todos los bordes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have corrected every uncertain edge.</source>
            <translation>Ya ha corregido todos los bordes inciertos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge · ⟨J⟩ starts again</source>
            <translation>Ya ha visto todos los bordes inciertos · ⟨J⟩ vuelve a empezar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>⟨J⟩ next · ⟨Shift+J⟩ back</source>
            <translation>⟨J⟩ siguiente · ⟨Shift+J⟩ anterior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left apex</source>
            <translation>Ápice izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right apex</source>
            <translation>Ápice derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left costophrenic angle</source>
            <translation>Ángulo costofrénico izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right costophrenic angle</source>
            <translation>Ángulo costofrénico derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left diaphragm</source>
            <translation>Hemidiafragma izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right diaphragm</source>
            <translation>Hemidiafragma derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left mediastinal border</source>
            <translation>Borde mediastínico izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right mediastinal border</source>
            <translation>Borde mediastínico derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left chest wall</source>
            <translation>Pared torácica izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right chest wall</source>
            <translation>Pared torácica derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Next uncertain edge</source>
            <translation>Borde incierto siguiente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Previous uncertain edge</source>
            <translation>Borde incierto anterior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_comparing.py" />
            <source>The comparison was cancelled.</source>
            <translation>Se canceló la comparación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Export model version</source>
            <translation>Exportar versión del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Import model version</source>
            <translation>Importar versión del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Delete {name} for good?</source>
            <translation>¿Eliminar {name} definitivamente?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Accepted masks are kept. Export the version first if you may need it again.</source>
            <translation>Las máscaras aceptadas se conservan. Exporte antes la versión si puede volver a necesitarla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Model version (*{suffix})</source>
            <translation>Versión del modelo (*{suffix})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Version {newer} came with the program and has not learned from your cases; {own} stays in use.</source>
            <translation>La versión {newer} viene con el programa y no ha aprendido de sus casos; {own} sigue en uso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Use {name}</source>
            <translation>Usar {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Keep {name}</source>
            <translation>Mantener {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>New masks: {words}</source>
            <translation>Máscaras nuevas: {words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{file} is now {name}</source>
            <translation>{file} es ahora {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} was deleted</source>
            <translation>{name} se eliminó</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Note on {name} saved</source>
            <translation>Nota sobre {name} guardada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} is in use</source>
            <translation>{name} está en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. Research software, not a medical device.</source>
            <translation>Le damos la bienvenida a lungseg. Esto es un fantoma dibujado: revise los contornos, corríjalos y pulse Intro. Software de investigación, no es un dispositivo médico.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Open the manual</source>
            <translation>Abrir el manual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save this window…</source>
            <translation>Guardar esta ventana…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You have not saved this window.</source>
            <translation>No ha guardado esta ventana.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This image would be blank: its values differ.</source>
            <translation>Esta imagen quedaría en blanco: sus valores son otros.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window: {name}</source>
            <translation>Ventana: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This window is a curve from the file: adjust it first.</source>
            <translation>Esta ventana es una curva del archivo: ajústela antes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Name of the window</source>
            <translation>Nombre de la ventana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save C {centre} W {width} as</source>
            <translation>Guardar C {centre} W {width} como</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You already have {n} windows. Delete one on the settings page first.</source>
            <translation>
                <numerusform>Ya tiene 1 ventana. Elimínela antes en la página de ajustes.</numerusform>
                <numerusform>Ya tiene {n} ventanas. Elimine antes una en la página de ajustes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} replaced</source>
            <translation>Ventana {name} reemplazada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} saved</source>
            <translation>Ventana {name} guardada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Your window {n}</source>
            <translation>Su ventana {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Windows</source>
            <translation>Ventanas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {n} from the file</source>
            <translation>Ventana {n} del archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>The file has no such window.</source>
            <translation>El archivo no tiene esa ventana.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic window</source>
            <translation>Ventana automática</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
            <translation>Radiografías (*.dcm *.dicom *.png *.jpg *.jpeg);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open files</source>
            <translation>Abrir archivos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the first case</source>
            <translation>Este es el primer caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the last case</source>
            <translation>Este es el último caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Remove {name} and your corrections?</source>
            <translation>¿Quitar {name} y sus correcciones?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>The mask has not been accepted and would be lost. The image file is kept.</source>
            <translation>La máscara no se ha aceptado y se perdería. El archivo de imagen se conserva.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>About lungseg</source>
            <translation>Acerca de lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Icon of lungseg</source>
            <translation>Icono de lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Lungs on chest radiographs: segment, correct, train.</source>
            <translation>Pulmones en radiografías de tórax: segmentar, corregir, entrenar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Software de investigación. No es un dispositivo médico: no apto para diagnóstico ni tratamiento. Un lector revisa cada máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Everything stays on this computer unless you send it to a PACS: nothing is sent automatically.</source>
            <translation>Todo queda en este equipo salvo que lo envíe a un PACS: nada se envía automáticamente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>No radiologist whose language this is has checked the translation yet. Corrections are welcome.</source>
            <translation>Ningún radiólogo de habla hispana ha revisado aún la traducción. Se agradecen las correcciones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Built with</source>
            <translation>Creado con</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>lungseg: Apache-2.0.</source>
            <translation>lungseg: Apache-2.0.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can replace them with other versions.</source>
            <translation>Qt y PySide6 se usan bajo la GNU LGPL versión 3, sin cambios y como bibliotecas separadas: puede sustituirlas por otras versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Inter, Noto Sans: SIL Open Font License 1.1. Phosphor icons: MIT.</source>
            <translation>Inter, Noto Sans: SIL Open Font License 1.1. Iconos Phosphor: MIT.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>The full texts are in the folder packaging/licences and with the installed packages.</source>
            <translation>Los textos completos están en la carpeta packaging/licences y con los paquetes instalados.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Copy versions</source>
            <translation>Copiar versiones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Is the model saving work?</source>
            <translation>¿Ahorra trabajo el modelo?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Measure</source>
            <comment>figure</comment>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Seconds per case</source>
            <translation>Segundos por caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Strokes per case</source>
            <translation>Trazos por caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Dice, model’s mask against yours</source>
            <translation>Dice, máscara del modelo frente a la suya</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Mean edge shift, mm</source>
            <translation>Desplazamiento medio del borde, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Work per case, by version</source>
            <translation>Trabajo por caso, según versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Record on this computer</source>
            <translation>Registrar en este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Time, strokes and amount of change; no names, and nothing is sent</source>
            <translation>Tiempo, trazos y cantidad de cambios; sin nombres y sin enviar nada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Nothing recorded yet.</source>
            <translation>Aún no hay nada registrado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{cases} in order; median of {medians}</source>
            <translation>{cases} por orden; mediana de {medians}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>As you accept masks, this shows how long each took and how much you changed, by version.</source>
            <translation>A medida que acepte máscaras, aquí se ve cuánto llevó cada una y cuánto cambió, según la versión.</translation>
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
                <numerusform>1 caso, {better} mejor, {worse} peor</numerusform>
                <numerusform>{n} casos, {better} mejor, {worse} peor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet of {cases}</source>
            <translation>Hoja de contactos de {cases}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
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
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Outlines of the masks</source>
            <translation>Contornos de las máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>{n} sheets</source>
            <comment>1 sheet</comment>
            <translation>
                <numerusform>1 hoja</numerusform>
                <numerusform>{n} hojas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export masks</source>
            <translation>Exportar máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>SEG contents</source>
            <translation>Contenido del SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>One segment per lung (every viewer)</source>
            <translation>Un segmento por pulmón (todos los visores)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>The model's probabilities</source>
            <translation>Las probabilidades del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Nominal geometry</source>
            <translation>Geometría nominal</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Always, uncalibrated without spacing</source>
            <translation>Siempre, sin calibrar si falta el espaciado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Never (most viewers reject the SEG)</source>
            <translation>Nunca (la mayoría de los visores rechaza el SEG)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Selection ({n})</source>
            <translation>
                <numerusform>Selección ({n})</numerusform>
                <numerusform>Selección ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>This case</source>
            <translation>Este caso</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>All accepted ({n})</source>
            <translation>
                <numerusform>Todos los aceptados ({n})</numerusform>
                <numerusform>Todos los aceptados ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Cases to export</source>
            <translation>Casos que exportar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case is open.</source>
            <translation>No hay ningún caso abierto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case has been accepted yet.</source>
            <translation>Aún no se ha aceptado ningún caso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a format.</source>
            <translation>Elija un formato.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a folder.</source>
            <translation>Elija una carpeta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names will identify the patient.</source>
            <translation>Los nombres de archivo identificarán al paciente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient. DICOM files contain the name, as they must.</source>
            <translation>Los nombres de archivo no identifican al paciente. Los archivos DICOM contienen el nombre, como exige el estándar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient.</source>
            <translation>Los nombres de archivo no identifican al paciente.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>against your accepted masks</source>
            <translation>frente a sus máscaras aceptadas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>after against before</source>
            <translation>después frente a antes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on your accepted cases</source>
            <translation>Entrenamiento con sus casos aceptados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>you can keep reading; new corrections are used in the next run</source>
            <translation>puede seguir leyendo; las correcciones nuevas se usan en el próximo entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training stopped</source>
            <translation>El entrenamiento se detuvo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Nothing has changed: the version in use and your masks are as before.</source>
            <translation>Nada ha cambiado: la versión en uso y sus máscaras siguen como antes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training was cancelled</source>
            <translation>El entrenamiento se canceló</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>the version in use</source>
            <translation>la versión en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Taking a snapshot of the training set</source>
            <translation>Tomando una instantánea del conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring {parent} on the held-out cases</source>
            <translation>Evaluando {parent} en los casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring the candidate on the held-out cases</source>
            <translation>Evaluando la candidata en los casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Deciding</source>
            <translation>Decidiendo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on {cases}</source>
            <translation>Entrenamiento con {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{cases} from {n} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</source>
            <comment>{cases} from 1 patient: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</comment>
            <translation>
                <numerusform>{cases} de 1 paciente: {learn} para entrenar, {kept} reservados. Parte de {parent}, instantánea {snapshot}.</numerusform>
                <numerusform>{cases} de {n} pacientes: {learn} para entrenar, {kept} reservados. Parte de {parent}, instantánea {snapshot}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} of another protocol left out.</source>
            <translation>
                <numerusform>1 de otro protocolo excluido.</numerusform>
                <numerusform>{n} de otro protocolo excluidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} threads</source>
            <comment>1 thread</comment>
            <translation>
                <numerusform>1 hilo</numerusform>
                <numerusform>{n} hilos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The candidate replaces {parent} only if no figure passes its limit.</source>
            <translation>La candidata sustituye a {parent} solo si ninguna cifra rebasa su límite.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Now: {parent} and epoch {n}</source>
            <translation>Ahora: {parent} y época {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>about {time} left</source>
            <translation>quedan unos {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Epoch {n} of {total}</source>
            <translation>Época {n} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>paused until you resume</source>
            <translation>en pausa hasta que lo reanude</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Limit: how far a figure may change before {new} is refused.</source>
            <translation>Límite: cuánto puede cambiar una cifra antes de descartar {new}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Before ({parent}) and after ({candidate})</source>
            <translation>Antes ({parent}) y después ({candidate})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} awaits your decision; {old} is in use</source>
            <translation>{new} espera su decisión; {old} sigue en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} stays a candidate; {old} is in use</source>
            <translation>{new} queda como candidata; {old} sigue en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: better than {old} on the held-out cases</source>
            <translation>{new} está en uso: mejor que {old} en los casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: as good as {old} on the held-out cases</source>
            <translation>{new} está en uso: tan buena como {old} en los casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>95 % interval of the change {low} to {high}.</source>
            <translation>Intervalo del 95 % del cambio: de {low} a {high}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{better} of {n} cases better, {worse} worse.</source>
            <translation>
                <numerusform>{better} de {n} caso mejor, {worse} peor.</numerusform>
                <numerusform>{better} de {n} casos mejor, {worse} peor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Worst case: {name}, Dice {before} → {after}.</source>
            <translation>Peor caso: {name}, Dice {before} → {after}.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} uncorrected images</source>
            <comment>1 uncorrected image</comment>
            <translation>
                <numerusform>1 imagen sin corregir</numerusform>
                <numerusform>{n} imágenes sin corregir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory {n:.1f} GB</source>
            <translation>Memoria {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory at most {n:.1f} GB</source>
            <translation>Memoria máxima {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>took {time}</source>
            <translation>duró {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use until the comparison is complete.</source>
            <translation>La versión en uso no cambia hasta terminar la comparación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use until the comparison is complete.</source>
            <translation>{name} sigue en uso hasta terminar la comparación.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Run in background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{new} is in use. You can go back at any time. Corrected and accepted masks never change.</source>
            <translation>{new} está en uso. Se puede volver atrás en cualquier momento. Las máscaras corregidas y aceptadas nunca cambian.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Continue reading</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Roll back to {name}</source>
            <translation>Volver a {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.</source>
            <translation>{name} está en uso. {new} queda en el disco y se puede elegir en Modelo, Versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Keep as candidate</source>
            <translation>Dejar como candidata</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Activate {new}</source>
            <translation>Activar {new}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use.</source>
            <translation>{name} sigue en uso.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use.</source>
            <translation>La versión en uso no cambia.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare with {name}</source>
            <translation>Comparar con {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Snapshot</source>
            <translation>Instantánea</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Split by patient</source>
            <translation>Dividir por paciente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Step {n} of {total}: {word}</source>
            <translation>Paso {n} de {total}: {word}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Too much</source>
            <translation>Sobra</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Model outline</source>
            <translation>Contorno del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirm the masks</source>
            <translation>Confirmar las máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Use them from the next training run</source>
            <translation>Usarlas a partir del próximo entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Suspect masks</source>
            <translation>Máscaras dudosas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{n} suspect masks are left out.</source>
            <comment>1 suspect mask is left out.</comment>
            <translation>
                <numerusform>Se excluye 1 máscara dudosa.</numerusform>
                <numerusform>Se excluyen {n} máscaras dudosas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (to learn from): {sentence}</source>
            <translation>{name} (para entrenar): {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (held out): {sentence}</source>
            <translation>{name} (reservado): {sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Open this case</source>
            <translation>Abrir este caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>This case is not on the worklist.</source>
            <translation>Este caso no está en la lista de trabajo.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: {n} masks are used from the next training run.</source>
            <comment>Confirmed: 1 mask is used from the next training run.</comment>
            <translation>
                <numerusform>Confirmado: 1 máscara se usa a partir del próximo entrenamiento.</numerusform>
                <numerusform>Confirmado: {n} máscaras se usan a partir del próximo entrenamiento.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Progress of the training</source>
            <translation>Progreso del entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss over the epochs</source>
            <translation>Pérdida por época</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice on the held-out cases, over the epochs</source>
            <translation>Dice en los casos reservados, por época</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>During training, at reduced size</source>
            <translation>Durante el entrenamiento, a tamaño reducido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>A quick score; the table uses the saved files at full size</source>
            <translation>Una evaluación rápida; la tabla usa los archivos guardados a tamaño completo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Training set</source>
            <translation>Conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice, held-out cases</source>
            <translation>Dice, casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Version in use</source>
            <translation>Versión en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Two networks are trained in turn, each on half of the cases; the second starts here.</source>
            <translation>Se entrenan dos redes, una tras otra, cada una con la mitad de los casos; aquí empieza la segunda.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>second network</source>
            <translation>segunda red</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice of each held-out case</source>
            <translation>Dice de cada caso reservado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Each case, Dice</source>
            <translation>Cada caso, Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} better</source>
            <translation>{new} mejor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} worse</source>
            <translation>{new} peor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget the study of {name}?</source>
            <translation>¿Olvidar el estudio de {name}?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget {name}?</source>
            <translation>¿Olvidar {name}?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its {n} cases in the training set as well</source>
            <comment>Delete its case in the training set as well</comment>
            <translation>
                <numerusform>Eliminar también su caso del conjunto de entrenamiento</numerusform>
                <numerusform>Eliminar también sus {n} casos del conjunto de entrenamiento</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete the older copies, with everything in them</source>
            <translation>Eliminar las copias anteriores, con todo su contenido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget for good</source>
            <translation>Olvidar definitivamente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Comparison on the held-out cases</source>
            <translation>Comparación en los casos reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not fall</source>
            <translation>no debe bajar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not rise</source>
            <translation>no debe subir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>After training</source>
            <translation>Tras el entrenamiento</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} held-out cases</source>
            <comment>1 held-out case</comment>
            <translation>
                <numerusform>1 caso reservado</numerusform>
                <numerusform>{n} casos reservados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Parent</source>
            <translation>De partida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>New</source>
            <comment>version</comment>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} of {total}</source>
            <translation>{n} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Within limit</source>
            <translation>Dentro del límite</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Worse</source>
            <translation>Peor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Change the key of “{command}”</source>
            <translation>Cambiar la tecla de «{command}»</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Press a key</source>
            <translation>Pulse una tecla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Teclas y ratón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Find a key or action</source>
            <translation>Buscar una tecla o acción</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Click a key to change it. Delete removes it, Esc keeps it.</source>
            <translation>Haga clic en una tecla para cambiarla. Supr la quita, Esc la conserva.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{why} It cannot be changed.</source>
            <translation>{why} No se puede cambiar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{key} is used for “{command}”, which would lose it.</source>
            <translation>{key} se usa para «{command}», que la perdería.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Use it here</source>
            <translation>Usarla aquí</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{command}: default key restored</source>
            <translation>{command}: tecla predeterminada restaurada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Page of the manual</source>
            <translation>Página del manual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Find in the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Pages of the manual</source>
            <translation>Páginas del manual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>No page contains these words.</source>
            <translation>Ninguna página contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Learn</source>
            <translation>Entrenar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} versions</source>
            <comment>1 version</comment>
            <translation>
                <numerusform>1 versión</numerusform>
                <numerusform>{n} versiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Use this version</source>
            <translation>Usar esta versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Roll back</source>
            <translation>Volver atrás</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Go back to the version used before this one</source>
            <translation>Volver a la versión usada antes de esta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Note</source>
            <comment>the reader’s own words</comment>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
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
                <numerusform>1 caso reservado, nunca usado para entrenar</numerusform>
                <numerusform>{n} casos reservados, nunca usados para entrenar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.0f} % of the contour</source>
            <translation>{n:.0f} % del contorno</translation>
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
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Recipe</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained</source>
            <translation>Entrenada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained on</source>
            <translation>Entrenada con</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Scored on</source>
            <translation>Evaluada con</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Work left</source>
            <translation>Trabajo restante</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>with or without the part behind the heart, as chosen</source>
            <translation>con o sin la parte retrocardíaca, según se elija</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always with the part behind the heart</source>
            <translation>siempre con la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always without the part behind the heart</source>
            <translation>siempre sin la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>came with the program</source>
            <translation>viene con el programa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name} from {parent}</source>
            <translation>importada, era {name} a partir de {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name}</source>
            <translation>importada, era {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} accepted cases</source>
            <translation>
                <numerusform>1 caso aceptado</numerusform>
                <numerusform>{n} casos aceptados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>snapshot {name}</source>
            <translation>instantánea {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>The bundled version can't be overwritten. Corrected and accepted masks never change.</source>
            <translation>La versión incluida no se puede sobrescribir. Las máscaras corregidas y aceptadas nunca cambian.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Imported. Its figures were measured where it was trained.</source>
            <translation>Importada. Sus cifras se midieron donde se entrenó.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent. You can use it and go back with one click.</source>
            <translation>No superó la comparación con su versión de partida. Se puede usar y volver atrás con un clic.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent; you chose to use it.</source>
            <translation>No superó la comparación con su versión de partida; usted eligió usarla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It has not been used yet, and has not been compared with another version.</source>
            <translation>Aún no se ha usado ni se ha comparado con otra versión.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Corrected and accepted masks never change, whichever version is in use.</source>
            <translation>Las máscaras corregidas y aceptadas nunca cambian, sea cual sea la versión en uso.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px</source>
            <translation>
                <numerusform>{n} época, {size} px</numerusform>
                <numerusform>{n} épocas, {size} px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px; masks at {masks} px</source>
            <translation>
                <numerusform>{n} época, {size} px; máscaras a {masks} px</numerusform>
                <numerusform>{n} épocas, {size} px; máscaras a {masks} px</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Export training set</source>
            <translation>Exportar conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and drag a rectangle over anything that must not leave. Your own training set keeps its pixels.</source>
            <translation>Se excluyen nombres, fechas, ID y nombres de archivo, pero no el texto incrustado: revise cada imagen y arrastre un rectángulo sobre lo que no deba salir. Su conjunto de entrenamiento conserva sus píxeles.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Images in the package</source>
            <translation>Imágenes del paquete</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Leave out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Undo blanking</source>
            <translation>Destapar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Write package…</source>
            <translation>Escribir paquete…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>{n} of {total} images written.</source>
            <translation>
                <numerusform>{n} de {total} imágenes escrita.</numerusform>
                <numerusform>{n} de {total} imágenes escritas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Include again</source>
            <translation>Incluir de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Left out</source>
            <translation>Excluida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blank the text</source>
            <translation>Tapar el texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blanked</source>
            <translation>Tapado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Text not stated</source>
            <translation>Texto no declarado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Included</source>
            <translation>Incluida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Image as exported</source>
            <translation>Imagen tal como se exporta</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} of {total} images go into the package.</source>
            <translation>
                <numerusform>{n} de {total} imágenes va al paquete.</numerusform>
                <numerusform>{n} de {total} imágenes van al paquete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} stay here until their burnt-in text is blanked.</source>
            <comment>1 stays here until its burnt-in text is blanked.</comment>
            <translation>
                <numerusform>1 se queda aquí hasta que se tape su texto incrustado.</numerusform>
                <numerusform>{n} se quedan aquí hasta que se tape su texto incrustado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} left out.</source>
            <translation>
                <numerusform>1 excluida.</numerusform>
                <numerusform>{n} excluidas.</numerusform>
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
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Your name for it</source>
            <translation>El nombre que le dé</translation>
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
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>No sign-in</source>
            <translation>Sin autenticación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name and password</source>
            <translation>Usuario y contraseña</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Sign in</source>
            <translation>Autenticación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Password or token</source>
            <translation>Contraseña o token</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of the PACS</source>
            <translation>AE title del PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of this computer</source>
            <translation>AE title de este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Encrypted (TLS)</source>
            <translation>Cifrado (TLS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Fetch by C-MOVE: the PACS sends to this computer</source>
            <translation>Recuperar por C-MOVE: el PACS envía a este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port of this computer</source>
            <translation>Puerto de este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificate authority (CA)</source>
            <translation>Autoridad certificadora (CA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>System authorities</source>
            <translation>Autoridades del sistema</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Client certificate</source>
            <translation>Certificado de cliente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Private key</source>
            <translation>Clave privada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>In the same file</source>
            <translation>En el mismo archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Stored in the system keyring</source>
            <translation>Guardada en el llavero del sistema</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Asked once per session</source>
            <translation>Se pide una vez por sesión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Set up PACS</source>
            <translation>Configurar PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open from PACS</source>
            <translation>Abrir desde el PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Keep fetching today’s chests</source>
            <translation>Seguir recuperando los tórax de hoy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>New ones are fetched every five minutes and predicted in advance, even after you close this page.</source>
            <translation>Los nuevos se recuperan cada cinco minutos y se predicen por adelantado, incluso tras cerrar esta página.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Name</source>
            <comment>person</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Doe, Jane</source>
            <translation>Pérez, Ana</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient ID</source>
            <translation>ID del paciente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession number</source>
            <translation>Número de acceso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>From</source>
            <comment>day</comment>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>To</source>
            <comment>day</comment>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>CR, DX</source>
            <translation>CR, DX</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Modality</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Today’s chests</source>
            <translation>Tórax de hoy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Studies</source>
            <translation>Estudios</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient, study</source>
            <translation>Paciente, estudio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession</source>
            <translation>N.º acceso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No PACS is set up yet. Choose Set up…</source>
            <translation>Aún no hay ningún PACS configurado. Elija Configurar…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient {n}</source>
            <translation>Paciente {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Chest radiograph</source>
            <translation>Radiografía de tórax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No studies found.</source>
            <translation>No se encontraron estudios.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} studies</source>
            <comment>1 study</comment>
            <translation>
                <numerusform>1 estudio</numerusform>
                <numerusform>{n} estudios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} patients</source>
            <comment>1 patient</comment>
            <translation>
                <numerusform>1 paciente</numerusform>
                <numerusform>{n} pacientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{studies} from {patients}. Select those to open.</source>
            <translation>{studies} de {patients}. Seleccione los que desee abrir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open ({n})</source>
            <comment>Open</comment>
            <translation>
                <numerusform>Abrir</numerusform>
                <numerusform>Abrir ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send to PACS</source>
            <translation>Enviar al PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting and sent</source>
            <translation>En espera y enviados</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Selected ({n})</source>
            <translation>
                <numerusform>Seleccionado ({n})</numerusform>
                <numerusform>Seleccionados ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>PACS of origin</source>
            <translation>PACS de origen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>With outlines (GSPS) for viewers without SEG</source>
            <translation>Con contornos (GSPS) para visores sin SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>To</source>
            <comment>destination</comment>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>What</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Segmentation (SEG) and measurements (SR)</source>
            <translation>Segmentación (SEG) y mediciones (SR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Sent {when}</source>
            <translation>Enviado {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Anything that cannot be sent now waits here and is sent once the PACS answers.</source>
            <translation>Lo que no se puede enviar ahora espera aquí y se envía cuando el PACS responda.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>No PACS is set up yet: File, Set up PACS…</source>
            <translation>Aún no hay ningún PACS configurado: Archivo, Configurar PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>This image did not come from a PACS: choose one.</source>
            <translation>Esta imagen no procede de un PACS: elija uno.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>A case</source>
            <translation>Un caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/page.py" />
            <source>Back to reading (Esc)</source>
            <translation>Volver a la lectura (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not corrected</source>
            <translation>sin corregir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{what}. Open this case</source>
            <translation>{what}. Abrir este caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Lung kept</source>
            <translation>Pulmón conservado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice of both</source>
            <translation>Dice de ambos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>To correct</source>
            <translation>Por corregir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{before} % → {after} %</source>
            <translation>{before} % → {after} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Worklist and masks</source>
            <translation>Lista de trabajo y máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Strokes, saved as you draw</source>
            <translation>Trazos, guardados al dibujar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Your model versions</source>
            <translation>Sus versiones del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Settings file</source>
            <translation>Archivo de ajustes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Log files</source>
            <translation>Archivos de log</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Bundled weights</source>
            <translation>Pesos incluidos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Open: {name}</source>
            <translation>Abrir: {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{path} could not be opened: no program on this computer can open it.</source>
            <translation>{path} no se pudo abrir: ningún programa de este equipo puede abrirlo.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{size} in {n} files</source>
            <translation>
                <numerusform>{size} en 1 archivo</numerusform>
                <numerusform>{size} en {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>This describes the installation and its latest errors, without patient, file or folder names. Read it, change it if you like, then copy or save it for your report. Nothing is sent.</source>
            <translation>Describe la instalación y sus últimos errores, sin nombres de pacientes, archivos ni carpetas. Léalo, cámbielo si lo desea y cópielo o guárdelo para su informe. No se envía nada.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text of the report</source>
            <translation>Texto del informe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>What my masks include</source>
            <translation>Qué incluyen mis máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>Without the part behind the heart</source>
            <translation>Sin la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs end at the edge of the heart. The part behind the heart is left out.</source>
            <translation>Los pulmones terminan en el borde del corazón. La parte retrocardíaca se excluye.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>With the part behind the heart</source>
            <translation>Con la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs continue behind the heart, to the spine and down to the diaphragm.</source>
            <translation>Los pulmones continúan detrás del corazón, hasta la columna y el diafragma.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Who is reading?</source>
            <translation>¿Quién lee?</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Use this name</source>
            <translation>Usar este nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader</source>
            <translation>Otro lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Dr A</source>
            <translation>Dra. A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name is stored with each decision, in the record, the report and exported DICOM files. There is no password: anyone can use any name.</source>
            <translation>Su nombre se guarda con cada decisión, en el registro, el informe y los archivos DICOM exportados. No hay contraseña: cualquiera puede usar cualquier nombre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader has this name.</source>
            <translation>Otro lector tiene este nombre.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask a second reader to read {name}</source>
            <translation>Pedir una segunda lectura de {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader does not see your mask or anything else you have done until both of you have decided.</source>
            <translation>El segundo lector no ve su máscara ni nada de lo que usted haya hecho hasta que ambos hayan decidido.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Second reader</source>
            <translation>Segundo lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader starts with</source>
            <translation>El segundo lector empieza con</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>the model’s mask, without your corrections</source>
            <translation>la máscara del modelo, sin sus correcciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>an empty mask</source>
            <translation>una máscara vacía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Comment for the second reader</source>
            <translation>Comentario para el segundo lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader must be somebody else.</source>
            <translation>El segundo lector debe ser otra persona.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: less</source>
            <translation>{name}: menos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: more</source>
            <translation>{name}: más</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>None yet</source>
            <translation>Ninguna aún</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: choose…</source>
            <translation>{name}: elegir…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>There is no such folder. Choose another one.</source>
            <translation>Esa carpeta no existe. Elija otra.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{colour}: used for the other lung</source>
            <translation>{colour}: ya es el del otro pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>{name}: reset to {value}</source>
            <translation>{name}: restablecer a {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Changed. Default: {value}.</source>
            <translation>Cambiado. Predeterminado: {value}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Takes effect the next time you start lungseg.</source>
            <translation>Tendrá efecto la próxima vez que inicie lungseg.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Reset all…</source>
            <translation>Restablecer todo…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>{n} changed</source>
            <translation>
                <numerusform>1 cambiado</numerusform>
                <numerusform>{n} cambiados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>a an and as at by for from how i in is it my of on or the to when where which with</source>
            <translation>a al como con cuando cuándo cuál de del donde dónde el en es la las lo los me mi mis o para por qué que se un una y</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>No setting matches “{words}”.</source>
            <translation>Ningún ajuste coincide con «{words}».</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Files and export</source>
            <translation>Archivos y exportación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>node dicomweb dimse AE title address certificate password</source>
            <translation>nodo dicomweb dimse AE title dirección certificado contraseña</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Storage locations</source>
            <translation>Ubicaciones de almacenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>data folder log weights training set size disk</source>
            <translation>carpeta de datos log pesos conjunto de entrenamiento tamaño disco</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Radiograph with the accepted outlines</source>
            <translation>Radiografía con los contornos aceptados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Confirm the mask</source>
            <translation>Confirmar la máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Training leaves suspect masks out until you confirm them</source>
            <translation>El entrenamiento excluye las máscaras dudosas hasta que las confirme</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Open to correct</source>
            <translation>Abrir para corregir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Remove it from the training set; it can be restored (Delete)</source>
            <translation>Quitar del conjunto de entrenamiento; se puede restaurar (Supr)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Put back</source>
            <comment>into the training set</comment>
            <translation>Restaurar</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{n} cases chosen</source>
            <comment>1 case chosen</comment>
            <translation>
                <numerusform>1 caso elegido</numerusform>
                <numerusform>{n} casos elegidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Correct the mask and accept it again (Enter)</source>
            <translation>Corregir la máscara y aceptarla de nuevo (Intro)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Its file is not on the worklist. Open the file first.</source>
            <translation>Su archivo no está en la lista de trabajo. Abra antes el archivo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{row} × {column} mm</source>
            <translation>{row} × {column} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>by hand, without a model</source>
            <translation>a mano, sin modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>accepted as it was</source>
            <translation>aceptado como estaba</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Agreement</source>
            <translation>Concordancia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>You confirmed this mask</source>
            <translation>Usted confirmó esta máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Case ID</source>
            <translation>ID del caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Dice {both} against the model’s mask; right {right}, left {left}</source>
            <translation>Dice {both} frente a la máscara del modelo; derecho {right}, izquierdo {left}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Oldest first</source>
            <translation>Más antiguos primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Most corrected first</source>
            <translation>Más corregidos primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect first</source>
            <translation>Dudosos primero</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Agreement with the model</source>
            <translation>Concordancia con el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last {n} days</source>
            <comment>Last 24 hours</comment>
            <translation>
                <numerusform>Últimas 24 horas</numerusform>
                <numerusform>Últimos {n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any agreement</source>
            <translation>Cualquier concordancia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any correction</source>
            <translation>Cualquier corrección</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Dice below {n}</source>
            <translation>Dice inferior a {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>For training</source>
            <translation>Para entrenar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Held out</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any source</source>
            <translation>Cualquier origen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any version</source>
            <translation>Cualquier versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any protocol</source>
            <translation>Cualquier protocolo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Show all cases</source>
            <translation>Mostrar todos los casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Delete for good…</source>
            <translation>Eliminar definitivamente…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Checking for duplicates and mistakes: {n} of {total}</source>
            <translation>Buscando duplicados y errores: {n} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected: {learn} for training, {kept} held out</source>
            <translation>{n} aceptados, {corrected} corregidos: {learn} para entrenar, {kept} reservados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out</source>
            <translation>{n} aceptados, {corrected} corregidos ({imported} importados): {learn} para entrenar, {kept} reservados</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} removed cases stay on the disk until you delete them permanently.</source>
            <comment>1 removed case stays on the disk until you delete it permanently.</comment>
            <translation>
                <numerusform>1 caso quitado sigue en el disco hasta que lo elimine definitivamente.</numerusform>
                <numerusform>{n} casos quitados siguen en el disco hasta que los elimine definitivamente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Nothing accepted yet</source>
            <translation>Aún no hay nada aceptado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>No case matches</source>
            <translation>Ningún caso coincide</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>When you accept a mask with Enter, it appears here with its image, ready for training.</source>
            <translation>Cuando acepte una máscara con Intro, aparecerá aquí con su imagen, lista para entrenar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Change the filters, or show all cases.</source>
            <translation>Cambie los filtros o muestre todos los casos.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>First version</source>
            <translation>Primera versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Second version</source>
            <translation>Segunda versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>with</source>
            <translation>con</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>on {name}</source>
            <translation>en {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Open an image first: two versions are compared on the open image.</source>
            <translation>Abra antes una imagen: las dos versiones se comparan en la imagen abierta.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>There is only one version. Train on your accepted cases, then compare.</source>
            <translation>Solo hay una versión. Entrene con sus casos aceptados y compare después.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Choose two different versions.</source>
            <translation>Elija dos versiones distintas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>{name} is predicting…</source>
            <translation>{name} está prediciendo…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Measuring…</source>
            <translation>Midiendo…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>This is a comparison of two versions.</source>
            <translation>Es una comparación de dos versiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Only {name}</source>
            <translation>Solo {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Both versions’ outlines on the radiograph</source>
            <translation>Contornos de ambas versiones en la radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>On this image</source>
            <translation>En esta imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice against your mask</source>
            <translation>Dice frente a su máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 from your mask, mm</source>
            <translation>HD95 frente a su máscara, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, px</source>
            <translation>Pulmón derecho, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, px</source>
            <translation>Pulmón izquierdo, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, cm²</source>
            <translation>Pulmón derecho, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, cm²</source>
            <translation>Pulmón izquierdo, cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice between versions</source>
            <translation>Dice entre versiones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 between versions, mm</source>
            <translation>HD95 entre versiones, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Model versions</source>
            <translation>Versiones del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Worst 5 %</source>
            <translation>Peor 5 %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the held-out cases of {name}</source>
            <translation>Resultados en los casos reservados de {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the {n} held-out cases of {name}</source>
            <comment>Scores on 1 held-out case of {name}</comment>
            <translation>
                <numerusform>Resultados en 1 caso reservado de {name}</numerusform>
                <numerusform>Resultados en los {n} casos reservados de {name}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>not comparable</source>
            <translation>no comparable</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>It was scored on different cases: its figures cannot be compared with these.</source>
            <translation>Se evaluó con otros casos: sus cifras no se pueden comparar con estas.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Delete {name}</source>
            <translation>Eliminar {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>C {centre} W {width}</source>
            <translation>C {centre} W {width}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Name of the window {figures}</source>
            <translation>Nombre de la ventana {figures}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Drop radiographs or a folder here</source>
            <translation>Suelte aquí radiografías o una carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Frontal chest, DICOM or image files. Nothing leaves this computer.</source>
            <translation>Tórax frontal, archivos DICOM o de imagen. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>DICOM, PNG or JPEG; one file or a folder</source>
            <translation>DICOM, PNG o JPEG; un archivo o una carpeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>See</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Both lungs are outlined in moments</source>
            <translation>Ambos pulmones se contornean en instantes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Paint or erase. Every change is saved</source>
            <translation>Pintar o borrar. Cada cambio se guarda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>One key accepts and opens the next case</source>
            <translation>Una tecla acepta y abre el caso siguiente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>The model learns from your accepted cases</source>
            <translation>El modelo aprende de sus casos aceptados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Try the sample study</source>
            <translation>Probar el estudio de ejemplo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>A drawn phantom, not a patient. Your first accepted mask takes less than a minute.</source>
            <translation>Un fantoma dibujado, no un paciente. Su primera máscara aceptada lleva menos de un minuto.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Five keys to start with</source>
            <translation>Cinco teclas para empezar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Brush, hold Ctrl to erase</source>
            <translation>Pincel; con Ctrl pulsada, borrar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Radius smaller, larger</source>
            <translation>Radio menor, mayor</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Undo, as many steps as you like</source>
            <translation>Deshacer, tantos pasos como desee</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Hold to see the model’s own mask</source>
            <translation>Mantener pulsada para ver la máscara del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Bundled {name}</source>
            <translation>{name} (incluida)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Version {name}</source>
            <translation>Versión {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Cannot be overwritten.</source>
            <translation>No se puede sobrescribir.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>U-Net for frontal chest radiographs.</source>
            <translation>U-Net para radiografías de tórax frontales.</translation>
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
            <translation>Mayús</translation>
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
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Del</source>
            <comment>key</comment>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Backspace</source>
            <comment>key</comment>
            <translation>Retroceso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Space</source>
            <comment>key</comment>
            <translation>Espacio</translation>
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
            <translation>Insert</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Home</source>
            <comment>key</comment>
            <translation>Inicio</translation>
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
            <translation>RePág</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgDn</source>
            <comment>key</comment>
            <translation>AvPág</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Left</source>
            <comment>key</comment>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Right</source>
            <comment>key</comment>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Up</source>
            <comment>key</comment>
            <translation>Arriba</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Down</source>
            <comment>key</comment>
            <translation>Abajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For readers</source>
            <translation>Para lectores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For administrators</source>
            <translation>Para administradores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The page {name} of the manual is missing.</source>
            <translation>Falta la página {name} del manual.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The manual refers to {name}, which does not exist.</source>
            <translation>El manual remite a {name}, que no existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Report this.</source>
            <translation>Informe de ello.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>(no key)</source>
            <translation>(sin tecla)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Normally</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Takes effect at the next start.</source>
            <translation>Tendrá efecto en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} a {high:g}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/messages.py" />
            <source>{name} exported to {folder}</source>
            <translation>{name} exportado a {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>This file</source>
            <translation>Este archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Two readers</source>
            <translation>Dos lectores</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Where the two masks differ</source>
            <translation>Dónde difieren las dos máscaras</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Right lung by</source>
            <translation>Pulmón derecho de</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Left lung by</source>
            <translation>Pulmón izquierdo de</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Use for this case</source>
            <translation>Usar para este caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>First reader</source>
            <translation>Primer lector</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{one} and {other}, read independently</source>
            <translation>{one} y {other}, lecturas independientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Yellow: only {one}. Violet, hatched: only {other}.</source>
            <translation>Amarillo: solo {one}. Violeta rayado: solo {other}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Dice {dice}</source>
            <translation>Dice {dice}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>A mask was chosen.</source>
            <translation>Se eligió una máscara.</translation>
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
            <translation>Imagen al lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Zoom and pan</source>
            <translation>Zoom y desplazamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Copy mask</source>
            <translation>Copiar máscara</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} % of the image</source>
            <translation>{name}: {before} → {now} % de la imagen</translation>
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
            <translation>Radio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)</source>
            <translation>Radio de pincel y borrador ([ menor, ] mayor, o Mayús + rueda)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Painting one lung leaves the other unchanged</source>
            <translation>Pintar un pulmón no cambia el otro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Subtract</source>
            <translation>Restar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Effect of lasso and polygon</source>
            <translation>Efecto de lazo y polígono</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How strongly M smooths the contour</source>
            <translation>Cuánto suaviza M el contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How far + grows and − shrinks the lung</source>
            <translation>Cuánto amplía + y reduce − el pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>This tool has no options.</source>
            <translation>Esta herramienta no tiene opciones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smooth, grow and shrink</source>
            <translation>Suavizar, ampliar y reducir</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over left lung</source>
            <translation>No pintar sobre el pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over right lung</source>
            <translation>No pintar sobre el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>One step; Ctrl+Z undoes it</source>
            <translation>Un paso; Ctrl+Z lo deshace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>It is fine</source>
            <translation>Es correcto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask is fine as it is: noted with the case and not raised again</source>
            <translation>La máscara es correcta como está: se anota en el caso y no se vuelve a avisar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The image is fine as it is: noted with the case and not raised again</source>
            <translation>La imagen es correcta como está: se anota en el caso y no se vuelve a avisar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Show this check again</source>
            <translation>Mostrar de nuevo esta comprobación</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask was accepted with this finding: put the case back on the to-do list first</source>
            <translation>La máscara se aceptó con este hallazgo: devuelva antes el caso a pendientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} confirmed</source>
            <translation>
                <numerusform>1 confirmada</numerusform>
                <numerusform>{n} confirmadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} of {total} passed</source>
            <translation>
                <numerusform>{n} de {total} superada</numerusform>
                <numerusform>{n} de {total} superadas</numerusform>
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
            <translation>Suficiente para predecir y entrenar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction. Close other programs to train.</source>
            <translation>Suficiente para predecir. Cierre otros programas para entrenar.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Predictions run on the {device}</source>
            <translation>Las predicciones se calculan en: {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>A graphics processor is not needed.</source>
            <translation>No hace falta una GPU.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Saving to your data folder</source>
            <translation>Guardado en su carpeta de datos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free, in {folder}</source>
            <translation>{size} libres, en {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{n} GB</source>
            <translation>{n} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>For research. Not a medical device. A reader checks every mask.</source>
            <translation>Para investigación. No es un dispositivo médico. Un lector revisa cada máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/dock.py" />
            <source>Segments, checks, measurements, model</source>
            <translation>Segmentos, comprobaciones, mediciones, modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Length, {unit}</source>
            <translation>Longitud, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width, {unit}</source>
            <translation>Anchura, {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{place}, {length} {unit} long, {width} {unit} uncertain</source>
            <translation>{place}, {length} {unit} de longitud, {width} {unit} de incertidumbre</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Go to this edge</source>
            <translation>Ir a este borde</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Uncertain edges</source>
            <translation>Bordes inciertos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width: of the band in which the model is uncertain of the edge</source>
            <translation>Anchura: de la banda en la que el modelo no está seguro del borde</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{n} left</source>
            <translation>
                <numerusform>Queda 1</numerusform>
                <numerusform>Quedan {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Click to show it, double-click to rename it, Del to remove it</source>
            <translation>Clic para mostrarla, doble clic para cambiar su nombre, Supr para quitarla</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>No mask drawn: {why}</source>
            <translation>Sin máscara: {why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Empty mask</source>
            <translation>Máscara vacía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Model {version} drew no mask.</source>
            <translation>El modelo {version} no dibujó ninguna máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} of {total} steps</source>
            <translation>
                <numerusform>{n} de {total} pasos</numerusform>
                <numerusform>{n} de {total} pasos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} steps</source>
            <comment>1 step</comment>
            <translation>
                <numerusform>1 paso</numerusform>
                <numerusform>{n} pasos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>A training has ended: see its result</source>
            <translation>Ha terminado un entrenamiento: ver su resultado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show the result</source>
            <translation>Mostrar el resultado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show result</source>
            <translation>Ver resultado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from accepted cases</source>
            <translation>Entrenar con los casos aceptados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from cases</source>
            <translation>Entrenar con casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {cases}</source>
            <translation>Entrenar con {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}</source>
            <translation>
                <numerusform>Entrenar con {n}</numerusform>
                <numerusform>Entrenar con {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn: {n} new</source>
            <translation>
                <numerusform>Entrenar: 1 nuevo</numerusform>
                <numerusform>Entrenar: {n} nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}, {corrected} corrected</source>
            <translation>
                <numerusform>Entrenar con {n}, corregidos {corrected}</numerusform>
                <numerusform>Entrenar con {n}, corregidos {corrected}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Train a copy of the model on your accepted masks</source>
            <translation>Entrenar una copia del modelo con sus máscaras aceptadas</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{n} phantoms</source>
            <comment>1 phantom</comment>
            <translation>
                <numerusform>1 fantoma</numerusform>
                <numerusform>{n} fantomas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, none corrected</source>
            <translation>{cases}, ninguno corregido</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, {n} corrected</source>
            <translation>
                <numerusform>{cases}, 1 corregido</numerusform>
                <numerusform>{cases}, {n} corregidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Copy the measurements as text</source>
            <translation>Copiar las mediciones como texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Inner thoracic width, mm</source>
            <translation>Diámetro torácico interno, mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurement</source>
            <translation>Medición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Right</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left</source>
            <translation>Izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, px</source>
            <translation>Área, px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{view}: heart and lungs appear larger.</source>
            <translation>{view}: el corazón y los pulmones se ven más grandes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Sizes in mm are not available. Spacing: {why}.</source>
            <translation>Las medidas en mm no están disponibles. Espaciado: {why}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{size} mm per px, {source}</source>
            <translation>{size} mm por px, {source}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>L/R {ratio}</source>
            <translation>I/D {ratio}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name}, in use</source>
            <translation>{name}, en uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name} did not pass the comparison with its parent; you chose to use it.</source>
            <translation>{name} no superó la comparación con su versión de partida; usted eligió usarla.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Dice {n}</source>
            <translation>Dice {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Agreement with model</source>
            <translation>Concordancia con el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No image is open</source>
            <translation>No hay ninguna imagen abierta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No model is installed</source>
            <translation>No hay ningún modelo instalado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predict this image again (R); your corrections are kept</source>
            <translation>Predecir de nuevo esta imagen (R); sus correcciones se conservan</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Prediction in progress</source>
            <translation>Predicción en curso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Model versions: figures, use, roll back</source>
            <translation>Versiones del modelo: cifras, usar, volver atrás</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Preparing the model, once…</source>
            <translation>Preparando el modelo, una sola vez…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>about 10 s</source>
            <translation>unos 10 s</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicting…</source>
            <translation>Prediciendo…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted in</source>
            <translation>Predicho en</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{time} on {device}</source>
            <translation>{time} en {device}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted by {name} in</source>
            <translation>Predicho por {name} en</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>No decisions yet.</source>
            <translation>Aún no hay decisiones.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Restore this mask (can be undone)</source>
            <translation>Restaurar esta máscara (se puede deshacer)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Put back on the to-do list</source>
            <comment>event</comment>
            <translation>Devuelto a pendientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>{reader} asked to read</source>
            <translation>Lectura pedida a {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Second reading withdrawn</source>
            <translation>Segunda lectura retirada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask chosen: {how}</source>
            <translation>Máscara elegida: {how}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask restored</source>
            <translation>Máscara restaurada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>The decision could not be saved</source>
            <translation>No se pudo guardar la decisión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>SHA-256 {begin}…</source>
            <translation>SHA-256 {begin}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Cyan</source>
            <translation>Cian</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Fill opacity for this lung</source>
            <translation>Opacidad del relleno de este pulmón</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint right lung ({key})</source>
            <translation>Pintar el pulmón derecho ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint left lung ({key})</source>
            <translation>Pintar el pulmón izquierdo ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide right lung</source>
            <translation>Ocultar el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide left lung</source>
            <translation>Ocultar el pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show right lung</source>
            <translation>Mostrar el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show left lung</source>
            <translation>Mostrar el pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock right lung: strokes do not change it</source>
            <translation>Bloquear el pulmón derecho: los trazos no lo cambian</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock left lung: strokes do not change it</source>
            <translation>Bloquear el pulmón izquierdo: los trazos no lo cambian</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock right lung</source>
            <translation>Desbloquear el pulmón derecho</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock left lung</source>
            <translation>Desbloquear el pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Click its colour to change it</source>
            <translation>Clic en su color para cambiarlo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill opacity (A lower, D higher)</source>
            <translation>Opacidad del relleno (A menos, D más)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill + outline</source>
            <translation>Relleno + contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Outline</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>How the mask is drawn (C)</source>
            <translation>Cómo se dibuja la máscara (C)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>held out</source>
            <translation>reservado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>to learn from</source>
            <translation>para entrenar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_tiles.py" />
            <source>Accepted cases</source>
            <translation>Casos aceptados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Brightness between black and white (. brighter, , darker, Ctrl+G reset)</source>
            <translation>Brillo entre negro y blanco (. más claro, , más oscuro, Ctrl+G restablecer)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Contour width on the screen, the same at every zoom</source>
            <translation>Grosor del contorno en pantalla, igual con cualquier zoom</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>gamma {gamma:.2f}</source>
            <translation>gamma {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>with the part behind the heart</source>
            <translation>con la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>without the part behind the heart</source>
            <translation>sin la parte retrocardíaca</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the left</source>
            <translation>cabeza a la izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the right</source>
            <translation>cabeza a la derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>upside down</source>
            <translation>cabeza abajo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>lateral view</source>
            <translation>proyección lateral</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>not a chest radiograph</source>
            <translation>no es una radiografía de tórax</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Rotate image</source>
            <translation>Girar imagen</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Mark as mirrored</source>
            <translation>Indicar en espejo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predict anyway</source>
            <translation>Predecir de todos modos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The image is fine</source>
            <translation>La imagen es correcta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The mask is fine</source>
            <translation>La máscara es correcta</translation>
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
            <translation>hoy {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
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
            <translation>d/M/yyyy</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>Open files (Ctrl+O)</source>
            <translation>Abrir archivos (Ctrl+O)</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{n} selected</source>
            <translation>
                <numerusform>1 seleccionado</numerusform>
                <numerusform>{n} seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{found} of {total}</source>
            <translation>{found} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>filtered: {part}</source>
            <translation>filtro: {part}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>For me</source>
            <translation>Para mí</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>Done</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>A study</source>
            <translation>Un estudio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>Study without a date</source>
            <translation>Estudio sin fecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>No patient name</source>
            <translation>Paciente sin nombre</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} of {all} done</source>
            <translation>
                <numerusform>{n} de {all} hecho</numerusform>
                <numerusform>{n} de {all} hechos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} listed, {done}</source>
            <translation>
                <numerusform>1 en la lista, {done}</numerusform>
                <numerusform>{n} en la lista, {done}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>unfolded</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most uncertain first, done last</source>
            <translation>Más inciertos primero, hechos al final</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Attention first, done last</source>
            <translation>Atención primero, hechos al final</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest</source>
            <translation>Más antiguos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By status, done last</source>
            <translation>Por estado, hechos al final</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Opened</source>
            <translation>Abiertos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Changed</source>
            <translation>Cambiados</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn</source>
            <translation>Más útiles</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn from first, done last</source>
            <translation>Más útiles para entrenar primero, hechos al final</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Order: {order}</source>
            <translation>Orden: {order}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Sort order</source>
            <translation>Orden de la lista</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing {n} cases…</source>
            <comment>Listing 1 case…</comment>
            <translation>
                <numerusform>Cargando 1 caso…</numerusform>
                <numerusform>Cargando {n} casos…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>No cases yet</source>
            <translation>Aún no hay casos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Radiographs you open appear here with their status. The most uncertain masks come first.</source>
            <translation>Las radiografías que abra aparecen aquí con su estado. Las máscaras más inciertas van primero.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search.</source>
            <translation>Cambie la búsqueda.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search or choose All.</source>
            <translation>Cambie la búsqueda o elija Todos.</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>{n} of {total} accepted</source>
            <translation>
                <numerusform>{n} de {total} aceptado</numerusform>
                <numerusform>{n} de {total} aceptados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Clear the search (Esc)</source>
            <translation>Borrar la búsqueda (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find a case</source>
            <translation>Buscar un caso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>Case {n}</source>
            <translation>Caso {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>ID {number}</source>
            <translation>ID {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>accession {n}</source>
            <translation>n.º de acceso {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent</source>
            <translation>En espera de envío</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Uncertain</source>
            <translation>Incierto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike the training set</source>
            <translation>Distinto del conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike known</source>
            <translation>Atípico</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Versions disagree by {n} %</source>
            <translation>Las versiones difieren en un {n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Differ by {n} %</source>
            <translation>Difieren {n} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}, changed since</source>
            <translation>Exportado {when}, cambiado después</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}</source>
            <translation>Exportado {when}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what})</source>
            <translation>Enviado a {node} {when} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what}), changed since</source>
            <translation>Enviado a {node} {when} ({what}), cambiado después</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent to {node} ({what})</source>
            <translation>En espera de envío a {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Not sent to {node} ({what})</source>
            <translation>No enviado a {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>selected</source>
            <translation>seleccionado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>{name}, not read: {reason}</source>
            <translation>{name}, no leído: {reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>uncertainty {value}</source>
            <translation>incertidumbre {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>flagged</source>
            <translation>marcado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>To be sent</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Not read</source>
            <translation>No leído</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Predicting</source>
            <translation>Prediciendo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Preparing the model</source>
            <translation>Preparando el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Bundled</source>
            <translation>Incluida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Earlier</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Candidate</source>
            <translation>Candidata</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Status: {status}</source>
            <translation>Estado: {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{name}, number</source>
            <translation>{name}, número</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, open</source>
            <translation>{title}, abierto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, closed</source>
            <translation>{title}, cerrado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>Dismiss</source>
            <comment>a note</comment>
            <translation>Cerrar aviso</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Esc goes back</source>
            <translation>Esc vuelve atrás</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/rail.py" />
            <source>Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio</source>
            <translation>Medir: regla, ángulo, elipse, flecha, texto, índice cardiotorácico</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {name}?</source>
            <translation>¿Reemplazar {name}?</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {n} files?</source>
            <translation>
                <numerusform>¿Reemplazar 1 archivo?</numerusform>
                <numerusform>¿Reemplazar {n} archivos?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>This file already exists.</source>
            <translation>Este archivo ya existe.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Search commands</source>
            <translation>Buscar comandos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>No command matches “{words}”.</source>
            <translation>Ningún comando coincide con «{words}».</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>take back, revert</source>
            <translation>revertir, anular</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>save, download, report</source>
            <translation>guardar, descargar, informe</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>delete patient, remove data, privacy</source>
            <translation>eliminar paciente, quitar datos, privacidad</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, directory</source>
            <translation>importar, cargar, directorio</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, DICOM</source>
            <translation>importar, cargar, DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>query, retrieve, fetch, archive</source>
            <translation>consultar, recuperar, archivo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>history, last opened</source>
            <translation>historial, últimos abiertos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>close, delete from list</source>
            <translation>cerrar, eliminar de la lista</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>preferences, options, language, text size</source>
            <translation>preferencias, opciones, idioma, tamaño del texto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>keyboard, shortcuts</source>
            <translation>teclado, atajos</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>bug, error, contact</source>
            <translation>fallo, error, contacto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>train, fine-tune, training result, new version</source>
            <translation>entrenar, afinar, resultado del entrenamiento, versión nueva</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment, find lungs, run model</source>
            <translation>segmentar, encontrar los pulmones, ejecutar el modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment all, batch</source>
            <translation>segmentar todo, lote</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>protocol, behind the heart, outline</source>
            <translation>protocolo, detrás del corazón, contorno</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reset mask, discard corrections</source>
            <translation>restablecer la máscara, descartar correcciones</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>models, network, earlier version, go back</source>
            <translation>modelos, red, versión anterior, volver</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>approve, confirm, sign off</source>
            <translation>aprobar, confirmar, validar</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reopen, withdraw decision</source>
            <translation>reabrir, retirar la decisión</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, actual size, 1:1</source>
            <translation>zoom, tamaño real, 1:1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>compare, previous image, side by side</source>
            <translation>comparar, imagen previa, lado a lado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>brightness, contrast</source>
            <translation>brillo, contraste</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, whole image</source>
            <translation>zoom, imagen completa</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>negative, black and white</source>
            <translation>negativo, blanco y negro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>transparent, transparency</source>
            <translation>transparente, transparencia</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>hide mask, overlay</source>
            <translation>ocultar la máscara, superposición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>dark theme, dark mode</source>
            <translation>tema oscuro, modo oscuro</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Research use only. Not a medical device.</source>
            <translation>Solo para investigación. No es un dispositivo médico.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Sheet {n} of {total}</source>
            <translation>Hoja {n} de {total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {value} → {grey}</source>
            <translation>Valor {value} → {grey}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Zoom {percent} %</source>
            <translation>Zoom {percent} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>No image open</source>
            <translation>Sin imagen abierta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Position {none}</source>
            <translation>Posición {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {none}</source>
            <translation>Valor {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Reading as: {name}</source>
            <translation>Lector: {name}</translation>
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
            <translation>Un error inesperado detuvo la tarea ({kind}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The log has the details: Help, Show log file.</source>
            <translation>Los detalles están en el log: Ayuda, Mostrar archivo de log.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped.</source>
            <translation>La tarea se detuvo.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work could not be started.</source>
            <translation>No se pudo iniciar la tarea.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped unexpectedly (code {code}).</source>
            <translation>La tarea se detuvo inesperadamente (código {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work was stopped by the system (code {code}).</source>
            <translation>El sistema detuvo la tarea (código {code}).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>Close other programs if memory was short, then start it again; the log has the details.</source>
            <translation>Cierre otros programas si faltaba memoria e iníciela de nuevo; los detalles están en el log.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/unreadable.py" />
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the right</source>
            <translation>girada 90° a la derecha</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 180°</source>
            <translation>girada 180°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the left</source>
            <translation>girada 90° a la izquierda</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped top to bottom</source>
            <translation>volteada verticalmente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped left to right</source>
            <translation>volteada horizontalmente</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped</source>
            <translation>volteada</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>inverted</source>
            <translation>invertida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>View {changes}</source>
            <translation>Vista {changes}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Model {version}</source>
            <translation>Modelo {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Yours</source>
            <translation>La suya</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Measurements are hidden: show them first (Shift+V).</source>
            <translation>Las mediciones están ocultas: muéstrelas antes (Mayús+V).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Name of this measurement</source>
            <translation>Nombre de esta medición</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>No certainty map is stored for this case: predict again (R).</source>
            <translation>No hay mapa de certeza guardado para este caso: prediga de nuevo (R).</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>The threshold changed nothing in this region.</source>
            <translation>El umbral no cambió nada en esta región.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}, corrected</source>
            <translation>Máscara: modelo {version}, corregida</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: not from the model</source>
            <translation>Máscara: no es del modelo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}</source>
            <translation>Máscara: modelo {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>No mask yet</source>
            <translation>Sin máscara aún</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask hidden</source>
            <translation>Máscara oculta</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Left lung hidden</source>
            <translation>Pulmón izquierdo oculto</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Right lung hidden</source>
            <translation>Pulmón derecho oculto</translation>
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
            <translation>{size}, espaciado no disponible</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, {pixel} mm</source>
            <translation>{size}, {pixel} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Radiograph</source>
            <translation>Radiografía</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Shown: model {name}</source>
            <translation>Se muestra: modelo {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Welcome to lungseg</source>
            <translation>Le damos la bienvenida a lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>Contornea ambos pulmones en radiografías de tórax; usted corrige, acepta y entrena. Software de investigación, no es un dispositivo médico: no apto para diagnóstico ni tratamiento. Un lector revisa cada máscara.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language of this computer</source>
            <translation>Idioma de este equipo</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer. You can choose the device in the settings.</source>
            <translation>Las predicciones se calculan en este equipo. El dispositivo se elige en los ajustes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer: {device}. You can choose the device in the settings.</source>
            <translation>Las predicciones se calculan en este equipo: {device}. El dispositivo se elige en los ajustes.</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>The language changes the next time you start lungseg.</source>
            <translation>El idioma cambia la próxima vez que inicie lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/conversion.py" />
            <source>The network cannot be converted: {cause}.</source>
            <translation>La red no se puede convertir: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The device {name!r} is not known.</source>
            <translation>El dispositivo {name!r} es desconocido.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>Use one of: {names}.</source>
            <translation>Use uno de estos: {names}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>none was found</source>
            <translation>no se encontró ninguna</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The processor is used instead of the GPU ({kind}): {why}.</source>
            <translation>Se usa el procesador en lugar de la GPU ({kind}): {why}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its driver is too old for this version of torch</source>
            <translation>su controlador es demasiado antiguo para esta versión de torch</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>it does not respond</source>
            <translation>no responde</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its results are wrong</source>
            <translation>sus resultados son erróneos</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of {case_id} have different sizes.</source>
            <translation>Las máscaras de {case_id} tienen tamaños distintos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of a case have different sizes.</source>
            <translation>Las máscaras de un caso tienen tamaños distintos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Save both on the pixel grid of the image.</source>
            <translation>Guarde ambas en la cuadrícula de píxeles de la imagen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>There are no cases to summarise.</source>
            <translation>No hay casos que resumir.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Check the names of images and masks.</source>
            <translation>Compruebe los nombres de imágenes y máscaras.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/guide.py" />
            <source>This network does not follow hints.</source>
            <translation>Esta red no sigue indicaciones.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the loss is no longer a number.</source>
            <translation>El entrenamiento se detuvo: la pérdida ya no es un número.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the gradient is no longer a number.</source>
            <translation>El entrenamiento se detuvo: el gradiente ya no es un número.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>The last good state is kept; lower the learning rate and start again.</source>
            <translation>Se conserva el último estado válido; reduzca la tasa de aprendizaje y empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/losses.py" />
            <source>The loss {name!r} is not known.</source>
            <translation>La pérdida {name!r} es desconocida.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a config.json that was written by this version of lungseg.</source>
            <translation>Use un config.json escrito por esta versión de lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The architecture {architecture!r} is not known.</source>
            <translation>La arquitectura {architecture!r} es desconocida.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The pre-processing {preprocessing!r} is not known.</source>
            <translation>El preprocesamiento {preprocessing!r} es desconocido.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network must have one channel in and two, three or five classes out.</source>
            <translation>La red debe tener un canal de entrada y dos, tres o cinco clases de salida.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{levels} levels and {filters} first filters are impossible: each level doubles them.</source>
            <translation>{levels} niveles y {filters} filtros iniciales no son posibles: cada nivel los duplica.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use at least 1 of each, and at most {most_channels} filters at the lowest level.</source>
            <translation>Use al menos 1 de cada, y como máximo {most_channels} filtros en el nivel inferior.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The size {size} cannot be halved {levels} times.</source>
            <translation>El tamaño {size} no se puede dividir a la mitad {levels} veces.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a multiple of {multiple}, or fewer levels.</source>
            <translation>Use un múltiplo de {multiple} o menos niveles.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Only the U-Net with an encoder of smp can recognise views.</source>
            <translation>Solo la U-Net con un codificador de smp puede reconocer proyecciones.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The decoder must have five numbers of channels, 1 to 1024 each.</source>
            <translation>El decodificador debe tener cinco números de canales, de 1 a 1024 cada uno.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network size {size} is not a multiple of {stride} between 64 and 1024.</source>
            <translation>El tamaño de red {size} no es un múltiplo de {stride} entre 64 y 1024.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The post-processing in config.json is not a table.</source>
            <translation>El posprocesamiento en config.json no es una tabla.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has the unknown key {key!r}.</source>
            <translation>config.json tiene la clave desconocida {key!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a version written by this version of lungseg.</source>
            <translation>Use una versión escrita por esta versión de lungseg.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{key} belongs to the architecture {name!r}, not to {architecture!r}.</source>
            <translation>{key} pertenece a la arquitectura {name!r}, no a {architecture!r}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Remove it, or change architecture.</source>
            <translation>Quítela o cambie de arquitectura.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has a value of the wrong type ({cause}).</source>
            <translation>config.json tiene un valor de tipo incorrecto ({cause}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The encoder {encoder!r} is not known.</source>
            <translation>El codificador {encoder!r} es desconocido.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a name from smp's list of encoders.</source>
            <translation>Use un nombre de la lista de codificadores de smp.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>A U-Net with the encoder {encoder} cannot be built: {cause}.</source>
            <translation>No se puede construir una U-Net con el codificador {encoder}: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Choose an encoder that halves the image five times, such as resnet18.</source>
            <translation>Elija un codificador que reduzca la imagen a la mitad cinco veces, como resnet18.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The graph belongs to other weights.</source>
            <translation>El grafo pertenece a otros pesos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>OpenVINO does not start: {cause}.</source>
            <translation>OpenVINO no se inicia: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be prepared for this processor: {cause}.</source>
            <translation>La red no se puede preparar para este procesador: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be run on this processor: {cause}.</source>
            <translation>La red no se puede ejecutar en este procesador: {cause}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>This version cannot recognise views.</source>
            <translation>Esta versión no puede reconocer proyecciones.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>Write views = true into its config.json.</source>
            <translation>Escriba views = true en su config.json.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has no pixels.</source>
            <translation>La imagen no tiene píxeles.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Export it again from its source.</source>
            <translation>Expórtela de nuevo desde su origen.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has {ndim} dimensions instead of 2.</source>
            <translation>La imagen tiene {ndim} dimensiones en lugar de 2.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Use a single greyscale radiograph.</source>
            <translation>Use una sola radiografía en escala de grises.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>The checkpoint of an interrupted training cannot be read.</source>
            <translation>El punto de control de un entrenamiento interrumpido no se puede leer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>It was set aside; train again.</source>
            <translation>Se ha apartado; entrene de nuevo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/torch_network.py" />
            <source>The GPU has run out of memory; the processor is used instead.</source>
            <translation>La GPU se quedó sin memoria; se usa el procesador.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>There are {n} cases for training.</source>
            <translation>Número de casos para entrenar: {n}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>Accept at least two cases.</source>
            <translation>Acepte al menos dos casos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} are not finite.</source>
            <translation>Los pesos {name} no son finitos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Train again with a lower learning rate.</source>
            <translation>Entrene de nuevo con una tasa de aprendizaje menor.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights take {size:.0f} MB.</source>
            <translation>Los pesos ocupan {size:.0f} MB.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Use a smaller network.</source>
            <translation>Use una red más pequeña.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} is larger than {limit:.0f} MB.</source>
            <translation>{name} supera los {limit:.0f} MB.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model cannot be read.</source>
            <translation>{name} del modelo no se puede leer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model is damaged.</source>
            <translation>{name} del modelo está dañado.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights differ from those that card.json describes.</source>
            <translation>Los pesos difieren de los que describe card.json.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights are not a safetensors file.</source>
            <translation>Los pesos no son un archivo safetensors.</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights belong to another network ({layer}).</source>
            <translation>Los pesos pertenecen a otra red ({layer}).</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} have another shape or type.</source>
            <translation>Los pesos {name} tienen otra forma o tipo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Check that the file exists.</source>
            <translation>Compruebe que el archivo exista.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is not an image that can be decoded.</source>
            <translation>{name} no es una imagen que se pueda decodificar.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Export it again.</source>
            <translation>Expórtela de nuevo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is a colour image.</source>
            <translation>{name} es una imagen en color.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Use greyscale radiographs.</source>
            <translation>Use radiografías en escala de grises.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} has {cases} case(s), {training} for training.</source>
            <translation>{name} tiene {cases} caso(s), {training} para entrenar.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>A set needs at least two cases, one of them for training.</source>
            <translation>Un conjunto necesita al menos dos casos, uno de ellos para entrenar.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} both have the case {twice}.</source>
            <translation>{name} tienen ambos el caso {twice}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Give each case a unique name.</source>
            <translation>Dé a cada caso un nombre único.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is missing.</source>
            <translation>Falta {name}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into {folder}.</source>
            <translation>Colóquelo en {folder}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{folder} is not a set of cases.</source>
            <translation>{folder} no es un conjunto de casos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr.</source>
            <translation>Indique una carpeta con cases.csv, images y labels, o una con imagesTr y labelsTr.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{table} cannot be read.</source>
            <translation>{table} no se puede leer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lacks the column case_id or split.</source>
            <translation>En cases.csv falta la columna case_id o split.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add both columns.</source>
            <translation>Añada ambas columnas.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv gives the case {case_id} the unknown kind {kind}.</source>
            <translation>En cases.csv, el caso {case_id} es de un tipo desconocido: {kind}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lists the case {case_id} twice.</source>
            <translation>El caso {case_id} figura dos veces en cases.csv.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>The image of {case_id} is missing.</source>
            <translation>Falta la imagen de {case_id}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into images.</source>
            <translation>Colóquela en images.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} names the case {case_id}, which is missing.</source>
            <translation>{name} nombra el caso {case_id}, que falta.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add its files.</source>
            <translation>Añada sus archivos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>The split {name} cannot be read.</source>
            <translation>La división {name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Put it next to its recipe.</source>
            <translation>Colóquela junto a su receta.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>{name} is not a split of the cases.</source>
            <translation>{name} no es una división de los casos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Write {form}.</source>
            <translation>Escriba {form}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} cannot be read.</source>
            <translation>La máscara {name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is damaged.</source>
            <translation>La máscara {name} está dañada.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is a JPEG, whose compression changes values.</source>
            <translation>La máscara {name} es un JPEG, cuya compresión cambia los valores.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use a grey PNG with the values 0, 1 and 2.</source>
            <translation>Use un PNG en gris con los valores 0, 1 y 2.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is not an image that can be decoded.</source>
            <translation>La máscara {name} no es una imagen que se pueda decodificar.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} has {columns} × {rows} pixels, its image {image_columns} × {image_rows}.</source>
            <translation>La máscara {name} tiene {columns} × {rows} píxeles; su imagen, {image_columns} × {image_rows}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use the mask made for this image, on its pixel grid.</source>
            <translation>Use la máscara hecha para esta imagen, en su cuadrícula de píxeles.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} contains the value {value}.</source>
            <translation>La máscara {name} contiene el valor {value}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use 0 for background, 1 for the right and 2 for the left lung.</source>
            <translation>Use 0 para el fondo, 1 para el pulmón derecho y 2 para el izquierdo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>dataset.json of {folder} points outside its folder: {file}</source>
            <translation>dataset.json de {folder} apunta fuera de su carpeta: {file}</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>Copy the images and masks into the folder, and name them there.</source>
            <translation>Copie las imágenes y máscaras en la carpeta e indíquelas en dataset.json.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: the disk is full.</source>
            <translation>{name} no se pudo escribir: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Free some space and try again.</source>
            <translation>Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: {reason}.</source>
            <translation>{name} no se pudo escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Check that the folder can be written and the disk has room.</source>
            <translation>Compruebe que se pueda escribir en la carpeta y que haya espacio en el disco.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Save it again, as comma-separated values in UTF-8.</source>
            <translation>Guárdela de nuevo, como valores separados por comas en UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>{name} is not a table in UTF-8.</source>
            <translation>{name} no es una tabla en UTF-8.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Write {form} with case names.</source>
            <translation>Escriba {form} con nombres de casos.</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Copy the set again.</source>
            <translation>Copie de nuevo el conjunto.</translation>
        </message>
    </context>
</TS>
