// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_papers_card.h"

#include "app/case/content_page.h"
#include "app/forms/give_out_page.h"
#include "app/forms/words_choice.h"
#include "app/meetings/meeting_text.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"
#include "exchange/meeting_papers.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

namespace lotsbok {

namespace {

/// The name says what it is, never about whom or when.
QString paperFileName(Disclosure::MeetingPaper::Kind kind)
{
    switch (kind) {
    case Disclosure::MeetingPaper::Kind::Invitation:
        return QStringLiteral("inbjudan.pdf");
    case Disclosure::MeetingPaper::Kind::Minutes:
        return QStringLiteral("minnesanteckningar.pdf");
    case Disclosure::MeetingPaper::Kind::Calendar:
        break;
    }
    return QStringLiteral("mote.ics");
}

Result<void> withoutValue(const Result<Disclosure::Released>& released)
{
    return released ? Result<void>() : fail(released.error());
}

} // namespace

MeetingPapersCard::MeetingPapersCard(PageContext context, const CaseSnapshotPtr& snapshot,
                                     const Meeting& meeting, Paper::Kind kind, QWidget* parent)
    : CardFrame(kind == Paper::Kind::Minutes ? tr("Give out the minutes") : tr("Invitations"), parent)
    , m_context(context)
    , m_case(snapshot)
    , m_meeting(meeting)
    , m_kind(kind)
    , m_words(new WordsChoice({meetingWordsId()}))
    , m_wordsForm(new FieldForm)
    , m_printer(new PrintChoice(*context.platform->spooler))
    , m_messages(new MessageBar)
    , m_place(new QVBoxLayout)
{
    QPushButton* close = button(tr("Back to the meeting"), QStringLiteral("back"));
    auto* line = new QHBoxLayout;
    QPushButton* all = button(tr("For all at once…"), QStringLiteral("contacts"));
    line->addWidget(all);
    line->addStretch();
    line->addWidget(close);
    add(mutedText(
        kind == Paper::Kind::Minutes
            ? tr("Each gets only what the consent covers. Everything that is given out is recorded.")
            : tr("Each gets an invitation of its own: the time, the place and what it may hear of. A "
                 "calendar file holds no names. Everything that is given out is recorded.")));
    add(line);
    m_words->setWords(
        OverlayCatalogue::installed().forReader(meetingWordsId(), snapshot->file.client.preferredLanguage));
    m_wordsForm->add(
        tr("Language of the person's copy"), m_words,
        tr("A relative's copy is in it too. The others' copies and the own file's are in Swedish."));
    add(m_wordsForm);
    add(m_printer);
    add(m_place);
    add(m_messages);
    connect(close, &QPushButton::clicked, this, &MeetingPapersCard::closed);
    connect(m_printer, &PrintChoice::printersKnown, this, [this] {
        for (QPushButton* each : std::as_const(m_printButtons)) {
            each->setEnabled(m_printer->hasPrinter());
        }
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_context.navigator->pushPage(new GiveOutPage(m_context,
                                                      {m_meeting.caseId, m_meeting.id, m_kind, {}, true},
                                                      accessibleName(), meetingWordsId()));
    });
    showReaders();
}

void MeetingPapersCard::setCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (const Meeting* now = snapshot->file.find<Meeting>(m_meeting.id)) {
        m_meeting = *now;
    }
    showReaders();
}

void MeetingPapersCard::focusFirst()
{
    if (auto* first = m_rows->findChild<QPushButton*>()) {
        first->setFocus();
    }
}

