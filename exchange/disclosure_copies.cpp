// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a case holds beside forms and meetings: an attachment as it was kept, a figure alone.
#include "core/session/case_work.h"
#include "core/session/goal_courses.h"
#include "exchange/case_figures.h"
#include "exchange/disclosure_private.h"
#include "forms/bindings/book_forms.h"

#include <algorithm>

namespace lotsbok {

namespace {

/// R34. What the police have not yet served is held back from the person; a consent of the person cannot
/// cover what the person may not know of.
Result<void> mayLeave(const Attachment& attachment, const Disclosure::AttachmentCopy& copy)
{
    if (attachment.sensitivity != AttachmentClass::PoliceUnserved) {
        return {};
    }
    const bool onGround = copy.party && !copy.party->ground.isEmpty();
    const bool toOwnFile = !copy.party && copy.recipient == Disclosure::Recipient::OwnFile;
    return onGround || toOwnFile
               ? Result<void>()
               : fail(ErrorCode::RuleSaysNo,
                      DoorText::tr(
                          "R34: what the police have not yet served is held back from the person, and "
                          "goes to a party only on a legal ground."));
}

const FormResponse* inventoryAmong(const QList<FormResponse>& responses, const std::optional<ResponseId>& id)
{
    const auto found = std::find_if(responses.cbegin(), responses.cend(), [&id](const FormResponse& each) {
        return each.id == id && each.formId == QLatin1String("3.1");
    });
    return found == responses.cend() ? nullptr : &*found;
}

Result<FigureSheet> figureOf(Session& session, const CaseFile& file, const Disclosure::FigurePaper& paper)
{
    switch (paper.kind) {
    case Disclosure::FigurePaper::Kind::NetworkMap:
        return networkSheet(file);
    case Disclosure::FigurePaper::Kind::ThreatLevels:
        return levelSheet(file, session.today(), bookForms(session));
    case Disclosure::FigurePaper::Kind::Goals: {
        const auto goals = readGoalCourses(session, file);
        return goals ? Result<FigureSheet>(goalSheet(*goals, session.today(), file.value.closedOn))
                     : fail(goals.error());
    }
    case Disclosure::FigurePaper::Kind::Inventories:
        break;
    }
    const auto responses = session.responses(SubjectRef::of(paper.caseId));
    if (!responses) {
        return fail(responses.error());
    }
    const FormResponse* later = inventoryAmong(*responses, paper.later);
    return later ? inventorySheet(inventoryAmong(*responses, paper.earlier), *later, bookForms(session))
                 : FigureSheet{};
}

} // namespace

Result<Disclosure::Prepared> Disclosure::prepareAttachment(const AttachmentCopy& copy)
{
    const auto file = m_session.caseFile(copy.caseId);
    if (!file) {
        return fail(file.error());
    }
    const Attachment* attachment = file->find<Attachment>(copy.attachment);
    if (attachment == nullptr) {
        return fail(ErrorCode::NotFound, DoorText::tr("The attachment was not found."));
    }
    if (const auto allowed = mayLeave(*attachment, copy); !allowed) {
        return fail(allowed.error());
    }
    DisclosureRecord release;
    release.subject = SubjectRef::of(copy.caseId);
    release.recipient = recorded(copy.recipient);
    release.basis = fixedBasis(copy.recipient);
    if (copy.party) {
        auto based = basisRecord(*file, *copy.party);
        if (!based) {
            return fail(based.error());
        }
        release = std::move(*based);
    }
    release.what = QStringLiteral("Bifogad handling: %1").arg(attachment->name);
    release.record =
        exactVersion(QString::fromLatin1(Attachment::info.kind), attachment->id.uuid(), attachment->version);
    auto content = CaseWork(m_session).attachmentContent(copy.caseId, copy.attachment);
    if (!content) {
        return fail(content.error());
    }
    return Prepared{std::move(release), QStringLiteral("Bifogad handling"), {}, std::move(*content)};
}

Result<Disclosure::Released> Disclosure::attachmentToFile(const AttachmentCopy& copy, const QString& path,
                                                          bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepareAttachment(copy), path, overwrite);
}

// Figures

Result<Disclosure::Prepared> Disclosure::prepareFigure(const FigurePaper& paper)
{
    if (paper.kind == FigurePaper::Kind::ThreatLevels && paper.recipient == Recipient::Person) {
        return fail(ErrorCode::RuleSaysNo,
                    DoorText::tr("R34: what the threat assessments say is judged before the person gets it. "
                                 "It can be printed for the own file."));
    }
    const auto file = m_session.caseFile(paper.caseId);
    if (!file) {
        return fail(file.error());
    }
    const auto sheet = figureOf(m_session, *file, paper);
    const auto letterhead = letterheadOf(m_session);
    const auto subject = subjectOnPaper(m_session, SubjectRef::of(paper.caseId));
    if (!sheet || !letterhead || !subject) {
        return fail(!sheet ? sheet.error() : !letterhead ? letterhead.error() : subject.error());
    }
    if (sheet->lines.isEmpty()) {
        return fail(ErrorCode::NotFound, DoorText::tr("There is nothing to draw yet."));
    }
    const SheetMarks marks{subject->line, recipientOnPaper(paper.recipient), subject->isProtected};
    auto printed = printSheet(sheet->title, sheet->lines, *letterhead, m_session.nowUtc(), marks);
    if (!printed) {
        return fail(printed.error());
    }
    DisclosureRecord release;
    release.subject = SubjectRef::of(paper.caseId);
    release.recipient = recorded(paper.recipient);
    release.basis = fixedBasis(paper.recipient);
    release.what = sheet->title;
    return Prepared{std::move(release), sheet->title, std::move(*printed), {}};
}

Result<Disclosure::Released> Disclosure::figureToFile(const FigurePaper& paper, const QString& path,
                                                      bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepareFigure(paper), path, overwrite);
}

Result<Disclosure::Released> Disclosure::figureToPrinter(const FigurePaper& paper, const QString& queue,
                                                         const PrintManner& manner)
{
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    return toPrinter(prepareFigure(paper), queue, manner);
}

Result<PrintedForm> Disclosure::previewFigure(const FigurePaper& paper)
{
    auto prepared = prepareFigure(paper);
    return prepared ? Result<PrintedForm>(std::move(prepared->printed)) : fail(prepared.error());
}

} // namespace lotsbok
