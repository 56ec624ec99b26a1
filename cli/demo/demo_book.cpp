// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_book.h"

#include "cli/demo/demo_days.h"
#include "cli/demo/demo_resources.h"
#include "cli/demo/demo_story.h"
#include "exchange/disclosure.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lotsbok::cli {

namespace {

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QList<DemoUser> usersOf(const QJsonObject& story)
{
    QList<DemoUser> users;
    const QJsonArray array = story.value(QLatin1String("users")).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject user = value.toObject();
        users << DemoUser{textOf(user, "login"), textOf(user, "name"),
                          roleFromId(textOf(user, "role")).value_or(Role::Lots)};
    }
    return users;
}

/// Makes way for a new demo: the book and what a program keeps beside it.
Result<void> clearEarlier(const QString& book, bool force)
{
    if (!QFileInfo::exists(book) && !QFileInfo::exists(Book::keyFilePath(book))) {
        return {};
    }
    if (!force) {
        return fail(
            ErrorCode::FileSystem,
            Cli::tr("There is a demo in that folder already; nothing was changed (--force replaces it)."));
    }
    const QFileInfo info(book);
    const QStringList names =
        info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (!QFile::remove(info.dir().filePath(name))) {
            return fail(ErrorCode::FileSystem, Cli::tr("The earlier demo could not be removed."));
        }
    }
    return {};
}

Result<void> makeFolder(const QString& path)
{
    return QDir().mkpath(path) ? Result<void>()
                               : Result<void>(fail(ErrorCode::FileSystem,
                                                   Cli::tr("The folder %1 could not be made.").arg(path)));
}

/// Opens the book as whoever the story's next entry is by, keeping one session as long as the user stays the
/// same.
class Cast {
public:
    Cast(QString book, OpenOptions options, std::unique_ptr<Session> session)
        : m_book(std::move(book))
        , m_options(std::move(options))
        , m_session(std::move(session))
    {}

    Result<Session*> as(const QString& loginName)
    {
        if (!m_session || m_session->user().loginName != loginName) {
            m_session.reset();
            auto opened = Book::open(m_book, loginName, Secret::fromPassword(demoPassword()), m_options);
            if (!opened) {
                return fail(opened.error());
            }
            m_session = std::move(*opened);
        }
        return m_session.get();
    }

private:
    QString m_book;
    OpenOptions m_options;
    std::unique_ptr<Session> m_session;
};

Result<void> addUsers(Session& session, const QList<DemoUser>& users)
{
    const Secret password = Secret::fromPassword(demoPassword());
    for (const DemoUser& demoUser : users) {
        if (demoUser.login == session.user().loginName) {
            continue;
        }
        User user;
        user.loginName = demoUser.login;
        user.displayName = demoUser.name;
        user.role = demoUser.role;
        if (const auto added = session.addUser(user, password, KdfCost::cheap()); !added) {
            return fail(added.error());
        }
    }
    return {};
}

NewBook newBook(const QJsonObject& story, const DemoUser& chef)
{
    const QJsonObject district = story.value(QLatin1String("district")).toObject();
    NewBook book;
    book.district.name = textOf(district, "name");
    book.district.unit = textOf(district, "unit");
    book.district.address = textOf(district, "address");
    book.district.phone = textOf(district, "phone");
    book.loginName = chef.login;
    book.displayName = chef.name;
    book.cost = KdfCost::cheap();
    return book;
}

/// All that is told, in the order in which it happens, on the days on which it does.
QJsonArray toldEntries(const DemoDays& days)
{
    QList<QJsonObject> all;
    for (const char* file :
         {"story.json", "work-elias.json", "work-wilma.json", "work-others.json", "work-district.json"}) {
        const QJsonArray part = demoResource(QLatin1String(file)).value(QLatin1String("story")).toArray();
        for (const QJsonValue& entry : part) {
            all << days.moved(entry).toObject();
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return textOf(a, "at") < textOf(b, "at");
    });
    QJsonArray entries;
    for (const QJsonObject& entry : all) {
        entries << entry;
    }
    return entries;
}

