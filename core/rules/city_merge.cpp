// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/city_merge.h"

#include "core/rules/reference_data.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

struct CityText {
    Q_DECLARE_TR_FUNCTIONS(City)
};

const District* districtOf(const QString& id)
{
    const QList<District>& all = allDistricts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const District& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool wasThere(const District& district, const MonthSpan& period)
{
    const Validity& valid = district.validity;
    return (!valid.from.isValid() || valid.from <= period.lastDay()) &&
           (!valid.to.isValid() || valid.to >= period.from);
}

quint32 valueOf(QChar c)
{
    static const QString alphabet = QString::fromLatin1(kCaseCodeAlphabet);
    return static_cast<quint32>(alphabet.indexOf(c));
}

std::pair<quint64, quint32> bitsOf(const QString& code)
{
    constexpr qsizetype first = 12;
    quint64 head = 0;
    quint32 rest = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i < first) {
            head = head * 32 + valueOf(code.at(i));
        } else {
            rest = rest * 32 + valueOf(code.at(i));
        }
    }
    return {head, rest};
}

CityFault faultOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NewerVersion:
    case ErrorCode::Failed:
        return CityFault::WrongVersion;
    case ErrorCode::Damaged:
        return CityFault::Damaged;
    case ErrorCode::Conflict:
        return CityFault::DoubleCode;
    case ErrorCode::NoPermission:
        return CityFault::NotSealedToUs;
    case ErrorCode::InvalidInput:
        return CityFault::NotSuchAFile;
    default:
        return CityFault::NotReadable;
    }
}

/// Counts of a column, at its own step.
CityCounts countsOf(const DeidentifiedColumn& column, const DeidentifiedVariable& variable)
{
    CityCounts counts;
    counts.step = column.step;
    counts.cases.assign(static_cast<std::size_t>(variable.steps[column.step].values.size()) + 1, 0);
    for (const quint16 cell : column.cells) {
        ++counts.cases[cell];
    }
    return counts;
}

CityCounts atStep(const CityCounts& counts, const DeidentifiedVariable& variable, qsizetype step)
{
    CityCounts coarser;
    coarser.step = step;
    coarser.notSent = counts.notSent;
    coarser.cases.assign(static_cast<std::size_t>(variable.steps[step].values.size()) + 1, 0);
    const std::vector<quint16> map = valueMap(variable, counts.step, step);
    for (std::size_t i = 0; i < counts.cases.size(); ++i) {
        coarser.cases[map[i]] += counts.cases[i];
    }
    return coarser;
}

CityDistrict emptyDistrict(const QString& id)
{
    CityDistrict district{id};
    district.variables.resize(deidentifiedVariables().size());
    return district;
}

} // namespace

void CityCounts::add(const DeidentifiedVariable& variable, const CityCounts& other)
{
    notSent += other.notSent;
    if (other.cases.empty()) {
        return;
    }
    if (cases.empty()) {
        const qint64 silent = notSent;
        *this = other;
        notSent = silent;
        return;
    }
    const qsizetype common = std::max(step, other.step);
    if (step != common) {
        *this = atStep(*this, variable, common);
    }
    const CityCounts added = other.step == common ? other : atStep(other, variable, common);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i] += added.cases[i];
    }
}

CityDistrict CityFigures::sum() const
{
    CityDistrict all = emptyDistrict(QString());
    const QList<DeidentifiedVariable>& variables = deidentifiedVariables();
    for (const CityDistrict& district : districts) {
        all.cases += district.cases;
        all.waiting += district.waiting;
        all.files += district.files;
        for (qsizetype i = 0; i < variables.size(); ++i) {
            all.variables[i].add(variables[i], district.variables[i]);
        }
    }
    return all;
}

void CityMerge::problem(const QString& file, CityFault fault, const QString& text)
{
    m_problems.append({file, fault, text});
}

void CityMerge::refuse(const QString& fileName, const Error& error)
{
    problem(fileName, faultOf(error.code), error.text);
}

bool CityMerge::isAcceptable(const QString& fileName, const DeidentifiedFile& file)
{
    const District* district = districtOf(file.district);
    if (district == nullptr) {
        problem(fileName, CityFault::UnknownDistrict,
                CityText::tr("The district “%1” is not in the register of districts.").arg(file.district));
        return false;
    }
    if (!wasThere(*district, file.period)) {
        problem(fileName, CityFault::DistrictNotThen,
                CityText::tr("%1 was no district of its own in the file's period.").arg(district->name));
        return false;
    }
    return true;
}

