// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31: de-identified follow-up leaves the district.
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/rules/deidentified_words.h"
#include "core/rules/report_words.h"
#include "core/security/city_key.h"
#include "core/security/key_file.h"
#include "core/session/deidentified_desk.h"
#include "exchange/disclosure.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

Result<QDate> cityMonth(const Invocation& invocation, const char* option)
{
    const QDate month = QDate::fromString(invocation.value(option) + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid()
               ? Result<QDate>(month)
               : fail(ErrorCode::Usage,
                      Cli::tr("The option --%1 takes a month such as 2026-11.").arg(QLatin1String(option)));
}

Result<DeidentifiedChoices> chosenSteps(const Invocation& invocation)
{
    DeidentifiedChoices choices;
    for (const QString& each : invocation.values("coarsen")) {
        const QString variable = each.section(u'=', 0, 0);
        if (!each.contains(u'=') || variable.isEmpty()) {
            return fail(ErrorCode::Usage, Cli::tr("The option --coarsen takes VARIABLE=STEP."));
        }
        choices.steps.insert(variable, each.section(u'=', 1));
    }
    return choices;
}

Result<DeidentifiedOrder> deidentifiedOrder(Session& session, const Invocation& invocation)
{
    DeidentifiedOrder order;
    order.district = invocation.value("district");
    auto choices = chosenSteps(invocation);
    if (!choices) {
        return fail(choices.error());
    }
    order.choices = std::move(*choices);
    if (invocation.has("case")) {
        const auto subject = session.resolveSubject(QStringLiteral("case:") + invocation.value("case"));
        const auto stated =
            subject ? stateReasonFor(session, *subject, invocation) : Result<void>(fail(subject.error()));
        if (!stated) {
            return fail(stated.error());
        }
        order.caseId = CaseId::fromUuid(subject->id);
        order.kind = invocation.has("exit") ? DeidentifiedKind::Exit : DeidentifiedKind::Entry;
        return order;
    }
    const auto from = cityMonth(invocation, "from");
    const auto to = from ? cityMonth(invocation, "to") : from;
    if (!to) {
        return fail(to.error());
    }
    order.period = {*from, *to};
    return order;
}

QString alikeText(const AlikeRows& alike)
{
    QStringList parts;
    for (qsizetype i = 0; i < alike.variables.size(); ++i) {
        const QString value = alike.values.at(i).isEmpty() ? notStatedName() : alike.values.at(i);
        parts.append(QStringLiteral("%1=%2").arg(alike.variables.at(i), value));
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject riskJson(const DeidentifiedPreview& preview)
{
    const DeidentificationRisk& risk = preview.risk;
    QJsonArray variables;
    for (const VariableRisk& each : risk.variables) {
        variables.append(QJsonObject{{QStringLiteral("variable"), each.variable},
                                     {QStringLiteral("smallest"), each.smallest},
                                     {QStringLiteral("smallestWithout"), each.smallestWithout},
                                     {QStringLiteral("unique"), each.unique}});
    }
    return {{QStringLiteral("rows"), risk.rows},
            {QStringLiteral("k"), risk.k},
            {QStringLiteral("uniqueRows"), risk.uniqueRows},
            {QStringLiteral("smallRows"), risk.smallRows},
            {QStringLiteral("unique"), QJsonArray{risk.unique[0], risk.unique[1], risk.unique[2]}},
            {QStringLiteral("small"), QJsonArray{risk.small[0], risk.small[1], risk.small[2]}},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("gate"), QJsonObject{{QStringLiteral("needed"), preview.gate.needed},
                                                 {QStringLiteral("found"), preview.gate.found},
                                                 {QStringLiteral("open"), preview.gate.isOpen()}}}};
}

Lines riskLines(const DeidentifiedPreview& preview)
{
    const DeidentificationRisk& risk = preview.risk;
    Lines lines;
    lines.add(Cli::tr("Rows"), QString::number(risk.rows));
    lines.add(Cli::tr("Smallest group in any three variables (k)"), QString::number(risk.k));
    lines.add(Cli::tr("Rows that are alone in some three variables"), QString::number(risk.uniqueRows));
    lines.add(Cli::tr("Rows in a group of fewer than five"), QString::number(risk.smallRows));
    for (const AlikeRows& alike : risk.smallest) {
        lines.add(Cli::tr("For example"), alikeText(alike));
    }
    lines.add(Cli::tr("Alike in what others may know"),
              Cli::tr("%1, where %2 are needed").arg(preview.gate.found).arg(preview.gate.needed));
    lines.text(preview.gate.isOpen() ? Cli::tr("The file may leave.")
                                     : Cli::tr("R31: the file may not leave like this."));
    return lines;
}

QJsonObject stepsJson(const DeidentifiedChoices& choices)
{
    QJsonObject steps;
    for (auto it = choices.steps.begin(); it != choices.steps.end(); ++it) {
        steps.insert(it.key(), it.value());
    }
    return steps;
}

/// The book, with what an invocation asks to be looked at.
struct LookedAt {
    std::unique_ptr<Session> session;
    DeidentifiedOrder order;
    DeidentifiedPreview preview;
};

/// R31: with --fit, at whatever steps open the gate.
Result<LookedAt> lookAt(const Invocation& invocation, const Context& context)
{
    auto session = openBook(invocation, context);
    auto order = session ? deidentifiedOrder(**session, invocation) : fail(session.error());
    auto preview = order ? DeidentifiedDesk(**session).preview(*order) : fail(order.error());
    if (preview && invocation.has("fit")) {
        const auto chosen = choicesThatOpen(preview->finest, order->choices);
        preview = chosen ? preview->with(*chosen) : fail(chosen.error());
        order->choices = chosen.value_or(DeidentifiedChoices());
    }
    if (!preview) {
        return fail(preview.error());
    }
    return LookedAt{std::move(*session), std::move(*order), std::move(*preview)};
}

Result<Output> deidentifiedRisk(const Invocation& invocation, const Context& context)
{
    const auto looked = lookAt(invocation, context);
    if (!looked) {
        return fail(looked.error());
    }
    Lines lines = riskLines(looked->preview);
    for (auto it = looked->order.choices.steps.begin(); it != looked->order.choices.steps.end(); ++it) {
        lines.add(Cli::tr("Coarser"), QStringLiteral("%1=%2").arg(it.key(), it.value()));
    }
    QJsonObject json = riskJson(looked->preview);
    json.insert(QStringLiteral("steps"), stepsJson(looked->order.choices));
    json.insert(QStringLiteral("seen"), QString::fromLatin1(looked->preview.seen.toHex()));
    if (invocation.has("rows")) { // codes are given when the file is made
        const QByteArray bytes = deidentifiedBytes(looked->preview.file);
        json.insert(QStringLiteral("file"), QJsonDocument::fromJson(bytes).object());
        lines.text(QString::fromUtf8(bytes));
    }
    return Output{json, lines.join(), {}};
}

Result<Output> deidentifiedSend(const Invocation& invocation, const Context& context)
{
    const auto looked = lookAt(invocation, context);
    if (!looked) {
        return fail(looked.error());
    }
    const QByteArray seen = invocation.has("seen") ? QByteArray::fromHex(invocation.value("seen").toLatin1())
                                                   : looked->preview.seen;
    const DeidentifiedTerms terms{!invocation.has("plain"), invocation.value("because")};
    const auto released = Disclosure(*looked->session)
                              .deidentifiedToFile(looked->order, seen, terms, invocation.value("out"),
                                                  invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    QJsonObject json = toJson(released->record);
    json.insert(QStringLiteral("risk"), riskJson(looked->preview));
    json.insert(QStringLiteral("steps"), stepsJson(looked->order.choices));
    Lines lines = riskLines(looked->preview);
    lines.text(Cli::tr("The file was written: %1").arg(invocation.value("out")));
    return Output{json, lines.join(), {}};
}

QJsonObject recipientJson(const CityRecipient& value)
{
    return {
        {QStringLiteral("key"), value.isKnown() ? QJsonValue(cityKeyText(value.sealPublic)) : QJsonValue()},
        {QStringLiteral("fingerprint"),
         value.isKnown() ? QJsonValue(fingerprint(value.sealPublic)) : QJsonValue()},
        {QStringLiteral("version"), value.version}};
}

Result<Output> cityRecipient(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    DeidentifiedDesk desk(**session);
    auto known = desk.recipient();
    if (known && (invocation.has("set") || invocation.has("remove"))) {
        known = desk.saveRecipient(invocation.value("set"), known->version);
    }
    if (!known) {
        return fail(known.error());
    }
    Lines lines;
    if (known->isKnown()) {
        lines.add(Cli::tr("Key"), cityKeyText(known->sealPublic));
        lines.add(Cli::tr("Fingerprint"), fingerprint(known->sealPublic));
        lines.text(Cli::tr("Compare the fingerprint with socialförvaltningen by telephone."));
    } else {
        lines.text(Cli::tr("There is no key of socialförvaltningen in the book."));
    }
    return Output{recipientJson(*known), lines.join(), {}};
}

Result<Output> cityCode(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    const auto number =
        session ? DeidentifiedDesk(**session).caseOf(invocation.operand(1)) : fail(session.error());
    if (!number) {
        return fail(number.error());
    }
    return Output{QJsonObject{{QStringLiteral("case"), number->toString()}},
                  Cli::tr("The case is %1.").arg(number->toString()),
                  {}};
}

Result<Output> cityVariables(const Invocation& invocation, const Context& context)
{
    Q_UNUSED(invocation)
    Q_UNUSED(context)
    QJsonArray json;
    QList<QStringList> rows;
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        QStringList steps;
        for (const DeidentifiedStep& step : variable.steps) {
            steps.append(step.id);
        }
        json.append(QJsonObject{{QStringLiteral("variable"), variable.id},
                                {QStringLiteral("name"), deidentifiedName(variable)},
                                {QStringLiteral("known"), variable.isKnown},
                                {QStringLiteral("steps"), QJsonArray::fromStringList(steps)}});
        rows << QStringList{variable.id, steps.join(QStringLiteral(", ")), deidentifiedName(variable)};
    }
    return Output{json, table({Cli::tr("Variable"), Cli::tr("Steps"), Cli::tr("Name")}, rows), {}};
}

QList<Option> deidentifiedOptions()
{
    return {
        {"from", "MONTH", QT_TRANSLATE_NOOP("Cli", "The first month of the period.")},
        {"to", "MONTH", QT_TRANSLATE_NOOP("Cli", "The last month of the period.")},
        {"case", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Only this case: the copy at its entry.")},
        {"exit", "", QT_TRANSLATE_NOOP("Cli", "The copy of the case at its exit.")},
        {"district", "ID",
         QT_TRANSLATE_NOOP("Cli", "The district's id in the register, where the book's name is not in it.")},
        {"coarsen", "VARIABLE=STEP",
         QT_TRANSLATE_NOOP("Cli", "Tells a variable less finely (city variables), or left-out."), false,
         true},
        {"fit", "",
         QT_TRANSLATE_NOOP("Cli", "Makes what others may know so coarse that the file may leave.")},
        reasonOption()};
}

} // namespace

QList<Command> deidentifiedCommands()
{
    return {
        {"city variables",
         QT_TRANSLATE_NOOP("Cli", "Lists what may leave in a de-identified file, and how finely."),
         {},
         {},
         "city variables",
         cityVariables},
        {"city risk",
         QT_TRANSLATE_NOOP("Cli", "Shows how easily somebody is found in a de-identified file (R31)."),
         {bookOperand()},
         deidentifiedOptions() +
             QList<Option>{{"rows", "", QT_TRANSLATE_NOOP("Cli", "Shows every row that would leave.")}},
         "city risk akt.lotsbok --from 2026-01 --to 2026-12 --user chef",
         deidentifiedRisk},
        {"city send",
         QT_TRANSLATE_NOOP("Cli", "Writes a de-identified file for socialförvaltningen, sealed (R31)."),
         {bookOperand()},
         deidentifiedOptions() +
             QList<Option>{{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Where the file goes."), true},
                           {"seen", "HASH",
                            QT_TRANSLATE_NOOP(
                                "Cli", "What city risk showed; refuses when the book says otherwise now.")},
                           {"plain", "", QT_TRANSLATE_NOOP("Cli", "Does not seal it.")},
                           {"because", "TEXT",
                            QT_TRANSLATE_NOOP("Cli", "Why it leaves although somebody may be found in it.")},
                           {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if there is one.")}},
         "city send akt.lotsbok --from 2026-01 --to 2026-12 --fit --out 2026.lbu --user chef",
         deidentifiedSend},
        {"city recipient",
         QT_TRANSLATE_NOOP("Cli",
                           "Shows or changes the key of socialförvaltningen that files are sealed to."),
         {bookOperand()},
         {{"set", "LINE", QT_TRANSLATE_NOOP("Cli", "The line that socialförvaltningen gave.")},
          {"remove", "", QT_TRANSLATE_NOOP("Cli", "Removes the key.")}},
         "city recipient akt.lotsbok --user chef",
         cityRecipient},
        {"city code",
         QT_TRANSLATE_NOOP("Cli", "Shows which case has a code of a de-identified file; the look is logged."),
         {bookOperand(), {"CODE", QT_TRANSLATE_NOOP("Cli", "The code of sixteen characters."), false}},
         {},
         "city code akt.lotsbok 0123456789ABCDEF --user chef",
         cityCode},
    };
}

} // namespace lotsbok::cli
