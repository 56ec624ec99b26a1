// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31, R32: what the district's figures are made of, as it stands in a book.
#include "core/session/report_desk.h"

#include "../support/closed_files.h"
#include "../support/test_office.h"
#include "core/session/case_work.h"
#include "core/store/record_repository.h"

#include <QTest>

using namespace lotsbok;

class TestReportDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void r32_everyCaseOfThePeriodIsRead();
    void r32_theReportCountsThem();
    void r31_oneCaseIsReadAsAllAreAtOnce();
    void r31_theLatestVersionOfAFormIsRead();
    void r39_aSealedCaseIsCountedForItsReadersOnly();
    void readingOverAllCasesIsTheHeadsAndIsLogged();
    void refusesAPeriodThatCannotBe();
    void canBeCancelledAtEveryStep();

private:
    [[nodiscard]] Session& as(const QString& login) const { return m_office->as(login); }
    void registerFollowUp(const Case& about, const QJsonObject& answers);

    std::unique_ptr<TestOffice> m_office;
    Case m_first{CaseId::create(), 0, ClientId::create()};
    Case m_second = m_first;
    Case m_waiting = m_first;
};

namespace {

const QDate kYearFrom(2026, 1, 1);
const QDate kYearTo(2026, 12, 31);

FormResponse followUpOf(const Case& about, const QJsonObject& answers)
{
    FormResponse form = TestBook::response(SubjectRef::of(about.id));
    form.formId = QStringLiteral("3.4");
    form.answers = answers;
    return form;
}

/// A record that no gate stands before here: what is counted, not how it came about.
template<typename T>
void put(Store& store, T record, const Case& about)
{
    record.caseId = about.id;
    if (const auto saved = RecordRepository<T>(store).save(record, {}); !saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
}

Decision grantOn(QDate day, UserId by)
{
    Decision grant;
    grant.on = day;
    grant.by = by;
    grant.act = QStringLiteral("2025:400");
    grant.section = QStringLiteral("11 kap. 1 §");
    return grant;
}

int participants(const Result<DistrictReport>& report)
{
    return report && report->summary ? report->summary->participants : -1;
}

} // namespace

void TestReportDesk::registerFollowUp(const Case& about, const QJsonObject& answers)
{
    Session& head = m_office->head();
    LOTSBOK_VERIFY(head.keepDefinition(TestBook::response(SubjectRef::district()).definitionHash,
                                       TestBook::definition()));
    LOTSBOK_VERIFY(head.registerForm(followUpOf(about, answers)));
}

/// Åsa, born 1990, granted in February at level 3; Bo, granted in December of last year and closed on the
/// 30th; Ci has consented and waits.
void TestReportDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    const UserId asa = m_office->id(QStringLiteral("asa"));
    const UserId head = m_office->id(TestBook::headLogin());
    m_first = m_office->openCase(TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Provberg"),
                                                    QStringLiteral("19900101-2385")),
                                 asa);
    m_second = m_office->openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")), asa);
    m_waiting = m_office->openCase(TestBook::client(QStringLiteral("Ci"), QStringLiteral("Provlund")), {});
    m_office->close();
    {
        const auto store = rawStore(m_office->book());
        put(*store, grantOn(QDate(2026, 2, 16), head), m_first);
        put(*store, grantOn(QDate(2025, 12, 1), head), m_second);
        ThreatAssessment level;
        level.on = QDate(2026, 2, 13);
        level.level = 3;
        put(*store, level, m_first);
        Consent consent;
        consent.kind = ConsentKind::Support;
        consent.givenOn = QDate(2026, 2, 20);
        put(*store, consent, m_waiting);
        closePastTheRules(*store, m_second.id, QDate(2025, 12, 30));
    }
    registerFollowUp(m_first, {{QStringLiteral("occasion"), QStringLiteral("entry")},
                               {QStringLiteral("sex"), QStringLiteral("woman")},
                               {QStringLiteral("work.entry"), QStringLiteral("no")}});
}

void TestReportDesk::r32_everyCaseOfThePeriodIsRead()
{
    const auto thisYear = ReportDesk(m_office->head()).cases(kYearFrom, kYearTo);
    LOTSBOK_VERIFY(thisYear);
    QCOMPARE(thisYear->size(), 1);
    const ReportCase& found = thisYear->first();
    QCOMPARE(found.id, m_first.id);
    QCOMPARE(found.entry().value(variablePlace(u"age")), FollowUpValue(36));
    QCOMPARE(found.entry().value(variablePlace(u"work")), FollowUpValue(0));
    QCOMPARE(found.entry().value(variablePlace(u"threat")), FollowUpValue(2)); // the third of five levels
    QCOMPARE(found.entry().value(variablePlace(u"housing")), FollowUpValue()); // unanswered is not No
    const auto both = ReportDesk(m_office->head()).cases(QDate(2025, 12, 30), kYearTo);
    LOTSBOK_VERIFY(both);
    QCOMPARE(both->size(), 2);
}

