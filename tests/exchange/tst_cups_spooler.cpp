// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CUPS is asked for, with a library of our own in its place that writes down every call.
#include "exchange/cups_spooler.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace lotsbok; // NOLINT(google-build-using-namespace)

namespace {

/// The print service as the test sets it up; CUPS has one, too.
struct Service {
    QStringList calls;
    QStringList trays{QStringLiteral("auto"), QStringLiteral("tray-2"), QStringLiteral("bad}name")};
    bool hasTwoSides = true;
    bool answers = true;
    bool isReached = true;
    bool isSilent = false;  ///< it takes the connection, and says nothing
    int failingRelease = 0; ///< counted from one
    int released = 0;
    int failingDocument = 0; ///< counted from one
    int failingWrite = 0;
    int open = 0; ///< what was taken and not given back
    int document = 0;
};
Service service; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): C functions have nowhere else

char nameOne[] = "ettan";
char nameTwo[] = "tvåan";
char instance[] = "utkast";
char nameGone[] = "borta";

CupsLibrary::Destination three[3]; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

CupsLibrary::Http* connectTo(const char*, int, void*, int, int, int, int, int*)
{
    service.open += service.isReached ? 1 : 0;
    return service.isReached ? reinterpret_cast<CupsLibrary::Http*>(&service) : nullptr;
}

int getDestinations(CupsLibrary::Http* http, CupsLibrary::Destination** all)
{
    if (http == nullptr) {
        service.calls << QStringLiteral("libcups' own connection, which waits for minutes");
    }
    if (service.isSilent) {
        *all = nullptr;
        ++service.open;
        return 0;
    }
    three[0] = {nameOne, nullptr, 0, 0, nullptr};
    three[1] = {nameTwo, nullptr, 1, 0, nullptr};
    three[2] = {nameOne, instance, 0, 0, nullptr};
    *all = three;
    ++service.open;
    return 3;
}

int addOption(const char* name, const char* value, int count, CupsLibrary::Option** /*all*/)
{
    service.calls << QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value));
    service.open += count == 0 ? 1 : 0;
    return count + 1;
}

int createJob(CupsLibrary::Http*, const char* queue, const char* title, int options, CupsLibrary::Option*)
{
    service.calls << QStringLiteral("job %1 %2 %3")
                         .arg(QString::fromUtf8(queue), QString::fromUtf8(title))
                         .arg(options);
    return service.answers ? 7 + service.document : 0;
}

int startDocument(CupsLibrary::Http*, const char*, int job, const char*, const char* format, int isLast)
{
    ++service.document;
    service.calls << QStringLiteral("document %1 %2 %3").arg(job).arg(QLatin1String(format)).arg(isLast);
    return service.document == service.failingDocument ? 500 : CupsLibrary::httpContinue;
}

int writeRequestData(CupsLibrary::Http*, const char* bytes, std::size_t size)
{
    service.calls << QString::fromLatin1(bytes, qsizetype(size));
    return service.document == service.failingWrite ? 500 : CupsLibrary::httpContinue;
}

const char* attributeString(CupsLibrary::Attribute*, int index, const char**)
{
    static QByteArray text;
    text = service.trays.at(index).toUtf8();
    return text.constData();
}

