// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/book_card.h"
#include "app/admin/breach_page.h"
#include "app/admin/erasure_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/office_support.h"
#include "tests/core/support/closed_files.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsbok;

/// Backups in a series, the erasure of closed files (R35), and the draft of a breach report, on screen.
class TestProtection : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_number;

    /// A book whose one file was closed long ago.
    void makeOldFile()
    {
        CaseId id = CaseId::create();
        {
            const auto session = m_fixture->openSession();
            const auto rows = session->findClients({});
            id = session->casesOf(rows->first().id)->first().id;
            Client client = *session->client(rows->first().id);
            client.number = *PersonNumber::parse(u"19900103-2383", session->today());
            QVERIFY(session->saveClient(client));
            m_number = session->caseById(id)->number->toString();
        }
        const auto store =
            rawStore(m_fixture->bookPath(), AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                     m_fixture->platform().openOptions());
        closePastTheRules(*store, id, m_fixture->clock().today());
        m_fixture->clock().set(m_fixture->clock().nowUtc().addYears(6));
    }

    template<typename T>
    T* openFromSettings(const char* row)
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoSettings);
        auto* way = m_window->currentPage()->findChild<ListRow*>(QString::fromLatin1(row));
        if (!way) {
            return nullptr;
        }
        way->click();
        return qobject_cast<T*>(m_window->currentPage());
    }

    static bool shows(const QWidget* page, const QString& text)
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aSeriesIsMadeAndGoesOn()
    {
        const QString folder = m_fixture->filePath(QStringLiteral("säkerhets kopior"));
        QVERIFY(QDir().mkpath(folder));
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoSettings);
        auto* card = m_window->currentPage()->findChild<BookCard*>();
        QVERIFY(card);
        auto* add = named<QPushButton>(card, QStringLiteral("Back up now"));
        QVERIFY(add && !add->isEnabled()); // no folder yet
        m_fixture->answerPathWith(folder);
        named<QPushButton>(card, QStringLiteral("Choose a folder…"))->click();
        auto* message = card->findChild<MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
        QVERIFY2(message->kind() == MessageBar::Kind::Done, qPrintable(message->text()));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.lotsbok")}).size(), 1);
        QVERIFY(shows(card, folder));
        add->click();
        QVERIFY(!add->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.lotsbok")}).size(), 1); // the day keeps its newest
    }

    void r35_aFileIsDecidedOnAndErased()
    {
        makeOldFile();
        auto* page = openFromSettings<ErasurePage>("erasure");
        QVERIFY(page);
        ListRow* row = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((row = page->findChild<ListRow*>()), patienceMs);
        QVERIFY(row->content().title.contains(m_number));
        QCOMPARE(row->content().state, QStringLiteral("Not decided"));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        auto* keep = named<QPushButton>(page, QStringLiteral("Keep the file"));
        QVERIFY(keep);
        keep->click(); // not without a reason
        QVERIFY(shows(page, QStringLiteral("Say why the file is kept.")));
        QVERIFY(!named<QPushButton>(page, QStringLiteral("Erase…")));
        named<QPushButton>(page, QStringLiteral("It is to be erased"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(page, QStringLiteral("Erase…")), patienceMs);
        named<QPushButton>(page, QStringLiteral("Erase…"))->click();
        auto* message = page->findChild<MessageBar*>();
        QVERIFY(message->kind() == MessageBar::Kind::Warning); // said once more, and nothing is gone yet
        auto* yes = visibleButton(page, QStringLiteral("Erase the file"));
        QVERIFY(yes);
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(message->kind() == MessageBar::Kind::Done, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("No file is to be erased now.")), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("2025:400 16 kap.")), patienceMs);
        const QString path = m_fixture->filePath(QStringLiteral("intyg.pdf"));
        m_fixture->answerPathWith(path);
        visibleButton(page, QStringLiteral("Save as PDF…"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        m_window.reset();
        QCOMPARE(*m_fixture->openSession()->countClients({}), 0);
    }

    void r35_doNotEraseChangesNothing()
    {
        makeOldFile();
        auto* page = openFromSettings<ErasurePage>("erasure");
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<ListRow*>(), patienceMs);
        page->findChild<ListRow*>()->click();
        named<QPushButton>(page, QStringLiteral("It is to be erased"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(page, QStringLiteral("Erase…")), patienceMs);
        named<QPushButton>(page, QStringLiteral("Erase…"))->click();
        visibleButton(page, QStringLiteral("Do not erase"))->click();
        QVERIFY(!visibleButton(page, QStringLiteral("Erase the file")));
        m_window.reset();
        QCOMPARE(*m_fixture->openSession()->countClients({}), 1);
    }

    void aBreachIsDraftedAndSaved()
    {
        auto* page = openFromSettings<BreachPage>("breach");
        QVERIFY(page);
        auto* make = named<QPushButton>(page, QStringLiteral("Make a draft"));
        make->click();
        QVERIFY(shows(page, QStringLiteral("Say what happened.")));
        auto* what = page->findChild<QPlainTextEdit*>();
        QTest::keyClicks(what, QStringLiteral("En dator stals."));
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("GDPR article 33")), patienceMs);
        QVERIFY(shows(page, QStringLiteral("En dator stals.")));
        const QString path = m_fixture->filePath(QStringLiteral("incident.pdf"));
        m_fixture->answerPathWith(path);
        visibleButton(page, QStringLiteral("Save as PDF…"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
    }

    void othersDoNotSeeTheseWays()
    {
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Lots"), Role::Lots);
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoSettings);
        auto* way = m_window->currentPage()->findChild<ListRow*>(QStringLiteral("erasure"));
        QVERIFY(!way || !way->isVisible());
    }
};

QTEST_MAIN(TestProtection)
#include "tst_protection.moc"
