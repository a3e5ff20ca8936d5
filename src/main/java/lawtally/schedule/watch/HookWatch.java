package lawtally.schedule.watch;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.batch.hook.HookCaller;
import lawtally.definition.Definitions;
import lawtally.definition.Fault;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.schedule.NightWatch;

/**
 * Calls the hooks for what becomes of nights, each time as {@code job.yaml} has them at that
 * moment.
 */
public final class HookWatch implements NightWatch {
  private final HookCaller hooks;
  private final Supplier<Definitions> definitions;
  private final Consumer<String> warnings;
  private boolean faultsAreTold;

  /**
   * @param definitions reads them anew
   * @param warnings is told what is wrong with a command
   */
  public HookWatch(HookCaller hooks, Supplier<Definitions> definitions, Consumer<String> warnings) {
    this.hooks = hooks;
    this.definitions = definitions;
    this.warnings = warnings;
  }

  @Override
  public void yearEnded(JobYear year, YearEnd end, Duration took) {
    job(year.job()).flatMap(job -> hooks.yearEnded(job, year, end, took)).ifPresent(warnings);
  }

  /** Once until they are good again: somebody who is editing makes other faults each minute. */
  @Override
  public void faulty(List<Fault> faults) {
    if (!faultsAreTold) {
      faultsAreTold = true;
      try {
        definitions.get();
      } catch (FaultyDefinitionsException e) {
        e.told().forEach(job -> notBegun(job, e));
      }
    }
  }

  @Override
  public void mended() {
    faultsAreTold = false;
  }

  /** That another is at it is no failure. */
  @Override
  public void delayed(String job, ZonedDateTime due, Exception cause) {
    if (!(cause instanceof BusyException)) {
      job(job).ifPresent(known -> notBegun(known, cause));
    }
  }

  private void notBegun(Job job, Exception cause) {
    hooks.notBegun(job, OptionalInt.empty(), cause).ifPresent(warnings);
  }

  private Optional<Job> job(String id) {
    List<Job> known;
    try {
      known = definitions.get().jobs();
    } catch (FaultyDefinitionsException e) {
      known = e.told();
    }
    return known.stream().filter(job -> job.id().equals(id)).findFirst();
  }
}
