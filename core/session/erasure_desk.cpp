// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/erasure_desk.h"

#include "core/model/record_names.h"
#include "core/rules/reference_data.h"
#include "core/session/backup_desk.h"
#include "core/session/case_work_private.h"
#include "core/session/pen_desk.h"
#include "core/store/case_file_reader.h"
#include "core/store/erasure_store.h"

#include <algorithm>

namespace lotsbok {

namespace {

bool isTimeOut(const Retention& value, QDate today)
{
    const bool ends =
        value.outcome == RetentionOutcome::Dated || value.outcome == RetentionOutcome::NeedsDecision;
    return ends && value.earliest <= today;
}

/// "2025:400 16 kap."
QString basisOn(QDate day)
{
    const QList<LegalBasis> bases = legalBasesOn(u"retention", day);
    return bases.isEmpty() ? QString()
                           : QStringLiteral("%1 %2").arg(bases.first().act, bases.first().section);
}

Unexpected mayNotBeErased(const Retention& value, QDate today)
{
    const bool early = value.outcome == RetentionOutcome::Dated && value.earliest > today;
    const QString text = early ? QCoreApplication::translate("Session", "It may be erased from %1 on. %2")
                                     .arg(value.earliest.toString(Qt::ISODate), value.reason)
                               : value.reason;
    return fail(ErrorCode::RuleSaysNo, QStringLiteral("R35: %1").arg(text));
}

/// A kind of what was erased; those that no description has are named here.
QString erasedKindName(const QString& kind)
{
    if (kind == QLatin1String("signature")) {
        return QCoreApplication::translate("Session", "Signature");
    }
    if (kind == QLatin1String("erasure-decision")) {
        return QCoreApplication::translate("Session", "Decision on erasure");
    }
    if (kind == QLatin1String("listed")) {
        return QCoreApplication::translate("Session", "Known from the list only");
    }
    return recordName(kind);
}

/// In groups, so that it fits a line of any width.
QString groupedHex(const QByteArray& bytes)
{
    constexpr qsizetype group = 8;
    const QByteArray hex = bytes.toHex();
    QByteArray grouped;
    for (qsizetype at = 0; at < hex.size(); at += group) {
        grouped += (at > 0 ? " " : "") + hex.mid(at, group);
    }
    return QString::fromLatin1(grouped);
}

QString momentText(const QDateTime& utc)
{
    return toLocalTime(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

Result<void> ErasureDesk::requireHead() const
{
    const QList<User> users = m_session.d->capacities();
    const bool head =
        std::any_of(users.begin(), users.end(), [](const User& user) { return user.role == Role::UnitHead; });
    return head ? Result<void>()
                : fail(ErrorCode::NoPermission,
                       QCoreApplication::translate(
                           "Session", "Only the head of unit decides what is erased, and erases it."));
}

Result<Retention> ErasureDesk::retentionOf(CaseId id, bool childProtection)
{
    if (const auto opened = m_session.d->requireCase(id); !opened) {
        return fail(opened.error());
    }
    const auto file = CaseFileReader(*m_session.d->store).caseFile(id, ReadMode::Narrow);
    if (!file) {
        return fail(file.error());
    }
    RetentionFacts facts = retentionFacts(*file);
    facts.childProtectionInvestigation = childProtection;
    return retention(facts);
}

Result<QList<DueErasure>> ErasureDesk::due()
{
    if (auto head = requireHead(); !head) {
        return fail(head.error());
    }
    const auto files = CaseFileReader(*m_session.d->store).allCaseFiles(ReadMode::Narrow);
    if (!files) {
        return fail(files.error());
    }
    ErasureStore store(*m_session.d->store);
    QList<DueErasure> list;
    for (const CaseFile& file : *files) {
        RetentionFacts facts = retentionFacts(file);
        if (!isTimeOut(retentionDates(facts), m_session.today())) {
            continue;
        }
        const auto decision = store.decision(file.value.id);
        if (!decision) {
            return fail(decision.error());
        }
        facts.childProtectionInvestigation = *decision && (*decision)->childProtection;
        list.append({file.value.id, file.value.number ? file.value.number->toString() : QString(),
                     retention(facts), *decision});
    }
    std::stable_sort(list.begin(), list.end(), [](const DueErasure& a, const DueErasure& b) {
        return a.retention.latest < b.retention.latest;
    });
    return list;
}

Result<QList<ErasureAct>> ErasureDesk::acts()
{
    auto head = requireHead();
    return head ? ErasureStore(*m_session.d->store).acts() : fail(head.error());
}

Result<ErasureDecision> ErasureDesk::decide(CaseId id, ErasureOutcome outcome, const QString& reason,
                                            bool childProtection)
{
    if (auto head = requireHead(); !head) {
        return fail(head.error());
    }
    if (auto writable = m_session.d->requireWritable(); !writable) {
        return fail(writable.error());
    }
    if (outcome == ErasureOutcome::Keep || !reason.trimmed().isEmpty()) {
        if (auto said = requireReason(reason); !said) {
            return fail(said.error());
        }
    }
    const auto kept = retentionOf(id, childProtection);
    if (!kept) {
        return fail(kept.error());
    }
    const bool allowed = kept->outcome == RetentionOutcome::Dated && isTimeOut(*kept, m_session.today());
    if (outcome == ErasureOutcome::Erase && !allowed) {
        return mayNotBeErased(*kept, m_session.today());
    }
    ErasureDecision value;
    value.caseId = id;
    value.outcome = outcome;
    value.childProtection = childProtection;
    value.reason = reason.trimmed();
    return ErasureStore(*m_session.d->store).decide(value);
}

Result<ErasureDone> ErasureDesk::run(CaseId id)
{
    Session::Private& d = *m_session.d;
    if (auto head = requireHead(); !head) {
        return fail(head.error());
    }
    if (auto writable = d.requireWritable(); !writable) {
        return fail(writable.error());
    }
    ErasureStore store(*d.store);
    if (const auto opened = d.requireCase(id); !opened) {
        return fail(opened.error());
    }
    const auto decision = store.decision(id);
    if (!decision) {
        return fail(decision.error());
    }
    if (!*decision || (*decision)->outcome != ErasureOutcome::Erase) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "Nobody has decided that this file is to be erased."),
                          "R35");
    }
    const auto kept = retentionOf(id, (*decision)->childProtection);
    if (!kept) {
        return fail(kept.error());
    }
    if (kept->outcome != RetentionOutcome::Dated || !isTimeOut(*kept, m_session.today())) {
        return mayNotBeErased(*kept, m_session.today());
    }
    ErasureAct act;
    act.id = newUuidV7();
    act.decidedAt = (*decision)->at;
    act.decider = (*decision)->byUser;
    act.basis = basisOn(m_session.today());
    const auto erased = store.erase(id, act);
    if (!erased) {
        return fail(erased.error());
    }
    d.reasons.remove(id);
    ErasureDone done{*erased, {}, {}};
    BackupDesk backups(m_session);
    if (const auto renewed = backups.renewErasedLists(); !renewed) {
        done.listProblem = renewed.error().text;
    }
    for (const Result<void>& after : {d.anchorHead(), PenDesk(m_session).publish()}) {
        if (!after && done.listProblem.isEmpty()) {
            done.listProblem = after.error().text;
        }
    }
    done.copies = backups.copiesThatHoldErased().value_or(QStringList());
    return done;
}

QList<std::pair<QString, QString>> ErasureDesk::certificate(const ErasureAct& act)
{
    const auto label = [](const char* text) { return QCoreApplication::translate("Session", text); };
    QList<std::pair<QString, QString>> lines{
        {label(QT_TRANSLATE_NOOP("Session", "Erasure")), act.id.toString(QUuid::WithoutBraces)},
        {label(QT_TRANSLATE_NOOP("Session", "Erased at")), momentText(act.erasedAt)},
        {label(QT_TRANSLATE_NOOP("Session", "Erased by")), act.erasedBy}};
    if (act.restored) {
        lines.append(
            {label(QT_TRANSLATE_NOOP("Session", "Ground")),
             label(QT_TRANSLATE_NOOP("Session", "erased earlier, and again when a backup was restored"))});
    } else {
        lines.append({label(QT_TRANSLATE_NOOP("Session", "Decided by")), act.decidedBy});
        lines.append({label(QT_TRANSLATE_NOOP("Session", "Decided at")), momentText(act.decidedAt)});
        lines.append({label(QT_TRANSLATE_NOOP("Session", "Legal basis")), act.basis});
    }
    for (auto it = act.counts.begin(); it != act.counts.end(); ++it) {
        lines.append({erasedKindName(it.key()), QString::number(it.value())});
    }
    lines.append({label(QT_TRANSLATE_NOOP("Session", "SHA-256 of the ids")), groupedHex(act.idsSha256)});
    return lines;
}

} // namespace lotsbok
