// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Gives back, when it goes, what the cipher library keeps for the calling thread (its random generators).
/// The first object in every job that uses a book on another thread than main's. The library would do it when
/// the thread ends, but QThread::wait() returns before that, and a process that exits in between leaks.
class CipherThread {
public:
    CipherThread() = default;
    ~CipherThread();
    CipherThread(const CipherThread&) = delete;
    CipherThread& operator=(const CipherThread&) = delete;
};

} // namespace lotsbok
