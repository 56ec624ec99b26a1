// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duty.h"
#include "core/session/session.h"

namespace lotsbok {

/// All duties of the book, kept while a Session lives: derived once from narrow reads of every case, and then
/// anew for the cases that were written since. Holds ids, days and kinds only. A user gets the duties of
/// cases they may see; nobody learns of a sealed case from a count.
class DutyList {
public:
    explicit DutyList(Session& session)
        : m_session(session)
    {}

    /// Everything that this user may see, overdue and alarming first. `onlyFor`: what is for that user.
    Result<QList<Duty>> all(std::optional<UserId> onlyFor = {});
    Result<QList<Duty>> ofCase(CaseId caseId); ///< errors as Session::caseFile; not logged as a read
    /// Takes note of a duty that can be acknowledged; it does not come back while its cause is the same.
    /// Errors: NotFound when no such duty is due, RuleSaysNo when it cannot be acknowledged.
    Result<void> acknowledge(const QString& key, const QString& note);

private:
    Result<void> refresh();
    Result<void> takeIn(); ///< what was written since the last time, and what the clock has changed

    Session& m_session;
    struct Cache;
    std::shared_ptr<Cache> m_cache{};
};

} // namespace lotsbok
