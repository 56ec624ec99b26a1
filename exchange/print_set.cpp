// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R34: several papers at once are still each recorded as given out.
#include "exchange/print_set.h"

#include "exchange/disclosure_private.h"
#include "exchange/meeting_papers.h"
#include "forms/bindings/book_forms.h"

#include <algorithm>

namespace lotsbok {

using SetKind = Disclosure::MeetingPaper::Kind;

/// What is ready to be sent.
struct PrintSet::Sheets {
    std::vector<Disclosure::Prepared> prepared{};
    QList<QByteArray> documents{}; ///< the papers, with a separator before each
    int pages = 0;
};

namespace {

/// What is taken along to a meeting beside the meeting's own paper.
bool isTakenAlong(const QString& formId)
{
    return formId == QLatin1String("3.2") || formId == QLatin1String("3.5");
}

QString formOnSeparator(const FormResponse& response, const FormCatalogue& forms)
{
    const FormDefinition* form = forms.current(response.formId);
    if (form == nullptr) {
        return QStringLiteral("Bilaga %1").arg(response.formId);
    }
    return form->title.startsWith(form->printName())
               ? form->title
               : QStringLiteral("%1 %2").arg(form->printName(), form->title);
}

QList<PrintSet::Paper> papersOfMeeting(const Meeting& meeting)
{
    const bool isHeld = meeting.status == MeetingStatus::Held;
    QList<PrintSet::Paper> papers{
        {meeting.id, SetKind::Invitation, QStringLiteral("Inbjudan till möte"), !isHeld, meetingWordsId()}};
    if (isHeld) {
        papers.append(
            {meeting.id, SetKind::Minutes, QStringLiteral("Minnesanteckningar"), true, meetingWordsId()});
    }
    return papers;
}

} // namespace

Result<QList<PrintSet::Paper>> PrintSet::papersOf(CaseId caseId, const std::optional<MeetingId>& meeting)
{
    const auto file = m_session.caseFile(caseId);
    const auto responses = file ? m_session.responses(SubjectRef::of(caseId)) : fail(file.error());
    if (!responses) {
        return fail(responses.error());
    }
    QList<Paper> papers;
    if (meeting) {
        const Meeting* found = file->find<Meeting>(*meeting);
        if (found == nullptr) {
            return fail(ErrorCode::NotFound, DoorText::tr("The meeting was not found."));
        }
        papers = papersOfMeeting(*found);
    }
    const FormCatalogue& forms = bookForms(m_session);
    const QStringList ids = forms.ids();
    for (const QString& id : ids) {
        const auto newest = std::find_if(responses->begin(), responses->end(),
                                         [&id](const FormResponse& one) { return one.formId == id; });
        if (newest != responses->end()) {
            papers.append({newest->id, SetKind::Invitation, formOnSeparator(*newest, forms),
                           !meeting || isTakenAlong(id), id});
        }
    }
    return papers;
}

Result<QByteArray> PrintSet::separator(const Order& order, qsizetype index, int pages, Sheets& sheets)
{
    const auto letterhead = letterheadOf(m_session);
    if (!letterhead) {
        return fail(letterhead.error());
    }
    const QString title = QStringLiteral("Del %1 av %2").arg(index + 1).arg(order.papers.size());
    const QString length = pages == 1 ? QStringLiteral("1 sida") : QStringLiteral("%1 sidor").arg(pages);
    QList<SheetLine> lines{{SheetLine::Kind::Code, order.papers.at(index).title, {}},
                           {SheetLine::Kind::Text, length, {}}};
    if (index == 0 && order.papers.size() > 1) {
        lines.append({SheetLine::Kind::Heading, QStringLiteral("Hela utskriften"), {}});
        for (qsizetype i = 0; i < order.papers.size(); ++i) {
            lines.append({SheetLine::Kind::Text,
                          QStringLiteral("%1. %2").arg(i + 1).arg(order.papers.at(i).title),
                          {}});
        }
    }
    const SheetMarks marks{{}, recipientOnPaper(order.recipient), false};
    auto printed = printSheet(title, lines, *letterhead, m_session.nowUtc(), marks);
    if (!printed) {
        return fail(printed.error());
    }
    sheets.pages += printed->pages;
    return std::move(printed->pdf);
}

Result<PrintSet::Sheets> PrintSet::prepare(const Order& order, const Progress& progress)
{
    Sheets sheets;
    const int total = int(order.papers.size());
    for (qsizetype i = 0; i < order.papers.size(); ++i) {
        if (progress && !progress(int(i), total)) {
            return fail(ErrorCode::Cancelled, DoorText::tr("Cancelled; nothing was printed."));
        }
        const Paper& paper = order.papers.at(i);
        const Disclosure::CopyOrder one{order.caseId, paper.of, paper.kind, {}, true};
        const bool hasWords = OverlayCatalogue::installed().words(paper.wordsId, order.words).has_value();
        m_door.setWords(hasWords ? order.words : QString());
        auto prepared = m_door.prepareWhole(one, order.recipient);
        if (!prepared) {
            return fail(prepared.error());
        }
        if (order.hasSeparators) {
            auto sheet = separator(order, i, prepared->printed.pages, sheets);
            if (!sheet) {
                return fail(sheet.error());
            }
            sheets.documents.append(std::move(*sheet));
        }
        sheets.pages += prepared->printed.pages;
        sheets.documents.append(prepared->bytes());
        sheets.prepared.push_back(std::move(*prepared));
    }
    if (progress && !progress(total, total)) {
        return fail(ErrorCode::Cancelled, DoorText::tr("Cancelled; nothing was printed."));
    }
    return sheets;
}

Result<PrintSet::Printed> PrintSet::toPrinter(const Order& order, const QString& queue,
                                              const PrintManner& manner, const Progress& progress)
{
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    if (order.papers.isEmpty() || order.papers.size() > kMostPapers) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("Choose between one and %1 papers.").arg(kMostPapers));
    }
    const auto hasWords = [&order](const Paper& paper) {
        return OverlayCatalogue::installed().words(paper.wordsId, order.words).has_value();
    };
    if (std::none_of(order.papers.begin(), order.papers.end(), hasWords)) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("None of the papers has words for “%1”.").arg(order.words.left(40)));
    }
    const auto sheets = prepare(order, progress);
    if (!sheets) {
        return fail(sheets.error());
    }
    Printed printed;
    printed.pages = sheets->pages;
    const auto takeBack = [this, &printed](const Error& why) {
        for (const Disclosure::Released& one : printed.papers) {
            m_door.recordFailure(one.record);
        }
        return fail(why);
    };
    for (const Disclosure::Prepared& one : sheets->prepared) {
        auto record = m_door.record(one, QStringLiteral("printer"));
        if (!record) {
            return takeBack(record.error());
        }
        printed.papers.append(Disclosure::Released{std::move(*record), one.bytes()});
    }
    const int total = int(order.papers.size());
    const auto sent = m_spooler.send(queue, QStringLiteral("Samlad utskrift"), sheets->documents, manner,
                                     [&] { return !progress || progress(total, total); });
    return sent ? Result<Printed>(std::move(printed)) : takeBack(sent.error());
}

} // namespace lotsbok
