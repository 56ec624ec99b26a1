// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/record_repository.h"
#include "core/store/veils.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype kReasonLimit = 2000;

Unexpected reasonNeeded()
{
    return fail(
        ErrorCode::ReasonNeeded,
        QCoreApplication::translate("Session", "This case is not yours: state the reason why you open it."));
}

Unexpected noPermission()
{
    return fail(ErrorCode::NoPermission,
                QCoreApplication::translate("Session", "Your role in the book does not allow this."));
}

CaseAccess bestAccess(const QList<User>& capacities, const Case& value, const QList<CaseReader>& readers,
                      const QList<StepDone>& steps, QDate today)
{
    CaseAccess best = CaseAccess::None;
    for (const User& user : capacities) {
        best = std::max(best, caseAccess(user, value, readers, steps, today));
    }
    return best;
}

} // namespace

// Roles

QList<User> Session::Private::capacities() const
{
    QList<User> users{user};
    const auto roles = DistrictRepository(*store).rolesStoodFor(user.id, options.clock->today());
    for (const Role role : roles.value_or(QList<Role>())) { // what cannot be read adds no right
        if (role != user.role) {
            users.append(user);
            users.last().role = role;
        }
    }
    return users;
}

bool Session::Private::allowed(Permission permission) const
{
    if (allows(user.role, permission)) {
        return true;
    }
    const QList<User> users = capacities();
    return std::any_of(users.begin(), users.end(),
                       [permission](const User& each) { return allows(each.role, permission); });
}

Result<void> Session::Private::require(Permission permission) const
{
    if (!allowed(permission)) {
        return noPermission();
    }
    return {};
}

bool Session::Private::isReadingCopy() const
{
    return readOnly && pen && pen->spool;
}

Result<void> Session::Private::requireDrafts() const
{
    return isReadingCopy() ? Result<void>() : requireWritable();
}

Result<void> Session::Private::requireWritable() const
{
    if (isReadingCopy()) {
        return fail(ErrorCode::InUse,
                    QCoreApplication::translate("Session", "A copy of the book is read here, so nothing can "
                                                           "be saved until you have asked for the pen."));
    }
    if (readOnly) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate(
                        "Session", "The book is open for reading only, so nothing can be saved."));
    }
    return {};
}

Result<void> Session::Private::requireHeadOfUnit() const
{
    return user.role == Role::UnitHead ? requireWritable() : Result<void>(noPermission());
}

Result<void> Session::Private::requireForWriting(Permission permission) const
{
    auto allowed = require(permission);
    return allowed ? requireWritable() : allowed;
}

bool Session::Private::mayReadAbout(SubjectRef::Kind kind) const
{
    const QList<User> users = capacities();
    return std::any_of(users.begin(), users.end(),
                       [kind](const User& each) { return mayRead(each.role, kind); });
}

Result<void> Session::Private::requireReading(const SubjectRef& subject) const
{
    if (!mayReadAbout(subject.kind)) {
        return noPermission();
    }
    return {};
}

Result<void> Session::Private::requireWriting(const SubjectRef& subject) const
{
    return mayWriteAbout(subject.kind) ? requireWritable() : Result<void>(noPermission());
}

Result<void> Session::Private::requireDrafting(const SubjectRef& subject) const
{
    return mayWriteAbout(subject.kind) ? requireDrafts() : Result<void>(noPermission());
}

bool Session::Private::mayWriteAbout(SubjectRef::Kind kind) const
{
    const QList<User> users = capacities();
    return std::any_of(users.begin(), users.end(),
                       [kind](const User& each) { return mayWrite(each.role, kind); });
}

// Cases

CaseAccess Session::Private::caseAccessOf(const CaseFile& file) const
{
    return bestAccess(capacities(), file.value, file.all<CaseReader>(), file.all<StepDone>(),
                      options.clock->today());
}

Result<CaseAccess> Session::Private::caseAccessOf(const Case& value) const
{
    const auto readers = RecordRepository<CaseReader>(*store).ofCase(value.id);
    const auto steps = RecordRepository<StepDone>(*store).ofCase(value.id);
    if (!readers || !steps) {
        return fail(!readers ? readers.error() : steps.error());
    }
    return bestAccess(capacities(), value, *readers, *steps, options.clock->today());
}

