// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

namespace lotsbok {

/// A small live picture of the network map: rings by closeness, a line a tie. Ties differ in line style and
/// not only in colour. Nothing can be done in it: the table beside it is where persons are added and moved.
class NetworkMapView final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkMapView(QWidget* parent);
    void setPersons(const QJsonArray& persons); ///< rows of a map answer
    [[nodiscard]] QString spokenText() const;   ///< the same in words, for assistive technology
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Person {
        QString name;
        int ring = 0;
        QString tie;
        QPointF place; ///< in units of the outermost ring's radius
    };
    void drawPerson(QPainter& painter, qsizetype index, QPointF at) const;
    void drawLegend(QPainter& painter, int top) const;

    QList<Person> m_persons;
};

/// How a tie is shown and said, in the order they are offered: id and translated label.
QList<std::pair<QString, QString>> tieLabels();

} // namespace lotsbok
