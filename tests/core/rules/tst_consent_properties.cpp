// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "tests/core/rules/case_builder.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace lotsbok;
using namespace lotsbok::sample;

/// Any order of gives and withdrawals, over both changes of the clock in 2026, against a replay of what
/// happened, moment by moment.
class ConsentPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r11_r12_asReplayed();
    void r11_r12_theOrderOfEntryDoesNotMatter();
    void r11_neverAfterTheClose();
    void r12_givingAnewHoldsFromItsDay();
    void r12_aWithdrawalOnlyTakesAway();
    void r13_theEffectIsTheDifference();
};

namespace {

using Kinds = QSet<int>;

Kinds setOf(const QList<InfoKind>& kinds)
{
    Kinds set;
    for (const InfoKind kind : kinds) {
        set.insert(static_cast<int>(kind));
    }
    return set;
}

/// Midnight in Stockholm, said without a time zone: summer time from 29 March 01:00 to 25 October 01:00 UTC.
QDateTime midnight(QDate day)
{
    const bool summer = day > QDate(2026, 3, 29) && day <= QDate(2026, 10, 25);
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(summer ? -7200 : -3600);
}

QDate anyDay()
{
    const bool spring = *rc::gen::arbitrary<bool>();
    return (spring ? QDate(2026, 3, 27) : QDate(2026, 10, 23)).addDays(*rc::gen::inRange(0, 6));
}

/// A moment of these days; often a midnight or one second before it.
QDateTime anyMoment(QDate from = QDate(2026, 3, 26))
{
    const QDateTime start = midnight(std::max(from, anyDay()));
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return start;
    case 1:
        return start.addDays(1).addSecs(-1);
    default:
        return start.addSecs(*rc::gen::inRange(0, 86400));
    }
}

QList<InfoKind> anyKinds()
{
    QList<InfoKind> kinds;
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        if (*rc::gen::inRange(0, 3) == 0) {
            kinds.append(static_cast<InfoKind>(i));
        }
    }
    return kinds;
}

template<typename T>
T anyOf(const QList<T>& list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

Party anyParty()
{
    return anyOf(QList<Party>{police(), jobbtorg(), probation()});
}

CaseFile anyFile()
{
    CaseFile file = newCase();
    const int consents = *rc::gen::inRange(1, 4);
    for (int i = 0; i < consents; ++i) {
        const Consent consent = giveConsent(file, ConsentKind::Sharing, anyDay());
        const int scopes = *rc::gen::inRange(1, 3);
        for (int s = 0; s < scopes; ++s) {
            const QDate until = *rc::gen::arbitrary<bool>() ? QDate() : std::max(consent.givenOn, anyDay());
            giveScope(file, consent, anyParty(), anyKinds(), until);
        }
    }
    const int withdrawals = *rc::gen::inRange(0, 5);
    for (int i = 0; i < withdrawals; ++i) {
        const ConsentScope scope = anyOf(file.all<ConsentScope>());
        const QDate given = file.find<Consent>(scope.consent)->givenOn;
        Withdrawal withdrawal = withdrawalOf(scope, std::max(midnight(given), anyMoment(given)), anyKinds());
        if (*rc::gen::arbitrary<bool>()) {
            withdrawal.scope.reset();
        }
        add(file, withdrawal);
    }
    if (*rc::gen::inRange(0, 4) == 0) {
        file.value.closedOn = anyDay();
    }
    return file;
}

struct Happening {
    QDateTime at;
    int order; ///< at the same moment: given, withdrawn, ended
    Kinds kinds;
};

/// What happened to one scope, played in order up to and with the moment.
Kinds replayed(const CaseFile& file, const ConsentScope& scope, const QDateTime& at)
{
    Kinds all;
    for (int i = 0; i < int(wordsOf(InfoKind{}).size()); ++i) {
        all.insert(i);
    }
    QList<Happening> happenings;
    happenings.append({midnight(file.find<Consent>(scope.consent)->givenOn), 0,
                       scope.kinds.isEmpty() ? all : setOf(scope.kinds)});
    for (const Withdrawal& withdrawal : file.all<Withdrawal>()) {
        if (withdrawal.consent == scope.consent && withdrawal.scope.value_or(scope.id) == scope.id) {
            happenings.append({withdrawal.at, 1, withdrawal.kinds.isEmpty() ? all : setOf(withdrawal.kinds)});
        }
    }
    for (const QDate day : {scope.until.addDays(1), file.value.closedOn}) {
        if (day.isValid()) {
            happenings.append({midnight(day), 2, all});
        }
    }
    std::sort(happenings.begin(), happenings.end(), [](const Happening& a, const Happening& b) {
        return a.at == b.at ? a.order < b.order : a.at < b.at;
    });
    Kinds held;
    bool over = false;
    for (const Happening& happening : happenings) {
        if (happening.at > at) {
            break;
        }
        over = over || happening.order == 2;
        held = over ? Kinds() : (happening.order == 0 ? happening.kinds : held - happening.kinds);
    }
    return held;
}

template<typename T>
void shuffle(QList<T>& list)
{
    for (qsizetype i = list.size() - 1; i > 0; --i) {
        list.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    }
}

} // namespace

