// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meeting_papers.h"

#include "core/base/clock.h"
#include "core/rules/threat_rules.h"
#include "exchange/party_print.h"
#include "exchange/place_words.h"

#include <QLocale>
#include <algorithm>
#include <array>

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

/// What the papers say by themselves: an overlay has words for it.
namespace sheetSays {
constexpr auto to = "Till";
constexpr auto person = "Den enskilde";
constexpr auto ownFile = "Egen akt";
constexpr auto timeAndPlace = "Tid och plats";
constexpr auto hours = "{{day}} kl. {{from}}–{{until}}"; ///< "onsdag 4 mars 2026 kl. 10.00–11.30"
constexpr auto timeInPerson = "Tid och plats lämnas muntligen av SIG-lotsen.";
constexpr auto placeInPerson = "Platsen lämnas muntligen av SIG-lotsen.";
constexpr auto invited = "Inbjudna";
constexpr auto present = "Närvarande";
constexpr auto agenda = "Dagordning";
constexpr auto notes = "Anteckningar";
constexpr auto noNotes = "Inga anteckningar.";
constexpr auto commitments = "Åtaganden";
constexpr auto due = "senast {{day}}";
constexpr auto more = "Mötet har också punkter som tas upp utan er.";
constexpr auto notAll = "Samtycket omfattar inte hela mötet. Därför lämnas bara det som rör er.";
constexpr auto yours = "Ni åtog er";
// To a relative: "den enskilde" is "you" in the person's own language.
constexpr auto whomItIsAbout = "Den som mötet gäller";
constexpr std::array all{to,      person,  ownFile, timeAndPlace, hours,   timeInPerson, placeInPerson,
                         invited, present, agenda,  notes,        noNotes, commitments,  due,
                         more,    notAll,  yours,   whomItIsAbout};
} // namespace sheetSays

using SheetValues = QHash<QString, QString>;

QString mergedSheetText(const QString& text, const SheetValues& values)
{
    return withValues(text, [&values](const QString& name) { return values.value(name); });
}

SheetValues hoursInSwedish(const Meeting& meeting)
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
    return {{QStringLiteral("day"), swedish.toString(start.date(), QStringLiteral("dddd d MMMM yyyy"))},
            {QStringLiteral("from"), start.toString(time)},
            {QStringLiteral("until"), until}};
}

/// The day as that language writes it, or in figures where Qt does not know it.
QString dayIn(const QString& language, const QDate& day)
{
    const QLocale locale = language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                           : QLocale(language);
    return locale.language() == QLocale::C ? day.toString(Qt::ISODate)
                                           : locale.toString(day, QLocale::LongFormat);
}

SheetValues hoursInOther(const Meeting& meeting, const QString& language)
{
    const QDateTime start = toLocalTime(meeting.start);
    const QDateTime end = toLocalTime(meeting.end);
    const QString time = QStringLiteral("HH:mm");
    const QString until = end.date() == start.date()
                              ? end.toString(time)
                              : QStringLiteral("%1, %2").arg(dayIn(language, end.date()), end.toString(time));
    return {{QStringLiteral("day"), dayIn(language, start.date())},
            {QStringLiteral("from"), start.toString(time)},
            {QStringLiteral("until"), until}};
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
        , m_words(reader.words)
    {
        const QString inWords = m_words.name();
        m_sheet.what = inWords.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, inWords);
        m_sheet.title = m_words.swedish(title);
        m_sheet.titleBeside = m_words.other(m_sheet.title);
    }

    /// What the paper says by itself: one of sheetSays.
    void heading(const char* says) { add(SheetLine::Kind::Heading, swedish(says), other(says)); }
    void text(const char* says) { add(SheetLine::Kind::Text, swedish(says), other(says)); }
    /// A name or a value.
    void text(const QString& text) { add(SheetLine::Kind::Text, text, {}); }
    void hours(const Meeting& meeting)
    {
        const QString beside = other(sheetSays::hours);
        add(SheetLine::Kind::Text, mergedSheetText(swedish(sheetSays::hours), hoursInSwedish(meeting)),
            beside.isEmpty() ? QString()
                             : mergedSheetText(beside, hoursInOther(meeting, m_words.beside->language)));
    }
    /// What a person wrote stays as it was written; `due` is the day that it is to be done by.
    void written(const QString& text, const QDate& due = {})
    {
        const QString shown = m_hidden.without(text);
        QStringList beside;
        QString line = shown;
        if (due.isValid()) {
            const SheetValues day{{QStringLiteral("day"), due.toString(Qt::ISODate)}};
            line += QStringLiteral(" (%1)").arg(mergedSheetText(swedish(sheetSays::due), day));
            beside << mergedSheetText(other(sheetSays::due), day);
        }
        if (shown != text) {
            beside << m_words.other(PlaceWords::mark());
        }
        beside.removeAll(QString());
        add(SheetLine::Kind::Text, line, beside.join(u' '));
    }
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
    [[nodiscard]] QString swedish(const char* says) const { return m_words.swedish(QString::fromUtf8(says)); }
    [[nodiscard]] QString other(const char* says) const { return m_words.other(swedish(says)); }
    void add(SheetLine::Kind kind, const QString& text, const QString& beside)
    {
        SheetLine line{kind, text};
        line.second = beside;
        m_sheet.lines.append(line);
    }

    PlaceWords m_hidden;
    PaperWords m_words;
    QStringList m_leftOut;
    MeetingSheet m_sheet{};
};

