// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lotsbok {

class AppFixture;
class MainWindow;

void setShotFolder(const QString& folder); ///< made when it is not there
/// The window as it stands when nothing moves any more.
void takeShot(MainWindow& window, const QString& name);
void keepShot(QWidget& widget, const QString& name); ///< as it stands now

/// Every page and every section of the demo book (cli/demo), as a lots, the head of unit and the security
/// officer see them.
void takeDemoShots(AppFixture& fixture, const QString& book);

} // namespace lotsbok
