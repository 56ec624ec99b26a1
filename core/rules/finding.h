// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// What a rule has to say: shown as a list with a jump to the field, never as a pop-up.
struct Finding {
    enum class Severity {
        Note,    ///< worth knowing
        Warning, ///< may go on with a written reason
        Stop,    ///< the rule refuses
    };
    QString rule; ///< "R3"
    Severity severity = Severity::Note;
    QString text;   ///< one translated sentence
    QString jumpTo; ///< field it is about; may be empty
    bool operator==(const Finding&) const = default;
};

} // namespace lotsbok
