// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/forms_desk.h"

#include "core/security/atomic_file.h"
#include "core/session/session_private.h"
#include "core/store/district_repository.h"
#include "core/store/form_repository.h"
#include "core/store/installed_form_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype mostRefusalsTold = 10;

QString deskText(const char* text)
{
    return QCoreApplication::translate("FormsDesk", text);
}

QString formAndVersion(const HandedForm& entry)
{
    return deskText(QT_TRANSLATE_NOOP("FormsDesk", "form %1, version %2")).arg(entry.form).arg(entry.version);
}

bool liesThere(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

} // namespace

/// One file's entries on their way into the book.
struct FormsDesk::Step {
    Store& store;
    const KeyFile& keys;
    const Check& check;
    QList<InstalledForm> present;
    TakenForms& taken;
    QList<HandedForm>& refusals;

    /// The name of the administrator whose entry it is; empty when the signer is none.
    Result<QString> administrator(const HandedForm& entry, const QByteArray& signPublic) const
    {
        DistrictRepository users(store);
        const auto user = users.user(entry.by);
        const auto pinned = users.signPublic(entry.by);
        if (!user || !pinned) {
            return fail(!user ? user.error() : pinned.error());
        }
        const auto account = keys.accountOf(entry.by);
        const bool counts = *user && (*user)->role == Role::Administrator && !(*user)->disabled &&
                            *pinned == signPublic && account && !account->disabled &&
                            account->admittedAs == Role::Administrator && account->signPublic == signPublic;
        return counts ? (*user)->displayName : QString();
    }

    InstalledForm* find(const HandedForm& entry)
    {
        const auto found = std::find_if(present.begin(), present.end(), [&](const InstalledForm& each) {
            return each.formId == entry.form && each.formVersion == entry.version;
        });
        return found == present.end() ? nullptr : &*found;
    }

    Result<void> keep(InstalledForm value, const HandedForm& entry, const QString& name)
    {
        value.by = entry.by;
        value.handedOverAt = entry.at;
        const QString reason = deskText(QT_TRANSLATE_NOOP("FormsDesk", "Handed over by %1.")).arg(name);
        const auto saved = InstalledFormRepository(store).save(value, reason);
        if (!saved) {
            return fail(saved.error());
        }
        if (InstalledForm* known = find(entry)) {
            *known = *saved;
        } else {
            present.append(*saved);
        }
        taken.taken.append(*saved);
        return {};
    }

    Result<void> refuse(const HandedForm& entry, const QString& why)
    {
        HandedForm told = entry;
        told.step = FormStep::Refuse;
        told.definition.clear();
        told.reason = why.left(1000);
        refusals.append(told);
        taken.refused.append(QStringLiteral("%1: %2").arg(formAndVersion(entry), why));
        return {};
    }

    Result<void> install(const HandedForm& entry, const QString& name)
    {
        const QByteArray hash = QCryptographicHash::hash(entry.definition, QCryptographicHash::Sha256);
        if (const InstalledForm* known = find(entry)) {
            return known->definitionHash == hash
                       ? Result<void>()
                       : refuse(entry, deskText(QT_TRANSLATE_NOOP(
                                           "FormsDesk", "the book has this version with other words.")));
        }
        if (const auto judged = check(entry); !judged) {
            return refuse(entry, judged.error().text);
        }
        if (auto kept = FormRepository(store).keepDefinition(hash, entry.definition); !kept) {
            return kept;
        }
        InstalledForm value;
        value.formId = entry.form;
        value.formVersion = entry.version;
        value.definitionHash = hash;
        return keep(value, entry, name);
    }

    Result<void> withdraw(const HandedForm& entry, const QString& name)
    {
        const InstalledForm* known = find(entry);
        if (known == nullptr) {
            return refuse(entry,
                          deskText(QT_TRANSLATE_NOOP("FormsDesk", "the book does not have this version.")));
        }
        InstalledForm value = *known;
        value.withdrawn = true;
        return known->withdrawn ? Result<void>() : keep(value, entry, name);
    }

    Result<void> take(const SignedForm& value)
    {
        const auto entry = formEntry(value, FormsFile::Inbox);
        if (!entry) {
            taken.refused.append(entry.error().text);
            return {};
        }
        const auto name = administrator(*entry, value.signPublic);
        if (!name) {
            return fail(name.error());
        }
        if (name->isEmpty()) {
            taken.refused.append(
                deskText(QT_TRANSLATE_NOOP(
                             "FormsDesk",
                             "%1: it was not signed by an administrator of this book, and is not used."))
                    .arg(formAndVersion(*entry)));
            return {};
        }
        switch (entry->step) {
        case FormStep::Install:
            return install(*entry, *name);
        case FormStep::Withdraw:
            return withdraw(*entry, *name);
        case FormStep::Refuse:
            break;
        }
        taken.refused.append(formAndVersion(*entry));
        return {};
    }
};

