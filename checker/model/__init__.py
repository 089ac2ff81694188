"""The nouns: what a document, a rule and a report consist of. Values only; nothing here reads, prints or decides."""
