package lawtally.report.office.word;

import java.io.IOException;
import java.util.List;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.Report;
import lawtally.report.chart.Chart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** What follows the text, each on a page of its own. */
sealed interface Annex {

  /** As the text names it. */
  String name();

  Paper paper();

  /** {@code 攀枝花市西区2020年度行政处罚实施情况统计表}. */
  default String title(Report report) {
    Language language = report.language();
    return language.say(
        "report.page.table-title", report.job().body().in(language), report.year(), name());
  }

  /** Below the title. Ends with a paragraph, which Word wants at the end of a section. */
  void write(OfficialDocument document) throws IOException;

  /** A statistical table with 计量单位 above and 说明 below. */
  record Table(StatTable table, Columns columns, Language language) implements Annex {

    static Table of(StatTable table, Language language) {
      return new Table(table, Columns.of(table, language), language);
    }

    @Override
    public String name() {
      return table.title().in(language);
    }

    @Override
    public Paper paper() {
      return columns.paper();
    }

    @Override
    public void write(OfficialDocument document) {
      body(document);
      note(document);
    }

    /** 计量单位 and the table. */
    void body(OfficialDocument document) {
      String unit = table.unit().in(language);
      if (!unit.isEmpty()) {
        beside(document, STJc.RIGHT, language.say("report.page.unit", unit), true);
      }
      new WordTable(table, language, columns).set(document.table());
    }

    /** 说明, or an empty paragraph. */
    Setting note(OfficialDocument document) {
      String note = table.note().in(language);
      return beside(
          document, STJc.BOTH, note.isEmpty() ? "" : language.say("report.page.note", note), false);
    }

    private static Setting beside(
        OfficialDocument document, STJc.Enum side, String text, boolean above) {
      Setting line = document.paragraph();
      if (above) {
        line.withNext();
      }
      return line.offTheGrid().lines(WordTable.LINE).aligned(side).text(text, Type.TABLE);
    }
  }

  /** All charts, two a page. */
  record Pictures(String name, List<Chart> charts, Language language) implements Annex {

    @Override
    public Paper paper() {
      return Paper.UPRIGHT;
    }

    @Override
    public void write(OfficialDocument document) throws IOException {
      for (Chart chart : charts) {
        document.picture(chart, chart.alt().in(language));
      }
    }
  }
}
