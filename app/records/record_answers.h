// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_editor.h"

namespace lotsbok {

// A record as the editors of the forms show it, and back. A moment is a day and a time in Stockholm; a list
// of words is a table of one column; a row of a table remembers which row it came from by "_id".

/// The questions for one field of a record; none where it is not edited (Other, a reference without choices).
QList<Field> questionsFor(const RecordKind& kind, const FieldSpec& spec, const RecordEditorOptions& options);
/// What the questions of a field show of a record's value.
void putAnswers(Answers& answers, const FieldSpec& spec, const QJsonValue& value, bool isNew);
/// The field's value by the answers; `was` where it cannot be read, and for what the questions do not show.
QJsonValue valueFrom(const Answers& answers, const FieldSpec& spec, const QJsonValue& was);
/// A time as people write it: 9, 9.30, 09:30, 930; invalid when it is none.
QTime timeFromText(const QString& text);

} // namespace lotsbok