void ConsentPropertiesTest::r11_r12_asReplayed()
{
    QVERIFY(rc::check("R11, R12: kinds in force are what a replay gives", [] {
        const CaseFile file = anyFile();
        const QDateTime at = anyMoment();
        bool police = false;
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            const Kinds expected = replayed(file, scope, at);
            RC_ASSERT(setOf(kindsInForce(file, scope, at)) == expected);
            police = police || (scope.party.kind == PartyKind::Police && !expected.isEmpty());
        }
        RC_ASSERT(policeScopeInForce(file, at) == police);
    }));
}

void ConsentPropertiesTest::r11_r12_theOrderOfEntryDoesNotMatter()
{
    QVERIFY(rc::check("R11, R12: the order of entry does not matter", [] {
        const CaseFile file = anyFile();
        CaseFile other = file;
        shuffle(other.all<Consent>());
        shuffle(other.all<ConsentScope>());
        shuffle(other.all<Withdrawal>());
        const QDateTime at = anyMoment();
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            RC_ASSERT(kindsInForce(file, scope, at) == kindsInForce(other, scope, at));
            const auto kind = static_cast<InfoKind>(*rc::gen::inRange(0, 9));
            RC_ASSERT((scopeInForce(file, scope.party, kind, at) == nullptr) ==
                      (scopeInForce(other, scope.party, kind, at) == nullptr));
        }
    }));
}

void ConsentPropertiesTest::r11_neverAfterTheClose()
{
    QVERIFY(rc::check("R11: nothing is in force from the day of the close on", [] {
        CaseFile file = anyFile();
        file.value.closedOn = anyDay();
        const QDateTime at = midnight(file.value.closedOn).addSecs(*rc::gen::inRange(0, 10'000'000));
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            RC_ASSERT(kindsInForce(file, scope, at).isEmpty());
        }
        RC_ASSERT(!policeScopeInForce(file, at));
        RC_ASSERT(!supportConsentInForce(file, at));
    }));
}

void ConsentPropertiesTest::r12_givingAnewHoldsFromItsDay()
{
    QVERIFY(rc::check("R12: whatever was withdrawn, a new consent holds from its day", [] {
        CaseFile file = anyFile();
        file.value.closedOn = {};
        const QDate day = anyDay();
        const ConsentScope anew = share(file, police(), day);
        RC_ASSERT(!kindsInForce(file, anew, midnight(day)).isEmpty());
        RC_ASSERT(kindsInForce(file, anew, midnight(day).addSecs(-1)).isEmpty());
        RC_ASSERT(policeScopeInForce(file, midnight(day).addSecs(*rc::gen::inRange(0, 10'000'000))));
    }));
}

void ConsentPropertiesTest::r12_aWithdrawalOnlyTakesAway()
{
    QVERIFY(
        rc::check("R12: one more withdrawal never gives anybody anything, and changes nothing before", [] {
            const CaseFile file = anyFile();
            CaseFile after = file;
            const ConsentScope withdrawn = anyOf(file.all<ConsentScope>());
            const Withdrawal withdrawal = add(after, withdrawalOf(withdrawn, anyMoment(), anyKinds()));
            const QDateTime at = anyMoment();
            for (const ConsentScope& scope : file.all<ConsentScope>()) {
                const Kinds had = setOf(kindsInForce(file, scope, at));
                const Kinds has = setOf(kindsInForce(after, scope, at));
                RC_ASSERT(had.contains(has));
                const bool untouched = at < withdrawal.at || scope.id != withdrawn.id;
                const bool same = had == has;
                RC_ASSERT(same || !untouched);
            }
        }));
}

void ConsentPropertiesTest::r13_theEffectIsTheDifference()
{
    QVERIFY(rc::check("R13: the effect is the same before and after entry, and names all that ended", [] {
        const CaseFile file = anyFile();
        const ConsentScope withdrawn = anyOf(file.all<ConsentScope>());
        const Withdrawal withdrawal = withdrawalOf(withdrawn, anyMoment(), anyKinds());
        CaseFile after = file;
        add(after, withdrawal);
        const WithdrawalEffect would = withdrawalEffect(file, withdrawal);
        const WithdrawalEffect did = withdrawalEffect(after, withdrawal);
        RC_ASSERT(would.policeEnds == did.policeEnds);
        RC_ASSERT(would.steps == did.steps);
        RC_ASSERT(would.losses.size() == did.losses.size());
        const Kinds ended = setOf(kindsInForce(file, withdrawn, withdrawal.at)) -
                            setOf(kindsInForce(after, withdrawn, withdrawal.at));
        RC_ASSERT(would.losses.isEmpty() == ended.isEmpty());
        const bool named = ended.isEmpty() || setOf(would.losses.first().kinds) == ended;
        RC_ASSERT(named);
        const bool ends =
            policeScopeInForce(file, withdrawal.at) && !policeScopeInForce(after, withdrawal.at);
        RC_ASSERT(would.policeEnds == ends);
    }));
}

QTEST_GUILESS_MAIN(ConsentPropertiesTest)
#include "tst_consent_properties.moc"
