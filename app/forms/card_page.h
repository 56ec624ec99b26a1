// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "exchange/disclosure.h"
#include "exchange/pades/signing_card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class MessageBar;
class PageFrame;

/// Signs the print of a registered form with a service card (PAdES) and saves the file. What stands in the
/// way is told before a PIN is asked for, how many tries of the PIN are left too; a PIN is tried once for
/// each press, and never kept.
class CardPage : public Page {
    Q_OBJECT

public:
    struct Place {
        QString field{}; ///< of the PDF
        QString label{};
    };
    struct Job {
        QString fileName{}; ///< proposed: says what it is, never about whom
        QList<Place> places{};
        /// Runs on the book's thread.
        std::function<Result<Disclosure::Released>(Disclosure& door, const QString& field,
                                                   const CardRequest& card, const QString& path)>
            sign{};
    };

    CardPage(PageContext context, const Job& job, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] MessageBar* messages() const;
    void refresh() override { look(); }
    void focusFirst() override;

private:
    void makeCard();
    void makeSigning();
    void chooseModule();
    void look(); ///< what stands in the readers now
    void showCards(const Result<QList<CardCertificate>>& cards);
    void showChosen();
    [[nodiscard]] const CardCertificate* chosen() const;
    void askWhere();
    void sign(const std::shared_ptr<Secret>& pin, const QString& path);
    void finish(const Result<Disclosure::Released>& released, const QString& path);
    void tell(const Error& error);
    void setBusy(bool busy);

    Job m_job;
    QList<CardCertificate> m_cards{};
    bool m_busy = false;
    bool m_done = false; ///< signed: the file is where it should be
    PageFrame* m_frame;
    MessageBar* m_cardState; ///< what the readers hold, or lack
    QLineEdit* m_module;
    QComboBox* m_certificate;
    QLabel* m_facts;
    CardFrame* m_signing;
    FieldForm* m_form;
    QComboBox* m_place;
    QLineEdit* m_pin;
    QPushButton* m_lookAgain;
    QPushButton* m_sign;
};

/// For the empty signature fields of a registered form's print.
CardPage::Job cardJobOf(const FormResponse& response, Disclosure::Recipient to, const QStringList& fields,
                        const FormCatalogue& forms = FormCatalogue::builtIn());

/// The libraries of cards that are in use here and installed on this machine, the likeliest first.
QStringList installedCardModules();

} // namespace lotsbok
