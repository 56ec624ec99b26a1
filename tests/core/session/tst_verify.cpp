// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a check finds, and that it says which record, whose and when.
#include "../support/closed_files.h"
#include "../support/test_office.h"
#include "core/session/breach_desk.h"
#include "core/store/record_check.h"

#include <QFile>

namespace lotsbok {

class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void anIntactBookHasNoProblems();
    void aForgedFieldNamesRecordUserAndTime_data();
    void aForgedFieldNamesRecordUserAndTime();
    void aReplayedTablePageNamesRecordUserAndTime();
    void aForgedHistoryEntryNamesItsWriter();
    void aForgedAuditEntryNamesItsWriter();
    void theNumberOfASealedCaseIsNotSaid();
    void aBreachCountsWhatWasTouched();
    void aBreachIsForWhoReviewsTheLog();

private:
    QString onlyProblem();
    void corrupt(const QByteArray& sql);

    std::unique_ptr<TestOffice> m_office;
    std::optional<Case> m_case;
    Guardian m_guardian;
};

void TestVerify::init()
{
    m_office = std::make_unique<TestOffice>();
    m_case = m_office->openCase(TestBook::client(QStringLiteral("Ada"), QStringLiteral("Hemlig")),
                                m_office->id(QStringLiteral("asa")));
    m_guardian = Guardian();
    m_guardian.caseId = m_case->id;
    m_guardian.name = QStringLiteral("Gun Hemlig");
    m_office->book().clock->set(QDateTime(QDate(2026, 3, 4), QTime(8, 30), Qt::UTC));
    m_guardian = *m_office->as(QStringLiteral("asa")).save(m_guardian);
    m_office->book().clock->set(QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC));
}

QString TestVerify::onlyProblem()
{
    const auto store = rawStore(m_office->book());
    const auto problems = recordProblems(*store, 1);
    if (!problems || problems->size() != 1) {
        qWarning("%s", qPrintable(problems ? problems->join(u'\n') : problems.error().text));
        return {};
    }
    return problems->first();
}

void TestVerify::corrupt(const QByteArray& sql)
{
    m_office->close();
    LOTSBOK_VERIFY(rawStore(m_office->book())->connection().execute(sql.constData()));
}

void TestVerify::anIntactBookHasNoProblems()
{
    const auto report = m_office->head().verify();
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->pages > 10 && report->auditEntries > 5);
}

void TestVerify::aForgedFieldNamesRecordUserAndTime_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a field") << QByteArray("UPDATE guardians SET name = 'Falsk'");
    QTest::newRow("a flag") << QByteArray("UPDATE guardians SET must_consent = 1 - must_consent");
    QTest::newRow("an older version") << QByteArray("UPDATE guardians SET version = 0");
    QTest::newRow("a version that never was") << QByteArray("UPDATE guardians SET version = 7");
    QTest::newRow("gone") << QByteArray("DELETE FROM guardians");
}

void TestVerify::aForgedFieldNamesRecordUserAndTime()
{
    QFETCH(QByteArray, sql);
    corrupt(sql);
    const QString problem = onlyProblem();
    QVERIFY2(problem.contains(QStringLiteral("Guardian")), qPrintable(problem));
    QVERIFY2(problem.contains(m_case->number->toString()), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("Prov asa")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("2026-03-04 09:30")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("prov-1")), qPrintable(problem));
    QVERIFY2(!problem.contains(QStringLiteral("Hemlig")), qPrintable(problem));
    QVERIFY2(!problem.contains(m_guardian.id.toString()), qPrintable(problem)); // no ids: people read it
}

void TestVerify::aReplayedTablePageNamesRecordUserAndTime()
{
    m_office->close();
    const QString path = m_office->book().path;
    qint64 page = 0;
    {
        const auto store = rawStore(m_office->book());
        Statement root =
            store->connection().prepare("SELECT rootpage FROM sqlite_master WHERE name = 'guardians'");
        QVERIFY(root.step().value_or(false));
        page = root.integer(0);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.seek((page - 1) * 4096));
    const QByteArray old = file.read(4096);
    file.close();
    m_guardian.relation = QStringLiteral("mormor");
    LOTSBOK_VERIFY(m_office->as(QStringLiteral("asa")).save(m_guardian, QStringLiteral("rättat")));
    m_office->close();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(old), 4096);
    file.close();
    const QString problem = onlyProblem();
    for (const QString& part : {QStringLiteral("Guardian"), m_case->number->toString(),
                                QStringLiteral("Prov asa"), QStringLiteral("2026-03-09 09:00")}) {
        QVERIFY2(problem.contains(part), qPrintable(problem));
    }
    QCOMPARE(codeOf(m_office->book().open()), ErrorCode::Tampered);
}

