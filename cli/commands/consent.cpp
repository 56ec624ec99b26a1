// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"

namespace lotsbok::cli {

namespace {

QJsonArray kindsJson(const QList<InfoKind>& kinds)
{
    QJsonArray array;
    for (const InfoKind kind : kinds) {
        array << described::wordOf(kind);
    }
    return array;
}

/// R11. A consent with one scope a --party, all limited in the same way.
Result<Output> giveConsent(const Invocation& invocation, const Context& context)
{
    const auto parties = partiesFrom(invocation);
    const auto kinds = kindsFrom(invocation);
    const auto until = dateOption(invocation, "until");
    if (!parties || !kinds || !until) {
        return fail(!parties ? parties.error() : !kinds ? kinds.error() : until.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    Consent consent = newRecord<Consent>(session, opened->id);
    if (const auto filled = fillFromOptions(session, invocation, consent); !filled) {
        return fail(filled.error());
    }
    fillToday(session, consent);
    QList<ConsentScope> scopes;
    for (const Party& party : *parties) {
        ConsentScope scope = newRecord<ConsentScope>(session, opened->id);
        scope.consent = consent.id;
        scope.party = party;
        scope.kinds = *kinds;
        scope.until = *until;
        scopes << scope;
    }
    const auto stored = CaseWork(session).giveConsent(consent, scopes);
    if (!stored) {
        return fail(stored.error());
    }
    const auto users = session.users().value_or(QList<User>());
    Output output = savedOutput(shownRecord(*stored, users), Consent::info.kind);
    QJsonObject json = output.json.toObject();
    QJsonArray ids;
    for (const ConsentScope& scope : scopes) {
        ids << scope.id.toString();
    }
    json.insert(QStringLiteral("scopes"), ids);
    output.json = json;
    return output;
}

QJsonObject lossJson(const WithdrawalEffect::Loss& loss)
{
    return {{QStringLiteral("scope"), loss.scope.id.toString()},
            {QStringLiteral("party"), partyText(loss.scope.party)},
            {QStringLiteral("kinds"), kindsJson(loss.kinds)},
            {QStringLiteral("alreadyGiven"), toJsonArray(loss.alreadyGiven)}};
}

void addLoss(Lines& lines, const WithdrawalEffect::Loss& loss)
{
    lines.text(Cli::tr("%1 loses: %2").arg(partyText(loss.scope.party), kindsText(loss.kinds)));
    for (const DisclosureRecord& record : loss.alreadyGiven) {
        lines.text(QStringLiteral("  ") + Cli::tr("has got %1 on %2").arg(record.what, localTime(record.at)));
    }
}

/// What a withdrawal means, in the order of the work to do.
Output effectOutput(const WithdrawalEffect& effect)
{
    QJsonArray losses;
    QJsonArray meetings;
    QJsonArray activities;
    QJsonArray letters;
    Lines lines;
    for (const auto& loss : effect.losses) {
        losses << lossJson(loss);
        addLoss(lines, loss);
    }
    for (const Meeting& meeting : effect.bookedMeetings) {
        meetings << recordToJson(meeting);
        lines.text(Cli::tr("Booked meeting to look at: %1").arg(meeting.id.toString()));
    }
    for (const Activity& activity : effect.openActivities) {
        activities << recordToJson(activity);
        lines.text(Cli::tr("Open activity to look at: %1").arg(activity.what));
    }
    for (const Party& party : effect.lettersTo) {
        letters << partyText(party);
    }
    lines.add(Cli::tr("To be told"), partiesText(effect.lettersTo));
    if (!effect.steps.isEmpty()) {
        lines.text(findingLines(effect.steps));
    }
    return {QJsonObject{{QStringLiteral("losses"), losses},
                        {QStringLiteral("bookedMeetings"), meetings},
                        {QStringLiteral("openActivities"), activities},
                        {QStringLiteral("lettersTo"), letters},
                        {QStringLiteral("policeEnds"), effect.policeEnds},
                        {QStringLiteral("steps"), findingsJson(effect.steps)}},
            lines.join(),
            {}};
}

Result<Withdrawal> withdrawalFrom(Session& session, CaseId caseId, const Invocation& invocation)
{
    Withdrawal value = newRecord<Withdrawal>(session, caseId);
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    fillToday(session, value);
    return value;
}

Result<Output> withdrawConsent(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto withdrawal = withdrawalFrom(*opened->session, opened->id, invocation);
    if (!withdrawal) {
        return fail(withdrawal.error());
    }
    const auto effect = CaseWork(*opened->session).withdraw(*withdrawal);
    if (!effect) {
        return fail(effect.error());
    }
    Output output = effectOutput(*effect);
    QJsonObject json = output.json.toObject();
    json.insert(QStringLiteral("withdrawal"), withdrawal->id.toString());
    return Output{json, Cli::tr("The withdrawal was recorded.") + QLatin1Char('\n') + output.text, {}};
}

/// The same without recording anything.
Result<Output> showEffect(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    auto withdrawal = withdrawalFrom(session, opened->id, invocation);
    if (!withdrawal) {
        return fail(withdrawal.error());
    }
    auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    if (file->find<Consent>(withdrawal->consent) == nullptr) {
        return fail(noSuchRecord(Consent::info.kind));
    }
    file->all<Withdrawal>() << *withdrawal;
    return effectOutput(withdrawalEffect(*file, *withdrawal));
}

QJsonObject missingJson(const CaseFile& file, ConsentKind kind, QDate day)
{
    const MissingConsent missing = missingConsents(file, kind, day);
    QJsonArray guardians;
    for (const GuardianId& id : missing.guardians) {
        guardians << id.toString();
    }
    return {{QStringLiteral("person"), missing.young},
            {QStringLiteral("guardians"), guardians},
            {QStringLiteral("noGuardian"), missing.noGuardian}};
}

QStringList scopeLines(const CaseFile& file, const Consent& consent, const QDateTime& moment)
{
    QStringList lines;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (scope.consent == consent.id) {
            const QString kinds = kindsText(kindsInForce(file, scope, moment));
            lines << QStringLiteral("  %1 (%2): %3")
                         .arg(partyText(scope.party), scope.id.toString(),
                              kinds.isEmpty() ? Cli::tr("nothing is in force") : kinds);
        }
    }
    return lines;
}

QJsonObject consentJson(const CaseFile& file, const Consent& consent, const QDateTime& moment)
{
    QJsonArray scopes;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (scope.consent == consent.id) {
            QJsonObject json = recordToJson(scope);
            json.insert(QStringLiteral("inForce"), kindsJson(kindsInForce(file, scope, moment)));
            scopes << json;
        }
    }
    QJsonArray withdrawals;
    for (const Withdrawal& withdrawal : file.all<Withdrawal>()) {
        if (withdrawal.consent == consent.id) {
            withdrawals << recordToJson(withdrawal);
        }
    }
    QJsonObject json = recordToJson(consent);
    json.insert(QStringLiteral("scopes"), scopes);
    json.insert(QStringLiteral("withdrawals"), withdrawals);
    return json;
}

Result<Output> listConsents(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto at = invocation.has("at") ? momentFrom(invocation.value("at"), QStringLiteral("at"))
                                         : Result<QDateTime>(session.nowUtc());
    if (!at) {
        return fail(at.error());
    }
    const auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const auto users = session.users().value_or(QList<User>());
    QJsonArray consents;
    QStringList blocks;
    for (const Consent& consent : file->all<Consent>()) {
        consents << consentJson(*file, consent, *at);
        blocks << (QStringList{recordText(shownRecord(consent, users))} + scopeLines(*file, consent, *at))
                      .join(QLatin1Char('\n'));
    }
    const bool police = policeScopeInForce(*file, *at);
    const bool support = supportConsentInForce(*file, *at);
    Lines state;
    state.add(Cli::tr("Consent towards the police in force"), view::yesNoText(police))
        .add(Cli::tr("Consent to the support in force"), view::yesNoText(support));
    blocks << state.join();
    const QDate day = session.today();
    return Output{
        QJsonObject{{QStringLiteral("consents"), consents},
                    {QStringLiteral("policeInForce"), police},
                    {QStringLiteral("supportInForce"), support},
                    {QStringLiteral("missingSharing"), missingJson(*file, ConsentKind::Sharing, day)},
                    {QStringLiteral("missingSupport"), missingJson(*file, ConsentKind::Support, day)}},
        blocks.join(QStringLiteral("\n\n")),
        {}};
}

QList<Option> withdrawalOptions(bool recorded)
{
    QList<Option> options{
        fieldOption("consent", "ID", QT_TRANSLATE_NOOP("Cli", "The consent, as consent list shows it."),
                    "consent", true),
        fieldOption("scope", "ID", QT_TRANSLATE_NOOP("Cli", "One party's scope; every scope without it."),
                    "scope"),
        fieldOption("kinds", "WORD,…",
                    QT_TRANSLATE_NOOP("Cli", "Only these kinds of information; wholly without it."), "kinds"),
        fieldOption("at", "MOMENT",
                    QT_TRANSLATE_NOOP("Cli", "The moment, such as 2026-11-22T14:30; now without it."), "at"),
    };
    if (recorded) {
        options << fieldOption("how", choices<ConsentForm>(),
                               QT_TRANSLATE_NOOP("Cli", "In writing or orally."), "form")
                << fieldOption("received-by", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who received it."),
                               "received_by", true);
    }
    return options << reasonOption();
}

QList<Option> givingOptions()
{
    return {
        fieldOption("kind", choices<ConsentKind>(),
                    QT_TRANSLATE_NOOP("Cli", "To share information, or to the support itself."), "kind"),
        partyOption(),
        {"kinds", "WORD,…",
         QT_TRANSLATE_NOOP("Cli", "The kinds of information; what the collaboration needs without it.")},
        {"until", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day; the end of the case without it.")},
        fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "given_on"),
        fieldOption("how", choices<ConsentForm>(), QT_TRANSLATE_NOOP("Cli", "In writing or orally."), "form"),
        fieldOption("guardian", "ID",
                    QT_TRANSLATE_NOOP("Cli", "The guardian who consents; the person without it."),
                    "guardian"),
        fieldOption("place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where."), "place"),
        fieldOption("copy-given", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether the person has a copy (R13)."),
                    "copy_given"),
        fieldOption("journal-refers", "yes|no",
                    QT_TRANSLATE_NOOP("Cli", "Whether the journal refers to the form (R13)."),
                    "journal_refers"),
        reasonOption(),
    };
}

} // namespace

