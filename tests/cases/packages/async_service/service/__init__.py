"""A to-do service."""
