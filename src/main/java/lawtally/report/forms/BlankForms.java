package lawtally.report.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;

/**
 * What goes out to departments before a year is counted: of each dataset a blank form (CSV) and its
 * instructions (填报说明), and the list of who owes what (报送通知).
 */
public final class BlankForms {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Language language;

  /**
   * @param language of the instructions; the forms themselves are Chinese
   */
  public BlankForms(Job jobOfYear, Seeds seeds, int year, Language language) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
    this.language = language;
  }

  /** Texts by file name. The same definitions give the same texts. */
  public SortedMap<String, String> files() {
    Duties duties = new Duties(job, seeds, year);
    Instructions instructions = new Instructions(job, duties, year, language);
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, String> forms = new LinkedHashMap<>();
    for (Dataset dataset : job.datasets()) {
      String title = name("form-name", dataset.title().zh());
      String form = title + ".csv";
      forms.put(dataset.id(), form);
      files.put(form, new BlankForm(job, dataset, year).csv(duties.owing(dataset)));
      files.put(name("instructions-name", title) + ".html", instructions.html(dataset, form));
    }
    files.put(
        name("notice-name", "") + ".html", new Notice(job, duties, year, language).html(forms));
    return files;
  }

  private String name(String key, String title) {
    String name = Language.ZH.say("report.forms." + key, title, year);
    return NOT_IN_NAMES.matcher(name).replaceAll("_");
  }
}
