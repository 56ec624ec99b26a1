// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A blank form that is filled in on screen and read back: every form whole, and every kind of file that is
// not what it should be.
#include "forms/print/filled_form.h"
#include "forms/print/form_entry.h"
#include "forms/print/form_printer.h"
#include "tests/forms/print/filled_pdf.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

class TestFilledForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormThereAndBack_data();
    void everyFormThereAndBack();
    void anEmptyFileSaysNothing();
    void whatAReaderWritesInAnotherWay();
    void whatCannotStandThereIsNamed_data();
    void whatCannotStandThereIsNamed();
    void oneFaultDoesNotStopTheRest();
    void valuesOfTheBookAreShownAndNotTaken();
    void everyFieldSaysItsName();
    void refuses_data();
    void refuses();
    void refusesWhatUnpacksWithoutEnd();
    void refusesCutFiles();
};

namespace {

/// The blank to fill in of a built-in form, made once: that it is the same each time is proven below.
QByteArray blankOf(const QString& id)
{
    static QHash<QString, QByteArray> made;
    QByteArray& blank = made[id];
    if (blank.isEmpty()) {
        blank = fillablePdf(builtInForm(id));
    }
    return blank;
}

Result<FilledForm> readBack(const QByteArray& pdf)
{
    return readFilledForm(pdf, formsOf(FormCatalogue::builtIn()));
}

QPDFObjectHandle acroForm(QPDF& file)
{
    return file.getRoot().getKey("/AcroForm");
}

QPDFObjectHandle newField(QPDF& file, const char* name)
{
    QPDFObjectHandle field = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    field.replaceKey("/FT", QPDFObjectHandle::newName("/Tx"));
    field.replaceKey("/T", QPDFObjectHandle::newString(name));
    field.replaceKey("/V", QPDFObjectHandle::newString("x"));
    return field;
}

QPDFObjectHandle script()
{
    return QPDFObjectHandle::parse("<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
}

} // namespace

void TestFilledForm::everyFormThereAndBack_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestFilledForm::everyFormThereAndBack()
{
    QFETCH(QString, id);
    const FormDefinition& form = builtInForm(id);
    const QByteArray blank = blankOf(id);
    QVERIFY(!blank.isEmpty());
    QCOMPARE(archiveProblems(blank).join(QLatin1Char('\n')), QString());
    QCOMPARE(fillablePdf(form), blank);
    const WholeForm whole = everythingAnswered(form);
    const QByteArray filled = filledPdf(blank, whole.fields);
    QVERIFY(!filled.isEmpty());
    const auto read = readBack(filled);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->problems, QStringList());
    QCOMPARE(read->form.hash, form.hash);
    QCOMPARE(differingFields(form, read->answers, whole.answers), QStringList());
    QCOMPARE(read->answers.json(), whole.answers.json());
}

void TestFilledForm::anEmptyFileSaysNothing()
{
    const auto read = readBack(blankOf(QStringLiteral("3.1")));
    QVERIFY(read);
    QCOMPARE(read->answers.json(), QJsonObject());
    QCOMPARE(read->problems, QStringList());
    QCOMPARE(read->form.id, QStringLiteral("3.1"));
}

void TestFilledForm::whatAReaderWritesInAnotherWay()
{
    const QByteArray filled =
        filledPdf(blankOf(QStringLiteral("2.4")), {{QStringLiteral("date"), QStringLiteral(" 20261122 ")},
                                                   {QStringLiteral("amount"), QString::fromUtf8("12\xC2\xA0"
                                                                                                "500 kr")}});
    QVERIFY(!filled.isEmpty());
    const auto read = readBack(filled);
    QVERIFY(read);
    QCOMPARE(read->answers.text(QStringLiteral("date")), QStringLiteral("2026-11-22"));
    QCOMPARE(read->answers.value(QStringLiteral("amount")).toInt(), 1250000);
}

void TestFilledForm::whatCannotStandThereIsNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no date") << QStringLiteral("2.4") << QStringLiteral("date") << QStringLiteral("i tisdags")
                             << QStringLiteral("i tisdags");
    QTest::newRow("no such day") << QStringLiteral("2.4") << QStringLiteral("date")
                                 << QStringLiteral("2026-02-30") << QStringLiteral("2026-02-30");
    QTest::newRow("no amount") << QStringLiteral("2.4") << QStringLiteral("amount") << QStringLiteral("tusen")
                               << QStringLiteral("tusen");
    QTest::newRow("too long") << QStringLiteral("3.1") << QStringLiteral("housing~describe")
                              << QString(4001, QLatin1Char('x')) << QStringLiteral("4000");
    QTest::newRow("no such box") << QStringLiteral("3.1") << QStringLiteral("housing~content")
                                 << QStringLiteral("11") << QString();
    QTest::newRow("no such answer") << QStringLiteral("3.1") << QStringLiteral("economy~debts")
                                    << QStringLiteral("kanske") << QString();
    QTest::newRow("no place") << QStringLiteral("3.1") << QStringLiteral("priority~areas:housing")
                              << QStringLiteral("16") << QStringLiteral("16");
}

