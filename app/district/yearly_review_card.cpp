// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/yearly_review_card.h"

#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/rules/duty.h"

#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

RecordList::Texts textsOf(ReviewSubject subject)
{
    if (subject == ReviewSubject::ContactList) {
        return {
            YearlyReviewCard::tr("Yearly review of the contact list"),
            YearlyReviewCard::tr("The contact list has never been gone through. Check that everybody in it "
                                 "is still there, and register it here."),
            YearlyReviewCard::tr("Gone through")};
    }
    return {YearlyReviewCard::tr("Yearly review of the local resources"),
            YearlyReviewCard::tr("The inventory of associations, congregations and businesses has never been "
                                 "gone through. Do it with the head of unit, and register it here."),
            YearlyReviewCard::tr("Gone through")};
}

ListRow::Content reviewRow(const QJsonObject& value)
{
    const QDate on = QDate::fromString(value.value(QLatin1String("onDay")).toString(), Qt::ISODate);
    return {{}, shownDate(on), value.value(QLatin1String("note")).toString(), {}, Pill::Tone::Neutral, {}};
}

} // namespace

YearlyReviewCard::YearlyReviewCard(PageContext context, ReviewSubject subject, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(subject)
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("onDay"), QStringLiteral("note")};
    options.part = described::wordOf(subject); // each list has a draft of its own
    const auto fresh = [this] {
        YearlyReview review;
        review.subject = m_subject;
        review.on = m_context.platform->clock->today();
        return recordToJson(review);
    };
    m_list = new RecordList(context, textsOf(subject), recordKind<YearlyReview>(), SubjectRef::district(),
                            reviewRow, fresh, options);
    connect(m_list, &RecordList::saved, this, &YearlyReviewCard::refresh);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
}

// Whether it is due is the rules' to say.
Result<YearlyReviewCard::Loaded> YearlyReviewCard::read(Session& session, ReviewSubject subject)
{
    const auto file = session.districtFile();
    if (!file) {
        return fail(file.error());
    }
    Loaded loaded;
    for (const YearlyReview& review : file->all<YearlyReview>()) {
        if (review.subject == subject) {
            loaded.reviews.prepend(review);
        }
    }
    std::stable_sort(loaded.reviews.begin(), loaded.reviews.end(),
                     [](const YearlyReview& a, const YearlyReview& b) { return a.on > b.on; });
    const DutyKind kind =
        subject == ReviewSubject::ContactList ? DutyKind::ContactListReview : DutyKind::LocalResourcesReview;
    const auto duties = districtDuties(*file, session.nowUtc());
    loaded.due =
        std::any_of(duties.begin(), duties.end(), [kind](const Duty& duty) { return duty.kind == kind; });
    return loaded;
}

void YearlyReviewCard::refresh()
{
    m_context.book->run([subject = m_subject](Session& session) { return read(session, subject); }, this,
                        [this](const Result<Loaded>& loaded) {
                            if (loaded) {
                                show(*loaded);
                            }
                        });
}

void YearlyReviewCard::show(const Loaded& loaded)
{
    m_list->setRecords(loaded.reviews);
    delete m_state;
    m_state = loaded.due ? new Pill(tr("To be gone through"), Pill::Tone::Warn, QStringLiteral("warning"))
                         : new Pill(tr("Gone through this year"), Pill::Tone::Ok, QStringLiteral("check"));
    m_list->addAction(m_state);
}

void YearlyReviewCard::openEntry(const QString& entry)
{
    if (entry.startsWith(QLatin1String(YearlyReview::info.kind) + QLatin1Char(':'))) {
        m_list->startNew();
    }
}

} // namespace lotsbok
