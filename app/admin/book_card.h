// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/rules/backup_series.h"

class QLabel;
class QPushButton;

namespace lotsbok {

class JobBar;
class MessageBar;

/// The care of the file: backups in a series or one by one, and a check of every page and of the audit chain.
/// All of them show how far they are and can be stopped. Moving the file is done when the book is closed
/// (SealedFilesPage).
class BookCard : public CardFrame {
    Q_OBJECT

public:
    explicit BookCard(PageContext context, QWidget* parent = nullptr);
    void refresh(); ///< where the series lies and what it holds

private:
    struct Series {
        QString folder;
        QList<SeriesBackup> backups;
    };
    void showSeries(const Series& series);
    void askForBackup();
    void askForFolder();
    void backup(const QString& path);
    void addToSeries(const QString& folder);
    void verify();
    void askForMove();
    void showProblems(const QStringList& problems);
    void say(const Error& error, const QString& stopped);
    void setBusy(bool busy);

    PageContext m_context;
    bool m_writes;    ///< else a copy is read here: of it one backup can be made, and it can be checked
    QString m_folder; ///< of the series; empty: none yet
    QLabel* m_series;
    MessageBar* m_messages;
    QLabel* m_problems;
    JobBar* m_bar;
    QPushButton* m_add;
    QPushButton* m_choose;
    QPushButton* m_backup;
    QPushButton* m_verify;
    QPushButton* m_move;
};

} // namespace lotsbok
