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

/// A connection to the print service that gives up when it is silent; libcups' own waits for minutes.
class CupsConnection {
public:
    CupsConnection(const CupsLibrary& cups, std::chrono::milliseconds patience)
        : m_cups(cups)
    {
        constexpr int anyFamily = 0;
        constexpr int isBlocking = 1;
        m_http = cups.connect(cups.server(), cups.port(), nullptr, anyFamily, cups.encryption(), isBlocking,
                              int(patience.count()), nullptr);
        if (m_http != nullptr) {
            cups.setTimeout(m_http, double(patience.count()) / 1000, nullptr, nullptr);
        }
    }
    ~CupsConnection()
    {
        if (m_http != nullptr) {
            m_cups.close(m_http);
        }
    }
    Q_DISABLE_COPY_MOVE(CupsConnection)

    /// nullptr when the service is not reached; libcups would take that for its own connection.
    [[nodiscard]] CupsLibrary::Http* http() const { return m_http; }

private:
    const CupsLibrary& m_cups;
    CupsLibrary::Http* m_http = nullptr;
};

Unexpected noAnswer(const CupsLibrary& cups)
{
    const char* reason = cups.lastError();
    return fail(ErrorCode::Failed, PrintText::tr("The print service does not answer."),
                QString::fromUtf8(reason != nullptr ? reason : ""));
}

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
    CupsDestinations(const CupsLibrary& cups, CupsLibrary::Http* http)
        : m_cups(cups)
        , m_count(cups.getDestinations(http, &m_first))
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
    /// `isHeld`: the job waits until it is let go.
    CupsOptions(const CupsLibrary& cups, const PrintManner& manner, bool isHeld)
        : m_cups(cups)
    {
        if (isHeld) {
            add("job-hold-until", "indefinite");
        }
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

/// The jobs of one print: all or none of them.
class CupsJobs {
public:
    CupsJobs(const CupsLibrary& cups, CupsLibrary::Http* http, const QByteArray& queue)
        : m_cups(cups)
        , m_http(http)
        , m_queue(queue)
    {}

    /// One more job with its document; false when CUPS refused any part of it.
    bool add(const QByteArray& title, const CupsOptions& options, const QByteArray& pdf)
    {
        const int job = m_cups.createJob(m_http, m_queue.constData(), title.constData(), options.count(),
                                         options.first());
        if (job == 0) {
            return false;
        }
        m_jobs.append(job);
        constexpr int isLast = 1;
        if (m_cups.startDocument(m_http, m_queue.constData(), job, title.constData(), "application/pdf",
                                 isLast) != CupsLibrary::httpContinue) {
            return false;
        }
        const int written = m_cups.writeRequestData(m_http, pdf.constData(), std::size_t(pdf.size()));
        const int finished = m_cups.finishDocument(m_http, m_queue.constData());
        return written == CupsLibrary::httpContinue && finished <= CupsLibrary::ippLastGood;
    }
    /// Lets them all be printed, in their order.
    [[nodiscard]] bool letGo() const
    {
        return std::all_of(m_jobs.begin(), m_jobs.end(), [this](int job) { return letGo(job); });
    }
    void takeBack() const
    {
        constexpr int isKeptInHistory = 0;
        for (const int job : m_jobs) {
            m_cups.cancelJob(m_http, m_queue.constData(), job, isKeptInHistory);
        }
    }

private:
    [[nodiscard]] bool letGo(int job) const
    {
        CupsLibrary::Request* request = m_cups.newRequest(CupsLibrary::releaseJob);
        const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(job);
        m_cups.addString(request, CupsLibrary::operationTag, CupsLibrary::uriTag, "job-uri", nullptr,
                         uri.constData());
        m_cups.addString(request, CupsLibrary::operationTag, CupsLibrary::nameTag, "requesting-user-name",
                         nullptr, m_cups.user());
        m_cups.deleteRequest(m_cups.doRequest(m_http, request, "/jobs"));
        return m_cups.lastStatus() <= CupsLibrary::ippLastGood;
    }

    const CupsLibrary& m_cups;
    CupsLibrary::Http* m_http;
    QByteArray m_queue;
    QList<int> m_jobs;
};

bool offersSides(const CupsLibrary& cups, CupsLibrary::Http* http, CupsLibrary::Destination* queue,
                 CupsLibrary::DestinationInfo* info)
{
    return cups.checkSupported(http, queue, info, "sides", "two-sided-long-edge") != 0;
}

QList<PrinterChoices::Tray> traysOf(const CupsLibrary& cups, CupsLibrary::Http* http,
                                    CupsLibrary::Destination* queue, CupsLibrary::DestinationInfo* info)
{
    QList<PrinterChoices::Tray> trays;
    CupsLibrary::Attribute* sources = cups.findSupported(http, queue, info, "media-source");
    const int count = sources == nullptr ? 0 : cups.attributeCount(sources);
    for (int i = 0; i < count; ++i) {
        const char* id = cups.attributeString(sources, i, nullptr);
        if (id == nullptr || !isIppKeyword(QString::fromUtf8(id))) {
            continue;
        }
        const char* name = cups.localizeValue(http, queue, info, "media-source", id);
        trays.append({QString::fromUtf8(id), QString::fromUtf8(name != nullptr ? name : id)});
    }
    return trays;
}

/// While papers are made and sent, and while a printer says what it can.
constexpr std::chrono::milliseconds workPatience{30000};

/// Of several jobs: "1/5 Samlad utskrift".
QByteArray jobTitle(const QString& title, qsizetype index, qsizetype count)
{
    return (count == 1 ? title : QStringLiteral("%1/%2 %3").arg(index + 1).arg(count).arg(title)).toUtf8();
}

Result<void> sendJobs(const CupsLibrary& cups, CupsJobs& jobs, const QString& title,
                      const QList<QByteArray>& documents, const PrintManner& manner,
                      const PrintSpooler::KeepGoing& keepGoing)
{
    const bool areSeveral = documents.size() > 1;
    const CupsOptions options(cups, manner, areSeveral);
    const auto isStopped = [&keepGoing] { return keepGoing && !keepGoing(); };
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (isStopped()) {
            return fail(ErrorCode::Cancelled, PrintText::tr("Stopped; nothing was printed."));
        }
        if (!jobs.add(jobTitle(title, i, documents.size()), options, documents.at(i))) {
            return cupsFailure(cups);
        }
    }
    if (isStopped()) {
        return fail(ErrorCode::Cancelled, PrintText::tr("Stopped; nothing was printed."));
    }
    return areSeveral && !jobs.letGo() ? Result<void>(cupsFailure(cups)) : Result<void>();
}

} // namespace

