// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lease.h"
#include "fault_table.h"
#include "fault_vfs.h"
#include "tests/core/support/child_process.h"
#include "tests/core/support/test_book.h"

#include <QDir>
#include <QFile>

namespace lotsbok {

/// A closed book with a few persons, which every trial gets a fresh copy of.
class FaultBook : public TestBook {
public:
    FaultBook()
    {
        auto session = create();
        for (int i = 0; session && i < 3; ++i) {
            const auto saved = session->saveClient(client(QStringLiteral("Först"), QString::number(i)));
            if (!saved) {
                qFatal("%s", qPrintable(saved.error().text));
            }
        }
        session.reset();
        m_book = bytes(path);
        m_keys = bytes(Book::keyFilePath(path));
    }

    static constexpr int kPersons = 3;

    static QByteArray bytes(const QString& file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size()) {
            qFatal("%s", qPrintable(opened.errorString()));
        }
    }

    [[nodiscard]] const QByteArray& book() const { return m_book; }
    [[nodiscard]] const QByteArray& keys() const { return m_keys; }
    /// Back to the beginning: no side files, no memory of the station's.
    void restart(const QByteArray& book, const QByteArray& keys)
    {
        QDir dir(folder.path());
        for (const QString& file : dir.entryList(QDir::Files | QDir::Hidden)) {
            dir.remove(file);
        }
        QDir(options.stateFolder).removeRecursively();
        write(path, book);
        write(Book::keyFilePath(path), keys);
    }
    void restart() { restart(m_book, m_keys); }

    /// Saves persons one after the other until a save fails; each that succeeded is told as 'a'.
    int saveManyTo(int pipe, int most) const
    {
        const auto session = open();
        for (int i = 0; session && i < most; ++i) {
            if (!(*session)->saveClient(client(QStringLiteral("Sedan"), QString::number(i)))) {
                return 1;
            }
            tell(pipe, 'a');
        }
        return session ? 0 : 2;
    }

    /// Opens what a fault left and counts into `row`: the book must open, hold every acknowledged person, at
    /// most `more` others, and be intact.
    void judge(FaultTable::Row& row, int acknowledged, int more = 1) const
    {
        ++row.tried;
        const auto session = open();
        const auto report = session ? (*session)->verify() : fail(session.error());
        if (!report || !report->problems.isEmpty()) {
            ++row.silent;
            qWarning("%s: %s", qPrintable(row.what),
                     qPrintable(report ? report->problems.join(u'\n')
                                       : report.error().text + u' ' + report.error().detail));
            return;
        }
        const auto persons = (*session)->countClients({});
        if (!persons || *persons < kPersons + acknowledged) {
            ++row.lost;
        } else if (*persons > kPersons + acknowledged + more) {
            ++row.silent;
        } else {
            ++row.outcomes[QStringLiteral("whole")];
        }
    }

private:
    QByteArray m_book;
    QByteArray m_keys;
};

/// "NoSpace" …, for the table.
inline QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotABook:
        return QStringLiteral("NotABook");
    case ErrorCode::Damaged:
        return QStringLiteral("Damaged");
    case ErrorCode::Tampered:
        return QStringLiteral("Tampered");
    case ErrorCode::NewerVersion:
        return QStringLiteral("NewerVersion");
    case ErrorCode::NoSpace:
        return QStringLiteral("NoSpace");
    case ErrorCode::FileSystem:
        return QStringLiteral("FileSystem");
    case ErrorCode::InUse:
        return QStringLiteral("InUse");
    default:
        return QStringLiteral("other %1").arg(static_cast<int>(code));
    }
}

} // namespace lotsbok
