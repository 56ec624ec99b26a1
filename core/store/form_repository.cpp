// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/form_repository.h"

#include "core/store/draft_copies.h"
#include "core/store/draft_row.h"
#include "core/store/repository.h"
#include "core/store/secret_cases.h"
#include "core/store/veils.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

constexpr auto kSelectResponse =
    "SELECT id, version, subject, form, form_version, definition, answers, registered_at, "
    "registered_name, reason FROM responses ";

QByteArray selectDrafts()
{
    return QByteArray("SELECT ") + kDraftCells + " FROM drafts ";
}

Result<FormResponse> readResponse(const Statement& row)
{
    const auto id = row.id<ResponseId>(0);
    const auto subject = subjectFromString(row.text(2));
    const auto answers = jsonFromBytes(row.text(6).toUtf8());
    if (!id || !subject || !answers) {
        return damagedRecord("response");
    }
    FormResponse value;
    value.id = *id;
    value.version = row.number(1);
    value.subject = *subject;
    value.formId = row.text(3);
    value.formVersion = row.number(4);
    value.definitionHash = row.bytes(5);
    value.answers = *answers;
    value.registeredAt = row.dateTime(7);
    value.registeredBy = row.text(8);
    value.reason = row.text(9);
    return value;
}

} // namespace

QByteArray disclosureColumns()
{
    return "id, subject, recipient, recipient_name, basis, what, content_sha256, channel, at, by_name, "
           "party, "
           "scope, ground, balance, decided_by, record";
}

Result<DisclosureRecord> readDisclosure(const Statement& row)
{
    const auto id = row.id<DisclosureId>(0);
    const auto subject = subjectFromString(row.text(1));
    const auto recipient = recipientFromStored(row.text(2));
    if (!id || !subject || !recipient) {
        return damagedRecord("disclosure");
    }
    DisclosureRecord value;
    value.id = *id;
    value.subject = *subject;
    value.recipient = *recipient;
    value.recipientName = row.text(3);
    value.basis = row.text(4);
    value.what = row.text(5);
    value.contentSha256 = row.bytes(6);
    value.channel = row.text(7);
    value.at = row.dateTime(8);
    value.by = row.text(9);
    value.party = row.id<ContactId>(10);
    value.scope = row.id<ScopeId>(11);
    value.ground = row.text(12);
    value.balance = row.text(13);
    value.decidedBy = row.id<UserId>(14);
    value.record = row.text(15);
    return value;
}

namespace {

Row disclosureToRow(const DisclosureRecord& value)
{
    return {{"subject", toString(value.subject)},
            {"recipient", storedName(value.recipient)},
            {"recipient_name", value.recipientName},
            {"basis", value.basis},
            {"what", value.what},
            {"content_sha256", value.contentSha256},
            {"channel", value.channel},
            {"party", valueOf(value.party)},
            {"scope", valueOf(value.scope)},
            {"ground", value.ground},
            {"balance", value.balance},
            {"decided_by", valueOf(value.decidedBy)},
            {"record", value.record}};
}

} // namespace

QJsonObject responseHistory(const QString& formId, int formVersion, const QByteArray& definition,
                            const QByteArray& answers)
{
    const QByteArray sha256 = QCryptographicHash::hash(answers, QCryptographicHash::Sha256);
    return {{QStringLiteral("form"), formId},
            {QStringLiteral("formVersion"), formVersion},
            {QStringLiteral("definition"), QString::fromLatin1(definition.toHex())},
            {QStringLiteral("answersSha256"), QString::fromLatin1(sha256.toHex())}};
}

Result<void> FormRepository::keepDefinition(const QByteArray& hash, const QByteArray& json)
{
    Statement known = m_store.connection().prepare("SELECT 1 FROM definitions WHERE hash = ?");
    const auto row = known.bind(hash).step();
    if (!row) {
        return fail(row.error());
    }
    if (*row) {
        return {};
    }
    return m_store.write([&]() -> Result<void> {
        Statement insert = m_store.connection().prepare(
            "INSERT OR IGNORE INTO definitions (hash, json, created_at) VALUES (?, ?, ?)");
        if (auto done = insert.bind(hash).bind(json).bind(m_store.author().clock->nowUtc()).run(); !done) {
            return done;
        }
        return m_store.recordAction(QStringLiteral("definition.keep"),
                                    QStringLiteral("definition:") + QString::fromLatin1(hash.toHex()));
    });
}

