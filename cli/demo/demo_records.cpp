// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_records.h"

#include "cli/book_access.h"
#include "cli/demo/demo_papers.h"
#include "cli/presentation.h"
#include "cli/records/record_kinds.h"
#include "core/session/case_work.h"
#include "core/session/log_desk.h"
#include "exchange/disclosure.h"

namespace lotsbok::cli {

namespace {

QString demoText(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key)).toString();
}

Unexpected nothingCalled(const QString& name)
{
    return fail(ErrorCode::InvalidInput, Cli::tr("The demo's own data is wrong: %1").arg(name));
}

/// A moment is named without its milliseconds.
bool isNamed(const QJsonValue& found, const QString& value)
{
    const QString text = found.isDouble() ? QString::number(found.toInteger()) : found.toString();
    return text.startsWith(value.endsWith(u'Z') ? value.chopped(1) : value);
}

/// The last record whose field begins so.
QString idIn(const QList<ShownRecord>& records, const QString& field, const QString& value)
{
    QString id;
    for (const ShownRecord& record : records) {
        if (isNamed(record.json.value(field), value)) {
            id = record.json.value(QLatin1String("id")).toString();
        }
    }
    return id;
}

QList<InfoKind> kindsIn(const QJsonArray& words)
{
    QList<InfoKind> kinds;
    for (const QJsonValue& word : words) {
        if (const auto kind = described::fromWord<InfoKind>(word.toString())) {
            kinds << *kind;
        }
    }
    return kinds;
}

} // namespace

Result<std::optional<CaseId>> DemoRecords::caseOf(const QJsonObject& entry) const
{
    const QString client = demoText(entry, "client");
    if (client.isEmpty()) {
        return std::optional<CaseId>();
    }
    const auto id = CaseId::fromUuid(m_subjects.value(QStringLiteral("case:") + client).id);
    return id ? Result<std::optional<CaseId>>(std::optional(*id)) : nothingCalled(client);
}

Result<QString> DemoRecords::idOf(Session& session, const std::optional<CaseId>& caseId,
                                  const QString& name) const
{
    if (name.startsWith(QLatin1String("user:"))) {
        const auto user = userNamed(session, name.mid(5));
        return user ? Result<QString>(user->id.toString()) : fail(user.error());
    }
    if (const auto subject = m_subjects.constFind(name); subject != m_subjects.cend()) {
        return subject->id.toString(QUuid::WithoutBraces);
    }
    const qsizetype mark = name.indexOf(u'?');
    const qsizetype is = name.indexOf(u'=', mark);
    const RecordKind* kind = mark < 0 || is < 0 ? nullptr : recordKind(name.left(mark));
    if (kind == nullptr) {
        return nothingCalled(name);
    }
    const auto records = kind->list(session, kind->ofCase ? caseId : std::nullopt);
    if (!records) {
        return fail(records.error());
    }
    const QString id = idIn(*records, name.mid(mark + 1, is - mark - 1), name.mid(is + 1));
    return id.isEmpty() ? Result<QString>(nothingCalled(name)) : Result<QString>(id);
}

Result<QJsonValue> DemoRecords::resolved(Session& session, const std::optional<CaseId>& caseId,
                                         const QJsonValue& value) const
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray told = value.toArray();
        for (const QJsonValue& item : told) {
            const auto done = resolved(session, caseId, item);
            if (!done) {
                return done;
            }
            array << *done;
        }
        return QJsonValue(array);
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto done = resolved(session, caseId, it.value());
            if (!done) {
                return done;
            }
            it.value() = *done;
        }
        return QJsonValue(object);
    }
    const QString text = value.toString();
    if (!text.startsWith(u'@')) {
        return value;
    }
    const bool asSubject = text.startsWith(QLatin1String("@@"));
    const QString name = text.mid(asSubject ? 2 : 1);
    const auto id = idOf(session, caseId, name);
    if (!id) {
        return fail(id.error());
    }
    return QJsonValue(asSubject ? name.left(name.indexOf(u'?')) + u':' + *id : *id);
}

Result<void> DemoRecords::save(Session& session, const QJsonObject& entry) const
{
    const QString which = demoText(entry, "which");
    const RecordKind* kind =
        recordKind(which.isEmpty() ? demoText(entry, "kind") : which.left(which.indexOf(u'?')));
    const auto caseId = caseOf(entry);
    if (kind == nullptr || !caseId) {
        return nothingCalled(demoText(entry, "kind") + which);
    }
    if (const QString reason = demoText(entry, "opened"); *caseId && !reason.isEmpty()) {
        if (const auto opened = session.stateReason(**caseId, reason); !opened) {
            return opened;
        }
    }
    const auto fields = resolved(session, *caseId, entry.value(QLatin1String("set")));
    const auto id = which.isEmpty() ? Result<QString>(QString()) : idOf(session, *caseId, which);
    if (!fields || !id) {
        return fail(fields ? id.error() : fields.error());
    }
    const auto saved =
        kind->save(session, *caseId, {*id, {}, fields->toObject(), demoText(entry, "because")});
    if (!saved) {
        return fail(saved.error());
    }
    return saved->failure ? Result<void>(fail(*saved->failure)) : Result<void>();
}

Result<void> DemoRecords::attach(Session& session, const QJsonObject& entry) const
{
    const auto caseId = caseOf(entry);
    if (!caseId || !*caseId) {
        return nothingCalled(demoText(entry, "name"));
    }
    const auto fields = resolved(session, *caseId, entry.value(QLatin1String("set")));
    if (!fields) {
        return fail(fields.error());
    }
    Attachment value;
    value.caseId = **caseId;
    value.name = demoText(entry, "name");
    value.on = session.today();
    const auto filled = recordFromJson(fields->toObject(), value);
    if (!filled) {
        return fail(filled.error());
    }
    const QStringList lines = entry.value(QLatin1String("lines")).toVariant().toStringList();
    const QString title = demoText(entry, "title");
    const QByteArray content = value.name.endsWith(QLatin1String(".pdf"))
                                   ? letterAsPdf(title, lines)
                                   : scannedPaper(title, lines, demoText(entry, "signed"));
    const auto kept = CaseWork(session).attach(*filled, content);
    return kept ? Result<void>() : fail(kept.error());
}

Result<void> DemoRecords::tell(Session& session, const QJsonObject& entry) const
{
    const auto caseId = caseOf(entry);
    const auto file = caseId && *caseId ? session.caseFile(**caseId)
                                        : Result<CaseFile>(nothingCalled(demoText(entry, "client")));
    if (!file) {
        return fail(file.error());
    }
    const auto& scopes = file->all<ConsentScope>();
    const auto scope = std::find_if(scopes.begin(), scopes.end(), [&](const ConsentScope& each) {
        return each.party.organisation == demoText(entry, "party");
    });
    if (scope == scopes.end()) {
        return nothingCalled(demoText(entry, "party"));
    }
    DisclosureRequest request;
    request.party = scope->party;
    request.kinds = kindsIn(entry.value(QLatin1String("kinds")).toArray());
    const auto told = Disclosure(session).tell(**caseId, request, demoText(entry, "what"));
    return told ? Result<void>() : fail(told.error());
}

Result<void> DemoRecords::reviewLog(Session& session, const QJsonObject& entry) const
{
    const QDate today = session.today();
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    const auto reviewed = LogDesk(session).sign(month, demoText(entry, "text"));
    return reviewed ? Result<void>() : fail(reviewed.error());
}

} // namespace lotsbok::cli
