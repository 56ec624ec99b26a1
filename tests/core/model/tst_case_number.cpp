// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case_number.h"
#include "tests/core/result_text.h"

using namespace lotsbok;

class CaseNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void makeHasBounds();
};

void CaseNumberTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("four digits") << QStringLiteral("2026-0142") << 2026 << 142 << QStringLiteral("2026-0142");
    QTest::newRow("first") << QStringLiteral("1990-0001") << 1990 << 1 << QStringLiteral("1990-0001");
    QTest::newRow("five digits") << QStringLiteral("2026-12345") << 2026 << 12345
                                 << QStringLiteral("2026-12345");
    QTest::newRow("spaces around") << QStringLiteral("  2026-0007 ") << 2026 << 7
                                   << QStringLiteral("2026-0007");
}

void CaseNumberTest::accepts()
{
    QFETCH(QString, text);
    const Result<CaseNumber> parsed = CaseNumber::parse(text);
    VERIFY_OK(parsed);
    QTEST(parsed->year(), "year");
    QTEST(parsed->number(), "number");
    QTEST(parsed->toString(), "shown");
    QVERIFY(*CaseNumber::parse(parsed->toString()) == *parsed);
}

void CaseNumberTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no dash") << QStringLiteral("20260142");
    QTest::newRow("three digits") << QStringLiteral("2026-142");
    QTest::newRow("number zero") << QStringLiteral("2026-0000");
    QTest::newRow("five digits with a zero first") << QStringLiteral("2026-00142");
    QTest::newRow("ten digits") << QStringLiteral("2026-1234567890");
    QTest::newRow("too old") << QStringLiteral("1989-0001");
    QTest::newRow("too new") << QStringLiteral("3000-0001");
    QTest::newRow("letters") << QStringLiteral("2026-01a2");
    QTest::newRow("minus") << QStringLiteral("2026--142");
    QTest::newRow("arabic digits") << QStringLiteral("\u0662\u0660\u0662\u0666-0142");
    QTest::newRow("only the dash") << QStringLiteral("-");
    QTest::newRow("year only") << QStringLiteral("2026-");
}

void CaseNumberTest::refuses()
{
    QFETCH(QString, text);
    VERIFY_FAILS(CaseNumber::parse(text), ErrorCode::InvalidInput);
}

void CaseNumberTest::makeHasBounds()
{
    VERIFY_OK(CaseNumber::make(1990, 1));
    VERIFY_OK(CaseNumber::make(2999, 999'999'999));
    VERIFY_FAILS(CaseNumber::make(1989, 1), ErrorCode::InvalidInput);
    VERIFY_FAILS(CaseNumber::make(3000, 1), ErrorCode::InvalidInput);
    VERIFY_FAILS(CaseNumber::make(2026, 0), ErrorCode::InvalidInput);
    VERIFY_FAILS(CaseNumber::make(2026, -1), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(CaseNumberTest)
#include "tst_case_number.moc"
