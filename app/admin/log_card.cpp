// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/log_card.h"

#include "app/admin/log_review_page.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/session/log_desk.h"

#include <QLocale>
#include <algorithm>

namespace lotsbok {

LogCard::LogCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Log"), parent)
    , m_context(context)
{}

void LogCard::refresh()
{
    m_context.book->run([](Session& session) { return LogDesk(session).reviews(); }, this,
                        [this](const Result<QList<LogReview>>& reviews) {
                            if (reviews) {
                                show(*reviews);
                            }
                        });
}

void LogCard::show(const QList<LogReview>& reviews)
{
    const QDate today = m_context.platform->clock->today();
    const QDate last = QDate(today.year(), today.month(), 1).addMonths(-1);
    const bool done = std::any_of(reviews.begin(), reviews.end(), [last](const LogReview& review) {
        return review.month == last && review.signedOn.isValid();
    });
    clearBody();
    add(mutedText(tr("The head of unit goes through a sample of who has read what, every month.")));
    auto* row = new ListRow({{},
                             tr("Review of the log"),
                             QLocale().toString(last, QStringLiteral("MMMM yyyy")),
                             done ? tr("Signed") : tr("Not signed"),
                             done ? Pill::Tone::Ok : Pill::Tone::Warn,
                             done ? QStringLiteral("check") : QStringLiteral("edit")});
    row->setObjectName(QStringLiteral("log-review"));
    connect(row, &ListRow::clicked, this,
            [this] { m_context.navigator->pushPage(new LogReviewPage(m_context)); });
    add(row);
}

} // namespace lotsbok
