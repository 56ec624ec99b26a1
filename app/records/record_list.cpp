// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_list.h"

#include "app/forms/page_draft.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/session/pen_rights.h"

#include <QVBoxLayout>

namespace lotsbok {

RecordList::RecordList(PageContext context, const Texts& texts, const RecordKind& kind,
                       const SubjectRef& subject, const Row& row, const Fresh& fresh,
                       const RecordEditorOptions& options, QWidget* parent)
    : CardFrame(texts.title, parent)
    , m_context(context)
    , m_texts(texts)
    , m_kind(kind)
    , m_subject(subject)
    , m_row(row)
    , m_fresh(fresh)
    , m_options(options)
    , m_new(button(texts.add, QStringLiteral("plus")))
    , m_rows(new RowList)
    , m_empty(mutedText(texts.empty))
{
    addAction(m_new);
    add(m_rows);
    add(m_empty);
    connect(m_rows, &RowList::opened, this, &RecordList::openRow);
    connect(m_new, &QPushButton::clicked, this, &RecordList::startNew);
    setMayWrite(mayWriteNow(*context.book, kind.write));
    showRows();
    m_context.book->run([](Session& session) { return session.drafts(); }, this,
                        [this](const Result<QList<FormDraft>>& drafts) {
                            if (drafts) {
                                lookForDraft(*drafts);
                            }
                        });
}

// What was being written in a new record at the lock is found again where it is made.
void RecordList::lookForDraft(const QList<FormDraft>& drafts)
{
    for (const FormDraft& each : drafts) {
        const QString name =
            m_options.part.isEmpty() ? m_kind.kind : m_kind.kind + QLatin1Char('/') + m_options.part;
        if (each.subject == m_subject && each.formId == pageDraftId(name, true)) {
            m_hasDraft = true;
            showRows();
        }
    }
}

void RecordList::setMayWrite(bool mayWrite)
{
    m_mayWrite = mayWrite;
    m_new->setVisible(mayWrite && m_fresh && !m_card);
}

void RecordList::setValues(const QList<QJsonObject>& values)
{
    m_values = values;
    if (!m_card) {
        showRows();
    }
}

void RecordList::showRows()
{
    m_new->setVisible(m_mayWrite && m_fresh && !m_card);
    QList<RowList::Row> rows;
    if (m_hasDraft && m_mayWrite) {
        rows.append({{},
                     {{},
                      tr("Go on with what you were writing"),
                      recordName(m_kind.kind),
                      tr("Draft"),
                      Pill::Tone::Warn,
                      QStringLiteral("edit")}});
    }
    for (const QJsonObject& value : std::as_const(m_values)) {
        rows.append({value.value(QLatin1String("id")).toString(), m_row(value)});
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty() && !m_card);
    m_empty->setVisible(rows.isEmpty() && !m_card);
}

void RecordList::openRow(const QString& id)
{
    if (id.isEmpty()) {
        startNew();
    } else {
        open(id);
    }
}

void RecordList::startNew()
{
    if (m_mayWrite && m_fresh && !m_card) {
        edit(m_fresh());
    }
}

void RecordList::open(const QString& id)
{
    for (const QJsonObject& value : std::as_const(m_values)) {
        if (!m_card && value.value(QLatin1String("id")).toString() == id) {
            edit(value);
            return;
        }
    }
}

void RecordList::edit(const QJsonObject& value)
{
    const bool isNew = value.value(QLatin1String("version")).toInt() == 0;
    m_edited = value.value(QLatin1String("id")).toString();
    m_card = new RecordCard(m_context, isNew ? m_texts.add : recordName(m_kind.kind), m_kind, value,
                            m_subject, m_options);
    if (m_tune) {
        m_tune(m_card);
    }
    if (!m_mayWrite) {
        m_card->setReadOnly(true);
    }
    connect(m_card, &RecordCard::saved, this, [this](const QJsonObject& stored) {
        takeIn(stored);
        closeCard();
        Q_EMIT saved(stored);
    });
    connect(m_card, &RecordCard::cancelled, this, &RecordList::closeCard);
    add(m_card);
    showRows();
    Q_EMIT editingChanged();
    m_card->focusFirst();
}

// Shown at once; the page reads everything anew after saved().
void RecordList::takeIn(const QJsonObject& stored)
{
    m_hasDraft = false;
    for (QJsonObject& value : m_values) {
        if (value.value(QLatin1String("id")) == stored.value(QLatin1String("id"))) {
            value = stored;
            return;
        }
    }
    m_values.prepend(stored);
}

void RecordList::closeCard()
{
    if (m_card) {
        m_card->disconnect(this);
        m_card->hide();
        m_card->deleteLater();
        m_card.clear();
    }
    showRows();
    Q_EMIT editingChanged();
    if (ListRow* row = m_rows->row(m_edited)) {
        row->setFocus();
    } else {
        m_new->setFocus();
    }
}

} // namespace lotsbok
