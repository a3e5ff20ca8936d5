package lawtally.report.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.page.Verdict;

/** What the workbook is, what lies in it, and where its figures come from. */
final class CoverSheet {
  private static final List<Integer> WIDTHS = List.of(36, 24, 13, 13, 13);
  private static final int LAST = WIDTHS.size() - 1;

  private static final String PROGRAM = "LawTally";

  private final Report report;
  private final List<TablesXlsx.Leaf> leaves;
  private final String sourcesSheet;
  private final Language language;
  private int row;

  CoverSheet(Report report, List<TablesXlsx.Leaf> leaves, String sourcesSheet) {
    this.report = report;
    this.leaves = leaves;
    this.sourcesSheet = sourcesSheet;
    this.language = report.language();
  }

  static String title(Report report) {
    Language language = report.language();
    return language.say(
        "report.page.table-title",
        report.job().body().in(language),
        report.year(),
        language.say("report.office.title", report.job().title().in(language)));
  }

  void write(Page page) {
    page.widths(WIDTHS);
    String title = title(report);
    page.text(row, 0, title, Look.TITLE);
    page.merge(row, row, 0, LAST);
    page.height(row++, 60);
    facts(page);
    contents(page);
    sources(page);
    page.printed(Page.Paper.PORTRAIT);
  }

  private void facts(Page page) {
    fact(page, "body", report.job().body().in(language));
    page.number(startFact(page, "year"), 1, report.year(), "0", Look.DATE);
    endFact(page);
    fact(page, "revision", report.edition().name());
    fact(page, "status", status());
    page.date(
        startFact(page, "run-date"),
        1,
        report.edition().day().toLocalDateTime(),
        language.say("report.office.date-format"));
    endFact(page);
    if (!report.edition().reason().isEmpty()) {
      fact(page, "reason", report.edition().reason());
    }
    fact(page, "scope", scope());
    fact(page, "software", software());
  }

  private void fact(Page page, String name, String value) {
    int at = startFact(page, name);
    page.text(at, 1, value, Look.TEXT);
    int room = WIDTHS.stream().skip(1).mapToInt(Integer::intValue).sum() - 2;
    endFact(page);
    page.lines(at, TextWidth.lines(value, room));
  }

  private int startFact(Page page, String name) {
    page.text(row, 0, language.say("report.office." + name), Look.HEADER);
    page.lines(row, 1);
    return row;
  }

  private void endFact(Page page) {
    page.merge(row, row, 1, LAST);
    row++;
  }

  private String status() {
    List<Label> reasons = report.gate().reasons();
    String word = Verdict.word(report);
    return reasons.isEmpty()
        ? word
        : language.say(
            "report.office.status-because",
            word,
            reasons.stream()
                .map(r -> r.in(language))
                .collect(Collectors.joining(language.say("report.page.list-separator"))));
  }

  private String scope() {
    return language.say("report.office.scope-note") + language.say("report.page.tables-hint");
  }

  private String software() {
    String version = report.edition().softwareVersion();
    return version.startsWith(PROGRAM) ? version : PROGRAM + " " + version;
  }

  private void contents(Page page) {
    section(page, language.say("report.office.contents"));
    headers(page, List.of("table", "unit", "csv"));
    page.merge(row - 1, row - 1, 2, LAST);
    for (TablesXlsx.Leaf leaf : leaves) {
      String title = leaf.table().title().in(language);
      String unit = leaf.table().unit().in(language);
      page.link(row, 0, title, leaf.sheet());
      page.text(row, 1, unit, Look.TEXT);
      page.text(row, 2, "tables/" + leaf.table().id() + ".csv", Look.TEXT);
      page.merge(row, row, 2, LAST);
      fit(page, List.of(title, unit));
    }
  }

  /** By dataset; file by file they stand on the last sheet. */
  private void sources(Page page) {
    section(page, language.say("report.office.sources-sum", sourcesSheet));
    headers(page, List.of("dataset", "files", "read", "counted", "rejected"));
    Map<String, List<Report.Input>> byDataset =
        report.inputs().stream()
            .collect(Collectors.groupingBy(this::dataset, LinkedHashMap::new, Collectors.toList()));
    List<String> order = new ArrayList<>();
    report.job().datasets().forEach(d -> order.add(d.title().in(language)));
    byDataset.keySet().stream()
        .sorted(Comparator.comparingInt(t -> order.contains(t) ? order.indexOf(t) : order.size()))
        .forEach(
            title -> {
              page.text(row, 0, title, Look.TEXT);
              sums(page, byDataset.get(title), Look.FIGURE);
              fit(page, List.of(title));
            });
    page.text(row, 0, language.say("report.office.total"), Look.TOTAL_TEXT);
    sums(page, report.inputs(), Look.TOTAL_FIGURE);
    page.lines(row++, 1);
  }

  private String dataset(Report.Input input) {
    return SourcesSheet.dataset(input, report);
  }

  private void sums(Page page, List<Report.Input> inputs, Look look) {
    page.number(row, 1, inputs.size(), "0", look);
    page.number(row, 2, inputs.stream().mapToLong(Report.Input::read).sum(), "0", look);
    page.number(row, 3, inputs.stream().mapToLong(Report.Input::counted).sum(), "0", look);
    page.number(row, 4, inputs.stream().mapToLong(Report.Input::rejected).sum(), "0", look);
  }

  private void section(Page page, String title) {
    page.height(row++, 10);
    page.text(row, 0, title, Look.SECTION);
    page.merge(row, row, 0, LAST);
    page.lines(row++, 1);
  }

  private void headers(Page page, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      page.text(row, i, language.say("report.office." + names.get(i)), Look.HEADER);
    }
    page.lines(row++, 1);
  }

  private void fit(Page page, List<String> texts) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, TextWidth.lines(texts.get(i), WIDTHS.get(i) - 2));
    }
    page.lines(row++, lines);
  }
}
