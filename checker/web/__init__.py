"""A local page for those who use no terminal: drop drafts, read the reports, take the marked copies away.

    session.py  who is let in: the browser of this user, which was given a token once
    limits.py   who is refused, how much is taken, and what each answer forbids the browser
    desk.py     the drafts of a session, each checked by a process of its own
    page.py     the page, and the list of drafts on it
    app.py      what is answered at which address
    server.py   the server on this computer, from its beginning to its end

Starlette, uvicorn and python-multipart come with the extra `web`. Each draft is checked by the command line itself, in
a process beside this one, within the same bounds. All lies in a folder of its own, which is gone when the session ends.
"""
