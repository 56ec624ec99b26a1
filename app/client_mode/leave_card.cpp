// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/leave_card.h"

#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/store/cipher_thread.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QtConcurrentRun>
#include <condition_variable>
#include <mutex>

namespace lotsbok {

/// The wait after wrong passwords, which ends at once when nobody asks any more: a lock never waits for it.
class StoppableWait {
public:
    void wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, time, [this] { return m_stopped; });
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
};

LeaveCard::LeaveCard(const PageContext& context, QWidget* parent)
    : CardFrame(tr("Back to work"), parent)
    , m_context(context)
    , m_form(new FieldForm)
    , m_password(new QLineEdit)
    , m_messages(new MessageBar)
    , m_go(primaryButton(tr("Leave this view"), QStringLiteral("key")))
    , m_stay(button(tr("Stay here")))
    , m_wait(std::make_shared<StoppableWait>())
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_form->add(tr("Password of %1").arg(context.book->user().displayName), m_password);
    auto* row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(m_stay);
    row->addStretch();
    add(m_form);
    add(m_messages);
    add(row);
    connect(m_go, &QPushButton::clicked, this, &LeaveCard::check);
    connect(m_password, &QLineEdit::returnPressed, this, &LeaveCard::check);
    connect(m_stay, &QPushButton::clicked, this, &LeaveCard::stayed);
}

LeaveCard::~LeaveCard()
{
    m_wait->stop();
}

void LeaveCard::begin()
{
    m_password->clear();
    m_messages->clear();
    m_password->setFocus();
}

void LeaveCard::check()
{
    if (m_busy) {
        return;
    }
    if (m_password->text().isEmpty()) {
        m_messages->say(MessageBar::Kind::Error, tr("Type your password."));
        m_password->setFocus();
        return;
    }
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    m_password->clear();
    setBusy(true);
    OpenOptions options = m_context.platform->openOptions();
    if (!options.wait) {
        options.wait = [wait = m_wait](std::chrono::milliseconds time) { wait->wait(time); };
    }
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        answered(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([path = m_context.book->path(), user = m_context.book->user().loginName, password,
                           options]() -> Result<void> {
            const CipherThread here;
            return Book::checkPassword(path, user, *password, options);
        }));
}

void LeaveCard::answered(const Result<void>& same)
{
    setBusy(false);
    if (same) {
        m_messages->clear();
        Q_EMIT passed();
        return;
    }
    m_messages->say(MessageBar::Kind::Error, same.error().code == ErrorCode::WrongCredentials
                                                 ? tr("The password is wrong.")
                                                 : same.error().text);
    m_password->setFocus();
}

void LeaveCard::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_go->setEnabled(!busy);
    if (busy) {
        m_messages->say(MessageBar::Kind::Info,
                        tr("Checking. After a wrong password the answer takes longer each time."));
    }
}

} // namespace lotsbok
