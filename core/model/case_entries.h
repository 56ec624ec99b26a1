// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDateTime>

namespace lotsbok {

/// R36. An event was copied to the journal of record.
struct JournalMark {
    static constexpr RecordInfo info{"journal_marks", "journal-mark", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString subject{}; ///< "kind:uuid" of the entry
    QDate on{};
    UserId by = UserId::create();
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("subject", r.subject, kRequired);
        field("on_day", r.on, kRequired);
        field("by_user", r.by, kRequired);
    }
    bool operator==(const JournalMark&) const = default;
};

/// law.md, "Records": the person's objection, as an entry of its own (R34).
struct Objection {
    static constexpr RecordInfo info{"objections", "objection", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QDate on{};
    QString text{};
    QString subject{}; ///< "kind:uuid" of what is objected to; may be empty
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("on_day", r.on, kRequired);
        field("text", r.text, kRequiredLong);
        field("subject", r.subject, kOptional);
    }
    bool operator==(const Objection&) const = default;
};

/// R42. police-unserved: police information on suspicions not yet served is held back from the person.
enum class AttachmentClass { Ordinary, Sensitive, PoliceUnserved };
inline Words wordsOf(AttachmentClass)
{
    static constexpr std::array words{"ordinary", "sensitive", "police-unserved"};
    return words;
}

/// R42. Same rights as its case. The content is kept apart (Session::attach, attachmentContent).
struct Attachment {
    static constexpr RecordInfo info{"attachments", "attachment", Permission::ReadClients,
                                     Permission::WriteClients};
    AttachmentId id = AttachmentId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString subject{};   ///< "kind:uuid" of the entry it belongs to; empty: the case
    QString name{};      ///< as shown; never a path
    QString mediaType{}; ///< application/pdf, image/png, image/jpeg: found from the content
    qint64 size = 0;     ///< bytes
    QByteArray sha256{};
    QString source{}; ///< who gave it
    QDate on{};
    AttachmentClass sensitivity = AttachmentClass::Ordinary;
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("subject", r.subject, kOptional);
        field("name", r.name, kRequired);
        field("media_type", r.mediaType, kRequired);
        field("size", r.size, kOptional);
        field("sha256", r.sha256, kOptional);
        field("source", r.source, kRequired);
        field("on_day", r.on, kRequired);
        field("sensitivity", r.sensitivity, kOptional);
    }
    bool operator==(const Attachment&) const = default;
};

/// R39. Who may know of a sealed case beside the head of unit who sealed it.
struct CaseReader {
    static constexpr RecordInfo info{"case_readers", "case-reader", Permission::SealCases,
                                     Permission::SealCases};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    UserId reader = UserId::create();
    QDate from{};
    QDate to{}; ///< last day; invalid: until removed
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("reader", r.reader, kRequired);
        field("from_day", r.from, kRequired);
        field("to_day", r.to, kOptional);
    }
    bool operator==(const CaseReader&) const = default;
};

enum class ClientLinkKind {
    Duplicate,  ///< R40: the same person, not merged yet
    NotSame,    ///< R40: looked at, and not the same
    KinSupport, ///< process.md, "Utreda": kin in need of support linked on
};
inline Words wordsOf(ClientLinkKind)
{
    static constexpr std::array words{"duplicate", "not-same", "kin-support"};
    return words;
}

/// R40. Duplicates are linked first and merged by the head of unit, never by themselves.
struct ClientLink {
    static constexpr RecordInfo info{"client_links", "client-link", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    ClientId first = ClientId::create();
    ClientId second = ClientId::create();
    ClientLinkKind kind = ClientLinkKind::Duplicate;
    QDate on{};
    QString note{};
    QDate mergedOn{}; ///< second's cases went to first
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("first_client", r.first, kRequired);
        field("second_client", r.second, kRequired);
        field("kind", r.kind, kOptional);
        field("on_day", r.on, kRequired);
        field("note", r.note, kLongText);
        field("merged_on", r.mergedOn, kOptional);
    }
    bool operator==(const ClientLink&) const = default;
};

enum class CaseEventKind {
    Reassigned, ///< R41: with the receiver's receipt
    Reopened,   ///< R41: by a new case that points back
    EntryMoved, ///< R40: an entry on the wrong person
    MovedAway,  ///< R41: to another district, with consent
    Sealed,
    Unsealed,
};
inline Words wordsOf(CaseEventKind)
{
    static constexpr std::array words{"reassigned", "reopened", "entry-moved",
                                      "moved-away", "sealed",   "unsealed"};
    return words;
}

/// R39–R41. What was done with the case as a whole, with its trace.
struct CaseEvent {
    static constexpr RecordInfo info{"case_events", "case-event", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    CaseEventKind kind = CaseEventKind::Reassigned;
    QDateTime at{};
    UserId by = UserId::create();
    std::optional<UserId> from{};
    std::optional<UserId> to{};
    QDate receiptOn{};  ///< the receiver confirmed
    QString subject{};  ///< "kind:uuid" of the entry that moved, or of the other case
    QString district{}; ///< where the person moved
    QString reason{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("at", r.at, kRequired);
        field("by_user", r.by, kRequired);
        field("from_user", r.from, kOptional);
        field("to_user", r.to, kOptional);
        field("receipt_on", r.receiptOn, kOptional);
        field("subject", r.subject, kOptional);
        field("district", r.district, kOptional);
        field("reason", r.reason, kRequiredLong);
    }
    bool operator==(const CaseEvent&) const = default;
};

/// A duty that somebody took note of: it does not come back while its cause is the same.
struct Acknowledgement {
    static constexpr RecordInfo info{"acknowledgements", "acknowledgement", Permission::ReadContacts,
                                     Permission::ReadContacts};
    RecordId id = RecordId::create();
    int version = 0;
    QString duty{}; ///< Duty::key()
    QString note{};
    QDate on{};
    UserId by = UserId::create();
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("duty", r.duty, kRequired);
        field("note", r.note, kLongText);
        field("on_day", r.on, kRequired);
        field("by_user", r.by, kRequired);
    }
    bool operator==(const Acknowledgement&) const = default;
};

} // namespace lotsbok
