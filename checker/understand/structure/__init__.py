"""What holds a document together: its contents, the numbers of its parts, and what it cites."""
