// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/record_samples.h"
#include "../support/test_office.h"

using namespace lotsbok;

// process.md, "Roles": who opens which case, through every way that leads to it.
class TestSessionAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRoleOpensItsCases_data();
    void eachRoleOpensItsCases();
    void everyWayToACaseAsksForTheReason();
    void aReasonIsLoggedWithEveryRead();
    void aReasonHoldsForItsCaseAndItsSession();
    void aReasonSaysSomething();
    void aPersonOpensWithAnyCaseThatDoes();
    void aStepDoneMakesTheCaseOnesOwn();
    void r20_placeAndTimeAreHiddenAtLevelFour();
    void aListOfReadersIsForThoseWhoSeal();
    void kindsOfTheDistrictFollowTheirRole();
    void whatIsBeingWrittenForTheDistrictIsOnesOwn();
};

namespace {

/// What stands for the lots's rights: the error, or nothing.
using Code = std::optional<ErrorCode>;

} // namespace

void TestSessionAccess::eachRoleOpensItsCases_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("nobodys");
    const int open = -1;
    const int reason = int(ErrorCode::ReasonNeeded);
    const int never = int(ErrorCode::NoPermission);
    QTest::newRow("lots") << QStringLiteral("asa") << open << reason << open;
    QTest::newRow("another lots") << QStringLiteral("cia") << reason << reason << open;
    QTest::newRow("caseworker") << QStringLiteral("dan") << reason << reason << open;
    QTest::newRow("head of unit") << QStringLiteral("karin") << open << open << open;
    QTest::newRow("security officer") << QStringLiteral("olle") << never << never << never;
    QTest::newRow("administrator") << QStringLiteral("rut") << never << never << never;
}

void TestSessionAccess::eachRoleOpensItsCases()
{
    QFETCH(QString, login);
    TestOffice office;
    const Case asas = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                      office.id(QStringLiteral("asa")));
    const Case evas = office.openCase(TestBook::client(QStringLiteral("B"), QStringLiteral("Prov")),
                                      office.id(QStringLiteral("eva")));
    const Case free =
        office.openCase(TestBook::client(QStringLiteral("C"), QStringLiteral("Prov")), std::nullopt);
    Session& session = office.as(login);
    QFETCH(int, own);
    QFETCH(int, others);
    QFETCH(int, nobodys);
    for (const auto& [value, expected] :
         {std::pair(asas, own), std::pair(evas, others), std::pair(free, nobodys)}) {
        const Code code = expected < 0 ? Code() : Code(static_cast<ErrorCode>(expected));
        QCOMPARE(codeOf(session.caseFile(value.id)), code);
        QCOMPARE(codeOf(session.caseById(value.id)), code);
        QCOMPARE(codeOf(session.caseByNumber(*value.number)), code);
        QCOMPARE(codeOf(session.client(value.client)), code);
        NetworkTie tie;
        tie.caseId = value.id;
        tie.name = QStringLiteral("farmor");
        QCOMPARE(codeOf(session.save(tie)), code);
    }
}

