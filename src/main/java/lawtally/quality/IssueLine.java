package lawtally.quality;

import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.intake.Place;

/**
 * One line of {@code quality/issues.csv}: an issue with its place in words. Quotes no cell.
 *
 * @param dataset may be empty (a file that nobody recognised)
 * @param department code of the department that handed it in, or empty
 * @param file relative path, or empty
 * @param fieldTitle header under which people know the field, or empty
 */
public record IssueLine(
    Severity severity,
    String rule,
    String dataset,
    String department,
    String file,
    Place place,
    String field,
    Label fieldTitle,
    Label message,
    Label remedy) {}
