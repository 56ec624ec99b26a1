// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/case/case_section.h"
#include "app/meetings/meeting_list.h"
#include "app/meetings/out_now.h"
#include "app/style/painting.h"
#include "app/today/duty_card.h"
#include "app/today/duty_place.h"
#include "app/today/today_cards.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int soonDays = 14;
constexpr int besideFrom = 940;
constexpr int widestToday = 1320;
constexpr int outEveryMs = 60 * 1000; ///< a meeting becomes an alarm with the clock

void clearTodayColumn(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

TodayPage::TodayPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_wholeUnit(new QCheckBox(tr("The whole unit")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_main(new QVBoxLayout)
    , m_side(new QVBoxLayout)
    , m_duties(std::make_shared<std::unique_ptr<DutyList>>())
{
    m_frame->addAction(m_wholeUnit);
    m_wholeUnit->setVisible(book().can(Permission::SeeAllCases));
    m_frame->setMaximumContentWidth(widestToday);
    connect(m_wholeUnit, &QCheckBox::toggled, this, &TodayPage::refresh);
    auto* holder = new QWidget;
    holder->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    if (book().can(Permission::ReadClients)) {
        m_out = new OutNow(given);
        m_frame->add(m_out);
        m_outTimer.setInterval(outEveryMs);
        connect(&m_outTimer, &QTimer::timeout, m_out, &OutNow::refresh);
        m_outTimer.start();
    }
    for (QVBoxLayout* column : {m_main, m_side}) {
        auto* held = new QVBoxLayout;
        column->setSpacing(16);
        held->addLayout(column);
        held->addStretch();
        m_columns->addLayout(held, column == m_main ? 5 : 3);
    }
    m_frame->add(holder);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString TodayPage::title() const
{
    return command(CommandId::GoToday).label();
}

void TodayPage::focusFirst()
{
    m_focusWanted = m_first == nullptr;
    if (m_first) {
        m_first->focusFirst();
    } else {
        setFocus();
    }
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() >= besideFrom * textScale(fontMetrics()) ? QBoxLayout::LeftToRight
                                                                             : QBoxLayout::TopToBottom);
}

bool TodayPage::isNoting() const
{
    const auto cards = findChildren<DutyCard*>();
    return std::any_of(cards.begin(), cards.end(), [](const DutyCard* card) { return card->isNoting(); });
}

void TodayPage::refresh()
{
    if (m_out) {
        m_out->refresh();
    }
    if (isNoting()) {
        return; // what is being written stays
    }
    book().run(
        [kept = m_duties, wholeUnit = m_wholeUnit->isChecked()](Session& session) {
            if (!*kept) {
                *kept = std::make_unique<DutyList>(session);
            }
            return readTodayWork(session, **kept, wholeUnit);
        },
        this,
        [this](const Result<TodayWork>& work) {
            if (!work) {
                m_frame->messages()->say(MessageBar::Kind::Error, work.error().text);
            } else if (!isNoting()) {
                show(*work);
            }
        });
}

void TodayPage::show(const TodayWork& work)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = m_focusWanted || (focused && focused != m_wholeUnit && isAncestorOf(focused));
    m_frame->setSubtitle(shownDate(work.today));
    m_first.clear();
    clearTodayColumn(m_main);
    clearTodayColumn(m_side);
    showDuties(work.duties, work.today);
    showBeside(work);
    if (hadFocus) {
        focusFirst();
    }
    m_focusWanted = false;
}

void TodayPage::showDuties(const DutyLines& found, QDate today)
{
    QList<DutyLine> late;
    QList<DutyLine> waiting;
    QList<DutyLine> now;
    QList<DutyLine> soon;
    QList<DutyLine> later;
    for (const DutyLine& line : found.lines) {
        const Duty& duty = line.duty;
        if (waitsForSignature(duty.kind)) {
            waiting.append(line);
        } else if (duty.alarm || duty.isOverdue(today)) {
            late.append(line);
        } else if (!duty.due.isValid() || duty.due == today) {
            now.append(line);
        } else if (duty.due <= today.addDays(soonDays)) {
            soon.append(line);
        } else {
            later.append(line);
        }
    }
    addDuties(m_main, tr("Overdue"), late, today);
    addDuties(m_main, tr("Waits for a decision or signature"), waiting, today);
    addDuties(m_main, tr("To do now"), now, today);
    addDuties(m_main, tr("The coming two weeks"), soon, today);
    addDuties(m_main, tr("Later"), later, today);
    if (m_main->count() == 0) {
        auto* card = new CardFrame(tr("Nothing is due"));
        card->add(new EmptyState(
            QStringLiteral("check"), tr("You have nothing to do by the rules today."),
            tr("Duties come by themselves from what is written in the cases, and go when it is "
               "done.")));
        m_main->addWidget(card);
    }
    if (found.more > 0) {
        m_main->addWidget(mutedText(tr("%n more are not shown here.", nullptr, int(found.more))));
    }
}

void TodayPage::showBeside(const TodayWork& work)
{
    if (book().can(Permission::ReadClients)) {
        auto* meetings = new MeetingList(tr("Meetings today"), tr("No meeting is booked for today."),
                                         MeetingList::Shows::Hours);
        meetings->setRows(work.meetings);
        connect(meetings, &MeetingList::opened, this, [this](const MeetingDesk::Row& row) {
            context().navigator->openCase(
                row.caseId, CaseSectionId::Meetings,
                QStringLiteral("%1:%2").arg(QLatin1String(Meeting::info.kind), row.meeting.id.toString()));
        });
        m_side->addWidget(meetings);
    }
    m_side->addWidget(new DraftsCard(context(), work.drafts));
    if (book().can(Permission::SeeAllCases)) {
        m_side->addWidget(new CaseLoadCard(work.loads, work.loadLimit));
    }
}

void TodayPage::addDuties(QVBoxLayout* column, const QString& title, const QList<DutyLine>& lines,
                          QDate today)
{
    if (lines.isEmpty()) {
        return;
    }
    auto* card = new DutyCard(title, lines, today);
    connect(card, &DutyCard::opened, this, [this](const Duty& duty) { openDuty(context(), duty); });
    connect(card, &DutyCard::noted, this,
            [this, card](const Duty& duty, const QString& note) { takeNote(card, duty, note); });
    if (!m_first) {
        m_first = card;
    }
    column->addWidget(card);
}

void TodayPage::takeNote(DutyCard* card, const Duty& duty, const QString& note)
{
    book().run(
        [kept = m_duties, key = duty.key(), note](Session&) { return (*kept)->acknowledge(key, note); }, card,
        [this, card](const Result<void>& done) {
            card->endNoting();
            if (done) {
                m_frame->messages()->say(MessageBar::Kind::Done, tr("It is noted and does not come back."));
                refresh();
            } else {
                m_frame->messages()->say(MessageBar::Kind::Error, done.error().text);
            }
        });
}

} // namespace lotsbok
