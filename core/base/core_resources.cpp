// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/core_resources.h"

#include <QDir>

// Outside the namespace, as Q_INIT_RESOURCE demands.
static void initCoreDataResource()
{
    Q_INIT_RESOURCE(core_data);
}

namespace lotsbok {

void initCoreResources()
{
    initCoreDataResource();
}

} // namespace lotsbok
