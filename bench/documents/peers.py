"""What other readers of PDF make of a file, as Markdown on standard output.
usage: python bench/documents/peers.py pymupdf4llm|markitdown FILE.pdf (pip install pymupdf4llm 'markitdown[pdf]')"""

import sys


def read(reader: str, path: str) -> str:
    if reader == "pymupdf4llm":
        import pymupdf4llm

        return pymupdf4llm.to_markdown(path, show_progress=False)
    from markitdown import MarkItDown

    return MarkItDown().convert(path).text_content


sys.stdout.write(read(sys.argv[1], sys.argv[2]))
