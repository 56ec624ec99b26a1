// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_desk.h"
#include "core/store/lease.h"
#include "tests/cli/cli_run.h"

#include <QSysInfo>
#include <QTest>

namespace lotsbok::cli {

// book status and book take-over: who writes, seen without a password, and what to do about a dead one.
class TestCliPen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<CliWorld>();
        m_book = m_world->path(QStringLiteral("akt.lotsbok"));
        const Ran made = m_world->run({QStringLiteral("book"), QStringLiteral("create"), m_book,
                                       QStringLiteral("--district"), QStringLiteral("Provdalen"),
                                       QStringLiteral("--user"), QStringLiteral("chef")},
                                      {password()});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void whoWritesIsShownWithoutAPassword()
    {
        const Ran free = status();
        QCOMPARE(free.exit, 0);
        QVERIFY(free.prompts.isEmpty());
        QVERIFY(free.json().value(QLatin1String("pen")).isNull());
        QVERIFY(free.json().value(QLatin1String("copy")).isNull());
        QCOMPARE(free.json().value(QLatin1String("spools")).toInt(), 0);

        const auto writer = open(QSysInfo::machineHostName());
        QVERIFY(writer);
        QVERIFY(PenDesk(**writer).publish());
        const auto reader = open(QStringLiteral("annan"));
        QVERIFY(reader && (*reader)->isReadOnly());
        QVERIFY(PenDesk(**reader).ask());
        const QJsonObject busy = status().json();
        QCOMPARE(busy.value(QLatin1String("pen")).toObject().value(QLatin1String("user")).toString(),
                 QStringLiteral("chef"));
        QCOMPARE(busy.value(QLatin1String("pen")).toObject().value(QLatin1String("since")).toString(),
                 QStringLiteral("2026-11-22T09:00:00Z"));
        QCOMPARE(busy.value(QLatin1String("asks")).toObject().value(QLatin1String("station")).toString(),
                 QStringLiteral("annan"));
        QVERIFY(!busy.value(QLatin1String("copy")).isNull());
        QCOMPARE(busy.value(QLatin1String("spools")).toInt(), 1);
        const Ran text = m_world->run({QStringLiteral("book"), QStringLiteral("status"), m_book,
                                       QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY2(text.out.contains("Writes: chef on "), text.out.constData());
    }

    void whatIsNoBookHasNoStatus()
    {
        QCOMPARE(m_world
                     ->run({QStringLiteral("book"), QStringLiteral("status"),
                            m_world->path(QStringLiteral("ingen.lotsbok"))})
                     .exit,
                 8);
    }

    void aDeadWorkstationIsTakenOver()
    {
        const auto dead = open(QStringLiteral("stulen-dator"));
        QVERIFY(dead);
        const Ran busy =
            m_world->run({QStringLiteral("client"), QStringLiteral("find"), m_book}, {password()});
        QCOMPARE(busy.exit, 6);
        const Ran taken = m_world->run({QStringLiteral("book"), QStringLiteral("take-over"), m_book,
                                        QStringLiteral("--lang"), QStringLiteral("en")},
                                       {password()});
        QVERIFY2(taken.exit == 0, taken.err.constData());
        QVERIFY(taken.err.contains("Watching for a minute whether chef on stulen-dator"));
        QVERIFY(status().json().value(QLatin1String("pen")).isNull());
        QCOMPARE(m_world->run({QStringLiteral("client"), QStringLiteral("find"), m_book}, {password()}).exit,
                 0);
        Client client;
        client.givenName = client.familyName = QStringLiteral("Prov");
        const auto refused = (*dead)->saveClient(client);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InUse);
    }

private:
    static QString password() { return QStringLiteral("blåbär under gran i regn"); }
    [[nodiscard]] Ran status() const
    {
        return m_world->run(
            {QStringLiteral("book"), QStringLiteral("status"), m_book, QStringLiteral("--json")});
    }
    /// The book as another machine of that name has it, which gives no sign of life.
    [[nodiscard]] Result<std::unique_ptr<Session>> open(const QString& host) const
    {
        auto machine = std::make_shared<Workstation>(*Workstation::thisOne());
        machine->host = host;
        machine->machine = QStringLiteral("m-") + host;
        machine->beat = {};
        OpenOptions options;
        options.clock = m_world->clock;
        options.stateFolder = m_world->path(host);
        options.station = host;
        options.workstation = machine;
        options.whenBusy = WhenBusy::Read;
        return Book::open(m_book, QStringLiteral("chef"), Secret::fromPassword(password()), options);
    }

    std::unique_ptr<CliWorld> m_world;
    QString m_book;
};

} // namespace lotsbok::cli

QTEST_GUILESS_MAIN(lotsbok::cli::TestCliPen)
#include "tst_cli_pen.moc"
