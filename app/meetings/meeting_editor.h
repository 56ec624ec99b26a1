// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/meetings/list_steps.h"
#include "app/records/record_editor.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <QTimer>

namespace lotsbok {

class AgendaEditor;
class ConflictPlace;
class FindingList;
class MeetingParties;
class MessageBar;
class PageDraft;

/// A meeting being planned or changed. While it is written the rules say what stands in its way (level, risky
/// places, hours, keep apart), which party lacks a consent, and who must leave the room for each item. What
/// is written outlives a lock; a Conflict is decided field by field.
class MeetingEditor : public CardFrame {
    Q_OBJECT

public:
    /// A new meeting (version 0) is given the open commitments of earlier ones on its agenda (R27).
    MeetingEditor(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                  QWidget* parent = nullptr);

    [[nodiscard]] Meeting meeting() const; ///< as it stands
    [[nodiscard]] RecordEditor* fields() const { return m_fields; }
    [[nodiscard]] RecordEditor* safety() const { return m_safety; }
    [[nodiscard]] MeetingParties* parties() const { return m_parties; }
    [[nodiscard]] AgendaEditor* agenda() const { return m_agenda; }
    [[nodiscard]] FindingList* findings() const { return m_findings; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    void setCase(const CaseSnapshotPtr& snapshot); ///< read anew; what is written stays
    void save();
    void cancel(); ///< asks first when something would be lost
    void focusFirst();

    // Of whom is invited and of the agenda; the fields undo by themselves
    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
    void undo();
    void redo();

Q_SIGNALS:
    void stepsChanged();
    void saved(const lotsbok::Meeting& stored);
    void cancelled();

private:
    void build();
    void watch();
    void edited();
    void noteLists();
    void showLists(const ListSteps::Lists& lists);
    void keepLength(); ///< the end follows the start
    void judge();
    void showValues(const QJsonObject& values);
    void showMeeting(const Meeting& meeting); ///< in every field
    void setBase(const QJsonObject& base, int version);
    void readTheirs();
    void showConflict(const QJsonObject& theirs);
    [[nodiscard]] QJsonObject values() const;
    void jumpTo(const Finding& finding);

    PageContext m_context;
    CaseSnapshotPtr m_case;
    Meeting m_meeting; ///< as it was given, or as it was begun from
    QDateTime m_start; ///< as last seen, to move the end with it
    RecordEditor* m_fields;
    RecordEditor* m_safety;
    MeetingParties* m_parties;
    AgendaEditor* m_agenda;
    ListSteps m_steps;
    FindingList* m_findings;
    ConflictPlace* m_conflict;
    MessageBar* m_messages;
    PageDraft* m_draft = nullptr;
    QTimer m_pause; ///< after the last key, before the rules are asked
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace lotsbok