void TestSessionAccess::everyWayToACaseAsksForTheReason()
{
    TestOffice office;
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                       office.id(QStringLiteral("asa")));
    const SubjectRef ofCase = SubjectRef::of(value.id);
    const SubjectRef ofClient = SubjectRef::of(value.client);
    const FormResponse form = TestBook::response(ofCase);
    LOTSBOK_VERIFY(office.head().keepDefinition(form.definitionHash, TestBook::definition()));
    LOTSBOK_VERIFY(office.head().registerForm(form));
    NetworkTie tie;
    tie.caseId = value.id;
    tie.name = QStringLiteral("farmor");
    LOTSBOK_VERIFY(office.head().save(tie));
    FormDraft draft;
    draft.subject = ofCase;
    draft.formId = QStringLiteral("3.1");
    DisclosureRecord release;
    release.subject = ofCase;
    release.recipient = DisclosureRecord::Recipient::OwnFile;
    release.basis = QStringLiteral("Egen akt");
    release.contentSha256 = QByteArray(32, 'h');
    Case changed = value;
    changed.typeReason = QStringLiteral("x");
    const Client person = *office.head().client(value.client);
    Session& again = office.as(QStringLiteral("cia")); // neither first nor second lots
    const auto all = [&] {
        return QList<Code>{codeOf(again.caseFile(value.id)),
                           codeOf(again.caseById(value.id)),
                           codeOf(again.client(value.client)),
                           codeOf(again.saveClient(person)),
                           codeOf(again.openCase(TestBook::caseOf(value.client))),
                           codeOf(again.responses(ofCase)),
                           codeOf(again.responses(ofClient)),
                           codeOf(again.response(form.id)),
                           codeOf(again.disclosures(ofCase)),
                           codeOf(again.recordDisclosure(release)),
                           codeOf(again.saveDraft(draft)),
                           codeOf(again.draft(ofCase, draft.formId)),
                           codeOf(again.history(ofCase)),
                           codeOf(again.history(ofClient)),
                           codeOf(again.recordHistory(QStringLiteral("network-tie"), tie.id.uuid())),
                           codeOf(again.logProtectedLook(value.client)),
                           codeOf(again.registerForm(TestBook::response(ofCase))),
                           codeOf(again.saveCase(changed))};
    };
    for (const Code& code : all()) {
        QCOMPARE(code, Code(ErrorCode::ReasonNeeded));
    }
    // That there is a case, and whose, is known without: how else could a reason be stated.
    QVERIFY(again.resolveSubject(QStringLiteral("case:2026-0001")).value() == ofCase);
    QCOMPARE(again.casesOf(value.client)->size(), 1);
    QCOMPARE(again.findClients({})->size(), 1);
    LOTSBOK_VERIFY(again.stateReason(value.id, QStringLiteral("vikarierar i dag")));
    for (const Code& code : all()) {
        QCOMPARE(code, Code());
    }
}

void TestSessionAccess::aReasonIsLoggedWithEveryRead()
{
    TestOffice office;
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                       office.id(QStringLiteral("asa")));
    const qint64 before = office.head().audit(0, 10000)->last().sequence;
    Session& cia = office.as(QStringLiteral("cia"));
    LOTSBOK_VERIFY(cia.stateReason(value.id, QStringLiteral("jour")));
    LOTSBOK_VERIFY(cia.caseById(value.id));
    LOTSBOK_VERIFY(cia.caseFile(value.id));
    LOTSBOK_VERIFY(cia.client(value.client));
    QStringList actions;
    const QString subject = toString(SubjectRef::of(value.id));
    const auto entries = office.head().audit(before + 1, 10000);
    LOTSBOK_VERIFY(entries);
    for (const AuditEntry& entry : *entries) {
        if (entry.by == QStringLiteral("Prov cia") && entry.action != QStringLiteral("book.open")) {
            actions.append(entry.action);
            QCOMPARE(entry.subject == subject, entry.action.startsWith(QStringLiteral("case.")));
        }
    }
    QCOMPARE(
        actions,
        QStringList({QStringLiteral("case.open-with-reason"), QStringLiteral("case.read-with-reason"),
                     QStringLiteral("case.read-with-reason"), QStringLiteral("client.read-with-reason")}));
    QCOMPARE(office.head().verify()->problems, QStringList()); // the reasons are in the chain
}

void TestSessionAccess::aReasonHoldsForItsCaseAndItsSession()
{
    TestOffice office;
    const UserId asa = office.id(QStringLiteral("asa"));
    const Case one = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")), asa);
    const Case two = office.openCase(TestBook::client(QStringLiteral("B"), QStringLiteral("Prov")), asa);
    LOTSBOK_VERIFY(office.as(QStringLiteral("cia")).stateReason(one.id, QStringLiteral("jour")));
    LOTSBOK_VERIFY(office.as(QStringLiteral("cia")).caseById(one.id));
    QCOMPARE(codeOf(office.as(QStringLiteral("cia")).caseById(two.id)), Code(ErrorCode::ReasonNeeded));
    office.close();
    QCOMPARE(codeOf(office.as(QStringLiteral("cia")).caseById(one.id)), Code(ErrorCode::ReasonNeeded));
}

