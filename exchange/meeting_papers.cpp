// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meeting_papers.h"

#include "core/base/clock.h"
#include "core/rules/threat_rules.h"
#include "exchange/party_print.h"
#include "exchange/place_words.h"

#include <QLocale>
#include <algorithm>

namespace lotsbok {

namespace {

bool isHighThreat(const CaseFile& file)
{
    return currentLevel(file).value_or(0) >= kHighThreat;
}

bool isProtected(const CaseFile& file)
{
    return file.client.protection != ProtectedIdentity::None;
}

/// What an agenda item is about: minutes, where it names nothing else (whoMayHear).
QList<InfoKind> kindsOf(const AgendaItem& item)
{
    return item.kinds.isEmpty() ? QList<InfoKind>{InfoKind::Minutes} : item.kinds;
}

bool covers(const MeetingReader& reader, const QList<InfoKind>& kinds)
{
    return !reader.party || std::all_of(kinds.begin(), kinds.end(),
                                        [&reader](InfoKind kind) { return reader.covered.contains(kind); });
}

/// "onsdag 4 mars 2026 kl. 10.00–11.30"
QString hoursOnPaper(const Meeting& meeting)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const QDateTime start = toLocalTime(meeting.start);
    const QDateTime end = toLocalTime(meeting.end);
    const QString time = QStringLiteral("HH.mm");
    const QString until =
        end.date() == start.date()
            ? end.toString(time)
            : QStringLiteral("%1 kl. %2")
                  .arg(swedish.toString(end.date(), QStringLiteral("d MMMM")), end.toString(time));
    return QStringLiteral("%1 kl. %2–%3")
        .arg(swedish.toString(start.date(), QStringLiteral("dddd d MMMM yyyy")), start.toString(time), until);
}

/// R20. What the reader may have neither in the paper's own lines nor in what somebody wrote.
PlaceWords hiddenWords(const CaseFile& file, const MeetingReader& reader)
{
    return {file, !mayHaveTime(file, reader)    ? PlaceWords::Hidden::PlacesAndHours
                  : !mayHavePlace(file, reader) ? PlaceWords::Hidden::Places
                                                : PlaceWords::Hidden::Nothing};
}

class Sheet {
public:
    Sheet(const QString& title, const CaseFile& file, const MeetingReader& reader)
        : m_hidden(hiddenWords(file, reader))
    {
        m_sheet.title = title;
    }

    void heading(const QString& text) { m_sheet.lines.append({SheetLine::Kind::Heading, text}); }
    void text(const QString& text) { m_sheet.lines.append({SheetLine::Kind::Text, text}); }
    /// What a person wrote.
    void written(const QString& text) { this->text(m_hidden.without(text)); }
    void holds(const QList<InfoKind>& kinds)
    {
        for (const InfoKind kind : kinds) {
            if (!m_sheet.kinds.contains(kind)) {
                m_sheet.kinds.append(kind);
            }
        }
    }
    void leaves(const QString& what) { m_leftOut << what; }
    MeetingSheet take()
    {
        m_sheet.extent = m_leftOut.isEmpty()
                             ? QStringLiteral("Allt")
                             : QStringLiteral("Utan %1").arg(m_leftOut.join(QStringLiteral(" och ")));
        return std::move(m_sheet);
    }

private:
    PlaceWords m_hidden;
    QStringList m_leftOut;
    MeetingSheet m_sheet{};
};

void addReader(Sheet& sheet, const MeetingReader& reader)
{
    sheet.heading(QStringLiteral("Till"));
    if (reader.party) {
        sheet.text(partyOnPaper(*reader.party));
    } else {
        sheet.text(reader.isOwnFile ? QStringLiteral("Egen akt") : QStringLiteral("Den enskilde"));
    }
}

void addTimeAndPlace(Sheet& sheet, const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    sheet.heading(QStringLiteral("Tid och plats"));
    if (!mayHaveTime(file, reader)) {
        sheet.text(QStringLiteral("Tid och plats lämnas muntligen av SIG-lotsen."));
        sheet.leaves(QStringLiteral("tid och plats"));
        return;
    }
    sheet.text(hoursOnPaper(meeting));
    if (!mayHavePlace(file, reader) || meeting.place.trimmed().isEmpty()) {
        sheet.text(QStringLiteral("Platsen lämnas muntligen av SIG-lotsen."));
        sheet.leaves(QStringLiteral("plats"));
    } else {
        sheet.text(meeting.place.trimmed());
    }
}

/// The items that the reader may hear of; gives whether they are all of them.
bool addAgenda(Sheet& sheet, const Meeting& meeting, const MeetingReader& reader)
{
    QStringList items;
    bool all = true;
    for (const AgendaItem& item : meeting.agenda) {
        if (!covers(reader, kindsOf(item))) {
            all = false;
            continue;
        }
        items << item.text;
        sheet.holds(kindsOf(item));
    }
    if (!items.isEmpty() || !all) {
        sheet.heading(QStringLiteral("Dagordning"));
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        sheet.written(QStringLiteral("%1. %2").arg(i + 1).arg(items.at(i)));
    }
    if (!all) {
        sheet.text(QStringLiteral("Mötet har också punkter som tas upp utan er."));
        sheet.leaves(QStringLiteral("det som samtycket inte omfattar"));
    }
    return all;
}

void addCommitments(Sheet& sheet, const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    QStringList lines;
    for (const Commitment& commitment : file.all<Commitment>()) {
        const bool theirs = !reader.party || isSameParty(commitment.party, *reader.party);
        if (commitment.meeting != meeting.id || !theirs) {
            continue;
        }
        QString line = commitment.text;
        if (!reader.party) {
            line = QStringLiteral("%1: %2").arg(partyOnPaper(commitment.party), line);
        }
        if (commitment.due.isValid()) {
            line += QStringLiteral(" (senast %1)").arg(commitment.due.toString(Qt::ISODate));
        }
        lines << line;
    }
    if (lines.isEmpty()) {
        return;
    }
    sheet.heading(reader.party ? QStringLiteral("Ni åtog er") : QStringLiteral("Åtaganden"));
    for (const QString& line : lines) {
        sheet.written(line);
    }
}

void addWhoCame(Sheet& sheet, const Meeting& meeting)
{
    QStringList names;
    if (meeting.personAttended.value_or(false)) {
        names << QStringLiteral("Den enskilde");
    }
    for (const MeetingParty& each : meeting.parties) {
        if (each.attended.value_or(false)) {
            names << partyOnPaper(each.party);
        }
    }
    if (!names.isEmpty()) {
        sheet.heading(QStringLiteral("Närvarande"));
        for (const QString& name : names) {
            sheet.text(name);
        }
    }
}

} // namespace

