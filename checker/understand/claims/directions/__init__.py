"""Which of two figures of a sentence is more, as its words say it."""
