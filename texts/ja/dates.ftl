### Words about dates: what was understood, bounds, precision. The dates themselves are written by dateline-core.
