// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R20, R28: one paper, one copy a reader, and the internal copy that says who got what.
#include "core/base/clock.h"
#include "exchange/disclosure_private.h"
#include "exchange/meeting_papers.h"
#include "exchange/party_print.h"

#include <QDir>
#include <algorithm>

namespace lotsbok {

struct Disclosure::CopyInHand {
    Copy copy{};
    std::optional<Prepared> prepared{}; ///< nothing: it is not given
};

namespace {

constexpr auto kInternalCopy = "egen-akt.pdf";

/// "exemplar-1.pdf": names nobody.
QString copyName(qsizetype index)
{
    return QStringLiteral("exemplar-%1.pdf").arg(index + 1);
}

void addOnce(QList<DisclosureRequest>& requests, const Party& party)
{
    const bool known = std::any_of(requests.begin(), requests.end(), [&party](const DisclosureRequest& one) {
        return isSameParty(one.party, party);
    });
    if (!known) {
        DisclosureRequest request;
        request.party = party;
        requests.append(request);
    }
}

/// Whom a copy is asked for, when the order names nobody.
Result<QList<DisclosureRequest>> usualParties(const CaseFile& file, const Disclosure::CopyOrder& order)
{
    QList<DisclosureRequest> requests;
    if (const auto* id = std::get_if<MeetingId>(&order.of)) {
        const Meeting* meeting = file.find<Meeting>(*id);
        if (meeting == nullptr) {
            return fail(ErrorCode::NotFound, DoorText::tr("The meeting was not found."));
        }
        for (const MeetingParty& each : meeting->parties) {
            addOnce(requests, each.party);
        }
        return requests;
    }
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        const Consent* consent = file.find<Consent>(scope.consent);
        if (consent != nullptr && consent->kind == ConsentKind::Sharing) {
            addOnce(requests, scope.party);
        }
    }
    return requests;
}

QString momentOnPaper(const QDateTime& utc)
{
    return toLocalTime(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// In groups, so that it is read and broken in lines.
QString hashOnPaper(const QByteArray& sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8) {
        groups << hex.mid(i, 8);
    }
    return groups.join(QLatin1Char(' '));
}

/// "1", as its file is numbered.
QStringList coverRow(qsizetype index, const Disclosure::Copy& copy)
{
    const QString reader = copy.party ? partyOnPaper(*copy.party) : QStringLiteral("Den enskilde");
    if (!copy.record) {
        return {QString::number(index + 1), reader, QStringLiteral("Inte lämnat"), copy.why,
                QStringLiteral("–")};
    }
    const QString pages =
        copy.pages == 1 ? QStringLiteral("1 sida") : QStringLiteral("%1 sidor").arg(copy.pages);
    return {QString::number(index + 1), reader,
            QStringLiteral("%1. %2, %3").arg(copy.extent, pages, momentOnPaper(copy.record->at)),
            copy.record->basis, hashOnPaper(copy.record->contentSha256)};
}

CoverPage coverOf(const QList<Disclosure::Copy>& copies, const QString& what)
{
    CoverPage cover;
    cover.title = QStringLiteral("Följeblad");
    cover.text =
        QStringLiteral("Så har %1 lämnats ut. Varje mottagare har fått ett eget exemplar med bara det som "
                       "grunden omfattar. Kontrollsumman (SHA-256) pekar ut exakt den fil som lämnades.")
            .arg(what);
    cover.columns = {{QStringLiteral("Nr"), 0.5},
                     {QStringLiteral("Mottagare"), 1.6},
                     {QStringLiteral("Exemplaret"), 1.7},
                     {QStringLiteral("Grund"), 1.8},
                     {QStringLiteral("Kontrollsumma"), 1.3}};
    for (qsizetype i = 0; i < copies.size(); ++i) {
        cover.rows.append(coverRow(i, copies.at(i)));
    }
    return cover;
}

} // namespace

Result<Disclosure::Prepared> Disclosure::prepareWhole(const CopyOrder& order, Recipient recipient)
{
    PaperMaking making;
    making.words = recipient == Recipient::Person ? order.personWords : QString();
    if (const auto* meeting = std::get_if<MeetingId>(&order.of)) {
        return prepareMeeting({order.caseId, *meeting, order.kind, {}, recipient}, making);
    }
    const auto response = m_session.response(std::get<ResponseId>(order.of));
    if (!response) {
        return fail(response.error());
    }
    if (response->subject != SubjectRef::of(order.caseId)) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("The form is not about this case."));
    }
    if (recipient == Recipient::Person && response->formId == QLatin1String("3.3")) {
        return fail(
            ErrorCode::RuleSaysNo,
            DoorText::tr("R34: what the threat assessments say is judged before the person gets it."));
    }
    auto prepared = prepare(*response, recipient, making);
    if (prepared) {
        prepared->extent = QStringLiteral("Allt");
    }
    return prepared;
}

Result<Disclosure::Prepared> Disclosure::prepareCopy(const CopyOrder& order,
                                                     const std::optional<DisclosureRequest>& party)
{
    if (!party) {
        return prepareWhole(order, Recipient::Person);
    }
    PaperMaking making;
    making.words = mayHaveWords(party->party) ? order.personWords : QString();
    if (const auto* meeting = std::get_if<MeetingId>(&order.of)) {
        return prepareMeeting({order.caseId, *meeting, order.kind, party, Recipient::Person}, making);
    }
    const auto response = m_session.response(std::get<ResponseId>(order.of));
    if (!response) {
        return fail(response.error());
    }
    if (response->subject != SubjectRef::of(order.caseId)) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("The form is not about this case."));
    }
    return prepareForParty(*response, *party, making);
}

