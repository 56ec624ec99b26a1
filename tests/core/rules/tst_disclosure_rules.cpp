// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/disclosure_rules.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;

class DisclosureRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r11_theSamePartyHoweverItIsWritten_data();
    void r11_theSamePartyHoweverItIsWritten();
    void r11_theRowOfTheContactListDecides();
    void r14_onAConsentScope();
    void r14_everyKindMustBeCovered();
    void r14_nothingAfterAWithdrawalOrTheEnd();
    void r14_failsClosed();
    void r14_groundsAndTheirReceivers_data();
    void r14_groundsAndTheirReceivers();
    void r14_groundsThatAreNone_data();
    void r14_groundsThatAreNone();
    void r14_aGroundNeedsANoteAndADecider();
    void r14_underTwentyOne_data();
    void r14_underTwentyOne();
    void r14_contactDetailsOnly();
    void r14_theOfferedGrounds();
    void r14_recipientsAndWhyNot();
    void r28_eachGetsWhatItsScopeCovers();
};

namespace {

const QDateTime lately = sample::utc(2026, 4, 1);

DisclosureRequest requestTo(const Party& party, const QList<InfoKind>& kinds = {InfoKind::Plan})
{
    DisclosureRequest request;
    request.party = party;
    request.kinds = kinds;
    return request;
}

DisclosureRequest onGround(const char* ground, const Party& party,
                           const QList<InfoKind>& kinds = {InfoKind::ContactDetails})
{
    DisclosureRequest request = requestTo(party, kinds);
    request.ground = QString::fromUtf8(ground);
    request.balance = QStringLiteral("Risken väger tyngre.");
    request.decidedBy = sample::chiefUser();
    return request;
}

Party named(PartyKind kind, const char* organisation)
{
    return sample::partyOf(kind, QString::fromUtf8(organisation), {});
}

bool isRefused(const Result<DisclosureBasis>& basis)
{
    return !basis && basis.error().code == ErrorCode::RuleSaysNo && basis.error().text.startsWith(u"R14: ");
}

} // namespace

void DisclosureRulesTest::r11_theSamePartyHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("same");
    QTest::newRow("itself") << QStringLiteral("Polisen") << QStringLiteral("kontaktpolis") << true;
    QTest::newRow("case and spaces") << QStringLiteral(" POLISEN") << QStringLiteral("Kontakt-polis") << true;
    QTest::newRow("another function") << QStringLiteral("Polisen") << QStringLiteral("BOPS") << false;
    QTest::newRow("no function") << QStringLiteral("Polisen") << QString() << false;
    QTest::newRow("another") << QStringLiteral("Kriminalvården") << QStringLiteral("kontaktpolis") << false;
}

void DisclosureRulesTest::r11_theSamePartyHoweverItIsWritten()
{
    QFETCH(QString, organisation);
    QFETCH(QString, function);
    QFETCH(bool, same);
    const Party other = sample::partyOf(PartyKind::Police, organisation, function);
    QCOMPARE(isSameParty(sample::police(), other), same);
    QCOMPARE(isSameParty(other, sample::police()), same);
    QVERIFY(!isSameParty(sample::police(), sample::partyOf(PartyKind::Other, organisation, function)));
    QVERIFY2(!isSameParty(Party(), Party()), "nobody is no party");
}

void DisclosureRulesTest::r11_theRowOfTheContactListDecides()
{
    Party first = sample::police();
    Party second = named(PartyKind::Police, "Polisen Söderort");
    first.contact = second.contact = ContactId::create();
    QVERIFY(isSameParty(first, second));
    second = first;
    second.contact = ContactId::create();
    QVERIFY(!isSameParty(first, second));
    second.contact.reset();
    QVERIFY(isSameParty(first, second));
}

void DisclosureRulesTest::r14_onAConsentScope()
{
    CaseFile file = sample::newCase();
    const ConsentScope scope = sample::share(file, sample::police());
    const auto basis = disclosureBasis(file, requestTo(sample::police()), lately);
    QVERIFY(basis);
    QVERIFY(basis->scope == &file.all<ConsentScope>().first());
    QVERIFY(basis->text.contains(QStringLiteral("2026-02-06")));
    QVERIFY(basis->text.contains(scope.party.organisation));
    QVERIFY(isRefused(disclosureBasis(file, requestTo(sample::jobbtorg()), lately)));
    QVERIFY(isRefused(disclosureBasis(file, requestTo(sample::police()), sample::utc(2026, 2, 5))));
}

void DisclosureRulesTest::r14_everyKindMustBeCovered()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police(), sample::consentedOn, {InfoKind::Plan});
    QVERIFY(disclosureBasis(file, requestTo(sample::police()), lately));
    const auto request = requestTo(sample::police(), {InfoKind::Plan, InfoKind::Health});
    QVERIFY(isRefused(disclosureBasis(file, request, lately)));
    sample::share(file, sample::police(), sample::consentedOn, {InfoKind::Health});
    QVERIFY2(disclosureBasis(file, request, lately), "by two scopes together");
}

