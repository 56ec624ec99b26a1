// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

constexpr qsizetype nameLimit = 200;
constexpr qsizetype lineLimit = 200;
constexpr qsizetype phoneLimit = 100;
constexpr qsizetype emailLimit = 254; // RFC 5321
constexpr qsizetype longTextLimit = 4000;
constexpr qsizetype loginLimit = 64;
constexpr qint64 amountLimitOre = 100'000'000'000'00; // 100 000 million kronor: no purchase is larger
constexpr int suppliersLimit = 1000;
constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

/// Runs the checks of one record and keeps the first refusal, which names the field and the reason.
class RecordCheck {
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)

public:
    RecordCheck& required(const QString& field, const QString& text, qsizetype limit)
    {
        return text.trimmed().isEmpty() ? refuse(tr("%1 is missing.").arg(field)) : line(field, text, limit);
    }

    RecordCheck& line(const QString& field, const QString& text, qsizetype limit)
    {
        for (const QChar c : text) {
            if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                c == QChar::ParagraphSeparator) {
                return refuse(tr("%1 contains a line break or a control character.").arg(field));
            }
        }
        return length(field, text, limit);
    }

    RecordCheck& paragraphs(const QString& field, const QString& text)
    {
        for (const QChar c : text) {
            if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r') {
                return refuse(tr("%1 contains a control character.").arg(field));
            }
        }
        return length(field, text, longTextLimit);
    }

    RecordCheck& phone(const QString& field, const QString& text)
    {
        const bool anyDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return !text.isEmpty() && !anyDigit ? refuse(tr("%1 has no digit.").arg(field))
                                            : line(field, text, phoneLimit);
    }

    RecordCheck& email(const QString& field, const QString& text)
    {
        static const QRegularExpression shape(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\z"));
        if (!text.isEmpty() && !shape.match(text).hasMatch()) {
            return refuse(tr("%1 does not look like name@example.org.").arg(field));
        }
        return line(field, text, emailLimit);
    }

    RecordCheck& language(const QString& field, const QString& tag)
    {
        static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}\\z"));
        const bool good = tag.isEmpty() || shape.match(tag).hasMatch();
        return good ? *this : refuse(tr("%1 is not a language code such as sv or ar.").arg(field));
    }

    RecordCheck& date(const QString& field, QDate day)
    {
        if (!day.isValid()) {
            return refuse(tr("%1 is missing.").arg(field));
        }
        const bool good = day.year() >= earliestYear && day.year() <= latestYear;
        return good ? *this
                    : refuse(tr("%1 is outside the years %2 to %3.")
                                 .arg(field)
                                 .arg(earliestYear)
                                 .arg(latestYear));
    }

    RecordCheck& optionalDate(const QString& field, QDate day)
    {
        return day.isNull() ? *this : date(field, day);
    }

    RecordCheck& order(const QString& fromField, QDate from, const QString& toField, QDate to)
    {
        return from.isValid() && to.isValid() && to < from
                   ? refuse(tr("%1 is earlier than %2.").arg(toField, fromField))
                   : *this;
    }

    RecordCheck& refuseIf(bool wrong, const QString& sentence) { return wrong ? refuse(sentence) : *this; }

    [[nodiscard]] Result<void> result() const
    {
        if (m_refusal.isEmpty()) {
            return {};
        }
        return fail(ErrorCode::InvalidInput, m_refusal);
    }

private:
    RecordCheck& length(const QString& field, const QString& text, qsizetype limit)
    {
        if (!text.isValidUtf16()) {
            return refuse(tr("%1 contains half a character.").arg(field));
        }
        return text.size() > limit ? refuse(tr("%1 is longer than %2 characters.").arg(field).arg(limit))
                                   : *this;
    }

    RecordCheck& refuse(const QString& sentence)
    {
        if (m_refusal.isEmpty()) {
            m_refusal = sentence;
        }
        return *this;
    }

    QString m_refusal;
};

QString fieldName(const char* source)
{
    return QCoreApplication::translate("RecordField", source);
}

struct SubjectKindId {
    SubjectRef::Kind kind;
    const char* id;
};

constexpr std::array<SubjectKindId, 5> subjectKindIds{{
    {SubjectRef::Kind::Client, "client"},
    {SubjectRef::Kind::Case, "case"},
    {SubjectRef::Kind::Employee, "employee"},
    {SubjectRef::Kind::Purchase, "purchase"},
    {SubjectRef::Kind::District, "district"},
}};

} // namespace

Result<void> validate(const Client& value)
{
    return RecordCheck()
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "Given name")), value.givenName, nameLimit)
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "Family name")), value.familyName, nameLimit)
        .phone(fieldName(QT_TRANSLATE_NOOP("RecordField", "Telephone")), value.phone)
        .email(fieldName(QT_TRANSLATE_NOOP("RecordField", "E-mail")), value.email)
        .paragraphs(fieldName(QT_TRANSLATE_NOOP("RecordField", "Address")), value.address)
        .language(fieldName(QT_TRANSLATE_NOOP("RecordField", "Language")), value.preferredLanguage)
        .paragraphs(fieldName(QT_TRANSLATE_NOOP("RecordField", "Note")), value.note)
        .result();
}

