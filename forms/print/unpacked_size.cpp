// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/unpacked_size.h"

#include "forms/print/qpdf.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <qpdf/Pl_Flate.hh>
#include <stdexcept>

namespace lotsbok {

namespace {

class TooMuchUnpacked : public std::runtime_error {
public:
    TooMuchUnpacked()
        : std::runtime_error("more than its bounds")
    {}
};

/// Counts what comes out of a packed stream, and stops it.
class Meter : public Pipeline {
public:
    explicit Meter(size_t most)
        : Pipeline("meter", nullptr)
        , m_most(most)
    {}
    void write(unsigned char const* /*data*/, size_t size) override
    {
        m_size += size;
        if (m_size > m_most) {
            throw TooMuchUnpacked();
        }
    }
    void finish() override {}

private:
    size_t m_most;
    size_t m_size = 0;
};

/// Whether what stands between a stream's object and its data names a filter that our own files never have,
/// or one in disguise: such a stream is not unpacked at all.
bool hasForeignFilter(const QByteArray& head)
{
    constexpr std::array words{"#", "/LZW", "/RunLength", "/RL", "/ASCII", "/AHx", "/A85", "/Crypt"};
    return std::any_of(words.begin(), words.end(), [&head](const char* word) { return head.contains(word); });
}

/// Unpacks one stream into the meter; what is not packed after all is left to libqpdf.
void measure(const QByteArray& pdf, qsizetype from, qsizetype size, Meter& meter)
{
    try {
        Pl_Flate flate("flate", &meter, Pl_Flate::a_inflate);
        flate.write(reinterpret_cast<const unsigned char*>(pdf.constData() + from), size_t(size));
        flate.finish();
    } catch (const TooMuchUnpacked&) {
        throw;
    } catch (const std::exception&) {
        return;
    }
}

} // namespace

// Everything packed in the file, however it is referred to.
UnpackedSize::Verdict UnpackedSize::check(const QByteArray& pdf) const
{
    constexpr qsizetype longestHead = 4096;
    Meter meter(mostBytes);
    qsizetype fed = 0;
    int count = 0;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end") {
            continue;
        }
        if (++count > mostStreams) {
            return Verdict::TooLarge;
        }
        const qsizetype start = std::max(qsizetype(0), at - longestHead);
        const QByteArray head = pdf.mid(start, at - start);
        if (hasForeignFilter(head.mid(std::max(qsizetype(0), head.lastIndexOf("obj"))))) {
            return Verdict::Foreign;
        }
        qsizetype from = at + 6;
        while (from < pdf.size() && std::isspace(uchar(pdf[from])) != 0) {
            ++from;
        }
        if (from >= pdf.size() || (uchar(pdf[from]) & 0x0F) != 8) {
            continue; // no zlib header: nothing that unpacks
        }
        const qsizetype end = pdf.indexOf("endstream", from);
        const qsizetype size = (end < 0 ? pdf.size() : end) - from;
        fed += size;
        if (fed > 2 * pdf.size()) {
            return Verdict::Foreign;
        }
        try {
            measure(pdf, from, size, meter);
        } catch (const TooMuchUnpacked&) {
            return Verdict::TooLarge;
        }
    }
    return Verdict::Within;
}

} // namespace lotsbok
