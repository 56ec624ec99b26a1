// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

/// The spelling: on or off at this workstation, and the words that the district has added, which whoever may
/// write can take away again. What came of it is said in the window's message bar.
class WordsCard : public CardFrame {
    Q_OBJECT

public:
    explicit WordsCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void showState();
    void showWords();
    void addWord();

    PageContext m_context;
    QCheckBox* m_on;
    QLabel* m_state;
    QWidget* m_adding;
    QLineEdit* m_word;
    QVBoxLayout* m_list;
};

} // namespace lotsbok
