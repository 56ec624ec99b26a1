// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/session/book.h"

#include <QList>
#include <memory>

namespace lotsbok {

struct VerifyReport {
    qint64 pages = 0;
    qint64 auditEntries = 0;
    QStringList problems; ///< empty = intact; each a translated sentence with where
};

/// The only way to data: knows who asks, checks the role, opens the transaction, writes history and audit in
/// that same transaction. Not thread-safe: one thread at a time (the program keeps it on a worker, see
/// SessionThread). A read that is to be logged is refused with FileSystem while the book is read-only, since
/// it cannot be logged. Every call may fail with NoPermission, InUse, Damaged, NoSpace, FileSystem; saves
/// also with Conflict (the stored version moved: read the record again, show both, merge) and InvalidInput.
class Session {
public:
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Who and what
    [[nodiscard]] const User& user() const;
    [[nodiscard]] bool can(Permission permission) const;
    [[nodiscard]] const QString& path() const;
    [[nodiscard]] QDate today() const; ///< Europe/Stockholm, by the injected clock
    [[nodiscard]] QDateTime nowUtc() const;
    [[nodiscard]] bool isReadOnly() const; ///< file or folder refuses writing (found by a real write)

    // District and users
    Result<DistrictInfo> district() const;
    Result<DistrictInfo> saveDistrict(const DistrictInfo& value);
    Result<QList<User>> users() const;
    Result<User> addUser(const User& value, const Secret& password, KdfCost cost = KdfCost::standard());
    Result<void> changePassword(const Secret& oldPassword, const Secret& newPassword);

    // Clients and cases. A save returns the stored value with its new version. What is not the user's own
    // fails with ReasonNeeded until stateReason(); what the user may not know of is NotFound and in no list
    // or count (R39): so everywhere below.
    Result<Client> client(ClientId id); ///< logged as a read
    Result<Client>
    saveClient(const Client& value); ///< a second client with the same checked number: InvalidInput
    Result<QList<ClientRow>> findClients(const ClientQuery& query, int limit = -1,
                                         int offset = 0) const; ///< sorted as Swedish names
    Result<qint64> countClients(const ClientQuery& query) const;
    /// One person as the list shows them: how others are named beside a client. No read, as the list is none.
    Result<ClientRow> clientRow(ClientId id) const;
    Result<QList<ClientRow>>
    similarClients(const Client& value) const; ///< same number or same name; before creating
    Result<Case> openCase(const Case& value);  ///< gives the next number of the year of openedOn
    /// Closing, reopening and sealing are CaseWork's (InvalidInput); who has the case is changed with
    /// ReassignCases, and named by anybody where there is nobody (R41).
    Result<Case> saveCase(const Case& value);
    Result<Case> caseById(CaseId id); ///< logged as a read
    Result<Case> caseByNumber(const CaseNumber& number);
    /// How a case is called in lists of duties. Not a read: the number alone says nothing about anybody.
    Result<CaseNumber> caseNumber(CaseId id) const;
    Result<QList<Case>> casesOf(ClientId id);
    /// R2. Whom each open case lies with, for the case load; needs SeeAllCases. No read of a case, so not
    /// logged.
    Result<QList<Case>> openCases() const;

    // The work: the kinds of records that core/model/case_file.h lists, each described once in its struct.
    /// R39 and process.md, "Roles": a case that is not one's own opens after its reason is stated; logged.
    Result<void> stateReason(CaseId id, const QString& reason);
    /// Everything of a case; logged as a read. R20: place and time of meetings as the user may see them.
    /// Errors: ReasonNeeded, NotFound (also for a sealed case that is not to be known of).
    Result<CaseFile> caseFile(CaseId id);
    Result<DistrictFile> districtFile() const; ///< what the role may read of it; the rest is empty
    /// Saves one record: bounds, what it cannot be by itself and beside the others (core/rules/admission.h),
    /// rights, history, audit. Errors: InvalidInput, RuleSaysNo, Conflict, NoPermission, ReasonNeeded.
    template<typename T>
    Result<T> save(const T& value, const QString& reason = {});
    /// A district kind whole, in the order of entry.
    template<typename T>
    Result<QList<T>> records() const;
    Result<Settings> settings() const; ///< the defaults until they are saved
    /// The history of one record of a case or of the district, by RecordInfo::kind. Rights as for reading it.
    Result<QList<HistoryEntry>> recordHistory(const QString& kind, const QUuid& id) const;

