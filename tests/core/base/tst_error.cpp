// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

using namespace lotsbok;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsExitCode_data();
    void everyKindHasItsExitCode();
    void aFailurePassesOnUnchanged();
    void aResultHoldsItsValue();
};

// docs/cli.md, the table of exit codes.
void ErrorTest::everyKindHasItsExitCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("expected");
    QTest::newRow("failed") << ErrorCode::Failed << 1;
    QTest::newRow("invalid input") << ErrorCode::InvalidInput << 1;
    QTest::newRow("not found") << ErrorCode::NotFound << 1;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << 1;
    QTest::newRow("usage") << ErrorCode::Usage << 2;
    QTest::newRow("a rule says no") << ErrorCode::RuleSaysNo << 3;
    QTest::newRow("wrong credentials") << ErrorCode::WrongCredentials << 4;
    QTest::newRow("no permission") << ErrorCode::NoPermission << 4;
    QTest::newRow("not a book") << ErrorCode::NotABook << 5;
    QTest::newRow("damaged") << ErrorCode::Damaged << 5;
    QTest::newRow("tampered") << ErrorCode::Tampered << 5;
    QTest::newRow("in use") << ErrorCode::InUse << 6;
    QTest::newRow("newer version") << ErrorCode::NewerVersion << 7;
    QTest::newRow("no space") << ErrorCode::NoSpace << 8;
    QTest::newRow("file system") << ErrorCode::FileSystem << 8;
    QTest::newRow("conflict") << ErrorCode::Conflict << 9;
}

void ErrorTest::everyKindHasItsExitCode()
{
    QFETCH(ErrorCode, code);
    QTEST(exitCode(code), "expected");
}

void ErrorTest::aFailurePassesOnUnchanged()
{
    const auto inner = []() -> Result<int> {
        return fail(ErrorCode::NoSpace, QStringLiteral("The disk is full."), QStringLiteral("ENOSPC"));
    };
    const auto outer = [&inner]() -> Result<QString> {
        const Result<int> number = inner();
        return number ? Result<QString>(QString::number(*number)) : Result<QString>(fail(number.error()));
    };
    const Result<QString> result = outer();
    QVERIFY(!result);
    QCOMPARE(result.error(),
             (Error{ErrorCode::NoSpace, QStringLiteral("The disk is full."), QStringLiteral("ENOSPC")}));
}

void ErrorTest::aResultHoldsItsValue()
{
    const Result<int> number = 7;
    QVERIFY(number);
    QCOMPARE(*number, 7);
    const Result<void> nothing;
    QVERIFY(nothing.has_value());
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
