package lawtally.report.office.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.brief.Brief;
import lawtally.report.office.TextWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The key figures of the brief: name, figure, base, comparison. */
final class BriefTable {
  /** A row's rule, in twips. */
  private static final int RULE = 15;

  private final StatTable table;
  private final Language language;
  private final Columns columns;

  BriefTable(List<Brief.Row> rows, Language language) {
    this.language = language;
    this.table =
        new StatTable(
            "brief",
            "",
            Label.of(""),
            Label.of(""),
            Stream.of("name", "value", "base", "change")
                .map(c -> Label.of(language.say("report.brief.column." + c)))
                .toList(),
            rows.stream().map(BriefTable::row).toList(),
            false,
            Label.of(""));
    TableSize size = language == Language.ZH ? TableSize.SMALL : TableSize.SMALLEST;
    this.columns = Columns.upright(table, language, size);
  }

  private static StatTable.Row row(Brief.Row row) {
    return new StatTable.Row(
        List.of(Label.of(row.name())),
        Stream.of(row.value(), row.base(), row.change())
            .<StatTable.Cell>map(text -> new StatTable.Text(Label.of(text)))
            .toList());
  }

  void set(CTTbl into) {
    new WordTable(table, language, columns).set(into);
  }

  /** In twips, as far as it can be told without the fonts. */
  int height() {
    List<String> heads = table.headers().stream().map(h -> h.in(language)).toList();
    return height(heads)
        + table.rows().stream()
            .mapToInt(
                r ->
                    height(
                        Stream.concat(
                                r.heads().stream(),
                                r.cells().stream().map(c -> ((StatTable.Text) c).text()))
                            .map(l -> l.in(language))
                            .toList()))
            .sum();
  }

  private int height(List<String> texts) {
    int lines =
        IntStream.range(0, texts.size())
            .map(
                c ->
                    TextWidth.lines(
                        texts.get(c), Columns.room(columns.widths().get(c), columns.size().text())))
            .max()
            .orElse(1);
    return lines * columns.size().line() + 2 * Cells.UPRIGHT + RULE;
  }
}
