// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Purchases and what they need (bilaga 2.4).
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "cli/records/record_options.h"
#include "core/rules/procurement.h"

namespace lotsbok::cli {

namespace {

QString outcomeId(ProcurementOutcome outcome)
{
    switch (outcome) {
    case ProcurementOutcome::Direct:
        return QStringLiteral("direct");
    case ProcurementOutcome::ThreeSuppliers:
        return QStringLiteral("three-suppliers");
    case ProcurementOutcome::Documentation:
        return QStringLiteral("documentation");
    case ProcurementOutcome::FullProcurement:
        return QStringLiteral("full-procurement");
    }
    return {};
}

QString outcomeName(ProcurementOutcome outcome)
{
    switch (outcome) {
    case ProcurementOutcome::Direct:
        return Cli::tr("May be bought directly.");
    case ProcurementOutcome::ThreeSuppliers:
        return Cli::tr("Three suppliers are to be asked.");
    case ProcurementOutcome::Documentation:
        return Cli::tr("Three suppliers are to be asked, and documentation is a duty.");
    case ProcurementOutcome::FullProcurement:
        return Cli::tr("A procurement is needed; direct purchase is not allowed.");
    }
    return {};
}

QString kronor(qint64 ore)
{
    return QStringLiteral("%1,%2").arg(ore / 100).arg(ore % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject purchaseJson(const Purchase& value)
{
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("item"), value.item},
            {QStringLiteral("category"), value.category},
            {QStringLiteral("supplier"), value.supplier},
            {QStringLiteral("amountOre"), value.amountOre},
            {QStringLiteral("date"), day(value.date)},
            {QStringLiteral("financing"), value.financing},
            {QStringLiteral("socialService"), value.socialService},
            {QStringLiteral("suppliersAsked"), value.suppliersAsked},
            {QStringLiteral("contractOn"), day(value.contractOn)},
            {QStringLiteral("documentedOn"), day(value.documentedOn)},
            {QStringLiteral("registration"), value.registration}};
}

Output outcomeOutput(const std::optional<ProcurementFinding>& finding, QJsonObject json)
{
    if (!finding) {
        json.insert(QStringLiteral("outcome"), QJsonValue());
        return {json, Cli::tr("The limits of that day are not known."), {}};
    }
    json.insert(QStringLiteral("outcome"), outcomeId(finding->outcome));
    json.insert(QStringLiteral("sumOre"), finding->sumOre);
    json.insert(QStringLiteral("directLimitOre"), finding->directLimitOre);
    json.insert(QStringLiteral("source"), finding->limits.source);
    json.insert(QStringLiteral("confirmed"), finding->limits.confirmed);
    Lines lines;
    lines.text(outcomeName(finding->outcome))
        .add(Cli::tr("Sum of the category this year, in kronor"), kronor(finding->sumOre))
        .add(Cli::tr("Limit of direct purchase, in kronor"), kronor(finding->directLimitOre))
        .add(Cli::tr("Source"), finding->limits.source);
    return {json, lines.join(), {}};
}

/// The outcome with the sum of the whole district in the category and year, this purchase included.
Result<std::optional<ProcurementFinding>> findingFor(const Session& session, const Purchase& purchase)
{
    const auto sum = session.purchaseSum(purchase.category, purchase.date.year(), purchase.id);
    if (!sum) {
        return fail(sum.error());
    }
    return procurementFinding(*sum + purchase.amountOre, purchase.date,
                              purchase.socialService ? ProcurementKind::SocialService
                                                     : ProcurementKind::General);
}

template<typename V>
Result<void> take(const Invocation& invocation, Session& session, const char* option, V& value)
{
    if (!invocation.has(option)) {
        return {};
    }
    const auto taken = valueFrom<V>(session, invocation.value(option), QLatin1String(option));
    if (!taken) {
        return fail(taken.error());
    }
    value = *taken;
    return {};
}

Result<void> fillPurchase(const Invocation& invocation, Session& session, Purchase& value)
{
    const QList<Result<void>> taken{
        take(invocation, session, "item", value.item),
        take(invocation, session, "category", value.category),
        take(invocation, session, "supplier", value.supplier),
        take(invocation, session, "amount", value.amountOre),
        take(invocation, session, "date", value.date),
        take(invocation, session, "financing", value.financing),
        take(invocation, session, "social-service", value.socialService),
        take(invocation, session, "suppliers-asked", value.suppliersAsked),
        take(invocation, session, "contract", value.contractOn),
        take(invocation, session, "documented", value.documentedOn),
        take(invocation, session, "registration", value.registration),
    };
    for (const Result<void>& one : taken) {
        if (!one) {
            return one;
        }
    }
    if (!value.date.isValid()) {
        value.date = session.today();
    }
    return {};
}

Result<Output> savePurchaseFrom(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    Purchase value;
    if (invocation.has("id")) {
        const auto id = PurchaseId::parse(invocation.value("id"));
        const auto stored =
            id ? (*session)->purchase(*id)
               : Result<Purchase>(
                     fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("id"))));
        if (!stored) {
            return fail(stored.error());
        }
        value = *stored;
    }
    if (const auto filled = fillPurchase(invocation, **session, value); !filled) {
        return fail(filled.error());
    }
    const auto stored = (*session)->savePurchase(value);
    if (!stored) {
        return fail(stored.error());
    }
    const auto finding = findingFor(**session, *stored);
    return finding ? Result<Output>(outcomeOutput(*finding, purchaseJson(*stored))) : fail(finding.error());
}

