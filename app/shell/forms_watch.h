// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/bindings/book_forms.h"

#include <QObject>
#include <QTimer>

namespace lotsbok {

class SessionThread;

/// Which forms the open book uses: takes in what an administrator has handed over, when the book is opened
/// and every minute, and keeps the catalogue for pages that cannot wait.
class FormsWatch : public QObject {
    Q_OBJECT

public:
    explicit FormsWatch(SessionThread& book, QObject* parent = nullptr);

    [[nodiscard]] const FormCatalogue& forms() const { return *m_forms; }
    /// Looks now, as when the pen came or a newer copy is read.
    void look();

Q_SIGNALS:
    void changed(); ///< another catalogue
    /// What was taken into use or withdrawn; a problem: what was refused.
    void said(const QString& sentence, bool isProblem);

private:
    struct Seen;
    void tell(const Seen& seen);

    SessionThread& m_book;
    const FormCatalogue* m_forms = &FormCatalogue::builtIn();
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_hasLooked = false;
};

} // namespace lotsbok
