// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of a case alone, as a file.
#include "cli/commands/commands.h"
#include "cli/commands/disclose_parts.h"
#include "exchange/disclosure.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

/// In the order of Disclosure::FigurePaper::Kind.
const QStringList& figureWords()
{
    static const QStringList words{QStringLiteral("network-map"), QStringLiteral("threat-levels"),
                                   QStringLiteral("inventories"), QStringLiteral("goals")};
    return words;
}

/// The first inventory and the latest; the latest alone where there is one.
Result<void> takeInventories(Session& session, Disclosure::FigurePaper& paper)
{
    const auto responses = session.responses(SubjectRef::of(paper.caseId));
    if (!responses) {
        return fail(responses.error());
    }
    for (const FormResponse& each : *responses) { // newest first
        if (each.formId != QLatin1String("3.1")) {
            continue;
        }
        if (!paper.later) {
            paper.later = each.id;
        } else {
            paper.earlier = each.id;
        }
    }
    return {};
}

Result<Output> releaseFigure(const Invocation& invocation, const Context& context)
{
    const qsizetype kind = figureWords().indexOf(invocation.value("figure"));
    const QString recipient = invocation.value("recipient");
    const bool isToPerson = recipient == QLatin1String("person");
    if (kind < 0) {
        return fail(ErrorCode::Usage,
                    Cli::tr("The option --%1 takes one of: %2.")
                        .arg(QStringLiteral("figure"), figureWords().join(QStringLiteral(", "))));
    }
    if (!isToPerson && !recipient.isEmpty() && recipient != QLatin1String("own-file")) {
        return fail(ErrorCode::Usage,
                    Cli::tr("The option --%1 takes one of: %2.")
                        .arg(QStringLiteral("recipient"), QStringLiteral("own-file, person")));
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Disclosure::FigurePaper paper{opened->id, static_cast<Disclosure::FigurePaper::Kind>(kind)};
    paper.recipient = isToPerson ? Disclosure::Recipient::Person : Disclosure::Recipient::OwnFile;
    if (paper.kind == Disclosure::FigurePaper::Kind::Inventories) {
        if (const auto taken = takeInventories(*opened->session, paper); !taken) {
            return fail(taken.error());
        }
    }
    const QString path = invocation.value("out");
    const auto released = Disclosure(*opened->session).figureToFile(paper, path, invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    QJsonObject json = toJson(released->record);
    json.insert(QStringLiteral("file"), path);
    return Output{json, Cli::tr("%1 was printed to %2.").arg(released->record.what, path), {}};
}

} // namespace

QList<Command> disclosureFigureCommands()
{
    return {
        {"disclose figure",
         QT_TRANSLATE_NOOP("Cli",
                           "Prints a figure of a case with a table of its values: the network map, the "
                           "threat level or the goals over time, the inventories side by side."),
         {bookOperand(), caseOperand()},
         {{"figure", "network-map|threat-levels|inventories|goals",
           QT_TRANSLATE_NOOP("Cli", "Which figure; of the inventories, the first and the latest."), true},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file to write."), true},
          {"recipient", "own-file|person", QT_TRANSLATE_NOOP("Cli", "Who it is for; else the own file.")},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replace a file that exists.")},
          reasonOption()},
         "disclose figure akt.lotsbok 2026-0001 --figure goals --out malen.pdf --user asa",
         releaseFigure},
    };
}

} // namespace lotsbok::cli
