// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentified_file.h"

#include "core/model/described.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <numeric>
#include <optional>

namespace lotsbok {

namespace {

constexpr auto kFormat = "lotsbok-deidentified";
const char kBeforeChecksum[] = "{\"checksum\":\"";

Unexpected damagedFile(const char* detail)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate("Deidentified", "The file is damaged, or was changed after it was made."),
        QLatin1StringView(detail));
}

QString monthText(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

/// Text that needs no escapes: ids, dates and codes.
void appendText(QByteArray& out, const QString& text)
{
    out.append('"').append(text.toLatin1()).append('"');
}

void appendColumns(QByteArray& out, const DeidentifiedTable& table)
{
    out.append("\"columns\":[");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const DeidentifiedColumn& column = table.columns[i];
        out.append(i == 0 ? "{\"step\":" : ",{\"step\":");
        appendText(out, deidentifiedVariable(column.id)->steps[column.step].id);
        out.append(",\"variable\":");
        appendText(out, column.id);
        out.append('}');
    }
    out.append("],");
}

/// The values of a column as they are written, the first for *not stated*.
std::vector<QByteArray> writtenValues(const DeidentifiedColumn& column)
{
    std::vector<QByteArray> written{QByteArrayLiteral(",null")};
    for (const QString& value : deidentifiedVariable(column.id)->steps[column.step].values) {
        written.push_back(",\"" + value.toLatin1() + '"');
    }
    return written;
}

void appendRows(QByteArray& out, const DeidentifiedTable& table)
{
    std::vector<std::vector<QByteArray>> values;
    for (const DeidentifiedColumn& column : table.columns) {
        values.push_back(writtenValues(column));
    }
    std::vector<std::size_t> order(table.codes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&table](std::size_t a, std::size_t b) { return table.codes[a] < table.codes[b]; });
    out.append("\"rows\":[");
    for (std::size_t i = 0; i < order.size(); ++i) {
        out.append(i == 0 ? "[" : ",[");
        appendText(out, table.codes[order[i]]);
        for (std::size_t c = 0; c < values.size(); ++c) {
            out.append(values[c][table.columns[static_cast<qsizetype>(c)].cells[order[i]]]);
        }
        out.append(']');
    }
    out.append("],");
}

constexpr QByteArrayView kBeforeRows("\"rows\":[");
constexpr QByteArrayView kAfterRows("],\"variables\":");

/// A file in its one form, with the rows taken out: they are most of it, and need no JSON to be read.
struct SplitFile {
    QByteArray head{}; ///< JSON without rows; the whole, where there is nothing like rows
    QByteArrayView rows{};
    bool isSplit = false;
};

SplitFile splitFile(const QByteArray& bytes)
{
    const qsizetype begin = bytes.indexOf(kBeforeRows);
    const qsizetype end = bytes.lastIndexOf(kAfterRows);
    if (begin < 0 || end < begin + kBeforeRows.size()) {
        return {bytes, {}, false};
    }
    const qsizetype first = begin + kBeforeRows.size();
    return {bytes.first(first) + bytes.mid(end), QByteArrayView(bytes).sliced(first, end - first), true};
}

/// What is left of the rows' bytes.
class RowBytes {
public:
    explicit RowBytes(QByteArrayView bytes)
        : m_left(bytes)
    {}
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    bool take(QByteArrayView expected)
    {
        const bool isThere = m_left.startsWith(expected);
        m_left = isThere ? m_left.sliced(expected.size()) : m_left;
        return isThere;
    }
    /// A text without escapes; nothing when there is none.
    std::optional<QByteArrayView> takeText()
    {
        const qsizetype end = m_left.startsWith('"') ? m_left.indexOf('"', 1) : -1;
        if (end < 0) {
            return std::nullopt;
        }
        const QByteArrayView text = m_left.sliced(1, end - 1);
        m_left = m_left.sliced(end + 1);
        return text;
    }

private:
    QByteArrayView m_left;
};

