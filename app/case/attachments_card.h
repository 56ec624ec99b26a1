// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/widgets/card.h"

#include <QPointer>

class QMimeData;
class QPushButton;

namespace lotsbok {

class MessageBar;
class RecordCard;

/// R42. The attachments of a case: added by drop, by choosing a file (a scan is one) or by pasting an image;
/// shown inside the program. Several dropped at once are asked about one by one.
class AttachmentsCard : public CardFrame {
    Q_OBJECT

public:
    explicit AttachmentsCard(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);
    void open(const QString& id); ///< shows its content
    void chooseFile();
    void paste();
    [[nodiscard]] bool isEditing() const { return m_card != nullptr; }
    /// Takes what can be an attachment from a drop or the clipboard; says so when there is nothing.
    void take(const QMimeData& given);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What is to be kept, before its name and source are known.
    struct Found {
        QString name;
        QByteArray content;
    };
    void takeFile(const QString& path);
    void takeContent(const Found& found);
    void askAboutNext();
    void showRows();
    void leaveCard();

    PageContext m_context;
    CaseSnapshotPtr m_case;
    QList<Found> m_found; ///< the first is being asked about
    QPushButton* m_choose;
    QPushButton* m_paste;
    MessageBar* m_messages = nullptr;
    QPointer<RecordCard> m_card;
};

/// The whole file, at most as large as an attachment may be. Errors: InvalidInput, FileSystem.
Result<QByteArray> readForAttachment(const QString& path);

} // namespace lotsbok
