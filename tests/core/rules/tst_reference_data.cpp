// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reference_data.h"

#include <QSet>
#include <QTest>

using namespace lotsbok;

class ReferenceDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validityIncludesBothEnds();
    void elevenDistrictsToday();
    void fourteenDistrictsIn2012();
    void predecessorsEndTheDayBefore();
    void districtsAreSortedAsSwedishNames();
    void limitsLeaveNoGap();
    void legalBasesChangeOnFirstJuly2025_data();
    void legalBasesChangeOnFirstJuly2025();
    void anEndedBasisIsOutOfForce();
    void forbiddenGroundsAreNotOffered();
    void everyBasisIsComplete();
};

namespace {

QStringList namesOn(QDate day)
{
    QStringList names;
    for (const District& district : districtsOn(day)) {
        names.append(district.name);
    }
    return names;
}

} // namespace

void ReferenceDataTest::validityIncludesBothEnds()
{
    const Validity year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    QVERIFY(year.covers(QDate(2026, 1, 1)) && year.covers(QDate(2026, 12, 31)));
    QVERIFY(!year.covers(QDate(2025, 12, 31)) && !year.covers(QDate(2027, 1, 1)) && !year.covers(QDate()));
    QVERIFY(Validity().covers(QDate(1900, 1, 1)));
}

// law.md, "Districts"
void ReferenceDataTest::elevenDistrictsToday()
{
    QCOMPARE(namesOn(QDate(2026, 11, 22)),
             (QStringList{
                 QStringLiteral("Bromma"), QStringLiteral("Enskede-Årsta-Vantör"), QStringLiteral("Farsta"),
                 QStringLiteral("Hägersten-Älvsjö"), QStringLiteral("Hässelby-Vällingby"),
                 QStringLiteral("Järva"), QStringLiteral("Kungsholmen"), QStringLiteral("Norra innerstaden"),
                 QStringLiteral("Skarpnäck"), QStringLiteral("Skärholmen"), QStringLiteral("Södermalm")}));
}

void ReferenceDataTest::fourteenDistrictsIn2012()
{
    const QStringList names = namesOn(QDate(2012, 1, 1));
    QCOMPARE(names.size(), 14);
    QVERIFY(names.contains(QStringLiteral("Rinkeby-Kista")) && names.contains(QStringLiteral("Älvsjö")));
    QVERIFY(!names.contains(QStringLiteral("Järva")));
}

void ReferenceDataTest::predecessorsEndTheDayBefore()
{
    QSet<QString> ids;
    int merged = 0;
    for (const District& district : allDistricts()) {
        QVERIFY2(!ids.contains(district.id), qPrintable(district.id));
        ids.insert(district.id);
        QVERIFY(district.administration.endsWith(QStringLiteral(" stadsdelsförvaltning")));
        for (const QString& id : district.predecessors) {
            const auto before = std::find_if(allDistricts().begin(), allDistricts().end(),
                                             [&id](const District& other) { return other.id == id; });
            QVERIFY2(before != allDistricts().end(), qPrintable(id));
            QCOMPARE(before->validity.to.addDays(1), district.validity.from);
            ++merged;
        }
    }
    QCOMPARE(merged, 6);
}

void ReferenceDataTest::districtsAreSortedAsSwedishNames()
{
    const QList<District>& all = allDistricts();
    QCOMPARE(all.first().name, QStringLiteral("Bromma"));
    QCOMPARE(all[all.size() - 2].name, QStringLiteral("Älvsjö"));
    QCOMPARE(all.last().name, QStringLiteral("Östermalm"));
}

void ReferenceDataTest::limitsLeaveNoGap()
{
    const QList<ProcurementLimits>& all = allProcurementLimits();
    QCOMPARE(all.first().validity.from, QDate(2018, 1, 1));
    QVERIFY(!all.last().validity.to.isValid());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(0 < all[i].threeSuppliersOre && all[i].threeSuppliersOre < all[i].documentationOre);
        QVERIFY(all[i].documentationOre < all[i].directLimitOre);
        QVERIFY(!all[i].socialServiceLimitOre || all[i].directLimitOre < *all[i].socialServiceLimitOre);
        if (i > 0) {
            QCOMPARE(all[i - 1].validity.to.addDays(1), all[i].validity.from);
        }
    }
}

