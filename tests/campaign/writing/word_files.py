"""Makes .docx files as word processors do, and as nobody should."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
START = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>'
END = "</w:body></w:document>"

NUMBERING = f"""<?xml version="1.0"?><w:numbering xmlns:w="{WORD}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"""

STYLES = f"""<?xml version="1.0"?><w:styles xmlns:w="{WORD}"><w:style w:styleId="ListBullet">
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Quote"/></w:styles>"""


def paragraph(text: str, *, list_: str = "", style: str = "") -> str:
    """One paragraph; a line feed is a line that was ended by hand."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    style = named or (
        f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_}"/></w:numPr></w:pPr>'
        if list_
        else ""
    )
    runs = "<w:br/>".join(f"<w:t>{escape(line)}</w:t>" for line in text.split("\n"))
    return f"<w:p>{style}<w:r>{runs}</w:r></w:p>"


def docx(*body: str, **parts: bytes) -> bytes:
    """The bytes of a file with these elements in its body, and other parts by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", START + "".join(body) + END)
        archive.writestr("word/numbering.xml", NUMBERING)
        archive.writestr("word/styles.xml", STYLES)
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return made.getvalue()
