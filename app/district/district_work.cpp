// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/district_work.h"

#include <QJsonObject>

namespace lotsbok {

Result<DistrictWork> readDistrictWork(Session& session)
{
    const auto file = session.districtFile();
    if (!file) {
        return fail(file.error());
    }
    DistrictWork work{*file};
    const auto duties = districtDuties(*file, session.nowUtc());
    for (const Duty& duty : duties) {
        work.due.insert(duty.source);
        work.kinds.append(duty.kind);
    }
    work.today = session.today();
    return work;
}

QDate dayOf(const QJsonObject& value, const char* field)
{
    return QDate::fromString(value.value(QLatin1String(field)).toString(), Qt::ISODate);
}

bool isDue(const QSet<QUuid>& due, const QJsonObject& value)
{
    return due.contains(QUuid::fromString(value.value(QLatin1String("id")).toString()));
}

} // namespace lotsbok
