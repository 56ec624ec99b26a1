// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signing.h"

#include <QWidget>

namespace lotsbok {

/// A field to draw a signature in with pen, finger or mouse. Who cannot or does not want to draws on paper
/// instead: the card around it offers both. What does not fit (core/rules/signing.h) is not taken up.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent = nullptr);

    [[nodiscard]] const SignStrokes& strokes() const { return m_strokes; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 120}; } ///< three times as wide as high
    void clear();

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void addPoint(QPointF at);

    SignStrokes m_strokes;
};

} // namespace lotsbok
