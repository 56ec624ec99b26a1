// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signature_repository.h"

#include "core/model/case_file.h"
#include "core/store/record_io.h"
#include "core/store/secret_cases.h"
#include "core/store/veils.h"

namespace lotsbok {

namespace {

constexpr auto kSelectSignature = "SELECT id, subject, kind, record, record_version, part, manner, signer, "
                                  "signer_name, deputy_for, content, "
                                  "content_sha256, public_key, signature, at, by_user FROM signatures ";

Result<Signature> readSignature(const Statement& row)
{
    const auto id = row.id<SignatureId>(0);
    const auto subject = subjectFromString(row.text(1));
    const auto manner = described::fromWord<SignManner>(row.text(6));
    const auto by = row.id<UserId>(15);
    if (!id || !subject || !manner || !by) {
        return damagedRecord("signature");
    }
    Signature value;
    value.id = *id;
    value.subject = *subject;
    value.kind = row.text(2);
    value.record = row.uuid(3);
    value.recordVersion = row.number(4);
    value.part = row.text(5);
    value.manner = *manner;
    value.signer = row.id<UserId>(7);
    value.signerName = row.text(8);
    value.deputyFor = row.id<UserId>(9);
    value.content = row.text(10).toUtf8();
    value.contentSha256 = row.bytes(11);
    value.publicKey = row.bytes(12);
    value.signature = row.bytes(13);
    value.at = row.dateTime(14);
    value.by = *by;
    return value;
}

/// What the history keeps: which version of what, and what was signed, without its words.
RowChange signatureHistory(const Signature& value)
{
    RowChange change;
    change.after = {
        {QStringLiteral("record"), subjectText(value.kind, value.record)},
        {QStringLiteral("recordVersion"), value.recordVersion},
        {QStringLiteral("part"), value.part},
        {QStringLiteral("contentSha256"), QString::fromLatin1(value.contentSha256.toHex())},
        {QStringLiteral("signature"), QString::fromLatin1(value.signature.toHex())},
    };
    return change;
}

/// What a record of a kind that can be signed is about.
template<typename T>
SubjectRef subjectOf(const T& value)
{
    if constexpr (requires { SubjectRef::of(value.caseId); }) {
        return SubjectRef::of(value.caseId);
    } else if constexpr (requires { SubjectRef::of(value.employee); }) {
        return SubjectRef::of(value.employee);
    } else {
        return SubjectRef::district();
    }
}

template<typename T>
Result<std::optional<SignatureRepository::Thing>> storedThing(Store& store, const QUuid& id)
{
    Statement select = store.connection().prepare("SELECT " + recordColumns<T>() + ", created_by FROM " +
                                                  T::info.table + " WHERE id = ?");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<SignatureRepository::Thing>();
    }
    const auto value = readRecord<T>(select);
    if (!value) {
        return fail(value.error());
    }
    SignatureRepository::Thing thing;
    const Row cells = recordRow(*value);
    thing.subject = subjectOf(*value);
    thing.kind = QLatin1StringView(T::info.kind);
    thing.id = id;
    thing.version = value->version;
    thing.latestVersion = value->version;
    thing.fields = toJson(cells);
    thing.maker = select.id<UserId>(static_cast<int>(cells.size()) + 2);
    return std::optional(thing);
}

/// A record of a described kind, as it stands.
Result<std::optional<SignatureRepository::Thing>> describedThing(Store& store, const QString& kind,
                                                                 const QUuid& id)
{
    Result<std::optional<SignatureRepository::Thing>> found = std::nullopt;
    const auto look = [&]<typename T>() {
        if (kind == QLatin1StringView(T::info.kind)) {
            found = storedThing<T>(store, id);
        }
    };
    CaseRecordTypes::forEach(look);
    DistrictRecordTypes::forEach(look);
    return found;
}

} // namespace

Result<SignatureRepository::Thing> SignatureRepository::response(const QUuid& id, int version)
{
    Statement select = m_store.connection().prepare(
        "SELECT r.version, r.subject, r.form, r.form_version, r.definition, r.answers, "
        "(SELECT version FROM responses WHERE id = r.id AND latest = 1), "
        "(SELECT registered_by FROM responses WHERE id = r.id AND version = 1), r.id "
        "FROM responses r WHERE r.id = ? AND (r.version = ? OR (? = 0 AND r.latest = 1))");
    const auto row = select.bind(id).bind(version).bind(version).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return notFound();
    }
    const auto subject = subjectFromString(select.text(1));
    const auto answers = jsonFromBytes(select.text(5).toUtf8());
    if (!subject || !answers) {
        return damagedRecord("response");
    }
    Thing thing;
    thing.kind = QStringLiteral("response");
    thing.id = id;
    thing.version = select.number(0);
    thing.subject = *subject;
    thing.formId = select.text(2);
    thing.formVersion = select.number(3);
    thing.definition = select.bytes(4);
    thing.fields = *answers;
    thing.latestVersion = select.number(6);
    thing.maker = select.id<UserId>(7);
    return thing;
}

