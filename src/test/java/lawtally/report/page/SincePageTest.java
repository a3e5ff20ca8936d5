package lawtally.report.page;

import static lawtally.report.page.PageTexts.page;
import static lawtally.report.page.PageTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.change.FigureChange;
import lawtally.indicator.change.FigureChanges;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.change.Changes;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChanges;
import lawtally.report.change.SourceChange;
import org.junit.jupiter.api.Test;

/** What the page tells of the revision before. */
class SincePageTest {
  private static final InventedYear INVENTED = new InventedYear();

  private static Report since(Figure before, Figure after, SourceChange... sources) {
    Report report = INVENTED.report(Language.ZH, Gate.Status.GREEN);
    return report.since(
        new Changes(
            "r002",
            true,
            FigureChanges.between(List.of(before), List.of(after)),
            List.of(sources)));
  }

  @Test
  void tellsWhatIsNotAsItWasInTheRevisionBefore() {
    Report report =
        since(
            figure("litigation.appearance_rate", "100", "3", "3"),
            figure("litigation.appearance_rate", "75", "3", "4"),
            new SourceChange(
                SourceChange.What.FILE,
                SourceChange.How.REPLACED,
                "区司法局/应诉.csv",
                Optional.empty()));
    String html = page(report);
    assertThat(html.indexOf("id=\"agreement\"")).isLessThan(html.indexOf("id=\"since\""));
    assertThat(text(html))
        .contains(
            "与上一版相比 上一版是 r002（草稿）。本版 r003 由 样本操作员 于",
            "事由：夜间运行。",
            "全部 1 个数中，有 1 个有变化。",
            "行政机关负责人出庭应诉率 100%（3／3） 75%（3／4） \u221225 个百分点",
            "部门文件 更换 区司法局/应诉.csv");
  }

  @Test
  void namesTenRowsOfAFigureAndTheCommandForTheRest() {
    Report report =
        since(
            figure("litigation.heard", "4", "4", "1"), figure("litigation.heard", "16", "16", "1"));
    Changes changes = report.changes().orElseThrow();
    FigureChange heard = changes.figures().all().get(0);
    List<RowChange> rows = new ArrayList<>();
    for (int line = 2; line < 14; line++) {
      rows.add(
          new RowChange(
              RowChange.Kind.COUNTS_NOW,
              "litigation.heard",
              "区司法局/应诉.csv",
              line,
              Optional.empty(),
              Optional.of(BigDecimal.ONE),
              Optional.empty()));
    }
    String html = page(report.since(changes.with(new RowChanges(Map.of(heard, rows)))));
    assertThat(text(html))
        .contains("来自 12 行", "新计入 r003 区司法局/应诉.csv 11 ", "另有 2 行，见 lawtally diff --job", "--rows")
        .doesNotContain("区司法局/应诉.csv 12 ");
    assertThat(
            text(
                page(
                    report.since(
                        changes.with(RowChanges.none(RowChanges.WhyNot.TOO_LARGE, "r002"))))))
        .contains("报送文件太大");
  }

  @Test
  void saysThatNothingChangedSinceTheRevisionBefore() {
    Figure same = figure("litigation.appearance_rate", "100", "3", "3");
    assertThat(text(page(since(same, same)))).contains("全部 1 个数都没有变化。", "报送文件、裁定、说明、定义和程序都没有变化。");
    assertThat(page(INVENTED.report(Language.ZH, Gate.Status.RED))).doesNotContain("与上一版相比");
  }

  @Test
  void listsAtMostTwoHundredChangesAndNamesTheCommandForTheRest() {
    Report report = INVENTED.report(Language.ZH, Gate.Status.GREEN);
    List<Figure> now = report.figures().all();
    String html =
        page(
            report.since(
                new Changes("r002", false, FigureChanges.between(List.of(), now), List.of())));
    String section = html.substring(html.indexOf("<section id=\"since\""));
    section = section.substring(0, section.indexOf("</section>"));
    assertThat(section.split("<tr><th scope=\"row\">", -1)).hasSize(201);
    assertThat(text(section))
        .contains(
            "另有 %d 个数未列出".formatted(now.size() - 200),
            "lawtally diff --job enforcement --year 2020 --from r002 --to r003");
  }

  private static Figure figure(String id, String value, String numerator, String denominator) {
    return new Figure(
        id,
        "",
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal(denominator)),
        Figure.Status.VALUE);
  }
}
