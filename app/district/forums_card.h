// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/district/district_work.h"
#include "app/records/record_list.h"

class QVBoxLayout;

namespace lotsbok {

/// R30. The groups that lead the collaboration, who is in them, and what each meeting decided and reported
/// upwards.
class ForumsCard : public QWidget {
    Q_OBJECT

public:
    explicit ForumsCard(PageContext context, QWidget* parent = nullptr);

    void show(const DistrictWork& work);

Q_SIGNALS:
    void changed();

private:
    void makeForums();
    void makeMeetings();
    [[nodiscard]] QString forumName(const QString& id) const;

    PageContext m_context;
    QVBoxLayout* m_column;
    QList<Forum> m_forums;
    QDate m_today;
    QPointer<RecordList> m_forumList;
    QPointer<RecordList> m_meetingList;
};

} // namespace lotsbok
