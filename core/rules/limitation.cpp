// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/limitation.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

Unexpected limitationSays(const char* sentence)
{
    return fail(ErrorCode::RuleSaysNo,
                QStringLiteral("R34: %1").arg(QCoreApplication::translate("Rules", sentence)));
}

bool isJudged(const QList<Judgement>& judgements, JudgementAbout about, const RightsRequest& request,
              QDate today)
{
    return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& each) {
        const bool isItsDay = about == JudgementAbout::LimitedUse ? each.on == today : each.on <= today;
        return each.about == about && each.subject == request.id && each.goesOn && isItsDay;
    });
}

/// What names no entry limits the whole: it fails closed.
bool isOfWholeCase(const QString& subject)
{
    return subject.startsWith(QLatin1String("case:")) ||
           QUuid::fromString(subject.section(u':', 1, 1)).isNull();
}

} // namespace

bool limits(const RightsRequest& request)
{
    return request.asked == RightsAsked::Limit &&
           (request.outcome == RightsOutcome::Met || request.outcome == RightsOutcome::PartlyMet);
}

Limitations Limitations::of(const QList<RightsRequest>& requests, const QList<Judgement>& judgements,
                            QDate today)
{
    Limitations found;
    for (const RightsRequest& request : requests) {
        if (!limits(request) || isJudged(judgements, JudgementAbout::LimitationLifted, request, today)) {
            continue;
        }
        const bool isOpen = isJudged(judgements, JudgementAbout::LimitedUse, request, today);
        found.m_requests.append(request.id);
        if (isOfWholeCase(request.subject)) {
            found.m_caseMarked = true;
            found.m_caseClosed = found.m_caseClosed || !isOpen;
        } else {
            found.m_marked.insert(request.subject);
            if (!isOpen) {
                found.m_closed.insert(request.subject);
            }
        }
    }
    return found;
}

Limitations Limitations::of(const CaseFile& file, QDate today)
{
    return of(file.all<RightsRequest>(), file.all<Judgement>(), today);
}

bool Limitations::closesSome(QLatin1StringView kind) const
{
    return m_caseClosed || std::any_of(m_closed.begin(), m_closed.end(), [kind](const QString& entry) {
               return QStringView(entry).left(entry.indexOf(u':')) == kind;
           });
}

bool Limitations::closesPerson() const
{
    return std::any_of(m_closed.begin(), m_closed.end(),
                       [](const QString& entry) { return entry.startsWith(QLatin1String("client:")); });
}

Result<void> Limitations::mayUsePerson() const
{
    return closesPerson()
               ? limitationSays(QT_TRANSLATE_NOOP(
                     "Rules", "the processing of the person's own data is limited (GDPR 18): they are kept, "
                              "and neither changed, given to others nor counted. The head of unit may "
                              "decide, with a reason, that they are used today."))
               : Result<void>();
}

Result<void> Limitations::mayUseCase() const
{
    return m_caseClosed
               ? limitationSays(QT_TRANSLATE_NOOP(
                     "Rules", "the processing of the case is limited (GDPR 18): it is only kept. The head "
                              "of unit may decide, with a reason, that it is used today."))
               : Result<void>();
}

Result<void> Limitations::mayChange(const QString& entry) const
{
    if (auto whole = mayUseCase(); !whole) {
        return whole;
    }
    return closes(entry)
               ? limitationSays(QT_TRANSLATE_NOOP(
                     "Rules", "the processing of the entry is limited (GDPR 18): it is not changed. The "
                              "head of unit may decide, with a reason, that it is used today."))
               : Result<void>();
}

Result<void> Limitations::mayGive(const QString& record) const
{
    if (auto whole = mayUseCase(); !whole) {
        return whole;
    }
    if (auto person = mayUsePerson(); !person) {
        return person;
    }
    const QString entry = record.section(u'@', 0, 0);
    const bool holdsItselfOnly =
        entry.startsWith(QLatin1String("response:")) || entry.startsWith(QLatin1String("attachment:"));
    if (holdsItselfOnly ? !closes(entry) : m_closed.isEmpty()) {
        return {};
    }
    return limitationSays(QT_TRANSLATE_NOOP(
        "Rules", "something that this may hold is limited (GDPR 18): it is not given to others. The head of "
                 "unit may decide, with a reason, that it is used today."));
}

} // namespace lotsbok
