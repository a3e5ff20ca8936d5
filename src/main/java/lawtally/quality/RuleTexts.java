package lawtally.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Rule;
import lawtally.definition.Severity;

/** What a rule says and what to do: by the rooms' own texts, else by the dataset's definition. */
final class RuleTexts {
  private static final List<String> ROOMS = List.of("intake", "record", "tally");
  private static final Label NONE = Label.of("");

  private final Job job;

  RuleTexts(Job jobOfYear) {
    this.job = jobOfYear;
  }

  /**
   * @param dataset id, or empty
   * @param arguments of the issue
   */
  Label message(String rule, String dataset, List<String> arguments) {
    return say(rule, arguments)
        .or(() -> defined(rule, dataset))
        .orElseGet(() -> Words.of("unknown-rule", rule));
  }

  /** The room's own words, or for rules of a dataset what a finding of this severity asks for. */
  Label remedy(String rule, Severity severity, List<String> arguments) {
    return say(rule + ".remedy", arguments)
        .orElseGet(
            () ->
                severity == Severity.NOTE
                    ? NONE
                    : Words.of("remedy." + severity.name().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Label> say(String rule, List<String> arguments) {
    return ROOMS.stream()
        .map(room -> room + "." + rule)
        .filter(key -> Language.ZH.knows(key) && Language.EN.knows(key))
        .findFirst()
        .map(key -> new Label(say(Language.ZH, key, arguments), say(Language.EN, key, arguments)));
  }

  private static String say(Language language, String key, List<String> arguments) {
    return language.say(key, arguments.toArray());
  }

  private Optional<Label> defined(String rule, String dataset) {
    return job.dataset(dataset).flatMap(d -> messages(d, rule).findFirst());
  }

  private static Stream<Label> messages(Dataset dataset, String rule) {
    return Stream.concat(
        dataset.rules().stream().filter(r -> r.id().equals(rule)).map(Rule::message),
        dataset.notCounted().stream()
            .filter(e -> e.id().equals(rule))
            .map(Dataset.Exemption::message));
  }
}
