// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a bilaga stand for, and what they do not.
#include "forms/bindings/party_words.h"

#include <QTest>

namespace lotsbok {

class TestPartyWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void contactsAreFound();
    void r11_limits_data();
    void r11_limits();
    void r11_theListedWordsAreUnderstood();
};

void TestPartyWords::kinds_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("function");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* organisation, PartyKind kind, const char* function = "") {
        QTest::newRow(organisation) << QString::fromUtf8(organisation) << QString::fromUtf8(function)
                                    << static_cast<int>(kind);
    };
    row("Polis", PartyKind::Police);
    row("Polismyndigheten", PartyKind::Police, "Kontaktpolis");
    row("KOMMUNPOLIS", PartyKind::Police);
    row("BOPS", PartyKind::Police);
    row("Kriminalvård (frivård)", PartyKind::Probation);
    row("Frivården Syd", PartyKind::Probation);
    row("Kriminalvård (anstalt)", PartyKind::Prison);
    row("Häktet", PartyKind::Prison);
    row("Jobbtorg Provdalen", PartyKind::Jobbtorg);
    row("Socialtjänsten", PartyKind::SocialServices);
    row("Vuxenenheten", PartyKind::SocialServices);
    row("Försörjningsstöd", PartyKind::SocialServices);
    row("Anhörigstöd", PartyKind::SocialServices);
    row("Regionen (vuxenpsykiatri)", PartyKind::HealthCare);
    row("Vårdcentralen", PartyKind::HealthCare, "Kurator");
    row("Provskolan", PartyKind::School);
    row("Norra gymnasiet", PartyKind::School);
    row("Idrottsföreningen Prov", PartyKind::CivilSociety);
    row("Mamma Susanne", PartyKind::Kin, "Anhörig");
    row("Susanne", PartyKind::Kin, "Anhörig");
    row("Familjen", PartyKind::Kin);
    // Not guessed: a function makes nobody the police (R10), nor does a name that only ends like one.
    row("Camilla", PartyKind::Other, "Kommunpolis");
    row("Bokcafé Metropolis", PartyKind::Other);
    row("Kronofogdemyndigheten", PartyKind::Other);
    row("Arbetsförmedlingen", PartyKind::Other);
    row("", PartyKind::Other);
}

void TestPartyWords::kinds()
{
    QFETCH(QString, organisation);
    QFETCH(QString, function);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(partyKindOf(organisation, function)), kind);
}

void TestPartyWords::contactsAreFound()
{
    const auto contact = [](const char* organisation, const char* person, const char* function = "") {
        Contact made;
        made.organisation = QString::fromUtf8(organisation);
        made.person = QString::fromUtf8(person);
        made.function = QString::fromUtf8(function);
        return made;
    };
    const QList<Contact> contacts{contact("Polis", "Pia Prov", "Kommunpolis"),
                                  contact("Polis", "Per Prov", "Ungdomspolis"),
                                  contact("Jobbtorg", "Nadja Prov"), contact("Frivården", "")};
    const auto found = [&](const char* organisation, const char* function = "") {
        return partyNamed(QString::fromUtf8(organisation), QString::fromUtf8(function), contacts).contact;
    };
    QVERIFY(found("jobbtorg") == contacts.at(2).id);
    QVERIFY(found("Nadja Prov") == contacts.at(2).id);
    QVERIFY(found("Jobbtorg, Nadja Prov") == contacts.at(2).id); // as the form offers it
    QVERIFY(!found("Polis"));                                    // two of them
    QVERIFY(found("Polis", "ungdomspolis") == contacts.at(1).id);
    QVERIFY(!found("Skolan"));
    QCOMPARE(partyNamed(QStringLiteral("Nadja Prov"), {}, contacts).kind, PartyKind::Jobbtorg);
    const Party first = partyNamed(QStringLiteral("Frivården"), {}, contacts);
    QVERIFY(first.contact == contacts.at(3).id);
    QVERIFY(!partyNamed(QStringLiteral("Frivården"), QStringLiteral("Chef"), contacts, {first}).contact);
}

void TestPartyWords::r11_limits_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("understood"); // "-": not at all
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("all") << QStringLiteral("Allt.") << QString();
    QTest::newRow("planning") << QStringLiteral("Planering och mötestider") << QStringLiteral("plan, möten");
    QTest::newRow("school") << QStringLiteral("Närvaro och stöd i skolan") << QStringLiteral("skola");
    QTest::newRow("many") << QStringLiteral("Hot, brott, hälsa, uppföljning")
                          << QStringLiteral("hot, brott, hälsa, uppföljning");
    QTest::newRow("nothing known") << QStringLiteral("Det som rör praktiken") << QStringLiteral("-");
    QTest::newRow("an exception") << QStringLiteral("Allt utom hälsa") << QStringLiteral("-");
    QTest::newRow("a no") << QStringLiteral("Planen men inte brott") << QStringLiteral("-");
    QTest::newRow("within a word") << QStringLiteral("Under avbrottet på hotellet") << QStringLiteral("-");
}

/// A limit is never read wider than it was given.
void TestPartyWords::r11_limits()
{
    QFETCH(QString, limit);
    QFETCH(QString, understood);
    const auto kinds = infoKindsInWords(limit);
    QCOMPARE(kinds.has_value(), understood != QLatin1String("-"));
    if (kinds) {
        QCOMPARE(infoKindWords(*kinds), understood);
    }
}

void TestPartyWords::r11_theListedWordsAreUnderstood()
{
    const auto all = infoKindsInWords(infoKindWords());
    QVERIFY(all);
    QCOMPARE(static_cast<size_t>(all->size()), wordsOf(InfoKind{}).size());
    QVERIFY(infoKindWords(*all).isEmpty()); // all is no limit
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        const QList<InfoKind> one{static_cast<InfoKind>(i)};
        QCOMPARE(infoKindsInWords(infoKindWords(one)).value_or(QList<InfoKind>()), one);
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestPartyWords)
#include "tst_party_words.moc"