    // Contacts (bilaga 1), employees, purchases
    Result<QList<Contact>> contacts(bool withHidden = false) const; ///< by group and position
    Result<Contact> saveContact(const Contact& value);
    Result<QList<Employee>> employees() const;
    Result<Employee> employee(EmployeeId id);
    Result<Employee> saveEmployee(const Employee& value);
    Result<QList<Purchase>> purchases() const;
    Result<Purchase> purchase(PurchaseId id);
    Result<Purchase> savePurchase(const Purchase& value);
    /// Sum in öre of a category in a calendar year, for the whole district, without `except`.
    Result<qint64> purchaseSum(const QString& category, int year,
                               std::optional<PurchaseId> except = {}) const;

    /// "case:2026-0001", "client:UUID", "employee:UUID", "purchase:UUID", "district" → a reference to what
    /// exists.
    Result<SubjectRef> resolveSubject(const QString& text);

    // Forms. Definitions are kept by hash for ever, so that an old answer opens with its own version.
    Result<void> keepDefinition(const QByteArray& hash, const QByteArray& canonicalJson);
    Result<QByteArray> definition(const QByteArray& hash) const; ///< NotFound when the book never used it
    /// Durable; one per user, subject and form. Pages' own ("page:…") about the district are anybody's.
    Result<void> saveDraft(const FormDraft& value);
    Result<std::optional<FormDraft>> draft(const SubjectRef& subject, const QString& formId) const;
    Result<QList<FormDraft>> drafts() const; ///< this user's, newest first
    Result<void> discardDraft(const SubjectRef& subject, const QString& formId);
    /// Stores a new version and removes this user's draft of it in one transaction. version 0 = first
    /// registration; otherwise a correction of that version, which needs a reason.
    Result<FormResponse> registerForm(const FormResponse& value);
    Result<QList<FormResponse>>
    responses(const SubjectRef& subject) const;                    ///< latest version of each, newest first
    Result<FormResponse> response(ResponseId id, int version = 0); ///< 0 = latest; logged as a read

    // The door's register (only exchange/Disclosure calls record)
    Result<DisclosureRecord> recordDisclosure(const DisclosureRecord& value);
    Result<QList<DisclosureRecord>> disclosures(const SubjectRef& subject) const;

    // History and audit
    Result<QList<HistoryEntry>> history(const SubjectRef& subject) const;
    /// The chain in its order. Of entries about sealed cases of which the user may not know (R39) only who,
    /// when and from where is there: what was done, and about which, is masked (LogSubjects).
    Result<QList<AuditEntry>> audit(qint64 fromSequence = 0, int limit = 1000) const;
    Result<void> logProtectedLook(ClientId id); ///< R26: address or phone of a protected person was shown

    // The file
    Result<VerifyReport> verify(const Book::Progress& progress = {});
    Result<void> backup(const QString& destination,
                        const Book::Progress& progress = {}); ///< verified by opening it
    Result<void> compact();
    Result<void> anchor(); ///< writes the audit chain's head where replayed pages are noticed; at lock and
                           ///< every five minutes

    /// Many saves as one durable commit (demo and synthetic books, imports). Rolls back when `work` fails.
    Result<void> inOneCommit(const std::function<Result<void>()>& work);

private:
    friend class Book;
    friend class ArchiveDesk;
    friend class BackupDesk;
    friend class BreachDesk;
    friend class CaseWork;
    friend class CityDesk;
    friend class CorrectionDesk;
    friend class DeidentifiedDesk;
    friend class DutyList;
    friend class ErasureDesk;
    friend class ExtractDesk;
    friend class FormsDesk;
    friend class LetterheadDesk;
    friend class LogDesk;
    friend class MeetingDesk;
    friend class PenDesk;
    friend class ReportDesk;
    friend class SignDesk;
    friend class UserDesk;
    friend class VeilDesk;
    friend struct BookSession;
    friend struct PenSteps;
    friend struct RecordSave;
    struct Private;
    Result<QList<HistoryEntry>> districtRecordHistory(const QString& kind, const QUuid& id) const;
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lotsbok
