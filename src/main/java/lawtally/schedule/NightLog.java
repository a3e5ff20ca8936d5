package lawtally.schedule;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Fault;
import lawtally.definition.Job.Schedule;
import lawtally.definition.Language;
import lawtally.store.Nights.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log for each thing that the clock does. */
final class NightLog implements NightWatch {
  private static final Logger LOG = LoggerFactory.getLogger(NightLog.class);

  @Override
  public void planned(String job, ZonedDateTime due) {
    LOG.info("job {}: next due {}", job, due);
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    LOG.error("job {}: never due by cron \"{}\" in {}", job, schedule.cron(), schedule.zone());
  }

  @Override
  public void gone(String job) {
    LOG.info("job {}: not defined any more", job);
  }

  @Override
  public void faulty(List<Fault> faults) {
    LOG.error("{} faults in the definitions, nothing is run", faults.size());
    faults.forEach(fault -> LOG.error("{}", fault.in(Language.EN)));
  }

  @Override
  public void mended() {
    LOG.info("the definitions are good again");
  }

  @Override
  public void began(String job, ZonedDateTime due) {
    LOG.info("job {}: the night of {} begins", job, due);
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    if (end instanceof YearEnd.Broken broken) {
      LOG.error("job {} {}: failed", year.job(), year.year(), broken.cause());
    } else {
      LOG.info("job {} {}: {} in {} ms", year.job(), year.year(), word(end), took.toMillis());
    }
  }

  private static String word(YearEnd end) {
    if (end instanceof YearEnd.Ran ran) {
      RunResult result = ran.result();
      return result.outcome().name().toLowerCase(Locale.ROOT) + " " + result.run().revisionName();
    }
    if (end instanceof YearEnd.Busy busy) {
      return "busy, " + busy.holder();
    }
    return end.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  @Override
  public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    LOG.info("job {}: the night of {} ended {} in {} ms", job, due, outcome, took.toMillis());
  }

  @Override
  public void parked(String job, ZonedDateTime due) {
    LOG.info("job {}: the night of {} is parked", job, due);
  }

  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    LOG.warn("job {}: the night of {} cannot be begun yet", job, due, cause);
  }

  @Override
  public void doneElsewhere(String job, ZonedDateTime due) {
    LOG.info("job {}: the night of {} was passed by another server", job, due);
  }

  @Override
  public void troubled(Exception cause) {
    LOG.error("the clock goes on after", cause);
  }
}
