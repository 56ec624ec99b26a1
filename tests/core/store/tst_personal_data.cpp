// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/personal_data.h"

#include "core/model/case_file.h"
#include "core/model/described.h"
#include "core/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;

// Nothing is stored that has no class in the personal-data catalogue.
class TestPersonalData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasAClass();
    void everyClassHasItsColumn();
    void namesHaveTheClassTheyMust_data();
    void namesHaveTheClassTheyMust();
    void whatNamesAPersonIsNeverNone();
    void theUnknownHasNone();
};

namespace {

/// The columns of a new book by table.
QMap<QString, QStringList> columnsOfABook()
{
    QTemporaryDir folder;
    const auto connection = Connection::open(folder.filePath(QStringLiteral("prov.lotsbok")),
                                             Secret::random(32), Connection::Mode::Create);
    QMap<QString, QStringList> columns;
    if (!connection || !migrate(**connection)) {
        return columns;
    }
    Statement all =
        (*connection)
            ->prepare("SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c "
                      "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'");
    while (all.step().value_or(false)) {
        columns[all.text(0)].append(all.text(1));
    }
    return columns;
}

} // namespace

void TestPersonalData::everyColumnHasAClass()
{
    const auto book = columnsOfABook();
    QVERIFY(book.size() > 50);
    for (auto table = book.begin(); table != book.end(); ++table) {
        for (const QString& column : table.value()) {
            QVERIFY2(PersonalData::catalogue().column(table.key(), column).has_value(),
                     qPrintable(table.key() + u' ' + column));
        }
    }
}

void TestPersonalData::everyClassHasItsColumn()
{
    const auto book = columnsOfABook();
    QCOMPARE(PersonalData::catalogue().tables(), book.keys());
    for (auto table = book.begin(); table != book.end(); ++table) {
        QStringList columns = table.value();
        columns.sort();
        QCOMPARE(PersonalData::catalogue().columns(table.key()), columns);
    }
}

void TestPersonalData::namesHaveTheClassTheyMust_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* table, const char* column, const char* word) {
        QTest::addRow("%s %s", table, column)
            << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromLatin1(word);
    };
    row("clients", "given_name", "personal");
    row("clients", "number", "personal");
    row("clients", "protection", "special");
    row("guardians", "name", "third-party");
    row("network_ties", "name", "third-party");
    row("employees", "family_name", "staff");
    row("threat_assessments", "level", "special");
    row("intakes", "crime_self_reported", "special");
    row("responses", "answers", "special");
    row("drafts", "answers", "special");
    row("history", "before", "special");
    row("attachment_contents", "bytes", "special");
    row("meetings", "place", "special");
    row("settings", "plan_days", "none");
    row("purchases", "amount_ore", "none");
}

void TestPersonalData::namesHaveTheClassTheyMust()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, word);
    const auto found = PersonalData::catalogue().column(table, column);
    QVERIFY(found);
    QCOMPARE(described::wordOf(*found), word);
}

/// A reference to a person, a case, a user or a contact, and every long text, says something about somebody.
void TestPersonalData::whatNamesAPersonIsNeverNone()
{
    const auto each = []<typename T>() {
        const T prototype;
        T::fields(prototype, [](const char* column, const auto& member, const FieldRule& rule) {
            using V = std::remove_cvref_t<decltype(member)>;
            const bool names = std::same_as<V, ClientId> || std::same_as<V, CaseId> ||
                               std::same_as<V, UserId> || std::same_as<V, std::optional<UserId>> ||
                               std::same_as<V, std::optional<CaseId>> ||
                               std::same_as<V, std::optional<ContactId>> || std::same_as<V, EmployeeId>;
            const bool written = std::same_as<V, QString> && rule.wide;
            if (names || written) {
                const auto found = PersonalData::catalogue().column(QString::fromLatin1(T::info.table),
                                                                    QString::fromLatin1(column));
                const QByteArray where = QByteArray(T::info.table) + ' ' + column;
                const bool yearlyNote = where == "yearly_reviews note";
                QVERIFY2(yearlyNote || found.value_or(DataClass::None) != DataClass::None, where.constData());
            }
        });
    };
    CaseRecordTypes::forEach(each);
    DistrictRecordTypes::forEach(each);
}

void TestPersonalData::theUnknownHasNone()
{
    const PersonalData& catalogue = PersonalData::catalogue();
    QVERIFY(!catalogue.column(QStringLiteral("clients"), QStringLiteral("nothing")));
    QVERIFY(!catalogue.column(QStringLiteral("nothing"), QStringLiteral("id")));
    QVERIFY(!catalogue.formField(QStringLiteral("3.1"), QStringLiteral("nothing")));
    QVERIFY(!catalogue.formField(QStringLiteral("9"), QStringLiteral("name")));
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personal_data.moc"
