// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "app/widgets/card.h"

class QPushButton;

namespace lotsbok {

class JobBar;
class MessageBar;

/// The sealed files of a book, for who cares for them without reading: a copy of them, a copy put back
/// somewhere, and the move to another place. Nothing is unlocked. Each shows how far it is and can be
/// stopped; then nothing is left where the files were to stand.
class SealedFilesCard : public CardFrame {
    Q_OBJECT

public:
    SealedFilesCard(const Platform& platform, const QString& path, QWidget* parent = nullptr);

Q_SIGNALS:
    void moved(const QString& destination); ///< the book stands there now

private:
    using Done = std::function<void(const QString& destination)>;
    void askWhere(const QString& title, const QString& suggestion, const Done& done);
    void copyTo(const QString& destination);
    void askForMove();
    void moveTo(const QString& destination);
    void askForRestore();
    void restore(const QString& backup, const QString& destination);
    void setBusy(bool busy);

    const Platform& m_platform;
    QString m_path;
    MessageBar* m_messages;
    JobBar* m_bar;
    QPushButton* m_copy;
    QPushButton* m_restore;
    QPushButton* m_move;
};

} // namespace lotsbok
