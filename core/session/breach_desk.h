// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/breach.h"
#include "core/session/session.h"

namespace lotsbok {

/// A draft of the report of a personal data breach: what the log says was touched, and when what is due. A
/// person judges and sends it.
struct BreachDraft {
    BreachQuestion question;
    BreachClocks clocks;
    BreachFacts facts;
    QString userName{}; ///< of the question's user
};

/// law.md, "Personal data": helps a head of unit to report a breach in time.
class BreachDesk {
public:
    explicit BreachDesk(Session& session)
        : m_session(session)
    {}

    /// Counts what was touched. R39: sealed cases that the asking user is no reader of are left out, and the
    /// draft says so. Logged as "breach.draft" with when it was known, from which the duties of the breach
    /// follow (breachDuties()). Errors: NoPermission (ReviewLog), InvalidInput, NotFound for
    /// an unknown user.
    Result<BreachDraft> draft(const BreachQuestion& question);
    /// The draft as label and value, line by line, for screen, file and paper. Times in Stockholm.
    static QList<std::pair<QString, QString>> lines(const BreachDraft& draft);

private:
    Session& m_session;
};

} // namespace lotsbok
