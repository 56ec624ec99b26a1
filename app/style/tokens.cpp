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

// Black on white, hairlines as dark as text, colours so deep that each is read at 7:1.
Tokens makeHighContrastLight()
{
    Tokens t;
    t.highContrast = true;
    t.window = rgb(0xFFFFFF);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.zebra = rgb(0xF2F2F2);
    t.line = rgb(0x404040);
    t.control = rgb(0x000000);
    t.text = rgb(0x000000);
    t.muted = rgb(0x2B2B2B);
    t.accent = rgb(0x003B46);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xD3EDF2);
    t.ok = rgb(0x00401B);
    t.okSoft = rgb(0xE3F6E9);
    t.warn = rgb(0x4A2C00);
    t.warnSoft = rgb(0xFFF1D6);
    t.danger = rgb(0x6E0B05);
    t.dangerSoft = rgb(0xFFE9E6);
    return t;
}

Tokens makeHighContrastDark()
{
    Tokens t;
    t.dark = true;
    t.highContrast = true;
    t.window = rgb(0x000000);
    t.surface = rgb(0x000000);
    t.raised = rgb(0x000000);
    t.zebra = rgb(0x141414);
    t.line = rgb(0xBFBFBF);
    t.control = rgb(0xFFFFFF);
    t.text = rgb(0xFFFFFF);
    t.muted = rgb(0xDADADA);
    t.accent = rgb(0x7FE3F2);
    t.onAccent = rgb(0x000000);
    t.accentSoft = rgb(0x06343C);
    t.ok = rgb(0x8DF0B1);
    t.okSoft = rgb(0x06290F);
    t.warn = rgb(0xFFD180);
    t.warnSoft = rgb(0x2E1D00);
    t.danger = rgb(0xFFB4AB);
    t.dangerSoft = rgb(0x3A0905);
    return t;
}

} // namespace

const Tokens& highContrastLightTokens()
{
    static const Tokens scheme = makeHighContrastLight();
    return scheme;
}

const Tokens& highContrastDarkTokens()
{
    static const Tokens scheme = makeHighContrastDark();
    return scheme;
}

QList<const Tokens*> allTokens()
{
    return {&lightTokens(), &darkTokens(), &highContrastLightTokens(), &highContrastDarkTokens()};
}

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
    const double read = t.highContrast ? 7.0 : 4.5;
    const double outline = t.highContrast ? 4.5 : 3.0;
    const std::pair<const char*, QColor> grounds[] = {{"window", t.window},
                                                      {"surface", t.surface},
                                                      {"raised", t.raised},
                                                      {"zebra", t.zebra},
                                                      {"accentSoft", t.accentSoft}};
    for (const auto& [name, ground] : grounds) {
        const QString on = QStringLiteral(" on ") + QLatin1String(name);
        pairs.append({QStringLiteral("text") + on, t.text, ground, 7.0});
        pairs.append({QStringLiteral("muted") + on, t.muted, ground, read});
        pairs.append({QStringLiteral("accent") + on, t.accent, ground, read});
        pairs.append({QStringLiteral("control") + on, t.control, ground, outline});
    }
    pairs.append({QStringLiteral("onAccent on accent"), t.onAccent, t.accent, read});
    if (t.highContrast) {
        pairs.append({QStringLiteral("line on surface"), t.line, t.surface, outline});
    }
    const std::tuple<const char*, QColor, QColor> signals_[] = {
        {"ok", t.ok, t.okSoft}, {"warn", t.warn, t.warnSoft}, {"danger", t.danger, t.dangerSoft}};
    for (const auto& [name, front, soft] : signals_) {
        const QString what = QLatin1String(name);
        pairs.append({what + QStringLiteral(" on soft"), front, soft, read});
        pairs.append({what + QStringLiteral(" on surface"), front, t.surface, read});
        pairs.append({what + QStringLiteral(" on window"), front, t.window, read});
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
