// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator without a key to the book installs a bilaga in the district's own wording, a lots fills it
// in and prints it, the administrator withdraws it: what was registered prints the same bytes as before.
#include "core/security/atomic_file.h"
#include "exchange/disclosure.h"
#include "exchange/party_print.h"
#include "forms/bindings/bindings.h"
#include "forms/bindings/book_forms.h"
#include "tests/core/support/test_office.h"
#include "tests/forms/engine/district_wording.h"
#include "tests/forms/print/pdf_checks.h"

namespace lotsbok {

class TestDistrictWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheAdministratorToThePaperAndBack();
    void r28_aQuestionOfTheDistrictsOwnGoesToNoParty();
};

void TestDistrictWording::fromTheAdministratorToThePaperAndBack()
{
    const QString ownWords = QStringLiteral("Hur har du det med hot och våld just nu?");
    TestOffice office;
    User adam;
    adam.loginName = QStringLiteral("adam");
    adam.displayName = QStringLiteral("Adam Systemförvaltare");
    adam.role = Role::Administrator;
    LOTSBOK_VERIFY(office.head().addUser(adam, TestBook::password(), KdfCost::cheap()));
    const Case opened = office.openCase(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg")),
                                        office.id(QStringLiteral("asa")));
    office.close();
    QCOMPARE(codeOf(office.book().open(QStringLiteral("adam"))), ErrorCode::NoPermission); // holds no key

    auto desk = Book::administer(office.book().path, QStringLiteral("adam"), TestBook::password(),
                                 office.book().options);
    LOTSBOK_VERIFY(desk);
    const QString file = office.book().folder.filePath(QStringLiteral("bilaga-3.1.json"));
    LOTSBOK_VERIFY(writeFileAtomically(
        file, toBytes(districtWording("3.1", 1000, QStringLiteral("threat.describe"), ownWords)), false));
    const auto wanted = readFormToInstall(file, bookForms(*desk->forms()));
    LOTSBOK_VERIFY(wanted);
    QVERIFY(!hasError(wanted->findings));
    LOTSBOK_VERIFY(desk->installForm(wanted->form.id, wanted->form.version, wanted->form.canonicalJson));

    // The lots opens the book: the wording is there for what is registered from now on.
    Session& asa = office.as(QStringLiteral("asa"));
    const auto taken = takeInForms(asa);
    LOTSBOK_VERIFY(taken);
    QCOMPARE(taken->taken.size(), 1);
    const FormDefinition* form = bookForms(asa).current(QStringLiteral("3.1"));
    QCOMPARE(form->version, 1000);
    const Answers answers(
        QJsonObject{{QStringLiteral("threat.describe"), QStringLiteral("Känner sig trygg hemma.")}});
    const auto registered = registerAnswers(asa, *form, SubjectRef::of(opened.id), answers);
    LOTSBOK_VERIFY(registered);
    const auto printed = Disclosure(asa).preview(*registered, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(printed);
    QVERIFY(testing::readingText(printed->pdf).contains(ownWords));

    // Withdrawn: the next registration has the program's words, and this one its own.
    LOTSBOK_VERIFY(desk->withdrawForm(QStringLiteral("3.1"), 1000));
    LOTSBOK_VERIFY(takeInForms(office.head()));
    Session& again = office.as(QStringLiteral("asa"));
    QCOMPARE(bookForms(again).current(QStringLiteral("3.1"))->version, 1);
    const auto stored = again.response(registered->id);
    LOTSBOK_VERIFY(stored);
    const auto reprinted = Disclosure(again).preview(*stored, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(reprinted);
    QCOMPARE(reprinted->pdf, printed->pdf);
    QCOMPARE(again.verify()->problems, QStringList());
}

/// R28: no scope of a consent is known to cover it, however wide.
void TestDistrictWording::r28_aQuestionOfTheDistrictsOwnGoesToNoParty()
{
    QJsonObject definition =
        districtWording("3.5", 1000, QStringLiteral("contacts"), QStringLiteral("Vilka vi når"));
    QJsonArray sections = definition.value(QLatin1String("sections")).toArray();
    QJsonObject last = sections.last().toObject();
    QJsonArray fields = last.value(QLatin1String("fields")).toArray();
    fields.append(fieldJson("own.medicine", "longText"));
    last.insert(QStringLiteral("fields"), fields);
    sections[sections.size() - 1] = last;
    definition.insert(QStringLiteral("sections"), sections);
    const auto form = parsed(definition);
    LOTSBOK_VERIFY(form);
    QVERIFY(form->field(QStringLiteral("own.medicine")));
    const QList<InfoKind> all{InfoKind::ContactDetails, InfoKind::Needs,  InfoKind::Plan,
                              InfoKind::Minutes,        InfoKind::Threat, InfoKind::Crime,
                              InfoKind::Health,         InfoKind::School, InfoKind::FollowUp};
    const FormDefinition given = formWithin(*form, all);
    QVERIFY(!given.field(QStringLiteral("own.medicine")));
    QVERIFY(given.field(QStringLiteral("contacts")));
    QVERIFY(extentWithin(*form, all).contains(QStringLiteral("egna frågor")));
    QCOMPARE(extentWithin(builtInForm("3.5"), all), QStringLiteral("Allt"));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestDistrictWording)
#include "tst_district_wording.moc"
