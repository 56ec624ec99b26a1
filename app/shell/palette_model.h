// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands.h"
#include "core/model/records.h"

#include <QAbstractListModel>

namespace lotsbok {

/// One line of the palette: something to do, or somebody to go to.
struct PaletteEntry {
    enum class Kind { Command, Client, Case };
    Kind kind = Kind::Command;
    CommandId command = CommandId::Palette; ///< of a Command
    std::optional<ClientId> client{};       ///< of a Client
    QString caseNumber{};                   ///< of a Case
    QString text{};
    QString detail{};   ///< where the command belongs; number and case of a person
    QString shortcut{}; ///< as the desktop writes it; may be empty
    QString iconName{}; ///< may be empty

    /// The whole line in one sentence for screen readers.
    [[nodiscard]] QString spoken() const;
};

/// What the palette offers for what is typed: commands whose name or group has every word, then the clients
/// and cases that were found. Letters count as typed: "o" does not find "ö".
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { EntryRole = Qt::UserRole + 1 };

    explicit PaletteModel(const QList<CommandId>& offered, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_shown.at(row); }

    void setFilter(const QString& typed); ///< forgets what was found for other words
    void setFound(const QList<ClientRow>& clients);

private:
    void show(const QList<PaletteEntry>& entries);

    QList<PaletteEntry> m_commands;
    QList<PaletteEntry> m_matching;
    QList<PaletteEntry> m_shown;
};

} // namespace lotsbok

Q_DECLARE_METATYPE(lotsbok::PaletteEntry)
