package lawtally.batch.home;

import java.io.IOException;

/**
 * The right to be the only one at work on something. Who gets it knows that the former owner is
 * dead: no heartbeat, pid or clock.
 */
public interface RunLock extends AutoCloseable {

  /**
   * Makes sure that the lock is still ours, before an act that must not be done by two.
   *
   * @throws IOException if it was lost: a server's lock goes with the connection that holds it
   */
  void requireHeld() throws IOException;

  @Override
  void close() throws IOException;
}
