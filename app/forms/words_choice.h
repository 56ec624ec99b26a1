// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lotsbok {

/// The words that forms are printed in: Swedish, plain Swedish, a second language beside one of them.
class WordsChoice : public QComboBox {
    Q_OBJECT

public:
    explicit WordsChoice(const QStringList& formIds = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool isNeeded() const { return count() > 1; } ///< whether there is anything to choose
    [[nodiscard]] QString words() const; ///< for Disclosure::setWords(); empty: the forms' own

    /// What at least one of the forms can be printed in; what is chosen stays where it still can be.
    void setForms(const QStringList& formIds);
    /// Without a signal; words that are not offered change nothing.
    void setWords(const QString& words);
};

} // namespace lotsbok
