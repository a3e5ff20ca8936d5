package lawtally.definition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What of definitions and seeds decides the figures and texts of one job and year. */
final class Fingerprint {
  private final Job job;
  private final Seeds seeds;
  private final int year;

  Fingerprint(Job jobOfYear, Seeds seeds, int year) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
  }

  /** SHA-256 in hexadecimal. */
  String hash() {
    CanonicalForm form = new CanonicalForm();
    addJob(form);
    form.add(seeds.departments()).add(seeds.published().getOrDefault(year, List.of()));
    if (readsFigures()) {
      form.add(seeds.figures());
    }
    if (derives(Derived.Heaviest.class)) {
      form.add(seeds.atoms())
          .add(seeds.layouts().layouts().stream().filter(this::inForce).toList());
    }
    if (derives(Derived.WorkdaysBetween.class)) {
      form.add(days(seeds.calendar().holidays())).add(days(seeds.calendar().workedWeekends()));
    }
    return Sha256.hex(form.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Not the clock, not which years are open, not whom a hook tells and not how long revisions are
   * kept: they decide when a run is, who hears of it and how long it lasts, not what it gives.
   */
  private void addJob(CanonicalForm form) {
    form.add(job.id()).add(job.title()).add(job.body()).add(job.section()).add(job.gate());
    form.add(job.datasets()).add(job.indicators()).add(job.checks());
    form.add(job.tables()).add(job.charts()).add(job.keyFigures());
    form.add(job.template().replace("\r\n", "\n"));
    if (!job.yearbook().isEmpty()) {
      form.add(job.yearbook().replace("\r\n", "\n"));
    }
  }

  /** Whether a field takes its codes from {@code figures.csv}. */
  private boolean readsFigures() {
    List<String> figures = seeds.figures().stream().map(Seeds.FigureName::figure).toList();
    return job.datasets().stream()
        .flatMap(dataset -> dataset.fields().stream())
        .map(field -> field.codes().stream().map(Field.Code::value).toList())
        .anyMatch(codes -> !codes.isEmpty() && codes.equals(figures));
  }

  private boolean derives(Class<? extends Derived> kind) {
    return job.datasets().stream().flatMap(d -> d.derive().stream()).anyMatch(kind::isInstance);
  }

  private boolean inForce(Seeds.PenaltyLayouts.Layout layout) {
    return layout.validFrom().getYear() <= year
        && layout.validTo().map(to -> to.getYear() >= year).orElse(true);
  }

  /** Days of later years enter only where a span may end in them. */
  private List<LocalDate> days(Collection<LocalDate> days) {
    Predicate<LocalDate> wanted =
        job.datasets().stream().anyMatch(Fingerprint::looksAhead)
            ? day -> true
            : day -> day.getYear() <= year;
    return days.stream().filter(wanted).toList();
  }

  private static boolean looksAhead(Dataset dataset) {
    return dataset.derive().stream()
        .anyMatch(
            d ->
                d instanceof Derived.WorkdaysBetween span
                    && !dataset.statisticalDate().equals(java.util.Optional.of(span.to())));
  }
}
