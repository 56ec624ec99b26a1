// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

namespace lotsbok::cli {

struct DemoUser {
    QString login;
    QString name;
    Role role = Role::Lots;
};

struct DemoBook {
    QString book;
    QString recoveryKey;
    QString password; ///< of every user
    QList<DemoUser> users;
    QString pdfFolder;
    QStringList printed; ///< one filled form of each of the thirteen
    QStringList blank;
};

enum class DemoPapers {
    Printed,
    None, ///< the book alone
};

/// Makes DIR/demo.lotsbok from resources/demo (fictional people only) and prints every form, filled in and
/// blank, to DIR/pdf. The content is the same whenever it is made, but for its days (demo_days.h). An earlier
/// demo is replaced only with `force`. Errors: FileSystem when DIR/demo.lotsbok exists; those of the Session;
/// InvalidInput naming the answers file.
Result<DemoBook> makeDemoBook(const QString& folder, bool force, const Context& context,
                              DemoPapers papers = DemoPapers::Printed);

} // namespace lotsbok::cli
