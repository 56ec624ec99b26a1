// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/record_facts.h"

#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace lotsbok {

RecordFacts::RecordFacts(PageContext context, const QString& title, const RecordKind& kind,
                         const RecordEditorOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(title)
    , m_kind(kind)
    , m_options(options)
    , m_facts(new CardFrame(title))
    , m_change(button(tr("Change"), QStringLiteral("edit")))
    , m_column(new QVBoxLayout(this))
{
    m_change->setAccessibleName(tr("Change: %1").arg(title));
    m_facts->addAction(m_change);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_facts);
    connect(m_change, &QPushButton::clicked, this, &RecordFacts::edit);
}

void RecordFacts::setValue(const QJsonObject& value, const SubjectRef& subject)
{
    m_value = value;
    m_subject = subject;
    showFacts();
}

void RecordFacts::setMayWrite(bool mayWrite)
{
    m_change->setVisible(mayWrite);
}

void RecordFacts::setValueText(const QString& field, const ValueText& text)
{
    m_texts.insert(field, text);
}

QString RecordFacts::text(const QString& field) const
{
    const QJsonValue value = m_value.value(field);
    if (const auto own = m_texts.constFind(field); own != m_texts.cend()) {
        return (*own)(value);
    }
    const QList<RecordChoice> choices = m_options.choices.value(field);
    for (const RecordChoice& choice : choices) {
        if (choice.value == value.toString()) {
            return choice.label;
        }
    }
    return choices.isEmpty() ? valueText(m_kind.kind, field, value) : QStringLiteral("–");
}

void RecordFacts::showFacts()
{
    m_facts->clearBody();
    const bool isNew = m_value.value(QLatin1String("version")).toInt() == 0;
    const bool isBlank = isNew && !m_advice.isEmpty();
    m_change->setText(isBlank ? tr("Record") : tr("Change"));
    if (isBlank) {
        m_facts->add(mutedText(m_advice));
        return;
    }
    auto* list = new DataList;
    for (const QString& field : std::as_const(m_options.fields)) {
        const bool isShown = std::any_of(m_kind.fields.cbegin(), m_kind.fields.cend(),
                                         [&field](const FieldSpec& spec) { return spec.name == field; });
        if (isShown) {
            list->add(fieldName(m_kind.kind, field), text(field));
        }
    }
    m_facts->add(list);
}

void RecordFacts::edit()
{
    if (m_card) {
        m_card->focusFirst();
        return;
    }
    m_card = new RecordCard(m_context, m_title, m_kind, m_value, m_subject, m_options);
    if (m_tune) {
        m_tune(m_card);
    }
    connect(m_card, &RecordCard::saved, this, [this](const QJsonObject& stored) {
        m_value = stored;
        closeCard();
        Q_EMIT saved(stored);
    });
    connect(m_card, &RecordCard::cancelled, this, &RecordFacts::closeCard);
    m_facts->hide();
    m_column->addWidget(m_card);
    m_card->focusFirst();
}

void RecordFacts::closeCard()
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
        m_card.clear();
    }
    showFacts();
    m_facts->show();
    m_change->setFocus();
}

} // namespace lotsbok
