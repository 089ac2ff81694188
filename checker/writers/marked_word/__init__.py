"""Comments in a Word file (`comments`): its `package`, where findings stand (`anchors`), its letters (`ranges`)."""
