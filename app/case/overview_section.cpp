// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/overview_section.h"

#include "app/case/entry_list.h"
#include "app/forms/page_draft.h"
#include "app/forms/subject_forms.h"
#include "app/records/record_names.h"
#include "app/style/painting.h"
#include "app/today/duty_place.h"
#include "app/widgets/card.h"
#include "app/widgets/data_list.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/session/case_work.h"
#include "core/session/duty_list.h"
#include "forms/engine/form_definition.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QUuid>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int overviewSideBySideFrom = 900;

QString overviewDue(const Duty& duty, QDate today)
{
    if (duty.alarm) {
        return OverviewSection::tr("Now");
    }
    if (!duty.due.isValid()) {
        return OverviewSection::tr("At once");
    }
    if (duty.isOverdue(today)) {
        return OverviewSection::tr("Overdue since %1").arg(shownDate(duty.due));
    }
    return duty.due == today ? OverviewSection::tr("Today") : shownDate(duty.due);
}

QString findingWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Stop:
        return OverviewSection::tr("Stops");
    case Finding::Severity::Warning:
        return OverviewSection::tr("To look into");
    case Finding::Severity::Note:
        break;
    }
    return OverviewSection::tr("To know");
}

/// The group of an entry in the filter: forms and disclosures by themselves, the rest by the tab they are in.
QString timelineGroupOf(const TimelineEntry& entry)
{
    if (entry.kind == QLatin1String("response") || entry.kind == QLatin1String("disclosure")) {
        return entry.kind;
    }
    return described::wordOf(entry.section);
}

QString timelineGroupName(const TimelineEntry& entry)
{
    if (entry.kind == QLatin1String("response")) {
        return OverviewSection::tr("Bilagor");
    }
    return entry.kind == QLatin1String("disclosure") ? OverviewSection::tr("Disclosures")
                                                     : caseSectionName(entry.section);
}

const CaseEvent* waitingReceipt(const CaseFile& file, const UserId& user)
{
    for (const CaseEvent& event : file.all<CaseEvent>()) {
        if (event.kind == CaseEventKind::Reassigned && event.to == user && !event.receiptOn.isValid()) {
            return &event;
        }
    }
    return nullptr;
}

} // namespace

OverviewSection::OverviewSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_list(new EntryList({tr("What has happened"), tr("Nothing has happened in the case yet.")}))
    , m_duties(new CardFrame(tr("To do in this case")))
    , m_findings(new CardFrame(tr("Worth knowing")))
    , m_meeting(new CardFrame(tr("Next meeting")))
    , m_coordinators(new CardFrame(tr("Lotsar")))
    , m_drafts(new CardFrame(tr("Your drafts")))
    , m_side(new QVBoxLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto* happened = new CardFrame(tr("What has happened"));
    happened->add(m_list);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(16);
    for (CardFrame* card : {m_duties, m_findings, m_meeting, m_coordinators, m_drafts}) {
        m_side->addWidget(card);
    }
    auto* side = new QWidget;
    side->setLayout(m_side);
    m_columns->setContentsMargins(28, 16, 28, 28);
    m_columns->setSpacing(16);
    m_columns->addWidget(happened, 5);
    m_columns->addWidget(side, 4, Qt::AlignTop);
    connect(m_list, &EntryList::opened, this, &OverviewSection::openLine);
}

void OverviewSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_forms) {
        m_forms = new SubjectForms(tr("Bilagor"), context(), snapshot->subject());
        m_side->addWidget(m_forms);
    } else {
        m_forms->refresh();
    }
    showTimeline();
    showDuties();
    showFindings();
    showNextMeeting();
    showCoordinators();
    showDrafts();
}

