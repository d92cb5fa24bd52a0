### Tables and pictures out, and printing.
