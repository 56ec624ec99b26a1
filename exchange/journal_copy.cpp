// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R36: texts for the journal of record.
#include "core/model/record_json.h"
#include "exchange/disclosure_private.h"
#include "exchange/record_on_paper.h"
#include "forms/bindings/book_forms.h"

#include <QCryptographicHash>

namespace lotsbok {

namespace {

/// What the ids in a case's records are read as.
QHash<QString, QString> journalNames(Session& session, const CaseFile& file)
{
    QHash<QString, QString> names;
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& record : file.all<T>()) {
            names.insert(record.id.toString(), recordKindOnPaper(QString::fromLatin1(T::info.kind)));
        }
    });
    for (const Goal& goal : file.all<Goal>()) {
        names.insert(goal.id.toString(), goal.text);
    }
    for (const Guardian& guardian : file.all<Guardian>()) {
        names.insert(guardian.id.toString(), guardian.name);
    }
    for (const User& user : session.users().value_or(QList<User>())) {
        names.insert(user.id.toString(), user.displayName);
    }
    for (const Contact& contact : session.contacts(true).value_or(QList<Contact>())) {
        names.insert(contact.id.toString(), contact.organisation);
    }
    names.insert(file.client.id.toString(), file.client.fullName());
    return names;
}

/// The entry's own values; nothing when the case does not hold it.
std::optional<QJsonObject> journalValues(const CaseFile& file, const QString& entry)
{
    std::optional<QJsonObject> values;
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& record : file.all<T>()) {
            const QString id = record.id.toString();
            if (QStringLiteral("%1:%2").arg(QString::fromLatin1(T::info.kind), id) == entry) {
                values = recordToJson(record);
            }
        }
    });
    return values;
}

} // namespace

Result<QString> Disclosure::journalText(CaseId caseId, const QString& entry)
{
    const auto file = m_session.caseFile(caseId);
    if (!file) {
        return fail(file.error());
    }
    const auto values = journalValues(*file, entry);
    if (!values) {
        return fail(ErrorCode::NotFound, DoorText::tr("The case holds no such entry."));
    }
    const QString kind = entry.section(u':', 0, 0);
    const auto& number = file->value.number;
    QStringList lines{QStringLiteral("%1, ärende %2")
                          .arg(recordKindOnPaper(kind), number ? number->toString() : QString())};
    for (const SheetLine& fact :
         RecordOnPaper(journalNames(m_session, *file), bookForms(m_session)).facts(kind, *values)) {
        lines.append(QStringLiteral("%1: %2").arg(fact.label, fact.text));
    }
    return lines.join(u'\n');
}

Result<Disclosure::JournalCopy> Disclosure::copyForJournal(CaseId caseId, const QString& entry,
                                                           const QString& channel)
{
    auto text = journalText(caseId, entry);
    if (!text) {
        return fail(text.error());
    }
    DisclosureRecord copied;
    copied.subject = SubjectRef::of(caseId);
    copied.recipient = recorded(Recipient::OwnFile);
    copied.basis = fixedBasis(Recipient::OwnFile);
    copied.what =
        QStringLiteral("Text till journalen"); // on record: Swedish whatever the screen's language is
    copied.record = entry;
    copied.contentSha256 = QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256);
    copied.channel = channel;
    copied.at = m_session.nowUtc();
    auto stored = m_session.recordDisclosure(copied);
    return stored ? Result<JournalCopy>(JournalCopy{std::move(*stored), std::move(*text)})
                  : fail(stored.error());
}

} // namespace lotsbok