void DisclosureRulesTest::r14_nothingAfterAWithdrawalOrTheEnd()
{
    CaseFile file = sample::newCase();
    const ConsentScope scope = sample::share(file, sample::police());
    CaseFile closed = file;
    closed.value.closedOn = lately.date();
    QVERIFY(isRefused(disclosureBasis(closed, requestTo(sample::police()), lately)));
    sample::add(file, sample::withdrawalOf(scope, lately));
    QVERIFY(disclosureBasis(file, requestTo(sample::police()), lately.addMSecs(-1)));
    QVERIFY(isRefused(disclosureBasis(file, requestTo(sample::police()), lately)));
}

void DisclosureRulesTest::r14_failsClosed()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police());
    QVERIFY2(isRefused(disclosureBasis(file, requestTo(sample::police(), {}), lately)), "of no kind");
    QVERIFY2(isRefused(disclosureBasis(file, requestTo(Party()), lately)), "to nobody");
    QVERIFY2(isRefused(disclosureBasis(file, requestTo(sample::police()), {})), "at no time");
    QVERIFY(isRefused(disclosureBasis(file, onGround("OSL 10:28", Party()), lately)));
}

void DisclosureRulesTest::r14_groundsAndTheirReceivers_data()
{
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QList<PartyKind>>("receivers");
    QTest::addColumn<QDate>("from");
    const auto row = [](const char* ground, const QList<PartyKind>& receivers, QDate from = {}) {
        QTest::newRow(ground) << QString::fromUtf8(ground) << receivers << from;
    };
    using enum PartyKind;
    row("OSL 10:15 a", {Police, SocialServices, Jobbtorg, Probation, Prison}, QDate(2025, 12, 1));
    row("OSL 10:18 a", {Police});
    row("OSL 10:18 b", {Police}, QDate(2020, 8, 1));
    row("OSL 10:18 c", {Police});
    row("OSL 10:21", {Police});
    row("OSL 10:22", {Police});
    row("OSL 10:23", {Police});
    row("OSL 10:28", {Police, SocialServices, Jobbtorg, Probation, Prison, HealthCare, School, Other});
    row("OSL 26:9", {SocialServices, HealthCare});
    row("lag 2025:170 §4", {Police}, QDate(2025, 4, 1));
}

void DisclosureRulesTest::r14_groundsAndTheirReceivers()
{
    QFETCH(QString, ground);
    QFETCH(QList<PartyKind>, receivers);
    QFETCH(QDate, from);
    const CaseFile file = sample::newCase(sample::young(), SigType::Young);
    for (size_t i = 0; i < wordsOf(PartyKind{}).size(); ++i) {
        const auto kind = static_cast<PartyKind>(i);
        DisclosureRequest request = onGround("", named(kind, "Mottagaren"));
        request.ground = ground;
        const auto basis = disclosureBasis(file, request, lately);
        QCOMPARE(basis.has_value(), receivers.contains(kind));
        QCOMPARE(isRefused(basis), !receivers.contains(kind));
        if (basis) {
            QVERIFY(basis->scope == nullptr);
            QVERIFY(basis->text.startsWith(ground));
        }
        if (from.isValid()) {
            QVERIFY(
                isRefused(disclosureBasis(file, request, QDateTime(from.addDays(-1), QTime(9, 0), Qt::UTC))));
        }
    }
}

void DisclosureRulesTest::r14_groundsThatAreNone_data()
{
    QTest::addColumn<QString>("ground");
    QTest::newRow("10:24 does not apply to 26:1") << QStringLiteral("OSL 10:24");
    QTest::newRow("nor does 10:27") << QStringLiteral("OSL 10:27");
    QTest::newRow("consent is a scope") << QStringLiteral("OSL 12:2");
    QTest::newRow("nor minors' consent") << QStringLiteral("OSL 12:3");
    QTest::newRow("something else") << QStringLiteral("OSL 10:18");
    QTest::newRow("written otherwise") << QStringLiteral("10 kap. 28 §");
}

void DisclosureRulesTest::r14_groundsThatAreNone()
{
    QFETCH(QString, ground);
    DisclosureRequest request = onGround("", sample::police());
    request.ground = ground;
    QVERIFY(isRefused(disclosureBasis(sample::newCase(sample::young()), request, lately)));
    for (const LegalBasis& basis : allLegalBases()) {
        QVERIFY2(basis.consent || basis.id != ground, "no such row");
    }
}

void DisclosureRulesTest::r14_aGroundNeedsANoteAndADecider()
{
    const CaseFile file = sample::newCase();
    DisclosureRequest request = onGround("OSL 10:28", sample::police());
    QVERIFY(disclosureBasis(file, request, lately));
    request.balance = QStringLiteral(" \t");
    QVERIFY(isRefused(disclosureBasis(file, request, lately)));
    request.balance = QStringLiteral("Skyldighet.");
    request.decidedBy.reset();
    QVERIFY(isRefused(disclosureBasis(file, request, lately)));
}

