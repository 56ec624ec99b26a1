// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QListView;
class QToolButton;

namespace lotsbok {

class RankModel;

/// An ordered pick among options. Space picks or puts back, Alt+Up and Alt+Down move, by keyboard or by the
/// buttons.
class RankEditor final : public FieldEditor {
    Q_OBJECT

public:
    RankEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool handleKey(QKeyEvent* event);
    void toggleCurrent();
    void moveCurrent(int step);
    void select(int row);
    void refreshButtons();
    void refreshHeight();

    RankModel* m_model;
    QListView* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
    bool m_readOnly = false;
};

} // namespace lotsbok
