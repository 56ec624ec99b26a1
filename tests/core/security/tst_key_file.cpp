// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_key.h"
#include "core/security/recovery_key.h"
#include "tests/core/security/key_file_fixture.h"

using namespace lotsbok;

class KeyFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesOnlyDistrictAndLogins();
    void answersForSignersAndCosts();
    void unlocksWithThePassword();
    void unlocksWithAnySpellingOfTheSamePassword_data();
    void unlocksWithAnySpellingOfTheSamePassword();
    void takesLongAndOddPasswords_data();
    void takesLongAndOddPasswords();
    void wrongUserAndWrongPasswordAreOneAnswer();
    void wrongUserCostsTheSameWork();
    void decoyCostsWhatMostAccountsCost();
    void disabledUserGetsTheSameAnswer();
    void twoUsersShareTheDatabaseKey();
    void loginNamesAreUnique();
    void refusesBadUsers();
    void changedPasswordKeepsTheSeed();
    void onlyOneselfChangesAPassword();
    void recoversWithThePrintedKey();
    void recoveryKeepsOtherUsers();
    void recoveryRefuses_data();
    void recoveryRefuses();
    void anchorsTheAuditChain();
    void foreignKeyCannotChange();
    void eachChangeIsAGeneration();
    void anothersWriteIsAConflict();
    void aRefusedChangeChangesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyFile::Created> m_created;
    QString m_path;
};

namespace {

const QString ownPassword = QStringLiteral("correct horse åäö");
const QString login = QStringLiteral("Åsa");

} // namespace

void KeyFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/lotsbok å XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("bok å.lotsbok-keys"));
    Result<KeyFile::Created> created = newKeyFile();
    VERIFY_OK(created);
    m_created = std::make_unique<KeyFile::Created>(std::move(*created));
    VERIFY_OK(m_created->file.write(m_path));
}

void KeyFileTest::cleanup()
{
    m_created.reset();
    m_folder.reset();
}

void KeyFileTest::namesOnlyDistrictAndLogins()
{
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    QCOMPARE(file->district(), QStringLiteral("Skärholmens stadsdelsförvaltning"));
    QCOMPARE(file->loginNames(), QStringList{login});
    QCOMPARE(file->generations(), (KeyGenerations{1, 1}));
    QCOMPARE(file->anchor(), AuditAnchor());
}

void KeyFileTest::answersForSignersAndCosts()
{
    const KeyFile& file = m_created->file;
    QCOMPARE(file.signPublic(m_created->unlocked.user), m_created->unlocked.keys.signPublic);
    QVERIFY(file.signPublic(UserId::create()).isEmpty());
    QVERIFY(file.cost(login) == KdfCost::cheap());
}

void KeyFileTest::unlocksWithThePassword()
{
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    const Result<Unlocked> unlocked = file->unlock(login, password(ownPassword));
    VERIFY_OK(unlocked);
    QVERIFY(unlocked->databaseKey == m_created->unlocked.databaseKey);
    QCOMPARE(unlocked->databaseKey.size(), std::size_t(32));
    QVERIFY(unlocked->user == m_created->unlocked.user);
    QCOMPARE(unlocked->keys.signPublic, m_created->unlocked.keys.signPublic);
    VERIFY_OK(file->verifyMac(unlocked->databaseKey));
    VERIFY_OK(file->unlock(QStringLiteral(" åSA "), password(ownPassword))); // names without regard to case
    VERIFY_OK(file->unlock(QStringLiteral("A\u030asa"), password(ownPassword)));
}

void KeyFileTest::unlocksWithAnySpellingOfTheSamePassword_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("typed");
    QTest::newRow("NFC set, NFD typed") << QStringLiteral("lång fågelväg \u00e5")
                                        << QStringLiteral("la\u030ang fa\u030agelva\u0308g a\u030a");
    QTest::newRow("NFD set, NFC typed")
        << QStringLiteral("cafe\u0301 i regnet") << QStringLiteral("caf\u00e9 i regnet");
    QTest::newRow("several marks") << QStringLiteral("\u1e69 kanske sedan")
                                   << QStringLiteral("s\u0307\u0323 kanske sedan");
}

