// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lotsbok {

/// What would come out of a PDF file's packed streams, before anything else reads it: libqpdf unpacks what it
/// is told to, and a small file can hold gigabytes.
struct UnpackedSize {
    enum class Verdict {
        Within,
        TooLarge, ///< more than the bounds
        Foreign   ///< packed in a way that our own files never are, or streams within streams
    };
    size_t mostBytes = 0; ///< of all streams together
    int mostStreams = 0;

    [[nodiscard]] Verdict check(const QByteArray& pdf) const;
};

} // namespace lotsbok
