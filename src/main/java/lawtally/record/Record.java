package lawtally.record;

import java.util.List;
import lawtally.intake.Place;

/**
 * One typed record of a dataset.
 *
 * @param department code of the department it counts under
 * @param month 1–12 by its statistical date; 12 for a roster; 0 for a whole-year return
 * @param values fields, then derived fields, by {@code Dataset.position}
 */
public record Record(
    String dataset, Place place, String department, int year, int month, List<Value> values) {}
