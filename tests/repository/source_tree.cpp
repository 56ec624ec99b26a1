// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

namespace {

bool isGenerated(const QString& file)
{
    static const QRegularExpression generated(QStringLiteral("^(\\.git|build|out)(/|$)|(^|/)__pycache__/"));
    return generated.match(file).hasMatch();
}

bool endsWithOneOf(const QString& file, const QStringList& suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString& s) { return file.endsWith(s); });
}

} // namespace

SourceTree::SourceTree(const QString& root)
    : m_root(root)
{
    const QDir top(root);
    QDirIterator iterator(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = top.relativeFilePath(iterator.next());
        if (!isGenerated(file)) {
            m_files.append(file);
        }
    }
    m_files.sort();
}

QStringList SourceTree::files(const QString& folder, const QStringList& suffixes) const
{
    QStringList found;
    for (const QString& file : m_files) {
        if ((folder.isEmpty() || file.startsWith(folder + u'/')) && endsWithOneOf(file, suffixes)) {
            found.append(file);
        }
    }
    return found;
}

QStringList SourceTree::programText() const
{
    static const QStringList suffixes{QStringLiteral(".cpp"), QStringLiteral(".h"),
                                      QStringLiteral(".c"),   QStringLiteral(".cmake"),
                                      QStringLiteral(".sh"),  QStringLiteral(".py"),
                                      QStringLiteral(".in"),  QStringLiteral("CMakeLists.txt"),
                                      QStringLiteral(".qrc")};
    QStringList found;
    for (const QString& file : m_files) {
        const bool isScript = file.startsWith(u"scripts/") || file.startsWith(u".ci/");
        if (endsWithOneOf(file, suffixes) || (isScript && !file.contains(u'.', Qt::CaseSensitive)) ||
            file == u".ci/run") {
            found.append(file);
        }
    }
    return found;
}

QString SourceTree::read(const QString& file) const
{
    QFile device(absolute(file));
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

QStringList SourceTree::lines(const QString& file) const
{
    return read(file).split(u'\n');
}

QList<Include> SourceTree::includes(const QString& file) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> found;
    const QStringList all = lines(file);
    for (const QString& line : all) {
        if (const auto match = pattern.match(line); match.hasMatch()) {
            found.append({match.captured(2), match.captured(1) == u"\""});
        }
    }
    return found;
}

} // namespace lotsbok
