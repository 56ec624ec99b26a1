// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/filled_form.h"

#include "forms/print/filled_values.h"
#include "forms/print/form_entry.h"
#include "forms/print/qpdf.h"
#include "forms/print/unpacked_size.h"

#include <QCoreApplication>
#include <algorithm>
#include <qpdf/QPDFExc.hh>
#include <set>
#include <stdexcept>

namespace lotsbok {

namespace {

using Handle = QPDFObjectHandle;

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr int mostObjects = 60'000;
constexpr size_t mostUnpacked = 64u * 1024 * 1024; ///< of all streams together
constexpr int mostFields = 5'000;
constexpr int deepestField = 4;
constexpr qsizetype longestName = 300;
constexpr qsizetype longestWritten = 20'000; ///< characters; each field's own bound is narrower

QString fileText(const char* text)
{
    return QCoreApplication::translate("FilledForm", text);
}

/// What is wrong with the file, as a sentence for people.
class Refusal : public std::runtime_error {
public:
    explicit Refusal(const QString& sentence)
        : std::runtime_error("the file is refused")
        , m_sentence(sentence)
    {}
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

Refusal noFormOfOurs()
{
    return Refusal(fileText(
        QT_TRANSLATE_NOOP("FilledForm", "This is no form that Lotsbok made to be filled in on screen.")));
}

Refusal encryptedFile()
{
    return Refusal(fileText(QT_TRANSLATE_NOOP("FilledForm", "The file is encrypted. It is not read.")));
}

Refusal damagedFile()
{
    return Refusal(fileText(QT_TRANSLATE_NOOP("FilledForm", "The file is damaged or no PDF file.")));
}

Refusal tooLarge()
{
    return Refusal(
        fileText(QT_TRANSLATE_NOOP("FilledForm", "The file is too large to be a filled in form.")));
}

void checkUnpacked(const QByteArray& pdf)
{
    switch (UnpackedSize{mostUnpacked, mostObjects}.check(pdf)) {
    case UnpackedSize::Verdict::TooLarge:
        throw tooLarge();
    case UnpackedSize::Verdict::Foreign:
        throw noFormOfOurs();
    case UnpackedSize::Verdict::Within:
        break;
    }
}

QString writtenText(Handle value)
{
    if (value.isName()) {
        const QString name = QString::fromStdString(value.getName()).mid(1);
        return name == QLatin1String("Off") ? QString() : name;
    }
    if (!value.isString()) {
        return {};
    }
    QString text = QString::fromStdString(value.getUTF8Value()).left(longestWritten);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf([](QChar c) {
        return c != QLatin1Char('\n') && c != QLatin1Char('\t') && c.category() == QChar::Other_Control;
    });
    return text.normalized(QString::NormalizationForm_C);
}

/// Nothing in the file may act, or bring something else along.
void checkHarmless(Handle object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (object.isDictionary() && object.hasKey(key)) {
            throw Refusal(fileText(QT_TRANSLATE_NOOP(
                "FilledForm", "The file holds scripts, actions or other files. It is not read.")));
        }
    }
}

class FieldWalk {
public:
    WrittenFields written;

    void walk(Handle field, const QString& parentName, int depth)
    {
        if (!field.isDictionary() || depth > deepestField || ++m_count > mostFields ||
            (field.isIndirect() && !m_seen.insert(field.getObjGen()).second)) {
            throw noFormOfOurs();
        }
        checkHarmless(field, {"/A", "/AA", "/MK/JS"});
        QString name = parentName;
        if (Handle own = field.getKey("/T"); own.isString()) {
            const QString text = QString::fromStdString(own.getUTF8Value());
            name = parentName.isEmpty() ? text : parentName + QLatin1Char('.') + text;
        }
        if (name.size() > longestName) {
            throw noFormOfOurs();
        }
        if (Handle value = field.getKey("/V"); field.hasKey("/T") && !name.isEmpty()) {
            if (!written.emplace(name, writtenText(value)).second) {
                throw noFormOfOurs(); // two fields of one name
            }
        }
        Handle kids = field.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            walk(kids.getArrayItem(i), name, depth + 1);
        }
    }

private:
    int m_count = 0;
    std::set<QPDFObjGen> m_seen;
};

WrittenFields writtenIn(QPDF& file)
{
    if (file.getObjectCount() > size_t(mostObjects)) {
        throw tooLarge();
    }
    Handle root = file.getRoot();
    checkHarmless(root, {"/OpenAction", "/AA", "/Collection"});
    checkHarmless(root.getKey("/Names"), {"/JavaScript", "/EmbeddedFiles"});
    Handle form = root.getKey("/AcroForm");
    if (!form.isDictionary() || !form.getKey("/Fields").isArray()) {
        throw noFormOfOurs();
    }
    checkHarmless(form, {"/XFA", "/CO"});
    FieldWalk walk;
    Handle fields = form.getKey("/Fields");
    for (int i = 0; i < fields.getArrayNItems(); ++i) {
        walk.walk(fields.getArrayItem(i), {}, 1);
    }
    return std::move(walk.written);
}

Result<FilledForm> formOf(WrittenFields& written, const FormFinder& find)
{
    const auto mark = written.find(QLatin1String(formMarkName));
    const QStringList parts = mark == written.end() ? QStringList() : mark->second.split(QLatin1Char(';'));
    bool isNumber = false;
    const int version = parts.size() == 3 ? parts[1].toInt(&isNumber) : 0;
    if (!isNumber || version < 1) {
        throw noFormOfOurs();
    }
    written.erase(mark);
    auto form = find(parts[0], version, QByteArray::fromHex(parts[2].toLatin1()));
    if (!form) {
        return fail(form.error());
    }
    FilledForm filled;
    filled.form = std::move(*form);
    return filled;
}

} // namespace

FormFinder formsOf(const FormCatalogue& catalogue)
{
    return [&catalogue](const QString& id, int version, const QByteArray& hash) -> Result<FormDefinition> {
        const FormDefinition* form = catalogue.byHash(hash);
        if (!form || form->id != id || form->version != version) {
            return fail(ErrorCode::InvalidInput,
                        fileText(QT_TRANSLATE_NOOP("FilledForm",
                                                   "The form %1 version %2 of the file is not known here."))
                            .arg(id.left(10))
                            .arg(version));
        }
        return *form;
    };
}

Result<FilledForm> readFilledForm(const QByteArray& pdf, const FormFinder& find)
{
    try {
        if (pdf.size() > mostBytes) {
            throw tooLarge();
        }
        if (!pdf.left(1024).contains("%PDF-")) {
            throw noFormOfOurs();
        }
        checkUnpacked(pdf);
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("form", pdf.constData(), size_t(pdf.size()));
        if (file.isEncrypted()) {
            throw encryptedFile();
        }
        WrittenFields written = writtenIn(file);
        auto filled = formOf(written, find);
        if (!filled) {
            return filled;
        }
        const auto taken = takeWritten(written, *filled);
        return taken ? std::move(filled) : fail(taken.error());
    } catch (const Refusal& refusal) {
        return fail(ErrorCode::InvalidInput, refusal.sentence());
    } catch (const QPDFExc& problem) {
        const Refusal refusal = problem.getErrorCode() == qpdf_e_password ? encryptedFile() : damagedFile();
        return fail(ErrorCode::InvalidInput, refusal.sentence(), QString::fromUtf8(problem.what()));
    } catch (const std::exception& problem) {
        return fail(ErrorCode::InvalidInput, damagedFile().sentence(), QString::fromUtf8(problem.what()));
    }
}

} // namespace lotsbok
