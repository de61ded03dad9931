"""The Teams edge: the only part that knows the Bot Framework."""
