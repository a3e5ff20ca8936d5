/**
 * What a job is: datasets, fields, rules, indicators, tables, charts, read from {@code jobs/} and
 * {@code seeds/}.
 */
@NullMarked
package lawtally.definition;

import org.jspecify.annotations.NullMarked;
