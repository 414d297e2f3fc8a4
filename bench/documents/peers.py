"""What other readers of PDF make of a file, as Markdown on standard output.
usage: python bench/documents/peers.py pymupdf4llm|markitdown|docling FILE.pdf
(pip install pymupdf4llm 'markitdown[pdf]' docling)"""

import sys


def read(reader: str, path: str) -> str:
    if reader == "pymupdf4llm":
        import pymupdf4llm

        return pymupdf4llm.to_markdown(path, show_progress=False)
    if reader == "docling":
        from docling.document_converter import DocumentConverter

        return DocumentConverter().convert(path).document.export_to_markdown()
    from markitdown import MarkItDown

    return MarkItDown().convert(path).text_content


sys.stdout.write(read(sys.argv[1], sys.argv[2]))
