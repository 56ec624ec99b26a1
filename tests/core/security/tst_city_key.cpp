// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/city_key.h"

#include "tests/core/result_text.h"

#include <QTest>
#include <sodium.h>

using namespace lotsbok;

// R31. What is sealed to socialförvaltningen is read by nobody else.
class TestCityKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void whatIsSealedIsOpened();
    void nobodyElseOpensIt();
    void theSameIsNeverSealedAlike();
    void everyChangedByteOfASealedFileIsNoticed();
    void aWrongPasswordOpensNothing();
    void everyChangedByteOfAKeyFileIsNoticed();
    void thePasswordIsChangedAndTheKeyStays();
    void thePublicHalfIsALineOfText();
    void aMistypedLineIsRefused_data();
    void aMistypedLineIsRefused();
    void aPublicHalfThatIsNoneIsRefused();
    void newerFilesAreNamed();
};

namespace {

Secret password(const char* text = "åtta gröna båtar på sjön")
{
    return Secret::fromPassword(QString::fromUtf8(text));
}

struct Made {
    QByteArray file;
    CityKey key;
};

Made newKey()
{
    Made made;
    made.file = newCityKeyFile(password(), KdfCost::cheap()).value();
    made.key = std::move(*unlockCityKey(made.file, password()));
    return made;
}

} // namespace

void TestCityKey::whatIsSealedIsOpened()
{
    const Made made = newKey();
    QCOMPARE(cityKeyPublic(made.file).value(), made.key.sealPublic);
    for (const qsizetype size : {0, 1, 100'000}) {
        const QByteArray content(size, 'x');
        const auto sealed = sealForCity(content, made.key.sealPublic);
        VERIFY_OK(sealed);
        QVERIFY(isSealedForCity(*sealed));
        QCOMPARE(openSealed(*sealed, made.key).value(), content);
    }
    QVERIFY(!isSealedForCity("{\"checksum\":"));
}

void TestCityKey::nobodyElseOpensIt()
{
    const Made ours = newKey();
    const Made theirs = newKey();
    const QByteArray sealed = sealForCity("innehåll", theirs.key.sealPublic).value();
    VERIFY_FAILS(openSealed(sealed, ours.key), ErrorCode::NoPermission);
    QVERIFY(!sealed.contains("innehåll"));
    // Somebody writes our public half over theirs: it is no file of ours for that.
    QByteArray posed = sealed;
    posed.replace(theirs.key.sealPublic, ours.key.sealPublic);
    VERIFY_FAILS(openSealed(posed, ours.key), ErrorCode::Damaged);
}

void TestCityKey::theSameIsNeverSealedAlike()
{
    const Made made = newKey();
    QVERIFY(sealForCity("a", made.key.sealPublic).value() != sealForCity("a", made.key.sealPublic).value());
}

void TestCityKey::everyChangedByteOfASealedFileIsNoticed()
{
    const Made made = newKey();
    const QByteArray sealed = sealForCity("innehåll", made.key.sealPublic).value();
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY(!openSealed(changed, made.key));
        QVERIFY(!openSealed(sealed.first(at), made.key));
    }
}

void TestCityKey::aWrongPasswordOpensNothing()
{
    const Made made = newKey();
    VERIFY_FAILS(unlockCityKey(made.file, password("fel")), ErrorCode::WrongCredentials);
    VERIFY_FAILS(unlockCityKey("hej", password()), ErrorCode::InvalidInput);
}

void TestCityKey::everyChangedByteOfAKeyFileIsNoticed()
{
    const Made made = newKey();
    for (qsizetype at = 0; at < made.file.size(); ++at) {
        QByteArray changed = made.file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY(!cityKeyPublic(changed));
        QVERIFY(!cityKeyPublic(made.file.first(at)));
    }
    QVERIFY(!cityKeyPublic(made.file + 'x'));
    QVERIFY(!cityKeyPublic(QByteArray(CityKey::largestFile + 1, 'x')));
}

void TestCityKey::thePasswordIsChangedAndTheKeyStays()
{
    const Made made = newKey();
    const auto file = cityKeyFile(made.key, password("ett annat långt lösenord"), KdfCost::cheap());
    VERIFY_OK(file);
    VERIFY_FAILS(unlockCityKey(*file, password()), ErrorCode::WrongCredentials);
    const auto again = unlockCityKey(*file, password("ett annat långt lösenord"));
    VERIFY_OK(again);
    QCOMPARE(again->sealPublic, made.key.sealPublic);
    const QByteArray sealed = sealForCity("från förr", made.key.sealPublic).value();
    QCOMPARE(openSealed(sealed, *again).value(), QByteArray("från förr"));
}

void TestCityKey::thePublicHalfIsALineOfText()
{
    const Made made = newKey();
    const QString line = cityKeyText(made.key.sealPublic);
    QCOMPARE(line.size(), 15 + 48);
    QCOMPARE(parseCityKeyText(line).value(), made.key.sealPublic);
    QString broken = line;
    broken.insert(30, QStringLiteral("\n  "));
    QCOMPARE(parseCityKeyText(QStringLiteral(" ") + broken).value(), made.key.sealPublic);
}

void TestCityKey::aMistypedLineIsRefused_data()
{
    QTest::addColumn<QString>("line");
    const QString line = cityKeyText(QByteArray(32, 'k'));
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut") << line.chopped(1);
    QTest::newRow("longer") << line + u'A';
    QTest::newRow("another letter") << QString(line).replace(20, 1, line.at(20) == u'x' ? u'y' : u'x');
    QTest::newRow("no alphabet") << QString(line).replace(20, 1, QChar(u'å'));
    QTest::newRow("another head") << QString(line).replace(0, 1, QChar(u'x'));
}

void TestCityKey::aMistypedLineIsRefused()
{
    QFETCH(QString, line);
    VERIFY_FAILS(parseCityKeyText(line), ErrorCode::InvalidInput);
}

void TestCityKey::aPublicHalfThatIsNoneIsRefused()
{
    VERIFY_FAILS(sealForCity("a", QByteArray(32, '\0')), ErrorCode::InvalidInput);
}

void TestCityKey::newerFilesAreNamed()
{
    const Made made = newKey();
    QByteArray sealed = sealForCity("a", made.key.sealPublic).value();
    sealed[14] = 9; // the version's first byte
    VERIFY_FAILS(openSealed(sealed, made.key), ErrorCode::NewerVersion);
    QByteArray file = made.file;
    file[16] = 9;
    VERIFY_FAILS(cityKeyPublic(file), ErrorCode::NewerVersion);
}

QTEST_APPLESS_MAIN(TestCityKey)
#include "tst_city_key.moc"
