// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/deidentified_desk.h"

#include "core/rules/reference_data.h"
#include "core/security/city_key.h"
#include "core/session/case_work_private.h"
#include "core/store/city_repository.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <numeric>
#include <sodium.h>

namespace lotsbok {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QString newCaseCode()
{
    std::array<unsigned char, kCaseCodeLength> random{};
    randombytes_buf(random.data(), random.size());
    QString code;
    for (const unsigned char byte : random) {
        code += QLatin1Char(kCaseCodeAlphabet[byte % 32]);
    }
    return code;
}

/// The rows in the order of their values.
DeidentifiedTable inOrderOfValues(const DeidentifiedTable& table)
{
    std::vector<std::size_t> order(table.codes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&table](std::size_t a, std::size_t b) {
        for (const DeidentifiedColumn& column : table.columns) {
            if (column.cells[a] != column.cells[b]) {
                return column.cells[a] < column.cells[b];
            }
        }
        return false;
    });
    DeidentifiedTable sorted;
    for (const DeidentifiedColumn& column : table.columns) {
        DeidentifiedColumn copy{column.id, column.step, {}};
        for (const std::size_t row : order) {
            copy.cells.push_back(column.cells[row]);
        }
        sorted.columns.append(std::move(copy));
    }
    sorted.codes.resize(order.size());
    return sorted;
}

/// What somebody who looks at the rows sees; codes and the day are not part of it.
QByteArray lookOf(const DeidentifiedFile& file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    DeidentifiedFile shown = file;
    shown.table = inOrderOfValues(file.table);
    shown.madeOn = {};
    // Without codes the order is that of the values.
    hash.addData(deidentifiedBytes(shown));
    return hash.result();
}

} // namespace

/// What was read of the book for an order: rows with their cases, in the same order.
struct DeidentifiedDesk::Read {
    DeidentifiedFile file{}; ///< without codes
    DeidentifiedTable finest{};
    QList<CaseId> cases{};
    int limited = 0;
};

Result<DeidentifiedPreview> DeidentifiedPreview::with(const DeidentifiedChoices& choices) const
{
    auto table = coarsened(finest, choices);
    if (!table) {
        return fail(table.error());
    }
    DeidentifiedPreview other = *this;
    other.file.table = inOrderOfValues(*table);
    other.risk = deidentificationRisk(other.file.table);
    other.gate = deidentificationGate(other.file.table);
    other.file.k = other.risk.k;
    other.seen = lookOf(other.file);
    return other;
}

Result<QString> DeidentifiedDesk::districtId(const DeidentifiedOrder& order) const
{
    const auto info = m_session.district();
    if (!info) {
        return fail(info.error());
    }
    for (const District& district : allDistricts()) {
        const bool isNamed = order.district.isEmpty() &&
                             (district.administration.compare(info->name, Qt::CaseInsensitive) == 0 ||
                              district.name.compare(info->name, Qt::CaseInsensitive) == 0);
        if (isNamed || district.id == order.district) {
            return district.id;
        }
    }
    return cannotBe(QT_TRANSLATE_NOOP(
        "Session", "District: it is not in the register of districts; choose which one it is."));
}

Result<DeidentifiedDesk::Read> DeidentifiedDesk::readCopy(const DeidentifiedOrder& order)
{
    const bool isEntry = order.kind == DeidentifiedKind::Entry;
    if (!order.caseId) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Case: a copy at entry or exit is of one case."));
    }
    const auto found = ReportDesk(m_session).caseOf(*order.caseId);
    if (!found) {
        return fail(found.error());
    }
    const QDate day = isEntry ? found->basis.grantedOn : found->basis.closedOn;
    if (!found->basis.grantedOn.isValid() || !day.isValid()) {
        return isEntry ? ruleSaysNo(QT_TRANSLATE_NOOP("Session", "the support is not granted yet."), "R31")
                       : ruleSaysNo(QT_TRANSLATE_NOOP("Session", "the support has not ended yet."), "R31");
    }
    Read read;
    read.file.period = {firstOfMonth(day), firstOfMonth(day)};
    read.cases = {found->id};
    const FollowedCase one{{}, found->entry(), found->exit(), !isEntry};
    read.finest = deidentifiedTable({one}, isEntry ? FollowUpMoment::Entry : FollowUpMoment::Exit);
    return read;
}

Result<DeidentifiedDesk::Read> DeidentifiedDesk::read(const DeidentifiedOrder& order,
                                                      const ReportDesk::Progress& progress)
{
    const auto district = districtId(order);
    if (!district) {
        return fail(district.error());
    }
    Read read;
    if (order.kind != DeidentifiedKind::Period) {
        auto copy = readCopy(order);
        if (!copy) {
            return copy;
        }
        read = std::move(*copy);
    } else {
        if (!order.period.isValid() || order.period.from > m_session.today()) {
            return cannotBe(QT_TRANSLATE_NOOP("Session", "Period: whole months, and it has begun."));
        }
        const ReportPeriod period{order.period.from, order.period.lastDay()};
        ReportDesk desk(m_session);
        const auto found = desk.casesAndWaiting(period, progress);
        if (!found) {
            return fail(found.error());
        }
        read.limited = desk.limited();
        if (found->size() > DeidentifiedFile::mostRows) {
            return cannotBe(QT_TRANSLATE_NOOP(
                "Session", "Period: more cases than a file can hold; choose a shorter one."));
        }
        QList<FollowedCase> followed;
        for (const ReportCase& each : *found) {
            if (!each.isParticipant(period)) {
                ++read.file.waiting;
                continue;
            }
            followed.append({{}, each.entry(), each.exit(), each.hasEnded(period), each.isUnderWay(period)});
            read.cases.append(each.id);
        }
        read.file.period = order.period;
        read.finest = deidentifiedTable(followed, FollowUpMoment::Exit);
    }
    auto table = coarsened(read.finest, order.choices);
    if (!table) {
        return fail(table.error());
    }
    read.file.kind = order.kind;
    read.file.district = *district;
    read.file.madeOn = m_session.today();
    read.file.table = std::move(*table);
    read.file.k = deidentificationRisk(read.file.table).k;
    return read;
}

