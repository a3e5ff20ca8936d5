package lawtally.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Field.Code;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.Department;
import lawtally.definition.Seeds.FigureName;
import lawtally.definition.Seeds.PenaltyAtoms;
import lawtally.definition.Seeds.PenaltyAtoms.Atom;
import lawtally.definition.Seeds.PenaltyLayouts;
import lawtally.definition.Seeds.PenaltyLayouts.Column;
import lawtally.definition.Seeds.PenaltyLayouts.Layout;

/** Reference tables for small tests: three departments, the categories, two layouts. */
public final class SmallSeeds {
  public static final String HEALTH = "D14";
  public static final String MARKET = "D16";
  public static final String JUSTICE = "D06";

  private SmallSeeds() {}

  public static Seeds seeds() {
    return with(layouts(), departments());
  }

  /** With other layouts and departments, for the tables that other places have published. */
  public static Seeds with(PenaltyLayouts layouts, List<Department> departments) {
    return new Seeds(
        departments,
        List.of(
            new FigureName("openness.items", "条", List.of("公开政府信息"), false),
            new FigureName("staff.established", "人", List.of("在编人数"), true)),
        new PenaltyAtoms(atoms()),
        layouts,
        new Seeds.WorkCalendar(
            new TreeSet<>(List.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 2))),
            new TreeSet<>(List.of(LocalDate.of(2020, 9, 27)))),
        new TreeMap<>());
  }

  public static List<Department> departments() {
    return List.of(
        department(JUSTICE, "区司法局", "西区司法局"),
        department(HEALTH, "区卫生健康局", "区卫健局", "西区卫健局"),
        department(MARKET, "区市场监督管理局", "区市场监管局"));
  }

  public static Department department(String code, String name, String... aliases) {
    return new Department(
        code,
        name,
        List.of(aliases),
        List.of(),
        List.of(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  public static List<Atom> atoms() {
    return List.of(
        atom("warning", "警告", "yes"),
        atom("criticism", "通报批评", "yes"),
        atom("fine", "罚款", "yes"),
        atom("confiscate_gains", "没收违法所得", "yes"),
        atom("confiscate_goods", "没收非法财物", "yes", "没收"),
        atom("suspend_licence", "暂扣许可证件", "yes", "暂扣许可证"),
        atom("downgrade", "降低资质等级", "yes"),
        atom("revoke_licence", "吊销许可证件", "yes", "吊销许可证"),
        atom("restrict_business", "限制开展生产经营活动", "yes"),
        atom("suspend_business", "责令停产停业", "yes"),
        atom("close", "责令关闭", "yes"),
        atom("ban", "限制从业", "yes"),
        atom("detention", "行政拘留", "yes"),
        atom("other", "其他行政处罚", "yes", "其他"),
        atom("not_a_penalty", "不属于行政处罚", "no", "责令改正", "责令限期改正"),
        atom("ambiguous", "暂扣或者吊销许可证、暂扣或者吊销执照", "ask", "暂扣或者吊销许可证件"));
  }

  private static Atom atom(String code, String name, String isPenalty, String... aliases) {
    return new Atom(code, name, isPenalty, List.of(aliases));
  }

  /** The atoms as a code list. */
  public static List<Code> codes() {
    return atoms().stream().map(a -> new Code(a.atom(), Label.of(a.name()), a.aliases())).toList();
  }

  public static PenaltyLayouts layouts() {
    return new PenaltyLayouts(
        List.of(
            new Layout(
                "1996",
                LocalDate.of(1996, 10, 1),
                Optional.of(LocalDate.of(2021, 7, 14)),
                List.of(
                    column(1, "warning", "警告", 1, "warning"),
                    column(2, "fine", "罚款", 2, "fine"),
                    column(
                        3,
                        "confiscation",
                        "没收违法所得、没收非法财物",
                        3,
                        "confiscate_gains",
                        "confiscate_goods"),
                    column(4, "suspension", "暂扣许可证、执照", 4, "suspend_licence"),
                    column(5, "business_suspension", "责令停产停业", 5, "suspend_business"),
                    column(6, "revocation", "吊销许可证、执照", 6, "revoke_licence"),
                    column(7, "detention", "行政拘留", 7, "detention"),
                    column(
                        8,
                        "other",
                        "其他行政处罚",
                        0,
                        "other",
                        "criticism",
                        "downgrade",
                        "restrict_business",
                        "close",
                        "ban"))),
            new Layout(
                "2021",
                LocalDate.of(2021, 7, 15),
                Optional.empty(),
                List.of(
                    column(1, "warning", "警告", 1, "warning"),
                    column(2, "criticism", "通报批评", 2, "criticism"),
                    column(3, "fine", "罚款", 3, "fine"),
                    column(
                        4,
                        "confiscation",
                        "没收违法所得、没收非法财物",
                        4,
                        "confiscate_gains",
                        "confiscate_goods"),
                    column(5, "suspension", "暂扣许可证件", 5, "suspend_licence"),
                    column(6, "downgrade", "降低资质等级", 6, "downgrade"),
                    column(7, "restriction", "限制开展生产经营活动", 7, "restrict_business"),
                    column(8, "business_suspension", "责令停产停业", 8, "suspend_business"),
                    column(9, "closure", "责令关闭、限制从业", 9, "close", "ban"),
                    column(10, "revocation", "吊销许可证件", 10, "revoke_licence"),
                    column(11, "detention", "行政拘留", 11, "detention"),
                    column(12, "other", "其他行政处罚", 0, "other")))));
  }

  public static Column column(
      int number, String code, String title, int severity, String... atoms) {
    return new Column(number, code, Label.of(title), List.of(atoms), severity);
  }
}
