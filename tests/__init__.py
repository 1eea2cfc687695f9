"""The tests of Portalis; see docs/dev-intro.md for how they are run."""