Result<QList<InstalledForm>> FormsDesk::installed() const
{
    return InstalledFormRepository(*m_session.d->store).all();
}

bool FormsDesk::waits() const
{
    return liesThere(formsTakenPath(m_session.path())) || liesThere(formsInboxPath(m_session.path()));
}

Result<void> FormsDesk::takeFile(const QString& path, const Check& check, TakenForms& taken,
                                 QList<HandedForm>& refusals)
{
    Session::Private& d = *m_session.d;
    const QString held = formsTakenPath(d.path);
    if (!liesThere(path)) {
        return {};
    }
    if (path != held && !QFile::rename(path, held)) {
        taken.refused.append(deskText(
            QT_TRANSLATE_NOOP("FormsDesk", "The file with forms beside the book could not be taken in.")));
        return {};
    }
    const auto keys = d.currentKeys();
    auto present = installed();
    if (!keys || !present) {
        return fail(!keys ? keys.error() : present.error());
    }
    const qsizetype refusedBefore = taken.refused.size();
    const auto entries = readFormsFile(held);
    if (!entries) {
        taken.refused.append(entries.error().text);
    }
    Step step{*d.store, *keys, check, *present, taken, refusals};
    const auto done = d.store->write([&]() -> Result<void> {
        Result<void> good;
        for (qsizetype i = 0; entries && good && i < entries->size(); ++i) {
            good = step.take(entries->at(i));
        }
        const QStringList refused = taken.refused.mid(refusedBefore, mostRefusalsTold);
        return !good || refused.isEmpty()
                   ? good
                   : d.store->recordReason(QStringLiteral("forms.refuse"),
                                           QStringLiteral("book:") + d.bookId.toString(QUuid::WithoutBraces),
                                           refused.join(u'\n'));
    });
    if (done) {
        QFile::remove(held); // left there, it is read once more and changes nothing
    }
    return done;
}

void FormsDesk::tell(const QList<HandedForm>& refusals)
{
    const Session::Private& d = *m_session.d;
    const auto all = installed();
    QList<SignedForm> list;
    for (qsizetype i = 0; all && i < all->size(); ++i) {
        const InstalledForm& form = all->at(i);
        HandedForm entry{form.withdrawn ? FormStep::Withdraw : FormStep::Install,
                         form.formId,
                         form.formVersion,
                         {},
                         {},
                         form.by,
                         form.handedOverAt};
        if (!form.withdrawn) {
            entry.definition = m_session.definition(form.definitionHash).value_or(QByteArray());
        }
        if (const auto signedEntry = signedForm(entry, FormsFile::List, d.unlocked.keys)) {
            list.append(*signedEntry);
        }
    }
    for (const HandedForm& refused : refusals) {
        if (const auto signedEntry = signedForm(refused, FormsFile::List, d.unlocked.keys)) {
            list.append(*signedEntry);
        }
    }
    const QString path = formsListPath(d.path);
    const auto told = readFormsFile(path);
    // An administrator believes whoever holds the key now: what somebody signed who has left is told anew.
    const QList<KeyAccount> accounts = d.keyFile.accounts();
    const auto isBelieved = [&accounts](const SignedForm& each) {
        return formEntry(each, FormsFile::List) &&
               std::any_of(accounts.begin(), accounts.end(), [&each](const KeyAccount& account) {
                   return account.holdsKey && !account.disabled && account.signPublic == each.signPublic;
               });
    };
    const auto sameContent = [&isBelieved](const SignedForm& a, const SignedForm& b) {
        return a.content == b.content && isBelieved(b);
    };
    // What was refused stays told until something else is.
    const bool isTold = told && refusals.isEmpty() && told->size() >= list.size() &&
                        std::equal(list.begin(), list.end(), told->begin(), sameContent) &&
                        std::all_of(told->begin() + list.size(), told->end(), [](const SignedForm& each) {
                            const auto entry = formEntry(each, FormsFile::List);
                            return entry && entry->step == FormStep::Refuse;
                        });
    const auto bytes = isTold ? Result<QByteArray>(QByteArray()) : formsFileBytes(list);
    if (all && !isTold && bytes) {
        const auto written = writeFileAtomically(path, *bytes, false);
        Q_UNUSED(written); // whoever opens the book next tells it
    }
}

Result<TakenForms> FormsDesk::takeIn(const Check& check)
{
    const Session::Private& d = *m_session.d;
    TakenForms taken;
    if (d.readOnly || !d.lease) {
        return taken;
    }
    QList<HandedForm> refusals;
    for (const QString& path : {formsTakenPath(d.path), formsInboxPath(d.path)}) {
        if (auto done = takeFile(path, check, taken, refusals); !done) {
            return fail(done.error());
        }
    }
    tell(refusals);
    return taken;
}

} // namespace lotsbok
