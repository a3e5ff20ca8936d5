package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.ZonedDateTime;
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

  private record Told(Night night, List<RunRow> runs) {}

  /**
   * The newest nights first.
   *
   * @param job one job, or empty for every job
   */
  static NightHistory of(Store store, Optional<String> job) {
    List<RunRow> runs = store.runs().all();
    List<Night> nights =
        job.isPresent() ? store.nights().newest(job.get(), MOST) : store.nights().newest(MOST);
    return new NightHistory(
        nights.stream().map(night -> new Told(night, made(night, runs))).toList());
  }

  static NightHistory none() {
    return new NightHistory(List.of());
  }

  /** What was begun while the night went on: by it, for nobody else may at that time. */
  private static List<RunRow> made(Night night, List<RunRow> runs) {
    ZonedDateTime from = ZonedDateTime.parse(night.startedAt());
    Optional<ZonedDateTime> to = night.finishedAt().map(ZonedDateTime::parse);
    return runs.stream()
        .filter(run -> run.job().equals(night.job()))
        .filter(run -> !ZonedDateTime.parse(run.startedAt()).isBefore(from))
        .filter(
            run -> to.map(end -> !ZonedDateTime.parse(run.startedAt()).isAfter(end)).orElse(true))
        .toList();
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
              When.minute(night.startedAt())));
      told.runs().forEach(run -> RunText.tell(run, console));
    }
  }

  private static Optional<Long> seconds(Night night) {
    ZonedDateTime start = ZonedDateTime.parse(night.startedAt());
    return night
        .finishedAt()
        .map(end -> Duration.between(start, ZonedDateTime.parse(end)).toSeconds());
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
      told.runs().forEach(run -> node.withArray("runs").add(run.id()));
    }
    return JsonText.of(list);
  }
}
