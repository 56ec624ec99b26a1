// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/deidentified_card.h"

#include "app/district/deidentified_model.h"
#include "app/widgets/card.h"
#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/rules/deidentified_words.h"
#include "core/rules/reference_data.h"
#include "core/rules/report_words.h"
#include "core/security/city_key.h"
#include "core/security/key_file.h"
#include "exchange/disclosure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int kRowsHeight = 320;

QDateEdit* monthEdit(QDate month, QWidget* parent)
{
    auto* edit = new QDateEdit(month, parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM"));
    return edit;
}

QDate firstDayOf(const QDateEdit* edit)
{
    return {edit->date().year(), edit->date().month(), 1};
}

/// "Sex: Woman, Age at entry: 17"
QString exampleText(const AlikeRows& alike, const DeidentifiedTable& table)
{
    QStringList parts;
    for (qsizetype i = 0; i < alike.variables.size(); ++i) {
        const DeidentifiedVariable* variable = deidentifiedVariable(alike.variables.at(i));
        for (const DeidentifiedColumn& column : table.columns) {
            if (variable != nullptr && column.id == variable->id) {
                const quint16 value = variable->steps[column.step].numberOf(alike.values.at(i));
                parts.append(DeidentifiedCard::tr("%1: %2").arg(
                    deidentifiedName(*variable), deidentifiedValueName(*variable, column.step, value)));
            }
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

DeidentifiedCard::DeidentifiedCard(PageContext context, const DeidentifiedOrder& copy, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_copy(copy)
    , m_messages(new MessageBar)
    , m_form(new FieldForm(3))
    , m_district(new QComboBox)
    , m_look(primaryButton(tr("Look at what would leave"), QStringLiteral("check")))
    , m_bar(new JobBar)
{
    // Mid-January the year before is sent; else what there is of this one is looked at.
    const QDate today = toLocalTime(context.platform->clock->nowUtc()).date();
    const int year = today.month() <= 2 ? today.year() - 1 : today.year();
    m_from = monthEdit({year, 1, 1}, this);
    m_to = monthEdit({year, 12, 1}, this);
    m_from->setHidden(isCopy()); // the month follows from the case
    m_to->setHidden(isCopy());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_messages);
    all->addWidget(question());
    all->addWidget(answer());
    CardFrame* key = recipient();
    all->addWidget(key);
    key->setVisible(!isCopy());
    m_answer->hide();
    setBusy(false);
    connect(m_look, &QPushButton::clicked, this, &DeidentifiedCard::look);
    connect(m_variable, &QComboBox::currentIndexChanged, this, &DeidentifiedCard::showSteps);
    connect(m_step, &QComboBox::activated, this, &DeidentifiedCard::takeStep);
    connect(m_coarser, &QPushButton::clicked, this, &DeidentifiedCard::makeCoarser);
    connect(m_save, &QPushButton::clicked, this, &DeidentifiedCard::askWhere);
    for (QCheckBox* each : {m_sealed, m_looked}) {
        connect(each, &QCheckBox::toggled, this, &DeidentifiedCard::updateTerms);
    }
    connect(m_because, &QLineEdit::textChanged, this, &DeidentifiedCard::updateTerms);
    connect(m_saveLine, &QPushButton::clicked, this, [this] { saveRecipient(m_line->text()); });
    connect(m_removeLine, &QPushButton::clicked, this, [this] { saveRecipient({}); });
    updateTerms();
}

CardFrame* DeidentifiedCard::question()
{
    auto* card = new CardFrame(tr("De-identified follow-up to socialförvaltningen"));
    m_district->addItem(tr("As the book is named"), QString());
    for (const District& district : allDistricts()) {
        m_district->addItem(district.name, district.id);
    }
    if (!isCopy()) {
        m_form->add(tr("First month"), m_from, {}, true);
        m_form->add(tr("Last month"), m_to, {}, true);
    }
    m_form->add(tr("District"), m_district);
    auto* row = new FlowLayout;
    row->addWidget(m_look);
    row->addWidget(m_bar->stopButton());
    card->add(bodyText(isCopy()
                           ? tr("This case alone, without name, number, days or free text. Nothing leaves "
                                "before you have looked at it.")
                           : tr("Every case that had the support in the period, without names, numbers, "
                                "days or free text. Nothing leaves before you have looked at it.")));
    card->add(m_form);
    card->add(m_bar);
    card->add(row);
    return card;
}

CardFrame* DeidentifiedCard::answer()
{
    m_answer = new CardFrame(tr("What would leave"));
    m_risk = new QWidget;
    (new QVBoxLayout(m_risk))->setContentsMargins(0, 0, 0, 0);
    m_variable = new QComboBox;
    m_variable->setMaxVisibleItems(20);
    m_step = new QComboBox;
    auto* steps = new FieldForm(2);
    steps->add(tr("Variable"), m_variable);
    steps->add(tr("How finely it is told"), m_step);
    m_coarser = button(tr("Make it coarse enough"));
    m_rows = new QTableView;
    m_model = new DeidentifiedModel(this);
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("Every row that would leave"));
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setMinimumHeight(kRowsHeight);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_looked = new QCheckBox(tr("I have looked at the rows: nobody can be told from them"));
    m_sealed = new QCheckBox(tr("Seal the file, so that only socialförvaltningen opens it"));
    m_because = new QLineEdit;
    m_reasonForm = new FieldForm;
    m_reasonForm->add(tr("Why it leaves although somebody may be found in it"), m_because,
                      tr("A head of unit's decision; it stands in the register of disclosures."), true);
    m_save = primaryButton(tr("Save the file…"), QStringLiteral("save"));
    m_answer->add(m_risk);
    m_answer->add(steps);
    auto* coarser = new FlowLayout;
    coarser->addWidget(m_coarser);
    m_answer->add(coarser);
    m_answer->add(m_rows);
    m_answer->add(m_looked);
    m_answer->add(m_sealed);
    m_answer->add(m_reasonForm);
    auto* out = new FlowLayout;
    out->addWidget(m_save);
    m_answer->add(out);
    return m_answer;
}

CardFrame* DeidentifiedCard::recipient()
{
    auto* card = new CardFrame(tr("The key of socialförvaltningen"));
    m_known = bodyText({});
    m_known->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line = new QLineEdit;
    auto* form = new FieldForm;
    form->add(tr("The line that socialförvaltningen gave"), m_line,
              tr("It begins with lotsbok-city-1: and is no secret."));
    m_saveLine = button(tr("Take this key"));
    m_removeLine = button(tr("Remove the key"));
    auto* row = new FlowLayout;
    row->addWidget(m_saveLine);
    row->addWidget(m_removeLine);
    card->add(m_known);
    card->add(form);
    card->add(row);
    return card;
}

void DeidentifiedCard::focusFirst()
{
    (isCopy() ? static_cast<QWidget*>(m_look) : m_from)->setFocus();
}

DeidentifiedOrder DeidentifiedCard::order() const
{
    DeidentifiedOrder asked = m_copy;
    if (!isCopy()) {
        asked.period = {firstDayOf(m_from), firstDayOf(m_to)};
    }
    asked.district = m_district->currentData().toString();
    return asked;
}

void DeidentifiedCard::setBusy(bool busy)
{
    m_look->setEnabled(!busy);
    m_answer->setEnabled(!busy);
    m_bar->setRunning(busy);
}

void DeidentifiedCard::say(const Error& error)
{
    sayFailed(*m_messages, error, tr("Stopped; nothing was written."));
}

void DeidentifiedCard::look()
{
    m_form->clearProblems();
    const DeidentifiedOrder asked = order();
    if (!isCopy() && !asked.period.isValid()) {
        m_form->setProblem(m_to, tr("The period ends before it begins."));
        m_to->setFocus();
        return;
    }
    setBusy(true);
    const Book::Progress progress = m_bar->report();
    m_context.book->run(
        [asked, progress](Session& session) { return DeidentifiedDesk(session).preview(asked, progress); },
        this,
        [this, asked](const Result<DeidentifiedPreview>& preview) {
            setBusy(false);
            if (!preview) {
                say(preview.error());
                return;
            }
            m_messages->clear();
            m_order = asked;
            const QSignalBlocker quiet(m_variable);
            m_variable->clear();
            for (const DeidentifiedColumn& column : preview->finest.columns) {
                m_variable->addItem(deidentifiedName(*deidentifiedVariable(column.id)), column.id);
            }
            m_because->clear();
            show(*preview);
            m_answer->show();
            m_variable->setFocus();
        });
}

void DeidentifiedCard::show(const DeidentifiedPreview& preview)
{
    m_preview = preview;
    m_model->setTable(preview.file.table);
    m_rows->resizeColumnsToContents();
    m_looked->setChecked(false); // other rows than those that were looked at
    showRisk();
    showSteps();
    updateTerms();
}

void DeidentifiedCard::showRisk()
{
    qDeleteAll(m_risk->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const DeidentificationRisk& risk = m_preview.risk;
    auto* facts = new DataList;
    facts->add(tr("Rows"), QString::number(risk.rows));
    facts->add(tr("About to start, beside the rows"), QString::number(m_preview.file.waiting));
    if (m_preview.limited > 0) {
        facts->add(tr("Not counted, since the person has had it limited"),
                   QString::number(m_preview.limited));
    }
    facts->add(tr("The fewest that are alike in any three variables (k)"), QString::number(risk.k));
    facts->add(tr("Rows that are alone in some three variables"), QString::number(risk.uniqueRows));
    facts->add(tr("Rows that are like fewer than five"), QString::number(risk.smallRows));
    facts->add(tr("The fewest that are alike in what others may know"),
               tr("%1, where %2 are needed").arg(m_preview.gate.found).arg(m_preview.gate.needed));
    if (!risk.smallest.isEmpty()) {
        facts->add(tr("For example"), exampleText(risk.smallest.first(), m_preview.file.table));
    }
    const bool isOpen = m_preview.gate.isOpen();
    auto* pill = new Pill(isOpen ? tr("May leave") : tr("Somebody may be found"),
                          isOpen ? Pill::Tone::Ok : Pill::Tone::Warn,
                          isOpen ? QStringLiteral("check") : QStringLiteral("warning"));
    m_risk->layout()->addWidget(pill);
    m_risk->layout()->addWidget(facts);
    m_coarser->setEnabled(!isOpen);
}

void DeidentifiedCard::showSteps()
{
    const DeidentifiedVariable* variable = deidentifiedVariable(m_variable->currentData().toString());
    m_step->clear();
    if (variable == nullptr) {
        return;
    }
    for (const DeidentifiedStep& step : variable->steps) {
        m_step->addItem(deidentifiedStepName(step), step.id);
    }
    const QString leftOut = QString::fromLatin1(DeidentifiedChoices::kLeftOut);
    m_step->addItem(tr("left out"), leftOut);
    const QString chosen = m_order.choices.steps.value(variable->id, variable->finest().id);
    m_step->setCurrentIndex(qMax(0, m_step->findData(chosen)));
}

void DeidentifiedCard::takeStep()
{
    DeidentifiedChoices choices = m_order.choices;
    choices.steps.insert(m_variable->currentData().toString(), m_step->currentData().toString());
    tell(choices);
}

void DeidentifiedCard::makeCoarser()
{
    const auto choices = choicesThatOpen(m_preview.finest, m_order.choices);
    if (choices) {
        tell(*choices);
        m_rows->setFocus(); // to be looked at anew
    } else {
        say(choices.error());
    }
}

void DeidentifiedCard::tell(const DeidentifiedChoices& choices)
{
    const auto other = m_preview.with(choices);
    if (!other) {
        say(other.error());
        return;
    }
    m_order.choices = choices;
    show(*other);
}

void DeidentifiedCard::updateTerms()
{
    const bool isOpen = m_preview.gate.isOpen();
    const bool mayForce = m_context.book->can(Permission::OverrideGates) && m_recipient.isKnown();
    m_reasonForm->setVisible(!isOpen && mayForce);
    m_sealed->setEnabled(m_recipient.isKnown() && isOpen);
    if (!isOpen && m_recipient.isKnown()) {
        m_sealed->setChecked(true);
    }
    const bool isForced = mayForce && !m_because->text().trimmed().isEmpty();
    m_save->setEnabled(m_looked->isChecked() && (isOpen || isForced));
}

void DeidentifiedCard::askWhere()
{
    const QString ending = m_sealed->isChecked() ? QStringLiteral("lbu") : QStringLiteral("json");
    const QString name =
        tr("follow-up-%1-%2")
            .arg(m_preview.file.district, m_preview.file.period.to.toString(QStringLiteral("yyyy-MM")));
    const QString suggestion =
        QStringLiteral("%1/%2.%3").arg(QFileInfo(m_context.book->path()).absolutePath(), name, ending);
    m_context.platform->askPath(this,
                                {tr("Save the de-identified file"), suggestion,
                                 tr("De-identified follow-up (*.%1)").arg(ending), true},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        save(path);
                                    }
                                });
}

void DeidentifiedCard::save(const QString& path)
{
    setBusy(true);
    const DeidentifiedTerms terms{m_sealed->isChecked(),
                                  m_preview.gate.isOpen() ? QString() : m_because->text()};
    m_context.book->run(
        [asked = m_order, seen = m_preview.seen, terms, path](Session& session) {
            return Disclosure(session).deidentifiedToFile(asked, seen, terms, path, true);
        },
        this,
        [this](const Result<Disclosure::Released>& written) {
            setBusy(false);
            if (written) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The file is saved, and the release is recorded."));
                Q_EMIT saved();
            } else {
                say(written.error());
            }
        });
}

void DeidentifiedCard::refresh()
{
    m_context.book->run([](Session& session) { return DeidentifiedDesk(session).recipient(); }, this,
                        [this](const Result<CityRecipient>& value) {
                            if (value) {
                                showRecipient(*value);
                            } else {
                                say(value.error());
                            }
                        });
}

void DeidentifiedCard::showRecipient(const CityRecipient& value)
{
    const bool hadNone = !m_recipient.isKnown();
    m_recipient = value;
    m_known->setText(value.isKnown()
                         ? tr("Files are sealed to the key with the fingerprint %1. Compare it with "
                              "socialförvaltningen by telephone.")
                               .arg(fingerprint(value.sealPublic))
                         : tr("There is no key yet, so files cannot be sealed."));
    m_removeLine->setEnabled(value.isKnown());
    if (hadNone && value.isKnown()) {
        m_sealed->setChecked(true);
    } else if (!value.isKnown()) {
        m_sealed->setChecked(false);
    }
    updateTerms();
}

void DeidentifiedCard::saveRecipient(const QString& line)
{
    m_context.book->run(
        [line, version = m_recipient.version](Session& session) {
            return DeidentifiedDesk(session).saveRecipient(line, version);
        },
        this,
        [this](const Result<CityRecipient>& saved) {
            if (!saved) {
                say(saved.error());
                return;
            }
            m_line->clear();
            showRecipient(*saved);
            m_messages->say(MessageBar::Kind::Done, saved->isKnown() ? tr("The key is kept in the book.")
                                                                     : tr("The key is removed."));
        });
}

} // namespace lotsbok
