// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_json.h"
#include "core/session/extract_desk.h"
#include "core/store/store.h"

namespace lotsbok {

/// What is being collected of one person.
struct ExtractDesk::Collected {
    ExtractSource value{};
    QSet<QByteArray> subjects{}; ///< "kind:uuid" of everything collected: what the log is asked for
    QStringList draftSubjects{};

    void add(const QString& kind, const QString& table, const QUuid& id, int version, const QString& number,
             const QJsonObject& values, QList<HistoryEntry> history)
    {
        subjects.insert(subjectText(kind, id).toUtf8());
        value.entries.append({kind, table, id, version, number, values, std::move(history)});
    }
    /// A described record, as it is now and was.
    template<typename T>
    void addRecord(Store& store, const T& record)
    {
        const QString kind = QString::fromLatin1(T::info.kind);
        add(kind, QString::fromLatin1(T::info.table), record.id.uuid(), record.version, {},
            recordToJson(record), store.history(kind, record.id.uuid()).value_or(QList<HistoryEntry>()));
    }
    void addSubject(const SubjectRef& subject)
    {
        subjects.insert(toString(subject).toUtf8());
        draftSubjects.append(toString(subject));
    }
    void leftOut(const QString& what, int count, const QString& ground)
    {
        if (count > 0) {
            value.leftOut.append({what, count, ground});
        }
    }
};

// Grounds as the paper gives them: Swedish whatever the screen's language is. Our reading of the law (law.md
// does not name them all); the reviewer can write another.
constexpr auto kOthersGround =
    u"Uppgifter om andra enskilda (OSL 26 kap. 1 §, artikel 15.4 i dataskyddsförordningen).";

} // namespace lotsbok
