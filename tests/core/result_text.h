// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

namespace lotsbok {

/// Why a Result failed, for QVERIFY2; "no failure" for one that did not.
template<typename T>
QByteArray failureOf(const Result<T>& result)
{
    if (result) {
        return QByteArrayLiteral("no failure");
    }
    return QStringLiteral("%1 [%2, code %3]")
        .arg(result.error().text, result.error().detail)
        .arg(static_cast<int>(result.error().code))
        .toUtf8();
}

} // namespace lotsbok

/// The result is a value.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto& verifyOkResult = (result);                                                               \
        QVERIFY2(verifyOkResult.has_value(), lotsbok::failureOf(verifyOkResult).constData());                \
    } while (false)

/// The result failed with this kind, and says so in one sentence.
#define VERIFY_FAILS(result, expectedCode)                                                                   \
    do {                                                                                                     \
        const auto& verifyFailsResult = (result);                                                            \
        QVERIFY2(!verifyFailsResult, "did not fail");                                                        \
        QVERIFY2(verifyFailsResult.error().code == (expectedCode),                                           \
                 lotsbok::failureOf(verifyFailsResult).constData());                                         \
        QVERIFY(verifyFailsResult.error().text.endsWith(u'.'));                                              \
    } while (false)
