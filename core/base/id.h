// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>
#include <compare>
#include <optional>

namespace lotsbok {

/// A fresh UUIDv7: sorts by time of creation (milliseconds), 74 random bits from libsodium.
QUuid newUuidV7();

/// An id of one entity type. Never null: absence is std::optional. Ids of different types do not mix.
template<typename Tag>
class Id {
public:
    /// A new, unique id.
    static Id create() { return Id(newUuidV7()); }

    /// From a stored or typed form (with or without braces); nothing when it is no UUID.
    static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    static std::optional<Id> fromUuid(const QUuid& uuid)
    {
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id& other) const { return m_uuid == other.m_uuid; }
    bool operator<(const Id& other) const { return m_uuid < other.m_uuid; }

private:
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {}
    QUuid m_uuid;
};

template<typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

using UserId = Id<struct UserTag>;
using ClientId = Id<struct ClientTag>;
using CaseId = Id<struct CaseTag>;
using ContactId = Id<struct ContactTag>;
using EmployeeId = Id<struct EmployeeTag>;
using PurchaseId = Id<struct PurchaseTag>;
using ResponseId = Id<struct ResponseTag>;
using DisclosureId = Id<struct DisclosureTag>;
using RecordId = Id<struct RecordTag>; ///< of a record that nothing else refers to
using ConsentId = Id<struct ConsentTag>;
using ScopeId = Id<struct ScopeTag>;
using GuardianId = Id<struct GuardianTag>;
using AssessmentId = Id<struct AssessmentTag>;
using DecisionId = Id<struct DecisionTag>;
using PlanId = Id<struct PlanTag>;
using GoalId = Id<struct GoalTag>;
using ActivityId = Id<struct ActivityTag>;
using MeetingId = Id<struct MeetingTag>;
using ForumId = Id<struct ForumTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace lotsbok
