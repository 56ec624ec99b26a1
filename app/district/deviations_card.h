// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/district/district_work.h"
#include "app/records/record_list.h"

class QVBoxLayout;

namespace lotsbok {

/// R29. Shortcomings in the collaboration: everybody reports; the head of unit analyses and decides, if
/// needed with the steering group.
class DeviationsCard : public QWidget {
    Q_OBJECT

public:
    explicit DeviationsCard(PageContext context, QWidget* parent = nullptr);

    void show(const DistrictWork& work);
    void open(const QString& id);
    void startNew();

Q_SIGNALS:
    void changed();

private:
    void makeList();
    [[nodiscard]] ListRow::Content row(const QJsonObject& value) const;

    PageContext m_context;
    QVBoxLayout* m_column;
    QList<Contact> m_contacts;
    QSet<QUuid> m_due;
    QDate m_today;
    QPointer<RecordList> m_list;
};

} // namespace lotsbok
