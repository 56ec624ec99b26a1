// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lotsbok {
namespace {

void appendEscaped(QByteArray& out, const QString& text)
{
    static const char hex[] = "0123456789abcdef";
    out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (byte < 0x20) {
                out.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

/// Number::toString of ECMAScript, which RFC 8785 prescribes.
QByteArray numberText(double value)
{
    if (value == 0 || !std::isfinite(value)) {
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

void append(QByteArray& out, const QJsonValue& value);

void appendObject(QByteArray& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units
    out.append('{');
    bool first = true;
    for (const QString& key : std::as_const(keys)) {
        if (!std::exchange(first, false)) {
            out.append(',');
        }
        appendEscaped(out, key);
        out.append(':');
        append(out, object.value(key));
    }
    out.append('}');
}

void appendArray(QByteArray& out, const QJsonArray& array)
{
    out.append('[');
    bool first = true;
    for (const QJsonValue& value : array) {
        if (!std::exchange(first, false)) {
            out.append(',');
        }
        append(out, value);
    }
    out.append(']');
}

void append(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double:
        out.append(numberText(value.toDouble()));
        break;
    case QJsonValue::String:
        appendEscaped(out, value.toString());
        break;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out.append("null");
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    append(out, value);
    return out;
}

QByteArray canonicalHash(const QJsonValue& value)
{
    return QCryptographicHash::hash(canonicalJson(value), QCryptographicHash::Sha256);
}

} // namespace lotsbok
