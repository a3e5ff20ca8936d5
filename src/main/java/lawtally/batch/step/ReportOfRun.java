package lawtally.batch.step;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.batch.run.Account;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.StoredAccount;
import lawtally.definition.Narrative;
import lawtally.indicator.StatTable;
import lawtally.indicator.TableBuilder;
import lawtally.quality.Senders;
import lawtally.report.Report;
import lawtally.store.RunRow;
import lawtally.tally.RowCounts;

/** Puts together what a bundle shows. */
final class ReportOfRun {

  private ReportOfRun() {}

  static Report of(RunContext context, Account account) throws IOException {
    TableBuilder builder = new TableBuilder(context.job(), context.seeds(), account.figures());
    List<StatTable> tables = context.job().tables().stream().map(builder::build).toList();
    RunRow run = context.run();
    return new Report(
        context.job(),
        context.seeds(),
        context.language(),
        new Report.Edition(run.revision(), dayOfThePlace(context), run.reason(), run.software()),
        account.figures(),
        StoredAccount.earlier(context).figures(),
        tables,
        account.checks(),
        account.reconciliation(),
        account.submissions(),
        account.gate(),
        account.lines(),
        inputs(context, account),
        context.definitions().files(),
        context.narrative().map(Narrative::read).orElse(Map.of()));
  }

  /** The date that readers of the report had, wherever the server's clock thinks it is. */
  private static ZonedDateTime dayOfThePlace(RunContext context) {
    ZoneId zone = ZoneId.of(context.job().schedule().zone());
    return ZonedDateTime.parse(context.run().startedAt()).withZoneSameInstant(zone);
  }

  private static List<Report.Input> inputs(RunContext context, Account account) {
    Senders senders = new Senders(context.seeds().departments());
    Map<Integer, String> datasets = new HashMap<>();
    Map<Integer, String> reporters = new HashMap<>();
    context
        .plan()
        .forms()
        .forEach(
            f -> {
              datasets.merge(f.file().ordinal(), f.dataset(), Report.Input::with);
              f.reporter().ifPresent(r -> reporters.putIfAbsent(f.file().ordinal(), r));
            });
    return context.survey().files().stream()
        .map(
            f -> {
              RowCounts rows = account.ofFile(f.ordinal());
              return new Report.Input(
                  f.path(),
                  f.sha256(),
                  f.size(),
                  datasets.getOrDefault(f.ordinal(), ""),
                  senders
                      .of(f.folder(), Optional.ofNullable(reporters.get(f.ordinal())), f.name())
                      .orElse(""),
                  rows.read(),
                  rows.counted(),
                  rows.rejected());
            })
        .toList();
  }
}
