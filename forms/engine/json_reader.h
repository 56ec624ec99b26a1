// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lotsbok {

/// A value together with where it stands ("sections[2].fields[0].type").
struct JsonPlace {
    QJsonValue value;
    QString path;

    [[nodiscard]] JsonPlace member(const QString& key) const;
    [[nodiscard]] JsonPlace element(int index) const;
    [[nodiscard]] bool isMissing() const { return value.isUndefined(); }
};

/// Typed, bounded reading of a JSON document. The first refusal is kept; everything after it gives empty
/// values, so that a loader can read straight through and look once at the end.
class JsonReader {
public:
    static constexpr int maxText = 4000;

    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    /// "path: sentence" of the first refusal; empty when there is none.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    void refuse(const JsonPlace& place, const QString& sentence);

    /// An object that has no other keys than these.
    QJsonObject object(const JsonPlace& place, const QStringList& knownKeys);
    /// An array with between `least` and `most` elements; a missing one is empty and allowed when `least` is
    /// 0.
    QJsonArray array(const JsonPlace& place, int least, int most);
    /// A text of at most maxText characters; a missing one is empty.
    QString text(const JsonPlace& place);
    /// A text that is there and not blank.
    QString neededText(const JsonPlace& place);
    bool boolean(const JsonPlace& place, bool fallback);
    int integer(const JsonPlace& place, int least, int most, int fallback);
    double number(const JsonPlace& place, double least, double most);

private:
    QString m_problem;
};

} // namespace lotsbok
