// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every section of a case with nothing in it, with texts as long as they may be and with
// Arabic ones, in a small window: nothing is cut off without saying so, nothing lies over something else,
// nothing is wider than the window, and everything that takes the keyboard has a name.
#include "app/case/case_page.h"
#include "app/clients/clients_page.h"
#include "app/style/theme.h"
#include "tests/app/app_fixture.h"
#include "tests/app/extreme_records.h"
#include "tests/app/layout_faults.h"

#include <QLabel>
#include <QTest>

namespace lotsbok {

namespace {

const QList<Extreme> extremes{Extreme::Empty, Extreme::Long, Extreme::RightToLeft};

QString nameOf(Extreme extreme)
{
    return extreme == Extreme::Empty  ? QStringLiteral("empty")
           : extreme == Extreme::Long ? QStringLiteral("long")
                                      : QStringLiteral("right-to-left");
}

void settle(MainWindow& window)
{
    for (int i = 0; i < 3; ++i) {
        window.book()->drain();
        QTest::qWait(20);
    }
}

} // namespace

class TestExtremes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pages_data();
    void pages();
    void aClient_data();
    void aClient();
    void sections_data();
    void sections();
    void newEntries_data() { sections_data(); }
    void newEntries();
    void theCheckSeesACutLabel();

private:
    struct Book {
        std::unique_ptr<AppFixture> fixture{};
        std::unique_ptr<MainWindow> window{};
        std::optional<CaseId> caseId{};
        std::optional<ClientId> client{};
    };
    Book make(Extreme extreme);
    void look(MainWindow& window, const QString& what);

    QHash<int, std::shared_ptr<Book>> m_books;
};

TestExtremes::Book TestExtremes::make(Extreme extreme)
{
    Book book;
    book.fixture = std::make_unique<AppFixture>();
    book.fixture->makeBook();
    {
        const auto session = book.fixture->openSession();
        if (extreme != Extreme::Empty) {
            const auto district = makeExtremeDistrict(*session, extreme);
            if (!district) {
                qWarning("%s %s", qPrintable(district.error().text), qPrintable(district.error().detail));
                return book;
            }
        }
        const auto made = makeExtremeCase(*session, extreme);
        if (!made) {
            qWarning("%s %s", qPrintable(made.error().text), qPrintable(made.error().detail));
            return book;
        }
        book.caseId = *made;
        if (const auto value = session->caseById(*made)) {
            book.client = value->client;
        }
    }
    book.window = book.fixture->makeOpenWindow();
    book.window->resize(1024, 700);
    return book;
}

void TestExtremes::initTestCase()
{
    for (const Extreme extreme : extremes) {
        auto book = std::make_shared<Book>(make(extreme));
        QVERIFY2(book->caseId && book->window && book->window->isOpen(), qPrintable(nameOf(extreme)));
        m_books.insert(int(extreme), book);
    }
}

void TestExtremes::cleanupTestCase()
{
    m_books.clear();
}

