<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AttractCount</name>
    <message numerus="yes">
        <source>have signed here tonight</source>
        <translation>
            <numerusform>pessoa assinou aqui esta noite</numerusform>
            <numerusform>pessoas assinaram aqui esta noite</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1 signatures here tonight</source>
        <translation>de %L1 assinaturas aqui esta noite</translation>
    </message>
    <message>
        <source>Be the first to sign here tonight.</source>
        <translation>Seja a primeira pessoa a assinar aqui esta noite.</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>An open letter</source>
        <translation>Uma carta aberta</translation>
    </message>
    <message numerus="yes">
        <source>from the letter · %Ln minute(s) to read</source>
        <translation>
            <numerusform>da carta · %Ln minuto de leitura</numerusform>
            <numerusform>da carta · %Ln minutos de leitura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minuto de leitura</numerusform>
            <numerusform>%Ln minutos de leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Ler a carta</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Qual é o tamanho desta tela?</translation>
    </message>
    <message>
        <source>Lay a bank card on the frame, at its left edge. Make the frame as wide as the card, then keep it: letters and buttons will have the size they should.</source>
        <translation>Ponha um cartão bancário sobre a moldura, na borda esquerda. Deixe a moldura tão larga quanto o cartão e guarde a medida: as letras e os botões terão o tamanho certo.</translation>
    </message>
    <message>
        <source>Frame for a bank card, %1 pixels wide</source>
        <translation>Moldura para um cartão bancário, %1 pixels de largura</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Bem menos larga</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Menos larga</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mais larga</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Bem mais larga</translation>
    </message>
    <message>
        <source>Forget the measure</source>
        <translation>Esquecer a medida</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Deixar como estava</translation>
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
        <translation>Apagar o que foi digitado?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) it is cleared for the next person.</source>
        <translation>
            <numerusform>Em %Ln segundo, será apagado para a próxima pessoa.</numerusform>
            <numerusform>Em %Ln segundos, será apagado para a próxima pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your withdrawal code</source>
        <translation>O seu código de retirada</translation>
    </message>
    <message>
        <source>Photograph this page or write the code down. With it you can withdraw your signature. Keep it to yourself: a withdrawal is final.</source>
        <translation>Fotografe esta página ou anote o código. Com ele pode retirar a sua assinatura. Guarde-o para si: uma retirada é definitiva.</translation>
    </message>
    <message>
        <source>At this table, show it to a volunteer.</source>
        <translation>Nesta mesa, mostre-o a um voluntário.</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code:</source>
        <translation>De casa, escreva para este endereço com o código:</translation>
    </message>
    <message>
        <source>From home, write to this address, with the code and your name:</source>
        <translation>De casa, escreva para este endereço com o código e o seu nome:</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter, the code and whom to write to</source>
        <translation>Para a câmera do seu telefone: a carta, o código e a quem escrever</translation>
    </message>
    <message>
        <source>For your phone’s camera: the letter and the code</source>
        <translation>Para a câmera do seu telefone: a carta e o código</translation>
    </message>
    <message>
        <source>QR code with your withdrawal code</source>
        <translation>Código QR com o seu código de retirada</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>on the public list</source>
        <translation>na lista pública</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>à espera de análise</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
</context>
<context>
    <name>CountdownQuestion</name>
    <message>
        <source>Text and light</source>
        <translation>Texto e luz</translation>
    </message>
