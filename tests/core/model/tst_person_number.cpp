// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person_number.h"
#include "tests/core/result_text.h"

using namespace lotsbok;
using Kind = PersonNumber::Kind;

class PersonNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsOfficialTestNumbers_data();
    void acceptsOfficialTestNumbers();
    void shortFormsFindTheirCentury_data();
    void shortFormsFindTheirCentury();
    void refuses_data();
    void refuses();
    void everyOtherCheckDigitIsRefused();
    void otherNumbers_data();
    void otherNumbers();
    void fromStoredChecksAgain();
    void ageOnDay_data();
    void ageOnDay();
};

namespace {

const QDate today(2026, 11, 22);

} // namespace

// law.md, "Identity numbers": the official test numbers, every one.
void PersonNumberTest::acceptsOfficialTestNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("birth"); // invalid where month or day is unknown
    const auto row = [](const char* text, const char* stored, Kind kind, QDate birth) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(stored)
                            << static_cast<int>(kind) << birth;
    };
    row("19900101-2385", "199001012385", Kind::Personnummer, {1990, 1, 1});
    row("19900103-2383", "199001032383", Kind::Personnummer, {1990, 1, 3});
    row("19980101-2387", "199801012387", Kind::Personnummer, {1998, 1, 1});
    row("20040101-2398", "200401012398", Kind::Personnummer, {2004, 1, 1});
    row("20060121-2384", "200601212384", Kind::Personnummer, {2006, 1, 21});
    row("20080101-2386", "200801012386", Kind::Personnummer, {2008, 1, 1});
    row("20100101-2382", "201001012382", Kind::Personnummer, {2010, 1, 1});
    row("18900101-9802", "189001019802", Kind::Personnummer, {1890, 1, 1});
    row("900101+9802", "189001019802", Kind::Personnummer, {1890, 1, 1});
    row("19980470-2398", "199804702398", Kind::Samordningsnummer, {1998, 4, 10});
    row("20020181-2385", "200201812385", Kind::Samordningsnummer, {2002, 1, 21});
    row("20060379-2383", "200603792383", Kind::Samordningsnummer, {2006, 3, 19});
    row("20020069-2382", "200200692382", Kind::Samordningsnummer, QDate()); // month 00
    row("20060085-2388", "200600852388", Kind::Samordningsnummer, QDate()); // month 00
    row("19171160-2399", "191711602399", Kind::Samordningsnummer, QDate()); // day 60
    row("199001012385", "199001012385", Kind::Personnummer, {1990, 1, 1});
    row("  19900101-2385 ", "199001012385", Kind::Personnummer, {1990, 1, 1});
}

void PersonNumberTest::acceptsOfficialTestNumbers()
{
    QFETCH(QString, text);
    QFETCH(QDate, birth);
    const Result<PersonNumber> number = PersonNumber::parse(text, today);
    VERIFY_OK(number);
    QTEST(number->stored(), "stored");
    QTEST(static_cast<int>(number->kind()), "kind");
    QCOMPARE(number->birthDate(), birth.isValid() ? std::optional(birth) : std::nullopt);
    QCOMPARE(number->birthYear(), number->stored().first(4).toInt());
    QCOMPARE(number->display(), number->stored().first(8) + u'-' + number->stored().last(4));
    QVERIFY(*PersonNumber::parse(number->display(), today) == *number);
    QVERIFY(*PersonNumber::fromStored(number->kind(), number->stored()) == *number);
}

