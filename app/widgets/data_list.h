// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace lotsbok {

/// Names and values to read, in two columns; values wrap and can be selected.
class DataList : public QWidget {
    Q_OBJECT

public:
    explicit DataList(QWidget* parent = nullptr);
    void add(const QString& name, const QString& value);

private:
    QGridLayout* m_grid;
};

} // namespace lotsbok
