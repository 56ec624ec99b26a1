// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: the same drawing on screen and in print, told apart without colour, and read by assistive
// technology.
#include "app/charts/figure_painter.h"
#include "app/charts/figure_view.h"
#include "app/style/theme.h"
#include "app/widgets/whole_table.h"
#include "forms/print/charts.h"
#include "forms/print/goal_chart.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QPainter>
#include <QTest>

using namespace lotsbok;

namespace {

StepChart threeLevels()
{
    StepChart chart;
    chart.grades = {QStringLiteral("Low"), QStringLiteral("Middle"), QStringLiteral("High")};
    chart.points = {{QDate(2026, 1, 1), 1}, {QDate(2026, 2, 1), 3}, {QDate(2026, 3, 1), 2}};
    chart.until = QDate(2026, 4, 1);
    return chart;
}

RadarChart twoInventories()
{
    RadarChart chart;
    chart.axes = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
    chart.series = {{QStringLiteral("then"), {2, 4, std::nullopt, 6}}, {QStringLiteral("now"), {5, 5, 5, 5}}};
    return chart;
}

GoalChart::Row goal(const char* name, QList<GoalStep> steps)
{
    GoalChart::Row row;
    row.name = QString::fromLatin1(name);
    row.state = QStringLiteral("state of ") + row.name;
    row.steps = std::move(steps);
    return row;
}

/// One goal of each kind of end, all from the first of January.
GoalChart goalsInEveryState()
{
    const QDate set(2026, 1, 1);
    GoalChart chart;
    chart.until = QDate(2026, 6, 1);
    chart.words.steps = {QStringLiteral("set"),    QStringLiteral("begun"),       QStringLiteral("reached"),
                         QStringLiteral("partly"), QStringLiteral("not reached"), QStringLiteral("ended")};
    chart.words.changed = QStringLiteral("changed");
    chart.words.due = QStringLiteral("due");
    chart.words.until = QStringLiteral("today");
    chart.rows = {goal("a", {{set, GoalStatus::Planned}}),
                  goal("b", {{set, GoalStatus::Planned}, {QDate(2026, 3, 1), GoalStatus::UnderWay}}),
                  goal("c", {{set, GoalStatus::UnderWay}, {QDate(2026, 3, 1), GoalStatus::Reached}}),
                  goal("d", {{set, GoalStatus::UnderWay}, {QDate(2026, 3, 1), GoalStatus::Partly}}),
                  goal("e", {{set, GoalStatus::UnderWay}, {QDate(2026, 3, 1), GoalStatus::NotReached}}),
                  goal("f", {{set, GoalStatus::UnderWay}, {QDate(2026, 3, 1), GoalStatus::Ended}})};
    return chart;
}

/// The lines of the row itself: as thick as what goes on, at the height of the row.
QList<Drawing::Line> waysOf(const Drawing& drawing, double y)
{
    QList<Drawing::Line> ways;
    for (const Drawing::Line& line : drawing.lines) {
        if (line.from.y() == y && line.to.y() == y && line.width > 1) {
            ways.append(line);
        }
    }
    return ways;
}

QStringList labelsOf(const Drawing& drawing)
{
    QStringList texts;
    for (const Drawing::Label& label : drawing.labels) {
        texts.append(label.text);
    }
    return texts;
}

bool isWithin(const Drawing& drawing)
{
    const QRectF frame = QRectF({}, drawing.size).adjusted(-1, -1, 1, 1);
    const auto inside = [&frame](QPointF point) { return frame.contains(point); };
    const auto areInside = [&](const std::vector<Drawing::Line>& lines) {
        return std::all_of(lines.begin(), lines.end(),
                           [&](const Drawing::Line& line) { return inside(line.from) && inside(line.to); });
    };
    return areInside(drawing.lines) && areInside(drawing.strokes) &&
           std::all_of(drawing.nodes.begin(), drawing.nodes.end(),
                       [&](const Drawing::Circle& node) { return inside(node.centre); });
}

FigureWords words()
{
    return {QStringLiteral("Level over time"),
            {QStringLiteral("Day"), QStringLiteral("Level")},
            {{QStringLiteral("1 Jan"), QStringLiteral("Low")},
             {QStringLiteral("1 Feb"), QStringLiteral("High")}}};
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aGradeHoldsUntilTheNext()
    {
        const Drawing drawing = drawStepChart(threeLevels(), {400, 200});
        QCOMPARE(drawing.nodes.size(), size_t(3));
        QVERIFY2(drawing.nodes[1].centre.y() < drawing.nodes[0].centre.y(), "a higher grade stands higher");
        QVERIFY(drawing.nodes[2].centre.y() > drawing.nodes[1].centre.y());
        QVERIFY(isWithin(drawing));
        // Each grade goes level to the day of the next one, and only then up or down.
        const auto isStep = [&](QPointF from, QPointF to) {
            return std::any_of(drawing.lines.begin(), drawing.lines.end(),
                               [&](const Drawing::Line& line) { return line.from == from && line.to == to; });
        };
        const QPointF corner(drawing.nodes[1].centre.x(), drawing.nodes[0].centre.y());
        QVERIFY(isStep(drawing.nodes[0].centre, corner));
        QVERIFY(isStep(corner, drawing.nodes[1].centre));
        for (const char* name : {"Low", "Middle", "High"}) {
            QVERIFY(labelsOf(drawing).contains(QLatin1String(name)));
        }
    }

    void oneDayAloneIsNoBareDot()
    {
        StepChart chart = threeLevels();
        chart.points = {{QDate(2026, 4, 1), 2}};
        const Drawing drawing = drawStepChart(chart, {400, 200});
        QCOMPARE(drawing.nodes.size(), size_t(1));
        QVERIFY(isWithin(drawing));
        const bool hasLine =
            std::any_of(drawing.lines.begin(), drawing.lines.end(), [](const Drawing::Line& line) {
                return line.width > 1 && line.to.x() > line.from.x() + 40;
            });
        QVERIFY(hasLine);
    }

    void withoutPointsThereAreTheGradesAlone()
    {
        StepChart chart = threeLevels();
        chart.points.clear();
        const Drawing drawing = drawStepChart(chart, {400, 200});
        QVERIFY(drawing.nodes.empty());
        QCOMPARE(labelsOf(drawing).size(), 3);
    }

    void aGoalGoesOnWhileItIsOpen()
    {
        const GoalChart chart = goalsInEveryState();
        const Drawing drawing = drawGoalChart(chart, 480);
        QVERIFY(isWithin(drawing));
        double end = 0;
        for (const Drawing::Line& line : drawing.lines) { // the upright line of today
            end = line.from.x() == line.to.x() && line.dashes.size() == 2 ? line.from.x() : end;
        }
        QVERIFY(end > 0);
        for (size_t i = 0; i < chart.rows.size(); ++i) {
            const GoalStatus last = chart.rows[i].steps.last().status;
            const bool isOpen =
                last == GoalStatus::Planned || last == GoalStatus::UnderWay || last == GoalStatus::Partly;
            const QList<Drawing::Line> ways = waysOf(drawing, 16 + 28 * double(i) + 14);
            QVERIFY(!ways.isEmpty());
            QCOMPARE(ways.last().to.x() == end, isOpen);
            QCOMPARE(ways.first().dashes.empty(), chart.rows[i].steps.first().status != GoalStatus::Planned);
        }
    }

    void everyMarkIsNamedAndHasAShapeOfItsOwn()
    {
        GoalChart chart = goalsInEveryState();
        const QStringList steps = labelsOf(drawGoalChart(chart, 480));
        for (const char* word : {"set", "begun", "reached", "partly", "not reached", "ended", "today"}) {
            QVERIFY2(steps.contains(QLatin1String(word)), word);
        }
        QVERIFY(!steps.contains(QStringLiteral("changed"))); // what does not occur is not named
        QVERIFY(!steps.contains(QStringLiteral("due")));
        for (const GoalChart::Row& row : chart.rows) {
            QVERIFY(steps.contains(row.state)); // how it stands is written, not only drawn
        }
        chart.rows.front().changedOn = {QDate(2026, 2, 1)};
        chart.rows.front().due = QDate(2026, 7, 1);
        const QStringList all = labelsOf(drawGoalChart(chart, 480));
        QVERIFY(all.contains(QStringLiteral("changed")));
        QVERIFY(all.contains(QStringLiteral("due")));
        QSet<QString> shapes;
        for (size_t i = 1; i < 6; ++i) { // the first has only the mark that all begin with
            GoalChart one = goalsInEveryState();
            one.rows = {one.rows[i]};
            one.rows.front().steps = {one.rows.front().steps.last()};
            one.words = {};
            const Drawing drawing = drawGoalChart(one, 480);
            QString shape;
            for (const Drawing::Circle& node : drawing.nodes) {
                shape += QStringLiteral("o%1%2 ").arg(node.radius).arg(node.fill == ink::accent);
            }
            for (const Drawing::Line& stroke : drawing.strokes) {
                const QPointF way = stroke.to - stroke.from;
                shape += QStringLiteral("%1,%2 ").arg(way.x()).arg(way.y());
            }
            shapes.insert(shape);
        }
        QCOMPARE(shapes.size(), 5);
    }

    void marksOfOneDayAreTheLastOne()
    {
        GoalChart chart;
        chart.until = QDate(2026, 6, 1);
        const QDate day(2026, 1, 1);
        chart.rows = {goal("a", {{day, GoalStatus::Planned},
                                 {day, GoalStatus::UnderWay},
                                 {day.addDays(60), GoalStatus::Reached}})};
        QCOMPARE(drawGoalChart(chart, 480).nodes.size(), size_t(2));
    }

    void aChangeOnTheDayOfAStepHidesNoMark()
    {
        GoalChart chart = goalsInEveryState();
        chart.rows = {chart.rows[4]};
        const size_t without = drawGoalChart(chart, 480).strokes.size();
        chart.rows.front().changedOn = {QDate(2026, 3, 1)};
        QCOMPARE(drawGoalChart(chart, 480).strokes.size(), without + 1); // its name below, no more
        chart.rows.front().changedOn = {QDate(2026, 2, 1)};
        QCOMPARE(drawGoalChart(chart, 480).strokes.size(), without + 2);
    }

    void theLastDayOfWhatIsDoneStretchesNothing()
    {
        GoalChart chart = goalsInEveryState();
        chart.rows = {chart.rows[2]}; // reached
        const QStringList before = labelsOf(drawGoalChart(chart, 480));
        chart.rows.front().due = QDate(2026, 8, 1);
        QStringList after = labelsOf(drawGoalChart(chart, 480));
        after.removeAll(QStringLiteral("due"));
        QCOMPARE(after, before);
    }

    void theAreaStandsAboveItsGoalsOnce()
    {
        GoalChart chart = goalsInEveryState();
        for (size_t i = 0; i < chart.rows.size(); ++i) {
            chart.rows[i].group = i < 2 ? QStringLiteral("Home") : QStringLiteral("Work");
        }
        const QStringList labels = labelsOf(drawGoalChart(chart, 480));
        QCOMPARE(labels.count(QStringLiteral("Home")), 1);
        QCOMPARE(labels.count(QStringLiteral("Work")), 1);
    }

    void goalsStayInsideWhateverTheirDays()
    {
        GoalChart chart = goalsInEveryState();
        chart.rows[0].due = QDate(2099, 1, 1);
        chart.rows[1].due = QDate(1999, 1, 1);
        chart.rows[2].changedOn = {QDate(1999, 1, 1), QDate(2099, 1, 1)};
        chart.rows[3].leftOn = QDate(2099, 1, 1);
        for (const double width : {200.0, 374.0, 480.0, 1400.0}) {
            QVERIFY(isWithin(drawGoalChart(chart, width)));
        }
        QVERIFY(drawGoalChart({}, 480).size.isEmpty());
        chart.until = {};
        QVERIFY(isWithin(drawGoalChart(chart, 480)));
    }

    void wildGradesAndSizesStayInside()
    {
        StepChart chart = threeLevels();
        chart.points = {{QDate(2026, 1, 1), 0}, {QDate(2036, 1, 1), 9}};
        QVERIFY(isWithin(drawStepChart(chart, {700, 200})));
        RadarChart radar = twoInventories();
        radar.series[0].values = {-3, 40, 5, std::nullopt};
        QVERIFY(isWithin(drawRadarChart(radar, {470, 330})));
    }

    void seriesAreToldApartWithoutColour()
    {
        const Drawing drawing = drawRadarChart(twoInventories(), {470, 330});
        bool dashed = false;
        bool full = false;
        for (const Drawing::Line& line : drawing.lines) {
            dashed = dashed || !line.dashes.empty();
            full = full || (line.dashes.empty() && line.width > 1);
        }
        QVERIFY(dashed);
        QVERIFY(full);
        const auto isOpen = [](const Drawing::Circle& node) { return node.fill == ink::paper; };
        QVERIFY(std::any_of(drawing.nodes.begin(), drawing.nodes.end(), isOpen));
        QVERIFY(!std::all_of(drawing.nodes.begin(), drawing.nodes.end(), isOpen));
        QVERIFY(labelsOf(drawing).contains(QStringLiteral("then")));
        QVERIFY(labelsOf(drawing).contains(QStringLiteral("now")));
    }

    void anUnansweredQuestionBreaksTheLine()
    {
        RadarChart chart = twoInventories();
        const auto accents = [&chart] {
            const Drawing drawing = drawRadarChart(chart, {470, 330});
            return std::count_if(drawing.lines.begin(), drawing.lines.end(),
                                 [](const Drawing::Line& line) { return !line.dashes.empty(); });
        };
        const auto broken = accents();
        chart.series[0].values[2] = 3;
        QCOMPARE(accents(), broken + 2); // to it and from it
    }

    void fewerThanThreeAxesMakeNoFigure()
    {
        RadarChart chart = twoInventories();
        chart.axes = {QStringLiteral("A"), QStringLiteral("B")};
        QVERIFY(drawRadarChart(chart, {470, 330}).lines.empty());
    }

    void theScreenMirrorsForRightToLeft()
    {
        const Drawing drawing = drawStepChart(threeLevels(), {400, 200});
        const Drawing turned = mirrored(drawing);
        QCOMPARE(turned.nodes[0].centre.x(), 400 - drawing.nodes[0].centre.x());
        QCOMPARE(turned.labels[0].side, Drawing::Side::Left);
        QCOMPARE(mirrored(turned).nodes[0].centre, drawing.nodes[0].centre);
    }

    void coloursFollowTheScheme()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(screenColour(ink::paper), darkTokens().surface);
        QVERIFY(contrast(screenColour(ink::accent), screenColour(ink::paper)) >= 3);
        QVERIFY(contrast(screenColour(ink::muted), screenColour(ink::paper)) >= 4.5);
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(screenColour(ink::paper), lightTokens().surface);
    }