void PersonNumberTest::shortFormsFindTheirCentury_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("stored");
    QTest::newRow("last century") << QStringLiteral("900101-2385") << today << QStringLiteral("199001012385");
    QTest::newRow("this century") << QStringLiteral("080101-2386") << today << QStringLiteral("200801012386");
    QTest::newRow("on the day of birth")
        << QStringLiteral("100101-2382") << QDate(2010, 1, 1) << QStringLiteral("201001012382");
    QTest::newRow("the day before: a century ago")
        << QStringLiteral("100101-2382") << QDate(2009, 12, 31) << QStringLiteral("191001012382");
    QTest::newRow("minus in the year before turning 100")
        << QStringLiteral("900101-2385") << QDate(2089, 12, 31) << QStringLiteral("199001012385");
    QTest::newRow("plus in the year of turning 100")
        << QStringLiteral("900101+2385") << QDate(2090, 1, 1) << QStringLiteral("199001012385");
    QTest::newRow("plus long after") << QStringLiteral("900101+9802") << today
                                     << QStringLiteral("189001019802");
    QTest::newRow("samordningsnummer, day 60")
        << QStringLiteral("171160+2399") << today << QStringLiteral("191711602399");
    QTest::newRow("samordningsnummer, month 00")
        << QStringLiteral("020069-2382") << today << QStringLiteral("200200692382");
    QTest::newRow("samordningsnummer")
        << QStringLiteral("980470-2398") << today << QStringLiteral("199804702398");
}

void PersonNumberTest::shortFormsFindTheirCentury()
{
    QFETCH(QString, text);
    QFETCH(QDate, on);
    const Result<PersonNumber> number = PersonNumber::parse(text, on);
    VERIFY_OK(number);
    QTEST(number->stored(), "stored");
}

void PersonNumberTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString shape = QStringLiteral("Write the number");
    const QString date = QStringLiteral("date that does not exist");
    const QString check = QStringLiteral("check digit");
    QTest::newRow("empty") << QString() << shape;
    QTest::newRow("ten digits without a sign") << QStringLiteral("9001012385") << shape;
    QTest::newRow("nine digits") << QStringLiteral("900101-238") << shape;
    QTest::newRow("too long") << QStringLiteral("19900101-23855") << shape;
    QTest::newRow("plus in the long form") << QStringLiteral("18900101+9802") << shape;
    QTest::newRow("another separator") << QStringLiteral("19900101/2385") << shape;
    QTest::newRow("separator in the wrong place") << QStringLiteral("1990-01012385") << shape;
    QTest::newRow("letters") << QStringLiteral("19900101-23a5") << shape;
    QTest::newRow("arabic digits") << QStringLiteral("\u0661\u0669\u0669\u06600101-2385") << shape;
    QTest::newRow("spaces inside") << QStringLiteral("19900101 2385") << shape;
    QTest::newRow("check digit") << QStringLiteral("19900101-2384") << check;
    QTest::newRow("two digits swapped") << QStringLiteral("19900101-3285") << check;
    QTest::newRow("month 13") << QStringLiteral("19901301-2385") << date;
    QTest::newRow("month 00 in a personnummer") << QStringLiteral("19900001-2385") << date;
    QTest::newRow("day 00") << QStringLiteral("19900100-2385") << date;
    QTest::newRow("day 32") << QStringLiteral("19900132-2385") << date;
    QTest::newRow("day 59") << QStringLiteral("19900159-2385") << date;
    QTest::newRow("day 92") << QStringLiteral("19900192-2385") << date;
    QTest::newRow("30 February") << QStringLiteral("19900230-2385") << date;
    QTest::newRow("29 February in no leap year") << QStringLiteral("19900229-2385") << date;
    QTest::newRow("samordningsnummer, 30 February") << QStringLiteral("19900290-2385") << date;
    QTest::newRow("before 1800") << QStringLiteral("17900101-2385") << date;
    QTest::newRow("in the future") << QStringLiteral("20900101-2385") << QStringLiteral("in the future");
}

void PersonNumberTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Result<PersonNumber> number = PersonNumber::parse(text, today);
    VERIFY_FAILS(number, ErrorCode::InvalidInput);
    QVERIFY2(number.error().text.contains(reason), failureOf(number).constData());
}

