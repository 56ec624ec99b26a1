// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the veil over a sealed case when entries, drafts and the book move, and when it is opened.
#include "case_veil_room.h"
#include "core/store/erasure_store.h"
#include "pen_room.h"

using namespace lotsbok;

class TestVeilCaseMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CaseVeilRoom>(); }
    void cleanup() { m_room.reset(); }
    void r40_aMovedEntryIsUnderTheOtherVeil();
    void r40_betweenTwoSealedCases();
    void r40_aSignedEntryStays();
    void mergedPersonsKeepTheSealedCase();
    void unsealedItStandsInTheOpen();
    void aLargeAttachmentIsSealed();
    void anOlderBookIsVeiledWhenAReaderOpensIt();
    void draftsAreForTheirWriter();
    void draftsOfOthersAreSealedWithTheCase();
    void copiesAndBackupsAreReadByReaders();
    void r35_erasedItsKeyIsGone();

private:
    Case otherCase()
    {
        return m_room->staff().office().openCase(
            TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")), {});
    }
    void move(const char* kind, const QUuid& id, CaseId from, CaseId to)
    {
        LOTSBOK_VERIFY(CaseWork(m_room->head())
                           .moveEntry(QLatin1String(kind), id, from, to, QStringLiteral("fel ärende")));
    }
    QStringList open() { return m_room->wordsInTheOpen(QStringLiteral("cia")); }

    std::unique_ptr<CaseVeilRoom> m_room;
};

/// With its history and its bytes, there and back; and a new key later leaves nothing behind.
void TestVeilCaseMoves::r40_aMovedEntryIsUnderTheOtherVeil()
{
    const Case other = otherCase();
    move("network-tie", m_room->tie(), m_room->id(), other.id);
    move("attachment", m_room->letterId().uuid(), m_room->id(), other.id);
    LOTSBOK_VERIFY(
        CaseWork(m_room->head()).seal(m_room->id(), {}, CaseVeilRoom::words().last())); // a new key
    QCOMPARE(m_room->strays(), QStringList());
    Session& eva = m_room->as(QStringLiteral("eva"));
    QCOMPARE(eva.caseFile(other.id)->all<NetworkTie>().first().name, CaseVeilRoom::words().first());
    QCOMPARE(eva.recordHistory(QStringLiteral("network-tie"), m_room->tie())->size(), 2);
    QCOMPARE(CaseWork(eva).attachmentContent(other.id, m_room->letterId()).value(), CaseVeilRoom::letter());
    QCOMPARE(eva.verify()->problems, QStringList());
    const QStringList moved = open();
    QVERIFY(moved.contains(CaseVeilRoom::words().first()) && moved.contains(CaseVeilRoom::words().at(5)));

    move("network-tie", m_room->tie(), other.id, m_room->id());
    move("attachment", m_room->letterId().uuid(), other.id, m_room->id());
    QCOMPARE(open(), QStringList());
    QCOMPARE(CaseWork(m_room->head()).attachmentContent(m_room->id(), m_room->letterId()).value(),
             CaseVeilRoom::letter());
    QCOMPARE(m_room->head().recordHistory(QStringLiteral("network-tie"), m_room->tie())->size(), 3);
    QCOMPARE(m_room->head().verify()->problems, QStringList());
    QCOMPARE(m_room->as(QStringLiteral("eva")).verify()->problems, QStringList());
}

void TestVeilCaseMoves::r40_betweenTwoSealedCases()
{
    const Case other = otherCase();
    const UserId eva = m_room->user(QStringLiteral("eva"));
    LOTSBOK_VERIFY(CaseWork(m_room->head()).seal(other.id, {eva}, QStringLiteral("prov")));
    move("network-tie", m_room->tie(), m_room->id(), other.id);
    QCOMPARE(open(), QStringList());
    QVERIFY(!m_room->opensBelow(QStringLiteral("asa"))); // to whom it is closed now
    Session& reads = m_room->as(QStringLiteral("eva"));
    QCOMPARE(reads.caseFile(other.id)->all<NetworkTie>().first().name, CaseVeilRoom::words().first());
    QCOMPARE(reads.recordHistory(QStringLiteral("network-tie"), m_room->tie())->size(), 2);
    // Who cannot read where it is to go moves nothing there.
    const auto concern =
        m_room->as(QStringLiteral("asa")).caseFile(m_room->id())->all<ConcernReport>().first();
    QCOMPARE(codeOf(CaseWork(m_room->as(QStringLiteral("asa")))
                        .moveEntry(QStringLiteral("concern-report"), concern.id.uuid(), m_room->id(),
                                   other.id, QStringLiteral("prov"))),
             ErrorCode::NotFound);
}

