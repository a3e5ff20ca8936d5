package lawtally.report.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Language;

/** How one column is to be filled in, in words. */
final class ColumnText {
  /** What people write for yes and no, in whatever language they read. */
  static final String YES = "是";

  static final String NO = "否";

  /** A longer code list stands below the table only. */
  private static final int CODES_AT_HAND = 8;

  private final Job job;
  private final Dataset dataset;
  private final Language language;

  ColumnText(Job jobOfYear, Dataset dataset, Language language) {
    this.job = jobOfYear;
    this.dataset = dataset;
    this.language = language;
  }

  /** 是, 否, or when. */
  String required(Field field) {
    if (field.constraints().required()) {
      return say("required.yes");
    }
    return field
        .requiredWhen()
        .map(when -> say("required.when", new ConditionText(dataset, language).of(when)))
        .orElseGet(() -> say("required.no"));
  }

  String filling(Field field) {
    List<String> sentences = new ArrayList<>();
    sentences.add(type(field));
    bounds(field, sentences);
    field
        .references()
        .ifPresent(reference -> sentences.add(say("refers", titleOf(reference.dataset()))));
    if (field.personal()) {
      sentences.add(say("personal"));
    }
    field
        .personalWhen()
        .ifPresent(
            when ->
                sentences.add(say("personal-when", new ConditionText(dataset, language).of(when))));
    return sentences.stream()
        .map(sentence -> say("sentence", sentence))
        .collect(Collectors.joining(say("between-sentences")));
  }

  private String type(Field field) {
    if (!field.format().isEmpty()) {
      return say("format." + field.format());
    }
    boolean coded = field.type() == Field.Type.CODE || field.type() == Field.Type.LIST;
    if (coded && !field.codes().isEmpty()) {
      String codes = field.codes().size() <= CODES_AT_HAND ? words(field) : say("codes-below");
      return say("type." + word(field) + ".of", codes);
    }
    return say("type." + word(field), YES, NO);
  }

  private String words(Field field) {
    return field.codes().stream()
        .map(code -> code.title().in(language))
        .collect(Collectors.joining(say("list")));
  }

  private static String word(Field field) {
    return field.type().name().toLowerCase(Locale.ROOT);
  }

  private void bounds(Field field, List<String> sentences) {
    Field.Constraints c = field.constraints();
    c.minimum().ifPresent(m -> sentences.add(say("minimum", m.toPlainString())));
    c.maximum().ifPresent(m -> sentences.add(say("maximum", m.toPlainString())));
    c.maxLength().ifPresent(length -> sentences.add(say("length", length)));
    c.pattern().ifPresent(pattern -> sentences.add(say("pattern", pattern)));
  }

  private String titleOf(String id) {
    return job.dataset(id).map(d -> d.title().in(language)).orElse(id);
  }

  private String say(String key, Object... arguments) {
    return language.say("report.forms." + key, arguments);
  }
}
