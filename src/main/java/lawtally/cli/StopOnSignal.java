package lawtally.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lawtally.batch.Session;

/**
 * Lets a run end in order when the process is told to end (SIGTERM, Ctrl-C): slices stop at their
 * next chunk, and the machine waits until the database is closed. Closed after the session.
 */
final class StopOnSignal implements AutoCloseable {
  /** A service manager kills after 90 s. */
  private static final long PATIENCE_SECONDS = 60;

  private final AtomicReference<Optional<Session>> session =
      new AtomicReference<>(Optional.empty());
  private volatile boolean asked;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Runnable wake;
  private final Thread hook;

  /** For a command that is at work until its end. */
  StopOnSignal() {
    this.wake = () -> {};
    this.hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * For a command whose usual end is a signal: the process ends with {@link Exit#DONE}, not with
   * the 143 of the machine, which service managers take for a failure.
   *
   * @param wake ends its waiting
   */
  StopOnSignal(Runnable wake) {
    this.wake = wake;
    this.hook =
        new Thread(() -> Runtime.getRuntime().halt(stop() ? Exit.DONE : Exit.FAILED), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A signal that came while the session was being opened is passed on now. */
  void watch(Session open) {
    session.set(Optional.of(open));
    if (asked) {
      open.stop();
    }
  }

  /** Whether the process has been told to end: nothing new is to be begun. */
  boolean isStopping() {
    return asked;
  }

  /**
   * What the signal does; returns when this is closed.
   *
   * @return false if patience ran out before
   */
  boolean stop() {
    asked = true;
    wake.run();
    session.get().ifPresent(Session::stop);
    try {
      return closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook is what made us stop.
    }
  }
}
