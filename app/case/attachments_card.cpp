// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/attachments_card.h"

#include "app/case/act_card.h"
#include "app/case/attachment_copy.h"
#include "app/case/content_page.h"
#include "app/records/record_card.h"
#include "app/records/record_names.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/model/described.h"
#include "core/session/attachment_content.h"
#include "core/session/case_work.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace lotsbok {

namespace {

const QString attachmentKind = QString::fromLatin1(Attachment::info.kind);

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What the attachment belongs to: the case, or one of its entries, called by kind and day.
QList<RecordChoice> attachmentSubjects(const CaseFile& file)
{
    QList<RecordChoice> choices;
    const auto add = [&choices](const char* kind, const QString& id, const QString& label) {
        choices.append({label, QStringLiteral("%1:%2").arg(QLatin1String(kind), id)});
    };
    for (const Consent& each : file.all<Consent>()) {
        add(Consent::info.kind, each.id.toString(),
            QStringLiteral("%1 %2").arg(recordName(QString::fromLatin1(Consent::info.kind)),
                                        shownDate(each.givenOn)));
    }
    for (const ThreatAssessment& each : file.all<ThreatAssessment>()) {
        add(ThreatAssessment::info.kind, each.id.toString(),
            QStringLiteral("%1 %2").arg(recordName(QString::fromLatin1(ThreatAssessment::info.kind)),
                                        shownDate(each.on)));
    }
    for (const Decision& each : file.all<Decision>()) {
        add(Decision::info.kind, each.id.toString(),
            QStringLiteral("%1 %2").arg(recordName(QString::fromLatin1(Decision::info.kind)),
                                        shownDate(each.on)));
    }
    return choices;
}

RecordEditorOptions attachmentOptions(const CaseFile& file)
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("name"), QStringLiteral("source"), QStringLiteral("onDay"),
                      QStringLiteral("sensitivity"), QStringLiteral("subject")};
    options.choices.insert(QStringLiteral("subject"), attachmentSubjects(file));
    options.help.insert(QStringLiteral("source"),
                        AttachmentsCard::tr("Who gave it, for example the police or the person."));
    options.help.insert(
        QStringLiteral("sensitivity"),
        AttachmentsCard::tr("Police information on suspicions not yet served is held back from the person."));
    options.help.insert(QStringLiteral("subject"),
                        AttachmentsCard::tr("Leave it empty for the case as a whole."));
    options.columns = 2;
    return options;
}

} // namespace

Result<QByteArray> readForAttachment(const QString& path)
{
    QFile file(path);
    const QFileInfo about(path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem,
                    AttachmentsCard::tr("The file %1 cannot be read.").arg(about.fileName()));
    }
    const QByteArray content = file.read(kAttachmentLimit + 1);
    if (content.size() > kAttachmentLimit) {
        return fail(ErrorCode::InvalidInput,
                    AttachmentsCard::tr("The file %1 is larger than 20 MiB.").arg(about.fileName()));
    }
    return content;
}

AttachmentsCard::AttachmentsCard(PageContext given, QWidget* parent)
    : CardFrame(tr("Attachments"), parent)
    , m_context(given)
    , m_choose(button(tr("Choose a file or a scan…"), QStringLiteral("plus")))
    , m_paste(button(tr("Paste an image")))
{
    addAction(m_paste);
    addAction(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentsCard::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentsCard::paste);
}

void AttachmentsCard::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_choose->setVisible(snapshot->mayWrite);
    m_paste->setVisible(snapshot->mayWrite);
    setAcceptDrops(snapshot->mayWrite);
    if (!m_card) {
        showRows();
    }
}

void AttachmentsCard::showRows()
{
    clearBody();
    m_messages = new MessageBar;
    add(m_messages);
    const auto& all = m_case->file.all<Attachment>();
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        ListRow::Content line;
        line.title = each->name;
        line.detail = QStringList{shownDate(each->on), each->source,
                                  valueText(attachmentKind, QStringLiteral("size"), qint64(each->size))}
                          .join(QStringLiteral("  ·  "));
        if (each->sensitivity != AttachmentClass::Ordinary) {
            line.state =
                wordName(attachmentKind, QStringLiteral("sensitivity"), described::wordOf(each->sensitivity));
            line.tone = Pill::Tone::Warn;
            line.stateIcon = QStringLiteral("lock");
        }
        auto* row = new ListRow(line);
        connect(row, &ListRow::clicked, this, [this, id = each->id.toString()] { open(id); });
        add(row);
    }
    if (all.isEmpty()) {
        add(mutedText(tr("No file is attached.")));
    }
    if (m_case->mayWrite) {
        add(mutedText(
            tr("Drop files here, choose one, or paste an image with Ctrl+V. PDF, PNG and JPEG are kept, "
               "at most 20 MiB each.")));
    }
    add(mutedText(
        tr("Attachments are shown inside the program. A copy for the own file or the person is saved from "
           "there, one for a party as a disclosure below; every copy is recorded with what it held.")));
}

