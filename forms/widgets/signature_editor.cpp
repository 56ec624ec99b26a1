// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/signature_editor.h"

#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/date_editor.h"
#include "forms/widgets/text_editors.h"

#include <QVBoxLayout>

namespace lotsbok {

SignatureEditor::SignatureEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(parent)
{
    auto* columns = new ColumnsLayout(this, 26);
    const auto addPart = [&](const QString& label, auto* editor, double weight) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        auto* caption = new ScaledLabel(label, 0.9, QFont::Normal, this);
        caption->setMuted(true);
        part->addWidget(caption);
        part->addWidget(editor);
        columns->addColumn(part, weight);
        return editor;
    };
    Field date;
    date.type = FieldType::Date;
    m_name = addPart(tr("Signed by"), new FormLineEdit(this), 4);
    m_date = addPart(tr("Date on the paper"), new DateEditor(date, context, this), 4);
    m_place = addPart(tr("Place"), new FormLineEdit(this), 3);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(QStringLiteral("name")); });
    connect(m_date, &FieldEditor::edited, this, [this](const QString& typing) {
        Q_EMIT edited(typing.isEmpty() ? typing : QStringLiteral("date"));
    });
    connect(m_date, &FieldEditor::inputIssueChanged, this, &FieldEditor::inputIssueChanged);
    connect(m_place, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(QStringLiteral("place")); });
}

QJsonValue SignatureEditor::value() const
{
    QJsonObject signature;
    const auto put = [&signature](const QString& key, const QJsonValue& part) {
        if (!part.isNull()) {
            signature.insert(key, part);
        }
    };
    put(QStringLiteral("name"), textAnswer(m_name->text()));
    put(QStringLiteral("date"), m_date->value());
    put(QStringLiteral("place"), textAnswer(m_place->text()));
    return signature.isEmpty() ? QJsonValue() : QJsonValue(signature);
}

QString SignatureEditor::inputIssue() const
{
    return m_date->inputIssue();
}

QWidget* SignatureEditor::focusTarget(int) const
{
    return m_name;
}

void SignatureEditor::setValue(const QJsonValue& value)
{
    m_name->showText(value[QStringLiteral("name")].toString());
    m_date->setValue(value[QStringLiteral("date")]);
    m_place->showText(value[QStringLiteral("place")].toString());
}

void SignatureEditor::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
    m_place->setReadOnly(readOnly);
}

void SignatureEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_name, tr("%1: signed by").arg(question), help);
    m_date->setQuestion(tr("%1: date on the paper").arg(question), help);
    describeControl(m_place, tr("%1: place").arg(question), help);
}

} // namespace lotsbok