void PersonNumberTest::everyOtherCheckDigitIsRefused()
{
    for (const char* official : {"19900101-2385", "20040101-2398", "20060379-2383", "19171160-2399"}) {
        const QString number = QString::fromLatin1(official);
        int accepted = 0;
        for (int digit = 0; digit < 10; ++digit) {
            accepted += PersonNumber::parse(number.chopped(1) + QString::number(digit), today) ? 1 : 0;
        }
        QCOMPARE(accepted, 1);
    }
}

void PersonNumberTest::otherNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("reserve") << static_cast<int>(Kind::Reserve) << QStringLiteral("RES-2026-17") << true;
    QTest::newRow("LMA") << static_cast<int>(Kind::Lma) << QStringLiteral("50-123456") << true;
    QTest::newRow("unknown") << static_cast<int>(Kind::Unknown) << QString() << true;
    QTest::newRow("32 characters") << static_cast<int>(Kind::Reserve) << QString(32, QLatin1Char('9'))
                                   << true;
    QTest::newRow("33 characters") << static_cast<int>(Kind::Reserve) << QString(33, QLatin1Char('9'))
                                   << false;
    QTest::newRow("control character") << static_cast<int>(Kind::Lma) << QString(QChar(0x1b)) << false;
    QTest::newRow("empty reserve") << static_cast<int>(Kind::Reserve) << QStringLiteral("   ") << false;
    QTest::newRow("unknown with text") << static_cast<int>(Kind::Unknown) << QStringLiteral("x") << false;
    QTest::newRow("unchecked personnummer")
        << static_cast<int>(Kind::Personnummer) << QStringLiteral("19900101-2385") << false;
}

void PersonNumberTest::otherNumbers()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Result<PersonNumber> number = PersonNumber::other(static_cast<Kind>(kind), text);
    QCOMPARE(number.has_value(), good);
    if (good) {
        QCOMPARE(number->display(), text);
        QVERIFY(!number->birthDate());
        QCOMPARE(number->birthYear(), 0);
        QVERIFY(*PersonNumber::fromStored(number->kind(), number->stored()) == *number);
    }
}

void PersonNumberTest::fromStoredChecksAgain()
{
    VERIFY_FAILS(PersonNumber::fromStored(Kind::Personnummer, u"199001012384"), ErrorCode::InvalidInput);
    VERIFY_FAILS(PersonNumber::fromStored(Kind::Personnummer, u"19900101-2385"), ErrorCode::InvalidInput);
    VERIFY_FAILS(PersonNumber::fromStored(Kind::Personnummer, u""), ErrorCode::InvalidInput);
    VERIFY_FAILS(PersonNumber::fromStored(Kind::Samordningsnummer, u"199001012385"), ErrorCode::InvalidInput);
    VERIFY_FAILS(PersonNumber::fromStored(Kind::Personnummer, u"199804702398"), ErrorCode::InvalidInput);
    VERIFY_OK(PersonNumber::fromStored(Kind::Unknown, u""));
}

void PersonNumberTest::ageOnDay_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("the day before") << QDate(2008, 5, 10) << QDate(2026, 5, 9) << 17;
    QTest::newRow("the birthday") << QDate(2008, 5, 10) << QDate(2026, 5, 10) << 18;
    QTest::newRow("born today") << QDate(2026, 5, 10) << QDate(2026, 5, 10) << 0;
    QTest::newRow("29 February, on 28 February") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
    QTest::newRow("29 February, on 1 March") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
    QTest::newRow("29 February in a leap year") << QDate(2008, 2, 29) << QDate(2028, 2, 29) << 20;
    QTest::newRow("hundred") << QDate(1926, 12, 31) << QDate(2026, 12, 31) << 100;
}

void PersonNumberTest::ageOnDay()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QTEST(ageOn(birth, day), "age");
}

QTEST_GUILESS_MAIN(PersonNumberTest)
#include "tst_person_number.moc"
