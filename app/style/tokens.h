// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace lotsbok {

/// One colour scheme. Everything on screen takes its colours from here or from the palette made of it.
struct Tokens {
    bool dark = false;
    bool highContrast = false; ///< every outline is as strong as text
    QColor window;             ///< page ground
    QColor surface;            ///< cards, fields, lists
    QColor raised;             ///< navigation
    QColor zebra;              ///< every other row
    QColor line;               ///< hairlines, decoration only
    QColor control;            ///< outline of what can be used: at least 3:1 (WCAG 1.4.11)
    QColor text;               ///< at least 7:1 on every ground
    QColor muted;              ///< at least 4.5:1 on every ground
    QColor accent;             ///< primary action, selection, focus
    QColor onAccent;
    QColor accentSoft; ///< selected row
    QColor ok, okSoft;
    QColor warn, warnSoft;
    QColor danger, dangerSoft;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& highContrastLightTokens();
const Tokens& highContrastDarkTokens();

/// The four schemes.
QList<const Tokens*> allTokens();

/// The scheme in use; light until applyTheme().
const Tokens& tokens();

/// Two colours that meet on screen and the contrast that they must keep.
struct TokenPair {
    QString name;
    QColor front;
    QColor ground;
    double minimum;
};
/// WCAG 2.1 AA, and text at AAA; with high contrast 7:1 for everything that is read and 4.5:1 for outlines.
QList<TokenPair> tokenPairs(const Tokens& scheme);

/// WCAG 2.1 contrast ratio, 1–21.
double contrast(const QColor& a, const QColor& b);

/// `share` (0–1) of `b` in `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace lotsbok
