// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/network_section.h"

#include "app/case/figure_paper.h"
#include "app/case/network_map.h"
#include "app/case/prepared_form.h"
#include "app/case/record_mover.h"
#include "app/records/record_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/rules/plan_rules.h"
#include "forms/bindings/plan_form.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int networkMargin = 28; // as sectionColumn; the map is as wide as there is room
constexpr int listLetters = 38;   ///< of the list's width beside the map
constexpr int cardLetters = 62;   ///< while a person is written in it

ListRow::Content tieRow(const QJsonObject& value)
{
    const NetworkTie tie =
        recordFromJson(
            value,
            [&value] {
                NetworkTie fresh;
                fresh.id = RecordId::parse(value.value(QLatin1String("id")).toString()).value_or(fresh.id);
                return fresh;
            }())
            .value_or(NetworkTie());
    QStringList detail{tie.relation, NetworkSection::tr("ring %1").arg(tie.ring)};
    if (tie.endedOn.isValid()) {
        detail.append(NetworkSection::tr("ended %1").arg(shownDate(tie.endedOn)));
    }
    detail.removeAll(QString());
    return {{}, tie.name, detail.join(QStringLiteral("  ·  ")), tieKindName(tie.tie), Pill::Tone::Neutral,
            {}};
}

} // namespace

NetworkSection::NetworkSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_mover(new RecordMover(book(), this))
    , m_mapCard(new CardFrame(tr("Network map")))
    , m_map(new NetworkMap)
    , m_hint(
          mutedText(tr("Drag a person to another ring, or use Ctrl and the arrows. Enter opens, Delete ends "
                       "the relation.")))
    , m_withEnded(new QCheckBox(tr("Show ended relations")))
    , m_print(button(tr("Print the map…"), QStringLiteral("print")))
    , m_form(button(tr("Print with form 3.5"), QStringLiteral("print")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connect(m_map, &NetworkMap::ringWanted, this, [this](const QString& id, int ring) {
        m_mover->change(id, {{QStringLiteral("ring"), ring}});
    });
    connect(m_map, &NetworkMap::endWanted, this, &NetworkSection::endTie);
    connect(m_map, &NetworkMap::opened, this, [this](const QString& id) { m_list->open(id); });
    connect(m_withEnded, &QCheckBox::toggled, this, &NetworkSection::showTies);
    connect(m_print, &QPushButton::clicked, this, [this] { run(CommandId::Preview); });
    connect(m_form, &QPushButton::clicked, this, &NetworkSection::fillInForm);
    connect(m_mover, &RecordMover::moved, this, &NetworkSection::showTies);
    connect(m_mover, &RecordMover::stored, this, &NetworkSection::changed);
    connect(m_mover, &RecordMover::refused, this, &NetworkSection::failed);
    connect(m_mover, &RecordMover::stepsChanged, this, &NetworkSection::offersChanged);
}

void NetworkSection::build()
{
    m_mapCard->add(m_map);
    m_mapCard->add(m_hint);
    auto* under = new FlowLayout;
    under->addWidget(m_print);
    under->addWidget(m_form);
    under->addWidget(m_withEnded);
    m_mapCard->add(under);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_mapCard, 1, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(networkMargin, 16, networkMargin, networkMargin);
    all->addLayout(m_columns);
    all->addStretch();
}

RecordList* NetworkSection::makeList()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("name"), QStringLiteral("relation"), QStringLiteral("ring"),
                      QStringLiteral("tie"), QStringLiteral("endedOn")};
    options.help.insert(QStringLiteral("ring"), tr("1 is closest to the person, 3 farthest out."));
    const RecordList::Texts texts{
        tr("Persons"),
        tr("Nobody is on the map yet. Add the persons and bodies around the person together with them."),
        tr("New person")};
    auto* list = new RecordList(
        context(), texts, recordKind<NetworkTie>(), m_case->subject(), tieRow,
        [id = m_case->id()] {
            NetworkTie tie;
            tie.caseId = id;
            return recordToJson(tie);
        },
        options);
    connect(list, &RecordList::saved, this, [this](const QJsonObject& stored) {
        const QString id = stored.value(QLatin1String("id")).toString();
        m_mover->noteEdit(recordKind<NetworkTie>(), m_mover->value(id), stored);
        Q_EMIT changed();
    });
    connect(list, &RecordList::editingChanged, this, &NetworkSection::arrange);
    m_columns->addWidget(list, 0, Qt::AlignTop);
    return list;
}

bool NetworkSection::isEditing() const
{
    return m_list && m_list->isEditing();
}

void NetworkSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_list) {
        m_list = makeList();
        arrange();
    }
    QList<QJsonObject> values;
    for (const NetworkTie& tie : m_case->file.all<NetworkTie>()) {
        values.append(recordToJson(tie));
    }
    m_mover->setStored(recordKind<NetworkTie>(), values);
    m_list->setMayWrite(m_case->mayWrite);
    m_form->setVisible(m_case->mayWrite);
    showTies();
}

