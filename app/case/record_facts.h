// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_card.h"

#include <QHash>
#include <QPointer>

class QVBoxLayout;

namespace lotsbok {

/// Some fields of one record, to read; "Change" puts a RecordCard with just these fields in their place. For
/// what a case has one of: the intake, the hand-over, the assessment that holds.
class RecordFacts : public QWidget {
    Q_OBJECT

public:
    using ValueText = std::function<QString(const QJsonValue& value)>;

    /// `options.fields` says which fields, `options.part` what the part is called in its draft.
    RecordFacts(PageContext context, const QString& title, const RecordKind& kind,
                const RecordEditorOptions& options, QWidget* parent = nullptr);

    void setValue(const QJsonObject& value, const SubjectRef& subject); ///< what is being written stays
    void setMayWrite(bool mayWrite);
    void setOptions(const RecordEditorOptions& options) { m_options = options; }
    void setValueText(const QString& field, const ValueText& text); ///< in place of valueText()
    void setAdvice(const QString& advice) { m_advice = advice; }    ///< while nothing is filled in
    /// Called with the card before it is shown: prepare, save text …
    void setTune(const std::function<void(RecordCard*)>& tune) { m_tune = tune; }
    [[nodiscard]] bool isEditing() const { return m_card != nullptr; }
    [[nodiscard]] RecordCard* card() const { return m_card; }
    void edit();

Q_SIGNALS:
    void saved(const QJsonObject& stored);

private:
    void showFacts();
    void closeCard();
    [[nodiscard]] QString text(const QString& field) const;

    PageContext m_context;
    QString m_title;
    RecordKind m_kind;
    RecordEditorOptions m_options;
    QJsonObject m_value{};
    SubjectRef m_subject{};
    QHash<QString, ValueText> m_texts{};
    QString m_advice{};
    std::function<void(RecordCard*)> m_tune{};
    CardFrame* m_facts;
    QPushButton* m_change;
    QVBoxLayout* m_column;
    QPointer<RecordCard> m_card{};
};

} // namespace lotsbok
