<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
    <context>
        <name>AgeRule</name>
        <message>
            <source>The person is %1 years old; SIG for adults is from %2 years.</source>
            <translation>Personen är %1 år; SIG vuxna är från %2 år.</translation>
        </message>
        <message>
            <source>The person is %1 years old; SIG for young people is from %2 to %3 years.</source>
            <translation>Personen är %1 år; SIG unga är från %2 till %3 år.</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>%1 kr</source>
            <translation>%1 kr</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>Rader: %1</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>A text is expected.</source>
            <translation>Här ska stå en text.</translation>
        </message>
        <message>
            <source>The text is longer than %1 characters.</source>
            <translation>Texten är längre än %1 tecken.</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be stored.</source>
            <translation>Texten innehåller ett tecken som inte kan sparas.</translation>
        </message>
        <message>
            <source>A date on the form %1 is expected.</source>
            <translation>Här ska stå ett datum på formen %1.</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2 is expected.</source>
            <translation>Här ska stå ett heltal från %1 till %2.</translation>
        </message>
        <message>
            <source>An object is expected.</source>
            <translation>Här ska stå ett objekt.</translation>
        </message>
        <message>
            <source>The key %1 is unknown.</source>
            <translation>Nyckeln %1 är okänd.</translation>
        </message>
        <message>
            <source>Only yes, no or nothing can stand here.</source>
            <translation>Här kan bara stå yes, no eller ingenting.</translation>
        </message>
        <message>
            <source>The answer is not one of the choices.</source>
            <translation>Svaret finns inte bland valen.</translation>
        </message>
        <message>
            <source>A list is expected.</source>
            <translation>Här ska stå en lista.</translation>
        </message>
        <message>
            <source>A list of at most %1 rows is expected.</source>
            <translation>Här ska stå en lista med högst %1 rader.</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Rad %1: %2</translation>
        </message>
        <message>
            <source>Field %1: %2</source>
            <translation>Fältet %1: %2</translation>
        </message>
        <message>
            <source>A letter takes no answer.</source>
            <translation>Ett brev har inget svar.</translation>
        </message>
        <message>
            <source>The form has no such field.</source>
            <translation>Blanketten har inget sådant fält.</translation>
        </message>
        <message>
            <source>This is taken from the book and cannot be answered here.</source>
            <translation>Uppgiften hämtas från boken och kan inte besvaras här.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>“%1” in the order is unknown or stands there twice.</source>
            <translation>”%1” i ordningen är okänt eller står där två gånger.</translation>
        </message>
    </context>
    <context>
        <name>AtomicFile</name>
        <message>
            <source>There is no space left to write %1.</source>
            <translation>Det finns inget utrymme kvar för att skriva %1.</translation>
        </message>
        <message>
            <source>The file or folder of %1 does not exist.</source>
            <translation>Filen %1 eller dess mapp finns inte.</translation>
        </message>
        <message>
            <source>The file system does not allow access to %1.</source>
            <translation>Filsystemet tillåter inte åtkomst till %1.</translation>
        </message>
        <message>
            <source>The file system failed to read or write %1.</source>
            <translation>Filsystemet kunde inte läsa eller skriva %1.</translation>
        </message>
        <message>
            <source>%1 is larger than it may be, or no ordinary file.</source>
            <translation>%1 är större än tillåtet eller ingen vanlig fil.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCopy</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Image (*.%1)</source>
            <translation>Bild (*.%1)</translation>
        </message>
    </context>
    <context>
        <name>Book</name>
        <message>
            <source>The file is not a Lotsbok book.</source>
            <translation>Filen är ingen Lotsbok-bok.</translation>
        </message>
        <message>
            <source>The book is of an older version and cannot be brought up to date where it lies.</source>
            <translation>Boken är av en äldre version och kan inte uppdateras där den ligger.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Användarnamnet eller lösenordet är fel.</translation>
        </message>
        <message>
            <source>The backup was not closed properly and must be opened once before it can be restored.</source>
            <translation>Säkerhetskopian stängdes inte ordentligt och måste öppnas en gång innan den kan återställas.</translation>
        </message>
        <message>
            <source>This account was not finished when it was added; a person who may add users has to add it again.</source>
            <translation>Kontot blev inte färdigt när det lades till; den som får lägga till användare behöver lägga till det igen.</translation>
        </message>
        <message>
            <source>The key file gives a user other keys than the book.</source>
            <translation>Nyckelfilen anger andra nycklar för en användare än boken.</translation>
        </message>
        <message>
            <source>The list of what was erased is damaged.</source>
            <translation>Listan över det som gallrats är skadad.</translation>
        </message>
        <message>
            <source>The file is not a list of what was erased.</source>
            <translation>Filen är inte en lista över det som gallrats.</translation>
        </message>
        <message>
            <source>The list of what was erased was written by a newer version.</source>
            <translation>Listan över det som gallrats är skriven av en nyare version.</translation>
        </message>
        <message>
            <source>The list of what was erased does not belong to this book, or somebody has changed it.</source>
            <translation>Listan över det som gallrats hör inte till den här boken, eller så har någon ändrat den.</translation>
        </message>
        <message>
            <source>Only an administrator or a head of unit who is admitted looks after accounts.</source>
            <translation>Bara en insläppt systemförvaltare eller enhetschef sköter konton.</translation>
        </message>
        <message>
            <source>The key file was changed meanwhile; unlock the book once more.</source>
            <translation>Nyckelfilen ändrades under tiden; lås upp boken en gång till.</translation>
        </message>
        <message>
            <source>The book was not closed properly and must be opened once before it can be copied.</source>
            <translation>Boken stängdes inte på rätt sätt och måste öppnas en gång innan den kan kopieras.</translation>
        </message>
        <message>
            <source>The old file could not be renamed, so the book was not moved.</source>
            <translation>Den gamla filen kunde inte byta namn, så boken flyttades inte.</translation>
        </message>
        <message>
            <source>The list of what was erased is another book's.</source>
            <translation>Listan över det som gallrats hör till en annan bok.</translation>
        </message>
        <message>
            <source>The book could not be replaced by the one with a new key.</source>
            <translation>Boken kunde inte ersättas av den som har en ny nyckel.</translation>
        </message>
        <message>
            <source>The removal was finished at the next unlocking.</source>
            <translation>Borttagningen slutfördes vid nästa upplåsning.</translation>
        </message>
        <message>
            <source>The key file is older than the book: somebody has put back an earlier one.</source>
            <translation>Nyckelfilen är äldre än boken: någon har lagt tillbaka en tidigare.</translation>
        </message>
        <message>
            <source>The key file was signed by somebody whom the book does not trust with it.</source>
            <translation>Nyckelfilen är undertecknad av någon som boken inte anförtror den åt.</translation>
        </message>
    </context>
    <context>
        <name>BookForms</name>
        <message>
            <source>The definition is not in its canonical form.</source>
            <translation>Definitionen står inte i sin kanoniska form.</translation>
        </message>
    </context>
    <context>
        <name>CanonicalJson</name>
        <message>
            <source>This content has no one form that could be signed.</source>
            <translation>Innehållet har ingen entydig form som kan undertecknas.</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>A file with a password cannot be signed.</source>
            <translation>En fil med lösenord kan inte undertecknas.</translation>
        </message>
        <message>
            <source>The file has no such empty place for a signature.</source>
            <translation>Filen har ingen sådan tom plats för underskrift.</translation>
        </message>
        <message>
            <source>The card's certificates are too large for the file.</source>
            <translation>Kortets certifikat är för stora för filen.</translation>
        </message>
        <message>
            <source>The file is no PDF that can be signed.</source>
            <translation>Filen är ingen PDF som kan undertecknas.</translation>
        </message>
        <message>
            <source>The card's program library was not found or is none: check the path.</source>
            <translation>Kortets programbibliotek finns inte eller går inte att använda. Kontrollera sökvägen.</translation>
        </message>
        <message>
            <source>There is no card in the reader.</source>
            <translation>Det sitter inget kort i läsaren.</translation>
        </message>
        <message>
            <source>The card in the reader holds another certificate than the one to sign with.</source>
            <translation>Kortet i läsaren har ett annat certifikat än det som ska användas.</translation>
        </message>
        <message>
            <source>The card holds several certificates: say which one is to sign.</source>
            <translation>Kortet har flera certifikat. Ange vilket som ska användas.</translation>
        </message>
        <message>
            <source>The certificate on the card has expired.</source>
            <translation>Certifikatet på kortet har gått ut.</translation>
        </message>
        <message>
            <source>The certificate on the card is not valid yet.</source>
            <translation>Certifikatet på kortet gäller inte ännu.</translation>
        </message>
        <message>
            <source>The PIN was wrong; nothing was signed.</source>
            <translation>Fel PIN-kod. Ingenting har undertecknats.</translation>
        </message>
        <message>
            <source>The card is locked after too many wrong PINs; it has to be unlocked with its PUK.</source>
            <translation>Kortet är spärrat efter för många felaktiga PIN-koder och måste låsas upp med sin PUK-kod.</translation>
        </message>
        <message>
            <source>The card holds no key for the certificate, so it cannot sign.</source>
            <translation>Kortet saknar nyckel till certifikatet och kan därför inte användas för underskrift.</translation>
        </message>
        <message>
            <source>The card was taken out before it had signed; nothing was signed.</source>
            <translation>Kortet togs ut innan underskriften var klar. Ingenting har undertecknats.</translation>
        </message>
        <message>
            <source>The card could not sign.</source>
            <translation>Underskriften med kortet misslyckades.</translation>
        </message>
        <message>
            <source>One try is left.</source>
            <translation>Ett försök återstår.</translation>
        </message>
        <message>
            <source>Few tries are left.</source>
            <translation>Få försök återstår.</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>SIG young (12–20 years)</source>
            <translation>SIG unga (12–20 år)</translation>
        </message>
        <message>
            <source>SIG adults (from 18 years)</source>
            <translation>SIG vuxna (från 18 år)</translation>
        </message>
    </context>
    <context>
        <name>CaseNumber</name>
        <message>
            <source>A case number is a year and a running number, for example 2026-0142.</source>
            <translation>Ett ärendenummer är ett år och ett löpnummer, till exempel 2026-0142.</translation>
        </message>
    </context>
    <context>
        <name>CaseSections</name>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventering</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtycken</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Hotbild</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
    </context>
    <context>
        <name>City</name>
        <message>
            <source>The district “%1” is not in the register of districts.</source>
            <translation>Stadsdelen ”%1” finns inte i registret över stadsdelar.</translation>
        </message>
        <message>
            <source>%1 was no district of its own in the file's period.</source>
            <translation>%1 var ingen egen stadsdel under filens period.</translation>
        </message>
        <message>
            <source>It is the same file as %1.</source>
            <translation>Det är samma fil som %1.</translation>
        </message>
        <message>
            <source>%1 tells of some of the same months in the same district.</source>
            <translation>%1 gäller delvis samma månader i samma stadsdel.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its cases also stand in %1.</source>
            <translation>
                <numerusform>%n av dess ärenden står också i %1.</numerusform>
                <numerusform>%n av dess ärenden står också i %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not stated of %2)</source>
            <translation>%1 (uppgift saknas för %2)</translation>
        </message>
        <message>
            <source>The districts in short</source>
            <translation>Stadsdelarna i korthet</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Stadsdel</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>About to start</source>
            <translation>På väg att börja</translation>
        </message>
        <message>
            <source>Ages at entry</source>
            <translation>Ålder vid inskrivning</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Avslutade</translation>
        </message>
        <message>
            <source>Sentenced to SIG</source>
            <translation>Dömda till SIG</translation>
        </message>
        <message>
            <source>The whole city</source>
            <translation>Hela staden</translation>
        </message>
        <message>
            <source>No file from: %1.</source>
            <translation>Ingen fil från: %1.</translation>
        </message>
        <message>
            <source>Together: %1</source>
            <translation>Tillsammans: %1</translation>
        </message>
        <message>
            <source>Left out of the file</source>
            <translation>Utelämnat ur filen</translation>
        </message>
        <message>
            <source>What has been delivered</source>
            <translation>Vad som har lämnats in</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Months without a file</source>
            <translation>Månader utan fil</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Filen går inte att läsa.</translation>
        </message>
        <message>
            <source>The file is too large to be such a file.</source>
            <translation>Filen är för stor för att vara en sådan fil.</translation>
        </message>
        <message>
            <source>The file is sealed; it opens with the key file.</source>
            <translation>Filen är förseglad; den öppnas med nyckelfilen.</translation>
        </message>
        <message>
            <source>The folder cannot be read.</source>
            <translation>Mappen går inte att läsa.</translation>
        </message>
        <message>
            <source>There are more than %1 files in the folder.</source>
            <translation>Det finns fler än %1 filer i mappen.</translation>
        </message>
        <message>
            <source>The city's report on sociala insatsgrupper</source>
            <translation>Stadens rapport om sociala insatsgrupper</translation>
        </message>
        <message>
            <source>Period: %1 to %2</source>
            <translation>Period: %1 till %2</translation>
        </message>
        <message>
            <source>To publish: small counts are left out (R32)</source>
            <translation>Att publicera: små tal är utelämnade (R32)</translation>
        </message>
        <message>
            <source>For the city's own work: not to be spread</source>
            <translation>För stadens eget arbete: ska inte spridas</translation>
        </message>
        <message>
            <source>The name of the file ends in .%1.</source>
            <translation>Filens namn slutar på .%1.</translation>
        </message>
    </context>
    <context>
        <name>CityKey</name>
        <message>
            <source>The key file is damaged.</source>
            <translation>Nyckelfilen är skadad.</translation>
        </message>
        <message>
            <source>This is no key file of socialförvaltningen.</source>
            <translation>Det här är ingen nyckelfil för socialförvaltningen.</translation>
        </message>
        <message>
            <source>The key file was made by a newer version of the program.</source>
            <translation>Nyckelfilen är gjord av en nyare version av programmet.</translation>
        </message>
        <message>
            <source>The password of the key file is wrong.</source>
            <translation>Nyckelfilens lösenord är fel.</translation>
        </message>
        <message>
            <source>This is no public key of socialförvaltningen, or a part of it is missing.</source>
            <translation>Det här är ingen öppen nyckel för socialförvaltningen, eller så saknas en del av den.</translation>
        </message>
        <message>
            <source>The file cannot be sealed to this public key.</source>
            <translation>Filen går inte att försegla till den här öppna nyckeln.</translation>
        </message>
        <message>
            <source>The sealed file is damaged.</source>
            <translation>Den förseglade filen är skadad.</translation>
        </message>
        <message>
            <source>The file was sealed by a newer version of the program.</source>
            <translation>Filen är förseglad av en nyare version av programmet.</translation>
        </message>
        <message>
            <source>The file is sealed to another key.</source>
            <translation>Filen är förseglad till en annan nyckel.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>There is no option --%1.</source>
            <translation>Det finns ingen flagga --%1.</translation>
        </message>
        <message>
            <source>The option --%1 is given twice.</source>
            <translation>Flaggan --%1 är angiven två gånger.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value.</source>
            <translation>Flaggan --%1 behöver ett värde.</translation>
        </message>
        <message>
            <source>The option --%1 takes no value.</source>
            <translation>Flaggan --%1 tar inget värde.</translation>
        </message>
        <message>
            <source>There is no option %1; options are long, such as --help.</source>
            <translation>Det finns ingen flagga %1; flaggor skrivs ut i sin helhet, till exempel --help.</translation>
        </message>
        <message>
            <source>The language is sv or en.</source>
            <translation>Språket är sv eller en.</translation>
        </message>
        <message>
            <source>The date of --now is written 2026-11-22.</source>
            <translation>Datumet i --now skrivs 2026-11-22.</translation>
        </message>
        <message>
            <source>The command %1 has no option --%2.</source>
            <translation>Kommandot %1 har ingen flagga --%2.</translation>
        </message>
        <message>
            <source>The command %1 needs the option --%2.</source>
            <translation>Kommandot %1 behöver flaggan --%2.</translation>
        </message>
        <message>
            <source>The command %1 does not take “%2”.</source>
            <translation>Kommandot %1 tar inte emot ”%2”.</translation>
        </message>
        <message>
            <source>The command %1 needs %2.</source>
            <translation>Kommandot %1 behöver %2.</translation>
        </message>
        <message>
            <source>Show help, with an example.</source>
            <translation>Visa hjälp, med ett exempel.</translation>
        </message>
        <message>
            <source>Print one JSON value; text for people goes to standard error.</source>
            <translation>Skriv ett JSON-värde; text för människor går till standard error.</translation>
        </message>
        <message>
            <source>The language of what is printed; Swedish without it.</source>
            <translation>Språket i det som skrivs; svenska om den utelämnas.</translation>
        </message>
        <message>
            <source>Who opens the book; needed when the book has several users.</source>
            <translation>Vem som öppnar boken; behövs när boken har flera användare.</translation>
        </message>
        <message>
            <source>Read each password that is asked for as a line of standard input.</source>
            <translation>Läs varje lösenord som behövs som en rad från standard input.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Visa versionen.</translation>
        </message>
        <message>
            <source>Let it be noon of that day; only in test builds.</source>
            <translation>Låt klockan vara tolv den dagen; finns bara i testbyggen.</translation>
        </message>
        <message>
            <source>The command %1 needs a second word; see lotsbok-cli %1 --help.</source>
            <translation>Kommandot %1 behöver ett ord till; se lotsbok-cli %1 --help.</translation>
        </message>
        <message>
            <source>A command is needed; see lotsbok-cli --help.</source>
            <translation>Ett kommando behövs; se lotsbok-cli --help.</translation>
        </message>
        <message>
            <source>There is no command “%1”; see lotsbok-cli --help.</source>
            <translation>Det finns inget kommando ”%1”; se lotsbok-cli --help.</translation>
        </message>
        <message>
            <source>The book has several users, so --user is needed: %1.</source>
            <translation>Boken har flera användare, så --user behövs: %1.</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Lösenord för %1</translation>
        </message>
        <message>
            <source>New password of %1</source>
            <translation>Nytt lösenord för %1</translation>
        </message>
        <message>
            <source>The date of --%1 is written 2026-11-22.</source>
            <translation>Datumet i --%1 skrivs 2026-11-22.</translation>
        </message>
        <message>
            <source>The value of --%1 is a whole number from %2 to %3.</source>
            <translation>Värdet av --%1 är ett heltal från %2 till %3.</translation>
        </message>
        <message>
            <source>The file %1 could not be read.</source>
            <translation>Filen %1 kunde inte läsas.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 bytes.</source>
            <translation>Filen %1 är större än %2 byte.</translation>
        </message>
        <message>
            <source>There is no user with the login name %1.</source>
            <translation>Det finns ingen användare med inloggningsnamnet %1.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Your role may not read the log.</source>
            <translation>Din roll får inte läsa loggen.</translation>
        </message>
        <message>
            <source>Entries in the log</source>
            <translation>Poster i loggen</translation>
        </message>
        <message>
            <source>The chain of the log is unbroken.</source>
            <translation>Loggens kedja är obruten.</translation>
        </message>
        <message>
            <source>The log does not verify; see what and where above.</source>
            <translation>Loggen stämmer inte; vad och var står ovan.</translation>
        </message>
        <message>
            <source>The book, a file that ends in .lotsbok.</source>
            <translation>Boken, en fil som slutar på .lotsbok.</translation>
        </message>
        <message>
            <source>Lists who read and changed what.</source>
            <translation>Räknar upp vem som har läst och ändrat vad.</translation>
        </message>
        <message>
            <source>Show at most that many; 1000 without it.</source>
            <translation>Visa högst så många; 1000 om den utelämnas.</translation>
        </message>
        <message>
            <source>Checks that the log is unbroken and that no page was put back.</source>
            <translation>Kontrollerar att loggen är obruten och att ingen sida har lagts tillbaka.</translation>
        </message>
        <message>
            <source>There is a file with that name already; nothing was changed.</source>
            <translation>Det finns redan en fil med det namnet; inget ändrades.</translation>
        </message>
        <message>
            <source>The book was created.</source>
            <translation>Boken skapades.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Recovery key, shown only now; print it and give it to the security officer in an envelope:</source>
            <translation>Återställningsnyckel, visas bara nu; skriv ut den och lämna den till säkerhetsstrategen i ett kuvert:</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Stadsdel</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Storlek i byte</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Verified %1 %.</source>
            <translation>Kontrollerat %1 %.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>The book is intact.</source>
            <translation>Boken är hel.</translation>
        </message>
        <message>
            <source>The book is not intact; see what and where above.</source>
            <translation>Boken är inte hel; vad och var står ovan.</translation>
        </message>
        <message>
            <source>Copied %1 %.</source>
            <translation>Kopierat %1 %.</translation>
        </message>
        <message>
            <source>The backup was made and verified: %1</source>
            <translation>Säkerhetskopian är gjord och kontrollerad: %1</translation>
        </message>
        <message>
            <source>The book was restored: %1</source>
            <translation>Boken är återställd: %1</translation>
        </message>
        <message>
            <source>The book was compacted from %1 to %2 bytes.</source>
            <translation>Boken komprimerades från %1 till %2 byte.</translation>
        </message>
        <message>
            <source>The book has the structure of this version of the program.</source>
            <translation>Boken har den struktur som den här versionen av programmet använder.</translation>
        </message>
        <message>
            <source>A backup, a file that ends in .lotsbok.</source>
            <translation>En säkerhetskopia, en fil som slutar på .lotsbok.</translation>
        </message>
        <message>
            <source>A file that does not exist yet.</source>
            <translation>En fil som inte finns ännu.</translation>
        </message>
        <message>
            <source>Makes a new book with its first head of unit and prints the recovery key once.</source>
            <translation>Gör en ny bok med sin första enhetschef och visar återställningsnyckeln en gång.</translation>
        </message>
        <message>
            <source>The district's name, as in the letterhead.</source>
            <translation>Stadsdelsförvaltningens namn, som i brevhuvudet.</translation>
        </message>
        <message>
            <source>The head of unit's name; the login name without it.</source>
            <translation>Enhetschefens namn; inloggningsnamnet om den utelämnas.</translation>
        </message>
        <message>
            <source>The unit's name.</source>
            <translation>Enhetens namn.</translation>
        </message>
        <message>
            <source>The unit's address.</source>
            <translation>Enhetens adress.</translation>
        </message>
        <message>
            <source>The unit's phone number.</source>
            <translation>Enhetens telefonnummer.</translation>
        </message>
        <message>
            <source>Shows what is readable of a book without a password.</source>
            <translation>Visar det som går att läsa om en bok utan lösenord.</translation>
        </message>
        <message>
            <source>Checks every page, the structure and the chain of the log.</source>
            <translation>Kontrollerar varje sida, strukturen och loggens kedja.</translation>
        </message>
        <message>
            <source>Copies a backup to where no book is yet.</source>
            <translation>Kopierar en säkerhetskopia till en plats där ingen bok finns.</translation>
        </message>
        <message>
            <source>Rewrites the book without unused pages.</source>
            <translation>Skriver om boken utan oanvända sidor.</translation>
        </message>
        <message>
            <source>Brings an older book to this version's structure, after a copy.</source>
            <translation>Uppdaterar en äldre bok till den här versionens struktur, efter en kopia.</translation>
        </message>
        <message>
            <source>The type is adults or young.</source>
            <translation>Typen är adults eller young.</translation>
        </message>
        <message>
            <source>“%1” is no id.</source>
            <translation>”%1” är inget id.</translation>
        </message>
        <message>
            <source>The case was opened with the number %1.</source>
            <translation>Ärendet öppnades med numret %1.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Öppnat</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>SIG-lots</translation>
        </message>
        <message>
            <source>Second coordinator</source>
            <translation>Andra lots</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Blankett</translation>
        </message>
        <message>
            <source>Opens a case for a client and gives it the next number.</source>
            <translation>Öppnar ett ärende för en klient och ger det nästa nummer.</translation>
        </message>
        <message>
            <source>The client's id, as client find shows it.</source>
            <translation>Klientens id, som client find visar det.</translation>
        </message>
        <message>
            <source>SIG adults (from 18 years) or SIG young (12–20).</source>
            <translation>SIG vuxna (från 18 år) eller SIG unga (12–20 år).</translation>
        </message>
        <message>
            <source>The day it is opened; today without it.</source>
            <translation>Dagen då det öppnas; i dag om den utelämnas.</translation>
        </message>
        <message>
            <source>Login name of the coordinator.</source>
            <translation>SIG-lotsens inloggningsnamn.</translation>
        </message>
        <message>
            <source>Login name of the second coordinator.</source>
            <translation>Den andra lotsens inloggningsnamn.</translation>
        </message>
        <message>
            <source>Case number, such as 2026-0001.</source>
            <translation>Ärendenummer, till exempel 2026-0001.</translation>
        </message>
        <message>
            <source>Give one number: --number, --reserve-number or --lma-number.</source>
            <translation>Ange ett nummer: --number, --reserve-number eller --lma-number.</translation>
        </message>
        <message>
            <source>The protection is one of: %1.</source>
            <translation>Skyddet är ett av: %1.</translation>
        </message>
        <message>
            <source>R40: clients with the same name or number exist; add --anyway if it is somebody else.</source>
            <translation>R40: det finns klienter med samma namn eller nummer; lägg till --anyway om det är någon annan.</translation>
        </message>
        <message>
            <source>The client was added with the id %1.</source>
            <translation>Klienten lades till med id %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Phone, e-mail and address are hidden; --show-protected shows them, and the look is logged.</source>
            <translation>Telefon, e-post och adress är dolda; --show-protected visar dem, och läsningen loggas.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Search by one of --name, --number and --case.</source>
            <translation>Sök med en av --name, --number och --case.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Shown: %1 of %2</source>
            <translation>Visas: %1 av %2</translation>
        </message>
        <message>
            <source>Adds a client; somebody with the same name or number is pointed out first.</source>
            <translation>Lägger till en klient; den som har samma namn eller nummer visas först.</translation>
        </message>
        <message>
            <source>Given name.</source>
            <translation>Förnamn.</translation>
        </message>
        <message>
            <source>Family name.</source>
            <translation>Efternamn.</translation>
        </message>
        <message>
            <source>Personnummer or samordningsnummer.</source>
            <translation>Personnummer eller samordningsnummer.</translation>
        </message>
        <message>
            <source>A reserve number, when there is no other.</source>
            <translation>Ett reservnummer, när inget annat finns.</translation>
        </message>
        <message>
            <source>The number of an LMA card.</source>
            <translation>Numret på ett LMA-kort.</translation>
        </message>
        <message>
            <source>One of none, confidentiality-mark, protected-registration, fictitious-identity.</source>
            <translation>En av none, confidentiality-mark, protected-registration, fictitious-identity.</translation>
        </message>
        <message>
            <source>Phone number.</source>
            <translation>Telefonnummer.</translation>
        </message>
        <message>
            <source>E-mail address.</source>
            <translation>E-postadress.</translation>
        </message>
        <message>
            <source>Postal address; the forwarding address of a protected person.</source>
            <translation>Postadress; förmedlingsadressen för en skyddad person.</translation>
        </message>
        <message>
            <source>Preferred language, such as sv, so or ar.</source>
            <translation>Önskat språk, till exempel sv, so eller ar.</translation>
        </message>
        <message>
            <source>A practical note, such as an interpreter.</source>
            <translation>En praktisk anteckning, till exempel om tolk.</translation>
        </message>
        <message>
            <source>Add although somebody with the same name or number exists.</source>
            <translation>Lägg till fast någon med samma namn eller nummer finns.</translation>
        </message>
        <message>
            <source>Shows one client with the cases; the look is logged.</source>
            <translation>Visar en klient med dess ärenden; läsningen loggas.</translation>
        </message>
        <message>
            <source>Show address, phone and e-mail of a protected person.</source>
            <translation>Visa adress, telefon och e-post för en skyddad person.</translation>
        </message>
        <message>
            <source>Lists clients; the law allows searching by name, number or case number only.</source>
            <translation>Räknar upp klienter; lagen tillåter bara sökning på namn, nummer och ärendenummer.</translation>
        </message>
        <message>
            <source>Part of the name.</source>
            <translation>En del av namnet.</translation>
        </message>
        <message>
            <source>Personnummer, samordningsnummer or other number.</source>
            <translation>Personnummer, samordningsnummer eller annat nummer.</translation>
        </message>
        <message>
            <source>Show at most that many; 100 without it.</source>
            <translation>Visa högst så många; 100 om den utelämnas.</translation>
        </message>
        <message>
            <source>Demo book</source>
            <translation>Demonstrationsbok</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Printed forms</source>
            <translation>Utskrivna blanketter</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>Inloggningsnamn</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Makes a demo book with fictional people and prints every form; shows users and passwords.</source>
            <translation>Gör en demonstrationsbok med påhittade personer och skriver ut alla blanketter; visar användare och lösenord.</translation>
        </message>
        <message>
            <source>Where demo.lotsbok and the folder pdf are made.</source>
            <translation>Mappen där demo.lotsbok och mappen pdf skapas.</translation>
        </message>
        <message>
            <source>Replace an earlier demo in that folder.</source>
            <translation>Ersätt en tidigare demonstration i mappen.</translation>
        </message>
        <message>
            <source>The employee was added with the id %1.</source>
            <translation>Medarbetaren lades till med id %1.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Adds an employee, whom safety talks and checklists are about.</source>
            <translation>Lägger till en medarbetare, som säkerhetssamtal och checklistor gäller.</translation>
        </message>
        <message>
            <source>Title, such as SIG-lots.</source>
            <translation>Befattning, till exempel SIG-lots.</translation>
        </message>
        <message>
            <source>Phone number at work.</source>
            <translation>Telefonnummer i tjänsten.</translation>
        </message>
        <message>
            <source>E-mail address at work.</source>
            <translation>E-postadress i tjänsten.</translation>
        </message>
        <message>
            <source>First day of employment, such as 2026-11-22.</source>
            <translation>Första anställningsdag, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>The user that the employee is.</source>
            <translation>Användaren som medarbetaren är.</translation>
        </message>
        <message>
            <source>Lists the employees.</source>
            <translation>Räknar upp medarbetarna.</translation>
        </message>
        <message>
            <source>There is no form “%1”; see lotsbok-cli form list.</source>
            <translation>Det finns ingen blankett ”%1”; se lotsbok-cli form list.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorisk</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The definition cannot be used as it is; see what and where above.</source>
            <translation>Definitionen kan inte användas som den är; vad och var står ovan.</translation>
        </message>
        <message>
            <source>The definition can be used.</source>
            <translation>Definitionen kan användas.</translation>
        </message>
        <message>
            <source>The form's id, such as 3.1 or D.</source>
            <translation>Blankettens id, till exempel 3.1 eller D.</translation>
        </message>
        <message>
            <source>Shows the fields of a form.</source>
            <translation>Visar fälten i en blankett.</translation>
        </message>
        <message>
            <source>Checks a form definition, such as a district's own wording.</source>
            <translation>Kontrollerar en blankettdefinition, till exempel en stadsdelsförvaltnings egen lydelse.</translation>
        </message>
        <message>
            <source>The definition, a JSON file.</source>
            <translation>Definitionen, en JSON-fil.</translation>
        </message>
        <message>
            <source>Prints empty answers of a form, to be filled in and given to form fill.</source>
            <translation>Skriver tomma svar till en blankett, att fylla i och ge till form fill.</translation>
        </message>
        <message>
            <source>That form is not registered for what --subject names.</source>
            <translation>Blanketten är inte registrerad för det som --subject anger.</translation>
        </message>
        <message>
            <source>The form cannot be registered as it is; nothing was stored.</source>
            <translation>Blanketten kan inte registreras som den är; inget har sparats.</translation>
        </message>
        <message>
            <source>Version %1 was to be corrected, but version %2 is the latest.</source>
            <translation>Version %1 skulle rättas, men version %2 är den senaste.</translation>
        </message>
        <message>
            <source>%1 version %2 was registered.</source>
            <translation>%1 version %2 är registrerad.</translation>
        </message>
        <message>
            <source>The blank form was printed to %1.</source>
            <translation>Den tomma blanketten skrevs ut till %1.</translation>
        </message>
        <message>
            <source>The recipient is own-file or person.</source>
            <translation>Mottagaren är own-file eller person.</translation>
        </message>
        <message>
            <source>With --blank there is no BOOK, --form or --subject.</source>
            <translation>Med --blank anges varken BOOK, --form eller --subject.</translation>
        </message>
        <message>
            <source>Printing needs BOOK, --form and --subject, or --blank.</source>
            <translation>Utskrift behöver BOOK, --form och --subject, eller --blank.</translation>
        </message>
        <message>
            <source>%1 was printed to %2.</source>
            <translation>%1 skrevs ut till %2.</translation>
        </message>
        <message>
            <source>The book; not with --blank.</source>
            <translation>Boken; inte tillsammans med --blank.</translation>
        </message>
        <message>
            <source>What it is about: case:2026-0001, client:ID, employee:ID, purchase:ID or district.</source>
            <translation>Vad den gäller: case:2026-0001, client:ID, employee:ID, purchase:ID eller district.</translation>
        </message>
        <message>
            <source>That registered version; the latest without it.</source>
            <translation>Den registrerade versionen; den senaste om den utelämnas.</translation>
        </message>
        <message>
            <source>One of several, as case show --json lists them; the newest without it.</source>
            <translation>En av flera, som case show --json räknar upp dem; den nyaste om den utelämnas.</translation>
        </message>
        <message>
            <source>Registers a form with answers from a file.</source>
            <translation>Registrerar en blankett med svar från en fil.</translation>
        </message>
        <message>
            <source>The answers, as form template prints them.</source>
            <translation>Svaren, så som form template skriver dem.</translation>
        </message>
        <message>
            <source>The registered version that this one corrects.</source>
            <translation>Den registrerade version som den här rättar.</translation>
        </message>
        <message>
            <source>Prints the answers of a registered form; the look is logged.</source>
            <translation>Skriver svaren i en registrerad blankett; läsningen loggas.</translation>
        </message>
        <message>
            <source>Prints a registered form, or a blank one, to a PDF file; the release is recorded.</source>
            <translation>Skriver ut en registrerad eller tom blankett till en PDF-fil; utlämnandet registreras.</translation>
        </message>
        <message>
            <source>The PDF file to write.</source>
            <translation>Den PDF-fil som ska skrivas.</translation>
        </message>
        <message>
            <source>Whom it is for; the own file without it.</source>
            <translation>Vem den är till; den egna akten om den utelämnas.</translation>
        </message>
        <message>
            <source>Replace a file that exists.</source>
            <translation>Ersätt en fil som finns.</translation>
        </message>
        <message>
            <source>A blank form for filling in by hand; needs no book.</source>
            <translation>En tom blankett att fylla i för hand; behöver ingen bok.</translation>
        </message>
        <message>
            <source>The district's name on a blank form.</source>
            <translation>Stadsdelsförvaltningens namn på en tom blankett.</translation>
        </message>
        <message>
            <source>Synthetic book</source>
            <translation>Syntetisk bok</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienter</translation>
        </message>
        <message>
            <source>Makes a synthetic book of any size; the same seed gives the same content.</source>
            <translation>Gör en syntetisk bok av valfri storlek; samma frö ger samma innehåll.</translation>
        </message>
        <message>
            <source>A file that does not exist yet and ends in .lotsbok.</source>
            <translation>En fil som inte finns ännu och som slutar på .lotsbok.</translation>
        </message>
        <message>
            <source>How many clients, from 1 to 100 000.</source>
            <translation>Hur många klienter, från 1 till 100 000.</translation>
        </message>
        <message>
            <source>Another number gives other content; 1 without it.</source>
            <translation>Ett annat tal ger annat innehåll; 1 om den utelämnas.</translation>
        </message>
        <message>
            <source>The role is one of: %1.</source>
            <translation>Rollen är en av: %1.</translation>
        </message>
        <message>
            <source>The user %1 was added.</source>
            <translation>Användaren %1 lades till.</translation>
        </message>
        <message>
            <source>The password of %1 was changed.</source>
            <translation>Lösenordet för %1 har ändrats.</translation>
        </message>
        <message>
            <source>%1 has a new password; nothing else was changed.</source>
            <translation>%1 har ett nytt lösenord; inget annat har ändrats.</translation>
        </message>
        <message>
            <source>Adds a user; asks for your password, then for the new user's.</source>
            <translation>Lägger till en användare; frågar efter ditt lösenord och sedan den nya användarens.</translation>
        </message>
        <message>
            <source>The login name, 1–64 characters.</source>
            <translation>Inloggningsnamnet, 1–64 tecken.</translation>
        </message>
        <message>
            <source>One of lots, caseworker, unit-head, security-officer, administrator.</source>
            <translation>En av lots, caseworker, unit-head, security-officer, administrator.</translation>
        </message>
        <message>
            <source>The name as shown; the login name without it.</source>
            <translation>Namnet som det visas; inloggningsnamnet om den utelämnas.</translation>
        </message>
        <message>
            <source>Changes your own password; asks for the old one, then for the new one.</source>
            <translation>Ändrar ditt eget lösenord; frågar efter det gamla och sedan efter det nya.</translation>
        </message>
        <message>
            <source>Sets a new password with the printed recovery key, which is asked for first.</source>
            <translation>Sätter ett nytt lösenord med den utskrivna återställningsnyckeln, som efterfrågas först.</translation>
        </message>
        <message>
            <source>There is a demo in that folder already; nothing was changed (--force replaces it).</source>
            <translation>Det finns redan en demonstration i mappen; inget ändrades (--force ersätter den).</translation>
        </message>
        <message>
            <source>The earlier demo could not be removed.</source>
            <translation>Den tidigare demonstrationen kunde inte tas bort.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>Mappen %1 kunde inte skapas.</translation>
        </message>
        <message>
            <source>The demo has no filled form %1.</source>
            <translation>Demonstrationen saknar en ifylld blankett %1.</translation>
        </message>
        <message>
            <source>The demo's own data is wrong: %1</source>
            <translation>Demonstrationens egna uppgifter är felaktiga: %1</translation>
        </message>
        <message>
            <source>Printing the forms.</source>
            <translation>Skriver ut blanketterna.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Klart.</translation>
        </message>
        <message>
            <source>Failed, with the reason in one sentence.</source>
            <translation>Misslyckades, med orsaken i en mening.</translation>
        </message>
        <message>
            <source>Wrong usage.</source>
            <translation>Fel användning.</translation>
        </message>
        <message>
            <source>A rule says no; the findings are listed.</source>
            <translation>En regel säger nej; det som hindrar räknas upp.</translation>
        </message>
        <message>
            <source>Wrong user or password, or no right.</source>
            <translation>Fel användare eller lösenord, eller behörighet saknas.</translation>
        </message>
        <message>
            <source>Not a book, damaged, or tampered with.</source>
            <translation>Inte en bok, skadad eller manipulerad.</translation>
        </message>
        <message>
            <source>In use or locked by another.</source>
            <translation>Används eller är låst av någon annan.</translation>
        </message>
        <message>
            <source>The book is newer than the program.</source>
            <translation>Boken är nyare än programmet.</translation>
        </message>
        <message>
            <source>No space, or the file system says no.</source>
            <translation>Platsen är slut, eller filsystemet säger nej.</translation>
        </message>
        <message>
            <source>The record changed meanwhile.</source>
            <translation>Uppgiften har ändrats under tiden.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Användning: %1</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Kommandon:</translation>
        </message>
        <message>
            <source>Options of every command:</source>
            <translation>Flaggor för alla kommandon:</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Slutkoder:</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>Exempel:</translation>
        </message>
        <message>
            <source>Help for one command: %1</source>
            <translation>Hjälp för ett kommando: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Flaggor:</translation>
        </message>
        <message>
            <source>A password was needed, and standard input had no line for it.</source>
            <translation>Ett lösenord behövdes, men standard input hade ingen rad för det.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Avbrutet; inget ändrades.</translation>
        </message>
        <message>
            <source>A password has at most %1 bytes.</source>
            <translation>Ett lösenord har högst %1 byte.</translation>
        </message>
        <message>
            <source>The password is not written in UTF-8.</source>
            <translation>Lösenordet är inte skrivet i UTF-8.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the password on; use --password-stdin.</source>
            <translation>Det finns ingen terminal att fråga efter lösenordet på; använd --password-stdin.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Samma en gång till</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>Confidentiality mark</source>
            <translation>Sekretessmarkering</translation>
        </message>
        <message>
            <source>Protected population registration</source>
            <translation>Skyddad folkbokföring</translation>
        </message>
        <message>
            <source>Fictitious personal data</source>
            <translation>Fingerade personuppgifter</translation>
        </message>
        <message>
            <source>SIG young</source>
            <translation>SIG unga</translation>
        </message>
        <message>
            <source>SIG adults</source>
            <translation>SIG vuxna</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>Svaret kunde inte skrivas ut.</translation>
        </message>
        <message>
            <source>Made %1 of %2 clients.</source>
            <translation>Har gjort %1 av %2 klienter.</translation>
        </message>
        <message>
            <source>The first entry to show; the newest are shown without it.</source>
            <translation>Den första posten att visa; utan det visas de nyaste.</translation>
        </message>
        <message>
            <source>Restore the latest intact backup with lotsbok-cli book restore.</source>
            <translation>Återställ den senaste oskadade säkerhetskopian med lotsbok-cli book restore.</translation>
        </message>
        <message>
            <source>R40: another client has that number, so this one cannot be added.</source>
            <translation>R40: en annan klient har det numret, så den här kan inte läggas till.</translation>
        </message>
        <message>
            <source>Allowed: %1</source>
            <translation>Tillåtet: %1</translation>
        </message>
        <message>
            <source>This form is registered already, with the response id %1; --corrects makes a new version of it.</source>
            <translation>Blanketten är redan registrerad, med svars-id %1; --corrects gör en ny version av den.</translation>
        </message>
        <message>
            <source>%1 of %2 questions are not answered.</source>
            <translation>%1 av %2 frågor är inte besvarade.</translation>
        </message>
        <message>
            <source>Nothing is answered.</source>
            <translation>Inget är besvarat.</translation>
        </message>
        <message>
            <source>%1–%2, in öre</source>
            <translation>%1–%2, i öre</translation>
        </message>
        <message>
            <source>Why you open a case that is not your own; it is logged.</source>
            <translation>Varför du öppnar ett ärende som inte är ditt eget; det loggas.</translation>
        </message>
        <message>
            <source>Why it is done; kept with the record.</source>
            <translation>Varför det görs; sparas med posten.</translation>
        </message>
        <message>
            <source>Shows a case with its forms and its status; the look is logged.</source>
            <translation>Visar ett ärende med blanketter och status; läsningen loggas.</translation>
        </message>
        <message>
            <source>The day; today without it.</source>
            <translation>Dagen; i dag om inget anges.</translation>
        </message>
        <message>
            <source>How the person came.</source>
            <translation>Hur personen kom.</translation>
        </message>
        <message>
            <source>Sentenced to SIG as a part of youth care.</source>
            <translation>Dömd till SIG som en del av ungdomsvård.</translation>
        </message>
        <message>
            <source>The day on which bilaga 3 was gone through.</source>
            <translation>Dagen då bilaga 3 gicks igenom.</translation>
        </message>
        <message>
            <source>Whether the requirement of consent was explained.</source>
            <translation>Om kravet på samtycke förklarades.</translation>
        </message>
        <message>
            <source>The district or municipality (R4).</source>
            <translation>Stadsdelen eller kommunen (R4).</translation>
        </message>
        <message>
            <source>Ticks a criterion of the target group, with its note (R5).</source>
            <translation>Markerar ett kriterium för målgruppen, med anteckning (R5).</translation>
        </message>
        <message>
            <source>Whether children are concerned (R6).</source>
            <translation>Om barn berörs (R6).</translation>
        </message>
        <message>
            <source>The day of the child-consequence analysis.</source>
            <translation>Dagen för barnkonsekvensanalysen.</translation>
        </message>
        <message>
            <source>The day on which bilaga 3.1 was registered.</source>
            <translation>Dagen då bilaga 3.1 registrerades.</translation>
        </message>
        <message>
            <source>The day on which the police were asked.</source>
            <translation>Dagen då polisen tillfrågades.</translation>
        </message>
        <message>
            <source>The day on which the police answered.</source>
            <translation>Dagen då polisen svarade.</translation>
        </message>
        <message>
            <source>The answer of the police (R7).</source>
            <translation>Polisens svar (R7).</translation>
        </message>
        <message>
            <source>What the police answered.</source>
            <translation>Vad polisen svarade.</translation>
        </message>
        <message>
            <source>The judgement of the social services (R7).</source>
            <translation>Socialtjänstens bedömning (R7).</translation>
        </message>
        <message>
            <source>Whether network and resources are mapped.</source>
            <translation>Om nätverk och resurser är kartlagda.</translation>
        </message>
        <message>
            <source>Who must consent for somebody under 18 (R16).</source>
            <translation>Vem som måste samtycka för den som är under 18 år (R16).</translation>
        </message>
        <message>
            <source>Why, by age and maturity (R16).</source>
            <translation>Varför, efter ålder och mognad (R16).</translation>
        </message>
        <message>
            <source>Does not want to meet the police (R15).</source>
            <translation>Vill inte träffa polisen (R15).</translation>
        </message>
        <message>
            <source>What is decided.</source>
            <translation>Vad som beslutas.</translation>
        </message>
        <message>
            <source>The act, such as 2025:400.</source>
            <translation>Författningen, till exempel 2025:400.</translation>
        </message>
        <message>
            <source>The section, such as “11 kap. 1 §”.</source>
            <translation>Lagrummet, till exempel ”11 kap. 1 §”.</translation>
        </message>
        <message>
            <source>The point of the delegation order.</source>
            <translation>Punkten i delegationsordningen.</translation>
        </message>
        <message>
            <source>The day on which the police were consulted.</source>
            <translation>Dagen då polisen rådfrågades.</translation>
        </message>
        <message>
            <source>That the decision may change, in words.</source>
            <translation>Att beslutet kan komma att ändras, i ord.</translation>
        </message>
        <message>
            <source>The reasons for that.</source>
            <translation>Skälen till det.</translation>
        </message>
        <message>
            <source>What is to be said.</source>
            <translation>Vad som ska sägas.</translation>
        </message>
        <message>
            <source>Why the case is closed (R9).</source>
            <translation>Varför ärendet avslutas (R9).</translation>
        </message>
        <message>
            <source>A summary of the case.</source>
            <translation>En sammanfattning av ärendet.</translation>
        </message>
        <message>
            <source>Whether it is done with the police.</source>
            <translation>Om det görs tillsammans med polisen.</translation>
        </message>
        <message>
            <source>The day on which the actors were told.</source>
            <translation>Dagen då parterna underrättades.</translation>
        </message>
        <message>
            <source>Fills in what is found out before the decision.</source>
            <translation>Fyller i det som tas reda på före beslutet.</translation>
        </message>
        <message>
            <source>Records who did which step of the case (R1).</source>
            <translation>Registrerar vem som utförde vilket steg i ärendet (R1).</translation>
        </message>
        <message>
            <source>The step.</source>
            <translation>Steget.</translation>
        </message>
        <message>
            <source>Why one person may do it although the program warns.</source>
            <translation>Varför en och samma person får göra det trots programmets varning.</translation>
        </message>
        <message>
            <source>Records a decision; a grant passes its gate (R7, R10).</source>
            <translation>Registrerar ett beslut; ett beviljande prövas mot sin spärr (R7, R10).</translation>
        </message>
        <message>
            <source>Lets a case pass a gate although something is missing; never R10.</source>
            <translation>Låter ett ärende passera en spärr trots att något saknas; aldrig R10.</translation>
        </message>
        <message>
            <source>The gate.</source>
            <translation>Spärren.</translation>
        </message>
        <message>
            <source>What is missing, as case status names it.</source>
            <translation>Vad som saknas, så som case status benämner det.</translation>
        </message>
        <message>
            <source>The written reason.</source>
            <translation>Det skriftliga skälet.</translation>
        </message>
        <message>
            <source>Begins or fills in the close step of a case.</source>
            <translation>Påbörjar eller fyller i ärendets avslutssteg.</translation>
        </message>
        <message>
            <source>Records the entry or exit follow-up (bilaga 3.4).</source>
            <translation>Registrerar uppföljningen vid in- eller utskrivning (bilaga 3.4).</translation>
        </message>
        <message>
            <source>At entry or exit.</source>
            <translation>Vid ingång eller utgång.</translation>
        </message>
        <message>
            <source>The day on which the de-identified copy was sent.</source>
            <translation>Dagen då den avidentifierade kopian skickades.</translation>
        </message>
        <message>
            <source>Records a judgement that a rule asks for, with its note.</source>
            <translation>Registrerar en bedömning som en regel kräver, med anteckning.</translation>
        </message>
        <message>
            <source>What is judged.</source>
            <translation>Vad som bedöms.</translation>
        </message>
        <message>
            <source>Whether SIG goes on.</source>
            <translation>Om SIG fortsätter.</translation>
        </message>
        <message>
            <source>A note to it.</source>
            <translation>En anteckning till det.</translation>
        </message>
        <message>
            <source>The entry that it is about.</source>
            <translation>Posten som det gäller.</translation>
        </message>
        <message>
            <source>Records a concern about a child, and when it was notified (R6).</source>
            <translation>Registrerar oro för ett barn, och när den anmäldes (R6).</translation>
        </message>
        <message>
            <source>The day on which it was learned.</source>
            <translation>Dagen då det blev känt.</translation>
        </message>
        <message>
            <source>The day on which it was sent.</source>
            <translation>Dagen då det skickades.</translation>
        </message>
        <message>
            <source>The legal basis.</source>
            <translation>Den rättsliga grunden.</translation>
        </message>
        <message>
            <source>Records another support beside SIG, such as a placement.</source>
            <translation>Registrerar en annan insats vid sidan av SIG, till exempel en placering.</translation>
        </message>
        <message>
            <source>What it is.</source>
            <translation>Vad det är.</translation>
        </message>
        <message>
            <source>What it is called.</source>
            <translation>Vad det heter.</translation>
        </message>
        <message>
            <source>Who provides it.</source>
            <translation>Vem som utför det.</translation>
        </message>
        <message>
            <source>The day of the decision.</source>
            <translation>Dagen för beslutet.</translation>
        </message>
        <message>
            <source>First day.</source>
            <translation>Första dagen.</translation>
        </message>
        <message>
            <source>Last day.</source>
            <translation>Sista dagen.</translation>
        </message>
        <message>
            <source>The law of a placement.</source>
            <translation>Lagen för en placering.</translation>
        </message>
        <message>
            <source>Whether it is because of a threat (R21).</source>
            <translation>Om det är på grund av hot (R21).</translation>
        </message>
        <message>
            <source>What it costs, in öre.</source>
            <translation>Vad det kostar, i öre.</translation>
        </message>
        <message>
            <source>Marks an entry as copied to the journal of record (R36).</source>
            <translation>Markerar en post som kopierad till journalen (R36).</translation>
        </message>
        <message>
            <source>The entry that it belongs to.</source>
            <translation>Posten som det hör till.</translation>
        </message>
        <message>
            <source>Notes the person's objection as an entry of its own (R34).</source>
            <translation>Antecknar personens invändning som en egen post (R34).</translation>
        </message>
        <message>
            <source>%1: nothing is missing.</source>
            <translation>%1: inget saknas.</translation>
        </message>
        <message>
            <source>%1: this is missing.</source>
            <translation>%1: detta saknas.</translation>
        </message>
        <message>
            <source>(overridden)</source>
            <translation>(undantag beslutat)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Threat level</source>
            <translation>Hotbildsnivå</translation>
        </message>
        <message>
            <source>Steps:</source>
            <translation>Steg:</translation>
        </message>
        <message>
            <source>To grant</source>
            <translation>För att bevilja</translation>
        </message>
        <message>
            <source>To close</source>
            <translation>För att avsluta</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Gallring</translation>
        </message>
        <message>
            <source>To be erased from</source>
            <translation>Ska gallras från och med</translation>
        </message>
        <message>
            <source>To be erased by</source>
            <translation>Ska gallras senast</translation>
        </message>
        <message>
            <source>When due</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Vad som ska göras</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>genast</translation>
        </message>
        <message>
            <source>ALARM</source>
            <translation>LARM</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenat</translation>
        </message>
        <message>
            <source>The case %1 was closed; its consents ended with it.</source>
            <translation>Ärendet %1 avslutades, och dess samtycken upphörde samtidigt.</translation>
        </message>
        <message>
            <source>A new case was opened that points back: %1.</source>
            <translation>Ett nytt ärende som pekar tillbaka öppnades: %1.</translation>
        </message>
        <message>
            <source>Give --lots, --second or both.</source>
            <translation>Ange --lots, --second eller båda.</translation>
        </message>
        <message>
            <source>The case %1 was reassigned; a receipt is a duty now.</source>
            <translation>Ärendet %1 överläts; en kvittens bevakas nu.</translation>
        </message>
        <message>
            <source>%1 cases were reassigned; a receipt of each is a duty now.</source>
            <translation>%1 ärenden överläts; en kvittens av vart och ett bevakas nu.</translation>
        </message>
        <message>
            <source>The receipt of the case was recorded.</source>
            <translation>Kvittensen av ärendet registrerades.</translation>
        </message>
        <message>
            <source>The move to another district was recorded.</source>
            <translation>Flytten till en annan stadsdel registrerades.</translation>
        </message>
        <message>
            <source>There is no kind of record “%1”; see lotsbok-cli record kinds.</source>
            <translation>Det finns inget slag av post ”%1”; se lotsbok-cli record kinds.</translation>
        </message>
        <message>
            <source>The entry was moved; both cases show it.</source>
            <translation>Posten flyttades; det syns i båda ärendena.</translation>
        </message>
        <message>
            <source>The case %1 was sealed; only its readers know of it now.</source>
            <translation>Ärendet %1 förseglades; nu känner bara dess läsare till det.</translation>
        </message>
        <message>
            <source>The seal of the case %1 was removed.</source>
            <translation>Förseglingen av ärendet %1 hävdes.</translation>
        </message>
        <message>
            <source>Shows the state that follows from the facts, and what each step lacks.</source>
            <translation>Visar läget som följer av fakta, och vad varje steg saknar.</translation>
        </message>
        <message>
            <source>Closes a case; what still stands in the way is listed.</source>
            <translation>Avslutar ett ärende; det som står i vägen räknas upp.</translation>
        </message>
        <message>
            <source>Opens a new case that points back to a closed one.</source>
            <translation>Öppnar ett nytt ärende som pekar tillbaka på ett avslutat.</translation>
        </message>
        <message>
            <source>Keeps a PDF, PNG or JPEG file with a case.</source>
            <translation>Bevarar en PDF-, PNG- eller JPEG-fil i ett ärende.</translation>
        </message>
        <message>
            <source>The file, at most 20 MiB.</source>
            <translation>Filen, högst 20 MiB.</translation>
        </message>
        <message>
            <source>Who gave it.</source>
            <translation>Vem som lämnade den.</translation>
        </message>
        <message>
            <source>The name that is shown; the file's without it.</source>
            <translation>Namnet som visas; filens namn om inget anges.</translation>
        </message>
        <message>
            <source>How sensitive it is; ordinary without it.</source>
            <translation>Hur känslig den är; vanlig om inget anges.</translation>
        </message>
        <message>
            <source>Gives a case to other coordinators; the receipt becomes a duty.</source>
            <translation>Överlåter ett ärende till andra lotsar; kvittensen bevakas.</translation>
        </message>
        <message>
            <source>Gives all open cases of somebody who leaves to another coordinator.</source>
            <translation>Överlåter alla öppna ärenden från den som slutar till en annan lots.</translation>
        </message>
        <message>
            <source>Login name of the one who leaves.</source>
            <translation>Inloggningsnamn för den som slutar.</translation>
        </message>
        <message>
            <source>Confirms that you have received a case that was given to you.</source>
            <translation>Bekräftar att du har tagit emot ett ärende som du har fått.</translation>
        </message>
        <message>
            <source>Records that the person moves to another district.</source>
            <translation>Registrerar att personen flyttar till en annan stadsdel.</translation>
        </message>
        <message>
            <source>The district that the person moves to.</source>
            <translation>Stadsdelen som personen flyttar till.</translation>
        </message>
        <message>
            <source>Moves an entry that stands on the wrong person to another case.</source>
            <translation>Flyttar en post som står på fel person till ett annat ärende.</translation>
        </message>
        <message>
            <source>The kind of record, as record kinds lists them.</source>
            <translation>Slaget av post, så som record kinds räknar upp dem.</translation>
        </message>
        <message>
            <source>The case that it belongs to.</source>
            <translation>Ärendet som den hör till.</translation>
        </message>
        <message>
            <source>Seals a case: only you and the named readers know of it afterwards.</source>
            <translation>Förseglar ett ärende: därefter känner bara du och de namngivna läsarna till det.</translation>
        </message>
        <message>
            <source>Login name of somebody who may read it.</source>
            <translation>Inloggningsnamn för någon som får läsa det.</translation>
        </message>
        <message>
            <source>Removes the seal of a case.</source>
            <translation>Häver ett ärendes försegling.</translation>
        </message>
        <message>
            <source>%1 loses: %2</source>
            <translation>%1 förlorar: %2</translation>
        </message>
        <message>
            <source>has got %1 on %2</source>
            <translation>har fått %1 den %2</translation>
        </message>
        <message>
            <source>Booked meeting to look at: %1</source>
            <translation>Bokat möte att se över: %1</translation>
        </message>
        <message>
            <source>Open activity to look at: %1</source>
            <translation>Öppen aktivitet att se över: %1</translation>
        </message>
        <message>
            <source>To be told</source>
            <translation>Ska underrättas</translation>
        </message>
        <message>
            <source>The withdrawal was recorded.</source>
            <translation>Återkallelsen registrerades.</translation>
        </message>
        <message>
            <source>nothing is in force</source>
            <translation>inget gäller</translation>
        </message>
        <message>
            <source>Consent towards the police in force</source>
            <translation>Samtycke gentemot polisen gäller</translation>
        </message>
        <message>
            <source>Consent to the support in force</source>
            <translation>Samtycke till insatsen gäller</translation>
        </message>
        <message>
            <source>The consent, as consent list shows it.</source>
            <translation>Samtycket, så som consent list visar det.</translation>
        </message>
        <message>
            <source>One party's scope; every scope without it.</source>
            <translation>En parts omfattning; alla om inget anges.</translation>
        </message>
        <message>
            <source>Only these kinds of information; wholly without it.</source>
            <translation>Bara dessa slag av uppgifter; helt och hållet om inget anges.</translation>
        </message>
        <message>
            <source>The moment, such as 2026-11-22T14:30; now without it.</source>
            <translation>Tidpunkten, till exempel 2026-11-22T14:30; nu om inget anges.</translation>
        </message>
        <message>
            <source>In writing or orally.</source>
            <translation>Skriftligt eller muntligt.</translation>
        </message>
        <message>
            <source>Who received it.</source>
            <translation>Vem som tog emot det.</translation>
        </message>
        <message>
            <source>To share information, or to the support itself.</source>
            <translation>Att lämna uppgifter, eller till själva insatsen.</translation>
        </message>
        <message>
            <source>The kinds of information; what the collaboration needs without it.</source>
            <translation>Slagen av uppgifter; det som samverkan kräver om inget anges.</translation>
        </message>
        <message>
            <source>Last day; the end of the case without it.</source>
            <translation>Sista dagen; ärendets slut om inget anges.</translation>
        </message>
        <message>
            <source>The guardian who consents; the person without it.</source>
            <translation>Vårdnadshavaren som samtycker; personen själv om inget anges.</translation>
        </message>
        <message>
            <source>Where.</source>
            <translation>Var.</translation>
        </message>
        <message>
            <source>Whether the person has a copy (R13).</source>
            <translation>Om personen har fått en kopia (R13).</translation>
        </message>
        <message>
            <source>Whether the journal refers to the form (R13).</source>
            <translation>Om journalen hänvisar till blanketten (R13).</translation>
        </message>
        <message>
            <source>Records a consent with the parties that it is about (R11).</source>
            <translation>Registrerar ett samtycke med de parter som det gäller (R11).</translation>
        </message>
        <message>
            <source>Records a withdrawal and shows what follows from it (R12, R13).</source>
            <translation>Registrerar en återkallelse och visar vad som följer av den (R12, R13).</translation>
        </message>
        <message>
            <source>Shows what a withdrawal would mean, without recording it.</source>
            <translation>Visar vad en återkallelse skulle innebära, utan att registrera den.</translation>
        </message>
        <message>
            <source>Lists the consents with what is in force at a moment.</source>
            <translation>Räknar upp samtyckena och vad som gäller vid en tidpunkt.</translation>
        </message>
        <message>
            <source>Records a guardian, and whether this person must consent (R16).</source>
            <translation>Registrerar en vårdnadshavare, och om denne måste samtycka (R16).</translation>
        </message>
        <message>
            <source>The guardian's name.</source>
            <translation>Vårdnadshavarens namn.</translation>
        </message>
        <message>
            <source>The relation to the person.</source>
            <translation>Relationen till personen.</translation>
        </message>
        <message>
            <source>Whether this guardian must consent.</source>
            <translation>Om denna vårdnadshavare måste samtycka.</translation>
        </message>
        <message>
            <source>Why not, when this guardian need not.</source>
            <translation>Varför inte, när denna vårdnadshavare inte behöver samtycka.</translation>
        </message>
        <message>
            <source>Only one --party can be given here.</source>
            <translation>Här kan bara en --party anges.</translation>
        </message>
        <message>
            <source>No legal ground can be offered for this party.</source>
            <translation>Ingen rättslig grund kan erbjudas för denna part.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>may get it.</source>
            <translation>får ta del av det.</translation>
        </message>
        <message>
            <source>Recorded: %1 (%2).</source>
            <translation>Registrerat: %1 (%2).</translation>
        </message>
        <message>
            <source>That form is not registered for the case.</source>
            <translation>Den blanketten är inte registrerad för ärendet.</translation>
        </message>
        <message>
            <source>own file</source>
            <translation>egen akt</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>den enskilde</translation>
        </message>
        <message>
            <source>Nothing has left the case.</source>
            <translation>Inget har lämnats ut ur ärendet.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>A legal ground of disclose grounds; the consent without it.</source>
            <translation>En rättslig grund från disclose grounds; samtycket om inget anges.</translation>
        </message>
        <message>
            <source>The balancing note; needed with a ground.</source>
            <translation>Avvägningen i ord; krävs med en grund.</translation>
        </message>
        <message>
            <source>Login name of who decided; needed with a ground.</source>
            <translation>Inloggningsnamn för den som beslutade; krävs med en grund.</translation>
        </message>
        <message>
            <source>The kinds of information that it holds.</source>
            <translation>De slag av uppgifter som den innehåller.</translation>
        </message>
        <message>
            <source>Shows which parties may get information of these kinds, and why others may not.</source>
            <translation>Visar vilka parter som får ta del av uppgifter av dessa slag, och varför andra inte får det.</translation>
        </message>
        <message>
            <source>Lists the legal grounds that can be offered for a party today.</source>
            <translation>Räknar upp de rättsliga grunder som kan erbjudas för en part i dag.</translation>
        </message>
        <message>
            <source>Records what a party is told in person, on consent or a legal ground.</source>
            <translation>Registrerar vad en part får veta muntligt, med samtycke eller rättslig grund.</translation>
        </message>
        <message>
            <source>What is told.</source>
            <translation>Vad som lämnas muntligen.</translation>
        </message>
        <message>
            <source>The exact version that it is from.</source>
            <translation>Exakt vilken version det kommer från.</translation>
        </message>
        <message>
            <source>Prints a registered form for a party, on consent or a legal ground.</source>
            <translation>Skriver ut en registrerad blankett till en part, med samtycke eller rättslig grund.</translation>
        </message>
        <message>
            <source>Lists what has left a case: when, to whom and on which basis.</source>
            <translation>Räknar upp vad som har lämnats ut ur ett ärende: när, till vem och på vilken grund.</translation>
        </message>
        <message>
            <source>The employee, as employee list shows it.</source>
            <translation>Medarbetaren, så som employee list visar.</translation>
        </message>
        <message>
            <source>The case, for what belongs to one; such as 2026-0001.</source>
            <translation>Ärendet, för det som hör till ett; till exempel 2026-0001.</translation>
        </message>
        <message>
            <source>The number of the police report.</source>
            <translation>Polisanmälans nummer.</translation>
        </message>
        <message>
            <source>The day on which it was reported to the police.</source>
            <translation>Dagen då det polisanmäldes.</translation>
        </message>
        <message>
            <source>The day on which the head of unit was informed.</source>
            <translation>Dagen då enhetschefen informerades.</translation>
        </message>
        <message>
            <source>The day on which the security officer was informed.</source>
            <translation>Dagen då säkerhetsansvarig informerades.</translation>
        </message>
        <message>
            <source>What was done.</source>
            <translation>Vad som gjordes.</translation>
        </message>
        <message>
            <source>Records a threat, violence or another crime against staff (R24).</source>
            <translation>Registrerar hot, våld eller annat brott mot personal (R24).</translation>
        </message>
        <message>
            <source>Changes an incident: the police report, who was informed, what was done.</source>
            <translation>Ändrar en incident: polisanmälan, vilka som informerades, vad som gjordes.</translation>
        </message>
        <message>
            <source>Lists the incidents.</source>
            <translation>Räknar upp incidenterna.</translation>
        </message>
        <message>
            <source>Reports a shortcoming in the collaboration; the text names no client (R29).</source>
            <translation>Rapporterar en brist i samverkan; texten nämner ingen klient (R29).</translation>
        </message>
        <message>
            <source>Records analysis, decision and status of a deviation.</source>
            <translation>Registrerar analys, beslut och status för en avvikelse.</translation>
        </message>
        <message>
            <source>How far it has come.</source>
            <translation>Hur långt det har kommit.</translation>
        </message>
        <message>
            <source>The analysis.</source>
            <translation>Analysen.</translation>
        </message>
        <message>
            <source>What was decided.</source>
            <translation>Vad som beslutades.</translation>
        </message>
        <message>
            <source>The day on which it went to the steering group.</source>
            <translation>Dagen då det gick till styrgruppen.</translation>
        </message>
        <message>
            <source>Lists the deviations.</source>
            <translation>Räknar upp avvikelserna.</translation>
        </message>
        <message>
            <source>Adds a forum with its members, or adds to one (R30).</source>
            <translation>Lägger till ett forum med ledamöter, eller fyller på ett (R30).</translation>
        </message>
        <message>
            <source>A member with the party.</source>
            <translation>En ledamot med sin part.</translation>
        </message>
        <message>
            <source>Records what a forum decided, and that it was reported upwards.</source>
            <translation>Registrerar vad ett forum beslutade, och att det rapporterades uppåt.</translation>
        </message>
        <message>
            <source>The forum.</source>
            <translation>Forumet.</translation>
        </message>
        <message>
            <source>The day on which it was reported upwards.</source>
            <translation>Dagen då det rapporterades uppåt.</translation>
        </message>
        <message>
            <source>Lists the forums.</source>
            <translation>Räknar upp forumen.</translation>
        </message>
        <message>
            <source>The one person, as client find shows it.</source>
            <translation>Den ena personen, så som client find visar.</translation>
        </message>
        <message>
            <source>The other person.</source>
            <translation>Den andra personen.</translation>
        </message>
        <message>
            <source>Records two persons who must not meet; meetings are checked for it.</source>
            <translation>Registrerar två personer som inte får mötas; möten kontrolleras mot det.</translation>
        </message>
        <message>
            <source>Lists the persons to keep apart.</source>
            <translation>Räknar upp personer som ska hållas isär.</translation>
        </message>
        <message>
            <source>Links two persons: duplicates, or kin in need of support (R40).</source>
            <translation>Kopplar ihop två personer: dubbletter, eller anhörig i behov av stöd (R40).</translation>
        </message>
        <message>
            <source>Records the yearly review of the contact list or the local resources (R38).</source>
            <translation>Registrerar den årliga genomgången av kontaktlistan eller de lokala resurserna (R38).</translation>
        </message>
        <message>
            <source>What was gone through.</source>
            <translation>Vad som gicks igenom.</translation>
        </message>
        <message>
            <source>Lists the yearly reviews.</source>
            <translation>Räknar upp de årliga genomgångarna.</translation>
        </message>
        <message>
            <source>The cases of the other person are the first person's now.</source>
            <translation>Den andra personens ärenden är nu den första personens.</translation>
        </message>
        <message>
            <source>Days until review, level 1–2 (R22).</source>
            <translation>Dagar till omprövning, nivå 1–2 (R22).</translation>
        </message>
        <message>
            <source>Days until review, level 3 (R22).</source>
            <translation>Dagar till omprövning, nivå 3 (R22).</translation>
        </message>
        <message>
            <source>Days until review, level 4–5 (R22).</source>
            <translation>Dagar till omprövning, nivå 4–5 (R22).</translation>
        </message>
        <message>
            <source>Days from the grant until the plan (R8).</source>
            <translation>Dagar från beviljandet till planen (R8).</translation>
        </message>
        <message>
            <source>Weeks between network meetings, SIG young (R27).</source>
            <translation>Veckor mellan nätverksmöten, SIG unga (R27).</translation>
        </message>
        <message>
            <source>Weeks between network meetings, SIG adults (R27).</source>
            <translation>Veckor mellan nätverksmöten, SIG vuxna (R27).</translation>
        </message>
        <message>
            <source>Minutes until a meeting becomes an alarm (R23).</source>
            <translation>Minuter innan ett möte blir ett larm (R23).</translation>
        </message>
        <message>
            <source>Days ahead of a safety talk (R25).</source>
            <translation>Dagar före ett säkerhetssamtal (R25).</translation>
        </message>
        <message>
            <source>The case load that is shown when it is passed (R2).</source>
            <translation>Ärendemängden som visas när den överskrids (R2).</translation>
        </message>
        <message>
            <source>Which roles may take a decision, such as grant=lots,unit-head.</source>
            <translation>Vilka roller som får fatta ett beslut, till exempel grant=lots,unit-head.</translation>
        </message>
        <message>
            <source>Merges a linked duplicate: the other's cases go to the first person (R40).</source>
            <translation>Sammanför en kopplad dubblett: den andras ärenden går till den första personen (R40).</translation>
        </message>
        <message>
            <source>Shows what the district has settled: intervals and the delegation order.</source>
            <translation>Visar vad stadsdelen har bestämt: intervall och delegationsordningen.</translation>
        </message>
        <message>
            <source>Settles intervals and the delegation order.</source>
            <translation>Bestämmer intervall och delegationsordningen.</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Inköp</translation>
        </message>
        <message>
            <source>The district</source>
            <translation>Stadsdel</translation>
        </message>
        <message>
            <source>Give --for or --case, not both.</source>
            <translation>Ange --for eller --case, inte båda.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Inget behöver göras.</translation>
        </message>
        <message>
            <source>The duty was acknowledged; it does not come back while its cause is the same.</source>
            <translation>Bevakningen kvitterades; den kommer inte tillbaka så länge orsaken är densamma.</translation>
        </message>
        <message>
            <source>Lists what is due, overdue and alarming first.</source>
            <translation>Räknar upp vad som ska göras, försenat och larm först.</translation>
        </message>
        <message>
            <source>Only what is for the user with this login name.</source>
            <translation>Bara det som är för användaren med detta inloggningsnamn.</translation>
        </message>
        <message>
            <source>Takes note of a duty that can be acknowledged.</source>
            <translation>Kvitterar en bevakning som kan kvitteras.</translation>
        </message>
        <message>
            <source>The duty's key, as duties --json shows it.</source>
            <translation>Bevakningens nyckel, så som duties --json visar den.</translation>
        </message>
        <message>
            <source>Why it is corrected, or why you open a case that is not your own.</source>
            <translation>Varför det rättas, eller varför du öppnar ett ärende som inte är ditt eget.</translation>
        </message>
        <message>
            <source>%1 leaves the room: no scope for %2.</source>
            <translation>%1 lämnar rummet: inget samtycke för %2.</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Det finns ingen.</translation>
        </message>
        <message>
            <source>When it begins, such as 2026-11-22T14:30.</source>
            <translation>När det börjar, till exempel 2026-11-22T14:30.</translation>
        </message>
        <message>
            <source>When it ends.</source>
            <translation>När det slutar.</translation>
        </message>
        <message>
            <source>What kind of meeting; a network meeting without it.</source>
            <translation>Vilket slags möte; ett nätverksmöte om inget anges.</translation>
        </message>
        <message>
            <source>An item of the agenda, with the kinds of information it is about.</source>
            <translation>En punkt på dagordningen, med de slag av uppgifter den gäller.</translation>
        </message>
        <message>
            <source>Whether it is outside the premises (R23).</source>
            <translation>Om det är utanför lokalerna (R23).</translation>
        </message>
        <message>
            <source>Whether the person is invited.</source>
            <translation>Om personen är inbjuden.</translation>
        </message>
        <message>
            <source>Whether the guardians are invited (R3).</source>
            <translation>Om vårdnadshavarna är inbjudna (R3).</translation>
        </message>
        <message>
            <source>The day of the risk analysis (R23).</source>
            <translation>Dagen för riskanalysen (R23).</translation>
        </message>
        <message>
            <source>The risk analysis in words.</source>
            <translation>Riskanalysen i ord.</translation>
        </message>
        <message>
            <source>The day on which the head of unit was told of it (R23).</source>
            <translation>Dagen då enhetschefen underrättades om det (R23).</translation>
        </message>
        <message>
            <source>Plans a meeting, or changes one, and says what the rules say of it.</source>
            <translation>Planerar ett möte, eller ändrar ett, och säger vad reglerna säger om det.</translation>
        </message>
        <message>
            <source>Lists the meetings of a case.</source>
            <translation>Räknar upp mötena i ett ärende.</translation>
        </message>
        <message>
            <source>Shows a meeting with its commitments and who may hear each item.</source>
            <translation>Visar ett möte med åtaganden och vilka som får höra varje punkt.</translation>
        </message>
        <message>
            <source>Shows who may be in the room for each item, or adds items (R14).</source>
            <translation>Visar vilka som får vara i rummet vid varje punkt, eller lägger till punkter (R14).</translation>
        </message>
        <message>
            <source>Invitation to a meeting</source>
            <translation>Inbjudan till ett möte</translation>
        </message>
        <message>
            <source>Invitation to a meeting, without place and time</source>
            <translation>Inbjudan till ett möte, utan plats och tid</translation>
        </message>
        <message>
            <source>The invitations were recorded.</source>
            <translation>Inbjudningarna registrerades.</translation>
        </message>
        <message>
            <source>Checked out at %1.</source>
            <translation>Utcheckad %1.</translation>
        </message>
        <message>
            <source>Checked in at %1.</source>
            <translation>Incheckad %1.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Records invitations, each on the party's consent; from level 4 without place.</source>
            <translation>Registrerar inbjudningar, var och en på partens samtycke; från nivå 4 utan plats.</translation>
        </message>
        <message>
            <source>Cancels a planned meeting.</source>
            <translation>Ställer in ett planerat möte.</translation>
        </message>
        <message>
            <source>Checks you in at a meeting; one that does not end in time becomes an alarm (R23).</source>
            <translation>Checkar in dig på ett möte; ett som inte slutar i tid blir ett larm (R23).</translation>
        </message>
        <message>
            <source>Checks you out of a meeting (R23).</source>
            <translation>Checkar ut dig från ett möte (R23).</translation>
        </message>
        <message>
            <source>Records that a meeting was held, who came and what was said.</source>
            <translation>Registrerar att ett möte hölls, vilka som kom och vad som sades.</translation>
        </message>
        <message>
            <source>A party that came; the others did not.</source>
            <translation>En part som kom; de andra kom inte.</translation>
        </message>
        <message>
            <source>Whether the person came.</source>
            <translation>Om personen kom.</translation>
        </message>
        <message>
            <source>The minutes.</source>
            <translation>Minnesanteckningarna.</translation>
        </message>
        <message>
            <source>A text file with the minutes.</source>
            <translation>En textfil med minnesanteckningarna.</translation>
        </message>
        <message>
            <source>The day on which the plan was followed up.</source>
            <translation>Dagen då planen följdes upp.</translation>
        </message>
        <message>
            <source>Records what a party took on at a meeting (R27).</source>
            <translation>Registrerar vad en part åtog sig vid ett möte (R27).</translation>
        </message>
        <message>
            <source>The meeting.</source>
            <translation>Mötet.</translation>
        </message>
        <message>
            <source>The day by which it is to be done.</source>
            <translation>Dagen då det senast ska vara gjort.</translation>
        </message>
        <message>
            <source>Records what became of a commitment; open ones stand on the next agenda.</source>
            <translation>Registrerar hur det gick med ett åtagande; öppna står på nästa dagordning.</translation>
        </message>
        <message>
            <source>What became of it.</source>
            <translation>Hur det gick.</translation>
        </message>
        <message>
            <source>Lists time and place of planned meetings at level 4 and 5 (R20).</source>
            <translation>Räknar upp tid och plats för planerade möten på nivå 4 och 5 (R20).</translation>
        </message>
        <message>
            <source>Plan %1 is the current one now.</source>
            <translation>Plan %1 är nu den gällande.</translation>
        </message>
        <message>
            <source>Whether the person agrees.</source>
            <translation>Om personen samtycker till planen.</translation>
        </message>
        <message>
            <source>The person's own words.</source>
            <translation>Personens egna ord om planen.</translation>
        </message>
        <message>
            <source>The day on which it was followed up.</source>
            <translation>Dagen då den följdes upp.</translation>
        </message>
        <message>
            <source>The plan, as plan show --json shows it.</source>
            <translation>Planen, så som plan show --json visar den.</translation>
        </message>
        <message>
            <source>The area of life.</source>
            <translation>Livsområdet.</translation>
        </message>
        <message>
            <source>How it is measured, with its target.</source>
            <translation>Hur det mäts, med målvärde.</translation>
        </message>
        <message>
            <source>Whether the person accepts it.</source>
            <translation>Om personen accepterar det.</translation>
        </message>
        <message>
            <source>Whether it is realistic.</source>
            <translation>Om det är realistiskt.</translation>
        </message>
        <message>
            <source>Who is responsible.</source>
            <translation>Vem som ansvarar.</translation>
        </message>
        <message>
            <source>The goal, as plan show --json shows it.</source>
            <translation>Målet, så som plan show --json visar det.</translation>
        </message>
        <message>
            <source>What is to be done.</source>
            <translation>Vad som ska göras i aktiviteten.</translation>
        </message>
        <message>
            <source>How it is to be done.</source>
            <translation>Hur det ska göras.</translation>
        </message>
        <message>
            <source>The day of that status.</source>
            <translation>Dagen för den statusen.</translation>
        </message>
        <message>
            <source>Adds a goal to a plan, or changes one.</source>
            <translation>Lägger till ett mål i en plan, eller ändrar ett.</translation>
        </message>
        <message>
            <source>Adds an activity to a goal, or changes one.</source>
            <translation>Lägger till en aktivitet till ett mål, eller ändrar en.</translation>
        </message>
        <message>
            <source>Adds a person or body to the network map, or changes one.</source>
            <translation>Lägger till en person eller verksamhet i nätverkskartan, eller ändrar en.</translation>
        </message>
        <message>
            <source>How close: 1 is closest.</source>
            <translation>Hur nära: 1 är närmast.</translation>
        </message>
        <message>
            <source>What the tie is like.</source>
            <translation>Hur bandet är.</translation>
        </message>
        <message>
            <source>The day on which it ended.</source>
            <translation>Dagen då det upphörde.</translation>
        </message>
        <message>
            <source>Makes a new draft of the plan, with the next number.</source>
            <translation>Gör ett nytt utkast till plan, med nästa nummer.</translation>
        </message>
        <message>
            <source>Records the person's answer to a plan, or that it was followed up.</source>
            <translation>Registrerar personens svar på en plan, eller att den följdes upp.</translation>
        </message>
        <message>
            <source>Makes a draft the current plan; the one before it is replaced.</source>
            <translation>Gör ett utkast till gällande plan; den tidigare ersätts.</translation>
        </message>
        <message>
            <source>Shows the current plan, or another, with its goals and activities.</source>
            <translation>Visar den gällande planen, eller en annan, med mål och aktiviteter.</translation>
        </message>
        <message>
            <source>May be bought directly.</source>
            <translation>Får direktupphandlas utan vidare.</translation>
        </message>
        <message>
            <source>Three suppliers are to be asked.</source>
            <translation>Tre leverantörer ska tillfrågas.</translation>
        </message>
        <message>
            <source>Three suppliers are to be asked, and documentation is a duty.</source>
            <translation>Tre leverantörer ska tillfrågas, och dokumentation är en skyldighet.</translation>
        </message>
        <message>
            <source>A procurement is needed; direct purchase is not allowed.</source>
            <translation>En upphandling krävs; direktupphandling är inte tillåten.</translation>
        </message>
        <message>
            <source>The limits of that day are not known.</source>
            <translation>Den dagens gränser är inte kända.</translation>
        </message>
        <message>
            <source>Sum of the category this year, in kronor</source>
            <translation>Kategorins summa i år, i kronor</translation>
        </message>
        <message>
            <source>Limit of direct purchase, in kronor</source>
            <translation>Gräns för direktupphandling, i kronor</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>An amount is not negative.</source>
            <translation>Ett belopp är inte negativt.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Kronor</source>
            <translation>Kronor</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>The amount in öre.</source>
            <translation>Beloppet i öre.</translation>
        </message>
        <message>
            <source>The category that is summed.</source>
            <translation>Kategorin som summeras.</translation>
        </message>
        <message>
            <source>Whether it is a social service (LOU, appendix 2).</source>
            <translation>Om det är en social tjänst (LOU, bilaga 2).</translation>
        </message>
        <message>
            <source>Shows what a purchase would need, with the year's sum of its category.</source>
            <translation>Visar vad ett inköp skulle kräva, med årets summa i kategorin.</translation>
        </message>
        <message>
            <source>Adds a purchase, or changes one, and shows what it needs.</source>
            <translation>Lägger till ett inköp, eller ändrar ett, och visar vad det kräver.</translation>
        </message>
        <message>
            <source>The record with this id.</source>
            <translation>Posten med detta id.</translation>
        </message>
        <message>
            <source>What is bought.</source>
            <translation>Vad som köps.</translation>
        </message>
        <message>
            <source>The supplier.</source>
            <translation>Leverantören.</translation>
        </message>
        <message>
            <source>How it is paid for.</source>
            <translation>Hur det finansieras.</translation>
        </message>
        <message>
            <source>How many suppliers were asked.</source>
            <translation>Hur många leverantörer som tillfrågades.</translation>
        </message>
        <message>
            <source>The day of the contract.</source>
            <translation>Dagen för avtalet.</translation>
        </message>
        <message>
            <source>The day on which it was documented.</source>
            <translation>Dagen då det dokumenterades.</translation>
        </message>
        <message>
            <source>The registration number.</source>
            <translation>Diarienumret.</translation>
        </message>
        <message>
            <source>Lists the purchases with what each of them needs.</source>
            <translation>Räknar upp inköpen med vad vart och ett av dem kräver.</translation>
        </message>
        <message>
            <source>Only this calendar year.</source>
            <translation>Bara detta kalenderår.</translation>
        </message>
        <message>
            <source>case</source>
            <translation>ärende</translation>
        </message>
        <message>
            <source>district</source>
            <translation>stadsdel</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>This kind of record belongs to a case, so --case is needed.</source>
            <translation>Detta slag av post hör till ett ärende, så --case krävs.</translation>
        </message>
        <message>
            <source>This kind of record belongs to no case; leave out --case.</source>
            <translation>Detta slag av post hör inte till något ärende; utelämna --case.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>“%1” names another record or case than the command does.</source>
            <translation>”%1” anger en annan post eller ett annat ärende än kommandot.</translation>
        </message>
        <message>
            <source>“%1” is a whole number from 1.</source>
            <translation>”%1” är ett heltal från 1.</translation>
        </message>
        <message>
            <source>This kind of record is made with the command %1.</source>
            <translation>Detta slag av post görs med kommandot %1.</translation>
        </message>
        <message>
            <source>Only this kind, with its fields and words.</source>
            <translation>Bara detta slag, med fält och ord.</translation>
        </message>
        <message>
            <source>JSON by field name; - reads it from standard input.</source>
            <translation>JSON efter fältnamn; - läser från standard in.</translation>
        </message>
        <message>
            <source>Lists the kinds of records with their fields and words.</source>
            <translation>Räknar upp slagen av poster med fält och ord.</translation>
        </message>
        <message>
            <source>Lists the records of a kind; the look is logged.</source>
            <translation>Räknar upp posterna av ett slag; läsningen loggas.</translation>
        </message>
        <message>
            <source>Shows one record, in the form that record change takes.</source>
            <translation>Visar en post, i den form som record change tar emot.</translation>
        </message>
        <message>
            <source>Adds a record of any kind from JSON.</source>
            <translation>Lägger till en post av valfritt slag från JSON.</translation>
        </message>
        <message>
            <source>Changes the named fields of a record; a version in the JSON must be the stored one.</source>
            <translation>Ändrar de namngivna fälten i en post; en version i JSON måste vara den lagrade.</translation>
        </message>
        <message>
            <source>a month such as 2026-10</source>
            <translation>en månad, till exempel 2026-10</translation>
        </message>
        <message>
            <source>Signing needs both --sign and --finding.</source>
            <translation>Signering kräver både --sign och --finding.</translation>
        </message>
        <message>
            <source>Lists the safety talks with when the next is due (R25).</source>
            <translation>Räknar upp säkerhetssamtalen och när nästa ska hållas (R25).</translation>
        </message>
        <message>
            <source>Records a safety talk, its signing and its delivery (R25).</source>
            <translation>Registrerar ett säkerhetssamtal, att det undertecknats och överlämnats (R25).</translation>
        </message>
        <message>
            <source>The next talk; a year on without it.</source>
            <translation>Nästa samtal; om ett år om inget anges.</translation>
        </message>
        <message>
            <source>Login name of who held it; you without it.</source>
            <translation>Inloggningsnamn för den som höll det; du om inget anges.</translation>
        </message>
        <message>
            <source>The day on which it was signed.</source>
            <translation>Dagen då det undertecknades.</translation>
        </message>
        <message>
            <source>The day on which the security officer got it.</source>
            <translation>Dagen då säkerhetsansvarig fick det.</translation>
        </message>
        <message>
            <source>Records a requirement of competence, and whether it is fulfilled (bilaga 2.3).</source>
            <translation>Registrerar ett kompetenskrav, och om det är uppfyllt (bilaga 2.3).</translation>
        </message>
        <message>
            <source>What is required.</source>
            <translation>Vad som krävs.</translation>
        </message>
        <message>
            <source>Whether it is fulfilled.</source>
            <translation>Om det är uppfyllt.</translation>
        </message>
        <message>
            <source>The day.</source>
            <translation>Dagen.</translation>
        </message>
        <message>
            <source>The day by which it is planned.</source>
            <translation>Dagen då det senast är planerat.</translation>
        </message>
        <message>
            <source>Lists what competence is required and fulfilled.</source>
            <translation>Räknar upp vilken kompetens som krävs och är uppfylld.</translation>
        </message>
        <message>
            <source>Shows a sample of a month's reads, or records that the review was made.</source>
            <translation>Visar ett stickprov av en månads läsningar, eller registrerar att granskningen är gjord.</translation>
        </message>
        <message>
            <source>The month, such as 2026-10.</source>
            <translation>Månaden, till exempel 2026-10.</translation>
        </message>
        <message>
            <source>At most so many entries; 50 without it.</source>
            <translation>Högst så många poster; 50 om inget anges.</translation>
        </message>
        <message>
            <source>Record that the review was made.</source>
            <translation>Registrera att granskningen är gjord.</translation>
        </message>
        <message>
            <source>What was found.</source>
            <translation>Vad som framkom.</translation>
        </message>
        <message>
            <source>The answers propose level %1.</source>
            <translation>Svaren föreslår nivå %1.</translation>
        </message>
        <message>
            <source>The answers propose no level.</source>
            <translation>Svaren föreslår ingen nivå.</translation>
        </message>
        <message>
            <source>A yes at level 1 stands beside another yes, which contradict each other.</source>
            <translation>Ett ja på nivå 1 står bredvid ett annat ja, och de motsäger varandra.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Inte besvarad</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Nivå %1</translation>
        </message>
        <message>
            <source>To avoid</source>
            <translation>Att undvika</translation>
        </message>
        <message>
            <source>Work is stopped until the protection group's cooperation is recorded (R20).</source>
            <translation>Arbetet är stoppat tills personsäkerhetsgruppens samverkan är registrerad (R20).</translation>
        </message>
        <message>
            <source>No level has been assessed.</source>
            <translation>Ingen nivå har bedömts.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>ett heltal från %1 till %2</translation>
        </message>
        <message>
            <source>The level that you judge it to be (R17).</source>
            <translation>Nivån som du bedömer att det är (R17).</translation>
        </message>
        <message>
            <source>Answers of bilaga 3.3, which propose a level.</source>
            <translation>Svar på bilaga 3.3, som föreslår en nivå.</translation>
        </message>
        <message>
            <source>The registered bilaga 3.3, in place of a file.</source>
            <translation>Den registrerade bilaga 3.3, i stället för en fil.</translation>
        </message>
        <message>
            <source>Whom of the police you consulted, or why not.</source>
            <translation>Vem hos polisen du rådfrågade, eller varför inte.</translation>
        </message>
        <message>
            <source>The assessment in words.</source>
            <translation>Bedömningen i ord.</translation>
        </message>
        <message>
            <source>When it is to be looked at anew (R22).</source>
            <translation>När den ska omprövas (R22).</translation>
        </message>
        <message>
            <source>This measure of the list is done.</source>
            <translation>Denna åtgärd i listan är gjord.</translation>
        </message>
        <message>
            <source>Login name of who decided.</source>
            <translation>Inloggningsnamn för den som beslutade.</translation>
        </message>
        <message>
            <source>Whether the police's protection group cooperates (R20).</source>
            <translation>Om polisens personsäkerhetsgrupp samverkar (R20).</translation>
        </message>
        <message>
            <source>Records a place or time to avoid (R19).</source>
            <translation>Registrerar en plats eller tid att undvika (R19).</translation>
        </message>
        <message>
            <source>From this time of day.</source>
            <translation>Från detta klockslag.</translation>
        </message>
        <message>
            <source>To this time of day.</source>
            <translation>Till detta klockslag.</translation>
        </message>
        <message>
            <source>The day on which the parties were told.</source>
            <translation>Dagen då parterna underrättades.</translation>
        </message>
        <message>
            <source>The day from which it need not be avoided.</source>
            <translation>Dagen från vilken den inte behöver undvikas.</translation>
        </message>
        <message>
            <source>Records that the person is threatened or hurt, and what the police know (R37).</source>
            <translation>Registrerar att personen är hotad eller skadad, och vad polisen vet (R37).</translation>
        </message>
        <message>
            <source>The day on which the police were informed.</source>
            <translation>Dagen då polisen informerades.</translation>
        </message>
        <message>
            <source>The scope or the legal ground of that.</source>
            <translation>Samtycket eller den rättsliga grunden för det.</translation>
        </message>
        <message>
            <source>Whether it is police information not yet served (R34).</source>
            <translation>Om det är en polisuppgift som ännu inte är delgiven (R34).</translation>
        </message>
        <message>
            <source>Fills in the hand-over to the central exit programme (R21).</source>
            <translation>Fyller i överlämningen till den centrala avhopparverksamheten (R21).</translation>
        </message>
        <message>
            <source>The day on which BOPS was consulted.</source>
            <translation>Dagen då BOPS rådfrågades.</translation>
        </message>
        <message>
            <source>Whether BOPS finds a high threat.</source>
            <translation>Om BOPS bedömer hotet som högt.</translation>
        </message>
        <message>
            <source>Whether the person must leave Stockholm.</source>
            <translation>Om personen måste lämna Stockholm.</translation>
        </message>
        <message>
            <source>Whether BOPS cannot share its information.</source>
            <translation>Om BOPS inte kan lämna sina uppgifter.</translation>
        </message>
        <message>
            <source>The day on which the person consented.</source>
            <translation>Dagen då personen samtyckte.</translation>
        </message>
        <message>
            <source>The day of the hand-over.</source>
            <translation>Dagen för överlämningen.</translation>
        </message>
        <message>
            <source>Records an assessed threat level, with what the answers propose (R17).</source>
            <translation>Registrerar en bedömd hotbildsnivå, med det som svaren föreslår (R17).</translation>
        </message>
        <message>
            <source>Shows the level that holds, its history and what is to be avoided.</source>
            <translation>Visar nivån som gäller, dess historik och vad som ska undvikas.</translation>
        </message>
        <message>
            <source>Lists the measures of the level that holds, or records what was done (R18).</source>
            <translation>Räknar upp åtgärderna för nivån som gäller, eller registrerar vad som gjorts (R18).</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Varning</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>There is no record with that id: %1.</source>
            <translation>Det finns ingen post med detta id: %1.</translation>
        </message>
        <message>
            <source>Version %1 was to be changed, but version %2 is the latest.</source>
            <translation>Version %1 skulle ändras, men version %2 är den senaste.</translation>
        </message>
        <message>
            <source>%1 was saved with the id %2, version %3.</source>
            <translation>%1 sparades med id %2, version %3.</translation>
        </message>
        <message>
            <source>A party, such as “police:Polisen Nord:kontaktpolis”.</source>
            <translation>En part, till exempel ”police:Polisen Nord:kontaktpolis”.</translation>
        </message>
        <message>
            <source>The value of --%1 is %2.</source>
            <translation>Värdet för --%1 är %2.</translation>
        </message>
        <message>
            <source>The value of --%1 is one of these: %2.</source>
            <translation>Värdet för --%1 är ett av dessa: %2.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes eller no</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>ett heltal</translation>
        </message>
        <message>
            <source>a date such as 2026-11-22</source>
            <translation>ett datum, till exempel 2026-11-22</translation>
        </message>
        <message>
            <source>a moment such as 2026-11-22T14:30</source>
            <translation>en tidpunkt, till exempel 2026-11-22T14:30</translation>
        </message>
        <message>
            <source>a moment that exists, also in summer time</source>
            <translation>en tidpunkt som finns, också vid övergång till sommartid</translation>
        </message>
        <message>
            <source>A party is written KIND:ORGANISATION or KIND:ORGANISATION:FUNCTION.</source>
            <translation>En part skrivs SLAG:ORGANISATION eller SLAG:ORGANISATION:FUNKTION.</translation>
        </message>
        <message>
            <source>an id</source>
            <translation>ett id</translation>
        </message>
        <message>
            <source>a time such as 14:30</source>
            <translation>ett klockslag, till exempel 14:30</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 svar</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Say why you open it with --reason; the reason is logged.</source>
            <translation>Säg varför du öppnar det med --reason; skälet loggas.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Första</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Andra</translation>
        </message>
        <message>
            <source>Shows how many open cases each coordinator has; for the head of unit.</source>
            <translation>Visar hur många öppna ärenden varje SIG-lots har; för enhetschefen.</translation>
        </message>
        <message>
            <source>can be admitted</source>
            <translation>kan släppas in</translation>
        </message>
        <message>
            <source>has not chosen an own password</source>
            <translation>har inte valt eget lösenord</translation>
        </message>
        <message>
            <source>opens the book</source>
            <translation>öppnar boken</translation>
        </message>
        <message>
            <source>manages without opening</source>
            <translation>sköter utan att öppna</translation>
        </message>
        <message>
            <source>cannot unlock</source>
            <translation>kan inte låsa upp</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>borttagen</translation>
        </message>
        <message>
            <source>The series holds</source>
            <translation>Serien innehåller</translation>
        </message>
        <message>
            <source>No longer needed, and removed</source>
            <translation>Behövdes inte längre och togs bort</translation>
        </message>
        <message>
            <source>Somebody has the book open: its last published snapshot was copied, sealed: %1</source>
            <translation>Någon har boken öppen: den senast publicerade ögonblicksbilden kopierades, förseglad: %1</translation>
        </message>
        <message>
            <source>The book was copied, sealed: %1</source>
            <translation>Boken kopierades, förseglad: %1</translation>
        </message>
        <message>
            <source>Say either where one copy goes, or the folder of a series (--series).</source>
            <translation>Ange antingen var en kopia ska läggas eller mappen för en serie (--series).</translation>
        </message>
        <message>
            <source>The book was moved: %1</source>
            <translation>Boken är flyttad: %1</translation>
        </message>
        <message>
            <source>The old file is now called %1. Open the book where it is, and check it with book verify, before you delete the old one.</source>
            <translation>Den gamla filen heter nu %1. Öppna boken på den nya platsen och kontrollera den med book verify innan du tar bort den gamla.</translation>
        </message>
        <message>
            <source>Makes a verified copy of an open book, or one more of a series.</source>
            <translation>Gör en kontrollerad kopia av en öppen bok, eller en till i en serie.</translation>
        </message>
        <message>
            <source>A folder that keeps 7 days, 4 weeks and 12 months; in place of DEST.</source>
            <translation>En mapp där 7 dagar, 4 veckor och 12 månader sparas; i stället för DEST.</translation>
        </message>
        <message>
            <source>Copies the sealed files as they lie, without a password.</source>
            <translation>Kopierar de förseglade filerna som de ligger, utan lösenord.</translation>
        </message>
        <message>
            <source>Moves a closed book to another place, and renames the old file.</source>
            <translation>Flyttar en stängd bok till en annan plats och byter namn på den gamla filen.</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>inte beslutat</translation>
        </message>
        <message>
            <source>to be erased</source>
            <translation>ska gallras</translation>
        </message>
        <message>
            <source>to be kept</source>
            <translation>ska bevaras</translation>
        </message>
        <message>
            <source>The paper was written: %1</source>
            <translation>Dokumentet är sparat: %1</translation>
        </message>
        <message>
            <source>At the latest</source>
            <translation>Senast</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>No file is to be erased.</source>
            <translation>Ingen akt ska gallras.</translation>
        </message>
        <message>
            <source>The option --%1 takes one of: %2.</source>
            <translation>Flaggan --%1 tar något av: %2.</translation>
        </message>
        <message>
            <source>The decision was kept: %1.</source>
            <translation>Beslutet är sparat: %1.</translation>
        </message>
        <message>
            <source>An erasure cannot be undone; say --yes to carry out the decision.</source>
            <translation>En gallring går inte att ångra; ange --yes för att verkställa beslutet.</translation>
        </message>
        <message>
            <source>The list beside the backups was not renewed: %1</source>
            <translation>Listan bredvid säkerhetskopiorna förnyades inte: %1</translation>
        </message>
        <message>
            <source>May still hold it</source>
            <translation>Kan ha uppgifterna kvar</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>Inget har gallrats.</translation>
        </message>
        <message>
            <source>There is no erasure with that id.</source>
            <translation>Det finns ingen gallring med det id:t.</translation>
        </message>
        <message>
            <source>No known copy holds what was erased.</source>
            <translation>Ingen känd kopia har kvar det som gallrats.</translation>
        </message>
        <message>
            <source>These copies were removed.</source>
            <translation>Kopiorna togs bort.</translation>
        </message>
        <message>
            <source>Writes it as a PDF file for the own file, too.</source>
            <translation>Skriver det även som PDF till den egna akten.</translation>
        </message>
        <message>
            <source>Replaces the file if there is one.</source>
            <translation>Ersätter filen om den finns.</translation>
        </message>
        <message>
            <source>Lists the closed files whose time is out, with the section (R35).</source>
            <translation>Listar avslutade akter vars tid har gått ut, med lagrum (R35).</translation>
        </message>
        <message>
            <source>Records the head of unit's decision on a closed file (R35).</source>
            <translation>Antecknar enhetschefens beslut om en avslutad akt (R35).</translation>
        </message>
        <message>
            <source>Why; needed for what is kept.</source>
            <translation>Varför; behövs för det som bevaras.</translation>
        </message>
        <message>
            <source>The file holds a child-protection investigation.</source>
            <translation>Akten innehåller en barnavårdsutredning.</translation>
        </message>
        <message>
            <source>Erases a file that was decided to go; it cannot be undone.</source>
            <translation>Gallrar en akt enligt beslut; det går inte att ångra.</translation>
        </message>
        <message>
            <source>Yes, erase it.</source>
            <translation>Ja, gallra den.</translation>
        </message>
        <message>
            <source>Lists the erasures that were made.</source>
            <translation>Listar de gallringar som har gjorts.</translation>
        </message>
        <message>
            <source>Shows the certificate of an erasure, without personal data.</source>
            <translation>Visar intyget över en gallring, utan personuppgifter.</translation>
        </message>
        <message>
            <source>The erasure, as erasure list shows it.</source>
            <translation>Gallringen, så som erasure list visar den.</translation>
        </message>
        <message>
            <source>Lists the known copies that may hold what was erased, or removes them.</source>
            <translation>Listar kända kopior där det gallrade kan finnas kvar, eller tar bort dem.</translation>
        </message>
        <message>
            <source>Removes them.</source>
            <translation>Tar bort dem.</translation>
        </message>
        <message>
            <source>Drafts the report of a personal data breach from the log, with its deadlines.</source>
            <translation>Gör ett utkast till anmälan av en personuppgiftsincident ur loggen, med tidsfrister.</translation>
        </message>
        <message>
            <source>What happened.</source>
            <translation>Vad som har hänt.</translation>
        </message>
        <message>
            <source>When it was known; now without it.</source>
            <translation>När det blev känt; annars nu.</translation>
        </message>
        <message>
            <source>From when the log is asked.</source>
            <translation>Från när loggen gås igenom.</translation>
        </message>
        <message>
            <source>Until when; now without it.</source>
            <translation>Till när; annars till nu.</translation>
        </message>
        <message>
            <source>Only what this user did.</source>
            <translation>Bara det som den här användaren har gjort.</translation>
        </message>
        <message>
            <source>Only what was done at this workstation.</source>
            <translation>Bara det som har gjorts på den här arbetsplatsen.</translation>
        </message>
        <message>
            <source>%1 on %2, since %3</source>
            <translation>%1 på %2, sedan %3</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>Skriver</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Asks for the pen</source>
            <translation>Ber om pennan</translation>
        </message>
        <message>
            <source>Copy for reading</source>
            <translation>Kopia för läsning</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Stations whose notes are not in the book yet</source>
            <translation>Arbetsplatser vars anteckningar ännu inte är i boken</translation>
        </message>
        <message>
            <source>Watching for a minute whether %1 still works.</source>
            <translation>Väntar en minut för att se om %1 fortfarande arbetar.</translation>
        </message>
        <message>
            <source>The pen of the book is free.</source>
            <translation>Bokens penna är ledig.</translation>
        </message>
        <message>
            <source>Shows who writes in a book and since when, without a password.</source>
            <translation>Visar vem som skriver i en bok och sedan när, utan lösenord.</translation>
        </message>
        <message>
            <source>Takes the pen from a workstation that gives no sign of life.</source>
            <translation>Tar pennan från en arbetsplats som inte ger något livstecken.</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>giltig</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>ändrad sedan dess</translation>
        </message>
        <message>
            <source>ALTERED behind the program's back</source>
            <translation>ÄNDRAD utanför programmet</translation>
        </message>
        <message>
            <source>BROKEN</source>
            <translation>OGILTIG</translation>
        </message>
        <message>
            <source>made with ANOTHER KEY</source>
            <translation>gjord med EN ANNAN NYCKEL</translation>
        </message>
        <message>
            <source>what was signed is GONE</source>
            <translation>det undertecknade är BORTA</translation>
        </message>
        <message>
            <source>%1, version %2, %3: %4</source>
            <translation>%1, version %2, %3: %4</translation>
        </message>
        <message>
            <source>(deputy for %1)</source>
            <translation>(ersättare för %1)</translation>
        </message>
        <message>
            <source>(by hand, witness: %1)</source>
            <translation>(för hand, bevittnat av %1)</translation>
        </message>
        <message>
            <source>--record is KIND:ID, such as decision:ID.</source>
            <translation>--record skrivs KIND:ID, till exempel decision:ID.</translation>
        </message>
        <message>
            <source>Say what: --form and --subject, or --record.</source>
            <translation>Ange vad det gäller: --form och --subject, eller --record.</translation>
        </message>
        <message>
            <source>not signed; you can</source>
            <translation>inte undertecknad; du kan underteckna</translation>
        </message>
        <message>
            <source>Nobody signs this.</source>
            <translation>Detta undertecknas inte av någon.</translation>
        </message>
        <message>
            <source>Version %1 is signed, as deputy.</source>
            <translation>Version %1 är undertecknad, som ersättare.</translation>
        </message>
        <message>
            <source>Version %1 is signed.</source>
            <translation>Version %1 är undertecknad.</translation>
        </message>
        <message>
            <source>A card signs the file of a form: --form and --subject.</source>
            <translation>Med kort undertecknas en blanketts fil: ange --form och --subject.</translation>
        </message>
        <message>
            <source>PIN for %1 on the card %2: </source>
            <translation>PIN-kod för %1 på kortet %2: </translation>
        </message>
        <message>
            <source>One try is left.</source>
            <translation>Ett försök återstår.</translation>
        </message>
        <message>
            <source>Few tries are left.</source>
            <translation>Få försök återstår.</translation>
        </message>
        <message>
            <source>Signed with the card and written to %1.</source>
            <translation>Undertecknad med kortet och sparad som %1.</translation>
        </message>
        <message>
            <source>Form %1, version %2, registered %3.</source>
            <translation>Blankett %1, version %2, registrerad %3.</translation>
        </message>
        <message>
            <source>This is the latest version.</source>
            <translation>Detta är den senaste versionen.</translation>
        </message>
        <message>
            <source>A newer version is in the book: %1.</source>
            <translation>Det finns en nyare version i boken: %1.</translation>
        </message>
        <message>
            <source>The content of that version in the book is what was printed.</source>
            <translation>Innehållet i den versionen i boken är det som skrevs ut.</translation>
        </message>
        <message>
            <source>The content of that version in the book is NOT what was printed.</source>
            <translation>Innehållet i den versionen i boken är INTE det som skrevs ut.</translation>
        </message>
        <message>
            <source>Signed: %1</source>
            <translation>Undertecknad: %1</translation>
        </message>
        <message>
            <source>Nobody has signed that version.</source>
            <translation>Ingen har undertecknat den versionen.</translation>
        </message>
        <message>
            <source>The code carries a signature that the book does NOT know.</source>
            <translation>Koden innehåller en underskrift som INTE finns i boken.</translation>
        </message>
        <message>
            <source>The file, or what was signed in it, left on %1.</source>
            <translation>Filen, eller det som undertecknades i den, lämnades ut %1.</translation>
        </message>
        <message>
            <source>The file is not one that left this book.</source>
            <translation>Filen är inte någon som har lämnats ut från boken.</translation>
        </message>
        <message>
            <source>The print and the book do not agree.</source>
            <translation>Utskriften och boken stämmer inte överens.</translation>
        </message>
        <message>
            <source>What the form is about, such as case:2026-0001.</source>
            <translation>Vad bilagan gäller, till exempel case:2026-0001.</translation>
        </message>
        <message>
            <source>A decision, safety-talk, threat-assessment or gate-override.</source>
            <translation>Decision, safety-talk, threat-assessment eller gate-override.</translation>
        </message>
        <message>
            <source>Where it is signed, as sign list names it.</source>
            <translation>Var det undertecknas, enligt sign list.</translation>
        </message>
        <message>
            <source>Shows where a form or a record is signed, by whom, and whether that still holds.</source>
            <translation>Visar var en blankett eller post är undertecknad, av vem och om det fortfarande gäller.</translation>
        </message>
        <message>
            <source>Signs the latest version with your own key.</source>
            <translation>Undertecknar den senaste versionen med din egen nyckel.</translation>
        </message>
        <message>
            <source>Registers a signature on paper, with you as witness.</source>
            <translation>Registrerar en underskrift på papper, med dig som vittne.</translation>
        </message>
        <message>
            <source>Who signed.</source>
            <translation>Vem som har undertecknat.</translation>
        </message>
        <message>
            <source>The day on the paper; today otherwise.</source>
            <translation>Dagen på papperet; annars i dag.</translation>
        </message>
        <message>
            <source>Prints a form to a PDF file signed with a service card; asks for the PIN once.</source>
            <translation>Skriver ut en blankett till en PDF-fil som undertecknas med tjänstekort; frågar efter PIN-koden en gång.</translation>
        </message>
        <message>
            <source>The card's PKCS #11 library.</source>
            <translation>Kortets PKCS #11-bibliotek.</translation>
        </message>
        <message>
            <source>The name on the certificate, or the first digits of its SHA-256.</source>
            <translation>Namnet på certifikatet, eller de första siffrorna i dess SHA-256.</translation>
        </message>
        <message>
            <source>The place to sign at; the first empty one otherwise.</source>
            <translation>Platsen för underskriften; annars den första lediga.</translation>
        </message>
        <message>
            <source>Replaces the file if it exists.</source>
            <translation>Ersätter filen om den finns.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingeravtryck</translation>
        </message>
        <message>
            <source>The account is yours. Read this fingerprint out to the head of unit: %1</source>
            <translation>Kontot är ditt. Läs upp det här fingeravtrycket för enhetschefen: %1</translation>
        </message>
        <message>
            <source>Lists the accounts with role, state and fingerprint.</source>
            <translation>Listar kontona med roll, läge och fingeravtryck.</translation>
        </message>
        <message>
            <source>Gives a prepared account its holder's own password; asks for the first one, then for the own.</source>
            <translation>Ger ett förberett konto innehavarens eget lösenord; frågar efter det första och sedan efter det egna.</translation>
        </message>
        <message>
            <source>Only a head of unit does this, with the book open.</source>
            <translation>Detta gör bara en enhetschef, med boken öppen.</translation>
        </message>
        <message>
            <source>The account %1 is prepared. Its holder runs user take-up, and a head of unit admits it then.</source>
            <translation>Kontot %1 är förberett. Innehavaren kör user take-up, och därefter släpper en enhetschef in det.</translation>
        </message>
        <message>
            <source>The fingerprint is another: somebody else may have made the keys of this account.</source>
            <translation>Fingeravtrycket är ett annat: någon annan kan ha gjort kontots nycklar.</translation>
        </message>
        <message>
            <source>%1 can open the book now.</source>
            <translation>%1 kan öppna boken nu.</translation>
        </message>
        <message>
            <source>The role of %1 was changed, or proposed to the head of unit.</source>
            <translation>Rollen för %1 är ändrad, eller föreslagen för enhetschefen.</translation>
        </message>
        <message>
            <source>%1 cannot unlock the book any more.</source>
            <translation>%1 kan inte längre låsa upp boken.</translation>
        </message>
        <message>
            <source>%1 can unlock the book again, unless a head of unit has shut the account.</source>
            <translation>%1 kan låsa upp boken igen, om inte en enhetschef har stängt kontot.</translation>
        </message>
        <message>
            <source>Encrypted anew %1 %.</source>
            <translation>Krypterat på nytt: %1 %.</translation>
        </message>
        <message>
            <source>%1 was removed. Copies and backups from before still open with what opened them.</source>
            <translation>%1 är borttagen. Kopior och säkerhetskopior från tidigare öppnas fortfarande med det som öppnade dem.</translation>
        </message>
        <message>
            <source>The book has a new key; passwords and the recovery key stay as they are.</source>
            <translation>Boken har en ny nyckel; lösenorden och återställningsnyckeln är som förut.</translation>
        </message>
        <message>
            <source>Each password costs %1 passes over %2 MiB from its user's next unlocking on.</source>
            <translation>Varje lösenord kostar %1 varv över %2 MiB från och med att dess användare låser upp nästa gång.</translation>
        </message>
        <message>
            <source>The login name of the account.</source>
            <translation>Kontots användarnamn.</translation>
        </message>
        <message>
            <source>Why; kept in the history. A head of unit must say it.</source>
            <translation>Varför; sparas i historiken. En enhetschef måste ange det.</translation>
        </message>
        <message>
            <source>Prepares an account that opens nothing yet; asks for its first password.</source>
            <translation>Förbereder ett konto som inte öppnar något än; frågar efter dess första lösenord.</translation>
        </message>
        <message>
            <source>Gives a prepared account its key to the book, by its fingerprint.</source>
            <translation>Ger ett förberett konto nyckeln till boken, efter fingeravtrycket.</translation>
        </message>
        <message>
            <source>What the holder reads out, five groups of four.</source>
            <translation>Det som innehavaren läser upp, fem grupper om fyra tecken.</translation>
        </message>
        <message>
            <source>Changes a user's role; an administrator's change is a proposal.</source>
            <translation>Ändrar en användares roll; en systemförvaltares ändring är ett förslag.</translation>
        </message>
        <message>
            <source>Shuts a user out at once; what the user did stays.</source>
            <translation>Stänger ute en användare genast; det som användaren gjort finns kvar.</translation>
        </message>
        <message>
            <source>Lets a user who was shut out in again.</source>
            <translation>Släpper in en användare igen som varit utestängd.</translation>
        </message>
        <message>
            <source>Removes a user and encrypts the book anew, with another key.</source>
            <translation>Tar bort en användare och krypterar om boken med en annan nyckel.</translation>
        </message>
        <message>
            <source>Raises what guessing a password costs to what this computer manages.</source>
            <translation>Höjer vad det kostar att gissa ett lösenord till vad den här datorn klarar.</translation>
        </message>
        <message>
            <source>Encrypts the book anew, with another key, and removes nobody.</source>
            <translation>Krypterar om boken med en annan nyckel och tar inte bort någon.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Bilagor printed</source>
            <translation>Utskrivna bilagor</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bifogade handlingar</translation>
        </message>
        <message>
            <source>Writes a closed case as a package for the archive; for the head of unit.</source>
            <translation>Skriver ett avslutat ärende som ett paket till arkivet; för enhetschefen.</translation>
        </message>
        <message>
            <source>The package, a file that ends in .tar.</source>
            <translation>Paketet, en fil som slutar på .tar.</translation>
        </message>
        <message>
            <source>Why it was decided; recorded.</source>
            <translation>Varför det beslutades; antecknas.</translation>
        </message>
        <message>
            <source>Records what the district's report asks beside bilaga 3.4 (R32).</source>
            <translation>Antecknar det som stadsdelens rapport frågar efter utöver bilaga 3.4 (R32).</translation>
        </message>
        <message>
            <source>What it is about.</source>
            <translation>Vad det gäller.</translation>
        </message>
        <message>
            <source>When it applies.</source>
            <translation>Vilken tid det avser.</translation>
        </message>
        <message>
            <source>Who said so.</source>
            <translation>Vem som har sagt det.</translation>
        </message>
        <message>
            <source>Police information on suspicions not yet served (R34).</source>
            <translation>Polisens uppgifter om misstankar som ännu inte har delgetts (R34).</translation>
        </message>
        <message>
            <source>For the districts</source>
            <translation>Till stadsdelarna</translation>
        </message>
        <message>
            <source>The key file was made. Keep a copy and its password apart; without them nothing opens.</source>
            <translation>Nyckelfilen är gjord. Förvara en kopia och dess lösenord åtskilda; utan dem går inget att öppna.</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Nyckelfilens lösenord</translation>
        </message>
        <message>
            <source>The password was changed.</source>
            <translation>Lösenordet är bytt.</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>går inte att läsa</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>fel slags fil</translation>
        </message>
        <message>
            <source>wrong version</source>
            <translation>fel version</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>skadad</translation>
        </message>
        <message>
            <source>not sealed to this key</source>
            <translation>inte förseglad till den här nyckeln</translation>
        </message>
        <message>
            <source>unknown district</source>
            <translation>okänd stadsdel</translation>
        </message>
        <message>
            <source>no district at that time</source>
            <translation>ingen stadsdel vid den tiden</translation>
        </message>
        <message>
            <source>the same months</source>
            <translation>samma månader</translation>
        </message>
        <message>
            <source>double codes</source>
            <translation>dubbla koder</translation>
        </message>
        <message>
            <source>the same file</source>
            <translation>samma fil</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>R33: nothing was put together, since a file cannot be taken.</source>
            <translation>R33: inget har lagts samman, eftersom en fil inte kan tas emot.</translation>
        </message>
        <message>
            <source>The report was written: %1</source>
            <translation>Rapporten skrevs: %1</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>förseglad</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>oförseglad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>There is no file in the folder.</source>
            <translation>Det finns ingen fil i mappen.</translation>
        </message>
        <message>
            <source>The key file of socialförvaltningen.</source>
            <translation>Socialförvaltningens nyckelfil.</translation>
        </message>
        <message>
            <source>The folder where the districts' files lie.</source>
            <translation>Mappen där stadsdelarnas filer ligger.</translation>
        </message>
        <message>
            <source>The key file that sealed files are opened with.</source>
            <translation>Nyckelfilen som förseglade filer öppnas med.</translation>
        </message>
        <message>
            <source>Makes the key pair that districts seal their files to.</source>
            <translation>Gör det nyckelpar som stadsdelarna förseglar sina filer till.</translation>
        </message>
        <message>
            <source>Shows the public half of a key file, for the districts.</source>
            <translation>Visar den öppna halvan av en nyckelfil, till stadsdelarna.</translation>
        </message>
        <message>
            <source>Changes the password of a key file; the key stays the same.</source>
            <translation>Byter lösenord på en nyckelfil; nyckeln är densamma.</translation>
        </message>
        <message>
            <source>Lists the files of a folder, and which districts have delivered.</source>
            <translation>Listar filerna i en mapp och vilka stadsdelar som har lämnat in.</translation>
        </message>
        <message>
            <source>Puts the districts' files together into the city's report (R33).</source>
            <translation>Lägger samman stadsdelarnas filer till stadens rapport (R33).</translation>
        </message>
        <message>
            <source>Counts merged districts as what they were part of that day.</source>
            <translation>Räknar sammanslagna stadsdelar som det de ingick i den dagen.</translation>
        </message>
        <message>
            <source>Only what may be published, small cells suppressed.</source>
            <translation>Bara det som får publiceras, med små tal borttagna.</translation>
        </message>
        <message>
            <source>Writes the report too: .csv, .xlsx, .ods or .pdf.</source>
            <translation>Skriver också rapporten: .csv, .xlsx, .ods eller .pdf.</translation>
        </message>
        <message>
            <source>The option --%1 takes a month such as 2026-11.</source>
            <translation>Växeln --%1 tar en månad, till exempel 2026-11.</translation>
        </message>
        <message>
            <source>The option --coarsen takes VARIABLE=STEP.</source>
            <translation>Växeln --coarsen tar VARIABEL=STEG.</translation>
        </message>
        <message>
            <source>Smallest group in any three variables (k)</source>
            <translation>Minsta grupp i någon uppsättning av tre variabler (k)</translation>
        </message>
        <message>
            <source>Rows that are alone in some three variables</source>
            <translation>Rader som är ensamma om sina värden i tre variabler</translation>
        </message>
        <message>
            <source>Rows in a group of fewer than five</source>
            <translation>Rader i en grupp om färre än fem</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Till exempel</translation>
        </message>
        <message>
            <source>Alike in what others may know</source>
            <translation>Lika i det som andra kan veta</translation>
        </message>
        <message>
            <source>%1, where %2 are needed</source>
            <translation>%1, där %2 behövs</translation>
        </message>
        <message>
            <source>The file may leave.</source>
            <translation>Filen får lämnas ut.</translation>
        </message>
        <message>
            <source>R31: the file may not leave like this.</source>
            <translation>R31: filen får inte lämnas ut så här.</translation>
        </message>
        <message>
            <source>Coarser</source>
            <translation>Grövre</translation>
        </message>
        <message>
            <source>The file was written: %1</source>
            <translation>Filen är skriven: %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nyckel</translation>
        </message>
        <message>
            <source>Compare the fingerprint with socialförvaltningen by telephone.</source>
            <translation>Jämför fingeravtrycket med socialförvaltningen per telefon.</translation>
        </message>
        <message>
            <source>There is no key of socialförvaltningen in the book.</source>
            <translation>Det finns ingen nyckel för socialförvaltningen i boken.</translation>
        </message>
        <message>
            <source>The case is %1.</source>
            <translation>Ärendet är %1.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>The first month of the period.</source>
            <translation>Periodens första månad.</translation>
        </message>
        <message>
            <source>The last month of the period.</source>
            <translation>Periodens sista månad.</translation>
        </message>
        <message>
            <source>Only this case: the copy at its entry.</source>
            <translation>Bara det här ärendet: kopian vid inskrivning.</translation>
        </message>
        <message>
            <source>The copy of the case at its exit.</source>
            <translation>Ärendets kopia vid utskrivning.</translation>
        </message>
        <message>
            <source>The district's id in the register, where the book's name is not in it.</source>
            <translation>Stadsdelens id i registret, om bokens namn inte finns där.</translation>
        </message>
        <message>
            <source>Tells a variable less finely (city variables), or left-out.</source>
            <translation>Anger en variabel grövre (city variables), eller left-out.</translation>
        </message>
        <message>
            <source>Makes what others may know so coarse that the file may leave.</source>
            <translation>Gör det som andra kan veta så grovt att filen får lämnas ut.</translation>
        </message>
        <message>
            <source>Lists what may leave in a de-identified file, and how finely.</source>
            <translation>Listar vad som får lämnas ut i en avidentifierad fil, och hur fint.</translation>
        </message>
        <message>
            <source>Shows how easily somebody is found in a de-identified file (R31).</source>
            <translation>Visar hur lätt någon går att känna igen i en avidentifierad fil (R31).</translation>
        </message>
        <message>
            <source>Shows every row that would leave.</source>
            <translation>Visar varje rad som skulle lämnas ut.</translation>
        </message>
        <message>
            <source>Writes a de-identified file for socialförvaltningen, sealed (R31).</source>
            <translation>Skriver en avidentifierad fil till socialförvaltningen, förseglad (R31).</translation>
        </message>
        <message>
            <source>Where the file goes.</source>
            <translation>Var filen läggs.</translation>
        </message>
        <message>
            <source>What city risk showed; refuses when the book says otherwise now.</source>
            <translation>Det som city risk visade; vägrar om boken säger något annat nu.</translation>
        </message>
        <message>
            <source>Does not seal it.</source>
            <translation>Förseglar den inte.</translation>
        </message>
        <message>
            <source>Why it leaves although somebody may be found in it.</source>
            <translation>Varför den lämnas ut fast någon kan kännas igen i den.</translation>
        </message>
        <message>
            <source>Shows or changes the key of socialförvaltningen that files are sealed to.</source>
            <translation>Visar eller byter den nyckel för socialförvaltningen som filer förseglas till.</translation>
        </message>
        <message>
            <source>The line that socialförvaltningen gave.</source>
            <translation>Raden som socialförvaltningen lämnade.</translation>
        </message>
        <message>
            <source>Removes the key.</source>
            <translation>Tar bort nyckeln.</translation>
        </message>
        <message>
            <source>Shows which case has a code of a de-identified file; the look is logged.</source>
            <translation>Visar vilket ärende som har en kod i en avidentifierad fil; det loggas.</translation>
        </message>
        <message>
            <source>The code of sixteen characters.</source>
            <translation>Koden på sexton tecken.</translation>
        </message>
        <message>
            <source>A second language beside the Swedish, or plain: see form words.</source>
            <translation>Ett andra språk bredvid svenskan, eller lättläst (plain): se form words.</translation>
        </message>
        <message>
            <source>--paper is invitation or minutes.</source>
            <translation>--paper är invitation eller minutes.</translation>
        </message>
        <message>
            <source>Name a form with --form, or a meeting with --meeting.</source>
            <translation>Ange en blankett med --form eller ett möte med --meeting.</translation>
        </message>
        <message>
            <source>There is no such meeting.</source>
            <translation>Det finns inget sådant möte.</translation>
        </message>
        <message>
            <source>--out names a folder that is there.</source>
            <translation>--out anger en mapp som finns.</translation>
        </message>
        <message>
            <source>%1 was written to %2.</source>
            <translation>%1 skrevs till %2.</translation>
        </message>
        <message>
            <source>The pass phrase is shown this once; tell it on the phone, never in the same message:</source>
            <translation>Lösenfrasen visas bara den här gången. Säg den i telefon, skriv den aldrig i samma meddelande:</translation>
        </message>
        <message>
            <source>The form's id, such as 3.5.</source>
            <translation>Blankettens nummer, till exempel 3.5.</translation>
        </message>
        <message>
            <source>A meeting of the case, instead of a form.</source>
            <translation>Ett möte i ärendet, i stället för en blankett.</translation>
        </message>
        <message>
            <source>Which paper of the meeting; the invitation without it.</source>
            <translation>Vilken handling från mötet; inbjudan om inget anges.</translation>
        </message>
        <message>
            <source>Prints a form or a meeting's paper with a copy for each reader, by what the consent covers, and a cover page for the own file.</source>
            <translation>Skriver ut en blankett eller en möteshandling med ett exemplar för varje mottagare, efter vad samtycket omfattar, och ett följeblad till den egna akten.</translation>
        </message>
        <message>
            <source>No copy for the person.</source>
            <translation>Inget exemplar till den enskilde.</translation>
        </message>
        <message>
            <source>A folder that is there; without it, who would get what is shown.</source>
            <translation>En mapp som finns; utan den visas vem som skulle få vad.</translation>
        </message>
        <message>
            <source>Writes an encrypted copy for the person or a party, and shows its pass phrase once.</source>
            <translation>Skriver ett krypterat exemplar till den enskilde eller en part och visar lösenfrasen en gång.</translation>
        </message>
        <message>
            <source>to be judged</source>
            <translation>att pröva</translation>
        </message>
        <message>
            <source>given</source>
            <translation>lämnas ut</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>lämnas inte ut</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Det som visas</translation>
        </message>
        <message>
            <source>What it stands for</source>
            <translation>Det som det står för</translation>
        </message>
        <message>
            <source>Nothing is masked or held back.</source>
            <translation>Inget är maskerat eller hålls inne.</translation>
        </message>
        <message>
            <source>Everything that must be judged is.</source>
            <translation>Allt som måste prövas är prövat.</translation>
        </message>
        <message>
            <source>Something must still be judged.</source>
            <translation>Något återstår att pröva.</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Att läsa</translation>
        </message>
        <message>
            <source>To process</source>
            <translation>För maskinell läsning</translation>
        </message>
        <message>
            <source>case:NUMBER, client:ID, employee:ID, contact:ID, guardian:ID or network-tie:ID.</source>
            <translation>case:NUMMER, client:ID, employee:ID, contact:ID, guardian:ID eller network-tie:ID.</translation>
        </message>
        <message>
            <source>In which case a guardian or relative is named.</source>
            <translation>I vilket ärende en vårdnadshavare eller närstående är nämnd.</translation>
        </message>
        <message>
            <source>What a person has judged: JSON, as extract review --json prints it.</source>
            <translation>Det som någon har prövat: JSON, så som extract review --json skriver det.</translation>
        </message>
        <message>
            <source>Shows what an extract of personal data masks and what must be judged (R34).</source>
            <translation>Visar vad ett registerutdrag maskerar och vad som måste prövas (R34).</translation>
        </message>
        <message>
            <source>Writes what is registered about a person, as PDF and JSON, after a review (R34).</source>
            <translation>Skriver det som är registrerat om en person, som PDF och JSON, efter en granskning (R34).</translation>
        </message>
        <message>
            <source>The day of the signed request.</source>
            <translation>Dagen för den undertecknade begäran.</translation>
        </message>
        <message>
            <source>An existing folder.</source>
            <translation>En mapp som finns.</translation>
        </message>
        <message>
            <source>Replaces the files if there are any.</source>
            <translation>Ersätter filerna om de redan finns.</translation>
        </message>
        <message>
            <source>Only a blank form has fields to fill in: give --blank.</source>
            <translation>Bara en tom blankett har fält att fylla i: ange --blank.</translation>
        </message>
        <message>
            <source>A blank form with fields to fill in on screen.</source>
            <translation>En tom blankett med fält att fylla i på skärmen.</translation>
        </message>
        <message>
            <source>Some fields of the file could not be read.</source>
            <translation>En del av filens fält kunde inte läsas.</translation>
        </message>
        <message>
            <source>The file is about</source>
            <translation>Filen gäller</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Kunde inte läsas</translation>
        </message>
        <message>
            <source>In the book: %1</source>
            <translation>I boken: %1</translation>
        </message>
        <message>
            <source>In the file: %1</source>
            <translation>I filen: %1</translation>
        </message>
        <message>
            <source>The file says nothing that the book does not have.</source>
            <translation>Filen säger inget som inte redan finns i boken.</translation>
        </message>
        <message>
            <source>The book has another version of this form, %1, and the file is version %2.</source>
            <translation>Boken har en annan version av blanketten, %1, och filen är version %2.</translation>
        </message>
        <message>
            <source>What was taken over stands in your draft of the form.</source>
            <translation>Det som fördes över står i ditt utkast till blanketten.</translation>
        </message>
        <message>
            <source>Reads a form that was filled in on screen, and prints its answers.</source>
            <translation>Läser en blankett som har fyllts i på skärmen och skriver ut svaren.</translation>
        </message>
        <message>
            <source>The PDF file, from form print --blank --fillable.</source>
            <translation>PDF-filen, från form print --blank --fillable.</translation>
        </message>
        <message>
            <source>Shows what a filled in file says other than the book; takes over what is named.</source>
            <translation>Visar vad en ifylld fil säger annorlunda än boken; för över det som namnges.</translation>
        </message>
        <message>
            <source>The filled in PDF file.</source>
            <translation>Den ifyllda PDF-filen.</translation>
        </message>
        <message>
            <source>The fields to take over into your draft.</source>
            <translation>De fält som ska föras över till utkastet.</translation>
        </message>
        <message>
            <source>Take over everything that differs.</source>
            <translation>För över allt som skiljer sig.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Ordval</translation>
        </message>
        <message>
            <source>In Swedish only</source>
            <translation>Endast på svenska</translation>
        </message>
        <message>
            <source>Not in the form</source>
            <translation>Finns inte i blanketten</translation>
        </message>
        <message>
            <source>The words fit the form.</source>
            <translation>Orden passar blanketten.</translation>
        </message>
        <message>
            <source>Some words fit nothing in the form.</source>
            <translation>En del av orden passar inget i blanketten.</translation>
        </message>
        <message>
            <source>Lists the languages, and the plain Swedish, that forms can be printed in.</source>
            <translation>Visar vilka språk, och vilken lättläst svenska, som blanketter kan skrivas ut på.</translation>
        </message>
        <message>
            <source>Prints the texts of a form, to be put into another language.</source>
            <translation>Skriver ut en blanketts texter, för att översättas till ett annat språk.</translation>
        </message>
        <message>
            <source>The language's tag, such as en, ar or so.</source>
            <translation>Språkets kod, till exempel en, ar eller so.</translation>
        </message>
        <message>
            <source>Checks a file of words against the form that it is for.</source>
            <translation>Kontrollerar en fil med ord mot den blankett som den gäller.</translation>
        </message>
        <message>
            <source>The words, a JSON file.</source>
            <translation>Orden, en JSON-fil.</translation>
        </message>
        <message>
            <source>District administration</source>
            <translation>Stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>A logo is given with --logo and --says together, or taken out with --no-logo.</source>
            <translation>En logotyp anges med --logo och --says tillsammans, eller tas bort med --no-logo.</translation>
        </message>
        <message>
            <source>--sides is one, two or two-short-edge.</source>
            <translation>--sides är one, two eller two-short-edge.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>In the usual set</source>
            <translation>Brukar tas med</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>En sida skickades till skrivaren.</numerusform>
                <numerusform>%n sidor skickades till skrivaren.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meeting that the papers are for.</source>
            <translation>Mötet som handlingarna är till för.</translation>
        </message>
        <message>
            <source>For whom; the own file without it.</source>
            <translation>Till vem; den egna akten om inget anges.</translation>
        </message>
        <message>
            <source>Every paper, not only the usual ones.</source>
            <translation>Alla handlingar, inte bara de vanliga.</translation>
        </message>
        <message>
            <source>No sheet before each paper.</source>
            <translation>Inget mellanblad före varje handling.</translation>
        </message>
        <message>
            <source>The print queue, as CUPS calls it.</source>
            <translation>Skrivarkön, med det namn den har i CUPS.</translation>
        </message>
        <message>
            <source>How many of each; 1 without it.</source>
            <translation>Hur många av varje; 1 om inget anges.</translation>
        </message>
        <message>
            <source>On one side of the sheet or both; as the queue is set up without it.</source>
            <translation>På en sida av bladet eller båda; som kön är inställd om inget anges.</translation>
        </message>
        <message>
            <source>The paper tray, as CUPS calls it.</source>
            <translation>Pappersfacket, med det namn det har i CUPS.</translation>
        </message>
        <message>
            <source>Shows the sender that stands on every paper.</source>
            <translation>Visar avsändaren som står på varje handling.</translation>
        </message>
        <message>
            <source>Changes the sender, and the logo from a PNG or SVG file.</source>
            <translation>Ändrar avsändaren, och logotypen från en PNG- eller SVG-fil.</translation>
        </message>
        <message>
            <source>The district administration.</source>
            <translation>Stadsdelsförvaltningen.</translation>
        </message>
        <message>
            <source>The unit.</source>
            <translation>Enheten.</translation>
        </message>
        <message>
            <source>The address.</source>
            <translation>Adressen.</translation>
        </message>
        <message>
            <source>The phone number.</source>
            <translation>Telefonnumret.</translation>
        </message>
        <message>
            <source>The logo: a PNG, or an SVG of shapes alone.</source>
            <translation>Logotypen: en PNG, eller en SVG med bara former.</translation>
        </message>
        <message>
            <source>What the logo shows, for those who do not see it.</source>
            <translation>Vad logotypen visar, för den som inte ser den.</translation>
        </message>
        <message>
            <source>Takes the logo out.</source>
            <translation>Tar bort logotypen.</translation>
        </message>
        <message>
            <source>Shows the district's report of a period, or writes it to a file (R32).</source>
            <translation>Visar stadsdelens rapport för en period, eller skriver den till en fil (R32).</translation>
        </message>
        <message>
            <source>The first day of the period; else 1 January.</source>
            <translation>Periodens första dag; annars 1 januari.</translation>
        </message>
        <message>
            <source>The last day of the period; else today.</source>
            <translation>Periodens sista dag; annars i dag.</translation>
        </message>
        <message>
            <source>Leaves out small counts, so that it can be published.</source>
            <translation>Utelämnar små tal, så att rapporten kan publiceras.</translation>
        </message>
        <message>
            <source>Writes the report to this file.</source>
            <translation>Skriver rapporten till den här filen.</translation>
        </message>
        <message>
            <source>What kind of file; else what its name ends in.</source>
            <translation>Vilket slags fil; annars det som filnamnet slutar på.</translation>
        </message>
        <message>
            <source>The short code is well formed. What it stands for, only the book knows.</source>
            <translation>Kontrollkoden är rätt uppbyggd. Vad den står för vet bara boken.</translation>
        </message>
        <message>
            <source>Version %1 of the registered form %2.</source>
            <translation>Version %1 av den registrerade blanketten %2.</translation>
        </message>
        <message>
            <source>The code carries no signature.</source>
            <translation>Koden bär ingen underskrift.</translation>
        </message>
        <message>
            <source>The code's own signature holds. Compare the key's fingerprint with the signer's: %1</source>
            <translation>Kodens egen underskrift stämmer. Jämför nyckelns fingeravtryck med undertecknarens: %1</translation>
        </message>
        <message>
            <source>The code's own signature does NOT hold.</source>
            <translation>Kodens egen underskrift stämmer INTE.</translation>
        </message>
        <message>
            <source>Nothing was added to the file after it was printed.</source>
            <translation>Inget har lagts till i filen efter utskriften.</translation>
        </message>
        <message>
            <source>Something was added to the file after it was printed, such as an electronic signature: a PDF reader shows whose.</source>
            <translation>Något har lagts till i filen efter utskriften, till exempel en elektronisk underskrift. En PDF-läsare visar vems.</translation>
        </message>
        <message>
            <source>Whether the content is what was registered, and whether it still holds, is checked against the book.</source>
            <translation>Om innehållet är det som registrerades, och om det fortfarande gäller, kontrolleras mot boken.</translation>
        </message>
        <message>
            <source>The code on the print was changed.</source>
            <translation>Koden på utskriften har ändrats.</translation>
        </message>
        <message>
            <source>Checks a print: by its PDF file, or by the code that stands on the paper. Without a book, by what it says of itself.</source>
            <translation>Kontrollerar en utskrift utifrån PDF-filen eller koden på papperet. Utan bok: utifrån vad utskriften säger om sig själv.</translation>
        </message>
        <message>
            <source>The PDF file, or the code, such as 7K3M9Q-XA2B4C; alone, without a book.</source>
            <translation>PDF-filen eller koden, till exempel 7K3M9Q-XA2B4C. Ensam, utan bok.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Lists the contacts of bilaga 1.</source>
            <translation>Räknar upp kontakterna i bilaga 1.</translation>
        </message>
        <message>
            <source>Prints a figure of a case with a table of its values: the network map, the threat level or the goals over time, the inventories side by side.</source>
            <translation>Skriver ut ett diagram ur ett ärende med en tabell över värdena: nätverkskartan, hotnivån eller målen över tid, inventeringarna bredvid varandra.</translation>
        </message>
        <message>
            <source>Which figure; of the inventories, the first and the latest.</source>
            <translation>Vilket diagram; av inventeringarna den första och den senaste.</translation>
        </message>
        <message>
            <source>Who it is for; else the own file.</source>
            <translation>Vem det är till; annars egen akt.</translation>
        </message>
        <message>
            <source>This form has no plain Swedish.</source>
            <translation>Blanketten finns inte på lättläst svenska.</translation>
        </message>
        <message>
            <source>Plain words, to stand beside the plain Swedish ones.</source>
            <translation>Lättlästa ord, som ska stå bredvid de lättlästa svenska.</translation>
        </message>
        <message>
            <source>Prints a case's papers, or what goes along to a meeting, in one go; shows what there is without --printer.</source>
            <translation>Skriver ut ett ärendes handlingar, eller dem som tas med till ett möte, i ett svep; visar vad som finns om --printer saknas.</translation>
        </message>
        <message>
            <source>The papers that have such words in them: see form words.</source>
            <translation>De handlingar som har sådana ord skrivs ut med dem: se form words.</translation>
        </message>
        <message>
            <source>What language the file is in; else Swedish.</source>
            <translation>Vilket språk filen är på; annars svenska.</translation>
        </message>
        <message>
            <source>Former recovery key</source>
            <translation>Tidigare återställningsnyckel</translation>
        </message>
        <message>
            <source>New recovery key, shown only now; print it and give it to the security officer in an envelope. The former one opens nothing any more but copies from before:</source>
            <translation>Ny återställningsnyckel, visas bara nu; skriv ut den och lämna den till säkerhetsstrategen i ett kuvert. Den tidigare öppnar inget längre utom äldre kopior:</translation>
        </message>
        <message>
            <source>It gives these a new password only once they have unlocked the book: %1</source>
            <translation>Dessa kan få nytt lösenord med den först när de har låst upp boken: %1</translation>
        </message>
        <message>
            <source>Makes a new recovery key, prints it once, and lets the former one open nothing any more; asks for the former one.</source>
            <translation>Gör en ny återställningsnyckel, visar den en gång och låter den tidigare inte öppna något längre; frågar efter den tidigare.</translation>
        </message>
        <message>
            <source>Why; kept in the history.</source>
            <translation>Varför; sparas i historiken.</translation>
        </message>
        <message>
            <source>The former key is not at hand: the others are covered once they unlock.</source>
            <translation>Den tidigare nyckeln finns inte till hands: den nya gäller för de andra när de har låst upp.</translation>
        </message>
        <message>
            <source>Somebody may have seen the former key: the book is encrypted anew.</source>
            <translation>Någon kan ha sett den tidigare nyckeln: boken krypteras om.</translation>
        </message>
        <message>
            <source>Prints an entry as a ready text for the journal of record, in Swedish; case journal marks it as journalled (R36).</source>
            <translation>Skriver en uppgift som färdig text till journalen, på svenska; case journal markerar den som journalförd (R36).</translation>
        </message>
        <message>
            <source>The entry, such as meeting:ID.</source>
            <translation>Uppgiften, till exempel meeting:ID.</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Skrivet av</translation>
        </message>
        <message>
            <source>Next: keep what --json prints as a file, say in it what is given, which names are hidden too, and that the list was gone through (confirmed), and make the extract with it.</source>
            <translation>Sedan: spara det som --json skriver i en fil, ange i den vad som lämnas ut, vilka fler namn som maskeras och att listan har gåtts igenom (confirmed), och gör utdraget med den.</translation>
        </message>
        <message>
            <source>The form's id, such as 3.1 or D, or meeting for a meeting's papers.</source>
            <translation>Blankettens id, till exempel 3.1 eller D, eller meeting för ett mötes papper.</translation>
        </message>
        <message>
            <source>The person's and a relative's copy in other words: see form words.</source>
            <translation>Den enskildes och en anhörigs exemplar med andra ord: se form words.</translation>
        </message>
        <message>
            <source>Lists the forms: those built in, or those of a book.</source>
            <translation>Visar blanketterna: de inbyggda, eller en boks.</translation>
        </message>
        <message>
            <source>Only with --blank does --book name the book.</source>
            <translation>Bara med --blank anger --book boken.</translation>
        </message>
        <message>
            <source>Takes the place of version</source>
            <translation>Ersätter version</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>%1, before %2</source>
            <translation>%1, tidigare %2</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnat</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Annan lydelse</translation>
        </message>
        <message>
            <source>Other checks</source>
            <translation>Andra kontroller</translation>
        </message>
        <message>
            <source>%1, version %2 is handed over. It is used from when somebody next opens the book.</source>
            <translation>%1, version %2 är överlämnad. Den används när någon nästa gång öppnar boken.</translation>
        </message>
        <message>
            <source>The version is a whole number, such as 1000.</source>
            <translation>Versionen är ett heltal, till exempel 1000.</translation>
        </message>
        <message>
            <source>Form %1 version %2 is withdrawn for new registrations, from when somebody next opens the book.</source>
            <translation>Blankett %1 version %2 tas ur bruk för nya registreringar när någon nästa gång öppnar boken.</translation>
        </message>
        <message>
            <source>used</source>
            <translation>används</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>tagen ur bruk</translation>
        </message>
        <message>
            <source>waits for the book to be opened</source>
            <translation>väntar på att boken öppnas</translation>
        </message>
        <message>
            <source>withdrawal waits for the book to be opened</source>
            <translation>tas ur bruk när boken öppnas</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>avvisad</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Överlämnad av</translation>
        </message>
        <message>
            <source>Hands over a form in the district's own wording, as an administrator.</source>
            <translation>Lämnar över en blankett med förvaltningens egen lydelse, som systemförvaltare.</translation>
        </message>
        <message>
            <source>Takes an installed form out of use for new registrations.</source>
            <translation>Tar en installerad blankett ur bruk för nya registreringar.</translation>
        </message>
        <message>
            <source>The installed version, from 1000.</source>
            <translation>Den installerade versionen, från 1000.</translation>
        </message>
        <message>
            <source>Lists the forms that were installed in a book, and what waits.</source>
            <translation>Visar vilka blanketter som installerats i en bok och vad som väntar.</translation>
        </message>
        <message>
            <source>A book, whose installed forms are used beside those built in.</source>
            <translation>En bok, vars installerade blanketter används utöver de inbyggda.</translation>
        </message>
        <message>
            <source>Not used, of what was handed over about forms: %1</source>
            <translation>Används inte, av det som lämnats över om blanketter: %1</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Clients</source>
            <translation>Klienter</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Ny klient</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>Öppna nytt ärende</translation>
        </message>
        <message>
            <source>Change the details</source>
            <translation>Ändra uppgifterna</translation>
        </message>
        <message>
            <source>Save the draft now</source>
            <translation>Spara utkastet nu</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Rätta</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gå till</translation>
        </message>
        <message>
            <source>Clients and cases</source>
            <translation>Klienter och ärenden</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Blanketter</translation>
        </message>
        <message>
            <source>Print and preview</source>
            <translation>Utskrift och förhandsgranskning</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Programmet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>Staff and safety</source>
            <translation>Personal och säkerhet</translation>
        </message>
        <message>
            <source>Collaboration</source>
            <translation>Samverkan</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Ny anteckning</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Next section of the case</source>
            <translation>Ärendets nästa avsnitt</translation>
        </message>
        <message>
            <source>Previous section of the case</source>
            <translation>Ärendets föregående avsnitt</translation>
        </message>
        <message>
            <source>Turn the screen to the client</source>
            <translation>Vänd skärmen mot klienten</translation>
        </message>
        <message>
            <source>Find a command or a page</source>
            <translation>Sök ett kommando eller en sida</translation>
        </message>
    </context>
    <context>
        <name>CompetenceList</name>
        <message>
            <source>Has it</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Lacks it</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Planned by %1</source>
            <translation>Planerat till %1</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
            <source>%1, to %2</source>
            <translation>%1, till och med %2</translation>
        </message>
        <message>
            <source>Must consent</source>
            <translation>Ska samtycka</translation>
        </message>
        <message>
            <source>Need not consent</source>
            <translation>Behöver inte samtycka</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Gäller</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tagen ur bruk</translation>
        </message>
        <message>
            <source>Received by %1</source>
            <translation>Mottagen av %1</translation>
        </message>
        <message>
            <source>The consent itself stays as it was given.</source>
            <translation>Själva samtycket står kvar som det lämnades.</translation>
        </message>
        <message>
            <source>%1: nothing has been given</source>
            <translation>%1: inget har lämnats</translation>
        </message>
        <message>
            <source>Must: %1 (%2)</source>
            <translation>Måste göras: %1 (%2)</translation>
        </message>
        <message>
            <source>To do: %1 (%2)</source>
            <translation>Att göra: %1 (%2)</translation>
        </message>
        <message>
            <source>what the collaboration needs</source>
            <translation>det som samarbetet kräver</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>den enskilde</translation>
        </message>
        <message>
            <source>Consent to the support, %1, %2</source>
            <translation>Samtycke till insatsen, %1, %2</translation>
        </message>
        <message>
            <source>Consent to share, %1, %2</source>
            <translation>Samtycke till att dela uppgifter, %1, %2</translation>
        </message>
        <message>
            <source>a guardian, and none is registered</source>
            <translation>en vårdnadshavare, och ingen är registrerad</translation>
        </message>
        <message>
            <source>May no longer know</source>
            <translation>Får inte längre veta</translation>
        </message>
        <message>
            <source>Has already been given, and cannot be taken back</source>
            <translation>Har redan lämnats och kan inte tas tillbaka</translation>
        </message>
        <message>
            <source>Booked meetings to go through</source>
            <translation>Bokade möten att gå igenom</translation>
        </message>
        <message>
            <source>Open activities to end or hand over</source>
            <translation>Öppna aktiviteter att avsluta eller lämna över</translation>
        </message>
        <message>
            <source>To be told of it</source>
            <translation>Ska få besked</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>No party loses anything by this.</source>
            <translation>Ingen part förlorar något på detta.</translation>
        </message>
        <message>
            <source>Has ended</source>
            <translation>Upphört</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>%1 %2 was not in force on %3. Choose the act that was.</source>
            <translation>%1 %2 gällde inte den %3. Välj den lag som gällde.</translation>
        </message>
        <message>
            <source>%1: %2 Register the step “%3” with its reason under “Who did which step” first.</source>
            <translation>%1: %2 Registrera först steget ”%3” med sitt skäl under ”Vem som har gjort vilket steg”.</translation>
        </message>
        <message>
            <source>In force today: %1.</source>
            <translation>Gäller i dag: %1.</translation>
        </message>
        <message>
            <source>Withdrawal %1</source>
            <translation>Återkallelse %1</translation>
        </message>
        <message>
            <source>Report of threat %1</source>
            <translation>Uppgift om hot %1</translation>
        </message>
        <message>
            <source>Placement %1</source>
            <translation>Placering %1</translation>
        </message>
    </context>
    <context>
        <name>Deidentified</name>
        <message>
            <source>The file is damaged, or was changed after it was made.</source>
            <translation>Filen är skadad, eller har ändrats efter att den gjordes.</translation>
        </message>
        <message>
            <source>A case's code stands in the file twice.</source>
            <translation>Ett ärendes kod står två gånger i filen.</translation>
        </message>
        <message>
            <source>The file has version %1 with variables of version %2; this program reads %3 with %4.</source>
            <translation>Filen har version %1 med variabler av version %2; det här programmet läser %3 med %4.</translation>
        </message>
        <message>
            <source>This is no de-identified follow-up file.</source>
            <translation>Det här är ingen fil med avidentifierad uppföljning.</translation>
        </message>
        <message>
            <source>%1: a de-identified file cannot tell it as “%2”.</source>
            <translation>%1: i en avidentifierad fil kan det inte anges som ”%2”.</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>som det är</translation>
        </message>
        <message>
            <source>by year</source>
            <translation>per år</translation>
        </message>
        <message>
            <source>by month</source>
            <translation>per månad</translation>
        </message>
        <message>
            <source>by quarter</source>
            <translation>per kvartal</translation>
        </message>
        <message>
            <source>in bands</source>
            <translation>i intervall</translation>
        </message>
        <message>
            <source>in wide bands</source>
            <translation>i breda intervall</translation>
        </message>
        <message>
            <source>under 15 or not</source>
            <translation>under 15 eller inte</translation>
        </message>
        <message>
            <source>under 18 or not</source>
            <translation>under 18 eller inte</translation>
        </message>
        <message>
            <source>none or some</source>
            <translation>inga eller några</translation>
        </message>
        <message>
            <source>in groups</source>
            <translation>i grupper</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Ej avslutad</translation>
        </message>
        <message>
            <source>Ended by what the person did or wished</source>
            <translation>Avslutad genom vad personen gjorde eller ville</translation>
        </message>
        <message>
            <source>Ended for another reason</source>
            <translation>Avslutad av annat skäl</translation>
        </message>
        <message>
            <source>Before %1</source>
            <translation>Före %1</translation>
        </message>
        <message>
            <source>%1, quarter %2</source>
            <translation>%1, kvartal %2</translation>
        </message>
        <message>
            <source>%1, at entry</source>
            <translation>%1, vid inskrivning</translation>
        </message>
        <message>
            <source>%1, at exit</source>
            <translation>%1, vid utskrivning</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>What the form is about was not found.</source>
            <translation>Det som blanketten gäller hittades inte.</translation>
        </message>
        <message>
            <source>This form is about no person, so it can only be printed for the own file.</source>
            <translation>Blanketten gäller ingen person och kan därför bara skrivas ut till den egna akten.</translation>
        </message>
        <message>
            <source>Choose a printer and between 1 and 99 copies.</source>
            <translation>Välj en skrivare och mellan 1 och 99 exemplar.</translation>
        </message>
        <message>
            <source>Decided by: this user may not decide that something is disclosed.</source>
            <translation>Beslutat av: den användaren får inte besluta om utlämnande.</translation>
        </message>
        <message>
            <source>This form never goes to a party.</source>
            <translation>Den här blanketten lämnas aldrig till en part.</translation>
        </message>
        <message>
            <source>Say in a few words what was told.</source>
            <translation>Ange med några ord vad som lämnades muntligen.</translation>
        </message>
        <message>
            <source>The case does not hold that version of what was told.</source>
            <translation>Ärendet innehåller inte den versionen av det som lämnades muntligen.</translation>
        </message>
        <message>
            <source>The meeting was not found.</source>
            <translation>Mötet hittades inte.</translation>
        </message>
        <message>
            <source>R20: the time and place of this meeting are told in person.</source>
            <translation>R20: mötets tid och plats lämnas muntligen.</translation>
        </message>
        <message>
            <source>A calendar file is not printed.</source>
            <translation>En kalenderfil skrivs inte ut.</translation>
        </message>
        <message>
            <source>R34: what the police have not yet served is held back from the person, and goes to a party only on a legal ground.</source>
            <translation>R34: det som polisen ännu inte har delgett lämnas inte till personen, och till en part bara på en lagstadgad grund.</translation>
        </message>
        <message>
            <source>The attachment was not found.</source>
            <translation>Den bifogade handlingen hittades inte.</translation>
        </message>
        <message>
            <source>R34: what the threat assessments say is judged before the person gets it. It can be printed for the own file.</source>
            <translation>R34: innan personen får veta vad hotbildsbedömningarna säger ska det prövas. Diagrammet kan skrivas ut till den egna akten.</translation>
        </message>
        <message>
            <source>There is nothing to draw yet.</source>
            <translation>Det finns inget att rita än.</translation>
        </message>
        <message>
            <source>This form has no such place for an electronic signature.</source>
            <translation>Blanketten har ingen sådan plats för elektronisk underskrift.</translation>
        </message>
        <message>
            <source>State the reason for the decision, in at most 2 000 characters.</source>
            <translation>Ange skälet till beslutet, med högst 2 000 tecken.</translation>
        </message>
        <message>
            <source>This form has no words for “%1”.</source>
            <translation>Blanketten finns inte på ”%1”.</translation>
        </message>
        <message>
            <source>Give the day of the signed request; it cannot be in the future.</source>
            <translation>Ange dagen för den undertecknade begäran; den kan inte ligga i framtiden.</translation>
        </message>
        <message>
            <source>A person goes through the list first, and says so (R34).</source>
            <translation>Någon går först igenom listan och intygar det (R34).</translation>
        </message>
        <message>
            <source>Something in the list must be judged before the extract is given (R34).</source>
            <translation>Något i listan måste prövas innan utdraget lämnas ut (R34).</translation>
        </message>
        <message>
            <source>Cancelled; nothing was printed.</source>
            <translation>Avbrutet; ingenting skrevs ut.</translation>
        </message>
        <message>
            <source>Choose between one and %1 papers.</source>
            <translation>Välj mellan en och %1 handlingar.</translation>
        </message>
        <message>
            <source>The form is not about this case.</source>
            <translation>Blanketten hör inte till det här ärendet.</translation>
        </message>
        <message>
            <source>R34: what the threat assessments say is judged before the person gets it.</source>
            <translation>R34: vad hotbildsbedömningarna säger prövas innan den enskilde får ta del av det.</translation>
        </message>
        <message>
            <source>R14: nobody may have a copy of this paper now.</source>
            <translation>R14: ingen får ha ett exemplar av handlingen nu.</translation>
        </message>
        <message>
            <source>The file could not be encrypted.</source>
            <translation>Filen kunde inte krypteras.</translation>
        </message>
        <message>
            <source>Only a print for the person or a party is encrypted, never the own file's.</source>
            <translation>Bara en utskrift till den enskilde eller en part krypteras, aldrig den egna aktens.</translation>
        </message>
        <message>
            <source>None of the papers has words for “%1”.</source>
            <translation>Ingen av handlingarna har ord för ”%1”.</translation>
        </message>
        <message>
            <source>A report is in Swedish (sv) or English (en).</source>
            <translation>En rapport är på svenska (sv) eller engelska (en).</translation>
        </message>
        <message>
            <source>The case holds no such entry.</source>
            <translation>Det finns ingen sådan uppgift i ärendet.</translation>
        </message>
        <message>
            <source>What an authority or organisation gets of a meeting, and a calendar file, is in Swedish only.</source>
            <translation>Det som en myndighet eller organisation får från ett möte, och en kalenderfil, är bara på svenska.</translation>
        </message>
    </context>
    <context>
        <name>DraftConflict</name>
        <message>
            <source>What is written</source>
            <translation>Det som är skrivet</translation>
        </message>
    </context>
    <context>
        <name>Extract</name>
        <message>
            <source>The review cannot be read: %1.</source>
            <translation>Granskningen går inte att läsa: %1.</translation>
        </message>
        <message>
            <source>there are too many rows</source>
            <translation>den har för många rader</translation>
        </message>
        <message>
            <source>This is nobody whose data could be extracted: client, employee, contact, or guardian or network-tie with its case.</source>
            <translation>Det är ingen som det går att göra ett utdrag för: client, employee, contact, eller guardian eller network-tie med sitt ärende.</translation>
        </message>
        <message>
            <source>it is no JSON object of at most 4 MiB</source>
            <translation>den är inget JSON-objekt på högst 4 MiB</translation>
        </message>
    </context>
    <context>
        <name>FillInPage</name>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>This program does not know the form %1.</source>
            <translation>Programmet känner inte till bilagan %1.</translation>
        </message>
    </context>
    <context>
        <name>FilledForm</name>
        <message>
            <source>This is no form that Lotsbok made to be filled in on screen.</source>
            <translation>Filen är ingen blankett som Lotsbok har gjort för att fyllas i på skärmen.</translation>
        </message>
        <message>
            <source>The file is encrypted. It is not read.</source>
            <translation>Filen är krypterad. Den läses inte.</translation>
        </message>
        <message>
            <source>The file is damaged or no PDF file.</source>
            <translation>Filen är skadad eller ingen PDF-fil.</translation>
        </message>
        <message>
            <source>The file is too large to be a filled in form.</source>
            <translation>Filen är för stor för att vara en ifylld blankett.</translation>
        </message>
        <message>
            <source>The file holds scripts, actions or other files. It is not read.</source>
            <translation>Filen innehåller skript, åtgärder eller andra filer. Den läses inte.</translation>
        </message>
        <message>
            <source>The form %1 version %2 of the file is not known here.</source>
            <translation>Filens blankett %1 version %2 är inte känd här.</translation>
        </message>
        <message>
            <source>The file has a field “%1” that the form does not have.</source>
            <translation>Filen har ett fält ”%1” som inte finns i blanketten.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot stand there.</source>
            <translation>%1: ”%2” kan inte stå där.</translation>
        </message>
        <message>
            <source>%1: the text is longer than %2 characters.</source>
            <translation>%1: texten är längre än %2 tecken.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpModel</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrat</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>Högre</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Lägre</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Inte besvarad</translation>
        </message>
        <message>
            <source>Not answered at entry</source>
            <translation>Inte besvarad vid inskrivning</translation>
        </message>
        <message>
            <source>Not answered at exit</source>
            <translation>Inte besvarad vid utskrivning</translation>
        </message>
    </context>
    <context>
        <name>FormCatalogue</name>
        <message>
            <source>Form %1 already has another version %2.</source>
            <translation>Bilaga %1 har redan en annan version %2.</translation>
        </message>
        <message>
            <source>Form %1 cannot be about something else than before.</source>
            <translation>Bilaga %1 kan inte gälla något annat än tidigare.</translation>
        </message>
        <message>
            <source>Field %1 of form %2 cannot change its type.</source>
            <translation>Fältet %1 i bilaga %2 kan inte byta typ.</translation>
        </message>
    </context>
    <context>
        <name>FormCheck</name>
        <message>
            <source>The field has no data class.</source>
            <translation>Fältet saknar dataklass.</translation>
        </message>
        <message>
            <source>The book has no value named %1.</source>
            <translation>Boken har inget värde som heter %1.</translation>
        </message>
        <message>
            <source>The program has nothing named %1.</source>
            <translation>Programmet har inget som heter %1.</translation>
        </message>
        <message>
            <source>%1 names the field %2, which the form does not have.</source>
            <translation>%1 hänvisar till fältet %2, som blanketten inte har.</translation>
        </message>
        <message>
            <source>This can never be shown: %1 never has such a value.</source>
            <translation>Det här kan aldrig visas: %1 får aldrig ett sådant värde.</translation>
        </message>
        <message>
            <source>Version %1 is newer and will be shown instead.</source>
            <translation>Version %1 är nyare och visas i stället.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Det finns ingen fil %1.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Filen %1 kan inte läsas.</translation>
        </message>
        <message>
            <source>The data class of a field that is there already stays.</source>
            <translation>Ett fält som redan finns behåller sin uppgiftsklass.</translation>
        </message>
        <message>
            <source>The value of the book that a field shows or changes stays the same.</source>
            <translation>Det värde i boken som ett fält visar eller ändrar förblir detsamma.</translation>
        </message>
        <message>
            <source>A district's own wording is numbered from %1.</source>
            <translation>En egen lydelse numreras från %1.</translation>
        </message>
        <message>
            <source>Only a published form is installed.</source>
            <translation>Bara en publicerad blankett kan installeras.</translation>
        </message>
        <message>
            <source>Form %1 has a version %2 already: give it a new one.</source>
            <translation>Blankett %1 har redan en version %2: ge den ett nytt nummer.</translation>
        </message>
        <message>
            <source>The program has no form %1.</source>
            <translation>Programmet har ingen blankett %1.</translation>
        </message>
    </context>
    <context>
        <name>FormDefinition</name>
        <message>
            <source>Only one of %1 can stand here.</source>
            <translation>Här kan bara stå något av %1.</translation>
        </message>
        <message>
            <source>A form's id is like 2, 3.1 or D.</source>
            <translation>En blanketts id ser ut som 2, 3.1 eller D.</translation>
        </message>
        <message>
            <source>The version is missing.</source>
            <translation>Versionen saknas.</translation>
        </message>
        <message>
            <source>A language tag like sv is expected here.</source>
            <translation>Här ska stå en språkkod som sv.</translation>
        </message>
        <message>
            <source>The form has more than %1 fields.</source>
            <translation>Blanketten har fler än %1 fält.</translation>
        </message>
        <message>
            <source>The maximum is below the minimum.</source>
            <translation>Det högsta värdet är lägre än det lägsta.</translation>
        </message>
        <message>
            <source>This id is used twice.</source>
            <translation>Samma id används två gånger.</translation>
        </message>
        <message>
            <source>The first column must be a text to take row labels.</source>
            <translation>Första kolumnen måste vara text för att kunna ha radetiketter.</translation>
        </message>
        <message>
            <source>A text or a number is expected here.</source>
            <translation>Här ska stå en text eller ett tal.</translation>
        </message>
        <message>
            <source>The form has no field %1 to ask.</source>
            <translation>Blanketten har inget fält %1 att fråga efter.</translation>
        </message>
        <message>
            <source>A condition cannot name %1, which is itself shown under a condition.</source>
            <translation>Ett villkor kan inte hänvisa till %1, som självt visas på villkor.</translation>
        </message>
        <message>
            <source>There is no field type %1.</source>
            <translation>Det finns ingen fälttyp %1.</translation>
        </message>
        <message>
            <source>A column cannot be of type %1.</source>
            <translation>En kolumn kan inte ha typen %1.</translation>
        </message>
        <message>
            <source>An id begins with a small letter and has only a–z, 0–9, full stop and underscore.</source>
            <translation>Ett id börjar med en liten bokstav och innehåller bara a–z, 0–9, punkt och understreck.</translation>
        </message>
        <message>
            <source>This key does not belong to a field of this type.</source>
            <translation>Nyckeln hör inte till ett fält av den här typen.</translation>
        </message>
        <message>
            <source>An object is expected here.</source>
            <translation>Här väntas ett objekt.</translation>
        </message>
        <message>
            <source>This key is unknown.</source>
            <translation>Nyckeln är okänd.</translation>
        </message>
        <message>
            <source>A list is expected here.</source>
            <translation>Här ska stå en lista.</translation>
        </message>
        <message>
            <source>The list must have between %1 and %2 elements.</source>
            <translation>Listan måste ha mellan %1 och %2 delar.</translation>
        </message>
        <message>
            <source>A text is expected here.</source>
            <translation>Här ska stå en text.</translation>
        </message>
        <message>
            <source>The text is longer than %1 characters.</source>
            <translation>Texten är längre än %1 tecken.</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be stored.</source>
            <translation>Texten innehåller ett tecken som inte kan sparas.</translation>
        </message>
        <message>
            <source>A text is needed here.</source>
            <translation>Här behövs en text.</translation>
        </message>
        <message>
            <source>Only true or false can stand here.</source>
            <translation>Här kan bara stå true eller false.</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2 is expected here.</source>
            <translation>Här ska stå ett heltal från %1 till %2.</translation>
        </message>
        <message>
            <source>A number from %1 to %2 is expected here.</source>
            <translation>Här ska stå ett tal från %1 till %2.</translation>
        </message>
    </context>
    <context>
        <name>FormIssues</name>
        <message>
            <source>“%1”: %2</source>
            <translation>”%1”: %2</translation>
        </message>
        <message>
            <source>“%1” must be filled in.</source>
            <translation>”%1” måste fyllas i.</translation>
        </message>
        <message>
            <source>“%1” is missing in the book.</source>
            <translation>”%1” saknas i boken.</translation>
        </message>
        <message>
            <source>“%1” is unanswered.</source>
            <translation>”%1” är obesvarad.</translation>
        </message>
        <message>
            <source>“%1” is answered Nej without a measure.</source>
            <translation>”%1” är besvarad med Nej utan åtgärd.</translation>
        </message>
        <message>
            <source>“%1” needs at least %2 rows.</source>
            <translation>”%1” behöver minst %2 rader.</translation>
        </message>
        <message>
            <source>“%1” must be filled in on row %2 of “%3”.</source>
            <translation>”%1” måste fyllas i på rad %2 i ”%3”.</translation>
        </message>
        <message>
            <source>“%1” must be filled in under “%2” in row %3.</source>
            <translation>”%1” måste fyllas i under ”%2” på rad %3.</translation>
        </message>
    </context>
    <context>
        <name>FormOverlay</name>
        <message>
            <source>An object is expected here.</source>
            <translation>Här väntas ett objekt.</translation>
        </message>
        <message>
            <source>There are more than %1 texts.</source>
            <translation>Texterna är fler än %1.</translation>
        </message>
        <message>
            <source>The Swedish text is too long.</source>
            <translation>Den svenska texten är för lång.</translation>
        </message>
        <message>
            <source>The values in {{ }} are not those of the Swedish text.</source>
            <translation>Värdena inom {{ }} är inte desamma som i den svenska texten.</translation>
        </message>
        <message>
            <source>A language tag like en is expected here.</source>
            <translation>Här väntas en språkkod som en.</translation>
        </message>
        <message>
            <source>The file %1 was not found.</source>
            <translation>Filen %1 hittades inte.</translation>
        </message>
        <message>
            <source>The file %1 could not be read.</source>
            <translation>Filen %1 kunde inte läsas.</translation>
        </message>
    </context>
    <context>
        <name>FormProgress</name>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 av %2 besvarade</translation>
        </message>
    </context>
    <context>
        <name>FormProposals</name>
        <message>
            <source>The contact list has %1 bodies, and %2 of them have a contact person.</source>
            <translation>Kontaktlistan har %1 verksamheter, varav %2 med kontaktperson.</translation>
        </message>
        <message>
            <source>%1 of %2 employees have had a safety talk within the last year.</source>
            <translation>%1 av %2 medarbetare har haft säkerhetssamtal det senaste året.</translation>
        </message>
        <message>
            <source>%1 of %2 employees meet every requirement of bilaga 2.3.</source>
            <translation>%1 av %2 medarbetare uppfyller alla krav i bilaga 2.3.</translation>
        </message>
    </context>
    <context>
        <name>FormRegistration</name>
        <message>
            <source>Field %1 cannot be written to the book.</source>
            <translation>Fältet %1 kan inte skrivas till boken.</translation>
        </message>
        <message>
            <source>The form is about something else.</source>
            <translation>Blanketten gäller något annat.</translation>
        </message>
        <message>
            <source>This version of the form is not in use.</source>
            <translation>Den här versionen av blanketten används inte.</translation>
        </message>
        <message>
            <source>There is no form %1 version %2.</source>
            <translation>Det finns ingen bilaga %1 version %2.</translation>
        </message>
        <message>
            <source>The form that the book kept as %1 is another one.</source>
            <translation>Den blankett som boken har sparat som %1 är en annan.</translation>
        </message>
        <message>
            <source>The limit “%1” for %2 does not say which kinds of information it covers; use one or more of these words, and no exceptions: %3.</source>
            <translation>Begränsningen ”%1” för %2 anger inte vilka slags uppgifter den omfattar. Använd ett eller flera av dessa ord, och inga undantag: %3.</translation>
        </message>
        <message>
            <source>The consent for %1 stays as it was given; register a withdrawal as such, under “Återkallelse”.</source>
            <translation>Samtycket för %1 står kvar som det lämnades. Registrera en återkallelse som en sådan, under ”Återkallelse”.</translation>
        </message>
        <message>
            <source>%1 is no party of the consent; write the party as it stands there, or “alla”.</source>
            <translation>%1 är ingen part i samtycket. Skriv parten som den står där, eller ”alla”.</translation>
        </message>
        <message>
            <source>The withdrawal for %1 has a day that has not come.</source>
            <translation>Återkallelsen för %1 har ett datum som inte har inträffat än.</translation>
        </message>
    </context>
    <context>
        <name>FormRules</name>
        <message>
            <source>“%1” cannot be in the future.</source>
            <translation>”%1” kan inte ligga i framtiden.</translation>
        </message>
        <message>
            <source>“%1” has already passed.</source>
            <translation>”%1” har redan passerat.</translation>
        </message>
        <message>
            <source>“%1” cannot be before “%2”.</source>
            <translation>”%1” kan inte infalla före ”%2”.</translation>
        </message>
        <message>
            <source>“%1” must be after “%2” and within one year of it.</source>
            <translation>”%1” måste infalla efter ”%2” och senast ett år därefter.</translation>
        </message>
        <message>
            <source>“%1” or “%2” must be answered Ja.</source>
            <translation>”%1” eller ”%2” måste besvaras med Ja.</translation>
        </message>
        <message>
            <source>The consent of a guardian is missing.</source>
            <translation>Samtycke från en vårdnadshavare saknas.</translation>
        </message>
        <message>
            <source>The indicator “%1” is unanswered.</source>
            <translation>Indikatorn ”%1” är obesvarad.</translation>
        </message>
        <message>
            <source>“%1” has different answers in two places.</source>
            <translation>”%1” har olika svar på två ställen.</translation>
        </message>
        <message>
            <source>“%1” contradicts another indicator that is answered Ja.</source>
            <translation>”%1” motsäger en annan indikator som är besvarad med Ja.</translation>
        </message>
        <message>
            <source>The answers touch the levels %1.</source>
            <translation>Svaren berör nivåerna %1.</translation>
        </message>
        <message>
            <source>The level is below %1, which the indicators suggest, and needs a reason.</source>
            <translation>Nivån är lägre än %1, som indikatorerna tyder på, och behöver motiveras.</translation>
        </message>
        <message>
            <source>“%1” does not look like an e-mail address.</source>
            <translation>”%1” ser inte ut som en e-postadress.</translation>
        </message>
    </context>
    <context>
        <name>FormsDesk</name>
        <message>
            <source>Only an administrator installs and withdraws forms.</source>
            <translation>Bara en systemförvaltare installerar blanketter och tar dem ur bruk.</translation>
        </message>
        <message>
            <source>Form %1 has a version %2 already: give it a new one.</source>
            <translation>Blankett %1 har redan en version %2: ge den ett nytt nummer.</translation>
        </message>
        <message>
            <source>Form %1 version %2 is not installed.</source>
            <translation>Blankett %1 version %2 är inte installerad.</translation>
        </message>
        <message>
            <source>form %1, version %2</source>
            <translation>blankett %1, version %2</translation>
        </message>
        <message>
            <source>Handed over by %1.</source>
            <translation>Överlämnad av %1.</translation>
        </message>
        <message>
            <source>the book has this version with other words.</source>
            <translation>boken har den versionen med en annan lydelse.</translation>
        </message>
        <message>
            <source>the book does not have this version.</source>
            <translation>boken har inte den versionen.</translation>
        </message>
        <message>
            <source>%1: it was not signed by an administrator of this book, and is not used.</source>
            <translation>%1: den är inte undertecknad av en systemförvaltare för den här boken och används inte.</translation>
        </message>
        <message>
            <source>The file with forms beside the book could not be taken in.</source>
            <translation>Filen med blanketter bredvid boken kunde inte tas in.</translation>
        </message>
    </context>
    <context>
        <name>FormsFile</name>
        <message>
            <source>The file with forms beside the book is damaged.</source>
            <translation>Filen med blanketter bredvid boken är skadad.</translation>
        </message>
        <message>
            <source>The form cannot be handed over: its definition is not of that form and version, or is too large.</source>
            <translation>Blanketten kan inte lämnas över: definitionen gäller en annan blankett eller version, eller är för stor.</translation>
        </message>
        <message>
            <source>The signature of a form beside the book is not genuine.</source>
            <translation>Underskriften på en blankett bredvid boken är inte äkta.</translation>
        </message>
        <message>
            <source>There are too many forms in the file beside the book: somebody has to open the book first.</source>
            <translation>Det ligger för många blanketter i filen bredvid boken: någon behöver öppna boken först.</translation>
        </message>
        <message>
            <source>The file beside the book holds no forms.</source>
            <translation>Filen bredvid boken innehåller inga blanketter.</translation>
        </message>
        <message>
            <source>The file with forms beside the book was written by a newer version.</source>
            <translation>Filen med blanketter bredvid boken är skriven av en nyare version.</translation>
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message>
            <source>Brought to an end</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>not in the plan from %1</source>
            <translation>inte med i planen från %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>%1 (first %2)</source>
            <translation>%1 (först %2)</translation>
        </message>
        <message>
            <source>yes, %1</source>
            <translation>ja, %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>inte antecknat</translation>
        </message>
        <message>
            <source>No longer in the plan</source>
            <translation>Inte längre med i planen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>The goals over time</source>
            <translation>Målen över tid</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>The person's yes</source>
            <translation>Personens ja</translation>
        </message>
        <message>
            <source>How it has gone</source>
            <translation>Hur det har gått</translation>
        </message>
    </context>
    <context>
        <name>Hardening</name>
        <message>
            <source>The system did not let the program protect its memory.</source>
            <translation>Systemet lät inte programmet skydda sitt minne.</translation>
        </message>
        <message>
            <source>The encryption of this computer failed its self-test; nothing was opened.</source>
            <translation>Krypteringen på den här datorn klarade inte sitt självtest; inget har öppnats.</translation>
        </message>
    </context>
    <context>
        <name>HistoryLines</name>
        <message>
            <source>Bilaga %1</source>
            <translation>Bilaga %1</translation>
        </message>
        <message>
            <source>this case</source>
            <translation>detta ärende</translation>
        </message>
        <message>
            <source>something in another case</source>
            <translation>något i ett annat ärende</translation>
        </message>
        <message>
            <source>hidden, since the person's data are protected</source>
            <translation>dolt, eftersom personens uppgifter är skyddade</translation>
        </message>
        <message>
            <source>%1: entered</source>
            <translation>%1: skrevs in</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n field(s) changed</source>
            <translation>
                <numerusform>%1: %n fält ändrat</numerusform>
                <numerusform>%1: %n fält ändrade</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonReader</name>
        <message>
            <source>Line %1 is nested deeper than %2 levels.</source>
            <translation>Rad %1 ligger djupare än %2 nivåer.</translation>
        </message>
        <message>
            <source>Line %1 repeats the key %2.</source>
            <translation>Rad %1 upprepar nyckeln %2.</translation>
        </message>
        <message>
            <source>The file is larger than %1 KiB.</source>
            <translation>Filen är större än %1 KiB.</translation>
        </message>
        <message>
            <source>Line %1 is not valid JSON.</source>
            <translation>Rad %1 är inte giltig JSON.</translation>
        </message>
        <message>
            <source>The file does not hold a JSON object.</source>
            <translation>Filen innehåller inget JSON-objekt.</translation>
        </message>
    </context>
    <context>
        <name>KeptColumns</name>
        <message>
            <source>Sort by this column, rising</source>
            <translation>Sortera efter den här kolumnen, stigande</translation>
        </message>
        <message>
            <source>Sort by this column, falling</source>
            <translation>Sortera efter den här kolumnen, fallande</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Användarnamnet eller lösenordet är fel.</translation>
        </message>
        <message>
            <source>This cost of deriving keys is outside the allowed bounds.</source>
            <translation>Den angivna kostnaden för att härleda nycklar ligger utanför de tillåtna gränserna.</translation>
        </message>
        <message>
            <source>The key file was changed by someone without a right to the book.</source>
            <translation>Nyckelfilen har ändrats av någon som inte har rätt till boken.</translation>
        </message>
        <message>
            <source>The name of the district has 1 to 200 characters.</source>
            <translation>Stadsdelsförvaltningens namn ska ha 1 till 200 tecken.</translation>
        </message>
        <message>
            <source>The user name is already taken in this book.</source>
            <translation>Användarnamnet är redan upptaget i den här boken.</translation>
        </message>
        <message>
            <source>A password can only be changed by its own user.</source>
            <translation>Ett lösenord kan bara ändras av användaren själv.</translation>
        </message>
        <message>
            <source>The user name or the recovery key is wrong.</source>
            <translation>Användarnamnet eller återställningsnyckeln är fel.</translation>
        </message>
        <message>
            <source>The key file that belongs beside the book is missing.</source>
            <translation>Nyckelfilen som ska ligga bredvid boken saknas.</translation>
        </message>
        <message>
            <source>The key file was changed by another while this one was in use.</source>
            <translation>Nyckelfilen ändrades av någon annan medan den användes här.</translation>
        </message>
        <message>
            <source>The key file is damaged or cut off; restore it from a backup.</source>
            <translation>Nyckelfilen är skadad eller avklippt; återställ den från en säkerhetskopia.</translation>
        </message>
        <message>
            <source>This is not a Lotsbok key file.</source>
            <translation>Det här är ingen nyckelfil för Lotsbok.</translation>
        </message>
        <message>
            <source>The key file was written by a newer Lotsbok (key file version %1).</source>
            <translation>Nyckelfilen är skriven av en nyare Lotsbok (nyckelfilsversion %1).</translation>
        </message>
        <message>
            <source>The signature of the key file does not verify.</source>
            <translation>Nyckelfilens signatur stämmer inte.</translation>
        </message>
        <message>
            <source>This account cannot be taken away.</source>
            <translation>Det här kontot kan inte tas bort.</translation>
        </message>
        <message>
            <source>This account is prepared. It opens the book once a head of unit has admitted it.</source>
            <translation>Kontot är förberett. Det öppnar boken när en enhetschef har släppt in det.</translation>
        </message>
        <message>
            <source>An administrator looks after accounts and backups without opening the book.</source>
            <translation>En systemförvaltare sköter konton och säkerhetskopior utan att öppna boken.</translation>
        </message>
        <message>
            <source>The key file is of an older version: a head of unit has to open the book once.</source>
            <translation>Nyckelfilen är av en äldre version: en enhetschef måste öppna boken en gång först.</translation>
        </message>
        <message>
            <source>There is no such account, or it is your own.</source>
            <translation>Det finns inget sådant konto, eller så är det ditt eget.</translation>
        </message>
        <message>
            <source>Only a head of unit seals keys; a deputy or another role cannot.</source>
            <translation>Bara en enhetschef förseglar nycklar; en ersättare eller en annan roll kan det inte.</translation>
        </message>
        <message>
            <source>Only a head of unit or an administrator who is admitted changes accounts.</source>
            <translation>Bara en enhetschef eller en insläppt systemförvaltare ändrar konton.</translation>
        </message>
        <message>
            <source>This account is admitted already.</source>
            <translation>Kontot är redan insläppt.</translation>
        </message>
        <message>
            <source>The account's holder has not chosen an own password yet, so an administrator knows its keys.</source>
            <translation>Kontots innehavare har inte valt ett eget lösenord än, så en systemförvaltare känner till dess nycklar.</translation>
        </message>
        <message>
            <source>The recovery key was changed, and this user has not unlocked the book since: it opens nothing for them. A head of unit gives them a new account.</source>
            <translation>Återställningsnyckeln har bytts och användaren har inte låst upp boken sedan dess: nyckeln öppnar inget för den användaren. En enhetschef ger ett nytt konto.</translation>
        </message>
        <message>
            <source>This is not the recovery key that the book has.</source>
            <translation>Det här är inte bokens återställningsnyckel.</translation>
        </message>
        <message>
            <source>The database key is still being changed: lock the book and unlock it again first.</source>
            <translation>Databasnyckeln håller fortfarande på att bytas: lås boken och lås upp den igen först.</translation>
        </message>
        <message>
            <source>The new recovery key is the present one.</source>
            <translation>Den nya återställningsnyckeln är den som redan gäller.</translation>
        </message>
    </context>
    <context>
        <name>LogSampleModel</name>
        <message>
            <source>Read the case</source>
            <translation>Läste ärendet</translation>
        </message>
        <message>
            <source>Stated a reason and opened the case</source>
            <translation>Angav skäl och öppnade ärendet</translation>
        </message>
        <message>
            <source>Read the client's details</source>
            <translation>Läste klientens uppgifter</translation>
        </message>
        <message>
            <source>Looked at protected personal data</source>
            <translation>Visade skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Read a form</source>
            <translation>Läste en blankett</translation>
        </message>
        <message>
            <source>Read an attachment</source>
            <translation>Läste en bifogad handling</translation>
        </message>
        <message>
            <source>Saw place and time of protected meetings</source>
            <translation>Såg plats och tid för skyddade möten</translation>
        </message>
        <message>
            <source>Made a report over all cases</source>
            <translation>Gjorde en rapport över alla ärenden</translation>
        </message>
    </context>
    <context>
        <name>MeetingText</name>
        <message>
            <source>Time and place are told in person</source>
            <translation>Tid och plats meddelas muntligen</translation>
        </message>
    </context>
    <context>
        <name>PasswordKey</name>
        <message>
            <source>There is too little free memory to check the password.</source>
            <translation>Det finns för lite ledigt minne för att kontrollera lösenordet.</translation>
        </message>
    </context>
    <context>
        <name>PasswordPolicy</name>
        <message>
            <source>The password is too long.</source>
            <translation>Lösenordet är för långt.</translation>
        </message>
        <message>
            <source>The password must have at least 12 characters; a phrase of four words is good.</source>
            <translation>Lösenordet måste ha minst 12 tecken; en fras på fyra ord är bra.</translation>
        </message>
        <message>
            <source>The password must hold letters too.</source>
            <translation>Lösenordet måste innehålla bokstäver också.</translation>
        </message>
        <message>
            <source>The password repeats too few different characters.</source>
            <translation>Lösenordet upprepar för få olika tecken.</translation>
        </message>
        <message>
            <source>The password is too like the user name.</source>
            <translation>Lösenordet är för likt användarnamnet.</translation>
        </message>
        <message>
            <source>The password is made of words that are tried first by those who guess.</source>
            <translation>Lösenordet består av ord som den som gissar prövar först.</translation>
        </message>
    </context>
    <context>
        <name>PersonNumber</name>
        <message>
            <source>The number states a date that does not exist.</source>
            <translation>Numret anger ett datum som inte finns.</translation>
        </message>
        <message>
            <source>The check digit of the number is wrong.</source>
            <translation>Numrets kontrollsiffra stämmer inte.</translation>
        </message>
        <message>
            <source>Write the number as YYYYMMDD-NNNN, or YYMMDD-NNNN with + from the year of turning 100.</source>
            <translation>Skriv numret som ÅÅÅÅMMDD-NNNN, eller ÅÅMMDD-NNNN med + från och med det år personen fyller 100.</translation>
        </message>
        <message>
            <source>The number states a date of birth in the future.</source>
            <translation>Numret anger ett födelsedatum i framtiden.</translation>
        </message>
        <message>
            <source>Only a reserve number or an LMA number is free text.</source>
            <translation>Bara ett reservnummer eller ett LMA-nummer är fri text.</translation>
        </message>
        <message>
            <source>A reserve number or LMA number has 1 to 32 characters.</source>
            <translation>Ett reservnummer eller LMA-nummer har 1 till 32 tecken.</translation>
        </message>
        <message>
            <source>The number contains a character that cannot be printed.</source>
            <translation>Numret innehåller ett tecken som inte kan skrivas ut.</translation>
        </message>
        <message>
            <source>A stored number has twelve digits.</source>
            <translation>Ett lagrat nummer har tolv siffror.</translation>
        </message>
        <message>
            <source>The stored number is of another kind than it says.</source>
            <translation>Det lagrade numret är av ett annat slag än det anger.</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Your body and health</source>
            <translation>Din kropp och hälsa</translation>
        </message>
        <message>
            <source>How you feel</source>
            <translation>Hur du mår</translation>
        </message>
        <message>
            <source>Alcohol and drugs</source>
            <translation>Alkohol och droger</translation>
        </message>
        <message>
            <source>Work and school</source>
            <translation>Arbete och skola</translation>
        </message>
        <message>
            <source>Your money</source>
            <translation>Din ekonomi</translation>
        </message>
        <message>
            <source>A life without crime</source>
            <translation>Ett liv utan brott</translation>
        </message>
        <message>
            <source>Family and friends</source>
            <translation>Familj och vänner</translation>
        </message>
        <message>
            <source>Your home</source>
            <translation>Ditt boende</translation>
        </message>
        <message>
            <source>Your free time</source>
            <translation>Din fritid</translation>
        </message>
        <message>
            <source>Other things that matter</source>
            <translation>Annat som är viktigt</translation>
        </message>
        <message>
            <source>Not begun yet</source>
            <translation>Inte påbörjat än</translation>
        </message>
        <message>
            <source>You are on your way</source>
            <translation>Du är på väg</translation>
        </message>
        <message>
            <source>You have reached it</source>
            <translation>Du har nått målet</translation>
        </message>
        <message>
            <source>You have come part of the way</source>
            <translation>Du har kommit en bit på väg</translation>
        </message>
        <message>
            <source>Not reached this time</source>
            <translation>Blev inte av den här gången</translation>
        </message>
        <message>
            <source>with the social services</source>
            <translation>med socialtjänsten</translation>
        </message>
        <message>
            <source>with Jobbtorg</source>
            <translation>med Jobbtorg</translation>
        </message>
        <message>
            <source>with the probation service</source>
            <translation>med Frivården</translation>
        </message>
        <message>
            <source>with health care</source>
            <translation>med vården</translation>
        </message>
        <message>
            <source>with the school</source>
            <translation>med skolan</translation>
        </message>
        <message>
            <source>with an association</source>
            <translation>med en förening</translation>
        </message>
        <message>
            <source>Meeting with you and those who help you</source>
            <translation>Möte med dig och dem som hjälper dig</translation>
        </message>
        <message>
            <source>Meeting with your lots</source>
            <translation>Möte med din lots</translation>
        </message>
        <message>
            <source>Was planned for %1</source>
            <translation>Var planerat till %1</translation>
        </message>
        <message>
            <source>No later than %1</source>
            <translation>Senast %1</translation>
        </message>
        <message>
            <source>Your lots tells you when and where.</source>
            <translation>Din lots berättar för dig när och var.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 klockan %2</translation>
        </message>
        <message>
            <source>%1 at %2–%3</source>
            <translation>%1 klockan %2–%3</translation>
        </message>
        <message>
            <source>You set it</source>
            <translation>Du satte målet</translation>
        </message>
        <message>
            <source>You began</source>
            <translation>Du började</translation>
        </message>
        <message>
            <source>Part of the way</source>
            <translation>En bit på väg</translation>
        </message>
        <message>
            <source>You reached it</source>
            <translation>Du nådde det</translation>
        </message>
        <message>
            <source>Not this time</source>
            <translation>Inte den här gången</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>By %1</source>
            <translation>Senast %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>från %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>senast %1</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>Mäts genom</translation>
        </message>
        <message>
            <source>To be reached by</source>
            <translation>Ska nås senast</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Lacks %1</source>
            <translation>Saknar %1</translation>
        </message>
        <message>
            <source>Was to be done by %1</source>
            <translation>Skulle ha varit klart %1</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>The print could not be made.</source>
            <translation>Utskriften kunde inte göras.</translation>
        </message>
        <message>
            <source>No font has the character %1 (%2).</source>
            <translation>Inget teckensnitt har tecknet %1 (%2).</translation>
        </message>
        <message>
            <source>No font has the character %1 (%2) in “%3”.</source>
            <translation>Inget teckensnitt har tecknet %1 (%2) i ”%3”.</translation>
        </message>
        <message>
            <source>The logo is damaged, or more than 4 000 pixels wide or high.</source>
            <translation>Logotypen är skadad, eller bredare eller högre än 4 000 bildpunkter.</translation>
        </message>
        <message>
            <source>The logo is damaged.</source>
            <translation>Logotypen är skadad.</translation>
        </message>
        <message>
            <source>The logo holds more than shapes. Save it as a plain SVG with text as outlines, or as a PNG.</source>
            <translation>Logotypen innehåller mer än former. Spara den som en enkel SVG med texten som konturer, eller som PNG.</translation>
        </message>
        <message>
            <source>A logo is between one byte and 1 MiB.</source>
            <translation>En logotyp är mellan en byte och 1 MiB.</translation>
        </message>
    </context>
    <context>
        <name>PrintCode</name>
        <message>
            <source>This is no code of a print: it has twelve characters, or begins with LB1.</source>
            <translation>Detta är ingen kontrollkod: en sådan har tolv tecken eller börjar med LB1.</translation>
        </message>
    </context>
    <context>
        <name>PrintFile</name>
        <message>
            <source>This file is no print from Lotsbok with a code.</source>
            <translation>Filen är ingen utskrift från Lotsbok med kontrollkod.</translation>
        </message>
    </context>
    <context>
        <name>PrintSpooler</name>
        <message>
            <source>The print service did not take the document, so nothing was printed.</source>
            <translation>Utskriftstjänsten tog inte emot dokumentet, så inget skrevs ut.</translation>
        </message>
        <message>
            <source>This computer has no print service (CUPS), so nothing was printed.</source>
            <translation>Datorn har ingen utskriftstjänst (CUPS), så inget skrevs ut.</translation>
        </message>
        <message>
            <source>There is no printer with that name.</source>
            <translation>Det finns ingen skrivare med det namnet.</translation>
        </message>
        <message>
            <source>The printer has no such tray.</source>
            <translation>Skrivaren har inget sådant pappersfack.</translation>
        </message>
        <message>
            <source>The print service does not answer.</source>
            <translation>Skrivartjänsten svarar inte.</translation>
        </message>
        <message>
            <source>Stopped; nothing was printed.</source>
            <translation>Avbrutet; ingenting skrevs ut.</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>None</source>
            <translation>Inga</translation>
        </message>
        <message>
            <source>Confidentiality mark</source>
            <translation>Sekretessmarkering</translation>
        </message>
        <message>
            <source>Protected population registration</source>
            <translation>Skyddad folkbokföring</translation>
        </message>
        <message>
            <source>Fictitious personal data</source>
            <translation>Fingerade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>ReadingNotice</name>
        <message>
            <source>A copy of the book is read here: what everybody shares can be looked at, and changed when you have the pen.</source>
            <translation>Här läser du en kopia av boken. Det som alla delar kan läsas nu och ändras när du har pennan.</translation>
        </message>
    </context>
    <context>
        <name>RecordCheck</name>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 saknas.</translation>
        </message>
        <message>
            <source>%1 contains a line break or a control character.</source>
            <translation>%1 innehåller en radbrytning eller ett styrtecken.</translation>
        </message>
        <message>
            <source>%1 contains a control character.</source>
            <translation>%1 innehåller ett styrtecken.</translation>
        </message>
        <message>
            <source>%1 has no digit.</source>
            <translation>%1 innehåller ingen siffra.</translation>
        </message>
        <message>
            <source>%1 does not look like name@example.org.</source>
            <translation>%1 ser inte ut som namn@exempel.se.</translation>
        </message>
        <message>
            <source>%1 is not a language code such as sv or ar.</source>
            <translation>%1 är inte en språkkod som sv eller ar.</translation>
        </message>
        <message>
            <source>%1 is outside the years %2 to %3.</source>
            <translation>%1 ligger utanför åren %2 till %3.</translation>
        </message>
        <message>
            <source>%1 is earlier than %2.</source>
            <translation>%1 är tidigare än %2.</translation>
        </message>
        <message>
            <source>%1 contains half a character.</source>
            <translation>%1 innehåller ett halvt tecken.</translation>
        </message>
        <message>
            <source>%1 is longer than %2 characters.</source>
            <translation>%1 är längre än %2 tecken.</translation>
        </message>
        <message>
            <source>The first and the second lots are the same person.</source>
            <translation>Första och andra lots är samma person.</translation>
        </message>
        <message>
            <source>A second lots is given, but no first lots.</source>
            <translation>En andra lots är angiven, men ingen första lots.</translation>
        </message>
        <message>
            <source>The position in the contact list is negative.</source>
            <translation>Platsen i kontaktlistan är negativ.</translation>
        </message>
        <message>
            <source>The amount is negative.</source>
            <translation>Beloppet är negativt.</translation>
        </message>
        <message>
            <source>The amount is larger than any purchase can be.</source>
            <translation>Beloppet är större än något inköp kan vara.</translation>
        </message>
        <message>
            <source>%1 begins or ends with a space.</source>
            <translation>%1 börjar eller slutar med ett blanksteg.</translation>
        </message>
        <message>
            <source>The case goes on from itself.</source>
            <translation>Ärendet fortsätter från sig självt.</translation>
        </message>
        <message>
            <source>The number of suppliers asked is outside 0–%1.</source>
            <translation>Antalet tillfrågade leverantörer ligger utanför 0–%1.</translation>
        </message>
    </context>
    <context>
        <name>RecordConflict</name>
        <message>
            <source>Set</source>
            <translation>Angivet</translation>
        </message>
    </context>
    <context>
        <name>RecordEditor</name>
        <message>
            <source>%1, time of day</source>
            <translation>%1, klockslag</translation>
        </message>
        <message>
            <source>For example 14:30.</source>
            <translation>Till exempel 14:30.</translation>
        </message>
    </context>
    <context>
        <name>RecordField</name>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Öppnat den</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Avslutat den</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Kontaktuppgifter</translation>
        </message>
        <message>
            <source>Employed from</source>
            <translation>Anställd från</translation>
        </message>
        <message>
            <source>Employed to</source>
            <translation>Anställd till</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Vara eller tjänst</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverantör</translation>
        </message>
        <message>
            <source>Date of purchase</source>
            <translation>Inköpsdatum</translation>
        </message>
        <message>
            <source>Financing</source>
            <translation>Finansiering</translation>
        </message>
        <message>
            <source>District administration</source>
            <translation>Stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Visningsnamn</translation>
        </message>
        <message>
            <source>Reason for the type</source>
            <translation>Skäl till typen</translation>
        </message>
        <message>
            <source>Date of contract</source>
            <translation>Avtalsdatum</translation>
        </message>
        <message>
            <source>Documented on</source>
            <translation>Dokumenterad den</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Diarienummer</translation>
        </message>
    </context>
    <context>
        <name>RecordNames</name>
        <message>
            <source>Identity</source>
            <translation>Identitet</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tidpunkt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Från vem</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Från och med</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Till och med</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Bilaga</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Senast</translation>
        </message>
        <message>
            <source>Kind of party</source>
            <translation>Slag av part</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Row of the contact list</source>
            <translation>Rad i kontaktlistan</translation>
        </message>
        <message>
            <source>Kinds of information</source>
            <translation>Slag av uppgifter</translation>
        </message>
        <message>
            <source>Police consulted on</source>
            <translation>Polisen rådfrågad den</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Upphörde den</translation>
        </message>
        <message>
            <source>How the person came</source>
            <translation>Hur den enskilde kom</translation>
        </message>
        <message>
            <source>Sentenced to SIG as part of youth care</source>
            <translation>Dömd till SIG som del av ungdomsvård</translation>
        </message>
        <message>
            <source>Outreach talks before the case</source>
            <translation>Uppsökande samtal före ärendet</translation>
        </message>
        <message>
            <source>Informed about SIG on</source>
            <translation>Informerad om SIG den</translation>
        </message>
        <message>
            <source>Requirement of consent explained</source>
            <translation>Kravet på samtycke förklarat</translation>
        </message>
        <message>
            <source>Belonging to district or municipality</source>
            <translation>Kommun- och stadsdelstillhörighet</translation>
        </message>
        <message>
            <source>Target group criteria</source>
            <translation>Målgruppskriterier</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Has children, minor siblings or lives with children</source>
            <translation>Har barn, minderåriga syskon eller bor med barn</translation>
        </message>
        <message>
            <source>Child impact analysed on</source>
            <translation>Barnkonsekvensanalys gjord den</translation>
        </message>
        <message>
            <source>Child impact analysis</source>
            <translation>Barnkonsekvensanalys</translation>
        </message>
        <message>
            <source>Needs inventory made on</source>
            <translation>Behovs- och resursinventering gjord den</translation>
        </message>
        <message>
            <source>Police asked on</source>
            <translation>Polisen tillfrågad den</translation>
        </message>
        <message>
            <source>The police find SIG suitable</source>
            <translation>Polisen bedömer SIG som lämpligt</translation>
        </message>
        <message>
            <source>Police answered on</source>
            <translation>Polisen svarade den</translation>
        </message>
        <message>
            <source>Answer of the police</source>
            <translation>Polisens svar</translation>
        </message>
        <message>
            <source>The social services find SIG suitable</source>
            <translation>Socialtjänsten bedömer SIG som lämpligt</translation>
        </message>
        <message>
            <source>A lots was consulted</source>
            <translation>SIG-lots har rådfrågats</translation>
        </message>
        <message>
            <source>The network is mapped</source>
            <translation>Nätverket är kartlagt</translation>
        </message>
        <message>
            <source>KAA informed on</source>
            <translation>KAA underrättat den</translation>
        </message>
        <message>
            <source>Upper secondary school finished</source>
            <translation>Gymnasiet avslutat</translation>
        </message>
        <message>
            <source>Who must consent</source>
            <translation>Vem som ska samtycka</translation>
        </message>
        <message>
            <source>Why these must consent</source>
            <translation>Varför dessa ska samtycka</translation>
        </message>
        <message>
            <source>Does not want to meet the police</source>
            <translation>Vill inte möta polisen</translation>
        </message>
        <message>
            <source>Police consulted on suitability on</source>
            <translation>Samråd med polisen om lämpligheten den</translation>
        </message>
        <message>
            <source>Debut in crime</source>
            <translation>Brottsdebut</translation>
        </message>
        <message>
            <source>Crime by own account</source>
            <translation>Självrapporterad brottslighet</translation>
        </message>
        <message>
            <source>Established crime</source>
            <translation>Fastställd brottslighet</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Came to know on</source>
            <translation>Fick kännedom den</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sänd den</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rättslig grund</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Slutsats</translation>
        </message>
        <message>
            <source>Where the original is kept</source>
            <translation>Var originalet förvaras</translation>
        </message>
        <message>
            <source>Must consent</source>
            <translation>Ska samtycka</translation>
        </message>
        <message>
            <source>Why consent is not needed</source>
            <translation>Varför samtycke inte behövs</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Lämnat den</translation>
        </message>
        <message>
            <source>Way given</source>
            <translation>Form för samtycket</translation>
        </message>
        <message>
            <source>Way withdrawn</source>
            <translation>Form för återkallelsen</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Lämnat av</translation>
        </message>
        <message>
            <source>Copy given to the person</source>
            <translation>Kopia lämnad till personen</translation>
        </message>
        <message>
            <source>The journal refers to the bilaga</source>
            <translation>Journalen hänvisar till bilagan</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtycke</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Mottaget av</translation>
        </message>
        <message>
            <source>What is judged</source>
            <translation>Vad som bedöms</translation>
        </message>
        <message>
            <source>The case goes on</source>
            <translation>Ärendet fortsätter</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Proposed level</source>
            <translation>Föreslagen nivå</translation>
        </message>
        <message>
            <source>Reason for a lower level than proposed</source>
            <translation>Skäl till lägre nivå än den föreslagna</translation>
        </message>
        <message>
            <source>Police consulted (name, or why not)</source>
            <translation>Samråd med polisen (namn, eller varför inte)</translation>
        </message>
        <message>
            <source>Answers of the indicators</source>
            <translation>Svar på indikatorerna</translation>
        </message>
        <message>
            <source>To be reviewed on</source>
            <translation>Omprövas den</translation>
        </message>
        <message>
            <source>Head of unit informed on</source>
            <translation>Enhetschefen informerad den</translation>
        </message>
        <message>
            <source>Measures decided on</source>
            <translation>Åtgärder beslutade den</translation>
        </message>
        <message>
            <source>Measures decided with the police</source>
            <translation>Åtgärderna beslutade med polisen</translation>
        </message>
        <message>
            <source>Measures decided by</source>
            <translation>Åtgärder beslutade av</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Genomförd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>The police's protection group cooperates</source>
            <translation>Polisens personsäkerhetsgrupp samverkar</translation>
        </message>
        <message>
            <source>From time</source>
            <translation>Från klockan</translation>
        </message>
        <message>
            <source>To time</source>
            <translation>Till klockan</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslutat den</translation>
        </message>
        <message>
            <source>Parties told on</source>
            <translation>Parterna underrättade den</translation>
        </message>
        <message>
            <source>Police informed on</source>
            <translation>Polisen informerad den</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Suspicion not served yet</source>
            <translation>Misstanken ännu inte delgiven</translation>
        </message>
        <message>
            <source>BOPS consulted on</source>
            <translation>BOPS rådfrågat den</translation>
        </message>
        <message>
            <source>BOPS finds a high threat</source>
            <translation>BOPS bedömer hotet som högt</translation>
        </message>
        <message>
            <source>Must leave Stockholm</source>
            <translation>Behöver lämna Stockholm</translation>
        </message>
        <message>
            <source>BOPS cannot share its assessment</source>
            <translation>BOPS kan inte lämna ut sin bedömning</translation>
        </message>
        <message>
            <source>The person consented on</source>
            <translation>Personen samtyckte den</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Överlämnad den</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslutat av</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Point of the delegation order</source>
            <translation>Punkt i delegationsordningen</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Författning</translation>
        </message>
        <message>
            <source>Section of the law</source>
            <translation>Lagrum</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Förbehåll</translation>
        </message>
        <message>
            <source>Reasons for the reservation</source>
            <translation>Skäl för förbehållet</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Utförare</translation>
        </message>
        <message>
            <source>Placed under</source>
            <translation>Placerad enligt</translation>
        </message>
        <message>
            <source>Because of threat</source>
            <translation>På grund av hot</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Påbörjat den</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Avslutsorsak</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>Orsaken i ord</translation>
        </message>
        <message>
            <source>Judged with the police</source>
            <translation>Bedömt tillsammans med polisen</translation>
        </message>
        <message>
            <source>Actors told on</source>
            <translation>Parterna underrättade den</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Spärr</translation>
        </message>
        <message>
            <source>What was missing</source>
            <translation>Det som saknades</translation>
        </message>
        <message>
            <source>De-identified copy sent on</source>
            <translation>Avidentifierad kopia skickad den</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Upprättad</translation>
        </message>
        <message>
            <source>The person agrees</source>
            <translation>Personen samtycker till planen</translation>
        </message>
        <message>
            <source>In the person's own words</source>
            <translation>Med personens egna ord</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>Uppföljd</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Measure and target</source>
            <translation>Mått och målvärde</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepterat</translation>
        </message>
        <message>
            <source>Realistic</source>
            <translation>Realistiskt</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Startar den</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>Status sedan</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Kind of relation</source>
            <translation>Slag av relation</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Outside the premises</source>
            <translation>Utanför lokalerna</translation>
        </message>
        <message>
            <source>The person is invited</source>
            <translation>Personen är inbjuden</translation>
        </message>
        <message>
            <source>The person came</source>
            <translation>Personen kom</translation>
        </message>
        <message>
            <source>Guardians are invited</source>
            <translation>Vårdnadshavare är kallade</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parter</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Inbjuden den</translation>
        </message>
        <message>
            <source>Told of time and place</source>
            <translation>Fått tid och plats</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Åtagande</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>Risk analysed on</source>
            <translation>Riskanalys gjord den</translation>
        </message>
        <message>
            <source>Risk analysis</source>
            <translation>Riskanalys</translation>
        </message>
        <message>
            <source>Head of unit told on</source>
            <translation>Enhetschefen underrättad den</translation>
        </message>
        <message>
            <source>Checked out to the meeting</source>
            <translation>Utcheckad till mötet</translation>
        </message>
        <message>
            <source>Back from the meeting</source>
            <translation>Tillbaka från mötet</translation>
        </message>
        <message>
            <source>Plan followed up on</source>
            <translation>Planen uppföljd den</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Möte</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Outcome on</source>
            <translation>Utfall den</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translation>Vilken uppgift</translation>
        </message>
        <message>
            <source>Objects to</source>
            <translation>Invänder mot</translation>
        </message>
        <message>
            <source>File format</source>
            <translation>Filformat</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Kontrollsumma</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Känslighet</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Inkommen den</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Läsare</translation>
        </message>
        <message>
            <source>Receipt confirmed on</source>
            <translation>Mottagandet bekräftat den</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Stadsdel</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analys</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>To the steering group on</source>
            <translation>Till styrgruppen den</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medarbetare</translation>
        </message>
        <message>
            <source>Number of the police report</source>
            <translation>Polisanmälans nummer</translation>
        </message>
        <message>
            <source>Reported to the police on</source>
            <translation>Polisanmält den</translation>
        </message>
        <message>
            <source>Security officer informed on</source>
            <translation>Säkerhetsansvarig informerad den</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Ledamöter</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Vad som beslutades</translation>
        </message>
        <message>
            <source>Reported upwards on</source>
            <translation>Rapporterat uppåt den</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>Första personen</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Andra personen</translation>
        </message>
        <message>
            <source>What was gone through</source>
            <translation>Vad som gicks igenom</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Hölls den</translation>
        </message>
        <message>
            <source>Next on</source>
            <translation>Nästa den</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Hölls av</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Undertecknat den</translation>
        </message>
        <message>
            <source>Delivered to the security officer on</source>
            <translation>Lämnat till säkerhetsansvarig den</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Krav</translation>
        </message>
        <message>
            <source>Fulfilled</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Planned by</source>
            <translation>Planerat till</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Ersättare</translation>
        </message>
        <message>
            <source>Stands in for</source>
            <translation>Ersätter</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Sample of the log</source>
            <translation>Urval ur loggen</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Iakttagelse</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Undertecknat av</translation>
        </message>
        <message>
            <source>Days between reviews at level 1–2</source>
            <translation>Dagar mellan omprövningar vid nivå 1–2</translation>
        </message>
        <message>
            <source>Days between reviews at level 3</source>
            <translation>Dagar mellan omprövningar vid nivå 3</translation>
        </message>
        <message>
            <source>Days between reviews at level 4–5</source>
            <translation>Dagar mellan omprövningar vid nivå 4–5</translation>
        </message>
        <message>
            <source>Days to make the plan</source>
            <translation>Dagar för att upprätta planen</translation>
        </message>
        <message>
            <source>Weeks between network meetings, SIG young</source>
            <translation>Veckor mellan nätverksmöten, SIG unga</translation>
        </message>
        <message>
            <source>Weeks between network meetings, SIG adults</source>
            <translation>Veckor mellan nätverksmöten, SIG vuxna</translation>
        </message>
        <message>
            <source>Minutes until an alarm after a meeting</source>
            <translation>Minuter till larm efter ett möte</translation>
        </message>
        <message>
            <source>Days ahead for safety talks</source>
            <translation>Dagars framförhållning för säkerhetssamtal</translation>
        </message>
        <message>
            <source>Case load shown above</source>
            <translation>Ärendemängd visas över</translation>
        </message>
        <message>
            <source>Delegation order</source>
            <translation>Delegationsordning</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Merged on</source>
            <translation>Sammanfört den</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Bevakning</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Type of SIG</source>
            <translation>Slag av SIG</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Öppnat den</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Avslutat den</translation>
        </message>
        <message>
            <source>First lots</source>
            <translation>Första lots</translation>
        </message>
        <message>
            <source>Second lots</source>
            <translation>Andra lots</translation>
        </message>
        <message>
            <source>Reason for the type</source>
            <translation>Skäl till typen</translation>
        </message>
        <message>
            <source>Goes on from case</source>
            <translation>Fortsätter från ärende</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Förseglat</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Slag av nummer</translation>
        </message>
        <message>
            <source>Personal identity number</source>
            <translation>Personnummer</translation>
        </message>
        <message>
            <source>Protection of identity</source>
            <translation>Skydd av personuppgifter</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Version of the bilaga</source>
            <translation>Bilagans version</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Ord</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Borttaget</translation>
        </message>
        <message>
            <source>Reception and investigation</source>
            <translation>Aktualisering och utredning</translation>
        </message>
        <message>
            <source>Step carried out</source>
            <translation>Utfört steg</translation>
        </message>
        <message>
            <source>Report of concern</source>
            <translation>Orosanmälan</translation>
        </message>
        <message>
            <source>Assessment instrument</source>
            <translation>Bedömningsinstrument</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Vårdnadshavare</translation>
        </message>
        <message>
            <source>Scope of a consent</source>
            <translation>Samtyckets omfattning</translation>
        </message>
        <message>
            <source>Withdrawal of consent</source>
            <translation>Återkallelse av samtycke</translation>
        </message>
        <message>
            <source>Recorded judgement</source>
            <translation>Dokumenterad bedömning</translation>
        </message>
        <message>
            <source>Threat assessment</source>
            <translation>Hotbildsbedömning</translation>
        </message>
        <message>
            <source>Place or time to avoid</source>
            <translation>Plats eller tid att undvika</translation>
        </message>
        <message>
            <source>Report of threat or injury</source>
            <translation>Uppgift om hot eller skada</translation>
        </message>
        <message>
            <source>Handover to the central exit programme</source>
            <translation>Överlämning till den centrala avhopparverksamheten</translation>
        </message>
        <message>
            <source>Support beside SIG</source>
            <translation>Insats vid sidan av SIG</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>Avslut av ärendet</translation>
        </message>
        <message>
            <source>Exception by the head of unit</source>
            <translation>Undantag av enhetschefen</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Relation in the network</source>
            <translation>Relation i nätverket</translation>
        </message>
        <message>
            <source>Mark of journalling</source>
            <translation>Markering om journalföring</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Invändning</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bifogad handling</translation>
        </message>
        <message>
            <source>Reader of a sealed case</source>
            <translation>Läsare av ett förseglat ärende</translation>
        </message>
        <message>
            <source>Event of the case</source>
            <translation>Händelse i ärendet</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Avvikelse</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Tillbud</translation>
        </message>
        <message>
            <source>Meeting of a forum</source>
            <translation>Forummöte</translation>
        </message>
        <message>
            <source>Persons to keep apart</source>
            <translation>Personer att hålla isär</translation>
        </message>
        <message>
            <source>Yearly review</source>
            <translation>Årlig genomgång</translation>
        </message>
        <message>
            <source>Safety talk</source>
            <translation>Säkerhetssamtal</translation>
        </message>
        <message>
            <source>Competence requirement</source>
            <translation>Kompetenskrav</translation>
        </message>
        <message>
            <source>Log review</source>
            <translation>Loggranskning</translation>
        </message>
        <message>
            <source>Settings of the district</source>
            <translation>Förvaltningens inställningar</translation>
        </message>
        <message>
            <source>Link between clients</source>
            <translation>Koppling mellan klienter</translation>
        </message>
        <message>
            <source>Word of the district</source>
            <translation>Stadsdelens ord</translation>
        </message>
        <message>
            <source>Acknowledged duty</source>
            <translation>Kvitterad bevakning</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Inköp</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Registered bilaga</source>
            <translation>Registrerad bilaga</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Utlämnande</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>%1 kr</source>
            <translation>%1 kr</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Polis</translation>
        </message>
        <message>
            <source>Social services</source>
            <translation>Socialtjänst</translation>
        </message>
        <message>
            <source>Jobbtorg</source>
            <translation>Jobbtorg</translation>
        </message>
        <message>
            <source>Probation service</source>
            <translation>Frivården</translation>
        </message>
        <message>
            <source>Prison service</source>
            <translation>Kriminalvården</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>Hälso- och sjukvård</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Skola</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>Civilsamhälle</translation>
        </message>
        <message>
            <source>Kin</source>
            <translation>Anhörig</translation>
        </message>
        <message>
            <source>Other actor</source>
            <translation>Annan aktör</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Kontaktuppgifter</translation>
        </message>
        <message>
            <source>Needs and resources</source>
            <translation>Behov och resurser</translation>
        </message>
        <message>
            <source>Minutes and invitations</source>
            <translation>Minnesanteckningar och kallelser</translation>
        </message>
        <message>
            <source>Threat picture</source>
            <translation>Hotbild</translation>
        </message>
        <message>
            <source>Crime</source>
            <translation>Brottslighet</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Hälsa</translation>
        </message>
        <message>
            <source>Schooling</source>
            <translation>Skolgång</translation>
        </message>
        <message>
            <source>Own application</source>
            <translation>Egen ansökan</translation>
        </message>
        <message>
            <source>From the police</source>
            <translation>Via polisen</translation>
        </message>
        <message>
            <source>From probation or prison</source>
            <translation>Via frivården eller kriminalvården</translation>
        </message>
        <message>
            <source>From another unit</source>
            <translation>Via annan enhet</translation>
        </message>
        <message>
            <source>From another actor</source>
            <translation>Via annan aktör</translation>
        </message>
        <message>
            <source>By a court</source>
            <translation>Genom domstol</translation>
        </message>
        <message>
            <source>Commits crimes</source>
            <translation>Begår brott</translation>
        </message>
        <message>
            <source>Criminal lifestyle</source>
            <translation>Kriminell livsstil</translation>
        </message>
        <message>
            <source>Criminal environment</source>
            <translation>Kriminell miljö</translation>
        </message>
        <message>
            <source>Violent extremism</source>
            <translation>Våldsbejakande extremism</translation>
        </message>
        <message>
            <source>Need of coordinated support</source>
            <translation>Behov av samordnat stöd</translation>
        </message>
        <message>
            <source>Risk of relapse into crime</source>
            <translation>Risk för återfall i brott</translation>
        </message>
        <message>
            <source>Motivated to change</source>
            <translation>Motiverad till förändring</translation>
        </message>
        <message>
            <source>The young person and the guardians</source>
            <translation>Den unga och vårdnadshavarna</translation>
        </message>
        <message>
            <source>The young person</source>
            <translation>Den unga</translation>
        </message>
        <message>
            <source>The guardians</source>
            <translation>Vårdnadshavarna</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Aktualisera</translation>
        </message>
        <message>
            <source>Investigate</source>
            <translation>Utreda</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Bedöma</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Besluta</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Genomföra uppdrag</translation>
        </message>
        <message>
            <source>To share information</source>
            <translation>Att lämna uppgifter</translation>
        </message>
        <message>
            <source>To the support itself</source>
            <translation>Till själva insatsen</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Muntligt</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>By word of mouth</source>
            <translation>Muntligen</translation>
        </message>
        <message>
            <source>Going on after a withdrawal</source>
            <translation>Fortsättning efter återkallelse</translation>
        </message>
        <message>
            <source>Going on without the police</source>
            <translation>Fortsättning utan polisen</translation>
        </message>
        <message>
            <source>Going on after a threat</source>
            <translation>Fortsättning efter hot</translation>
        </message>
        <message>
            <source>Staying with the district</source>
            <translation>Kvar i stadsdelsförvaltningen</translation>
        </message>
        <message>
            <source>Day of birth that is not known</source>
            <translation>Födelsedag som inte är känd</translation>
        </message>
        <message>
            <source>Review of secrecy</source>
            <translation>Sekretessprövning</translation>
        </message>
        <message>
            <source>Going on during a placement</source>
            <translation>Fortsättning under placering</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Beviljande</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Avslag</translation>
        </message>
        <message>
            <source>End of the support</source>
            <translation>Insatsen avslutas</translation>
        </message>
        <message>
            <source>Other decision</source>
            <translation>Annat beslut</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Behandling</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Boende</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Financial aid</source>
            <translation>Ekonomiskt bistånd</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Other support</source>
            <translation>Annan insats</translation>
        </message>
        <message>
            <source>Not a placement</source>
            <translation>Ingen placering</translation>
        </message>
        <message>
            <source>SoL</source>
            <translation>SoL</translation>
        </message>
        <message>
            <source>LVU</source>
            <translation>LVU</translation>
        </message>
        <message>
            <source>LVM</source>
            <translation>LVM</translation>
        </message>
        <message>
            <source>LRV</source>
            <translation>LRV</translation>
        </message>
        <message>
            <source>LPT</source>
            <translation>LPT</translation>
        </message>
        <message>
            <source>LSU</source>
            <translation>LSU</translation>
        </message>
        <message>
            <source>The goals are reached</source>
            <translation>Målen är uppnådda</translation>
        </message>
        <message>
            <source>The person no longer wants SIG</source>
            <translation>Personen vill inte längre ha SIG</translation>
        </message>
        <message>
            <source>Consent towards the police withdrawn</source>
            <translation>Samtycket gentemot polisen är återkallat</translation>
        </message>
        <message>
            <source>Not the right support</source>
            <translation>Inte rätt insats</translation>
        </message>
        <message>
            <source>Safety or work environment</source>
            <translation>Säkerhet eller arbetsmiljö</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Går inte att nå</translation>
        </message>
        <message>
            <source>Has absconded</source>
            <translation>Avviken</translation>
        </message>
        <message>
            <source>Deprived of liberty</source>
            <translation>Frihetsberövad</translation>
        </message>
        <message>
            <source>The police judge SIG not to be right</source>
            <translation>Polisen bedömer att SIG inte är rätt insats</translation>
        </message>
        <message>
            <source>Other support fits better</source>
            <translation>Annan insats passar bättre</translation>
        </message>
        <message>
            <source>Suspected or convicted of a new crime</source>
            <translation>Misstänkt eller dömd för ny brottslighet</translation>
        </message>
        <message>
            <source>Relapsed without motivation</source>
            <translation>Återfall utan motivation</translation>
        </message>
        <message>
            <source>Ideology unchanged</source>
            <translation>Oförändrad ideologi</translation>
        </message>
        <message>
            <source>Does not follow the plan</source>
            <translation>Följer inte planeringen</translation>
        </message>
        <message>
            <source>Has moved</source>
            <translation>Har flyttat</translation>
        </message>
        <message>
            <source>Central exit programme</source>
            <translation>Central avhopparverksamhet</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Avliden</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Annan orsak</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Avslut</translation>
        </message>
        <message>
            <source>At entry</source>
            <translation>Vid inskrivning</translation>
        </message>
        <message>
            <source>At exit</source>
            <translation>Vid utskrivning</translation>
        </message>
        <message>
            <source>Physical health</source>
            <translation>Fysisk hälsa</translation>
        </message>
        <message>
            <source>Mental health</source>
            <translation>Psykisk hälsa</translation>
        </message>
        <message>
            <source>Alcohol and drugs</source>
            <translation>Alkohol och droger</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Sysselsättning</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Ekonomi</translation>
        </message>
        <message>
            <source>Threat and safety</source>
            <translation>Hot och säkerhet</translation>
        </message>
        <message>
            <source>Family and network</source>
            <translation>Familj och nätverk</translation>
        </message>
        <message>
            <source>Leisure</source>
            <translation>Fritid</translation>
        </message>
        <message>
            <source>Other area</source>
            <translation>Annat område</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Gällande</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersatt</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Inte tillfrågad än</translation>
        </message>
        <message>
            <source>Could not answer</source>
            <translation>Kunde inte svara</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planerat</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Pågår</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Uppnått</translation>
        </message>
        <message>
            <source>Partly reached</source>
            <translation>Delvis uppnått</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Inte uppnått</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Inte utförd än</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Utförd</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Avbruten</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Överlämnad</translation>
        </message>
        <message>
            <source>Supportive</source>
            <translation>Stödjande</translation>
        </message>
        <message>
            <source>Strained</source>
            <translation>Ansträngt</translation>
        </message>
        <message>
            <source>Criminal</source>
            <translation>Kriminellt</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Okänt</translation>
        </message>
        <message>
            <source>Network meeting</source>
            <translation>Nätverksmöte</translation>
        </message>
        <message>
            <source>Officials' meeting</source>
            <translation>Tjänstemannamöte</translation>
        </message>
        <message>
            <source>Single talk</source>
            <translation>Enskilt samtal</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Hållet</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Inställt</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Öppet</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Hållet som lovat</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenat</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Brutet</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Vanlig</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Känslig</translation>
        </message>
        <message>
            <source>Police information not served yet</source>
            <translation>Polisuppgift som inte delgetts än</translation>
        </message>
        <message>
            <source>Reassigned</source>
            <translation>Överlåtet</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Återupptaget</translation>
        </message>
        <message>
            <source>Entry moved</source>
            <translation>Anteckning flyttad</translation>
        </message>
        <message>
            <source>Moved to another district</source>
            <translation>Flyttat till annan stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Unsealed</source>
            <translation>Försegling bruten</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Samma person</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Inte samma person</translation>
        </message>
        <message>
            <source>Kin in need of support</source>
            <translation>Anhörig med behov av stöd</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Anmäld</translation>
        </message>
        <message>
            <source>Analysed</source>
            <translation>Analyserad</translation>
        </message>
        <message>
            <source>Measures settled</source>
            <translation>Åtgärder bestämda</translation>
        </message>
        <message>
            <source>With the steering group</source>
            <translation>Hos styrgruppen</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>Hot</translation>
        </message>
        <message>
            <source>Violence</source>
            <translation>Våld</translation>
        </message>
        <message>
            <source>Other crime</source>
            <translation>Annat brott</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translation>Styrgrupp</translation>
        </message>
        <message>
            <source>Operative group</source>
            <translation>Operativ ledningsgrupp</translation>
        </message>
        <message>
            <source>Social intervention group</source>
            <translation>Social insatsgrupp</translation>
        </message>
        <message>
            <source>Contact list</source>
            <translation>Kontaktlista</translation>
        </message>
        <message>
            <source>Local resources</source>
            <translation>Lokala resurser</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>SIG-lots</translation>
        </message>
        <message>
            <source>Caseworker</source>
            <translation>Socialsekreterare</translation>
        </message>
        <message>
            <source>Head of unit</source>
            <translation>Enhetschef</translation>
        </message>
        <message>
            <source>Security officer</source>
            <translation>Säkerhetsstrateg</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Systemförvaltare</translation>
        </message>
        <message>
            <source>SIG adults</source>
            <translation>SIG vuxna</translation>
        </message>
        <message>
            <source>SIG young</source>
            <translation>SIG unga</translation>
        </message>
        <message>
            <source>No protection</source>
            <translation>Inget skydd</translation>
        </message>
        <message>
            <source>Confidentiality mark</source>
            <translation>Sekretessmarkering</translation>
        </message>
        <message>
            <source>Protected registration</source>
            <translation>Skyddad folkbokföring</translation>
        </message>
        <message>
            <source>Fictitious identity</source>
            <translation>Fingerade personuppgifter</translation>
        </message>
        <message>
            <source>Coordination number</source>
            <translation>Samordningsnummer</translation>
        </message>
        <message>
            <source>Reserve number</source>
            <translation>Reservnummer</translation>
        </message>
        <message>
            <source>LMA number</source>
            <translation>LMA-nummer</translation>
        </message>
        <message>
            <source>Number not known</source>
            <translation>Okänt nummer</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>Regional</translation>
        </message>
        <message>
            <source>City-wide</source>
            <translation>Stadsövergripande</translation>
        </message>
        <message>
            <source>External</source>
            <translation>Extern</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppet</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Beviljat</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Work is stopped</source>
            <translation>Arbetet är stoppat</translation>
        </message>
        <message>
            <source>Being closed</source>
            <translation>Under avslut</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Vad det gäller</translation>
        </message>
        <message>
            <source>When it applies</source>
            <translation>Vilken tid det avser</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Vad som framkom</translation>
        </message>
        <message>
            <source>About which entry</source>
            <translation>Vilken uppgift det gäller</translation>
        </message>
        <message>
            <source>Request received on</source>
            <translation>Begäran kom in</translation>
        </message>
        <message>
            <source>What the person asks for</source>
            <translation>Det som personen begär</translation>
        </message>
        <message>
            <source>Reasons for the decision</source>
            <translation>Skäl för beslutet</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Avser</translation>
        </message>
        <message>
            <source>Told that it takes longer on</source>
            <translation>Personen fick veta att det tar längre tid</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Det som gjordes</translation>
        </message>
        <message>
            <source>Person told of the answer on</source>
            <translation>Personen fick svaret</translation>
        </message>
        <message>
            <source>Fact for the report</source>
            <translation>Uppgift för rapporten</translation>
        </message>
        <message>
            <source>Request about one's own data</source>
            <translation>Begäran om egna uppgifter</translation>
        </message>
        <message>
            <source>New reports to the police</source>
            <translation>Nya polisanmälningar</translation>
        </message>
        <message>
            <source>New suspicions of crime</source>
            <translation>Nya brottsmisstankar</translation>
        </message>
        <message>
            <source>New convictions</source>
            <translation>Nya domar</translation>
        </message>
        <message>
            <source>The situation as a whole</source>
            <translation>Situationen som helhet</translation>
        </message>
        <message>
            <source>After entry</source>
            <translation>Efter inskrivningen</translation>
        </message>
        <message>
            <source>After the close</source>
            <translation>Efter avslutet</translation>
        </message>
        <message>
            <source>None at all</source>
            <translation>Inga alls</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Färre</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Som förut</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Fler</translation>
        </message>
        <message>
            <source>New, extent not known</source>
            <translation>Nya, omfattningen är okänd</translation>
        </message>
        <message>
            <source>Varying</source>
            <translation>Varierande</translation>
        </message>
        <message>
            <source>Improved</source>
            <translation>Förbättrad</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Sämre</translation>
        </message>
        <message>
            <source>Extract of what is registered</source>
            <translation>Registerutdrag</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rättelse</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Komplettering</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Gallring</translation>
        </message>
        <message>
            <source>Restricted processing</source>
            <translation>Begränsad behandling</translation>
        </message>
        <message>
            <source>Objection to the processing</source>
            <translation>Invändning mot behandlingen</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Inte avgjord</translation>
        </message>
        <message>
            <source>Partly met</source>
            <translation>Delvis bifallen</translation>
        </message>
        <message>
            <source>Use of what is limited</source>
            <translation>Användning av det som är begränsat</translation>
        </message>
        <message>
            <source>End of a limitation</source>
            <translation>En begränsning hävs</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amhariska</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabiska</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosniska</translation>
        </message>
        <message>
            <source>Sorani</source>
            <translation>Sorani</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tyska</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grekiska</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelska</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanska</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estniska</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persiska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Franska</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatiska</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungerska</translation>
        </message>
        <message>
            <source>Kurmanji</source>
            <translation>Kurmanji</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurdiska</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongoliska</translation>
        </message>
        <message>
            <source>Oromo</source>
            <translation>Oromo</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pashto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugisiska</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänska</translation>
        </message>
        <message>
            <source>Romani</source>
            <translation>Romani</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ryska</translation>
        </message>
        <message>
            <source>Northern Sami</source>
            <translation>Nordsamiska</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somaliska</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanska</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbiska</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Syriac</source>
            <translation>Syriska</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändska</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinja</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turkiska</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainska</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbekiska</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesiska</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Kinesiska</translation>
        </message>
        <message>
            <source>Bilaga in the district's own wording</source>
            <translation>Bilaga med förvaltningens egen lydelse</translation>
        </message>
        <message>
            <source>Sentenced to SIG by a court</source>
            <translation>Dömd till SIG</translation>
        </message>
        <message>
            <source>Brought to an end</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>Met in full</source>
            <translation>Bifallen</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Avslagen</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>Avslutad</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>“%1” holds the same thing twice.</source>
            <translation>”%1” innehåller samma sak två gånger.</translation>
        </message>
        <message>
            <source>“%1” is missing: why not both the young person and the guardians consent.</source>
            <translation>”%1” saknas: varför inte både den unge och vårdnadshavarna samtycker.</translation>
        </message>
        <message>
            <source>“%1” is missing: why this guardian's consent is not needed.</source>
            <translation>”%1” saknas: varför den här vårdnadshavarens samtycke inte behövs.</translation>
        </message>
        <message>
            <source>“%1” is missing: the entry that the judgement is about.</source>
            <translation>”%1” saknas: den uppgift som bedömningen gäller.</translation>
        </message>
        <message>
            <source>“%1” is missing: why the level is lower than proposed.</source>
            <translation>”%1” saknas: varför nivån är lägre än den föreslagna.</translation>
        </message>
        <message>
            <source>“%1” is missing: a place or a time to avoid.</source>
            <translation>”%1” saknas: en plats eller en tid som ska undvikas.</translation>
        </message>
        <message>
            <source>“%1” is missing: a time has a beginning and an end.</source>
            <translation>”%1” saknas: en tid har en början och ett slut.</translation>
        </message>
        <message>
            <source>“%1” is the same moment as the beginning.</source>
            <translation>”%1” är samma klockslag som början.</translation>
        </message>
        <message>
            <source>“%1” is missing: why the decision may change.</source>
            <translation>”%1” saknas: varför beslutet kan komma att ändras.</translation>
        </message>
        <message>
            <source>“%1” is missing: what may change in the decision.</source>
            <translation>”%1” saknas: vad som kan komma att ändras i beslutet.</translation>
        </message>
        <message>
            <source>“%1” belongs to a placement only.</source>
            <translation>”%1” hör bara till en placering.</translation>
        </message>
        <message>
            <source>“%1” is missing: what the other reason is.</source>
            <translation>”%1” saknas: vilken den andra orsaken är.</translation>
        </message>
        <message>
            <source>“%1” is missing: what the goal is measured by.</source>
            <translation>”%1” saknas: vad målet mäts med.</translation>
        </message>
        <message>
            <source>“%1” is earlier than the activity's start.</source>
            <translation>”%1” är tidigare än aktivitetens start.</translation>
        </message>
        <message>
            <source>“%1” is not later than the meeting's start.</source>
            <translation>”%1” är inte senare än mötets början.</translation>
        </message>
        <message>
            <source>“%1” is more than a day later than the meeting's start.</source>
            <translation>”%1” är mer än ett dygn efter mötets början.</translation>
        </message>
        <message>
            <source>“%1” is missing: nobody leaves who did not come.</source>
            <translation>”%1” saknas: ingen går som inte har kommit.</translation>
        </message>
        <message>
            <source>“%1” is earlier than the check-in.</source>
            <translation>”%1” är tidigare än incheckningen.</translation>
        </message>
        <message>
            <source>“%1” is open, but has a day.</source>
            <translation>”%1” är öppet men har ett datum.</translation>
        </message>
        <message>
            <source>“%1” is the same person as the other one.</source>
            <translation>”%1” är samma person som den andra.</translation>
        </message>
        <message>
            <source>“%1” does not name an entry: its kind, a colon and its id.</source>
            <translation>”%1” anger ingen uppgift: dess slag, ett kolon och dess id.</translation>
        </message>
        <message>
            <source>“%1” is not later than the talk that was held.</source>
            <translation>”%1” är inte senare än det samtal som hölls.</translation>
        </message>
        <message>
            <source>“%1” is more than a year after the talk that was held.</source>
            <translation>”%1” är mer än ett år efter det samtal som hölls.</translation>
        </message>
        <message>
            <source>“%1” is not the first day of a month.</source>
            <translation>”%1” är inte den första dagen i en månad.</translation>
        </message>
        <message>
            <source>“%1” holds what is no number of an entry.</source>
            <translation>”%1” innehåller något som inte är numret på en loggpost.</translation>
        </message>
        <message>
            <source>“%1” and its day belong together.</source>
            <translation>”%1” och dess datum hör ihop.</translation>
        </message>
        <message>
            <source>“%1” is longer than that of the levels below.</source>
            <translation>”%1” är längre än för nivåerna under.</translation>
        </message>
        <message>
            <source>“%1” names a decision twice.</source>
            <translation>”%1” nämner ett beslut två gånger.</translation>
        </message>
        <message>
            <source>“%1” gives a decision to nobody, or to a role that decides nothing.</source>
            <translation>”%1” ger ett beslut till ingen, eller till en roll som inte fattar beslut.</translation>
        </message>
        <message>
            <source>“%1” belongs to a duplicate only.</source>
            <translation>”%1” hör bara till en dubblett.</translation>
        </message>
        <message>
            <source>“%1” is a path, or begins with a full stop.</source>
            <translation>”%1” är en sökväg eller börjar med en punkt.</translation>
        </message>
        <message>
            <source>“%1” is not PDF, PNG or JPEG.</source>
            <translation>”%1” är inte PDF, PNG eller JPEG.</translation>
        </message>
        <message>
            <source>“%1” is no SHA-256.</source>
            <translation>”%1” är ingen SHA-256.</translation>
        </message>
        <message>
            <source>“%1” is missing: where the person moved.</source>
            <translation>”%1” saknas: vart personen flyttade.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>”%1” saknas.</translation>
        </message>
        <message>
            <source>“%1” contains a control character.</source>
            <translation>”%1” innehåller ett styrtecken.</translation>
        </message>
        <message>
            <source>“%1” contains a line break or a control character.</source>
            <translation>”%1” innehåller en radbrytning eller ett styrtecken.</translation>
        </message>
        <message>
            <source>“%1” contains half a character.</source>
            <translation>”%1” innehåller ett halvt tecken.</translation>
        </message>
        <message>
            <source>“%1” is longer than %2 characters.</source>
            <translation>”%1” är längre än %2 tecken.</translation>
        </message>
        <message>
            <source>“%1” is outside the years %2.</source>
            <translation>”%1” ligger utanför åren %2.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 rows.</source>
            <translation>”%1” har fler än %2 rader.</translation>
        </message>
        <message>
            <source>“%1” is nested deeper than %2 levels.</source>
            <translation>”%1” har fler än %2 nivåer inuti varandra.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 kB.</source>
            <translation>”%1” är större än %2 kB.</translation>
        </message>
        <message>
            <source>“%1” cannot be used here, or its value cannot be.</source>
            <translation>”%1” går inte att använda här, eller så kan värdet inte vara sådant.</translation>
        </message>
        <message>
            <source>“%1” is earlier than “%2”.</source>
            <translation>”%1” är tidigare än ”%2”.</translation>
        </message>
        <message>
            <source>“%1” is outside %2.</source>
            <translation>”%1” ligger utanför %2.</translation>
        </message>
        <message>
            <source>The entry is no longer there.</source>
            <translation>Anteckningen finns inte längre.</translation>
        </message>
        <message>
            <source>“%1” does not answer what the fact is about.</source>
            <translation>”%1” svarar inte på det som uppgiften gäller.</translation>
        </message>
        <message>
            <source>“%1”: a court order belongs to the entry, what is found later does not.</source>
            <translation>”%1”: ett domstolsbeslut hör till inskrivningen, det som framkommer senare gör det inte.</translation>
        </message>
        <message>
            <source>“%1” goes with a decision, and a decision with its day.</source>
            <translation>”%1” hör ihop med ett beslut, och ett beslut med sin dag.</translation>
        </message>
        <message>
            <source>“%1” is missing: who decided.</source>
            <translation>”%1” saknas: vem som beslutade.</translation>
        </message>
        <message>
            <source>“%1” is missing: why not all that was asked for was done.</source>
            <translation>”%1” saknas: varför inte allt som begärdes gjordes.</translation>
        </message>
        <message>
            <source>“%1” is missing: what was done.</source>
            <translation>”%1” saknas: vad som gjordes.</translation>
        </message>
        <message>
            <source>“%1” comes after the decision.</source>
            <translation>”%1” kommer efter beslutet.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>The recovery key holds a character that it cannot have.</source>
            <translation>Återställningsnyckeln innehåller ett tecken som den inte kan ha.</translation>
        </message>
        <message>
            <source>The recovery key has 55 characters in eleven groups.</source>
            <translation>Återställningsnyckeln har 55 tecken i elva grupper.</translation>
        </message>
        <message>
            <source>The recovery key is mistyped: its checksum is wrong.</source>
            <translation>Återställningsnyckeln är felskriven: kontrollsumman stämmer inte.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>%1 (not stated of %2)</source>
            <translation>%1 (uppgift saknas för %2)</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>I korthet</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Consented and about to start</source>
            <translation>Har samtyckt och ska börja</translation>
        </message>
        <message>
            <source>Ages at entry</source>
            <translation>Ålder vid inskrivning</translation>
        </message>
        <message>
            <source>Started in the period</source>
            <translation>Påbörjade under perioden</translation>
        </message>
        <message>
            <source>Have ended</source>
            <translation>Avslutade</translation>
        </message>
        <message>
            <source>Work under way</source>
            <translation>Pågående</translation>
        </message>
        <message>
            <source>Not ended, and nothing recorded in the period</source>
            <translation>Ej avslutade, och inget antecknat under perioden</translation>
        </message>
        <message>
            <source>Sentenced to SIG</source>
            <translation>Dömda till SIG</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Ej avslutad</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Started earlier</source>
            <translation>Påbörjade tidigare</translation>
        </message>
        <message>
            <source>Stated of everybody.</source>
            <translation>Uppgiften finns för alla.</translation>
        </message>
        <message>
            <source>Not stated of %1 of %2.</source>
            <translation>Uppgift saknas för %1 av %2.</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>At entry</source>
            <translation>Vid inskrivning</translation>
        </message>
        <message>
            <source>Exit: %1</source>
            <translation>Utskrivning: %1</translation>
        </message>
        <message>
            <source>“..”: not published, since few persons are behind it.</source>
            <translation>”..”: publiceras inte, eftersom få personer ligger bakom.</translation>
        </message>
        <message>
            <source>Age at entry</source>
            <translation>Ålder vid inskrivning</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Kön</translation>
        </message>
        <message>
            <source>Type of SIG</source>
            <translation>Slag av SIG</translation>
        </message>
        <message>
            <source>Month of entry</source>
            <translation>Inskrivningsmånad</translation>
        </message>
        <message>
            <source>Month of exit</source>
            <translation>Utskrivningsmånad</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbete</translation>
        </message>
        <message>
            <source>Work placement</source>
            <translation>Praktik</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Studier</translation>
        </message>
        <message>
            <source>A home</source>
            <translation>Bostad</translation>
        </message>
        <message>
            <source>Substance use</source>
            <translation>Substansanvändning</translation>
        </message>
        <message>
            <source>Debts</source>
            <translation>Skulder</translation>
        </message>
        <message>
            <source>Financial assistance</source>
            <translation>Försörjningsstöd</translation>
        </message>
        <message>
            <source>Leisure activity</source>
            <translation>Fritidssysselsättning</translation>
        </message>
        <message>
            <source>Relatives</source>
            <translation>Anhöriga</translation>
        </message>
        <message>
            <source>Prosocial friends only</source>
            <translation>Enbart prosociala kamrater</translation>
        </message>
        <message>
            <source>Threat level</source>
            <translation>Hotbildsnivå</translation>
        </message>
        <message>
            <source>Upper secondary competence</source>
            <translation>Gymnasiekompetens</translation>
        </message>
        <message>
            <source>Earlier contact with the social services</source>
            <translation>Tidigare kontakt med socialtjänsten</translation>
        </message>
        <message>
            <source>Earlier contact with child and adolescent psychiatry</source>
            <translation>Tidigare kontakt med barn- och ungdomspsykiatrin</translation>
        </message>
        <message>
            <source>Earlier contact with the employment service</source>
            <translation>Tidigare kontakt med Arbetsförmedlingen</translation>
        </message>
        <message>
            <source>Age at first crime, self-reported</source>
            <translation>Kriminell debut, ålder enligt egen uppgift</translation>
        </message>
        <message>
            <source>Age at first crime, registered</source>
            <translation>Kriminell debut, ålder enligt register</translation>
        </message>
        <message>
            <source>Crimes of at least two years, six months, self-reported</source>
            <translation>Självrapporterade brott senaste sex månaderna, minst två år i straffskalan</translation>
        </message>
        <message>
            <source>Crimes of at least two years, six months, registered</source>
            <translation>Registrerade brott senaste sex månaderna, minst två år i straffskalan</translation>
        </message>
        <message>
            <source>Crimes of less than two years, six months, self-reported</source>
            <translation>Självrapporterade brott senaste sex månaderna, mindre än två år i straffskalan</translation>
        </message>
        <message>
            <source>Crimes of less than two years, six months, registered</source>
            <translation>Registrerade brott senaste sex månaderna, mindre än två år i straffskalan</translation>
        </message>
        <message>
            <source>Crimes convicted of</source>
            <translation>Brott som personen har dömts för</translation>
        </message>
        <message>
            <source>Reason to close</source>
            <translation>Orsak till avslut</translation>
        </message>
        <message>
            <source>New reports to the police after entry</source>
            <translation>Nya polisanmälningar efter inskrivning</translation>
        </message>
        <message>
            <source>New suspicions of crime after entry</source>
            <translation>Nya brottsmisstankar efter inskrivning</translation>
        </message>
        <message>
            <source>New convictions after entry</source>
            <translation>Nya domar efter inskrivning</translation>
        </message>
        <message>
            <source>The situation since entry</source>
            <translation>Situationen sedan inskrivning</translation>
        </message>
        <message>
            <source>New reports to the police after the close</source>
            <translation>Nya polisanmälningar efter avslut</translation>
        </message>
        <message>
            <source>New suspicions of crime after the close</source>
            <translation>Nya brottsmisstankar efter avslut</translation>
        </message>
        <message>
            <source>New convictions after the close</source>
            <translation>Nya domar efter avslut</translation>
        </message>
        <message>
            <source>The situation since the close</source>
            <translation>Situationen sedan avslut</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Kvinna</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Man</translation>
        </message>
        <message>
            <source>Other or not known</source>
            <translation>Annat eller okänt</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Nivå %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 eller fler</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Uppgift saknas</translation>
        </message>
        <message>
            <source>Goals of the plans</source>
            <translation>Planernas mål</translation>
        </message>
        <message>
            <source>Without goals: %1 of %2 persons.</source>
            <translation>Utan mål: %1 av %2 personer.</translation>
        </message>
        <message>
            <source>Network meetings in the period</source>
            <translation>Nätverksmöten under perioden</translation>
        </message>
        <message>
            <source>As often as is set</source>
            <translation>Så ofta som är bestämt</translation>
        </message>
        <message>
            <source>Less often</source>
            <translation>Mer sällan</translation>
        </message>
        <message>
            <source>None held</source>
            <translation>Inget hölls</translation>
        </message>
        <message>
            <source>Commitments made at meetings</source>
            <translation>Åtaganden vid möten</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Without commitments: %1 of %2 persons.</source>
            <translation>Utan åtaganden: %1 av %2 personer.</translation>
        </message>
        <message>
            <source>Receive to investigate: case opened to inventory (3.1)</source>
            <translation>Aktualisera till utreda: från öppnat ärende till inventering (3.1)</translation>
        </message>
        <message>
            <source>Investigate: police asked to police answered</source>
            <translation>Utreda: från fråga till polisen till polisens svar</translation>
        </message>
        <message>
            <source>Receive to decide: case opened to grant</source>
            <translation>Aktualisera till besluta: från öppnat ärende till beviljande</translation>
        </message>
        <message>
            <source>Design the work: grant to first plan</source>
            <translation>Utforma uppdrag: från beviljande till första planen</translation>
        </message>
        <message>
            <source>Carry out: grant to first network meeting</source>
            <translation>Genomföra uppdrag: från beviljande till första nätverksmötet</translation>
        </message>
        <message>
            <source>Grant to close</source>
            <translation>Från beviljande till avslut</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>Tid per processteg</translation>
        </message>
        <message>
            <source>Median, weeks</source>
            <translation>Median, veckor</translation>
        </message>
        <message>
            <source>A median is published of at least five persons.</source>
            <translation>En median publiceras om minst fem personer ligger bakom.</translation>
        </message>
        <message>
            <source>Median, days</source>
            <translation>Median, dagar</translation>
        </message>
        <message>
            <source>Shortest</source>
            <translation>Kortast</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Längst</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Not stated or not reached</source>
            <translation>Saknas eller inte uppnått</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>I tid</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenat</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Ej gjort</translation>
        </message>
        <message>
            <source>Not due yet</source>
            <translation>Inte dags än</translation>
        </message>
        <message>
            <source>Duties kept in time</source>
            <translation>Bevakningar i tid</translation>
        </message>
        <message>
            <source>Plan made in time</source>
            <translation>Plan i tid</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Bevakning</translation>
        </message>
        <message>
            <source>Entry follow-up at the grant (R8)</source>
            <translation>Uppföljning vid inskrivning, vid beviljandet (R8)</translation>
        </message>
        <message>
            <source>Plan (R8)</source>
            <translation>Plan (R8)</translation>
        </message>
        <message>
            <source>New look at the threat level (R22)</source>
            <translation>Ny bedömning av hotbildsnivån (R22)</translation>
        </message>
        <message>
            <source>Exit follow-up (R9)</source>
            <translation>Uppföljning vid utskrivning (R9)</translation>
        </message>
        <message>
            <source>Consents withdrawn in the period</source>
            <translation>Samtycken som återkallades under perioden</translation>
        </message>
        <message>
            <source>Something withdrawn</source>
            <translation>Något återkallades</translation>
        </message>
        <message>
            <source>Nothing withdrawn</source>
            <translation>Inget återkallades</translation>
        </message>
        <message>
            <source>Withdrawals in the period: %1.</source>
            <translation>Återkallelser under perioden: %1.</translation>
        </message>
        <message>
            <source>Change of each person from entry to exit</source>
            <translation>Varje persons förändring från inskrivning till utskrivning</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Bättre</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Sämre</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Som förut</translation>
        </message>
        <message>
            <source>Of those who have ended, in an order that says nothing. How many of the values that are asked for at entry and at exit became better or worse.</source>
            <translation>Gäller de som har avslutats, i en ordning som inget säger. Antal av de uppgifter som efterfrågas både vid inskrivning och utskrivning som blev bättre eller sämre.</translation>
        </message>
        <message>
            <source>At exit</source>
            <translation>Vid utskrivning</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabeller</translation>
        </message>
        <message>
            <source>One line for each cell</source>
            <translation>En rad per cell</translation>
        </message>
        <message>
            <source>To publish: small counts are left out (R32)</source>
            <translation>Att publicera: små tal är utelämnade (R32)</translation>
        </message>
        <message>
            <source>For the district's own work: not to be spread</source>
            <translation>För stadsdelens eget arbete: får inte spridas</translation>
        </message>
        <message>
            <source>The district's report on sociala insatsgrupper</source>
            <translation>Stadsdelens rapport om sociala insatsgrupper</translation>
        </message>
        <message>
            <source>Period: %1 to %2</source>
            <translation>Period: %1 till %2</translation>
        </message>
        <message>
            <source>The workbook could not be made.</source>
            <translation>Arbetsboken kunde inte skapas.</translation>
        </message>
        <message>
            <source>Not counted, since the person has had it limited</source>
            <translation>Inte medräknade, eftersom behandlingen är begränsad på den enskildes begäran</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>SIG lots</source>
            <translation>SIG-lots</translation>
        </message>
        <message>
            <source>Caseworker</source>
            <translation>Socialsekreterare</translation>
        </message>
        <message>
            <source>Head of unit</source>
            <translation>Enhetschef</translation>
        </message>
        <message>
            <source>Security officer</source>
            <translation>Säkerhetsstrateg</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Systemförvaltare</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A consent stays as it was given; a change of mind is an entry of its own.</source>
            <translation>Ett samtycke står kvar som det lämnades. Den som ändrar sig får en egen anteckning.</translation>
        </message>
        <message>
            <source>“%1” is no guardian of this case.</source>
            <translation>”%1” är ingen vårdnadshavare i det här ärendet.</translation>
        </message>
        <message>
            <source>From 18 years the person consents, and nobody else.</source>
            <translation>Från 18 år samtycker den enskilde och ingen annan.</translation>
        </message>
        <message>
            <source>“%1” is no consent of this case.</source>
            <translation>”%1” är inget samtycke i det här ärendet.</translation>
        </message>
        <message>
            <source>“%1” is a consent to the support, which has no parties.</source>
            <translation>”%1” är ett samtycke till insatsen, som inte har några parter.</translation>
        </message>
        <message>
            <source>“%1” is earlier than the consent.</source>
            <translation>”%1” är tidigare än samtycket.</translation>
        </message>
        <message>
            <source>“%1” is a party of this consent already.</source>
            <translation>”%1” är redan part i det här samtycket.</translation>
        </message>
        <message>
            <source>The consent is withdrawn; a new one is needed.</source>
            <translation>Samtycket är återkallat. Ett nytt behövs.</translation>
        </message>
        <message>
            <source>A withdrawal stays as it was made; a new consent is an entry of its own.</source>
            <translation>En återkallelse står kvar som den gjordes. Ett nytt samtycke är en egen uppgift.</translation>
        </message>
        <message>
            <source>“%1” is no party of this consent.</source>
            <translation>”%1” är ingen part i det här samtycket.</translation>
        </message>
        <message>
            <source>“%1” cannot be: the consent to the support is withdrawn wholly.</source>
            <translation>”%1” går inte att ange: samtycket till insatsen återkallas i sin helhet.</translation>
        </message>
        <message>
            <source>“%1” names what the party was never given.</source>
            <translation>”%1” anger något som parten aldrig har fått.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed; a new judgement is an entry of its own.</source>
            <translation>”%1” går inte att ändra. En ny bedömning är en egen uppgift.</translation>
        </message>
        <message>
            <source>“%1” names nothing in this case that such a judgement is about.</source>
            <translation>”%1” anger inget i ärendet som en sådan bedömning gäller.</translation>
        </message>
        <message>
            <source>“%1” is earlier than what the judgement is about.</source>
            <translation>”%1” är tidigare än det som bedömningen gäller.</translation>
        </message>
        <message>
            <source>An assessment stays as it was made; a new level is a new assessment.</source>
            <translation>En hotbildsbedömning står kvar som den gjordes. En ny nivå är en ny bedömning.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed: a decision is not turned into another.</source>
            <translation>”%1” går inte att ändra: ett beslut görs inte om till ett annat.</translation>
        </message>
        <message>
            <source>“%1” is earlier than the case.</source>
            <translation>”%1” är tidigare än ärendet.</translation>
        </message>
        <message>
            <source>“%1” ends a support that was not granted by then.</source>
            <translation>”%1” avslutar en insats som då inte var beviljad.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed afterwards.</source>
            <translation>”%1” går inte att ändra i efterhand.</translation>
        </message>
        <message>
            <source>“%1” is nothing that this gate asks for.</source>
            <translation>”%1” är inget som krävs i det här steget.</translation>
        </message>
        <message>
            <source>Consent is never overridden.</source>
            <translation>Samtycke går aldrig att åsidosätta.</translation>
        </message>
        <message>
            <source>“%1”: this follow-up is in the case already.</source>
            <translation>”%1”: uppföljningen finns redan i ärendet.</translation>
        </message>
        <message>
            <source>“%1”: the exit follow-up is earlier than the one at entry.</source>
            <translation>”%1”: uppföljningen vid utskrivning är tidigare än den vid inskrivning.</translation>
        </message>
        <message>
            <source>“%1”: the case has an intake already.</source>
            <translation>”%1”: ärendet har redan en aktualisering.</translation>
        </message>
        <message>
            <source>“%1”: the closing of the case has begun already.</source>
            <translation>”%1”: avslutet av ärendet är redan påbörjat.</translation>
        </message>
        <message>
            <source>“%1”: the case has a hand-over already.</source>
            <translation>”%1”: ärendet har redan en överlämning.</translation>
        </message>
        <message>
            <source>The hand-over needs the person's consent.</source>
            <translation>Överlämningen kräver den enskildes samtycke.</translation>
        </message>
        <message>
            <source>The central exit programme is from 18 years.</source>
            <translation>Den centrala avhopparverksamheten tar emot från 18 år.</translation>
        </message>
        <message>
            <source>“%1” names another case.</source>
            <translation>”%1” anger ett annat ärende.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Ärendet är avslutat.</translation>
        </message>
        <message>
            <source>“%1” belongs to a plan that has been replaced.</source>
            <translation>”%1” hör till en plan som har ersatts.</translation>
        </message>
        <message>
            <source>“%1”: the case has a current plan already.</source>
            <translation>”%1”: ärendet har redan en gällande plan.</translation>
        </message>
        <message>
            <source>“%1” cannot go back: a plan is a draft, then current, then replaced.</source>
            <translation>”%1” går inte att backa: en plan är först utkast, sedan gällande och till sist ersatt.</translation>
        </message>
        <message>
            <source>“%1”: another version of the plan has this number.</source>
            <translation>”%1”: en annan version av planen har det numret.</translation>
        </message>
        <message>
            <source>“%1” is no plan of this case.</source>
            <translation>”%1” är ingen plan i det här ärendet.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed: a goal stays in its plan.</source>
            <translation>”%1” går inte att ändra: ett mål hör kvar i sin plan.</translation>
        </message>
        <message>
            <source>“%1” is no goal of this case.</source>
            <translation>”%1” är inget mål i det här ärendet.</translation>
        </message>
        <message>
            <source>“%1” is a goal of another plan.</source>
            <translation>”%1” är ett mål i en annan plan.</translation>
        </message>
        <message>
            <source>The meeting cannot be in the premises.</source>
            <translation>Mötet kan inte hållas i förvaltningens lokaler.</translation>
        </message>
        <message>
            <source>“%1” cannot go back: the meeting was held.</source>
            <translation>”%1” går inte att backa: mötet har hållits.</translation>
        </message>
        <message>
            <source>“%1” carries a commitment that is not of this case.</source>
            <translation>”%1” tar upp ett åtagande som inte hör till ärendet.</translation>
        </message>
        <message>
            <source>“%1” is no meeting of this case.</source>
            <translation>”%1” är inget möte i det här ärendet.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed: it was taken on at its meeting.</source>
            <translation>”%1” går inte att ändra: åtagandet gjordes på sitt möte.</translation>
        </message>
        <message>
            <source>“%1” was cancelled; nothing was taken on there.</source>
            <translation>”%1” ställdes in. Inga åtaganden gjordes där.</translation>
        </message>
        <message>
            <source>“%1” is earlier than the meeting.</source>
            <translation>”%1” är tidigare än mötet.</translation>
        </message>
        <message>
            <source>It is not recorded how the person came.</source>
            <translation>Det är inte antecknat hur den enskilde aktualiserades.</translation>
        </message>
        <message>
            <source>The person has not been informed (3).</source>
            <translation>Den enskilde har inte informerats (3).</translation>
        </message>
        <message>
            <source>It has not been explained that consent is required.</source>
            <translation>Det har inte förklarats att samtycke krävs.</translation>
        </message>
        <message>
            <source>The inventory of needs and resources (3.1) is not done.</source>
            <translation>Behovs- och resursinventeringen (3.1) är inte gjord.</translation>
        </message>
        <message>
            <source>No consent towards the police is in force.</source>
            <translation>Inget samtycke gentemot polisen gäller.</translation>
        </message>
        <message>
            <source>The police have not answered whether SIG is suitable.</source>
            <translation>Polisen har inte svarat på om SIG är lämpligt.</translation>
        </message>
        <message>
            <source>The threat is not assessed (3.3).</source>
            <translation>Hotbilden är inte bedömd (3.3).</translation>
        </message>
        <message>
            <source>The network and its resources are not mapped.</source>
            <translation>Nätverket och dess resurser är inte kartlagda.</translation>
        </message>
        <message>
            <source>It is not known whether there are children.</source>
            <translation>Det är inte känt om det finns barn.</translation>
        </message>
        <message>
            <source>The child-consequence analysis is not done.</source>
            <translation>Barnkonsekvensanalysen är inte gjord.</translation>
        </message>
        <message>
            <source>The crime picture is not described.</source>
            <translation>Brottsbilden är inte beskriven.</translation>
        </message>
        <message>
            <source>The municipal activity responsibility (KAA) is not informed.</source>
            <translation>Kommunens aktivitetsansvar (KAA) är inte informerat.</translation>
        </message>
        <message>
            <source>The lots has not been consulted.</source>
            <translation>SIG-lotsen har inte rådfrågats.</translation>
        </message>
        <message>
            <source>Somebody who must consent to sharing has not.</source>
            <translation>Någon som ska samtycka till att uppgifter delas har inte gjort det.</translation>
        </message>
        <message>
            <source>SIG is neither granted nor refused.</source>
            <translation>SIG är varken beviljat eller avslaget.</translation>
        </message>
        <message>
            <source>There is no current plan (3.5).</source>
            <translation>Det finns ingen gällande genomförandeplan (3.5).</translation>
        </message>
        <message>
            <source>The plan has no goal with a measure.</source>
            <translation>Planen har inget mätbart mål.</translation>
        </message>
        <message>
            <source>The plan has not been given to the parties.</source>
            <translation>Planen har inte lämnats till parterna.</translation>
        </message>
        <message>
            <source>No lots carries the case.</source>
            <translation>Ingen SIG-lots har ärendet.</translation>
        </message>
        <message>
            <source>No network meeting has been held.</source>
            <translation>Inget nätverksmöte har hållits.</translation>
        </message>
        <message>
            <source>The next network meeting is overdue.</source>
            <translation>Nästa nätverksmöte är försenat.</translation>
        </message>
        <message>
            <source>The entry follow-up (3.4) is not done.</source>
            <translation>Uppföljningen vid inskrivning (3.4) är inte gjord.</translation>
        </message>
        <message>
            <source>The plan has not been followed up.</source>
            <translation>Planen har inte följts upp.</translation>
        </message>
        <message>
            <source>The support is followed up until the closing begins.</source>
            <translation>Insatsen följs upp tills avslutet påbörjas.</translation>
        </message>
        <message>
            <source>The case is not closed.</source>
            <translation>Ärendet är inte avslutat.</translation>
        </message>
        <message>
            <source>The summary is not written.</source>
            <translation>Sammanfattningen är inte skriven.</translation>
        </message>
        <message>
            <source>The parties have not been told while their scopes hold.</source>
            <translation>Parterna har inte meddelats medan samtyckena gäller.</translation>
        </message>
        <message>
            <source>SIG is not granted yet.</source>
            <translation>SIG är inte beviljat ännu.</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Aktualisera</translation>
        </message>
        <message>
            <source>Investigate</source>
            <translation>Utreda</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Besluta</translation>
        </message>
        <message>
            <source>Design the work</source>
            <translation>Utforma uppdrag</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Genomföra uppdrag</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Följa upp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>It is unclear which district or municipality the person belongs to.</source>
            <translation>Det är oklart vilken stadsdel eller kommun den enskilde tillhör.</translation>
        </message>
        <message>
            <source>A child-consequence analysis is needed before decisions that affect a child.</source>
            <translation>En barnkonsekvensanalys behövs före beslut som påverkar ett barn.</translation>
        </message>
        <message>
            <source>No consent in force lets this party have everything that this holds.</source>
            <translation>Inget gällande samtycke låter parten få allt som detta innehåller.</translation>
        </message>
        <message>
            <source>The scope belongs to no consent of the case.</source>
            <translation>Samtyckets omfattning hör inte till något samtycke i ärendet.</translation>
        </message>
        <message>
            <source>Consent of %1 to share with %2</source>
            <translation>Samtycke den %1 till att dela med %2</translation>
        </message>
        <message>
            <source>%1 is no ground for disclosure on that day.</source>
            <translation>%1 är ingen grund för utlämnande den dagen.</translation>
        </message>
        <message>
            <source>Disclosure without consent needs a balancing note.</source>
            <translation>Utlämnande utan samtycke kräver en antecknad avvägning.</translation>
        </message>
        <message>
            <source>State who decided on the disclosure without consent.</source>
            <translation>Ange vem som beslutade om utlämnandet utan samtycke.</translation>
        </message>
        <message>
            <source>%1 does not let this party receive anything.</source>
            <translation>%1 ger inte parten rätt att ta emot uppgifter.</translation>
        </message>
        <message>
            <source>%1 is only for persons under %2 years.</source>
            <translation>%1 gäller bara personer under %2 år.</translation>
        </message>
        <message>
            <source>%1 does not cover everything that this holds.</source>
            <translation>%1 omfattar inte allt som detta innehåller.</translation>
        </message>
        <message>
            <source>The case is closed, so that no consent is in force.</source>
            <translation>Ärendet är avslutat, så inget samtycke gäller.</translation>
        </message>
        <message>
            <source>There is no consent in force for this party.</source>
            <translation>Det finns inget gällande samtycke för parten.</translation>
        </message>
        <message>
            <source>The consent does not cover everything that this holds.</source>
            <translation>Samtycket omfattar inte allt som detta innehåller.</translation>
        </message>
        <message>
            <source>State what kind of information is to leave.</source>
            <translation>Ange vilket slags uppgifter som ska lämnas ut.</translation>
        </message>
        <message>
            <source>State which party is to have it.</source>
            <translation>Ange vilken part som ska få uppgifterna.</translation>
        </message>
        <message>
            <source>The case has no second lots.</source>
            <translation>Ärendet saknar en andra lots.</translation>
        </message>
        <message>
            <source>Find out where the person belongs.</source>
            <translation>Ta reda på var personen hör hemma.</translation>
        </message>
        <message>
            <source>Analyse the consequences for the children.</source>
            <translation>Gör barnkonsekvensanalysen.</translation>
        </message>
        <message>
            <source>Send the report of concern about a child.</source>
            <translation>Skicka orosanmälan.</translation>
        </message>
        <message>
            <source>Inform KAA about the unfinished upper secondary school.</source>
            <translation>Informera KAA om att gymnasiet inte är avslutat.</translation>
        </message>
        <message>
            <source>Make the follow-up at entry.</source>
            <translation>Gör uppföljningen vid inskrivning.</translation>
        </message>
        <message>
            <source>Make the implementation plan.</source>
            <translation>Gör genomförandeplanen.</translation>
        </message>
        <message>
            <source>Make the follow-up at exit.</source>
            <translation>Gör uppföljningen vid utskrivning.</translation>
        </message>
        <message>
            <source>Send the de-identified copy of the follow-up.</source>
            <translation>Skicka den avidentifierade kopian av uppföljningen.</translation>
        </message>
        <message>
            <source>Judge whether SIG can go on after the withdrawal.</source>
            <translation>Bedöm om SIG kan fortsätta efter återkallelsen.</translation>
        </message>
        <message>
            <source>End SIG: there is no longer a consent to share with the police.</source>
            <translation>Avsluta SIG: det finns inte längre något samtycke till att dela uppgifter med polisen.</translation>
        </message>
        <message>
            <source>Give the person a copy of the consent and refer to it in the journal.</source>
            <translation>Ge personen en kopia av samtycket och hänvisa till det i journalen.</translation>
        </message>
        <message>
            <source>Consult the police on suitability: the person does not want to meet them.</source>
            <translation>Samråd med polisen om lämpligheten: personen vill inte träffa polisen.</translation>
        </message>
        <message>
            <source>Not everybody who must consent has consented.</source>
            <translation>Alla som måste samtycka har inte gjort det.</translation>
        </message>
        <message>
            <source>The person comes of age and is to consent anew.</source>
            <translation>Personen blir myndig och ska lämna nytt samtycke.</translation>
        </message>
        <message>
            <source>Inform the head of unit of the threat assessment.</source>
            <translation>Informera enhetschefen om hotbildsbedömningen.</translation>
        </message>
        <message>
            <source>Decide on measures against the threat together with the police.</source>
            <translation>Besluta om åtgärder mot hotet tillsammans med polisen.</translation>
        </message>
        <message>
            <source>Decide on places and times to avoid, and tell the parties concerned.</source>
            <translation>Bestäm platser och tider som ska undvikas och informera berörda parter.</translation>
        </message>
        <message>
            <source>Work is stopped until the cooperation with the police's protection group is recorded.</source>
            <translation>Arbetet är stoppat tills samarbetet med polisens personsäkerhetsgrupp är dokumenterat.</translation>
        </message>
        <message>
            <source>Hand the case over to the central exit programme.</source>
            <translation>Lämna över ärendet till den centrala avhopparverksamheten.</translation>
        </message>
        <message>
            <source>Judge whether SIG goes on during the placement.</source>
            <translation>Bedöm om SIG fortsätter under placeringen.</translation>
        </message>
        <message>
            <source>Review the threat assessment.</source>
            <translation>Ompröva hotbildsbedömningen.</translation>
        </message>
        <message>
            <source>Make a risk analysis before the meeting.</source>
            <translation>Gör en riskanalys inför mötet.</translation>
        </message>
        <message>
            <source>Tell the head of unit of the meeting outside the premises.</source>
            <translation>Informera enhetschefen om mötet utanför lokalerna.</translation>
        </message>
        <message>
            <source>A meeting has not been ended in time.</source>
            <translation>Ett möte har inte avslutats i tid.</translation>
        </message>
        <message>
            <source>Consult the police on a safe place for the meeting.</source>
            <translation>Samråd med polisen om en säker plats för mötet.</translation>
        </message>
        <message>
            <source>Report the incident to the police, the head of unit and the security officer.</source>
            <translation>Polisanmäl tillbudet och informera enhetschefen och säkerhetsstrategen.</translation>
        </message>
        <message>
            <source>Hold a safety talk with the employee.</source>
            <translation>Håll säkerhetssamtal med medarbetaren.</translation>
        </message>
        <message>
            <source>Sign the safety talk and deliver it to the security officer.</source>
            <translation>Underteckna säkerhetssamtalet och lämna det till säkerhetsstrategen.</translation>
        </message>
        <message>
            <source>Hold a network meeting.</source>
            <translation>Håll ett nätverksmöte.</translation>
        </message>
        <message>
            <source>Follow up what a party took on at a meeting.</source>
            <translation>Följ upp vad en part åtog sig vid ett möte.</translation>
        </message>
        <message>
            <source>Follow up an activity of the plan.</source>
            <translation>Följ upp en aktivitet i planen.</translation>
        </message>
        <message>
            <source>Analyse the deviation and decide on it.</source>
            <translation>Analysera avvikelsen och besluta om den.</translation>
        </message>
        <message>
            <source>Inform the police that the person is threatened or hurt.</source>
            <translation>Informera polisen om att personen är hotad eller skadad.</translation>
        </message>
        <message>
            <source>Judge whether SIG goes on after the threat, and with which protection.</source>
            <translation>Bedöm om SIG fortsätter efter hotet och med vilket skydd.</translation>
        </message>
        <message>
            <source>Go through the contact list.</source>
            <translation>Gå igenom kontaktlistan.</translation>
        </message>
        <message>
            <source>Go through the inventory of local resources.</source>
            <translation>Gå igenom inventeringen av lokala resurser.</translation>
        </message>
        <message>
            <source>Confirm that you have taken over the case.</source>
            <translation>Bekräfta att du har tagit över ärendet.</translation>
        </message>
        <message>
            <source>Complete the papers of the purchase.</source>
            <translation>Komplettera handlingarna för inköpet.</translation>
        </message>
        <message>
            <source>Decide on the erasure of the closed file.</source>
            <translation>Besluta om gallring av den avslutade akten.</translation>
        </message>
        <message>
            <source>Review the log of the previous month.</source>
            <translation>Granska föregående månads logg.</translation>
        </message>
        <message>
            <source>Follow up a competence that the employee lacks.</source>
            <translation>Följ upp en kompetens som medarbetaren saknar.</translation>
        </message>
        <message>
            <source>The social services must find SIG suitable.</source>
            <translation>Socialtjänsten ska ha bedömt att SIG är lämpligt.</translation>
        </message>
        <message>
            <source>The police must have answered that they find SIG suitable.</source>
            <translation>Polisen ska ha svarat att de bedömer att SIG är lämpligt.</translation>
        </message>
        <message>
            <source>At least one of the criteria of the target group must be ticked.</source>
            <translation>Minst ett av målgruppens kriterier ska vara markerat.</translation>
        </message>
        <message>
            <source>The need of coordinated support must be ticked, with a note.</source>
            <translation>Behovet av samordnat stöd ska vara markerat, med en anteckning.</translation>
        </message>
        <message>
            <source>The risk of relapse must be ticked, with a note.</source>
            <translation>Risken för återfall ska vara markerad, med en anteckning.</translation>
        </message>
        <message>
            <source>The motivation must be ticked, with a note.</source>
            <translation>Motivationen ska vara markerad, med en anteckning.</translation>
        </message>
        <message>
            <source>The inventory of needs and resources (3.1) must be done.</source>
            <translation>Behovs- och resursinventeringen (3.1) ska vara gjord.</translation>
        </message>
        <message>
            <source>The person must be informed, also that consent is required.</source>
            <translation>Den enskilde ska ha informerats, även om att samtycke krävs.</translation>
        </message>
        <message>
            <source>The threat level must be assessed (3.3).</source>
            <translation>Hotbildsnivån ska vara bedömd (3.3).</translation>
        </message>
        <message>
            <source>The person must consent to the support.</source>
            <translation>Den enskilde ska samtycka till insatsen.</translation>
        </message>
        <message>
            <source>A consent to break secrecy towards the police must be in force.</source>
            <translation>Ett sekretessbrytande samtycke gentemot polisen ska gälla.</translation>
        </message>
        <message>
            <source>The reason for closing must be given.</source>
            <translation>Orsaken till avslutet ska vara angiven.</translation>
        </message>
        <message>
            <source>The closing must be judged together with the police.</source>
            <translation>Avslutet ska bedömas tillsammans med polisen.</translation>
        </message>
        <message>
            <source>The exit follow-up (3.4) must be done.</source>
            <translation>Uppföljningen vid utskrivning (3.4) ska vara gjord.</translation>
        </message>
        <message>
            <source>All open activities must be ended or handed over.</source>
            <translation>Alla öppna aktiviteter ska vara avslutade eller överlämnade.</translation>
        </message>
        <message>
            <source>The threat does not allow a meeting in the premises.</source>
            <translation>Hotbilden tillåter inte ett möte i förvaltningens lokaler.</translation>
        </message>
        <message>
            <source>The meeting should be early in the day, before noon.</source>
            <translation>Mötet bör hållas tidigt på dagen, före klockan tolv.</translation>
        </message>
        <message>
            <source>The police have not been consulted on a safe place for the meeting.</source>
            <translation>Samråd har inte skett med polisen om en säker plats för mötet.</translation>
        </message>
        <message>
            <source>No risk analysis has been made before the meeting.</source>
            <translation>Ingen riskanalys har gjorts inför mötet.</translation>
        </message>
        <message>
            <source>The head of unit has not been told the place, time and participants of the meeting.</source>
            <translation>Enhetschefen har inte fått veta mötets plats, tid och deltagare.</translation>
        </message>
        <message>
            <source>The meeting is at a place or time that is to be avoided.</source>
            <translation>Mötet är på en plats eller tid som ska undvikas.</translation>
        </message>
        <message>
            <source>Somebody who must not be met is booked near the meeting in time and place; choose another time or place.</source>
            <translation>Någon som personen inte får möta är bokad nära mötet i tid och rum; välj en annan tid eller plats.</translation>
        </message>
        <message>
            <source>The case is open.</source>
            <translation>Ärendet pågår.</translation>
        </message>
        <message>
            <source>The file is kept for ever: a child was placed (%1).</source>
            <translation>Akten bevaras för alltid: ett barn var placerat (%1).</translation>
        </message>
        <message>
            <source>The file is kept for research by the day of birth (%1).</source>
            <translation>Akten bevaras för forskning på grund av födelsedagen (%1).</translation>
        </message>
        <message>
            <source>The day of birth is not known and needs a person's decision (%1).</source>
            <translation>Födelsedagen är inte känd och måste avgöras av en handläggare (%1).</translation>
        </message>
        <message>
            <source>A child-protection investigation is kept until the person is thirty, and five years after the last note (%1).</source>
            <translation>En barnavårdsutredning bevaras tills personen är trettio år, och fem år efter sista anteckningen (%1).</translation>
        </message>
        <message>
            <source>The file is to be erased five years after the last note (%1).</source>
            <translation>Akten ska gallras fem år efter sista anteckningen (%1).</translation>
        </message>
        <message>
            <source>The same person would have done every step of the case; give the reason.</source>
            <translation>Samma person skulle ha gjort alla steg i ärendet. Ange skälet.</translation>
        </message>
        <message>
            <source>BOPS has not been consulted through the police's coordinator for defectors.</source>
            <translation>BOPS har inte rådfrågats genom polisens avhopparsamordnare.</translation>
        </message>
        <message>
            <source>The person has not consented to a hand-over to the central exit programme.</source>
            <translation>Personen har inte samtyckt till att ärendet lämnas över till den centrala avhopparverksamheten.</translation>
        </message>
        <message>
            <source>BOPS cannot share information; judge together whether the case can stay local.</source>
            <translation>BOPS kan inte dela information; gör en gemensam bedömning av om ärendet kan stanna lokalt.</translation>
        </message>
        <message>
            <source>The case has not been handed over to the central exit programme.</source>
            <translation>Ärendet har inte lämnats över till den centrala avhopparverksamheten.</translation>
        </message>
        <message>
            <source>No consent towards the police is left, so SIG is to be ended and the closing begins.</source>
            <translation>Inget samtycke gentemot polisen återstår. SIG ska därför avslutas, och avslutet påbörjas.</translation>
        </message>
        <message>
            <source>The person no longer consents to the support, so it is to be ended.</source>
            <translation>Den enskilde samtycker inte längre till insatsen, som därför ska avslutas.</translation>
        </message>
        <message>
            <source>Judge whether SIG can go on, with a note.</source>
            <translation>Bedöm om SIG kan fortsätta och anteckna bedömningen.</translation>
        </message>
        <message>
            <source>Tell the parties what has ended.</source>
            <translation>Meddela parterna vad som har upphört.</translation>
        </message>
        <message>
            <source>Go through the booked meetings that the party was invited to.</source>
            <translation>Gå igenom de bokade möten som parten är kallad till.</translation>
        </message>
        <message>
            <source>End or hand over the open activities that the party is responsible for.</source>
            <translation>Avsluta eller lämna över de öppna aktiviteter som parten ansvarar för.</translation>
        </message>
        <message>
            <source>what is to be achieved</source>
            <translation>vad som ska uppnås</translation>
        </message>
        <message>
            <source>a measure</source>
            <translation>ett mått</translation>
        </message>
        <message>
            <source>the person's yes to it</source>
            <translation>den enskildes godkännande</translation>
        </message>
        <message>
            <source>a judgement that it is realistic</source>
            <translation>en bedömning att det är realistiskt</translation>
        </message>
        <message>
            <source>a last day</source>
            <translation>ett slutdatum</translation>
        </message>
        <message>
            <source>somebody responsible</source>
            <translation>någon ansvarig</translation>
        </message>
        <message>
            <source>Answer what the person asked for about their own data.</source>
            <translation>Svara på personens begäran om egna uppgifter.</translation>
        </message>
        <message>
            <source>Send the first notice of the personal data breach, or note why none is needed.</source>
            <translation>Lämna den första underrättelsen om personuppgiftsincidenten, eller anteckna varför ingen behövs.</translation>
        </message>
        <message>
            <source>Notify Integritetsskyddsmyndigheten of the personal data breach, or note why it need not be.</source>
            <translation>Anmäl personuppgiftsincidenten till Integritetsskyddsmyndigheten, eller anteckna varför det inte behövs.</translation>
        </message>
        <message>
            <source>A limitation is not changed into something else; the head of unit lifts it by a judgement, once the person has been told.</source>
            <translation>En begränsning görs inte om till något annat. Enhetschefen häver den genom en bedömning, när den enskilde har fått veta det.</translation>
        </message>
        <message>
            <source>The processing of the case is limited (GDPR 18): it is kept and read, and not changed, given to others or counted.</source>
            <translation>Behandlingen av ärendet är begränsad (artikel 18 i dataskyddsförordningen): det förvaras och läses, men ändras inte, lämnas inte till andra och räknas inte med.</translation>
        </message>
        <message>
            <source>Something in the case is limited (GDPR 18): it is kept and read, and not changed, given to others or counted.</source>
            <translation>Något i ärendet är begränsat (artikel 18 i dataskyddsförordningen): det förvaras och läses, men ändras inte, lämnas inte till andra och räknas inte med.</translation>
        </message>
        <message>
            <source>the processing of the case is limited (GDPR 18): it is only kept. The head of unit may decide, with a reason, that it is used today.</source>
            <translation>behandlingen av ärendet är begränsad (artikel 18 i dataskyddsförordningen): uppgifterna bara förvaras. Enhetschefen kan med ett skäl besluta att de används i dag.</translation>
        </message>
        <message>
            <source>the processing of the entry is limited (GDPR 18): it is not changed. The head of unit may decide, with a reason, that it is used today.</source>
            <translation>behandlingen av uppgiften är begränsad (artikel 18 i dataskyddsförordningen): den ändras inte. Enhetschefen kan med ett skäl besluta att den används i dag.</translation>
        </message>
        <message>
            <source>something that this may hold is limited (GDPR 18): it is not given to others. The head of unit may decide, with a reason, that it is used today.</source>
            <translation>något som kan ingå i detta är begränsat (artikel 18 i dataskyddsförordningen): det lämnas inte till andra. Enhetschefen kan med ett skäl besluta att det används i dag.</translation>
        </message>
        <message>
            <source>the processing of the person's own data is limited (GDPR 18): they are kept, and neither changed, given to others nor counted. The head of unit may decide, with a reason, that they are used today.</source>
            <translation>behandlingen av personens egna uppgifter är begränsad (artikel 18 i dataskyddsförordningen): de förvaras, och varken ändras, lämnas till andra eller räknas med. Enhetschefen kan med ett skäl besluta att de används i dag.</translation>
        </message>
    </context>
    <context>
        <name>SafeFile</name>
        <message>
            <source>There is no space left where the file was to be written.</source>
            <translation>Det finns inte plats kvar där filen skulle skrivas.</translation>
        </message>
        <message>
            <source>A file with that name exists already and was left as it is.</source>
            <translation>Det finns redan en fil med det namnet, och den lämnades orörd.</translation>
        </message>
        <message>
            <source>The folder does not allow writing.</source>
            <translation>Mappen tillåter inte att någon skriver i den.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Mappen finns inte.</translation>
        </message>
        <message>
            <source>The file name is too long.</source>
            <translation>Filnamnet är för långt.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Filen kunde inte skrivas.</translation>
        </message>
        <message>
            <source>No file was named to write to.</source>
            <translation>Ingen fil att skriva till har angetts.</translation>
        </message>
        <message>
            <source>That is a folder, not a file.</source>
            <translation>Det är en mapp, inte en fil.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Your role in the book does not allow this.</source>
            <translation>Din roll i boken tillåter inte detta.</translation>
        </message>
        <message>
            <source>The book is open for reading only, so nothing can be saved.</source>
            <translation>Boken är öppen endast för läsning, så inget kan sparas.</translation>
        </message>
        <message>
            <source>The book is open for reading only, so this reading cannot be logged and is refused.</source>
            <translation>Boken är öppen endast för läsning, så läsningen kan inte loggas och nekas därför.</translation>
        </message>
        <message>
            <source>The book was taken over, so nothing was saved.</source>
            <translation>Pennan har tagits över av någon annan, så inget har sparats.</translation>
        </message>
        <message>
            <source>The form is not about anything in the book.</source>
            <translation>Bilagan gäller inte något som finns i boken.</translation>
        </message>
        <message>
            <source>The form's definition does not have the hash it is kept under.</source>
            <translation>Bilagans definition stämmer inte med den kontrollsumma som den sparas under.</translation>
        </message>
        <message>
            <source>The form has no id.</source>
            <translation>Bilagan saknar beteckning.</translation>
        </message>
        <message>
            <source>Reason: a correction needs one.</source>
            <translation>Skäl: en rättelse måste ha ett skäl.</translation>
        </message>
        <message>
            <source>A release needs a recipient, a basis and what was released.</source>
            <translation>Ett utlämnande måste ha mottagare, grund och uppgift om vad som lämnades ut.</translation>
        </message>
        <message>
            <source>Attachment: the image is damaged or far too large.</source>
            <translation>Bifogad handling: bilden är skadad eller alldeles för stor.</translation>
        </message>
        <message>
            <source>Attachment: between one byte and 20 MiB can be kept.</source>
            <translation>Bifogad handling: mellan en byte och 20 MiB kan sparas.</translation>
        </message>
        <message>
            <source>Attachment: only PDF, PNG and JPEG files can be kept.</source>
            <translation>Bifogad handling: endast PDF-, PNG- och JPEG-filer kan sparas.</translation>
        </message>
        <message>
            <source>Reason: it is needed for this.</source>
            <translation>Skäl: det behövs för detta.</translation>
        </message>
        <message>
            <source>A consent is given anew as a new consent; the one before stays as it was.</source>
            <translation>Ett samtycke lämnas på nytt som ett nytt samtycke; det tidigare står kvar som det var.</translation>
        </message>
        <message>
            <source>Scopes: a consent to share names at least one party.</source>
            <translation>Omfattning: ett samtycke till att dela uppgifter anger minst en part.</translation>
        </message>
        <message>
            <source>Scopes: a consent to the support names no parties.</source>
            <translation>Omfattning: ett samtycke till insatsen anger inga parter.</translation>
        </message>
        <message>
            <source>Status: only a draft can become the current plan.</source>
            <translation>Status: endast ett utkast kan bli gällande plan.</translation>
        </message>
        <message>
            <source>The meeting is cancelled, or somebody has checked in already.</source>
            <translation>Mötet är inställt, eller så har någon redan checkat in.</translation>
        </message>
        <message>
            <source>Nobody is checked in to this meeting.</source>
            <translation>Ingen är incheckad till mötet.</translation>
        </message>
        <message>
            <source>Name: a name is kept, never a path.</source>
            <translation>Namn: ett namn sparas, aldrig en sökväg.</translation>
        </message>
        <message>
            <source>Subject: there is no such entry in this case.</source>
            <translation>Hör till: det finns ingen sådan uppgift i ärendet.</translation>
        </message>
        <message>
            <source>A closed case takes no attachments.</source>
            <translation>Ett avslutat ärende tar inte emot några bifogade handlingar.</translation>
        </message>
        <message>
            <source>The content of an attachment is never replaced; attach the new file beside it.</source>
            <translation>En bifogad handlings innehåll ersätts aldrig; bifoga den nya filen bredvid.</translation>
        </message>
        <message>
            <source>The attachment is not what was once kept.</source>
            <translation>Den bifogade handlingen är inte den som en gång sparades.</translation>
        </message>
        <message>
            <source>The case is closed already.</source>
            <translation>Ärendet är redan avslutat.</translation>
        </message>
        <message>
            <source>Closed on: a day that has come is needed.</source>
            <translation>Avslutat den: en dag som har infallit behövs.</translation>
        </message>
        <message>
            <source>The case cannot be closed yet.</source>
            <translation>Ärendet kan inte avslutas än.</translation>
        </message>
        <message>
            <source>Only a closed case can be reopened, from the day on which it was closed and not in advance.</source>
            <translation>Endast ett avslutat ärende kan öppnas igen, tidigast den dag då det avslutades och inte i förväg.</translation>
        </message>
        <message>
            <source>Another case goes on from this one already.</source>
            <translation>Ett annat ärende fortsätter redan från detta.</translation>
        </message>
        <message>
            <source>This user cannot have or read cases.</source>
            <translation>Den användaren kan inte ha eller läsa ärenden.</translation>
        </message>
        <message>
            <source>A closed case is not handed over.</source>
            <translation>Ett avslutat ärende lämnas inte över.</translation>
        </message>
        <message>
            <source>The cases would stay with the same person.</source>
            <translation>Ärendena skulle stanna hos samma person.</translation>
        </message>
        <message>
            <source>There is no hand-over of this case to you that waits for a receipt.</source>
            <translation>Det finns ingen överlämning av ärendet till dig som väntar på bekräftelse.</translation>
        </message>
        <message>
            <source>The person is followed to another district only with a consent in force for the social services there.</source>
            <translation>Personen följs till en annan stadsdel bara med ett gällande samtycke för socialtjänsten där.</translation>
        </message>
        <message>
            <source>This entry is about the case itself and stays with it.</source>
            <translation>Uppgiften gäller själva ärendet och stannar i det.</translation>
        </message>
        <message>
            <source>This belongs to another entry; move that one, and this goes with it.</source>
            <translation>Detta hör till en annan uppgift; flytta den, så följer detta med.</translation>
        </message>
        <message>
            <source>A closed case takes no such entry.</source>
            <translation>Ett avslutat ärende tar inte emot en sådan uppgift.</translation>
        </message>
        <message>
            <source>The entry is in that case already.</source>
            <translation>Uppgiften finns redan i det ärendet.</translation>
        </message>
        <message>
            <source>One of the two went into another client already.</source>
            <translation>En av de två har redan förts samman med en annan klient.</translation>
        </message>
        <message>
            <source>Only clients that are linked as duplicates, and not merged yet, can be merged.</source>
            <translation>Endast klienter som är kopplade som dubbletter, och inte redan sammanförda, kan föras samman.</translation>
        </message>
        <message>
            <source>The case is not sealed.</source>
            <translation>Ärendet är inte förseglat.</translation>
        </message>
        <message>
            <source>This is to be done; taking note of it is not enough.</source>
            <translation>Detta ska göras; det räcker inte att notera det.</translation>
        </message>
        <message>
            <source>There is no such duty.</source>
            <translation>Det finns ingen sådan uppgift att göra.</translation>
        </message>
        <message>
            <source>Month: it has not begun, or the sample is not between 1 and 1000 entries.</source>
            <translation>Månad: den har inte börjat, eller så är urvalet inte mellan 1 och 1000 poster.</translation>
        </message>
        <message>
            <source>Month: a review is signed when the month is over.</source>
            <translation>Månad: en granskning undertecknas när månaden är slut.</translation>
        </message>
        <message>
            <source>Month: the log of this month is reviewed already.</source>
            <translation>Månad: månadens logg är redan granskad.</translation>
        </message>
        <message>
            <source>A case is closed, reopened, sealed and unsealed by steps of their own.</source>
            <translation>Ett ärende avslutas, återupptas, förseglas och får sin försegling hävd i egna steg.</translation>
        </message>
        <message>
            <source>This case is not yours: state the reason why you open it.</source>
            <translation>Ärendet är inte ditt: ange skälet till att du öppnar det.</translation>
        </message>
        <message>
            <source>Reason: write at most 2000 characters, not none.</source>
            <translation>Skäl: skriv något, högst 2 000 tecken.</translation>
        </message>
        <message>
            <source>merged_on: two persons are merged by a step of its own.</source>
            <translation>Sammanfört den: två personer förs samman i ett eget steg.</translation>
        </message>
        <message>
            <source>Only a head of unit lets somebody stand for a user of another role.</source>
            <translation>Bara enhetschefen kan låta någon ersätta en användare med en annan roll.</translation>
        </message>
        <message>
            <source>signed_by: only you yourself can be named as the one who signed.</source>
            <translation>Undertecknat av: bara du själv kan anges som den som undertecknade.</translation>
        </message>
        <message>
            <source>The review is signed and stays as it is.</source>
            <translation>Granskningen är undertecknad och ändras inte.</translation>
        </message>
        <message>
            <source>The case has no number.</source>
            <translation>Ärendet har inget nummer.</translation>
        </message>
        <message>
            <source>The entry belongs to another case.</source>
            <translation>Uppgiften hör till ett annat ärende.</translation>
        </message>
        <message>
            <source>R9: the case is closed and takes no new entries.</source>
            <translation>R9: ärendet är avslutat och tar inte emot nya uppgifter.</translation>
        </message>
        <message>
            <source>by_user: only you yourself can be named as the one who did this.</source>
            <translation>Av: bara du själv kan anges som den som gjorde detta.</translation>
        </message>
        <message>
            <source>The delegation order does not let your role take this decision.</source>
            <translation>Delegationsordningen ger inte din roll rätt att fatta detta beslut.</translation>
        </message>
        <message>
            <source>%1: it refers to nothing in this case.</source>
            <translation>%1: hänvisningen leder inte till något i ärendet.</translation>
        </message>
        <message>
            <source>word: one word of 2 to 60 letters, without spaces or digits.</source>
            <translation>Ord: ett ord om 2–60 bokstäver, utan blanksteg eller siffror.</translation>
        </message>
        <message>
            <source>word: this is a person's name in the book, and names are never kept among the words of the district.</source>
            <translation>Ord: detta är ett personnamn i boken, och namn sparas aldrig bland stadsdelens ord.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Mappen finns inte.</translation>
        </message>
        <message>
            <source>Folder: there is none with this name.</source>
            <translation>Mapp: det finns ingen med det namnet.</translation>
        </message>
        <message>
            <source>Folder: it holds too many backups of this day.</source>
            <translation>Mapp: där finns för många säkerhetskopior från samma dag.</translation>
        </message>
        <message>
            <source>Copy: only copies that hold what was erased go.</source>
            <translation>Kopia: bara kopior där det gallrade kan finnas kvar tas bort här.</translation>
        </message>
        <message>
            <source>A copy could not be removed.</source>
            <translation>En kopia kunde inte tas bort.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Breach: say what happened, when it was known, and a span of time that begins before it ends.</source>
            <translation>Incident: ange vad som har hänt, när det blev känt och en tid som börjar innan den slutar.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alla</translation>
        </message>
        <message>
            <source>every workstation</source>
            <translation>alla arbetsplatser</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Känt sedan</translation>
        </message>
        <message>
            <source>First notice, 24 hours (2025:1506)</source>
            <translation>Första underrättelse, 24 timmar (2025:1506)</translation>
        </message>
        <message>
            <source>Integritetsskyddsmyndigheten, 72 hours (GDPR article 33)</source>
            <translation>Integritetsskyddsmyndigheten, 72 timmar (artikel 33 i dataskyddsförordningen)</translation>
        </message>
        <message>
            <source>Incident notification, 72 hours (2025:1506)</source>
            <translation>Incidentanmälan, 72 timmar (2025:1506)</translation>
        </message>
        <message>
            <source>Final report, one month later (2025:1506)</source>
            <translation>Slutrapport, en månad senare (2025:1506)</translation>
        </message>
        <message>
            <source>Span of the log</source>
            <translation>Tid i loggen</translation>
        </message>
        <message>
            <source>Whose doings</source>
            <translation>Vem loggen gäller</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Entries in the log</source>
            <translation>Poster i loggen</translation>
        </message>
        <message>
            <source>First and last entry</source>
            <translation>Första och sista posten</translation>
        </message>
        <message>
            <source>Persons concerned</source>
            <translation>Berörda personer</translation>
        </message>
        <message>
            <source>Of them with protected identity</source>
            <translation>Av dem med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Records read</source>
            <translation>Lästa uppgifter</translation>
        </message>
        <message>
            <source>Records made or changed</source>
            <translation>Skapade eller ändrade uppgifter</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Räknas inte</translation>
        </message>
        <message>
            <source>sealed cases whose reader you are not</source>
            <translation>förseglade ärenden som du inte får läsa</translation>
        </message>
        <message>
            <source>It may be erased from %1 on. %2</source>
            <translation>Den får gallras från och med %1. %2</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Decision on erasure</source>
            <translation>Beslut om gallring</translation>
        </message>
        <message>
            <source>Known from the list only</source>
            <translation>Känt bara genom listan</translation>
        </message>
        <message>
            <source>Only the head of unit decides what is erased, and erases it.</source>
            <translation>Bara enhetschefen beslutar om gallring och verkställer den.</translation>
        </message>
        <message>
            <source>Nobody has decided that this file is to be erased.</source>
            <translation>Ingen har beslutat att akten ska gallras.</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Gallring</translation>
        </message>
        <message>
            <source>Erased at</source>
            <translation>Gallrat</translation>
        </message>
        <message>
            <source>Erased by</source>
            <translation>Gallrat av</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>erased earlier, and again when a backup was restored</source>
            <translation>gallrat tidigare, och på nytt när en säkerhetskopia återställdes</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslutat av</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Beslutat</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Lagrum</translation>
        </message>
        <message>
            <source>SHA-256 of the ids</source>
            <translation>SHA-256 av id-numren</translation>
        </message>
        <message>
            <source>The request could not be left beside the book.</source>
            <translation>Det gick inte att lämna en begäran bredvid boken.</translation>
        </message>
        <message>
            <source>%1 has asked for the pen already.</source>
            <translation>%1 har redan bett om pennan.</translation>
        </message>
        <message>
            <source>The book is in use by another program.</source>
            <translation>Boken används av ett annat program.</translation>
        </message>
        <message>
            <source>There is no copy to read yet: try again in a minute.</source>
            <translation>Det finns ännu ingen kopia att läsa. Försök igen om en minut.</translation>
        </message>
        <message>
            <source>The key of the book has been changed. Lock the book and open it again.</source>
            <translation>Bokens nyckel har bytts. Lås boken och öppna den igen.</translation>
        </message>
        <message>
            <source>A copy of the book is read here, so nothing can be saved until you have asked for the pen.</source>
            <translation>Här läser du en kopia av boken. Be om pennan för att kunna spara.</translation>
        </message>
        <message>
            <source>This is no place to sign at.</source>
            <translation>Här finns ingen plats för underskrift.</translation>
        </message>
        <message>
            <source>This version is signed already.</source>
            <translation>Den här versionen är redan undertecknad.</translation>
        </message>
        <message>
            <source>This is signed with the signer's own key.</source>
            <translation>Detta undertecknas med den undertecknandes egen nyckel.</translation>
        </message>
        <message>
            <source>Name: who signed, in at most 200 characters.</source>
            <translation>Namn: ange vem som har undertecknat, med högst 200 tecken.</translation>
        </message>
        <message>
            <source>Drawing: this is no signature.</source>
            <translation>Teckning: detta är ingen underskrift.</translation>
        </message>
        <message>
            <source>Day: the day that stands on the paper, not one to come.</source>
            <translation>Dag: ange den dag som står på papperet; den får inte ligga framåt i tiden.</translation>
        </message>
        <message>
            <source>The book's file was moved or replaced while it was open, so nothing was saved.</source>
            <translation>Bokens fil flyttades eller byttes ut medan den var öppen, så ingenting sparades.</translation>
        </message>
        <message>
            <source>Only the head of unit decides what goes to the archive.</source>
            <translation>Bara enhetschefen beslutar om vad som lämnas till arkivet.</translation>
        </message>
        <message>
            <source>The attachments are more than 512 MiB: too much for one package.</source>
            <translation>De bifogade filerna är större än 512 MiB tillsammans: för mycket för ett paket.</translation>
        </message>
        <message>
            <source>Only a closed case goes to the archive.</source>
            <translation>Bara ett avslutat ärende lämnas till arkivet.</translation>
        </message>
        <message>
            <source>District: it is not in the register of districts; choose which one it is.</source>
            <translation>Stadsdel: den finns inte i registret över stadsdelar; välj vilken det är.</translation>
        </message>
        <message>
            <source>Case: a copy at entry or exit is of one case.</source>
            <translation>Ärende: en kopia vid in- eller utskrivning gäller ett ärende.</translation>
        </message>
        <message>
            <source>the support is not granted yet.</source>
            <translation>insatsen är inte beviljad ännu.</translation>
        </message>
        <message>
            <source>the support has not ended yet.</source>
            <translation>insatsen är inte avslutad ännu.</translation>
        </message>
        <message>
            <source>Period: whole months, and it has begun.</source>
            <translation>Period: hela månader, och den ska ha börjat.</translation>
        </message>
        <message>
            <source>Period: more cases than a file can hold; choose a shorter one.</source>
            <translation>Period: fler ärenden än en fil rymmer; välj en kortare.</translation>
        </message>
        <message>
            <source>R31: in what others may know, only %1 rows are alike where %2 are needed. Make variables coarser, or leave them out.</source>
            <translation>R31: i det som andra kan veta är bara %1 rader lika, där %2 behövs. Gör variabler grövre eller utelämna dem.</translation>
        </message>
        <message>
            <source>a file in which persons may be found leaves sealed.</source>
            <translation>en fil där någon kan kännas igen lämnas bara ut förseglad.</translation>
        </message>
        <message>
            <source>The book has changed since the rows were looked at; look again.</source>
            <translation>Boken har ändrats sedan raderna granskades; granska igen.</translation>
        </message>
        <message>
            <source>There is no key of socialförvaltningen to seal the file to.</source>
            <translation>Det finns ingen nyckel för socialförvaltningen att försegla filen till.</translation>
        </message>
        <message>
            <source>No case that you may know of has that code.</source>
            <translation>Inget ärende som du får känna till har den koden.</translation>
        </message>
        <message>
            <source>Logo: the picture is too large, or is none.</source>
            <translation>Logotyp: bilden är för stor, eller ingen bild.</translation>
        </message>
        <message>
            <source>Logo: say in a few words what it shows, for those who do not see it.</source>
            <translation>Logotyp: skriv med några ord vad den visar, för den som inte ser den.</translation>
        </message>
        <message>
            <source>Period: it ends before it begins.</source>
            <translation>Period: den slutar innan den börjar.</translation>
        </message>
        <message>
            <source>A signed entry cannot be moved into a sealed case, or out of one: what was signed stays with the case.</source>
            <translation>En underskriven uppgift kan inte flyttas in i eller ut ur ett förseglat ärende: det som är underskrivet stannar i ärendet.</translation>
        </message>
        <message>
            <source>A sealed draft was changed or put in another's place, and cannot be opened.</source>
            <translation>Ett förseglat utkast har ändrats eller lagts på en annan plats och kan inte öppnas.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>The head of unit signs this, or a deputy.</source>
            <translation>Detta undertecknas av enhetschefen eller en ersättare.</translation>
        </message>
        <message>
            <source>The employee whom this is about signs it.</source>
            <translation>Detta undertecknas av den medarbetare som det gäller.</translation>
        </message>
        <message>
            <source>The case's lots signs this.</source>
            <translation>Detta undertecknas av ärendets lots.</translation>
        </message>
        <message>
            <source>Whoever decided signs this.</source>
            <translation>Detta undertecknas av den som har fattat beslutet.</translation>
        </message>
        <message>
            <source>The person signs this on paper or by drawing.</source>
            <translation>Personen undertecknar på papper eller för hand på skärmen.</translation>
        </message>
        <message>
            <source>The talk was held</source>
            <translation>Samtalet är genomfört</translation>
        </message>
        <message>
            <source>Decision on measures</source>
            <translation>Beslut om åtgärder</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Approval by the head of unit</source>
            <translation>Enhetschefens godkännande</translation>
        </message>
        <message>
            <source>This is about yourself, so somebody else signs it.</source>
            <translation>Detta gäller dig själv och undertecknas därför av någon annan.</translation>
        </message>
        <message>
            <source>You made this yourself, so somebody else approves it.</source>
            <translation>Du har själv upprättat detta, och därför godkänns det av någon annan.</translation>
        </message>
        <message>
            <source>the log knows nothing of the change</source>
            <translation>loggen känner inte till ändringen</translation>
        </message>
        <message>
            <source>the log says: by %1 on %2</source>
            <translation>enligt loggen av %1 den %2</translation>
        </message>
        <message>
            <source>%1 was altered after %2 signed it on %3 (fields: %4; %5).</source>
            <translation>%1 har ändrats efter att %2 undertecknade den %3 (fält: %4; %5).</translation>
        </message>
        <message>
            <source>The signature of %1 by %2 on %3 does not hold.</source>
            <translation>Underskriften av %1, gjord av %2 den %3, håller inte.</translation>
        </message>
        <message>
            <source>The signature of %1 as %2 on %3 was made with another key than theirs.</source>
            <translation>Underskriften av %1 som %2 den %3 är gjord med en annan nyckel än användarens.</translation>
        </message>
        <message>
            <source>%1, which %2 signed on %3, is not in the book.</source>
            <translation>%1, som %2 undertecknade den %3, finns inte i boken.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Case book for sociala insatsgrupper.</source>
            <translation>Ärendebok för sociala insatsgrupper.</translation>
        </message>
        <message>
            <source>The user name to unlock with.</source>
            <translation>Användarnamnet att låsa upp med.</translation>
        </message>
        <message>
            <source>A line to show on the unlock page; for demo books.</source>
            <translation>En rad att visa på upplåsningssidan; för demoböcker.</translation>
        </message>
        <message>
            <source>The book to unlock.</source>
            <translation>Boken som ska låsas upp.</translation>
        </message>
        <message>
            <source>The page to begin with.</source>
            <translation>Sidan att börja med.</translation>
        </message>
        <message>
            <source>When meetings that are under way should have ended; set by the lock.</source>
            <translation>När möten som pågår borde vara avslutade; anges av låset.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The book is older than when it was last used, or parts of it have been put back to an older state.</source>
            <translation>Boken är äldre än när den senast användes, eller så har delar av den återställts till ett äldre läge.</translation>
        </message>
        <message>
            <source>A page is damaged: %1.</source>
            <translation>En sida är skadad: %1.</translation>
        </message>
        <message>
            <source>The structure is damaged: %1.</source>
            <translation>Strukturen är skadad: %1.</translation>
        </message>
        <message>
            <source>A reference leads nowhere: %1.</source>
            <translation>En hänvisning leder ingenstans: %1.</translation>
        </message>
        <message>
            <source>The disk is full, so the copy was not made.</source>
            <translation>Disken är full, så kopian gjordes inte.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>Kopian kunde inte skrivas.</translation>
        </message>
        <message>
            <source>The copy is not the same as the book.</source>
            <translation>Kopian stämmer inte överens med boken.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was saved.</source>
            <translation>Disken är full, så inget har sparats.</translation>
        </message>
        <message>
            <source>The book's file or folder cannot be opened or written.</source>
            <translation>Bokens fil eller mapp kan inte öppnas eller skrivas.</translation>
        </message>
        <message>
            <source>There is no book with this name in the folder.</source>
            <translation>Det finns ingen bok med det namnet i mappen.</translation>
        </message>
        <message>
            <source>A book cannot be opened through a link to its file.</source>
            <translation>En bok kan inte öppnas genom en länk till filen.</translation>
        </message>
        <message>
            <source>The file is not a Lotsbok book.</source>
            <translation>Filen är ingen Lotsbok-bok.</translation>
        </message>
        <message>
            <source>The book's file is cut off or is not a Lotsbok book.</source>
            <translation>Bokens fil är avhuggen eller är ingen Lotsbok-bok.</translation>
        </message>
        <message>
            <source>A file with this name already exists.</source>
            <translation>Det finns redan en fil med det namnet.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Mappen finns inte.</translation>
        </message>
        <message>
            <source>The client and the number of a case cannot be changed.</source>
            <translation>Ett ärendes klient och nummer kan inte ändras.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>Uppgiften finns inte i boken.</translation>
        </message>
        <message>
            <source>Personnummer: another client already has this number.</source>
            <translation>Personnummer: en annan klient har redan detta nummer.</translation>
        </message>
        <message>
            <source>The file is not an encrypted Lotsbok book.</source>
            <translation>Filen är ingen krypterad Lotsbok-bok.</translation>
        </message>
        <message>
            <source>The book's key has the wrong length.</source>
            <translation>Bokens nyckel har fel längd.</translation>
        </message>
        <message>
            <source>User name: it is already taken.</source>
            <translation>Användarnamn: det är redan upptaget.</translation>
        </message>
        <message>
            <source>A correction must be of the same form about the same subject.</source>
            <translation>En rättelse måste avse samma bilaga och gälla samma sak.</translation>
        </message>
        <message>
            <source>The form's definition is not kept in the book.</source>
            <translation>Bilagans definition finns inte sparad i boken.</translation>
        </message>
        <message>
            <source>The disk is full, so the book cannot be opened for writing.</source>
            <translation>Disken är full, så boken kan inte öppnas för skrivning.</translation>
        </message>
        <message>
            <source>The book's folder cannot be written to.</source>
            <translation>Det går inte att skriva i bokens mapp.</translation>
        </message>
        <message>
            <source>The book is in use by %1 on %2 since %3.</source>
            <translation>Boken används av %1 på %2 sedan %3.</translation>
        </message>
        <message>
            <source>The book is in use by another program.</source>
            <translation>Boken används av ett annat program.</translation>
        </message>
        <message>
            <source>The book was written by a newer Lotsbok and needs book version %1 or later.</source>
            <translation>Boken är skriven av en nyare Lotsbok och kräver bokversion %1 eller senare.</translation>
        </message>
        <message>
            <source>A form definition is not the one that was kept: %1.</source>
            <translation>En bilagedefinition är inte den som sparades: %1.</translation>
        </message>
        <message>
            <source>The book is damaged and cannot be read in full.</source>
            <translation>Boken är skadad och kan inte läsas i sin helhet.</translation>
        </message>
        <message>
            <source>The book's file was moved or replaced while it was open, so nothing was saved.</source>
            <translation>Bokens fil flyttades eller byttes ut medan den var öppen, så ingenting sparades.</translation>
        </message>
        <message>
            <source>The book is read-only, so nothing was saved.</source>
            <translation>Boken är skrivskyddad, så inget har sparats.</translation>
        </message>
        <message>
            <source>The disk reports an error, so nothing was saved.</source>
            <translation>Disken rapporterar ett fel, så inget har sparats.</translation>
        </message>
        <message>
            <source>The beginning of the book is damaged, so it cannot be opened.</source>
            <translation>Bokens början är skadad, så den kan inte öppnas.</translation>
        </message>
        <message>
            <source>This refers to something that is not in the book.</source>
            <translation>Det hänvisas till något som inte finns i boken.</translation>
        </message>
        <message>
            <source>The book could not carry out the request.</source>
            <translation>Boken kunde inte utföra det begärda.</translation>
        </message>
        <message>
            <source>The text is too long to be stored.</source>
            <translation>Texten är för lång för att sparas.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile, so nothing was saved.</source>
            <translation>Någon annan har ändrat detta under tiden, så inget har sparats.</translation>
        </message>
        <message>
            <source>Page %1 is damaged.</source>
            <translation>Sida %1 är skadad.</translation>
        </message>
        <message>
            <source>Contact the head of unit.</source>
            <translation>Kontakta enhetschefen.</translation>
        </message>
        <message>
            <source>The audit log has been changed at entry %1, which tells of: %2.</source>
            <translation>Loggen har ändrats vid post %1, som anger: %2.</translation>
        </message>
        <message>
            <source>The audit log lacks entry %1.</source>
            <translation>Post %1 saknas i loggen.</translation>
        </message>
        <message>
            <source>Taking over the book needs room for a second one in its folder.</source>
            <translation>För att boken ska kunna tas över måste det finnas plats för en till i mappen.</translation>
        </message>
        <message>
            <source>The book was written to while it was taken over.</source>
            <translation>Någon skrev i boken medan den togs över.</translation>
        </message>
        <message>
            <source>The folder lets two programs make the same file at once, so a book in it cannot be kept from being damaged. Move the book to another folder.</source>
            <translation>Mappen låter två program skapa samma fil samtidigt, så en bok där kan inte skyddas från skador. Flytta boken till en annan mapp.</translation>
        </message>
        <message>
            <source>somebody unknown</source>
            <translation>någon okänd</translation>
        </message>
        <message>
            <source>%1 (case %2)</source>
            <translation>%1 (ärende %2)</translation>
        </message>
        <message>
            <source>no change is known</source>
            <translation>ingen ändring är känd</translation>
        </message>
        <message>
            <source>the entry is not there</source>
            <translation>posten finns inte</translation>
        </message>
        <message>
            <source>%1: an older state was put back, or it is gone. What was written last is not there: %2.</source>
            <translation>%1: ett äldre innehåll har lagts tillbaka, eller så är uppgiften borta. Det som skrevs sist finns inte: %2.</translation>
        </message>
        <message>
            <source>%1: it stands at a version that the history does not know. The last that it knows: %2.</source>
            <translation>%1: versionen finns inte i historiken. Den senaste som historiken känner till: %2.</translation>
        </message>
        <message>
            <source>%1: the content is not what was written last: %2.</source>
            <translation>%1: innehållet är inte det som skrevs sist: %2.</translation>
        </message>
        <message>
            <source>%1: the field "%2" is not what was written last: %3.</source>
            <translation>%1: fältet ”%2” är inte det som skrevs sist: %3.</translation>
        </message>
        <message>
            <source>it is gone</source>
            <translation>den är borta</translation>
        </message>
        <message>
            <source>The history does not hold what the log proves at entry %1 (%2): %3.</source>
            <translation>Historiken stämmer inte med det som loggen styrker i post %1 (%2): %3.</translation>
        </message>
        <message>
            <source>What entry %1 of the log tells of was taken away, and not by an erasure: %2.</source>
            <translation>Det som loggens post %1 handlar om har tagits bort, men inte genom gallring: %2.</translation>
        </message>
        <message>
            <source>What this station writes down cannot be written beside the book.</source>
            <translation>Det som den här arbetsplatsen antecknar kan inte skrivas bredvid boken.</translation>
        </message>
        <message>
            <source>What a station wrote down cannot be read.</source>
            <translation>Det som en arbetsplats har antecknat kan inte läsas.</translation>
        </message>
        <message>
            <source>This is too large to be kept at this station.</source>
            <translation>Det här är för stort för att sparas vid den här arbetsplatsen.</translation>
        </message>
        <message>
            <source>What a station wrote down is under a key that this book does not know.</source>
            <translation>Det som en arbetsplats har antecknat är krypterat med en nyckel som boken inte känner till.</translation>
        </message>
        <message>
            <source>What a station wrote down is damaged.</source>
            <translation>Det som en arbetsplats har antecknat är skadat.</translation>
        </message>
        <message>
            <source>Whether the book is still yours to write could not be read from its folder, so nothing was saved. Look whether the folder can be reached, and try again.</source>
            <translation>Det gick inte att läsa i bokens mapp om du fortfarande har pennan, så inget sparades. Kontrollera att mappen går att nå och försök igen.</translation>
        </message>
        <message>
            <source>The key that seals records about employees was put there by somebody who may not.</source>
            <translation>Nyckeln som förseglar uppgifter om medarbetare har lagts dit av någon som inte får göra det.</translation>
        </message>
        <message>
            <source>A head of unit has not admitted you to the records about employees.</source>
            <translation>Ingen enhetschef har släppt in dig till uppgifterna om medarbetare.</translation>
        </message>
        <message>
            <source>The key of a sealed case was put there by somebody who may not.</source>
            <translation>Nyckeln till ett förseglat ärende har lagts dit av någon som inte får göra det.</translation>
        </message>
        <message>
            <source>What is sealed for its readers was changed or put in another's place.</source>
            <translation>Det som är förseglat till sina läsare har ändrats eller lagts på en annan uppgifts plats.</translation>
        </message>
        <message>
            <source>The key of this sealed case is not sealed to your account. A head of unit who reads the case has to name its readers anew.</source>
            <translation>Nyckeln till det här förseglade ärendet är inte förseglad till ditt konto. En enhetschef som läser ärendet behöver ange läsarna på nytt.</translation>
        </message>
    </context>
    <context>
        <name>SubjectRef</name>
        <message>
            <source>This does not name a client, case, employee, purchase or district.</source>
            <translation>Det här betecknar inte någon klient, medarbetare eller stadsdelsförvaltning och inte något ärende eller inköp.</translation>
        </message>
    </context>
    <context>
        <name>Threat</name>
        <message>
            <source>Threat level over time</source>
            <translation>Hotbildsnivå över tid</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Inte besvarad</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>från %1 till %2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>hela dygnet</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Gäller inte längre</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Inte beslutad</translation>
        </message>
        <message>
            <source>Parties not told</source>
            <translation>Parterna inte informerade</translation>
        </message>
        <message>
            <source>Decided and told</source>
            <translation>Beslutad, parterna informerade</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>Known since %1</source>
            <translation>Känt sedan %1</translation>
        </message>
        <message>
            <source>Police informed %1</source>
            <translation>Polisen informerad %1</translation>
        </message>
        <message>
            <source>Police not informed</source>
            <translation>Polisen inte informerad</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>The whole consent</source>
            <translation>Hela samtycket</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>nivå %1</translation>
        </message>
        <message>
            <source>%1 begins</source>
            <translation>%1 börjar</translation>
        </message>
        <message>
            <source>%1 has ended</source>
            <translation>%1 har upphört</translation>
        </message>
        <message>
            <source>Closing begun</source>
            <translation>Avslut påbörjat</translation>
        </message>
        <message>
            <source>Time and place are hidden (R20)</source>
            <translation>Tid och plats är dolda (R20)</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>Ärendet öppnades</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>Ärendet avslutades</translation>
        </message>
        <message>
            <source>Version %1, registered by %2</source>
            <translation>Version %1, registrerad av %2</translation>
        </message>
        <message>
            <source>the own file</source>
            <translation>den egna akten</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>den enskilde</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 till %2</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>The word that ends the name of a field with a day in it: "Police asked on".</extracomment>
            <translation>den</translation>
        </message>
        <message>
            <source>%1 (limited)</source>
            <translation>%1 (begränsad)</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
    </context>
    <context>
        <name>UserDesk</name>
        <message>
            <source>There is no such account, or it is your own.</source>
            <translation>Det finns inget sådant konto, eller så är det ditt eget.</translation>
        </message>
        <message>
            <source>Reason: write at most 2000 characters, not none.</source>
            <translation>Skäl: skriv något, högst 2 000 tecken.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::AccountPanel</name>
        <message>
            <source>This user was removed and stays in the history of what was done.</source>
            <translation>Användaren är borttagen men finns kvar i historiken över vad som gjorts.</translation>
        </message>
        <message>
            <source>This is your own account: another head of unit changes it.</source>
            <translation>Det här är ditt eget konto: en annan enhetschef ändrar det.</translation>
        </message>
        <message>
            <source>Only a head of unit changes accounts here.</source>
            <translation>Bara en enhetschef ändrar konton här.</translation>
        </message>
        <message>
            <source>An administrator prepared the account. Its holder first chooses an own password at the start of the program; then the account can be admitted.</source>
            <translation>En systemförvaltare har förberett kontot. Innehavaren väljer först ett eget lösenord när programmet startas; därefter kan kontot släppas in.</translation>
        </message>
        <message>
            <source>Let the holder read out the fingerprint from their screen, and admit the account only if it is the same.</source>
            <translation>Låt innehavaren läsa upp fingeravtrycket från sin skärm, och släpp in kontot bara om det är detsamma.</translation>
        </message>
        <message>
            <source>The holder has read out the same fingerprint</source>
            <translation>Innehavaren har läst upp samma fingeravtryck</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Släpp in</translation>
        </message>
        <message>
            <source>Take the account away</source>
            <translation>Ta bort kontot</translation>
        </message>
        <message>
            <source>Change the role</source>
            <translation>Ändra rollen</translation>
        </message>
        <message>
            <source>Shut out</source>
            <translation>Stäng ute</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Släpp in igen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Ta bort…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Kept in the history of the user.</source>
            <translation>Sparas i användarens historik.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Fingeravtryck: %1</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Skriv varför.</translation>
        </message>
        <message>
            <source>It was stopped, and nothing was changed.</source>
            <translation>Det avbröts, och ingenting ändrades.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with the holder first, and say so above.</source>
            <translation>Jämför först fingeravtrycket med innehavaren och bekräfta det ovan.</translation>
        </message>
        <message>
            <source>%1 can unlock the book now.</source>
            <translation>%1 kan nu låsa upp boken.</translation>
        </message>
        <message>
            <source>%1 has the role %2 now.</source>
            <translation>%1 har nu rollen %2.</translation>
        </message>
        <message>
            <source>%1 cannot unlock the book any more.</source>
            <translation>%1 kan inte längre låsa upp boken.</translation>
        </message>
        <message>
            <source>%1 can unlock the book again.</source>
            <translation>%1 kan låsa upp boken igen.</translation>
        </message>
        <message>
            <source>The account %1 was taken away.</source>
            <translation>Kontot %1 är borttaget.</translation>
        </message>
        <message>
            <source>%1 is removed, and the book has a new key.</source>
            <translation>%1 är borttagen, och boken har en ny nyckel.</translation>
        </message>
        <message>
            <source>The account goes away for good and the book is encrypted anew, which takes a moment. Older backups still open with what opened them.</source>
            <translation>Kontot försvinner för gott och boken krypteras om, vilket tar en stund. Äldre säkerhetskopior öppnas fortfarande med det som öppnade dem.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Ta bort %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ActCard</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-11-22.</source>
            <translation>År-månad-dag, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Write a date such as 2026-11-22.</source>
            <translation>Skriv ett datum, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Skriv skälet.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::AdministratorPage</name>
        <message>
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>You look after accounts and files without a key to the book. Clients, cases, meetings, staff, drafts and the log are encrypted for others: they cannot be read, searched, changed or printed from here. A head of unit admits whom you prepare.</source>
            <translation>Du sköter konton och filer utan nyckel till boken. Klienter, ärenden, möten, personal, utkast och loggen är krypterade för andra: de kan inte läsas, sökas, ändras eller skrivas ut härifrån. En enhetschef släpper in dem du förbereder.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::AgendaEditor</name>
        <message>
            <source>New item</source>
            <translation>Ny punkt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::AgendaRow</name>
        <message>
            <source>Everybody who is invited may hear this.</source>
            <translation>Alla som är inbjudna får höra detta.</translation>
        </message>
        <message>
            <source>Must leave the room: %1</source>
            <translation>Måste lämna rummet: %1</translation>
        </message>
        <message>
            <source>Item %1 of the agenda</source>
            <translation>Punkt %1 på dagordningen</translation>
        </message>
        <message>
            <source>What is to be spoken of</source>
            <translation>Vad som ska tas upp</translation>
        </message>
        <message>
            <source>Take item %1 away</source>
            <translation>Ta bort punkt %1</translation>
        </message>
        <message>
            <source>From an earlier meeting</source>
            <translation>Från ett tidigare möte</translation>
        </message>
        <message>
            <source>Minutes only</source>
            <translation>Bara minnesanteckningar</translation>
        </message>
        <message>
            <source>What item %1 tells of: %2</source>
            <translation>Vad punkt %1 handlar om: %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ArchiveCard</name>
        <message>
            <source>Package for the archive</source>
            <translation>Paket till arkivet</translation>
        </message>
        <message>
            <source>Write the package…</source>
            <translation>Skriv paketet…</translation>
        </message>
        <message>
            <source>The closed case with its bilagor as archive PDF, attachments, all data and the log, with checksums, as one file (FGS Paketstruktur). It is not masked. The decision and the file are recorded.</source>
            <translation>Det avslutade ärendet med bilagorna som arkiv-PDF, bifogade filer, alla uppgifter och loggen, med kontrollsummor, i en enda fil (FGS Paketstruktur). Inget är maskerat. Beslutet och filen antecknas.</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>Skäl för beslutet</translation>
        </message>
        <message>
            <source>Say why it is decided.</source>
            <translation>Ange varför det beslutas.</translation>
        </message>
        <message>
            <source>Save the package</source>
            <translation>Spara paketet</translation>
        </message>
        <message>
            <source>Archive package (*.tar)</source>
            <translation>Arkivpaket (*.tar)</translation>
        </message>
        <message numerus="yes">
            <source>The package is written, with %n bilaga(or).</source>
            <translation>
                <numerusform>Paketet är skrivet, med %n bilaga.</numerusform>
                <numerusform>Paketet är skrivet, med %n bilagor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Avbrutet; inget har skrivits.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::AttachmentsCard</name>
        <message>
            <source>Who gave it, for example the police or the person.</source>
            <translation>Vem som lämnade den, till exempel polisen eller personen.</translation>
        </message>
        <message>
            <source>Police information on suspicions not yet served is held back from the person.</source>
            <translation>Polisens uppgifter om misstankar som ännu inte är delgivna hålls tillbaka från personen.</translation>
        </message>
        <message>
            <source>Leave it empty for the case as a whole.</source>
            <translation>Lämna fältet tomt för ärendet som helhet.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Filen %1 kan inte läsas.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 20 MiB.</source>
            <translation>Filen %1 är större än 20 MiB.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bifogade handlingar</translation>
        </message>
        <message>
            <source>Choose a file or a scan…</source>
            <translation>Välj en fil eller en inskanning…</translation>
        </message>
        <message>
            <source>Paste an image</source>
            <translation>Klistra in en bild</translation>
        </message>
        <message>
            <source>No file is attached.</source>
            <translation>Ingen fil är bifogad.</translation>
        </message>
        <message>
            <source>Drop files here, choose one, or paste an image with Ctrl+V. PDF, PNG and JPEG are kept, at most 20 MiB each.</source>
            <translation>Släpp filer här, välj en, eller klistra in en bild med Ctrl+V. PDF, PNG och JPEG tas emot, högst 20 MiB var.</translation>
        </message>
        <message>
            <source>%1, received %2</source>
            <translation>%1, inkommen %2</translation>
        </message>
        <message>
            <source>Choose a file to attach</source>
            <translation>Välj en fil att bifoga</translation>
        </message>
        <message>
            <source>PDF and images (*.pdf *.png *.jpg *.jpeg)</source>
            <translation>PDF och bilder (*.pdf *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Pasted image</source>
            <translation>Inklistrad bild</translation>
        </message>
        <message>
            <source>There is no file and no image to attach.</source>
            <translation>Det finns ingen fil och ingen bild att bifoga.</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>Bifoga %1</translation>
        </message>
        <message>
            <source>Attach it</source>
            <translation>Bifoga den</translation>
        </message>
        <message>
            <source>Attachments are shown inside the program. A copy for the own file or the person is saved from there, one for a party as a disclosure below; every copy is recorded with what it held.</source>
            <translation>Bifogade handlingar visas i programmet. Därifrån sparas en kopia till den egna akten eller personen, och till en part lämnas den som ett utlämnande nedan. För varje kopia antecknas exakt vad som lämnades.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::BoardCard</name>
        <message>
            <source>Ctrl and the left or right arrow move it to another column.</source>
            <translation>Ctrl och vänster- eller högerpil flyttar kortet till en annan kolumn.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::BookCard</name>
        <message>
            <source>The book</source>
            <translation>Boken</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Gör en säkerhetskopia…</translation>
        </message>
        <message>
            <source>Check the book</source>
            <translation>Kontrollera boken</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Gör en säkerhetskopia</translation>
        </message>
        <message>
            <source>Books (*.lotsbok)</source>
            <translation>Böcker (*.lotsbok)</translation>
        </message>
        <message>
            <source>The backup is made, and was checked by opening it.</source>
            <translation>Säkerhetskopian är gjord och har kontrollerats genom att öppnas.</translation>
        </message>
        <message>
            <source>The backup was stopped. Nothing was left behind.</source>
            <translation>Säkerhetskopieringen avbröts. Inget lämnades kvar.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Kontrollen avbröts.</translation>
        </message>
        <message>
            <source>The book is whole: %1 pages and %2 entries in the log were checked.</source>
            <translation>Boken är hel: %1 sidor och %2 poster i loggen har kontrollerats.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Välj mapp…</translation>
        </message>
        <message>
            <source>Choose a folder on another disk for the backups. It keeps the last seven days, four weeks and twelve months.</source>
            <translation>Välj en mapp på en annan disk för säkerhetskopiorna. Där sparas de senaste sju dagarna, fyra veckorna och tolv månaderna.</translation>
        </message>
        <message>
            <source>Backups go to %1. It holds none of this book now.</source>
            <translation>Säkerhetskopiorna sparas i %1. Där finns ännu ingen kopia av den här boken.</translation>
        </message>
        <message numerus="yes">
            <source>Backups go to %1. It holds %n of this book, the newest of %2.</source>
            <translation>
                <numerusform>Säkerhetskopiorna sparas i %1. Där finns %n kopia av den här boken, från %2.</numerusform>
                <numerusform>Säkerhetskopiorna sparas i %1. Där finns %n kopior av den här boken, den senaste från %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the backups</source>
            <translation>Mapp för säkerhetskopiorna</translation>
        </message>
        <message>
            <source>The book is not whole. Restore the latest backup that is, and keep this file for whoever looks into it.</source>
            <translation>Boken är inte hel. Återställ den senaste säkerhetskopian som är hel, och spara den här filen åt den som ska utreda saken.</translation>
        </message>
        <message>
            <source>Move the book…</source>
            <translation>Flytta boken…</translation>
        </message>
        <message>
            <source>To be moved to another place, such as a new computer, the book must be closed by everybody. It is closed here now, and its files are shown.</source>
            <translation>För att kunna flyttas till en annan plats, till exempel en ny dator, måste boken vara stängd hos alla. Den stängs nu här, och dess filer visas.</translation>
        </message>
        <message>
            <source>Close and show the files</source>
            <translation>Stäng och visa filerna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::BreachPage</name>
        <message>
            <source>Make a draft</source>
            <translation>Gör ett utkast</translation>
        </message>
        <message>
            <source>Draft of the report</source>
            <translation>Utkast till anmälan</translation>
        </message>
        <message>
            <source>Integritetsskyddsmyndigheten is told within 72 hours. The draft counts what the log knows; you judge the risk and send the report.</source>
            <translation>Integritetsskyddsmyndigheten ska underrättas inom 72 timmar. Utkastet räknar det som loggen känner till; du bedömer risken och skickar anmälan.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Without names of clients.</source>
            <translation>Utan klienters namn.</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Känt sedan</translation>
        </message>
        <message>
            <source>The deadlines are counted from here.</source>
            <translation>Tidsfristerna räknas härifrån.</translation>
        </message>
        <message>
            <source>Whose doings</source>
            <translation>Vem loggen gäller</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Empty: every one.</source>
            <translation>Tomt: alla.</translation>
        </message>
        <message>
            <source>Personal data breach</source>
            <translation>Personuppgiftsincident</translation>
        </message>
        <message>
            <source>Say what happened.</source>
            <translation>Skriv vad som har hänt.</translation>
        </message>
        <message>
            <source>The span ends before it begins.</source>
            <translation>Tiden slutar innan den börjar.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som PDF…</translation>
        </message>
        <message>
            <source>data-breach-draft.pdf</source>
            <translation>personuppgiftsincident-utkast.pdf</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Spara utkastet</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>Utkastet är sparat.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CalendarView</name>
        <message>
            <source>Meetings of the week</source>
            <translation>Veckans möten</translation>
        </message>
        <message>
            <source>Meetings of the month</source>
            <translation>Månadens möten</translation>
        </message>
        <message>
            <source>Arrows move the day, Page Up and Page Down the period, T is today, and Enter opens what is on the day.</source>
            <translation>Piltangenterna flyttar dagen, Page Up och Page Down perioden, T är i dag och Retur öppnar det som sker den dagen.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n möte</numerusform>
                <numerusform>%n möten</numerusform>
            </translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>I dag, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, i dag</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CardPage</name>
        <message>
            <source>One try is left: a wrong PIN locks the card.</source>
            <translation>Ett försök återstår: en felaktig PIN-kod spärrar kortet.</translation>
        </message>
        <message>
            <source>A wrong PIN was given before: few tries are left.</source>
            <translation>En felaktig PIN-kod har angetts tidigare. Få försök återstår.</translation>
        </message>
        <message>
            <source>The PIN is tried once and is not kept.</source>
            <translation>PIN-koden prövas en gång och sparas inte.</translation>
        </message>
        <message>
            <source>Sign with a service card</source>
            <translation>Underteckna med tjänstekort</translation>
        </message>
        <message>
            <source>The signature</source>
            <translation>Underskriften</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Sök igen</translation>
        </message>
        <message>
            <source>Sign and save as PDF…</source>
            <translation>Underteckna och spara som PDF…</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Kortet</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Välj en fil…</translation>
        </message>
        <message>
            <source>The card's program library</source>
            <translation>Kortets programbibliotek</translation>
        </message>
        <message>
            <source>A PKCS #11 module, installed with the card's own program. It is remembered on this computer.</source>
            <translation>En PKCS #11-modul som installeras med kortets eget program. Den här datorn kommer ihåg valet.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certifikat</translation>
        </message>
        <message>
            <source>Signs at</source>
            <translation>Undertecknar vid</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kod</translation>
        </message>
        <message>
            <source>Libraries (*.so)</source>
            <translation>Programbibliotek (*.so)</translation>
        </message>
        <message>
            <source>Choose the card's program library. Ask IT which one belongs to your card.</source>
            <translation>Välj kortets programbibliotek. Fråga it-stödet vilket som hör till ditt kort.</translation>
        </message>
        <message>
            <source>Looking for a card…</source>
            <translation>Söker efter ett kort…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Issued by %1. Valid from %2 to %3.</source>
            <translation>Utfärdat av %1. Giltigt från %2 till %3.</translation>
        </message>
        <message>
            <source>Write the PIN of the card.</source>
            <translation>Skriv kortets PIN-kod.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The card signs. Leave it in the reader.</source>
            <translation>Kortet undertecknar. Låt det sitta kvar i läsaren.</translation>
        </message>
        <message>
            <source>Signed with the card and saved as %1. It is recorded as given out.</source>
            <translation>Undertecknad med kortet och sparad som %1. Den är registrerad som utlämnad.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CaseForm</name>
        <message>
            <source>Open a new case</source>
            <translation>Öppna nytt ärende</translation>
        </message>
        <message>
            <source>Change the case</source>
            <translation>Ändra ärendet</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Öppnat den</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-11-22.</source>
            <translation>År-månad-dag, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>First lots</source>
            <translation>Första lots</translation>
        </message>
        <message>
            <source>Second lots</source>
            <translation>Andra lots</translation>
        </message>
        <message>
            <source>Two lotsar in every case is the aim.</source>
            <translation>Två lotsar i varje ärende är målet.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Öppna ärendet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen ännu</translation>
        </message>
        <message>
            <source>Write a date such as 2026-11-22.</source>
            <translation>Skriv ett datum, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Choose another person than the first lots.</source>
            <translation>Välj någon annan än den första lotsen.</translation>
        </message>
        <message>
            <source>The client already has an open case: %1. The new case gets a number of its own.</source>
            <translation>Klienten har redan ett öppet ärende: %1. Det nya ärendet får ett eget nummer.</translation>
        </message>
        <message>
            <source>Open a second case</source>
            <translation>Öppna ett ärende till</translation>
        </message>
        <message>
            <source>Do not open it</source>
            <translation>Öppna det inte</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CaseLoadCard</name>
        <message>
            <source>Open cases per lots</source>
            <translation>Öppna ärenden per lots</translation>
        </message>
        <message>
            <source>%1, and %2 as second</source>
            <translation>%1, och %2 som andra lots</translation>
        </message>
        <message>
            <source>Above %1</source>
            <translation>Fler än %1</translation>
        </message>
        <message>
            <source>No open case has a lots.</source>
            <translation>Inget öppet ärende har någon lots.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CasePage</name>
        <message>
            <source>Sections of the case</source>
            <translation>Ärendets avsnitt</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Protected personal data</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Work is stopped</source>
            <translation>Arbetet är stoppat</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>No lots yet</source>
            <translation>Ingen lots ännu</translation>
        </message>
        <message>
            <source>Lots %1</source>
            <translation>Lots %1</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Avslutat %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CheckEditor</name>
        <message>
            <source>Action</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>%1: Action</source>
            <translation>%1: Åtgärd</translation>
        </message>
        <message>
            <source>%1: Comment</source>
            <translation>%1: Kommentar</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ChoiceEditor</name>
        <message>
            <source>Not answered</source>
            <translation>Inte besvarad</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CityPage</name>
        <message>
            <source>Files that cannot be taken</source>
            <translation>Filer som inte kan tas emot</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>For socialförvaltningen</source>
            <translation>För socialförvaltningen</translation>
        </message>
        <message>
            <source>Make a new key…</source>
            <translation>Gör en ny nyckel…</translation>
        </message>
        <message>
            <source>Show the line for the districts</source>
            <translation>Visa raden till stadsdelarna</translation>
        </message>
        <message>
            <source>Put the files together</source>
            <translation>Lägg samman filerna</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>Nyckeln</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Nyckelfil</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Nyckelfilens lösenord</translation>
        </message>
        <message>
            <source>Choose the key file…</source>
            <translation>Välj nyckelfilen…</translation>
        </message>
        <message>
            <source>The key file</source>
            <translation>Nyckelfilen</translation>
        </message>
        <message>
            <source>Districts seal their files to this key. Keep a copy of the key file and its password apart: without them no sealed file opens.</source>
            <translation>Stadsdelarna förseglar sina filer till den här nyckeln. Förvara en kopia av nyckelfilen och dess lösenord åtskilda: utan dem går ingen förseglad fil att öppna.</translation>
        </message>
        <message>
            <source>Files from the districts</source>
            <translation>Filer från stadsdelarna</translation>
        </message>
        <message>
            <source>As they were called then</source>
            <translation>Som de hette då</translation>
        </message>
        <message>
            <source>As they are today</source>
            <translation>Som de är i dag</translation>
        </message>
        <message>
            <source>Folder with the files</source>
            <translation>Mapp med filerna</translation>
        </message>
        <message>
            <source>Districts that were merged</source>
            <translation>Stadsdelar som har slagits samman</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Välj mappen…</translation>
        </message>
        <message>
            <source>The folder</source>
            <translation>Mappen</translation>
        </message>
        <message>
            <source>With one file that cannot be taken nothing is put together, and each is named.</source>
            <translation>Om en enda fil inte kan tas emot läggs inget samman, och varje sådan fil anges.</translation>
        </message>
        <message>
            <source>The city's report</source>
            <translation>Stadens rapport</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>For our own work: every figure</source>
            <translation>För eget arbete: alla uppgifter</translation>
        </message>
        <message>
            <source>To publish: small counts left out</source>
            <translation>Att publicera: små tal utelämnas</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Spara som…</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Avbrutet; inget har skrivits.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>The key file is made.</source>
            <translation>Nyckelfilen är gjord.</translation>
        </message>
        <message>
            <source>Choose a password for the new key file first.</source>
            <translation>Välj först ett lösenord för den nya nyckelfilen.</translation>
        </message>
        <message>
            <source>Where the key file is kept</source>
            <translation>Var nyckelfilen förvaras</translation>
        </message>
        <message>
            <source>For the districts: %1</source>
            <translation>Till stadsdelarna: %1</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Fingeravtryck: %1</translation>
        </message>
        <message>
            <source>Nothing was put together.</source>
            <translation>Inget har lagts samman.</translation>
        </message>
        <message>
            <source>city-report-%1</source>
            <translation>stadsrapport-%1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
        <message>
            <source>Reports (*.xlsx *.ods *.pdf *.csv)</source>
            <translation>Rapporter (*.xlsx *.ods *.pdf *.csv)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Rapporten är sparad.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientDelegate</name>
        <message>
            <source>No case</source>
            <translation>Inget ärende</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avslutat</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientForm</name>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>For a protected person write only the forwarding address of Skatteverket.</source>
            <translation>För en person med skyddade personuppgifter skrivs bara Skatteverkets förmedlingsadress.</translation>
        </message>
        <message>
            <source>Personal or coordination number</source>
            <translation>Personnummer eller samordningsnummer</translation>
        </message>
        <message>
            <source>Reserve number</source>
            <translation>Reservnummer</translation>
        </message>
        <message>
            <source>LMA number</source>
            <translation>LMA-nummer</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Okänt</translation>
        </message>
        <message>
            <source>YYYYMMDD-NNNN</source>
            <translation>ÅÅÅÅMMDD-NNNN</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Slag av nummer</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Protected personal data</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Language code, for example sv, ar or so.</source>
            <translation>Språkkod, till exempel sv, ar eller so.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Practical note</source>
            <translation>Praktisk anteckning</translation>
        </message>
        <message>
            <source>Only practical things, for example that an interpreter is needed.</source>
            <translation>Bara praktiska saker, till exempel att tolk behövs.</translation>
        </message>
        <message>
            <source>Write the given name.</source>
            <translation>Skriv förnamnet.</translation>
        </message>
        <message>
            <source>Write the family name.</source>
            <translation>Skriv efternamnet.</translation>
        </message>
        <message>
            <source>Write the number, or choose that it is not known.</source>
            <translation>Skriv numret, eller välj att det är okänt.</translation>
        </message>
        <message>
            <source>Open the one that exists</source>
            <translation>Öppna den som finns</translation>
        </message>
        <message>
            <source>Save as a new client</source>
            <translation>Spara som ny klient</translation>
        </message>
        <message>
            <source>Somebody with the same number or name is already in the book: %1</source>
            <translation>Någon med samma nummer eller namn finns redan i boken: %1</translation>
        </message>
        <message>
            <source>The number is already in the book: %1</source>
            <translation>Numret finns redan i boken: %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientLinksCard</name>
        <message>
            <source>Linked persons</source>
            <translation>Kopplade personer</translation>
        </message>
        <message>
            <source>Link to another person</source>
            <translation>Koppla till en annan person</translation>
        </message>
        <message>
            <source>If the same person is in the book twice, or kin need support, link them here.</source>
            <translation>Gör en koppling här om samma person finns två gånger i boken, eller om en anhörig behöver stöd.</translation>
        </message>
        <message>
            <source>Merged on %1</source>
            <translation>Sammanförda %1</translation>
        </message>
        <message>
            <source>Somebody who is listed no longer</source>
            <translation>Någon som inte längre finns i listan</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Inte samma person</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>För samman</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>How they belong together</source>
            <translation>Hur de hör ihop</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Koppla</translation>
        </message>
        <message>
            <source>The cases of the other go to the one who is kept, with the number and the stricter protection. The other stays in the book with its history, and is listed no longer.</source>
            <translation>Den andras ärenden går över till den som behålls, liksom personnumret och det strängare skyddet. Den andra finns kvar i boken med sin historik men visas inte längre i listan.</translation>
        </message>
        <message>
            <source>The one shown here</source>
            <translation>Den som visas här</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Den andra</translation>
        </message>
        <message>
            <source>Who is kept</source>
            <translation>Vem som behålls</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>För samman de två</translation>
        </message>
        <message>
            <source>The two are one now.</source>
            <translation>De två är nu en.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientListModel</name>
        <message>
            <source>protected personal data</source>
            <translation>skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientModePage</name>
        <message>
            <source>Back to work…</source>
            <translation>Tillbaka till arbetet…</translation>
        </message>
        <message>
            <source>Your plan</source>
            <translation>Din plan</translation>
        </message>
        <message>
            <source>The plan cannot be shown just now.</source>
            <translation>Planen kan inte visas just nu.</translation>
        </message>
        <message>
            <source>%1, this is your plan</source>
            <translation>%1, det här är din plan</translation>
        </message>
        <message>
            <source>You made it together with your lots on %1.</source>
            <translation>Du gjorde den tillsammans med din lots %1.</translation>
        </message>
        <message>
            <source>Your next meetings</source>
            <translation>Dina nästa möten</translation>
        </message>
        <message>
            <source>No meeting is booked now.</source>
            <translation>Inget möte är bokat just nu.</translation>
        </message>
        <message>
            <source>Your next steps</source>
            <translation>Dina nästa steg</translation>
        </message>
        <message>
            <source>Your goals</source>
            <translation>Dina mål</translation>
        </message>
        <message>
            <source>The plan has no goals yet.</source>
            <translation>Planen har inga mål än.</translation>
        </message>
        <message>
            <source>There is no plan yet. You make it together with your lots.</source>
            <translation>Det finns ingen plan än. Du gör den tillsammans med din lots.</translation>
        </message>
        <message>
            <source>✓ %1 – done</source>
            <translation>✓ %1 – klart</translation>
        </message>
        <message>
            <source>• %1</source>
            <translation>• %1</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: från %2 till %3</translation>
        </message>
        <message>
            <source>How you see it, then and now</source>
            <translation>Hur du ser på det, då och nu</translation>
        </message>
        <message>
            <source>Your own answers on %1 and on %2. 10 is the best.</source>
            <translation>Dina egna svar %1 och %2. 10 är bäst.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Inget har ändrats.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 av %n steg klart</numerusform>
                <numerusform>%1 av %n steg klara</numerusform>
            </translation>
        </message>
        <message>
            <source>How far you have come</source>
            <translation>Så långt har du kommit</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientView</name>
        <message>
            <source>Open a new case</source>
            <translation>Öppna nytt ärende</translation>
        </message>
        <message>
            <source>Change the details</source>
            <translation>Ändra uppgifterna</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>No lots yet</source>
            <translation>Ingen lots ännu</translation>
        </message>
        <message>
            <source>Lots %1</source>
            <translation>Lots %1</translation>
        </message>
        <message>
            <source>No case yet</source>
            <translation>Inget ärende ännu</translation>
        </message>
        <message>
            <source>Open a case to fill in the forms of the work: inventory, consent, threat assessment, follow-up and plan.</source>
            <translation>Öppna ett ärende för att fylla i bilagorna: inventering, samtycke, hotbildsbedömning, uppföljning och plan.</translation>
        </message>
        <message>
            <source>Forms of case %1</source>
            <translation>Bilagor i ärende %1</translation>
        </message>
        <message>
            <source>Forms about the client</source>
            <translation>Bilagor om klienten</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Okänt</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Ålder</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n år</numerusform>
                <numerusform>%n år</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Practical note</source>
            <translation>Praktisk anteckning</translation>
        </message>
        <message>
            <source>Address, phone and e-mail are hidden because of protected personal data. Showing them is logged.</source>
            <translation>Adress, telefon och e-post är dolda på grund av skyddade personuppgifter. Att visa dem loggas.</translation>
        </message>
        <message>
            <source>Show address and phone</source>
            <translation>Visa adress och telefon</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Opened %1</source>
            <translation>Öppnat %1</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Visas</translation>
        </message>
        <message>
            <source>Change lotsar and type</source>
            <translation>Ändra lotsar och typ</translation>
        </message>
        <message>
            <source>Details of the client</source>
            <translation>Klientens uppgifter</translation>
        </message>
        <message>
            <source>Case %1 was opened. Still open besides it: %2.</source>
            <translation>Ärende %1 öppnades. Fortfarande öppet vid sidan av det: %2.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Öppna ärendet</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientsPage</name>
        <message>
            <source>Name, number or case number</source>
            <translation>Namn, nummer eller ärendenummer</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Sök klienter</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienter</translation>
        </message>
        <message>
            <source>Search looks at name, number and case number only: the law allows no other search words across persons (regulation 2001:637, section 15).</source>
            <translation>Sökningen gäller bara namn, nummer och ärendenummer: lagen tillåter inga andra sökbegrepp över flera personer (förordning 2001:637, 15 §).</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n klient</numerusform>
                <numerusform>%n klienter</numerusform>
            </translation>
        </message>
        <message>
            <source>No client is chosen.</source>
            <translation>Ingen klient är vald.</translation>
        </message>
        <message>
            <source>Choose one in the list, or press Ctrl+F to search.</source>
            <translation>Välj en i listan, eller tryck Ctrl+F för att söka.</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Ingen hittades.</translation>
        </message>
        <message>
            <source>Check the spelling, or search by number or case number.</source>
            <translation>Kontrollera stavningen, eller sök på nummer eller ärendenummer.</translation>
        </message>
        <message>
            <source>There are no clients yet.</source>
            <translation>Det finns inga klienter ännu.</translation>
        </message>
        <message>
            <source>Press Ctrl+N to write in the first one.</source>
            <translation>Tryck Ctrl+N för att skriva in den första.</translation>
        </message>
        <message>
            <source>Details of the client</source>
            <translation>Klientens uppgifter</translation>
        </message>
        <message>
            <source>Check the spelling, or press Ctrl+N to write in a new client.</source>
            <translation>Kontrollera stavningen, eller tryck Ctrl+N för att skriva in en ny klient.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CommitmentEditor</name>
        <message>
            <source>by %1</source>
            <translation>senast %1</translation>
        </message>
        <message>
            <source>What became of what was taken on before?</source>
            <translation>Hur gick det med tidigare åtaganden?</translation>
        </message>
        <message>
            <source>The social services</source>
            <translation>Socialtjänsten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Who takes it on</source>
            <translation>Vem som åtar sig det</translation>
        </message>
        <message>
            <source>What is taken on</source>
            <translation>Åtagande</translation>
        </message>
        <message>
            <source>By what day</source>
            <translation>Senast vilken dag</translation>
        </message>
        <message>
            <source>Day, e.g. +14</source>
            <translation>Datum, t.ex. +14</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add what is taken on</source>
            <translation>Lägg till åtagandet</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Ta bort: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Write what is taken on.</source>
            <translation>Skriv vad åtagandet gäller.</translation>
        </message>
        <message>
            <source>Write a day that is not before the meeting, such as 2026-03-18 or +14.</source>
            <translation>Skriv ett datum som inte ligger före mötet, till exempel 2026-03-18 eller +14.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ConflictCard</name>
        <message>
            <source>Two versions</source>
            <translation>Två versioner</translation>
        </message>
        <message>
            <source>Use the merged version</source>
            <translation>Använd den sammanfogade versionen</translation>
        </message>
        <message>
            <source>Go back to what I wrote</source>
            <translation>Gå tillbaka till det jag skrev</translation>
        </message>
        <message>
            <source>Somebody else saved this while you were writing.</source>
            <translation>Någon annan sparade detta medan du skrev.</translation>
        </message>
        <message>
            <source>%1 saved this while you were writing.</source>
            <translation>%1 sparade detta medan du skrev.</translation>
        </message>
        <message>
            <source>Choose field by field what it becomes. What only one of you changed is merged already. Nothing of yours is lost until you save.</source>
            <translation>Välj fält för fält vad det ska bli. Det som bara en av er har ändrat är redan sammanfogat. Inget av ditt går förlorat innan du sparar.</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Tidigare: %1</translation>
        </message>
        <message>
            <source>Only you changed this. Before: %1</source>
            <translation>Bara du har ändrat detta. Tidigare: %1</translation>
        </message>
        <message>
            <source>Only the other one changed this. Before: %1</source>
            <translation>Bara den andra har ändrat detta. Tidigare: %1</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mitt</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Den andras</translation>
        </message>
        <message>
            <source>Both, mine first</source>
            <translation>Båda, mitt först</translation>
        </message>
        <message>
            <source>%1: both, mine first</source>
            <translation>%1: båda, mitt först</translation>
        </message>
        <message>
            <source>Becomes: %1</source>
            <translation>Blir: %1</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>Inte valt ännu</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) left to choose.</source>
            <translation>
                <numerusform>%n fält kvar att välja.</numerusform>
                <numerusform>%n fält kvar att välja.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is chosen.</source>
            <translation>Allt är valt.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ConsentMatrixModel</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tagen ur bruk</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1 (to %2)</source>
            <translation>%1 (till och med %2)</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Has ended</source>
            <translation>Upphört</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ConsentsSection</name>
        <message>
            <source>Consents now</source>
            <translation>Samtycken nu</translation>
        </message>
        <message>
            <source>Who may know what</source>
            <translation>Vem får veta vad</translation>
        </message>
        <message>
            <source>No consent to share is registered, so no party may be told anything about the person. Fill in bilaga 3.2 together with the person.</source>
            <translation>Inget samtycke till att dela uppgifter är registrerat, så ingen part får veta något om den enskilde. Fyll i bilaga 3.2 tillsammans med den enskilde.</translation>
        </message>
        <message>
            <source>Fill in bilaga 3.2</source>
            <translation>Fyll i bilaga 3.2</translation>
        </message>
        <message>
            <source>Register a consent to the support</source>
            <translation>Registrera samtycke till insatsen</translation>
        </message>
        <message>
            <source>Register a consent to share</source>
            <translation>Registrera samtycke till att dela uppgifter</translation>
        </message>
        <message>
            <source>Register a withdrawal</source>
            <translation>Registrera återkallelse</translation>
        </message>
        <message>
            <source>Who must consent (under 18)</source>
            <translation>Vem som ska samtycka (under 18 år)</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Vårdnadshavare</translation>
        </message>
        <message>
            <source>Nobody is registered. Under 18 the guardians consent too, unless it is judged otherwise.</source>
            <translation>Ingen är registrerad. För den som är under 18 år samtycker även vårdnadshavarna, om inte annat har bedömts.</translation>
        </message>
        <message>
            <source>New guardian</source>
            <translation>Ny vårdnadshavare</translation>
        </message>
        <message>
            <source>If the person does not want to meet the police</source>
            <translation>Om den enskilde inte vill träffa polisen</translation>
        </message>
        <message>
            <source>Consents as they were given</source>
            <translation>Samtycken som de lämnades</translation>
        </message>
        <message>
            <source>No consent is registered yet.</source>
            <translation>Inget samtycke är registrerat ännu.</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Återkallelser</translation>
        </message>
        <message>
            <source>Nothing has been withdrawn.</source>
            <translation>Inget har återkallats.</translation>
        </message>
        <message>
            <source>Judgements whether SIG can go on</source>
            <translation>Bedömningar av om SIG kan fortsätta</translation>
        </message>
        <message>
            <source>After every withdrawal somebody judges whether SIG can go on, and says why.</source>
            <translation>Efter varje återkallelse bedöms om SIG kan fortsätta, med en motivering.</translation>
        </message>
        <message>
            <source>Judge whether SIG can go on</source>
            <translation>Bedöm om SIG kan fortsätta</translation>
        </message>
        <message>
            <source>Consent to the support</source>
            <translation>Samtycke till insatsen</translation>
        </message>
        <message>
            <source>Consent to share</source>
            <translation>Samtycke till att dela uppgifter</translation>
        </message>
        <message>
            <source>Consent towards the police</source>
            <translation>Samtycke gentemot polisen</translation>
        </message>
        <message>
            <source>no scope is in force</source>
            <translation>inget samtycke gäller</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Gäller</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Genast</translation>
        </message>
        <message>
            <source>The consent is registered.</source>
            <translation>Samtycket är registrerat.</translation>
        </message>
        <message>
            <source>The withdrawal is registered. SIG is to be ended, and the closing has begun.</source>
            <translation>Återkallelsen är registrerad. SIG ska avslutas, och avslutet har påbörjats.</translation>
        </message>
        <message>
            <source>The withdrawal is registered. Judge now whether SIG can go on.</source>
            <translation>Återkallelsen är registrerad. Bedöm nu om SIG kan fortsätta.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ContactsPage</name>
        <message>
            <source>Regional services</source>
            <translation>Regionala verksamheter</translation>
        </message>
        <message>
            <source>City-wide services</source>
            <translation>Stadsövergripande verksamheter</translation>
        </message>
        <message>
            <source>External parties</source>
            <translation>Externa samverkansaktörer</translation>
        </message>
        <message>
            <source>Contact list</source>
            <translation>Kontaktlista</translation>
        </message>
        <message>
            <source>Everybody the district works with. Consents, meetings and plans pick their parties from here.</source>
            <translation>Alla som stadsdelen samverkar med. Samtycken, möten och planer hämtar sina parter härifrån.</translation>
        </message>
        <message>
            <source>No contacts are written in yet.</source>
            <translation>Inga kontakter är inskrivna ännu.</translation>
        </message>
        <message>
            <source>Open the contact list (bilaga 1) above and fill in who works with the district.</source>
            <translation>Öppna kontaktlistan (bilaga 1) ovan och fyll i vilka stadsdelen samverkar med.</translation>
        </message>
        <message>
            <source>What a contact asks about their own data</source>
            <translation>När en kontaktperson frågar efter sina egna uppgifter</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ContentPage</name>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>The document is damaged and cannot be shown.</source>
            <translation>Handlingen är skadad och kan inte visas.</translation>
        </message>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Spara en kopia…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>%1 was saved in the folder %2 and is recorded as given out.</source>
            <translation>%1 sparades i mappen %2 och är registrerad som utlämnad.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CopiesCard</name>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>A copy for each</source>
            <translation>Ett exemplar till var och en</translation>
        </message>
        <message>
            <source>Save all in a folder…</source>
            <translation>Spara alla i en mapp…</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Skriv ut alla</translation>
        </message>
        <message>
            <source>Each copy holds only what its reader may have, and says at the foot whose it is. The own file gets everything, with a cover that says who got what.</source>
            <translation>Varje exemplar innehåller bara det som mottagaren får ta del av, och i sidfoten står vems det är. Den egna akten får allt, med ett följeblad som visar vem som fått vad.</translation>
        </message>
        <message>
            <source>Nobody is named in a consent yet.</source>
            <translation>Ingen är ännu namngiven i ett samtycke.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1, en sida</numerusform>
                <numerusform>%1, %n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>Gets none. %1</source>
            <translation>Får inget. %1</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Exemplar</translation>
        </message>
        <message>
            <source>As it would be given to %1</source>
            <translation>Så som det skulle lämnas till %1</translation>
        </message>
        <message>
            <source>A folder for the copies</source>
            <translation>En mapp för exemplaren</translation>
        </message>
        <message>
            <source>The copies were saved in the folder %1 and are recorded as given out.</source>
            <translation>Exemplaren sparades i mappen %1 och är registrerade som utlämnade.</translation>
        </message>
        <message>
            <source>The copies were sent to the printer and are recorded as given out.</source>
            <translation>Exemplaren skickades till skrivaren och är registrerade som utlämnade.</translation>
        </message>
        <message>
            <source>%1 These got none. %2</source>
            <translation>%1 Följande fick inget. %2</translation>
        </message>
        <message>
            <source>Language of the person's copy</source>
            <translation>Språk i den enskildes exemplar</translation>
        </message>
        <message>
            <source>A relative's copy is in it too. The others' copies and the own file's are in Swedish.</source>
            <translation>En anhörigs exemplar är också på det språket. De andras exemplar och den egna aktens är på svenska.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CourseCards</name>
        <message>
            <source>Close the case</source>
            <translation>Avsluta ärendet</translation>
        </message>
        <message>
            <source>Consents end with the case. What a close needs is listed above; the case is closed when nothing is missing.</source>
            <translation>Samtyckena upphör med ärendet. Vad ett avslut kräver står ovan; ärendet avslutas när ingenting saknas.</translation>
        </message>
        <message>
            <source>Close the case now</source>
            <translation>Avsluta ärendet nu</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Ärendet är avslutat.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Avslutat den</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>Öppna ärendet igen</translation>
        </message>
        <message>
            <source>A closed case goes on as a new case with a number of its own, which points back.</source>
            <translation>Ett avslutat ärende fortsätter som ett nytt ärende med eget nummer, som hänvisar tillbaka.</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>Öppna nytt ärende</translation>
        </message>
        <message>
            <source>A new case was opened that goes on from this one.</source>
            <translation>Ett nytt ärende har öppnats som fortsätter från detta.</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Öppnat den</translation>
        </message>
        <message>
            <source>Why it is opened again</source>
            <translation>Varför det öppnas igen</translation>
        </message>
        <message>
            <source>Hand over the case</source>
            <translation>Lämna över ärendet</translation>
        </message>
        <message>
            <source>Who takes over sees it among the duties and confirms the receipt. Two lotsar are the aim.</source>
            <translation>Den som tar över ser det bland sina bevakningar och bekräftar mottagandet. Två lotsar är målet.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Lämna över</translation>
        </message>
        <message>
            <source>The case is handed over; a receipt is waited for.</source>
            <translation>Ärendet är överlämnat; en bekräftelse inväntas.</translation>
        </message>
        <message>
            <source>First lots</source>
            <translation>Första lots</translation>
        </message>
        <message>
            <source>Second lots</source>
            <translation>Andra lots</translation>
        </message>
        <message>
            <source>Why it is handed over</source>
            <translation>Varför det lämnas över</translation>
        </message>
        <message>
            <source>Choose another person than the first lots.</source>
            <translation>Välj någon annan än den första lotsen.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen ännu</translation>
        </message>
        <message>
            <source>Follow the person to another district</source>
            <translation>Följ personen till en annan stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Notes that the person has moved and that the work goes on elsewhere. It needs a consent in force to share with the social services there; each district keeps its own file.</source>
            <translation>Noterar att personen har flyttat och att arbetet fortsätter på annat håll. Det kräver ett gällande samtycke att dela uppgifter med socialtjänsten där; varje stadsdelsförvaltning behåller sin egen akt.</translation>
        </message>
        <message>
            <source>Note the move</source>
            <translation>Notera flytten</translation>
        </message>
        <message>
            <source>The move is noted.</source>
            <translation>Flytten är noterad.</translation>
        </message>
        <message>
            <source>To which district or municipality</source>
            <translation>Till vilken stadsdelsförvaltning eller kommun</translation>
        </message>
        <message>
            <source>What is to be known about the move</source>
            <translation>Vad som behöver vara känt om flytten</translation>
        </message>
        <message>
            <source>Write where the person moves.</source>
            <translation>Skriv vart personen flyttar.</translation>
        </message>
        <message>
            <source>Seal the case</source>
            <translation>Försegla ärendet</translation>
        </message>
        <message>
            <source>Only you and those you name can then know of the case: nobody else finds it in any list, count or search.</source>
            <translation>Därefter känner bara du och de du namnger till ärendet: ingen annan hittar det i någon lista, räkning eller sökning.</translation>
        </message>
        <message>
            <source>Seal it</source>
            <translation>Försegla det</translation>
        </message>
        <message>
            <source>The case is sealed.</source>
            <translation>Ärendet är förseglat.</translation>
        </message>
        <message>
            <source>Why it is sealed</source>
            <translation>Varför det förseglas</translation>
        </message>
        <message>
            <source>Break the seal</source>
            <translation>Bryt förseglingen</translation>
        </message>
        <message>
            <source>The case can be found again by those whose roles allow it.</source>
            <translation>Ärendet kan åter hittas av dem vars roller tillåter det.</translation>
        </message>
        <message>
            <source>Break it</source>
            <translation>Bryt den</translation>
        </message>
        <message>
            <source>The case is no longer sealed.</source>
            <translation>Ärendet är inte längre förseglat.</translation>
        </message>
        <message>
            <source>Why the seal is broken</source>
            <translation>Varför förseglingen bryts</translation>
        </message>
        <message>
            <source>%1 may read it</source>
            <translation>%1 får läsa det</translation>
        </message>
        <message>
            <source>There is nobody else who could be named as a reader.</source>
            <translation>Det finns ingen annan som kan namnges som läsare.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DateEditor</name>
        <message>
            <source>yyyy-mm</source>
            <translation>åååå-mm</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>åååå-mm-dd</translation>
        </message>
        <message>
            <source>Choose in a calendar (Alt+Down)</source>
            <translation>Välj i en kalender (Alt+Nedpil)</translation>
        </message>
        <message>
            <source>This is no month; write for example 2026-11.</source>
            <translation>Detta är ingen månad. Skriv till exempel 2026-11.</translation>
        </message>
        <message>
            <source>This is no date; write for example 2026-11-22, 22/11 or +7.</source>
            <translation>Detta är inget datum. Skriv till exempel 2026-11-22, 22/11 eller +7.</translation>
        </message>
        <message>
            <source>%1: choose in a calendar</source>
            <translation>%1: välj i en kalender</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DecisionsSection</name>
        <message>
            <source>with a reservation</source>
            <translation>med förbehåll</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>No decision has been made. A decision names its legal basis and who made it.</source>
            <translation>Inget beslut har fattats. Ett beslut anger sin rättsliga grund och vem som fattade det.</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Nytt beslut</translation>
        </message>
        <message>
            <source>A temporary placement under SoL because of a threat does not end SIG; its cost is followed.</source>
            <translation>En tillfällig placering enligt SoL på grund av hot avslutar inte SIG; kostnaden följs upp.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Supports beside SIG</source>
            <translation>Insatser vid sidan av SIG</translation>
        </message>
        <message>
            <source>Treatment, housing, placement and the like are listed here with decision, provider and days.</source>
            <translation>Behandling, boende, placering och liknande förtecknas här med beslut, utförare och dagar.</translation>
        </message>
        <message>
            <source>New support</source>
            <translation>Ny insats</translation>
        </message>
        <message>
            <source>The withdrawal, threat or placement that the judgement is about.</source>
            <translation>Den återkallelse, det hot eller den placering som bedömningen gäller.</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Fortsätter</translation>
        </message>
        <message>
            <source>Does not go on</source>
            <translation>Fortsätter inte</translation>
        </message>
        <message>
            <source>Recorded judgements</source>
            <translation>Dokumenterade bedömningar</translation>
        </message>
        <message>
            <source>When a rule asks for a judgement, for example after a withdrawal or before an extract is given out, it is written here.</source>
            <translation>När en regel kräver en bedömning, till exempel efter en återkallelse eller innan ett utdrag lämnas ut, skrivs den här.</translation>
        </message>
        <message>
            <source>New judgement</source>
            <translation>Ny bedömning</translation>
        </message>
        <message>
            <source>While their scopes still hold: consents end when the case is closed.</source>
            <translation>Medan deras samtycken ännu gäller: de upphör när ärendet avslutas.</translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Påbörjat %1</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Avslut</translation>
        </message>
        <message>
            <source>Closing begins with its reason. The case is closed further down, when nothing is missing.</source>
            <translation>Avslutet börjar med sin orsak. Ärendet avslutas längre ned, när ingenting saknas.</translation>
        </message>
        <message>
            <source>Write the closing</source>
            <translation>Skriv avslutet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DeidentifiedCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Look at what would leave</source>
            <translation>Granska vad som skulle lämnas ut</translation>
        </message>
        <message>
            <source>De-identified follow-up to socialförvaltningen</source>
            <translation>Avidentifierad uppföljning till socialförvaltningen</translation>
        </message>
        <message>
            <source>As the book is named</source>
            <translation>Enligt bokens namn</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Första månaden</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Sista månaden</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Stadsdel</translation>
        </message>
        <message>
            <source>Every case that had the support in the period, without names, numbers, days or free text. Nothing leaves before you have looked at it.</source>
            <translation>Varje ärende som hade insatsen under perioden, utan namn, nummer, dagar och fritext. Inget lämnas ut förrän du har granskat det.</translation>
        </message>
        <message>
            <source>What would leave</source>
            <translation>Det som skulle lämnas ut</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabel</translation>
        </message>
        <message>
            <source>How finely it is told</source>
            <translation>Hur fint det anges</translation>
        </message>
        <message>
            <source>Make it coarse enough</source>
            <translation>Gör det grovt nog</translation>
        </message>
        <message>
            <source>Every row that would leave</source>
            <translation>Varje rad som skulle lämnas ut</translation>
        </message>
        <message>
            <source>I have looked at the rows: nobody can be told from them</source>
            <translation>Jag har granskat raderna: ingen går att känna igen i dem</translation>
        </message>
        <message>
            <source>Seal the file, so that only socialförvaltningen opens it</source>
            <translation>Försegla filen, så att bara socialförvaltningen kan öppna den</translation>
        </message>
        <message>
            <source>Why it leaves although somebody may be found in it</source>
            <translation>Varför den lämnas ut fast någon kan kännas igen i den</translation>
        </message>
        <message>
            <source>A head of unit's decision; it stands in the register of disclosures.</source>
            <translation>Ett beslut av enhetschefen; det står i registret över utlämnanden.</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Spara filen…</translation>
        </message>
        <message>
            <source>The key of socialförvaltningen</source>
            <translation>Socialförvaltningens nyckel</translation>
        </message>
        <message>
            <source>The line that socialförvaltningen gave</source>
            <translation>Raden som socialförvaltningen lämnade</translation>
        </message>
        <message>
            <source>It begins with lotsbok-city-1: and is no secret.</source>
            <translation>Den börjar med lotsbok-city-1: och är inte hemlig.</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>Använd den här nyckeln</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Ta bort nyckeln</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Avbrutet; inget har skrivits.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Perioden slutar innan den börjar.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>About to start, beside the rows</source>
            <translation>På väg att börja, utöver raderna</translation>
        </message>
        <message>
            <source>The fewest that are alike in any three variables (k)</source>
            <translation>Minsta antal lika rader för tre variabler i taget (k)</translation>
        </message>
        <message>
            <source>Rows that are alone in some three variables</source>
            <translation>Rader som är ensamma om sina värden i tre variabler</translation>
        </message>
        <message>
            <source>Rows that are like fewer than five</source>
            <translation>Rader i grupper om färre än fem lika</translation>
        </message>
        <message>
            <source>The fewest that are alike in what others may know</source>
            <translation>Minsta antal lika rader i det som andra kan veta</translation>
        </message>
        <message>
            <source>%1, where %2 are needed</source>
            <translation>%1, där %2 behövs</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Till exempel</translation>
        </message>
        <message>
            <source>May leave</source>
            <translation>Får lämnas ut</translation>
        </message>
        <message>
            <source>Somebody may be found</source>
            <translation>Någon kan kännas igen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnas</translation>
        </message>
        <message>
            <source>follow-up-%1-%2</source>
            <translation>uppfoljning-%1-%2</translation>
        </message>
        <message>
            <source>Save the de-identified file</source>
            <translation>Spara den avidentifierade filen</translation>
        </message>
        <message>
            <source>De-identified follow-up (*.%1)</source>
            <translation>Avidentifierad uppföljning (*.%1)</translation>
        </message>
        <message>
            <source>The file is saved, and the release is recorded.</source>
            <translation>Filen är sparad och utlämnandet är registrerat.</translation>
        </message>
        <message>
            <source>Files are sealed to the key with the fingerprint %1. Compare it with socialförvaltningen by telephone.</source>
            <translation>Filer förseglas till nyckeln med fingeravtrycket %1. Jämför det med socialförvaltningen per telefon.</translation>
        </message>
        <message>
            <source>There is no key yet, so files cannot be sealed.</source>
            <translation>Det finns ingen nyckel ännu, så filer kan inte förseglas.</translation>
        </message>
        <message>
            <source>The key is kept in the book.</source>
            <translation>Nyckeln är sparad i boken.</translation>
        </message>
        <message>
            <source>The key is removed.</source>
            <translation>Nyckeln är borttagen.</translation>
        </message>
        <message>
            <source>This case alone, without name, number, days or free text. Nothing leaves before you have looked at it.</source>
            <translation>Bara det här ärendet, utan namn, nummer, dagar och fritext. Inget lämnas ut förrän du har granskat det.</translation>
        </message>
        <message>
            <source>Not counted, since the person has had it limited</source>
            <translation>Inte medräknade, eftersom behandlingen är begränsad på den enskildes begäran</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DeidentifiedCopyPage</name>
        <message>
            <source>Follow-up at entry</source>
            <translation>Uppföljning vid inskrivning</translation>
        </message>
        <message>
            <source>Follow-up at exit</source>
            <translation>Uppföljning vid utskrivning</translation>
        </message>
        <message>
            <source>De-identified copy to the city</source>
            <translation>Avidentifierad kopia till staden</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DeputiesCard</name>
        <message>
            <source>%1 stands for %2</source>
            <translation>%1 ersätter %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senare</translation>
        </message>
        <message>
            <source>The last day. It can be moved, earlier or later.</source>
            <translation>Sista dagen. Den går att flytta, både framåt och bakåt.</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Ersättare</translation>
        </message>
        <message>
            <source>A deputy sees and does what the other may, until the last day. Nobody has one now.</source>
            <translation>En ersättare ser och gör det som den andra får, till och med sista dagen. Ingen har någon ersättare nu.</translation>
        </message>
        <message>
            <source>New deputy</source>
            <translation>Ny ersättare</translation>
        </message>
        <message>
            <source>Has ended</source>
            <translation>Upphört</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DeviationsCard</name>
        <message>
            <source>What went wrong between the parties. Name no client.</source>
            <translation>Vad som brast mellan parterna. Nämn ingen klient.</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Avvikelser</translation>
        </message>
        <message>
            <source>Nothing has been reported. Report what fails in the collaboration: the operative leading group analyses it and decides.</source>
            <translation>Inget är rapporterat. Rapportera det som brister i samverkan: den operativa ledningsgruppen analyserar det och beslutar.</translation>
        </message>
        <message>
            <source>Report a deviation</source>
            <translation>Rapportera en avvikelse</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DisclosureForm</name>
        <message>
            <source>New disclosure to a party</source>
            <translation>Nytt utlämnande till en part</translation>
        </message>
        <message>
            <source>What it tells of</source>
            <translation>Vad det handlar om</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som PDF…</translation>
        </message>
        <message>
            <source>Register as told</source>
            <translation>Registrera som lämnat muntligen</translation>
        </message>
        <message>
            <source>What is given out</source>
            <translation>Vad som lämnas ut</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Med några ord</translation>
        </message>
        <message>
            <source>For example: time and place of the network meeting.</source>
            <translation>Till exempel: tid och plats för nätverksmötet.</translation>
        </message>
        <message>
            <source>On which basis</source>
            <translation>På vilken grund</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslutat av</translation>
        </message>
        <message>
            <source>Why it outweighs the secrecy</source>
            <translation>Varför det väger tyngre än sekretessen</translation>
        </message>
        <message>
            <source>A legal ground needs a balancing note.</source>
            <translation>En rättslig grund kräver en avvägning i text.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>%1 %2, version %3</source>
            <translation>%1 %2, version %3</translation>
        </message>
        <message>
            <source>Something that is told</source>
            <translation>Något som lämnas muntligen</translation>
        </message>
        <message>
            <source>Choose who</source>
            <translation>Välj vem</translation>
        </message>
        <message>
            <source>The person's consent</source>
            <translation>Personens samtycke</translation>
        </message>
        <message>
            <source>Choose who decided</source>
            <translation>Välj vem som beslutade</translation>
        </message>
        <message>
            <source>It may be given out. Basis: %1.</source>
            <translation>Det får lämnas ut. Grund: %1.</translation>
        </message>
        <message>
            <source>It may not be given out. %1</source>
            <translation>Det får inte lämnas ut. %1</translation>
        </message>
        <message>
            <source>Choose who is to have it.</source>
            <translation>Välj vem som ska få det.</translation>
        </message>
        <message>
            <source>Say in a few words what is told.</source>
            <translation>Ange med några ord vad som lämnas muntligen.</translation>
        </message>
        <message>
            <source>As it would be given to %1</source>
            <translation>Så som det skulle lämnas till %1</translation>
        </message>
        <message>
            <source>It was sent to the printer and is recorded as given out.</source>
            <translation>Det skickades till skrivaren och är registrerat som utlämnat.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>It was saved as a file and is recorded as given out.</source>
            <translation>Det sparades som en fil och är registrerat som utlämnat.</translation>
        </message>
        <message>
            <source>What was told is recorded.</source>
            <translation>Det muntliga utlämnandet är registrerat.</translation>
        </message>
        <message>
            <source>Attachment: %1</source>
            <translation>Bifogad handling: %1</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Spara en kopia…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DistrictCard</name>
        <message>
            <source>Letterhead</source>
            <translation>Brevhuvud</translation>
        </message>
        <message>
            <source>District administration</source>
            <translation>Stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Save the letterhead</source>
            <translation>Spara brevhuvudet</translation>
        </message>
        <message>
            <source>The letterhead is saved.</source>
            <translation>Brevhuvudet är sparat.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DistrictPage</name>
        <message>
            <source>Yearly checklist</source>
            <translation>Årlig checklista</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Inköp</translation>
        </message>
        <message>
            <source>Parts of the collaboration</source>
            <translation>Delar av samverkan</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Avvikelser</translation>
        </message>
        <message>
            <source>Forums</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Yearly work</source>
            <translation>Årligt arbete</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>To the city</source>
            <translation>Till staden</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DistrictWords</name>
        <message>
            <source>%1 is now one of the district's words.</source>
            <translation>%1 är nu ett av stadsdelens ord.</translation>
        </message>
        <message>
            <source>%1 is no longer one of the district's words.</source>
            <translation>%1 är inte längre ett av stadsdelens ord.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DocumentsSection</name>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Utskrivet</translation>
        </message>
        <message>
            <source>Saved as a file</source>
            <translation>Sparat som fil</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Lämnat muntligen</translation>
        </message>
        <message>
            <source>Copied for the journal</source>
            <translation>Kopierat till journalen</translation>
        </message>
        <message>
            <source>Recorded, but it did not leave</source>
            <translation>Registrerat, men det lämnades inte ut</translation>
        </message>
        <message>
            <source>What went to whom</source>
            <translation>Vad som har lämnats till vem</translation>
        </message>
        <message>
            <source>Nothing has been given out yet.</source>
            <translation>Ingenting har lämnats ut ännu.</translation>
        </message>
        <message>
            <source>The disclosure</source>
            <translation>Utlämnandet</translation>
        </message>
        <message>
            <source>New disclosure to a party</source>
            <translation>Nytt utlämnande till en part</translation>
        </message>
        <message>
            <source>Journalled</source>
            <translation>Journalfört</translation>
        </message>
        <message>
            <source>The city's journal system stays the journal of record. What has been copied to it is marked here.</source>
            <translation>Stadens journalsystem förblir journalen. Det som har förts över dit markeras här.</translation>
        </message>
        <message>
            <source>Mark as journalled</source>
            <translation>Markera som journalfört</translation>
        </message>
        <message>
            <source>Objections of the person</source>
            <translation>Personens invändningar</translation>
        </message>
        <message>
            <source>What the person holds to be wrong is kept as an entry of its own; nothing is changed by it.</source>
            <translation>Det som personen anser vara fel bevaras som en egen uppgift; ingenting ändras av den.</translation>
        </message>
        <message>
            <source>New objection</source>
            <translation>Ny invändning</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Till vem</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Why it outweighs the secrecy</source>
            <translation>Varför det väger tyngre än sekretessen</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslutat av</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Answer by %1</source>
            <translation>Svar senast %1</translation>
        </message>
        <message>
            <source>What the person has asked for</source>
            <translation>Det som personen har begärt</translation>
        </message>
        <message>
            <source>An extract, a correction, a limitation or an objection to the processing: the answer is due within a month.</source>
            <translation>Ett registerutdrag, en rättelse, en begränsning eller en invändning mot behandlingen: svaret ska lämnas inom en månad.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Ny begäran</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Have got data, and are to be told of what was changed: %1.</source>
            <translation>Har fått uppgifter och ska underrättas om det som ändrades: %1.</translation>
        </message>
        <message>
            <source>%1, guardian</source>
            <translation>%1, vårdnadshavare</translation>
        </message>
        <message>
            <source>on the network map</source>
            <translation>på nätverkskartan</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Printed in the terminal for the journal</source>
            <translation>Visad i terminalen för journalen</translation>
        </message>
        <message>
            <source>The person's own data</source>
            <translation>Personens egna uppgifter</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DraftsCard</name>
        <message>
            <source>Your drafts</source>
            <translation>Dina utkast</translation>
        </message>
        <message>
            <source>There are no drafts. Everything you have written is registered.</source>
            <translation>Det finns inga utkast. Allt du har skrivit är registrerat.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DraftsPage</name>
        <message>
            <source>Not registered yet</source>
            <translation>Inte registrerade ännu</translation>
        </message>
        <message>
            <source>Your drafts</source>
            <translation>Dina utkast</translation>
        </message>
        <message>
            <source>There are no drafts. Everything you have written is registered.</source>
            <translation>Det finns inga utkast. Allt du har skrivit är registrerat.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Utkast %1</translation>
        </message>
        <message>
            <source>You at the workstation %1, %2</source>
            <translation>Du vid arbetsplatsen %1, %2</translation>
        </message>
        <message>
            <source>The draft is as you chose.</source>
            <translation>Utkastet är som du valde.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::DutyCard</name>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Genast</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Take note of it: it does not come back</source>
            <translation>Notera den: den kommer inte tillbaka</translation>
        </message>
        <message>
            <source>Take note: %1</source>
            <translation>Notera: %1</translation>
        </message>
        <message>
            <source>What you have judged</source>
            <translation>Din bedömning</translation>
        </message>
        <message>
            <source>What you have judged, in a few words</source>
            <translation>Din bedömning, i några ord</translation>
        </message>
        <message>
            <source>Take note</source>
            <translation>Notera</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::EmployeeForm</name>
        <message>
            <source>New employee</source>
            <translation>Ny medarbetare</translation>
        </message>
        <message>
            <source>Details of the employee</source>
            <translation>Medarbetarens uppgifter</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>For example SIG-lots.</source>
            <translation>Till exempel SIG-lots.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Employed from</source>
            <translation>Anställd från</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-11-22.</source>
            <translation>År-månad-dag, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Employed to</source>
            <translation>Anställd till</translation>
        </message>
        <message>
            <source>Empty while the person is employed.</source>
            <translation>Lämnas tomt så länge personen är anställd.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write a date such as 2026-11-22.</source>
            <translation>Skriv ett datum, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Write the given name.</source>
            <translation>Skriv förnamnet.</translation>
        </message>
        <message>
            <source>Write the family name.</source>
            <translation>Skriv efternamnet.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::EmployeeView</name>
        <message>
            <source>Bilaga 2, version %1, %2</source>
            <translation>Bilaga 2, version %1, %2</translation>
        </message>
        <message>
            <source>Safety talk and checklists</source>
            <translation>Säkerhetssamtal och checklistor</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Employed from</source>
            <translation>Anställd från</translation>
        </message>
        <message>
            <source>Employed to</source>
            <translation>Anställd till</translation>
        </message>
        <message>
            <source>The next by %1</source>
            <translation>Nästa senast %1</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Inte undertecknad</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Inte överlämnat</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Överlämnat</translation>
        </message>
        <message>
            <source>Held on %1</source>
            <translation>Hållet %1</translation>
        </message>
        <message>
            <source>At the latest a year after the talk. Left empty: a year.</source>
            <translation>Senast ett år efter samtalet. Lämnas fältet tomt blir det ett år.</translation>
        </message>
        <message>
            <source>When the security officer got it.</source>
            <translation>När säkerhetsansvarig fick det.</translation>
        </message>
        <message>
            <source>Safety talks</source>
            <translation>Säkerhetssamtal</translation>
        </message>
        <message>
            <source>No safety talk is written in. Hold one with bilaga 2 and register it here: once a year, signed by the head of unit and delivered to the security officer.</source>
            <translation>Inget säkerhetssamtal är inskrivet. Håll ett med bilaga 2 och registrera det här: en gång om året, undertecknat av enhetschefen och överlämnat till säkerhetsansvarig.</translation>
        </message>
        <message>
            <source>Talk held</source>
            <translation>Nytt samtal</translation>
        </message>
        <message>
            <source>Sign the talk of %1</source>
            <translation>Underteckna samtalet %1</translation>
        </message>
        <message>
            <source>Delivered: the talk of %1</source>
            <translation>Överlämnat: samtalet %1</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Kompetens</translation>
        </message>
        <message>
            <source>Nothing is written in. Take in the list of bilaga 2.3, and tick off what the employee has.</source>
            <translation>Inget är inskrivet. Hämta listan i bilaga 2.3 och bocka av det som medarbetaren uppfyller.</translation>
        </message>
        <message>
            <source>New requirement</source>
            <translation>Nytt krav</translation>
        </message>
        <message>
            <source>Take in the list of bilaga 2.3</source>
            <translation>Hämta listan i bilaga 2.3</translation>
        </message>
        <message numerus="yes">
            <source>%n requirement(s) were taken in.</source>
            <translation>
                <numerusform>%n krav har hämtats.</numerusform>
                <numerusform>%n krav har hämtats.</numerusform>
            </translation>
        </message>
        <message>
            <source>The talk of %1</source>
            <translation>Samtalet den %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::EntryList</name>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Ord att söka efter</translation>
        </message>
        <message>
            <source>Look for words in %1</source>
            <translation>Sök efter ord i %1</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
        <message>
            <source>Nothing has these words. Write fewer, or show everything.</source>
            <translation>Ingenting innehåller de orden. Skriv färre, eller visa allt.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 av %n rad</numerusform>
                <numerusform>%1 av %n rader</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ErasurePage</name>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>At the latest %1. %2</source>
            <translation>Senast %1. %2</translation>
        </message>
        <message>
            <source>Day of birth unknown</source>
            <translation>Födelsedagen okänd</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Inte beslutad</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>Ska gallras</translation>
        </message>
        <message>
            <source>Files whose time is out</source>
            <translation>Akter vars tid har gått ut</translation>
        </message>
        <message>
            <source>Certificates of erasure</source>
            <translation>Gallringsintyg</translation>
        </message>
        <message>
            <source>Copies that may still hold what was erased</source>
            <translation>Kopior där det gallrade kan finnas kvar</translation>
        </message>
        <message>
            <source>The file holds a child-protection investigation</source>
            <translation>Akten innehåller en barnavårdsutredning</translation>
        </message>
        <message>
            <source>It is to be erased</source>
            <translation>Den ska gallras</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Gallra…</translation>
        </message>
        <message>
            <source>A closed file is erased five years after the last note, with the exceptions of the law. What stays is a certificate without personal data.</source>
            <translation>En avslutad akt gallras fem år efter den sista anteckningen, med de undantag som lagen gör. Kvar blir ett intyg utan personuppgifter.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Needed for a file that is kept, such as a running lawsuit.</source>
            <translation>Behövs för en akt som bevaras, till exempel på grund av en pågående rättsprocess.</translation>
        </message>
        <message>
            <source>Erasure of closed files</source>
            <translation>Gallring av avslutade akter</translation>
        </message>
        <message>
            <source>No file is to be erased now.</source>
            <translation>Ingen akt ska gallras nu.</translation>
        </message>
        <message>
            <source>Decided on %1 by %2.</source>
            <translation>Beslutat %1 av %2.</translation>
        </message>
        <message>
            <source>Nobody has decided yet.</source>
            <translation>Ingen har beslutat än.</translation>
        </message>
        <message>
            <source>Record the day of birth as a judgement in the case first; it decides whether the file is kept for research.</source>
            <translation>Anteckna först födelsedagen som en bedömning i ärendet; den avgör om akten bevaras för forskning.</translation>
        </message>
        <message>
            <source>Case %1. %2 %3</source>
            <translation>Ärende %1. %2 %3</translation>
        </message>
        <message>
            <source>Say why the file is kept.</source>
            <translation>Skriv varför akten bevaras.</translation>
        </message>
        <message>
            <source>The decision is kept.</source>
            <translation>Beslutet är sparat.</translation>
        </message>
        <message>
            <source>The file is erased with everything in it: records, forms, documents, releases and history. It cannot be undone.</source>
            <translation>Akten gallras med allt i den: anteckningar, bilagor, dokument, utlämnanden och historik. Det går inte att ångra.</translation>
        </message>
        <message>
            <source>Erase the file</source>
            <translation>Gallra akten</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Gallra inte</translation>
        </message>
        <message>
            <source>The file is erased. The certificate is below.</source>
            <translation>Akten är gallrad. Intyget finns nedan.</translation>
        </message>
        <message>
            <source>The file is erased, but a copy beside the book was not renewed: %1</source>
            <translation>Akten är gallrad, men en kopia bredvid boken förnyades inte: %1</translation>
        </message>
        <message>
            <source>Nothing was erased yet.</source>
            <translation>Inget har gallrats än.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som PDF…</translation>
        </message>
        <message>
            <source>Save the certificate of %1 as PDF</source>
            <translation>Spara intyget från %1 som PDF</translation>
        </message>
        <message>
            <source>certificate-of-erasure.pdf</source>
            <translation>gallringsintyg.pdf</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Spara intyget</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The certificate is saved.</source>
            <translation>Intyget är sparat.</translation>
        </message>
        <message>
            <source>They were made before the last erasure. The series removes them in time; a copy that is restored forgets what was erased when it is first opened.</source>
            <translation>De gjordes före den senaste gallringen. Serien tar bort dem med tiden, och en kopia som återställs gallrar samma uppgifter när den öppnas första gången.</translation>
        </message>
        <message>
            <source>Remove these copies</source>
            <translation>Ta bort kopiorna</translation>
        </message>
        <message>
            <source>The copies are removed.</source>
            <translation>Kopiorna är borttagna.</translation>
        </message>
        <message>
            <source>To be kept</source>
            <translation>Ska bevaras</translation>
        </message>
        <message>
            <source>Keep the file</source>
            <translation>Bevara akten</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ExtractEntryRow</name>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>written by %1 on %2</source>
            <translation>skrivet av %1 den %2</translation>
        </message>
        <message>
            <source>Not judged yet</source>
            <translation>Inte prövat</translation>
        </message>
        <message>
            <source>Give it</source>
            <translation>Lämna ut</translation>
        </message>
        <message>
            <source>Hold it back</source>
            <translation>Lämna inte ut</translation>
        </message>
        <message>
            <source>Judgement of %1</source>
            <translation>Prövning av %1</translation>
        </message>
        <message>
            <source>Ground for holding back %1</source>
            <translation>Grund för att inte lämna ut %1</translation>
        </message>
        <message>
            <source>Ground for holding it back</source>
            <translation>Grund för att inte lämna ut</translation>
        </message>
        <message>
            <source>It is told in the extract.</source>
            <translation>Grunden står i utdraget.</translation>
        </message>
        <message>
            <source>Your judgement</source>
            <translation>Din bedömning</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ExtractOpener</name>
        <message>
            <source>Register extract…</source>
            <translation>Registerutdrag…</translation>
        </message>
        <message>
            <source>Whose extract</source>
            <translation>Vems utdrag</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ExtractPage</name>
        <message>
            <source>What must be judged</source>
            <translation>Det som måste prövas</translation>
        </message>
        <message>
            <source>Others, who are masked</source>
            <translation>Andra, som maskeras</translation>
        </message>
        <message>
            <source>I have gone through the list and read the extract</source>
            <translation>Jag har gått igenom listan och läst utdraget</translation>
        </message>
        <message>
            <source>Mask these, too</source>
            <translation>Maskera även dessa</translation>
        </message>
        <message>
            <source>Read the extract</source>
            <translation>Läs utdraget</translation>
        </message>
        <message>
            <source>Save for the person…</source>
            <translation>Spara till personen…</translation>
        </message>
        <message>
            <source>Everything that is registered about the person, to read and to process. Others are masked, and what may not be given without a judgement waits for yours.</source>
            <translation>Allt som är registrerat om personen, att läsa och för maskinell läsning. Andra personer maskeras. Det som inte får lämnas ut utan prövning väntar på att du prövar det.</translation>
        </message>
        <message>
            <source>To the person</source>
            <translation>Till personen</translation>
        </message>
        <message>
            <source>Names that stand in running text only</source>
            <translation>Namn som bara står i löpande text</translation>
        </message>
        <message>
            <source>One on each line. The program finds those whom a field names; read the extract for the others.</source>
            <translation>Ett på varje rad. Programmet hittar dem som står i ett eget fält; läs utdraget för att hitta de andra.</translation>
        </message>
        <message>
            <source>Day of the signed request</source>
            <translation>Dag för den undertecknade begäran</translation>
        </message>
        <message>
            <source>Register extract</source>
            <translation>Registerutdrag</translation>
        </message>
        <message>
            <source>The threat picture, what the police have not served, what concerns children or others. It is given only if you say so.</source>
            <translation>Hotbilden, det som polisen inte har delgett, det som rör barn eller andra. Det lämnas bara om du bestämmer det.</translation>
        </message>
        <message>
            <source>There is nothing to judge.</source>
            <translation>Det finns inget att pröva.</translation>
        </message>
        <message>
            <source>Nobody else was found.</source>
            <translation>Ingen annan hittades.</translation>
        </message>
        <message>
            <source>Tick those whose names the person may have.</source>
            <translation>Markera dem vars namn personen får veta.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) must still be judged.</source>
            <translation>
                <numerusform>%n uppgift återstår att pröva.</numerusform>
                <numerusform>%n uppgifter återstår att pröva.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that must be judged is.</source>
            <translation>Allt som måste prövas är prövat.</translation>
        </message>
        <message>
            <source>Write a day such as 2026-03-01, not one to come.</source>
            <translation>Skriv ett datum, till exempel 2026-03-01. Det får inte ligga framåt i tiden.</translation>
        </message>
        <message>
            <source>Where the extract is saved</source>
            <translation>Var utdraget sparas</translation>
        </message>
        <message numerus="yes">
            <source>The extract is saved: %n page(s) to read, and the same as data.</source>
            <translation>
                <numerusform>Utdraget är sparat: %n sida att läsa och samma uppgifter för maskinell läsning.</numerusform>
                <numerusform>Utdraget är sparat: %n sidor att läsa och samma uppgifter för maskinell läsning.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
        </message>
        <message>
            <source>There is an extract in that folder already.</source>
            <translation>Det finns redan ett utdrag i den mappen.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersätt det</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Avbrutet; inget har skrivits.</translation>
        </message>
        <message>
            <source>Give the name %1</source>
            <translation>Lämna ut namnet %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n place(s). Met as: %2.</source>
            <translation>
                <numerusform>%1, på %n ställe. Står som: %2.</numerusform>
                <numerusform>%1, på %n ställen. Står som: %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FieldForm</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1, obligatoriskt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FieldRow</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obligatoriskt)</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Använd</translation>
        </message>
        <message>
            <source>Use the proposal (Alt+Enter in the field)</source>
            <translation>Använd förslaget (Alt+Enter i fältet)</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Föreslaget: %1</translation>
        </message>
        <message>
            <source>%1: use the proposal %2</source>
            <translation>%1: använd förslaget %2</translation>
        </message>
        <message>
            <source>To mend: %1</source>
            <translation>Att rätta: %1</translation>
        </message>
        <message>
            <source>Please note: %1</source>
            <translation>Observera: %1</translation>
        </message>
        <message>
            <source>This seems to hold somebody else's personal number. Is it needed here?</source>
            <translation>Här verkar någon annans personnummer stå. Behövs det här?</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FigureView</name>
        <message>
            <source>There are no values yet.</source>
            <translation>Det finns inga värden ännu.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FigureWithTable</name>
        <message>
            <source>Show the values as a table</source>
            <translation>Visa värdena som tabell</translation>
        </message>
        <message>
            <source>Print the figure…</source>
            <translation>Skriv ut diagrammet…</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FillInPage</name>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Preview and print</source>
            <translation>Granska och skriv ut</translation>
        </message>
        <message>
            <source>Fill in a new one</source>
            <translation>Fyll i en ny</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Rätta</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>What was wrong, and what is changed</source>
            <translation>Vad som var fel och vad som ändras</translation>
        </message>
        <message>
            <source>Reason for the &amp;correction</source>
            <translation>Skäl till &amp;rättelsen</translation>
        </message>
        <message>
            <source>Reason for the correction</source>
            <translation>Skäl till rättelsen</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Sparat %1</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Inte sparat</translation>
        </message>
        <message>
            <source>The draft could not be saved. %1</source>
            <translation>Utkastet kunde inte sparas. %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Protected personal data</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>This is a draft from %1 that is not registered.</source>
            <translation>Det här är ett utkast från %1 som inte är registrerat.</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Kasta utkastet</translation>
        </message>
        <message>
            <source>Registered version %1, %2 by %3.</source>
            <translation>Registrerad version %1, %2 av %3.</translation>
        </message>
        <message>
            <source>You correct version %1. It stays readable; registering makes version %2.</source>
            <translation>Du rättar version %1. Den går fortfarande att läsa; när du registrerar blir det version %2.</translation>
        </message>
        <message>
            <source>Write the reason for the correction first.</source>
            <translation>Skriv skälet till rättelsen först.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be put right before this can be registered.</source>
            <translation>
                <numerusform>%n sak måste rättas innan detta kan registreras.</numerusform>
                <numerusform>%n saker måste rättas innan detta kan registreras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is answered yet. Register again to register it empty.</source>
            <translation>Inget är besvarat ännu. Tryck Registrera igen för att registrera det tomt.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n thing(s) to look at. Register again to register as it is.</source>
            <translation>
                <numerusform>Det finns %n sak att se över. Tryck Registrera igen för att registrera som det är.</numerusform>
                <numerusform>Det finns %n saker att se över. Tryck Registrera igen för att registrera som det är.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody else has registered this meanwhile. Your draft is kept.</source>
            <translation>Någon annan har registrerat detta under tiden. Ditt utkast finns kvar.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Another of the same form, %1</source>
            <translation>En annan ifyllnad av samma bilaga, %1</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>Bilagan</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) are not answered. Register again to register anyway.</source>
            <translation>
                <numerusform>%n fråga är obesvarad. Tryck Registrera igen för att registrera ändå.</numerusform>
                <numerusform>%n frågor är obesvarade. Tryck Registrera igen för att registrera ändå.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 registered version %2 meanwhile. Your draft is kept.</source>
            <translation>%1 har under tiden registrerat version %2. Ditt utkast finns kvar.</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>För samman de två</translation>
        </message>
        <message>
            <source>%1, %2,</source>
            <translation>%1, %2,</translation>
        </message>
        <message>
            <source>The two versions are merged. Registering makes version %1.</source>
            <translation>De två versionerna är sammanfogade. När du registrerar blir det version %1.</translation>
        </message>
        <message>
            <source>Filled in elsewhere…</source>
            <translation>Ifylld på annat håll…</translation>
        </message>
        <message>
            <source>What was ticked stands in the draft. Look it over and register.</source>
            <translation>Det som kryssades i står i utkastet. Se över det och registrera.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FilledFileCard</name>
        <message>
            <source>The file could not be read.</source>
            <translation>Filen kunde inte läsas.</translation>
        </message>
        <message>
            <source>Filled in elsewhere</source>
            <translation>Ifylld på annat håll</translation>
        </message>
        <message>
            <source>Read a filled in file…</source>
            <translation>Läs in en ifylld fil…</translation>
        </message>
        <message>
            <source>Take over what is ticked</source>
            <translation>För över det som är ikryssat</translation>
        </message>
        <message>
            <source>The form can be filled in with a PDF reader and read back. What the file says is shown beside what is written here, and only what you tick is taken over.</source>
            <translation>Blanketten kan fyllas i med en PDF-läsare och läsas in igen. Det som står i filen visas bredvid det som är skrivet här, och bara det du kryssar i förs över.</translation>
        </message>
        <message>
            <source>Save a blank to fill in…</source>
            <translation>Spara en tom att fylla i…</translation>
        </message>
        <message>
            <source>Go back to the form</source>
            <translation>Tillbaka till blanketten</translation>
        </message>
        <message>
            <source>Read a filled in file</source>
            <translation>Läs in en ifylld fil</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 to fill in.pdf</source>
            <translation>%1 att fylla i.pdf</translation>
        </message>
        <message>
            <source>Save a blank to fill in</source>
            <translation>Spara en tom att fylla i</translation>
        </message>
        <message>
            <source>%1 was saved. It holds nothing about anybody.</source>
            <translation>%1 sparades. Den innehåller inget om någon.</translation>
        </message>
        <message>
            <source>The file is %1 version %2, and this is another form.</source>
            <translation>Filen är %1 version %2, och det här är en annan blankett.</translation>
        </message>
        <message>
            <source>The file is about: %1</source>
            <translation>Filen gäller: %1</translation>
        </message>
        <message>
            <source>Could not be read: %1</source>
            <translation>Kunde inte läsas: %1</translation>
        </message>
        <message>
            <source>There is nothing in the file to take over: it is empty, or says what is written here.</source>
            <translation>Det finns inget att föra över: filen är tom eller säger det som redan är skrivet här.</translation>
        </message>
        <message>
            <source>%1: the file says “%2”, the book “%3”. It is changed where the book has it.</source>
            <translation>%1: i filen står ”%2”, i boken ”%3”. Det ändras där boken har uppgiften.</translation>
        </message>
        <message>
            <source>Take over: %1</source>
            <translation>För över: %1</translation>
        </message>
        <message>
            <source>Written here: %1. In the file: %2</source>
            <translation>Skrivet här: %1. I filen: %2</translation>
        </message>
        <message>
            <source>Written here: %1</source>
            <translation>Skrivet här: %1</translation>
        </message>
        <message>
            <source>In the file: %1</source>
            <translation>I filen: %1</translation>
        </message>
        <message>
            <source>Language of the blank</source>
            <translation>Blankettens språk</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FindingList</name>
        <message>
            <source>Not possible</source>
            <translation>Inte möjligt</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Varning</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Värt att veta</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Gå dit</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>Gå till: %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FoldedText</name>
        <message>
            <source>Show the whole text</source>
            <translation>Visa hela texten</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Visa mindre</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FollowUpModel</name>
        <message>
            <source>What is followed up</source>
            <translation>Vad som följs upp</translation>
        </message>
        <message>
            <source>At entry</source>
            <translation>Vid inskrivning</translation>
        </message>
        <message>
            <source>At exit</source>
            <translation>Vid utskrivning</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Hur det blev</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FollowUpSection</name>
        <message>
            <source>Follow-up at entry</source>
            <translation>Uppföljning vid inskrivning</translation>
        </message>
        <message>
            <source>Follow-up at exit</source>
            <translation>Uppföljning vid utskrivning</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Ska göras nu</translation>
        </message>
        <message>
            <source>Was due %1</source>
            <translation>Skulle ha gjorts %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Ska göras senast %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Upprättad %1</translation>
        </message>
        <message>
            <source>Copy not sent</source>
            <translation>Kopian är inte skickad</translation>
        </message>
        <message>
            <source>Copy sent %1</source>
            <translation>Kopian skickad %1</translation>
        </message>
        <message>
            <source>Follow-up at entry and exit (3.4)</source>
            <translation>Uppföljning vid in- och utskrivning (3.4)</translation>
        </message>
        <message>
            <source>Entry beside exit</source>
            <translation>Inskrivning bredvid utskrivning</translation>
        </message>
        <message>
            <source>De-identified copies</source>
            <translation>Avidentifierade kopior</translation>
        </message>
        <message>
            <source>A copy is to be sent when a follow-up is registered: form 3.4 makes the follow-up.</source>
            <translation>En kopia ska skickas när en uppföljning har registrerats. Uppföljningen görs i bilaga 3.4.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Version %1, %2, %3</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrerad</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Inte ifylld</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>Fyll i den</translation>
        </message>
        <message>
            <source>Everything is answered.</source>
            <translation>Allt är besvarat.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are not answered.</source>
            <translation>
                <numerusform>%n värde är inte besvarat.</numerusform>
                <numerusform>%n värden är inte besvarade.</numerusform>
            </translation>
        </message>
        <message>
            <source>The exit follow-up is made when the support ends; until then its values are empty.</source>
            <translation>Uppföljningen vid utskrivning görs när insatsen avslutas. Till dess är dess värden tomma.</translation>
        </message>
        <message>
            <source>For the district's report</source>
            <translation>Till stadsdelens rapport</translation>
        </message>
        <message>
            <source>Sentenced to SIG, new reports, suspicions and convictions, and how it has gone: what nobody has recorded stands as not stated in the report.</source>
            <translation>Dömd till SIG, nya anmälningar, misstankar och domar, och hur det har gått: det som ingen har antecknat står som uppgift saknas i rapporten.</translation>
        </message>
        <message>
            <source>New entry for the report</source>
            <translation>Ny uppgift till rapporten</translation>
        </message>
        <message>
            <source>Copy at entry…</source>
            <translation>Kopia vid inskrivning…</translation>
        </message>
        <message>
            <source>Copy at exit…</source>
            <translation>Kopia vid utskrivning…</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FormEditor</name>
        <message>
            <source>Edit %1</source>
            <translation>Ändra %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FormPage</name>
        <message>
            <source>* has to be answered before the form is registered.</source>
            <translation>* måste besvaras innan bilagan registreras.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FormsCard</name>
        <message>
            <source>Forms</source>
            <translation>Blanketter</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>What was registered in an older version is shown and printed in that version.</source>
            <translation>Det som har registrerats i en äldre version visas och skrivs ut i den versionen.</translation>
        </message>
        <message>
            <source>Check a definition…</source>
            <translation>Kontrollera en definition…</translation>
        </message>
        <message>
            <source>A form in the district's own wording, before it is used</source>
            <translation>En blankett med stadsdelens egen text, innan den används</translation>
        </message>
        <message>
            <source>Check a definition</source>
            <translation>Kontrollera en definition</translation>
        </message>
        <message>
            <source>Forms (*.json)</source>
            <translation>Blanketter (*.json)</translation>
        </message>
        <message>
            <source>%1 can be used.</source>
            <translation>%1 kan användas.</translation>
        </message>
        <message>
            <source>%1 can be used, but look at this:</source>
            <translation>%1 kan användas, men se över detta:</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is:</source>
            <translation>%1 kan inte användas som den är:</translation>
        </message>
        <message>
            <source>Fields: %1, before %2</source>
            <translation>Fält: %1, tidigare %2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nytt: %1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Utelämnat: %1</translation>
        </message>
        <message>
            <source>Other words: %1 → %2</source>
            <translation>Annan lydelse: %1 → %2</translation>
        </message>
        <message>
            <source>Other checks: %1</source>
            <translation>Andra kontroller: %1</translation>
        </message>
        <message>
            <source>Install a form…</source>
            <translation>Installera en blankett…</translation>
        </message>
        <message>
            <source>Hand over a form in the district's own wording</source>
            <translation>Lämna över en blankett med förvaltningens egen lydelse</translation>
        </message>
        <message>
            <source>Install a form</source>
            <translation>Installera en blankett</translation>
        </message>
        <message>
            <source>%1, in the district's own wording</source>
            <translation>%1, med förvaltningens egen lydelse</translation>
        </message>
        <message>
            <source>The district's own wordings</source>
            <translation>Förvaltningens egna lydelser</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Används</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tagen ur bruk</translation>
        </message>
        <message>
            <source>Waits for the book to be opened</source>
            <translation>Väntar på att boken öppnas</translation>
        </message>
        <message>
            <source>Withdrawal waits for the book to be opened</source>
            <translation>Tas ur bruk när boken öppnas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Handed over %1 by %2</source>
            <translation>Överlämnad %1 av %2</translation>
        </message>
        <message>
            <source>somebody who has no account any more</source>
            <translation>någon som inte längre har något konto</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Ta ur bruk…</translation>
        </message>
        <message>
            <source>Withdraw %1</source>
            <translation>Ta %1 ur bruk</translation>
        </message>
        <message>
            <source>%1 is to be used in place of version %2. What differs stands below. Nobody else checks the words.</source>
            <translation>%1 ska användas i stället för version %2. Det som skiljer står nedanför. Ingen annan granskar orden.</translation>
        </message>
        <message>
            <source>Hand it over</source>
            <translation>Lämna över den</translation>
        </message>
        <message>
            <source>%1 is handed over. It is used from when somebody next opens the book.</source>
            <translation>%1 är överlämnad. Den används när någon nästa gång öppnar boken.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Form %1, version %2 is no longer to be used for what is registered from now on. What was registered in it stays as it is.</source>
            <translation>Blankett %1, version %2 ska inte längre användas för det som registreras från och med nu. Det som registrerats i den blir kvar som det är.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Ta den ur bruk</translation>
        </message>
        <message>
            <source>The withdrawal is handed over. It holds from when somebody next opens the book.</source>
            <translation>Det är överlämnat. Det gäller när någon nästa gång öppnar boken.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FormsWatch</name>
        <message>
            <source>Not all that was handed over about forms could be used: %1</source>
            <translation>En del av det som lämnats över om blanketter kunde inte användas: %1</translation>
        </message>
        <message>
            <source>%1, version %2 is withdrawn</source>
            <translation>%1, version %2 används inte längre</translation>
        </message>
        <message>
            <source>%1, version %2 is now used</source>
            <translation>%1, version %2 används nu</translation>
        </message>
        <message>
            <source>The administrator has changed the forms: %1.</source>
            <translation>Systemförvaltaren har ändrat blanketterna: %1.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ForumsCard</name>
        <message>
            <source>No members are written in.</source>
            <translation>Inga ledamöter är inskrivna.</translation>
        </message>
        <message>
            <source>Forums</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>No forum is written in. Write in the steering group, the operative leading group and the social intervention group with their members.</source>
            <translation>Inget forum är inskrivet. Skriv in styrgruppen, den operativa ledningsgruppen och den sociala insatsgruppen med deras ledamöter.</translation>
        </message>
        <message>
            <source>New forum</source>
            <translation>Nytt forum</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Reported upwards</source>
            <translation>Rapporterat uppåt</translation>
        </message>
        <message>
            <source>Meetings of the forums</source>
            <translation>Forumens möten</translation>
        </message>
        <message>
            <source>No meeting is written in. Write what each meeting decided, and when it was reported upwards.</source>
            <translation>Inget möte är inskrivet. Skriv vad varje möte beslutade och när det rapporterades uppåt.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nytt möte</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::GateCard</name>
        <message>
            <source>What a grant needs</source>
            <translation>Vad ett bifall kräver</translation>
        </message>
        <message>
            <source>What a close needs</source>
            <translation>Vad ett avslut kräver</translation>
        </message>
        <message>
            <source>%1: nothing is missing</source>
            <translation>%1: ingenting saknas</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n missing</source>
            <translation>
                <numerusform>%1: %n saknas</numerusform>
                <numerusform>%1: %n saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Uppfyllt</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Undantag</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>No exception can be made from this.</source>
            <translation>Inget undantag kan göras från detta.</translation>
        </message>
        <message>
            <source>Make an exception</source>
            <translation>Gör ett undantag</translation>
        </message>
        <message>
            <source>Make an exception: %1</source>
            <translation>Gör ett undantag: %1</translation>
        </message>
        <message>
            <source>Exception from: %1</source>
            <translation>Undantag från: %1</translation>
        </message>
        <message>
            <source>Make the exception</source>
            <translation>Gör undantaget</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::GiveConsentCard</name>
        <message>
            <source>Consent to the support</source>
            <translation>Samtycke till insatsen</translation>
        </message>
        <message>
            <source>Consent to share</source>
            <translation>Samtycke till att dela uppgifter</translation>
        </message>
        <message>
            <source>Choose nobody when the person consents.</source>
            <translation>Välj ingen när det är den enskilde som samtycker.</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Lägg till en part</translation>
        </message>
        <message>
            <source>Register the consent</source>
            <translation>Registrera samtycket</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>May know (tick none for what the collaboration needs)</source>
            <translation>Får veta (markera inget om det gäller det som samarbetet kräver)</translation>
        </message>
        <message>
            <source>Remove the party</source>
            <translation>Ta bort parten</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::GiveOutPage</name>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>Give out</source>
            <translation>Lämna ut</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::HandOverCard</name>
        <message>
            <source>Choose …</source>
            <translation>Välj …</translation>
        </message>
        <message>
            <source>A colleague who leaves</source>
            <translation>En medarbetare som slutar</translation>
        </message>
        <message>
            <source>Hand over all cases</source>
            <translation>Lämna över alla ärenden</translation>
        </message>
        <message>
            <source>Who leaves</source>
            <translation>Vem som slutar</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Vem som tar över</translation>
        </message>
        <message>
            <source>Gets a receipt to confirm for each case.</source>
            <translation>Bekräftar sedan övertagandet av varje ärende.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Every open case where the one who leaves is first or second lots goes to the other.</source>
            <translation>Alla öppna ärenden där den som slutar är första eller andra lots går över till den andra.</translation>
        </message>
        <message>
            <source>Choose who leaves.</source>
            <translation>Välj vem som slutar.</translation>
        </message>
        <message>
            <source>Choose another who takes over.</source>
            <translation>Välj någon annan som tar över.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Skriv skälet.</translation>
        </message>
        <message>
            <source>All open cases of %1 go to %2.</source>
            <translation>Alla öppna ärenden som %1 har går över till %2.</translation>
        </message>
        <message>
            <source>Hand them over</source>
            <translation>Lämna över dem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>There was no open case to hand over.</source>
            <translation>Det fanns inget öppet ärende att lämna över.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) were handed over.</source>
            <translation>
                <numerusform>%n ärende har lämnats över.</numerusform>
                <numerusform>%n ärenden har lämnats över.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::HistorySection</name>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Nothing has been saved in the case yet.</source>
            <translation>Ingenting har sparats i ärendet ännu.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Vad som ändrades</translation>
        </message>
        <message>
            <source>Everything that was saved</source>
            <translation>Allt som har sparats</translation>
        </message>
        <message>
            <source>Move the entry to another case</source>
            <translation>Flytta uppgiften till ett annat ärende</translation>
        </message>
        <message>
            <source>For an entry that was written on the wrong person. What belongs to it moves with it, and both cases keep a trace.</source>
            <translation>För en uppgift som skrevs på fel person. Det som hör till den följer med, och båda ärendena behåller ett spår.</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Flytta den</translation>
        </message>
        <message>
            <source>The entry is moved.</source>
            <translation>Uppgiften är flyttad.</translation>
        </message>
        <message>
            <source>Number of the right case</source>
            <translation>Numret på rätt ärende</translation>
        </message>
        <message>
            <source>For example 2026-0142.</source>
            <translation>Till exempel 2026-0142.</translation>
        </message>
        <message>
            <source>Why it is moved</source>
            <translation>Varför den flyttas</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %n record(s) are left.</source>
            <translation>
                <numerusform>Läser: %n uppgift återstår.</numerusform>
                <numerusform>Läser: %n uppgifter återstår.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to see which fields were changed, from what to what.</source>
            <translation>Välj en rad för att se vilka fält som ändrades, från vad till vad.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>From which workstation</source>
            <translation>Från vilken arbetsplats</translation>
        </message>
        <message>
            <source>Copy as a text for the journal</source>
            <translation>Kopiera som text till journalen</translation>
        </message>
        <message>
            <source>Mark as journalled</source>
            <translation>Markera som journalfört</translation>
        </message>
        <message>
            <source>The text is copied. Paste it into the journal within a minute, and mark it as journalled.</source>
            <translation>Texten är kopierad. Klistra in den i journalen inom en minut och markera den som journalförd.</translation>
        </message>
        <message>
            <source>The entry is marked as journalled.</source>
            <translation>Uppgiften är markerad som journalförd.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::IncidentsCard</name>
        <message>
            <source>There is no case with the number %1.</source>
            <translation>Det finns inget ärende med numret %1.</translation>
        </message>
        <message>
            <source>To be reported on</source>
            <translation>Att slutföra</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Anmäld</translation>
        </message>
        <message>
            <source>The number of the case, such as 2026-0001, if there is one.</source>
            <translation>Ärendets nummer, till exempel 2026-0001, om det gäller ett ärende.</translation>
        </message>
        <message>
            <source>Threats and violence against staff are always reported to the police.</source>
            <translation>Hot och våld mot personal polisanmäls alltid.</translation>
        </message>
        <message>
            <source>Threats, violence and other incidents</source>
            <translation>Hot, våld och andra tillbud</translation>
        </message>
        <message>
            <source>Nothing has been reported. Report what happens to you or a colleague here: it goes to the head of unit and the security officer.</source>
            <translation>Inget är anmält. Anmäl här det som händer dig eller en kollega: det går till enhetschefen och säkerhetsansvarig.</translation>
        </message>
        <message>
            <source>Report an incident</source>
            <translation>Anmäl ett tillbud</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::InventoryComparison</name>
        <message>
            <source>not answered</source>
            <translation>inte besvarad</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>oförändrat</translation>
        </message>
        <message>
            <source>better by %1</source>
            <translation>bättre med %1</translation>
        </message>
        <message>
            <source>worse by %1</source>
            <translation>sämre med %1</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (från %2 till %3)</translation>
        </message>
        <message>
            <source>Better: %1</source>
            <translation>Bättre: %1</translation>
        </message>
        <message>
            <source>Worse: %1</source>
            <translation>Sämre: %1</translation>
        </message>
        <message>
            <source>Unchanged: %1</source>
            <translation>Oförändrat: %1</translation>
        </message>
        <message>
            <source>No question is answered in both.</source>
            <translation>Ingen fråga är besvarad i båda.</translation>
        </message>
        <message>
            <source>Needs and resources</source>
            <translation>Behov och resurser</translation>
        </message>
        <message>
            <source>No inventory is registered yet</source>
            <translation>Ingen inventering är registrerad ännu</translation>
        </message>
        <message>
            <source>Fill in bilaga 3.1 together with the person. From the second one on, this shows what has changed.</source>
            <translation>Fyll i bilaga 3.1 tillsammans med den enskilde. Från och med den andra visas här vad som har förändrats.</translation>
        </message>
        <message>
            <source>Earlier inventory</source>
            <translation>Tidigare inventering</translation>
        </message>
        <message>
            <source>Later inventory</source>
            <translation>Senare inventering</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Needs and resources, from 0 (worst) to 10 (best)</source>
            <translation>Behov och resurser, från 0 (sämst) till 10 (bäst)</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Skillnad</translation>
        </message>
        <message>
            <source>With a second inventory you see here what has changed.</source>
            <translation>När en andra inventering är gjord visas här vad som har förändrats.</translation>
        </message>
        <message>
            <source>Choose two different inventories to compare.</source>
            <translation>Välj två olika inventeringar att jämföra.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::InventorySection</name>
        <message>
            <source>Yes: %1</source>
            <translation>Ja: %1</translation>
        </message>
        <message>
            <source>Not ticked: %1</source>
            <translation>Inte markerat: %1</translation>
        </message>
        <message>
            <source>Learned of %1</source>
            <translation>Fick kännedom %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Skickad %1</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Inte skickad</translation>
        </message>
        <message>
            <source>Fill in bilaga 3.1</source>
            <translation>Fyll i bilaga 3.1</translation>
        </message>
        <message>
            <source>New inventory (bilaga 3.1)</source>
            <translation>Ny inventering (bilaga 3.1)</translation>
        </message>
        <message>
            <source>How the person came</source>
            <translation>Hur den enskilde kom</translation>
        </message>
        <message>
            <source>Target group and needs</source>
            <translation>Målgrupp och behov</translation>
        </message>
        <message>
            <source>The police and the social services</source>
            <translation>Polisen och socialtjänsten</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>School and network</source>
            <translation>Skola och nätverk</translation>
        </message>
        <message>
            <source>Crime picture</source>
            <translation>Brottsbild</translation>
        </message>
        <message>
            <source>Give the information letter (bilaga 3)</source>
            <translation>Lämna informationsbrevet (bilaga 3)</translation>
        </message>
        <message>
            <source>Reports of concern</source>
            <translation>Orosanmälningar</translation>
        </message>
        <message>
            <source>Whoever in this work becomes worried for a child reports it at once. What was reported is listed here.</source>
            <translation>Den som i arbetet blir orolig för ett barn anmäler det genast. Här står vad som har anmälts.</translation>
        </message>
        <message>
            <source>New report of concern</source>
            <translation>Ny orosanmälan</translation>
        </message>
        <message>
            <source>Other instruments</source>
            <translation>Andra bedömningsinstrument</translation>
        </message>
        <message>
            <source>SAVRY, UngDOK, ASI and the like: what was concluded, and where the original is kept.</source>
            <translation>SAVRY, UngDOK, ASI och liknande: vilken slutsats som drogs och var originalet förvaras.</translation>
        </message>
        <message>
            <source>New instrument</source>
            <translation>Nytt bedömningsinstrument</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::IssueModel</name>
        <message>
            <source>To mend: %1</source>
            <translation>Att rätta: %1</translation>
        </message>
        <message>
            <source>Please note: %1</source>
            <translation>Observera: %1</translation>
        </message>
        <message>
            <source>%1 (row %2)</source>
            <translation>%1 (rad %2)</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::JobBar</name>
        <message>
            <source>Stop</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::JudgementList</name>
        <message>
            <source>After the withdrawal of %1: %2</source>
            <translation>Efter återkallelsen %1: %2</translation>
        </message>
        <message>
            <source>After the threat known since %1: %2</source>
            <translation>Efter hotet som blev känt %1: %2</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Fortsätter</translation>
        </message>
        <message>
            <source>Is ended</source>
            <translation>Avslutas</translation>
        </message>
        <message>
            <source>Judge: %1</source>
            <translation>Bedöm: %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::KeepApartCard</name>
        <message>
            <source>from %1 to %2</source>
            <translation>från %1 till %2</translation>
        </message>
        <message>
            <source>from %1 until further notice</source>
            <translation>från %1 tills vidare</translation>
        </message>
        <message>
            <source>Who must not be met</source>
            <translation>Vilka personen inte får träffa</translation>
        </message>
        <message>
            <source>Keep apart from somebody</source>
            <translation>Håll isär från någon</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Avsluta i dag</translation>
        </message>
        <message>
            <source>End today: %1</source>
            <translation>Avsluta i dag: %1</translation>
        </message>
        <message>
            <source>Nobody. Name those whom this person must not run into: their meetings are then checked against each other, in time and place.</source>
            <translation>Ingen. Ange dem som personen inte får stöta på, så kontrolleras deras möten mot varandra i tid och rum.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Till och med</translation>
        </message>
        <message>
            <source>A day, or empty: until further notice.</source>
            <translation>En dag. Lämnas fältet tomt gäller det tills vidare.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>To keep apart from: %1</source>
            <translation>Hålls isär från: %1</translation>
        </message>
        <message>
            <source>Choose who it is from what is found.</source>
            <translation>Välj vem det är bland träffarna.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Skriv skälet.</translation>
        </message>
        <message>
            <source>Write a day that has not been, such as 2026-12-31.</source>
            <translation>Skriv ett datum som inte har passerat, till exempel 2026-12-31.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::KeyAccountsCard</name>
        <message>
            <source>This is your own account: another administrator or a head of unit changes it.</source>
            <translation>Det här är ditt eget konto. En annan systemförvaltare eller en enhetschef ändrar det.</translation>
        </message>
        <message>
            <source>Give the holder the first password. The holder chooses an own one at the start of the program and reads the fingerprint that is shown then out to the head of unit.</source>
            <translation>Ge kontots innehavare det första lösenordet. Innehavaren väljer ett eget när programmet startas och läser då upp det fingeravtryck som visas för enhetschefen.</translation>
        </message>
        <message>
            <source>The holder has an own password. A head of unit compares the fingerprint and admits the account.</source>
            <translation>Innehavaren har ett eget lösenord. En enhetschef jämför fingeravtrycket och släpper in kontot.</translation>
        </message>
        <message>
            <source>The account cannot unlock the book.</source>
            <translation>Kontot kan inte låsa upp boken.</translation>
        </message>
        <message>
            <source>A role that you write here is a proposal until a head of unit takes it.</source>
            <translation>En roll som du anger här är ett förslag tills en enhetschef godtar den.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konton</translation>
        </message>
        <message>
            <source>Prepare an account</source>
            <translation>Förbered ett konto</translation>
        </message>
        <message>
            <source>Propose the role</source>
            <translation>Föreslå rollen</translation>
        </message>
        <message>
            <source>Shut out</source>
            <translation>Stäng ute</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Släpp in igen</translation>
        </message>
        <message>
            <source>Take the account away</source>
            <translation>Ta bort kontot</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>The role %1 is proposed for %2.</source>
            <translation>Rollen %1 är föreslagen för %2.</translation>
        </message>
        <message>
            <source>%1 cannot unlock the book any more.</source>
            <translation>%1 kan inte längre låsa upp boken.</translation>
        </message>
        <message>
            <source>%1 can unlock the book again.</source>
            <translation>%1 kan låsa upp boken igen.</translation>
        </message>
        <message>
            <source>The account %1 was taken away.</source>
            <translation>Kontot %1 är borttaget.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>A proposal: the head of unit decides.</source>
            <translation>Ett förslag: enhetschefen avgör.</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>Första lösenordet</translation>
        </message>
        <message>
            <source>At least 12 characters. The holder replaces it before the account is admitted.</source>
            <translation>Minst 12 tecken. Innehavaren byter ut det innan kontot släpps in.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Lösenordet en gång till</translation>
        </message>
        <message>
            <source>Prepare the account</source>
            <translation>Förbered kontot</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Fingeravtryck: %1</translation>
        </message>
        <message>
            <source>Write a user name.</source>
            <translation>Skriv ett användarnamn.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>The account %1 is prepared. Give its holder the first password.</source>
            <translation>Kontot %1 är förberett. Ge innehavaren det första lösenordet.</translation>
        </message>
        <message>
            <source>The key file is being changed.</source>
            <translation>Nyckelfilen ändras.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LeaveCard</name>
        <message>
            <source>Back to work</source>
            <translation>Tillbaka till arbetet</translation>
        </message>
        <message>
            <source>Leave this view</source>
            <translation>Lämna vyn</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stanna kvar</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Lösenord för %1</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Skriv ditt lösenord.</translation>
        </message>
        <message>
            <source>The password is wrong.</source>
            <translation>Lösenordet är fel.</translation>
        </message>
        <message>
            <source>Checking. After a wrong password the answer takes longer each time.</source>
            <translation>Kontrollerar. Efter ett felaktigt lösenord tar svaret längre tid för varje gång.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LimitationList</name>
        <message>
            <source>%1, decided %2</source>
            <translation>%1, beslutat %2</translation>
        </message>
        <message>
            <source>Use holds on its day only. The person is told before a limitation ends.</source>
            <translation>Ett beslut om användning gäller bara den dagen. Den enskilde ska få veta det innan en begränsning hävs.</translation>
        </message>
        <message>
            <source>The person's consent, a legal claim, the rights of somebody else, or an important public interest; or why the limitation ends.</source>
            <translation>Den enskildes samtycke, ett rättsligt anspråk, någon annans rättigheter eller ett viktigt allmänintresse; eller varför begränsningen hävs.</translation>
        </message>
        <message>
            <source>Limited processing</source>
            <translation>Begränsad behandling</translation>
        </message>
        <message>
            <source>What is limited is kept and read, and not changed, given to others or counted. The head of unit decides whether it is used, and when the limitation ends.</source>
            <translation>Det som är begränsat förvaras och läses, men ändras inte, lämnas inte till andra och räknas inte med. Enhetschefen beslutar om det får användas och när begränsningen hävs.</translation>
        </message>
        <message>
            <source>Decide on a limitation</source>
            <translation>Besluta om en begränsning</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LogCard</name>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>The head of unit goes through a sample of who has read what, every month.</source>
            <translation>Enhetschefen går varje månad igenom ett urval av vem som har läst vad.</translation>
        </message>
        <message>
            <source>Review of the log</source>
            <translation>Granskning av loggen</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Undertecknad</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Inte undertecknad</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LogReviewPage</name>
        <message>
            <source>Sign the review</source>
            <translation>Underteckna granskningen</translation>
        </message>
        <message>
            <source>Earlier reviews</source>
            <translation>Tidigare granskningar</translation>
        </message>
        <message>
            <source>Who has read what, in a sample: every stated reason, every look at protected data, every read of a sealed case, and a random part of the rest.</source>
            <translation>Vem som har läst vad, i ett urval: alla angivna skäl, alla visningar av skyddade uppgifter, all läsning av förseglade ärenden och en slumpvis vald del av resten.</translation>
        </message>
        <message>
            <source>Sample of the log</source>
            <translation>Urval ur loggen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>Granskningen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Det som hittades</translation>
        </message>
        <message>
            <source>Write what you looked at and what you found, also when everything was in order.</source>
            <translation>Skriv vad du har tittat på och vad som framkom, även när allt var i sin ordning.</translation>
        </message>
        <message>
            <source>Review of the log</source>
            <translation>Granskning av loggen</translation>
        </message>
        <message>
            <source>Nobody has read anything this month.</source>
            <translation>Ingen har läst något den här månaden.</translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) in the sample</source>
            <translation>
                <numerusform>%n läsning i urvalet</numerusform>
                <numerusform>%n läsningar i urvalet</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed on %1 by %2.</source>
            <translation>Undertecknad %1 av %2.</translation>
        </message>
        <message>
            <source>This month has not been reviewed yet.</source>
            <translation>Den här månaden har inte granskats än.</translation>
        </message>
        <message>
            <source>A review is signed when the month is over.</source>
            <translation>En granskning undertecknas när månaden är slut.</translation>
        </message>
        <message>
            <source>No month has been reviewed yet.</source>
            <translation>Ingen månad har granskats än.</translation>
        </message>
        <message>
            <source>Write what was found.</source>
            <translation>Skriv vad som framkom.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>Granskningen är undertecknad.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LogSampleModel</name>
        <message>
            <source>Entry %1 of the log</source>
            <translation>Post %1 i loggen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Stated reason</source>
            <translation>Angivet skäl</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LogoField</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Filen går inte att läsa.</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Välj logotyp…</translation>
        </message>
        <message>
            <source>Take the logo out</source>
            <translation>Ta bort logotypen</translation>
        </message>
        <message>
            <source>What the logo shows</source>
            <translation>Vad logotypen visar</translation>
        </message>
        <message>
            <source>For those who do not see it, as "Provdalen's coat of arms".</source>
            <translation>För den som inte ser den, till exempel ”Provdalens vapen”.</translation>
        </message>
        <message>
            <source>A logo at the right of the sender, on everything printed: a PNG, or an SVG of shapes alone, of at most 1 MiB.</source>
            <translation>En logotyp till höger om avsändaren, på allt som skrivs ut: en PNG, eller en SVG med bara former, på högst 1 MiB.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Välj logotyp</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Bilder (*.png *.svg)</translation>
        </message>
        <message>
            <source>This is how it will be printed. Say what it shows, and save.</source>
            <translation>Så här kommer den att skrivas ut. Skriv vad den visar och spara.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MainWindow</name>
        <message numerus="yes">
            <source>%n draft(s) of yours are not registered yet.</source>
            <translation>
                <numerusform>%n av dina utkast är inte registrerat ännu.</numerusform>
                <numerusform>%n av dina utkast är inte registrerade ännu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the drafts</source>
            <translation>Visa utkasten</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) have not been ended in time.</source>
            <translation>
                <numerusform>%n möte har inte avslutats i tid.</numerusform>
                <numerusform>%n möten har inte avslutats i tid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show Today</source>
            <translation>Visa I dag</translation>
        </message>
        <message>
            <source>Lotsbok: alarm</source>
            <translation>Lotsbok: larm</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) have not been ended in time. Unlock to see which.</source>
            <translation>
                <numerusform>%n möte har inte avslutats i tid. Lås upp för att se vilket.</numerusform>
                <numerusform>%n möten har inte avslutats i tid. Lås upp för att se vilka.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for the pen, to be able to write.</source>
            <translation>%1 ber om pennan för att kunna skriva.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Lämna över</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>You have the pen.</source>
            <translation>Du har pennan.</translation>
        </message>
        <message>
            <source>You have handed over the pen. What you write now is kept as drafts.</source>
            <translation>Du har lämnat över pennan. Det du skriver nu sparas som utkast.</translation>
        </message>
        <message>
            <source>Somebody has taken over the pen while this computer did not answer. Everything you saved before is there; what you write now is kept as drafts.</source>
            <translation>Någon har tagit över pennan medan den här datorn inte svarade. Allt du sparade dessförinnan finns kvar. Det du skriver nu sparas som utkast.</translation>
        </message>
        <message>
            <source>The one who writes needs the pen for a while yet.</source>
            <translation>Den som skriver behöver pennan en stund till.</translation>
        </message>
        <message>
            <source>What another workstation has noted down is damaged or was changed. It was put aside, and the log says from where it came.</source>
            <translation>Det som en annan arbetsplats har antecknat är skadat eller ändrat. Det har lagts åt sidan, och av loggen framgår varifrån det kom.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of yours were changed at two workstations. Both are kept.</source>
            <translation>
                <numerusform>Ett av dina utkast har ändrats vid två arbetsplatser. Båda finns kvar.</numerusform>
                <numerusform>%n av dina utkast har ändrats vid två arbetsplatser. Båda versionerna finns kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Välj</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MapEditor</name>
        <message>
            <source>Person or body</source>
            <translation>Person eller verksamhet</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>1 – closest</source>
            <translation>1 – närmast</translation>
        </message>
        <message>
            <source>2 – near</source>
            <translation>2 – nära</translation>
        </message>
        <message>
            <source>3 – farther out</source>
            <translation>3 – längre ut</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeasuresCard</name>
        <message>
            <source>Carried out %1</source>
            <translation>Genomförd %1</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Genomförd</translation>
        </message>
        <message>
            <source>Prescribed measures</source>
            <translation>Föreskrivna åtgärder</translation>
        </message>
        <message>
            <source>The measures of this level are not in the assessment yet.</source>
            <translation>Åtgärderna för den här nivån finns inte i bedömningen ännu.</translation>
        </message>
        <message>
            <source>No particular measures are prescribed for this level.</source>
            <translation>Inga särskilda åtgärder är föreskrivna för den här nivån.</translation>
        </message>
        <message>
            <source>Put in the prescribed measures</source>
            <translation>Lägg in de föreskrivna åtgärderna</translation>
        </message>
        <message>
            <source>Day, who and note</source>
            <translation>Dag, vem och anteckning</translation>
        </message>
        <message>
            <source>Day, who and note: %1</source>
            <translation>Dag, vem och anteckning: %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingEditor</name>
        <message>
            <source>Plan a meeting</source>
            <translation>Planera ett möte</translation>
        </message>
        <message>
            <source>Change the meeting</source>
            <translation>Ändra mötet</translation>
        </message>
        <message>
            <source>The rules have nothing against this meeting.</source>
            <translation>Reglerna har inget att invända mot mötet.</translation>
        </message>
        <message>
            <source>Who is invited</source>
            <translation>Inbjudna</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Say what each item tells of. Then it is seen who may hear it.</source>
            <translation>Ange vad varje punkt handlar om, så framgår vilka som får höra den.</translation>
        </message>
        <message>
            <source>Safety before the meeting</source>
            <translation>Säkerhet inför mötet</translation>
        </message>
        <message>
            <source>What the rules say</source>
            <translation>Vad reglerna säger</translation>
        </message>
        <message>
            <source>Plan the meeting</source>
            <translation>Planera mötet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingList</name>
        <message numerus="yes">
            <source>%n more are not shown here.</source>
            <translation>
                <numerusform>%n till visas inte här.</numerusform>
                <numerusform>%n till visas inte här.</numerusform>
            </translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingPapersCard</name>
        <message>
            <source>Give out the minutes</source>
            <translation>Lämna ut minnesanteckningarna</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Inbjudningar</translation>
        </message>
        <message>
            <source>Back to the meeting</source>
            <translation>Tillbaka till mötet</translation>
        </message>
        <message>
            <source>Each gets only what the consent covers. Everything that is given out is recorded.</source>
            <translation>Var och en får bara det som samtycket omfattar. Allt som lämnas ut registreras.</translation>
        </message>
        <message>
            <source>Each gets an invitation of its own: the time, the place and what it may hear of. A calendar file holds no names. Everything that is given out is recorded.</source>
            <translation>Var och en får en egen inbjudan med tid, plats och de punkter som mottagaren får höra. En kalenderfil innehåller inga namn. Allt som lämnas ut registreras.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>Not invited yet</source>
            <translation>Inte inbjuden än</translation>
        </message>
        <message>
            <source>Invited %1</source>
            <translation>Inbjuden %1</translation>
        </message>
        <message>
            <source>Invited %1, without the place</source>
            <translation>Inbjuden %1, utan plats</translation>
        </message>
        <message>
            <source>R14: %1</source>
            <translation>R14: %1</translation>
        </message>
        <message>
            <source>R20: the time and place are told in person, and are not on the paper.</source>
            <translation>R20: tid och plats lämnas muntligen och står inte på pappret.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som PDF…</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Kalenderfil…</translation>
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation>Spara kalenderfilen</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 was saved and is recorded as given out.</source>
            <translation>%1 har sparats och registrerats som utlämnad.</translation>
        </message>
        <message>
            <source>The print was sent to the printer and is recorded as given out.</source>
            <translation>Utskriften har skickats till skrivaren och registrerats som utlämnad.</translation>
        </message>
        <message>
            <source>It is recorded that the time and place were told in person.</source>
            <translation>Det är registrerat att tid och plats har meddelats muntligen.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>As it would be given to %1</source>
            <translation>Så som det skulle lämnas till %1</translation>
        </message>
        <message>
            <source>For all at once…</source>
            <translation>Till alla på en gång…</translation>
        </message>
        <message>
            <source>Language of the person's copy</source>
            <translation>Språk i den enskildes exemplar</translation>
        </message>
        <message>
            <source>A relative's copy is in it too. The others' copies and the own file's are in Swedish.</source>
            <translation>En anhörigs exemplar är också på det språket. De andras exemplar och den egna aktens är på svenska.</translation>
        </message>
        <message>
            <source>Was told in person</source>
            <translation>Registrera som muntligt meddelat</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingParties</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Function or name</source>
            <translation>Funktion eller namn</translation>
        </message>
        <message>
            <source>Invite a party</source>
            <translation>Bjud in en part</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Bjud in</translation>
        </message>
        <message>
            <source>R14: %1</source>
            <translation>R14: %1</translation>
        </message>
        <message>
            <source>Do not invite %1</source>
            <translation>Bjud inte in %1</translation>
        </message>
        <message>
            <source>No party is invited yet.</source>
            <translation>Ingen part är inbjuden än.</translation>
        </message>
        <message>
            <source>%1 (consent)</source>
            <translation>%1 (samtycke finns)</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Någon annan…</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingView</name>
        <message>
            <source>came</source>
            <translation>kom</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>kom inte</translation>
        </message>
        <message>
            <source>invited %1</source>
            <translation>inbjuden %1</translation>
        </message>
        <message>
            <source>invited %1, without the place</source>
            <translation>inbjuden %1, utan plats</translation>
        </message>
        <message>
            <source>The rules have nothing against this meeting.</source>
            <translation>Reglerna har inget att invända mot mötet.</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Alla möten</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Jag är på plats</translation>
        </message>
        <message>
            <source>Check out</source>
            <translation>Jag är tillbaka</translation>
        </message>
        <message>
            <source>Write minutes</source>
            <translation>Skriv minnesanteckningar</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Inbjudningar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Ställ in mötet</translation>
        </message>
        <message>
            <source>Give out the minutes</source>
            <translation>Lämna ut minnesanteckningarna</translation>
        </message>
        <message>
            <source>Change the minutes</source>
            <translation>Ändra minnesanteckningarna</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Inbjudna</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Must leave the room: %1</source>
            <translation>Måste lämna rummet: %1</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>What was taken on</source>
            <translation>Åtaganden</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>senast %1</translation>
        </message>
        <message>
            <source>The meeting stays in the case as cancelled, and the parties have to be told.</source>
            <translation>Mötet står kvar i ärendet som inställt, och parterna måste meddelas.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behåll mötet</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingsPage</name>
        <message>
            <source>My own cases only</source>
            <translation>Bara mina egna ärenden</translation>
        </message>
        <message>
            <source>The coming two months</source>
            <translation>De närmaste två månaderna</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Inget möte är planerat.</translation>
        </message>
        <message>
            <source>Nothing is on this day. A meeting is planned in its case.</source>
            <translation>Inget möte den här dagen. Möten planeras i ärendet.</translation>
        </message>
        <message>
            <source>Told in person</source>
            <translation>Meddelas muntligen</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>How the meetings are shown</source>
            <translation>Hur mötena visas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>The day of today (T)</source>
            <translation>Dagens datum (T)</translation>
        </message>
        <message>
            <source>Week %1, %2</source>
            <translation>Vecka %1, %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Från %1</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Föregående vecka</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Föregående månad</translation>
        </message>
        <message>
            <source>The next week</source>
            <translation>Nästa vecka</translation>
        </message>
        <message>
            <source>The next month</source>
            <translation>Nästa månad</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>I dag, %1</translation>
        </message>
        <message>
            <source>Meetings to protect</source>
            <translation>Möten att skydda</translation>
        </message>
        <message>
            <source>No meeting needs your protection now.</source>
            <translation>Inget möte behöver skyddas just nu.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingsSection</name>
        <message>
            <source>Not checked in</source>
            <translation>Inte på plats</translation>
        </message>
        <message>
            <source>Not back</source>
            <translation>Inte tillbaka</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Pågår</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>Plan a meeting</source>
            <translation>Planera ett möte</translation>
        </message>
        <message>
            <source>No meeting has been planned.</source>
            <translation>Inget möte är planerat.</translation>
        </message>
        <message>
            <source>A network meeting brings the parties and the person together. Plan it here: the rules are checked while you write.</source>
            <translation>Nätverksmötet samlar parterna och den enskilde. Planera det här. Reglerna kontrolleras medan du skriver.</translation>
        </message>
        <message>
            <source>The meeting is saved.</source>
            <translation>Mötet har sparats.</translation>
        </message>
        <message>
            <source>The minutes are saved.</source>
            <translation>Minnesanteckningarna har sparats.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MinutesEditor</name>
        <message>
            <source>Minutes of the meeting</source>
            <translation>Minnesanteckningar från mötet</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>The plan was followed up at the meeting</source>
            <translation>Planen följdes upp på mötet</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
        <message>
            <source>What was taken on</source>
            <translation>Åtaganden</translation>
        </message>
        <message>
            <source>Save the minutes</source>
            <translation>Spara minnesanteckningarna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>Utkast sparat %1</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>The meeting is no longer there.</source>
            <translation>Mötet finns inte längre.</translation>
        </message>
        <message>
            <source>The person came</source>
            <translation>Personen kom</translation>
        </message>
        <message>
            <source>%1 came</source>
            <translation>%1 kom</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::Navigation</name>
        <message>
            <source>Navigation</source>
            <translation>Navigering</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::NetworkMap</name>
        <message>
            <source>Me</source>
            <translation>Jag</translation>
        </message>
        <message>
            <source>Network map</source>
            <translation>Nätverkskarta</translation>
        </message>
        <message>
            <source>%1 (ended)</source>
            <translation>%1 (avslutad)</translation>
        </message>
        <message>
            <source>ring %1</source>
            <translation>ring %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>Arrows go from person to person. Ctrl and up or down moves to another ring, Enter opens, Delete ends the relation.</source>
            <translation>Pilarna går från person till person. Ctrl och uppåt- eller nedåtpil flyttar till en annan ring, Retur öppnar och Delete avslutar relationen.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::NetworkMapView</name>
        <message>
            <source>Supportive</source>
            <translation>Stödjande</translation>
        </message>
        <message>
            <source>Strained</source>
            <translation>Ansträngt</translation>
        </message>
        <message>
            <source>Criminal</source>
            <translation>Kriminellt</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Okänt</translation>
        </message>
        <message>
            <source>no tie given</source>
            <translation>inget band angivet</translation>
        </message>
        <message>
            <source>%1: ring %2, %3</source>
            <translation>%1: ring %2, %3</translation>
        </message>
        <message>
            <source>Nobody is on the map yet.</source>
            <translation>Ingen finns på kartan ännu.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::NetworkSection</name>
        <message>
            <source>ring %1</source>
            <translation>ring %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>avslutad %1</translation>
        </message>
        <message>
            <source>Network map</source>
            <translation>Nätverkskarta</translation>
        </message>
        <message>
            <source>Drag a person to another ring, or use Ctrl and the arrows. Enter opens, Delete ends the relation.</source>
            <translation>Dra en person till en annan ring, eller använd Ctrl och pilarna. Retur öppnar och Delete avslutar relationen.</translation>
        </message>
        <message>
            <source>Show ended relations</source>
            <translation>Visa avslutade relationer</translation>
        </message>
        <message>
            <source>Print with form 3.5</source>
            <translation>Skriv ut med bilaga 3.5</translation>
        </message>
        <message>
            <source>1 is closest to the person, 3 farthest out.</source>
            <translation>1 är närmast den enskilde och 3 längst ut.</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Nobody is on the map yet. Add the persons and bodies around the person together with them.</source>
            <translation>Ingen finns på kartan än. Lägg till personer och verksamheter tillsammans med den enskilde.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>The relation is ended. It can be taken back with Undo, and shown again.</source>
            <translation>Relationen är avslutad. Den kan tas tillbaka med Ångra och visas igen.</translation>
        </message>
        <message>
            <source>Print the map…</source>
            <translation>Skriv ut kartan…</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::NewBookPage</name>
        <message>
            <source>Make a new book</source>
            <translation>Skapa en ny bok</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>District administration</source>
            <translation>Stadsdelsförvaltning</translation>
        </message>
        <message>
            <source>Choose one, or write the name.</source>
            <translation>Välj en, eller skriv namnet.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Stands in the letterhead of what is printed.</source>
            <translation>Står i brevhuvudet på det som skrivs ut.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Where the book is kept</source>
            <translation>Var boken förvaras</translation>
        </message>
        <message>
            <source>The file name is visible to others, so it must not say anything about a person.</source>
            <translation>Filnamnet kan ses av andra och får därför inte säga något om en person.</translation>
        </message>
        <message>
            <source>Choose the place…</source>
            <translation>Välj plats…</translation>
        </message>
        <message>
            <source>Name of the first head of unit</source>
            <translation>Den första enhetschefens namn</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>Is asked for each time the book is unlocked, and can be seen without unlocking it.</source>
            <translation>Frågas efter varje gång boken låses upp och kan ses utan att boken låses upp.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>At least 12 characters. Four or more words in a row are easy to remember and hard to guess.</source>
            <translation>Minst 12 tecken. Fyra eller fler ord i rad är lätta att minnas och svåra att gissa.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Lösenordet en gång till</translation>
        </message>
        <message>
            <source>With the recovery key a user who has forgotten the password gets a new one. It is shown only now. Print it, put it in a sealed envelope and give that to the security officer.</source>
            <translation>Med återställningsnyckeln får en användare som har glömt sitt lösenord ett nytt. Den visas bara nu. Skriv ut den, lägg den i ett förseglat kuvert och lämna kuvertet till säkerhetsstrategen.</translation>
        </message>
        <message>
            <source>Books (*.lotsbok)</source>
            <translation>Böcker (*.lotsbok)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Make the book</source>
            <translation>Skapa boken</translation>
        </message>
        <message>
            <source>Open the book</source>
            <translation>Öppna boken</translation>
        </message>
        <message>
            <source>Write the name of the district administration.</source>
            <translation>Skriv stadsdelsförvaltningens namn.</translation>
        </message>
        <message>
            <source>Write a full path that ends with .lotsbok.</source>
            <translation>Skriv en fullständig sökväg som slutar på .lotsbok.</translation>
        </message>
        <message>
            <source>There is a file with that name already. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>That folder does not exist.</source>
            <translation>Mappen finns inte.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>Write a user name.</source>
            <translation>Skriv ett användarnamn.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>The book is being made. This takes a few seconds.</source>
            <translation>Boken skapas. Det tar några sekunder.</translation>
        </message>
        <message>
            <source>Add those who will work in the book, or open it now and add them later under Settings. Each of them has a password of their own.</source>
            <translation>Lägg till dem som ska arbeta i boken, eller öppna den nu och lägg till dem senare under Inställningar. Var och en har ett eget lösenord.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Steg %1 av %2</translation>
        </message>
        <message>
            <source>The user is not added yet. Choose “Add the user” or “Cancel” first.</source>
            <translation>Användaren är inte tillagd än. Välj först ”Lägg till användaren” eller ”Avbryt”.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::NumberEditor</name>
        <message>
            <source>kr</source>
            <translation>kr</translation>
        </message>
        <message>
            <source>This is no amount; write for example 12 500 or 99,50.</source>
            <translation>Detta är inget belopp. Skriv till exempel 12 500 eller 99,50.</translation>
        </message>
        <message>
            <source>This is no whole number.</source>
            <translation>Detta är inget heltal.</translation>
        </message>
        <message>
            <source>%1, in kronor</source>
            <translation>%1, i kronor</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::OutNow</name>
        <message>
            <source>Not back since %1</source>
            <translation>Inte tillbaka, skulle ha slutat %1</translation>
        </message>
        <message>
            <source>Not checked in at %1</source>
            <translation>Inte på plats, skulle ha börjat %1</translation>
        </message>
        <message>
            <source>Out until %1</source>
            <translation>Ute till %1</translation>
        </message>
        <message>
            <source>Nobody has the case</source>
            <translation>Ingen har ärendet</translation>
        </message>
        <message>
            <source>Out on meetings</source>
            <translation>Ute på möten</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Jag är på plats</translation>
        </message>
        <message>
            <source>Check out</source>
            <translation>Jag är tillbaka</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::OverviewSection</name>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Genast</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Hindrar</translation>
        </message>
        <message>
            <source>To look into</source>
            <translation>Att reda ut</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Att känna till</translation>
        </message>
        <message>
            <source>Bilagor</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Utlämnanden</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>Vad som har hänt</translation>
        </message>
        <message>
            <source>Nothing has happened in the case yet.</source>
            <translation>Ingenting har hänt i ärendet ännu.</translation>
        </message>
        <message>
            <source>To do in this case</source>
            <translation>Att göra i ärendet</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Värt att veta</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa möte</translation>
        </message>
        <message>
            <source>Lotsar</source>
            <translation>Lotsar</translation>
        </message>
        <message>
            <source>Your drafts</source>
            <translation>Dina utkast</translation>
        </message>
        <message>
            <source>Nothing is to be done by the rules. Duties come by themselves from what is written in the case, and go when it is done.</source>
            <translation>Enligt reglerna finns inget att göra. Bevakningarna räknas fram ur det som står i ärendet och försvinner när det är gjort.</translation>
        </message>
        <message>
            <source>Take note of it: it does not come back</source>
            <translation>Notera den: den kommer inte tillbaka</translation>
        </message>
        <message>
            <source>Take note: %1</source>
            <translation>Notera: %1</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Inget möte är planerat.</translation>
        </message>
        <message>
            <source>Plan a meeting</source>
            <translation>Planera ett möte</translation>
        </message>
        <message>
            <source>Time and place are hidden (R20)</source>
            <translation>Tid och plats är dolda (R20)</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Inte känd här</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen ännu</translation>
        </message>
        <message>
            <source>First lots</source>
            <translation>Första lots</translation>
        </message>
        <message>
            <source>Second lots</source>
            <translation>Andra lots</translation>
        </message>
        <message>
            <source>Confirm that you have taken over the case</source>
            <translation>Bekräfta att du har tagit över ärendet</translation>
        </message>
        <message>
            <source>Hand over the case</source>
            <translation>Lämna över ärendet</translation>
        </message>
        <message>
            <source>You have confirmed that you have taken over the case.</source>
            <translation>Du har bekräftat att du har tagit över ärendet.</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Sparat %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Försenad sedan %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PageDraft</name>
        <message>
            <source>What you wrote here before is back, but somebody changed the details meanwhile. Check every field before you save.</source>
            <translation>Det du skrev här tidigare är tillbaka, men någon har ändrat uppgifterna under tiden. Kontrollera varje fält innan du sparar.</translation>
        </message>
        <message>
            <source>What you wrote here before is back. It is not saved yet.</source>
            <translation>Det du skrev här tidigare är tillbaka. Det är inte sparat ännu.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Kasta det</translation>
        </message>
        <message>
            <source>What you have written here is not saved.</source>
            <translation>Det du har skrivit här är inte sparat.</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Fortsätt skriva</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>Utkast sparat %1</translation>
        </message>
        <message>
            <source>The draft is not saved. %1</source>
            <translation>Utkastet är inte sparat. %1</translation>
        </message>
        <message>
            <source>What you wrote here before is back, and somebody changed the details meanwhile. When you save you choose field by field.</source>
            <translation>Det du skrev här förut är tillbaka, och någon har ändrat uppgifterna under tiden. När du sparar väljer du fält för fält.</translation>
        </message>
        <message>
            <source>What you had written here is thrown away.</source>
            <translation>Det du hade skrivit här är bortkastat.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PageFrame</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::Palette</name>
        <message>
            <source>Nothing has these words. Try fewer, or the beginning of one.</source>
            <translation>Inget har de här orden. Pröva färre, eller början av ett.</translation>
        </message>
        <message>
            <source>Find a command or a page</source>
            <translation>Sök ett kommando eller en sida</translation>
        </message>
        <message>
            <source>A command, a page, a name, a number or a case number</source>
            <translation>Ett kommando, en sida, ett namn, ett nummer eller ett ärendenummer</translation>
        </message>
        <message>
            <source>A command or a page</source>
            <translation>Ett kommando eller en sida</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Det som hittades</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PaletteModel</name>
        <message>
            <source>Case %1</source>
            <translation>Ärende %1</translation>
        </message>
        <message>
            <source>Case %1, closed</source>
            <translation>Ärende %1, avslutat</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PartyEditor</name>
        <message>
            <source>Choose a contact or type a name</source>
            <translation>Välj en kontakt eller skriv ett namn</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PasswordCard</name>
        <message>
            <source>Your password</source>
            <translation>Ditt lösenord</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Byt lösenord</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Nuvarande lösenord</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nytt lösenord</translation>
        </message>
        <message>
            <source>At least 12 characters. Four or more words in a row are easy to remember and hard to guess.</source>
            <translation>Minst 12 tecken. Fyra eller fler ord i rad är lätta att minnas och svåra att gissa.</translation>
        </message>
        <message>
            <source>The new password once more</source>
            <translation>Det nya lösenordet en gång till</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>The password is being changed.</source>
            <translation>Lösenordet byts.</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>Lösenordet är bytt.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PdfPages</name>
        <message>
            <source>The place before</source>
            <translation>Föregående träff</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation>Nästa träff</translation>
        </message>
        <message>
            <source>Find in the pages</source>
            <translation>Sök i sidorna</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Anpassa till bredden</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>av %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>En träff</numerusform>
                <numerusform>%n träffar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PenBar</name>
        <message>
            <source>You write.</source>
            <translation>Du skriver.</translation>
        </message>
        <message>
            <source>Nobody writes – you read a copy from %1.</source>
            <translation>Ingen skriver – du läser en kopia från %1.</translation>
        </message>
        <message>
            <source>The computer of %1 does not answer – you read a copy from %2.</source>
            <translation>Datorn som %1 skriver vid svarar inte – du läser en kopia från %2.</translation>
        </message>
        <message>
            <source>%1 writes since %2 – you have asked for the pen.</source>
            <translation>%1 har pennan sedan %2 – du har bett om den.</translation>
        </message>
        <message>
            <source>%1 writes since %2 – you read a copy from %3.</source>
            <translation>%1 har pennan sedan %2 – du läser en kopia från %3.</translation>
        </message>
        <message>
            <source>Take the request back</source>
            <translation>Ta tillbaka begäran</translation>
        </message>
        <message>
            <source>Take over the pen</source>
            <translation>Ta över pennan</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Vem som skriver</translation>
        </message>
        <message>
            <source>Ask for the pen</source>
            <translation>Be om pennan</translation>
        </message>
        <message>
            <source>Take the pen</source>
            <translation>Ta pennan</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PersonPicker</name>
        <message>
            <source>Name, number or case number</source>
            <translation>Namn, nummer eller ärendenummer</translation>
        </message>
        <message>
            <source>Find the other person</source>
            <translation>Sök den andra personen</translation>
        </message>
        <message>
            <source>Nobody else was found.</source>
            <translation>Ingen annan hittades.</translation>
        </message>
        <message>
            <source>There are more. Write more of the name.</source>
            <translation>Det finns fler. Skriv mer av namnet.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PlanHead</name>
        <message>
            <source>New goal</source>
            <translation>Nytt mål</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Ny version</translation>
        </message>
        <message>
            <source>Make it the current plan</source>
            <translation>Gör planen gällande</translation>
        </message>
        <message>
            <source>The person's answer</source>
            <translation>Den enskildes svar</translation>
        </message>
        <message>
            <source>Fill in form 3.5</source>
            <translation>Fyll i bilaga 3.5</translation>
        </message>
        <message>
            <source>Begin a plan here</source>
            <translation>Börja en plan här</translation>
        </message>
        <message>
            <source>How the plan is shown</source>
            <translation>Hur planen visas</translation>
        </message>
        <message>
            <source>Activities on a board</source>
            <translation>Aktiviteter på en tavla</translation>
        </message>
        <message>
            <source>Goals on a board</source>
            <translation>Mål på en tavla</translation>
        </message>
        <message>
            <source>As a text</source>
            <translation>Som text</translation>
        </message>
        <message>
            <source>The plan, version %1</source>
            <translation>Planen, version %1</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Upprättad</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: ”%2”</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>Uppföljd</translation>
        </message>
        <message>
            <source>The plan has no goals yet. Add the first, then the activities that lead to it.</source>
            <translation>Planen har inga mål än. Lägg till det första och sedan de aktiviteter som leder dit.</translation>
        </message>
        <message numerus="yes">
            <source>A plan is to be made within %n day(s) of the grant.</source>
            <translation>
                <numerusform>En plan ska upprättas inom %n dag från beviljandet.</numerusform>
                <numerusform>En plan ska upprättas inom %n dagar från beviljandet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The plan is to be made by %1, %n day(s) after the grant.</source>
            <translation>
                <numerusform>Planen ska vara upprättad senast %1, %n dag efter beviljandet.</numerusform>
                <numerusform>Planen ska vara upprättad senast %1, %n dagar efter beviljandet.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no plan yet</source>
            <translation>Det finns ingen plan än</translation>
        </message>
        <message>
            <source>Write it here goal by goal together with the person, or fill in form 3.5.</source>
            <translation>Skriv den här, mål för mål, tillsammans med den enskilde, eller fyll i bilaga 3.5.</translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s) not yet SMARTA</source>
            <translation>
                <numerusform>%n mål är inte SMARTA än</numerusform>
                <numerusform>%n mål är inte SMARTA än</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s) without an activity.</source>
            <translation>
                <numerusform>%n mål utan aktivitet.</numerusform>
                <numerusform>%n mål utan aktivitet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goals over time</source>
            <translation>Målen över tid</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PlanSection</name>
        <message>
            <source>New goal</source>
            <translation>Nytt mål</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>The person's answer</source>
            <translation>Den enskildes svar</translation>
        </message>
        <message>
            <source>Version %1 is a draft: what was open is in it. Make it the current plan when it is agreed.</source>
            <translation>Version %1 är ett utkast med det som var öppet. Gör den gällande när ni är överens.</translation>
        </message>
        <message>
            <source>Version %1 is the current plan.</source>
            <translation>Version %1 är den gällande planen.</translation>
        </message>
        <message>
            <source>The plan as a text</source>
            <translation>Planen som text</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Upprättad %1</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Visas</translation>
        </message>
        <message>
            <source>Who was given version %1</source>
            <translation>Vem som har fått version %1</translation>
        </message>
        <message>
            <source>Nobody yet. Open form 3.5 to print it, or Documents to give it out.</source>
            <translation>Ingen än. Öppna bilaga 3.5 för att skriva ut den, eller Dokument för att lämna ut den.</translation>
        </message>
        <message>
            <source>Nobody yet. Form 3.5 has to be registered before it is given out.</source>
            <translation>Ingen än. Bilaga 3.5 måste registreras innan planen lämnas ut.</translation>
        </message>
        <message>
            <source>The goals over time</source>
            <translation>Målen över tid</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PreviewPage</name>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Spara som PDF…</translation>
        </message>
        <message>
            <source>Pages of the print</source>
            <translation>Utskriftens sidor</translation>
        </message>
        <message>
            <source>A draft can be looked at here. Register it to print it or save it as a file.</source>
            <translation>Ett utkast kan granskas här. Registrera det för att skriva ut det eller spara det som fil.</translation>
        </message>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>The print was sent to the printer and is recorded as given out.</source>
            <translation>Utskriften har skickats till skrivaren och registrerats som utlämnad.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 was saved in the folder %2 and is recorded as given out.</source>
            <translation>%1 sparades i mappen %2 och är registrerad som utlämnad.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
        </message>
        <message>
            <source>Sign with a card…</source>
            <translation>Underteckna med kort…</translation>
        </message>
        <message>
            <source>Give out…</source>
            <translation>Lämna ut…</translation>
        </message>
        <message>
            <source>A copy for each who may have it, or an encrypted one to send</source>
            <translation>Ett exemplar till var och en som får ha det, eller ett krypterat att skicka</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PrintCheckCard</name>
        <message>
            <source>The file could not be read.</source>
            <translation>Filen kunde inte läsas.</translation>
        </message>
        <message>
            <source>%1 as deputy for %2</source>
            <translation>%1 som ersättare för %2</translation>
        </message>
        <message>
            <source>The signature of %1, %2, does not hold.</source>
            <translation>Underskriften av %1, %2, håller inte.</translation>
        </message>
        <message>
            <source>Signed by %1, %2.</source>
            <translation>Undertecknad av %1, %2.</translation>
        </message>
        <message>
            <source>Form %1, version %2, registered %3.</source>
            <translation>Blankett %1, version %2, registrerad %3.</translation>
        </message>
        <message>
            <source>The book holds the same content.</source>
            <translation>Boken har samma innehåll.</translation>
        </message>
        <message>
            <source>The content in the book is not what was printed.</source>
            <translation>Innehållet i boken är inte det som skrevs ut.</translation>
        </message>
        <message>
            <source>A newer version is in the book: %1.</source>
            <translation>Det finns en nyare version i boken: %1.</translation>
        </message>
        <message>
            <source>Nobody has signed this version.</source>
            <translation>Ingen har undertecknat den här versionen.</translation>
        </message>
        <message>
            <source>The code carries a signature that the book does not know.</source>
            <translation>Koden innehåller en underskrift som inte finns i boken.</translation>
        </message>
        <message>
            <source>The file is not exactly one that left this book.</source>
            <translation>Filen är inte exakt någon som har lämnats ut från boken.</translation>
        </message>
        <message>
            <source>Check a print</source>
            <translation>Kontrollera en utskrift</translation>
        </message>
        <message>
            <source>Code on the print</source>
            <translation>Kod på utskriften</translation>
        </message>
        <message>
            <source>Code on the print, as 7K3M9Q-XA2B4C</source>
            <translation>Kod på utskriften, till exempel 7K3M9Q-XA2B4C</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontrollera</translation>
        </message>
        <message>
            <source>Choose a PDF file</source>
            <translation>Välj en PDF-fil</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Who has signed, which version it is, and whether the book still holds the same. A PDF file may also be dropped here.</source>
            <translation>Vem som har undertecknat, vilken version det är och om boken fortfarande har samma innehåll. Det går också att släppa en PDF-fil här.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PrintChoice</name>
        <message>
            <source>No printer is set up</source>
            <translation>Ingen skrivare är inställd</translation>
        </message>
        <message>
            <source>As the printer is set up</source>
            <translation>Som skrivaren är inställd</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Enkelsidigt</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Dubbelsidigt</translation>
        </message>
        <message>
            <source>Both sides, turned at the short edge</source>
            <translation>Dubbelsidigt, vänd längs kortsidan</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Pappersfack</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>Söker skrivare…</translation>
        </message>
        <message>
            <source>The print service does not answer</source>
            <translation>Skrivartjänsten svarar inte</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PrintSetCard</name>
        <message>
            <source>Everything for the meeting</source>
            <translation>Allt till mötet</translation>
        </message>
        <message>
            <source>All papers of the case</source>
            <translation>Ärendets alla handlingar</translation>
        </message>
        <message>
            <source>A sheet before each paper, which says what follows</source>
            <translation>Ett mellanblad före varje handling som talar om vad som följer</translation>
        </message>
        <message>
            <source>Print the chosen papers</source>
            <translation>Skriv ut de valda handlingarna</translation>
        </message>
        <message>
            <source>The own file</source>
            <translation>Den egna akten</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were sent to the printer and are recorded as given out.</source>
            <translation>
                <numerusform>En handling skickades till skrivaren och är registrerad som utlämnad.</numerusform>
                <numerusform>%n handlingar skickades till skrivaren och är registrerade som utlämnade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; nothing was printed.</source>
            <translation>Avbrutet; ingenting skrevs ut.</translation>
        </message>
        <message>
            <source>Everything in one go. Each paper begins on a sheet of its own and is recorded as given out.</source>
            <translation>Allt skrivs ut i ett svep. Varje handling börjar på ett eget blad och registreras som utlämnad.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>For the papers that have it; the others are in Swedish.</source>
            <translation>För de handlingar som har språket; de andra är på svenska.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ProtectionCard</name>
        <message>
            <source>Erasure of closed files</source>
            <translation>Gallring av avslutade akter</translation>
        </message>
        <message>
            <source>What the law says is to go, on your decision</source>
            <translation>Det som enligt lagen ska bort, efter ditt beslut</translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n att besluta om</numerusform>
                <numerusform>%n att besluta om</numerusform>
            </translation>
        </message>
        <message>
            <source>Protection of personal data</source>
            <translation>Skydd för personuppgifter</translation>
        </message>
        <message>
            <source>Personal data breach</source>
            <translation>Personuppgiftsincident</translation>
        </message>
        <message>
            <source>A draft of the report, from the log, with its deadlines</source>
            <translation>Ett utkast till anmälan ur loggen, med tidsfrister</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PurchaseForm</name>
        <message>
            <source>New purchase</source>
            <translation>Nytt inköp</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Vara eller tjänst</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Purchases in the same category and calendar year are added up.</source>
            <translation>Inköp i samma kategori och kalenderår summeras.</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverantör</translation>
        </message>
        <message>
            <source>Amount in kronor</source>
            <translation>Belopp i kronor</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2026-11-22.</source>
            <translation>År-månad-dag, till exempel 2026-11-22.</translation>
        </message>
        <message>
            <source>Financing</source>
            <translation>Finansiering</translation>
        </message>
        <message>
            <source>Save and go on with bilaga 2.4</source>
            <translation>Spara och fortsätt med bilaga 2.4</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write what is bought.</source>
            <translation>Skriv vad som köps.</translation>
        </message>
        <message>
            <source>Write the category.</source>
            <translation>Skriv kategorin.</translation>
        </message>
        <message>
            <source>Write an amount such as 12 500 or 12 500,50.</source>
            <translation>Skriv ett belopp, till exempel 12 500 eller 12 500,50.</translation>
        </message>
        <message>
            <source>Write a date such as 2026-11-22.</source>
            <translation>Skriv ett datum, till exempel 2026-11-22.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PurchasesCard</name>
        <message>
            <source>No known limit</source>
            <translation>Ingen känd gräns</translation>
        </message>
        <message>
            <source>May be bought directly</source>
            <translation>Får köpas direkt</translation>
        </message>
        <message>
            <source>Ask three suppliers</source>
            <translation>Fråga tre leverantörer</translation>
        </message>
        <message>
            <source>Must be documented</source>
            <translation>Ska dokumenteras</translation>
        </message>
        <message>
            <source>No direct purchase</source>
            <translation>Ingen direktupphandling</translation>
        </message>
        <message>
            <source>Sums per category and year</source>
            <translation>Summor per kategori och år</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Inköp</translation>
        </message>
        <message>
            <source>New purchase</source>
            <translation>Nytt inköp</translation>
        </message>
        <message>
            <source>No purchases are written in yet.</source>
            <translation>Inga inköp är registrerade ännu.</translation>
        </message>
        <message>
            <source>Each purchase gets bilaga 2.4, which adds up what was bought in the same category this year.</source>
            <translation>Varje inköp får bilaga 2.4, som räknar samman vad som har köpts i samma kategori under året.</translation>
        </message>
        <message>
            <source>%1 in %2: %3</source>
            <translation>%1 under %2: %3</translation>
        </message>
        <message>
            <source>Limits: three suppliers above %1, documentation above %2, no direct purchase above %3. Source: %4.</source>
            <translation>Gränser: tre leverantörer över %1, dokumentation över %2, ingen direktupphandling över %3. Källa: %4.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RankEditor</name>
        <message>
            <source>Space chooses or puts back, Alt+Up and Alt+Down change the order.</source>
            <translation>Mellanslag väljer eller lägger tillbaka, Alt+Uppil och Alt+Nedpil ändrar ordningen.</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Flytta upp (Alt+Uppil)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Flytta ned (Alt+Nedpil)</translation>
        </message>
        <message>
            <source>%1: move up</source>
            <translation>%1: flytta upp</translation>
        </message>
        <message>
            <source>%1: move down</source>
            <translation>%1: flytta ned</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RankModel</name>
        <message>
            <source>%1, place %2</source>
            <translation>%1, plats %2</translation>
        </message>
        <message>
            <source>%1, not chosen</source>
            <translation>%1, inte vald</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ReasonCard</name>
        <message>
            <source>This case is not yours</source>
            <translation>Ärendet är inte ditt</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Öppna ärendet</translation>
        </message>
        <message>
            <source>You are not one of its lotsar. Write why you open it. The reason is kept in the log, which the head of unit goes through every month.</source>
            <translation>Du är inte lots i ärendet. Skriv varför du öppnar det. Skälet sparas i loggen, som enhetschefen går igenom varje månad.</translation>
        </message>
        <message>
            <source>Reason for opening the case</source>
            <translation>Skäl till att öppna ärendet</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecordCard</name>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>Utkast sparat %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecordEditor</name>
        <message>
            <source>Write a time such as 14:30.</source>
            <translation>Skriv ett klockslag, till exempel 14:30.</translation>
        </message>
        <message>
            <source>This has to be filled in.</source>
            <translation>Detta måste fyllas i.</translation>
        </message>
        <message>
            <source>Choose, or write another</source>
            <translation>Välj, eller skriv något annat</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecordFacts</name>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Ändra: %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Anteckna</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecordList</name>
        <message>
            <source>Go on with what you were writing</source>
            <translation>Fortsätt på det du höll på att skriva</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecordMover</name>
        <message>
            <source>It has been changed since, so this step cannot be taken back or done again.</source>
            <translation>Uppgiften har ändrats sedan dess, så steget kan varken ångras eller göras om.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecoverForm</name>
        <message>
            <source>Set the new password</source>
            <translation>Spara det nya lösenordet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>As it is printed. Dashes, spaces and the size of letters do not matter.</source>
            <translation>Som den står på bladet. Bindestreck, mellanslag och stora eller små bokstäver spelar ingen roll.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nytt lösenord</translation>
        </message>
        <message>
            <source>At least 12 characters. Four or more words in a row are easy to remember and hard to guess.</source>
            <translation>Minst 12 tecken. Fyra eller fler ord i rad är lätta att minnas och svåra att gissa.</translation>
        </message>
        <message>
            <source>The new password once more</source>
            <translation>Det nya lösenordet en gång till</translation>
        </message>
        <message>
            <source>New password for %1. The security officer keeps the recovery key in an envelope. Nobody may have the book open.</source>
            <translation>Nytt lösenord för %1. Säkerhetsstrategen har återställningsnyckeln i ett kuvert. Ingen får ha boken öppen under tiden.</translation>
        </message>
        <message>
            <source>Type the recovery key.</source>
            <translation>Skriv återställningsnyckeln.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecoveryCard</name>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Somebody may have seen the former key: encrypt the book anew</source>
            <translation>Någon kan ha sett den tidigare nyckeln: kryptera om boken</translation>
        </message>
        <message>
            <source>Change the recovery key…</source>
            <translation>Byt återställningsnyckel…</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Gör en ny nyckel</translation>
        </message>
        <message>
            <source>Put the new key in force</source>
            <translation>Sätt den nya nyckeln i kraft</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Former recovery key</source>
            <translation>Tidigare återställningsnyckel</translation>
        </message>
        <message>
            <source>As it is printed. Leave it empty if the envelope is lost: then each user is covered by the new key once they have unlocked the book.</source>
            <translation>Som den är utskriven. Lämna fältet tomt om kuvertet är borta: då gäller den nya nyckeln för var och en när de har låst upp boken.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Kept in the history.</source>
            <translation>Sparas i historiken.</translation>
        </message>
        <message>
            <source>Copies and backups from before still open with the former key. Destroy them, or keep them where nobody has both.</source>
            <translation>Äldre kopior och säkerhetskopior öppnas fortfarande av den tidigare nyckeln. Förstör dem eller förvara dem så att ingen har båda.</translation>
        </message>
        <message>
            <source>With the printed key every user can get a new password.</source>
            <translation>Med den utskrivna nyckeln kan alla användare få ett nytt lösenord.</translation>
        </message>
        <message>
            <source>The key was changed. It gives these a new password only once they have unlocked the book: %1.</source>
            <translation>Nyckeln har bytts. Dessa kan få ett nytt lösenord med den först när de har låst upp boken: %1.</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Skriv varför.</translation>
        </message>
        <message>
            <source>Print the new key first. It counts when you put it in force.</source>
            <translation>Skriv först ut den nya nyckeln. Den gäller när du sätter den i kraft.</translation>
        </message>
        <message>
            <source>It was stopped, and the former key is in force.</source>
            <translation>Det avbröts, och den tidigare nyckeln gäller.</translation>
        </message>
        <message>
            <source>The new recovery key is in force. Destroy the former one.</source>
            <translation>Den nya återställningsnyckeln gäller nu. Förstör den tidigare.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RecoverySheet</name>
        <message>
            <source>The key is printed and goes into an envelope</source>
            <translation>Nyckeln är utskriven och läggs i ett kuvert</translation>
        </message>
        <message>
            <source>Print the recovery key</source>
            <translation>Skriv ut återställningsnyckeln</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Spara bladet som PDF…</translation>
        </message>
        <message>
            <source>Recovery key: %1</source>
            <translation>Återställningsnyckel: %1</translation>
        </message>
        <message>
            <source>With this key a user who has forgotten the password gets a new one. Keep it in a sealed envelope with the security officer.</source>
            <translation>Med den här nyckeln får en användare som har glömt sitt lösenord ett nytt. Förvara den i ett förseglat kuvert hos säkerhetsstrategen.</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Bok</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Återställningsnyckel</translation>
        </message>
        <message>
            <source>Trusted signers</source>
            <translation>Betrodda undertecknare</translation>
        </message>
        <message>
            <source>Who may sign the book's key file today. The settings show these fingerprints at any time; one that nobody knows of is a forgery.</source>
            <translation>Vem som får underteckna bokens nyckelfil i dag. Inställningarna visar alltid de här fingeravtrycken; ett som ingen känner till är en förfalskning.</translation>
        </message>
        <message>
            <source>Recovery key of the book</source>
            <translation>Bokens återställningsnyckel</translation>
        </message>
        <message>
            <source>Save the sheet as PDF</source>
            <translation>Spara bladet som PDF</translation>
        </message>
        <message>
            <source>recovery-key.pdf</source>
            <translation>aterstallningsnyckel.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet was saved. Print it and delete the file at once.</source>
            <translation>Bladet är sparat. Skriv ut det och radera filen genast.</translation>
        </message>
        <message>
            <source>No printer is set up. Write the key down by hand, or save the sheet and print it elsewhere.</source>
            <translation>Ingen skrivare är inställd. Skriv av nyckeln för hand, eller spara bladet och skriv ut det någon annanstans.</translation>
        </message>
        <message>
            <source>The sheet was sent to the printer %1.</source>
            <translation>Bladet har skickats till skrivaren %1.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ReportCard</name>
        <message>
            <source>Show the report</source>
            <translation>Visa rapporten</translation>
        </message>
        <message>
            <source>The district's report</source>
            <translation>Stadsdelens rapport</translation>
        </message>
        <message>
            <source>For our own work: every figure</source>
            <translation>För eget arbete: alla uppgifter</translation>
        </message>
        <message>
            <source>To publish: small counts left out</source>
            <translation>Att publicera: små tal utelämnas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Counted from all cases that were granted by the end of the period and not closed before it began. What nobody has stated stands as not stated.</source>
            <translation>Räknas från alla ärenden som är beviljade senast vid periodens slut och inte avslutades före dess början. Det som ingen har uppgett står som uppgift saknas.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabeller</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Föregående</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Filtyp</translation>
        </message>
        <message>
            <source>PDF, to read and print</source>
            <translation>PDF, att läsa och skriva ut</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excelarbetsbok</translation>
        </message>
        <message>
            <source>OpenDocument spreadsheet</source>
            <translation>OpenDocument-kalkylark</translation>
        </message>
        <message>
            <source>CSV, for programs</source>
            <translation>CSV, för program</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Spara som…</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Perioden slutar innan den börjar.</translation>
        </message>
        <message>
            <source>The report was stopped; nothing was written.</source>
            <translation>Rapporten avbröts; inget skrevs.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 till %2</translation>
        </message>
        <message>
            <source>%1, to publish: “..” is a count that few persons are behind.</source>
            <translation>%1, att publicera: ”..” är ett tal som få personer ligger bakom.</translation>
        </message>
        <message>
            <source>%1, for our own work: small counts can point somebody out.</source>
            <translation>%1, för eget arbete: små tal kan peka ut någon.</translation>
        </message>
        <message>
            <source>district-report-%1</source>
            <translation>stadsdelens-rapport-%1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
        <message>
            <source>The file's name must end in .pdf, .xlsx, .ods or .csv.</source>
            <translation>Filnamnet måste sluta på .pdf, .xlsx, .ods eller .csv.</translation>
        </message>
        <message>
            <source>The report is saved, and the release is recorded.</source>
            <translation>Rapporten är sparad och utlämnandet är registrerat.</translation>
        </message>
        <message>
            <source>Language of the file</source>
            <translation>Filens språk</translation>
        </message>
        <message>
            <source>In Swedish</source>
            <translation>På svenska</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>På engelska</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::RulesCard</name>
        <message>
            <source>Caseworker, lots and head of unit may grant.</source>
            <translation>Socialsekreterare, lots och enhetschef får bevilja.</translation>
        </message>
        <message>
            <source>What the district has settled</source>
            <translation>Vad stadsdelen har bestämt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change what the district has settled</source>
            <translation>Ändra det stadsdelen har bestämt</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ScaleBar</name>
        <message>
            <source>%1 of 10</source>
            <translation>%1 av 10</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>inte besvarad</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ScaleEditor</name>
        <message>
            <source>0 means %1, 10 means %2</source>
            <translation>0 betyder %1, 10 betyder %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SealedFilesCard</name>
        <message>
            <source>The sealed files</source>
            <translation>De förseglade filerna</translation>
        </message>
        <message>
            <source>Copy the sealed files…</source>
            <translation>Kopiera de förseglade filerna…</translation>
        </message>
        <message>
            <source>Put a copy back…</source>
            <translation>Lägg tillbaka en kopia…</translation>
        </message>
        <message>
            <source>Move the book…</source>
            <translation>Flytta boken…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>The book, its key file and the list of what was erased go together. They stay sealed: whoever finds a copy reads nothing in it.</source>
            <translation>Boken, nyckelfilen och listan över det som har gallrats hör ihop. De förblir förseglade: den som hittar en kopia kan inte läsa något i den.</translation>
        </message>
        <message>
            <source>Copy the sealed files</source>
            <translation>Kopiera de förseglade filerna</translation>
        </message>
        <message>
            <source>Books (*.lotsbok)</source>
            <translation>Böcker (*.lotsbok)</translation>
        </message>
        <message>
            <source>The files are being copied and compared.</source>
            <translation>Filerna kopieras och jämförs.</translation>
        </message>
        <message>
            <source>Somebody has the book open, so its last published copy was taken.</source>
            <translation>Någon har boken öppen, så den senast publicerade kopian togs.</translation>
        </message>
        <message>
            <source>The sealed files are copied and compared.</source>
            <translation>De förseglade filerna är kopierade och jämförda.</translation>
        </message>
        <message>
            <source>The copy to put back</source>
            <translation>Kopian som ska läggas tillbaka</translation>
        </message>
        <message>
            <source>Where the book is to stand</source>
            <translation>Var boken ska ligga</translation>
        </message>
        <message>
            <source>The copy stands as %1. What was erased since is erased again when it is opened.</source>
            <translation>Kopian ligger nu som %1. Det som har gallrats sedan dess gallras igen när den öppnas.</translation>
        </message>
        <message>
            <source>Everybody must open the book at its new place from then on. The old file is renamed, so that nobody goes on writing in it.</source>
            <translation>Därefter måste alla öppna boken på dess nya plats. Den gamla filen får ett annat namn, så att ingen fortsätter att skriva i den.</translation>
        </message>
        <message>
            <source>Choose the new place…</source>
            <translation>Välj den nya platsen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left behind, and the book is as it was.</source>
            <translation>Stoppat. Inget ligger kvar, och boken är som den var.</translation>
        </message>
        <message>
            <source>The book stands as %1 now, and the old file is called %2. Whoever works in it chooses it at its new place.</source>
            <translation>Boken ligger nu som %1, och den gamla filen heter %2. De som arbetar i den väljer den på dess nya plats.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SealedFilesPage</name>
        <message>
            <source>The book's files</source>
            <translation>Bokens filer</translation>
        </message>
        <message>
            <source>Unlock the book</source>
            <translation>Lås upp boken</translation>
        </message>
        <message>
            <source>The book is closed, and nothing in it can be read from here. Unlock it when you are done.</source>
            <translation>Boken är stängd och inget i den kan läsas härifrån. Lås upp den när du är klar.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SectionCard</name>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SectionModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SessionWatch</name>
        <message>
            <source>Closes the open book</source>
            <translation>Stänger den öppna boken</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SettingsPage</name>
        <message>
            <source>Language and appearance</source>
            <translation>Språk och utseende</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Som datorn i övrigt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programmets språk</translation>
        </message>
        <message>
            <source>The forms are in Swedish.</source>
            <translation>Bilagorna är på svenska.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>Lås automatiskt efter</translation>
        </message>
        <message>
            <source>Counted from the last key or mouse movement. Ctrl+L locks at once.</source>
            <translation>Räknas från den senaste tangenten eller musrörelsen. Ctrl+L låser genast.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Vanlig</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hög</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Textens storlek</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ShareCard</name>
        <message>
            <source>Encrypted copy to send</source>
            <translation>Krypterat exemplar att skicka</translation>
        </message>
        <message>
            <source>Save an encrypted copy…</source>
            <translation>Spara ett krypterat exemplar…</translation>
        </message>
        <message>
            <source>The file is encrypted (AES-256) under a pass phrase of words. Send the file, and tell the pass phrase on the phone, never in the same message.</source>
            <translation>Filen krypteras (AES-256) med en lösenfras av vanliga ord. Skicka filen och säg lösenfrasen i telefon, aldrig i samma meddelande.</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Pass phrase</source>
            <translation>Lösenfras</translation>
        </message>
        <message>
            <source>Shown here this once and kept nowhere. Without it nobody opens the file.</source>
            <translation>Visas bara här och nu och sparas ingenstans. Utan den kan ingen öppna filen.</translation>
        </message>
        <message>
            <source>Save an encrypted copy</source>
            <translation>Spara ett krypterat exemplar</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 was saved and is recorded as given out.</source>
            <translation>%1 har sparats och registrerats som utlämnad.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ShortcutsPage</name>
        <message>
            <source>In a form</source>
            <translation>I en bilaga</translation>
        </message>
        <message>
            <source>Next or previous field</source>
            <translation>Nästa eller föregående fält</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tabb, Skift+Tabb</translation>
        </message>
        <message>
            <source>Yes, No or unanswered in a check row</source>
            <translation>Ja, Nej eller obesvarad i en checkrad</translation>
        </message>
        <message>
            <source>J, N, Backspace</source>
            <translation>J, N, Backsteg</translation>
        </message>
        <message>
            <source>A value on a scale</source>
            <translation>Ett värde på en skala</translation>
        </message>
        <message>
            <source>0–9, and 1 0 for ten</source>
            <translation>0–9, och 1 0 för tio</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Ångra och gör om</translation>
        </message>
        <message>
            <source>Ctrl+Z, Ctrl+Shift+Z</source>
            <translation>Ctrl+Z, Ctrl+Skift+Z</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>The next misspelt word</source>
            <translation>Nästa felstavade ord</translation>
        </message>
        <message>
            <source>F7</source>
            <translation>F7</translation>
        </message>
        <message>
            <source>What can be done with a word</source>
            <translation>Vad som kan göras med ett ord</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menytangenten, Skift+F10</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SideColumn</name>
        <message>
            <source>Width of the column</source>
            <translation>Spaltens bredd</translation>
        </message>
        <message>
            <source>The arrow keys make it narrower or wider.</source>
            <translation>Piltangenterna gör den smalare eller bredare.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SidePanel</name>
        <message>
            <source>Sections</source>
            <translation>Avsnitt</translation>
        </message>
        <message>
            <source>Sections of the form</source>
            <translation>Bilagans avsnitt</translation>
        </message>
        <message>
            <source>What to mend before registering</source>
            <translation>Att rätta före registrering</translation>
        </message>
        <message>
            <source>To mend or look at (%1)</source>
            <translation>Att rätta eller se över (%1)</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SignatureEditor</name>
        <message>
            <source>Signed by</source>
            <translation>Undertecknat av</translation>
        </message>
        <message>
            <source>Date on the paper</source>
            <translation>Datum på papperet</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>%1: signed by</source>
            <translation>%1: undertecknat av</translation>
        </message>
        <message>
            <source>%1: date on the paper</source>
            <translation>%1: datum på papperet</translation>
        </message>
        <message>
            <source>%1: place</source>
            <translation>%1: ort</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SignaturePad</name>
        <message>
            <source>Field to draw the signature in</source>
            <translation>Fält att skriva underskriften i</translation>
        </message>
        <message>
            <source>Without pen or mouse, have the paper signed instead.</source>
            <translation>Utan penna eller mus: låt personen underteckna på papper i stället.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SignaturesCard</name>
        <message>
            <source>%1, by hand; witness %2, %3</source>
            <translation>%1, för hand; bevittnat av %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 as deputy for %2, %3</source>
            <translation>%1 som ersättare för %2, %3</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Inte undertecknad</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>Giltig underskrift</translation>
        </message>
        <message>
            <source>Signature does not hold</source>
            <translation>Underskriften håller inte</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Ändrad sedan dess</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Underskrifter</translation>
        </message>
        <message>
            <source>Sign as deputy</source>
            <translation>Underteckna som ersättare</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Underteckna</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signed by hand</source>
            <translation>Undertecknad för hand</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Vem som har undertecknat</translation>
        </message>
        <message>
            <source>Day on the paper</source>
            <translation>Dag på papperet</translation>
        </message>
        <message>
            <source>You have seen the signed paper and are its witness.</source>
            <translation>Du har sett det undertecknade papperet och intygar det.</translation>
        </message>
        <message>
            <source>Draw anew</source>
            <translation>Skriv om</translation>
        </message>
        <message>
            <source>Register the signature</source>
            <translation>Registrera underskriften</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Or let the person sign here with pen, finger or mouse:</source>
            <translation>Eller låt personen skriva under här med penna, finger eller mus:</translation>
        </message>
        <message>
            <source>Write who signed.</source>
            <translation>Ange vem som har undertecknat.</translation>
        </message>
        <message>
            <source>Write the day that stands on the paper.</source>
            <translation>Ange den dag som står på papperet.</translation>
        </message>
        <message>
            <source>Not as it was signed: %1</source>
            <translation>Inte som när det undertecknades: %1</translation>
        </message>
        <message>
            <source>Changed by %1, %2: %3</source>
            <translation>Ändrat av %1, %2: %3</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Vad som ändrats</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SpellMarks</name>
        <message>
            <source>No suggestions</source>
            <translation>Inga förslag</translation>
        </message>
        <message>
            <source>Add to the district's words</source>
            <translation>Lägg till i stadsdelens ord</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::StaffPage</name>
        <message>
            <source>New employee</source>
            <translation>Ny medarbetare</translation>
        </message>
        <message>
            <source>%1 · left %2</source>
            <translation>%1 · slutade %2</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Tillbud, hot och våld</translation>
        </message>
        <message>
            <source>Threats and violence against staff go to the police, the head of unit and the security officer.</source>
            <translation>Hot och våld mot personal anmäls till polisen, enhetschefen och säkerhetsansvarig.</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Medarbetare</translation>
        </message>
        <message>
            <source>No employees are written in yet. Write in the lotsar with the plus sign.</source>
            <translation>Inga medarbetare är inskrivna än. Skriv in lotsarna med plustecknet.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::StepRibbon</name>
        <message>
            <source>done</source>
            <translation>klart</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n thing(s)</source>
            <translation>
                <numerusform>%n sak saknas</numerusform>
                <numerusform>%n saker saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>current, %1</source>
            <translation>pågår, %1</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Steg %1, %2: %3</translation>
        </message>
        <message>
            <source>%1: nothing is missing</source>
            <translation>%1: ingenting saknas</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::StepsCard</name>
        <message>
            <source>Who did which step</source>
            <translation>Vem som har gjort vilket steg</translation>
        </message>
        <message>
            <source>Needed when the same person would have done every step of the case.</source>
            <translation>Behövs när samma person skulle ha gjort alla steg i ärendet.</translation>
        </message>
        <message>
            <source>Registered steps</source>
            <translation>Registrerade steg</translation>
        </message>
        <message>
            <source>Receiving, investigating, assessing, deciding and carrying out should not all lie with one person. Register who did what.</source>
            <translation>Att aktualisera, utreda, bedöma, besluta och genomföra bör inte allt ligga på en person. Registrera vem som har gjort vad.</translation>
        </message>
        <message>
            <source>Register a step</source>
            <translation>Registrera ett steg</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Inte känd här</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen ännu</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::SubjectForms</name>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Version %1, %2, %3</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Utkast %1</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrerad</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Inte påbörjad</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::TableEditor</name>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add a row (Ctrl+Enter)</source>
            <translation>Lägg till en rad (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>%1: add a row</source>
            <translation>%1: lägg till en rad</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Add a row below</source>
            <translation>Lägg till en rad nedanför</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Ta bort raden</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::TableRowEditor</name>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1, rad %2: %3</translation>
        </message>
        <message>
            <source>Move or remove this row</source>
            <translation>Flytta eller ta bort raden</translation>
        </message>
        <message>
            <source>%1, row %2: move or remove</source>
            <translation>%1, rad %2: flytta eller ta bort</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::TakeUpForm</name>
        <message>
            <source>Make the account mine</source>
            <translation>Gör kontot till mitt</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>Första lösenordet</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Eget lösenord</translation>
        </message>
        <message>
            <source>At least 12 characters. Four or more words in a row are easy to remember and hard to guess.</source>
            <translation>Minst 12 tecken. Fyra eller fler ord i rad är lätta att minnas och svåra att gissa.</translation>
        </message>
        <message>
            <source>The own password once more</source>
            <translation>Det egna lösenordet en gång till</translation>
        </message>
        <message>
            <source>The account is prepared for you. Choose a password that nobody else knows.</source>
            <translation>Kontot är förberett åt dig. Välj ett lösenord som ingen annan känner till.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>The account is yours. Read this fingerprint out to the head of unit, who then admits you: %1</source>
            <translation>Kontot är ditt. Läs upp det här fingeravtrycket för enhetschefen, som sedan släpper in dig: %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ThreatSection</name>
        <message>
            <source>Threat now</source>
            <translation>Hotbild nu</translation>
        </message>
        <message>
            <source>New assessment (bilaga 3.3)</source>
            <translation>Ny bedömning (bilaga 3.3)</translation>
        </message>
        <message>
            <source>Level over time</source>
            <translation>Nivå över tid</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Head of unit informed</source>
            <translation>Enhetschefen informerad</translation>
        </message>
        <message>
            <source>The head of unit's decision on measures</source>
            <translation>Enhetschefens beslut om åtgärder</translation>
        </message>
        <message>
            <source>Protection and review</source>
            <translation>Skydd och nästa bedömning</translation>
        </message>
        <message>
            <source>Places and times to avoid</source>
            <translation>Platser och tider att undvika</translation>
        </message>
        <message>
            <source>From level 2 it is kept here where and when the person is not safe. Meetings are checked against it.</source>
            <translation>Från nivå 2 står här var och när den enskilde inte är trygg. Möten kontrolleras mot det.</translation>
        </message>
        <message>
            <source>New place or time</source>
            <translation>Ny plats eller tid</translation>
        </message>
        <message>
            <source>Knowledge of threat or injury</source>
            <translation>Kännedom om hot eller skada</translation>
        </message>
        <message>
            <source>When somebody learns that the person is threatened or hurt, the police are told and it is judged whether SIG goes on.</source>
            <translation>När någon får veta att den enskilde är hotad eller har skadats informeras polisen, och det bedöms om SIG fortsätter.</translation>
        </message>
        <message>
            <source>New report of threat</source>
            <translation>Ny kännedom om hot</translation>
        </message>
        <message>
            <source>Judgements because of threat</source>
            <translation>Bedömningar på grund av hot</translation>
        </message>
        <message>
            <source>Nothing is judged yet.</source>
            <translation>Ingen bedömning är gjord ännu.</translation>
        </message>
        <message>
            <source>Judge whether SIG can go on</source>
            <translation>Bedöm om SIG kan fortsätta</translation>
        </message>
        <message>
            <source>The hand-over still lacks</source>
            <translation>Det här saknas för överlämningen</translation>
        </message>
        <message>
            <source>Hand-over to the central exit programme</source>
            <translation>Överlämning till den centrala avhopparverksamheten</translation>
        </message>
        <message>
            <source>Nothing is recorded. When protection is needed, BOPS is consulted through the police's coordinator for defectors; each step is written here.</source>
            <translation>Inget är antecknat. När skydd behövs rådfrågas BOPS genom polisens avhopparsamordnare; varje steg antecknas här.</translation>
        </message>
        <message>
            <source>No threat is assessed yet</source>
            <translation>Ingen hotbild är bedömd ännu</translation>
        </message>
        <message>
            <source>Fill in bilaga 3.3 in consultation with the police. The level is then shown here with its measures.</source>
            <translation>Fyll i bilaga 3.3 i samråd med polisen. Nivån visas sedan här med sina åtgärder.</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Nivå %1</translation>
        </message>
        <message>
            <source>Review was due %1</source>
            <translation>Ny bedömning skulle ha gjorts %1</translation>
        </message>
        <message>
            <source>Review by %1</source>
            <translation>Ny bedömning senast %1</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Bedömd</translation>
        </message>
        <message>
            <source>The answers proposed</source>
            <translation>Svaren föreslog</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Police consulted</source>
            <translation>Samråd med polisen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Work is stopped</source>
            <translation>Arbetet är stoppat</translation>
        </message>
        <message>
            <source>Cooperation with the police's protection group is a condition for going on, and it is not recorded (R20).</source>
            <translation>Samarbete med polisens personsäkerhetsgrupp är ett villkor för att fortsätta, och det är inte antecknat (R20).</translation>
        </message>
        <message>
            <source>Record the cooperation</source>
            <translation>Anteckna samarbetet</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Genast</translation>
        </message>
        <message>
            <source>The assessment was made without the answers of bilaga 3.3.</source>
            <translation>Bedömningen gjordes utan svaren i bilaga 3.3.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::TodayPage</name>
        <message>
            <source>The whole unit</source>
            <translation>Hela enheten</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Försenat</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>Att göra nu</translation>
        </message>
        <message>
            <source>The coming two weeks</source>
            <translation>De närmaste två veckorna</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senare</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Inget att göra</translation>
        </message>
        <message>
            <source>You have nothing to do by the rules today.</source>
            <translation>Du har inga bevakningar i dag.</translation>
        </message>
        <message>
            <source>Duties come by themselves from what is written in the cases, and go when it is done.</source>
            <translation>Bevakningarna räknas fram ur det som står i ärendena och försvinner när det är gjort.</translation>
        </message>
        <message numerus="yes">
            <source>%n more are not shown here.</source>
            <translation>
                <numerusform>%n till visas inte här.</numerusform>
                <numerusform>%n till visas inte här.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for a decision or signature</source>
            <translation>Väntar på beslut eller underskrift</translation>
        </message>
        <message>
            <source>Meetings today</source>
            <translation>Möten i dag</translation>
        </message>
        <message>
            <source>No meeting is booked for today.</source>
            <translation>Inget möte är bokat i dag.</translation>
        </message>
        <message>
            <source>It is noted and does not come back.</source>
            <translation>Det är noterat och kommer inte tillbaka.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::UnlockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Lås upp</translation>
        </message>
        <message>
            <source>Choose another book…</source>
            <translation>Välj en annan bok…</translation>
        </message>
        <message>
            <source>Make a new book…</source>
            <translation>Skapa en ny bok…</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Unlock the book</source>
            <translation>Lås upp boken</translation>
        </message>
        <message>
            <source>No book is chosen yet.</source>
            <translation>Ingen bok är vald ännu.</translation>
        </message>
        <message>
            <source>Choose a book</source>
            <translation>Välj en bok</translation>
        </message>
        <message>
            <source>Books (*.lotsbok)</source>
            <translation>Böcker (*.lotsbok)</translation>
        </message>
        <message>
            <source>Type your user name and your password.</source>
            <translation>Skriv ditt användarnamn och ditt lösenord.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Låser upp…</translation>
        </message>
        <message numerus="yes">
            <source>Unlocking… %n second(s). After a wrong password the answer takes longer each time.</source>
            <translation>
                <numerusform>Låser upp… %n sekund. Efter ett felaktigt lösenord dröjer svaret längre för varje gång.</numerusform>
                <numerusform>Låser upp… %n sekunder. Efter ett felaktigt lösenord dröjer svaret längre för varje gång.</numerusform>
            </translation>
        </message>
        <message>
            <source>For socialförvaltningen…</source>
            <translation>För socialförvaltningen…</translation>
        </message>
        <message>
            <source>I have forgotten the password…</source>
            <translation>Jag har glömt lösenordet…</translation>
        </message>
        <message>
            <source>The new password is set. Unlock the book with it.</source>
            <translation>Det nya lösenordet gäller. Lås upp boken med det.</translation>
        </message>
        <message>
            <source>Type your user name first.</source>
            <translation>Skriv ditt användarnamn först.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::UsersCard</name>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Lägg till en användare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Användarnamn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>Första lösenordet</translation>
        </message>
        <message>
            <source>At least 12 characters. The user changes it after unlocking.</source>
            <translation>Minst 12 tecken. Användaren byter det efter att ha låst upp.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Lösenordet en gång till</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Lägg till användaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>Write a user name.</source>
            <translation>Skriv ett användarnamn.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>The user is being added.</source>
            <translation>Användaren läggs till.</translation>
        </message>
        <message>
            <source>%1 can unlock the book now.</source>
            <translation>%1 kan nu låsa upp boken.</translation>
        </message>
        <message>
            <source>To be admitted</source>
            <translation>Ska släppas in</translation>
        </message>
        <message>
            <source>Awaits an own password</source>
            <translation>Väntar på eget lösenord</translation>
        </message>
        <message>
            <source>Manages without opening</source>
            <translation>Sköter utan att öppna</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Borttagen</translation>
        </message>
        <message>
            <source>%1, proposed: %2</source>
            <translation>%1, föreslagen: %2</translation>
        </message>
        <message>
            <source>Prepare only</source>
            <translation>Bara förbered</translation>
        </message>
        <message>
            <source>The account opens nothing until a head of unit admits it.</source>
            <translation>Kontot öppnar ingenting förrän en enhetschef har släppt in det.</translation>
        </message>
        <message>
            <source>The account is being prepared.</source>
            <translation>Kontot förbereds.</translation>
        </message>
        <message>
            <source>The account is prepared and waits to be admitted.</source>
            <translation>Kontot är förberett och väntar på att släppas in.</translation>
        </message>
        <message>
            <source>Is shut out</source>
            <translation>Utestängd</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::WithdrawCard</name>
        <message>
            <source>%1: wholly</source>
            <translation>%1: helt</translation>
        </message>
        <message>
            <source>%1: only %2</source>
            <translation>%1: bara %2</translation>
        </message>
        <message>
            <source>%1: all parties</source>
            <translation>%1: alla parter</translation>
        </message>
        <message>
            <source>Register a withdrawal</source>
            <translation>Registrera återkallelse</translation>
        </message>
        <message>
            <source>Only these kinds of information (tick none for everything)</source>
            <translation>Bara dessa slag av uppgifter (markera inget om allt återkallas)</translation>
        </message>
        <message>
            <source>What the withdrawal means</source>
            <translation>Vad återkallelsen innebär</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Vad som återkallas</translation>
        </message>
        <message>
            <source>The consent stays as it was given; this is an entry of its own.</source>
            <translation>Samtycket står kvar som det lämnades; återkallelsen är en egen anteckning.</translation>
        </message>
        <message>
            <source>Register the withdrawal</source>
            <translation>Registrera återkallelsen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>There is no consent to withdraw.</source>
            <translation>Det finns inget samtycke att återkalla.</translation>
        </message>
        <message>
            <source>Say when it was withdrawn to see what it means.</source>
            <translation>Ange när det återkallades för att se vad det innebär.</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::WordsCard</name>
        <message>
            <source>Spelling</source>
            <translation>Stavning</translation>
        </message>
        <message>
            <source>Mark misspelt words in Swedish texts</source>
            <translation>Markera felstavade ord i svenska texter</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>Nytt ord</translation>
        </message>
        <message>
            <source>A word that is right here, but never somebody's name</source>
            <translation>Ett ord som är rätt här, men aldrig ett personnamn</translation>
        </message>
        <message>
            <source>Add the word</source>
            <translation>Lägg till ordet</translation>
        </message>
        <message>
            <source>No Swedish dictionary is installed (hunspell-sv), so nothing is marked.</source>
            <translation>Ingen svensk ordlista är installerad (hunspell-sv), så inget markeras.</translation>
        </message>
        <message>
            <source>F7 goes to the next misspelt word; the Menu key shows what can be done.</source>
            <translation>F7 går till nästa felstavade ord; menytangenten visar vad som kan göras.</translation>
        </message>
        <message>
            <source>The district has no words of its own yet. Add one here, or from the menu of a marked word.</source>
            <translation>Stadsdelen har inga egna ord ännu. Lägg till ett här, eller från menyn på ett markerat ord.</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>Ta bort %1</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::WordsChoice</name>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::YearlyReviewCard</name>
        <message>
            <source>Yearly review of the contact list</source>
            <translation>Årlig genomgång av kontaktlistan</translation>
        </message>
        <message>
            <source>The contact list has never been gone through. Check that everybody in it is still there, and register it here.</source>
            <translation>Kontaktlistan har aldrig gåtts igenom. Kontrollera att alla i den finns kvar, och registrera genomgången här.</translation>
        </message>
        <message>
            <source>Gone through</source>
            <translation>Registrera genomgång</translation>
        </message>
        <message>
            <source>Yearly review of the local resources</source>
            <translation>Årlig genomgång av lokala resurser</translation>
        </message>
        <message>
            <source>The inventory of associations, congregations and businesses has never been gone through. Do it with the head of unit, and register it here.</source>
            <translation>Inventeringen av föreningar, församlingar och företag har aldrig gåtts igenom. Gör den tillsammans med enhetschefen och registrera den här.</translation>
        </message>
        <message>
            <source>To be gone through</source>
            <translation>Ska gås igenom</translation>
        </message>
        <message>
            <source>Gone through this year</source>
            <translation>Genomgången i år</translation>
        </message>
    </context>
    <context>
        <name>lotsbok::YesNoToggle</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>%1: Yes</source>
            <translation>%1: Ja</translation>
        </message>
        <message>
            <source>%1: No</source>
            <translation>%1: Nej</translation>
        </message>
    </context>
</TS>
