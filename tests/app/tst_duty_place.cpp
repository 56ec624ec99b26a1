// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/duty_place.h"
#include "core/rules/duty_kinds.h"

#include <QTest>

using namespace lotsbok;

/// Idag: each of the duties opens where it is done.
class TestDutyPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsPlace_data();
    void everyKindHasItsPlace();
    void whatHasNoCauseOpensItsSection();
    void aYearlyReviewIsWrittenEvenWhenThereIsNone();
};

namespace {

QString placeText(const DutyPlace& place)
{
    switch (place.kind) {
    case DutyPlace::Kind::Case: {
        const auto words = wordsOf(place.section);
        return QStringLiteral("case/%1").arg(QLatin1String(words[static_cast<std::size_t>(place.section)]));
    }
    case DutyPlace::Kind::Form:
        return QStringLiteral("form/") + place.form;
    case DutyPlace::Kind::Page:
        return QStringLiteral("page/") + QLatin1String(command(place.page).iconName);
    case DutyPlace::Kind::LogReview:
        return QStringLiteral("log-review");
    case DutyPlace::Kind::Erasure:
        return QStringLiteral("erasure");
    case DutyPlace::Kind::Breach:
        return QStringLiteral("breach");
    }
    return {};
}

} // namespace

// The kind's word, where it opens, and the kind of record that its cause is.
void TestDutyPlace::everyKindHasItsPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char* word, const char* place, const char* entry) {
        QTest::newRow(word) << QString::fromLatin1(place) << QString::fromLatin1(entry);
    };
    row("second-lots", "case/overview", "");
    row("belonging", "case/inventory", "");
    row("child-impact-analysis", "case/inventory", "intake");
    row("concern-report", "case/inventory", "concern-report");
    row("kaa-information", "case/inventory", "intake");
    row("entry-follow-up", "case/follow-up", "");
    row("make-plan", "case/plan", "");
    row("exit-follow-up", "case/follow-up", "");
    row("follow-up-copy", "case/follow-up", "follow-up");
    row("judge-withdrawal", "case/consents", "withdrawal");
    row("end-after-police-consent", "case/decisions", "");
    row("consent-copy", "case/consents", "consent");
    row("police-meeting-refused", "case/inventory", "intake");
    row("missing-consent", "case/consents", "");
    row("consent-at-18", "case/consents", "");
    row("inform-chief", "case/threat", "threat-assessment");
    row("decide-measures", "case/threat", "threat-assessment");
    row("places-to-avoid", "case/threat", "risky-place");
    row("protection-group", "case/threat", "threat-assessment");
    row("central-handover", "case/threat", "");
    row("placement-judgement", "case/decisions", "support");
    row("review-threat", "case/threat", "threat-assessment");
    row("risk-analysis", "case/meetings", "meeting");
    row("tell-chief-of-meeting", "case/meetings", "meeting");
    row("meeting-not-ended", "case/meetings", "meeting");
    row("police-consultation", "case/meetings", "meeting");
    row("incident", "page/staff", "incident");
    row("safety-talk", "page/staff", "");
    row("deliver-safety-talk", "page/staff", "safety-talk");
    row("network-meeting", "case/meetings", "");
    row("commitment", "case/meetings", "commitment");
    row("activity-due", "case/plan", "activity");
    row("deviation", "page/district", "deviation");
    row("inform-police", "case/threat", "threat-report");
    row("judge-threat", "case/threat", "threat-report");
    row("contact-list-review", "page/contacts", "yearly-review");
    row("local-resources-review", "page/district", "yearly-review");
    row("rights-request", "case/documents", "rights-request");
    row("receipt", "case/overview", "case-event");
    row("breach-first-notice", "breach", "");
    row("breach-notification", "breach", "");
    row("procurement-papers", "form/2.4", "");
    row("erasure-due", "erasure", "");
    row("log-review", "log-review", "");
    row("competence", "page/staff", "competence");
}

void TestDutyPlace::everyKindHasItsPlace()
{
    QFETCH(QString, place);
    QFETCH(QString, entry);
    const auto words = wordsOf(DutyKind());
    QCOMPARE(words.size(), std::size_t(45)); // a new kind gets a row above
    std::optional<DutyKind> kind;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (QLatin1String(words[i]) == QLatin1String(QTest::currentDataTag())) {
            kind = DutyKind(i);
        }
    }
    QVERIFY2(kind, "there is such a kind");
    const QUuid source = RecordId::create().uuid();
    const DutyPlace found = dutyPlace(dutyOf(*kind, SubjectRef::district(), source, {}));
    QCOMPARE(placeText(found), place);
    QCOMPARE(found.entry,
             entry.isEmpty() ? QString() : entry + QLatin1Char(':') + source.toString(QUuid::WithoutBraces));
}

void TestDutyPlace::whatHasNoCauseOpensItsSection()
{
    const Duty duty = dutyOf(DutyKind::ReviewThreat, SubjectRef::of(CaseId::create()), {}, {});
    QCOMPARE(dutyPlace(duty).section, CaseSectionId::Threat);
    QVERIFY(dutyPlace(duty).entry.isEmpty());
}

void TestDutyPlace::aYearlyReviewIsWrittenEvenWhenThereIsNone()
{
    const Duty never = dutyOf(DutyKind::ContactListReview, SubjectRef::district(), {}, {});
    QCOMPARE(dutyPlace(never).entry, QStringLiteral("yearly-review:"));
}

QTEST_GUILESS_MAIN(TestDutyPlace)
#include "tst_duty_place.moc"