void MeetingPapersCard::showReaders()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_printButtons.clear();
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(10);
    for (qsizetype i = 0; i < m_meeting.parties.size(); ++i) {
        column->addWidget(makeRow({partyText(m_meeting.parties[i].party), i, {}}));
    }
    const bool isForPerson = m_meeting.personInvited || m_kind == Paper::Kind::Minutes;
    const bool isForRelative = std::any_of(m_meeting.parties.begin(), m_meeting.parties.end(),
                                           [](const MeetingParty& each) { return mayHaveWords(each.party); });
    m_wordsForm->setVisible((isForPerson || isForRelative) && m_words->isNeeded());
    if (isForPerson) {
        column->addWidget(makeRow({tr("The person"), -1, Disclosure::Recipient::Person}));
    }
    column->addWidget(makeRow({tr("The own file"), -1, Disclosure::Recipient::OwnFile}));
    m_place->addWidget(m_rows);
}

QString MeetingPapersCard::stateOf(const Reader& reader) const
{
    if (reader.party < 0 || m_kind == Paper::Kind::Minutes) {
        return {};
    }
    const MeetingParty& party = m_meeting.parties.at(reader.party);
    if (!party.invitedOn.isValid()) {
        return tr("Not invited yet");
    }
    const QString day = shownDate(party.invitedOn);
    return party.placeTold ? tr("Invited %1").arg(day) : tr("Invited %1, without the place").arg(day);
}

QWidget* MeetingPapersCard::makeRow(const Reader& reader)
{
    MeetingReader whom;
    whom.isOwnFile = reader.party < 0 && reader.recipient == Disclosure::Recipient::OwnFile;
    QString refusal;
    if (reader.party >= 0) {
        const Party party = m_meeting.parties.at(reader.party).party;
        whom.party = party;
        const auto answers = recipients(m_case->file, {party}, {InfoKind::Minutes}, m_case->nowUtc);
        refusal = answers.first().allowed ? QString() : tr("R14: %1").arg(answers.first().reason);
    }
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(bodyText(reader.name), 1);
    column->addLayout(line);
    QStringList notes{stateOf(reader), refusal};
    const bool told = mayHaveTime(m_case->file, whom);
    if (!told && refusal.isEmpty()) {
        notes << tr("R20: the time and place are told in person, and are not on the paper.");
    }
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        column->addWidget(mutedText(notes.join(QStringLiteral("  ·  "))));
    }
    if (refusal.isEmpty()) {
        auto* buttons = new FlowLayout;
        addButtons(buttons, reader, told);
        column->addLayout(buttons);
    }
    return row;
}

