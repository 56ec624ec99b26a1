// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/print_code.h"

#include "core/security/user_keys.h"
#include "core/session/signature_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace lotsbok;

// The code on a print: short enough to type, long enough to prove; nothing that is none is read as one.
class TestPrintCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortOneTellsVersionsAndContentsApart();
    void theLongOneIsReadBack_data();
    void theLongOneIsReadBack();
    void typingIsForgiven();
    void whatIsNoCode_data();
    void whatIsNoCode();
    void everyChangedCharacterIsNoticed();
    void theSealIsChecked();
};

namespace {

FormResponse formOf(int version)
{
    FormResponse response;
    response.id = *ResponseId::parse(u"019ab2c3-0000-7000-8000-000000000001");
    response.version = version;
    response.answers = {{QStringLiteral("a"), QStringLiteral("b")}};
    return response;
}

/// A signature over a hash by a key of its own.
Signature madeSignature()
{
    const Secret seed = Secret::fromBytes(std::vector<unsigned char>(32, 7));
    const UserKeys keys = userKeysFromSeed(seed);
    Signature signature;
    signature.contentSha256 = QByteArray(32, 's');
    signature.publicKey = keys.signPublic;
    signature.signature = signBytes(keys, signedMessage(signature.contentSha256));
    return signature;
}

} // namespace

void TestPrintCode::theShortOneTellsVersionsAndContentsApart()
{
    const QString code = shortPrintCode(formOf(1));
    static const QRegularExpression pattern(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{6}$"));
    QVERIFY(pattern.match(code).hasMatch());
    QCOMPARE(shortPrintCode(formOf(1)), code);
    QVERIFY(shortPrintCode(formOf(2)).first(6) != code.first(6));
    FormResponse other = formOf(1);
    other.answers.insert(QStringLiteral("a"), QStringLiteral("c"));
    QCOMPARE(shortPrintCode(other).first(6), code.first(6));
    QVERIFY(shortPrintCode(other).last(6) != code.last(6));
}

void TestPrintCode::theLongOneIsReadBack_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("plain") << 1 << false;
    QTest::newRow("sealed") << 2 << true;
    QTest::newRow("the last version there can be") << 65535 << true;
}

void TestPrintCode::theLongOneIsReadBack()
{
    QFETCH(int, version);
    QFETCH(bool, isSealed);
    const PrintCode code =
        printCodeOf(formOf(version), isSealed ? std::optional(madeSignature()) : std::nullopt);
    const QString text = longPrintCode(code);
    static const QRegularExpression alphanumeric(QStringLiteral("^LB1[0-9A-Z]+$"));
    QVERIFY(alphanumeric.match(text).hasMatch()); // a QR code's alphanumeric mode
    QVERIFY(text.size() <= 253);
    const auto read = readPrintCode(text);
    QVERIFY(read);
    QCOMPARE(std::get<PrintCode>(*read), code);
}

void TestPrintCode::typingIsForgiven()
{
    const QString code = shortPrintCode(formOf(1));
    QString typed = code.toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    QCOMPARE(std::get<QString>(readPrintCode(QStringLiteral("  ") + typed + u'\n').value()), code);
    QCOMPARE(std::get<QString>(readPrintCode(QString(code).replace(u'1', u'I').remove(u'-')).value()), code);
    // One that begins as a long code does once its 1 is read as an L.
    QCOMPARE(std::get<QString>(readPrintCode(QStringLiteral("lb13m9 xa2b4c")).value()),
             QStringLiteral("1B13M9-XA2B4C"));
    const QString whole = longPrintCode(printCodeOf(formOf(1)));
    QCOMPARE(std::get<PrintCode>(readPrintCode(whole.toLower().insert(10, u' ')).value()),
             printCodeOf(formOf(1)));
}

void TestPrintCode::whatIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    const QString whole = longPrintCode(printCodeOf(formOf(1)));
    QTest::newRow("nothing") << QString();
    QTest::newRow("too short") << QStringLiteral("7K3M9-XA2B4");
    QTest::newRow("too long") << QStringLiteral("7K3M9Q-XA2B4CD");
    QTest::newRow("a U") << QStringLiteral("7K3M9U-XA2B4C");
    QTest::newRow("å") << QStringLiteral("7K3M9å-XA2B4C");
    QTest::newRow("NUL") << QStringLiteral("7K3M9") + QChar(0) + QStringLiteral("-XA2B4C");
    QTest::newRow("cut") << whole.chopped(4);
    QTest::newRow("another kind") << QStringLiteral("LB2") + whole.mid(3);
    QTest::newRow("very long") << QString(100000, u'A');
}

void TestPrintCode::whatIsNoCode()
{
    QFETCH(QString, text);
    const auto read = readPrintCode(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestPrintCode::everyChangedCharacterIsNoticed()
{
    const PrintCode code = printCodeOf(formOf(1), madeSignature());
    const QString text = longPrintCode(code);
    for (qsizetype i = 3; i < text.size() - 1; ++i) { // the last one holds bits of no meaning
        QString changed = text;
        changed[i] = changed[i] == u'0' ? u'Z' : u'0';
        QVERIFY2(!readPrintCode(changed), qPrintable(QString::number(i)));
    }
}

void TestPrintCode::theSealIsChecked()
{
    PrintCode code = printCodeOf(formOf(1), madeSignature());
    QVERIFY(isSealGood(code));
    code.seal->contentSha256[0] = '?';
    QVERIFY(!isSealGood(code));
    code.seal.reset();
    QVERIFY(!isSealGood(code));
}

QTEST_GUILESS_MAIN(TestPrintCode)
#include "tst_print_code.moc"
