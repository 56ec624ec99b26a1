// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personal_names.h"

#include <QRegularExpression>

namespace lotsbok {

namespace {

/// Those that may be sealed (core/store/veils.h) first: the columns of all have the first's names.
constexpr auto everyName =
    "SELECT name, id FROM guardians UNION ALL SELECT name, id FROM network_ties "
    "UNION ALL SELECT given_name, id FROM clients UNION ALL SELECT family_name, id FROM clients "
    "UNION ALL SELECT given_name, id FROM employees UNION ALL SELECT family_name, id FROM employees "
    "UNION ALL SELECT person, id FROM contacts UNION ALL SELECT display_name, id FROM users";

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// The word itself, without its genitive, and each part of a double name.
QStringList forms(const QString& word)
{
    QStringList all{word};
    all += word.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    const QStringList plain = all;
    for (const QString& each : plain) {
        if (each.size() > 2 && each.endsWith(QLatin1Char('s'))) {
            all.append(each.chopped(1));
        }
    }
    all.removeIf([](const QString& each) { return each.size() < 2; }); // an initial says nothing
    return all;
}

} // namespace

Result<bool> isPersonalName(Store& store, const QString& word)
{
    static const QRegularExpression apart(QStringLiteral("[\\s,.;()/-]+"));
    const QStringList asked = forms(folded(word));
    Statement names = store.connection().prepare(everyName);
    while (true) {
        const auto row = names.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return false;
        }
        const QString name = folded(names.text(0));
        QStringList parts = name.split(apart, Qt::SkipEmptyParts);
        parts.append(name);
        for (const QString& part : std::as_const(parts)) {
            if (asked.contains(part)) {
                return true;
            }
        }
    }
}

bool isOneWord(const QString& word)
{
    static const QRegularExpression letters(QStringLiteral("^\\p{L}[\\p{L}\\p{M}'’-]{0,58}\\p{L}$"));
    return letters.match(word).hasMatch();
}

} // namespace lotsbok
