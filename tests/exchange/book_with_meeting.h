// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/disclosure.h"
#include "tests/acceptance/case_play.h"
#include "tests/core/rules/case_builder.h"

namespace lotsbok {

/// A book with one meeting of asa's case, and the police invited.
struct BookWithMeeting {
    CasePlay play;
    QTemporaryDir folder;
    std::optional<Meeting> meeting;
    const Party police = CasePlay::party(PartyKind::Police, "Polisen", "kontaktpolis");

    bool start()
    {
        if (!play.start()) {
            return false;
        }
        const auto client =
            play.as("karin").saveClient(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Provsson")));
        Case value = TestBook::caseOf(client->id);
        value.lots = play.user("asa");
        const auto opened = play.as("karin").openCase(value);
        Meeting planned = sample::meetingOf({*opened, *client}, play.now().addDays(7), {police});
        planned.outside = true;
        const auto saved = play.as("karin").save(planned);
        if (saved) {
            meeting = *saved;
        }
        return saved.has_value();
    }
    void consent() { play.consent(meeting->caseId, police); }
    void assess(int level) { play.assess(meeting->caseId, level); }
    [[nodiscard]] Disclosure::MeetingPaper paper(Disclosure::MeetingPaper::Kind kind,
                                                 bool toPolice = true) const
    {
        Disclosure::MeetingPaper paper{meeting->caseId, meeting->id, kind, {}, Disclosure::Recipient::Person};
        if (toPolice) {
            DisclosureRequest request;
            request.party = police;
            paper.party = request;
        }
        return paper;
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QList<DisclosureRecord> records()
    {
        return play.as("karin")
            .disclosures(SubjectRef::of(meeting->caseId))
            .value_or(QList<DisclosureRecord>());
    }
};

} // namespace lotsbok
