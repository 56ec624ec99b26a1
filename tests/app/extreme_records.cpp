// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/extreme_records.h"

#include "core/model/described.h"
#include "core/session/case_work.h"

#include <QBuffer>
#include <QImage>

namespace lotsbok {

namespace {

/// Ids that records of a case refer to by the field's column.
struct Known {
    QHash<QString, QUuid> byColumn{};
    EmployeeId employee = EmployeeId::create();
    UserId user = UserId::create();
    QDate today{};
    Extreme extreme = Extreme::Long;
};

/// Fills one field of a described record, as far as its type alone tells how.
class Filler {
public:
    explicit Filler(const Known& known)
        : m_known(known)
    {}

    template<typename V>
    void operator()(const char* column, V& value, const FieldRule& rule) const
    {
        using namespace described;
        const auto known = m_known.byColumn.constFind(QLatin1String(column));
        if constexpr (IsId<V>::value) {
            if (known != m_known.byColumn.cend()) {
                value = *V::fromUuid(*known);
            }
        } else if constexpr (std::same_as<V, QString>) {
            if (!isGivenByTheProgram(column)) {
                value = extremeText(m_known.extreme, std::min(rule.maxLength, 400));
            }
        } else if constexpr (std::same_as<V, QDate>) {
            if (rule.required) {
                value = m_known.today;
            }
        } else if constexpr (std::same_as<V, QDateTime>) {
            if (rule.required) {
                value = QDateTime(m_known.today, QTime(9, 0), Qt::UTC);
            }
        } else if constexpr (IsList<V>::value) {
            if constexpr (Described<typename V::value_type> && !IsId<typename V::value_type>::value) {
                typename V::value_type item{};
                V::value_type::fields(item, *this);
                value = {item};
            }
        }
    }

private:
    /// Texts that are no prose: references to entries and what the content alone tells.
    static bool isGivenByTheProgram(const char* column)
    {
        return qstrcmp(column, "subject") == 0 || qstrcmp(column, "media_type") == 0 ||
               qstrcmp(column, "item") == 0 || qstrcmp(column, "duty") == 0;
    }

