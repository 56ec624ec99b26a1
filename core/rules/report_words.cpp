// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/report_words.h"

#include "core/model/described.h"
#include "core/model/record_names.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

struct ReportWord {
    const char* id;
    const char* name;
};

QString reportText(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

template<size_t N>
QString nameIn(const std::array<ReportWord, N>& words, const QString& id)
{
    for (const ReportWord& word : words) {
        if (id == QLatin1String(word.id)) {
            return reportText(word.name);
        }
    }
    return id;
}

constexpr std::array variableNames{
    ReportWord{"age", QT_TRANSLATE_NOOP("Report", "Age at entry")},
    ReportWord{"sex", QT_TRANSLATE_NOOP("Report", "Sex")},
    ReportWord{"sigType", QT_TRANSLATE_NOOP("Report", "Type of SIG")},
    ReportWord{"admission", QT_TRANSLATE_NOOP("Report", "Month of entry")},
    ReportWord{"discharge", QT_TRANSLATE_NOOP("Report", "Month of exit")},
    ReportWord{"work", QT_TRANSLATE_NOOP("Report", "Work")},
    ReportWord{"placement", QT_TRANSLATE_NOOP("Report", "Work placement")},
    ReportWord{"studies", QT_TRANSLATE_NOOP("Report", "Studies")},
    ReportWord{"housing", QT_TRANSLATE_NOOP("Report", "A home")},
    ReportWord{"substances", QT_TRANSLATE_NOOP("Report", "Substance use")},
    ReportWord{"debts", QT_TRANSLATE_NOOP("Report", "Debts")},
    ReportWord{"assistance", QT_TRANSLATE_NOOP("Report", "Financial assistance")},
    ReportWord{"leisure", QT_TRANSLATE_NOOP("Report", "Leisure activity")},
    ReportWord{"relatives", QT_TRANSLATE_NOOP("Report", "Relatives")},
    ReportWord{"peers", QT_TRANSLATE_NOOP("Report", "Prosocial friends only")},
    ReportWord{"threat", QT_TRANSLATE_NOOP("Report", "Threat level")},
    ReportWord{"upperSecondary", QT_TRANSLATE_NOOP("Report", "Upper secondary competence")},
    ReportWord{"earlierSocialServices",
               QT_TRANSLATE_NOOP("Report", "Earlier contact with the social services")},
    ReportWord{"earlierPsychiatry",
               QT_TRANSLATE_NOOP("Report", "Earlier contact with child and adolescent psychiatry")},
    ReportWord{"earlierEmployment",
               QT_TRANSLATE_NOOP("Report", "Earlier contact with the employment service")},
    ReportWord{"debutSelfReported", QT_TRANSLATE_NOOP("Report", "Age at first crime, self-reported")},
    ReportWord{"debutRegistered", QT_TRANSLATE_NOOP("Report", "Age at first crime, registered")},
    ReportWord{"seriousSelfReported",
               QT_TRANSLATE_NOOP("Report", "Crimes of at least two years, six months, self-reported")},
    ReportWord{"seriousRegistered",
               QT_TRANSLATE_NOOP("Report", "Crimes of at least two years, six months, registered")},
    ReportWord{"minorSelfReported",
               QT_TRANSLATE_NOOP("Report", "Crimes of less than two years, six months, self-reported")},
    ReportWord{"minorRegistered",
               QT_TRANSLATE_NOOP("Report", "Crimes of less than two years, six months, registered")},
    ReportWord{"convictions", QT_TRANSLATE_NOOP("Report", "Crimes convicted of")},
    ReportWord{"closeReason", QT_TRANSLATE_NOOP("Report", "Reason to close")},
    ReportWord{"courtOrdered", QT_TRANSLATE_NOOP("Report", "Sentenced to SIG")},
    ReportWord{"reportsAfterEntry", QT_TRANSLATE_NOOP("Report", "New reports to the police after entry")},
    ReportWord{"suspicionsAfterEntry", QT_TRANSLATE_NOOP("Report", "New suspicions of crime after entry")},
    ReportWord{"convictionsAfterEntry", QT_TRANSLATE_NOOP("Report", "New convictions after entry")},
    ReportWord{"situationAfterEntry", QT_TRANSLATE_NOOP("Report", "The situation since entry")},
    ReportWord{"reportsAfterClose", QT_TRANSLATE_NOOP("Report", "New reports to the police after the close")},
    ReportWord{"suspicionsAfterClose",
               QT_TRANSLATE_NOOP("Report", "New suspicions of crime after the close")},
    ReportWord{"convictionsAfterClose", QT_TRANSLATE_NOOP("Report", "New convictions after the close")},
    ReportWord{"situationAfterClose", QT_TRANSLATE_NOOP("Report", "The situation since the close")},
};

constexpr std::array valueNames{
    ReportWord{"yes", QT_TRANSLATE_NOOP("Report", "Yes")},
    ReportWord{"no", QT_TRANSLATE_NOOP("Report", "No")},
    ReportWord{"woman", QT_TRANSLATE_NOOP("Report", "Woman")},
    ReportWord{"man", QT_TRANSLATE_NOOP("Report", "Man")},
    ReportWord{"other", QT_TRANSLATE_NOOP("Report", "Other or not known")},
};

} // namespace

QString variableName(const FollowUpVariable& variable)
{
    return nameIn(variableNames, QLatin1String(variable.id));
}

QString variableValueName(const FollowUpVariable& variable, FollowUpValue value)
{
    if (!value) {
        return notStatedName();
    }
    const QString id = QLatin1String(variable.id);
    const QString word = valueWord(variable, value);
    if (QLatin1String(variable.column) == QLatin1String("follow_up_facts.finding")) {
        return wordName(QStringLiteral("follow-up-fact"), QStringLiteral("finding"), word);
    }
    if (id == QLatin1String("closeReason")) {
        return wordName(QStringLiteral("closing"), QStringLiteral("reason"),
                        described::wordOf(static_cast<CloseReason>(*value)));
    }
    if (id == QLatin1String("sigType")) {
        return wordName(QStringLiteral("case"), QStringLiteral("type"), word);
    }
    if (id == QLatin1String("threat")) {
        return reportText(QT_TRANSLATE_NOOP("Report", "Level %1")).arg(word);
    }
    return nameIn(valueNames, word);
}

QString bandName(const QString& word)
{
    if (word.endsWith(QLatin1Char('-'))) {
        return reportText(QT_TRANSLATE_NOOP("Report", "%1 or more")).arg(word.chopped(1));
    }
    return QString(word).replace(QLatin1Char('-'), QChar(0x2013));
}

QString notStatedName()
{
    return reportText(QT_TRANSLATE_NOOP("Report", "Not stated"));
}

} // namespace lotsbok
