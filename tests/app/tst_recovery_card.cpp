// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/recovery_card.h"
#include "app/admin/recovery_sheet.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "core/security/key_file.h"
#include "tests/app/office_support.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotsbok;

/// The recovery key in Settings: for whom it works, and another one, which is printed before it counts.
class TestRecoveryCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->spooler().names = {QStringLiteral("HP-plan-3")};
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Ek"), Role::Lots);
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoSettings);
        m_card = m_window->currentPage()->findChild<RecoveryCard*>();
        QVERIFY(m_card);
        m_window->book()->drain();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aLostKeyIsChanged()
    {
        QTRY_VERIFY(status().contains(QStringLiteral("every user")));
        press(QStringLiteral("Change the recovery key…"));
        QCOMPARE(unnamedWidgets(m_card), QStringList());
        press(QStringLiteral("Make a new key"));
        QVERIFY(field(QStringLiteral("Reason"))->hasFocus()); // why?
        field(QStringLiteral("Reason"))->setText(QStringLiteral("kuvertet är borta"));
        QVERIFY(m_card->findChild<QCheckBox*>()->isChecked()); // the careful choice
        const Secret before = databaseKey();
        press(QStringLiteral("Make a new key"));
        QTRY_VERIFY_WITH_TIMEOUT(sheet()->isVisible(), patienceMs);
        const QString key = shownKey();
        QCOMPARE(key.size(), 65);
        QVERIFY(!recovers(key)); // nothing counts before it is on paper
        QCOMPARE(unnamedWidgets(m_card), QStringList());
        auto* force = visibleButton(m_card, QStringLiteral("Put the new key in force"));
        QVERIFY(force && !force->isEnabled());
        press(QStringLiteral("Print the recovery key"));
        QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(QStringLiteral("HP-plan-3")), patienceMs);
        QCOMPARE(m_fixture->spooler().sent, QStringList{QStringLiteral("HP-plan-3|Lotsbok|1")});
        sheet()->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(force->isEnabled());
        force->click();
        QTRY_VERIFY_WITH_TIMEOUT(sheet()->isHidden(), patienceMs);
        QVERIFY(shownKey().isEmpty()); // it was shown once
        QVERIFY(messages()->kind() == MessageBar::Kind::Done);
        QTRY_VERIFY(status().contains(QStringLiteral("Bo Ek")));
        QVERIFY(recovers(key));
        QVERIFY(!(databaseKey() == before));
    }

    void aWrongFormerKeyIsSaidBesideTheField()
    {
        press(QStringLiteral("Change the recovery key…"));
        field(QStringLiteral("Reason"))->setText(QStringLiteral("prov"));
        field(QStringLiteral("Former recovery key"))->setText(QStringLiteral("AAAAA-BBBBB"));
        press(QStringLiteral("Make a new key"));
        auto* form = m_card->findChild<FieldForm*>();
        QTRY_VERIFY_WITH_TIMEOUT(!form->problem(field(QStringLiteral("Former recovery key"))).isEmpty(),
                                 patienceMs);
        QVERIFY(sheet()->isHidden());
        press(QStringLiteral("Cancel"));
        QVERIFY(!visibleButton(m_card, QStringLiteral("Make a new key")));
        press(QStringLiteral("Change the recovery key…"));
        QVERIFY(field(QStringLiteral("Former recovery key"))->text().isEmpty());
    }

    void cancelledTheFormerOneStays()
    {
        const QByteArray before = recoveryPublic();
        press(QStringLiteral("Change the recovery key…"));
        field(QStringLiteral("Reason"))->setText(QStringLiteral("prov"));
        press(QStringLiteral("Make a new key"));
        QTRY_VERIFY_WITH_TIMEOUT(sheet()->isVisible(), patienceMs);
        press(QStringLiteral("Cancel"));
        QVERIFY(shownKey().isEmpty());
        QCOMPARE(recoveryPublic(), before);
    }

private:
    void press(const QString& label)
    {
        auto* found = visibleButton(m_card, label);
        QVERIFY2(found, qPrintable(label));
        found->click();
    }
    [[nodiscard]] QLineEdit* field(const QString& label) const { return named<QLineEdit>(m_card, label); }
    [[nodiscard]] RecoverySheet* sheet() const { return m_card->findChild<RecoverySheet*>(); }
    [[nodiscard]] MessageBar* messages() const { return m_card->findChild<MessageBar*>(); }
    [[nodiscard]] QString status() const
    {
        QString all;
        const auto labels = m_card->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return all;
    }
    [[nodiscard]] QString shownKey() const
    {
        const auto labels = sheet()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->accessibleName().startsWith(QStringLiteral("Recovery key: "))) {
                return label->text();
            }
        }
        return {};
    }
    [[nodiscard]] Result<KeyFile> keys() const
    {
        return KeyFile::read(Book::keyFilePath(m_fixture->bookPath()));
    }
    [[nodiscard]] QByteArray recoveryPublic() const { return keys()->recoveryPublic(); }
    [[nodiscard]] bool recovers(const QString& key) const
    {
        auto file = keys();
        return file
            ->recover(key, AppFixture::loginName, Secret::fromPassword(QStringLiteral("ett nytt ord här")))
            .has_value();
    }
    [[nodiscard]] Secret databaseKey() const
    {
        auto unlocked = keys()->unlock(AppFixture::loginName, Secret::fromPassword(AppFixture::password));
        return unlocked ? std::move(unlocked->databaseKey) : Secret();
    }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    RecoveryCard* m_card = nullptr;
};

QTEST_MAIN(TestRecoveryCard)
#include "tst_recovery_card.moc"
