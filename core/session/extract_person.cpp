// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose data is asked for.
#include "core/session/extract_desk.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

Unexpected unknownPerson()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Extract", "This is nobody whose data could be extracted: "
                                                       "client, employee, contact, or guardian or "
                                                       "network-tie with its case."));
}

std::optional<ExtractPerson::Kind> personKind(QStringView word)
{
    using Kind = ExtractPerson::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("client"), Kind::Client},
                                            {QStringLiteral("employee"), Kind::Employee},
                                            {QStringLiteral("contact"), Kind::Contact},
                                            {QStringLiteral("guardian"), Kind::Guardian},
                                            {QStringLiteral("network-tie"), Kind::NetworkTie}};
    const auto found = kinds.constFind(word.toString());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString ExtractPerson::text() const
{
    static constexpr std::array words{"client", "employee", "contact", "guardian", "network-tie"};
    return subjectText(QString::fromLatin1(words[static_cast<size_t>(kind)]), id);
}

SubjectRef ExtractPerson::subject() const
{
    switch (kind) {
    case Kind::Client:
        return {SubjectRef::Kind::Client, id};
    case Kind::Employee:
        return {SubjectRef::Kind::Employee, id};
    case Kind::Contact:
        break;
    case Kind::Guardian:
    case Kind::NetworkTie:
        return inCase ? SubjectRef::of(*inCase) : SubjectRef::district();
    }
    return SubjectRef::district();
}

Result<ExtractPerson> ExtractDesk::person(const QString& text, const std::optional<CaseId>& inCase)
{
    if (text.startsWith(QLatin1String("case:"))) {
        const auto subject = m_session.resolveSubject(text);
        const auto value = subject ? m_session.caseById(*CaseId::fromUuid(subject->id))
                                   : Result<Case>(fail(subject.error()));
        return value ? Result<ExtractPerson>(
                           ExtractPerson{ExtractPerson::Kind::Client, value->client.uuid(), {}})
                     : fail(value.error());
    }
    const auto kind = personKind(QStringView(text).left(text.indexOf(u':')));
    const QUuid id = QUuid::fromString(text.section(u':', 1));
    const bool named = kind == ExtractPerson::Kind::Guardian || kind == ExtractPerson::Kind::NetworkTie;
    if (!kind || id.isNull() || named != inCase.has_value()) {
        return unknownPerson();
    }
    return ExtractPerson{*kind, id, inCase};
}

} // namespace lotsbok
