// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_page.h"
#include "app/clients/client_links_card.h"
#include "app/clients/client_list_model.h"
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/clients/person_picker.h"
#include "tests/app/office_support.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace lotsbok;

/// From the list of clients into a case, and who is linked to whom (R40).
class TestClientLinks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    ClientsPage* page() { return qobject_cast<ClientsPage*>(m_window->currentPage()); }
    ClientLinksCard* links() { return page()->view()->findChild<ClientLinksCard*>(); }

    static void bothWays()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }

    void openFirst()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoClients);
        QVERIFY(page());
        QTRY_VERIFY(page()->list()->model()->rowCount() > 0);
        QTRY_VERIFY(page()->list()->model()->index(0, 0).data(ClientListModel::RowRole).isValid());
        page()->list()->setFocus();
        page()->list()->setCurrentIndex(page()->list()->model()->index(0, 0));
        QTest::keyClick(page()->list(), Qt::Key_Return);
        QTRY_VERIFY(page()->view() && links());
    }

    /// The second person of the list, as a link of this kind.
    void linkToSecond(const QString& kind, bool byMouse)
    {
        const QString name =
            page()->list()->model()->index(1, 0).data(ClientListModel::RowRole).value<ClientRow>().familyName;
        press(visibleButton(links(), QStringLiteral("Link to another person")), byMouse);
        auto* picker = links()->findChild<PersonPicker*>();
        QVERIFY(picker);
        auto* search = picker->findChild<QLineEdit*>();
        QTRY_VERIFY(search->hasFocus());
        typeText(name);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(picker->findChild<ListRow*>());
        press(picker->findChild<ListRow*>(), byMouse);
        QTRY_VERIFY(links()->findChild<QComboBox*>());
        auto* box = links()->findChild<QComboBox*>();
        const int wanted = box->findText(kind, Qt::MatchStartsWith);
        QVERIFY2(wanted >= 0, qPrintable(kind));
        while (box->currentIndex() != wanted) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        press(visibleButton(links(), QStringLiteral("Link")), byMouse);
        QTRY_VERIFY(!links()->isEditing());
    }

    QList<ClientLink> stored()
    {
        m_window.reset();
        const auto session = m_fixture->openSession();
        return session->records<ClientLink>().value_or(QList<ClientLink>());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(2);
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void escapeLeavesTheSearchForAPerson()
    {
        openFirst();
        QTRY_VERIFY(visibleButton(links(), QStringLiteral("Link to another person")));
        press(visibleButton(links(), QStringLiteral("Link to another person")), false);
        auto* search = links()->findChild<PersonPicker*>()->findChild<QLineEdit*>();
        QTRY_VERIFY(search->hasFocus());
        typeText(QStringLiteral("Lind"));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!links()->isEditing());
        QVERIFY(visibleButton(links(), QStringLiteral("Link to another person"))->hasFocus());
    }

    void aCaseIsOpenedFromTheClient_data() { bothWays(); }
    void aCaseIsOpenedFromTheClient()
    {
        QFETCH(bool, byMouse);
        openFirst();
        QTRY_VERIFY(visibleButton(page()->view(), QStringLiteral("Open the case")));
        press(visibleButton(page()->view(), QStringLiteral("Open the case")), byMouse);
        auto* opened = qobject_cast<CasePage*>(m_window->currentPage());
        QVERIFY(opened);
        QCOMPARE(opened->currentSection(), CaseSectionId::Overview);
    }

    void aCaseIsOpenedStraightFromTheList_data() { bothWays(); }
    void aCaseIsOpenedStraightFromTheList()
    {
        QFETCH(bool, byMouse);
        openFirst();
        auto* list = page()->list();
        if (byMouse) {
            const QPoint at = list->visualRect(list->model()->index(0, 0)).center();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
        } else {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_VERIFY(qobject_cast<CasePage*>(m_window->currentPage()));
    }

    void withoutACaseThereIsNothingToOpen()
    {
        {
            const auto session = m_fixture->openSession();
            Client alone;
            alone.givenName = QStringLiteral("Alva");
            alone.familyName = QStringLiteral("Aaberg");
            QVERIFY(session->saveClient(alone));
        }
        openFirst();
        QTRY_VERIFY(visibleButton(page()->view(), QStringLiteral("Open a new case")));
        QTRY_VERIFY(!visibleButton(page()->view(), QStringLiteral("Open the case")));
        auto* list = page()->list();
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        m_window->book()->drain();
        QCoreApplication::processEvents();
        QVERIFY(page());
    }

    void r40_duplicatesAreLinkedAndMergedByTheHead_data() { bothWays(); }
    void r40_duplicatesAreLinkedAndMergedByTheHead()
    {
        QFETCH(bool, byMouse);
        openFirst();
        const ClientId kept = page()->view()->client();
        linkToSecond(QStringLiteral("The same person"), byMouse);
        QTRY_VERIFY(visibleButton(links(), QStringLiteral("Merge")));
        press(visibleButton(links(), QStringLiteral("Merge")), byMouse);
        press(visibleButton(links(), QStringLiteral("Merge the two")), byMouse);
        QTRY_COMPARE(page()->list()->model()->rowCount(), 1);
        const auto all = stored();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().first, kept);
        QVERIFY(all.first().mergedOn.isValid());
        const auto session = m_fixture->openSession();
        QCOMPARE(session->casesOf(kept)->size(), 2);
    }

    void r40_theOtherCanBeKept()
    {
        openFirst();
        const ClientId shown = page()->view()->client();
        linkToSecond(QStringLiteral("The same person"), true);
        QTRY_VERIFY(visibleButton(links(), QStringLiteral("Merge")));
        press(visibleButton(links(), QStringLiteral("Merge")), true);
        auto* kept = links()->findChild<QComboBox*>();
        QTest::keyClick(kept, Qt::Key_Down);
        press(visibleButton(links(), QStringLiteral("Merge the two")), true);
        QTRY_VERIFY(page()->view() && page()->view()->client() != shown);
        const auto all = stored();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().second, shown);
        QVERIFY(all.first().mergedOn.isValid());
    }

    void r40_whoIsNotTheSameIsSaidSo()
    {
        openFirst();
        linkToSecond(QStringLiteral("The same person"), false);
        QTRY_VERIFY(visibleButton(links(), QStringLiteral("Not the same person")));
        press(visibleButton(links(), QStringLiteral("Not the same person")), false);
        QTRY_VERIFY(!visibleButton(links(), QStringLiteral("Merge")));
        const auto all = stored();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, ClientLinkKind::NotSame);
    }

    void r40_aLotsLinksAndDoesNotMerge()
    {
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Lots"), Role::Lots);
        {
            const auto session = m_fixture->openSession();
            const auto rows = session->findClients({});
            ClientLink link;
            link.first = rows->at(0).id;
            link.second = rows->at(1).id;
            link.on = session->today();
            QVERIFY(session->save(link));
            for (const ClientRow& row : *rows) { // his own
                Case value = session->casesOf(row.id)->first();
                const auto users = session->users();
                value.lots = users->last().id == session->user().id ? users->first().id : users->last().id;
                QVERIFY(session->saveCase(value));
            }
        }
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoClients);
        QTRY_VERIFY(page()->list()->model()->rowCount() > 0);
        QTRY_VERIFY(page()->list()->model()->index(0, 0).data(ClientListModel::RowRole).isValid());
        page()->list()->setCurrentIndex(page()->list()->model()->index(0, 0));
        QTest::keyClick(page()->list(), Qt::Key_Return);
        QTRY_VERIFY(page()->view() && links());
        QTRY_VERIFY(visibleButton(links(), QStringLiteral("Not the same person")));
        QTRY_VERIFY(!visibleButton(links(), QStringLiteral("Merge")));
    }

    void kinAreLinkedOn()
    {
        openFirst();
        linkToSecond(QStringLiteral("Kin"), true);
        QTRY_VERIFY(links()->findChild<ListRow*>());
        QTRY_VERIFY(!visibleButton(links(), QStringLiteral("Merge")));
        const auto all = stored();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, ClientLinkKind::KinSupport);
    }

    void namingTheOtherIsNoRead()
    {
        openFirst();
        linkToSecond(QStringLiteral("Kin"), true);
        m_window.reset();
        ClientId second = ClientId::create();
        {
            const auto session = m_fixture->openSession();
            second = session->findClients({})->at(1).id;
        }
        const auto reads = [&] {
            const auto session = m_fixture->openSession();
            const auto log = session->audit();
            return std::count_if(log->begin(), log->end(), [&](const AuditEntry& entry) {
                return entry.action == QLatin1String("client.read") &&
                       entry.subject == toString(SubjectRef::of(second));
            });
        };
        const auto before = reads();
        openFirst();
        QTRY_VERIFY(links()->findChild<ListRow*>());
        m_window.reset();
        QCOMPARE(reads(), before);
    }

    void theSearchIsLeftWithoutALink()
    {
        openFirst();
        press(visibleButton(links(), QStringLiteral("Link to another person")), false);
        QVERIFY(links()->isEditing());
        QTRY_VERIFY(links()->findChild<QLineEdit*>() && links()->findChild<QLineEdit*>()->hasFocus());
        typeText(QStringLiteral("finns inte"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        press(visibleButton(links(), QStringLiteral("Cancel")), false);
        QTRY_VERIFY(!links()->isEditing());
        QCOMPARE(unnamedWidgets(page()), QStringList());
    }
};

QTEST_MAIN(TestClientLinks)
#include "tst_client_links.moc"
