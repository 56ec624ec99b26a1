// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Large text leaves room for the page: the entries are signs alone where their names would take it.
#include "app/shell/navigation.h"
#include "app/style/theme.h"

#include <QLabel>
#include <QTest>

namespace lotsbok {

class TestNavigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesGiveWayToThePage_data();
    void namesGiveWayToThePage();
};

void TestNavigation::namesGiveWayToThePage_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("named");
    QTest::newRow("usual") << 1280 << 100 << true;
    QTest::newRow("small window") << 1000 << 100 << true;
    QTest::newRow("large text") << 1280 << 200 << false;
    QTest::newRow("large text on a large screen") << 2400 << 200 << true;
}

void TestNavigation::namesGiveWayToThePage()
{
    QFETCH(int, window);
    QFETCH(int, percent);
    QFETCH(bool, named);
    applyTheme(*qApp, Appearance{ThemeChoice::Light, ContrastChoice::Normal, percent});
    Navigation navigation({CommandId::GoToday, CommandId::GoClients, CommandId::GoDistrict});
    const int whole = navigation.width();
    navigation.fitTo(window);
    QCOMPARE(navigation.width() == whole, named);
    QVERIFY2(named || navigation.width() < whole / 2, qPrintable(QString::number(navigation.width())));
    const NavigationButton* entry = navigation.button(CommandId::GoClients);
    QVERIFY2(!entry->text().isEmpty() && entry->toolTip().contains(entry->text()),
             "the name is still told where it is not drawn");
    navigation.fitTo(2400);
    QCOMPARE(navigation.width(), whole);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestNavigation)
#include "tst_navigation.moc"
