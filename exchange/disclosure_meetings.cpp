// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "exchange/disclosure_private.h"
#include "exchange/meeting_papers.h"

namespace lotsbok {

QList<InfoKind> coveredKinds(const CaseFile& file, const DisclosureRequest& request, const QDateTime& now)
{
    QList<InfoKind> covered = request.kinds;
    for (size_t i = 0; i < wordsOf(InfoKind{}).size() && request.ground.isEmpty(); ++i) {
        const auto kind = static_cast<InfoKind>(i);
        if (!covered.contains(kind) && scopeInForce(file, request.party, kind, now) != nullptr) {
            covered.append(kind);
        }
    }
    return covered;
}

namespace {

MeetingReader readerOf(const CaseFile& file, const Disclosure::MeetingPaper& paper, const QDateTime& now)
{
    MeetingReader reader;
    reader.isOwnFile = !paper.party && paper.recipient == Disclosure::Recipient::OwnFile;
    if (!paper.party) {
        return reader;
    }
    reader.party = paper.party->party;
    reader.covered = coveredKinds(file, *paper.party, now);
    return reader;
}

MeetingSheet sheetOf(const CaseFile& file, const Meeting& meeting, Disclosure::MeetingPaper::Kind kind,
                     const MeetingReader& reader)
{
    switch (kind) {
    case Disclosure::MeetingPaper::Kind::Invitation:
        return invitationFor(file, meeting, reader);
    case Disclosure::MeetingPaper::Kind::Minutes:
        return minutesFor(file, meeting, reader);
    case Disclosure::MeetingPaper::Kind::Calendar:
        break;
    }
    MeetingSheet sheet{QStringLiteral("Kalenderfil för %1").arg(meetingKindOnPaper(meeting.kind))};
    sheet.kinds = {InfoKind::Minutes};
    return sheet;
}

/// As the print queue may show it: "Inbjudan", "Minnesanteckningar".
QString queueTitle(const MeetingSheet& sheet)
{
    return sheet.what.section(u' ', 0, 0);
}

} // namespace

Result<Disclosure::Prepared> Disclosure::prepareMeeting(const MeetingPaper& paper, const PaperMaking& making)
{
    const bool isCalendar = paper.kind == MeetingPaper::Kind::Calendar;
    const QString wordsId = making.words.isEmpty() ? m_words : making.words;
    const bool isInSwedish = isCalendar || (paper.party && !mayHaveWords(paper.party->party));
    if (!wordsId.isEmpty() && isInSwedish) {
        return fail(
            ErrorCode::InvalidInput,
            DoorText::tr("What an authority or organisation gets of a meeting, and a calendar file, is "
                         "in Swedish only."));
    }
    const auto words = wordsFor(meetingWordsId(), wordsId);
    if (!words) {
        return fail(words.error());
    }
    const auto file = m_session.caseFile(paper.caseId);
    if (!file) {
        return fail(file.error());
    }
    const Meeting* meeting = file->find<Meeting>(paper.meeting);
    if (meeting == nullptr || !meeting->start.isValid()) { // R20: hidden hours are no hours
        return fail(ErrorCode::NotFound, DoorText::tr("The meeting was not found."));
    }
    const QDateTime now = m_session.nowUtc();
    MeetingReader reader = readerOf(*file, paper, now);
    reader.words = *words;
    if (isCalendar && !mayHaveTime(*file, reader)) {
        return fail(ErrorCode::RuleSaysNo,
                    DoorText::tr("R20: the time and place of this meeting are told in person."));
    }
    const MeetingSheet sheet = sheetOf(*file, *meeting, paper.kind, reader);
    DisclosureRecord release;
    release.subject = SubjectRef::of(paper.caseId);
    release.recipient = recorded(paper.recipient);
    release.basis = fixedBasis(paper.recipient);
    if (paper.party) {
        DisclosureRequest request = *paper.party;
        request.kinds = sheet.kinds;
        auto based = basisRecord(*file, request);
        if (!based) {
            return fail(based.error());
        }
        release = std::move(*based);
    }
    release.what = sheet.what;
    release.record =
        exactVersion(QString::fromLatin1(Meeting::info.kind), meeting->id.uuid(), meeting->version);
    if (isCalendar) {
        return Prepared{
            std::move(release), queueTitle(sheet), {}, calendarFile(calendarEventOf(*file, *meeting, now))};
    }
    const auto letterhead = letterheadOf(m_session);
    const auto subject = subjectOnPaper(m_session, release.subject);
    if (!letterhead || !subject) {
        return fail(!letterhead ? letterhead.error() : subject.error());
    }
    SheetMarks marks{subject->line, paper.party ? release.recipientName : recipientOnPaper(paper.recipient),
                     subject->isProtected, making.cover, making.profile};
    marks.beside = {words->beside ? words->beside->language : QString(), sheet.titleBeside};
    marks.words = words->name();
    auto printed = printSheet(sheet.title, sheet.lines, *letterhead, now, marks);
    if (!printed) {
        return fail(printed.error());
    }
    return Prepared{std::move(release), queueTitle(sheet), std::move(*printed), {}, sheet.extent};
}

Result<Disclosure::Released> Disclosure::meetingToFile(const MeetingPaper& paper, const QString& path,
                                                       bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepareMeeting(paper), path, overwrite);
}

Result<Disclosure::Released> Disclosure::meetingToPrinter(const MeetingPaper& paper, const QString& queue,
                                                          const PrintManner& manner)
{
    if (paper.kind == MeetingPaper::Kind::Calendar) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("A calendar file is not printed."));
    }
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    return toPrinter(prepareMeeting(paper), queue, manner);
}

Result<PrintedForm> Disclosure::previewMeeting(const MeetingPaper& paper)
{
    if (paper.kind == MeetingPaper::Kind::Calendar) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("A calendar file is not printed."));
    }
    auto prepared = prepareMeeting(paper);
    return prepared ? Result<PrintedForm>(std::move(prepared->printed)) : fail(prepared.error());
}

} // namespace lotsbok
