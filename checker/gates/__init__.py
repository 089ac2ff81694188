"""What a gate lets pass: findings that are known from before, or waived with a reason; and what it holds too little.

    settings.py   iccd-check.toml: where it lies, what it says, and what of it applies to a document
    waivers.py    findings that are let pass, each with a reason, for some time or until a figure changes
    drafts.py     findings that a draft lets pass itself, by a comment or a line
    baseline.py   findings that are known, as they stood, and what became of them
    shapes.py     what a file of either kind may hold, and the sentences about one that holds something else

A gate takes a report and gives one: what it lets pass is no longer among the findings, and still there to be shown.
"""
