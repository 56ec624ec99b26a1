// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure (R35) and the draft of a breach report.
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "cli/records/record_options.h"
#include "core/session/backup_desk.h"
#include "core/session/breach_desk.h"
#include "core/session/erasure_desk.h"
#include "exchange/office_papers.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

QJsonObject erasureJson(const ErasureDecision& value)
{
    return {{QStringLiteral("outcome"), described::wordOf(value.outcome)},
            {QStringLiteral("childProtection"), value.childProtection},
            {QStringLiteral("reason"), value.reason},
            {QStringLiteral("at"), value.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), value.by}};
}

QJsonObject erasureJson(const ErasureAct& value)
{
    QJsonObject counts;
    for (auto it = value.counts.begin(); it != value.counts.end(); ++it) {
        counts.insert(it.key(), it.value());
    }
    return {{QStringLiteral("id"), value.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("restored"), value.restored},
            {QStringLiteral("decidedAt"), value.decidedAt.toString(Qt::ISODate)},
            {QStringLiteral("decidedBy"), value.decidedBy},
            {QStringLiteral("basis"), value.basis},
            {QStringLiteral("erasedAt"), value.erasedAt.toString(Qt::ISODate)},
            {QStringLiteral("erasedBy"), value.erasedBy},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("idsSha256"), QString::fromLatin1(value.idsSha256.toHex())}};
}

QString outcomeName(const std::optional<ErasureDecision>& decision)
{
    if (!decision) {
        return Cli::tr("not decided");
    }
    return decision->outcome == ErasureOutcome::Erase ? Cli::tr("to be erased") : Cli::tr("to be kept");
}

Lines linesOf(const QList<std::pair<QString, QString>>& pairs)
{
    Lines lines;
    for (const auto& [label, value] : pairs) {
        lines.add(label, value);
    }
    return lines;
}

/// Writes the paper where --out says, and adds where; nothing without the option.
Result<void> writePaper(Session& session, const Invocation& invocation, const Disclosure::OfficePaper& paper,
                        Lines& lines)
{
    if (!invocation.has("out")) {
        return {};
    }
    const auto written =
        Disclosure(session).officePaperToFile(paper, invocation.value("out"), invocation.has("overwrite"));
    if (!written) {
        return fail(written.error());
    }
    lines.text(Cli::tr("The paper was written: %1").arg(invocation.value("out")));
    return {};
}

