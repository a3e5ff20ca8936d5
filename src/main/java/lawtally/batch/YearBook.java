package lawtally.batch;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import lawtally.batch.run.Moment;
import lawtally.store.RunRow;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;
import lawtally.store.YearEvents.Kind;

/**
 * What people decide about a year: 封账, after which only {@code rerun --reason} makes a revision,
 * and 定稿, the revision that the signed report used.
 */
public final class YearBook {
  private final Store store;
  private final Clock clock;

  public YearBook(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Closes a year; one that is closed stays as it was closed. */
  public Event close(String job, int year, String by) {
    return store
        .years()
        .closing(job, year)
        .orElseGet(() -> note(job, year, Kind.CLOSED, OptionalInt.empty(), by));
  }

  /**
   * Opens a year again.
   *
   * @return false if it was open
   */
  public boolean open(String job, int year, String by) {
    if (store.years().closing(job, year).isEmpty()) {
      return false;
    }
    note(job, year, Kind.OPENED, OptionalInt.empty(), by);
    return true;
  }

  /**
   * Marks the revision that the signed report used.
   *
   * @return the revision; empty if it was never published, or only as 草稿, or was pruned
   */
  public Optional<RunRow> finalise(String job, int year, int revision, String by) {
    Optional<RunRow> run =
        store.runs().of(job, year).stream()
            .filter(r -> r.revision() == revision && r.status() == RunRow.Status.PUBLISHED)
            .filter(r -> r.pruned().isEmpty())
            .findFirst();
    run.ifPresent(r -> note(job, year, Kind.FINALISED, OptionalInt.of(revision), by));
    return run;
  }

  /** Whether any revision of the year was ever published. */
  public boolean published(String job, int year) {
    return store.runs().of(job, year).stream().anyMatch(r -> r.status() == RunRow.Status.PUBLISHED);
  }

  private Event note(String job, int year, Kind kind, OptionalInt revision, String by) {
    Event event = new Event(kind, revision, by, Moment.of(clock));
    store.years().add(job, year, event);
    return event;
  }
}
