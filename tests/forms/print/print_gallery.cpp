// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every form, blank and filled, as both kinds of PDF into a folder: to look at, and for PDFBox
// Preflight. Usage: print_gallery FOLDER

#include "tests/forms/print/print_samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace lotsbok; // NOLINT(google-build-using-namespace): a program of one file

static bool write(const QDir& folder, const FormDefinition& form, bool isBlank, PdfProfile profile,
                  QTextStream& out)
{
    QElapsedTimer timer;
    timer.start();
    const auto printed = printForm(testing::sampleJob(form, isBlank, profile));
    if (!printed) {
        out << form.id << ": " << printed.error().text << " " << printed.error().detail << '\n';
        return false;
    }
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const QString name =
        QStringLiteral("%1/%2-%3.pdf")
            .arg(profile == PdfProfile::Archive ? QStringLiteral("archive") : QStringLiteral("part1"),
                 form.id, isBlank ? QStringLiteral("blank") : QStringLiteral("filled"));
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(printed->pdf) != printed->pdf.size()) {
        out << name << ": cannot be written\n";
        return false;
    }
    out << name << ": " << printed->pages << " pages, " << printed->pdf.size() << " bytes, " << took
        << " ms\n";
    return true;
}

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: print_gallery FOLDER\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool isFine = folder.mkpath(QStringLiteral("archive")) && folder.mkpath(QStringLiteral("part1"));
    const FormCatalogue& catalogue = FormCatalogue::builtIn();
    for (const QString& id : catalogue.ids()) {
        for (const bool isBlank : {true, false}) {
            for (const PdfProfile profile : {PdfProfile::Archive, PdfProfile::PreflightA1b}) {
                isFine = write(folder, *catalogue.current(id), isBlank, profile, out) && isFine;
            }
        }
    }
    return isFine ? 0 : 1;
}
