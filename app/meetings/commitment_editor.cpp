// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/commitment_editor.h"

#include "app/meetings/meeting_text.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/record_json.h"
#include "forms/widgets/date_input.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace lotsbok {

namespace {

const QLatin1String newKey("new");
const QLatin1String outcomesKey("outcomes");
const QLatin1String lineKey("line");

QString commitmentText(const Commitment& commitment)
{
    QString text = QStringLiteral("%1: %2").arg(partyText(commitment.party), commitment.text);
    if (commitment.due.isValid()) {
        text += QStringLiteral(" (%1)").arg(CommitmentEditor::tr("by %1").arg(shownDate(commitment.due)));
    }
    return text;
}

QString outcomeText(CommitmentOutcome outcome)
{
    return wordName(QString::fromLatin1(Commitment::info.kind), QStringLiteral("outcome"),
                    described::wordOf(outcome));
}

void clearCommitmentLines(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

CommitmentEditor::CommitmentEditor(const Meeting& meeting, const QList<Commitment>& earlier,
                                   const QList<Commitment>& own, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_earlier(earlier)
    , m_own(own)
    , m_today(today)
    , m_rows(new QVBoxLayout)
    , m_party(new QComboBox)
    , m_text(new QLineEdit)
    , m_due(new QLineEdit)
    , m_problem(mutedText({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildEarlier(column);
    buildNew(column);
    showNew();
}

void CommitmentEditor::buildEarlier(QVBoxLayout* column)
{
    if (m_earlier.isEmpty()) {
        return;
    }
    column->addWidget(mutedText(tr("What became of what was taken on before?")));
    for (const Commitment& commitment : std::as_const(m_earlier)) {
        auto* box = new QComboBox;
        for (size_t i = 0; i < wordsOf(CommitmentOutcome{}).size(); ++i) {
            box->addItem(outcomeText(static_cast<CommitmentOutcome>(i)));
        }
        box->setCurrentIndex(int(commitment.outcome));
        QLabel* label = bodyText(commitmentText(commitment));
        label->setBuddy(box);
        box->setAccessibleName(label->text());
        auto* line = new QHBoxLayout;
        line->addWidget(label, 1);
        line->addWidget(box);
        column->addLayout(line);
        m_outcomes.append(box);
        connect(box, &QComboBox::activated, this, &CommitmentEditor::edited);
    }
}

void CommitmentEditor::buildNew(QVBoxLayout* column)
{
    column->addLayout(m_rows);
    for (const MeetingParty& each : std::as_const(m_meeting.parties)) {
        m_party->addItem(partyText(each.party));
    }
    m_party->addItem(tr("The social services"));
    m_party->addItem(tr("The person"));
    m_party->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_party->setMinimumContentsLength(20);
    m_party->setAccessibleName(tr("Who takes it on"));
    m_text->setAccessibleName(tr("What is taken on"));
    m_text->setPlaceholderText(tr("What is taken on"));
    m_due->setAccessibleName(tr("By what day"));
    m_due->setPlaceholderText(tr("Day, e.g. +14"));
    m_due->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    auto* label = new QLabel(tr("Who"));
    label->setBuddy(m_party);
    QPushButton* add = button(tr("Add"), QStringLiteral("plus"));
    add->setAccessibleName(tr("Add what is taken on"));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_party);
    line->addWidget(m_text, 1);
    line->addWidget(m_due);
    line->addWidget(add);
    column->addLayout(line);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(add, &QPushButton::clicked, this, &CommitmentEditor::addWritten);
    for (QLineEdit* field : {m_text, m_due}) {
        connect(field, &QLineEdit::returnPressed, this, &CommitmentEditor::addWritten);
        connect(field, &QLineEdit::textEdited, this, &CommitmentEditor::edited);
    }
}

void CommitmentEditor::showNew()
{
    clearCommitmentLines(m_rows);
    for (const Commitment& commitment : std::as_const(m_own)) {
        m_rows->addWidget(bodyText(commitmentText(commitment)));
    }
    for (qsizetype i = 0; i < m_new.size(); ++i) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(bodyText(commitmentText(m_new[i])), 1);
        auto* off = iconTool(QStringLiteral("close"), tr("Take away: %1").arg(m_new[i].text));
        off->setToolTip(tr("Take away"));
        line->addWidget(off, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        connect(off, &QToolButton::clicked, this, [this, i] {
            m_new.removeAt(i);
            showNew();
            m_text->setFocus();
            Q_EMIT edited();
        });
    }
}

bool CommitmentEditor::hasHalfWritten() const
{
    return !m_text->text().trimmed().isEmpty();
}

bool CommitmentEditor::addWritten()
{
    const auto due =
        m_due->text().trimmed().isEmpty() ? std::optional(QDate()) : parseDateInput(m_due->text(), m_today);
    const bool early = due && due->isValid() && *due < toLocalTime(m_meeting.start).date();
    QString problem;
    if (!hasHalfWritten()) {
        problem = tr("Write what is taken on.");
    } else if (!due || early) {
        problem = tr("Write a day that is not before the meeting, such as 2026-03-18 or +14.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        (hasHalfWritten() ? m_due : m_text)->setFocus();
        return false;
    }
    Commitment commitment;
    commitment.caseId = m_meeting.caseId;
    commitment.meeting = m_meeting.id;
    const int place = m_party->currentIndex();
    if (place < m_meeting.parties.size()) {
        commitment.party = m_meeting.parties.at(place).party;
    } else {
        const bool own = place == m_meeting.parties.size();
        commitment.party.kind = own ? PartyKind::SocialServices : PartyKind::Other;
        commitment.party.organisation = m_party->currentText();
    }
    commitment.text = m_text->text().trimmed();
    commitment.due = *due;
    m_new.append(commitment);
    m_text->clear();
    m_due->clear();
    showNew();
    m_text->setFocus();
    Q_EMIT edited();
    return true;
}

QDate CommitmentEditor::outcomeDay() const
{
    return qMax(toLocalTime(m_meeting.start).date(), qMin(m_today, toLocalTime(m_meeting.end).date()));
}

QList<Commitment> CommitmentEditor::changed() const
{
    QList<Commitment> list = m_new;
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        const auto outcome = static_cast<CommitmentOutcome>(m_outcomes[i]->currentIndex());
        if (outcome != m_earlier[i].outcome) {
            Commitment commitment = m_earlier[i];
            commitment.outcome = outcome;
            commitment.outcomeOn = outcome == CommitmentOutcome::Open ? QDate() : outcomeDay();
            list.append(commitment);
        }
    }
    return list;
}

QList<ConflictField> CommitmentEditor::conflict(const QList<Commitment>& stored) const
{
    QList<ConflictField> fields;
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        const Commitment& base = m_earlier[i];
        const auto mine = static_cast<CommitmentOutcome>(m_outcomes[i]->currentIndex());
        const auto theirs = std::find_if(stored.cbegin(), stored.cend(),
                                         [&base](const Commitment& each) { return each.id == base.id; });
        if (theirs != stored.cend()) {
            fields.append({base.id.toString(), commitmentText(base), outcomeText(base.outcome),
                           outcomeText(mine), outcomeText(theirs->outcome), described::wordOf(base.outcome),
                           described::wordOf(mine), described::wordOf(theirs->outcome)});
        }
    }
    return fields;
}

void CommitmentEditor::rebase(const QList<Commitment>& stored, const QJsonObject& merged)
{
    m_own.clear();
    for (const Commitment& each : stored) {
        if (each.meeting == m_meeting.id) {
            m_own.append(each);
        }
        for (qsizetype i = 0; i < m_earlier.size(); ++i) {
            if (m_earlier[i].id == each.id) {
                const auto chosen =
                    described::fromWord<CommitmentOutcome>(merged.value(each.id.toString()).toString());
                m_earlier[i] = each;
                m_outcomes[i]->setCurrentIndex(int(chosen.value_or(each.outcome)));
            }
        }
    }
    showNew();
}

QJsonObject CommitmentEditor::draft() const
{
    QJsonArray added;
    for (const Commitment& commitment : m_new) {
        added.append(recordToJson(commitment));
    }
    QJsonObject outcomes;
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        const auto outcome = static_cast<CommitmentOutcome>(m_outcomes[i]->currentIndex());
        if (outcome != m_earlier[i].outcome) {
            outcomes.insert(m_earlier[i].id.toString(), described::wordOf(outcome));
        }
    }
    return {{newKey, added},
            {outcomesKey, outcomes},
            {lineKey, QJsonArray{m_party->currentIndex(), m_text->text(), m_due->text()}}};
}

void CommitmentEditor::setDraft(const QJsonObject& draft)
{
    m_new.clear();
    const QJsonArray added = draft.value(newKey).toArray();
    for (const QJsonValue& value : added) {
        if (const auto read = recordFromJson(value.toObject(), Commitment{})) {
            Commitment commitment = *read;
            commitment.meeting = m_meeting.id;
            commitment.caseId = m_meeting.caseId;
            m_new.append(commitment);
        }
    }
    const QJsonObject outcomes = draft.value(outcomesKey).toObject();
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        const auto outcome =
            described::fromWord<CommitmentOutcome>(outcomes.value(m_earlier[i].id.toString()).toString());
        m_outcomes[i]->setCurrentIndex(int(outcome.value_or(m_earlier[i].outcome)));
    }
    const QJsonArray line = draft.value(lineKey).toArray();
    m_party->setCurrentIndex(line.at(0).toInt());
    m_text->setText(line.at(1).toString());
    m_due->setText(line.at(2).toString());
    showNew();
}

} // namespace lotsbok
