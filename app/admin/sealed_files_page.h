// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"

#include <QWidget>

class QPushButton;

namespace lotsbok {

class PageFrame;

/// The sealed files of a book that was closed for it: a book moves only while nobody has it open. Nothing can
/// be read from here.
class SealedFilesPage : public QWidget {
    Q_OBJECT

public:
    SealedFilesPage(const Platform& platform, const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString bookPath() const { return m_path; } ///< also after it was moved from here
    void focusFirst();
    void setAlarm(const QString& sentence); ///< R23, without names

Q_SIGNALS:
    void left(); ///< the book is to be unlocked, where it stands now

private:
    QString m_path;
    PageFrame* m_frame;
    QPushButton* m_leave;
};

} // namespace lotsbok
