// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/print_spooler.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace lotsbok {

/// Which printer, how many copies, on one side or both, from which tray. The printers, and what one of them
/// lets one choose, are asked for on another thread; until they are known there is none. What cannot be
/// chosen is not shown.
class PrintChoice : public QWidget {
    Q_OBJECT

public:
    /// `spooler` outlives the widget and its question.
    explicit PrintChoice(PrintSpooler& spooler, QWidget* parent = nullptr);

    /// Waits for every question that is on its way: before a spooler goes.
    static void finishAsking();

    [[nodiscard]] bool hasPrinter() const;
    [[nodiscard]] QString queue() const; ///< empty without a printer
    [[nodiscard]] PrintManner manner() const;

Q_SIGNALS:
    void printersKnown(); ///< once; hasPrinter() may be true now

private:
    void find();
    void showPrinters(const Result<QStringList>& queues);
    void addField(const QString& name, QWidget* editor, QWidget*& group);
    void ask();
    void show(const QString& queue, const PrinterChoices& choices);

    PrintSpooler& m_spooler;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QComboBox* m_sides;
    QComboBox* m_tray;
    QWidget* m_sidesField = nullptr;
    QWidget* m_trayField = nullptr;
};

} // namespace lotsbok
