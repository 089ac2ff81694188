"""Whether two statements of different figures are of one fact."""
