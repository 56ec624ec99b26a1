// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/rules/district_report.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class FigureTableModel;
class FigureView;
class JobBar;
class MessageBar;
class WholeTable;

/// R32. The district's report: a period, one table at a time with its figure and what is missing in it, and
/// the whole as a file through the door.
class ReportCard : public QWidget {
    Q_OBJECT

public:
    explicit ReportCard(PageContext context, QWidget* parent = nullptr);

    void focusFirst();
    /// Makes the report of what stands in the fields.
    void make();

private:
    CardFrame* question();
    CardFrame* answer();
    [[nodiscard]] std::optional<ReportPeriod> asked(); ///< nothing, and said at the field, when it cannot be
    [[nodiscard]] ReportVersion version() const;
    void setBusy(bool busy);
    void show(const DistrictReport& report);
    void showTable(int place);
    void askWhere();
    void save(const QString& path);
    void say(const Error& error);

    PageContext m_context;
    MessageBar* m_messages;
    FieldForm* m_form;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_version;
    QPushButton* m_make;
    JobBar* m_bar;
    CardFrame* m_answer = nullptr;
    QLabel* m_what = nullptr;
    QComboBox* m_tables = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_next = nullptr;
    FigureView* m_figure = nullptr;
    WholeTable* m_table = nullptr;
    FigureTableModel* m_model = nullptr;
    QLabel* m_note = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_language = nullptr; ///< of the file
    QPushButton* m_save = nullptr;
    DistrictReport m_report{}; ///< as it is shown
};

} // namespace lotsbok
