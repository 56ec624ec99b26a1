// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lotsbok {

/// On how much paper, and from where. What is not said is as the queue is set up.
struct PrintManner {
    enum class Sides { AsSetUp, One, TwoLongEdge, TwoShortEdge };
    PrintManner() = default;
    PrintManner(int number) // NOLINT(google-explicit-constructor): a number of copies is the whole manner
        : copies(number)
    {}
    bool operator==(const PrintManner&) const = default;

    int copies = 1; ///< 1–99
    Sides sides = Sides::AsSetUp;
    QString tray{}; ///< one of PrinterChoices::trays
};

/// What a queue lets one choose.
struct PrinterChoices {
    struct Tray {
        QString id;   ///< for PrintManner
        QString name; ///< as the print service calls it
        bool operator==(const Tray&) const = default;
    };
    bool hasTwoSides = false;
    QList<Tray> trays{};
};

/// Where printed bytes go on their way to paper. Only Disclosure hands anything to it.
class PrintSpooler {
public:
    virtual ~PrintSpooler() = default;

    /// Names of the queues, the default one first; empty when there are none, or no print service. May take
    /// seconds: on a worker only. Errors: Failed when the print service does not answer.
    [[nodiscard]] virtual Result<QStringList> queues() = 0;

    /// Nothing to choose where the printer does not answer. May take seconds: on a worker only.
    [[nodiscard]] virtual PrinterChoices choices(const QString& /*queue*/) { return {}; }

    /// Asked between the documents; false takes them all back.
    using KeepGoing = std::function<bool()>;

    /// Sends PDF files, each a job of its own: a driverless queue of CUPS before 2.4.3 joins the documents of
    /// one job to a file of which printers print only a part (OpenPrinting/cups#643). Several are named
    /// "1/5 title" and are held until all of them are there; then they are let go in their order. `title` is
    /// seen in the queue by others, so it names a form and never a person. Errors: Failed with the reason,
    /// Cancelled; what was sent and is not printed yet is taken back then.
    virtual Result<void> send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                              const PrintManner& manner, const KeepGoing& keepGoing = {}) = 0;
};

/// The machine's CUPS, loaded when it is first asked for: a machine without it has no printers and a clear
/// error.
PrintSpooler& cupsSpooler();

} // namespace lotsbok
