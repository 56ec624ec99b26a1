// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/meeting_rules.h"
#include "core/session/session.h"

namespace lotsbok {

/// Meetings across cases: the calendar, who is out, and who must not meet whom. As with lists of duties, a
/// user gets what belongs to cases that they may see without a reason, in any of their roles; nobody learns
/// of a sealed case (R39). Not a read of a case, so not logged; never tells a threat level.
class MeetingDesk {
public:
    explicit MeetingDesk(Session& session)
        : m_session(session)
    {}

    struct Row {
        CaseId caseId = CaseId::create();
        std::optional<CaseNumber> number{};
        ClientId client = ClientId::create();
        QString clientName{};
        bool protectedIdentity = false;
        QString lots{};       ///< display names; empty: nobody
        QString secondLots{}; ///< as lots
        bool own = false;     ///< the user is one of the two
        Meeting meeting{};    ///< narrow: without parties, agenda and long texts
        /// R20: the user may not see when and where. Such a meeting is given while it is planned, whatever
        /// the span, so that being in the list says nothing of its day.
        bool placeHidden = false;
    };
    /// Meetings that touch these days of Stockholm's calendar, first and last included: by start, and the
    /// hidden ones after them by case number.
    Result<QList<Row>> between(QDate from, QDate to);

    struct Out {
        Row row{};
        OutState state = OutState::NotOut; ///< never NotOut
        [[nodiscard]] bool isAlarm() const { return state != OutState::Out; }
    };
    /// R23. Who is out now, or should be: alarms first, then by start. Looks a week back.
    Result<QList<Out>> outNow();

    struct Apart {
        KeepApart pair{};
        ClientRow other{}; ///< who must not be met
    };
    /// Whom a client must not meet, as far as the user may know of them. Errors as Session::client.
    Result<QList<Apart>> keptApart(ClientId client);

private:
    Result<QList<Row>> touching(const QDateTime& from, const QDateTime& to);

    Session& m_session;
};

} // namespace lotsbok
