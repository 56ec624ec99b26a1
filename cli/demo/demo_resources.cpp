// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_resources.h"

#include <QFile>
#include <QJsonDocument>

// Outside every namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not found by
// themselves.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace lotsbok::cli {

QByteArray demoResourceBytes(const QString& name)
{
    initDemoResources();
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject demoResource(const QString& name)
{
    return QJsonDocument::fromJson(demoResourceBytes(name)).object();
}

QString demoPassword()
{
    return QStringLiteral("fyra lugna lotsar vandrar");
}

QDateTime demoMoment()
{
    return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
}

const QStringList& officialTestNumbers()
{
    static const QStringList numbers = {
        QStringLiteral("19900101-2385"), QStringLiteral("19900103-2383"), QStringLiteral("19980101-2387"),
        QStringLiteral("20040101-2398"), QStringLiteral("20060121-2384"), QStringLiteral("20080101-2386"),
        QStringLiteral("20100101-2382"), QStringLiteral("19980470-2398"), QStringLiteral("20020181-2385"),
        QStringLiteral("20060379-2383"), QStringLiteral("20020069-2382"), QStringLiteral("20060085-2388"),
    };
    return numbers;
}

} // namespace lotsbok::cli
