package lawtally.report.page.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.report.Report;

/**
 * What the page can show of one department or month, already worded: the script in the page only
 * puts it in place. It never counts, compares or words anything.
 */
public final class Choices {
  private static final int MONTHS = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Report report;
  private final Language language;
  private final List<String> departments;

  public Choices(Report report) {
    this.report = report;
    this.language = report.language();
    this.departments = departments(report);
  }

  /** Those that have figures, files or duties, in the official order. */
  private static List<String> departments(Report report) {
    Set<String> met = new HashSet<>();
    report.figures().all().stream().map(Figure::department).forEach(met::add);
    report.submissions().forEach(s -> met.add(s.department()));
    report.issues().forEach(i -> met.add(i.department()));
    return report.seeds().departments().stream()
        .map(Seeds.Department::code)
        .filter(met::contains)
        .toList();
  }

  /** Empty if there is nothing to choose. */
  public Map<String, Object> values() {
    if (report.figures().all().isEmpty()) {
      return Map.of();
    }
    return Map.of(
        "departments", departments.stream().map(this::department).toList(),
        "months", IntStream.rangeClosed(1, MONTHS).mapToObj(this::month).toList(),
        "year", language.say("report.page.filter.year", report.year()),
        "json", json());
  }

  private Map<String, Object> department(String code) {
    return Map.of("code", code, "name", report.seeds().departmentName(code).in(language));
  }

  private Map<String, Object> month(int month) {
    String name = language.say("report.chart.month." + month);
    return Map.of(
        "number", month, "name", language.say("report.page.filter.month-of", report.year(), name));
  }

  /** Harmless inside a script element, whatever a department is called. */
  private String json() {
    FigureCards cards = new FigureCards(report);
    FigureLines lines = new FigureLines(report);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("showing", language.say("report.page.filter.showing", "{0}", "{1}"));
    all.put(
        "cards",
        texts(
            report.job().keyFigures().stream()
                .flatMap(id -> report.job().indicator(id).stream())
                .toList(),
            (indicator, place) -> card(cards.of(indicator, place))));
    all.put(
        "figures",
        texts(report.job().indicators(), (indicator, place) -> line(lines.of(indicator, place))));
    try {
      return JSON.writeValueAsString(all)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can be written", e);
    }
  }

  private static List<String> card(FigureCards.Card card) {
    List<String> texts =
        new ArrayList<>(List.of(card.number(), card.unit(), card.base(), card.change()));
    if (!card.known()) {
      texts.add("none");
    }
    return texts;
  }

  private static List<String> line(FigureLines.Line line) {
    return List.of(line.figure(), line.note());
  }

  /** The text of an indicator at a place. */
  private interface Wording {
    List<String> at(Indicator indicator, Place place);
  }

  /**
   * Every text once, and for each indicator, department (the first is all) and month (the first is
   * the year) which of them it is; a single number where all months are alike.
   */
  private Map<String, Object> texts(List<Indicator> indicators, Wording wording) {
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    Function<List<String>, Integer> number =
        text -> numbers.computeIfAbsent(text, t -> numbers.size());
    List<List<Object>> at = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<Object> ofDepartments = new ArrayList<>();
      ofDepartments.add(months(indicator, "", wording, number));
      departments.forEach(d -> ofDepartments.add(months(indicator, d, wording, number)));
      at.add(ofDepartments);
    }
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("texts", List.copyOf(numbers.keySet()));
    texts.put("at", at);
    return texts;
  }

  private static Object months(
      Indicator indicator,
      String department,
      Wording wording,
      Function<List<String>, Integer> number) {
    List<Integer> months =
        IntStream.rangeClosed(0, MONTHS)
            .mapToObj(month -> wording.at(indicator, new Place(department, month)))
            .map(number)
            .toList();
    return months.stream().distinct().count() == 1 ? months.get(0) : months;
  }
}
