// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/filled_pdf.h"

#include "forms/print/form_entry.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <set>

namespace lotsbok::testing {

namespace {

void collectFields(QPDFObjectHandle list, std::map<QString, QPDFObjectHandle>& found)
{
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        QPDFObjectHandle field = list.getArrayItem(i);
        found.emplace(textOf(field.getKey("/T")), field);
    }
}

/// What a person would write in a field, and the answer that it is.
struct Written {
    QString text;
    QJsonValue value;
};

Written writtenFor(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
        return {QStringLiteral("2026-11-22"), QStringLiteral("2026-11-22")};
    case FieldType::Month:
        return {QStringLiteral("2026-11"), QStringLiteral("2026-11")};
    case FieldType::Integer: {
        const auto least = int(numberBounds(field).least);
        return {QString::number(least + 1), least + 1};
    }
    case FieldType::Money:
        return {QStringLiteral("1 250,50"), 125050};
    case FieldType::Scale:
        return {QStringLiteral("7"), 7};
    case FieldType::YesNo:
        return {QStringLiteral("yes"), QStringLiteral("yes")};
    case FieldType::Choice:
        return {field.options.last().id, field.options.last().id};
    case FieldType::LongText:
        return {QStringLiteral("Första raden, åäö\nandra raden ”så”"),
                QStringLiteral("Första raden, åäö\nandra raden ”så”")};
    default:
        return {QStringLiteral("Åsa Ek (prov)"), QStringLiteral("Åsa Ek (prov)")};
    }
}

class Filler {
public:
    WholeForm whole;

    QJsonValue fill(const Field& field, const QStringList& path)
    {
        switch (field.type) {
        case FieldType::Table:
            return fillTable(field, path);
        case FieldType::Check: {
            QJsonObject answer{{QStringLiteral("answer"), put(path, "answer", QStringLiteral("no"))}};
            if (field.withAction) {
                answer.insert(QStringLiteral("action"), put(path, "action", QStringLiteral("Ringa skolan")));
            }
            if (field.withComment) {
                answer.insert(QStringLiteral("comment"), put(path, "comment", QStringLiteral("Klart i maj")));
            }
            return answer;
        }
        case FieldType::Signature:
            return QJsonObject{{QStringLiteral("name"), put(path, "name", QStringLiteral("Åsa Ek"))},
                               {QStringLiteral("date"), put(path, "date", QStringLiteral("2026-11-22"))},
                               {QStringLiteral("place"), put(path, "place", QStringLiteral("Provstad"))}};
        case FieldType::Rank: {
            put(path, qPrintable(field.options[1].id), QStringLiteral("1"));
            put(path, qPrintable(field.options[0].id), QStringLiteral("2"));
            return QJsonArray{field.options[1].id, field.options[0].id};
        }
        case FieldType::Map: {
            const QStringList row = path + QStringList{QStringLiteral("0")};
            return QJsonArray{
                QJsonObject{{QStringLiteral("name"), put(row, "name", QStringLiteral("Mormor"))},
                            {QStringLiteral("role"), put(row, "role", QStringLiteral("anhörig"))},
                            {QStringLiteral("ring"), put(row, "ring", QStringLiteral("1")).toInt()},
                            {QStringLiteral("tie"), put(row, "tie", QStringLiteral("supportive"))}}};
        }
        default:
            const Written written = writtenFor(field);
            whole.fields.emplace(entryName(path.first(), path.mid(1)), written.text);
            return written.value;
        }
    }

private:
    QString put(const QStringList& path, const char* part, const QString& text)
    {
        whole.fields.emplace(entryName(path.first(), path.mid(1) + QStringList{QLatin1String(part)}), text);
        return text;
    }

    QJsonValue fillTable(const Field& field, const QStringList& path)
    {
        const bool isCards =
            field.asCards || std::any_of(field.columns.begin(), field.columns.end(),
                                         [](const Field& each) { return each.type == FieldType::Table; });
        const int count = isCards ? 1 : 2;
        QJsonArray rows;
        for (int i = 0; i < std::max(count, int(field.rowLabels.size())); ++i) {
            QJsonObject row;
            for (const Field& column : field.columns) {
                const QStringList own = path + QStringList{QString::number(i), column.id};
                if (i < field.rowLabels.size() && &column == &field.columns.first()) {
                    row.insert(column.id, field.rowLabels[i]);
                } else if (i < count) {
                    Field asLine = column;
                    asLine.type =
                        column.type == FieldType::LongText && !isCards ? FieldType::Text : column.type;
                    row.insert(column.id, fill(asLine, own));
                }
            }
            rows.append(row);
        }
        return rows;
    }
};

} // namespace

QHash<QString, QString> spokenNames(const QByteArray& pdf)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    std::map<QString, QPDFObjectHandle> fields;
    collectFields(file.getRoot().getKey("/AcroForm").getKey("/Fields"), fields);
    QHash<QString, QString> names;
    for (auto& [name, field] : fields) {
        names.insert(name, textOf(field.getKey("/TU")));
        QPDFObjectHandle boxes = field.getKey("/Kids");
        for (int i = 0; boxes.isArray() && i < boxes.getArrayNItems(); ++i) {
            QPDFObjectHandle box = boxes.getArrayItem(i);
            for (const std::string& state : box.getKey("/AP").getKey("/N").getKeys()) {
                if (state != "/Off") {
                    names.insert(name + QLatin1Char(':') + QString::fromStdString(state.substr(1)),
                                 textOf(box.getKey("/TU")));
                }
            }
        }
    }
    return names;
}

QByteArray fillablePdf(const FormDefinition& form)
{
    PrintJob job = sampleJob(form, true);
    job.fillable = true;
    const auto printed = printForm(job);
    return printed ? printed->pdf : QByteArray();
}

QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF& file)>& change)
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray filledPdf(const QByteArray& blank, const std::map<QString, QString>& fields)
{
    bool isComplete = true;
    const QByteArray filled = changedPdf(blank, [&](QPDF& file) {
        std::map<QString, QPDFObjectHandle> known;
        collectFields(file.getRoot().getKey("/AcroForm").getKey("/Fields"), known);
        for (const auto& [name, text] : fields) {
            const auto field = known.find(name);
            if (field == known.end()) {
                qWarning("no field %s", qPrintable(name));
                isComplete = false;
                continue;
            }
            const bool isBox = field->second.getKey("/FT").isNameAndEquals("/Btn");
            field->second.replaceKey("/V", isBox ? QPDFObjectHandle::newName('/' + text.toStdString())
                                                 : QPDFObjectHandle::newUnicodeString(text.toStdString()));
        }
    });
    return isComplete ? filled : QByteArray();
}

WholeForm everythingAnswered(const FormDefinition& form)
{
    Filler filler;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Letter || (!field.bind.isEmpty() && !field.writesModel)) {
                continue;
            }
            filler.whole.answers.set(field.id, filler.fill(field, {field.id}));
        }
    }
    return filler.whole;
}

} // namespace lotsbok::testing
