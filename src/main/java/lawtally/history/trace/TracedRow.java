package lawtally.history.trace;

import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.record.Record;

/**
 * A source row behind a part of a figure.
 *
 * @param form how its table is read
 * @param text as the department wrote it; may hold personal data
 * @param record what was understood; of a wide row the first of its cells that counts
 * @param value what it adds, in the indicator's unit
 * @param inPlaceOf how many other rows do not count because this one does
 */
public record TracedRow(
    Part part,
    Form form,
    Place place,
    String text,
    Record record,
    Share share,
    java.math.BigDecimal value,
    int inPlaceOf) {}
