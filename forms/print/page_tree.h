// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"
#include "forms/print/form_entry.h"

#include <QImage>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

/// The document before it has pages: a tree of plain values. Screen preview, printer and PDF come from it
/// alike.
namespace lotsbok::parts {

struct Part;

/// Words of the form, and the same in the document's second language where it has them.
struct Text {
    QString text;
    QString second{};

    Text() = default;
    Text(const QString& words) // a text in one language is a text
        : text(words)
    {}
    Text(const QString& words, const QString& other)
        : text(words)
        , second(other)
    {}
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

enum class TextRole { Body, Note, Kicker, Subject, Code, Easy /**< a letter in plain words */ };

/// Level 1 is the form's title, 2 a section, 3 a field, 4 a card. Empty headings are never made.
struct Heading {
    int level = 1;
    Text text;
};

struct Paragraph {
    TextRole role = TextRole::Body;
    Text text;
    bool keepsWithNext = false;
};

struct BulletList {
    std::vector<Text> items;
    TextRole role = TextRole::Body;
};

/// Sender at the head of the first page.
struct LetterheadPart {
    QString name;
    std::vector<QString> lines;
    QImage logo{}; ///< beside them; null = none
    QString logoSays{};
};

/// A framed word of warning: skyddade personuppgifter, utkast.
struct Notice {
    QString text;
};

/// A box to tick, with its word beside it.
struct TickBox {
    Text label;
    bool isTicked = false;
};

/// What stands in a place for an answer: a text, boxes, or neither.
struct Answer {
    Text text;
    std::vector<TickBox> boxes;
    bool isUnanswered = false; ///< on a filled form: says so; on a blank one: leaves room
    bool isListed = false;     ///< boxes under each other, however much room there is
    FormEntry entry{};         ///< of a form to fill in on screen; its options are the boxes
};

/// A label with a short answer beside it.
struct ShortAnswer {
    Text label;
    Text note; ///< help or condition, may be empty
    Answer answer;
    bool isBlank = false;   ///< a ruled line to write on
    bool isCompact = false; ///< yes/no, a number, a date: the label may take most of the line
};

/// A label with room below for a text of any length.
struct LongAnswer {
    Text label;
    Text note;
    Answer answer;
    int ruledLines = 0; ///< on a blank form
};

/// 0–10, as boxes to ring in.
struct ScaleAnswer {
    Text label;
    Text note;
    Text lowLabel;
    Text highLabel;
    std::optional<int> value;
    QString spoken;         ///< "7 på en skala från 0 (…) till 10 (…)"
    QString unansweredText; ///< on a filled form
    FormEntry entry{};
};

struct ChecklistRow {
    int number = 0; ///< 0 = none
    Text question;
    Text note;
    std::optional<bool> answer;
    QString action;
    QString comment;
    QString unansweredText; ///< on a filled form, when there is no answer
    FormEntry answerEntry{}, actionEntry{}, commentEntry{};
};

/// Nr · Fråga · Ja · Nej · Åtgärd · Kommentar.
struct Checklist {
    bool hasNumbers = true;
    bool hasAction = true;
    bool hasComment = false;
    bool isBlank = false;
    std::vector<ChecklistRow> rows;
};

/// Options in an order: the number before each, or an empty box.
struct Ranking {
    Text label;
    Text note;
    struct Item {
        Text label;
        std::optional<int> rank;
        FormEntry entry{};
    };
    std::vector<Item> items;
    QString unansweredText;
};

/// A table of short cells.
struct Grid {
    struct Column {
        Text title;
        double share = 1;
        bool isNumber = false;
    };
    Text label;
    Text note;
    std::vector<Column> columns;
    std::vector<std::vector<Answer>> rows;
    bool firstColumnIsHead = false;
    double minimumRowHeight = 0; ///< room for writing by hand
};

/// A framed group that is kept together where a page allows it: one goal with its activities.
struct Card {
    Text title;
    std::vector<Part> parts;
};

struct FigurePart {
    Drawing drawing;
    QString alternate; ///< what the picture says, in words
};

/// Place and date, name in clear, and a line to sign on.
struct SignatureBox {
    Text label;
    Text note;
    QString place;
    QString date;
    QString name;
    QString fieldName;                           ///< of the field for an electronic signature; empty = none
    QString says{};                              ///< on the line to sign on: how it was signed
    std::vector<std::vector<QPointF>> strokes{}; ///< drawn there, each coordinate from 0 to 1
    FormEntry placeEntry{}, dateEntry{}, nameEntry{};
};

/// A section with its heading: read as one.
struct Group {
    std::vector<Part> parts;
};

struct Part {
    std::variant<Heading, Paragraph, BulletList, LetterheadPart, Notice, ShortAnswer, LongAnswer, ScaleAnswer,
                 Checklist, Ranking, Grid, Card, FigurePart, SignatureBox, Group>
        value;
    QString field; ///< label for warnings, may be empty
    bool startsPage = false;
};

/// What stands at the head and foot of every page.
struct PageFurniture {
    QString runningLeft; ///< head of the second page and on
    QString runningRight;
    QString runningSubject; ///< whom it is about, so that a loose page finds its way back
    QString runningBlank;   ///< instead of it on a blank form: what to write by hand, with a line
    QString mark;           ///< framed at the head of the second page and on; the first has Notice parts
    QString footLeft;
    QString
        footReader{}; ///< to whom and when: behind footLeft, or on a line of its own where both are too long
    QString footNote; ///< the line on secrecy
    QString pageOf;   ///< "Sida %1 av %2"
    QString cover;    ///< in place of it on the pages of a cover, which are not counted
};

struct Document {
    QString title; ///< of the file
    QString author;
    QString keywords{};          ///< the long code of the print
    QString language;            ///< BCP 47
    QByteArray secondLanguage{}; ///< BCP 47, of the second words; empty = none
    PageFurniture furniture;
    std::vector<Part> parts;
    bool hasCover = false; ///< the parts before the first that starts a page
    // Words of the layout itself, in the document's language.
    Text yes;
    Text no;
    Text numberHead, questionHead, actionHead, commentHead;
    QString ticked;     ///< "%1, markerad"
    QString notTicked;  ///< "%1, inte markerad"
    QString unanswered; ///< "Ej besvarad"
    Text placeAndDate, nameInClear, signature;
    QString signatureTip; ///< "Elektronisk underskrift: %1"
    QString rankOf;       ///< "%1: plats %2"
    QString rankNone;     ///< "%1: inte vald"
    QString formMark{};   ///< of a form to fill in on screen; empty = none
};

} // namespace lotsbok::parts