const CupsLibrary* fakeLibrary()
{
    static const CupsLibrary cups = [] {
        CupsLibrary made;
        made.connect = &connectTo;
        made.setTimeout = [](CupsLibrary::Http*, double, int (*)(CupsLibrary::Http*, void*), void*) {};
        made.close = [](CupsLibrary::Http*) { --service.open; };
        made.server = [] { return "/nowhere"; };
        made.port = [] { return 631; };
        made.encryption = [] { return 0; };
        made.user = [] { return "asa"; };
        made.newRequest = [](int operation) {
            ++service.open;
            service.calls << QStringLiteral("request %1").arg(operation);
            return reinterpret_cast<CupsLibrary::Request*>(&service);
        };
        made.addString = [](CupsLibrary::Request*, int, int, const char* name, const char*,
                            const char* value) -> CupsLibrary::Attribute* {
            service.calls << QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value));
            return nullptr;
        };
        made.doRequest = [](CupsLibrary::Http*, CupsLibrary::Request* request, const char*) {
            ++service.released;
            return request;
        };
        made.deleteRequest = [](CupsLibrary::Request*) { --service.open; };
        made.lastStatus = [] {
            return service.isSilent || service.released == service.failingRelease ? 0x502 : 0;
        };
        made.getDestinations = &getDestinations;
        made.freeDestinations = [](int, CupsLibrary::Destination*) {
            for (CupsLibrary::Destination& each : three) {
                each = {nameGone, nullptr, 0, 0, nullptr}; // as memory that was given back
            }
            --service.open;
        };
        made.addOption = &addOption;
        made.freeOptions = [](int, CupsLibrary::Option*) { --service.open; };
        made.createJob = &createJob;
        made.startDocument = &startDocument;
        made.writeRequestData = &writeRequestData;
        made.finishDocument = [](CupsLibrary::Http*, const char*) { return 0; };
        made.cancelJob = [](CupsLibrary::Http*, const char* queue, int job, int) {
            service.calls << QStringLiteral("cancel %1 %2").arg(QString::fromUtf8(queue)).arg(job);
            return 0;
        };
        made.lastError = [] { return "no toner"; };
        made.copyInfo = [](CupsLibrary::Http*, CupsLibrary::Destination*) {
            service.open += service.answers ? 1 : 0;
            return service.answers ? reinterpret_cast<CupsLibrary::DestinationInfo*>(&service) : nullptr;
        };
        made.freeInfo = [](CupsLibrary::DestinationInfo*) { --service.open; };
        made.checkSupported = [](CupsLibrary::Http*, CupsLibrary::Destination*, CupsLibrary::DestinationInfo*,
                                 const char*, const char*) { return service.hasTwoSides ? 1 : 0; };
        made.findSupported = [](CupsLibrary::Http*, CupsLibrary::Destination*, CupsLibrary::DestinationInfo*,
                                const char*) {
            return service.trays.isEmpty() ? nullptr : reinterpret_cast<CupsLibrary::Attribute*>(&service);
        };
        made.localizeValue = [](CupsLibrary::Http*, CupsLibrary::Destination*, CupsLibrary::DestinationInfo*,
                                const char*, const char* id) -> const char* {
            return qstrcmp(id, "tray-2") == 0 ? "Fack 2" : nullptr;
        };
        made.attributeCount = [](CupsLibrary::Attribute*) { return int(service.trays.size()); };
        made.attributeString = &attributeString;
        return made;
    }();
    return &cups;
}

const CupsLibrary* noLibrary()
{
    return nullptr;
}

} // namespace

class TestCupsSpooler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { service = Service(); }
    void cleanup() { QCOMPARE(service.open, 0); }
    void theDefaultQueueComesFirst();
    void aServiceThatIsNotThereIsNoListOfNone();
    void aSilentServerIsGivenUp();
    void whatAPrinterLetsOneChoose();
    void eachDocumentIsAJobOfItsOwn();
    void onlyWhatIsChosenIsAskedFor();
    void whatIsStoppedIsTakenBack();
    void whatFailsIsTakenBack();
    void whatIsRefused();
    void withoutCups();
};

void TestCupsSpooler::theDefaultQueueComesFirst()
{
    QCOMPARE(CupsSpooler(&fakeLibrary).queues().value_or(QStringList()),
             (QStringList{QString::fromUtf8(nameTwo), QString::fromUtf8(nameOne)}));
    QCOMPARE(service.calls, QStringList());
}

void TestCupsSpooler::aServiceThatIsNotThereIsNoListOfNone()
{
    service.isReached = false;
    CupsSpooler spooler(&fakeLibrary);
    QCOMPARE(spooler.queues().error().code, ErrorCode::Failed);
    QCOMPARE(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).error().code,
             ErrorCode::Failed);
    QVERIFY(spooler.choices(QStringLiteral("ettan")).trays.isEmpty());
    service.isReached = true;
    service.isSilent = true;
    QCOMPARE(spooler.queues().error().code, ErrorCode::Failed);
    QCOMPARE(service.calls, QStringList());
}

