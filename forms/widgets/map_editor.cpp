// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/map_editor.h"

#include "forms/widgets/network_map_view.h"
#include "forms/widgets/table_editor.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// The map as the table it is: name, ring 1–3, tie, role.
Field mapAsTable(const Field& map)
{
    Field name;
    name.id = QStringLiteral("name");
    name.label = MapEditor::tr("Person or body");
    name.width = 4;
    Field ring;
    ring.id = QStringLiteral("ring");
    ring.type = FieldType::Choice;
    ring.label = MapEditor::tr("Ring");
    ring.options = {{QStringLiteral("1"), MapEditor::tr("1 – closest")},
                    {QStringLiteral("2"), MapEditor::tr("2 – near")},
                    {QStringLiteral("3"), MapEditor::tr("3 – farther out")}};
    ring.width = 3;
    Field tie;
    tie.id = QStringLiteral("tie");
    tie.type = FieldType::Choice;
    tie.label = MapEditor::tr("Tie");
    for (const auto& [id, label] : tieLabels()) {
        tie.options.append({id, label});
    }
    tie.width = 3;
    Field role;
    role.id = QStringLiteral("role");
    role.label = MapEditor::tr("Role");
    role.width = 3;
    Field table;
    table.id = map.id;
    table.type = FieldType::Table;
    table.label = map.label;
    table.columns = {name, ring, tie, role};
    table.maximum = map.maximum;
    return table;
}

/// Rings are numbers in the answer and options in the table.
QJsonArray withRings(const QJsonArray& rows, bool asNumbers)
{
    const QString key = QStringLiteral("ring");
    QJsonArray converted;
    for (const QJsonValue& value : rows) {
        QJsonObject row = value.toObject();
        if (row.contains(key)) {
            const QJsonValue ring = row.value(key);
            row.insert(key, asNumbers ? QJsonValue(ring.toString().toInt())
                                      : QJsonValue(QString::number(ring.toInt())));
        }
        converted.append(row);
    }
    return converted;
}

} // namespace

MapEditor::MapEditor(const Field& field, const EditorContext& context, QWidget* parent)
    : FieldEditor(parent)
    , m_table(new TableEditor(mapAsTable(field), context, this))
    , m_picture(new NetworkMapView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_table);
    layout->addWidget(m_picture);
    setFocusProxy(m_table->focusTarget(-1));
    connect(m_table, &FieldEditor::edited, this, [this](const QString& typingIn) {
        m_picture->setPersons(value().toArray());
        Q_EMIT edited(typingIn);
    });
    connect(m_table, &FieldEditor::controlsChanged, this, &FieldEditor::controlsChanged);
}

QJsonValue MapEditor::value() const
{
    const QJsonValue rows = m_table->value();
    return rows.isArray() ? QJsonValue(withRings(rows.toArray(), true)) : QJsonValue();
}

QWidget* MapEditor::focusTarget(int row) const
{
    return m_table->focusTarget(row);
}

void MapEditor::setValue(const QJsonValue& value)
{
    m_table->setValue(withRings(value.toArray(), false));
    m_picture->setPersons(value.toArray());
}

void MapEditor::setReadOnly(bool readOnly)
{
    m_table->setReadOnly(readOnly);
}

void MapEditor::setQuestion(const QString& question, const QString& help)
{
    m_table->setQuestion(question, help);
    m_picture->setAccessibleName(question);
}

} // namespace lotsbok
