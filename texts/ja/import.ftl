### Tables in.
