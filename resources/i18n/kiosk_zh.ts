<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>人今晚在此签名</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>/ %L1 个签名，今晚在此</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>今晚，请做第一个在此签名的人。</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>一封公开信</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>摘自公开信 · 阅读约需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>阅读约需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>阅读公开信</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>这块屏幕有多大？</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>请将一张银行卡放在方框上，与左边对齐。把方框调到与卡片一样宽，然后保存：文字和按钮就会大小合适。</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>银行卡方框，宽 %1 像素</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>窄很多</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>窄一点</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>宽一点</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>宽很多</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>清除测量结果</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>清除已输入的内容吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>%Ln 秒后将为下一位清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>您的撤回代码</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>请拍下本页或记下代码。凭此代码可以撤回您的签名。请勿告诉他人：撤回后无法恢复。</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>在本桌，请出示给志愿者。</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>回家后，请写信到以下地址，并注明代码：</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>回家后，请写信到以下地址，并注明代码和您的姓名：</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>供手机相机扫描：公开信、代码和收信地址</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>供手机相机扫描：公开信和代码</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>含有您的撤回代码的二维码</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>在公开名单上</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>文字与亮度</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>您的手写签名</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>正在写出名单：%1 / %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写出名单</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>新增：%1，更正：%2，不再列出：%3。</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>电子表格会当作公式运行的行数：%1。请不要用电子表格打开此文件。</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>同意接收邮件的人：%1。</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>不可再发邮件的人：%1。</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>此文件保密：%1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>名单上的姓名：%1。</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>文件是 %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>电子邮件地址已封存：请先打开主办方的密钥。</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>不列入旧版公开信下的签名：%1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>电子表格用的表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>网站 (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>广告用的连续文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>程序用的 CSV</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>程序用的 JSON</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>写出名单</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>已停止。没有留下不完整的文件。</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>公开名单：具名列出的人，以及只计数的人数。待核对、已移除或已撤回的不在其中。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>按签名先后</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>签名地点</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>签名场次</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>所有场次</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>列出多少</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>整个名单</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>自 %1 以来的变动</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>文件名为 %1；如已存在，新文件会加上编号。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>写出名单</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>签名台无法启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>文字与亮度</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>姓名前的称谓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>可否具名：是或否</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>只计数：是或否</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>可否发邮件：是或否</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>签名日期</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>另一名单中的编号</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1：无此列</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1：列“%2”</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>此列为空。</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>哪一列是：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>没有插入 U盘，此用户也没有存放文件的文件夹。请插入 U盘，返回后重新打开此页。</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>U盘 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>主文件夹</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>另一签名机的 U盘 %1</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>签名台 %1：%2 条记录，%3 个签名</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>需要主办方的密钥</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>六个词“%1”</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>寻求帮助</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>文字与亮度</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>公开信</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>读作 %1，%2</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>读作 %1，工作表“%2”</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>列名在第 %1 行</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>没有列名</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>留待核对：%1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>拒收：%1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>此文件接续之前的导入“%1”。</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>名单上称此处为“%1”。</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>将待核对：%1。</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>只计数、不具名：%1。</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>可能的重复：%1。之后请在“重复”页决定。</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>此文件中已没有：%1。它们保留。</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>无法读取的日期：%1。以今天代替。</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>未收入的电子邮件地址：%1。只有同意接收邮件的人的地址才会保存，且活动须要求填写并有密钥。</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1：%2，%3。行数：%4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>哪一个显示正确</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>将会做什么</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 行（%2）：%3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>之前导入中已删除的签名：%1。它们的行已从文件中删去。</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>在名单上的样子</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>各列的内容；点按可更改</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>姓名写作“姓, 名”，将调换顺序</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>只计入这些人，不列出姓名</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>日期 3/4 表示</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>4月3日</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>3月4日</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>这些人同意了什么，在哪里？写一句话，随每个签名保存。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>请先用一句话写明这些人同意了什么、在哪里。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>请先从文件中删去已删除者的行。</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>已导入：新建 %1。</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>更正：%1。</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>未收入：%1。</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>需要改正的行在 %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>已撤回：移除 %1。</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>恢复原状：%1。</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>因之后有改动而保留：%1。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何改动。</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>从文件导入姓名</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>请选择含姓名的文件：CSV、XLSX 或 ODS。在您看过将做什么之前，不会有任何改动。</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>在 U盘和此用户的文件夹中没有找到含姓名的文件。必须是 CSV、XLSX 或 ODS 文件。</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>在 %1，%2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>迄今的导入</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>导入 %1（文件 %2）：其签名将从所有名单中移除，所作更正恢复原状。同一文件可以再次导入。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回它</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>全部撤回</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1：%2（%3），%4，行数：%5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1；已撤回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>请用手指在这里签名；只键入姓名也完全可以</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>刚才签得太短了。请再签一次。</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>请用手指在这里签名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>我的画押，有人协助</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>更多字母</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>其他按键：%1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>此键盘无法输入假名和汉字。请用拉丁字母（罗马字）键入姓名。</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>此键盘无法输入汉字。请用拉丁字母（拼音）键入姓名。</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>您也可以手写姓名。</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>用连接到签名台的键盘，可以按原样键入姓名。</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>这里没有主办方密钥的文件。请插入存有它的 U盘，返回后重新打开此页。</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>主办方的密钥</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>密钥“%1”已打开，直到您离开此页。</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>正在打开密钥</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>为密钥“%1”封存的内容需要它。它只在内存中，直到您离开此页，不会保存在这里。</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>它的文件</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>打开密钥</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>今晚已有 %Ln 人签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>听公开信</translation>
    </message>
    <message>
        <source>More</source>
        <translation>往下读</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头读</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>语音已无法使用。请在此阅读公开信。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>您的承诺</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>阅读约需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>这里显示的是公开信的原文（%1）。</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>首批签署人</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>练习：这里的一切均不作数</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>我们稍作休息</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>过一会儿就可以继续签名。详情可询问签名桌旁的工作人员。</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>阅读公开信</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>寻求帮助</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>太短了：至少 %n 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>太长了：最多 %n 位数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>请只输入数字。</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>请至少使用三个不同的数字。</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>有四个连续的数字递增、递减或相同。请打乱顺序。</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>这个 PIN 很容易被猜到。请另选一个。</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>两次输入不一致。请重新设置。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>PIN 错误。还可直接再试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>这是志愿者使用的 PIN。请另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>验证码错误。还可直接再试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>此验证码已过期。请选择“返回”以获取新的验证码。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>忘记 PIN？</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>设置志愿者 PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输入一次 PIN</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>工作人员页面已锁定</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员 PIN</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>设置主办方 PIN</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>主办方给出的数字</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>6 到 12 位不易被猜到的数字。志愿者用它进入工作人员页面。</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>请输入主办方告诉您的数字，然后重新设置两个 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>这是主办方的 PIN。请另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>这是志愿者使用的 PIN，这里需要主办方的 PIN。还可直接再试 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>错误次数太多。%n 秒后才能再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>主办方 PIN</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>其间仍可签名：请选择“返回”。</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>6 到 12 位志愿者不知道的数字。彻底删除任何内容和退出签名台之前都要输入这个 PIN。</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>请再输入一次，以免因输错而无法进入。</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>您选择的是主办方的操作。输入此 PIN 即可继续。</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>左边的文字</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>右边的文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>还剩 %Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>减少一份</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>增加一份</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>双面打印</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>任务 %1，%2：%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>正在进行：%1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>保存到 U盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>正在载入页面</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>印出来的样子</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>计数，不具名</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>文字与亮度</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>阅读效果如下</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>小号文字</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>中号文字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大号文字</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>特大号文字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>操作位置</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大声</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>画面不动</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>忘记 PIN？</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>请将此二维码的照片或其字母发给主办方。主办方用密钥打开后，会得到要告诉您的 %1 位数字。有效期为 %2 分钟。其间仍可签名：请选择“返回”。</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>本活动没有主办方密钥。本机的所有者可用以下命令重新设置两个 PIN，然后重新启动本程序：</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>含有加密重置码的二维码</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>已手写签名</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>签署公开信</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>电子邮箱，密封后只有主办方可见</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>您的姓名，将照此印出</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>职务（选填）</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>单位（选填）</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头读</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>不要与我联系</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>您可以只计入人数而不公开姓名：请在下一页选择。</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>印出来的样子</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>您的手写签名太短，没有保留。请再手写一次，或不带签名继续。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>请就这封公开信与我联系</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>随公开信列出我的姓名</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>只计人数，不列姓名</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>签署意味着什么</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>保存签名表</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>打印签名表</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>恢复签名</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>暂停签名</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出签名台</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>重复：%1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>重新测量屏幕</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>测量屏幕</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>请选择要更改的一行。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>稍后核对</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>查看数字</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>第 %1 号，签署于 %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>更正第 %1 号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>可能的重复</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>前 %2 对中的第 %1 对</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>姓名和单位相同</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>电子邮箱相同，姓名不同</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>姓名和电子邮箱相同</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>两个人：两行都保留。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>不同的人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>没有待处理的疑似重复。</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>同一人：另一行作为重复已移除。</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>是同一人？请选择要保留的一行，另一行将被移除。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>同一人：保留 %1</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1有一场较早的活动不在此列表中：%n 条记录，最后一条在%2。恢复方法在“主办方”下。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>U盘</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>第二个文件夹</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>彻底删除所有到期的内容？</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>彻底删除第 %1 号？</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>彻底删除 %1？</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>账册第 %1 号，%2，签署于 %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>%n 个签名所提供的全部内容，都将从账册、账册备份和 U盘中删除。只留下曾有签名这一事实和签署时间。此操作无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>所提供的全部内容，都将从账册、账册备份和 U盘中删除。只留下编号和签署时间。此操作无法恢复，“撤销”也不行。</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>正在彻底删除；可能需要一点时间。</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>输入的不是 %1。没有删除任何内容。</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>要继续，请输入 %1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>本程序没有%1译本：选择该语言的人看到的按钮和问题是%2的。</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>这与当初显示的撤回代码不符：有字母或数字不对。请再核对一下。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>按代码找到</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>找到的前 %1 个；多输入一些可缩小范围</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>其他场次</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>这里没有使用此代码的签名。它可能是在其他签名台签的，或已被删除。</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>没有找到。输入姓名、职务或机构的开头几个字即可；“清除”可重新显示全部。</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>还没有人签名。每个签名一经签下就会显示在这里。</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待核对</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>正在制作签名表：签名 %1 / %2</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>正在读取签名</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>签名表已保存为 %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>签名表已停止制作。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>签名表已保存为 %1。旧版公开信下的姓名：%2 个，另存于旁边的一张签名表。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>已确认：已在公开名单上。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>已永久撤回：第 %1 号。</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>已永久删除：第 %1 号。</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>此处已彻底删除：第 %1 号。这些副本可能仍保留：%2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>两个 PIN 均已更新。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>待核对：确认之前不在公开名单上。</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>已移除：不在公开名单上。“撤销”可恢复。</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>删除日期是 %1，已过。仍有 %n 个签名含有个人数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>删除日期是 %1，已过。个人提供的内容已全部删除。</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>删除日期是 %1，还有 %n 天。在此之前无需删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>正在彻底删除：签名 %1 / %2</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>已彻底删除：%1。整个账册已检查，没有任何残留。证明见 %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>已停止。此前删除的内容不会恢复；其余内容仍在。</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>要恢复较早的活动，请关闭签名台，然后输入：%1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>名单与姓名</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>写出名单</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>从文件导入姓名</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>其他签名台</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>删除个人数据的日期</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>可能仍保留已删除的内容，并注明最后写入的日期：%1。请放回原处，再次删除。如已销毁或清空，请关闭签名台，然后输入：%2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>彻底删除到期内容</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>停止删除</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>主办方 PIN 已设置。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>正在检查账册及其副本中是否还有残留</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>已存姓名的密钥保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>已存姓名的密钥是本机上的一个文件：请勿让本机无人看管。</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>恢复备份需要本机或打印的密钥。</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>再次检查有无残留</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>志愿者用自己的 PIN 打开工作人员页面。只有用主办方的 PIN 才能彻底删除或退出签名台。</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>更换志愿者的 PIN</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>更换主办方的 PIN</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>志愿者的 PIN 已更换。请告诉他们新的 PIN。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>今晚：签名已暂停</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>隐藏键盘</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>撤回第 %1 号？</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>账册第 %1 号，%2，签署于 %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>请先询问姓名：必须与此相符。仅凭代码不够。</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>它将从公开名单和所有计数中移除，签名表上的相应位置会写“已撤回”。此操作无法恢复，“撤销”也不行。所提供的内容仍留在账册中，不再读取，直到彻底删除。</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>永久撤回</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>退出签名台？</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>程序将关闭。凡是已显示致谢的签名，都已存入磁盘。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>退出并关闭</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>暂停签名？</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>在您在此恢复之前，无人可以签名。公开信和求助页面仍对所有人开放。</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>暂停签名</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>明天（%1）必须删除个人数据。请在“主办方”中操作。</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>还有 %n 天，到 %1 必须删除个人数据。请在“主办方”中操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>个人数据应于 %1 删除。请在“主办方”中操作。</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>在关注名单上</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>含有标记的词</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>辱骂或污秽词语</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>不像名字</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>U盘</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>已保存在这里和%1上。</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>已保存在这里；%1落后 %2 条。</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已保存在这里。</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>上次备份失败：请检查磁盘。</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>签名文件曾损坏，已另行存放；%1 条已全部恢复。</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>签名文件曾损坏，已另行存放；已恢复 %1 条，最后几条可能缺失。</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>签名文件曾丢失；已恢复 %1 条，最后几条可能缺失。</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>这里缺少记录；已恢复 %1 条。</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>这里缺少记录：已恢复 %1 条，仍缺 %2 条。</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>未保存：%1 有人看到此提示，并被请求重试。</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>已保存在这里；未插 U盘：请重新插入。</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>无法在本机写入第二份记录：请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>姓名、职务、单位、账册编号或撤回代码</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>在签名台</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>在纸上</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>用手机</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>其他签名台</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>在公开名单上</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>今晚公布</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>其他场次</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>名单总数</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>最后一个签名</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>其中不具名</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>%Ln 秒后，这里输入的内容将全部清除，留给下一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>在哪里寻求帮助</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>如果信中的内容触及您自己的经历，请记得，您并不孤单。您可以打电话，也可以把网址带走。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>往下读</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>签名台 %1（本台）</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>签名台 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1：%2 条记录，%3 个签名</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>六个词：%1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写出数据包</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>正在检查并合并</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1：记录 %2 / %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1：记录 %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>可能的重复：%1，跨签名台：%2。请在“重复”页决定。</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>新签名：%1。</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>记录：新增 %1，已有 %2。</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>数据包是 %1。它的六个词：%2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>已停止。没有留下不完整的文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>已停止。没有合并任何内容。</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>所选内容已封存：请先打开主办方的密钥。</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>在 U盘和此用户的文件夹中没有找到可合并的内容。其他签名台的数据包是名称以 .zip 结尾的文件。</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>请勾选要合并的内容，并将六个词与该签名台的准备表或结束表核对。</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>其他签名台</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>本名单中</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>可合并</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>本台数据包保存到</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>写出本台数据包</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>显示我的代码</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>有误？修改</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>保留此页</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>感谢您。您是今晚第 %L1 位签署人。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>把公开信带走</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>新的署名在公布前由志愿者查看。</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>隐藏键盘</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>声音已开启。</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>汉语</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>请键入您的姓名。</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>太长了，无法印出。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>姓名至少要有一个文字。</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>不印网址和电子邮箱地址。请键入您的姓名。</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>不印网址和电子邮箱地址。请使用文字。</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>您的签名计数，不具名。</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>姓名已密封</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>暂时无法印出“%1”。您也可以手写签名。</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>暂时无法印出“%1”。</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>这个字母上的符号太多，无法叠印在一起。志愿者会先查看。</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>您的签名还没有保存。您输入的内容还在这里。请重试，或询问签名桌旁的工作人员。</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>我们这边出了问题。请重试。</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>撤回代码：%1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>如要撤回，请写信至：%1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>没有姓名。</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>与前面某行相同。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>有盖门未关</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>墨水或碳粉用尽</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>请放入纸张；打印会自动继续。</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>请关好盖门；打印会自动继续。</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>请取出卡住的纸。</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>请更换墨盒或硒鼓。</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>请打开电源并检查连接线。</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>请在电脑设置中重新启用，或换一台打印机。</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>正在等待：打印机%1。</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>打印机已收到。</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>有盖门未关</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>墨水或碳粉用尽</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>打印机未能完成。请重试。</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>打印机不再报告此任务。</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>之前的任务仍在等待；没有新增任务。请检查打印机，或取消该任务。</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>已保存并同步：%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>已停止。没有发送任何内容，也没有留下不完整的文件。</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>正在查找打印机</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>没有设置打印机。请保存到 U盘，到别处打印。</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>没有插入 U盘。</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>未设置打印机，也未插 U盘。签名表保存在：%1。插入 U盘即可带走。</translation>
    </message>
</context>
</TS>
