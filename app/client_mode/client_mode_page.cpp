// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/client_mode_page.h"

#include "app/case/section_column.h"
#include "app/charts/figure_view.h"
#include "app/client_mode/leave_card.h"
#include "app/client_mode/own_goals.h"
#include "app/client_mode/person_words.h"
#include "app/style/theme.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/session/goal_courses.h"
#include "forms/bindings/book_forms.h"
#include "forms/bindings/inventory_changes.h"
#include "forms/print/charts.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int sheetLetters = 88; ///< of the widest line
constexpr int sheetMargin = 40;
constexpr int mostSteps = 6;
constexpr QSizeF ownChangeSize{470, 340};
constexpr double ownGoalsWidth = 500;

QLabel* large(const QString& text, double size, QFont::Weight weight = QFont::Normal)
{
    QLabel* label = bodyText(text);
    label->setFont(scaledFont(size, weight));
    return label;
}

QLabel* quiet(const QString& text)
{
    QLabel* label = mutedText(text);
    label->setFont(scaledFont(1.25));
    return label;
}

/// A white sheet of large words.
class Sheet : public QFrame {
public:
    Sheet()
        : m_column(new QVBoxLayout(this))
    {
        setProperty("card", true);
        setFrameShape(QFrame::StyledPanel);
        m_column->setContentsMargins(28, 22, 28, 24);
        m_column->setSpacing(4);
    }

    void add(QWidget* widget) { m_column->addWidget(widget); }
    void addGap() { m_column->addSpacing(10); }

private:
    QVBoxLayout* m_column;
};

QLabel* heading(const QString& text)
{
    return large(text, 1.6, QFont::DemiBold);
}

QString together(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral("  ·  "));
}

/// What is still to be done, the nearest day first.
QList<PersonView::Step> stepsAhead(const PersonView& view)
{
    QList<PersonView::Step> ahead;
    for (const PersonView::Goal& goal : view.goals) {
        for (const PersonView::Step& step : goal.steps) {
            if (!step.done) {
                ahead.append(step);
            }
        }
    }
    std::stable_sort(ahead.begin(), ahead.end(), [](const PersonView::Step& a, const PersonView::Step& b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    return ahead.mid(0, mostSteps);
}

/// The page has the keyboard while the person looks, to scroll: a document to screen readers.
QAccessibleInterface* accessibleSheet(const QString&, QObject* object)
{
    auto* page = qobject_cast<ClientModePage*>(object);
    return page ? new QAccessibleWidget(page, QAccessible::Document) : nullptr;
}

} // namespace

struct ClientModePage::Shown {
    PersonView view{};
    QList<FormResponse> inventories{}; ///< bilaga 3.1, newest first
    QDate today{};
    const FormCatalogue* forms = &FormCatalogue::builtIn(); ///< the book's
};

ClientModePage::ClientModePage(PageContext given, CaseId id, QWidget* parent)
    : Page(given, parent)
    , m_id(id)
    , m_area(new QScrollArea)
    , m_sheet(new QWidget)
    , m_column(new QVBoxLayout)
    , m_leave(button(tr("Back to work…"), QStringLiteral("lock")))
    , m_leaveCard(new LeaveCard(context(), this))
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(accessibleSheet);
        return true;
    }();
    setAccessibleName(title());
    setFocusPolicy(Qt::StrongFocus);
    m_column->setSpacing(14);
    auto* held = new QWidget;
    held->setLayout(m_column);
    held->setMaximumWidth(fontMetrics().averageCharWidth() * sheetLetters * 5 / 4);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(held, 100);
    across->addStretch(1);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(sheetMargin, sheetMargin, sheetMargin, sheetMargin);
    sheet->addLayout(across);
    sheet->addStretch();
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(sheetMargin, 8, sheetMargin, 16);
    foot->addStretch();
    foot->addWidget(m_leave);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area, 1);
    all->addLayout(foot);
    m_leaveCard->hide();
    connect(m_leave, &QPushButton::clicked, this, &ClientModePage::askToLeave);
    connect(m_leaveCard, &LeaveCard::passed, this, &ClientModePage::left);
    connect(m_leaveCard, &LeaveCard::stayed, this, &ClientModePage::stay);
}

