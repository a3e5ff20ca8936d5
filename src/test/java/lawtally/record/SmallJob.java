package lawtally.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.CrossCheck;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Indicator.Ratio;
import lawtally.definition.Job;
import lawtally.definition.Label;

/** A small job, made by hand, for tests of reading, counting and figures. */
public final class SmallJob {

  private SmallJob() {}

  public static Job job() {
    return of(SmallDatasets.all(), indicators(), List.of());
  }

  public static Job of(
      List<Dataset> datasets, List<Indicator> indicators, List<CrossCheck> checks) {
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
        datasets,
        indicators,
        checks,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  public static List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    all.add(indicator("penalties.decided", "件", Kind.COUNT, "penalties", "", "category", none()));
    all.add(
        indicator("penalties.amount", "万元", Kind.SUM, "penalties", "amount", "category", none()));
    Condition heard = Condition.of(Map.of("heard_on", new Condition.Present()));
    Condition appeared =
        Condition.of(
            Map.of(
                "heard_on",
                new Condition.Present(),
                "head_appeared",
                new Condition.OneOf(List.of("true"))));
    all.add(indicator("litigation.heard", "件", Kind.COUNT, "litigation", "", "", where(heard)));
    all.add(
        indicator(
            "litigation.head_appeared", "件", Kind.COUNT, "litigation", "", "", where(appeared)));
    all.add(
        indicator(
            "litigation.by_rank", "件", Kind.COUNT, "litigation", "", "rank", where(appeared)));
    all.add(rate("litigation.appearance_rate", "litigation.head_appeared", "litigation.heard"));
    all.add(
        indicator(
            "officers.listed",
            "名",
            Kind.LATEST,
            "officers",
            "",
            "",
            where(SmallDatasets.is("status", "有效"))));
    all.add(indicator("transfers.cases", "件", Kind.COUNT, "transfers", "", "", none()));
    all.add(indicator("inspections.visits", "次", Kind.COUNT, "inspections", "", "", none()));
    all.add(indicator("inspections.people", "人次", Kind.SUM, "inspections", "people", "", none()));
    all.add(
        indicator("inspections.objects", "户", Kind.DISTINCT, "inspections", "object", "", none()));
    all.add(
        indicator(
            "openness.items",
            "条",
            Kind.SUM,
            "returns",
            "value",
            "",
            where(SmallDatasets.is("figure", "openness.items"))));
    all.add(
        indicator(
            "staff.established",
            "人",
            Kind.LATEST,
            "returns",
            "value",
            "",
            where(SmallDatasets.is("figure", "staff.established"))));
    return all;
  }

  private static Optional<Condition> none() {
    return Optional.empty();
  }

  private static Optional<Condition> where(Condition condition) {
    return Optional.of(condition);
  }

  public static Indicator indicator(
      String id,
      String unit,
      Kind kind,
      String source,
      String field,
      String by,
      Optional<Condition> where) {
    return make(id, unit, kind, source, field, by, where, Optional.empty());
  }

  private static Indicator rate(String id, String of, String to) {
    return make(
        id, "%", Kind.RATIO, "", "", "", none(), Optional.of(new Ratio(List.of(of), List.of(to))));
  }

  private static Indicator make(
      String id,
      String unit,
      Kind kind,
      String source,
      String field,
      String by,
      Optional<Condition> where,
      Optional<Ratio> ratio) {
    return new Indicator(
        id,
        Label.of(id),
        Label.of(unit),
        kind,
        source,
        Optional.of(field).filter(f -> !f.isEmpty()),
        where,
        Optional.of(by).filter(b -> !b.isEmpty()),
        ratio,
        unit.equals("%") || unit.equals("万元") ? 2 : 0,
        kind == Kind.RATIO ? Indicator.Verb.RISE : Indicator.Verb.GROW,
        Optional.empty(),
        Label.of(""),
        Label.of(""),
        Label.of(""),
        Applies.ALWAYS);
  }
}
