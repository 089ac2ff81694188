"""What a document says in words: sentences, names, dates and structure, and what they say of figures."""
