<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>persona ha firmado aquí esta noche</numerusform>
            <numerusform>personas han firmado aquí esta noche</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>de %L1 firmas aquí esta noche</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>Sea la primera persona en firmar aquí esta noche.</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>Una carta abierta</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>de la carta · un minuto de lectura</numerusform>
            <numerusform>de la carta · %Ln minutos de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>un minuto de lectura</numerusform>
            <numerusform>%Ln minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Leer la carta</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>¿Qué tamaño tiene esta pantalla?</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>Ponga una tarjeta bancaria sobre el marco, en su borde izquierdo. Haga el marco tan ancho como la tarjeta y guárdelo: las letras y los botones tendrán el tamaño debido.</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>Marco para una tarjeta bancaria, %1 píxeles de ancho</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Mucho menos</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Menos ancho</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancho</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Mucho más</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>Olvidar la medida</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ClearTyped</name>
    <message>
        <source>Clear what is typed?</source>
        <translation>¿Borrar lo escrito?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>En %Ln segundo se borra para la persona siguiente.</numerusform>
            <numerusform>En %Ln segundos se borra para la persona siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>Su código de retirada</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>Haga una foto de esta página o anote el código. Con él puede retirar su firma. Guárdelo para usted: una retirada es definitiva.</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>En esta mesa, muéstrelo a una persona voluntaria.</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>Desde casa, escriba a esta dirección e indique el código:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>Desde casa, escriba a esta dirección e indique el código y su nombre:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>Para la cámara de su teléfono: la carta, el código y a quién escribir</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>Para la cámara de su teléfono: la carta y el código</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>Código QR con su código de retirada</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>en la lista pública</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>Texto y luz</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>Su firma dibujada</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>Escribiendo la lista: %1 de %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Escribiendo la lista</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>Nuevas: %1, corregidas: %2, ya no están en la lista: %3.</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>Filas que una hoja de cálculo ejecutaría como fórmula: %1. No abra este archivo en ella.</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>Personas que aceptaron recibir mensajes: %1.</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>Personas a las que ya no se debe escribir: %1.</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>Esto es confidencial: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>Nombres en la lista: %1.</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>El archivo es %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>Las direcciones de correo están selladas: abra antes la clave de la organización.</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>Dejar fuera las firmas de una versión anterior de la carta: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabla para hoja de cálculo</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>Sitio web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>Texto seguido para un anuncio</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV para programas</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON para programas</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Escribir una lista</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Detenido. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>La lista pública: quienes figuran con nombre y cuántas firmas solo se cuentan. Quien está por revisar, fue quitado o se retiró no figura en ella.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>Según se firmó</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>Dónde se firmó</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>Cuándo se firmó</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Todas las veladas</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto de ella</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>La lista completa</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Lo que cambió desde %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>El archivo se llama %1; si ya hay uno, el nuevo lleva un número.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Escribir la lista</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>El quiosco no puede abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texto y luz</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>Se puede nombrar: sí o no</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>Solo contar: sí o no</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>Se le puede escribir: sí o no</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Día de la firma</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>Número en la otra lista</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1: ninguna columna</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1: columna «%2»</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>La columna está vacía.</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>Qué columna tiene: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>No hay ningún lápiz USB conectado y este usuario no tiene carpeta para archivos. Conecte uno, vuelva atrás y abra esta página otra vez.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Lápiz USB %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>Lápiz USB %1 de otro quiosco</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>Mesa %1: %2 asientos, %3 firmas</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>necesita la clave de la organización</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>seis palabras «%1»</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texto y luz</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>leído como %1, %2</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>leído como %1, hoja «%2»</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>leído como %1</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>nombres de columnas en la línea %1</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>sin nombres de columnas</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>corregir: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>apartar para revisar: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>recuperar: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>dejar sin cambios: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>omitir: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rechazar: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>El archivo continúa la importación anterior «%1».</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>Las listas llaman a este lugar «%1».</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>Quedarán por revisar: %1.</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>Solo contadas, sin nombre: %1.</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>Posibles duplicadas: %1. Decida después, en la página Duplicadas.</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>Ya no están en este archivo: %1. Se quedan.</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>Fechas que no se pueden leer: %1. En su lugar va el día de hoy.</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>Direcciones de correo omitidas: %1. Solo se guardan las de quienes aceptaron recibir mensajes, en una campaña que las pide y tiene clave.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1: %2, %3. Líneas: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>Cuál de estas se lee bien</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Qué se haría</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 líneas (%2): %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>Firmas suprimidas de la importación anterior: %1. Sus líneas están borradas del archivo.</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>Así saldrán en las listas</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>Qué contienen las columnas; toque una para cambiarla</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>Los nombres van como «Apellidos, Nombre» y se invierten</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>Contar a estas personas sin nombrar a ninguna</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>La fecha 3/4 significa</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 de marzo</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>¿Qué aceptaron estas personas, y dónde? Una frase, que se guarda con cada firma.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Retirándola</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>Diga antes, en una frase, qué aceptaron estas personas, y dónde.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>Borre antes del archivo las líneas de las personas suprimidas.</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>Importadas: %1 creadas.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>Corregidas: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>No tomadas: %1.</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>Las líneas por corregir están en %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>Retirada: %1 quitadas.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Repuestas como antes: %1.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>Conservadas, porque cambiaron después: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Retirar una importación</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Nombres de un archivo</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>Elija el archivo con los nombres: CSV, XLSX u ODS. No se cambia nada antes de que vea qué se haría.</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>No se encontró ningún archivo con nombres en lápices USB ni en las carpetas de este usuario. Debe ser CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>Importación %1, del archivo %2: sus firmas salen de todas las listas, y lo que corrigió queda como antes. El mismo archivo se puede importar otra vez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Retirarla entera</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1: %2 (%3), %4, líneas: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1; retirada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>Firme aquí con el dedo; el nombre escrito siempre basta</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>Ha sido muy corto. Firme otra vez, por favor.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>Mi marca, hecha con ayuda</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>Otras teclas: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>Con estas teclas no se pueden escribir kana ni kanji. Escriba su nombre con letras latinas (rōmaji).</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>Con estas teclas no se pueden escribir caracteres chinos. Escriba su nombre con letras latinas (pinyin).</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>También puede escribirlo a mano.</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>Un teclado conectado a este kiosco lo escribe tal como es.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>El archivo de la clave de la organización no está aquí. Conecte el lápiz USB donde está, vuelva atrás y abra esta página otra vez.</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>La clave de la organización</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>La clave «%1» está abierta hasta que salga de esta página.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Abriendo la clave</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>Lo que está sellado para la clave «%1» la necesita. Queda en la memoria hasta que salga de esta página, y no se guarda aquí.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir la clave</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%Ln have signed tonight</source>
        <translation>
            <numerusform>%Ln persona ha firmado esta noche</numerusform>
            <numerusform>%Ln personas han firmado esta noche</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>Oír la carta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>La voz ha dejado de funcionar. Lea la carta aquí, por favor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>Su compromiso</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>un minuto de lectura</numerusform>
            <numerusform>%Ln minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>La carta aparece aquí en el idioma en que se escribió: %1.</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>Primeras firmas</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Práctica: aquí nada cuenta</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>Hacemos una breve pausa</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>En un momento podrá volver a firmar. La persona que atiende la mesa puede decirle más.</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Leer la carta</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>Es demasiado corto: al menos %n cifra.</numerusform>
            <numerusform>Es demasiado corto: al menos %n cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>Es demasiado largo: como mucho %n cifra.</numerusform>
            <numerusform>Es demasiado largo: como mucho %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Solo cifras, por favor.</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>Use al menos tres cifras distintas.</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>Cuatro cifras seguidas suben, bajan o se repiten. Mézclelas, por favor.</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>Es uno de los PIN que se adivinan primero. Elija otro, por favor.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Los dos no coinciden. Elija otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>No es el PIN. Queda %n intento libre.</numerusform>
            <numerusform>No es el PIN. Quedan %n intentos libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>Ese es el PIN del equipo. Elija otro, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>No es el código. Queda %n intento libre.</numerusform>
            <numerusform>No es el código. Quedan %n intentos libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>Este código es demasiado antiguo. Elija Atrás para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>¿Olvidó el PIN?</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>Elija el PIN del equipo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>La página del equipo está bloqueada</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del equipo</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>Elija el PIN de la organización</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>Las cifras de la organización</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>De 6 a 12 cifras que nadie adivine. Con ellas el equipo abre su página.</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>Escriba las cifras que le diga la organización. Después se eligen de nuevo los dos PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Fijar el PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>Ese es el PIN de la organización. Elija otro, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>Ese es el PIN del equipo. Aquí hace falta el de la organización. Queda %n intento libre.</numerusform>
            <numerusform>Ese es el PIN del equipo. Aquí hace falta el de la organización. Quedan %n intentos libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Puede volver a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Puede volver a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>El PIN de la organización</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>Mientras tanto se puede firmar: elija Atrás.</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>De 6 a 12 cifras que el equipo no conozca. Este PIN se pide antes de suprimir algo y antes de salir del quiosco.</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>Escríbalo otra vez, para que un error al teclear no le deje fuera.</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>Lo que ha elegido corresponde a la organización. Con este PIN se sigue enseguida.</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>Lo que hay a la izquierda</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>Lo que hay a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Queda %Ln</numerusform>
            <numerusform>Quedan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia más</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Las dos caras del papel</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Trabajo %1, %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Under way: %1 %</source>
        <translation>En curso: %1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Guardar en un lápiz USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>Cargando las páginas</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>Así se imprimirá</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>Se cuenta, sin nombre</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>ReadingAidsPanel</name>
    <message>
        <source>Text and light</source>
        <translation>Texto y luz</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>Así se lee</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Texto pequeño</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>Texto mediano</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Texto muy grande</translation>
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
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Donde sea</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>¿Olvidó el PIN?</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>Envíe a la organización una foto de este código, o sus letras. Su clave lo abre y da %1 cifras para usted. El código vale %2 minutos. Mientras tanto se puede firmar: elija Atrás.</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>Esta campaña no tiene clave de la organización. Quien sea dueño de este equipo puede elegir de nuevo los dos PIN con esta orden, y después vuelve a iniciar el kiosco:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>Escribir las cifras</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>Código QR con el código de restablecimiento sellado</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>Firmar a mano</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Firmado a mano</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Firmar la carta</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>Correo, sellado solo para la organización</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>Su nombre, como debe imprimirse</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>Cargo, si lo desea</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>Organización, si lo desea</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Al principio</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>No me escriban</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>Se le puede contar sin nombrarle: elíjalo en la página siguiente.</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>Así se imprimirá</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>Su dibujo era demasiado corto y no se ha guardado. Firme a mano otra vez o siga sin él.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>Escríbanme sobre esta carta</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>Publicar mi nombre con esta carta</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>Solo contarme, sin mi nombre</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>Qué significa firmar</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>Reanudar las firmas</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Pausar las firmas</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Duplicates: %1</source>
        <translation>Duplicadas: %1</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Measure the screen again</source>
        <translation>Medir otra vez la pantalla</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Medir la pantalla</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Elija una línea para cambiarla.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>Revisar luego</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Ver cifras</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>Número %1, firmada a las %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>Corregir el número %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicadas</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>Pareja %1 de las primeras %2</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Pareja %1 de %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>mismo nombre y organización</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>mismo correo, otro nombre</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>mismo nombre y correo</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmó</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>Dos personas: las dos líneas se quedan.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Otra pareja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>No quedan posibles duplicadas por decidir.</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>Una persona: la otra línea se quita por duplicada.</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>¿Una persona? Elija la línea que se queda; la otra se quita. «Deshacer» lo anula.</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>Misma persona: queda la %1</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 guarda una velada anterior que no está en esta lista: %n anotación, del %2. Cómo se recupera está en «Organización».</numerusform>
            <numerusform>%1 guarda una velada anterior que no está en esta lista: %n anotaciones, la última del %2. Cómo se recupera está en «Organización».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>El lápiz USB</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>La segunda carpeta</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>¿Suprimir todo lo que ya toca?</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>¿Suprimir la número %1?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Suprimir a %1?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Número %1 en el registro, %2, firmada a las %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>Todo lo que se dio con %n firma sale del registro, de sus copias y del lápiz USB. Queda solo que la hubo, y cuándo. No hay vuelta atrás.</numerusform>
            <numerusform>Todo lo que se dio con %n firmas sale del registro, de sus copias y del lápiz USB. Queda solo que las hubo, y cuándo. No hay vuelta atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>Todo lo que se dio sale del registro, de sus copias y del lápiz USB. Quedan el número y la hora de la firma. No hay vuelta atrás, ni siquiera con «Deshacer».</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>Se está suprimiendo; puede tardar un momento.</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>Eso no es %1. No se ha suprimido nada.</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>Para seguir, escriba %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>El programa no está traducido a %1: quien elija ese idioma verá los botones y las preguntas en %2.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>Ese no es un código de retirada tal como se mostró: alguna letra o cifra no es correcta. Mírelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Las más recientes</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>Encontrada por su código</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>Las primeras %1; escriba más para afinar</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontradas: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Otras veladas</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>Ninguna firma de aquí tiene este código. Quizá se dio en otra mesa, o se suprimió.</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>No se encontró nada. Bastan las primeras letras de un nombre, cargo u organización; «Vaciar» muestra todo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>Todavía no ha firmado nadie. Cada firma aparece aquí en cuanto se da.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>Componiendo la hoja: %1 de %2 firmas</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>Leyendo las firmas</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>La hoja se guardó como %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>La hoja se detuvo. No se guardó nada.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>La hoja se guardó como %1. Nombres bajo una versión anterior de la carta: %2, en una hoja aparte junto a ella.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>Confirmada: figura en la lista pública.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>Retirada para siempre: número %1.</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>Suprimida para siempre: número %1.</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>Suprimida aquí: número %1. Estas copias quizá aún la guarden: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>Los dos PIN son nuevos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>Por revisar: no está en la lista pública hasta que se confirme.</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>Quitada: no está en la lista pública. «Deshacer» la devuelve.</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>La fecha era el %1. %n firma conserva datos personales.</numerusform>
            <numerusform>La fecha era el %1. %n firmas conservan datos personales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>La fecha era el %1. No queda nada de lo que dieron las personas.</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>La fecha es el %1, dentro de %n día. Hasta entonces no toca suprimir nada.</numerusform>
            <numerusform>La fecha es el %1, dentro de %n días. Hasta entonces no toca suprimir nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>Se suprimen las firmas: %1 de %2</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>Suprimidas: %1. Se ha comprobado todo el registro y no queda nada. La prueba está en %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>Detenido. Lo suprimido hasta entonces sigue suprimido; el resto aún está.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>Para recuperar la velada anterior, cierre el quiosco y escriba: %1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>Listas y nombres</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Escribir una lista</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Nombres de un archivo</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Otras mesas</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>El día en que se suprimen los datos personales</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>Quizá aún guarde lo suprimido, con el día en que se escribió por última vez: %1. Vuelva a ponerla en su sitio y suprima otra vez. Cuando esté destruida o borrada, cierre el quiosco y escriba: %2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>Suprimir todo lo que ya toca</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>El PIN de la organización está puesto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>Comprobando que no quede nada en el registro ni en sus copias</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>La clave de los nombres guardados está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>La clave de los nombres guardados es un archivo de este equipo: no lo deje sin vigilancia.</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>Para restaurar una copia hace falta este equipo o la clave impresa.</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>Comprobar de nuevo que no queda nada</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>Los PIN</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>El equipo abre la página del equipo con el suyo. Solo el de la organización permite suprimir o salir del quiosco.</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>Cambiar el PIN del equipo</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>Cambiar el PIN de la organización</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>El PIN del equipo está cambiado. Dígales el nuevo.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>Esta noche: firmas en pausa</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>¿Retirar la número %1?</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>¿Retirar a %1?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Número %1 en el registro, %2, firmada a las %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>Pregunte primero el nombre: tiene que ser este. El código solo no basta.</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>Sale de la lista pública y de todas las cuentas, y en su lugar las hojas dicen «retirada». No hay vuelta atrás, ni siquiera con «Deshacer». Lo que se dio queda en el registro, sin leerse, hasta que se suprima.</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirar del todo</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>El programa se cierra. Toda firma agradecida está en el disco.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>Salir y cerrar</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>¿Pausar las firmas?</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>Nadie podrá firmar hasta que lo reanude aquí. La carta y la página de ayuda siguen abiertas para todos.</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Pausar las firmas</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StaffReminder</name>
    <message>
        <source>Tomorrow, on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>Mañana, %1, hay que suprimir los datos personales. Hágalo en «Organización».</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>Dentro de %n día, el %1, hay que suprimir los datos personales. Hágalo en «Organización».</numerusform>
            <numerusform>Dentro de %n días, el %1, hay que suprimir los datos personales. Hágalo en «Organización».</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>Los datos personales debían suprimirse el %1. Hágalo en «Organización».</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>en la lista de vigilancia</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>una palabra señalada</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>quizá repetida</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>un insulto o una obscenidad</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>no parece un nombre</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>suprimida</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>el lápiz USB</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>la segunda carpeta</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>Guardado aquí y en %1.</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>Guardado aquí; faltan %2 en %1.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Guardado aquí.</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>Falló la última copia de seguridad: revise el disco.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>El archivo de firmas estaba dañado y se apartó; las %1 han vuelto todas.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>El archivo de firmas estaba dañado y se apartó; han vuelto %1, pueden faltar las últimas.</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>El archivo de firmas había desaparecido; han vuelto %1, pueden faltar las últimas.</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>Faltaban anotaciones aquí; se recuperaron %1.</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>Faltaban anotaciones aquí: recuperadas %1, aún faltan %2.</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>No guardado: a las %1 alguien lo vio y se le pidió que lo intentara de nuevo.</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>Guardado aquí; falta el lápiz USB: conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>No se puede escribir el segundo registro de este equipo: revise su disco.</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>name, role, organisation, number in the ledger or withdrawal code</source>
        <translation>nombre, cargo, organización, número en el registro o código de retirada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>Firmadas aquí</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>En otras mesas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>On the public list</source>
        <translation>En la lista pública</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>Publicadas esta noche</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Otras veladas</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>En la lista en total</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>Última firma</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>de ellas, sin nombre</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>En %Ln segundo se borra todo lo escrito aquí para la persona siguiente.</numerusform>
            <numerusform>En %Ln segundos se borra todo lo escrito aquí para la persona siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>Dónde encontrar ayuda</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>Si algo de esta carta toca su propia vida, no está usted sola ni solo. Puede llamar o llevarse la dirección.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table %1, this one</source>
        <translation>Mesa %1, esta</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 signatures</source>
        <translation>%1: %2 asientos, %3 firmas</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palabras: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>Comprobando y reuniendo</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1: asiento %2 de %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: asiento %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>Posibles duplicadas: %1, entre mesas: %2. Decida en la página Duplicadas.</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>Firmas nuevas: %1.</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>Asientos: %1 añadidos, %2 ya conocidos.</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>El paquete es %1. Sus seis palabras: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Detenido. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Detenido. No se reunió nada.</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>Lo elegido está sellado: abra antes la clave de la organización.</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>No se encontró nada que reunir en lápices USB ni en las carpetas de este usuario. El paquete de otra mesa es un archivo cuyo nombre acaba en .zip.</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>Marque lo que hay que reunir. Compare sus seis palabras con la hoja de preparación o de cierre de esa mesa.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Otras mesas</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>Por reunir</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>Adónde va el paquete de esta mesa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>Escribir el paquete de esta mesa</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Reunir %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Reunir</translation>
    </message>
