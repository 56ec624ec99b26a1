// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/disclosure_rules.h"
#include "core/session/session.h"
#include "exchange/print_spooler.h"
#include "exchange/safe_file.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

struct CardRequest;

/// R14, architecture.md "One door out": the only place from which anything about a person leaves the book.
/// Fails closed: no recipient, no basis or no record → no file.
///
/// The order is always: print into memory, record, release. So nothing can leave without a record; what was
/// recorded and then could not be released gets a second record with the channel "file-failed" or
/// "printer-failed" and the same hash, since the register is never changed. A path that cannot be written is
/// refused before the record.
class Disclosure {
public:
    enum class Recipient { OwnFile, Person };

    /// `spooler` is where printToPrinter sends; CUPS unless a test says otherwise. Both outlive the door.
    explicit Disclosure(Session& session, PrintSpooler& spooler = cupsSpooler())
        : m_session(session)
        , m_spooler(spooler)
    {}

    struct Released {
        DisclosureRecord record;
        QByteArray bytes;
    };

    /// Prints a stored response and records the release of exactly those bytes, then writes `path` atomically
    /// (0600, directory synced; an existing file is replaced only with `overwrite`). The record names no
    /// path. Errors: those of the Session; InvalidInput when the recipient is a person and the form is about
    /// nobody; FileSystem, NoSpace.
    Result<Released> printToFile(const FormResponse& response, Recipient recipient, const QString& path,
                                 bool overwrite = false);

    /// The same bytes to a CUPS queue; the record is made before the first byte leaves. `copies` is 1–99.
    Result<Released> printToPrinter(const FormResponse& response, Recipient recipient, const QString& queue,
                                    int copies = 1);

    /// As printToFile(), signed with a service card into the empty field of that name (PAdES; exchange/pades)
    /// before it is recorded: an empty name takes the file's first one. Errors of the card, too.
    Result<Released> signToFile(const FormResponse& response, Recipient recipient, const QString& field,
                                CardRequest card, const QString& path, bool overwrite = false);

    // To a party (R14, R28): the third form, beside the own file and the person. A request is judged by
    // disclosureBasis() against the stored case before anything is printed; what the form holds
    // (infoKindsOf) is added to its kinds. RuleSaysNo without a basis; InvalidInput for a form that is about
    // no case or never goes to a party, and for a decision by somebody who may not decide.
    Result<Released> printToParty(const FormResponse& response, const DisclosureRequest& request,
                                  const QString& path, bool overwrite = false);
    Result<Released> sendToParty(const FormResponse& response, const DisclosureRequest& request,
                                 const QString& queue, int copies = 1);
    /// What printToParty would release; recorded as a read only.
    Result<PrintedForm> previewForParty(const FormResponse& response, const DisclosureRequest& request);
    /// Told in person: no bytes leave, and the record says what was told ("Tid och plats för nätverksmöte").
    /// `record` is the exact version it came from, "meeting:UUID@2"; it may be empty, and is InvalidInput
    /// when the case holds no such version.
    Result<DisclosureRecord> tell(CaseId caseId, const DisclosureRequest& request, const QString& what,
                                  const QString& record = {});

    // Of a meeting (disclosure_meetings.cpp): the invitation, the minutes, a calendar file without personal
    // data
    struct MeetingPaper {
        enum class Kind { Invitation, Minutes, Calendar };
        CaseId caseId;
        MeetingId meeting;
        Kind kind = Kind::Invitation;
        std::optional<DisclosureRequest> party{}; ///< its kinds may be empty: the paper's own are asked for
        Recipient recipient = Recipient::Person;  ///< when there is no party
    };
    /// Prints the meeting as it is stored for that reader (exchange/meeting_papers.h) and records the
    /// release, as printToFile. Errors: RuleSaysNo without a basis (R14), and for a calendar file to anybody
    /// but the police and the own file at level 4 and up (R20: the hours are told in person); NotFound when
    /// the meeting is not there, or its hours are not for this user.
    Result<Released> meetingToFile(const MeetingPaper& paper, const QString& path, bool overwrite = false);
    /// A calendar file is not printed: InvalidInput.
    Result<Released> meetingToPrinter(const MeetingPaper& paper, const QString& queue, int copies = 1);
    Result<PrintedForm> previewMeeting(const MeetingPaper& paper);

