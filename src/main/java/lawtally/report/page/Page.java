package lawtally.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lawtally.definition.ChartDefinition;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.chart.Chart;
import lawtally.report.page.figure.Choices;

/**
 * {@code index.html}: one page, self-contained, in the report's language. Its first line answers
 * whether the figures may be signed. The section's text stays Chinese, for it is the official text.
 */
public final class Page {
  private static final String TEMPLATE = "page.html";

  private final Report report;
  private final Summary summary;
  private final List<Chart> charts;

  public Page(Report report, Summary summary, List<Chart> charts) {
    this.report = report;
    this.summary = summary;
    this.charts = charts;
  }

  /** The same report gives the same bytes. */
  public String html() {
    Language language = report.language();
    Map<String, Object> context = new HashMap<>();
    context.put("lang", language == Language.ZH ? "zh-CN" : "en");
    context.put("chinese", language == Language.ZH);
    context.put("body", report.job().body().in(language));
    context.put("title", report.job().title().in(language));
    context.put("year", String.valueOf(report.year()));
    context.put("verdict", new Verdict(report).values());
    context.put("key_figures", new KeyFigures(report).values());
    context.put("choices", new Choices(report).values());
    context.put("all_figures", new AllFigures(report).values());
    context.put("heading", summary.heading());
    context.put("paragraphs", summary.paragraphs());
    ChartTables data = new ChartTables(report);
    context.put(
        "charts",
        charts.stream().map(c -> Drawing.of(c, language, data.of(c.id()), isWide(c))).toList());
    context.put("tables", new Tables(report).statistical());
    context.put("definition_tables", new Definitions(report).values());
    context.put("owed", new Owed(report).values());
    context.put("quality", new Quality(report).values());
    context.put("agreement", new Agreement(report).values());
    context.put("since", new Since(report).values().orElse(Map.of()));
    context.put("sources", new Sources(report).values());
    PageTemplate template = new PageTemplate(language);
    context.put("css", template.css());
    Script script = Script.load();
    context.put("script", script.text());
    context.put("script_hash", script.hash());
    return template.fill(TEMPLATE, context);
  }

  private boolean isWide(Chart chart) {
    return report.job().charts().stream()
        .anyMatch(c -> c.id().equals(chart.id()) && c.kind() == ChartDefinition.Kind.MULTIPLES);
  }
}
