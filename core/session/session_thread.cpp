// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_thread.h"

#include "core/session/pen_rights.h"
#include "core/store/cipher_thread.h"

namespace lotsbok {

SessionThread::SessionThread(std::unique_ptr<Session> session, QObject* parent)
    : QObject(parent)
    , m_user(session->user())
    , m_path(session->path())
    , m_session(std::move(session))
    , m_worker(new QObject)
{
    new PenRights(!m_session->isReadOnly(), *this);
    m_thread.setObjectName(QStringLiteral("session"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    post([this](Session&) {
        const CipherThread last;
        m_session.reset();
    });
    drain();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void SessionThread::post(std::function<void(Session&)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(*m_session); }, Qt::QueuedConnection);
}

void SessionThread::deliver(const QPointer<QObject>& context, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [context, call = std::move(call)] {
            if (context) {
                call();
            }
        },
        Qt::QueuedConnection);
}

void SessionThread::drain()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace lotsbok
