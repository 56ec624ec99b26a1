// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/model/logo.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class MessageBar;

/// The logo of the letterhead: shown as it will be printed, chosen from a file, with the words for those who
/// do not see it. Nothing is kept before save().
class LogoField : public QWidget {
    Q_OBJECT

public:
    /// What goes wrong, and what is done, is said there.
    LogoField(PageContext context, MessageBar* messages, QWidget* parent = nullptr);

    [[nodiscard]] const Logo& logo() const { return m_logo; }
    void refresh(); ///< as the book has it
    /// Keeps what is shown, if it was changed; `saved` is called when it is kept.
    void save(const std::function<void()>& saved);
    void take(const QString& path); ///< a PNG or SVG file

private:
    void choose();
    void show(const Logo& logo);
    void showPicture();

    PageContext m_context;
    MessageBar* m_messages;
    Logo m_stored;
    Logo m_logo;
    QLabel* m_picture;
    QLineEdit* m_says;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace lotsbok
