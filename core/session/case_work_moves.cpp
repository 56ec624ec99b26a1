// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R40: an entry on the wrong person goes to another case.
#include "core/rules/admission.h"
#include "core/rules/limitation.h"
#include "core/session/case_work_private.h"
#include "core/session/veil_desk.h"
#include "core/store/record_repository.h"

#include <QSet>

namespace lotsbok {

namespace {

/// The entry that a record belongs to; null for what stands by itself. A text names it as "kind:uuid".
QUuid parentOf(const QString& subject)
{
    return QUuid::fromString(subject.section(QLatin1Char(':'), 1, 1));
}
template<typename T>
QUuid parentOf(const T& record)
{
    if constexpr (std::same_as<T, Consent>) {
        return record.guardian ? record.guardian->uuid() : QUuid();
    } else if constexpr (std::same_as<T, ConsentScope> || std::same_as<T, Withdrawal>) {
        return record.consent.uuid();
    } else if constexpr (std::same_as<T, Judgement>) {
        return record.subject ? record.subject->uuid() : QUuid();
    } else if constexpr (std::same_as<T, Goal>) {
        return record.plan.uuid();
    } else if constexpr (std::same_as<T, Activity>) {
        return record.goal.uuid();
    } else if constexpr (std::same_as<T, Commitment>) {
        return record.meeting.uuid();
    } else if constexpr (std::same_as<T, Attachment>) {
        return parentOf(record.subject);
    } else {
        return {};
    }
}

/// What is about the case as a whole stays with it; so does the mark that its journal of record has an entry.
template<typename T>
constexpr bool isMovable =
    !std::same_as<T, CaseReader> && !std::same_as<T, CaseEvent> && !std::same_as<T, JournalMark>;

/// A plan finds its place among those of the other case.
void settle(const CaseFile& to, Plan& plan)
{
    for (const Plan& other : to.all<Plan>()) {
        plan.number = std::max(plan.number, other.number + 1);
        if (other.status == PlanStatus::Current && plan.status == PlanStatus::Current) {
            plan.status = PlanStatus::Draft;
        }
    }
}
template<typename T>
void settle(const CaseFile&, T&)
{}

} // namespace

struct CaseWork::Move {
    Store& store;
    const CaseFile& from;
    const CaseFile& to;
    QString reason;
    QSet<QUuid> ids{}; ///< the entry and all that belongs to it

    /// The entry itself: it must stand by itself and be what the other case can hold.
    template<typename T>
    Result<void> admitRoot(const T& record)
    {
        if (!isMovable<T>) {
            return ruleSaysNo(
                QT_TRANSLATE_NOOP("Session", "This entry is about the case itself and stays with it."),
                "R40");
        }
        if (isHeld(parentOf(record))) {
            return ruleSaysNo(
                QT_TRANSLATE_NOOP("Session",
                                  "This belongs to another entry; move that one, and this goes with it."),
                "R40");
        }
        ids.insert(record.id.uuid());
        if constexpr (requires { admit(to, record, nullptr); }) {
            T moved = record;
            moved.caseId = to.value.id;
            settle(to, moved);
            return admit(to, moved, nullptr);
        } else if (to.value.closedOn.isValid() && !isTakenAfterClose<T>) {
            return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "A closed case takes no such entry."), "R40");
        } else {
            return {};
        }
    }

    [[nodiscard]] bool isHeld(const QUuid& id) const
    {
        bool held = false;
        CaseRecordTypes::forEach([&]<typename T>() {
            for (const T& record : from.all<T>()) {
                held = held || record.id.uuid() == id;
            }
        });
        return held;
    }

    void addWhatBelongs()
    {
        for (qsizetype before = -1; before != ids.size();) {
            before = ids.size();
            CaseRecordTypes::forEach([&]<typename T>() {
                for (const T& record : from.all<T>()) {
                    if (isMovable<T> && ids.contains(parentOf(record))) {
                        ids.insert(record.id.uuid());
                    }
                }
            });
        }
    }

    /// R34: nothing of it is limited.
    [[nodiscard]] Result<void> requireUnlimited(QDate today) const
    {
        const Limitations limited = Limitations::of(from, today);
        Result<void> free;
        CaseRecordTypes::forEach([&]<typename T>() {
            for (const T& record : from.all<T>()) {
                if (free && ids.contains(record.id.uuid())) {
                    free = limited.mayChange(entrySubject(T::info.kind, record.id.uuid()));
                }
            }
        });
        return free;
    }

    Result<void> write()
    {
        Result<void> written;
        CaseRecordTypes::forEach([&]<typename T>() {
            for (T record : from.all<T>()) {
                if (written && ids.contains(record.id.uuid())) {
                    record.caseId = to.value.id;
                    settle(to, record);
                    const auto saved = RecordRepository<T>(store).save(record, reason);
                    written = saved ? Result<void>() : fail(saved.error());
                }
            }
        });
        return written;
    }
};

Result<void> CaseWork::moveEntry(const QString& kind, const QUuid& id, CaseId from, CaseId to,
                                 const QString& reason)
{
    if (auto given = requireReason(reason); !given) {
        return given;
    }
    if (from == to) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "The entry is in that case already."));
    }
    return m_session.inOneCommit([&]() -> Result<void> {
        const auto source = fileFor(from);
        const auto target = fileFor(to);
        if (!source || !target) {
            return fail(!source ? source.error() : target.error());
        }
        Move move{store(), *source, *target, reason};
        Result<void> admitted = notFound();
        CaseRecordTypes::forEach([&]<typename T>() {
            for (const T& record : source->all<T>()) {
                if (kind == QLatin1String(T::info.kind) && record.id.uuid() == id) {
                    admitted = move.admitRoot(record);
                }
            }
        });
        if (!admitted) {
            return admitted;
        }
        move.addWhatBelongs();
        if (auto free = move.requireUnlimited(m_session.today()); !free) {
            return free;
        }
        if (auto written = move.write(); !written) {
            return written;
        }
        for (const CaseId& traced : {from, to}) {
            CaseEvent event;
            event.caseId = traced;
            event.kind = CaseEventKind::EntryMoved;
            event.subject = subjectText(kind, id);
            event.reason = reason;
            if (const auto added = addEvent(event); !added) {
                return fail(added.error());
            }
        }
        return VeilDesk::followMove(store(), from, to, move.ids);
    });
}

} // namespace lotsbok
