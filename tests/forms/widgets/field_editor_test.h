// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/bindings/bindings.h"
#include "forms/engine/form_definition.h"
#include "forms/widgets/field_editor.h"
#include "tests/forms/widgets/sample_answers.h"

#include <QStringListModel>
#include <QWidget>
#include <memory>

namespace lotsbok::tests {

/// Base of the tests of single editors: a new window for every test function.
class FieldEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// An editor in the window, which owns it.
    FieldEditor* make(const Field& field);
    void showHost();
    /// The editor's first control of a type, on screen and with the focus.
    template<typename Control>
    Control* shown(FieldEditor* editor)
    {
        showHost();
        auto* control = editor->findChild<Control*>();
        control->setFocus();
        return control;
    }

    FormDefinition m_form; ///< everyType()
    BoundValues m_bound = sampleBound();
    QStringListModel m_parties;
    std::unique_ptr<QWidget> m_host;
};

} // namespace lotsbok::tests
