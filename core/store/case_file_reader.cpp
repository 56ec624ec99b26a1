// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file_reader.h"

#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/form_repository.h"
#include "core/store/secret_cases.h"
#include "core/store/veils.h"

#include <QHash>

namespace lotsbok {

namespace {

/// Case files under way, found by the case's id.
struct Shelf {
    QList<CaseFile> files;
    QHash<QUuid, qsizetype> places;

    [[nodiscard]] CaseFile* find(const QUuid& caseId)
    {
        const auto place = places.constFind(caseId);
        return place == places.constEnd() ? nullptr : &files[*place];
    }
};

/// R39: known cases only. `only`: one case, or all; `wanted`: those of all.
Result<Shelf> casesOnShelf(Store& store, const QByteArray& condition, std::optional<CaseId> only,
                           ReadMode mode, const QSet<QUuid>* wanted = nullptr)
{
    Statement rows = prepareKnown(store, "SELECT " + caseColumns() +
                                             " FROM cases WHERE id NOT IN (SELECT id FROM secret_cases)" +
                                             condition + " ORDER BY year, number");
    if (only) {
        rows.bind(*only);
    }
    Shelf shelf;
    const Client nobody;
    const auto done = eachRow(rows, [&](const Statement& row) -> Result<void> {
        if (wanted != nullptr && !wanted->contains(row.uuid(0))) {
            return {};
        }
        auto value = readCase(row);
        if (!value) {
            return fail(value.error());
        }
        const QString over = Veils::over(SubjectRef::of(value->id));
        if (const auto key = value->sealed ? store.veils().requireKey(over) : Result<void>(); !key) {
            // A reader whom the key is not sealed to: of all cases it is left out as one that is not known.
            return only || key.error().code != ErrorCode::NoPermission ? key : Result<void>();
        }
        shelf.places.insert(value->id.uuid(), shelf.files.size());
        shelf.files.append({std::move(*value), nobody, {}, {}, mode == ReadMode::Narrow});
        return {};
    });
    if (!done) {
        return fail(done.error());
    }
    return shelf;
}

Result<void> readClients(Store& store, Shelf& shelf, bool one, ReadMode mode)
{
    QMultiHash<QUuid, qsizetype> wanted;
    for (qsizetype i = 0; i < shelf.files.size(); ++i) {
        wanted.insert(shelf.files[i].value.client.uuid(), i);
    }
    Statement rows =
        store.connection().prepare("SELECT " + clientColumns(mode == ReadMode::Narrow) + " FROM clients" +
                                   (one ? QByteArray(" WHERE id = ?") : QByteArray()));
    if (one) {
        rows.bind(shelf.files.first().value.client);
    }
    return eachRow(rows, [&](const Statement& row) -> Result<void> {
        const auto [begin, end] = std::as_const(wanted).equal_range(row.uuid(0));
        if (begin == end) {
            return {};
        }
        const auto client = readClient(row);
        if (!client) {
            return fail(client.error());
        }
        for (auto place = begin; place != end; ++place) {
            shelf.files[*place].client = *client;
        }
        return {};
    });
}

template<typename T>
Result<void> readKind(Store& store, Shelf& shelf, std::optional<CaseId> only, ReadMode mode)
{
    constexpr int caseColumn = 2; // every kind of a case describes it first
    Statement rows =
        store.connection().prepare("SELECT " + recordColumns<T>(mode) + " FROM " + T::info.table +
                                   (only ? " WHERE case_id = ?" : "") + " ORDER BY rowid");
    if (only) {
        rows.bind(*only);
    }
    const T prototype;
    return eachRow(rows, [&](const Statement& row) -> Result<void> {
        CaseFile* file = shelf.find(row.uuid(caseColumn));
        if (!file) {
            return {};
        }
        QList<T>& list = file->template all<T>();
        list.append(prototype);
        if (!fillRecord(row, list.last(), mode)) {
            return damagedRecord(T::info.kind);
        }
        return {};
    });
}

/// What left about the case or about its person.
Result<void> readDisclosures(Store& store, Shelf& shelf, std::optional<CaseId> only)
{
    QMultiHash<QUuid, qsizetype> ofClient;
    for (qsizetype i = 0; i < shelf.files.size(); ++i) {
        ofClient.insert(shelf.files[i].value.client.uuid(), i);
    }
    Statement rows =
        store.connection().prepare("SELECT " + disclosureColumns() + " FROM disclosures" +
                                   (only ? " WHERE subject IN (?, ?)" : "") + " ORDER BY at, rowid");
    if (only) {
        rows.bind(toString(SubjectRef::of(*only)));
        rows.bind(toString(SubjectRef::of(shelf.files.first().value.client)));
    }
    return eachRow(rows, [&](const Statement& row) -> Result<void> {
        const auto release = readDisclosure(row);
        if (!release) {
            return fail(release.error());
        }
        const SubjectRef& subject = release->subject;
        if (CaseFile* file = subject.kind == SubjectRef::Kind::Case ? shelf.find(subject.id) : nullptr) {
            file->disclosures.append(*release);
        } else if (subject.kind == SubjectRef::Kind::Client) {
            const auto [begin, end] = std::as_const(ofClient).equal_range(subject.id);
            for (auto place = begin; place != end; ++place) {
                shelf.files[*place].disclosures.append(*release);
            }
        }
        return {};
    });
}

Result<QList<CaseFile>> readFiles(Store& store, const QByteArray& condition, std::optional<CaseId> only,
                                  ReadMode mode)
{
    auto shelf = casesOnShelf(store, condition, only, mode);
    if (!shelf) {
        return fail(shelf.error());
    }
    if (shelf->files.isEmpty()) {
        return QList<CaseFile>();
    }
    auto done = readClients(store, *shelf, only.has_value(), mode);
    CaseRecordTypes::forEach(
        [&]<typename T>() { done = done ? readKind<T>(store, *shelf, only, mode) : done; });
    done = done ? readDisclosures(store, *shelf, only) : done;
    if (!done) {
        return fail(done.error());
    }
    return std::move(shelf->files);
}

} // namespace

Result<CaseFile> CaseFileReader::caseFile(CaseId id, ReadMode mode)
{
    auto files = readFiles(m_store, " AND id = ?", id, mode);
    if (!files) {
        return fail(files.error());
    }
    if (files->isEmpty()) {
        return notFound();
    }
    return std::move(files->first());
}

Result<QList<CaseFile>> CaseFileReader::allCaseFiles(ReadMode mode)
{
    return readFiles(m_store, {}, {}, mode);
}

Result<QList<CaseFile>> CaseFileReader::openCaseFiles(ReadMode mode)
{
    return readFiles(m_store, " AND closed_on IS NULL", {}, mode);
}

namespace {

/// Meetings of filesWithMeetings(), narrow, and the cases that they belong to.
struct SpanOfMeetings {
    QList<Meeting> meetings;
    QSet<QUuid> cases;
};

Result<SpanOfMeetings> meetingsIn(Store& store, const QDateTime& from, const QDateTime& to, int level)
{
    Statement rows = store.connection().prepare(
        "SELECT " + recordColumns<Meeting>(ReadMode::Narrow) +
        " FROM meetings WHERE (start_at < ? AND end_at > ?) OR (status = 'planned' AND case_id IN "
        "(SELECT case_id FROM threat_assessments WHERE level >= ?)) ORDER BY rowid");
    rows.bind(to).bind(from).bind(level);
    SpanOfMeetings span;
    const Meeting prototype;
    const auto done = eachRow(rows, [&](const Statement& row) -> Result<void> {
        auto meeting = readRecord<Meeting>(row, prototype, ReadMode::Narrow);
        if (!meeting) {
            return fail(meeting.error());
        }
        span.cases.insert(meeting->caseId.uuid());
        span.meetings.append(std::move(*meeting));
        return {};
    });
    return done ? Result<SpanOfMeetings>(std::move(span)) : fail(done.error());
}

/// One kind for all the cases on a shelf: case by case while they are few, else in one run.
template<typename T>
Result<void> readKindOfAll(Store& store, Shelf& shelf)
{
    constexpr qsizetype few = 500;
    if (shelf.files.size() > few) {
        return readKind<T>(store, shelf, {}, ReadMode::Narrow);
    }
    for (qsizetype i = 0; i < shelf.files.size(); ++i) {
        if (auto read = readKind<T>(store, shelf, shelf.files[i].value.id, ReadMode::Narrow); !read) {
            return read;
        }
    }
    return {};
}

} // namespace

Result<QList<CaseFile>> CaseFileReader::filesWithMeetings(const QDateTime& from, const QDateTime& to,
                                                          int level)
{
    auto span = meetingsIn(m_store, from, to, level);
    if (!span) {
        return fail(span.error());
    }
    auto shelf = casesOnShelf(m_store, {}, {}, ReadMode::Narrow, &span->cases);
    if (!shelf) {
        return fail(shelf.error());
    }
    for (Meeting& meeting : span->meetings) {
        if (CaseFile* file = shelf->find(meeting.caseId.uuid())) {
            file->all<Meeting>().append(std::move(meeting));
        }
    }
    auto done = readClients(m_store, *shelf, false, ReadMode::Full);
    done = done ? readKindOfAll<CaseReader>(m_store, *shelf) : done;
    done = done ? readKindOfAll<StepDone>(m_store, *shelf) : done;
    done = done ? readKindOfAll<ThreatAssessment>(m_store, *shelf) : done;
    return done ? Result<QList<CaseFile>>(std::move(shelf->files)) : fail(done.error());
}

namespace {

/// A change as the history has it.
struct WrittenRecord {
    QString kind;
    QUuid id;
    QJsonObject before;
    QJsonObject after;
};

Result<void> addIds(Statement&& rows, const QUuid& parameter, QSet<CaseId>& cases)
{
    rows.bind(parameter);
    return eachRow(rows, [&cases](const Statement& row) -> Result<void> {
        if (const auto id = row.id<CaseId>(0)) {
            cases.insert(*id);
        }
        return {};
    });
}

/// The case that a record of a case's kind belongs to now, and the one that it was taken from.
Result<bool> addCaseOfRecord(Connection& db, const WrittenRecord& written, QSet<CaseId>& cases)
{
    const char* table = nullptr;
    CaseRecordTypes::forEach([&]<typename T>() {
        table = written.kind == QLatin1StringView(T::info.kind) ? T::info.table : table;
    });
    if (!table) {
        return false;
    }
    if (const auto from = CaseId::parse(written.before.value(QLatin1StringView("caseId")).toString())) {
        cases.insert(*from);
    }
    const auto done =
        addIds(db.prepare(QByteArray("SELECT case_id FROM ") + table + " WHERE id = ?"), written.id, cases);
    if (!done) {
        return fail(done.error());
    }
    return true;
}

Result<void> addWritten(Connection& db, const WrittenRecord& written, CaseFileReader::Written& all)
{
    const auto casesOfClient = [&](const QUuid& client) {
        return addIds(db.prepare("SELECT id FROM cases WHERE client = ?"), client, all.cases);
    };
    if (written.kind == QLatin1StringView("case")) {
        all.cases.insert(*CaseId::fromUuid(written.id));
        return {};
    }
    if (written.kind == QLatin1StringView("client")) {
        return casesOfClient(written.id);
    }
    if (written.kind == QLatin1StringView("disclosure")) {
        const auto subject = subjectFromString(written.after.value(QLatin1StringView("subject")).toString());
        if (subject && subject->kind == SubjectRef::Kind::Case) {
            all.cases.insert(*CaseId::fromUuid(subject->id));
        }
        return subject && subject->kind == SubjectRef::Kind::Client ? casesOfClient(subject->id)
                                                                    : Result<void>();
    }
    if (written.kind == QLatin1StringView("erasure-act")) { // R35: they are not found any more
        return addIds(db.prepare("SELECT id FROM erasures WHERE act = ? AND kind = 'case'"), written.id,
                      all.cases);
    }
    const auto ofCase = addCaseOfRecord(db, written, all.cases);
    if (!ofCase) {
        return fail(ofCase.error());
    }
    all.district = all.district || !*ofCase;
    return {};
}

} // namespace

Result<CaseFileReader::Written> CaseFileReader::writtenSince(qint64 sequence)
{
    const auto head = m_store.audit().head();
    if (!head) {
        return fail(head.error());
    }
    Written all;
    all.upTo = head->sequence;
    Statement rows = m_store.connection().prepare("SELECT kind, id, before, after FROM history WHERE audit > "
                                                  "? AND kind <> 'case-reason' ORDER BY audit");
    rows.bind(sequence);
    const auto done = eachRow(rows, [&](const Statement& row) -> Result<void> {
        const auto before = jsonFromBytes(row.text(2).toUtf8());
        const auto after = jsonFromBytes(row.text(3).toUtf8());
        if (!before || !after) {
            return fail(!before ? before.error() : after.error());
        }
        return addWritten(m_store.connection(), {row.text(0), row.uuid(1), *before, *after}, all);
    });
    if (!done) {
        return fail(done.error());
    }
    return all;
}

} // namespace lotsbok
