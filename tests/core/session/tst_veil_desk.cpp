// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records about employees are for their readers, also for whoever has the database key and a shell.
#include "core/security/recovery_key.h"
#include "core/security/user_keys.h"
#include "core/session/sign_desk.h"
#include "pen_room.h"
#include "veil_room.h"

using namespace lotsbok;

class TestVeilDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsVeiled();
    void rawShellByRole_data();
    void rawShellByRole();
    void aReaderReadsAndWritesAsBefore();
    void whoHasNotTheKeyFindsNothing();
    void aHeadOfUnitAdmits();
    void whoIsNoReaderAnyMoreHasAnOldKey();
    void aRemovedReaderAndARotatedBook();
    void aDeputyReadsWhileItLasts();
    void aForgedDeputyIsNotLetIn();
    void theRecoveryKeyOpens();
    void alteredCells_data();
    void alteredCells();
    void aPlantedVeilIsNoticed();
    void draftsAreForTheirWriter();
    void copiesAndBackupsAreReadByReaders();
    void anOlderBookIsVeiledWhenAReaderOpensIt();
};

namespace {

/// What of the room's words is found in a heap of bytes.
QStringList found(const QByteArray& bytes)
{
    QStringList words;
    for (const QString& word :
         {VeilRoom::word(), VeilRoom::reason(), VeilRoom::requirement(),
          VeilRoom::talkDay().toString(Qt::ISODate), VeilRoom::nextDay().toString(Qt::ISODate)}) {
        if (bytes.contains(word.toUtf8())) {
            words.append(word);
        }
    }
    return words;
}

/// Whether this user's own key opens the room's talk and form, below everything that Session asks.
bool opensBelow(VeilRoom& room, const QString& login)
{
    bool opens = false;
    room.shell(login, [&](Connection& db, const Unlocked& unlocked) {
        const auto keys = KeyFile::read(Book::keyFilePath(room.book().path));
        Veils veils(db);
        LOTSBOK_VERIFY(veils.open(unlocked.keys, unlocked.user, [&keys](const QUuid& signer, const QString&) {
            return keys->signPublic(*UserId::fromUuid(signer));
        }));
        db.setVeils(&veils);
        Statement talk = db.prepare("SELECT id, version, held_on FROM safety_talks");
        opens = talk.step().value_or(false) && talk.date(2) == VeilRoom::talkDay();
        Statement form = db.prepare("SELECT id, version, answers FROM responses WHERE latest = 1");
        const bool opensForm = form.step().value_or(false) && form.text(2).contains(VeilRoom::word());
        QCOMPARE(opensForm, opens);
        db.setVeils(nullptr);
    });
    return opens;
}

/// Every sealed cell in the open again, and no veil: by a reader.
void layBare(VeilRoom& room)
{
    room.shell(TestBook::headLogin(), [&room](Connection& db, const Unlocked& unlocked) {
        const auto keys = KeyFile::read(Book::keyFilePath(room.book().path));
        Veils veils(db);
        LOTSBOK_VERIFY(veils.open(unlocked.keys, unlocked.user, [&keys](const QUuid& signer, const QString&) {
            return keys->signPublic(*UserId::fromUuid(signer));
        }));
        db.setVeils(&veils);
        const auto bare = [&db](const QByteArray& table, const QByteArray& columns, const QByteArray& from) {
            const QByteArrayList names = columns.split(',');
            Statement rows = db.prepare("SELECT " + from + ", " + columns + " FROM " + table);
            while (rows.step().value()) {
                for (int i = 0; i < names.size(); ++i) {
                    Statement update = db.prepare("UPDATE " + table.split(' ').first() + " SET " +
                                                  names.at(i) + " = ? WHERE rowid = ?");
                    const int column = 3 + i;
                    if (!rows.isNull(column)) {
                        const bool isSalt = names.at(i) == "salt";
                        update.bind(isSalt ? Value(rows.bytes(column)) : Value(rows.text(column)));
                        LOTSBOK_VERIFY(update.bind(rows.integer(0)).run());
                    }
                }
            }
        };
        const QByteArray own = "rowid, id, version";
        bare("safety_talks", "held_on,next_on", own);
        bare("competences", "requirement,on_day", own);
        bare("responses", "answers,reason", own);
        bare("audit JOIN history h ON h.audit = sequence WHERE salt IS NOT NULL", "salt",
             "sequence, h.id AS id, h.version AS version");
        bare("history", "before,after,reason", own);
        db.setVeils(nullptr);
        LOTSBOK_VERIFY(db.execute("DELETE FROM veil_keys; DELETE FROM veils"));
    });
}

QByteArray cellOf(Connection& db, const QByteArray& sql)
{
    Statement select = db.prepare(sql);
    return select.step().value_or(false) ? select.bytes(0) : QByteArray();
}

QByteArray veilId(VeilRoom& room)
{
    QByteArray id;
    room.shell(QStringLiteral("asa"),
               [&id](Connection& db, const Unlocked&) { id = cellOf(db, "SELECT id FROM veils"); });
    return id;
}

} // namespace