Result<void> validate(const Case& value)
{
    const QString opened = fieldName(QT_TRANSLATE_NOOP("RecordField", "Opened on"));
    const QString closed = fieldName(QT_TRANSLATE_NOOP("RecordField", "Closed on"));
    return RecordCheck()
        .date(opened, value.openedOn)
        .optionalDate(closed, value.closedOn)
        .order(opened, value.openedOn, closed, value.closedOn)
        .refuseIf(value.lots && value.secondLots && *value.lots == *value.secondLots,
                  RecordCheck::tr("The first and the second lots are the same person."))
        .refuseIf(!value.lots && value.secondLots,
                  RecordCheck::tr("A second lots is given, but no first lots."))
        .paragraphs(fieldName(QT_TRANSLATE_NOOP("RecordField", "Reason for the type")), value.typeReason)
        .refuseIf(value.reopens == value.id, RecordCheck::tr("The case goes on from itself."))
        .result();
}

Result<void> validate(const Contact& value)
{
    return RecordCheck()
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "Organisation")), value.organisation, nameLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Contact person")), value.person, nameLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Function")), value.function, lineLimit)
        .phone(fieldName("Telephone"), value.phone)
        .email(fieldName("E-mail"), value.email)
        .paragraphs(fieldName(QT_TRANSLATE_NOOP("RecordField", "Contact details")), value.details)
        .refuseIf(value.position < 0, RecordCheck::tr("The position in the contact list is negative."))
        .result();
}

Result<void> validate(const Employee& value)
{
    const QString from = fieldName(QT_TRANSLATE_NOOP("RecordField", "Employed from"));
    const QString to = fieldName(QT_TRANSLATE_NOOP("RecordField", "Employed to"));
    return RecordCheck()
        .required(fieldName("Given name"), value.givenName, nameLimit)
        .required(fieldName("Family name"), value.familyName, nameLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Title")), value.title, lineLimit)
        .phone(fieldName("Telephone"), value.phone)
        .email(fieldName("E-mail"), value.email)
        .optionalDate(from, value.employedFrom)
        .optionalDate(to, value.employedTo)
        .order(from, value.employedFrom, to, value.employedTo)
        .result();
}

Result<void> validate(const Purchase& value)
{
    return RecordCheck()
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "Goods or service")), value.item, lineLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Category")), value.category, lineLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Supplier")), value.supplier, nameLimit)
        .refuseIf(value.amountOre < 0, RecordCheck::tr("The amount is negative."))
        .refuseIf(value.amountOre > amountLimitOre,
                  RecordCheck::tr("The amount is larger than any purchase can be."))
        .date(fieldName(QT_TRANSLATE_NOOP("RecordField", "Date of purchase")), value.date)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Financing")), value.financing, lineLimit)
        .refuseIf(value.suppliersAsked < 0 || value.suppliersAsked > suppliersLimit,
                  RecordCheck::tr("The number of suppliers asked is outside 0–%1.").arg(suppliersLimit))
        .optionalDate(fieldName(QT_TRANSLATE_NOOP("RecordField", "Date of contract")), value.contractOn)
        .optionalDate(fieldName(QT_TRANSLATE_NOOP("RecordField", "Documented on")), value.documentedOn)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Registration number")), value.registration,
              lineLimit)
        .result();
}

Result<void> validate(const DistrictInfo& value)
{
    return RecordCheck()
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "District administration")), value.name,
                  nameLimit)
        .line(fieldName(QT_TRANSLATE_NOOP("RecordField", "Unit")), value.unit, nameLimit)
        .paragraphs(fieldName("Address"), value.address)
        .phone(fieldName("Telephone"), value.phone)
        .result();
}

Result<void> validate(const User& value)
{
    const QString login = fieldName(QT_TRANSLATE_NOOP("RecordField", "User name"));
    return RecordCheck()
        .required(login, value.loginName, loginLimit)
        .refuseIf(value.loginName != value.loginName.trimmed(),
                  RecordCheck::tr("%1 begins or ends with a space.").arg(login))
        .required(fieldName(QT_TRANSLATE_NOOP("RecordField", "Display name")), value.displayName, nameLimit)
        .result();
}

QString toString(const SubjectRef& subject)
{
    for (const SubjectKindId& row : subjectKindIds) {
        if (row.kind == subject.kind) {
            const QString kind = QString::fromLatin1(row.id);
            return subject.kind == SubjectRef::Kind::District
                       ? kind
                       : QStringLiteral("%1:%2").arg(kind, subject.id.toString(QUuid::WithoutBraces));
        }
    }
    Q_UNREACHABLE();
}

Result<SubjectRef> subjectFromString(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView kind = colon < 0 ? text : text.first(colon);
    for (const SubjectKindId& row : subjectKindIds) {
        if (kind != QLatin1String(row.id)) {
            continue;
        }
        const bool wantsId = row.kind != SubjectRef::Kind::District;
        const QUuid id = colon < 0 ? QUuid() : QUuid::fromString(text.sliced(colon + 1));
        if (wantsId != (colon >= 0) || wantsId == id.isNull()) {
            break;
        }
        return SubjectRef{row.kind, id};
    }
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "SubjectRef", "This does not name a client, case, employee, purchase or district."));
}

} // namespace lotsbok
