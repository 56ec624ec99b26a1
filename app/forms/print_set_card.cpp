// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/print_set_card.h"

#include "app/forms/words_choice.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

std::optional<MeetingId> meetingOf(const Disclosure::CopyOrder& order)
{
    const auto* meeting = std::get_if<MeetingId>(&order.of);
    return meeting != nullptr ? std::optional(*meeting) : std::nullopt;
}

} // namespace

PrintSetCard::PrintSetCard(PageContext context, const Disclosure::CopyOrder& order, PrintChoice* printer,
                           QWidget* parent)
    : CardFrame(meetingOf(order) ? tr("Everything for the meeting") : tr("All papers of the case"), parent)
    , m_context(context)
    , m_caseId(order.caseId)
    , m_meeting(meetingOf(order))
    , m_printer(printer)
    , m_messages(new MessageBar)
    , m_place(new QVBoxLayout)
    , m_recipient(new QComboBox)
    , m_words(new WordsChoice)
    , m_wordsForm(new FieldForm)
    , m_separators(new QCheckBox(tr("A sheet before each paper, which says what follows")))
    , m_print(button(tr("Print the chosen papers"), QStringLiteral("print")))
    , m_bar(new JobBar)
{
    m_recipient->addItem(tr("The own file"), int(PrintSet::Recipient::OwnFile));
    m_recipient->addItem(tr("The person"), int(PrintSet::Recipient::Person));
    m_separators->setChecked(true);
    auto* form = new FieldForm;
    form->add(tr("Recipient"), m_recipient);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_bar->stopButton());
    add(mutedText(
        tr("Everything in one go. Each paper begins on a sheet of its own and is recorded as given out.")));
    add(m_place);
    add(form);
    m_wordsForm->add(tr("Language"), m_words, tr("For the papers that have it; the others are in Swedish."));
    m_wordsForm->hide();
    add(m_wordsForm);
    add(m_separators);
    add(buttons);
    add(m_bar);
    add(m_messages);
    m_print->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &PrintSetCard::print);
    connect(m_printer, &PrintChoice::printersKnown, this, &PrintSetCard::showButtons);
}

void PrintSetCard::refresh()
{
    m_context.book->run([id = m_caseId, meeting = m_meeting](
                            Session& session) { return PrintSet(session).papersOf(id, meeting); },
                        this,
                        [this](const Result<QList<PrintSet::Paper>>& papers) {
                            if (papers) {
                                show(*papers);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, papers.error().text);
                            }
                        });
}

void PrintSetCard::show(const QList<PrintSet::Paper>& papers)
{
    const auto titleOf = [](const PrintSet::Paper& paper) { return paper.title; };
    const bool isSame =
        std::equal(papers.begin(), papers.end(), m_papers.begin(), m_papers.end(),
                   [&](const auto& a, const auto& b) { return titleOf(a) == titleOf(b) && a.of == b.of; });
    m_papers = papers;
    if (isSame) {
        return; // what is ticked stays
    }
    for (QCheckBox* box : std::as_const(m_boxes)) {
        box->deleteLater();
    }
    m_boxes.clear();
    QStringList forms;
    for (const PrintSet::Paper& paper : papers) {
        auto* box = new QCheckBox(paper.title);
        box->setChecked(paper.isUsual);
        forms.append(paper.wordsId);
        connect(box, &QCheckBox::toggled, this, &PrintSetCard::showButtons);
        m_place->addWidget(box);
        m_boxes.append(box);
    }
    m_words->setForms(forms);
    m_wordsForm->setVisible(m_words->isNeeded());
    showButtons();
}

void PrintSetCard::showButtons()
{
    const bool any =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox* box) { return box->isChecked(); });
    m_print->setEnabled(any && !m_bar->isRunning() && m_printer->hasPrinter());
}

void PrintSetCard::print()
{
    if (m_bar->isRunning() || !m_print->isEnabled()) {
        return;
    }
    PrintSet::Order order{m_caseId,
                          {},
                          PrintSet::Recipient(m_recipient->currentData().toInt()),
                          m_separators->isChecked(),
                          m_words->words()};
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            order.papers.append(m_papers.at(i));
        }
    }
    m_bar->setRunning(true);
    showButtons();
    m_context.book->run(
        [order, queue = m_printer->queue(), manner = m_printer->manner(),
         spooler = m_context.platform->spooler, report = m_bar->report()](Session& session) {
            return PrintSet(session, *spooler).toPrinter(order, queue, manner, report);
        },
        this, [this](const Result<PrintSet::Printed>& printed) { finish(printed); });
}

void PrintSetCard::finish(const Result<PrintSet::Printed>& printed)
{
    m_bar->setRunning(false);
    showButtons();
    m_print->setFocus();
    if (printed) {
        m_messages->say(MessageBar::Kind::Done,
                        tr("%n paper(s) were sent to the printer and are recorded as given out.", nullptr,
                           int(printed->papers.size())));
    } else {
        sayFailed(*m_messages, printed.error(), tr("Stopped; nothing was printed."));
    }
}

} // namespace lotsbok
