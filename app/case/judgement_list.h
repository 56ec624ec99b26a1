// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_list.h"

namespace lotsbok {

/// The judgements of a case that answer some questions, with the next one that is to be made: R13 after a
/// withdrawal, R15, R21, R37 after a threat.
class JudgementList : public RecordList {
    Q_OBJECT

public:
    /// `asks`: what is judged here. The first is what each entry asks for (a withdrawal, a threat report);
    /// the second needs none.
    JudgementList(PageContext context, const Texts& texts, const CaseSnapshotPtr& snapshot,
                  JudgementAbout byEntry, JudgementAbout byItself, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);
    void judge(const RecordId& entry); ///< starts the judgement that this entry asks for
    void judgeByItself();              ///< starts the one that no entry asks for, whatever else waits

private:
    struct State {
        CaseSnapshotPtr snapshot;
        UserId user;
        JudgementAbout byEntry;
        JudgementAbout byItself;
        std::optional<RecordId> entry{}; ///< asked for by judge()
        bool isByItself = false;         ///< asked for by judgeByItself()
        [[nodiscard]] QJsonObject fresh() const;
        [[nodiscard]] std::optional<RecordId> firstUnjudged() const;
        [[nodiscard]] bool isHere(const Judgement& judgement) const;
    };
    JudgementList(PageContext context, const Texts& texts, const std::shared_ptr<State>& state,
                  QWidget* parent);

    QPushButton* m_byItself;
    std::shared_ptr<State> m_state; ///< the list's rows look at it too
};

} // namespace lotsbok