Result<QByteArray> FormRepository::definition(const QByteArray& hash)
{
    Statement select = m_store.connection().prepare("SELECT json FROM definitions WHERE hash = ?");
    const auto row = select.bind(hash).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return notFound();
    }
    return select.bytes(0);
}

Result<void> FormRepository::saveDraft(const FormDraft& value)
{
    FormDraft stamped = value;
    stamped.savedAt = m_store.author().clock->nowUtc();
    return m_store.write([&] { return DraftCopies(m_store).saveDraft(m_store.author().user, stamped); });
}

Result<std::optional<FormDraft>> FormRepository::draft(const SubjectRef& subject, const QString& formId)
{
    Statement select =
        prepareKnown(m_store, selectDrafts() + "WHERE user = ? AND subject = ? AND form = ? AND " +
                                  knownSubject("subject"));
    select.bind(m_store.author().user).bind(toString(subject)).bind(formId);
    return readOne<FormDraft>(select, readDraft);
}

Result<QList<FormDraft>> FormRepository::drafts()
{
    Statement list = prepareKnown(m_store, selectDrafts() + "WHERE user = ? AND " + knownSubject("subject") +
                                               " ORDER BY saved_at DESC, subject, form");
    list.bind(m_store.author().user);
    return readAll<FormDraft>(list, readDraft);
}

Result<void> FormRepository::discardDraft(const SubjectRef& subject, const QString& formId)
{
    return m_store.write(
        [&] { return DraftCopies(m_store).removeDraft(m_store.author().user, subject, formId); });
}

Result<int> FormRepository::latestVersion(ResponseId id, const SubjectRef& subject, const QString& formId)
{
    Statement select = m_store.connection().prepare(
        "SELECT version, subject, form FROM responses WHERE id = ? AND latest = 1");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return 0;
    }
    if (select.text(1) != toString(subject) || select.text(2) != formId) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Store", "A correction must be of the same form about the same subject."));
    }
    return select.number(0);
}

Result<void> FormRepository::insertVersion(const FormResponse& value)
{
    Connection& db = m_store.connection();
    Statement older = db.prepare("UPDATE responses SET latest = 0 WHERE id = ? AND latest = 1");
    if (auto done = older.bind(value.id).run(); !done) {
        return done;
    }
    const QString veil = Veils::over(value.subject);
    const QByteArray answers = jsonBytes(value.answers);
    const auto cell = [&](const char* column, const QString& text) {
        return m_store.veils().sealed(veil, column, value.id.uuid(), value.version, text);
    };
    const auto answersCell = cell("answers", QString::fromUtf8(answers));
    const auto reasonCell = cell("reason", value.reason);
    if (!answersCell || !reasonCell) {
        return fail(!answersCell ? answersCell.error() : reasonCell.error());
    }
    Statement insert =
        db.prepare("INSERT INTO responses (id, version, latest, subject, form, form_version, definition, "
                   "answers, registered_at, registered_by, registered_name, reason) "
                   "VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(value.id).bind(value.version).bind(toString(value.subject)).bind(value.formId);
    insert.bind(value.formVersion).bind(value.definitionHash).bind(*answersCell);
    insert.bind(value.registeredAt).bind(m_store.author().user).bind(value.registeredBy);
    if (auto done = insert.bind(*reasonCell).run(); !done) {
        return done;
    }
    RowChange change;
    change.after = responseHistory(value.formId, value.formVersion, value.definitionHash, answers);
    const QString action =
        value.version == 1 ? QStringLiteral("form.register") : QStringLiteral("form.correct");
    return m_store.record(
        {QStringLiteral("response"), value.id.uuid(), value.version, action, value.reason, change, veil});
}

Result<FormResponse> FormRepository::registerResponse(const FormResponse& value, const QString& registeredBy)
{
    return m_store.write([&]() -> Result<FormResponse> {
        if (const auto kept = definition(value.definitionHash); !kept) {
            return fail(kept.error().code, QCoreApplication::translate(
                                               "Store", "The form's definition is not kept in the book."));
        }
        const auto latest = latestVersion(value.id, value.subject, value.formId);
        if (!latest) {
            return fail(latest.error());
        }
        if (*latest != value.version) {
            return conflict();
        }
        FormResponse saved = value;
        saved.version = *latest + 1;
        saved.registeredAt = m_store.author().clock->nowUtc();
        saved.registeredBy = registeredBy;
        if (auto inserted = insertVersion(saved); !inserted) {
            return fail(inserted.error());
        }
        if (auto discarded = discardDraft(value.subject, value.formId); !discarded) {
            return fail(discarded.error());
        }
        return saved;
    });
}

Result<QList<FormResponse>> FormRepository::responses(const SubjectRef& subject)
{
    Statement list =
        prepareKnown(m_store, QByteArray(kSelectResponse) + "WHERE subject = ? AND latest = 1 AND " +
                                  knownSubject("subject") + " ORDER BY registered_at DESC, key DESC");
    list.bind(toString(subject));
    return readAll<FormResponse>(list, readResponse);
}

Result<FormResponse> FormRepository::response(ResponseId id, int version)
{
    Statement select =
        prepareKnown(m_store, QByteArray(kSelectResponse) +
                                  "WHERE id = ? AND (version = ? OR (? = 0 AND latest = 1)) AND " +
                                  knownSubject("subject"));
    select.bind(id).bind(version).bind(version);
    const auto found = readOne<FormResponse>(select, readResponse);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return notFound();
    }
    return **found;
}

