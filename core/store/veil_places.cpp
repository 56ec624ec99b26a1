// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under which veil.
#include "core/model/case_file.h"
#include "core/store/repository.h"
#include "core/store/veil_place.h"

#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

constexpr auto kCaseVeil = "case:";
constexpr auto kCaseColumn = "case_id";

/// A table whose every row is about employees, or belongs to the case that its column case_id names.
struct VeiledTable {
    QByteArray name;
    bool ofCase = false;
};

const std::vector<VeiledTable>& veiledTables()
{
    static const std::vector<VeiledTable> all = [] {
        std::vector<VeiledTable> tables{{SafetyTalk::info.table, false}, {Competence::info.table, false}};
        CaseRecordTypes::forEach([&tables]<typename T>() {
            if constexpr (!std::same_as<T, CaseReader>) { // who the readers are is asked before they read
                tables.push_back({T::info.table, true});
            }
        });
        tables.push_back({"erasure_decisions", true});
        return tables;
    }();
    return all;
}

const VeiledTable* veiledTable(const QByteArray& name)
{
    const auto& all = veiledTables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const VeiledTable& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// Words that a query or the table itself asks for.
bool isAskedFor(const QByteArray& table, const QByteArray& column)
{
    return (table == "meetings" && column == "status") || (table == "case_events" && column == "kind") ||
           (table == "erasure_decisions" && column == "outcome");
}

/// A table with rows about all kinds of subjects.
struct MixedTable {
    QByteArray name;
    QByteArray version; ///< SQL
    QByteArrayList columns;
    bool hasHistory = true; ///< with more in it than what stays in the open
};

const std::vector<MixedTable>& mixedTables()
{
    static const std::vector<MixedTable> all{
        {"responses", "version", {"answers", "reason"}},
        {"signatures", "1", {"content"}, false},
        {"disclosures", "1", {"recipient_name", "what", "ground", "balance", "record"}},
    };
    return all;
}

/// SQL conditions that choose what is under one veil.
struct VeilChoice {
    bool ofCase = false;
    QByteArray ofRow;   ///< of tables of the own
    QByteArray ofMixed; ///< of mixed ones
};

VeilChoice choiceOf(const QString& over)
{
    if (!over.startsWith(QLatin1String(kCaseVeil))) {
        return {false, {}, " WHERE subject LIKE 'employee:%'"};
    }
    const QUuid id = QUuid::fromString(over.mid(qstrlen(kCaseVeil)));
    return {true, QByteArray(" WHERE ") + kCaseColumn + " = x'" + id.toRfc4122().toHex() + "'",
            QByteArray(" WHERE subject = '") + kCaseVeil + id.toByteArray(QUuid::WithoutBraces) + "'"};
}

} // namespace

Result<std::vector<Veils::Place>> Veils::places(const QString& over) const
{
    const VeilChoice choice = choiceOf(over);
    std::vector<Place> all;
    QByteArrayList ids; // whose history is veiled
    for (const VeiledTable& table : veiledTables()) {
        if (table.ofCase != choice.ofCase) {
            continue;
        }
        Statement texts =
            m_db.prepare("SELECT name FROM pragma_table_info('" + table.name + "') WHERE type = 'TEXT'");
        auto columns = readAll<QByteArray>(
            texts, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
        if (!columns) {
            return fail(columns.error());
        }
        columns->removeIf([&table](const QByteArray& name) { return isAskedFor(table.name, name); });
        const QByteArray from = " FROM " + table.name + choice.ofRow;
        all.push_back({table.name, "SELECT rowid, id, version" + from, QByteArrayList(*columns)});
        ids.append("SELECT id" + from);
    }
    for (const MixedTable& table : mixedTables()) {
        const QByteArray from = " FROM " + table.name + choice.ofMixed;
        all.push_back({table.name, "SELECT rowid, id, " + table.version + from, table.columns});
        if (table.hasHistory) {
            ids.append("SELECT id" + from);
        }
    }
    if (choice.ofCase) {
        all.push_back({"attachment_contents",
                       "SELECT c.rowid, c.attachment, 1 FROM attachment_contents c JOIN attachments a ON "
                       "a.id = c.attachment" +
                           choice.ofRow,
                       {"bytes"},
                       true});
    }
    const QByteArray ofThese = " WHERE h.id IN (" + ids.join(" UNION ALL ") + ")";
    all.push_back({"history",
                   "SELECT h.rowid, h.id, h.version FROM history h" + ofThese,
                   {"before", "after", "reason"}});
    all.push_back({"audit", "SELECT h.audit, h.id, h.version FROM history h" + ofThese, {"salt"}, true});
    return all;
}

QString Veils::over(const SubjectRef& subject)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Employee:
        return QString::fromLatin1(kStaffVeil);
    case SubjectRef::Kind::Case:
        return toString(subject);
    default:
        return {};
    }
}

QString Veils::overRow(const QByteArray& table, const Row& row)
{
    const VeiledTable* veiled = veiledTable(table);
    if (!veiled || !veiled->ofCase) {
        return veiled ? QString::fromLatin1(kStaffVeil) : QString();
    }
    const auto cell =
        std::find_if(row.begin(), row.end(), [](const Cell& each) { return each.column == kCaseColumn; });
    const auto* id = cell == row.end() ? nullptr : std::get_if<QByteArray>(&cell->value);
    const auto ofCase = id ? CaseId::fromUuid(QUuid::fromRfc4122(*id)) : std::nullopt;
    return ofCase ? over(SubjectRef::of(*ofCase)) : QString();
}

bool Veils::covers(const QByteArray& table, const QByteArray& column, const Value& value)
{
    for (const MixedTable& mixed : mixedTables()) {
        if (mixed.name == table) {
            return mixed.columns.contains(column);
        }
    }
    return std::holds_alternative<QString>(value) && veiledTable(table) && !isAskedFor(table, column);
}

} // namespace lotsbok