Result<SignatureRepository::Thing> SignatureRepository::thing(const QString& kind, const QUuid& id,
                                                              int version)
{
    if (kind == QLatin1String("response")) {
        return response(id, version);
    }
    const auto found = describedThing(m_store, kind, id);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return notFound();
    }
    Thing thing = **found;
    if (version == 0 || version == thing.latestVersion) {
        return thing;
    }
    thing.version = version;
    thing.fields = {};
    for (int each = 1; each <= version; ++each) {
        const auto step = written(kind, id, each);
        if (!step) {
            return fail(step.error());
        }
        if (!*step) {
            return notFound();
        }
        for (auto field = (*step)->after.begin(); field != (*step)->after.end(); ++field) {
            thing.fields.insert(field.key(), field.value());
        }
    }
    return thing;
}

Result<Signature> SignatureRepository::signature(SignatureId id)
{
    Statement select =
        prepareKnown(m_store, QByteArray(kSelectSignature) + "WHERE id = ? AND " + knownSubject("subject"));
    select.bind(id);
    const auto found = readOne<Signature>(select, readSignature);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<Signature>(**found) : notFound();
}

Result<QList<Signature>> SignatureRepository::ofRecord(const QString& kind, const QUuid& id)
{
    Statement list =
        prepareKnown(m_store, QByteArray(kSelectSignature) + "WHERE record = ? AND kind = ? AND " +
                                  knownSubject("subject") + " ORDER BY key");
    list.bind(id).bind(kind);
    return readAll<Signature>(list, readSignature);
}

Result<QList<Signature>> SignatureRepository::ofSubject(const SubjectRef& subject)
{
    Statement list = prepareKnown(m_store, QByteArray(kSelectSignature) + "WHERE subject = ? AND " +
                                               knownSubject("subject") + " ORDER BY key");
    list.bind(toString(subject));
    return readAll<Signature>(list, readSignature);
}

Result<QList<Signature>> SignatureRepository::all()
{
    Statement list = m_store.connection().prepare(QByteArray(kSelectSignature) + "ORDER BY key");
    return readAll<Signature>(list, readSignature);
}

Result<SignatureRepository::KeyHolder> SignatureRepository::holder(UserId id)
{
    Statement select =
        m_store.connection().prepare("SELECT sign_public, display_name FROM users WHERE id = ?");
    const auto row = select.bind(id).step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? KeyHolder{select.bytes(0), select.text(1)} : KeyHolder();
}

Result<std::optional<SignatureRepository::Written>> SignatureRepository::written(const QString& kind,
                                                                                 const QUuid& id, int version)
{
    Statement select = m_store.connection().prepare(
        "SELECT a.at, coalesce(u.display_name, ''), h.after, h.id, h.version FROM history h JOIN audit a ON "
        "a.sequence = "
        "h.audit "
        "LEFT JOIN users u ON u.id = a.user WHERE h.kind = ? AND h.id = ? AND h.version = ?");
    select.bind(kind).bind(id).bind(version);
    return readOne<Written>(select, [](const Statement& row) -> Result<Written> {
        const auto after = jsonFromBytes(row.text(2).toUtf8());
        if (!after) {
            return damagedRecord("history");
        }
        return Written{row.text(1), row.dateTime(0), *after};
    });
}

Result<void> SignatureRepository::add(const Signature& value)
{
    return m_store.write([&]() -> Result<void> {
        const auto content = m_store.veils().sealed(Veils::over(value.subject), "content", value.id.uuid(), 1,
                                                    QString::fromUtf8(value.content));
        if (!content) {
            return fail(content.error());
        }
        Statement insert = m_store.connection().prepare(
            "INSERT INTO signatures (id, subject, kind, record, record_version, part, manner, signer, "
            "signer_name, deputy_for, content, content_sha256, public_key, signature, at, by_user) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(value.id).bind(toString(value.subject)).bind(value.kind).bind(value.record);
        insert.bind(value.recordVersion).bind(value.part).bind(described::wordOf(value.manner));
        insert.bind(value.signer).bind(value.signerName).bind(value.deputyFor);
        insert.bind(*content).bind(value.contentSha256).bind(value.publicKey);
        if (auto done = insert.bind(value.signature).bind(value.at).bind(value.by).run(); !done) {
            return done;
        }
        return m_store.record({QStringLiteral("signature"),
                               value.id.uuid(),
                               1,
                               QStringLiteral("signature.create"),
                               {},
                               signatureHistory(value)});
    });
}

} // namespace lotsbok
