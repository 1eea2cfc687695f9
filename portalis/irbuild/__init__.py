"""Builds the IR from syntax trees: one file for each kind of construct, dispatched by node type."""
