// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/record_mover.h"

#include <utility>

namespace lotsbok {

namespace {

const QLatin1String idField("id");
const QLatin1String versionField("version");

QJsonObject withFields(QJsonObject value, const QJsonObject& fields)
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        value.insert(it.key(), it.value());
    }
    return value;
}

bool holds(const QJsonObject& value, const QJsonObject& fields)
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (value.value(it.key()) != it.value()) {
            return false;
        }
    }
    return true;
}

/// The values that `value` has for the names in `fields`.
QJsonObject sameFields(const QJsonObject& value, const QJsonObject& fields)
{
    QJsonObject same;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        same.insert(it.key(), value.value(it.key()));
    }
    return same;
}

} // namespace

QJsonObject differingFieldsOf(const QJsonObject& a, const QJsonObject& b)
{
    QJsonObject fields;
    for (auto it = a.constBegin(); it != a.constEnd(); ++it) {
        if (it.key() != idField && it.key() != versionField && b.value(it.key()) != it.value()) {
            fields.insert(it.key(), it.value());
        }
    }
    return fields;
}

RecordMover::RecordMover(SessionThread& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{}

QJsonObject RecordMover::value(const QString& id) const
{
    const auto record = m_records.constFind(id);
    return record == m_records.constEnd() ? QJsonObject() : withFields(record->stored, record->pending);
}

int RecordMover::placeOf(const RecordKind& kind)
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].kind == kind.kind) {
            return i;
        }
    }
    m_kinds.append(kind);
    return int(m_kinds.size()) - 1;
}

void RecordMover::setStored(const RecordKind& kind, const QList<QJsonObject>& values)
{
    const int place = placeOf(kind);
    for (const QJsonObject& value : values) {
        Record& record = m_records[value.value(idField).toString()];
        if (record.stored.value(versionField).toInt() <= value.value(versionField).toInt()) {
            record.kind = place;
            record.stored = value;
        }
    }
}

void RecordMover::change(const QString& id, const QJsonObject& fields)
{
    const QJsonObject before = value(id);
    const QJsonObject changed = differingFieldsOf(fields, before);
    if (before.isEmpty() || changed.isEmpty()) {
        return;
    }
    m_undo.append({id, sameFields(before, changed), changed});
    m_redo.clear();
    apply(id, changed);
    Q_EMIT stepsChanged();
}

void RecordMover::noteEdit(const RecordKind& kind, const QJsonObject& before, const QJsonObject& after)
{
    setStored(kind, {after});
    const QJsonObject changed = differingFieldsOf(after, before);
    if (before.isEmpty() || changed.isEmpty()) {
        return;
    }
    m_undo.append({after.value(idField).toString(), sameFields(before, changed), changed});
    m_redo.clear();
    Q_EMIT stepsChanged();
}

void RecordMover::undo()
{
    walk(m_undo, m_redo, true);
}

void RecordMover::redo()
{
    walk(m_redo, m_undo, false);
}

void RecordMover::walk(QList<Step>& from, QList<Step>& to, bool back)
{
    if (from.isEmpty()) {
        return;
    }
    const Step step = from.takeLast();
    const QJsonObject& wanted = back ? step.before : step.after;
    if (holds(value(step.id), back ? step.after : step.before)) {
        to.append(step);
        apply(step.id, wanted);
    } else {
        Q_EMIT refused({ErrorCode::Conflict,
                        tr("It has been changed since, so this step cannot be taken back or done again."),
                        {}});
    }
    Q_EMIT stepsChanged();
}

void RecordMover::apply(const QString& id, const QJsonObject& fields)
{
    Record& record = m_records[id];
    m_onTheWay.append({id, fields});
    renewPending(id);
    m_book.run(
        [id, fields, base = record.stored, kind = m_kinds[record.kind], latest = m_latest](Session& session) {
            const QJsonObject last = latest->value(id);
            const bool isNewer = last.value(versionField).toInt() > base.value(versionField).toInt();
            Result<QJsonObject> stored = kind.save(session, withFields(isNewer ? last : base, fields), {});
            if (stored) {
                latest->insert(id, *stored);
            }
            return stored;
        },
        this, [this](const Result<QJsonObject>& result) { saved(result); });
    Q_EMIT moved();
}

void RecordMover::renewPending(const QString& id)
{
    QJsonObject pending;
    for (const Save& each : std::as_const(m_onTheWay)) {
        if (each.id == id) {
            pending = withFields(pending, each.fields);
        }
    }
    m_records[id].pending = pending;
}

void RecordMover::saved(const Result<QJsonObject>& result)
{
    const QString id = m_onTheWay.takeFirst().id;
    if (result) {
        m_records[id].stored = *result;
    }
    renewPending(id);
    if (!result) {
        const auto isOfIt = [&id](const Step& each) { return each.id == id; };
        m_undo.removeIf(isOfIt);
        m_redo.removeIf(isOfIt);
        Q_EMIT moved();
        Q_EMIT refused(result.error());
        Q_EMIT stepsChanged();
    }
    if (m_onTheWay.isEmpty()) {
        Q_EMIT stored();
    }
}

} // namespace lotsbok
