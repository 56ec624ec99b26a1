// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto context = "Commands";

using What = CommandId;
using Group = CommandGroup;

// Qt's own editing keys (Ctrl+Z, Ctrl+C, Home …) stay with the fields and are not listed here.
const Command table[] = {
    {What::GoToday, Group::Go, QT_TRANSLATE_NOOP("Commands", "Today"), "today", "Ctrl+T"},
    {What::GoClients, Group::Go, QT_TRANSLATE_NOOP("Commands", "Clients"), "clients", "Ctrl+1"},
    {What::GoMeetings, Group::Go, QT_TRANSLATE_NOOP("Commands", "Meetings"), "calendar", "Ctrl+5"},
    {What::GoContacts, Group::Go, QT_TRANSLATE_NOOP("Commands", "Contacts"), "contacts", "Ctrl+2"},
    {What::GoStaff, Group::Go, QT_TRANSLATE_NOOP("Commands", "Staff and safety"), "staff", "Ctrl+3"},
    {What::GoDistrict, Group::Go, QT_TRANSLATE_NOOP("Commands", "Collaboration"), "district", "Ctrl+4"},
    {What::GoSettings, Group::Go, QT_TRANSLATE_NOOP("Commands", "Settings"), "settings", "Ctrl+,"},
    {What::Back, Group::Go, QT_TRANSLATE_NOOP("Commands", "Back"), "back", "Alt+Left"},
    {What::Search, Group::Work, QT_TRANSLATE_NOOP("Commands", "Search"), "search", "Ctrl+F"},
    {What::NewClient, Group::Work, QT_TRANSLATE_NOOP("Commands", "New client"), "plus", "Ctrl+N"},
    {What::OpenCase, Group::Work, QT_TRANSLATE_NOOP("Commands", "Open a new case"), "folder", "Ctrl+Shift+N"},
    {What::EditRecord, Group::Work, QT_TRANSLATE_NOOP("Commands", "Change the details"), "edit", "F2"},
    {What::NewEntry, Group::Work, QT_TRANSLATE_NOOP("Commands", "New entry"), "plus", "Ctrl+E"},
    {What::Undo, Group::Work, QT_TRANSLATE_NOOP("Commands", "Undo"), nullptr, "Ctrl+Alt+Z"},
    {What::Redo, Group::Work, QT_TRANSLATE_NOOP("Commands", "Redo"), nullptr, "Ctrl+Alt+Y"},
    {What::NextSection, Group::Work, QT_TRANSLATE_NOOP("Commands", "Next section of the case"), nullptr,
     "Ctrl+PgDown"},
    {What::PreviousSection, Group::Work, QT_TRANSLATE_NOOP("Commands", "Previous section of the case"),
     nullptr, "Ctrl+PgUp"},
    {What::ClientMode, Group::Work, QT_TRANSLATE_NOOP("Commands", "Turn the screen to the client"),
     "client-mode", "Ctrl+Shift+K"},
    {What::SaveDraft, Group::Form, QT_TRANSLATE_NOOP("Commands", "Save the draft now"), "save", "Ctrl+S"},
    {What::Register, Group::Form, QT_TRANSLATE_NOOP("Commands", "Register"), "check", "Ctrl+Shift+Return"},
    {What::Correct, Group::Form, QT_TRANSLATE_NOOP("Commands", "Correct"), "edit", "Ctrl+R"},
    {What::History, Group::Form, QT_TRANSLATE_NOOP("Commands", "Versions"), "history", "Ctrl+H"},
    {What::Preview, Group::Print, QT_TRANSLATE_NOOP("Commands", "Preview"), "eye", "Ctrl+Shift+P"},
    {What::Print, Group::Print, QT_TRANSLATE_NOOP("Commands", "Print"), "print", "Ctrl+P"},
    {What::SavePdf, Group::Print, QT_TRANSLATE_NOOP("Commands", "Save as PDF"), "save", "Ctrl+Shift+S"},
    {What::ZoomIn, Group::Print, QT_TRANSLATE_NOOP("Commands", "Larger"), "zoom-in", "Ctrl++"},
    {What::ZoomOut, Group::Print, QT_TRANSLATE_NOOP("Commands", "Smaller"), "zoom-out", "Ctrl+-"},
    {What::Palette, Group::Program, QT_TRANSLATE_NOOP("Commands", "Find a command or a page"), "search",
     "Ctrl+K"},
    {What::Shortcuts, Group::Program, QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "help", "F1"},
    {What::Menu, Group::Program, QT_TRANSLATE_NOOP("Commands", "Menu"), "menu", "F10"},
    {What::Lock, Group::Program, QT_TRANSLATE_NOOP("Commands", "Lock"), "lock", "Ctrl+L"},
    {What::Quit, Group::Program, QT_TRANSLATE_NOOP("Commands", "Quit"), nullptr, "Ctrl+Q"},
};

} // namespace

QString Command::label() const
{
    return QCoreApplication::translate(context, text);
}

QKeySequence Command::keys() const
{
    return QKeySequence(QLatin1String(shortcut), QKeySequence::PortableText);
}

QList<QKeySequence> Command::allKeys() const
{
    QList<QKeySequence> all{keys()};
    const QKeyCombination first = all.first()[0];
    if (first.key() == Qt::Key_Return) {
        all.append(QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter)));
        all.append(
            QKeySequence(QKeyCombination(first.keyboardModifiers() | Qt::KeypadModifier, Qt::Key_Enter)));
    }
    return all;
}

const QList<Command>& commands()
{
    static const QList<Command> all(std::begin(table), std::end(table));
    return all;
}

const Command& command(CommandId id)
{
    for (const Command& each : commands()) {
        if (each.id == id) {
            return each;
        }
    }
    Q_UNREACHABLE();
}

QString groupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Go:
        return QCoreApplication::translate("Commands", "Go to");
    case CommandGroup::Work:
        return QCoreApplication::translate("Commands", "Clients and cases");
    case CommandGroup::Form:
        return QCoreApplication::translate("Commands", "Forms");
    case CommandGroup::Print:
        return QCoreApplication::translate("Commands", "Print and preview");
    case CommandGroup::Program:
        return QCoreApplication::translate("Commands", "The program");
    }
    return {};
}

} // namespace lotsbok
