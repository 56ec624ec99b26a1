// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_loading.h"
#include "app/shell/page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class DraftSaver;
class FormEditor;
class MessageBar;
class PageFrame;
class SignaturesCard;

/// One bilaga about one subject: read a registered version, fill in a draft, register, correct. Autosave
/// keeps the draft; Registrera makes the version, and undo stops there.
class FillInPage : public Page {
    Q_OBJECT

public:
    FillInPage(PageContext context, const FormRequest& request, QWidget* parent = nullptr);
    ~FillInPage() override;

    // Query
    [[nodiscard]] QString title() const override
    {
        return m_ready ? m_loaded.form.printName() : tr("The form");
    }
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] std::optional<Place> place() const override;
    [[nodiscard]] FormEditor* editor() const { return m_editor; }
    [[nodiscard]] MessageBar* messages() const;
    [[nodiscard]] bool isEditing() const { return m_editing; }

    // Operations
    void run(CommandId id) override;
    void saveNow() override;
    void focusFirst() override;

private:
    void load(const FormRequest& request);
    void show(const LoadedForm& loaded);
    void makeEditor();
    void setEditing(bool editing);
    void updateHead();
    void tellWhatThisIs();
    void startCorrection();
    void startNew();
    void discardDraft();
    void registerNow();
    [[nodiscard]] QString whatToAsk(int issues) const;
    bool maySend(); ///< says what is missing; warnings ask for a second press
    void registered(const FormResponse& response);
    void refused(const Error& error);
    void explainConflict(); ///< reads both versions and shows them field by field
    void showConflict(const FormResponse& base, const FormResponse& stored);
    void showInPlace(QWidget* card); ///< of the editor, until endConflict()
    void endConflict();
    void preview();
    void showFilledFile(); ///< a form that was filled in on screen elsewhere, in place of the editor
    void toggleVersions();
    [[nodiscard]] FormDraft currentDraft() const;

    FormRequest m_request;
    LoadedForm m_loaded;
    bool m_ready = false;
    bool m_editing = false;
    bool m_busy = false;
    bool m_warned = false;
    FormEditor* m_editor = nullptr;
    QScrollArea* m_conflict = nullptr; ///< in place of the editor while two versions are merged
    DraftSaver* m_saver;
    PageFrame* m_frame;
    QWidget* m_body;
    QVBoxLayout* m_bodyColumn;
    QHBoxLayout* m_editorRow;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    CardFrame* m_versions;
    SignaturesCard* m_signatures;
    QLabel* m_saved;
    QPushButton* m_previewButton;
    QPushButton* m_filledButton;
    QPushButton* m_versionsButton;
    QPushButton* m_new;
    QPushButton* m_correct;
    QPushButton* m_register;
};

} // namespace lotsbok
