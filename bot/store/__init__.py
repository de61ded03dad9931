"""What the bot remembers: people, their photos, checks, messages, sweeps and what was handled."""
