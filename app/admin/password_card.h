// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// Changes the own password. The fields are emptied whatever the answer is.
class PasswordCard : public CardFrame {
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<void>&)>;
    /// Changes it away from this thread and answers on it, unless the asker has gone meanwhile.
    using Change = std::function<void(QObject* asker, const std::shared_ptr<Secret>& present,
                                      const std::shared_ptr<Secret>& next, const Answer& answer)>;

    explicit PasswordCard(PageContext context, QWidget* parent = nullptr); ///< of who has the book open
    PasswordCard(QString loginName, Change change, QWidget* parent = nullptr);

private:
    void change();

    QString m_login;
    Change m_makeChange;
    FieldForm* m_form;
    MessageBar* m_messages;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
    QPushButton* m_change;
};

} // namespace lotsbok
