package lawtally.history.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.history.trace.Share.At;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import lawtally.record.Outcome;
import lawtally.record.Record;
import lawtally.record.RowReader;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.DistinctMeasures;
import lawtally.tally.Loser;
import lawtally.tally.Measures;
import lawtally.tally.Reading;
import lawtally.tally.contest.ArchivedRows;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.Digests;
import lawtally.tally.keys.RowPart;

/**
 * The source rows behind figures of a revision: its archived files are read again by the code that
 * counted them, and each row is given with what it adds. Rows go by one after the other; what is
 * held grows with the rows that lost, the parties beyond the first, and different things.
 */
public final class RowsBehind {
  private final Revision revision;
  private final Path work;
  private final FigureParts figures;
  private final Reading reading;
  private final Forms forms;
  private final Set<RowPart> lost = new HashSet<>();
  private final Map<At, Integer> inPlaceOf = new HashMap<>();

  /**
   * @param work an empty folder for working files, which hold no personal data
   */
  public RowsBehind(Revision revision, Path work) {
    this.revision = revision;
    this.work = work;
    this.figures = new FigureParts(revision);
    this.reading =
        new Reading(
            revision.job(), revision.seeds(), revision.year(), revision.plan(), revision.archive());
    this.forms = new Forms(revision.plan().forms());
    for (Loser loser : revision.losers()) {
      Place place = loser.place();
      lost.add(new RowPart(place.file(), place.record(), loser.part()));
      inPlaceOf.merge(new At(loser.winner().file(), loser.winner().line()), 1, Integer::sum);
    }
  }

  /** Takes one row behind one part. */
  public interface Taker {
    void take(TracedRow row) throws IOException;
  }

  /** Bytes that {@link #give} will read. */
  public long length(Part part) {
    List<Part> parts = List.of(part);
    return Segments.length(Segments.of(datasets(parts), revision.plan()))
        + Segments.length(Segments.of(ofSeveralRows(parts), revision.plan()));
  }

  /**
   * Gives the rows of all parts in one pass, in the order of files and records; a row that stands
   * behind several parts once for each.
   *
   * @param meter told the bytes of each stretch of rows that was read
   * @return what they came to, part by part; {@link Traced#agrees} is for the caller to ask
   * @throws IOException if an archived file or a working file cannot be read
   */
  public List<Traced> give(List<Part> parts, Taker taker, LongConsumer meter) throws IOException {
    return new Pass(parts, taker).all(meter);
  }

  private static Set<String> datasets(List<Part> parts) {
    Set<String> datasets = new TreeSet<>();
    parts.forEach(part -> datasets.add(part.indicator().source()));
    return datasets;
  }

  /** Datasets of which several rows may be one thing; different values are told row by row. */
  private Set<String> ofSeveralRows(List<Part> parts) {
    Set<String> datasets = datasets(parts.stream().filter(part -> !part.distinct()).toList());
    datasets.removeIf(id -> revision.job().dataset(id).flatMap(Dataset::rowsOfOne).isEmpty());
    return datasets;
  }

  private final class Pass {
    private final Taker taker;
    private final List<Wanted> all = new ArrayList<>();
    private final Map<CellKey, List<Wanted>> byCell = new HashMap<>();
    private final Map<String, List<Wanted>> different = new HashMap<>();
    private final List<Part> parts;
    private final Measures measures;
    private final DistinctMeasures distinct;
    private final Digests digests = new Digests(new byte[0]);
    private final JointRows joint;

    Pass(List<Part> parts, Taker taker) {
      this.parts = parts;
      this.taker = taker;
      Set<String> indicators = new TreeSet<>();
      for (Part part : parts) {
        Wanted wanted = new Wanted(part);
        all.add(wanted);
        indicators.add(part.indicator().id());
        part.cells()
            .keySet()
            .forEach(key -> byCell.computeIfAbsent(key, k -> new ArrayList<>()).add(wanted));
        if (part.distinct()) {
          different.computeIfAbsent(part.indicator().id(), i -> new ArrayList<>()).add(wanted);
        }
      }
      Job asked = revision.job().only(datasets(parts), indicators);
      this.measures = new Measures(asked);
      this.distinct = new DistinctMeasures(asked);
      this.joint =
          new JointRows(revision, new ArchivedRows(reading), measures, byCell::containsKey);
    }

    List<Traced> all(LongConsumer meter) throws IOException {
      Set<String> several = ofSeveralRows(parts);
      if (!several.isEmpty()) {
        new ThingsOfYear(revision, reading, work).among(several, joint::take, meter);
        joint.settle();
      }
      for (Slice.Segment segment : Segments.of(datasets(parts), revision.plan())) {
        RowReader rows = reading.rows(segment);
        try (RecordScanner scanner = reading.scan(segment)) {
          for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
            if (rows.read(r.get()) instanceof Outcome.Candidate candidate) {
              take(r.get(), candidate, forms.of(segment));
            }
          }
        }
        meter.accept(segment.length());
      }
      return all.stream().map(wanted -> wanted.traced(figures)).toList();
    }

    private void take(RawRecord raw, Outcome.Candidate row, Form form) throws IOException {
      Map<Wanted, Share> shares = new LinkedHashMap<>();
      Map<Wanted, Record> records = new HashMap<>();
      for (int part = 0; part < row.records().size(); part++) {
        RowPart rowPart = new RowPart(row.place().file(), row.place().record(), part);
        if (!lost.contains(rowPart)) {
          Record record = row.records().get(part);
          shares(
              record,
              rowPart,
              (wanted, share) -> {
                shares.merge(wanted, share, Share::plus);
                records.putIfAbsent(wanted, record);
              });
        }
      }
      At at = new At(raw.place().file(), raw.place().line());
      for (Map.Entry<Wanted, Share> e : shares.entrySet()) {
        Part part = e.getKey().part();
        Share share = e.getKey().take(e.getValue());
        taker.take(
            new TracedRow(
                part,
                form,
                raw.place(),
                raw.text(),
                records.get(e.getKey()),
                share,
                figures.value(part.indicator(), share.adds()),
                inPlaceOf.getOrDefault(at, 0)));
      }
    }

    private void shares(
        Record record, RowPart row, java.util.function.BiConsumer<Wanted, Share> to) {
      joint
          .of(row)
          .ifPresentOrElse(
              shares -> shares.forEach(c -> share(c.cell(), c.share(), to)),
              () -> measures.contribute(record, (key, cell) -> share(key, Share.itself(cell), to)));
      At at = new At(record.place().file(), record.place().line());
      distinct.tell(
          record,
          (indicator, text, category) -> {
            Digest value = digests.of(List.of(text));
            for (Wanted wanted : different.getOrDefault(indicator, List.of())) {
              if (wanted.covers(record, category)) {
                to.accept(wanted, wanted.met(value, at));
              }
            }
          });
    }

    private void share(CellKey key, Share share, java.util.function.BiConsumer<Wanted, Share> to) {
      for (Wanted wanted : byCell.getOrDefault(key, List.of())) {
        int weight = wanted.part().cells().get(key);
        Cell adds = Part.weighed(share.adds(), weight);
        to.accept(
            wanted,
            weight < 0
                ? new Share(adds, Share.Why.TAKEN_AWAY, share.other())
                : new Share(adds, share.why(), share.other()));
      }
    }
  }
}