void TestFilledForm::whatCannotStandThereIsNamed()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, said);
    const FormDefinition& form = builtInForm(id);
    const QByteArray filled = filledPdf(blankOf(id), {{name, text}});
    QVERIFY(!filled.isEmpty());
    const auto read = readBack(filled);
    QVERIFY(read);
    QCOMPARE(read->answers.json(), QJsonObject());
    QCOMPARE(read->problems.size(), 1);
    const QString label = form.field(entryPath(name).first())->label;
    QVERIFY2(read->problems[0].startsWith(label), qPrintable(read->problems[0]));
    QVERIFY2(read->problems[0].contains(said), qPrintable(read->problems[0]));
}

void TestFilledForm::oneFaultDoesNotStopTheRest()
{
    const QByteArray filled =
        filledPdf(blankOf(QStringLiteral("3.1")),
                  {{QStringLiteral("housing~content"), QStringLiteral("11")},
                   {QStringLiteral("economy~debts"), QStringLiteral("yes")},
                   {QStringLiteral("priority~areas:housing"), QStringLiteral("1")},
                   {QStringLiteral("priority~areas:crime"), QStringLiteral("1")}}); // two first places
    const auto read = readBack(filled);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 2);
    QCOMPARE(read->answers.json(), (QJsonObject{{QStringLiteral("economy.debts"), QStringLiteral("yes")}}));
}

void TestFilledForm::valuesOfTheBookAreShownAndNotTaken()
{
    const QByteArray filled =
        filledPdf(blankOf(QStringLiteral("3.2")), {{QStringLiteral("name"), QStringLiteral("Åsa Ek")},
                                                   {QStringLiteral("oral"), QStringLiteral("yes")}});
    const auto read = readBack(filled);
    QVERIFY(read);
    QCOMPARE(read->shown.value(QStringLiteral("name")), QStringLiteral("Åsa Ek"));
    QVERIFY(!read->answers.isAnswered(QStringLiteral("name")));
    QVERIFY(read->answers.yesNo(QStringLiteral("oral")) == YesNo::Yes);
}

/// Every field has words of its own, and the page says that the tabulator goes by the structure.
void TestFilledForm::everyFieldSaysItsName()
{
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        PdfReader reader(blankOf(id));
        QPDFObjectHandle fields = acroForm(reader.file()).getKey("/Fields");
        QVERIFY(fields.getArrayNItems() > 0);
        for (int i = 0; i < fields.getArrayNItems(); ++i) {
            QPDFObjectHandle field = fields.getArrayItem(i);
            QVERIFY2(!textOf(field.getKey("/TU")).isEmpty(), qPrintable(textOf(field.getKey("/T"))));
        }
        QVERIFY(!acroForm(reader.file()).hasKey("/NeedAppearances"));
        const std::vector<QPDFObjectHandle> pages = reader.file().getAllPages();
        for (QPDFObjectHandle page : pages) {
            QVERIFY(page.getKey("/Tabs").isNameAndEquals("/S"));
        }
    }
}

