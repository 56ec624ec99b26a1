// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/duty_card.h"

#include "app/widgets/list_row.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int noteLimit = 2000;

QString dueWords(const Duty& duty, QDate today)
{
    if (duty.alarm) {
        return DutyCard::tr("Now");
    }
    if (!duty.due.isValid()) {
        return DutyCard::tr("At once");
    }
    if (duty.dueAt.isValid()) {
        return shownDateTime(duty.dueAt);
    }
    return duty.due == today ? DutyCard::tr("Today") : shownDate(duty.due);
}

/// The rule's number stands as a mark; what has no number stands with what the duty is about.
ListRow::Content dutyContent(const DutyLine& line, QDate today)
{
    const bool late = line.duty.alarm || line.duty.isOverdue(today);
    const bool numbered = line.duty.rule.size() <= 3;
    QStringList detail{line.about, numbered ? QString() : line.duty.rule};
    detail.removeAll(QString());
    return {numbered ? line.duty.rule : QString(),
            line.duty.text(),
            detail.join(QStringLiteral("  ·  ")),
            dueWords(line.duty, today),
            late ? Pill::Tone::Warn : Pill::Tone::Neutral,
            late ? QStringLiteral("warning") : QString(),
            true};
}

} // namespace

DutyCard::DutyCard(const QString& title, const QList<DutyLine>& lines, QDate today, QWidget* parent)
    : CardFrame(QStringLiteral("%1  (%2)").arg(title).arg(lines.size()), parent)
{
    m_hasNotes = std::any_of(lines.cbegin(), lines.cend(),
                             [](const DutyLine& line) { return line.duty.acknowledgeable; });
    for (const DutyLine& line : lines) {
        addLine(line, today);
    }
}

void DutyCard::focusFirst()
{
    if (m_first) {
        m_first->setFocus();
    }
}

void DutyCard::addLine(const DutyLine& line, QDate today)
{
    auto* row = new ListRow(dutyContent(line, today));
    connect(row, &ListRow::clicked, this, [this, duty = line.duty] { Q_EMIT opened(duty); });
    m_first = m_first ? m_first : row;
    if (!m_hasNotes) {
        add(row);
        return;
    }
    auto* note = iconTool(QStringLiteral("check"), tr("Take note: %1").arg(line.duty.text()));
    auto* beside = new QHBoxLayout;
    beside->addWidget(row, 1);
    beside->addWidget(note);
    if (!line.duty.acknowledgeable) { // its room stays: all rows are as wide
        QSizePolicy kept = note->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        note->setSizePolicy(kept);
        note->hide();
        add(beside);
        return;
    }
    note->setToolTip(tr("Take note of it: it does not come back"));
    auto* both = new QVBoxLayout;
    both->addLayout(beside);
    add(both);
    connect(note, &QToolButton::clicked, this,
            [this, duty = line.duty, both, note] { askForNote(duty, both, note); });
}

// The words are kept with the acknowledgement: who took note says what was judged.
void DutyCard::askForNote(const Duty& duty, QVBoxLayout* under, QWidget* asker)
{
    endNoting();
    auto* box = new QWidget;
    auto* words = new QLineEdit;
    words->setMaxLength(noteLimit);
    words->setAccessibleName(tr("What you have judged"));
    words->setPlaceholderText(tr("What you have judged, in a few words"));
    auto* done = primaryButton(tr("Take note"), QStringLiteral("check"));
    auto* cancel = button(tr("Cancel"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(words, 1);
    row->addWidget(done);
    row->addWidget(cancel);
    const auto take = [this, duty, words, done] {
        done->setEnabled(false); // once
        Q_EMIT noted(duty, words->text().trimmed());
    };
    connect(words, &QLineEdit::returnPressed, done, &QPushButton::click);
    connect(done, &QPushButton::clicked, this, take);
    connect(cancel, &QPushButton::clicked, this, &DutyCard::endNoting);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), box);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &DutyCard::endNoting);
    under->addWidget(box);
    m_note = box;
    m_asker = asker;
    words->setFocus();
}

void DutyCard::endNoting()
{
    if (!m_note) {
        return;
    }
    if (m_asker) {
        m_asker->setFocus();
    }
    m_note->hide();
    m_note->deleteLater();
    m_note = nullptr;
}

} // namespace lotsbok
