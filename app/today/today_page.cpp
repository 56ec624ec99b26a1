// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/style/icons.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int soonDays = 14;

QString dueWords(const Duty& duty, QDate today)
{
    if (duty.alarm) {
        return TodayPage::tr("Now");
    }
    if (!duty.due.isValid()) {
        return TodayPage::tr("At once");
    }
    return duty.due == today ? TodayPage::tr("Today") : shownDate(duty.due);
}

} // namespace

TodayPage::TodayPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_wholeUnit(new QCheckBox(tr("The whole unit")))
    , m_duties(std::make_shared<std::unique_ptr<DutyList>>())
{
    m_wholeUnit->setVisible(book().can(Permission::SeeAllCases));
    m_frame->addAction(m_wholeUnit);
    connect(m_wholeUnit, &QCheckBox::toggled, this, &TodayPage::refresh);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString TodayPage::title() const
{
    return command(CommandId::GoToday).label();
}

void TodayPage::focusFirst()
{
    if (m_first) {
        m_first->setFocus();
    } else {
        setFocus();
    }
}

void TodayPage::refresh()
{
    book().run(
        [kept = m_duties, wholeUnit = m_wholeUnit->isChecked()](Session& session) {
            if (!*kept) {
                *kept = std::make_unique<DutyList>(session);
            }
            return readDutyLines(session, **kept, wholeUnit);
        },
        this,
        [this](const Result<DutyLines>& found) {
            if (found) {
                show(*found);
            } else {
                m_frame->messages()->say(MessageBar::Kind::Error, found.error().text);
            }
        });
}

void TodayPage::show(const DutyLines& found)
{
    for (QWidget* card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_first.clear();
    QList<DutyLine> late;
    QList<DutyLine> now;
    QList<DutyLine> soon;
    QList<DutyLine> later;
    for (const DutyLine& line : found.lines) {
        const Duty& duty = line.duty;
        if (duty.alarm || duty.isOverdue(found.today)) {
            late.append(line);
        } else if (!duty.due.isValid() || duty.due == found.today) {
            now.append(line);
        } else if (duty.due <= found.today.addDays(soonDays)) {
            soon.append(line);
        } else {
            later.append(line);
        }
    }
    m_frame->setSubtitle(shownDate(found.today));
    addGroup(tr("Overdue"), late, found.today);
    addGroup(tr("To do now"), now, found.today);
    addGroup(tr("The coming two weeks"), soon, found.today);
    addGroup(tr("Later"), later, found.today);
    if (found.lines.isEmpty()) {
        auto* card = new CardFrame(tr("Nothing is due"));
        card->add(new EmptyState(
            QStringLiteral("check"), tr("You have nothing to do by the rules today."),
            tr("Duties come by themselves from what is written in the cases, and go when it is "
               "done.")));
        m_frame->add(card);
        m_cards.append(card);
    }
    if (found.more > 0) {
        auto* card = new CardFrame(tr("More"));
        card->add(mutedText(tr("%n more are not shown here.", nullptr, int(found.more))));
        m_frame->add(card);
        m_cards.append(card);
    }
    focusFirst();
}

void TodayPage::addGroup(const QString& title, const QList<DutyLine>& lines, QDate today)
{
    if (lines.isEmpty()) {
        return;
    }
    auto* card = new CardFrame(QStringLiteral("%1  (%2)").arg(title).arg(lines.size()));
    for (const DutyLine& line : lines) {
        card->add(makeRow(line, today));
    }
    m_frame->add(card);
    m_cards.append(card);
}

QWidget* TodayPage::makeRow(const DutyLine& line, QDate today)
{
    const bool late = line.duty.alarm || line.duty.isOverdue(today);
    auto* row = new ListRow({line.duty.rule, line.duty.text(), line.about, dueWords(line.duty, today),
                             late ? Pill::Tone::Warn : Pill::Tone::Neutral,
                             late ? QStringLiteral("warning") : QString()});
    connect(row, &ListRow::clicked, this, [this, line] { open(line); });
    if (!m_first) {
        m_first = row;
    }
    if (!line.duty.acknowledgeable) {
        return row;
    }
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* note = new QToolButton;
    note->setIcon(icon(QStringLiteral("check")));
    note->setAutoRaise(true);
    note->setFocusPolicy(Qt::StrongFocus);
    note->setToolTip(tr("Take note of it: it does not come back"));
    note->setAccessibleName(tr("Take note: %1").arg(line.duty.text()));
    connect(note, &QToolButton::clicked, this, [this, line] { takeNote(line); });
    layout->addWidget(row, 1);
    layout->addWidget(note);
    return both;
}

void TodayPage::open(const DutyLine& line)
{
    const QString form = formOf(line.duty.kind);
    if (!form.isEmpty()) {
        context().navigator->openForm({line.duty.subject, form, {}, false});
    } else if (line.client) {
        context().navigator->openClient(*line.client);
    } else {
        m_frame->messages()->say(MessageBar::Kind::Info, line.duty.text());
    }
}

void TodayPage::takeNote(const DutyLine& line)
{
    book().run([kept = m_duties, key = line.duty.key()](Session&) { return (*kept)->acknowledge(key, {}); },
               this,
               [this](const Result<void>& done) {
                   if (done) {
                       refresh();
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, done.error().text);
                   }
               });
}

} // namespace lotsbok
