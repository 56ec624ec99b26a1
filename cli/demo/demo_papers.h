// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lotsbok::cli {

// Papers to attach to the demo's cases: drawn, small, and about nobody.

/// A signed paper as a scanner gives it: PNG.
QByteArray scannedPaper(const QString& title, const QStringList& lines, const QString& signedBy);
/// A letter of one page: PDF.
QByteArray letterAsPdf(const QString& title, const QStringList& lines);

} // namespace lotsbok::cli