void KeyFileTest::unlocksWithAnySpellingOfTheSamePassword()
{
    QFETCH(QString, set);
    QFETCH(QString, typed);
    VERIFY_OK(m_created->file.changePassword(m_created->unlocked, login, password(set), KdfCost::cheap()));
    VERIFY_OK(m_created->file.unlock(login, password(typed)));
}

void KeyFileTest::takesLongAndOddPasswords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("255 bytes") << QString(255, QLatin1Char('x'));
    QTest::newRow("1000 characters of two bytes") << QString(1000, QChar(u'å'));
    QTest::newRow("right to left") << QStringLiteral(
        "\u0643\u0644\u0645\u0629 \u0633\u0631 \u0637\u0648\u064a\u0644\u0629");
    QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F984\U0001F409\U0001F989 och mer");
    QTest::newRow("with a zero in it") << QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after");
    QTest::newRow("spaces at the ends") << QStringLiteral("  twelve letters  ");
}

void KeyFileTest::takesLongAndOddPasswords()
{
    QFETCH(QString, text);
    VERIFY_OK(m_created->file.changePassword(m_created->unlocked, login, password(text), KdfCost::cheap()));
    VERIFY_OK(m_created->file.write(m_path));
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    VERIFY_OK(file->unlock(login, password(text)));
    VERIFY_FAILS(file->unlock(login, password(text.chopped(1))), ErrorCode::WrongCredentials);
    VERIFY_FAILS(file->unlock(login, password(text + QLatin1Char('x'))), ErrorCode::WrongCredentials);
    VERIFY_FAILS(file->unlock(login, Secret()), ErrorCode::WrongCredentials);
}

void KeyFileTest::wrongUserAndWrongPasswordAreOneAnswer()
{
    const Result<Unlocked> wrongUser = m_created->file.unlock(QStringLiteral("Bo"), password(ownPassword));
    const Result<Unlocked> wrongPassword = m_created->file.unlock(login, password(QStringLiteral("wrong")));
    const Result<Unlocked> noUser = m_created->file.unlock(QString(), password(ownPassword));
    VERIFY_FAILS(wrongUser, ErrorCode::WrongCredentials);
    QCOMPARE(wrongUser.error(), wrongPassword.error());
    QCOMPARE(wrongUser.error(), noUser.error());
    QCOMPARE(wrongUser.error().text, QStringLiteral("The user name or the password is wrong."));
}

void KeyFileTest::wrongUserCostsTheSameWork()
{
    const auto workOf = [this](const QString& name) {
        const quint64 before = passwordKeyWork();
        const Result<Unlocked> refused = m_created->file.unlock(name, password(QStringLiteral("wrong")));
        return refused ? quint64(0) : passwordKeyWork() - before;
    };
    QCOMPARE(workOf(login), quint64(8 * 1024));
    QCOMPARE(workOf(QStringLiteral("Bo")), workOf(login));
}

void KeyFileTest::decoyCostsWhatMostAccountsCost()
{
    const KdfCost dearer{2, 8 * 1024};
    KeyFile& file = m_created->file;
    const Unlocked& head = m_created->unlocked;
    VERIFY_OK(file.addUser(head, userNamed(QStringLiteral("Bo")), password(ownPassword), dearer));
    VERIFY_OK(file.addUser(head, userNamed(QStringLiteral("Eli")), password(ownPassword), dearer));
    const quint64 before = passwordKeyWork();
    VERIFY_FAILS(file.unlock(QStringLiteral("nobody"), password(ownPassword)), ErrorCode::WrongCredentials);
    QCOMPARE(passwordKeyWork() - before, quint64(2 * 8 * 1024));
}

void KeyFileTest::disabledUserGetsTheSameAnswer()
{
    User user = userNamed(QStringLiteral("Bo"));
    user.disabled = true;
    VERIFY_OK(m_created->file.addUser(m_created->unlocked, user, password(ownPassword), KdfCost::cheap()));
    const Result<Unlocked> refused = m_created->file.unlock(QStringLiteral("Bo"), password(ownPassword));
    VERIFY_FAILS(refused, ErrorCode::WrongCredentials);
    QCOMPARE(refused.error(), m_created->file.unlock(login, Secret()).error());
}

