// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// law.md, "Access": the monthly review of the log, with its sample.
#include "core/session/log_desk.h"
#include "tests/acceptance/case_play.h"

#include <QTest>

namespace lotsbok {

class TestLogDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSampleHoldsWhatIsAlwaysLookedAt();
    void theSampleIsTheSameEachTime();
    void theMonthIsStockholms();
    void r39_readsOfASealedCaseAreForItsReaders();
    void refusesWhatCannotBe();
    void aMonthIsSignedOnceAndWhenItIsOver();

private:
    Session& as(const char* login) { return m_play->as(login); }
    static QStringList actions(const Result<QList<AuditEntry>>& entries)
    {
        QStringList list;
        for (const AuditEntry& entry : entries.value_or(QList<AuditEntry>())) {
            list << entry.action;
        }
        return list;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<Case> m_case;
    QDate m_march{2026, 3, 2};
};

void TestLogDesk::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    const auto client =
        as("karin").saveClient(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Provsson")));
    LOTSBOK_VERIFY(client);
    Case value = TestBook::caseOf(client->id);
    value.lots = m_play->user("asa");
    const auto opened = as("karin").openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = *opened;
}

void TestLogDesk::cleanup()
{
    m_case.reset();
    m_play.reset();
}

void TestLogDesk::theSampleHoldsWhatIsAlwaysLookedAt()
{
    for (int i = 0; i < 30; ++i) {
        LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    }
    LOTSBOK_VERIFY(as("asa").logProtectedLook(m_case->client));
    LOTSBOK_VERIFY(as("bo").stateReason(m_case->id, QStringLiteral("Täcker upp för Åsa.")));
    LOTSBOK_VERIFY(as("bo").caseFile(m_case->id));
    const auto sample = LogDesk(as("karin")).sample(m_march, 5);
    LOTSBOK_VERIFY(sample);
    QCOMPARE(sample->size(), 5);
    const QStringList found = actions(sample);
    QVERIFY(found.contains(QStringLiteral("client.protected-look")));
    QVERIFY(found.contains(QStringLiteral("case.open-with-reason")));
    QVERIFY(found.contains(QStringLiteral("case.read-with-reason")));
    QCOMPARE(found.count(QStringLiteral("case.read")), 2); // the random part
    QVERIFY(std::is_sorted(sample->begin(), sample->end(),
                           [](const AuditEntry& a, const AuditEntry& b) { return a.sequence < b.sequence; }));
    for (const AuditEntry& entry : *sample) {
        QVERIFY(!entry.action.contains(QLatin1String("save"))); // reads only
    }
    const auto reasons = LogDesk(as("karin")).reasons(m_march, 5);
    LOTSBOK_VERIFY(reasons);
    for (const AuditEntry& entry : *sample) {
        const bool stated = entry.action.endsWith(QLatin1String("-with-reason"));
        QCOMPARE(reasons->value(entry.sequence), stated ? QStringLiteral("Täcker upp för Åsa.") : QString());
    }
    QCOMPARE(codeOf(LogDesk(as("asa")).reasons(m_march)), ErrorCode::NoPermission);
}

void TestLogDesk::theSampleIsTheSameEachTime()
{
    for (int i = 0; i < 40; ++i) {
        LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    }
    const auto sequences = [&](int size) {
        QList<qint64> list;
        const auto sample = LogDesk(as("karin")).sample(m_march, size);
        for (const AuditEntry& entry : sample.value_or(QList<AuditEntry>())) {
            list << entry.sequence;
        }
        return list;
    };
    const auto first = sequences(10);
    as("asa");
    QCOMPARE(sequences(10), first);
    const auto larger = sequences(20);
    for (const qint64 sequence : first) {
        QVERIFY(larger.contains(sequence));
    }
    QVERIFY(first != larger.mid(0, 10)); // not simply the first ones
}

void TestLogDesk::theMonthIsStockholms()
{
    m_play->goTo(QDate(2026, 3, 31), QTime(21, 59)); // 23:59 summer time
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    m_play->goTo(QDate(2026, 3, 31), QTime(22, 0)); // 1 April
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    LogDesk desk(as("karin"));
    QCOMPARE(actions(desk.sample(QDate(2026, 3, 15), 1000)).count(QStringLiteral("case.read")), 1);
    QCOMPARE(actions(desk.sample(QDate(2026, 4, 1), 1000)).count(QStringLiteral("case.read")), 2);
}

void TestLogDesk::r39_readsOfASealedCaseAreForItsReaders()
{
    User head;
    head.loginName = QStringLiteral("hanna");
    head.displayName = QStringLiteral("Hanna Chef");
    head.role = Role::UnitHead;
    LOTSBOK_VERIFY(as("karin").addUser(head, TestBook::password(), KdfCost::cheap()));
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    LOTSBOK_VERIFY(CaseWork(as("karin")).seal(m_case->id, {m_play->user("asa")}, QStringLiteral("Skyddas.")));
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    const auto seen = [&](const char* who) {
        const auto list = LogDesk(as(who)).sample(m_march, 1000);
        return std::count_if(list->begin(), list->end(), [&](const AuditEntry& entry) {
            return entry.subject == toString(SubjectRef::of(m_case->id)) ||
                   entry.subject == toString(SubjectRef::of(m_case->client));
        });
    };
    QVERIFY(seen("karin") >= 2);
    QCOMPARE(seen("hanna"), 0);
}

void TestLogDesk::refusesWhatCannotBe()
{
    QCOMPARE(codeOf(LogDesk(as("asa")).sample(m_march)), ErrorCode::NoPermission);
    QCOMPARE(codeOf(LogDesk(as("asa")).sign(m_march, {})), ErrorCode::NoPermission);
    LogDesk desk(as("karin"));
    QCOMPARE(codeOf(desk.sample(QDate(2026, 4, 1))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.sample(QDate())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.sample(m_march, 0)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.sample(m_march, 1001)), ErrorCode::InvalidInput);
    QVERIFY(desk.sample(QDate(2026, 1, 1))->isEmpty());
}

void TestLogDesk::aMonthIsSignedOnceAndWhenItIsOver()
{
    LOTSBOK_VERIFY(as("asa").caseFile(m_case->id));
    QCOMPARE(codeOf(LogDesk(as("karin")).sign(m_march, QStringLiteral("Inget."))), ErrorCode::InvalidInput);
    m_play->goTo(QDate(2026, 4, 1));
    LogDesk desk(as("karin"));
    DutyList duties(as("karin"));
    const auto isDue = [&] {
        const auto list = duties.all();
        return list && std::any_of(list->begin(), list->end(),
                                   [](const Duty& duty) { return duty.kind == DutyKind::LogReview; });
    };
    QVERIFY(isDue());
    const auto review = desk.sign(QDate(2026, 3, 17), QStringLiteral("Inget att anmärka."));
    LOTSBOK_VERIFY(review);
    QCOMPARE(review->month, QDate(2026, 3, 1));
    QCOMPARE(review->signedOn, QDate(2026, 4, 1));
    QVERIFY(review->signedBy == m_play->user("karin"));
    QVERIFY(!review->sample.isEmpty());
    QVERIFY(!isDue());
    QVERIFY(!desk.sign(m_march, QStringLiteral("En gång till.")));
    QCOMPARE(desk.reviews()->size(), 1);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestLogDesk)
#include "tst_log_desk.moc"
