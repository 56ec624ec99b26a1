// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

namespace lotsbok {

class CardFrame;
class FieldForm;
class PageFrame;

/// What this workstation remembers, the own password, the district's letterhead, the users, and the care of
/// the file.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void refreshed();

private:
    CardFrame* makeAppearance();
    void addSight(FieldForm* form); ///< contrast and size of text
    CardFrame* makeLock();

    PageFrame* m_frame;
    QWidget* m_first = nullptr;
};

} // namespace lotsbok
