// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/print_choice.h"

#include "app/widgets/aside.h"
#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QThreadPool>

namespace lotsbok {

namespace {

/// A printer that is silent keeps nobody from unlocking the book, whose work is in the common pool.
QThreadPool* printerThreads()
{
    static QThreadPool pool;
    return &pool;
}

} // namespace

PrintChoice::PrintChoice(PrintSpooler& spooler, QWidget* parent)
    : QWidget(parent)
    , m_spooler(spooler)
    , m_printer(new QComboBox)
    , m_copies(new QSpinBox)
    , m_sides(new QComboBox)
    , m_tray(new QComboBox)
{
    setLayout(new FlowLayout(16));
    m_printer->addItem(tr("Looking for printers…"));
    m_printer->setEnabled(false);
    m_copies->setRange(1, 20);
    m_copies->setEnabled(false);
    using Sides = PrintManner::Sides;
    m_sides->addItem(tr("As the printer is set up"), int(Sides::AsSetUp));
    m_sides->addItem(tr("One side"), int(Sides::One));
    m_sides->addItem(tr("Both sides"), int(Sides::TwoLongEdge));
    m_sides->addItem(tr("Both sides, turned at the short edge"), int(Sides::TwoShortEdge));
    for (QComboBox* each : {m_printer, m_sides, m_tray}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    QWidget* group = nullptr;
    addField(tr("Printer"), m_printer, group);
    addField(tr("Copies"), m_copies, group);
    addField(tr("Sides"), m_sides, m_sidesField);
    addField(tr("Tray"), m_tray, m_trayField);
    show({}, {});
    find();
}

void PrintChoice::find()
{
    runAside(
        this, [&spooler = m_spooler] { return spooler.queues(); },
        [this](const Result<QStringList>& queues) { showPrinters(queues); }, printerThreads());
}

void PrintChoice::showPrinters(const Result<QStringList>& queues)
{
    const QStringList names = queues.value_or(QStringList());
    m_printer->clear();
    m_printer->addItems(names);
    if (names.isEmpty()) {
        m_printer->addItem(queues ? tr("No printer is set up") : tr("The print service does not answer"));
    }
    m_printer->setEnabled(!names.isEmpty());
    m_copies->setEnabled(!names.isEmpty());
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintChoice::ask);
    ask();
    Q_EMIT printersKnown();
}

void PrintChoice::addField(const QString& name, QWidget* editor, QWidget*& group)
{
    group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(name);
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(editor);
    layout()->addWidget(group);
}

void PrintChoice::finishAsking()
{
    printerThreads()->waitForDone();
}

bool PrintChoice::hasPrinter() const
{
    return m_printer->isEnabled();
}

QString PrintChoice::queue() const
{
    return hasPrinter() ? m_printer->currentText() : QString();
}

PrintManner PrintChoice::manner() const
{
    PrintManner manner(m_copies->value());
    // What is hidden was not offered by this printer.
    if (!m_sidesField->isHidden()) {
        manner.sides = PrintManner::Sides(m_sides->currentData().toInt());
    }
    if (!m_trayField->isHidden()) {
        manner.tray = m_tray->currentData().toString();
    }
    return manner;
}

void PrintChoice::ask()
{
    const QString asked = queue();
    show(asked, {});
    if (asked.isEmpty()) {
        return;
    }
    runAside(
        this, [&spooler = m_spooler, asked] { return spooler.choices(asked); },
        [this, asked](const PrinterChoices& choices) { show(asked, choices); }, printerThreads());
}

void PrintChoice::show(const QString& queue, const PrinterChoices& choices)
{
    if (queue != this->queue()) {
        return; // another printer was chosen while this one was asked
    }
    m_sidesField->setVisible(choices.hasTwoSides);
    m_trayField->setVisible(!choices.trays.isEmpty());
    m_tray->clear();
    m_tray->addItem(tr("As the printer is set up"), QString());
    for (const PrinterChoices::Tray& tray : choices.trays) {
        m_tray->addItem(tray.name, tray.id);
    }
}

} // namespace lotsbok
