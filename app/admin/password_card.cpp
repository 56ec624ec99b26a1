// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/password_card.h"

#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/security/password_policy.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <utility>

namespace lotsbok {

namespace {

PasswordCard::Change changeInBook(SessionThread* book)
{
    return [book](QObject* asker, const std::shared_ptr<Secret>& present, const std::shared_ptr<Secret>& next,
                  const PasswordCard::Answer& answer) {
        book->run([present, next](Session& session) { return session.changePassword(*present, *next); },
                  asker, answer);
    };
}

} // namespace

PasswordCard::PasswordCard(PageContext context, QWidget* parent)
    : PasswordCard(context.book->user().loginName, changeInBook(context.book), parent)
{}

PasswordCard::PasswordCard(QString loginName, Change change, QWidget* parent)
    : CardFrame(tr("Your password"), parent)
    , m_login(std::move(loginName))
    , m_makeChange(std::move(change))
    , m_form(new FieldForm)
    , m_messages(new MessageBar)
    , m_old(new QLineEdit)
    , m_new(new QLineEdit)
    , m_repeat(new QLineEdit)
    , m_change(button(tr("Change the password"), QStringLiteral("key")))
{
    for (QLineEdit* edit : {m_old, m_new, m_repeat}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(1024);
    }
    m_form->add(tr("Present password"), m_old);
    m_form->add(
        tr("New password"), m_new,
        tr("At least 12 characters. Four or more words in a row are easy to remember and hard to guess."));
    m_form->add(tr("The new password once more"), m_repeat);
    auto* row = new QHBoxLayout;
    row->addWidget(m_change);
    row->addStretch();
    add(m_form);
    add(m_messages);
    add(row);
    connect(m_change, &QPushButton::clicked, this, &PasswordCard::change);
}

void PasswordCard::change()
{
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_new->text()), m_login);
    m_form->setProblem(m_new, allowed ? QString() : allowed.error().text);
    m_form->setProblem(
        m_repeat, m_repeat->text() == m_new->text() ? QString() : tr("The two passwords are not the same."));
    if (!m_form->problem(m_new).isEmpty() || !m_form->problem(m_repeat).isEmpty()) {
        return;
    }
    auto present = std::make_shared<Secret>(Secret::fromPassword(m_old->text()));
    auto next = std::make_shared<Secret>(Secret::fromPassword(m_new->text()));
    for (QLineEdit* edit : {m_old, m_new, m_repeat}) {
        edit->clear();
    }
    m_change->setEnabled(false);
    m_messages->say(MessageBar::Kind::Info, tr("The password is being changed."));
    m_makeChange(this, present, next, [this](const Result<void>& changed) {
        m_change->setEnabled(true);
        if (changed) {
            m_messages->say(MessageBar::Kind::Done, tr("The password is changed."));
        } else {
            m_messages->say(MessageBar::Kind::Error, changed.error().text);
        }
    });
}

} // namespace lotsbok