void TestSessionAccess::aReasonSaysSomething()
{
    TestOffice office;
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                       office.id(QStringLiteral("asa")));
    Session& cia = office.as(QStringLiteral("cia"));
    QCOMPARE(codeOf(cia.stateReason(value.id, QStringLiteral(" \n "))), Code(ErrorCode::InvalidInput));
    QCOMPARE(codeOf(cia.stateReason(value.id, QString(2001, u'a'))), Code(ErrorCode::InvalidInput));
    QCOMPARE(codeOf(cia.stateReason(CaseId::create(), QStringLiteral("jour"))), Code(ErrorCode::NotFound));
    QCOMPARE(codeOf(office.as(QStringLiteral("olle")).stateReason(value.id, QStringLiteral("jour"))),
             Code(ErrorCode::NoPermission));
    // One's own case needs none, and nothing is logged for it.
    const qint64 before = office.head().audit(0, 10000)->last().sequence;
    LOTSBOK_VERIFY(office.head().stateReason(value.id, QStringLiteral("min egen")));
    QCOMPARE(office.head().audit(0, 10000)->last().sequence, before);
}

void TestSessionAccess::aPersonOpensWithAnyCaseThatDoes()
{
    TestOffice office;
    const Case asas = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                      office.id(QStringLiteral("asa")));
    Session& cia = office.as(QStringLiteral("cia"));
    QCOMPARE(codeOf(cia.client(asas.client)), Code(ErrorCode::ReasonNeeded));
    Case second = TestBook::caseOf(asas.client);
    second.lots = office.id(QStringLiteral("cia"));
    LOTSBOK_VERIFY(office.head().openCase(second));
    LOTSBOK_VERIFY(office.as(QStringLiteral("cia")).client(asas.client));
    QCOMPARE(codeOf(office.as(QStringLiteral("cia")).caseById(asas.id)), Code(ErrorCode::ReasonNeeded));
    // Somebody without any case is everybody's.
    const Client lone = TestBook::client(QStringLiteral("B"), QStringLiteral("Prov"));
    LOTSBOK_VERIFY(office.head().saveClient(lone));
    LOTSBOK_VERIFY(office.as(QStringLiteral("dan")).client(lone.id));
}

void TestSessionAccess::aStepDoneMakesTheCaseOnesOwn()
{
    TestOffice office;
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")),
                                       office.id(QStringLiteral("asa")));
    Session& dan = office.as(QStringLiteral("dan"));
    StepDone step;
    step.caseId = value.id;
    step.step = StepRole::Investigate;
    step.by = dan.user().id;
    step.on = dan.today();
    QCOMPARE(codeOf(dan.save(step)), Code(ErrorCode::ReasonNeeded));
    LOTSBOK_VERIFY(dan.stateReason(value.id, QStringLiteral("utreder")));
    LOTSBOK_VERIFY(dan.save(step));
    office.close();
    LOTSBOK_VERIFY(office.as(QStringLiteral("dan")).caseFile(value.id));
}

void TestSessionAccess::r20_placeAndTimeAreHiddenAtLevelFour()
{
    TestOffice office;
    const UserId asa = office.id(QStringLiteral("asa"));
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")), asa);
    Session& lots = office.as(QStringLiteral("asa"));
    Meeting meeting;
    meeting.caseId = value.id;
    meeting.start = lots.nowUtc().addDays(3);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Hemliga gatan 1");
    meeting.outside = true;
    LOTSBOK_VERIFY(lots.save(meeting));
    ThreatAssessment assessment;
    assessment.caseId = value.id;
    assessment.on = lots.today();
    assessment.level = 4;
    LOTSBOK_VERIFY(lots.save(assessment));
    for (const auto& [login, seen] :
         {std::pair(u"asa", true), std::pair(u"karin", true), std::pair(u"dan", false)}) {
        Session& session = office.as(QString::fromUtf16(login));
        LOTSBOK_VERIFY(session.stateReason(value.id, QStringLiteral("jour")));
        const auto file = session.caseFile(value.id);
        LOTSBOK_VERIFY(file);
        QCOMPARE(file->all<Meeting>().size(), 1);
        QCOMPARE(file->all<Meeting>().first().place.isEmpty(), !seen);
        QCOMPARE(file->all<Meeting>().first().start.isValid(), seen);
        QCOMPARE(file->all<Meeting>().first().end.isValid(), seen);
        const auto history = session.recordHistory(QStringLiteral("meeting"), meeting.id.uuid());
        LOTSBOK_VERIFY(history);
        QCOMPARE(history->first().after.contains(QStringLiteral("place")), seen);
        QCOMPARE(history->first().after.contains(QStringLiteral("startAt")), seen);
        // What was hidden cannot be saved over what is there.
        if (!seen) {
            QCOMPARE(codeOf(session.save(file->all<Meeting>().first())), Code(ErrorCode::InvalidInput));
        }
    }
}

