// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/letterhead_desk.h"

#include "core/session/session_private.h"
#include "core/store/letterhead_repository.h"

#include <QCoreApplication>
#include <QtEndian>

namespace lotsbok {

namespace {

constexpr qsizetype kLongestSaying = 200;

/// By the header chunk, which comes first.
bool isSmallPng(const QByteArray& bytes)
{
    constexpr qsizetype header = 8;
    if (bytes.size() < header + 25 || bytes.size() > kLogoBytes || !bytes.startsWith("\x89PNG\r\n\x1A\n") ||
        bytes.mid(header + 4, 4) != "IHDR") {
        return false;
    }
    const auto width = qFromBigEndian<quint32>(bytes.constData() + header + 8);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + header + 12);
    return width > 0 && height > 0 && width <= quint32(kLogoWidth) && height <= quint32(kLogoHeight);
}

} // namespace

Result<Logo> LetterheadDesk::logo() const
{
    return LetterheadRepository(*m_session.d->store).logo();
}

Result<Logo> LetterheadDesk::saveLogo(const Logo& value)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireForWriting(Permission::WriteDistrict); !allowed) {
        return fail(allowed.error());
    }
    Logo logo = value;
    logo.says = value.says.simplified();
    const bool isNone = logo.png.isEmpty();
    if (isNone) {
        logo.says.clear();
    } else if (!isSmallPng(logo.png)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session", "Logo: the picture is too large, or is none."));
    } else if (logo.says.isEmpty() || logo.says.size() > kLongestSaying) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "Logo: say in a few words what it shows, for those who do not see it."));
    }
    return LetterheadRepository(*d.store).save(d.bookId, logo);
}

} // namespace lotsbok
