// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34, GDPR 18: what is limited is kept and read, and neither changed, given out nor counted, until the head
// of unit has decided with a reason.
#include "../support/closed_files.h"
#include "../support/test_office.h"
#include "core/rules/limitation.h"
#include "core/session/case_work.h"
#include "core/session/deidentified_desk.h"
#include "core/store/record_repository.h"

#include <QTest>

using namespace lotsbok;

class TestLimitation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void r34_aLimitedEntryIsReadAndNotChanged();
    void r34_nothingElseOfTheCaseIsShut();
    void r34_aLimitedFormHasNoNewVersion();
    void r34_aLimitedCaseIsOnlyKept();
    void r34_whatIsLimitedDoesNotMove();
    void r34_aPartyGetsNothingThatIsLimited_data();
    void r34_aPartyGetsNothingThatIsLimited();
    void r34_thePersonAndTheOwnFileGetIt();
    void r34_aLimitedCaseIsNotCounted();
    void r34_aLimitedEntryIsNotCounted();
    void r34_thePersonsOwnDataAreKeptAsTheyAre();
    void r34_noDeidentifiedCopyOfALimitedCase();
    void r34_theHeadLetsItBeUsedForOneDay();
    void r34_theHeadLiftsIt();
    void onlyTheHeadDecides();
    void r34_aLimitationIsNotTurnedIntoSomethingElse();
    void aJudgementIsAboutALimitation();

private:
    [[nodiscard]] Session& as(const char* login) const { return m_office->as(QString::fromLatin1(login)); }
    RightsRequest limited(const QString& entry, RightsOutcome outcome = RightsOutcome::Met);
    Result<Judgement> judged(const RightsRequest& request, JudgementAbout about, const char* by = "karin");
    Result<RiskyPlace> changed();
    Result<DisclosureRecord> given(DisclosureRecord::Recipient to, const QString& record);
    [[nodiscard]] QString place() const
    {
        return subjectText(QString::fromLatin1(RiskyPlace::info.kind), m_place.id.uuid());
    }
    [[nodiscard]] QString form() const { return subjectText(QStringLiteral("response"), m_form.id.uuid()); }

    std::unique_ptr<TestOffice> m_office;
    Case m_case{CaseId::create(), 0, ClientId::create()};
    RiskyPlace m_place{};
    FormResponse m_form{};
};

namespace {

const ReportPeriod kThisYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};

} // namespace

/// Åsa, granted in February, with a place to keep away from and a registered form.
void TestLimitation::init()
{
    m_office = std::make_unique<TestOffice>();
    m_case = m_office->openCase(TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Provberg"),
                                                   QStringLiteral("19900101-2385")),
                                m_office->id(QStringLiteral("asa")));
    const UserId head = m_office->id(TestBook::headLogin());
    m_office->close();
    {
        const auto store = rawStore(m_office->book());
        Decision grant;
        grant.caseId = m_case.id;
        grant.on = QDate(2026, 2, 16);
        grant.by = head;
        grant.act = QStringLiteral("2025:400");
        grant.section = QStringLiteral("11 kap. 1 §");
        LOTSBOK_VERIFY(RecordRepository<Decision>(*store).save(grant, {}));
        ThreatAssessment level;
        level.caseId = m_case.id;
        level.on = QDate(2026, 2, 13);
        level.level = 3;
        LOTSBOK_VERIFY(RecordRepository<ThreatAssessment>(*store).save(level, {}));
    }
    RiskyPlace place;
    place.caseId = m_case.id;
    place.place = QStringLiteral("Provtorget");
    const auto saved = as("asa").save(place);
    LOTSBOK_VERIFY(saved);
    m_place = *saved;
    Session& session = as("asa");
    LOTSBOK_VERIFY(session.keepDefinition(TestBook::response(SubjectRef::district()).definitionHash,
                                          TestBook::definition()));
    const auto registered = session.registerForm(TestBook::response(SubjectRef::of(m_case.id)));
    LOTSBOK_VERIFY(registered);
    m_form = *registered;
}

RightsRequest TestLimitation::limited(const QString& entry, RightsOutcome outcome)
{
    RightsRequest request;
    request.caseId = m_case.id;
    request.asked = RightsAsked::Limit;
    request.on = QDate(2026, 3, 1);
    request.subject = entry;
    request.text = QStringLiteral("Det stämmer inte.");
    request.outcome = outcome;
    request.decidedOn = QDate(2026, 3, 2);
    request.decidedBy = m_office->id(TestBook::headLogin());
    request.done = QStringLiteral("begränsat");
    request.reason = QStringLiteral("prövas");
    const auto saved = m_office->head().save(request);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
    return *saved;
}

