// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace lotsbok {

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Failed:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::RuleSaysNo:
    case ErrorCode::ReasonNeeded:
        return 3;
    case ErrorCode::WrongCredentials:
    case ErrorCode::NoPermission:
        return 4;
    case ErrorCode::NotABook:
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
        return 5;
    case ErrorCode::InUse:
        return 6;
    case ErrorCode::NewerVersion:
        return 7;
    case ErrorCode::NoSpace:
    case ErrorCode::FileSystem:
        return 8;
    case ErrorCode::Conflict:
        return 9;
    }
    return 1;
}

} // namespace lotsbok
