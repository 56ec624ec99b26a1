// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

#include <QElapsedTimer>

namespace lotsbok {

/// Eleven boxes, 0–10, of which one or none is chosen. Digits choose (1 and then 0 at once is 10), arrows
/// left and right move, Backspace or Delete is unanswered, up and down leave for the next question. To
/// assistive technology a slider with a value that may be missing.
class ScaleBar final : public QWidget {
    Q_OBJECT

public:
    explicit ScaleBar(QWidget* parent);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    [[nodiscard]] QString valueText() const; ///< "6 of 10", or that it is not answered
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setValue(std::optional<int> value);
    void setReadOnly(bool readOnly);
    void choose(std::optional<int> value); ///< as the person does

Q_SIGNALS:
    void chosen();
    void stepRequested(int step);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF box(int number) const;
    [[nodiscard]] int boxAt(QPointF position) const;
    void typeDigit(int digit);
    void announce();

    std::optional<int> m_value;
    int m_hovered = -1;
    bool m_readOnly = false;
    QElapsedTimer m_sinceOne;
};

/// The scale with what its two ends mean.
class ScaleEditor final : public FieldEditor {
    Q_OBJECT

public:
    ScaleEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    ScaleBar* m_bar;
    QString m_ends;
};

} // namespace lotsbok
