// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pades/pdf_signer.h"

#include "exchange/pades/visible_signature.h"
#include "forms/print/qpdf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <optional>

namespace lotsbok {

namespace {

using Handle = QPDFObjectHandle;

constexpr qsizetype kLargestSigned = 64 * 1024 * 1024;
constexpr qsizetype kRoomForCms = 32768; ///< hexadecimal digits

Unexpected cannotSign(const char* sentence, const char* detail = "")
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Card", sentence),
                QString::fromUtf8(detail));
}

QByteArray unparsed(Handle object)
{
    return QByteArray::fromStdString(object.unparseResolved());
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

std::optional<Handle> emptyField(QPDF& file, const QString& name)
{
    Handle form = file.getRoot().getKey("/AcroForm");
    Handle fields = form.isDictionary() ? form.getKey("/Fields") : Handle::newNull();
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        Handle field = fields.getArrayItem(i);
        const bool isEmptySignature = field.isDictionary() && field.isIndirect() && !field.hasKey("/V") &&
                                      field.getKey("/FT").isName() && field.getKey("/FT").getName() == "/Sig";
        if (isEmptySignature && field.getKey("/T").isString() &&
            field.getKey("/T").getUTF8Value() == name.toStdString()) {
            return field;
        }
    }
    return std::nullopt;
}

/// What is added after a file's end: objects, then the table of where they stand.
class Increment {
public:
    explicit Increment(const QByteArray& pdf)
        : m_out(pdf)
    {
        m_previous = pdf.mid(pdf.lastIndexOf("startxref") + 9).simplified().split(' ').first().toLongLong();
        if (!m_out.endsWith('\n')) {
            m_out.append('\n');
        }
    }

    [[nodiscard]] qint64 previous() const { return m_previous; }

    void addObject(int id, const QByteArray& body)
    {
        begin(id);
        m_out += body + "\nendobj\n";
    }

    /// The signature's dictionary, with room for what is known later only.
    void addSignature(int id, const QByteArray& entries)
    {
        begin(id);
        m_out += "<< " + entries + " /ByteRange ";
        m_rangeAt = m_out.size();
        m_out += QByteArray(kRangeRoom, ' ') + " /Contents ";
        m_contentsAt = m_out.size();
        m_out += '<' + QByteArray(kRoomForCms, '0') + "> >>\nendobj\n";
    }

    /// The cross-reference in the form that the file has: a stream, or a table.
    void finish(Handle trailer, bool isStream, int nextId)
    {
        const qint64 at = m_out.size();
        const QByteArray secondId = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
        QByteArray common = " /Prev " + number(m_previous);
        for (const char* key : {"/Root", "/Info"}) {
            if (trailer.hasKey(key)) {
                common +=
                    ' ' + QByteArray(key) + ' ' + QByteArray::fromStdString(trailer.getKey(key).unparse());
            }
        }
        Handle ids = trailer.getKey("/ID");
        if (ids.isArray() && ids.getArrayNItems() > 0) {
            const QByteArray first = QByteArray::fromStdString(ids.getArrayItem(0).getStringValue()).toHex();
            common += " /ID [<" + first + "> <" + secondId + ">]";
        }
        m_out += isStream ? crossReferenceStream(nextId, at, common) : crossReferenceTable(nextId, common);
        m_out += "startxref\n" + number(at) + "\n%%EOF\n";
        const qsizetype after = m_contentsAt + kRoomForCms + 2;
        const QByteArray range =
            "[0 " + number(m_contentsAt) + ' ' + number(after) + ' ' + number(m_out.size() - after) + ']';
        m_out.replace(m_rangeAt, kRangeRoom, range.leftJustified(kRangeRoom, ' '));
    }

    [[nodiscard]] QByteArray digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(m_out).first(m_contentsAt));
        hash.addData(QByteArrayView(m_out).sliced(m_contentsAt + kRoomForCms + 2));
        return hash.result();
    }

    [[nodiscard]] QByteArray with(const QByteArray& cms)
    {
        const QByteArray hex = cms.toHex();
        m_out.replace(m_contentsAt + 1, hex.size(), hex);
        return m_out;
    }

private:
    static constexpr qsizetype kRangeRoom = 48;

    void begin(int id)
    {
        m_offsets.insert(id, m_out.size());
        m_out += number(id) + " 0 obj\n";
    }

    QByteArray crossReferenceStream(int id, qint64 at, const QByteArray& common)
    {
        m_offsets.insert(id, at);
        QByteArray index;
        QByteArray rows;
        for (auto each = m_offsets.constBegin(); each != m_offsets.constEnd(); ++each) {
            index += number(each.key()) + " 1 ";
            rows += '\1';
            for (int shift = 24; shift >= 0; shift -= 8) {
                rows += static_cast<char>(each.value() >> shift & 0xFF);
            }
            rows += QByteArray(2, '\0');
        }
        return number(id) + " 0 obj\n<< /Type /XRef /Size " + number(id + 1) + " /W [1 4 2] /Index [" +
               index.trimmed() + "] /Length " + number(rows.size()) + common + " >>\nstream\n" + rows +
               "\nendstream\nendobj\n";
    }

    [[nodiscard]] QByteArray crossReferenceTable(int size, const QByteArray& common) const
    {
        QByteArray table = "xref\n";
        for (auto each = m_offsets.constBegin(); each != m_offsets.constEnd(); ++each) {
            table +=
                number(each.key()) + " 1\n" + number(each.value()).rightJustified(10, '0') + " 00000 n \n";
        }
        return table + "trailer\n<< /Size " + number(size) + common + " >>\n";
    }

    QByteArray m_out;
    QMap<int, qint64> m_offsets;
    qint64 m_previous = 0;
    qsizetype m_rangeAt = 0;
    qsizetype m_contentsAt = 0;
};

