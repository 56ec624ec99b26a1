// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/disclosure_rules.h"
#include "core/rules/duty.h"
#include "core/rules/meeting_rules.h"
#include "core/rules/retention.h"
#include "core/rules/threat_rules.h"
#include "tests/core/rules/arbitrary_case.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace lotsbok;

/// What must hold for every case, not only for those of the stories.
class RulePropertiesWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r35_terms();
    void r35_keptBirthdays();
    void dutiesDoNotDependOnTheOrderOfEntry();
    void dutiesAreTheSameFromANarrowFile();
    void dutiesHaveKeysOfTheirOwnAndTellNoLevel();
    void dutiesAreOrderedWithoutLoss();
    void r14_nothingWithoutAScopeOrAGround();
    void r20_noPlaceForOthersAtHighLevels();
    void r22_theLevelIsTheLastOfTheHistory();
};

namespace {

QDate anyDay()
{
    return QDate(2010, 1, 1).addDays(*rc::gen::inRange(0, 10'000));
}

RetentionFacts anyFacts()
{
    RetentionFacts facts;
    facts.closedOn = anyDay();
    facts.lastNote = facts.closedOn.addDays(*rc::gen::inRange(-400, 400));
    facts.decidedBirthday = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 9'000));
    facts.childProtectionInvestigation = *rc::gen::arbitrary<bool>();
    return facts;
}

QDateTime anyMoment()
{
    return QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(*rc::gen::inRange(0, 400 * 86400));
}

QStringList sortedKeys(const QList<Duty>& duties)
{
    QStringList keys;
    for (const Duty& duty : duties) {
        keys.append(duty.key());
    }
    keys.sort();
    return keys;
}

} // namespace

void RulePropertiesWorkTest::r35_terms()
{
    QVERIFY(rc::check("R35: earliest ≤ latest, never before five years after note and close", [] {
        const RetentionFacts facts = anyFacts();
        const Retention answer = retention(facts);
        if (answer.outcome == RetentionOutcome::Dated) {
            RC_ASSERT(answer.earliest <= answer.latest);
            RC_ASSERT(answer.earliest >= facts.lastNote.addYears(5));
            RC_ASSERT(answer.earliest >= facts.closedOn.addYears(5));
            RC_ASSERT(answer.latest.year() == answer.earliest.year() + 1);
        }
    }));
    QVERIFY(rc::check("R35: a later note never makes it earlier", [] {
        RetentionFacts facts = anyFacts();
        const Retention before = retention(facts);
        facts.lastNote = facts.lastNote.addDays(*rc::gen::inRange(0, 2'000));
        const Retention after = retention(facts);
        RC_ASSERT(before.outcome == after.outcome);
        RC_ASSERT(before.earliest <= after.earliest);
        RC_ASSERT(before.latest <= after.latest);
    }));
}

void RulePropertiesWorkTest::r35_keptBirthdays()
{
    QVERIFY(rc::check("R35: born on the 5th, 15th or 25th is always kept, others never for that reason", [] {
        RetentionFacts facts = anyFacts();
        const int day = facts.decidedBirthday->day();
        const bool kept = day == 5 || day == 15 || day == 25;
        RC_ASSERT((retention(facts).outcome == RetentionOutcome::Never) == kept);
        facts.childPlaced = true;
        RC_ASSERT(retention(facts).outcome == RetentionOutcome::Never);
        facts.closedOn = {};
        RC_ASSERT(retention(facts).outcome == RetentionOutcome::NotYet);
    }));
}

void RulePropertiesWorkTest::dutiesDoNotDependOnTheOrderOfEntry()
{
    QVERIFY(rc::check("duties: the same whatever the order of entry", [] {
        const CaseFile file = sample::arbitraryCase();
        const QDateTime now = anyMoment();
        const QStringList keys = sortedKeys(caseDuties(file, Settings(), now));
        RC_ASSERT(sortedKeys(caseDuties(sample::shuffled(file), Settings(), now)) == keys);
    }));
}

void RulePropertiesWorkTest::dutiesAreTheSameFromANarrowFile()
{
    QVERIFY(rc::check("duties: the same from a narrow file", [] {
        const CaseFile file = sample::arbitraryCase();
        const QDateTime now = anyMoment();
        const bool same =
            caseDuties(sample::narrow(file), Settings(), now) == caseDuties(file, Settings(), now);
        RC_ASSERT(same);
    }));
}

void RulePropertiesWorkTest::dutiesHaveKeysOfTheirOwnAndTellNoLevel()
{
    static const QRegularExpression level(QStringLiteral("\\b[1-5]\\b"));
    QVERIFY(rc::check("duties: keys are unique, texts tell no level, each is for somebody", [] {
        const QList<Duty> duties = caseDuties(sample::arbitraryCase(), Settings(), anyMoment());
        QSet<QString> keys;
        for (const Duty& duty : duties) {
            keys.insert(duty.key());
            RC_ASSERT(!duty.text().contains(level));
            const bool forSomebody = !duty.users.isEmpty() || !duty.roles.isEmpty();
            RC_ASSERT(forSomebody);
            RC_ASSERT(duty.alarm == duty.since.isValid());
        }
        RC_ASSERT(keys.size() == duties.size());
    }));
}

void RulePropertiesWorkTest::dutiesAreOrderedWithoutLoss()
{
    QVERIFY(rc::check("duties: reconciling keeps every one, overdue before what is not", [] {
        const QDate today = anyMoment().date();
        QList<Duty> duties = caseDuties(sample::arbitraryCase(), Settings(), anyMoment());
        duties += caseDuties(sample::arbitraryCase(), Settings(), anyMoment());
        const QList<Duty> sorted = reconciled(duties, {}, today);
        RC_ASSERT(sortedKeys(sorted) == sortedKeys(duties));
        const bool partitioned = std::is_partitioned(sorted.begin(), sorted.end(), [today](const Duty& duty) {
            return duty.alarm || duty.isOverdue(today);
        });
        RC_ASSERT(partitioned);
    }));
}

void RulePropertiesWorkTest::r14_nothingWithoutAScopeOrAGround()
{
    QVERIFY(rc::check("R14: a basis on consent is a scope in force for that party, and recipients agree", [] {
        const CaseFile file = sample::arbitraryCase();
        const auto* scope = sample::anyOf<ConsentScope>(file);
        DisclosureRequest request;
        request.party = scope == nullptr ? sample::police() : scope->party;
        request.party.organisation = QStringLiteral("abc");
        request.kinds = {InfoKind::Plan};
        const QDateTime now = anyMoment();
        const auto basis = disclosureBasis(file, request, now);
        const bool listed = recipients(file, {request.party}, request.kinds, now).first().allowed;
        RC_ASSERT(basis.has_value() == listed);
        if (basis) {
            RC_ASSERT(isSameParty(basis->scope->party, request.party));
            RC_ASSERT(!file.value.closedOn.isValid() || now.date() < file.value.closedOn.addDays(1));
        }
    }));
}

void RulePropertiesWorkTest::r20_noPlaceForOthersAtHighLevels()
{
    QVERIFY(rc::check("R20: at level 4 and up nobody else sees the place, and no duty names its day", [] {
        const CaseFile file = sample::arbitraryCase();
        const QDateTime now = anyMoment();
        const User other = sample::userOf(Role::Caseworker, sample::caseworkerUser());
        const bool high = currentLevel(file).value_or(0) >= 4;
        RC_ASSERT(maySeePlace(file, other, now) == !high);
        for (const Duty& duty : caseDuties(file, Settings(), now)) {
            const bool ofMeeting =
                duty.kind == DutyKind::RiskAnalysis || duty.kind == DutyKind::TellChiefOfMeeting;
            RC_ASSERT(!(high && ofMeeting && duty.due.isValid()));
        }
    }));
}

void RulePropertiesWorkTest::r22_theLevelIsTheLastOfTheHistory()
{
    QVERIFY(rc::check("R22: the level that holds is the last of the history", [] {
        const CaseFile file = sample::arbitraryCase();
        const QList<LevelPoint> history = levelHistory(file);
        RC_ASSERT(currentLevel(file).has_value() == !history.isEmpty());
        if (!history.isEmpty()) {
            RC_ASSERT(currentLevel(file) == history.last().level);
        }
    }));
}

QTEST_GUILESS_MAIN(RulePropertiesWorkTest)
#include "tst_rule_properties_work.moc"
