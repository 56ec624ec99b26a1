// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings.h"

#include <QRegularExpression>

namespace lotsbok::cli {

namespace {

QString severityId(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return QStringLiteral("note");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Stop:
        return QStringLiteral("stop");
    }
    return {};
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return Cli::tr("Note");
    case Finding::Severity::Warning:
        return Cli::tr("Warning");
    case Finding::Severity::Stop:
        return Cli::tr("Stop");
    }
    return {};
}

} // namespace

QJsonObject toJson(const Finding& value)
{
    return {{QStringLiteral("rule"), value.rule},
            {QStringLiteral("severity"), severityId(value.severity)},
            {QStringLiteral("text"), value.text},
            {QStringLiteral("about"), value.jumpTo.isEmpty() ? QJsonValue() : QJsonValue(value.jumpTo)}};
}

QJsonArray findingsJson(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array << toJson(finding);
    }
    return array;
}

QString findingText(const Finding& value)
{
    const QString head = value.rule.isEmpty()
                             ? severityName(value.severity)
                             : QStringLiteral("%1 %2").arg(value.rule, severityName(value.severity));
    return QStringLiteral("%1: %2").arg(head, value.text);
}

QString findingLines(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        lines << QStringLiteral("  ") + findingText(finding);
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<Finding> refusalOf(const Error& error)
{
    if (exitCode(error.code) != exitCode(ErrorCode::RuleSaysNo)) {
        return std::nullopt;
    }
    static const QRegularExpression rule(QStringLiteral("\\bR\\d{1,2}\\b"));
    QString number = rule.match(error.text).captured();
    if (number.isEmpty()) {
        number = rule.match(error.detail).captured();
    }
    return Finding{number, Finding::Severity::Stop, error.text, {}};
}

Result<Output> refusedBecause(const Error& error, const QList<Finding>& findings)
{
    if (error.code != ErrorCode::RuleSaysNo || findings.isEmpty()) {
        return fail(error);
    }
    return Output{QJsonObject{{QStringLiteral("findings"), findingsJson(findings)}}, findingLines(findings),
                  error};
}

} // namespace lotsbok::cli
