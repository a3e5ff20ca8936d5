package lawtally.intake;

import java.util.List;
import lawtally.definition.Severity;

/**
 * Something wrong, as data. It never carries a cell's content: that may be personal.
 *
 * <p>Rules are called as Frictionless calls its errors where it has the error; ours are finer where
 * people need to be told what to do:
 *
 * <table>
 * <caption>Frictionless errors and our rules</caption>
 * <tr><th>Frictionless</th><th>rules</th></tr>
 * <tr><td>source-error</td><td>source-error, file-too-large, workbook, web-page, pdf, packed, not-csv</td></tr>
 * <tr><td>encoding-error</td><td>encoding-error, undecodable, partly-undecodable</td></tr>
 * <tr><td>blank-header, schema-error</td><td>not-recognised, empty-file</td></tr>
 * <tr><td>missing-label</td><td>missing-label, missing-label-near</td></tr>
 * <tr><td>duplicate-label</td><td>duplicate-label</td></tr>
 * <tr><td>extra-label</td><td>unknown-label</td></tr>
 * <tr><td>incorrect-label</td><td>misspelt-label</td></tr>
 * <tr><td>blank-row</td><td>blank-row ({@code csv}; in a run a blank row is no row)</td></tr>
 * <tr><td>extra-cell, missing-cell</td><td>extra-cell, missing-cell, unclosed-quote, record-too-long,
 *     mended-row, mending-ended</td></tr>
 * <tr><td>type-error</td><td>excel-number, not-a-…, telephone-number, number-too-large,
 *     digit-groups, not-whole,
 *     …-too-precise, percentage-or-share, impossible-date, two-digit-year, date-order, date-serial,
 *     date-from-serial, date-without-day</td></tr>
 * <tr><td>constraint-error (required)</td><td>required, required-when</td></tr>
 * <tr><td>constraint-error (minimum, maximum)</td><td>below-minimum, above-maximum</td></tr>
 * <tr><td>constraint-error (maxLength, pattern)</td><td>too-long, wrong-form, credit-code-…,
 *     old-registration-number, resident-id-check, old-resident-id</td></tr>
 * <tr><td>constraint-error (enum)</td><td>unknown-code, unknown-department, unlisted-department,
 *     unit-mismatch, ambiguous-category</td></tr>
 * <tr><td>primary-key, unique-error</td><td>conflict, duplicate, number-in-two-years</td></tr>
 * <tr><td>foreign-key</td><td>foreign-key, and rules of a dataset with {@code stands_in}</td></tr>
 * <tr><td>row-constraint</td><td>the rules of a dataset</td></tr>
 * <tr><td>(none: a total row)</td><td>control-total, control-total-rows</td></tr>
 * <tr><td>duplicate file</td><td>duplicate-file</td></tr>
 * </table>
 *
 * @param rule what was broken; its wording is {@code <room>.<rule>} or stands in the definitions
 * @param field name of the field, or empty
 * @param arguments what the wording needs, never from a cell: expected values, nearest names; only
 *     of a date that cannot be personal may it be said how it was understood (other-year,
 *     date-from-serial)
 */
public record Issue(
    Severity severity, String rule, Place place, String field, List<String> arguments) {}
