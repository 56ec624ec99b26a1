// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/signatures_card.h"
#include "app/staff/competence_list.h"
#include "app/staff/employee_view.h"
#include "app/staff/incidents_card.h"
#include "app/staff/staff_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/office_support.h"

#include <QLabel>
#include <QPushButton>

using namespace lotsbok;

/// Personal och säkerhet: safety talks from held to delivered (R25), competence (bilaga 2.3), and incidents,
/// which everybody reports (R24).
class TestStaffPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::optional<EmployeeId> m_kim;

    StaffPage* page() { return qobject_cast<StaffPage*>(m_window->currentPage()); }

    void openStaff()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoStaff);
        QVERIFY(page());
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Kim")));
    }

    void openKim(bool byMouse)
    {
        openStaff();
        press(visibleRow(page(), QStringLiteral("Kim")), byMouse);
        QVERIFY(page()->view());
        QTRY_VERIFY(visibleButton(page()->view(), QStringLiteral("Talk held")));
    }

    bool says(const QString& beginning)
    {
        const auto labels = page()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(page()) && label->text().startsWith(beginning);
        });
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

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
        const auto session = m_fixture->openSession();
        Employee kim;
        kim.givenName = QStringLiteral("Kim");
        kim.familyName = QStringLiteral("Prov");
        kim.title = QStringLiteral("SIG-lots");
        QVERIFY(session->saveEmployee(kim));
        m_kim = kim.id;
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void r25_aTalkIsHeldSignedAndDelivered_data() { bothWays(); }
    void r25_aTalkIsHeldSignedAndDelivered()
    {
        QFETCH(bool, byMouse);
        openKim(byMouse);
        press(visibleButton(page()->view(), QStringLiteral("Talk held")), byMouse);
        RecordCard* card = openCard(page()->view());
        QTRY_VERIFY(card);
        typeInto(card, QStringLiteral("heldOn"), QStringLiteral("2026-11-20"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        const QString step = QStringLiteral("talk-step");
        const auto button = [&] { return page()->view()->findChild<QPushButton*>(step); };
        QTRY_VERIFY(button() && button()->text().startsWith(QStringLiteral("Sign")));
        const auto signing = [&] {
            auto* talks = page()->view()->findChild<SignaturesCard*>();
            return talks ? talks->findChild<QPushButton*>(QStringLiteral("sign-held")) : nullptr;
        };
        QTRY_VERIFY(signing()); // it is signed where it stands, too
        press(button(), byMouse);
        QTRY_VERIFY(button() && button()->text().startsWith(QStringLiteral("Delivered")));
        QTRY_VERIFY(!signing());
        press(button(), byMouse);
        QTRY_VERIFY(visibleRow(page()->view(), QStringLiteral("Held on")) &&
                    visibleRow(page()->view(), QStringLiteral("Held on"))->content().state ==
                        QStringLiteral("Delivered"));
        const auto talks = stored<SafetyTalk>();
        QCOMPARE(talks.size(), 1);
        QCOMPARE(talks.first().heldOn, QDate(2026, 11, 20));
        QCOMPARE(talks.first().nextOn, QDate(2027, 11, 20)); // at the latest a year on
        QCOMPARE(talks.first().signedOn, QDate(2026, 11, 22));
        QCOMPARE(talks.first().deliveredOn, QDate(2026, 11, 22));
    }

    void theListOfBilaga23IsTakenInOnce_data() { bothWays(); }
    void theListOfBilaga23IsTakenInOnce()
    {
        QFETCH(bool, byMouse);
        openKim(byMouse);
        auto* take = visibleButton(page()->view(), QStringLiteral("Take in the list of bilaga 2.3"));
        press(take, byMouse);
        QTRY_VERIFY(visibleRow(page()->view(), QStringLiteral("Adekvat")));
        QTRY_VERIFY2(!take->isVisible(), "there is nothing more to take in");
        press(visibleRow(page()->view(), QStringLiteral("Adekvat")), byMouse);
        RecordCard* card = openCard(page()->view());
        chooseIn(card, QStringLiteral("fulfilled"), QStringLiteral("Yes"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(!openCard(page()->view()));
        const auto competences = stored<Competence>();
        QCOMPARE(competences.size(), 12); // as many as bilaga 2.3 asks for, and not twice
        QVERIFY(competences.first().fulfilled);
        QCOMPARE(competences.first().employee, *m_kim);
    }

    void whatTheFormSaysIsFulfilledIsTakenIn()
    {
        FormResponse response;
        response.formId = QStringLiteral("2.3");
        response.answers = {{QStringLiteral("degree"), QStringLiteral("yes")}};
        response.registeredAt = QDateTime(QDate(2026, 10, 1), QTime(10, 0), Qt::UTC);
        const auto with = missingCompetences(*m_kim, {}, response);
        QVERIFY(with.first().fulfilled);
        QCOMPARE(with.first().on, QDate(2026, 10, 1));
        QVERIFY(!with.last().fulfilled);
        QVERIFY(!missingCompetences(*m_kim, {}, {}).first().fulfilled);
        QCOMPARE(missingCompetences(*m_kim, {with.first().requirement}, {}).size(), with.size() - 1);
    }

    void r24_everybodyReportsAnIncident_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("lots, by keyboard") << int(Role::Lots) << false;
        QTest::newRow("caseworker, by mouse") << int(Role::Caseworker) << true;
        QTest::newRow("security officer, by keyboard") << int(Role::SecurityOfficer) << false;
        QTest::newRow("head of unit, by mouse") << int(Role::UnitHead) << true;
    }
    void r24_everybodyReportsAnIncident()
    {
        QFETCH(int, role);
        QFETCH(bool, byMouse);
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Prov"), Role(role));
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoStaff);
        QVERIFY2(page(), "the way to report is there for every role");
        const auto report = [&] { return visibleButton(page(), QStringLiteral("Report an incident")); };
        QTRY_VERIFY(report());
        QCOMPARE(visibleRow(page(), QStringLiteral("Kim")) != nullptr,
                 allows(Role(role), Permission::ReadStaff));
        if (byMouse) {
            press(report(), true);
        } else {
            m_window->runCommand(CommandId::NewEntry);
        }
        RecordCard* card = openCard(page());
        QTRY_VERIFY(card);
        typeInto(card, QStringLiteral("text"), QStringLiteral("Hotad i trappan"));
        const bool namesCases = allows(Role(role), Permission::ReadClients);
        QTRY_COMPARE(card->editor()->field(QStringLiteral("aboutCase")) != nullptr, namesCases);
        if (namesCases) {
            typeInto(card, QStringLiteral("aboutCase"), QStringLiteral("2026-0001"));
        }
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(!openCard(page()));
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Threat")) &&
                    visibleRow(page(), QStringLiteral("Threat"))->content().state ==
                        QStringLiteral("To be reported on"));
        const auto content = visibleRow(page(), QStringLiteral("Threat"))->content();
        QCOMPARE(content.detail.contains(QStringLiteral("2026-0001")), namesCases);
        const auto incidents = stored<Incident>();
        QCOMPARE(incidents.size(), 1);
        QTRY_COMPARE(incidents.first().text, QStringLiteral("Hotad i trappan"));
        QCOMPARE(incidents.first().aboutCase.has_value(), namesCases);
    }

    void anUnknownCaseNumberIsSaid()
    {
        openStaff();
        m_window->runCommand(CommandId::NewEntry);
        QTRY_VERIFY(openCard(page()));
        RecordCard* card = openCard(page());
        typeInto(card, QStringLiteral("text"), QStringLiteral("Hot"));
        typeInto(card, QStringLiteral("aboutCase"), QStringLiteral("1999-0001"));
        card->save();
        QTRY_VERIFY(!card->messages()->text().isEmpty());
        QTRY_VERIFY(card->messages()->text().contains(QStringLiteral("1999-0001")));
        QCOMPARE(stored<Incident>().size(), 0);
    }

    void anIncidentIsCompletedFromIdag()
    {
        Incident incident;
        incident.at = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
        incident.text = QStringLiteral("Hot i telefon");
        {
            const auto session = m_fixture->openSession();
            QVERIFY(session->save(incident));
        }
        openStaff();
        page()->restore({SubjectRef::district(), QStringLiteral("incident:%1").arg(incident.id.toString())});
        QTRY_VERIFY(openCard(page()));
        RecordCard* card = openCard(page());
        typeInto(card, QStringLiteral("policeNumber"), QStringLiteral("5000-K1-26"));
        for (const char* day : {"policeReportedOn", "chiefInformedOn", "securityOfficerInformedOn"}) {
            typeInto(card, QString::fromLatin1(day), QStringLiteral("2026-11-22"));
        }
        card->save();
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Threat")) &&
                    visibleRow(page(), QStringLiteral("Threat"))->content().state ==
                        QStringLiteral("Reported"));
    }

    void everythingIsNamedAndLongNamesFit()
    {
        {
            const auto session = m_fixture->openSession();
            Employee employee = *session->employee(*m_kim);
            employee.familyName = QString(200, QLatin1Char('m'));
            QVERIFY(session->saveEmployee(employee));
        }
        openKim(true);
        QCOMPARE(unnamedWidgets(page()), QStringList());
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_window->resize(1000, 700);
        QCoreApplication::processEvents();
        QVERIFY(page()->width() <= m_window->width());
    }

    void withoutAnybodyItSaysWhatToDo()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoStaff);
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("Report an incident")));
        QTRY_VERIFY(says(QStringLiteral("No employees are written in yet.")));
        QTRY_VERIFY(says(QStringLiteral("Nothing has been reported.")));
        QTRY_VERIFY(!visibleRow(page(), QStringLiteral("Kim")));
    }
};

QTEST_MAIN(TestStaffPage)
#include "tst_staff_page.moc"
