NAME = "alloc"
