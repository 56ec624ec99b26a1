// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/desktop_look.h"
#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

using namespace lotsbok;

/// Every colour that meets another keeps its contrast, in all four schemes, and every icon draws something.
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
        QCOMPARE(allTokens().size(), 4);
        for (const Tokens* scheme : allTokens()) {
            const auto pairs = tokenPairs(*scheme);
            QVERIFY(pairs.size() > 30);
            for (const TokenPair& pair : pairs) {
                QTest::addRow("%s%s: %s", scheme->highContrast ? "high contrast " : "",
                              scheme->dark ? "dark" : "light", qPrintable(pair.name))
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

    void highContrastIsStronger()
    {
        const auto weakest = [](const Tokens& scheme) {
            double least = 21;
            for (const TokenPair& pair : tokenPairs(scheme)) {
                least = qMin(least, contrast(pair.front, pair.ground));
            }
            return least;
        };
        QVERIFY(weakest(highContrastLightTokens()) >= 7 && weakest(lightTokens()) < 7);
        QVERIFY(weakest(highContrastDarkTokens()) >= 7 && weakest(darkTokens()) < 7);
        applyTheme(*qApp, {ThemeChoice::Dark, ContrastChoice::High, 100});
        QVERIFY(tokens().highContrast && tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), highContrastDarkTokens().window);
        const QPalette colours = qApp->palette();
        QVERIFY(contrast(colours.color(QPalette::ToolTipText), colours.color(QPalette::ToolTipBase)) >= 7);
    }

    void theDesktopDecidesWhereItIsAsked()
    {
        DesktopLook desktop;
        QSignalSpy changed(&desktop, &DesktopLook::changed);
        const QString space = QStringLiteral("org.freedesktop.appearance");
        desktop.take(space, QStringLiteral("color-scheme"), 1U);
        desktop.take(space, QStringLiteral("contrast"), 1U);
        QCOMPARE(changed.size(), 2);
        const Appearance asDesktop{ThemeChoice::System, ContrastChoice::System, 100};
        applyTheme(*qApp, asDesktop);
        QVERIFY(tokens().dark && tokens().highContrast);
        applyTheme(*qApp, {ThemeChoice::Light, ContrastChoice::Normal, 100}); // a setting goes before it
        QVERIFY(!tokens().dark && !tokens().highContrast);
        desktop.take(space, QStringLiteral("color-scheme"), 2U);
        desktop.take(space, QStringLiteral("contrast"), 0U);
        applyTheme(*qApp, asDesktop);
        QVERIFY(!tokens().dark && !tokens().highContrast);
        desktop.take(space, QStringLiteral("accent-color"), 7U);
        desktop.take(QStringLiteral("org.gnome"), QStringLiteral("contrast"), 1U);
        QCOMPARE(changed.size(), 4);
        setDesktopWish({});
    }

    void textGrowsWithTheSetting()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const double usual = QApplication::font().pointSizeF();
        applyTheme(*qApp, {ThemeChoice::Light, ContrastChoice::System, 150});
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        applyTheme(*qApp, {ThemeChoice::Light, ContrastChoice::System, 900});
        QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
        applyTheme(*qApp, ThemeChoice::Light);
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
