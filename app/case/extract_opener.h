// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/extract_desk.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lotsbok {

/// R34, GDPR 15. Opens the register extract of one of several who are named here: everybody whose data the
/// book holds may ask for it.
class ExtractOpener : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString name{}; ///< as it is shown here; the page's own title names nobody
        ExtractPerson person{};
    };
    explicit ExtractOpener(PageContext context, QWidget* parent = nullptr);

    /// The choice stays with who was chosen. With one there is nothing to choose, with nobody nothing to
    /// open.
    void setChoices(const QList<Choice>& choices);

private:
    void open();

    PageContext m_context;
    QList<ExtractPerson> m_persons{};
    QLabel* m_label;
    QComboBox* m_who;
    QPushButton* m_open;
};

} // namespace lotsbok
