// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"
#include "core/session/log_desk.h"
#include "core/store/connection.h"
#include "core/store/spool_record.h"
#include "pen_room.h"

using namespace lotsbok;

// What stations without the pen write down: their part of the log, and their drafts.
class TestPenSpools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingIsLoggedWithItsTimeStationAndUser();
    void aStatedReasonComesAlong();
    void mergingTwiceAddsNothing();
    void aDraftComesIntoTheBook();
    void aDraftIsOfferedAfterACrash();
    void aDiscardedDraftIsGone();
    void draftsChangedAtTwoStationsAreBothKept();
    void oneOfTwoDraftsIsChosen();
    void aDraftGoesOnAfterTheCopyIsRenewed();
    void draftsAreThereWhenThePenComes();
    void aRecordInAnothersNameIsRefused();
    void anEntryInAnothersNameIsNoticed();
    void aDamagedSpoolIsPutAside();
    void aSpoolCutBelowWhatWasMergedIsNoticed();
    void anOlderKeyOpensWhatWasWrittenUnderIt();

private:
    static QList<AuditEntry> entries(PenStation& at, const QString& action)
    {
        auto all = at.session->audit(0, 10000).value_or(QList<AuditEntry>());
        all.removeIf([&action](const AuditEntry& entry) { return entry.action != action; });
        return all;
    }
    static Unlocked unlocked(PenRoom& room, const QString& login)
    {
        auto keys = KeyFile::read(Book::keyFilePath(room.path()))->unlock(login, TestBook::password());
        return std::move(*keys);
    }
    static QString textOf(const Result<std::optional<FormDraft>>& draft)
    {
        return draft && *draft ? (*draft)->answers.value(QStringLiteral("text")).toString()
                               : QStringLiteral("-");
    }
    static Result<std::optional<FormDraft>> draftAt(const PenStation& at)
    {
        return at.session->draft({SubjectRef::Kind::District, {}}, QStringLiteral("page:prov"));
    }
};

void TestPenSpools::readingIsLoggedWithItsTimeStationAndUser()
{
    PenRoom room;
    const Case value = room.office().openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("B")),
                                              room.office().id(QStringLiteral("asa")));
    room.office().close();
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    const QDateTime then = room.clock().nowUtc().addSecs(60);
    room.clock().set(then);
    LOTSBOK_VERIFY(reader.session->caseFile(value.id));
    room.clock().advanceSeconds(600);
    const auto turn = writer.tick();
    QVERIFY(turn);
    QCOMPARE(turn->merged.accesses, 2); // opening the copy, and the case
    const auto read = entries(writer, QStringLiteral("case.read"));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().at, then);
    QCOMPARE(read.first().by, QStringLiteral("Prov asa"));
    QCOMPARE(read.first().station, QStringLiteral("läsare"));
    QCOMPARE(read.first().subject, toString(SubjectRef::of(value.id)));
    QCOMPARE(entries(writer, QStringLiteral("book.open-copy")).size(), 1);
    QVERIFY(writer.session->verify()->problems.isEmpty());
    writer.session.reset();
    reader.session.reset();
    LOTSBOK_VERIFY(room.open(writer, QStringLiteral("asa"))); // the last entries hold
}

void TestPenSpools::aStatedReasonComesAlong()
{
    PenRoom room;
    const Case value = room.office().openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("B")),
                                              room.office().id(QStringLiteral("asa")));
    room.office().close();
    PenStation writer = room.writer();
    PenStation reader = room.reader(QStringLiteral("läsare"), QStringLiteral("cia"));
    QCOMPARE(codeOf(reader.session->caseFile(value.id)), ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(reader.session->stateReason(value.id, QStringLiteral("Åsa är sjuk")));
    LOTSBOK_VERIFY(reader.session->caseFile(value.id));
    LOTSBOK_VERIFY(writer.tick());
    QCOMPARE(entries(writer, QStringLiteral("case.open-with-reason")).size(), 1);
    QCOMPARE(entries(writer, QStringLiteral("case.read-with-reason")).size(), 1);
    const auto reasons = LogDesk(*writer.session).reasons(room.clock().today());
    QVERIFY(reasons);
    QCOMPARE(reasons->values(), QStringList({QStringLiteral("Åsa är sjuk"), QStringLiteral("Åsa är sjuk")}));
    QVERIFY(writer.session->verify()->problems.isEmpty());
}