    const Known& m_known;
};

// What a record needs beyond texts and days.
template<typename T>
void finish(T&, const Known&)
{}
void finish(Intake& value, const Known& known)
{
    const QString note = extremeText(known.extreme);
    value.criteria = {{TargetCriterion::CommitsCrimes, true, note}, {TargetCriterion::Motivated, true, note}};
}
void finish(Judgement& value, const Known&)
{
    value.about = JudgementAbout::StayLocal;
}
void finish(Decision& value, const Known&)
{
    value.kind = DecisionKind::Other;
}
void finish(RiskyPlace& value, const Known& known)
{
    value.place = extremeText(known.extreme);
}
void finish(Closing& value, const Known&)
{
    value.reason = CloseReason::Other;
}
void finish(GateOverride& value, const Known&)
{
    value.item = QStringLiteral("inventory");
}
void finish(Meeting& value, const Known& known)
{
    value.start = QDateTime(known.today, QTime(13, 0), Qt::UTC);
    value.end = value.start.addSecs(3600);
}
void finish(KeepApart& value, const Known& known)
{
    value.second = *ClientId::fromUuid(known.byColumn.value(QStringLiteral("second_client")));
}
void finish(Incident& value, const Known& known)
{
    value.employee = known.employee;
}
void finish(Deputy& value, const Known& known)
{
    value.to = known.today.addDays(7);
}

/// Kinds that come about in other ways than by being saved, or that say nothing of a screen.
template<typename T>
constexpr bool isMadeOtherwise =
    std::is_same_v<T, Attachment> || std::is_same_v<T, CaseReader> || std::is_same_v<T, CaseEvent> ||
    std::is_same_v<T, JournalMark> || std::is_same_v<T, LogReview> || std::is_same_v<T, Settings> ||
    std::is_same_v<T, Acknowledgement> || std::is_same_v<T, DistrictWord> || std::is_same_v<T, Withdrawal> ||
    std::is_same_v<T, ClientLink>;

/// The column by which other records name one of this kind; empty when none does.
template<typename T>
QString referringColumn()
{
    if constexpr (std::is_same_v<T, Consent>) {
        return QStringLiteral("consent");
    } else if constexpr (std::is_same_v<T, Plan>) {
        return QStringLiteral("plan");
    } else if constexpr (std::is_same_v<T, Goal>) {
        return QStringLiteral("goal");
    } else if constexpr (std::is_same_v<T, Meeting>) {
        return QStringLiteral("meeting");
    } else if constexpr (std::is_same_v<T, Forum>) {
        return QStringLiteral("forum");
    } else {
        return {};
    }
}

template<typename T>
Result<void> makeOne(Session& session, Known& known)
{
    if constexpr (!isMadeOtherwise<T>) {
        T value{};
        T::fields(value, Filler(known));
        finish(value, known);
        const auto saved = session.save(value);
        if (!saved) {
            return fail(saved.error().code, saved.error().text,
                        QLatin1String(T::info.kind) + u' ' + saved.error().detail);
        }
        if (const QString column = referringColumn<T>(); !column.isEmpty()) {
            known.byColumn.insert(column, saved->id.uuid());
        }
    }
    return {};
}

template<typename Types>
Result<void> makeAll(Session& session, Known& known)
{
    Result<void> done;
    Types::forEach([&]<typename T>() {
        if (done) {
            done = makeOne<T>(session, known);
        }
    });
    return done;
}

Result<Client> makeClient(Session& session, Extreme extreme, const QString& number)
{
    Client client;
    client.givenName = extreme == Extreme::Empty ? QStringLiteral("Bo") : extremeText(extreme, 100);
    client.familyName = extreme == Extreme::Empty ? QStringLiteral("Ek") : extremeText(extreme, 100);
    client.number = *PersonNumber::other(PersonNumber::Kind::Reserve, number);
    return session.saveClient(client);
}

Result<void> attachPaper(Session& session, CaseId id, const Known& known)
{
    QImage image(40, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    Attachment paper;
    paper.caseId = id;
    paper.name = extremeText(known.extreme, 190) + QStringLiteral(".png");
    paper.source = extremeText(known.extreme);
    paper.on = known.today;
    const auto kept = CaseWork(session).attach(paper, buffer.data());
    return kept ? Result<void>() : fail(kept.error());
}

} // namespace

QString extremeText(Extreme extreme, int length)
{
    const QString piece =
        extreme == Extreme::RightToLeft
            ? QStringLiteral("محمد بن عبد الرحمن الأنصاري في المدينة ")
            : QStringLiteral("Wilhelminakarolinamargaretaalexandraelisabethfredrika von Åländsk ");
    QString text = piece.repeated(length / int(piece.size()) + 1).left(length);
    if (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

Result<CaseId> makeExtremeCase(Session& session, Extreme extreme)
{
    const QString number = QStringLiteral("R-9%1").arg(int(extreme));
    const auto client = makeClient(session, extreme, number);
    if (!client) {
        return fail(client.error());
    }
    const auto opened = session.openCase({CaseId::create(),
                                          0,
                                          client->id,
                                          {},
                                          SigType::Adults,
                                          session.today().addDays(-30),
                                          {},
                                          session.user().id,
                                          {}});
    if (!opened) {
        return fail(opened.error());
    }
    if (extreme == Extreme::Empty) {
        return opened->id;
    }
    Known known;
    known.extreme = extreme;
    known.today = session.today();
    known.user = session.user().id;
    known.byColumn = {{QStringLiteral("case_id"), opened->id.uuid()},
                      {QStringLiteral("by_user"), session.user().id.uuid()}};
    if (const auto made = makeAll<CaseRecordTypes>(session, known); !made) {
        return fail(made.error());
    }
    const auto attached = attachPaper(session, opened->id, known);
    return attached ? Result<CaseId>(opened->id) : fail(attached.error());
}

Result<void> makeExtremeDistrict(Session& session, Extreme extreme)
{
    Known known;
    known.extreme = extreme;
    known.today = session.today();
    Employee employee;
    employee.givenName = extremeText(extreme, 100);
    employee.familyName = extremeText(extreme, 100);
    employee.title = extremeText(extreme);
    employee.employedFrom = known.today.addYears(-2);
    const auto hired = session.saveEmployee(employee);
    const auto first = makeClient(session, extreme, QStringLiteral("R-801"));
    const auto second = makeClient(session, extreme, QStringLiteral("R-802"));
    User deputy;
    deputy.loginName = QStringLiteral("vikarie");
    deputy.displayName = extremeText(extreme);
    deputy.role = Role::Lots;
    const auto added = session.addUser(
        deputy, Secret::fromPassword(QStringLiteral("fyra lugna lotsar vandrar")), KdfCost::cheap());
    Contact contact;
    contact.organisation = contact.person = contact.function = extremeText(extreme);
    const auto listed = session.saveContact(contact);
    Purchase purchase;
    purchase.item = purchase.supplier = extremeText(extreme);
    purchase.category = extremeText(extreme, 100);
    purchase.date = known.today;
    const auto bought = session.savePurchase(purchase);
    if (!hired || !first || !second || !added || !listed || !bought) {
        return fail(ErrorCode::Failed, QStringLiteral("the district's people could not be made"));
    }
    known.employee = hired->id;
    known.byColumn = {{QStringLiteral("employee"), hired->id.uuid()},
                      {QStringLiteral("first_client"), first->id.uuid()},
                      {QStringLiteral("second_client"), second->id.uuid()},
                      {QStringLiteral("deputy"), added->id.uuid()},
                      {QStringLiteral("stands_for"), session.user().id.uuid()}};
    return makeAll<DistrictRecordTypes>(session, known);
}

} // namespace lotsbok
