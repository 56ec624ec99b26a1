// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class JobBar;
class MessageBar;

/// A closed case as a package for the archive: the head of unit says why, and where it is written.
class ArchiveCard : public CardFrame {
    Q_OBJECT

public:
    explicit ArchiveCard(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot); ///< hidden but for a closed case and its head of unit
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void done(const QString& sentence);
    void failed(const lotsbok::Error& error);

private:
    void askWhere();
    void write(const QString& path);

    PageContext m_context;
    CaseSnapshotPtr m_case;
    FieldForm* m_form;
    QLineEdit* m_reason;
    QPushButton* m_write;
    JobBar* m_bar;
    MessageBar* m_messages; ///< what stopping led to
};

} // namespace lotsbok
