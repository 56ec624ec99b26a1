// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_witness.h"

#include "core/model/case_file.h"
#include "core/model/record_names.h"
#include "core/store/secret_cases.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString witnessText(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

QString writer(const QString& name, const QDateTime& at, const QString& station)
{
    const QString who = name.isEmpty() ? witnessText(QT_TRANSLATE_NOOP("Store", "somebody unknown")) : name;
    return QStringLiteral("%1, %2, %3")
        .arg(who, toLocalTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")), station);
}

/// The table of a kind that belongs to a case; nothing for any other.
QByteArray caseTable(const QString& kind)
{
    QByteArray table;
    CaseRecordTypes::forEach([&]<typename T>() {
        if (kind == QLatin1String(T::info.kind)) {
            table = T::info.table;
        }
    });
    return table;
}

} // namespace

QString RecordWitness::knownCase(const QUuid& id)
{
    Statement number = prepareKnown(
        m_store, "SELECT year, number FROM cases WHERE id = ? AND id NOT IN (SELECT id FROM secret_cases)");
    if (!number.bind(id).step().value_or(false)) {
        return {};
    }
    const auto value = CaseNumber::make(number.number(0), number.number(1));
    return value ? value->toString() : QString();
}

QString RecordWitness::caseNumberOf(const QString& kind, const QUuid& id)
{
    if (kind == QLatin1String("case")) {
        return knownCase(id);
    }
    Connection& db = m_store.connection();
    if (const QByteArray table = caseTable(kind); !table.isEmpty()) {
        Statement now = db.prepare("SELECT case_id FROM " + table + " WHERE id = ?");
        if (now.bind(id).step().value_or(false)) {
            return knownCase(now.uuid(0));
        }
    }
    Statement first = db.prepare(
        "SELECT after, id, version FROM history WHERE kind = ? AND id = ? ORDER BY version LIMIT 1");
    if (!first.bind(kind).bind(id).step().value_or(false)) {
        return {};
    }
    const auto after = jsonFromBytes(first.text(0).toUtf8()).value_or(QJsonObject());
    const QString caseId = after.value(QLatin1String("caseId")).toString();
    return caseId.isEmpty() ? QString() : knownCase(QUuid::fromString(caseId));
}

QString RecordWitness::nameOf(const QString& kind, const QUuid& id)
{
    const QString name = recordName(kind);
    const QString number = caseNumberOf(kind, id);
    return number.isEmpty() ? name
                            : witnessText(QT_TRANSLATE_NOOP("Store", "%1 (case %2)")).arg(name, number);
}

QString RecordWitness::lastChange(const QString& kind, const QUuid& id)
{
    Statement last = m_store.connection().prepare(
        "SELECT coalesce(u.display_name, ''), a.at, a.station FROM history h JOIN audit a ON a.sequence = "
        "h.audit LEFT JOIN users u ON u.id = a.user WHERE h.kind = ? AND h.id = ? ORDER BY h.version DESC "
        "LIMIT 1");
    return last.bind(kind).bind(id).step().value_or(false)
               ? writer(last.text(0), last.dateTime(1), last.text(2))
               : witnessText(QT_TRANSLATE_NOOP("Store", "no change is known"));
}

QString RecordWitness::writerOf(qint64 sequence)
{
    Statement entry = m_store.connection().prepare("SELECT coalesce(u.display_name, ''), a.at, a.station "
                                                   "FROM audit a LEFT JOIN users u ON u.id = a.user "
                                                   "WHERE a.sequence = ?");
    return entry.bind(sequence).step().value_or(false)
               ? writer(entry.text(0), entry.dateTime(1), entry.text(2))
               : witnessText(QT_TRANSLATE_NOOP("Store", "the entry is not there"));
}

QString RecordWitness::olderThanKnown(const QString& kind, const QUuid& id)
{
    return witnessText(QT_TRANSLATE_NOOP("Store", "%1: an older state was put back, or it is gone. What was "
                                                  "written last is not there: %2."))
        .arg(nameOf(kind, id), lastChange(kind, id));
}

QString RecordWitness::neverWritten(const QString& kind, const QUuid& id)
{
    return witnessText(QT_TRANSLATE_NOOP("Store",
                                         "%1: it stands at a version that the history does not know. "
                                         "The last that it knows: %2."))
        .arg(nameOf(kind, id), lastChange(kind, id));
}

QString RecordWitness::differs(const QString& kind, const QUuid& id, const QString& field)
{
    if (field.isEmpty()) {
        return witnessText(QT_TRANSLATE_NOOP("Store", "%1: the content is not what was written last: %2."))
            .arg(nameOf(kind, id), lastChange(kind, id));
    }
    return witnessText(QT_TRANSLATE_NOOP("Store", "%1: the field \"%2\" is not what was written last: %3."))
        .arg(nameOf(kind, id), fieldName(kind, field), lastChange(kind, id));
}

QString RecordWitness::forgedHistory(qint64 sequence)
{
    Statement told = m_store.connection().prepare("SELECT kind, id FROM history WHERE audit = ?");
    const QString what = told.bind(sequence).step().value_or(false)
                             ? nameOf(told.text(0), told.uuid(1))
                             : witnessText(QT_TRANSLATE_NOOP("Store", "it is gone"));
    return witnessText(QT_TRANSLATE_NOOP("Store", "The history does not hold what the log proves at entry %1 "
                                                  "(%2): %3."))
        .arg(QString::number(sequence), what, writerOf(sequence));
}

QString RecordWitness::unprovedErasure(qint64 sequence)
{
    return witnessText(QT_TRANSLATE_NOOP("Store", "What entry %1 of the log tells of was taken away, and not "
                                                  "by an erasure: %2."))
        .arg(QString::number(sequence), writerOf(sequence));
}

} // namespace lotsbok
