"""Comments in a Word file (`comments`): its `package`, and its letters (`ranges`)."""