void TestVerify::aForgedHistoryEntryNamesItsWriter()
{
    corrupt("UPDATE history SET after = replace(after, 'Gun', 'Pia') WHERE kind = 'guardian';"
            "UPDATE guardians SET name = replace(name, 'Gun', 'Pia')");
    const QString problem = onlyProblem();
    for (const QString& part :
         {QStringLiteral("Guardian"), QStringLiteral("Prov asa"), QStringLiteral("2026-03-04 09:30")}) {
        QVERIFY2(problem.contains(part), qPrintable(problem));
    }
}

void TestVerify::aForgedAuditEntryNamesItsWriter()
{
    corrupt("UPDATE audit SET at = at - 3600000 WHERE action = 'guardian.create'");
    const auto store = rawStore(m_office->book());
    const auto chain = store->audit().verifyFrom(1);
    QCOMPARE(codeOf(chain), ErrorCode::Tampered);
    QVERIFY2(chain.error().text.contains(QStringLiteral("Prov asa")), qPrintable(chain.error().text));
    QVERIFY2(chain.error().text.contains(QStringLiteral("2026-03-04 08:30")), qPrintable(chain.error().text));
    const auto entry =
        store->connection().integer("SELECT sequence FROM audit WHERE action = 'guardian.create'");
    QVERIFY(chain.error().text.contains(QString::number(*entry)));
}

void TestVerify::theNumberOfASealedCaseIsNotSaid()
{
    corrupt("UPDATE guardians SET name = 'Falsk'; UPDATE cases SET sealed = 1");
    const auto problems = recordProblems(*rawStore(m_office->book()), 1);
    LOTSBOK_VERIFY(problems);
    QVERIFY(!problems->isEmpty());
    for (const QString& problem : *problems) {
        QVERIFY2(!problem.contains(m_case->number->toString()), qPrintable(problem));
    }
}

void TestVerify::aBreachCountsWhatWasTouched()
{
    LOTSBOK_VERIFY(m_office->as(QStringLiteral("asa")).caseFile(m_case->id));
    LOTSBOK_VERIFY(m_office->as(QStringLiteral("cia")).stateReason(m_case->id, QStringLiteral("jour")));
    LOTSBOK_VERIFY(m_office->as(QStringLiteral("cia")).caseFile(m_case->id));
    Session& head = m_office->head();
    BreachQuestion question;
    question.what = QStringLiteral("En dator stals ur ett tjänsterum.");
    question.knownAt = head.nowUtc();
    question.from = head.nowUtc().addDays(-1);
    question.to = head.nowUtc().addDays(1);
    question.user = m_office->id(QStringLiteral("cia"));
    const auto draft = BreachDesk(head).draft(question);
    LOTSBOK_VERIFY(draft);
    QCOMPARE(draft->facts.persons, 1);
    QCOMPARE(draft->facts.readByKind.value(QStringLiteral("case")), 1);
    QVERIFY(draft->facts.changedByKind.isEmpty());
    QCOMPARE(draft->userName, QStringLiteral("Prov cia"));
    question.user.reset();
    question.from = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    const auto all = BreachDesk(head).draft(question);
    LOTSBOK_VERIFY(all);
    QCOMPARE(all->facts.persons, 1);
    QCOMPARE(all->facts.changedByKind.value(QStringLiteral("guardian")), 1);
    question.station = QStringLiteral("annan");
    QCOMPARE(BreachDesk(head).draft(question)->facts.entries, 0);
    QString text;
    for (const auto& [label, value] : BreachDesk::lines(*all)) {
        QVERIFY(!label.isEmpty() && !value.isEmpty());
        text += value;
    }
    QVERIFY(text.contains(QStringLiteral("2026-03-12 09:00"))); // 72 hours
    QVERIFY(!text.contains(QStringLiteral("Hemlig")));
    const auto log = head.audit(0, 10000);
    QVERIFY(std::any_of(log->begin(), log->end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("breach.draft");
    }));
}

void TestVerify::aBreachIsForWhoReviewsTheLog()
{
    const BreachQuestion question{QStringLiteral("x"),
                                  m_office->book().clock->nowUtc(),
                                  m_office->book().clock->nowUtc().addDays(-1),
                                  m_office->book().clock->nowUtc(),
                                  {},
                                  {}};
    QCOMPARE(codeOf(BreachDesk(m_office->as(QStringLiteral("asa"))).draft(question)),
             ErrorCode::NoPermission);
    QCOMPARE(codeOf(BreachDesk(m_office->as(QStringLiteral("dan"))).draft(question)),
             ErrorCode::NoPermission);
    BreachQuestion empty = question;
    empty.what.clear();
    QCOMPARE(codeOf(BreachDesk(m_office->head()).draft(empty)), ErrorCode::InvalidInput);
    BreachQuestion nobody = question;
    nobody.user = UserId::create();
    QCOMPARE(codeOf(BreachDesk(m_office->head()).draft(nobody)), ErrorCode::NotFound);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestVerify)
#include "tst_verify.moc"
