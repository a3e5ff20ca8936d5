package lawtally.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Coverage.State;

/**
 * Which departments lack everything, and which a part, of what they owe.
 *
 * @param nothing names of departments that sent neither data nor a zero report of anything
 * @param part names of departments that sent some of what they owe
 * @param datasetsOfPart how many datasets these still owe
 */
record Gaps(List<Label> nothing, List<Label> part, int datasetsOfPart) {
  private static final int NAMED = 3;

  static Gaps of(List<Submission> submissions) {
    Map<String, List<Submission>> missing = new LinkedHashMap<>();
    Set<String> sent = new HashSet<>();
    for (Submission s : submissions) {
      if (s.state() == State.MISSING && !s.department().isEmpty()) {
        missing.computeIfAbsent(s.department(), d -> new ArrayList<>()).add(s);
      } else if (s.state() == State.DATA || s.state() == State.ZERO_REPORT) {
        sent.add(s.department());
      }
    }
    Map<Boolean, List<List<Submission>>> bySent =
        missing.values().stream()
            .collect(Collectors.partitioningBy(m -> sent.contains(m.get(0).department())));
    return new Gaps(
        names(bySent.get(false)),
        names(bySent.get(true)),
        bySent.get(true).stream().mapToInt(List::size).sum());
  }

  private static List<Label> names(List<List<Submission>> departments) {
    return departments.stream().map(d -> d.get(0).departmentName()).toList();
  }

  Label reasonOfNothing() {
    return Words.of("gate.missing", nothing.size(), named(nothing));
  }

  Label reasonOfPart() {
    return Words.of("gate.missing-part", part.size(), datasetsOfPart, named(part));
  }

  /** The first few; the others stand in the table of submissions. */
  private static Label named(List<Label> names) {
    List<Label> few = names.subList(0, Math.min(NAMED, names.size()));
    Label list = new Label(joined(few, Language.ZH, "、"), joined(few, Language.EN, ", "));
    return names.size() > NAMED ? Words.of("gate.and-others", list) : list;
  }

  private static String joined(List<Label> names, Language language, String comma) {
    return names.stream().map(name -> name.in(language)).collect(Collectors.joining(comma));
  }
}
