// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "exchange/extract_door.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class JobBar;
class PageFrame;

/// R34. What is registered about one person is gone through and given to them: what must be judged, whom the
/// extract masks, names that stand in running text only, the day of the request. Nothing is written before a
/// person has said that the list was gone through.
class ExtractPage : public Page {
    Q_OBJECT

public:
    ExtractPage(PageContext context, const ExtractPerson& person, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    CardFrame* makeGiving();
    void showReview(const Extract& extract);
    void showEntries(const QList<ReviewRow>& rows);
    void showPersons(const QList<ReviewRow>& rows);
    void addEntry(const ReviewRow& row);
    void addPerson(const ReviewRow& row);
    void choose(const QString& key, std::optional<bool> give, const QString& ground);
    [[nodiscard]] ExtractReview review() const;
    [[nodiscard]] std::optional<ExtractOrder> order();
    void showState();
    void preview();
    void askWhere();
    void write(const QString& folder, bool overwrite);
    void written(const QString& folder, const Result<ExtractDoor::Given>& given);
    void setBusy(bool busy);
    void fail(const Error& error);

    ExtractPerson m_person;
    QHash<QString, ExtractChoice> m_choices{};
    QSet<QString> m_judged{}; ///< keys of what must be judged
    QSet<QString> m_open{};   ///< those that are not yet
    PageFrame* m_frame;
    CardFrame* m_entries;
    CardFrame* m_persons;
    FieldForm* m_form;
    QPlainTextEdit* m_names;
    QLineEdit* m_asked;
    QCheckBox* m_confirmed;
    QLabel* m_state;
    QPushButton* m_again;
    QPushButton* m_preview;
    QPushButton* m_write;
    JobBar* m_bar;
};

} // namespace lotsbok
