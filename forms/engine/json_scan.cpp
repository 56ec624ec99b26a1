// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/json_scan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace lotsbok {
namespace {

QString scanText(const char* text)
{
    return QCoreApplication::translate("JsonReader", text);
}

int lineOf(const QByteArray& json, qsizetype offset)
{
    return 1 + static_cast<int>(json.left(offset).count('\n'));
}

/// Walks the bytes once and knows only strings, brackets and keys. What is no JSON at all is left to Qt's
/// parser.
class Scanner {
public:
    Scanner(const QByteArray& json, int maxDepth)
        : m_json(json)
        , m_maxDepth(maxDepth)
    {}

    /// The sentence about what is wrong; empty when nothing is.
    QString run()
    {
        while (m_at < m_json.size() && m_problem.isEmpty()) {
            step(m_json.at(m_at));
        }
        return m_problem;
    }

private:
    struct Level {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QByteArray> keys;
    };

    void step(char c)
    {
        switch (c) {
        case '"':
            takeString();
            return;
        case '{':
        case '[':
            open(c == '{');
            break;
        case '}':
        case ']':
            if (!m_levels.isEmpty()) {
                m_levels.removeLast();
            }
            break;
        case ',':
            if (!m_levels.isEmpty()) {
                m_levels.last().expectsKey = m_levels.last().isObject;
            }
            break;
        default:
            break;
        }
        ++m_at;
    }

    void open(bool isObject)
    {
        m_levels.append(Level{isObject, isObject, {}});
        if (m_levels.size() > m_maxDepth) {
            m_problem = scanText(QT_TRANSLATE_NOOP("JsonReader", "Line %1 is nested deeper than %2 levels."))
                            .arg(lineOf(m_json, m_at))
                            .arg(m_maxDepth);
        }
    }

    void takeString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        }
        ++m_at;
        if (!m_levels.isEmpty() && m_levels.last().expectsKey) {
            m_levels.last().expectsKey = false;
            takeKey(m_json.mid(start, m_at - start), start);
        }
    }

    void takeKey(const QByteArray& quoted, qsizetype start)
    {
        // Two spellings of one key ("a", "\u0061") are the same key; what is no key at all is refused later.
        const QJsonDocument spelt =
            quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']') : QJsonDocument();
        const QByteArray key =
            spelt.isNull() ? quoted : spelt.toJson(QJsonDocument::Compact).mid(1).chopped(1);
        if (m_levels.last().keys.contains(key)) {
            m_problem = scanText(QT_TRANSLATE_NOOP("JsonReader", "Line %1 repeats the key %2."))
                            .arg(lineOf(m_json, start))
                            .arg(QString::fromUtf8(key).left(64));
        }
        m_levels.last().keys.insert(key);
    }

    const QByteArray& m_json;
    int m_maxDepth;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    QString m_problem;
};

Unexpected refuseJson(const QString& name, const QString& why, const QString& detail = {})
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(name, why), detail);
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& name, JsonLimits limits)
{
    if (json.size() > limits.bytes) {
        return refuseJson(name, scanText(QT_TRANSLATE_NOOP("JsonReader", "The file is larger than %1 KiB."))
                                    .arg(limits.bytes / 1024));
    }
    const QString problem = Scanner(json, limits.depth).run();
    if (!problem.isEmpty()) {
        return refuseJson(name, problem);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return refuseJson(name,
                          scanText(QT_TRANSLATE_NOOP("JsonReader", "Line %1 is not valid JSON."))
                              .arg(lineOf(json, error.offset)),
                          error.errorString());
    }
    if (!document.isObject()) {
        return refuseJson(name,
                          scanText(QT_TRANSLATE_NOOP("JsonReader", "The file does not hold a JSON object.")));
    }
    return document.object();
}

} // namespace lotsbok
