// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/person_picker.h"

#include "app/clients/client_list_model.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int pickerPauseMs = 200;
constexpr int shownPersons = 6;

} // namespace

PersonPicker::PersonPicker(SessionThread& book, ClientId except, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_except(except)
    , m_search(new QLineEdit)
    , m_count(mutedText({}))
    , m_rows(new QVBoxLayout)
{
    m_search->setPlaceholderText(tr("Name, number or case number"));
    m_search->setAccessibleName(tr("Find the other person"));
    m_search->setMaxLength(200);
    m_search->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addLayout(m_rows);
    m_count->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pickerPauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &PersonPicker::find);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::find);
}

void PersonPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PersonPicker::focusFirst()
{
    m_search->setFocus();
}

void PersonPicker::find()
{
    m_pause.stop();
    const ClientQuery query = queryFromText(m_search->text());
    if (query.by == ClientQuery::By::All) {
        show({});
        m_count->hide();
        return;
    }
    m_book.run([query](Session& session) { return session.findClients(query, shownPersons + 1); }, this,
               [this, query](const Result<QList<ClientRow>>& rows) {
                   if (query.text == queryFromText(m_search->text()).text) {
                       show(rows ? *rows : QList<ClientRow>());
                   }
               });
}

void PersonPicker::show(const QList<ClientRow>& rows)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const ClientRow& row : rows) {
        if (row.id == m_except || shown == shownPersons) {
            continue;
        }
        QStringList detail{row.number, row.caseNumber};
        detail.removeAll(QString());
        auto* line = new ListRow({{},
                                  QStringLiteral("%1 %2").arg(row.givenName, row.familyName),
                                  detail.join(QStringLiteral("  ·  ")),
                                  {},
                                  Pill::Tone::Neutral,
                                  {}});
        connect(line, &ListRow::clicked, this, [this, row] { Q_EMIT chosen(row); });
        m_rows->addWidget(line);
        ++shown;
    }
    m_count->setText(shown == 0                   ? tr("Nobody else was found.")
                     : rows.size() > shownPersons ? tr("There are more. Write more of the name.")
                                                  : QString());
    m_count->setVisible(!m_count->text().isEmpty());
}

} // namespace lotsbok
