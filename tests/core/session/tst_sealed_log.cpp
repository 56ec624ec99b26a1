// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R39 in the log itself: who is no reader of a sealed case reads that something was done about one, and no
// more; its readers read it as it was written.
#include "../support/test_office.h"
#include "core/session/breach_desk.h"
#include "core/session/case_work.h"
#include "core/session/log_desk.h"

namespace lotsbok {

class TestSealedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void r39_othersReadOfASealedCaseOnly();
    void r39_readersReadWhatWasDone();
    void r39_theNumbersOfTheEntriesHaveNoGap();
    void r39_anotherCaseOfThePersonIsNotHidden();
    void r39_theReviewAndTheBreachDraftCountNothingOfIt();
    void r39_unsealedItIsReadAgain();

private:
    [[nodiscard]] Session& as(const char* login) { return m_office->as(QString::fromLatin1(login)); }
    /// What was done since the book was furnished, as that user reads it.
    [[nodiscard]] QList<AuditEntry> log(const char* login)
    {
        const auto entries = as(login).audit(m_from, 10'000);
        return entries.value_or(QList<AuditEntry>());
    }
    [[nodiscard]] QStringList secretIds() const;
    void workInIt();

    std::unique_ptr<TestOffice> m_office;
    Case m_sealed{CaseId::create(), 0, ClientId::create()};
    QList<QUuid> m_parts; ///< records of the case
    qint64 m_from = 0;
};

/// Karin seals the case of Åsa Provberg for herself and the lots asa; eva is the other head of unit.
void TestSealedLog::init()
{
    m_parts.clear();
    m_office = std::make_unique<TestOffice>();
    m_from = m_office->head().audit(0, 10'000)->last().sequence + 1;
    m_sealed = m_office->openCase(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg")),
                                  m_office->id(QStringLiteral("asa")));
    workInIt();
    LOTSBOK_VERIFY(
        CaseWork(m_office->head())
            .seal(m_sealed.id, {m_office->id(QStringLiteral("asa"))}, QStringLiteral("känd person")));
    workInIt();
}

void TestSealedLog::workInIt()
{
    Session& lots = as("asa");
    LOTSBOK_VERIFY(lots.caseFile(m_sealed.id));
    LOTSBOK_VERIFY(lots.client(m_sealed.client));
    NetworkTie tie;
    tie.caseId = m_sealed.id;
    tie.name = QStringLiteral("En moster på prov");
    const auto saved = lots.save(tie);
    LOTSBOK_VERIFY(saved);
    m_parts.append(saved->id.uuid());
    const FormResponse form = TestBook::response(SubjectRef::of(m_sealed.client));
    LOTSBOK_VERIFY(lots.keepDefinition(form.definitionHash, TestBook::definition()));
    LOTSBOK_VERIFY(lots.registerForm(form));
    LOTSBOK_VERIFY(lots.response(form.id));
    m_parts.append(form.id.uuid());
}

QStringList TestSealedLog::secretIds() const
{
    QStringList ids{m_sealed.id.toString(), m_sealed.client.toString()};
    for (const QUuid& part : m_parts) {
        ids.append(part.toString(QUuid::WithoutBraces));
    }
    return ids;
}

void TestSealedLog::r39_othersReadOfASealedCaseOnly()
{
    int told = 0;
    for (const AuditEntry& entry : log("eva")) {
        for (const QString& id : secretIds()) {
            QVERIFY2(!entry.subject.contains(id), qPrintable(entry.action + u' ' + entry.subject));
        }
        if (entry.action == QLatin1String("sealed-case")) {
            ++told;
            QVERIFY(entry.subject.isEmpty());
            QVERIFY(!entry.by.isEmpty() && entry.at.isValid()); // who and when stay, as the chain needs them
        }
        QVERIFY2(!entry.action.startsWith(QLatin1String("network-tie")), qPrintable(entry.action));
        QVERIFY2(!entry.action.startsWith(QLatin1String("case.")), qPrintable(entry.action));
    }
    QVERIFY(told >= 10);
}

void TestSealedLog::r39_readersReadWhatWasDone()
{
    const QList<AuditEntry> entries = log("karin");
    for (const QString& id : secretIds()) {
        QVERIFY2(std::any_of(entries.begin(), entries.end(),
                             [&id](const AuditEntry& entry) { return entry.subject.contains(id); }),
                 qPrintable(id));
    }
    QVERIFY(std::none_of(entries.begin(), entries.end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("sealed-case");
    }));
}

void TestSealedLog::r39_theNumbersOfTheEntriesHaveNoGap()
{
    qint64 next = m_from;
    for (const AuditEntry& entry : log("eva")) {
        QCOMPARE(entry.sequence, next++);
    }
    QVERIFY(next > m_from);
}

void TestSealedLog::r39_anotherCaseOfThePersonIsNotHidden()
{
    Case second = TestBook::caseOf(m_sealed.client);
    const auto opened = m_office->head().openCase(second);
    LOTSBOK_VERIFY(opened);
    bool person = false;
    bool other = false;
    for (const AuditEntry& entry : log("eva")) {
        QVERIFY(!entry.subject.contains(m_sealed.id.toString()));
        person = person || entry.subject.contains(m_sealed.client.toString());
        other = other || entry.subject.contains(opened->id.toString());
    }
    QVERIFY(person && other);
}

void TestSealedLog::r39_theReviewAndTheBreachDraftCountNothingOfIt()
{
    const auto sample = LogDesk(as("eva")).sample(as("eva").today(), 1000);
    LOTSBOK_VERIFY(sample);
    for (const AuditEntry& entry : *sample) {
        for (const QString& id : secretIds()) {
            QVERIFY2(!entry.subject.contains(id), qPrintable(entry.action));
        }
    }
    BreachQuestion question;
    question.what = QStringLiteral("En dator är borta.");
    question.knownAt = as("eva").nowUtc();
    question.from = question.knownAt.addDays(-30);
    question.to = question.knownAt.addDays(1);
    const auto others = BreachDesk(as("eva")).draft(question);
    LOTSBOK_VERIFY(others);
    QCOMPARE(others->facts.persons,
             0); // she is the only one there, also through what was registered about her
    const auto readers = BreachDesk(as("karin")).draft(question);
    LOTSBOK_VERIFY(readers);
    QCOMPARE(readers->facts.persons, 1);
}

void TestSealedLog::r39_unsealedItIsReadAgain()
{
    LOTSBOK_VERIFY(CaseWork(m_office->head()).unseal(m_sealed.id, QStringLiteral("inte längre")));
    const QList<AuditEntry> entries = log("eva");
    QVERIFY(std::any_of(entries.begin(), entries.end(), [this](const AuditEntry& entry) {
        return entry.subject.contains(m_sealed.id.toString());
    }));
    QVERIFY(std::none_of(entries.begin(), entries.end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("sealed-case");
    }));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestSealedLog)
#include "tst_sealed_log.moc"
