// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records/record_options.h"

#include "core/base/clock.h"

#include <list>

namespace lotsbok::cli {

namespace options {

Error wrongValue(const QString& option, const QString& expected)
{
    return {ErrorCode::Usage, Cli::tr("The value of --%1 is %2.").arg(option, expected), {}};
}

Error wrongWord(const QString& option, Words words)
{
    QStringList list;
    for (const char* word : words) {
        list << QLatin1String(word);
    }
    return {ErrorCode::Usage,
            Cli::tr("The value of --%1 is one of these: %2.").arg(option, list.join(QStringLiteral(", "))),
            {}};
}

Result<bool> yesNo(const QString& text, const QString& option)
{
    if (text == QLatin1String("yes") || text == QLatin1String("no")) {
        return text == QLatin1String("yes");
    }
    return fail(wrongValue(option, Cli::tr("yes or no")));
}

Result<qint64> wholeNumber(const QString& text, const QString& option)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? Result<qint64>(number) : fail(wrongValue(option, Cli::tr("a whole number")));
}

Result<QDate> day(const QString& text, const QString& option)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? Result<QDate>(date)
                          : fail(wrongValue(option, Cli::tr("a date such as 2026-11-22")));
}

const char* joinedWords(Words words)
{
    static std::list<QByteArray> kept;
    QByteArray joined;
    for (const char* word : words) {
        joined += (joined.isEmpty() ? "" : "|") + QByteArray(word);
    }
    return kept.emplace_back(joined).constData();
}

} // namespace options

Result<QDateTime> momentFrom(const QString& text, const QString& option)
{
    const bool isUtc = text.endsWith(QLatin1Char('Z'));
    QString plain = isUtc ? text.chopped(1) : text;
    plain.replace(QLatin1Char(' '), QLatin1Char('T'));
    QDateTime moment = QDateTime::fromString(plain, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!moment.isValid()) {
        return fail(options::wrongValue(option, Cli::tr("a moment such as 2026-11-22T14:30")));
    }
    if (isUtc) {
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }
    const QDateTime utc = fromLocalTime(moment.date(), moment.time());
    if (!utc.isValid()) {
        return fail(options::wrongValue(option, Cli::tr("a moment that exists, also in summer time")));
    }
    return utc;
}

Result<Party> partyFrom(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3) {
        return fail(ErrorCode::Usage,
                    Cli::tr("A party is written KIND:ORGANISATION or KIND:ORGANISATION:FUNCTION."));
    }
    const auto kind = wordFrom<PartyKind>(parts.at(0), QStringLiteral("party"));
    if (!kind) {
        return fail(kind.error());
    }
    return Party{*kind, parts.at(1).trimmed(), parts.value(2).trimmed(), {}};
}

Result<QList<Party>> partiesFrom(const Invocation& invocation)
{
    QList<Party> parties;
    for (const QString& text : invocation.values("party")) {
        const auto party = partyFrom(text);
        if (!party) {
            return fail(party.error());
        }
        parties << *party;
    }
    return parties;
}

Result<QList<InfoKind>> kindsFrom(const Invocation& invocation, const char* option)
{
    QList<InfoKind> kinds;
    if (!invocation.has(option)) {
        return kinds;
    }
    for (const QString& word : invocation.value(option).split(QLatin1Char(','))) {
        const auto kind = wordFrom<InfoKind>(word.trimmed(), QLatin1String(option));
        if (!kind) {
            return fail(kind.error());
        }
        kinds << *kind;
    }
    return kinds;
}

Result<CaseId> caseNamed(Session& session, const QString& number)
{
    const auto parsed = CaseNumber::parse(number);
    if (!parsed) {
        return fail(parsed.error());
    }
    const auto subject = session.resolveSubject(QStringLiteral("case:") + parsed->toString());
    if (!subject) {
        return fail(subject.error());
    }
    return *CaseId::fromUuid(subject->id);
}

} // namespace lotsbok::cli
