// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/canonical_json.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace lotsbok {
namespace {

constexpr int kMostLevels = 64;

/// Whether a double holds this whole number and no other one.
bool isExact(qint64 number)
{
    const auto nearest = static_cast<double>(number);
    constexpr double beyond = 9223372036854775808.0; // 2^63
    return nearest < beyond && static_cast<qint64>(nearest) == number;
}

/// Number::toString of ECMAScript, which RFC 8785 prescribes, of a finite number.
QByteArray numberText(double value)
{
    if (value == 0) {
        return QByteArrayLiteral("0");
    }
    const QByteArray scientific = QByteArray::number(std::fabs(value), 'e', QLocale::FloatingPointShortest);
    const qsizetype mark = scientific.indexOf('e');
    const int exponent = scientific.mid(mark + 1).toInt();
    QByteArray digits = scientific.left(mark);
    digits.replace('.', QByteArray());
    const auto count = static_cast<int>(digits.size());
    const int point = exponent + 1; // digits before the decimal point
    QByteArray text;
    if (point > 21 || point < -5) {
        text = digits.left(1) + (count > 1 ? '.' + digits.mid(1) : QByteArray()) + 'e' +
               (exponent < 0 ? '-' : '+') + QByteArray::number(std::abs(exponent));
    } else if (point <= 0) {
        text = "0." + QByteArray(-point, '0') + digits;
    } else if (count <= point) {
        text = digits + QByteArray(point - count, '0');
    } else {
        text = digits.left(point) + '.' + digits.mid(point);
    }
    return value < 0 ? '-' + text : text;
}

/// One value's way to its bytes; the first thing that cannot be is kept.
class Writer {
public:
    void append(const QJsonValue& value, int level = 0)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            m_out.append("null");
            return;
        case QJsonValue::Bool:
            m_out.append(value.toBool() ? "true" : "false");
            return;
        case QJsonValue::Double:
            return appendNumber(value);
        case QJsonValue::String:
            return appendText(value.toString());
        case QJsonValue::Array:
        case QJsonValue::Object:
            if (level >= kMostLevels) {
                return refuse("more than 64 levels");
            }
            return value.isArray() ? appendArray(value.toArray(), level + 1)
                                   : appendObject(value.toObject(), level + 1);
        case QJsonValue::Undefined:
            break;
        }
        refuse("a missing value");
    }

    Result<QByteArray> finish()
    {
        if (m_problem) {
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate("CanonicalJson",
                                                    "This content has no one form that could be signed."),
                        QLatin1StringView(m_problem));
        }
        return std::move(m_out);
    }

private:
    void refuse(const char* problem) { m_problem = m_problem ? m_problem : problem; }

    void appendNumber(const QJsonValue& value)
    {
        const QCborValue number = QCborValue::fromJsonValue(value);
        if ((number.isInteger() && !isExact(number.toInteger())) || !std::isfinite(value.toDouble())) {
            return refuse("a number that others would read as another");
        }
        m_out.append(numberText(value.toDouble()));
    }

    void appendText(const QString& text)
    {
        if (!text.isValidUtf16()) {
            return refuse("half a surrogate pair");
        }
        m_out.append('"');
        const QByteArray utf8 = text.toUtf8();
        for (const char c : utf8) {
            appendCharacter(c);
        }
        m_out.append('"');
    }

    void appendCharacter(char c)
    {
        static constexpr char shortForms[] = "\"\"\\\\\bb\ff\nn\rr\tt"; // the character, then its letter
        static constexpr char hex[] = "0123456789abcdef";
        for (size_t i = 0; i + 1 < sizeof shortForms; i += 2) {
            if (c == shortForms[i]) {
                m_out.append('\\').append(shortForms[i + 1]);
                return;
            }
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            m_out.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
        } else {
            m_out.append(c);
        }
    }

    void appendArray(const QJsonArray& array, int level)
    {
        m_out.append('[');
        bool isFirst = true;
        for (const QJsonValue& value : array) {
            if (!std::exchange(isFirst, false)) {
                m_out.append(',');
            }
            append(value, level);
        }
        m_out.append(']');
    }

    void appendObject(const QJsonObject& object, int level)
    {
        // Members one by one: looking keys up again misses some that a parser put in another order.
        std::vector<std::pair<QString, QJsonValue>> members;
        for (auto member = object.begin(); member != object.end(); ++member) {
            members.emplace_back(member.key(), member.value());
        }
        std::sort(members.begin(), members.end(), [](const auto& one, const auto& other) {
            return one.first < other.first; // QString compares UTF-16 code units
        });
        m_out.append('{');
        bool isFirst = true;
        for (const auto& [key, value] : members) {
            if (!std::exchange(isFirst, false)) {
                m_out.append(',');
            }
            appendText(key);
            m_out.append(':');
            append(value, level);
        }
        m_out.append('}');
    }

    QByteArray m_out;
    const char* m_problem = nullptr;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue& value)
{
    Writer writer;
    writer.append(value);
    return writer.finish();
}

Result<QByteArray> canonicalHash(const QJsonValue& value)
{
    const auto bytes = canonicalJson(value);
    return bytes ? Result<QByteArray>(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256))
                 : fail(bytes.error());
}

} // namespace lotsbok
