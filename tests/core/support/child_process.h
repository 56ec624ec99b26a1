// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace lotsbok {

/// A forked copy of the test that runs one function: another process for locks, another user for permissions,
/// and one that can be killed. Its end of the pipe tells the test how far it came. Nothing may be open across
/// the fork.
class ChildProcess {
public:
    enum class User { Same, Nobody };

    explicit ChildProcess(const std::function<int(int pipe)>& work, User user = User::Same)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) {
            return;
        }
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            if (user == User::Nobody && ::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
                ::_exit(255);
            }
            ::_exit(work(ends[1]));
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess()
    {
        kill();
        ::close(m_pipe);
    }

    /// The next byte that the child wrote; empty when it has ended.
    QByteArray next() const
    {
        char byte = 0;
        return ::read(m_pipe, &byte, 1) == 1 ? QByteArray(1, byte) : QByteArray();
    }

    /// Everything that the child wrote until it ended.
    QByteArray rest() const
    {
        QByteArray all;
        for (QByteArray byte = next(); !byte.isEmpty(); byte = next()) {
            all += byte;
        }
        return all;
    }

    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            wait();
        }
    }

    /// Until the child has stopped itself, as a machine that sleeps (SIGSTOP).
    void awaitStop() const
    {
        siginfo_t told = {};
        ::waitid(P_PID, static_cast<id_t>(m_pid), &told, WSTOPPED);
    }

    /// Wakes up a child that stopped.
    void wake() const { ::kill(m_pid, SIGCONT); }

    /// The child's exit code; -1 when it was killed.
    int wait()
    {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
};

/// In a child: says that a point was reached.
inline void tell(int pipe, char what)
{
    const auto written = ::write(pipe, &what, 1);
    Q_UNUSED(written);
}

} // namespace lotsbok
