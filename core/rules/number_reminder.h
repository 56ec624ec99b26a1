// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person_number.h"

#include <QList>

namespace lotsbok {

/// The personal numbers and co-ordination numbers that a text holds, each once: right date and check digit.
/// Of ten digits only those with - or + before the last four, so that no phone number is taken for one.
QList<PersonNumber> personNumbersIn(const QString& text, QDate today);

/// law.md, "Identity numbers": a note seems to hold the number of somebody else than the one it is about;
/// `own` is empty where the note is about nobody who has a number.
bool holdsSomebodyElsesNumber(const QString& text, const QString& own, QDate today);

} // namespace lotsbok
