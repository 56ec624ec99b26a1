// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/breach_desk.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class PageFrame;

/// law.md, "Personal data": drafts the report of a personal data breach from the log, with its deadlines. A
/// person judges and sends it.
class BreachPage : public Page {
    Q_OBJECT

public:
    explicit BreachPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void makeDraft();
    void show(const BreachDraft& draft);
    void save(const BreachDraft& draft);

    PageFrame* m_frame;
    FieldForm* m_form;
    QPlainTextEdit* m_what;
    QDateTimeEdit* m_known;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QComboBox* m_user;
    QLineEdit* m_station;
    QPushButton* m_make;
    CardFrame* m_draft;
};

} // namespace lotsbok
