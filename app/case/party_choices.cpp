// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/party_choices.h"

#include "core/model/described.h"
#include "forms/bindings/party_words.h"

namespace lotsbok {

void offerContacts(RecordEditorOptions& options, const QList<Contact>& contacts)
{
    options.parties.clear();
    options.contacts.clear();
    for (const Contact& contact : contacts) {
        if (contact.hidden || contact.organisation.trimmed().isEmpty()) {
            continue;
        }
        QStringList label{contact.organisation, contact.person};
        label.removeAll(QString());
        options.parties.append({label.join(QStringLiteral(", ")), contact.id.toString()});
        const PartyKind kind = partyKindOf(contact.organisation, contact.function);
        options.contacts.insert(contact.id.toString(),
                                {{QStringLiteral("partyKind"), described::wordOf(kind)},
                                 {QStringLiteral("partyOrganisation"), contact.organisation},
                                 {QStringLiteral("partyFunction"),
                                  contact.person.isEmpty() ? contact.function : contact.person}});
    }
}

} // namespace lotsbok
