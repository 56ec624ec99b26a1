// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "exchange/disclosure_private.h"
#include "forms/bindings/bindings.h"

namespace lotsbok {

Result<PaperWords> wordsFor(const QString& formId, const QString& id)
{
    const auto words = OverlayCatalogue::installed().words(formId, id);
    return words ? Result<PaperWords>(*words)
                 : fail(ErrorCode::InvalidInput,
                        DoorText::tr("This form has no words for “%1”.").arg(id.left(40)));
}

Result<PrintedForm> Disclosure::blank(const FormDefinition& form, const Letterhead& letterhead,
                                      const QDateTime& when, const BlankPaper& paper)
{
    const auto words = wordsFor(form.id, paper.words);
    if (!words) {
        return fail(words.error());
    }
    PrintJob job;
    job.form = &form;
    job.letterhead = letterhead;
    job.blank = true;
    job.fillable = paper.fillable;
    job.profile = paper.fillable ? PdfProfile::Sharing : PdfProfile::Archive; // it changes as it is filled in
    job.words = *words;
    job.bound = generalValues(toLocalTime(when).date());
    job.when = when;
    return printForm(job);
}

Result<PrintedForm> Disclosure::districtBlankToFile(const FormDefinition& form, const BlankPaper& paper,
                                                    const QString& path, bool overwrite)
{
    const auto letterhead = letterheadOf(m_session);
    return letterhead ? blankToFile(form, *letterhead, m_session.nowUtc(), paper, path, overwrite)
                      : fail(letterhead.error());
}

Result<PrintedForm> Disclosure::blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                            const QDateTime& when, const QString& path, bool overwrite)
{
    return blankToFile(form, letterhead, when, {}, path, overwrite);
}

Result<PrintedForm> Disclosure::blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                            const QDateTime& when, const BlankPaper& paper,
                                            const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    auto printed = blank(form, letterhead, when, paper);
    if (!printed) {
        return printed;
    }
    const auto written = writeFileSafely(path, printed->pdf, overwrite);
    return written ? std::move(printed) : fail(written.error());
}

} // namespace lotsbok
