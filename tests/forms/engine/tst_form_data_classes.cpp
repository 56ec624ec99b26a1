// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/personal_data.h"
#include "forms/engine/form_definition.h"

#include <QTest>

using namespace lotsbok;

// The built-in forms and the personal-data catalogue say the same of every field.
class TestFormDataClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsClass_data();
    void everyFieldHasItsClass();
    void everyClassHasItsForm();
};

namespace {

void collect(const Field& field, const QString& path, QMap<QString, DataClass>& classes)
{
    classes.insert(path, field.dataClass);
    for (const Field& column : field.columns) {
        collect(column, path + QLatin1Char('/') + column.id, classes);
    }
}

} // namespace

void TestFormDataClasses::everyFieldHasItsClass_data()
{
    QTest::addColumn<QString>("form");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestFormDataClasses::everyFieldHasItsClass()
{
    QFETCH(QString, form);
    const FormDefinition* definition = FormCatalogue::builtIn().current(form);
    QVERIFY(definition);
    QMap<QString, DataClass> classes;
    for (const Section& section : definition->sections) {
        for (const Field& field : section.fields) {
            collect(field, field.id, classes);
        }
    }
    QVERIFY(!classes.isEmpty());
    QCOMPARE(PersonalData::catalogue().formFields(form), QStringList(classes.keys()));
    for (auto field = classes.begin(); field != classes.end(); ++field) {
        const auto found = PersonalData::catalogue().formField(form, field.key());
        QVERIFY2(found == field.value(), qPrintable(form + QLatin1Char(' ') + field.key()));
    }
}

void TestFormDataClasses::everyClassHasItsForm()
{
    QStringList ids = FormCatalogue::builtIn().ids();
    ids.sort();
    QCOMPARE(PersonalData::catalogue().forms(), ids);
}

QTEST_GUILESS_MAIN(TestFormDataClasses)
#include "tst_form_data_classes.moc"