QString meetingKindOnPaper(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Network:
        return QStringLiteral("nätverksmöte");
    case MeetingKind::Officials:
        return QStringLiteral("tjänstemannamöte");
    case MeetingKind::Single:
        return QStringLiteral("enskilt möte");
    }
    return {};
}

bool mayHaveTime(const CaseFile& file, const MeetingReader& reader)
{
    const bool isPolice = reader.party && reader.party->kind == PartyKind::Police;
    return reader.isOwnFile || isPolice || !isHighThreat(file);
}

bool mayHavePlace(const CaseFile& file, const MeetingReader& reader)
{
    return reader.isOwnFile || (mayHaveTime(file, reader) && !isProtected(file));
}

MeetingSheet invitationFor(const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    Sheet sheet(QStringLiteral("Inbjudan till %1").arg(meetingKindOnPaper(meeting.kind)), file, reader);
    sheet.holds({InfoKind::Minutes});
    addReader(sheet, reader);
    addTimeAndPlace(sheet, file, meeting, reader);
    addAgenda(sheet, meeting, reader);
    if (!reader.party && !meeting.parties.isEmpty()) {
        sheet.heading(QStringLiteral("Inbjudna"));
        for (const MeetingParty& each : meeting.parties) {
            sheet.text(partyOnPaper(each.party));
        }
    }
    return sheet.take();
}

MeetingSheet minutesFor(const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    Sheet sheet(QStringLiteral("Minnesanteckningar från %1").arg(meetingKindOnPaper(meeting.kind)), file,
                reader);
    sheet.holds({InfoKind::Minutes});
    addReader(sheet, reader);
    addTimeAndPlace(sheet, file, meeting, reader);
    addWhoCame(sheet, meeting);
    const bool all = addAgenda(sheet, meeting, reader);
    sheet.heading(QStringLiteral("Anteckningar"));
    if (all && !meeting.minutes.trimmed().isEmpty()) {
        for (const QString& paragraph : meeting.minutes.split(u'\n', Qt::SkipEmptyParts)) {
            sheet.written(paragraph);
        }
    } else {
        sheet.text(
            all ? QStringLiteral("Inga anteckningar.")
                : QStringLiteral("Samtycket omfattar inte hela mötet. Därför lämnas bara det som rör er."));
    }
    addCommitments(sheet, file, meeting, reader);
    return sheet.take();
}

CalendarEvent calendarEventOf(const CaseFile& file, const Meeting& meeting, const QDateTime& nowUtc)
{
    CalendarEvent event;
    event.stamp = nowUtc;
    event.start = meeting.start;
    event.end = meeting.end;
    event.summary = QStringLiteral("Möte");
    event.location = isHighThreat(file) || isProtected(file) ? QString() : meeting.place;
    return event;
}

} // namespace lotsbok