Result<Case> Session::Private::requireCase(CaseId id) const
{
    auto value = CaseRepository(*store).caseById(id);
    if (!value) {
        return value;
    }
    const auto access = caseAccessOf(*value);
    if (!access) {
        return fail(access.error());
    }
    if (*access == CaseAccess::None) {
        return notFound();
    }
    if (const auto key = store->veils().requireKey(Veils::over(SubjectRef::of(id))); !key) {
        return fail(key.error());
    }
    if (*access == CaseAccess::WithReason && !reasons.contains(id)) {
        return reasonNeeded();
    }
    return value;
}

Result<Client> Session::Private::requireClient(ClientId id) const
{
    auto value = ClientRepository(*store).client(id);
    const auto cases = CaseRepository(*store).casesOf(id);
    if (!value || !cases) {
        return value ? fail(cases.error()) : value;
    }
    bool reasonWouldDo = false;
    for (const Case& each : *cases) {
        const auto access = caseAccessOf(each);
        if (!access) {
            return fail(access.error());
        }
        if (*access == CaseAccess::Full || (*access == CaseAccess::WithReason && reasons.contains(each.id))) {
            return value;
        }
        reasonWouldDo = reasonWouldDo || *access == CaseAccess::WithReason;
    }
    return reasonWouldDo ? Result<Client>(reasonNeeded()) : value;
}

Result<void> Session::Private::requireOpen(const SubjectRef& subject) const
{
    if (subject.kind == SubjectRef::Kind::Case) {
        const auto opened = requireCase(*CaseId::fromUuid(subject.id));
        return opened ? Result<void>() : fail(opened.error());
    }
    if (subject.kind == SubjectRef::Kind::Client) {
        const auto opened = requireClient(*ClientId::fromUuid(subject.id));
        return opened ? Result<void>() : fail(opened.error());
    }
    return {};
}

Result<void> Session::Private::requireOpenOrNew(const SubjectRef& subject) const
{
    auto opened = requireOpen(subject);
    const bool isNew =
        subject.kind == SubjectRef::Kind::Client && !opened && opened.error().code == ErrorCode::NotFound;
    return isNew ? Result<void>() : opened;
}

QString Session::Private::statedReason(const SubjectRef& subject) const
{
    if (reasons.isEmpty()) {
        return {};
    }
    if (subject.kind == SubjectRef::Kind::Case) {
        return reasons.value(*CaseId::fromUuid(subject.id));
    }
    if (subject.kind != SubjectRef::Kind::Client) {
        return {};
    }
    const auto cases = CaseRepository(*store).casesOf(*ClientId::fromUuid(subject.id));
    QString reason;
    for (const Case& each : cases.value_or(QList<Case>())) {
        if (caseAccessOf(each).value_or(CaseAccess::None) == CaseAccess::Full) {
            return {};
        }
        reason = reason.isEmpty() ? reasons.value(each.id) : reason;
    }
    return reason;
}

Result<void> Session::Private::logRead(const QString& action, const QString& subject, const QString& reason)
{
    if (isReadingCopy()) {
        return PenSteps::spoolAccess(*this, action, subject, reason);
    }
    if (readOnly) {
        return fail(
            ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Session",
                "The book is open for reading only, so this reading cannot be logged and is refused."));
    }
    return store->write([&] {
        return reason.isEmpty()
                   ? store->recordAction(action, subject)
                   : store->recordReason(action + QStringLiteral("-with-reason"), subject, reason);
    });
}

Result<void> Session::stateReason(CaseId id, const QString& reason)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return allowed;
    }
    const QString text = reason.trimmed();
    if (text.isEmpty() || text.size() > kReasonLimit) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Session", "Reason: write at most 2000 characters, not none."));
    }
    const auto value = CaseRepository(*d->store).caseById(id);
    const auto access = value ? d->caseAccessOf(*value) : Result<CaseAccess>(fail(value.error()));
    if (!access) {
        return fail(access.error());
    }
    if (*access == CaseAccess::None) {
        return notFound();
    }
    if (*access == CaseAccess::Full) {
        return {}; // one's own: nothing to account for
    }
    const auto logged = d->logRead(QStringLiteral("case.open"), toString(SubjectRef::of(id)), text);
    if (logged) {
        d->reasons.insert(id, text);
    }
    return logged;
}

} // namespace lotsbok
