"""Other ways of writing the same sheets, each in its own fast way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from kiosk import assets
from kiosk.signing.ink import Ink
from peers.sample import INKS, codes, drawn, pages

SIZE = 595.276, 841.89
FONT = "SourceSerif4-Regular"


def prepare_reportlab() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont(FONT, assets.font(f"{FONT}.ttf")))


def reportlab(path: Path, count: int, made: list[Ink]) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pageCompression=1)
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        y = 690.0
        for number, name, rest, when in page:
            canvas.setFont(FONT, 11)
            canvas.drawString(85, y, name)
            canvas.setFont(FONT, 8)
            canvas.drawRightString(76, y, str(number))
            canvas.drawString(85, y - 12, rest)
            canvas.drawRightString(541, y, when)
            if made:
                path_ = canvas.beginPath()
                for stroke in drawn(made[number % INKS]):
                    path_.moveTo(300 + stroke[0][0], y + 10 - stroke[0][1])
                    for x, down in stroke[1:]:
                        path_.lineTo(300 + x, y + 10 - down)
                canvas.drawPath(path_)
            canvas.line(85, y - 20, 541, y - 20)
            y -= 35.7
        if made:
            path_ = canvas.beginPath()
            for x, top, wide, high in code(sheet):
                path_.rect(480 + 2.2 * x, 790 - 2.2 * (top + high), 2.2 * wide, 2.2 * high)
            canvas.drawPath(path_, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()


def prepare_fpdf() -> None:
    import fpdf  # noqa: F401


def fpdf2(path: Path, count: int, made: list[Ink]) -> None:
    import fpdf

    pdf = fpdf.FPDF(unit="pt")
    pdf.set_auto_page_break(False)
    pdf.add_font("serif", fname=assets.font(f"{FONT}.ttf"))
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        pdf.add_page()
        y = 150.0
        for number, name, rest, when in page:
            pdf.set_font("serif", size=11)
            pdf.text(85, y, name)
            pdf.set_font("serif", size=8)
            pdf.text(60, y, str(number))
            pdf.text(85, y + 12, rest)
            pdf.text(460, y, when)
            if made:
                for stroke in drawn(made[number % INKS]):
                    pdf.polyline([(300 + x, y - 10 + down) for x, down in stroke])
            pdf.line(85, y + 20, 541, y + 20)
            y += 35.7
        if made:
            for x, top, wide, high in code(sheet):
                pdf.rect(480 + 2.2 * x, 50 + 2.2 * top, 2.2 * wide, 2.2 * high, style="F")
    pdf.output(str(path))


def prepare_cairo() -> None:
    import cairo  # noqa: F401


def pycairo(path: Path, count: int, made: list[Ink]) -> None:
    import cairo

    surface = cairo.PDFSurface(str(path), *SIZE)
    to = cairo.Context(surface)
    to.select_font_face("serif")
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        y = 150.0
        for number, name, rest, when in page:
            for size, x, lower, text in (
                (11, 85.0, 0, name), (8, 60, 0, str(number)), (8, 85, 12, rest), (8, 460, 0, when),
            ):  # fmt: skip
                to.set_font_size(size)
                to.move_to(x, y + lower)
                to.show_text(text)
            if made:
                for stroke in drawn(made[number % INKS]):
                    to.move_to(300 + stroke[0][0], y - 10 + stroke[0][1])
                    for x, down in stroke[1:]:
                        to.line_to(300 + x, y - 10 + down)
            to.move_to(85, y + 20)
            to.line_to(541, y + 20)
            to.stroke()
            y += 35.7
        if made:
            for x, top, wide, high in code(sheet):
                to.rectangle(480 + 2.2 * x, 50 + 2.2 * top, 2.2 * wide, 2.2 * high)
            to.fill()
        to.show_page()
    surface.finish()


def prepare_qt() -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    prepare_qt.app = QGuiApplication([])  # type: ignore[attr-defined] # lives with the process
    QFontDatabase.addApplicationFont(str(assets.font(f"{FONT}.ttf")))


def qt(path: Path, count: int, made: list[Ink]) -> None:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    large, small = QFont("Source Serif 4"), QFont("Source Serif 4")
    large.setPointSizeF(11)
    small.setPointSizeF(8)
    black = QColor("black")
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        if sheet > 1:
            writer.newPage()
        y = 150.0
        for number, name, rest, when in page:
            painter.setFont(large)
            painter.drawText(QPointF(85, y), name)
            painter.setFont(small)
            painter.drawText(QPointF(60, y), str(number))
            painter.drawText(QPointF(85, y + 12), rest)
            painter.drawText(QPointF(460, y), when)
            if made:
                for stroke in drawn(made[number % INKS]):
                    painter.drawPolyline([QPointF(300 + x, y - 10 + down) for x, down in stroke])
            painter.drawLine(QPointF(85, y + 20), QPointF(541, y + 20))
            y += 35.7
        if made:
            for x, top, wide, high in code(sheet):
                painter.fillRect(
                    QRectF(480 + 2.2 * x, 50 + 2.2 * top, 2.2 * wide, 2.2 * high), black
                )
    painter.end()


def prepare_typst() -> None:
    import typst  # noqa: F401


def typst_(path: Path, count: int, made: list[Ink]) -> None:
    import typst

    text = ['#set page("a4", margin: 50pt)\n#set text(font: "Source Serif 4", size: 8pt)\n']
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        text.append("#pagebreak(weak: true)\n")
        for at, (number, name, rest, when) in enumerate(page):
            y = 100 + at * 35.7
            text += [
                f"#place(dx: {x}pt, dy: {y + down}pt, text(size: {size}pt, {json.dumps(said)}))\n"
                for size, x, down, said in (
                    (11, 35, 0, name),
                    (8, 10, 0, str(number)),
                    (8, 35, 14, rest),
                    (8, 410, 0, when),
                )
            ]  # fmt: skip
            text.append(f"#place(dx: 35pt, dy: {y + 26}pt, line(length: 456pt))\n")
            for stroke in drawn(made[number % INKS]) if made else ():
                curve = ", ".join(f"curve.line(({a:.2f}pt, {b:.2f}pt))" for a, b in stroke[1:])
                a, b = stroke[0]
                text.append(
                    f"#place(dx: 250pt, dy: {y - 5}pt, "
                    f"curve(stroke: 0.95pt, curve.move(({a:.2f}pt, {b:.2f}pt)), {curve}))\n"
                )
        for x, top, wide, high in code(sheet) if made else ():
            text.append(
                f"#place(dx: {430 + 2.2 * x:.1f}pt, dy: {2.2 * top:.1f}pt, "
                f"rect(width: {2.2 * wide:.1f}pt, height: {2.2 * high:.1f}pt, fill: black))\n"
            )
    fonts = [str(assets.font(f"{FONT}.ttf").parent)]
    typst.compile("".join(text).encode(), output=str(path), font_paths=fonts)


def prepare_weasyprint() -> None:
    import weasyprint  # noqa: F401


def weasyprint_(path: Path, count: int, made: list[Ink]) -> None:
    import weasyprint

    url = assets.font(f"{FONT}.ttf").as_uri()
    text = [f"<style>@font-face{{font-family:S;src:url({url})}}body{{font:8pt S}}</style>"]
    code = codes()
    for sheet, page in enumerate(pages(count), 1):
        if made:
            path_ = "".join(f"M{x} {y}h{w}v{h}h-{w}z" for x, y, w, h in code(sheet))
            text.append(f"<svg width=60 height=60 viewBox='0 0 29 29'><path d='{path_}'/></svg>")
        text.append("<table style='page-break-after:always'>")
        for number, name, rest, when in page:
            strokes = drawn(made[number % INKS]) if made else []
            path_ = "".join(
                "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in stroke) for stroke in strokes
            )
            svg = f"<svg width=142 height=29><path fill=none stroke=navy d='{path_}'/></svg>"
            text.append(f"<tr><td>{number}<td>{name}<br>{rest}<td>{svg if made else ''}<td>{when}")
        text.append("</table>")
    weasyprint.HTML(string="".join(text)).write_pdf(str(path))


Writer = tuple[Callable[[], None], Callable[[Path, int, list[Ink]], None]]

PEERS: dict[str, Writer] = {
    "reportlab": (prepare_reportlab, reportlab),
    "fpdf2": (prepare_fpdf, fpdf2),
    "pycairo": (prepare_cairo, pycairo),
    "qt": (prepare_qt, qt),
    "typst": (prepare_typst, typst_),
    "weasyprint": (prepare_weasyprint, weasyprint_),
}
AT_MOST = {"fpdf2": 10_000, "typst": 3_400, "weasyprint": 340}
"""Rows for those who would keep the others waiting."""
