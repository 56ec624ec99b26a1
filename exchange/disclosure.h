// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/rules/disclosure_rules.h"
#include "core/session/session.h"
#include "exchange/print_spooler.h"
#include "exchange/safe_file.h"
#include "forms/print/form_printer.h"

#include <functional>
#include <variant>
#include <vector>

namespace lotsbok {

struct CardRequest;
struct DeidentifiedOrder;
struct DeidentifiedTerms;
struct ReportOrder;

/// How a paper is made, where it is not simply printed.
struct PaperMaking {
    PdfProfile profile = PdfProfile::Archive;
    std::optional<CoverPage> cover{};
    QString words{}; ///< as Disclosure::setWords(), of this paper alone
};

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
        QStringList warnings{}; ///< translated: characters that no font has, with the field
    };

    /// The words of the forms that are printed from now on: the id of an overlay of theirs
    /// (forms/engine/form_overlay.h), "en", "plain" or "plain+en"; empty: as they are registered. The
    /// register says which. Printing a form that has no such words is InvalidInput. A meeting's papers have
    /// words of their own (meetingWordsId()); what a party gets of a meeting is in Swedish only, unless it is
    /// a relative (mayHaveWords()).
    void setWords(const QString& id) { m_words = id; }

    /// Prints a stored response and records the release of exactly those bytes, then writes `path` atomically
    /// (0600, directory synced; an existing file is replaced only with `overwrite`). The record names no
    /// path. Errors: those of the Session; InvalidInput when the recipient is a person and the form is about
    /// nobody; FileSystem, NoSpace.
    Result<Released> printToFile(const FormResponse& response, Recipient recipient, const QString& path,
                                 bool overwrite = false);

    /// The same bytes to a CUPS queue; the record is made before the first byte leaves.
    Result<Released> printToPrinter(const FormResponse& response, Recipient recipient, const QString& queue,
                                    const PrintManner& manner = {});

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
                                 const QString& queue, const PrintManner& manner = {});
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
    Result<Released> meetingToPrinter(const MeetingPaper& paper, const QString& queue,
                                      const PrintManner& manner = {});
    Result<PrintedForm> previewMeeting(const MeetingPaper& paper);

    // One paper for everybody who may have it (recipient_copies.cpp): R14, R20, R28
    /// A registered form about a case, or the invitation to or minutes of a meeting.
    struct CopyOrder {
        CaseId caseId;
        std::variant<ResponseId, MeetingId> of;
        MeetingPaper::Kind kind = MeetingPaper::Kind::Invitation; ///< of a meeting; never Calendar
        /// Empty: the meeting's parties; of a form everybody who was ever named in a consent of the case.
        QList<DisclosureRequest> parties{};
        bool toPerson = true;
        /// Of the person's copy and of a relative's, as setWords(); the others' are in Swedish.
        QString personWords{};
    };
    struct Copy {
        std::optional<Party> party{};             ///< nothing: the person
        std::optional<DisclosureRecord> record{}; ///< nothing: it was not given
        QString extent{};                         ///< what is in it, as the cover says it
        QString why{};                            ///< why it is not given; empty: it may be
        QString name{};                           ///< of the file, or of the print
        int pages = 0;
        QByteArray bytes{}; ///< exactly what left, or would
    };
    struct Copies {
        QList<Copy> copies;
        Released internal; ///< for the own file, with the cover page that says who got what
    };
    /// Who would get which copy, and why others get none. Nothing leaves; recorded as a read only.
    Result<QList<Copy>> copiesFor(const CopyOrder& order);
    /// Writes "exemplar-1.pdf" and so on, in the order of copiesFor(), and "egen-akt.pdf" into an existing
    /// folder, each recorded as printToFile does; the names name nobody. A copy that could not be written
    /// says so on the cover. RuleSaysNo when nobody may have one; FileSystem before anything has left when
    /// one of the files cannot be written.
    Result<Copies> copiesToFolder(const CopyOrder& order, const QString& folder, bool overwrite = false);
    /// The copies, each as a job of its own, then the internal one.
    Result<Copies> copiesToPrinter(const CopyOrder& order, const QString& queue,
                                   const PrintManner& manner = {});

    // Encrypted, to be sent (sharing_copy.cpp)
    struct Shared {
        Released released;
        Secret passPhrase; ///< shown once and told on the phone; never kept, never logged
    };
    /// A print of its own for the person or a party, without places to sign, as a PDF file under AES-256 and
    /// a new pass phrase of words (core/security/pass_phrase.h). Recorded with the hash of the encrypted
    /// bytes, as printToFile and printToParty do. The archive copy is never encrypted: InvalidInput for the
    /// own file.
    Result<Shared> shareForm(const FormResponse& response, const std::optional<DisclosureRequest>& party,
                             const QString& path, bool overwrite = false);
    Result<Shared> shareMeeting(const MeetingPaper& paper, const QString& path, bool overwrite = false);

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
        enum class Kind { NetworkMap, ThreatLevels, Inventories, Goals };
        CaseId caseId;
        Kind kind = Kind::NetworkMap;
        Recipient recipient = Recipient::OwnFile;
        std::optional<ResponseId> earlier{}; ///< of two inventories
        std::optional<ResponseId> later{};
    };
    /// Errors: NotFound when there is nothing to draw; RuleSaysNo for the threat level to the person (R34: it
    /// is judged first).
    Result<Released> figureToFile(const FigurePaper& paper, const QString& path, bool overwrite = false);
    Result<Released> figureToPrinter(const FigurePaper& paper, const QString& queue,
                                     const PrintManner& manner = {});
    Result<PrintedForm> previewFigure(const FigurePaper& paper);

    // De-identified follow-up (deidentified_release.cpp)
    /// R32. The district's report as a file (exchange/report_release.h), recorded and written as printToFile
    /// does. Errors: those of ReportDesk::report(), and InvalidInput for a language it has no words in;
    /// `progress` as there.
    Result<Released> reportToFile(const ReportOrder& order, const QString& path, bool overwrite = false,
                                  const std::function<bool(int done, int all)>& progress = {});

    /// R31. What DeidentifiedDesk::make() gives, to socialförvaltningen: recorded and written as printToFile
    /// does. Errors: those of make(); FileSystem, NoSpace.
    Result<Released> deidentifiedToFile(const DeidentifiedOrder& order, const QByteArray& seen,
                                        const DeidentifiedTerms& terms, const QString& path,
                                        bool overwrite = false);

    // A paper of the office's own that names no client (office_papers.cpp): the draft of a breach report, a
    // certificate of erasure
    struct OfficePaper {
        QString title;
        QList<std::pair<QString, QString>> lines{}; ///< label and value
    };
    /// Prints it for the own file and records the release, as printToFile.
    Result<Released> officePaperToFile(const OfficePaper& paper, const QString& path, bool overwrite = false);

    /// R36. An entry of a case as a ready text for the city's journal system, which stays the journal of
    /// record: what it is, the case, and a line for each field, in Swedish, names in place of ids. `entry` is
    /// "kind:uuid". NotFound when the case does not hold it; otherwise those of Session::caseFile.
    Result<QString> journalText(CaseId caseId, const QString& entry);
    struct JournalCopy {
        DisclosureRecord record;
        QString text;
    };
    /// The same, recorded as given to the own file before the text may leave; `channel` is how ("clipboard",
    /// "terminal").
    Result<JournalCopy> copyForJournal(CaseId caseId, const QString& entry, const QString& channel);

    /// What printToFile would release, for the preview inside the program; nothing leaves and nothing is
    /// recorded but the read.
    Result<PrintedForm> preview(const FormResponse& response, Recipient recipient,
                                PdfProfile profile = PdfProfile::Archive);
    Result<PrintedForm> previewDraft(const FormDraft& draft);

    /// How a blank form is made.
    struct BlankPaper {
        QString words{};       ///< as setWords()
        bool fillable = false; ///< with fields to fill in on screen, and to be read back
    };
    /// A blank form holds nothing about anybody: no session, no record.
    static Result<PrintedForm> blank(const FormDefinition& form, const Letterhead& letterhead,
                                     const QDateTime& when, const BlankPaper& paper);
    static Result<PrintedForm> blank(const FormDefinition& form, const Letterhead& letterhead,
                                     const QDateTime& when)
    {
        return blank(form, letterhead, when, {});
    }
    /// What was printed.
    static Result<PrintedForm> blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                           const QDateTime& when, const QString& path,
                                           bool overwrite = false);
    static Result<PrintedForm> blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                           const QDateTime& when, const BlankPaper& paper,
                                           const QString& path, bool overwrite);

    /// The same with the district's letterhead, from the open book.
    Result<PrintedForm> districtBlankToFile(const FormDefinition& form, const BlankPaper& paper,
                                            const QString& path, bool overwrite);

    /// Names of the CUPS queues; empty without CUPS.
    static QStringList printers();

