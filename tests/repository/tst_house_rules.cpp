// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CONTRIBUTING.md promises about every file.
#include "tests/repository/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace lotsbok {

class TestHouseRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void licenceLinesStandFirst();
    void filesAreShort();
    void nothingIsLeftForLater();
    void everySourceIsBuilt();
    void scriptsCanBeRun();
    void noAddressOfAHost();
    void linksInTheDocumentationResolve();
    void commandsInTheDocumentationExist();
    void theChangelogNamesTheVersion();

private:
    SourceTree m_tree{QStringLiteral(LOTSBOK_SOURCE_DIR)};
};

void TestHouseRules::licenceLinesStandFirst()
{
    // Spelt in two halves so that this very file is not read as stating other terms.
    const QString copyright =
        QStringLiteral("SPDX-FileCopyright") + QStringLiteral("Text: 2026 The Lotsbok authors");
    const QString licence = QStringLiteral("SPDX-License-") + QStringLiteral("Identifier: GPL-3.0-or-later");
    QStringList wrong;
    const QStringList files = m_tree.programText();
    QVERIFY(files.contains(QStringLiteral("CMakeLists.txt")));
    QVERIFY(files.contains(QStringLiteral("scripts/run")));
    for (const QString& file : files) {
        const QString head = m_tree.lines(file).mid(0, 4).join(u'\n');
        if (!head.contains(copyright) || !head.contains(licence)) {
            wrong.append(file);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::filesAreShort()
{
    constexpr int limit = 600;
    QStringList wrong;
    const QStringList files = m_tree.programText();
    for (const QString& file : files) {
        const int count = int(m_tree.lines(file).size());
        if (count >= limit) {
            wrong.append(QStringLiteral("%1: %2 lines").arg(file).arg(count));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::nothingIsLeftForLater()
{
    static const QRegularExpression words(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                          QStringLiteral("ME|XX") + QStringLiteral("X|HA") +
                                          QStringLiteral("CK)\\b"));
    QStringList wrong;
    const QStringList files = m_tree.programText();
    for (const QString& file : files) {
        const QStringList lines = m_tree.lines(file);
        for (int i = 0; i < lines.size(); ++i) {
            if (words.match(lines.at(i)).hasMatch()) {
                wrong.append(QStringLiteral("%1:%2").arg(file).arg(i + 1));
            }
        }
        if (QFileInfo(file).baseName() == u"placeholder") {
            wrong.append(file);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// A source that no CMakeLists.txt lists is dead weight, or a test that never runs.
void TestHouseRules::everySourceIsBuilt()
{
    const QStringList sources = m_tree.files(QString(), {QStringLiteral(".cpp")});
    QString everyList;
    const QStringList listFiles =
        m_tree.files(QString(), {QStringLiteral("CMakeLists.txt"), QStringLiteral(".cmake")});
    for (const QString& file : listFiles) {
        everyList += m_tree.read(file);
    }
    QStringList wrong;
    for (const QString& file : sources) {
        // By its whole path anywhere; or here or in a folder above by its name, without ".cpp" where a loop
        // adds that.
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QFileInfo(file).completeBaseName()));
        bool listed = everyList.contains(file);
        for (QString folder = file; !listed && folder.contains(u'/');) {
            folder.truncate(folder.lastIndexOf(u'/'));
            listed = m_tree.read(folder + QStringLiteral("/CMakeLists.txt")).contains(word);
        }
        if (!listed) {
            wrong.append(file);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::scriptsCanBeRun()
{
    QStringList wrong;
    const QStringList files = m_tree.programText();
    for (const QString& file : files) {
        const bool hasShebang = m_tree.read(file).startsWith(u"#!");
        if (hasShebang != QFileInfo(m_tree.absolute(file)).isExecutable()) {
            wrong.append(file + (hasShebang ? QStringLiteral(" is not executable")
                                            : QStringLiteral(" has no #! line")));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Packages come from where apt on the machine is set up to get them, never from an address written here.
void TestHouseRules::noAddressOfAHost()
{
    static const QRegularExpression address(QStringLiteral("\\b(https?|ftp)://"));
    QStringList wrong;
    for (const QString& folder :
         {QStringLiteral("scripts"), QStringLiteral(".ci"), QStringLiteral("cmake")}) {
        const QStringList files = m_tree.files(folder, {QString()});
        for (const QString& file : files) {
            if (address.match(m_tree.read(file)).hasMatch()) {
                wrong.append(file);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::linksInTheDocumentationResolve()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#\\s]+)(#[^)]*)?\\)"));
    QStringList wrong;
    const QStringList pages = m_tree.files(QString(), {QStringLiteral(".md")});
    QVERIFY(pages.contains(QStringLiteral("README.md")));
    for (const QString& page : pages) {
        auto matches = link.globalMatch(m_tree.read(page));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            const QString path = QFileInfo(m_tree.absolute(page)).path() + u'/' + target;
            if (!target.contains(u"://") && !QFileInfo::exists(path)) {
                wrong.append(page + QStringLiteral(" links to ") + target);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::commandsInTheDocumentationExist()
{
    static const QRegularExpression command(
        QStringLiteral("(?:\\./)?((?:scripts|\\.ci)/[A-Za-z0-9_/.-]*[A-Za-z0-9])"));
    QStringList wrong;
    int seen = 0;
    const QStringList pages = m_tree.files(QString(), {QStringLiteral(".md")});
    for (const QString& page : pages) {
        auto matches = command.globalMatch(m_tree.read(page));
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            ++seen;
            if (!QFileInfo::exists(m_tree.absolute(path))) {
                wrong.append(page + QStringLiteral(" names ") + path);
            }
        }
    }
    QVERIFY(seen > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouseRules::theChangelogNamesTheVersion()
{
    const QString heading = QStringLiteral("## ") + QStringLiteral(LOTSBOK_VERSION);
    QVERIFY2(m_tree.read(QStringLiteral("CHANGELOG.md")).contains(heading), qPrintable(heading));
}

} // namespace lotsbok

QTEST_APPLESS_MAIN(lotsbok::TestHouseRules)
#include "tst_house_rules.moc"
