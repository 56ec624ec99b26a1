// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_thread.h"

namespace lotsbok {

/// Whether an open book can be written to from here, as far as the thread that shows it knows: not while a
/// copy is read, nor where file or folder refuse. Part of its SessionThread, and used on that one's own
/// thread. The Session decides; this is for what is offered.
class PenRights : public QObject {
    Q_OBJECT

public:
    PenRights(bool writes, SessionThread& book);

    static PenRights& of(const SessionThread& book);

    [[nodiscard]] bool writes() const { return m_writes; }
    void setWrites(bool writes) { m_writes = writes; }

private:
    bool m_writes;
};

/// The right to write that, and the pen.
bool mayWriteNow(const SessionThread& book, Permission permission);

} // namespace lotsbok
