package lawtally.intake;

import java.util.List;

/**
 * What lies under {@code input/<year>}.
 *
 * @param files CSV files accepted and archived, in order
 * @param leftForNextTime relative paths of files that are still being written
 * @param narrative hash of nothing or of the narrative file
 */
public record Survey(
    int year, List<SourceFile> files, List<String> leftForNextTime, List<Issue> issues) {}