/// The real libcups, and a server that takes the connection and never says a word: it comes to an end.
void TestCupsSpooler::aSilentServerIsGivenUp()
{
    if (CupsLibrary::load() == nullptr) {
        QSKIP("no libcups on this machine");
    }
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(listener >= 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    QCOMPARE(::bind(listener, any, size), 0);
    QCOMPARE(::listen(listener, 8), 0);
    QCOMPARE(::getsockname(listener, any, &size), 0);
    qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(ntohs(address.sin_port)));
    CupsSpooler spooler(&CupsLibrary::load, std::chrono::milliseconds(200));
    const auto queues = spooler.queues();
    QVERIFY(!queues.has_value());
    QCOMPARE(queues.error().code, ErrorCode::Failed);
    QCOMPARE(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).error().text,
             queues.error().text);
    ::close(listener);
}

void TestCupsSpooler::whatAPrinterLetsOneChoose()
{
    CupsSpooler spooler(&fakeLibrary);
    const PrinterChoices choices = spooler.choices(QStringLiteral("ettan"));
    QVERIFY(choices.hasTwoSides);
    const QList<PrinterChoices::Tray> trays{{QStringLiteral("auto"), QStringLiteral("auto")},
                                            {QStringLiteral("tray-2"), QStringLiteral("Fack 2")}};
    QCOMPARE(choices.trays, trays);
    service.hasTwoSides = false;
    service.trays.clear();
    QVERIFY(!spooler.choices(QStringLiteral("ettan")).hasTwoSides);
    QVERIFY(spooler.choices(QStringLiteral("ettan")).trays.isEmpty());
    QVERIFY(spooler.choices(QStringLiteral("trean")).trays.isEmpty());
    service.answers = false;
    service.hasTwoSides = true;
    QVERIFY2(!spooler.choices(QStringLiteral("ettan")).hasTwoSides, "a printer that is switched off");
}

/// Not one job of three documents: CUPS 2.4.2 joins them to a file that no printer reads.
void TestCupsSpooler::eachDocumentIsAJobOfItsOwn()
{
    PrintManner manner(2);
    manner.sides = PrintManner::Sides::TwoLongEdge;
    manner.tray = QStringLiteral("tray-2");
    QVERIFY(CupsSpooler(&fakeLibrary)
                .send(QString::fromUtf8(nameTwo), QStringLiteral("Ett möte"), {"a", "b", "c"}, manner)
                .has_value());
    QCOMPARE(service.calls,
             (QStringList{QStringLiteral("job-hold-until=indefinite"),
                          QStringLiteral("copies=2"),
                          QStringLiteral("multiple-document-handling=separate-documents-collated-copies"),
                          QStringLiteral("sides=two-sided-long-edge"),
                          QStringLiteral("media-col={media-source=tray-2}"),
                          QString::fromUtf8("job tvåan 1/3 Ett möte 5"),
                          QStringLiteral("document 7 application/pdf 1"),
                          QStringLiteral("a"),
                          QString::fromUtf8("job tvåan 2/3 Ett möte 5"),
                          QStringLiteral("document 8 application/pdf 1"),
                          QStringLiteral("b"),
                          QString::fromUtf8("job tvåan 3/3 Ett möte 5"),
                          QStringLiteral("document 9 application/pdf 1"),
                          QStringLiteral("c"),
                          QStringLiteral("request 13"),
                          QStringLiteral("job-uri=ipp://localhost/jobs/7"),
                          QStringLiteral("requesting-user-name=asa"),
                          QStringLiteral("request 13"),
                          QStringLiteral("job-uri=ipp://localhost/jobs/8"),
                          QStringLiteral("requesting-user-name=asa"),
                          QStringLiteral("request 13"),
                          QStringLiteral("job-uri=ipp://localhost/jobs/9"),
                          QStringLiteral("requesting-user-name=asa")}));
    service = Service(); // one document is a job like any other
    QVERIFY(CupsSpooler(&fakeLibrary)
                .send(QString::fromUtf8(nameTwo), QStringLiteral("Bilaga 3.5"), {"a"}, {})
                .has_value());
    QVERIFY(service.calls.contains(QString::fromUtf8("job tvåan Bilaga 3.5 2")));
    QVERIFY(service.calls.filter(QStringLiteral("hold")).isEmpty() && service.released == 0);
}

