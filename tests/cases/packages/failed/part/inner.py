{}["inner"]
