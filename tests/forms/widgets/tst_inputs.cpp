// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/controls.h"
#include "forms/widgets/date_input.h"
#include "forms/widgets/form_colours.h"
#include "forms/widgets/number_editor.h"

#include <QTest>
#include <QVBoxLayout>

using namespace lotsbok;

/// What people type for dates, months and amounts; and the colours that say more than words.
class TestInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void months_data();
    void months();
    void money_data();
    void money();
    void moneyIsShownInGroups();
    void tonesAreLegible_data();
    void tonesAreLegible();
    void aTextIsAsHighAsAllItsLines();
};

void TestInputs::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // empty: no date
    const auto row = [](const QString& typed, const QString& expected) {
        QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    row(QStringLiteral("2026-11-22"), QStringLiteral("2026-11-22"));
    row(QStringLiteral(" 20261122 "), QStringLiteral("2026-11-22"));
    row(QStringLiteral("22/11"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("1/2 2027"), QStringLiteral("2027-02-01"));
    row(QStringLiteral("22.11.2026"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("22 nov"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("22 November 2025"), QStringLiteral("2025-11-22"));
    row(QStringLiteral("3 maj 2025"), QStringLiteral("2025-05-03"));
    row(QStringLiteral("3 oct"), QStringLiteral("2026-10-03"));
    row(QStringLiteral("idag"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("I dag"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("igår"), QStringLiteral("2026-11-21"));
    row(QStringLiteral("imorgon"), QStringLiteral("2026-11-23"));
    row(QStringLiteral("today"), QStringLiteral("2026-11-22"));
    row(QStringLiteral("+7"), QStringLiteral("2026-11-29"));
    row(QStringLiteral("-3"), QStringLiteral("2026-11-19"));
    row(QStringLiteral("+2v"), QStringLiteral("2026-12-06"));
    row(QStringLiteral("+1m"), QStringLiteral("2026-12-22"));
    row(QStringLiteral("+1å"), QStringLiteral("2027-11-22"));
    row(QStringLiteral("+1 år"), QStringLiteral("2027-11-22"));
    row(QStringLiteral("29/2"), QString());
    row(QStringLiteral("2026-02-30"), QString());
    row(QStringLiteral("31/11"), QString());
    row(QStringLiteral("20261301"), QString());
    row(QStringLiteral("1899-12-31"), QString());
    row(QStringLiteral("22"), QString());
    row(QStringLiteral("22 ma"), QString());
    row(QStringLiteral("+9999å"), QString());
    row(QStringLiteral("snart"), QString());
    QTest::newRow("empty") << QString() << QString();
}

void TestInputs::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto date = parseDateInput(typed, QDate(2026, 11, 22));
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), expected);
}

void TestInputs::months_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("iso") << QStringLiteral("2026-11") << QStringLiteral("2026-11");
    QTest::newRow("compact") << QStringLiteral("202611") << QStringLiteral("2026-11");
    QTest::newRow("reversed") << QStringLiteral("11/2026") << QStringLiteral("2026-11");
    QTest::newRow("named") << QStringLiteral("mars 2025") << QStringLiteral("2025-03");
    QTest::newRow("this year") << QStringLiteral("dec") << QStringLiteral("2026-12");
    QTest::newRow("now") << QStringLiteral("nu") << QStringLiteral("2026-11");
    QTest::newRow("month 13") << QStringLiteral("2026-13") << QString();
    QTest::newRow("a date") << QStringLiteral("2026-11-22") << QString();
    QTest::newRow("year only") << QStringLiteral("2026") << QString();
}

void TestInputs::months()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto month = parseMonthInput(typed, QDate(2026, 11, 22));
    QCOMPARE(month ? month->toString(QStringLiteral("yyyy-MM")) : QString(), expected);
}

void TestInputs::money_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("ore"); // -1: no amount
    QTest::newRow("plain") << QStringLiteral("12500") << qint64{1250000};
    QTest::newRow("grouped") << QStringLiteral("12 500") << qint64{1250000};
    QTest::newRow("no-break space") << QStringLiteral("12\u00A0500") << qint64{1250000};
    QTest::newRow("comma") << QStringLiteral("99,5") << qint64{9950};
    QTest::newRow("full stop") << QStringLiteral("99.05") << qint64{9905};
    QTest::newRow("kr") << QStringLiteral("30 000 kr") << qint64{3000000};
    QTest::newRow("dash") << QStringLiteral("30:-") << qint64{3000};
    QTest::newRow("zero") << QStringLiteral("0") << qint64{0};
    QTest::newRow("largest") << QStringLiteral("999999999999") << qint64{99999999999900};
    QTest::newRow("too many digits") << QStringLiteral("1000000000000") << qint64{-1};
    QTest::newRow("three decimals") << QStringLiteral("1,234") << qint64{-1};
    QTest::newRow("negative") << QStringLiteral("-5") << qint64{-1};
    QTest::newRow("words") << QStringLiteral("mycket") << qint64{-1};
}

void TestInputs::money()
{
    QFETCH(QString, typed);
    QFETCH(qint64, ore);
    QCOMPARE(parseMoneyInput(typed).value_or(-1), ore);
}

void TestInputs::moneyIsShownInGroups()
{
    QCOMPARE(moneyText(1250050), QStringLiteral("12\u00A0500,50"));
    QCOMPARE(moneyText(100000000), QStringLiteral("1\u00A0000\u00A0000"));
    QCOMPARE(moneyText(5), QStringLiteral("0,05"));
    for (const qint64 ore : {0LL, 5LL, 99999LL, 123456789LL}) {
        QCOMPARE(parseMoneyInput(moneyText(ore)).value_or(-1), ore);
    }
}

void TestInputs::tonesAreLegible_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(0xF4F6F8) << QColor(0x17212B);
    QTest::newRow("dark") << QColor(0x14191E) << QColor(0xE8EDF1);
    QTest::newRow("sepia") << QColor(0xF4ECD8) << QColor(0x3A2F1C);
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
}

void TestInputs::tonesAreLegible()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, blended(ground, text, 0.3));
    for (const Tone tone : {Tone::Ok, Tone::Warning, Tone::Danger}) {
        QVERIFY2(contrastRatio(toneColour(palette, tone), ground) >= 4.5, "WCAG 1.4.3");
    }
    QVERIFY2(contrastRatio(mutedColour(palette), ground) >= 4.5, "WCAG 1.4.3");
}

/// Also when paragraphs wrap that were below what was in sight.
void TestInputs::aTextIsAsHighAsAllItsLines()
{
    for (int words = 1; words <= 60; ++words) {
        const QString paragraph = QStringLiteral("orden ").repeated(words).trimmed();
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* text = new GrowingTextEdit(3, &page);
        layout->addWidget(text);
        layout->addStretch();
        text->showText(paragraph + QLatin1Char('\n') + paragraph);
        page.resize(600, 400);
        page.show();
        QCoreApplication::processEvents();
        const int width =
            text->viewport()->width() - 2 * static_cast<int>(text->document()->documentMargin());
        const QRect room(0, 0, width, 10000);
        const int needed = 2 * text->fontMetrics().boundingRect(room, Qt::TextWordWrap, paragraph).height();
        QVERIFY2(text->height() >= needed,
                 qPrintable(
                     QStringLiteral("%1 words: %2 of %3 pixels").arg(words).arg(text->height()).arg(needed)));
    }
}

QTEST_MAIN(TestInputs)
#include "tst_inputs.moc"
