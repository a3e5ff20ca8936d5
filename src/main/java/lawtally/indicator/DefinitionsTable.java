package lawtally.indicator;

import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.TableDefinition;

/** The table of definitions (指标解释与口径表): one row an indicator of the year. */
final class DefinitionsTable {
  private final Job job;
  private final int year;

  DefinitionsTable(Job job, int year) {
    this.job = job;
    this.year = year;
  }

  StatTable build(TableDefinition table) {
    List<Label> headers = new ArrayList<>();
    for (String head : List.of("indicator", "unit", "scope", "time", "owner", "basis", "change")) {
      headers.add(Words.of("definitions." + head));
    }
    List<StatTable.Row> rows = job.indicators().stream().map(this::row).toList();
    return new StatTable(
        table.id(),
        table.official(),
        table.title(),
        table.unit(),
        headers,
        rows,
        false,
        table.note());
  }

  private StatTable.Row row(Indicator indicator) {
    List<StatTable.Cell> cells = new ArrayList<>();
    cells.add(new StatTable.Text(indicator.unit()));
    cells.add(new StatTable.Text(indicator.scope()));
    cells.add(new StatTable.Text(Words.of("definitions." + time(indicator))));
    cells.add(new StatTable.Text(indicator.owner()));
    cells.add(new StatTable.Text(indicator.basis()));
    cells.add(new StatTable.Text(change(indicator)));
    return new StatTable.Row(List.of(indicator.title()), cells);
  }

  /** A rate is of the time of its parts: of a stock if its base is one. */
  private String time(Indicator indicator) {
    boolean stock =
        indicator.kind() == Indicator.Kind.LATEST
            || indicator.ratio().map(r -> r.to().stream().allMatch(this::isStock)).orElse(false);
    return stock ? "stock" : "flow";
  }

  private boolean isStock(String id) {
    return job.indicator(id).map(i -> i.kind() == Indicator.Kind.LATEST).orElse(false);
  }

  private Label change(Indicator indicator) {
    if (indicator.comparableSince().filter(since -> since == year).isPresent()) {
      return indicator.changeNote().zh().isEmpty()
          ? Words.of("definitions.changed")
          : Words.of("definitions.changed-so", indicator.changeNote());
    }
    return Words.of("definitions." + (indicator.applies().since() == year ? "new" : "unchanged"));
  }
}
