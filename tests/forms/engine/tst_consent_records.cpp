// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bilaga 3.2 → consents, scopes, guardians and withdrawals.
#include "core/base/clock.h"
#include "core/rules/consent.h"
#include "tests/forms/engine/work_book.h"

#include <rapidcheck.h>

namespace lotsbok {

class TestConsentRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<WorkBook>(); }
    void cleanup() { m_book.reset(); }

    void r11_aConsentWithAScopeForEachRow();
    void r11_aLimitIsNeverWidened();
    void r11_twoRowsOfOneParty();
    void r12_registeringTwiceIsTwoConsents();
    void r12_aCorrectionNeverEditsWhatWasGiven();
    void r12_anAddedPartyIsANewConsent();
    void r12_aRemovedOrNarrowedPartyIsRefused();
    void r12_rowsOfWithdrawalsAreRegisteredOnce();
    void r12_withdrawalsThatCannotBe();
    void r12_aPartyThatConsentsAnewStays();
    void r13_thePoliceScopeEndsAndTheCloseStepOpens();
    void r13_copiesAreTickedLater();
    void r10_sharingIsNoConsentToTheSupport();
    void r16_youngAndGuardians();
    void r16_guardiansAlone();
    void r16_aReasonForOne();
    void aBookFromBeforeThereWereRecords();
    void property_aScopeForEachFilledRow();

private:
    QList<Consent> sharing() const
    {
        QList<Consent> all = m_book->all<Consent>();
        all.removeIf([](const Consent& each) { return each.kind != ConsentKind::Sharing; });
        return all;
    }
    static QJsonArray parties(std::initializer_list<const char*> names)
    {
        QJsonArray rows;
        for (const char* name : names) {
            rows.append(WorkBook::row({{"party", name}}));
        }
        return rows;
    }
    QJsonArray withdrawal(const char* party, int days = 0) const
    {
        return {WorkBook::row({{"party", party},
                               {"how", "oral"},
                               {"receivedBy", "asa Lots"},
                               {"date", qPrintable(m_book->day(days))}})};
    }
    Answers minorsConsent(const char* who, const char* reason) const
    {
        Answers answers = m_book->consent(parties({"Polisen", "Skolan"}));
        answers.set(QStringLiteral("whoConsents"), QLatin1String(who));
        answers.set(QStringLiteral("whoConsentsReason"), QString::fromUtf8(reason));
        answers.set(QStringLiteral("guardians"),
                    QJsonArray{WorkBook::row({{"name", "Helena Prov"},
                                              {"phone", "070-174 06 61"},
                                              {"consents", "yes"},
                                              {"date", qPrintable(m_book->day())}}),
                               WorkBook::row({{"name", "Anders Prov"}, {"consents", "no"}})});
        return answers;
    }
    bool police() const { return policeScopeInForce(m_book->file(), m_book->session->nowUtc()); }

    std::unique_ptr<WorkBook> m_book;
};

void TestConsentRecords::r11_aConsentWithAScopeForEachRow()
{
    Contact contact;
    contact.organisation = QStringLiteral("Jobbtorg");
    contact.person = QStringLiteral("Nadja Prov");
    VERIFY_OK(m_book->session->saveContact(contact));
    Answers answers = m_book->consent(
        {WorkBook::row({{"party", "Polismyndigheten"}, {"function", "Kontaktpolis"}}),
         WorkBook::row({{"party", "Jobbtorg, Nadja Prov"}, {"information", "Planering och mötestider"}}),
         WorkBook::row({{"party", "Vårdcentralen"}, {"until", qPrintable(m_book->day(30))}}), QJsonObject()});
    answers.setYesNo(QStringLiteral("copyGiven"), YesNo::Yes);
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    QCOMPARE(sharing().size(), 1);
    const Consent consent = sharing().first();
    QCOMPARE(consent.form, ConsentForm::Written);
    QCOMPARE(consent.givenOn, m_book->session->today());
    QCOMPARE(consent.place, QStringLiteral("Provdalen"));
    QVERIFY(consent.copyGiven && !consent.journalRefers);
    QVERIFY(consent.response == stored->id);
    const auto scopes = m_book->all<ConsentScope>();
    QCOMPARE(scopes.size(), 3);
    QCOMPARE(scopes.at(0).party.kind, PartyKind::Police);
    QCOMPARE(scopes.at(0).party.function, QStringLiteral("Kontaktpolis"));
    QCOMPARE(scopes.at(1).party.kind, PartyKind::Jobbtorg);
    QVERIFY(scopes.at(1).party.contact == contact.id);
    QCOMPARE(scopes.at(1).kinds, (QList<InfoKind>{InfoKind::Plan, InfoKind::Minutes}));
    QCOMPARE(scopes.at(2).until, m_book->session->today().addDays(30));
    QVERIFY(police());
}