Result<Judgement> TestLimitation::judged(const RightsRequest& request, JudgementAbout about, const char* by)
{
    Judgement judgement;
    judgement.caseId = m_case.id;
    judgement.about = about;
    judgement.subject = request.id;
    judgement.on = QDate(2026, 3, 2);
    judgement.note = QStringLiteral("Den enskilde samtycker.");
    judgement.by = m_office->id(QString::fromLatin1(by));
    return as(by).save(judgement);
}

Result<RiskyPlace> TestLimitation::changed()
{
    RiskyPlace place = m_place;
    place.place += QLatin1Char('x');
    auto saved = as("asa").save(place, QStringLiteral("rättat"));
    if (saved) {
        m_place = *saved;
    }
    return saved;
}

Result<DisclosureRecord> TestLimitation::given(DisclosureRecord::Recipient to, const QString& record)
{
    DisclosureRecord release;
    release.subject = SubjectRef::of(m_case.id);
    release.recipient = to;
    release.recipientName = QStringLiteral("Skolan");
    release.basis = QStringLiteral("Samtycke");
    release.what = QStringLiteral("Bilaga 3.1");
    release.contentSha256 = QByteArray(32, 'x');
    release.channel = QStringLiteral("file");
    release.at = m_office->head().nowUtc();
    release.record = record;
    return m_office->head().recordDisclosure(release);
}

void TestLimitation::r34_aLimitedEntryIsReadAndNotChanged()
{
    LOTSBOK_VERIFY(changed());
    limited(place());
    const auto refused = changed();
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.startsWith(QStringLiteral("R34: ")));
    const auto file = as("asa").caseFile(m_case.id);
    LOTSBOK_VERIFY(file);
    QCOMPARE(file->all<RiskyPlace>().size(), 1); // kept, and read
    const auto marks = Limitations::of(*file, QDate(2026, 3, 2));
    QVERIFY(marks.marks(place()) && !marks.marksCase() && !marks.marks(form()));
}

void TestLimitation::r34_nothingElseOfTheCaseIsShut()
{
    limited(place(), RightsOutcome::PartlyMet);
    RiskyPlace another;
    another.caseId = m_case.id;
    another.place = QStringLiteral("Provgatan");
    const auto saved = as("asa").save(another);
    LOTSBOK_VERIFY(saved);
    LOTSBOK_VERIFY(as("asa").save(*saved));
    limited(QStringLiteral("goal:01940000-0000-7000-8000-000000000001"), RightsOutcome::Refused);
    LOTSBOK_VERIFY(as("asa").save(*as("asa").caseFile(m_case.id)->last<RiskyPlace>()));
}