void addReader(Sheet& sheet, const MeetingReader& reader)
{
    sheet.heading(sheetSays::to);
    if (reader.party) {
        sheet.text(partyOnPaper(*reader.party));
    } else {
        sheet.text(reader.isOwnFile ? sheetSays::ownFile : sheetSays::person);
    }
}

void addTimeAndPlace(Sheet& sheet, const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    sheet.heading(sheetSays::timeAndPlace);
    if (!mayHaveTime(file, reader)) {
        sheet.text(sheetSays::timeInPerson);
        sheet.leaves(QStringLiteral("tid och plats"));
        return;
    }
    sheet.hours(meeting);
    if (!mayHavePlace(file, reader) || meeting.place.trimmed().isEmpty()) {
        sheet.text(sheetSays::placeInPerson);
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
        sheet.heading(sheetSays::agenda);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        sheet.written(QStringLiteral("%1. %2").arg(i + 1).arg(items.at(i)));
    }
    if (!all) {
        sheet.text(sheetSays::more);
        sheet.leaves(QStringLiteral("det som samtycket inte omfattar"));
    }
    return all;
}

void addCommitments(Sheet& sheet, const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    std::vector<std::pair<QString, QDate>> lines;
    for (const Commitment& commitment : file.all<Commitment>()) {
        const bool theirs = !reader.party || isSameParty(commitment.party, *reader.party);
        if (commitment.meeting != meeting.id || !theirs) {
            continue;
        }
        QString line = commitment.text;
        if (!reader.party) {
            line = QStringLiteral("%1: %2").arg(partyOnPaper(commitment.party), line);
        }
        lines.emplace_back(line, commitment.due);
    }
    if (lines.empty()) {
        return;
    }
    sheet.heading(reader.party ? sheetSays::yours : sheetSays::commitments);
    for (const auto& [line, due] : lines) {
        sheet.written(line, due);
    }
}

void addWhoCame(Sheet& sheet, const Meeting& meeting, const MeetingReader& reader)
{
    const bool personCame = meeting.personAttended.value_or(false);
    QStringList names;
    for (const MeetingParty& each : meeting.parties) {
        if (each.attended.value_or(false)) {
            names << partyOnPaper(each.party);
        }
    }
    if (personCame || !names.isEmpty()) {
        sheet.heading(sheetSays::present);
    }
    if (personCame) {
        const bool isRelative = reader.party && mayHaveWords(reader.party);
        sheet.text(isRelative ? sheetSays::whomItIsAbout : sheetSays::person);
    }
    for (const QString& name : names) {
        sheet.text(name);
    }
}

QString invitationTitle(MeetingKind kind)
{
    return QStringLiteral("Inbjudan till %1").arg(meetingKindOnPaper(kind));
}

QString minutesTitle(MeetingKind kind)
{
    return QStringLiteral("Minnesanteckningar från %1").arg(meetingKindOnPaper(kind));
}

} // namespace

bool mayHaveWords(const std::optional<Party>& party)
{
    return !party || party->kind == PartyKind::Kin;
}

QString meetingWordsId()
{
    return QStringLiteral("meeting");
}

FormDefinition meetingWordsForm()
{
    FormDefinition form;
    form.id = meetingWordsId();
    const auto add = [&form](const QString& text) {
        Section section;
        section.title = text;
        form.sections.append(section);
    };
    for (size_t i = 0; i < wordsOf(MeetingKind{}).size(); ++i) {
        add(invitationTitle(MeetingKind(i)));
        add(minutesTitle(MeetingKind(i)));
    }
    for (const char* says : sheetSays::all) {
        add(QString::fromUtf8(says));
    }
    add(PlaceWords::mark());
    return form;
}

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
    Sheet sheet(invitationTitle(meeting.kind), file, reader);
    sheet.holds({InfoKind::Minutes});
    addReader(sheet, reader);
    addTimeAndPlace(sheet, file, meeting, reader);
    addAgenda(sheet, meeting, reader);
    if (!reader.party && !meeting.parties.isEmpty()) {
        sheet.heading(sheetSays::invited);
        for (const MeetingParty& each : meeting.parties) {
            sheet.text(partyOnPaper(each.party));
        }
    }
    return sheet.take();
}

MeetingSheet minutesFor(const CaseFile& file, const Meeting& meeting, const MeetingReader& reader)
{
    Sheet sheet(minutesTitle(meeting.kind), file, reader);
    sheet.holds({InfoKind::Minutes});
    addReader(sheet, reader);
    addTimeAndPlace(sheet, file, meeting, reader);
    addWhoCame(sheet, meeting, reader);
    const bool all = addAgenda(sheet, meeting, reader);
    sheet.heading(sheetSays::notes);
    if (all && !meeting.minutes.trimmed().isEmpty()) {
        for (const QString& paragraph : meeting.minutes.split(u'\n', Qt::SkipEmptyParts)) {
            sheet.written(paragraph);
        }
    } else {
        sheet.text(all ? sheetSays::noNotes : sheetSays::notAll);
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
