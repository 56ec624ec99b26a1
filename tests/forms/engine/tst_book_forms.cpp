// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of an open book: built in and installed; what may be installed, and what it changes.
#include "forms/bindings/book_forms.h"

#include "core/security/atomic_file.h"
#include "forms/bindings/bindings.h"
#include "tests/core/support/test_office.h"
#include "tests/forms/engine/district_wording.h"

namespace lotsbok {

namespace {

const QString ownWords = QStringLiteral("Berätta om hotet med egna ord");

QJsonObject ownInventory(int version = 1000, const std::function<void(QJsonObject& field)>& edit = {})
{
    return districtWording("3.1", version, QStringLiteral("threat.describe"), ownWords, edit);
}

QStringList errorsOf(const QJsonObject& definition, const FormCatalogue& known = FormCatalogue::builtIn())
{
    QStringList paths;
    const auto findings =
        checkForInstalling(toBytes(definition), QStringLiteral("prov.json"), bindingNames(), known);
    for (const DefinitionFinding& each : findings) {
        if (each.severity == DefinitionFinding::Severity::Error) {
            paths.append(each.path);
        }
    }
    return paths;
}

} // namespace

class TestBookForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBookUsesWhatWasInstalled();
    void anOldAnswerKeepsItsVersion();
    void whatTheProgramCannotUseIsRefusedAtTheBook();
    void whatMayBeInstalled_data();
    void whatMayBeInstalled();
    void whatAWordingChangesIsSaid();
    void theAdministratorSeesWhatTheBookUses();

private:
    AccountDesk desk(TestOffice& office)
    {
        return *Book::administer(office.book().path, QStringLiteral("rut"), TestBook::password(),
                                 office.book().options);
    }
    Result<void> handOver(TestOffice& office, const QJsonObject& definition)
    {
        const auto form = parsed(definition);
        return form ? desk(office).installForm(form->id, form->version, form->canonicalJson)
                    : fail(form.error());
    }
};

void TestBookForms::theBookUsesWhatWasInstalled()
{
    TestOffice office;
    QCOMPARE(&bookForms(office.head()), &FormCatalogue::builtIn());
    LOTSBOK_VERIFY(handOver(office, ownInventory()));
    QCOMPARE(&bookForms(office.head()), &FormCatalogue::builtIn()); // waits
    const auto taken = takeInForms(office.head());
    LOTSBOK_VERIFY(taken);
    QCOMPARE(taken->refused, QStringList());
    const FormCatalogue& forms = bookForms(office.head());
    const FormDefinition* used = forms.current(QStringLiteral("3.1"));
    QVERIFY(used);
    QCOMPARE(used->version, 1000);
    QCOMPARE(used->field(QStringLiteral("threat.describe"))->label, ownWords);
    QCOMPARE(forms.ids(), FormCatalogue::builtIn().ids());
    QCOMPARE(forms.current(QStringLiteral("3.2")), FormCatalogue::builtIn().current(QStringLiteral("3.2")));
    // Asked again it is the same one, whoever asks, and costs no parse.
    QCOMPARE(&bookForms(office.head()), &forms);
    QCOMPARE(&bookForms(office.as(QStringLiteral("asa"))), &forms);
    LOTSBOK_VERIFY(desk(office).withdrawForm(QStringLiteral("3.1"), 1000));
    LOTSBOK_VERIFY(takeInForms(office.head()));
    const FormCatalogue& without = bookForms(office.head());
    QCOMPARE(without.current(QStringLiteral("3.1"))->version, 1);
    QCOMPARE(without.find(QStringLiteral("3.1"), 1000), used);
    QCOMPARE(without.byHash(used->hash), used);
    QCOMPARE(used->version, 1000); // what was pointed to stays
}

