// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/extract.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lotsbok {

class FieldForm;

/// R34. One entry that must be judged before an extract is given: what it is, who wrote it, the whole of it
/// to read, and the answer.
class ExtractEntryRow : public QWidget {
    Q_OBJECT

public:
    explicit ExtractEntryRow(const ReviewRow& row, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Nothing while it is not judged; the ground of what is held back.
    void judged(const std::optional<bool>& give, const QString& ground);

private:
    void take();

    QComboBox* m_answer;
    FieldForm* m_groundForm;
    QLineEdit* m_ground;
};

} // namespace lotsbok
