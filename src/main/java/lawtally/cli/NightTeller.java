package lawtally.cli;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.definition.Fault;
import lawtally.definition.Job.Schedule;
import lawtally.schedule.NightWatch;
import lawtally.store.Nights.Outcome;

/** What the clock does, as an operator reads it; the service manager adds the time. */
final class NightTeller implements NightWatch {
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

  private final Console console;
  private final Failures failures;
  private final YearTeller years;

  NightTeller(Console console, boolean debug) {
    this.console = console;
    this.failures = new Failures(console, debug);
    this.years = new YearTeller(console, debug);
  }

  @Override
  public void planned(String job, ZonedDateTime due) {
    console.tell("cli.night.planned", job, DUE.format(due));
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    console.tell("cli.night.unplanned", job, schedule.cron(), schedule.zone());
  }

  @Override
  public void gone(String job) {
    console.tell("cli.night.gone", job);
  }

  @Override
  public void faulty(List<Fault> faults) {
    failures.definitions(faults);
    console.tell("cli.night.faulty");
  }

  @Override
  public void mended() {
    console.tell("cli.night.mended");
  }

  @Override
  public void began(String job, ZonedDateTime due) {
    console.tell("cli.night.began", job, DUE.format(due));
  }

  @Override
  public void yearBegan(JobYear year) {
    console.tell("cli.begin", year.job(), year.year());
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    years.tell(year, end, false);
  }

  @Override
  public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    console.tell(
        "cli.night.ended",
        job,
        DUE.format(due),
        console.say("cli.night." + outcome.name().toLowerCase(Locale.ROOT)),
        took.toSeconds());
  }

  @Override
  public void parked(String job, ZonedDateTime due) {
    console.tell("cli.night.parked", job, DUE.format(due));
  }

  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    String why =
        cause instanceof BusyException busy
            ? console.say("cli.night.taken", busy.holder().isEmpty() ? "?" : busy.holder())
            : failures.reason(cause);
    console.tell("cli.night.delayed", job, DUE.format(due), why);
  }

  @Override
  public void doneElsewhere(String job, ZonedDateTime due) {
    console.tell("cli.night.elsewhere", job, DUE.format(due));
  }

  @Override
  public void troubled(Exception cause) {
    console.tell("cli.night.troubled", failures.reason(cause));
  }
}
