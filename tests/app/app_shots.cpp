// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of every page, to be looked at: app_shots FOLDER [light|dark] [sv|en]. In English only the steps
/// of a new book are shown. QT_SCALE_FACTOR=2 for 200 %.
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/preview_page.h"
#include "app/widgets/list_row.h"
#include "forms/widgets/form_editor.h"
#include "tests/app/app_fixture.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace lotsbok;

namespace {

QString g_folder;

void settle(MainWindow& window)
{
    for (int i = 0; i < 4; ++i) {
        if (window.book()) {
            window.book()->drain();
        }
        QTest::qWait(30);
    }
}

void shot(MainWindow& window, const QString& name)
{
    settle(window);
    window.grab().save(QStringLiteral("%1/%2.png").arg(g_folder, name));
}

void addPeople(Session& session)
{
    Client hidden;
    hidden.givenName = QStringLiteral("Maryam");
    hidden.familyName = QStringLiteral("Hosseini");
    hidden.number = *PersonNumber::parse(QStringLiteral("20040101-2398"), QDate(2026, 11, 22));
    hidden.protection = ProtectedIdentity::ProtectedRegistration;
    hidden.address = QStringLiteral("Box 2820, 403 20 Göteborg");
    (void)session.saveClient(hidden);
    Client longest;
    longest.givenName = QStringLiteral("Wilhelmina Karolina Margareta Alexandra Elisabeth");
    longest.familyName = QStringLiteral("von Hohenstauffen-Bergenstråhle af Västerbottensgränslandet");
    longest.number = *PersonNumber::parse(QStringLiteral("19980101-2387"), QDate(2026, 11, 22));
    longest.preferredLanguage = QStringLiteral("ar");
    longest.note =
        QStringLiteral("Behöver tolk på arabiska vid alla möten, helst samma tolk som förra gången.");
    (void)session.saveClient(longest);
    for (const char* name : {"Anna", "Bengt", "Cecilia"}) {
        Employee employee;
        employee.givenName = QString::fromLatin1(name);
        employee.familyName = QStringLiteral("Åkerlund");
        employee.title = QStringLiteral("SIG-lots");
        employee.employedFrom = QDate(2024, 2, 1);
        (void)session.saveEmployee(employee);
    }
    Purchase purchase;
    purchase.item = QStringLiteral("Föreläsning om hedersrelaterat våld");
    purchase.category = QStringLiteral("Utbildning");
    purchase.supplier = QStringLiteral("Exempelföretaget AB");
    purchase.amountOre = 3450050;
    purchase.date = QDate(2026, 5, 4);
    (void)session.savePurchase(purchase);
    for (const auto group : {Contact::Group::Regional, Contact::Group::CityWide, Contact::Group::External}) {
        Contact contact;
        contact.group = group;
        contact.organisation = QStringLiteral("Relationsvåldsteam");
        contact.person = QStringLiteral("Karin Exempel");
        contact.phone = QStringLiteral("08-508 00 000");
        contact.email = QStringLiteral("karin@example.org");
        (void)session.saveContact(contact);
    }
}

void search(MainWindow& window, const QString& text)
{
    auto* page = qobject_cast<ClientsPage*>(window.currentPage());
    page->search()->setText(text);
    QTest::qWait(400);
    settle(window);
    QTest::keyClick(page->search(), Qt::Key_Return);
    settle(window);
}

void openRow(MainWindow& window, const QString& name)
{
    if (auto* row = window.findChild<ListRow*>(name)) {
        row->click();
    }
    settle(window);
}

void write(MainWindow& window, const QString& field, const QString& text)
{
    if (auto* edit = named<QLineEdit>(&window, field)) {
        edit->setText(text);
    }
}

/// The wizard from first to last step, in English because its fields are found by their names.
void newBook(AppFixture& fixture)
{
    fixture.spooler().names = {QStringLiteral("HP-plan-3")};
    const auto window = fixture.makeWindow();
    const auto next = [&](const QString& name) { named<QPushButton>(window.get(), name)->click(); };
    next(QStringLiteral("Make a new book…"));
    shot(*window, QStringLiteral("n1-district"));
    named<QComboBox>(window.get(), QStringLiteral("District administration"))->setCurrentIndex(0);
    write(*window, QStringLiteral("Where the book is kept"),
          fixture.filePath(QStringLiteral("SIG Järva å.lotsbok")));
    next(QStringLiteral("Next"));
    write(*window, QStringLiteral("Password"), QStringLiteral("lösenord"));
    next(QStringLiteral("Make the book"));
    shot(*window, QStringLiteral("n2-person-refused"));
    write(*window, QStringLiteral("Name of the first head of unit"), QStringLiteral("Anna Lind"));
    write(*window, QStringLiteral("User name"), AppFixture::loginName);
    write(*window, QStringLiteral("Password"), AppFixture::password);
    write(*window, QStringLiteral("The password once more"), AppFixture::password);
    next(QStringLiteral("Make the book"));
    QTest::qWait(2000);
    next(QStringLiteral("Print the recovery key"));
    shot(*window, QStringLiteral("n3-key"));
    window->findChild<QCheckBox*>()->setChecked(true);
    next(QStringLiteral("Next"));
    QTest::qWait(300);
    shot(*window, QStringLiteral("n4-users"));
    next(QStringLiteral("Add a user"));
    shot(*window, QStringLiteral("n5-add-user"));
}

void pages(AppFixture& fixture)
{
    const auto window = fixture.makeOpenWindow();
    shot(*window, QStringLiteral("10-clients"));
    window->runCommand(CommandId::NewClient);
    shot(*window, QStringLiteral("11-new-client"));
    search(*window, QStringLiteral("Hosseini"));
    shot(*window, QStringLiteral("12-protected"));
    search(*window, QStringLiteral("Wilhelmina"));
    shot(*window, QStringLiteral("13-long-name-no-case"));
    window->runCommand(CommandId::OpenCase);
    shot(*window, QStringLiteral("14-open-case"));
    search(*window, QStringLiteral("2026-0002"));
    shot(*window, QStringLiteral("15-case"));
    openRow(*window, QStringLiteral("form-3.1"));
    shot(*window, QStringLiteral("16-form"));
    window->runCommand(CommandId::Register);
    shot(*window, QStringLiteral("17-form-issues"));
    window->runCommand(CommandId::Register);
    shot(*window, QStringLiteral("18-registered"));
    window->runCommand(CommandId::History);
    shot(*window, QStringLiteral("19-versions"));
    window->runCommand(CommandId::Preview);
    QTest::qWait(1500);
    shot(*window, QStringLiteral("20-preview"));
    window->runCommand(CommandId::GoToday);
    shot(*window, QStringLiteral("28-today"));
    window->currentPage()->findChild<QCheckBox*>()->setChecked(true);
    shot(*window, QStringLiteral("29-today-unit"));
    window->runCommand(CommandId::GoContacts);
    shot(*window, QStringLiteral("30-contacts"));
    window->runCommand(CommandId::GoStaff);
    shot(*window, QStringLiteral("31-staff"));
    if (auto* row = window->currentPage()->findChild<ListRow*>()) {
        row->click();
    }
    shot(*window, QStringLiteral("32-employee"));
    window->runCommand(CommandId::GoDistrict);
    shot(*window, QStringLiteral("33-district"));
    window->runCommand(CommandId::GoSettings);
    shot(*window, QStringLiteral("34-settings"));
    window->runCommand(CommandId::Shortcuts);
    shot(*window, QStringLiteral("35-shortcuts"));
    window->resize(860, 560);
    window->runCommand(CommandId::GoClients);
    shot(*window, QStringLiteral("36-small-window"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    g_folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(g_folder);
    AppFixture fixture;
    fixture.settings().setLanguage(arguments.value(3, QStringLiteral("sv")));
    installTranslations(app, fixture.settings().language());
    applyTheme(app, arguments.value(2) == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
    fixture.makeBook();
    if (fixture.settings().language() == QLatin1String("en")) {
        newBook(fixture);
        return 0;
    }
    {
        const auto window = fixture.makeWindow();
        shot(*window, QStringLiteral("01-unlock"));
        const auto all = window->findChildren<QPushButton*>();
        all.last()->click();
        shot(*window, QStringLiteral("02-new-book"));
    }
    {
        const auto window = fixture.makeOpenWindow();
        shot(*window, QStringLiteral("03-empty"));
        window->runCommand(CommandId::GoContacts);
        shot(*window, QStringLiteral("04-empty-contacts"));
        window->runCommand(CommandId::GoStaff);
        shot(*window, QStringLiteral("05-empty-staff"));
        window->runCommand(CommandId::GoDistrict);
        shot(*window, QStringLiteral("06-empty-district"));
    }
    fixture.fill(12);
    addPeople(*fixture.openSession());
    pages(fixture);
    return 0;
}
