// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34, GDPR 12, 16–21: requests of the person, their month, and who is told of a correction.
#include "case_builder.h"
#include "core/model/record_check.h"
#include "core/rules/case_status.h"
#include "core/rules/duty.h"
#include "core/rules/limitation.h"
#include "core/rules/rights.h"

#include <QTest>

namespace lotsbok {

namespace {

DisclosureRecord releaseTo(const char* name, int day, const char* channel = "file")
{
    DisclosureRecord record;
    record.recipient = DisclosureRecord::Recipient::Party;
    record.recipientName = QString::fromUtf8(name);
    record.channel = QString::fromLatin1(channel);
    record.at = sample::utc(2026, 3, day);
    return record;
}

QString entryName()
{
    return QStringLiteral("goal:01940000-0000-7000-8000-000000000001");
}

RightsRequest limitationOf(const QString& subject)
{
    RightsRequest request;
    request.asked = RightsAsked::Limit;
    request.outcome = RightsOutcome::Met;
    request.decidedOn = QDate(2026, 3, 2);
    request.subject = subject;
    return request;
}

} // namespace

class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsTold();
    void whatIsTold_data();
    void whatIsTold();
    void r34_anAnswerIsDueWithinAMonth();
    void aDecisionIsWhole_data();
    void aDecisionIsWhole();
    void r34_theDutyEndsWhenThePersonIsTold();
    void r34_whatIsLimited_data();
    void r34_whatIsLimited();
    void r34_howLongItIsLimited_data();
    void r34_howLongItIsLimited();
    void r34_theCaseSaysSo();
};

void TestRights::whoIsTold()
{
    CaseFile file{Case{CaseId::create(), 0, ClientId::create()}, {}};
    QVERIFY(receiversOf(file).isEmpty());
    DisclosureRecord own = releaseTo("", 1);
    own.recipient = DisclosureRecord::Recipient::OwnFile;
    file.disclosures = {own,
                        releaseTo("Skolan", 1),
                        releaseTo("Polisen", 2),
                        releaseTo("Polisen", 5, "told"),
                        releaseTo("Frivården", 6),
                        releaseTo("Frivården", 6, "file-failed")};
    const QList<DataReceiver> expected{{QStringLiteral("Polisen"), sample::utc(2026, 3, 5), 2},
                                       {QStringLiteral("Skolan"), sample::utc(2026, 3, 1), 1}};
    QCOMPARE(receiversOf(file), expected);
}

void TestRights::whatIsTold_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("told");
    for (int asked = 0; asked < int(wordsOf(RightsAsked{}).size()); ++asked) {
        for (int outcome = 0; outcome < int(wordsOf(RightsOutcome{}).size()); ++outcome) {
            const auto kind = static_cast<RightsAsked>(asked);
            const bool changes = kind != RightsAsked::Extract && kind != RightsAsked::Object;
            const bool done = outcome == int(RightsOutcome::Met) || outcome == int(RightsOutcome::PartlyMet);
            QTest::addRow("%d-%d", asked, outcome) << asked << outcome << (changes && done);
        }
    }
}

void TestRights::whatIsTold()
{
    QFETCH(int, asked);
    QFETCH(int, outcome);
    RightsRequest request;
    request.asked = static_cast<RightsAsked>(asked);
    request.outcome = static_cast<RightsOutcome>(outcome);
    QTEST(concernsReceivers(request), "told");
}

void TestRights::r34_anAnswerIsDueWithinAMonth()
{
    RightsRequest request;
    request.on = QDate(2026, 1, 31);
    QCOMPARE(request.answerDue(), QDate(2026, 2, 28));
    request.extendedOn = QDate(2026, 2, 20);
    QCOMPARE(request.answerDue(), QDate(2026, 4, 30));
}

void TestRights::aDecisionIsWhole_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("hasDay");
    QTest::addColumn<bool>("hasDecider");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("good");
    const QString none;
    const QString text = QStringLiteral("x");
    QTest::newRow("open") << QStringLiteral("open") << false << false << none << none << false << true;
    QTest::newRow("open with a day") << QStringLiteral("open") << true << false << none << none << false
                                     << false;
    QTest::newRow("open and told") << QStringLiteral("open") << false << false << none << none << true
                                   << false;
    QTest::newRow("met") << QStringLiteral("met") << true << true << text << none << true << true;
    QTest::newRow("met without a day")
        << QStringLiteral("met") << false << true << text << none << false << false;
    QTest::newRow("met by nobody") << QStringLiteral("met") << true << false << text << none << false
                                   << false;
    QTest::newRow("met, nothing done")
        << QStringLiteral("met") << true << true << none << none << false << false;
    QTest::newRow("partly, no reason")
        << QStringLiteral("partly-met") << true << true << text << none << false << false;
    QTest::newRow("refused") << QStringLiteral("refused") << true << true << none << text << false << true;
    QTest::newRow("refused, no reason")
        << QStringLiteral("refused") << true << true << none << none << false << false;
}

void TestRights::aDecisionIsWhole()
{
    QFETCH(QString, outcome);
    QFETCH(bool, hasDay);
    QFETCH(bool, hasDecider);
    QFETCH(bool, told);
    QFETCH(QString, done);
    QFETCH(QString, reason);
    RightsRequest request;
    request.on = QDate(2026, 3, 2);
    request.text = QStringLiteral("Numret är fel.");
    request.outcome = *described::fromWord<RightsOutcome>(outcome);
    request.decidedOn = hasDay ? QDate(2026, 3, 5) : QDate();
    request.decidedBy = hasDecider ? std::optional(sample::chiefUser()) : std::nullopt;
    request.done = done;
    request.reason = reason;
    request.toldOn = told ? QDate(2026, 3, 6) : QDate();
    QTEST(check(request).has_value(), "good");
    request.decidedOn = QDate(2026, 3, 1); // before it came
    QVERIFY(!check(request));
}