Result<Output> checkPurchase(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    Purchase value;
    if (const auto filled = fillPurchase(invocation, **session, value); !filled) {
        return fail(filled.error());
    }
    if (value.amountOre < 0) {
        return fail(ErrorCode::InvalidInput, Cli::tr("An amount is not negative."));
    }
    const auto finding = findingFor(**session, value);
    return finding ? Result<Output>(outcomeOutput(*finding, {})) : fail(finding.error());
}

Result<Output> listPurchases(const Invocation& invocation, const Context& context)
{
    const auto year = numberOption(invocation, "year", 0, 1990, 2200);
    if (!year) {
        return fail(year.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto purchases = (*session)->purchases();
    if (!purchases) {
        return fail(purchases.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const Purchase& purchase : *purchases) {
        if (*year != 0 && purchase.date.year() != *year) {
            continue;
        }
        const auto finding = findingFor(**session, purchase);
        QJsonObject object = purchaseJson(purchase);
        const bool isKnown = finding && finding->has_value();
        object.insert(QStringLiteral("outcome"),
                      isKnown ? QJsonValue(outcomeId((*finding)->outcome)) : QJsonValue());
        json << object;
        rows << QStringList{purchase.date.toString(Qt::ISODate), purchase.category, purchase.item,
                            kronor(purchase.amountOre),
                            isKnown ? outcomeName((*finding)->outcome) : QString()};
    }
    return Output{json,
                  rows.isEmpty() ? Cli::tr("There is none.")
                                 : table({Cli::tr("Date"), Cli::tr("Category"), Cli::tr("What"),
                                          Cli::tr("Kronor"), Cli::tr("Outcome")},
                                         rows),
                  {}};
}

} // namespace

QList<Command> purchaseCommands()
{
    const Option amount{"amount", "ORE", QT_TRANSLATE_NOOP("Cli", "The amount in öre."), true};
    const Option category{"category", "TEXT", QT_TRANSLATE_NOOP("Cli", "The category that is summed."), true};
    const Option date{"date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it.")};
    const Option social{"social-service", "yes|no",
                        QT_TRANSLATE_NOOP("Cli", "Whether it is a social service (LOU, appendix 2).")};
    Option anyAmount = amount;
    Option anyCategory = category;
    anyAmount.required = anyCategory.required = false;
    return {
        {"procure check",
         QT_TRANSLATE_NOOP("Cli", "Shows what a purchase would need, with the year's sum of its category."),
         {bookOperand()},
         {category, amount, date, social},
         "procure check akt.lotsbok --category Utbildning --amount 3500000 --user chef",
         checkPurchase},
        {"procure add",
         QT_TRANSLATE_NOOP("Cli", "Adds a purchase, or changes one, and shows what it needs."),
         {bookOperand()},
         {{"id", "ID", QT_TRANSLATE_NOOP("Cli", "The record with this id.")},
          {"item", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is bought.")},
          anyCategory,
          anyAmount,
          date,
          social,
          {"supplier", "TEXT", QT_TRANSLATE_NOOP("Cli", "The supplier.")},
          {"financing", "TEXT", QT_TRANSLATE_NOOP("Cli", "How it is paid for.")},
          {"suppliers-asked", "COUNT", QT_TRANSLATE_NOOP("Cli", "How many suppliers were asked.")},
          {"contract", "DATE", QT_TRANSLATE_NOOP("Cli", "The day of the contract.")},
          {"documented", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was documented.")},
          {"registration", "TEXT", QT_TRANSLATE_NOOP("Cli", "The registration number.")}},
         "procure add akt.lotsbok --item Kurs --category Utbildning --amount 3500000 --user chef",
         savePurchaseFrom},
        {"procure list",
         QT_TRANSLATE_NOOP("Cli", "Lists the purchases with what each of them needs."),
         {bookOperand()},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("Cli", "Only this calendar year.")}},
         "procure list akt.lotsbok --year 2026 --user chef",
         listPurchases},
    };
}

} // namespace lotsbok::cli
