// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/log_desk.h"

#include "core/base/clock.h"
#include "core/session/case_work_private.h"
#include "core/store/case_work_store.h"
#include "core/store/log_subjects.h"

#include <QCryptographicHash>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kSampleSize = 50;
constexpr int kLargestSample = 1000;

/// What a read after a stated reason ends in (Session::Private::logRead).
const QString& reasonEnding()
{
    static const QString ending = QStringLiteral("-with-reason");
    return ending;
}

QStringList readActions()
{
    QStringList actions{QStringLiteral("case.read"),
                        QStringLiteral("case.open"),
                        QStringLiteral("client.read"),
                        QStringLiteral("client.protected-look"),
                        QStringLiteral("form.read"),
                        QStringLiteral("attachment.read"),
                        QStringLiteral("case.secure-meetings"),
                        QStringLiteral("report.read")};
    const QStringList plain = actions;
    for (const QString& action : plain) {
        actions << action + reasonEnding();
    }
    return actions;
}

bool isAlwaysLookedAt(const QString& action)
{
    return action.endsWith(reasonEnding()) || action.startsWith(QLatin1String("client.protected-look"));
}

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

/// A number that nobody can choose and that is the same each time.
QByteArray lot(const QUuid& book, QDate month, qint64 sequence)
{
    const QString text = QStringLiteral("%1|%2|%3")
                             .arg(book.toString(QUuid::WithoutBraces), month.toString(Qt::ISODate))
                             .arg(sequence);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

struct LogDesk::Sorted {
    QList<AuditEntry> always;
    QList<AuditEntry> rest;
};

Result<LogDesk::Sorted> LogDesk::sortedReads(QDate month)
{
    CaseWorkStore store(*m_session.d->store);
    const auto entries =
        store.entries(readActions(), startOfLocalDay(month), startOfLocalDay(month.addMonths(1)));
    const auto sealed = store.everSealed();
    if (!entries || !sealed) {
        return fail(!entries ? entries.error() : sealed.error());
    }
    LogSubjects subjects(*m_session.d->store);
    Sorted sorted;
    for (const AuditEntry& entry : *entries) {
        const auto whose = subjects.about(entry.subject);
        if (!whose) {
            return fail(whose.error());
        }
        if (whose->isSecret) {
            continue;
        }
        const bool isOfSealed = whose->caseId && sealed->contains(*whose->caseId);
        (isOfSealed || isAlwaysLookedAt(entry.action) ? sorted.always : sorted.rest).append(entry);
    }
    return sorted;
}

Result<QList<AuditEntry>> LogDesk::sample(QDate month, int size)
{
    if (auto allowed = m_session.d->require(Permission::ReviewLog); !allowed) {
        return fail(allowed.error());
    }
    if (!month.isValid() || firstOf(month) > m_session.today() || size < 1 || size > kLargestSample) {
        return cannotBe(QT_TRANSLATE_NOOP(
            "Session", "Month: it has not begun, or the sample is not between 1 and 1000 entries."));
    }
    const QDate first = firstOf(month);
    auto sorted = sortedReads(first);
    if (!sorted) {
        return fail(sorted.error());
    }
    const QUuid book = m_session.d->bookId;
    std::sort(sorted->rest.begin(), sorted->rest.end(), [&](const AuditEntry& a, const AuditEntry& b) {
        return lot(book, first, a.sequence) < lot(book, first, b.sequence);
    });
    QList<AuditEntry> chosen = (sorted->always + sorted->rest).mid(0, size);
    std::sort(chosen.begin(), chosen.end(),
              [](const AuditEntry& a, const AuditEntry& b) { return a.sequence < b.sequence; });
    return chosen;
}

Result<QHash<qint64, QString>> LogDesk::reasons(QDate month, int size)
{
    const auto looked = sample(month, size);
    if (!looked) {
        return fail(looked.error());
    }
    QList<qint64> stated;
    for (const AuditEntry& entry : *looked) {
        if (entry.action.endsWith(reasonEnding())) {
            stated.append(entry.sequence);
        }
    }
    return CaseWorkStore(*m_session.d->store).statedReasons(stated);
}

Result<LogReview> LogDesk::sign(QDate month, const QString& finding)
{
    if (auto allowed = m_session.d->requireForWriting(Permission::ReviewLog); !allowed) {
        return fail(allowed.error());
    }
    if (!month.isValid() || firstOf(month).addMonths(1) > m_session.today()) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Month: a review is signed when the month is over."));
    }
    const auto earlier = reviews();
    if (!earlier) {
        return fail(earlier.error());
    }
    for (const LogReview& review : *earlier) {
        if (review.month == firstOf(month)) {
            return cannotBe(
                QT_TRANSLATE_NOOP("Session", "Month: the log of this month is reviewed already."));
        }
    }
    const auto looked = sample(month, kSampleSize);
    if (!looked) {
        return fail(looked.error());
    }
    LogReview review;
    review.month = firstOf(month);
    for (const AuditEntry& entry : *looked) {
        review.sample.append(entry.sequence);
    }
    review.finding = finding;
    review.signedOn = m_session.today();
    review.signedBy = m_session.user().id;
    return m_session.save(review);
}

Result<QList<LogReview>> LogDesk::reviews()
{
    return m_session.records<LogReview>();
}

} // namespace lotsbok
