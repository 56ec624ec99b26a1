// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/form_icons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace lotsbok {

/// A line to type in that leaves undo, redo and the table's keys to the form.
class FormLineEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit FormLineEdit(QWidget* parent);
    /// Shows `text` from its beginning, without saying that it was edited; the caret stays if nothing
    /// changed.
    void showText(const QString& text);
    /// Makes room for so many digits and no more.
    void setWidthInCharacters(int characters);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_widthInCharacters = 0;
};

class SpellMarks;

/// Text that is as high as it is long, spelt in Swedish. Tab leaves it.
class GrowingTextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingTextEdit(int minimumLines, QWidget* parent);
    void showText(const QString& text); ///< without textEdited
    void setMinimumLines(int lines);
    [[nodiscard]] SpellMarks* spelling() const { return m_spelling; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adjustHeight();
    void layOutAll();
    void showCaret();

    int m_minimumLines;
    SpellMarks* m_spelling;
    bool m_showing = false;
    bool m_layingOut = false;
};

/// A list to choose from that the mouse wheel does not change by accident, and that can be read-only and
/// legible.
class FormComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit FormComboBox(QWidget* parent);
    void setReadOnly(bool readOnly);
    void showPopup() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_readOnly = false;
};

/// A small button with a sign, as large as the font.
class FormToolButton final : public QToolButton {
    Q_OBJECT

public:
    FormToolButton(FormIcon icon, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
};

/// A label whose size is a share of the application's font, also after that changes; secondary text when
/// muted.
class ScaledLabel final : public QLabel {
    Q_OBJECT

public:
    ScaledLabel(const QString& text, double scale, QFont::Weight weight, QWidget* parent);
    void setMuted(bool muted);

protected:
    bool event(QEvent* event) override;

private:
    void refresh();

    double m_scale;
    QFont::Weight m_weight;
    bool m_muted = false;
    bool m_refreshing = false;
};

/// How high the style makes a line to type in, at the widget's font.
int controlHeight(const QWidget* widget);

} // namespace lotsbok
