package lawtally.storm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Language;

/** Where a run is, as its messages tell; each moment lasts until the message that ends it. */
enum Moment {
  /** The machine, the locks and the database are being started. */
  OPENING("cli.begin", "enforcement", 2020),
  /** Survey, archive and plan; or whatever a run that goes on has to do next. */
  INTAKE("cli.stage.intake"),
  TALLY("cli.stage.tally"),
  CROSS_CHECK("cli.stage.cross-check"),
  INDICATORS("cli.stage.indicators"),
  RENDER("cli.stage.render"),
  PUBLISH("cli.stage.publish"),
  /** The bundle stands, the run is being marked. */
  MARKING("cli.published", 2020, "r001"),
  /** Until the process has ended. */
  CLOSING("");

  private static final char FIGURE = '\u0000';

  private final String lastWords;

  Moment(String key, Object... known) {
    Object[] arguments =
        Stream.concat(Stream.of(known), Stream.generate(() -> FIGURE).limit(5)).toArray();
    String message = key.isEmpty() ? "" + FIGURE : Language.ZH.say(key, arguments);
    int figure = message.indexOf(FIGURE);
    // What stands before the first figure that only the run knows.
    this.lastWords = figure > 0 ? message.substring(0, figure) : message;
  }

  /** The moment that a message ends. */
  static Optional<Moment> ended(String message) {
    return Stream.of(values()).filter(m -> message.startsWith(m.lastWords)).findFirst();
  }

  /** Whether this moment has begun by a message, or is past already. */
  boolean hasBegunBy(String message) {
    return ended(message).filter(m -> m.ordinal() >= ordinal() - 1).isPresent();
  }

  /** Where a process was when it said no more. */
  static Moment after(List<String> messages) {
    return messages.stream()
        .flatMap(message -> ended(message).stream())
        .reduce((earlier, later) -> later)
        .map(m -> values()[Math.min(m.ordinal() + 1, values().length - 1)])
        .orElse(OPENING);
  }
}
