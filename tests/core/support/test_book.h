// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/user_desk.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

namespace lotsbok {

/// A book in a folder of its own whose path has a space and å, at a fixed time, with cheap keys. Invented
/// people only.
class TestBook {
public:
    TestBook()
        : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)))
        , folder(QDir::tempPath() + QStringLiteral("/lotsbok å XXXXXX"))
    {
        options.clock = clock;
        options.station = QStringLiteral("prov-1");
        options.stateFolder = folder.filePath(QStringLiteral("läge"));
        options.wait = [this](std::chrono::milliseconds time) {
            waited.append(static_cast<qint64>(time.count()));
        };
        path = folder.filePath(QStringLiteral("Skärholmen prov.lotsbok"));
    }

    static Secret password() { return Secret::fromPassword(QStringLiteral("lösen-Ω-påssé 1")); }
    static Secret otherPassword() { return Secret::fromPassword(QStringLiteral("annat Ø-ord på prov")); }
    static Secret weakPassword() { return Secret::fromPassword(QStringLiteral("sommar2026")); }
    static QString headLogin() { return QStringLiteral("karin"); }

    static NewBook newBook()
    {
        NewBook book;
        book.district.name = QStringLiteral("Provdalens stadsdelsförvaltning");
        book.loginName = headLogin();
        book.displayName = QStringLiteral("Karin Provsson");
        book.cost = KdfCost::cheap();
        return book;
    }

    /// Creates the book; the recovery key is kept.
    std::unique_ptr<Session> create()
    {
        auto created = Book::create(path, newBook(), password(), options);
        if (!created) {
            qWarning("%s %s", qPrintable(created.error().text), qPrintable(created.error().detail));
            return nullptr;
        }
        recoveryKey = created->recoveryKey;
        return std::move(created->session);
    }

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const QString& login = headLogin()) const
    {
        return Book::open(path, login, password(), options);
    }

    static Client client(const QString& given, const QString& family)
    {
        Client value;
        value.givenName = given;
        value.familyName = family;
        return value;
    }

    static Client numbered(const QString& given, const QString& family, const QString& number)
    {
        Client value = client(given, family);
        value.number = *PersonNumber::parse(number, QDate(2026, 3, 2));
        return value;
    }

    static Case caseOf(ClientId client, QDate openedOn = QDate(2026, 3, 1))
    {
        Case value{CaseId::create(), 0, client, {}, SigType::Adults, openedOn, {}, {}, {}};
        return value;
    }

    static QByteArray definition() { return QByteArrayLiteral("{\"id\":\"3.1\"}"); }

    static FormResponse response(const SubjectRef& subject)
    {
        FormResponse value;
        value.subject = subject;
        value.formId = QStringLiteral("3.1");
        value.formVersion = 1;
        value.definitionHash = QCryptographicHash::hash(definition(), QCryptographicHash::Sha256);
        value.answers = {{QStringLiteral("motivation"), QStringLiteral("vill börja om")}};
        return value;
    }

    std::shared_ptr<FixedClock> clock;
    QTemporaryDir folder;
    OpenOptions options;
    QString path;
    QString recoveryKey;
    QList<qint64> waited; ///< milliseconds asked for after wrong passwords
};

/// Adds a user who holds the database key whatever the role is: an administrator as older books have them,
/// who was something else before.
inline Result<User> addKeyHolder(Session& head, const User& user, const Secret& password)
{
    User first = user;
    first.role = user.role == Role::Administrator ? Role::Lots : user.role;
    const auto added = head.addUser(first, password, KdfCost::cheap());
    return !added || first.role == user.role
               ? added
               : UserDesk(head).changeRole(added->id, user.role, QStringLiteral("prov"));
}

/// The error's code, or nothing when there is a value: for QCOMPARE.
template<typename T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace lotsbok

/// Fails the test with the error's text when a Result has none.
#define LOTSBOK_VERIFY(result)                                                                               \
    do {                                                                                                     \
        const auto& checkedResult = (result);                                                                \
        QVERIFY2(checkedResult.has_value(),                                                                  \
                 qPrintable(checkedResult                                                                    \
                                ? QString()                                                                  \
                                : checkedResult.error().text + QChar(u' ') + checkedResult.error().detail)); \
    } while (false)