void TestConsentRecords::r11_aLimitIsNeverWidened()
{
    const auto refused = m_book->put(
        "3.2", m_book->consent({WorkBook::row({{"party", "Jobbtorg"}, {"information", "Bara praktiken"}})}));
    VERIFY_FAILS(refused, ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.contains(QStringLiteral("kontaktuppgifter"))); // says what it understands
    QCOMPARE(refused.error().detail, QStringLiteral("parties"));
    QCOMPARE(m_book->responses(), 0);
    QVERIFY(m_book->all<Consent>().isEmpty());
}

void TestConsentRecords::r11_twoRowsOfOneParty()
{
    VERIFY_FAILS(m_book->put("3.2", m_book->consent(parties({"Polisen", "polisen"}))),
                 ErrorCode::InvalidInput);
    QCOMPARE(m_book->responses(), 0);
    QVERIFY(m_book->all<Consent>().isEmpty() && m_book->all<ConsentScope>().isEmpty());
}

void TestConsentRecords::r12_registeringTwiceIsTwoConsents()
{
    VERIFY_OK(m_book->put("3.2", m_book->consent(parties({"Polisen"}))));
    VERIFY_OK(m_book->put("3.2", m_book->consent(parties({"Polisen"}))));
    QCOMPARE(sharing().size(), 2);
    QCOMPARE(m_book->all<ConsentScope>().size(), 2);
    QCOMPARE(m_book->all<Consent>().size(), 2);
}

void TestConsentRecords::r12_aCorrectionNeverEditsWhatWasGiven()
{
    Answers answers = m_book->consent(parties({"Polisen", "Jobbtorg"}));
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    const auto before = m_book->all<Consent>();
    const auto scopes = m_book->all<ConsentScope>();
    answers.set(QStringLiteral("signature"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Love")},
                                                         {QStringLiteral("date"), m_book->day(-3)}});
    answers.setYesNo(QStringLiteral("written"), YesNo::No);
    answers.setYesNo(QStringLiteral("oral"), YesNo::Yes);
    VERIFY_OK(m_book->correct(*stored, answers));
    QCOMPARE(m_book->all<Consent>(), before);
    QCOMPARE(m_book->all<ConsentScope>(), scopes);
}

void TestConsentRecords::r12_anAddedPartyIsANewConsent()
{
    const auto stored = m_book->put(
        "3.2", m_book->consent({WorkBook::row({{"party", "Polisen"}}),
                                WorkBook::row({{"party", "Jobbtorg"}, {"information", "planen"}})}));
    VERIFY_OK(stored);
    const Consent first = sharing().first();
    m_book->book.clock->advanceSeconds(qint64{5} * 24 * 3600);
    // One party more, and one that may now have more.
    const auto again = m_book->correct(
        *stored,
        m_book->consent({WorkBook::row({{"party", "Polisen"}}), WorkBook::row({{"party", "Frivården"}}),
                         WorkBook::row({{"party", "Jobbtorg"}, {"information", "planen, möten"}})}));
    VERIFY_OK(again);
    QCOMPARE(sharing().size(), 2);
    QCOMPARE(sharing().first(), first);
    QCOMPARE(sharing().last().givenOn, m_book->session->today());
    const auto scopes = m_book->all<ConsentScope>();
    QCOMPARE(scopes.size(), 2 + 2);
    for (qsizetype i = 2; i < scopes.size(); ++i) {
        QVERIFY(scopes.at(i).consent == sharing().last().id);
    }
    QCOMPARE(m_book->all<Consent>().size(), 2);
}

void TestConsentRecords::r12_aRemovedOrNarrowedPartyIsRefused()
{
    const auto stored = m_book->put("3.2", m_book->consent(parties({"Polisen", "Jobbtorg"})));
    VERIFY_OK(stored);
    const Answers removed = m_book->consent(parties({"Polisen"}));
    const Answers shorter =
        m_book->consent({WorkBook::row({{"party", "Polisen"}}),
                         WorkBook::row({{"party", "Jobbtorg"}, {"until", qPrintable(m_book->day(9))}})});
    const Answers fewer =
        m_book->consent({WorkBook::row({{"party", "Polisen"}}),
                         WorkBook::row({{"party", "Jobbtorg"}, {"information", "planen"}})});
    for (const Answers& answers : {removed, shorter, fewer}) {
        const auto refused = m_book->correct(*stored, answers);
        VERIFY_FAILS(refused, ErrorCode::RuleSaysNo);
        QVERIFY(refused.error().text.startsWith(u"R12"));
        QVERIFY(refused.error().text.contains(QStringLiteral("Jobbtorg")));
    }
    QCOMPARE(m_book->session->response(stored->id)->version, 1); // rolled back
    QCOMPARE(m_book->all<ConsentScope>().size(), 2);
    QVERIFY(m_book->all<Withdrawal>().isEmpty());
}

