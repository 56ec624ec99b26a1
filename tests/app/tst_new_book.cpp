// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/users_card.h"
#include "app/shell/new_book_page.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "tests/app/app_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace lotsbok;

namespace {

const QString passwordField = QStringLiteral("Password");
const QString repeatField = QStringLiteral("The password once more");

/// The wizard in a window that has no book, as a person sees it first.
class Wizard {
public:
    explicit Wizard(AppFixture& fixture)
        : m_fixture(fixture)
        , m_window(fixture.makeWindow())
    {
        press(QStringLiteral("Make a new book…"));
        m_page = m_window->findChild<NewBookPage*>();
    }

    [[nodiscard]] NewBookPage* page() const { return m_page; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }

    [[nodiscard]] QLineEdit* field(const QString& name) const { return named<QLineEdit>(m_page, name); }
    void write(const QString& name, const QString& text) const { field(name)->setText(text); }
    void press(const QString& name) const { named<QPushButton>(m_window.get(), name)->click(); }

    /// What is wrong with a field, as its form says.
    [[nodiscard]] QString problem(const QString& name) const
    {
        QString found;
        const auto forms = m_page->findChildren<FieldForm*>();
        for (const FieldForm* form : forms) {
            found += form->isVisible() ? form->problem(field(name)) : QString();
        }
        return found;
    }

    void passDistrict() const
    {
        named<QComboBox>(m_page, QStringLiteral("District administration"))
            ->setEditText(QStringLiteral("Järva stadsdelsförvaltning"));
        write(QStringLiteral("Where the book is kept"), m_fixture.bookPath());
        press(QStringLiteral("Next"));
    }

    void passPerson() const
    {
        write(QStringLiteral("Name of the first head of unit"), QStringLiteral("Anna Lind"));
        write(QStringLiteral("User name"), AppFixture::loginName);
        write(passwordField, AppFixture::password);
        write(repeatField, AppFixture::password);
        press(QStringLiteral("Make the book"));
        (void)QTest::qWaitFor([this] { return m_page->step() == 2; }, 20000);
    }

    void passKey() const
    {
        m_page->findChild<QCheckBox*>()->setChecked(true);
        press(QStringLiteral("Next"));
    }

    [[nodiscard]] QString shownKey() const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->accessibleName().startsWith(QStringLiteral("Recovery key: "))) {
                return label->text();
            }
        }
        return {};
    }

private:
    AppFixture& m_fixture;
    std::unique_ptr<MainWindow> m_window;
    NewBookPage* m_page = nullptr;
};

} // namespace

