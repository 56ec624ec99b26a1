// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/district/district_work.h"
#include "app/records/record_list.h"

class QVBoxLayout;

namespace lotsbok {

/// R24. Threats, violence and other crime against staff: everybody reports; what the rule still asks for is
/// said in the row. A case is named by its number.
class IncidentsCard : public QWidget {
    Q_OBJECT

public:
    explicit IncidentsCard(PageContext context, QWidget* parent = nullptr);

    void refresh();
    void startNew();
    void openEntry(const QString& id); ///< as soon as it has been read
    [[nodiscard]] bool isEditing() const { return m_list && m_list->isEditing(); }

Q_SIGNALS:
    void changed();

private:
    struct Loaded {
        DistrictWork work;
        QList<QJsonObject> incidents; ///< newest first; cases by number
    };
    static Result<Loaded> read(Session& session);
    void show(const Loaded& loaded);
    void makeList();
    [[nodiscard]] ListRow::Content row(const QJsonObject& value) const;

    PageContext m_context;
    QVBoxLayout* m_column;
    QList<Employee> m_employees;
    QSet<QUuid> m_due;
    QHash<QString, int> m_known; ///< version of each that m_due was read with
    QString m_wanted;
    bool m_newWanted = false;
    QPointer<RecordList> m_list;
};

} // namespace lotsbok
