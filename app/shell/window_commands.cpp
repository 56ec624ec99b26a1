// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/administrator_page.h"
#include "app/admin/sealed_files_page.h"
#include "app/case/case_section.h"
#include "app/client_mode/client_mode_page.h"
#include "app/shell/main_window.h"
#include "app/shell/navigation.h"
#include "app/shell/palette.h"
#include "app/shell/role_commands.h"
#include "app/shell/shortcuts_page.h"
#include "app/shell/unlock_page.h"
#include "app/style/icons.h"
#include "app/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextDocument>
#include <algorithm>

namespace lotsbok {

// What the window does with its commands: actions, menu, palette, and the few that it runs itself.

namespace {

/// A text that can undo by itself: plain fields have their own way back, those of forms have the form's.
bool fieldCanUndo(const QWidget* field, CommandId id)
{
    const bool undo = id == CommandId::Undo;
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return !line->isReadOnly() && (undo ? line->isUndoAvailable() : line->isRedoAvailable());
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        return !text->isReadOnly() &&
               (undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    }
    return false;
}

} // namespace

MessageBar* MainWindow::notice() const
{
    return m_notice;
}

Palette* MainWindow::commandPalette() const
{
    return m_palette;
}

void MainWindow::makeActions()
{
    for (const Command& each : commands()) {
        auto* action = new QAction(each.label(), this);
        action->setShortcuts(each.allKeys());
        if (each.iconName) {
            action->setIcon(icon(QLatin1String(each.iconName)));
        }
        connect(action, &QAction::triggered, this, [this, id = each.id] { runCommand(id); });
        addAction(action);
        m_actions.insert(each.id, action);
    }
}

void MainWindow::updateActions()
{
    const Page* page = currentPage();
    for (const Command& each : commands()) {
        bool offered = m_book && mayUse(each.id, *m_book) &&
                       (each.group == CommandGroup::Go || each.group == CommandGroup::Program);
        offered = offered || each.id == CommandId::Quit || (m_administrator && each.id == CommandId::Lock) ||
                  (page && page->offers(each.id));
        m_actions.value(each.id)->setEnabled(offered);
    }
    m_actions.value(CommandId::Back)->setEnabled(!m_pushed.isEmpty());
    updateUndo();
    if (m_clientMode) {
        for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
            action.value()->setEnabled(action.key() == CommandId::Lock);
        }
    }
}

void MainWindow::updateUndo()
{
    const Page* page = currentPage();
    if (m_clientMode) {
        return;
    }
    const QWidget* field = QApplication::focusWidget();
    for (const auto id : {CommandId::Undo, CommandId::Redo}) {
        const bool offered = page && (page->offers(id) || fieldCanUndo(field, id));
        m_actions.value(id)->setEnabled(offered);
    }
}

void MainWindow::runCommand(CommandId id)
{
    if (m_clientMode && id != CommandId::Lock) {
        return;
    }
    switch (id) {
    case CommandId::Quit:
        close();
        return;
    case CommandId::Lock:
        lock();
        return;
    case CommandId::Menu:
        showMenu();
        return;
    case CommandId::Palette:
        showPalette();
        return;
    case CommandId::Back:
        goBack();
        return;
    case CommandId::Undo:
    case CommandId::Redo:
        undoOrRedo(id);
        return;
    case CommandId::Shortcuts:
        pushToLookAt(new ShortcutsPage(context()));
        return;
    default:
        break;
    }
    if (command(id).group == CommandGroup::Go) {
        go(id);
    } else if (Page* page = currentPage(); page && page->offers(id)) {
        page->run(id);
    }
}

// The field that has the keyboard first, when it has something to take back; else the page.
void MainWindow::undoOrRedo(CommandId id)
{
    QWidget* field = QApplication::focusWidget();
    if (fieldCanUndo(field, id)) {
        const QKeyCombination keys =
            QKeySequence(id == CommandId::Undo ? QKeySequence::Undo : QKeySequence::Redo)[0];
        QKeyEvent event(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
        QApplication::sendEvent(field, &event);
    } else if (Page* page = currentPage(); page && page->offers(id)) {
        page->run(id);
    }
    updateUndo();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        undoOrRedo(CommandId::Undo);
    } else if (event->matches(QKeySequence::Redo)) {
        undoOrRedo(CommandId::Redo);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    CommandGroup group = CommandGroup::Go;
    for (const Command& each : commands()) {
        if (each.group != group) {
            menu->addSeparator();
            group = each.group;
        }
        if (each.id != CommandId::Menu) {
            menu->addAction(m_actions.value(each.id));
        }
    }
    const QWidget* entry = m_navigation->button(CommandId::Menu);
    menu->popup(entry->mapToGlobal(QPoint(entry->width() / 2, 0)));
}

void MainWindow::showPalette()
{
    if (m_palette) {
        m_palette->leave();
        return;
    }
    updateActions();
    QList<CommandId> offered;
    for (const Command& each : commands()) {
        if (each.id != CommandId::Palette && m_actions.value(each.id)->isEnabled()) {
            offered.append(each.id);
        }
    }
    m_palette = new Palette(offered, *m_book, m_workspace);
    connect(m_palette, &Palette::commandChosen, this, &MainWindow::runCommand);
    connect(m_palette, &Palette::clientChosen, this, &MainWindow::openClient);
    connect(m_palette, &Palette::caseChosen, this,
            [this](const CaseId& id) { openCase(id, CaseSectionId::Overview, {}); });
    m_palette->start();
}

// R23. Without names: the notice lies on the desktop, and somebody may look over the shoulder.
void MainWindow::tellAlarms(int count)
{
    const QString sentence = tr("%n meeting(s) have not been ended in time.", nullptr, count);
    m_notice->say(MessageBar::Kind::Warning, sentence, {{tr("Show Today"), [this] {
                                                             m_notice->clear();
                                                             go(CommandId::GoToday);
                                                         }}});
    m_platform.notify(tr("Lotsbok: alarm"), sentence);
}

void MainWindow::tellLockedAlarms(int count)
{
    const QString sentence =
        tr("%n meeting(s) have not been ended in time. Unlock to see which.", nullptr, count);
    m_unlock->setAlarm(sentence);
    if (auto* files = m_stack->findChild<SealedFilesPage*>()) {
        files->setAlarm(sentence);
    }
    m_platform.notify(tr("Lotsbok: alarm"), tr("%n meeting(s) have not been ended in time.", nullptr, count));
}

} // namespace lotsbok
