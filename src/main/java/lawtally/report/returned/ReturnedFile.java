package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import lawtally.definition.CsvText;
import lawtally.definition.Language;
import lawtally.intake.Place;
import lawtally.quality.IssueLine;
import lawtally.report.prose.IssueText;

/** The text of one file that goes back, as the department opens it in a spreadsheet. */
final class ReturnedFile {
  static final String LINE = "行号";
  static final String PROBLEM = "问题";
  static final String REMEDY = "处理建议";
  static final String FILE = "文件";

  private final Complaint complaint;
  private final Language language;
  private final IssueText text;

  ReturnedFile(Complaint complaint, Language language) {
    this.complaint = complaint;
    this.language = language;
    this.text = new IssueText(language);
  }

  /** A file that cannot be taken as it is: one row a problem. */
  void writeWhole(Appendable out) throws IOException {
    out.append(CsvText.bom());
    out.append(CsvText.line(List.of(FILE, PROBLEM, REMEDY)));
    for (IssueLine line : complaint.whole()) {
      out.append(CsvText.line(List.of(complaint.name(), text.problem(line), text.remedy(line))));
    }
  }

  /** The header and the rows as they were handed in, then what is wrong with each. */
  void writeRows(Path archived, Appendable out) throws IOException {
    TreeMap<Place, List<IssueLine>> rows = complaint.rows();
    OriginalRows originals =
        new OriginalRows(archived, complaint.form(), List.copyOf(rows.keySet()));
    List<String> headers = complaint.form().headers();
    int[] width = {headers.size()};
    originals.giveTo((place, cells) -> width[0] = Math.max(width[0], cells.size()));
    out.append(CsvText.bom());
    if (complaint.folder().isEmpty()) {
      // Without a folder, only this line tells whose rows they are.
      for (String reporter : complaint.form().reporter().stream().toList()) {
        out.append(CsvText.line(List.of("填报单位：" + reporter)));
      }
    }
    out.append(CsvText.line(row(headers, width[0], LINE, PROBLEM, REMEDY)));
    originals.giveTo(
        (place, cells) -> {
          List<IssueLine> lines = rows.getOrDefault(place, List.of());
          String number = Long.toString(place.line());
          out.append(CsvText.line(row(cells, width[0], number, problems(lines), remedies(lines))));
        });
  }

  private static List<String> row(List<String> cells, int width, String... last) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < width) {
      row.add("");
    }
    row.addAll(List.of(last));
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
