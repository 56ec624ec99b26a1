// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/place_likeness.h"

#include "core/model/name_key.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace lotsbok {

namespace {

constexpr qsizetype shortestPart = 4; // a shorter name is found within too many others
constexpr int nextDoor = 2;           // numbers of one side of a street go in twos

struct StreetNumber {
    QString street;
    int number = 0;
};

/// "Stora Nygatan 12 B": the street and its number; nothing without both.
std::optional<StreetNumber> streetNumber(const QString& address)
{
    const QStringList words = address.simplified().split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words[i];
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit()) {
            ++digits;
        }
        if (digits > 0) {
            bool ok = false;
            const int number = word.first(digits).toInt(&ok);
            const QString street = nameKey(words.first(i).join(u' '));
            return ok && !street.isEmpty() ? std::optional(StreetNumber{street, number}) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Both are addresses: whether on the same street, and how far apart.
std::optional<bool> areNeighbours(const QString& a, const QString& b)
{
    const std::optional<StreetNumber> one = streetNumber(a);
    const std::optional<StreetNumber> other = streetNumber(b);
    if (!one || !other) {
        return std::nullopt;
    }
    return one->street == other->street && std::abs(one->number - other->number) <= nextDoor;
}

bool isWithin(const QString& part, const QString& whole)
{
    return part.size() >= shortestPart && whole.contains(part);
}

} // namespace

bool arePlacesAlike(const QString& a, const QString& b)
{
    const QString keyA = nameKey(a);
    const QString keyB = nameKey(b);
    if (keyA.isEmpty() || keyB.isEmpty()) {
        return false;
    }
    return keyA == keyB || isWithin(keyA, keyB) || isWithin(keyB, keyA);
}

bool arePlacesNear(const QString& a, const QString& b)
{
    const QStringList partsA = a.split(u',', Qt::SkipEmptyParts);
    const QStringList partsB = b.split(u',', Qt::SkipEmptyParts);
    return std::any_of(partsA.begin(), partsA.end(), [&partsB](const QString& one) {
        return std::any_of(partsB.begin(), partsB.end(), [&one](const QString& other) {
            return areNeighbours(one, other).value_or(false) || arePlacesAlike(one, other);
        });
    });
}

} // namespace lotsbok
