package lawtally.schedule.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Health as a monitoring server reads it; what is not known is left out. */
final class HealthJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private HealthJson() {}

  static String of(NightBoard.View view, String version) {
    ObjectNode health = MAPPER.createObjectNode();
    health
        .put("status", view.isWell() ? "up" : "down")
        .put("version", version)
        .put("since", text(view.since()))
        .put("definitions", view.faults() == 0 ? "good" : "faulty");
    var jobs = health.putArray("jobs");
    view.jobs().forEach((name, job) -> put(view, job, jobs.addObject().put("job", name)));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(health) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private static void put(NightBoard.View view, JobSight job, ObjectNode node) {
    var troubles = node.putArray("troubles");
    view.troubles(job).forEach(trouble -> troubles.add(word(trouble).replace('_', '-')));
    job.last()
        .ifPresent(
            last ->
                node.put("last_due", text(last.due()))
                    .put("last_outcome", word(last.outcome()))
                    .put("last_ended", text(last.ended())));
    job.next().ifPresent(due -> node.put("next_due", text(due)));
    job.delayed().ifPresent(due -> node.put("delayed_due", text(due)));
    job.running()
        .ifPresent(
            night -> {
              ObjectNode running = node.putObject("running");
              running.put("due", text(night.due())).put("since", text(night.since()));
              night.year().ifPresent(year -> running.put("year", year));
            });
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String text(ZonedDateTime due) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
  }

  private static String text(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
