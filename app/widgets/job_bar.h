// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/book.h"

#include <QPointer>
#include <QProgressBar>
#include <atomic>
#include <memory>

class QPushButton;

namespace lotsbok {

class MessageBar;

/// How far a long job on another thread has come, and the button that stops it. When the bar goes away with
/// its page the job ends at its next step, so that closing never waits long.
class JobBar : public QProgressBar {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr); ///< hidden until a job runs
    ~JobBar() override;

    /// To be placed among the page's buttons, which then own it; shown while a job runs.
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// A new job, at nothing and not stopped; or none any more.
    void setRunning(bool running);
    void stop(); ///< the job that has begun last ends at its next step
    /// For the job that has begun last; called on its thread.
    [[nodiscard]] Book::Progress report();

private:
    bool m_running = false;
    QPointer<QPushButton> m_stop;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

/// Why a job gave nothing: the error's own words, or, since to stop is no error, those of the page.
void sayFailed(MessageBar& messages, const Error& error, const QString& stopped);

} // namespace lotsbok
