package lawtally.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lawtally.definition.Language;

/**
 * The templates of this room. Everything put in is escaped; {@code say('owed')} is the wording
 * {@code report.page.owed}, or whatever else the wording is of.
 */
public final class PageTemplate {
  private final PebbleEngine engine;

  PageTemplate(Language language) {
    this(language, "report.page");
  }

  /**
   * @param wording first part of the keys of what the template says
   */
  public PageTemplate(Language language, String wording) {
    ClasspathLoader loader = new ClasspathLoader(PageTemplate.class.getClassLoader());
    loader.setPrefix("lawtally/report");
    loader.setCharset("UTF-8");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new Wording(language, wording))
            .strictVariables(true)
            .cacheActive(false)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** The style sheet, to stand inside the page. */
  public String css() {
    return fill("page.css", Map.of());
  }

  /** The template with everything filled in. */
  public String fill(String template, Map<String, Object> context) {
    StringWriter text = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(text, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static final class Wording extends AbstractExtension implements Function {
    private final Language language;
    private final String wording;

    Wording(Language language, String wording) {
      this.language = language;
      this.wording = wording;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("say", this);
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "first", "second", "third");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      return language.say(
          wording + "." + arguments.get("key"),
          arguments.getOrDefault("first", ""),
          arguments.getOrDefault("second", ""),
          arguments.getOrDefault("third", ""));
    }
  }
}
