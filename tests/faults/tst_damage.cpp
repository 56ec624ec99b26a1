// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every region of a book's files flipped or cut: nobody is ever given wrong content without being told.
#include "fault_book.h"

#include <QProcess>
#include <cstdio>

namespace lotsbok {

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteOfTheBook();
    void aCutBook();
    void aFlippedByteOfTheKeyFile();
    void aCutKeyFile();
    void noFileHoldsAName();
    void aProcessThatIsStartedAnewHoldsNoName();
    void cleanupTestCase() { m_table.print(); }

private:
    /// Opens a damaged book and counts: refused with a kind, found by the check, or harmless because all of
    /// its content is there.
    void tryToRead(FaultTable::Row& row);

    FaultBook m_book;
    FaultTable m_table;
};

void TestDamage::tryToRead(FaultTable::Row& row)
{
    ++row.tried;
    const auto session = m_book.open();
    if (!session) {
        const ErrorCode code = session.error().code;
        const bool typed = code == ErrorCode::Damaged || code == ErrorCode::Tampered ||
                           code == ErrorCode::NotABook || code == ErrorCode::NewerVersion;
        row.silent += typed ? 0 : 1;
        ++row.outcomes[codeName(code)];
        return;
    }
    const auto report = (*session)->verify();
    if (!report || !report->problems.isEmpty()) {
        ++row.outcomes[QStringLiteral("found by verify")];
        return;
    }
    const bool whole = *(*session)->countClients({}) == FaultBook::kPersons;
    row.silent += whole ? 0 : 1;
    ++row.outcomes[QStringLiteral("harmless")];
}

void TestDamage::aFlippedByteOfTheBook()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("one byte of the book flipped"));
    const qsizetype size = m_book.book().size();
    const qsizetype step = std::max<qsizetype>(1, size / shortOrLong(60, 4000));
    for (qsizetype at = 0; at < size; at += step) {
        QByteArray changed = m_book.book();
        const qsizetype where = std::min(size - 1, at + faultLots().bounded(int(step)));
        changed[where] = static_cast<char>(changed[where] ^ (1 << faultLots().bounded(8)));
        m_book.restart(changed, m_book.keys());
        tryToRead(row);
    }
    QCOMPARE(row.silent, 0);
    QCOMPARE(row.outcomes.value(QStringLiteral("harmless")), 0); // every page is authenticated
}

void TestDamage::aCutBook()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("the book cut off"));
    const qsizetype size = m_book.book().size();
    const int trials = shortOrLong(20, 400);
    for (int i = 0; i < trials; ++i) {
        const bool wholePages = i % 2 == 0;
        qsizetype left = faultLots().bounded(int(size));
        left = wholePages ? left / 4096 * 4096 : left;
        m_book.restart(m_book.book().first(left), m_book.keys());
        tryToRead(row);
    }
    QCOMPARE(row.silent, 0);
    QCOMPARE(row.outcomes.value(QStringLiteral("harmless")), 0);
}

void TestDamage::aFlippedByteOfTheKeyFile()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("one byte of the key file flipped"));
    const qsizetype size = m_book.keys().size();
    const qsizetype step = std::max<qsizetype>(1, size / shortOrLong(60, int(size)));
    for (qsizetype at = 0; at < size; at += step) {
        QByteArray changed = m_book.keys();
        changed[at] = static_cast<char>(changed[at] ^ 1);
        m_book.restart(m_book.book(), changed);
        tryToRead(row);
    }
    QCOMPARE(row.silent, 0);
    QCOMPARE(row.outcomes.value(QStringLiteral("harmless")), 0);
}

void TestDamage::aCutKeyFile()
{
    FaultTable::Row& row = m_table.row(QStringLiteral("the key file cut off"));
    const qsizetype size = m_book.keys().size();
    const qsizetype step = std::max<qsizetype>(1, size / shortOrLong(20, int(size)));
    for (qsizetype left = 0; left < size; left += step) {
        m_book.restart(m_book.book(), m_book.keys().first(left));
        tryToRead(row);
    }
    QCOMPARE(row.silent, 0);
}

