package lawtally.batch.prune;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Job;
import lawtally.definition.Label;

/** A job of which only the retention matters. */
final class PrunedJob {
  private PrunedJob() {}

  static Job of(Job.Retention retention) {
    Job.Thresholds none =
        new Job.Thresholds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Job(
        "enforcement",
        Label.of("行政执法统计"),
        Label.of("某区"),
        new Job.Section("", Label.of("")),
        new Job.Schedule("0 30 2 * * *", "Asia/Shanghai"),
        Job.Hooks.NONE,
        retention,
        List.of(2020),
        new Job.Gate(none, none),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