void TestBookForms::anOldAnswerKeepsItsVersion()
{
    TestOffice office;
    const Case opened = office.openCase(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg")),
                                        office.id(QStringLiteral("asa")));
    LOTSBOK_VERIFY(handOver(office, ownInventory()));
    LOTSBOK_VERIFY(takeInForms(office.head()));
    Session& asa = office.as(QStringLiteral("asa"));
    const FormDefinition own = *bookForms(asa).current(QStringLiteral("3.1"));
    const Answers answers(
        QJsonObject{{QStringLiteral("threat.describe"), QStringLiteral("känner sig trygg")}});
    const auto registered = registerAnswers(asa, own, SubjectRef::of(opened.id), answers);
    LOTSBOK_VERIFY(registered);
    QCOMPARE(registered->formVersion, 1000);
    QCOMPARE(registered->definitionHash, own.hash);
    LOTSBOK_VERIFY(desk(office).withdrawForm(QStringLiteral("3.1"), 1000));
    LOTSBOK_VERIFY(takeInForms(office.head()));
    LOTSBOK_VERIFY(handOver(office, ownInventory(1001)));
    LOTSBOK_VERIFY(takeInForms(office.head()));
    const auto stored = office.head().response(registered->id);
    LOTSBOK_VERIFY(stored);
    const auto definition =
        definitionFor(office.head(), stored->formId, stored->formVersion, stored->definitionHash);
    LOTSBOK_VERIFY(definition);
    QCOMPARE(definition->version, 1000);
    QCOMPARE(definition->field(QStringLiteral("threat.describe"))->label, ownWords);
    QCOMPARE(bookForms(office.head()).current(QStringLiteral("3.1"))->version, 1001);
}

/// Another program, or a hand, wrote what no check was asked about.
void TestBookForms::whatTheProgramCannotUseIsRefusedAtTheBook()
{
    TestOffice office;
    auto rut = desk(office);
    const QJsonObject otherType = ownInventory(1000, [](QJsonObject& field) {
        field.insert(QStringLiteral("type"), QStringLiteral("yesNo"));
        field.remove(QStringLiteral("printLines"));
    });
    const auto form = parsed(otherType);
    LOTSBOK_VERIFY(form);
    LOTSBOK_VERIFY(rut.installForm(form->id, form->version, form->canonicalJson));
    LOTSBOK_VERIFY(
        rut.installForm(QStringLiteral("3.1"), 1001, QByteArrayLiteral("{\"id\":\"3.1\",\"version\":1001}")));
    LOTSBOK_VERIFY(handOver(office, ownInventory(1002)));
    const auto taken = takeInForms(office.head());
    LOTSBOK_VERIFY(taken);
    QCOMPARE(taken->refused.size(), 2);
    QCOMPARE(taken->taken.size(), 1);
    QVERIFY2(taken->refused.first().contains(QStringLiteral("threat.describe")),
             qPrintable(taken->refused.first()));
    QCOMPARE(bookForms(office.head()).current(QStringLiteral("3.1"))->version, 1002);
    QCOMPARE(rut.forms()->refused.size(), 2);
}

void TestBookForms::whatMayBeInstalled_data()
{
    QTest::addColumn<QJsonObject>("definition");
    QTest::addColumn<QString>("path"); ///< of an error; empty: none
    const auto changed = [](const char* key, const QJsonValue& value) {
        QJsonObject form = ownInventory();
        form.insert(QLatin1String(key), value);
        return form;
    };
    QTest::newRow("other words") << ownInventory() << QString();
    QTest::newRow("the program's own numbers") << ownInventory(999) << QStringLiteral("version");
    QTest::newRow("a draft") << changed("status", QStringLiteral("draft")) << QStringLiteral("status");
    QTest::newRow("retired") << changed("status", QStringLiteral("retired")) << QStringLiteral("status");
    QTest::newRow("no such form") << changed("id", QStringLiteral("9")) << QStringLiteral("id");
    QTest::newRow("less careful") << ownInventory(1000, [](QJsonObject& field) {
        field.insert(QStringLiteral("dataClass"), QStringLiteral("none"));
    }) << QStringLiteral("threat.describe");
    QTest::newRow("another value of the book") << ownInventory(1000, [](QJsonObject& field) {
        field.insert(QStringLiteral("bind"), QStringLiteral("client.address"));
    }) << QStringLiteral("threat.describe");
}

