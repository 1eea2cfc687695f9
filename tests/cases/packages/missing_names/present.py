here = "present"
