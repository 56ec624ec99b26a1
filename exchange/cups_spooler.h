// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cups_library.h"
#include "exchange/print_spooler.h"

#include <chrono>

namespace lotsbok {

/// Prints by CUPS, with the options of IPP.
class CupsSpooler final : public PrintSpooler {
public:
    using Load = const CupsLibrary* (*)();
    static constexpr std::chrono::milliseconds usualPatience{5000};
    /// `load` gives the library, or nullptr where there is none; a test gives its own. `patience`: how long
    /// the print service may be silent while it is asked for its queues.
    explicit CupsSpooler(Load load = &CupsLibrary::load, std::chrono::milliseconds patience = usualPatience)
        : m_load(load)
        , m_patience(patience)
    {}

    Result<QStringList> queues() override;
    PrinterChoices choices(const QString& queue) override;
    Result<void> send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& manner, const KeepGoing& keepGoing = {}) override;

private:
    Load m_load;
    std::chrono::milliseconds m_patience;
};

} // namespace lotsbok
