// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/disclosure.h"

#include <functional>
#include <variant>
#include <vector>

namespace lotsbok {

/// Several papers of a case in one go, such as everything for a network meeting. Beside the door: what
/// it prints is prepared, recorded and released as Disclosure does.
class PrintSet {
public:
    using Recipient = Disclosure::Recipient;
    /// How many of how many papers are made, and all of them while they are sent; false stops with Cancelled
    /// before anything is printed. What was recorded then is recorded as failed.
    using Progress = std::function<bool(int done, int total)>;

    struct Paper {
        std::variant<ResponseId, MeetingId> of;
        Disclosure::MeetingPaper::Kind kind = Disclosure::MeetingPaper::Kind::Invitation; ///< of a meeting
        QString title{};      ///< on its separator: "Bilaga 3.5 Genomförandeplan", in Swedish
        bool isUsual = false; ///< belongs to what one takes along
        QString wordsId{};    ///< under which OverlayCatalogue has its words: the form, or meetingWordsId()
    };
    struct Order {
        CaseId caseId;
        QList<Paper> papers{}; ///< in this order; at most kMostPapers
        Recipient recipient = Recipient::OwnFile;
        bool hasSeparators = true; ///< a sheet before each paper, which says what follows and names nobody
        /// As Disclosure::setWords(), for each paper that has such words; the others are in Swedish. Words
        /// that no paper has are InvalidInput.
        QString words{};
    };
    struct Printed {
        QList<Disclosure::Released> papers;
        int pages = 0; ///< with the separators
    };
    static constexpr qsizetype kMostPapers = 60;

    explicit PrintSet(Session& session, PrintSpooler& spooler = cupsSpooler())
        : m_session(session)
        , m_spooler(spooler)
        , m_door(session, spooler)
    {}

    /// What there is: of a meeting, where one is named, its invitation and its minutes once it was held; the
    /// newest of each registered form about the case, in the forms' order. Usual are the meeting's paper, the
    /// consent and the plan; without a meeting all of them. Errors: those of Session::caseFile; NotFound for
    /// a meeting of another case.
    Result<QList<Paper>> papersOf(CaseId caseId, const std::optional<MeetingId>& meeting);

    /// Prints all, records each as given out with the hash of its own bytes, then sends them as jobs that
    /// begin when all are there (PrintSpooler::send). RuleSaysNo for what the person does not get (R34);
    /// InvalidInput for an empty or too large order. What fails on the way to the printer is recorded as
    /// failed, as Disclosure::printToPrinter does.
    Result<Printed> toPrinter(const Order& order, const QString& queue, const PrintManner& manner,
                              const Progress& progress = {});

private:
    struct Sheets;
    Result<Sheets> prepare(const Order& order, const Progress& progress);
    Result<QByteArray> separator(const Order& order, qsizetype index, int pages, Sheets& sheets);

    Session& m_session;
    PrintSpooler& m_spooler;
    Disclosure m_door;
};

} // namespace lotsbok
