// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto context = "Commands";

#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)
using Id = CommandId;
using Group = CommandGroup;

// Qt's own editing keys (Ctrl+Z, Ctrl+C, Home …) stay with the fields and are not listed here.
const Command table[] = {
    {Id::GoClients, Group::Go, TEXT("Clients"), "clients", "Ctrl+1"},
    {Id::GoContacts, Group::Go, TEXT("Contacts"), "contacts", "Ctrl+2"},
    {Id::GoStaff, Group::Go, TEXT("Staff"), "staff", "Ctrl+3"},
    {Id::GoDistrict, Group::Go, TEXT("District"), "district", "Ctrl+4"},
    {Id::GoSettings, Group::Go, TEXT("Settings"), "settings", "Ctrl+,"},
    {Id::Back, Group::Go, TEXT("Back"), "back", "Alt+Left"},
    {Id::Search, Group::Work, TEXT("Search"), "search", "Ctrl+F"},
    {Id::NewClient, Group::Work, TEXT("New client"), "plus", "Ctrl+N"},
    {Id::OpenCase, Group::Work, TEXT("Open a new case"), "folder", "Ctrl+Shift+N"},
    {Id::EditRecord, Group::Work, TEXT("Change the details"), "edit", "F2"},
    {Id::SaveDraft, Group::Form, TEXT("Save the draft now"), "save", "Ctrl+S"},
    {Id::Register, Group::Form, TEXT("Register"), "check", "Ctrl+Return"},
    {Id::Correct, Group::Form, TEXT("Correct"), "edit", "Ctrl+R"},
    {Id::History, Group::Form, TEXT("Versions"), "history", "Ctrl+H"},
    {Id::Preview, Group::Print, TEXT("Preview"), "eye", "Ctrl+Shift+P"},
    {Id::Print, Group::Print, TEXT("Print"), "print", "Ctrl+P"},
    {Id::SavePdf, Group::Print, TEXT("Save as PDF"), "save", "Ctrl+Shift+S"},
    {Id::ZoomIn, Group::Print, TEXT("Larger"), "zoom-in", "Ctrl++"},
    {Id::ZoomOut, Group::Print, TEXT("Smaller"), "zoom-out", "Ctrl+-"},
    {Id::Shortcuts, Group::Program, TEXT("Keyboard shortcuts"), "help", "F1"},
    {Id::Menu, Group::Program, TEXT("Menu"), "menu", "F10"},
    {Id::Lock, Group::Program, TEXT("Lock"), "lock", "Ctrl+L"},
    {Id::Quit, Group::Program, TEXT("Quit"), nullptr, "Ctrl+Q"},
};
#undef TEXT

} // namespace

QString Command::label() const
{
    return QCoreApplication::translate(context, text);
}

QKeySequence Command::keys() const
{
    return QKeySequence(QLatin1String(shortcut), QKeySequence::PortableText);
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
