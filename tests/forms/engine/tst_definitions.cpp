// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/form_definition.h"

#include <QTest>

namespace lotsbok {

class TestDefinitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allLoad();
};

void TestDefinitions::allLoad()
{
    const FormCatalogue& catalogue = FormCatalogue::builtIn();
    qInfo() << catalogue.ids();
    QVERIFY(catalogue.current(QStringLiteral("2.1")) != nullptr);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestDefinitions)
#include "tst_definitions.moc"
