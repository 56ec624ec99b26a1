// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recover_form.h"

#include "app/widgets/aside.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/security/password_policy.h"
#include "core/session/book.h"
#include "core/store/cipher_thread.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <memory>

namespace lotsbok {

RecoverForm::RecoverForm(const Platform& platform, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_form(new FieldForm)
    , m_key(new QLineEdit)
    , m_new(new QLineEdit)
    , m_repeat(new QLineEdit)
    , m_set(button(tr("Set the new password"), QStringLiteral("key")))
    , m_cancel(button(tr("Cancel")))
    , m_about(bodyText({}))
    , m_messages(new MessageBar)
{
    m_key->setMaxLength(128);
    for (QLineEdit* edit : {m_new, m_repeat}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(1024);
    }
    m_form->add(tr("Recovery key"), m_key,
                tr("As it is printed. Dashes, spaces and the size of letters do not matter."));
    m_form->add(
        tr("New password"), m_new,
        tr("At least 12 characters. Four or more words in a row are easy to remember and hard to guess."));
    m_form->add(tr("The new password once more"), m_repeat);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_form);
    column->addWidget(m_messages);
    column->addLayout(buttons);
    connect(m_set, &QPushButton::clicked, this, &RecoverForm::recover);
    connect(m_repeat, &QLineEdit::returnPressed, this, &RecoverForm::recover);
    connect(m_cancel, &QPushButton::clicked, this, &RecoverForm::left);
    hide();
}

QString RecoverForm::message() const
{
    return m_messages->text();
}

void RecoverForm::offer(const QString& bookPath, const QString& loginName)
{
    m_path = bookPath;
    m_login = loginName;
    m_messages->clear();
    m_about->setText(tr("New password for %1. The security officer keeps the recovery key in an envelope. "
                        "Nobody may have the book open.")
                         .arg(loginName));
    show();
    m_key->setFocus();
}

void RecoverForm::withdraw()
{
    for (QLineEdit* edit : {m_key, m_new, m_repeat}) {
        edit->clear();
    }
    m_form->clearProblems();
    m_messages->clear();
    hide();
}

void RecoverForm::recover()
{
    if (m_busy) {
        return;
    }
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_new->text()), m_login);
    m_form->setProblem(m_key, m_key->text().trimmed().isEmpty() ? tr("Type the recovery key.") : QString());
    m_form->setProblem(m_new, allowed ? QString() : allowed.error().text);
    m_form->setProblem(
        m_repeat, m_repeat->text() == m_new->text() ? QString() : tr("The two passwords are not the same."));
    for (QWidget* field : {m_key, m_new, m_repeat}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_busy = true;
    m_set->setEnabled(false);
    m_cancel->setEnabled(false);
    auto next = std::make_shared<Secret>(Secret::fromPassword(m_new->text()));
    runAside(
        this,
        [path = m_path, login = m_login, key = m_key->text(), next, options = m_platform.openOptions()] {
            const CipherThread here;
            return Book::recover(path, login, key, *next, options);
        },
        [this](const Result<void>& done) {
            m_busy = false;
            m_set->setEnabled(true);
            m_cancel->setEnabled(true);
            if (done) {
                withdraw();
                Q_EMIT recovered();
                return;
            }
            m_messages->say(MessageBar::Kind::Error, done.error().text);
            m_key->setFocus();
        });
}

} // namespace lotsbok
