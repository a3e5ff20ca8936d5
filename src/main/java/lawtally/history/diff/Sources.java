package lawtally.history.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.history.diff.MadeOf.Source;
import lawtally.intake.SourceFile;
import lawtally.report.change.SourceChange;
import lawtally.report.change.SourceChange.How;
import lawtally.report.change.SourceChange.What;

/** What two revisions were made of, side by side. */
final class Sources {
  private static final Comparator<SourceChange> ORDER =
      Comparator.comparing(SourceChange::what).thenComparing(SourceChange::name);

  private Sources() {}

  static List<SourceChange> between(MadeOf before, MadeOf after) {
    List<SourceChange> changes = new ArrayList<>();
    files(before, after, changes);
    compare(others(before, after), others(after, before), changes);
    changes.sort(ORDER);
    if (!before.software().equals(after.software())) {
      changes.add(
          new SourceChange(
              What.PROGRAM, How.REPLACED, after.software(), Optional.of(before.software())));
    }
    return List.copyOf(changes);
  }

  /** A file that is gone and one of the same content that came are one file with a new name. */
  private static void files(MadeOf before, MadeOf after, List<SourceChange> to) {
    SortedMap<Source, String> old = hashes(before.files());
    SortedMap<Source, String> now = hashes(after.files());
    Map<String, Deque<Source>> gone = new HashMap<>();
    old.forEach(
        (source, hash) -> {
          if (!now.containsKey(source)) {
            gone.computeIfAbsent(hash, h -> new ArrayDeque<>()).add(source);
          }
        });
    for (Source source : List.copyOf(now.keySet())) {
      Deque<Source> former = gone.getOrDefault(now.get(source), new ArrayDeque<>());
      if (!old.containsKey(source) && !former.isEmpty()) {
        Source was = former.remove();
        to.add(new SourceChange(What.FILE, How.RENAMED, source.name(), Optional.of(was.name())));
        old.remove(was);
        now.remove(source);
      }
    }
    compare(old, now, to);
  }

  private static SortedMap<Source, String> hashes(List<SourceFile> files) {
    SortedMap<Source, String> hashes = new TreeMap<>();
    files.forEach(f -> hashes.put(new Source(What.FILE, f.path()), f.sha256()));
    return hashes;
  }

  /** Earlier years can be compared only if both revisions noted them. */
  private static SortedMap<Source, String> others(MadeOf one, MadeOf other) {
    SortedMap<Source, String> all = new TreeMap<>(one.others());
    if (other.earlier().isPresent()) {
      one.earlier()
          .orElseGet(TreeMap::new)
          .forEach((year, hash) -> all.put(new Source(What.EARLIER_YEAR, year.toString()), hash));
    }
    return all;
  }

  private static void compare(
      SortedMap<Source, String> old, SortedMap<Source, String> now, List<SourceChange> to) {
    now.forEach(
        (source, hash) -> {
          if (!old.containsKey(source)) {
            to.add(change(source, How.ADDED));
          } else if (!hash.equals(old.get(source))) {
            to.add(change(source, How.REPLACED));
          }
        });
    old.keySet().stream()
        .filter(source -> !now.containsKey(source))
        .forEach(source -> to.add(change(source, How.REMOVED)));
  }

  private static SourceChange change(Source source, How how) {
    return new SourceChange(source.what(), how, source.name(), Optional.empty());
  }
}
