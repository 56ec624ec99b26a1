// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/keep_apart_card.h"

#include "app/clients/person_picker.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/widgets/date_input.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lotsbok {

namespace {

QString apartName(const ClientRow& row)
{
    QStringList parts{QStringLiteral("%1 %2").arg(row.givenName, row.familyName).trimmed(), row.number,
                      row.caseNumber};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void clearPairs(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString spanText(const KeepApart& pair)
{
    return pair.to.isValid()
               ? KeepApartCard::tr("from %1 to %2").arg(shownDate(pair.from), shownDate(pair.to))
               : KeepApartCard::tr("from %1 until further notice").arg(shownDate(pair.from));
}

} // namespace

KeepApartCard::KeepApartCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Who must not be met"), parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_pairs(new QVBoxLayout)
{
    QPushButton* begin = button(tr("Keep apart from somebody"), QStringLiteral("plus"));
    connect(begin, &QPushButton::clicked, this, &KeepApartCard::startNew);
    addAction(begin);
    m_new = begin;
    add(m_pairs);
    add(m_messages);
}

void KeepApartCard::setCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_new->setVisible(snapshot->mayWrite && !m_form);
    read();
}

void KeepApartCard::read()
{
    m_context.book->run([client = m_case->file.client.id](
                            Session& session) { return MeetingDesk(session).keptApart(client); },
                        this,
                        [this](const Result<QList<MeetingDesk::Apart>>& pairs) {
                            if (pairs) {
                                showPairs(*pairs);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, pairs.error().text);
                            }
                        });
}

void KeepApartCard::showPairs(const QList<MeetingDesk::Apart>& pairs)
{
    clearPairs(m_pairs);
    for (const MeetingDesk::Apart& each : pairs) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(bodyText(apartName(each.other)));
        texts->addWidget(mutedText(QStringLiteral("%1  ·  %2").arg(each.pair.reason, spanText(each.pair))));
        line->addLayout(texts, 1);
        const bool goesOn = !each.pair.to.isValid() || each.pair.to > m_case->today;
        if (m_case->mayWrite && goesOn) {
            QPushButton* stop = button(tr("End today"));
            stop->setAccessibleName(tr("End today: %1").arg(apartName(each.other)));
            connect(stop, &QPushButton::clicked, this, [this, pair = each.pair] { end(pair); });
            line->addWidget(stop, 0, Qt::AlignTop);
        }
        m_pairs->addWidget(row);
    }
    if (pairs.isEmpty()) {
        m_pairs->addWidget(
            mutedText(tr("Nobody. Name those whom this person must not run into: their meetings are "
                         "then checked against each other, in time and place.")));
    }
}

// A new pair

void KeepApartCard::startNew()
{
    m_form = new QWidget;
    m_picker = new PersonPicker(*m_context.book, m_case->file.client.id);
    m_chosen = bodyText({});
    m_chosen->hide();
    m_fields = new FieldForm(2);
    m_reason = new QLineEdit;
    m_until = new QLineEdit;
    m_fields->add(tr("Reason"), m_reason, {}, true);
    m_fields->add(tr("Until"), m_until, tr("A day, or empty: until further notice."));
    QPushButton* store = primaryButton(tr("Save"), QStringLiteral("check"));
    QPushButton* leave = button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(store);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picker);
    column->addWidget(m_chosen);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    add(m_form);
    m_new->hide();
    connect(m_picker, &PersonPicker::chosen, this, &KeepApartCard::choose);
    connect(store, &QPushButton::clicked, this, &KeepApartCard::save);
    connect(leave, &QPushButton::clicked, this, &KeepApartCard::closeForm);
    m_picker->focusFirst();
}

void KeepApartCard::choose(const ClientRow& row)
{
    m_other = row;
    m_chosen->setText(tr("To keep apart from: %1").arg(apartName(row)));
    m_chosen->show();
    m_messages->clear();
    m_reason->setFocus();
}

void KeepApartCard::save()
{
    m_fields->clearProblems();
    const auto until = m_until->text().trimmed().isEmpty() ? std::optional(QDate())
                                                           : parseDateInput(m_until->text(), m_case->today);
    const bool early = until && until->isValid() && *until < m_case->today;
    if (!m_other) {
        m_messages->say(MessageBar::Kind::Error, tr("Choose who it is from what is found."));
        m_picker->focusFirst();
    } else if (m_reason->text().trimmed().isEmpty()) {
        m_fields->setProblem(m_reason, tr("Write the reason."));
        m_reason->setFocus();
    } else if (!until || early) {
        m_fields->setProblem(m_until, tr("Write a day that has not been, such as 2026-12-31."));
        m_until->setFocus();
    } else {
        KeepApart pair;
        pair.first = m_case->file.client.id;
        pair.second = m_other->id;
        pair.reason = m_reason->text().trimmed();
        pair.from = m_case->today;
        pair.to = *until;
        store(pair);
    }
}

void KeepApartCard::end(const KeepApart& pair)
{
    KeepApart ended = pair;
    ended.to = qMax(ended.from, m_case->today);
    store(ended);
}

void KeepApartCard::store(const KeepApart& pair)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_context.book->run([pair](Session& session) { return session.save(pair); }, this,
                        [this](const Result<KeepApart>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_messages->clear();
                                closeForm();
                                read();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

void KeepApartCard::closeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        m_fields = nullptr;
        m_picker = nullptr;
        m_other.reset();
    }
    m_new->setVisible(m_case->mayWrite);
    m_new->setFocus();
}

} // namespace lotsbok