QList<NetworkTie> NetworkSection::ties() const
{
    QList<NetworkTie> all = m_case->file.all<NetworkTie>();
    for (NetworkTie& tie : all) {
        tie = recordFromJson(m_mover->value(tie.id.toString()), tie).value_or(tie);
    }
    if (!m_withEnded->isChecked()) {
        all.removeIf([](const NetworkTie& tie) { return tie.endedOn.isValid(); });
    }
    return all;
}

void NetworkSection::showTies()
{
    if (!m_case) {
        return;
    }
    const QList<NetworkTie> shown = ties();
    const QList<NetworkTie>& all = m_case->file.all<NetworkTie>();
    m_withEnded->setVisible(
        m_withEnded->isChecked() || std::any_of(all.cbegin(), all.cend(), [this](const NetworkTie& tie) {
            return m_mover->value(tie.id.toString()).value(QLatin1String("endedOn")).isString();
        }));
    m_map->setTies(shown, m_case->mayWrite);
    m_print->setVisible(!shown.isEmpty());
    m_hint->setVisible(!shown.isEmpty() && m_case->mayWrite);
    m_list->setRecords(shown);
}

void NetworkSection::endTie(const QString& id)
{
    m_mover->change(id, {{QStringLiteral("endedOn"), m_case->today.toString(Qt::ISODate)}});
    Q_EMIT said(tr("The relation is ended. It can be taken back with Undo, and shown again."));
}

// The map goes with the plan's form, as it stands here.
void NetworkSection::fillInForm()
{
    QJsonObject answers;
    for (const FormResponse& response : m_case->responses) {
        if (response.formId == QLatin1String("3.5")) {
            answers = response.answers;
            break;
        }
    }
    if (const Plan* plan = workingPlan(m_case->file)) {
        answers = filledPlanForm(m_case->file, *plan, answers);
    } else if (const QJsonArray rows = networkRows(m_case->file); !rows.isEmpty()) {
        answers.insert(QStringLiteral("family.network"), rows);
    }
    openPrepared(context(), m_case->subject(), QStringLiteral("3.5"), answers, this,
                 [this](const Error& error) { Q_EMIT failed(error); });
}

bool NetworkSection::offers(CommandId id) const
{
    switch (id) {
    case CommandId::NewEntry:
        return m_case && m_case->mayWrite && !isEditing();
    case CommandId::Preview:
        return m_case && m_map->count() > 0;
    case CommandId::Undo:
        return m_mover->canUndo() && !isEditing();
    case CommandId::Redo:
        return m_mover->canRedo() && !isEditing();
    default:
        return false;
    }
}

void NetworkSection::run(CommandId id)
{
    switch (id) {
    case CommandId::NewEntry:
        m_list->startNew();
        return;
    case CommandId::Preview:
        context().navigator->pushPage(new PreviewPage(
            context(), figurePaper({m_case->id(), Disclosure::FigurePaper::Kind::NetworkMap})));
        return;
    case CommandId::Undo:
        m_mover->undo();
        return;
    case CommandId::Redo:
        m_mover->redo();
        return;
    default:
        return;
    }
}

void NetworkSection::openEntry(const QString& entry)
{
    const QString lead = QStringLiteral("network-tie:");
    if (!entry.startsWith(lead) || !m_case) {
        return;
    }
    const QString id = entry.sliced(lead.size());
    if (m_mover->value(id).value(QLatin1String("endedOn")).isString()) {
        m_withEnded->setChecked(true);
    }
    m_list->open(id);
}

void NetworkSection::focusFirst()
{
    if (m_map->count() > 0) {
        m_map->setFocus(Qt::TabFocusReason);
    } else if (auto* add = m_list ? m_list->findChild<QPushButton*>() : nullptr) {
        add->setFocus();
    }
}

void NetworkSection::resizeEvent(QResizeEvent* event)
{
    CaseSection::resizeEvent(event);
    arrange();
}

QSize NetworkSection::minimumSizeHint() const
{
    const int list = m_list ? m_list->minimumSizeHint().width() : 0;
    return {qMax(m_mapCard->minimumSizeHint().width(), list) + 2 * networkMargin,
            CaseSection::minimumSizeHint().height()};
}

// Beside each other where there is room; else below each other, what is being written first.
void NetworkSection::arrange()
{
    const int listWidth = fontMetrics().averageCharWidth() * (isEditing() ? cardLetters : listLetters);
    const int needed =
        m_mapCard->minimumSizeHint().width() + listWidth + m_columns->spacing() + 2 * networkMargin;
    const bool wide = width() >= needed;
    m_columns->setDirection(wide          ? QBoxLayout::LeftToRight
                            : isEditing() ? QBoxLayout::BottomToTop
                                          : QBoxLayout::TopToBottom);
    if (m_list) {
        m_list->setMinimumWidth(wide ? listWidth : 0);
        m_list->setMaximumWidth(wide ? listWidth : QWIDGETSIZE_MAX);
    }
}

} // namespace lotsbok
