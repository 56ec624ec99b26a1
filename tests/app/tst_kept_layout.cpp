// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/widgets/side_column.h"
#include "tests/app/app_fixture.h"

#include <QAccessible>
#include <QFile>
#include <QHBoxLayout>

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
