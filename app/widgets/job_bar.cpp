// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/job_bar.h"

#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QPushButton>

namespace lotsbok {

namespace {

constexpr int wholeJob = 1000;
constexpr int jobBarHeight = 8;

} // namespace

JobBar::JobBar(QWidget* parent)
    : QProgressBar(parent)
    , m_stop(button(tr("Stop")))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    setRange(0, wholeJob);
    setTextVisible(false);
    setFixedHeight(jobBarHeight);
    setAccessibleName(tr("Progress"));
    hide();
    m_stop->setParent(this);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &JobBar::stop);
}

JobBar::~JobBar()
{
    *m_stopped = true;
}

void JobBar::setRunning(bool running)
{
    m_running = running;
    if (running) {
        m_stopped = std::make_shared<std::atomic<bool>>(false);
        setValue(0);
    }
    setVisible(running);
    if (m_stop) {
        m_stop->setVisible(running);
    }
}

void JobBar::stop()
{
    *m_stopped = true;
}

Book::Progress JobBar::report()
{
    return [stopped = m_stopped, bar = QPointer<QProgressBar>(this)](qint64 done, qint64 total) {
        const int value = total > 0 ? int(done * wholeJob / total) : 0;
        // Looked at on its own thread: a QPointer is safe there only.
        QMetaObject::invokeMethod(
            qApp,
            [bar, value] {
                if (bar) {
                    bar->setValue(value);
                }
            },
            Qt::QueuedConnection);
        return !stopped->load();
    };
}

void sayFailed(MessageBar& messages, const Error& error, const QString& stopped)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    messages.say(isStopped ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                 isStopped ? stopped : error.text);
}

} // namespace lotsbok
