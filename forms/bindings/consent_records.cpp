// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/consent.h"
#include "core/session/case_work.h"
#include "forms/bindings/party_words.h"
#include "forms/bindings/work_forms.h"

// Bilaga 3.2. Who consents has a Consent each; the parties are the scopes of the first of them, and the other
// guardians' have none (core/rules/consent.cpp).
namespace lotsbok {
namespace {

using Giver = std::optional<GuardianId>; ///< nothing: the person

struct Given {
    Giver by;
    QDate on;
};

Unexpected refusedBy(const char* rule, const QString& sentence, const char* field)
{
    return fail(ErrorCode::RuleSaysNo, QStringLiteral("%1: %2").arg(QLatin1String(rule), sentence),
                QLatin1String(field));
}

QString consentText(const char* text)
{
    return QCoreApplication::translate("FormRegistration", text);
}

bool isRowOf(const ConsentScope& scope, const ConsentScope& row)
{
    return areSameText(scope.party.organisation, row.party.organisation) &&
           areSameText(scope.party.function, row.party.function);
}

/// R12. Whether `now` takes away what `before` gave: a kind of information, or days.
bool isNarrower(const ConsentScope& now, const ConsentScope& before)
{
    const bool fewerDays = now.until.isValid() && (!before.until.isValid() || now.until < before.until);
    const bool fewerKinds =
        !now.kinds.isEmpty() &&
        (before.kinds.isEmpty() || std::any_of(before.kinds.begin(), before.kinds.end(),
                                               [&](InfoKind kind) { return !now.kinds.contains(kind); }));
    return fewerDays || fewerKinds;
}

bool isAll(const QString& party)
{
    static const QStringList all{QStringLiteral("alla"), QStringLiteral("alla parter"),
                                 QStringLiteral("samtliga"), QStringLiteral("samtliga parter")};
    return all.contains(party.toLower());
}

class ConsentWriter {
public:
    ConsentWriter(const WorkForm& work, const CaseFile& file)
        : m_work(work)
        , m_file(file)
        , m_signedOn(work.signedOn("signature"))
    {}

    Result<void> write();

private:
    Result<void> readParties();
    Result<void> writeIntake();
    Result<void> findGivers();
    Result<Given> guardian(const QJsonObject& row);
    Result<void> writeConsents();
    Result<void> addParties(const QList<Consent>& before);
    Result<void> give(const Given& given, const QList<ConsentScope>& scopes);
    Result<void> tickCopies();
    Result<void> withdraw();
    Result<void> withdrawRow(const QJsonObject& row);
    Result<void> refresh();
    [[nodiscard]] Consent consent(const Given& given) const;
    [[nodiscard]] QList<Consent> known() const;
    [[nodiscard]] bool isWithdrawn(const ConsentScope& scope, QDate on) const;
    [[nodiscard]] Result<QList<ConsentScope>> scopesToEnd(const QString& party, QDate on) const;
    [[nodiscard]] QDateTime momentOf(QDate on) const;
    [[nodiscard]] const Consent& consentOf(const ConsentScope& scope) const
    {
        return *m_file.find<Consent>(scope.consent);
    }

