// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/widgets/field_editor_test.h"

#include "forms/widgets/choice_editors.h"
#include "tests/forms/widgets/small_form.h"

namespace lotsbok::tests {

void FieldEditorTest::init()
{
    m_form = everyType();
    m_parties.setStringList(partyNames(m_bound));
    m_host = std::make_unique<QWidget>();
    m_host->resize(900, 700);
}

void FieldEditorTest::cleanup()
{
    m_host.reset();
}

FieldEditor* FieldEditorTest::make(const Field& field)
{
    const EditorContext context{&m_form, &m_bound, QDate(2026, 11, 22), &m_parties};
    FieldEditor* editor = makeFieldEditor(field, context, m_host.get());
    editor->setQuestion(QStringLiteral("Fråga"), {});
    editor->resize(860, 600);
    return editor;
}

void FieldEditorTest::showHost()
{
    m_host->show();
    m_host->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
}

} // namespace lotsbok::tests
