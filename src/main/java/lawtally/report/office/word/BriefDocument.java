package lawtally.report.office.word;

import java.io.IOException;
import java.util.List;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.brief.Brief;
import lawtally.report.office.TextWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * {@code brief.docx}, 领导摘要: one page. What would not fit is left out, the least important sentence
 * first; it is estimated with room to spare, for fonts differ.
 */
public final class BriefDocument {
  private static final Paper PAPER = Paper.UPRIGHT;

  /** Of 小4号, and of 五号 where a text is longer for being English; in twips. */
  private static final int LINE = 340;

  private static final int SMALL_LINE = 270;

  /** Above and below the verdict and the table. */
  private static final int GAP = 160;

  /** Of the title. */
  private static final int TITLE_LINES = 2;

  private static final int ENGLISH_TITLE_LINES = 3;

  /** Lines kept free, should text take more than was estimated. */
  private static final int SPARE = 2;

  /** Fewer sentences on what moved than these, and something else is shortened. */
  private static final int ENOUGH = 3;

  private final Report report;
  private final Language language;
  private final Brief brief;
  private final BriefTable table;
  private final Type text;
  private final Type strong;
  private final int line;

  private BriefDocument(Report report, Brief brief) {
    this.report = report;
    this.language = report.language();
    this.brief = brief;
    this.table = new BriefTable(brief.figures(), language);
    boolean chinese = language == Language.ZH;
    this.text = chinese ? Type.TABLE : Type.SMALL;
    this.strong = chinese ? Type.TABLE_HEAD : Type.SMALL_HEAD;
    this.line = chinese ? LINE : SMALL_LINE;
  }

  /** The same report gives the same bytes. */
  public static byte[] of(Report report) throws IOException {
    BriefDocument document = null;
    for (Brief.Limits limits : Brief.Limits.FROM_EASE) {
      document = new BriefDocument(report, Brief.of(report, limits));
      if (document.moved().size() >= Math.min(ENOUGH, document.brief.moved().size())) {
        break;
      }
    }
    return document.write();
  }

  private byte[] write() throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      String subject = language.say("report.word.brief", report.job().title().in(language));
      String title =
          language.say(
              "report.page.table-title", report.job().body().in(language), report.year(), subject);
      document.title(title, subject, PAPER);
      document.paragraph().offTheGrid().lines(GAP);
      line(document, "verdict", brief.verdict());
      document.paragraph().offTheGrid().lines(GAP);
      if (!brief.figures().isEmpty()) {
        table.set(document.table());
        document.paragraph().offTheGrid().lines(GAP);
      }
      line(
          document, "moved", String.join(language.say("report.brief.sentence-separator"), moved()));
      line(document, "owed", brief.owed());
      line(document, "published", brief.published());
      document
          .paragraph()
          .offTheGrid()
          .lines(line)
          .aligned(STJc.RIGHT)
          .text(brief.source(), Type.SMALL);
      return document.end(
          PAPER, title, report.job().body().in(language), report.edition().day().toInstant());
    }
  }

  /** As many sentences as there is room for. */
  private List<String> moved() {
    int title = language == Language.ZH ? TITLE_LINES : ENGLISH_TITLE_LINES;
    int free =
        PAPER.textHeight() - title * Setting.LINE - table.height() - 3 * GAP - (2 + SPARE) * line;
    for (String line : List.of(brief.verdict(), brief.owed(), brief.published())) {
      free -= height(line);
    }
    int fitting = 0;
    while (fitting < brief.moved().size() && free >= height(brief.moved().get(fitting))) {
      free -= height(brief.moved().get(fitting++));
    }
    return brief.moved().subList(0, fitting);
  }

  private int height(String what) {
    String whole = language.say("report.brief.about.published") + what;
    return what.isEmpty()
        ? 0
        : line * TextWidth.lines(whole, Columns.room(PAPER.textWidth(), text));
  }

  /** Begins with what it is about, in 黑体. */
  private void line(OfficialDocument document, String about, String what) {
    if (!what.isEmpty()) {
      document
          .paragraph()
          .offTheGrid()
          .lines(line)
          .aligned(STJc.BOTH)
          .text(language.say("report.brief.about." + about), strong)
          .text(what, text);
    }
  }
}
