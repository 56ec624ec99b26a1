// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/password_key.h"
#include "core/session/book.h"

#include <QCoreApplication>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lotsbok::cli {

/// The translation context of all that the command line says.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Where passwords come from: the terminal without echo, or standard input. Never an argument, never the
/// environment.
class PasswordSource {
public:
    virtual ~PasswordSource() = default;

    /// One password. Errors: Usage when there is nobody to ask, InvalidInput when what came is no text.
    virtual Result<Secret> ask(const QString& prompt) = 0;
    /// A password to be set; a person types it twice.
    virtual Result<Secret> askNew(const QString& prompt) = 0;
};

/// What a command gets from the world around it, so that tests can be that world.
struct Context {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    QString stateFolder;                                      ///< as OpenOptions::stateFolder
    std::function<void(std::chrono::milliseconds)> wait = {}; ///< as OpenOptions::wait
    std::optional<KdfCost> cost;         ///< for passwords that are set; measured on this machine when empty
    PasswordSource* passwords = nullptr; ///< outlives the command
    std::function<void(const QString&)> note = {}; ///< tells people how far it has come; may be empty
    /// What is left of standard input after the passwords, at most that many bytes and one more.
    std::function<QByteArray(qint64)> input = {};

    [[nodiscard]] OpenOptions openOptions() const
    {
        OpenOptions options;
        options.clock = clock;
        options.stateFolder = stateFolder;
        options.wait = wait;
        return options;
    }
    /// What unlocking with a password that is set now will cost.
    [[nodiscard]] KdfCost newCost() const { return cost ? *cost : measureKdfCost(); }
    void say(const QString& text) const
    {
        if (note) {
            note(text);
        }
    }
};

} // namespace lotsbok::cli