void TestPenSpools::mergingTwiceAddsNothing()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    QCOMPARE(writer.desk().mergeSpools()->accesses, 1);
    QVERIFY(writer.desk().mergeSpools()->isEmpty());
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    QCOMPARE(writer.desk().mergeSpools()->drafts, 1);
    QVERIFY(writer.desk().mergeSpools()->isEmpty());
    QCOMPARE(spoolPaths(room.path()).size(), 1); // it is being written to
    reader.session.reset();
    QVERIFY(writer.desk().mergeSpools()->isEmpty());
    QCOMPARE(spoolPaths(room.path()).size(), 0); // it has ended, and is merged
}

void TestPenSpools::aDraftComesIntoTheBook()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("två"))));
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("två"));
    QCOMPARE(reader.session->drafts()->size(), 1);
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("-")); // another user's
    LOTSBOK_VERIFY(writer.tick());
    QVERIFY(reader.tick()->copyRenewed);
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("två"));
    QCOMPARE(reader.session->drafts()->size(), 1);
    reader.session.reset();
    writer.session.reset();
    LOTSBOK_VERIFY(room.open(writer, QStringLiteral("asa")));
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("två"));
}

void TestPenSpools::aDraftIsOfferedAfterACrash()
{
    PenRoom room;
    const PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    // The spool as a program leaves it that was killed.
    const QString spool = spoolPaths(room.path()).first();
    QVERIFY(QFile::copy(spool, spool + QStringLiteral("x")));
    reader.session.reset();
    QVERIFY(QFile::remove(spool));
    LOTSBOK_VERIFY(room.open(reader, QStringLiteral("asa")));
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("ett"));
    PenStation other = room.reader(QStringLiteral("tre"), QStringLiteral("cia"));
    QCOMPARE(textOf(draftAt(other)), QStringLiteral("-"));
}

void TestPenSpools::aDiscardedDraftIsGone()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(reader.tick());
    LOTSBOK_VERIFY(
        reader.session->discardDraft({SubjectRef::Kind::District, {}}, QStringLiteral("page:prov")));
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("-"));
    QVERIFY(reader.session->drafts()->isEmpty());
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(reader.tick());
    QVERIFY(reader.session->drafts()->isEmpty());
    writer.session.reset();
    QVERIFY(reader.desk().ask().value());
    QVERIFY(reader.session->drafts()->isEmpty());
}

void TestPenSpools::draftsChangedAtTwoStationsAreBothKept()
{
    PenRoom room;
    PenStation writer = room.writer();
    LOTSBOK_VERIFY(writer.session->saveDraft(PenRoom::draft(QStringLiteral("från början"))));
    LOTSBOK_VERIFY(writer.tick());
    PenStation reader = room.reader(QStringLiteral("två"), TestBook::headLogin()); // the same person
    LOTSBOK_VERIFY(writer.session->saveDraft(PenRoom::draft(QStringLiteral("här"))));
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där"))));
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där, och mer"))));
    QCOMPARE(writer.tick()->merged.conflicts, 1);
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("här"));
    const auto conflicts = writer.desk().conflicts();
    QCOMPARE(conflicts->size(), 1);
    const DraftConflict& conflict = conflicts->first();
    QCOMPARE(conflict.other.draft.answers.value(QStringLiteral("text")), QStringLiteral("där, och mer"));
    QCOMPARE(conflict.other.station, QStringLiteral("två"));
    QCOMPARE(conflict.here->answers.value(QStringLiteral("text")), QStringLiteral("här"));
    QCOMPARE(conflict.fields, QStringList{QStringLiteral("text")});
}

