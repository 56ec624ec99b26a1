// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/installed_form.h"
#include "core/security/forms_file.h"
#include "core/session/session.h"

namespace lotsbok {

/// What a session took in from beside the book.
struct TakenForms {
    QList<InstalledForm> taken{}; ///< installed or withdrawn now
    QStringList refused{};        ///< a sentence for each entry, or each file, that was not
};

/// Bilagor in the district's own wording: an administrator hands them over beside the book (AccountDesk), and
/// whoever has the pen takes them in. The book is what counts, so that backups, moved books and published
/// copies have them.
class FormsDesk {
public:
    /// Judges what core cannot: whether the definition can be used beside those that the book has.
    using Check = std::function<Result<void>(const HandedForm& entry)>;

    explicit FormsDesk(const Session& session)
        : m_session(session)
    {}

    /// In the order of entry, the withdrawn ones too; the definitions are Session::definition(). Every role.
    Result<QList<InstalledForm>> installed() const;

    /// Whether something lies beside the book to be taken in.
    [[nodiscard]] bool waits() const;
    /// Takes in what waits, in one commit, and tells beside the book what it uses now. Without the pen:
    /// nothing. An entry counts when its signature is of a user whom the book pins as administrator and the
    /// key file has admitted as one, and `check` has nothing against it. What was taken in before does
    /// nothing; what is forged, damaged or refused is told, logged ("forms.refuse") and taken away. `check`
    /// is asked for installations only. Errors: those of writing the book, and of the key file.
    Result<TakenForms> takeIn(const Check& check);

private:
    struct Step;
    Result<void> takeFile(const QString& path, const Check& check, TakenForms& taken,
                          QList<HandedForm>& refusals);
    void tell(const QList<HandedForm>& refusals);

    const Session& m_session;
};

} // namespace lotsbok
