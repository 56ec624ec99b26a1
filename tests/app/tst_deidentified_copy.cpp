// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31 on the screen: the de-identified copy of one case at entry and at exit, offered where the follow-up is,
// looked at with its risk before it is written, and noted as sent.
#include "app/case/deidentified_copy_page.h"
#include "app/case/follow_up_section.h"
#include "app/district/deidentified_card.h"
#include "app/district/deidentified_model.h"
#include "app/widgets/message_bar.h"
#include "core/rules/deidentified_file.h"
#include "core/store/record_repository.h"
#include "tests/app/section_stage.h"
#include "tests/core/support/closed_files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace lotsbok;

class TestDeidentifiedCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r31_aCopyIsLookedAtSavedAndNoted_data();
    void r31_aCopyIsLookedAtSavedAndNoted();
    void r31_noCopyBeforeItsTime();
    void r34_aLimitedCaseGivesNone();

private:
    void make(bool isClosed, bool isLimited = false);
    [[nodiscard]] CaseSnapshotPtr snapshot();
    [[nodiscard]] Page* pushed() const { return m_navigator.pushed.get(); }
    [[nodiscard]] QString message() const
    {
        return pushed()->findChild<DeidentifiedCard*>()->findChild<MessageBar*>()->text();
    }
    void open(const char* button);
    void look();

    std::unique_ptr<AppFixture> m_app;
    Platform m_platform;
    std::unique_ptr<SessionThread> m_book;
    TestNavigator m_navigator;
    std::unique_ptr<FollowUpSection> m_section;
    std::optional<CaseId> m_case;
};

void TestDeidentifiedCopy::init()
{
    m_app = std::make_unique<AppFixture>();
    m_app->makeBook();
    m_app->fill(1);
}

void TestDeidentifiedCopy::cleanup()
{
    m_navigator.pushed.reset();
    m_navigator.pages = 0;
    m_section.reset();
    m_book.reset();
    m_app.reset();
}

/// A case that was granted in January, past the rules, with its follow-ups.
void TestDeidentifiedCopy::make(bool isClosed, bool isLimited)
{
    UserId by = UserId::create();
    {
        const auto session = m_app->openSession();
        by = session->user().id;
        m_case = session->openCases()->first().id;
    }
    {
        const auto store =
            rawStore(m_app->bookPath(), AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                     m_app->platform().openOptions());
        Decision grant;
        grant.caseId = *m_case;
        grant.by = by;
        grant.on = QDate(2026, 1, 12);
        grant.act = QStringLiteral("2025:400");
        grant.section = QStringLiteral("11 kap. 1 §");
        QVERIFY(RecordRepository<Decision>(*store).save(grant, {}));
        for (const FollowUpKind kind : {FollowUpKind::Entry, FollowUpKind::Exit}) {
            FollowUp followUp;
            followUp.caseId = *m_case;
            followUp.kind = kind;
            followUp.on = QDate(2026, 1, 14);
            QVERIFY(RecordRepository<FollowUp>(*store).save(followUp, {}));
        }
        if (isLimited) {
            RightsRequest request;
            request.caseId = *m_case;
            request.asked = RightsAsked::Limit;
            request.on = QDate(2026, 1, 15);
            request.outcome = RightsOutcome::Met;
            request.decidedOn = QDate(2026, 1, 16);
            request.decidedBy = by;
            QVERIFY(RecordRepository<RightsRequest>(*store).save(request, {}));
        }
        if (isClosed) {
            closePastTheRules(*store, *m_case, QDate(2026, 2, 20));
        }
    }
    m_book = std::make_unique<SessionThread>(m_app->openSession());
    m_platform = m_app->platform();
    m_section = std::make_unique<FollowUpSection>(
        PageContext{m_book.get(), &m_platform, &m_app->settings(), &m_navigator});
    m_section->showCase(snapshot());
    m_section->resize(1000, 900);
    m_section->show();
}

CaseSnapshotPtr TestDeidentifiedCopy::snapshot()
{
    CaseSnapshotPtr read;
    m_book->run([id = *m_case](Session& session) { return readCaseSnapshot(session, id); }, this,
                [&read](const Result<CaseSnapshotPtr>& found) { read = found.value_or(nullptr); });
    (void)QTest::qWaitFor([&read] { return read != nullptr; }, patienceMs);
    return read;
}

