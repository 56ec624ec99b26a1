// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/list_row.h"
#include "core/session/meeting_desk.h"

class QLabel;

namespace lotsbok {

class RowList;

/// Meetings of several cases as rows that can be opened.
class MeetingList : public CardFrame {
    Q_OBJECT

public:
    enum class Shows { Hours, Day, CaseOnly };
    static constexpr int mostRows = 200;

    /// `empty` is said when there is none.
    MeetingList(const QString& title, const QString& empty, Shows shows, QWidget* parent = nullptr);

    void setRows(const QList<MeetingDesk::Row>& rows); ///< at most mostRows are shown, and how many more
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] bool hasRows() const { return !m_rows.isEmpty(); }
    void focusFirstRow();

Q_SIGNALS:
    void opened(const lotsbok::MeetingDesk::Row& row);

private:
    [[nodiscard]] ListRow::Content contentOf(const MeetingDesk::Row& row) const;

    QString m_empty;
    Shows m_shows;
    RowList* m_list;
    QLabel* m_note; ///< that there is none, or how many more
    QList<MeetingDesk::Row> m_rows{};
};

} // namespace lotsbok
