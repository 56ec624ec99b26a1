// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rules_card.h"

#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QJsonArray>

namespace lotsbok {

namespace {

/// "Grant: Caseworker, Head of unit", a line for each decision.
QString delegationText(const Settings& settings)
{
    const QString kind = QString::fromLatin1(Settings::info.kind);
    QStringList lines;
    const QJsonArray rows = recordToJson(settings).value(QLatin1String("delegation")).toArray();
    for (const QJsonValue& row : rows) {
        QStringList roles;
        const QJsonArray words = row[QLatin1String("roles")].toArray();
        for (const QJsonValue& word : words) {
            if (const auto role = roleFromId(word.toString())) {
                roles.append(roleName(*role));
            }
        }
        lines.append(QStringLiteral("%1: %2").arg(
            wordName(kind, QStringLiteral("delegation.decision"), row[QLatin1String("decision")].toString()),
            roles.join(QStringLiteral(", "))));
    }
    return lines.isEmpty() ? RulesCard::tr("Caseworker, lots and head of unit may grant.")
                           : lines.join(QLatin1Char('\n'));
}

} // namespace

RulesCard::RulesCard(PageContext context, QWidget* parent)
    : CardFrame(tr("What the district has settled"), parent)
    , m_context(context)
    , m_change(button(tr("Change"), QStringLiteral("edit")))
{
    m_change->setAccessibleName(tr("Change what the district has settled"));
    addAction(m_change);
    connect(m_change, &QPushButton::clicked, this, &RulesCard::edit);
}

void RulesCard::refresh()
{
    m_context.book->run([](Session& session) { return session.settings(); }, this,
                        [this](const Result<Settings>& settings) {
                            if (settings && !m_card) {
                                m_settings = *settings;
                                show();
                            }
                        });
}

void RulesCard::show()
{
    clearBody();
    m_change->show();
    const QString kind = QString::fromLatin1(Settings::info.kind);
    const QJsonObject value = recordToJson(m_settings);
    auto* list = new DataList;
    const auto fields = recordKind<Settings>().fields;
    for (const FieldSpec& spec : fields) {
        if (spec.kind == FieldKind::Number) {
            list->add(fieldName(kind, spec.name), valueText(kind, spec.name, value.value(spec.name)));
        }
    }
    list->add(fieldName(kind, QStringLiteral("delegation")), delegationText(m_settings));
    add(list);
}

void RulesCard::edit()
{
    clearBody();
    m_change->hide();
    RecordEditorOptions options;
    options.columns = 2;
    m_card = new RecordCard(m_context, tr("Change what the district has settled"), recordKind<Settings>(),
                            recordToJson(m_settings), SubjectRef::district(), options);
    connect(m_card, &RecordCard::cancelled, this, [this] {
        m_card.clear();
        show();
        m_change->setFocus();
    });
    connect(m_card, &RecordCard::saved, this, [this](const QJsonObject& stored) {
        m_card.clear();
        Settings read;
        if (const auto id = RecordId::parse(stored.value(QLatin1String("id")).toString())) {
            read.id = *id;
        }
        if (const auto value = recordFromJson(stored, read)) {
            m_settings = *value;
        }
        show();
        m_change->setFocus();
    });
    add(m_card);
    m_card->focusFirst();
}

} // namespace lotsbok
