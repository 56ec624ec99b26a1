// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_form.h"
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/records/conflict_card.h"
#include "app/staff/employee_form.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "tests/app/section_stage.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace lotsbok;

namespace {

const QString myPhone = QStringLiteral("070-1740605");
const QString theirPhone = QStringLiteral("070-1740606");
const QString theirEmail = QStringLiteral("nagon@example.se");

} // namespace

/// Two people change the same client or employee: nothing typed goes away, and each field is decided.
class TestPageConflict : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SectionStage> m_stage;
    std::unique_ptr<ClientForm> m_form;

    Client stored()
    {
        const auto rows = m_stage->onBook([](Session& session) { return session.findClients({}); });
        return *m_stage->onBook([id = rows->first().id](Session& session) { return session.client(id); });
    }
    void saveTheirs(const QString& phone)
    {
        Client theirs = stored();
        theirs.email = theirEmail;
        theirs.phone = phone;
        QVERIFY(m_stage->onBook([theirs](Session& session) { return session.saveClient(theirs); }));
    }
    void openForm()
    {
        m_form = std::make_unique<ClientForm>(m_stage->context());
        m_form->setClient(stored());
        m_form->resize(800, 800);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get(), patienceMs));
    }
    void writeMine()
    {
        auto* phone = named<QLineEdit>(m_form.get(), QStringLiteral("Phone"));
        phone->setFocus();
        phone->selectAll();
        typeText(myPhone);
    }
    void press(QWidget* parent, const QString& name)
    {
        QTRY_VERIFY2(named<QPushButton>(parent, name), qPrintable(name));
        auto* found = named<QPushButton>(parent, name);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    [[nodiscard]] ConflictCard* card() const { return m_form->findChild<ConflictCard*>(); }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup()
    {
        m_form.reset();
        m_stage.reset();
    }

    void aClientIsMergedFieldByField()
    {
        openForm();
        writeMine();
        saveTheirs(theirPhone);
        QSignalSpy saved(m_form.get(), &ClientForm::saved);
        press(m_form.get(), QStringLiteral("Save"));
        QTRY_VERIFY(card());
        QCOMPARE(card()->left(), 1); // the phone; the e-mail is merged
        QVERIFY(!m_form->findChild<FieldForm*>()->isVisible());
        // By the keyboard alone: the first choice has it.
        auto* mine = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        QVERIFY(mine);
        QVERIFY2(mine->accessibleName().contains(myPhone), qPrintable(mine->accessibleName()));
        QTest::keyClick(mine, Qt::Key_Space);
        press(card(), QStringLiteral("Use the merged version"));
        QTRY_COMPARE(saved.size(), 1);
        const Client now = stored();
        QCOMPARE(now.phone, myPhone);
        QCOMPARE(now.email, theirEmail);
        QCOMPARE(now.version, 3);
    }

    void goingBackKeepsWhatWasTyped()
    {
        openForm();
        writeMine();
        saveTheirs(theirPhone);
        press(m_form.get(), QStringLiteral("Save"));
        QTRY_VERIFY(card());
        auto* back = named<QPushButton>(card(), QStringLiteral("Go back to what I wrote"));
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(m_form->findChild<FieldForm*>()->isVisible());
        QCOMPARE(named<QLineEdit>(m_form.get(), QStringLiteral("Phone"))->text(), myPhone);
        QCOMPARE(stored().phone, theirPhone);
        press(m_form.get(), QStringLiteral("Save")); // and it is asked again
        QTRY_VERIFY(card());
        QCOMPARE(card()->left(), 1);
    }

    void whatALockKeptIsMergedToo()
    {
        openForm();
        writeMine();
        m_form.reset(); // as at a lock: the draft is in the book
        saveTheirs(stored().phone);
        openForm();
        auto* phone = named<QLineEdit>(m_form.get(), QStringLiteral("Phone"));
        QTRY_COMPARE(phone->text(), myPhone);
        QVERIFY2(m_form->messages()->text().contains(QStringLiteral("field by field")),
                 qPrintable(m_form->messages()->text()));
        QSignalSpy saved(m_form.get(), &ClientForm::saved);
        press(m_form.get(), QStringLiteral("Save"));
        QTRY_VERIFY(card());
        QCOMPARE(card()->left(), 0); // each changed another field
        press(card(), QStringLiteral("Use the merged version"));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(stored().phone, myPhone);
        QCOMPARE(stored().email, theirEmail);
    }

    void whatWasThrownAwayComesBack()
    {
        openForm();
        writeMine();
        m_form.reset();
        openForm();
        auto* phone = named<QLineEdit>(m_form.get(), QStringLiteral("Phone"));
        const QString before = stored().phone;
        QTRY_COMPARE(phone->text(), myPhone);
        press(m_form.get(), QStringLiteral("Throw it away"));
        QCOMPARE(phone->text(), before);
        press(m_form.get(), QStringLiteral("Undo"));
        QCOMPARE(phone->text(), myPhone);
        press(m_form.get(), QStringLiteral("Cancel"));
        QVERIFY(m_form->messages()->text().contains(QStringLiteral("not saved")));
    }

    void theWayBackEndsWithTheNextKey()
    {
        openForm();
        writeMine();
        m_form.reset();
        openForm();
        auto* phone = named<QLineEdit>(m_form.get(), QStringLiteral("Phone"));
        QTRY_COMPARE(phone->text(), myPhone);
        press(m_form.get(), QStringLiteral("Throw it away"));
        QTRY_VERIFY(named<QPushButton>(m_form.get(), QStringLiteral("Undo")));
        phone->setFocus();
        typeText(QStringLiteral("1"));
        QVERIFY(!named<QPushButton>(m_form.get(), QStringLiteral("Undo")));
        QVERIFY(phone->text().endsWith(QLatin1Char('1')));
    }

    void anEmployeeIsMergedFieldByField()
    {
        Employee first;
        first.givenName = QStringLiteral("Elsa");
        first.familyName = QStringLiteral("Norén");
        const auto begun = m_stage->onBook([first](Session& session) { return session.saveEmployee(first); });
        QVERIFY(begun);
        EmployeeForm form(m_stage->context(), *begun);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form, patienceMs));
        named<QLineEdit>(&form, QStringLiteral("Title"))->setText(QStringLiteral("SIG-lots"));
        Employee theirs = *begun;
        theirs.title = QStringLiteral("Socialsekreterare");
        theirs.phone = theirPhone;
        QVERIFY(m_stage->onBook([theirs](Session& session) { return session.saveEmployee(theirs); }));
        QSignalSpy saved(&form, &EmployeeForm::saved);
        press(&form, QStringLiteral("Save"));
        QTRY_VERIFY(form.findChild<ConflictCard*>());
        auto* card = form.findChild<ConflictCard*>();
        QCOMPARE(card->left(), 1);
        const auto choices = card->findChildren<QRadioButton*>();
        const auto mine = std::find_if(choices.begin(), choices.end(), [](const QRadioButton* each) {
            return each->accessibleName().contains(QStringLiteral("Mine, SIG-lots"));
        });
        QVERIFY(mine != choices.end());
        QTest::mouseClick(*mine, Qt::LeftButton, {}, QPoint(8, (*mine)->height() / 2));
        press(card, QStringLiteral("Use the merged version"));
        QTRY_COMPARE(saved.size(), 1);
        const auto now = m_stage->onBook([&](Session& session) { return session.employee(begun->id); });
        QCOMPARE(now->title, QStringLiteral("SIG-lots"));
        QCOMPARE(now->phone, theirPhone);
    }
};

QTEST_MAIN(TestPageConflict)
#include "tst_page_conflict.moc"
