"""Capital and projects across borders: who invests where, in what form, of all or of a part."""
