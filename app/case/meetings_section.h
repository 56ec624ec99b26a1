// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

#include <QPointer>

class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class KeepApartCard;
class MeetingEditor;
class MeetingPapersCard;
class MeetingView;
class MinutesEditor;

/// Möten: the meetings of a case; one of them opened, planned, written minutes of, or given out; and whom the
/// person must not meet.
class MeetingsSection : public CaseSection {
    Q_OBJECT

public:
    explicit MeetingsSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

    // Query: what is shown now; nullptr for the rest
    [[nodiscard]] MeetingView* view() const { return m_view; }
    [[nodiscard]] MeetingEditor* editor() const { return m_editor; }
    [[nodiscard]] MinutesEditor* minutes() const { return m_minutes; }
    [[nodiscard]] MeetingPapersCard* papers() const { return m_papers; }

    // Operations
    void plan();

private:
    void showList();
    void showMeeting(MeetingId id);
    void change(const Meeting& meeting);
    void writeMinutes(const Meeting& meeting);
    void giveOut(const Meeting& meeting, bool minutes);
    void put(QWidget* shown); ///< in the place of the list
    void reload();            ///< what is shown, of the case as it is now
    [[nodiscard]] QList<Meeting> sorted() const;
    [[nodiscard]] const Meeting* current() const;
    [[nodiscard]] Meeting freshMeeting() const;

    CaseSnapshotPtr m_case;
    QVBoxLayout* m_place;
    QWidget* m_shown = nullptr;
    KeepApartCard* m_apart;
    std::optional<MeetingId> m_open; ///< what is shown, or was before it was edited
    MeetingView* m_view = nullptr;
    MeetingEditor* m_editor = nullptr;
    MinutesEditor* m_minutes = nullptr;
    MeetingPapersCard* m_papers = nullptr;
    QPointer<QWidget> m_first;
};

} // namespace lotsbok
