// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contacts_page.h"
#include "app/district/district_page.h"
#include "app/forms/fill_in_page.h"
#include "tests/app/office_support.h"

#include <QTabBar>

using namespace lotsbok;

/// Samverkan: deviations (R29), forums and their meetings (R30), yearly reviews (R38), and purchases with
/// what they come to; and the contact list's own review.
class TestCollaborationPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    DistrictPage* page() { return qobject_cast<DistrictPage*>(m_window->currentPage()); }

    void openPage()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("Report a deviation")));
    }

    template<typename T>
    QList<T> stored()
    {
        m_window.reset();
        const auto session = m_fixture->openSession();
        const auto records = session->records<T>();
        return records ? *records : QList<T>();
    }

    static void bothWays()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }

    void goToTab(int tab, bool byMouse)
    {
        auto* tabs = page()->findChild<QTabBar*>();
        QVERIFY(tabs);
        if (byMouse) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        } else {
            tabs->setFocus();
            while (tabs->currentIndex() < tab) {
                QTest::keyClick(tabs, Qt::Key_Right);
            }
        }
        QCOMPARE(tabs->currentIndex(), tab);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void r29_aDeviationGoesFromReportToDecision_data() { bothWays(); }
    void r29_aDeviationGoesFromReportToDecision()
    {
        QFETCH(bool, byMouse);
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Prov"), Role::Lots);
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("Report a deviation")));
        press(visibleButton(page(), QStringLiteral("Report a deviation")), byMouse);
        RecordCard* card = openCard(page());
        QTRY_VERIFY(card);
        QVERIFY2(!card->editor()->field(QStringLiteral("decision")), "deciding is the head of unit's");
        typeInto(card, QStringLiteral("text"), QStringLiteral("Inget svar"));
        typeInto(card, QStringLiteral("partyOrganisation"), QStringLiteral("Polisen"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Inget svar")));
        m_window.reset();
        openPage();
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Inget svar")));
        press(visibleRow(page(), QStringLiteral("Inget svar")), byMouse);
        card = openCard(page());
        chooseIn(card, QStringLiteral("status"), QStringLiteral("Measures settled"));
        typeInto(card, QStringLiteral("analysis"), QStringLiteral("Fel adress"));
        typeInto(card, QStringLiteral("decision"), QStringLiteral("Ny rutin"));
        typeInto(card, QStringLiteral("decidedOn"), QStringLiteral("2026-11-22"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(!openCard(page()));
        const auto deviations = stored<Deviation>();
        QCOMPARE(deviations.size(), 1);
        QCOMPARE(deviations.first().status, DeviationStatus::Decided);
        QCOMPARE(deviations.first().decision, QStringLiteral("Ny rutin"));
        QCOMPARE(deviations.first().party.organisation, QStringLiteral("Polisen"));
    }

    void idagOpensTheDeviation()
    {
        Deviation deviation;
        deviation.on = QDate(2026, 11, 1);
        deviation.text = QStringLiteral("Sen kallelse");
        deviation.party.organisation = QStringLiteral("Jobbtorg");
        {
            const auto session = m_fixture->openSession();
            QVERIFY(session->save(deviation));
        }
        openPage();
        page()->restore(
            {SubjectRef::district(), QStringLiteral("deviation:%1").arg(deviation.id.toString())});
        QTRY_VERIFY(openCard(page()));
        QCOMPARE(openCard(page())->editor()->value().value(QStringLiteral("text")).toString(),
                 deviation.text);
    }

    void r30_aForumHasMembersAndMeetings_data() { bothWays(); }
    void r30_aForumHasMembersAndMeetings()
    {
        QFETCH(bool, byMouse);
        openPage();
        goToTab(1, byMouse);
        QVERIFY2(!visibleButton(page(), QStringLiteral("New meeting")), "a meeting is of a forum");
        press(visibleButton(page(), QStringLiteral("New forum")), byMouse);
        RecordCard* card = openCard(page());
        QTRY_VERIFY(card);
        chooseIn(card, QStringLiteral("kind"), QStringLiteral("Steering group"));
        typeInto(card, QStringLiteral("name"), QStringLiteral("Styrgruppen"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Styrgruppen")));
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("New meeting")));
        press(visibleButton(page(), QStringLiteral("New meeting")), byMouse);
        card = openCard(page());
        QTRY_VERIFY(card);
        typeInto(card, QStringLiteral("decisions"), QStringLiteral("Fler platser"));
        typeInto(card, QStringLiteral("reportedUpwardsOn"), QStringLiteral("2026-11-22"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Styrgruppen, ")));
        QCOMPARE(visibleRow(page(), QStringLiteral("Styrgruppen, "))->content().state,
                 QStringLiteral("Reported upwards"));
        const auto meetings = stored<ForumMeeting>();
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings.first().decisions, QStringLiteral("Fler platser"));
    }

    void r38_aYearlyReviewIsRegistered_data() { bothWays(); }
    void r38_aYearlyReviewIsRegistered()
    {
        QFETCH(bool, byMouse);
        openPage();
        page()->restore({SubjectRef::district(), QStringLiteral("yearly-review:")});
        RecordCard* card = openCard(page());
        QVERIFY2(card, "Idag leads straight to the writing of it");
        typeInto(card, QStringLiteral("note"), QStringLiteral("Tre nya"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(!openCard(page()));
        m_window->runCommand(CommandId::GoContacts);
        auto* contacts = qobject_cast<ContactsPage*>(m_window->currentPage());
        QTRY_VERIFY(visibleButton(contacts, QStringLiteral("Gone through")));
        press(visibleButton(contacts, QStringLiteral("Gone through")), byMouse);
        QTRY_VERIFY(openCard(contacts));
        QCOMPARE(openCard(contacts)->editor()->value().value(QStringLiteral("onDay")).toString(),
                 QStringLiteral("2026-11-22")); // whether or not the book has answered yet
        press(visibleButton(openCard(contacts), QStringLiteral("Save")), byMouse);
        QTRY_VERIFY_WITH_TIMEOUT(!openCard(contacts), 30000);
        const auto reviews = stored<YearlyReview>();
        QCOMPARE(reviews.size(), 2);
        QCOMPARE(reviews.at(0).subject, ReviewSubject::LocalResources);
        QCOMPARE(reviews.at(0).note, QStringLiteral("Tre nya"));
        QCOMPARE(reviews.at(1).subject, ReviewSubject::ContactList);
        QCOMPARE(reviews.at(1).on, QDate(2026, 11, 22));
    }

    void whatIsBoughtIsSummedBesideTheLimits()
    {
        {
            const auto session = m_fixture->openSession();
            for (const int kronor : {20'000, 15'000}) {
                Purchase purchase;
                purchase.item = QStringLiteral("Kurs");
                purchase.category = QStringLiteral("Utbildning");
                purchase.amountOre = qint64(kronor) * 100;
                purchase.date = QDate(2026, 5, 4);
                QVERIFY(session->savePurchase(purchase));
            }
        }
        openPage();
        goToTab(3, true);
        const auto says = [this](const QString& text) {
            const auto pills = page()->findChildren<Pill*>();
            return std::any_of(pills.begin(), pills.end(), [&](const Pill* pill) {
                return pill->isVisibleTo(page()) && pill->accessibleName() == text;
            });
        };
        QTRY_VERIFY(says(QStringLiteral("Ask three suppliers")));
        press(visibleRow(page(), QStringLiteral("Kurs")), true);
        QTRY_VERIFY(qobject_cast<FillInPage*>(m_window->currentPage()));
    }

    void eachRoleSeesItsParts_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("tabs");
        QTest::newRow("lots") << int(Role::Lots) << 3;
        QTest::newRow("caseworker") << int(Role::Caseworker) << 3;
        QTest::newRow("head of unit") << int(Role::UnitHead) << 6;
        QTest::newRow("security officer") << int(Role::SecurityOfficer) << 0;
        QTest::newRow("administrator") << int(Role::Administrator) << 0;
    }
    void eachRoleSeesItsParts()
    {
        QFETCH(int, role);
        QFETCH(int, tabs);
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Prov"), Role(role));
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoDistrict);
        QCOMPARE(page() != nullptr, tabs > 0);
        if (page()) {
            QTRY_COMPARE(page()->findChild<QTabBar*>()->count(), tabs);
            QCOMPARE(unnamedWidgets(page()), QStringList());
        }
    }

    void longNamesFit()
    {
        {
            const auto session = m_fixture->openSession();
            Forum forum;
            forum.name = QString(200, QLatin1Char('m'));
            QVERIFY(session->save(forum));
        }
        openPage();
        goToTab(1, true);
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("mmm")));
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_window->resize(1000, 700);
        QCoreApplication::processEvents();
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("mmm"))->width() <= page()->width());
    }
};

QTEST_MAIN(TestCollaborationPage)
#include "tst_collaboration_page.moc"
