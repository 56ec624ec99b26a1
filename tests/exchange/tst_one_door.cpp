// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Architecture, "One door out": nothing in the programs writes a file, prints or hands data to another
// program except through exchange/Disclosure. The few other writers are listed here with the reason; a new
// one has to be argued for.
#include "tests/repository/source_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace lotsbok {

namespace {

struct Pattern {
    const char* name;
    QRegularExpression expression;
};

const QList<Pattern>& waysOut()
{
    static const QList<Pattern> patterns = {
        {"writes a file with Qt",
         QRegularExpression(
             QStringLiteral("\\b(QSaveFile|QTemporaryFile)\\b|QIODevice(Base)?::(WriteOnly|ReadWrite|Append)|"
                            "\\bQFile::(copy|rename|link)\\b"))},
        {"writes a file with the standard library",
         QRegularExpression(
             QStringLiteral("\\bstd::(o|)fstream\\b|\\bf(re)?open\\s*\\(|\\bstd::filesystem\\b"))},
        {"writes a file with the system", QRegularExpression(QStringLiteral("\\bO_(WRONLY|RDWR|CREAT)\\b"))},
        {"prints", QRegularExpression(
                       QStringLiteral("\\bQPrinter\\b|\\bQPdfWriter\\b|\\bQPrintDialog\\b|\\bcupsSpooler\\b|"
                                      "\"cups[A-Z]|libcups"))},
        {"releases printed bytes",
         QRegularExpression(QStringLiteral("\\bwriteFileSafely\\b|\\bwriteFileAtomically\\b"))},
        {"hands data to another program",
         QRegularExpression(QStringLiteral(
             "\\bQProcess\\b|\\bQDesktopServices\\b|\\bQClipboard\\b|::clipboard\\(|\\bpopen\\b|"
             "\\bstd::system\\b|\\bexecv|\\bQMimeData\\b|\\bQDrag\\b"))},
        {"talks to the network",
         QRegularExpression(QStringLiteral(
             "\\bQ(Tcp|Udp|Local|Ssl)(Socket|Server)\\b|\\bQNetworkAccessManager\\b|::socket\\("))},
    };
    return patterns;
}

/// File → why it may. Every entry must still be needed.
const QHash<QString, QString>& allowed()
{
    static const QHash<QString, QString> reasons = {
        {QStringLiteral("exchange/disclosure.cpp"), QStringLiteral("the door itself")},
        {QStringLiteral("exchange/disclosure.h"), QStringLiteral("the door itself")},
        {QStringLiteral("exchange/disclosure_blanks.cpp"),
         QStringLiteral("the door itself: blank forms, which are about nobody")},
        {QStringLiteral("exchange/safe_file.cpp"), QStringLiteral("the door's way of writing")},
        {QStringLiteral("exchange/safe_file.h"), QStringLiteral("the door's way of writing")},
        {QStringLiteral("exchange/print_spooler.cpp"), QStringLiteral("the door's way of printing")},
        {QStringLiteral("exchange/print_spooler.h"), QStringLiteral("the door's way of printing")},
        {QStringLiteral("exchange/print_set.h"),
         QStringLiteral("the door's way of printing several at once")},
        {QStringLiteral("forms/print/logo_picture.cpp"),
         QStringLiteral("draws the letterhead's logo anew, into memory")},
        {QStringLiteral("exchange/cups_library.cpp"), QStringLiteral("the door's way of printing")},
        {QStringLiteral("exchange/city_files.cpp"),
         QStringLiteral("the city's key file, wrapped by a password; no book is open there")},
        {QStringLiteral("exchange/city_paper.cpp"),
         QStringLiteral("the city's report: figures of many districts, without a book")},
        {QStringLiteral("core/security/atomic_file.cpp"),
         QStringLiteral("writes the key file: sealed keys, login names")},
        {QStringLiteral("core/security/atomic_file.h"),
         QStringLiteral("writes the key file: sealed keys, login names")},
        {QStringLiteral("core/security/key_file.cpp"),
         QStringLiteral("the key file: sealed keys, login names")},
        {QStringLiteral("core/session/account_desk_forms.cpp"),
         QStringLiteral("the inbox of forms beside the book: definitions, signed, about nobody")},
        {QStringLiteral("core/session/book_moves.cpp"),
         QStringLiteral("renames the book that was moved, encrypted, and its side files")},
        {QStringLiteral("core/session/book_steps.cpp"),
         QStringLiteral("writes the key file when a book is made or recovered")},
        {QStringLiteral("core/session/erased_reapply.cpp"),
         QStringLiteral("the list of what was erased, beside backups: ids only")},
        {QStringLiteral("core/session/forms_desk.cpp"),
         QStringLiteral("the list of a book's forms beside it: definitions, signed, about nobody")},
        {QStringLiteral("core/session/station_state.cpp"),
         QStringLiteral("the station's anchors: hashes and numbers only")},
        {QStringLiteral("core/store/book_copy.cpp"), QStringLiteral("copies a backup as it is, encrypted")},
        {QStringLiteral("core/store/book_file.cpp"),
         QStringLiteral("makes the empty file that SQLCipher fills, encrypted")},
        {QStringLiteral("core/store/lease.cpp"),
         QStringLiteral("the lease beside the book: login name, host and time")},
        {QStringLiteral("core/store/published_copy.cpp"),
         QStringLiteral("copies the book's stored pages, encrypted, for the other workstations")},
        {QStringLiteral("core/store/spool_merge.cpp"),
         QStringLiteral("sets a spool aside that cannot be read, encrypted as it is")},
        {QStringLiteral("core/store/workstation.cpp"),
         QStringLiteral("makes the empty files beside a book that only one may make")},
        {QStringLiteral("app/admin/print_check_card.cpp"),
         QStringLiteral("takes in the file that is dropped to be checked")},
        {QStringLiteral("app/case/attachments_card.cpp"),
         QStringLiteral("takes in what is dropped or pasted; makes a PNG of it in memory")},
        {QStringLiteral("app/case/attachments_card.h"), QStringLiteral("takes in what is dropped or pasted")},
        {QStringLiteral("app/case/history_section.cpp"),
         QStringLiteral("copies a text for the journal when the door has recorded it (R36)")},
        {QStringLiteral("app/shell/clipboard_guard.cpp"),
         QStringLiteral("takes case text off the clipboard; puts nothing there")},
        {QStringLiteral("app/shell/clipboard_guard.h"), QStringLiteral("as its source")},
        {QStringLiteral("app/admin/recovery_sheet.cpp"),
         QStringLiteral("saves the recovery key's sheet, which is about nobody")},
        {QStringLiteral("app/shell/platform.cpp"),
         QStringLiteral("shows the folder that a print was saved in; gives it no data")},
        {QStringLiteral("app/shell/platform.h"),
         QStringLiteral("prints the recovery key's sheet, which is about nobody")},
        {QStringLiteral("app/shell/start.cpp"),
         QStringLiteral("starts this very program anew at lock, with no data")},
        {QStringLiteral("cli/demo/demo_papers.cpp"),
         QStringLiteral("draws the demo book's attachments in memory")},
        {QStringLiteral("cli/passwords.cpp"),
         QStringLiteral("asks for passwords on the terminal; writes prompts only")},
    };
    return reasons;
}

/// Comments and texts do nothing.
QString withoutComments(const QString& line)
{
    const qsizetype comment = line.indexOf(QLatin1String("//"));
    return comment < 0 ? line : line.left(comment);
}

} // namespace

class TestOneDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBesideTheDoor();
    void theListIsNotLongerThanNeeded();
    void thePatternsFindWhatTheyAreFor_data();
    void thePatternsFindWhatTheyAreFor();
    void onlyTheDoorRecords();

private:
    SourceTree m_tree{QStringLiteral(LOTSBOK_SOURCE_DIR)};

    QStringList sources() const
    {
        QStringList files;
        for (const QString& folder : {QStringLiteral("app"), QStringLiteral("cli"), QStringLiteral("core"),
                                      QStringLiteral("exchange"), QStringLiteral("forms")}) {
            files << m_tree.files(folder, {QStringLiteral(".cpp"), QStringLiteral(".h")});
        }
        return files;
    }

    /// "file:line: what" of every way out in a file.
    QStringList findings(const QString& file) const
    {
        QStringList found;
        const QStringList lines = m_tree.lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString code = withoutComments(lines.at(i));
            for (const Pattern& pattern : waysOut()) {
                if (pattern.expression.match(code).hasMatch()) {
                    found
                        << QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(QLatin1String(pattern.name));
                }
            }
        }
        return found;
    }
};

void TestOneDoor::nothingLeavesBesideTheDoor()
{
    const QStringList files = sources();
    QVERIFY(files.size() > 50);
    QStringList outside;
    for (const QString& file : files) {
        if (!allowed().contains(file)) {
            outside << findings(file);
        }
    }
    QVERIFY2(outside.isEmpty(), qPrintable(outside.join(QLatin1Char('\n'))));
}

void TestOneDoor::theListIsNotLongerThanNeeded()
{
    for (auto it = allowed().cbegin(); it != allowed().cend(); ++it) {
        QVERIFY2(!findings(it.key()).isEmpty(),
                 qPrintable(it.key() + QStringLiteral(" needs no exception any more")));
        QVERIFY(!it.value().isEmpty());
    }
}

void TestOneDoor::thePatternsFindWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isWayOut");
    const auto out = [](const char* code) { QTest::newRow(code) << QString::fromLatin1(code) << true; };
    out("file.open(QIODevice::WriteOnly)");
    out("QSaveFile file(path);");
    out("std::ofstream out(path);");
    out("int fd = ::open(path, O_WRONLY | O_CREAT, 0600);");
    out("QPrinter printer;");
    out("QPdfWriter writer(path);");
    out("QGuiApplication::clipboard()->setText(name);");
    out("QProcess::startDetached(command);");
    out("QTcpSocket socket;");
    QTest::newRow("reads") << QStringLiteral("file.open(QIODevice::ReadOnly)") << false;
    QTest::newRow("says") << QStringLiteral("int x = 0; // not a QPrinter") << false;
}

void TestOneDoor::thePatternsFindWhatTheyAreFor()
{
    QFETCH(QString, code);
    QFETCH(bool, isWayOut);
    bool found = false;
    for (const Pattern& pattern : waysOut()) {
        found = found || pattern.expression.match(withoutComments(code)).hasMatch();
    }
    QCOMPARE(found, isWayOut);
}

void TestOneDoor::onlyTheDoorRecords()
{
    const QRegularExpression call(QStringLiteral("session(\\.|->)recordDisclosure\\("),
                                  QRegularExpression::CaseInsensitiveOption);
    const QStringList files = sources();
    QStringList callers;
    for (const QString& file : files) {
        // Below the Session there is only the table itself.
        if (!file.startsWith(QLatin1String("core/")) && call.match(m_tree.read(file)).hasMatch()) {
            callers << file;
        }
    }
    callers.sort();
    // Both are Disclosure's own.
    const QStringList door{QStringLiteral("exchange/disclosure.cpp"),
                           QStringLiteral("exchange/journal_copy.cpp")};
    QCOMPARE(callers, door);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestOneDoor)
#include "tst_one_door.moc"