QString ClientModePage::title() const
{
    return tr("Your plan");
}

void ClientModePage::refresh()
{
    book().run(
        [id = m_id](Session& session) -> Result<Shown> {
            const Result<CaseFile> file = session.caseFile(id);
            const auto forms = file ? session.responses(SubjectRef::of(id)) : fail(file.error());
            if (!forms) {
                return fail(forms.error());
            }
            const auto courses = readGoalCourses(session, *file);
            if (!courses) {
                return fail(courses.error());
            }
            Shown shown{
                personView(*file, session.nowUtc(), *courses), {}, session.today(), &bookForms(session)};
            for (const FormResponse& each : *forms) {
                if (each.formId == QLatin1String("3.1")) {
                    shown.inventories.append(each);
                }
            }
            return shown;
        },
        this,
        [this](const Result<Shown>& read) {
            if (read) {
                m_today = read->today;
                showView(*read);
            } else {
                clearColumn(m_column);
                m_column->addWidget(heading(tr("The plan cannot be shown just now.")));
            }
        });
}

void ClientModePage::showView(const Shown& shown)
{
    const PersonView& view = shown.view;
    clearColumn(m_column);
    m_column->addWidget(
        large(view.givenName.isEmpty() ? tr("Your plan") : tr("%1, this is your plan").arg(view.givenName),
              2.2, QFont::DemiBold));
    if (view.hasPlan) {
        m_column->addWidget(
            quiet(tr("You made it together with your lots on %1.").arg(plainDay(view.planMadeOn, m_today))));
    }
    addMeetings(view);
    addNextSteps(view);
    addGoals(view);
    addWay(view);
    addChange(shown.inventories, *shown.forms);
}

/// How far the goals have come, once something has happened to one of them.
void ClientModePage::addWay(const PersonView& view)
{
    const GoalChart chart = ownGoalChart(view, m_today);
    if (chart.rows.empty()) {
        return;
    }
    auto* card = new Sheet;
    card->add(heading(tr("How far you have come")));
    auto* figure = new FigureView;
    figure->setFont(scaledFont(1.4));
    figure->setFigure(tr("How far you have come"), ownGoalsSaid(view, m_today),
                      drawGoalChart(chart, ownGoalsWidth).size,
                      [chart](QSizeF size) { return drawGoalChart(chart, size.width()); });
    card->addGap();
    card->add(figure);
    m_column->addWidget(card);
}

/// The first inventory beside the latest: the person's own answers, as a figure and in words.
void ClientModePage::addChange(const QList<FormResponse>& inventories, const FormCatalogue& forms)
{
    if (inventories.size() < 2) {
        return;
    }
    const FormResponse& first = inventories.last();
    const FormResponse& latest = inventories.first();
    const QDate firstDay = toLocalTime(first.registeredAt).date();
    const QDate latestDay = toLocalTime(latest.registeredAt).date();
    RadarChart chart;
    chart.series = {{plainDay(firstDay, m_today), {}}, {plainDay(latestDay, m_today), {}}};
    QStringList lines;
    const QList<InventoryChange> changes = inventoryChanges(&first, latest, forms);
    for (const InventoryChange& each : changes) {
        chart.axes.append(each.area);
        chart.series[0].values.push_back(each.before);
        chart.series[1].values.push_back(each.now);
        if (each.before && each.now && *each.before != *each.now) {
            lines.append(tr("%1: from %2 to %3").arg(each.area).arg(*each.before).arg(*each.now));
        }
    }
    auto* card = new Sheet;
    card->add(heading(tr("How you see it, then and now")));
    card->add(quiet(tr("Your own answers on %1 and on %2. 10 is the best.")
                        .arg(plainDay(firstDay, m_today), plainDay(latestDay, m_today))));
    auto* figure = new FigureView;
    figure->setFigure(tr("How you see it, then and now"), lines.join(QStringLiteral(". ")), ownChangeSize,
                      [chart](QSizeF size) { return drawRadarChart(chart, size); });
    card->addGap();
    card->add(figure);
    for (const QString& line : std::as_const(lines)) {
        card->add(large(line, 1.25));
    }
    if (lines.isEmpty()) {
        card->add(large(tr("Nothing has changed."), 1.25));
    }
    m_column->addWidget(card);
}

