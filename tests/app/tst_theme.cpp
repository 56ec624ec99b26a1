// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QPushButton>
#include <QStyleOption>
#include <QTest>

using namespace lotsbok;

/// Every colour that meets another keeps its contrast, in both schemes, and every icon draws something.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("minimum");
        for (const Tokens* scheme : {&lightTokens(), &darkTokens()}) {
            const auto pairs = tokenPairs(*scheme);
            QVERIFY(pairs.size() > 30);
            for (const TokenPair& pair : pairs) {
                QTest::addRow("%s: %s", scheme->dark ? "dark" : "light", qPrintable(pair.name))
                    << pair.front << pair.ground << pair.minimum;
            }
        }
    }
    void everyPairIsReadable()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, minimum);
        const double ratio = contrast(front, ground);
        QVERIFY2(ratio >= minimum, qPrintable(QStringLiteral("%1 < %2").arg(ratio).arg(minimum)));
    }

    void thePaletteIsMadeOfTokens()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().window);
        QCOMPARE(qApp->palette().color(QPalette::PlaceholderText), darkTokens().muted);
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(!tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), lightTokens().surface);
    }

    void digitsStandInColumns()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const QFontMetricsF metrics(QApplication::font());
        for (char digit = '0'; digit <= '9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                     metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }

    void everyIconDraws()
    {
        (void)logo();
        int seen = 0;
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            files.next();
            const QImage image = icon(files.fileInfo().baseName()).pixmap(20, 20).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
                }
            }
            QVERIFY2(drawn, qPrintable(files.fileName()));
            ++seen;
        }
        QVERIFY(seen >= 20);
    }

    void marksGrowWithTheText()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QCheckBox check(QStringLiteral("Mark"));
        QComboBox combo;
        const auto sizes = [&] {
            QStyleOptionComboBox option;
            option.initFrom(&combo);
            const QRect arrow =
                combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
            return std::pair(check.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &check),
                             arrow.width());
        };
        const auto [mark, arrow] = sizes();
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        check.setFont(large);
        combo.setFont(large);
        const auto [largeMark, largeArrow] = sizes();
        QVERIFY2(largeMark >= mark * 1.7, qPrintable(QString::number(largeMark)));
        QVERIFY2(largeArrow >= arrow * 1.7, qPrintable(QString::number(largeArrow)));
    }

    void focusIsSeen()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        QPushButton one(QStringLiteral("One"), &window);
        one.move(20, 20);
        window.resize(200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        one.clearFocus();
        const QImage without = window.grab().toImage();
        one.setFocus(Qt::TabFocusReason);
        QVERIFY(one.hasFocus());
        QVERIFY(window.grab().toImage() != without);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