</context>
<context>
    <name>DrawnSignature</name>
    <message>
        <source>Your drawn signature</source>
        <translation>A sua assinatura desenhada</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Writing the list: %1 of %2</source>
        <translation>Gravando a lista: %1 de %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Gravando a lista</translation>
    </message>
    <message>
        <source>New: %1, corrected: %2, no longer listed: %3.</source>
        <translation>Novas: %1, corrigidas: %2, já fora da lista: %3.</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet would run as a formula: %1. Do not open this file in one.</source>
        <translation>Linhas que uma planilha executaria como fórmula: %1. Não abra este arquivo nela.</translation>
    </message>
    <message>
        <source>People who agreed to be written to: %1.</source>
        <translation>Pessoas que aceitaram receber mensagens: %1.</translation>
    </message>
    <message>
        <source>People who must not be written to any more: %1.</source>
        <translation>Pessoas a quem não se deve mais escrever: %1.</translation>
    </message>
    <message>
        <source>This is confidential: %1</source>
        <translation>Isto é confidencial: %1</translation>
    </message>
    <message>
        <source>Names on the list: %1.</source>
        <translation>Nomes na lista: %1.</translation>
    </message>
    <message>
        <source>The file is %1</source>
        <translation>O arquivo é %1</translation>
    </message>
    <message>
        <source>E-mail addresses are sealed: open the organiser’s key first.</source>
        <translation>Os endereços de e-mail estão selados: abra antes a chave da organização.</translation>
    </message>
    <message>
        <source>Leave out signatures under an older version of the letter: %1</source>
        <translation>Deixar de fora as assinaturas de uma versão anterior da carta: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabela para planilha</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta do Excel</translation>
    </message>
    <message>
        <source>Website (HTML)</source>
        <translation>Site (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Running text for an advertisement</source>
        <translation>Texto corrido para um anúncio</translation>
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
        <translation>Gravar uma lista</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Interrompido. Nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>The public list: those who are listed by name, and how many are counted only. Whoever waits for review, was removed or withdrew is not on it.</source>
        <translation>A lista pública: quem consta com nome e quantas pessoas são apenas contadas. Quem espera análise, foi removido ou se retirou não está nela.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Em que ordem</translation>
    </message>
    <message>
        <source>As people signed</source>
        <translation>Como assinaram</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>Onde assinaram</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Signed when</source>
        <translation>Quando assinaram</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Todas as noites</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quanto dela</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>A lista inteira</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>O que mudou desde %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>The file is named %1; if there is one already, the new one gets a number.</source>
        <translation>O arquivo se chama %1; se já houver um, o novo recebe um número.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Gravar a lista</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The kiosk cannot open</source>
        <translation>O quiosque não pode abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texto e luz</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufixo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>May be named: yes or no</source>
        <translation>Pode ser nomeado: sim ou não</translation>
    </message>
    <message>
        <source>Counted only: yes or no</source>
        <translation>Apenas contar: sim ou não</translation>
    </message>
    <message>
        <source>May be written to: yes or no</source>
        <translation>Pode receber mensagens: sim ou não</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Dia da assinatura</translation>
    </message>
    <message>
        <source>Number in the other list</source>
        <translation>Número na outra lista</translation>
    </message>
    <message>
        <source>%1: no column</source>
        <translation>%1: nenhuma coluna</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1: coluna “%2”</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>A coluna está vazia.</translation>
    </message>
    <message>
        <source>Which column has this: %1</source>
        <translation>Que coluna tem: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>No stick is plugged in, and this user has no folder for files. Plug a stick in, go back, and open this page again.</source>
        <translation>Nenhum pen drive está conectado, e este usuário não tem pasta para arquivos. Conecte um, volte e abra esta página de novo.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Pen drive %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Pasta pessoal</translation>
    </message>
</context>
<context>
    <name>FoundTableRow</name>
    <message>
        <source>Stick %1 of another kiosk</source>
        <translation>Pen drive %1 de outro quiosque</translation>
    </message>
    <message>
        <source>Table %1: %2 entries, %3 signatures</source>
        <translation>Mesa %1: %2 registros, %3 assinaturas</translation>
    </message>
    <message>
        <source>needs the organiser’s key</source>
        <translation>precisa da chave da organização</translation>
    </message>
    <message>
        <source>six words “%1”</source>
        <translation>seis palavras “%1”</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Encontrar ajuda</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Text and light</source>
        <translation>Texto e luz</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>A carta</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Read as %1, %2</source>
        <translation>lido como %1, %2</translation>
    </message>
    <message>
        <source>Read as %1, sheet “%2”</source>
        <translation>lido como %1, folha “%2”</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>lido como %1</translation>
    </message>
    <message>
        <source>columns named in line %1</source>
        <translation>nomes das colunas na linha %1</translation>
    </message>
    <message>
        <source>no names of columns</source>
        <translation>sem nomes de colunas</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>corrigir: %1</translation>
    </message>
    <message>
        <source>set aside for review %1</source>
        <translation>separar para análise: %1</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>recuperar: %1</translation>
    </message>
    <message>
        <source>leave unchanged %1</source>
        <translation>deixar sem mudança: %1</translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation>pular: %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rejeitar: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Criar: %1</translation>
    </message>
    <message>
        <source>The file goes on with the earlier import “%1”.</source>
        <translation>O arquivo continua a importação anterior “%1”.</translation>
    </message>
    <message>
        <source>Lists call this place “%1”.</source>
        <translation>As listas chamam este lugar de “%1”.</translation>
    </message>
    <message>
        <source>Will wait for review: %1.</source>
        <translation>Ficarão à espera de análise: %1.</translation>
    </message>
    <message>
        <source>Counted only, not named: %1.</source>
        <translation>Apenas contadas, sem nome: %1.</translation>
    </message>
    <message>
        <source>Likely duplicates: %1. Decide on them afterwards, on the page Duplicates.</source>
        <translation>Prováveis duplicadas: %1. Decida depois, na página Duplicadas.</translation>
    </message>
    <message>
        <source>No longer in this file: %1. They stay.</source>
        <translation>Já não estão neste arquivo: %1. Ficam.</translation>
    </message>
    <message>
        <source>Dates that cannot be read: %1. Today stands in their place.</source>
        <translation>Datas que não se podem ler: %1. Hoje fica no lugar delas.</translation>
    </message>
    <message>
        <source>E-mail addresses left out: %1. They are kept only of people who agreed to be written to, in a campaign that asks for them and has a key.</source>
        <translation>Endereços de e-mail deixados de fora: %1. Só ficam os de quem aceitou receber mensagens, numa campanha que os pede e tem chave.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Lines: %4</source>
        <translation>%1: %2, %3. Linhas: %4</translation>
    </message>
    <message>
        <source>Which of these reads right</source>
        <translation>Qual destas se lê certo</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>O que seria feito</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 lines (%2): %3</source>
        <translation>%1 linhas (%2): %3</translation>
    </message>
    <message>
        <source>Erased signatures of the earlier import: %1. Their lines are deleted from the file.</source>
        <translation>Assinaturas eliminadas da importação anterior: %1. As linhas delas foram apagadas do arquivo.</translation>
    </message>
    <message>
        <source>As lists will have them</source>
        <translation>Como sairão nas listas</translation>
    </message>
    <message>
        <source>What the columns hold; tap one to change it</source>
        <translation>O que as colunas contêm; toque para mudar</translation>
    </message>
    <message>
        <source>Names are written “Last, First”, and are turned</source>
        <translation>Os nomes estão como “Sobrenome, Nome” e são invertidos</translation>
    </message>
    <message>
        <source>Count these people, and name none of them</source>
        <translation>Contar estas pessoas sem nomear nenhuma</translation>
    </message>
    <message>
        <source>The date 3/4 means</source>
        <translation>A data 3/4 significa</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 de março</translation>
    </message>
    <message>
        <source>What did these people agree to, and where? One sentence, kept with every signature.</source>
        <translation>O que estas pessoas aceitaram, e onde? Uma frase, guardada com cada assinatura.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Desfazendo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Say first, in one sentence, what these people agreed to, and where.</source>
        <translation>Diga antes, numa frase, o que estas pessoas aceitaram, e onde.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Não há nada a importar.</translation>
    </message>
    <message>
        <source>Delete the lines of people who were erased from the file first.</source>
        <translation>Apague antes do arquivo as linhas das pessoas eliminadas.</translation>
    </message>
    <message>
        <source>Imported: %1 created.</source>
        <translation>Importadas: %1 criadas.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>Corrigidas: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Não tomadas: %1.</translation>
    </message>
    <message>
        <source>The lines to mend are in %1</source>
        <translation>As linhas a corrigir estão em %1</translation>
    </message>
    <message>
        <source>Taken back: %1 removed.</source>
        <translation>Desfeita: %1 removidas.</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>Repostas como antes: %1.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <translation>Mantidas, porque mudaram depois: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Desfazer uma importação</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Nomes de um arquivo</translation>
    </message>
    <message>
        <source>Choose the file with the names: CSV, XLSX or ODS. Nothing is changed before you have seen what would be done.</source>
        <translation>Escolha o arquivo com os nomes: CSV, XLSX ou ODS. Nada muda antes de você ver o que seria feito.</translation>
    </message>
    <message>
        <source>No file with names was found on sticks and in this user’s folders. It must be a CSV, XLSX or ODS file.</source>
        <translation>Nenhum arquivo com nomes foi encontrado em pen drives nem nas pastas deste usuário. Deve ser CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>em %1, %2</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Importado até agora</translation>
    </message>
    <message>
        <source>Import %1, of the file %2: its signatures leave every list, and what it corrected is as before. The same file can be imported again.</source>
        <translation>Importação %1, do arquivo %2: as assinaturas saem de todas as listas, e o que ela corrigiu fica como antes. O mesmo arquivo pode ser importado de novo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Desfazer tudo</translation>
    </message>
</context>
<context>
    <name>ImportRunRow</name>
    <message>
        <source>%1: %2 (%3), %4, lines: %5</source>
        <translation>%1: %2 (%3), %4, linhas: %5</translation>
    </message>
    <message>
        <source>%1; taken back</source>
        <translation>%1; desfeita</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Sign here with a finger; the typed name is always enough</source>
        <translation>Assine aqui com o dedo; o nome digitado sempre basta</translation>
    </message>
    <message>
        <source>That was very short. Please sign again.</source>
        <translation>Foi muito curta. Assine outra vez, por favor.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Assine aqui com o dedo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>My mark, made with a helper</source>
        <translation>Minha marca, feita com ajuda</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Mais letras</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation>Outras teclas: %1</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>These keys cannot write kana and kanji. Please type your name in Latin letters (rōmaji).</source>
        <translation>Estas teclas não escrevem kana nem kanji. Digite seu nome em letras latinas (rōmaji), por favor.</translation>
    </message>
    <message>
        <source>These keys cannot write Chinese characters. Please type your name in Latin letters (pinyin).</source>
        <translation>Estas teclas não escrevem caracteres chineses. Digite seu nome em letras latinas (pinyin), por favor.</translation>
    </message>
    <message>
        <source>You can also write it by hand.</source>
        <translation>Também pode escrevê-lo à mão.</translation>
    </message>
    <message>
        <source>A keyboard connected to this kiosk types it as it is.</source>
        <translation>Um teclado ligado a este quiosque escreve o nome tal como ele é.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The file of the organiser’s key is not here. Plug in the stick that it is on, go back, and open this page again.</source>
        <translation>O arquivo da chave da organização não está aqui. Conecte o pen drive onde ele está, volte e abra esta página de novo.</translation>
    </message>
    <message>
        <source>The organiser’s key</source>
        <translation>A chave da organização</translation>
    </message>
    <message>
        <source>The key “%1” is open until you leave this page.</source>
        <translation>A chave “%1” fica aberta até você sair desta página.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Abrindo a chave</translation>
    </message>
    <message>
        <source>What is sealed to the key “%1” needs it. It stays in memory until you leave this page, and is not saved here.</source>
        <translation>O que está selado para a chave “%1” precisa dela. Ela fica na memória até você sair desta página, e não é gravada aqui.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>O arquivo dela</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase secreta da chave</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir a chave</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
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
            <numerusform>%Ln pessoa assinou esta noite</numerusform>
            <numerusform>%Ln pessoas assinaram esta noite</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Hear the letter</source>
        <translation>Ouvir a carta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Do início</translation>
    </message>
    <message>
        <source>The voice has stopped working. Please read the letter here.</source>
        <translation>A voz deixou de funcionar. Leia a carta aqui, por favor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>LetterPledge</name>
    <message>
        <source>What you pledge</source>
        <translation>O seu compromisso</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minuto de leitura</numerusform>
            <numerusform>%Ln minutos de leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter stands here in the language it was written in, %1.</source>
        <translation>A carta está aqui no idioma em que foi escrita: %1.</translation>
    </message>
    <message>
        <source>First signed by</source>
        <translation>Primeiras assinaturas</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Treino: aqui nada conta</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>We are taking a short break</source>
        <translation>Estamos fazendo uma breve pausa</translation>
    </message>
    <message>
        <source>You can sign again in a moment. The person beside the table can tell you more.</source>
        <translation>Daqui a pouco será possível assinar de novo. A pessoa ao lado da mesa pode dizer mais.</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Ler a carta</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Encontrar ajuda</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That is too short: at least %n digit(s).</source>
        <translation>
            <numerusform>É curto demais: pelo menos %n dígito.</numerusform>
            <numerusform>É curto demais: pelo menos %n dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n digit(s).</source>
        <translation>
            <numerusform>É longo demais: no máximo %n dígito.</numerusform>
            <numerusform>É longo demais: no máximo %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Só dígitos, por favor.</translation>
    </message>
    <message>
        <source>Please use at least three different digits.</source>
        <translation>Use pelo menos três dígitos diferentes, por favor.</translation>
    </message>
    <message>
        <source>Four digits in a row go up, go down or repeat. Please mix them.</source>
        <translation>Quatro dígitos seguidos sobem, descem ou se repetem. Misture-os, por favor.</translation>
    </message>
    <message>
        <source>That is one of the PINs people guess first. Please choose another.</source>
        <translation>Esse é um dos PINs que se adivinham primeiro. Escolha outro, por favor.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Os dois não eram iguais. Escolha de novo, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n free try(s) left.</source>
        <translation>
            <numerusform>Esse não é o PIN. Resta %n tentativa sem espera.</numerusform>
            <numerusform>Esse não é o PIN. Restam %n tentativas sem espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the volunteers’ PIN. Please choose another.</source>
        <translation>Esse é o PIN da equipe. Escolha outro, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. %n free try(s) left.</source>
        <translation>
            <numerusform>Esse não é o código. Resta %n tentativa sem espera.</numerusform>
            <numerusform>Esse não é o código. Restam %n tentativas sem espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is too old. Choose Back for a new one.</source>
        <translation>Este código é antigo demais. Escolha Voltar para obter um novo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Esqueceu o PIN?</translation>
    </message>
    <message>
        <source>Choose the volunteers’ PIN</source>
        <translation>Escolha o PIN da equipe</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>The staff page is locked</source>
        <translation>A página da equipe está bloqueada</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipe</translation>
    </message>
    <message>
        <source>Choose the organiser’s PIN</source>
        <translation>Escolha o PIN da organização</translation>
    </message>
    <message>
        <source>The organiser’s digits</source>
        <translation>Os dígitos da organização</translation>
    </message>
    <message>
        <source>6 to 12 digits that nobody would guess. Volunteers open the staff page with them.</source>
        <translation>De 6 a 12 dígitos que ninguém adivinhe. Com eles a equipe abre a sua página.</translation>
    </message>
    <message>
        <source>Type the digits that the organiser tells you. Then both PINs are chosen again.</source>
        <translation>Digite os dígitos que a organização lhe disser. Depois os dois PINs são escolhidos de novo.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That is the organiser’s PIN. Please choose another.</source>
        <translation>Esse é o PIN da organização. Escolha outro, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>That is the volunteers’ PIN. The organiser’s is needed here. %n free try(s) left.</source>
        <translation>
            <numerusform>Esse é o PIN da equipe. Aqui é preciso o da organização. Resta %n tentativa sem espera.</numerusform>
            <numerusform>Esse é o PIN da equipe. Aqui é preciso o da organização. Restam %n tentativas sem espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Muitas tentativas erradas. Tente de novo daqui a %n segundo.</numerusform>
            <numerusform>Muitas tentativas erradas. Tente de novo daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser’s PIN</source>
        <translation>O PIN da organização</translation>
    </message>
    <message>
        <source>People can sign meanwhile: choose Back.</source>
        <translation>Enquanto isso, as pessoas podem assinar: escolha Voltar.</translation>
    </message>
    <message>
        <source>6 to 12 digits that volunteers do not know. This PIN is asked for before anything is erased and before the kiosk is left.</source>
        <translation>De 6 a 12 dígitos que o voluntariado não conheça. Este PIN é pedido antes de eliminar dados e antes de sair do quiosque.</translation>
    </message>
    <message>
        <source>Type it once more, so that a typing error does not lock you out.</source>
        <translation>Digite-o mais uma vez, para que um erro de digitação não impeça o seu acesso.</translation>
    </message>
    <message>
        <source>Only the organiser can do this. Type the organiser’s PIN to go on.</source>
        <translation>O que você escolheu cabe à organização. Com este PIN, continua-se de imediato.</translation>
    </message>
</context>
<context>
    <name>PlainField</name>
    <message>
        <source>What stands to the left</source>
        <translation>O que está à esquerda</translation>
    </message>
    <message>
        <source>What stands to the right</source>
        <translation>O que está à direita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Resta %Ln</numerusform>
            <numerusform>Restam %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Uma cópia a menos</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Uma cópia a mais</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Os dois lados do papel</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Trabalho %1, %2: %3</translation>
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
        <translation>Em curso: %1 %</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Gravar em pen drive</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Loading the pages</source>
        <translation>Carregando as páginas</translation>
    </message>
</context>
<context>
    <name>PublicLine</name>
    <message>
        <source>As it will be printed</source>
        <translation>Como será impresso</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Counted, not named</source>
        <translation>Contado, sem nome</translation>
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
        <translation>Texto e luz</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>É assim que se lê</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Texto pequeno</translation>
    </message>
    <message>
        <source>Middle text</source>
        <translation>Texto médio</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Texto muito grande</translation>
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
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Qualquer lado</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mão esquerda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mão direita</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se move</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Esqueceu o PIN?</translation>
    </message>
    <message>
        <source>Send a photo of this code, or its letters, to the organiser. Their key opens it and gives them %1 digits for you. The code holds for %2 minutes. People can sign meanwhile: choose Back.</source>
        <translation>Envie à organização uma foto deste código, ou as letras dele. A chave dela o abre e dá %1 dígitos para você. O código vale por %2 minutos. Enquanto isso, as pessoas podem assinar: escolha Voltar.</translation>
    </message>
    <message>
        <source>This campaign has no organiser’s key. The owner of this machine can choose both PINs again with this command, and then starts the kiosk again:</source>
        <translation>Esta campanha não tem chave da organização. Quem é dono desta máquina pode escolher de novo os dois PINs com este comando e depois inicia o quiosque outra vez:</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>Digitar os dígitos</translation>
    </message>
    <message>
        <source>QR code with the sealed reset code</source>
        <translation>Código QR com o código de redefinição selado</translation>
    </message>
</context>
<context>
    <name>SignActions</name>
    <message>
        <source>Sign by hand</source>
        <translation>Assinar à mão</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Assinado à mão</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Assinar a carta</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Gravar a alteração</translation>
    </message>
</context>
<context>
    <name>SignAddress</name>
    <message>
        <source>E-mail, sealed for the organisers alone</source>
        <translation>E-mail, selado só para a organização</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>Your name, as it should be printed</source>
        <translation>Seu nome, como deve ser impresso</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>Função, se quiser</translation>
    </message>
    <message>
        <source>Organisation, if you like</source>
        <translation>Organização, se quiser</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Read on</source>
        <translation>Continuar a ler</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Do início</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Do not write to me</source>
        <translation>Não me escrevam</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You can be counted without being named: choose that on the next page.</source>
        <translation>Você pode ser contado sem ser nomeado: escolha isso na próxima página.</translation>
    </message>
</context>
<context>
    <name>SignReview</name>
    <message>
        <source>As it will be printed</source>
        <translation>Como será impresso</translation>
    </message>
    <message>
        <source>Your drawing was too short to keep. Sign by hand again, or go on without it.</source>
        <translation>O seu desenho era curto demais para ser guardado. Assine outra vez à mão ou continue sem ele.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Write to me about this letter</source>
        <translation>Escrevam-me sobre esta carta</translation>
    </message>
    <message>
        <source>List my name with this letter</source>
        <translation>Publicar o meu nome com esta carta</translation>
    </message>
    <message>
        <source>Count me only, without my name</source>
        <translation>Apenas contar-me, sem o meu nome</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>O que significa assinar</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Undo last</source>
        <translation>Desfazer o último</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Gravar a folha</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir a folha</translation>
    </message>
    <message>
        <source>Resume signing</source>
        <translation>Retomar as assinaturas</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Pausar as assinaturas</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Sair do quiosque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
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
        <translation>Medir a tela de novo</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Medir a tela</translation>
    </message>
</context>
<context>
    <name>StaffChosen</name>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Escolha uma linha para alterá-la.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Review later</source>
        <translation>Rever depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Ver os números</translation>
    </message>
    <message>
        <source>Number %1, signed at %2</source>
        <translation>Número %1, assinada às %2</translation>
    </message>
</context>
<context>
    <name>StaffCorrection</name>
    <message>
        <source>Correct number %1</source>
        <translation>Corrigir o número %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gravar</translation>
    </message>
</context>
<context>
    <name>StaffDuplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Prováveis duplicadas</translation>
    </message>
    <message>
        <source>Pair %1 of the first %2</source>
        <translation>Par %1 dos primeiros %2</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Par %1 de %2</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>mesmo nome e organização</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>mesmo e-mail, outro nome</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>mesmo nome e e-mail</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Two people: both lines stay.</source>
        <translation>Duas pessoas: as duas linhas ficam.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Pessoas diferentes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Próximo par</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>No likely duplicates are left to decide on.</source>
        <translation>Não restam prováveis duplicadas por decidir.</translation>
    </message>
    <message>
        <source>One person: the other line is removed as a duplicate.</source>
        <translation>Uma pessoa: a outra linha foi removida como duplicada.</translation>
    </message>
    <message>
        <source>One person? Choose the line that stays; the other one is removed. “Undo” takes it back.</source>
        <translation>Uma pessoa? Escolha a linha que fica; a outra é removida. “Desfazer” volta atrás.</translation>
    </message>
    <message>
        <source>Same person: keep %1</source>
        <translation>Mesma pessoa: fica a %1</translation>
    </message>
</context>
<context>
    <name>StaffEarlierEvening</name>
    <message numerus="yes">
        <source>%1 holds an earlier evening that is not in this list: %n entry(s), the last of %2. How it comes back is under “Organiser”.</source>
        <translation>
            <numerusform>%1 guarda um evento anterior que não está nesta lista: %n lançamento, de %2. Como recuperá-lo está em “Organização”.</numerusform>
            <numerusform>%1 guarda um evento anterior que não está nesta lista: %n lançamentos, o último de %2. Como recuperá-lo está em “Organização”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>O pen drive</translation>
    </message>
    <message>
        <source>The second folder</source>
        <translation>A segunda pasta</translation>
    </message>
</context>
<context>
    <name>StaffErase</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Erase everything that is due?</source>
        <translation>Eliminar tudo com prazo vencido?</translation>
    </message>
    <message>
        <source>Erase number %1?</source>
        <translation>Eliminar o número %1?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Eliminar %1?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Número %1 no registro, %2, assinada às %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was given with %n signature(s) is taken out of the ledger, its backups and the stick. What stays is that they were there, and when. There is no way back.</source>
        <translation>
            <numerusform>Tudo o que foi dado com %n assinatura sai do registro, das cópias de segurança e do pen drive. Fica só que ela existiu, e quando. Não há volta.</numerusform>
            <numerusform>Tudo o que foi dado com %n assinaturas sai do registro, das cópias de segurança e do pen drive. Fica só que elas existiram, e quando. Não há volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was given is taken out of the ledger, its backups and the stick. What stays is the number, and when it was signed. There is no way back, not even by Undo.</source>
        <translation>Tudo o que foi dado sai do registro, das cópias de segurança e do pen drive. Ficam o número e a hora da assinatura. Não há volta, nem com “Desfazer”.</translation>
    </message>
    <message>
        <source>Erasing; this may take a moment.</source>
        <translation>Eliminando; pode demorar um momento.</translation>
    </message>
    <message>
        <source>That is not %1. Nothing was erased.</source>
        <translation>Isso não é %1. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>To go on, type %1.</source>
        <translation>Para continuar, digite %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>The program is not translated into %1: people who choose it see buttons and questions in %2.</source>
        <translation>O programa não está traduzido para %1: quem escolhe esse idioma vê os botões e as perguntas em %2.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>That is not a withdrawal code as it was shown: one of its letters or digits is wrong. Please look again.</source>
        <translation>Esse não é um código de retirada como foi mostrado: uma das letras ou um dos dígitos está errado. Veja outra vez, por favor.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Found by its code</source>
        <translation>Encontrada pelo código</translation>
    </message>
    <message>
        <source>The first %1 found; type more to find fewer</source>
        <translation>As primeiras %1 encontradas; digite mais para encontrar menos</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontradas: %1</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Outras noites</translation>
    </message>
    <message>
        <source>No signature here has this code. It may have been given at another table, or erased.</source>
        <translation>Nenhuma assinatura daqui tem este código. Talvez tenha sido dada em outra mesa, ou eliminada.</translation>
    </message>
    <message>
        <source>Nothing was found. The first letters of a name, role or organisation are enough; “Clear” shows all again.</source>
        <translation>Nada foi encontrado. Bastam as primeiras letras de um nome, cargo ou organização; “Limpar” mostra tudo de novo.</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each signature appears here as soon as it is given.</source>
        <translation>Ainda ninguém assinou. Cada assinatura aparece aqui assim que é dada.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>À espera de análise</translation>
    </message>
</context>
<context>
    <name>StaffMessages</name>
    <message>
        <source>Drawing the sheet: %1 of %2 signatures</source>
        <translation>Compondo a folha: %1 de %2 assinaturas</translation>
    </message>
    <message>
        <source>Reading the signatures</source>
        <translation>Lendo as assinaturas</translation>
    </message>
    <message>
        <source>The sheet was saved as %1</source>
        <translation>A folha foi gravada como %1</translation>
    </message>
    <message>
        <source>The sheet was stopped. Nothing was saved.</source>
        <translation>A folha foi interrompida. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Names under an older version of the letter: %2, on a sheet of their own beside it.</source>
        <translation>A folha foi salva como %1. Nomes sob uma versão anterior da carta: %2, em uma folha à parte ao lado dela.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigida.</translation>
    </message>
    <message>
        <source>Confirmed: it is on the public list.</source>
        <translation>Confirmada: está na lista pública.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>Withdrawn for good: number %1.</source>
        <translation>Retirada para sempre: número %1.</translation>
    </message>
    <message>
        <source>Erased for good: number %1.</source>
        <translation>Eliminada para sempre: número %1.</translation>
    </message>
    <message>
        <source>Erased here: number %1. These copies may still hold it: %2</source>
        <translation>Eliminada aqui: número %1. Estas cópias talvez ainda a guardem: %2</translation>
    </message>
    <message>
        <source>Both PINs are new.</source>
        <translation>Os dois PINs são novos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set aside for review: it is off the public list until it is confirmed.</source>
        <translation>À espera de análise: fica fora da lista pública até ser confirmada.</translation>
    </message>
    <message>
        <source>Removed: it is off the public list. “Undo” brings it back.</source>
        <translation>Removida: está fora da lista pública. “Desfazer” traz de volta.</translation>
    </message>
</context>
<context>
    <name>StaffOrganiser</name>
    <message numerus="yes">
        <source>The day was %1. %n signature(s) still hold personal data.</source>
        <translation>
            <numerusform>A data era %1. %n assinatura ainda contém dados pessoais.</numerusform>
            <numerusform>A data era %1. %n assinaturas ainda contêm dados pessoais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day was %1. Nothing is left that a person gave.</source>
        <translation>A data era %1. Já não resta nada do que as pessoas deram.</translation>
    </message>
    <message numerus="yes">
        <source>The day is %1, in %n day(s). Until then nothing is due.</source>
        <translation>
            <numerusform>A data é %1, daqui a %n dia. Até lá, não há nada a eliminar.</numerusform>
            <numerusform>A data é %1, daqui a %n dias. Até lá, não há nada a eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 signatures</source>
        <translation>Eliminando: %1 de %2 assinaturas</translation>
    </message>
    <message>
        <source>Erased: %1. The whole ledger was checked, and nothing is left. The proof is in %2</source>
        <translation>Eliminadas: %1. O registro inteiro foi verificado e nada resta. A prova está em %2</translation>
    </message>
    <message>
        <source>Stopped. What was erased until then stays erased; the rest is still there.</source>
        <translation>Interrompido. O que já foi eliminado continua eliminado; o resto ainda está lá.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>To bring the earlier evening back, close the kiosk and type: %1</source>
        <translation>Para recuperar o evento anterior, feche o quiosque e escreva: %1</translation>
    </message>
    <message>
        <source>Lists and names</source>
        <translation>Listas e nomes</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Gravar uma lista</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Nomes de um arquivo</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Outras mesas</translation>
    </message>
    <message>
        <source>The day personal data are erased</source>
        <translation>O dia em que os dados pessoais são eliminados</translation>
    </message>
    <message>
        <source>May still hold what was erased, with the day it was last written: %1. Put it back in its place and erase again. When it is destroyed or wiped, close the kiosk and type: %2</source>
        <translation>Talvez ainda guarde o que foi eliminado, com o dia da última gravação: %1. Ponha a cópia de novo no lugar e elimine outra vez. Quando estiver destruída ou apagada, feche o quiosque e escreva: %2</translation>
    </message>
    <message>
        <source>Erase all that is due</source>
        <translation>Eliminar tudo com prazo vencido</translation>
    </message>
    <message>
        <source>Stop erasing</source>
        <translation>Parar de eliminar</translation>
    </message>
    <message>
        <source>The organiser’s PIN is set.</source>
        <translation>O PIN da organização está definido.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Checking that nothing is left in the ledger and its copies</source>
        <translation>Verificando que nada resta no registro e nas suas cópias</translation>
    </message>
    <message>
        <source>The key to the saved names is in this computer’s keychain.</source>
        <translation>A chave dos nomes gravados está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The key to the saved names is a file on this computer: do not leave it unattended.</source>
        <translation>A chave dos nomes gravados é um arquivo deste computador: não o deixe sem vigilância.</translation>
    </message>
    <message>
        <source>To restore a backup you need this computer or the printed key.</source>
        <translation>Para restaurar uma cópia é preciso este computador ou a chave impressa.</translation>
    </message>
    <message>
        <source>Check again that nothing is left</source>
        <translation>Verificar de novo que nada resta</translation>
    </message>
    <message>
        <source>The PINs</source>
        <translation>Os PINs</translation>
    </message>
    <message>
        <source>Volunteers open the staff page with theirs. Only the organiser’s lets anybody erase or leave the kiosk.</source>
        <translation>O voluntariado abre a página da equipe com o seu. Só o da organização permite eliminar dados ou sair do quiosque.</translation>
    </message>
    <message>
        <source>Change the volunteers’ PIN</source>
        <translation>Mudar o PIN da equipe</translation>
    </message>
    <message>
        <source>Change the organiser’s PIN</source>
        <translation>Mudar o PIN da organização</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is set. Tell them the new one.</source>
        <translation>O PIN da equipe foi mudado. Diga o novo à equipe.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Tonight: signing is paused</source>
        <translation>Esta noite: assinaturas em pausa</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noite</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar teclas</translation>
    </message>
    <message>
        <source>Withdraw number %1?</source>
        <translation>Retirar o número %1?</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirar %1?</translation>
    </message>
    <message>
        <source>Number %1 in the ledger, %2, signed at %3</source>
        <translation>Número %1 no registro, %2, assinada às %3</translation>
    </message>
    <message>
        <source>Ask for the name first: it must be this one. The code alone is not enough.</source>
        <translation>Pergunte primeiro o nome: tem de ser este. O código sozinho não basta.</translation>
    </message>
    <message>
        <source>It leaves the public list and every count, and its place on the sheets says “withdrawn”. There is no way back, not even by Undo. What was given stays in the ledger, unread, until it is erased.</source>
        <translation>Sai da lista pública e de todas as contagens, e no lugar dela as folhas dizem “retirada”. Não há volta, nem com “Desfazer”. O que foi dado fica no registro, sem ser lido, até ser eliminado.</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirar em definitivo</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Sair do quiosque?</translation>
    </message>
    <message>
        <source>The program closes. Every signature that was thanked is on the disk.</source>
        <translation>O programa se fecha. Toda assinatura já agradecida está no disco.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Leave and close</source>
        <translation>Sair e fechar</translation>
    </message>
    <message>
        <source>Pause signing?</source>
        <translation>Pausar as assinaturas?</translation>
    </message>
    <message>
        <source>Nobody can sign until you resume it here. The letter and the page with help stay open to everybody.</source>
        <translation>Ninguém poderá assinar até que você retome aqui. A carta e a página de ajuda continuam abertas a todos.</translation>
    </message>
    <message>
        <source>Pause signing</source>
        <translation>Pausar as assinaturas</translation>
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
        <translation>Amanhã, %1, é preciso eliminar os dados pessoais. Faça isso em “Organização”.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), on %1, personal data must be erased. Do that under “Organiser”.</source>
        <translation>
            <numerusform>Daqui a %n dia, em %1, é preciso eliminar os dados pessoais. Faça isso em “Organização”.</numerusform>
            <numerusform>Daqui a %n dias, em %1, é preciso eliminar os dados pessoais. Faça isso em “Organização”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data should have been erased on %1. Do that under “Organiser”.</source>
        <translation>Os dados pessoais deveriam ter sido eliminados em %1. Faça isso em “Organização”.</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>on the watch list</source>
        <translation>na lista de observação</translation>
    </message>
    <message>
        <source>a flagged word</source>
        <translation>palavra sinalizada</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>talvez repetida</translation>
    </message>
    <message>
        <source>an insult or obscenity</source>
        <translation>um insulto ou uma obscenidade</translation>
    </message>
    <message>
        <source>hardly a name</source>
        <translation>não parece um nome</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>set aside for review</source>
        <translation>à espera de análise</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
