package lawtally.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Rule;
import lawtally.definition.Severity;

/**
 * What a rule says and what to do: by the rooms' own texts, else by the dataset's definition. Equal
 * findings share one text, for there can be very many.
 */
final class RuleTexts {
  private static final List<String> ROOMS = List.of("intake", "record", "tally");
  private static final Label NONE = Label.of("");

  private final Job job;
  private final Map<String, Optional<String>> keys = new HashMap<>();
  private final Map<List<String>, Label> texts = new HashMap<>();

  RuleTexts(Job jobOfYear) {
    this.job = jobOfYear;
  }

  /**
   * @param dataset id, or empty
   * @param arguments of the issue
   */
  Label message(String rule, String dataset, List<String> arguments) {
    return key(rule)
        .map(key -> say(key, arguments))
        .or(() -> defined(rule, dataset))
        .orElseGet(() -> Words.of("unknown-rule", rule));
  }

  /** The room's own words, or for rules of a dataset what a finding of this severity asks for. */
  Label remedy(String rule, Severity severity, List<String> arguments) {
    return key(rule + ".remedy")
        .map(key -> say(key, arguments))
        .orElseGet(
            () ->
                severity == Severity.NOTE
                    ? NONE
                    : Words.of("remedy." + severity.name().toLowerCase(Locale.ROOT)));
  }

  /** The key under which one of the rooms has a text. */
  private Optional<String> key(String text) {
    return keys.computeIfAbsent(
        text,
        t ->
            ROOMS.stream()
                .map(room -> room + "." + t)
                .filter(key -> Language.ZH.knows(key) && Language.EN.knows(key))
                .findFirst());
  }

  private Label say(String key, List<String> arguments) {
    List<String> said = new ArrayList<>(arguments);
    said.add(key);
    return texts.computeIfAbsent(
        said, s -> new Label(say(key, arguments, Language.ZH), say(key, arguments, Language.EN)));
  }

  /** A dataset among the arguments is told by its title. */
  private String say(String key, List<String> arguments, Language language) {
    return language.say(
        key,
        arguments.stream()
            .map(a -> job.dataset(a).map(d -> d.title().in(language)).orElse(a))
            .toArray());
  }

  private Optional<Label> defined(String rule, String dataset) {
    return job.dataset(dataset).flatMap(d -> messages(d, rule).findFirst());
  }

  /** Whether it is a rule of the dataset whose findings carry the place of another row. */
  boolean tellsOfAnotherRow(String rule, String dataset) {
    return job.dataset(dataset).stream()
        .flatMap(d -> d.rules().stream())
        .filter(r -> r.id().equals(rule))
        .flatMap(r -> r.then().elsewhere().stream())
        .anyMatch(there -> there.test() instanceof Condition.OneFor);
  }

  private static Stream<Label> messages(Dataset dataset, String rule) {
    return Stream.concat(
        dataset.rules().stream().filter(r -> r.id().equals(rule)).map(Rule::message),
        dataset.notCounted().stream()
            .filter(e -> e.id().equals(rule))
            .map(Dataset.Exemption::message));
  }
}
