// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the machine's CUPS what it has and prints to it, for scripts/check-prints. Writes what a queue lets
// one choose as JSON. With LOTSBOK_STOP_AFTER it stops before that document. Usage: print_through_cups QUEUE
// TRAY COPIES FILE…   on both sides, short edge

#include "exchange/cups_spooler.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace lotsbok; // NOLINT(google-build-using-namespace): a program of one file

static QJsonObject toJson(const QStringList& queues, const PrinterChoices& choices)
{
    QJsonArray trays;
    for (const PrinterChoices::Tray& tray : choices.trays) {
        trays.append(QJsonObject{{QStringLiteral("id"), tray.id}, {QStringLiteral("name"), tray.name}});
    }
    return {{QStringLiteral("queues"), QJsonArray::fromStringList(queues)},
            {QStringLiteral("hasTwoSides"), choices.hasTwoSides},
            {QStringLiteral("trays"), trays}};
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 4) {
        out << "usage: print_through_cups QUEUE TRAY COPIES FILE...\n";
        return 2;
    }
    QList<QByteArray> documents;
    for (const QString& name : arguments.mid(3)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            out << name << ": " << file.errorString() << '\n';
            return 1;
        }
        documents.append(file.readAll());
    }
    CupsSpooler spooler;
    PrintManner manner(arguments.at(2).toInt());
    manner.sides = PrintManner::Sides::TwoShortEdge;
    manner.tray = arguments.at(1);
    const QStringList queues = spooler.queues().value_or(QStringList());
    out << QJsonDocument(toJson(queues, spooler.choices(arguments.first()))).toJson();
    bool isStopped = false;
    int left = qEnvironmentVariableIntValue("LOTSBOK_STOP_AFTER", &isStopped);
    const auto sent = spooler.send(arguments.first(), QStringLiteral("Samlad utskrift"), documents, manner,
                                   [&] { return !isStopped || left-- > 0; });
    if (!sent) {
        out << sent.error().text << ' ' << sent.error().detail << '\n';
    }
    return sent ? 0 : 1;
}
