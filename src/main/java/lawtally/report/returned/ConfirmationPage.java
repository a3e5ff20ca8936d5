package lawtally.report.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lawtally.definition.Dataset;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Categories;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.page.PageTemplate;
import lawtally.report.prose.FigureText;
import lawtally.report.prose.Numerals;

/**
 * 数据确认单: the figures that were accepted from one department, for it to sign and seal before the
 * report goes out.
 */
final class ConfirmationPage {
  static final String NAME = "数据确认单.html";

  private final Report report;
  private final Language language;
  private final Categories categories;

  ConfirmationPage(Report report) {
    this.report = report;
    this.categories = new Categories(report.job(), report.seeds(), report.year());
    this.language = report.language();
  }

  String html(Recipient recipient) {
    PageTemplate template = new PageTemplate(language, "report.returned");
    Map<String, Object> page = new HashMap<>(new Heading(report).values(recipient));
    page.put("css", template.fill("sheet.css", Map.of()));
    page.put("parts", parts(recipient.code()));
    page.put("missing", titles(recipient, State.MISSING));
    page.put("zero", titles(recipient, State.ZERO_REPORT));
    page.put("returned_rows", recipient.files().stream().mapToLong(Report.Input::rejected).sum());
    return template.fill("confirmation.html", page);
  }

  private String titles(Recipient recipient, State state) {
    return recipient.submissions().stream()
        .filter(s -> s.state() == state)
        .map(Submission::dataset)
        .map(report::datasetTitle)
        .collect(Collectors.joining(language.say("report.returned.list")));
  }

  /** The figures under the tables that they come from. */
  private List<Map<String, Object>> parts(String department) {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Dataset dataset : report.job().datasets()) {
      List<Map<String, Object>> figures = new ArrayList<>();
      for (Indicator indicator : report.job().indicators()) {
        if (source(indicator).equals(dataset.id())) {
          report
              .figures()
              .find(indicator.id(), department, 0, "")
              .filter(ConfirmationPage::isAFigure)
              .ifPresent(
                  figure -> {
                    figures.add(figure(indicator, figure));
                    figures.addAll(ofWhich(indicator, department));
                  });
        }
      }
      if (!figures.isEmpty()) {
        parts.add(Map.of("title", dataset.title().in(language), "figures", figures));
      }
    }
    return parts;
  }

  /** 其中: only where the categories are parts of the whole, and there are several. */
  private List<Map<String, Object>> ofWhich(Indicator indicator, String department) {
    if (indicator.by().isEmpty() || categories.overlap(indicator)) {
      return List.of();
    }
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Categories.Category category : categories.known(indicator)) {
      String name = language.say("report.returned.of-which", category.title().in(language));
      report
          .figures()
          .find(indicator.id(), department, 0, category.code())
          .filter(figure -> figure.value().map(v -> v.signum() != 0).orElse(false))
          .ifPresent(figure -> parts.add(line(name, true, indicator, figure, "")));
    }
    return parts.size() > 1 ? parts : List.of();
  }

  /** A rate stands with what it is the rate of. */
  private String source(Indicator indicator) {
    return indicator
        .ratio()
        .flatMap(ratio -> report.job().indicator(ratio.of().get(0)))
        .map(Indicator::source)
        .orElse(indicator.source());
  }

  private static boolean isAFigure(Figure figure) {
    return switch (figure.status()) {
      case VALUE, ZERO, ZERO_REPORT -> true;
      case MISSING, NOT_APPLICABLE, UNDEFINED -> false;
    };
  }

  private Map<String, Object> figure(Indicator indicator, Figure figure) {
    return line(
        indicator.title().in(language),
        false,
        indicator,
        figure,
        indicator.scope().in(language) + base(indicator, figure));
  }

  private Map<String, Object> line(
      String name, boolean part, Indicator indicator, Figure figure, String scope) {
    return Map.of(
        "name", name,
        "part", part,
        "unit", indicator.unit().in(language),
        "value", FigureText.figure(figure, indicator.decimals()),
        "scope", scope);
  }

  /** 95.86% of how many. */
  private String base(Indicator indicator, Figure figure) {
    Optional<BigDecimal> part = figure.numerator();
    Optional<BigDecimal> whole = figure.denominator();
    if (indicator.ratio().isEmpty() || part.isEmpty() || whole.isEmpty()) {
      return "";
    }
    return language.say(
        "report.returned.base", Numerals.exact(part.get(), 2), Numerals.exact(whole.get(), 2));
  }
}
