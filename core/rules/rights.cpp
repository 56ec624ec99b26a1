// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rights.h"

#include <QMap>

namespace lotsbok {

QList<DataReceiver> receiversOf(const CaseFile& file)
{
    QMap<QString, DataReceiver> byName;
    for (const DisclosureRecord& each : file.disclosures) {
        if (each.recipient != DisclosureRecord::Recipient::Party) {
            continue;
        }
        const bool isFailure = each.channel.endsWith(QLatin1String("-failed"));
        DataReceiver& receiver = byName[each.recipientName];
        receiver.name = each.recipientName;
        receiver.times += isFailure ? -1 : 1; // the record of a failure stands beside that of its release
        receiver.last = std::max(receiver.last, each.at);
    }
    QList<DataReceiver> receivers;
    for (const DataReceiver& each : std::as_const(byName)) {
        if (each.times > 0) {
            receivers.append(each);
        }
    }
    return receivers;
}

bool concernsReceivers(const RightsRequest& request)
{
    const bool changed = request.outcome == RightsOutcome::Met || request.outcome == RightsOutcome::PartlyMet;
    switch (request.asked) {
    case RightsAsked::Correct:
    case RightsAsked::Complete:
    case RightsAsked::Erase:
    case RightsAsked::Limit:
        return changed;
    case RightsAsked::Extract:
    case RightsAsked::Object:
        break;
    }
    return false;
}

} // namespace lotsbok
