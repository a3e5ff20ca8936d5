package lawtally.history.diff;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import lawtally.history.diff.Balance.Found;
import lawtally.history.diff.Balance.Rest;
import lawtally.history.diff.Balance.Side;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.RowsBehind;
import lawtally.history.trace.Traced;
import lawtally.history.trace.TracedRow;
import lawtally.indicator.change.FigureChange;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChange.Kind;
import lawtally.report.change.RowChanges;
import lawtally.report.change.RowChanges.WhyNot;
import lawtally.tally.keys.Digest;
import lawtally.tally.keys.Digests;

/**
 * Finds the rows by which figures changed from one revision to another: the rows behind a figure in
 * each of them, as {@code trace} gives them, without those that add the same in both. So what is
 * left comes to exactly the difference, whatever changed: files, rulings or definitions.
 *
 * <p>Each revision is read once, and once more only if rows of unchanged files count otherwise.
 * What is held grows with the rows of changed files. Not for several threads; one object a
 * comparison.
 */
public final class RowComparison {
  /** Rows held at one time; about 200 bytes each. */
  private static final int MOST_ROWS = 300_000;

  private static final Comparator<RowChange> ORDER =
      Comparator.comparing(RowChange::file)
          .thenComparingLong(RowChange::line)
          .thenComparing(RowChange::of)
          .thenComparing(RowChange::kind);

  private final Revision before;
  private final Revision after;
  private final Path work;
  private final int mostRows;
  private final TreeSet<String> unchanged = new TreeSet<>();
  private final Map<Line, Balance> balances = new LinkedHashMap<>();
  private final Digests digests = new Digests(new byte[0]);
  private int readings;
  private int held;

  /** One sum behind a figure. */
  private record Line(FigureChange figure, Part.Role role, String indicator) {}

  /**
   * @param work an empty folder for working files, which hold no personal data
   */
  public RowComparison(Revision before, Revision after, Path work) {
    this(before, after, work, MOST_ROWS);
  }

  RowComparison(Revision before, Revision after, Path work, int mostRows) {
    this.before = before;
    this.after = after;
    this.work = work;
    this.mostRows = mostRows;
    Map<String, String> old = new HashMap<>();
    before.survey().files().forEach(f -> old.put(f.path(), f.sha256()));
    after.survey().files().stream()
        .filter(f -> f.sha256().equals(old.get(f.path())))
        .forEach(f -> unchanged.add(f.path()));
  }

  /**
   * Compares the rows behind these figures.
   *
   * @throws IOException if an archived file or a working file cannot be read
   */
  public RowChanges of(List<FigureChange> figures) throws IOException {
    takeApart(figures);
    Optional<Revision> differs = read(file -> !unchanged.contains(file), unchanged::contains);
    if (differs.isPresent()) {
      return RowChanges.none(WhyNot.DISAGREE, differs.get().name());
    }
    TreeSet<String> uneven = new TreeSet<>();
    balances.values().forEach(balance -> uneven.addAll(balance.uneven()));
    if (!uneven.isEmpty() && held <= mostRows) {
      read(uneven::contains, file -> false);
    }
    if (held > mostRows) {
      return RowChanges.none(WhyNot.TOO_MANY, before.name());
    }
    LoserKinds losers = new LoserKinds(after);
    Map<FigureChange, List<RowChange>> rows = new LinkedHashMap<>();
    balances.forEach(
        (line, balance) ->
            rows.computeIfAbsent(line.figure(), f -> new ArrayList<>())
                .addAll(changes(line, balance, losers)));
    rows.values().forEach(list -> list.sort(ORDER));
    return new RowChanges(rows);
  }

  private void takeApart(List<FigureChange> figures) {
    FigureParts old = new FigureParts(before);
    FigureParts now = new FigureParts(after);
    for (FigureChange figure : figures) {
      figure.before().ifPresent(f -> takeApart(figure, Side.BEFORE, old.of(f)));
      figure.after().ifPresent(f -> takeApart(figure, Side.AFTER, now.of(f)));
    }
  }

