package lawtally.intake;

import java.util.List;
import lawtally.definition.Severity;

/**
 * Something wrong, as data. It never carries a cell's content: that may be personal.
 *
 * @param rule what was broken; its wording is {@code <room>.<rule>} or stands in the definitions
 * @param field name of the field, or empty
 * @param arguments what the wording needs, never from a cell: expected values, nearest names
 */
public record Issue(
    Severity severity, String rule, Place place, String field, List<String> arguments) {}
