<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>व्यक्ति ने आज शाम यहाँ हस्ताक्षर किए हैं</numerusform>
            <numerusform>लोगों ने आज शाम यहाँ हस्ताक्षर किए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>/ %L1 हस्ताक्षर, आज शाम यहाँ</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>आज शाम यहाँ सबसे पहले आप हस्ताक्षर करें।</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>एक खुला पत्र</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>पत्र से · पढ़ने में एक मिनट</numerusform>
            <numerusform>पत्र से · पढ़ने में %Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>पढ़ने में एक मिनट</numerusform>
            <numerusform>पढ़ने में %Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>पत्र पढ़ें</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>यह स्क्रीन कितनी बड़ी है?</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>फ़्रेम के बाएँ किनारे से मिलाकर उस पर कोई बैंक कार्ड रखें। फ़्रेम को कार्ड जितना चौड़ा करें, फिर उसे सहेजें: अक्षर और बटन सही आकार के हो जाएँगे।</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>बैंक कार्ड के लिए फ़्रेम, %1 पिक्सेल चौड़ा</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>बहुत घटाएँ</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>घटाएँ</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>बहुत बढ़ाएँ</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>नाप हटा दें</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>जैसा था, रहने दें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>टाइप किया हुआ साफ़ करें?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>%Ln सेकंड में यह अगले व्यक्ति के लिए साफ़ हो जाएगा।</numerusform>
            <numerusform>%Ln सेकंड में यह अगले व्यक्ति के लिए साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>आपका वापसी कोड</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>इस पृष्ठ की फ़ोटो लें या कोड लिख लें। इससे आप अपना हस्ताक्षर वापस ले सकते हैं। इसे अपने तक रखें: वापसी अंतिम होती है।</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>इस मेज़ पर इसे किसी स्वयंसेवक को दिखाएँ।</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>घर से, कोड के साथ इस पते पर लिखें:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>घर से, कोड और अपने नाम के साथ इस पते पर लिखें:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>आपके फ़ोन के कैमरे के लिए: पत्र, कोड और किसे लिखना है</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>आपके फ़ोन के कैमरे के लिए: पत्र और कोड</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>आपके वापसी कोड वाला QR कोड</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>सार्वजनिक सूची में</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>देखना बाक़ी है</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>टेक्स्ट और रोशनी</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>आपका हाथ से बना हस्ताक्षर</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>सूची लिखी जा रही है: %2 में से %1</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>सूची लिखी जा रही है</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>नए: %1, सुधारे गए: %2, अब सूची में नहीं: %3।</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>पंक्तियाँ जिन्हें स्प्रेडशीट सूत्र मानकर चला देगी: %1। यह फ़ाइल उसमें न खोलें।</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>जो संदेश पाने को राज़ी हैं: %1।</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>जिन्हें अब संदेश नहीं भेजना है: %1।</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>यह गोपनीय है: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>सूची में नाम: %1।</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>फ़ाइल यह है: %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>ई-मेल पते मुहरबंद हैं: पहले आयोजक की कुंजी खोलें।</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>पत्र के पुराने रूप पर हुए हस्ताक्षर छोड़ दें: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>स्प्रेडशीट के लिए तालिका</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel कार्यपुस्तिका</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>वेबसाइट (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>विज्ञापन के लिए लगातार पाठ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>प्रोग्रामों के लिए CSV</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>प्रोग्रामों के लिए JSON</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>सूची लिखें</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>रोक दिया गया। कुछ आधा लिखा नहीं रह गया।</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>सार्वजनिक सूची: जिनके नाम दिए जाते हैं, और कितने केवल गिने जाते हैं। जो देखे जाने बाक़ी हैं, हटाए गए या वापस ले चुके हैं, वे इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>किस क्रम में</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>हस्ताक्षर के क्रम में</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम के अनुसार</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>कहाँ हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>कब हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>सब शामें</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>कितनी सूची</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>पूरी सूची</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>%1 के बाद जो बदला</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>फ़ाइल का नाम %1 है; अगर वह पहले से है, तो नई को एक नंबर मिलता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>सूची लिखें</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>कियॉस्क खुल नहीं पा रहा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>टेक्स्ट और रोशनी</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>नाम से पहले उपाधि</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>बीच का नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>प्रत्यय</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>नाम दिया जा सकता है: हाँ या नहीं</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>केवल गिनें: हाँ या नहीं</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>संदेश भेजा जा सकता है: हाँ या नहीं</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>हस्ताक्षर का दिन</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>दूसरी सूची में नंबर</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1: कोई स्तंभ नहीं</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1: स्तंभ “%2”</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>स्तंभ ख़ाली है।</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>किस स्तंभ में है: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>कोई पेन ड्राइव नहीं लगी है, और इस उपयोगकर्ता का फ़ाइलों के लिए कोई फ़ोल्डर नहीं है। पेन ड्राइव लगाएँ, पीछे जाएँ और यह पृष्ठ फिर खोलें।</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>पेन ड्राइव %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>निजी फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>दूसरे कियोस्क की पेन ड्राइव %1</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>मेज़ %1: %2 प्रविष्टियाँ, %3 हस्ताक्षर</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>आयोजक की कुंजी चाहिए</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>छह शब्द “%1”</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>सहायता पाएँ</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>टेक्स्ट और रोशनी</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>पत्र</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>%1, %2 के रूप में पढ़ी गई</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>%1, पन्ना “%2” के रूप में पढ़ी गई</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>%1 के रूप में पढ़ी गई</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>स्तंभों के नाम पंक्ति %1 में</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>स्तंभों के नाम नहीं</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>सुधारना: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>देखने के लिए अलग रखना: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>वापस लाना: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>जैसा है वैसा रखना: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>छोड़ना: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>अस्वीकार करना: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>बनाना: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>यह फ़ाइल पिछले आयात “%1” को आगे बढ़ाती है।</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>सूचियों में इस जगह का नाम “%1” है।</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>देखे जाने बाक़ी रहेंगे: %1।</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>केवल गिने गए, बिना नाम: %1।</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>शायद दोहराए गए: %1। बाद में उस पृष्ठ पर तय करें।</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>अब इस फ़ाइल में नहीं: %1। वे बने रहेंगे।</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>तारीख़ें जो पढ़ी नहीं जा सकतीं: %1। उनकी जगह आज का दिन रहेगा।</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>छोड़े गए ई-मेल पते: %1। केवल उनके रखे जाते हैं जो संदेश पाने को राज़ी हैं, ऐसे अभियान में जो पते माँगता है और जिसकी कुंजी है।</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1: %2, %3। पंक्तियाँ: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>इनमें से कौन-सा ठीक पढ़ा जाता है</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>क्या किया जाएगा</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 पंक्तियाँ (%2): %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>पिछले आयात के मिटाए गए हस्ताक्षर: %1। उनकी पंक्तियाँ फ़ाइल से हटा दी गई हैं।</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>सूचियों में ऐसे दिखेंगे</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>स्तंभों में क्या है; बदलने के लिए छुएँ</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>नाम “उपनाम, पहला नाम” लिखे हैं, और पलटे जाते हैं</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>इन लोगों को गिनें, किसी का नाम न दें</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>तारीख़ 3/4 का अर्थ</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 अप्रैल</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 मार्च</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>ये लोग किस बात पर और कहाँ राज़ी हुए? एक वाक्य, जो हर हस्ताक्षर के साथ रहता है।</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>पहले एक वाक्य में बताएँ कि ये लोग किस बात पर और कहाँ राज़ी हुए।</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>आयात करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>पहले फ़ाइल से उन लोगों की पंक्तियाँ हटाएँ जो मिटाए गए।</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>आयात हुआ: %1 बनाए गए।</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>सुधारे गए: %1।</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>नहीं लिए गए: %1।</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>सुधारने की पंक्तियाँ %1 में हैं</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>वापस लिया गया: %1 हटाए गए।</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>पहले जैसे किए गए: %1।</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>बाद में बदले जाने से रखे गए: %1।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>आयात वापस लें</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>फ़ाइल से नाम</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>नामों वाली फ़ाइल चुनें: CSV, XLSX या ODS। जब तक आप न देख लें कि क्या किया जाएगा, कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>पेन ड्राइव और इस उपयोगकर्ता के फ़ोल्डरों में नामों की कोई फ़ाइल नहीं मिली। वह CSV, XLSX या ODS होनी चाहिए।</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>%1 में, %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>अब तक आयातित</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>फ़ाइल %2 का आयात %1: इसके हस्ताक्षर हर सूची से हट जाएँगे, और इसने जो सुधारा था वह पहले जैसा हो जाएगा। वही फ़ाइल फिर आयात की जा सकती है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>पूरा वापस लें</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1: %2 (%3), %4, पंक्तियाँ: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1; वापस लिया गया</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>यहाँ उँगली से हस्ताक्षर करें; टाइप किया हुआ नाम भी हमेशा काफ़ी है</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>यह बहुत छोटा था। कृपया फिर से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>यहाँ उँगली से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>मेरा निशान, सहायता के साथ</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>और अक्षर</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>दूसरा कीबोर्ड: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>इस कीबोर्ड से काना और कांजी नहीं लिखे जा सकते। कृपया अपना नाम रोमन अक्षरों (रोमाजी) में टाइप करें।</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>इस कीबोर्ड से चीनी अक्षर नहीं लिखे जा सकते। कृपया अपना नाम रोमन अक्षरों (पिनयिन) में टाइप करें।</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>आप इसे हाथ से भी लिख सकते हैं।</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>इस कियॉस्क से जुड़ा कीबोर्ड इसे ज्यों का त्यों टाइप करता है।</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>आयोजक की कुंजी की फ़ाइल यहाँ नहीं है। वह पेन ड्राइव लगाएँ जिस पर वह है, पीछे जाएँ और यह पृष्ठ फिर खोलें।</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>आयोजक की कुंजी</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>कुंजी “%1” तब तक खुली है जब तक आप यह पृष्ठ न छोड़ें।</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>कुंजी खोली जा रही है</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>जो कुंजी “%1” के लिए मुहरबंद है, उसे यह चाहिए। यह पृष्ठ छोड़ने तक स्मृति में रहती है, और यहाँ सहेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>उसकी फ़ाइल</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>कुंजी खोलें</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>आज शाम %Ln व्यक्ति ने हस्ताक्षर किए हैं</numerusform>
            <numerusform>आज शाम %Ln लोगों ने हस्ताक्षर किए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>पृष्ठ %L1 / %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>सुनाना रोकें</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>पत्र सुनें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>शुरू से</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>आवाज़ अब काम नहीं कर रही है। कृपया पत्र यहाँ पढ़ें।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>आप क्या संकल्प लेते हैं</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>पढ़ने में एक मिनट</numerusform>
            <numerusform>पढ़ने में %Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>यहाँ पत्र उसी भाषा में है जिसमें वह लिखा गया था: %1।</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>प्रथम हस्ताक्षरकर्ता</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>अभ्यास: यहाँ कुछ भी नहीं गिना जाता</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>हम थोड़ी देर रुके हैं</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>कुछ ही देर में आप फिर हस्ताक्षर कर सकेंगे। मेज़ के पास मौजूद व्यक्ति आपको और बता सकते हैं।</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>पत्र पढ़ें</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>सहायता पाएँ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>यह बहुत छोटा है: कम से कम %n अंक।</numerusform>
            <numerusform>यह बहुत छोटा है: कम से कम %n अंक।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>यह बहुत लंबा है: ज़्यादा से ज़्यादा %n अंक।</numerusform>
            <numerusform>यह बहुत लंबा है: ज़्यादा से ज़्यादा %n अंक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>कृपया केवल अंक लिखें।</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>कृपया कम से कम तीन अलग-अलग अंक रखें।</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>लगातार चार अंक क्रम से बढ़ते, घटते या दोहराए गए हैं। कृपया इन्हें मिला-जुला दें।</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>यह उन PIN में से है जिनका अंदाज़ा लोग सबसे पहले लगाते हैं। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>दोनों एक जैसे नहीं थे। कृपया फिर से चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>यह PIN सही नहीं है। बिना रुके %n कोशिश बची है।</numerusform>
            <numerusform>यह PIN सही नहीं है। बिना रुके %n कोशिशें बची हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>यह टीम का PIN है। कृपया दूसरा चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>यह कोड सही नहीं है। बिना रुके %n कोशिश बची है।</numerusform>
            <numerusform>यह कोड सही नहीं है। बिना रुके %n कोशिशें बची हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>यह कोड बहुत पुराना है। नए कोड के लिए पीछे चुनें।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN भूल गए?</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>टीम का PIN चुनें</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही PIN फिर से</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>टीम का पृष्ठ बंद है</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>टीम का PIN</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>आयोजक का PIN चुनें</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>आयोजक के अंक</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>6 से 12 अंक, जिनका कोई अंदाज़ा न लगा सके। स्वयंसेवक इन्हीं से टीम का पृष्ठ खोलते हैं।</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>वे अंक लिखें जो आयोजक आपको बताएँ। फिर दोनों PIN नए सिरे से चुने जाएँगे।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN तय करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>यह आयोजक का PIN है। कृपया दूसरा चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>यह टीम का PIN है। यहाँ आयोजक का PIN चाहिए। बिना रुके %n कोशिश बची है।</numerusform>
            <numerusform>यह टीम का PIN है। यहाँ आयोजक का PIN चाहिए। बिना रुके %n कोशिशें बची हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>बहुत सी ग़लत कोशिशें हुईं। %n सेकंड बाद फिर कोशिश करें।</numerusform>
            <numerusform>बहुत सी ग़लत कोशिशें हुईं। %n सेकंड बाद फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>आयोजक का PIN</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>इस बीच लोग हस्ताक्षर कर सकते हैं: पीछे चुनें।</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>6 से 12 अंक, जो स्वयंसेवक न जानते हों। कुछ मिटाने और कियॉस्क से निकलने से पहले यही PIN पूछा जाता है।</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>इसे एक बार और लिखें, ताकि टाइप की ग़लती से आप बाहर न रह जाएँ।</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>आपने जो चुना वह आयोजक का काम है। इस PIN से काम तुरंत आगे बढ़ता है।</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>बाईं ओर का पाठ</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>दाईं ओर का पाठ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln बाक़ी</numerusform>
            <numerusform>%Ln बाक़ी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>एक प्रति कम</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>एक प्रति ज़्यादा</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>काग़ज़ के दोनों ओर</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>छपाई %1, %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>जारी है: %1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>पेन ड्राइव पर सहेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>पृष्ठ लाए जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>ऐसा छपेगा</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>गिना गया, बिना नाम</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>टेक्स्ट और रोशनी</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>पढ़ने में ऐसा दिखता है</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>मध्यम अक्षर</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>बहुत बड़े अक्षर</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>सुनाएँ</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ नहीं हिलता</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN भूल गए?</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>इस कोड की फ़ोटो या इसके अक्षर आयोजक को भेजें। उनकी कुंजी इसे खोलती है और आपके लिए %1 अंक देती है। कोड %2 मिनट तक चलता है। इस बीच लोग हस्ताक्षर कर सकते हैं: पीछे चुनें।</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>इस अभियान में आयोजक की कुंजी नहीं है। इस मशीन के मालिक इस कमांड से दोनों PIN फिर से चुन सकते हैं, और फिर कियोस्क दोबारा चालू करते हैं:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>अंक लिखें</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>सील किए गए रीसेट कोड वाला QR कोड</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>हाथ से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>हाथ से हस्ताक्षर किया</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>पत्र पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>बदलाव सहेजें</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>ई-मेल, केवल आयोजकों के लिए मुहरबंद</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>आपका नाम, जैसा छपना चाहिए</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>पद, अगर चाहें</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>संस्था, अगर चाहें</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>शुरू से</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>मुझे न लिखें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>नाम दिए बिना भी आपकी गिनती हो सकती है: यह अगले पृष्ठ पर चुनें।</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>ऐसा छपेगा</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>आपका बनाया हस्ताक्षर बहुत छोटा था, रखा नहीं गया। फिर से हाथ से हस्ताक्षर करें, या इसके बिना आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>इस पत्र के बारे में मुझे लिखें</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>इस पत्र के साथ मेरा नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>केवल मेरी गिनती करें, नाम के बिना</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>हस्ताक्षर करने का अर्थ</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>पिछला काम वापस लें</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>पन्ना सहेजें</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>पन्ना छापें</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>हस्ताक्षर फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>हस्ताक्षर अभी रोकें</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>आयोजक</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियॉस्क से निकलें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 या ज़्यादा</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>दोहराए गए: %1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>स्क्रीन फिर से नापें</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>स्क्रीन नापें</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>बदलने के लिए कोई पंक्ति छुएँ।</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>बाद में देखें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>आँकड़े देखें</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>नंबर %1, %2 पर हस्ताक्षर</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>नंबर %1 सुधारें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>शायद दोहराए गए</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>जोड़ी %1, पहली %2 में से</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>जोड़ी %1 / %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>एक ही नाम और संस्था</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>एक ही ई-मेल, अलग नाम</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>एक ही नाम और ई-मेल</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>नंबर %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>दो व्यक्ति: दोनों पंक्तियाँ रहेंगी।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>पहले जैसा कर दिया गया।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>पहले जैसा करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>अलग-अलग लोग</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>अगली जोड़ी</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>दोहराए गए लगने वाले कोई नाम बाक़ी नहीं हैं।</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>एक ही व्यक्ति: दूसरी पंक्ति दोहराव मानकर हटाई गई।</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>एक ही व्यक्ति? वह पंक्ति चुनें जो रहेगी; दूसरी हटेगी। “पहले जैसा करें” से वापस आती है।</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>एक ही व्यक्ति: %1 रखें</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 में पहले की एक शाम है जो इस सूची में नहीं है: %n प्रविष्टि, %2 की। उसे वापस लाने का तरीका “आयोजक” में है।</numerusform>
            <numerusform>%1 में पहले की एक शाम है जो इस सूची में नहीं है: %n प्रविष्टियाँ, आख़िरी %2 की। उसे वापस लाने का तरीका “आयोजक” में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>पेन ड्राइव</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>दूसरे फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>जिन्हें मिटाने का समय आ गया है, वे सब मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>नंबर %1 मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 को मिटाएँ?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>रजिस्टर में नंबर %1, %2, %3 पर हस्ताक्षर</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>%n हस्ताक्षर के साथ जो कुछ दिया गया, वह रजिस्टर, उसके बैकअप और पेन ड्राइव से हटा दिया जाएगा। बस इतना रहेगा कि हस्ताक्षर हुआ था, और कब। इसे लौटाया नहीं जा सकता।</numerusform>
            <numerusform>%n हस्ताक्षरों के साथ जो कुछ दिया गया, वह रजिस्टर, उसके बैकअप और पेन ड्राइव से हटा दिया जाएगा। बस इतना रहेगा कि हस्ताक्षर हुए थे, और कब। इसे लौटाया नहीं जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>जो कुछ दिया गया, वह रजिस्टर, उसके बैकअप और पेन ड्राइव से हटा दिया जाएगा। बस नंबर और हस्ताक्षर का समय रहेगा। इसे लौटाया नहीं जा सकता, “पिछला काम वापस लें” से भी नहीं।</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>मिटाया जा रहा है; थोड़ा समय लग सकता है।</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>यह %1 नहीं है। कुछ नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>आगे बढ़ने के लिए %1 टाइप करें।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>यह प्रोग्राम %1 में अनूदित नहीं है: यह भाषा चुनने वालों को बटन और सवाल %2 में दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>यह वैसा वापसी कोड नहीं है जैसा दिखाया गया था: इसका कोई अक्षर या अंक ग़लत है। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नए</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>कोड से मिला</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>पहले %1 मिले; कम करने के लिए और टाइप करें</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>मिले: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>दूसरी शामें</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>यहाँ किसी हस्ताक्षर का यह कोड नहीं है। शायद वह किसी दूसरी मेज़ पर हुआ या मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>कुछ नहीं मिला। नाम, पद या संस्था के पहले अक्षर काफ़ी हैं; “साफ़ करें” से सब फिर दिखते हैं।</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>अभी तक किसी ने हस्ताक्षर नहीं किए। हर हस्ताक्षर होते ही यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>देखना बाक़ी है</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>पन्ना बन रहा है: %2 में से %1 हस्ताक्षर</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>हस्ताक्षर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>पन्ना इस नाम से सहेजा गया: %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>पन्ना रोक दिया गया। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>पन्ना %1 के नाम से सहेजा गया। पत्र के पुराने पाठ के नीचे के नाम: %2, उसी के पास एक अलग पन्ने पर।</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>सुधारा गया।</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>पुष्टि हुई: अब सार्वजनिक सूची में है।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>पहले जैसा कर दिया गया।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>पहले जैसा करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>हमेशा के लिए वापस लिया गया: नंबर %1।</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>हमेशा के लिए मिटाया गया: नंबर %1।</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>यहाँ मिटाया गया: नंबर %1। इन प्रतियों में यह अब भी हो सकता है: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>दोनों PIN नए हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>देखना बाक़ी है: पुष्टि होने तक सार्वजनिक सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>हटाया गया: सार्वजनिक सूची में नहीं है। “पहले जैसा करें” से वापस आता है।</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>तय दिन %1 था। %n हस्ताक्षर में अब भी निजी डेटा है।</numerusform>
            <numerusform>तय दिन %1 था। %n हस्ताक्षरों में अब भी निजी डेटा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>तय दिन %1 था। लोगों का दिया हुआ कुछ भी नहीं बचा है।</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>तय दिन %1 है, %n दिन बाद। तब तक कुछ मिटाना नहीं है।</numerusform>
            <numerusform>तय दिन %1 है, %n दिन बाद। तब तक कुछ मिटाना नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>मिटाया जा रहा है: %2 में से %1 हस्ताक्षर</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>मिटाए गए: %1। पूरा रजिस्टर जाँचा गया, कुछ नहीं बचा है। इसका प्रमाण यहाँ है: %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>रोक दिया गया। तब तक जो मिटा, वह मिटा ही रहेगा; बाक़ी सब अब भी है।</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>आयोजक</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>पहले की शाम वापस लाने के लिए कियॉस्क बंद करें और लिखें: %1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>सूचियाँ और नाम</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>सूची लिखें</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>फ़ाइल से नाम</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>अन्य मेज़ें</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>निजी डेटा मिटाने का दिन</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>इनमें मिटाई गई बातें अब भी हो सकती हैं, साथ में वह दिन जब आख़िरी बार लिखा गया: %1। प्रति को उसकी जगह वापस लगाएँ और फिर से मिटाएँ। जब वह नष्ट या साफ़ कर दी जाए, कियॉस्क बंद करें और लिखें: %2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>जो मिटाना है, सब मिटाएँ</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>मिटाना रोकें</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>आयोजक का PIN तय हो गया।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>जाँच हो रही है कि रजिस्टर और उसकी प्रतियों में कुछ न बचा हो</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>सहेजे गए नामों की कुंजी इस कंप्यूटर की कीचेन में है।</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>सहेजे गए नामों की कुंजी इस कंप्यूटर की एक फ़ाइल है: इसे अकेला न छोड़ें।</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>बैकअप वापस लाने के लिए यह कंप्यूटर या छपी हुई कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>फिर जाँचें कि कुछ न बचा हो</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>स्वयंसेवक अपने PIN से टीम का पृष्ठ खोलते हैं। मिटाना या कियॉस्क से निकलना केवल आयोजक के PIN से होता है।</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>टीम का PIN बदलें</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>आयोजक का PIN बदलें</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>टीम का PIN बदल गया है। टीम को नया बताएँ।</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>आज शाम: हस्ताक्षर अभी रुके हैं</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>आज शाम</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>नंबर %1 वापस लें?</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 को वापस लें?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>रजिस्टर में नंबर %1, %2, %3 पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>पहले नाम पूछें: वह यही होना चाहिए। केवल कोड काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>यह सार्वजनिक सूची और हर गिनती से हट जाएगा, और पन्नों पर इसकी जगह “वापस लिया गया” लिखा होगा। इसे लौटाया नहीं जा सकता, “पिछला काम वापस लें” से भी नहीं। जो दिया गया था, वह मिटाए जाने तक रजिस्टर में रहेगा और पढ़ा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>हमेशा के लिए वापस लें</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>कियॉस्क से निकलें?</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>प्रोग्राम बंद हो जाएगा। जिन हस्ताक्षरों के लिए धन्यवाद दिया गया, वे सब डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>निकलें, बंद करें</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>हस्ताक्षर अभी रोकें?</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>जब तक आप यहाँ फिर शुरू न करें, कोई हस्ताक्षर नहीं कर सकता। पत्र और सहायता का पृष्ठ सबके लिए खुले रहते हैं।</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>हस्ताक्षर अभी रोकें</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>कल, %1 को, निजी डेटा मिटाना है। यह “आयोजक” में करें।</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>%n दिन बाद, %1 को, निजी डेटा मिटाना है। यह “आयोजक” में करें।</numerusform>
            <numerusform>%n दिन बाद, %1 को, निजी डेटा मिटाना है। यह “आयोजक” में करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>निजी डेटा %1 को मिट जाना चाहिए था। यह “आयोजक” में करें।</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>निगरानी सूची में</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>ध्यान देने लायक शब्द</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>शायद दो बार</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>गाली या अश्लील शब्द</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>नाम जैसा नहीं लगता</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>देखना बाक़ी है</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>पेन ड्राइव</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>दूसरे फ़ोल्डर</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>यहाँ सहेजा गया, और %1 पर भी।</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>यहाँ सहेजा गया; %1 पर बाक़ी प्रविष्टियाँ: %2।</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>यहाँ सहेजा गया।</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>पिछला बैकअप विफल रहा: डिस्क देखें।</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>हस्ताक्षरों की फ़ाइल ख़राब थी और अलग रख दी गई; सभी %1 वापस आ गए हैं।</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>हस्ताक्षरों की फ़ाइल ख़राब थी और अलग रख दी गई; %1 वापस आ गए हैं, आख़िरी वाले शायद न हों।</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>हस्ताक्षरों की फ़ाइल गायब थी; %1 वापस आ गए हैं, आख़िरी वाले शायद न हों।</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>यहाँ कुछ प्रविष्टियाँ नहीं थीं; %1 वापस लाई गईं।</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>यहाँ कुछ प्रविष्टियाँ नहीं थीं: वापस लाई गईं %1, अब भी नहीं हैं %2।</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>सहेजा नहीं गया: %1 पर किसी ने यह देखा और उनसे फिर कोशिश करने को कहा गया।</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>यहाँ सहेजा गया; पेन ड्राइव नहीं लगी है: फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>इस कंप्यूटर पर दूसरा रिकॉर्ड नहीं लिखा जा सकता: डिस्क देखें।</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>नाम, पद, संस्था, रजिस्टर नंबर या वापसी कोड</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>यहाँ किए गए</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयातित</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>अन्य मेज़ों पर</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>दोहराए गए</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिए गए</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>सार्वजनिक सूची में</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>आज रात प्रकाशित</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>दूसरी शामें</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>सूची में कुल</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>आख़िरी हस्ताक्षर</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>पिछले एक घंटे में</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>देखना बाक़ी है</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाए गए</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>इनमें से बिना नाम</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>क्या आप यहीं हैं?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>%Ln सेकंड में यहाँ टाइप किया सब कुछ अगले व्यक्ति के लिए साफ़ हो जाएगा।</numerusform>
            <numerusform>%Ln सेकंड में यहाँ टाइप किया सब कुछ अगले व्यक्ति के लिए साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>मैं यहीं हूँ</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>नया शुरू करें</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>सहायता कहाँ मिलेगी</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>अगर इस पत्र की कोई बात आपके अपने जीवन को छूती है, तो आप अकेले नहीं हैं। आप फ़ोन कर सकते हैं या पता अपने साथ ले जा सकते हैं।</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 का QR कोड</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>मेज़ %1, यही</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>मेज़ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1: %2 प्रविष्टियाँ, %3 हस्ताक्षर</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>नहीं है: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>छह शब्द: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>बंडल लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>जाँच और मिलान</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1: प्रविष्टि %3 में से %2</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: प्रविष्टि %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>शायद दोहराए गए: %1, मेज़ों के बीच: %2। उस पृष्ठ पर तय करें।</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>नए हस्ताक्षर: %1।</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>प्रविष्टियाँ: %1 जोड़ी गईं, %2 पहले से थीं।</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>बंडल यह है: %1। उसके छह शब्द: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>रोक दिया गया। कुछ आधा लिखा नहीं रह गया।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>रोक दिया गया। कुछ मिलाया नहीं गया।</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>चुना हुआ मुहरबंद है: पहले आयोजक की कुंजी खोलें।</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>पेन ड्राइव और इस उपयोगकर्ता के फ़ोल्डरों में मिलाने को कुछ नहीं मिला। दूसरी मेज़ का बंडल वह फ़ाइल है जिसका नाम .zip पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>जिसे मिलाना है उस पर निशान लगाएँ। उसके छह शब्द उस मेज़ के तैयारी या समापन पन्ने से मिलाएँ।</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>अन्य मेज़ें</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>इस सूची में</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>मिलाने के लिए</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>इस मेज़ का अपना बंडल कहाँ जाए</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>इस मेज़ का बंडल लिखें</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 मिलाएँ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>मेरा कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>सही नहीं है? बदलें</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>पृष्ठ खुला रखें</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln सेकंड में</numerusform>
            <numerusform>%Ln सेकंड में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>धन्यवाद। आज शाम आपका नंबर %L1 है।</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 का QR कोड</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>पत्र अपने साथ ले जाएँ</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>नई पंक्तियाँ प्रकाशित होने से पहले एक स्वयंसेवक उन्हें देखता है।</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>आवाज़ चालू है।</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>तेज़</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया अपना नाम टाइप करें।</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>यह छापने के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>यह ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>नाम में कम से कम एक अक्षर होना चाहिए।</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>वेब और ई-मेल पते छापे नहीं जाते। कृपया अपना नाम टाइप करें।</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>वेब और ई-मेल पते छापे नहीं जाते। कृपया शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>आप गिने जाते हैं, बिना नाम।</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>नाम मुहरबंद</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>हम अभी “%1” नहीं छाप सकते। आप हाथ से भी हस्ताक्षर कर सकते हैं।</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>हम अभी “%1” नहीं छाप सकते।</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>इस अक्षर पर इतने चिह्न हैं कि हम उन्हें एक के ऊपर एक नहीं छाप सकते। पहले कोई स्वयंसेवक इसे देखेगा।</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>आपका हस्ताक्षर अभी सहेजा नहीं गया है। आपका टाइप किया हुआ यहीं है। कृपया फिर कोशिश करें, या मेज़ के पास मौजूद व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>हमारी ओर से कुछ गड़बड़ हुई। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>वापसी कोड: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>वापस लेने के लिए यहाँ लिखें: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>इसमें नाम नहीं है।</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>यह पहले की एक पंक्ति जैसी ही है।</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>छपाई जारी</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>काग़ज़ नहीं है</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>ढक्कन खुला है</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>काग़ज़ फँसा है</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>स्याही या टोनर नहीं है</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>स्थिति पता नहीं</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>काग़ज़ डालें; यह अपने आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>ढक्कन बंद करें; यह अपने आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>फँसा हुआ काग़ज़ निकालें।</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>कार्ट्रिज बदलें।</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>इसे चालू करें और इसका तार देखें।</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>इसे कंप्यूटर की सेटिंग से फिर चालू करें, या दूसरा प्रिंटर चुनें।</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>छपाई रुकी है: प्रिंटर %1।</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>छपाई हो रही है।</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>प्रिंटर को मिल गया है।</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>में काग़ज़ नहीं है</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>का ढक्कन खुला है</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>में काग़ज़ फँसा है</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>में स्याही या टोनर नहीं है</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>बंद कर दिया गया है</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>छप गया।</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>छपाई रद्द कर दी गई।</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>प्रिंटर छाप नहीं सका। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>प्रिंटर अब इसके बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>held</source>
        <translation>रोकी गई</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>पहले की एक छपाई अब भी रुकी है; कुछ नया नहीं जोड़ा गया। प्रिंटर देखें, या वह छपाई रद्द करें।</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>सहेजा और पक्का किया गया: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>रोक दिया गया। न कुछ भेजा गया, न कुछ आधा लिखा रह गया।</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>प्रिंटर खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>कोई प्रिंटर तय नहीं है। पेन ड्राइव पर सहेजें और कहीं और छापें।</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>कोई पेन ड्राइव नहीं लगी है।</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>न प्रिंटर लगा है, न पेन ड्राइव। पन्ना यहाँ रखा है: %1। साथ ले जाने के लिए पेन ड्राइव लगाएँ।</translation>
    </message>
</context>
</TS>
