package lawtally.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file while it is written: its rows under its header, and what people put above and below.
 *
 * @param <T> what a row is about
 */
final class Sheet<T> {
  private static final String NUMBER = "序号";

  private final Look look;
  private final List<Column<T>> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private final List<List<String>> below = new ArrayList<>();

  Sheet(Look look, List<Column<T>> columns) {
    this.look = look;
    this.columns = columns;
  }

  Sheet<T> add(T thing) {
    return add(thing, Map.of());
  }

  Sheet<T> addAll(List<T> things) {
    things.forEach(this::add);
    return this;
  }

  /** A row in which some cells, by header, say something else: a fault to be found. */
  Sheet<T> add(T thing, Map<String, String> instead) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      row.put(column.header(), column.cell().apply(thing, look));
    }
    for (Map.Entry<String, String> fault : instead.entrySet()) {
      if (row.replace(fault.getKey(), fault.getValue()) == null) {
        throw new IllegalArgumentException("no column " + fault.getKey());
      }
    }
    row.replace(NUMBER, Integer.toString(rows.size() + 1));
    rows.add(List.copyOf(row.values()));
    return this;
  }

  /** The row at an index once more, as it stands. */
  Sheet<T> repeat(int index) {
    rows.add(rows.get(index));
    return this;
  }

  Sheet<T> title(String... lines) {
    above.addAll(List.of(lines));
    return this;
  }

  /** 填报单位 above, 合计 and the signatures below, as printed forms have them. */
  Sheet<T> form(Office office, int year) {
    above.add(
        "填报单位：%s　　填报日期：%d年1月%d日".formatted(office.name(), year + 1, 4 + look.dice().below(12)));
    if (look.dice().chance(60)) {
      below.add(List.of("合计", rows.size() + "条"));
    }
    below.add(List.of("单位负责人：样本甲　审核人：样本乙　填表人：样本丙　联系电话：" + Invented.TELEPHONE));
    return this;
  }

  /** A line of its own below the header: 零报告. */
  Sheet<T> line(String text) {
    below.add(List.of(text));
    return this;
  }

  SampleFile file(Office office, String name) {
    List<List<String>> lines = new ArrayList<>();
    above.forEach(line -> lines.add(List.of(line)));
    lines.add(columns.stream().map(Column::header).toList());
    lines.addAll(rows);
    lines.addAll(below);
    return SampleFile.of(office.name() + "/" + name, look, lines, columns.size());
  }
}
