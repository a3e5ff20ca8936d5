package lawtally.storm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A running process of the program, listened to. */
final class Child {
  /** Nothing here takes as long; a child that does hangs. */
  private static final Duration LONGEST = Duration.ofSeconds(300);

  private final Process process;
  private final List<String> out = new ArrayList<>();
  private final List<String> err = new ArrayList<>();
  private final Thread results;
  private final Thread messages;
  private boolean silent;

  Child(Process process) {
    this.process = process;
    this.results = listen(process.getInputStream(), out);
    this.messages = listen(process.getErrorStream(), err);
  }

  private Thread listen(InputStream in, List<String> to) {
    Thread thread =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  hear(line, to);
                }
              } catch (IOException e) {
                // Broken off with the process.
              } finally {
                hush(to);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private synchronized void hear(String line, List<String> to) {
    to.add(line);
    notifyAll();
  }

  private synchronized void hush(List<String> to) {
    silent = silent || to == err;
    notifyAll();
  }

  long pid() {
    return process.pid();
  }

  /**
   * Waits for a message, or for the end.
   *
   * @return whether the message came
   */
  synchronized boolean await(Predicate<String> message) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (err.stream().noneMatch(message)) {
      if (silent || System.nanoTime() > end) {
        return false;
      }
      try {
        wait(1000);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return true;
  }

  /** SIGKILL after so long, unless it ends before. */
  Ended killAfter(long nanos) {
    try {
      if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return end();
  }

  /** Waits until it has ended by itself. */
  Ended end() {
    try {
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("it hangs, having said " + err);
      }
      results.join();
      messages.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    synchronized (this) {
      return new Ended(process.exitValue(), List.copyOf(out), List.copyOf(err));
    }
  }
}
