// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/history_section.h"

#include "app/case/act_card.h"
#include "app/case/entry_list.h"
#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/session/case_work.h"
#include "exchange/disclosure.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int historySideBySideFrom = 900;
/// How many records' histories are read in one go: others' saves come in between.
constexpr qsizetype readAtOnce = 40;

bool isRecordOfCase(const QString& kind)
{
    return kind != QLatin1String("case") && kind != QLatin1String("client");
}

} // namespace

HistorySection::HistorySection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_progress(mutedText({}))
    , m_list(new EntryList({tr("History"), tr("Nothing has been saved in the case yet.")}))
    , m_detail(new CardFrame(tr("What was changed")))
    , m_move(nullptr)
    , m_number(new QLineEdit)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto* saves = new CardFrame(tr("Everything that was saved"));
    saves->add(m_progress);
    saves->add(m_list);
    makeMove();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_detail);
    column->addWidget(m_move);
    m_columns->setContentsMargins(28, 16, 28, 28);
    m_columns->setSpacing(16);
    m_columns->addWidget(saves, 5);
    m_columns->addWidget(side, 4, Qt::AlignTop);
    connect(m_list, &EntryList::currentMoved, this, &HistorySection::showSave);
    connect(m_list, &EntryList::opened, this, &HistorySection::showSave);
    showSave(-1);
}

void HistorySection::makeMove()
{
    m_move = new ActCard(
        context(), QStringLiteral("move-entry"),
        {tr("Move the entry to another case"),
         tr("For an entry that was written on the wrong person. What belongs to it moves with it, and "
            "both cases keep a trace."),
         tr("Move it"), tr("The entry is moved.")});
    m_number->setMaxLength(20);
    m_move->form()->add(tr("Number of the right case"), m_number, tr("For example 2026-0142."), true);
    m_move->addReason(tr("Why it is moved"));
    m_move->setJob([this]() -> std::optional<ActCard::Job> {
        const auto number = CaseNumber::parse(m_number->text().trimmed());
        const HistoryLine* line = current();
        if (!number) {
            m_move->form()->setProblem(m_number, number.error().text);
            m_number->setFocus();
            return {};
        }
        if (!line) {
            return {};
        }
        return [source = line->source, to = *number, from = m_case->id(),
                reason = m_move->reason()](Session& session) -> Result<void> {
            const Result<Case> found = session.caseByNumber(to);
            if (!found) {
                return fail(found.error());
            }
            return CaseWork(session).moveEntry(source.kind, source.id, from, found->id, reason);
        };
    });
    connect(m_move, &ActCard::done, this, [this](const QString& sentence) {
        m_number->clear();
        Q_EMIT said(sentence);
        Q_EMIT changed();
    });
}

void HistorySection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_move->setSubject(snapshot->subject());
    m_stale = true;
    if (isVisible()) {
        readNext();
    }
}

void HistorySection::showEvent(QShowEvent* event)
{
    CaseSection::showEvent(event);
    if (m_stale && m_case) {
        readNext();
    }
}

// In pieces, each a job of its own: a save that is typed meanwhile does not wait for a long history.
void HistorySection::readNext()
{
    if (m_stale) {
        m_stale = false;
        ++m_reading;
        m_saves.clear();
        m_toRead = historySources(*m_case);
    }
    const QList<HistorySource> now = m_toRead.first(std::min(readAtOnce, m_toRead.size()));
    book().run([now](Session& session) { return readHistory(session, now); }, this,
               [this, reading = m_reading](const Result<QList<HistorySave>>& read) {
                   if (reading != m_reading) {
                       return;
                   }
                   if (!read) {
                       m_progress->setText(read.error().text);
                       return;
                   }
                   m_saves.append(*read);
                   m_toRead.remove(0, std::min(readAtOnce, m_toRead.size()));
                   if (m_toRead.isEmpty()) {
                       showLines();
                   } else {
                       m_progress->setText(
                           tr("Reading: %n record(s) are left.", nullptr, int(m_toRead.size())));
                       m_progress->show();
                       readNext();
                   }
               });
}

