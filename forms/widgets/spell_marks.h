// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/spelling.h"

#include <QMenu>
#include <QTimer>

class QPlainTextEdit;

namespace lotsbok {

/// Wavy lines under misspelt words of one text (any QPlainTextEdit), and what to do about them: suggestions
/// and "Add to the district's words", in the context menu by mouse, by the Menu key or Shift+F10 at the
/// caret, and by F7 at the next misspelt word. Only paints: the text's undo, signals and length are as
/// without it.
class SpellMarks : public QObject {
    Q_OBJECT

public:
    explicit SpellMarks(QPlainTextEdit* edit);

    [[nodiscard]] const QList<TextSpan>& misspelt() const { return m_wrong; } ///< as last painted
    [[nodiscard]] QMenu* menu() const { return m_menu; }                      ///< while it is open

    void openMenu(const QPoint& inViewport); ///< of the word there
    void openMenuAtCaret();
    bool goToNext(); ///< selects the next misspelt word and opens its menu; false when there is none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void show(const QList<TextSpan>& wrong);
    void openMenuFor(int position, const QPoint& global);
    void popUp(const TextSpan& span, const QString& word, const QStringList& suggestions,
               const QPoint& global);
    void replace(const TextSpan& span, const QString& word, const QString& by);

    QPlainTextEdit* m_edit;
    QTimer m_pause; ///< between the last change and the next look
    QList<TextSpan> m_wrong;
    QPointer<QMenu> m_menu;
};

} // namespace lotsbok
