// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/icons.h"

#include "app/style/tokens.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are linked in only when something asks for them, outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace lotsbok {

namespace {

QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.constEnd()) {
        return *known;
    }
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    }
    return *read.insert(name, bytes);
}

/// Recolours at paint time, so that a change of theme needs no new icons.
class RecolouringEngine final : public QIconEngine {
public:
    RecolouringEngine(QString name, const QColor& fixed)
        : m_name(std::move(name))
        , m_fixed(fixed)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = drawing(m_name);
        if (svg.isEmpty()) {
            return;
        }
        svg.replace("#000000", colourFor(mode, state).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("lotsbok-icon/%1/%2/%3x%4")
                                .arg(m_name, colourFor(mode, state).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap found;
        if (QPixmapCache::find(key, &found)) {
            return found;
        }
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, made);
        return made;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new RecolouringEngine(m_name, m_fixed); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return mixed(tokens().muted, tokens().surface, 0.4);
        }
        if (m_fixed.isValid()) {
            return m_fixed;
        }
        return mode == QIcon::Selected || state == QIcon::On ? tokens().accent : tokens().text;
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, QColor());
}

QIcon icon(const QString& name, const QColor& colour)
{
    Q_ASSERT_X(!drawing(name).isEmpty(), "icon", qUtf8Printable(name));
    return QIcon(new RecolouringEngine(name, colour));
}

QIcon logo()
{
    return icon(QStringLiteral("logo"));
}

} // namespace lotsbok
