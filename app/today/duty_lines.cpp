// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/duty_lines.h"

#include <QCoreApplication>
#include <QHash>

namespace lotsbok {

namespace {

/// What is written of one case or employee, looked up once.
struct Known {
    QString about;
    std::optional<ClientId> client;
};

Known aboutCase(Session& session, CaseId id)
{
    const Result<CaseNumber> number = session.caseNumber(id);
    if (!number) {
        return {};
    }
    const QString words = QCoreApplication::translate("TodayPage", "Case %1").arg(number->toString());
    const Result<QList<ClientRow>> rows =
        session.findClients({ClientQuery::By::CaseNumber, number->toString()}, 1);
    if (!rows || rows->isEmpty()) {
        return {words, {}};
    }
    const ClientRow& row = rows->first();
    return {QStringLiteral("%1 %2  ·  %3").arg(row.givenName, row.familyName, words), row.id};
}

Known aboutSubject(Session& session, const SubjectRef& subject)
{
    if (subject.kind == SubjectRef::Kind::Case) {
        return aboutCase(session, *CaseId::fromUuid(subject.id));
    }
    if (subject.kind == SubjectRef::Kind::Employee) {
        const Result<Employee> employee = session.employee(*EmployeeId::fromUuid(subject.id));
        return {employee ? employee->fullName() : QString(), {}};
    }
    return {};
}

} // namespace

Result<DutyLines> readDutyLines(Session& session, DutyList& duties, bool wholeUnit, qsizetype limit)
{
    const Result<QList<Duty>> due = duties.all(wholeUnit ? std::nullopt : std::optional(session.user().id));
    if (!due) {
        return fail(due.error());
    }
    DutyLines found;
    found.today = session.today();
    found.more = qMax(qsizetype(0), due->size() - limit);
    QHash<QString, Known> known;
    for (const Duty& duty : due->first(qMin(limit, due->size()))) {
        const QString key = toString(duty.subject);
        if (!known.contains(key)) {
            known.insert(key, aboutSubject(session, duty.subject));
        }
        const Known& it = known[key];
        found.lines.append({duty, it.about, it.client});
    }
    return found;
}

QString formOf(DutyKind kind)
{
    switch (kind) {
    case DutyKind::MakePlan:
        return QStringLiteral("3.5");
    case DutyKind::InformChief:
    case DutyKind::DecideMeasures:
    case DutyKind::ReviewThreat:
        return QStringLiteral("3.3");
    case DutyKind::EntryFollowUp:
    case DutyKind::ExitFollowUp:
        return QStringLiteral("3.4");
    case DutyKind::MissingConsent:
    case DutyKind::ConsentAt18:
        return QStringLiteral("3.2");
    case DutyKind::SafetyTalk:
        return QStringLiteral("2");
    default:
        return {};
    }
}

} // namespace lotsbok
