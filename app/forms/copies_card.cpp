// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/copies_card.h"

#include "app/case/content_page.h"
#include "app/forms/words_choice.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"
#include "exchange/party_print.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

QString copyReader(const std::optional<Party>& party)
{
    return party ? partyOnPaper(*party) : CopiesCard::tr("The person");
}

namespace {

/// Of a form, in the language that the case's person reads.
QString wordsOfPerson(Session& session, CaseId caseId, const QString& wordsId)
{
    const auto file = session.caseFile(caseId);
    return file ? OverlayCatalogue::installed().forReader(wordsId, file->client.preferredLanguage)
                : QString();
}

} // namespace

CopiesCard::CopiesCard(PageContext context, const Disclosure::CopyOrder& order, const QString& wordsId,
                       PrintChoice* printer, QWidget* parent)
    : CardFrame(tr("A copy for each"), parent)
    , m_context(context)
    , m_order(order)
    , m_wordsId(wordsId)
    , m_printer(printer)
    , m_messages(new MessageBar)
    , m_words(new WordsChoice({wordsId}))
    , m_wordsForm(new FieldForm)
    , m_place(new QVBoxLayout)
    , m_save(primaryButton(tr("Save all in a folder…"), QStringLiteral("save")))
    , m_print(button(tr("Print all"), QStringLiteral("print")))
{
    add(mutedText(
        tr("Each copy holds only what its reader may have, and says at the foot whose it is. The own "
           "file gets everything, with a cover that says who got what.")));
    add(m_place);
    m_wordsForm->add(
        tr("Language of the person's copy"), m_words,
        tr("A relative's copy is in it too. The others' copies and the own file's are in Swedish."));
    add(m_wordsForm);
    m_wordsForm->setVisible(m_words->isNeeded());
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    add(buttons);
    add(m_messages);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &CopiesCard::askWhere);
    connect(m_print, &QPushButton::clicked, this, &CopiesCard::print);
    connect(m_printer, &PrintChoice::printersKnown, this,
            [this] { m_print->setEnabled(m_save->isEnabled() && m_printer->hasPrinter()); });
    connect(m_words, &QComboBox::currentIndexChanged, this, &CopiesCard::choosePersonWords);
}

void CopiesCard::refresh()
{
    using Found = std::pair<QString, Result<QList<Disclosure::Copy>>>;
    m_context.book->run(
        [order = m_order, form = m_wordsId,
         asksLanguage = m_words->isNeeded() && !m_knowsLanguage](Session& session) -> Found {
            Disclosure::CopyOrder asked = order;
            if (asksLanguage) {
                asked.personWords = wordsOfPerson(session, order.caseId, form);
            }
            return {asked.personWords, Disclosure(session).copiesFor(asked)};
        },
        this,
        [this](const Found& found) {
            m_knowsLanguage = true;
            setPersonWords(found.first);
            if (found.second) {
                show(*found.second);
            } else {
                m_messages->say(MessageBar::Kind::Error, found.second.error().text);
            }
        });
}

void CopiesCard::choosePersonWords()
{
    m_knowsLanguage = true;
    setPersonWords(m_words->words());
    refresh();
}

void CopiesCard::setPersonWords(const QString& words)
{
    m_order.personWords = words;
    m_words->setWords(words);
    Q_EMIT personWordsChanged(words);
}

void CopiesCard::focusFirst()
{
    m_save->setFocus();
}

void CopiesCard::show(const QList<Disclosure::Copy>& copies)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(10);
    QList<std::optional<Party>> readers;
    for (const Disclosure::Copy& copy : copies) {
        addRow(copy);
        if (copy.why.isEmpty()) {
            readers.append(copy.party);
        }
    }
    if (copies.isEmpty()) {
        column->addWidget(mutedText(tr("Nobody is named in a consent yet.")));
    }
    m_place->addWidget(m_rows);
    m_save->setEnabled(!readers.isEmpty());
    m_print->setEnabled(m_save->isEnabled() && m_printer->hasPrinter());
    Q_EMIT readersChanged(readers);
}

void CopiesCard::addRow(const Disclosure::Copy& copy)
{
    const QString reader = copyReader(copy.party);
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(bodyText(reader));
    words->addWidget(mutedText(copy.why.isEmpty() ? tr("%1, %n page(s)", nullptr, copy.pages).arg(copy.extent)
                                                  : tr("Gets none. %1").arg(copy.why)));
    row->addLayout(words, 1);
    if (copy.why.isEmpty()) {
        QPushButton* look = button(tr("Look at it"), QStringLiteral("eye"));
        look->setAccessibleName(QStringLiteral("%1: %2").arg(look->text(), reader));
        connect(look, &QPushButton::clicked, this, [this, copy] { lookAt(copy); });
        row->addWidget(look, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

void CopiesCard::lookAt(const Disclosure::Copy& copy)
{
    m_context.navigator->pushPage(
        new ContentPage(m_context, {tr("Copy"), tr("As it would be given to %1").arg(copyReader(copy.party))},
                        [bytes = copy.bytes](Session&) { return Result<QByteArray>(bytes); }));
}

void CopiesCard::askWhere()
{
    m_context.platform->askPath(this, {tr("A folder for the copies"), QDir::homePath(), {}, false},
                                [this](const QString& folder) {
                                    if (!folder.isEmpty()) {
                                        saveIn(folder);
                                    }
                                });
}

void CopiesCard::saveIn(const QString& folder)
{
    give([order = m_order, folder](Disclosure& door) { return door.copiesToFolder(order, folder); },
         tr("The copies were saved in the folder %1 and are recorded as given out.")
             .arg(QDir::toNativeSeparators(folder)));
}

void CopiesCard::print()
{
    give([order = m_order, queue = m_printer->queue(), manner = m_printer->manner()](
             Disclosure& door) { return door.copiesToPrinter(order, queue, manner); },
         tr("The copies were sent to the printer and are recorded as given out."));
}

void CopiesCard::give(const Giving& giving, const QString& done)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_context.book->run(
        [giving, spooler = m_context.platform->spooler](Session& session) {
            Disclosure door(session, *spooler);
            return giving(door);
        },
        this,
        [this, done](const Result<Disclosure::Copies>& given) {
            m_busy = false;
            if (given) {
                tell(*given, done);
            } else {
                m_messages->say(MessageBar::Kind::Error, given.error().text);
            }
        });
}

void CopiesCard::tell(const Disclosure::Copies& given, const QString& done)
{
    QStringList without;
    for (const Disclosure::Copy& copy : given.copies) {
        if (!copy.record) {
            without << QStringLiteral("%1: %2").arg(copyReader(copy.party), copy.why);
        }
    }
    m_messages->say(
        without.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Warning,
        without.isEmpty() ? done : tr("%1 These got none. %2").arg(done, without.join(QLatin1Char(' '))));
}

} // namespace lotsbok
