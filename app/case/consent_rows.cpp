// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/consent_rows.h"

#include "app/case/consent_words.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString rowWord(const char* source)
{
    return QCoreApplication::translate("Consents", source);
}

/// The stored record that a row shows.
template<typename T>
const T* recordOf(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const auto id = decltype(T::id)::parse(value.value(QLatin1String("id")).toString());
    return id ? snapshot.file.find<T>(*id) : nullptr;
}

QList<const ConsentScope*> scopesOf(const CaseFile& file, const Consent& consent)
{
    QList<const ConsentScope*> scopes;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (scope.consent == consent.id) {
            scopes.append(&scope);
        }
    }
    return scopes;
}

bool isWithdrawn(const CaseFile& file, const Consent& consent)
{
    const auto& all = file.all<Withdrawal>();
    return std::any_of(all.cbegin(), all.cend(), [&consent](const Withdrawal& each) {
        return each.consent == consent.id && !each.scope && each.kinds.isEmpty();
    });
}

QString scopeText(const ConsentScope& scope)
{
    const QString text = QStringLiteral("%1: %2").arg(partyWords(scope.party), kindsText(scope.kinds));
    return scope.until.isValid()
               ? rowWord(QT_TRANSLATE_NOOP("Consents", "%1, to %2")).arg(text, shownDate(scope.until))
               : text;
}

} // namespace

QString withdrawnText(const CaseSnapshot& snapshot, const Withdrawal& withdrawal)
{
    const ConsentScope* scope =
        withdrawal.scope ? snapshot.file.find<ConsentScope>(*withdrawal.scope) : nullptr;
    const Consent* consent = snapshot.file.find<Consent>(withdrawal.consent);
    const QString what = scope     ? partyWords(scope->party)
                         : consent ? consentTitle(snapshot.file, *consent)
                                   : QString();
    return withdrawal.kinds.isEmpty() ? what
                                      : QStringLiteral("%1: %2").arg(what, kindsText(withdrawal.kinds));
}

ListRow::Content guardianRow(const CaseSnapshot&, const QJsonObject& value)
{
    const bool must = value.value(QLatin1String("mustConsent")).toBool();
    return {{},
            value.value(QLatin1String("name")).toString(),
            value.value(QLatin1String("relation")).toString(),
            must ? rowWord(QT_TRANSLATE_NOOP("Consents", "Must consent"))
                 : rowWord(QT_TRANSLATE_NOOP("Consents", "Need not consent")),
            Pill::Tone::Neutral,
            {}};
}

ListRow::Content consentRow(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const Consent* consent = recordOf<Consent>(snapshot, value);
    if (!consent) {
        return {};
    }
    QStringList parties;
    const auto scopes = scopesOf(snapshot.file, *consent);
    for (const ConsentScope* scope : scopes) {
        parties.append(partyWords(scope->party));
    }
    const bool stands = consentInForce(snapshot.file, *consent, snapshot.nowUtc);
    const bool withdrawn = isWithdrawn(snapshot.file, *consent);
    return {{},
            consentTitle(snapshot.file, *consent),
            parties.join(QStringLiteral("; ")),
            stands      ? rowWord(QT_TRANSLATE_NOOP("Consents", "In force"))
            : withdrawn ? rowWord(QT_TRANSLATE_NOOP("Consents", "Withdrawn"))
                        : rowWord(QT_TRANSLATE_NOOP("Consents", "Has ended")),
            stands ? Pill::Tone::Ok : Pill::Tone::Neutral,
            stands      ? QStringLiteral("check")
            : withdrawn ? QStringLiteral("close")
                        : QStringLiteral("history")};
}

ListRow::Content withdrawalRow(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const Withdrawal* withdrawal = recordOf<Withdrawal>(snapshot, value);
    if (!withdrawal) {
        return {};
    }
    return {{},
            withdrawnText(snapshot, *withdrawal),
            rowWord(QT_TRANSLATE_NOOP("Consents", "Received by %1")).arg(withdrawal->receivedBy),
            shownDateTime(withdrawal->at),
            Pill::Tone::Neutral,
            {}};
}

QString consentSummary(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const Consent* consent = recordOf<Consent>(snapshot, value);
    if (!consent) {
        return {};
    }
    const QString form =
        wordName(QStringLiteral("consent"), QStringLiteral("form"), described::wordOf(consent->form));
    QStringList lines{QStringLiteral("%1. %2.").arg(consentTitle(snapshot.file, *consent), form)};
    const auto scopes = scopesOf(snapshot.file, *consent);
    for (const ConsentScope* scope : scopes) {
        lines.append(scopeText(*scope));
    }
    lines.append(rowWord(QT_TRANSLATE_NOOP("Consents", "The consent itself stays as it was given.")));
    return lines.join(u'\n');
}

} // namespace lotsbok
