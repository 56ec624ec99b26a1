// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/form_definition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

// Outside the namespace, as Q_INIT_RESOURCE demands. A static library's resources register only when asked
// to.
static void initFormResources()
{
    Q_INIT_RESOURCE(forms);
}

namespace lotsbok {
namespace {

/// "D" stands last; the others by their numbers, so that 2.10 comes after 2.9.
bool comesBefore(const QString& a, const QString& b)
{
    const auto key = [](const QString& id) {
        const QStringList parts = id.split(QLatin1Char('.'));
        const int first = parts.first() == QLatin1String("D") ? 1000 : parts.first().toInt();
        return std::pair(first, parts.size() > 1 ? parts.at(1).toInt() : 0);
    };
    return key(a) < key(b);
}

void collectTypes(const QList<Field>& fields, const QString& prefix, QHash<QString, FieldType>& types)
{
    for (const Field& field : fields) {
        types.insert(prefix + field.id, field.type);
        collectTypes(field.columns, prefix + field.id + QLatin1Char('/'), types);
    }
}

/// Every field and column by its path in the form.
QHash<QString, FieldType> fieldTypes(const FormDefinition& form)
{
    QHash<QString, FieldType> types;
    for (const Section& section : form.sections) {
        collectTypes(section.fields, {}, types);
    }
    return types;
}

/// The first field that has another type in `known`; empty when there is none.
QString changedField(const FormDefinition& form, const FormDefinition& known)
{
    const QHash<QString, FieldType> now = fieldTypes(form);
    const QHash<QString, FieldType> before = fieldTypes(known);
    QStringList changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key(), it.value()) != it.value()) {
            changed.append(it.key());
        }
    }
    changed.sort();
    return changed.value(0);
}

QString catalogueText(const char* text)
{
    return QCoreApplication::translate("FormCatalogue", text);
}

FormCatalogue loadBuiltIn()
{
    initFormResources();
    FormCatalogue catalogue;
    const QDir folder(QStringLiteral(":/forms"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qCritical("built-in form %s cannot be read", qPrintable(name));
            continue;
        }
        const Result<FormDefinition> form = parseDefinition(file.readAll(), name);
        const Result<void> added = form ? catalogue.add(*form) : Result<void>(fail(form.error()));
        if (!added) {
            qCritical("built-in form: %s", qPrintable(added.error().text));
            Q_ASSERT_X(false, "FormCatalogue::builtIn", "a built-in form is defective");
        }
    }
    return catalogue;
}

} // namespace

const FormCatalogue& FormCatalogue::builtIn()
{
    static const FormCatalogue catalogue = loadBuiltIn();
    return catalogue;
}

QStringList FormCatalogue::ids() const
{
    QStringList ids;
    for (const auto& form : m_all) {
        if (!ids.contains(form->id)) {
            ids.append(form->id);
        }
    }
    std::sort(ids.begin(), ids.end(), comesBefore);
    return ids;
}

const FormDefinition* FormCatalogue::current(const QString& id) const
{
    const FormDefinition* newest = nullptr;
    for (const auto& form : m_all) {
        const bool candidate =
            form->id == id && form->status == FormStatus::Published && !m_withdrawn.contains(form->hash);
        if (candidate && (newest == nullptr || form->version > newest->version)) {
            newest = form.get();
        }
    }
    return newest;
}

const FormDefinition* FormCatalogue::find(const QString& id, int version) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& form) {
        return form->id == id && form->version == version;
    });
    return found == m_all.end() ? nullptr : found->get();
}

const FormDefinition* FormCatalogue::byHash(const QByteArray& hash) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto& form) { return form->hash == hash; });
    return found == m_all.end() ? nullptr : found->get();
}

QList<const FormDefinition*> FormCatalogue::forSubject(SubjectKind kind) const
{
    QList<const FormDefinition*> forms;
    const QStringList all = ids();
    for (const QString& id : all) {
        const FormDefinition* form = current(id);
        if (form != nullptr && form->subject == kind) {
            forms.append(form);
        }
    }
    return forms;
}

void FormCatalogue::withdraw(const QByteArray& hash)
{
    m_withdrawn.append(hash);
}

Result<void> FormCatalogue::add(const FormDefinition& definition)
{
    return add(std::make_shared<const FormDefinition>(definition));
}

Result<void> FormCatalogue::add(const std::shared_ptr<const FormDefinition>& given)
{
    const FormDefinition& definition = *given;
    for (const auto& known : m_all) {
        if (known->hash == definition.hash) {
            return {};
        }
        if (known->id != definition.id) {
            continue;
        }
        if (known->version == definition.version) {
            return fail(
                ErrorCode::InvalidInput,
                catalogueText(QT_TRANSLATE_NOOP("FormCatalogue", "Form %1 already has another version %2."))
                    .arg(definition.id)
                    .arg(definition.version));
        }
        if (known->subject != definition.subject) {
            return fail(
                ErrorCode::InvalidInput,
                catalogueText(
                    QT_TRANSLATE_NOOP("FormCatalogue", "Form %1 cannot be about something else than before."))
                    .arg(definition.id));
        }
        const QString changed = changedField(definition, *known);
        if (!changed.isEmpty()) {
            return fail(ErrorCode::InvalidInput,
                        catalogueText(
                            QT_TRANSLATE_NOOP("FormCatalogue", "Field %1 of form %2 cannot change its type."))
                            .arg(changed, definition.id));
        }
    }
    m_all.append(given);
    return {};
}

} // namespace lotsbok
