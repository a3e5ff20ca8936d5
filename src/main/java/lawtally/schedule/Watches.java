package lawtally.schedule;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.definition.Fault;
import lawtally.definition.Job.Schedule;
import lawtally.store.Nights.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All who watch, one after another; one that fails does not keep the others from being told. */
final class Watches implements NightWatch {
  private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

  private final List<NightWatch> all;

  private Watches(List<NightWatch> all) {
    this.all = all;
  }

  static Watches and(NightWatch first, List<NightWatch> others) {
    return new Watches(Stream.concat(Stream.of(first), others.stream()).toList());
  }

  private void tell(Consumer<NightWatch> what) {
    for (NightWatch watch : all) {
      try {
        what.accept(watch);
      } catch (RuntimeException e) {
        LOG.warn("{} failed", watch.getClass().getName(), e);
      }
    }
  }

  @Override
  public void planned(String job, ZonedDateTime due) {
    tell(watch -> watch.planned(job, due));
  }

  @Override
  public void unplanned(String job, Schedule schedule) {
    tell(watch -> watch.unplanned(job, schedule));
  }

  @Override
  public void gone(String job) {
    tell(watch -> watch.gone(job));
  }

  @Override
  public void faulty(List<Fault> faults) {
    tell(watch -> watch.faulty(faults));
  }

  @Override
  public void mended() {
    tell(NightWatch::mended);
  }

  @Override
  public void began(String job, ZonedDateTime due) {
    tell(watch -> watch.began(job, due));
  }

  @Override
  public void yearBegan(JobYear year) {
    tell(watch -> watch.yearBegan(year));
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    tell(watch -> watch.yearEnded(year, end, took));
  }

  @Override
  public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
    tell(watch -> watch.ended(job, due, outcome, took));
  }

  @Override
  public void parked(String job, ZonedDateTime due) {
    tell(watch -> watch.parked(job, due));
  }

  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    tell(watch -> watch.delayed(job, due, cause));
  }

  @Override
  public void doneElsewhere(String job, ZonedDateTime due) {
    tell(watch -> watch.doneElsewhere(job, due));
  }

  @Override
  public void troubled(Exception cause) {
    tell(watch -> watch.troubled(cause));
  }
}
