// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/arguments.h"
#include "cli/findings.h"
#include "cli/help.h"
#include "cli/passwords.h"
#include "translations/install_translations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsbok::cli {

namespace {

QString codeId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Failed:
        return QStringLiteral("failed");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::RuleSaysNo:
        return QStringLiteral("rule-says-no");
    case ErrorCode::ReasonNeeded:
        return QStringLiteral("reason-needed");
    case ErrorCode::WrongCredentials:
        return QStringLiteral("wrong-credentials");
    case ErrorCode::NoPermission:
        return QStringLiteral("no-permission");
    case ErrorCode::NotABook:
        return QStringLiteral("not-a-book");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Tampered:
        return QStringLiteral("tampered");
    case ErrorCode::InUse:
        return QStringLiteral("in-use");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::NoSpace:
        return QStringLiteral("no-space");
    case ErrorCode::FileSystem:
        return QStringLiteral("file-system");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    }
    return QStringLiteral("failed");
}

QByteArray serialised(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

QJsonObject errorJson(const Error& error)
{
    return {{QStringLiteral("code"), codeId(error.code)},
            {QStringLiteral("exit"), exitCode(error.code)},
            {QStringLiteral("text"), error.text}};
}

/// What is to be done about a failure, where the command line has a way of its own.
Error withAdvice(Error error)
{
    if (error.code == ErrorCode::ReasonNeeded) {
        error.text += QLatin1Char(' ') + Cli::tr("Say why you open it with --reason; the reason is logged.");
    }
    if (error.code == ErrorCode::Cancelled && error.text.isEmpty()) {
        error.text = Cli::tr("Cancelled; nothing was changed.");
    }
    return error;
}

/// Answers in the way that was asked for, and turns the answer into an exit code.
class Answer {
public:
    Answer(const Streams& streams, bool json)
        : m_streams(streams)
        , m_json(json)
    {}

    int failed(const Error& given) const
    {
        const Error error = withAdvice(given);
        QJsonObject json{{QStringLiteral("error"), errorJson(error)}};
        if (const auto finding = refusalOf(error)) {
            json.insert(QStringLiteral("findings"), QJsonArray{toJson(*finding)});
        }
        if (m_json && !write(json)) {
            return exitCode(ErrorCode::FileSystem);
        }
        tell(error.text);
        return exitCode(error.code);
    }

    int done(const Output& output) const
    {
        QJsonValue json = output.json;
        if (output.failure) {
            QJsonObject object = json.toObject();
            object.insert(QStringLiteral("error"), errorJson(*output.failure));
            json = object;
        }
        const QByteArray text = output.text.isEmpty() ? QByteArray() : output.text.toUtf8() + '\n';
        const bool written = m_json ? write(json) : m_streams.out(text);
        if (output.failure) {
            tell(output.failure->text);
        }
        if (!written) {
            tell(Cli::tr("The answer could not be written."));
            return exitCode(ErrorCode::FileSystem);
        }
        return output.failure ? exitCode(output.failure->code) : 0;
    }

    void tell(const QString& text) const { m_streams.err("lotsbok-cli: " + text.toUtf8() + '\n'); }

private:
    [[nodiscard]] bool write(const QJsonValue& value) const { return m_streams.out(serialised(value)); }

    const Streams& m_streams;
    bool m_json;
};

Output versionOutput()
{
    const QString version = QStringLiteral(LOTSBOK_VERSION);
    return {
        QJsonObject{{QStringLiteral("version"), version}}, QStringLiteral("lotsbok-cli %1").arg(version), {}};
}

} // namespace

int run(const QStringList& arguments, Context context, const Streams& streams)
{
    const AnswerStyle style = answerStyle(arguments);
    installTranslations(*QCoreApplication::instance(), style.language);
    const Answer answer(streams, style.json);

    const auto parsed = parseArguments(arguments);
    if (!parsed) {
        return answer.failed(parsed.error());
    }
    if (parsed->version) {
        return answer.done(versionOutput());
    }
    if (parsed->help) {
        return answer.done(parsed->command != nullptr ? commandHelp(*parsed->command)
                                                      : overviewHelp(parsed->group));
    }
    if (parsed->now.isValid()) {
        context.clock = std::make_shared<FixedClock>(QDateTime(parsed->now, QTime(12, 0), Qt::UTC));
    }
    const auto passwords = standardPasswords(parsed->passwordStdin);
    if (context.passwords == nullptr) {
        context.passwords = passwords.get();
    }
    if (!context.input) {
        context.input = standardInput;
    }
    context.note = [&](const QString& text) { answer.tell(text); };

    const auto output = parsed->command->run(parsed->invocation, context);
    return output ? answer.done(*output) : answer.failed(output.error());
}

} // namespace lotsbok::cli
