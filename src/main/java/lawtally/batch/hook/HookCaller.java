package lawtally.batch.hook;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.Home;
import lawtally.batch.home.ServerDatabase;
import lawtally.definition.Job;
import lawtally.definition.Job.Hook;
import lawtally.definition.Language;
import lawtally.store.RunRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the commands that {@code job.yaml} names for when a year was published, as 草稿 too, or
 * failed: not when there was nothing to do, and not when it was stopped. To be called when the
 * database is free again, so that a command may ask {@code lawtally} for more. What goes wrong with
 * a command is told and changes nothing.
 */
public final class HookCaller {
  private static final Logger LOG = LoggerFactory.getLogger(HookCaller.class);
  private static final String PUBLISHED = "published";
  private static final String FAILED = "failed";

  private final Home home;
  private final Language language;
  private final Map<String, String> environment;
  private final Function<Throwable, String> why;

  /**
   * @param environment what this process was given; passwords in it are not passed on
   * @param why a failure in words that may leave the house: of no person, of no row
   */
  public HookCaller(
      Home home,
      Language language,
      Map<String, String> environment,
      Function<Throwable, String> why) {
    this.home = home;
    this.language = language;
    this.environment = ServerDatabase.withoutPasswords(environment);
    this.why = why;
  }

  /**
   * Tells of a year that was to be brought up to date.
   *
   * @param took the time that the year took
   * @return what is wrong with the command, and the remedy; empty if nothing is
   */
  public Optional<String> yearEnded(Job job, JobYear year, YearEnd end, Duration took) {
    if (end instanceof YearEnd.Ran ran) {
      return ran(job, ran.result(), took);
    }
    return end instanceof YearEnd.Broken broken
        ? notBegun(job, OptionalInt.of(year.year()), broken.cause())
        : Optional.empty();
  }

  private Optional<String> ran(Job job, RunResult result, Duration took) {
    RunRow run = result.run();
    return switch (result.outcome()) {
      case PUBLISHED, DRAFT ->
          call(job, PUBLISHED, Facts.of(PUBLISHED, result, took).message(published(job, run)));
      case FAILED -> {
        String cause = result.cause().map(why).orElse("?");
        yield call(
            job, FAILED, Facts.of(FAILED, result, took).message(failed(job, run.year(), cause)));
      }
      case NOTHING_TO_DO, STOPPED -> Optional.empty();
    };
  }

  /**
   * Tells that nothing could be begun.
   *
   * @param year which one; empty if it is all of the job's
   * @return as of {@link #yearEnded}
   */
  public Optional<String> notBegun(Job job, OptionalInt year, Throwable cause) {
    String words = why.apply(cause);
    String message =
        year.isPresent()
            ? failed(job, year.getAsInt(), words)
            : language.say("batch.hook-message.nothing-runs", job.title().in(language), words);
    return call(job, FAILED, Facts.failed(FAILED, job.id(), year).message(message));
  }

  private String published(Job job, RunRow run) {
    return language.say(
        "batch.hook-message." + run.status().name().toLowerCase(Locale.ROOT),
        job.title().in(language),
        run.year(),
        run.revisionName(),
        run.rowsRead().orElse(0L),
        run.rowsCounted().orElse(0L),
        run.rowsRejected().orElse(0L));
  }

  private String failed(Job job, int year, String cause) {
    return language.say("batch.hook-message.failed", job.title().in(language), year, cause);
  }

  private Optional<String> call(Job job, String event, Facts facts) {
    Optional<Hook> hook =
        event.equals(PUBLISHED) ? job.hooks().onPublished() : job.hooks().onFailed();
    return hook.flatMap(
        h -> {
          String place = job.path() + " hooks.on-" + event;
          Command.Result result =
              new Command(home.root(), facts.over(environment, home.root())).call(h);
          LOG.atInfo()
              .addKeyValue("job", job.id())
              .addKeyValue("hook", "on-" + event)
              .addKeyValue("end", result.end())
              .log("{}: {} {} {}", place, result.end(), result.detail(), result.output());
          return warning(place, h, result);
        });
  }

  private Optional<String> warning(String place, Hook hook, Command.Result result) {
    if (result.end() == Command.End.DONE) {
      return Optional.empty();
    }
    String key = result.end().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String told = language.say("batch.hook." + key, place, hook.command().get(0), result.detail());
    LOG.warn("{}", told);
    return Optional.of(told);
  }
}
