"""Helpdesk staff at the Teams edge: who they are, what they look into, send and are told."""
