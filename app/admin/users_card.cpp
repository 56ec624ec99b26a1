// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/users_card.h"

#include "app/admin/account_panel.h"
#include "app/admin/account_words.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/row_list.h"
#include "app/widgets/text.h"
#include "core/security/password_policy.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

UsersCard::UsersCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Users"), parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_list(new RowList)
    , m_panel(new AccountPanel(context))
    , m_newUser(new QWidget)
    , m_begin(button(tr("Add a user"), QStringLiteral("plus")))
    , m_form(new FieldForm(2))
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_role(new QComboBox)
    , m_password(new QLineEdit)
    , m_repeat(new QLineEdit)
{
    m_name->setMaxLength(200);
    m_login->setMaxLength(64);
    for (QLineEdit* edit : {m_password, m_repeat}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(1024);
    }
    const auto roles = allRoles();
    for (const Role role : roles) {
        m_role->addItem(roleName(role), int(role));
    }
    m_form->add(tr("Name"), m_name, {}, true);
    m_form->add(tr("User name"), m_login, {}, true);
    m_form->add(tr("Role"), m_role, {}, false, 2);
    m_form->add(tr("First password"), m_password,
                tr("At least 12 characters. The user changes it after unlocking."), true);
    m_form->add(tr("The password once more"), m_repeat, {}, true);
    auto* saveButton = primaryButton(tr("Add the user"), QStringLiteral("check"));
    auto* cancelButton = button(tr("Cancel"));
    auto* prepareButton = button(tr("Prepare only"));
    prepareButton->setToolTip(tr("The account opens nothing until a head of unit admits it."));
    auto* buttons = new FlowLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(prepareButton);
    buttons->addWidget(cancelButton);
    auto* column = new QVBoxLayout(m_newUser);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    addAction(m_begin);
    add(m_list);
    add(m_panel);
    add(m_newUser);
    add(m_messages);
    setAdding(false);
    m_panel->hide();
    m_begin->setVisible(context.book->user().role == Role::UnitHead);
    connect(m_list, &RowList::opened, this, &UsersCard::openRow);
    connect(m_panel, &AccountPanel::left, this, &UsersCard::closeRow);
    connect(m_panel, &AccountPanel::changed, this, [this](const QString& what) {
        closeRow();
        m_messages->say(MessageBar::Kind::Done, what);
        refresh();
    });
    connect(prepareButton, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_begin, &QPushButton::clicked, this, [this] { setAdding(true); });
    connect(cancelButton, &QPushButton::clicked, this, [this] { setAdding(false); });
    connect(saveButton, &QPushButton::clicked, this, [this] { submit(false); });
}

bool UsersCard::isAdding() const
{
    return !m_newUser->isHidden();
}

void UsersCard::setAdding(bool adding)
{
    m_newUser->setVisible(adding);
    m_begin->setEnabled(!adding);
    for (QLineEdit* edit : {m_name, m_login, m_password, m_repeat}) {
        edit->clear();
    }
    m_form->clearProblems();
    if (adding) {
        m_name->setFocus();
    }
}

void UsersCard::refresh()
{
    m_context.book->run([](Session& session) { return UserDesk(session).rows(); }, this,
                        [this](const Result<QList<UserDesk::Row>>& rows) {
                            if (rows) {
                                show(*rows);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, rows.error().text);
                            }
                        });
}

void UsersCard::show(const QList<UserDesk::Row>& rows)
{
    m_rows = rows;
    QList<RowList::Row> shown;
    for (const UserDesk::Row& row : rows) {
        shown.append({row.id.toString(), accountContent(row)});
    }
    m_list->setRows(shown);
}

void UsersCard::openRow(const QString& id)
{
    if (m_panel->isBusy()) {
        return;
    }
    for (const UserDesk::Row& row : std::as_const(m_rows)) {
        if (row.id.toString() == id) {
            m_opened = id;
            m_messages->clear();
            m_panel->show();
            m_panel->open(row);
        }
    }
}

void UsersCard::closeRow()
{
    m_panel->hide();
    if (QWidget* row = m_list->row(m_opened)) {
        row->setFocus();
    }
}

std::optional<User> UsersCard::typedUser()
{
    User user;
    user.displayName = m_name->text().simplified();
    user.loginName = m_login->text().trimmed();
    user.role = Role(m_role->currentData().toInt());
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_password->text()), user.loginName);
    m_form->setProblem(m_name, user.displayName.isEmpty() ? tr("Write the name.") : QString());
    m_form->setProblem(m_login, user.loginName.isEmpty() ? tr("Write a user name.") : QString());
    m_form->setProblem(m_password, allowed ? QString() : allowed.error().text);
    m_form->setProblem(m_repeat, m_repeat->text() == m_password->text()
                                     ? QString()
                                     : tr("The two passwords are not the same."));
    for (QWidget* field : {m_name, m_login, m_password, m_repeat}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return std::nullopt;
        }
    }
    return user;
}

void UsersCard::submit(bool onlyPrepares)
{
    const auto typed = m_busy ? std::nullopt : typedUser();
    if (!typed) {
        return;
    }
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    m_busy = true;
    m_messages->say(MessageBar::Kind::Info,
                    onlyPrepares ? tr("The account is being prepared.") : tr("The user is being added."));
    m_context.book->run(
        [user = *typed, password, onlyPrepares,
         cost = m_context.platform->kdfCost](Session& session) -> Result<void> {
            if (onlyPrepares) {
                return UserDesk(session).prepare(user, *password, cost());
            }
            const auto added = UserDesk(session).add(user, *password, cost());
            return added ? Result<void>() : fail(added.error());
        },
        this,
        [this, name = typed->displayName, onlyPrepares](const Result<void>& done) {
            m_busy = false;
            if (done) {
                m_messages->say(MessageBar::Kind::Done,
                                onlyPrepares ? tr("The account is prepared and waits to be admitted.")
                                             : tr("%1 can unlock the book now.").arg(name));
                setAdding(false);
                refresh();
            } else {
                m_messages->say(MessageBar::Kind::Error, done.error().text);
            }
        });
}

} // namespace lotsbok
