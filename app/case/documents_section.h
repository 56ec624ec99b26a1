// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/case/extract_opener.h"
#include "app/records/record_editor.h"
#include "app/widgets/list_row.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class ArchiveCard;
class AttachmentsCard;
class CardFrame;
class DisclosureForm;
class EntryList;
class LimitationList;
class RecordList;

/// The papers of a case: attachments, what went to whom on which basis, what was copied to the journal of
/// record, what the person has asked for and objected to, the register extract and the archive package.
class DocumentsSection : public CaseSection {
    Q_OBJECT

public:
    explicit DocumentsSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

private:
    void makeDisclosures();
    void makeLists();
    void makeMarks();
    void makeObjections();
    void makeRequests();
    void showRequests();
    [[nodiscard]] QList<ExtractOpener::Choice> extractChoices() const;
    [[nodiscard]] RecordChoice ownData() const;
    [[nodiscard]] ListRow::Content rowOf(const char* kind, const QJsonObject& value) const;
    void showDisclosures();
    void showDisclosure(int place);
    void startDisclosure();
    void endDisclosure();

    CaseSnapshotPtr m_case;
    QList<RecordChoice> m_entries; ///< what a mark or an objection may be about
    QVBoxLayout* m_column;
    AttachmentsCard* m_attachments;
    CardFrame* m_disclosures;
    EntryList* m_given;
    CardFrame* m_detail;
    QPushButton* m_new;
    DisclosureForm* m_form;
    RecordList* m_marks = nullptr;
    RecordList* m_objections = nullptr;
    RecordList* m_requests = nullptr;
    QLabel* m_told = nullptr; ///< who has got what was corrected
    ExtractOpener* m_extract = nullptr;
    LimitationList* m_limitations = nullptr;
    ArchiveCard* m_archive;
};

} // namespace lotsbok
