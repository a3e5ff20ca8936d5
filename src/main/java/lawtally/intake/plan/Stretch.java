package lawtally.intake.plan;

import lawtally.intake.scan.Legibility;

/**
 * Lines that follow each other and are not text in the file's encoding.
 *
 * @param offset byte offset of the first line
 * @param length bytes of the lines
 * @param firstLine physical line, from 1
 * @param legibility of all of them
 */
record Stretch(long offset, long length, long firstLine, long lastLine, Legibility legibility) {

  boolean isFollowedBy(Stretch next) {
    return next.firstLine == lastLine + 1 && next.legibility == legibility;
  }

  Stretch with(Stretch next) {
    return new Stretch(offset, length + next.length, firstLine, next.lastLine, legibility);
  }
}