void TestExtremes::look(MainWindow& window, const QString& what)
{
    settle(window);
    if (const QString folder = qEnvironmentVariable("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        window.grab().save(QStringLiteral("%1/%2.png").arg(folder, what));
    }
    const QStringList faults = layoutFaults(window);
    QVERIFY2(faults.isEmpty(),
             qPrintable(what + QStringLiteral(":\n  ") + faults.join(QStringLiteral("\n  "))));
    QCOMPARE(unnamedWidgets(&window), QStringList());
    QCOMPARE(window.size(), QSize(1024, 700));
}

void TestExtremes::pages_data()
{
    QTest::addColumn<int>("extreme");
    QTest::addColumn<int>("page");
    const QList<std::pair<const char*, CommandId>> all{
        {"today", CommandId::GoToday},       {"clients", CommandId::GoClients},
        {"meetings", CommandId::GoMeetings}, {"contacts", CommandId::GoContacts},
        {"staff", CommandId::GoStaff},       {"district", CommandId::GoDistrict},
        {"settings", CommandId::GoSettings}, {"shortcuts", CommandId::Shortcuts},
    };
    for (const Extreme extreme : extremes) {
        for (const auto& [name, page] : all) {
            QTest::addRow("%s, %s", name, qPrintable(nameOf(extreme))) << int(extreme) << int(page);
        }
    }
}

void TestExtremes::pages()
{
    QFETCH(int, extreme);
    QFETCH(int, page);
    MainWindow& window = *m_books.value(extreme)->window;
    window.runCommand(CommandId(page));
    look(window, QString::fromUtf8(QTest::currentDataTag()));
    if (CommandId(page) == CommandId::Shortcuts) {
        window.runCommand(CommandId::Back);
    }
}

void TestExtremes::aClient_data()
{
    QTest::addColumn<int>("extreme");
    for (const Extreme extreme : extremes) {
        QTest::addRow("%s", qPrintable(nameOf(extreme))) << int(extreme);
    }
}

// Beside the list: the page's name, its marks and its buttons have little room.
void TestExtremes::aClient()
{
    QFETCH(int, extreme);
    const auto book = m_books.value(extreme);
    QVERIFY(book->client);
    book->window->openClient(*book->client);
    look(*book->window, QStringLiteral("client, ") + QString::fromUtf8(QTest::currentDataTag()));
}

void TestExtremes::sections_data()
{
    QTest::addColumn<int>("extreme");
    QTest::addColumn<int>("section");
    const auto words = wordsOf(CaseSectionId{});
    for (const Extreme extreme : extremes) {
        for (size_t i = 0; i < words.size(); ++i) {
            QTest::addRow("%s, %s", words[i], qPrintable(nameOf(extreme))) << int(extreme) << int(i);
        }
    }
}

void TestExtremes::sections()
{
    QFETCH(int, extreme);
    QFETCH(int, section);
    const auto book = m_books.value(extreme);
    MainWindow& window = *book->window;
    window.openCase(*book->caseId, CaseSectionId(section), {});
    auto* page = qobject_cast<CasePage*>(window.currentPage());
    QVERIFY(page);
    settle(window);
    QCOMPARE(page->currentSection(), CaseSectionId(section));
    QVERIFY(page->section(CaseSectionId(section)));
    look(window, QString::fromUtf8(QTest::currentDataTag()));
}

// The card in which something new is written, where the section has one.
void TestExtremes::newEntries()
{
    QFETCH(int, extreme);
    QFETCH(int, section);
    const auto book = m_books.value(extreme);
    MainWindow& window = *book->window;
    window.openCase(*book->caseId, CaseSectionId(section), {});
    settle(window);
    auto* page = qobject_cast<CasePage*>(window.currentPage());
    QVERIFY(page);
    if (!page->offers(CommandId::NewEntry)) {
        return;
    }
    window.runCommand(CommandId::NewEntry);
    look(window, QStringLiteral("new in ") + QString::fromUtf8(QTest::currentDataTag()));
    window.runCommand(CommandId::Back);
}

// The check itself can fail.
void TestExtremes::theCheckSeesACutLabel()
{
    QWidget window;
    window.resize(300, 200);
    auto* label = new QLabel(extremeText(Extreme::Long), &window);
    label->setGeometry(10, 10, 100, 20);
    auto* over = new QLabel(QStringLiteral("over"), &window);
    over->setGeometry(20, 12, 60, 18);
    auto* out = new QLabel(QStringLiteral("outside"), &window);
    out->setGeometry(280, 100, 80, 20);
    window.show();
    const QStringList faults = layoutFaults(window);
    QCOMPARE(faults.size(), 3);
    delete over;
    out->move(10, 100);
    label->setToolTip(label->text());
    label->setText(QStringLiteral("Wilhelmina…"));
    QCOMPARE(layoutFaults(window), QStringList());
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestExtremes)
#include "tst_extremes.moc"
