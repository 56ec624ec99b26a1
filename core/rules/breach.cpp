// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/breach.h"

#include "core/base/clock.h"
#include "core/rules/duty_kinds.h"

#include <QSet>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qint64 secondsInHour = 3600;
constexpr qint64 firstNoticeHours = 24;
constexpr qint64 notificationHours = 72;

/// Readings end in these words; every other entry about a record made or changed it.
bool isReading(const QString& action)
{
    static const QStringList readings{QStringLiteral(".read"), QStringLiteral(".open"),
                                      QStringLiteral(".protected-look"), QStringLiteral(".secure-meetings"),
                                      QStringLiteral("-with-reason")};
    return std::any_of(readings.begin(), readings.end(),
                       [&action](const QString& ending) { return action.endsWith(ending); });
}

/// What is about the book itself says nothing of a person.
bool isAboutRecords(const QString& kind)
{
    return kind != QLatin1String("book") && kind != QLatin1String("user");
}

} // namespace

BreachClocks breachClocks(const QDateTime& knownAt)
{
    const QDateTime known = knownAt.toUTC();
    const QDateTime notified = known.addSecs(notificationHours * secondsInHour);
    return {known.addSecs(firstNoticeHours * secondsInHour), notified, notified, notified.addMonths(1)};
}

QList<Duty> breachDuties(const QList<QDateTime>& knownAt)
{
    static const QUuid kBreaches(QStringLiteral("{5f0f3c66-2f0c-4a39-9d3f-6d3f0e7a2b51}"));
    QList<Duty> duties;
    QSet<QUuid> told;
    for (const QDateTime& known : knownAt) {
        const QUuid source = QUuid::createUuidV5(kBreaches, known.toUTC().toString(Qt::ISODate));
        if (told.contains(source)) {
            continue;
        }
        told.insert(source);
        const BreachClocks clocks = breachClocks(known);
        for (const auto& [kind, deadline] : {std::pair{DutyKind::BreachFirstNotice, clocks.earlyWarning},
                                             std::pair{DutyKind::BreachNotification, clocks.dataAuthority}}) {
            Duty duty = dutyOf(kind, SubjectRef::district(), source, toLocalTime(deadline).date());
            duty.dueAt = deadline;
            duty.roles = {Role::UnitHead, Role::SecurityOfficer};
            duties.append(duty);
        }
    }
    return duties;
}

BreachFacts breachFacts(const QList<TouchedEntry>& entries)
{
    BreachFacts facts;
    QSet<ClientId> persons;
    QSet<ClientId> protectedPersons;
    QMap<QString, QSet<QString>> read;
    QMap<QString, QSet<QString>> changed;
    for (const TouchedEntry& entry : entries) {
        const QString kind = entry.subject.section(QLatin1Char(':'), 0, 0);
        if (!isAboutRecords(kind)) {
            continue;
        }
        ++facts.entries;
        (isReading(entry.action) ? read : changed)[kind].insert(entry.subject);
        if (entry.person) {
            persons.insert(*entry.person);
        }
        if (entry.person && entry.protectedPerson) {
            protectedPersons.insert(*entry.person);
        }
        facts.first = facts.first.isValid() ? std::min(facts.first, entry.at) : entry.at;
        facts.last = facts.last.isValid() ? std::max(facts.last, entry.at) : entry.at;
    }
    facts.persons = static_cast<int>(persons.size());
    facts.protectedPersons = static_cast<int>(protectedPersons.size());
    for (auto it = read.begin(); it != read.end(); ++it) {
        facts.readByKind.insert(it.key(), static_cast<int>(it.value().size()));
    }
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        facts.changedByKind.insert(it.key(), static_cast<int>(it.value().size()));
    }
    return facts;
}

bool isAnswerable(const BreachQuestion& question)
{
    constexpr qsizetype mostCharacters = 10000;
    return !question.what.trimmed().isEmpty() && question.what.size() <= mostCharacters &&
           question.knownAt.isValid() && question.from.isValid() && question.to.isValid() &&
           question.from < question.to;
}

} // namespace lotsbok
