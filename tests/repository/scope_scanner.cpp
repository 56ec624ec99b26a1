// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/scope_scanner.h"

#include <QRegularExpression>
#include <optional>

namespace lotsbok {

namespace {

/// Comments, literals and preprocessor lines hold braces that mean nothing.
QString withoutText(QString text)
{
    static const QRegularExpression rawString(QStringLiteral("R\"(\\w*)\\(.*?\\)\\1\""),
                                              QRegularExpression::DotMatchesEverythingOption);
    // A comment or a literal, whichever begins first; a digit's ' as in 10'000 begins none.
    static const QRegularExpression plain(
        QStringLiteral("//[^\\n]*|/\\*[\\s\\S]*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|"
                       "(?<![0-9A-Za-z_])[uUL]?'(?:\\\\.|[^'\\\\\\n])+'"));
    static const QRegularExpression directive(QStringLiteral("^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"),
                                              QRegularExpression::MultilineOption);
    text.remove(rawString);
    text.remove(plain);
    return text.remove(directive).simplified();
}

struct Scope {
    bool isNamespace = false;
    QString name; ///< empty: an unnamed namespace, or not a namespace
};

/// The named namespaces around, each with its "::"; nothing when something else is around, too.
std::optional<QString> sharedPrefix(const QList<Scope>& scopes)
{
    QString prefix;
    for (const Scope& scope : scopes) {
        if (!scope.isNamespace || scope.name.isEmpty()) {
            return {};
        }
        prefix += scope.name + QStringLiteral("::");
    }
    return prefix;
}

/// What the words before a brace define, without its namespace; empty when it is nothing that others see.
QString definedBy(const QString& head)
{
    static const QRegularExpression type(
        QStringLiteral("^(?:template ?<.*> ?)?(?:class|struct|union|enum|enum class) (?:\\[\\[.*\\]\\] )?"
                       "([\\w:]+ ?(?:<[^(]*>)?) ?(?:final ?)?(?:: ?[^:].*)?$"));
    static const QRegularExpression function(QStringLiteral("([\\w:~]+|operator[^(]+) ?(\\(.*)$"));
    if (const auto match = type.match(head); match.hasMatch()) {
        const QString name = match.captured(1).trimmed();
        return name.contains(u"::") ? QString() : name; // a class within a class is a member
    }
    const auto match = function.match(head);
    // The rest of a constructor's list, after an m_a{} or an m_a(new A({})), is no function.
    const bool isInitialiser = head.startsWith(u',') || head.startsWith(u')');
    if (!match.hasMatch() || isInitialiser || head.startsWith(u"static ") || head.contains(u" = ")) {
        return {};
    }
    const bool isMember = head.left(match.capturedEnd(1)).section(u' ', -1).contains(u"::");
    return isMember ? QString() : match.captured(1) + match.captured(2);
}

} // namespace

QStringList sharedDefinitions(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("^(?:inline )?namespace ?([\\w:]*)$"));
    QStringList found;
    QList<Scope> scopes;
    QString head;
    const QString code = withoutText(text);
    for (const QChar c : code) {
        if (c == u'{') {
            head = head.trimmed();
            const auto match = space.match(head);
            const std::optional<QString> prefix = sharedPrefix(scopes);
            const QString name = match.hasMatch() || !prefix ? QString() : definedBy(head);
            if (!name.isEmpty()) {
                found.append(*prefix + name);
            }
            scopes.append({match.hasMatch(), match.captured(1)});
        } else if (c == u'}' && !scopes.isEmpty()) {
            scopes.removeLast();
        } else if (c != u';') {
            head += c;
            continue;
        }
        head.clear();
    }
    return found;
}

} // namespace lotsbok
