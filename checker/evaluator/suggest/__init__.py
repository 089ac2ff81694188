"""What the figures of documents keep, as rules with their proofs: what an author may begin with."""
