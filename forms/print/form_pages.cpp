// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_pages.h"

#include "core/base/clock.h"
#include "forms/print/qr_code.h"
#include "forms/print/text_shaper.h"

#include <algorithm>

namespace lotsbok {

QString isolatedSubject(const QString& line)
{
    const QString separator = QStringLiteral(" · ");
    QStringList list = line.split(separator);
    for (QString& item : list) {
        item = isolated(item);
    }
    return list.join(separator);
}

namespace {

QString joined(const QStringList& list)
{
    QStringList filled;
    for (const QString& item : list) {
        if (!item.trimmed().isEmpty()) {
            filled.append(item.trimmed());
        }
    }
    return filled.join(QStringLiteral(" · "));
}

QString secrecyLine(const FormDefinition& form, const PrintWords& words)
{
    const bool isAboutClient = form.subject == SubjectKind::Client || form.subject == SubjectKind::Case;
    return isAboutClient ? words.secrecyClient : words.secrecyOther;
}

QString mark(const PrintJob& job, const PrintWords& words)
{
    return joined({job.protectedIdentity ? words.protectedShort : QString(),
                   job.isDraft && !job.blank ? words.draftMark : QString()});
}

bool asksWhom(const Field& field)
{
    return field.bind == QLatin1String("client.name") || field.bind == QLatin1String("client.number") ||
           field.bind == QLatin1String("employee.name") ||
           field.text.contains(QLatin1String("{{client.name}}"));
}

/// What to write by hand to say whom or what a blank form is about; empty for the district itself.
QString subjectLabel(const FormDefinition& form, const PrintWords& words)
{
    switch (form.subject) {
    case SubjectKind::Client:
    case SubjectKind::Case:
        return words.subjectPerson;
    case SubjectKind::Employee:
        return words.subjectEmployee;
    case SubjectKind::Purchase:
        return words.subjectPurchase;
    case SubjectKind::District:
        break;
    }
    return {};
}

/// The same for the first page: nothing when the form's own fields ask it.
QString firstPageLabel(const PrintJob& job, const PrintWords& words)
{
    const FormDefinition& form = *job.form;
    const bool hasField = std::any_of(form.sections.begin(), form.sections.end(), [](const Section& section) {
        return std::any_of(section.fields.begin(), section.fields.end(), asksWhom);
    });
    // A purchase is always the form's own question.
    return !job.blank || hasField || form.subject == SubjectKind::Purchase ? QString()
                                                                           : subjectLabel(form, words);
}

parts::PageFurniture furniture(const PrintJob& job, const PrintWords& words)
{
    const FormDefinition& form = *job.form;
    parts::PageFurniture result;
    result.runningLeft = joined({job.letterhead.district, job.letterhead.unit});
    result.runningRight =
        joined({form.printName(), form.shortTitle.isEmpty() ? form.title : form.shortTitle});
    result.runningSubject = job.blank ? QString() : isolatedSubject(job.subjectLine);
    result.runningBlank = job.blank ? subjectLabel(form, words) : QString();
    result.mark = mark(job, words);
    QStringList foot{form.printName(), words.formVersion.arg(form.version)};
    if (!job.blank) {
        foot << (job.responseVersion > 0 ? words.answersVersion.arg(job.responseVersion) : QString())
             << (job.code.isEmpty() ? QString() : words.code.arg(job.code))
             << (job.recipient.isEmpty() ? QString() : words.recipient.arg(isolated(job.recipient)))
             << words.printedOn.arg(printedDate(toLocalTime(job.when).date()));
    }
    result.footLeft = joined(foot);
    result.footNote = secrecyLine(form, words);
    result.pageOf = words.pageOf;
    return result;
}

void setWords(parts::Document& document, const PrintWords& words)
{
    document.language = words.language;
    document.yes = words.yes;
    document.no = words.no;
    document.numberHead = words.numberHead;
    document.questionHead = words.questionHead;
    document.actionHead = words.actionHead;
    document.commentHead = words.commentHead;
    document.ticked = words.ticked;
    document.notTicked = words.notTicked;
    document.unanswered = words.unanswered;
    document.placeAndDate = words.placeAndDate;
    document.nameInClear = words.nameInClear;
    document.signature = words.signature;
    document.signatureTip = words.signatureTip;
    document.rankOf = words.rankOf;
    document.rankNone = words.rankNone;
}

void addHead(const PrintJob& job, const PrintWords& words, std::vector<parts::Part>& out)
{
    const FormDefinition& form = *job.form;
    const auto paragraph = [&out](parts::TextRole role, const QString& text) {
        if (!text.isEmpty()) {
            out.push_back({parts::Paragraph{role, text, false}, {}});
        }
    };
    parts::LetterheadPart letterhead{job.letterhead.district, {}};
    for (const QString& line :
         {job.letterhead.unit, joined({job.letterhead.address, job.letterhead.phone})}) {
        if (!line.isEmpty()) {
            letterhead.lines.push_back(line);
        }
    }
    if (!letterhead.name.isEmpty()) {
        out.push_back({std::move(letterhead), {}});
    }
    if (job.protectedIdentity) {
        out.push_back({parts::Notice{words.protectedMark}, {}});
    }
    if (job.isDraft && !job.blank) {
        out.push_back({parts::Notice{words.draftMark}, {}});
    }
    if (!form.title.startsWith(form.printName())) {
        paragraph(parts::TextRole::Kicker, form.printName());
    }
    out.push_back({parts::Heading{1, form.title}, {}});
    paragraph(parts::TextRole::Subject, job.blank ? QString() : isolatedSubject(job.subjectLine));
    paragraph(parts::TextRole::Body, form.purpose);
    paragraph(parts::TextRole::Note,
              form.filledInBy.isEmpty() ? QString() : words.filledInBy.arg(form.filledInBy));
    if (const QString label = firstPageLabel(job, words); !label.isEmpty()) {
        parts::ShortAnswer subject;
        subject.label = label;
        subject.isBlank = true;
        out.push_back({std::move(subject), {}});
    }
}

void addSection(const Section& section, const FieldParts& fields, std::vector<parts::Part>& out)
{
    std::vector<const Field*> shown;
    for (const Field& field : section.fields) {
        if (fields.isShown(field)) {
            shown.push_back(&field);
        }
    }
    const QString condition = fields.conditionNote(section.condition);
    if (shown.empty() && section.intro.isEmpty()) {
        return;
    }
    parts::Group group;
    if (!section.title.isEmpty()) {
        group.parts.push_back({parts::Heading{2, section.title}, {}});
    }
    if (!condition.isEmpty()) {
        group.parts.push_back({parts::Paragraph{parts::TextRole::Note, condition, true}, {}});
    }
    if (!section.intro.isEmpty()) {
        group.parts.push_back({parts::Paragraph{parts::TextRole::Body, section.intro, !shown.empty()}, {}});
    }
    for (parts::Part& part : fields.make(shown)) {
        if (auto* grid = std::get_if<parts::Grid>(&part.value); grid && grid->label == section.title) {
            grid->label.clear(); // said by the heading
        }
        group.parts.push_back(std::move(part));
    }
    out.push_back({std::move(group), {}});
}

/// Places that are no fields of the form, then the code by which the print is checked.
void addCheck(const PrintJob& job, const PrintWords& words, parts::Document& document)
{
    for (const PrintedSignature& signature : job.signatures) {
        if (!signature.label.isEmpty()) {
            parts::SignatureBox box;
            box.label = signature.label;
            box.name = isolated(signature.name);
            box.date = signature.date;
            box.says = signature.says;
            document.parts.push_back({std::move(box), signature.label});
        }
    }
    const auto drawing = job.longCode.isEmpty() ? std::nullopt : drawQrCode(job.longCode);
    if (drawing) {
        document.keywords = job.longCode;
        parts::Group group;
        group.parts.push_back({parts::Heading{2, words.codeHead}, {}});
        group.parts.push_back(
            {parts::Paragraph{parts::TextRole::Note, words.codeHelp.arg(job.code), true}, {}});
        group.parts.push_back({parts::FigurePart{*drawing, words.codeAlt.arg(job.code)}, {}});
        document.parts.push_back({std::move(group), {}});
    }
}

} // namespace

parts::Document formDocument(const PrintJob& job)
{
    const FormDefinition& form = *job.form;
    const PrintWords& words = printWords(form.language);
    parts::Document document;
    setWords(document, words);
    document.title = form.title.startsWith(form.printName())
                         ? form.title
                         : form.printName() + QLatin1Char(' ') + form.title;
    document.author = job.letterhead.district;
    document.furniture = furniture(job, words);
    addHead(job, words, document.parts);
    const FieldParts fields(job, words);
    for (const Section& section : form.sections) {
        if (fields.isShown(section)) {
            addSection(section, fields, document.parts);
        }
    }
    addCheck(job, words, document);
    return document;
}

} // namespace lotsbok
