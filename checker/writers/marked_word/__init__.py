"""Comments in a Word file (`comments`): its `package`, where findings stand (`anchors`), by which letters (`ranges`)."""
