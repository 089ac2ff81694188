"""Rule files in an editor, by the Language Server Protocol; what there is to say of them, `rulebook` and `checks` know.

server.py       what an editor asks, and who answers
workbench.py    the rule files of a workspace, as they stand in the editor or on the disk
cursor.py       the places of an editor in a rule file, the word at one, and the clause that leads to it
completion.py   what may be written at a place
manual.py       what a word means
"""
