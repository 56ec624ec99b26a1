// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/form_repository.h"
#include "sign_fixture.h"

using namespace lotsbok;

// What somebody can do who has the database and its key: an alteration behind the program's back is found,
// and record, user and time are named.
class TestSignatureAttacks : public QObject, private SignFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_office.reset(); }
    void anAlteredFormIsFound();
    void anAlteredFormIsFoundThoughTheLogWasMadeAnew();
    void everyChangedColumnIsFound_data();
    void everyChangedColumnIsFound();
    void aRemovedSignatureIsFound();
    void anotherKeyIsFound();
};

void TestSignatureAttacks::anAlteredFormIsFound()
{
    const Signature made = signedTalk();
    QVERIFY(problems().isEmpty());
    layBare();
    alter("UPDATE responses SET answers = replace(answers, '2026-03-02', '2026-03-01')");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(made.record.toString(QUuid::WithoutBraces)), qPrintable(found.first()));
    QVERIFY(found.first().contains(QStringLiteral("Karin Provsson")));
    QVERIFY(found.first().contains(QStringLiteral("2026-03-02 10:00"))); // Stockholm's time
    QVERIFY(found.first().contains(QStringLiteral("heldOn")));
    QVERIFY(found.first().contains(QStringLiteral("knows nothing")));
}

/// The worst that somebody with the database can do: everything after the form is written anew, hashes and
/// all, under the own key. The chain holds; the signature does not, and says whose the new chain is.
void TestSignatureAttacks::anAlteredFormIsFoundThoughTheLogWasMadeAnew()
{
    signedTalk();
    layBare();
    m_office->book().clock->advanceSeconds(60);
    raw(QStringLiteral("eva"), [](Store& store) {
        struct Entry {
            AuditRecord audit;
            ChangeRecord change;
        };
        QList<Entry> later;
        QByteArray answers;
        {
            Statement changed = store.connection().prepare(
                "UPDATE responses SET answers = replace(answers, '2026-03-02', '2026-03-01') RETURNING form, "
                "form_version, definition, answers");
            QVERIFY(changed.step().value());
            answers = jsonBytes(responseHistory(changed.text(0), changed.number(1), changed.bytes(2),
                                                changed.text(3).toUtf8()));
        }
        const qint64 from = store.connection()
                                .integer("SELECT min(sequence) FROM audit WHERE action = 'form.register'")
                                .value();
        Statement rows = store.connection().prepare(
            "SELECT a.action, a.subject, h.kind, h.id, h.version, h.before, h.after, h.reason FROM audit a "
            "LEFT JOIN history h ON h.audit = a.sequence WHERE a.sequence >= ? ORDER BY a.sequence");
        rows.bind(from);
        while (rows.step().value()) {
            Entry entry;
            entry.audit = {rows.text(0), rows.text(1), {}};
            if (!rows.isNull(2)) {
                const QByteArray after =
                    rows.text(2) == QLatin1String("response") ? answers : rows.text(6).toUtf8();
                entry.change = {rows.text(2), rows.uuid(3), rows.number(4), rows.text(0), rows.text(7), {}};
                entry.change.change = {*jsonFromBytes(rows.text(5).toUtf8()), *jsonFromBytes(after)};
            }
            later.append(entry);
        }
        LOTSBOK_VERIFY(store.write([&]() -> Result<void> {
            for (const char* sql :
                 {"DELETE FROM history WHERE audit >= ?", "DELETE FROM audit WHERE sequence >= ?"}) {
                Statement remove = store.connection().prepare(sql);
                if (auto done = remove.bind(from).run(); !done) {
                    return done;
                }
            }
            for (const Entry& entry : later) {
                auto done = entry.change.id.isNull()
                                ? store.recordAction(entry.audit.action, entry.audit.subject)
                                : store.record(entry.change);
                if (!done) {
                    return done;
                }
            }
            return {};
        }));
        LOTSBOK_VERIFY(store.audit().verifyFrom(1)); // the forged chain is a good one
    });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QStringLiteral("by Prov eva on 2026-03-02 10:01")),
             qPrintable(found.first()));
}

void TestSignatureAttacks::everyChangedColumnIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QByteArray(sql); };
    row("part = 'lotsSignature'");
    row("manner = 'paper'");
    row("signer_name = 'Någon Annan'");
    row("signer = (SELECT id FROM users WHERE login_name = 'asa')");
    row("by_user = (SELECT id FROM users WHERE login_name = 'asa')");
    row("deputy_for = (SELECT id FROM users WHERE login_name = 'asa')");
    row("at = at + 1");
    row("record_version = 2");
    row("record = x'00000000000000000000000000000001'");
    row("subject = 'district'");
    row("content = replace(content, '2026-03-02', '2026-03-01')");
    row("content_sha256 = zeroblob(32)");
    row("signature = zeroblob(64)");
    row("public_key = (SELECT sign_public FROM users WHERE login_name = 'asa')");
}

void TestSignatureAttacks::everyChangedColumnIsFound()
{
    QFETCH(QByteArray, sql);
    signedTalk();
    layBare();
    alter("UPDATE signatures SET " + sql);
    QCOMPARE(problems().size(), 1);
}

void TestSignatureAttacks::aRemovedSignatureIsFound()
{
    signedTalk();
    alter("DELETE FROM signatures");
    QCOMPARE(codeOf(m_office->book().open()), ErrorCode::Tampered);
}

/// Somebody else's key, pinned or not, makes no signature of the head's.
void TestSignatureAttacks::anotherKeyIsFound()
{
    signedTalk();
    alter("UPDATE users SET sign_public = (SELECT sign_public FROM users WHERE login_name = 'asa') WHERE "
          "login_name = 'karin'");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(QStringLiteral("another key")));
}

QTEST_GUILESS_MAIN(TestSignatureAttacks)
#include "tst_signature_attacks.moc"
