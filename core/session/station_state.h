// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

namespace lotsbok {

/// What this workstation remembers of a book at a path, outside the book: where its audit chain stood, and
/// how many wrong passwords were given in a row (that also beside the book, since a folder may be shared).
class StationState {
public:
    StationState(const QString& stateFolder, const QString& bookPath);

    // The anchored audit head
    [[nodiscard]] std::optional<AuditAnchor> anchor(const QUuid& bookId) const;
    Result<void> setAnchor(const QUuid& bookId, const AuditAnchor& anchor);
    void forgetAnchor();
    void takeOverAnchor(const StationState& other); ///< of the same book at another place; none: none

    // Wrong passwords in a row
    struct Failures {
        int count = 0;
        QDateTime last; ///< UTC
    };
    [[nodiscard]] Failures failures() const;
    void addFailure(const QDateTime& now) const; ///< as far as the folders can be written
    void clearFailures() const;

private:
    QString m_anchorPath;
    QString m_stationFailures;
    QString m_besideFailures;
};

} // namespace lotsbok