void TestLimitation::r34_aLimitedFormHasNoNewVersion()
{
    FormResponse corrected = m_form;
    corrected.reason = QStringLiteral("fel kryss");
    const auto second = as("asa").registerForm(corrected);
    LOTSBOK_VERIFY(second);
    limited(form());
    QCOMPARE(codeOf(as("asa").registerForm(*second)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(as("asa").response(m_form.id)); // read
    FormResponse another = TestBook::response(SubjectRef::of(m_case.id));
    LOTSBOK_VERIFY(as("asa").registerForm(another)); // a new form beside it
}

void TestLimitation::r34_aLimitedCaseIsOnlyKept()
{
    limited({});
    QCOMPARE(codeOf(changed()), ErrorCode::RuleSaysNo);
    FormResponse corrected = m_form;
    corrected.reason = QStringLiteral("fel kryss");
    QCOMPARE(codeOf(as("asa").registerForm(corrected)), ErrorCode::RuleSaysNo);
    Case value = *as("asa").caseById(m_case.id);
    value.typeReason = QStringLiteral("annat");
    QCOMPARE(codeOf(as("asa").saveCase(value)), ErrorCode::RuleSaysNo);
    value = *as("asa").caseById(m_case.id);
    value.secondLots = m_office->id(QStringLiteral("cia"));
    LOTSBOK_VERIFY(as("asa").saveCase(value)); // who works with it may change
    Objection objection;
    objection.caseId = m_case.id;
    objection.on = QDate(2026, 3, 2);
    objection.text = QStringLiteral("Stryk allt.");
    const auto noted = as("asa").save(objection);
    LOTSBOK_VERIFY(noted); // the person is heard
    QVERIFY(Limitations::of(*as("asa").caseFile(m_case.id), QDate(2026, 3, 2)).marksCase());
}

void TestLimitation::r34_whatIsLimitedDoesNotMove()
{
    const Case other =
        m_office->openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")), {});
    limited(place());
    CaseWork work(m_office->head());
    const auto moved = [&] {
        return work.moveEntry(QString::fromLatin1(RiskyPlace::info.kind), m_place.id.uuid(), m_case.id,
                              other.id, QStringLiteral("fel person"));
    };
    QCOMPARE(codeOf(moved()), ErrorCode::RuleSaysNo);
    QVERIFY(m_office->head().caseFile(other.id)->all<RiskyPlace>().isEmpty());
}

void TestLimitation::r34_aPartyGetsNothingThatIsLimited_data()
{
    QTest::addColumn<QString>("limitation");
    QTest::addColumn<QList<bool>>("leaves"); // the form, the place, the minutes, a paper of the whole case
    QTest::newRow("place") << QStringLiteral("place") << QList<bool>{true, false, false, false};
    QTest::newRow("form") << QStringLiteral("form") << QList<bool>{false, false, false, false};
    QTest::newRow("case") << QStringLiteral("case") << QList<bool>{false, false, false, false};
    QTest::newRow("nothing") << QString() << QList<bool>{true, true, true, true};
}

void TestLimitation::r34_aPartyGetsNothingThatIsLimited()
{
    QFETCH(QString, limitation);
    QFETCH(QList<bool>, leaves);
    if (!limitation.isEmpty()) {
        limited(limitation == QLatin1String("place")  ? place()
                : limitation == QLatin1String("form") ? form()
                                                      : QString());
    }
    const QStringList papers{form() + QStringLiteral("@1"), place() + QStringLiteral("@1"),
                             QStringLiteral("meeting:01940000-0000-7000-8000-000000000001@1"), QString()};
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const auto left = given(DisclosureRecord::Recipient::Party, papers.at(i));
        QVERIFY2(left.has_value() == leaves.at(i), qPrintable(papers.at(i)));
        QVERIFY(left || left.error().code == ErrorCode::RuleSaysNo);
    }
    QCOMPARE(m_office->head().disclosures(SubjectRef::of(m_case.id))->size(), leaves.count(true));
}

void TestLimitation::r34_thePersonAndTheOwnFileGetIt()
{
    limited({});
    LOTSBOK_VERIFY(given(DisclosureRecord::Recipient::Person, form() + QStringLiteral("@1")));
    LOTSBOK_VERIFY(given(DisclosureRecord::Recipient::OwnFile, form() + QStringLiteral("@1")));
}

void TestLimitation::r34_aLimitedCaseIsNotCounted()
{
    ReportDesk before(m_office->head());
    QCOMPARE(before.cases(kThisYear.from, kThisYear.to)->size(), 1);
    QCOMPARE(before.limited(), 0);
    limited({});
    ReportDesk desk(m_office->head());
    const auto report = desk.report(kThisYear, ReportVersion::Internal);
    LOTSBOK_VERIFY(report);
    QCOMPARE(report->summary->participants, 0);
    QCOMPARE(desk.limited(), 1);
    QCOMPARE(report->limited, 1);
}

void TestLimitation::r34_aLimitedEntryIsNotCounted()
{
    const auto level = [this] {
        return ReportDesk(m_office->head())
            .cases(kThisYear.from, kThisYear.to)
            ->first()
            .entry()
            .value(variablePlace(u"threat"));
    };
    QCOMPARE(level(), FollowUpValue(2));
    const ThreatAssessment assessed = *as("asa").caseFile(m_case.id)->last<ThreatAssessment>();
    limited(subjectText(QString::fromLatin1(ThreatAssessment::info.kind), assessed.id.uuid()));
    QCOMPARE(level(), FollowUpValue()); // not stated
    QCOMPARE(ReportDesk(as("asa")).caseOf(m_case.id)->entry().value(variablePlace(u"threat")),
             FollowUpValue());
}

void TestLimitation::r34_thePersonsOwnDataAreKeptAsTheyAre()
{
    const auto renamed = [this] {
        Client client = *as("asa").client(m_case.client);
        client.phone += QLatin1Char('1');
        return as("asa").saveClient(client);
    };
    LOTSBOK_VERIFY(renamed());
    const Case other = m_office->openCase(*m_office->head().client(m_case.client), {});
    const RightsRequest request = limited(toString(SubjectRef::of(m_case.client)));
    const auto refused = renamed();
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.startsWith(QStringLiteral("R34: ")));
    LOTSBOK_VERIFY(changed()); // an entry of the case is not the person's own data
    // A form bears the name and the number: none leaves for others, from no case of theirs.
    QCOMPARE(codeOf(given(DisclosureRecord::Recipient::Party, form() + QStringLiteral("@1"))),
             ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(given(DisclosureRecord::Recipient::Person, form() + QStringLiteral("@1")));
    DisclosureRecord fromOther;
    fromOther.subject = SubjectRef::of(other.id);
    fromOther.recipient = DisclosureRecord::Recipient::Party;
    fromOther.recipientName = QStringLiteral("Skolan");
    fromOther.basis = QStringLiteral("Samtycke");
    fromOther.what = QStringLiteral("Bilaga 3.1");
    fromOther.contentSha256 = QByteArray(32, 'x');
    fromOther.channel = QStringLiteral("file");
    fromOther.at = m_office->head().nowUtc();
    QCOMPARE(codeOf(m_office->head().recordDisclosure(fromOther)), ErrorCode::RuleSaysNo);
    // Age and sex are counted from it.
    ReportDesk desk(m_office->head());
    QVERIFY(desk.cases(kThisYear.from, kThisYear.to)->isEmpty());
    QVERIFY(desk.limited() >= 1);
    QCOMPARE(codeOf(ReportDesk(as("asa")).caseOf(m_case.id)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(judged(request, JudgementAbout::LimitedUse));
    LOTSBOK_VERIFY(renamed());
    LOTSBOK_VERIFY(given(DisclosureRecord::Recipient::Party, form() + QStringLiteral("@1")));
    QCOMPARE(ReportDesk(m_office->head()).cases(kThisYear.from, kThisYear.to)->size(), 1);
}

void TestLimitation::r34_noDeidentifiedCopyOfALimitedCase()
{
    DeidentifiedOrder order;
    order.kind = DeidentifiedKind::Entry;
    order.caseId = m_case.id;
    order.district = QStringLiteral("skarholmen");
    LOTSBOK_VERIFY(DeidentifiedDesk(as("asa")).preview(order));
    limited({});
    QCOMPARE(codeOf(DeidentifiedDesk(as("asa")).preview(order)), ErrorCode::RuleSaysNo);
    order.kind = DeidentifiedKind::Period;
    order.caseId.reset();
    order.period = {QDate(2026, 1, 1), QDate(2026, 3, 1)};
    const auto year = DeidentifiedDesk(m_office->head()).preview(order);
    LOTSBOK_VERIFY(year);
    QCOMPARE(year->file.table.codes.size(), std::size_t(0));
    QCOMPARE(year->limited, 1); // and said
}

void TestLimitation::r34_theHeadLetsItBeUsedForOneDay()
{
    const RightsRequest request = limited(place());
    LOTSBOK_VERIFY(judged(request, JudgementAbout::LimitedUse));
    LOTSBOK_VERIFY(changed());
    LOTSBOK_VERIFY(given(DisclosureRecord::Recipient::Party, place() + QStringLiteral("@1")));
    QVERIFY(Limitations::of(*as("asa").caseFile(m_case.id), QDate(2026, 3, 2)).marks(place()));
    m_office->book().clock->set(QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC));
    QCOMPARE(codeOf(changed()), ErrorCode::RuleSaysNo); // the day after
}

void TestLimitation::r34_theHeadLiftsIt()
{
    const RightsRequest request = limited({});
    QCOMPARE(codeOf(changed()), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(judged(request, JudgementAbout::LimitationLifted));
    LOTSBOK_VERIFY(changed());
    m_office->book().clock->set(QDateTime(QDate(2026, 4, 3), QTime(9, 0), Qt::UTC));
    LOTSBOK_VERIFY(changed());
    QCOMPARE(ReportDesk(m_office->head()).cases(kThisYear.from, kThisYear.to)->size(), 1);
}

void TestLimitation::onlyTheHeadDecides()
{
    const RightsRequest request = limited(place());
    for (const auto about : {JudgementAbout::LimitedUse, JudgementAbout::LimitationLifted}) {
        QCOMPARE(codeOf(judged(request, about, "asa")), ErrorCode::NoPermission);
    }
    QCOMPARE(codeOf(changed()), ErrorCode::RuleSaysNo);
}

void TestLimitation::r34_aLimitationIsNotTurnedIntoSomethingElse()
{
    const RightsRequest request = limited(place());
    RightsRequest other = request;
    other.toldOn = QDate(2026, 3, 2);
    const auto told = m_office->head().save(other);
    LOTSBOK_VERIFY(told); // what happens with the request is still written
    other = *told;
    other.outcome = RightsOutcome::Refused;
    QCOMPARE(codeOf(m_office->head().save(other)), ErrorCode::RuleSaysNo);
    other = *told;
    other.asked = RightsAsked::Object;
    QCOMPARE(codeOf(m_office->head().save(other)), ErrorCode::RuleSaysNo);
    other = *told;
    other.subject.clear();
    QCOMPARE(codeOf(m_office->head().save(other)), ErrorCode::RuleSaysNo);
}

void TestLimitation::aJudgementIsAboutALimitation()
{
    RightsRequest refused = limited(place(), RightsOutcome::Refused);
    QCOMPARE(codeOf(judged(refused, JudgementAbout::LimitedUse)), ErrorCode::InvalidInput);
    refused.id = RecordId::create();
    QCOMPARE(codeOf(judged(refused, JudgementAbout::LimitationLifted)), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestLimitation)
#include "tst_limitation.moc"