    const WorkForm& m_work;
    CaseFile m_file;
    QDate m_signedOn;
    QList<ConsentScope> m_rows{};
    QList<Given> m_givers{};
    bool m_isStale = false; ///< m_file is from before something was saved; each look at it is logged
};

Result<void> ConsentWriter::write()
{
    using Step = Result<void> (ConsentWriter::*)();
    for (const Step step : {&ConsentWriter::readParties, &ConsentWriter::writeIntake,
                            &ConsentWriter::findGivers, &ConsentWriter::writeConsents,
                            &ConsentWriter::refresh, &ConsentWriter::tickCopies, &ConsentWriter::withdraw}) {
        if (const Result<void> done = (this->*step)(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ConsentWriter::readParties()
{
    const Result<QList<Contact>> contacts = m_work.session.contacts();
    if (!contacts) {
        return fail(contacts.error());
    }
    QList<Party> taken;
    const QJsonArray rows = m_work.answers.rows(QStringLiteral("parties"));
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        if (cellText(row, "party").isEmpty()) {
            continue;
        }
        ConsentScope scope;
        scope.caseId = m_file.value.id;
        scope.party = partyNamed(cellText(row, "party"), cellText(row, "function"), *contacts, taken);
        scope.until = cellDate(row, "until");
        const QString limit = cellText(row, "information");
        const auto kinds = infoKindsInWords(limit);
        if (!kinds) {
            return refusedBy(
                "R11",
                consentText(QT_TRANSLATE_NOOP("FormRegistration",
                                              "The limit “%1” for %2 does not say which kinds of information "
                                              "it covers; use one or more of these words, and no exceptions: "
                                              "%3."))
                    .arg(limit, scope.party.organisation, infoKindWords()),
                "parties");
        }
        scope.kinds = *kinds;
        taken.append(scope.party);
        m_rows.append(scope);
    }
    return {};
}

/// R16. Who must consent is asked only of somebody under 18.
Result<void> ConsentWriter::writeIntake()
{
    const QString who = m_work.text("whoConsents");
    if (who.isEmpty()) {
        return {};
    }
    Intake intake = intakeOf(m_file);
    intake.consenting = who == QLatin1String("young")       ? ConsentingPersons::Young
                        : who == QLatin1String("guardians") ? ConsentingPersons::Guardians
                                                            : ConsentingPersons::Both;
    intake.consentingReason = m_work.text("whoConsentsReason");
    return atField("whoConsentsReason", saveChanged(m_work.session, intake, m_file.one<Intake>()));
}

Result<void> ConsentWriter::findGivers()
{
    const QDate day = m_signedOn.isValid() ? m_signedOn : m_work.today();
    if (m_work.text("whoConsents") != QLatin1String("guardians")) {
        m_givers.append({std::nullopt, day});
    }
    const QJsonArray rows = m_work.answers.rows(QStringLiteral("guardians"));
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        if (cellText(row, "name").isEmpty()) {
            continue;
        }
        const Result<Given> found = guardian(row);
        if (!found) {
            return atField("guardians", fail(found.error()));
        }
        if (cellIsYes(row, "consents")) {
            m_givers.append({found->by, found->on.isValid() ? found->on : day});
        }
    }
    return {};
}

Result<Given> ConsentWriter::guardian(const QJsonObject& row)
{
    const QString name = cellText(row, "name");
    const auto& all = m_file.all<Guardian>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Guardian& each) { return areSameText(each.name, name); });
    Guardian value;
    value.caseId = m_file.value.id;
    value.name = name;
    if (found != all.end()) {
        value = *found;
    } else if (m_work.text("whoConsents") == QLatin1String("young")) {
        value.mustConsent = false;
        value.judgement = m_work.text("whoConsentsReason");
    }
    if (!cellText(row, "phone").isEmpty()) {
        value.phone = cellText(row, "phone");
    }
    if (found != all.end() && *found == value) {
        return Given{value.id, cellDate(row, "date")};
    }
    const Result<Guardian> saved = m_work.session.save(value);
    if (!saved) {
        return fail(saved.error());
    }
    m_file.all<Guardian>().removeIf([&](const Guardian& each) { return each.id == value.id; });
    m_file.all<Guardian>().append(*saved);
    return Given{value.id, cellDate(row, "date")};
}

/// The consents to share that this form holds already.
QList<Consent> ConsentWriter::known() const
{
    QList<Consent> found = m_file.all<Consent>();
    found.removeIf([&](const Consent& each) {
        return each.kind != ConsentKind::Sharing || each.response != m_work.response.id;
    });
    return found;
}

Result<void> ConsentWriter::writeConsents()
{
    const bool isGiven = m_work.isYes("oral") || m_work.isYes("written");
    if (!isGiven || m_rows.isEmpty()) {
        return {};
    }
    const QList<Consent> before = known();
    bool needsParties = before.isEmpty();
    for (const Given& given : std::as_const(m_givers)) {
        const bool isKnown = std::any_of(before.begin(), before.end(),
                                         [&](const Consent& each) { return each.guardian == given.by; });
        if (isKnown) {
            continue;
        }
        const Result<void> done = give(given, needsParties ? m_rows : QList<ConsentScope>());
        if (!done) {
            return done;
        }
        needsParties = false;
    }
    return before.isEmpty() ? Result<void>() : addParties(before);
}

/// R12. A corrected list of parties: what is new is a new consent; what is gone would be a withdrawal.
Result<void> ConsentWriter::addParties(const QList<Consent>& before)
{
    QList<ConsentScope> added = m_rows;
    QList<ConsentScope> old = m_file.all<ConsentScope>();
    old.removeIf([&](const ConsentScope& scope) {
        return std::none_of(before.begin(), before.end(),
                            [&](const Consent& each) { return each.id == scope.consent; });
    });
    for (const ConsentScope& scope : std::as_const(old)) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const ConsentScope& each) { return isRowOf(scope, each); });
        if (row == m_rows.end() || isNarrower(*row, scope)) {
            return refusedBy(
                "R12",
                consentText(QT_TRANSLATE_NOOP("FormRegistration",
                                              "The consent for %1 stays as it was given; register a "
                                              "withdrawal as such, under “Återkallelse”."))
                    .arg(scope.party.organisation),
                "parties");
        }
        added.removeIf(
            [&](const ConsentScope& each) { return isRowOf(scope, each) && !isNarrower(scope, each); });
    }
    return added.isEmpty()
               ? Result<void>()
               : give({before.first().guardian, m_signedOn.isValid() ? m_signedOn : m_work.today()}, added);
}

