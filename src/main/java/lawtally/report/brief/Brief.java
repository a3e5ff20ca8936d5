package lawtally.report.brief;

import java.util.List;
import lawtally.report.Report;

/**
 * What a bureau head has to know before signing, in the report's language. Few words each: what is
 * left out stands on the page, and the text says so.
 *
 * @param verdict whether it can be signed, and why not
 * @param figures the key figures
 * @param moved what changed against last year, and which departments changed it; the most important
 *     first
 * @param owed what departments still have to send, correct or explain
 * @param published whether the figures are those already public; empty if none are
 * @param source what it rests on, and which revision it is
 */
public record Brief(
    String verdict,
    List<Row> figures,
    List<String> moved,
    String owed,
    String published,
    String source) {

  /**
   * @param value with its unit, or which kind of nothing it is
   * @param base of a rate, such as 3件中3件; else empty
   * @param change against the year before, in words
   */
  public record Row(String name, String value, String base, String change) {}

  /**
   * How much is told of what can be many; of more it says how many there are.
   *
   * @param reasons why it cannot be signed
   * @param departments that sent nothing
   * @param differences from figures already public
   */
  public record Limits(int reasons, int departments, int differences) {
    /** At ease, and where room is scarce; the last is what must be said in any case. */
    public static final List<Limits> FROM_EASE =
        List.of(new Limits(5, 5, 3), new Limits(4, 3, 2), new Limits(3, 2, 1));
  }

  /** The same report gives the same brief. */
  public static Brief of(Report report, Limits limits) {
    return new BriefWriter(report, limits).write();
  }
}