void TestPenSpools::oneOfTwoDraftsIsChosen()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader(QStringLiteral("två"), TestBook::headLogin());
    LOTSBOK_VERIFY(writer.session->saveDraft(PenRoom::draft(QStringLiteral("här"))));
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där"))));
    LOTSBOK_VERIFY(writer.tick());
    const auto conflicts = writer.desk().conflicts();
    QCOMPARE(conflicts->size(), 1);
    LOTSBOK_VERIFY(
        writer.desk().resolve(conflicts->first(), PenRoom::draft(QStringLiteral("bägge")).answers));
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("bägge"));
    QVERIFY(writer.desk().conflicts()->isEmpty());
    QCOMPARE(codeOf(writer.desk().resolve(conflicts->first(), {})), ErrorCode::NotFound);
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("bägge"));
}

void TestPenSpools::aDraftGoesOnAfterTheCopyIsRenewed()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader(QStringLiteral("två"), TestBook::headLogin());
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där"))));
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(reader.tick());
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där, och mer"))));
    QCOMPARE(writer.tick()->merged.conflicts, 0);
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("där, och mer"));
    // Changed here now, and there without having seen it: none is lost.
    LOTSBOK_VERIFY(writer.session->saveDraft(PenRoom::draft(QStringLiteral("här"))));
    LOTSBOK_VERIFY(writer.tick());
    LOTSBOK_VERIFY(reader.tick());
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("där, och mer"));
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("där, och ännu mer"))));
    QCOMPARE(writer.tick()->merged.conflicts, 1);
    QCOMPARE(textOf(draftAt(writer)), QStringLiteral("här"));
    QCOMPARE(writer.desk().conflicts()->size(), 1);
}

void TestPenSpools::draftsAreThereWhenThePenComes()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.desk().ask());
    LOTSBOK_VERIFY(writer.desk().give());
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("i sista stund"))));
    QVERIFY(reader.tick()->gotPen);
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("i sista stund"));
    QCOMPARE(spoolPaths(room.path()).size(), 1); // the giver's, who reads now
    QCOMPARE(entries(writer, QStringLiteral("pen.give")).size(), 1);
}

void TestPenSpools::aRecordInAnothersNameIsRefused()
{
    PenRoom room;
    PenStation writer = room.writer();
    const Unlocked cia = unlocked(room, QStringLiteral("cia"));
    {
        auto spool =
            SpoolWriter::create(room.path(), spoolKey(cia.databaseKey), QStringLiteral("x"), *writer.machine);
        QVERIFY(spool);
        SpoolRecord record;
        record.user = room.office().id(QStringLiteral("asa"));
        record.station = QStringLiteral("x");
        record.at = room.clock().nowUtc();
        record.action = QStringLiteral("case.read");
        record.subject = QStringLiteral("district");
        signRecord((*spool)->id(), 1, cia.keys, record); // not Åsa's
        LOTSBOK_VERIFY((*spool)->append(spoolBytes(record)));
        record.user = cia.user;
        signRecord((*spool)->id(), 1, cia.keys, record); // not its number
        LOTSBOK_VERIFY((*spool)->append(spoolBytes(record)));
        LOTSBOK_VERIFY((*spool)->append("ingen post"));
        signRecord((*spool)->id(), 4, cia.keys, record);
        LOTSBOK_VERIFY((*spool)->append(spoolBytes(record)));
    }
    const auto merged = writer.desk().mergeSpools();
    QCOMPARE(merged->refused, 3);
    QCOMPARE(merged->accesses, 1);
    QCOMPARE(entries(writer, QStringLiteral("spool.refused")).size(), 1);
    QVERIFY(writer.session->verify()->problems.isEmpty());
}

