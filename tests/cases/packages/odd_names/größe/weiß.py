ñandú = "ñ"


def größer(ä):
    return ä + 1
