package lawtally.tally.contest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.tally.Measures;
import lawtally.tally.keys.DistinctValue;
import lawtally.tally.keys.Entry;
import lawtally.tally.keys.KeyFile;
import lawtally.tally.keys.KeyMerge;
import lawtally.tally.keys.KeyedRow;
import lawtally.tally.keys.KeyedRow.Standing;
import lawtally.tally.keys.Mention;

/**
 * The cross-check: reads the sorted keys of all slices side by side, decides which row of each key
 * counts, checks references, and counts different values. Holds one key's rows and the losers, so
 * its memory grows with what is wrong and not with what is there.
 */
public final class Competition {
  private final Job job;
  private final int year;
  private final Seeds seeds;
  private final Rows rows;
  private final Rulings rulings;

  /**
   * @param jobOfYear the definitions with which the slices were counted
   * @param rows how to read rows again
   */
  public Competition(Job jobOfYear, int year, Seeds seeds, Rows rows, Rulings rulings) {
    this.job = jobOfYear;
    this.year = year;
    this.seeds = seeds;
    this.rows = rows;
    this.rulings = rulings;
  }

  /**
   * Decides over all slices' keys; the order of the files does not matter.
   *
   * @throws IOException if a key file cannot be read
   * @throws IllegalStateException if a row cannot be read again as it was read first
   */
  public Resolution resolve(List<KeyFile> keyFiles) throws IOException {
    try (KeyMerge entries = new KeyMerge(keyFiles)) {
      return new Sitting().over(entries);
    }
  }

  /**
   * One pass over all entries: keys, then rows that are alike, then mentions, then values to tell
   * apart.
   */
  private final class Sitting {
    private final LostRows lost = new LostRows();
    private final Findings findings = new Findings();
    private final References references = new References(job);
    private final AlikeRows alike = new AlikeRows(job);
    private final DistinctCounter distinct = new DistinctCounter();
    private final Set<Ruling> followed = new HashSet<>();
    private final Recount recount =
        new Recount(rows, new Measures(job), new Joining(job, year, seeds));

    Resolution over(KeyMerge entries) {
      while (entries.hasNext()) {
        Entry first = entries.next();
        switch (first.kind()) {
          case KEY -> decide(first, entries);
          case ALIKE -> alike.tell(standing(first, entries), findings);
          case MENTION -> references.check(mentions(first, entries), lost, findings);
          case DISTINCT -> count(first, entries);
        }
      }
      lost.settledRejections().forEach(findings::tellReplaced);
      rulings.issues().forEach(findings::add);
      for (Ruling ruling : rulings.all()) {
        if (!followed.contains(ruling)) {
          findings.add(Rulings.issue("ruling-matches-nothing", ruling.line(), ruling.dataset()));
        }
      }
      return new Resolution(
          recount.correction(),
          lost.adjustments(rows),
          lost.inOrder(),
          findings.inOrder(),
          distinct.counts());
    }

    private void decide(Entry first, KeyMerge entries) {
      if (rulings.isEmpty() && !continues(first, entries)) {
        return;
      }
      List<KeyedRow> ofKey = new ArrayList<>();
      Optional<Entry> next = Optional.of(first);
      while (next.isPresent()) {
        ofKey.add(next.get().keyedRow());
        next = continues(first, entries) ? Optional.of(entries.next()) : Optional.empty();
      }
      decide(ofKey);
    }

    private void decide(List<KeyedRow> ofKey) {
      Verdict verdict = Contest.decide(ofKey, kept(ofKey));
      verdict.lost().forEach(lost::add);
      findings.tell(verdict);
      recount.take(verdict);
      List<KeyedRow> otherYears =
          ofKey.stream()
              .filter(row -> row.standing() == Standing.OTHER_YEAR)
              .filter(row -> !lost.contains(LostRows.part(row)))
              .toList();
      if (!otherYears.isEmpty() && !verdict.accepted().isEmpty()) {
        String rule = "number-in-two-years";
        KeyedRow winner = verdict.accepted().get(0);
        findings.tell(Severity.WARNING, rule, winner, otherYears.get(0));
        otherYears.forEach(o -> findings.tell(Severity.WARNING, rule, o, winner));
      }
    }

    private Optional<KeyedRow> kept(List<KeyedRow> rows) {
      KeyedRow any = rows.get(0);
      Optional<Ruling> ruling = rulings.on(any.dataset(), any.key());
      Optional<KeyedRow> kept = ruling.flatMap(r -> r.kept(rows));
      kept.ifPresent(row -> followed.add(ruling.orElseThrow()));
      return kept;
    }

    private List<KeyedRow> standing(Entry first, KeyMerge entries) {
      List<KeyedRow> rows = new ArrayList<>();
      Optional<Entry> next = Optional.of(first);
      while (next.isPresent()) {
        KeyedRow row = next.get().keyedRow();
        if (!lost.contains(LostRows.part(row))) {
          rows.add(row);
        }
        next = continues(first, entries) ? Optional.of(entries.next()) : Optional.empty();
      }
      return rows;
    }

    private List<Mention> mentions(Entry first, KeyMerge entries) {
      List<Mention> mentions = new ArrayList<>();
      mentions.add(first.mention());
      boolean target = mentions.get(0).isTarget();
      while (continues(first, entries)) {
        Entry next = entries.next();
        if (!target) {
          mentions.add(next.mention());
        }
      }
      return mentions;
    }

    private void count(Entry first, KeyMerge entries) {
      Set<DistinctValue> standing = new HashSet<>();
      Optional<Entry> next = Optional.of(first);
      while (next.isPresent()) {
        DistinctValue value = next.get().distinctValue();
        if (!lost.contains(value.row())) {
          standing.add(value.anywhere());
        }
        next = continues(first, entries) ? Optional.of(entries.next()) : Optional.empty();
      }
      distinct.add(standing);
    }

    private boolean continues(Entry first, KeyMerge entries) {
      return entries.peek().filter(first::sameGroup).isPresent();
    }
  }
}
