// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/print_spooler.h"

#include "exchange/cups_spooler.h"

#include <QCoreApplication>
#include <algorithm>

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

/// The queues while they are looked at.
class CupsDestinations {
public:
    explicit CupsDestinations(const CupsLibrary& cups)
        : m_cups(cups)
        , m_count(cups.getDestinations(nullptr, &m_first))
    {}
    ~CupsDestinations() { m_cups.freeDestinations(m_count, m_first); }
    Q_DISABLE_COPY_MOVE(CupsDestinations)

    [[nodiscard]] QList<CupsLibrary::Destination*> queues() const
    {
        QList<CupsLibrary::Destination*> list;
        for (int i = 0; i < m_count; ++i) {
            if (m_first[i].instance == nullptr) {
                list.append(&m_first[i]);
            }
        }
        return list;
    }

private:
    const CupsLibrary& m_cups;
    CupsLibrary::Destination* m_first = nullptr;
    int m_count = 0;
};

const char* ippSides(PrintManner::Sides sides)
{
    switch (sides) {
    case PrintManner::Sides::One:
        return "one-sided";
    case PrintManner::Sides::TwoLongEdge:
        return "two-sided-long-edge";
    case PrintManner::Sides::TwoShortEdge:
        return "two-sided-short-edge";
    case PrintManner::Sides::AsSetUp:
        break;
    }
    return nullptr;
}

/// A tray's name as IPP writes keywords: nothing else is put between the braces of a collection.
bool isIppKeyword(const QString& name)
{
    return !name.isEmpty() && name.size() < 100 && std::all_of(name.begin(), name.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '-' ||
               u == '_' || u == '.';
    });
}

/// The options of a job while it is made.
class CupsOptions {
public:
    CupsOptions(const CupsLibrary& cups, const PrintManner& manner)
        : m_cups(cups)
    {
        add("copies", QByteArray::number(manner.copies));
        add("multiple-document-handling", "separate-documents-collated-copies");
        if (const char* sides = ippSides(manner.sides)) {
            add("sides", sides);
        }
        if (!manner.tray.isEmpty()) {
            add("media-col", "{media-source=" + manner.tray.toLatin1() + '}');
        }
    }
    ~CupsOptions() { m_cups.freeOptions(m_count, m_first); }
    Q_DISABLE_COPY_MOVE(CupsOptions)

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] CupsLibrary::Option* first() const { return m_first; }

private:
    void add(const char* name, const QByteArray& value)
    {
        m_count = m_cups.addOption(name, value.constData(), m_count, &m_first);
    }

    const CupsLibrary& m_cups;
    CupsLibrary::Option* m_first = nullptr;
    int m_count = 0;
};

/// Streams the document of a job that exists; false when CUPS refused any part of it.
bool streamDocument(const CupsLibrary& cups, const char* queue, int job, const char* title,
                    const QByteArray& pdf)
{
    constexpr int isLast = 1;
    if (cups.startDocument(nullptr, queue, job, title, "application/pdf", isLast) !=
        CupsLibrary::httpContinue) {
        return false;
    }
    const int written = cups.writeRequestData(nullptr, pdf.constData(), static_cast<std::size_t>(pdf.size()));
    const int finished = cups.finishDocument(nullptr, queue);
    return written == CupsLibrary::httpContinue && finished <= CupsLibrary::ippLastGood;
}

bool offersSides(const CupsLibrary& cups, CupsLibrary::Destination* queue, CupsLibrary::DestinationInfo* info)
{
    return cups.checkSupported(nullptr, queue, info, "sides", "two-sided-long-edge") != 0;
}

QList<PrinterChoices::Tray> traysOf(const CupsLibrary& cups, CupsLibrary::Destination* queue,
                                    CupsLibrary::DestinationInfo* info)
{
    QList<PrinterChoices::Tray> trays;
    CupsLibrary::Attribute* sources = cups.findSupported(nullptr, queue, info, "media-source");
    const int count = sources == nullptr ? 0 : cups.attributeCount(sources);
    for (int i = 0; i < count; ++i) {
        const char* id = cups.attributeString(sources, i, nullptr);
        if (id == nullptr || !isIppKeyword(QString::fromUtf8(id))) {
            continue;
        }
        const char* name = cups.localizeValue(nullptr, queue, info, "media-source", id);
        trays.append({QString::fromUtf8(id), QString::fromUtf8(name != nullptr ? name : id)});
    }
    return trays;
}

} // namespace

QStringList CupsSpooler::queues()
{
    const CupsLibrary* cups = m_load();
    if (cups == nullptr) {
        return {};
    }
    QStringList names;
    const CupsDestinations destinations(*cups); // named: a temporary would be gone within the loop
    for (const CupsLibrary::Destination* queue : destinations.queues()) {
        names.insert(queue->isDefault != 0 ? 0 : names.size(), QString::fromUtf8(queue->name));
    }
    return names;
}

PrinterChoices CupsSpooler::choices(const QString& queue)
{
    PrinterChoices choices;
    const CupsLibrary* cups = m_load();
    if (cups == nullptr) {
        return choices;
    }
    const CupsDestinations destinations(*cups);
    for (CupsLibrary::Destination* each : destinations.queues()) {
        CupsLibrary::DestinationInfo* info =
            QString::fromUtf8(each->name) == queue ? cups->copyInfo(nullptr, each) : nullptr;
        if (info != nullptr) {
            choices.hasTwoSides = offersSides(*cups, each, info);
            choices.trays = traysOf(*cups, each, info);
            cups->freeInfo(info);
        }
    }
    return choices;
}

Result<void> CupsSpooler::send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                               const PrintManner& manner)
{
    const CupsLibrary* cups = m_load();
    if (cups == nullptr) {
        return fail(ErrorCode::Failed,
                    PrintText::tr("This computer has no print service (CUPS), so nothing was printed."));
    }
    if (!queues().contains(queue)) {
        return fail(ErrorCode::NotFound, PrintText::tr("There is no printer with that name."));
    }
    if (!manner.tray.isEmpty() && !isIppKeyword(manner.tray)) {
        return fail(ErrorCode::InvalidInput, PrintText::tr("The printer has no such tray."));
    }
    const QByteArray name = queue.toUtf8();
    const QByteArray shownTitle = title.toUtf8();
    const CupsOptions options(*cups, manner);
    QList<int> jobs;
    for (const QByteArray& document : documents) {
        const int job = cups->createJob(nullptr, name.constData(), shownTitle.constData(), options.count(),
                                        options.first());
        if (job != 0) {
            jobs.append(job);
        }
        if (job == 0 || !streamDocument(*cups, name.constData(), job, shownTitle.constData(), document)) {
            const Unexpected failure = cupsFailure(*cups);
            for (const int sent : std::as_const(jobs)) {
                cups->cancelJob(name.constData(), sent);
            }
            return failure;
        }
    }
    return {};
}

PrintSpooler& cupsSpooler()
{
    static CupsSpooler spooler;
    return spooler;
}

} // namespace lotsbok
