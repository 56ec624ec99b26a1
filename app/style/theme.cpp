// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"

#include "app/style/lotsbok_style.h"
#include "forms/print/fonts.h"

#include <QApplication>
#include <utility>

namespace lotsbok {

namespace {

constexpr double bodyPoints = 10.5;

const Tokens* g_tokens = nullptr;
DesktopWish g_wish;

// Read once, before the program's own palette replaces what the platform said.
bool platformPaletteIsDark()
{
    static const bool dark = [] {
        const QPalette given = QGuiApplication::palette();
        return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

const Tokens& tokens()
{
    return g_tokens ? *g_tokens : lightTokens();
}

bool systemIsDark()
{
    return g_wish.dark.value_or(platformPaletteIsDark());
}

bool setDesktopWish(const DesktopWish& wish)
{
    return std::exchange(g_wish, wish) != wish;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.zebra},
        {QPalette::Text, t.text},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.danger},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.dark && !t.highContrast ? t.line : t.text},
        {QPalette::ToolTipText, t.dark && !t.highContrast ? t.text : t.surface},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.raised},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.control},
        {QPalette::Shadow, QColor(Qt::black)},
    };
    for (const auto& [role, colour] : roles) {
        p.setColor(QPalette::All, role, colour);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, mixed(t.text, t.window, 0.45));
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return p;
}

void applyTheme(QApplication& app, ThemeChoice choice)
{
    applyTheme(app, Appearance{choice, ContrastChoice::System, Appearance::smallestText});
}

void applyTheme(QApplication& app, const Appearance& appearance)
{
    (void)platformPaletteIsDark(); // before the program's own palette hides it
    const bool dark =
        appearance.theme == ThemeChoice::System ? systemIsDark() : appearance.theme == ThemeChoice::Dark;
    const bool high = appearance.contrast == ContrastChoice::System
                          ? g_wish.highContrast.value_or(false)
                          : appearance.contrast == ContrastChoice::High;
    if (high) {
        g_tokens = dark ? &highContrastDarkTokens() : &highContrastLightTokens();
    } else {
        g_tokens = dark ? &darkTokens() : &lightTokens();
    }
    loadFonts();
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(
        bodyPoints * qBound(Appearance::smallestText, appearance.textPercent, Appearance::largestText) / 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    app.setFont(font);
    app.setStyle(new LotsbokStyle);
    app.setPalette(paletteOf(tokens()));
}

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace lotsbok
