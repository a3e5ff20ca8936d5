package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import lawtally.indicator.Figure;
import lawtally.intake.Slice;
import lawtally.store.CountsText;
import lawtally.store.Decisions;
import lawtally.store.RunRow;
import lawtally.store.Slices;
import lawtally.store.Store;
import lawtally.tally.RowCounts;
import org.springframework.jdbc.core.JdbcTemplate;

/** What database and working folders of a home must look like when its year is published. */
final class Books {
  private final BusyYear year;
  private final JdbcTemplate jdbc;
  private final Store store;

  Books(BusyYear year, Keeper keeper) {
    this.year = year;
    this.jdbc = new JdbcTemplate(keeper.source());
    this.store = Store.over(keeper.source());
  }

  /** Holds if the year was published once and nothing was counted twice. */
  void requireOrder(ZonedDateTime began) {
    RunRow run = theOnePublished();
    assertThat(ZonedDateTime.parse(run.startedAt()).toInstant()).isEqualTo(began.toInstant());
    everySliceOnce(run);
    everyRowOnce(run);
    nothingIsOpen();
    nothingIsLeft();
  }

  private RunRow theOnePublished() {
    List<RunRow> runs = store.runs().of("enforcement", 2020);
    assertThat(runs).filteredOn(RunRow::finished).hasSize(1);
    assertThat(runs)
        .filteredOn(run -> !run.finished())
        .extracting(RunRow::status)
        .allMatch(status -> status == RunRow.Status.ABANDONED);
    RunRow run = runs.get(0);
    assertThat(run.status()).isEqualTo(RunRow.Status.PUBLISHED);
    assertThat(run.revisionName()).isEqualTo("r001");
    assertThat(run.rowsRead()).contains(year.read());
    assertThat(run.rowsCounted()).contains(year.counted());
    assertThat(run.rowsRejected()).contains((long) BusyYear.REJECTED);
    assertThat(run.finishedAt()).isPresent();
    return run;
  }

  private void everySliceOnce(RunRow run) {
    List<Slice> planned = store.slices().planned(run.id());
    List<Slices.Result> results = store.slices().results(run.id());
    assertThat(results)
        .extracting(Slices.Result::name, Slices.Result::consumed)
        .containsExactlyElementsOf(
            planned.stream()
                .map(s -> org.assertj.core.groups.Tuple.tuple(s.name(), s.length()))
                .toList());
    assertThat(planned).hasSizeGreaterThan(2);
    for (String table :
        List.of("slice", "slice_result", "issue", "figure", "cell", "cross_check")) {
      assertThat(number("select count(*) from " + table + " where run <> ?", run.id()))
          .as(table + " of runs given up")
          .isZero();
    }
  }

  private void everyRowOnce(RunRow run) {
    RowCounts all = RowCounts.NONE;
    for (Slices.Result result : store.slices().results(run.id())) {
      all = sum(all, result.counts());
    }
    Decisions.Verdict verdict = store.decisions().verdict(run.id()).orElseThrow();
    all = sum(all, verdict.adjustments());
    assertThat(all.balanced()).isTrue();
    assertThat(all.read()).isEqualTo(year.read());
    assertThat(all.counted()).isEqualTo(year.counted());
    assertThat(all.duplicate()).isEqualTo(BusyYear.TWICE);
    assertThat(all.conflict()).isEqualTo(BusyYear.CONFLICTS);
    assertThat(all.superseded()).isEqualTo(BusyYear.CORRECTED);
    assertThat(all.rejected()).isEqualTo(BusyYear.REJECTED);
    assertThat(whole(run, "penalties.decided")).isEqualTo(year.penaltiesCounted());
    // The figure is in 万元.
    assertThat(whole(run, "penalties.amount") * 10_000).isEqualTo(year.fines());
  }

  private static RowCounts sum(RowCounts so, String counts) {
    return CountsText.decode(counts).values().stream().reduce(so, RowCounts::plus);
  }

  private double whole(RunRow run, String indicator) {
    return store.figures().of(run.id()).stream()
        .filter(f -> f.indicator().equals(indicator))
        .filter(f -> f.department().isEmpty() && f.month() == 0 && f.category().isEmpty())
        .map(Figure::value)
        .findFirst()
        .orElseThrow()
        .orElseThrow()
        .doubleValue();
  }

  private void nothingIsOpen() {
    String open = "status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN') and 1 = ?";
    assertThat(number("select count(*) from batch_job_execution where " + open, 1)).isZero();
    assertThat(number("select count(*) from batch_step_execution where " + open, 1)).isZero();
    List<String> twice =
        jdbc.queryForList(
            """
            select s.step_name from batch_step_execution s
            join batch_job_execution e on e.job_execution_id = s.job_execution_id
            where s.status = 'COMPLETED' and s.step_name like 'slice:%'
            group by e.job_instance_id, s.step_name having count(*) > 1
            """,
            String.class);
    assertThat(twice).as("finished slices that were read again").isEmpty();
  }

  private long number(String sql, Object argument) {
    return jdbc.queryForObject(sql, Long.class, argument);
  }

  private void nothingIsLeft() {
    Path state = year.home().resolve(".lawtally");
    assertThat(files(state.resolve("runs"))).isEmpty();
    assertThat(files(state.resolve("archive/incoming"))).isEmpty();
    assertThat(year.home().resolve("output/enforcement/2020").toFile().list())
        .containsExactlyInAnyOrder("r001", "latest", "enforcement-2020-r001.zip");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
