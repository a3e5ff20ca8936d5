package lawtally.record;

import static lawtally.record.FieldMaker.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.Field.Type;
import lawtally.definition.Label;
import lawtally.definition.Rule;
import lawtally.definition.Severity;

/** The datasets of the small job: fewer columns than real forms have, the same rules. */
public final class SmallDatasets {

  private SmallDatasets() {}

  public static List<Dataset> all() {
    return List.of(penalties(), litigation(), officers(), transfers(), inspections(), returns());
  }

  public static Dataset penalties() {
    return new Dataset(
        "penalties",
        Label.of("行政处罚"),
        Applies.ALWAYS,
        List.of("decision_no", "categories"),
        Optional.of("decided_on"),
        Optional.of("authority"),
        List.of("authority", "decision_no"),
        Optional.of(
            new Dataset.RowsOfOne(
                List.of("party", "party_code"),
                List.of("fine", "confiscated"),
                List.of("categories"),
                List.of())),
        Optional.empty(),
        fields(
            field("party", Type.STRING, "行政相对人名称").required().maxLength(200),
            field("party_kind", Type.CODE, "行政相对人类别")
                .code("法人及非法人组织", "法人", "企业")
                .code("自然人", "个人")
                .code("个体工商户", "个体"),
            field("party_code", Type.STRING, "统一社会信用代码")
                .format("uscc")
                .requiredWhen("party_kind", "法人及非法人组织"),
            field("decision_no", Type.STRING, "行政处罚决定书文号").required().maxLength(100),
            field("categories", Type.LIST, "处罚类别", "处罚类别1", "处罚类别2")
                .codes(SmallSeeds.codes())
                .required(),
            field("content", Type.TEXT, "处罚内容"),
            field("fine", Type.AMOUNT, "罚款金额").minimum("0"),
            field("confiscated", Type.AMOUNT, "没收金额").minimum("0"),
            field("licence", Type.TEXT, "证照名称及编号"),
            field("decided_on", Type.DATE, "处罚决定日期").required(),
            field("public_until", Type.DATE, "公示截止期"),
            field("authority", Type.STRING, "处罚机关").required()),
        List.of(
            new Derived.Heaviest(
                "category", "categories", "penalty-layouts", List.of("content", "licence")),
            new Derived.Sum("amount", List.of("fine", "confiscated"))),
        List.of(
            new Dataset.Exemption(
                "not-a-penalty", is("category", "not_a_penalty"), Label.of("责令改正等不属于行政处罚"))),
        List.of(
            rule(
                "fine-without-amount",
                Condition.of(Map.of("categories", new Condition.Has("fine"))),
                Condition.of(Map.of("fine", atLeast("0.01"))),
                Severity.WARNING),
            rule(
                "publication-ends-before-decision",
                Condition.of(Map.of("public_until", new Condition.Present())),
                Condition.of(
                    Map.of(
                        "public_until",
                        new Condition.Against(Optional.empty(), Optional.of("decided_on")))),
                Severity.ERROR)));
  }

  static Dataset litigation() {
    return new Dataset(
        "litigation",
        Label.of("行政应诉"),
        Applies.ALWAYS,
        List.of("case_no", "level"),
        Optional.of("heard_on"),
        Optional.of("respondent"),
        List.of("case_no", "level"),
        Optional.of(
            new Dataset.RowsOfOne(
                List.of("heard_on", "rank"), List.of(), List.of(), List.of("head_appeared"))),
        Optional.empty(),
        fields(
            field("case_no", Type.STRING, "案号").required(),
            field("level", Type.CODE, "审级").code("一审").code("二审").code("再审").required(),
            field("respondent", Type.STRING, "被诉行政机关").required(),
            field("heard_on", Type.DATE, "开庭日期"),
            field("head_appeared", Type.BOOLEAN, "负责人是否出庭"),
            field("rank", Type.CODE, "出庭负责人职务类别").code("正职", "局长").code("副职", "副局长").code("其他分管")),
        List.of(),
        List.of(),
        List.of());
  }

  static Dataset officers() {
    return simple(
        "officers",
        Optional.empty(),
        Optional.of("unit"),
        List.of("card_no"),
        field("person", Type.STRING, "姓名").required(),
        field("unit", Type.STRING, "所属单位").required(),
        field("card_no", Type.STRING, "执法证件号").required(),
        field("status", Type.CODE, "证件状态").code("有效").code("注销").required());
  }

  static Dataset transfers() {
    return simple(
        "transfers",
        Optional.of("transferred_on"),
        Optional.of("unit"),
        List.of("transfer_no"),
        field("transfer_no", Type.STRING, "移送书文号").required(),
        field("unit", Type.STRING, "移送单位").required(),
        field("penalty_no", Type.STRING, "处罚文号").references("penalties", "decision_no"),
        field("transferred_on", Type.DATE, "移送日期").required());
  }

  /** No primary key: every row stands for itself. */
  static Dataset inspections() {
    return simple(
        "inspections",
        Optional.of("inspected_on"),
        Optional.of("unit"),
        List.of(),
        field("unit", Type.STRING, "检查单位").required(),
        field("inspected_on", Type.DATE, "检查日期").required(),
        field("object", Type.STRING, "检查对象").required(),
        field("people", Type.INTEGER, "执法人员数").minimum("0"));
  }

  static Dataset returns() {
    Dataset plain =
        simple(
            "returns",
            Optional.of("period"),
            Optional.of("reporter"),
            List.of("reporter", "figure", "category", "period", "basis"),
            field("reporter", Type.STRING, "填报单位"),
            field("figure", Type.CODE, "指标名称")
                .code("openness.items", "公开政府信息")
                .code("staff.established", "在编人数")
                .required(),
            field("category", Type.STRING, "分类"),
            field("period", Type.PERIOD, "期间"),
            field("basis", Type.CODE, "口径").code("当月").code("累计").code("年末").code("全年"),
            field("value", Type.NUMBER, "数值"),
            field("unit", Type.STRING, "计量单位"));
    return new Dataset(
        plain.id(),
        plain.title(),
        plain.applies(),
        plain.recognise(),
        plain.statisticalDate(),
        plain.department(),
        plain.primaryKey(),
        plain.rowsOfOne(),
        Optional.of(new Dataset.Wide("value", "period", "basis")),
        plain.fields(),
        plain.derive(),
        plain.notCounted(),
        plain.rules());
  }

  /** A dataset without derived fields and rules. */
  public static Dataset simple(
      String id,
      Optional<String> date,
      Optional<String> department,
      List<String> key,
      FieldMaker... fields) {
    return new Dataset(
        id,
        Label.of(id),
        Applies.ALWAYS,
        List.of(),
        date,
        department,
        key,
        Optional.empty(),
        Optional.empty(),
        fields(fields),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Field> fields(FieldMaker... fields) {
    return Arrays.stream(fields).map(FieldMaker::make).toList();
  }

  static Condition is(String field, String value) {
    return Condition.of(Map.of(field, new Condition.OneOf(List.of(value))));
  }

  static Condition.Range atLeast(String minimum) {
    return new Condition.Range(Optional.of(new java.math.BigDecimal(minimum)), Optional.empty());
  }

  static Rule rule(String id, Condition when, Condition then, Severity severity) {
    return new Rule(id, when, then, severity, Label.of(id), Applies.ALWAYS);
  }
}
