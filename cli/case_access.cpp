// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"

#include "cli/records/record_options.h"

namespace lotsbok::cli {

Result<OpenedCase> openCaseBook(const Invocation& invocation, const Context& context)
{
    if (const auto number = CaseNumber::parse(invocation.operand(1)); !number) {
        return fail(number.error());
    }
    auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto id = caseNamed(**session, invocation.operand(1));
    if (!id) {
        return fail(id.error());
    }
    if (const auto stated = stateReasonFor(**session, SubjectRef::of(*id), invocation); !stated) {
        return fail(stated.error());
    }
    return OpenedCase{std::move(*session), *id};
}

Result<void> stateReasonFor(Session& session, const SubjectRef& subject, const Invocation& invocation)
{
    const auto id = CaseId::fromUuid(subject.id);
    if (subject.kind != SubjectRef::Kind::Case || !id || !invocation.has("reason")) {
        return {};
    }
    return session.stateReason(*id, invocation.value("reason"));
}

Result<OpenedSubject> openSubject(const Invocation& invocation, const Context& context)
{
    auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto subject = (*session)->resolveSubject(invocation.value("subject"));
    if (!subject) {
        return fail(subject.error());
    }
    if (const auto stated = stateReasonFor(**session, *subject, invocation); !stated) {
        return fail(stated.error());
    }
    return OpenedSubject{std::move(*session), *subject};
}

const Operand& bookOperand()
{
    static const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return book;
}

const Operand& caseOperand()
{
    static const Operand number{"NUMBER", QT_TRANSLATE_NOOP("Cli", "Case number, such as 2026-0001.")};
    return number;
}

Option reasonOption()
{
    return {"reason", "TEXT",
            QT_TRANSLATE_NOOP("Cli", "Why you open a case that is not your own; it is logged.")};
}

Option becauseOption(bool required)
{
    return {"because", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why it is done; kept with the record."), required};
}

QString userName(const QList<User>& users, const std::optional<UserId>& id)
{
    for (const User& user : users) {
        if (id && user.id == *id) {
            return user.displayName;
        }
    }
    return {};
}

} // namespace lotsbok::cli
