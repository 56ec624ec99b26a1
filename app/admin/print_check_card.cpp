// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/print_check_card.h"

#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/sign_desk.h"
#include "exchange/print_marks.h"

#include <QDropEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qint64 kLargestPrint = 64 * 1024 * 1024; // as readPrintFile

Result<PrintInFile> printOf(const QString& code, const QString& path)
{
    if (path.isEmpty()) {
        return PrintInFile{code, {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestPrint) {
        return fail(ErrorCode::FileSystem, PrintCheckCard::tr("The file could not be read."));
    }
    return readPrintFile(file.read(kLargestPrint + 1));
}

bool agrees(const SignDesk::Print& print)
{
    return print.isSame && print.sealIsHere &&
           std::none_of(print.signatures.begin(), print.signatures.end(),
                        [](const SignatureCheck& check) { return check.isForged(); });
}

QString signedBy(const SignatureCheck& check)
{
    const QString when = shownDateTime(check.signature.at);
    const QString name =
        check.deputyForName.isEmpty()
            ? check.signature.signerName
            : PrintCheckCard::tr("%1 as deputy for %2").arg(check.signature.signerName, check.deputyForName);
    return check.isForged() ? PrintCheckCard::tr("The signature of %1, %2, does not hold.").arg(name, when)
                            : PrintCheckCard::tr("Signed by %1, %2.").arg(name, when);
}

QString findings(const SignDesk::Print& print, bool fromFile)
{
    QStringList says{PrintCheckCard::tr("Form %1, version %2, registered %3.")
                         .arg(print.response.formId, QString::number(print.response.version),
                              shownDateTime(print.response.registeredAt))};
    says << (print.isSame ? PrintCheckCard::tr("The book holds the same content.")
                          : PrintCheckCard::tr("The content in the book is not what was printed."));
    if (print.latestVersion > print.response.version) {
        says << PrintCheckCard::tr("A newer version is in the book: %1.").arg(print.latestVersion);
    }
    for (const SignatureCheck& check : print.signatures) {
        says << signedBy(check);
    }
    if (print.signatures.isEmpty()) {
        says << PrintCheckCard::tr("Nobody has signed this version.");
    }
    if (!print.sealIsHere) {
        says << PrintCheckCard::tr("The code carries a signature that the book does not know.");
    }
    if (fromFile && !print.release) {
        says << PrintCheckCard::tr("The file is not exactly one that left this book.");
    }
    return says.join(u' ');
}

/// The one PDF file that is dragged; empty for anything else.
QString droppedPdf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

PrintCheckCard::PrintCheckCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Check a print"), parent)
    , m_context(context)
    , m_code(new QLineEdit)
    , m_messages(new MessageBar)
{
    setAcceptDrops(true);
    m_code->setAcceptDrops(false); // a file is for the card
    m_code->setMaxLength(400);
    m_code->setAccessibleName(tr("Code on the print"));
    m_code->setPlaceholderText(tr("Code on the print, as 7K3M9Q-XA2B4C"));
    auto* byCode = button(tr("Check"), QStringLiteral("check"));
    auto* byFile = button(tr("Choose a PDF file"), QStringLiteral("document"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(byCode);
    row->addWidget(byFile);
    add(mutedText(tr("Who has signed, which version it is, and whether the book still holds the same. A PDF "
                     "file may also be dropped here.")));
    add(row);
    add(m_messages);
    connect(byCode, &QPushButton::clicked, this, &PrintCheckCard::checkCode);
    connect(m_code, &QLineEdit::returnPressed, this, &PrintCheckCard::checkCode);
    connect(byFile, &QPushButton::clicked, this, &PrintCheckCard::chooseFile);
}

void PrintCheckCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPdf(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void PrintCheckCard::dropEvent(QDropEvent* event)
{
    if (const QString file = droppedPdf(*event->mimeData()); !file.isEmpty()) {
        event->setDropAction(Qt::CopyAction); // wherever it lies, it stays there
        event->accept();
        check({}, file);
    }
}

void PrintCheckCard::checkCode()
{
    if (!m_code->text().trimmed().isEmpty()) {
        check(m_code->text(), {});
    }
}

void PrintCheckCard::chooseFile()
{
    Platform::PathQuestion question;
    question.title = tr("Check a print");
    question.filter = tr("PDF (*.pdf)");
    m_context.platform->askPath(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            check({}, path);
        }
    });
}

void PrintCheckCard::check(const QString& code, const QString& file)
{
    m_context.book->run(
        [code, file](Session& session) -> Result<SignDesk::Print> {
            const auto print = printOf(code, file);
            return print ? SignDesk(session).checkPrint(print->code, print->sha256) : fail(print.error());
        },
        this,
        [this, fromFile = !file.isEmpty()](const Result<SignDesk::Print>& print) {
            if (!print) {
                m_messages->say(MessageBar::Kind::Error, print.error().text);
            } else {
                m_messages->say(agrees(*print) ? MessageBar::Kind::Done : MessageBar::Kind::Warning,
                                findings(*print, fromFile));
            }
        });
}

} // namespace lotsbok
