<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>personne a signé ici ce soir</numerusform>
            <numerusform>personnes ont signé ici ce soir</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>sur %L1 signatures ici ce soir</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>Soyez la première personne à signer ici ce soir.</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>Une lettre ouverte</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>extrait de la lettre · %Ln minute de lecture</numerusform>
            <numerusform>extrait de la lettre · %Ln minutes de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minute de lecture</numerusform>
            <numerusform>%Ln minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lire la lettre</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Quelle est la taille de cet écran&#x202f;?</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>Posez une carte bancaire sur le cadre, contre son bord gauche. Donnez au cadre la largeur de la carte, puis touchez Garder&#xa0;: les lettres et les boutons auront la bonne taille.</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>Cadre pour une carte bancaire, %1 pixels de large</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Bien moins large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Moins large</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Bien plus large</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>Oublier la mesure</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>Effacer ce qui a été saisi&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>Dans %Ln seconde, ce sera effacé pour la personne suivante.</numerusform>
            <numerusform>Dans %Ln secondes, ce sera effacé pour la personne suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>Votre code de retrait</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>Photographiez cette page ou notez le code. Il vous permet de retirer votre signature. Gardez-le pour vous&#xa0;: un retrait est définitif.</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>À cette table, montrez-le à un bénévole.</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>De chez vous, écrivez à cette adresse en indiquant le code&#xa0;:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>De chez vous, écrivez à cette adresse en indiquant le code et votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>Pour l’appareil photo de votre téléphone&#xa0;: la lettre, le code et à qui écrire</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>Pour l’appareil photo de votre téléphone&#xa0;: la lettre et le code</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>Code QR avec votre code de retrait</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>sur la liste publique</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>Texte et lumière</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>Votre signature dessinée</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>Écriture de la liste&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>Nouvelles&#xa0;: %1, corrigées&#xa0;: %2, plus sur la liste&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>Lignes qu’un tableur exécuterait comme formule&#xa0;: %1. N’ouvrez pas ce fichier dans un tableur.</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>Personnes qui acceptent qu’on leur écrive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>Personnes à qui il ne faut plus écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>Ceci est confidentiel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>Noms sur la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>Le fichier est %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>Les adresses e-mail sont scellées&#xa0;: ouvrez d’abord la clé de l’organisation.</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>Laisser de côté les signatures d’une version antérieure de la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Table pour un tableur</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>Site web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>Texte suivi pour une annonce</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV pour programmes</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON pour programmes</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Écrire une liste</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Arrêté. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>La liste publique&#xa0;: les personnes nommées, et combien sont seulement comptées. Les lignes à examiner, écartées ou retirées n’y sont pas.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>Comme on a signé</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>Signé où</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>Signé quand</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Toutes les soirées</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quelle partie</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>Le fichier s’appelle %1&#xa0;; s’il en existe déjà un, le nouveau reçoit un numéro.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Écrire la liste</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>La borne ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texte et lumière</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre devant le nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>Peut être nommé&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>Seulement compter&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>On peut lui écrire&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Jour de la signature</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>Numéro dans l’autre liste</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1&#xa0;: aucune colonne</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1&#xa0;: colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>La colonne est vide.</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>Quelle colonne contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>Aucune clé USB n’est branchée, et cet utilisateur n’a pas de dossier pour des fichiers. Branchez une clé, revenez en arrière et ouvrez à nouveau cette page.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Clé USB %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>Clé USB %1 d’une autre borne</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>Table %1&#xa0;: %2 entrées, %3 signatures</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>nécessite la clé de l’organisation</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>six mots «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texte et lumière</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>lu comme %1, %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>Read as %1, worksheet “%2”</source>
        <translation>lu comme %1, feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>noms des colonnes à la ligne %1</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>sans noms de colonnes</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>mettre à examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>laisser inchangées&#xa0;: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>sauter&#xa0;: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rejeter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>Le fichier poursuit l’importation précédente «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>Les listes appellent ce lieu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>À examiner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>Seulement comptées, sans nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>Doubles probables&#xa0;: %1. Décidez ensuite, sur la page Doubles.</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>Plus dans ce fichier&#xa0;: %1. Elles restent.</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>Dates illisibles&#xa0;: %1. Aujourd’hui les remplace.</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>Adresses e-mail laissées de côté&#xa0;: %1. On ne garde que celles des personnes qui acceptent qu’on leur écrive, dans une campagne qui les demande et a une clé.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1&#xa0;: %2, %3. Lignes&#xa0;: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>Laquelle se lit correctement</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 lignes (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>Signatures supprimées de l’importation précédente&#xa0;: %1. Leurs lignes sont enlevées du fichier.</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>Tels que sur les listes</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>Ce que contiennent les colonnes&#xa0;; touchez pour changer</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>Les noms sont écrits «&#xa0;Nom, Prénom&#xa0;», et sont inversés</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>Compter ces personnes sans en nommer aucune</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>La date 3/4 signifie</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 avril</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 mars</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>Qu’ont accepté ces personnes, et où&#x202f;? Une phrase, gardée avec chaque signature.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>Dites d’abord, en une phrase, ce que ces personnes ont accepté, et où.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>Enlevez d’abord du fichier les lignes des personnes supprimées.</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>Importées&#xa0;: %1 créées.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>Corrigées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Non reprises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>Les lignes à corriger sont dans %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>Annulée&#xa0;: %1 écartées.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Remises comme avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>Gardées, car modifiées depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Annuler une importation</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Noms d’un fichier</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>Choisissez le fichier avec les noms&#xa0;: CSV, XLSX ou ODS. Rien n’est changé avant que vous ayez vu ce qui serait fait.</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>Aucun fichier de noms n’a été trouvé sur les clés USB ni dans les dossiers de cet utilisateur. Ce doit être un fichier CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>dans %1, %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Importé jusqu’ici</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>Importation %1, du fichier %2&#xa0;: ses signatures quittent toutes les listes, et ce qu’elle a corrigé redevient comme avant. Le même fichier peut être importé à nouveau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tout annuler</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1&#xa0;: %2 (%3), %4, lignes&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1&#xa0;; annulée</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>Signez ici avec le doigt&#x202f;; le nom saisi suffit toujours</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>C’était très court. Veuillez signer à nouveau.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>Ma marque, faite avec de l’aide</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>Autres touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>Ce clavier ne peut pas écrire les kanas et les kanjis. Veuillez saisir votre nom en lettres latines (rōmaji).</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>Ce clavier ne peut pas écrire les caractères chinois. Veuillez saisir votre nom en lettres latines (pinyin).</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>Vous pouvez aussi l’écrire à la main.</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>Un clavier branché à cette borne l’écrit tel qu’il est.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>Le fichier de la clé de l’organisation n’est pas ici. Branchez la clé USB où il se trouve, revenez en arrière et ouvrez à nouveau cette page.</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>La clé de l’organisation</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est ouverte jusqu’à ce que vous quittiez cette page.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Ouverture de la clé</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>Ce qui est scellé pour la clé «&#xa0;%1&#xa0;» la nécessite. Elle reste en mémoire jusqu’à ce que vous quittiez cette page, et n’est pas enregistrée ici.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Son fichier</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Ouvrir la clé</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>%Ln personne a signé ce soir</numerusform>
            <numerusform>%Ln personnes ont signé ce soir</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>Écouter la lettre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>La voix ne fonctionne plus. Veuillez lire la lettre ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>Votre engagement</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minute de lecture</numerusform>
            <numerusform>%Ln minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>La lettre apparaît ici dans la langue où elle a été écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>Premières signatures</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Exercice&#x202f;: ici, rien ne compte</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>Nous faisons une courte pause</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>Les signatures reprennent dans un instant. La personne à côté de la table peut vous en dire plus.</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lire la lettre</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>C’est trop court&#xa0;: au moins %n chiffre.</numerusform>
            <numerusform>C’est trop court&#xa0;: au moins %n chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>C’est trop long&#xa0;: au plus %n chiffre.</numerusform>
            <numerusform>C’est trop long&#xa0;: au plus %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Des chiffres seulement.</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>Veuillez utiliser au moins trois chiffres différents.</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>Quatre chiffres de suite montent, descendent ou se répètent. Veuillez les mélanger.</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>C’est l’un des PIN que l’on devine en premier. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Les deux n’étaient pas identiques. Veuillez choisir à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>Ce n’est pas le PIN. Il reste %n essai sans attente.</numerusform>
            <numerusform>Ce n’est pas le PIN. Il reste %n essais sans attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>C’est le PIN de l’équipe. Veuillez en choisir un autre.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>Ce n’est pas le code. Il reste %n essai sans attente.</numerusform>
            <numerusform>Ce n’est pas le code. Il reste %n essais sans attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>Ce code est trop ancien. Choisissez Retour pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>Choisissez le PIN de l’équipe</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>La page de l’équipe est verrouillée</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN de l’équipe</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>Choisissez le PIN de l’organisation</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>Les chiffres de l’organisation</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>De 6 à 12 chiffres que personne ne devinerait. L’équipe ouvre sa page avec eux.</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>Tapez les chiffres que l’organisation vous donne. Les deux PIN seront ensuite choisis à nouveau.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>C’est le PIN de l’organisation. Veuillez en choisir un autre.</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>C’est le PIN de l’équipe. Ici, il faut celui de l’organisation. Il reste %n essai sans attente.</numerusform>
            <numerusform>C’est le PIN de l’équipe. Ici, il faut celui de l’organisation. Il reste %n essais sans attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais erronés. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Trop d’essais erronés. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>Le PIN de l’organisation</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>On peut signer en attendant&#xa0;: choisissez Retour.</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>De 6 à 12 chiffres que les bénévoles ne connaissent pas. Ce PIN est demandé avant toute suppression et avant de quitter la borne.</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>Saisissez-le encore une fois, pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>Ce que vous avez choisi revient à l’organisation. Avec ce PIN, on continue aussitôt.</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>Ce qui est à gauche</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>Ce qui est à droite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Une copie de moins</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Une copie de plus</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Les deux côtés du papier</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Tâche %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>En cours&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Enregistrer sur clé USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>Chargement des pages</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>Compté, sans nom</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>Texte et lumière</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>Voici ce que cela donne</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Petit texte</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>Texte moyen</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>Envoyez à l’organisation une photo de ce code, ou ses lettres. Sa clé l’ouvre et donne %1 chiffres pour vous. Le code est valable %2 minutes. On peut signer en attendant&#xa0;: choisissez Retour.</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>Cette campagne n’a pas de clé de l’organisation. Le propriétaire de cette machine peut choisir à nouveau les deux PIN avec cette commande, puis il redémarre la borne&#xa0;:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>Taper les chiffres</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>Code QR avec le code de réinitialisation scellé</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>Signer à la main</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Signé à la main</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Signer la lettre</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>E-mail, scellé pour l’organisation seule</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>Votre nom, tel qu’il doit être imprimé</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>Fonction (facultatif)</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>Organisation (facultatif)</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Au début</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>Ne pas m’écrire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>On peut vous compter sans vous nommer&#xa0;: choisissez-le à la page suivante.</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>Votre dessin était trop court pour être gardé. Signez à nouveau à la main, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>M’écrire au sujet de cette lettre</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>Publier mon nom avec cette lettre</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>Me compter seulement, sans mon nom</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>Ce que signer veut dire</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>Reprendre les signatures</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Suspendre les signatures</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>Doubles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>Mesurer l’écran à nouveau</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Mesurer l’écran</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Choisissez une ligne pour la modifier.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>Examiner plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>Numéro %1, signé à %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>Corriger le numéro %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doubles probables</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>Paire %1 des %2 premières</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paire %1 sur %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>même nom et même organisation</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>même e-mail, autre nom</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>même nom et même e-mail</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>Deux personnes&#xa0;: les deux lignes restent.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Action annulée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>Il ne reste aucun double probable à examiner.</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>Une personne&#xa0;: l’autre ligne est écartée comme double.</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>Une seule personne&#x202f;? Choisissez la ligne qui reste&#x202f;; l’autre est écartée. «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>Même personne&#xa0;: garder %1</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 contient une soirée antérieure qui n’est pas dans cette liste&#xa0;: %n écriture, du %2. Comment la récupérer&#xa0;: sous «&#xa0;Organisation&#xa0;».</numerusform>
            <numerusform>%1 contient une soirée antérieure qui n’est pas dans cette liste&#xa0;: %n écritures, la dernière du %2. Comment la récupérer&#xa0;: sous «&#xa0;Organisation&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>La clé USB</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>Le second support</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>Supprimer tout ce qui doit l’être&#x202f;?</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>Supprimer le numéro %1&#x202f;?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Numéro %1 du registre, %2, signé à %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>Tout ce qui a été donné avec %n signature est supprimé du registre, de ses sauvegardes et de la clé USB. Il reste seulement qu’elle a existé, et quand. Aucun retour en arrière n’est possible.</numerusform>
            <numerusform>Tout ce qui a été donné avec %n signatures est supprimé du registre, de ses sauvegardes et de la clé USB. Il reste seulement qu’elles ont existé, et quand. Aucun retour en arrière n’est possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>Tout ce qui a été donné est supprimé du registre, de ses sauvegardes et de la clé USB. Il reste le numéro et l’heure de la signature. Aucun retour en arrière n’est possible, même par «&#xa0;Annuler la dernière action&#xa0;».</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>Suppression en cours&#x202f;; cela peut prendre un moment.</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>Ce n’est pas %1. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>Pour continuer, saisissez %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>Le programme n’est pas traduit en %1&#xa0;: boutons et questions y apparaissent en %2.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>Ce n’est pas un code de retrait tel qu’il a été affiché&#xa0;: une lettre ou un chiffre est faux. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>Trouvée par son code</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>Les %1 premières&#x202f;; précisez pour en trouver moins</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Autres soirées</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>Aucune signature d’ici n’a ce code. Elle a peut-être été donnée à une autre table, ou supprimée.</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>Rien n’a été trouvé. Les premières lettres d’un nom, d’une fonction ou d’une organisation suffisent&#x202f;; «&#xa0;Effacer&#xa0;» montre tout à nouveau.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>Personne n’a encore signé. Chaque signature apparaît ici dès qu’elle est donnée.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>Mise en page de la feuille&#xa0;: %1 signatures sur %2</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>Lecture des signatures</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>La feuille a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>La feuille a été arrêtée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>La feuille a été enregistrée sous %1. Noms sous une version antérieure de la lettre&#x202f;: %2, sur une feuille à part, à côté.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigée.</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>Confirmée&#xa0;: elle est sur la liste publique.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Action annulée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>Retirée définitivement&#xa0;: numéro %1.</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>Supprimée définitivement&#xa0;: numéro %1.</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>Supprimée ici&#xa0;: numéro %1. Ces copies la contiennent peut-être encore&#xa0;: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>Les deux PIN sont nouveaux.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>À examiner&#xa0;: elle n’est pas sur la liste publique tant qu’elle n’est pas confirmée.</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>Écartée&#xa0;: elle n’est plus sur la liste publique. «&#xa0;Annuler&#xa0;» la remet.</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>La date était le %1. %n signature contient encore des données personnelles.</numerusform>
            <numerusform>La date était le %1. %n signatures contiennent encore des données personnelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>La date était le %1. Il ne reste rien de ce que les personnes ont donné.</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>La date est le %1, dans %n jour. Jusque-là, rien n’est à supprimer.</numerusform>
            <numerusform>La date est le %1, dans %n jours. Jusque-là, rien n’est à supprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>Suppression&#xa0;: %1 signatures sur %2</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>Supprimées&#xa0;: %1. Tout le registre a été vérifié, et il ne reste rien. La preuve est dans %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>Arrêté. Ce qui a été supprimé jusque-là le reste&#x202f;; les autres données sont toujours là.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>Pour récupérer la soirée antérieure, fermez la borne et tapez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>Listes et noms</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Écrire une liste</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Noms d’un fichier</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Autres tables</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>Date de suppression des données personnelles</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>Contient peut-être encore ce qui a été supprimé, avec le jour de la dernière écriture&#xa0;: %1. Remettez la copie à sa place et supprimez de nouveau. Quand elle est détruite ou effacée, fermez la borne et tapez&#xa0;: %2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>Supprimer ce qui doit l’être</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>Le PIN de l’organisation est défini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>Vérification qu’il ne reste rien dans le registre et ses copies</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>La clé des noms enregistrés est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>La clé des noms enregistrés est un fichier de cet ordinateur&#xa0;: ne le laissez pas sans surveillance.</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>Pour restaurer une sauvegarde, il faut cet ordinateur ou la clé imprimée.</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>Vérifier encore qu’il ne reste rien</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>Les PIN</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>Les bénévoles ouvrent la page de l’équipe avec le leur. Seul celui de l’organisation permet de supprimer ou de quitter la borne.</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>Changer le PIN de l’équipe</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>Changer le PIN de l’organisation</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>Le PIN de l’équipe est changé. Communiquez-lui le nouveau.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>Ce soir&#xa0;: signatures suspendues</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>Retirer le numéro %1&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Numéro %1 du registre, %2, signé à %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>Demandez d’abord le nom&#xa0;: ce doit être celui-ci. Le code seul ne suffit pas.</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>La signature quitte la liste publique et tous les comptes, et à sa place les feuilles disent «&#xa0;retirée&#xa0;». Aucun retour en arrière n’est possible, même par «&#xa0;Annuler la dernière action&#xa0;». Ce qui a été donné reste dans le registre, sans être lu, jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Quitter la borne&#x202f;?</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>Le programme se ferme. Toute signature remerciée est sur le disque.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>Quitter et fermer</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>Suspendre les signatures&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>Personne ne pourra signer tant que vous n’aurez pas repris ici. La lettre et la page d’aide restent ouvertes à tous.</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Suspendre les signatures</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>Demain, %1, les données personnelles doivent être supprimées. Faites-le sous «&#xa0;Organisation&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>Dans %n jour, le %1, les données personnelles devront être supprimées. Faites-le sous «&#xa0;Organisation&#xa0;».</numerusform>
            <numerusform>Dans %n jours, le %1, les données personnelles devront être supprimées. Faites-le sous «&#xa0;Organisation&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>Les données personnelles auraient dû être supprimées le %1. Faites-le sous «&#xa0;Organisation&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>sur la liste de vigilance</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>un mot signalé</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>peut-être en double</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>une insulte ou une obscénité</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>ne ressemble pas à un nom</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>la clé USB</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>le second support</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>Enregistré ici et sur %1.</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>Enregistré ici&#x202f;; écritures en retard sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Enregistré ici.</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>La dernière sauvegarde a échoué&#xa0;: vérifiez le disque.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>Le fichier des signatures était abîmé et a été mis de côté&#x202f;; les %1 écritures sont toutes revenues.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>Le fichier des signatures était abîmé et a été mis de côté&#x202f;; %1 écritures sont revenues, les dernières manquent peut-être.</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>Le fichier des signatures avait disparu&#x202f;; %1 écritures sont revenues, les dernières manquent peut-être.</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>Des écritures manquaient ici&#x202f;; %1 ont été récupérées.</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>Des écritures manquaient ici&#xa0;: récupérées %1, encore manquantes %2.</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>Non enregistré&#xa0;: à %1, quelqu’un l’a vu et a été invité à réessayer.</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>Enregistré ici&#x202f;; la clé USB manque&#xa0;: rebranchez-la.</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>Le second enregistrement sur cet ordinateur ne peut pas être écrit&#xa0;: vérifiez son disque.</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>nom, fonction, organisation, numéro du registre ou code de retrait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>Signées ici</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>À d’autres tables</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>Sur la liste publique</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>Publiées ce soir</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Autres soirées</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>Sur la liste en tout</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>Dernière signature</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Depuis une heure</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>dont sans nom</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>Dans %Ln seconde, tout ce qui a été saisi ici sera effacé pour la personne suivante.</numerusform>
            <numerusform>Dans %Ln secondes, tout ce qui a été saisi ici sera effacé pour la personne suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>Si quelque chose dans cette lettre touche votre propre vie, des personnes sont là pour vous. Vous pouvez appeler, ou emporter l’adresse.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>La suite</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>Table %1, celle-ci</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1&#xa0;: %2 entrées, %3 signatures</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Six mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>Vérification et réunion</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1&#xa0;: entrée %2 sur %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1&#xa0;: entrée %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>Doubles probables&#xa0;: %1, entre tables&#xa0;: %2. Décidez sur la page Doubles.</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>Nouvelles signatures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>Entrées&#xa0;: %1 ajoutées, %2 déjà connues.</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>Le paquet est %1. Ses six mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Arrêté. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Arrêté. Rien n’a été réuni.</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>Ce qui est choisi est scellé&#xa0;: ouvrez d’abord la clé de l’organisation.</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>Rien à réunir n’a été trouvé sur les clés USB ni dans les dossiers de cet utilisateur. Le paquet d’une autre table est un fichier dont le nom finit par .zip.</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>Cochez ce qu’il faut réunir. Comparez ses six mots avec la feuille de préparation ou de clôture de cette table.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Autres tables</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>À réunir</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>Où va le paquet de cette table</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>Écrire le paquet de cette table</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Réunir %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Réunir</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>Afficher mon code</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>Une erreur&#x202f;? Modifier</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Garder cette page</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>dans %Ln seconde</numerusform>
            <numerusform>dans %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>Merci. Votre signature est la numéro %L1 de ce soir.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>Emportez la lettre</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>Un bénévole regarde les nouvelles lignes avant leur publication.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>Le son est activé.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>C’est trop long pour être imprimé.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>Les adresses web et e-mail ne sont pas imprimées. Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>Les adresses web et e-mail ne sont pas imprimées. Veuillez écrire avec des mots.</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>Votre signature compte, sans votre nom.</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>Nom scellé</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>Nous ne pouvons pas encore imprimer «&#xa0;%1&#xa0;». Vous pouvez aussi signer à la main.</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore imprimable.</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>Cette lettre a plus de signes que nous ne pouvons en imprimer les uns sur les autres. Un bénévole la regardera d’abord.</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>Votre signature n’est pas encore enregistrée. Ce que vous avez saisi est toujours là. Veuillez réessayer, ou demander à la personne à côté de la table.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Un problème est survenu de notre côté. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>Code de retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>Pour retirer votre signature, écrivez à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>Elle n’a pas de nom.</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>Elle est identique à une ligne précédente.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>plus d’encre ou de toner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>Mettez du papier&#x202f;; elle reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>Fermez ses capots&#x202f;; elle reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>Retirez le papier coincé.</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>Changez la cartouche.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>Allumez-la et vérifiez son câble.</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>Relancez-la dans les réglages de l’ordinateur, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>En attente&#xa0;: l’imprimante %1.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>L’impression est en cours.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>L’imprimante l’a reçue.</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>n’a plus de papier</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>a un capot ouvert</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>a du papier coincé</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>n’a plus d’encre ou de toner</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>a été arrêtée</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimée.</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>L’imprimante a abandonné. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>L’imprimante n’en donne plus de nouvelles.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>Une tâche précédente attend encore&#x202f;; rien n’a été ajouté. Occupez-vous de l’imprimante, ou annulez la tâche.</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>Enregistré et synchronisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>Arrêté. Rien n’a été envoyé ni laissé à moitié écrit.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Recherche d’imprimantes</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>Aucune imprimante n’est configurée. Enregistrez sur une clé USB, et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Aucune clé USB n’est branchée.</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>Aucune imprimante n’est installée et aucune clé USB n’est branchée. La feuille est conservée ici&#xa0;: %1. Branchez une clé USB pour l’emporter.</translation>
    </message>
</context>
</TS>
