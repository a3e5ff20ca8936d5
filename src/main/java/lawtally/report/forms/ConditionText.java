package lawtally.report.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Language;

/** A condition in words: 行政相对人类别为法人及非法人组织或个体工商户. */
final class ConditionText {
  private final Dataset dataset;
  private final Language language;

  ConditionText(Dataset dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
  }

  String of(Condition condition) {
    return condition.alternatives().stream()
        .map(all -> all.entrySet().stream().map(this::test).collect(Collectors.joining(say("and"))))
        .collect(Collectors.joining(say("or")));
  }

  private String test(Map.Entry<String, Condition.Test> entry) {
    String field = title(entry.getKey());
    Condition.Test test = entry.getValue();
    if (test instanceof Condition.OneOf of) {
      return say("is", field, values(entry.getKey(), of.values()));
    }
    if (test instanceof Condition.NoneOf of) {
      return say("is-not", field, values(entry.getKey(), of.values()));
    }
    if (test instanceof Condition.Range range) {
      return range(field, range);
    }
    if (test instanceof Condition.Has has) {
      return say("has", field, values(entry.getKey(), List.of(has.code())));
    }
    if (test instanceof Condition.Against against) {
      return against
          .atMost()
          .map(other -> say("at-most", field, title(other)))
          .or(() -> against.atLeast().map(other -> say("at-least", field, title(other))))
          .orElse(field);
    }
    return say(test instanceof Condition.Present ? "present" : "empty", field);
  }

  private String range(String field, Condition.Range range) {
    String minimum = range.minimum().map(BigDecimal::toPlainString).orElse("");
    String maximum = range.maximum().map(BigDecimal::toPlainString).orElse("");
    if (minimum.isEmpty() || maximum.isEmpty()) {
      return minimum.isEmpty() ? say("at-most", field, maximum) : say("at-least", field, minimum);
    }
    return say("between", field, minimum, maximum);
  }

  private String title(String name) {
    return dataset.field(name).map(field -> field.title().in(language)).orElse(name);
  }

  /** As people write them: the words of codes, 是 and 否. */
  private String values(String name, List<String> values) {
    return values.stream()
        .map(value -> value(name, value))
        .collect(Collectors.joining(say("one-of-several")));
  }

  private String value(String name, String value) {
    return switch (value) {
      case "true" -> ColumnText.YES;
      case "false" -> ColumnText.NO;
      default ->
          dataset.field(name).stream()
              .flatMap(field -> field.codes().stream())
              .filter(code -> code.value().equals(value))
              .map(Field.Code::title)
              .map(title -> title.in(language))
              .findFirst()
              .orElse(value);
    };
  }

  private String say(String key, Object... arguments) {
    return language.say("report.forms.condition." + key, arguments);
  }
}
