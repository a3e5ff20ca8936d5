package lawtally.intake;

import java.util.List;

/**
 * What intake decided: how each readable file is read, the slices, and what is wrong with the
 * others.
 *
 * @param forms by file ordinal; a file that cannot be read has none
 * @param issues of whole files
 */
public record IntakePlan(List<Form> forms, List<Slice> slices, List<Issue> issues) {}
