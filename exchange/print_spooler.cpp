// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/print_spooler.h"

#include "exchange/cups_library.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintSpooler)
};

Unexpected cupsFailure(const CupsLibrary& cups)
{
    const char* reason = cups.lastError();
    return fail(ErrorCode::Failed,
                PrintText::tr("The print service did not take the document, so nothing was printed."),
                QString::fromUtf8(reason != nullptr ? reason : ""));
}

/// Streams the document of a job that exists; false when CUPS refused any part of it.
bool streamDocument(const CupsLibrary& cups, const char* queue, int job, const char* title,
                    const QByteArray& pdf)
{
    if (cups.startDocument(nullptr, queue, job, title, "application/pdf", 1) != CupsLibrary::httpContinue) {
        return false;
    }
    const int written = cups.writeRequestData(nullptr, pdf.constData(), static_cast<std::size_t>(pdf.size()));
    const int finished = cups.finishDocument(nullptr, queue);
    return written == CupsLibrary::httpContinue && finished <= CupsLibrary::ippLastGood;
}

class CupsSpooler final : public PrintSpooler {
public:
    QStringList queues() override
    {
        const CupsLibrary* cups = CupsLibrary::load();
        if (cups == nullptr) {
            return {};
        }
        CupsLibrary::Destination* destinations = nullptr;
        const int count = cups->getDestinations(nullptr, &destinations);
        QStringList names;
        for (int i = 0; i < count; ++i) {
            if (destinations[i].instance != nullptr) {
                continue;
            }
            const QString name = QString::fromUtf8(destinations[i].name);
            names.insert(destinations[i].isDefault != 0 ? 0 : names.size(), name);
        }
        cups->freeDestinations(count, destinations);
        return names;
    }

    Result<void> send(const QString& queue, const QString& title, const QByteArray& pdf, int copies) override
    {
        const CupsLibrary* cups = CupsLibrary::load();
        if (cups == nullptr) {
            return fail(ErrorCode::Failed,
                        PrintText::tr("This computer has no print service (CUPS), so nothing was printed."));
        }
        if (!queues().contains(queue)) {
            return fail(ErrorCode::NotFound, PrintText::tr("There is no printer with that name."));
        }
        const QByteArray name = queue.toUtf8();
        const QByteArray shownTitle = title.toUtf8();
        CupsLibrary::Option* options = nullptr;
        const int count = cups->addOption("copies", QByteArray::number(copies).constData(), 0, &options);
        const int job = cups->createJob(nullptr, name.constData(), shownTitle.constData(), count, options);
        cups->freeOptions(count, options);
        if (job == 0) {
            return cupsFailure(*cups);
        }
        if (!streamDocument(*cups, name.constData(), job, shownTitle.constData(), pdf)) {
            const Unexpected failure = cupsFailure(*cups);
            cups->cancelJob(name.constData(), job);
            return failure;
        }
        return {};
    }
};

} // namespace

PrintSpooler& cupsSpooler()
{
    static CupsSpooler spooler;
    return spooler;
}

} // namespace lotsbok
