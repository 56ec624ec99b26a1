// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "core/security/user_keys.h"
#include "tests/core/result_text.h"

#include <QRegularExpression>

using namespace lotsbok;

class RecoveryKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsElevenGroupsOfFive();
    void printsAKnownKey();
    void readsWhatItPrints();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void findsEveryChangedCharacter();
    void findsEverySwapOfNeighbours();
    void refusesAWrongLength_data();
    void refusesAWrongLength();
    void opensWhatWasSealedToIt();
};

namespace {

Secret counting()
{
    Secret key(32);
    for (std::size_t i = 0; i < 32; ++i) {
        key.data()[i] = static_cast<unsigned char>(i);
    }
    return key;
}

} // namespace

void RecoveryKeyTest::printsElevenGroupsOfFive()
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9A-HJKMNP-TV-Z]{5}-){10}[0-9A-HJKMNP-TV-Z]{5}\\z"));
    for (int i = 0; i < 50; ++i) {
        const QString printed = printedRecoveryKey(RecoveryKey::create().sealPrivate);
        QVERIFY2(shape.match(printed).hasMatch(), "a recovery key has the wrong shape");
    }
}

void RecoveryKeyTest::printsAKnownKey()
{
    // Fixed for ever: sheets of paper lie in envelopes. Made with Python's hashlib from the bytes 00 01 … 1F.
    const QString printed = printedRecoveryKey(counting());
    QCOMPARE(printed, QStringLiteral("000G4-0R40M-30E20-9185G-R38E1-W8124-GK2GA-HC5RR-34D1P-70X3R-FWRQ1"));
}

void RecoveryKeyTest::readsWhatItPrints()
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryKey key = RecoveryKey::create();
        const Result<Secret> back = parseRecoveryKey(printedRecoveryKey(key.sealPrivate));
        VERIFY_OK(back);
        QVERIFY(*back == key.sealPrivate);
        QCOMPARE(RecoveryKey::fromPrivate(back->clone()).sealPublic, key.sealPublic);
    }
}

void RecoveryKeyTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    const QString printed = printedRecoveryKey(counting());
    QTest::newRow("as printed") << printed;
    QTest::newRow("small letters") << printed.toLower();
    QTest::newRow("no hyphens") << QString(printed).remove(u'-');
    QTest::newRow("spaces and line breaks") << QString(printed).replace(u'-', QStringLiteral(" \n"));
    QTest::newRow("long dashes") << QString(printed).replace(u'-', QChar(0x2013));
    QTest::newRow("O for zero, I and l for one") << QString(printed).replace(u'0', u'O').replace(u'1', u'l');
}

void RecoveryKeyTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    const Result<Secret> key = parseRecoveryKey(typed);
    VERIFY_OK(key);
    QVERIFY(*key == counting());
}

void RecoveryKeyTest::findsEveryChangedCharacter()
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const QString printed = printedRecoveryKey(counting()).remove(u'-');
    for (qsizetype i = 0; i < printed.size(); ++i) {
        for (const QChar c : alphabet) {
            if (c != printed[i]) {
                QString typo = printed;
                typo[i] = c;
                VERIFY_FAILS(parseRecoveryKey(typo), ErrorCode::InvalidInput);
            }
        }
    }
}

void RecoveryKeyTest::findsEverySwapOfNeighbours()
{
    const QString printed = printedRecoveryKey(counting()).remove(u'-');
    for (qsizetype i = 0; i + 1 < printed.size(); ++i) {
        if (printed[i] != printed[i + 1]) {
            QString typo = printed;
            std::swap(typo[i], typo[i + 1]);
            VERIFY_FAILS(parseRecoveryKey(typo), ErrorCode::InvalidInput);
        }
    }
}

void RecoveryKeyTest::refusesAWrongLength_data()
{
    QTest::addColumn<QString>("typed");
    const QString printed = printedRecoveryKey(counting());
    QTest::newRow("empty") << QString();
    QTest::newRow("one short") << printed.chopped(1);
    QTest::newRow("one more") << printed + u'0';
    QTest::newRow("twice") << printed + printed;
    QTest::newRow("a letter that is none") << QString(printed).replace(0, 1, u'U');
    QTest::newRow("a letter with a mark") << QString(printed).replace(0, 1, QChar(u'Å'));
}

void RecoveryKeyTest::refusesAWrongLength()
{
    QFETCH(QString, typed);
    VERIFY_FAILS(parseRecoveryKey(typed), ErrorCode::InvalidInput);
}

void RecoveryKeyTest::opensWhatWasSealedToIt()
{
    const RecoveryKey key = RecoveryKey::create();
    const Secret secret = Secret::random(32);
    const QByteArray box = sealTo(key.sealPublic, secret);
    QCOMPARE(box.size(), 80);
    const std::optional<Secret> opened = unseal(box, key.sealPublic, key.sealPrivate);
    QVERIFY(opened && *opened == secret);
    const RecoveryKey other = RecoveryKey::create();
    QVERIFY(!unseal(box, other.sealPublic, other.sealPrivate));
    QVERIFY(!unseal(box.chopped(1), key.sealPublic, key.sealPrivate));
    QVERIFY(!unseal({}, key.sealPublic, key.sealPrivate));
}

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recovery_key.moc"
