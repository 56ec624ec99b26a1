// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the office's own: they name no client.
#include "exchange/office_papers.h"

#include "exchange/disclosure_private.h"
#include "translations/paper_words.h"

namespace lotsbok {

Disclosure::OfficePaper breachPaper(const BreachDraft& draft)
{
    const PaperLanguage swedish(QStringLiteral("sv"));
    return {QStringLiteral("Utkast: anmälan av personuppgiftsincident"), BreachDesk::lines(draft)};
}

Disclosure::OfficePaper erasurePaper(const ErasureAct& act)
{
    const PaperLanguage swedish(QStringLiteral("sv"));
    return {QStringLiteral("Gallringsintyg"), ErasureDesk::certificate(act)};
}

QList<SheetLine> sheetLines(const Disclosure::OfficePaper& paper)
{
    QList<SheetLine> lines;
    for (const auto& [label, value] : paper.lines) {
        lines.append({SheetLine::Kind::Heading, label, {}});
        lines.append({SheetLine::Kind::Text, value, {}});
    }
    return lines;
}

Result<Disclosure::Prepared> Disclosure::prepareOfficePaper(const OfficePaper& paper)
{
    const auto letterhead = letterheadOf(m_session);
    if (!letterhead) {
        return fail(letterhead.error());
    }
    DisclosureRecord release;
    release.subject = SubjectRef::district();
    release.recipient = recorded(Recipient::OwnFile);
    release.basis = fixedBasis(Recipient::OwnFile);
    release.what = paper.title;
    const SheetMarks marks{{}, recipientOnPaper(Recipient::OwnFile), false};
    auto printed = printSheet(paper.title, sheetLines(paper), *letterhead, m_session.nowUtc(), marks);
    if (!printed) {
        return fail(printed.error());
    }
    return Prepared{std::move(release), paper.title, std::move(*printed), {}};
}

Result<Disclosure::Released> Disclosure::officePaperToFile(const OfficePaper& paper, const QString& path,
                                                           bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepareOfficePaper(paper), path, overwrite);
}

} // namespace lotsbok