void TestDeidentifiedCopy::open(const char* button)
{
    auto* copy = named<QPushButton>(m_section.get(), QString::fromUtf8(button));
    QVERIFY2(copy, button);
    copy->click();
    QVERIFY(qobject_cast<DeidentifiedCopyPage*>(pushed()));
    pushed()->resize(1000, 900);
    pushed()->show();
    pushed()->refresh();
    auto* district = named<QComboBox>(pushed(), QStringLiteral("District"));
    QVERIFY(district);
    district->setCurrentText(QString::fromUtf8("Skärholmen"));
}

void TestDeidentifiedCopy::look()
{
    named<QPushButton>(pushed(), QStringLiteral("Look at what would leave"))->click();
}

void TestDeidentifiedCopy::r31_aCopyIsLookedAtSavedAndNoted_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("followUp");
    QTest::addColumn<QDate>("month");
    QTest::newRow("at entry") << QString::fromUtf8("Copy at entry…") << int(DeidentifiedKind::Entry)
                              << int(FollowUpKind::Entry) << QDate(2026, 1, 1);
    QTest::newRow("at exit") << QString::fromUtf8("Copy at exit…") << int(DeidentifiedKind::Exit)
                             << int(FollowUpKind::Exit) << QDate(2026, 2, 1);
}

void TestDeidentifiedCopy::r31_aCopyIsLookedAtSavedAndNoted()
{
    QFETCH(QString, button);
    QFETCH(int, kind);
    QFETCH(int, followUp);
    QFETCH(QDate, month);
    make(true);
    open(button.toUtf8().constData());
    QVERIFY(!named<QWidget>(pushed(), QStringLiteral("First month"))); // it follows from the case
    look();
    const auto* rows = pushed()->findChild<DeidentifiedModel*>();
    QTRY_COMPARE(rows->rowCount(), 1);
    auto* save = named<QPushButton>(pushed(), QString::fromUtf8("Save the file…"));
    QVERIFY(save);
    QVERIFY(!save->isEnabled()); // before it was looked at
    QCOMPARE(unnamedWidgets(pushed()), QStringList());
    named<QCheckBox>(pushed(), QStringLiteral("I have looked at the rows: nobody can be told from them"))
        ->setChecked(true);
    QVERIFY(save->isEnabled());
    if (const QByteArray folder = qgetenv("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        const QString place = QString::fromLocal8Bit(folder);
        pushed()->grab().save(place + QStringLiteral("/deidentified-copy.png"));
        m_section->grab().save(place + QStringLiteral("/follow-up-copies.png"));
    }
    const QString path = m_app->filePath(QStringLiteral("kopia.json"));
    m_app->answerPathWith(path);
    save->click();
    QTRY_VERIFY(message().startsWith(QStringLiteral("The file is saved")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readDeidentified(file.readAll());
    QVERIFY(read);
    QCOMPARE(int(read->kind), kind);
    QCOMPARE(read->period.from, month);
    const auto sentOn = [&](FollowUpKind which) {
        const QList<FollowUp> all = snapshot()->file.all<FollowUp>();
        return (which == all.first().kind ? all.first() : all.last()).copySentOn;
    };
    QTRY_COMPARE(sentOn(static_cast<FollowUpKind>(followUp)), m_app->clock().today());
    const bool wasEntry = followUp == int(FollowUpKind::Entry);
    QVERIFY(!sentOn(wasEntry ? FollowUpKind::Exit : FollowUpKind::Entry).isValid());
}

void TestDeidentifiedCopy::r31_noCopyBeforeItsTime()
{
    make(false);
    QVERIFY(named<QPushButton>(m_section.get(), QString::fromUtf8("Copy at entry…")));
    QVERIFY(!named<QPushButton>(m_section.get(), QString::fromUtf8("Copy at exit…")));
}

void TestDeidentifiedCopy::r34_aLimitedCaseGivesNone()
{
    make(false, true);
    open("Copy at entry…");
    look();
    QTRY_VERIFY(message().startsWith(QStringLiteral("R34: ")));
    QVERIFY(!named<QPushButton>(pushed(), QString::fromUtf8("Save the file…")));
}

QTEST_MAIN(TestDeidentifiedCopy)
#include "tst_deidentified_copy.moc"