void TestFilledForm::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const FormDefinition& form = builtInForm(QStringLiteral("3.1"));
    const QByteArray blank = blankOf(QStringLiteral("3.1"));
    const auto changed = [&](const char* what, const std::function<void(QPDF&)>& change) {
        QTest::newRow(what) << changedPdf(blank, change);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("Namn: Åsa Ek");
    QTest::newRow("a head and nothing more") << QByteArray("%PDF-1.7\n");
    QTest::newRow("too large") << blank + QByteArray(9 * 1024 * 1024, ' ');
    PrintJob job;
    job.form = &form;
    job.blank = true;
    job.when = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QTest::newRow("a blank form of paper") << printForm(job)->pdf;
    changed("a script at the opening",
            [](QPDF& file) { file.getRoot().replaceKey("/OpenAction", script()); });
    changed("a script of the document", [](QPDF& file) {
        file.getRoot().replaceKey("/Names", QPDFObjectHandle::parse("<< /JavaScript << /Names [] >> >>"));
    });
    changed("an embedded file", [](QPDF& file) {
        file.getRoot().replaceKey("/Names", QPDFObjectHandle::parse("<< /EmbeddedFiles << /Names [] >> >>"));
    });
    changed("a script of a field", [](QPDF& file) {
        acroForm(file).getKey("/Fields").getArrayItem(0).replaceKey(
            "/AA", QPDFObjectHandle::parse("<< /K << /S /JavaScript /JS (1) >> >>"));
    });
    changed("an XFA form",
            [](QPDF& file) { acroForm(file).replaceKey("/XFA", QPDFObjectHandle::newString("x")); });
    changed("no form", [](QPDF& file) { file.getRoot().removeKey("/AcroForm"); });
    changed("no fields", [](QPDF& file) { acroForm(file).removeKey("/Fields"); });
    const auto marked = [&](const char* what, const QString& mark) {
        QTest::newRow(what) << filledPdf(blank, {{QLatin1String(formMarkName), mark}});
    };
    marked("an unknown form", QStringLiteral("9.9;1;") + QLatin1String(form.hash.toHex()));
    marked("an unknown version", QStringLiteral("3.1;77;") + QLatin1String(form.hash.toHex()));
    marked("another wording", QStringLiteral("3.1;1;00ff"));
    marked("no mark", QString());
    marked("half a mark", QStringLiteral("3.1;1"));
    changed("an unknown field",
            [](QPDF& file) { acroForm(file).getKey("/Fields").appendItem(newField(file, "housing~rent")); });
    changed("an unknown part", [](QPDF& file) {
        acroForm(file).getKey("/Fields").appendItem(newField(file, "economy~debts:action"));
    });
    changed("an unknown column", [](QPDF& file) {
        acroForm(file).getKey("/Fields").appendItem(newField(file, "people~private:0:salary"));
    });
    changed("a row that cannot be", [](QPDF& file) {
        acroForm(file).getKey("/Fields").appendItem(newField(file, "people~private:999999:name"));
    });
    changed("two fields of one name", [](QPDF& file) {
        acroForm(file).getKey("/Fields").appendItem(newField(file, "housing~describe"));
    });
    changed("a field inside itself", [](QPDF& file) {
        QPDFObjectHandle field = newField(file, "housing");
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        kids.appendItem(field);
        field.replaceKey("/Kids", kids);
        acroForm(file).getKey("/Fields").appendItem(field);
    });
    changed("fields without end", [](QPDF& file) {
        for (int i = 0; i < 5000; ++i) {
            acroForm(file).getKey("/Fields").appendItem(
                newField(file, qPrintable(QStringLiteral("f%1").arg(i))));
        }
    });
    QPDF file;
    file.processMemoryFile("test", blank.constData(), size_t(blank.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto encrypted = writer.getBufferSharedPointer();
    for (const char* filter : {"/LZWDecode", "[/ASCIIHexDecode /FlateDecode]", "/L#5AWDecode"}) {
        QTest::addRow("packed by %s", filter)
            << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length 4 /Filter ") + filter +
                   " >>\nstream\n1234\nendstream\nendobj\n";
    }
    QTest::newRow("encrypted") << QByteArray(reinterpret_cast<const char*>(encrypted->getBuffer()),
                                             qsizetype(encrypted->getSize()));
}

void TestFilledForm::refuses()
{
    QFETCH(QByteArray, pdf);
    const auto read = readBack(pdf);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY(!read.error().text.isEmpty());
}

/// 2 MiB that unpack to 2 GiB: stopped on the way, and never held.
void TestFilledForm::refusesWhatUnpacksWithoutEnd()
{
    const QByteArray packed = qCompress(QByteArray(70 * 1024 * 1024, '0'), 9).mid(4);
    QVERIFY(packed.size() < 1024 * 1024);
    const QByteArray pdf = "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " +
                           QByteArray::number(packed.size()) + " >>\nstream\n" + packed +
                           "\nendstream\nendobj\n";
    const auto read = readBack(pdf);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().text, readBack(QByteArray(9 * 1024 * 1024, ' ')).error().text);
}

void TestFilledForm::refusesCutFiles()
{
    const QByteArray filled =
        filledPdf(blankOf(QStringLiteral("2.4")), {{QStringLiteral("amount"), QStringLiteral("500")}});
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        const auto read = readBack(filled.left(qsizetype(double(filled.size()) * share)));
        QVERIFY(!read || read->answers.json().size() <= 1); // what libqpdf mends may be read, never more
    }
}

QTEST_MAIN(TestFilledForm)
#include "tst_filled_form.moc"
