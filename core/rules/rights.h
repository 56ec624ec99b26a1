// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

namespace lotsbok {

/// Somebody who has got data about the person.
struct DataReceiver {
    QString name{};
    QDateTime last{}; ///< UTC
    int times = 0;
    bool operator==(const DataReceiver&) const = default;
};

/// GDPR 19. The parties that data of the case went to, by name; what was recorded but did not leave is no
/// release.
QList<DataReceiver> receiversOf(const CaseFile& file);

/// Whether the receivers are to be told of the outcome: something was corrected, completed, erased or
/// limited.
bool concernsReceivers(const RightsRequest& request);

} // namespace lotsbok
