package lawtally.cli;

import java.util.stream.Collectors;
import lawtally.batch.home.Home;

/** Which years there are. */
final class Years {

  private Years() {}

  /** Where the year's files were looked for, and which years there are. */
  static String notThere(Home home, int year, Console console) {
    String years = home.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return console.say("cli.no-input", home.input(year))
        + (years.isEmpty() ? "" : console.say("cli.years-there", years));
  }
}