void KeyFileTest::twoUsersShareTheDatabaseKey()
{
    const User bo = userNamed(QStringLiteral("Bo"));
    const QString boPassword = QStringLiteral("en annan lång fras");
    VERIFY_OK(m_created->file.addUser(m_created->unlocked, bo, password(boPassword), KdfCost::cheap()));
    VERIFY_OK(m_created->file.write(m_path));
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    QCOMPARE(file->loginNames(), (QStringList{login, QStringLiteral("Bo")}));
    const Result<Unlocked> asBo = file->unlock(QStringLiteral("bo"), password(boPassword));
    VERIFY_OK(asBo);
    QVERIFY(asBo->user == bo.id);
    QVERIFY(asBo->databaseKey == m_created->unlocked.databaseKey);
    QVERIFY(!(asBo->seed == m_created->unlocked.seed));
    QVERIFY(asBo->keys.signPublic != m_created->unlocked.keys.signPublic);
    VERIFY_FAILS(file->unlock(QStringLiteral("bo"), password(ownPassword)), ErrorCode::WrongCredentials);
    VERIFY_FAILS(file->unlock(login, password(boPassword)), ErrorCode::WrongCredentials);
}

void KeyFileTest::loginNamesAreUnique()
{
    for (const QString& taken : {QStringLiteral("Åsa"), QStringLiteral("åsa"), QStringLiteral("A\u030aSA")}) {
        VERIFY_FAILS(m_created->file.addUser(m_created->unlocked, userNamed(taken), password(ownPassword),
                                             KdfCost::cheap()),
                     ErrorCode::InvalidInput);
    }
    QCOMPARE(m_created->file.loginNames().size(), 1);
}

void KeyFileTest::refusesBadUsers()
{
    KeyFile& file = m_created->file;
    const Unlocked& head = m_created->unlocked;
    const User good = userNamed(QStringLiteral("Bo"));
    VERIFY_FAILS(file.addUser(head, userNamed(QString()), password(ownPassword), KdfCost::cheap()),
                 ErrorCode::InvalidInput);
    VERIFY_FAILS(file.addUser(head, good, password(ownPassword), KdfCost{1, 1024}), ErrorCode::InvalidInput);
    VERIFY_FAILS(file.addUser(head, good, password(ownPassword), KdfCost{1, 4 * 1024 * 1024}),
                 ErrorCode::InvalidInput);
    VERIFY_FAILS(file.addUser(head, good, password(ownPassword), KdfCost{1000, 8 * 1024}),
                 ErrorCode::InvalidInput);
    VERIFY_FAILS(KeyFile::create(QStringLiteral("  "), good, password(ownPassword), KdfCost::cheap()),
                 ErrorCode::InvalidInput);
}

void KeyFileTest::changedPasswordKeepsTheSeed()
{
    const QString newPassword = QStringLiteral("fyra nya fina ord");
    VERIFY_OK(m_created->file.changePassword(m_created->unlocked, login, password(newPassword),
                                             KdfCost{2, 8 * 1024}));
    VERIFY_OK(m_created->file.write(m_path));
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    VERIFY_FAILS(file->unlock(login, password(ownPassword)), ErrorCode::WrongCredentials);
    const Result<Unlocked> unlocked = file->unlock(login, password(newPassword));
    VERIFY_OK(unlocked);
    QVERIFY(unlocked->seed == m_created->unlocked.seed);
    QVERIFY(unlocked->databaseKey == m_created->unlocked.databaseKey);
    QCOMPARE(unlocked->keys.signPublic, m_created->unlocked.keys.signPublic);
    QCOMPARE(unlocked->keys.sealPublic, m_created->unlocked.keys.sealPublic);
}

