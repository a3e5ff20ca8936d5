package lawtally.report.prose;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles as filters of the template: {@code {{ openness.items | about }}}. */
final class Styles extends AbstractExtension {

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new HashMap<>();
    for (Style style : Style.values()) {
      filters.put(style.word(), new Writing(style));
    }
    return filters;
  }

  private record Writing(Style style) implements Filter {

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
        return style.write(figure);
      }
      if (Marks.WITHOUT_DATA.equals(input)) {
        return Marks.WITHOUT_DATA;
      }
      throw new PebbleException(
          null, "summary.md: “" + style.word() + "” is for a figure", line, "summary.md");
    }
  }
}
