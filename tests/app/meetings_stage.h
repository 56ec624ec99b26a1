// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/meetings_section.h"
#include "app/meetings/agenda_editor.h"
#include "app/meetings/commitment_editor.h"
#include "app/meetings/finding_list.h"
#include "app/meetings/keep_apart_card.h"
#include "app/meetings/meeting_editor.h"
#include "app/meetings/meeting_papers_card.h"
#include "app/meetings/meeting_parties.h"
#include "app/meetings/meeting_view.h"
#include "app/meetings/minutes_editor.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "core/base/clock.h"
#include "core/session/case_work.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lotsbok {

/// What the tests of a case's meetings stand on: a book with one case, and words for what they do in it.
class MeetingsStage : public QObject {
    Q_OBJECT

protected:
    MeetingsSection* show()
    {
        m_section = m_stage->show<MeetingsSection>();
        return m_section;
    }
    Meeting meetingAt(const QDateTime& start)
    {
        Meeting meeting;
        meeting.caseId = m_stage->id();
        meeting.start = start;
        meeting.end = start.addSecs(3600);
        meeting.place = QStringLiteral("Provgatan 1");
        meeting.outside = true;
        return meeting;
    }
    QDateTime tomorrow() { return fromLocalTime(m_stage->today().addDays(1), QTime(10, 0)); }
    void assess(int level)
    {
        ThreatAssessment value;
        value.caseId = m_stage->id();
        value.on = m_stage->today();
        value.level = level;
        value.proposed = level;
        m_stage->saved(value);
    }
    void consent(const Party& party, const QList<InfoKind>& kinds = {})
    {
        Consent value;
        value.caseId = m_stage->id();
        value.givenOn = m_stage->today();
        ConsentScope scope;
        scope.party = party;
        scope.kinds = kinds;
        const auto given = m_stage->onBook(
            [value, scope](Session& session) { return CaseWork(session).giveConsent(value, {scope}); });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    }
    Meeting withParties(Meeting meeting, const QList<Party>& parties)
    {
        for (const Party& party : parties) {
            meeting.parties.append({party, {}, true, {}});
        }
        return meeting;
    }
    template<typename Widget>
    Widget* in(QWidget* parent, const char* name)
    {
        return named<Widget>(parent, QString::fromUtf8(name));
    }
    void pressIn(QWidget* parent, const char* name)
    {
        auto* found = in<QPushButton>(parent, name);
        QVERIFY2(found, name);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    ListRow* firstRow()
    {
        const auto rows = m_section->findChildren<ListRow*>();
        for (ListRow* row : rows) {
            if (row->isVisibleTo(m_section)) {
                return row;
            }
        }
        return nullptr;
    }
    void open(const Meeting& meeting)
    {
        m_section->openEntry(QStringLiteral("meeting:%1").arg(meeting.id.toString()));
        QVERIFY(m_section->view());
    }
    QStringList texts(QWidget* parent)
    {
        QStringList list;
        const auto labels = parent->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(parent)) {
                list << label->text();
            }
        }
        return list;
    }
    bool says(QWidget* parent, const char* text)
    {
        return texts(parent).join(u'\n').contains(QString::fromUtf8(text));
    }
    static void put(RecordEditor* editor, const char* field, const QString& text)
    {
        QWidget* target = editor->field(QLatin1String(field))->focusTarget();
        target->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(target)) {
            line->selectAll();
        }
        typeText(text);
        QTest::keyClick(target, Qt::Key_Tab);
    }

    std::unique_ptr<SectionStage> m_stage;
    MeetingsSection* m_section = nullptr;
    const Party m_police{PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kontaktpolis"), {}};
    const Party m_school{PartyKind::School, QStringLiteral("Provskolan"), {}, {}};

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<SectionStage>();
        m_stage->app().spooler().names = {QStringLiteral("skrivare")};
    }
    void cleanup()
    {
        m_section = nullptr;
        m_stage.reset();
    }
};

} // namespace lotsbok
