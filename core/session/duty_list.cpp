// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/duty_list.h"

#include "core/base/clock.h"
#include "core/rules/access.h"
#include "core/rules/breach.h"
#include "core/session/session_private.h"
#include "core/store/breach_store.h"
#include "core/store/case_file_reader.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace lotsbok {

namespace {

/// Whether the duties of a case change with the hour, not only with the day: a meeting under way, or today.
bool changesWithTheHour(const CaseFile& file, QDate today)
{
    for (const Meeting& meeting : file.all<Meeting>()) {
        const bool underWay = meeting.checkedInAt.isValid() && !meeting.checkedOutAt.isValid();
        const bool isToday = toLocalTime(meeting.start).date() == today;
        if (meeting.status == MeetingStatus::Planned && (underWay || isToday)) {
            return true;
        }
    }
    return false;
}

/// R20, R23. An alarm tells when a meeting is, which is for those only whom the alarm is for, in one of the
/// user's roles: a deputy sees it as well.
void leaveOutAlarmsOfOthers(QList<Duty>& duties, const QList<User>& capacities)
{
    duties.removeIf([&capacities](const Duty& duty) {
        return duty.alarm && std::none_of(capacities.begin(), capacities.end(),
                                          [&duty](const User& user) { return duty.isFor(user); });
    });
}

/// The case that a duty's key names; nothing when it is about something else.
std::optional<CaseId> caseOfKey(const QString& key)
{
    const bool isCase = key.section(QLatin1Char(':'), 1, 1) == QLatin1String("case");
    return isCase ? CaseId::parse(key.section(QLatin1Char(':'), 2, 2)) : std::nullopt;
}

/// Where a list that derives everything begins: all that was written is in it.
Result<CaseFileReader::Written> nothingYet(Store& store)
{
    const auto head = store.audit().head();
    return head ? Result<CaseFileReader::Written>(CaseFileReader::Written{{}, false, head->sequence})
                : fail(head.error());
}

/// The order that reconciled() gives two duties.
bool isBefore(const Duty& a, const Duty& b, QDate today)
{
    return a != b && reconciled({b, a}, {}, today).constFirst() == a;
}

} // namespace

struct DutyList::Cache {
    struct Entry {
        bool visible = false; ///< to this user, without a reason
        QList<Duty> duties{}; ///< those that nobody took note of
    };
    qint64 upTo = 0;           ///< the last audit entry that is taken in
    QDate day;                 ///< on which everything was derived
    QMap<CaseId, Entry> cases; ///< in the order in which they were made
    QSet<CaseId> hourly;       ///< changesWithTheHour
    QList<Duty> district;
    QList<QDateTime> breaches; ///< when they were known
    Settings settings;
    QList<Deputy> deputies;
    QList<User> capacities; ///< the user in the own role, and in those that the user stands for
    QSet<QString> acknowledged;
    /// What all() gives, in its order; nothing while it is to be made anew.
    std::optional<QList<Duty>> ordered;

    void order()
    {
        QList<Duty> duties = district;
        for (const Entry& entry : std::as_const(cases)) {
            duties += entry.visible ? entry.duties : QList<Duty>();
        }
        ordered = reconciled(duties, {}, day);
    }

    /// Puts the duties of a few cases in the place of those that they had: a hundred thousand are not sorted
    /// anew for one.
    void reorder(const QSet<CaseId>& changed)
    {
        constexpr qsizetype few = 100;
        if (!ordered || changed.isEmpty()) {
            return;
        }
        QSet<QUuid> stale;
        QList<Duty> fresh;
        for (const CaseId& id : changed) {
            stale.insert(id.uuid());
            const Entry entry = cases.value(id);
            fresh += entry.visible ? entry.duties : QList<Duty>();
        }
        if (fresh.size() > few) {
            ordered.reset();
            return;
        }
        ordered->removeIf([&](const Duty& duty) { return stale.contains(duty.subject.id); });
        fresh = reconciled(fresh, {}, day);
        QList<Duty> merged;
        merged.reserve(ordered->size() + fresh.size());
        auto from = ordered->cbegin();
        for (const Duty& duty : std::as_const(fresh)) {
            const auto place =
                std::upper_bound(from, ordered->cend(), duty,
                                 [this](const Duty& a, const Duty& b) { return isBefore(a, b, day); });
            merged.append(ordered->mid(from - ordered->cbegin(), place - from));
            merged.append(duty);
            from = place;
        }
        merged.append(ordered->mid(from - ordered->cbegin()));
        ordered = std::move(merged);
    }

    [[nodiscard]] QList<Duty> unacknowledged(QList<Duty> duties) const
    {
        if (!acknowledged.isEmpty()) {
            duties.removeIf([this](const Duty& duty) { return acknowledged.contains(duty.key()); });
        }
        return duties;
    }

    /// In any of the user's roles, and without a reason.
    [[nodiscard]] bool isOpenTo(const CaseFile& file) const
    {
        return std::any_of(capacities.begin(), capacities.end(), [&](const User& user) {
            return caseAccess(user, file.value, file.all<CaseReader>(), file.all<StepDone>(), day) ==
                   CaseAccess::Full;
        });
    }

    void take(const CaseFile& file, const QDateTime& now)
    {
        const CaseId id = file.value.id;
        cases.insert(id, {isOpenTo(file), unacknowledged(caseDuties(file, settings, now))});
        if (changesWithTheHour(file, day)) {
            hourly.insert(id);
        } else {
            hourly.remove(id);
        }
    }

