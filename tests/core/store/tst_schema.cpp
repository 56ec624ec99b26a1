// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file_reader.h"
#include "core/store/migrations.h"
#include "core/store/record_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;

// The tables are what the descriptions say, column by column.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDescriptionHasItsTable();
    void aCasesRecordBeginsWithItsCase();
    void everyReferenceLeadsSomewhere();
    void theLastStepIsTheVersion();
    void whatCannotBeIsRefusedByTheTable_data();
    void whatCannotBeIsRefusedByTheTable();
    void datesAreReadAsQtReadsThem();
    void cleanup() { m_connection.reset(); }

private:
    QStringList columns(const char* table) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    int m_serial = 0;
};

void TestSchema::init()
{
    const QString path = m_folder.filePath(QStringLiteral("prov %1.lotsbok").arg(++m_serial));
    auto connection = Connection::open(path, Secret::random(32), Connection::Mode::Create);
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QVERIFY(migrate(*m_connection));
}

QStringList TestSchema::columns(const char* table) const
{
    QStringList names;
    Statement info = m_connection->prepare(QByteArray("SELECT name FROM pragma_table_info('") + table + "')");
    while (info.step().value_or(false)) {
        names.append(info.text(0));
    }
    return names;
}

namespace {

template<typename T>
QStringList describedColumns()
{
    QStringList names{QStringLiteral("id"), QStringLiteral("version")};
    const T prototype;
    T::fields(prototype, [&names](const char* column, const auto&, const FieldRule&) {
        names.append(QString::fromLatin1(column));
    });
    for (const char* stamp : {"created_at", "created_by", "changed_at", "changed_by"}) {
        names.append(QString::fromLatin1(stamp));
    }
    return names;
}

} // namespace

void TestSchema::everyDescriptionHasItsTable()
{
    const auto each = [this]<typename T>() { QCOMPARE(columns(T::info.table), describedColumns<T>()); };
    CaseRecordTypes::forEach(each);
    DistrictRecordTypes::forEach(each);
}

void TestSchema::aCasesRecordBeginsWithItsCase()
{
    CaseRecordTypes::forEach([]<typename T>() {
        QCOMPARE(describedColumns<T>().at(2), QStringLiteral("case_id"));
        QVERIFY(recordColumns<T>(ReadMode::Narrow).startsWith("id, version, case_id"));
    });
}

void TestSchema::everyReferenceLeadsSomewhere()
{
    const auto each = [this]<typename T>() {
        const T prototype;
        T::fields(prototype, [this](const char* column, const auto& member, const FieldRule&) {
            using V = std::remove_cvref_t<decltype(member)>;
            constexpr bool refers =
                std::same_as<V, CaseId> || std::same_as<V, UserId> || std::same_as<V, ClientId> ||
                std::same_as<V, EmployeeId> || std::same_as<V, ConsentId> || std::same_as<V, PlanId> ||
                std::same_as<V, GoalId> || std::same_as<V, MeetingId> || std::same_as<V, ForumId>;
            if constexpr (refers) {
                Statement keys =
                    m_connection->prepare(QByteArray("SELECT count(*) FROM pragma_foreign_key_list('") +
                                          T::info.table + "') WHERE \"from\" = '" + column + "'");
                QVERIFY(keys.step().value_or(false));
                QVERIFY2(keys.integer(0) == 1,
                         qPrintable(QString::fromLatin1(T::info.table) + u' ' + QString::fromLatin1(column)));
            }
        });
    };
    CaseRecordTypes::forEach(each);
    DistrictRecordTypes::forEach(each);
}

void TestSchema::theLastStepIsTheVersion()
{
    QCOMPARE(schemaVersion(*m_connection).value(), bookMigrations().back().version);
    QCOMPARE(bookMigrations().back().version, 6);
    QVERIFY(!needsMigration(*m_connection).value());
}

void TestSchema::whatCannotBeIsRefusedByTheTable_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("level 6") << QByteArray("UPDATE threat_assessments SET level = 6");
    QTest::newRow("ring 4") << QByteArray("UPDATE network_ties SET ring = 4");
    QTest::newRow("a cost below nothing") << QByteArray("UPDATE supports SET cost_ore = -1");
    QTest::newRow("a short id") << QByteArray("UPDATE supports SET id = x'01'");
    QTest::newRow("a text for a number") << QByteArray("UPDATE network_ties SET ring = 'ett'");
    QTest::newRow("no such case") << QByteArray("UPDATE supports SET case_id = x'02'");
}

void TestSchema::whatCannotBeIsRefusedByTheTable()
{
    QFETCH(QByteArray, sql);
    const QByteArray id = "x'00000000000000000000000000000001'";
    const QByteArray stamps = "0, " + id + ", 0, " + id;
    const QByteArray rows =
        "INSERT INTO clients VALUES (1, " + id +
        ", 1, 'A', 'B', x'', 'unknown', '', 'none', '', '', '', '', '', " + stamps +
        ");"
        "INSERT INTO cases (id, version, client, year, number, type, opened_on, created_at, created_by, "
        "changed_at, changed_by) VALUES (" +
        id + ", 1, " + id + ", 2026, 1, 'adults', '2026-01-01', " + stamps +
        ");"
        "INSERT INTO threat_assessments VALUES (" +
        id + ", 1, " + id +
        ", '2026-01-01', 2, NULL, '', '', '', '{}', NULL, NULL, NULL, 0, NULL, '[]', 0, NULL, " + stamps +
        ");"
        "INSERT INTO network_ties VALUES (" +
        id + ", 1, " + id + ", 'a', '', 1, 'unknown', NULL, " + stamps +
        ");"
        "INSERT INTO supports VALUES (" +
        id + ", 1, " + id + ", 'other', 'a', '', NULL, NULL, NULL, 'none', 0, 0, " + stamps + ");";
    const auto made = m_connection->execute(rows.constData());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(!m_connection->execute(sql.constData()));
}

void TestSchema::datesAreReadAsQtReadsThem()
{
    for (QDate day(1899, 12, 1); day < QDate(2201, 1, 31); day = day.addDays(7)) {
        QCOMPARE(dateFromIso(day.toString(Qt::ISODate).toLatin1()), day);
    }
    for (const char* text : {"", "2026", "2026-13-01", "2026-02-29", "2026-00-10", "2026-1-1", "2026/01/01",
                             "20260101--", "2026-01-0a", "2026-01-01 "}) {
        QVERIFY2(!dateFromIso(text).isValid(), text);
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
