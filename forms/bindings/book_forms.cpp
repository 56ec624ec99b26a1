// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/book_forms.h"

#include "core/security/atomic_file.h"
#include "forms/bindings/bindings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <algorithm>
#include <functional>

namespace lotsbok {

namespace {

/// One definition of a district, by its hash.
struct DistrictForm {
    QByteArray hash;
    bool withdrawn = false;
};

/// What this process has met of districts' definitions. Never emptied: there are few, they hold nothing about
/// anybody, and what points to them needs no owner.
class KnownForms {
public:
    static KnownForms& all()
    {
        static KnownForms known;
        return known;
    }

    const FormCatalogue& catalogue(const QList<DistrictForm>& forms,
                                   const std::function<QByteArray(const QByteArray&)>& json)
    {
        QByteArray key;
        for (const DistrictForm& form : forms) {
            key += form.hash + (form.withdrawn ? 'w' : 'i');
        }
        const QMutexLocker lock(&m_mutex);
        auto& found = m_catalogues[key];
        if (!found) {
            found = std::make_shared<const FormCatalogue>(made(forms, json));
        }
        return *found;
    }

private:
    FormCatalogue made(const QList<DistrictForm>& forms,
                       const std::function<QByteArray(const QByteArray&)>& json)
    {
        FormCatalogue catalogue = FormCatalogue::builtIn();
        for (const DistrictForm& form : forms) {
            auto& definition = m_definitions[form.hash];
            if (!definition) {
                const auto parsed = parseDefinition(json(form.hash), QStringLiteral("book"));
                definition = parsed && parsed->hash == form.hash
                                 ? std::make_shared<const FormDefinition>(*parsed)
                                 : nullptr;
            }
            // Checked when it was taken in; what an older program does not understand it does not use.
            const bool isKnown = definition && catalogue.add(definition).has_value();
            if (isKnown && form.withdrawn) {
                catalogue.withdraw(form.hash);
            }
        }
        return catalogue;
    }

    QMutex m_mutex;
    QHash<QByteArray, std::shared_ptr<const FormDefinition>> m_definitions;
    QHash<QByteArray, std::shared_ptr<const FormCatalogue>> m_catalogues;
};

Unexpected notInstallable(const DefinitionFinding& finding)
{
    return fail(ErrorCode::InvalidInput, finding.path.isEmpty()
                                             ? finding.text
                                             : QStringLiteral("%1: %2").arg(finding.path, finding.text));
}

/// Adds the definition of an entry to what is known, if it can be used beside it.
Result<void> judge(const HandedForm& entry, FormCatalogue& known)
{
    const QString name = QStringLiteral("%1-%2").arg(entry.form).arg(entry.version);
    const auto findings = checkForInstalling(entry.definition, name, bindingNames(), known);
    for (const DefinitionFinding& finding : findings) {
        if (finding.severity == DefinitionFinding::Severity::Error) {
            return notInstallable(finding);
        }
    }
    const auto form = parseDefinition(entry.definition, name);
    if (!form || form->canonicalJson != entry.definition) {
        return fail(form ? Error{ErrorCode::InvalidInput,
                                 QCoreApplication::translate("BookForms",
                                                             "The definition is not in its canonical form."),
                                 {}}
                         : form.error());
    }
    return known.add(*form);
}

} // namespace

const FormCatalogue& bookForms(const Session& session)
{
    const auto installed = FormsDesk(session).installed();
    if (!installed || installed->isEmpty()) {
        return FormCatalogue::builtIn();
    }
    QList<DistrictForm> forms;
    for (const InstalledForm& each : *installed) {
        forms.append({each.definitionHash, each.withdrawn});
    }
    return KnownForms::all().catalogue(forms, [&session](const QByteArray& hash) {
        return session.definition(hash).value_or(QByteArray());
    });
}

const FormCatalogue& bookForms(const AccountDesk::Forms& forms)
{
    const auto isWithdrawn = [&forms](const HandedForm& entry) {
        return std::any_of(forms.waiting.begin(), forms.waiting.end(), [&entry](const HandedForm& each) {
            return each.step == FormStep::Withdraw && each.form == entry.form &&
                   each.version == entry.version;
        });
    };
    QHash<QByteArray, QByteArray> definitions;
    QList<DistrictForm> known;
    for (const QList<HandedForm>* list : {&forms.inBook, &forms.waiting}) {
        for (const HandedForm& each : *list) {
            if (each.step == FormStep::Install) {
                const QByteArray hash = QCryptographicHash::hash(each.definition, QCryptographicHash::Sha256);
                definitions.insert(hash, each.definition);
                known.append({hash, isWithdrawn(each)});
            }
        }
    }
    return known.isEmpty() ? FormCatalogue::builtIn()
                           : KnownForms::all().catalogue(known, [&definitions](const QByteArray& hash) {
                                 return definitions.value(hash);
                             });
}

Result<TakenForms> takeInForms(Session& session)
{
    FormCatalogue known = bookForms(session);
    return FormsDesk(session).takeIn([&known](const HandedForm& entry) { return judge(entry, known); });
}

Result<FormToInstall> readFormToInstall(const QString& path, const FormCatalogue& known)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("FormCheck", "There is no file %1.").arg(file.fileName()));
    }
    const auto bytes = readFileBounded(file.canonicalFilePath(), kDefinitionLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto form = parseDefinition(*bytes, file.fileName());
    if (!form) {
        return fail(ErrorCode::InvalidInput, form.error().text, form.error().detail);
    }
    FormToInstall wanted;
    wanted.form = *form;
    wanted.findings = checkForInstalling(*bytes, file.fileName(), bindingNames(), known);
    if (const FormDefinition* before = known.current(form->id)) {
        wanted.replaces = before->version;
        wanted.changes = definitionChanges(*before, *form);
    }
    return wanted;
}

} // namespace lotsbok
