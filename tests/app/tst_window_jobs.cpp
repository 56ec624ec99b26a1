// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long jobs on the screen: each shows how far it is, is stopped by its button, leaves nothing behind then and
// can be begun again. And the whole job of the archive package, from the closed case to a package that holds.
#include "app/case/archive_card.h"
#include "app/case/extract_page.h"
#include "app/district/city_page.h"
#include "app/district/deidentified_card.h"
#include "app/district/report_card.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "exchange/city_files.h"
#include "tests/app/section_stage.h"
#include "tests/core/rules/deidentified_support.h"
#include "tests/core/support/closed_files.h"
#include "tests/exchange/xml_element.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <sys/mount.h>

using namespace lotsbok;

namespace {

/// A book whose one case is closed, and its card for the archive.
class ClosedCase {
public:
    ClosedCase()
    {
        m_app.makeBook();
        m_app.fill(1);
        {
            const auto session = m_app.openSession();
            m_id = session->openCases()->first().id;
        }
        {
            const auto store =
                rawStore(m_app.bookPath(), AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                         m_app.platform().openOptions());
            closePastTheRules(*store, *m_id, m_app.clock().today());
        }
        m_book = std::make_unique<SessionThread>(m_app.openSession());
        m_platform = m_app.platform();
        card = std::make_unique<ArchiveCard>(
            PageContext{m_book.get(), &m_platform, &m_app.settings(), &m_navigator});
        card->resize(900, 400);
        QObject::connect(card.get(), &ArchiveCard::done, card.get(),
                         [this](const QString& text) { said.append(text); });
        QObject::connect(card.get(), &ArchiveCard::failed, card.get(),
                         [this](const Error& error) { failures.append(error); });
        m_book->run([id = *m_id](Session& session) { return readCaseSnapshot(session, id); }, card.get(),
                    [this](const Result<CaseSnapshotPtr>& read) { card->showCase(*read); });
        (void)QTest::qWaitFor([this] { return card->isVisible(); }, patienceMs);
    }
    ~ClosedCase() { card.reset(); }

    [[nodiscard]] SessionThread& book() { return *m_book; }
    [[nodiscard]] AppFixture& app() { return m_app; }
    [[nodiscard]] QPushButton* writeButton() const
    {
        return named<QPushButton>(card.get(), QString::fromUtf8("Write the package…"));
    }
    void write(const QString& path, const char* reason = "Leverans 2026.")
    {
        m_app.answerPathWith(path);
        named<QLineEdit>(card.get(), QStringLiteral("Reason for the decision"))
            ->setText(QString::fromUtf8(reason));
        writeButton()->click();
    }
    qsizetype disclosures()
    {
        qsizetype count = -1;
        m_book->run([id = *m_id](Session& session) { return session.disclosures(SubjectRef::of(id)); },
                    card.get(), [&count](const auto& all) { count = all ? all->size() : -2; });
        (void)QTest::qWaitFor([&count] { return count != -1; }, patienceMs);
        return count;
    }

    std::unique_ptr<ArchiveCard> card;
    QStringList said;
    QList<Error> failures;

private:
    AppFixture m_app;
    Platform m_platform;
    TestNavigator m_navigator;
    std::unique_ptr<SessionThread> m_book;
    std::optional<CaseId> m_id;
};

/// Stops what `start` begins before it takes its first step: the book's thread is held until then.
void startAndStop(SessionThread& book, QPushButton* start, JobBar* bar)
{
    QSemaphore held;
    book.post([&held](Session&) { held.acquire(); });
    start->click();
    QVERIFY(bar->isRunning());
    QVERIFY(bar->isVisibleTo(bar->parentWidget()));
    QVERIFY(!bar->accessibleName().isEmpty());
    QVERIFY(bar->stopButton()->isVisibleTo(bar->stopButton()->parentWidget()));
    bar->stopButton()->click();
    held.release();
    QTRY_VERIFY(!bar->isRunning());
    QVERIFY(!bar->stopButton()->isVisible());
    QTRY_VERIFY(start->isEnabled());
}

} // namespace

class TestWindowJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theArchivePackageIsWrittenWhole();
    void theArchivePackageIsStopped();
    void theArchiveSaysWhatStoodInTheWay();
    void aFullDiskIsSaid();
    void itIsTheHeadsAndAClosedCases();
    void r32_theReportIsStopped();
    void r31_theDeidentifiedFileIsStopped();
    void r34_theExtractIsStopped();
    void r33_theCitysReportIsStopped();
};

