// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/duty_lines.h"

#include <QCoreApplication>
#include <QHash>

namespace lotsbok {

namespace {

QString caseWords(Session& session, CaseId id)
{
    const Result<CaseNumber> number = session.caseNumber(id);
    if (!number) {
        return {};
    }
    const QString words = QCoreApplication::translate("TodayPage", "Case %1").arg(number->toString());
    const Result<QList<ClientRow>> rows =
        session.findClients({ClientQuery::By::CaseNumber, number->toString()}, 1);
    if (!rows || rows->isEmpty()) {
        return words;
    }
    return QStringLiteral("%1 %2  ·  %3").arg(rows->first().givenName, rows->first().familyName, words);
}

} // namespace

QString subjectWords(Session& session, const SubjectRef& subject)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Case:
        return caseWords(session, *CaseId::fromUuid(subject.id));
    case SubjectRef::Kind::Client: {
        const Result<ClientRow> row = session.clientRow(*ClientId::fromUuid(subject.id));
        return row ? QStringLiteral("%1 %2").arg(row->givenName, row->familyName) : QString();
    }
    case SubjectRef::Kind::Employee: {
        const Result<Employee> employee = session.employee(*EmployeeId::fromUuid(subject.id));
        return employee ? employee->fullName() : QString();
    }
    case SubjectRef::Kind::Purchase: {
        const Result<Purchase> purchase = session.purchase(*PurchaseId::fromUuid(subject.id));
        return purchase ? purchase->item : QString();
    }
    case SubjectRef::Kind::District:
        break;
    }
    return {};
}

Result<DutyLines> readDutyLines(Session& session, DutyList& duties, bool wholeUnit, qsizetype limit)
{
    const Result<QList<Duty>> due = duties.all(wholeUnit ? std::nullopt : std::optional(session.user().id));
    if (!due) {
        return fail(due.error());
    }
    DutyLines found;
    found.more = qMax(qsizetype(0), due->size() - limit);
    QHash<QString, QString> known;
    for (const Duty& duty : due->first(qMin(limit, due->size()))) {
        const QString key = toString(duty.subject);
        if (!known.contains(key)) {
            known.insert(key, subjectWords(session, duty.subject));
        }
        found.lines.append({duty, known.value(key)});
    }
    return found;
}

} // namespace lotsbok
