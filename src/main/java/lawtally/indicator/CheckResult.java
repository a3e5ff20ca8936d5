package lawtally.indicator;

import lawtally.definition.Label;
import lawtally.definition.Severity;

/**
 * How a cross-check came out.
 *
 * @param id of the check in {@code checks.yaml}
 * @param department code, or empty for the whole
 * @param finding what was found, with the figures; empty label when it holds
 */
public record CheckResult(
    String id, Severity severity, String department, boolean holds, Label finding) {}
