print("breaks runs")
1 / 0