void TestReportDesk::r32_theReportCountsThem()
{
    const auto report =
        ReportDesk(m_office->head()).report({QDate(2025, 12, 1), kYearTo}, ReportVersion::Internal);
    LOTSBOK_VERIFY(report);
    QCOMPARE(participants(report), 2);
    QCOMPARE(report->summary->ended, std::optional(1));
    QCOMPARE(report->summary->waiting, 1);
    const auto published = ReportDesk(m_office->head()).report({kYearFrom, kYearTo}, ReportVersion::Publish);
    LOTSBOK_VERIFY(published);
    QVERIFY(!published->summary);
}

void TestReportDesk::r31_oneCaseIsReadAsAllAreAtOnce()
{
    const auto all = ReportDesk(m_office->head()).cases(kYearFrom, kYearTo);
    LOTSBOK_VERIFY(all);
    const auto one = ReportDesk(as(QStringLiteral("asa"))).caseOf(m_first.id);
    LOTSBOK_VERIFY(one);
    QCOMPARE(one->entry(), all->first().entry());
    QCOMPARE(one->exit(), all->first().exit());
    QCOMPARE(codeOf(ReportDesk(as(QStringLiteral("cia"))).caseOf(m_first.id)), ErrorCode::ReasonNeeded);
    QCOMPARE(codeOf(ReportDesk(as(QStringLiteral("asa"))).caseOf(CaseId::create())), ErrorCode::NotFound);
}

void TestReportDesk::r31_theLatestVersionOfAFormIsRead()
{
    Session& head = m_office->head();
    const auto stored = head.responses(SubjectRef::of(m_first.id));
    LOTSBOK_VERIFY(stored);
    FormResponse corrected = stored->first();
    corrected.answers.insert(QStringLiteral("work.entry"), QStringLiteral("yes"));
    corrected.reason = QStringLiteral("fel kryss");
    LOTSBOK_VERIFY(head.registerForm(corrected));
    const auto all = ReportDesk(head).cases(kYearFrom, kYearTo);
    LOTSBOK_VERIFY(all);
    QCOMPARE(all->first().entry().value(variablePlace(u"work")), FollowUpValue(1));
}

void TestReportDesk::r39_aSealedCaseIsCountedForItsReadersOnly()
{
    LOTSBOK_VERIFY(
        CaseWork(m_office->head())
            .seal(m_first.id, {m_office->id(QStringLiteral("asa"))}, QStringLiteral("känd person")));
    QCOMPARE(participants(ReportDesk(m_office->head()).report({kYearFrom, kYearTo}, ReportVersion::Internal)),
             1);
    Session& other = as(QStringLiteral("eva")); // a head of unit, and no reader
    QCOMPARE(participants(ReportDesk(other).report({kYearFrom, kYearTo}, ReportVersion::Internal)), 0);
    QCOMPARE(ReportDesk(other).cases(kYearFrom, kYearTo)->size(), 0);
    QCOMPARE(codeOf(ReportDesk(other).caseOf(m_first.id)), ErrorCode::NotFound);
}

void TestReportDesk::readingOverAllCasesIsTheHeadsAndIsLogged()
{
    for (const char* login : {"asa", "dan", "olle"}) {
        ReportDesk desk(as(QString::fromLatin1(login)));
        QVERIFY(!desk.isAllowed());
        QCOMPARE(codeOf(desk.cases(kYearFrom, kYearTo)), ErrorCode::NoPermission);
        QCOMPARE(codeOf(desk.report({kYearFrom, kYearTo}, ReportVersion::Publish)), ErrorCode::NoPermission);
    }
    Session& head = m_office->head();
    QVERIFY(ReportDesk(head).isAllowed());
    const auto logged = [&head] {
        const auto entries = head.audit(0, 10'000).value();
        return std::count_if(entries.begin(), entries.end(), [](const AuditEntry& entry) {
            return entry.action == QLatin1String("report.read");
        });
    };
    const auto before = logged();
    LOTSBOK_VERIFY(ReportDesk(head).report({kYearFrom, kYearTo}, ReportVersion::Internal));
    QCOMPARE(logged(), before + 1);
}

void TestReportDesk::refusesAPeriodThatCannotBe()
{
    ReportDesk desk(m_office->head());
    QCOMPARE(codeOf(desk.cases(kYearTo, kYearFrom)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(desk.report({{}, kYearTo}, ReportVersion::Internal)), ErrorCode::InvalidInput);
}

void TestReportDesk::canBeCancelledAtEveryStep()
{
    ReportDesk desk(m_office->head());
    int steps = 0;
    LOTSBOK_VERIFY(desk.cases(kYearFrom, kYearTo, [&steps](int done, int all) {
        ++steps;
        return done < all;
    }));
    QVERIFY(steps > 10);
    for (int stop = 0; stop < steps; ++stop) {
        QCOMPARE(codeOf(desk.cases(kYearFrom, kYearTo, [stop](int done, int) { return done != stop; })),
                 ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestReportDesk)
#include "tst_report_desk.moc"