QByteArray dictionaryOf(const PdfSigning& signing)
{
    const auto text = [](const QString& value) {
        return QByteArray::fromStdString(Handle::newUnicodeString(value.toStdString()).unparse());
    };
    return "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name " + text(signing.signer) +
           " /Reason " + text(signing.reason) +
           " /M (D:" + signing.when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

/// A field's look as a form of its own: what its dictionary and its stream are.
QByteArray lookOf(Handle field, const QStringList& lines)
{
    const Handle::Rectangle place = field.getKey("/Rect").getArrayAsRectangle();
    const QSizeF area(place.urx - place.llx, place.ury - place.lly);
    const QByteArray content = visibleSignature(lines, area);
    return "<< /Type /XObject /Subtype /Form /BBox [0 0 " + QByteArray::number(area.width(), 'f', 2) + ' ' +
           QByteArray::number(area.height(), 'f', 2) + "] /Resources << >> /Length " +
           number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

Result<QByteArray> signOpened(QPDF& file, const QByteArray& pdf, const PdfSigning& signing)
{
    if (file.isEncrypted()) {
        return cannotSign(QT_TRANSLATE_NOOP("Card", "A file with a password cannot be signed."));
    }
    auto field = emptyField(file, signing.field);
    Handle form = file.getRoot().getKey("/AcroForm");
    if (!field || !form.isIndirect()) {
        return cannotSign(QT_TRANSLATE_NOOP("Card", "The file has no such empty place for a signature."));
    }
    Increment added(pdf);
    const bool isStream = !QByteArrayView(pdf).sliced(added.previous()).startsWith("xref");
    Handle signature = file.makeIndirectObject(Handle::newDictionary());
    const int id = signature.getObjectID();
    field->replaceKey("/V", signature);
    form.replaceKey("/SigFlags", Handle::newInteger(3)); // signed, and only to be added to
    int last = id;
    if (!signing.shown.isEmpty()) {
        Handle look = file.makeIndirectObject(Handle::newDictionary());
        last = look.getObjectID();
        Handle states = Handle::newDictionary();
        states.replaceKey("/N", look);
        field->replaceKey("/AP", states);
        field->replaceKey("/Contents", Handle::newUnicodeString(signing.shown.join(u' ').toStdString()));
        added.addObject(last, lookOf(*field, signing.shown));
    }
    added.addObject(field->getObjectID(), unparsed(*field));
    added.addObject(form.getObjectID(), unparsed(form));
    added.addSignature(id, dictionaryOf(signing));
    added.finish(file.getTrailer(), isStream, last + 1);
    const auto cms = signing.cms(added.digest());
    if (!cms) {
        return fail(cms.error());
    }
    if (cms->size() * 2 > kRoomForCms) {
        return cannotSign(QT_TRANSLATE_NOOP("Card", "The card's certificates are too large for the file."));
    }
    return added.with(*cms);
}

/// Opens without repair: what is to be signed must be whole.
template<typename Work>
auto withPdf(const QByteArray& pdf, Work work) -> decltype(work(std::declval<QPDF&>()))
{
    constexpr auto notOne = QT_TRANSLATE_NOOP("Card", "The file is no PDF that can be signed.");
    const qint64 table =
        pdf.mid(pdf.lastIndexOf("startxref") + 9).simplified().split(' ').first().toLongLong();
    if (pdf.size() > kLargestSigned || !pdf.startsWith("%PDF-") || table <= 0 || table >= pdf.size()) {
        return cannotSign(notOne);
    }
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
        return work(file);
    } catch (const std::exception& problem) {
        return cannotSign(notOne, problem.what());
    }
}

} // namespace

Result<QByteArray> signPdf(const QByteArray& pdf, const PdfSigning& signing)
{
    return withPdf(pdf, [&](QPDF& file) { return signOpened(file, pdf, signing); });
}

Result<QStringList> emptySignatureFields(const QByteArray& pdf)
{
    return withPdf(pdf, [](QPDF& file) -> Result<QStringList> {
        QStringList names;
        Handle form = file.getRoot().getKey("/AcroForm");
        Handle fields = form.isDictionary() ? form.getKey("/Fields") : Handle::newNull();
        for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
            Handle field = fields.getArrayItem(i);
            const QString name = field.isDictionary() && field.getKey("/T").isString()
                                     ? QString::fromStdString(field.getKey("/T").getUTF8Value())
                                     : QString();
            if (!name.isEmpty() && emptyField(file, name)) {
                names.append(name);
            }
        }
        return names;
    });
}

} // namespace lotsbok
