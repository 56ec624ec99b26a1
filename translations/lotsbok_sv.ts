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
        <name>Book</name>
        <message>
            <source>The file is not a Lotsbok book.</source>
            <translation>Filen är ingen Lotsbok-bok.</translation>
        </message>
        <message>
            <source>The password is empty.</source>
            <translation>Lösenordet är tomt.</translation>
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
            <translation>Gäller</translation>
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
            <translation>Stadsdelsförvaltning</translation>
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
            <source>Makes a verified copy of an open book.</source>
            <translation>Gör en kontrollerad kopia av en öppen bok.</translation>
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
            <source>Shows a case with its forms; the look is logged.</source>
            <translation>Visar ett ärende med dess blanketter; läsningen loggas.</translation>
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
            <source>Lists the forms that the program has built in.</source>
            <translation>Räknar upp blanketterna som finns i programmet.</translation>
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
            <translation>Den blanketten är inte registrerad för det som --subject anger.</translation>
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
            <source>Why it is corrected.</source>
            <translation>Varför den rättas.</translation>
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
            <translation>PDF-filen som ska skrivas.</translation>
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
            <source>Lists the users and their roles.</source>
            <translation>Räknar upp användarna och deras roller.</translation>
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
            <source>Staff</source>
            <translation>Personal</translation>
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
            <translation>Bilagor</translation>
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
            <source>The district</source>
            <translation>Stadsdel</translation>
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
            <translation>Här ska stå ett objekt.</translation>
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
            <translation>Verksamhet</translation>
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
            <source>The new password is empty.</source>
            <translation>Det nya lösenordet är tomt.</translation>
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
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The audit log has been changed at entry %1.</source>
            <translation>Loggen har ändrats vid post %1.</translation>
        </message>
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
            <source>A record does not agree with its history: %1.</source>
            <translation>En uppgift stämmer inte med sin historik: %1.</translation>
        </message>
        <message>
            <source>The history does not agree with the audit log at entry %1.</source>
            <translation>Historiken stämmer inte med loggen vid post %1.</translation>
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
            <translation>Bokens fil flyttades eller byttes ut medan den var öppen, så inget har sparats.</translation>
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
    </context>
    <context>
        <name>SubjectRef</name>
        <message>
            <source>This does not name a client, case, employee, purchase or district.</source>
            <translation>Det här betecknar inte någon klient, medarbetare eller stadsdelsförvaltning och inte något ärende eller inköp.</translation>
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
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Förlopp</translation>
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
            <translation>Säkerhetskopieringen stoppades. Inget lämnades kvar.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Kontrollen stoppades.</translation>
        </message>
        <message>
            <source>The book is whole: %1 pages and %2 entries in the log were checked.</source>
            <translation>Boken är hel: %1 sidor och %2 poster i loggen har kontrollerats.</translation>
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
            <source>Somebody else changed this client meanwhile. Open it again and make your change once more.</source>
            <translation>Någon annan har ändrat uppgifterna under tiden. Öppna klienten på nytt och gör om ändringen.</translation>
        </message>
        <message>
            <source>The number is already in the book: %1</source>
            <translation>Numret finns redan i boken: %1</translation>
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
    </context>
    <context>
        <name>lotsbok::ClientsPage</name>
        <message>
            <source>Name, number or case number</source>
            <translation>Namn, nummer, ärende</translation>
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
            <source>New purchase</source>
            <translation>Nytt inköp</translation>
        </message>
        <message>
            <source>No purchases are written in yet.</source>
            <translation>Inga inköp är inskrivna ännu.</translation>
        </message>
        <message>
            <source>Each purchase gets bilaga 2.4, which adds up what was bought in the same category this year.</source>
            <translation>Varje inköp får bilaga 2.4, som summerar vad som köpts i samma kategori under året.</translation>
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
            <source>%1 registered version %2 meanwhile. Your draft is kept. What differs: %3.</source>
            <translation>%1 registrerade version %2 under tiden. Ditt utkast finns kvar. Det som skiljer: %3.</translation>
        </message>
        <message>
            <source>Go on from the new version</source>
            <translation>Fortsätt från den nya versionen</translation>
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
        <name>lotsbok::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Stäng meddelandet</translation>
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
        <name>lotsbok::NewBookPage</name>
        <message>
            <source>Make a new book</source>
            <translation>Skapa en ny bok</translation>
        </message>
        <message>
            <source>The recovery key is printed and will be kept in a sealed envelope</source>
            <translation>Återställningsnyckeln är utskriven och kommer att förvaras i ett förseglat kuvert</translation>
        </message>
        <message>
            <source>Print the recovery key</source>
            <translation>Skriv ut återställningsnyckeln</translation>
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
            <source>Save the sheet as PDF…</source>
            <translation>Spara bladet som PDF…</translation>
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
        <name>lotsbok::PageFrame</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
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
            <translation>Egen akt</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Den enskilde</translation>
        </message>
        <message>
            <source>No printer is set up</source>
            <translation>Ingen skrivare är inställd</translation>
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
            <source>Recipient</source>
            <translation>Mottagare</translation>
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
            <source>Preview</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n sida</numerusform>
                <numerusform>%n sidor</numerusform>
            </translation>
        </message>
        <message>
            <source>The print was sent to the printer and is recorded as given out.</source>
            <translation>Utskriften har skickats till skrivaren och är antecknad som utlämnad.</translation>
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
            <source>The file was saved and is recorded as given out.</source>
            <translation>Filen är sparad och antecknad som utlämnad.</translation>
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
        <name>lotsbok::SettingsPage</name>
        <message>
            <source>Language and appearance</source>
            <translation>Språk och utseende</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Som skrivbordet</translation>
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
            <translation>Ort</translation>
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
            <source>No employees are written in yet.</source>
            <translation>Inga medarbetare är inskrivna ännu.</translation>
        </message>
        <message>
            <source>Write in the lotsar with the plus sign. Each has the safety talk and its checklists.</source>
            <translation>Skriv in lotsarna med plustecknet. Var och en har säkerhetssamtalet och dess checklistor.</translation>
        </message>
        <message>
            <source>No employee is chosen.</source>
            <translation>Ingen medarbetare är vald.</translation>
        </message>
        <message>
            <source>Choose one in the list to see the safety talk and the checklists.</source>
            <translation>Välj en i listan för att se säkerhetssamtalet och checklistorna.</translation>
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
            <translation>Första lösenord</translation>
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
            <source>%1, may not unlock</source>
            <translation>%1, får inte låsa upp</translation>
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