Result<Disclosure::Prepared> Disclosure::prepareInternal(const CopyOrder& order, const CoverPage& cover)
{
    auto prepared = [&]() -> Result<Prepared> {
        if (const auto* meeting = std::get_if<MeetingId>(&order.of)) {
            return prepareMeeting({order.caseId, *meeting, order.kind, {}, Recipient::OwnFile},
                                  {PdfProfile::Archive, cover});
        }
        const auto response = m_session.response(std::get<ResponseId>(order.of));
        return response ? prepare(*response, Recipient::OwnFile, {PdfProfile::Archive, cover})
                        : fail(response.error());
    }();
    if (prepared) {
        prepared->release.what += QStringLiteral(" med följeblad");
    }
    return prepared;
}

Result<std::vector<Disclosure::CopyInHand>> Disclosure::prepareCopies(const CopyOrder& order)
{
    if (order.kind == MeetingPaper::Kind::Calendar) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("A calendar file is not printed."));
    }
    const auto file = m_session.caseFile(order.caseId);
    if (!file) {
        return fail(file.error());
    }
    const auto parties = order.parties.isEmpty() ? usualParties(*file, order) : order.parties;
    if (!parties) {
        return fail(parties.error());
    }
    std::vector<std::optional<DisclosureRequest>> readers(parties->begin(), parties->end());
    if (order.toPerson) {
        readers.emplace_back();
    }
    std::vector<CopyInHand> copies;
    for (const std::optional<DisclosureRequest>& reader : readers) {
        CopyInHand one;
        one.copy.party = reader ? std::optional(reader->party) : std::nullopt;
        auto prepared = prepareCopy(order, reader);
        if (!prepared && prepared.error().code != ErrorCode::RuleSaysNo) {
            return fail(prepared.error());
        }
        if (prepared) {
            one.copy.extent = prepared->extent;
            one.copy.pages = prepared->printed.pages;
            one.copy.bytes = prepared->bytes();
            one.prepared = std::move(*prepared);
        } else {
            one.copy.why = prepared.error().text;
        }
        copies.push_back(std::move(one));
    }
    return copies;
}

Result<QList<Disclosure::Copy>> Disclosure::copiesFor(const CopyOrder& order)
{
    auto prepared = prepareCopies(order);
    if (!prepared) {
        return fail(prepared.error());
    }
    QList<Copy> copies;
    for (CopyInHand& one : *prepared) {
        copies.append(std::move(one.copy));
    }
    return copies;
}

Result<Disclosure::Copies> Disclosure::releaseCopies(const CopyOrder& order, std::vector<CopyInHand> copies,
                                                     const Releasing& release)
{
    QList<Copy> released;
    QString what;
    for (CopyInHand& one : copies) {
        if (one.prepared) {
            what = what.isEmpty() ? one.prepared->release.what : what; // the person's may be in other words
            const QString name = copyName(released.size());
            const auto left = release(std::move(*one.prepared), name);
            if (left) {
                one.copy.record = left->record;
                one.copy.name = name;
            } else {
                one.copy.why = left.error().text;
                one.copy.bytes.clear();
            }
        }
        released.append(std::move(one.copy));
    }
    auto internal =
        release(prepareInternal(order, coverOf(released, what)), QString::fromLatin1(kInternalCopy));
    return internal ? Result<Copies>(Copies{std::move(released), std::move(*internal)})
                    : fail(internal.error());
}

Result<Disclosure::Copies> Disclosure::copiesToFolder(const CopyOrder& order, const QString& folder,
                                                      bool overwrite)
{
    auto copies = prepareCopies(order);
    if (!copies) {
        return fail(copies.error());
    }
    const QDir place(folder);
    bool any = false;
    for (size_t i = 0; i < copies->size(); ++i) {
        if (!(*copies)[i].prepared) {
            continue;
        }
        any = true;
        if (const auto possible = checkWritable(place.filePath(copyName(qsizetype(i))), overwrite);
            !possible) {
            return fail(possible.error());
        }
    }
    if (!any) {
        return fail(ErrorCode::RuleSaysNo, DoorText::tr("R14: nobody may have a copy of this paper now."));
    }
    if (const auto possible = checkWritable(place.filePath(QString::fromLatin1(kInternalCopy)), overwrite);
        !possible) {
        return fail(possible.error());
    }
    return releaseCopies(order, std::move(*copies), [&](Result<Prepared> prepared, const QString& name) {
        return toFile(std::move(prepared), place.filePath(name), overwrite);
    });
}

Result<Disclosure::Copies> Disclosure::copiesToPrinter(const CopyOrder& order, const QString& queue,
                                                       const PrintManner& manner)
{
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    auto copies = prepareCopies(order);
    if (!copies) {
        return fail(copies.error());
    }
    const bool any = std::any_of(copies->begin(), copies->end(),
                                 [](const CopyInHand& one) { return one.prepared.has_value(); });
    if (!any) {
        return fail(ErrorCode::RuleSaysNo, DoorText::tr("R14: nobody may have a copy of this paper now."));
    }
    return releaseCopies(order, std::move(*copies), [&](Result<Prepared> prepared, const QString&) {
        return toPrinter(std::move(prepared), queue, manner);
    });
}

} // namespace lotsbok
