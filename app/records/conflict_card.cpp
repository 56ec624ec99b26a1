// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/conflict_card.h"

#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

const QString nothing = QStringLiteral("–");

// Null and a missing key are the same nothing.
bool sameValue(const QJsonValue& a, const QJsonValue& b)
{
    const bool noA = a.isNull() || a.isUndefined();
    const bool noB = b.isNull() || b.isUndefined();
    return noA || noB ? noA == noB : a == b;
}

QString shownValueText(const QString& text)
{
    return text.isEmpty() ? nothing : text;
}

// A word that is longer than its column may break anywhere: without it, one such word takes all the room.
QString breakable(QString text)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{24})(?=\\S)"));
    return text.replace(longWord, QStringLiteral("\\1\u200B"));
}

QLabel* valueLabel(const QString& text)
{
    QLabel* label = bodyText(breakable(text));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString joinedText(const QString& mine, const QString& theirs)
{
    return mine.isEmpty() || theirs.isEmpty() ? mine + theirs : mine + QStringLiteral("\n\n") + theirs;
}

} // namespace

bool ConflictField::isSame() const
{
    return sameValue(mineValue, theirsValue);
}

bool ConflictField::isContested() const
{
    return !isSame() && !sameValue(mineValue, baseValue) && !sameValue(theirsValue, baseValue);
}

ConflictCard::ConflictCard(const QList<ConflictField>& fields, QWidget* parent)
    : CardFrame(tr("Two versions"), parent)
    , m_all(fields)
    , m_intro(bodyText({}))
    , m_left(mutedText({}))
    , m_use(primaryButton(tr("Use the merged version"), QStringLiteral("check")))
{
    setTheirName({});
    add(m_intro);
    for (const ConflictField& field : fields) {
        if (!field.isSame()) {
            m_rows.append({field});
        }
    }
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const Row& row) { return row.field.isContested(); });
    for (Row& row : m_rows) {
        add(makeRow(row));
    }
    auto* leave = button(tr("Go back to what I wrote"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(leave);
    add(m_left);
    add(buttons);
    connect(m_use, &QPushButton::clicked, this, &ConflictCard::finish);
    connect(leave, &QPushButton::clicked, this, &ConflictCard::cancelled);
    showLeft();
}

void ConflictCard::setTheirName(const QString& name)
{
    m_intro->setText((name.isEmpty() ? tr("Somebody else saved this while you were writing.")
                                     : tr("%1 saved this while you were writing.").arg(name)) +
                     QLatin1Char(' ') +
                     tr("Choose field by field what it becomes. What only one of you changed is merged "
                        "already. Nothing of yours is lost until you save."));
}

QWidget* ConflictCard::makeRow(Row& row)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 4);
    column->setSpacing(4);
    const ConflictField& field = row.field;
    QLabel* title = bodyText(field.label);
    title->setFont(scaledFont(1.0, QFont::DemiBold));
    column->addWidget(title);
    const bool onlyMine = !field.isContested() && sameValue(field.theirsValue, field.baseValue);
    column->addWidget(mutedText(
        field.isContested() ? tr("Before: %1").arg(shownValueText(field.base))
        : onlyMine          ? tr("Only you changed this. Before: %1").arg(shownValueText(field.base))
                   : tr("Only the other one changed this. Before: %1").arg(shownValueText(field.base))));
    row.choices = new QButtonGroup(box);
    row.result = valueLabel({});
    row.sides = new QBoxLayout(QBoxLayout::LeftToRight);
    row.sides->setSpacing(16);
    addChoice(row, Choice::Mine, field.mine);
    addChoice(row, Choice::Theirs, field.theirs);
    if (field.isText && field.isContested()) {
        addChoice(row, Choice::Both, {});
    }
    column->addLayout(row.sides);
    column->addWidget(row.result);
    if (!field.isContested()) {
        row.choices->button(int(onlyMine ? Choice::Mine : Choice::Theirs))->setChecked(true);
    }
    const QString name = field.name;
    connect(row.choices, &QButtonGroup::idToggled, this, [this, name](int, bool on) {
        if (on) {
            showResult(*find(name));
            showLeft();
        }
    });
    showResult(row);
    return box;
}

