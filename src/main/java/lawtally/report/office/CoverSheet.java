package lawtally.report.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.report.Report;

/** What the workbook is, what lies in it, and which files its figures come from. */
final class CoverSheet {
  private static final List<Integer> WIDTHS = List.of(46, 26, 28, 11, 11, 11);
  private static final int LAST = WIDTHS.size() - 1;
  private static final int FIRST_NUMBER = 3;

  /** More are in {@code manifest.json}. */
  private static final int FILES_SHOWN = 3000;

  private static final String PROGRAM = "LawTally";

  private final Report report;
  private final List<TablesXlsx.Leaf> leaves;
  private final Language language;
  private int row;

  CoverSheet(Report report, List<TablesXlsx.Leaf> leaves) {
    this.report = report;
    this.leaves = leaves;
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
    page.breakBefore(row);
    sources(page);
    page.printed(Page.Paper.LANDSCAPE);
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
        report.edition().startedAt().toLocalDateTime(),
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
    String word = Page.status(report);
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
    headers(page, List.of("table", "unit", "csv", "rows"));
    for (TablesXlsx.Leaf leaf : leaves) {
      page.link(row, 0, leaf.table().title().in(language), leaf.sheet());
      page.text(row, 1, leaf.table().unit().in(language), Look.TEXT);
      page.text(row, 2, "tables/" + leaf.table().id() + ".csv", Look.TEXT);
      page.number(row, FIRST_NUMBER, leaf.table().rows().size(), "0", Look.FIGURE);
      fit(page, List.of(leaf.table().title().in(language), leaf.table().unit().in(language)));
    }
  }

  private void sources(Page page) {
    section(page, language.say("report.office.sources", report.inputs().size()));
    headers(page, List.of("file", "department", "dataset", "read", "counted", "rejected"));
    Map<String, String> names = new LinkedHashMap<>();
    for (Seeds.Department department : report.seeds().departments()) {
      names.put(department.code(), department.name());
    }
    for (Report.Input input : report.inputs().stream().limit(FILES_SHOWN).toList()) {
      String titles = report.datasetTitles(input);
      List<String> texts =
          List.of(
              input.path(),
              names.getOrDefault(input.department(), input.department()),
              titles.isEmpty() ? language.say("report.page.not-recognised") : titles);
      for (int i = 0; i < texts.size(); i++) {
        page.text(row, i, texts.get(i), Look.TEXT);
      }
      numbers(page, List.of(input.read(), input.counted(), input.rejected()), Look.FIGURE);
      fit(page, texts);
    }
    total(page);
    int more = report.inputs().size() - FILES_SHOWN;
    if (more > 0) {
      page.text(row, 0, language.say("report.office.more-files", more), Look.NOTE);
      page.merge(row, row, 0, LAST);
      page.lines(row++, 1);
    }
  }

  private void total(Page page) {
    page.text(row, 0, language.say("report.office.total"), Look.TOTAL_TEXT);
    page.merge(row, row, 0, FIRST_NUMBER - 1);
    List<Report.Input> all = report.inputs();
    numbers(
        page,
        List.of(
            all.stream().mapToLong(Report.Input::read).sum(),
            all.stream().mapToLong(Report.Input::counted).sum(),
            all.stream().mapToLong(Report.Input::rejected).sum()),
        Look.TOTAL_FIGURE);
    page.lines(row++, 1);
  }

  private void numbers(Page page, List<Long> numbers, Look look) {
    for (int i = 0; i < numbers.size(); i++) {
      page.number(row, FIRST_NUMBER + i, numbers.get(i), "0", look);
    }
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