</context>
<context>
    <name>ThanksActions</name>
    <message>
        <source>Show my code</source>
        <translation>Mostrar mi código</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>¿No es correcto? Cámbielo</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Dejar esta página</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>en %Ln segundo</numerusform>
            <numerusform>en %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>Gracias. La suya es la firma número %L1 de esta noche.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>Llévese la carta</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>Una persona voluntaria revisa las líneas nuevas antes de que se publiquen.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>El sonido está activado.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>Escriba su nombre, por favor.</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>Es demasiado largo para imprimirse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>No se imprimen direcciones web ni de correo. Escriba su nombre, por favor.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>No se imprimen direcciones web ni de correo. Use palabras, por favor.</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>Su firma cuenta, sin su nombre.</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>Nombre sellado</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>Aún no podemos imprimir «%1». También puede firmar a mano.</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>Aún no podemos imprimir «%1».</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>Esta letra tiene más signos de los que podemos imprimir uno sobre otro. Primero la revisará una persona voluntaria.</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>Su firma aún no está guardada. Lo que escribió sigue aquí. Pruebe otra vez o pregunte a la persona que atiende la mesa.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Algo ha fallado por nuestra parte. Pruebe otra vez, por favor.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>Código de retirada: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>Para retirarla, escriba a: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>Es igual a una línea anterior.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>una puerta abierta</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>papel atascado</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>sin tinta o tóner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>Ponga papel; seguirá sola.</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>Cierre sus puertas; seguirá sola.</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>Saque el papel atascado.</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>Cambie el cartucho.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>Enciéndala y revise el cable.</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>Póngala en marcha en los ajustes del equipo o elija otra.</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>En espera: la impresora %1.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Se está imprimiendo.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>La impresora ya lo tiene.</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>no tiene papel</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>tiene una puerta abierta</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>tiene papel atascado</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>no tiene tinta o tóner</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>está detenida</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>La impresora no pudo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>La impresora ya no informa sobre él.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>Un trabajo anterior sigue en espera; no se añadió nada. Atienda la impresora o cancélelo.</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>Guardado y sincronizado: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>Detenido. No se envió nada ni quedó nada a medias.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Buscando impresoras</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>No hay ninguna impresora configurada. Guarde en un lápiz USB e imprima en otro lugar.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>No hay ningún lápiz USB conectado.</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>No hay impresora ni lápiz USB. La hoja está guardada aquí: %1. Conecte un lápiz USB para llevársela.</translation>
    </message>
</context>
</TS>