    // Of an attachment (disclosure_copies.cpp): the very bytes that were kept
    struct AttachmentCopy {
        CaseId caseId;
        AttachmentId attachment;
        std::optional<DisclosureRequest> party{}; ///< with the kinds that the document tells of
        Recipient recipient = Recipient::OwnFile; ///< when there is no party
    };
    /// R42. Records the release of the attachment and writes `path` as printToFile does. Errors: RuleSaysNo
    /// without a basis (R14), and for what the police have not yet served (R34) to the person, or to a party
    /// on consent; those of CaseWork::attachmentContent.
    Result<Released> attachmentToFile(const AttachmentCopy& copy, const QString& path,
                                      bool overwrite = false);

    // A figure of a case alone (disclosure_copies.cpp), drawn from the case as it is stored
    struct FigurePaper {
        enum class Kind { NetworkMap, ThreatLevels, Inventories };
        CaseId caseId;
        Kind kind = Kind::NetworkMap;
        Recipient recipient = Recipient::OwnFile;
        std::optional<ResponseId> earlier{}; ///< of two inventories
        std::optional<ResponseId> later{};
    };
    /// Errors: NotFound when there is nothing to draw; RuleSaysNo for the threat level to the person (R34: it
    /// is judged first).
    Result<Released> figureToFile(const FigurePaper& paper, const QString& path, bool overwrite = false);
    Result<Released> figureToPrinter(const FigurePaper& paper, const QString& queue, int copies = 1);
    Result<PrintedForm> previewFigure(const FigurePaper& paper);

    // A paper of the office's own that names no client (office_papers.cpp): the draft of a breach report, a
    // certificate of erasure
    struct OfficePaper {
        QString title;
        QList<std::pair<QString, QString>> lines{}; ///< label and value
    };
    /// Prints it for the own file and records the release, as printToFile.
    Result<Released> officePaperToFile(const OfficePaper& paper, const QString& path, bool overwrite = false);

    /// R36. A ready text for the city's journal system, which stays the journal of record: recorded as given
    /// to the own file before the text may go to the clipboard. `record` is "kind:uuid" of what it is about.
    /// InvalidInput without a text.
    Result<DisclosureRecord> copyForJournal(CaseId caseId, const QString& text, const QString& record);

    /// What printToFile would release, for the preview inside the program; nothing leaves and nothing is
    /// recorded but the read.
    Result<PrintedForm> preview(const FormResponse& response, Recipient recipient,
                                PdfProfile profile = PdfProfile::Archive);
    Result<PrintedForm> previewDraft(const FormDraft& draft);

    /// A blank form holds nothing about anybody: no session, no record.
    static Result<PrintedForm> blank(const FormDefinition& form, const Letterhead& letterhead,
                                     const QDateTime& when);
    static Result<void> blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                    const QDateTime& when, const QString& path, bool overwrite = false);

    /// Names of the CUPS queues; empty without CUPS.
    static QStringList printers();

private:
    struct Prepared;
    Result<Prepared> prepare(const FormResponse& response, Recipient recipient, PdfProfile profile);
    Result<Prepared> prepareForParty(const FormResponse& response, const DisclosureRequest& request);
    Result<Prepared> prepareMeeting(const MeetingPaper& paper);
    Result<Prepared> prepareOfficePaper(const OfficePaper& paper);
    Result<Prepared> prepareAttachment(const AttachmentCopy& copy);
    Result<Prepared> prepareFigure(const FigurePaper& paper);
    Result<DisclosureRecord> basisRecord(const CaseFile& file, const DisclosureRequest& request);
    Result<Released> toFile(Result<Prepared> prepared, const QString& path, bool overwrite);
    Result<Released> toPrinter(Result<Prepared> prepared, const QString& queue, int copies);
    Result<DisclosureRecord> record(const Prepared& prepared, const QString& channel);
    void recordFailure(const DisclosureRecord& released);

    Session& m_session;
    PrintSpooler& m_spooler;
};

} // namespace lotsbok
