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
import lawtally.indicator.Figures;

/**
 * The section's text: the job's template with its figures and narrative put in. It is the official
 * text and hence Chinese, whatever language the reader of the page has chosen.
 *
 * <p>A template names indicators by their ids, and {@code narrative.<slot>}. Wrong ids are found
 * when definitions are read; an indicator that is not of this year has no data. A sentence with a
 * figure that has no data is left out; see {@link Sentences}.
 */
public final class SectionText {
  private static final Pattern SLOT = Pattern.compile("\\bnarrative\\.(\\w+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+(?:\\.\\w+)+)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private final Job job;
  private final Figures figures;
  private final Optional<Figures> previous;
  private final Map<String, String> narrative;

  /**
   * @param narrative text by slot; a slot without text says who has to fill it
   */
  public SectionText(
      Job jobOfYear, Figures figures, Optional<Figures> previous, Map<String, String> narrative) {
    this.job = jobOfYear;
    this.figures = figures;
    this.previous = previous;
    this.narrative = narrative;
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
            .extension(new Styles())
            .strictVariables(true)
            .autoEscaping(false)
            .newLineTrimming(false)
            .cacheActive(false)
            .defaultLocale(Locale.ROOT)
            .build();
    StringWriter text = new StringWriter();
    try {
      engine.getTemplate(job.template()).evaluate(text, context());
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
    for (Matcher place = PLACE.matcher(job.template()); place.find(); ) {
      put(context, place.group(1), Marks.WITHOUT_DATA);
    }
    context.put("narrative", slots());
    return context;
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
    Matcher matcher = SLOT.matcher(job.template());
    while (matcher.find()) {
      String slot = matcher.group(1);
      String text = Marks.none(narrative.getOrDefault(slot, "")).strip();
      String shown = text.isEmpty() ? Language.ZH.say("report.narrative-owed", slot) : text;
      slots.put(slot, Marks.NARRATIVE_BEGINS + shown + Marks.NARRATIVE_ENDS);
    }
    return slots;
  }
}