/// A new book from the first step to the open book.
class TestNewBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStepToTheOpenBook()
    {
        AppFixture fixture; // its path holds a space and å
        fixture.spooler().names = {QStringLiteral("HP-plan-3")};
        Wizard wizard(fixture);
        QVERIFY(wizard.page());
        QCOMPARE(unnamedWidgets(wizard.page()), QStringList());
        wizard.passDistrict();
        QCOMPARE(wizard.page()->step(), 1);
        QCOMPARE(unnamedWidgets(wizard.page()), QStringList());
        wizard.passPerson();
        QVERIFY2(wizard.page()->step() == 2, qPrintable(wizard.page()->messages()->text()));
        QVERIFY(QFile::exists(fixture.bookPath()));
        QCOMPARE(unnamedWidgets(wizard.page()), QStringList());
        QVERIFY(!wizard.shownKey().isEmpty());
        QVERIFY(!named<QPushButton>(wizard.page(), QStringLiteral("Next"))->isEnabled()); // not kept yet
        wizard.press(QStringLiteral("Print the recovery key"));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.page()->messages()->text().contains(QStringLiteral("HP-plan-3")),
                                 patienceMs);
        QCOMPARE(fixture.spooler().sent, QStringList{QStringLiteral("HP-plan-3|Lotsbok|1")});
        QVERIFY(fixture.spooler().bytes.startsWith("%PDF"));
        wizard.passKey();
        QCOMPARE(wizard.page()->step(), 3);
        QVERIFY(wizard.shownKey().isEmpty()); // it was shown once
        QCOMPARE(unnamedWidgets(wizard.page()), QStringList());
        wizard.press(QStringLiteral("Open the book"));
        QVERIFY(wizard.window().isOpen());
        QCOMPARE(wizard.window().book()->user().displayName, QStringLiteral("Anna Lind"));
        QCOMPARE(wizard.window().book()->user().role, Role::UnitHead);
        wizard.window().lock();
        const auto session = fixture.openSession();
        QVERIFY(session);
        QCOMPARE(session->district()->name, QStringLiteral("Järva stadsdelsförvaltning"));
    }

    void theShownKeyOpensTheBookForOneWhoForgot()
    {
        AppFixture fixture;
        QString key;
        {
            Wizard wizard(fixture);
            wizard.passDistrict();
            wizard.passPerson();
            key = wizard.shownKey();
        }
        const Secret next = Secret::fromPassword(QStringLiteral("hjortron på myren i norr"));
        const OpenOptions options = fixture.platform().openOptions();
        const auto recovered = Book::recover(fixture.bookPath(), AppFixture::loginName, key, next, options);
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().text));
        QVERIFY(Book::open(fixture.bookPath(), AppFixture::loginName, next, options));
    }

    void aWrongPlaceIsRefused()
    {
        AppFixture fixture;
        fixture.makeBook();
        Wizard wizard(fixture);
        const QString place = QStringLiteral("Where the book is kept");
        const QStringList wrong{QStringLiteral("bok.lotsbok"), fixture.filePath(QStringLiteral("bok.txt")),
                                fixture.filePath(QStringLiteral("finns inte/bok.lotsbok")),
                                fixture.bookPath()};
        QStringList said;
        for (const QString& path : wrong) {
            wizard.write(place, path);
            wizard.press(QStringLiteral("Next"));
            QCOMPARE(wizard.page()->step(), 0);
            QVERIFY2(!wizard.problem(place).isEmpty(), qPrintable(path));
            said.append(wizard.problem(place));
        }
        said.removeDuplicates();
        QCOMPARE(said.size(), 3); // each kind of mistake has its own sentence
    }

    void aPasswordThatIsEasyToGuessIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("repeat");
        QTest::newRow("short") << QStringLiteral("blåbär7") << QStringLiteral("blåbär7");
        QTest::newRow("digits only") << QStringLiteral("8305019275839") << QStringLiteral("8305019275839");
        QTest::newRow("few kinds") << QStringLiteral("abababababababab")
                                   << QStringLiteral("abababababababab");
        QTest::newRow("the user name")
            << QStringLiteral("anna!anna!2026") << QStringLiteral("anna!anna!2026");
        QTest::newRow("not the same") << AppFixture::password << QStringLiteral("blåbär under gran i sol");
    }
    void aPasswordThatIsEasyToGuessIsRefused()
    {
        QFETCH(QString, password);
        QFETCH(QString, repeat);
        AppFixture fixture;
        Wizard wizard(fixture);
        wizard.passDistrict();
        wizard.write(QStringLiteral("Name of the first head of unit"), QStringLiteral("Anna Lind"));
        wizard.write(QStringLiteral("User name"), AppFixture::loginName);
        wizard.write(passwordField, password);
        wizard.write(repeatField, repeat);
        wizard.press(QStringLiteral("Make the book"));
        QCOMPARE(wizard.page()->step(), 1);
        const QString problem = wizard.problem(passwordField) + wizard.problem(repeatField);
        QVERIFY(!problem.isEmpty());
        QVERIFY(!problem.contains(password));
        QVERIFY(!QFile::exists(fixture.bookPath()));
    }

    void theSheetIsSavedOrThePrinterSaysWhyNot()
    {
        AppFixture fixture;
        Wizard wizard(fixture);
        wizard.passDistrict();
        wizard.passPerson();
        wizard.press(QStringLiteral("Print the recovery key"));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.page()->messages()->text().contains(QStringLiteral("No printer")),
                                 patienceMs);
        fixture.spooler().names = {QStringLiteral("HP-plan-3")};
        fixture.spooler().refuses = true;
        wizard.press(QStringLiteral("Print the recovery key"));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.page()->messages()->text(),
                                  QStringLiteral("The printer has no paper."), patienceMs);
        const QString path = fixture.filePath(QStringLiteral("nyckel å.pdf"));
        fixture.answerPathWith(path);
        wizard.press(QStringLiteral("Save the sheet as PDF…"));
        QFile sheet(path);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF"));
        QVERIFY(wizard.page()->messages()->text().contains(QStringLiteral("delete the file")));
    }

    void furtherUsersAreAddedInTheLastStep()
    {
        AppFixture fixture;
        const QString other = QStringLiteral("lingon över sten vid sjön");
        Wizard wizard(fixture);
        wizard.passDistrict();
        wizard.passPerson();
        wizard.passKey();
        auto* users = wizard.page()->findChild<UsersCard*>();
        QVERIFY(users);
        wizard.press(QStringLiteral("Add a user"));
        wizard.press(QStringLiteral("Open the book")); // what is typed is not lost without a word
        QVERIFY(!wizard.window().isOpen());
        QVERIFY(!wizard.page()->messages()->text().isEmpty());
        named<QLineEdit>(users, QStringLiteral("Name"))->setText(QStringLiteral("Örjan Öberg"));
        named<QLineEdit>(users, QStringLiteral("User name"))->setText(QStringLiteral("orjan"));
        named<QLineEdit>(users, QStringLiteral("First password"))->setText(other);
        named<QLineEdit>(users, repeatField)->setText(other);
        wizard.press(QStringLiteral("Add the user"));
        QTRY_VERIFY_WITH_TIMEOUT(!users->isAdding(), 20000);
        wizard.press(QStringLiteral("Open the book"));
        QVERIFY(wizard.window().isOpen());
        wizard.window().lock();
        const auto session = Book::open(fixture.bookPath(), QStringLiteral("orjan"),
                                        Secret::fromPassword(other), fixture.platform().openOptions());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    }
};

QTEST_MAIN(TestNewBook)
#include "tst_new_book.moc"
