package lawtally.definition;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Records as one text that is the same for the same content. Years in which a definition applies
 * are left out: that it applies to the year in question is all that counts. So are examples, which
 * stand on blank forms only.
 */
final class CanonicalForm {
  private static final Set<Class<?>> LEFT_OUT = Set.of(Applies.class, Field.Example.class);

  private final StringBuilder text = new StringBuilder();

  CanonicalForm add(Object value) {
    if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Collection<?> all) {
      text.append('[');
      all.forEach(this::add);
      text.append(']');
    } else if (value instanceof SortedMap<?, ?> map) {
      map(map);
    } else if (value instanceof Optional<?> some) {
      text.append('?');
      some.ifPresent(this::add);
    } else if (value instanceof BigDecimal number) {
      scalar(number.stripTrailingZeros().toPlainString());
    } else {
      scalar(value.toString());
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void record(Record record) {
    text.append(record.getClass().getSimpleName()).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!LEFT_OUT.contains(component.getType())) {
        text.append(component.getName()).append('=');
        add(read(record, component));
      }
    }
    text.append(')');
  }

  private void map(SortedMap<?, ?> map) {
    text.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      add(entry.getKey());
      add(entry.getValue());
    }
    text.append('}');
  }

  /** With its length, so that no text can pass for two. */
  private void scalar(String value) {
    text.append(value.length()).append(':').append(value).append(';');
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException(notPublic);
    }
  }
}
