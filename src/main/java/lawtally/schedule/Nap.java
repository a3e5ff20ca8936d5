package lawtally.schedule;

import java.time.Duration;

/** How the clock waits; in a test, time passes instead. */
public interface Nap {

  /** Returns when it is over, or at once when the server is to stop. */
  void last(Duration time);

  /** Whether the server is to stop: nothing new is to be begun. */
  boolean isOver();
}
