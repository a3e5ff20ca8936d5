package lawtally.report.front;

import java.util.List;
import java.util.Optional;

/**
 * A job with its years.
 *
 * @param id its folder under {@code output/}
 * @param years newest first
 */
public record Listed(String id, String title, String body, List<Year> years) {

  /**
   * A year that has revisions.
   *
   * @param closedBy who closed it (封账); empty while it is open
   * @param revisions newest first
   */
  public record Year(int year, Optional<String> closedBy, List<Revision> revisions) {}

  /**
   * @param day {@code 2021-01-05}; empty where nobody knows
   * @param newest that {@code latest} names it
   * @param signedBy who made it 定稿
   * @param lies what of it can be opened
   */
  public record Revision(
      String name,
      Standing standing,
      String day,
      String reason,
      boolean newest,
      Optional<String> signedBy,
      Lies lies) {}

  /** What the quality gate said. */
  public enum Standing {
    GREEN,
    AMBER,
    /** 草稿. */
    RED
  }

  /**
   * @param page address of the bundle's page, relative to {@code output/}; empty if it is not there
   * @param packed address of the bundle as one file, likewise
   * @param remark why something is missing, or is there that should not be
   */
  public record Lies(String page, String packed, Remark remark) {}

  /** What there is to say of where a revision lies. */
  public enum Remark {
    NONE,
    /** Removed by {@code prune}. */
    PRUNED,
    /** Somebody has deleted it. */
    GONE,
    /** The database does not know it. */
    UNKNOWN
  }
}
