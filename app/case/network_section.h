// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace lotsbok {

class CardFrame;
class NetworkMap;
class RecordList;
class RecordMover;

/// The nätverkskarta: the map on which persons are moved between rings, and beside it the list in which they
/// are written. Printed alone, or with bilaga 3.5, which takes the map as it stands.
class NetworkSection : public CaseSection {
    Q_OBJECT

public:
    explicit NetworkSection(PageContext context, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] NetworkMap* map() const { return m_map; }

    // Operations
    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    void run(CommandId id) override;
    void focusFirst() override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< of the narrow arrangement

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();
    RecordList* makeList();
    void showTies();
    [[nodiscard]] QList<NetworkTie> ties() const; ///< as they stand on the map
    void endTie(const QString& id);
    void fillInForm();

    CaseSnapshotPtr m_case;
    RecordMover* m_mover;
    CardFrame* m_mapCard;
    NetworkMap* m_map;
    QLabel* m_hint;
    QCheckBox* m_withEnded;
    QPushButton* m_print;
    QPushButton* m_form;
    RecordList* m_list = nullptr; ///< made with the first case, which its drafts belong to
    QBoxLayout* m_columns;
};

} // namespace lotsbok