void ClientModePage::addMeetings(const PersonView& view)
{
    auto* card = new Sheet;
    card->add(heading(tr("Your next meetings")));
    for (const PersonView::Meeting& meeting : view.meetings) {
        card->addGap();
        card->add(large(plainWhen(meeting, m_today), 1.4, QFont::DemiBold));
        card->add(quiet(together({plainMeeting(meeting), meeting.place})));
    }
    if (view.meetings.isEmpty()) {
        card->addGap();
        card->add(quiet(tr("No meeting is booked now.")));
    }
    m_column->addWidget(card);
}

void ClientModePage::addNextSteps(const PersonView& view)
{
    const QList<PersonView::Step> steps = stepsAhead(view);
    if (steps.isEmpty()) {
        return;
    }
    auto* card = new Sheet;
    card->add(heading(tr("Your next steps")));
    for (const PersonView::Step& step : steps) {
        card->addGap();
        card->add(large(step.what, 1.4, QFont::DemiBold));
        const QString rest = together(
            {plainDue(step.due, m_today), step.where, step.with ? plainHelp(*step.with) : QString()});
        if (!rest.isEmpty()) {
            card->add(quiet(rest));
        }
    }
    m_column->addWidget(card);
}

void ClientModePage::addGoals(const PersonView& view)
{
    m_column->addSpacing(8);
    m_column->addWidget(heading(tr("Your goals")));
    if (view.goals.isEmpty()) {
        m_column->addWidget(quiet(view.hasPlan
                                      ? tr("The plan has no goals yet.")
                                      : tr("There is no plan yet. You make it together with your lots.")));
    }
    for (const PersonView::Goal& goal : view.goals) {
        auto* card = new Sheet;
        card->add(quiet(plainArea(goal.area)));
        card->add(large(goal.text, 1.5, QFont::DemiBold));
        card->add(quiet(together({plainStatus(goal.status), plainDue(goal.due, m_today)})));
        if (!goal.steps.isEmpty()) {
            const auto done = std::count_if(goal.steps.begin(), goal.steps.end(),
                                            [](const PersonView::Step& step) { return step.done; });
            card->add(quiet(tr("%1 of %n step(s) done", nullptr, int(goal.steps.size())).arg(done)));
            card->addGap();
        }
        for (const PersonView::Step& step : goal.steps) {
            card->add(large(step.done ? tr("✓ %1 – done").arg(step.what) : tr("• %1").arg(step.what), 1.25));
        }
        m_column->addWidget(card);
    }
}

QStringList ClientModePage::shownTexts() const
{
    QStringList texts;
    const auto labels = findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        texts.append(label->text());
    }
    const auto widgets = findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        texts.append(widget->property("text").toString());
    }
    return texts;
}

// Leaving

void ClientModePage::askToLeave()
{
    m_leaveCard->show();
    m_leaveCard->raise();
    resizeEvent(nullptr);
    m_area->setEnabled(false);
    m_leave->setEnabled(false);
    m_leaveCard->begin();
}

void ClientModePage::stay()
{
    m_leaveCard->hide();
    m_area->setEnabled(true);
    m_leave->setEnabled(true);
    focusFirst();
}

void ClientModePage::focusFirst()
{
    setFocus();
}

void ClientModePage::resizeEvent(QResizeEvent* event)
{
    if (event) {
        Page::resizeEvent(event);
    }
    const int wide = qMin(width() - 2 * sheetMargin, fontMetrics().averageCharWidth() * 64);
    m_leaveCard->resize(wide, m_leaveCard->sizeHint().height());
    m_leaveCard->move((width() - wide) / 2, qMax(0, (height() - m_leaveCard->height()) / 3));
}

/// The window's shortcuts are not for the person in the chair: only locking is let through.
bool ClientModePage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QKeySequence pressed(key->keyCombination());
        if (!command(CommandId::Lock).allKeys().contains(pressed)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LayoutRequest && m_leaveCard->isVisibleTo(this)) {
        resizeEvent(nullptr);
    }
    return Page::event(event);
}

void ClientModePage::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        m_leaveCard->isVisibleTo(this) ? stay() : askToLeave();
        break;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        break;
    default:
        break;
    }
    event->accept(); // nothing goes on to the window
}

} // namespace lotsbok
