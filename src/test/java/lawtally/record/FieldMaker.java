package lawtally.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Condition;
import lawtally.definition.Field;
import lawtally.definition.Field.Code;
import lawtally.definition.Label;

/** Makes a field of a small dataset, step by step. */
public final class FieldMaker {
  private final String name;
  private final Field.Type type;
  private final List<String> titles;
  private final List<Code> codes = new ArrayList<>();
  private String format = "";
  private boolean required;
  private Optional<BigDecimal> minimum = Optional.empty();
  private Optional<BigDecimal> maximum = Optional.empty();
  private Optional<Integer> maxLength = Optional.empty();
  private Optional<String> pattern = Optional.empty();
  private Optional<Condition> requiredWhen = Optional.empty();
  private Optional<Field.Reference> reference = Optional.empty();

  private FieldMaker(String name, Field.Type type, List<String> titles) {
    this.name = name;
    this.type = type;
    this.titles = titles;
  }

  public static FieldMaker field(String name, Field.Type type, String... titles) {
    return new FieldMaker(name, type, titles.length == 0 ? List.of(name) : List.of(titles));
  }

  public FieldMaker required() {
    required = true;
    return this;
  }

  public FieldMaker requiredWhen(String other, String value) {
    requiredWhen = Optional.of(Condition.of(Map.of(other, new Condition.OneOf(List.of(value)))));
    return this;
  }

  public FieldMaker format(String newFormat) {
    format = newFormat;
    return this;
  }

  public FieldMaker code(String value, String... aliases) {
    codes.add(new Code(value, Label.of(value), List.of(aliases)));
    return this;
  }

  public FieldMaker codes(List<Code> all) {
    codes.addAll(all);
    return this;
  }

  public FieldMaker minimum(String least) {
    minimum = Optional.of(new BigDecimal(least));
    return this;
  }

  public FieldMaker maximum(String most) {
    maximum = Optional.of(new BigDecimal(most));
    return this;
  }

  public FieldMaker maxLength(int most) {
    maxLength = Optional.of(most);
    return this;
  }

  public FieldMaker pattern(String expression) {
    pattern = Optional.of(expression);
    return this;
  }

  public FieldMaker references(String dataset, String field) {
    reference = Optional.of(new Field.Reference(dataset, field));
    return this;
  }

  public Field make() {
    return new Field(
        name,
        titles,
        Label.of(titles.get(0)),
        type,
        format,
        List.copyOf(codes),
        new Field.Constraints(required, minimum, maximum, maxLength, pattern),
        requiredWhen,
        false,
        Optional.empty(),
        reference,
        Applies.ALWAYS);
  }
}
