// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/breach_desk.h"

#include "core/model/record_names.h"
#include "core/session/case_work_private.h"
#include "core/store/breach_store.h"
#include "core/store/district_repository.h"
#include "core/store/repository.h"

namespace lotsbok {

namespace {

QString breachText(const char* text)
{
    return QCoreApplication::translate("Session", text);
}

QString localMoment(const QDateTime& utc)
{
    return utc.isValid() ? toLocalTime(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                         : breachText(QT_TRANSLATE_NOOP("Session", "none"));
}

/// "Case: 3, Meeting: 12"
QString countsText(const QMap<QString, int>& counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        parts << QStringLiteral("%1: %2").arg(recordName(it.key())).arg(it.value());
    }
    return parts.isEmpty() ? breachText(QT_TRANSLATE_NOOP("Session", "none"))
                           : parts.join(QStringLiteral(", "));
}

} // namespace

Result<BreachDraft> BreachDesk::draft(const BreachQuestion& question)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireForWriting(Permission::ReviewLog); !allowed) {
        return fail(allowed.error());
    }
    if (!isAnswerable(question)) {
        return cannotBe(QT_TRANSLATE_NOOP("Session",
                                          "Breach: say what happened, when it was known, and a span "
                                          "of time that begins before it ends."));
    }
    BreachDraft draft{question, breachClocks(question.knownAt), {}, {}};
    if (question.user) {
        const auto user = DistrictRepository(*d.store).user(*question.user);
        if (!user || !*user) {
            return !user ? fail(user.error()) : notFound();
        }
        draft.userName = (*user)->displayName;
    }
    const auto touched = BreachStore(*d.store).touched(question);
    if (!touched) {
        return fail(touched.error());
    }
    draft.facts = breachFacts(*touched);
    const auto logged = d.store->write([&] {
        return d.store->recordReason(QStringLiteral("breach.draft"),
                                     subjectText(QStringLiteral("book"), d.bookId),
                                     question.knownAt.toUTC().toString(Qt::ISODate));
    });
    return logged ? Result<BreachDraft>(draft) : fail(logged.error());
}

QList<std::pair<QString, QString>> BreachDesk::lines(const BreachDraft& draft)
{
    const BreachQuestion& question = draft.question;
    const BreachFacts& facts = draft.facts;
    const QString everybody = breachText(QT_TRANSLATE_NOOP("Session", "everybody"));
    const QString everyStation = breachText(QT_TRANSLATE_NOOP("Session", "every workstation"));
    return {
        {breachText(QT_TRANSLATE_NOOP("Session", "What happened")), question.what.trimmed()},
        {breachText(QT_TRANSLATE_NOOP("Session", "Known since")), localMoment(question.knownAt)},
        {breachText(QT_TRANSLATE_NOOP("Session", "First notice, 24 hours (2025:1506)")),
         localMoment(draft.clocks.earlyWarning)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Integritetsskyddsmyndigheten, 72 hours (GDPR article 33)")),
         localMoment(draft.clocks.dataAuthority)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Incident notification, 72 hours (2025:1506)")),
         localMoment(draft.clocks.incident)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Final report, one month later (2025:1506)")),
         localMoment(draft.clocks.finalReport)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Span of the log")),
         QStringLiteral("%1 – %2").arg(localMoment(question.from), localMoment(question.to))},
        {breachText(QT_TRANSLATE_NOOP("Session", "Whose doings")),
         question.user ? draft.userName : everybody},
        {breachText(QT_TRANSLATE_NOOP("Session", "Workstation")),
         question.station.isEmpty() ? everyStation : question.station},
        {breachText(QT_TRANSLATE_NOOP("Session", "Entries in the log")), QString::number(facts.entries)},
        {breachText(QT_TRANSLATE_NOOP("Session", "First and last entry")),
         facts.entries == 0
             ? breachText(QT_TRANSLATE_NOOP("Session", "none"))
             : QStringLiteral("%1 – %2").arg(localMoment(facts.first), localMoment(facts.last))},
        {breachText(QT_TRANSLATE_NOOP("Session", "Persons concerned")), QString::number(facts.persons)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Of them with protected identity")),
         QString::number(facts.protectedPersons)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Records read")), countsText(facts.readByKind)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Records made or changed")),
         countsText(facts.changedByKind)},
        {breachText(QT_TRANSLATE_NOOP("Session", "Not counted")),
         breachText(QT_TRANSLATE_NOOP("Session", "sealed cases whose reader you are not"))},
    };
}

} // namespace lotsbok