void CityMerge::add(const QString& fileName, const QByteArray& bytesSha256, const DeidentifiedFile& file)
{
    const bool isKnown = std::any_of(m_files.begin(), m_files.end(),
                                     [&](const Taken& one) { return one.sha256 == bytesSha256; });
    const auto number = static_cast<quint32>(m_files.size());
    m_files.push_back({fileName, bytesSha256, file.kind, file.district, file.period, file.waiting});
    if (isKnown || !isAcceptable(fileName, file)) {
        return; // found again by findSameFiles()
    }
    m_codes.reserve(m_codes.size() + file.table.codes.size()); // as much as is needed, and no more
    for (const QString& code : file.table.codes) {
        const auto [head, rest] = bitsOf(code);
        m_codes.push_back({head, rest, number});
    }
    if (file.kind == DeidentifiedKind::Entry) {
        m_entries.emplace(number, file.table);
    } else {
        count(file.district, fileName, file.table);
    }
}

void CityMerge::count(const QString& districtId, const QString& fileName, const DeidentifiedTable& table)
{
    const QString id = districtName(districtId);
    CityDistrict& district = m_districts.try_emplace(id, emptyDistrict(id)).first->second;
    district.files.append(fileName);
    district.cases += table.rows();
    const QList<DeidentifiedVariable>& variables = deidentifiedVariables();
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const auto column =
            std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const DeidentifiedColumn& one) { return one.id == variables[i].id; });
        CityCounts counts;
        if (column == table.columns.end()) {
            counts.notSent = table.rows();
        } else {
            counts = countsOf(*column, variables[i]);
        }
        district.variables[i].add(variables[i], counts);
    }
}

QString CityMerge::districtName(const QString& id) const
{
    return m_districtsOf ? districtOn(id, *m_districtsOf) : id;
}

void CityMerge::findSameFiles()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        std::size_t first = i;
        for (std::size_t other = 0; other < m_files.size(); ++other) {
            const bool isSame = m_files[other].sha256 == m_files[i].sha256;
            const bool isBefore =
                std::pair(m_files[other].name, other) < std::pair(m_files[first].name, first);
            first = isSame && isBefore ? other : first;
        }
        if (first != i) {
            problem(m_files[i].name, CityFault::SameFile,
                    CityText::tr("It is the same file as %1.").arg(m_files[first].name));
        }
    }
}

void CityMerge::findOverlaps()
{
    for (const Taken& one : m_files) {
        for (const Taken& other : m_files) {
            const bool arePeriods =
                one.kind == DeidentifiedKind::Period && other.kind == DeidentifiedKind::Period;
            if (arePeriods && one.sha256 != other.sha256 && one.district == other.district &&
                one.period.overlaps(other.period)) {
                problem(one.name, CityFault::SamePeriod,
                        CityText::tr("%1 tells of some of the same months in the same district.")
                            .arg(other.name));
            }
        }
    }
}

/// Of the same case in several places: its copies at entry and exit are one case, anything else is wrong.
void CityMerge::judgeSameCase(const std::vector<Seen>& same,
                              std::map<std::pair<quint32, quint32>, int>& doubles)
{
    const Taken& first = m_files[same.front().file];
    const Taken& second = m_files[same.back().file];
    const bool isOneCase =
        same.size() == 2 && first.district == second.district &&
        (first.kind == DeidentifiedKind::Entry || second.kind == DeidentifiedKind::Entry) &&
        (first.kind == DeidentifiedKind::Exit || second.kind == DeidentifiedKind::Exit);
    if (isOneCase) {
        m_entries.erase(first.kind == DeidentifiedKind::Entry ? same.front().file : same.back().file);
        return;
    }
    for (const Seen& one : same) {
        for (const Seen& other : same) {
            if (one.file != other.file) {
                ++doubles[{one.file, other.file}];
            }
        }
    }
}

void CityMerge::findDoubleCodes()
{
    std::sort(m_codes.begin(), m_codes.end());
    std::map<std::pair<quint32, quint32>, int> doubles;
    std::vector<Seen> same;
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        same.push_back(m_codes[i]);
        if (i + 1 == m_codes.size() || !m_codes[i].isSameCase(m_codes[i + 1])) {
            if (same.size() > 1) {
                judgeSameCase(same, doubles);
            }
            same.clear();
        }
    }
    for (const auto& [files, count] : doubles) {
        problem(m_files[files.first].name, CityFault::DoubleCode,
                CityText::tr("%n of its cases also stand in %1.", nullptr, count)
                    .arg(m_files[files.second].name));
    }
}

