package lawtally.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.Share;
import lawtally.history.trace.TracedRow;

/**
 * Traced rows as a table: what each adds and where it stands, then one column a field of the
 * dataset. Where several datasets feed a figure their columns stand side by side, each under the
 * dataset's title, and a row fills those of its own.
 */
final class TraceSheet {
  private final Revision revision;
  private final Console console;
  private final Map<String, ShownCells> sources = new LinkedHashMap<>();

  /**
   * @param full with personal data, and the columns that are no field
   */
  TraceSheet(Revision revision, List<Dataset> datasets, boolean full, Console console) {
    this.revision = revision;
    this.console = console;
    datasets.forEach(d -> sources.put(d.id(), new ShownCells(d, full, console)));
  }

  /** What stands before the fields, by its name for scripts. */
  Map<String, String> facts(TracedRow row) {
    Part part = row.part();
    ShownCells source = source(row);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("part", console.say("cli.trace.part." + word(part.role())));
    facts.put("indicator", part.indicator().title().in(console.language()));
    facts.put("dataset", source.dataset().title().in(console.language()));
    facts.put("department", row.record().department());
    facts.put(
        "department_name",
        revision.seeds().departmentName(row.record().department()).in(console.language()));
    facts.put("folder", row.form().file().folder());
    facts.put("file", row.form().file().path());
    facts.put("line", Long.toString(row.place().line()));
    facts.put("record", Long.toString(row.place().record()));
    facts.put("counted", Long.toString(counted(row)));
    facts.put("value", plain(row.value()));
    facts.put("unit", part.indicator().unit().in(console.language()));
    facts.put("why", why(row));
    return facts;
  }

  /** The cells of the row by the titles of their fields; masked unless they were asked for. */
  Map<String, String> cells(TracedRow row) {
    ShownCells source = source(row);
    Map<String, String> shown = new LinkedHashMap<>();
    source
        .of(row.form(), row.text(), row.record().values())
        .forEach((title, cell) -> shown.put(under(source.dataset(), title), cell));
    return shown;
  }

  List<String> header() {
    List<String> header = new ArrayList<>();
    for (String fact :
        List.of(
            "part",
            "indicator",
            "dataset",
            "department",
            "department_name",
            "folder",
            "file",
            "line",
            "record",
            "counted",
            "value",
            "unit",
            "why")) {
      header.add(console.say("cli.trace.column." + fact));
    }
    header.addAll(titles());
    return header;
  }

  List<String> line(TracedRow row) {
    List<String> line = new ArrayList<>(facts(row).values());
    Map<String, String> cells = cells(row);
    titles().forEach(title -> line.add(cells.getOrDefault(title, "")));
    return line;
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (ShownCells source : sources.values()) {
      source.titles().forEach(title -> titles.add(under(source.dataset(), title)));
    }
    return titles;
  }

  private String under(Dataset dataset, String title) {
    return sources.size() == 1
        ? title
        : console.say("cli.trace.under", dataset.title().in(console.language()), title);
  }

  private ShownCells source(TracedRow row) {
    ShownCells source = sources.get(row.part().indicator().source());
    if (source == null) {
      throw new IllegalStateException("a row of a dataset that was not asked for");
    }
    return source;
  }

  /** Where a field is summed up, whether a thing is told; else what the row adds. */
  private static long counted(TracedRow row) {
    long count = row.share().adds().count();
    return row.part().sums() ? Long.signum(count) : count;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private String why(TracedRow row) {
    List<String> reasons = new ArrayList<>();
    Share share = row.share();
    if (share.why() != Share.Why.ITSELF) {
      Optional<Share.At> other = share.other();
      reasons.add(
          console.say(
              "cli.trace.why." + reason(row),
              other.map(at -> revision.survey().files().get(at.file()).path()).orElse(""),
              other.map(Share.At::line).orElse(0L)));
    }
    if (row.inPlaceOf() > 0) {
      reasons.add(console.say("cli.trace.in-place-of", row.inPlaceOf()));
    }
    return String.join(console.say("cli.trace.semicolon"), reasons);
  }

  private static String reason(TracedRow row) {
    boolean sums = row.part().sums() && row.share().why() == Share.Why.ROW_OF_ONE_THING;
    return sums ? "row-of-one-sum" : word(row.share().why());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