void TestSessionAccess::aListOfReadersIsForThoseWhoSeal()
{
    TestOffice office;
    const UserId asa = office.id(QStringLiteral("asa"));
    const Case value = office.openCase(TestBook::client(QStringLiteral("A"), QStringLiteral("Prov")), asa);
    CaseReader reader;
    reader.caseId = value.id;
    reader.reader = asa;
    reader.from = office.head().today();
    LOTSBOK_VERIFY(office.head().save(reader));
    QCOMPARE(office.head().caseFile(value.id)->all<CaseReader>().size(), 1);
    Session& lots = office.as(QStringLiteral("asa"));
    QVERIFY(lots.caseFile(value.id)->all<CaseReader>().isEmpty());
    reader.version = 1;
    QCOMPARE(codeOf(lots.save(reader)), Code(ErrorCode::NoPermission));
    QCOMPARE(codeOf(lots.recordHistory(QStringLiteral("case-reader"), reader.id.uuid())),
             Code(ErrorCode::NoPermission));
}

void TestSessionAccess::kindsOfTheDistrictFollowTheirRole()
{
    TestOffice office;
    const RecordSamples samples(office.head(), office.id(QStringLiteral("asa")));
    QVERIFY2(samples.isGood(), qPrintable(samples.problem()));
    DistrictRecordTypes::forEach(
        [&]<typename T>() { QVERIFY(office.head().save(samples.template sample<T>()).has_value()); });
    for (const char* login : {"asa", "dan", "karin", "olle", "rut"}) {
        Session& session = office.as(QString::fromLatin1(login));
        const Role role = session.user().role;
        const auto file = session.districtFile();
        LOTSBOK_VERIFY(file);
        DistrictRecordTypes::forEach([&]<typename T>() {
            // asa stands for the head of unit in the sample, and so has both roles
            const bool may = allows(role, T::info.read) ||
                             (login == QByteArray("asa") && allows(Role::UnitHead, T::info.read));
            const auto list = session.records<T>();
            QCOMPARE(list.has_value(), may);
            QVERIFY(may || list.error().code == ErrorCode::NoPermission);
            QCOMPARE(file->template all<T>().isEmpty(), !may);
        });
    }
}

void TestSessionAccess::whatIsBeingWrittenForTheDistrictIsOnesOwn()
{
    TestOffice office;
    FormDraft draft;
    draft.subject = SubjectRef::district();
    for (const auto& login : {QStringLiteral("asa"), QStringLiteral("olle"), QStringLiteral("rut")}) {
        Session& session = office.as(login);
        draft.formId = QStringLiteral("page:new-incident");
        draft.answers = {{QStringLiteral("text"), login}};
        LOTSBOK_VERIFY(session.saveDraft(draft));
        const auto mine = session.drafts();
        LOTSBOK_VERIFY(mine);
        QVERIFY2(mine->size() == 1 && mine->first().answers == draft.answers, qPrintable(login));
        LOTSBOK_VERIFY(session.discardDraft(draft.subject, draft.formId));
        QCOMPARE(session.drafts()->size(), 0);
        draft.formId = QStringLiteral("D"); // a form of the district is not anybody's
        QCOMPARE(codeOf(session.saveDraft(draft)), ErrorCode::NoPermission);
    }
}

QTEST_GUILESS_MAIN(TestSessionAccess)
#include "tst_session_access.moc"
