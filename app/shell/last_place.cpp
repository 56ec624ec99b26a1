// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/last_place.h"

#include "app/forms/page_draft.h"

namespace lotsbok {

namespace {

const QString formKey = QStringLiteral("form");

QString placeId()
{
    return pageDraftId(QStringLiteral("place"), false);
}

} // namespace

void keepPlace(SessionThread& book, const Place& place)
{
    book.post([place](Session& session) {
        (void)session.saveDraft(makePageDraft(place.subject, placeId(), {{formKey, place.formId}}));
    });
}

std::optional<Place> takePlace(Session& session)
{
    const Result<QList<FormDraft>> drafts = session.drafts();
    if (!drafts) {
        return {};
    }
    std::optional<Place> newest;
    for (const FormDraft& each : *drafts) {
        if (each.formId == placeId()) {
            if (!newest) {
                newest = Place{each.subject, each.answers.value(formKey).toString()};
            }
            (void)session.discardDraft(each.subject, each.formId);
        }
    }
    return newest;
}

bool isOfPage(const Place& place)
{
    return place.formId.isEmpty() || isPageDraftId(place.formId);
}

} // namespace lotsbok
