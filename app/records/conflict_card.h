// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <QJsonObject>

class QButtonGroup;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace lotsbok {

/// One field of which two versions came of the same one.
struct ConflictField {
    QString name; ///< as in the record's or the answers' JSON
    QString label;
    QString base, mine, theirs;                   ///< as people read them
    QJsonValue baseValue, mineValue, theirsValue; ///< null or undefined: nothing
    bool isText = false;                          ///< both can be kept, one after the other

    [[nodiscard]] bool isSame() const;      ///< both say the same: never shown
    [[nodiscard]] bool isContested() const; ///< both changed it, and not alike
};

/// Somebody else saved the same record meanwhile: field by field what I have, what they saved, and what it
/// becomes. A field that only one side changed is merged already and shown so; of the others each is chosen,
/// by mouse or by the arrows. Nothing is stored or thrown away here: the owner saves what resolved() gives,
/// and keeps the draft at cancelled().
class ConflictCard : public CardFrame {
    Q_OBJECT

public:
    enum class Choice { None, Mine, Theirs, Both };

    explicit ConflictCard(const QList<ConflictField>& fields, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice(const QString& name) const;
    [[nodiscard]] int left() const;           ///< fields that are not chosen yet
    [[nodiscard]] QJsonObject merged() const; ///< of every given field; null where it has no value

    void setTheirName(const QString& name); ///< who saved the other version, and when
    void choose(const QString& name, Choice choice);
    void focusFirst();

Q_SIGNALS:
    void resolved(const QJsonObject& merged);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        ConflictField field;
        QButtonGroup* choices = nullptr;
        QBoxLayout* sides = nullptr; ///< the choices, below each other where it is narrow
        QLabel* result = nullptr;
    };

    QWidget* makeRow(Row& row);
    void addChoice(const Row& row, Choice choice, const QString& value);
    void showResult(const Row& row);
    void showLeft();
    void finish();
    [[nodiscard]] const Row* find(const QString& name) const;
    [[nodiscard]] static QString resultText(const Row& row);
    [[nodiscard]] static QJsonValue resultValue(const Row& row);

    QList<ConflictField> m_all;
    QList<Row> m_rows; ///< that differ, contested ones first
    QLabel* m_intro;
    QLabel* m_left;
    QPushButton* m_use;
};

} // namespace lotsbok
