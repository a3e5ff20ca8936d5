package lawtally.indicator;

import lawtally.definition.Label;
import lawtally.definition.Severity;

/**
 * How a cross-check came out.
 *
 * @param id of the check in {@code checks.yaml}
 * @param department code, or empty for the whole
 * @param finding what was found, with the figures; empty label when it holds
 * @param indicator of a check over many indicators the one in question, else empty
 */
public record CheckResult(
    String id,
    Severity severity,
    String department,
    boolean holds,
    Label finding,
    String indicator) {

  public CheckResult(
      String id, Severity severity, String department, boolean holds, Label finding) {
    this(id, severity, department, holds, finding, "");
  }
}
