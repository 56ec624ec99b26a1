// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/district/district_work.h"
#include "app/records/record_list.h"

#include <QPushButton>

class QVBoxLayout;

namespace lotsbok {

class MessageBar;
class PageFrame;
class SignaturesCard;

/// One employee: the safety talks (R25) with signing and delivery, the competence of bilaga 2.3, the bilagor
/// and the own details.
class EmployeeView : public QWidget {
    Q_OBJECT

public:
    EmployeeView(PageContext context, const Employee& employee, QWidget* parent = nullptr);

    [[nodiscard]] const Employee& employee() const { return m_employee; }
    [[nodiscard]] bool isEditing() const;
    void refresh();
    void openEntry(const QString& entry); ///< "safety-talk:UUID" or "competence:UUID", as soon as it is read

Q_SIGNALS:
    void editWanted();

private:
    struct Loaded {
        DistrictWork work;
        QList<SafetyTalk> talks{}; ///< of the employee, newest first
        QList<Competence> competences{};
        QList<FormResponse> responses{};
    };
    static Result<Loaded> read(Session& session, EmployeeId id);
    void show(const Loaded& loaded);
    void showTalkStep();
    void showSignatures();
    void makeLists(const Loaded& loaded);
    void makeTalks(const Loaded& loaded);
    void makeCompetences();
    void addDetails();
    void takeInCompetences();
    void sign(const SafetyTalk& talk);
    void store(const SafetyTalk& talk);
    [[nodiscard]] ListRow::Content talkRow(const QJsonObject& value) const;

    PageContext m_context;
    Employee m_employee;
    PageFrame* m_frame;
    QVBoxLayout* m_lists;
    QPointer<SignaturesCard> m_signatures; ///< of the talks
    QPointer<RecordList> m_talks;
    QPointer<RecordList> m_competences;
    QPointer<QPushButton> m_step;                 ///< signs or delivers the last talk
    QPointer<QPushButton> m_take;                 ///< while something of bilaga 2.3 is missing
    QList<SafetyTalk> m_stored;                   ///< the talks as they were read
    QStringList m_requirements;                   ///< of the competences that are written in
    std::optional<FormResponse> m_competenceForm; ///< bilaga 2.3 as it was registered
    QSet<QUuid> m_due;
    QList<User> m_users;
    QDate m_today;
    QString m_wanted;
};

} // namespace lotsbok
