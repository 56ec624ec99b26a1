// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace lotsbok {

// Law and organisation as dated data (law.md): never code. The files are resources/data/*.json, compiled in;
// each row says where it comes from and whether that was confirmed in the text of the law.

/// When a row is valid: both ends included, an invalid end is open.
struct Validity {
    QDate from;
    QDate to;
    [[nodiscard]] bool covers(QDate day) const
    {
        return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool operator==(const Validity&) const = default;
};

/// A stadsdelsförvaltning and what it was made of.
struct District {
    QString id;             ///< stable: "jarva"
    QString name;           ///< "Järva"
    QString administration; ///< "Järva stadsdelsförvaltning"
    Validity validity;
    QStringList predecessors; ///< ids
    bool operator==(const District&) const = default;
};

/// LOU 2016:1145 and the city's own limit (law.md, "Procurement"), in öre.
struct ProcurementLimits {
    Validity validity;
    qint64 threeSuppliersOre = 0; ///< the city's own; not confirmed
    qint64 documentationOre = 0;
    qint64 directLimitOre = 0;
    std::optional<qint64> socialServiceLimitOre; ///< LOU appendix 2
    QString source;
    bool confirmed = false; ///< every amount of the row was read in the text of the law
    bool operator==(const ProcurementLimits&) const = default;
};

/// A legal basis as it is offered on a day (law.md, "Legal bases are dated data").
struct LegalBasis {
    QString matter;  ///< stable id of what it is a basis for: "support", "disclosure"
    QString act;     ///< "2025:400"
    QString section; ///< "11 kap. 1 §"
    QString text;    ///< short Swedish text
    Validity validity;
    bool confirmed = false;
    QString id{};                  ///< what a disclosure names: "OSL 10:18 a"; only of "disclosure"
    bool consent = false;          ///< the person's consent: the basis of a scope, no ground of its own
    QStringList receivers{};       ///< words of PartyKind that may receive on this ground
    QStringList receiverNames{};   ///< organisations that may receive whatever their kind
    std::optional<int> underAge{}; ///< only about somebody younger
    QStringList kinds{};           ///< words of InfoKind that may be given; empty: every kind
    bool operator==(const LegalBasis&) const = default;
};

/// A measure that bilaga 3.3 prescribes for a level.
struct PrescribedMeasure {
    int level = 1;
    QString text; ///< Swedish, as in the form
    bool operator==(const PrescribedMeasure&) const = default;
};

/// All districts, present and past, sorted by name as Swedish does.
const QList<District>& allDistricts();
/// The districts of a day.
QList<District> districtsOn(QDate day);

const QList<ProcurementLimits>& allProcurementLimits();
/// The limits of a day; nothing before the first row.
std::optional<ProcurementLimits> procurementLimitsOn(QDate day);

const QList<LegalBasis>& allLegalBases();
/// The bases offered for a matter on a day, in the file's order.
QList<LegalBasis> legalBasesOn(QStringView matter, QDate day);
/// law.md, "Legal bases are dated data": a basis that is known, and was not in force on the day in any of its
/// rows. What is not known is not judged.
bool isBasisOutOfForce(const QString& act, const QString& section, QDate day);

/// In the form's order.
const QList<PrescribedMeasure>& allPrescribedMeasures();

} // namespace lotsbok