</context>
<context>
    <name>StaffSafetyLine</name>
    <message>
        <source>the stick</source>
        <translation>no pen drive</translation>
    </message>
    <message>
        <source>the second folder</source>
        <translation>na segunda pasta</translation>
    </message>
    <message>
        <source>Saved here and on %1.</source>
        <translation>Gravado aqui e %1.</translation>
    </message>
    <message>
        <source>Saved here; %1 is behind by %2.</source>
        <translation>Gravado aqui; %1 ainda por gravar: %2.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Gravado aqui.</translation>
    </message>
    <message>
        <source>The last backup failed: look at the disk.</source>
        <translation>A última cópia de segurança falhou: verifique o disco.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; all %1 are back.</source>
        <translation>O arquivo de assinaturas estava danificado e foi posto de lado; todas as %1 voltaram.</translation>
    </message>
    <message>
        <source>The file of signatures was damaged and set aside; %1 are back, the last ones may be missing.</source>
        <translation>O arquivo de assinaturas estava danificado e foi posto de lado; %1 voltaram, as últimas podem faltar.</translation>
    </message>
    <message>
        <source>The file of signatures was gone; %1 are back, the last ones may be missing.</source>
        <translation>O arquivo de assinaturas tinha sumido; %1 voltaram, as últimas podem faltar.</translation>
    </message>
    <message>
        <source>Entries were missing here; %1 were brought back.</source>
        <translation>Faltavam lançamentos aqui; %1 foram recuperados.</translation>
    </message>
    <message>
        <source>Entries were missing here: brought back %1, still missing %2.</source>
        <translation>Faltavam lançamentos aqui: recuperados %1, ainda faltam %2.</translation>
    </message>
    <message>
        <source>Not saved: at %1 somebody saw that and was asked to try again.</source>
        <translation>Não gravado: às %1 alguém viu isso e foi convidado a tentar de novo.</translation>
    </message>
    <message>
        <source>Saved here; the stick is missing: plug it in again.</source>
        <translation>Gravado aqui; falta o pen drive: conecte-o de novo.</translation>
    </message>
    <message>
        <source>The second record on this computer cannot be written: look at its disk.</source>
        <translation>O segundo registro neste computador não pode ser gravado: veja o disco.</translation>
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
        <translation>nome, função, organização, número no registro ou código de retirada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>StaffTally</name>
    <message>
        <source>Signed here</source>
        <translation>Assinadas aqui</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>At other tables</source>
        <translation>Em outras mesas</translation>
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
        <translation>Na lista pública</translation>
    </message>
    <message>
        <source>Published tonight</source>
        <translation>Publicadas esta noite</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Outras noites</translation>
    </message>
    <message>
        <source>On the list in all</source>
        <translation>Na lista ao todo</translation>
    </message>
    <message>
        <source>Last signature</source>
        <translation>Última assinatura</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Na última hora</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>À espera de análise</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>of these counted only</source>
        <translation>destas, sem nome</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything typed here is cleared for the next person.</source>
        <translation>
            <numerusform>Em %Ln segundo, tudo o que foi digitado aqui será apagado para a próxima pessoa.</numerusform>
            <numerusform>Em %Ln segundos, tudo o que foi digitado aqui será apagado para a próxima pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Começar de novo</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Where to find help</source>
        <translation>Onde encontrar ajuda</translation>
    </message>
    <message>
        <source>If something in this letter touches your own life, you are not alone. You can call, or take the address with you.</source>
        <translation>Se algo nesta carta toca a sua própria vida, você não está só. Pode ligar ou levar o endereço com você.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>%1: %2 registros, %3 assinaturas</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palavras: %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Writing the bundle</source>
        <translation>Gravando o pacote</translation>
    </message>
    <message>
        <source>Checking and merging</source>
        <translation>Conferindo e reunindo</translation>
    </message>
    <message>
        <source>%1: entry %2 of %3</source>
        <translation>%1: registro %2 de %3</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: registro %2</translation>
    </message>
    <message>
        <source>Likely duplicates: %1, across tables: %2. Decide on them on the page Duplicates.</source>
        <translation>Prováveis duplicadas: %1, entre mesas: %2. Decida na página Duplicadas.</translation>
    </message>
    <message>
        <source>New signatures: %1.</source>
        <translation>Novas assinaturas: %1.</translation>
    </message>
    <message>
        <source>Entries: %1 added, %2 known already.</source>
        <translation>Registros: %1 acrescentados, %2 já conhecidos.</translation>
    </message>
    <message>
        <source>The bundle is %1. Its six words: %2</source>
        <translation>O pacote é %1. As seis palavras dele: %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation>Interrompido. Nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Interrompido. Nada foi reunido.</translation>
    </message>
    <message>
        <source>What is chosen is sealed: open the organiser’s key first.</source>
        <translation>O escolhido está selado: abra antes a chave da organização.</translation>
    </message>
    <message>
        <source>Nothing to merge was found on sticks and in this user’s folders. A bundle of another table is a file whose name ends in .zip.</source>
        <translation>Nada para reunir foi encontrado em pen drives nem nas pastas deste usuário. O pacote de outra mesa é um arquivo cujo nome termina em .zip.</translation>
    </message>
    <message>
        <source>Tick what to merge. Compare its six words with the readiness or closing sheet of that table.</source>
        <translation>Marque o que deve ser reunido. Compare as seis palavras com a folha de preparação ou de fechamento daquela mesa.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Outras mesas</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Nesta lista</translation>
    </message>
    <message>
        <source>To merge</source>
        <translation>Para reunir</translation>
    </message>
    <message>
        <source>Where this table’s own bundle goes</source>
        <translation>Para onde vai o pacote desta mesa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Write this table’s bundle</source>
        <translation>Gravar o pacote desta mesa</translation>
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
        <translation>Mostrar o meu código</translation>
    </message>
    <message>
        <source>Not right? Change it</source>
        <translation>Não está certo? Altere</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Manter esta página</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>em %Ln segundo</numerusform>
            <numerusform>em %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. You are number %L1 tonight.</source>
        <translation>Agradecemos sua assinatura. É a número %L1 desta noite.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Take the letter with you</source>
        <translation>Leve a carta com você</translation>
    </message>
    <message>
        <source>A volunteer looks at new lines before they are published.</source>
        <translation>Um voluntário vê as linhas novas antes de serem publicadas.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar teclas</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is on.</source>
        <translation>O som está ligado.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médio</translation>
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
        <translation>alemão</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Please type your name.</source>
        <translation>Digite seu nome, por favor.</translation>
    </message>
    <message>
        <source>This is too long to be printed.</source>
        <translation>Isto é longo demais para ser impresso.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Um nome precisa de pelo menos uma letra.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please type your name.</source>
        <translation>Não se imprimem endereços da web nem de e-mail. Digite seu nome, por favor.</translation>
    </message>
    <message>
        <source>Web and e-mail addresses are not printed. Please use words.</source>
        <translation>Não se imprimem endereços da web nem de e-mail. Use palavras, por favor.</translation>
    </message>
    <message>
        <source>You are counted, and not named.</source>
        <translation>Sua assinatura conta, sem o seu nome.</translation>
    </message>
    <message>
        <source>Sealed name</source>
        <translation>Nome selado</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet. You can also sign by hand.</source>
        <translation>Ainda não podemos imprimir “%1”. Você também pode assinar à mão.</translation>
    </message>
    <message>
        <source>We cannot print “%1” yet.</source>
        <translation>Ainda não podemos imprimir “%1”.</translation>
    </message>
    <message>
        <source>This letter has more marks than we can print one above the other. A volunteer will look at it first.</source>
        <translation>Esta letra tem mais sinais do que podemos imprimir uns sobre os outros. Primeiro um voluntário vai vê-la.</translation>
    </message>
    <message>
        <source>Your signature is not saved yet. What you typed is still here. Please try again, or ask the person beside the table.</source>
        <translation>Sua assinatura ainda não foi gravada. O que você digitou continua aqui. Tente novamente ou fale com a pessoa ao lado da mesa.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Algo falhou do nosso lado. Tente novamente, por favor.</translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation>Código de retirada: %1</translation>
    </message>
    <message>
        <source>To withdraw, write to: %1</source>
        <translation>Para a retirar, escreva para: %1</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>It has no name.</source>
        <translation>Não tem nome.</translation>
    </message>
    <message>
        <source>It is the same as an earlier line.</source>
        <translation>É igual a uma linha anterior.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimindo</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sem papel</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>tampa aberta</translation>
    </message>
    <message>
        <source>paper is stuck</source>
        <translation>papel preso</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>sem tinta ou toner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>estado desconhecido</translation>
    </message>
    <message>
        <source>Put paper in; it goes on by itself.</source>
        <translation>Ponha papel; ela continua sozinha.</translation>
    </message>
    <message>
        <source>Close its doors; it goes on by itself.</source>
        <translation>Feche as tampas; ela continua sozinha.</translation>
    </message>
    <message>
        <source>Take out the paper that is stuck.</source>
        <translation>Retire o papel preso.</translation>
    </message>
    <message>
        <source>Change the cartridge.</source>
        <translation>Troque o cartucho.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable.</source>
        <translation>Ligue-a e verifique o cabo.</translation>
    </message>
    <message>
        <source>Start it again in the computer&apos;s settings, or take another one.</source>
        <translation>Inicie-a de novo nas configurações do computador ou escolha outra.</translation>
    </message>
    <message>
        <source>It waits: the printer %1.</source>
        <translation>Em espera: a impressora %1.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Está sendo impresso.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>A impressora já o recebeu.</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>está sem papel</translation>
    </message>
    <message>
        <source>has a door open</source>
        <translation>está com uma tampa aberta</translation>
    </message>
    <message>
        <source>has paper stuck in it</source>
        <translation>está com papel preso</translation>
    </message>
    <message>
        <source>is out of ink or toner</source>
        <translation>está sem tinta ou toner</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>está parada</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>The job was taken back.</source>
        <translation>O trabalho foi cancelado.</translation>
    </message>
    <message>
        <source>The printer gave up. Please try again.</source>
        <translation>A impressora desistiu. Tente novamente, por favor.</translation>
    </message>
    <message>
        <source>The printer no longer tells of it.</source>
        <translation>A impressora já não informa sobre ele.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>An earlier job still waits; nothing was added. See to the printer, or cancel it.</source>
        <translation>Um trabalho anterior ainda espera; nada foi acrescentado. Cuide da impressora ou cancele-o.</translation>
    </message>
    <message>
        <source>Saved and synced: %1</source>
        <translation>Gravado e sincronizado: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent or left half-written.</source>
        <translation>Interrompido. Nada foi enviado nem ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Procurando impressoras</translation>
    </message>
    <message>
        <source>No printer is set up. Save to a stick, and print elsewhere.</source>
        <translation>Nenhuma impressora está configurada. Grave em um pen drive e imprima em outro lugar.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Nenhum pen drive está conectado.</translation>
    </message>
    <message>
        <source>No printer is set up and no stick is plugged in. The sheet is kept here: %1. Plug in a stick to take it along.</source>
        <translation>Não há impressora nem pen drive. A folha está guardada aqui: %1. Conecte um pen drive para levá-la.</translation>
    </message>
</context>
</TS>
