// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/form_printer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace lotsbok::testing {

Field field(const QString& id, FieldType type, const QString& label);

/// The check question `c<number>`.
Field checkField(int number);

/// A form about a case, with one section that has these fields.
FormDefinition formWith(const QList<Field>& fields);

/// What a print gave; everything empty when it failed.
struct Printed {
    QByteArray pdf;
    int pages = 0;
    QStringList warnings;
    QString text; ///< what assistive technology reads
};

/// Prints and holds every print against the standards on the way.
Printed print(const FormDefinition& form, const QJsonObject& answers,
              const std::function<void(PrintJob&)>& change = {});

/// A change for print(): the form to fill in by hand.
void makeBlank(PrintJob& job);

} // namespace lotsbok::testing