MonthSpan CityMerge::wholePeriod() const
{
    MonthSpan whole;
    for (const Taken& file : m_files) {
        whole.from = whole.from.isValid() ? std::min(whole.from, file.period.from) : file.period.from;
        whole.to = whole.to.isValid() ? std::max(whole.to, file.period.to) : file.period.to;
    }
    return whole;
}

/// R33, "missing months": those in which the district was there and no file of a period tells of it.
void CityMerge::findMissingMonths(CityFigures& figures) const
{
    for (CityDistrict& district : figures.districts) {
        for (QDate month = figures.period.from; month <= figures.period.to; month = month.addMonths(1)) {
            const MonthSpan one{month, month};
            const District* known = districtOf(district.id);
            bool isTold = known != nullptr && !wasThere(*known, one) && !m_districtsOf;
            for (const Taken& file : m_files) {
                isTold = isTold || (file.kind == DeidentifiedKind::Period && file.period.overlaps(one) &&
                                    districtName(file.district) == district.id);
            }
            if (!isTold) {
                district.missingMonths.append(month);
            }
        }
    }
}

/// Of each district that counts as this one: what its last period says.
qint64 CityMerge::waitingIn(const QString& districtId) const
{
    std::map<QString, const Taken*> last;
    for (const Taken& file : m_files) {
        if (file.kind == DeidentifiedKind::Period && districtName(file.district) == districtId) {
            const Taken*& known = last[file.district];
            known = known == nullptr || known->period.to < file.period.to ? &file : known;
        }
    }
    qint64 waiting = 0;
    for (const auto& [id, file] : last) {
        waiting += file->waiting;
    }
    return waiting;
}

CityFigures CityMerge::figures()
{
    CityFigures all;
    all.period = wholePeriod();
    const QList<DeidentifiedVariable>& variables = deidentifiedVariables();
    QList<qsizetype> steps(variables.size(), 0);
    for (const auto& [id, district] : m_districts) {
        for (qsizetype i = 0; i < variables.size(); ++i) {
            steps[i] = std::max(steps[i], district.variables[i].step);
        }
    }
    for (const District& known : allDistricts()) { // in their order
        const auto found = m_districts.find(known.id);
        if (found != m_districts.end()) {
            CityDistrict district = found->second;
            district.files.sort();
            district.waiting = waitingIn(known.id);
            for (qsizetype i = 0; i < variables.size(); ++i) {
                CityCounts& counts = district.variables[i];
                const bool isFiner = !counts.cases.empty() && counts.step != steps[i];
                counts = isFiner ? atStep(counts, variables[i], steps[i]) : counts;
            }
            all.districts.append(district);
        } else if (all.period.isValid() &&
                   known.validity.covers(m_districtsOf.value_or(all.period.lastDay()))) {
            all.silent.append(known.id);
        }
    }
    findMissingMonths(all);
    return all;
}

CityMergeResult CityMerge::finish()
{
    findSameFiles();
    findOverlaps();
    findDoubleCodes();
    CityMergeResult result;
    result.problems = m_problems;
    std::sort(result.problems.begin(), result.problems.end(), [](const CityProblem& a, const CityProblem& b) {
        return std::tie(a.file, a.fault, a.text) < std::tie(b.file, b.fault, b.text);
    });
    if (result.problems.isEmpty()) {
        for (const auto& [number, table] : m_entries) {
            count(m_files[number].district, m_files[number].name, table);
        }
        result.figures = figures();
    }
    return result;
}

QString districtOn(const QString& id, QDate day)
{
    QString current = id;
    constexpr int mostSteps = 8; // a chain of mergers; a circle in the data ends too
    for (int step = 0; step < mostSteps; ++step) {
        const District* district = districtOf(current);
        if (district == nullptr || district->validity.covers(day)) {
            return current;
        }
        const QList<District>& all = allDistricts();
        const auto next = std::find_if(all.begin(), all.end(), [&current](const District& one) {
            return one.predecessors.contains(current);
        });
        if (next == all.end()) {
            return current;
        }
        current = next->id;
    }
    return current;
}

} // namespace lotsbok
