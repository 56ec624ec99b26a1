// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace lotsbok {

enum class CommandId {
    GoToday,
    GoClients,
    GoMeetings,
    GoContacts,
    GoStaff,
    GoDistrict,
    GoSettings,
    Search,
    NewClient,
    OpenCase,
    EditRecord,
    NewEntry, ///< of what is shown: a goal, a meeting, a decision …
    Undo,     ///< of what is drawn or moved; fields undo by themselves
    Redo,
    NextSection,
    PreviousSection,
    ClientMode,
    SaveDraft,
    Register,
    Correct,
    Preview,
    Print,
    SavePdf,
    History,
    ZoomIn,
    ZoomOut,
    Back,
    Palette,
    Shortcuts,
    Menu,
    Lock,
    Quit,
};

enum class CommandGroup { Go, Work, Form, Print, Program };

/// One thing that can be done from the keyboard. Menus, the shortcut page and the window's actions follow
/// from these.
struct Command {
    CommandId id;
    CommandGroup group;
    const char* text;     ///< English source in context "Commands"
    const char* iconName; ///< resources/icons, or nullptr
    const char* shortcut; ///< portable text

    [[nodiscard]] QString label() const; ///< translated
    [[nodiscard]] QKeySequence keys() const;
    /// With the keypad's Enter where Return is asked for.
    [[nodiscard]] QList<QKeySequence> allKeys() const;
};

const QList<Command>& commands();
const Command& command(CommandId id);
QString groupName(CommandGroup group);

} // namespace lotsbok
