// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lotsbok {

/// One `#include` of a source file.
struct Include {
    QString path;     ///< as written between the quotes or angle brackets
    bool own = false; ///< in quotes: a file of this project
};

/// The project's own files as they stand on disk: everything but .git, build/ and out/.
class SourceTree {
public:
    explicit SourceTree(const QString& root);

    /// All files, relative to the root, sorted.
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Those below `folder` (empty = all) whose name ends with one of `suffixes`.
    [[nodiscard]] QStringList files(const QString& folder, const QStringList& suffixes) const;
    /// Those that hold program text: C++, CMake, shell and Python, whatever they are called.
    [[nodiscard]] QStringList programText() const;
    [[nodiscard]] QString absolute(const QString& file) const { return m_root + u'/' + file; }
    [[nodiscard]] QString read(const QString& file) const;
    [[nodiscard]] QStringList lines(const QString& file) const;
    [[nodiscard]] QList<Include> includes(const QString& file) const;

private:
    QString m_root;
    QStringList m_files;
};

} // namespace lotsbok
