package lawtally.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;

/**
 * Puts issues into words that the department can act on: what is wrong, where, and what to do. No
 * cell is quoted: an issue carries none.
 */
public final class IssueWording {
  /** Rules whose arguments are ordinal and line of another row. */
  private static final Set<String> TELL_OF_ANOTHER_ROW =
      Set.of("conflict", "duplicate", "superseded", "corrected-without-row", "number-in-two-years");

  private static final String ABOUT_RULINGS = "ruling";
  private static final String RULINGS = "rulings.csv";
  private static final Label NO_FIELD = Label.of("");

  private final Job job;
  private final RuleTexts texts;
  private final Senders senders;
  private final Map<Integer, SourceFile> files = new HashMap<>();
  private final Forms forms;
  private final Map<String, String> paths = new HashMap<>();
  private final Map<Sent, String> sendersByTable = new HashMap<>();

  /** A table that somebody sent. */
  private record Sent(String path, int table) {}

  /**
   * @param files all of the run
   * @param forms of the tables that can be read
   */
  public IssueWording(Job jobOfYear, Seeds seeds, List<SourceFile> files, List<Form> forms) {
    this.job = jobOfYear;
    this.texts = new RuleTexts(jobOfYear);
    this.senders = new Senders(seeds.departments());
    files.forEach(f -> this.files.put(f.ordinal(), f));
    files.forEach(f -> paths.put(Integer.toString(f.ordinal()), f.path()));
    this.forms = new Forms(forms);
  }

  /** A file that repeats another one is read like its original. */
  private Optional<Form> form(Place place) {
    return forms
        .at(place)
        .or(
            () ->
                Optional.ofNullable(files.get(place.file()))
                    .filter(file -> file.duplicateOf().isPresent())
                    .flatMap(f -> forms.at(f.duplicateOf().getAsInt(), place.offset())));
  }

  /**
   * In the order of files and records, those of one record as found; first what belongs to no
   * accepted file.
   */
  public List<IssueLine> lines(List<Issue> issues) {
    List<IssueLine> lines = new ArrayList<>();
    issues.forEach(i -> lines.add(line(i)));
    lines.sort(
        Comparator.<IssueLine>comparingInt(l -> l.place().file())
            .thenComparingLong(l -> l.place().record()));
    return List.copyOf(lines);
  }

  private IssueLine line(Issue issue) {
    Optional<Form> form = form(issue.place());
    String dataset = form.map(Form::dataset).orElse("");
    String path = path(issue);
    List<String> told = told(issue);
    return new IssueLine(
        issue.severity(),
        issue.rule(),
        dataset,
        sendersByTable.computeIfAbsent(
            new Sent(path, form.map(Form::table).orElse(1)), t -> sender(t.path(), form)),
        path,
        issue.place(),
        issue.field(),
        title(dataset, issue.field()),
        message(issue, dataset, told),
        texts.remedy(issue.rule(), issue.severity(), told));
  }

  /** A rule of a dataset that compares rows says which other row is meant. */
  private Label message(Issue issue, String dataset, List<String> told) {
    Label message = texts.message(issue.rule(), dataset, told);
    return texts.tellsOfAnotherRow(issue.rule(), dataset)
        ? Words.of("see-also", message, name(issue.arguments().get(0)), issue.arguments().get(1))
        : message;
  }

  /** The file's path; of a file that was not accepted the first argument. */
  private String path(Issue issue) {
    SourceFile file = files.get(issue.place().file());
    if (file != null) {
      return file.path();
    }
    if (issue.rule().startsWith(ABOUT_RULINGS)) {
      return RULINGS;
    }
    boolean refused = issue.place().equals(Place.NOWHERE) && !issue.arguments().isEmpty();
    return refused ? issue.arguments().get(0) : "";
  }

  private String sender(String path, Optional<Form> form) {
    if (path.isEmpty() || path.equals(RULINGS)) {
      return "";
    }
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return senders.of(folder, form.flatMap(Form::reporter), name).orElse("");
  }

  private Label title(String dataset, String field) {
    if (field.isEmpty()) {
      return NO_FIELD;
    }
    return job.dataset(dataset).flatMap(d -> d.field(field)).map(Field::title).orElse(NO_FIELD);
  }

  private List<String> told(Issue issue) {
    List<String> arguments = issue.arguments();
    if (!TELL_OF_ANOTHER_ROW.contains(issue.rule()) || arguments.isEmpty()) {
      return arguments;
    }
    List<String> told = new ArrayList<>(arguments);
    told.set(0, name(arguments.get(0)));
    return told;
  }

  private String name(String ordinal) {
    return Optional.ofNullable(paths.get(ordinal)).orElse(RULINGS);
  }
}