void KeyFileTest::onlyOneselfChangesAPassword()
{
    KeyFile& file = m_created->file;
    VERIFY_OK(file.addUser(m_created->unlocked, userNamed(QStringLiteral("Bo")), password(ownPassword),
                           KdfCost::cheap()));
    const Secret other = password(QStringLiteral("fyra nya fina ord"));
    VERIFY_FAILS(file.changePassword(m_created->unlocked, QStringLiteral("Bo"), other, KdfCost::cheap()),
                 ErrorCode::NoPermission);
    VERIFY_FAILS(file.changePassword(m_created->unlocked, QStringLiteral("nobody"), other, KdfCost::cheap()),
                 ErrorCode::NoPermission);
    VERIFY_OK(file.unlock(QStringLiteral("Bo"), password(ownPassword)));
}

void KeyFileTest::recoversWithThePrintedKey()
{
    Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    const QString newPassword = QStringLiteral("efter ett glömt lösen");
    const Result<Unlocked> recovered = file->recover(m_created->recoveryKey, login, password(newPassword));
    VERIFY_OK(recovered);
    QVERIFY(recovered->databaseKey == m_created->unlocked.databaseKey);
    QVERIFY(recovered->seed == m_created->unlocked.seed);
    QVERIFY(recovered->user == m_created->unlocked.user);
    VERIFY_OK(file->write(m_path));
    Result<KeyFile> again = KeyFile::read(m_path);
    VERIFY_OK(again);
    VERIFY_OK(again->unlock(login, password(newPassword)));
    VERIFY_FAILS(again->unlock(login, password(ownPassword)), ErrorCode::WrongCredentials);
    // The sheet of paper stays good, in small letters and without hyphens too.
    const QString typed = m_created->recoveryKey.toLower().remove(u'-');
    VERIFY_OK(again->recover(typed, login, password(ownPassword)));
}

void KeyFileTest::recoveryKeepsOtherUsers()
{
    KeyFile& file = m_created->file;
    VERIFY_OK(file.addUser(m_created->unlocked, userNamed(QStringLiteral("Bo")),
                           password(QStringLiteral("Bos fras")), KdfCost::cheap()));
    VERIFY_OK(
        file.recover(m_created->recoveryKey, QStringLiteral("Bo"), password(QStringLiteral("Bos nya fras"))));
    VERIFY_OK(file.unlock(login, password(ownPassword)));
    VERIFY_OK(file.unlock(QStringLiteral("Bo"), password(QStringLiteral("Bos nya fras"))));
}

void KeyFileTest::recoveryRefuses_data()
{
    QTest::addColumn<QString>("change"); // what is done to the right key and name
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("one character") << QStringLiteral("typo") << ErrorCode::InvalidInput;
    QTest::newRow("two swapped") << QStringLiteral("swap") << ErrorCode::InvalidInput;
    QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::InvalidInput;
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::InvalidInput;
    QTest::newRow("another book's") << QStringLiteral("foreign") << ErrorCode::WrongCredentials;
    QTest::newRow("unknown user") << QStringLiteral("user") << ErrorCode::WrongCredentials;
}

void KeyFileTest::recoveryRefuses()
{
    QFETCH(QString, change);
    QFETCH(ErrorCode, code);
    QString key = m_created->recoveryKey;
    QString name = login;
    if (change == QStringLiteral("typo")) {
        key[7] = key[7] == u'7' ? u'8' : u'7';
    } else if (change == QStringLiteral("swap")) {
        qsizetype i = 0;
        while (key[i] == key[i + 1] || key[i] == u'-' || key[i + 1] == u'-') {
            ++i;
        }
        std::swap(key[i], key[i + 1]);
    } else if (change == QStringLiteral("cut")) {
        key.chop(1);
    } else if (change == QStringLiteral("empty")) {
        key.clear();
    } else if (change == QStringLiteral("foreign")) {
        key = printedRecoveryKey(RecoveryKey::create().sealPrivate);
    } else {
        name = QStringLiteral("Bo");
    }
    const QByteArray before = KeyFileFormat::toBytes(m_created->file);
    VERIFY_FAILS(m_created->file.recover(key, name, password(QStringLiteral("ny fras här"))), code);
    QCOMPARE(KeyFileFormat::toBytes(m_created->file), before);
    VERIFY_OK(m_created->file.unlock(login, password(ownPassword)));
}