QList<Command> consentCommands()
{
    return {
        {"consent give",
         QT_TRANSLATE_NOOP("Cli", "Records a consent with the parties that it is about (R11)."),
         {bookOperand(), caseOperand()},
         givingOptions(),
         "consent give akt.lotsbok 2026-0001 --kind sharing --party \"police:Polisen Nord\" --user asa",
         giveConsent},
        {"consent withdraw",
         QT_TRANSLATE_NOOP("Cli", "Records a withdrawal and shows what follows from it (R12, R13)."),
         {bookOperand(), caseOperand()},
         withdrawalOptions(true),
         "consent withdraw akt.lotsbok 2026-0001 --consent 0190a0b0-0000-7000-8000-000000000001 "
         "--received-by Åsa "
         "--user asa",
         withdrawConsent},
        {"consent effect",
         QT_TRANSLATE_NOOP("Cli", "Shows what a withdrawal would mean, without recording it."),
         {bookOperand(), caseOperand()},
         withdrawalOptions(false),
         "consent effect akt.lotsbok 2026-0001 --consent 0190a0b0-0000-7000-8000-000000000001 --user asa",
         showEffect},
        {"consent list",
         QT_TRANSLATE_NOOP("Cli", "Lists the consents with what is in force at a moment."),
         {bookOperand(), caseOperand()},
         {{"at", "MOMENT", QT_TRANSLATE_NOOP("Cli", "The moment, such as 2026-11-22T14:30; now without it.")},
          reasonOption()},
         "consent list akt.lotsbok 2026-0001 --user asa",
         listConsents},
        {"consent guardian",
         QT_TRANSLATE_NOOP("Cli", "Records a guardian, and whether this person must consent (R16)."),
         {bookOperand(), caseOperand()},
         {idOption(), fieldOption("name", "TEXT", QT_TRANSLATE_NOOP("Cli", "The guardian's name."), "name"),
          fieldOption("relation", "TEXT", QT_TRANSLATE_NOOP("Cli", "The relation to the person."),
                      "relation"),
          fieldOption("phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Phone number."), "phone"),
          fieldOption("email", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "E-mail address."), "email"),
          fieldOption("must-consent", "yes|no",
                      QT_TRANSLATE_NOOP("Cli", "Whether this guardian must consent."), "must_consent"),
          fieldOption("judgement", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why not, when this guardian need not."),
                      "judgement"),
          becauseOption(), reasonOption()},
         "consent guardian akt.lotsbok 2026-0001 --name \"Eva Ek\" --relation Mor --user asa",
         saveFromOptions<Guardian>},
    };
}

} // namespace lotsbok::cli
