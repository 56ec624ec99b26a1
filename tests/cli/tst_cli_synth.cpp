// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic books: the same seed gives the same content, and nobody in them could be a real person.
#include "cli/demo/demo_resources.h"
#include "cli/synth/synth_book.h"
#include "cli/synth/synth_data.h"
#include "core/session/session.h"
#include "tests/cli/cli_run.h"

#include <QCryptographicHash>
#include <QTest>

namespace lotsbok::cli {

class TestSynth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameContent();
    void everyNumberIsATestOrReserveNumber();
    void answersAreOfTheFormsShapes_data();
    void answersAreOfTheFormsShapes();
    void anExistingFileIsLeftAlone();
    void countsAreBounded();

private:
    CliWorld m_world;

    std::unique_ptr<Session> open(const QString& path) const
    {
        OpenOptions options;
        options.stateFolder = m_world.path(QStringLiteral("läge"));
        auto session =
            Book::open(path, QStringLiteral("chef"), Secret::fromPassword(demoPassword()), options);
        return session ? std::move(*session) : nullptr;
    }

    /// Everything that a person could read of the book, ids included and times left out.
    QByteArray digest(const QString& name, const QString& seed)
    {
        const QString path = m_world.path(name);
        const Ran ran = m_world.run({QStringLiteral("synth"), path, QStringLiteral("--clients"),
                                     QStringLiteral("60"), QStringLiteral("--seed"), seed});
        if (ran.exit != 0) {
            qWarning("%s", ran.err.constData());
            return {};
        }
        const auto session = open(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&](const QString& text) { hash.addData(text.toUtf8() + '\n'); };
        const auto rows = session->findClients({});
        for (const ClientRow& row : *rows) {
            const auto client = session->client(row.id);
            add(row.id.toString() + client->fullName() + client->number.stored() + client->phone +
                client->address + row.lots);
            const auto cases = session->casesOf(row.id);
            for (const Case& value : *cases) {
                add(value.id.toString() + value.number->toString() + value.openedOn.toString(Qt::ISODate));
                const auto responses = session->responses(SubjectRef::of(value.id));
                for (const FormResponse& response : *responses) {
                    add(response.id.toString() +
                        QString::fromUtf8(QJsonDocument(session->response(response.id)->answers).toJson()));
                }
            }
        }
        return hash.result();
    }
};

void TestSynth::theSameSeedGivesTheSameContent()
{
    const QByteArray first = digest(QStringLiteral("ett å.lotsbok"), QStringLiteral("7"));
    const QByteArray again = digest(QStringLiteral("två.lotsbok"), QStringLiteral("7"));
    const QByteArray other = digest(QStringLiteral("tre.lotsbok"), QStringLiteral("8"));
    QVERIFY(!first.isEmpty());
    QCOMPARE(first.toHex(), again.toHex());
    QVERIFY(first != other);
}

void TestSynth::everyNumberIsATestOrReserveNumber()
{
    const QString path = m_world.path(QStringLiteral("nummer.lotsbok"));
    const Ran ran = m_world.run({QStringLiteral("synth"), path, QStringLiteral("--clients"),
                                 QStringLiteral("60"), QStringLiteral("--json")});
    QCOMPARE(ran.exit, 0);
    const auto session = open(path);
    QVERIFY(session);
    QCOMPARE(*session->countClients({}), 60);
    const auto rows = session->findClients({});
    for (const ClientRow& row : *rows) {
        const PersonNumber number = session->client(row.id)->number;
        const bool official = officialTestNumbers().contains(number.display());
        QVERIFY2(official || number.kind() == PersonNumber::Kind::Reserve, qPrintable(number.display()));
    }
    QVERIFY(ran.json().value(QLatin1String("cases")).toInt() > 40);
    QVERIFY(session->verify()->problems.isEmpty());
}

void TestSynth::answersAreOfTheFormsShapes_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestSynth::answersAreOfTheFormsShapes()
{
    QFETCH(QString, id);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    for (quint64 seed = 0; seed < 20; ++seed) {
        Random random(seed);
        const Answers answers = syntheticAnswers(form, random, QDate(2026, 11, 20));
        const auto checked = checkedAnswers(answers.json(), form);
        QVERIFY2(checked.has_value(),
                 checked ? "" : qPrintable(checked.error().text + checked.error().detail));
    }
}

void TestSynth::anExistingFileIsLeftAlone()
{
    m_world.write(QStringLiteral("annat.lotsbok"), "något annat");
    QCOMPARE(m_world
                 .run({QStringLiteral("synth"), m_world.path(QStringLiteral("annat.lotsbok")),
                       QStringLiteral("--clients"), QStringLiteral("5")})
                 .exit,
             8);
    QFile file(m_world.path(QStringLiteral("annat.lotsbok")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("något annat"));
}

void TestSynth::countsAreBounded()
{
    for (const char* count : {"0", "-1", "100001", "många"}) {
        const Ran ran = m_world.run({QStringLiteral("synth"), m_world.path(QStringLiteral("ny.lotsbok")),
                                     QStringLiteral("--clients"), QLatin1String(count)});
        QCOMPARE(ran.exit, 2);
    }
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestSynth)
#include "tst_cli_synth.moc"
