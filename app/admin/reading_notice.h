// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

class MessageBar;
class SessionThread;

/// Says on a page whose work is done by writing that the book is only read here, and when that changes.
/// Nothing while the book can be written to from here. Returns whether it can.
bool noticeReading(const SessionThread& book, MessageBar* messages);

} // namespace lotsbok
