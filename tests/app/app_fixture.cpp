// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_fixture.h"

#include "app/shell/unlock_page.h"
#include "app/style/theme.h"
#include "app/widgets/print_choice.h"
#include "translations/install_translations.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace lotsbok {

namespace {

const QStringList givenNames{QStringLiteral("Åsa"), QStringLiteral("Örjan"), QStringLiteral("Maryam"),
                             QStringLiteral("Elsa"), QStringLiteral("Ibrahim")};
const QStringList familyNames{QStringLiteral("Lindqvist"), QStringLiteral("Bergström"),
                              QStringLiteral("Hosseini"),  QStringLiteral("Öberg"),
                              QStringLiteral("Yusuf"),     QStringLiteral("Ek"),
                              QStringLiteral("Norén")};

} // namespace

Result<void> TestSpooler::send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                               const PrintManner& how, const KeepGoing& /*keepGoing*/)
{
    if (refuses) {
        return fail(ErrorCode::Failed, QStringLiteral("The printer has no paper."));
    }
    sent.append(QStringLiteral("%1|%2|%3").arg(queue, title).arg(how.copies));
    bytes = documents.last();
    manner = how;
    return {};
}

namespace {

/// A part that is made visible before it has its place is a window for a moment: it flashes, and the
/// keyboard is lost with it.
class StrayWindows : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::ParentAboutToChange && widget && widget->isWindow() &&
            widget->isVisible()) {
            const QString text = widget->property("text").toString() + widget->accessibleName();
            qFatal("a part is shown before it has its place: %s %s", widget->metaObject()->className(),
                   qPrintable(text));
        }
        return false;
    }
};

} // namespace

AppFixture::AppFixture()
    : m_folder(QDir::tempPath() + QStringLiteral("/lotsbok på prov-XXXXXX"))
    , m_path(m_folder.filePath(QStringLiteral("prov bok å.lotsbok")))
    , m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 22), QTime(13, 32), Qt::UTC)))
    , m_settings(std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("settings.ini"))))
{
    static StrayWindows strays;
    qApp->installEventFilter(&strays);
    m_settings->setLanguage(QStringLiteral("en"));
    m_settings->setTheme(ThemeChoice::Light);
    installTranslations(*qApp, m_settings->language());
    applyTheme(*qApp, m_settings->theme());
}

AppFixture::~AppFixture()
{
    PrintChoice::finishAsking();
}

Platform AppFixture::platform()
{
    Platform platform;
    platform.clock = m_clock;
    platform.kdfCost = &KdfCost::cheap;
    platform.stateFolder = m_folder.filePath(QStringLiteral("state"));
    platform.askPath = [this](QWidget*, const Platform::PathQuestion&, const Platform::PathAnswer& answer) {
        answer(m_answer);
    };
    platform.spooler = &m_spooler;
    platform.showFolder = [this](const QString& folder) { m_folders.append(folder); };
    platform.notify = [this](const QString& title, const QString& text) {
        m_notices.append(title + QLatin1Char('|') + text);
    };
    platform.ownsClipboard = [this](QClipboard::Mode mode) {
        return mode == QClipboard::Clipboard && m_ownsClipboard;
    };
    platform.dictionary = m_dictionary.isEmpty() ? filePath(QStringLiteral("none.dic")) : m_dictionary;
    platform.restart = [this](const QStringList& arguments) { m_restarts.append(arguments); };
    return platform;
}

void AppFixture::makeBook()
{
    NewBook book;
    book.district.name = QStringLiteral("Skärholmens stadsdelsförvaltning");
    book.loginName = loginName;
    book.displayName = QStringLiteral("Anna Lind");
    book.cost = KdfCost::cheap();
    const Result<CreatedBook> made =
        Book::create(m_path, book, Secret::fromPassword(password), platform().openOptions());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
}

std::unique_ptr<Session> AppFixture::openSession()
{
    Result<std::unique_ptr<Session>> session =
        Book::open(m_path, loginName, Secret::fromPassword(password), platform().openOptions());
    return session ? std::move(*session) : nullptr;
}

void AppFixture::fill(int clients)
{
    const std::unique_ptr<Session> session = openSession();
    QVERIFY(session);
    const Result<void> done = session->inOneCommit([&]() -> Result<void> {
        for (int i = 0; i < clients; ++i) {
            Client client;
            client.givenName = givenNames.at(i % givenNames.size());
            client.familyName = familyNames.at(i % familyNames.size());
            const Result<PersonNumber> number = PersonNumber::other(
                PersonNumber::Kind::Reserve, QStringLiteral("R-%1").arg(i, 6, 10, QLatin1Char('0')));
            client.number = *number;
            const Result<Client> stored = session->saveClient(client);
            if (!stored) {
                return fail(stored.error());
            }
            const Result<Case> opened = session->openCase({CaseId::create(),
                                                           0,
                                                           stored->id,
                                                           {},
                                                           SigType::Adults,
                                                           QDate(2026, 3, 2),
                                                           {},
                                                           session->user().id,
                                                           {}});
            if (!opened) {
                return fail(opened.error());
            }
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
}

std::unique_ptr<MainWindow> AppFixture::makeWindow()
{
    auto window = std::make_unique<MainWindow>(platform(), *m_settings);
    window->resize(1280, 820);
    window->show();
    window->begin({m_path, {}, {}, {}});
    (void)QTest::qWaitForWindowActive(window.get(), patienceMs);
    return window;
}

std::unique_ptr<MainWindow> AppFixture::makeOpenWindow()
{
    std::unique_ptr<MainWindow> window = makeWindow();
    unlock(*window);
    return window;
}

void AppFixture::unlock(MainWindow& window)
{
    auto* user = window.unlockPage()->findChild<QComboBox*>();
    user->setEditText(loginName);
    auto* secret = named<QLineEdit>(window.unlockPage(), QStringLiteral("Password"));
    if (!secret) {
        const auto fields = window.unlockPage()->findChildren<QLineEdit*>(); // in whatever language
        for (QLineEdit* each : fields) {
            secret = each->isVisibleTo(window.unlockPage()) ? each : secret;
        }
    }
    secret->setText(password);
    secret->setFocus();
    QTest::keyClick(secret, Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return window.isOpen(); }, patienceMs);
    // Another window of the test may have gone meanwhile, and the activation with it.
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window, patienceMs);
}

void pressKey(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QTest::keyClick(target, key, modifiers);
}

void typeText(const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

bool waitForPrinter(const QWidget* parent)
{
    const auto* choice = parent->findChild<PrintChoice*>();
    return choice != nullptr && QTest::qWaitFor([choice] { return choice->hasPrinter(); }, patienceMs);
}

QStringList unnamedWidgets(const QWidget* parent)
{
    QStringList found;
    const auto all = parent->findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (!each->isVisibleTo(parent) || !each->isEnabledTo(parent) ||
            !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy()) {
            continue;
        }
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(each);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(QStringLiteral("%1 (%2) in %3")
                             .arg(QLatin1String(each->metaObject()->className()), each->objectName(),
                                  QLatin1String(each->parentWidget()->metaObject()->className())));
        }
    }
    return found;
}

} // namespace lotsbok
