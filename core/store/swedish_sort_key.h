// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lotsbok {

/// Bytes whose order is that of a Swedish name register, whatever the machine's locale: a–z, å, ä, ö; without
/// regard to case; accents on other letters count only between otherwise equal names (é as e, ü as y, æ as ä,
/// ø as ö); space and hyphen before letters; other scripts after ö by code point.
QByteArray swedishSortKey(const QString& familyName, const QString& givenName);

/// The first level of that key for each word of a name, for finding it by the beginning of its words.
QList<QByteArray> swedishWords(const QString& text);

} // namespace lotsbok
