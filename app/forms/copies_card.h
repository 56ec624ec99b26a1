// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "exchange/disclosure.h"

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class FieldForm;
class MessageBar;
class PrintChoice;
class WordsChoice;

/// R14, R20, R28. Who gets which copy of a paper and who gets none, and the two ways out: a folder or a
/// printer, with the internal copy whose cover says who got what.
class CopiesCard : public CardFrame {
    Q_OBJECT

public:
    /// `wordsId`: under which OverlayCatalogue has other words for the person's copy.
    CopiesCard(PageContext context, const Disclosure::CopyOrder& order, const QString& wordsId,
               PrintChoice* printer, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    void saveIn(const QString& folder);

Q_SIGNALS:
    /// Those who may have a copy; nothing stands for the person.
    void readersChanged(const QList<std::optional<Party>>& readers);
    /// The words of the person's copy: the person's language where the paper has it, or what is chosen.
    void personWordsChanged(const QString& words);

private:
    using Giving = std::function<Result<Disclosure::Copies>(Disclosure& door)>;
    void show(const QList<Disclosure::Copy>& copies);
    void choosePersonWords();
    void setPersonWords(const QString& words);
    void addRow(const Disclosure::Copy& copy);
    void lookAt(const Disclosure::Copy& copy);
    void askWhere();
    void print();
    void give(const Giving& giving, const QString& done);
    void tell(const Disclosure::Copies& given, const QString& done);

    PageContext m_context;
    Disclosure::CopyOrder m_order;
    QString m_wordsId;
    bool m_knowsLanguage = false; ///< the person's was asked for, or words were chosen
    PrintChoice* m_printer;
    MessageBar* m_messages;
    WordsChoice* m_words;
    FieldForm* m_wordsForm;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_place;
    QPushButton* m_save;
    QPushButton* m_print;
    bool m_busy = false;
};

/// The reader's name on screen.
QString copyReader(const std::optional<Party>& party);

} // namespace lotsbok
