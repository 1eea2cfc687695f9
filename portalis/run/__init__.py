"""Runs finished artifacts, one file per kind of target."""
