// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/model/described.h"
#include "core/security/key_file.h"
#include "core/session/print_code.h"
#include "core/session/sign_desk.h"
#include "exchange/disclosure.h"
#include "exchange/pades/signing_card.h"
#include "exchange/print_marks.h"

#include <QFileInfo>

namespace lotsbok::cli {

namespace {

constexpr qint64 kPrintLimit = 64 * 1024 * 1024; ///< as readPrintFile

QString signatureStateId(SignatureState state)
{
    static constexpr std::array words{"valid", "changed-since", "altered", "broken", "unknown-key", "gone"};
    return QLatin1StringView(words[static_cast<size_t>(state)]);
}

QString stateText(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return Cli::tr("valid");
    case SignatureState::ChangedSince:
        return Cli::tr("changed since");
    case SignatureState::Altered:
        return Cli::tr("ALTERED behind the program's back");
    case SignatureState::Broken:
        return Cli::tr("BROKEN");
    case SignatureState::UnknownKey:
        return Cli::tr("made with ANOTHER KEY");
    case SignatureState::Gone:
        break;
    }
    return Cli::tr("what was signed is GONE");
}

QJsonObject checkJson(const SignatureCheck& check)
{
    QJsonArray fields;
    for (const FieldChange& change : check.changes) {
        fields << change.field;
    }
    return {{QStringLiteral("id"), check.signature.id.toString()},
            {QStringLiteral("part"), check.signature.part},
            {QStringLiteral("version"), check.signature.recordVersion},
            {QStringLiteral("manner"), described::wordOf(check.signature.manner)},
            {QStringLiteral("name"), check.signature.signerName},
            {QStringLiteral("by"), check.byName},
            {QStringLiteral("deputyFor"), check.deputyForName},
            {QStringLiteral("at"), check.signature.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("state"), signatureStateId(check.state)},
            {QStringLiteral("changed"), fields}};
}

QString checkLine(const SignatureCheck& check)
{
    QString line = Cli::tr("%1, version %2, %3: %4")
                       .arg(check.signature.signerName)
                       .arg(check.signature.recordVersion)
                       .arg(localTime(check.signature.at), stateText(check.state));
    if (!check.deputyForName.isEmpty()) {
        line += u' ' + Cli::tr("(deputy for %1)").arg(check.deputyForName);
    }
    if (check.signature.manner != SignManner::OwnKey) {
        line += u' ' + Cli::tr("(by hand, witness: %1)").arg(check.byName);
    }
    QStringList fields;
    for (const FieldChange& change : check.changes) {
        fields << change.field;
    }
    return fields.isEmpty() ? line : line + QStringLiteral(" [%1]").arg(fields.join(QStringLiteral(", ")));
}

/// What --record or --form and --subject name.
struct Named {
    QString kind;
    QUuid id;
};

Result<Named> namedBy(Session& session, const Invocation& invocation)
{
    const QString record = invocation.value("record");
    if (!record.isEmpty()) {
        const QUuid id = QUuid::fromString(record.section(u':', 1));
        if (id.isNull()) {
            return fail(ErrorCode::Usage, Cli::tr("--record is KIND:ID, such as decision:ID."));
        }
        return Named{record.section(u':', 0, 0), id};
    }
    if (!invocation.has("form") || !invocation.has("subject")) {
        return fail(ErrorCode::Usage, Cli::tr("Say what: --form and --subject, or --record."));
    }
    const auto subject = session.resolveSubject(invocation.value("subject"));
    if (!subject) {
        return fail(subject.error());
    }
    if (const auto stated = stateReasonFor(session, *subject, invocation); !stated) {
        return fail(stated.error());
    }
    const auto responses = session.responses(*subject);
    if (!responses) {
        return fail(responses.error());
    }
    for (const FormResponse& response : *responses) {
        if (response.formId == invocation.value("form")) {
            return Named{QStringLiteral("response"), response.id.uuid()};
        }
    }
    return fail(ErrorCode::NotFound, Cli::tr("That form is not registered for what --subject names."));
}

/// An open book and what is signed there.
struct OpenedPaper {
    std::unique_ptr<Session> session;
    SignDesk::Paper paper;
};

Result<OpenedPaper> openPaper(const Invocation& invocation, const Context& context)
{
    auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto named = namedBy(**session, invocation);
    if (!named) {
        return fail(named.error());
    }
    const auto paper = SignDesk(**session).paper(named->kind, named->id);
    return paper ? Result<OpenedPaper>(OpenedPaper{std::move(*session), *paper}) : fail(paper.error());
}

Result<Output> listPlaces(const Invocation& invocation, const Context& context)
{
    const auto opened = openPaper(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    QJsonArray json;
    Lines lines;
    for (const SignDesk::Place& place : opened->paper.places) {
        const QString label =
            place.place.label.isEmpty() ? signPartName(place.place.part) : place.place.label;
        QJsonObject entry{{QStringLiteral("part"), place.place.part},
                          {QStringLiteral("label"), label},
                          {QStringLiteral("signed"), place.isSigned()},
                          {QStringLiteral("ownKey"), place.right.withOwnKey},
                          {QStringLiteral("byHand"), place.right.byHand}};
        QString text = place.right.withOwnKey ? Cli::tr("not signed; you can") : place.right.refusal;
        if (place.signature) {
            entry.insert(QStringLiteral("signature"), checkJson(*place.signature));
            text = checkLine(*place.signature);
        }
        json << entry;
        lines.text(QStringLiteral("%1 (%2): %3").arg(place.place.part, label, text));
    }
    if (json.isEmpty()) {
        lines.text(Cli::tr("Nobody signs this."));
    }
    return Output{QJsonObject{{QStringLiteral("kind"), opened->paper.kind},
                              {QStringLiteral("id"), opened->paper.id.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("version"), opened->paper.version},
                              {QStringLiteral("places"), json}},
                  lines.join(),
                  {}};
}

Output signedOutput(const Signature& made)
{
    return {QJsonObject{{QStringLiteral("id"), made.id.toString()},
                        {QStringLiteral("part"), made.part},
                        {QStringLiteral("version"), made.recordVersion},
                        {QStringLiteral("manner"), described::wordOf(made.manner)},
                        {QStringLiteral("contentSha256"), QString::fromLatin1(made.contentSha256.toHex())}},
            made.deputyFor ? Cli::tr("Version %1 is signed, as deputy.").arg(made.recordVersion)
                           : Cli::tr("Version %1 is signed.").arg(made.recordVersion),
            {}};
}

Result<Output> signWithKey(const Invocation& invocation, const Context& context)
{
    const auto opened = openPaper(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto made =
        SignDesk(*opened->session)
            .sign(opened->paper.kind, opened->paper.id, opened->paper.version, invocation.value("part"));
    return made ? Result<Output>(signedOutput(*made)) : fail(made.error());
}

Result<Output> registerPaper(const Invocation& invocation, const Context& context)
{
    const auto on = dateOption(invocation, "date");
    if (!on) {
        return fail(on.error());
    }
    const auto opened = openPaper(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const SignDesk::ByHand hand{invocation.value("name"), on->isValid() ? *on : opened->session->today(), {}};
    const auto made = SignDesk(*opened->session)
                          .registerByHand(opened->paper.kind, opened->paper.id, opened->paper.version,
                                          invocation.value("part"), hand);
    return made ? Result<Output>(signedOutput(*made)) : fail(made.error());
}

Result<Output> signWithCard(const Invocation& invocation, const Context& context)
{
    const auto opened = openPaper(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto id = ResponseId::fromUuid(opened->paper.id);
    if (opened->paper.kind != QLatin1String("response") || !id) {
        return fail(ErrorCode::Usage, Cli::tr("A card signs the file of a form: --form and --subject."));
    }
    const auto response = opened->session->response(*id);
    if (!response) {
        return fail(response.error());
    }
    CardRequest card;
    card.module = invocation.value("module");
    card.certificate = invocation.value("certificate");
    card.askPin = [&context](const PinQuestion& question) {
        const QString prompt = Cli::tr("PIN for %1 on the card %2: ").arg(question.signer, question.card);
        const QString warning = question.tries == PinTries::LastOne   ? Cli::tr("One try is left.")
                                : question.tries == PinTries::FewLeft ? Cli::tr("Few tries are left.")
                                                                      : QString();
        context.say(warning);
        return context.passwords->ask(prompt);
    };
    Disclosure door(*opened->session);
    const auto released = door.signToFile(*response, Disclosure::Recipient::OwnFile, invocation.value("part"),
                                          card, invocation.value("out"), invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    return Output{toJson(released->record),
                  Cli::tr("Signed with the card and written to %1.").arg(invocation.value("out")),
                  {}};
}

/// A file by its name, or what was typed.
Result<PrintInFile> printNamed(const QString& what)
{
    if (!QFileInfo::exists(what)) {
        return PrintInFile{what, {}};
    }
    const auto bytes = readBounded(what, kPrintLimit);
    return bytes ? readPrintFile(*bytes) : fail(bytes.error());
}

Output printOutput(const SignDesk::Print& print, bool fromFile)
{
    QJsonArray signatures;
    Lines lines;
    const bool isLatest = print.response.version == print.latestVersion;
    lines.text(Cli::tr("Form %1, version %2, registered %3.")
                   .arg(print.response.formId)
                   .arg(print.response.version)
                   .arg(localTime(print.response.registeredAt)));
    lines.text(isLatest ? Cli::tr("This is the latest version.")
                        : Cli::tr("A newer version is in the book: %1.").arg(print.latestVersion));
    lines.text(print.isSame ? Cli::tr("The content of that version in the book is what was printed.")
                            : Cli::tr("The content of that version in the book is NOT what was printed."));
    bool isGood = print.isSame && print.sealIsHere;
    for (const SignatureCheck& check : print.signatures) {
        signatures << checkJson(check);
        isGood = isGood && !check.isForged();
        lines.text(Cli::tr("Signed: %1").arg(checkLine(check)));
    }
    if (print.signatures.isEmpty()) {
        lines.text(Cli::tr("Nobody has signed that version."));
    }
    if (!print.sealIsHere) {
        lines.text(Cli::tr("The code carries a signature that the book does NOT know."));
    }
    if (fromFile) {
        lines.text(
            print.release
                ? Cli::tr("The file, or what was signed in it, left on %1.").arg(localTime(print.release->at))
                : Cli::tr("The file is not one that left this book."));
    }
    Output output{QJsonObject{{QStringLiteral("form"), print.response.formId},
                              {QStringLiteral("response"), print.response.id.toString()},
                              {QStringLiteral("version"), print.response.version},
                              {QStringLiteral("latestVersion"), print.latestVersion},
                              {QStringLiteral("same"), print.isSame},
                              {QStringLiteral("codeKnown"), print.sealIsHere},
                              {QStringLiteral("released"), print.release.has_value()},
                              {QStringLiteral("signatures"), signatures}},
                  lines.join(),
                  {}};
    if (!isGood) {
        output.failure = Error{ErrorCode::Tampered, Cli::tr("The print and the book do not agree."), {}};
    }
    return output;
}

/// What a print tells of itself, without a book: whether its own signature holds and whose key that is.
Result<Output> verifyAlone(const PrintInFile& print)
{
    const auto read = readPrintCode(print.code);
    if (!read) {
        return fail(read.error());
    }
    const bool fromFile = !print.sha256.isEmpty();
    const auto* code = std::get_if<PrintCode>(&*read);
    const bool hasSeal = code != nullptr && code->seal.has_value();
    const bool isGood = !hasSeal || isSealGood(*code);
    QJsonObject json{{QStringLiteral("book"), false}, {QStringLiteral("signed"), hasSeal}};
    Lines lines;
    if (code == nullptr) {
        lines.text(Cli::tr("The short code is well formed. What it stands for, only the book knows."));
    } else {
        json.insert(QStringLiteral("response"), code->response.toString());
        json.insert(QStringLiteral("version"), code->version);
        lines.text(Cli::tr("Version %1 of the registered form %2.")
                       .arg(code->version)
                       .arg(code->response.toString()));
        lines.text(!hasSeal ? Cli::tr("The code carries no signature.")
                   : isGood ? Cli::tr("The code's own signature holds. Compare the key's fingerprint with "
                                      "the signer's: %1")
                                  .arg(fingerprint(code->seal->publicKey))
                            : Cli::tr("The code's own signature does NOT hold."));
    }
    if (hasSeal) {
        json.insert(QStringLiteral("sealGood"), isGood);
        json.insert(QStringLiteral("fingerprint"), fingerprint(code->seal->publicKey));
    }
    if (fromFile) {
        const auto added = int(print.sha256.size()) - 1;
        json.insert(QStringLiteral("added"), added);
        lines.text(
            added == 0
                ? Cli::tr("Nothing was added to the file after it was printed.")
                : Cli::tr("Something was added to the file after it was printed, such as an electronic "
                          "signature: a PDF reader shows whose."));
    }
    lines.text(
        Cli::tr("Whether the content is what was registered, and whether it still holds, is checked against "
                "the book."));
    Output output{json, lines.join(), {}};
    if (!isGood) {
        output.failure = Error{ErrorCode::Tampered, Cli::tr("The code on the print was changed."), {}};
    }
    return output;
}

Result<Output> verifyPrint(const Invocation& invocation, const Context& context)
{
    const bool isAlone = invocation.operand(1).isEmpty();
    const auto print = printNamed(invocation.operand(isAlone ? 0 : 1));
    if (!print) {
        return fail(print.error());
    }
    if (isAlone) {
        return verifyAlone(*print);
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto checked = SignDesk(**session).checkPrint(print->code, print->sha256);
    return checked ? Result<Output>(printOutput(*checked, !print->sha256.isEmpty())) : fail(checked.error());
}

QList<Option> whatOptions(QList<Option> own)
{
    own << Option{"form", "ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D.")}
        << Option{"subject", "REF",
                  QT_TRANSLATE_NOOP("Cli", "What the form is about, such as case:2026-0001.")}
        << Option{"record", "KIND:ID",
                  QT_TRANSLATE_NOOP("Cli", "A decision, safety-talk, threat-assessment or gate-override.")}
        << reasonOption();
    return own;
}

} // namespace

QList<Command> signCommands()
{
    const Option part{"part", "NAME", QT_TRANSLATE_NOOP("Cli", "Where it is signed, as sign list names it."),
                      true};
    return {
        {"sign list",
         QT_TRANSLATE_NOOP(
             "Cli", "Shows where a form or a record is signed, by whom, and whether that still holds."),
         {bookOperand()},
         whatOptions({}),
         "sign list akt.lotsbok --form 2 --subject employee:ID --user chef",
         listPlaces},
        {"sign key",
         QT_TRANSLATE_NOOP("Cli", "Signs the latest version with your own key."),
         {bookOperand()},
         whatOptions({part}),
         "sign key akt.lotsbok --form 2 --subject employee:ID --part headSignature --user chef",
         signWithKey},
        {"sign hand",
         QT_TRANSLATE_NOOP("Cli", "Registers a signature on paper, with you as witness."),
         {bookOperand()},
         whatOptions({part,
                      {"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who signed."), true},
                      {"date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on the paper; today otherwise.")}}),
         "sign hand akt.lotsbok --form 3.5 --subject case:2026-0001 --part clientSignature --name NAME "
         "--user asa",
         registerPaper},
        {"sign card",
         QT_TRANSLATE_NOOP("Cli",
                           "Prints a form to a PDF file signed with a service card; asks for the PIN once."),
         {bookOperand()},
         whatOptions(
             {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file to write."), true},
              {"module", "FILE", QT_TRANSLATE_NOOP("Cli", "The card's PKCS #11 library."), true},
              {"certificate", "NAME",
               QT_TRANSLATE_NOOP("Cli", "The name on the certificate, or the first digits of its SHA-256.")},
              {"part", "NAME",
               QT_TRANSLATE_NOOP("Cli", "The place to sign at; the first empty one otherwise.")},
              {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if it exists.")}}),
         "sign card akt.lotsbok --form 2 --subject employee:ID --out 2.pdf --module "
         "/usr/lib/opensc-pkcs11.so --user chef",
         signWithCard},
        {"verify",
         QT_TRANSLATE_NOOP(
             "Cli", "Checks a print: by its PDF file, or by the code that stands on the paper. Without "
                    "a book, by what it says of itself."),
         {bookOperand(),
          {"WHAT",
           QT_TRANSLATE_NOOP("Cli",
                             "The PDF file, or the code, such as 7K3M9Q-XA2B4C; alone, without a book."),
           true}},
         {},
         "verify akt.lotsbok 7K3M9Q-XA2B4C --user asa",
         verifyPrint},
    };
}

} // namespace lotsbok::cli
