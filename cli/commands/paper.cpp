// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The district's letterhead, and several papers of a case in one go.
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"
#include "core/session/letterhead_desk.h"
#include "exchange/print_set.h"
#include "forms/print/logo_picture.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

// The letterhead

Output shownLetterhead(const DistrictInfo& district, const Logo& logo)
{
    const QJsonObject json{
        {QStringLiteral("district"), district.name},    {QStringLiteral("unit"), district.unit},
        {QStringLiteral("address"), district.address},  {QStringLiteral("phone"), district.phone},
        {QStringLiteral("logoBytes"), logo.png.size()}, {QStringLiteral("logoSays"), logo.says}};
    Lines lines;
    lines.add(Cli::tr("District administration"), district.name)
        .add(Cli::tr("Unit"), district.unit)
        .add(Cli::tr("Address"), district.address)
        .add(Cli::tr("Phone"), district.phone)
        .add(Cli::tr("Logo"), logo.png.isEmpty() ? Cli::tr("none") : logo.says);
    return Output{json, lines.join(), {}};
}

Result<Output> showLetterhead(Session& session)
{
    const auto district = session.district();
    const auto logo = district ? LetterheadDesk(session).logo() : fail(district.error());
    return logo ? Result<Output>(shownLetterhead(*district, *logo)) : fail(logo.error());
}

Result<Output> letterheadShow(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    return session ? showLetterhead(**session) : fail(session.error());
}

Result<void> setSender(Session& session, const Invocation& invocation)
{
    auto district = session.district();
    if (!district) {
        return fail(district.error());
    }
    bool isChanged = false;
    const std::pair<const char*, QString*> fields[] = {{"district", &district->name},
                                                       {"unit", &district->unit},
                                                       {"address", &district->address},
                                                       {"phone", &district->phone}};
    for (const auto& [option, value] : fields) {
        if (invocation.has(option)) {
            *value = invocation.value(option).simplified();
            isChanged = true;
        }
    }
    if (!isChanged) {
        return {};
    }
    const auto saved = session.saveDistrict(*district);
    return saved ? Result<void>() : fail(saved.error());
}

Result<void> setLogo(Session& session, const Invocation& invocation)
{
    const bool isTakenOut = invocation.has("no-logo");
    if (!isTakenOut && !invocation.has("logo")) {
        return {};
    }
    LetterheadDesk desk(session);
    auto logo = desk.logo();
    if (!logo) {
        return fail(logo.error());
    }
    logo->png.clear();
    if (!isTakenOut) {
        constexpr qint64 limit = 1024 * 1024;
        const auto file = readBounded(invocation.value("logo"), limit);
        const auto picture = file ? logoPicture(*file) : fail(file.error());
        if (!picture) {
            return fail(picture.error());
        }
        logo->png = *picture;
        logo->says = invocation.value("says");
    }
    const auto saved = desk.saveLogo(*logo);
    return saved ? Result<void>() : fail(saved.error());
}

Result<Output> letterheadSet(const Invocation& invocation, const Context& context)
{
    if (invocation.has("logo") != invocation.has("says") ||
        (invocation.has("logo") && invocation.has("no-logo"))) {
        return fail(ErrorCode::Usage,
                    Cli::tr("A logo is given with --logo and --says together, or taken out with --no-logo."));
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    if (const auto done = setSender(**session, invocation); !done) {
        return fail(done.error());
    }
    if (const auto done = setLogo(**session, invocation); !done) {
        return fail(done.error());
    }
    return showLetterhead(**session);
}

// Several papers in one go

Result<PrintManner> mannerFrom(const Invocation& invocation)
{
    const auto copies = numberOption(invocation, "copies", 1, 1, 99);
    if (!copies) {
        return fail(copies.error());
    }
    PrintManner manner{int(*copies)};
    manner.tray = invocation.value("tray");
    const QString sides = invocation.value("sides");
    const std::pair<const char*, PrintManner::Sides> words[] = {
        {"", PrintManner::Sides::AsSetUp},
        {"one", PrintManner::Sides::One},
        {"two", PrintManner::Sides::TwoLongEdge},
        {"two-short-edge", PrintManner::Sides::TwoShortEdge}};
    for (const auto& [word, value] : words) {
        if (sides == QLatin1String(word)) {
            manner.sides = value;
            return manner;
        }
    }
    return fail(ErrorCode::Usage, Cli::tr("--sides is one, two or two-short-edge."));
}

Result<std::optional<MeetingId>> meetingFrom(const Invocation& invocation)
{
    if (!invocation.has("meeting")) {
        return std::optional<MeetingId>();
    }
    const auto meeting = MeetingId::parse(invocation.value("meeting"));
    return meeting ? Result<std::optional<MeetingId>>(*meeting)
                   : fail(ErrorCode::NotFound, Cli::tr("There is no such meeting."));
}

Output shownPapers(const QList<PrintSet::Paper>& papers, int pages, bool isPrinted)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const PrintSet::Paper& paper : papers) {
        json << QJsonObject{{QStringLiteral("paper"), paper.title}, {QStringLiteral("usual"), paper.isUsual}};
        rows << QStringList{paper.title, paper.isUsual ? Cli::tr("yes") : Cli::tr("no")};
    }
    QJsonObject all{{QStringLiteral("papers"), json}, {QStringLiteral("printed"), isPrinted}};
    if (isPrinted) {
        all.insert(QStringLiteral("pages"), pages);
    }
    const QString text = table({Cli::tr("Paper"), Cli::tr("In the usual set")}, rows);
    return Output{all,
                  isPrinted ? text + u'\n' + Cli::tr("%n page(s) were sent to the printer.", nullptr, pages)
                            : text,
                  {}};
}

