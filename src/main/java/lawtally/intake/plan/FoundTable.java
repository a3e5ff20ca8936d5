package lawtally.intake.plan;

import lawtally.intake.header.Head;
import lawtally.intake.header.Header;

/**
 * A table of a file, before it is known how far it reaches.
 *
 * @param head from its first line on: what stands above the header, and the rows below
 * @param start byte offset of its first line
 */
record FoundTable(Head head, Header header, long start) {}
