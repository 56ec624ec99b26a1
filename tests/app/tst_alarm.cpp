// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/alarm_watch.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/app_fixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace lotsbok;

namespace {

const QDateTime ends(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC); ///< half an hour from the fixture's clock
constexpr int graceMinutes = 30;                                  ///< Settings::overdueMinutes

} // namespace

/// R23. A meeting that was not ended in time is told on the screen, on the lock screen and by the desktop,
/// and never whose it is.
class TestAlarm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;

    // A meeting outside that began an hour before the fixture's "now", checked in and not out.
    void begin()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
        const auto session = m_fixture->openSession();
        const auto opened = session->casesOf(session->findClients({})->first().id);
        Meeting meeting;
        meeting.caseId = opened->first().id;
        meeting.start = m_fixture->clock().nowUtc().addSecs(-3600);
        meeting.end = ends;
        meeting.place = QStringLiteral("Fikastunden, Torget 4");
        meeting.outside = true;
        meeting.checkedInAt = m_fixture->clock().nowUtc().addSecs(-3500);
        const auto saved = session->save(meeting);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text + saved.error().detail));
    }

    void passTheEnd() { m_fixture->clock().set(ends.addSecs((graceMinutes + 1) * 60)); }

    void verifyNobodyIsNamed(const QString& text)
    {
        for (const QString& part :
             {QStringLiteral("Åsa"), QStringLiteral("Lindqvist"), QStringLiteral("2026-0001"),
              QStringLiteral("Fikastunden"), QStringLiteral("Anna")}) {
            QVERIFY2(!text.contains(part), qPrintable(text));
        }
    }

private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void anOpenBookTellsInThePageAndOnTheDesktop()
    {
        begin();
        const auto window = m_fixture->makeOpenWindow();
        window->alarms()->look();
        window->book()->drain();
        QTRY_VERIFY(!window->alarms()->moments().isEmpty());
        QVERIFY(m_fixture->notices().isEmpty()); // it is still going on
        passTheEnd();
        window->alarms()->look();
        QTRY_COMPARE(m_fixture->notices().size(), 1);
        QVERIFY2(window->notice()->text().contains(QStringLiteral("not been ended")),
                 qPrintable(window->notice()->text()));
        verifyNobodyIsNamed(m_fixture->notices().first() + window->notice()->text());
        window->alarms()->look(); // the same one is told once
        window->book()->drain();
        QTest::qWait(1);
        QCOMPARE(m_fixture->notices().size(), 1);
        QTRY_VERIFY(named<QPushButton>(window.get(), QStringLiteral("Show Today")));
        named<QPushButton>(window.get(), QStringLiteral("Show Today"))->click();
        QCOMPARE(window->currentPage()->title(), command(CommandId::GoToday).label());
    }

    void theLockScreenTellsWhenItsTimeComes()
    {
        begin();
        const auto window = m_fixture->makeOpenWindow();
        window->lock();
        QVERIFY(window->unlockPage()->alarm().isEmpty());
        passTheEnd();
        window->findChild<LockedAlarms*>()->look();
        QVERIFY(!window->unlockPage()->alarm().isEmpty());
        QCOMPARE(m_fixture->notices().size(), 1);
        verifyNobodyIsNamed(window->unlockPage()->alarm() + m_fixture->notices().first());
        window->findChild<LockedAlarms*>()->look();
        QCOMPARE(m_fixture->notices().size(), 1);
        m_fixture->unlock(*window);
        QVERIFY(window->unlockPage()->alarm().isEmpty());
    }

    void theNextProcessIsGivenTimesOnly()
    {
        begin();
        const auto window = m_fixture->makeOpenWindow();
        window->lock();
        const QStringList arguments = m_fixture->restarts().first();
        const qsizetype at = arguments.indexOf(QStringLiteral("--alarms"));
        QVERIFY(at > 0);
        const QDateTime moment = ends.addSecs(graceMinutes * 60);
        QCOMPARE(arguments.at(at + 1), moment.toString(Qt::ISODate));
        verifyNobodyIsNamed(arguments.mid(at).join(QLatin1Char(' ')));
        // The process that takes over
        passTheEnd();
        MainWindow next(m_fixture->platform(), m_fixture->settings());
        next.begin({m_fixture->bookPath(), {}, {}, {}, arguments.at(at + 1)});
        QVERIFY(!next.unlockPage()->alarm().isEmpty());
    }

    void withoutMeetingsNothingIsPassedOn()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        const auto window = m_fixture->makeOpenWindow();
        window->lock();
        QVERIFY(!m_fixture->restarts().first().contains(QStringLiteral("--alarms")));
    }

    void momentsSurviveTheCommandLine()
    {
        const QList<QDateTime> moments{ends, ends.addSecs(60)};
        QCOMPARE(momentsFromText(momentsText(moments)), moments);
        QCOMPARE(momentsFromText(QStringLiteral("nonsense,2026-11-22T14:00:00Z,,")), QList<QDateTime>{ends});
        QVERIFY(momentsFromText({}).isEmpty());
    }

    void eachMomentIsToldOnce()
    {
        const auto clock = std::make_shared<FixedClock>(ends);
        LockedAlarms alarms(clock);
        QSignalSpy told(&alarms, &LockedAlarms::cameDue);
        alarms.setMoments({ends.addSecs(60), ends.addSecs(120)});
        QCOMPARE(told.size(), 0);
        clock->advanceSeconds(60);
        alarms.look();
        alarms.look();
        QCOMPARE(told.size(), 1);
        clock->advanceSeconds(60);
        alarms.look();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().first().toInt(), 2);
    }

    void theTaskSwitcherShowsNothingWhenLocked()
    {
        begin();
        const auto window = m_fixture->makeOpenWindow();
        window->lock();
        QCOMPARE(window->windowTitle(), QStringLiteral("Lotsbok"));
        for (const QWidget* each : window->findChildren<QWidget*>()) { // nothing is left to be painted
            const QString said = each->accessibleName() + each->property("text").toString();
            QVERIFY2(!said.contains(QStringLiteral("Lindqvist")) &&
                         !said.contains(QStringLiteral("2026-0001")),
                     qPrintable(said));
        }
    }
};

QTEST_MAIN(TestAlarm)
#include "tst_alarm.moc"
