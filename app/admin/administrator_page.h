// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "core/session/account_desk.h"

#include <QWidget>

namespace lotsbok {

class KeyAccountsCard;
class PageFrame;

/// What an administrator who holds no key to the book works with: accounts, the sealed files, the forms and
/// the own password. Nothing that stands in the book is here, since nothing here could open it.
class AdministratorPage : public QWidget {
    Q_OBJECT

public:
    AdministratorPage(const Platform& platform, std::shared_ptr<AccountDesk> desk, QWidget* parent = nullptr);

    [[nodiscard]] QString bookPath() const { return m_path; } ///< also after it was moved from here
    [[nodiscard]] QString loginName() const { return m_desk->loginName(); }

    void focusFirst();

Q_SIGNALS:
    void lockWanted();

private:
    std::shared_ptr<AccountDesk> m_desk;
    QString m_path;
    PageFrame* m_frame;
    KeyAccountsCard* m_accounts;
};

} // namespace lotsbok
