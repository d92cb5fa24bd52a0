### Sources and citations.
