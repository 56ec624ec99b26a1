// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/number_editor.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/text_editors.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <cmath>

namespace lotsbok {

std::optional<qint64> parseMoneyInput(const QString& text)
{
    QString typed = text.toLower();
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00A0}\\x{202F}]"));
    typed.remove(space);
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,12})(?:[,.:](\\d{1,2}|-))?(?:kr|sek)?$"));
    const auto match = amount.match(typed);
    if (!match.hasMatch()) {
        return {};
    }
    const QString decimals = match.captured(2);
    const bool none = decimals.isEmpty() || decimals == QLatin1String("-");
    const qint64 ore = none ? 0 : decimals.leftJustified(2, QLatin1Char('0')).toLongLong();
    return match.captured(1).toLongLong() * 100 + ore;
}

QString moneyText(qint64 ore)
{
    QString kronor = QString::number(ore / 100);
    for (qsizetype at = kronor.size() - 3; at > 0; at -= 3) {
        kronor.insert(at, QChar::Nbsp);
    }
    const qint64 rest = ore % 100;
    return rest == 0 ? kronor : QStringLiteral("%1,%2").arg(kronor).arg(rest, 2, 10, QLatin1Char('0'));
}

NumberEditor::NumberEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_isMoney(field.type == FieldType::Money)
    , m_edit(new FormLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    m_edit->setWidthInCharacters(m_isMoney ? 14 : 8);
    setFocusProxy(m_edit);
    if (m_isMoney) {
        auto* unit = new QLabel(tr("kr"), this);
        layout->addWidget(unit);
    }
    layout->addStretch(1);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_finished = false;
        Q_EMIT edited(QStringLiteral("text"));
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { finish(); });
}

QJsonValue NumberEditor::value() const
{
    const auto number = typedNumber();
    return number ? QJsonValue(*number) : QJsonValue();
}

QString NumberEditor::inputIssue() const
{
    if (!m_finished || m_edit->text().trimmed().isEmpty() || typedNumber()) {
        return {};
    }
    return m_isMoney ? tr("This is no amount; write for example 12 500 or 99,50.")
                     : tr("This is no whole number.");
}

QWidget* NumberEditor::focusTarget(int) const
{
    return m_edit;
}

void NumberEditor::setValue(const QJsonValue& value)
{
    m_edit->showText(value.isDouble() ? shown(static_cast<qint64>(std::llround(value.toDouble())))
                                      : QString());
    m_finished = true;
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void NumberEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_edit, m_isMoney ? tr("%1, in kronor").arg(question) : question, help);
}

std::optional<qint64> NumberEditor::typedNumber() const
{
    if (m_isMoney) {
        return parseMoneyInput(m_edit->text());
    }
    QString typed = m_edit->text().trimmed();
    typed.remove(QLatin1Char(' ')).remove(QChar::Nbsp);
    bool ok = false;
    const int number = typed.toInt(&ok);
    return ok ? std::optional<qint64>(number) : std::nullopt;
}

QString NumberEditor::shown(qint64 number) const
{
    return m_isMoney ? moneyText(number) : QString::number(number);
}

void NumberEditor::finish()
{
    m_finished = true;
    if (const auto number = typedNumber()) {
        m_edit->showText(shown(*number));
    }
    Q_EMIT inputIssueChanged();
}

} // namespace lotsbok
