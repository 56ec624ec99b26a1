// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_desk.h"

#include "core/security/atomic_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

QString accountFormsText(const char* text)
{
    return QCoreApplication::translate("FormsDesk", text);
}

bool isSameVersion(const HandedForm& a, const HandedForm& b)
{
    return a.form == b.form && a.version == b.version;
}

bool isVersionAmong(const QList<HandedForm>& entries, const HandedForm& wanted)
{
    return std::any_of(entries.begin(), entries.end(),
                       [&wanted](const HandedForm& each) { return isSameVersion(each, wanted); });
}

/// Whether the account may sign in that file: an administrator hands over, and who opens the book tells.
bool maySignForms(const KeyAccount& account, FormsFile file)
{
    const bool isAdministrator = account.admittedAs == Role::Administrator;
    return !account.disabled && (file == FormsFile::Inbox ? isAdministrator : account.holdsKey);
}

/// The entries of a file whose signers may sign there; what cannot be read is a problem.
QList<HandedForm> trustedForms(const QString& path, FormsFile file, const QList<KeyAccount>& accounts,
                               QString& problem)
{
    const auto entries = readFormsFile(path);
    if (!entries) {
        problem = entries.error().text;
        return {};
    }
    QList<HandedForm> trusted;
    for (const SignedForm& each : *entries) {
        const auto entry = formEntry(each, file);
        const bool counts =
            entry && std::any_of(accounts.begin(), accounts.end(), [&](const KeyAccount& account) {
                return maySignForms(account, file) && account.signPublic == each.signPublic &&
                       (file == FormsFile::List || account.id == entry->by);
            });
        if (counts) {
            trusted.append(*entry);
        }
    }
    return trusted;
}

/// Whether the book has done, or refused, what was handed over.
bool isAnswered(const HandedForm& entry, const AccountDesk::Forms& forms)
{
    const auto answers = [&entry](const HandedForm& each) {
        return isSameVersion(each, entry) &&
               (entry.step == FormStep::Install || each.step == FormStep::Withdraw);
    };
    const auto refuses = [&entry](const HandedForm& each) {
        return isSameVersion(each, entry) && each.at == entry.at;
    };
    return std::any_of(forms.inBook.begin(), forms.inBook.end(), answers) ||
           std::any_of(forms.refused.begin(), forms.refused.end(), refuses);
}

} // namespace

Result<AccountDesk::Forms> AccountDesk::forms() const
{
    const auto all = accounts();
    if (!all) {
        return fail(all.error());
    }
    Forms forms;
    for (const HandedForm& told : trustedForms(formsListPath(m_path), FormsFile::List, *all, forms.problem)) {
        (told.step == FormStep::Refuse ? forms.refused : forms.inBook).append(told);
    }
    for (const QString& path : {formsTakenPath(m_path), formsInboxPath(m_path)}) {
        const QList<HandedForm> handed = trustedForms(path, FormsFile::Inbox, *all, forms.problem);
        std::copy_if(handed.begin(), handed.end(), std::back_inserter(forms.waiting),
                     [&forms](const HandedForm& entry) { return !isAnswered(entry, forms); });
    }
    return forms;
}

bool AccountDesk::mayInstall() const
{
    const auto all = accounts();
    return all && std::any_of(all->begin(), all->end(), [this](const KeyAccount& account) {
               return account.id == m_self.user && maySignForms(account, FormsFile::Inbox) &&
                      account.signPublic == m_self.keys.signPublic;
           });
}

/// Writes the inbox anew with one more entry, and without what the book has answered. What still waits keeps
/// the signature of whoever handed it over.
Result<void> AccountDesk::handOver(const HandedForm& entry)
{
    const auto now = forms();
    const auto own = signedForm(entry, FormsFile::Inbox, m_self.keys);
    if (!now || !own) {
        return fail(!now ? now.error() : own.error());
    }
    QList<SignedForm> kept;
    for (const SignedForm& each : readFormsFile(formsInboxPath(m_path)).value_or(QList<SignedForm>())) {
        const auto waits = formEntry(each, FormsFile::Inbox);
        // An installation that still waits is taken back by its withdrawal.
        const bool takenBack = waits && entry.step == FormStep::Withdraw && isSameVersion(*waits, entry);
        if (waits && !takenBack && now->waiting.contains(*waits)) {
            kept.append(each);
        }
    }
    const bool isOnlyTakenBack = entry.step == FormStep::Withdraw && !isVersionAmong(now->inBook, entry) &&
                                 !readFormsFile(formsTakenPath(m_path)).value_or(QList<SignedForm>()).size();
    if (!isOnlyTakenBack) {
        kept.append(*own);
    }
    const auto bytes = formsFileBytes(kept);
    return bytes ? writeFileAtomically(formsInboxPath(m_path), *bytes, false) : fail(bytes.error());
}

Result<void> AccountDesk::installForm(const QString& form, int version, const QByteArray& definition)
{
    if (!mayInstall()) {
        return fail(ErrorCode::NoPermission,
                    accountFormsText(QT_TRANSLATE_NOOP(
                        "FormsDesk", "Only an administrator installs and withdraws forms.")));
    }
    const auto now = forms();
    if (!now) {
        return fail(now.error());
    }
    const HandedForm entry{FormStep::Install, form, version, definition, {}, m_self.user, m_clock->nowUtc()};
    if (isVersionAmong(now->waiting, entry) || isVersionAmong(now->inBook, entry)) {
        return fail(ErrorCode::InvalidInput,
                    accountFormsText(QT_TRANSLATE_NOOP(
                                         "FormsDesk", "Form %1 has a version %2 already: give it a new one."))
                        .arg(form)
                        .arg(version));
    }
    return handOver(entry);
}

Result<void> AccountDesk::withdrawForm(const QString& form, int version)
{
    if (!mayInstall()) {
        return fail(ErrorCode::NoPermission,
                    accountFormsText(QT_TRANSLATE_NOOP(
                        "FormsDesk", "Only an administrator installs and withdraws forms.")));
    }
    const auto now = forms();
    if (!now) {
        return fail(now.error());
    }
    const HandedForm entry{FormStep::Withdraw, form, version, {}, {}, m_self.user, m_clock->nowUtc()};
    const auto isUsed = [&entry](const HandedForm& each) {
        return isSameVersion(each, entry) && each.step == FormStep::Install;
    };
    const bool isInstalled = std::any_of(now->inBook.begin(), now->inBook.end(), isUsed) ||
                             std::any_of(now->waiting.begin(), now->waiting.end(), isUsed);
    const bool isWaiting =
        std::any_of(now->waiting.begin(), now->waiting.end(), [&entry](const HandedForm& each) {
            return isSameVersion(each, entry) && each.step == FormStep::Withdraw;
        });
    if (!isInstalled || isWaiting) {
        return fail(ErrorCode::NotFound,
                    accountFormsText(QT_TRANSLATE_NOOP("FormsDesk", "Form %1 version %2 is not installed."))
                        .arg(form)
                        .arg(version));
    }
    return handOver(entry);
}

} // namespace lotsbok
