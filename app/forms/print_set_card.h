// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "exchange/print_set.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class FieldForm;
class JobBar;
class MessageBar;
class PrintChoice;
class WordsChoice;

/// The papers of a case, or what goes along to a meeting, printed in one go with a sheet between them.
class PrintSetCard : public CardFrame {
    Q_OBJECT

public:
    /// Of `order` only the case and, where it is of one, the meeting.
    PrintSetCard(PageContext context, const Disclosure::CopyOrder& order, PrintChoice* printer,
                 QWidget* parent = nullptr);

    void refresh();
    void print();

private:
    void show(const QList<PrintSet::Paper>& papers);
    void showButtons();
    void finish(const Result<PrintSet::Printed>& printed);

    PageContext m_context;
    CaseId m_caseId;
    std::optional<MeetingId> m_meeting;
    PrintChoice* m_printer;
    QList<PrintSet::Paper> m_papers;
    QList<QCheckBox*> m_boxes;
    MessageBar* m_messages;
    QVBoxLayout* m_place;
    QComboBox* m_recipient;
    WordsChoice* m_words;
    FieldForm* m_wordsForm;
    QCheckBox* m_separators;
    QPushButton* m_print;
    JobBar* m_bar;
};

} // namespace lotsbok
