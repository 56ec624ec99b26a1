// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_row.h"

#include <QWidget>

namespace lotsbok {

class ScaledLabel;

/// A section as a card: title, how far it has come, and its fields.
class SectionCard final : public QWidget {
    Q_OBJECT

public:
    SectionCard(const Section& section, const EditorContext& context, QWidget* parent);

    [[nodiscard]] const Section& section() const { return m_section; }
    [[nodiscard]] const QList<FieldRow*>& rows() const { return m_rows; }
    void setProgress(const Progress& progress);
    void showField(FieldRow* row, bool shown); ///< with the heading above it

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(class QVBoxLayout* layout);
    QLayout* makeTitleLine();
    QWidget* makeCheckHeader(const FieldRow* firstRow);
    void refreshCheckHeaders();

    Section m_section;
    ScaledLabel* m_progress = nullptr;
    QList<FieldRow*> m_rows;
    QHash<const FieldRow*, QWidget*> m_headings;
    QHash<const FieldRow*, QWidget*> m_checkHeaders; ///< by the first row of each run of checklist rows
};

/// "5 of 6 answered"; empty when there is nothing to answer.
QString progressText(const Progress& progress);

} // namespace lotsbok
