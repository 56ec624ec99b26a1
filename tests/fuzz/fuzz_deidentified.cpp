// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// De-identified files come from many hands. The input is read as a whole file, as what stands under a right
// checksum, as a patch of a good file that is summed up anew, and as a seal and a key file of the city; what
// is taken is put together, too.
#include "core/rules/city_report.h"
#include "core/security/city_key.h"

#include <QCryptographicHash>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sodium.h>

namespace {

QByteArray summed(const QByteArray& rest)
{
    return "{\"checksum\":\"" + QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex() + rest;
}

void read(const QByteArray& bytes)
{
    const auto file = lotsbok::readDeidentified(bytes);
    if (!file) {
        return;
    }
    // What is accepted must be exactly what would be written again.
    if (lotsbok::deidentifiedBytes(*file) != bytes) {
        std::abort();
    }
    lotsbok::CityMerge merge;
    merge.add(QStringLiteral("a"), "a", *file);
    merge.add(QStringLiteral("b"), "b", *file);
    const auto result = merge.finish();
    if (result.problems.isEmpty() && file->table.rows() > 0) {
        std::abort(); // the same cases twice
    }
    lotsbok::CityMerge alone;
    alone.add(QStringLiteral("a"), "a", *file);
    const auto figures = alone.finish().figures;
    const auto published = lotsbok::cityTables(figures, lotsbok::ReportVersion::Publish);
    if (file->table.rows() < 5 && !published.isEmpty()) {
        for (const lotsbok::ReportTable& table : published) {
            for (const auto& row : table.cells) {
                for (const lotsbok::ReportCell& cell : row) {
                    if (cell.kind == lotsbok::ReportCell::Kind::Count && cell.count > 0) {
                        std::abort(); // a figure about fewer than five
                    }
                }
            }
        }
    }
}

/// A good file of three columns and two cases, without head and checksum.
QByteArray goodRest()
{
    lotsbok::DeidentifiedFile file;
    file.district = QStringLiteral("bromma");
    file.period = {QDate(2026, 1, 1), QDate(2026, 12, 1)};
    file.madeOn = QDate(2027, 1, 15);
    file.k = 1;
    for (const char* id : {"age", "sex", "work.entry"}) {
        file.table.columns.append({QLatin1String(id), 0, {1, 2}});
    }
    file.table.codes = {QString(16, u'0'), QString(16, u'Z')};
    const QByteArray bytes = lotsbok::deidentifiedBytes(file);
    return bytes.mid(bytes.indexOf("\","));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const int ready = sodium_init();
    if (ready < 0) {
        std::abort();
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    read(bytes);
    read(summed(bytes));
    static const QByteArray good = goodRest();
    if (bytes.size() > 2) {
        const qsizetype at = (quint8(bytes[0]) + 256 * quint8(bytes[1])) % good.size();
        const QByteArray patch = bytes.mid(2);
        read(summed(QByteArray(good).replace(at, qMin(patch.size(), good.size() - at), patch)));
    }
    static const lotsbok::CityKey key = [] {
        lotsbok::CityKey made;
        made.sealPrivate = lotsbok::Secret(crypto_box_SECRETKEYBYTES);
        made.sealPrivate.data()[0] = 8;
        made.sealPublic.resize(crypto_box_PUBLICKEYBYTES);
        crypto_scalarmult_base(reinterpret_cast<unsigned char*>(made.sealPublic.data()),
                               made.sealPrivate.data());
        return made;
    }();
    if (const auto opened = lotsbok::openSealed(bytes, key)) {
        read(*opened);
    }
    (void)lotsbok::cityKeyPublic(bytes);
    (void)lotsbok::parseCityKeyText(QString::fromLatin1(bytes));
    return 0;
}
