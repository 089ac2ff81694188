"""How figures, boxes and lines are set, whatever the format."""