void AttachmentsCard::open(const QString& id)
{
    for (const Attachment& each : m_case->file.all<Attachment>()) {
        if (each.id.toString() == id) {
            auto* page = new ContentPage(
                m_context, {each.name, tr("%1, received %2").arg(each.source, shownDate(each.on))},
                [caseId = m_case->id(), attachment = each.id](Session& session) {
                    return CaseWork(session).attachmentContent(caseId, attachment);
                });
            page->setOutlet(copyOutlet(each));
            m_context.navigator->pushPage(page);
            return;
        }
    }
}

// Adding

void AttachmentsCard::chooseFile()
{
    if (!m_case || !m_case->mayWrite) {
        return;
    }
    m_context.platform->askPath(
        this, {tr("Choose a file to attach"), {}, tr("PDF and images (*.pdf *.png *.jpg *.jpeg)"), false},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                takeFile(path);
            }
        });
}

void AttachmentsCard::paste()
{
    const QMimeData nothing;
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    take(held ? *held : nothing);
}

void AttachmentsCard::take(const QMimeData& given)
{
    if (!m_case || !m_case->mayWrite) {
        return;
    }
    bool any = false;
    for (const QUrl& url : given.urls()) {
        if (url.isLocalFile()) {
            takeFile(url.toLocalFile());
            any = true;
        }
    }
    if (!any && given.hasImage()) {
        takeContent({tr("Pasted image"), pngOf(qvariant_cast<QImage>(given.imageData()))});
    } else if (!any && m_messages && !m_card) {
        m_messages->say(MessageBar::Kind::Info, tr("There is no file and no image to attach."));
    }
}

// Reading is left to the book's thread: a file may lie on a slow share.
void AttachmentsCard::takeFile(const QString& path)
{
    m_context.book->run([path](Session&) { return readForAttachment(path); }, this,
                        [this, name = QFileInfo(path).fileName()](const Result<QByteArray>& content) {
                            if (content) {
                                takeContent({name, *content});
                            } else if (m_messages && !m_card) {
                                m_messages->say(MessageBar::Kind::Error, content.error().text);
                            }
                        });
}

void AttachmentsCard::takeContent(const Found& found)
{
    const Result<QString> type = attachmentMediaType(found.content);
    if (!type) {
        MessageBar* bar = m_card ? m_card->messages() : m_messages;
        bar->say(MessageBar::Kind::Error, QStringLiteral("%1: %2").arg(found.name, type.error().text));
        return;
    }
    m_found.append(found);
    if (!m_card) {
        askAboutNext();
    }
}

void AttachmentsCard::askAboutNext()
{
    if (m_found.isEmpty()) {
        showRows();
        return;
    }
    Attachment value;
    value.caseId = m_case->id();
    value.name = m_found.first().name.left(200);
    value.mediaType = attachmentMediaType(m_found.first().content).value_or(QString());
    value.on = m_case->today;
    // An entry of the case is chosen by name, not written.
    RecordKind kind = recordKind<Attachment>();
    for (FieldSpec& field : kind.fields) {
        if (field.name == QLatin1String("subject")) {
            field.kind = FieldKind::Reference;
            field.optional = true;
        }
    }
    clearBody();
    m_messages = nullptr;
    m_card = new RecordCard(m_context, tr("Attach %1").arg(m_found.first().name), kind, recordToJson(value),
                            m_case->subject(), attachmentOptions(m_case->file));
    m_card->setSaveText(tr("Attach it"));
    m_card->setSave([content = m_found.first().content,
                     fresh = value](Session& session, const QJsonObject& json) -> Result<QJsonObject> {
        QJsonObject given = json;
        given.insert(QStringLiteral("subject"), json.value(QLatin1String("subject")).toString());
        const Result<Attachment> read = recordFromJson(given, fresh);
        const Result<Attachment> kept = read ? CaseWork(session).attach(*read, content) : read;
        return kept ? Result<QJsonObject>(recordToJson(*kept)) : fail(kept.error());
    });
    connect(m_card, &RecordCard::cancelled, this, &AttachmentsCard::leaveCard);
    connect(m_card, &RecordCard::saved, this, [this] {
        leaveCard();
        Q_EMIT changed();
    });
    add(m_card);
    m_card->focusFirst();
    bringIntoView(m_card);
}

void AttachmentsCard::leaveCard()
{
    m_card->disconnect(this);
    m_card.clear();
    m_found.first().content.fill('\0');
    m_found.removeFirst();
    m_choose->setFocus(); // what had the keyboard goes
    askAboutNext();
}

void AttachmentsCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void AttachmentsCard::dropEvent(QDropEvent* event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace lotsbok
