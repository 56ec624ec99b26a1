// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/deidentified_card.h"
#include "app/district/deidentified_model.h"
#include "app/district/district_page.h"
#include "app/widgets/message_bar.h"
#include "core/rules/deidentified_file.h"
#include "core/security/city_key.h"
#include "core/store/record_repository.h"
#include "tests/app/office_support.h"
#include "tests/core/support/closed_files.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>

using namespace lotsbok;

/// R31. De-identified follow-up on the page Samverkan: looked at, made coarser, saved.
class TestDeidentifiedCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    DistrictPage* page() { return qobject_cast<DistrictPage*>(m_window->currentPage()); }
    DeidentifiedCard* card() { return page()->findChild<DeidentifiedCard*>(); }
    QString message() { return card()->findChild<MessageBar*>()->text(); }
    QAbstractItemModel* rows() { return card()->findChild<DeidentifiedModel*>(); }
    QAbstractButton* saveButton() { return visibleButton(card(), QStringLiteral("Save the file…")); }

    /// Three who were granted in January, one of another age, past the rules.
    void grantSome()
    {
        m_fixture->fill(3);
        QList<Case> cases;
        UserId by = UserId::create();
        {
            const auto session = m_fixture->openSession();
            by = session->user().id;
            cases = session->openCases().value();
        }
        const auto store =
            rawStore(m_fixture->bookPath(), AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                     m_fixture->platform().openOptions());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            Decision grant;
            grant.caseId = cases.at(i).id;
            grant.by = by;
            grant.on = QDate(2026, i == 0 ? 1 : 4, 12);
            grant.act = QStringLiteral("2025:400");
            grant.section = QStringLiteral("11 kap. 1 §");
            QVERIFY(RecordRepository<Decision>(*store).save(grant, {}));
        }
    }

    void openCardPage()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        page()->showPart(DistrictPage::Part::Deidentified);
        QVERIFY(card());
        QVERIFY(card()->isVisible());
        named<QComboBox>(card(), QStringLiteral("District"))->setCurrentText(QStringLiteral("Skärholmen"));
        const auto months = card()->findChildren<QDateEdit*>();
        months.first()->setDate(QDate(2026, 1, 1));
        months.last()->setDate(QDate(2026, 12, 1));
    }
    void look(bool byMouse = true)
    {
        press(visibleButton(card(), QStringLiteral("Look at what would leave")), byMouse);
        QTRY_VERIFY(rows()->rowCount() > 0);
    }
    QString takeKey()
    {
        const Secret password = Secret::fromPassword(AppFixture::password);
        const QByteArray file = newCityKeyFile(password, KdfCost::cheap()).value();
        return cityKeyText(cityKeyPublic(file).value());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        grantSome();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void r31_rowsAreLookedAtBeforeTheyLeave_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }
    void r31_rowsAreLookedAtBeforeTheyLeave()
    {
        QFETCH(bool, byMouse);
        openCardPage();
        look(byMouse);
        QCOMPARE(rows()->rowCount(), 3);
        QVERIFY(rows()->columnCount() > 30);
        QVERIFY(!saveButton()->isEnabled());
        // One was granted in another month: somebody may be found.
        QAbstractButton* coarser = visibleButton(card(), QStringLiteral("Make it coarse enough"));
        QVERIFY(coarser->isEnabled());
        press(coarser, true);
        QVERIFY(!coarser->isEnabled());
        QVERIFY(!saveButton()->isEnabled());
        auto* looked = named<QCheckBox>(
            card(), QStringLiteral("I have looked at the rows: nobody can be told from them"));
        looked->setFocus();
        QTest::keyClick(looked, Qt::Key_Space);
        QVERIFY(saveButton()->isEnabled());
        QCOMPARE(unnamedWidgets(card()), QStringList());
        const QString path = m_fixture->filePath(QStringLiteral("uppföljning.json"));
        m_fixture->answerPathWith(path);
        press(saveButton(), byMouse);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The file is saved")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readDeidentified(file.readAll());
        QVERIFY(read);
        QCOMPARE(read->table.rows(), 3);
        m_window.reset();
        QCOMPARE(m_fixture->openSession()->disclosures(SubjectRef::district())->size(), 1);
    }

    void r31_anotherStepIsLookedAtAnew()
    {
        openCardPage();
        look();
        press(visibleButton(card(), QStringLiteral("Make it coarse enough")), true);
        auto* looked = named<QCheckBox>(
            card(), QStringLiteral("I have looked at the rows: nobody can be told from them"));
        looked->setChecked(true);
        const int columns = rows()->columnCount();
        auto* variable = named<QComboBox>(card(), QStringLiteral("Variable"));
        variable->setCurrentText(QStringLiteral("Debts, at entry"));
        auto* step = named<QComboBox>(card(), QStringLiteral("How finely it is told"));
        step->setFocus();
        while (step->currentText() != QLatin1String("left out")) {
            QTest::keyClick(step, Qt::Key_Down);
        }
        QCOMPARE(rows()->columnCount(), columns - 1);
        QVERIFY(!looked->isChecked());
    }

    void r31_theKeyIsTakenAndSealsTheFile()
    {
        openCardPage();
        const QString line = takeKey();
        auto* field = named<QLineEdit>(card(), QStringLiteral("The line that socialförvaltningen gave"));
        field->setText(line.chopped(1));
        press(visibleButton(card(), QStringLiteral("Take this key")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("This is no public key")));
        field->setText(line);
        press(visibleButton(card(), QStringLiteral("Take this key")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The key is kept")));
        look();
        // Somebody may be found: it leaves for a reason, and sealed.
        auto* sealed = named<QCheckBox>(
            card(), QStringLiteral("Seal the file, so that only socialförvaltningen opens it"));
        QVERIFY(sealed->isChecked());
        QVERIFY(!sealed->isEnabled());
        named<QCheckBox>(card(), QStringLiteral("I have looked at the rows: nobody can be told from them"))
            ->setChecked(true);
        QVERIFY(!saveButton()->isEnabled());
        named<QLineEdit>(card(), QStringLiteral("Why it leaves although somebody may be found in it"))
            ->setText(QStringLiteral("Menprövat."));
        QVERIFY(saveButton()->isEnabled());
        const QString path = m_fixture->filePath(QStringLiteral("uppföljning.lbu"));
        m_fixture->answerPathWith(path);
        press(saveButton(), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The file is saved")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(isSealedForCity(file.readAll()));
        press(visibleButton(card(), QStringLiteral("Remove the key")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The key is removed")));
    }

    void whatCannotBeIsSaid()
    {
        openCardPage();
        const auto months = card()->findChildren<QDateEdit*>();
        months.last()->setDate(QDate(2025, 1, 1));
        press(visibleButton(card(), QStringLiteral("Look at what would leave")), true);
        QVERIFY(months.last()->hasFocus());
        months.last()->setDate(QDate(2027, 12, 1));
        months.first()->setDate(QDate(2027, 1, 1));
        press(visibleButton(card(), QStringLiteral("Look at what would leave")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("Period: whole months")));
        QVERIFY(!saveButton());
    }

    void itIsTheHeadOfUnits()
    {
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Prov"), Role::Lots);
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        QVERIFY(!card());
    }
};

QTEST_MAIN(TestDeidentifiedCard)
#include "tst_deidentified_card.moc"
