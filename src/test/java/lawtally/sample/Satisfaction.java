package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The survey of 行政执法环境, carried out for the judicial bureau. 2020: 1390 of 1450 valid answers are
 * satisfied (95.86 %); 2019: 941 of 1000 (94.10 %).
 */
final class Satisfaction {
  private static final List<String> AUDIENCES = List.of("群众", "企业", "个体工商户", "服务对象", "代表委员");
  private static final int[] SHARES = {40, 20, 20, 15, 5};
  private static final List<String> AREAS = List.of("示例街道", "样本街道", "样例镇");

  /** Valid, very satisfied, satisfied, basically satisfied, dissatisfied. */
  private static final Map<Integer, long[]> ANSWERS =
      Map.of(
          2019, new long[] {1000, 512, 333, 96, 59},
          2020, new long[] {1450, 828, 446, 116, 60});

  private final int year;

  private record Row(String audience, String area, long[] answers) {
    long valid() {
      return answers[0] + answers[1] + answers[2] + answers[3];
    }

    String rate() {
      long tenThousandths = Math.round((valid() - answers[3]) * 10_000.0 / valid());
      return String.format(Locale.ROOT, "%d.%02d", tenThousandths / 100, tenThousandths % 100);
    }
  }

  Satisfaction(int year) {
    this.year = year;
  }

  List<SampleFile> of(Office office) {
    if (!office.code().equals("D06")) {
      return List.of();
    }
    return List.of(
        new Sheet<>(Look.of(office, year, "satisfaction"), columns())
            .title(year + "年行政执法环境满意度测评汇总表")
            .addAll(rows())
            .form(office, year)
            .file(office, "满意度测评汇总表.csv"));
  }

  private List<Row> rows() {
    Dice dice = new Dice(year, "satisfaction");
    List<Row> rows = new ArrayList<>();
    for (String audience : AUDIENCES) {
      AREAS.forEach(area -> rows.add(new Row(audience, area, new long[4])));
    }
    int[] weights = new int[rows.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = SHARES[i / AREAS.size()];
    }
    for (int answer = 0; answer < 4; answer++) {
      long[] split = dice.split(ANSWERS.get(year)[answer + 1], 1, weights);
      for (int i = 0; i < weights.length; i++) {
        rows.get(i).answers()[answer] = split[i];
      }
    }
    return rows;
  }

  private List<Column<Row>> columns() {
    return List.of(
        fixed("测评项目", "行政执法环境总体满意度"),
        text("测评对象类别", Row::audience),
        text("测评区域（镇街）", Row::area),
        fixed("调查方式", "问卷"),
        new Column<>("调查时间", (r, look) -> look.date(LocalDate.of(year, 11, 20))),
        text("发放份数", r -> Long.toString(r.valid() + 3)),
        text("有效份数", r -> Long.toString(r.valid())),
        text("很满意", r -> Long.toString(r.answers()[0])),
        text("满意", r -> Long.toString(r.answers()[1])),
        text("基本满意", r -> Long.toString(r.answers()[2])),
        text("不满意", r -> Long.toString(r.answers()[3])),
        text("满意率（%）", Row::rate),
        fixed("调查机构", "样本调查中心"));
  }
}
