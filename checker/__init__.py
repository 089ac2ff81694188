"""iccd-check reads a United Nations report and says where its figures contradict each other."""

__version__ = "0.1.0"
