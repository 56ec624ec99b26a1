// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: the same drawing on screen and in print, told apart without colour, and read by assistive
// technology.
#include "app/charts/figure_painter.h"
#include "app/charts/figure_view.h"
#include "app/style/theme.h"
#include "app/widgets/whole_table.h"
#include "forms/print/charts.h"

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
    return std::all_of(drawing.lines.begin(), drawing.lines.end(),
                       [&](const Drawing::Line& line) { return inside(line.from) && inside(line.to); }) &&
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