void HistorySection::showLines()
{
    m_progress->hide();
    m_lines = historyLines(*m_case, m_saves);
    m_saves.clear();
    QList<EntryLine> shown;
    QList<std::pair<QString, QString>> groups;
    shown.reserve(m_lines.size());
    for (const HistoryLine& line : std::as_const(m_lines)) {
        const std::pair group{line.source.kind, recordName(line.source.kind)};
        if (!groups.contains(group)) {
            groups.append(group);
        }
        QStringList detail;
        for (const HistoryChange& change : line.changes) {
            detail.append(changeText(change).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
        shown.append({shownDate(toLocalTime(line.at).date()), shownTime(line.at), line.by, line.title,
                      detail.join(QStringLiteral("; ")), group.first});
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    m_list->setLines(shown, groups);
    showSave(m_list->currentPlace());
    if (!m_wanted.isEmpty()) {
        openEntry(std::exchange(m_wanted, {}));
    }
}

const HistoryLine* HistorySection::current() const
{
    const int place = m_list->currentPlace();
    return place >= 0 && place < m_lines.size() ? &m_lines.at(place) : nullptr;
}

void HistorySection::showSave(int place)
{
    m_detail->clearBody();
    const bool known = place >= 0 && place < m_lines.size();
    const bool mayMove = known && m_case && m_case->mayWrite && isRecordOfCase(m_lines.at(place).source.kind);
    if (!mayMove) {
        m_move->fold();
    }
    m_move->setVisible(mayMove);
    if (!known) {
        m_detail->setTitle(tr("What was changed"));
        m_detail->add(mutedText(tr("Choose a line to see which fields were changed, from what to what.")));
        return;
    }
    const HistoryLine& line = m_lines.at(place);
    m_detail->setTitle(line.title);
    auto* facts = new DataList;
    facts->add(tr("When"), shownDateTime(line.at));
    facts->add(tr("Who"), line.by);
    if (!line.reason.isEmpty()) {
        facts->add(tr("Why"), line.reason);
    }
    facts->add(tr("From which workstation"), line.station);
    for (const HistoryChange& change : line.changes) {
        facts->add(change.field,
                   change.from.isEmpty() ? change.to : QStringLiteral("%1 → %2").arg(change.from, change.to));
    }
    m_detail->add(facts);
    if (isRecordOfCase(line.source.kind) && holds(*m_case, line.source)) {
        m_detail->add(makeJournalButtons(line));
    }
}

// R36

QWidget* HistorySection::makeJournalButtons(const HistoryLine& line)
{
    auto* copy = button(tr("Copy as a text for the journal"), QStringLiteral("document"));
    auto* mark = button(tr("Mark as journalled"), QStringLiteral("check"));
    connect(copy, &QPushButton::clicked, this, [this, source = line.source] { copyForJournal(source); });
    connect(mark, &QPushButton::clicked, this, [this, source = line.source] { markAsJournalled(source); });
    mark->setVisible(m_case->mayWrite);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(copy);
    row->addWidget(mark);
    row->addStretch();
    return both;
}

void HistorySection::copyForJournal(const HistorySource& source)
{
    const QString entry = QStringLiteral("%1:%2").arg(source.kind, source.id.toString(QUuid::WithoutBraces));
    book().run(
        [id = m_case->id(), entry](Session& session) {
            return Disclosure(session).copyForJournal(id, entry, QStringLiteral("clipboard"));
        },
        this,
        [this](const Result<Disclosure::JournalCopy>& copy) {
            if (!copy) {
                Q_EMIT failed(copy.error());
                return;
            }
            QGuiApplication::clipboard()->setText(copy->text);
            Q_EMIT said(tr("The text is copied. Paste it into the journal within a minute, and mark it as "
                           "journalled."));
        });
}

void HistorySection::markAsJournalled(const HistorySource& source)
{
    JournalMark mark;
    mark.caseId = m_case->id();
    mark.subject = QStringLiteral("%1:%2").arg(source.kind, source.id.toString(QUuid::WithoutBraces));
    mark.on = m_case->today;
    mark.by = book().user().id;
    book().run([mark](Session& session) { return session.save(mark); }, this,
               [this](const Result<JournalMark>& saved) {
                   if (saved) {
                       Q_EMIT said(tr("The entry is marked as journalled."));
                       Q_EMIT changed();
                   } else {
                       Q_EMIT failed(saved.error());
                   }
               });
}

void HistorySection::openEntry(const QString& entry)
{
    if (m_lines.isEmpty()) {
        m_wanted = entry;
        return;
    }
    const QUuid id = QUuid::fromString(entry.section(QLatin1Char(':'), 1, 1));
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        if (m_lines.at(place).source.id == id) {
            m_list->choose(int(place));
            return;
        }
    }
}

bool HistorySection::offers(CommandId id) const
{
    return id == CommandId::Search;
}

void HistorySection::run(CommandId id)
{
    if (id == CommandId::Search) {
        m_list->focusSearch();
    }
}

void HistorySection::focusFirst()
{
    m_list->focusList();
}

void HistorySection::resizeEvent(QResizeEvent* event)
{
    CaseSection::resizeEvent(event);
    m_columns->setDirection(width() >= historySideBySideFrom ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
}

} // namespace lotsbok
