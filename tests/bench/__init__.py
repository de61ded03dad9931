"""Speed as ratios in one run: this bot beside botbuilder's own echo."""