void TestVeilCaseMoves::r40_aSignedEntryStays()
{
    const Case other = otherCase();
    // As signed on paper: a row about the tie itself.
    m_room->inStore(TestBook::headLogin(), [this](Store& store) {
        Statement insert = store.connection().prepare(
            "INSERT INTO signatures (id, subject, kind, record, record_version, part, manner, signer, "
            "signer_name, "
            "content, content_sha256, public_key, signature, at, by_user) SELECT randomblob(16), ?, "
            "'network-tie', ?, 1, 'lots', 'own-key', id, 'x', 'x', zeroblob(32), zeroblob(32), zeroblob(64), "
            "0, "
            "id FROM users LIMIT 1");
        LOTSBOK_VERIFY(insert.bind(m_room->veil()).bind(m_room->tie()).run());
    });
    const auto refused = CaseWork(m_room->head())
                             .moveEntry(QStringLiteral("network-tie"), m_room->tie(), m_room->id(), other.id,
                                        QStringLiteral("prov"));
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.contains(QStringLiteral("signed")));
    QCOMPARE(m_room->head().caseFile(m_room->id())->all<NetworkTie>().size(), 1); // and nothing was moved
    QCOMPARE(m_room->head().caseFile(other.id)->all<NetworkTie>().size(), 0);
}

/// R40: by a head of unit who does not read the case.
void TestVeilCaseMoves::mergedPersonsKeepTheSealedCase()
{
    const Case other = otherCase();
    ClientLink link;
    link.first = other.client;
    link.second = m_room->head().caseFile(m_room->id())->client.id;
    link.kind = ClientLinkKind::Duplicate;
    link.note = QStringLiteral("samma person");
    link.on = QDate(2026, 3, 2);
    const auto saved = m_room->head().save(link);
    LOTSBOK_VERIFY(saved);
    LOTSBOK_VERIFY(CaseWork(m_room->head()).mergeClients(*saved));
    m_room->readsEverything(m_room->as(QStringLiteral("asa")));
    QCOMPARE(open(), QStringList());
    QCOMPARE(m_room->head().verify()->problems, QStringList());
}

void TestVeilCaseMoves::unsealedItStandsInTheOpen()
{
    LOTSBOK_VERIFY(CaseWork(m_room->head()).unseal(m_room->id(), QStringLiteral("inte längre")));
    m_room->readsEverything(m_room->as(QStringLiteral("asa")));
    Session& eva = m_room->as(QStringLiteral("eva"));
    LOTSBOK_VERIFY(eva.stateReason(m_room->id(), QStringLiteral("granskning")));
    m_room->readsEverything(eva);
    QCOMPARE(eva.verify()->problems, QStringList());
    QCOMPARE(open(), CaseVeilRoom::words());
    QCOMPARE(m_room->veilId(), QByteArray());
    // And sealed again, by another and for others.
    LOTSBOK_VERIFY(
        CaseWork(m_room->as(QStringLiteral("eva"))).seal(m_room->id(), {}, QStringLiteral("igen")));
    QCOMPARE(open(), QStringList());
    QVERIFY(!m_room->opensBelow(TestBook::headLogin()));
    m_room->readsEverything(m_room->as(QStringLiteral("eva")));
}

void TestVeilCaseMoves::aLargeAttachmentIsSealed()
{
    QByteArray largest = CaseVeilRoom::letter();
    largest.append(QByteArray(kAttachmentLimit - largest.size(), 'x'));
    Attachment value = m_room->attachment();
    const auto kept = CaseWork(m_room->head()).attach(value, largest);
    LOTSBOK_VERIFY(kept);
    QCOMPARE(
        CaseWork(m_room->as(QStringLiteral("asa"))).attachmentContent(m_room->id(), kept->id).value().size(),
        kAttachmentLimit);
}

void TestVeilCaseMoves::anOlderBookIsVeiledWhenAReaderOpensIt()
{
    m_room->inStore(QStringLiteral("asa"), [this](Store& store) {
        LOTSBOK_VERIFY(store.write([&] { return store.veils().lift(m_room->veil()); }));
    });
    QCOMPARE(open(), CaseVeilRoom::words());
    m_room->as(QStringLiteral("eva")); // no reader
    QCOMPARE(open(), CaseVeilRoom::words());
    m_room->readsEverything(m_room->as(QStringLiteral("asa")));
    QCOMPARE(open(), QStringList());
    QVERIFY(m_room->opensBelow(TestBook::headLogin()));
    QVERIFY(!m_room->opensBelow(QStringLiteral("eva")));
    m_room->readsEverything(m_room->head());
    QCOMPARE(m_room->head().verify()->problems, QStringList());
}

void TestVeilCaseMoves::draftsAreForTheirWriter()
{
    FormDraft draft = PenRoom::draft(QStringLiteral("halvfärdigord"), QStringLiteral("3.1"));
    draft.subject = SubjectRef::of(m_room->id());
    LOTSBOK_VERIFY(m_room->as(QStringLiteral("asa")).saveDraft(draft));
    QVERIFY(!m_room->openText().contains("halvfärdigord"));
    const auto again = m_room->as(QStringLiteral("asa")).draft(draft.subject, draft.formId);
    LOTSBOK_VERIFY(again);
    QCOMPARE((*again)->answers, draft.answers);
}

