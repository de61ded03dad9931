"""The deciding half: pure functions over facts, with no network, clock or words for people."""