Consent ConsentWriter::consent(const Given& given) const
{
    Consent value;
    value.caseId = m_file.value.id;
    value.kind = ConsentKind::Sharing;
    value.givenOn = given.on;
    value.form = m_work.isYes("written") ? ConsentForm::Written : ConsentForm::Oral;
    value.guardian = given.by;
    const QJsonObject signature = m_work.answers.value(QStringLiteral("signature")).toObject();
    value.place = given.by ? QString() : cellText(signature, "place");
    value.copyGiven = m_work.isYes("copyGiven");
    value.journalRefers = m_work.isYes("journalReference");
    value.response = m_work.response.id;
    return value;
}

Result<void> ConsentWriter::give(const Given& given, const QList<ConsentScope>& scopes)
{
    const Consent value = consent(given);
    const Result<Consent> saved =
        scopes.isEmpty() ? m_work.session.save(value) : CaseWork(m_work.session).giveConsent(value, scopes);
    if (!saved) {
        return atField("parties", fail(saved.error()));
    }
    m_isStale = true;
    return {};
}

/// R13. The copy and the journal are ticked later, on what was given.
Result<void> ConsentWriter::tickCopies()
{
    const YesNo copy = m_work.answers.yesNo(QStringLiteral("copyGiven"));
    const YesNo journal = m_work.answers.yesNo(QStringLiteral("journalReference"));
    for (const Consent& stored : std::as_const(m_file.all<Consent>())) {
        if (stored.response != m_work.response.id) {
            continue;
        }
        Consent value = stored;
        value.copyGiven = copy == YesNo::Unanswered ? value.copyGiven : copy == YesNo::Yes;
        value.journalRefers = journal == YesNo::Unanswered ? value.journalRefers : journal == YesNo::Yes;
        if (const Result<void> saved = saveChanged(m_work.session, value, &stored); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> ConsentWriter::refresh()
{
    if (!m_isStale) {
        return {};
    }
    m_isStale = false;
    Result<CaseFile> file = m_work.session.caseFile(m_file.value.id);
    if (!file) {
        return fail(file.error());
    }
    m_file = std::move(*file);
    return {};
}

/// R12. The rows of withdrawals, each once.
Result<void> ConsentWriter::withdraw()
{
    const QJsonArray rows = m_work.answers.rows(QStringLiteral("withdrawals"));
    for (const QJsonValue& row : rows) {
        if (cellText(row.toObject(), "party").isEmpty()) {
            continue;
        }
        const Result<void> done = withdrawRow(row.toObject());
        if (!done) {
            return atField("withdrawals", done);
        }
    }
    return {};
}

/// Withdrawn wholly on this day or before it.
bool ConsentWriter::isWithdrawn(const ConsentScope& scope, QDate on) const
{
    const auto& all = m_file.all<Withdrawal>();
    return std::any_of(all.begin(), all.end(), [&](const Withdrawal& each) {
        return each.consent == scope.consent && (!each.scope || *each.scope == scope.id) &&
               each.kinds.isEmpty() && toLocalTime(each.at).date() <= on;
    });
}

/// The scopes that a row ends: the party's, in whatever form they were given. A consent that was given after
/// the day stands, unless the row is about no other, which is then refused as too early.
Result<QList<ConsentScope>> ConsentWriter::scopesToEnd(const QString& party, QDate on) const
{
    QList<ConsentScope> scopes = m_file.all<ConsentScope>();
    scopes.removeIf([&](const ConsentScope& scope) {
        const QString whole = scope.party.organisation + scope.party.function;
        return !isAll(party) && !areSameText(scope.party.organisation, party) && !areSameText(whole, party);
    });
    if (scopes.isEmpty()) {
        return refusedBy("R12",
                         consentText(QT_TRANSLATE_NOOP("FormRegistration",
                                                       "%1 is no party of the consent; write the party as it "
                                                       "stands there, or “alla”."))
                             .arg(party),
                         "withdrawals");
    }
    const auto isOlder = [&](const ConsentScope& scope) { return consentOf(scope).givenOn <= on; };
    if (std::any_of(scopes.begin(), scopes.end(), isOlder)) {
        scopes.removeIf([&](const ConsentScope& scope) { return !isOlder(scope); });
    }
    // A row that was registered before does not end what was given anew on its day.
    const bool isKnownRow = std::any_of(scopes.begin(), scopes.end(), [&](const ConsentScope& scope) {
        return consentOf(scope).response == m_work.response.id && isWithdrawn(scope, on);
    });
    scopes.removeIf([&](const ConsentScope& scope) {
        return isWithdrawn(scope, on) || (isKnownRow && consentOf(scope).givenOn == on &&
                                          consentOf(scope).response != m_work.response.id);
    });
    return scopes;
}

Result<void> ConsentWriter::withdrawRow(const QJsonObject& row)
{
    const QString party = cellText(row, "party");
    const QDate on = cellDate(row, "date");
    if (on > m_work.today()) {
        return refusedBy("R12",
                         consentText(QT_TRANSLATE_NOOP("FormRegistration",
                                                       "The withdrawal for %1 has a day that has not come."))
                             .arg(party),
                         "withdrawals");
    }
    if (const Result<void> read = refresh(); !read) {
        return read;
    }
    const Result<QList<ConsentScope>> scopes = scopesToEnd(party, on);
    if (!scopes) {
        return fail(scopes.error());
    }
    QList<ConsentId> whole;
    for (const ConsentScope& scope : *scopes) {
        if (isAll(party) && whole.contains(scope.consent)) {
            continue;
        }
        whole.append(scope.consent);
        Withdrawal value;
        value.caseId = scope.caseId;
        value.consent = scope.consent;
        value.scope = isAll(party) ? std::nullopt : std::optional(scope.id);
        value.at = momentOf(on);
        value.form =
            cellText(row, "how") == QLatin1String("written") ? ConsentForm::Written : ConsentForm::Oral;
        value.receivedBy = cellText(row, "receivedBy");
        const Result<WithdrawalEffect> done = CaseWork(m_work.session).withdraw(value);
        if (!done) {
            return fail(done.error());
        }
        m_isStale = true;
    }
    return {};
}

/// Now for today; of an earlier day its start, since nobody knows the hour.
QDateTime ConsentWriter::momentOf(QDate on) const
{
    return on == m_work.today() ? m_work.session.nowUtc() : startOfLocalDay(on);
}

} // namespace

Result<void> writeConsentRecords(const WorkForm& work, const CaseFile& file)
{
    return ConsentWriter(work, file).write();
}

} // namespace lotsbok
