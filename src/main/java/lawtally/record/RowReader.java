package lawtally.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.scan.FieldSplitter;
import lawtally.record.cell.CellText;
import lawtally.record.cell.Findings;

/**
 * Reads the rows of one table of a file: splits them, types their cells, checks them against the
 * dataset's constraints and rules, works out derived fields, department, year and month. Compiled
 * once for a file; the same row always gives the same outcome. A bad row is a value, never an
 * exception. Not safe for several threads.
 */
public final class RowReader {
  private final Dataset dataset;
  private final int year;
  private final FieldSplitter splitter;
  private final LayoutRows layoutRows;
  private final ControlCells controls;
  private final RowCells cells;
  private final WideRows wide;
  private final StatisticalDate statisticalDate;
  private final Derivations derivations;
  private final RowChecks checks;
  private final PersonInFileName nameOfFile;
  private final DepartmentOfRow department;
  private final DepartmentInTime inTime;
  private final KeyText keyText;
  private final List<Exempt> exemptions = new ArrayList<>();
  private final Findings findings = new Findings();
  private final int size;
  private final boolean readable;
  private List<ControlCell> control = List.of();

  private record Exempt(String id, Conditions when) {}

  /**
   * @param jobOfYear what applies to {@code year}
   * @throws IllegalArgumentException if the job has no such dataset, or the dataset names a field
   *     that it does not have
   */
  public RowReader(Job jobOfYear, Seeds seeds, int year, Form form) {
    this.dataset =
        jobOfYear
            .dataset(form.dataset())
            .orElseThrow(() -> new IllegalArgumentException("no dataset " + form.dataset()));
    this.year = year;
    this.splitter = new FieldSplitter(form.dialect());
    this.layoutRows = new LayoutRows(form, dataset);
    this.controls = new ControlCells(dataset, form, year);
    this.cells = new RowCells(dataset, form, year, FigureUnits.of(dataset, seeds, form), controls);
    this.wide = new WideRows(dataset, seeds, form, cells, year);
    this.statisticalDate = new StatisticalDate(dataset, year);
    this.derivations = new Derivations(dataset, seeds, year);
    this.checks = new RowChecks(dataset);
    this.nameOfFile = new PersonInFileName(dataset, form.file().name());
    this.department = new DepartmentOfRow(dataset, seeds, form);
    this.inTime = new DepartmentInTime(seeds);
    this.keyText = new KeyText(dataset);
    this.readable = form.readable();
    this.size = dataset.fields().size() + dataset.derive().size();
    dataset
        .notCounted()
        .forEach(e -> exemptions.add(new Exempt(e.id(), new Conditions(dataset, e.when()))));
  }

  /**
   * @throws RowFailure if the program is at fault; it quotes nothing of the row
   */
  public Outcome read(RawRecord raw) {
    try {
      return understood(raw);
    } catch (RuntimeException e) {
      throw RowFailure.at(raw.place(), e);
    }
  }

  private Outcome understood(RawRecord raw) {
    Place place = raw.place();
    findings.begin(place);
    control = List.of();
    if (raw.flaw() != RawRecord.Flaw.NONE) {
      findings.error(rule(raw.flaw()));
      control = controls.broken();
      return rejected(place);
    }
    if (CellText.isBlank(raw.text())) {
      return new Outcome.Layout(place);
    }
    List<String> row = splitter.split(raw.text());
    if (layoutRows.contains(row)) {
      return new Outcome.Layout(place, controls.stated(row));
    }
    if (!readable) {
      findings.error("other-table");
      return rejected(place);
    }
    if (!cells.widthIsRight(row, findings)) {
      control = controls.allUnreadable();
      return rejected(place);
    }
    Value[] values = new Value[size];
    Arrays.fill(values, Value.NOTHING);
    boolean[] unreadable = new boolean[size];
    control = cells.read(row, values, unreadable, findings);
    return outcome(row, place, wide.parts(row, values, unreadable, findings));
  }

  private static String rule(RawRecord.Flaw flaw) {
    return switch (flaw) {
      case UNCLOSED_QUOTE -> "unclosed-quote";
      case UNDECODABLE -> "encoding-error";
      case TOO_LONG, NONE -> "record-too-long";
    };
  }

  private Outcome.Rejected rejected(Place place) {
    return rejected(place, List.of());
  }

  private Outcome.Rejected rejected(Place place, List<Record> records) {
    return new Outcome.Rejected(place, dataset.id(), findings.issues(), records, control);
  }

  /** Rejected, else not counted, else of another year, else a candidate. */
  private Outcome outcome(List<String> row, Place place, List<WideRows.Part> parts) {
    if (parts.isEmpty()) {
      return notCounted(place, "no-value", List.of());
    }
    List<Record> records = new ArrayList<>(parts.size());
    boolean named = true;
    Optional<String> exemption = Optional.empty();
    for (WideRows.Part part : parts) {
      Value[] values = part.values();
      StatisticalDate.Moment moment = complete(values, part.unreadable());
      String code = department.of(values, part.unreadable(), findings).orElse("");
      department.compareWithFolder(code, findings);
      inTime.check(code, moment, findings);
      exemption = exemption.or(() -> exemption(values, code));
      named &= keyText.canBeRead(code, part.unreadable());
      records.add(
          new Record(dataset.id(), place, code, moment.year(), moment.month(), List.of(values)));
    }
    if (findings.errors() > 0) {
      cells.suspectShift(row, findings);
      return rejected(place, named ? List.copyOf(records) : List.of());
    }
    if (exemption.isPresent()) {
      return notCounted(place, exemption.get(), List.copyOf(records));
    }
    Record first = records.get(0);
    if (first.year() != year) {
      return new Outcome.OtherYear(place, first, otherYear(place, first.year()), control);
    }
    return new Outcome.Candidate(place, List.copyOf(records), findings.issues(), control);
  }

  private StatisticalDate.Moment complete(Value[] values, boolean[] unreadable) {
    StatisticalDate.Moment moment = statisticalDate.of(values);
    derivations.derive(values, moment.day(), unreadable, findings);
    checks.check(values, unreadable, findings);
    nameOfFile.check(values, findings);
    return moment;
  }

  private Optional<String> exemption(Value[] values, String code) {
    if (!inTime.counts(code)) {
      return Optional.of("department-not-counted");
    }
    for (Exempt exempt : exemptions) {
      if (exempt.when.hold(values)) {
        return Optional.of(exempt.id);
      }
    }
    return Optional.empty();
  }

  private Outcome notCounted(Place place, String rule, List<Record> records) {
    if (findings.errors() > 0) {
      return rejected(place);
    }
    Issue note = new Issue(Severity.NOTE, rule, place, "", List.of());
    return new Outcome.NotCounted(place, dataset.id(), note, records, control);
  }

  private Issue otherYear(Place place, int of) {
    String field = dataset.statisticalDate().orElse("");
    return new Issue(Severity.NOTE, "other-year", place, field, List.of(Integer.toString(of)));
  }
}
