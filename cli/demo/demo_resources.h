// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lotsbok::cli {

/// A JSON object of resources/demo; empty when there is none of that name.
QJsonObject demoResource(const QString& name);
QByteArray demoResourceBytes(const QString& name);

/// The password of every user in a demo or synthetic book. It protects nothing: those books hold nobody's
/// data.
QString demoPassword();

/// The moment at which synthetic books stand still, so that they are the same whenever they are made, and on
/// whose day the demo's story is told to be made.
QDateTime demoMoment();

/// Skatteverket's test numbers, never given to anybody (law.md, "Identity numbers").
const QStringList& officialTestNumbers();

} // namespace lotsbok::cli