void OverviewSection::showTimeline()
{
    m_timeline = timelineOf(*m_case);
    QList<EntryLine> lines;
    QList<std::pair<QString, QString>> groups;
    lines.reserve(m_timeline.size());
    for (const TimelineEntry& entry : std::as_const(m_timeline)) {
        const QString group = timelineGroupOf(entry);
        const std::pair named{group, timelineGroupName(entry)};
        if (!groups.contains(named)) {
            groups.append(named);
        }
        const QString what = recordName(entry.kind);
        lines.append({entry.day.isValid() ? shownDate(entry.day) : QStringLiteral("–"),
                      entry.at.isValid() ? shownTime(entry.at) : QString(),
                      entry.title.startsWith(what) ? QString() : what, entry.title,
                      QString(entry.detail).replace(QLatin1Char('\n'), QLatin1Char(' ')), group});
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    m_list->setLines(lines, groups);
}

void OverviewSection::openLine(int place)
{
    if (place < 0 || place >= m_timeline.size()) {
        return;
    }
    const TimelineEntry& entry = m_timeline.at(place);
    const QUuid id = QUuid::fromString(entry.entry.section(QLatin1Char(':'), 1, 1));
    if (entry.kind == QLatin1String("response")) {
        for (const FormResponse& response : m_case->responses) {
            if (response.id.uuid() == id) {
                context().navigator->openForm({response.subject, response.formId, response.id, false});
                return;
            }
        }
    }
    if (entry.section != CaseSectionId::Overview) {
        Q_EMIT sectionWanted(entry.section, entry.entry);
    }
}

void OverviewSection::openEntry(const QString& entry)
{
    for (qsizetype place = 0; place < m_timeline.size(); ++place) {
        if (m_timeline.at(place).entry == entry) {
            m_list->choose(int(place));
            return;
        }
    }
}

// Beside the timeline

void OverviewSection::showDuties()
{
    m_duties->clearBody();
    if (m_case->duties.isEmpty()) {
        m_duties->add(
            mutedText(tr("Nothing is to be done by the rules. Duties come by themselves from what is "
                         "written in the case, and go when it is done.")));
    }
    for (const Duty& duty : m_case->duties) {
        m_duties->add(dutyRow(duty));
    }
}

QWidget* OverviewSection::dutyRow(const Duty& duty)
{
    const bool late = duty.alarm || duty.isOverdue(m_case->today);
    auto* row = new ListRow({duty.rule,
                             duty.text(),
                             {},
                             overviewDue(duty, m_case->today),
                             late ? Pill::Tone::Warn : Pill::Tone::Neutral,
                             late ? QStringLiteral("warning") : QString()});
    connect(row, &ListRow::clicked, this, [this, duty] { openDutyHere(duty); });
    if (!duty.acknowledgeable) {
        return row;
    }
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* note = iconTool(QStringLiteral("check"), tr("Take note: %1").arg(duty.text()));
    note->setToolTip(tr("Take note of it: it does not come back"));
    connect(note, &QToolButton::clicked, this, [this, duty] { takeNote(duty); });
    layout->addWidget(row, 1);
    layout->addWidget(note);
    return both;
}

void OverviewSection::openDutyHere(const Duty& duty)
{
    const DutyPlace place = dutyPlace(duty);
    if (place.kind != DutyPlace::Kind::Case) {
        openDuty(context(), duty);
    } else if (place.section != CaseSectionId::Overview) {
        Q_EMIT sectionWanted(place.section, place.entry);
    } else if (duty.kind == DutyKind::SecondLots) {
        Q_EMIT sectionWanted(CaseSectionId::Decisions,
                             QStringLiteral("case:%1").arg(m_case->id().toString()));
    } else if (auto* receipt = m_coordinators->findChild<QPushButton*>(QStringLiteral("confirm-receipt"))) {
        receipt->setFocus();
    } else {
        Q_EMIT said(duty.text());
    }
}

void OverviewSection::takeNote(const Duty& duty)
{
    book().run([key = duty.key()](Session& session) { return DutyList(session).acknowledge(key, {}); }, this,
               [this](const Result<void>& done) {
                   if (done) {
                       Q_EMIT changed();
                   } else {
                       Q_EMIT failed(done.error());
                   }
               });
}

void OverviewSection::showFindings()
{
    m_findings->clearBody();
    m_findings->setVisible(!m_case->findings.isEmpty());
    for (const Finding& finding : m_case->findings) {
        const bool warns = finding.severity != Finding::Severity::Note;
        auto* row = new ListRow({finding.rule,
                                 finding.text,
                                 {},
                                 findingWord(finding.severity),
                                 warns ? Pill::Tone::Warn : Pill::Tone::Neutral,
                                 warns ? QStringLiteral("warning") : QStringLiteral("info")});
        connect(row, &ListRow::clicked, this, [this, finding] { openFinding(finding); });
        m_findings->add(row);
    }
}

void OverviewSection::openFinding(const Finding& finding)
{
    const QString kind = finding.jumpTo.section(QLatin1Char('.'), 0, 0);
    const CaseSectionId section = sectionOfKind(kind);
    if (kind == QLatin1String("case")) {
        context().navigator->openClient(m_case->file.value.client);
    } else if (section != CaseSectionId::Overview) {
        const Intake* intake = m_case->file.one<Intake>();
        const bool isIntake = intake && kind == QLatin1String(Intake::info.kind);
        Q_EMIT sectionWanted(section,
                             isIntake ? QStringLiteral("intake:%1").arg(intake->id.toString()) : QString());
    }
}

void OverviewSection::showNextMeeting()
{
    m_meeting->clearBody();
    const Meeting* next = nullptr;
    for (const Meeting& meeting : m_case->file.all<Meeting>()) {
        const bool comes = meeting.status == MeetingStatus::Planned &&
                           (!meeting.start.isValid() || meeting.end >= m_case->nowUtc);
        if (comes && (!next || meeting.start < next->start)) {
            next = &meeting;
        }
    }
    if (!next) {
        m_meeting->add(mutedText(tr("No meeting is planned.")));
        auto* plan = button(tr("Plan a meeting"), QStringLiteral("plus"));
        plan->setVisible(m_case->mayWrite);
        connect(plan, &QPushButton::clicked, this,
                [this] { Q_EMIT sectionWanted(CaseSectionId::Meetings, {}); });
        m_meeting->add(plan);
        return;
    }
    const QString kind = QString::fromLatin1(Meeting::info.kind);
    ListRow::Content content;
    content.title = wordName(kind, QStringLiteral("kind"), described::wordOf(next->kind));
    content.detail = next->start.isValid()
                         ? QStringList{shownDateTime(next->start), next->place}.join(QStringLiteral("  "))
                         : tr("Time and place are hidden (R20)");
    auto* row = new ListRow(content);
    connect(row, &ListRow::clicked, this, [this, entry = kind + QLatin1Char(':') + next->id.toString()] {
        Q_EMIT sectionWanted(CaseSectionId::Meetings, entry);
    });
    m_meeting->add(row);
}

void OverviewSection::showCoordinators()
{
    m_coordinators->clearBody();
    const Case& value = m_case->file.value;
    const auto name = [this](const std::optional<UserId>& id) {
        const QString known = id ? m_case->userName(*id) : QString();
        return id ? (known.isEmpty() ? tr("Not known here") : known) : tr("Nobody yet");
    };
    auto* names = new DataList;
    names->add(tr("First lots"), name(value.lots));
    names->add(tr("Second lots"), name(value.secondLots));
    m_coordinators->add(names);
    if (waitingReceipt(m_case->file, book().user().id)) {
        auto* confirm =
            primaryButton(tr("Confirm that you have taken over the case"), QStringLiteral("check"));
        confirm->setObjectName(QStringLiteral("confirm-receipt"));
        connect(confirm, &QPushButton::clicked, this, &OverviewSection::confirmReceipt);
        m_coordinators->add(confirm);
    }
    if (m_case->mayWrite && book().can(Permission::ReassignCases)) {
        auto* change = button(tr("Hand over the case"), QStringLiteral("edit"));
        connect(change, &QPushButton::clicked, this, [this] {
            Q_EMIT sectionWanted(CaseSectionId::Decisions,
                                 QStringLiteral("case:%1").arg(m_case->id().toString()));
        });
        m_coordinators->add(change);
    }
}

void OverviewSection::confirmReceipt()
{
    book().run([id = m_case->id()](Session& session) { return CaseWork(session).confirmReceipt(id); }, this,
               [this](const Result<CaseEvent>& done) {
                   if (done) {
                       Q_EMIT said(tr("You have confirmed that you have taken over the case."));
                       Q_EMIT changed();
                   } else {
                       Q_EMIT failed(done.error());
                   }
               });
}

void OverviewSection::showDrafts()
{
    m_drafts->clearBody();
    int shown = 0;
    for (const FormDraft& draft : m_case->drafts) {
        const FormDefinition* form = m_case->forms->current(draft.formId);
        if (isPageDraftId(draft.formId) || !form) {
            continue; // a record's draft is offered where the record is written
        }
        auto* row = new ListRow({draft.formId, form->title, tr("Saved %1").arg(shownDateTime(draft.savedAt)),
                                 tr("Draft"), Pill::Tone::Warn, QStringLiteral("edit")});
        connect(row, &ListRow::clicked, this, [this, subject = draft.subject, id = draft.formId] {
            context().navigator->openForm({subject, id, {}, false});
        });
        m_drafts->add(row);
        ++shown;
    }
    m_drafts->setVisible(shown > 0);
}

bool OverviewSection::offers(CommandId id) const
{
    return id == CommandId::Search;
}

void OverviewSection::run(CommandId id)
{
    if (id == CommandId::Search) {
        m_list->focusSearch();
    }
}

void OverviewSection::focusFirst()
{
    m_list->focusList();
}

void OverviewSection::resizeEvent(QResizeEvent* event)
{
    CaseSection::resizeEvent(event);
    const bool wide = width() >= overviewSideBySideFrom * textScale(fontMetrics());
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lotsbok
