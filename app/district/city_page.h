// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "core/base/secret.h"
#include "core/rules/city_report.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class FigureTableModel;
class JobBar;
class PageFrame;
class WholeTable;
struct FigureWords;

/// R33. What socialförvaltningen does, in a window of its own and without a book: the key that districts seal
/// their files to, the folder of files that came in put together, and the city's report.
class CityPage : public QWidget {
    Q_OBJECT

public:
    explicit CityPage(const Platform& platform, QWidget* parent = nullptr);

    void focusFirst();
    void merge(); ///< what stands in the fields

private:
    CardFrame* keyCard();
    CardFrame* filesCard();
    CardFrame* answer();
    void choose(QLineEdit* field, const QString& title, bool isFolder);
    [[nodiscard]] std::shared_ptr<const Secret> takePassword(); ///< and clears the field
    void makeKey();
    void showKey();
    void setBusy(bool busy);
    void showResult(const CityMergeResult& result);
    void showTables();
    void showTable(int place);
    void showWords(const FigureWords& words);
    void save(const QString& path);
    void askWhere();
    void say(const Error& error);
    [[nodiscard]] ReportVersion version() const;

    const Platform& m_platform;
    PageFrame* m_frame;
    FieldForm* m_keyForm;
    QLineEdit* m_keyPath;
    QLineEdit* m_password;
    QPushButton* m_makeKey;
    QPushButton* m_showKey;
    QLabel* m_public;
    QLineEdit* m_folder;
    QComboBox* m_districts;
    QPushButton* m_merge;
    JobBar* m_bar;
    CardFrame* m_answer = nullptr;
    QComboBox* m_version = nullptr;
    QComboBox* m_tables = nullptr;
    WholeTable* m_table = nullptr;
    FigureTableModel* m_model = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
    CityFigures m_figures{};
    QList<ReportTable> m_shown{};
};

} // namespace lotsbok
