// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_choices.h"
#include "app/records/record_list.h"

class QVBoxLayout;

namespace lotsbok {

/// Who stands for whom and until when: a deputy has the rights of the other until the last day.
class DeputiesCard : public QWidget {
    Q_OBJECT

public:
    explicit DeputiesCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    struct Loaded {
        QList<Deputy> deputies;
        QList<User> users;
        QDate today;
    };
    void show(const Loaded& loaded);
    void makeList();

    PageContext m_context;
    QVBoxLayout* m_column;
    QList<User> m_users;
    QDate m_today;
    QPointer<RecordList> m_list;
};

} // namespace lotsbok
