// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace lotsbok {

/// The value, or why there is none. Every call in core that can fail returns it; no exception crosses core.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

using Unexpected = tl::unexpected<Error>;

/// Builds the failed side of any Result: `return fail(ErrorCode::NotFound, tr("…"));`
inline Unexpected fail(ErrorCode code, QString text, QString detail = {})
{
    return Unexpected(Error{code, std::move(text), std::move(detail)});
}

/// Passes a failure on: `if (!row) return fail(row.error());`
inline Unexpected fail(Error error)
{
    return Unexpected(std::move(error));
}

} // namespace lotsbok
