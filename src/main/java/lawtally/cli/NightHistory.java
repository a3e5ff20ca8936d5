package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lawtally.store.Nights.Night;
import lawtally.store.RunRow;
import lawtally.store.Store;

/** What became of the nights, for whoever comes to work in the morning. */
final class NightHistory {
  /** A month of nights of one job. */
  private static final int MOST = 31;

  private final List<Told> nights;

  private NightHistory(List<Told> nights) {
    this.nights = nights;
  }

  private record Told(Night night, List<RunView> runs) {}

  /**
   * The newest nights first.
   *
   * @param job one job, or empty for every job
   */
  static NightHistory of(Store store, Optional<String> job) {
    List<RunView> runs = RunView.all(store);
    List<Night> nights =
        job.isPresent() ? store.nights().newest(job.get(), MOST) : store.nights().newest(MOST);
    return new NightHistory(
        nights.stream().map(night -> new Told(night, made(night, runs))).toList());
  }

  static NightHistory none() {
    return new NightHistory(List.of());
  }

  /** What was begun or finished while the night went on: by it, for nobody else may meanwhile. */
  private static List<RunView> made(Night night, List<RunView> runs) {
    return runs.stream()
        .filter(view -> view.run().job().equals(night.job()))
        .filter(view -> isIn(night, view.run()))
        .toList();
  }

  private static boolean isIn(Night night, RunRow run) {
    return isIn(night, run.startedAt())
        || run.finishedAt().filter(at -> isIn(night, at)).isPresent();
  }

  private static boolean isIn(Night night, String moment) {
    Instant at = instant(moment);
    return !at.isBefore(instant(night.startedAt()))
        && night.finishedAt().map(end -> !at.isAfter(instant(end))).orElse(true);
  }

  private static Instant instant(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }

  void tell(Console console) {
    if (nights.isEmpty()) {
      console.tell("cli.no-nights");
    }
    for (Told told : nights) {
      Night night = told.night();
      String end =
          console.say(
              "cli.night."
                  + night.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("open"));
      console.result(
          console.say(
              "cli.night-line",
              night.job(),
              When.minute(night.due()),
              end,
              seconds(night).map(s -> console.say("cli.seconds", s)).orElse(""),
              night.server(),
              When.minute(onTheClockOf(night))));
      RunText.tell(told.runs(), console);
    }
  }

  /** A server's own zone says little beside the one in which the job is due. */
  private static String onTheClockOf(Night night) {
    ZoneOffset zone = OffsetDateTime.parse(night.due()).getOffset();
    return instant(night.startedAt()).atOffset(zone).toString();
  }

  private static Optional<Long> seconds(Night night) {
    Instant start = instant(night.startedAt());
    return night.finishedAt().map(end -> Duration.between(start, instant(end)).toSeconds());
  }

  String json() {
    ArrayNode list = JsonText.list();
    for (Told told : nights) {
      Night night = told.night();
      ObjectNode node = list.addObject();
      node.put("job", night.job())
          .put("due", night.due())
          .put("server", night.server())
          .put("started_at", night.startedAt())
          .put("finished_at", night.finishedAt().orElse(""))
          .put("outcome", night.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(""));
      told.runs().forEach(view -> node.withArray("runs").add(view.run().id()));
    }
    return JsonText.of(list);
  }
}
