package lawtally.schedule;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Real waiting, which a signal to the process ends. */
public final class Alarm implements Nap {
  private final CountDownLatch rung = new CountDownLatch(1);

  /** Ends the nap, and every one to come; from any thread. */
  public void ring() {
    rung.countDown();
  }

  @Override
  public void last(Duration time) {
    try {
      if (rung.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      // Whoever interrupts the clock wants it to stop.
      ring();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isOver() {
    return rung.getCount() == 0;
  }
}
