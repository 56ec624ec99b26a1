// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

/// A text to read that may be long: its first lines, and the whole of it when asked for. It takes the focus,
/// so that it is read line by line by keyboard and screen reader; folded it can be scrolled, too.
class FoldedText : public QWidget {
    Q_OBJECT

public:
    /// `name` is what screen readers call the text and, for the button, whose it is.
    FoldedText(const QString& name, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit* text() const { return m_text; } ///< for a label's buddy
    [[nodiscard]] bool isLong() const;                            ///< at its present width
    [[nodiscard]] bool isOpen() const { return m_open; }

    void setOpen(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int lines() const; ///< as they are broken now

    QPlainTextEdit* m_text;
    QPushButton* m_more;
    bool m_open = false;
};

} // namespace lotsbok
