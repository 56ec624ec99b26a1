// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/duty_kinds.h"
#include "core/rules/procurement.h"
#include "core/rules/safety_talk.h"

#include <QHash>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int daysToFirstTalk = 30;
constexpr int daysToDelivery = 14;
constexpr int daysToDeviation = 30;
constexpr int daysToPapers = 30;
constexpr int daysAheadOfCompetence = 30;
constexpr int suppliersToAsk = 3;

/// The district as its duties see it. All of them are the head of unit's, some also the security officer's.
struct DistrictDuties {
    const DistrictFile& file;
    QDate today;
    QList<Duty> duties{};

    Duty& add(DutyKind kind, const SubjectRef& subject, const QUuid& source, QDate due)
    {
        Duty& duty = duties.emplaceBack(dutyOf(kind, subject, source, due));
        duty.roles = {Role::UnitHead};
        return duty;
    }
};

bool isEmployed(const Employee& employee, QDate day)
{
    return (!employee.employedFrom.isValid() || employee.employedFrom <= day) &&
           (!employee.employedTo.isValid() || day <= employee.employedTo);
}

const SafetyTalk* lastTalk(const DistrictDuties& its, EmployeeId employee)
{
    const SafetyTalk* last = nullptr;
    for (const SafetyTalk& talk : its.file.all<SafetyTalk>()) {
        const bool held = talk.employee == employee && talk.heldOn.isValid() && talk.heldOn <= its.today;
        if (held && (last == nullptr || talk.heldOn >= last->heldOn)) {
            last = &talk;
        }
    }
    return last;
}

/// R25. Never later than a year on, whatever was planned.
QDate nextTalkDay(const SafetyTalk& talk)
{
    const QDate latest = nextSafetyTalk(talk.heldOn);
    return isNextSafetyTalkAllowed(talk.heldOn, talk.nextOn) ? talk.nextOn : latest;
}

void addSafetyTalks(DistrictDuties& its)
{
    for (const Employee& employee : its.file.employees) {
        if (!isEmployed(employee, its.today)) {
            continue;
        }
        const SubjectRef subject = SubjectRef::of(employee.id);
        const SafetyTalk* talk = lastTalk(its, employee.id);
        if (talk == nullptr) {
            its.add(DutyKind::SafetyTalk, subject, {},
                    employee.employedFrom.isValid() ? employee.employedFrom.addDays(daysToFirstTalk)
                                                    : QDate());
            continue;
        }
        const QDate next = nextTalkDay(*talk);
        if (its.today >= next.addDays(-its.file.settings.safetyTalkAheadDays)) {
            its.add(DutyKind::SafetyTalk, subject, talk->id.uuid(), next);
        }
        if (!talk->signedOn.isValid() || !talk->deliveredOn.isValid()) {
            its.add(DutyKind::DeliverSafetyTalk, subject, talk->id.uuid(),
                    talk->heldOn.addDays(daysToDelivery));
        }
    }
}

/// Bilaga 2.3.
void addCompetences(DistrictDuties& its)
{
    for (const Competence& competence : its.file.all<Competence>()) {
        const auto& employees = its.file.employees;
        const bool employed = std::any_of(employees.begin(), employees.end(), [&](const Employee& employee) {
            return employee.id == competence.employee && isEmployed(employee, its.today);
        });
        const bool near = !competence.plannedBy.isValid() ||
                          its.today >= competence.plannedBy.addDays(-daysAheadOfCompetence);
        if (employed && !competence.fulfilled && near) {
            its.add(DutyKind::Competence, SubjectRef::of(competence.employee), competence.id.uuid(),
                    competence.plannedBy);
        }
    }
}

/// R24.
void addIncidents(DistrictDuties& its)
{
    for (const Incident& incident : its.file.all<Incident>()) {
        const bool complete = !incident.policeNumber.trimmed().isEmpty() &&
                              incident.policeReportedOn.isValid() && incident.chiefInformedOn.isValid() &&
                              incident.securityOfficerInformedOn.isValid();
        if (!complete) {
            Duty& duty = its.add(DutyKind::Incident, SubjectRef::district(), incident.id.uuid(),
                                 toLocalTime(incident.at).date());
            duty.roles.append(Role::SecurityOfficer);
        }
    }
}

