// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meetings_page.h"

#include "app/case/case_section.h"
#include "app/meetings/calendar_view.h"
#include "app/meetings/meeting_list.h"
#include "app/meetings/meeting_text.h"
#include "app/shell/app_settings.h"
#include "app/style/painting.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>
#include <iterator>

namespace lotsbok {

namespace {

constexpr int sideWidth = 330;
constexpr int wideFrom = 1040;
constexpr int daysOfList = 60;
constexpr int margin = 28;

const QString calendarPage = QStringLiteral("meetings");
const QLatin1String calendarViews[] = {QLatin1String("week"), QLatin1String("month"),
                                       QLatin1String("list")}; ///< as MeetingsPage::View

QScrollArea* scrolledMeetings(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QToolButton* arrow(Qt::ArrowType type)
{
    auto* made = new QToolButton;
    made->setArrowType(type);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAutoRaise(true);
    return made;
}

bool isOn(const MeetingDesk::Row& row, QDate day)
{
    return !row.placeHidden && toLocalTime(row.meeting.start).date() <= day &&
           toLocalTime(row.meeting.end.addMSecs(-1)).date() >= day;
}

QString secureText(const CaseWork::SecureMeeting& meeting)
{
    Meeting times;
    times.start = meeting.start;
    times.end = meeting.end;
    return meetingTime(times);
}

} // namespace

MeetingsPage::MeetingsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_views(new QTabBar)
    , m_period(cardTitle({}))
    , m_earlier(arrow(Qt::LeftArrow))
    , m_later(arrow(Qt::RightArrow))
    , m_own(new QCheckBox(tr("My own cases only")))
    , m_stack(new QStackedWidget)
    , m_week(new CalendarView(CalendarView::Span::Week))
    , m_month(new CalendarView(CalendarView::Span::Month))
    , m_all(
          new MeetingList(tr("The coming two months"), tr("No meeting is planned."), MeetingList::Shows::Day))
    , m_ofDay(new MeetingList({}, tr("Nothing is on this day. A meeting is planned in its case."),
                              MeetingList::Shows::Hours))
    , m_hidden(new MeetingList(tr("Told in person"), {}, MeetingList::Shows::CaseOnly))
    , m_today(context().platform->clock->today())
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 0, margin, margin / 2);
    column->setSpacing(10);
    buildBar(column);
    buildBody(column);
    if (!book().can(Permission::ReadClients)) {
        body->hide(); // the security officer's page has no calendar
        m_own->hide();
        return;
    }
    m_frame->setContent(body);
    for (CalendarView* view : {m_week, m_month}) {
        view->setToday(m_today);
        connect(view, &CalendarView::dayMoved, this, &MeetingsPage::goTo);
        connect(view, &CalendarView::dayOpened, this, &MeetingsPage::openDay);
        connect(view, &CalendarView::entryOpened, this,
                [this, view](int entry) { open(view->rows().at(entry)); });
    }
    for (MeetingList* list : {m_all, m_ofDay, m_hidden}) {
        connect(list, &MeetingList::opened, this, &MeetingsPage::open);
    }
    m_day = m_today;
    m_week->setDay(m_day);
    m_month->setDay(m_day);
    showPeriod();
    showLastView();
}

// As it was left; the day is today's, since yesterday's week is seldom what is wanted.
void MeetingsPage::showLastView()
{
    const QString last = context().settings->view(calendarPage);
    const auto* const found = std::find(std::begin(calendarViews), std::end(calendarViews), last);
    if (found != std::end(calendarViews)) {
        setView(View(std::distance(std::begin(calendarViews), found)));
    }
}

