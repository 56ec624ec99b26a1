// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/breach_page.h"
#include "app/admin/erasure_page.h"
#include "app/admin/log_review_page.h"
#include "app/admin/password_card.h"
#include "app/forms/page_draft.h"
#include "app/records/conflict_card.h"
#include "app/shell/idle_watch.h"
#include "app/shell/pen_bar.h"
#include "app/shell/pen_watch.h"
#include "app/shell/session_watch.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "core/session/pen_desk.h"
#include "core/store/lease.h"
#include "tests/app/app_fixture.h"
#include "tests/core/support/closed_files.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace lotsbok;

/// The window while others have the same book open, and when the person leaves the machine.
class TestPenWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;

    /// Another workstation with the book, which has published a copy when it writes.
    std::unique_ptr<Session> another()
    {
        auto machine = std::make_shared<Workstation>(*Workstation::thisOne());
        machine->host = QStringLiteral("annan-dator");
        machine->machine = QStringLiteral("annan");
        machine->beat = {};
        OpenOptions options = m_fixture->platform().openOptions();
        options.workstation = machine;
        options.station = QStringLiteral("annan-dator");
        options.stateFolder = m_fixture->filePath(QStringLiteral("annan"));
        options.whenBusy = WhenBusy::Read;
        auto opened = Book::open(m_fixture->bookPath(), AppFixture::loginName,
                                 Secret::fromPassword(AppFixture::password), options);
        if (opened && !(*opened)->isReadOnly()) {
            const auto published = PenDesk(**opened).publish();
            Q_UNUSED(published);
        }
        return opened ? std::move(*opened) : nullptr;
    }
    static PenTurn tick(Session& session)
    {
        return PenDesk(session).tick(PenDesk::kTick, {}).value_or(PenTurn());
    }
    static void press(const QWidget* parent, const QString& name)
    {
        QTRY_VERIFY(named<QPushButton>(parent, name));
        named<QPushButton>(parent, name)->click();
    }

    /// A file whose time is out, which the head of unit decided to erase.
    void makeDueFile()
    {
        CaseId id = CaseId::create();
        {
            const auto session = m_fixture->openSession();
            const auto rows = session->findClients({});
            id = session->casesOf(rows->first().id)->first().id;
            Client client = *session->client(rows->first().id);
            client.number = *PersonNumber::parse(u"19900103-2383", session->today());
            QVERIFY(session->saveClient(client));
        }
        closePastTheRules(*rawStore(m_fixture->bookPath(), AppFixture::loginName,
                                    Secret::fromPassword(AppFixture::password),
                                    m_fixture->platform().openOptions()),
                          id, m_fixture->clock().today());
        m_fixture->clock().set(m_fixture->clock().nowUtc().addYears(6));
        const auto session = m_fixture->openSession();
        QVERIFY(ErasureDesk(*session).decide(id, ErasureOutcome::Erase, {}, false));
    }
    /// What a person can press there, but for the way back, or write in.
    static QStringList offered(const QWidget* page)
    {
        QStringList all;
        for (const auto* each : page->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->isEnabled()) {
                all.append(each->text());
            }
        }
        for (const auto* each : page->findChildren<QPlainTextEdit*>()) {
            if (each->isVisible() && each->isEnabled() && !each->isReadOnly()) {
                all.append(QStringLiteral("a text"));
            }
        }
        for (const auto* each : page->findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->isEnabled() && !each->isReadOnly()) {
                all.append(QStringLiteral("a line"));
            }
        }
        return all;
    }
    template<typename T>
    static T* openFromSettings(MainWindow& window, const char* row)
    {
        window.runCommand(CommandId::GoSettings);
        auto* way = window.currentPage()->findChild<ListRow*>(QString::fromLatin1(row));
        if (!way && !QTest::qWaitFor(
                        [&] {
                            way = window.currentPage()->findChild<ListRow*>(QString::fromLatin1(row));
                            return way != nullptr;
                        },
                        patienceMs)) {
            return nullptr;
        }
        way->click();
        return qobject_cast<T*>(window.currentPage());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(3);
    }

    void whoIsAloneWrites()
    {
        const auto window = m_fixture->makeOpenWindow();
        QTRY_COMPARE(window->penBar()->text(), QStringLiteral("You write."));
        QVERIFY(!named<QPushButton>(window->penBar(), QStringLiteral("Ask for the pen")));
        QVERIFY(window->penMessages()->text().isEmpty());
    }

    /// By pieces, one after the other: with one at each tick it would take more than a minute.
    void aLargeBookIsPublishedBesideTheWork()
    {
        const auto window = m_fixture->makeOpenWindow();
        const QString copy = m_fixture->bookPath() + QStringLiteral("-snapshot");
        const QByteArray large(64 * 1024 * 1024, 'a');
        bool kept = false;
        window->book()->run(
            [&large](Session& session) {
                return session.keepDefinition(QCryptographicHash::hash(large, QCryptographicHash::Sha256),
                                              large);
            },
            window.get(), [&kept](const Result<void>& done) { kept = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(kept, patienceMs);
        QFile::remove(copy);
        window->pen()->look();
        int saved = 0;
        for (; !QFile::exists(copy) && saved < 10000; ++saved) {
            bool done = false;
            window->book()->run(
                [](Session& session) {
                    Client client;
                    client.givenName = QStringLiteral("Robin");
                    client.familyName = QStringLiteral("Ek");
                    return session.saveClient(client);
                },
                window.get(), [&done](const Result<Client>& client) { done = client.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(done, patienceMs);
        }
        QVERIFY2(saved > 3, qPrintable(QString::number(saved))); // they came in between
        const auto other = another();
        QVERIFY(other && other->isReadOnly());
        QVERIFY(other->verify()->problems.isEmpty());
    }

    void whoComesSecondReadsAndIsToldWhoWrites()
    {
        const auto other = another();
        QVERIFY(other && !other->isReadOnly());
        const auto window = m_fixture->makeOpenWindow();
        QVERIFY(window->isOpen());
        QTRY_VERIFY(window->penBar()->text().startsWith(QStringLiteral("Anna Lind writes since ")));
        QVERIFY2(window->penBar()->text().contains(QStringLiteral("you read a copy from ")),
                 qPrintable(window->penBar()->text()));
        QVERIFY(named<QPushButton>(window->penBar(), QStringLiteral("Ask for the pen")));
    }

    void whatWritesIsNotOfferedUntilThePenComes()
    {
        const auto other = another();
        const auto window = m_fixture->makeOpenWindow();
        const auto newEmployee = [&] {
            window->runCommand(CommandId::GoStaff);
            return named<QToolButton>(window->currentPage(), QStringLiteral("New employee"));
        };
        const auto passwordCard = [&] {
            window->runCommand(CommandId::GoSettings);
            return window->currentPage()->findChild<PasswordCard*>();
        };
        QVERIFY(!newEmployee());
        QVERIFY(!window->action(CommandId::NewClient)->isEnabled());
        QVERIFY(!passwordCard()->isEnabled());
        QVERIFY(!named<QPushButton>(window->currentPage(), QStringLiteral("Choose a folder…"))->isEnabled());
        QVERIFY(!window->currentPage()->findChild<MessageBar*>()->text().isEmpty()); // and why
        press(window->penBar(), QStringLiteral("Ask for the pen"));
        QTRY_VERIFY(PenDesk(*other).state().asker);
        QVERIFY(PenDesk(*other).give());
        QTRY_VERIFY((window->pen()->look(), window->penBar()->text() == QStringLiteral("You write.")));
        QVERIFY(newEmployee());
        QVERIFY(passwordCard()->isEnabled());
        QVERIFY(named<QPushButton>(window->currentPage(), QStringLiteral("Choose a folder…"))->isEnabled());
    }

    void erasureBreachAndReviewOfferNothingThatWrites()
    {
        makeDueFile();
        auto other = another();
        QVERIFY(other && !other->isReadOnly());
        const auto window = m_fixture->makeOpenWindow();
        auto* breach = openFromSettings<BreachPage>(*window, "breach");
        QVERIFY(breach);
        QCOMPARE(offered(breach), QStringList());
        QVERIFY(!breach->findChild<MessageBar*>()->text().isEmpty()); // and why
        auto* review = openFromSettings<LogReviewPage>(*window, "log-review");
        QVERIFY(review);
        QTRY_VERIFY(review->table()->model()->rowCount() > 0 || !review->table()->isVisible());
        QCOMPARE(offered(review), QStringList());
        auto* erasure = openFromSettings<ErasurePage>(*window, "erasure");
        QVERIFY(erasure);
        QTRY_VERIFY(erasure->findChild<ListRow*>());
        erasure->findChild<ListRow*>()->click(); // what was decided can be read
        QCOMPARE(offered(erasure), QStringList());

        press(window->penBar(), QStringLiteral("Ask for the pen"));
        QTRY_VERIFY(PenDesk(*other).state().asker);
        QVERIFY(PenDesk(*other).give());
        QTRY_VERIFY((window->pen()->look(), window->penBar()->text() == QStringLiteral("You write.")));
        breach = openFromSettings<BreachPage>(*window, "breach");
        QVERIFY(offered(breach).contains(QStringLiteral("Make a draft")));
        erasure = openFromSettings<ErasurePage>(*window, "erasure");
        QTRY_VERIFY(erasure->findChild<ListRow*>());
        erasure->findChild<ListRow*>()->click();
        QVERIFY(offered(erasure).contains(QStringLiteral("Erase…")));
        review = openFromSettings<LogReviewPage>(*window, "log-review");
        QTRY_VERIFY(offered(review).contains(QStringLiteral("Sign the review")));
    }

    void askingAndGettingThePen()
    {
        const auto other = another();
        const auto window = m_fixture->makeOpenWindow();
        press(window->penBar(), QStringLiteral("Ask for the pen"));
        QTRY_VERIFY(window->penBar()->text().contains(QStringLiteral("you have asked for the pen")));
        QVERIFY(named<QPushButton>(window->penBar(), QStringLiteral("Take the request back")));
        QVERIFY(PenDesk(*other).state().asker);
        QVERIFY(PenDesk(*other).give());
        QTRY_VERIFY((window->pen()->look(), window->penBar()->text() == QStringLiteral("You write.")));
        QCOMPARE(window->penMessages()->text(), QStringLiteral("You have the pen."));
        QVERIFY(other->isReadOnly());
        QVERIFY(window->currentPage());
    }

    void takingTheRequestBack()
    {
        const auto other = another();
        const auto window = m_fixture->makeOpenWindow();
        press(window->penBar(), QStringLiteral("Ask for the pen"));
        press(window->penBar(), QStringLiteral("Take the request back"));
        QTRY_VERIFY(named<QPushButton>(window->penBar(), QStringLiteral("Ask for the pen")));
        QVERIFY(!PenDesk(*other).state().asker);
    }

    void beingAskedAndHandingOver()
    {
        const auto window = m_fixture->makeOpenWindow();
        QTRY_VERIFY((window->pen()->look(),
                     QFile::exists(m_fixture->bookPath() + QStringLiteral("-snapshot")))); // publishes
        const auto other = another();
        QVERIFY(other && other->isReadOnly());
        QVERIFY(PenDesk(*other).ask());
        QTRY_VERIFY((window->pen()->look(), !window->penMessages()->text().isEmpty()));
        QCOMPARE(window->penMessages()->text(),
                 QStringLiteral("Anna Lind asks for the pen, to be able to write."));
        press(window->penMessages(), QStringLiteral("Hand over"));
        QTRY_VERIFY(window->penBar()->text().contains(QStringLiteral("you read a copy from ")));
        QVERIFY(window->penMessages()->text().startsWith(QStringLiteral("You have handed over the pen.")));
        QVERIFY(tick(*other).gotPen);
    }

    void beingAskedAndSayingNo()
    {
        const auto window = m_fixture->makeOpenWindow();
        QTRY_VERIFY((window->pen()->look(),
                     QFile::exists(m_fixture->bookPath() + QStringLiteral("-snapshot")))); // publishes
        const auto other = another();
        QVERIFY(PenDesk(*other).ask());
        QTRY_VERIFY((window->pen()->look(), !window->penMessages()->text().isEmpty()));
        press(window->penMessages(), QStringLiteral("Not now"));
        QTRY_VERIFY(tick(*other).refused);
        QVERIFY(window->penMessages()->text().isEmpty());
        QCOMPARE(window->penBar()->text(), QStringLiteral("You write."));
    }

    void aFreePenIsTaken()
    {
        auto other = another();
        const auto window = m_fixture->makeOpenWindow();
        QTRY_VERIFY(!window->penBar()->text().isEmpty());
        other.reset();
        QTRY_VERIFY(
            (window->pen()->look(), window->penBar()->text().startsWith(QStringLiteral("Nobody writes"))));
        press(window->penBar(), QStringLiteral("Take the pen"));
        QTRY_COMPARE(window->penBar()->text(), QStringLiteral("You write."));
    }

    void aLockGivesThePen()
    {
        const auto window = m_fixture->makeOpenWindow();
        QTRY_VERIFY(!window->penBar()->text().isEmpty());
        QVERIFY(QFile::exists(Lease::path(m_fixture->bookPath())));
        window->lock();
        QVERIFY(!QFile::exists(Lease::path(m_fixture->bookPath())));
    }

    void twoDraftsOfOneAreOfferedAndChosen()
    {
        const SubjectRef district{SubjectRef::Kind::District, {}};
        auto other = another();
        const QString id = pageDraftId(QStringLiteral("report"), true);
        QVERIFY(
            other->saveDraft(makePageDraft(district, id, {{QStringLiteral("fields"), QStringLiteral("a")}})));
        QVERIFY(PenDesk(*other).publish());
        {
            const auto reading = m_fixture->platform().openOptions();
            OpenOptions options = reading;
            options.whenBusy = WhenBusy::Read;
            auto second = Book::open(m_fixture->bookPath(), AppFixture::loginName,
                                     Secret::fromPassword(AppFixture::password), options);
            QVERIFY(second && (*second)->isReadOnly());
            QVERIFY((*second)->saveDraft(
                makePageDraft(district, id, {{QStringLiteral("fields"), QStringLiteral("därifrån")}})));
        }
        QVERIFY(other->saveDraft(
            makePageDraft(district, id, {{QStringLiteral("fields"), QStringLiteral("härifrån")}})));
        other.reset();
        const auto window = m_fixture->makeOpenWindow();
        QTRY_VERIFY(window->penMessages()->text().contains(QStringLiteral("changed at two workstations")));
        press(window->penMessages(), QStringLiteral("Choose"));
        QTRY_VERIFY(window->currentPage()->findChild<ConflictCard*>());
        auto* card = window->currentPage()->findChild<ConflictCard*>();
        card->choose(QStringLiteral("draft"), ConflictCard::Choice::Theirs);
        Q_EMIT card->resolved(card->merged());
        QTRY_VERIFY(!window->currentPage()->findChild<ConflictCard*>());
        QJsonValue kept;
        window->book()->run([&](Session& session) { return session.draft(district, id); }, this,
                            [&kept](const Result<std::optional<FormDraft>>& draft) {
                                kept = draft && *draft ? (*draft)->answers.value(QStringLiteral("fields"))
                                                       : QJsonValue();
                            });
        QTRY_COMPARE(kept.toString(), QStringLiteral("därifrån"));
    }

    void sentencesOfTheBar()
    {
        const QDate today(2026, 11, 22);
        PenState state;
        state.isReadingCopy = true;
        state.copyFrom = QDateTime(today, QTime(12, 20), Qt::UTC);
        QCOMPARE(penSentence(state, today), QStringLiteral("Nobody writes – you read a copy from 13:20."));
        state.holder = {QStringLiteral("Bo Prov"), QStringLiteral("dator"),
                        QDateTime(today.addDays(-1), QTime(12, 5), Qt::UTC)};
        QCOMPARE(penSentence(state, today),
                 QStringLiteral("Bo Prov writes since 2026-11-21 13:05 – you read a copy from 13:20."));
        state.holderIsSilent = true;
        QCOMPARE(penSentence(state, today),
                 QStringLiteral("The computer of Bo Prov does not answer – you read a copy from 13:20."));
    }

    // Leaving the machine

    void leavingTheMachineIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("slot");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("goes to sleep") << QByteArray("sleep") << true;
        QTest::newRow("woke up") << QByteArray("woke") << false;
        QTest::newRow("screen locked by the system") << QByteArray("lock") << true;
        QTest::newRow("screen saver") << QByteArray("saver") << true;
        QTest::newRow("screen saver gone") << QByteArray("saver gone") << false;
        QTest::newRow("another user's desktop") << QByteArray("inactive") << true;
        QTest::newRow("one's own desktop") << QByteArray("active") << false;
        QTest::newRow("something else of the session") << QByteArray("idle") << false;
    }

    void leavingTheMachineIsNoticed()
    {
        QFETCH(QByteArray, slot);
        QFETCH(bool, leaves);
        SessionWatch watch(QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
        watch.start(); // without buses
        QSignalSpy leaving(&watch, &SessionWatch::leaving);
        const auto properties = [&watch](const char* property, bool value) {
            const QVariantMap changed{{QLatin1String(property), value}};
            return QMetaObject::invokeMethod(&watch, "sessionChanged",
                                             Q_ARG(QString, QStringLiteral("org.freedesktop.login1.Session")),
                                             Q_ARG(QVariantMap, changed), Q_ARG(QStringList, QStringList()));
        };
        bool called = false;
        if (slot == "sleep" || slot == "woke") {
            called = QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, slot == "sleep"));
        } else if (slot == "lock") {
            called = QMetaObject::invokeMethod(&watch, "lockScreen");
        } else if (slot.startsWith("saver")) {
            called = QMetaObject::invokeMethod(&watch, "screenSaverChanged", Q_ARG(bool, slot == "saver"));
        } else {
            called = properties(slot == "idle" ? "IdleHint" : "Active", slot != "inactive");
        }
        QVERIFY(called);
        QCOMPARE(leaving.count(), leaves ? 1 : 0);
    }
};

QTEST_MAIN(TestPenWindow)
#include "tst_pen_window.moc"
