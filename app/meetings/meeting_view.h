// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

namespace lotsbok {

class FindingList;
class MessageBar;

/// One meeting to read, with what can be done with it now: check in and out, invite, write minutes, change,
/// cancel.
class MeetingView : public CardFrame {
    Q_OBJECT

public:
    MeetingView(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                QWidget* parent = nullptr);

    [[nodiscard]] const Meeting& meeting() const { return m_meeting; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    void focusFirst();

Q_SIGNALS:
    void closed();
    void changeWanted();
    void minutesWanted();
    void papersWanted(bool minutes); ///< or the invitations
    void changed();                  ///< something was saved

private:
    void addHead();
    void addActions();
    void addFacts();
    void addAgenda();
    void addMinutes();
    void check(bool in);
    void askToCancel();
    void store(const Meeting& value);
    void stored(const Result<Meeting>& result);
    void judge();
    [[nodiscard]] bool isSeen() const { return m_meeting.start.isValid(); } ///< R20

    PageContext m_context;
    CaseSnapshotPtr m_case;
    Meeting m_meeting;
    FindingList* m_findings = nullptr;
    MessageBar* m_messages;
    QWidget* m_first = nullptr;
    bool m_busy = false;
};

} // namespace lotsbok
