// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/inventory_section.h"

#include "app/case/decision_basis.h"
#include "app/case/figure_paper.h"
#include "app/case/inventory_comparison.h"
#include "app/case/record_facts.h"
#include "app/case/section_column.h"
#include "app/records/record_list.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"

#include <QPushButton>

namespace lotsbok {

namespace {

const QString inventoryFormId = QStringLiteral("3.1");
const QString letterFormId = QStringLiteral("3");

/// What is stored, or a new one with a row for every criterion (R5), so that all are looked at.
Intake intakeShown(const CaseSnapshot& snapshot)
{
    Intake intake;
    intake.caseId = snapshot.id();
    if (const Intake* stored = snapshot.file.one<Intake>()) {
        intake = *stored;
    }
    QList<CriterionMark> all;
    for (size_t i = 0; i < wordsOf(TargetCriterion{}).size(); ++i) {
        const auto criterion = static_cast<TargetCriterion>(i);
        const auto stored =
            std::find_if(intake.criteria.cbegin(), intake.criteria.cend(),
                         [criterion](const CriterionMark& mark) { return mark.criterion == criterion; });
        all.append(stored == intake.criteria.cend() ? CriterionMark{criterion, false, {}} : *stored);
    }
    intake.criteria = all;
    return intake;
}

/// "Yes: commits crimes (note)", one criterion a line.
QString criteriaText(const QJsonValue& value)
{
    QStringList lines;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        const QString name = wordName(QStringLiteral("intake"), QStringLiteral("criteria.criterion"),
                                      row.value(QLatin1String("criterion")).toString());
        const QString note = row.value(QLatin1String("note")).toString().trimmed();
        const QString line = row.value(QLatin1String("ticked")).toBool()
                                 ? InventorySection::tr("Yes: %1").arg(name)
                                 : InventorySection::tr("Not ticked: %1").arg(name);
        lines.append(note.isEmpty() ? line : QStringLiteral("%1 – %2").arg(line, note));
    }
    return lines.join(u'\n');
}

QString firstLine(const QString& text)
{
    return text.trimmed().section(u'\n', 0, 0);
}

ListRow::Content concernRow(const QJsonObject& value)
{
    const bool isSent = value.value(QLatin1String("sentOn")).isString();
    const QString kind = QStringLiteral("concern-report");
    return {{},
            firstLine(value.value(QLatin1String("text")).toString()),
            InventorySection::tr("Learned of %1")
                .arg(valueText(kind, QStringLiteral("learnedOn"), value.value(QLatin1String("learnedOn")))),
            isSent ? InventorySection::tr("Sent %1").arg(
                         valueText(kind, QStringLiteral("sentOn"), value.value(QLatin1String("sentOn"))))
                   : InventorySection::tr("Not sent"),
            isSent ? Pill::Tone::Ok : Pill::Tone::Warn,
            isSent ? QStringLiteral("check") : QStringLiteral("warning")};
}

ListRow::Content instrumentRow(const QJsonObject& value)
{
    return {
        {},
        value.value(QLatin1String("name")).toString(),
        firstLine(value.value(QLatin1String("conclusion")).toString()),
        valueText(QStringLiteral("instrument"), QStringLiteral("onDay"), value.value(QLatin1String("onDay"))),
        Pill::Tone::Neutral,
        {}};
}

} // namespace

InventorySection::InventorySection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_column(sectionColumn(this))
{}

void InventorySection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_comparison) {
        build();
    }
    QList<FormResponse> inventories;
    for (const FormResponse& each : snapshot->responses) {
        if (each.formId == inventoryFormId) {
            inventories.append(each);
        }
    }
    m_comparison->setInventories(inventories, *m_case->forms);
    m_inventory->setText(inventories.isEmpty() ? tr("Fill in bilaga 3.1") : tr("New inventory (bilaga 3.1)"));
    m_letter->setVisible(snapshot->mayWrite);
    m_inventory->setVisible(snapshot->mayWrite);
    const QJsonObject intake = recordToJson(intakeShown(*snapshot));
    for (RecordFacts* each : std::as_const(m_facts)) {
        each->setValue(intake, snapshot->subject());
        each->setMayWrite(snapshot->mayWrite);
    }
    showLists();
}

void InventorySection::build()
{
    addButtons();
    m_comparison = new InventoryComparison;
    connect(m_comparison, &InventoryComparison::printWanted, this, [this] { run(CommandId::Preview); });
    m_column->addWidget(m_comparison);
    const auto fields = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names) {
            list.append(QLatin1String(name));
        }
        return list;
    };
    addFacts(tr("How the person came"), QStringLiteral("arrival"),
             fields({"wayIn", "courtOrdered", "outreach", "informedOn", "consentRequirementExplained",
                     "belonging"}));
    addFacts(tr("Target group and needs"), QStringLiteral("criteria"), fields({"criteria"}));
    m_facts.last()->setValueText(QStringLiteral("criteria"), criteriaText);
    addFacts(tr("The police and the social services"), QStringLiteral("suitability"),
             fields({"policeAskedOn", "policeSuitable", "policeAnsweredOn", "policeAnswer", "socialSuitable",
                     "lotsConsulted", "policeMeetingRefused", "policeConsultedOnSuitability"}));
    addFacts(tr("Children"), QStringLiteral("children"),
             fields({"hasChildren", "childImpactAnalysedOn", "childImpact"}));
    addFacts(tr("School and network"), QStringLiteral("school"),
             fields({"upperSecondaryDone", "kaaInformedOn", "networkMapped"}));
    addFacts(tr("Crime picture"), QStringLiteral("crime"),
             fields({"crimeDebut", "crimeSelfReported", "crimeEstablished"}));
    addLists();
}

