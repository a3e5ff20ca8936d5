package lawtally.intake;

import java.util.List;

/**
 * What intake decided: how each readable file is read, the slices, and what is wrong with the
 * others.
 *
 * @param forms in the order of file ordinals; a file that cannot be read, or repeats another, has
 *     none
 * @param issues of whole files and of their headers, beyond those of the survey
 */
public record IntakePlan(List<Form> forms, List<Slice> slices, List<Issue> issues) {}
