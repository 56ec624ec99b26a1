// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace lotsbok {

class MessageBar;

/// The care of the file: a verified backup, and a check of every page and of the audit chain. Both can be
/// stopped.
class BookCard : public CardFrame {
    Q_OBJECT

public:
    explicit BookCard(PageContext context, QWidget* parent = nullptr);
    ~BookCard() override;
    void refresh() {}

private:
    void askForBackup();
    void backup(const QString& path);
    void verify();
    void setBusy(bool busy);
    [[nodiscard]] Book::Progress progress();

    PageContext m_context;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    MessageBar* m_messages;
    QProgressBar* m_bar;
    QPushButton* m_backup;
    QPushButton* m_verify;
    QPushButton* m_stop;
};

} // namespace lotsbok
