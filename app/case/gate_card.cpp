// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/gate_card.h"

#include "app/case/act_card.h"
#include "app/records/record_card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>

namespace lotsbok {

namespace {

QString gateTitle(Gate gate)
{
    return gate == Gate::Grant ? GateCard::tr("What a grant needs") : GateCard::tr("What a close needs");
}

/// Where an item of the gates is worked with.
CaseSectionId sectionOfItem(const QString& id)
{
    static const QHash<QString, CaseSectionId> sections{
        {QStringLiteral("threat-level"), CaseSectionId::Threat},
        {QStringLiteral("support-consent"), CaseSectionId::Consents},
        {QStringLiteral("police-consent"), CaseSectionId::Consents},
        {QStringLiteral("reason"), CaseSectionId::Decisions},
        {QStringLiteral("judged-with-police"), CaseSectionId::Decisions},
        {QStringLiteral("exit-follow-up"), CaseSectionId::FollowUp},
        {QStringLiteral("activities-ended"), CaseSectionId::Plan},
    };
    return sections.value(id, CaseSectionId::Inventory);
}

const GateOverride* gateOverrideOf(const CaseFile& file, Gate gate, const QString& item)
{
    const GateOverride* last = nullptr;
    for (const GateOverride& each : file.all<GateOverride>()) {
        if (each.gate == gate && each.item == item) {
            last = &each;
        }
    }
    return last;
}

} // namespace

GateCard::GateCard(PageContext context, Gate gate, QWidget* parent)
    : CardFrame(gateTitle(gate), parent)
    , m_context(context)
    , m_gate(gate)
{}

void GateCard::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_card) {
        showItems();
    }
}

void GateCard::showItems()
{
    clearBody();
    const GateStatus status = gateStatus(m_gate, m_case->file, m_case->nowUtc);
    const auto missing = status.missing().size();
    setTitle(missing == 0 ? tr("%1: nothing is missing").arg(gateTitle(m_gate))
                          : tr("%1: %n missing", nullptr, int(missing)).arg(gateTitle(m_gate)));
    for (const GateItem& item : status.items) {
        add(rowOf(item));
    }
}

QWidget* GateCard::rowOf(const GateItem& item)
{
    ListRow::Content content;
    content.mark = item.rule;
    content.title = item.text;
    const GateOverride* passed = gateOverrideOf(m_case->file, m_gate, item.id);
    if (item.met) {
        content.state = tr("Met");
        content.tone = Pill::Tone::Ok;
        content.stateIcon = QStringLiteral("check");
    } else if (item.overridden && passed) {
        content.state = tr("Exception");
        content.tone = Pill::Tone::Accent;
        content.stateIcon = QStringLiteral("info");
        content.detail =
            tr("%1, %2: %3").arg(m_case->userName(passed->by), shownDate(passed->on), passed->reason);
    } else {
        content.state = tr("Missing");
        content.tone = Pill::Tone::Warn;
        content.stateIcon = QStringLiteral("warning");
        content.detail = item.overridable ? QString() : tr("No exception can be made from this.");
    }
    auto* row = new ListRow(content);
    const QString intake = m_case->file.one<Intake>()
                               ? QStringLiteral("intake:%1").arg(m_case->file.one<Intake>()->id.toString())
                               : QString();
    connect(row, &ListRow::clicked, this, [this, section = sectionOfItem(item.id), intake] {
        Q_EMIT itemChosen(section, section == CaseSectionId::Inventory ? intake : QString());
    });
    const bool mayPass = !item.met && !item.overridden && item.overridable && m_case->mayWrite &&
                         m_context.book->can(Permission::OverrideGates);
    if (!mayPass) {
        return row;
    }
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* pass = button(tr("Make an exception"));
    pass->setAccessibleName(tr("Make an exception: %1").arg(item.text));
    connect(pass, &QPushButton::clicked, this, [this, item] { makeException(item); });
    layout->addWidget(row, 1);
    layout->addWidget(pass);
    return both;
}

void GateCard::makeException(const GateItem& item)
{
    GateOverride value;
    value.caseId = m_case->id();
    value.gate = m_gate;
    value.item = item.id;
    value.on = m_case->today;
    value.by = m_context.book->user().id;
    RecordEditorOptions options;
    options.fields = {QStringLiteral("reason")};
    options.part = item.id;
    clearBody();
    m_card = new RecordCard(m_context, tr("Exception from: %1").arg(item.text), recordKind<GateOverride>(),
                            recordToJson(value), m_case->subject(), options);
    m_card->setSaveText(tr("Make the exception"));
    const auto leave = [this] {
        m_card->disconnect(this);
        m_card.clear();
        showItems();
    };
    connect(m_card, &RecordCard::cancelled, this, leave);
    connect(m_card, &RecordCard::saved, this, [this, leave] {
        leave();
        Q_EMIT changed();
    });
    add(m_card);
    m_card->focusFirst();
    bringIntoView(m_card);
}

} // namespace lotsbok