namespace {

const QString& bookName()
{
    static const QString name = QStringLiteral("Kvarnörtugg");
    return name;
}

bool holdsName(const QByteArray& bytes)
{
    const auto* wide = reinterpret_cast<const char*>(bookName().utf16());
    return bytes.contains(bookName().toUtf8()) || bytes.contains(QByteArray(wide, bookName().size() * 2));
}

QByteArray filesUnder(const QString& folder)
{
    QByteArray all;
    const QDir dir(folder);
    for (const QFileInfo& file :
         dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        all += file.fileName().toUtf8() + ' ';
        all += file.isDir() ? filesUnder(file.filePath()) : FaultBook::bytes(file.filePath());
    }
    return all;
}

/// All that a process has in memory and may be written to; nothing where the system does not allow it.
std::optional<QByteArray> memoryOf(qint64 pid)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    std::FILE* memory = std::fopen(qPrintable(QStringLiteral("/proc/%1/mem").arg(pid)), "rb");
    if (!memory || !maps.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QByteArray all;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (dash < 0 || space < 0 || line.mid(space + 1, 2) != "rw") {
            continue;
        }
        const qulonglong from = line.left(dash).toULongLong(nullptr, 16);
        const qulonglong to = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
        QByteArray part(static_cast<qsizetype>(to - from), '\0');
        if (std::fseek(memory, static_cast<long>(from), SEEK_SET) == 0) {
            const size_t read = std::fread(part.data(), 1, static_cast<size_t>(part.size()), memory);
            all += part.left(static_cast<qsizetype>(read));
        }
    }
    std::fclose(memory);
    return all;
}

} // namespace

/// Book, journal, key file, lease, side files, the station's own files and a series, while it is in use.
void TestDamage::noFileHoldsAName()
{
    m_book.restart();
    FaultTable::Row& row = m_table.row(QStringLiteral("files in use searched for a name"));
    ChildProcess writer([this](int pipe) {
        const auto session = m_book.open();
        Client client = TestBook::client(bookName(), bookName());
        client.note = bookName();
        if (!session || !(*session)->saveClient(client)) {
            return 1;
        }
        const auto done = (*session)->inOneCommit([&]() -> Result<void> {
            client.id = ClientId::create();
            const auto saved = (*session)->saveClient(client);
            tell(pipe, 'w'); // in the middle of a write
            ::pause();
            return saved ? Result<void>() : fail(saved.error());
        });
        return done ? 0 : 1;
    });
    QCOMPARE(writer.next(), "w");
    ++row.tried;
    row.silent += holdsName(filesUnder(m_book.folder.path())) ? 1 : 0;
    writer.kill();
    ++row.tried;
    row.silent += holdsName(filesUnder(m_book.folder.path())) ? 1 : 0;
    QCOMPARE(row.silent, 0);
}

/// The lock: a process that read names and then started itself anew (app/shell/start.cpp) holds none.
void TestDamage::aProcessThatIsStartedAnewHoldsNoName()
{
#ifdef LOTSBOK_SANITIZED
    QSKIP("the sanitizer's shadow of the memory is too large to be searched");
#endif
    m_book.restart();
    FaultTable::Row& row = m_table.row(QStringLiteral("memory of a locked process searched"));
    int gate[2] = {-1, -1};
    QCOMPARE(::pipe(gate), 0);
    int told[2] = {-1, -1};
    QCOMPARE(::pipe(told), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        const auto session = m_book.open();
        QString held = bookName() + QStringLiteral("!");
        Client client = TestBook::client(bookName(), bookName());
        const bool saved = session && (*session)->saveClient(client).has_value();
        tell(told[1], saved ? 'o' : 'x');
        char go = 0;
        const auto waited = ::read(gate[0], &go, 1);
        Q_UNUSED(waited);
        ::execl("/proc/self/exe", "lotsbok", "--locked", QByteArray::number(told[1]).constData(), nullptr);
        ::_exit(held.isEmpty() ? 2 : 1);
    }
    char what = 0;
    QCOMPARE(::read(told[0], &what, 1), ssize_t{1});
    QCOMPARE(what, 'o');
    const auto open = memoryOf(pid);
    QCOMPARE(::write(gate[1], "g", 1), ssize_t{1});
    QCOMPARE(::read(told[0], &what, 1), ssize_t{1});
    QCOMPARE(what, 'l');
    const auto locked = memoryOf(pid);
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
    if (!open || !locked) {
        QSKIP("this system does not let one process read another's memory");
    }
    QVERIFY2(holdsName(*open), "the test's own eyes");
    ++row.tried;
    row.silent += holdsName(*locked) ? 1 : 0;
    QCOMPARE(row.silent, 0);
}

} // namespace lotsbok

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--locked")) {
        lotsbok::tell(arguments.at(2).toInt(), 'l'); // a lock screen: nothing but waiting
        ::pause();
        return 0;
    }
    lotsbok::TestDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damage.moc"
