// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/follow_up_variables.h"

#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/rules/age.h"

#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

constexpr std::array sexWords{"woman", "man", "other"};
constexpr std::array levelWords{"1", "2", "3", "4", "5"};
constexpr std::array closeWords{"goalsReached",    "notWanted", "policeConsentWithdrawn",
                                "notRightSupport", "safety",    "unreachable",
                                "absconded",       "detained",  "policeJudgement",
                                "otherSupport",    "newCrime",  "relapse",
                                "ideology",        "plan",      "moved",
                                "centralExit",     "deceased",  "other"};
constexpr std::array typeWords{"adults", "young"};
constexpr std::array findingWords{"none", "fewer", "same", "more", "new", "varying", "unknown", "improved"};
constexpr std::array situationWords{"same", "varying", "unknown", "improved", "worse"};

// Single years where SIG unga tells them apart (R33); a table would be all small cells by them.
constexpr std::array ageBands{0, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 25, 30};
constexpr std::array wideAgeBands{0, 12, 15, 18, 21, 25, 30};
constexpr std::array crimeBands{0, 1, 3, 6};
constexpr std::array debutBands{0, 12, 15, 18, 21};

constexpr auto Once = VariableWhen::Once;
constexpr auto Both = VariableWhen::EntryAndExit;
constexpr auto Exit = VariableWhen::Exit;

constexpr FollowUpVariable yesNoOf(const char* id, VariableWhen when, const char* column = nullptr)
{
    return {id, VariableType::YesNo, when, {}, {}, VariableShare::AsIs, id, column};
}

constexpr FollowUpVariable numberOf(const char* id, VariableWhen when, std::span<const int> bands,
                                    std::span<const int> wideBands = {})
{
    return {id, VariableType::Number, when, {}, bands, VariableShare::Bands, id, nullptr, wideBands};
}

constexpr FollowUpVariable categoryOf(const char* id, VariableWhen when, std::span<const char* const> words,
                                      const char* field, const char* column)
{
    return {id, VariableType::Category, when, words, {}, VariableShare::AsIs, field, column};
}

