// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for all answers to all thirteen forms, not only for those of the tables.
#include "core/security/canonical_json.h"
#include "forms/engine/answer_shapes.h"
#include "tests/forms/engine/test_forms.h"

#include <QTest>
#include <rapidcheck.h>

namespace lotsbok {

class TestFormProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validAnswersComeBackEqual();
    void proposalsFitTheirFields();
    void progressFollowsTheAnswers();
    void hiddenIsHiddenOnce();
    void equalAnswersHaveEqualHashes();
};

namespace {

QString arbitraryText()
{
    // Letters, marks, quotes, line breaks, right to left, outside the first plane; never blank.
    static const QStringList parts{
        QStringLiteral("å"), QStringLiteral("\""),         QStringLiteral("\n"), QStringLiteral("{{"),
        QStringLiteral("ש"), QStringLiteral("\U0001F600"), QStringLiteral("x"),  QStringLiteral("\\u0000")};
    QString text = QStringLiteral("a");
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        text += parts.at(*rc::gen::inRange<int>(0, static_cast<int>(parts.size())));
    }
    return text;
}

QString arbitraryDate(const QString& format)
{
    return QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 40000)).toString(format);
}

QJsonValue arbitraryAnswer(const Field& field);

QJsonArray arbitraryRows(const Field& table)
{
    QJsonArray rows;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        QJsonObject row;
        for (const Field& column : table.columns) {
            if (*rc::gen::arbitrary<bool>()) {
                row.insert(column.id, arbitraryAnswer(column));
            }
        }
        rows.append(row);
    }
    return rows;
}

QJsonValue arbitraryAnswer(const Field& field)
{
    const QString yesNo = *rc::gen::arbitrary<bool>() ? QStringLiteral("yes") : QStringLiteral("no");
    switch (field.type) {
    case FieldType::Date:
        return arbitraryDate(QStringLiteral("yyyy-MM-dd"));
    case FieldType::Month:
        return arbitraryDate(QStringLiteral("yyyy-MM"));
    case FieldType::Integer:
    case FieldType::Money:
        return *rc::gen::inRange(field.minimum, field.maximum != 0 ? field.maximum + 1 : 1000000);
    case FieldType::Scale:
        return *rc::gen::inRange(0, 11);
    case FieldType::Choice:
        return field.options.at(*rc::gen::inRange<int>(0, static_cast<int>(field.options.size()))).id;
    case FieldType::Rank:
        return QJsonArray{field.options.last().id, field.options.first().id};
    case FieldType::YesNo:
        return yesNo;
    case FieldType::Check: {
        QJsonObject check{{QStringLiteral("answer"), yesNo}};
        if (field.withAction) {
            check.insert(QStringLiteral("action"), arbitraryText());
        }
        return check;
    }
    case FieldType::Signature:
        return QJsonObject{{QStringLiteral("name"), arbitraryText()}};
    case FieldType::Map:
        return QJsonArray{
            QJsonObject{{QStringLiteral("name"), arbitraryText()}, {QStringLiteral("ring"), 2}}};
    case FieldType::Table:
        return arbitraryRows(field);
    default:
        return arbitraryText();
    }
}

const FormDefinition& arbitraryForm()
{
    static const QStringList ids = FormCatalogue::builtIn().ids();
    return *FormCatalogue::builtIn().current(ids.at(*rc::gen::inRange<int>(0, static_cast<int>(ids.size()))));
}

Answers arbitraryAnswers(const FormDefinition& form)
{
    Answers answers;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const bool askable =
                field.type != FieldType::Letter && (field.bind.isEmpty() || field.writesModel);
            if (askable && *rc::gen::arbitrary<bool>()) {
                answers.set(field.id, arbitraryAnswer(field));
            }
        }
    }
    return answers;
}