Result<Output> dueErasures(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto due = session ? ErasureDesk(**session).due() : fail(session.error());
    if (!due) {
        return fail(due.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const DueErasure& each : *due) {
        json.append(QJsonObject{{QStringLiteral("number"), each.number},
                                {QStringLiteral("earliest"), each.retention.earliest.toString(Qt::ISODate)},
                                {QStringLiteral("latest"), each.retention.latest.toString(Qt::ISODate)},
                                {QStringLiteral("reason"), each.retention.reason},
                                {QStringLiteral("decision"),
                                 each.decision ? QJsonValue(erasureJson(*each.decision)) : QJsonValue()}});
        rows << QStringList{each.number, each.retention.latest.toString(Qt::ISODate),
                            outcomeName(each.decision), each.retention.reason};
    }
    const QStringList head{Cli::tr("Case"), Cli::tr("At the latest"), Cli::tr("Decision"), Cli::tr("Reason")};
    return Output{json, rows.isEmpty() ? Cli::tr("No file is to be erased.") : table(head, rows), {}};
}

Result<Output> decideErasure(const Invocation& invocation, const Context& context)
{
    const auto outcome = described::fromWord<ErasureOutcome>(invocation.value("outcome"));
    if (!outcome) {
        return fail(ErrorCode::Usage, Cli::tr("The option --%1 takes one of: %2.")
                                          .arg(QStringLiteral("outcome"), QStringLiteral("erase, keep")));
    }
    const auto opened = openCaseBook(invocation, context);
    const auto decided = opened ? ErasureDesk(*opened->session)
                                      .decide(opened->id, *outcome, invocation.value("because"),
                                              invocation.has("child-protection"))
                                : fail(opened.error());
    if (!decided) {
        return fail(decided.error());
    }
    return Output{
        erasureJson(*decided), Cli::tr("The decision was kept: %1.").arg(outcomeName(*decided)), {}};
}

Result<Output> runErasure(const Invocation& invocation, const Context& context)
{
    if (!invocation.has("yes")) {
        return fail(ErrorCode::Usage,
                    Cli::tr("An erasure cannot be undone; say --yes to carry out the decision."));
    }
    const auto opened = openCaseBook(invocation, context);
    const auto done = opened ? ErasureDesk(*opened->session).run(opened->id) : fail(opened.error());
    if (!done) {
        return fail(done.error());
    }
    Lines lines = linesOf(ErasureDesk::certificate(done->act));
    if (!done->listProblem.isEmpty()) {
        lines.text(Cli::tr("The list beside the backups was not renewed: %1").arg(done->listProblem));
    }
    for (const QString& copy : done->copies) {
        lines.add(Cli::tr("May still hold it"), copy);
    }
    QJsonObject json = erasureJson(done->act);
    json.insert(QStringLiteral("copies"), QJsonArray::fromStringList(done->copies));
    json.insert(QStringLiteral("listRenewed"), done->listProblem.isEmpty());
    return Output{json, lines.join(), {}};
}

Result<Output> listErasures(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto acts = session ? ErasureDesk(**session).acts() : fail(session.error());
    if (!acts) {
        return fail(acts.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const ErasureAct& act : *acts) {
        json.append(erasureJson(act));
        rows << QStringList{localTime(act.erasedAt), act.erasedBy, act.id.toString(QUuid::WithoutBraces)};
    }
    const QStringList head{Cli::tr("When"), Cli::tr("Who"), Cli::tr("Id")};
    return Output{json, rows.isEmpty() ? Cli::tr("Nothing was erased.") : table(head, rows), {}};
}

Result<Output> erasureCertificate(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto acts = session ? ErasureDesk(**session).acts() : fail(session.error());
    if (!acts) {
        return fail(acts.error());
    }
    const QUuid id = QUuid::fromString(invocation.value("id"));
    const auto found =
        std::find_if(acts->begin(), acts->end(), [&id](const ErasureAct& act) { return act.id == id; });
    if (found == acts->end()) {
        return fail(ErrorCode::NotFound, Cli::tr("There is no erasure with that id."));
    }
    const auto pairs = ErasureDesk::certificate(*found);
    Lines lines = linesOf(pairs);
    const auto written = writePaper(**session, invocation, erasurePaper(*found), lines);
    return written ? Result<Output>(Output{erasureJson(*found), lines.join(), {}}) : fail(written.error());
}

Result<Output> erasureCopies(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto copies = session ? BackupDesk(**session).copiesThatHoldErased() : fail(session.error());
    if (!copies) {
        return fail(copies.error());
    }
    Lines lines;
    for (const QString& copy : *copies) {
        lines.text(copy);
    }
    if (copies->isEmpty()) {
        lines.text(Cli::tr("No known copy holds what was erased."));
    } else if (invocation.has("remove")) {
        if (const auto removed = BackupDesk(**session).removeCopies(*copies); !removed) {
            return fail(removed.error());
        }
        lines.text(Cli::tr("These copies were removed."));
    }
    return Output{QJsonObject{{QStringLiteral("copies"), QJsonArray::fromStringList(*copies)},
                              {QStringLiteral("removed"), invocation.has("remove") && !copies->isEmpty()}},
                  lines.join(),
                  {}};
}

Result<BreachQuestion> breachQuestion(const Session& session, const Invocation& invocation)
{
    BreachQuestion question;
    question.what = invocation.value("what");
    question.station = invocation.value("station");
    for (const auto& [option, moment] : {std::pair{"known", &question.knownAt},
                                         std::pair{"from", &question.from}, std::pair{"to", &question.to}}) {
        const QString name = QString::fromLatin1(option);
        const auto given = invocation.has(option) ? momentFrom(invocation.value(option), name)
                                                  : Result<QDateTime>(session.nowUtc());
        if (!given) {
            return fail(given.error());
        }
        *moment = *given;
    }
    if (invocation.has("by")) {
        const auto user = userNamed(session, invocation.value("by"));
        if (!user) {
            return fail(user.error());
        }
        question.user = user->id;
    }
    return question;
}

QJsonObject erasureJson(const BreachDraft& value)
{
    const auto counts = [](const QMap<QString, int>& map) {
        QJsonObject json;
        for (auto it = map.begin(); it != map.end(); ++it) {
            json.insert(it.key(), it.value());
        }
        return json;
    };
    const auto moment = [](const QDateTime& at) { return at.toString(Qt::ISODate); };
    return {{QStringLiteral("what"), value.question.what},
            {QStringLiteral("knownAt"), moment(value.question.knownAt)},
            {QStringLiteral("earlyWarning"), moment(value.clocks.earlyWarning)},
            {QStringLiteral("dataAuthority"), moment(value.clocks.dataAuthority)},
            {QStringLiteral("incident"), moment(value.clocks.incident)},
            {QStringLiteral("finalReport"), moment(value.clocks.finalReport)},
            {QStringLiteral("entries"), value.facts.entries},
            {QStringLiteral("persons"), value.facts.persons},
            {QStringLiteral("protectedPersons"), value.facts.protectedPersons},
            {QStringLiteral("read"), counts(value.facts.readByKind)},
            {QStringLiteral("changed"), counts(value.facts.changedByKind)}};
}

Result<Output> breachReport(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto question = session ? breachQuestion(**session, invocation) : fail(session.error());
    const auto draft = question ? BreachDesk(**session).draft(*question) : fail(question.error());
    if (!draft) {
        return fail(draft.error());
    }
    const auto pairs = BreachDesk::lines(*draft);
    Lines lines = linesOf(pairs);
    const auto written = writePaper(**session, invocation, breachPaper(*draft), lines);
    return written ? Result<Output>(Output{erasureJson(*draft), lines.join(), {}}) : fail(written.error());
}

QList<Option> outOptions()
{
    return {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Writes it as a PDF file for the own file, too.")},
            {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if there is one.")}};
}

} // namespace

QList<Command> erasureCommands()
{
    return {
        {"erasure due",
         QT_TRANSLATE_NOOP("Cli", "Lists the closed files whose time is out, with the section (R35)."),
         {bookOperand()},
         {},
         "erasure due akt.lotsbok --user chef",
         dueErasures},
        {"erasure decide",
         QT_TRANSLATE_NOOP("Cli", "Records the head of unit's decision on a closed file (R35)."),
         {bookOperand(), caseOperand()},
         {{"outcome", "erase|keep", QT_TRANSLATE_NOOP("Cli", "What is decided."), true},
          {"because", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why; needed for what is kept.")},
          {"child-protection", "",
           QT_TRANSLATE_NOOP("Cli", "The file holds a child-protection investigation.")},
          reasonOption()},
         "erasure decide akt.lotsbok 2020-0007 --outcome erase --user chef",
         decideErasure},
        {"erasure run",
         QT_TRANSLATE_NOOP("Cli", "Erases a file that was decided to go; it cannot be undone."),
         {bookOperand(), caseOperand()},
         {{"yes", "", QT_TRANSLATE_NOOP("Cli", "Yes, erase it.")}, reasonOption()},
         "erasure run akt.lotsbok 2020-0007 --yes --user chef",
         runErasure},
        {"erasure list",
         QT_TRANSLATE_NOOP("Cli", "Lists the erasures that were made."),
         {bookOperand()},
         {},
         "erasure list akt.lotsbok --user chef",
         listErasures},
        {"erasure certificate",
         QT_TRANSLATE_NOOP("Cli", "Shows the certificate of an erasure, without personal data."),
         {bookOperand()},
         QList<Option>{
             {"id", "ID", QT_TRANSLATE_NOOP("Cli", "The erasure, as erasure list shows it."), true}} +
             outOptions(),
         "erasure certificate akt.lotsbok --id ID --out gallring.pdf --user chef",
         erasureCertificate},
        {"erasure copies",
         QT_TRANSLATE_NOOP("Cli", "Lists the known copies that may hold what was erased, or removes them."),
         {bookOperand()},
         {{"remove", "", QT_TRANSLATE_NOOP("Cli", "Removes them.")}},
         "erasure copies akt.lotsbok --user chef",
         erasureCopies},
        {"breach report",
         QT_TRANSLATE_NOOP("Cli",
                           "Drafts the report of a personal data breach from the log, with its deadlines."),
         {bookOperand()},
         QList<Option>{
             {"what", "TEXT", QT_TRANSLATE_NOOP("Cli", "What happened."), true},
             {"known", "MOMENT", QT_TRANSLATE_NOOP("Cli", "When it was known; now without it.")},
             {"from", "MOMENT", QT_TRANSLATE_NOOP("Cli", "From when the log is asked."), true},
             {"to", "MOMENT", QT_TRANSLATE_NOOP("Cli", "Until when; now without it.")},
             {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "Only what this user did.")},
             {"station", "NAME", QT_TRANSLATE_NOOP("Cli", "Only what was done at this workstation.")}} +
             outOptions(),
         "breach report akt.lotsbok --what \"En dator stals.\" --from 2026-11-20T08:00 --user chef",
         breachReport},
    };
}

} // namespace lotsbok::cli