/// Nothing has begun before all are there, so nothing is printed of what is stopped.
void TestCupsSpooler::whatIsStoppedIsTakenBack()
{
    CupsSpooler spooler(&fakeLibrary);
    int asked = 0;
    const auto sent = spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a", "b", "c"}, {},
                                   [&asked] { return ++asked < 4; });
    QVERIFY(!sent.has_value());
    QCOMPARE(sent.error().code, ErrorCode::Cancelled);
    QCOMPARE(service.released, 0);
    QCOMPARE(service.calls.filter(QStringLiteral("cancel")),
             (QStringList{QStringLiteral("cancel ettan 7"), QStringLiteral("cancel ettan 8"),
                          QStringLiteral("cancel ettan 9")}));
    service = Service();
    QVERIFY(!spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}, [] { return false; }));
    QVERIFY(service.calls.filter(QStringLiteral("job ")).isEmpty());
}

void TestCupsSpooler::onlyWhatIsChosenIsAskedFor()
{
    CupsSpooler spooler(&fakeLibrary);
    QVERIFY(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).has_value());
    QVERIFY(service.calls.filter(QStringLiteral("sides")).isEmpty());
    QVERIFY(service.calls.filter(QStringLiteral("media")).isEmpty());
    const std::pair<PrintManner::Sides, const char*> words[] = {
        {PrintManner::Sides::One, "sides=one-sided"},
        {PrintManner::Sides::TwoShortEdge, "sides=two-sided-short-edge"}};
    for (const auto& [sides, word] : words) {
        PrintManner manner;
        manner.sides = sides;
        QVERIFY(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, manner).has_value());
        QVERIFY2(service.calls.contains(QLatin1String(word)), word);
    }
}

void TestCupsSpooler::whatFailsIsTakenBack()
{
    CupsSpooler spooler(&fakeLibrary);
    service.failingDocument = 2;
    const auto sent = spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a", "b", "c"}, {});
    QVERIFY(!sent.has_value());
    QCOMPARE(sent.error().code, ErrorCode::Failed);
    QCOMPARE(sent.error().detail, QStringLiteral("no toner"));
    QCOMPARE(service.calls.mid(service.calls.size() - 2), // the first is not left to be printed alone
             (QStringList{QStringLiteral("cancel ettan 7"), QStringLiteral("cancel ettan 8")}));
    service = Service();
    service.failingRelease = 2;
    QVERIFY(!spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a", "b", "c"}, {}).has_value());
    QCOMPARE(service.calls.filter(QStringLiteral("cancel")).size(), 3);
    service = Service();
    service.failingWrite = 1;
    QVERIFY(!spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).has_value());
    QCOMPARE(service.calls.last(), QStringLiteral("cancel ettan 7"));
    service = Service();
    service.answers = false;
    QVERIFY(!spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).has_value());
    QVERIFY(service.calls.filter(QStringLiteral("document")).size() == 1); // the option; no document began
}

void TestCupsSpooler::whatIsRefused()
{
    CupsSpooler spooler(&fakeLibrary);
    QCOMPARE(spooler.send(QStringLiteral("trean"), QStringLiteral("x"), {"a"}, {}).error().code,
             ErrorCode::NotFound);
    PrintManner manner;
    manner.tray = QStringLiteral("a} sides=b");
    QCOMPARE(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, manner).error().code,
             ErrorCode::InvalidInput);
    QVERIFY(service.calls.isEmpty());
}

void TestCupsSpooler::withoutCups()
{
    CupsSpooler spooler(&noLibrary);
    QVERIFY(spooler.queues().has_value() && spooler.queues()->isEmpty());
    QVERIFY(spooler.choices(QStringLiteral("ettan")).trays.isEmpty());
    QCOMPARE(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).error().code,
             ErrorCode::Failed);
}

QTEST_GUILESS_MAIN(TestCupsSpooler)
#include "tst_cups_spooler.moc"