void KeyFileTest::anchorsTheAuditChain()
{
    const AuditAnchor anchor{4711, QByteArray(32, 'h')};
    VERIFY_OK(m_created->file.setAnchor(m_created->unlocked, anchor));
    VERIFY_OK(m_created->file.write(m_path));
    const Result<KeyFile> file = KeyFile::read(m_path);
    VERIFY_OK(file);
    QCOMPARE(file->anchor(), anchor);
    VERIFY_OK(file->unlock(login, password(ownPassword)));
}

void KeyFileTest::foreignKeyCannotChange()
{
    const Result<KeyFile::Created> other = newKeyFile();
    VERIFY_OK(other);
    KeyFile& file = m_created->file;
    VERIFY_FAILS(file.setAnchor(other->unlocked, {1, QByteArray(32, 'x')}), ErrorCode::Tampered);
    VERIFY_FAILS(file.addUser(other->unlocked, userNamed(QStringLiteral("Bo")), password(ownPassword),
                              KdfCost::cheap()),
                 ErrorCode::Tampered);
    VERIFY_FAILS(file.changePassword(other->unlocked, login, password(ownPassword), KdfCost::cheap()),
                 ErrorCode::Tampered);
    VERIFY_FAILS(file.verifyMac(other->unlocked.databaseKey), ErrorCode::Tampered);
    QCOMPARE(file.generations(), (KeyGenerations{1, 1}));
}

void KeyFileTest::eachChangeIsAGeneration()
{
    KeyFile& file = m_created->file;
    const Unlocked& head = m_created->unlocked;
    QCOMPARE(file.generations(), (KeyGenerations{1, 1}));
    // One's own part and the anchor are everybody's, so they count for neither signed part.
    VERIFY_OK(file.setAnchor(head, {1, QByteArray(32, 'a')}));
    VERIFY_OK(file.changePassword(head, login, password(ownPassword), KdfCost::cheap()));
    QCOMPARE(file.generations(), (KeyGenerations{1, 1}));
    const User bo = userNamed(QStringLiteral("Bo"));
    VERIFY_OK(file.addUser(head, bo, password(ownPassword), KdfCost::cheap()));
    QCOMPARE(file.generations(), (KeyGenerations{2, 2}));
    VERIFY_OK(file.setDisabled(identityOf(head), bo.id, true));
    QCOMPARE(file.generations(), (KeyGenerations{3, 2}));
    VERIFY_OK(file.write(m_path));
    QCOMPARE(KeyFile::read(m_path)->generations(), (KeyGenerations{3, 2}));
}

void KeyFileTest::anothersWriteIsAConflict()
{
    Result<KeyFile> first = KeyFile::read(m_path);
    Result<KeyFile> second = KeyFile::read(m_path);
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(first->setAnchor(m_created->unlocked, {1, QByteArray(32, 'a')}));
    VERIFY_OK(first->write(m_path));
    VERIFY_OK(first->setAnchor(m_created->unlocked, {2, QByteArray(32, 'b')}));
    VERIFY_OK(first->write(m_path)); // one's own writes follow each other
    VERIFY_OK(second->setAnchor(m_created->unlocked, {9, QByteArray(32, 'z')}));
    VERIFY_FAILS(second->write(m_path), ErrorCode::Conflict);
    QCOMPARE(KeyFile::read(m_path)->anchor().sequence, 2);
    Result<KeyFile::Created> fresh = newKeyFile();
    VERIFY_OK(fresh);
    VERIFY_FAILS(fresh->file.write(m_path), ErrorCode::Conflict); // never over an existing file
}

void KeyFileTest::aRefusedChangeChangesNothing()
{
    const QByteArray before = KeyFileFormat::toBytes(m_created->file);
    VERIFY_FAILS(
        m_created->file.changePassword(m_created->unlocked, login, password(ownPassword), KdfCost{0, 0}),
        ErrorCode::InvalidInput);
    VERIFY_FAILS(m_created->file.addUser(m_created->unlocked, userNamed(login), password(ownPassword),
                                         KdfCost::cheap()),
                 ErrorCode::InvalidInput);
    QCOMPARE(KeyFileFormat::toBytes(m_created->file), before);
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_key_file.moc"
