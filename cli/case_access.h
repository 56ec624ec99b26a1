// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/book_access.h"

namespace lotsbok::cli {

/// An open book and the case that the command is about.
struct OpenedCase {
    std::unique_ptr<Session> session;
    CaseId id;
};

/// Opens the book and finds the case that the second operand names. --reason states why somebody else's case
/// is opened. Errors: those of openBook; NotFound also for a sealed case that is not to be known of.
Result<OpenedCase> openCaseBook(const Invocation& invocation, const Context& context);

struct OpenedSubject {
    std::unique_ptr<Session> session;
    SubjectRef subject;
};
/// Opens the book and finds what --subject names, with --reason as above.
Result<OpenedSubject> openSubject(const Invocation& invocation, const Context& context);

/// Says why, when --reason does and the subject is a case; nothing for one's own cases.
Result<void> stateReasonFor(Session& session, const SubjectRef& subject, const Invocation& invocation);

/// Options and operands that all commands about a case share.
const Operand& bookOperand();
const Operand& caseOperand();
Option reasonOption();
Option becauseOption(bool required = false); ///< why a record is changed, kept in its history

/// The display name of a user; empty when there is none.
QString userName(const QList<User>& users, const std::optional<UserId>& id);

} // namespace lotsbok::cli
