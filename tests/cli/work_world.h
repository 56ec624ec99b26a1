// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "tests/cli/cli_run.h"

#include <QSet>
#include <QTest>

namespace lotsbok::cli {

/// A book with a head of unit, two coordinators and a security officer, to work in from the command line.
/// Notes which commands succeeded, in JSON and as text.
class WorkWorld {
public:
    bool create()
    {
        m_book = world.path(QStringLiteral("Arbete åäö.lotsbok"));
        const Ran ran =
            world.run({QStringLiteral("book"), QStringLiteral("create"), m_book, QStringLiteral("--district"),
                       QStringLiteral("Provdalen"), QStringLiteral("--user"), QStringLiteral("chef"),
                       QStringLiteral("--name"), QStringLiteral("Enhetschefen")},
                      {m_password});
        bool good = ran.exit == 0;
        for (const char* user : {"lots:lots", "bo:lots", "sara:caseworker", "sakerhet:security-officer"}) {
            const QStringList parts = QString::fromLatin1(user).split(QLatin1Char(':'));
            good = world.run({QStringLiteral("user"), QStringLiteral("add"), m_book,
                              QStringLiteral("--login"), parts.at(0), QStringLiteral("--role"), parts.at(1),
                              QStringLiteral("--user"), QStringLiteral("chef")},
                             {m_password, m_password})
                           .exit == 0 &&
                   good;
        }
        return good;
    }

    /// A client with an open case of `lots`; gives the case's number.
    QString openCase(const char* number, const char* given, const char* type = "adults",
                     const char* date = "2026-11-02")
    {
        const Ran added =
            run("lots", "client add",
                {QStringLiteral("--given"), QString::fromUtf8(given), QStringLiteral("--family"),
                 QStringLiteral("Prov"), QStringLiteral("--number"), QString::fromLatin1(number)});
        lastClient = added.json().value(QLatin1String("id")).toString();
        const Ran opened = run("lots", "case open",
                               {QStringLiteral("--client"), lastClient, QStringLiteral("--lots"),
                                QStringLiteral("lots"), QStringLiteral("--type"), QString::fromLatin1(type),
                                QStringLiteral("--date"), QString::fromLatin1(date)});
        return opened.json().value(QLatin1String("number")).toString();
    }

    /// One command line on the book as that user; `options` follow BOOK.
    Ran run(const char* user, const char* command, const QStringList& options = {}, bool json = true)
    {
        QStringList line = QString::fromLatin1(command).split(QLatin1Char(' '));
        line << m_book << options << QStringLiteral("--user") << QString::fromLatin1(user);
        if (json) {
            line << QStringLiteral("--json");
        }
        Ran ran = world.run(line, {m_password});
        const bool isJson = !json || !QJsonDocument::fromJson(ran.out).isNull();
        if (ran.exit == 0 && isJson && !ran.out.trimmed().isEmpty()) {
            (json ? inJson : inText).insert(QLatin1String(command));
        }
        if (!isJson) {
            ran.exit = -1;
        }
        return ran;
    }

    /// Succeeds with JSON that parses; the id of what was saved.
    QString saved(const char* user, const char* command, const QStringList& options)
    {
        const Ran ran = run(user, command, options);
        failure = ran.exit == 0 ? QByteArray() : ran.out + ran.err;
        return ran.exit == 0 ? ran.json().value(QLatin1String("id")).toString() : QString();
    }

    /// Both in JSON and as text; for what can be done twice.
    bool both(const char* user, const char* command, const QStringList& options)
    {
        for (const bool json : {true, false}) {
            const Ran ran = run(user, command, options, json);
            if (ran.exit != 0) {
                failure = ran.out + ran.err;
                return false;
            }
        }
        return true;
    }

    /// Commands of these groups that never succeeded in one of the two forms.
    [[nodiscard]] QStringList missed(const QStringList& groups, const QStringList& onlyOnce = {}) const
    {
        QStringList names;
        for (const Command& command : commandTable()) {
            const QString name = QLatin1String(command.name);
            const bool isMine =
                groups.contains(name.section(QLatin1Char(' '), 0, 0)) || groups.contains(name);
            const bool done = onlyOnce.contains(name) ? inJson.contains(name) || inText.contains(name)
                                                      : inJson.contains(name) && inText.contains(name);
            if (isMine && !done) {
                names << name;
            }
        }
        return names;
    }

    [[nodiscard]] const QString& book() const { return m_book; }

    CliWorld world;
    QString lastClient;
    QByteArray failure; ///< what the last saved() or both() that failed had said
    QSet<QString> inJson;
    QSet<QString> inText;

private:
    QString m_book;
    const QString m_password = QStringLiteral("åtta gröna båtar på sjön");
};

/// The rule numbers of the findings that an answer lists.
inline QStringList rulesOf(const Ran& ran)
{
    QStringList rules;
    for (const QJsonValue finding : ran.json().value(QLatin1String("findings")).toArray()) {
        rules << finding.toObject().value(QLatin1String("rule")).toString();
    }
    return rules;
}

/// "--a b --c" as a list; an underscore stands for a space within a word.
inline QStringList optionWords(const char* text)
{
    QStringList list = QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : list) {
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    return list;
}

} // namespace lotsbok::cli
