"""The kinds of mistakes that an author is told of, by their codes."""

from __future__ import annotations

#: What each code means. Those that begin with "R1" are warnings: such rules are used as they are written.
CODES = {
    "R001": "A sign has no meaning in a rule.",
    "R002": "A quotation mark is not closed.",
    "R003": "A word stands where another is expected.",
    "R004": "A clause stands outside a rule.",
    "R010": "A rule lacks a clause.",
    "R011": "A rule has a clause twice.",
    "R012": "A severity is none.",
    "R013": "There is no check of this name.",
    "R014": "A check has no such option.",
    "R015": "An option of a check does not take this word.",
    "R016": "A calculation is nested too deeply.",
    "R017": "There is no such function, or it takes another number of figures.",
    "R020": "A language is none of the six.",
    "R021": "A term has no words.",
    "R022": "There are no words between quotation marks.",
    "R023": "“*” stands in the middle of a word.",
    "R030": "A name is not in the vocabulary.",
    "R031": "Two rules or two terms have one name.",
    "R040": "A rule could never find anything: it goes through rows where it means columns, or the other way round.",
    "R041": "“printed”, “calculated” and “elsewhere” do not go with what the rule goes through.",
    "R042": "A rule about several tables does not say in which of them a figure stands.",
    "R043": "A rule compares no figure of a document.",
    "R044": "A sum or a count does not stand alone on its side.",
    "R045": "A clause would count for nothing.",
    "R046": "A share that is printed nowhere is held against a number.",
    "R101": "A rule has no title.",
    "R102": "A rule has no proof beside it.",
    "R103": "A word stands for two terms.",
    "R104": "Two rules say the same.",
    "R105": "A rule takes the place of one that comes with the program.",
    "R106": "A percentage is multiplied by a hundred.",
    "R107": "A percentage is held against an amount.",
}
