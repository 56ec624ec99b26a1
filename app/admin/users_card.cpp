// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/users_card.h"

#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
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
    , m_list(new QVBoxLayout)
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
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_newUser);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    addAction(m_begin);
    add(m_list);
    add(m_newUser);
    add(m_messages);
    setAdding(false);
    connect(m_begin, &QPushButton::clicked, this, [this] { setAdding(true); });
    connect(cancelButton, &QPushButton::clicked, this, [this] { setAdding(false); });
    connect(saveButton, &QPushButton::clicked, this, &UsersCard::addUser);
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
    m_context.book->run([](Session& session) { return session.users(); }, this,
                        [this](const Result<QList<User>>& users) {
                            if (users) {
                                show(*users);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, users.error().text);
                            }
                        });
}

void UsersCard::show(const QList<User>& users)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* list = new DataList;
    for (const User& user : users) {
        const QString who = tr("%1 (%2)").arg(user.displayName, user.loginName);
        list->add(roleName(user.role), user.disabled ? tr("%1, may not unlock").arg(who) : who);
    }
    m_list->addWidget(list);
}

void UsersCard::addUser()
{
    if (m_busy) {
        return;
    }
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
            return;
        }
    }
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    m_busy = true;
    m_messages->say(MessageBar::Kind::Info, tr("The user is being added."));
    m_context.book->run([user, password, cost = m_context.platform->kdfCost](
                            Session& session) { return session.addUser(user, *password, cost()); },
                        this,
                        [this](const Result<User>& added) {
                            m_busy = false;
                            if (added) {
                                m_messages->say(MessageBar::Kind::Done,
                                                tr("%1 can unlock the book now.").arg(added->displayName));
                                setAdding(false);
                                refresh();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, added.error().text);
                            }
                        });
}

} // namespace lotsbok
