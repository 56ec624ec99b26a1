// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QLineEdit;

namespace lotsbok {

class MessageBar;

/// Checks a print by the code that stands on it, or by its PDF file: who signed, which version it is, and
/// whether the book still holds the same. A file may be dropped on it.
class PrintCheckCard : public CardFrame {
    Q_OBJECT

public:
    explicit PrintCheckCard(PageContext context, QWidget* parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void checkCode();
    void chooseFile();
    void check(const QString& code, const QString& file);

    PageContext m_context;
    QLineEdit* m_code;
    MessageBar* m_messages;
};

} // namespace lotsbok