constexpr std::array variables{
    numberOf("age", Once, ageBands, wideAgeBands),
    categoryOf("sex", Once, sexWords, "sex", nullptr),
    categoryOf("sigType", Once, typeWords, nullptr, "cases.type"),
    FollowUpVariable{
        "admission", VariableType::Month, Once, {}, {}, VariableShare::AsIs, "admission", "decisions.on_day"},
    FollowUpVariable{
        "discharge", VariableType::Month, Exit, {}, {}, VariableShare::AsIs, "discharge", "cases.closed_on"},
    yesNoOf("work", Both),
    yesNoOf("placement", Both),
    yesNoOf("studies", Both),
    yesNoOf("housing", Both),
    yesNoOf("substances", Both),
    yesNoOf("debts", Both),
    yesNoOf("assistance", Both),
    yesNoOf("leisure", Both),
    yesNoOf("relatives", Both),
    yesNoOf("peers", Both),
    categoryOf("threat", Both, levelWords, "threat", "threat_assessments.level"),
    yesNoOf("upperSecondary", Once, "intakes.upper_secondary_done"),
    yesNoOf("earlierSocialServices", Once),
    yesNoOf("earlierPsychiatry", Once),
    yesNoOf("earlierEmployment", Once),
    numberOf("debutSelfReported", Once, debutBands),
    numberOf("debutRegistered", Once, debutBands),
    numberOf("seriousSelfReported", Both, crimeBands),
    numberOf("seriousRegistered", Both, crimeBands),
    numberOf("minorSelfReported", Both, crimeBands),
    numberOf("minorRegistered", Both, crimeBands),
    numberOf("convictions", Both, crimeBands),
    categoryOf("closeReason", Exit, closeWords, "closeReason", "closings.reason"),
    FollowUpVariable{"courtOrdered",
                     VariableType::YesNo,
                     Once,
                     {},
                     {},
                     VariableShare::AsIs,
                     nullptr,
                     "follow_up_facts.finding"},
    categoryOf("reportsAfterEntry", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("suspicionsAfterEntry", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("convictionsAfterEntry", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("situationAfterEntry", Exit, situationWords, nullptr, "follow_up_facts.finding"),
    categoryOf("reportsAfterClose", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("suspicionsAfterClose", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("convictionsAfterClose", Exit, findingWords, nullptr, "follow_up_facts.finding"),
    categoryOf("situationAfterClose", Exit, situationWords, nullptr, "follow_up_facts.finding"),
};

/// What the answers say; nothing for a value that is none of the variable's.
FollowUpValue answered(const FollowUpVariable& variable, const QJsonValue& value)
{
    const QString text = value.toString();
    switch (variable.type) {
    case VariableType::YesNo:
        return text == QLatin1String("yes")  ? FollowUpValue(1)
               : text == QLatin1String("no") ? FollowUpValue(0)
                                             : std::nullopt;
    case VariableType::Number: {
        constexpr int most = 9999; // as the form has it
        const double number = value.toDouble(-1);
        return value.isDouble() && number >= 0 && number <= most ? FollowUpValue(static_cast<int>(number))
                                                                 : std::nullopt;
    }
    case VariableType::Category:
        for (size_t i = 0; i < variable.categories.size(); ++i) {
            if (text == QLatin1String(variable.categories[i])) {
                return static_cast<int>(i);
            }
        }
        return std::nullopt;
    case VariableType::Month: {
        const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM"));
        return day.isValid() ? FollowUpValue(monthValue(day.year(), day.month())) : std::nullopt;
    }
    }
    return std::nullopt;
}

FollowUpValue monthOf(QDate day)
{
    return day.isValid() ? FollowUpValue(monthValue(day.year(), day.month())) : std::nullopt;
}

/// The level that held when SIG began, or that holds at the end: nothing without an assessment by then.
FollowUpValue levelAt(const FollowUpBasis& basis, FollowUpMoment moment)
{
    const FollowUpBasis::Level* found = nullptr;
    for (const FollowUpBasis::Level& each : basis.levels) {
        const bool isInTime =
            moment == FollowUpMoment::Exit || !basis.grantedOn.isValid() || each.on <= basis.grantedOn;
        if (isInTime && (found == nullptr || each.on >= found->on)) {
            found = &each;
        }
    }
    const bool isLevel = found != nullptr && found->level >= 1 && found->level <= int(levelWords.size());
    return isLevel ? FollowUpValue(found->level - 1) : std::nullopt;
}

qsizetype placeOfFact(FactAbout about, FactPhase phase)
{
    return static_cast<qsizetype>(about) * 3 + static_cast<qsizetype>(phase);
}

FollowUpValue factOf(const FollowUpBasis& basis, FactAbout about, FactPhase phase,
                     const FollowUpVariable& variable)
{
    const FollowUpBasis::Fact fact = basis.facts.value(placeOfFact(about, phase));
    return fact.isKnown ? answered(variable, QJsonValue(described::wordOf(fact.value.finding)))
                        : std::nullopt;
}

FollowUpValue ageOf(const FollowUpBasis& basis)
{
    const QDate day = basis.grantedOn.isValid() ? basis.grantedOn : basis.openedOn;
    const bool isKnown = basis.birth && day.isValid() && day >= *basis.birth;
    return isKnown ? FollowUpValue(ageOn(*basis.birth, day)) : std::nullopt;
}

struct FactVariable {
    const char* id;
    FactAbout about;
    FactPhase phase;
};
constexpr std::array factVariables{
    FactVariable{"reportsAfterEntry", FactAbout::Reports, FactPhase::AfterEntry},
    FactVariable{"suspicionsAfterEntry", FactAbout::Suspicions, FactPhase::AfterEntry},
    FactVariable{"convictionsAfterEntry", FactAbout::Convictions, FactPhase::AfterEntry},
    FactVariable{"situationAfterEntry", FactAbout::Situation, FactPhase::AfterEntry},
    FactVariable{"reportsAfterClose", FactAbout::Reports, FactPhase::AfterClose},
    FactVariable{"suspicionsAfterClose", FactAbout::Suspicions, FactPhase::AfterClose},
    FactVariable{"convictionsAfterClose", FactAbout::Convictions, FactPhase::AfterClose},
    FactVariable{"situationAfterClose", FactAbout::Situation, FactPhase::AfterClose},
};

/// What the book holds beside the form.
FollowUpValue fromBook(const FollowUpBasis& basis, const FollowUpVariable& variable, FollowUpMoment moment)
{
    if (variable.column == nullptr && variable.bands.empty()) {
        return std::nullopt;
    }
    const QLatin1StringView id(variable.id);
    for (const FactVariable& each : factVariables) {
        if (id == QLatin1StringView(each.id)) {
            return factOf(basis, each.about, each.phase, variable);
        }
    }
    if (id == QLatin1StringView("age")) {
        return ageOf(basis);
    }
    if (id == QLatin1StringView("sigType")) {
        return static_cast<int>(basis.type);
    }
    if (id == QLatin1StringView("admission")) {
        return monthOf(basis.grantedOn);
    }
    if (id == QLatin1StringView("discharge")) {
        return monthOf(basis.closedOn);
    }
    if (id == QLatin1StringView("threat")) {
        return levelAt(basis, moment);
    }
    if (id == QLatin1StringView("courtOrdered")) { // a tick that is not set says nothing
        const FollowUpValue fact = factOf(basis, FactAbout::CourtOrder, FactPhase::AtEntry, variable);
        return fact || !basis.courtTicked ? fact : FollowUpValue(1);
    }
    if (id == QLatin1StringView("upperSecondary") && basis.upperSecondary) {
        return *basis.upperSecondary ? 1 : 0;
    }
    if (id == QLatin1StringView("closeReason") && basis.closeReason) {
        return static_cast<int>(*basis.closeReason);
    }
    return std::nullopt;
}

/// What a person answered. Asked once: the age is of the entry's day, the rest is what was said last.
FollowUpValue fromForm(qsizetype place, FollowUpMoment moment, const FollowUpValues& atEntry,
                       const FollowUpValues& atExit)
{
    const FollowUpVariable& variable = variables[static_cast<size_t>(place)];
    const FollowUpValue entry = atEntry.value(place);
    const FollowUpValue exit = atExit.value(place);
    if (variable.when != VariableWhen::Once) {
        return moment == FollowUpMoment::Entry ? entry : exit;
    }
    const bool isAge = QLatin1StringView(variable.id) == QLatin1StringView("age");
    return moment == FollowUpMoment::Entry || isAge || !exit ? entry : exit;
}

bool isOfMoment(const FollowUpVariable& variable, FollowUpMoment moment)
{
    return moment == FollowUpMoment::Exit || variable.when != VariableWhen::Exit;
}

} // namespace

std::span<const FollowUpVariable> followUpVariables()
{
    return variables;
}

qsizetype variablePlace(QStringView id)
{
    for (size_t i = 0; i < variables.size(); ++i) {
        if (id == QLatin1StringView(variables[i].id)) {
            return static_cast<qsizetype>(i);
        }
    }
    return -1;
}

FollowUpBasis FollowUpBasis::of(const Case& value, const Client& client)
{
    FollowUpBasis basis;
    basis.type = value.type;
    basis.openedOn = value.openedOn;
    basis.closedOn = value.closedOn;
    basis.birth = client.number.birthDate();
    return basis;
}

FollowUpBasis FollowUpBasis::of(const CaseFile& file)
{
    FollowUpBasis basis = of(file.value, file.client);
    const auto takeAll = [&basis](const auto& records) {
        for (const auto& record : records) {
            basis.take(record);
        }
    };
    takeAll(file.all<Decision>());
    takeAll(file.all<ThreatAssessment>());
    takeAll(file.all<FollowUpFact>());
    takeAll(file.all<Intake>());
    takeAll(file.all<Closing>());
    return basis;
}

void FollowUpBasis::take(const Decision& record)
{
    if (record.kind == DecisionKind::Grant && (!grantedOn.isValid() || record.on < grantedOn)) {
        grantedOn = record.on;
    }
}

void FollowUpBasis::take(const ThreatAssessment& record)
{
    levels.append({record.on, record.level});
}

void FollowUpBasis::take(const FollowUpFact& record)
{
    const qsizetype place = placeOfFact(record.about, record.phase);
    if (facts.size() <= place) {
        facts.resize(place + 1);
    }
    Fact& fact = facts[place];
    if (!fact.isKnown || record.on >= fact.value.on) {
        fact = {record, true};
    }
}

void FollowUpBasis::take(const Intake& record)
{
    courtTicked = record.courtOrdered;
    upperSecondary = record.upperSecondaryDone;
}

void FollowUpBasis::take(const Closing& record)
{
    closeReason = record.reason;
}

FollowUpValues answeredIn(const QJsonObject& answers, FollowUpMoment moment)
{
    FollowUpValues values(static_cast<qsizetype>(variables.size()));
    if (answers.isEmpty()) {
        return values;
    }
    const QLatin1StringView ending(moment == FollowUpMoment::Entry ? ".entry" : ".exit");
    for (size_t i = 0; i < variables.size(); ++i) {
        const FollowUpVariable& variable = variables[i];
        if (variable.field == nullptr || !isOfMoment(variable, moment)) {
            continue;
        }
        const QLatin1StringView field(variable.field);
        values[static_cast<qsizetype>(i)] =
            answered(variable, variable.when == VariableWhen::EntryAndExit ? answers.value(field + ending)
                                                                           : answers.value(field));
    }
    return values;
}

FollowUpValues followUpOf(const FollowUpBasis& basis, FollowUpMoment moment, const FollowUpValues& atEntry,
                          const FollowUpValues& atExit)
{
    const bool hasEnded = basis.closedOn.isValid() || !atExit.isEmpty();
    FollowUpValues values(static_cast<qsizetype>(variables.size()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const FollowUpVariable& variable = variables[static_cast<size_t>(i)];
        // New reports are known while the work goes on; what has changed, when it has ended.
        const bool isAsked = isOfMoment(variable, moment) &&
                             (moment == FollowUpMoment::Entry || hasEnded || variable.field == nullptr ||
                              variable.when == VariableWhen::Once);
        if (isAsked) {
            const FollowUpValue said = fromForm(i, moment, atEntry, atExit);
            values[i] = said ? said : fromBook(basis, variable, moment);
        }
    }
    return values;
}

QString valueWord(const FollowUpVariable& variable, FollowUpValue value)
{
    if (!value) {
        return QStringLiteral("not-stated");
    }
    switch (variable.type) {
    case VariableType::YesNo:
        return *value == 0 ? QStringLiteral("no") : QStringLiteral("yes");
    case VariableType::Category:
        if (*value >= 0 && *value < static_cast<int>(variable.categories.size())) {
            return QString::fromLatin1(variable.categories[static_cast<size_t>(*value)]);
        }
        return QStringLiteral("not-stated");
    case VariableType::Month:
        return QStringLiteral("%1-%2")
            .arg(*value / 12, 4, 10, QLatin1Char('0'))
            .arg(*value % 12 + 1, 2, 10, QLatin1Char('0'));
    case VariableType::Number:
        break;
    }
    return QString::number(*value);
}

std::optional<int> bandOf(std::span<const int> bands, FollowUpValue value)
{
    if (!value || bands.empty()) {
        return std::nullopt;
    }
    const auto above = std::upper_bound(bands.begin(), bands.end(), *value);
    return std::max(0, static_cast<int>(above - bands.begin()) - 1);
}

QString bandWord(std::span<const int> bands, int band)
{
    const auto place = static_cast<size_t>(band);
    if (band < 0 || place >= bands.size()) {
        return QStringLiteral("not-stated");
    }
    const int first = bands[place];
    if (place + 1 == bands.size()) {
        return QStringLiteral("%1-").arg(first);
    }
    const int last = bands[place + 1] - 1;
    return first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
}

std::optional<int> bandOf(const FollowUpVariable& variable, FollowUpValue value)
{
    return bandOf(variable.bands, value);
}

QString bandWord(const FollowUpVariable& variable, int band)
{
    return bandWord(variable.bands, band);
}

} // namespace lotsbok
