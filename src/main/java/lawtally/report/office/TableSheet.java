package lawtally.report.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.StatTable;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;

/**
 * A statistical table in its official layout: title, 计量单位, headings, a row a department, 合计, 说明,
 * and who filled it in.
 */
final class TableSheet {
  private static final int TITLE = 0;
  private static final int UNIT = 1;
  private static final int HEADER = 2;

  /** Spreadsheets keep fifteen digits of a number. */
  private static final int DIGITS = 15;

  private final StatTable table;
  private final Report report;
  private final Language language;
  private final Columns columns;

  TableSheet(StatTable table, Report report) {
    this.table = table;
    this.report = report;
    this.language = report.language();
    this.columns = Columns.of(table, language);
  }

  void write(Page page) {
    int last = Math.max(0, columns.count() - 1);
    page.widths(columns.widths());
    title(page, last);
    int body = headers(page);
    int row = body;
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.total() && i == table.rows().size() - 1;
      row(page, row++, table.rows().get(i), total);
    }
    below(page, row, last);
    page.freeze(body, heads());
    page.repeated(TITLE, body - 1);
    page.printed(columns.paper());
  }

  private void title(Page page, int last) {
    String title = title(table, report);
    page.text(TITLE, 0, title, Look.TITLE);
    page.merge(TITLE, TITLE, 0, last);
    int scaled = columns.total() * Look.TEXT.points() / Look.TITLE.points();
    int lines = TextWidth.lines(title, Math.max(2, scaled));
    page.height(TITLE, lines * Page.LINE * Look.TITLE.points() / Look.TEXT.points() + 12);
    String unit = table.unit().in(language);
    if (!unit.isEmpty()) {
      page.text(UNIT, 0, language.say("report.page.unit", unit), Look.UNIT);
      page.merge(UNIT, UNIT, 0, last);
    }
    page.lines(UNIT, 1);
  }

  /** {@code 攀枝花市西区2020年度行政处罚实施情况统计表}. */
  static String title(StatTable table, Report report) {
    Language language = report.language();
    return language.say(
        "report.page.table-title",
        report.job().body().in(language),
        report.year(),
        table.title().in(language));
  }

  /** One row, or two where a heading stands over some of the columns. */
  private int headers(Page page) {
    boolean grouped = table.groups().stream().anyMatch(g -> !g.in(language).isEmpty());
    int lower = grouped ? HEADER + 1 : HEADER;
    int upperLines = 1;
    int lowerLines = 1;
    for (int i = 0; i < columns.count(); i++) {
      String header = table.headers().get(i).in(language);
      String group = table.groups().get(i).in(language);
      int lines = TextWidth.lines(header, columns.room(i, i));
      if (group.isEmpty()) {
        page.text(HEADER, i, header, Look.HEADER);
        page.merge(HEADER, lower, i, i);
        lowerLines = Math.max(lowerLines, grouped ? lines - 1 : lines);
      } else {
        int end = endOfGroup(i);
        if (i == 0 || !sameGroup(i - 1, i)) {
          page.text(HEADER, i, group, Look.HEADER);
          page.merge(HEADER, HEADER, i, end);
          upperLines = Math.max(upperLines, TextWidth.lines(group, columns.room(i, end)));
        }
        page.text(lower, i, header, Look.HEADER);
        lowerLines = Math.max(lowerLines, lines);
      }
    }
    page.lines(HEADER, grouped ? upperLines : lowerLines);
    page.lines(lower, lowerLines);
    return lower + 1;
  }

  private int endOfGroup(int column) {
    int end = column;
    while (end + 1 < columns.count() && sameGroup(end, end + 1)) {
      end++;
    }
    return end;
  }

  private boolean sameGroup(int one, int next) {
    List<Label> groups = table.groups();
    return groups.get(one).equals(groups.get(next));
  }

  private void row(Page page, int at, StatTable.Row row, boolean total) {
    Look text = total ? Look.TOTAL_TEXT : Look.TEXT;
    int heads = row.heads().size();
    int lines = 1;
    for (int i = 0; i < columns.count(); i++) {
      String words = FigureText.at(row, i, language);
      lines = Math.max(lines, TextWidth.lines(words, columns.room(i, i)));
      if (i < heads) {
        page.text(at, i, words, text);
      } else if (row.cells().get(i - heads) instanceof StatTable.Number number) {
        figure(page, at, i, number, total ? Look.TOTAL_FIGURE : Look.FIGURE);
      } else {
        page.text(at, i, words, text);
      }
    }
    if (total) {
      page.merge(at, at, 0, heads - 1);
    }
    page.lines(at, lines);
  }

  /** Rounded as it is shown: who copies it gets what he saw. */
  private void figure(Page page, int row, int column, StatTable.Number number, Look look) {
    String shown = FigureText.figure(number.figure(), number.decimals());
    Optional<BigDecimal> value = shownValue(number.figure(), number.decimals());
    if (value.isPresent() && value.get().precision() <= DIGITS) {
      int point = shown.indexOf('.');
      int decimals = point < 0 ? 0 : shown.length() - point - 1;
      page.number(row, column, value.get().doubleValue(), format(decimals), look);
    } else {
      page.text(row, column, shown, look);
    }
  }

  private static Optional<BigDecimal> shownValue(Figure figure, int decimals) {
    return switch (figure.status()) {
      case VALUE -> figure.value().map(v -> v.setScale(decimals, RoundingMode.HALF_UP));
      case ZERO, ZERO_REPORT -> Optional.of(BigDecimal.ZERO);
      case NOT_APPLICABLE, UNDEFINED, MISSING -> Optional.empty();
    };
  }

  /** No thousands are marked off in official tables. */
  private static String format(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }

  private void below(Page page, int from, int last) {
    int row = from;
    String note = table.note().in(language);
    if (!note.isEmpty()) {
      String text = language.say("report.page.note", note);
      page.text(row, 0, text, Look.NOTE);
      page.merge(row, row, 0, last);
      page.lines(row, TextWidth.lines(text, Math.max(2, columns.total() - 2)));
      row++;
    }
    page.text(row, 0, signature(), Look.NOTE);
    page.merge(row, row, 0, last);
    page.lines(row, TextWidth.lines(signature(), Math.max(2, columns.total() - 2)));
  }

  /** Each person has a quarter of the width to write in. */
  private String signature() {
    List<String> labels = List.of(language.say("report.office.signature").split("\\|"));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      line.append(labels.get(i));
      if (i < labels.size() - 1) {
        int filled = columns.total() * (i + 1) / labels.size();
        line.append("\u3000".repeat(Math.max(2, (filled - TextWidth.of(line.toString())) / 2)));
      }
    }
    return line.toString();
  }

  private int heads() {
    return table.rows().stream().findFirst().map(r -> r.heads().size()).orElse(1);
  }
}