BoundValues someBoundValues()
{
    return {{QStringLiteral("client.age"), *rc::gen::inRange(0, 100)},
            {QStringLiteral("client.sex"), QStringLiteral("woman")},
            {QStringLiteral("client.isMinor"),
             *rc::gen::arbitrary<bool>() ? QStringLiteral("yes") : QStringLiteral("no")},
            {QStringLiteral("case.threatLevel"), QString::number(*rc::gen::inRange(1, 6))},
            {QStringLiteral("case.threatLevelAtEntry"), QString::number(*rc::gen::inRange(1, 6))},
            {QStringLiteral("case.admissionMonth"), QStringLiteral("2026-10")},
            {QStringLiteral("case.closedMonth"), QStringLiteral("2026-11")},
            {QStringLiteral("purchase.earlierSum"), *rc::gen::inRange(0, 100000000)},
            {QStringLiteral("district.contactCount"), 4},
            {QStringLiteral("district.contactsWithPerson"), *rc::gen::inRange(0, 5)},
            {QStringLiteral("district.employeeCount"), 4},
            {QStringLiteral("district.safetyTalksWithinYear"), *rc::gen::inRange(0, 5)},
            {QStringLiteral("district.competenceMet"), *rc::gen::inRange(0, 5)},
            {QStringLiteral("user.name"), QStringLiteral("Lo Lots")},
            {QStringLiteral("year"), 2026}};
}

const QDate today(2026, 11, 22);

} // namespace

void TestFormProperties::validAnswersComeBackEqual()
{
    QVERIFY(rc::check("what fits the form is read back as it was written", [] {
        const FormDefinition& form = arbitraryForm();
        const Answers answers = arbitraryAnswers(form);
        const auto direct = checkedAnswers(answers.json(), form);
        RC_ASSERT(direct.has_value());
        RC_ASSERT(*direct == answers);
        const auto throughBytes = parseAnswers(toBytes(answers.json()), form);
        RC_ASSERT(throughBytes.has_value());
        RC_ASSERT(*throughBytes == answers);
        RC_ASSERT(differingFields(form, *throughBytes, answers).isEmpty());
    }));
}

void TestFormProperties::proposalsFitTheirFields()
{
    QVERIFY(rc::check("a proposal is an answer that the field takes", [] {
        const FormDefinition& form = arbitraryForm();
        const Answers answers = arbitraryAnswers(form);
        const BoundValues bound = someBoundValues();
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                const auto proposed = proposal(form, field, answers, bound, today);
                // RC_ASSERT takes its expression apart and would look at both sides of an "or".
                const QString problem = proposed ? shapeProblem(field, *proposed) : QString();
                RC_ASSERT(problem.isEmpty());
            }
        }
    }));
}

void TestFormProperties::progressFollowsTheAnswers()
{
    QVERIFY(rc::check("progress is between nothing and all, and sums its sections", [] {
        const FormDefinition& form = arbitraryForm();
        const Answers answers = arbitraryAnswers(form);
        const BoundValues bound = someBoundValues();
        const Progress whole = progress(form, answers, bound);
        RC_ASSERT(whole.answered >= 0);
        RC_ASSERT(whole.answered <= whole.total);
        Progress sum;
        for (const Section& section : form.sections) {
            sum.answered += progress(section, answers, bound).answered;
            sum.total += progress(section, answers, bound).total;
        }
        RC_ASSERT(sum.answered == whole.answered);
        RC_ASSERT(sum.total == whole.total);
        RC_ASSERT(progress(form, Answers(), {}).answered == 0);
    }));
}

void TestFormProperties::hiddenIsHiddenOnce()
{
    QVERIFY(rc::check("dropping what is hidden leaves what is shown, and nothing more to drop", [] {
        const FormDefinition& form = arbitraryForm();
        const Answers answers = arbitraryAnswers(form);
        const BoundValues bound = someBoundValues();
        const Answers shown = withoutHidden(form, answers, bound);
        RC_ASSERT(withoutHidden(form, shown, bound) == shown);
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                const bool isVisible = isShown(section, answers, bound) && isShown(field, answers, bound);
                RC_ASSERT(shown.value(field.id) ==
                          (isVisible ? answers.value(field.id) : QJsonValue(QJsonValue::Undefined)));
            }
        }
        // What is shown to be wrong does not depend on what nobody sees.
        RC_ASSERT(findIssues(form, shown, bound, today).size() ==
                  findIssues(form, answers, bound, today).size());
    }));
}

void TestFormProperties::equalAnswersHaveEqualHashes()
{
    QVERIFY(rc::check("the canonical bytes are equal when the answers are, and only then", [] {
        const FormDefinition& form = arbitraryForm();
        const Answers a = arbitraryAnswers(form);
        const Answers b = arbitraryAnswers(form);
        RC_ASSERT((canonicalJson(a.json()).value() == canonicalJson(b.json()).value()) == (a == b));
        const QJsonObject again = QJsonDocument::fromJson(canonicalJson(a.json()).value()).object();
        RC_ASSERT(canonicalHash(again).value() == canonicalHash(a.json()).value());
    }));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestFormProperties)
#include "tst_form_properties.moc"
