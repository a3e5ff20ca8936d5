package lawtally.report.prose;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figures;

/**
 * A text of the job, such as that of the section: a template with its figures and narrative put in.
 * It is official text and hence Chinese, whatever language the reader of the page has chosen.
 *
 * <p>A template names indicators by their ids, {@code narrative.<slot>} and facts. Wrong ids are
 * found when definitions are read; an indicator that is not of this year has no data. A sentence
 * with a figure that has no data is left out; see {@link Sentences}.
 */
public final class OfficialText {
  private static final Pattern SLOT = Pattern.compile("\\bnarrative\\.(\\w+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+(?:\\.\\w+)+)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private final String template;
  private final Job job;
  private final Figures figures;
  private final Optional<Figures> previous;
  private final Map<String, String> narrative;
  private final Map<String, String> facts;
  private final Styles styles;

  /**
   * @param narrative text by slot; a slot without text says who has to fill it
   * @param facts that no indicator tells, by their names in the template; an empty text is one
   *     without data
   */
  public OfficialText(
      String template,
      Job jobOfYear,
      Seeds seeds,
      Figures figures,
      Optional<Figures> previous,
      Map<String, String> narrative,
      Map<String, String> facts) {
    this.template = template;
    this.job = jobOfYear;
    this.figures = figures;
    this.previous = previous;
    this.narrative = narrative;
    this.facts = facts;
    this.styles = new Styles(new Breakdown(jobOfYear, seeds, figures));
  }

  /**
   * One entry a paragraph, without markup.
   *
   * @throws io.pebbletemplates.pebble.error.PebbleException if the template is wrong, with its line
   */
  public List<String> paragraphs() {
    List<String> kept = new ArrayList<>();
    for (String paragraph : BLANK_LINE.split(filled().strip())) {
      String text = Sentences.of(paragraph).text();
      if (!text.isEmpty()) {
        kept.add(text);
      }
    }
    return List.copyOf(kept);
  }

  private String filled() {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new StringLoader())
            .extension(styles)
            .strictVariables(true)
            .autoEscaping(false)
            .newLineTrimming(false)
            .cacheActive(false)
            .defaultLocale(Locale.ROOT)
            .build();
    StringWriter text = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(text, context());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Map<String, Object> context() {
    Map<String, Object> context = new HashMap<>();
    for (Indicator indicator : job.indicators()) {
      put(context, indicator.id(), YearFigure.of(indicator, figures, previous));
    }
    facts.forEach((name, text) -> put(context, name, fact(text)));
    for (Matcher place = PLACE.matcher(template); place.find(); ) {
      put(context, place.group(1), Marks.WITHOUT_DATA);
    }
    context.put("narrative", slots());
    return context;
  }

  /** Whole, whatever stands in it; its sentence states something. */
  private static String fact(String text) {
    String clean = Marks.none(text).strip();
    return clean.isEmpty()
        ? Marks.WITHOUT_DATA
        : Marks.FIGURE + "" + Marks.NARRATIVE_BEGINS + clean + Marks.NARRATIVE_ENDS;
  }

  /** {@code litigation.heard} is {@code heard} in {@code litigation}. */
  private static void put(Map<String, Object> context, String id, Object figure) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      context.putIfAbsent(id, figure);
      return;
    }
    Object inner = context.computeIfAbsent(id.substring(0, dot), k -> new HashMap<>());
    if (!(inner instanceof Map)) {
      throw new IllegalArgumentException(
          "indicator " + id + " lies below another one: a template could not name both");
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> map = (Map<String, Object>) inner;
    put(map, id.substring(dot + 1), figure);
  }

  private Map<String, Object> slots() {
    Map<String, Object> slots = new HashMap<>();
    Matcher matcher = SLOT.matcher(template);
    while (matcher.find()) {
      String slot = matcher.group(1);
      String text = Marks.none(narrative.getOrDefault(slot, "")).strip();
      String shown = text.isEmpty() ? Language.ZH.say("report.narrative-owed", slot) : text;
      slots.put(slot, Marks.NARRATIVE_BEGINS + shown + Marks.NARRATIVE_ENDS);
    }
    return slots;
  }
}
