// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/form_access.h"
#include "cli/presentation.h"
#include "exchange/disclosure.h"
#include "forms/bindings/bindings.h"
#include "forms/engine/json_scan.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

constexpr qint64 answersLimit = 4 * 1024 * 1024; ///< as parseAnswers
constexpr int answersDepth = 8;                  ///< likewise

/// The response that --response names, else the newest of that form about the subject; in the version of
/// --form-version.
Result<FormResponse> responseFor(Session& session, const Invocation& invocation)
{
    const auto version = numberOption(invocation, "form-version", 0, 1, 1'000'000);
    if (!version) {
        return fail(version.error());
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
    const QString id = invocation.value("response");
    for (const FormResponse& response : *responses) {
        if (response.formId == invocation.value("form") && (id.isEmpty() || response.id.toString() == id)) {
            return session.response(response.id, static_cast<int>(*version));
        }
    }
    return fail(ErrorCode::NotFound, Cli::tr("That form is not registered for what --subject names."));
}

/// What keeps the answers from being registered, as an answer with exit code 3.
std::optional<Output> refusal(const QList<FormIssue>& issues)
{
    Lines lines;
    QList<FormIssue> errors;
    for (const FormIssue& issue : issues) {
        if (issue.severity == FormIssue::Severity::Error) {
            errors << issue;
            lines.text(QStringLiteral("  ") +
                       (issue.fieldId.isEmpty() ? issue.text
                                                : QStringLiteral("%1: %2").arg(issue.fieldId, issue.text)));
        }
    }
    if (errors.isEmpty()) {
        return std::nullopt;
    }
    return Output{QJsonObject{{QStringLiteral("findings"), toJsonArray(errors)}}, lines.join(),
                  Error{ErrorCode::RuleSaysNo,
                        Cli::tr("The form cannot be registered as it is; nothing was stored."),
                        {}}};
}

/// Whether an answer or a value of the book says anything; a form with nothing askable (a letter) always
/// does.
bool saysSomething(const FormDefinition& form, const Answers& answers, const Progress& done)
{
    if (done.total == 0 || done.answered > 0) {
        return true;
    }
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (isAnswered(field, answers)) {
                return true;
            }
        }
    }
    return false;
}

/// Notes what a person may have overlooked: a registration that is there already, and what was left out.
Result<void> noteOverlooked(Session& session, const Context& context, const FormDefinition& form,
                            const SubjectRef& subject, const Progress& done, bool corrects)
{
    const auto responses = session.responses(subject);
    if (!responses) {
        return fail(responses.error());
    }
    for (const FormResponse& response : *responses) {
        if (!corrects && response.formId == form.id) {
            context.say(
                Cli::tr("This form is registered already, with the response id %1; --corrects makes a "
                        "new version of it.")
                    .arg(response.id.toString()));
        }
    }
    if (const int left = done.total - done.answered; left > 0) {
        context.say(Cli::tr("%1 of %2 questions are not answered.").arg(left).arg(done.total));
    }
    return {};
}

/// Both versions named, so that somebody can read the other one before trying again.
Output conflict(const Error& error, int given, int stored)
{
    return {QJsonObject{{QStringLiteral("corrects"), given}, {QStringLiteral("stored"), stored}},
            Cli::tr("Version %1 was to be corrected, but version %2 is the latest.").arg(given).arg(stored),
            error};
}