void ReferenceDataTest::legalBasesChangeOnFirstJuly2025_data()
{
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("before"); // empty = none
    QTest::addColumn<QString>("after");
    const auto row = [](const char* matter, const char* before, const char* after) {
        QTest::newRow(matter) << QString::fromLatin1(matter) << QString::fromUtf8(before)
                              << QString::fromUtf8(after);
    };
    row("support", "4 kap. 1 §", "11 kap. 1 §");
    row("furtherSupport", "4 kap. 2 §", "11 kap. 4 §");
    row("concernReport", "14 kap. 1 §", "19 kap. 1 §");
    row("bestInterestsOfTheChild", "1 kap. 2 §", "3 kap. 1–4 §§");
    row("childSupportWithoutGuardian", "3 kap. 6 a §", "21 kap. 1 §");
    row("retention", "12 kap.", "16 kap.");
}

void ReferenceDataTest::legalBasesChangeOnFirstJuly2025()
{
    QFETCH(QString, matter);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<LegalBasis> old = legalBasesOn(matter, QDate(2025, 6, 30));
    const QList<LegalBasis> now = legalBasesOn(matter, QDate(2025, 7, 1));
    QCOMPARE(old.size(), 1);
    QCOMPARE(old[0].act, QStringLiteral("2001:453"));
    QCOMPARE(old[0].section, before);
    QCOMPARE(now.size(), 1);
    QCOMPARE(now[0].act, QStringLiteral("2025:400"));
    QCOMPARE(now[0].section, after);
}

// law.md: "10:24 and the general clause 10:27 do not apply to 26:1: never offer them." 10:15 a only from 1
// December 2025.
void ReferenceDataTest::anEndedBasisIsOutOfForce()
{
    const QString oldAct = QStringLiteral("2001:453");
    const QString newAct = QStringLiteral("2025:400");
    QVERIFY(!isBasisOutOfForce(oldAct, QStringLiteral("4 kap. 1 §"), QDate(2025, 6, 30)));
    QVERIFY(isBasisOutOfForce(oldAct, QStringLiteral("4 kap. 1 §"), QDate(2025, 7, 1)));
    QVERIFY(isBasisOutOfForce(newAct, QStringLiteral("11 kap. 1 §"), QDate(2025, 6, 30)));
    QVERIFY(!isBasisOutOfForce(newAct, QStringLiteral("11 kap. 1 §"), QDate(2025, 7, 1)));
    QVERIFY2(!isBasisOutOfForce(QStringLiteral("1990:52"), QStringLiteral("3 §"), QDate(2026, 1, 1)),
             "what is not in the data is not judged");
}

void ReferenceDataTest::forbiddenGroundsAreNotOffered()
{
    const auto sections = [](QDate day) {
        QStringList found;
        for (const LegalBasis& basis : legalBasesOn(u"disclosure", day)) {
            found.append(basis.section);
        }
        return found;
    };
    const QStringList now = sections(QDate(2026, 11, 22));
    QVERIFY(!now.contains(QStringLiteral("10 kap. 24 §")) && !now.contains(QStringLiteral("10 kap. 27 §")));
    QVERIFY(now.contains(QStringLiteral("12 kap. 2 §")) && now.contains(QStringLiteral("10 kap. 18 a §")));
    QVERIFY(now.contains(QStringLiteral("10 kap. 15 a §")));
    QVERIFY(!sections(QDate(2025, 11, 30)).contains(QStringLiteral("10 kap. 15 a §")));
}

void ReferenceDataTest::everyBasisIsComplete()
{
    QVERIFY(allLegalBases().size() > 30);
    for (const LegalBasis& basis : allLegalBases()) {
        QVERIFY2(!basis.matter.isEmpty() && !basis.act.isEmpty() && !basis.section.isEmpty() &&
                     !basis.text.isEmpty(),
                 qPrintable(basis.matter));
    }
    QVERIFY(legalBasesOn(u"nothing", QDate(2026, 1, 1)).isEmpty());
}

QTEST_GUILESS_MAIN(ReferenceDataTest)
#include "tst_reference_data.moc"
