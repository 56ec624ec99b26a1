// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CUPS is asked for, with a library of our own in its place that writes down every call.
#include "exchange/cups_spooler.h"

#include <QTest>

using namespace lotsbok; // NOLINT(google-build-using-namespace)

namespace {

/// The print service as the test sets it up; CUPS has one, too.
struct Service {
    QStringList calls;
    QStringList trays{QStringLiteral("auto"), QStringLiteral("tray-2"), QStringLiteral("bad}name")};
    bool hasTwoSides = true;
    bool answers = true;
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

int getDestinations(CupsLibrary::Http*, CupsLibrary::Destination** all)
{
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
        made.cancelJob = [](const char* queue, int job) {
            service.calls << QStringLiteral("cancel %1 %2").arg(QString::fromUtf8(queue)).arg(job);
            return 1;
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
    void whatAPrinterLetsOneChoose();
    void eachDocumentIsAJobOfItsOwn();
    void onlyWhatIsChosenIsAskedFor();
    void whatFailsIsTakenBack();
    void whatIsRefused();
    void withoutCups();
};

void TestCupsSpooler::theDefaultQueueComesFirst()
{
    QCOMPARE(CupsSpooler(&fakeLibrary).queues(),
             (QStringList{QString::fromUtf8(nameTwo), QString::fromUtf8(nameOne)}));
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
             (QStringList{
                 QStringLiteral("copies=2"),
                 QStringLiteral("multiple-document-handling=separate-documents-collated-copies"),
                 QStringLiteral("sides=two-sided-long-edge"),
                 QStringLiteral("media-col={media-source=tray-2}"), QString::fromUtf8("job tvåan Ett möte 4"),
                 QStringLiteral("document 7 application/pdf 1"), QStringLiteral("a"),
                 QString::fromUtf8("job tvåan Ett möte 4"), QStringLiteral("document 8 application/pdf 1"),
                 QStringLiteral("b"), QString::fromUtf8("job tvåan Ett möte 4"),
                 QStringLiteral("document 9 application/pdf 1"), QStringLiteral("c")}));
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
    QVERIFY(spooler.queues().isEmpty());
    QVERIFY(spooler.choices(QStringLiteral("ettan")).trays.isEmpty());
    QCOMPARE(spooler.send(QStringLiteral("ettan"), QStringLiteral("x"), {"a"}, {}).error().code,
             ErrorCode::Failed);
}

QTEST_GUILESS_MAIN(TestCupsSpooler)
#include "tst_cups_spooler.moc"
