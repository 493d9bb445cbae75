"""Texts that news never is and that a reader must bear: odd marks, odd characters, odd layout."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["hostile_texts", "story_texts"]

SENTENCES = (
    "Menteri Perhubungan Rani Uge mengatakan kapal itu tidak akan berlayar pada 12–13 September.",
    '"Kapal itu tua," ujar nakhoda Budi Lie, seraya menambahkan bahwa 196 orang selamat.',
    "“Kami menyesal,” tambahnya, Senin (3/6/2024) pukul 04.17 WIB.",
    "Menurut Antara, harga tiket naik dari Rp 4.500 menjadi Rp7,5 juta sejak awal pekan ini.",
    "The ferry, which carried almost 200 people, stopped on Tuesday, harbour master Ole Berg said.",
    "“It was late,” he said, “and it will be late again next month.",
    "“We are sorry.” Berg denied that at least 3.5 tonnes of fish were lost in early 2022.",
    "According to the U.S. Coast Guard, no one was hurt; Dr. K. Lund told reporters so at 5 p.m.",
)
LINES = (
    "Foto: Reuters",
    "Kapal itu di Ternate. (ANTARA FOTO/Rani Uge)",
    "Baca juga: Mengapa Kapal Berhenti",
    "[iklan_2]",
    "By Ola Dahl (Sources: AFP, Reuters)",
    "OSLO (AP) — The ferry stopped.",
    "Komentar (0)",
    "Ministers agree on ferry rules",
    "[00:00:12] ROSS: The session is open.",
    "HARA: (laughing) It leaks.",
    "14.05 WIB - Kepala SAR Ali Hasan: “Kami masih mencari.”",
    "T: Apakah aman?",
    "J: Ya, kami sudah memeriksa.",
    "Wawancara dengan Menteri Rani Uge",
    "Statement by Mayor Ole Berg:",
    "“The ferry is late again.” ― Ole Berg",
    "Correction: An earlier version said 20 ferries.",
    "On 2 Jul 2024, Ida <i@p.example> wrote:",
    "> The ferry is late.",
    "UPDATE 2-Ferry stops (Updates with comment)",
    "the ferry was late and the harbour was closed for re-",
    "pairs, which the council had not paid for since the",
    "1/ THREAD #ferry https://t.co/abc",
)
MARKS = (
    *("“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", "``", "“““"),
    *("(", ")", "—", "--", ":", "…"),
)
ODD = (
    *("\x00", "\x1b[31m", "\u202e", "\u200f", "\u200b", "\ufeff", "\ufffd", "\ud800", "\u0301"),
    *("İ", "ß", "²", "٣", "१२", "½", "ﬁ", "𝟙", "🚢", "नमस्ते", "ไทย", "日本", "שלום", "مرحبا"),
    *("<b>tebal</b>", "&amp;", "</script>", "%s", "{0}", "\\", "\t", "\r\n", "\u2028", "”\n“", " "),
    *("0", "00:61", "99/99/9999", "31 Februari", "Rp", "$", "%", "1.2.3.4", "10" * 30, "-nya"),
)

_part = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(LINES),
    st.sampled_from(MARKS),
    st.sampled_from(ODD),
    st.text(max_size=12),
)
_space = st.sampled_from(["", " ", "\n", "\n\n"])


def _visible(text: str) -> bool:
    return bool(text.strip())


hostile_texts = (
    st.lists(st.tuples(_part, _space), min_size=1, max_size=14)
    .map(lambda parts: "".join(part + space for part, space in parts))
    .filter(_visible)
)
"""Sentences, lines, odd characters and noise, in any order."""

story_texts = {
    "id": st.lists(st.sampled_from(SENTENCES[:4]), min_size=1, max_size=4).map("\n".join),
    "en": st.lists(st.sampled_from(SENTENCES[4:]), min_size=1, max_size=4).map("\n".join),
}
"""Articles of plain sentences, by language."""
