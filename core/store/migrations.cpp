// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/schema_1.h"
#include "core/store/schema_2.h"
#include "core/store/schema_3.h"
#include "core/store/schema_4.h"
#include "core/store/schema_5.h"
#include "core/store/schema_6.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

Unexpected newerBook(qint64 version)
{
    return fail(ErrorCode::NewerVersion,
                QCoreApplication::translate(
                    "Store", "The book was written by a newer Lotsbok and needs book version %1 or later.")
                    .arg(version));
}

Unexpected notABook()
{
    return fail(ErrorCode::NotABook, QCoreApplication::translate("Store", "The file is not a Lotsbok book."));
}

Result<void> runStep(Connection& connection, const Migration& step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(transaction.error());
    }
    if (auto done = connection.execute(step.sql); !done) {
        return done;
    }
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(kBookApplicationId) +
                             "; PRAGMA user_version = " + QByteArray::number(step.version);
    if (auto done = connection.execute(marks.constData()); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace

std::span<const Migration> bookMigrations()
{
    static constexpr std::array steps{Migration{1, kSchema1}, Migration{2, kSchema2}, Migration{3, kSchema3},
                                      Migration{4, kSchema4}, Migration{5, kSchema5}, Migration{6, kSchema6}};
    return steps;
}

Result<int> schemaVersion(Connection& connection)
{
    const auto application = connection.integer("PRAGMA application_id");
    const auto version = connection.integer("PRAGMA user_version");
    if (!application || !version) {
        return fail(!application ? application.error() : version.error());
    }
    if (*application != kBookApplicationId || *version < 1) {
        return notABook();
    }
    return static_cast<int>(*version);
}

Result<bool> needsMigration(Connection& connection, std::span<const Migration> migrations)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    if (*version > migrations.back().version) {
        return newerBook(*version);
    }
    return *version < migrations.back().version;
}

Result<void> migrate(Connection& connection, std::span<const Migration> migrations)
{
    const auto present = connection.integer("PRAGMA user_version");
    if (!present) {
        return fail(present.error());
    }
    if (*present > migrations.back().version) {
        return newerBook(*present);
    }
    for (const Migration& step : migrations) {
        if (step.version > *present) {
            if (auto done = runStep(connection, step); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace lotsbok
