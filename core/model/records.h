// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/case_number.h"
#include "core/model/person_number.h"
#include "core/model/role.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace lotsbok {

// Plain values that Session takes and gives. `version` is 0 for what is not stored yet; a save with a version
// that is not the stored one fails with ErrorCode::Conflict. Texts are bounded by validate().

/// R26. How strictly the address of a person is to be kept.
enum class ProtectedIdentity { None, ConfidentialityMark, ProtectedRegistration, FictitiousIdentity };

struct Client {
    ClientId id = ClientId::create();
    int version = 0;
    QString givenName{};
    QString familyName{};
    PersonNumber number = PersonNumber::unknown();
    ProtectedIdentity protection = ProtectedIdentity::None;
    QString phone{};
    QString email{};
    QString address{};           ///< for protected persons: Skatteverket's förmedlingsadress only
    QString preferredLanguage{}; ///< BCP 47, empty = sv
    QString note{};              ///< practical only, e.g. interpreter

    [[nodiscard]] QString fullName() const
    {
        return QStringLiteral("%1 %2").arg(givenName, familyName).trimmed();
    }
    bool operator==(const Client&) const = default;
};

enum class SigType { Adults, Young }; ///< R3: SIG vuxna (from 18), SIG unga (12–20)

struct Case {
    CaseId id = CaseId::create();
    int version = 0;
    ClientId client;
    std::optional<CaseNumber> number{}; ///< given by the Session when the case is opened
    SigType type = SigType::Adults;
    QDate openedOn{};
    QDate closedOn{};                   ///< invalid while open
    std::optional<UserId> lots{};       ///< first lots
    std::optional<UserId> secondLots{}; ///< R2
    QString typeReason{};               ///< R3: why the type, when the age does not fit it
    std::optional<CaseId> reopens{};    ///< R41: the closed case that this one goes on from
    bool sealed = false;                ///< R39: set by CaseWork::seal
    bool operator==(const Case&) const = default;
};

/// One row of bilaga 1 and the source of every party: typed once (bilagor.md, "Bilaga 1").
struct Contact {
    enum class Group { Regional, CityWide, External };
    ContactId id = ContactId::create();
    int version = 0;
    Group group = Group::External;
    int position = 0;       ///< order within the group
    QString organisation{}; ///< verksamhet
    QString person{};       ///< kontaktperson
    QString function{};
    QString phone{};
    QString email{};
    QString details{}; ///< other kontaktuppgifter
    bool hidden = false;
    bool operator==(const Contact&) const = default;
};

struct Employee {
    EmployeeId id = EmployeeId::create();
    int version = 0;
    QString givenName{};
    QString familyName{};
    QString title{}; ///< e.g. SIG-lots
    QString phone{};
    QString email{};
    QDate employedFrom{};
    QDate employedTo{}; ///< invalid while employed
    std::optional<UserId> user{};
    [[nodiscard]] QString fullName() const
    {
        return QStringLiteral("%1 %2").arg(givenName, familyName).trimmed();
    }
    bool operator==(const Employee&) const = default;
};

/// Subject of bilaga 2.4.
struct Purchase {
    PurchaseId id = PurchaseId::create();
    int version = 0;
    QString item{}; ///< vara/tjänst
    QString category{};
    QString supplier{};
    qint64 amountOre = 0; ///< in öre, ≥ 0
    QDate date{};
    std::optional<ClientId> client{};
    QString financing{};
    bool socialService = false; ///< LOU, appendix 2
    int suppliersAsked = 0;
    QDate contractOn{};
    QDate documentedOn{};   ///< within 30 days of the contract
    QString registration{}; ///< diarienummer
    bool operator==(const Purchase&) const = default;
};

struct DistrictInfo {
    int version = 0;
    QString name{}; ///< e.g. "Skärholmens stadsdelsförvaltning"
    QString unit{}; ///< enhet, optional
    QString address{};
    QString phone{};
    bool operator==(const DistrictInfo&) const = default;
};

struct User {
    UserId id = UserId::create();
    int version = 0;
    QString loginName{}; ///< 1–64 characters, unique without regard to case; visible in the key file
    QString displayName{};
    Role role = Role::Lots;
    bool disabled = false;
    bool operator==(const User&) const = default;
};

