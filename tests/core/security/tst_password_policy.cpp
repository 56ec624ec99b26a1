// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_policy.h"
#include "tests/core/result_text.h"

using namespace lotsbok;

class PasswordPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void neverQuotesThePassword();
};

void PasswordPolicyTest::accepts_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("four words") << QStringLiteral("korg fönster makrill tisdagar");
    QTest::newRow("four words, common ones too") << QStringLiteral("katt sommar polis volvo");
    QTest::newRow("random letters") << QStringLiteral("xq7#Tm2!vKw9");
    QTest::newRow("twelve with åäö") << QStringLiteral("åtta gröna ö");
    QTest::newRow("right to left") << QStringLiteral(
        "\u0643\u0644\u0645\u0629 \u0633\u0631 \u0637\u0648\u064a\u0644\u0629 \u062c\u062f\u0627");
    QTest::newRow("a word and many digits") << QStringLiteral("lösenord 3141592653589");
    QTest::newRow("255 characters") << QStringLiteral("abcde fghij ").repeated(22).left(255);
    QTest::newRow("holds the login name, but more") << QStringLiteral("asa bakar inte bröd");
}

void PasswordPolicyTest::accepts()
{
    QFETCH(QString, password);
    VERIFY_OK(checkNewPassword(Secret::fromPassword(password), QStringLiteral("asa")));
}

void PasswordPolicyTest::refuses_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* password, const char* reason,
                        const char* login = "asa") {
        QTest::newRow(name) << QString::fromUtf8(password) << QString::fromUtf8(login)
                            << QString::fromUtf8(reason);
    };
    row("empty", "", "at least 12");
    row("eleven", "xq7#Tm2!vKw", "at least 12");
    row("eleven letters of two bytes", "åäöåäöåäöåä", "at least 12");
    row("digits only", "199001012385", "letters");
    row("digits and signs", "19900101-2385", "letters");
    row("one letter repeated", "aaaaaaaaaaaaaaaa", "too few");
    row("four letters repeated", "abcdabcdabcdabcd", "too few");
    row("common word and year", "Stockholm2026", "guess");
    row("common word and signs", "!!Lösenordet!!", "guess");
    row("look-alikes", "L0senord1234!", "guess");
    row("look-alikes after digits", "1987l0senord!", "guess");
    row("look-alike first", "$0mmarsemester", "guess");
    row("two words", "sommarsemester", "guess");
    row("two words and a year", "Hammarby-Bajen-26", "guess");
    row("a word again and again", "hejsanhejsanhejsan", "guess");
    row("keyboard row", "qwertyuiopå1", "guess");
    row("decomposed", "lo\u0308senordet123", "guess");
    row("the program's name", "Lotsboken2026", "guess");
    row("the login name", "karin.lindqvist", "user name", "Karin.Lindqvist");
    row("the login name and a year", "karin.lindqvist2026", "user name", "karin.lindqvist");
    row("the login name around", "2026åsa.lundgren!", "user name", "A\u030asa.Lundgren");
}

void PasswordPolicyTest::refuses()
{
    QFETCH(QString, password);
    QFETCH(QString, login);
    QFETCH(QString, reason);
    const Result<void> result = checkNewPassword(Secret::fromPassword(password), login);
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.contains(reason), failureOf(result).constData());
}

void PasswordPolicyTest::neverQuotesThePassword()
{
    const Result<void> tooLong =
        checkNewPassword(Secret::fromPassword(QString(1025, QLatin1Char('q'))), QStringLiteral("asa"));
    VERIFY_FAILS(tooLong, ErrorCode::InvalidInput);
    const Result<void> common =
        checkNewPassword(Secret::fromPassword(QStringLiteral("Stockholm2026")), QStringLiteral("asa"));
    VERIFY_FAILS(common, ErrorCode::InvalidInput);
    for (const Result<void>& result : {tooLong, common}) {
        QVERIFY(!result.error().text.contains(QStringLiteral("tockholm")));
        QVERIFY(!result.error().text.contains(QStringLiteral("qq")));
        QVERIFY(result.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(PasswordPolicyTest)
#include "tst_password_policy.moc"
