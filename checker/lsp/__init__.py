"""Rule files in an editor, by the Language Server Protocol; what there is to say of them, `rulebook` and `checks` know.

server.py       what an editor asks, and who answers
workbench.py    the rule files of a workspace, as they stand in the editor or on the disk
places.py       from the places of an editor to those of a rule file, and back
cursor.py       the word at a place, and the clause that leads to it
completion.py   what may be written at a place
manual.py       what a word means
"""