Result<DeidentifiedPreview> DeidentifiedDesk::preview(const DeidentifiedOrder& order,
                                                      const ReportDesk::Progress& progress)
{
    auto found = read(order, progress);
    if (!found) {
        return fail(found.error());
    }
    DeidentifiedPreview preview;
    preview.file = std::move(found->file);
    preview.finest = inOrderOfValues(found->finest);
    preview.limited = found->limited;
    return preview.with(order.choices);
}

Result<void> DeidentifiedDesk::checkTerms(const DeidentifiedPreview& preview,
                                          const DeidentifiedTerms& terms) const
{
    const bool isForced = !terms.because.trimmed().isEmpty();
    if (preview.gate.isOpen()) {
        return {};
    }
    if (!isForced) {
        return fail(ErrorCode::RuleSaysNo,
                    QCoreApplication::translate(
                        "Session", "R31: in what others may know, only %1 rows are alike where %2 are "
                                   "needed. Make variables coarser, or leave them out.")
                        .arg(preview.gate.found)
                        .arg(preview.gate.needed));
    }
    if (!terms.sealed) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "a file in which persons may be found leaves sealed."),
                          "R31");
    }
    if (auto allowed = m_session.d->requireForWriting(Permission::OverrideGates); !allowed) {
        return allowed;
    }
    return requireReason(terms.because);
}

Result<DeidentifiedParcel> DeidentifiedDesk::make(const DeidentifiedOrder& order, const QByteArray& seen,
                                                  const DeidentifiedTerms& terms)
{
    const bool isPeriod = order.kind == DeidentifiedKind::Period;
    const Permission needed = isPeriod ? Permission::SeeAllCases : Permission::WriteClients;
    if (auto allowed = m_session.d->requireForWriting(needed); !allowed) {
        return fail(allowed.error());
    }
    auto found = read(order, {});
    const auto to = found ? recipient() : fail(found.error());
    if (!to) {
        return fail(to.error());
    }
    if (lookOf(found->file) != seen) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate(
                        "Session", "The book has changed since the rows were looked at; look again."));
    }
    const DeidentifiedPreview judged{found->file, {}, {}, deidentificationGate(found->file.table), {}};
    if (auto agreed = checkTerms(judged, terms); !agreed) {
        return fail(agreed.error());
    }
    if (terms.sealed && !to->isKnown()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "Session", "There is no key of socialförvaltningen to seal the file to."));
    }
    const auto codes = CityRepository(*m_session.d->store).codesOf(found->cases, newCaseCode);
    if (!codes) {
        return fail(codes.error());
    }
    for (qsizetype i = 0; i < found->cases.size(); ++i) {
        found->file.table.codes[static_cast<std::size_t>(i)] = codes->value(found->cases.at(i));
    }
    DeidentifiedParcel parcel{deidentifiedBytes(found->file), terms.sealed, std::move(found->file)};
    if (terms.sealed) {
        auto box = sealForCity(parcel.bytes, to->sealPublic);
        if (!box) {
            return fail(box.error());
        }
        parcel.bytes = std::move(*box);
    }
    return parcel;
}

Result<CityRecipient> DeidentifiedDesk::recipient() const
{
    return CityRepository(*m_session.d->store).recipient();
}

Result<CityRecipient> DeidentifiedDesk::saveRecipient(const QString& line, int version)
{
    if (auto allowed = m_session.d->requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    CityRecipient value{version, {}};
    if (!line.trimmed().isEmpty()) {
        auto sealPublic = parseCityKeyText(line);
        if (!sealPublic) {
            return fail(sealPublic.error());
        }
        value.sealPublic = std::move(*sealPublic);
    }
    return CityRepository(*m_session.d->store).save(m_session.d->bookId, value);
}

Result<CaseNumber> DeidentifiedDesk::caseOf(const QString& code)
{
    if (auto allowed = m_session.d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    const auto found = CityRepository(*m_session.d->store).caseOf(code.trimmed().toUpper());
    if (!found) {
        return fail(found.error());
    }
    const auto value = *found ? m_session.d->requireCase(**found) : fail(ErrorCode::NotFound, {});
    if (!value && value.error().code == ErrorCode::NotFound) { // the same for a case that is not there (R39)
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Session", "No case that you may know of has that code."));
    }
    if (!value) {
        return fail(value.error());
    }
    const SubjectRef subject = SubjectRef::of(value->id);
    if (auto logged = m_session.d->logRead(QStringLiteral("follow-up-code.trace"), toString(subject),
                                           m_session.d->statedReason(subject));
        !logged) {
        return fail(logged.error());
    }
    return *value->number;
}

} // namespace lotsbok
