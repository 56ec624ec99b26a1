// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwords.h"

#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace lotsbok::cli {

namespace {

constexpr std::size_t maximumBytes = 1024;
constexpr unsigned char controlC = 3;

/// Reads to the end of the line, byte by byte so that nothing after it is taken, into memory that is wiped.
Result<Secret> readLine(int descriptor, bool isTerminal)
{
    Secret line(maximumBytes);
    std::size_t size = 0;
    for (;;) {
        unsigned char byte = 0;
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0 && size == 0) {
            return fail(ErrorCode::Usage,
                        Cli::tr("A password was needed, and standard input had no line for it."));
        }
        if (count <= 0 || byte == '\n') {
            break;
        }
        if (isTerminal && byte == controlC) {
            return fail(ErrorCode::Cancelled, Cli::tr("Cancelled; nothing was changed."));
        }
        if (size == maximumBytes) {
            return fail(ErrorCode::InvalidInput,
                        Cli::tr("A password has at most %1 bytes.").arg(maximumBytes));
        }
        line.data()[size++] = byte;
    }
    if (size > 0 && line.data()[size - 1] == '\r') {
        --size;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(QByteArrayView(line.data(), static_cast<qsizetype>(size)));
    if (decoder.hasError()) {
        text.fill(QChar(0));
        return fail(ErrorCode::InvalidInput, Cli::tr("The password is not written in UTF-8."));
    }
    Secret password = Secret::fromPassword(text);
    text.fill(QChar(0));
    return password;
}

class LinePasswords final : public PasswordSource {
public:
    explicit LinePasswords(int descriptor)
        : m_descriptor(descriptor)
    {}
    Result<Secret> ask(const QString& prompt) override
    {
        Q_UNUSED(prompt)
        return readLine(m_descriptor, false);
    }
    Result<Secret> askNew(const QString& prompt) override { return ask(prompt); }

private:
    int m_descriptor;
};

/// Echo is off as long as this lives. Ctrl+C ends the line instead of the program, which would leave the echo
/// off.
class QuietTerminal {
public:
    explicit QuietTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        m_valid = ::tcgetattr(descriptor, &m_before) == 0;
        if (m_valid) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
            quiet.c_cc[VEOL] = controlC;
            m_valid = ::tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0;
        }
    }
    ~QuietTerminal()
    {
        if (m_valid) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        }
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    int m_descriptor;
    bool m_valid = false;
    termios m_before{};
};

class TerminalPasswords final : public PasswordSource {
public:
    ~TerminalPasswords() override
    {
        if (m_terminal >= 0) {
            ::close(m_terminal);
        }
    }

    Result<Secret> ask(const QString& prompt) override
    {
        if (m_terminal < 0) {
            m_terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
        const QuietTerminal quiet(m_terminal);
        if (m_terminal < 0 || !quiet.isValid()) {
            return fail(ErrorCode::Usage,
                        Cli::tr("There is no terminal to ask for the password on; use --password-stdin."));
        }
        show(prompt + QStringLiteral(": "));
        auto password = readLine(m_terminal, true);
        show(QStringLiteral("\n"));
        return password;
    }

    Result<Secret> askNew(const QString& prompt) override
    {
        auto first = ask(prompt);
        if (!first) {
            return first;
        }
        const auto second = ask(Cli::tr("The same once more"));
        if (!second) {
            return fail(second.error());
        }
        return *first == *second ? std::move(first)
                                 : Result<Secret>(fail(ErrorCode::InvalidInput,
                                                       Cli::tr("The two passwords are not the same.")));
    }

private:
    void show(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        const ssize_t written =
            ::write(m_terminal, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        Q_UNUSED(written)
    }

    int m_terminal = -1;
};

} // namespace

std::unique_ptr<PasswordSource> standardPasswords(bool fromStandardInput)
{
    if (fromStandardInput) {
        return passwordLines(STDIN_FILENO);
    }
    return std::make_unique<TerminalPasswords>();
}

std::unique_ptr<PasswordSource> passwordLines(int descriptor)
{
    return std::make_unique<LinePasswords>(descriptor);
}

QByteArray standardInput(qint64 limit)
{
    QByteArray bytes;
    char part[4096];
    while (bytes.size() <= limit) {
        const auto room = std::min<qint64>(sizeof part, limit + 1 - bytes.size());
        const ssize_t count = ::read(STDIN_FILENO, part, static_cast<std::size_t>(room));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        bytes.append(part, static_cast<qsizetype>(count));
    }
    return bytes;
}

} // namespace lotsbok::cli
