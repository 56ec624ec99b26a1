// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

class QCheckBox;
class QLabel;

namespace lotsbok {

struct ConflictField;
class CommitmentEditor;
class ConflictPlace;
class GrowingTextEdit;
class MessageBar;
class PageDraft;

/// The minutes, written during the meeting: who came, what was said, what was taken on and what became of
/// what was taken on before. In the encrypted book as a draft within a second; saving it makes the meeting
/// held, in one commit with its commitments. A Conflict is decided line by line: who came, what was said,
/// each outcome.
class MinutesEditor : public CardFrame {
    Q_OBJECT

public:
    MinutesEditor(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                  QWidget* parent = nullptr);

    [[nodiscard]] GrowingTextEdit* text() const { return m_text; }
    [[nodiscard]] CommitmentEditor* commitments() const { return m_commitments; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    void save();
    void cancel(); ///< asks first when something would be lost
    void focusFirst();

Q_SIGNALS:
    void saved(const lotsbok::Meeting& stored);
    void cancelled();

private:
    /// What somebody else stored meanwhile: the meeting, and every commitment of the case.
    struct Theirs {
        Meeting meeting;
        QList<Commitment> commitments;
    };
    void buildAttendance();
    void showParties(); ///< of the meeting, none of them there yet
    void buildRest();
    void watch();
    void edited();
    void setBase(const QJsonObject& base, int version);
    void readTheirs();
    void showConflict(const Theirs& theirs);
    void useMerged(const Theirs& theirs, const QList<MeetingParty>& parties, const QJsonObject& merged);
    [[nodiscard]] QList<ConflictField> conflict(const Theirs& theirs,
                                                const QList<MeetingParty>& parties) const;
    [[nodiscard]] Meeting meeting() const;
    [[nodiscard]] QJsonObject values() const;
    void showValues(const QJsonObject& values);

    PageContext m_context;
    Meeting m_meeting; ///< as the minutes were begun from
    QCheckBox* m_person;
    QWidget* m_attendance;
    QList<QCheckBox*> m_parties{}; ///< in the order of the meeting's
    QCheckBox* m_planFollowedUp;
    GrowingTextEdit* m_text;
    CommitmentEditor* m_commitments;
    ConflictPlace* m_conflict;
    MessageBar* m_messages;
    QLabel* m_kept;
    PageDraft* m_draft = nullptr;
    bool m_busy = false;
};

} // namespace lotsbok
