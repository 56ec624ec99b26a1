// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "forms/print/filled_review.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class MessageBar;
class WordsChoice;

/// A form that is filled in on screen outside the program: saves a blank PDF file for it, reads a filled in
/// one and shows field by field what differs from what is written here. Nothing is taken over but what a
/// person ticks, and nothing is stored: the owner puts taken() into the draft.
class FilledFileCard : public CardFrame {
    Q_OBJECT

public:
    FilledFileCard(PageContext context, const FormDefinition& form, const Answers& answers,
                   const BoundValues& bound, MessageBar* messages, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] const QList<FilledDifference>& differences() const { return m_differences; }
    [[nodiscard]] QStringList ticked() const; ///< ids of the fields to take over

    // Operations
    void readFile(const QString& path);
    void saveBlankTo(const QString& path);
    void focusFirst();

Q_SIGNALS:
    void taken(const Answers& answers);
    void cancelled();

private:
    void askForFile();
    void askForBlank();
    void show(const FilledForm& filled);
    void addDifference(const FilledDifference& difference);
    void addLine(const QString& text, bool isQuiet);
    void updateTake();

    PageContext m_context;
    FormDefinition m_form;
    Answers m_answers;
    BoundValues m_bound;
    MessageBar* m_messages;
    QList<FilledDifference> m_differences;
    QList<std::pair<QString, QCheckBox*>> m_ticks;
    WordsChoice* m_words; ///< of the blank
    QWidget* m_review;
    QVBoxLayout* m_rows;
    QPushButton* m_read;
    QPushButton* m_take;
};

} // namespace lotsbok
