"""Measures how often what is believed of tables is right, by the counts of published documents."""