void ConflictCard::addChoice(const Row& row, Choice choice, const QString& value)
{
    const QString caption = choice == Choice::Mine     ? tr("Mine")
                            : choice == Choice::Theirs ? tr("Theirs")
                                                       : tr("Both, mine first");
    auto* radio = new QRadioButton(caption);
    radio->setAccessibleName(
        choice == Choice::Both
            ? tr("%1: both, mine first").arg(row.field.label)
            : QStringLiteral("%1: %2, %3").arg(row.field.label, caption, shownValueText(value)));
    row.choices->addButton(radio, int(choice));
    auto* side = new QVBoxLayout;
    side->setSpacing(2);
    side->addWidget(radio);
    if (choice != Choice::Both) {
        QLabel* text = valueLabel(shownValueText(value));
        text->setBuddy(radio);
        side->addWidget(text);
    }
    side->addStretch();
    row.sides->addLayout(side, choice == Choice::Both ? 0 : 1);
}

void ConflictCard::resizeEvent(QResizeEvent* event)
{
    constexpr int lettersOfASide = 30;
    const bool narrow = width() < 2 * lettersOfASide * fontMetrics().averageCharWidth();
    for (const Row& row : std::as_const(m_rows)) {
        row.sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    CardFrame::resizeEvent(event);
}

void ConflictCard::showResult(const Row& row)
{
    const bool chosen = row.choices->checkedId() > 0;
    row.result->setText(chosen ? breakable(tr("Becomes: %1").arg(resultText(row))) : tr("Not chosen yet"));
    row.result->setForegroundRole(chosen ? QPalette::WindowText : QPalette::BrightText);
}

QString ConflictCard::resultText(const Row& row)
{
    switch (Choice(row.choices->checkedId())) {
    case Choice::Mine:
        return shownValueText(row.field.mine);
    case Choice::Both:
        return shownValueText(joinedText(row.field.mine, row.field.theirs));
    default:
        return shownValueText(row.field.theirs);
    }
}

QJsonValue ConflictCard::resultValue(const Row& row)
{
    switch (Choice(row.choices->checkedId())) {
    case Choice::Mine:
        return row.field.mineValue;
    case Choice::Both:
        return joinedText(row.field.mineValue.toString(), row.field.theirsValue.toString());
    default:
        return row.field.theirsValue;
    }
}

const ConflictCard::Row* ConflictCard::find(const QString& name) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                  [&](const Row& each) { return each.field.name == name; });
    return row == m_rows.cend() ? nullptr : &*row;
}

ConflictCard::Choice ConflictCard::choice(const QString& name) const
{
    const Row* row = find(name);
    return row && row->choices->checkedId() > 0 ? Choice(row->choices->checkedId()) : Choice::None;
}

void ConflictCard::choose(const QString& name, Choice choice)
{
    const Row* row = find(name);
    if (QAbstractButton* button = row ? row->choices->button(int(choice)) : nullptr) {
        button->setChecked(true);
    }
}

int ConflictCard::left() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row& row) { return row.choices->checkedId() <= 0; }));
}

QJsonObject ConflictCard::merged() const
{
    QJsonObject merged;
    for (const ConflictField& field : m_all) {
        const Row* row = find(field.name);
        const QJsonValue value = row ? resultValue(*row) : field.mineValue;
        merged.insert(field.name, value.isUndefined() ? QJsonValue() : value);
    }
    return merged;
}

void ConflictCard::showLeft()
{
    const int count = left();
    m_left->setText(count > 0 ? tr("%n field(s) left to choose.", nullptr, count)
                              : tr("Everything is chosen."));
}

// Pressed too early it leads to what is left, rather than being grey without a reason.
void ConflictCard::finish()
{
    if (left() == 0) {
        Q_EMIT resolved(merged());
    } else {
        focusFirst();
    }
}

void ConflictCard::focusFirst()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.choices->checkedId() <= 0) {
            row.choices->button(int(Choice::Mine))->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_use->setFocus(Qt::OtherFocusReason);
}

} // namespace lotsbok