Result<Output> fillForm(const Invocation& invocation, const Context& context)
{
    const auto bytes = readBounded(invocation.value("answers"), answersLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    // Before a password is asked for; which fields there are is the book's to say.
    const auto object = readJsonObject(*bytes, invocation.value("answers"), {answersLimit, answersDepth});
    if (!object) {
        return fail(object.error());
    }
    const auto corrected = numberOption(invocation, "corrects", 0, 1, 1'000'000);
    if (!corrected) {
        return fail(corrected.error());
    }
    const auto opened = openSubject(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto form = formNamed(bookForms(session), invocation.value("form"));
    const auto answers = form ? parseAnswers(*bytes, **form) : fail(form.error());
    if (!answers) {
        return fail(answers.error());
    }
    const SubjectRef& subject = opened->subject;
    std::optional<ResponseId> corrects;
    int storedVersion = 0;
    if (*corrected > 0) {
        const auto earlier = responseFor(session, invocation);
        if (!earlier) {
            return fail(earlier.error());
        }
        corrects = earlier->id;
        storedVersion = earlier->version;
    }
    const auto bound = boundValues(session, subject);
    if (!bound) {
        return fail(bound.error());
    }
    if (const auto refused = refusal(findIssues(**form, *answers, *bound, session.today()))) {
        return *refused;
    }
    const Answers shown = withoutHidden(**form, *answers, *bound);
    const Progress done = progress(**form, shown, *bound);
    if (!saysSomething(**form, shown, done)) {
        return *refusal({{FormIssue::Severity::Error, {}, Cli::tr("Nothing is answered.")}});
    }
    if (const auto noted = noteOverlooked(session, context, **form, subject, done, corrects.has_value());
        !noted) {
        return fail(noted.error());
    }
    const auto stored = registerAnswers(session, **form, subject, *answers, corrects,
                                        static_cast<int>(*corrected), invocation.value("reason"));
    if (!stored) {
        return stored.error().code == ErrorCode::Conflict
                   ? conflict(stored.error(), static_cast<int>(*corrected), storedVersion)
                   : Result<Output>(fail(stored.error()));
    }
    return Output{toJson(*stored),
                  Cli::tr("%1 version %2 was registered.").arg((*form)->printName()).arg(stored->version),
                  {}};
}

Result<Output> getForm(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto response = responseFor(**session, invocation);
    if (!response) {
        return fail(response.error());
    }
    return Output{
        toJson(*response), QString::fromUtf8(QJsonDocument(response->answers).toJson()).trimmed(), {}};
}

/// Characters that no font has: a sign stands in their place on paper.
void sayWarnings(const Context& context, const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        context.say(warning);
    }
}

Result<Output> printBlank(const Invocation& invocation, const Context& context)
{
    const auto form = formOfOption(invocation, context, invocation.value("blank"));
    if (!form) {
        return fail(form.error());
    }
    Letterhead letterhead;
    letterhead.district = invocation.value("district");
    const Disclosure::BlankPaper paper{invocation.value("words"), invocation.has("fillable")};
    const auto written = Disclosure::blankToFile(**form, letterhead, context.clock->nowUtc(), paper,
                                                 invocation.value("out"), invocation.has("overwrite"));
    if (!written) {
        return fail(written.error());
    }
    sayWarnings(context, written->warnings);
    return Output{
        QJsonObject{{QStringLiteral("file"), invocation.value("out")}, {QStringLiteral("blank"), true}},
        Cli::tr("The blank form was printed to %1.").arg(invocation.value("out")),
        {}};
}

Result<Disclosure::Recipient> recipientFrom(const Invocation& invocation)
{
    const QString recipient = invocation.value("recipient");
    if (recipient.isEmpty() || recipient == QLatin1String("own-file")) {
        return Disclosure::Recipient::OwnFile;
    }
    if (recipient == QLatin1String("person")) {
        return Disclosure::Recipient::Person;
    }
    return fail(ErrorCode::Usage, Cli::tr("The recipient is own-file or person."));
}

/// --blank needs no book, everything else does: what the table cannot say.
Result<void> checkPrintUsage(const Invocation& invocation)
{
    const bool blank = invocation.has("blank");
    if (blank && (!invocation.operands.isEmpty() || invocation.has("form") || invocation.has("subject"))) {
        return fail(ErrorCode::Usage, Cli::tr("With --blank there is no BOOK, --form or --subject."));
    }
    if (!blank && (invocation.operands.isEmpty() || !invocation.has("form") || !invocation.has("subject"))) {
        return fail(ErrorCode::Usage, Cli::tr("Printing needs BOOK, --form and --subject, or --blank."));
    }
    if (!blank && invocation.has("book")) {
        return fail(ErrorCode::Usage, Cli::tr("Only with --blank does --book name the book."));
    }
    if (!blank && invocation.has("fillable")) {
        return fail(ErrorCode::Usage, Cli::tr("Only a blank form has fields to fill in: give --blank."));
    }
    return {};
}

Result<Output> printFormToFile(const Invocation& invocation, const Context& context)
{
    if (const auto usage = checkPrintUsage(invocation); !usage) {
        return fail(usage.error());
    }
    if (invocation.has("blank")) {
        return printBlank(invocation, context);
    }
    const auto recipient = recipientFrom(invocation);
    if (!recipient) {
        return fail(recipient.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto response = responseFor(**session, invocation);
    if (!response) {
        return fail(response.error());
    }
    Disclosure door(**session);
    door.setWords(invocation.value("words"));
    const auto released =
        door.printToFile(*response, *recipient, invocation.value("out"), invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    sayWarnings(context, released->warnings);
    QJsonObject json = toJson(released->record);
    json.insert(QStringLiteral("file"), invocation.value("out"));
    return Output{
        json, Cli::tr("%1 was printed to %2.").arg(released->record.what, invocation.value("out")), {}};
}

} // namespace

QList<Command> formBookCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    const Operand noBook{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book; not with --blank."), true};
    const Option form{"form", "ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D."), true};
    const Option subject{
        "subject", "REF",
        QT_TRANSLATE_NOOP(
            "Cli", "What it is about: case:2026-0001, client:ID, employee:ID, purchase:ID or district."),
        true};
    const Option version{"form-version", "NUMBER",
                         QT_TRANSLATE_NOOP("Cli", "That registered version; the latest without it.")};
    const Option response{
        "response", "ID",
        QT_TRANSLATE_NOOP("Cli", "One of several, as case show --json lists them; the newest without it.")};
    Option anyForm = form;
    Option anySubject = subject;
    anyForm.required = anySubject.required = false;
    return {
        {"form fill",
         QT_TRANSLATE_NOOP("Cli", "Registers a form with answers from a file."),
         {book},
         {form,
          subject,
          {"answers", "FILE", QT_TRANSLATE_NOOP("Cli", "The answers, as form template prints them."), true},
          response,
          {"corrects", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The registered version that this one corrects.")},
          {"reason", "TEXT",
           QT_TRANSLATE_NOOP("Cli", "Why it is corrected, or why you open a case that is not your own.")}},
         "form fill akt.lotsbok --form 3.1 --subject case:2026-0001 --answers svar.json --user asa",
         fillForm},
        {"form get",
         QT_TRANSLATE_NOOP("Cli", "Prints the answers of a registered form; the look is logged."),
         {book},
         {form, subject, response, version, reasonOption()},
         "form get akt.lotsbok --form 3.1 --subject case:2026-0001 --user asa",
         getForm},
        {"form print",
         QT_TRANSLATE_NOOP(
             "Cli", "Prints a registered form, or a blank one, to a PDF file; the release is recorded."),
         {noBook},
         {anyForm,
          anySubject,
          version,
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file to write."), true},
          {"recipient", "own-file|person",
           QT_TRANSLATE_NOOP("Cli", "Whom it is for; the own file without it.")},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replace a file that exists.")},
          {"blank", "ID", QT_TRANSLATE_NOOP("Cli", "A blank form for filling in by hand; needs no book.")},
          {"district", "NAME", QT_TRANSLATE_NOOP("Cli", "The district's name on a blank form.")},
          {"words", "ID",
           QT_TRANSLATE_NOOP("Cli", "A second language beside the Swedish, or plain: see form words.")},
          {"fillable", "", QT_TRANSLATE_NOOP("Cli", "A blank form with fields to fill in on screen.")},
          bookOption(),
          reasonOption()},
         "form print akt.lotsbok --form 3.1 --subject case:2026-0001 --out 3.1.pdf --user asa",
         printFormToFile},
    };
}

} // namespace lotsbok::cli
