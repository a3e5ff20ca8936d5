package lawtally.intake.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Applies;
import lawtally.definition.Dataset;
import lawtally.definition.DeclaredDialect;
import lawtally.definition.Field;
import lawtally.definition.Field.Type;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.survey.Inbox;

/** An inbox for a small job, and the plan for what is in it. */
public final class PlanSample {
  private static final long LARGE = 1 << 20;

  private final Inbox inbox;
  private DeclaredDialect penaltiesDialect = DeclaredDialect.NONE;

  PlanSample(Path home) {
    this.inbox = new Inbox(home);
  }

  Inbox inbox() {
    return inbox;
  }

  PlanSample put(String path, String... lines) throws IOException {
    inbox.put(path, String.join("\n", lines));
    return this;
  }

  PlanSample put(String path, Charset charset, String... lines) throws IOException {
    inbox.put(path, String.join("\n", lines), charset);
    return this;
  }

  PlanSample put(String path, byte[] bytes) throws IOException {
    inbox.put(path, bytes);
    return this;
  }

  /** Lays down how files of penalties are written. */
  PlanSample declare(DeclaredDialect dialect) {
    penaltiesDialect = dialect;
    return this;
  }

  IntakePlan plan() throws IOException {
    return plan(LARGE);
  }

  IntakePlan plan(long sliceSize) throws IOException {
    return new Planner(job(penaltiesDialect), seeds(), inbox.archive(), sliceSize)
        .plan(inbox.survey());
  }

  /** The form of the only file. */
  Form form() throws IOException {
    IntakePlan plan = plan();
    if (plan.forms().size() != 1) {
      throw new AssertionError("not one form: " + plan);
    }
    return plan.forms().get(0);
  }

  List<String> rules() throws IOException {
    return plan().issues().stream().map(Issue::rule).toList();
  }

  static Job job() {
    return job(DeclaredDialect.NONE);
  }

  private static Job job(DeclaredDialect penaltiesDialect) {
    Job.Thresholds none =
        new Job.Thresholds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Job(
        "small",
        Label.of("行政执法统计"),
        Label.of("某区"),
        new Job.Section("（五）", Label.of("行政执法")),
        new Job.Schedule("0 30 2 * * *", "Asia/Shanghai"),
        Job.Hooks.NONE,
        Job.Retention.FOR_EVER,
        List.of(2020),
        new Job.Gate(none, none),
        List.of(declared(penalties(), penaltiesDialect), majorFilings(), litigation(), returns()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  public static Seeds seeds() {
    return new Seeds(
        List.of(department("D01", "区卫生健康局", "西区卫健局"), department("D02", "区水利局", "西区水利局")),
        List.of(),
        new Seeds.PenaltyAtoms(List.of()),
        new Seeds.PenaltyLayouts(List.of()),
        new Seeds.WorkCalendar(new TreeSet<>(), new TreeSet<>()),
        new TreeMap<>());
  }

  private static Seeds.Department department(String code, String name, String alias) {
    return new Seeds.Department(
        code, name, List.of(alias), List.of(), List.of(), true, Optional.empty(), Optional.empty());
  }

  private static Dataset declared(Dataset d, DeclaredDialect dialect) {
    return new Dataset(
        d.id(),
        d.title(),
        d.applies(),
        d.recognise(),
        d.statisticalDate(),
        d.department(),
        d.primaryKey(),
        d.rowsOfOne(),
        d.wide(),
        d.fields(),
        d.derive(),
        d.notCounted(),
        d.rules(),
        dialect);
  }

  static Dataset penalties() {
    return dataset(
        "penalties",
        "行政处罚",
        List.of("decision_no", "categories"),
        "authority",
        Optional.empty(),
        required("party", Type.STRING, "行政相对人名称", "当事人名称"),
        required("decision_no", Type.STRING, "行政处罚决定书文号", "决定书文号", "处罚文号"),
        field("violation", Type.STRING, "违法行为类型", "处罚事由"),
        required("categories", Type.LIST, "处罚类别", "处罚种类"),
        field("content", Type.TEXT, "处罚内容"),
        field("fine", Type.AMOUNT, "罚款金额", "罚款"),
        field("confiscated", Type.AMOUNT, "没收违法所得、没收非法财物的金额", "没收金额"),
        required("decided_on", Type.DATE, "处罚决定日期", "决定日期"),
        field("public_until", Type.DATE, "公示截止期"),
        required("authority", Type.STRING, "处罚机关", "处罚机关名称"));
  }

  static Dataset majorFilings() {
    return dataset(
        "major_filings",
        "重大行政处罚备案",
        List.of("decision_no", "filed_on"),
        "unit",
        Optional.empty(),
        required("unit", Type.STRING, "报备单位"),
        required("decision_no", Type.STRING, "处罚决定书文号", "行政处罚决定书文号"),
        required("categories", Type.LIST, "处罚种类", "处罚类别"),
        field("amount", Type.AMOUNT, "罚没金额"),
        required("decided_on", Type.DATE, "决定日期"),
        required("filed_on", Type.DATE, "报备日期", "备案日期"));
  }

  static Dataset litigation() {
    return dataset(
        "litigation",
        "行政应诉",
        List.of("case_no", "level", "heard_on"),
        "respondent",
        Optional.empty(),
        required("case_no", Type.STRING, "案号"),
        required("level", Type.CODE, "审级"),
        required("respondent", Type.STRING, "被诉行政机关", "被告"),
        field("heard_on", Type.DATE, "开庭日期"),
        field("head_appeared", Type.BOOLEAN, "负责人是否出庭"),
        field("closed_on", Type.DATE, "结案日期"));
  }

  static Dataset returns() {
    return dataset(
        "returns",
        "综合情况报表",
        List.of("figure"),
        "reporter",
        Optional.of(new Dataset.Wide("value", "period", "basis")),
        field("reporter", Type.STRING, "填报单位", "单位"),
        required("figure", Type.CODE, "指标名称", "指标"),
        field("period", Type.PERIOD, "期间", "月份"),
        field("basis", Type.CODE, "口径"),
        field("value", Type.NUMBER, "数值", "数量"),
        field("unit", Type.STRING, "计量单位"));
  }

  private static Dataset dataset(
      String id,
      String title,
      List<String> recognise,
      String department,
      Optional<Dataset.Wide> wide,
      Field... fields) {
    return new Dataset(
        id,
        Label.of(title),
        Applies.ALWAYS,
        recognise,
        Optional.empty(),
        Optional.of(department),
        List.of(),
        Optional.empty(),
        wide,
        List.of(fields),
        List.of(),
        List.of(),
        List.of());
  }

  private static Field field(String name, Type type, String... titles) {
    return field(name, type, Field.Constraints.NONE, titles);
  }

  private static Field required(String name, Type type, String... titles) {
    Field.Constraints required =
        new Field.Constraints(
            true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return field(name, type, required, titles);
  }

  private static Field field(
      String name, Type type, Field.Constraints constraints, String... titles) {
    return new Field(
        name,
        List.of(titles),
        Label.of(titles[0]),
        type,
        "",
        List.of(),
        constraints,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Applies.ALWAYS);
  }
}
