// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every form, blank and filled, against what a finished print must hold.

#include "forms/print/fonts.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <QFont>
#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <thread>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

QByteArray pdfOf(const QString& id, bool isBlank, PdfProfile profile = PdfProfile::Archive)
{
    const auto printed = printForm(sampleJob(*FormCatalogue::builtIn().current(id), isBlank, profile));
    return printed ? printed->pdf : QByteArray();
}

/// Walks two files' objects side by side; the keys that may differ are passed over.
class Comparison {
public:
    QStringList differences;

    void compare(QPDFObjectHandle a, QPDFObjectHandle b, const QString& path)
    {
        if (a.isIndirect() && !m_seen.insert(a.getObjGen()).second) {
            return;
        }
        if (a.isStream() && b.isStream()) {
            const auto x = a.getStreamData();
            const auto y = b.getStreamData();
            require(x->getSize() == y->getSize() && memcmp(x->getBuffer(), y->getBuffer(), x->getSize()) == 0,
                    path + QStringLiteral(" (stream)"));
            a = a.getDict();
            b = b.getDict();
        }
        if (a.isDictionary() && b.isDictionary()) {
            compareDictionaries(a, b, path);
        } else if (a.isArray() && b.isArray()) {
            require(a.getArrayNItems() == b.getArrayNItems(), path);
            for (int i = 0; i < std::min(a.getArrayNItems(), b.getArrayNItems()); ++i) {
                compare(a.getArrayItem(i), b.getArrayItem(i), QStringLiteral("%1[%2]").arg(path).arg(i));
            }
        } else {
            require(a.unparseResolved() == b.unparseResolved(), path);
        }
    }

private:
    void require(bool isTrue, const QString& path)
    {
        if (!isTrue) {
            differences.append(path);
        }
    }

    void compareDictionaries(QPDFObjectHandle a, QPDFObjectHandle b, const QString& path)
    {
        static const std::set<std::string> declared{"/Metadata", "/CIDSet", "/Length", "/Filter",
                                                    "/DecodeParms"};
        std::set<std::string> keys = a.getKeys();
        keys.merge(b.getKeys());
        for (const std::string& key : keys) {
            if (declared.count(key) == 0) {
                compare(a.getKey(key), b.getKey(key), path + QString::fromStdString(key));
            }
        }
    }

    std::set<QPDFObjGen> m_seen;
};

} // namespace

class TestPrintForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void archiveHoldsTheStandards_data() { forms(); }
    void archiveHoldsTheStandards();
    void preflightHoldsTheStandards_data() { forms(); }
    void preflightHoldsTheStandards();
    void partsDifferOnlyAsDeclared_data() { forms(); }
    void partsDifferOnlyAsDeclared();
    void sameJobSameBytes_data() { forms(); }
    void sameJobSameBytes();
    void qpdfFindsNothing_data() { forms(); }
    void qpdfFindsNothing();
    void readsInFormOrder_data() { forms(); }
    void readsInFormOrder();
    void everyPageHasItsFoot_data() { forms(); }
    void everyPageHasItsFoot();
    void extractsTextWithSpaces();
    void checksFindWhatIsWrong();
    void printsFromAnyThread();
    void usesTheProgramsOwnFonts();

private:
    static void forms();
};

void TestPrintForms::forms()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isBlank");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::addRow("%s blank", qPrintable(id)) << id << true;
        QTest::addRow("%s filled", qPrintable(id)) << id << false;
    }
}

void TestPrintForms::initTestCase()
{
    QCOMPARE(FormCatalogue::builtIn().ids().size(), 13);
}

void TestPrintForms::archiveHoldsTheStandards()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const auto printed = printForm(sampleJob(*FormCatalogue::builtIn().current(id), isBlank));
    QVERIFY(printed.has_value());
    QCOMPARE(printed->warnings, QStringList());
    QCOMPARE(archiveProblems(printed->pdf).join(QLatin1Char('\n')), QString());
    QCOMPARE(PdfReader(printed->pdf).pageCount(), printed->pages);
}

void TestPrintForms::preflightHoldsTheStandards()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const QByteArray pdf = pdfOf(id, isBlank, PdfProfile::PreflightA1b);
    QCOMPARE(preflightProblems(pdf).join(QLatin1Char('\n')), QString());
}

void TestPrintForms::partsDifferOnlyAsDeclared()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    PdfReader archive(pdfOf(id, isBlank));
    PdfReader part1(pdfOf(id, isBlank, PdfProfile::PreflightA1b));
    Comparison comparison;
    comparison.compare(archive.file().getRoot(), part1.file().getRoot(), QString());
    comparison.compare(archive.file().getTrailer().getKey("/Info"), part1.file().getTrailer().getKey("/Info"),
                       QStringLiteral("/Info"));
    QCOMPARE(comparison.differences.join(QLatin1Char('\n')), QString());
}

void TestPrintForms::sameJobSameBytes()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const QByteArray first = pdfOf(id, isBlank);
    QVERIFY(!first.isEmpty());
    QVERIFY(first == pdfOf(id, isBlank));
    PrintJob later = sampleJob(*FormCatalogue::builtIn().current(id), isBlank);
    later.when = later.when.addDays(1);
    QVERIFY(first != printForm(later)->pdf);
}

void TestPrintForms::qpdfFindsNothing()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    QVERIFY2(!program.isEmpty(), "the program qpdf is missing (scripts/test installs it)");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(id, isBlank));
    file.close();
    QProcess qpdf;
    qpdf.start(program, {QStringLiteral("--check"), file.fileName()});
    QVERIFY(qpdf.waitForFinished());
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAll().constData());
}

