package lawtally.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lawtally.batch.Session;
import lawtally.batch.hook.HookCaller;
import lawtally.definition.Definitions;
import lawtally.schedule.NightWatch;
import lawtally.schedule.watch.HookWatch;
import lawtally.schedule.watch.Lookout;
import org.slf4j.LoggerFactory;

/** Who is told what the clock does: the terminal, a monitoring server, and last the hooks. */
final class ServeWatches implements AutoCloseable {
  private final List<NightWatch> all = new ArrayList<>();
  private final Optional<Lookout> lookout;

  private ServeWatches(
      Console console, boolean debug, Session.Settings settings, OptionalInt port) {
    this.lookout = lookout(console, settings, port);
    Failures failures = new Failures(console, debug);
    HookCaller hooks =
        new HookCaller(settings.home(), console.language(), System.getenv(), failures::plainly);
    all.add(new NightTeller(console, debug));
    lookout.ifPresent(open -> all.addAll(open.watches()));
    all.add(
        new HookWatch(
            hooks,
            () -> Definitions.load(settings.home().root()),
            warning -> console.err().println(warning)));
  }

  /**
   * @param port where a monitoring server may ask, 0 for any that is free; empty: nowhere. One that
   *     is in use is told of, and does not keep the clock from its duty
   */
  static ServeWatches open(
      Console console, boolean debug, Session.Settings settings, OptionalInt port) {
    return new ServeWatches(console, debug, settings, port);
  }

  List<NightWatch> all() {
    return List.copyOf(all);
  }

  /** Where a monitoring server may ask. */
  Optional<InetSocketAddress> address() {
    return lookout.map(Lookout::address);
  }

  private static Optional<Lookout> lookout(
      Console console, Session.Settings settings, OptionalInt port) {
    if (port.isEmpty()) {
      return Optional.empty();
    }
    try {
      Lookout open = Lookout.open(port.getAsInt(), Version.software(), settings.clock());
      remember(open, settings);
      console.tell("cli.watching", open.address().getPort());
      return Optional.of(open);
    } catch (IOException e) {
      console.tell("cli.port-in-use", port.getAsInt(), e.getMessage());
      return Optional.empty();
    }
  }

  /** What the database cannot tell just now is not known; that it is lost the clock will tell. */
  private static void remember(Lookout open, Session.Settings settings) {
    if (settings.server().isEmpty() && !settings.home().hasDatabase()) {
      return;
    }
    try (Session session = Session.open(settings.patient(Duration.ZERO), List.of())) {
      open.remember(session.store());
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger(ServeWatches.class).warn("earlier nights are not known", e);
    }
  }

  @Override
  public void close() {
    lookout.ifPresent(Lookout::close);
  }
}
