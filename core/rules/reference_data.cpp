// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reference_data.h"

#include "core/base/core_resources.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qint64 orePerKrona = 100;

/// The rows of a compiled-in file. A defect there is a bug of the build, which the tests find: fatal, not a
/// failure.
QJsonArray dataRows(const QString& name)
{
    initCoreResources();
    QFile file(QStringLiteral(":/lotsbok/data/%1").arg(name));
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("resource %s is missing", qPrintable(name));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("resource %s: %s", qPrintable(name), qPrintable(error.errorString()));
    }
    return document.object().value(QStringLiteral("rows")).toArray();
}

QString stringOf(const QJsonObject& row, const char* key)
{
    return row.value(QLatin1String(key)).toString();
}

QStringList stringsOf(const QJsonObject& row, const char* key)
{
    QStringList texts;
    for (const QJsonValue& value : row.value(QLatin1String(key)).toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

Validity validityOf(const QJsonObject& row)
{
    return {QDate::fromString(stringOf(row, "from"), Qt::ISODate),
            QDate::fromString(stringOf(row, "to"), Qt::ISODate)};
}

std::optional<qint64> oreOf(const QJsonObject& row, const char* key)
{
    const QJsonValue value = row.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger() * orePerKrona) : std::nullopt;
}

QList<District> readDistricts()
{
    QList<District> districts;
    for (const QJsonValue& value : dataRows(QStringLiteral("districts.json"))) {
        const QJsonObject row = value.toObject();
        const District district{stringOf(row, "id"), stringOf(row, "name"), stringOf(row, "administration"),
                                validityOf(row), stringsOf(row, "predecessors")};
        districts.append(district);
    }
    const QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::sort(districts.begin(), districts.end(), [&swedish](const District& a, const District& b) {
        return swedish.compare(a.name, b.name) < 0;
    });
    return districts;
}

QList<ProcurementLimits> readProcurementLimits()
{
    QList<ProcurementLimits> all;
    for (const QJsonValue& value : dataRows(QStringLiteral("procurement-limits.json"))) {
        const QJsonObject row = value.toObject();
        all.append({validityOf(row), oreOf(row, "threeSuppliersKronor").value_or(0),
                    oreOf(row, "documentationKronor").value_or(0),
                    oreOf(row, "directLimitKronor").value_or(0), oreOf(row, "socialServiceLimitKronor"),
                    stringOf(row, "source"), row.value(QLatin1String("confirmed")).toBool()});
    }
    return all;
}

QList<LegalBasis> readLegalBases()
{
    QList<LegalBasis> all;
    for (const QJsonValue& value : dataRows(QStringLiteral("legal-bases.json"))) {
        const QJsonObject row = value.toObject();
        LegalBasis basis{stringOf(row, "matter"),  stringOf(row, "act"),
                         stringOf(row, "section"), stringOf(row, "text"),
                         validityOf(row),          row.value(QLatin1String("confirmed")).toBool()};
        basis.id = stringOf(row, "id");
        basis.consent = row.value(QLatin1String("consent")).toBool();
        basis.receivers = stringsOf(row, "receivers");
        basis.receiverNames = stringsOf(row, "receiverNames");
        if (const QJsonValue age = row.value(QLatin1String("underAge")); age.isDouble()) {
            basis.underAge = age.toInt();
        }
        basis.kinds = stringsOf(row, "kinds");
        all.append(basis);
    }
    return all;
}

QList<PrescribedMeasure> readPrescribedMeasures()
{
    QList<PrescribedMeasure> all;
    for (const QJsonValue& value : dataRows(QStringLiteral("threat-measures.json"))) {
        const QJsonObject row = value.toObject();
        all.append({row.value(QLatin1String("level")).toInt(), stringOf(row, "text")});
    }
    return all;
}

} // namespace

const QList<District>& allDistricts()
{
    static const QList<District> districts = readDistricts();
    return districts;
}

QList<District> districtsOn(QDate day)
{
    QList<District> found;
    for (const District& district : allDistricts()) {
        if (district.validity.covers(day)) {
            found.append(district);
        }
    }
    return found;
}

const QList<ProcurementLimits>& allProcurementLimits()
{
    static const QList<ProcurementLimits> limits = readProcurementLimits();
    return limits;
}

std::optional<ProcurementLimits> procurementLimitsOn(QDate day)
{
    for (const ProcurementLimits& limits : allProcurementLimits()) {
        if (limits.validity.covers(day)) {
            return limits;
        }
    }
    return std::nullopt;
}

const QList<LegalBasis>& allLegalBases()
{
    static const QList<LegalBasis> bases = readLegalBases();
    return bases;
}

QList<LegalBasis> legalBasesOn(QStringView matter, QDate day)
{
    QList<LegalBasis> found;
    for (const LegalBasis& basis : allLegalBases()) {
        if (basis.matter == matter && basis.validity.covers(day)) {
            found.append(basis);
        }
    }
    return found;
}

bool isBasisOutOfForce(const QString& act, const QString& section, QDate day)
{
    bool known = false;
    for (const LegalBasis& basis : allLegalBases()) {
        if (basis.act == act && basis.section == section) {
            if (basis.validity.covers(day)) {
                return false;
            }
            known = true;
        }
    }
    return known;
}

const QList<PrescribedMeasure>& allPrescribedMeasures()
{
    static const QList<PrescribedMeasure> measures = readPrescribedMeasures();
    return measures;
}

} // namespace lotsbok
