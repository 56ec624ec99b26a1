// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_list.h"

namespace lotsbok {

/// R38. When the contact list, or the local resources, were gone through, and that they are gone through now.
class YearlyReviewCard : public QWidget {
    Q_OBJECT

public:
    YearlyReviewCard(PageContext context, ReviewSubject subject, QWidget* parent = nullptr);

    void refresh();
    /// "yearly-review:UUID" or "yearly-review:" alone: the place to write a new one.
    void openEntry(const QString& entry);

private:
    struct Loaded {
        QList<YearlyReview> reviews; ///< of the subject, newest first
        bool due = false;
    };
    static Result<Loaded> read(Session& session, ReviewSubject subject);
    void show(const Loaded& loaded);

    PageContext m_context;
    ReviewSubject m_subject;
    RecordList* m_list;
    QWidget* m_state = nullptr;
};

} // namespace lotsbok
