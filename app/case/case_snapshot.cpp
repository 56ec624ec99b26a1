// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_snapshot.h"

#include "forms/bindings/book_forms.h"

namespace lotsbok {

QString CaseSnapshot::userName(const UserId& id) const
{
    for (const User& user : users) {
        if (user.id == id) {
            return user.displayName;
        }
    }
    return {};
}

Result<CaseSnapshotPtr> readCaseSnapshot(Session& session, CaseId id)
{
    Result<CaseFile> file = session.caseFile(id);
    if (!file) {
        return fail(file.error());
    }
    const Result<Settings> settings = session.settings();
    const Result<QList<FormResponse>> responses = session.responses(SubjectRef::of(id));
    if (!settings || !responses) {
        return fail(settings ? responses.error() : settings.error());
    }
    auto snapshot = std::make_shared<CaseSnapshot>(CaseSnapshot{std::move(*file)});
    snapshot->settings = *settings;
    snapshot->responses = *responses;
    snapshot->forms = &bookForms(session);
    snapshot->nowUtc = session.nowUtc();
    snapshot->today = session.today();
    snapshot->status = caseStatus(snapshot->file, *settings, snapshot->nowUtc);
    snapshot->findings = caseFindings(snapshot->file, snapshot->nowUtc);
    const Result<QList<Acknowledgement>> acknowledged = session.records<Acknowledgement>();
    snapshot->duties = reconciled(caseDuties(snapshot->file, *settings, snapshot->nowUtc),
                                  acknowledged.value_or(QList<Acknowledgement>()), snapshot->today);
    // A role that may not list them works with the case all the same: names are then missing, nothing else.
    snapshot->users = session.users().value_or(QList<User>{session.user()});
    snapshot->contacts = session.contacts().value_or(QList<Contact>());
    snapshot->drafts = session.drafts().value_or(QList<FormDraft>());
    snapshot->drafts.removeIf([&](const FormDraft& each) { return each.subject != snapshot->subject(); });
    snapshot->mayWrite = session.can(Permission::WriteClients) && !session.isReadOnly() &&
                         snapshot->status.state != CaseState::Closed;
    return CaseSnapshotPtr(std::move(snapshot));
}

} // namespace lotsbok
