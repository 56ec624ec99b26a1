// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every form, blank, filled and with as much as it holds, and letterheads with logos of extreme
// shapes, as both kinds of PDF into a folder: to look at, and for PDFBox Preflight. Usage: print_gallery
// FOLDER

#include "forms/print/logo_picture.h"
#include "tests/forms/print/filled_pdf.h"
#include "tests/forms/print/print_samples.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace lotsbok; // NOLINT(google-build-using-namespace): a program of one file

enum class Filling { Blank, Filled, Extreme };

static QString nameOf(Filling filling)
{
    return filling == Filling::Blank    ? QStringLiteral("blank")
           : filling == Filling::Filled ? QStringLiteral("filled")
                                        : QStringLiteral("extreme");
}

/// As both kinds; `name` without its ending.
static bool write(const QDir& folder, PrintJob job, const QString& name, QTextStream& out)
{
    bool isFine = true;
    for (const PdfProfile profile : {PdfProfile::Archive, PdfProfile::PreflightA1b}) {
        QElapsedTimer timer;
        timer.start();
        job.profile = profile;
        const auto printed = printForm(job);
        if (!printed) {
            out << name << ": " << printed.error().text << " " << printed.error().detail << '\n';
            return false;
        }
        const double took = double(timer.nsecsElapsed()) / 1e6;
        const QString kind =
            profile == PdfProfile::Archive ? QStringLiteral("archive") : QStringLiteral("part1");
        QFile file(folder.filePath(QStringLiteral("%1/%2.pdf").arg(kind, name)));
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(printed->pdf) == printed->pdf.size();
        out << kind << ' ' << name << ": " << printed->pages << " pages, " << printed->pdf.size()
            << " bytes, " << took << " ms" << (isWritten ? "" : ", not written") << '\n';
        isFine = isFine && isWritten;
    }
    return isFine;
}

/// Every form in each of its languages, as empty and as full as it gets.
static bool writeForms(const QDir& folder, QTextStream& out)
{
    bool isFine = true;
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        const FormDefinition& form = testing::builtInForm(id);
        QStringList languages{QString()};
        for (const FormOverlay* overlay : OverlayCatalogue::installed().of(id)) {
            languages.append(overlay->id());
        }
        for (const Filling filling : {Filling::Blank, Filling::Filled, Filling::Extreme}) {
            for (const QString& words : std::as_const(languages)) {
                PrintJob job = filling == Filling::Extreme
                                   ? testing::extremeJob(form)
                                   : testing::sampleJob(form, filling == Filling::Blank);
                job.words = OverlayCatalogue::installed().words(id, words).value_or(PaperWords());
                const QString tag = words.isEmpty() ? QString() : QLatin1Char('.') + words;
                isFine = write(folder, job, id + tag + QLatin1Char('-') + nameOf(filling), out) && isFine;
            }
        }
    }
    return isFine;
}

/// A disc on nothing, as a person's file may have it: any size, any shape, transparent around it.
static QByteArray logoFile(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x12, 0x58, 0x64, 0xC0));
    painter.drawEllipse(image.rect().adjusted(2, 2, -2, -2));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// Letterheads with logos of extreme shapes, beside long and short names.
static bool writeLetterheads(const QDir& folder, QTextStream& out)
{
    const std::pair<const char*, QSize> logos[] = {
        {"wide", {4000, 60}}, {"tall", {60, 4000}}, {"square", {3000, 3000}}, {"tiny", {8, 8}}};
    bool isFine = true;
    for (const auto& [name, size] : logos) {
        const auto picture = logoPicture(logoFile(size.width(), size.height()));
        if (!picture) {
            out << name << ": " << picture.error().text << '\n';
            isFine = false;
            continue;
        }
        const FormDefinition& form = testing::builtInForm(QStringLiteral("2.2"));
        PrintJob job = testing::sampleJob(form, true);
        PrintJob full = testing::extremeJob(form);
        for (PrintJob* each : {&job, &full}) {
            each->letterhead.logo = *picture;
            each->letterhead.logoSays = QStringLiteral("Provdalens vapen");
        }
        isFine = write(folder, job, QStringLiteral("logo-%1").arg(QLatin1String(name)), out) && isFine;
        isFine =
            write(folder, full, QStringLiteral("logo-%1-extreme").arg(QLatin1String(name)), out) && isFine;
    }
    return isFine;
}

static bool writeFillable(const QDir& folder)
{
    bool isFine = folder.mkpath(QStringLiteral("fillable"));
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QFile file(folder.filePath(QStringLiteral("fillable/%1.pdf").arg(id)));
        const QByteArray pdf = testing::fillablePdf(testing::builtInForm(id));
        isFine = file.open(QIODevice::WriteOnly) && !pdf.isEmpty() && file.write(pdf) == pdf.size() && isFine;
    }
    return isFine;
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
    isFine = writeForms(folder, out) && isFine;
    isFine = writeLetterheads(folder, out) && isFine;
    isFine = writeFillable(folder) && isFine;
    return isFine ? 0 : 1;
}
