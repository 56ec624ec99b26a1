// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cups_library.h"
#include "exchange/print_spooler.h"

namespace lotsbok {

/// Prints by CUPS, with the options of IPP.
class CupsSpooler final : public PrintSpooler {
public:
    using Load = const CupsLibrary* (*)();
    /// `load` gives the library, or nullptr where there is none; a test gives its own.
    explicit CupsSpooler(Load load = &CupsLibrary::load)
        : m_load(load)
    {}

    QStringList queues() override;
    PrinterChoices choices(const QString& queue) override;
    Result<void> send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& manner) override;

private:
    Load m_load;
};

} // namespace lotsbok
