<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
    <context>
        <name>lungseg</name>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Close it on {host} first; if that computer is no longer in use, remove {path}.</source>
            <translation>先在 {host} 上将其关闭；若该计算机已停用，删除 {path}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>Continue in that window, or close it first. To use a folder other than {home}, set LUNGSEG_HOME.</source>
            <translation>在该窗口中继续，或先将其关闭。若要使用 {home} 以外的文件夹，设置 LUNGSEG_HOME。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open.</source>
            <translation>lungseg 已打开。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>lungseg is already open (process {pid}).</source>
            <translation>lungseg 已打开（进程 {pid}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>At {scale:.0f} % the window does not fit this screen. The next start uses 100 %.</source>
            <translation>按 {scale:.0f}% 显示时，窗口超出此屏幕。下次启动使用 100%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>No log is written: {folder} cannot be written. Everything else works as usual.</source>
            <translation>未写日志：{folder} 不可写。其他功能照常。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>An unexpected error occurred ({kind}). Your masks were saved.</source>
            <translation>发生意外错误 ({kind})。掩膜已保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/app.py" />
            <source>You can continue. Details are in {log}.</source>
            <translation>可以继续。详情见 {log}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/beside.py" />
            <source>% of the image</source>
            <translation>%（占图像）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/errors.py" />
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Frontal and upright</source>
            <translation>正位且未旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Not mirrored</source>
            <translation>非镜像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Like known images</source>
            <translation>与已知图像相似</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Two lungs</source>
            <translation>双肺齐全</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>One part each</source>
            <translation>每侧无分离部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>No holes</source>
            <translation>无孔洞</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Sides</source>
            <translation>左右侧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Area ratio</source>
            <translation>面积比</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Contour</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Border</source>
            <translation>图像边缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/findings.py" />
            <source>Uncertainty</source>
            <translation>不确定度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} is better on average, but worse than allowed in {reasons}. {parent} stays in use: check the images below before you activate {candidate}.</source>
            <translation>{candidate} 平均表现更好，但以下指标变差超出允许范围：{reasons}。仍使用 {parent}：启用 {candidate} 前先核对下方图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{candidate} stays a candidate, {parent} stays in use: worse than allowed in {reasons}.</source>
            <translation>{candidate} 仍为候选版本，继续使用 {parent}。以下指标变差超出允许范围：{reasons}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, mm</source>
            <translation>HD95 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>HD95, % of height</source>
            <translation>HD95（占高度 %）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Mean Dice</source>
            <translation>平均 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Worst 5 %, Dice</source>
            <translation>最差 5%，Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Right lung, Dice</source>
            <translation>右肺 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Left lung, Dice</source>
            <translation>左肺 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Exactly two lungs</source>
            <translation>恰为两个肺区</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice unchanged.</source>
            <translation>比较通过，{n}/{n}。平均 Dice 不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>Comparison passed, {n} of {n}. Mean Dice +{gain}.</source>
            <translation>比较通过，{n}/{n}。平均 Dice +{gain}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/gate.py" />
            <source>{figure} {before} → {after}</source>
            <translation>{figure} {before} → {after}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/language.py" />
            <source>{name}: {words}</source>
            <translation>{name}：{words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask is empty.</source>
            <translation>掩膜为空。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The image is a uniform grey: there is no lung to find.</source>
            <translation>图像为均匀灰度：没有可识别的肺野。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The model found no lung in this image.</source>
            <translation>模型未在此图像中找到肺野。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Right and left lung seem to be swapped.</source>
            <translation>左右肺似乎互换了。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Keep the largest part</source>
            <translation>保留最大部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Close holes</source>
            <translation>填补孔洞</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Swap sides</source>
            <translation>互换左右</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>Smooth the contour</source>
            <translation>平滑轮廓</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} more parts, {area}.</source>
            <comment>The right lung has a second part, {area}.</comment>
            <translation>
                <numerusform>右肺另有 {n} 个分离部分，{area}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} more parts, {area}.</source>
            <comment>The left lung has a second part, {area}.</comment>
            <translation>
                <numerusform>左肺另有 {n} 个分离部分，{area}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung has {n} holes, {area}.</source>
            <comment>The right lung has a hole, {area}.</comment>
            <translation>
                <numerusform>右肺有 {n} 个孔洞，{area}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung has {n} holes, {area}.</source>
            <comment>The left lung has a hole, {area}.</comment>
            <translation>
                <numerusform>左肺有 {n} 个孔洞，{area}。</numerusform>
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
            <translation>掩膜似乎偏下 {far}：移动后可与肺缘吻合。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too high: moved, it would follow the lungs' edges.</source>
            <translation>掩膜似乎偏上 {far}：移动后可与肺缘吻合。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's left: moved, it would follow the lungs' edges.</source>
            <translation>掩膜似乎偏向患者左侧 {far}：移动后可与肺缘吻合。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The mask seems to be {far} too far to the patient's right: moved, it would follow the lungs' edges.</source>
            <translation>掩膜似乎偏向患者右侧 {far}：移动后可与肺缘吻合。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The right lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>右肺被图像边缘截断，占其高度的 {share:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is cut off by the edge of the image, over {share:.0f} % of its height.</source>
            <translation>左肺被图像边缘截断，占其高度的 {share:.0f}%。</translation>
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
            <translation>右肺为空。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/lint.py" />
            <source>The left lung is empty.</source>
            <translation>左肺为空。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP, supine</source>
            <translation>AP，仰卧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>AP</source>
            <translation>AP</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/magnified.py" />
            <source>Supine</source>
            <translation>仰卧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Right lung</source>
            <translation>右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/mask.py" />
            <source>Left lung</source>
            <translation>左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} mo</source>
            <translation>{n} 个月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} wk</source>
            <translation>{n} 周</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} d</source>
            <translation>{n} 天</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/particulars.py" />
            <source>{n} y</source>
            <translation>
                <numerusform>{n} 岁</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>左肺异常小：面积为对侧的 {area:.0f}%，极少低于 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area, hardly ever below {size:.0f} %.</source>
            <translation>右肺异常小：面积为对侧的 {area:.0f}%，极少低于 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>左肺异常小：面积为对侧的 {area:.0f}%，高度为对侧的 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its height.</source>
            <translation>右肺异常小：面积为对侧的 {area:.0f}%，高度为对侧的 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>左肺异常小：面积为对侧的 {area:.0f}%，宽度为对侧的 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is unusually small: {area:.0f} % of the other's area and {size:.0f} % of its width.</source>
            <translation>右肺异常小：面积为对侧的 {area:.0f}%，宽度为对侧的 {size:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>左肺面积为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has an area of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>右肺面积为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>左肺高度为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a height of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>右肺高度为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>左肺宽度为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung has a width of {size}, {limit}: check the mask and the pixel spacing.</source>
            <translation>右肺宽度为 {size}，{limit}：核对掩膜和像素间距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>below {size:.0f} {unit}</source>
            <translation>低于 {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>above {size:.0f} {unit}</source>
            <translation>高于 {size:.0f} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The right lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>右肺比对侧高出肺高度的 {share:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The left lung is {share:.0f} % of a lung's height above the other.</source>
            <translation>左肺比对侧高出肺高度的 {share:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The model is uncertain about this image: uncertainty {uncertainty:.2f}, rarely above {limit:.2f} for sound masks.</source>
            <translation>模型对此图像不确定：不确定度 {uncertainty:.2f}，可靠的掩膜很少超过 {limit:.2f}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>右肺轮廓不平整：比平滑后长 {longer:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>The contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>左肺轮廓不平整：比平滑后长 {longer:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the right lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>右肺有一段轮廓不平整：比平滑后长 {longer:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/plausibility.py" />
            <source>A stretch of the contour of the left lung is ragged: {longer:.0f} % longer than smoothed.</source>
            <translation>左肺有一段轮廓不平整：比平滑后长 {longer:.0f}%。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not frontal</source>
            <translation>非正位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>not a chest</source>
            <translation>非胸部</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>poor quality</source>
            <translation>图像质量差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>wrong patient</source>
            <translation>患者不符</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/remarks.py" />
            <source>lungs cut off</source>
            <translation>肺野未包全</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step} (interrupted)</source>
            <translation>{step}（中断）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior</source>
            <translation>已导入：前片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: the prior of {day}</source>
            <translation>已导入：{day} 的前片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: DICOM SEG by {program}</source>
            <translation>已导入：{program} 的 DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Imported: {origin}</source>
            <translation>已导入：{origin}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask of model {version}</source>
            <translation>模型 {version} 的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask by {reader}</source>
            <translation>{reader} 的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Mask from the record, line {n}</source>
            <translation>记录第 {n} 行的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Right lung of {one}, left lung of {other}</source>
            <translation>右肺取自 {one}，左肺取自 {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Threshold {value}</source>
            <translation>阈值 {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Smooth by {size}</source>
            <translation>平滑 {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Grow by {size}</source>
            <translation>外扩 {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Shrink by {size}</source>
            <translation>内缩 {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, subtract</source>
            <translation>{step}，减去</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{step}, replace</source>
            <translation>{step}，替换</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} moved</source>
            <translation>已移动 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} named</source>
            <translation>已命名 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>{name} removed</source>
            <translation>已移除 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Marked as mirrored</source>
            <translation>已标为镜像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Rotation corrected</source>
            <translation>已校正旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation from the file</source>
            <translation>采用文件中的方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/steps.py" />
            <source>Orientation restored</source>
            <translation>已恢复方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/study.py" />
            <source>not available</source>
            <translation>不可用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/suspects.py" />
            <source>No version agrees with the mask: Dice no higher than {dice:.2f}.</source>
            <translation>各版本均与此掩膜不符：Dice 最高 {dice:.2f}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/angle.py" />
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>Mean value</source>
            <translation>平均值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ellipse.py" />
            <source>SD of values</source>
            <translation>像素值 SD</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>That is outside the image.</source>
            <translation>单击处在图像之外。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This background is open to the edge of the image: nothing was filled.</source>
            <translation>此背景与图像边缘相通：未填充。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The right lung is locked.</source>
            <translation>右肺已锁定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>The left lung is locked.</source>
            <translation>左肺已锁定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no right lung here.</source>
            <translation>此处没有右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>There is no left lung here.</source>
            <translation>此处没有左肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the right lung.</source>
            <translation>此处已是右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is already the left lung.</source>
            <translation>此处已是左肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>Ctrl + click removes this part.</source>
            <translation>Ctrl + 单击可移除此部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the right lung, which is protected.</source>
            <translation>这是受保护的右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/fill.py" />
            <source>This is the left lung, which is protected.</source>
            <translation>这是受保护的左肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/gestures.py" />
            <source>This lung is locked.</source>
            <translation>此侧肺已锁定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/guide.py" />
            <source>Guide cannot use its network here: this stroke was painted with the edge-aware brush.</source>
            <translation>引导画笔的网络在此无法使用：此笔画已用边缘感知画笔绘制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Heart</source>
            <translation>心脏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Thorax</source>
            <translation>胸廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>CTR</source>
            <translation>心胸比</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>{view}: the heart appears larger</source>
            <translation>{view}：心影会显得较大</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Proposed: drag the ends to fit</source>
            <translation>建议值：拖动端点进行调整</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no left lung.</source>
            <translation>心胸比需要双肺：掩膜中没有左肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The cardiothoracic ratio needs both lungs: the mask has no right lung.</source>
            <translation>心胸比需要双肺：掩膜中没有右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Draw it, or predict again (R).</source>
            <translation>手工绘制，或重新预测 (R)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>The lungs in the mask are not side by side: no heart width can be proposed.</source>
            <translation>掩膜中的双肺不在左右两侧：无法建议心脏横径。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/heart.py" />
            <source>Correct the mask first, or measure with two rulers (Shift+M).</source>
            <translation>先修正掩膜，或用两把直尺测量 (Shift+M)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/ruler.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>at the detector</source>
            <translation>探测器处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>on the film</source>
            <translation>胶片上</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/saying.py" />
            <source>Proposed by the program, not confirmed</source>
            <translation>由程序建议，未经确认</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How far grey may differ from that at the centre (Ctrl+[ less, Ctrl+] more)</source>
            <translation>灰度与中心处相差的允许范围（Ctrl+[ 减小，Ctrl+] 增大）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Tolerance {n}</source>
            <translation>容差 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>How likely lung must be in the region; the model uses 0.50 (Ctrl+[ less, Ctrl+] more)</source>
            <translation>区域内判为肺野所需的概率；模型采用 0.50（Ctrl+[ 减小，Ctrl+] 增大）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold {n} · ⟨Enter⟩ applies</source>
            <translation>阈值 {n} · ⟨Enter⟩ 应用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Window centre and width</source>
            <translation>窗宽窗位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to set the window · ⟨B⟩ brush · ⟨E⟩ eraser</source>
            <translation>拖动调整窗宽窗位 · ⟨B⟩ 画笔 · ⟨E⟩ 橡皮擦</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Pan</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to pan · ⟨F⟩ fit</source>
            <translation>拖动平移 · ⟨F⟩ 适合窗口</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ruler</source>
            <translation>直尺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to measure a distance · drag its ends or the line · double-click to name it · ⟨Del⟩ removes</source>
            <translation>拖动测量距离 · 可拖动端点或线 · 双击命名 · ⟨Del⟩ 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the first line, then click the end of the second · ⟨Esc⟩ cancels</source>
            <translation>拖出第一条线，再单击第二条的终点 · ⟨Esc⟩ 取消</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Ellipse with mean and SD</source>
            <translation>椭圆（均值和 SD）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag from corner to corner · area, mean and SD of the stored values · ⟨Del⟩ removes</source>
            <translation>从一角拖到对角 · 存储值的面积、均值和 SD · ⟨Del⟩ 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Arrow</source>
            <translation>箭头</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag away from the finding · double-click to name it · ⟨Del⟩ removes</source>
            <translation>从所指处向外拖动 · 双击命名 · ⟨Del⟩ 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click where the text starts · double-click to change it · ⟨Del⟩ removes</source>
            <translation>单击文字起点 · 双击更改 · ⟨Del⟩ 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Cardiothoracic ratio</source>
            <translation>心胸比</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag the ends of both lines to the borders of heart and thorax · ⟨Del⟩ removes</source>
            <translation>将两线端点拖到心缘和胸廓边缘 · ⟨Del⟩ 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>拖动绘制{lung} · 按住 ⟨Ctrl⟩ 擦除 · ⟨[⟩ ⟨]⟩ 半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to erase {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>拖动擦除{lung} · ⟨[⟩ ⟨]⟩ 半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware brush</source>
            <translation>边缘感知画笔</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to paint {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance</source>
            <translation>拖动绘制{lung}至其边缘 · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ 容差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Edge-aware eraser</source>
            <translation>边缘感知橡皮擦</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide</source>
            <translation>引导画笔</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag over missing {lung} to extend the mask to its edge · ⟨Ctrl⟩ removes · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>在遗漏的{lung}上拖动，将掩膜延伸至边缘 · ⟨Ctrl⟩ 移除 · ⟨[⟩ ⟨]⟩ 半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Guide, removed</source>
            <translation>引导画笔，移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push the contour</source>
            <translation>推移轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to push the edge of {lung} · ⟨[⟩ ⟨]⟩ radius</source>
            <translation>拖动推移{lung}边缘 · ⟨[⟩ ⟨]⟩ 半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Push</source>
            <translation>推移</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Lasso</source>
            <translation>套索</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ cancels</source>
            <translation>沿{lung}拖动圈出 · 可移动各角点 · ⟨Enter⟩ 应用 · ⟨Esc⟩ 取消</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to add corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner</source>
            <translation>单击添加角点，可拖动角点或线 · ⟨Enter⟩ 应用 · ⟨Backspace⟩ 移除末角点</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill a hole or region</source>
            <translation>填充孔洞或区域</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Click to fill a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part</source>
            <translation>单击将孔洞或区域填充为{lung} · ⟨Ctrl⟩ + 单击移除一部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Remove region</source>
            <translation>移除区域</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Threshold in a region</source>
            <translation>区域阈值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/tools/table.py" />
            <source>Drag to mark a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies</source>
            <translation>拖动标出{lung}的一个区域 · 阈值 ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ 应用</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/training.py" />
            <source>Not enough yet: accept {n} more cases, one per patient.</source>
            <comment>Not enough yet: accept 1 more case, one per patient.</comment>
            <translation>
                <numerusform>病例尚不足：再接受 {n} 个病例，每位患者一个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Every case, Dice</source>
            <translation>所有病例，Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>To correct, %</source>
            <translation>待修正 (%)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Worst case, Dice</source>
            <translation>最差病例，Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Most improved</source>
            <translation>改善最多</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Second</source>
            <translation>其次</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most</source>
            <translation>下降最多</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least changed</source>
            <translation>变化最小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Lost most Dice</source>
            <translation>Dice 下降最多</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, as much of the contour is left to correct as before.</source>
            <comment>On your case, as much of the contour is left to correct as before.</comment>
            <translation>
                <numerusform>在您的 {n} 个病例上，待修正的轮廓与之前一样多。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, some of the contour is left to correct; before there was none.</source>
            <comment>On your case, some of the contour is left to correct; before there was none.</comment>
            <translation>
                <numerusform>在您的 {n} 个病例上，有部分轮廓待修正；之前没有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % less of the contour is left to correct.</source>
            <comment>On your case, {share} % less of the contour is left to correct.</comment>
            <translation>
                <numerusform>在您的 {n} 个病例上，待修正的轮廓减少 {share}%。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/core/unseen.py" />
            <source>On your {n} cases, {share} % more of the contour is left to correct.</source>
            <comment>On your case, {share} % more of the contour is left to correct.</comment>
            <translation>
                <numerusform>在您的 {n} 个病例上，待修正的轮廓增加 {share}%。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/unseen.py" />
            <source>Least lung kept</source>
            <translation>肺野保留最少</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the left.</source>
            <translation>图像旋转了：头朝左。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is upside down.</source>
            <translation>图像上下颠倒。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The image is turned: the head is to the right.</source>
            <translation>图像旋转了：头朝右。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This looks like a lateral view; the model is for frontal chest radiographs.</source>
            <translation>这似乎是侧位片；模型仅适用于正位胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>This does not look like a chest radiograph.</source>
            <translation>这似乎不是胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The heart seems to be on the right: the image may be mirrored.</source>
            <translation>心脏似乎在右侧：图像可能为镜像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/core/view.py" />
            <source>The model was not trained on images like this one: check its mask closely.</source>
            <translation>模型未用类似图像训练过：仔细核对其掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two masks differ in what they include: correct one by hand, or request another reading.</source>
            <translation>两个掩膜的包含范围不同：手工修正其中一个，或另请一次阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/agreeing.py" />
            <source>The two readers disagree on the orientation of the image: restore it first, or request another reading.</source>
            <translation>两位阅片者对图像方向意见不一：先恢复方向，或另请一次阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/claiming.py" />
            <source>Version 0.1 stored a mask under the UID of {name}, but it may not belong to this image: it was not used, and is kept in {file}.</source>
            <translation>版本 0.1 以 {name} 的 UID 存储了一个掩膜，但可能不属于此图像：未使用，保留在 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} has no mask yet.</source>
            <translation>{name} 尚无掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Open it and let the model predict a mask.</source>
            <translation>将其打开，由模型预测掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>{name} is an image and is never overwritten.</source>
            <translation>{name} 是图像，绝不覆盖。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/exporting.py" />
            <source>Choose another folder.</source>
            <translation>选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Its mask would overwrite an image.</source>
            <translation>其掩膜会覆盖图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>Name another folder for the masks.</source>
            <translation>为掩膜另选文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No lung was found in it, so the mask is empty.</source>
            <translation>其中未找到肺野，掩膜为空。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/folders.py" />
            <source>No mask was written.</source>
            <translation>未写入掩膜。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} earlier images of this study, whose files were replaced since, will be forgotten, too.</source>
            <comment>1 earlier image of this study, whose files were replaced since, will be forgotten, too.</comment>
            <translation>
                <numerusform>此检查的 {n} 张较早图像（文件此后已被替换）也将清除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} of them have corrections that were not accepted: those will be lost.</source>
            <comment>1 of them has corrections that were not accepted: those will be lost.</comment>
            <translation>
                <numerusform>其中 {n} 张有尚未接受的修正：这些修正将丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set go.</source>
            <comment>1 case in the training set goes.</comment>
            <translation>
                <numerusform>训练集中的 {n} 个病例将删除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases in the training set stay.</source>
            <comment>1 case in the training set stays.</comment>
            <translation>
                <numerusform>训练集中的 {n} 个病例保留。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are deleted, with everything in them: {names}.</source>
            <translation>旧副本及其全部内容将删除：{names}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>Older copies are kept, and may contain it too: {names}.</source>
            <translation>旧副本会保留，其中可能也有：{names}。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} other files on the worklist cannot be read: their studies are not known.</source>
            <comment>1 other file on the worklist cannot be read: its study is not known.</comment>
            <translation>
                <numerusform>工作列表中另有 {n} 个文件无法读取：不知其属于哪项检查。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images were fetched from a PACS: the local copies will be deleted.</source>
            <comment>1 image was fetched from a PACS: the local copies will be deleted.</comment>
            <translation>
                <numerusform>{n} 张图像取自 PACS：本机副本将删除。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>The original files are not touched. A model retains what it learned from a case, and your backups still contain the data.</source>
            <translation>原始文件不受影响。模型仍保有从病例学到的内容，您的备份中仍有这些数据。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images of this study will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <comment>1 image of this study will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</comment>
            <translation>
                <numerusform>将彻底清除此检查的 {n} 张图像：工作列表行、缩略图、掩膜、笔画和备注，以及相关日志条目。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist rows, thumbnails, masks, strokes and comments, and log entries about them.</source>
            <translation>将彻底清除此图像：各工作列表行、缩略图、掩膜、笔画和备注，以及相关日志条目。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>This image will be forgotten: the worklist row, thumbnail, mask, strokes and comment, and log entries about it.</source>
            <translation>将彻底清除此图像：工作列表行、缩略图、掩膜、笔画和备注，以及相关日志条目。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} images forgotten.</source>
            <comment>1 image forgotten.</comment>
            <translation>
                <numerusform>已清除 {n} 张图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/jobs/forgetting.py" />
            <source>{n} cases of the training set forgotten.</source>
            <comment>1 case of the training set forgotten.</comment>
            <translation>
                <numerusform>已清除训练集中的 {n} 个病例。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Close it, then try again.</source>
            <translation>将其关闭后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open.</source>
            <translation>lungseg 已打开。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on this computer).</source>
            <translation>lungseg 已打开（本机进程 {pid}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>lungseg is open (process {pid} on {host}).</source>
            <translation>lungseg 已打开（{host} 上的进程 {pid}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} already exists.</source>
            <translation>{file} 已存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another name, or move that file first.</source>
            <translation>另选名称，或先移走该文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>A backup cannot be stored inside the folder it backs up.</source>
            <translation>备份不能存放在被备份的文件夹内。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be set aside, so nothing was restored.</source>
            <translation>无法将文件夹 {folder} 移开，因此未恢复任何内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, set LUNGSEG_HOME to another folder and restore the backup there.</source>
            <translation>若它是单独的磁盘，将 LUNGSEG_HOME 设为其他文件夹，在其中恢复备份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The data folder {folder} cannot be moved into itself.</source>
            <translation>数据文件夹 {folder} 不能移入自身。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} is not empty.</source>
            <translation>文件夹 {folder} 不是空的。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose a new or an empty folder.</source>
            <translation>选择新文件夹或空文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The folder {folder} cannot be moved, so nothing was changed.</source>
            <translation>无法移动文件夹 {folder}，因此未作任何更改。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>If it is a separate disk, back it up, set LUNGSEG_HOME to the new folder and restore it there.</source>
            <translation>若它是单独的磁盘，先备份，再将 LUNGSEG_HOME 设为新文件夹并在其中恢复。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} is not a complete lungseg backup.</source>
            <translation>{file} 不是完整的 lungseg 备份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Choose another backup.</source>
            <translation>选择其他备份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>{file} was written by a newer lungseg ({version}).</source>
            <translation>{file} 由较新的 lungseg ({version}) 生成。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>Restore it with that version.</source>
            <translation>用该版本恢复。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/home_copy.py" />
            <source>The file {file} does not exist.</source>
            <translation>文件 {file} 不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Close the case there first.</source>
            <translation>先在该处关闭病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already accepted: its mask is kept.</source>
            <translation>{name} 已接受过：保留其掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>{name} is already rejected: its mask is kept.</source>
            <translation>{name} 已拒绝过：保留其掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Open it and change its mask there.</source>
            <translation>将其打开，在其中更改掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>The mask of {name} could not be saved.</source>
            <translation>无法保存 {name} 的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/importing.py" />
            <source>Check the disk, then import it again.</source>
            <translation>检查磁盘后重新导入。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The saved mask belongs to an image of another size and was not used.</source>
            <translation>保存的掩膜属于另一尺寸的图像，未使用。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} contains a different image from when it was last opened.</source>
            <translation>{name} 中的图像与上次打开时不同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>The earlier mask belongs to that image and is not shown here.</source>
            <translation>先前的掩膜属于那张图像，此处不显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{name} was not exported: its file has been replaced by another image since it was opened.</source>
            <translation>{name} 未导出：打开后其文件已被另一图像替换。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>Open the new file to see the current image.</source>
            <translation>打开新文件以查看当前图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{file} has the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{file} 的 SOP Instance UID 相同，但像素或患者不同：每个文件为单独病例，各有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/opening.py" />
            <source>{files} and {file} have the same SOP Instance UID, but other pixels or another patient: each file is a separate case, with its own mask.</source>
            <translation>{files} 和 {file} 的 SOP Instance UID 相同，但像素或患者不同：每个文件为单独病例，各有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>The study contains no chest radiograph.</source>
            <translation>该检查不含胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/pacs.py" />
            <source>Choose another one.</source>
            <translation>选择另一项。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>The file contains a different image from when it was opened.</source>
            <translation>文件中的图像与打开时不同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>{one} and {other}</source>
            <translation>{one} 和 {other}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/summing.py" />
            <source>the first reader</source>
            <translation>第一位阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>The mask does not belong to {name}: nothing was accepted.</source>
            <translation>掩膜不属于 {name}：未接受任何内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Open the image again, check its mask, then accept it.</source>
            <translation>重新打开图像，核对其掩膜后再接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/jobs/training.py" />
            <source>Far from the model's mask: Dice {dice:.2f}.</source>
            <translation>与模型掩膜相差较大：Dice {dice:.2f}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work could not be erased.</source>
            <translation>无法删除工作记录。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Close other programs and delete {name} yourself.</source>
            <translation>关闭其他程序，并自行删除 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written: the data folder is gone.</source>
            <translation>无法读写工作记录：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Restore {folder}, then try again.</source>
            <translation>恢复 {folder} 后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>The records of your work cannot be read or written.</source>
            <translation>无法读写工作记录。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/benefit.py" />
            <source>Free some space; if that does not help, delete {name} in the data folder.</source>
            <translation>释放一些空间；若无效，删除数据文件夹中的 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/examining.py" />
            <source>The files of this case cannot be read.</source>
            <translation>无法读取此病例的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the data folder is gone.</source>
            <translation>无法保存 {name}：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the data folder is gone</source>
            <translation>数据文件夹不存在</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the disk is full.</source>
            <translation>无法保存 {name}：磁盘已满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space and save again.</source>
            <translation>释放一些空间后重新保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{name} could not be saved: the folder {folder} cannot be written.</source>
            <translation>无法保存 {name}：文件夹 {folder} 不可写。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Choose another folder, or ask for write permission there.</source>
            <translation>选择其他文件夹，或申请该文件夹的写入权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>the folder cannot be written</source>
            <translation>无法写入文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the disk is full.</source>
            <translation>{not_saved}：磁盘已满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Free some space, then {again}.</source>
            <translation>释放一些空间，然后{again}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the data folder is gone.</source>
            <translation>{not_saved}：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Restore {folder}, then {again}.</source>
            <translation>恢复 {folder}，然后{again}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{not_saved}: the folder {folder} cannot be written.</source>
            <translation>{not_saved}：文件夹 {folder} 不可写。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Ask for write permission there, then {again}.</source>
            <translation>申请该文件夹的写入权限，然后{again}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>{path} cannot be deleted.</source>
            <translation>无法删除 {path}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>Delete it by hand.</source>
            <translation>手动将其删除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/files.py" />
            <source>The damaged file is kept as {file}.</source>
            <translation>损坏的文件保留为 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/before_after.py" />
            <source>Got worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>lung field</source>
            <translation>肺野</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>with retrocardiac part</source>
            <translation>含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Decoder first</source>
            <translation>先训练解码器</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped</source>
            <translation>训练已中止</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Close other programs and train again.</source>
            <translation>关闭其他程序后重新训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Reference phantoms, Dice</source>
            <translation>参考模拟胸片，Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Mean Dice of {name}, in use</source>
            <translation>{name}（使用中）的平均 Dice</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} masks are left out: of another protocol than “{protocol}”.</source>
            <comment>{n} mask is left out: of another protocol than “{protocol}”.</comment>
            <translation>
                <numerusform>已排除 {n} 个掩膜：勾画规范不是“{protocol}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Not enough yet: {n} more.</source>
            <translation>
                <numerusform>数量不足：还需 {n} 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>There are {n} cases for training and {kept} held out.</source>
            <comment>There is {n} case for training and {kept} held out.</comment>
            <translation>
                <numerusform>有 {n} 个病例用于训练，{kept} 个留出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are left out because their masks are suspect.</source>
            <comment>{n} is left out because its mask is suspect.</comment>
            <translation>
                <numerusform>{n} 个因掩膜可疑而被排除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{n} are of another protocol.</source>
            <comment>{n} is of another protocol.</comment>
            <translation>
                <numerusform>{n} 个属于另一勾画规范。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Accept more cases, one per patient; six for training and two held out are needed.</source>
            <translation>接受更多病例，每位患者一个；需六个用于训练，两个留出。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>{strategy}, two networks of {epochs} epochs each, images of {size} px, {share:.0f} % of the change is used</source>
            <translation>{strategy}，两个网络各 {epochs} 轮，图像 {size} px，采用变化量的 {share:.0f} %</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Training stopped: the data folder is gone.</source>
            <translation>训练已中止：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/course.py" />
            <source>Restore {home}, then train again; nothing has changed.</source>
            <translation>恢复 {home} 后重新训练；没有任何改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>Training stopped: an unexpected error.</source>
            <translation>训练已中止：意外错误。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/entry.py" />
            <source>The version in use has not changed. {error} is described in {path}.</source>
            <translation>使用中的版本未改变。{error} 的详情见 {path}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart out</source>
            <translation>Dice，不含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/judge.py" />
            <source>Dice, behind heart in</source>
            <translation>Dice，含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with smaller images.</source>
            <translation>内存已满；改用较小图像继续训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues with one image at a time.</source>
            <translation>内存已满；改为每次一张图像继续训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Memory was full; training continues on the processor.</source>
            <translation>内存已满；改用处理器继续训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/ladder.py" />
            <source>Training resumes where an interrupted run stopped.</source>
            <translation>训练从上次中断处继续。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/runs.py" />
            <source>The result of the last training was damaged: any new version is on the Models page.</source>
            <translation>上次训练的结果已损坏：如有新版本，见“模型”页面。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Loses lung</source>
            <translation>肺野缺失</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/finetune/uncorrected.py" />
            <source>Differs most</source>
            <translation>差异最大</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>The patient of {case} is both in training and held out.</source>
            <translation>{case} 的患者同时出现在训练和留出病例中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Correct the split: each patient belongs on one side.</source>
            <translation>修正划分：每位患者只能属于一方。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>{name} is missing from the training set.</source>
            <translation>训练集中缺少 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/frozen.py" />
            <source>Accept this case again or remove it.</source>
            <translation>重新接受此病例，或将其移除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Choose another version, or train this one again.</source>
            <translation>选择其他版本，或重新训练此版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>The check of the model ended without a result (exit status {status}).</source>
            <translation>模型核查未得出结果即结束（退出状态 {status}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/graphs.py" />
            <source>Free some memory and try again.</source>
            <translation>释放一些内存后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network could not be loaded</source>
            <translation>无法加载引导画笔的网络</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide could not follow the stroke</source>
            <translation>引导画笔无法跟随笔画</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>This version has no network for Guide.</source>
            <translation>此版本没有引导画笔所需的网络。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Use the brush, or another version.</source>
            <translation>使用画笔或其他版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Guide’s network cannot be used, so Guide paints like the edge-aware brush.</source>
            <translation>引导画笔的网络无法使用，因此它像边缘感知画笔一样绘制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Reinstall the program.</source>
            <translation>重新安装程序。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/hints.py" />
            <source>Choose another version.</source>
            <translation>选择其他版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>The folder {home} for your models and masks cannot be created.</source>
            <translation>无法创建存放模型和掩膜的文件夹 {home}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/home.py" />
            <source>Set LUNGSEG_HOME to a folder you can write to.</source>
            <translation>将 LUNGSEG_HOME 设为可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>The model could not be loaded</source>
            <translation>无法加载模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>{name} could not be segmented</source>
            <translation>无法分割 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/inference.py" />
            <source>No GPU ({kind}) was found: the processor is used instead.</source>
            <translation>未找到 GPU ({kind})：改用处理器。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>This step cannot be read back from the disk.</source>
            <translation>无法从磁盘读回此步骤。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>The mask has not changed; see the log for details.</source>
            <translation>掩膜未改变；详情见日志。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved:</source>
            <translation>最近的笔画未保存：</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>the image is open elsewhere</source>
            <translation>该图像已在别处打开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Your last strokes are not saved: another program has worked on this image since.</source>
            <translation>最近的笔画未保存：另一程序此后处理过此图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>Export your mask, then close the program and open the image again.</source>
            <translation>导出掩膜，然后关闭程序并重新打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journal.py" />
            <source>another program has worked on this image since</source>
            <translation>另一程序此后处理过此图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The data folder {folder} is gone or has been replaced.</source>
            <translation>数据文件夹 {folder} 不存在或已被替换。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore it, then open the image again.</source>
            <translation>将其恢复，然后重新打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>The strokes of a case cannot be deleted.</source>
            <translation>无法删除病例的笔画。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Check write permission for {folder}.</source>
            <translation>确认对 {folder} 有写入权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: an unexpected error.</source>
            <translation>最近的笔画未保存：意外错误。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>an unexpected error</source>
            <translation>意外错误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the disk is full.</source>
            <translation>最近的笔画未保存：磁盘已满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Free some space: they are kept in memory and saved as soon as there is.</source>
            <translation>释放一些空间：笔画暂存于内存，有空间后即保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder is gone.</source>
            <translation>最近的笔画未保存：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Restore {folder}: they are kept in memory and saved as soon as it is back.</source>
            <translation>恢复 {folder}：笔画暂存于内存，恢复后即保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Your last strokes are not saved: the data folder cannot be written.</source>
            <translation>最近的笔画未保存：数据文件夹不可写。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>the data folder cannot be written</source>
            <translation>数据文件夹不可写</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/journals.py" />
            <source>Allow writing in {folder}: they are kept in memory and saved as soon as it works.</source>
            <translation>允许写入 {folder}：笔画暂存于内存，可写后即保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is open twice in this program: it is shown read-only here.</source>
            <translation>此图像在本程序中打开了两次：此处以只读方式显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Close it there and open it again.</source>
            <translation>在该处关闭后重新打开。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on {host} (process {pid}): it is shown read-only.</source>
            <translation>{user} 正在 {host} 上修正此图像（进程 {pid}）：以只读方式显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by {user} on another computer (process {pid}): it is shown read-only.</source>
            <translation>{user} 正在另一台计算机上修正此图像（进程 {pid}）：以只读方式显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on {host} (process {pid}): it is shown read-only.</source>
            <translation>他人正在 {host} 上修正此图像（进程 {pid}）：以只读方式显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>This image is being corrected by somebody else on another computer (process {pid}): it is shown read-only.</source>
            <translation>他人正在另一台计算机上修正此图像（进程 {pid}）：以只读方式显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} is on a disk that is full: none of your work could be saved.</source>
            <translation>数据文件夹 {folder} 所在磁盘已满：您的工作均无法保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Free some space, or set LUNGSEG_HOME to a folder elsewhere.</source>
            <translation>释放一些空间，或将 LUNGSEG_HOME 设为别处的文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>The data folder {folder} cannot be written: none of your work could be saved.</source>
            <translation>数据文件夹 {folder} 不可写：您的工作均无法保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/lock.py" />
            <source>Ask for write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>申请该文件夹的写入权限，或将 LUNGSEG_HOME 设为其他文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image cannot be read from the disk.</source>
            <translation>无法从磁盘读取此图像的修正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>Check read permission for the data folder and open the image again.</source>
            <translation>确认对数据文件夹有读取权限，然后重新打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The corrections to this image were damaged: the last saved mask is shown.</source>
            <translation>此图像的修正已损坏：显示最后保存的掩膜。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/journal/restoring.py" />
            <source>The last corrections to this image were damaged on the disk: {n} steps were restored; check the mask.</source>
            <comment>The last corrections to this image were damaged on the disk: 1 step was restored; check the mask.</comment>
            <translation>
                <numerusform>此图像最近的修正在磁盘上已损坏：恢复了 {n} 步；核对掩膜。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist was damaged. Recovered: entries {entries}, masks {masks}. The old file is kept as {file}.</source>
            <translation>工作列表已损坏。已挽回：条目 {entries}，掩膜 {masks}。旧文件保留为 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the data folder is gone.</source>
            <translation>无法保存工作列表：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restore {folder}: it is saved as soon as it is back.</source>
            <translation>恢复 {folder}：恢复后即保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist could not be saved: the disk is full.</source>
            <translation>无法保存工作列表：磁盘已满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Free some space: it is saved as soon as there is.</source>
            <translation>释放一些空间：有空间后即保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist is in use by another program.</source>
            <translation>另一程序正在使用工作列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Close the other window and try again.</source>
            <translation>关闭另一窗口后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist file is damaged.</source>
            <translation>工作列表文件已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Restart the program: it keeps the file and recovers what can be read.</source>
            <translation>重新启动程序：程序会保留该文件，并挽回可读的内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>The worklist in {folder} cannot be read or written.</source>
            <translation>无法读写 {folder} 中的工作列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/database.py" />
            <source>Check write permission there, or set LUNGSEG_HOME to another folder.</source>
            <translation>确认该处有写入权限，或将 LUNGSEG_HOME 设为其他文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>The measurements of this image are damaged and are not shown.</source>
            <translation>此图像的测量已损坏，不显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/drawn_figures.py" />
            <source>Try undo and redo to restore them from the history, or draw them again.</source>
            <translation>用撤销和重做尝试从历史记录中恢复，或重新绘制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>The saved mask of this image is damaged.</source>
            <translation>此图像保存的掩膜已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/library.py" />
            <source>Predict and correct it again.</source>
            <translation>重新预测并修正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>The data folder {folder} was written by a newer lungseg. Nothing in it was changed.</source>
            <translation>数据文件夹 {folder} 由较新的 lungseg 写入。其中未作任何更改。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/library/schema.py" />
            <source>Open it with the newer version, or set LUNGSEG_HOME to another folder.</source>
            <translation>用较新的版本打开，或将 LUNGSEG_HOME 设为其他文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has several entries for {image}.</source>
            <translation>{name} 中有多个 {image} 的条目。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>{name} has no entry for {image}.</source>
            <translation>{name} 中没有 {image} 的条目。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/coco.py" />
            <source>Choose the file that was made for this image.</source>
            <translation>选择为此图像制作的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} is not a DICOM segmentation.</source>
            <translation>{name} 不是 DICOM 分割。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose a segmentation, or open an image with File, Open files.</source>
            <translation>选择一个分割，或用“文件 &gt; 打开文件”打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>{name} was not made for {image}.</source>
            <translation>{name} 不是为 {image} 制作的。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose the segmentation of this image.</source>
            <translation>选择此图像的分割。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} has too many frames for one radiograph.</source>
            <translation>分割 {name} 的帧数过多，不是单张 X 线片的分割。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The segmentation {name} is not in the plane of {image}.</source>
            <translation>分割 {name} 不在 {image} 的平面内。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>Choose one that was drawn on this image.</source>
            <translation>选择在此图像上绘制的分割。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/dicom_seg.py" />
            <source>The mask {name} contains no segment.</source>
            <translation>掩膜 {name} 不含任何分割。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} has {columns} × {rows} pixels, the image {image_columns} × {image_rows}.</source>
            <translation>掩膜 {name} 为 {columns} × {rows} 像素，图像为 {image_columns} × {image_rows}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose the mask that was made for this image.</source>
            <translation>选择为此图像制作的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains both lungs as one region, with nothing to separate them.</source>
            <translation>掩膜 {name} 将双肺作为一个区域，无法区分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with a value for each lung.</source>
            <translation>选择左右肺各有一个值的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains values that are not whole numbers.</source>
            <translation>掩膜 {name} 含有非整数值。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Choose a mask with the right lung as 1 and the left lung as 2, or with segments named accordingly.</source>
            <translation>选择右肺为 1、左肺为 2 的掩膜，或分割已相应命名的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains the value {value}, which is not a known lung.</source>
            <translation>掩膜 {name} 含有值 {value}，不是已知的左肺或右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>“{label}”</source>
            <translation>“{label}”</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} contains {labels}, which is not a known lung.</source>
            <translation>掩膜 {name} 含有{labels}，不是已知的左肺或右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Left out of {name}: {labels}.</source>
            <translation>从 {name} 中排除：{labels}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>The mask {name} could not be read: it is damaged.</source>
            <translation>无法读取掩膜 {name}：已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/found.py" />
            <source>Copy it again from its source.</source>
            <translation>从来源重新复制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Only one lung was found; the file for the other is missing.</source>
            <translation>只找到一侧肺；缺少另一侧的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} is a colour image, not a mask.</source>
            <translation>{name} 是彩色图像，不是掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose a grey PNG.</source>
            <translation>选择灰度 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>The values of {name} are in another file.</source>
            <translation>{name} 的数值在另一文件中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Save it as one file (.nrrd).</source>
            <translation>另存为单个文件 (.nrrd)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>{name} holds {size} values, not one slice.</source>
            <translation>{name} 含有 {size} 个值，不是单层。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/grids.py" />
            <source>Choose the mask of a radiograph.</source>
            <translation>选择 X 线片的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>The mask {name} could not be read.</source>
            <translation>无法读取掩膜 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Check the path, and whether the drive is connected.</source>
            <translation>确认路径，以及驱动器是否已连接。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is not a known mask format.</source>
            <translation>{name} 不是已知的掩膜格式。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose a DICOM SEG, PNG, NIfTI, NRRD or COCO file.</source>
            <translation>选择 DICOM SEG、PNG、NIfTI、NRRD 或 COCO 文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} 过大，不是掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/masks/reader.py" />
            <source>Choose another file.</source>
            <translation>选择其他文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>{name} sent an object of more than {largest} MB.</source>
            <translation>{name} 发送了超过 {largest} MB 的对象。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dicomweb.py" />
            <source>Ask your PACS team whether it is a radiograph.</source>
            <translation>向 PACS 管理人员确认它是否为 X 线片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} is not a DICOM file.</source>
            <translation>{name} 不是 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>its disk is full</source>
            <translation>其磁盘已满</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>it refuses the connection</source>
            <translation>拒绝连接</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>DICOM status {status:04X}</source>
            <translation>DICOM 状态 {status:04X}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>{name} could not send the image to this computer.</source>
            <translation>{name} 无法将图像发送到本机。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Ask your PACS team whether {title} is set up with port {port}.</source>
            <translation>向 PACS 管理人员确认 {title} 是否以端口 {port} 登记。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>An image could not be received.</source>
            <translation>有图像未能接收。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/dimse.py" />
            <source>Try again.</source>
            <translation>重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again: what is here already is not fetched again.</source>
            <translation>重试：已收到的不会重复获取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a sign-in.</source>
            <translation>{name} 需要登录。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the user name or the password.</source>
            <translation>{name} 拒绝了用户名或密码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} refuses the token.</source>
            <translation>{name} 拒绝了令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a token.</source>
            <translation>{name} 需要令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} requires a password.</source>
            <translation>{name} 需要密码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter a user name or token in its settings.</source>
            <translation>在其设置中输入用户名或令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the token again.</source>
            <translation>重新输入令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the token</comment>
            <translation>输入令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter the password again.</source>
            <translation>重新输入密码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Enter it.</source>
            <comment>the password</comment>
            <translation>输入密码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} cannot be reached at {place}.</source>
            <translation>无法在 {place} 连接到 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check that it is running and that the address is right, then try again.</source>
            <translation>确认其正在运行且地址正确，然后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not answer within {seconds:g} s.</source>
            <translation>{name} 在 {seconds:g} 秒内没有应答。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again; if it stays slow, ask your PACS team.</source>
            <translation>重试；若仍然缓慢，联系 PACS 管理人员。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The certificate of {name} is not trusted.</source>
            <translation>{name} 的证书不受信任。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose your hospital's CA certificate in the settings of this PACS.</source>
            <translation>在此 PACS 的设置中选择医院的 CA 证书。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The connection to {name} was interrupted.</source>
            <translation>与 {name} 的连接中断。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} closed the connection without an answer.</source>
            <translation>{name} 未应答即关闭了连接。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the port and TLS with your PACS team, then try again.</source>
            <translation>与 PACS 管理人员核对端口和 TLS，然后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not confirm that it stored the object.</source>
            <translation>{name} 未确认已存储该对象。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Send again: the program checks first whether it arrived.</source>
            <translation>重新发送：程序会先核实是否已送达。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The list from {name} is too long.</source>
            <translation>来自 {name} 的列表过长。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Narrow the search, for example to one day.</source>
            <translation>缩小搜索范围，例如限定为一天。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} redirects to another address, which was not followed.</source>
            <translation>{name} 重定向到另一地址，程序未予跳转。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check its address with your PACS team.</source>
            <translation>与 PACS 管理人员核对其地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>The study is no longer on {name}.</source>
            <translation>该检查已不在 {name} 上。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Search again.</source>
            <translation>重新搜索。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} could not complete the request: {why}.</source>
            <translation>{name} 无法完成请求：{why}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later, or ask your PACS team.</source>
            <translation>稍后重试，或联系 PACS 管理人员。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} did not give a DICOM answer.</source>
            <translation>{name} 的应答不是 DICOM。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the address: it may be another service.</source>
            <translation>核对地址：可能是其他服务。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept {kind}.</source>
            <translation>{name} 不接受 {kind}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this object.</source>
            <translation>{name} 不接受此对象。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to allow objects of this kind.</source>
            <translation>请 PACS 管理人员允许此类对象。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not accept this kind of question.</source>
            <translation>{name} 不接受此类查询。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{place} does not recognise the AE title {title}.</source>
            <translation>{place} 不识别 AE title {title}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check the AE title in the settings of this PACS.</source>
            <translation>核对此 PACS 设置中的 AE title。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} does not recognise the AE title {title} of this computer.</source>
            <translation>{name} 不识别本机的 AE title {title}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Ask your PACS team to register it, or correct it in the settings of this PACS.</source>
            <translation>请 PACS 管理人员登记，或在此 PACS 的设置中更正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Port {port} of this computer is in use.</source>
            <translation>本机端口 {port} 已被占用。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Choose another port in the settings of this PACS, and ask your PACS team to register it.</source>
            <translation>在此 PACS 的设置中另选端口，并请 PACS 管理人员登记。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>No encrypted connection to {name} could be made.</source>
            <translation>无法与 {name} 建立加密连接。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Check TLS and the certificate of this computer in its settings.</source>
            <translation>核对其设置中的 TLS 和本机证书。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>{name} is not ready (HTTP status {status}).</source>
            <translation>{name} 尚未就绪（HTTP 状态 {status}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>Try again later; if this continues, ask your PACS team.</source>
            <translation>稍后重试；若持续如此，联系 PACS 管理人员。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/faults.py" />
            <source>HTTP status {status}</source>
            <translation>HTTP 状态 {status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>{text} is not a date.</source>
            <translation>{text} 不是日期。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/found.py" />
            <source>Write it as 2026-11-28.</source>
            <translation>格式如 2026-11-28。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The PACS has no name.</source>
            <translation>PACS 没有名称。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter your name for it.</source>
            <translation>为其输入名称。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The time to wait is not between 1 and {longest:g} s.</source>
            <translation>等待时间不在 1 至 {longest:g} 秒之间。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter another number of seconds.</source>
            <translation>输入其他秒数。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The file {path} does not exist.</source>
            <translation>文件 {path} 不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Choose the certificate again.</source>
            <translation>重新选择证书。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>{address} is not the address of a DICOMweb service.</source>
            <translation>{address} 不是 DICOMweb 服务的地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An empty line is not the address of a DICOMweb service.</source>
            <translation>空行不是 DICOMweb 服务的地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter one such as https://pacs.hospital/dicom-web.</source>
            <translation>输入如 https://pacs.hospital/dicom-web 的地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains a user name or password.</source>
            <translation>地址中含有用户名或密码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter them in their own fields, so that they are not saved as text.</source>
            <translation>在各自的字段中输入，以免以明文保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The address contains more than a path, perhaps a token.</source>
            <translation>地址中除路径外还有其他内容，可能是令牌。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it up to the question mark; a token has its own field.</source>
            <translation>只输入到问号为止；令牌有单独的字段。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>A password would be sent without encryption.</source>
            <translation>密码将以未加密方式发送。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Use an address that starts with https://.</source>
            <translation>使用以 https:// 开头的地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The user name is missing.</source>
            <translation>缺少用户名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter it.</source>
            <comment>the user name</comment>
            <translation>输入用户名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The host is missing or not a valid host name.</source>
            <translation>缺少主机名，或主机名无效。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter its name or IP address.</source>
            <translation>输入其名称或 IP 地址。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>The port is not valid.</source>
            <translation>端口无效。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter a number from 1 to 65535.</source>
            <translation>输入 1 至 65535 之间的数字。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>An AE title is missing or too long.</source>
            <translation>缺少 AE title，或 AE title 过长。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/node.py" />
            <source>Enter 1 to 16 characters, as given by your PACS team.</source>
            <translation>输入 PACS 管理人员提供的 1 至 16 个字符。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS in {path} cannot be read.</source>
            <translation>无法读取 {path} 中的 PACS 列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Check read permission for it.</source>
            <translation>确认有读取权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS was damaged: set up any that are missing.</source>
            <translation>PACS 列表已损坏：请重新设置缺少的部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>There is no PACS called {name}.</source>
            <translation>没有名为 {name} 的 PACS。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Set it up, or choose another one.</source>
            <translation>先设置该 PACS，或另选一个。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>A PACS called {name} already exists.</source>
            <translation>名为 {name} 的 PACS 已存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>Choose another name.</source>
            <translation>另选名称。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>The list of PACS could not be saved</source>
            <translation>无法保存 PACS 列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/nodes.py" />
            <source>try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The send queue could not be saved</source>
            <translation>无法保存发送队列</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>send again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The queued file is damaged on this disk.</source>
            <translation>队列中的文件在本机磁盘上已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>Send the case again.</source>
            <translation>重新发送该病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>This is no longer in the queue.</source>
            <translation>该项已不在队列中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>{name} could not be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>the drive reported an error</source>
            <translation>驱动器报告错误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} is not a DICOM file.</source>
            <translation>该 {kind} 不是 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/outbox.py" />
            <source>The {kind} has no UIDs.</source>
            <translation>该 {kind} 没有 UID。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} did not send the image requested.</source>
            <translation>{node} 未发送所请求的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Try again, or ask your PACS team.</source>
            <translation>重试，或联系 PACS 管理人员。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>An image from the PACS could not be saved</source>
            <translation>无法保存来自 PACS 的图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>{node} sent different pixels under the UID of an image already here; the existing one was kept.</source>
            <translation>{node} 用本机已有图像的 UID 发送了不同的像素；保留了已有图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Ask your PACS team which is right. To use the new one, forget the study first.</source>
            <translation>向 PACS 管理人员确认哪一个正确。若要使用新图像，先彻底清除该检查。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Images from the PACS take {limit:g} GB, which is the limit.</source>
            <translation>来自 PACS 的图像占用 {limit:g} GB，已达上限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Forget completed studies, or raise the limit in the settings.</source>
            <translation>彻底清除已完成的检查，或在设置中提高上限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>There is no room for an image from the PACS: the disk is nearly full.</source>
            <translation>没有空间存放来自 PACS 的图像：磁盘将满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/pacs/store.py" />
            <source>Free some space, then try again.</source>
            <translation>释放一些空间后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>{name} could not be encoded as PNG.</source>
            <translation>无法将 {name} 编码为 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/phantom/files.py" />
            <source>Choose a smaller size.</source>
            <translation>选择较小的尺寸。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in half precision (bfloat16): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>预测采用半精度 (bfloat16)：半精度在此的速度为 {faster:.1f} 倍，掩膜一致性 Dice {dice:.4f}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/precision.py" />
            <source>Predictions run in full precision (float32): half precision is {faster:.1f} times as fast here, masks agree to Dice {dice:.4f}.</source>
            <translation>预测采用全精度 (float32)：半精度在此的速度为 {faster:.1f} 倍，掩膜一致性 Dice {dice:.4f}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training was cancelled.</source>
            <translation>训练已取消。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Nothing has changed.</source>
            <translation>没有任何改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>Training ended without a result (exit status {code}).</source>
            <translation>训练未得出结果即结束（退出状态 {code}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/process.py" />
            <source>The version in use has not changed. Free some memory and train again.</source>
            <translation>使用中的版本未改变。释放一些内存后重新训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compression is not supported</source>
            <translation>不支持其压缩方式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its header states {columns} × {rows} pixels and its compressed data {stream_columns} × {stream_rows}</source>
            <translation>文件头标明 {columns} × {rows} 像素，压缩数据为 {stream_columns} × {stream_rows}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codecs.py" />
            <source>its compressed pixels are of an unsupported kind</source>
            <translation>不支持其压缩像素的类型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its compressed pixels are damaged</source>
            <translation>压缩像素已损坏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/codestream.py" />
            <source>its kind of JPEG compression is not supported</source>
            <translation>不支持其 JPEG 压缩类型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Reading was cancelled.</source>
            <translation>读取已取消。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Files cannot be read: the reading process did not start.</source>
            <translation>无法读取文件：读取进程未能启动。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>Restart the program.</source>
            <translation>重新启动程序。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>decoding took more than {seconds:.0f} s</source>
            <translation>解码超过 {seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/decoder.py" />
            <source>its pixels are damaged in a way that stops the decoder</source>
            <translation>像素损坏，解码器无法继续</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>from the file</source>
            <translation>来自文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>at the detector, without the magnification</source>
            <translation>探测器处，未计放大</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>of the scanned film</source>
            <translation>扫描胶片的间距</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>calibrated, from the file</source>
            <translation>已校准，来自文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>the file's value is not plausible</source>
            <translation>文件中的值不合理</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>not in the file</source>
            <translation>文件中没有</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file has {frames} frames; the first one is shown.</source>
            <translation>此文件有 {frames} 帧；显示第一帧。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This file was marked as a photograph; its pixels are grey and were read as a radiograph.</source>
            <translation>此文件被标为照片；其像素为灰度，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>According to the file this is {part}, not a chest: the model is for chest radiographs only.</source>
            <translation>文件标明部位为 {part}，不是胸部：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>This is not a frontal view: the model is for PA and AP views only.</source>
            <translation>这不是正位片：模型仅适用于 PA 和 AP 位。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/dicom.py" />
            <source>These are raw detector values, not intended for reading.</source>
            <translation>这是探测器原始数据，不供阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Export it again from its source, uncompressed or as PNG.</source>
            <translation>从来源重新导出，不压缩或导出为 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file ends early</source>
            <translation>文件不完整</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is no such file</source>
            <translation>没有该文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>it is a folder</source>
            <translation>这是文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Open it as a folder.</source>
            <translation>作为文件夹打开。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>you do not have permission to read it</source>
            <translation>没有读取权限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Ask for read permission.</source>
            <translation>申请读取权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>there is not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>Close other programs, or open a smaller image.</source>
            <translation>关闭其他程序，或打开较小的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/failures.py" />
            <source>the file is damaged</source>
            <translation>文件已损坏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} does not exist.</source>
            <translation>{path} 不存在。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{words} ({n} more)</source>
            <comment>{words} ({n} more)</comment>
            <translation>
                <numerusform>{words}（另有 {n} 个）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>{path} could not be opened.</source>
            <translation>无法打开 {path}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Check that the drive is connected and that you may read it.</source>
            <translation>确认驱动器已连接，且有读取权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>The folder {name} contains no DICOM, PNG or JPEG image.</source>
            <translation>文件夹 {name} 中没有 DICOM、PNG 或 JPEG 图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/finding.py" />
            <source>Choose the folder with the radiographs.</source>
            <translation>选择存放 X 线片的文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>it is a colour image, not a radiograph</source>
            <translation>这是彩色图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/grey.py" />
            <source>Open the radiograph as DICOM, or a grey PNG of it.</source>
            <translation>打开该 X 线片的 DICOM 或灰度 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are floating-point numbers, not those of a radiograph</source>
            <translation>像素为浮点数，不是 X 线片的像素</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the original image.</source>
            <translation>打开原始图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it is a table of contents (DICOMDIR)</source>
            <translation>这是目录文件 (DICOMDIR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the folder instead.</source>
            <translation>改为打开文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>its pixels are missing: it is only a header</source>
            <translation>缺少像素：只有文件头</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>it has no pixels</source>
            <translation>没有像素</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/header.py" />
            <source>Open the image it belongs to.</source>
            <translation>打开它所属的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>it is larger than 2 GB</source>
            <translation>大于 2 GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/image.py" />
            <source>Open the radiograph itself.</source>
            <translation>打开 X 线片本身。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/jpeg.py" />
            <source>The compressed pixels of this file are slightly damaged: parts of the image may be wrong.</source>
            <translation>此文件的压缩像素轻微损坏：图像局部可能有误。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a PDF document</source>
            <translation>这是 PDF 文档</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a ZIP archive</source>
            <translation>这是 ZIP 压缩包</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a gzip archive</source>
            <translation>这是 gzip 压缩包</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a TIFF image</source>
            <translation>这是 TIFF 图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a GIF image</source>
            <translation>这是 GIF 图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a BMP image</source>
            <translation>这是 BMP 图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a WebP image, sound or film</source>
            <translation>这是 WebP 图像、声音或视频</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a web page or XML document</source>
            <translation>这是网页或 XML 文档</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is a text file</source>
            <translation>这是文本文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>Open a DICOM, PNG or JPEG file.</source>
            <translation>打开 DICOM、PNG 或 JPEG 文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/kinds.py" />
            <source>it is neither DICOM nor PNG nor JPEG</source>
            <translation>既不是 DICOM，也不是 PNG 或 JPEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its header states {rows} × {columns} pixels</source>
            <translation>文件头标明 {rows} × {columns} 像素</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>{columns} × {rows} pixels are more than a radiograph has (at most {most} million)</source>
            <translation>{columns} × {rows} 像素超出 X 线片的范围（最多 {most} 百万）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>its compressed data are damaged</source>
            <translation>压缩数据已损坏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/limits.py" />
            <source>it unpacks to more data than a radiograph has</source>
            <translation>解压后的数据超出 X 线片的范围</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated. It is shown upright.</source>
            <translation>文件标明此图像以旋转方式存储。现已转正显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>文件标明此图像以镜像方式存储。现已转正显示，患者左侧位于图像右侧。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>According to the file, this image is stored rotated and mirrored. It is shown upright, with the patient's left on the right.</source>
            <translation>文件标明此图像以旋转并镜像的方式存储。现已转正显示，患者左侧位于图像右侧。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The pixel values have more bits than the file states: bright areas may be shown dark.</source>
            <translation>像素值的位数多于文件所标：亮区可能显示过暗。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>A window in the file shows the whole image in one grey and was left out.</source>
            <translation>文件中有一个窗会使整幅图像呈同一灰度，未列出。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/notices.py" />
            <source>The window in the file shows the whole image in one grey: the automatic window is used instead.</source>
            <translation>文件中的窗使整幅图像呈同一灰度：改用自动窗宽窗位。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open the radiograph it belongs to.</source>
            <translation>打开它所属的 X 线片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>Open a frontal radiograph of the chest.</source>
            <translation>打开正位胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a segmentation, not a radiograph</source>
            <translation>这是分割，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a surface model, not a radiograph</source>
            <translation>这是表面模型，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a registration or raw data, not a radiograph</source>
            <translation>这是配准或原始数据，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a mapping of values, not a radiograph</source>
            <translation>这是值映射，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a structured report, not a radiograph</source>
            <translation>这是结构化报告，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a list of key images, not a radiograph</source>
            <translation>这是关键图像列表，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a presentation state, not a radiograph</source>
            <translation>这是显示状态，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a document, not a radiograph</source>
            <translation>这是文档，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a waveform, such as an ECG, not a radiograph</source>
            <translation>这是波形（如心电图），不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy dose, not a radiograph</source>
            <translation>这是放疗剂量，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a set of radiotherapy contours, not a radiograph</source>
            <translation>这是放疗轮廓集，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a radiotherapy plan, not a radiograph</source>
            <translation>这是放疗计划，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a parametric map, not a radiograph</source>
            <translation>这是参数图，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound loop, not a radiograph</source>
            <translation>这是超声动态图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an ultrasound image, not a radiograph</source>
            <translation>这是超声图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a nuclear medicine image, not a radiograph</source>
            <translation>这是核医学图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a volume of slices, such as a tomosynthesis, not a radiograph</source>
            <translation>这是断层容积（如断层融合），不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is an MR image, not a radiograph</source>
            <translation>这是 MR 图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a photograph, or an image from an endoscope or microscope, not a radiograph</source>
            <translation>这是照片，或内镜、显微镜图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a CT image; it contains one image and was read as a radiograph.</source>
            <translation>文件标为 CT 图像；其中只有一张图像，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an MR image; it contains one image and was read as a radiograph.</source>
            <translation>文件标为 MR 图像；其中只有一张图像，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a PET image; it contains one image and was read as a radiograph.</source>
            <translation>文件标为 PET 图像；其中只有一张图像，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an ultrasound image; it contains one image and was read as a radiograph.</source>
            <translation>文件标为超声图像；其中只有一张图像，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a nuclear medicine image; it contains one image and was read as a radiograph.</source>
            <translation>文件标为核医学图像；其中只有一张图像，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a mammogram: the model is for chest radiographs only.</source>
            <translation>文件标为乳腺 X 线片：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a dental radiograph: the model is for chest radiographs only.</source>
            <translation>文件标为牙科 X 线片：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as an angiogram: the model is for chest radiographs only.</source>
            <translation>文件标为血管造影：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a fluoroscopy: the model is for chest radiographs only.</source>
            <translation>文件标为透视：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a bone density scan: the model is for chest radiographs only.</source>
            <translation>文件标为骨密度扫描：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>The file is labelled as a radiotherapy image: the model is for chest radiographs only.</source>
            <translation>文件标为放疗图像：模型仅适用于胸片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>it is a slice of a {of} examination, not a radiograph</source>
            <translation>这是 {of} 检查的断层图像，不是 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/objects.py" />
            <source>This is the scout view of a CT examination: the model is for radiographs only.</source>
            <translation>这是 CT 检查的定位像：模型仅适用于 X 线片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>it is a colour image</source>
            <translation>这是彩色图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>Open the original radiograph.</source>
            <translation>打开原始 X 线片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/palette.py" />
            <source>its grey-scale table is missing or damaged</source>
            <translation>灰度表缺失或损坏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>This image was stored as colour; its pixels are grey and were read as a radiograph.</source>
            <translation>此图像以彩色存储；其像素为灰度，已按 X 线片读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/pictures.py" />
            <source>unreliable in image files</source>
            <translation>图像文件中的值不可靠</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/progressive.py" />
            <source>The last details of this image are missing from the file: it may look blurred.</source>
            <translation>文件缺少此图像的最后细节：图像可能模糊。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {samples} × {allocated} bits, unlike a radiograph</source>
            <translation>像素为 {samples} × {allocated} 位，与 X 线片不符</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its pixels have {stored} bits, more than a radiograph has</source>
            <translation>像素为 {stored} 位，超出 X 线片的范围</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/stored.py" />
            <source>its colours are stored in an unsupported way</source>
            <translation>不支持其颜色的存储方式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/reading/voi.py" />
            <source>File {number}</source>
            <translation>文件窗 {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>The readers’ names cannot be read.</source>
            <translation>无法读取阅片者姓名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/readers.py" />
            <source>Ask for permission to read {file}, then start lungseg again.</source>
            <translation>申请 {file} 的读取权限，然后重新启动 lungseg。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record could not be saved</source>
            <translation>无法保存记录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>decide again</source>
            <translation>重新决定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>This line of the record has no mask.</source>
            <translation>记录的此行没有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is missing or was changed.</source>
            <translation>记录第 {n} 行的掩膜缺失或被更改。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Restore the data folder from a backup, or choose another line.</source>
            <translation>从备份恢复数据文件夹，或选择其他行。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The mask for line {n} of the record is damaged.</source>
            <translation>记录第 {n} 行的掩膜已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Choose another line.</source>
            <translation>选择其他行。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record {file} cannot be read.</source>
            <translation>无法读取记录 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>Line {n} of the record is damaged or was changed.</source>
            <translation>记录第 {n} 行已损坏或被更改。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/record/record.py" />
            <source>The record before line {n} was changed or removed.</source>
            <translation>第 {n} 行之前的记录被更改或移除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no model version {name}.</source>
            <translation>没有模型版本 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose one of: {names}.</source>
            <translation>从以下选择：{names}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The bundled model {name} is damaged: {problem}.</source>
            <translation>自带模型 {name} 已损坏：{problem}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} is damaged and was set aside: {problem}.</source>
            <translation>模型版本 {name} 已损坏，已停用：{problem}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose another version under Model, Versions.</source>
            <translation>在“模型 &gt; 版本”中选择其他版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The previous version is used.</source>
            <translation>使用先前的版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>There is no version before {name}.</source>
            <translation>{name} 之前没有版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It is the one that came with the program.</source>
            <translation>它是程序自带的版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} came with the program.</source>
            <translation>{name} 为程序自带。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>It can't be deleted.</source>
            <translation>不可删除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is in use.</source>
            <translation>{name} 正在使用中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use another version, then delete it.</source>
            <translation>先使用其他版本，再将其删除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Open the list of versions again.</source>
            <translation>重新打开版本列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} cannot have a note.</source>
            <translation>{name} 不能添加附注。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Choose a version of your own.</source>
            <translation>选择您自己的版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The note could not be saved</source>
            <translation>无法保存附注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>write it again</source>
            <translation>重新填写</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>model.safetensors cannot be read</source>
            <translation>无法读取 model.safetensors</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new model version cannot be used: {problem}.</source>
            <translation>无法使用新的模型版本：{problem}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Train again.</source>
            <translation>重新训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>{name} is not a valid version name.</source>
            <translation>{name} 不是有效的版本名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Use r and a number, such as r1.</source>
            <translation>使用 r 加数字，例如 r1。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The new version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>A model version {name} already exists.</source>
            <translation>模型版本 {name} 已存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions was damaged; the bundled version is used.</source>
            <translation>模型版本列表已损坏；使用自带版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model versions cannot be read: the data folder is gone.</source>
            <translation>无法读取模型版本：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The list of model versions could not be saved</source>
            <translation>无法保存模型版本列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>The model version {name} cannot be read at present.</source>
            <translation>模型版本 {name} 目前无法读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/registry.py" />
            <source>Check that its drive is connected and that you may read it, then start the program again.</source>
            <translation>请检查其驱动器是否已连接且可读取，然后重新启动程序。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>The bundled model is missing from the installation.</source>
            <translation>安装中缺少自带模型。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>Reinstall the program, or choose a version of your own under Model, Versions.</source>
            <translation>重新安装程序，或在“模型 &gt; 版本”中选择您自己的版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>{file} is missing</source>
            <translation>缺少 {file}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>card.json cannot be read</source>
            <translation>无法读取 card.json</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>config.json cannot be read</source>
            <translation>无法读取 config.json</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors contains only zeros</source>
            <translation>model.safetensors 中全为零</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/registry/version.py" />
            <source>model.safetensors is not the saved file</source>
            <translation>model.safetensors 不是保存时的文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: memory is full.</source>
            <translation>{not_done}：内存已满。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>Close other programs and try again.</source>
            <translation>关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/sentences.py" />
            <source>{not_done}: part of the installation is missing ({part}).</source>
            <translation>{not_done}：安装不完整，缺少 {part}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>The file contains no lungseg settings.</source>
            <translation>文件中没有 lungseg 设置。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>Choose one exported by lungseg.</source>
            <translation>选择由 lungseg 导出的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/exchange.py" />
            <source>{name} cannot be read.</source>
            <translation>无法读取 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>The site settings in {path} cannot be read. Ask your administrator to correct it.</source>
            <translation>无法读取 {path} 中的本单位设置。请管理员更正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>Set by your site in {path}.</source>
            <translation>由本单位在 {path} 中设定。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names} and {n} more. Ask your administrator to correct it.</source>
            <translation>
                <numerusform>本单位设置 {path} 中的以下项无效：{names} 及另外 {n} 项。请管理员更正。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/site.py" />
            <source>In the site settings {path}, these are not valid: {names}. Ask your administrator to correct it.</source>
            <translation>本单位设置 {path} 中的以下项无效：{names}。请管理员更正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings could not be saved</source>
            <translation>无法保存设置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings in {path} cannot be read.</source>
            <translation>无法读取 {path} 中的设置。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/stored.py" />
            <source>The settings were damaged and have been reset to their defaults. The old file is kept as {name}.</source>
            <translation>设置已损坏，现已恢复默认。旧文件保留为 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Colours of the window. The radiograph looks the same in both.</source>
            <translation>窗口的颜色。X 线片在两种主题下显示相同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>colour color scheme dark mode night light bright black white background interface</source>
            <translation>颜色 配色 深色 夜间 浅色 明亮 黑色 白色 背景 界面 暗色 模式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Language of the window and of printed reports. The command line, the manual and files for other programs stay in English. No radiologist has checked the translations yet.</source>
            <translation>窗口和打印报告的语言。命令行、手册以及供其他程序使用的文件仍为英文。译文尚未经放射科医生核对。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Size of the window’s contents</source>
            <translation>窗口内容大小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges text and buttons, for example on a 4K screen that the system does not scale.</source>
            <translation>放大文字和按钮，例如用于系统未缩放的 4K 屏幕。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>zoom scale dpi large small font text size magnify 4k</source>
            <translation>缩放 比例 dpi 大 小 字体 文字 字号 放大 4k</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Enlarges only the text, at once. Icons and images keep their size.</source>
            <translation>仅放大文字，立即生效。图标和图像大小不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>font letters larger bigger enlarge zoom readable small large accessibility</source>
            <translation>字体 字号 字母 更大 放大 缩放 易读 小 大 无障碍</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Corner text</source>
            <translation>四角信息</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Name, date, size and window on the radiograph. Side markers and the scale bar are always shown.</source>
            <translation>X 线片上的姓名、日期、尺寸和窗宽窗位。左右标志和比例尺始终显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>overlay annotations labels patient name hide information demographics</source>
            <translation>叠加 标注 标签 患者 姓名 隐藏 信息 角标 四角</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Your windows</source>
            <translation>您的预设窗</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Windows you have saved under a name, in addition to those in the file. View &gt; Windows &gt; Save this window… adds one; the first five have keys (Help &gt; Keys).</source>
            <translation>除文件中的窗外，您命名保存的窗。“视图 &gt; 预设窗 &gt; 保存当前窗宽窗位…”可添加；前五个有快捷键（“帮助 &gt; 快捷键”）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>preset presets window level width centre center contrast brightness own custom</source>
            <translation>预设 窗宽 窗位 窗 中心 对比度 亮度 自定义</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Measurements on the image</source>
            <translation>图像上的测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Rulers, angles, ellipses, arrows and texts you have drawn (Shift+V).</source>
            <translation>您绘制的直尺、角度、椭圆、箭头和文字 (Shift+V)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>annotations calipers graphics show hide length distance</source>
            <translation>标注 卡尺 图形 显示 隐藏 长度 距离 标尺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Worklist order</source>
            <translation>工作列表排序</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most uncertain first</source>
            <translation>最不确定者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Attention first</source>
            <translation>需注意者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By file name</source>
            <translation>按文件名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By patient</source>
            <translation>按患者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Newest study first</source>
            <translation>检查日期从新到旧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Oldest study first</source>
            <translation>检查日期从旧到新</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By status</source>
            <translation>按状态</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last opened first</source>
            <translation>最近打开者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Last changed first</source>
            <translation>最近更改者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most to learn from first</source>
            <translation>学习价值最高者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Which cases the worklist shows first.</source>
            <translation>工作列表先显示哪些病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sort sorting sequence list priority first queue</source>
            <translation>排序 顺序 次序 列表 优先 首先 队列</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Case names</source>
            <translation>病例名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What each worklist row shows first. A file without a patient name is listed by its file name. Number hides names, IDs and file names throughout the window and in reports, for example for a demonstration.</source>
            <translation>工作列表每行首先显示的内容。没有患者姓名的文件按文件名列出。“编号”会在整个窗口和报告中隐藏姓名、ID 和文件名，例如用于演示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>title label patient name filename rows list names hide anonymous de-identified privacy teaching</source>
            <translation>标题 标签 患者 姓名 文件名 行 列表 隐藏 匿名 去标识 隐私 教学</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Group by patient and study</source>
            <translation>按患者和检查分组</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Puts the images of one patient together in the worklist, with a heading that can be folded.</source>
            <translation>在工作列表中将同一患者的图像归在一起，标题可折叠。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>worklist heading collapse fold series exam list tree</source>
            <translation>工作列表 标题 折叠 收起 序列 检查 列表 树 分组</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Mask style</source>
            <translation>掩膜样式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill and outline</source>
            <translation>填充和轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline only</source>
            <translation>仅轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>style contour border edge overlay display filled</source>
            <translation>样式 轮廓 边框 边缘 叠加 显示 填充</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fill opacity</source>
            <translation>填充不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay strength alpha see through</source>
            <translation>透明度 透明 叠加 强度 alpha 半透明</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung opacity</source>
            <translation>左肺不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>same as the right lung</source>
            <translation>与右肺相同</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Sets the fill of the left lung separately.</source>
            <translation>单独设置左肺的填充。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>transparency transparent overlay alpha see through</source>
            <translation>透明度 透明 叠加 alpha 半透明</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Outline width</source>
            <translation>轮廓宽度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In screen pixels, the same at any zoom.</source>
            <translation>以屏幕像素计，不随缩放改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>thickness line contour border edge thick thin</source>
            <translation>粗细 线条 轮廓 边框 边缘 粗 细</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Right lung colour</source>
            <translation>右肺颜色</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>color shade palette overlay</source>
            <translation>颜色 色调 调色板 叠加</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Left lung colour</source>
            <translation>左肺颜色</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius</source>
            <translation>画笔半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is known.</source>
            <translation>用于实际尺寸 (mm) 已知的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>size diameter pen paint paintbrush</source>
            <translation>大小 直径 笔 绘制 画笔 笔刷</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Brush radius without spacing</source>
            <translation>画笔半径（间距未知时）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>For images whose size in mm is not known.</source>
            <translation>用于实际尺寸 (mm) 未知的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>brush size pixels png jpeg</source>
            <translation>画笔 大小 像素 png jpeg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Edge-aware brush tolerance</source>
            <translation>边缘感知画笔容差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How far grey values may differ from those at the centre of the brush, in standard deviations.</source>
            <translation>灰度值与画笔中心处相差的允许范围，以标准差计。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>sensitivity threshold contrast magic smart adaptive</source>
            <translation>灵敏度 阈值 对比度 魔棒 智能 自适应</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Smoothing strength</source>
            <translation>平滑强度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>In pixels if an image has no pixel spacing.</source>
            <translation>图像没有像素间距时以像素计。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>smoother smooth contour</source>
            <translation>更平滑 平滑 光滑 轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Grow and shrink by</source>
            <translation>外扩和内缩距离</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>dilate erode expand enlarge larger smaller margin distance</source>
            <translation>膨胀 腐蚀 扩大 放大 缩小 更大 更小 边距 距离</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Do not paint over the other lung</source>
            <translation>不覆盖另一侧肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Painting one lung leaves the other unchanged.</source>
            <translation>绘制一侧肺时另一侧不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>protect lock overlap overwrite paint</source>
            <translation>保护 锁定 重叠 覆盖 绘制</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Key layout</source>
            <translation>键盘布局</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Letter, then position</source>
            <translation>先按字母，后按位置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Position on the keyboard</source>
            <translation>按键盘位置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>By position, a key does what that key does on a US keyboard. By letter, only keys without a command of their own do, such as the digits on a French keyboard.</source>
            <translation>“按位置”时，按键的作用与美式键盘上同一位置的键相同。“按字母”时，只有本身没有命令的键才如此，例如法语键盘上的数字键。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>keyboard layout shortcut hotkey azerty qwertz cyrillic position bracket rebind</source>
            <translation>键盘 布局 快捷键 热键 azerty qwertz 西里尔 位置 括号 重新绑定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Lung behind the heart</source>
            <translation>心影后肺野</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Not part of the mask</source>
            <translation>不属于掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Part of the mask</source>
            <translation>属于掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>What new masks and the training set include. Masks you have corrected or accepted do not change.</source>
            <translation>新掩膜和训练集的范围。已修正或已接受的掩膜不会改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>retrocardiac heart cardiac shadow protocol mediastinum definition</source>
            <translation>心影后 心脏 心影 规范 纵隔 定义</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Predict new cases in advance</source>
            <translation>提前预测新病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model works through the worklist while you read.</source>
            <translation>阅片时，模型依次预测工作列表中的病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic automatically background preload advance prediction auto</source>
            <translation>自动 后台 预加载 提前 预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor (CPU)</source>
            <translation>处理器 (CPU)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>NVIDIA 显卡 (CUDA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Apple 图形 (MPS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the model runs and is trained. Automatic uses a graphics card if there is one.</source>
            <translation>模型运行和训练所用的设备。“自动”在有显卡时使用显卡。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>gpu hardware accelerator speed fast slow compute</source>
            <translation>gpu 硬件 显卡 加速 速度 快 慢 计算</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Processor threads</source>
            <translation>处理器线程数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>How many threads the model uses on the processor (CPU), for prediction and training. Fewer leave more of the computer to other programs.</source>
            <translation>模型预测和训练时使用的处理器 (CPU) 线程数。线程越少，留给其他程序的资源越多。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cores cpu number limit parallel performance speed slow busy</source>
            <translation>核心 cpu 数量 限制 并行 性能 速度 慢 占用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Export folder</source>
            <translation>导出文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where exported files go unless you choose another folder.</source>
            <translation>未另选文件夹时，导出文件的存放位置。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>save output directory path destination location</source>
            <translation>保存 输出 目录 路径 目标 位置 文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Folder for opening files</source>
            <translation>打开文件的文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where the program looks first for files to open.</source>
            <translation>打开文件时首先查看的位置。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>directory path location import load start</source>
            <translation>目录 路径 位置 导入 加载 起始 文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Exported file names</source>
            <translation>导出文件名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Fields: {name} {code} {number} {date} {view} {patient_id} {patient_name}. The last two identify the patient.</source>
            <translation>字段：{name} {code} {number} {date} {view} {patient_id} {patient_name}。最后两项会透露患者身份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>filename naming template pattern rename anonymous</source>
            <translation>文件名 命名 模板 模式 重命名 匿名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>DICOM SEG contents</source>
            <translation>DICOM SEG 内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>One segment per lung</source>
            <translation>左右肺各一个分割</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>A label map (DICOM 2024)</source>
            <translation>标签图 (DICOM 2024)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>The model’s probabilities</source>
            <translation>模型的概率</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Every viewer reads one segment per lung.</source>
            <translation>左右肺各一个分割，所有阅片软件均可读取。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>segmentation format type binary fractional labelmap encoding</source>
            <translation>分割 格式 类型 二值 概率 标签图 编码</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Nominal geometry in DICOM SEG</source>
            <translation>DICOM SEG 中的标称几何信息</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Where spacing is known</source>
            <translation>像素间距已知时</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Most viewers reject a SEG without geometry. Without spacing it is uncalibrated, and the file says so.</source>
            <translation>多数阅片软件会拒收没有几何信息的 SEG。没有间距时标为未校准，并在文件中注明。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>position orientation pixel spacing calibration segmentation compatibility</source>
            <translation>位置 方向 像素 间距 校准 分割 兼容性</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Space for fetched images</source>
            <translation>获取图像的存储空间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Images fetched from a PACS use no more disk space than this.</source>
            <translation>从 PACS 获取的图像占用的磁盘空间不超过此值。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>cache disk space storage limit download memory quota gigabytes</source>
            <translation>缓存 磁盘 空间 存储 限制 上限 下载 内存 配额 GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Keep cases</source>
            <translation>病例保留时间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Cases not opened for this long are forgotten at the next start, with their flags and comments. The training set is kept, and so are corrections not yet accepted or rejected.</source>
            <translation>超过此时间未打开的病例将在下次启动时连同标记和备注一并清除。训练集以及尚未接受或拒绝的修正会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>time to keep retention delete automatically storage period how long old</source>
            <translation>保留 时间 期限 自动 删除 存储 多久 过期 旧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Record time and corrections of each case</source>
            <translation>记录每例用时和修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>Kept on this computer only, without names. The Models page shows the results.</source>
            <translation>仅保存在本机，不含姓名。结果见“模型”页。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/settings/table.py" />
            <source>statistics timing reading time measure measurements track tracking log</source>
            <translation>统计 计时 阅片 时间 用时 测量 跟踪 日志</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>The training set could not be saved</source>
            <translation>无法保存训练集</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/decisions.py" />
            <source>Your last decision may be lost: check the case and decide again if needed.</source>
            <translation>您的上一个决定可能已丢失：请检查该病例，必要时重新决定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>The training set cannot be read.</source>
            <translation>无法读取训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/earlier.py" />
            <source>Check the disk and try again.</source>
            <translation>检查磁盘后重试。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set cannot be read or saved: the data folder is gone.</source>
            <translation>无法读取或保存训练集：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Check read permission for {root}.</source>
            <translation>确认对 {root} 有读取权限。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>The training set's index.json is damaged.</source>
            <translation>训练集的 index.json 已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/index.py" />
            <source>Restore it from a backup: it records which patients are held out for scoring.</source>
            <translation>从备份恢复：它记录了哪些患者留出用于评估。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The case could not be encoded.</source>
            <translation>无法对病例编码。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Free some memory and accept again.</source>
            <translation>释放一些内存后重新接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The mask does not have the size of {image}.</source>
            <translation>掩膜与 {image} 尺寸不同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>The original mask does not have the size of {image}.</source>
            <translation>原掩膜与 {image} 尺寸不同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/layout.py" />
            <source>Predict again, then accept.</source>
            <translation>重新预测后再接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/notes.py" />
            <source>The list of masks you confirmed was damaged: confirm again those that training leaves out.</source>
            <translation>您确认过的掩膜列表已损坏：请重新确认训练未采用的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>A newer lungseg wrote this package.</source>
            <translation>此数据包由较新的 lungseg 生成。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/package.py" />
            <source>Update lungseg here, then import it.</source>
            <translation>更新本机的 lungseg 后再导入。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: every image has burnt-in text.</source>
            <translation>未生成数据包：所有图像都有内嵌文字。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>No package was written: there are no cases.</source>
            <translation>未生成数据包：没有病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Blank them by hand, or choose other cases.</source>
            <translation>手动遮盖，或选择其他病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Choose other cases.</source>
            <translation>选择其他病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>{case_id} cannot be read: no package was written.</source>
            <translation>无法读取 {case_id}：未生成数据包。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/packing.py" />
            <source>Remove it from the training set, or leave it out of the package.</source>
            <translation>将其从训练集移除，或从数据包中排除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{name} is a drawn phantom and was not added to the training set, which is for patients.</source>
            <translation>{name} 是绘制的模拟胸片，未加入训练集；训练集只用于患者。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/phantoms.py" />
            <source>{n} drawn phantoms were removed from the training set, which is now for patients only.</source>
            <comment>{n} drawn phantom was removed from the training set, which is now for patients only.</comment>
            <translation>
                <numerusform>已从训练集移除 {n} 张绘制的模拟胸片；训练集现只用于患者。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>No case was imported.</source>
            <translation>未导入病例。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases imported.</source>
            <comment>{n} case imported.</comment>
            <translation>
                <numerusform>已导入 {n} 个病例。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases were already here.</source>
            <comment>{n} case was already here.</comment>
            <translation>
                <numerusform>{n} 个病例原已存在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} of them have another mask in the package: the mask here is kept.</source>
            <comment>{n} of them has another mask in the package: the mask here is kept.</comment>
            <translation>
                <numerusform>其中 {n} 个在数据包中有不同的掩膜：保留本机的掩膜。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/training_set/taking_in.py" />
            <source>{n} cases of a patient on the other side of the split moved to the patient's side here.</source>
            <comment>{n} case of a patient on the other side of the split moved to the patient's side here.</comment>
            <translation>
                <numerusform>{n} 个病例的患者在划分中属于另一方，已移至本机中该患者所在的一方。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>import it again</source>
            <translation>重新导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>This case is not in the training set.</source>
            <translation>此病例不在训练集中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Open the training set again.</source>
            <translation>重新打开训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>A drawn phantom cannot be restored: the training set is for patients.</source>
            <translation>绘制的模拟胸片不能恢复：训练集只用于患者。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore the other cases without it.</source>
            <translation>恢复其他病例，不含此项。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>The key that hides patient identities in the training set, {salt_file}, is missing.</source>
            <translation>缺少隐藏训练集中患者身份的密钥 {salt_file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>Restore it from a backup, or move the training set away to start a new one.</source>
            <translation>从备份恢复，或移走训练集以新建一个。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/training_set.py" />
            <source>accept again</source>
            <translation>重新接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} could not be read.</source>
            <translation>无法读取 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is not the original file.</source>
            <translation>{name} 已损坏：{file} 不是原文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} does not match its list.</source>
            <translation>{name} 已损坏：{file} 与清单不符。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} was repacked by another program.</source>
            <translation>{name} 已被其他程序重新打包。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Use the file as lungseg wrote it.</source>
            <translation>使用 lungseg 生成的原文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set from lungseg.</source>
            <translation>{name} 不是 lungseg 的训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: its list of cases cannot be used.</source>
            <translation>{name} 已损坏：无法使用其病例清单。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains a file not on its list, {file}.</source>
            <translation>{name} 含有清单之外的文件 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} is missing.</source>
            <translation>{name} 已损坏：缺少 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} contains no cases.</source>
            <translation>{name} 不含病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Export the training set again.</source>
            <translation>重新导出训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is damaged: {file} cannot be read.</source>
            <translation>{name} 已损坏：无法读取 {file}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>{name} is not a training set, or is damaged.</source>
            <translation>{name} 不是训练集，或已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/training_set/unpacking.py" />
            <source>Nothing was imported.</source>
            <translation>未导入任何内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Export it again from the program with that version.</source>
            <translation>在有该版本的程序中重新导出。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>The model version {name} cannot be read.</source>
            <translation>无法读取模型版本 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} comes from a newer version of lungseg.</source>
            <translation>{name} 来自较新版本的 lungseg。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Update this program.</source>
            <translation>更新本程序。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} does not exist.</source>
            <translation>{name} 不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} contains no usable model: {why}</source>
            <translation>{name} 不含可用的模型：{why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is not an exported model version.</source>
            <translation>{name} 不是导出的模型版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>Choose a file that ends in {suffix}.</source>
            <translation>选择以 {suffix} 结尾的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/version_file.py" />
            <source>{name} is damaged.</source>
            <translation>{name} 已损坏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>predicted</source>
            <translation>已预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>corrected</source>
            <translation>已修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior</source>
            <translation>从前片导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from the prior of {day}</source>
            <translation>从 {day} 的前片导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from DICOM SEG by {program}</source>
            <translation>从 {program} 的 DICOM SEG 导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Measurements</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Checks</source>
            <translation>核查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Mask</source>
            <translation>掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The checks found nothing.</source>
            <translation>核查未发现问题。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Both</source>
            <translation>双肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{right} right lung, {left} left lung; the patient’s right is at the left of the image</source>
            <translation>{right} 右肺，{left} 左肺；患者右侧在图像左方</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, pixels</source>
            <translation>面积（像素）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Left / right area</source>
            <translation>左/右面积比</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Area, cm²</source>
            <translation>面积 (cm²)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Height, mm</source>
            <translation>高度 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Width, mm</source>
            <translation>宽度 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Made</source>
            <translation>绘制方式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Reader</source>
            <translation>阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Model version</source>
            <translation>模型版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>What it includes</source>
            <translation>包含范围</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Report date</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>imported from {origin}</source>
            <translation>从 {origin} 导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>The file has no reliable pixel spacing, so nothing is given in mm.</source>
            <translation>文件没有可靠的像素间距，因此不给出 mm 值。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm (rows × columns).</source>
            <translation>像素间距 {row:.3f} × {column:.3f} mm（行 × 列）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Pixel spacing {row:.3f} × {column:.3f} mm {where} (rows × columns).</source>
            <translation>像素间距 {row:.3f} × {column:.3f} mm，{where}（行 × 列）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/case_page.py" />
            <source>Radiograph with outlines</source>
            <translation>带轮廓的 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SEG</source>
            <translation>DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For PACS and viewers; DICOM only</source>
            <translation>用于 PACS 和阅片软件；仅限 DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM SR with SEG</source>
            <translation>DICOM SR 与 SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Measurements (TID 1500) with their SEG; DICOM only</source>
            <translation>测量 (TID 1500) 及其 SEG；仅限 DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>DICOM GSPS</source>
            <translation>DICOM GSPS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Outlines that a viewer overlays on the image; DICOM only</source>
            <translation>阅片软件叠加在图像上的轮廓；仅限 DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG label map</source>
            <translation>PNG 标签图</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>0 background, 1 right lung, 2 left lung</source>
            <translation>0 背景，1 右肺，2 左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>PNG per lung</source>
            <translation>左右肺各一个 PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Two images, 0 and 255</source>
            <translation>两张图像，0 和 255</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Image with outlines</source>
            <translation>带轮廓的图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>For slides; cannot be read back</source>
            <translation>用于幻灯片；不能再读入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>NIfTI</source>
            <translation>NIfTI</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One slice, oriented for 3D Slicer</source>
            <translation>单层，方向适用于 3D Slicer</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>seg.nrrd</source>
            <translation>seg.nrrd</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>A segmentation for 3D Slicer</source>
            <translation>用于 3D Slicer 的分割</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>COCO</source>
            <translation>COCO</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One file for all cases, run-length encoded</source>
            <translation>所有病例一个文件，游程编码</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>One table (CSV) for all cases</source>
            <translation>所有病例一个表格 (CSV)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Drawn measurements</source>
            <translation>绘制的测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/formats.py" />
            <source>Rulers, angles, ellipses, CTR: one table (CSV)</source>
            <translation>直尺、角度、椭圆、心胸比：一个表格 (CSV)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as JPEG.</source>
            <translation>有图像无法编码为 JPEG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/illustrations.py" />
            <source>An image could not be encoded as PNG.</source>
            <translation>有图像无法编码为 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template for file names cannot be read.</source>
            <translation>无法识别文件名模板。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Use these fields: {fields}.</source>
            <translation>使用以下字段：{fields}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>The template gives every case the same name.</source>
            <translation>该模板使所有病例同名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/names.py" />
            <source>Add {first}, {second} or {third}.</source>
            <translation>添加 {first}、{second} 或 {third}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/outcome.py" />
            <source>The mask has {width} × {height} pixels, the image {columns} × {rows}.</source>
            <translation>掩膜为 {width} × {height} 像素，图像为 {columns} × {rows}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>Research use only. Not a medical device. A reader checks every mask.</source>
            <translation>仅供研究使用。非医疗器械。每个掩膜均由阅片者核对。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, not corrected</source>
            <translation>由模型绘制，未修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>by the model, corrected by a reader</source>
            <translation>由模型绘制，经阅片者修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>drawn by a reader</source>
            <translation>由阅片者绘制</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>January</source>
            <comment>in a date</comment>
            <translation>1月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>February</source>
            <comment>in a date</comment>
            <translation>2月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>March</source>
            <comment>in a date</comment>
            <translation>3月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>April</source>
            <comment>in a date</comment>
            <translation>4月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>May</source>
            <comment>in a date</comment>
            <translation>5月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>June</source>
            <comment>in a date</comment>
            <translation>6月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>July</source>
            <comment>in a date</comment>
            <translation>7月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>August</source>
            <comment>in a date</comment>
            <translation>8月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>September</source>
            <comment>in a date</comment>
            <translation>9月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>October</source>
            <comment>in a date</comment>
            <translation>10月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>November</source>
            <comment>in a date</comment>
            <translation>11月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>December</source>
            <comment>in a date</comment>
            <translation>12月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/pages.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{year}年{month}{day}日 {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>{name} has no probabilities: none were stored with its prediction.</source>
            <translation>{name} 没有概率：其预测未存储概率。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/seg.py" />
            <source>Predict it again, or export the mask.</source>
            <translation>重新预测，或导出掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>no reason given</source>
            <translation>未说明原因</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>New</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Predicted</source>
            <translation>已预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Corrected</source>
            <translation>已修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the right lung, cm²</source>
            <translation>右肺面积 (cm²)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Area of the left lung, cm²</source>
            <translation>左肺面积 (cm²)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Uncertainty of the model, 0 to 1</source>
            <translation>模型的不确定度，0 至 1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of the model’s mask and the corrected one</source>
            <translation>模型掩膜与修正后掩膜的 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Contour corrected, %</source>
            <translation>已修正轮廓 (%)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Dice of two readers</source>
            <translation>两位阅片者的 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>HD95 of two readers, mm</source>
            <translation>两位阅片者的 HD95 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Made on {when} by lungseg {version}. Masks include: {protocol}.</source>
            <translation>{when} 由 lungseg {version} 生成。掩膜范围：{protocol}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Report on {what}</source>
            <translation>{what}的报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Figures</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Rejected because</source>
            <translation>拒绝原因</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases</source>
            <translation>病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Masks</source>
            <translation>掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No case has a mask.</source>
            <translation>没有病例有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>none</source>
            <comment>model version</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Nothing to measure yet.</source>
            <translation>尚无可测量的内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest</source>
            <translation>最低</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lower quartile</source>
            <translation>下四分位数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Upper quartile</source>
            <translation>上四分位数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Highest</source>
            <translation>最高</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Areas use the pixel spacing of each file, which many detectors state at their own surface.</source>
            <translation>面积采用各文件的像素间距，许多探测器以自身表面为准。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{n} masks have no reliable spacing, and no area.</source>
            <comment>{n} mask has no reliable spacing, and no area.</comment>
            <translation>
                <numerusform>{n} 个掩膜没有可靠的间距，因而没有面积。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>A cardiothoracic ratio is counted only if a reader drew or adjusted it.</source>
            <translation>心胸比仅在阅片者绘制或调整后计入。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Distribution of the figures</source>
            <translation>数值分布</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{share} of {total} model masks were accepted unchanged.</source>
            <translation>{total} 个模型掩膜中有 {share} 按原样接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Where one was corrected, the model’s mask and the accepted one have a median Dice of {median:.3f} (lowest {lowest:.3f}).</source>
            <translation>经修正的病例中，模型掩膜与已接受掩膜的 Dice 中位数为 {median:.3f}（最低 {lowest:.3f}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Work saved</source>
            <translation>节省的工作量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Median Dice</source>
            <translation>Dice 中位数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Lowest Dice</source>
            <translation>最低 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Agreement of two readers</source>
            <translation>两位阅片者的一致性</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No figure is more than 1.5 times the interquartile range outside the quartiles.</source>
            <translation>没有数值偏离四分位数超过 1.5 倍四分位距。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>There are fewer than {least} figures of each kind: too few to identify outliers.</source>
            <translation>各类数值均少于 {least} 个：不足以识别离群值。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases that stand out</source>
            <translation>离群病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Cases with findings</source>
            <translation>有核查结果的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>No check found anything in these cases.</source>
            <translation>这些病例未核查出任何问题。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>Not measured</source>
            <translation>未测量</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>and {n} more</source>
            <comment>and {n} more</comment>
            <translation>
                <numerusform>及另外 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/set_page.py" />
            <source>{number} ({percent} %)</source>
            <translation>{number} ({percent}%)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} is not a DICOM file, so a {what} cannot refer to it.</source>
            <translation>{name} 不是 DICOM 文件，因此 {what} 无法引用它。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Export the mask as PNG.</source>
            <translation>将掩膜导出为 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its header does not allow it.</source>
            <translation>{name} 无法导出为 {what}：其文件头不允许。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file could not be reread.</source>
            <translation>{name} 无法导出为 {what}：无法重新读取其文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Check that the drive is connected, or export the mask as PNG.</source>
            <translation>确认驱动器已连接，或将掩膜导出为 PNG。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no study.</source>
            <translation>{name} 无法导出为 {what}：其文件未注明检查。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file was replaced by another image.</source>
            <translation>{name} 无法导出为 {what}：其文件已被另一图像替换。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>Open the file again.</source>
            <translation>重新打开该文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/services/writing/source.py" />
            <source>{name} could not be exported as {what}: its file names no series.</source>
            <translation>{name} 无法导出为 {what}：其文件未注明序列。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Segment</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Zoom towards the pointer</source>
            <translation>以指针为中心缩放</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Middle drag, Space drag</source>
            <translation>中键拖动，按住空格拖动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right drag</source>
            <translation>右键拖动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+right drag</source>
            <translation>Ctrl+右键拖动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Gamma: up is brighter</source>
            <translation>伽马：向上变亮</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Z</source>
            <translation>按住 Z</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Magnify under the pointer</source>
            <translation>放大指针处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Q</source>
            <translation>按住 Q</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Show the model's own mask</source>
            <translation>显示模型的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+click, Ctrl+Space</source>
            <translation>Ctrl+单击，Ctrl+空格</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Add one case to the selection</source>
            <translation>将一个病例加入选择</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+click, Shift+arrows</source>
            <translation>Shift+单击，Shift+方向键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all cases up to this one</source>
            <translation>选择直到此处的所有病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Select all listed cases</source>
            <translation>选择所有列出的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Return to the open case in the worklist</source>
            <translation>回到工作列表中当前打开的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Right click, Shift+F10</source>
            <translation>右键单击，Shift+F10</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Menu of the selected cases</source>
            <translation>所选病例的菜单</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Hold Ctrl</source>
            <translation>按住 Ctrl</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Erase while held; lasso and polygon subtract</source>
            <translation>按住时擦除；套索和多边形为减去</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Apply the lasso, polygon or threshold</source>
            <translation>应用套索、多边形或阈值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del, Ctrl+click</source>
            <translation>Del，Ctrl+单击</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove a corner of the lasso or polygon</source>
            <translation>移除套索或多边形的角点</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the last corner of the polygon</source>
            <translation>移除多边形的最后一个角点</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Shift+wheel</source>
            <translation>Shift+滚轮</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Cancel the stroke in progress</source>
            <translation>取消正在绘制的笔画</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Arrows, Shift+arrows</source>
            <translation>方向键，Shift+方向键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Move the selected measurement by 1 or 10 px</source>
            <translation>将所选测量移动 1 或 10 px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Rename the measurement or change its text</source>
            <translation>重命名测量或更改其文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Remove the selected measurement</source>
            <translation>移除所选测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Close this page first: it covers the image.</source>
            <translation>先关闭此页：它遮住了图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/actions.py" />
            <source>Open an image first.</source>
            <translation>先打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Case</source>
            <translation>病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Worklist</source>
            <translation>工作列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Window</source>
            <translation>窗宽窗位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept and next</source>
            <translation>接受并转到下一个</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/casebar.py" />
            <source>{n} uncertain edges</source>
            <comment>1 uncertain edge</comment>
            <translation>
                <numerusform>{n} 处不确定边缘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Open the sample study</source>
            <translation>打开示例检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export mask as PNG…</source>
            <translation>将掩膜导出为 PNG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Export as DICOM SEG…</source>
            <translation>导出为 DICOM SEG…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Remove from the worklist</source>
            <translation>从工作列表移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Choose a case in the worklist first.</source>
            <translation>先在工作列表中选择病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search the worklist</source>
            <translation>搜索工作列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>100 %</source>
            <translation>100%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Reset view</source>
            <translation>重置视图</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Invert</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brighter (gamma)</source>
            <translation>调亮（伽马）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Darker (gamma)</source>
            <translation>调暗（伽马）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>No gamma</source>
            <translation>取消伽马</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip left and right</source>
            <translation>左右翻转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Flip and rotate</source>
            <translation>翻转和旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate left</source>
            <translation>向左旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Rotate right</source>
            <translation>向右旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show the mask</source>
            <translation>显示掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Lower fill opacity</source>
            <translation>降低填充不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Raise fill opacity</source>
            <translation>提高填充不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Fill or outline</source>
            <translation>填充或轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Overlays and shutters from the file</source>
            <translation>文件中的叠加层和遮挡</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The file has no overlays and no shutter.</source>
            <translation>文件中没有叠加层，也没有遮挡。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger text</source>
            <translation>增大文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its largest size.</source>
            <translation>文字已是最大。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller text</source>
            <translation>减小文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its smallest size.</source>
            <translation>文字已是最小。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Normal text size</source>
            <translation>标准文字大小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The text already has its normal size.</source>
            <translation>文字已是标准大小。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the right lung</source>
            <translation>绘制右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Paint the left lung</source>
            <translation>绘制左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Brush or eraser</source>
            <translation>画笔或橡皮擦</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Smaller radius</source>
            <translation>减小半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Larger radius</source>
            <translation>增大半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Finish the line or region first (Enter), or cancel it (Esc).</source>
            <translation>先完成线条或区域 (Enter)，或取消 (Esc)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Predict again</source>
            <translation>重新预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Use the model’s mask</source>
            <translation>使用模型的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>The mask is already the model’s, or there is none.</source>
            <translation>当前已是模型的掩膜，或模型没有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Learn from accepted cases…</source>
            <translation>学习已接受病例…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>What my masks include…</source>
            <translation>掩膜的范围…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Training set…</source>
            <translation>训练集…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Versions…</source>
            <translation>版本…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Search commands…</source>
            <translation>搜索命令…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Keys…</source>
            <translation>快捷键…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Show log file</source>
            <translation>显示日志文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>Report a problem…</source>
            <translation>报告问题…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/commands.py" />
            <source>About lungseg…</source>
            <translation>关于 lungseg…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Press Enter to accept it.</source>
            <translation>按 Enter 接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>The case already has this mask.</source>
            <translation>病例已采用此掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>{what}. {why}</source>
            <translation>{what}。{why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record</source>
            <translation>导出记录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/agreeing.py" />
            <source>Export the record of decisions…</source>
            <translation>导出决定记录…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Other images are still being processed. Wait, or stop them.</source>
            <translation>其他图像仍在处理中。等待完成或将其停止。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running.</source>
            <translation>正在导出。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Exporting: {n} of {total} cases written.</source>
            <translation>
                <numerusform>正在导出：已写入 {n}/{total} 个病例。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>An export is running: {n} of {total} cases written.</source>
            <translation>
                <numerusform>正在导出：已写入 {n}/{total} 个病例。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export is not finished.</source>
            <translation>导出尚未完成。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>If you close now, it stops. Files already written are complete and are kept.</source>
            <translation>现在关闭将停止导出。已写入的文件完整并会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stay</source>
            <translation>暂不关闭</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} of {total} cases could not be exported in full. The first: {reason}</source>
            <translation>
                <numerusform>{total} 个病例中有 {n} 个未能完整导出。第一个：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>{n} files exported to {folder}</source>
            <comment>1 file exported to {folder}</comment>
            <translation>
                <numerusform>已将 {n} 个文件导出到 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>The export was stopped; files already written are complete.</source>
            <translation>导出已停止；已写入的文件完整。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/batch_export.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Export time and corrections</source>
            <translation>导出用时和修正数据</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase the record of your work?</source>
            <translation>删除工作记录？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>The times and figures of all cases are lost. Masks and versions are kept.</source>
            <translation>所有病例的用时和数据将丢失。掩膜和版本会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/benefits.py" />
            <source>Erase</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is open.</source>
            <translation>未打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No other image of this patient is on the worklist. Right-click one, then Show alongside.</source>
            <translation>工作列表中没有该患者的其他图像。右键单击某张图像，选择“并排显示”。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Looking for the prior…</source>
            <translation>正在查找前片…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>This image is already open. Choose another one to show alongside.</source>
            <translation>此图像已打开。选择另一张并排显示。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Both rows show the same image.</source>
            <translation>两行为同一张图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Decision saved for the case alongside. The open case stays on the screen.</source>
            <translation>已保存并排病例的决定。当前病例仍在屏幕上。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>No image is shown alongside.</source>
            <translation>未并排显示图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The image alongside has no mask.</source>
            <translation>并排图像没有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The mask alongside was copied. Correct it where the lungs differ.</source>
            <translation>已复制并排图像的掩膜。在两图肺野不同之处加以修正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>The open case already has this mask.</source>
            <translation>当前病例已采用此掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Prior</source>
            <translation>前片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Alongside</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>another patient</source>
            <translation>其他患者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>the same day</source>
            <translation>同日</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years earlier</source>
            <translation>早 {n} 年</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} years later</source>
            <translation>晚 {n} 年</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days earlier</source>
            <comment>1 day earlier</comment>
            <translation>
                <numerusform>早 {n} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>{n} days later</source>
            <comment>1 day later</comment>
            <translation>
                <numerusform>晚 {n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Show prior alongside</source>
            <translation>并排显示前片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link zoom and pan</source>
            <translation>同步缩放和平移</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Link the window</source>
            <translation>同步窗宽窗位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/beside.py" />
            <source>Copy the mask alongside</source>
            <translation>复制并排图像的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Q shows the model’s own mask while it is held.</source>
            <translation>按住 Q 可显示模型的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Z magnifies while it is held.</source>
            <translation>按住 Z 可放大。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Space moves the image while it is held.</source>
            <translation>按住空格可移动图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Esc goes back.</source>
            <translation>Esc 用于返回。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Tab goes to the next control.</source>
            <translation>Tab 转到下一个控件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+Tab goes to the control before.</source>
            <translation>Shift+Tab 转到上一个控件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Delete removes a corner of the lasso or polygon.</source>
            <translation>Delete 移除套索或多边形的角点。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Backspace removes the last corner of the polygon.</source>
            <translation>Backspace 移除多边形的最后一个角点。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>Shift+F10 opens the menu of the selected cases.</source>
            <translation>Shift+F10 打开所选病例的菜单。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/bindings.py" />
            <source>{key} opens the {menu} menu.</source>
            <translation>{key} 用于打开“{menu}”菜单。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Decoding…</source>
            <translation>正在解码…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Preparing the model for this computer: about ten seconds, once for each version</source>
            <translation>正在为本机准备模型：约十秒，每个版本仅一次</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Drop a file anywhere in this window</source>
            <translation>将文件拖放到此窗口任意位置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>left lung</source>
            <translation>左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>right lung</source>
            <translation>右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>{sentence} No mask was drawn.</source>
            <translation>{sentence}未绘制掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Your mask was kept. The model has a new one.</source>
            <translation>已保留您的掩膜。模型有新的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>There is no mask yet. The model has one.</source>
            <translation>尚无掩膜。模型有掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Now using the model’s mask</source>
            <translation>已改用模型的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/case_notices.py" />
            <source>Take it</source>
            <translation>采用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The mask is being checked before it is accepted…</source>
            <translation>接受前正在核查掩膜…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Not accepted yet · {keys}</source>
            <translation>尚未接受 · {keys}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine</source>
            <translation>无法自动修复：修正掩膜，若无误则按 ⟨Y⟩</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>There is no mask yet: wait for the prediction or paint one.</source>
            <translation>尚无掩膜：等待预测或手工绘制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>The checks find nothing more in this mask · ⟨Enter⟩ accepts it</source>
            <translation>此掩膜未发现其他问题 · 按 ⟨Enter⟩ 接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Noted as fine</source>
            <translation>已记为无误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>⟨Y⟩ or ⟨Enter⟩ {right}</source>
            <translation>⟨Y⟩ 或 ⟨Enter⟩ {right}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Accept the mask as it is</source>
            <translation>按原样接受掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/checking.py" />
            <source>Repair what the check found</source>
            <translation>修复核查发现的问题</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Your last changes are not saved yet.</source>
            <translation>最近的更改尚未保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Discard and close</source>
            <translation>放弃更改并关闭</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Free some disk space and try again, or discard them and close.</source>
            <translation>释放磁盘空间后重试，或放弃更改并关闭。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>A file is still being written, such as an export.</source>
            <translation>仍有文件正在写入，例如导出的文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/closing.py" />
            <source>Stay until it is written, or stop it and close.</source>
            <translation>等待写入完成，或停止写入并关闭。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Difference from the model</source>
            <translation>与模型的差异</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>The model has not predicted a mask for this image yet.</source>
            <translation>模型尚未为此图像预测掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/comparing.py" />
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>缩略图页</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>contact sheet</source>
            <translation>缩略图页</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>PDF (*.pdf);;PNG (*.png)</source>
            <translation>PDF (*.pdf);;PNG (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>{name} is an image on the worklist.</source>
            <translation>{name} 是工作列表中的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Choose another name for the contact sheet.</source>
            <translation>为缩略图页另选名称。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Preparing the contact sheet: case {n} of {total}.</source>
            <translation>正在准备缩略图页：第 {n}/{total} 个病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Contact sheet…</source>
            <translation>缩略图页…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/contact_sheet.py" />
            <source>Several cases</source>
            <translation>多个病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Put back on the to-do list</source>
            <translation>放回待处理列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/deciding.py" />
            <source>Why reject {name}?</source>
            <translation>为何拒绝 {name}？</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>CPU, {n} threads</source>
            <comment>CPU, 1 thread</comment>
            <translation>
                <numerusform>CPU，{n} 个线程</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/device_notices.py" />
            <source>{device}, model ready</source>
            <translation>{device}，模型就绪</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>local contrast (CLAHE)</source>
            <translation>局部对比度 (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>sharpened</source>
            <translation>已锐化</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Local contrast (CLAHE)</source>
            <translation>局部对比度 (CLAHE)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Sharpen</source>
            <translation>锐化</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enhancing.py" />
            <source>Enhance the display</source>
            <translation>显示增强</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/enter.py" />
            <source>The keys act on the image now · ⟨Enter⟩ accepts</source>
            <translation>按键现作用于图像 · 按 ⟨Enter⟩ 接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image is not a DICOM file.</source>
            <translation>该图像不是 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export mask as PNG</source>
            <translation>将掩膜导出为 PNG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>PNG label map (*.png)</source>
            <translation>PNG 标签图 (*.png)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>Export as DICOM SEG</source>
            <translation>导出为 DICOM SEG</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>DICOM segmentation (*.dcm)</source>
            <translation>DICOM 分割 (*.dcm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/exporting.py" />
            <source>The image itself is never overwritten.</source>
            <translation>图像本身绝不覆盖。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>The image is still loading.</source>
            <translation>图像仍在加载。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/flow.py" />
            <source>{name} is still loading.</source>
            <translation>{name} 仍在加载。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>The search for another study is still running.</source>
            <translation>仍在搜索另一项检查。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study among files you have not opened yet.</source>
            <translation>正在未打开过的文件中查找此检查的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cancelled: nothing was forgotten</source>
            <translation>已取消：未清除任何内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Looking for images of this study: {done} of {total} files</source>
            <translation>正在查找此检查的图像：{done}/{total} 个文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Not while training is running: it may use these cases.</source>
            <translation>训练期间不可操作：训练可能用到这些病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Cases are kept for ever</source>
            <translation>病例永久保留</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>From the next start, cases not opened for {n} days are forgotten, with their flags and comments. Corrections not yet accepted or rejected are kept, and so is the training set: it contains no names except any burnt into the pixels.</source>
            <translation>
                <numerusform>从下次启动起，{n} 天未打开的病例将连同标记和备注一并清除。尚未接受或拒绝的修正会保留，训练集也会保留：除图像内嵌文字外，训练集不含姓名。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>{n} cases were forgotten: they had not been opened for {days} days.</source>
            <comment>1 case was forgotten: it had not been opened for {days} days.</comment>
            <translation>
                <numerusform>已清除 {n} 个病例：这些病例 {days} 天未打开。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for ever</source>
            <translation>永久保留病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 30 days</source>
            <translation>保留病例 30 天</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for 90 days</source>
            <translation>保留病例 90 天</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Keep cases for a year</source>
            <translation>保留病例一年</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>Forget this study…</source>
            <translation>彻底清除此检查…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/forgetting.py" />
            <source>How long to keep cases</source>
            <translation>病例保留多久</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} cases</source>
            <comment>1 case</comment>
            <translation>
                <numerusform>{n} 个病例</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} selected cases</source>
            <comment>1 selected case</comment>
            <translation>
                <numerusform>{n} 个所选病例</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>{n} listed cases</source>
            <comment>1 listed case</comment>
            <translation>
                <numerusform>{n} 个列出的病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Open images first.</source>
            <translation>先打开图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>No case is listed: choose another filter or search.</source>
            <translation>列表中没有病例：选择其他筛选条件或搜索词。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Other cases are still being read. Wait, or stop them.</source>
            <translation>仍在读取其他病例。等待完成或将其停止。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>The reader has changed: no page was made.</source>
            <translation>阅片者已更换：未生成页面。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/gathering.py" />
            <source>Make it again.</source>
            <translation>重新生成。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Fold all groups</source>
            <translation>折叠所有组</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Unfold all groups</source>
            <translation>展开所有组</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Select these {n} images</source>
            <comment>Select this image</comment>
            <translation>
                <numerusform>选择这 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>The worklist is not grouped by patient and study.</source>
            <translation>工作列表未按患者和检查分组。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/grouping.py" />
            <source>Groups</source>
            <translation>分组</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/help.py" />
            <source>`lungseg --help` lists the commands.</source>
            <translation>`lungseg --help` 可列出命令。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training: {progress}</source>
            <translation>训练：{progress}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show training progress</source>
            <translation>显示训练进度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training ended</source>
            <translation>训练已结束</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show the training result</source>
            <translation>显示训练结果</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>The training set is being read.</source>
            <translation>正在读取训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>No case has been accepted since the last training.</source>
            <translation>上次训练后没有新接受的病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training cannot start: the data folder is gone.</source>
            <translation>无法开始训练：数据文件夹不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Stop training</source>
            <translation>停止训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training is running ({progress}).</source>
            <translation>正在训练 ({progress})。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the version in use does not change.</source>
            <translation>下次打开 lungseg 时可从此处继续。若停止训练，进度将丢失；使用中的版本不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume next time</source>
            <translation>下次继续</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training resumes</source>
            <translation>训练继续</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Training was interrupted when the program closed. It can resume where it stopped.</source>
            <translation>训练因程序关闭而中断。可从中断处继续。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} stays a candidate: {parent} is in use</source>
            <translation>{name} 仍为候选版本：使用中的是 {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/learning.py" />
            <source>{name} awaits your decision: {parent} is in use</source>
            <translation>{name} 等待您决定：使用中的是 {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)</source>
            <translation>掩膜 (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask</source>
            <translation>导入掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the mask to import it for {name}.</source>
            <translation>拖放掩膜，为 {name} 导入。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the folder to open its images and add them to the worklist.</source>
            <translation>拖放文件夹，打开其中图像并加入工作列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the file to open it and add it to the worklist.</source>
            <translation>拖放文件，打开并加入工作列表。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Drop the {n} files to open them and add them to the worklist.</source>
            <translation>
                <numerusform>拖放这 {n} 个文件，打开并加入工作列表。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file was not imported: another case is open.</source>
            <translation>该文件未导入：当前打开的是另一病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} was not imported: another case is open.</source>
            <translation>{name} 未导入：当前打开的是另一病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from the file.</source>
            <translation>已从该文件导入掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>The file contains the mask already shown.</source>
            <translation>该文件中的掩膜与当前显示的相同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Mask imported from {name}.</source>
            <translation>已从 {name} 导入掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>{name} contains the mask already shown.</source>
            <translation>{name} 中的掩膜与当前显示的相同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>It is the same size as this image. You can undo the import.</source>
            <translation>它与此图像尺寸相同。导入可以撤销。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import it here</source>
            <translation>导入到此处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/mask_import.py" />
            <source>Import mask…</source>
            <translation>导入掩膜…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>A few words</source>
            <translation>简短说明</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>The mask must include both lungs: the widths are proposed from them.</source>
            <translation>掩膜须包含双肺：据此给出横径建议。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/measuring.py" />
            <source>Show measurements</source>
            <translation>显示测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>No cases left to do</source>
            <translation>没有待处理的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>The search finds no more cases to do.</source>
            <translation>搜索结果中没有其他待处理病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>This filter lists no more cases to do.</source>
            <translation>此筛选条件下没有其他待处理病例。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>{n} other cases are left.</source>
            <comment>1 other case is left.</comment>
            <translation>
                <numerusform>另有 {n} 个病例待处理。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to it</source>
            <translation>转到该病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/none_left.py" />
            <source>Go to these</source>
            <translation>转到这些病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>another program</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has a segmentation by {maker}.</source>
            <translation>此检查有 {maker} 的分割。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>This study has {n} segmentations, the newest by {maker}.</source>
            <translation>
                <numerusform>此检查有 {n} 个分割，最新的来自 {maker}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Import it</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/offered_masks.py" />
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Password of {user} for {name}</source>
            <translation>{user} 在 {name} 的密码</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>Token for {name}</source>
            <translation>{name} 的令牌</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_access.py" />
            <source>The last one was refused.</source>
            <translation>上次输入的被拒绝。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching from the PACS: {n} of {total} studies are here.</source>
            <translation>
                <numerusform>正在从 PACS 获取：已收到 {n}/{total} 项检查。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Fetching was stopped; images already received are complete.</source>
            <translation>获取已停止；已收到的图像完整。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} images fetched.</source>
            <comment>1 image fetched.</comment>
            <translation>
                <numerusform>已获取 {n} 张图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>{n} of {total} studies could not be fetched. The first: {reason}</source>
            <translation>
                <numerusform>{total} 项检查中有 {n} 项未能获取。第一项：{reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Enter…</source>
            <translation>输入…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Today’s chests could not be fetched: {reason}</source>
            <translation>无法获取今日胸片：{reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Open from PACS…</source>
            <translation>从 PACS 打开…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_fetching.py" />
            <source>Set up PACS…</source>
            <translation>设置 PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} did not come from a PACS.</source>
            <translation>{name} 并非来自 PACS。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Choose one to send it to.</source>
            <translation>选择要发送到的 PACS。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} of {total} cases could not be sent. The first: {reason}</source>
            <translation>
                <numerusform>{total} 个病例中有 {n} 个未能发送。第一个：{reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{name} was not sent: {why}</source>
            <translation>{name} 未发送：{why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{what} of {name} sent to {node}</source>
            <translation>已将 {name} 的 {what} 发送至 {node}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>{n} cases sent to the PACS</source>
            <comment>1 case sent to the PACS</comment>
            <translation>
                <numerusform>已将 {n} 个病例发送至 PACS</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Sending to the PACS is on hold: {reason}</source>
            <translation>向 PACS 的发送已暂停：{reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_sending.py" />
            <source>Send to PACS…</source>
            <translation>发送至 PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Saved. The password is kept until you close lungseg.</source>
            <translation>已保存。密码保留到 lungseg 关闭为止。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>Asking {name}…</source>
            <translation>正在询问 {name}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/pacs_setup.py" />
            <source>{name} answers.</source>
            <translation>{name} 有应答。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Training set (*.zip)</source>
            <translation>训练集 (*.zip)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>No case has been accepted yet: there is no training set to export.</source>
            <translation>尚未接受任何病例：没有可导出的训练集。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Write package</source>
            <translation>生成数据包</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was written.</source>
            <translation>已停止：未写入任何内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set</source>
            <translation>导入训练集</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Importing a training set: {n} of {total} cases checked.</source>
            <translation>
                <numerusform>正在导入训练集：已核查 {n}/{total} 个病例。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Stopped: nothing was imported.</source>
            <translation>已停止：未导入任何内容。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains 1 case.</source>
            <translation>{name} 包含 1 个病例。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from 1 patient.</source>
            <translation>
                <numerusform>{name} 包含 1 位患者的 {n} 个病例。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>{name} contains {n} cases from {patients} patients.</source>
            <translation>
                <numerusform>{name} 包含 {patients} 位患者的 {n} 个病例。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Export training set…</source>
            <translation>导出训练集…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/passing_on.py" />
            <source>Import training set…</source>
            <translation>导入训练集…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Masks you have corrected or accepted do not change.</source>
            <translation>已修正或已接受的掩膜不会改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} can draw both: uncorrected masks change at once.</source>
            <translation>版本 {name} 两种都能绘制：未修正的掩膜立即改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks with the part behind the heart.</source>
            <translation>版本 {name} 绘制的掩膜始终包含心影后部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Version {name} always draws masks without the part behind the heart.</source>
            <translation>版本 {name} 绘制的掩膜始终不含心影后部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Correct them: a new version learns from the masks you accept.</source>
            <translation>加以修正：新版本会从您接受的掩膜中学习。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask extends behind the heart</source>
            <translation>掩膜延伸至心影后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn with the part behind the heart and does not change. New masks are drawn without the part behind the heart.</source>
            <translation>此掩膜包含心影后部分，不会改变。新掩膜将不含心影后部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>Mask stops at the heart</source>
            <translation>掩膜止于心缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/protocol_choice.py" />
            <source>This mask was drawn without the part behind the heart and does not change. New masks are drawn with the part behind the heart.</source>
            <translation>此掩膜不含心影后部分，不会改变。新掩膜将包含心影后部分。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Reading as {name}</source>
            <translation>当前阅片者：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>This is already a second reading.</source>
            <translation>这已是第二次阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has been asked to read {name}</source>
            <translation>已请 {reader} 阅 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} has already been asked</source>
            <translation>已请过 {reader}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>No request for this case is pending.</source>
            <translation>此病例没有待答复的请求。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Request to {readers} withdrawn</source>
            <translation>已撤回给 {readers} 的请求</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Nobody has been asked to read it</source>
            <translation>尚未请任何人阅片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with an empty mask.</source>
            <translation>从空掩膜开始。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>It starts with the model’s mask.</source>
            <translation>从模型的掩膜开始。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>{reader} asked you for a second reading.</source>
            <translation>{reader} 请您做第二次阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>“{comment}”</source>
            <translation>“{comment}”</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>The first reading is shown once you have decided.</source>
            <translation>您决定后才会显示第一次阅片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Ask a second reader…</source>
            <translation>请第二位阅片者阅片…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Withdraw the request</source>
            <translation>撤回请求</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/readings.py" />
            <source>Choose the reader…</source>
            <translation>选择阅片者…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Clear this list</source>
            <translation>清空此列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Opened {n}</source>
            <translation>最近打开的第 {n} 项</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>The file or folder</source>
            <translation>该文件或文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>{name} no longer exists.</source>
            <translation>{name} 已不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>Open recent…</source>
            <translation>最近打开…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/recent.py" />
            <source>No file or folder has been opened yet.</source>
            <translation>尚未打开过文件或文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>{name} flagged</source>
            <translation>已标记 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag removed from {name}</source>
            <translation>已取消 {name} 的标记</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>What to know about this case</source>
            <translation>关于此病例需了解的内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment on {name}</source>
            <translation>{name} 的备注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment saved</source>
            <translation>已保存备注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment removed</source>
            <translation>已删除备注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Flag this case</source>
            <translation>标记此病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/remarking.py" />
            <source>Comment…</source>
            <translation>备注…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove {n} images and your corrections to {lost} of them?</source>
            <translation>
                <numerusform>移除 {n} 张图像以及对其中 {lost} 张的修正？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>These masks have not been accepted and would be lost. The image files are kept.</source>
            <translation>这些掩膜尚未接受，移除后将丢失。图像文件会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/removing.py" />
            <source>{n} images removed from the worklist</source>
            <translation>
                <numerusform>已从工作列表移除 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Keep largest part</source>
            <translation>保留最大部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Remove islands</source>
            <translation>去除孤立区域</translation>
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
            <translation>{name}：右肺无需更改</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}: nothing to change in the left lung</source>
            <translation>{name}：左肺无需更改</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>{name}, {lung}: {change}</source>
            <translation>{name}，{lung}：{change}</translation>
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
            <translation>修复</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Grow by the margin</source>
            <translation>按边距外扩</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Shrink by the margin</source>
            <translation>按边距内缩</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Lower tolerance or threshold</source>
            <translation>降低容差或阈值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/repairing.py" />
            <source>Higher tolerance or threshold</source>
            <translation>提高容差或阈值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has changed and can no longer be read: you see the earlier image.</source>
            <translation>{name} 的文件已更改且无法读取：当前显示的是先前的图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>The file of {name} has been replaced: you see the earlier image, and Accept applies to it.</source>
            <translation>{name} 的文件已被替换：当前显示的是先前的图像，“接受”针对该图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/replaced_files.py" />
            <source>Open the new file</source>
            <translation>打开新文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report</source>
            <translation>病例报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Image copied with its outlines</source>
            <translation>已复制带轮廓的图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Case report…</source>
            <translation>病例报告…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Print case report…</source>
            <translation>打印病例报告…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reporting.py" />
            <source>Copy image with outlines</source>
            <translation>复制带轮廓的图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Not accepted: the image had only just appeared · ⟨Enter⟩ accepts</source>
            <translation>未接受：图像刚刚出现 · 按 ⟨Enter⟩ 接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} is already accepted</source>
            <translation>{name} 已接受过</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{hidden} Look at it, then accept.</source>
            <translation>{hidden}查看后再接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} accepted</source>
            <translation>已接受 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not rejected</source>
            <translation>未拒绝 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} was not accepted</source>
            <translation>未接受 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>Nothing was rejected: another image opened in the meantime.</source>
            <translation>未拒绝任何病例：其间打开了另一图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/reviewing.py" />
            <source>{name} rejected</source>
            <translation>已拒绝 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag</source>
            <translation>取消标记</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag</source>
            <translation>标记</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove the flag from {n} images</source>
            <translation>
                <numerusform>取消 {n} 张图像的标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Flag {n} images</source>
            <translation>
                <numerusform>标记 {n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Remove {n} images from the worklist</source>
            <translation>
                <numerusform>从工作列表移除 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>The file could not be read.</source>
            <translation>无法读取该文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open the case first.</source>
            <translation>先打开病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Corrected, accepted or rejected: open the case and press R.</source>
            <translation>已修正、接受或拒绝：打开病例后按 R。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Already accepted or rejected.</source>
            <translation>已接受或拒绝。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>A check questions the mask: open the case to accept it.</source>
            <translation>核查对掩膜有疑问：打开病例后再接受。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>There is no mask yet.</source>
            <translation>尚无掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Studies are forgotten one at a time.</source>
            <translation>每次只能清除一项检查。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Show alongside</source>
            <translation>并排显示</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict</source>
            <translation>预测</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} images</source>
            <translation>
                <numerusform>预测 {n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Predict {n} of {total} images</source>
            <translation>
                <numerusform>预测 {total} 张图像中的 {n} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} images…</source>
            <translation>
                <numerusform>导出 {n} 张图像…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Export {n} of {total} images…</source>
            <translation>
                <numerusform>导出 {total} 张图像中的 {n} 张…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} images</source>
            <translation>
                <numerusform>接受 {n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Accept {n} of {total} images</source>
            <translation>
                <numerusform>接受 {total} 张图像中的 {n} 张</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject…</source>
            <translation>拒绝…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} images…</source>
            <translation>
                <numerusform>拒绝 {n} 张图像…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Reject {n} of {total} images…</source>
            <translation>
                <numerusform>拒绝 {total} 张图像中的 {n} 张…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} images back on the to-do list</source>
            <translation>
                <numerusform>将 {n} 张图像放回待处理列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Put {n} of {total} images back on the to-do list</source>
            <translation>
                <numerusform>将 {total} 张图像中的 {n} 张放回待处理列表</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Still on the to-do list.</source>
            <translation>仍在待处理列表中。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} images…</source>
            <translation>
                <numerusform>为 {n} 张图像添加备注…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>Comment on {n} of {total} images…</source>
            <translation>
                <numerusform>为 {total} 张图像中的 {n} 张添加备注…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/row_menu.py" />
            <source>They are in {n} folders.</source>
            <translation>
                <numerusform>它们位于 {n} 个文件夹中。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Filter saved: {name}</source>
            <translation>已保存筛选：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search…</source>
            <translation>保存筛选、排序和搜索…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Save filter, order and search</source>
            <translation>保存筛选、排序和搜索</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>重命名筛选</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saved_filters.py" />
            <source>Saved filters…</source>
            <translation>已保存的筛选…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved {time}</source>
            <translation>{time} 已保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved: {reason}</source>
            <translation>未保存：{reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/saving.py" />
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on {cases}</source>
            <translation>{cases}的报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>report of the set</source>
            <translation>病例集报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Measuring for the report: case {n} of {total}.</source>
            <translation>正在为报告测量：第 {n}/{total} 个病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Report on several cases…</source>
            <translation>多病例报告…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/set_reporting.py" />
            <source>Print report on several cases…</source>
            <translation>打印多病例报告…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{name} is back at its default</source>
            <translation>{name} 已恢复默认</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings are back at their defaults</source>
            <translation>
                <numerusform>{n} 项设置已恢复默认</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Export settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{n} settings changed</source>
            <comment>1 setting changed</comment>
            <translation>
                <numerusform>已更改 {n} 项设置</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>{words}. This version does not know: {names}</source>
            <translation>{words}。此版本无法识别：{names}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset all settings?</source>
            <translation>重置所有设置？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>These go back to their defaults: {names}.</source>
            <translation>以下设置将恢复默认：{names}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/settings_editing.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Accepting: image {n} of {total}.</source>
            <translation>正在接受：第 {n}/{total} 张图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Rejecting: image {n} of {total}.</source>
            <translation>正在拒绝：第 {n}/{total} 张图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Undoing: image {n} of {total}.</source>
            <translation>正在撤销：第 {n}/{total} 张图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>Select them</source>
            <translation>选择这些图像</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images back on the to-do list</source>
            <comment>1 image back on the to-do list</comment>
            <translation>
                <numerusform>已将 {n} 张图像放回待处理列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images accepted</source>
            <comment>1 image accepted</comment>
            <translation>
                <numerusform>已接受 {n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several.py" />
            <source>{n} images rejected</source>
            <comment>1 image rejected</comment>
            <translation>
                <numerusform>已拒绝 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Nothing to predict: every listed image is corrected, accepted or rejected.</source>
            <translation>没有可预测的图像：列出的图像均已修正、接受或拒绝。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predicting: image {n} of {total}.</source>
            <translation>正在预测：第 {n}/{total} 张图像。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Paused after {n} of {total} images.</source>
            <translation>
                <numerusform>已在 {n}/{total} 张图像后暂停。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} have no mask: they are turned or not frontal chest radiographs</source>
            <comment>1 has no mask: it is turned or not a frontal chest radiograph</comment>
            <translation>
                <numerusform>{n} 张没有掩膜：图像被旋转或不是正位胸片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images predicted</source>
            <comment>1 image predicted</comment>
            <translation>
                <numerusform>已预测 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted.</source>
            <comment>1 image not predicted.</comment>
            <translation>
                <numerusform>{n} 张图像未预测。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} images not predicted, and {untried} more not tried.</source>
            <comment>1 image not predicted, and {untried} more not tried.</comment>
            <translation>
                <numerusform>{n} 张图像未预测，另有 {untried} 张未尝试。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>({n} more)</source>
            <translation>
                <numerusform>（另有 {n} 个）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>{h} h {n} min</source>
            <translation>{h} 小时 {n} 分钟</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_predictions.py" />
            <source>Predict all</source>
            <translation>全部预测</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>{n} images flagged</source>
            <comment>1 image flagged</comment>
            <translation>
                <numerusform>已标记 {n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Flag removed from {n} images</source>
            <comment>Flag removed from 1 image</comment>
            <translation>
                <numerusform>已取消 {n} 张图像的标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment saved for {n} images</source>
            <comment>Comment saved for 1 image</comment>
            <translation>
                <numerusform>已为 {n} 张图像保存备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment removed from {n} images</source>
            <comment>Comment removed from 1 image</comment>
            <translation>
                <numerusform>已删除 {n} 张图像的备注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>What to know about these cases</source>
            <translation>关于这些病例需了解的内容</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Comment on {n} images</source>
            <comment>Comment on 1 image</comment>
            <translation>
                <numerusform>{n} 张图像的备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>replaces {n}</source>
            <translation>
                <numerusform>将替换 {n} 条</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Saving: {n} of {total}.</source>
            <translation>正在保存：{n}/{total}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Nothing changed</source>
            <translation>没有更改</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Restored: {n} images</source>
            <comment>Restored: 1 image</comment>
            <translation>
                <numerusform>已恢复：{n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/several_remarks.py" />
            <source>Undoing: {n} of {total}.</source>
            <translation>正在撤销：{n}/{total}。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} images</source>
            <comment>1 image</comment>
            <translation>
                <numerusform>{n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} of {total} images left out: {why}.</source>
            <translation>
                <numerusform>{total} 张图像中排除了 {n} 张：{why}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} could not be read</source>
            <comment>1 could not be read</comment>
            <translation>
                <numerusform>{n} 张无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have no mask</source>
            <comment>1 has no mask</comment>
            <translation>
                <numerusform>{n} 张没有掩膜</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} fail a check</source>
            <comment>1 fails a check</comment>
            <translation>
                <numerusform>{n} 张未通过核查</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} have strokes to review first</source>
            <comment>1 has strokes to review first</comment>
            <translation>
                <numerusform>{n} 张有笔画需先查看</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are open in another window</source>
            <comment>1 is open in another window</comment>
            <translation>
                <numerusform>{n} 张已在另一窗口打开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>the files of {n} now hold other images</source>
            <comment>the file of 1 now holds another image</comment>
            <translation>
                <numerusform>{n} 张的文件现为其他图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already accepted</source>
            <comment>1 is already accepted</comment>
            <translation>
                <numerusform>{n} 张已接受过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/several_words.py" />
            <source>{n} are already rejected</source>
            <comment>1 is already rejected</comment>
            <translation>
                <numerusform>{n} 张已拒绝过</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/side_panels.py" />
            <source>Hide the panels</source>
            <translation>隐藏面板</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Swap right and left lung</source>
            <translation>互换左右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it</source>
            <translation>已互换左右肺 · 按 ⟨Ctrl+Z⟩ 撤销</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>According to its file, this is not a frontal view.</source>
            <translation>根据文件，这不是正位片。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>marked as mirrored</source>
            <translation>已标为镜像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>rotation corrected</source>
            <translation>已校正旋转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation from the file</source>
            <translation>采用文件中的方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case}: {name}. The image, model and exports follow it.</source>
            <translation>{case}：{name}。图像、模型和导出均以此为准。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Right and left lung swapped.</source>
            <translation>已互换左右肺。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>orientation restored</source>
            <translation>已恢复方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>{case} is not open: open it to restore its orientation.</source>
            <translation>{case} 未打开：打开后才能恢复方向。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>You have not changed it.</source>
            <translation>您未更改过。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Image orientation</source>
            <translation>图像方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Mark image as mirrored</source>
            <translation>将图像标为镜像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° left</source>
            <translation>校正旋转：向左转 90°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Correct rotation: turn 90° right</source>
            <translation>校正旋转：向右转 90°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sides.py" />
            <source>Restore orientation from the file</source>
            <translation>恢复文件中的方向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The model’s own mask was shown instead of yours.</source>
            <translation>此前显示的是模型的掩膜，不是您的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was hidden.</source>
            <translation>此前掩膜被隐藏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The left lung was hidden.</source>
            <translation>此前左肺被隐藏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The right lung was hidden.</source>
            <translation>此前右肺被隐藏。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The worklist covered the image.</source>
            <translation>此前工作列表遮住了图像。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/sight.py" />
            <source>The mask was outside the view.</source>
            <translation>此前掩膜在视野之外。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Undone: {name}</source>
            <translation>已撤销：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Redone: {name}</source>
            <translation>已重做：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>Back to: {name}</source>
            <translation>已回到：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/steps.py" />
            <source>the start</source>
            <translation>初始状态</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>Nothing was undone: {name} is no longer on the worklist.</source>
            <translation>未撤销任何操作：{name} 已不在工作列表中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>This case is still on the to-do list.</source>
            <translation>此病例仍在待处理列表中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>{name} is back on the to-do list.</source>
            <translation>{name} 已放回待处理列表。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The training set has its earlier mask again.</source>
            <translation>训练集已恢复其先前的掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>It is no longer in the training set.</source>
            <translation>它已不在训练集中。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/taking_back.py" />
            <source>The decision on {name} could not be undone. {reason}</source>
            <translation>无法撤销对 {name} 的决定。{reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name}.</source>
            <translation>与 {name} 几乎是同一张图像。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Almost the same image as {name} and {n} more.</source>
            <translation>
                <numerusform>与 {name} 及另外 {n} 张几乎是同一张图像。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>One is used for training and the other for scoring.</source>
            <translation>一张用于训练，另一张用于评估。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were removed</source>
            <comment>1 case was removed</comment>
            <translation>
                <numerusform>已移除 {n} 个病例</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>{n} cases were restored</source>
            <comment>1 case was restored</comment>
            <translation>
                <numerusform>已恢复 {n} 个病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Used from the next training run</source>
            <translation>从下次训练起使用</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Delete {n} removed cases for good?</source>
            <comment>Delete 1 removed case for good?</comment>
            <translation>
                <numerusform>永久删除已移除的 {n} 个病例？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Their copies in the training set are deleted. The original files are kept.</source>
            <translation>训练集中的副本将删除。原始文件会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/training.py" />
            <source>Deleted for good</source>
            <translation>已永久删除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found.</source>
            <translation>无法查找不确定边缘。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The mask has not changed. See the log for details: Help, Show log file.</source>
            <translation>掩膜未改变。详情见日志：“帮助 &gt; 显示日志文件”。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge.</source>
            <translation>不确定边缘已全部查看。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Uncertain edge {n} of {total}</source>
            <translation>不确定边缘 {n}/{total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>No uncertain edges are stored for this case: predict again (R).</source>
            <translation>此病例未存有不确定边缘：重新预测 (R)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The uncertain edges could not be found: predict again (R).</source>
            <translation>无法查找不确定边缘：重新预测 (R)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Looking for uncertain edges.</source>
            <translation>正在查找不确定边缘。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>The model is sure of every edge.</source>
            <translation>模型对所有边缘都确定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have corrected every uncertain edge.</source>
            <translation>不确定边缘已全部修正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>You have seen every uncertain edge · ⟨J⟩ starts again</source>
            <translation>不确定边缘已全部查看 · 按 ⟨J⟩ 从头开始</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>⟨J⟩ next · ⟨Shift+J⟩ back</source>
            <translation>⟨J⟩ 下一处 · ⟨Shift+J⟩ 上一处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left apex</source>
            <translation>左肺尖</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right apex</source>
            <translation>右肺尖</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left costophrenic angle</source>
            <translation>左肋膈角</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right costophrenic angle</source>
            <translation>右肋膈角</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left diaphragm</source>
            <translation>左膈面</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right diaphragm</source>
            <translation>右膈面</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left mediastinal border</source>
            <translation>左纵隔缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right mediastinal border</source>
            <translation>右纵隔缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Left chest wall</source>
            <translation>左胸壁</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Right chest wall</source>
            <translation>右胸壁</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Next uncertain edge</source>
            <translation>下一处不确定边缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/uncertain_edges.py" />
            <source>Previous uncertain edge</source>
            <translation>上一处不确定边缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_comparing.py" />
            <source>The comparison was cancelled.</source>
            <translation>比较已取消。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Export model version</source>
            <translation>导出模型版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Import model version</source>
            <translation>导入模型版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Delete {name} for good?</source>
            <translation>永久删除 {name}？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Accepted masks are kept. Export the version first if you may need it again.</source>
            <translation>已接受的掩膜会保留。若日后可能需要此版本，先将其导出。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/version_files.py" />
            <source>Model version (*{suffix})</source>
            <translation>模型版本 (*{suffix})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Version {newer} came with the program and has not learned from your cases; {own} stays in use.</source>
            <translation>版本 {newer} 为程序自带，未学习过您的病例；仍使用 {own}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Keep {name}</source>
            <translation>保留 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>New masks: {words}</source>
            <translation>新掩膜：{words}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{file} is now {name}</source>
            <translation>{file} 现为 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} was deleted</source>
            <translation>已删除 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>Note on {name} saved</source>
            <translation>已保存 {name} 的附注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/versions.py" />
            <source>{name} is in use</source>
            <translation>正在使用 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Welcome to lungseg. This is a drawn phantom: look at the outlines, correct them, press Enter. Research software, not a medical device.</source>
            <translation>欢迎使用 lungseg。这是一张绘制的模拟胸片：查看轮廓，加以修正，按 Enter。研究软件，非医疗器械。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/welcome.py" />
            <source>Open the manual</source>
            <translation>打开手册</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save this window…</source>
            <translation>保存当前窗宽窗位…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You have not saved this window.</source>
            <translation>您未保存过此窗。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This image would be blank: its values differ.</source>
            <translation>用于此图像将为空白：其像素值不同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window: {name}</source>
            <translation>窗：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>This window is a curve from the file: adjust it first.</source>
            <translation>此窗为文件中的曲线：先调整再保存。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Name of the window</source>
            <translation>窗的名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Save C {centre} W {width} as</source>
            <translation>将 C {centre} W {width} 存为</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>You already have {n} windows. Delete one on the settings page first.</source>
            <translation>
                <numerusform>已有 {n} 个窗。先在设置页删除一个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} replaced</source>
            <translation>已替换窗 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {name} saved</source>
            <translation>已保存窗 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Your window {n}</source>
            <translation>自定义窗 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Windows</source>
            <translation>预设窗</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Window {n} from the file</source>
            <translation>文件窗 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>The file has no such window.</source>
            <translation>文件中没有此窗。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/windows.py" />
            <source>Automatic window</source>
            <translation>自动窗宽窗位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
            <translation>X 线片 (*.dcm *.dicom *.png *.jpg *.jpeg);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the first case</source>
            <translation>这是第一个病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>This is the last case</source>
            <translation>这是最后一个病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>Remove {name} and your corrections?</source>
            <translation>移除 {name} 及您的修正？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/controllers/worklist.py" />
            <source>The mask has not been accepted and would be lost. The image file is kept.</source>
            <translation>掩膜尚未接受，移除后将丢失。图像文件会保留。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>About lungseg</source>
            <translation>关于 lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Icon of lungseg</source>
            <translation>lungseg 图标</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Lungs on chest radiographs: segment, correct, train.</source>
            <translation>胸片肺野：分割、修正、训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>研究软件。非医疗器械：不用于诊断或治疗。每个掩膜均由阅片者核对。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Everything stays on this computer unless you send it to a PACS: nothing is sent automatically.</source>
            <translation>所有数据都留在本机，除非您发送至 PACS：不会自动发送。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>No radiologist whose language this is has checked the translation yet. Corrections are welcome.</source>
            <translation>译文尚未经母语放射科医生核对。欢迎指正。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Built with</source>
            <translation>构建所用组件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>lungseg: Apache-2.0.</source>
            <translation>lungseg：Apache-2.0。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can replace them with other versions.</source>
            <translation>Qt 和 PySide6 按 GNU LGPL 第 3 版使用，未经修改，为独立的库：可替换为其他版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Inter, Noto Sans: SIL Open Font License 1.1. Phosphor icons: MIT.</source>
            <translation>Inter、Noto Sans：SIL Open Font License 1.1。Phosphor 图标：MIT。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>The full texts are in the folder packaging/licences and with the installed packages.</source>
            <translation>全文见文件夹 packaging/licences 及已安装的软件包。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Copy versions</source>
            <translation>复制版本信息</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/about.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Is the model saving work?</source>
            <translation>模型是否节省了工作量？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Measure</source>
            <comment>figure</comment>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Seconds per case</source>
            <translation>每例用时（秒）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Strokes per case</source>
            <translation>每例笔画数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Dice, model’s mask against yours</source>
            <translation>Dice，模型掩膜与您的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Mean edge shift, mm</source>
            <translation>平均边缘位移 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Work per case, by version</source>
            <translation>每例工作量（按版本）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Record on this computer</source>
            <translation>在本机记录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Time, strokes and amount of change; no names, and nothing is sent</source>
            <translation>用时、笔画数和更改量；不含姓名，不发送任何数据</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Erase…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>Nothing recorded yet.</source>
            <translation>尚无记录。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>by hand</source>
            <translation>手工勾画</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>{cases} in order; median of {medians}</source>
            <translation>{cases}，按先后排列；中位数：{medians}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/benefit_view.py" />
            <source>As you accept masks, this shows how long each took and how much you changed, by version.</source>
            <translation>随着您接受掩膜，此处按版本显示每例用时和更改量。</translation>
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
                <numerusform>{n} 个病例，{better} 个变好，{worse} 个变差</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet of {cases}</source>
            <translation>{cases}的缩略图页</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Columns</source>
            <translation>列数</translation>
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
            <translation>纸张</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Landscape</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Outlines of the masks</source>
            <translation>掩膜轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/contact_sheet.py" />
            <source>{n} sheets</source>
            <comment>1 sheet</comment>
            <translation>
                <numerusform>{n} 页</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export masks</source>
            <translation>导出掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>SEG contents</source>
            <translation>SEG 内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>One segment per lung (every viewer)</source>
            <translation>左右肺各一个分割（所有阅片软件均支持）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>The model's probabilities</source>
            <translation>模型的概率</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Nominal geometry</source>
            <translation>标称几何信息</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Always, uncalibrated without spacing</source>
            <translation>始终，间距未知时标为未校准</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Never (most viewers reject the SEG)</source>
            <translation>从不（多数阅片软件会拒收此 SEG）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Selection ({n})</source>
            <translation>
                <numerusform>所选 ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>This case</source>
            <translation>当前病例</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>All accepted ({n})</source>
            <translation>
                <numerusform>全部已接受 ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Cases to export</source>
            <translation>要导出的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case is open.</source>
            <translation>未打开病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>No case has been accepted yet.</source>
            <translation>尚未接受任何病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a format.</source>
            <translation>选择格式。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>Choose a folder.</source>
            <translation>选择文件夹。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names will identify the patient.</source>
            <translation>文件名会透露患者身份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient. DICOM files contain the name, as they must.</source>
            <translation>文件名不会透露患者身份。DICOM 文件按规定含有姓名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/export.py" />
            <source>File names do not identify the patient.</source>
            <translation>文件名不会透露患者身份。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>against your accepted masks</source>
            <translation>与您接受的掩膜比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>after against before</source>
            <translation>训练后与训练前比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on your accepted cases</source>
            <translation>用已接受病例训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>you can keep reading; new corrections are used in the next run</source>
            <translation>可继续阅片；新的修正在下次训练中使用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training stopped</source>
            <translation>训练已中止</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Nothing has changed: the version in use and your masks are as before.</source>
            <translation>没有任何改变：使用中的版本和您的掩膜与之前相同。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The training was cancelled</source>
            <translation>训练已取消</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>the version in use</source>
            <translation>使用中的版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Taking a snapshot of the training set</source>
            <translation>正在为训练集建立快照</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring {parent} on the held-out cases</source>
            <translation>正在留出病例上评估 {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Scoring the candidate on the held-out cases</source>
            <translation>正在留出病例上评估候选版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Deciding</source>
            <translation>正在判定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Training on {cases}</source>
            <translation>训练：{cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{cases} from {n} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</source>
            <comment>{cases} from 1 patient: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.</comment>
            <translation>
                <numerusform>{cases}（{n} 位患者）：{learn} 个用于训练，{kept} 个留出。起始版本 {parent}，快照 {snapshot}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} of another protocol left out.</source>
            <translation>
                <numerusform>排除了 {n} 个采用其他勾画规范的病例。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} threads</source>
            <comment>1 thread</comment>
            <translation>
                <numerusform>{n} 个线程</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>The candidate replaces {parent} only if no figure passes its limit.</source>
            <translation>所有指标均未超过限值时，候选版本才会替换 {parent}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Now: {parent} and epoch {n}</source>
            <translation>当前：{parent} 和第 {n} 轮</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>about {time} left</source>
            <translation>约剩 {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Epoch {n} of {total}</source>
            <translation>第 {n}/{total} 轮</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>paused until you resume</source>
            <translation>已暂停，等待继续</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Limit: how far a figure may change before {new} is refused.</source>
            <translation>限值：指标变化超过此值，{new} 即不被采用。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Before ({parent}) and after ({candidate})</source>
            <translation>训练前 ({parent}) 与训练后 ({candidate})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} awaits your decision; {old} is in use</source>
            <translation>{new} 等待您决定；使用中的是 {old}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} stays a candidate; {old} is in use</source>
            <translation>{new} 仍为候选版本；使用中的是 {old}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: better than {old} on the held-out cases</source>
            <translation>正在使用 {new}：在留出病例上优于 {old}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{new} is in use: as good as {old} on the held-out cases</source>
            <translation>正在使用 {new}：在留出病例上与 {old} 相当</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>95 % interval of the change {low} to {high}.</source>
            <translation>变化的 95% 区间：{low} 至 {high}。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{better} of {n} cases better, {worse} worse.</source>
            <translation>
                <numerusform>{n} 个病例中，{better} 个变好，{worse} 个变差。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Worst case: {name}, Dice {before} → {after}.</source>
            <translation>最差病例：{name}，Dice {before} → {after}。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>{n} uncorrected images</source>
            <comment>1 uncorrected image</comment>
            <translation>
                <numerusform>{n} 张未修正图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory {n:.1f} GB</source>
            <translation>内存 {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>Memory at most {n:.1f} GB</source>
            <translation>内存最多 {n:.1f} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune.py" />
            <source>took {time}</source>
            <translation>用时 {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use until the comparison is complete.</source>
            <translation>比较完成前，使用中的版本不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use until the comparison is complete.</source>
            <translation>比较完成前仍使用 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Run in background</source>
            <translation>在后台运行</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{new} is in use. You can go back at any time. Corrected and accepted masks never change.</source>
            <translation>正在使用 {new}。可随时回退。已修正和已接受的掩膜绝不改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Continue reading</source>
            <translation>继续阅片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Roll back to {name}</source>
            <translation>回退到 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} is in use. {new} stays on the disk and can be chosen under Model, Versions.</source>
            <translation>使用中的是 {name}。{new} 保留在磁盘上，可在“模型 &gt; 版本”中选用。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Keep as candidate</source>
            <translation>保留为候选版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>Activate {new}</source>
            <translation>启用 {new}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>{name} stays in use.</source>
            <translation>仍使用 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_foot.py" />
            <source>The version in use stays in use.</source>
            <translation>使用中的版本不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare with {name}</source>
            <translation>与 {name} 比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Snapshot</source>
            <translation>快照</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Split by patient</source>
            <translation>按患者划分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Decide</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Step {n} of {total}: {word}</source>
            <translation>第 {n}/{total} 步：{word}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Missing</source>
            <translation>遗漏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Too much</source>
            <translation>多余</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_parts.py" />
            <source>Model outline</source>
            <translation>模型轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirm the masks</source>
            <translation>确认掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Use them from the next training run</source>
            <translation>从下次训练起使用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Suspect masks</source>
            <translation>可疑掩膜</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{n} suspect masks are left out.</source>
            <comment>1 suspect mask is left out.</comment>
            <translation>
                <numerusform>已排除 {n} 个可疑掩膜。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (to learn from): {sentence}</source>
            <translation>{name}（用于训练）：{sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>{name} (held out): {sentence}</source>
            <translation>{name}（留出）：{sentence}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Open this case</source>
            <translation>打开此病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>This case is not on the worklist.</source>
            <translation>此病例不在工作列表中。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/finetune_suspects.py" />
            <source>Confirmed: {n} masks are used from the next training run.</source>
            <comment>Confirmed: 1 mask is used from the next training run.</comment>
            <translation>
                <numerusform>已确认：{n} 个掩膜从下次训练起使用。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Progress of the training</source>
            <translation>训练进度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss over the epochs</source>
            <translation>各轮损失</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice on the held-out cases, over the epochs</source>
            <translation>各轮在留出病例上的 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>During training, at reduced size</source>
            <translation>训练期间，缩小尺寸</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>A quick score; the table uses the saved files at full size</source>
            <translation>快速得分；表中数值由保存的文件按原尺寸计算</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Training set</source>
            <translation>训练集</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice, held-out cases</source>
            <translation>Dice，留出病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Version in use</source>
            <translation>使用中的版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Two networks are trained in turn, each on half of the cases; the second starts here.</source>
            <translation>两个网络依次训练，各用一半病例；第二个从此处开始。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>second network</source>
            <translation>第二个网络</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Dice of each held-out case</source>
            <translation>各留出病例的 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>Each case, Dice</source>
            <translation>各病例 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} better</source>
            <translation>{new} 较好</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/finetune_views.py" />
            <source>{new} worse</source>
            <translation>{new} 较差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget the study of {name}?</source>
            <translation>彻底清除 {name} 的检查？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget {name}?</source>
            <translation>彻底清除 {name}？</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete its {n} cases in the training set as well</source>
            <comment>Delete its case in the training set as well</comment>
            <translation>
                <numerusform>同时删除训练集中的 {n} 个对应病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Delete the older copies, with everything in them</source>
            <translation>删除旧副本及其全部内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/forget.py" />
            <source>Forget for good</source>
            <translation>彻底清除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Comparison on the held-out cases</source>
            <translation>留出病例上的比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not fall</source>
            <translation>不得降低</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>must not rise</source>
            <translation>不得升高</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>After training</source>
            <translation>训练后</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} held-out cases</source>
            <comment>1 held-out case</comment>
            <translation>
                <numerusform>{n} 个留出病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Parent</source>
            <translation>父版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>New</source>
            <comment>version</comment>
            <translation>新版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>{n} of {total}</source>
            <translation>{n}/{total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Better</source>
            <translation>变好</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Same</source>
            <translation>相同</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Within limit</source>
            <translation>限值以内</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/gate_table.py" />
            <source>Worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Change the key of “{command}”</source>
            <translation>更改“{command}”的快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>no key</source>
            <translation>无快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/key_button.py" />
            <source>Press a key</source>
            <translation>按下按键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>键盘和鼠标</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Find a key or action</source>
            <translation>查找按键或操作</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Click a key to change it. Delete removes it, Esc keeps it.</source>
            <translation>单击按键即可更改。Delete 将其删除，Esc 保持不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{why} It cannot be changed.</source>
            <translation>{why}不可更改。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{key} is used for “{command}”, which would lose it.</source>
            <translation>{key} 已用于“{command}”，改用后该命令将失去此键。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>Use it here</source>
            <translation>用于此处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/keys.py" />
            <source>{command}: default key restored</source>
            <translation>{command}：已恢复默认快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Page of the manual</source>
            <translation>手册页面</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Find in the manual</source>
            <translation>在手册中查找</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>Pages of the manual</source>
            <translation>手册目录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/manual.py" />
            <source>No page contains these words.</source>
            <translation>没有页面包含这些词。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Learn</source>
            <translation>学习</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} versions</source>
            <comment>1 version</comment>
            <translation>
                <numerusform>{n} 个版本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Use this version</source>
            <translation>使用此版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Roll back</source>
            <translation>回退</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Go back to the version used before this one</source>
            <translation>回到此前使用的版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Note</source>
            <comment>the reader’s own words</comment>
            <translation>附注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
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
                <numerusform>{n} 个留出病例，从未用于训练</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n:.0f} % of the contour</source>
            <translation>轮廓的 {n:.0f}%</translation>
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
            <translation>来源</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Recipe</source>
            <translation>训练方案</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained</source>
            <translation>训练时间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Trained on</source>
            <translation>训练设备</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Scored on</source>
            <translation>评估数据</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Work left</source>
            <translation>剩余修正量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>with or without the part behind the heart, as chosen</source>
            <translation>按选择包含或不含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always with the part behind the heart</source>
            <translation>始终包含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>always without the part behind the heart</source>
            <translation>始终不含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>came with the program</source>
            <translation>程序自带</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name} from {parent}</source>
            <translation>导入，原为 {name}，源自 {parent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>imported, was {name}</source>
            <translation>导入，原为 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} accepted cases</source>
            <translation>
                <numerusform>{n} 个已接受病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>snapshot {name}</source>
            <translation>快照 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>The bundled version can't be overwritten. Corrected and accepted masks never change.</source>
            <translation>自带版本无法覆盖。已修正和已接受的掩膜绝不改变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Imported. Its figures were measured where it was trained.</source>
            <translation>已导入。其指标在原训练单位测得。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent. You can use it and go back with one click.</source>
            <translation>未通过与父版本的比较。仍可使用，一键即可回退。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It did not pass the comparison with its parent; you chose to use it.</source>
            <translation>未通过与父版本的比较；您选择使用它。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>It has not been used yet, and has not been compared with another version.</source>
            <translation>尚未使用过，也未与其他版本比较过。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>Corrected and accepted masks never change, whichever version is in use.</source>
            <translation>无论使用哪个版本，已修正和已接受的掩膜绝不改变。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px</source>
            <translation>
                <numerusform>{n} 轮，{size} px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/models.py" />
            <source>{n} epochs, {size} px; masks at {masks} px</source>
            <translation>
                <numerusform>{n} 轮，{size} px；掩膜 {masks} px</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Export training set</source>
            <translation>导出训练集</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Names, dates, IDs and file names are left out, but burnt-in text is not: check each image and drag a rectangle over anything that must not leave. Your own training set keeps its pixels.</source>
            <translation>姓名、日期、ID 和文件名均已排除，但内嵌文字未排除：逐张核对图像，用矩形框住不得外传的内容。您自己的训练集像素不变。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Images in the package</source>
            <translation>数据包中的图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Leave out</source>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Undo blanking</source>
            <translation>撤销遮盖</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Write package…</source>
            <translation>生成数据包…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>{n} of {total} images written.</source>
            <translation>
                <numerusform>已写入 {n}/{total} 张图像。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package.py" />
            <source>Include again</source>
            <translation>重新包含</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Left out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blank the text</source>
            <translation>遮盖文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Blanked</source>
            <translation>已遮盖</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Text not stated</source>
            <translation>未注明有无文字</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Included</source>
            <translation>已包含</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>Image as exported</source>
            <translation>导出的图像</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} of {total} images go into the package.</source>
            <translation>
                <numerusform>{n}/{total} 张图像将进入数据包。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} stay here until their burnt-in text is blanked.</source>
            <comment>1 stays here until its burnt-in text is blanked.</comment>
            <translation>
                <numerusform>{n} 张须先遮盖内嵌文字才会导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/package_tiles.py" />
            <source>{n} left out.</source>
            <translation>
                <numerusform>已排除 {n} 张。</numerusform>
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
            <translation>新建</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Your name for it</source>
            <translation>您为其起的名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DICOMweb</source>
            <translation>DICOMweb</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>DIMSE (AE titles)</source>
            <translation>DIMSE (AE title)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>No sign-in</source>
            <translation>无需登录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name and password</source>
            <translation>用户名和密码</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Password or token</source>
            <translation>密码或令牌</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of the PACS</source>
            <translation>PACS 的 AE title</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>AE title of this computer</source>
            <translation>本机的 AE title</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Encrypted (TLS)</source>
            <translation>加密 (TLS)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Fetch by C-MOVE: the PACS sends to this computer</source>
            <translation>用 C-MOVE 获取：由 PACS 发送到本机</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Port of this computer</source>
            <translation>本机端口</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificate authority (CA)</source>
            <translation>证书颁发机构 (CA)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>System authorities</source>
            <translation>系统信任的机构</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>In the same file</source>
            <translation>在同一文件中</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation>证书 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Stored in the system keyring</source>
            <translation>存于系统密钥环</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Asked once per session</source>
            <translation>每次运行询问一次</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_nodes.py" />
            <source>Set up PACS</source>
            <translation>设置 PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open from PACS</source>
            <translation>从 PACS 打开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Set up…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Keep fetching today’s chests</source>
            <translation>持续获取今日胸片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>New ones are fetched every five minutes and predicted in advance, even after you close this page.</source>
            <translation>每五分钟获取新胸片并提前预测，关闭此页后仍继续。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Name</source>
            <comment>person</comment>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Doe, Jane</source>
            <translation>Zhang, San</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient ID</source>
            <translation>患者 ID</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession number</source>
            <translation>检查号</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>From</source>
            <comment>day</comment>
            <translation>自</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>To</source>
            <comment>day</comment>
            <translation>至</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>CR, DX</source>
            <translation>CR, DX</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Modality</source>
            <translation>设备类型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Today’s chests</source>
            <translation>今日胸片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Studies</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient, study</source>
            <translation>患者，检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Accession</source>
            <translation>检查号</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No PACS is set up yet. Choose Set up…</source>
            <translation>尚未设置 PACS。选择：设置…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Patient {n}</source>
            <translation>患者 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Chest radiograph</source>
            <translation>胸片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>No studies found.</source>
            <translation>未找到检查。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} studies</source>
            <comment>1 study</comment>
            <translation>
                <numerusform>{n} 项检查</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{n} patients</source>
            <comment>1 patient</comment>
            <translation>
                <numerusform>{n} 位患者</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>{studies} from {patients}. Select those to open.</source>
            <translation>{studies}，来自 {patients}。选择要打开的检查。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_search.py" />
            <source>Open ({n})</source>
            <comment>Open</comment>
            <translation>
                <numerusform>打开 ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send to PACS</source>
            <translation>发送至 PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting and sent</source>
            <translation>等待发送和已发送</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Selected ({n})</source>
            <translation>
                <numerusform>所选 ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>PACS of origin</source>
            <translation>来源 PACS</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>With outlines (GSPS) for viewers without SEG</source>
            <translation>附轮廓 (GSPS)，用于不支持 SEG 的阅片软件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>To</source>
            <comment>destination</comment>
            <translation>发送至</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Segmentation (SEG) and measurements (SR)</source>
            <translation>分割 (SEG) 和测量 (SR)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Remove from the list</source>
            <translation>从列表移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Sent {when}</source>
            <translation>{when} 已发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>Anything that cannot be sent now waits here and is sent once the PACS answers.</source>
            <translation>目前无法发送的内容在此等待，PACS 应答后发送。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>No PACS is set up yet: File, Set up PACS…</source>
            <translation>尚未设置 PACS：文件 &gt; 设置 PACS…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>This image did not come from a PACS: choose one.</source>
            <translation>此图像并非来自 PACS：选择一个 PACS。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/pacs_send.py" />
            <source>A case</source>
            <translation>某病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/page.py" />
            <source>Back to reading (Esc)</source>
            <translation>返回阅片 (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>not corrected</source>
            <translation>未修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Before</source>
            <translation>训练前</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>After</source>
            <translation>训练后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{what}. Open this case</source>
            <translation>{what}。打开此病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Lung kept</source>
            <translation>保留肺野</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice of both</source>
            <translation>双肺 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>To correct</source>
            <translation>待修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/picture_pair.py" />
            <source>{before} % → {after} %</source>
            <translation>{before}% → {after}%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Worklist and masks</source>
            <translation>工作列表和掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Strokes, saved as you draw</source>
            <translation>笔画，绘制时即保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Your model versions</source>
            <translation>您的模型版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Settings file</source>
            <translation>设置文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Log files</source>
            <translation>日志文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Bundled weights</source>
            <translation>自带权重</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Open: {name}</source>
            <translation>打开：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>Nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{path} could not be opened: no program on this computer can open it.</source>
            <translation>无法打开 {path}：本机没有可打开它的程序。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/places.py" />
            <source>{size} in {n} files</source>
            <translation>
                <numerusform>{size}，{n} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>报告问题</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>This describes the installation and its latest errors, without patient, file or folder names. Read it, change it if you like, then copy or save it for your report. Nothing is sent.</source>
            <translation>内容为安装情况和最近的错误，不含患者、文件或文件夹名称。阅读后可修改，再复制或保存以便提交。不会发送任何数据。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text of the report</source>
            <translation>报告内容</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/problem.py" />
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>What my masks include</source>
            <translation>掩膜的范围</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>Without the part behind the heart</source>
            <translation>不含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs end at the edge of the heart. The part behind the heart is left out.</source>
            <translation>肺野止于心缘。心影后部分被排除。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>With the part behind the heart</source>
            <translation>包含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/protocol.py" />
            <source>The lungs continue behind the heart, to the spine and down to the diaphragm.</source>
            <translation>肺野延续至心影后，内至脊柱，下至膈。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Who is reading?</source>
            <translation>由谁阅片？</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Use this name</source>
            <translation>使用此姓名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader</source>
            <translation>其他阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Dr A</source>
            <translation>A 医生</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Your name is stored with each decision, in the record, the report and exported DICOM files. There is no password: anyone can use any name.</source>
            <translation>您的姓名会随每个决定保存，并写入记录、报告和导出的 DICOM 文件。不设密码：任何人可用任何姓名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Another reader has this name.</source>
            <translation>另一位阅片者已用此姓名。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask a second reader to read {name}</source>
            <translation>请第二位阅片者阅 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Ask</source>
            <translation>请求</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader does not see your mask or anything else you have done until both of you have decided.</source>
            <translation>双方都作出决定之前，第二位阅片者看不到您的掩膜和其他操作。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Second reader</source>
            <translation>第二位阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader starts with</source>
            <translation>第二位阅片者的起点</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>the model’s mask, without your corrections</source>
            <translation>模型的掩膜，不含您的修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>an empty mask</source>
            <translation>空掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Comment for the second reader</source>
            <translation>给第二位阅片者的备注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>Optional</source>
            <translation>选填</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/readers.py" />
            <source>The second reader must be somebody else.</source>
            <translation>第二位阅片者须是他人。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: less</source>
            <translation>{name}：减小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: more</source>
            <translation>{name}：增大</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{name}: choose…</source>
            <translation>{name}：选择…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>There is no such folder. Choose another one.</source>
            <translation>该文件夹不存在。另选一个。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_controls.py" />
            <source>{colour}: used for the other lung</source>
            <translation>{colour}：已用于另一侧肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>{name}: reset to {value}</source>
            <translation>{name}：重置为 {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Changed. Default: {value}.</source>
            <translation>已更改。默认：{value}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/setting_row.py" />
            <source>Takes effect the next time you start lungseg.</source>
            <translation>下次启动 lungseg 时生效。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Reset all…</source>
            <translation>全部重置…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>{n} changed</source>
            <translation>
                <numerusform>{n} 项已更改</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>a an and as at by for from how i in is it my of on or the to when where which with</source>
            <translation>的 了 在 是 和 与 或 我 我的 把 将 从 到 如何 怎么 怎样 哪里 何时 哪个</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_page.py" />
            <source>No setting matches “{words}”.</source>
            <translation>没有与“{words}”匹配的设置。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Files and export</source>
            <translation>文件和导出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>node dicomweb dimse AE title address certificate password</source>
            <translation>节点 dicomweb dimse AE title 地址 证书 密码</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>Storage locations</source>
            <translation>存储位置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/settings_sections.py" />
            <source>data folder log weights training set size disk</source>
            <translation>数据文件夹 日志 权重 训练集 大小 磁盘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Radiograph with the accepted outlines</source>
            <translation>带已接受轮廓的 X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Confirm the mask</source>
            <translation>确认掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Training leaves suspect masks out until you confirm them</source>
            <translation>可疑掩膜经您确认后才用于训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Open to correct</source>
            <translation>打开并修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Remove it from the training set; it can be restored (Delete)</source>
            <translation>从训练集移除；可恢复 (Delete)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Put back</source>
            <comment>into the training set</comment>
            <translation>恢复</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{n} cases chosen</source>
            <comment>1 case chosen</comment>
            <translation>
                <numerusform>已选择 {n} 个病例</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Correct the mask and accept it again (Enter)</source>
            <translation>修正掩膜并重新接受 (Enter)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Its file is not on the worklist. Open the file first.</source>
            <translation>其文件不在工作列表中。先打开该文件。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>{row} × {column} mm</source>
            <translation>{row} × {column} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>by hand, without a model</source>
            <translation>手工勾画，未用模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>accepted as it was</source>
            <translation>按原样接受</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Protocol</source>
            <translation>勾画规范</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Agreement</source>
            <translation>一致性</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>You confirmed this mask</source>
            <translation>您已确认此掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Case ID</source>
            <translation>病例 ID</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_details.py" />
            <source>Dice {both} against the model’s mask; right {right}, left {left}</source>
            <translation>与模型掩膜的 Dice {both}；右肺 {right}，左肺 {left}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Newest first</source>
            <translation>从新到旧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Oldest first</source>
            <translation>从旧到新</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Most corrected first</source>
            <translation>修正最多者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect first</source>
            <translation>可疑者优先</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Agreement with the model</source>
            <translation>与模型的一致性</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any date</source>
            <translation>日期不限</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Last {n} days</source>
            <comment>Last 24 hours</comment>
            <translation>
                <numerusform>最近 {n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any agreement</source>
            <translation>一致性不限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any correction</source>
            <translation>有任何修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Dice below {n}</source>
            <translation>Dice 低于 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>For training</source>
            <translation>用于训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Held out</source>
            <translation>留出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Suspect</source>
            <translation>可疑</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any source</source>
            <translation>来源不限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any version</source>
            <translation>版本不限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_filters.py" />
            <source>Any protocol</source>
            <translation>规范不限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Show all cases</source>
            <translation>显示所有病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Delete for good…</source>
            <translation>永久删除…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Checking for duplicates and mistakes: {n} of {total}</source>
            <translation>正在核查重复和错误：{n}/{total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected: {learn} for training, {kept} held out</source>
            <translation>{n} 个已接受，其中 {corrected} 个已修正：{learn} 个用于训练，{kept} 个留出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out</source>
            <translation>{n} 个已接受，其中 {corrected} 个已修正（{imported} 个为导入）：{learn} 个用于训练，{kept} 个留出</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>{n} removed cases stay on the disk until you delete them permanently.</source>
            <comment>1 removed case stays on the disk until you delete it permanently.</comment>
            <translation>
                <numerusform>{n} 个已移除的病例仍在磁盘上，直到您将其永久删除。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Nothing accepted yet</source>
            <translation>尚未接受任何病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>No case matches</source>
            <translation>没有匹配的病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>When you accept a mask with Enter, it appears here with its image, ready for training.</source>
            <translation>按 Enter 接受掩膜后，掩膜与图像会出现在此处，可用于训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/training_page.py" />
            <source>Change the filters, or show all cases.</source>
            <translation>更改筛选条件，或显示所有病例。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>First version</source>
            <translation>第一个版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Second version</source>
            <translation>第二个版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>with</source>
            <translation>与</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>on {name}</source>
            <translation>图像：{name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Open an image first: two versions are compared on the open image.</source>
            <translation>先打开图像：两个版本在打开的图像上比较。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>There is only one version. Train on your accepted cases, then compare.</source>
            <translation>只有一个版本。用已接受病例训练后再比较。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Choose two different versions.</source>
            <translation>选择两个不同的版本。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>{name} is predicting…</source>
            <translation>{name} 正在预测…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Measuring…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>This is a comparison of two versions.</source>
            <translation>这是两个版本的比较。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Only {name}</source>
            <translation>仅 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Both versions’ outlines on the radiograph</source>
            <translation>X 线片上两个版本的轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>On this image</source>
            <translation>此图像上</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice against your mask</source>
            <translation>Dice，与您的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 from your mask, mm</source>
            <translation>HD95，与您的掩膜 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, px</source>
            <translation>右肺 (px)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, px</source>
            <translation>左肺 (px)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Right lung, cm²</source>
            <translation>右肺 (cm²)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Left lung, cm²</source>
            <translation>左肺 (cm²)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>Dice between versions</source>
            <translation>版本间 Dice</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_compare.py" />
            <source>HD95 between versions, mm</source>
            <translation>版本间 HD95 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Model versions</source>
            <translation>模型版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Worst 5 %</source>
            <translation>最差 5%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the held-out cases of {name}</source>
            <translation>在 {name} 的留出病例上的得分</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>Scores on the {n} held-out cases of {name}</source>
            <comment>Scores on 1 held-out case of {name}</comment>
            <translation>
                <numerusform>在 {name} 的 {n} 个留出病例上的得分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>not comparable</source>
            <translation>不可比较</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/version_table.py" />
            <source>It was scored on different cases: its figures cannot be compared with these.</source>
            <translation>评估所用病例不同：其指标不能与这些指标比较。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Delete {name}</source>
            <translation>删除 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>C {centre} W {width}</source>
            <translation>C {centre} W {width}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/dialogs/window_list.py" />
            <source>Name of the window {figures}</source>
            <translation>窗 {figures} 的名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Drop radiographs or a folder here</source>
            <translation>将 X 线片或文件夹拖放到此处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Frontal chest, DICOM or image files. Nothing leaves this computer.</source>
            <translation>正位胸片，DICOM 或图像文件。数据不会离开本机。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>DICOM, PNG or JPEG; one file or a folder</source>
            <translation>DICOM、PNG 或 JPEG；单个文件或文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>See</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Both lungs are outlined in moments</source>
            <translation>片刻即可勾画双肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Correct</source>
            <translation>修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Paint or erase. Every change is saved</source>
            <translation>绘制或擦除。每次更改均自动保存</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>One key accepts and opens the next case</source>
            <translation>一键接受并打开下一个病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>The model learns from your accepted cases</source>
            <translation>模型从已接受病例中学习</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Try the sample study</source>
            <translation>试用示例检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>A drawn phantom, not a patient. Your first accepted mask takes less than a minute.</source>
            <translation>绘制的模拟胸片，并非患者。不到一分钟即可接受第一个掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Five keys to start with</source>
            <translation>先记住五个键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>All keys</source>
            <translation>所有快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Brush, hold Ctrl to erase</source>
            <translation>画笔，按住 Ctrl 擦除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Radius smaller, larger</source>
            <translation>减小、增大半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Undo, as many steps as you like</source>
            <translation>撤销，步数不限</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Hold to see the model’s own mask</source>
            <translation>按住可查看模型的掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Bundled {name}</source>
            <translation>自带 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Version {name}</source>
            <translation>版本 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>Cannot be overwritten.</source>
            <translation>不可覆盖。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/empty.py" />
            <source>U-Net for frontal chest radiographs.</source>
            <translation>用于正位胸片的 U-Net。</translation>
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
            <translation>Shift</translation>
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
            <translation>Del</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Backspace</source>
            <comment>key</comment>
            <translation>退格</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Space</source>
            <comment>key</comment>
            <translation>空格</translation>
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
            <translation>Ins</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Home</source>
            <comment>key</comment>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>End</source>
            <comment>key</comment>
            <translation>End</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgUp</source>
            <comment>key</comment>
            <translation>PgUp</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>PgDn</source>
            <comment>key</comment>
            <translation>PgDn</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Left</source>
            <comment>key</comment>
            <translation>←</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Right</source>
            <comment>key</comment>
            <translation>→</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Up</source>
            <comment>key</comment>
            <translation>↑</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/key_words.py" />
            <source>Down</source>
            <comment>key</comment>
            <translation>↓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For readers</source>
            <translation>供阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>For administrators</source>
            <translation>供管理员</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The page {name} of the manual is missing.</source>
            <translation>手册中缺少页面 {name}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>The manual refers to {name}, which does not exist.</source>
            <translation>手册引用了 {name}，但它不存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Report this.</source>
            <translation>报告此问题。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>(no key)</source>
            <translation>（无快捷键）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>What it is</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Values</source>
            <translation>取值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Normally</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>Takes effect at the next start.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/manual.py" />
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} 至 {high:g}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/messages.py" />
            <source>{name} exported to {folder}</source>
            <translation>已将 {name} 导出到 {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/names.py" />
            <source>This file</source>
            <translation>此文件</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Two readers</source>
            <translation>两位阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Where the two masks differ</source>
            <translation>两个掩膜的不同之处</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Right lung by</source>
            <translation>右肺取自</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Left lung by</source>
            <translation>左肺取自</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Use for this case</source>
            <translation>用于此病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>First reader</source>
            <translation>第一位阅片者</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>{one} and {other}, read independently</source>
            <translation>{one} 和 {other}，独立阅片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Yellow: only {one}. Violet, hatched: only {other}.</source>
            <translation>黄色：仅 {one}。紫色斜线：仅 {other}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>Dice {dice}</source>
            <translation>Dice {dice}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/agreement.py" />
            <source>A mask was chosen.</source>
            <translation>已选定掩膜。</translation>
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
            <translation>并排图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Zoom and pan</source>
            <translation>缩放和平移</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>Copy mask</source>
            <translation>复制掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} % of the image</source>
            <translation>{name}：{before} → {now}%（占图像）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{name}: {before} → {now} cm²</source>
            <translation>{name}：{before} → {now} cm²</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/beside.py" />
            <source>{figures} ({sign}{percent:.1f} %)</source>
            <translation>{figures} ({sign}{percent:.1f}%)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)</source>
            <translation>画笔和橡皮擦的半径（[ 减小，] 增大，或 Shift + 滚轮）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Painting one lung leaves the other unchanged</source>
            <translation>绘制一侧肺时另一侧不变</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Subtract</source>
            <translation>减去</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Effect of lasso and polygon</source>
            <translation>套索和多边形的作用</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smoothing</source>
            <translation>平滑度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How strongly M smooths the contour</source>
            <translation>M 对轮廓的平滑强度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Margin</source>
            <translation>边距</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>How far + grows and − shrinks the lung</source>
            <translation>+ 外扩、− 内缩的距离</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>This tool has no options.</source>
            <translation>此工具没有选项。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Smooth, grow and shrink</source>
            <translation>平滑、外扩和内缩</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over left lung</source>
            <translation>不覆盖左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/brush.py" />
            <source>Do not paint over right lung</source>
            <translation>不覆盖右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>One step; Ctrl+Z undoes it</source>
            <translation>一步完成；按 Ctrl+Z 撤销</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>It is fine</source>
            <translation>无误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask is fine as it is: noted with the case and not raised again</source>
            <translation>掩膜无误，保持原样：随病例记录，不再提示</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The image is fine as it is: noted with the case and not raised again</source>
            <translation>图像无误，保持原样：随病例记录，不再提示</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Show this check again</source>
            <translation>重新显示此核查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>The mask was accepted with this finding: put the case back on the to-do list first</source>
            <translation>掩膜是在有此核查结果时接受的：先将病例放回待处理列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>Checking…</source>
            <translation>正在核查…</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} confirmed</source>
            <translation>
                <numerusform>{n} 项已确认</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/checks.py" />
            <source>{n} of {total} passed</source>
            <translation>
                <numerusform>{n}/{total} 项通过</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free</source>
            <translation>可用 {size}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction and training.</source>
            <translation>足以预测和训练。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Enough for prediction. Close other programs to train.</source>
            <translation>足以预测。训练前关闭其他程序。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Predictions run on the {device}</source>
            <translation>预测在 {device} 上运行</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>A graphics processor is not needed.</source>
            <translation>无需显卡。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Saving to your data folder</source>
            <translation>保存到数据文件夹</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{size} free, in {folder}</source>
            <translation>可用 {size}，位于 {folder}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>{n} GB</source>
            <translation>{n} GB</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>Note</source>
            <translation>附注</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/computer.py" />
            <source>For research. Not a medical device. A reader checks every mask.</source>
            <translation>用于研究。非医疗器械。每个掩膜均由阅片者核对。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/dock.py" />
            <source>Segments, checks, measurements, model</source>
            <translation>分割、核查、测量、模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Length, {unit}</source>
            <translation>长度 ({unit})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width, {unit}</source>
            <translation>宽度 ({unit})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{place}, {length} {unit} long, {width} {unit} uncertain</source>
            <translation>{place}，长 {length} {unit}，不确定宽度 {width} {unit}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Go to this edge</source>
            <translation>转到此边缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Uncertain edges</source>
            <translation>不确定边缘</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>Width: of the band in which the model is uncertain of the edge</source>
            <translation>宽度：模型不确定边缘所在的带宽</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/edges.py" />
            <source>{n} left</source>
            <translation>
                <numerusform>剩余 {n} 处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/figure_list.py" />
            <source>Click to show it, double-click to rename it, Del to remove it</source>
            <translation>单击显示，双击重命名，Del 移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>No mask drawn: {why}</source>
            <translation>未绘制掩膜：{why}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Empty mask</source>
            <translation>空掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>Model {version} drew no mask.</source>
            <translation>模型 {version} 未绘制掩膜。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} of {total} steps</source>
            <translation>
                <numerusform>{n}/{total} 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/history.py" />
            <source>{n} steps</source>
            <comment>1 step</comment>
            <translation>
                <numerusform>{n} 步</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>A training has ended: see its result</source>
            <translation>训练已结束：查看结果</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show the result</source>
            <translation>显示结果</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Show result</source>
            <translation>显示结果</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from accepted cases</source>
            <translation>学习已接受病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from cases</source>
            <translation>学习病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {cases}</source>
            <translation>学习 {cases}</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}</source>
            <translation>
                <numerusform>学习 {n} 例</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn: {n} new</source>
            <translation>
                <numerusform>学习 {n} 例新病例</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Learn from {n}, {corrected} corrected</source>
            <translation>
                <numerusform>学习 {n} 例，{corrected} 例已修正</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>Train a copy of the model on your accepted masks</source>
            <translation>用已接受的掩膜训练模型副本</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{n} phantoms</source>
            <comment>1 phantom</comment>
            <translation>
                <numerusform>{n} 张模拟胸片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, none corrected</source>
            <translation>{cases}，均未修正</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/learn_words.py" />
            <source>{cases}, {n} corrected</source>
            <translation>
                <numerusform>{cases}，{n} 个已修正</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Copy the measurements as text</source>
            <translation>将测量结果复制为文本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Inner thoracic width, mm</source>
            <translation>胸廓内横径 (mm)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Measurement</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Area, px</source>
            <translation>面积 (px)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{view}: heart and lungs appear larger.</source>
            <translation>{view}：心脏和肺会显得较大。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>Sizes in mm are not available. Spacing: {why}.</source>
            <translation>无法提供以 mm 计的尺寸。像素间距：{why}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>{size} mm per px, {source}</source>
            <translation>{size} mm/px，{source}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/measurements.py" />
            <source>L/R {ratio}</source>
            <translation>左/右 {ratio}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name}, in use</source>
            <translation>{name}，使用中</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{name} did not pass the comparison with its parent; you chose to use it.</source>
            <translation>{name} 未通过与父版本的比较；您选择使用它。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Dice {n}</source>
            <translation>Dice {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Agreement with model</source>
            <translation>与模型的一致性</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No image is open</source>
            <translation>未打开图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>No model is installed</source>
            <translation>未安装模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predict this image again (R); your corrections are kept</source>
            <translation>重新预测此图像 (R)；修正会保留</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Prediction in progress</source>
            <translation>正在预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Model versions: figures, use, roll back</source>
            <translation>模型版本：指标、使用、回退</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Preparing the model, once…</source>
            <translation>正在准备模型，仅一次…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>about 10 s</source>
            <translation>约 10 秒</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicting…</source>
            <translation>正在预测…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted in</source>
            <translation>预测用时</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>{time} on {device}</source>
            <translation>{time} ({device})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/model.py" />
            <source>Predicted by {name} in</source>
            <translation>{name} 预测用时</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>No decisions yet.</source>
            <translation>尚无决定。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Restore this mask (can be undone)</source>
            <translation>恢复此掩膜（可撤销）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Put back on the to-do list</source>
            <comment>event</comment>
            <translation>已放回待处理列表</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>{reader} asked to read</source>
            <translation>已请 {reader} 阅片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Second reading withdrawn</source>
            <translation>已撤回第二次阅片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask chosen: {how}</source>
            <translation>已选定掩膜：{how}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>Mask restored</source>
            <translation>已恢复掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>The decision could not be saved</source>
            <translation>无法保存决定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/record.py" />
            <source>SHA-256 {begin}…</source>
            <translation>SHA-256 {begin}…</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Orange</source>
            <translation>橙</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Pink</source>
            <translation>粉</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Cyan</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Red</source>
            <translation>红</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Violet</source>
            <translation>紫</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segment_look.py" />
            <source>Fill opacity for this lung</source>
            <translation>此侧肺的填充不透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint right lung ({key})</source>
            <translation>绘制右肺 ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Paint left lung ({key})</source>
            <translation>绘制左肺 ({key})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide right lung</source>
            <translation>隐藏右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Hide left lung</source>
            <translation>隐藏左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show right lung</source>
            <translation>显示右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Show left lung</source>
            <translation>显示左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock right lung: strokes do not change it</source>
            <translation>锁定右肺：笔画不会改变它</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Lock left lung: strokes do not change it</source>
            <translation>锁定左肺：笔画不会改变它</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock right lung</source>
            <translation>解锁右肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Unlock left lung</source>
            <translation>解锁左肺</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Click its colour to change it</source>
            <translation>单击颜色可更改</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill opacity (A lower, D higher)</source>
            <translation>填充不透明度（A 降低，D 提高）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Fill + outline</source>
            <translation>填充 + 轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Outline</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>How the mask is drawn (C)</source>
            <translation>掩膜的绘制方式 (C)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/segments.py" />
            <source>Segments</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>held out</source>
            <translation>留出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>to learn from</source>
            <translation>用于训练</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_model.py" />
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/training_tiles.py" />
            <source>Accepted cases</source>
            <translation>已接受病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Brightness between black and white (. brighter, , darker, Ctrl+G reset)</source>
            <translation>黑白之间的亮度（. 调亮，, 调暗，Ctrl+G 重置）</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>Contour width on the screen, the same at every zoom</source>
            <translation>屏幕上的轮廓宽度，不随缩放改变</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/view.py" />
            <source>gamma {gamma:.2f}</source>
            <translation>伽马 {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Attention</source>
            <translation>需注意</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>with the part behind the heart</source>
            <translation>包含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>without the part behind the heart</source>
            <translation>不含心影后部分</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the left</source>
            <translation>头朝左</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>head to the right</source>
            <translation>头朝右</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>upside down</source>
            <translation>上下颠倒</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>lateral view</source>
            <translation>侧位</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>not a chest radiograph</source>
            <translation>不是胸片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Rotate image</source>
            <translation>旋转图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Mark as mirrored</source>
            <translation>标为镜像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>Predict anyway</source>
            <translation>仍要预测</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The image is fine</source>
            <translation>图像无误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>The mask is fine</source>
            <translation>掩膜无误</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>{n} px</source>
            <translation>{n} px</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>{m} min {s} s</source>
            <translation>{m} 分 {s} 秒</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>today {time}</source>
            <translation>今天 {time}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM yyyy</source>
            <comment>format of a date</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>d MMM</source>
            <comment>format of a date</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>MMM yyyy</source>
            <comment>format of a date</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/wording.py" />
            <source>yyyy-MM-dd</source>
            <comment>format of a date</comment>
            <translation>yyyy-MM-dd</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>Open files (Ctrl+O)</source>
            <translation>打开文件 (Ctrl+O)</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{n} selected</source>
            <translation>
                <numerusform>已选择 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>{found} of {total}</source>
            <translation>{found}/{total}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist.py" />
            <source>filtered: {part}</source>
            <translation>已筛选：{part}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>To do</source>
            <translation>待处理</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>For me</source>
            <translation>待我阅</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_filters.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>A study</source>
            <translation>某检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>Study without a date</source>
            <translation>无日期的检查</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>No patient name</source>
            <translation>无患者姓名</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} of {all} done</source>
            <translation>
                <numerusform>已完成 {n}/{all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_heading_words.py" />
            <source>{n} listed, {done}</source>
            <translation>
                <numerusform>列出 {n} 个，{done}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_headings.py" />
            <source>unfolded</source>
            <translation>已展开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most uncertain first, done last</source>
            <translation>最不确定者优先，已完成排后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Attention first, done last</source>
            <translation>需注意者优先，已完成排后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Oldest</source>
            <translation>最旧</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>By status, done last</source>
            <translation>按状态，已完成排后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Opened</source>
            <translation>打开时间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Changed</source>
            <translation>更改时间</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn</source>
            <translation>学习价值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Most to learn from first, done last</source>
            <translation>学习价值最高者优先，已完成排后</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Order: {order}</source>
            <translation>排序：{order}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Sort order</source>
            <translation>排序方式</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Listing {n} cases…</source>
            <comment>Listing 1 case…</comment>
            <translation>
                <numerusform>正在列出 {n} 个病例…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>No cases yet</source>
            <translation>尚无病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Radiographs you open appear here with their status. The most uncertain masks come first.</source>
            <translation>打开的 X 线片及其状态显示在此处。最不确定的掩膜排在最前。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search.</source>
            <translation>更改搜索词。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>Change the search or choose All.</source>
            <translation>更改搜索词，或选择“全部”。</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/panels/worklist_parts.py" />
            <source>{n} of {total} accepted</source>
            <translation>
                <numerusform>已接受 {n}/{total}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Clear the search (Esc)</source>
            <translation>清除搜索 (Esc)</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_search.py" />
            <source>Find a case</source>
            <translation>查找病例</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>Case {n}</source>
            <translation>病例 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>ID {number}</source>
            <translation>ID {number}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_title.py" />
            <source>accession {n}</source>
            <translation>检查号 {n}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent</source>
            <translation>等待发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported</source>
            <translation>已导出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Uncertain</source>
            <translation>不确定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike the training set</source>
            <translation>与训练集不相似</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Unlike known</source>
            <translation>与已知不相似</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Versions disagree by {n} %</source>
            <translation>版本间相差 {n}%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Differ by {n} %</source>
            <translation>相差 {n}%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}, changed since</source>
            <translation>{when} 已导出，此后有更改</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Exported {when}</source>
            <translation>{when} 已导出</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what})</source>
            <translation>{when} 已发送至 {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Sent to {node} {when} ({what}), changed since</source>
            <translation>{when} 已发送至 {node} ({what})，此后有更改</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Waiting to be sent to {node} ({what})</source>
            <translation>等待发送至 {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>Not sent to {node} ({what})</source>
            <translation>未发送至 {node} ({what})</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>selected</source>
            <translation>已选择</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>{name}, not read: {reason}</source>
            <translation>{name}，无法读取：{reason}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>uncertainty {value}</source>
            <translation>不确定度 {value}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/panels/worklist_words.py" />
            <source>flagged</source>
            <translation>已标记</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>To be sent</source>
            <translation>待发送</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Not read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Predicting</source>
            <translation>预测中</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Preparing the model</source>
            <translation>正在准备模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Bundled</source>
            <translation>自带</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Earlier</source>
            <translation>较早</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/basic.py" />
            <source>Status: {status}</source>
            <translation>状态：{status}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{name}, number</source>
            <translation>{name}，数值</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, open</source>
            <translation>{title}，已展开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/controls.py" />
            <source>{title}, closed</source>
            <translation>{title}，已折叠</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>Dismiss</source>
            <comment>a note</comment>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/parts/notes.py" />
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Esc goes back</source>
            <translation>Esc 返回</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/popups.py" />
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/rail.py" />
            <source>Measure: ruler, angle, ellipse, arrow, text, cardiothoracic ratio</source>
            <translation>测量：直尺、角度、椭圆、箭头、文字、心胸比</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {name}?</source>
            <translation>替换 {name}？</translation>
        </message>
        <message numerus="yes">
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>Replace {n} files?</source>
            <translation>
                <numerusform>替换 {n} 个文件？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/save_as.py" />
            <source>This file already exists.</source>
            <translation>此文件已存在。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Search commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search.py" />
            <source>No command matches “{words}”.</source>
            <translation>没有与“{words}”匹配的命令。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>take back, revert</source>
            <translation>撤回, 还原</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>save, download, report</source>
            <translation>保存, 下载, 报告</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>delete patient, remove data, privacy</source>
            <translation>删除患者, 移除数据, 隐私</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, directory</source>
            <translation>导入, 加载, 目录</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>import, load, DICOM</source>
            <translation>导入, 加载, DICOM</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>query, retrieve, fetch, archive</source>
            <translation>查询, 调取, 获取, 存档</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>history, last opened</source>
            <translation>历史, 最近打开</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>close, delete from list</source>
            <translation>关闭, 从列表删除</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>preferences, options, language, text size</source>
            <translation>首选项, 选项, 语言, 文字大小</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>keyboard, shortcuts</source>
            <translation>键盘, 快捷键</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>bug, error, contact</source>
            <translation>错误, 故障, 联系</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>train, fine-tune, training result, new version</source>
            <translation>训练, 微调, 训练结果, 新版本</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment, find lungs, run model</source>
            <translation>分割, 查找肺, 运行模型</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>segment all, batch</source>
            <translation>全部分割, 批量</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>protocol, behind the heart, outline</source>
            <translation>方案, 心后, 轮廓</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reset mask, discard corrections</source>
            <translation>重置掩膜, 放弃修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>models, network, earlier version, go back</source>
            <translation>模型, 网络, 早期版本, 返回</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>approve, confirm, sign off</source>
            <translation>批准, 确认, 签署</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>reopen, withdraw decision</source>
            <translation>重新打开, 撤销决定</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, actual size, 1:1</source>
            <translation>缩放, 实际大小, 1:1</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>compare, previous image, side by side</source>
            <translation>比较, 既往图像, 并排</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>brightness, contrast</source>
            <translation>亮度, 对比度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>zoom, whole image</source>
            <translation>缩放, 整幅图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>negative, black and white</source>
            <translation>负片, 黑白</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>transparent, transparency</source>
            <translation>透明, 透明度</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>hide mask, overlay</source>
            <translation>隐藏掩膜, 叠加</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/search_words.py" />
            <source>dark theme, dark mode</source>
            <translation>深色主题, 深色模式</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Research use only. Not a medical device.</source>
            <translation>仅供研究使用。非医疗器械。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/sheet.py" />
            <source>Sheet {n} of {total}</source>
            <translation>第 {n}/{total} 页</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {value} → {grey}</source>
            <translation>值 {value} → {grey}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Zoom {percent} %</source>
            <translation>缩放 {percent}%</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>No image open</source>
            <translation>未打开图像</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Position {none}</source>
            <translation>位置 {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Value {none}</source>
            <translation>值 {none}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/statusbar.py" />
            <source>Reading as: {name}</source>
            <translation>当前阅片者：{name}</translation>
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
            <translation>意外错误使任务停止 ({kind})。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The log has the details: Help, Show log file.</source>
            <translation>详情见日志：“帮助 &gt; 显示日志文件”。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped.</source>
            <translation>任务已停止。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work could not be started.</source>
            <translation>无法启动任务。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work stopped unexpectedly (code {code}).</source>
            <translation>任务意外停止（代码 {code}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>The work was stopped by the system (code {code}).</source>
            <translation>任务被系统停止（代码 {code}）。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/tasks.py" />
            <source>Close other programs if memory was short, then start it again; the log has the details.</source>
            <translation>若内存不足，关闭其他程序后重新启动任务；详情见日志。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/unreadable.py" />
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the right</source>
            <translation>向右转 90°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 180°</source>
            <translation>转 180°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>turned 90° to the left</source>
            <translation>向左转 90°</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped top to bottom</source>
            <translation>上下翻转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped left to right</source>
            <translation>左右翻转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>flipped</source>
            <translation>翻转</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/altered.py" />
            <source>View {changes}</source>
            <translation>显示：{changes}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Model {version}</source>
            <translation>模型 {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You added</source>
            <translation>您添加的</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>You removed</source>
            <translation>您移除的</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/difference.py" />
            <source>Yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Measurements are hidden: show them first (Shift+V).</source>
            <translation>测量已隐藏：先将其显示 (Shift+V)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/figure_hand.py" />
            <source>Name of this measurement</source>
            <translation>此测量的名称</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>No certainty map is stored for this case: predict again (R).</source>
            <translation>此病例未存有确定性图：重新预测 (R)。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/marking.py" />
            <source>The threshold changed nothing in this region.</source>
            <translation>阈值未改变此区域。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}, corrected</source>
            <translation>掩膜：模型 {version}，已修正</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: not from the model</source>
            <translation>掩膜：非模型绘制</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask: model {version}</source>
            <translation>掩膜：模型 {version}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>No mask yet</source>
            <translation>尚无掩膜</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Mask hidden</source>
            <translation>掩膜已隐藏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Left lung hidden</source>
            <translation>左肺已隐藏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Right lung hidden</source>
            <translation>右肺已隐藏</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{window}, gamma {gamma:.2f}</source>
            <translation>{window}，伽马 {gamma:.2f}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>Zoom {percent}</source>
            <translation>缩放 {percent}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, spacing not available</source>
            <translation>{size}，间距未知</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/texts.py" />
            <source>{size}, {pixel} mm</source>
            <translation>{size}，{pixel} mm</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Radiograph</source>
            <translation>X 线片</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/viewer/viewer.py" />
            <source>Shown: model {name}</source>
            <translation>显示：模型 {name}</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Welcome to lungseg</source>
            <translation>欢迎使用 lungseg</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>It outlines both lungs on chest radiographs; you correct, accept and train. Research software, not a medical device: not for diagnosis or treatment. A reader checks every mask.</source>
            <translation>自动勾画胸片上的双肺，由您修正、接受并训练。研究软件，非医疗器械：不用于诊断或治疗。每个掩膜均由阅片者核对。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Language of this computer</source>
            <translation>本机语言</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer. You can choose the device in the settings.</source>
            <translation>预测在本机运行。可在设置中选择设备。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>Predictions run on this computer: {device}. You can choose the device in the settings.</source>
            <translation>预测在本机运行：{device}。可在设置中选择设备。</translation>
        </message>
        <message>
            <location filename="lungseg_gui/ui/welcome_card.py" />
            <source>The language changes the next time you start lungseg.</source>
            <translation>语言将在下次启动 lungseg 时更改。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/conversion.py" />
            <source>The network cannot be converted: {cause}.</source>
            <translation>无法转换网络：{cause}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The device {name!r} is not known.</source>
            <translation>未知设备 {name!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>Use one of: {names}.</source>
            <translation>使用以下之一：{names}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>none was found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>The processor is used instead of the GPU ({kind}): {why}.</source>
            <translation>改用处理器，不用 GPU ({kind})：{why}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its driver is too old for this version of torch</source>
            <translation>驱动程序过旧，不支持此版本的 torch</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>it does not respond</source>
            <translation>无响应</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/device.py" />
            <source>its results are wrong</source>
            <translation>计算结果有误</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of {case_id} have different sizes.</source>
            <translation>{case_id} 的掩膜尺寸不一致。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>The masks of a case have different sizes.</source>
            <translation>某病例的掩膜尺寸不一致。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Save both on the pixel grid of the image.</source>
            <translation>按图像的像素网格保存两者。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>There are no cases to summarise.</source>
            <translation>没有可汇总的病例。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/evaluate.py" />
            <source>Check the names of images and masks.</source>
            <translation>核对图像和掩膜的名称。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/guide.py" />
            <source>This network does not follow hints.</source>
            <translation>此网络不支持提示笔画。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the loss is no longer a number.</source>
            <translation>训练已中止：损失已非数值。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>Training stopped: the gradient is no longer a number.</source>
            <translation>训练已中止：梯度已非数值。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/learning.py" />
            <source>The last good state is kept; lower the learning rate and start again.</source>
            <translation>已保留最后的正常状态；降低学习率后重新开始。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/losses.py" />
            <source>The loss {name!r} is not known.</source>
            <translation>未知损失函数 {name!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a config.json that was written by this version of lungseg.</source>
            <translation>使用由此版本 lungseg 写入的 config.json。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The architecture {architecture!r} is not known.</source>
            <translation>未知网络结构 {architecture!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The pre-processing {preprocessing!r} is not known.</source>
            <translation>未知预处理 {preprocessing!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network must have one channel in and two, three or five classes out.</source>
            <translation>网络须有一个输入通道和两个、三个或五个输出类别。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{levels} levels and {filters} first filters are impossible: each level doubles them.</source>
            <translation>无法使用 {levels} 层和 {filters} 个初始滤波器：每层滤波器数加倍。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use at least 1 of each, and at most {most_channels} filters at the lowest level.</source>
            <translation>两者至少为 1，最低层最多 {most_channels} 个滤波器。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The size {size} cannot be halved {levels} times.</source>
            <translation>尺寸 {size} 无法减半 {levels} 次。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a multiple of {multiple}, or fewer levels.</source>
            <translation>使用 {multiple} 的倍数，或减少层数。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Only the U-Net with an encoder of smp can recognise views.</source>
            <translation>只有采用 smp 编码器的 U-Net 能识别体位。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The decoder must have five numbers of channels, 1 to 1024 each.</source>
            <translation>解码器须有五个通道数，每个为 1 至 1024。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The network size {size} is not a multiple of {stride} between 64 and 1024.</source>
            <translation>网络尺寸 {size} 不是 64 至 1024 之间 {stride} 的倍数。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The post-processing in config.json is not a table.</source>
            <translation>config.json 中的后处理不是表。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has the unknown key {key!r}.</source>
            <translation>config.json 含有未知键 {key!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a version written by this version of lungseg.</source>
            <translation>使用由此版本 lungseg 写入的模型版本。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>{key} belongs to the architecture {name!r}, not to {architecture!r}.</source>
            <translation>{key} 属于网络结构 {name!r}，不属于 {architecture!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Remove it, or change architecture.</source>
            <translation>将其移除，或更换网络结构。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>config.json has a value of the wrong type ({cause}).</source>
            <translation>config.json 中有值的类型错误（{cause}）。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>The encoder {encoder!r} is not known.</source>
            <translation>未知编码器 {encoder!r}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Use a name from smp's list of encoders.</source>
            <translation>使用 smp 编码器清单中的名称。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>A U-Net with the encoder {encoder} cannot be built: {cause}.</source>
            <translation>无法构建采用编码器 {encoder} 的 U-Net：{cause}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/network.py" />
            <source>Choose an encoder that halves the image five times, such as resnet18.</source>
            <translation>选择将图像减半五次的编码器，如 resnet18。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The graph belongs to other weights.</source>
            <translation>计算图属于其他权重。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>OpenVINO does not start: {cause}.</source>
            <translation>OpenVINO 无法启动：{cause}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be prepared for this processor: {cause}.</source>
            <translation>无法为此处理器准备网络：{cause}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/openvino_network.py" />
            <source>The network cannot be run on this processor: {cause}.</source>
            <translation>网络无法在此处理器上运行：{cause}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>This version cannot recognise views.</source>
            <translation>此版本不能识别体位。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/predict.py" />
            <source>Write views = true into its config.json.</source>
            <translation>在其 config.json 中写入 views = true。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has no pixels.</source>
            <translation>图像没有像素。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Export it again from its source.</source>
            <translation>从来源处重新导出。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>The image has {ndim} dimensions instead of 2.</source>
            <translation>图像为 {ndim} 维，而非 2 维。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/preprocess.py" />
            <source>Use a single greyscale radiograph.</source>
            <translation>使用单张灰度 X 线片。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>The checkpoint of an interrupted training cannot be read.</source>
            <translation>无法读取已中断训练的检查点。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/teaching.py" />
            <source>It was set aside; train again.</source>
            <translation>已将其移开；重新训练。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/torch_network.py" />
            <source>The GPU has run out of memory; the processor is used instead.</source>
            <translation>GPU 内存不足；改用处理器。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>There are {n} cases for training.</source>
            <translation>用于训练的病例数为 {n}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/tune.py" />
            <source>Accept at least two cases.</source>
            <translation>至少接受两个病例。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} are not finite.</source>
            <translation>权重 {name} 含非有限值。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Train again with a lower learning rate.</source>
            <translation>用较低的学习率重新训练。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights take {size:.0f} MB.</source>
            <translation>权重占用 {size:.0f} MB。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>Use a smaller network.</source>
            <translation>使用较小的网络。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} is larger than {limit:.0f} MB.</source>
            <translation>{name} 大于 {limit:.0f} MB。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model cannot be read.</source>
            <translation>无法读取模型的 {name}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>{name} of the model is damaged.</source>
            <translation>模型的 {name} 已损坏。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights differ from those that card.json describes.</source>
            <translation>权重与 card.json 所述不符。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights are not a safetensors file.</source>
            <translation>权重不是 safetensors 文件。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights belong to another network ({layer}).</source>
            <translation>权重属于其他网络（{layer}）。</translation>
        </message>
        <message>
            <location filename="model/lungseg_model/weights.py" />
            <source>The weights {name} have another shape or type.</source>
            <translation>权重 {name} 的形状或类型不符。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Check that the file exists.</source>
            <translation>确认文件存在。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is not an image that can be decoded.</source>
            <translation>{name} 不是可解码的图像。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Export it again.</source>
            <translation>重新导出。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is a colour image.</source>
            <translation>{name} 是彩色图像。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Use greyscale radiographs.</source>
            <translation>使用灰度 X 线片。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} has {cases} case(s), {training} for training.</source>
            <translation>{name} 有 {cases} 个病例，其中 {training} 个用于训练。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>A set needs at least two cases, one of them for training.</source>
            <translation>病例集至少需要两个病例，其中一个用于训练。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} both have the case {twice}.</source>
            <translation>{name} 都含有病例 {twice}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Give each case a unique name.</source>
            <translation>为每个病例指定唯一的名称。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} is missing.</source>
            <translation>缺少 {name}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into {folder}.</source>
            <translation>将其放入 {folder}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{folder} is not a set of cases.</source>
            <translation>{folder} 不是病例集。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Name a folder with cases.csv, images and labels, or one with imagesTr and labelsTr.</source>
            <translation>指定含 cases.csv、images 和 labels 的文件夹，或含 imagesTr 和 labelsTr 的文件夹。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{table} cannot be read.</source>
            <translation>无法读取 {table}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lacks the column case_id or split.</source>
            <translation>cases.csv 缺少 case_id 或 split 列。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add both columns.</source>
            <translation>添加这两列。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv gives the case {case_id} the unknown kind {kind}.</source>
            <translation>cases.csv 中病例 {case_id} 的类型 {kind} 无法识别。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>cases.csv lists the case {case_id} twice.</source>
            <translation>病例 {case_id} 在 cases.csv 中出现了两次。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>The image of {case_id} is missing.</source>
            <translation>缺少 {case_id} 的图像。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Put it into images.</source>
            <translation>将其放入 images。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>{name} names the case {case_id}, which is missing.</source>
            <translation>{name} 列出了病例 {case_id}，但该病例不存在。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/case_files.py" />
            <source>Add its files.</source>
            <translation>添加其文件。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>The split {name} cannot be read.</source>
            <translation>无法读取划分 {name}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Put it next to its recipe.</source>
            <translation>将其放在训练方案旁。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>{name} is not a split of the cases.</source>
            <translation>{name} 不是病例划分。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/held_out.py" />
            <source>Write {form}.</source>
            <translation>写成 {form}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} cannot be read.</source>
            <translation>无法读取掩膜 {name}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is damaged.</source>
            <translation>掩膜 {name} 已损坏。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is a JPEG, whose compression changes values.</source>
            <translation>掩膜 {name} 是 JPEG，压缩会改变像素值。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use a grey PNG with the values 0, 1 and 2.</source>
            <translation>使用值为 0、1 和 2 的灰度 PNG。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} is not an image that can be decoded.</source>
            <translation>掩膜 {name} 不是可解码的图像。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} has {columns} × {rows} pixels, its image {image_columns} × {image_rows}.</source>
            <translation>掩膜 {name} 为 {columns} × {rows} 像素，其图像为 {image_columns} × {image_rows}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use the mask made for this image, on its pixel grid.</source>
            <translation>使用为此图像制作且像素网格一致的掩膜。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>The mask {name} contains the value {value}.</source>
            <translation>掩膜 {name} 含有值 {value}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/masks.py" />
            <source>Use 0 for background, 1 for the right and 2 for the left lung.</source>
            <translation>0 为背景，1 为右肺，2 为左肺。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>dataset.json of {folder} points outside its folder: {file}</source>
            <translation>{folder} 的 dataset.json 指向其文件夹之外：{file}</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/outside.py" />
            <source>Copy the images and masks into the folder, and name them there.</source>
            <translation>将图像和掩膜复制到该文件夹，并在 dataset.json 中指向这些副本。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: the disk is full.</source>
            <translation>无法写入 {name}：磁盘已满。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Free some space and try again.</source>
            <translation>释放一些空间后重试。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>{name} could not be written: {reason}.</source>
            <translation>无法写入 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/storage.py" />
            <source>Check that the folder can be written and the disk has room.</source>
            <translation>确认文件夹可写入且磁盘有空间。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Save it again, as comma-separated values in UTF-8.</source>
            <translation>以 UTF-8 编码的逗号分隔值 (CSV) 重新保存。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>{name} is not a table in UTF-8.</source>
            <translation>{name} 不是 UTF-8 编码的表格。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Write {form} with case names.</source>
            <translation>写成 {form}，填入病例名称。</translation>
        </message>
        <message>
            <location filename="model/lungseg_sets/tables.py" />
            <source>Copy the set again.</source>
            <translation>重新复制病例集。</translation>
        </message>
    </context>
</TS>
