// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/test_book.h"
#include "core/session/session_thread.h"

#include <QSignalSpy>
#include <QThread>

using namespace lotsbok;

class TestSessionThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderElsewhereAndAnswerHere();
    void noAnswerReachesAContextThatIsGone();
    void closingRunsWhatIsQueuedAndFreesTheBook();
};

void TestSessionThread::jobsRunInOrderElsewhereAndAnswerHere()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    SessionThread thread(std::move(session));
    QCOMPARE(thread.user().displayName, TestBook::newBook().displayName);
    QVERIFY(thread.can(Permission::WriteClients));
    QList<qint64> counts;
    bool elsewhere = true;
    bool here = true;
    for (int i = 0; i < 20; ++i) {
        thread.run(
            [&elsewhere, i](Session& s) -> Result<qint64> {
                elsewhere = elsewhere && QThread::currentThread() != qApp->thread();
                const auto saved = s.saveClient(TestBook::client(QString::number(i), QStringLiteral("Prov")));
                return saved ? s.countClients({}) : fail(saved.error());
            },
            this,
            [&](const Result<qint64>& count) {
                here = here && QThread::currentThread() == qApp->thread();
                counts.append(count.value_or(-1));
            });
    }
    QTRY_COMPARE(counts.size(), 20);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(counts.at(i), i + 1);
    }
    QVERIFY(elsewhere && here);
}

void TestSessionThread::noAnswerReachesAContextThatIsGone()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    SessionThread thread(std::move(session));
    bool reached = false;
    auto context = std::make_unique<QObject>();
    thread.run([](Session& s) { return s.countClients({}); }, context.get(),
               [&](const Result<qint64>&) { reached = true; });
    thread.drain();
    context.reset();
    bool later = false;
    thread.run([](Session& s) { return s.countClients({}); }, this,
               [&](const Result<qint64>&) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!reached);
}

void TestSessionThread::closingRunsWhatIsQueuedAndFreesTheBook()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    {
        SessionThread thread(std::move(session));
        for (int i = 0; i < 5; ++i) {
            thread.post([i](Session& s) {
                (void)s.saveClient(TestBook::client(QString::number(i), QStringLiteral("Prov")));
            });
        }
    }
    const auto reopened = book.open();
    LOTSBOK_VERIFY(reopened);
    QCOMPARE((*reopened)->countClients({}).value_or(-1), 5);
}

QTEST_GUILESS_MAIN(TestSessionThread)
#include "tst_session_thread.moc"
