package lawtally.history.trace;

import lawtally.tally.CellKey;

/** What one record adds to one cell. */
record Contribution(CellKey cell, Share share) {}