void MeetingPapersCard::addButtons(QLayout* line, const Reader& reader, bool mayHaveTime)
{
    const auto addOne = [this, line, &reader](const QString& text, const QString& iconName,
                                              const std::function<void()>& run) {
        QPushButton* made = button(text, iconName);
        made->setAccessibleName(QStringLiteral("%1: %2").arg(text, reader.name));
        line->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_printButtons.append(addOne(tr("Print"), QStringLiteral("print"), [this, reader] { print(reader); }));
    m_printButtons.last()->setEnabled(m_printer->hasPrinter());
    addOne(tr("Look at it"), QStringLiteral("eye"), [this, reader] { preview(reader); });
    addOne(tr("Save as PDF…"), QStringLiteral("save"), [this, reader] { saveAs(reader, m_kind); });
    if (m_kind == Paper::Kind::Minutes) {
        return;
    }
    if (mayHaveTime) {
        addOne(tr("Calendar file…"), QStringLiteral("today"),
               [this, reader] { saveAs(reader, Paper::Kind::Calendar); });
    }
    if (reader.party >= 0) {
        addOne(tr("Was told in person"), QStringLiteral("check"), [this, reader] { tell(reader); });
    }
}

QString MeetingPapersCard::wordsFor(const Reader& reader, Paper::Kind kind) const
{
    const bool isRead = reader.party < 0 ? reader.recipient == Disclosure::Recipient::Person
                                         : mayHaveWords(m_meeting.parties.at(reader.party).party);
    return isRead && kind != Paper::Kind::Calendar ? m_words->words() : QString();
}

MeetingPapersCard::Paper MeetingPapersCard::paperFor(const Reader& reader, Paper::Kind kind) const
{
    Paper paper{m_meeting.caseId, m_meeting.id, kind, {}, reader.recipient};
    if (reader.party >= 0) {
        DisclosureRequest request;
        request.party = m_meeting.parties.at(reader.party).party;
        paper.party = request;
    }
    return paper;
}

// The very paper that this reader would get; it leaves from here.
void MeetingPapersCard::preview(const Reader& reader)
{
    m_context.navigator->pushPage(
        new ContentPage(m_context, {accessibleName(), tr("As it would be given to %1").arg(reader.name)},
                        [paper = paperFor(reader, m_kind),
                         words = wordsFor(reader, m_kind)](Session& session) -> Result<QByteArray> {
                            Disclosure door(session);
                            door.setWords(words);
                            const Result<PrintedForm> printed = door.previewMeeting(paper);
                            return printed ? Result<QByteArray>(printed->pdf) : fail(printed.error());
                        }));
}

void MeetingPapersCard::saveAs(const Reader& reader, Paper::Kind kind)
{
    const bool calendar = kind == Paper::Kind::Calendar;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.platform->askPath(
        this,
        {calendar ? tr("Save the calendar file") : tr("Save as PDF"), folder.filePath(paperFileName(kind)),
         calendar ? tr("Calendar (*.ics)") : tr("PDF (*.pdf)"), true},
        [this, reader, kind](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            give(
                reader,
                [paper = paperFor(reader, kind), words = wordsFor(reader, kind), path](Session& session) {
                    Disclosure door(session);
                    door.setWords(words);
                    return withoutValue(door.meetingToFile(paper, path, true));
                },
                tr("%1 was saved and is recorded as given out.").arg(QFileInfo(path).fileName()));
        });
}

void MeetingPapersCard::print(const Reader& reader)
{
    give(
        reader,
        [paper = paperFor(reader, m_kind), words = wordsFor(reader, m_kind), queue = m_printer->queue(),
         manner = m_printer->manner(), spooler = m_context.platform->spooler](Session& session) {
            Disclosure door(session, *spooler);
            door.setWords(words);
            return withoutValue(door.meetingToPrinter(paper, queue, manner));
        },
        tr("The print was sent to the printer and is recorded as given out."));
}

void MeetingPapersCard::tell(const Reader& reader)
{
    DisclosureRequest request;
    request.party = m_meeting.parties.at(reader.party).party;
    request.kinds = {InfoKind::Minutes};
    const QString what = QStringLiteral("Tid och plats för %1").arg(meetingKindOnPaper(m_meeting.kind));
    const QString record =
        QStringLiteral("meeting:%1@%2").arg(m_meeting.id.toString()).arg(m_meeting.version);
    give(
        reader,
        [request, what, record, caseId = m_meeting.caseId](Session& session) -> Result<void> {
            const auto told = Disclosure(session).tell(caseId, request, what, record);
            return told ? Result<void>() : fail(told.error());
        },
        tr("It is recorded that the time and place were told in person."), true);
}

void MeetingPapersCard::give(const Reader& reader, const Release& release, const QString& done, bool told)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Meeting invited = m_meeting;
    if (reader.party >= 0 && m_kind != Paper::Kind::Minutes) {
        MeetingParty& party = invited.parties[reader.party];
        party.invitedOn = m_case->today;
        party.placeTold = told || mayHavePlace(m_case->file, {party.party, {}, false});
    }
    m_context.book->run(
        [release, invited, changed = invited != m_meeting](Session& session) -> Result<void> {
            if (auto released = release(session); !released) {
                return released;
            }
            const auto noted = changed ? session.save(invited) : Result<Meeting>(invited);
            return noted ? Result<void>() : fail(noted.error());
        },
        this,
        [this, done](const Result<void>& given) {
            m_busy = false;
            if (given) {
                m_messages->say(MessageBar::Kind::Done, done);
            } else {
                m_messages->say(MessageBar::Kind::Error, given.error().text);
            }
            Q_EMIT released();
        });
}

} // namespace lotsbok
