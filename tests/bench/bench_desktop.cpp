// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's share of scripts/bench: real widgets without a screen, in a book of 10 000 clients with
// twenty entries in every case. Prints JSON: milliseconds from asking for a case to its painted page, and the
// longest time for which the event loop was busy while 200 characters were typed with autosave on.
#include "app/case/case_page.h"
#include "app/clients/clients_page.h"
#include "app/shell/app_settings.h"
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/widgets/list_row.h"
#include "tests/bench/bench_support.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

namespace lotsbok {

namespace {

constexpr int clients = 10'000;
constexpr int casesOpened = 15;
constexpr int lettersTyped = 200;
constexpr int betweenLettersMs = 25; ///< forty a second: faster than anybody types
constexpr int patienceMs = 20'000;

/// Runs the event loop until `done`, at most until patience is over.
bool waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return done();
}

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

[[noreturn]] void stop(const char* what)
{
    std::fprintf(stderr, "bench_desktop: %s\n", what);
    std::exit(EXIT_FAILURE);
}

/// A clock in the event loop that ticks every millisecond: what it ticks late, the loop was held up.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.append(std::max(0.0, double(m_clock.nsecsElapsed()) / 1e6 - 1));
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] QList<double> sorted() const
    {
        QList<double> late = m_late;
        std::sort(late.begin(), late.end());
        return late;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_late;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The first cases of the book, each with its client; the very first holds 500 entries.
QList<Case> someCases(MainWindow& window, int count)
{
    QList<Case> cases;
    bool read = false;
    window.book()->run(
        [count](Session& session) -> Result<QList<Case>> {
            QList<Case> found;
            const auto rows = orStop(session.findClients({}, 4 * count, 0));
            for (const ClientRow& row : rows) {
                found += orStop(session.casesOf(row.id));
            }
            return found.mid(0, count);
        },
        &window,
        [&](const Result<QList<Case>>& found) {
            cases = orStop(found);
            read = true;
        });
    return waitUntil([&read] { return read; }) ? cases : QList<Case>();
}

/// Asks for the case, and waits until its first section is there and painted.
double openOnScreen(MainWindow& window, CaseId id)
{
    QElapsedTimer clock;
    clock.start();
    window.openCase(id, CaseSectionId::Overview, {});
    auto* page = qobject_cast<CasePage*>(window.currentPage());
    const bool shown = page != nullptr && waitUntil([page] {
                           const CaseSection* section = page->section(CaseSectionId::Overview);
                           return section != nullptr && section->isVisible();
                       });
    if (!shown) {
        stop("the case was not shown");
    }
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

QList<double> openingTimes(MainWindow& window)
{
    QList<double> times;
    const QList<Case> cases = someCases(window, casesOpened);
    for (const Case& value : cases) {
        times.append(openOnScreen(window, value.id));
        window.runCommand(CommandId::Back);
        runFor(50);
    }
    return times;
}

QWidget* textField(const QWidget& page)
{
    const auto all = page.findChildren<QWidget*>();
    for (QWidget* each : all) {
        const bool writes = qobject_cast<QPlainTextEdit*>(each) || qobject_cast<QTextEdit*>(each);
        if (writes && each->isVisible() && each->isEnabled()) {
            return each;
        }
    }
    return nullptr;
}

/// Bilaga 3.1 of the first client who has a case.
QWidget* openedForm(MainWindow& window)
{
    window.runCommand(CommandId::GoClients);
    auto* list = qobject_cast<ClientsPage*>(window.currentPage());
    list->search()->setText(QStringLiteral("19980101-2387"));
    ListRow* row = nullptr;
    runFor(600);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(list->search(), &enter);
    if (!waitUntil(
            [&] { return (row = window.findChild<ListRow*>(QStringLiteral("form-3.1"))) != nullptr; })) {
        stop("the client has no form 3.1");
    }
    row->click();
    QWidget* field = nullptr;
    if (!waitUntil([&] { return (field = textField(*window.currentPage())) != nullptr; })) {
        stop("the form has no text field");
    }
    return field;
}

/// Types into the field by a timer, as keys come, and notes for how long the event loop was held up.
QList<double> typingTimes(QWidget& field)
{
    field.setFocus();
    runFor(300);
    const QString text =
        QStringLiteral("Har en fast kontakt och kommer i tid. ").repeated(6).left(lettersTyped);
    const Heartbeat heartbeat;
    QTimer keys;
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, &field, [&] {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(text.at(typed)));
        QApplication::sendEvent(&field, &key);
        if (++typed == text.size()) {
            keys.stop();
        }
    });
    keys.start(betweenLettersMs);
    if (!waitUntil([&] { return typed == text.size(); })) {
        stop("the text could not be typed");
    }
    runFor(1500); // the last autosave
    return heartbeat.sorted();
}

} // namespace

} // namespace lotsbok

int main(int argc, char* argv[])
{
    using namespace lotsbok;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const SyntheticFile& file = workedBookOf(clients);
    AppSettings settings(benchFolder().filePath(QStringLiteral("settings.ini")));
    applyTheme(app, ThemeChoice::Light);
    Platform platform;
    platform.stateFolder = benchOptions().stateFolder;
    MainWindow window(platform, settings);
    window.resize(1280, 820);
    window.show();
    window.open(openBench(file));
    if (!waitUntil([&window] { return window.isOpen(); })) {
        stop("the book was not opened");
    }
    runFor(500);
    window.book()->drain(); // the duties of all cases are derived once after unlocking
    const QList<double> opening = openingTimes(window);
    const QList<double> typing = typingTimes(*openedForm(window));
    const QJsonObject found{
        {QStringLiteral("openCaseMs"), median(opening)},
        {QStringLiteral("openCaseSlowestMs"), *std::max_element(opening.begin(), opening.end())},
        {QStringLiteral("typingLongestMs"), typing.last()},
        {QStringLiteral("typingMedianMs"), typing.at(typing.size() / 2)},
    };
    std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}