    void forget(CaseId id)
    {
        cases.remove(id);
        hourly.remove(id);
    }

    /// What belongs to no case. Gives the cases whose duties somebody took note of meanwhile; `everything`
    /// when what all cases depend on has changed.
    struct Touched {
        bool everything = false;
        QSet<CaseId> cases{};
    };
    Touched takeDistrict(const DistrictFile& file, const QDateTime& now)
    {
        Touched touched;
        touched.everything = file.settings != settings || file.all<Deputy>() != deputies;
        settings = file.settings;
        deputies = file.all<Deputy>();
        for (const Acknowledgement& one : file.all<Acknowledgement>()) {
            if (!acknowledged.contains(one.duty)) {
                acknowledged.insert(one.duty);
                if (const auto id = caseOfKey(one.duty)) {
                    touched.cases.insert(*id);
                }
            }
        }
        district = unacknowledged(districtDuties(file, now) + breachDuties(breaches));
        return touched;
    }
};

Result<void> DutyList::refresh()
{
    auto taken = takeIn();
    if (!taken) {
        m_cache.reset(); // half of a change is no state to go on from
    }
    return taken;
}

Result<void> DutyList::takeIn()
{
    Session::Private& inside = *m_session.d;
    CaseFileReader reader(*inside.store);
    const QDateTime now = m_session.nowUtc();
    const auto written = m_cache ? reader.writtenSince(m_cache->upTo) : nothingYet(*inside.store);
    if (!written) {
        return fail(written.error());
    }
    bool everything = !m_cache || m_cache->day != m_session.today();
    QSet<CaseId> changed = written->cases;
    auto next = m_cache ? m_cache : std::make_shared<Cache>();
    next->day = m_session.today();
    next->capacities = inside.capacities(); // asked once, not for each case
    const auto drafted = BreachStore(*inside.store).drafted(next->upTo);
    if (!drafted) {
        return fail(drafted.error());
    }
    next->breaches += *drafted;
    if (everything || written->district || !drafted->isEmpty()) {
        const auto file = m_session.districtFile();
        if (!file) {
            return fail(file.error());
        }
        const auto touched = next->takeDistrict(*file, now);
        everything = everything || touched.everything;
        changed += touched.cases;
        next->ordered.reset();
    }
    const bool readsCases = m_session.can(Permission::ReadClients);
    if (everything && readsCases) {
        const auto files = reader.allCaseFiles(ReadMode::Narrow);
        if (!files) {
            return fail(files.error());
        }
        next->cases.clear();
        next->ordered.reset();
        for (const CaseFile& file : *files) {
            next->take(file, now);
        }
    } else if (readsCases) {
        changed += next->hourly;
        for (const CaseId& id : std::as_const(changed)) {
            const auto file = reader.caseFile(id, ReadMode::Narrow);
            if (!file && file.error().code == ErrorCode::NotFound) {
                next->forget(id); // R39: not to be known of any more
                continue;
            }
            if (!file) {
                return fail(file.error());
            }
            next->take(*file, now);
        }
        next->reorder(changed);
    }
    next->upTo = written->upTo;
    m_cache = next;
    return {};
}

Result<QList<Duty>> DutyList::all(std::optional<UserId> onlyFor)
{
    if (auto fresh = refresh(); !fresh) {
        return fail(fresh.error());
    }
    std::optional<User> whose;
    if (onlyFor) {
        const auto users = m_session.users();
        if (!users) {
            return fail(users.error());
        }
        for (const User& user : *users) {
            whose = user.id == *onlyFor ? user : whose;
        }
        if (!whose) {
            return QList<Duty>();
        }
    }
    if (!m_cache->ordered) {
        m_cache->order();
    }
    QList<Duty> duties = *m_cache->ordered;
    leaveOutAlarmsOfOthers(duties, m_cache->capacities);
    if (whose) {
        duties.removeIf([&](const Duty& duty) { return !duty.isFor(*whose); });
    }
    return duties;
}

Result<QList<Duty>> DutyList::ofCase(CaseId caseId)
{
    if (auto allowed = m_session.d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = m_session.d->requireCase(caseId); !opened) {
        return fail(opened.error());
    }
    if (auto fresh = refresh(); !fresh) {
        return fail(fresh.error());
    }
    QList<Duty> duties = m_cache->cases.value(caseId).duties;
    leaveOutAlarmsOfOthers(duties, m_cache->capacities);
    return reconciled(duties, {}, m_session.today());
}

Result<void> DutyList::acknowledge(const QString& key, const QString& note)
{
    auto due = all();
    const auto about = caseOfKey(key);
    if (due && about) {
        due = ofCase(*about);
    }
    if (!due) {
        return fail(due.error());
    }
    for (const Duty& duty : *due) {
        if (duty.key() != key) {
            continue;
        }
        if (!duty.acknowledgeable) {
            return fail(
                ErrorCode::RuleSaysNo,
                QStringLiteral("%1: %2").arg(
                    duty.rule, QCoreApplication::translate(
                                   "Session", "This is to be done; taking note of it is not enough.")));
        }
        Acknowledgement value;
        value.duty = key;
        value.note = note;
        value.on = m_session.today();
        value.by = m_session.user().id;
        const auto saved = m_session.save(value);
        return saved ? Result<void>() : fail(saved.error());
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Session", "There is no such duty."));
}

} // namespace lotsbok
