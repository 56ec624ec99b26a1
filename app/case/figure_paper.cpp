// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/figure_paper.h"

namespace lotsbok {

namespace {

using Figure = Disclosure::FigurePaper;
using FigureReader = Disclosure::Recipient;

QString figureFileName(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::NetworkMap:
        return QStringLiteral("natverkskarta.pdf");
    case Figure::Kind::ThreatLevels:
        return QStringLiteral("hotniva.pdf");
    case Figure::Kind::Goals:
        return QStringLiteral("malen-over-tid.pdf");
    case Figure::Kind::Inventories:
        break;
    }
    return QStringLiteral("behov-och-resurser.pdf");
}

Figure figureFor(Figure figure, FigureReader to)
{
    figure.recipient = to;
    return figure;
}

} // namespace

PreviewPage::Paper figurePaper(const Disclosure::FigurePaper& figure)
{
    PreviewPage::Paper paper;
    paper.fileName = figureFileName(figure.kind);
    paper.recipients = {FigureReader::OwnFile};
    if (figure.kind != Figure::Kind::ThreatLevels) { // R34: judged before the person gets it
        paper.recipients.append(FigureReader::Person);
    }
    paper.preview = [figure](Disclosure& door, FigureReader to) {
        return door.previewFigure(figureFor(figure, to));
    };
    paper.toFile = [figure](Disclosure& door, FigureReader to, const QString& path) {
        return door.figureToFile(figureFor(figure, to), path, true);
    };
    paper.toPrinter = [figure](Disclosure& door, FigureReader to, const QString& queue,
                               const PrintManner& manner) {
        return door.figureToPrinter(figureFor(figure, to), queue, manner);
    };
    return paper;
}

} // namespace lotsbok