void TestRights::r34_theDutyEndsWhenThePersonIsTold()
{
    CaseFile file = sample::grantedCase();
    RightsRequest request;
    request.caseId = file.value.id;
    request.on = QDate(2026, 3, 20);
    file.all<RightsRequest>() = {request};
    const auto due = [&file] {
        QList<QDate> days;
        const QList<Duty> duties = caseDuties(file, Settings{}, sample::now());
        for (const Duty& each : duties) {
            if (each.kind == DutyKind::RightsRequest) {
                days.append(each.due);
            }
        }
        return days;
    };
    QCOMPARE(due(), QList<QDate>{QDate(2026, 4, 20)});
    file.all<RightsRequest>().first().outcome = RightsOutcome::Refused; // decided is not told
    QCOMPARE(due(), QList<QDate>{QDate(2026, 4, 20)});
    file.all<RightsRequest>().first().toldOn = QDate(2026, 3, 30);
    QCOMPARE(due(), QList<QDate>());
}

void TestRights::r34_whatIsLimited_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("wholeCase");
    QTest::newRow("an entry") << entryName() << false;
    QTest::newRow("nothing named") << QString() << true;
    QTest::newRow("the case") << QStringLiteral("case:01940000-0000-7000-8000-000000000002") << true;
    QTest::newRow("what cannot be read") << QStringLiteral("goal:tre") << true; // fails closed
}

void TestRights::r34_whatIsLimited()
{
    QFETCH(QString, subject);
    QFETCH(bool, wholeCase);
    const Limitations limited = Limitations::of({limitationOf(subject)}, {}, QDate(2026, 3, 9));
    QCOMPARE(limited.marksCase(), wholeCase);
    QCOMPARE(limited.closesCase(), wholeCase);
    QVERIFY(limited.closes(entryName()));
    QCOMPARE(limited.closes(QStringLiteral("goal:01940000-0000-7000-8000-000000000009")), wholeCase);
    QCOMPARE(limited.closesSome(QLatin1StringView("plan")), wholeCase);
    QVERIFY(limited.closesSome(QLatin1StringView("goal")));
    for (const auto outcome : {RightsOutcome::Open, RightsOutcome::Refused}) {
        RightsRequest request = limitationOf(subject);
        request.outcome = outcome;
        QVERIFY(Limitations::of({request}, {}, QDate(2026, 3, 9)).requests().isEmpty());
    }
    RightsRequest other = limitationOf(subject);
    other.asked = RightsAsked::Correct;
    QVERIFY(!Limitations::of({other}, {}, QDate(2026, 3, 9)).closes(entryName()));
}

void TestRights::r34_howLongItIsLimited_data()
{
    QTest::addColumn<int>("about");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("day"); // of the judgement; today is the 9th
    QTest::addColumn<bool>("marked");
    QTest::addColumn<bool>("closed");
    const int use = int(JudgementAbout::LimitedUse);
    const int end = int(JudgementAbout::LimitationLifted);
    QTest::newRow("used today") << use << true << 9 << true << false;
    QTest::newRow("used yesterday") << use << true << 8 << true << true;
    QTest::newRow("to be used tomorrow") << use << true << 10 << true << true;
    QTest::newRow("not to be used") << use << false << 9 << true << true;
    QTest::newRow("lifted before") << end << true << 2 << false << false;
    QTest::newRow("lifted today") << end << true << 9 << false << false;
    QTest::newRow("to be lifted") << end << true << 10 << true << true;
    QTest::newRow("not lifted") << end << false << 9 << true << true;
    QTest::newRow("something else") << int(JudgementAbout::SecrecyReview) << true << 9 << true << true;
}

void TestRights::r34_howLongItIsLimited()
{
    QFETCH(int, about);
    QFETCH(bool, goesOn);
    QFETCH(int, day);
    const RightsRequest request = limitationOf(entryName());
    Judgement judgement;
    judgement.about = static_cast<JudgementAbout>(about);
    judgement.subject = request.id;
    judgement.goesOn = goesOn;
    judgement.on = QDate(2026, 3, day);
    const auto limited = Limitations::of({request}, {judgement}, QDate(2026, 3, 9));
    QTEST(limited.marks(entryName()), "marked");
    QTEST(limited.closes(entryName()), "closed");
    judgement.subject = RecordId::create(); // another one
    QVERIFY(Limitations::of({request}, {judgement}, QDate(2026, 3, 9)).closes(entryName()));
}

void TestRights::r34_theCaseSaysSo()
{
    CaseFile file = sample::grantedCase();
    const auto said = [&file] {
        const QList<Finding> findings = caseFindings(file, sample::now());
        return std::count_if(findings.begin(), findings.end(),
                             [](const Finding& each) { return each.rule == QLatin1String("R34"); });
    };
    QCOMPARE(said(), 0);
    for (const QString& subject : {entryName(), QString()}) {
        file.all<RightsRequest>() = {limitationOf(subject)};
        QCOMPARE(said(), 1);
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestRights)
#include "tst_rights.moc"