void TestConsentRecords::r12_rowsOfWithdrawalsAreRegisteredOnce()
{
    Answers answers = m_book->consent(parties({"Polisen", "Jobbtorg"}));
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    m_book->book.clock->advanceSeconds(qint64{10} * 24 * 3600);
    answers.set(QStringLiteral("withdrawals"), withdrawal("jobbtorg", -2));
    const auto second = m_book->correct(*stored, answers);
    VERIFY_OK(second);
    const auto all = m_book->all<Withdrawal>();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().scope == m_book->all<ConsentScope>().last().id);
    const QDateTime at = toLocalTime(all.first().at); // of an earlier day its start
    QCOMPARE(at.date(), m_book->session->today().addDays(-2));
    QCOMPARE(at.time(), QTime(0, 0));
    QCOMPARE(all.first().receivedBy, QStringLiteral("asa Lots"));
    VERIFY_OK(m_book->correct(*second, answers));
    QCOMPARE(m_book->all<Withdrawal>().size(), 1);
    QVERIFY(police());
}

void TestConsentRecords::r12_withdrawalsThatCannotBe()
{
    Answers answers = m_book->consent(parties({"Polisen"}));
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    for (const QJsonArray& rows :
         {withdrawal("Skolan"), withdrawal("Polisen", 1), withdrawal("Polisen", -1)}) {
        answers.set(QStringLiteral("withdrawals"), rows); // nobody's, to come, before the consent
        const auto refused = m_book->correct(*stored, answers);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("withdrawals"));
    }
    QVERIFY(m_book->all<Withdrawal>().isEmpty());
    QCOMPARE(m_book->session->response(stored->id)->version, 1);
}

void TestConsentRecords::r12_aPartyThatConsentsAnewStays()
{
    Answers answers = m_book->consent(parties({"Polisen", "Jobbtorg"}));
    const auto first = m_book->put("3.2", answers);
    VERIFY_OK(first);
    answers.set(QStringLiteral("withdrawals"), withdrawal("Jobbtorg"));
    const auto second = m_book->correct(*first, answers);
    VERIFY_OK(second);
    m_book->book.clock->advanceSeconds(60);
    VERIFY_OK(m_book->put("3.2", m_book->consent(parties({"Jobbtorg"})))); // the same day
    VERIFY_OK(m_book->correct(*second, answers));                          // a typing error, say
    QCOMPARE(m_book->all<Withdrawal>().size(), 1);
    const ConsentScope anew = m_book->all<ConsentScope>().last();
    QVERIFY(!kindsInForce(m_book->file(), anew, m_book->session->nowUtc()).isEmpty());
}

void TestConsentRecords::r13_thePoliceScopeEndsAndTheCloseStepOpens()
{
    Answers answers = m_book->consent(parties({"Polisen", "Jobbtorg"}));
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    answers.set(QStringLiteral("withdrawals"), withdrawal("Alla"));
    VERIFY_OK(m_book->correct(*stored, answers));
    QCOMPARE(m_book->all<Withdrawal>().size(), 1); // the consent as a whole
    QVERIFY(!police());
    QVERIFY(m_book->file().one<Closing>() != nullptr);
}

void TestConsentRecords::r13_copiesAreTickedLater()
{
    Answers answers = m_book->consent(parties({"Polisen"}));
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    QVERIFY(!sharing().first().copyGiven);
    answers.setYesNo(QStringLiteral("copyGiven"), YesNo::Yes);
    answers.setYesNo(QStringLiteral("journalReference"), YesNo::Yes);
    VERIFY_OK(m_book->correct(*stored, answers));
    for (const Consent& each : m_book->all<Consent>()) {
        QVERIFY(each.copyGiven && each.journalRefers);
    }
}

/// To share information is not to take part: the consent to the support is asked for by itself (glossary).
void TestConsentRecords::r10_sharingIsNoConsentToTheSupport()
{
    VERIFY_OK(m_book->put("3.2", m_book->consent(parties({"Polisen"}))));
    QVERIFY(policeScopeInForce(m_book->file(), m_book->session->nowUtc()));
    QVERIFY(!supportConsentInForce(m_book->file(), m_book->session->nowUtc()));
}

