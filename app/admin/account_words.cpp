// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/account_words.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

struct StateWords {
    QString text;
    Pill::Tone tone = Pill::Tone::Neutral;
};

QString accountText(const char* text)
{
    return QCoreApplication::translate("lotsbok::UsersCard", text);
}

StateWords shownState(UserDesk::State state)
{
    switch (state) {
    case UserDesk::State::Active:
        return {};
    case UserDesk::State::Prepared:
        return {accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "To be admitted")), Pill::Tone::Accent};
    case UserDesk::State::AwaitsOwnPassword:
        return {accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "Awaits an own password"))};
    case UserDesk::State::WithoutKey:
        return {accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "Manages without opening"))};
    case UserDesk::State::Disabled:
        return {accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "Is shut out")), Pill::Tone::Warn};
    case UserDesk::State::Removed:
        return {accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "Removed"))};
    }
    return {};
}

UserDesk::State stateOfAccount(const KeyAccount& account)
{
    if (account.disabled) {
        return UserDesk::State::Disabled;
    }
    if (!account.admittedAs) {
        const bool isTakenUp = account.hasOwnKeys || !account.byAdministrator;
        return isTakenUp ? UserDesk::State::Prepared : UserDesk::State::AwaitsOwnPassword;
    }
    return account.holdsKey ? UserDesk::State::Active : UserDesk::State::WithoutKey;
}

} // namespace

ListRow::Content accountContent(const UserDesk::Row& row)
{
    const StateWords state = shownState(row.state);
    const QString role = row.proposed
                             ? accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "%1, proposed: %2"))
                                   .arg(roleName(row.role), roleName(*row.proposed))
                             : roleName(row.role);
    const QString who = row.displayName.isEmpty()
                            ? row.loginName
                            : accountText(QT_TRANSLATE_NOOP("lotsbok::UsersCard", "%1 (%2)"))
                                  .arg(row.displayName, row.loginName);
    return {{}, who, role, state.text, state.tone, {}};
}

UserDesk::Row accountRow(const KeyAccount& account, const QString& ownLogin)
{
    UserDesk::Row row;
    row.id = account.id;
    row.loginName = account.loginName;
    row.role = account.admittedAs.value_or(account.role);
    if (account.role != row.role) {
        row.proposed = account.role;
    }
    row.state = stateOfAccount(account);
    row.fingerprint = fingerprint(account.signPublic);
    row.recoverable = account.recoverable;
    row.isSelf = account.loginName.compare(ownLogin, Qt::CaseInsensitive) == 0;
    return row;
}

} // namespace lotsbok
