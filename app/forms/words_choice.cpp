// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/words_choice.h"

#include "forms/engine/form_overlay.h"

#include <QSignalBlocker>

namespace lotsbok {

WordsChoice::WordsChoice(const QStringList& formIds, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("words"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Language"));
    setForms(formIds);
}

QString WordsChoice::words() const
{
    return currentData().toString();
}

void WordsChoice::setForms(const QStringList& formIds)
{
    const QString chosen = words();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Swedish"), QString());
    for (const QString& id : formIds) {
        for (const FormOverlay* overlay : OverlayCatalogue::installed().of(id)) {
            if (findData(overlay->id()) < 0) {
                QString name = overlay->name;
                name[0] = name[0].toUpper();
                addItem(name, overlay->id());
            }
        }
    }
    setWords(chosen);
}

void WordsChoice::setWords(const QString& words)
{
    const QSignalBlocker quiet(this);
    if (const int at = findData(words); at >= 0) {
        setCurrentIndex(at);
    }
}

} // namespace lotsbok
