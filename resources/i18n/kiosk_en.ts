<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>has signed here tonight</numerusform>
            <numerusform>have signed here tonight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>from the letter · one minute to read</numerusform>
            <numerusform>from the letter · %Ln minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>one minute to read</numerusform>
            <numerusform>%Ln minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>In %Ln second it is cleared for the next person.</numerusform>
            <numerusform>In %Ln seconds it is cleared for the next person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>%Ln has signed tonight</numerusform>
            <numerusform>%Ln have signed tonight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>one minute to read</numerusform>
            <numerusform>%Ln minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>That is too short: at least %n digit.</numerusform>
            <numerusform>That is too short: at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>That is too long: at most %n digit.</numerusform>
            <numerusform>That is too long: at most %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>That is not the PIN. %n free try left.</numerusform>
            <numerusform>That is not the PIN. %n free tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>That is the volunteers’ PIN. The organiser’s is needed here. %n free try left.</numerusform>
            <numerusform>That is the volunteers’ PIN. The organiser’s is needed here. %n free tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>That is not the code. %n free try left.</numerusform>
            <numerusform>That is not the code. %n free tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 holds an earlier evening that is not in this list: %n entry, of %2. How it comes back is under “Organiser”.</numerusform>
            <numerusform>%1 holds an earlier evening that is not in this list: %n entries, the last of %2. How it comes back is under “Organiser”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>All that was given with %n signature is taken out of the ledger, its backups and the stick. What stays is that it was there, and when. There is no way back.</numerusform>
            <numerusform>All that was given with %n signatures is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>The day was %1. %n signature still holds personal data.</numerusform>
            <numerusform>The day was %1. %n signatures still hold personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>The day is %1, in %n day. Until then nothing is due.</numerusform>
            <numerusform>The day is %1, in %n days. Until then nothing is due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>In %n day, on %1, personal data must be erased. Do that under “Organiser”.</numerusform>
            <numerusform>In %n days, on %1, personal data must be erased. Do that under “Organiser”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>In %Ln second everything typed here is cleared for the next person.</numerusform>
            <numerusform>In %Ln seconds everything typed here is cleared for the next person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln second</numerusform>
            <numerusform>in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
