// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/widgets/accessible_tabs.h"
#include "app/widgets/kept_columns.h"
#include "app/widgets/row_list.h"
#include "app/widgets/side_column.h"
#include "tests/app/app_fixture.h"

#include <QAccessible>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>

using namespace lotsbok;

/// Window and columns are as they were left; what is remembered says nothing about anybody.
class TestKeptLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowComesBackAsItWas()
    {
        AppFixture fixture;
        fixture.makeBook();
        {
            const auto window = fixture.makeOpenWindow();
            window->resize(1111, 777);
            window->close();
        }
        MainWindow again(fixture.platform(), fixture.settings());
        QCOMPARE(again.size(), QSize(1111, 777));
    }

    void aColumnIsMovedByTheKeyboard()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        int chosen = 0;
        {
            const auto window = fixture.makeOpenWindow();
            auto* column = window->currentPage()->findChild<SideColumn*>();
            QVERIFY(column);
            const int before = column->width();
            QTest::keyClick(column->grip(), Qt::Key_Right);
            QTest::keyClick(column->grip(), Qt::Key_Right);
            QVERIFY(column->width() > before);
            chosen = column->widthPercent();
            QTest::keyClick(column->grip(), Qt::Key_A); // no other key
            QCOMPARE(column->widthPercent(), chosen);
        }
        const auto window = fixture.makeOpenWindow();
        QCOMPARE(window->currentPage()->findChild<SideColumn*>()->widthPercent(), chosen);
        QFile file(fixture.filePath(QStringLiteral("settings.ini")));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Lindqvist"));
    }

    void aColumnIsMovedByTheMouseWithinItsLimits()
    {
        QWidget host;
        auto* row = new QHBoxLayout(&host);
        auto* column = new SideColumn;
        row->addWidget(column);
        row->addStretch(1);
        host.resize(1200, 400);
        host.show();
        const int before = column->width();
        const QPoint grip = column->grip()->rect().center();
        QTest::mousePress(column->grip(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(column->grip(), grip + QPoint(60, 0));
        QVERIFY2(column->width() > before, qPrintable(QString::number(column->width())));
        QTest::mouseRelease(column->grip(), Qt::LeftButton, {}, grip);
        column->setWidthPercent(1);
        QCOMPARE(column->widthPercent(), SideColumn::narrowest);
        column->setWidthPercent(10000);
        QCOMPARE(column->widthPercent(), SideColumn::widest);
    }

    void theColumnGrowsWithTheText()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        SideColumn column;
        const int before = column.width();
        applyTheme(*qApp, Appearance{ThemeChoice::Light, ContrastChoice::System, 200});
        SideColumn large;
        QVERIFY(large.width() > before * 1.3);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void columnsAreFoundAgain()
    {
        AppFixture fixture;
        int moved = 0;
        {
            QTableView table;
            QStandardItemModel model(2, 3);
            table.setModel(&model);
            table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
            table.resize(600, 200);
            keepColumns(&table, fixture.settings(), QStringLiteral("prov"));
            table.show();
            QVERIFY(fixture.settings().layout(QStringLiteral("prov")).isEmpty()); // not asked for
            auto* header = table.horizontalHeader();
            const QPoint edge(header->sectionViewportPosition(1) - 1, header->height() / 2);
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
            QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
            QTRY_VERIFY(!fixture.settings().layout(QStringLiteral("prov")).isEmpty());
            moved = header->sectionSize(0);
            QVERIFY(moved > 200);
        }
        QTableView again;
        QStandardItemModel model(2, 3);
        again.setModel(&model);
        again.resize(600, 200);
        keepColumns(&again, fixture.settings(), QStringLiteral("prov"));
        again.show();
        QCOMPARE(again.horizontalHeader()->sectionSize(0), moved);
    }

    void columnsAreSortedByKeyboard()
    {
        AppFixture fixture;
        QStandardItemModel model;
        for (const char* text : {"b", "c", "a"}) {
            model.appendRow({new QStandardItem(QStringLiteral("x")), new QStandardItem(QLatin1String(text))});
        }
        QTableView table;
        table.setModel(&model);
        keepColumns(&table, fixture.settings(), QStringLiteral("prov"));
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&table, Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(model.item(0, 1)->text(), QStringLiteral("a"));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(model.item(0, 1)->text(), QStringLiteral("c"));
        QCOMPARE(table.currentIndex().column(), 1);
        QCOMPARE(table.actions().size(), 2); // and in the menu of the cells
    }

    void theChosenTabIsToldToScreenReaders()
    {
        installAccessibleTabs();
        QTabBar bar;
        bar.addTab(QStringLiteral("&Vecka"));
        bar.addTab(QStringLiteral("Månad"));
        bar.show();
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::PageTabList);
        QCOMPARE(seen->childCount(), 2);
        QCOMPARE(seen->child(0)->text(QAccessible::Name), QStringLiteral("Vecka"));
        QCOMPARE(seen->child(1)->role(), QAccessible::PageTab);
        QVERIFY(seen->child(0)->state().selected);
        QVERIFY(!seen->child(1)->state().selected);
        seen->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bar.currentIndex(), 1);
        QVERIFY(seen->child(1)->state().selected);
        bar.removeTab(1);
        QCOMPARE(seen->childCount(), 1);
    }

    void rowsStayWhereTheKeyboardIs()
    {
        RowList list;
        const auto row = [](const char* id, const char* title) {
            ListRow::Content content;
            content.title = QLatin1String(title);
            return RowList::Row{QLatin1String(id), content};
        };
        list.setRows({row("a", "Anna"), row("b", "Bo"), row("c", "Cia")});
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        ListRow* bo = list.row(QStringLiteral("b"));
        bo->setFocus();
        list.setRows({row("b", "Bo Ek"), row("c", "Cia"), row("d", "Dan")});
        QCOMPARE(list.row(QStringLiteral("b")), bo);
        QVERIFY(bo->hasFocus());
        QCOMPARE(bo->accessibleName(), QStringLiteral("Bo Ek"));
        QVERIFY(!list.row(QStringLiteral("a")));
        list.setRows({row("c", "Cia"), row("d", "Dan")}); // it goes with the keyboard
        QVERIFY(list.row(QStringLiteral("c"))->hasFocus());
        QSignalSpy opened(&list, &RowList::opened);
        QTest::keyClick(list.row(QStringLiteral("c")), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("c"));
    }

    void itsEdgeIsADividerWithAValue()
    {
        SideColumn column;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(column.grip());
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::Splitter);
        QVERIFY(!seen->text(QAccessible::Name).isEmpty());
        QVERIFY(seen->valueInterface());
        seen->valueInterface()->setCurrentValue(150);
        QCOMPARE(column.widthPercent(), 150);
    }
};

QTEST_MAIN(TestKeptLayout)
#include "tst_kept_layout.moc"
