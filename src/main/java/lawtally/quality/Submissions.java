package lawtally.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage;
import lawtally.indicator.Coverage.State;
import lawtally.intake.Form;
import lawtally.intake.SourceFile;
import lawtally.intake.TableKey;
import lawtally.tally.CellKey;
import lawtally.tally.RowCounts;
import lawtally.tally.Tally;

/**
 * Who handed in what, department by dataset, with the three kinds of nothing (rule 8).
 *
 * <p>Data came if rows of the year count under the department, or if it handed in a file with at
 * least one usable row: neither rejected nor of another year. A file of which nothing can be used
 * is no data and no zero report: the dataset is still missing, and the line tells of the file.
 */
public final class Submissions {
  private final Job job;
  private final Seeds seeds;
  private final Owed owed;
  private final Senders senders;

  private record Key(String department, String dataset) {}

  /** What came in one file or several. */
  private record Received(int files, RowCounts rows, boolean zeroReport) {
    static final Received NOTHING = new Received(0, RowCounts.NONE, false);

    Received plus(Received o) {
      return new Received(files + o.files, rows.plus(o.rows), zeroReport || o.zeroReport);
    }

    boolean usable() {
      return rows.read() > rows.rejected() + rows.otherYear();
    }
  }

  public Submissions(Job jobOfYear, Seeds seeds, int year) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.owed = new Owed(year);
    this.senders = new Senders(seeds.departments());
  }

  /**
   * Lines for what is owed, not applicable or came, in the official order of departments; last,
   * without a department, files that nobody can be told to have sent.
   *
   * @param countsByTable row counts by table
   * @param cells those of the year, after the cross-check
   */
  public List<Submission> of(
      List<Form> forms, SortedMap<TableKey, RowCounts> countsByTable, Tally cells) {
    Map<Key, Received> received = received(forms, countsByTable);
    Set<Key> counted = counted(cells);
    List<Submission> all = new ArrayList<>();
    for (Seeds.Department department : seeds.departments()) {
      for (Dataset dataset : job.datasets()) {
        Key key = new Key(department.code(), dataset.id());
        Received came = received.getOrDefault(key, Received.NOTHING);
        state(department, dataset, came, counted.contains(key))
            .ifPresent(state -> all.add(line(key, department.label(), state, came)));
      }
    }
    all.addAll(ofNobody(received));
    return List.copyOf(all);
  }

  /** What the figures need to know of it. */
  public static Coverage coverage(List<Submission> submissions) {
    Map<Coverage.Key, State> states = new HashMap<>();
    for (Submission s : submissions) {
      if (!s.department().isEmpty()) {
        states.put(new Coverage.Key(s.department(), s.dataset()), s.state());
      }
    }
    return new Coverage(Map.copyOf(states));
  }

  private Map<Key, Received> received(
      List<Form> forms, SortedMap<TableKey, RowCounts> countsByTable) {
    Map<Key, Received> received = new HashMap<>();
    for (Form form : forms) {
      SourceFile file = form.file();
      String sender = senders.of(file.folder(), form.reporter(), file.name()).orElse("");
      RowCounts rows = countsByTable.getOrDefault(form.key(), RowCounts.NONE);
      received.merge(
          new Key(sender, form.dataset()),
          new Received(1, rows, form.zeroReport()),
          Received::plus);
    }
    return received;
  }

  /** Departments and datasets that have cells, whoever sent the rows. */
  private Set<Key> counted(Tally cells) {
    Map<String, String> datasets = new HashMap<>();
    for (Indicator indicator : job.indicators()) {
      datasets.put(indicator.id(), indicator.source());
    }
    Set<Key> counted = new HashSet<>();
    for (CellKey cell : cells.cells().keySet()) {
      counted.add(new Key(cell.department(), datasets.getOrDefault(cell.indicator(), "")));
    }
    return counted;
  }

  private Optional<State> state(
      Seeds.Department department, Dataset dataset, Received came, boolean counted) {
    boolean powerless = owed.notApplicable(department, dataset);
    boolean rowsOfOthers = powerless && dataset.department().isPresent();
    if (counted || came.usable() && !rowsOfOthers) {
      return Optional.of(State.DATA);
    }
    if (powerless) {
      return Optional.of(State.NOT_APPLICABLE);
    }
    if (came.zeroReport()) {
      return Optional.of(State.ZERO_REPORT);
    }
    return owed.owes(department, dataset) || came.files() > 0
        ? Optional.of(State.MISSING)
        : Optional.empty();
  }

  private List<Submission> ofNobody(Map<Key, Received> received) {
    List<Submission> lines = new ArrayList<>();
    for (Dataset dataset : job.datasets()) {
      Key key = new Key("", dataset.id());
      Received came = received.getOrDefault(key, Received.NOTHING);
      if (came.files() > 0) {
        Label name = Words.of("no-department");
        lines.add(line(key, name, came.usable() ? State.DATA : State.MISSING, came));
      }
    }
    return lines;
  }

  private static Submission line(Key key, Label name, State state, Received came) {
    return new Submission(
        key.department(),
        name,
        key.dataset(),
        state,
        came.files(),
        came.rows().read(),
        came.rows().rejected());
  }
}