Result<Output> printPapers(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    const auto manner = mannerFrom(invocation);
    const auto meeting = meetingFrom(invocation);
    if (!opened || !manner || !meeting) {
        return fail(!opened ? opened.error() : !manner ? manner.error() : meeting.error());
    }
    const bool isForPerson = invocation.value("recipient") == QLatin1String("person");
    if (invocation.has("recipient") && !isForPerson &&
        invocation.value("recipient") != QLatin1String("own-file")) {
        return fail(ErrorCode::Usage, Cli::tr("The recipient is own-file or person."));
    }
    PrintSet set(*opened->session);
    auto papers = set.papersOf(opened->id, *meeting);
    if (!papers) {
        return fail(papers.error());
    }
    if (!invocation.has("printer")) {
        return shownPapers(*papers, 0, false);
    }
    if (!invocation.has("all")) {
        papers->removeIf([](const PrintSet::Paper& paper) { return !paper.isUsual; });
    }
    const PrintSet::Order order{opened->id, *papers,
                                isForPerson ? PrintSet::Recipient::Person : PrintSet::Recipient::OwnFile,
                                !invocation.has("no-separators"), invocation.value("words")};
    const auto printed = set.toPrinter(order, invocation.value("printer"), *manner);
    return printed ? Result<Output>(shownPapers(*papers, printed->pages, true)) : fail(printed.error());
}

Command printPapersCommand()
{
    return {
        "disclose set",
        QT_TRANSLATE_NOOP("Cli", "Prints a case's papers, or what goes along to a meeting, in one go; shows "
                                 "what there is without --printer."),
        {bookOperand(), caseOperand()},
        {{"meeting", "ID", QT_TRANSLATE_NOOP("Cli", "The meeting that the papers are for.")},
         {"recipient", "own-file|person", QT_TRANSLATE_NOOP("Cli", "For whom; the own file without it.")},
         {"words", "ID",
          QT_TRANSLATE_NOOP("Cli", "The papers that have such words in them: see form words.")},
         {"all", "", QT_TRANSLATE_NOOP("Cli", "Every paper, not only the usual ones.")},
         {"no-separators", "", QT_TRANSLATE_NOOP("Cli", "No sheet before each paper.")},
         {"printer", "NAME", QT_TRANSLATE_NOOP("Cli", "The print queue, as CUPS calls it.")},
         {"copies", "NUMBER", QT_TRANSLATE_NOOP("Cli", "How many of each; 1 without it.")},
         {"sides", "one|two|two-short-edge",
          QT_TRANSLATE_NOOP("Cli", "On one side of the sheet or both; as the queue is set up without it.")},
         {"tray", "NAME", QT_TRANSLATE_NOOP("Cli", "The paper tray, as CUPS calls it.")},
         reasonOption()},
        "disclose set akt.lotsbok 2026-0001 --printer kontoret --sides two --user asa",
        printPapers};
}

} // namespace

QList<Command> paperCommands()
{
    return {
        {"letterhead show",
         QT_TRANSLATE_NOOP("Cli", "Shows the sender that stands on every paper."),
         {bookOperand()},
         {},
         "letterhead show akt.lotsbok --user chef",
         letterheadShow},
        {"letterhead set",
         QT_TRANSLATE_NOOP("Cli", "Changes the sender, and the logo from a PNG or SVG file."),
         {bookOperand()},
         {{"district", "NAME", QT_TRANSLATE_NOOP("Cli", "The district administration.")},
          {"unit", "NAME", QT_TRANSLATE_NOOP("Cli", "The unit.")},
          {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "The address.")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The phone number.")},
          {"logo", "FILE", QT_TRANSLATE_NOOP("Cli", "The logo: a PNG, or an SVG of shapes alone.")},
          {"says", "TEXT", QT_TRANSLATE_NOOP("Cli", "What the logo shows, for those who do not see it.")},
          {"no-logo", "", QT_TRANSLATE_NOOP("Cli", "Takes the logo out.")}},
         "letterhead set akt.lotsbok --logo vapen.svg --says \"Provdalens vapen\" --user chef",
         letterheadSet},
        printPapersCommand(),
    };
}

} // namespace lotsbok::cli