/// Also of one who may not read the case any more.
void TestVeilCaseMoves::draftsOfOthersAreSealedWithTheCase()
{
    const Case other =
        m_room->staff().office().openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")),
                                          m_room->user(QStringLiteral("cia")));
    FormDraft draft = PenRoom::draft(QStringLiteral("halvfärdigord"), QStringLiteral("3.1"));
    draft.subject = SubjectRef::of(other.id);
    LOTSBOK_VERIFY(m_room->as(QStringLiteral("cia")).saveDraft(draft));
    LOTSBOK_VERIFY(CaseWork(m_room->head()).seal(other.id, {}, QStringLiteral("prov")));
    QVERIFY(!m_room->openText().contains("halvfärdigord"));
    QCOMPARE(codeOf(m_room->as(QStringLiteral("cia")).draft(draft.subject, draft.formId)),
             ErrorCode::NotFound);
    LOTSBOK_VERIFY(m_room->as(QStringLiteral("cia")).drafts());
    LOTSBOK_VERIFY(CaseWork(m_room->head())
                       .seal(other.id, {m_room->user(QStringLiteral("cia"))}, QStringLiteral("ändå")));
    const auto again = m_room->as(QStringLiteral("cia")).draft(draft.subject, draft.formId);
    LOTSBOK_VERIFY(again);
    QCOMPARE((*again)->answers, draft.answers);
}

void TestVeilCaseMoves::copiesAndBackupsAreReadByReaders()
{
    TestBook& book = m_room->staff().book();
    const QString backup = book.folder.filePath(QStringLiteral("kopia.lotsbok"));
    LOTSBOK_VERIFY(m_room->head().backup(backup));
    LOTSBOK_VERIFY(PenDesk(m_room->head()).publish());
    auto machine = std::make_shared<Workstation>(*Workstation::thisOne());
    machine->host = QStringLiteral("läsare");
    machine->machine = QStringLiteral("m-läsare");
    OpenOptions options = book.options;
    options.station = machine->host;
    options.stateFolder = book.folder.filePath(machine->host);
    options.workstation = machine;
    options.whenBusy = WhenBusy::Read;
    {
        const auto asa = Book::open(book.path, QStringLiteral("asa"), TestBook::password(), options);
        LOTSBOK_VERIFY(asa);
        QVERIFY((*asa)->isReadOnly());
        m_room->readsEverything(**asa);
        FormDraft draft = PenRoom::draft(QStringLiteral("halvfärdigord"), QStringLiteral("3.1"));
        draft.subject = SubjectRef::of(m_room->id());
        LOTSBOK_VERIFY((*asa)->saveDraft(draft)); // into the spool, sealed to its writer
        LOTSBOK_VERIFY(PenDesk(m_room->head()).mergeSpools());
    }
    QVERIFY(!m_room->openText().contains("halvfärdigord"));
    QCOMPARE(m_room->as(QStringLiteral("asa"))
                 .draft(SubjectRef::of(m_room->id()), QStringLiteral("3.1"))
                 ->value_or(FormDraft())
                 .answers.isEmpty(),
             false);
    m_room->staff().office().close();
    OpenOptions own = book.options;
    own.stateFolder = book.folder.filePath(QStringLiteral("annan"));
    const auto restored = Book::open(backup, QStringLiteral("asa"), TestBook::password(), own);
    LOTSBOK_VERIFY(restored);
    m_room->readsEverything(**restored);
}

void TestVeilCaseMoves::r35_erasedItsKeyIsGone()
{
    m_room->inStore(TestBook::headLogin(), [this](Store& store) {
        ErasureStore erasing(store);
        ErasureDecision decision;
        decision.caseId = m_room->id();
        decision.reason = QStringLiteral("gallringsbeslutsord");
        LOTSBOK_VERIFY(erasing.decide(decision));
        QCOMPARE((*erasing.decision(m_room->id()))->reason, decision.reason);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM veils").value(), 2);
    });
    QVERIFY(!m_room->openText().contains("gallringsbeslutsord"));
    m_room->inStore(TestBook::headLogin(), [this](Store& store) {
        ErasureAct act;
        act.id = newUuidV7();
        act.decidedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        act.basis = QStringLiteral("11 kap. 8 §");
        LOTSBOK_VERIFY(ErasureStore(store).erase(m_room->id(), act));
        QCOMPARE(store.connection().integer("SELECT count(*) FROM veils").value(), 1);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM attachment_contents").value(), 0);
    });
    QCOMPARE(m_room->head().verify()->problems, QStringList());
    QCOMPARE(codeOf(m_room->head().caseFile(m_room->id())), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVeilCaseMoves)
#include "tst_veil_case_moves.moc"