/// One entry after the other; what the same user does next belongs to the same commit.
Result<void> tellAll(Cast& cast, DemoStory& story, const QJsonArray& entries)
{
    qsizetype next = 0;
    while (next < entries.size()) {
        const QString by = textOf(entries.at(next).toObject(), "by");
        const auto session = cast.as(by);
        if (!session) {
            return fail(session.error());
        }
        const auto told = (*session)->inOneCommit([&]() -> Result<void> {
            for (; next < entries.size() && textOf(entries.at(next).toObject(), "by") == by; ++next) {
                const QJsonObject entry = entries.at(next).toObject();
                if (const auto done = story.tell(**session, entry); !done) {
                    return fail(done.error().code, done.error().text,
                                QStringLiteral("%1 %2: %3")
                                    .arg(textOf(entry, "at"), textOf(entry, "do"), done.error().detail));
                }
            }
            return {};
        });
        if (!told) {
            return told;
        }
    }
    return {};
}

QString pdfName(const QString& formId)
{
    return QStringLiteral("bilaga-%1.pdf").arg(formId);
}

/// Every form that was registered with "print", released to the own file as anywhere else.
Result<void> printFilled(Session& session, const DemoStory& story, DemoBook& demo)
{
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        const auto response = story.toPrint().constFind(id);
        if (response == story.toPrint().cend()) {
            return fail(ErrorCode::Failed, Cli::tr("The demo has no filled form %1.").arg(id));
        }
        const QString path = QDir(demo.pdfFolder).filePath(pdfName(id));
        const auto released =
            Disclosure(session).printToFile(*response, Disclosure::Recipient::OwnFile, path, true);
        if (!released) {
            return fail(released.error());
        }
        demo.printed << path;
    }
    return {};
}

Result<void> printBlank(const Letterhead& letterhead, const QDateTime& when, DemoBook& demo)
{
    const QDir folder(demo.pdfFolder + QStringLiteral("/blank"));
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        const QString path = folder.filePath(pdfName(id));
        const FormDefinition& form = *FormCatalogue::builtIn().current(id);
        if (const auto written = Disclosure::blankToFile(form, letterhead, when, path, true); !written) {
            return fail(written.error());
        }
        demo.blank << path;
    }
    return {};
}

Result<void> printAll(Session& session, const DemoStory& story, const DistrictInfo& district,
                      const QDateTime& when, DemoBook& demo)
{
    if (const auto printed = printFilled(session, story, demo); !printed) {
        return printed;
    }
    return printBlank({district.name, district.unit, district.address, district.phone}, when, demo);
}

} // namespace

Result<DemoBook> makeDemoBook(const QString& folder, bool force, const Context& context, DemoPapers papers)
{
    DemoBook demo;
    demo.book = QDir(folder).filePath(QStringLiteral("demo.lotsbok"));
    demo.pdfFolder = QDir(folder).filePath(QStringLiteral("pdf"));
    demo.password = demoPassword();
    if (const auto cleared = clearEarlier(demo.book, force); !cleared) {
        return fail(cleared.error());
    }
    if (const auto made = makeFolder(demo.pdfFolder + QStringLiteral("/blank")); !made) {
        return fail(made.error());
    }
    const QJsonObject json = demoResource(QStringLiteral("story.json"));
    demo.users = usersOf(json);
    if (demo.users.isEmpty()) {
        return fail(ErrorCode::Failed,
                    Cli::tr("The demo's own data is wrong: %1").arg(QStringLiteral("story.json")));
    }

    const DemoDays days(context.clock->nowUtc());
    const auto clock =
        std::make_shared<FixedClock>(days.moment(QDateTime::fromString(textOf(json, "start"), Qt::ISODate)));
    OpenOptions options = context.openOptions();
    options.clock = clock;
    const NewBook book = newBook(json, demo.users.first());
    auto created = Book::create(demo.book, book, Secret::fromPassword(demo.password), options);
    if (!created) {
        return fail(created.error());
    }
    demo.recoveryKey = created->recoveryKey;
    if (const auto added = addUsers(*created->session, demo.users); !added) {
        return fail(added.error());
    }
    Cast cast(demo.book, options, std::move(created->session));
    DemoStory story(clock, days);
    if (const auto told = tellAll(cast, story, toldEntries(days)); !told) {
        return fail(told.error());
    }
    clock->set(days.now());
    if (papers == DemoPapers::None) {
        return demo;
    }
    const auto chef = cast.as(demo.users.first().login);
    if (!chef) {
        return fail(chef.error());
    }
    context.say(Cli::tr("Printing the forms."));
    const auto printed = printAll(**chef, story, book.district, days.now(), demo);
    return printed ? Result<DemoBook>(demo) : fail(printed.error());
}

} // namespace lotsbok::cli
