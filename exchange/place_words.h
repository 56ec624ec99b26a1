// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QJsonValue>
#include <QRegularExpression>

namespace lotsbok {

/// R20, R26. The words of a case that tell where and when its person can be found: the places of its meetings
/// and activities, the hours of its meetings and, of a person with protected identity, address, phone and
/// e-mail. They are cut out of running text as they are written in the case; what is written in other words
/// is not found.
class PlaceWords {
public:
    enum class Hidden { Nothing, Places, PlacesAndHours };
    PlaceWords(const CaseFile& file, Hidden hidden);

    /// The text with mark() in place of each.
    [[nodiscard]] QString without(const QString& text) const;
    static QString mark() { return QStringLiteral("(lämnas muntligen)"); }
    /// Every text in it, at any depth.
    [[nodiscard]] QJsonValue without(const QJsonValue& value) const;

private:
    QList<QRegularExpression> m_words;
};

} // namespace lotsbok
