// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace lotsbok {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF4F6F8);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xEAEEF2);
    t.zebra = rgb(0xF8FAFB);
    t.line = rgb(0xDDE3E9);
    t.control = rgb(0x7A8794);
    t.text = rgb(0x17212B);
    t.muted = rgb(0x51606F);
    t.accent = rgb(0x12616E);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xDCEDEF);
    t.ok = rgb(0x1C6B3C);
    t.okSoft = rgb(0xDFF2E5);
    t.warn = rgb(0x7A4A00);
    t.warnSoft = rgb(0xFCEFD6);
    t.danger = rgb(0xA8261C);
    t.dangerSoft = rgb(0xFBE4E1);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x14191E);
    t.surface = rgb(0x1C2329);
    t.raised = rgb(0x181E24);
    t.zebra = rgb(0x20272E);
    t.line = rgb(0x2E3841);
    t.control = rgb(0x7B8894);
    t.text = rgb(0xE8EDF1);
    t.muted = rgb(0xA6B2BD);
    t.accent = rgb(0x62C0CC);
    t.onAccent = rgb(0x06262B);
    t.accentSoft = rgb(0x1E3F46);
    t.ok = rgb(0x76CF97);
    t.okSoft = rgb(0x1D3A29);
    t.warn = rgb(0xEDB95E);
    t.warnSoft = rgb(0x40301A);
    t.danger = rgb(0xF2938A);
    t.dangerSoft = rgb(0x472522);
    return t;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens scheme = makeLight();
    return scheme;
}

const Tokens& darkTokens()
{
    static const Tokens scheme = makeDark();
    return scheme;
}

QList<TokenPair> tokenPairs(const Tokens& t)
{
    QList<TokenPair> pairs;
    const std::pair<const char*, QColor> grounds[] = {{"window", t.window},
                                                      {"surface", t.surface},
                                                      {"raised", t.raised},
                                                      {"zebra", t.zebra},
                                                      {"accentSoft", t.accentSoft}};
    for (const auto& [name, ground] : grounds) {
        const QString on = QStringLiteral(" on ") + QLatin1String(name);
        pairs.append({QStringLiteral("text") + on, t.text, ground, 7.0});
        pairs.append({QStringLiteral("muted") + on, t.muted, ground, 4.5});
        pairs.append({QStringLiteral("accent") + on, t.accent, ground, 4.5});
        pairs.append({QStringLiteral("control") + on, t.control, ground, 3.0});
    }
    pairs.append({QStringLiteral("onAccent on accent"), t.onAccent, t.accent, 4.5});
    const std::tuple<const char*, QColor, QColor> signals_[] = {
        {"ok", t.ok, t.okSoft}, {"warn", t.warn, t.warnSoft}, {"danger", t.danger, t.dangerSoft}};
    for (const auto& [name, front, soft] : signals_) {
        const QString what = QLatin1String(name);
        pairs.append({what + QStringLiteral(" on soft"), front, soft, 4.5});
        pairs.append({what + QStringLiteral(" on surface"), front, t.surface, 4.5});
        pairs.append({what + QStringLiteral(" on window"), front, t.window, 4.5});
        pairs.append({QStringLiteral("text on soft ") + what, t.text, soft, 7.0});
    }
    return pairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](float x, float y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

} // namespace lotsbok
