// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/take_up_form.h"

#include "app/widgets/aside.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/security/key_file.h"
#include "core/security/password_policy.h"
#include "core/session/book.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <memory>

namespace lotsbok {

TakeUpForm::TakeUpForm(const Platform& platform, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_form(new FieldForm)
    , m_first(new QLineEdit)
    , m_own(new QLineEdit)
    , m_repeat(new QLineEdit)
    , m_take(button(tr("Make the account mine"), QStringLiteral("key")))
    , m_messages(new MessageBar)
{
    for (QLineEdit* edit : {m_first, m_own, m_repeat}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(1024);
    }
    m_form->add(tr("First password"), m_first);
    m_form->add(
        tr("Own password"), m_own,
        tr("At least 12 characters. Four or more words in a row are easy to remember and hard to guess."));
    m_form->add(tr("The own password once more"), m_repeat);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        bodyText(tr("The account is prepared for you. Choose a password that nobody else knows.")));
    column->addWidget(m_form);
    column->addWidget(m_messages);
    column->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &TakeUpForm::takeUp);
    connect(m_repeat, &QLineEdit::returnPressed, this, &TakeUpForm::takeUp);
    hide();
}

QString TakeUpForm::message() const
{
    return m_messages->text();
}

void TakeUpForm::offer(const QString& bookPath, const QString& loginName)
{
    const auto keys = KeyFile::read(Book::keyFilePath(bookPath));
    const auto user = keys ? keys->userOf(loginName) : std::nullopt;
    const auto account = user ? keys->accountOf(*user) : std::nullopt;
    if (!account || account->admittedAs || account->hasOwnKeys) {
        withdraw();
        return;
    }
    m_path = bookPath;
    m_login = loginName;
    m_messages->clear();
    show();
    m_first->setFocus();
}

void TakeUpForm::withdraw()
{
    for (QLineEdit* edit : {m_first, m_own, m_repeat}) {
        edit->clear();
    }
    m_form->clearProblems();
    hide();
}

void TakeUpForm::takeUp()
{
    if (m_busy) {
        return;
    }
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_own->text()), m_login);
    m_form->setProblem(m_own, allowed ? QString() : allowed.error().text);
    m_form->setProblem(
        m_repeat, m_repeat->text() == m_own->text() ? QString() : tr("The two passwords are not the same."));
    for (QWidget* field : {m_own, m_repeat}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_busy = true;
    m_take->setEnabled(false);
    auto first = std::make_shared<Secret>(Secret::fromPassword(m_first->text()));
    auto own = std::make_shared<Secret>(Secret::fromPassword(m_own->text()));
    runAside(
        this,
        [path = m_path, login = m_login, first, own, options = m_platform.openOptions()] {
            return Book::takeUp(path, login, *first, *own, options);
        },
        [this](const Result<QString>& read) {
            m_busy = false;
            m_take->setEnabled(true);
            if (!read) {
                m_messages->say(MessageBar::Kind::Error, read.error().text);
                m_first->setFocus();
                return;
            }
            m_messages->say(MessageBar::Kind::Done,
                            tr("The account is yours. Read this fingerprint out to the head of unit, who "
                               "then admits you: %1")
                                .arg(*read));
            for (QLineEdit* edit : {m_first, m_own, m_repeat}) {
                edit->clear();
            }
        });
}

} // namespace lotsbok
