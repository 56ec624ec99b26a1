// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/qpdf.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace lotsbok::testing {

/// An element of the structure tree with what it says.
struct PdfElement {
    QString role;
    QString ownText; ///< of its marked content, in order
    QString actualText;
    QString alternate;
    QString scope;
    QString language; ///< its own; empty = that of what it is in
    int columnSpan = 1;
    int firstPage = -1; ///< of its own content
    bool hasContent = false;
    bool hasAnnotation = false;
    std::vector<PdfElement> kids;

    /// What assistive technology reads: the replacement text, or the element's own and its kids' text.
    [[nodiscard]] QString spoken() const;
};

/// How little a text may stand out: its colour against what is painted under it.
struct PdfContrast {
    double ratio = 21; ///< WCAG 2: 1 to 21
    QString text;
    int page = 0;
};

/// How a font is used in the pages: code → times.
struct PdfFontUse {
    QPDFObjectHandle font;
    std::set<int> codes;
};

/// A PDF file taken apart by libqpdf, as far as the checks need it. What does not fit together is in
/// problems().
class PdfReader {
public:
    explicit PdfReader(const QByteArray& file);

    [[nodiscard]] QPDF& file() { return *m_file; }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] const PdfElement& root() const { return m_root; }
    [[nodiscard]] int pageCount() const { return int(m_texts.size()); }
    [[nodiscard]] const std::map<std::string, PdfFontUse>& fonts() const { return m_fonts; }
    /// The text that stands out least, decorations without text left out.
    [[nodiscard]] const PdfContrast& weakestText() const { return m_weakest; }
    /// All marked content of a page, in drawing order, artifacts left out.
    [[nodiscard]] QString pageText(int page) const;
    /// The artifacts of a page: head, foot, repeated table heads.
    [[nodiscard]] QString artifactText(int page) const { return m_artifacts[size_t(page)]; }

private:
    friend class ContentReader;
    void readPages();
    void readStructure();
    PdfElement readElement(QPDFObjectHandle element, const QPDFObjectHandle& parent, int depth);
    void readKid(QPDFObjectHandle kid, QPDFObjectHandle owner, PdfElement& element, int depth);
    void takeContent(int page, int contentId, const QPDFObjectHandle& owner, PdfElement& element);
    [[nodiscard]] int pageNumber(const QPDFObjectHandle& page) const;

    std::shared_ptr<QPDF> m_file;
    QByteArray m_bytes;
    QStringList m_problems;
    std::vector<std::map<int, QString>> m_texts; ///< a page: content id → text
    std::vector<std::set<int>> m_taken;          ///< content ids that an element owns
    std::vector<QString> m_artifacts;
    std::map<std::string, PdfFontUse> m_fonts;
    PdfContrast m_weakest;
    std::map<QPDFObjGen, QPDFObjectHandle> m_parents; ///< what the parent tree says of annotations
    PdfElement m_root;
};

/// Code → text of a font's /ToUnicode.
QHash<int, QString> unicodeMap(QPDFObjectHandle font);

/// A text string object as QString.
QString textOf(QPDFObjectHandle object);

} // namespace lotsbok::testing
