// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/logo.h"
#include "core/session/session.h"

namespace lotsbok {

/// The logo of the district's letterhead; name, unit, address and phone are Session::saveDistrict's.
class LetterheadDesk {
public:
    explicit LetterheadDesk(Session& session)
        : m_session(session)
    {}

    Result<Logo> logo() const;
    /// Needs WriteDistrict. `value.png` is what logoPicture() made, or empty to have none. Errors:
    /// InvalidInput for what is no PNG file within kLogoBytes, kLogoWidth and kLogoHeight, or says nothing;
    /// Conflict; NoPermission.
    Result<Logo> saveLogo(const Logo& value);

private:
    Session& m_session;
};

} // namespace lotsbok
