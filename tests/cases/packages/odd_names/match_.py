NAME = "match_"
