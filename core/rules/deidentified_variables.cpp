// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentified_variables.h"

#include <algorithm>
#include <array>
#include <functional>

namespace lotsbok {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

/// What whoever meets the person, or reads a judgment, knows: it is what somebody looks for a row by.
constexpr std::array kKnownOfPersons{"age", "sex", "sigType", "admission", "discharge", "courtOrdered"};

/// How a value of the finest step is called at a coarser one.
using ValueNamer = std::function<QString(const QString&)>;

void numberValues(DeidentifiedStep& step)
{
    for (const QString& value : step.values) {
        step.numbers.insert(value.toLatin1(), static_cast<quint16>(step.numbers.size() + 1));
    }
}

DeidentifiedStep finestStep(const QString& id, const QStringList& values)
{
    DeidentifiedStep step{id, values, {}, {}};
    numberValues(step);
    for (qsizetype i = 0; i < values.size(); ++i) {
        step.of.append(static_cast<quint16>(i + 1));
    }
    return step;
}

/// kNotEnded stays what it is.
DeidentifiedStep coarserStep(const DeidentifiedStep& finest, const char* id, const ValueNamer& nameOf)
{
    DeidentifiedStep step{QString::fromLatin1(id), {}, {}, {}};
    for (const QString& value : finest.values) {
        const QString name = value == QLatin1String(kNotEnded) ? value : nameOf(value);
        if (!step.values.contains(name)) {
            step.values.append(name);
        }
        step.of.append(static_cast<quint16>(step.values.indexOf(name) + 1));
    }
    numberValues(step);
    return step;
}

bool isAgeVariable(const FollowUpVariable& source)
{
    return QLatin1StringView(source.id) == QLatin1StringView("age");
}

/// The finest values of a variable, without kNotEnded.
QStringList finestValues(const FollowUpVariable& source)
{
    QStringList values;
    switch (source.type) {
    case VariableType::YesNo:
        return {QStringLiteral("no"), QStringLiteral("yes")};
    case VariableType::Category:
        for (const char* word : source.categories) {
            values.append(QString::fromLatin1(word));
        }
        return values;
    case VariableType::Number:
        for (int band = 0; band < static_cast<int>(source.bands.size()); ++band) {
            values.append(bandWord(source, band));
        }
        return values;
    case VariableType::Month:
        values.append(QStringLiteral("before-%1").arg(kFirstYear));
        for (int month = monthValue(kFirstYear, 1); month <= monthValue(kLastYear, 12); ++month) {
            values.append(valueWord(source, month));
        }
    }
    return values;
}

/// Bands of numbers that are put together from `starts` on: "-17", "18-".
ValueNamer bandsFrom(const QList<int>& starts)
{
    return [starts](const QString& value) {
        const int first = value.section(u'-', 0, 0).toInt();
        const auto after = std::upper_bound(starts.begin(), starts.end(), first);
        if (after == starts.begin()) {
            return starts.first() == 1 ? QStringLiteral("0") : QStringLiteral("0-%1").arg(starts.first() - 1);
        }
        return after == starts.end() ? QStringLiteral("%1-").arg(starts.last())
                                     : QStringLiteral("%1-%2").arg(*(after - 1)).arg(*after - 1);
    };
}

QString groupOfReason(const QString& reason)
{
    static const QStringList byPerson{QStringLiteral("notWanted"),   QStringLiteral("policeConsentWithdrawn"),
                                      QStringLiteral("unreachable"), QStringLiteral("absconded"),
                                      QStringLiteral("newCrime"),    QStringLiteral("relapse"),
                                      QStringLiteral("ideology"),    QStringLiteral("plan")};
    if (reason == QLatin1String("goalsReached")) {
        return reason;
    }
    return byPerson.contains(reason) ? QStringLiteral("by-person") : QStringLiteral("otherwise");
}

QString quarterOf(const QString& month)
{
    return month.startsWith(u'b')
               ? month
               : month.left(4) + QStringLiteral("-q%1").arg((month.mid(5).toInt() - 1) / 3 + 1);
}

QString yearOf(const QString& month)
{
    return month.startsWith(u'b') ? month : month.left(4);
}

/// The coarser steps that somebody may choose, by the variable.
void addCoarserSteps(DeidentifiedVariable& variable)
{
    const auto add = [&variable](const char* id, const ValueNamer& nameOf) {
        variable.steps.append(coarserStep(variable.finest(), id, nameOf));
    };
    const FollowUpVariable& source = variable.source();
    const QLatin1StringView id(source.id);
    if (source.type == VariableType::Month) {
        add("quarters", quarterOf);
        add("years", yearOf);
    } else if (isAgeVariable(source)) {
        add("bands", bandsFrom({12, 15, 18, 21, 25, 30}));
        add("under-18", bandsFrom({18}));
    } else if (id.startsWith(QLatin1StringView("debut"))) {
        add("under-15", bandsFrom({15}));
    } else if (source.type == VariableType::Number) {
        add("any", bandsFrom({1}));
    } else if (id == QLatin1StringView("threat")) {
        add("wide-bands", [](const QString& level) {
            return level < u"3" ? QStringLiteral("1-2") : QStringLiteral("3-5");
        });
    } else if (id == QLatin1StringView("closeReason")) {
        add("groups", groupOfReason);
    }
}

DeidentifiedVariable variableAt(qsizetype place, FollowUpMoment moment)
{
    DeidentifiedVariable variable;
    variable.place = place;
    variable.moment = moment;
    const FollowUpVariable& source = variable.source();
    const QString id = QString::fromLatin1(source.id);
    const bool isExit = moment == FollowUpMoment::Exit;
    const bool isBoth = source.when == VariableWhen::EntryAndExit;
    variable.id = !isBoth ? id : isExit ? id + QLatin1String(".exit") : id + QLatin1String(".entry");
    // What became known since the entry is told while the work goes on.
    variable.onlyWhenEnded =
        isExit && source.when != VariableWhen::Once && !id.endsWith(QLatin1String("AfterEntry"));
    QStringList values = finestValues(source);
    if (variable.onlyWhenEnded) {
        values.prepend(QString::fromLatin1(kNotEnded));
    }
    const char* step = isAgeVariable(source)                 ? "years"
                       : source.type == VariableType::Number ? "bands"
                       : source.type == VariableType::Month  ? "months"
                                                             : "as-is";
    variable.steps.append(finestStep(QString::fromLatin1(step), values));
    addCoarserSteps(variable);
    variable.isKnown =
        std::any_of(kKnownOfPersons.begin(), kKnownOfPersons.end(), [&source](const char* known) {
            return QLatin1StringView(source.id) == QLatin1StringView(known);
        });
    return variable;
}

QList<DeidentifiedVariable> sharedVariables()
{
    QList<DeidentifiedVariable> all;
    const std::span<const FollowUpVariable> sources = followUpVariables();
    for (qsizetype place = 0; place < static_cast<qsizetype>(sources.size()); ++place) {
        const FollowUpVariable& source = sources[static_cast<std::size_t>(place)];
        // A number that nobody gave bands stays here.
        const bool isBare = source.type == VariableType::Number && source.bands.empty();
        if (source.share == VariableShare::Never || isBare) {
            continue;
        }
        if (source.when == VariableWhen::EntryAndExit) {
            all.append(variableAt(place, FollowUpMoment::Entry));
        }
        // What is asked once is told as it was known last.
        all.append(variableAt(place, FollowUpMoment::Exit));
    }
    return all;
}

} // namespace