Result<std::optional<FormResponse>>
FormRepository::findVersion(const std::function<bool(const FormResponse&)>& wanted)
{
    Statement list = prepareKnown(m_store, QByteArray(kSelectResponse) + "WHERE " + knownSubject("subject"));
    for (;;) {
        auto next = readOne<FormResponse>(list, readResponse);
        if (!next || !*next || wanted(**next)) {
            return next;
        }
    }
}

Result<std::optional<DisclosureRecord>> FormRepository::disclosureOf(const QByteArray& contentSha256)
{
    Statement list = prepareKnown(m_store, "SELECT " + disclosureColumns() +
                                               " FROM disclosures WHERE content_sha256 = ? AND " +
                                               knownSubject("subject") + " ORDER BY at");
    list.bind(contentSha256);
    return readOne<DisclosureRecord>(list, readDisclosure);
}

Result<DisclosureRecord> FormRepository::recordDisclosure(const DisclosureRecord& value)
{
    return m_store.write([&]() -> Result<DisclosureRecord> {
        DisclosureRecord saved = value;
        saved.at = m_store.author().clock->nowUtc();
        const Row row = disclosureToRow(saved);
        Statement insert =
            m_store.connection().prepare("INSERT INTO disclosures (subject, recipient, recipient_name, "
                                         "basis, what, content_sha256, channel, party, scope, ground, "
                                         "balance, decided_by, record, at, by, by_name, id) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const QString veil = Veils::over(saved.subject);
        for (const Cell& cell : row) {
            const auto stored =
                Veils::covers("disclosures", cell.column, cell.value)
                    ? m_store.veils().sealed(veil, cell.column, saved.id.uuid(), 1, cell.value)
                    : Result<Value>(cell.value);
            if (!stored) {
                return fail(stored.error());
            }
            insert.bind(*stored);
        }
        insert.bind(saved.at).bind(m_store.author().user).bind(saved.by).bind(saved.id);
        if (auto done = insert.run(); !done) {
            return fail(done.error());
        }
        const RowChange change = changeBetween({}, toJson(row));
        if (auto recorded = m_store.record({QStringLiteral("disclosure"),
                                            saved.id.uuid(),
                                            1,
                                            QStringLiteral("disclosure.record"),
                                            {},
                                            change,
                                            veil});
            !recorded) {
            return fail(recorded.error());
        }
        return saved;
    });
}

Result<QList<DisclosureRecord>> FormRepository::disclosures(const SubjectRef& subject)
{
    Statement list =
        prepareKnown(m_store, "SELECT " + disclosureColumns() + " FROM disclosures WHERE subject = ? AND " +
                                  knownSubject("subject") + " ORDER BY at DESC, id DESC");
    list.bind(toString(subject));
    return readAll<DisclosureRecord>(list, readDisclosure);
}

} // namespace lotsbok