void TestConsentRecords::r16_youngAndGuardians()
{
    m_book = std::make_unique<WorkBook>("20100101-2382", SigType::Young);
    Answers answers = minorsConsent("both", "");
    const auto stored = m_book->put("3.2", answers);
    VERIFY_OK(stored);
    QCOMPARE(m_book->all<Guardian>().size(), 2);
    QCOMPARE(m_book->all<Guardian>().first().phone, QStringLiteral("070-174 06 61"));
    QCOMPARE(sharing().size(), 2); // hers and Helena's
    QCOMPARE(m_book->all<ConsentScope>().size(), 2);
    const GuardianId anders = m_book->all<Guardian>().last().id;
    const auto missing = [&] {
        return missingConsents(m_book->file(), ConsentKind::Sharing, m_book->session->today());
    };
    QCOMPARE(missing().guardians, QList<GuardianId>{anders});
    QVERIFY(!missing().young);
    QJsonArray rows = answers.rows(QStringLiteral("guardians"));
    rows.replace(1, WorkBook::row({{"name", "Anders Prov"}, {"consents", "yes"}}));
    answers.set(QStringLiteral("guardians"), rows);
    VERIFY_OK(m_book->correct(*stored, answers));
    QCOMPARE(m_book->all<Guardian>().size(), 2);
    QCOMPARE(m_book->all<ConsentScope>().size(), 2);
    QVERIFY(missing().isEmpty());
}

void TestConsentRecords::r16_guardiansAlone()
{
    m_book = std::make_unique<WorkBook>("20100101-2382", SigType::Young);
    VERIFY_OK(m_book->put("3.2", minorsConsent("guardians", "Wilma är inte mogen att ta ställning.")));
    QCOMPARE(sharing().size(), 1);
    QVERIFY(sharing().first().guardian == m_book->all<Guardian>().first().id);
    QCOMPARE(m_book->all<ConsentScope>().size(), 2);
    QCOMPARE(m_book->file().one<Intake>()->consenting, ConsentingPersons::Guardians);
}

void TestConsentRecords::r16_aReasonForOne()
{
    m_book = std::make_unique<WorkBook>("20100101-2382", SigType::Young);
    const auto refused = m_book->put("3.2", minorsConsent("young", ""));
    VERIFY_FAILS(refused, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("whoConsentsReason"));
    QVERIFY(m_book->all<Consent>().isEmpty() && m_book->all<Intake>().isEmpty());
    VERIFY_OK(m_book->put("3.2", minorsConsent("young", "Mogen att själv ta ställning.")));
    QVERIFY(!m_book->all<Guardian>().first().mustConsent);
    QVERIFY(!missingConsents(m_book->file(), ConsentKind::Sharing, m_book->session->today()).young);
}

/// A form that was registered before there were records gets them when it is corrected.
void TestConsentRecords::aBookFromBeforeThereWereRecords()
{
    const FormDefinition& form = builtInForm("3.2");
    const Answers answers = m_book->consent(parties({"Polisen"}));
    FormResponse old;
    old.subject = SubjectRef::of(*m_book->caseId);
    old.formId = form.id;
    old.formVersion = form.version;
    old.definitionHash = form.hash;
    old.answers = answers.json();
    VERIFY_OK(m_book->session->keepDefinition(form.hash, form.canonicalJson));
    const auto stored = m_book->session->registerForm(old);
    VERIFY_OK(stored);
    VERIFY_OK(m_book->correct(*stored, answers));
    QVERIFY(police());
}

void TestConsentRecords::property_aScopeForEachFilledRow()
{
    QVERIFY(rc::check("R11: as many scopes as filled rows, and as many in force", [this] {
        m_book->openCase();
        QJsonArray rows;
        int filled = 0;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            const bool empty = filled > 0 && *rc::gen::arbitrary<bool>(); // the form asks for one
            filled += empty ? 0 : 1;
            rows.append(empty ? QJsonObject()
                              : QJsonObject{{QStringLiteral("party"), QStringLiteral("Part %1").arg(i)}});
        }
        RC_ASSERT(m_book->put("3.2", m_book->consent(rows)).has_value());
        const CaseFile file = m_book->file();
        RC_ASSERT(file.all<ConsentScope>().size() == filled);
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            RC_ASSERT(!kindsInForce(file, scope, m_book->session->nowUtc()).isEmpty());
        }
    }));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestConsentRecords)
#include "tst_consent_records.moc"
