// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_pages.h"

#include "core/base/clock.h"
#include "forms/print/qr_code.h"
#include "forms/print/text_shaper.h"

#include <algorithm>

namespace lotsbok {

parts::LetterheadPart letterheadPart(const Letterhead& letterhead, const std::vector<QString>& lines)
{
    parts::LetterheadPart part{letterhead.district, {}, {}, letterhead.logoSays};
    for (const QString& line : lines) {
        if (!line.isEmpty()) {
            part.lines.push_back(line);
        }
    }
    if (!letterhead.logo.isEmpty()) {
        part.logo = QImage::fromData(letterhead.logo, "PNG");
    }
    return part;
}

std::vector<std::vector<parts::Answer>> gridRows(const QList<QStringList>& texts)
{
    std::vector<std::vector<parts::Answer>> rows;
    for (const QStringList& row : texts) {
        std::vector<parts::Answer>& cells = rows.emplace_back();
        for (const QString& text : row) {
            cells.emplace_back().text = text;
        }
    }
    return rows;
}

void addCover(const CoverPage& cover, parts::Document& document)
{
    document.hasCover = true;
    document.furniture.cover = cover.title;
    document.parts.push_back({parts::Heading{1, cover.title}, {}});
    document.parts.push_back({parts::Paragraph{parts::TextRole::Body, cover.text, true}, {}});
    parts::Grid grid;
    for (const CoverPage::Column& column : cover.columns) {
        grid.columns.push_back({column.title, column.share, false});
    }
    grid.rows = gridRows(cover.rows);
    document.parts.push_back({std::move(grid), {}});
}

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
             << (job.code.isEmpty() ? QString() : words.code.arg(job.code));
        result.footReader =
            joined({job.recipient.isEmpty() ? QString() : words.recipient.arg(isolated(job.recipient)),
                    words.printedOn.arg(printedDate(toLocalTime(job.when).date()))});
    }
    result.footLeft = joined(foot);
    result.footNote = joined({secrecyLine(form, words), job.words.name()});
    result.pageOf = words.pageOf;
    return result;
}

void setWords(parts::Document& document, const FormWords& both)
{
    const PrintWords& words = both.first();
    document.language = words.language;
    document.secondLanguage = both.secondLanguage();
    document.yes = both.both(&PrintWords::yes);
    document.no = both.both(&PrintWords::no);
    document.numberHead = both.both(&PrintWords::numberHead);
    document.questionHead = both.both(&PrintWords::questionHead);
    document.actionHead = both.both(&PrintWords::actionHead);
    document.commentHead = both.both(&PrintWords::commentHead);
    document.ticked = words.ticked;
    document.notTicked = words.notTicked;
    document.unanswered = words.unanswered;
    document.placeAndDate = both.both(&PrintWords::placeAndDate);
    document.nameInClear = both.both(&PrintWords::nameInClear);
    document.signature = both.both(&PrintWords::signature);
    document.signatureTip = words.signatureTip;
    document.rankOf = words.rankOf;
    document.rankNone = words.rankNone;
}

void addHead(const PrintJob& job, const FormWords& both, parts::Document& document)
{
    const PrintWords& words = both.first();
    const FormDefinition& form = *job.form;
    std::vector<parts::Part>& out = document.parts;
    const auto paragraph = [&out](parts::TextRole role, const parts::Text& text) {
        if (!text.isEmpty()) {
            out.push_back({parts::Paragraph{role, text, false}, {}});
        }
    };
    if (!job.letterhead.district.isEmpty()) {
        const QString reached = joined({job.letterhead.address, job.letterhead.phone});
        out.push_back({letterheadPart(job.letterhead, {job.letterhead.unit, reached}), {}});
    }
    if (job.protectedIdentity) {
        out.push_back({parts::Notice{words.protectedMark}, {}});
    }
    if (job.isDraft && !job.blank) {
        out.push_back({parts::Notice{words.draftMark}, {}});
    }
    if (job.cover) {
        addCover(*job.cover, document);
    }
    const size_t first = out.size();
    if (!form.title.startsWith(form.printName())) {
        paragraph(parts::TextRole::Kicker, form.printName());
    }
    out.push_back({parts::Heading{1, both.both(form.title)}, {}});
    out[first].startsPage = job.cover.has_value();
    paragraph(parts::TextRole::Subject, job.blank ? QString() : isolatedSubject(job.subjectLine));
    paragraph(parts::TextRole::Body, both.both(form.purpose));
    if (!form.filledInBy.isEmpty()) {
        const QString other = both.other(form.filledInBy);
        paragraph(parts::TextRole::Note, {words.filledInBy.arg(form.filledInBy),
                                          other.isEmpty() ? QString() : both.second().filledInBy.arg(other)});
    }
    if (const QString label = firstPageLabel(job, words); !label.isEmpty()) {
        parts::ShortAnswer subject;
        subject.label = label == words.subjectPerson ? both.both(&PrintWords::subjectPerson) : label;
        subject.isBlank = true;
        if (job.fillable) {
            subject.answer.entry = textEntry(QLatin1String(subjectEntryName), label, entryLimit::line);
        }
        out.push_back({std::move(subject), {}});
    }
}

void addSection(const Section& section, const FieldParts& fields, const FormWords& both,
                std::vector<parts::Part>& out)
{
    std::vector<const Field*> shown;
    for (const Field& field : section.fields) {
        if (fields.isShown(field)) {
            shown.push_back(&field);
        }
    }
    const parts::Text condition = fields.conditionNote(section.condition);
    if (shown.empty() && section.intro.isEmpty()) {
        return;
    }
    parts::Group group;
    if (!section.title.isEmpty()) {
        group.parts.push_back({parts::Heading{2, both.both(section.title)}, {}});
    }
    if (!condition.isEmpty()) {
        group.parts.push_back({parts::Paragraph{parts::TextRole::Note, condition, true}, {}});
    }
    if (!section.intro.isEmpty()) {
        group.parts.push_back(
            {parts::Paragraph{parts::TextRole::Body, both.both(section.intro), !shown.empty()}, {}});
    }
    for (parts::Part& part : fields.make(shown)) {
        if (auto* grid = std::get_if<parts::Grid>(&part.value); grid && grid->label.text == section.title) {
            grid->label = {}; // said by the heading
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
    const FormDefinition form = job.words.swedish(*job.form);
    PrintJob printed = job;
    printed.form = &form;
    const FormWords both(printWords(form.language), job.words.beside);
    const PrintWords& words = both.first();
    parts::Document document;
    setWords(document, both);
    document.title = form.title.startsWith(form.printName())
                         ? form.title
                         : form.printName() + QLatin1Char(' ') + form.title;
    document.author = job.letterhead.district;
    document.furniture = furniture(printed, words);
    addHead(printed, both, document);
    const FieldParts fields(printed, both);
    for (const Section& section : form.sections) {
        if (fields.isShown(section)) {
            addSection(section, fields, both, document.parts);
        }
    }
    document.formMark = job.blank && job.fillable ? formMark(*job.form) : QString();
    addCheck(printed, words, document);
    return document;
}

} // namespace lotsbok