void TestPenSpools::anEntryInAnothersNameIsNoticed()
{
    PenRoom room;
    PenStation writer = room.writer();
    {
        const PenStation reader = room.reader();
        LOTSBOK_VERIFY(writer.tick());
    }
    writer.session.reset();
    const Unlocked karin = unlocked(room, TestBook::headLogin());
    {
        const auto raw = Connection::open(room.path(), karin.databaseKey, Connection::Mode::ReadWrite);
        QVERIFY(raw);
        LOTSBOK_VERIFY((*raw)->execute("UPDATE spool_proofs SET record = record + 1"));
    }
    QCOMPARE(codeOf(room.open(writer, TestBook::headLogin())), ErrorCode::Tampered);
    {
        const auto raw = Connection::open(room.path(), karin.databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY((*raw)->execute("UPDATE spool_proofs SET record = record - 1"));
    }
    LOTSBOK_VERIFY(room.open(writer, TestBook::headLogin()));
}

void TestPenSpools::aDamagedSpoolIsPutAside()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    QFile spool(spoolPaths(room.path()).first());
    QVERIFY(spool.open(QIODevice::ReadWrite));
    QVERIFY(spool.seek(spool.size() - 5) && spool.write("x") == 1);
    spool.close();
    const auto merged = writer.desk().mergeSpools();
    QCOMPARE(merged->damaged, 1);
    QCOMPARE(merged->accesses, 1); // what stands before it
    QVERIFY(spoolPaths(room.path()).isEmpty());
    QCOMPARE(entries(writer, QStringLiteral("spool.damaged")).size(), 1);
    QVERIFY(writer.desk().mergeSpools()->isEmpty());
    // The station goes on with a new one.
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("två"))));
    LOTSBOK_VERIFY(writer.tick());
    QCOMPARE(textOf(draftAt(reader)), QStringLiteral("två"));
}

void TestPenSpools::aSpoolCutBelowWhatWasMergedIsNoticed()
{
    PenRoom room;
    PenStation writer = room.writer();
    PenStation reader = room.reader();
    const QString path = spoolPaths(room.path()).first();
    QFile spool(path);
    QVERIFY(spool.open(QIODevice::ReadOnly));
    const QByteArray early = spool.readAll();
    spool.close();
    LOTSBOK_VERIFY(reader.session->saveDraft(PenRoom::draft(QStringLiteral("ett"))));
    LOTSBOK_VERIFY(writer.tick());
    QVERIFY(spool.open(QIODevice::WriteOnly | QIODevice::Truncate) && spool.write(early) == early.size());
    spool.close();
    QCOMPARE(writer.desk().mergeSpools()->damaged, 1);
    QCOMPARE(entries(writer, QStringLiteral("spool.damaged")).size(), 1);
}

void TestPenSpools::anOlderKeyOpensWhatWasWrittenUnderIt()
{
    PenRoom room;
    PenStation writer = room.writer();
    const Unlocked asa = unlocked(room, QStringLiteral("asa"));
    const Secret older = Secret::random(32);
    {
        auto spool = SpoolWriter::create(room.path(), spoolKey(older), QStringLiteral("x"), *writer.machine);
        SpoolRecord record;
        record.user = asa.user;
        record.station = QStringLiteral("x");
        record.at = room.clock().nowUtc();
        record.action = QStringLiteral("case.read");
        record.subject = QStringLiteral("district");
        signRecord((*spool)->id(), 1, asa.keys, record);
        LOTSBOK_VERIFY((*spool)->append(spoolBytes(record)));
    }
    QVERIFY(writer.desk().mergeSpools()->isEmpty()); // left alone
    QCOMPARE(spoolPaths(room.path()).size(), 1);
    writer.session.reset();
    {
        // As a book has it whose key was changed since.
        const auto raw = Connection::open(room.path(), asa.databaseKey, Connection::Mode::ReadWrite);
        Statement keep = (*raw)->prepare("INSERT INTO spool_keys (id, key) VALUES (?, ?)");
        const Secret key = spoolKey(older);
        keep.bind(spoolKeyId(key));
        LOTSBOK_VERIFY(keep.bind(QByteArray(reinterpret_cast<const char*>(key.data()), 32)).run());
    }
    LOTSBOK_VERIFY(room.open(writer, TestBook::headLogin()));
    QCOMPARE(entries(writer, QStringLiteral("case.read")).size(), 1);
}

QTEST_GUILESS_MAIN(TestPenSpools)
#include "tst_pen_spools.moc"
