// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/print_samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace lotsbok::testing {

namespace {

const QString arabicName = QStringLiteral("محمد الأحمد");
const QString sentence =
    QStringLiteral("Hon vill helst ses på förmiddagen, eftersom kvällarna är svåra just nu.");

QJsonValue tableValue(const Field& field, int seed);

QString longText(int seed)
{
    static const QStringList sentences{
        QStringLiteral("Åsa berättar att läget är lugnare än i våras, men att hon fortfarande undviker "
                       "torget efter skolan."),
        QStringLiteral(
            "Hon har kontakt med sin mormor varje vecka och känner att det ger henne ork att fortsätta."),
        QStringLiteral("Det finns skulder hos Kronofogden på ungefär 45 000 kronor, och hon vill ha hjälp "
                       "att ordna upp dem."),
        QStringLiteral(
            "Hon söker arbete inom restaurang och har haft praktik i åtta veckor hos en krögare på Söder.")};
    QStringList chosen;
    for (int i = 0; i < 1 + seed % 4; ++i) {
        chosen.append(sentences[(seed + i) % sentences.size()]);
    }
    const QString text = chosen.join(QLatin1Char(' '));
    return seed % 5 == 4 ? text + QLatin1Char('\n') + sentence : text;
}

QJsonValue value(const Field& field, int seed)
{
    switch (field.type) {
    case FieldType::Text:
        return seed % 6 == 3 ? arabicName : QStringLiteral("Åsa Öberg");
    case FieldType::Party:
        return QStringLiteral("Kriminalvården, frivården");
    case FieldType::LongText:
        return longText(seed);
    case FieldType::Date:
        return QStringLiteral("2026-11-%1").arg(1 + seed % 28, 2, 10, QLatin1Char('0'));
    case FieldType::Month:
        return QStringLiteral("2026-%1").arg(1 + seed % 12, 2, 10, QLatin1Char('0'));
    case FieldType::Integer:
        return field.minimum + seed % 4;
    case FieldType::Money:
        return 4599050 + seed;
    case FieldType::Choice:
        return field.options.isEmpty() ? QString() : field.options[seed % field.options.size()].id;
    case FieldType::Rank: {
        QJsonArray order;
        for (qsizetype i = 0; i < qMin(qsizetype(3), field.options.size()); ++i) {
            order.append(field.options[(i * 3 + seed) % field.options.size()].id);
        }
        return order;
    }
    case FieldType::Map:
        return QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mormor")},
                                      {QStringLiteral("ring"), 1},
                                      {QStringLiteral("tie"), QStringLiteral("supportive")},
                                      {QStringLiteral("role"), QStringLiteral("familj")}},
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("Robin")},
                                      {QStringLiteral("ring"), 2},
                                      {QStringLiteral("tie"), QStringLiteral("criminal")},
                                      {QStringLiteral("role"), QStringLiteral("kamrat från förr")}},
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("Frivården")},
                                      {QStringLiteral("ring"), 3},
                                      {QStringLiteral("tie"), QStringLiteral("strained")},
                                      {QStringLiteral("role"), QStringLiteral("myndighet")}},
                          QJsonObject{{QStringLiteral("name"), arabicName},
                                      {QStringLiteral("ring"), 2},
                                      {QStringLiteral("tie"), QStringLiteral("unknown")},
                                      {QStringLiteral("role"), QStringLiteral("granne")}}};
    case FieldType::YesNo:
        return seed % 3 == 1 ? QStringLiteral("no") : QStringLiteral("yes");
    case FieldType::Check: {
        QJsonObject check{
            {QStringLiteral("answer"), seed % 4 == 2 ? QStringLiteral("no") : QStringLiteral("yes")}};
        if (field.withAction && seed % 4 == 2) {
            check.insert(QStringLiteral("action"),
                         QStringLiteral("Tas upp på arbetsplatsträffen i december."));
        }
        if (field.withComment && seed % 2 == 0) {
            check.insert(QStringLiteral("comment"), QStringLiteral("Genomgången 2026-05-12."));
        }
        return check;
    }
    case FieldType::Scale:
        return (seed * 7) % 11;
    case FieldType::Table:
        return tableValue(field, seed);
    case FieldType::Signature:
        return QJsonObject{{QStringLiteral("name"), QStringLiteral("Åsa Öberg")},
                           {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                           {QStringLiteral("place"), QStringLiteral("Stockholm")}};
    case FieldType::Letter:
        break;
    }
    return {};
}

QJsonValue tableValue(const Field& field, int seed)
{
    const qsizetype rows =
        field.asCards ? seed % 3 == 0 ? 0 : 1 + seed % 2 : qMax(qsizetype(3), field.rowLabels.size());
    QJsonArray array;
    for (qsizetype i = 0; i < rows; ++i) {
        QJsonObject row;
        for (qsizetype c = 0; c < field.columns.size(); ++c) {
            const Field& column = field.columns[c];
            const bool isLabel = c == 0 && i < field.rowLabels.size();
            row.insert(column.id,
                       isLabel ? QJsonValue(field.rowLabels[i]) : value(column, seed + int(i + c)));
        }
        array.append(row);
    }
    return array;
}

} // namespace

const FormDefinition& builtInForm(const QString& id)
{
    return *FormCatalogue::builtIn().current(id);
}

Answers sampleAnswers(const FormDefinition& form)
{
    Answers answers;
    int seed = 0;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            ++seed;
            const bool isLeftOut = seed % 9 == 5;
            if (field.bind.isEmpty() && field.type != FieldType::Letter && !isLeftOut) {
                answers.set(field.id, value(field, seed));
            }
        }
    }
    return answers;
}