/// A column that is added later is not forgotten.
void TestVeilDesk::everyTextIsVeiled()
{
    VeilRoom room;
    room.shell(QStringLiteral("asa"), [](Connection& db, const Unlocked&) {
        for (const char* table : {SafetyTalk::info.table, Competence::info.table}) {
            Statement columns = db.prepare(QByteArray("SELECT name FROM pragma_table_info('") + table +
                                           "') WHERE type = 'TEXT'");
            while (columns.step().value_or(false)) {
                QVERIFY2(Veils::covers(table, columns.bytes(0), QString()), columns.bytes(0).constData());
            }
        }
    });
}

void TestVeilDesk::rawShellByRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("reads");
    QTest::newRow("head of unit") << TestBook::headLogin() << true;
    QTest::newRow("another head of unit") << QStringLiteral("eva") << true;
    QTest::newRow("security officer") << QStringLiteral("olle") << true;
    QTest::newRow("lots") << QStringLiteral("asa") << false;
    QTest::newRow("caseworker") << QStringLiteral("dan") << false;
    QTest::newRow("administrator who kept an old key") << QStringLiteral("rut") << false;
}

void TestVeilDesk::rawShellByRole()
{
    QFETCH(QString, login);
    QFETCH(bool, reads);
    VeilRoom room;
    room.shell(login, [&](Connection& db, const Unlocked& unlocked) {
        QCOMPARE(found(VeilRoom::everyCell(db)), QStringList()); // the shell alone: nobody, not even a reader
        Statement boxes = db.prepare("SELECT sealed FROM veil_keys");
        int opened = 0;
        int all = 0;
        for (; boxes.step().value_or(false); ++all) {
            opened += unseal(boxes.bytes(0), unlocked.keys.sealPublic, unlocked.keys.sealPrivate) ? 1 : 0;
        }
        QCOMPARE(all, 4); // karin, eva, olle and the recovery key
        QCOMPARE(opened, reads ? 1 : 0);
    });
    QCOMPARE(opensBelow(room, login), reads);
}

void TestVeilDesk::aReaderReadsAndWritesAsBefore()
{
    VeilRoom room;
    Session& olle = room.as(QStringLiteral("olle"));
    QCOMPARE(olle.records<SafetyTalk>()->first(), *room.m_talk);
    QCOMPARE(olle.records<Competence>()->first().requirement, VeilRoom::requirement());
    QCOMPARE(olle.response(room.m_form->id)->answers, room.m_form->answers);
    QCOMPARE(olle.response(room.m_form->id, 1)->answers, room.m_form->answers);
    QCOMPARE(olle.responses(room.subject())->size(), 1);
    Session& head = room.head();
    SafetyTalk talk = *room.m_talk;
    talk.deliveredOn = QDate(2026, 3, 2);
    const auto saved = head.save(talk);
    LOTSBOK_VERIFY(saved);
    QCOMPARE(head.records<SafetyTalk>()->first(), *saved);
    const auto history = head.recordHistory(QStringLiteral("safety-talk"), talk.id.uuid());
    LOTSBOK_VERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last().after.value(QStringLiteral("deliveredOn")).toString(),
             QStringLiteral("2026-03-02"));
    const auto report = head.verify();
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(codeOf(head.save(*room.m_talk)), ErrorCode::Conflict); // the version that was read first
}

