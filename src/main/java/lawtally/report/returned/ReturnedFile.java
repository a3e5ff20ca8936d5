package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lawtally.definition.CsvText;
import lawtally.definition.Folding;
import lawtally.definition.Language;
import lawtally.intake.Place;
import lawtally.quality.IssueLine;
import lawtally.report.prose.IssueText;

/** The text of one file that goes back, as the department opens it in a spreadsheet. */
final class ReturnedFile {
  private static final String PROBLEM = "问题";
  private static final String REMEDY = "处理建议";
  private static final List<String> MARKERS = List.of("行号", PROBLEM, REMEDY);

  private final FileIssues issues;
  private final Language language;
  private final IssueText text;

  ReturnedFile(FileIssues issues, Language language) {
    this.issues = issues;
    this.language = language;
    this.text = new IssueText(language);
  }

  /** A file that cannot be taken as it is: one row a problem. */
  void writeWhole(Appendable out) throws IOException {
    out.append(CsvText.bom());
    out.append(CsvText.line(List.of("文件", PROBLEM, REMEDY)));
    for (IssueLine line : issues.whole()) {
      out.append(CsvText.line(List.of(issues.name(), text.problem(line), text.remedy(line))));
    }
  }

  /** The header and the rows as they were handed in, then what is wrong with each. */
  void writeRows(Path archived, Appendable out) throws IOException {
    TreeMap<Place, List<IssueLine>> rows = issues.rows();
    OriginalRows originals = new OriginalRows(archived, issues.form(), List.copyOf(rows.keySet()));
    List<String> headers = issues.form().headers();
    Set<Integer> added = added(headers);
    int width = Math.max(headers.size(), originals.widest()) - added.size();
    out.append(CsvText.bom());
    if (issues.folder().isEmpty()) {
      // Without a folder, only this line tells whose rows they are.
      for (String reporter : issues.form().reporter().stream().toList()) {
        out.append(CsvText.line(List.of("填报单位：" + reporter)));
      }
    }
    out.append(CsvText.line(row(without(added, headers), width, MARKERS)));
    originals.giveTo(
        (place, cells) -> {
          List<IssueLine> lines = rows.getOrDefault(place, List.of());
          List<String> reasons =
              List.of(Long.toString(place.line()), problems(lines), remedies(lines));
          out.append(CsvText.line(row(without(added, cells), width, reasons)));
        });
  }

  /** Columns of an earlier return: the reasons that it gave are settled. */
  private static Set<Integer> added(List<String> headers) {
    List<String> names = headers.stream().map(Folding::fold).toList();
    return names.containsAll(MARKERS)
        ? MARKERS.stream().map(names::lastIndexOf).collect(Collectors.toSet())
        : Set.of();
  }

  private static List<String> without(Set<Integer> columns, List<String> cells) {
    return IntStream.range(0, cells.size())
        .filter(i -> !columns.contains(i))
        .mapToObj(cells::get)
        .toList();
  }

  private static List<String> row(List<String> cells, int width, List<String> last) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < width) {
      row.add("");
    }
    row.addAll(last);
    return row;
  }

  private String problems(List<IssueLine> lines) {
    Set<String> all = new LinkedHashSet<>();
    lines.forEach(line -> all.add(IssueText.withoutStop(text.problem(line))));
    return joined(all);
  }

  private String remedies(List<IssueLine> lines) {
    Set<String> all = new LinkedHashSet<>();
    lines.forEach(line -> all.add(IssueText.withoutStop(text.remedy(line))));
    all.remove("");
    return joined(all);
  }

  private String joined(Set<String> sentences) {
    return String.join(language == Language.EN ? "; " : "；", sentences);
  }
}
