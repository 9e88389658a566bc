<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>وقّعوا هنا الليلة</numerusform>
            <numerusform>شخص وقّع هنا الليلة</numerusform>
            <numerusform>شخصان وقّعا هنا الليلة</numerusform>
            <numerusform>أشخاص وقّعوا هنا الليلة</numerusform>
            <numerusform>شخصًا وقّعوا هنا الليلة</numerusform>
            <numerusform>شخص وقّعوا هنا الليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>من أصل %L1 من التوقيعات هنا الليلة</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>كن أول من يوقّع هنا الليلة.</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>من الرسالة · أقل من دقيقة للقراءة</numerusform>
            <numerusform>من الرسالة · دقيقة واحدة للقراءة</numerusform>
            <numerusform>من الرسالة · دقيقتان للقراءة</numerusform>
            <numerusform>من الرسالة · %Ln دقائق للقراءة</numerusform>
            <numerusform>من الرسالة · %Ln دقيقة للقراءة</numerusform>
            <numerusform>من الرسالة · %Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%Ln دقائق للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>اقرأ الرسالة</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>ضع بطاقة مصرفية على الإطار، عند حافته اليسرى. اجعل الإطار بعرض البطاقة ثم احفظه: ستظهر الأحرف والأزرار بالحجم الذي ينبغي.</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>إطار لبطاقة مصرفية، عرضه %1 بكسل</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>أضيق كثيرًا</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>أعرض كثيرًا</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>نسيان القياس</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>إبقاء ما كان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>هل يُمسح ما كُتب؟</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>الثواني الباقية قبل مسحه من أجل الشخص التالي: %Ln.</numerusform>
            <numerusform>بعد ثانية واحدة يُمسح من أجل الشخص التالي.</numerusform>
            <numerusform>بعد ثانيتين يُمسح من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثوانٍ يُمسح من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثانية يُمسح من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثانية يُمسح من أجل الشخص التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>رمز السحب الخاص بك</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>صوّر هذه الصفحة أو اكتب الرمز. به يمكنك سحب توقيعك. احتفظ به لنفسك: السحب نهائي.</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>عند هذه الطاولة، أرِه لأحد المتطوّعين.</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>من المنزل، اكتب إلى هذا العنوان واذكر الرمز:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>من المنزل، اكتب إلى هذا العنوان واذكر الرمز واسمك:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>لكاميرا هاتفك: الرسالة والرمز والعنوان الذي تكتب إليه</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>لكاميرا هاتفك: الرسالة والرمز</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>رمز QR يحمل رمز السحب الخاص بك</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>في القائمة العامة</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>النص والإضاءة</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>توقيعك المرسوم</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>تُكتب القائمة: %1 من %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>تُكتب القائمة</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>جديدة: %1، مصحّحة: %2، لم تعد في القائمة: %3.</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>صفوف قد يشغّلها برنامج الجداول كصيغة: %1. لا تفتح هذا الملف فيه.</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>أشخاص وافقوا على مراسلتهم: %1.</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>أشخاص لا يجوز مراسلتهم بعد الآن: %1.</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>هذا سرّي: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>الأسماء في القائمة: %1.</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>الملف هو %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>عناوين البريد مختومة: افتح مفتاح الجهة المنظِّمة أولًا.</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>استبعاد التوقيعات على نسخة أقدم من الرسالة: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>جدول لبرنامج الجداول</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنّف Excel</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>موقع ويب (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>نص متصل لإعلان</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV للبرامج</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON للبرامج</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>كتابة قائمة</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>توقّف العمل. لم يُترك شيء ناقصًا.</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>القائمة العامة: من يُذكرون بأسمائهم، وعدد من يُحتسبون فقط. من ينتظر المراجعة أو أُزيل أو انسحب ليس فيها.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>بأي ترتيب</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>حسب وقت التوقيع</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>مكان التوقيع</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>كل الأمسيات</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>القائمة كاملة</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>ما تغيّر منذ %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>اسم الملف %1؛ وإن كان موجودًا أخذ الجديد رقمًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>كتابة القائمة</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>يتعذّر تشغيل جهاز التوقيع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>النص والإضاءة</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>لقب قبل الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>لاحقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>يجوز ذكر الاسم: نعم أو لا</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>يُحتسب فقط: نعم أو لا</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>تجوز مراسلته: نعم أو لا</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>الرقم في القائمة الأخرى</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1: لا عمود</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1: العمود «%2»</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>العمود فارغ.</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>أي عمود فيه: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>لا ذاكرة USB موصولة، وليس لهذا المستخدم مجلد للملفات. صِل ذاكرة، وارجع، وافتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>ذاكرة USB ‏%1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>المجلد الشخصي</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>ذاكرة USB ‏%1 من كشك آخر</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>الطاولة %1: القيود %2، التوقيعات %3</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>يحتاج إلى مفتاح الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>ست كلمات «%1»</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>ابحث عن مساعدة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>النص والإضاءة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>قُرئ بصيغة %1، %2</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>قُرئ بصيغة %1، الورقة «%2»</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>قُرئ بصيغة %1</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>أسماء الأعمدة في السطر %1</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>دون أسماء أعمدة</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>تنحية للمراجعة: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>إبقاء دون تغيير: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>تخطٍّ: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>رفض: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>إنشاء: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>الملف تكملة للاستيراد السابق «%1».</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>تسمّي القوائم هذا المكان «%1».</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>ستنتظر المراجعة: %1.</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>تُحتسب دون اسم: %1.</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>مكرّرة على الأرجح: %1. احسم أمرها بعد ذلك في صفحة المكرّرة.</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>لم تعد في هذا الملف: %1. تبقى.</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>تواريخ لا تُقرأ: %1. يحلّ اليوم محلها.</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>عناوين بريد استُبعدت: %1. لا تُحفظ إلا عناوين من وافقوا على مراسلتهم، في حملة تطلبها ولها مفتاح.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>الملف %1: ‏%2، %3. الأسطر: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>أيها يُقرأ صحيحًا</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>ما الذي سيُفعل</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>عدد الأسطر %1 ‏(%2): %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>توقيعات مُحيت من الاستيراد السابق: %1. حُذفت أسطرها من الملف.</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>كما ستظهر في القوائم</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>ما في الأعمدة؛ المس أحدها لتغييره</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>الأسماء مكتوبة «العائلة، الاسم» وتُعكس</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>احتساب هؤلاء دون ذكر أي اسم</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>التاريخ 3/4 يعني</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 أبريل</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 مارس</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>على ماذا وافق هؤلاء، وأين؟ جملة واحدة تُحفظ مع كل توقيع.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>يجري التراجع</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>يُقرأ الملف</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>قل أولًا في جملة واحدة على ماذا وافق هؤلاء، وأين.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>لا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>احذف أولًا من الملف أسطر من مُحيت بياناتهم.</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>استُورد: أُنشئ %1.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>صُحّح: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>لم تؤخذ: %1.</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>الأسطر التي يجب تصحيحها في %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>تم التراجع: أُزيل %1.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>أُعيد كما كان: %1.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>أُبقي لأنه تغيّر بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف العمل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>أسماء من ملف</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>اختر ملف الأسماء: CSV أو XLSX أو ODS. لا يتغيّر شيء قبل أن ترى ما الذي سيُفعل.</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>لم يوجد ملف أسماء على ذاكرات USB ولا في مجلدات هذا المستخدم. يجب أن يكون CSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>في %1، %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>ما استُورد حتى الآن</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>الاستيراد %1 من الملف %2: تخرج توقيعاته من كل القوائم، ويعود ما صحّحه كما كان. يمكن استيراد الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>التراجع عنه كله</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1: ‏%2 ‏(%3)، %4، الأسطر: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1؛ تم التراجع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>وقّع هنا بإصبعك؛ والاسم المكتوب يكفي دائمًا</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>كان ذلك قصيرًا جدًا. وقّع مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>علامتي، وُضعت بمساعدة</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>أحرف أخرى</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>مفاتيح أخرى: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>لا تكتب هذه المفاتيح الكانا والكانجي. اكتب اسمك بالأحرف اللاتينية (rōmaji) من فضلك.</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>لا تكتب هذه المفاتيح الأحرف الصينية. اكتب اسمك بالأحرف اللاتينية (pinyin) من فضلك.</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>يمكنك أيضًا أن تكتبه بيدك.</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>لوحة مفاتيح موصولة بهذا الجهاز تكتبه كما هو.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>ملف مفتاح الجهة المنظِّمة ليس هنا. صِل ذاكرة USB التي عليها الملف، وارجع، وافتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>مفتاح الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>المفتاح «%1» مفتوح حتى تغادر هذه الصفحة.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>يُفتح المفتاح</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>ما خُتم للمفتاح «%1» يحتاج إليه. يبقى في الذاكرة حتى تغادر هذه الصفحة، ولا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>ملفه</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>فتح المفتاح</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>الموقّعون الليلة: %Ln</numerusform>
            <numerusform>وقّعها شخص واحد الليلة</numerusform>
            <numerusform>وقّعها شخصان الليلة</numerusform>
            <numerusform>وقّعها %Ln أشخاص الليلة</numerusform>
            <numerusform>وقّعها %Ln شخصًا الليلة</numerusform>
            <numerusform>وقّعها %Ln شخص الليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>استمع إلى الرسالة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>توقّف الصوت عن العمل. اقرأ الرسالة هنا من فضلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>ما تتعهد به</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%Ln دقائق للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>الرسالة هنا باللغة التي كُتبت بها: %1.</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>الموقّعون الأوائل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>تدريب: لا شيء هنا يُحتسب</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>نحن في استراحة قصيرة</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>يمكنك التوقيع بعد قليل. الشخص الذي بجانب الطاولة يخبرك بالمزيد.</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>اقرأ الرسالة</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>ابحث عن مساعدة</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>هذا قصير جدًا. أقل عدد للأرقام: %n.</numerusform>
            <numerusform>هذا قصير جدًا. أقل عدد للأرقام: %n.</numerusform>
            <numerusform>هذا قصير جدًا. أقل عدد للأرقام: %n.</numerusform>
            <numerusform>هذا قصير جدًا: %n أرقام على الأقل.</numerusform>
            <numerusform>هذا قصير جدًا: %n رقمًا على الأقل.</numerusform>
            <numerusform>هذا قصير جدًا: %n رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>هذا طويل جدًا. أكبر عدد للأرقام: %n.</numerusform>
            <numerusform>هذا طويل جدًا. أكبر عدد للأرقام: %n.</numerusform>
            <numerusform>هذا طويل جدًا. أكبر عدد للأرقام: %n.</numerusform>
            <numerusform>هذا طويل جدًا: %n أرقام على الأكثر.</numerusform>
            <numerusform>هذا طويل جدًا: %n رقمًا على الأكثر.</numerusform>
            <numerusform>هذا طويل جدًا: %n رقم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>أرقام فقط من فضلك.</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>استخدم ثلاثة أرقام مختلفة على الأقل من فضلك.</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>أربعة أرقام متتالية تتصاعد أو تتنازل أو تتكرر. نوّعها من فضلك.</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>هذا من الأرقام التي يجرّبها الناس أولًا. اختر غيره من فضلك.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>الرقمان غير متطابقين. اختر من جديد من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>ليس هذا رقم PIN. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا رقم PIN. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا رقم PIN. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا رقم PIN. بقيت %n محاولات دون انتظار.</numerusform>
            <numerusform>ليس هذا رقم PIN. بقيت %n محاولة دون انتظار.</numerusform>
            <numerusform>ليس هذا رقم PIN. بقيت %n محاولة دون انتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>هذا رقم PIN الخاص بالمتطوّعين. اختر غيره من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>ليس هذا هو الرمز. المحاولات الباقية دون انتظار: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>هذا الرمز قديم جدًا. اختر «رجوع» للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>هل نسيت رقم PIN؟</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>اختر رقم PIN للمتطوّعين</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رقم PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>صفحة الفريق مقفلة</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رقم PIN للفريق</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>اختر رقم PIN للجهة المنظِّمة</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>أرقام الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>من 6 إلى 12 رقمًا لا يخمّنها أحد. بها يفتح المتطوّعون صفحة الفريق.</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>اكتب الأرقام التي تخبرك بها الجهة المنظِّمة. ثم يُختار رقما PIN من جديد.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>ضبط رقم PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>هذا رقم PIN للجهة المنظِّمة. اختر غيره من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
            <numerusform>هذا رقم PIN الخاص بالمتطوّعين، والمطلوب هنا رقم الجهة المنظِّمة. المحاولات الباقية دون انتظار: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. الثواني الباقية قبل المحاولة التالية: %n.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. الثواني الباقية قبل المحاولة التالية: %n.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. الثواني الباقية قبل المحاولة التالية: %n.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة ثانيةً بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة ثانيةً بعد %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة ثانيةً بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>رقم PIN للجهة المنظِّمة</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>يمكن للناس التوقيع في هذه الأثناء: اختر «رجوع».</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>من 6 إلى 12 رقمًا لا يعرفها المتطوّعون. يُطلب هذا الرقم قبل محو أي شيء وقبل الخروج من البرنامج.</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>أدخله مرة أخرى، حتى لا يمنعك خطأ في الكتابة من الدخول.</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>ما اخترته يخص الجهة المنظِّمة. بهذا الرقم يُتابَع فورًا.</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>ما على اليسار</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>ما على اليمين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
            <numerusform>الباقي %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>إنقاص نسخة</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>زيادة نسخة</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>على وجهي الورقة</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>المهمة %1، %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>جارٍ العمل: %1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>جارٍ تحميل الصفحات</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>كما سيُطبع</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>محسوب دون اسم</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>النص والإضاءة</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>هكذا يبدو النص</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>نص صغير</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>نص متوسط</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>نص كبير جدًا</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>متناول اليد</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>اليد اليمنى</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>نطق النص</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>هل نسيت رقم PIN؟</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>أرسل صورة هذا الرمز أو حروفه إلى الجهة المنظِّمة. مفتاحها يفتحه ويعطيها %1 رقمًا لك. الرمز صالح لمدة %2 دقيقة. يمكن للناس التوقيع في هذه الأثناء: اختر «رجوع».</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>ليس لهذه الحملة مفتاح للجهة المنظِّمة. يمكن لمالك هذا الجهاز اختيار رقمَي PIN من جديد بهذا الأمر، ثم تشغيل الجهاز مرة أخرى:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>كتابة الأرقام</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>رمز QR فيه رمز إعادة التعيين المختوم</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>وقّع بيدك</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>موقَّع باليد</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>وقّع الرسالة</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التعديل</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>البريد الإلكتروني، مختوم للجهة المنظِّمة وحدها</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>اسمك كما ينبغي أن يُطبع</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>الصفة، إن شئت</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>الجهة، إن شئت</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>لا تراسلوني</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>يمكن احتسابك دون ذكر اسمك: اختر ذلك في الصفحة التالية.</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>كما سيُطبع</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>كان رسمك أقصر من أن يُحفظ. وقّع بيدك مرة أخرى، أو تابع من دونه.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>راسلوني بشأن هذه الرسالة</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>أدرج اسمي مع هذه الرسالة</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>احسبني فقط، دون ذكر اسمي</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>ماذا يعني التوقيع</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>استئناف التوقيع</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>إيقاف التوقيع مؤقتًا</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>مكرّرة: %1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>قياس الشاشة من جديد</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>قياس الشاشة</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>اختر سطرًا لتغييره.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>للمراجعة لاحقًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>الرقم %1، وُقّع في %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>تصحيح الرقم %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>توقيعات مكرّرة على الأرجح</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>الزوج %1 من أول %2</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>الزوج %1 من %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>الاسم نفسه والجهة نفسها</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>البريد نفسه باسم آخر</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>الاسم نفسه والبريد نفسه</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>شخصان: يبقى السطران.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>لم تبقَ توقيعات يُحتمل تكرارها.</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>شخص واحد: أُزيل السطر الآخر لأنه مكرّر.</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>شخص واحد؟ اختر السطر الذي يبقى؛ ويُزال الآخر. «تراجع» يعيده.</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>الشخص نفسه: أبقِ %1</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: %n قيود، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: قيد واحد (%n)، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: قيدان (%n)، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: %n قيود، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: %n قيدًا، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
            <numerusform>%1: فيه أمسية سابقة ليست في هذه القائمة: %n قيد، آخرها في %2. طريقة استعادتها تحت «الجهة المنظِّمة».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>المجلد الثاني</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>هل تريد محو كل ما حان موعده؟</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>هل تريد محو الرقم %1؟</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>هل تريد محو %1؟</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>الرقم %1 في السجل، %2، وُقّع في %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>يُزال من السجل ونسخه الاحتياطية وذاكرة USB كل ما قُدّم مع التوقيعات التي حان موعدها، وعددها %n. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
            <numerusform>يُزال من السجل ونسخه الاحتياطية وذاكرة USB كل ما قُدّم مع التوقيعات التي حان موعدها، وعددها %n. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
            <numerusform>يُزال من السجل ونسخه الاحتياطية وذاكرة USB كل ما قُدّم مع التوقيعات التي حان موعدها، وعددها %n. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
            <numerusform>يُزال كل ما قُدّم مع %n توقيعات من السجل ونسخه الاحتياطية وذاكرة USB. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
            <numerusform>يُزال كل ما قُدّم مع %n توقيعًا من السجل ونسخه الاحتياطية وذاكرة USB. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
            <numerusform>يُزال كل ما قُدّم مع %n توقيع من السجل ونسخه الاحتياطية وذاكرة USB. لا يبقى إلا أنها كانت هنا، ومتى. لا رجعة في ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>يُزال كل ما قُدّم من السجل ونسخه الاحتياطية وذاكرة USB. لا يبقى إلا الرقم ووقت التوقيع. لا رجعة في ذلك، ولا حتى بزر «تراجع».</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>جارٍ المحو؛ قد يستغرق ذلك لحظات.</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>هذا ليس %1. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>للمتابعة اكتب %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>البرنامج غير مترجم إلى %1: من يختارها يرى الأزرار والأسئلة بهذه اللغة: %2.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>ليس هذا رمز سحب كما ظهر: أحد أحرفه أو أرقامه خطأ. انظر إليه مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>عُثر عليه برمزه</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>أول %1 من النتائج؛ اكتب المزيد لتقل</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>أمسيات أخرى</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>لا يوجد هنا توقيع بهذا الرمز. ربما أُعطي عند طاولة أخرى أو مُحي.</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>لم يُعثر على شيء. تكفي الأحرف الأولى من اسم أو صفة أو جهة؛ و«مسح» يعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>لم يوقّع أحد بعد. يظهر كل توقيع هنا فور إعطائه.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>جارٍ رسم الورقة، التوقيعات: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>جارٍ قراءة التوقيعات</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>حُفظت الورقة باسم %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>أُوقفت الورقة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>حُفظت الورقة باسم %1. الأسماء تحت نسخة أقدم من الرسالة: %2، في ورقة مستقلة إلى جانبها.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>تم التصحيح.</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>تم التأكيد: هو في القائمة العامة.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>سُحب نهائيًّا: الرقم %1.</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>مُحي نهائيًّا: الرقم %1.</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>تم المحو هنا: الرقم %1. قد تبقى في هذه النسخ: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>رقما PIN جديدان.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>بانتظار المراجعة: ليس في القائمة العامة حتى يُؤكَّد.</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>مُزالة: ليست في القائمة العامة. «تراجع» يعيدها.</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>كان الموعد %1. التوقيعات التي ما زالت تحمل بيانات شخصية: %n.</numerusform>
            <numerusform>كان الموعد %1. التوقيعات التي ما زالت تحمل بيانات شخصية: %n.</numerusform>
            <numerusform>كان الموعد %1. التوقيعات التي ما زالت تحمل بيانات شخصية: %n.</numerusform>
            <numerusform>كان الموعد %1. ما زالت %n توقيعات تحمل بيانات شخصية.</numerusform>
            <numerusform>كان الموعد %1. ما زال %n توقيعًا يحمل بيانات شخصية.</numerusform>
            <numerusform>كان الموعد %1. ما زال %n توقيع يحمل بيانات شخصية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>كان الموعد %1. لم يبقَ شيء مما قدّمه الناس.</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>الموعد %1. الأيام الباقية: %n. لا يحين محو شيء قبل ذلك.</numerusform>
            <numerusform>الموعد %1. الأيام الباقية: %n. لا يحين محو شيء قبل ذلك.</numerusform>
            <numerusform>الموعد %1. الأيام الباقية: %n. لا يحين محو شيء قبل ذلك.</numerusform>
            <numerusform>الموعد %1، بعد %n أيام. لا يحين محو شيء قبل ذلك.</numerusform>
            <numerusform>الموعد %1، بعد %n يومًا. لا يحين محو شيء قبل ذلك.</numerusform>
            <numerusform>الموعد %1، بعد %n يوم. لا يحين محو شيء قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>جارٍ المحو، التوقيعات: %1 من %2</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>التوقيعات الممحوّة: %1. فُحص السجل كله ولم يبقَ شيء. الإثبات في %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>توقّف المحو. ما مُحي حتى ذلك الحين يبقى ممحوًّا؛ والباقي ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>لاستعادة الأمسية السابقة أغلق البرنامج واكتب: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>القوائم والأسماء</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>كتابة قائمة</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>أسماء من ملف</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>طاولات أخرى</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>يوم محو البيانات الشخصية</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>قد يبقى فيها ما مُحي، مع يوم آخر كتابة: %1. أعدها إلى مكانها وامحُ من جديد. إذا أُتلفت أو مُسحت فأغلق البرنامج واكتب: ⁦%2⁩</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>محو كل ما حان موعده</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>إيقاف المحو</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>تم ضبط رقم PIN للجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>جارٍ التحقق من خلوّ السجل ونسخه</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>مفتاح الأسماء المحفوظة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>مفتاح الأسماء المحفوظة ملف على هذا الحاسوب: لا تتركه دون مراقبة.</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>لاستعادة نسخة احتياطية يلزم هذا الحاسوب أو المفتاح المطبوع.</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>تحقّق ثانيةً من عدم بقاء شيء</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>أرقام PIN</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>يفتح المتطوّعون صفحة الفريق برقمهم. ورقم الجهة المنظِّمة وحده يسمح بالمحو والخروج من البرنامج.</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>تغيير رقم PIN للمتطوّعين</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>تغيير رقم PIN للجهة المنظِّمة</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>تغيّر رقم PIN للمتطوّعين. أبلغهم بالرقم الجديد.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>الليلة: التوقيع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>هل تريد سحب الرقم %1؟</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>هل تريد سحب %1؟</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>الرقم %1 في السجل، %2، وُقّع في %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>اسأل عن الاسم أولًا: يجب أن يكون هذا الاسم. الرمز وحده لا يكفي.</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>يخرج من القائمة العامة ومن كل الأعداد، ويظهر في مكانه على الأوراق «مسحوب». لا رجعة في ذلك، ولا حتى بزر «تراجع». وما قُدّم يبقى في السجل دون أن يُقرأ، إلى أن يُمحى.</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>سحب نهائي</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>هل تريد الخروج من البرنامج؟</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>يُغلق البرنامج. كل توقيع ظهر له الشكر محفوظ على القرص.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>خروج وإغلاق</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>إيقاف التوقيع مؤقتًا؟</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>لن يستطيع أحد التوقيع حتى تستأنفه هنا. تبقى الرسالة وصفحة المساعدة مفتوحتين للجميع.</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>إيقاف التوقيع مؤقتًا</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>غدًا، في %1، يجب محو البيانات الشخصية. يتم ذلك من «الجهة المنظِّمة».</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>يحين موعد محو البيانات الشخصية في %1، والأيام الباقية: %n. يتم ذلك من «الجهة المنظِّمة».</numerusform>
            <numerusform>يحين موعد محو البيانات الشخصية في %1، والأيام الباقية: %n. يتم ذلك من «الجهة المنظِّمة».</numerusform>
            <numerusform>يحين موعد محو البيانات الشخصية في %1، والأيام الباقية: %n. يتم ذلك من «الجهة المنظِّمة».</numerusform>
            <numerusform>بعد %n أيام، في %1، يجب محو البيانات الشخصية. يتم ذلك من «الجهة المنظِّمة».</numerusform>
            <numerusform>بعد %n يومًا، في %1، يجب محو البيانات الشخصية. يتم ذلك من «الجهة المنظِّمة».</numerusform>
            <numerusform>بعد %n يوم، في %1، يجب محو البيانات الشخصية. يتم ذلك من «الجهة المنظِّمة».</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>كان يجب محو البيانات الشخصية في %1. يتم ذلك من «الجهة المنظِّمة».</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>في قائمة التنبيه</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>كلمة تستدعي الانتباه</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>ربما مكرّر</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>شتيمة أو لفظ بذيء</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>لا يبدو اسمًا</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ممحوّ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>المجلد الثاني</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>محفوظ هنا وعلى %1.</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>محفوظ هنا؛ ما ينقص على %1: %2.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>محفوظ هنا.</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>فشلت آخر نسخة احتياطية: افحص القرص.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>تلف ملف التوقيعات فوُضع جانبًا؛ عادت كل التوقيعات وعددها %1.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>تلف ملف التوقيعات فوُضع جانبًا؛ التوقيعات العائدة %1، وقد ينقص آخرها.</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>كان ملف التوقيعات مفقودًا؛ التوقيعات العائدة %1، وقد ينقص آخرها.</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>كانت هناك قيود ناقصة هنا؛ استُعيد منها %1.</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>كانت هناك قيود ناقصة هنا: استُعيد %1، ولا يزال ناقصًا %2.</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>لم يُحفظ: في %1 رأى شخص ذلك وطُلب منه أن يحاول ثانيةً.</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>محفوظ هنا؛ ذاكرة USB غير موجودة: أعد توصيلها.</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>تعذّرت كتابة التسجيل الثاني على هذا الحاسوب: افحص القرص.</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>الاسم أو الصفة أو الجهة أو رقم السجل أو رمز السحب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>وُقّعت هنا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>على طاولات أخرى</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>في القائمة العامة</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>المنشورة الليلة</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>أمسيات أخرى</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>في القائمة إجمالًا</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>آخر توقيع</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>منها دون اسم</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>الثواني الباقية قبل مسح كل ما كُتب هنا من أجل الشخص التالي: %Ln.</numerusform>
            <numerusform>بعد ثانية واحدة يُمسح كل ما كُتب هنا من أجل الشخص التالي.</numerusform>
            <numerusform>بعد ثانيتين يُمسح كل ما كُتب هنا من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثوانٍ يُمسح كل ما كُتب هنا من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثانية يُمسح كل ما كُتب هنا من أجل الشخص التالي.</numerusform>
            <numerusform>بعد %Ln ثانية يُمسح كل ما كُتب هنا من أجل الشخص التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>ابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>إذا كان في هذه الرسالة ما يمسّ حياتك، فلست وحدك. يمكنك الاتصال، أو أخذ العنوان معك.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>الطاولة %1، هذه</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الطاولة %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1: القيود %2، التوقيعات %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>ست كلمات: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>تُكتب الحزمة</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>يجري الفحص والدمج</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1: القيد %2 من %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: القيد %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>مكرّرة على الأرجح: %1، بين الطاولات: %2. احسم أمرها في صفحة المكرّرة.</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>توقيعات جديدة: %1.</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>القيود: أُضيف %1، ومعروف من قبل %2.</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>الحزمة هي %1. كلماتها الست: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>توقّف العمل. لم يُترك شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>توقّف العمل. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>ما اخترته مختوم: افتح مفتاح الجهة المنظِّمة أولًا.</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>لم يوجد ما يُدمج على ذاكرات USB ولا في مجلدات هذا المستخدم. حزمة طاولة أخرى ملف ينتهي اسمه بـ ‎.zip.</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>ضع علامة على ما تريد دمجه. قارن كلماته الست بورقة الجاهزية أو الإقفال لتلك الطاولة.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>طاولات أخرى</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>في هذه القائمة</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>للدمج</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>إلى أين تذهب حزمة هذه الطاولة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>كتابة حزمة هذه الطاولة</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>أظهر رمزي</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>هناك خطأ؟ عدّله</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>إبقاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>الثواني الباقية: %Ln</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>شكرًا لك. توقيعك هو رقم %L1 الليلة.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR: %1</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>خذ الرسالة معك</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>يراجع أحد المتطوّعين الأسطر الجديدة قبل نشرها.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>الصوت يعمل.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>اكتب اسمك من فضلك.</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>هذا أطول من أن يُطبع.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>يحتاج الاسم إلى حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>لا تُطبع عناوين المواقع والبريد الإلكتروني. اكتب اسمك من فضلك.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>لا تُطبع عناوين المواقع والبريد الإلكتروني. استخدم الكلمات من فضلك.</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>توقيعك محسوب دون ذكر اسمك.</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>الاسم مختوم</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>لا يمكننا طباعة «%1» بعد. يمكنك أيضًا التوقيع بيدك.</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>لا يمكننا طباعة «%1» بعد.</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>لهذا الحرف علامات أكثر مما يمكننا طباعته بعضها فوق بعض. سيراجعه أحد المتطوعين أولًا.</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>لم يُحفظ توقيعك بعد. ما كتبته ما زال هنا. أعد المحاولة من فضلك، أو اسأل الشخص الذي بجانب الطاولة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>حدث خطأ من جانبنا. أعد المحاولة من فضلك.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>رمز السحب: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>للسحب، اكتب إلى: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>لا اسم فيه.</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>يطابق سطرًا سابقًا.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>نفد ورقها</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>أحد أبوابها مفتوح</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>علق فيها ورق</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>نفد الحبر أو التونر</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>حالتها غير معروفة</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>ضع ورقًا؛ وستتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>أغلق أبوابها؛ وستتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>أخرج الورق العالق.</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>بدّل خرطوشة الحبر.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>شغّلها وافحص سلكها.</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>أعد تشغيلها من إعدادات الحاسوب، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>في الانتظار: الطابعة %1.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>الطباعة جارية.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>وصلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>بلا ورق</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>أحد أبوابها مفتوح</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>علق فيها ورق</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>بلا حبر أو تونر</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>أُلغيت المهمة.</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>لم تتمكن الطابعة من ذلك. أعد المحاولة من فضلك.</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>لم تعد الطابعة تفيد بشيء عنها.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>ما زالت مهمة سابقة تنتظر؛ لم يُضَف شيء. تفقّد الطابعة، أو ألغِ المهمة.</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>تم الحفظ والمزامنة: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>توقّف العمل. لم يُرسَل شيء ولم يُترك شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>جارٍ البحث عن طابعات</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>لا طابعة معدّة. احفظ على ذاكرة USB واطبع في مكان آخر.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>لا ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>لا توجد طابعة ولا ذاكرة USB. الورقة محفوظة هنا: %1. صِل ذاكرة USB لتأخذها معك.</translation>
    </message>
</context>
</TS>