/// Takes a file apart; the first thing that cannot be is kept.
class FileParser {
public:
    FileParser(const QJsonObject& top, QByteArrayView rows)
        : m_top(top)
        , m_rows(rows)
    {}
    Result<DeidentifiedFile> parse();

private:
    [[nodiscard]] QString text(const char* key) const { return m_top.value(QLatin1String(key)).toString(); }
    bool readHead();
    bool readColumns();
    bool readRows();
    bool readRow(RowBytes& bytes);
    bool takeCode(QByteArrayView code);

    const QJsonObject& m_top;
    QByteArrayView m_rows;
    DeidentifiedFile m_file;
    std::vector<const DeidentifiedStep*> m_steps; ///< of each column
    bool m_isDouble = false;
};

QDate monthFrom(const QString& text)
{
    return QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
}

bool FileParser::readHead()
{
    const auto kind = described::fromWord<DeidentifiedKind>(text("kind"));
    const QJsonObject period = m_top.value(QLatin1String("period")).toObject();
    m_file.kind = kind.value_or(DeidentifiedKind::Period);
    m_file.district = text("district");
    m_file.period = {monthFrom(period.value(QLatin1String("from")).toString()),
                     monthFrom(period.value(QLatin1String("to")).toString())};
    m_file.madeOn = QDate::fromString(text("made"), Qt::ISODate);
    m_file.k = m_top.value(QLatin1String("k")).toInt(-1);
    m_file.waiting = m_top.value(QLatin1String("waiting")).toInt(-1);
    const bool isPlain = std::all_of(m_file.district.begin(), m_file.district.end(), [](QChar c) {
        return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    const bool isOneMonth = m_file.period.from == m_file.period.to;
    return kind && isPlain && !m_file.district.isEmpty() && m_file.district.size() <= 64 &&
           m_file.period.isValid() && m_file.madeOn.isValid() && m_file.waiting >= 0 &&
           m_file.waiting <= DeidentifiedFile::mostRows &&
           (*kind == DeidentifiedKind::Period || (isOneMonth && m_file.waiting == 0));
}

bool FileParser::readColumns()
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    qsizetype least = 0; // columns stand in the order of the variables, each once
    for (const QJsonValue& value : m_top.value(QLatin1String("columns")).toArray()) {
        const QString id = value.toObject().value(QLatin1String("variable")).toString();
        while (least < all.size() && all[least].id != id) {
            ++least;
        }
        if (least == all.size()) {
            return false;
        }
        const DeidentifiedVariable& variable = all[least++];
        const qsizetype step = variable.stepNamed(value.toObject().value(QLatin1String("step")).toString());
        if (step < 0) {
            return false;
        }
        m_file.table.columns.append({variable.id, step, {}});
        m_steps.push_back(&variable.steps[step]);
    }
    return true;
}

bool FileParser::takeCode(QByteArrayView code)
{
    const QString text = QString::fromLatin1(code);
    std::vector<QString>& codes = m_file.table.codes;
    m_isDouble = m_isDouble || (!codes.empty() && codes.back() == text);
    if (!isCaseCode(text) || (!codes.empty() && codes.back() > text)) {
        return false;
    }
    codes.push_back(text);
    return true;
}

bool FileParser::readRow(RowBytes& bytes)
{
    const auto code = bytes.take("[") ? bytes.takeText() : std::nullopt;
    if (!code || !takeCode(*code)) {
        return false;
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        quint16 number = 0; // not stated
        if (!bytes.take(",null")) {
            const auto value = bytes.take(",") ? bytes.takeText() : std::nullopt;
            number =
                value ? m_steps[i]->numbers.value(QByteArray::fromRawData(value->data(), value->size())) : 0;
            if (number == 0) {
                return false;
            }
        }
        m_file.table.columns[static_cast<qsizetype>(i)].cells.push_back(number);
    }
    return bytes.take("]");
}

bool FileParser::readRows()
{
    RowBytes bytes(m_rows);
    while (!bytes.atEnd()) {
        const bool isFirst = m_file.table.codes.empty();
        const bool isTooMuch = m_file.table.rows() == DeidentifiedFile::mostRows;
        if (isTooMuch || (!isFirst && !bytes.take(",")) || !readRow(bytes)) {
            return false;
        }
    }
    return m_file.kind == DeidentifiedKind::Period || m_file.table.rows() == 1;
}

Result<DeidentifiedFile> FileParser::parse()
{
    if (!readHead()) {
        return damagedFile("head");
    }
    if (!readColumns()) {
        return damagedFile("columns");
    }
    if (!readRows()) {
        return damagedFile("rows");
    }
    if (m_isDouble) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Deidentified", "A case's code stands in the file twice."));
    }
    if (m_file.k < 0 || m_file.k > m_file.table.rows()) {
        return damagedFile("k");
    }
    return std::move(m_file);
}