qsizetype DeidentifiedVariable::stepNamed(const QString& stepId) const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].id == stepId) {
            return i;
        }
    }
    return -1;
}

const QList<DeidentifiedVariable>& deidentifiedVariables()
{
    static const QList<DeidentifiedVariable> all = sharedVariables();
    return all;
}

const DeidentifiedVariable* deidentifiedVariable(const QString& id)
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const DeidentifiedVariable& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

quint16 finestOf(const DeidentifiedVariable& variable, FollowUpValue value, bool hasEnded)
{
    if (variable.onlyWhenEnded && !hasEnded) {
        return variable.finest().numberOf(QString::fromLatin1(kNotEnded));
    }
    if (!value) {
        return 0;
    }
    const int before = variable.onlyWhenEnded ? 2 : 1; // values count from 1
    const FollowUpVariable& source = variable.source();
    int place = *value;
    if (source.type == VariableType::Number) {
        place = bandOf(source, value).value_or(-1);
    } else if (source.type == VariableType::Month) {
        place = std::max(0, *value - monthValue(kFirstYear, 1) + 1);
    }
    const bool isKnown = place >= 0 && place + before <= variable.finest().values.size();
    return isKnown ? static_cast<quint16>(place + before) : quint16{0};
}

} // namespace lotsbok
