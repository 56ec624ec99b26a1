// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_work.h"
#include "forms/bindings/party_words.h"
#include "forms/bindings/plan_rows.h"
#include "forms/bindings/work_forms.h"

// Bilaga 3.5. What is registered is a version of the plan: a correction too is a new one, the current.
namespace lotsbok {
namespace {

class PlanWriter {
public:
    PlanWriter(const WorkForm& work, const CaseFile& file, QList<Contact> contacts)
        : m_work(work)
        , m_file(file)
        , m_contacts(std::move(contacts))
    {}

    Result<void> write()
    {
        m_plan.caseId = m_file.value.id;
        m_plan.number = nextNumber();
        m_plan.madeOn = madeOn();
        // Signing is agreeing. Without it nothing is known: the plan's record can say no, or why not.
        const bool isSigned = m_work.signedOn("clientSignature").isValid();
        m_plan.agreement = isSigned ? Agreement::Yes : Agreement::NotAsked;
        m_plan.response = m_work.response.id;
        const Result<Plan> saved = m_work.session.save(m_plan);
        if (!saved) {
            return fail(saved.error());
        }
        for (const PlanAreaName& name : planAreaNames) {
            const Result<void> done = writeArea(name);
            if (!done) {
                return done;
            }
        }
        const Result<Plan> current = CaseWork(m_work.session).makeCurrent(m_plan.id, m_plan.caseId);
        return current ? Result<void>() : fail(current.error());
    }

private:
    [[nodiscard]] int nextNumber() const
    {
        int last = 0;
        for (const Plan& plan : m_file.all<Plan>()) {
            last = std::max(last, plan.number);
        }
        return last + 1;
    }

    /// The day that it was signed, never one to come.
    [[nodiscard]] QDate madeOn() const
    {
        for (const char* field : {"lotsSignature", "clientSignature"}) {
            const QDate day = m_work.signedOn(field);
            if (day.isValid() && day <= m_work.today()) {
                return day;
            }
        }
        return m_work.today();
    }

    Result<void> writeArea(const PlanAreaName& name)
    {
        const QByteArray field = QByteArray(name.id) + ".goals";
        const QJsonArray rows = m_work.answers.rows(QLatin1String(field));
        for (const QJsonValue& row : rows) {
            const Result<void> done = writeGoal(row.toObject(), name.area);
            if (!done) {
                return atField(field.constData(), done);
            }
        }
        return {};
    }

    Result<void> writeGoal(const QJsonObject& row, PlanArea area)
    {
        Goal goal = goalOf(row);
        if (goal.text.isEmpty()) {
            return {};
        }
        goal.caseId = m_plan.caseId;
        goal.plan = m_plan.id;
        goal.area = area;
        const Result<Goal> saved = m_work.session.save(goal);
        if (!saved) {
            return fail(saved.error());
        }
        const QJsonArray inner = row.value(QLatin1String("activities")).toArray();
        for (const QJsonValue& value : inner) {
            const QJsonObject activityRow = value.toObject();
            Activity activity = activityOf(activityRow);
            if (activity.what.isEmpty()) {
                continue;
            }
            activity.caseId = goal.caseId;
            activity.goal = goal.id;
            activity.party = responsible(activityRow, goal);
            takeOver(activity);
            const Result<Activity> stored = m_work.session.save(activity);
            if (!stored) {
                return fail(stored.error());
            }
        }
        return {};
    }

    /// Who answers for an activity: as it says, as the goal says, or who writes the plan.
    [[nodiscard]] Party responsible(const QJsonObject& row, const Goal& goal) const
    {
        for (const QString& name :
             {cellText(row, "responsible"), goal.responsible, m_work.session.user().displayName}) {
            if (!name.isEmpty()) {
                return partyCalled(name);
            }
        }
        return {};
    }

    /// As the consent names it, so that a withdrawal finds the party's activities.
    [[nodiscard]] Party partyCalled(const QString& name) const
    {
        Party party = partyNamed(name, {}, m_contacts);
        for (const ConsentScope& scope : m_file.all<ConsentScope>()) {
            const bool isContact = party.contact && scope.party.contact == party.contact;
            if (isContact || areSameText(scope.party.organisation, name)) {
                party = scope.party;
            }
        }
        return party;
    }

    /// The same activity in an earlier version says when it was done, and that it was ended or handed over,
    /// which the form has no place for.
    void takeOver(Activity& activity) const
    {
        if (activity.status == ActivityStatus::Done) {
            activity.statusOn = m_work.today();
        }
        const Plan* before = currentPlan(m_file);
        for (const Activity& old : m_file.all<Activity>()) {
            const Goal* goal = m_file.find<Goal>(old.goal);
            const bool isSame = before != nullptr && goal != nullptr && goal->plan == before->id &&
                                areSameText(old.what, activity.what);
            const bool isEnded =
                old.status == ActivityStatus::Ended || old.status == ActivityStatus::HandedOver;
            if (isSame &&
                (old.status == activity.status || (isEnded && activity.status == ActivityStatus::Open))) {
                activity.start = old.start.isValid() && (!activity.due.isValid() || old.start <= activity.due)
                                     ? old.start
                                     : QDate();
                activity.status = old.status;
                activity.statusOn = old.statusOn;
            }
        }
    }

    const WorkForm& m_work;
    const CaseFile& m_file;
    QList<Contact> m_contacts;
    Plan m_plan{};
};

} // namespace

Result<void> writePlanRecords(const WorkForm& work, const CaseFile& file)
{
    const Result<QList<Contact>> contacts = work.session.contacts();
    return contacts ? PlanWriter(work, file, *contacts).write() : fail(contacts.error());
}

} // namespace lotsbok
