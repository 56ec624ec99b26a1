// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/words_card.h"

#include "app/shell/app_settings.h"
#include "app/shell/district_words.h"
#include "app/widgets/text.h"
#include "core/session/pen_rights.h"
#include "forms/widgets/spelling.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

WordsCard::WordsCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Spelling"), parent)
    , m_context(context)
    , m_on(new QCheckBox(tr("Mark misspelt words in Swedish texts")))
    , m_state(mutedText({}))
    , m_adding(new QWidget)
    , m_word(new QLineEdit)
    , m_list(new QVBoxLayout)
{
    m_on->setChecked(context.settings->spelling());
    m_word->setMaxLength(60);
    m_word->setAccessibleName(tr("New word"));
    m_word->setPlaceholderText(tr("A word that is right here, but never somebody's name"));
    auto* addButton = button(tr("Add the word"), QStringLiteral("plus"));
    auto* row = new QHBoxLayout(m_adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_word, 1);
    row->addWidget(addButton);
    if (!mayWriteNow(*context.book, Permission::WriteContacts)) {
        m_adding->hide(); // never shown before it has its place: it would be a window of its own
    }
    m_list->setSpacing(0);
    add(m_on);
    add(m_state);
    add(m_adding);
    add(m_list);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_context.settings->setSpelling(on);
        if (Spelling* spelling = Spelling::current()) {
            spelling->setOn(on);
        }
    });
    connect(addButton, &QPushButton::clicked, this, &WordsCard::addWord);
    connect(m_word, &QLineEdit::returnPressed, this, &WordsCard::addWord);
    if (const Spelling* spelling = Spelling::current()) {
        connect(spelling, &Spelling::changed, this, &WordsCard::showState);
    }
    if (context.words) {
        connect(context.words, &DistrictWords::changed, this, &WordsCard::showWords);
    }
    showState();
    showWords();
}

void WordsCard::refresh()
{
    if (m_context.words) {
        m_context.words->read();
    }
}

void WordsCard::showState()
{
    const Spelling* spelling = Spelling::current();
    const bool missing = spelling && spelling->state() == Spelling::State::Missing;
    m_state->setText(missing ? tr("No Swedish dictionary is installed (hunspell-sv), so nothing is marked.")
                             : tr("F7 goes to the next misspelt word; the Menu key shows what can be done."));
}

void WordsCard::showWords()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the button whose click brought us here
        delete item;
    }
    if (!m_context.words || m_context.words->words().isEmpty()) {
        m_list->addWidget(mutedText(tr(
            "The district has no words of its own yet. Add one here, or from the menu of a marked word.")));
        return;
    }
    for (const DistrictWord& word : m_context.words->words()) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(bodyText(word.word), 1);
        if (mayWriteNow(*m_context.book, Permission::WriteContacts)) {
            auto* away = iconTool(QStringLiteral("close"), tr("Take away %1").arg(word.word));
            connect(away, &QToolButton::clicked, this, [this, word] { m_context.words->withdraw(word); });
            row->addWidget(away);
        }
        m_list->addWidget(line);
    }
}

void WordsCard::addWord()
{
    const QString word = m_word->text().trimmed();
    if (!word.isEmpty() && m_context.words) {
        m_context.words->add(word);
        m_word->clear();
        m_word->setFocus();
    }
}

} // namespace lotsbok
