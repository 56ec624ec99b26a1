// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/history_lines.h"

#include "app/records/field_spec.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace lotsbok {

namespace {

const QString historyDash = QStringLiteral("–");

/// The fields of a save as its record has them; JSON knows the alphabet only.
QStringList fieldOrder(const QString& kind, const QJsonObject& fields)
{
    QStringList order;
    CaseRecordTypes::forEach([&]<typename T>() {
        if (kind == QLatin1StringView(T::info.kind)) {
            for (const FieldSpec& spec : described::specsOf<T>()) {
                order.append(spec.name);
            }
        }
    });
    order.removeIf([&fields](const QString& field) { return !fields.contains(field); });
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!order.contains(it.key())) {
            order.append(it.key());
        }
    }
    return order;
}

/// What ids stand for in this case.
class HistoryNames {
    Q_DECLARE_TR_FUNCTIONS(HistoryLines)

public:
    explicit HistoryNames(const CaseSnapshot& snapshot);

    [[nodiscard]] HistoryLine lineOf(const HistorySave& save) const;

private:
    [[nodiscard]] QList<HistoryChange> changesOf(const HistorySave& save) const;
    [[nodiscard]] QString shown(const QString& kind, const QString& field, const QJsonValue& value) const;
    [[nodiscard]] QString named(const QString& text) const;
    [[nodiscard]] bool isHidden(const QString& kind, const QString& field) const;

    QHash<QString, QString> m_names; ///< by UUID text
    bool m_protected;
};

HistoryNames::HistoryNames(const CaseSnapshot& snapshot)
    : m_protected(snapshot.file.client.protection != ProtectedIdentity::None)
{
    for (const User& user : snapshot.users) {
        m_names.insert(user.id.toString(), user.displayName);
    }
    for (const Contact& contact : snapshot.contacts) {
        m_names.insert(contact.id.toString(), contact.organisation);
    }
    for (const FormResponse& response : snapshot.responses) {
        m_names.insert(response.id.toString(), tr("Bilaga %1").arg(response.formId));
    }
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& record : snapshot.file.all<T>()) {
            m_names.insert(record.id.toString(), recordName(QString::fromLatin1(T::info.kind)));
        }
    });
    for (const Goal& goal : snapshot.file.all<Goal>()) {
        m_names.insert(goal.id.toString(), goal.text);
    }
    for (const Guardian& guardian : snapshot.file.all<Guardian>()) {
        m_names.insert(guardian.id.toString(), guardian.name);
    }
    m_names.insert(snapshot.id().toString(), tr("this case"));
    m_names.insert(snapshot.file.client.id.toString(), snapshot.file.client.fullName());
}

/// An id by its name, "kind:uuid" by the kind's; other texts are what they are.
QString HistoryNames::named(const QString& text) const
{
    const QString id = text.section(QLatin1Char(':'), -1);
    constexpr int uuidLength = 36;
    if (id.size() != uuidLength || QUuid::fromString(id).isNull()) {
        return text;
    }
    const QString kind = text.chopped(id.size());
    return m_names.value(id, kind.isEmpty() ? tr("something in another case") : recordName(kind.chopped(1)));
}

bool HistoryNames::isHidden(const QString& kind, const QString& field) const
{
    static const QStringList hidden{QStringLiteral("phone"), QStringLiteral("email"),
                                    QStringLiteral("address")};
    return m_protected && kind == QLatin1String("client") && hidden.contains(field);
}

QString HistoryNames::shown(const QString& kind, const QString& field, const QJsonValue& value) const
{
    if (isHidden(kind, field)) {
        return tr("hidden, since the person's data are protected");
    }
    return named(valueText(kind, field, value));
}

QList<HistoryChange> HistoryNames::changesOf(const HistorySave& save) const
{
    const QString& kind = save.source.kind;
    const bool isFirst = save.entry.version <= 1;
    QList<HistoryChange> changes;
    for (const QString& field : fieldOrder(kind, save.entry.after)) {
        const QJsonValue value = save.entry.after.value(field);
        // That it is in this case, and what was left as it was offered, goes without saying.
        const bool isOwnCase = isFirst && field == QLatin1String("caseId");
        const QString to = shown(kind, field, value);
        if (isOwnCase || (isFirst && (to == historyDash || value == QJsonValue(0)))) {
            continue;
        }
        changes.append({fieldName(kind, field),
                        isFirst ? QString() : shown(kind, field, save.entry.before.value(field)), to});
    }
    return changes;
}

HistoryLine HistoryNames::lineOf(const HistorySave& save) const
{
    HistoryLine line{save.source, save.entry.at};
    line.by = save.entry.by;
    line.reason = save.entry.reason;
    line.station = save.entry.station;
    line.changes = changesOf(save);
    const QString name = recordName(save.source.kind);
    line.title = save.entry.version <= 1
                     ? tr("%1: entered").arg(name)
                     : tr("%1: %n field(s) changed", nullptr, int(line.changes.size())).arg(name);
    return line;
}

} // namespace

bool holds(const CaseSnapshot& snapshot, const HistorySource& source)
{
    bool found = false;
    CaseRecordTypes::forEach([&]<typename T>() {
        const auto& records = snapshot.file.all<T>();
        found = found || (source.kind == QLatin1StringView(T::info.kind) &&
                          std::any_of(records.cbegin(), records.cend(),
                                      [&source](const T& record) { return record.id.uuid() == source.id; }));
    });
    return found;
}

QList<HistorySource> historySources(const CaseSnapshot& snapshot)
{
    QList<HistorySource> sources{{QStringLiteral("case"), snapshot.id().uuid()},
                                 {QStringLiteral("client"), snapshot.file.client.id.uuid()}};
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& record : snapshot.file.all<T>()) {
            sources.append({QString::fromLatin1(T::info.kind), record.id.uuid()});
        }
    });
    return sources;
}

Result<QList<HistorySave>> readHistory(Session& session, const QList<HistorySource>& sources)
{
    QList<HistorySave> saves;
    for (const HistorySource& source : sources) {
        const auto subject = subjectFromString(
            QStringLiteral("%1:%2").arg(source.kind, source.id.toString(QUuid::WithoutBraces)));
        const auto entries =
            subject ? session.history(*subject) : session.recordHistory(source.kind, source.id);
        if (!entries && entries.error().code != ErrorCode::NotFound &&
            entries.error().code != ErrorCode::NoPermission) {
            return fail(entries.error());
        }
        for (const HistoryEntry& entry : entries.value_or(QList<HistoryEntry>())) {
            saves.append({source, entry});
        }
    }
    return saves;
}

QList<HistoryLine> historyLines(const CaseSnapshot& snapshot, const QList<HistorySave>& saves)
{
    const HistoryNames names(snapshot);
    QList<HistoryLine> lines;
    lines.reserve(saves.size());
    for (const HistorySave& save : saves) {
        lines.append(names.lineOf(save));
    }
    std::reverse(lines.begin(), lines.end()); // of the same moment, what was saved later comes first
    std::stable_sort(lines.begin(), lines.end(),
                     [](const HistoryLine& a, const HistoryLine& b) { return a.at > b.at; });
    return lines;
}

QString changeText(const HistoryChange& change)
{
    return change.from.isEmpty() ? QStringLiteral("%1: %2").arg(change.field, change.to)
                                 : QStringLiteral("%1: %2 → %3").arg(change.field, change.from, change.to);
}

} // namespace lotsbok