void DisclosureRulesTest::r14_underTwentyOne_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the day before 21") << QStringLiteral("20100101-2382") << QDate(2030, 12, 31) << true;
    QTest::newRow("21") << QStringLiteral("20100101-2382") << QDate(2031, 1, 1) << false;
    QTest::newRow("only the year is known, surely younger")
        << QStringLiteral("20060085-2388") << QDate(2026, 12, 31) << true;
    QTest::newRow("only the year is known, perhaps 21")
        << QStringLiteral("20060085-2388") << QDate(2027, 1, 1) << false;
    QTest::newRow("unknown") << QString() << QDate(2026, 4, 1) << false;
}

void DisclosureRulesTest::r14_underTwentyOne()
{
    QFETCH(QString, number);
    QFETCH(QDate, day);
    const PersonNumber parsed = number.isEmpty() ? PersonNumber::unknown() : sample::numberOf(number);
    const CaseFile file = sample::newCase(sample::clientWith(parsed));
    const auto basis = disclosureBasis(file, onGround("OSL 10:18 a", named(PartyKind::Other, "Tullverket")),
                                       QDateTime(day, QTime(11, 0), Qt::UTC));
    QTEST(basis.has_value(), "allowed");
    QVERIFY(isRefused(disclosureBasis(file, onGround("OSL 10:18 a", named(PartyKind::Other, "Tullen")),
                                      QDateTime(day, QTime(11, 0), Qt::UTC))));
}

void DisclosureRulesTest::r14_contactDetailsOnly()
{
    const CaseFile file = sample::newCase();
    DisclosureRequest request = onGround("", sample::police());
    request.ground = QStringLiteral("lag 2025:170 §4");
    QVERIFY(disclosureBasis(file, request, lately));
    request.kinds.append(InfoKind::Crime);
    QVERIFY(isRefused(disclosureBasis(file, request, lately)));
}

void DisclosureRulesTest::r14_theOfferedGrounds()
{
    const auto idsFor = [](const CaseFile& file, const Party& party, QDate day) {
        QStringList ids;
        for (const LegalBasis& basis : offeredGrounds(file, party, day)) {
            ids.append(basis.id);
        }
        return ids;
    };
    const QDate day(2026, 4, 1);
    const QString underAge = QStringLiteral("OSL 10:18 a");
    QVERIFY(idsFor(sample::newCase(sample::young()), sample::police(), day).contains(underAge));
    QVERIFY(!idsFor(sample::newCase(), sample::police(), day).contains(underAge));
    QCOMPARE(idsFor(sample::newCase(), named(PartyKind::HealthCare, "Regionen"), day),
             (QStringList{QStringLiteral("OSL 10:28"), QStringLiteral("OSL 26:9")}));
    QVERIFY(idsFor(sample::newCase(), named(PartyKind::Kin, "Mamma"), day).isEmpty());
    QVERIFY(idsFor(sample::newCase(), named(PartyKind::CivilSociety, "Föreningen"), day).isEmpty());
    for (const QString& id : idsFor(sample::newCase(sample::young()), sample::police(), day)) {
        QVERIFY2(disclosureBasis(
                     sample::newCase(sample::young()),
                     [&] {
                         DisclosureRequest request = onGround("", sample::police());
                         request.ground = id;
                         return request;
                     }(),
                     lately),
                 "what is offered holds");
    }
}

void DisclosureRulesTest::r14_recipientsAndWhyNot()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police());
    const QList<Party> parties{sample::police(), sample::school()};
    QList<RecipientAnswer> answers = recipients(file, parties, {InfoKind::Plan}, lately);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0].allowed);
    QVERIFY(answers[0].reason.isEmpty());
    QVERIFY(!answers[1].allowed);
    QVERIFY(!answers[1].reason.isEmpty());
    for (const RecipientAnswer& answer : recipients(file, parties, {}, lately)) {
        QVERIFY2(!answer.allowed, "what it holds is not said: nobody gets it");
    }
    file.value.closedOn = lately.date();
    for (const RecipientAnswer& answer : recipients(file, parties, {InfoKind::Plan}, lately)) {
        QVERIFY(!answer.allowed);
        QVERIFY(answer.covered.isEmpty());
    }
}

void DisclosureRulesTest::r28_eachGetsWhatItsScopeCovers()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police(), sample::consentedOn, {InfoKind::Minutes, InfoKind::Threat});
    const QList<RecipientAnswer> answers =
        recipients(file, {sample::police()}, {InfoKind::Minutes, InfoKind::Health}, lately);
    QVERIFY(!answers.first().allowed);
    QCOMPARE(answers.first().covered, QList<InfoKind>{InfoKind::Minutes});
    QVERIFY(!answers.first().reason.isEmpty());
}

QTEST_GUILESS_MAIN(DisclosureRulesTest)
#include "tst_disclosure_rules.moc"