void TestBookForms::whatMayBeInstalled()
{
    QFETCH(QJsonObject, definition);
    QFETCH(QString, path);
    const QStringList errors = errorsOf(definition);
    QCOMPARE(errors.isEmpty(), path.isEmpty());
    QVERIFY2(path.isEmpty() || errors.contains(path), qPrintable(errors.join(u' ')));
}

void TestBookForms::whatAWordingChangesIsSaid()
{
    QJsonObject definition =
        ownInventory(1000, [](QJsonObject& field) { field.insert(QStringLiteral("required"), true); });
    QJsonArray sections = definition.value(QLatin1String("sections")).toArray();
    QJsonObject last = sections.last().toObject();
    QJsonArray fields = last.value(QLatin1String("fields")).toArray();
    fields.append(fieldJson("own.question", "yesNo"));
    last.insert(QStringLiteral("fields"), fields);
    sections[sections.size() - 1] = last;
    definition.insert(QStringLiteral("sections"), sections);
    const auto form = parsed(definition);
    LOTSBOK_VERIFY(form);
    const FormDefinition& before = builtInForm("3.1");
    const DefinitionChanges changes = definitionChanges(before, *form);
    QCOMPARE(changes.now, changes.before + 1);
    QCOMPARE(changes.added, QStringList{QStringLiteral("Etikett own.question")});
    QCOMPARE(changes.removed, QStringList());
    QCOMPARE(changes.relabelled.size(), 1);
    QCOMPARE(changes.relabelled.first().id, QStringLiteral("threat.describe"));
    QCOMPARE(changes.relabelled.first().before, before.field(QStringLiteral("threat.describe"))->label);
    QCOMPARE(changes.relabelled.first().now, ownWords);
    QCOMPARE(changes.judgedOtherwise, QStringList{ownWords});
    QCOMPARE(definitionChanges(*form, before).removed, QStringList{QStringLiteral("Etikett own.question")});
    QVERIFY(definitionChanges(before, before).isEmpty());
}

void TestBookForms::theAdministratorSeesWhatTheBookUses()
{
    TestOffice office;
    QCOMPARE(&bookForms(*desk(office).forms()), &FormCatalogue::builtIn());
    LOTSBOK_VERIFY(handOver(office, ownInventory()));
    QCOMPARE(bookForms(*desk(office).forms()).current(QStringLiteral("3.1"))->version, 1000);
    LOTSBOK_VERIFY(takeInForms(office.head()));
    QCOMPARE(bookForms(*desk(office).forms()).current(QStringLiteral("3.1"))->version, 1000);
    // So the next one is compared with it, and its number is taken.
    const QString path = office.book().folder.filePath(QStringLiteral("nästa.json"));
    LOTSBOK_VERIFY(writeFileAtomically(path, toBytes(ownInventory(1000)), false));
    const auto again = readFormToInstall(path, bookForms(*desk(office).forms()));
    LOTSBOK_VERIFY(again);
    QVERIFY(hasError(again->findings) || again->changes->isEmpty());
    LOTSBOK_VERIFY(writeFileAtomically(path, toBytes(ownInventory(1001)), false));
    const auto next = readFormToInstall(path, bookForms(*desk(office).forms()));
    LOTSBOK_VERIFY(next);
    QVERIFY(!hasError(next->findings));
    QCOMPARE(next->replaces, 1000);
    QVERIFY(next->changes->isEmpty());
    LOTSBOK_VERIFY(desk(office).withdrawForm(QStringLiteral("3.1"), 1000));
    QCOMPARE(bookForms(*desk(office).forms()).current(QStringLiteral("3.1"))->version, 1);
    QCOMPARE(codeOf(readFormToInstall(path + QStringLiteral("x"), FormCatalogue::builtIn())),
             ErrorCode::NotFound);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestBookForms)
#include "tst_book_forms.moc"
