package lawtally.report.office;

import java.util.List;
import lawtally.definition.Language;
import lawtally.report.Report;

/** 数据来源: every file that came, how many rows it has, and what became of them. */
final class SourcesSheet {
  private static final List<Integer> WIDTHS = List.of(58, 26, 24, 10, 10, 10);
  private static final int LAST = WIDTHS.size() - 1;
  private static final int FIRST_NUMBER = 3;
  private static final int HEADER = 1;

  /** More are in {@code manifest.json}. */
  private static final int FILES_SHOWN = 3000;

  private final Report report;
  private final Language language;
  private int row;

  SourcesSheet(Report report) {
    this.report = report;
    this.language = report.language();
  }

  void write(Page page) {
    page.widths(WIDTHS);
    page.text(row, 0, language.say("report.office.sources", report.inputs().size()), Look.TITLE);
    page.merge(row, row, 0, LAST);
    page.height(row++, 40);
    headers(page);
    report.inputs().stream().limit(FILES_SHOWN).forEach(input -> file(page, input));
    total(page);
    int more = report.inputs().size() - FILES_SHOWN;
    if (more > 0) {
      page.text(row, 0, language.say("report.office.more-files", more), Look.NOTE);
      page.merge(row, row, 0, LAST);
      page.lines(row++, 1);
    }
    page.freeze(HEADER + 1, 1);
    page.repeated(0, HEADER);
    page.printed(Page.Paper.LANDSCAPE);
  }

  private void headers(Page page) {
    List<String> names = List.of("file", "department", "dataset", "read", "counted", "rejected");
    for (int i = 0; i < names.size(); i++) {
      page.text(row, i, language.say("report.office." + names.get(i)), Look.HEADER);
    }
    page.lines(row++, 1);
  }

  private void file(Page page, Report.Input input) {
    List<String> texts =
        List.of(
            input.path(),
            report.seeds().departmentName(input.department()).in(language),
            dataset(input, report));
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      page.text(row, i, texts.get(i), Look.TEXT);
      lines = Math.max(lines, TextWidth.lines(texts.get(i), WIDTHS.get(i) - 2));
    }
    numbers(page, List.of(input.read(), input.counted(), input.rejected()), Look.FIGURE);
    page.lines(row++, lines);
  }

  static String dataset(Report.Input input, Report report) {
    String titles = report.datasetTitles(input);
    return titles.isEmpty() ? report.language().say("report.page.not-recognised") : titles;
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
}
