// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/breach_page.h"

#include "app/admin/reading_notice.h"
#include "app/widgets/card.h"
#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "exchange/office_papers.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int widestBreach = 900;
constexpr int whatLines = 4;

QDateTimeEdit* momentEdit(const QDateTime& utc)
{
    const QDateTime local = toLocalTime(utc);
    auto* edit = new QDateTimeEdit(QDateTime(local.date(), local.time(), Qt::UTC));
    edit->setTimeSpec(Qt::UTC); // the digits are Stockholm's, as they are read out below
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    return edit;
}

QDateTime momentOf(const QDateTimeEdit* edit)
{
    return fromLocalTime(edit->date(), edit->time());
}

} // namespace

BreachPage::BreachPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_form(new FieldForm(2))
    , m_what(new QPlainTextEdit)
    , m_known(momentEdit(given.platform->clock->nowUtc()))
    , m_from(momentEdit(given.platform->clock->nowUtc().addDays(-1)))
    , m_to(momentEdit(given.platform->clock->nowUtc()))
    , m_user(new QComboBox)
    , m_station(new QLineEdit)
    , m_make(primaryButton(tr("Make a draft"), QStringLiteral("edit")))
    , m_draft(new CardFrame(tr("Draft of the report")))
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->setMaximumContentWidth(widestBreach);
    m_frame->setSubtitle(
        tr("Integritetsskyddsmyndigheten is told within 72 hours. The draft counts what the log "
           "knows; you judge the risk and send the report."));
    m_what->setTabChangesFocus(true);
    m_what->setFixedHeight(m_what->fontMetrics().lineSpacing() * whatLines + 22);
    m_user->addItem(tr("Everybody"));
    auto* card = new CardFrame(tr("What happened"));
    m_form->add(tr("What happened"), m_what, tr("Without names of clients."), true, 2);
    m_form->add(tr("Known since"), m_known, tr("The deadlines are counted from here."), true);
    m_form->add(tr("Whose doings"), m_user);
    m_form->add(tr("From"), m_from, {}, true);
    m_form->add(tr("To"), m_to, {}, true);
    m_form->add(tr("Workstation"), m_station, tr("Empty: every one."));
    auto* row = new FlowLayout;
    row->addWidget(m_make);
    card->add(m_form);
    card->add(row);
    m_frame->add(card);
    m_frame->add(m_draft);
    m_draft->hide();
    // Which draft was made when is written into the log.
    card->setEnabled(noticeReading(book(), m_frame->messages()));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_make, &QPushButton::clicked, this, &BreachPage::makeDraft);
}

QString BreachPage::title() const
{
    return tr("Personal data breach");
}

void BreachPage::focusFirst()
{
    if (m_what->isEnabled()) {
        m_what->setFocus();
    } else {
        setFocus();
    }
}

void BreachPage::refresh()
{
    book().run([](Session& session) { return session.users(); }, this,
               [this](const Result<QList<User>>& users) {
                   const QString chosen = m_user->currentData().toString();
                   m_user->clear();
                   m_user->addItem(tr("Everybody"), QString());
                   for (const User& user : users.value_or(QList<User>())) {
                       m_user->addItem(user.displayName, user.id.toString());
                   }
                   m_user->setCurrentIndex(qMax(0, m_user->findData(chosen)));
               });
}

void BreachPage::makeDraft()
{
    m_form->clearProblems();
    BreachQuestion question;
    question.what = m_what->toPlainText().trimmed();
    question.knownAt = momentOf(m_known);
    question.from = momentOf(m_from);
    question.to = momentOf(m_to);
    question.user = UserId::parse(m_user->currentData().toString());
    question.station = m_station->text().trimmed();
    if (question.what.isEmpty()) {
        m_form->setProblem(m_what, tr("Say what happened."));
        m_what->setFocus();
        return;
    }
    if (question.from >= question.to) {
        m_form->setProblem(m_to, tr("The span ends before it begins."));
        m_to->setFocus();
        return;
    }
    m_make->setEnabled(false);
    book().run([question](Session& session) { return BreachDesk(session).draft(question); }, this,
               [this](const Result<BreachDraft>& draft) {
                   m_make->setEnabled(true);
                   if (draft) {
                       m_frame->messages()->clear();
                       show(*draft);
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, draft.error().text);
                   }
               });
}

void BreachPage::show(const BreachDraft& draft)
{
    m_draft->clearBody();
    auto* list = new DataList;
    for (const auto& [label, value] : BreachDesk::lines(draft)) {
        list->add(label, value);
    }
    auto* save = button(tr("Save as PDF…"), QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, [this, draft] { this->save(draft); });
    auto* row = new FlowLayout;
    row->addWidget(save);
    m_draft->add(list);
    m_draft->add(row);
    m_draft->show();
    save->setFocus();
}

void BreachPage::save(const BreachDraft& draft)
{
    const QString suggestion =
        QFileInfo(book().path()).absolutePath() + QLatin1Char('/') + tr("data-breach-draft.pdf");
    context().platform->askPath(
        this, {tr("Save the draft"), suggestion, tr("PDF (*.pdf)"), true},
        [this, draft](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            const Disclosure::OfficePaper paper = breachPaper(draft);
            book().run([paper, path](
                           Session& session) { return Disclosure(session).officePaperToFile(paper, path); },
                       this,
                       [this](const Result<Disclosure::Released>& written) {
                           if (written) {
                               m_frame->messages()->say(MessageBar::Kind::Done, tr("The draft is saved."));
                           } else {
                               m_frame->messages()->say(MessageBar::Kind::Error, written.error().text);
                           }
                       });
        });
}

} // namespace lotsbok
