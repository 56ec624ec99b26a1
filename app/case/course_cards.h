// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

class ActCard;

/// What is done with a case as a whole (R9, R39, R41): closed, opened again, handed over, followed to another
/// district, sealed. Only what this user may do now is shown.
class CourseCards : public QWidget {
    Q_OBJECT

public:
    explicit CourseCards(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);
    void openHandover(); ///< unfolds it, where the user may

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    ActCard* add(ActCard* card);
    void makeClose();
    void makeReopen();
    void makeHandover();
    void makeMove();
    void makeSeal();
    void fillLotsar();
    void fillReaders();
    void showWhatIsOpen();

    PageContext m_context;
    CaseSnapshotPtr m_case;
    QVBoxLayout* m_column;
    ActCard* m_close = nullptr;
    ActCard* m_reopen = nullptr;
    ActCard* m_handover = nullptr;
    ActCard* m_move = nullptr;
    ActCard* m_seal = nullptr;
    ActCard* m_unseal = nullptr;
    QLineEdit* m_closedOn = nullptr;
    QLineEdit* m_reopenedOn = nullptr;
    QComboBox* m_lots;
    QComboBox* m_secondLots;
    QComboBox* m_district;
    QWidget* m_readers;
    QList<QCheckBox*> m_readerBoxes;
};

} // namespace lotsbok
