<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>Person hat heute Abend hier unterschrieben</numerusform>
            <numerusform>Personen haben heute Abend hier unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>von %L1 Unterschriften heute Abend hier</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>Machen Sie hier heute Abend den Anfang.</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>Ein offener Brief</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>aus dem Brief · eine Minute zu lesen</numerusform>
            <numerusform>aus dem Brief · %Ln Minuten zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>eine Minute zu lesen</numerusform>
            <numerusform>%Ln Minuten zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Brief lesen</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>Legen Sie eine Bankkarte auf den Rahmen, an seinen linken Rand. Machen Sie den Rahmen so breit wie die Karte und behalten Sie das Maß: Buchstaben und Knöpfe haben dann die richtige Größe.</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>Rahmen für eine Bankkarte, %1 Pixel breit</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Viel schmaler</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Viel breiter</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>Maß vergessen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>Das Getippte löschen?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>In %Ln Sekunde wird es für die nächste Person gelöscht.</numerusform>
            <numerusform>In %Ln Sekunden wird es für die nächste Person gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>Ihr Rückzugscode</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>Fotografieren Sie diese Seite oder schreiben Sie den Code auf. Mit ihm können Sie Ihre Unterschrift zurückziehen. Behalten Sie ihn für sich: Ein Rückzug ist endgültig.</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>An diesem Tisch zeigen Sie ihn einer helfenden Person.</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>Von zu Hause schreiben Sie an diese Adresse und nennen den Code:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>Von zu Hause schreiben Sie an diese Adresse und nennen den Code und Ihren Namen:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>Für die Kamera Ihres Telefons: der Brief, der Code und wohin Sie schreiben</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>Für die Kamera Ihres Telefons: der Brief und der Code</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>QR-Code mit Ihrem Rückzugscode</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>auf der öffentlichen Liste</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>Text und Licht</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>Ihre gezeichnete Unterschrift</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>Liste wird geschrieben: %1 von %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Liste wird geschrieben</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>Neu: %1, berichtigt: %2, nicht mehr auf der Liste: %3.</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>Zeilen, die eine Tabellenkalkulation als Formel ausführen würde: %1. Öffnen Sie diese Datei nicht darin.</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>Personen, denen geschrieben werden darf: %1.</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>Personen, denen nicht mehr geschrieben werden darf: %1.</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>Das ist vertraulich: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>Namen auf der Liste: %1.</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>Die Datei ist %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>E-Mail-Adressen sind versiegelt: Öffnen Sie zuerst den Schlüssel der Leitung.</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>Unterschriften unter einer älteren Fassung des Briefs weglassen: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>Website (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>Fließtext für eine Anzeige</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV für Programme</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Angehalten. Nichts blieb halb geschrieben.</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>Die öffentliche Liste: wer mit Namen darauf steht, und wie viele nur gezählt werden. Wer noch zu prüfen ist, entfernt wurde oder zurückgezogen hat, steht nicht darauf.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>Wie unterschrieben wurde</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>Wo unterschrieben</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>Wann unterschrieben</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Alle Abende</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich geändert hat seit %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>Die Datei heißt %1; gibt es schon eine, bekommt die neue eine Nummer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Liste schreiben</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>Das Terminal kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Text und Licht</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>Darf genannt werden: ja oder nein</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>Nur zählen: ja oder nein</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>Darf angeschrieben werden: ja oder nein</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Tag der Unterschrift</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>Nummer in der anderen Liste</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1: keine Spalte</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1: Spalte „%2“</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Die Spalte ist leer.</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>Welche Spalte enthält: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>Kein USB-Stick ist eingesteckt, und dieser Benutzer hat keinen Ordner für Dateien. Stecken Sie einen Stick ein, gehen Sie zurück und öffnen Sie diese Seite noch einmal.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>USB-Stick %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Eigener Ordner</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>USB-Stick %1 eines anderen Kiosks</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>Tisch %1: %2 Einträge, %3 Unterschriften</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>braucht den Schlüssel der Leitung</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>sechs Wörter „%1“</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Text und Licht</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>gelesen als %1, %2</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>gelesen als %1, Blatt „%2“</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>Spaltennamen in Zeile %1</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>ohne Spaltennamen</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>berichtigen: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>zur Prüfung zurückstellen: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>wieder aufnehmen: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>unverändert lassen: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>überspringen: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>zurückweisen: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Anlegen: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>Die Datei setzt den früheren Import „%1“ fort.</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>Listen nennen diesen Ort „%1“.</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>Zu prüfen: %1.</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>Nur gezählt, nicht genannt: %1.</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>Vermutlich doppelt: %1. Entscheiden Sie danach auf der Seite „Doppelt“.</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>Nicht mehr in dieser Datei: %1. Sie bleiben.</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>Nicht lesbare Daten: %1. An ihrer Stelle steht heute.</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>Weggelassene E-Mail-Adressen: %1. Sie werden nur von Personen behalten, denen geschrieben werden darf, in einer Kampagne, die danach fragt und einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1: %2, %3. Zeilen: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>Was davon ist richtig zu lesen</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 Zeilen (%2): %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>Gelöschte Unterschriften des früheren Imports: %1. Ihre Zeilen sind aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>So stehen sie auf Listen</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>Was die Spalten enthalten; zum Ändern antippen</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>Namen stehen als „Nachname, Vorname“ und werden umgestellt</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>Diese Personen nur zählen, niemanden nennen</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>Das Datum 3/4 bedeutet</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3. April</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4. März</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>Womit waren diese Personen einverstanden, und wo? Ein Satz, der bei jeder Unterschrift bleibt.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>Sagen Sie zuerst in einem Satz, womit diese Personen einverstanden waren, und wo.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>Entfernen Sie zuerst die Zeilen gelöschter Personen aus der Datei.</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>Importiert: %1 angelegt.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>Berichtigt: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>Die Zeilen zum Berichtigen stehen in %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>Zurückgenommen: %1 entfernt.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Wie vorher: %1.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>Behalten, weil seither geändert: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Namen aus einer Datei</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>Wählen Sie die Datei mit den Namen: CSV, XLSX oder ODS. Nichts wird geändert, bevor Sie gesehen haben, was getan würde.</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>Auf Sticks und in den Ordnern dieses Benutzers wurde keine Datei mit Namen gefunden. Es muss eine CSV-, XLSX- oder ODS-Datei sein.</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Bisher importiert</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>Import %1 der Datei %2: Seine Unterschriften verschwinden von jeder Liste, und was er berichtigt hat, ist wie vorher. Dieselbe Datei kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1: %2 (%3), %4, Zeilen: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1; zurückgenommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>Unterschreiben Sie hier mit dem Finger; der getippte Name genügt immer</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>Das war sehr kurz. Bitte unterschreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Unterschreiben Sie hier mit dem Finger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>Mein Zeichen, mit Hilfe gesetzt</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Mehr Buchstaben</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>Andere Tasten: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>Mit diesen Tasten lassen sich Kana und Kanji nicht schreiben. Bitte tippen Sie Ihren Namen in lateinischen Buchstaben (Rōmaji).</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>Mit diesen Tasten lassen sich chinesische Schriftzeichen nicht schreiben. Bitte tippen Sie Ihren Namen in lateinischen Buchstaben (Pinyin).</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>Sie können ihn auch von Hand schreiben.</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>Eine an dieses Terminal angeschlossene Tastatur schreibt ihn so, wie er ist.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>Die Datei mit dem Schlüssel der Leitung ist nicht hier. Stecken Sie den Stick ein, auf dem sie ist, gehen Sie zurück und öffnen Sie diese Seite noch einmal.</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>Der Schlüssel der Leitung</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>Der Schlüssel „%1“ ist offen, bis Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Schlüssel wird geöffnet</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>Was für den Schlüssel „%1“ versiegelt ist, braucht ihn. Er bleibt im Speicher, bis Sie diese Seite verlassen, und wird hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Seine Datei</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>%Ln Person hat heute Abend unterschrieben</numerusform>
            <numerusform>%Ln Personen haben heute Abend unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>Brief anhören</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>Die Stimme funktioniert nicht mehr. Bitte lesen Sie den Brief hier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>Ihr Versprechen</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>eine Minute zu lesen</numerusform>
            <numerusform>%Ln Minuten zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>Der Brief steht hier in der Sprache, in der er verfasst wurde: %1.</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>Erstunterzeichnende</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Übung: Hier zählt nichts</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>Wir machen eine kurze Pause</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>Gleich können Sie wieder unterschreiben. Die Person am Tisch kann Ihnen mehr sagen.</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Brief lesen</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hilfe finden</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>Das ist zu kurz: mindestens %n Ziffer.</numerusform>
            <numerusform>Das ist zu kurz: mindestens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>Das ist zu lang: höchstens %n Ziffer.</numerusform>
            <numerusform>Das ist zu lang: höchstens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Bitte nur Ziffern.</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>Bitte verwenden Sie mindestens drei verschiedene Ziffern.</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>Vier Ziffern hintereinander steigen, fallen oder wiederholen sich. Bitte mischen Sie sie.</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>Das ist eine der PINs, die man zuerst rät. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Die beiden waren nicht gleich. Bitte wählen Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Noch %n freier Versuch.</numerusform>
            <numerusform>Das ist nicht die PIN. Noch %n freie Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>Das ist die Team-PIN. Bitte wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>Das ist nicht der Code. Noch %n freier Versuch.</numerusform>
            <numerusform>Das ist nicht der Code. Noch %n freie Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>Dieser Code ist zu alt. Wählen Sie Zurück, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>Team-PIN wählen</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>Die Teamseite ist gesperrt</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Team-PIN</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>PIN der Leitung wählen</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>Die Ziffern der Leitung</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>6 bis 12 Ziffern, die niemand erraten würde. Damit öffnen die Helfenden die Teamseite.</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>Geben Sie die Ziffern ein, die Ihnen die Leitung sagt. Dann werden beide PINs neu gewählt.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>Das ist die PIN der Leitung. Bitte wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>Das ist die Team-PIN. Hier wird die der Leitung gebraucht. Noch %n freier Versuch.</numerusform>
            <numerusform>Das ist die Team-PIN. Hier wird die der Leitung gebraucht. Noch %n freie Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. In %n Sekunde können Sie es wieder versuchen.</numerusform>
            <numerusform>Zu viele falsche Versuche. In %n Sekunden können Sie es wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>Die PIN der Leitung</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>Inzwischen kann unterschrieben werden: Wählen Sie Zurück.</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>6 bis 12 Ziffern, die Helfende nicht kennen. Nach dieser PIN wird gefragt, bevor etwas gelöscht und bevor das Terminal verlassen wird.</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>Geben Sie sie noch einmal ein, damit ein Tippfehler Sie nicht aussperrt.</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>Was Sie gewählt haben, ist der Leitung vorbehalten. Mit dieser PIN geht es gleich weiter.</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>Was links steht</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>Was rechts steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Eine Kopie weniger</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Eine Kopie mehr</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Beide Seiten des Papiers</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Auftrag %1, %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>Läuft: %1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Auf Stick speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>Die Seiten werden geladen</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>So wird es gedruckt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>Gezählt, ohne Namen</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>Text und Licht</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Kleiner Text</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>Mittlerer Text</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Großer Text</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Sehr großer Text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>Schicken Sie der Leitung ein Foto dieses Codes oder seine Buchstaben. Ihr Schlüssel öffnet ihn und ergibt %1 Ziffern für Sie. Der Code gilt %2 Minuten. Inzwischen kann unterschrieben werden: Wählen Sie Zurück.</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>Diese Kampagne hat keinen Schlüssel der Leitung. Wem dieses Gerät gehört, kann beide PINs mit diesem Befehl neu wählen und startet dann den Kiosk neu:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>Ziffern eingeben</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>QR-Code mit dem versiegelten Code zum Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>Von Hand signieren</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Von Hand signiert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Brief unterschreiben</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>E-Mail, versiegelt nur für die Leitung</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>Ihr Name, wie er gedruckt werden soll</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>Funktion (freiwillig)</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>Organisation (freiwillig)</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>Nicht schreiben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>Sie können mitgezählt werden, ohne genannt zu werden: Das wählen Sie auf der nächsten Seite.</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>So wird es gedruckt</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>Ihre Zeichnung war zu kurz und wurde nicht behalten. Signieren Sie noch einmal von Hand, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>Schreiben Sie mir zu diesem Brief</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>Meinen Namen mit diesem Brief nennen</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>Mich nur zählen, ohne meinen Namen</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>Was die Unterschrift bedeutet</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>Letztes rückgängig machen</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>Unterschreiben fortsetzen</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Unterschreiben anhalten</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Terminal verlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>Doppelt: %1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>Bildschirm neu messen</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Bildschirm messen</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Wählen Sie eine Zeile, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>Nummer %1, unterschrieben um %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>Nummer %1 berichtigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Vermutlich doppelt</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>Paar %1 der ersten %2</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>gleicher Name, gleiche Organisation</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>gleiche E-Mail, anderer Name</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>gleicher Name, gleiche E-Mail</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>Zwei Personen: Beide Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>Es sind keine möglichen Doppelten mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>Eine Person: Die andere Zeile ist als doppelt entfernt.</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>Eine Person? Wählen Sie die Zeile, die bleibt; die andere wird entfernt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>Eine Person: %1 bleibt</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 enthält einen früheren Abend, der in dieser Liste fehlt: %n Eintrag, vom %2. Wie er zurückkommt, steht unter „Leitung“.</numerusform>
            <numerusform>%1 enthält einen früheren Abend, der in dieser Liste fehlt: %n Einträge, der letzte vom %2. Wie er zurückkommt, steht unter „Leitung“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>Der USB-Stick</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>Der zweite Ordner</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>Alles löschen, was fällig ist?</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>Nummer %1 löschen?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Nummer %1 im Register, %2, unterschrieben um %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>Alles, was mit %n Unterschrift gegeben wurde, wird aus dem Register, seinen Sicherungen und vom USB-Stick entfernt. Es bleibt, dass es sie gab, und wann. Es gibt kein Zurück.</numerusform>
            <numerusform>Alles, was mit %n Unterschriften gegeben wurde, wird aus dem Register, seinen Sicherungen und vom USB-Stick entfernt. Es bleibt, dass es sie gab, und wann. Es gibt kein Zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>Alles, was gegeben wurde, wird aus dem Register, seinen Sicherungen und vom USB-Stick entfernt. Es bleiben die Nummer und die Zeit der Unterschrift. Es gibt kein Zurück, auch nicht mit „Rückgängig“.</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>Es wird gelöscht; das kann einen Moment dauern.</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>Das ist nicht %1. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>Um fortzufahren, tippen Sie %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>Das Programm gibt es nicht auf %1: Wer diese Sprache wählt, sieht Tasten und Fragen auf %2.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>So wurde kein Rückzugscode angezeigt: Ein Buchstabe oder eine Ziffer stimmt nicht. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>Über den Code gefunden</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>Die ersten %1 Treffer; tippen Sie mehr, um einzugrenzen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Andere Abende</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>Keine Unterschrift hier hat diesen Code. Vielleicht wurde sie an einem anderen Tisch gegeben oder gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>Nichts gefunden. Die ersten Buchstaben von Name, Funktion oder Organisation genügen; „Leeren“ zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>Noch hat niemand unterschrieben. Jede Unterschrift erscheint hier, sobald sie gegeben ist.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>Das Blatt wird gezeichnet: %1 von %2 Unterschriften</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>Die Unterschriften werden gelesen</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>Das Blatt wurde gespeichert als %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>Das Blatt wurde angehalten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>Das Blatt wurde gespeichert als %1. Namen unter einer früheren Fassung des Briefs: %2, auf einem eigenen Blatt daneben.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Berichtigt.</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>Bestätigt: auf der öffentlichen Liste.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>Endgültig zurückgezogen: Nummer %1.</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>Endgültig gelöscht: Nummer %1.</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>Hier gelöscht: Nummer %1. Diese Kopien enthalten es vielleicht noch: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>Beide PINs sind neu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>Zu prüfen: Bis zur Bestätigung steht sie nicht auf der öffentlichen Liste.</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>Entfernt: Sie steht nicht auf der öffentlichen Liste. „Rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>Der Löschtag war der %1. %n Unterschrift enthält noch personenbezogene Daten.</numerusform>
            <numerusform>Der Löschtag war der %1. %n Unterschriften enthalten noch personenbezogene Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>Der Löschtag war der %1. Von dem, was Menschen angegeben haben, ist nichts mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>Der Löschtag ist der %1, in %n Tag. Bis dahin ist nichts fällig.</numerusform>
            <numerusform>Der Löschtag ist der %1, in %n Tagen. Bis dahin ist nichts fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>Es wird gelöscht: %1 von %2 Unterschriften</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>Gelöscht: %1. Das ganze Register wurde geprüft, und nichts ist übrig. Der Nachweis steht in %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>Angehalten. Was bis dahin gelöscht war, bleibt gelöscht; der Rest ist noch da.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>Um den früheren Abend zurückzuholen, schließen Sie das Terminal und geben Sie ein: %1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>Listen und Namen</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Namen aus einer Datei</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tische</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>Tag, an dem personenbezogene Daten gelöscht werden</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>Vielleicht noch mit Gelöschtem, mit dem Tag, an dem zuletzt geschrieben wurde: %1. Legen Sie die Kopie wieder an ihren Platz und löschen Sie noch einmal. Ist sie zerstört oder überschrieben, schließen Sie das Terminal und geben Sie ein: %2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>Alles Fällige löschen</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>Löschen anhalten</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>Die PIN der Leitung ist gesetzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>Es wird geprüft, dass im Register und seinen Kopien nichts übrig ist</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>Der Schlüssel zu den gespeicherten Namen liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>Der Schlüssel zu den gespeicherten Namen ist eine Datei auf diesem Computer: Lassen Sie ihn nicht unbeaufsichtigt.</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>Um eine Sicherung wiederherzustellen, brauchen Sie diesen Computer oder den gedruckten Schlüssel.</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>Noch einmal prüfen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>Die PINs</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>Helfende öffnen mit ihrer PIN die Teamseite. Nur mit der PIN der Leitung wird gelöscht oder das Terminal verlassen.</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>Team-PIN ändern</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>PIN der Leitung ändern</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>Die Team-PIN ist geändert. Sagen Sie dem Team die neue.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>Heute Abend: Unterschreiben angehalten</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>Nummer %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 zurückziehen?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Nummer %1 im Register, %2, unterschrieben um %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>Fragen Sie zuerst nach dem Namen: Es muss dieser sein. Der Code allein genügt nicht.</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>Sie verschwindet von der öffentlichen Liste und aus allen Zahlen; an ihrem Platz auf den Blättern steht „zurückgezogen“. Es gibt kein Zurück, auch nicht mit „Rückgängig“. Was gegeben wurde, bleibt ungelesen im Register, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Endgültig zurückziehen</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Terminal verlassen?</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>Das Programm wird geschlossen. Jede Unterschrift, für die gedankt wurde, ist auf der Festplatte.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>Unterschreiben anhalten?</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>Niemand kann unterschreiben, bis Sie es hier fortsetzen. Der Brief und die Seite mit Hilfe bleiben für alle offen.</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Unterschreiben anhalten</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>Morgen, am %1, müssen personenbezogene Daten gelöscht werden. Das geschieht unter „Leitung“.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>In %n Tag, am %1, müssen personenbezogene Daten gelöscht werden. Das geschieht unter „Leitung“.</numerusform>
            <numerusform>In %n Tagen, am %1, müssen personenbezogene Daten gelöscht werden. Das geschieht unter „Leitung“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>Personenbezogene Daten hätten am %1 gelöscht werden müssen. Das geschieht unter „Leitung“.</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>auf der Prüfliste</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>ein auffälliges Wort</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>vielleicht doppelt</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>Beleidigung oder Obszönität</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>kaum ein Name</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>auf dem USB-Stick</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>im zweiten Ordner</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>Hier gespeichert und %1.</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>Hier gespeichert; Rückstand %1: %2.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Hier gespeichert.</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen: Sehen Sie nach der Festplatte.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>Die Datei mit den Unterschriften war beschädigt und wurde beiseitegelegt; alle %1 sind wieder da.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>Die Datei mit den Unterschriften war beschädigt und wurde beiseitegelegt; %1 sind wieder da, die letzten fehlen vielleicht.</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>Die Datei mit den Unterschriften war weg; %1 sind wieder da, die letzten fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>Hier fehlten Einträge; %1 wurden zurückgeholt.</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>Hier fehlten Einträge: zurückgeholt %1, noch fehlend %2.</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>Nicht gespeichert: Um %1 hat das jemand gesehen und wurde gebeten, es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>Hier gespeichert; der USB-Stick fehlt: Stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>Die zweite Aufzeichnung auf diesem Computer kann nicht geschrieben werden: Prüfen Sie die Festplatte.</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>Name, Funktion, Organisation, Nummer im Register oder Rückzugscode</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>Hier unterschrieben</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>An anderen Tischen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>Auf der öffentlichen Liste</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>Heute veröffentlicht</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Andere Abende</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>Auf der Liste insgesamt</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>Letzte Unterschrift</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>davon ohne Namen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>In %Ln Sekunde wird alles, was hier getippt wurde, für die nächste Person gelöscht.</numerusform>
            <numerusform>In %Ln Sekunden wird alles, was hier getippt wurde, für die nächste Person gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>Wo Sie Hilfe finden</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>Wenn etwas in diesem Brief Ihr eigenes Leben berührt, sind Sie nicht allein. Sie können anrufen oder die Adresse mitnehmen.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>Tisch %1, dieser hier</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1: %2 Einträge, %3 Unterschriften</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Sechs Wörter: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>Bündel wird geschrieben</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>Wird geprüft und zusammengeführt</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1: Eintrag %2 von %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: Eintrag %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>Vermutlich doppelt: %1, davon zwischen Tischen: %2. Entscheiden Sie auf der Seite „Doppelt“.</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>Neue Unterschriften: %1.</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>Einträge: %1 hinzugefügt, %2 schon bekannt.</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>Das Bündel ist %1. Seine sechs Wörter: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Angehalten. Nichts blieb halb geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Angehalten. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>Das Gewählte ist versiegelt: Öffnen Sie zuerst den Schlüssel der Leitung.</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>Auf Sticks und in den Ordnern dieses Benutzers wurde nichts zum Zusammenführen gefunden. Das Bündel eines anderen Tisches ist eine Datei, deren Name auf .zip endet.</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>Kreuzen Sie an, was zusammengeführt werden soll. Vergleichen Sie die sechs Wörter mit dem Bereitschafts- oder Abschlussblatt des Tisches.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tische</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>In dieser Liste</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>Wohin das Bündel dieses Tisches kommt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>Bündel dieses Tisches schreiben</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>Meinen Code zeigen</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>Stimmt nicht? Ändern</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Seite offen lassen</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln Sekunde</numerusform>
            <numerusform>in %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>Danke. Sie sind heute Abend Nummer %L1.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>Nehmen Sie den Brief mit</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>Neue Zeilen werden vor der Veröffentlichung von einer helfenden Person angesehen.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>Der Ton ist an.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>Bitte tippen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>Das ist zu lang zum Drucken.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>Web- und E-Mail-Adressen werden nicht gedruckt. Bitte tippen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>Web- und E-Mail-Adressen werden nicht gedruckt. Bitte verwenden Sie Wörter.</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>Sie werden gezählt und nicht genannt.</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>Name versiegelt</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>Wir können „%1“ noch nicht drucken. Sie können auch von Hand unterschreiben.</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>Wir können „%1“ noch nicht drucken.</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>Dieser Buchstabe hat mehr Zeichen, als wir übereinander drucken können. Jemand vom Team sieht ihn sich zuerst an.</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>Ihre Unterschrift ist noch nicht gespeichert. Was Sie getippt haben, ist noch da. Bitte versuchen Sie es erneut oder fragen Sie die Person am Tisch.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>Rückzugscode: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>Zum Zurückziehen schreiben Sie an: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>Sie gleicht einer früheren Zeile.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>eine Klappe ist offen</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>keine Tinte oder kein Toner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>Legen Sie Papier ein; er macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>Schließen Sie die Klappen; er macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>Entfernen Sie das gestaute Papier.</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>Wechseln Sie die Patrone.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>Schalten Sie ihn ein und prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>Starten Sie ihn in den Einstellungen des Computers neu oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>Der Auftrag wartet: Der Drucker %1.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Wird gedruckt.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>Der Drucker hat den Auftrag.</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>hat kein Papier mehr</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>hat eine offene Klappe</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>hat einen Papierstau</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>hat keine Tinte oder keinen Toner mehr</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>Der Auftrag wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>Der Drucker hat aufgegeben. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>Der Drucker meldet nichts mehr dazu.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>Ein früherer Auftrag wartet noch; nichts kam hinzu. Sehen Sie nach dem Drucker oder brechen Sie den Auftrag ab.</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>Gespeichert und fertig geschrieben: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>Angehalten. Nichts wurde gesendet, nichts blieb halb geschrieben.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Drucker werden gesucht</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>Kein Drucker ist eingerichtet. Speichern Sie auf einen USB-Stick und drucken Sie anderswo.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Kein USB-Stick ist eingesteckt.</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>Kein Drucker ist eingerichtet, und kein USB-Stick steckt. Das Blatt liegt hier: %1. Stecken Sie einen USB-Stick ein, um ihn mitzunehmen.</translation>
    </message>
</context>
</TS>
