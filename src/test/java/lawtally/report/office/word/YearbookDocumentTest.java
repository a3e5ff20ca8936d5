package lawtally.report.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;
import lawtally.report.yearbook.YearbookText;
import lawtally.sample.Altered;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class YearbookDocumentTest {
  private static Report report;
  private static byte[] bytes;
  private static List<XWPFParagraph> paragraphs;
  private static List<XWPFTable> tables;

  @BeforeAll
  static void write() throws IOException {
    report = new InventedYear().report(Language.ZH, Gate.Status.AMBER);
    bytes = YearbookDocument.of(report);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      paragraphs = document.getParagraphs();
      tables = document.getTables();
    }
  }

  @Test
  void saysFirstWhatItIsAndWhichEdition() {
    assertThat(texts().get(0)).isEqualTo("攀枝花市西区2020年度行政执法统计年报");
    assertThat(texts().get(1)).contains("r003", "有提示", "2021年1月5日");
    assertThat(texts()).containsSubsequence("第一部分　数据表", "第二部分　情况说明", "第二部分　情况说明");
    report
        .tables()
        .forEach(t -> assertThat(texts()).anyMatch(p -> p.endsWith("　" + t.title().zh())));
  }

  @Test
  void setsEachTableOnPagesOfItsOwnWithWhatTheFormAsksFor() {
    assertThat(tables).hasSameSizeAs(report.tables());
    for (int i = 0; i < report.tables().size(); i++) {
      StatTable table = report.tables().get(i);
      int number = texts().lastIndexOf("表" + (i + 1));
      assertThat(paragraphs.get(number - 1).getCTPPr().isSetSectPr()).as(table.id()).isTrue();
      assertThat(texts().get(number + 1).replace("\n", ""))
          .isEqualTo("攀枝花市西区2020年度" + table.title().zh());
      List<String> after = texts().subList(number + 2, Math.min(number + 5, texts().size()));
      assertThat(after).anyMatch(p -> p.equals("说明：" + table.note().zh()));
      assertThat(after).anyMatch(p -> p.matches("填报人：\\s审核人：\\s联系电话：\\s填报日期："));
      if (!table.unit().zh().isEmpty()) {
        assertThat(after.get(0)).isEqualTo("计量单位：" + table.unit().zh());
      }
    }
  }

  @Test
  void holdsEveryCellOfEveryTable() {
    for (int t = 0; t < tables.size(); t++) {
      StatTable table = report.tables().get(t);
      int heads = tables.get(t).getNumberOfRows() - table.rows().size();
      for (int r = 0; r < table.rows().size(); r++) {
        StatTable.Row row = table.rows().get(r);
        var cells = tables.get(t).getRow(heads + r).getTableCells();
        List<String> expected =
            IntStream.range(0, table.headers().size())
                .mapToObj(c -> FigureText.at(row, c, Language.ZH))
                .toList();
        assertThat(cells).extracting(c -> c.getText()).as(table.id()).isEqualTo(expected);
      }
    }
  }

  @Test
  void laysWideTablesAcrossAndTheTextUpright() {
    List<CTSectPr> sections =
        paragraphs.stream()
            .filter(p -> p.getCTP().isSetPPr() && p.getCTPPr().isSetSectPr())
            .map(p -> p.getCTPPr().getSectPr())
            .toList();
    assertThat(sections).hasSize(1 + tables.size());
    assertThat(sections.get(0).getPgSz().isSetOrient()).isFalse();
    assertThat(sections.subList(1, sections.size()))
        .extracting(s -> s.getPgSz().isSetOrient())
        .isEqualTo(
            report.tables().stream()
                .map(t -> Columns.of(t, Language.ZH).paper() == Paper.TURNED)
                .toList());
  }

  @Test
  void endsWithTheTextWhoseHeadingsAreTold() {
    List<String> text = YearbookText.of(report);
    assertThat(text).isNotEmpty();
    assertThat(texts()).endsWith(text.toArray(String[]::new));
    assertThat(String.join("", texts())).doesNotContain("null", "NaN", "{{", "\uE000", "\uE002");
    assertThat(paragraphs)
        .filteredOn(p -> p.getText().startsWith("一、"))
        .allSatisfy(p -> assertThat(p.getRuns().get(0).getFontFamily()).isEqualTo("黑体"));
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    assertThat(YearbookDocument.of(new InventedYear().report(Language.ZH, Gate.Status.AMBER)))
        .isEqualTo(bytes);
  }

  @Test
  void isTablesAloneWhereTheJobHasNoTextForIt() throws IOException {
    Report textless = Altered.job(report, Altered.withoutYearbook(report.job()));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(YearbookDocument.of(textless)))) {
      assertThat(document.getTables()).hasSameSizeAs(report.tables());
      assertThat(document.getParagraphs()).noneMatch(p -> p.getText().startsWith("第二部分"));
    }
  }

  private static List<String> texts() {
    return paragraphs.stream().map(XWPFParagraph::getText).toList();
  }
}