void TestWindowJobs::theArchivePackageIsWrittenWhole()
{
    ClosedCase its;
    QCOMPARE(unnamedWidgets(its.card.get()), QStringList());
    const QString path = its.app().filePath(QStringLiteral("arkivpaket.tar"));
    its.write(path);
    QVERIFY(its.card->isBusy());
    QTRY_VERIFY(!its.card->isBusy());
    QVERIFY2(its.failures.isEmpty(), qPrintable(its.failures.value(0, {ErrorCode::NotFound, {}, {}}).text));
    QCOMPARE(its.said.size(), 1);
    QCOMPARE(its.disclosures(), 1);
    const QString out = its.app().filePath(QStringLiteral("ut"));
    QVERIFY(QDir().mkpath(out));
    QCOMPARE(
        QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xf"), path, QStringLiteral("-C"), out}),
        0);
    const QStringList roots = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(roots.size(), 1);
    const auto bytesOf = [&](const QString& name) {
        QFile file(out + u'/' + roots.first() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const XmlElement mets = readXml(bytesOf(QStringLiteral("METS.xml")));
    QCOMPARE(mets.is.value(QStringLiteral("OBJID")), roots.first());
    QList<XmlElement> files = mets.all(QStringLiteral("mdRef"));
    for (XmlElement each : mets.all(QStringLiteral("file"))) {
        each.is.insert(each.one(QStringLiteral("FLocat")).is);
        files.append(each);
    }
    QVERIFY(files.size() >= 4);
    for (const XmlElement& each : std::as_const(files)) {
        const QByteArray bytes = bytesOf(each.is.value(QStringLiteral("href")));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 each.is.value(QStringLiteral("CHECKSUM")));
    }
}

void TestWindowJobs::theArchivePackageIsStopped()
{
    ClosedCase its;
    const QString path = its.app().filePath(QStringLiteral("arkivpaket.tar"));
    its.app().answerPathWith(path);
    named<QLineEdit>(its.card.get(), QStringLiteral("Reason for the decision"))
        ->setText(QStringLiteral("Leverans."));
    startAndStop(its.book(), its.writeButton(), its.card->findChild<JobBar*>());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(its.disclosures(), 0);
    QVERIFY(its.failures.isEmpty() && its.said.isEmpty()); // to stop is no error
    const auto* messages = its.card->findChild<MessageBar*>();
    QCOMPARE(messages->kind(), MessageBar::Kind::Info);
    QVERIFY(messages->text().contains(QStringLiteral("nothing was written")));
    its.writeButton()->click(); // with the reason that still stands there
    QTRY_COMPARE(its.said.size(), 1);
    QVERIFY(messages->text().isEmpty()); // of the job before
    QVERIFY(QFile::exists(path));
}

void TestWindowJobs::theArchiveSaysWhatStoodInTheWay()
{
    ClosedCase its;
    its.write(its.app().filePath(QStringLiteral("p.tar")), " ");
    QVERIFY(!its.card->isBusy()); // no reason
    QVERIFY(its.card->findChild<QLineEdit*>()->hasFocus() || !its.card->isActiveWindow());
    its.write(its.app().filePath(QStringLiteral("borta/p.tar")));
    QTRY_COMPARE(its.failures.size(), 1);
    QCOMPARE(its.failures.first().code, ErrorCode::FileSystem);
    QVERIFY(!its.card->isBusy());
    QCOMPARE(its.disclosures(), 0); // nothing is recorded of what could not be written
}

void TestWindowJobs::aFullDiskIsSaid()
{
    ClosedCase its;
    const QString disk = its.app().filePath(QStringLiteral("liten disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray where = QFile::encodeName(disk);
    if (::mount("tmpfs", where.constData(), "tmpfs", 0, "size=4k") != 0) {
        QSKIP("this user may not make a small file system");
    }
    its.write(disk + QStringLiteral("/p.tar"));
    const bool isSaid = QTest::qWaitFor([&its] { return its.failures.size() == 1; }, patienceMs);
    const QStringList left = QDir(disk).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(::umount(where.constData()), 0);
    QVERIFY(isSaid);
    QCOMPARE(its.failures.first().code, ErrorCode::NoSpace);
    QCOMPARE(left, QStringList());  // no half of a package
    QCOMPARE(its.disclosures(), 2); // what was recorded, and that it did not leave
}

void TestWindowJobs::itIsTheHeadsAndAClosedCases()
{
    SectionStage stage; // open
    ArchiveCard open(stage.context());
    open.showCase(stage.snapshot());
    QVERIFY(open.isHidden());
    stage.becomeLots();
    auto closed = std::make_shared<CaseSnapshot>(*stage.snapshot());
    closed->file.value.closedOn = stage.today();
    ArchiveCard lots(stage.context());
    lots.showCase(closed);
    QVERIFY(lots.isHidden());
}

void TestWindowJobs::r32_theReportIsStopped()
{
    SectionStage stage;
    ReportCard card(stage.context());
    card.resize(1000, 900);
    static_cast<QWidget&>(card).show();
    auto* make = named<QPushButton>(&card, QStringLiteral("Show the report"));
    const auto* messages = card.findChild<MessageBar*>();
    startAndStop(*stage.context().book, make, card.findChild<JobBar*>());
    QCOMPARE(messages->kind(), MessageBar::Kind::Info);
    QVERIFY(messages->text().contains(QStringLiteral("nothing was written")));
    make->click();
    QTRY_VERIFY(named<QPushButton>(&card, QString::fromUtf8("Save as…")) != nullptr);
    const QString path = stage.app().filePath(QStringLiteral("rapport.xlsx"));
    stage.app().answerPathWith(path);
    startAndStop(*stage.context().book, named<QPushButton>(&card, QString::fromUtf8("Save as…")),
                 card.findChild<JobBar*>());
    QVERIFY(!QFile::exists(path));
    QVERIFY(stage.onBook([](Session& session) { return session.disclosures(SubjectRef::district()); })
                ->isEmpty());
}

void TestWindowJobs::r31_theDeidentifiedFileIsStopped()
{
    SectionStage stage;
    DeidentifiedCard card(stage.context());
    card.resize(1000, 900);
    static_cast<QWidget&>(card).show();
    auto* district = named<QComboBox>(&card, QStringLiteral("District"));
    district->setCurrentText(QString::fromUtf8("Skärholmen"));
    startAndStop(*stage.context().book, named<QPushButton>(&card, QStringLiteral("Look at what would leave")),
                 card.findChild<JobBar*>());
    QVERIFY(card.findChild<MessageBar*>()->text().contains(QStringLiteral("nothing was written")));
    QVERIFY(!named<QPushButton>(&card, QString::fromUtf8("Save the file…")));
}

void TestWindowJobs::r34_theExtractIsStopped()
{
    SectionStage stage;
    ExtractPage page(stage.context(), {ExtractPerson::Kind::Client, stage.file().client.id.uuid(), {}});
    page.resize(1000, 1000);
    page.show();
    page.refresh();
    auto* again = named<QPushButton>(&page, QStringLiteral("Mask these, too"));
    auto* bar = page.findChild<JobBar*>();
    QTRY_VERIFY(!bar->isRunning());
    startAndStop(*stage.context().book, again, bar);
    QVERIFY(page.findChild<PageFrame*>()->messages()->kind() != MessageBar::Kind::Error ||
            page.findChild<PageFrame*>()->messages()->text().isEmpty());
    const QString folder = stage.app().filePath(QStringLiteral("utdrag"));
    QVERIFY(QDir().mkpath(folder));
    stage.app().answerPathWith(folder);
    named<QCheckBox>(&page, QStringLiteral("I have gone through the list and read the extract"))
        ->setChecked(true);
    startAndStop(*stage.context().book, named<QPushButton>(&page, QString::fromUtf8("Save for the person…")),
                 bar);
    QVERIFY(QDir(folder).isEmpty());
}

void TestWindowJobs::r33_theCitysReportIsStopped()
{
    AppFixture app;
    const QString folder = app.filePath(QStringLiteral("inkommet"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/bromma.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(deidentifiedBytes(likelyFile(QStringLiteral("bromma"), 14, 3)));
    file.close();
    CityPage page(app.platform());
    page.resize(1000, 900);
    page.show();
    named<QLineEdit>(&page, QStringLiteral("Folder with the files"))->setText(folder);
    // Jobs aside of a book run on the pool: it is full until the button has been pressed.
    QThreadPool* pool = QThreadPool::globalInstance();
    const int before = pool->maxThreadCount();
    QSemaphore held;
    pool->setMaxThreadCount(1);
    pool->start([&held] { held.acquire(); });
    auto* bar = page.findChild<JobBar*>();
    auto* merge = named<QPushButton>(&page, QStringLiteral("Put the files together"));
    merge->click();
    QVERIFY(bar->isRunning());
    QVERIFY(bar->stopButton()->isVisibleTo(&page));
    bar->stopButton()->click();
    held.release();
    QTRY_VERIFY(!bar->isRunning());
    pool->setMaxThreadCount(before);
    const MessageBar* messages = page.findChild<MessageBar*>();
    QVERIFY2(messages->kind() == MessageBar::Kind::Info, qPrintable(messages->text()));
    merge->click();
    QTRY_VERIFY(!bar->isRunning());
    QVERIFY(named<QPushButton>(&page, QString::fromUtf8("Save as…")) != nullptr);
}

QTEST_MAIN(TestWindowJobs)
#include "tst_window_jobs.moc"
