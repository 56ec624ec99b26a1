// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recover_form.h"
#include "app/shell/unlock_page.h"
#include "tests/app/app_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lotsbok;

/// A forgotten password, where the book is unlocked: the printed recovery key sets a new one.
class TestRecoverForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::optional<Platform> m_platform; // outlives the page
    std::unique_ptr<UnlockPage> m_page;
    QString m_path;
    QString m_key;

    static QString newPassword() { return QStringLiteral("ett helt nytt på fyra ord"); }
    [[nodiscard]] RecoverForm* form() const { return m_page->findChild<RecoverForm*>(); }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return named<QLineEdit>(m_page.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton* press(const char* name) const
    {
        return named<QPushButton>(m_page.get(), QString::fromUtf8(name));
    }
    void fill(const QString& key, const QString& password) const
    {
        field("Recovery key")->setText(key);
        field("New password")->setText(password);
        field("The new password once more")->setText(password);
    }
    [[nodiscard]] std::optional<ErrorCode> opening(const QString& password) const
    {
        const auto session = Book::open(m_path, AppFixture::loginName, Secret::fromPassword(password),
                                        m_fixture->platform().openOptions());
        return session ? std::nullopt : std::optional(session.error().code);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_path = m_fixture->filePath(QStringLiteral("glömd.lotsbok"));
        NewBook book;
        book.district.name = QStringLiteral("Skärholmens stadsdelsförvaltning");
        book.loginName = AppFixture::loginName;
        book.displayName = QStringLiteral("Anna Lind");
        book.cost = KdfCost::cheap();
        m_platform = m_fixture->platform();
        const auto made =
            Book::create(m_path, book, Secret::fromPassword(AppFixture::password), m_platform->openOptions());
        QVERIFY(made);
        m_key = made->recoveryKey;
    }
    void cleanup()
    {
        m_page.reset();
        m_platform.reset();
        m_fixture.reset();
    }

    void aNewPasswordIsSetByKeyboard()
    {
        show(AppFixture::loginName);
        QVERIFY(form()->isHidden());
        press("I have forgotten the password…")->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(form()->isVisible());
        QVERIFY(field("Recovery key")->hasFocus());
        QVERIFY(!field("Password") && !press("Unlock")); // the key is for this user of this book
        QVERIFY(unnamedWidgets(m_page.get()).isEmpty());
        fill(m_key.toLower(), newPassword());
        QSignalSpy done(form(), &RecoverForm::recovered);
        QTest::keyClick(field("The new password once more"), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(form()->isHidden());
        QVERIFY(!m_page->message().isEmpty());
        QVERIFY(field("Password")->isEnabled() && field("Password")->hasFocus());
        QCOMPARE(opening(AppFixture::password), ErrorCode::WrongCredentials);
        QCOMPARE(opening(newPassword()), std::nullopt);
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        show(AppFixture::loginName);
        press("I have forgotten the password…")->click();
        fill(m_key, QStringLiteral("kort"));
        press("Set the new password")->click();
        QVERIFY(form()->message().isEmpty() && field("New password")->hasFocus());
        fill({}, newPassword());
        press("Set the new password")->click();
        QVERIFY(field("Recovery key")->hasFocus());
        fill(m_key, newPassword());
        field("The new password once more")->setText(QStringLiteral("något annat som är långt"));
        press("Set the new password")->click();
        QVERIFY(field("The new password once more")->hasFocus());
        QString mistyped = m_key;
        mistyped[0] = mistyped.at(0) == u'0' ? u'1' : u'0';
        fill(mistyped, newPassword());
        press("Set the new password")->click();
        QTRY_VERIFY(!form()->message().isEmpty());
        QCOMPARE(opening(AppFixture::password), std::nullopt); // nothing was changed
    }

    void whoTurnsBackLeavesNothingTyped()
    {
        show({});
        press("I have forgotten the password…")->click(); // whose?
        QVERIFY(form()->isHidden() && !m_page->message().isEmpty());
        m_page->findChild<QComboBox*>()->setEditText(AppFixture::loginName);
        press("I have forgotten the password…")->click();
        QLineEdit* key = field("Recovery key");
        fill(m_key, newPassword());
        named<QPushButton>(form(), QStringLiteral("Cancel"))->click();
        QVERIFY(form()->isHidden() && key->text().isEmpty());
        QVERIFY(field("Password")->isEnabled());
        QCOMPARE(opening(AppFixture::password), std::nullopt);
    }

private:
    void show(const QString& login)
    {
        m_page = std::make_unique<UnlockPage>(*m_platform);
        m_page->setBook(m_path, login);
        if (login.isEmpty()) {
            m_page->findChild<QComboBox*>()->setEditText({});
        }
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
};

QTEST_MAIN(TestRecoverForm)
#include "tst_recover_form.moc"
