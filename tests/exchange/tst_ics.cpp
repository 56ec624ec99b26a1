// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files: RFC 5545, and nothing about anybody.
#include "exchange/ics.h"

#include <QTest>

namespace lotsbok {

class TestIcs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeFile();
    void everyLineEndsAsItShall();
    void longLinesAreFoldedBetweenLetters_data();
    void longLinesAreFoldedBetweenLetters();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void timesAreUtc();
    void theIdIsRandom();
    void withoutAPlaceThereIsNoLine();

private:
    static CalendarEvent event()
    {
        CalendarEvent value;
        value.uid = QUuid::fromString(QStringLiteral("3f2c1b1e-8f52-4a3a-9c77-0d9a5f0f6b11"));
        value.stamp = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        value.start = QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
        value.end = QDateTime(QDate(2026, 3, 4), QTime(10, 30), Qt::UTC);
        value.summary = QStringLiteral("Möte");
        value.location = QStringLiteral("Provgatan 1");
        return value;
    }
    /// As a reader of the file puts the lines together again.
    static QList<QByteArray> unfolded(QByteArray file)
    {
        file.replace("\r\n ", "");
        QList<QByteArray> lines = file.split('\n');
        for (QByteArray& line : lines) {
            line = line.trimmed();
        }
        return lines;
    }
};

void TestIcs::theWholeFile()
{
    QCOMPARE(calendarFile(event()), QByteArray("BEGIN:VCALENDAR\r\n"
                                               "VERSION:2.0\r\n"
                                               "PRODID:-//Lotsbok//Lotsbok//SV\r\n"
                                               "METHOD:PUBLISH\r\n"
                                               "BEGIN:VEVENT\r\n"
                                               "UID:3f2c1b1e-8f52-4a3a-9c77-0d9a5f0f6b11\r\n"
                                               "DTSTAMP:20260302T080000Z\r\n"
                                               "DTSTART:20260304T090000Z\r\n"
                                               "DTEND:20260304T103000Z\r\n"
                                               "SUMMARY:M\xC3\xB6te\r\n"
                                               "LOCATION:Provgatan 1\r\n"
                                               "CLASS:CONFIDENTIAL\r\n"
                                               "TRANSP:OPAQUE\r\n"
                                               "END:VEVENT\r\n"
                                               "END:VCALENDAR\r\n"));
}

void TestIcs::everyLineEndsAsItShall()
{
    CalendarEvent value = event();
    value.location = QStringLiteral("Rad ett\nrad två\r\nrad tre");
    const QByteArray file = calendarFile(value);
    QVERIFY(file.endsWith("\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QCOMPARE(file.count('\r'), file.count("\r\n"));
}

void TestIcs::longLinesAreFoldedBetweenLetters_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("ascii") << QString(400, u'x');
    QTest::newRow("two octets") << QString(200, u'å');
    QTest::newRow("two octets, odd") << QStringLiteral("x") + QString(200, u'å');
    QTest::newRow("three octets") << QStringLiteral("ab") + QString(200, QChar(0x0639));
    QTest::newRow("four octets") << QStringLiteral("a") + QStringLiteral("😀").repeated(60);
    QTest::newRow("exactly 75") << QString(75 - 9, u'x'); // "LOCATION:"
    QTest::newRow("76") << QString(76 - 9, u'x');
}

void TestIcs::longLinesAreFoldedBetweenLetters()
{
    QFETCH(QString, place);
    CalendarEvent value = event();
    value.location = place;
    const QByteArray file = calendarFile(value);
    qsizetype lines = 0;
    for (const QByteArray& line : file.split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        QVERIFY2(bare.size() <= 75, bare.constData());
        QVERIFY2(!QString::fromUtf8(bare).contains(QChar::ReplacementCharacter), bare.constData());
        ++lines;
    }
    QCOMPARE(lines > 16, place.toUtf8().size() > 75 - 9);
    QVERIFY(unfolded(file).contains("LOCATION:" + place.toUtf8()));
}

void TestIcs::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("comma") << QStringLiteral("Sal 1, plan 2") << QByteArray("Sal 1\\, plan 2");
    QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("a\\;b");
    QTest::newRow("backslash") << QStringLiteral("a\\nb") << QByteArray("a\\\\nb");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("a\\nb");
    QTest::newRow("control") << QStringLiteral("a\tb\x07") << QByteArray("ab");
    QTest::newRow("another property")
        << QStringLiteral("x\r\nATTENDEE:mailto:a@b.se") << QByteArray("x\\nATTENDEE:mailto:a@b.se");
}

void TestIcs::textsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    CalendarEvent value = event();
    value.location = text;
    const QString kept = QString(text.constData(), text.size()); // shares nothing
    for (int i = 0; i < 3; ++i) {
        QVERIFY(unfolded(calendarFile(value)).contains("LOCATION:" + written));
        QCOMPARE(value.location, kept);
    }
}

void TestIcs::timesAreUtc()
{
    CalendarEvent value = event();
    value.start = QDateTime::fromString(QStringLiteral("2026-07-01T10:00:00+02:00"), Qt::ISODate);
    QVERIFY(unfolded(calendarFile(value)).contains("DTSTART:20260701T080000Z"));
}

void TestIcs::theIdIsRandom()
{
    const CalendarEvent one;
    const CalendarEvent other;
    QVERIFY(one.uid != other.uid);
    QCOMPARE(one.uid.version(), QUuid::Random); // the book's ids tell when they were made
}

void TestIcs::withoutAPlaceThereIsNoLine()
{
    CalendarEvent value = event();
    value.location = QStringLiteral("  ");
    QVERIFY(!calendarFile(value).contains("LOCATION"));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestIcs)
#include "tst_ics.moc"
