package lawtally.schedule;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Optional;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.store.Nights.Outcome;

/** What a night does outside: it takes itself on, runs years, and notes how it ended. */
interface NightWork {

  /**
   * Takes a night on, so that no other server does; a server that died in it does not count.
   *
   * @return empty if somebody has finished it
   * @throws lawtally.batch.home.BusyException if a living server is at it, or the database is not
   *     free
   * @throws IOException if the database cannot be reached, or the home folder not be written
   */
  Optional<Claim> claim(String job, ZonedDateTime due) throws IOException;

  /** Brings one year up to date; whatever goes wrong is in the answer. */
  YearEnd bring(JobYear year);

  /** The right to be the only one at a night: goes with its process, however that ends. */
  interface Claim extends AutoCloseable {

    /**
     * @throws IOException if it cannot be noted: the night is then done again after the next start
     */
    void end(Outcome outcome) throws IOException;

    @Override
    void close() throws IOException;
  }
}
