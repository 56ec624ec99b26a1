// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/measures_card.h"

#include "app/case/section_column.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/rules/threat_rules.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// One measure's own fields, as a record that is saved with its assessment.
RecordKind measureKind()
{
    RecordKind kind;
    kind.kind = QStringLiteral("threat-measure");
    kind.write = ThreatAssessment::info.write;
    kind.fields = described::specsOf<ThreatMeasure>();
    return kind;
}

QString doneText(const ThreatMeasure& measure)
{
    QStringList parts;
    if (measure.done) {
        parts.append(measure.on.isValid() ? MeasuresCard::tr("Carried out %1").arg(shownDate(measure.on))
                                          : MeasuresCard::tr("Carried out"));
    }
    parts.append(measure.who);
    parts.append(measure.note.section(u'\n', 0, 0));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MeasuresCard::MeasuresCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Prescribed measures"), parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_messages(new MessageBar)
{
    add(m_messages);
    add(m_rows);
}

void MeasuresCard::showAssessment(const CaseSnapshotPtr& snapshot, const ThreatAssessment& assessment)
{
    m_case = snapshot;
    m_assessment = assessment;
    if (!m_card) {
        showRows();
    }
}

void MeasuresCard::showRows()
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_focus = m_boxes.at(i) && m_boxes.at(i)->hasFocus() ? i : m_focus;
    }
    m_boxes.clear();
    clearColumn(m_rows);
    const auto& measures = m_assessment->measures;
    for (int i = 0; i < measures.size(); ++i) {
        m_rows->addWidget(makeRow(i));
    }
    if (!measures.isEmpty()) {
        return;
    }
    const bool isMissing = !prescribedMeasures(m_assessment->level).isEmpty();
    m_rows->addWidget(mutedText(isMissing ? tr("The measures of this level are not in the assessment yet.")
                                          : tr("No particular measures are prescribed for this level.")));
    if (isMissing && m_case->mayWrite) {
        auto* take = button(tr("Put in the prescribed measures"), QStringLiteral("plus"));
        connect(take, &QPushButton::clicked, this, &MeasuresCard::prescribe);
        m_rows->addWidget(take, 0, Qt::AlignLeading);
    }
}

QWidget* MeasuresCard::makeRow(int index)
{
    const ThreatMeasure& measure = m_assessment->measures.at(index);
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setColumnStretch(1, 1);
    auto* box = new QCheckBox;
    box->setChecked(measure.done);
    box->setEnabled(m_case->mayWrite);
    box->setAccessibleName(measure.text);
    const QString done = doneText(measure);
    box->setAccessibleDescription(done);
    auto* text = bodyText(measure.text);
    text->setBuddy(box);
    grid->addWidget(box, 0, 0, Qt::AlignVCenter);
    grid->addWidget(text, 0, 1);
    if (!done.isEmpty()) {
        grid->addWidget(mutedText(done), 1, 1);
    }
    if (m_case->mayWrite) {
        auto* details = iconTool(QStringLiteral("edit"), tr("Day, who and note: %1").arg(measure.text));
        details->setToolTip(tr("Day, who and note"));
        connect(details, &QToolButton::clicked, this, [this, index] { edit(index); });
        grid->addWidget(details, 0, 2, Qt::AlignVCenter);
    }
    connect(box, &QCheckBox::clicked, this, [this, index](bool checked) { tick(index, checked); });
    if (index == m_focus) {
        QMetaObject::invokeMethod(
            box, [box] { box->setFocus(); }, Qt::QueuedConnection);
    }
    return row;
}

void MeasuresCard::tick(int index, bool done)
{
    if (m_busy) {
        showRows();
        return;
    }
    ThreatAssessment value = *m_assessment;
    ThreatMeasure& measure = value.measures[index];
    measure.done = done;
    if (done && !measure.on.isValid()) {
        measure.on = m_case->today;
    }
    if (done && measure.who.isEmpty()) {
        measure.who = m_context.book->user().displayName;
    }
    value.protectionGroupCooperates =
        value.protectionGroupCooperates || saysProtectionGroupCooperates(value.measures);
    m_focus = index;
    store(value);
}

void MeasuresCard::prescribe()
{
    ThreatAssessment value = *m_assessment;
    value.measures = prescribedMeasures(value.level);
    m_focus = 0;
    store(value);
}

void MeasuresCard::store(const ThreatAssessment& value)
{
    m_busy = true;
    m_context.book->run([value](Session& session) { return session.save(value); }, this,
                        [this](const Result<ThreatAssessment>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_assessment = *stored;
                                m_messages->clear();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                            showRows();
                            if (stored) {
                                Q_EMIT saved();
                            }
                        });
}

void MeasuresCard::edit(int index)
{
    if (m_card) {
        return;
    }
    const ThreatMeasure& measure = m_assessment->measures.at(index);
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("onDay"), QStringLiteral("who"), QStringLiteral("note")};
    options.part = QStringLiteral("measure-%1").arg(index);
    QJsonObject value =
        recordToJson(*m_assessment).value(QLatin1String("measures")).toArray().at(index).toObject();
    value.insert(QStringLiteral("id"), m_assessment->id.toString());
    value.insert(QStringLiteral("version"), m_assessment->version);
    m_card = new RecordCard(m_context, measure.text, measureKind(), value, m_case->subject(), options);
    m_card->setSave([assessment = *m_assessment, index](Session& session,
                                                        const QJsonObject& edited) -> Result<QJsonObject> {
        QJsonObject whole = recordToJson(assessment);
        QJsonArray rows = whole.value(QLatin1String("measures")).toArray();
        QJsonObject row = rows.at(index).toObject();
        for (const char* field : {"onDay", "who", "note"}) {
            row.insert(QLatin1String(field), edited.value(QLatin1String(field)));
        }
        rows.replace(index, row);
        whole.insert(QStringLiteral("measures"), rows);
        return recordKind<ThreatAssessment>().save(session, whole, {});
    });
    connect(m_card, &RecordCard::saved, this, [this, index] {
        closeCard();
        m_focus = index;
        Q_EMIT saved();
    });
    connect(m_card, &RecordCard::cancelled, this, [this, index] {
        m_focus = index;
        closeCard();
    });
    clearColumn(m_rows);
    m_rows->addWidget(m_card);
    m_card->focusFirst();
}

void MeasuresCard::closeCard()
{
    m_card.clear();
    showRows();
}

} // namespace lotsbok
