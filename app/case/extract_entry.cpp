// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/extract_entry.h"

#include "app/widgets/field_form.h"
#include "app/widgets/folded_text.h"
#include "app/widgets/text.h"
#include "core/model/record_names.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int longestGround = 2000;
constexpr int entryGap = 8;

enum EntryAnswer { NotJudged, Give, HoldBack };

QString entryTitle(const ReviewRow& row)
{
    return row.title.isEmpty() ? recordName(row.shown) : row.title;
}

/// Where it stands and who wrote it, as far as the book says.
QString entryOrigin(const ReviewRow& row)
{
    QStringList parts;
    if (!row.caseNumber.isEmpty()) {
        parts.append(ExtractEntryRow::tr("Case %1").arg(row.caseNumber));
    }
    if (row.writtenAt.isValid()) {
        parts.append(
            ExtractEntryRow::tr("written by %1 on %2").arg(row.writtenBy, shownDateTime(row.writtenAt)));
    }
    return parts.join(QStringLiteral(" · "));
}

/// What is short stands beside its name; a text begins on a line of its own.
QString wholeEntry(const ReviewRow& row)
{
    QStringList lines;
    for (const ReviewFact& fact : row.facts) {
        const bool isBlock = fact.text.contains(u'\n');
        lines.append(fact.label + u':' + (isBlock ? u'\n' : u' ') + fact.text);
    }
    return lines.isEmpty() ? row.hidden : lines.join(u'\n');
}

} // namespace

ExtractEntryRow::ExtractEntryRow(const ReviewRow& row, QWidget* parent)
    : QWidget(parent)
    , m_answer(new QComboBox)
    , m_groundForm(new FieldForm)
    , m_ground(new QLineEdit(row.ground))
{
    const QString name = entryTitle(row);
    auto* read = new FoldedText(name, wholeEntry(row));
    QLabel* title = bodyText(name);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(read->text());
    m_answer->addItems({tr("Not judged yet"), tr("Give it"), tr("Hold it back")});
    m_answer->setCurrentIndex(!row.decided ? NotJudged : row.give ? Give : HoldBack);
    m_answer->setAccessibleName(tr("Judgement of %1").arg(name));
    m_ground->setMaxLength(longestGround);
    m_ground->setCursorPosition(0);
    m_ground->setAccessibleName(tr("Ground for holding back %1").arg(name));
    m_groundForm->add(tr("Ground for holding it back"), m_ground, tr("It is told in the extract."));
    m_groundForm->setVisible(m_answer->currentIndex() != Give);
    auto* judgement = new FieldForm;
    judgement->add(tr("Your judgement"), m_answer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, entryGap);
    column->setSpacing(entryGap);
    column->addWidget(title);
    if (const QString origin = entryOrigin(row); !origin.isEmpty()) {
        column->addWidget(mutedText(origin));
    }
    column->addWidget(read);
    column->addWidget(judgement);
    column->addWidget(m_groundForm);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ExtractEntryRow::take);
    connect(m_ground, &QLineEdit::editingFinished, this, &ExtractEntryRow::take);
}

void ExtractEntryRow::take()
{
    const int answer = m_answer->currentIndex();
    m_groundForm->setVisible(answer != Give);
    Q_EMIT judged(answer == NotJudged ? std::nullopt : std::optional(answer == Give),
                  answer == HoldBack ? m_ground->text() : QString());
}

} // namespace lotsbok