BoundValues sampleBoundValues(const FormDefinition& form)
{
    static const QRegularExpression slot(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    BoundValues bound;
    int seed = 0;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            ++seed;
            if (!field.bind.isEmpty()) {
                bound.insert(field.bind, value(field, seed));
            }
            for (auto matches = slot.globalMatch(field.text); matches.hasNext();) {
                const QString name = matches.next().captured(1);
                bound.insert(name, name.contains(QLatin1String("phone"))  ? QStringLiteral("08-508 00 000")
                                   : name == QLatin1String("today")       ? QStringLiteral("2026-11-22")
                                   : name.contains(QLatin1String("date")) ? QStringLiteral("2026-11-22")
                                                                          : QStringLiteral("Åsa Öberg"));
            }
        }
    }
    return bound;
}

namespace {

/// What goes into the fields of an extreme print.
QString extremeText(int seed, bool isLong)
{
    static const QStringList pieces{
        QStringLiteral("Sammanhållningssvårigheternaochomständigheternaombordpåfartyget"),
        QStringLiteral("محمد الأحمد"),
        QStringLiteral("Ωμέγα, Żółć, Đặng Thị Hương och Иван"),
        QStringLiteral("fornamn.efternamn@skarholmen.stockholm.example.org"),
        QStringLiteral("1 234 567 890,50 kr – ”citat” … ½ § 26 kap. 1 §"),
        QStringLiteral("vill helst ses på förmiddagen, eftersom kvällarna är svåra just nu")};
    QStringList chosen;
    for (int i = 0; i < (isLong ? 40 : 3); ++i) {
        chosen.append(pieces[(seed + i) % pieces.size()]);
        if (isLong && i % 9 == 8) {
            chosen.append(QStringLiteral("\n"));
        }
    }
    return chosen.join(QLatin1Char(' '));
}

QJsonValue extremeValue(const Field& field, int seed)
{
    const auto isText = [](FieldType type) { return type == FieldType::Text || type == FieldType::Party; };
    if (isText(field.type) || field.type == FieldType::LongText) {
        return extremeText(seed, field.type == FieldType::LongText);
    }
    if (field.type == FieldType::Money) {
        return QJsonValue(qint64(99'999'999'999));
    }
    if (field.type == FieldType::Check) {
        return QJsonObject{{QStringLiteral("answer"), QStringLiteral("no")},
                           {QStringLiteral("action"), extremeText(seed, false)},
                           {QStringLiteral("comment"), extremeText(seed + 1, false)}};
    }
    if (field.type == FieldType::Signature) {
        return QJsonObject{{QStringLiteral("name"), extremeText(seed, false)},
                           {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                           {QStringLiteral("place"), extremeText(seed + 1, false)}};
    }
    if (field.type != FieldType::Table) {
        return value(field, seed);
    }
    QJsonArray rows;
    const qsizetype count = qMax(qsizetype(field.asCards ? 3 : 12), field.rowLabels.size());
    for (qsizetype i = 0; i < count; ++i) {
        QJsonObject row;
        for (qsizetype c = 0; c < field.columns.size(); ++c) {
            const bool isLabel = c == 0 && i < field.rowLabels.size();
            const Field& column = field.columns[c];
            // A cell is short by nature: many long ones would only make the test slow.
            row.insert(column.id, isLabel ? QJsonValue(field.rowLabels[i])
                                  : isText(column.type) || column.type == FieldType::LongText
                                      ? QJsonValue(extremeText(seed + int(i + c), false))
                                      : extremeValue(column, seed + int(i)));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

PrintJob extremeJob(const FormDefinition& form, PdfProfile profile)
{
    PrintJob job = sampleJob(form, false, profile);
    int seed = 0;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            ++seed;
            if (field.bind.isEmpty() && field.type != FieldType::Letter) {
                job.answers.set(field.id, extremeValue(field, seed));
            } else if (!field.bind.isEmpty()) {
                job.bound.insert(field.bind, extremeValue(field, seed));
            }
        }
    }
    const QString name = extremeText(1, false);
    job.letterhead = {name, name, name, name, {}, {}};
    job.subjectLine = job.subjectLine.isEmpty() ? QString() : name + QStringLiteral(" · 20040101-2398");
    job.recipient = name;
    job.protectedIdentity = form.subject == SubjectKind::Case;
    job.longCode = QStringLiteral("LOTSBOK:1:7K3M9QXA:") + QString(200, QLatin1Char('A'));
    return job;
}

PrintJob sampleJob(const FormDefinition& form, bool isBlank, PdfProfile profile)
{
    PrintJob job;
    job.form = &form;
    job.blank = isBlank;
    job.profile = profile;
    job.letterhead = {QStringLiteral("Skärholmens stadsdelsförvaltning"),
                      QStringLiteral("Enheten för unga och vuxna"),
                      QStringLiteral("Bodholmsgången 2, 127 48 Skärholmen"), QStringLiteral("08-508 24 000")};
    job.when = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    if (!isBlank) {
        job.answers = sampleAnswers(form);
        job.bound = sampleBoundValues(form);
        const bool isPerson = form.subject == SubjectKind::Case || form.subject == SubjectKind::Client;
        job.subjectLine = isPerson ? QStringLiteral("Åsa Ek · 20040101-2398 · Ärende 2026-0001")
                          : form.subject == SubjectKind::Employee ? QStringLiteral("Lars Öberg · SIG-lots")
                                                                  : QString();
        job.responseVersion = 1;
        job.code = QStringLiteral("7K3M9QXA");
        job.recipient = QStringLiteral("Egen akt");
    }
    return job;
}

} // namespace lotsbok::testing
