// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start.h"

#include "app/shell/app_settings.h"
#include "app/shell/main_window.h"
#include "app/style/desktop_look.h"
#include "core/security/hardening.h"
#include "forms/widgets/accessible_controls.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <cstdio>
#include <unistd.h>
#include <vector>

namespace lotsbok {

namespace {

StartOptions readOptions(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Start", "Case book for sociala insatsgrupper."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption user(QStringLiteral("user"),
                                  QCoreApplication::translate("Start", "The user name to unlock with."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption note(
        QStringLiteral("note"),
        QCoreApplication::translate("Start", "A line to show on the unlock page; for demo books."),
        QStringLiteral("TEXT"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QCoreApplication::translate("Start", "The page to begin with."),
                                  QStringLiteral("PAGE"));
    const QCommandLineOption alarms(
        QStringLiteral("alarms"),
        QCoreApplication::translate("Start",
                                    "When meetings that are under way should have ended; set by the lock."),
        QStringLiteral("TIMES"));
    parser.addOptions({user, page, note, alarms});
    parser.addPositionalArgument(QStringLiteral("BOOK"),
                                 QCoreApplication::translate("Start", "The book to unlock."),
                                 QStringLiteral("[BOOK]"));
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(user), parser.value(page), parser.value(note),
            parser.value(alarms)};
}

// The heap that held the open book cannot be wiped, so the process is replaced.
[[noreturn]] void startAnew(const QString& program, const QStringList& arguments)
{
    QList<QByteArray> held{program.toLocal8Bit()};
    for (const QString& argument : arguments) {
        held.append(argument.toLocal8Bit());
    }
    std::vector<char*> argv;
    for (QByteArray& each : held) {
        argv.push_back(each.data());
    }
    argv.push_back(nullptr);
    ::execv(argv.front(), argv.data());
    ::execv("/proc/self/exe", argv.data()); // the file was moved, as by an update
    std::_Exit(1);                          // better gone than open
}

int runOnce(int argc, char** argv, QString& program)
{
    QApplication app(argc, argv);
    program = QCoreApplication::applicationFilePath();
    QCoreApplication::setApplicationName(QStringLiteral("lotsbok"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSBOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lotsbok"));
    installAccessibleControls();
    AppSettings settings;
    installTranslations(app, settings.language());
    const StartOptions options = readOptions(app);
    applyTheme(app, settings.appearance());
    MainWindow window(Platform::desktop(), settings);
    DesktopLook desktop;
    QObject::connect(&desktop, &DesktopLook::changed, &window,
                     [&] { applyTheme(app, settings.appearance()); });
    window.show();
    // Whatever can wait comes after the first paint.
    QTimer::singleShot(0, &window, [&window, &options, &desktop] {
        desktop.ask();
        if (const Result<void> tested = selfTest(); !tested) {
            std::fprintf(stderr, "lotsbok: %s\n", qUtf8Printable(tested.error().detail));
            QCoreApplication::exit(1);
            return;
        }
        window.begin(options);
    });
    return QApplication::exec();
}

} // namespace

int start(int argc, char** argv)
{
    QString program;
    const int code = runOnce(argc, argv, program);
    if (const auto arguments = requestedRestart()) {
        startAnew(program, *arguments);
    }
    return code;
}

} // namespace lotsbok
