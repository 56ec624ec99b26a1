// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lotsbok {

/// Where printed bytes go on their way to paper. Only Disclosure hands anything to it.
class PrintSpooler {
public:
    virtual ~PrintSpooler() = default;

    /// Names of the queues, the default one first; empty when there is no print service.
    [[nodiscard]] virtual QStringList queues() = 0;

    /// Sends one PDF. `title` is seen in the queue by others, so it names a form and never a person.
    /// Errors: Failed with the reason; nothing is printed then.
    virtual Result<void> send(const QString& queue, const QString& title, const QByteArray& pdf,
                              int copies) = 0;
};

/// The machine's CUPS, loaded when it is first asked for: a machine without it has no printers and a clear
/// error.
PrintSpooler& cupsSpooler();

} // namespace lotsbok