    void everythingIsPainted()
    {
        QImage image(470, 330, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        RadarChart chart = twoInventories();
        chart.axes[0] = QString(200, QLatin1Char('W'));
        chart.axes[1] = QStringLiteral("العمل والدراسة");
        paintFigure(painter, drawRadarChart(chart, QSizeF(image.size())), 1);
        painter.end();
        QImage blank = image;
        blank.fill(Qt::white);
        QVERIFY(image != blank);
        for (int y = 0; y < image.height(); ++y) { // a name of 200 letters stays within the figure
            QCOMPARE(image.pixel(0, y), qRgb(255, 255, 255));
        }
    }

    void assistiveTechnologyHearsNameAndValues()
    {
        FigureView figure;
        figure.setFigure(words().name, words().spoken(), {360, 200}, {});
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&figure);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::Chart);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Level over time"));
        QCOMPARE(seen->text(QAccessible::Description), QStringLiteral("1 Jan: Low. 1 Feb: High."));
        QCOMPARE((FigureWords{QStringLiteral("x"), {}, {}}).spoken(),
                 QStringLiteral("There are no values yet."));
    }

    void theTableComesByTheKeyboard()
    {
        FigureWithTable both;
        both.setFigure(words(), {360, 200}, [](QSizeF size) { return drawStepChart(threeLevels(), size); });
        QAbstractItemModelTester tester(both.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        both.show();
        QVERIFY(QTest::qWaitForWindowActive(&both));
        QVERIFY(!both.table()->isVisible());
        auto* toggle = both.findChild<QCheckBox*>();
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(both.table()->isVisible());
        QCOMPARE(both.table()->model()->rowCount(), 2);
        QCOMPARE(both.table()->model()->index(1, 1).data().toString(), QStringLiteral("High"));
        QCOMPARE(both.table()->accessibleName(), QStringLiteral("Level over time"));
        QTest::keyClick(toggle, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), both.table());
        QTest::keyClick(both.table(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != both.table(), "Tab is not trapped in the table");
        FigureWords changed = words();
        changed.rows.removeLast();
        both.setFigure(changed, {360, 200}, {});
        QCOMPARE(both.table()->model()->rowCount(), 1);
    }

    void theFigureGrowsWithTheText()
    {
        FigureView figure;
        figure.setFigure(words().name, {}, {360, 200}, {});
        const QSize before = figure.sizeHint();
        QFont larger = figure.font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        figure.setFont(larger);
        QVERIFY(figure.sizeHint().width() > before.width() * 3 / 2);
        QVERIFY(figure.minimumSizeHint().width() < figure.sizeHint().width());
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
