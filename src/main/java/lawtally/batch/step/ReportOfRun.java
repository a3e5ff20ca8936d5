package lawtally.batch.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.batch.run.Account;
import lawtally.batch.run.Moment;
import lawtally.batch.run.RunContext;
import lawtally.definition.Narrative;
import lawtally.indicator.StatTable;
import lawtally.indicator.TableBuilder;
import lawtally.intake.Form;
import lawtally.intake.Forms;
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
        new Report.Edition(
            run.revision(),
            Moment.there(run.startedAt(), context.job()),
            run.reason(),
            run.startedBy(),
            run.software()),
        account.figures(),
        context.earlier().figures(),
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

  private static List<Report.Input> inputs(RunContext context, Account account) {
    Senders senders = new Senders(context.seeds().departments());
    Forms forms = new Forms(context.plan().forms());
    return context.survey().files().stream()
        .map(
            f -> {
              RowCounts rows = account.ofFile(f.ordinal());
              List<Form> tables = forms.of(f.ordinal());
              Optional<String> reporter =
                  tables.stream().flatMap(table -> table.reporter().stream()).findFirst();
              return new Report.Input(
                  f.path(),
                  f.sha256(),
                  f.size(),
                  tables.stream().map(Form::dataset).distinct().toList(),
                  senders.of(f.folder(), reporter, f.name()).orElse(""),
                  rows.read(),
                  rows.counted(),
                  rows.rejected());
            })
        .toList();
  }
}
