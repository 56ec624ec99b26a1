// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "core/security/hardening.h"

#include <QGuiApplication>

#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>
#include <unistd.h>

namespace {

/// Qt takes any locale for UTF-8 but complains aloud about one that says otherwise: say UTF-8 first.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR) {
            return false;
        }
        done += count < 0 ? 0 : count;
    }
    return true;
}

/// Qt's remarks about its surroundings are nothing that the person who runs a command can do anything about.
void dropRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Q_UNUSED(context)
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        const QByteArray line = message.toUtf8() + '\n';
        writeAll(STDERR_FILENO, line);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    for (const auto& prepared : {lotsbok::hardenProcess(), lotsbok::selfTest()}) {
        if (!prepared) {
            writeAll(STDERR_FILENO, "lotsbok-cli: " + prepared.error().text.toUtf8() + '\n');
            return lotsbok::exitCode(prepared.error().code);
        }
    }
    qInstallMessageHandler(dropRemarks);
    useUtf8();
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1); // printing needs fonts, never a display
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    int ownArguments = 1; // Qt's own options are not ours
    QGuiApplication application(ownArguments, argv);
    QGuiApplication::setApplicationName(QStringLiteral("lotsbok"));
    QGuiApplication::setApplicationVersion(QStringLiteral(LOTSBOK_VERSION));
    const lotsbok::cli::Streams streams{
        [](const QByteArray& bytes) { return writeAll(STDOUT_FILENO, bytes); },
        [](const QByteArray& bytes) { return writeAll(STDERR_FILENO, bytes); }};
    return lotsbok::cli::run(arguments, {}, streams);
}
