// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/printed_form.h"

#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/print_samples.h"

namespace lotsbok::testing {

Field field(const QString& id, FieldType type, const QString& label)
{
    Field f;
    f.id = id;
    f.type = type;
    f.label = label;
    return f;
}

Field checkField(int number)
{
    Field f = field(QStringLiteral("c%1").arg(number), FieldType::Check,
                    QStringLiteral("Fråga nummer %1 lyder så här.").arg(number));
    f.number = number;
    return f;
}

FormDefinition formWith(const QList<Field>& fields)
{
    FormDefinition form;
    form.id = QStringLiteral("9.9");
    form.title = QStringLiteral("Provblankett");
    form.subject = SubjectKind::Case;
    Section section;
    section.id = QStringLiteral("s");
    section.title = QStringLiteral("Avsnitt");
    section.fields = fields;
    form.sections = {section};
    return form;
}

Printed print(const FormDefinition& form, const QJsonObject& answers,
              const std::function<void(PrintJob&)>& change)
{
    PrintJob job = sampleJob(form, false);
    job.answers = Answers(answers);
    job.bound = {};
    if (change) {
        change(job);
    }
    const auto result = printForm(job);
    if (!result) {
        return {};
    }
    const QStringList problems = archiveProblems(result->pdf);
    if (!problems.isEmpty()) {
        qWarning("%s", qPrintable(problems.join(QLatin1Char('\n'))));
        return {};
    }
    return {result->pdf, result->pages, result->warnings, readingText(result->pdf)};
}

void makeBlank(PrintJob& job)
{
    job.blank = true;
}

} // namespace lotsbok::testing
