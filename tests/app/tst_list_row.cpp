// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a list can be read in whole: on two lines where one is too short, in the tooltip where two are.
#include "app/style/theme.h"
#include "app/widgets/list_row.h"

#include <QImage>
#include <QTest>

namespace lotsbok {

class TestListRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aShortLineHasNoTooltip();
    void aLongTitleTakesTwoLines();
    void whatIsCutOffStandsInTheTooltip();
    void titlesOfRowsWithAndWithoutAMarkBeginInOneColumn();

private:
    static ListRow::Content content(const QString& title, const QString& detail = {})
    {
        ListRow::Content made;
        made.title = title;
        made.detail = detail;
        made.state = QStringLiteral("16 nov. 2026");
        return made;
    }
    /// The row as the layout of a page of this width leaves it.
    static void place(ListRow& row, int width)
    {
        row.resize(width, row.sizeHint().height());
        row.show();
        row.resize(width, row.sizeHint().height());
    }
    /// Where the first painted pixel of the title stands; the width when nothing is painted.
    static int firstInk(ListRow& row)
    {
        const QImage image = row.grab().toImage();
        const QRgb ground = image.pixel(1, image.height() / 2);
        for (int x = 14; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground) {
                    return x;
                }
            }
        }
        return image.width();
    }

    const QString m_short = QStringLiteral("Gör genomförandeplanen.");
    const QString m_long = QStringLiteral(
        "Arbetet är stoppat tills samarbetet med polisens personsäkerhetsgrupp är dokumenterat.");
};

void TestListRow::aShortLineHasNoTooltip()
{
    ListRow row(content(m_short, QStringLiteral("Åsa")));
    place(row, 640);
    QCOMPARE(row.toolTip(), QString());
}

void TestListRow::aLongTitleTakesTwoLines()
{
    ListRow one(content(m_short, QStringLiteral("Åsa")));
    ListRow two(content(m_long, QStringLiteral("Åsa")));
    place(one, 560);
    place(two, 560);
    QCOMPARE(two.height() - one.height(), two.fontMetrics().lineSpacing());
    QCOMPARE(two.toolTip(), QString()); // all of it is seen
    place(two, 1200);
    QCOMPARE(two.height(), one.height());
}

void TestListRow::whatIsCutOffStandsInTheTooltip()
{
    ListRow row(content(m_long + u' ' + m_long + u' ' + m_long, QStringLiteral("Åsa")));
    place(row, 560);
    ListRow two(content(m_long, QStringLiteral("Åsa")));
    place(two, 560);
    QCOMPARE(row.height(), two.height());
    QCOMPARE(row.toolTip(), row.content().title + QStringLiteral("\nÅsa"));
    place(row, 4000);
    QCOMPARE(row.toolTip(), QString());
    row.setContent(content(m_short, m_long + m_long + m_long + m_long + m_long + m_long + m_long + m_long));
    place(row, 560);
    QVERIFY(row.toolTip().contains(m_long)); // a detail that is cut off, too
}

void TestListRow::titlesOfRowsWithAndWithoutAMarkBeginInOneColumn()
{
    ListRow::Content marked = content(QStringLiteral("Hej"));
    marked.mark = QStringLiteral("R8");
    ListRow::Content bare = content(QStringLiteral("Hej"));
    ListRow without(bare);
    bare.keepsMarkRoom = true;
    ListRow beside(bare);
    ListRow with(marked);
    for (ListRow* row : {&without, &beside, &with}) {
        place(*row, 560);
    }
    const int indent = firstInk(beside) - firstInk(without);
    QVERIFY2(indent >= 30, qPrintable(QString::number(indent)));
    QVERIFY(firstInk(with) < firstInk(beside)); // there stands the mark
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestListRow)
#include "tst_list_row.moc"