/// R29.
void addDeviations(DistrictDuties& its)
{
    for (const Deviation& deviation : its.file.all<Deviation>()) {
        if (deviation.status != DeviationStatus::Decided && deviation.status != DeviationStatus::Closed) {
            its.add(DutyKind::Deviation, SubjectRef::district(), deviation.id.uuid(),
                    deviation.on.addDays(daysToDeviation));
        }
    }
}

/// R38.
void addYearlyReview(DistrictDuties& its, ReviewSubject subject, DutyKind kind)
{
    const YearlyReview* last = nullptr;
    for (const YearlyReview& review : its.file.all<YearlyReview>()) {
        if (review.subject == subject && (last == nullptr || review.on >= last->on)) {
            last = &review;
        }
    }
    if (last == nullptr) {
        its.add(kind, SubjectRef::district(), {}, {});
    } else if (const QDate due = last->on.addYears(1); due <= its.today) {
        its.add(kind, SubjectRef::district(), last->id.uuid(), due);
    }
}

/// law.md, "Access".
void addLogReview(DistrictDuties& its)
{
    const QDate thisMonth(its.today.year(), its.today.month(), 1);
    const QDate month = thisMonth.addMonths(-1);
    const auto& reviews = its.file.all<LogReview>();
    const bool isSigned = std::any_of(reviews.begin(), reviews.end(), [month](const LogReview& review) {
        return review.month.year() == month.year() && review.month.month() == month.month() &&
               review.signedOn.isValid();
    });
    if (!isSigned) {
        its.add(DutyKind::LogReview, SubjectRef::district(), {}, thisMonth.addMonths(1).addDays(-1));
    }
}

/// Bilaga 2.4. What the papers of this purchase lack, by the sum so far.
bool lacksPapers(const Purchase& purchase, qint64 sumOre)
{
    const auto outcome = procurementOutcome(sumOre, purchase.date,
                                            purchase.socialService ? ProcurementKind::SocialService
                                                                   : ProcurementKind::General);
    if (!outcome || *outcome == ProcurementOutcome::Direct) {
        return false;
    }
    const bool asked =
        purchase.suppliersAsked >= suppliersToAsk && !purchase.registration.trimmed().isEmpty();
    return !asked || (*outcome >= ProcurementOutcome::Documentation && !purchase.documentedOn.isValid());
}

void addPurchases(DistrictDuties& its)
{
    QList<const Purchase*> inOrder;
    for (const Purchase& purchase : its.file.purchases) {
        inOrder.append(&purchase);
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const Purchase* a, const Purchase* b) {
        return a->date != b->date ? a->date < b->date : a->id < b->id;
    });
    QHash<std::pair<int, QString>, qint64> sums; // of a year and category, as the register sums them
    for (const Purchase* purchase : inOrder) {
        qint64& sum = sums[{purchase->date.year(), purchase->category}];
        sum += purchase->amountOre;
        if (lacksPapers(*purchase, sum)) {
            const QDate from = purchase->contractOn.isValid() ? purchase->contractOn : purchase->date;
            its.add(DutyKind::ProcurementPapers, SubjectRef::of(purchase->id), {},
                    from.addDays(daysToPapers));
        }
    }
}

} // namespace

QList<Duty> districtDuties(const DistrictFile& file, const QDateTime& nowUtc)
{
    DistrictDuties its{file, toLocalTime(nowUtc).date()};
    addSafetyTalks(its);
    addCompetences(its);
    addIncidents(its);
    addDeviations(its);
    addYearlyReview(its, ReviewSubject::ContactList, DutyKind::ContactListReview);
    addYearlyReview(its, ReviewSubject::LocalResources, DutyKind::LocalResourcesReview);
    addLogReview(its);
    addPurchases(its);
    return its.duties;
}

} // namespace lotsbok
