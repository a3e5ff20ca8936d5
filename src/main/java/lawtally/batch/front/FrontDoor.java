package lawtally.batch.front;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.batch.run.Moment;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.bundle.Disk;
import lawtally.report.bundle.Manifest;
import lawtally.report.bundle.Publisher;
import lawtally.report.front.FrontPage;
import lawtally.report.front.Listed;
import lawtally.store.RunRow;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;

/**
 * Writes {@code output/index.html} anew from what is there: never from what it said before, so that
 * whoever died before writing it is made up for by the next.
 */
public final class FrontDoor {
  private final Path output;
  private final Publisher publisher;
  private final Store store;
  private final Definitions definitions;
  private final Language language;

  public FrontDoor(Home home, Store store, Definitions definitions, Language language) {
    this.output = home.root().resolve("output");
    this.publisher = new Publisher(home.root());
    this.store = store;
    this.definitions = definitions;
    this.language = language;
  }

  public void renew() throws IOException {
    new FrontPage(language, listed()).writeTo(output);
  }

  List<Listed> listed() throws IOException {
    List<RunRow> finished = store.runs().all().stream().filter(RunRow::finished).toList();
    Set<String> ids = new TreeSet<>(finished.stream().map(RunRow::job).toList());
    ids.addAll(Disk.folders(output, "[a-z][a-z0-9_-]*"));
    List<Listed> jobs = new ArrayList<>();
    for (String id : ids) {
      List<Listed.Year> years =
          years(id, finished.stream().filter(run -> run.job().equals(id)).toList());
      if (!years.isEmpty()) {
        Optional<Job> job = defined(id);
        jobs.add(
            new Listed(
                id,
                job.map(j -> j.title().in(language)).orElse(id),
                job.map(j -> j.body().in(language)).orElse(""),
                years));
      }
    }
    return jobs;
  }

  private List<Listed.Year> years(String job, List<RunRow> finished) throws IOException {
    TreeMap<Integer, List<RunRow>> byYear =
        finished.stream()
            .collect(
                Collectors.groupingBy(
                    RunRow::year,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.toList()));
    for (String year : Disk.folders(output.resolve(job), "[12][0-9]{3}")) {
      byYear.computeIfAbsent(Integer.valueOf(year), none -> List.of());
    }
    List<Listed.Year> years = new ArrayList<>();
    for (var entry : byYear.entrySet()) {
      int year = entry.getKey();
      List<Listed.Revision> revisions = revisions(job, year, entry.getValue());
      if (!revisions.isEmpty()) {
        years.add(
            new Listed.Year(year, store.years().closing(job, year).map(Event::by), revisions));
      }
    }
    return years;
  }

  private List<Listed.Revision> revisions(String job, int year, List<RunRow> finished)
      throws IOException {
    Optional<Path> latest = publisher.latest(job, year);
    Optional<Event> signing = store.years().signing(job, year);
    TreeMap<Integer, Listed.Revision> revisions = new TreeMap<>(Comparator.reverseOrder());
    for (RunRow run : finished) {
      Path bundle = publisher.published(job, year, run.revision());
      boolean red = run.status() == RunRow.Status.DRAFT;
      revisions.put(
          run.revision(),
          new Listed.Revision(
              run.revisionName(),
              red ? Listed.Standing.RED : standing(run.gate().orElse("")),
              day(run),
              run.reason(),
              latest.filter(bundle::equals).isPresent(),
              signing
                  .filter(event -> !red && event.revision().orElse(0) == run.revision())
                  .map(Event::by),
              lies(bundle, run)));
    }
    for (String name :
        Disk.folders(output.resolve(job).resolve(Integer.toString(year)), "r[0-9]{3,9}")) {
      int number = Integer.parseInt(name.substring(1));
      if (!revisions.containsKey(number)) {
        revisions.put(number, unknown(publisher.published(job, year, number), latest));
      }
    }
    return List.copyOf(revisions.values());
  }

  private Optional<Job> defined(String id) {
    return definitions.jobs().stream().filter(job -> job.id().equals(id)).findFirst();
  }

  /** As the bundle's own page has it; of a job that is defined no more, as it was kept. */
  private String day(RunRow run) {
    return defined(run.job())
        .map(job -> Moment.there(run.startedAt(), job))
        .orElseGet(() -> ZonedDateTime.parse(run.startedAt()))
        .toLocalDate()
        .toString();
  }

  private static Listed.Standing standing(String gate) {
    return gate.equals(Gate.Status.GREEN.name()) ? Listed.Standing.GREEN : Listed.Standing.AMBER;
  }

  private Listed.Lies lies(Path bundle, RunRow run) {
    if (run.pruned().isPresent()) {
      return new Listed.Lies("", "", Listed.Remark.PRUNED);
    }
    boolean there = Files.isRegularFile(bundle.resolve("index.html"));
    Path packed = publisher.packed(run.job(), run.year(), run.revision());
    return new Listed.Lies(
        there ? address(bundle.resolve("index.html")) : "",
        Files.isRegularFile(packed) ? address(packed) : "",
        there ? Listed.Remark.NONE : Listed.Remark.GONE);
  }

  /** A bundle of a database that was lost, or another one. */
  private Listed.Revision unknown(Path bundle, Optional<Path> latest) {
    Path page = bundle.resolve("index.html");
    return new Listed.Revision(
        bundle.getFileName().toString(),
        told(bundle),
        "",
        "",
        latest.filter(bundle::equals).isPresent(),
        Optional.empty(),
        new Listed.Lies(Disk.exists(page) ? address(page) : "", "", Listed.Remark.UNKNOWN));
  }

  /** As its manifest has it; what tells nothing is nothing to be signed. */
  private static Listed.Standing told(Path bundle) {
    try {
      String status = Manifest.read(bundle).status().toUpperCase(Locale.ROOT);
      return Stream.of(Listed.Standing.values())
          .filter(standing -> standing.name().equals(status))
          .findFirst()
          .orElse(Listed.Standing.RED);
    } catch (IOException e) {
      return Listed.Standing.RED;
    }
  }

  private String address(Path file) {
    return output.relativize(file).toString().replace('\\', '/');
  }
}
