package lawtally.report.prose;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles as filters of the template: {@code {{ openness.items | about }}}. */
final class Styles extends AbstractExtension {
  /** Which departments have most of it. */
  static final String DEPARTMENTS = "departments";

  /** What kinds it is of. */
  static final String CATEGORIES = "categories";

  private final Breakdown breakdown;

  Styles(Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new HashMap<>();
    for (Style style : Style.values()) {
      filters.put(style.word(), new Writing(style.word(), style::write));
    }
    filters.put(DEPARTMENTS, new Writing(DEPARTMENTS, f -> marked(breakdown.departments(f))));
    filters.put(CATEGORIES, new Writing(CATEGORIES, f -> marked(breakdown.categories(f))));
    return filters;
  }

  private static String marked(Optional<String> parts) {
    return Marks.FIGURE + parts.orElse(String.valueOf(Marks.NO_DATA));
  }

  private record Writing(String word, Function<YearFigure, String> form) implements Filter {

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      if (input instanceof YearFigure figure) {
        return form.apply(figure);
      }
      if (Marks.WITHOUT_DATA.equals(input)) {
        return Marks.WITHOUT_DATA;
      }
      throw new PebbleException(null, "“" + word + "” is for a figure", line, template.getName());
    }
  }
}