  private void takeApart(FigureChange figure, Side side, List<Part> parts) {
    for (Part part : parts) {
      Line line = new Line(figure, part.role(), part.indicator().id());
      balances.computeIfAbsent(line, l -> new Balance()).is(side, part);
    }
  }

  /**
   * @param collected files whose rows are to be held
   * @param summed files of whose rows a check sum is enough
   * @return a revision whose rows do not come to its figures
   */
  private Optional<Revision> read(Predicate<String> collected, Predicate<String> summed)
      throws IOException {
    if (!read(before, Side.BEFORE, RowIdentity.of(before.job(), after.job()), collected, summed)) {
      return Optional.of(before);
    }
    return read(after, Side.AFTER, RowIdentity.of(after.job(), before.job()), collected, summed)
        ? Optional.empty()
        : Optional.of(after);
  }

  private boolean read(
      Revision revision,
      Side side,
      RowIdentity identity,
      Predicate<String> collected,
      Predicate<String> summed)
      throws IOException {
    Map<Part, Balance> byPart = new IdentityHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Balance balance : balances.values()) {
      balance.part(side).ifPresent(part -> byPart.put(part, balance));
      balance.part(side).ifPresent(parts::add);
    }
    Path folder = Files.createDirectory(work.resolve("reading-" + ++readings));
    RowsBehind.Taker taker =
        row -> {
          Balance balance = byPart.get(row.part());
          if (balance != null && row.value().signum() != 0) {
            take(side, row, identity, balance, collected, summed);
          }
        };
    return new RowsBehind(revision, folder)
        .give(parts, taker, bytes -> {}).stream().allMatch(Traced::agrees);
  }

  private void take(
      Side side,
      TracedRow row,
      RowIdentity identity,
      Balance balance,
      Predicate<String> collected,
      Predicate<String> summed) {
    String file = row.form().file().path();
    if (collected.test(file) && held <= mostRows) {
      String known = identity.of(row.record());
      held += balance.take(side, share(known, row), found(known, row));
    } else if (summed.test(file)) {
      balance.sum(side, share(identity.of(row.record()), row), file);
    }
  }

  private Digest share(String identity, TracedRow row) {
    return digests.of(List.of(identity, row.value().stripTrailingZeros().toPlainString()));
  }

  private Found found(String identity, TracedRow row) {
    return new Found(
        digests.of(List.of(identity)),
        row.form().file().path(),
        row.place().record(),
        row.place().line(),
        row.value());
  }

  private List<RowChange> changes(Line line, Balance balance, LoserKinds losers) {
    List<RowChange> changes =
        balance.rests().stream().map(rest -> change(line, rest, losers)).toList();
    BigDecimal sum =
        changes.stream().map(RowChange::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(balance.difference()) != 0) {
      throw new IllegalStateException("changed rows do not come to that of " + line.indicator());
    }
    return changes;
  }

  private RowChange change(Line line, Rest rest, LoserKinds losers) {
    Found shown = rest.after().or(rest::before).orElseThrow();
    return new RowChange(
        kind(rest, losers),
        line.indicator(),
        shown.file(),
        shown.line(),
        rest.before().map(Found::value),
        rest.after().map(Found::value),
        rest.after().isPresent() ? rest.before().map(RowComparison::at) : Optional.empty());
  }

  private static RowChange.At at(Found row) {
    return new RowChange.At(row.file(), row.line());
  }

  /** A row of a file that is as it was can be looked up in the later revision. */
  private Kind kind(Rest rest, LoserKinds losers) {
    if (rest.before().isEmpty()) {
      return Kind.COUNTS_NOW;
    }
    if (rest.after().isPresent()) {
      return Kind.COUNTS_OTHERWISE;
    }
    Found row = rest.before().get();
    return Optional.of(row)
        .filter(r -> unchanged.contains(r.file()))
        .flatMap(r -> losers.of(r.file(), r.record()))
        .orElse(Kind.COUNTS_NO_MORE);
  }
}
