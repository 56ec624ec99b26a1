// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/print_marks.h"

#include "core/base/clock.h"
#include "core/session/print_code.h"
#include "core/session/sign_desk.h"
#include "core/session/signature_check.h"
#include "forms/print/qpdf.h"
#include "forms/print/unpacked_size.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024;
constexpr size_t kMostUnpacked = 256u * 1024 * 1024;
constexpr int kMostStreams = 60'000;
constexpr qsizetype kLongestCode = 400;
constexpr int kMostRevisions = 16;

QString shownDay(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

// Words of the paper are Swedish whatever the screen's language is: they belong to the record.
QString howSigned(const SignatureCheck& check)
{
    const Signature& signature = check.signature;
    const QString when = toLocalTime(signature.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    switch (signature.manner) {
    case SignManner::OwnKey:
        return check.deputyForName.isEmpty()
                   ? QStringLiteral("Elektroniskt undertecknad %1 av %2").arg(when, signature.signerName)
                   : QStringLiteral("Elektroniskt undertecknad %1 av %2, som ersättare för %3")
                         .arg(when, signature.signerName, check.deputyForName);
    case SignManner::Paper:
        return QStringLiteral("Undertecknad på papper, intygat %1 av %2").arg(when, check.byName);
    case SignManner::Drawn:
        break;
    }
    return QStringLiteral("Undertecknad för hand på skärm, bevittnat %1 av %2").arg(when, check.byName);
}

PrintedSignature printed(const SignDesk::Place& place)
{
    const SignatureCheck& check = *place.signature;
    PrintedSignature mark;
    mark.part = place.place.part;
    mark.label = place.place.part == QLatin1String("approval") ? QStringLiteral("Enhetschefens godkännande")
                                                               : QString();
    mark.name = check.signature.signerName;
    const QDate onPaper = paperDayOf(check.signature);
    mark.date = shownDay(onPaper.isValid() ? onPaper : toLocalTime(check.signature.at).date());
    mark.says = howSigned(check);
    constexpr double scale = 4095; // core/rules/signing.h
    const SignStrokes strokes = strokesOf(check.signature);
    for (const QList<int>& stroke : strokes) {
        std::vector<QPointF> points;
        for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
            points.emplace_back(stroke[i] / scale, stroke[i + 1] / scale);
        }
        mark.strokes.push_back(std::move(points));
    }
    return mark;
}

Unexpected noPrint(const char* detail)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("PrintFile", "This file is no print from Lotsbok with a code."),
                QString::fromLatin1(detail));
}

/// The file and its older revisions, each of which ends with its own mark.
QList<QByteArray> revisionHashes(const QByteArray& pdf)
{
    const auto hash = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    QList<QByteArray> hashes{hash(pdf)};
    const QByteArray mark = QByteArrayLiteral("%%EOF\n");
    for (qsizetype at = pdf.indexOf(mark); at >= 0 && hashes.size() < kMostRevisions;
         at = pdf.indexOf(mark, at + 1)) {
        const qsizetype end = at + mark.size();
        if (end < pdf.size()) {
            hashes.append(hash(pdf.first(end)));
        }
    }
    return hashes;
}

} // namespace

Result<void> markPrint(Session& session, const FormResponse& response, PrintJob& job)
{
    SignDesk desk(session);
    const QString kind = QStringLiteral("response");
    const auto made = desk.signatures(kind, response.id.uuid());
    const auto paper = made ? desk.paper(kind, response.id.uuid()) : fail(made.error());
    if (!paper) {
        return fail(paper.error());
    }
    std::optional<Signature> seal;
    for (SignDesk::Place place : paper->places) {
        place.signature.reset();
        for (const SignatureCheck& check : *made) {
            const bool isIt = check.signature.part == place.place.part &&
                              check.signature.recordVersion == response.version && !check.isForged();
            if (isIt) {
                place.signature = check;
                seal = check.signature.manner == SignManner::OwnKey ? check.signature : seal;
            }
        }
        if (place.signature) {
            job.signatures.push_back(printed(place));
        }
    }
    job.code = shortPrintCode(response);
    job.longCode = longPrintCode(printCodeOf(response, seal));
    return {};
}

Result<PrintInFile> readPrintFile(const QByteArray& pdf)
{
    if (pdf.size() > kLargestFile || !pdf.startsWith("%PDF-")) {
        return noPrint("too large, or no PDF file");
    }
    if (UnpackedSize{kMostUnpacked, kMostStreams}.check(pdf) != UnpackedSize::Verdict::Within) {
        return noPrint("packed as no print of ours is");
    }
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("print", pdf.constData(), size_t(pdf.size()));
        QPDFObjectHandle info = file.getTrailer().getKey("/Info");
        QPDFObjectHandle keywords =
            info.isDictionary() ? info.getKey("/Keywords") : QPDFObjectHandle::newNull();
        if (!keywords.isString()) {
            return noPrint("no keywords");
        }
        const QString code = QString::fromStdString(keywords.getUTF8Value());
        if (code.size() > kLongestCode || !readPrintCode(code)) {
            return noPrint("the keywords are no code");
        }
        return PrintInFile{code, revisionHashes(pdf)};
    } catch (const std::exception& problem) {
        return noPrint(problem.what());
    }
}

} // namespace lotsbok
