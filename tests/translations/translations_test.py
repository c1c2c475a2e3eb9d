# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window has its translation, and a translation says what its source says.

Runs lupdate over a copy of each .ts file, as `./dev translate` does, and looks at what comes out.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|\$\{[^} ]*\}|\{\d?\}|</?[a-z]+>")


def field_words(words, folder):
    """The words of the field tables as C++ that lupdate reads."""
    lines = subprocess.run([words], check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(lines) > 100, "the field tables have words"
    file = Path(folder) / "field_words.cpp"
    file.write_text("static const char* words[] = {\n" + "".join(f"{line},\n" for line in lines) + "};\n")
    return file


def core_words(root, folder):
    """The sentences of core as C++ that lupdate reads."""
    text = subprocess.run([sys.executable, Path(root) / "tools" / "core_words.py", root], check=True,
                          capture_output=True, text=True).stdout
    assert text.count("QT_TRANSLATE_NOOP") > 300, "core has sentences"
    file = Path(folder) / "core_words.cpp"
    file.write_text(text, encoding="utf-8")
    return file


def placeholders(text):
    """How often each stands there; a translation may number the places of a sentence: {2} before {1}."""
    found = Counter(PLACEHOLDER.findall(text))
    numbers = sorted(place for place in found if re.fullmatch(r"\{\d\}", place))
    if numbers == [f"{{{i}}}" for i in range(1, len(numbers) + 1)] and set(found[place] for place in numbers) == {1}:
        found = Counter({place: count for place, count in found.items() if place not in numbers})
        found["{}"] += len(numbers)
    return found


def updated(args, name, sources, options, folder):
    """The messages of a .ts file after lupdate: (context, source, numerus, translations, type)."""
    copy = Path(folder) / name
    shutil.copy(Path(args.root) / "translations" / name, copy)
    said = subprocess.run([args.lupdate, *sources, "-I", ".", "-locations", "none", *options, "-ts", copy],
                          check=True, cwd=args.root, capture_output=True, text=True)
    # A text that lupdate gives to another class than the compiler does is never found.
    lost = [line for line in (said.stdout + said.stderr).splitlines() if "lacks Q_OBJECT" in line or "unknown namespace" in line]
    assert not lost, "\n".join(lost)
    messages = []
    for context in ET.parse(copy).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation] if plural else [translation.text or ""]
            messages.append((context.find("name").text, message.find("source").text, plural, texts,
                             translation.get("type")))
    return messages


def faults_of(name, messages):
    for context, source, plural, texts, kind in messages:
        where = f"{name}: {context}: {source!r}"
        if kind == "unfinished":
            yield f"{where} is not translated; see ./dev translate"
        elif kind in ("vanished", "obsolete"):
            yield f"{where} is no longer in the program; see ./dev translate"
        for text in texts:
            if kind is None and not text.strip():
                yield f"{where} is empty"
            wanted, found = placeholders(source), placeholders(text)
            # A singular may say "one" in words.
            if kind is None and wanted != found and not (plural and wanted - Counter(["%n", "%Ln"]) == found):
                yield f"{where} has other placeholders than {text!r}"
            if kind is None and ("&" in re.sub("&&", "", source)) != ("&" in re.sub("&&", "", text)):
                yield f"{where} and {text!r}: only one has a mnemonic"


def main():
    parser = argparse.ArgumentParser()
    for option in ("--root", "--words", "--lupdate"):
        parser.add_argument(option, required=True)
    args = parser.parse_args()
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        words = field_words(args.words, folder)
        sentences = core_words(args.root, folder)
        german = updated(args, "tidemark_de.ts", ["ui", "app", words, sentences], [], folder)
        english = updated(args, "tidemark_en.ts", ["ui", "app"], ["-pluralonly"], folder)
    assert len(german) > 1000, f"{len(german)} texts only"
    faults += faults_of("tidemark_de.ts", german)
    faults += faults_of("tidemark_en.ts", english)
    for fault in faults:
        print(fault)
    print(f"{len(german)} texts, {sum(plural for _, _, plural, _, _ in german)} with plural forms, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