void InventorySection::addButtons()
{
    m_inventory = primaryButton({}, QStringLiteral("document"));
    m_letter = button(tr("Give the information letter (bilaga 3)"), QStringLiteral("document"));
    connect(m_inventory, &QPushButton::clicked, this, [this] { openForm(inventoryFormId, true); });
    connect(m_letter, &QPushButton::clicked, this, [this] { openForm(letterFormId, false); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_inventory);
    row->addWidget(m_letter);
    row->addStretch();
    m_column->addLayout(row);
}

void InventorySection::openForm(const QString& formId, bool startNew)
{
    const bool isOfClient = formId == letterFormId;
    context().navigator->openForm({isOfClient ? SubjectRef::of(m_case->file.client.id) : m_case->subject(),
                                   formId,
                                   {},
                                   startNew && !hasDraft(*m_case, formId)});
}

void InventorySection::addFacts(const QString& title, const QString& part, const QStringList& fields)
{
    RecordEditorOptions options;
    options.fields = fields;
    options.part = part;
    auto* facts = new RecordFacts(context(), title, recordKind<Intake>(), options);
    connect(facts, &RecordFacts::saved, this, &CaseSection::changed);
    m_facts.append(facts);
    m_column->addWidget(facts);
}

void InventorySection::addLists()
{
    RecordEditorOptions concern;
    concern.fields = {QStringLiteral("learnedOn"), QStringLiteral("text"), QStringLiteral("sentOn"),
                      QStringLiteral("legalBasis")};
    concern.choices.insert(QStringLiteral("legalBasis"), concernBases(m_case->today));
    m_concerns = new RecordList(
        context(),
        {tr("Reports of concern"),
         tr("Whoever in this work becomes worried for a child reports it at once. What was reported is "
            "listed here."),
         tr("New report of concern")},
        recordKind<ConcernReport>(), m_case->subject(), concernRow,
        [this] {
            ConcernReport fresh;
            fresh.caseId = m_case->id();
            fresh.learnedOn = m_case->today;
            return recordToJson(fresh);
        },
        concern);
    RecordEditorOptions instrument;
    instrument.fields = {QStringLiteral("name"), QStringLiteral("onDay"), QStringLiteral("conclusion"),
                         QStringLiteral("originalKept")};
    m_instruments = new RecordList(
        context(),
        {tr("Other instruments"),
         tr("SAVRY, UngDOK, ASI and the like: what was concluded, and where the original is kept."),
         tr("New instrument")},
        recordKind<Instrument>(), m_case->subject(), instrumentRow,
        [this] {
            Instrument fresh;
            fresh.caseId = m_case->id();
            fresh.on = m_case->today;
            return recordToJson(fresh);
        },
        instrument);
    for (RecordList* list : {m_concerns, m_instruments}) {
        connect(list, &RecordList::saved, this, &CaseSection::changed);
        m_column->addWidget(list);
    }
}

void InventorySection::showLists()
{
    m_concerns->setRecords(m_case->file.all<ConcernReport>());
    m_instruments->setRecords(m_case->file.all<Instrument>());
    m_concerns->setMayWrite(m_case->mayWrite);
    m_instruments->setMayWrite(m_case->mayWrite);
}

void InventorySection::openEntry(const QString& entry)
{
    const QString id = entry.section(u':', 1);
    if (entry.startsWith(QLatin1String("concern-report:"))) {
        m_concerns->open(id);
    } else if (entry.startsWith(QLatin1String("instrument:"))) {
        m_instruments->open(id);
    } else if (entry.startsWith(QLatin1String("intake:")) && m_case->mayWrite) {
        m_facts.first()->edit();
    }
}

bool InventorySection::isEditing() const
{
    return (m_concerns && (m_concerns->isEditing() || m_instruments->isEditing())) ||
           std::any_of(m_facts.cbegin(), m_facts.cend(),
                       [](const RecordFacts* each) { return each->isEditing(); });
}

bool InventorySection::offers(CommandId id) const
{
    return (id == CommandId::NewEntry && m_case && m_case->mayWrite) ||
           (id == CommandId::Preview && m_comparison && m_comparison->shown().second);
}

void InventorySection::run(CommandId id)
{
    if (!offers(id)) {
        return;
    }
    if (id == CommandId::NewEntry) {
        openForm(inventoryFormId, true);
        return;
    }
    const auto [before, now] = m_comparison->shown();
    Disclosure::FigurePaper figure{m_case->id(), Disclosure::FigurePaper::Kind::Inventories};
    figure.later = now->id;
    if (before) {
        figure.earlier = before->id;
    }
    context().navigator->pushPage(new PreviewPage(context(), figurePaper(figure)));
}

void InventorySection::focusFirst()
{
    if (m_inventory && m_inventory->isVisible()) {
        m_inventory->setFocus();
    } else {
        setFocus();
    }
}

} // namespace lotsbok
