// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34: what is registered about one person, for that person.
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "cli/records/record_options.h"
#include "core/model/record_names.h"
#include "core/rules/extract_review.h"
#include "exchange/extract_door.h"

#include <QDir>

namespace lotsbok::cli {

namespace {

constexpr qint64 mostReviewFile = 4 * 1024 * 1024;

struct ExtractAsked {
    std::unique_ptr<Session> session;
    ExtractPerson person{};
    ExtractReview review{};
};

Result<ExtractReview> reviewFrom(const Invocation& invocation)
{
    if (!invocation.has("review")) {
        return ExtractReview{};
    }
    const auto bytes = readBounded(invocation.value("review"), mostReviewFile);
    return bytes ? parseExtractReview(*bytes) : fail(bytes.error());
}

/// The book, opened, with whom the extract is about. Somebody else's cases open with --reason.
Result<ExtractAsked> extractAsked(const Invocation& invocation, const Context& context)
{
    auto review = reviewFrom(invocation); // before a password is asked for
    auto session = review ? openBook(invocation, context) : fail(review.error());
    if (!session) {
        return fail(session.error());
    }
    std::optional<CaseId> inCase;
    if (invocation.has("case")) {
        const auto id = caseNamed(**session, invocation.value("case"));
        if (!id) {
            return fail(id.error());
        }
        inCase = *id;
    }
    if (invocation.operand(1).startsWith(QLatin1String("case:"))) {
        const auto id = caseNamed(**session, invocation.operand(1).mid(5));
        const auto stated =
            id ? stateReasonFor(**session, SubjectRef::of(*id), invocation) : Result<void>(fail(id.error()));
        if (!stated) {
            return fail(stated.error());
        }
    }
    const auto person = ExtractDesk(**session).person(invocation.operand(1), inCase);
    if (!person) {
        return fail(person.error());
    }
    if (person->kind == ExtractPerson::Kind::Client) {
        const auto cases = (*session)->casesOf(*ClientId::fromUuid(person->id));
        for (const Case& each : cases.value_or(QList<Case>())) {
            if (const auto stated = stateReasonFor(**session, SubjectRef::of(each.id), invocation); !stated) {
                return fail(stated.error());
            }
        }
    } else if (inCase) {
        if (const auto stated = stateReasonFor(**session, SubjectRef::of(*inCase), invocation); !stated) {
            return fail(stated.error());
        }
    }
    return ExtractAsked{std::move(*session), *person, std::move(*review)};
}

QString rowState(const ReviewRow& row)
{
    if (row.mustDecide && !row.decided) {
        return Cli::tr("to be judged");
    }
    return row.give ? Cli::tr("given") : Cli::tr("not given");
}

/// What must be judged, whole: what it is, who wrote it, and what stands in it.
void addWhole(const ReviewRow& row, Lines& lines)
{
    lines.text({}).text(row.title);
    if (row.writtenAt.isValid()) {
        lines.add(Cli::tr("Written by"),
                  QStringLiteral("%1, %2").arg(row.writtenBy, localTime(row.writtenAt)));
    }
    for (const ReviewFact& fact : row.facts) {
        lines.add(fact.label, fact.text);
    }
}

Result<Output> reviewExtract(const Invocation& invocation, const Context& context)
{
    const auto asked = extractAsked(invocation, context);
    const auto extract =
        asked ? ExtractDoor(*asked->session).review(asked->person, asked->review) : fail(asked.error());
    if (!extract) {
        return fail(extract.error());
    }
    QList<QStringList> rows;
    for (const ReviewRow& row : extract->review) {
        const bool isPerson = row.kind == ReviewRow::Kind::Person;
        rows << QStringList{rowState(row), isPerson ? row.shown : recordName(row.shown),
                            isPerson ? row.hidden : row.title, row.ground, row.key};
    }
    const QStringList head{Cli::tr("State"), Cli::tr("What is shown"), Cli::tr("What it stands for"),
                           Cli::tr("Ground"), Cli::tr("Key")};
    Lines lines;
    lines.text(rows.isEmpty() ? Cli::tr("Nothing is masked or held back.") : table(head, rows));
    for (const ReviewRow& row : extract->review) {
        if (row.kind == ReviewRow::Kind::Entry) {
            addWhole(row, lines);
        }
    }
    lines.text({}).text(extract->isDecided() ? Cli::tr("Everything that must be judged is.")
                                             : Cli::tr("Something must still be judged."));
    lines.text(
        Cli::tr("Next: keep what --json prints as a file, say in it what is given, which names are hidden "
                "too, and that the list was gone through (confirmed), and make the extract with it."));
    QJsonObject json = extractReviewJson(*extract, asked->review);
    json.insert(QStringLiteral("decided"), extract->isDecided());
    return Output{json, lines.join(), {}};
}

Result<Output> makeExtractFiles(const Invocation& invocation, const Context& context)
{
    const auto on = options::day(invocation.value("asked"), QStringLiteral("asked"));
    const auto asked = on ? extractAsked(invocation, context) : fail(on.error());
    if (!asked) {
        return fail(asked.error());
    }
    const QString folder = invocation.value("out");
    const auto given =
        ExtractDoor(*asked->session)
            .toFolder({asked->person, asked->review, *on}, folder, invocation.has("overwrite"));
    if (!given) {
        return fail(given.error());
    }
    const QString paper = QDir(folder).filePath(ExtractDoor::paperName());
    const QString data = QDir(folder).filePath(ExtractDoor::dataName());
    Lines lines;
    lines.add(Cli::tr("To read"), paper);
    lines.add(Cli::tr("To process"), data);
    lines.add(Cli::tr("Pages"), QString::number(given->pages));
    return Output{
        QJsonObject{{QStringLiteral("paper"), paper},
                    {QStringLiteral("data"), data},
                    {QStringLiteral("pages"), given->pages},
                    {QStringLiteral("disclosures"), QJsonArray{toJson(given->paper), toJson(given->data)}}},
        lines.join(),
        {}};
}

QList<Operand> extractOperands()
{
    return {
        bookOperand(),
        {"WHO", QT_TRANSLATE_NOOP("Cli", "case:NUMBER, client:ID, employee:ID, contact:ID, guardian:ID or "
                                         "network-tie:ID.")}};
}

Option inCaseOption()
{
    return {"case", "NUMBER", QT_TRANSLATE_NOOP("Cli", "In which case a guardian or relative is named.")};
}

Option reviewOption(bool isRequired)
{
    return {"review", "FILE",
            QT_TRANSLATE_NOOP("Cli", "What a person has judged: JSON, as extract review --json prints it."),
            isRequired};
}

} // namespace

QList<Command> extractCommands()
{
    return {
        {"extract review",
         QT_TRANSLATE_NOOP("Cli",
                           "Shows what an extract of personal data masks and what must be judged (R34)."),
         extractOperands(),
         {reviewOption(false), inCaseOption(), reasonOption()},
         "extract review akt.lotsbok case:2026-0001 --json --user lots",
         reviewExtract},
        {"extract make",
         QT_TRANSLATE_NOOP(
             "Cli", "Writes what is registered about a person, as PDF and JSON, after a review (R34)."),
         extractOperands(),
         {{"asked", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the signed request."), true},
          reviewOption(true),
          {"out", "FOLDER", QT_TRANSLATE_NOOP("Cli", "An existing folder."), true},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the files if there are any.")},
          inCaseOption(),
          reasonOption()},
         "extract make akt.lotsbok case:2026-0001 --asked 2026-03-01 --review granskning.json --out utdrag "
         "--user lots",
         makeExtractFiles},
    };
}

} // namespace lotsbok::cli