/// The labels of the fields come one after another, as the form has them.
void TestPrintForms::readsInFormOrder()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const PrintJob job = sampleJob(form, isBlank);
    const QString text = readingText(pdfOf(id, isBlank));
    qsizetype from = text.indexOf(form.title);
    QVERIFY(from >= 0);
    for (const Section& section : form.sections) {
        if (!isBlank && !isShown(section, job.answers, job.bound)) {
            continue;
        }
        for (const Field& field : section.fields) {
            const bool isShownHere = isBlank || isShown(field, job.answers, job.bound);
            if (isShownHere && field.type != FieldType::Letter && field.label != section.title) {
                const qsizetype at = text.indexOf(field.label, from);
                QVERIFY2(at >= from, qPrintable(field.id));
                from = at;
            }
        }
    }
}

void TestPrintForms::everyPageHasItsFoot()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const PdfReader reader(pdfOf(id, isBlank));
    for (int page = 0; page < reader.pageCount(); ++page) {
        const QString text = reader.artifactText(page);
        QVERIFY(text.contains(QStringLiteral("Sida %1 av %2").arg(page + 1).arg(reader.pageCount())));
        QVERIFY(text.contains(QStringLiteral("blankettversion 1")));
        QVERIFY(text.contains(QStringLiteral("ekretess")));
        QCOMPARE(text.contains(QStringLiteral("kod 7K3M9QXA")), !isBlank);
    }
}

/// A reader without tags gets the words apart too: poppler's text has the answers with single spaces.
void TestPrintForms::extractsTextWithSpaces()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!program.isEmpty(), "the program pdftotext is missing (scripts/test installs it)");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(QStringLiteral("3.1"), false));
    file.close();
    QProcess process;
    process.start(program,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY(text.contains(QStringLiteral(
        "Det finns skulder hos Kronofogden på ungefär 45 000 kronor, och hon vill ha hjälp att "
        "ordna upp dem.")));
    // poppler turns a ligature of two letters around, so the name with one is left to readsInFormOrder() and
    // the goldens.
    QVERIFY(text.contains(QStringLiteral("محمد")));
}

/// The checks are worth nothing if they pass everything: each damage must be seen.
void TestPrintForms::checksFindWhatIsWrong()
{
    const QByteArray archive = pdfOf(QStringLiteral("2.2"), true);
    const QByteArray part1 = pdfOf(QStringLiteral("2.2"), true, PdfProfile::PreflightA1b);
    QVERIFY(!archiveProblems(part1).isEmpty());
    QVERIFY(!preflightProblems(archive).isEmpty());
    QVERIFY(!archiveProblems("%PDF-1.7 nothing").isEmpty());
    const auto damaged = [&part1](const QByteArray& from, const QByteArray& to) {
        QByteArray copy = part1;
        const auto at = copy.indexOf(from);
        if (at >= 0 && from.size() == to.size()) {
            copy.replace(at, from.size(), to);
        }
        return at >= 0 && !preflightProblems(copy).isEmpty();
    };
    QVERIFY(damaged("/Lang ", "/Lung "));
    QVERIFY(damaged("/Marked true", "/Marked null"));
    QVERIFY(damaged("/DisplayDocTitle true", "/DisplayDocTitle null"));
    QVERIFY(damaged("/Scope /Column", "/Scopa /Column"));
    QVERIFY(damaged("/S /H2", "/S /H4"));
    QVERIFY(damaged("/S /TBody", "/S /TFoot"));
    QVERIFY(damaged("/Tabs /S", "/Tabs /R"));
    QVERIFY(damaged("<pdfaid:part>1<", "<pdfaid:part>3<"));
    QVERIFY(damaged("<rdf:RDF", "<rdf:RDX"));
    QVERIFY(damaged("/OutputIntents", "/OutputIntentz"));
    QVERIFY(damaged("/FontFile2", "/FontFile9"));
    QVERIFY(damaged("/Outlines ", "/Outlinez "));
    QVERIFY(damaged("/CIDSet", "/CIDSit"));
}

/// One job a thread, several at a time: the bytes are those of a job alone.
void TestPrintForms::printsFromAnyThread()
{
    const QByteArray alone = pdfOf(QStringLiteral("3.1"), false);
    std::array<bool, 4> isSame{};
    std::vector<std::thread> threads;
    threads.reserve(isSame.size());
    for (bool& same : isSame) {
        threads.emplace_back([&same, &alone] {
            same =
                pdfOf(QStringLiteral("3.1"), false) == alone && pdfOf(QStringLiteral("3.1"), false) == alone;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(isSame, (std::array<bool, 4>{true, true, true, true}));
}

/// Screen and paper have the fonts of resources/fonts, also where the system has others of the same name.
void TestPrintForms::usesTheProgramsOwnFonts()
{
    QVERIFY(loadFonts());
    for (const bool isBold : {false, true}) {
        QFont font(fontFamilies());
        font.setBold(isBold);
        const QString file = QStringLiteral(LOTSBOK_SOURCE_DIR "/resources/fonts/NotoSans-%1.ttf")
                                 .arg(isBold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
        const QByteArray head = QRawFont(file, 10).fontTable("head");
        QVERIFY(!head.isEmpty());
        QCOMPARE(QRawFont::fromFont(font).fontTable("head"), head);
    }
}

QTEST_MAIN(TestPrintForms)
#include "tst_print_forms.moc"
