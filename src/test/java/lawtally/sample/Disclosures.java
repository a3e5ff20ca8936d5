package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The files of 行政执法信息公示. */
final class Disclosures {
  /** 处罚, 许可, 强制, 检查, 人员, 清单, 其他 of each department; they add up to 112 and 137. */
  private static final Map<Integer, Map<String, int[]>> COUNTS =
      Map.of(
          2019,
          Map.ofEntries(
              Map.entry("D04", new int[] {4, 6, 1, 0, 1, 1, 0}),
              Map.entry("D08", new int[] {3, 4, 0, 0, 0, 1, 0}),
              Map.entry("D09", new int[] {5, 1, 1, 2, 1, 0, 0}),
              Map.entry("D10", new int[] {3, 4, 0, 1, 0, 1, 0}),
              Map.entry("D11", new int[] {5, 3, 0, 0, 1, 1, 0}),
              Map.entry("D12", new int[] {3, 3, 1, 0, 0, 1, 1}),
              Map.entry("D13", new int[] {3, 2, 0, 1, 1, 1, 0}),
              Map.entry("D14", new int[] {6, 2, 0, 1, 0, 0, 0}),
              Map.entry("D15", new int[] {4, 1, 1, 3, 0, 1, 0}),
              Map.entry("D16", new int[] {9, 4, 1, 1, 1, 1, 1}),
              Map.entry("D19", new int[] {5, 1, 1, 0, 1, 0, 1})),
          2020,
          Map.ofEntries(
              Map.entry("D04", new int[] {5, 6, 0, 1, 1, 1, 0}),
              Map.entry("D08", new int[] {3, 5, 1, 0, 1, 1, 0}),
              Map.entry("D09", new int[] {6, 2, 1, 2, 1, 0, 0}),
              Map.entry("D10", new int[] {4, 5, 0, 1, 0, 1, 0}),
              Map.entry("D11", new int[] {6, 4, 0, 0, 1, 1, 1}),
              Map.entry("D12", new int[] {4, 4, 1, 1, 0, 1, 1}),
              Map.entry("D13", new int[] {4, 2, 0, 1, 1, 0, 0}),
              Map.entry("D14", new int[] {8, 3, 0, 1, 1, 1, 0}),
              Map.entry("D15", new int[] {5, 1, 1, 3, 0, 1, 0}),
              Map.entry("D16", new int[] {10, 5, 1, 2, 1, 1, 1}),
              Map.entry("D19", new int[] {6, 1, 1, 0, 1, 0, 1})));

  private static final List<String> KINDS =
      List.of("行政处罚", "行政许可", "行政强制", "行政检查", "人员", "清单", "其他");
  private static final List<String> ACTS = List.of("罚", "许", "强", "检", "员", "单", "其");

  /** Without a decision, beforehand. */
  private static final List<String> NOTICES = List.of("人员", "清单");

  private final int year;
  private final Decisions decisions;

  private record Item(
      Office office,
      String kind,
      String number,
      String party,
      LocalDate day,
      LocalDate published,
      String platform) {

    boolean isNotice() {
      return NOTICES.contains(kind);
    }

    String stage() {
      return isNotice() ? "事前" : kind.equals("行政检查") ? "事中" : "事后";
    }

    String headline() {
      return isNotice()
          ? office.name() + (kind.equals("人员") ? "行政执法人员公示" : "随机抽查事项清单")
          : party + kind + "决定书";
    }

    Item on(String other) {
      return new Item(office, kind, number, party, day, published.plusDays(1), other);
    }
  }

  Disclosures(int year, Decisions decisions) {
    this.year = year;
    this.decisions = decisions;
  }

  List<SampleFile> of(Office office) {
    if (!COUNTS.get(year).containsKey(office.code())) {
      return List.of();
    }
    Look look = Look.of(office, year, "disclosures");
    List<Item> items = items(office);
    Sheet<Item> sheet =
        new Sheet<>(look, columns()).title(office.name() + "行政执法信息公示台账").addAll(items);
    Item last = items.get(items.size() - 1);
    switch (office.code()) {
      case "D09" -> sheet.add(last, Map.of("公示日期", "", "执法决定文书号", last.number() + "之一"));
      case "D14" -> sheet.add(items.get(0).on("攀枝花市西区人民政府网站")).add(items.get(0).on("政务公开栏"));
      case "D16" ->
          sheet.add(last, Map.of("公示日期", (year - 1) + "-06-31", "执法决定文书号", last.number() + "之一"));
      default -> {}
    }
    return List.of(sheet.form(office, year).file(office, year + "年行政执法信息公示台账.csv"));
  }

  private static List<Column<Item>> columns() {
    return List.of(
        fixed("序号", ""),
        text("公示单位", i -> i.office().name()),
        text("信息标题", Item::headline),
        text("公示环节", Item::stage),
        text("信息类别", Item::kind),
        text("执法决定文书号", Item::number),
        text("行政相对人名称", Item::party),
        new Column<>("执法决定日期", (i, look) -> i.isNotice() ? "" : look.date(i.day())),
        new Column<>("公示日期", (i, look) -> look.date(i.published())),
        text("公示平台", Item::platform),
        fixed("公示网址", "https://example.invalid/zfgs"),
        fixed("备注", ""));
  }

  private List<Item> items(Office office) {
    Dice dice = new Dice(year, "disclosures " + office.code());
    int[] counts = COUNTS.get(year).get(office.code());
    List<Item> items = new ArrayList<>(penalties(office, counts[0], dice));
    for (int kind = 1; kind < counts.length; kind++) {
      for (int i = 1; i <= counts[kind]; i++) {
        items.add(other(office, kind, i, dice));
      }
    }
    items.sort(Comparator.comparing(Item::published));
    return items;
  }

  /** Of decisions made before December, evenly over the year; one in fifteen is published late. */
  private List<Item> penalties(Office office, int count, Dice dice) {
    List<Decision> all =
        decisions.of(office).stream().filter(d -> d.day().getMonthValue() < 12).toList();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Decision d = all.get(i * all.size() / count);
      String party = d.party().isCompany() ? d.party().name() : d.party().person();
      items.add(item(office, 0, d.number(), party, d.day(), dice));
    }
    return items;
  }

  private Item other(Office office, int kind, int running, Dice dice) {
    LocalDate day = Days.workday(year, 1 + dice.weighted(9, 2, 6, 9, 10, 10, 9, 9, 9, 8, 9), dice);
    String party = NOTICES.contains(KINDS.get(kind)) ? "" : Invented.company(dice.below(300));
    return item(office, kind, office.number(ACTS.get(kind), year, running), party, day, dice);
  }

  private Item item(
      Office office, int kind, String number, String party, LocalDate day, Dice dice) {
    boolean quiet = day.getMonthValue() >= 5 && day.getMonthValue() <= 8;
    boolean late = kind < 2 && quiet && dice.chance(year == 2020 ? 10 : 35);
    LocalDate published = Days.orNext(day.plusDays(late ? 20 + dice.below(9) : 1 + dice.below(4)));
    return new Item(office, KINDS.get(kind), number, party, day, published, "信用中国（四川）");
  }
}
