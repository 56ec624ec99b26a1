// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace lotsbok {

/// What the rules say of something, each with its number; a row leads to the field that it is about. Never a
/// pop-up. Says so when there is nothing.
class FindingList : public QWidget {
    Q_OBJECT

public:
    /// `quiet` is said while no rule has anything to say.
    explicit FindingList(const QString& quiet, QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings);
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    [[nodiscard]] bool hasStop() const;

Q_SIGNALS:
    void chosen(const lotsbok::Finding& finding);

private:
    void showRows();
    QWidget* makeRow(const Finding& finding);

    QString m_quiet;
    QList<Finding> m_findings{};
    QVBoxLayout* m_column;
};

} // namespace lotsbok
