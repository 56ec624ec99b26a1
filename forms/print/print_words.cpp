// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/print_words.h"

namespace lotsbok {

namespace {

PrintWords swedish()
{
    PrintWords w;
    w.language = QStringLiteral("sv-SE");
    w.yes = QStringLiteral("Ja");
    w.no = QStringLiteral("Nej");
    w.ticked = QStringLiteral("%1, markerad");
    w.notTicked = QStringLiteral("%1, inte markerad");
    w.unanswered = QStringLiteral("Ej besvarad");
    w.numberHead = QStringLiteral("Nr");
    w.questionHead = QStringLiteral("Fråga");
    w.actionHead = QStringLiteral("Åtgärd");
    w.commentHead = QStringLiteral("Kommentar");
    w.placeAndDate = QStringLiteral("Ort och datum");
    w.nameInClear = QStringLiteral("Namnförtydligande");
    w.signature = QStringLiteral("Underskrift");
    w.signatureTip = QStringLiteral("Elektronisk underskrift: %1");
    w.codeHead = QStringLiteral("Kontroll av utskriften");
    w.codeHelp = QStringLiteral("Kontrollkod %1. I Lotsbok kan koden eller filen kontrolleras: vem som har "
                                "undertecknat, vilken version det är och om innehållet stämmer.");
    w.codeAlt = QStringLiteral("QR-kod för kontroll av utskriften. Samma sak ger kontrollkoden %1.");
    w.scaleSpoken = QStringLiteral("%1 på en skala från 0 (%2) till 10 (%3)");
    w.scaleUnanswered = QStringLiteral("Ej besvarad, skala från 0 (%1) till 10 (%2)");
    w.scaleToFillIn = QStringLiteral("Skala att ringa in, från 0 (%1) till 10 (%2)");
    w.scaleLow = QStringLiteral("sämst");
    w.scaleHigh = QStringLiteral("bäst");
    w.rankOf = QStringLiteral("%1: plats %2");
    w.rankNone = QStringLiteral("%1: inte vald");
    w.rankHelp = QStringLiteral("Skriv 1 vid det viktigaste, 2 vid det näst viktigaste och så vidare.");
    w.pageOf = QStringLiteral("Sida %1 av %2");
    w.formVersion = QStringLiteral("blankettversion %1");
    w.answersVersion = QStringLiteral("svarsversion %1");
    w.printedOn = QStringLiteral("utskrivet %1");
    w.recipient = QStringLiteral("till: %1");
    w.code = QStringLiteral("kod %1");
    w.secrecyClient = QStringLiteral("Uppgifterna kan omfattas av sekretess enligt 26 kap. 1 § "
                                     "offentlighets- och sekretesslagen (2009:400).");
    w.secrecyOther = QStringLiteral("Sekretess prövas innan uppgifterna lämnas ut.");
    w.protectedMark = QStringLiteral("SKYDDADE PERSONUPPGIFTER – lämna inte ut och lägg inte framme");
    w.protectedShort = QStringLiteral("SKYDDADE PERSONUPPGIFTER");
    w.draftMark = QStringLiteral("Utkast – inte registrerad");
    w.filledInBy = QStringLiteral("Fylls i av: %1");
    w.shownWhen = QStringLiteral("Fylls i om svaret på ”%1” är %2.");
    w.shownWhenAnswered = QStringLiteral("Fylls i om ”%1” är besvarad.");
    w.shownDepending = QStringLiteral("Fylls i beroende på svaret på ”%1”.");
    w.subjectPerson = QStringLiteral("Namn och personnummer");
    w.subjectEmployee = QStringLiteral("Medarbetare");
    w.subjectPurchase = QStringLiteral("Inköp");
    w.alternative = QStringLiteral(" eller ");
    w.mapCentre = QStringLiteral("Jag");
    w.mapName = QStringLiteral("Namn");
    w.mapRole = QStringLiteral("Roll");
    w.mapRing = QStringLiteral("Närhet");
    w.mapTie = QStringLiteral("Relation");
    w.rings = {QStringLiteral("Nära"), QStringLiteral("Mellan"), QStringLiteral("Längre bort")};
    w.mapAlt = QStringLiteral("Nätverkskarta med den enskilde i mitten och tre ringar. %1");
    w.mapAltEntry = QStringLiteral("%1 %2: %3, %4.");
    w.mapAltBlank =
        QStringLiteral("Tom nätverkskarta att rita i: den enskilde i mitten och tre ringar efter närhet.");
    w.map = {w.mapCentre, QStringLiteral("stödjande"), QStringLiteral("ansträngd"),
             QStringLiteral("kriminell"), QStringLiteral("okänd")};
    w.currency = QStringLiteral("%1 kr");
    w.entryDate = QStringLiteral("datum, ÅÅÅÅ-MM-DD");
    w.entryMonth = QStringLiteral("månad, ÅÅÅÅ-MM");
    w.entryPlace = QStringLiteral("ort");
    return w;
}

PrintWords english()
{
    PrintWords w;
    w.language = QStringLiteral("en");
    w.yes = QStringLiteral("Yes");
    w.no = QStringLiteral("No");
    w.ticked = QStringLiteral("%1, ticked");
    w.notTicked = QStringLiteral("%1, not ticked");
    w.unanswered = QStringLiteral("Not answered");
    w.numberHead = QStringLiteral("No.");
    w.questionHead = QStringLiteral("Question");
    w.actionHead = QStringLiteral("Measure");
    w.commentHead = QStringLiteral("Comment");
    w.placeAndDate = QStringLiteral("Place and date");
    w.nameInClear = QStringLiteral("Name in block letters");
    w.signature = QStringLiteral("Signature");
    w.signatureTip = QStringLiteral("Electronic signature: %1");
    w.codeHead = QStringLiteral("Checking this print");
    w.codeHelp =
        QStringLiteral("Code %1. Lotsbok checks the code or the file: who signed, which version this is, "
                       "and whether the content is the same.");
    w.codeAlt = QStringLiteral("QR code for checking this print. The code %1 serves as well.");
    w.scaleSpoken = QStringLiteral("%1 on a scale from 0 (%2) to 10 (%3)");
    w.scaleUnanswered = QStringLiteral("Not answered, scale from 0 (%1) to 10 (%2)");
    w.scaleToFillIn = QStringLiteral("Scale to mark, from 0 (%1) to 10 (%2)");
    w.scaleLow = QStringLiteral("worst");
    w.scaleHigh = QStringLiteral("best");
    w.rankOf = QStringLiteral("%1: place %2");
    w.rankNone = QStringLiteral("%1: not chosen");
    w.rankHelp = QStringLiteral("Write 1 at the most important, 2 at the next, and so on.");
    w.pageOf = QStringLiteral("Page %1 of %2");
    w.formVersion = QStringLiteral("form version %1");
    w.answersVersion = QStringLiteral("answers version %1");
    w.printedOn = QStringLiteral("printed %1");
    w.recipient = QStringLiteral("to: %1");
    w.code = QStringLiteral("code %1");
    w.secrecyClient =
        QStringLiteral("The information may be secret under chapter 26, section 1 of the Public Access to "
                       "Information and Secrecy Act (2009:400).");
    w.secrecyOther = QStringLiteral("Secrecy is considered before information is handed out.");
    w.protectedMark = QStringLiteral("PROTECTED PERSONAL DATA – do not hand out or leave lying");
    w.protectedShort = QStringLiteral("PROTECTED PERSONAL DATA");
    w.draftMark = QStringLiteral("Draft – not registered");
    w.filledInBy = QStringLiteral("Filled in by: %1");
    w.shownWhen = QStringLiteral("Fill in if the answer to “%1” is %2.");
    w.shownWhenAnswered = QStringLiteral("Fill in if “%1” is answered.");
    w.shownDepending = QStringLiteral("Fill in depending on the answer to “%1”.");
    w.subjectPerson = QStringLiteral("Name and identity number");
    w.subjectEmployee = QStringLiteral("Employee");
    w.subjectPurchase = QStringLiteral("Purchase");
    w.alternative = QStringLiteral(" or ");
    w.mapCentre = QStringLiteral("Me");
    w.mapName = QStringLiteral("Name");
    w.mapRole = QStringLiteral("Role");
    w.mapRing = QStringLiteral("Closeness");
    w.mapTie = QStringLiteral("Relation");
    w.rings = {QStringLiteral("Close"), QStringLiteral("Between"), QStringLiteral("Farther away")};
    w.mapAlt = QStringLiteral("Network map with the person in the middle and three rings. %1");
    w.mapAltEntry = QStringLiteral("%1 %2: %3, %4.");
    w.mapAltBlank = QStringLiteral(
        "Empty network map to draw in: the person in the middle and three rings of closeness.");
    w.map = {w.mapCentre, QStringLiteral("supportive"), QStringLiteral("strained"),
             QStringLiteral("criminal"), QStringLiteral("unknown")};
    w.currency = QStringLiteral("SEK %1");
    w.entryDate = QStringLiteral("date, YYYY-MM-DD");
    w.entryMonth = QStringLiteral("month, YYYY-MM");
    w.entryPlace = QStringLiteral("place");
    return w;
}

} // namespace

const PrintWords& printWords(const QString& language)
{
    static const PrintWords inSwedish = swedish();
    static const PrintWords inEnglish = english();
    return language.startsWith(QLatin1String("en")) ? inEnglish : inSwedish;
}

QString printedDate(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

} // namespace lotsbok
