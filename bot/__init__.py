"""Photo Concierge, a Teams bot that says why a profile photo is not the same everywhere."""
