// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/log_review_page.h"

#include "app/admin/reading_notice.h"
#include "app/widgets/card.h"
#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/kept_columns.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "core/base/clock.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int shownMonths = 12;
constexpr int widestReview = 1240;
constexpr int rowsInSight = 12;
constexpr int findingLines = 4;

QString monthName(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString nameOf(const QList<User>& users, const std::optional<UserId>& id)
{
    for (const User& user : users) {
        if (id && user.id == *id) {
            return user.displayName;
        }
    }
    return {};
}

} // namespace

LogReviewPage::LogReviewPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_month(new QComboBox)
    , m_count(mutedText({}))
    , m_model(new LogSampleModel(this))
    , m_table(new QTableView)
    , m_signing(nullptr)
    , m_state(bodyText({}))
    , m_finding(new QPlainTextEdit)
    , m_sign(primaryButton(tr("Sign the review"), QStringLiteral("check")))
    , m_reviews(new CardFrame(tr("Earlier reviews")))
    , m_writes(noticeReading(*given.book, m_frame->messages()))
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->setMaximumContentWidth(widestReview);
    m_frame->setSubtitle(tr("Who has read what, in a sample: every stated reason, every look at protected "
                            "data, every read of a sealed case, and a random part of the rest."));
    fillMonths();
    auto* card = new CardFrame(tr("Sample of the log"));
    auto* form = new FieldForm(3);
    form->add(tr("Month"), m_month);
    card->add(form);
    card->add(m_count);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortLocaleAware(true);
    sorted->setSortRole(LogSampleModel::sortRole);
    m_table->setModel(sorted);
    m_table->setAccessibleName(tr("Sample of the log"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new AiryCells(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LogSampleModel::About, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LogSampleModel::Reason, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    // What wraps in a narrower column needs a higher row.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    keepColumns(m_table, *context().settings, QStringLiteral("log-review"));
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 2 * rowsInSight);
    card->add(m_table);
    m_frame->add(card);
    m_signing = makeSigning();
    m_frame->add(m_signing);
    m_frame->add(m_reviews);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_month, &QComboBox::activated, this, [this] {
        if (m_finding->isReadOnly()) {
            m_finding->clear(); // another month's
        }
        refresh();
    });
}

CardFrame* LogReviewPage::makeSigning()
{
    auto* card = new CardFrame(tr("The review"));
    m_finding->setTabChangesFocus(true);
    m_finding->setFixedHeight(m_finding->fontMetrics().lineSpacing() * findingLines + 22);
    auto* form = new FieldForm;
    form->add(tr("What was found"), m_finding,
              tr("Write what you looked at and what you found, also when everything was in order."), true);
    card->add(m_state);
    card->add(form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addStretch();
    card->add(row);
    connect(m_sign, &QPushButton::clicked, this, &LogReviewPage::sign);
    return card;
}

void LogReviewPage::fillMonths()
{
    const QDate today = context().platform->clock->today();
    const QDate first(today.year(), today.month(), 1);
    for (int back = 0; back < shownMonths; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(monthName(month), month);
    }
    m_month->setCurrentIndex(1); // the last whole one
}

QString LogReviewPage::title() const
{
    return tr("Review of the log");
}

QDate LogReviewPage::month() const
{
    return m_month->currentData().toDate();
}

void LogReviewPage::focusFirst()
{
    m_month->setFocus();
}

void LogReviewPage::refresh()
{
    book().run([wanted = month()](Session& session) { return readLogSample(session, wanted); }, this,
               [this](const Result<LogSample>& sample) {
                   if (sample) {
                       show(*sample);
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, sample.error().text);
                   }
               });
}

void LogReviewPage::show(const LogSample& sample)
{
    m_model->setLines(sample.lines);
    m_table->setVisible(!sample.lines.isEmpty());
    m_count->setText(sample.lines.isEmpty()
                         ? tr("Nobody has read anything this month.")
                         : tr("%n read(s) in the sample", nullptr, int(sample.lines.size())));
    const LogReview* mine = nullptr;
    for (const LogReview& review : sample.reviews) {
        mine = review.month == month() && review.signedOn.isValid() ? &review : mine;
    }
    const bool over = month().addMonths(1) <= context().platform->clock->today();
    m_state->setText(
        mine ? tr("Signed on %1 by %2.").arg(shownDate(mine->signedOn), nameOf(sample.users, mine->signedBy))
        : over ? tr("This month has not been reviewed yet.")
               : tr("A review is signed when the month is over."));
    m_finding->setReadOnly(mine != nullptr || !over || !m_writes);
    m_sign->setEnabled(!mine && over);
    m_sign->setVisible(m_writes);
    if (mine) {
        m_finding->setPlainText(mine->finding);
    } else if (m_finding->isReadOnly()) {
        m_finding->clear();
    }
    showReviews(sample);
}

void LogReviewPage::showReviews(const LogSample& sample)
{
    m_reviews->clearBody();
    if (sample.reviews.isEmpty()) {
        m_reviews->add(mutedText(tr("No month has been reviewed yet.")));
        return;
    }
    auto* list = new DataList;
    for (const LogReview& review : sample.reviews) {
        list->add(monthName(review.month),
                  QStringList{tr("Signed on %1 by %2.")
                                  .arg(shownDate(review.signedOn), nameOf(sample.users, review.signedBy)),
                              tr("%n read(s) in the sample", nullptr, int(review.sample.size())),
                              review.finding}
                      .join(QLatin1Char('\n')));
    }
    m_reviews->add(list);
}

void LogReviewPage::sign()
{
    const QString finding = m_finding->toPlainText().trimmed();
    if (finding.isEmpty()) {
        m_frame->messages()->say(MessageBar::Kind::Error, tr("Write what was found."));
        m_finding->setFocus();
        return;
    }
    if (m_busy) {
        return;
    }
    m_busy = true;
    book().run(
        [wanted = month(), finding](Session& session) { return LogDesk(session).sign(wanted, finding); },
        this,
        [this](const Result<LogReview>& review) {
            m_busy = false;
            if (review) {
                m_frame->messages()->say(MessageBar::Kind::Done, tr("The review is signed."));
                refresh();
            } else {
                m_frame->messages()->say(MessageBar::Kind::Error, review.error().text);
            }
        });
}

} // namespace lotsbok