Result<QStringList> CupsSpooler::queues()
{
    const CupsLibrary* cups = m_load();
    if (cups == nullptr) {
        return QStringList();
    }
    const CupsConnection connection(*cups, m_patience);
    if (connection.http() == nullptr) {
        return noAnswer(*cups);
    }
    QStringList names;
    const CupsDestinations destinations(*cups, connection.http()); // named: a temporary would be gone
    const QList<CupsLibrary::Destination*> queues = destinations.queues();
    if (queues.isEmpty() && cups->lastStatus() > CupsLibrary::ippNotFound) {
        return noAnswer(*cups);
    }
    for (const CupsLibrary::Destination* queue : queues) {
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
    const CupsConnection connection(*cups, workPatience);
    if (connection.http() == nullptr) {
        return choices;
    }
    const CupsDestinations destinations(*cups, connection.http());
    for (CupsLibrary::Destination* each : destinations.queues()) {
        CupsLibrary::DestinationInfo* info =
            QString::fromUtf8(each->name) == queue ? cups->copyInfo(connection.http(), each) : nullptr;
        if (info != nullptr) {
            choices.hasTwoSides = offersSides(*cups, connection.http(), each, info);
            choices.trays = traysOf(*cups, connection.http(), each, info);
            cups->freeInfo(info);
        }
    }
    return choices;
}

Result<void> CupsSpooler::send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                               const PrintManner& manner, const KeepGoing& keepGoing)
{
    const CupsLibrary* cups = m_load();
    if (cups == nullptr) {
        return fail(ErrorCode::Failed,
                    PrintText::tr("This computer has no print service (CUPS), so nothing was printed."));
    }
    const auto known = queues();
    if (!known) {
        return fail(known.error());
    }
    if (!known->contains(queue)) {
        return fail(ErrorCode::NotFound, PrintText::tr("There is no printer with that name."));
    }
    if (!manner.tray.isEmpty() && !isIppKeyword(manner.tray)) {
        return fail(ErrorCode::InvalidInput, PrintText::tr("The printer has no such tray."));
    }
    const CupsConnection connection(*cups, workPatience);
    if (connection.http() == nullptr) {
        return noAnswer(*cups);
    }
    CupsJobs jobs(*cups, connection.http(), queue.toUtf8());
    auto sent = sendJobs(*cups, jobs, title, documents, manner, keepGoing);
    if (!sent) {
        jobs.takeBack();
    }
    return sent;
}

PrintSpooler& cupsSpooler()
{
    static CupsSpooler spooler;
    return spooler;
}

} // namespace lotsbok