void TestVeilDesk::whoHasNotTheKeyFindsNothing()
{
    VeilRoom room;
    room.alter("DELETE FROM veil_keys WHERE reader = (SELECT id FROM users WHERE login_name = 'eva')");
    Session& eva = room.as(QStringLiteral("eva"));
    QVERIFY(!*VeilDesk(eva).isReader());
    QCOMPARE(eva.records<SafetyTalk>()->size(), 0);
    QCOMPARE(eva.records<Competence>()->size(), 0);
    QCOMPARE(eva.responses(room.subject())->size(), 0);
    const auto form = eva.response(room.m_form->id);
    QCOMPARE(codeOf(form), ErrorCode::NotFound);
    QVERIFY(!form.error().text.contains(QStringLiteral("Provgren")));
    QVERIFY(eva.recordHistory(QStringLiteral("safety-talk"), room.m_talk->id.uuid())
                .value_or(QList<HistoryEntry>())
                .isEmpty());
    QVERIFY(!room.talk(eva)); // and writes nothing that the readers could not read
    SafetyTalk talk;
    talk.employee = room.m_employee;
    talk.heldOn = VeilRoom::talkDay();
    QCOMPARE(codeOf(eva.save(talk)), ErrorCode::NoPermission);
    const auto report = eva.verify();
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList()); // what is closed is no finding
}

void TestVeilDesk::aHeadOfUnitAdmits()
{
    VeilRoom room;
    User nils;
    nils.loginName = QStringLiteral("nils");
    nils.displayName = QStringLiteral("Nils Provsson");
    nils.role = Role::SecurityOfficer;
    {
        Session& head = room.head();
        LOTSBOK_VERIFY(UserDesk(head).prepare(nils, TestBook::password(), KdfCost::cheap()));
        QVERIFY(!VeilDesk(head).readers()->contains(nils.id)); // prepared is not admitted
        LOTSBOK_VERIFY(UserDesk(head).admit(nils.id, nils.displayName, nils.role));
        QVERIFY(VeilDesk(head).readers()->contains(nils.id));
    }
    QVERIFY(opensBelow(room, nils.loginName));
    QCOMPARE(room.as(nils.loginName).records<SafetyTalk>()->size(), 1);
    // Somebody whose key is missing waits for a head of unit, and not for a security officer.
    room.alter("DELETE FROM veil_keys WHERE reader = (SELECT id FROM users WHERE login_name = 'eva')");
    room.as(QStringLiteral("olle"));
    QVERIFY(!opensBelow(room, QStringLiteral("eva")));
    room.head();
    QVERIFY(opensBelow(room, QStringLiteral("eva")));
}

void TestVeilDesk::whoIsNoReaderAnyMoreHasAnOldKey()
{
    VeilRoom room;
    const QByteArray before = veilId(room);
    QByteArray kept;
    room.shell(QStringLiteral("olle"), [&kept](Connection& db, const Unlocked& unlocked) {
        Statement boxes = db.prepare("SELECT sealed FROM veil_keys WHERE reader = ?");
        boxes.bind(unlocked.user);
        QVERIFY(boxes.step().value_or(false));
        kept = boxes.bytes(0);
    });
    LOTSBOK_VERIFY(UserDesk(room.head())
                       .changeRole(room.office().id(QStringLiteral("olle")), Role::Caseworker,
                                   QStringLiteral("byter tjänst")));
    QVERIFY(veilId(room) != before);
    QVERIFY(!opensBelow(room, QStringLiteral("olle")));
    QVERIFY(opensBelow(room, QStringLiteral("eva")));
    // The key that was kept opens no cell of the book as it stands.
    room.alter(
        "INSERT INTO veil_keys SELECT (SELECT id FROM veils), (SELECT id FROM users WHERE login_name = "
        "'olle'), zeroblob(32), x'" +
        kept.toHex() + "'");
    QVERIFY(!opensBelow(room, QStringLiteral("olle")));
    // A head of unit who leaves takes no signature along: the veil stays genuine.
    LOTSBOK_VERIFY(UserDesk(room.as(QStringLiteral("eva")))
                       .setDisabled(room.office().id(TestBook::headLogin()), true, QStringLiteral("slutar")));
    room.office().close();
    QCOMPARE(room.as(QStringLiteral("eva")).records<SafetyTalk>()->size(), 1);
}

