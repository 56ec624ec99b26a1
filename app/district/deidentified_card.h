// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/deidentified_desk.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace lotsbok {

class CardFrame;
class DataList;
class DeidentifiedModel;
class FieldForm;
class JobBar;
class MessageBar;

/// R31. De-identified follow-up for socialförvaltningen: a period, or the copy of one case at entry or exit;
/// how easily somebody is found in it, every row before it leaves, how finely each variable is told, and the
/// file through the door.
class DeidentifiedCard : public QWidget {
    Q_OBJECT

public:
    /// Of a period, where the key of socialförvaltningen is kept, too; or of what `copy` names.
    explicit DeidentifiedCard(PageContext context, const DeidentifiedOrder& copy = {},
                              QWidget* parent = nullptr);

    void focusFirst();
    void refresh(); ///< whom files are sealed to
    /// Reads what would leave for what stands in the fields.
    void look();

Q_SIGNALS:
    void saved(); ///< the file is written, and the release recorded

private:
    [[nodiscard]] bool isCopy() const { return m_copy.kind != DeidentifiedKind::Period; }
    CardFrame* question();
    CardFrame* answer();
    CardFrame* recipient();
    [[nodiscard]] DeidentifiedOrder order() const;
    void setBusy(bool busy);
    void show(const DeidentifiedPreview& preview);
    void showRisk();
    void showSteps(); ///< of the variable that is chosen
    void takeStep();
    void makeCoarser();
    void tell(const DeidentifiedChoices& choices);
    void updateTerms();
    void askWhere();
    void save(const QString& path);
    void saveRecipient(const QString& line);
    void showRecipient(const CityRecipient& value);
    void say(const Error& error);

    PageContext m_context;
    DeidentifiedOrder m_copy;
    MessageBar* m_messages;
    FieldForm* m_form;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_district;
    QPushButton* m_look;
    JobBar* m_bar;
    CardFrame* m_answer = nullptr;
    QWidget* m_risk = nullptr; ///< holds what showRisk() makes
    QComboBox* m_variable = nullptr;
    QComboBox* m_step = nullptr;
    QPushButton* m_coarser = nullptr;
    QTableView* m_rows = nullptr;
    DeidentifiedModel* m_model = nullptr;
    QCheckBox* m_sealed = nullptr;
    QCheckBox* m_looked = nullptr;
    FieldForm* m_reasonForm = nullptr;
    QLineEdit* m_because = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_known = nullptr;
    QLineEdit* m_line = nullptr;
    QPushButton* m_saveLine = nullptr;
    QPushButton* m_removeLine = nullptr;
    DeidentifiedOrder m_order{}; ///< of what is shown
    DeidentifiedPreview m_preview{};
    CityRecipient m_recipient{};
};

} // namespace lotsbok
