package lawtally.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.batch.RunResult.Outcome;
import lawtally.indicator.Sample;
import lawtally.store.RunRow;
import lawtally.store.RunRow.Status;

/**
 * The end of a run of 2020 that never was: #7, the second revision, for those who are told of it.
 */
public final class InventedEnd {

  private InventedEnd() {}

  public static YearEnd of(Outcome outcome, Path bundle) {
    Status status =
        switch (outcome) {
          case PUBLISHED, NOTHING_TO_DO -> Status.PUBLISHED;
          case DRAFT -> Status.DRAFT;
          case STOPPED, FAILED -> Status.FAILED;
        };
    boolean failed = status == Status.FAILED;
    RunResult result =
        new RunResult(
            outcome,
            row(status),
            failed ? Optional.empty() : Optional.of(bundle),
            false,
            failed ? Optional.of(new IOException("样本甲")) : Optional.empty(),
            Optional.empty());
    return new YearEnd.Ran(result, Sample.seeds());
  }

  /** Begun at 02:30 of 20 January 2021, ended a minute later; 125 rows, 5 of them rejected. */
  public static RunRow row(Status status) {
    return new RunRow(
        7,
        "enforcement",
        2020,
        "fingerprint",
        2,
        status,
        "更正\n第二次",
        "tester",
        "2021-01-20T02:30:00Z",
        Optional.of("2021-01-20T02:31:00Z"),
        "test",
        "zh",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(125L),
        Optional.of(120L),
        Optional.of(5L),
        Optional.empty(),
        Optional.empty());
  }
}