/// Files of other versions say other things by the same words.
Result<void> checkVersions(const QJsonObject& top)
{
    const int version = top.value(QLatin1String("version")).toInt();
    const int variables = top.value(QLatin1String("variables")).toInt();
    if (version == DeidentifiedFile::version && variables == kFollowUpVariablesVersion) {
        return {};
    }
    const bool isNewer = version > DeidentifiedFile::version || variables > kFollowUpVariablesVersion;
    return fail(isNewer ? ErrorCode::NewerVersion : ErrorCode::Failed,
                QCoreApplication::translate(
                    "Deidentified",
                    "The file has version %1 with variables of version %2; this program reads %3 with %4.")
                    .arg(version)
                    .arg(variables)
                    .arg(DeidentifiedFile::version)
                    .arg(kFollowUpVariablesVersion));
}

} // namespace

bool isCaseCode(const QString& text)
{
    static const QString alphabet = QString::fromLatin1(kCaseCodeAlphabet);
    return text.size() == kCaseCodeLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return alphabet.contains(c); });
}

QByteArray deidentifiedBytes(const DeidentifiedFile& file)
{
    QByteArray rest("\",");
    rest.reserve(256 + file.table.rows() * (24 + 8 * file.table.columns.size()));
    appendColumns(rest, file.table);
    rest.append("\"district\":");
    appendText(rest, file.district);
    rest.append(",\"format\":\"").append(kFormat).append("\",\"k\":").append(QByteArray::number(file.k));
    rest.append(",\"kind\":");
    appendText(rest, described::wordOf(file.kind));
    rest.append(",\"made\":");
    appendText(rest, file.madeOn.toString(Qt::ISODate));
    rest.append(",\"period\":{\"from\":");
    appendText(rest, monthText(file.period.from));
    rest.append(",\"to\":");
    appendText(rest, monthText(file.period.to));
    rest.append("},");
    appendRows(rest, file.table);
    rest.append("\"variables\":").append(QByteArray::number(kFollowUpVariablesVersion));
    rest.append(",\"version\":").append(QByteArray::number(DeidentifiedFile::version));
    rest.append(",\"waiting\":").append(QByteArray::number(file.waiting)).append('}');
    const QByteArray sum = QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex();
    return kBeforeChecksum + sum + rest;
}

Result<DeidentifiedFile> readDeidentified(const QByteArray& bytes)
{
    const auto notSuchAFile = [] {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Deidentified", "This is no de-identified follow-up file."));
    };
    if (bytes.size() > DeidentifiedFile::largest) {
        return notSuchAFile();
    }
    const SplitFile split = splitFile(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(split.head, &error);
    if (error.error != QJsonParseError::NoError) {
        return bytes.startsWith(kBeforeChecksum) ? damagedFile("no JSON") : notSuchAFile();
    }
    const QJsonObject top = document.object();
    if (top.value(QLatin1String("format")).toString() != QLatin1String(kFormat)) {
        return notSuchAFile();
    }
    if (auto known = checkVersions(top); !known) {
        return fail(known.error());
    }
    if (!split.isSplit) {
        return damagedFile("no rows");
    }
    auto file = FileParser(top, split.rows).parse();
    // What does not give the same bytes again says something else too, or says it otherwise.
    if (file && deidentifiedBytes(*file) != bytes) {
        return damagedFile("not the one form");
    }
    return file;
}

} // namespace lotsbok
