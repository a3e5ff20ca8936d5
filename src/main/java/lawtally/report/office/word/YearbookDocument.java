package lawtally.report.office.word;

import java.io.IOException;
import java.util.List;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.page.Verdict;
import lawtally.report.prose.Day;
import lawtally.report.yearbook.YearbookText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * {@code yearbook.docx}, 行政执法统计年报: 第一部分 数据表, the statistical tables in their official layout, each
 * on pages of its own, and 第二部分 情况说明, what they say and what they rest on.
 */
public final class YearbookDocument {
  private final Report report;
  private final Language language;
  private final List<Annex.Table> tables;
  private final List<String> text;

  private YearbookDocument(Report report) {
    this.report = report;
    this.language = report.language();
    this.tables = report.tables().stream().map(t -> Annex.Table.of(t, language)).toList();
    this.text = YearbookText.of(report);
  }

  /** The same report gives the same bytes. */
  public static byte[] of(Report report) throws IOException {
    return new YearbookDocument(report).write();
  }

  private byte[] write() throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      Paper paper = Paper.UPRIGHT;
      front(document);
      for (int i = 0; i < tables.size(); i++) {
        document.endSection(paper);
        paper = tables.get(i).paper();
        table(document, i);
      }
      if (!text.isEmpty()) {
        document.endSection(paper);
        paper = Paper.UPRIGHT;
        part(document, "second");
        text.forEach(document::text);
      }
      return document.end(
          paper, title(), report.job().body().in(language), report.edition().day().toInstant());
    }
  }

  private String title() {
    return language.say(
        "report.page.table-title", report.job().body().in(language), report.year(), subject());
  }

  private String subject() {
    return language.say("report.word.yearbook", report.job().title().in(language));
  }

  /** Title, which edition this is, and what is in it. */
  private void front(OfficialDocument document) {
    document.title(title(), subject(), Paper.UPRIGHT);
    document.paragraph().inLines().aligned(STJc.CENTER).text(edition(), Type.EDITION);
    document.paragraph().inLines();
    part(document, "first");
    for (int i = 0; i < tables.size(); i++) {
      String number = number(i);
      document
          .paragraph()
          .inLines()
          .hanging(0, 6)
          .aligned(STJc.LEFT)
          .text(language.say("report.word.numbered", number, tables.get(i).name()), Type.TEXT);
    }
    if (!text.isEmpty()) {
      part(document, "second");
    }
  }

  /** A printed copy tells which revision it is, and whether it may be signed. */
  private String edition() {
    return language.say(
        "report.word.edition",
        report.edition().name(),
        Verdict.word(report),
        Day.of(report.edition().day().toLocalDate(), language));
  }

  private void part(OfficialDocument document, String which) {
    document
        .paragraph()
        .withNext()
        .inLines()
        .aligned(STJc.CENTER)
        .outline(0)
        .text(language.say("report.word.part." + which), Type.ANNEX);
  }

  private String number(int index) {
    return language.say("report.word.table", index + 1);
  }

  private void table(OfficialDocument document, int index) {
    Annex.Table table = tables.get(index);
    document.paragraph().withNext().inLines().aligned(STJc.LEFT).text(number(index), Type.ANNEX);
    document.title(table.title(report), table.name(), table.paper()).outline(1);
    table.body(document);
    table.note(document).withNext();
    signature(document, table.paper());
  }

  /** Each person has a quarter of the width to write in. */
  private void signature(OfficialDocument document, Paper paper) {
    String[] labels = language.say("report.office.signature").split("\\|");
    Setting line =
        document
            .paragraph()
            .offTheGrid()
            .lines(WordTable.LINE * 2)
            .parts(labels.length, paper.textWidth());
    for (int i = 0; i < labels.length; i++) {
      CTR run = line.run(Type.TABLE);
      if (i > 0) {
        run.addNewTab();
      }
      Setting.put(run.addNewT(), labels[i]);
    }
  }
}
