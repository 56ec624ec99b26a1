// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace lotsbok {

/// A box to tick for each kind of information; none ticked is a choice too, and said in the caption.
class InfoKindBoxes : public QWidget {
    Q_OBJECT

public:
    explicit InfoKindBoxes(const QString& caption, QWidget* parent = nullptr);

    [[nodiscard]] QList<InfoKind> kinds() const;
    void setKinds(const QList<InfoKind>& kinds);   ///< emits nothing
    void setOffered(const QList<InfoKind>& kinds); ///< the others are hidden and not ticked

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void place();

    QGridLayout* m_grid;
    QList<QCheckBox*> m_boxes{};
};

} // namespace lotsbok