private:
    // What leaves whole, beside the door: R34 and the archive
    friend class ArchiveDoor;
    friend class ExtractDoor;
    friend class PrintSet;
    struct Prepared;
    Result<Prepared> prepare(const FormResponse& response, Recipient recipient,
                             const PaperMaking& making = {});
    Result<Prepared> prepareForParty(const FormResponse& response, const DisclosureRequest& request,
                                     const PaperMaking& making = {});
    Result<Prepared> prepareMeeting(const MeetingPaper& paper, const PaperMaking& making = {});
    Result<Shared> toEncryptedFile(Result<Prepared> prepared, const QString& path, bool overwrite);
    struct CopyInHand;
    Result<std::vector<CopyInHand>> prepareCopies(const CopyOrder& order);
    Result<Prepared> prepareCopy(const CopyOrder& order, const std::optional<DisclosureRequest>& party);
    /// One paper of a case for the own file or the person, with everything that is in it (R34).
    Result<Prepared> prepareWhole(const CopyOrder& order, Recipient recipient);
    Result<Prepared> prepareInternal(const CopyOrder& order, const CoverPage& cover);
    using Releasing = std::function<Result<Released>(Result<Prepared>, const QString& name)>;
    Result<Copies> releaseCopies(const CopyOrder& order, std::vector<CopyInHand> copies,
                                 const Releasing& release);
    Result<Prepared> prepareOfficePaper(const OfficePaper& paper);
    Result<Prepared> prepareAttachment(const AttachmentCopy& copy);
    Result<Prepared> prepareFigure(const FigurePaper& paper);
    Result<DisclosureRecord> basisRecord(const CaseFile& file, const DisclosureRequest& request);
    Result<Released> toFile(Result<Prepared> prepared, const QString& path, bool overwrite);
    Result<Released> toPrinter(Result<Prepared> prepared, const QString& queue, const PrintManner& manner);
    Result<DisclosureRecord> record(const Prepared& prepared, const QString& channel);
    void recordFailure(const DisclosureRecord& released);

    Session& m_session;
    PrintSpooler& m_spooler;
    QString m_words;
};

} // namespace lotsbok
