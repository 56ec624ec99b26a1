// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/shell/palette.h"
#include "core/session/user_desk.h"
#include "tests/app/app_fixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <algorithm>

using namespace lotsbok;

namespace {

QStringList textsOf(const QAbstractItemModel* model)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        texts.append(model->index(row, 0).data().toString());
    }
    return texts;
}

} // namespace

/// Ctrl+K: every command that can be done now, and persons by name, number and case number.
class TestPalette : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    Palette* open()
    {
        pressKey(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        return m_window->commandPalette();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(4);
        m_window = m_fixture->makeOpenWindow();
        QVERIFY(m_window->isOpen());
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void theModelIsAModel()
    {
        PaletteModel model({CommandId::GoToday, CommandId::Lock});
        const QAbstractItemModelTester tester(&model);
        ClientRow row;
        row.givenName = QStringLiteral("Örjan");
        row.caseNumber = QStringLiteral("2026-0007");
        row.caseOpen = true;
        model.setFilter(QStringLiteral("o"));
        model.setFound({row});
        QCOMPARE(textsOf(&model).filter(QStringLiteral("Örjan")).size(), 2); // the person and the case
        model.setFilter({});
        QCOMPARE(model.rowCount(), 2);
    }

    void everyWordMustBeThereAndLettersCountAsTyped()
    {
        PaletteModel model({CommandId::GoClients, CommandId::NewClient, CommandId::GoSettings});
        model.setFilter(QStringLiteral("cli new"));
        QCOMPARE(textsOf(&model), QStringList{command(CommandId::NewClient).label()});
        model.setFilter(QStringLiteral("cliénts"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(QStringLiteral("NEW"));
        QCOMPARE(model.rowCount(), 1);
    }

    void offersWhatCanBeDoneWithItsShortcut()
    {
        Palette* palette = open();
        QVERIFY(palette && palette->isVisible());
        QVERIFY(palette->search()->hasFocus());
        const QStringList texts = textsOf(palette->list()->model());
        for (const Command& each : commands()) {
            const bool offered = m_window->action(each.id)->isEnabled() && each.id != CommandId::Palette;
            QCOMPARE(texts.contains(each.label()), offered);
        }
        typeText(command(CommandId::Lock).label());
        const auto entry =
            palette->list()->currentIndex().data(PaletteModel::EntryRole).value<PaletteEntry>();
        QCOMPARE(int(entry.command), int(CommandId::Lock));
        QCOMPARE(entry.shortcut, command(CommandId::Lock).keys().toString(QKeySequence::NativeText));
    }

    void arrowsAndEnterRunWhatIsChosen()
    {
        Palette* palette = open();
        typeText(QStringLiteral("go to")); // the group's name
        QVERIFY(palette->list()->model()->rowCount() > 2);
        QCOMPARE(palette->list()->currentIndex().row(), 0);
        pressKey(m_window.get(), Qt::Key_Up); // round to the last one
        QCOMPARE(palette->list()->currentIndex().row(), palette->list()->model()->rowCount() - 1);
        pressKey(m_window.get(), Qt::Key_Down);
        palette->search()->clear();
        typeText(command(CommandId::GoSettings).label());
        pressKey(m_window.get(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage()->title(), command(CommandId::GoSettings).label());
        QTRY_VERIFY(!m_window->commandPalette());
    }

    void theMouseChoosesToo()
    {
        Palette* palette = open();
        typeText(command(CommandId::GoContacts).label());
        const QRect row = palette->list()->visualRect(palette->list()->model()->index(0, 0));
        QTest::mouseClick(palette->list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_window->currentPage()->title(), command(CommandId::GoContacts).label());
    }

    void escapeGivesTheKeyboardBack()
    {
        QWidget* before = QApplication::focusWidget();
        QVERIFY(before);
        QVERIFY(open());
        pressKey(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->commandPalette());
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(open()); // and the same keys close it
        pressKey(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->commandPalette());
    }

    void aPersonIsFoundByName()
    {
        Palette* palette = open();
        typeText(QStringLiteral("örj"));
        QTRY_VERIFY(textsOf(palette->list()->model()).contains(QStringLiteral("Örjan Bergström")));
        pressKey(m_window.get(), Qt::Key_Return);
        auto* page = qobject_cast<ClientsPage*>(m_window->currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->view());
        QTRY_VERIFY(named<QWidget>(page->view(), QStringLiteral("Örjan Bergström")));
    }

    void aCaseIsFoundByItsNumber()
    {
        Palette* palette = open();
        typeText(QStringLiteral("2026-0002"));
        QTRY_COMPARE(palette->list()->model()->rowCount(), 2);
        const auto last =
            palette->list()->model()->index(1, 0).data(PaletteModel::EntryRole).value<PaletteEntry>();
        QVERIFY(last.kind == PaletteEntry::Kind::Case);
        pressKey(m_window.get(), Qt::Key_Down);
        const ClientsPage* clients = qobject_cast<ClientsPage*>(m_window->currentPage());
        QVERIFY(clients);
        pressKey(m_window.get(), Qt::Key_Return);
        QTRY_VERIFY(m_window->currentPage() != clients);
        QVERIFY(m_window->currentPage()->place());
        QVERIFY(m_window->currentPage()->place()->subject.kind == SubjectRef::Kind::Case);
    }

    void whatIsChosenIsHeard()
    {
        Palette* palette = open();
        typeText(command(CommandId::Lock).label());
        const QAccessibleInterface* field = QAccessible::queryAccessibleInterface(palette->search());
        QVERIFY(field->text(QAccessible::Description).contains(command(CommandId::Lock).label()));
        const QModelIndex index = palette->list()->currentIndex();
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+L")));
        QCOMPARE(unnamedWidgets(palette), QStringList());
    }

    void nothingFoundSaysWhatToDo()
    {
        Palette* palette = open();
        typeText(QStringLiteral("qqqqqq"));
        QCOMPARE(palette->list()->model()->rowCount(), 0);
        QVERIFY(palette->list()->isHidden());
        pressKey(m_window.get(), Qt::Key_Return); // nothing to run
        QVERIFY(m_window->commandPalette());
    }

    void aLockTakesItAway()
    {
        const QPointer<Palette> palette = open();
        typeText(QStringLiteral("bergström"));
        QTRY_VERIFY(palette->list()->model()->rowCount() > 0);
        m_window->lock();
        QVERIFY(palette.isNull());
    }

    void anAdministratorFindsNobody()
    {
        m_window.reset();
        {
            const auto session = m_fixture->openSession();
            User user;
            user.loginName = QStringLiteral("adm");
            user.displayName = QStringLiteral("Admin Ek");
            QVERIFY(session->addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap()));
            // As in an older book, whose administrator was something else before and still has the key.
            QVERIFY(UserDesk(*session).changeRole(user.id, Role::Administrator, QStringLiteral("prov")));
        }
        auto session =
            Book::open(m_fixture->bookPath(), QStringLiteral("adm"),
                       Secret::fromPassword(AppFixture::password), m_fixture->platform().openOptions());
        QVERIFY(session);
        SessionThread book(std::move(*session));
        QWidget host;
        Palette palette({CommandId::GoSettings}, book, &host);
        palette.search()->setText(QStringLiteral("bergström"));
        QVERIFY(!palette.search()->placeholderText().contains(QStringLiteral("name")));
        book.drain();
        QTest::qWait(200); // longer than the pause before a search
        QCOMPARE(palette.list()->model()->rowCount(), 0);
    }

    void longNamesAndRightToLeftFit()
    {
        QWidget host;
        host.resize(700, 500);
        host.setLayoutDirection(Qt::RightToLeft);
        host.show();
        Palette palette({CommandId::GoSettings, CommandId::Lock}, *m_window->book(), &host);
        palette.start();
        auto* model = qobject_cast<PaletteModel*>(palette.list()->model());
        ClientRow row;
        row.givenName = QString(200, QLatin1Char('W'));
        row.familyName = QStringLiteral("محمد");
        row.caseNumber = QStringLiteral("2026-0001");
        model->setFound({row});
        QVERIFY(palette.width() <= host.width());
        QVERIFY(!palette.grab().isNull());
        QVERIFY(palette.list()->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