void MeetingsPage::buildBar(QVBoxLayout* column)
{
    for (const QString& name : {tr("Week"), tr("Month"), tr("List")}) {
        m_views->addTab(name);
    }
    m_views->setAccessibleName(tr("How the meetings are shown"));
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_period->setWordWrap(false);
    auto* now = button(tr("Today"));
    now->setToolTip(tr("The day of today (T)"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_earlier);
    bar->addWidget(now);
    bar->addWidget(m_later);
    bar->addSpacing(8);
    bar->addWidget(m_period);
    bar->addStretch();
    bar->addWidget(m_views);
    column->addLayout(bar);
    m_frame->addAction(m_own);
    connect(m_views, &QTabBar::currentChanged, this, [this](int tab) { setView(View(tab)); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(now, &QPushButton::clicked, this, [this] { goTo(m_today); });
    connect(m_own, &QCheckBox::toggled, this, &MeetingsPage::read);
}

void MeetingsPage::buildBody(QVBoxLayout* column)
{
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_all);
    listColumn->addStretch();
    m_stack->addWidget(scrolledMeetings(m_week));
    m_stack->addWidget(scrolledMeetings(m_month));
    m_stack->addWidget(scrolledMeetings(list));

    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(12);
    sideColumn->addWidget(m_ofDay);
    sideColumn->addWidget(m_hidden);
    sideColumn->addStretch();
    m_hidden->hide();
    m_side = scrolledMeetings(side);

    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(16);
    m_beside->addWidget(m_stack, 3);
    m_beside->addWidget(m_side, 0);
    column->addLayout(m_beside, 1);
}

QString MeetingsPage::title() const
{
    return command(CommandId::GoMeetings).label();
}

MeetingsPage::View MeetingsPage::view() const
{
    return View(m_views->currentIndex());
}

CalendarView* MeetingsPage::calendar(View view) const
{
    return view == View::Week ? m_week : view == View::Month ? m_month : nullptr;
}

void MeetingsPage::focusFirst()
{
    if (!book().can(Permission::ReadClients)) {
        setFocus();
    } else if (CalendarView* shown = calendar(view())) {
        shown->setFocus();
    } else if (m_all->hasRows()) {
        m_all->focusFirstRow();
    } else {
        m_views->setFocus();
    }
}

// Period

QDate MeetingsPage::firstShown() const
{
    const CalendarView* shown = calendar(view());
    return shown ? shown->firstDay() : m_day;
}

QDate MeetingsPage::lastShown() const
{
    const CalendarView* shown = calendar(view());
    return shown ? shown->lastDay() : m_day.addDays(daysOfList);
}

void MeetingsPage::setView(View view)
{
    m_views->setCurrentIndex(int(view));
    m_stack->setCurrentIndex(int(view));
    m_ofDay->setVisible(view != View::List);
    context().settings->setView(calendarPage, calendarViews[int(view)]);
    showPeriod();
    read();
}

void MeetingsPage::goTo(QDate day)
{
    m_day = day;
    m_week->setDay(day);
    m_month->setDay(day);
    showPeriod();
    if (firstShown() == m_first && lastShown() == m_last) {
        showDay();
    } else {
        read();
    }
}

void MeetingsPage::step(int by)
{
    switch (view()) {
    case View::Week:
        return goTo(m_day.addDays(qint64{by} * daysOfWeek));
    case View::Month:
        return goTo(m_day.addMonths(by));
    case View::List:
        return goTo(m_day.addMonths(by));
    }
}

void MeetingsPage::showPeriod()
{
    const QLocale locale;
    QString period;
    switch (view()) {
    case View::Week:
        period = tr("Week %1, %2")
                     .arg(m_day.weekNumber())
                     .arg(locale.toString(m_day, QStringLiteral("MMMM yyyy")));
        break;
    case View::Month:
        period = locale.toString(m_day, QStringLiteral("MMMM yyyy"));
        break;
    case View::List:
        period = tr("From %1").arg(shownDate(m_day));
        break;
    }
    m_period->setText(period);
    const bool week = view() == View::Week;
    m_earlier->setAccessibleName(week ? tr("The week before") : tr("The month before"));
    m_later->setAccessibleName(week ? tr("The next week") : tr("The next month"));
    m_earlier->setToolTip(m_earlier->accessibleName());
    m_later->setToolTip(m_later->accessibleName());
}

// Reading

void MeetingsPage::refresh()
{
    if (!book().can(Permission::ReadClients)) {
        showSecure();
        return;
    }
    const QDate today = context().platform->clock->today();
    if (today != m_today) {
        m_today = today;
        m_week->setToday(today);
        m_month->setToday(today);
    }
    read();
}

void MeetingsPage::read()
{
    const QDate from = firstShown();
    const QDate to = lastShown();
    const int question = ++m_reading;
    book().run([from, to](Session& session) { return MeetingDesk(session).between(from, to); }, this,
               [this, question, from, to](const Result<QList<MeetingDesk::Row>>& rows) {
                   if (question != m_reading) {
                       return; // another week is wanted by now
                   }
                   if (!rows) {
                       m_frame->messages()->say(MessageBar::Kind::Error, rows.error().text);
                       return;
                   }
                   m_first = from;
                   m_last = to;
                   showRows(*rows);
               });
}

void MeetingsPage::showRows(const QList<MeetingDesk::Row>& rows)
{
    m_rows = rows;
    if (m_own->isChecked()) {
        m_rows.removeIf([](const MeetingDesk::Row& row) { return !row.own; });
    }
    QList<MeetingDesk::Row> hidden;
    QList<MeetingDesk::Row> told;
    for (const MeetingDesk::Row& row : std::as_const(m_rows)) {
        (row.placeHidden ? hidden : told).append(row);
    }
    if (CalendarView* shown = calendar(view())) {
        shown->setRows(told);
    } else {
        told.removeIf(
            [](const MeetingDesk::Row& row) { return row.meeting.status != MeetingStatus::Planned; });
        m_all->setRows(told);
    }
    m_hidden->setRows(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
    m_side->setVisible(view() != View::List || !hidden.isEmpty());
    showDay();
}

void MeetingsPage::showDay()
{
    QList<MeetingDesk::Row> ofDay;
    for (const MeetingDesk::Row& row : std::as_const(m_rows)) {
        if (isOn(row, m_day)) {
            ofDay.append(row);
        }
    }
    m_ofDay->setTitle(m_day == m_today ? tr("Today, %1").arg(longDate(m_day)) : atLineStart(longDate(m_day)));
    m_ofDay->setRows(ofDay);
}

/// R20: what who keeps the staff safe is to know, and no more.
void MeetingsPage::showSecure()
{
    book().run([](Session& session) { return CaseWork(session).secureMeetings(); }, this,
               [this](const Result<QList<CaseWork::SecureMeeting>>& meetings) {
                   if (!meetings) {
                       m_frame->messages()->say(MessageBar::Kind::Error, meetings.error().text);
                       return;
                   }
                   auto* card = new CardFrame(tr("Meetings to protect"));
                   for (const CaseWork::SecureMeeting& each : *meetings) {
                       card->add(bodyText(QStringLiteral("%1\n%2").arg(secureText(each), each.place)));
                   }
                   if (meetings->isEmpty()) {
                       card->add(mutedText(tr("No meeting needs your protection now.")));
                   }
                   while (QLayoutItem* item = m_frame->column()->takeAt(0)) {
                       if (QWidget* before = item->widget()) {
                           before->deleteLater();
                       }
                       delete item;
                   }
                   m_frame->add(card);
               });
}

// Opening

void MeetingsPage::open(const MeetingDesk::Row& row)
{
    context().navigator->openCase(row.caseId, CaseSectionId::Meetings,
                                  QStringLiteral("meeting:%1").arg(row.meeting.id.toString()));
}

void MeetingsPage::openDay(QDate day)
{
    if (day != m_day) {
        goTo(day);
    }
    if (m_ofDay->count() == 1) {
        for (const MeetingDesk::Row& row : std::as_const(m_rows)) {
            if (isOn(row, day)) {
                open(row);
                return;
            }
        }
    }
    m_ofDay->focusFirstRow();
}

void MeetingsPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape && m_ofDay->isAncestorOf(focusWidget())) {
        focusFirst();
    } else if (plain && event->key() == Qt::Key_T && m_day.isValid()) {
        goTo(m_today);
    } else if (plain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) &&
               m_day.isValid()) {
        step(event->key() == Qt::Key_PageUp ? -1 : 1);
    } else {
        Page::keyPressEvent(event);
    }
}

void MeetingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_side) {
        return;
    }
    const double scale = textScale(fontMetrics());
    const bool wide = width() >= wideFrom * scale;
    m_beside->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? qRound(sideWidth * scale) : 0);
    m_side->setMaximumWidth(wide ? qRound(sideWidth * scale) : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(wide ? QWIDGETSIZE_MAX : height() / 3);
}

} // namespace lotsbok
