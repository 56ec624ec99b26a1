// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of every page, to be looked at: app_shots FOLDER [light|dark|contrast] [sv|en] [DEMOBOOK].
/// QT_SCALE_FACTOR=2 for a dense screen, dark@200 for text of 200 %. With the demo book every page and every
/// section of its cases is shown; without one the pages of an empty book, and in English the steps of a new
/// one.
#include "app/admin/account_panel.h"
#include "app/admin/recovery_card.h"
#include "app/shell/recover_form.h"
#include "app/shell/unlock_page.h"
#include "app/style/theme.h"
#include "app/widgets/list_row.h"
#include "core/session/user_desk.h"
#include "tests/app/app_fixture.h"
#include "tests/app/demo_shots.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <tuple>

using namespace lotsbok;

namespace {

void write(MainWindow& window, const QString& field, const QString& text)
{
    if (auto* edit = named<QLineEdit>(&window, field)) {
        edit->setText(text);
    }
}

Appearance lookNamed(const QString& name)
{
    const QString percent = name.section(u'@', 1, 1);
    return {name.startsWith(QLatin1String("dark")) ? ThemeChoice::Dark : ThemeChoice::Light,
            name.startsWith(QLatin1String("contrast")) ? ContrastChoice::High : ContrastChoice::Normal,
            percent.isEmpty() ? 100 : percent.toInt()};
}

/// The wizard from first to last step, in English because its fields are found by their names.
void newBook(AppFixture& fixture)
{
    fixture.spooler().names = {QStringLiteral("HP-plan-3")};
    const auto window = fixture.makeWindow();
    const auto next = [&](const QString& name) { named<QPushButton>(window.get(), name)->click(); };
    next(QStringLiteral("Make a new book…"));
    takeShot(*window, QStringLiteral("n1-district"));
    named<QComboBox>(window.get(), QStringLiteral("District administration"))->setCurrentIndex(0);
    write(*window, QStringLiteral("Where the book is kept"),
          fixture.filePath(QStringLiteral("SIG Järva å.lotsbok")));
    next(QStringLiteral("Next"));
    write(*window, QStringLiteral("Password"), QStringLiteral("lösenord"));
    next(QStringLiteral("Make the book"));
    takeShot(*window, QStringLiteral("n2-person-refused"));
    write(*window, QStringLiteral("Name of the first head of unit"), QStringLiteral("Anna Lind"));
    write(*window, QStringLiteral("User name"), AppFixture::loginName);
    write(*window, QStringLiteral("Password"), AppFixture::password);
    write(*window, QStringLiteral("The password once more"), AppFixture::password);
    next(QStringLiteral("Make the book"));
    QTest::qWait(2000);
    next(QStringLiteral("Print the recovery key"));
    takeShot(*window, QStringLiteral("n3-key"));
    window->findChild<QCheckBox*>()->setChecked(true);
    next(QStringLiteral("Next"));
    QTest::qWait(300);
    takeShot(*window, QStringLiteral("n4-users"));
    next(QStringLiteral("Add a user"));
    takeShot(*window, QStringLiteral("n5-add-user"));
}

/// Where the book is unlocked, with the printed recovery key at hand. By its place: the words follow the
/// language.
void forgotten(AppFixture& fixture)
{
    const auto window = fixture.makeWindow();
    takeShot(*window, QStringLiteral("unlock"));
    auto* form = window->unlockPage()->findChild<RecoverForm*>();
    const auto buttons = window->unlockPage()->findChildren<QPushButton*>();
    buttons.at(1)->click(); // after the one that unlocks
    takeShot(*window, QStringLiteral("unlock-forgotten"));
    form->findChildren<QLineEdit*>().at(1)->setText(QStringLiteral("kort"));
    form->findChildren<QPushButton*>().first()->click();
    takeShot(*window, QStringLiteral("unlock-forgotten-refused"));
}

/// What every page says before there is anything to show.
void emptyPages(AppFixture& fixture)
{
    const auto window = fixture.makeOpenWindow();
    const QList<std::pair<CommandId, const char*>> pages{
        {CommandId::GoToday, "today"},       {CommandId::GoClients, "clients"},
        {CommandId::GoMeetings, "meetings"}, {CommandId::GoContacts, "contacts"},
        {CommandId::GoStaff, "staff"},       {CommandId::GoDistrict, "district"},
    };
    for (const auto& [page, name] : pages) {
        window->runCommand(page);
        takeShot(*window, QStringLiteral("empty-") + QLatin1String(name));
    }
    window->runCommand(CommandId::GoClients);
    window->runCommand(CommandId::NewClient);
    takeShot(*window, QStringLiteral("empty-new-client"));
}

/// The list of users with one account in each state, and the panel of two of them.
void accounts(AppFixture& fixture)
{
    const Secret secret = Secret::fromPassword(AppFixture::password);
    {
        const auto session = fixture.openSession();
        UserDesk desk(*session);
        for (const auto& [login, name, role] :
             {std::tuple("bo", "Bo Ek", Role::Lots), std::tuple("cia", "Cia Holm", Role::Caseworker),
              std::tuple("rut", "Rut Åkerlund", Role::Administrator)}) {
            User user;
            user.loginName = QString::fromUtf8(login);
            user.displayName = QString::fromUtf8(name);
            user.role = role;
            (void)desk.add(user, secret, KdfCost::cheap());
        }
        User nils;
        nils.loginName = nils.displayName = QStringLiteral("nils");
        (void)desk.prepare(nils, secret, KdfCost::cheap());
        const auto rows = desk.rows();
        for (const UserDesk::Row& row : rows.value_or(QList<UserDesk::Row>())) {
            if (row.loginName == QLatin1String("cia")) {
                (void)desk.setDisabled(row.id, true, QStringLiteral("ledig"));
            }
        }
    }
    const auto window = fixture.makeOpenWindow();
    window->runCommand(CommandId::GoSettings);
    window->book()->drain();
    QTest::qWait(300);
    for (const char* login : {"bo", "nils"}) {
        const auto rows = window->currentPage()->findChildren<ListRow*>();
        for (ListRow* row : rows) {
            if (row->content().title.contains(QLatin1String(login))) {
                row->click();
            }
        }
        QTest::qWait(300);
        auto* panel = window->currentPage()->findChild<AccountPanel*>();
        const auto areas = window->currentPage()->findChildren<QScrollArea*>();
        for (QScrollArea* area : areas) {
            if (panel && area->isAncestorOf(panel)) {
                area->ensureWidgetVisible(panel);
            }
        }
        QTest::qWait(300);
        takeShot(*window, QStringLiteral("accounts-") + QLatin1String(login));
    }
}

/// Another recovery key: what is asked, and the sheet that is printed before it counts. By its place: the
/// words follow the language.
void recoveryKey(AppFixture& fixture)
{
    const auto window = fixture.makeOpenWindow();
    window->runCommand(CommandId::GoSettings);
    window->book()->drain();
    auto* card = window->currentPage()->findChild<RecoveryCard*>();
    const auto show = [&](const QString& name) {
        QTest::qWait(300);
        const auto areas = window->currentPage()->findChildren<QScrollArea*>();
        for (QScrollArea* area : areas) {
            if (area->isAncestorOf(card)) {
                area->ensureWidgetVisible(card, 0, card->height());
            }
        }
        QTest::qWait(300);
        takeShot(*window, name);
    };
    const auto buttons = card->findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->isVisible()) {
            each->click(); // the only one
            break;
        }
    }
    card->findChildren<QLineEdit*>().at(1)->setText(QStringLiteral("Kuvertet är borta."));
    show(QStringLiteral("recovery-key-asking"));
    for (QPushButton* each : buttons) {
        if (each->isVisible() && each->isEnabled()) {
            each->click(); // makes the key
            break;
        }
    }
    show(QStringLiteral("recovery-key-sheet"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    setShotFolder(arguments.value(1, QStringLiteral(".")));
    AppFixture fixture;
    fixture.settings().setLanguage(arguments.value(3, QStringLiteral("sv")));
    installTranslations(app, fixture.settings().language());
    applyTheme(app, lookNamed(arguments.value(2)));
    if (const QString book = arguments.value(4); !book.isEmpty()) {
        takeDemoShots(fixture, book);
        return 0;
    }
    fixture.makeBook();
    if (fixture.settings().language() == QLatin1String("en")) {
        newBook(fixture);
        return 0;
    }
    forgotten(fixture);
    emptyPages(fixture);
    accounts(fixture);
    recoveryKey(fixture);
    return 0;
}
