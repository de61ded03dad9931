"""How the bot learns what people type."""