void TestVeilDesk::aRemovedReaderAndARotatedBook()
{
    VeilRoom room;
    const QByteArray before = veilId(room);
    LOTSBOK_VERIFY(
        UserDesk(room.head()).remove(room.office().id(QStringLiteral("eva")), QStringLiteral("slutar")));
    QCOMPARE(room.head().records<SafetyTalk>()->first(), *room.m_talk); // in the session that rotated
    QVERIFY(veilId(room) != before);
    Session& head = room.head();
    QVERIFY(!VeilDesk(head).readers()->contains(room.office().id(QStringLiteral("eva"))));
    QCOMPARE(head.records<SafetyTalk>()->first(), *room.m_talk);
    QCOMPARE(head.response(room.m_form->id)->answers, room.m_form->answers);
    QCOMPARE(head.verify()->problems, QStringList());
    LOTSBOK_VERIFY(UserDesk(head).rotateKey(QStringLiteral("prov")));
    QCOMPARE(room.as(QStringLiteral("olle")).records<SafetyTalk>()->first(), *room.m_talk);
}

void TestVeilDesk::aDeputyReadsWhileItLasts()
{
    VeilRoom room;
    Deputy deputy;
    deputy.deputy = room.office().id(QStringLiteral("dan"));
    deputy.standsFor = room.office().id(TestBook::headLogin());
    deputy.from = QDate(2026, 3, 2);
    deputy.to = QDate(2026, 3, 9);
    LOTSBOK_VERIFY(room.head().save(deputy));
    Session& dan = room.as(QStringLiteral("dan"));
    QCOMPARE(dan.records<SafetyTalk>()->size(), 1);
    QVERIFY(room.talk(dan)); // in the chief's place
    room.book().clock->set(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    QCOMPARE(codeOf(room.as(QStringLiteral("dan")).records<SafetyTalk>()), ErrorCode::NoPermission);
    QCOMPARE(room.head().records<SafetyTalk>()->size(), 2); // whose unlocking made a new key
    QVERIFY(!opensBelow(room, QStringLiteral("dan")));
}

void TestVeilDesk::aForgedDeputyIsNotLetIn()
{
    VeilRoom room;
    room.alter(
        "INSERT INTO deputies SELECT randomblob(16), 1, a.id, k.id, '2026-01-01', '2027-01-01', 0, k.id, "
        "0, k.id FROM users a, users k WHERE a.login_name = 'asa' AND k.login_name = 'karin'");
    room.head();
    QVERIFY(!opensBelow(room, QStringLiteral("asa")));
    room.alter(
        "UPDATE users SET role = 'unit-head' WHERE login_name = 'asa'"); // nor a role of one's own making
    room.as(QStringLiteral("eva"));
    QVERIFY(!opensBelow(room, QStringLiteral("asa")));
}

void TestVeilDesk::theRecoveryKeyOpens()
{
    VeilRoom room;
    room.shell(QStringLiteral("asa"), [&room](Connection& db, const Unlocked&) {
        const auto keys = KeyFile::read(Book::keyFilePath(room.book().path));
        auto secret = parseRecoveryKey(room.book().recoveryKey);
        LOTSBOK_VERIFY(secret);
        const RecoveryKey pair = RecoveryKey::fromPrivate(std::move(*secret));
        Veils veils(db);
        LOTSBOK_VERIFY(veils.openWithRecovery(pair.sealPublic, pair.sealPrivate,
                                              [&keys](const QUuid& signer, const QString&) {
                                                  return keys->signPublic(*UserId::fromUuid(signer));
                                              }));
        db.setVeils(&veils);
        Statement talk = db.prepare("SELECT id, version, held_on FROM safety_talks");
        QVERIFY(talk.step().value_or(false));
        QCOMPARE(talk.date(2), VeilRoom::talkDay());
        db.setVeils(nullptr);
    });
    // And a reader who has forgotten the password loses nothing.
    const Secret fresh = TestBook::otherPassword();
    LOTSBOK_VERIFY(Book::recover(room.book().path, QStringLiteral("olle"), room.book().recoveryKey, fresh,
                                 room.book().options));
    const auto olle = Book::open(room.book().path, QStringLiteral("olle"), fresh, room.book().options);
    LOTSBOK_VERIFY(olle);
    QCOMPARE((*olle)->records<SafetyTalk>()->first(), *room.m_talk);
}

void TestVeilDesk::alteredCells_data()
{
    QTest::addColumn<QByteArray>("sql");
    // The last characters but the filling of the base 64 are the tag's.
    QTest::newRow("changed") << QByteArray(
        "UPDATE safety_talks SET held_on = substr(held_on, 1, length(held_on) - 9) || 'AAAA' || "
        "substr(held_on, -5)");
    QTest::newRow("cut") << QByteArray("UPDATE safety_talks SET held_on = substr(held_on, 1, 20)");
    QTest::newRow("another column's") << QByteArray("UPDATE safety_talks SET held_on = next_on");
    QTest::newRow("another row's") << QByteArray(
        "UPDATE safety_talks SET held_on = (SELECT o.held_on FROM safety_talks o WHERE o.id <> "
        "safety_talks.id)");
    QTest::newRow("another version's") << QByteArray("UPDATE safety_talks SET version = version + 1");
}

void TestVeilDesk::alteredCells()
{
    QFETCH(QByteArray, sql);
    VeilRoom room;
    QVERIFY(room.talk(room.head()));
    room.alter(sql);
    Session& head = room.head();
    QCOMPARE(codeOf(head.records<SafetyTalk>()), ErrorCode::Tampered);
    const auto report = head.verify();
    LOTSBOK_VERIFY(report);
    QVERIFY(!report->problems.isEmpty());
    // An older state with its own version and cells: the history knows better.
    QCOMPARE(head.records<Competence>()->size(), 1); // the others open
}

void TestVeilDesk::aPlantedVeilIsNoticed()
{
    VeilRoom room;
    room.shell(QStringLiteral("asa"), [&room](Connection& db, const Unlocked& asa) {
        // A key that asa knows, sealed to every reader and signed by asa.
        const Author author{asa.user, QStringLiteral("annan"), room.book().clock, asa.keys.signPublic,
                            asa.keys.signPrivate.clone()};
        Veils veils(db);
        const auto readers = veils.readers(QString::fromLatin1(kStaffVeil));
        LOTSBOK_VERIFY(readers);
        LOTSBOK_VERIFY(db.execute("UPDATE safety_talks SET held_on = '2026-01-01', next_on = NULL"));
        for (const char* table : {"competences", "responses", "signatures", "disclosures"}) {
            LOTSBOK_VERIFY(db.execute((QByteArray("DELETE FROM ") + table).constData()));
        }
        LOTSBOK_VERIFY(veils.renew(QString::fromLatin1(kStaffVeil), *readers, author));
    });
    QCOMPARE(codeOf(room.book().open()), ErrorCode::Tampered); // what the history holds is under another veil
    const auto head = room.unlock(TestBook::headLogin());
    LOTSBOK_VERIFY(head);
    auto connection = Connection::open(room.book().path, head->databaseKey, Connection::Mode::ReadWrite);
    LOTSBOK_VERIFY(connection);
    Store store(std::move(*connection), {head->user, QStringLiteral("prov"), room.book().clock,
                                         head->keys.signPublic, head->keys.signPrivate.clone()});
    LOTSBOK_VERIFY(VeilDesk::open(store, *head, *KeyFile::read(Book::keyFilePath(room.book().path))));
    QCOMPARE(store.veils().state(QString::fromLatin1(kStaffVeil)), Veils::State::Forged);
    // Nothing is written for the wrong eyes.
    QCOMPARE(codeOf(store.veils().sealed(QString::fromLatin1(kStaffVeil), "held_on", newUuidV7(), 1,
                                         QStringLiteral("2026-03-02"))),
             ErrorCode::Tampered);
}

void TestVeilDesk::draftsAreForTheirWriter()
{
    VeilRoom room;
    FormDraft draft = PenRoom::draft(QStringLiteral("halvfärdigord"), QStringLiteral("2"));
    draft.subject = room.subject();
    LOTSBOK_VERIFY(room.head().saveDraft(draft));
    QCOMPARE((*room.head().draft(draft.subject, draft.formId))->answers, draft.answers);
    QCOMPARE(room.head().drafts()->first().answers, draft.answers);
    QVERIFY(!*room.as(QStringLiteral("olle")).draft(draft.subject, draft.formId));
    room.shell(QStringLiteral("eva"), [](Connection& db, const Unlocked&) {
        QVERIFY(!VeilRoom::everyCell(db).contains("halvfärdigord"));
    });
    QCOMPARE((*room.head().draft(draft.subject, draft.formId))->answers, draft.answers);
    room.alter("UPDATE drafts SET form = '2.3'"); // another form's place
    QCOMPARE(codeOf(room.head().draft(draft.subject, QStringLiteral("2.3"))), ErrorCode::Tampered);
}

void TestVeilDesk::copiesAndBackupsAreReadByReaders()
{
    VeilRoom room;
    const QString backup = room.book().folder.filePath(QStringLiteral("kopia.lotsbok"));
    LOTSBOK_VERIFY(room.head().backup(backup));
    LOTSBOK_VERIFY(PenDesk(room.head()).publish());
    auto machine = std::make_shared<Workstation>(*Workstation::thisOne());
    machine->host = QStringLiteral("läsare");
    machine->machine = QStringLiteral("m-läsare");
    OpenOptions options = room.book().options;
    options.station = machine->host;
    options.stateFolder = room.book().folder.filePath(QStringLiteral("läsare"));
    options.workstation = machine;
    options.whenBusy = WhenBusy::Read;
    const auto reading = Book::open(room.book().path, QStringLiteral("olle"), TestBook::password(), options);
    LOTSBOK_VERIFY(reading);
    QCOMPARE((*reading)->records<SafetyTalk>()->first(), *room.m_talk);
    room.office().close();
    const auto copy = Book::open(backup, QStringLiteral("eva"), TestBook::password(), room.book().options);
    LOTSBOK_VERIFY(copy);
    QCOMPARE((*copy)->records<SafetyTalk>()->first(), *room.m_talk);
}

/// As a migrated book is: the tables of veils are there, and nothing is sealed.
void TestVeilDesk::anOlderBookIsVeiledWhenAReaderOpensIt()
{
    VeilRoom room;
    layBare(room);
    const auto isBare = [&room] {
        int words = 0;
        room.shell(QStringLiteral("asa"), [&words](Connection& db, const Unlocked&) {
            words = static_cast<int>(found(VeilRoom::everyCell(db)).size());
        });
        return words == 5;
    };
    QVERIFY(isBare());
    room.as(QStringLiteral("asa")); // no reader: it stays as it was
    QVERIFY(isBare());
    Session& olle = room.as(QStringLiteral("olle"));
    QCOMPARE(olle.records<SafetyTalk>()->first(), *room.m_talk);
    QCOMPARE(room.head().verify()->problems, QStringList());
    room.shell(QStringLiteral("asa"), [](Connection& db, const Unlocked&) {
        QCOMPARE(found(VeilRoom::everyCell(db)), QStringList());
    });
    QVERIFY(!opensBelow(room, QStringLiteral("asa")));
    QVERIFY(opensBelow(room, QStringLiteral("eva")));
}

QTEST_GUILESS_MAIN(TestVeilDesk)
#include "tst_veil_desk.moc"
