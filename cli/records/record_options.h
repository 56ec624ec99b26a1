// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/model/described.h"
#include "core/model/party.h"
#include "core/session/session.h"

#include <cstring>

namespace lotsbok::cli {

// Options that fill the fields of described records: an option with a `column` is read by that field's type.

/// "2026-11-22T14:00", Europe/Stockholm, or with Z for UTC. Errors: Usage that names the option.
Result<QDateTime> momentFrom(const QString& text, const QString& option);
/// "police:Polisen Nord" or "police:Polisen Nord:kontaktpolis". Errors: Usage.
Result<Party> partyFrom(const QString& text);
/// All of --party. Errors: Usage.
Result<QList<Party>> partiesFrom(const Invocation& invocation);
/// Words separated by commas. Errors: Usage that names the option.
Result<QList<InfoKind>> kindsFrom(const Invocation& invocation, const char* option = "kinds");
/// The case with that number, without reading it. Errors: NotFound, InvalidInput.
Result<CaseId> caseNamed(Session& session, const QString& number);

namespace options {

Error wrongValue(const QString& option, const QString& expected);
Error wrongWord(const QString& option, Words words);
Result<bool> yesNo(const QString& text, const QString& option);
Result<qint64> wholeNumber(const QString& text, const QString& option);
Result<QDate> day(const QString& text, const QString& option);

/// "a|b|c" of an enum, kept for ever: for the help.
const char* joinedWords(Words words);

} // namespace options

/// The words of an enum as an option shows them.
template<described::Worded E>
const char* choices()
{
    static const char* const joined = options::joinedWords(wordsOf(E{}));
    return joined;
}

template<described::Worded E>
Result<E> wordFrom(const QString& text, const QString& option)
{
    if (const auto found = described::fromWord<E>(text)) {
        return *found;
    }
    return fail(options::wrongWord(option, wordsOf(E{})));
}

/// Reads `text` as a value of this type. Users are login names, cases are case numbers, other records ids.
template<typename V>
Result<V> valueFrom(Session& session, const QString& text, const QString& option)
{
    using namespace described;
    if constexpr (IsOptional<V>::value) {
        const auto inner = valueFrom<typename V::value_type>(session, text, option);
        return inner ? Result<V>(V(*inner)) : Result<V>(fail(inner.error()));
    } else if constexpr (std::same_as<V, UserId>) {
        const auto users = session.users();
        if (!users) {
            return fail(users.error());
        }
        for (const User& user : *users) {
            if (user.loginName.compare(text, Qt::CaseInsensitive) == 0) {
                return user.id;
            }
        }
        return fail(ErrorCode::NotFound, Cli::tr("There is no user with the login name %1.").arg(text));
    } else if constexpr (std::same_as<V, CaseId>) {
        return caseNamed(session, text);
    } else if constexpr (IsId<V>::value) {
        const auto id = V::parse(text);
        return id ? Result<V>(*id) : Result<V>(fail(options::wrongValue(option, Cli::tr("an id"))));
    } else if constexpr (Worded<V>) {
        return wordFrom<V>(text, option);
    } else if constexpr (IsList<V>::value) {
        V list;
        for (const QString& word : text.split(QLatin1Char(','))) {
            const auto item = wordFrom<typename V::value_type>(word.trimmed(), option);
            if (!item) {
                return fail(item.error());
            }
            list << *item;
        }
        return list;
    } else if constexpr (std::same_as<V, bool>) {
        return options::yesNo(text, option);
    } else if constexpr (std::integral<V>) {
        const auto number = options::wholeNumber(text, option);
        if (!number || static_cast<qint64>(static_cast<V>(*number)) != *number) {
            return fail(options::wrongValue(option, Cli::tr("a whole number")));
        }
        return static_cast<V>(*number);
    } else if constexpr (std::same_as<V, QDate>) {
        return options::day(text, option);
    } else if constexpr (std::same_as<V, QTime>) {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        return time.isValid() ? Result<V>(time)
                              : Result<V>(fail(options::wrongValue(option, Cli::tr("a time such as 14:30"))));
    } else if constexpr (std::same_as<V, QDateTime>) {
        return momentFrom(text, option);
    } else {
        static_assert(std::same_as<V, QString>, "no option can fill a field of this type");
        return text;
    }
}

namespace options {

/// Whether valueFrom reads this type; lists of parts and JSON have commands of their own.
template<typename V>
constexpr bool isReadable = []() {
    if constexpr (described::IsList<V>::value) {
        return described::Worded<typename V::value_type>;
    } else {
        return !std::same_as<V, QJsonObject> && !std::same_as<V, QByteArray>;
    }
}();

template<typename T>
Result<void> fillColumn(Session& session, T& value, const char* name, const QString& text,
                        const QString& option)
{
    Result<void> filled;
    T::fields(value, [&](const char* column, auto& member, const FieldRule&) {
        using V = std::remove_cvref_t<decltype(member)>;
        if constexpr (isReadable<V>) {
            if (std::strcmp(column, name) == 0) {
                auto taken = valueFrom<V>(session, text, option);
                if (taken) {
                    member = *std::move(taken);
                } else {
                    filled = fail(taken.error());
                }
            }
        }
    });
    return filled;
}

} // namespace options

/// Fills the fields of `value` that the command's options name, and its party from --party.
template<typename T>
Result<void> fillFromOptions(Session& session, const Invocation& invocation, T& value)
{
    for (const Option& option : invocation.command->options) {
        if (option.column == nullptr || !invocation.has(option.name)) {
            continue;
        }
        const auto filled = options::fillColumn(session, value, option.column, invocation.value(option.name),
                                                QLatin1String(option.name));
        if (!filled) {
            return filled;
        }
    }
    if constexpr (requires { value.party; }) {
        const auto parties = partiesFrom(invocation);
        if (!parties) {
            return fail(parties.error());
        }
        if (parties->size() > 1) {
            return fail(ErrorCode::Usage, Cli::tr("Only one --party can be given here."));
        }
        if (!parties->isEmpty()) {
            value.party = parties->first();
        }
    }
    return {};
}

/// Days and moments that a new record needs and that nobody gave: today, or now.
template<typename T>
void fillToday(const Session& session, T& value)
{
    T::fields(value, [&](const char*, auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::same_as<V, QDate>) {
            if (rule.required && !member.isValid()) {
                member = session.today();
            }
        } else if constexpr (std::same_as<V, QDateTime>) {
            if (rule.required && !member.isValid()) {
                member = session.nowUtc();
            }
        }
    });
}

} // namespace lotsbok::cli
