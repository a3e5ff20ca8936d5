package lawtally.report.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.chart.Chart;
import lawtally.report.office.TextWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * {@code summary.docx}: the section for the annual report, ready to be pasted into it, with the
 * statistical tables and the charts as annexes. The text is that of {@code summary.md}. What
 * belongs to the whole report (红头, 文号, 印章, 版记) is not in it.
 */
public final class SectionDocument {
  private final Report report;
  private final Language language;
  private final List<Annex> annexes;

  private SectionDocument(Report report, List<Chart> charts) {
    this.report = report;
    this.language = report.language();
    this.annexes = new ArrayList<>();
    report.tables().forEach(t -> annexes.add(Annex.Table.of(t, language)));
    if (!charts.isEmpty()) {
      String name = language.say("report.word.charts", report.job().title().in(language));
      annexes.add(new Annex.Pictures(name, charts, language));
    }
  }

  /** The same report gives the same bytes, pictures on one JDK and font. */
  public static byte[] of(Report report, Summary summary, List<Chart> charts) throws IOException {
    return new SectionDocument(report, charts).write(summary);
  }

  private byte[] write(Summary summary) throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      text(document, summary);
      list(document);
      Paper paper = Paper.UPRIGHT;
      for (int i = 0; i < annexes.size(); i++) {
        document.endSection(paper);
        annex(document, i);
        paper = annexes.get(i).paper();
      }
      return document.end(
          paper,
          summary.heading(),
          report.job().body().in(language),
          report.edition().day().toInstant());
    }
  }

  private static void text(OfficialDocument document, Summary summary) {
    document.text(summary.heading());
    summary.paragraphs().forEach(document::text);
  }

  /** 附件说明: a line below the text; what follows a name onto the next line stands below it. */
  private void list(OfficialDocument document) {
    if (annexes.isEmpty()) {
      return;
    }
    document.paragraph().inLines();
    String word = language.say("report.word.annexes");
    int names = 4 + TextWidth.ofLine(word);
    for (int i = 0; i < annexes.size(); i++) {
      String number = annexes.size() == 1 ? "" : (i + 1) + ".";
      String head = (i == 0 ? word : "") + number;
      document
          .paragraph()
          .inLines()
          .hanging(i == 0 ? 4 : names, names + TextWidth.ofLine(number))
          .aligned(STJc.LEFT)
          .text(head + annexes.get(i).name(), Type.TEXT);
    }
  }

  private void annex(OfficialDocument document, int index) throws IOException {
    String number = annexes.size() == 1 ? "" : Integer.toString(index + 1);
    document
        .paragraph()
        .inLines()
        .aligned(STJc.LEFT)
        .outline(0)
        .text(language.say("report.word.annex", number).strip(), Type.ANNEX);
    document.paragraph().inLines();
    Annex annex = annexes.get(index);
    document.title(annex.title(report), annex.name(), annex.paper());
    annex.write(document);
  }
}
