<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttractPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>%Ln has signed tonight</numerusform>
            <numerusform>%Ln have signed tonight</numerusform>
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
        <source>Too many wrong tries. The next one is looked at in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is looked at in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>In %n second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>In %n second everything typed here is cleared for the next person.</numerusform>
            <numerusform>In %n seconds everything typed here is cleared for the next person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