/// What a form, a draft or a disclosure is about.
struct SubjectRef {
    enum class Kind { Client, Case, Employee, Purchase, District };
    Kind kind = Kind::District;
    QUuid id{}; ///< null only for District
    static SubjectRef of(ClientId v) { return {Kind::Client, v.uuid()}; }
    static SubjectRef of(CaseId v) { return {Kind::Case, v.uuid()}; }
    static SubjectRef of(EmployeeId v) { return {Kind::Employee, v.uuid()}; }
    static SubjectRef of(PurchaseId v) { return {Kind::Purchase, v.uuid()}; }
    static SubjectRef district() { return {Kind::District, {}}; }
    bool operator==(const SubjectRef&) const = default;
};

/// A registered form: a version that stays. Its answers belong to the form version that they were given in.
struct FormResponse {
    ResponseId id = ResponseId::create();
    int version = 0; ///< 1 for the first registration, one more for each correction
    SubjectRef subject;
    QString formId{}; ///< e.g. "3.1"
    int formVersion = 0;
    QByteArray
        definitionHash{};     ///< SHA-256 of the definition's canonical bytes; the book keeps the definition
    QJsonObject answers{};    ///< by field id
    QDateTime registeredAt{}; ///< UTC
    QString registeredBy{};   ///< display name at that time
    QString reason{};         ///< of a correction; empty for version 1
    bool operator==(const FormResponse&) const = default;
};

/// What autosave keeps until Registrera: one per user, subject and form.
struct FormDraft {
    SubjectRef subject;
    QString formId{};
    int formVersion = 0;
    QByteArray definitionHash{};
    std::optional<ResponseId> corrects{}; ///< set when the draft corrects a registered response
    int correctsVersion = 0;
    QJsonObject answers{};
    QDateTime savedAt{}; ///< UTC
    bool operator==(const FormDraft&) const = default;
};

/// R14. One passage through the door: what left (by hash), to whom, on which basis, when, by whom.
struct DisclosureRecord {
    enum class Recipient { OwnFile, Person, Party };
    DisclosureId id = DisclosureId::create();
    SubjectRef subject;
    Recipient recipient = Recipient::OwnFile;
    QString recipientName{}; ///< for Party
    QString basis{};         ///< scope or named legal ground; for OwnFile and Person the fixed basis
    QString what{};          ///< e.g. "Bilaga 3.1 version 2"
    QByteArray contentSha256{};
    QString channel{}; ///< "file", "printer", "told"
    QDateTime at{};
    QString by{};
    std::optional<ContactId> party{};  ///< for Party, where it is a row of bilaga 1
    std::optional<ScopeId> scope{};    ///< R14: the consent scope, or …
    QString ground{};                  ///< … the named legal ground, with
    QString balance{};                 ///< its balancing note and
    std::optional<UserId> decidedBy{}; ///< who decided
    QString record{};                  ///< the exact version that left: "plan:UUID@3"
    bool operator==(const DisclosureRecord&) const = default;
};

/// One row of the client list (law.md: name, number, case number, step, coordinators; never threat or crime
/// data).
struct ClientRow {
    ClientId id = ClientId::create();
    QString givenName{};
    QString familyName{};
    QString number{}; ///< display form; empty when unknown
    ProtectedIdentity protection = ProtectedIdentity::None;
    QString caseNumber{}; ///< of the latest case; empty without one
    bool caseOpen = false;
    QString lots{}; ///< display name
};

/// Search across persons takes name, number or case number, and nothing else (förordning 2001:637 15 §).
struct ClientQuery {
    enum class By { All, Name, Number, CaseNumber };
    By by = By::All;
    QString text{};
};

struct HistoryEntry {
    QDateTime at{};
    QString by{};
    QString station{};
    int version = 0;
    QJsonObject before{}; ///< changed fields only
    QJsonObject after{};
    QString reason{};
};

struct AuditEntry {
    qint64 sequence = 0;
    QDateTime at{};
    QString by{};
    QString station{};
    QString action{};  ///< stable id: "client.save", "case.read", "form.register" …
    QString subject{}; ///< kind:id
    QByteArray hash{};
};

/// Field-level refusal of a value: InvalidInput that names the field. Checks lengths, required fields and
/// ranges.
Result<void> validate(const Client& value);
Result<void> validate(const Case& value);
Result<void> validate(const Contact& value);
Result<void> validate(const Employee& value);
Result<void> validate(const Purchase& value);
Result<void> validate(const DistrictInfo& value);
Result<void> validate(const User& value);

/// "case:2026-0001" is resolved by Session; here only the stored "kind:uuid" form.
QString toString(const SubjectRef& subject);
Result<SubjectRef> subjectFromString(QStringView text);

} // namespace lotsbok
