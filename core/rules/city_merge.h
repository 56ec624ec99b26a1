// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deidentified_file.h"

#include <map>
#include <optional>
#include <vector>

namespace lotsbok {

/// R33. What is wrong with a file that was to be put together with others.
enum class CityFault {
    NotReadable,
    NotSuchAFile,
    WrongVersion,
    Damaged,
    NotSealedToUs,
    UnknownDistrict,
    DistrictNotThen, ///< the district was not there in the file's period
    SamePeriod,      ///< another file of the district has some of the same months
    DoubleCode,
    SameFile,
};
inline std::span<const char* const> wordsOf(CityFault)
{
    static constexpr std::array words{
        "not-readable",     "not-such-a-file",   "wrong-version", "damaged",     "not-sealed-to-us",
        "unknown-district", "district-not-then", "same-period",   "double-code", "same-file"};
    return words;
}

struct CityProblem {
    QString file;
    CityFault fault = CityFault::NotReadable;
    QString text; ///< a sentence; names no case
    bool operator==(const CityProblem&) const = default;
};

/// One variable of one district: how many cases have each value.
struct CityCounts {
    qsizetype step = 0;        ///< of the DeidentifiedVariable
    std::vector<qint64> cases; ///< at 0 *not stated*, then each value of the step; empty: no file tells it
    qint64 notSent = 0;        ///< cases of files that leave the variable out
    bool operator==(const CityCounts&) const = default;

    /// Takes in cases that are told at another step: both stand at the coarser one afterwards.
    void add(const DeidentifiedVariable& variable, const CityCounts& other);
};

struct CityDistrict {
    QString id;
    QStringList files{};
    qint64 cases = 0;
    qint64 waiting = 0;            ///< about to start at the end of the last period that was told
    QList<CityCounts> variables{}; ///< as deidentifiedVariables()
    QList<QDate> missingMonths{};  ///< months of the period that no file of the district tells of
    bool operator==(const CityDistrict&) const = default;
};

/// R33. What the districts' files say together. All variables stand at the same step in every district.
struct CityFigures {
    MonthSpan period{};
    QList<CityDistrict> districts{}; ///< by name as Swedish does
    QStringList silent{};            ///< ids of districts of the period without any file
    bool operator==(const CityFigures&) const = default;

    [[nodiscard]] CityDistrict sum() const; ///< of all districts; without id and months
};

struct CityMergeResult {
    CityFigures figures{};         ///< empty when there is a problem: nothing is half taken
    QList<CityProblem> problems{}; ///< by file
};

/// R33. Puts districts' files together one by one, in any order: the same files give the same result. Keeps
/// counts and 16 bytes a case, never a file. Of a case whose copies at entry and at exit are both there the
/// latter counts.
class CityMerge {
public:
    /// Districts that were merged or renamed count as the one that they were part of on `districtsOf`;
    /// without a day each stands under its name at the time.
    explicit CityMerge(std::optional<QDate> districtsOf = {})
        : m_districtsOf(districtsOf)
    {}

    // Operations
    void add(const QString& fileName, const QByteArray& bytesSha256, const DeidentifiedFile& file);
    /// A file that could not be read at all. NoPermission: it is not sealed to us.
    void refuse(const QString& fileName, const Error& error);
    [[nodiscard]] CityMergeResult finish();

private:
    struct Seen {
        quint64 code = 0; ///< the bits of the first 12 characters, and …
        quint32 rest = 0; ///< … of the other four
        quint32 file = 0;
        [[nodiscard]] bool isSameCase(const Seen& other) const
        {
            return code == other.code && rest == other.rest;
        }
        auto operator<=>(const Seen&) const = default;
    };
    struct Taken {
        QString name;
        QByteArray sha256;
        DeidentifiedKind kind = DeidentifiedKind::Period;
        QString district;
        MonthSpan period;
        int waiting = 0;
    };

    [[nodiscard]] bool isAcceptable(const QString& fileName, const DeidentifiedFile& file);
    void count(const QString& districtId, const QString& fileName, const DeidentifiedTable& table);
    void findSameFiles();
    void findOverlaps();
    void findDoubleCodes();
    void judgeSameCase(const std::vector<Seen>& same, std::map<std::pair<quint32, quint32>, int>& doubles);
    [[nodiscard]] MonthSpan wholePeriod() const;
    [[nodiscard]] QString districtName(const QString& id) const;
    [[nodiscard]] CityFigures figures();
    void findMissingMonths(CityFigures& figures) const;
    [[nodiscard]] qint64 waitingIn(const QString& districtId) const;
    void problem(const QString& file, CityFault fault, const QString& text);

    std::optional<QDate> m_districtsOf;
    std::vector<Taken> m_files;
    std::vector<Seen> m_codes;
    std::map<QString, CityDistrict> m_districts; ///< by id, in ASCII order
    std::map<quint32, DeidentifiedTable>
        m_entries; ///< copies at entry, by the file's number: held until all are there
    QList<CityProblem> m_problems;
};

/// What a district was part of on a day: itself, or what it was merged into; its own id where nobody knows.
QString districtOn(const QString& id, QDate day);

} // namespace lotsbok
