// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/run.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace lotsbok::cli {

/// Passwords in the order in which they will be asked for; says which were not asked for.
class GivenPasswords final : public PasswordSource {
public:
    explicit GivenPasswords(QStringList passwords)
        : m_left(std::move(passwords))
    {}
    Result<Secret> ask(const QString& prompt) override
    {
        m_prompts << prompt;
        return m_left.isEmpty() ? Result<Secret>(fail(ErrorCode::Usage, QStringLiteral("no password left")))
                                : Result<Secret>(Secret::fromPassword(m_left.takeFirst()));
    }
    Result<Secret> askNew(const QString& prompt) override { return ask(prompt); }
    [[nodiscard]] const QStringList& prompts() const { return m_prompts; }

private:
    QStringList m_left;
    QStringList m_prompts;
};

/// What one command line gave.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QStringList prompts;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString errorCode() const
    {
        return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }
};

/// A folder with a space and å in its path, and the command line running in it with cheap keys and a fixed
/// clock.
class CliWorld {
public:
    CliWorld()
        : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)))
    {}

    /// `told` hears what is said on standard error while the command runs.
    Ran run(const QStringList& arguments, const QStringList& passwords = {},
            const std::function<void(const QByteArray&)>& told = {}) const
    {
        Ran ran;
        GivenPasswords given(passwords);
        Context context;
        context.clock = clock;
        context.stateFolder = path(QStringLiteral("läge"));
        context.cost = KdfCost::cheap();
        context.passwords = &given;
        context.wait = [](std::chrono::milliseconds) {};
        ran.exit = cli::run(arguments, context,
                            Streams{[&](const QByteArray& bytes) { return ran.out += bytes, true; },
                                    [&](const QByteArray& bytes) {
                                        ran.err += bytes;
                                        if (told) {
                                            told(bytes);
                                        }
                                        return true;
                                    }});
        ran.prompts = given.prompts();
        return ran;
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }

    std::shared_ptr<FixedClock> clock;
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/lotsbok cli å XXXXXX")};
};

} // namespace lotsbok::cli
