package lawtally.definition.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lawtally.definition.Job.Gate;
import lawtally.definition.Job.Hooks;
import lawtally.definition.Job.Retention;
import lawtally.definition.Job.Schedule;
import lawtally.definition.Job.Section;
import lawtally.definition.Job.Thresholds;
import lawtally.definition.Label;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Shapes;

/** Reads what {@code job.yaml} says of the job as a whole. */
final class JobSettings {
  private static final int CRON_FIELDS = 6;

  private final Entry job;

  JobSettings(Entry job) {
    this.job = job;
  }

  Section section() {
    Optional<Entry> section = job.entry("section", Shapes.SECTION);
    return new Section(
        section.map(s -> s.text("number")).orElse(""),
        section.map(s -> s.label("heading")).orElse(Label.of("")));
  }

  Schedule schedule() {
    Optional<Entry> schedule = job.entry("schedule", Shapes.SCHEDULE);
    schedule.ifPresent(JobSettings::check);
    return new Schedule(
        schedule.map(s -> s.text("cron")).orElse(""), schedule.map(s -> s.text("zone")).orElse(""));
  }

  private static void check(Entry schedule) {
    String cron = schedule.text("cron");
    if (!cron.isBlank() && cron.strip().split("\\s+").length != CRON_FIELDS) {
      schedule.faultAt("cron", "malformed-cron");
    }
    String zone = schedule.text("zone");
    if (!zone.isBlank() && !isZone(zone)) {
      schedule.unknown(
          "zone", zone, new TreeSet<>(ZoneId.getAvailableZoneIds()), "no-such-zone", zone);
    }
  }

  private static boolean isZone(String zone) {
    try {
      return !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  Hooks hooks() {
    Optional<Entry> hooks = job.entry("hooks", Shapes.HOOKS);
    return new Hooks(
        hooks.flatMap(h -> HookReader.read(h, "on-published")),
        hooks.flatMap(h -> HookReader.read(h, "on-failed")));
  }

  Retention retention() {
    Optional<Entry> retention = job.entry("retention", Shapes.RETENTION);
    return new Retention(
        retention.flatMap(r -> r.whole("revisions", 1)),
        retention.flatMap(r -> r.whole("drafts", 0)),
        retention.flatMap(r -> r.whole("years", 1)));
  }

  List<Integer> openYears() {
    return job.entry("years", Shapes.YEARS).map(years -> years.items("open")).stream()
        .flatMap(List::stream)
        .flatMap(year -> year.year().stream())
        .toList();
  }

  Gate gate() {
    Optional<Entry> gate = job.entry("gate", Shapes.GATE);
    return new Gate(thresholds(gate, "red"), thresholds(gate, "amber"));
  }

  private static Thresholds thresholds(Optional<Entry> gate, String key) {
    Optional<Entry> entry = gate.flatMap(g -> g.entry(key, Shapes.THRESHOLDS));
    Optional<BigDecimal> rate = entry.flatMap(e -> e.share("reject_rate"));
    return new Thresholds(
        rate,
        entry.flatMap(e -> e.whole("missing_submissions", 0)),
        entry.flatMap(e -> e.whole("conflicts", 0)),
        entry.flatMap(e -> e.whole("check_errors", 0)));
  }
}
