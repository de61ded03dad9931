"""What administrators see of a running bot."""
