// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

namespace lotsbok {

class NetworkMapView;
class TableEditor;

/// The network map: a table of persons with ring and tie, and the picture that follows it.
class MapEditor final : public FieldEditor {
    Q_OBJECT

public:
    MapEditor(const Field& field, const EditorContext& context, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    TableEditor* m_table;
    NetworkMapView* m_picture;
};

} // namespace lotsbok
