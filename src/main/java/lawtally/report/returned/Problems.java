package lawtally.report.returned;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.quality.IssueLine;
import lawtally.report.prose.IssueText;

/** What is wrong in the files of one sender, file by file; what is the same stands once. */
final class Problems {
  private final Job job;
  private final Language language;
  private final IssueText text;
  private final LineNumbers numbers;

  /** The same thing, said of one line or of many. */
  private record Kind(Severity severity, String field, String message, String remedy) {}

  Problems(Job jobOfYear, Language language) {
    this.job = jobOfYear;
    this.language = language;
    this.text = new IssueText(language);
    this.numbers = new LineNumbers(language);
  }

  /**
   * @param returned names of the files that go back, by the path of the file they come from
   */
  List<Map<String, Object>> byFile(List<IssueLine> lines, Map<String, List<String>> returned) {
    Map<String, List<IssueLine>> byFile = new TreeMap<>();
    for (IssueLine line : lines) {
      if (!line.file().isEmpty()) {
        byFile.computeIfAbsent(line.file(), f -> new ArrayList<>()).add(line);
      }
    }
    List<Map<String, Object>> files = new ArrayList<>();
    byFile.forEach(
        (path, own) ->
            files.add(
                Map.of(
                    "file", FileIssues.name(path),
                    "dataset", datasets(own),
                    "returned", links(returned.getOrDefault(path, List.of())),
                    "lines", lines(own))));
    return files;
  }

  private static List<Map<String, String>> links(List<String> names) {
    return names.stream().map(name -> Map.of("name", name, "address", address(name))).toList();
  }

  /** Of a file in the same folder, whatever characters its name has. */
  private static String address(String name) {
    try {
      return new URI(null, null, "./" + name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a relative path is an address", e);
    }
  }

  private String datasets(List<IssueLine> lines) {
    return lines.stream()
        .map(line -> dataset(line.dataset()))
        .filter(title -> !title.isEmpty())
        .distinct()
        .collect(Collectors.joining(language.say("report.returned.list")));
  }

  private String dataset(String id) {
    return job.dataset(id).map(Dataset::title).map(t -> t.in(language)).orElse("");
  }

  /** The gravest first, then in the order of the file. */
  private List<Map<String, Object>> lines(List<IssueLine> issues) {
    Map<Kind, SortedSet<Long>> kinds = new LinkedHashMap<>();
    for (IssueLine issue : issues) {
      SortedSet<Long> lines = kinds.computeIfAbsent(kind(issue), k -> new TreeSet<>());
      if (issue.place().line() > 0) {
        lines.add(issue.place().line());
      }
    }
    return kinds.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((a, b) -> a.severity().compareTo(b.severity())))
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Kind kind(IssueLine issue) {
    String field = issue.fieldTitle().in(language);
    // The field has a column of its own here.
    return new Kind(issue.severity(), field, issue.message().in(language), text.remedy(issue));
  }

  private Map<String, Object> line(Kind kind, SortedSet<Long> lines) {
    String severity = kind.severity().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "severity", severity,
        "severity_word", language.say("report.page.severity." + severity),
        "lines", numbers.of(lines),
        "field", kind.field(),
        "problem", kind.message(),
        "remedy", kind.remedy());
  }
}
