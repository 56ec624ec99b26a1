// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_page.h"

#include "app/shell/role_commands.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QMap>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

using Line = std::pair<QString, QString>;

CardFrame* cardOf(const QString& title, const QList<Line>& lines)
{
    auto* card = new CardFrame(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < lines.size(); ++row) {
        grid->addWidget(bodyText(lines.at(row).first), row, 0);
        QLabel* keys = mutedText(lines.at(row).second);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
    }
    card->add(grid);
    return card;
}

} // namespace

ShortcutsPage::ShortcutsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
{
    auto* frame = new PageFrame(title());
    frame->showBack([this] { context().navigator->goBack(); });
    QMap<CommandGroup, QList<Line>> groups;
    for (const Command& each : commands()) {
        if (!mayUse(each.id, book())) {
            continue;
        }
        groups[each.group].append({each.label(), each.keys().toString(QKeySequence::NativeText)});
    }
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        frame->add(cardOf(groupName(group.key()), group.value()));
    }
    frame->add(
        cardOf(tr("In a form"), {
                                    {tr("Next or previous field"), tr("Tab, Shift+Tab")},
                                    {tr("Yes, No or unanswered in a check row"), tr("J, N, Backspace")},
                                    {tr("A value on a scale"), tr("0–9, and 1 0 for ten")},
                                    {tr("Undo and redo"), tr("Ctrl+Z, Ctrl+Shift+Z")},
                                    {tr("The next misspelt word"), tr("F7")},
                                    {tr("What can be done with a word"), tr("Menu, Shift+F10")},
                                }));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
}

QString ShortcutsPage::title() const
{
    return tr("Keyboard shortcuts");
}

} // namespace lotsbok
