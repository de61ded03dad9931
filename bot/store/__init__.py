"""What the bot remembers: people, their photos' history, checks, and what was handled."""
