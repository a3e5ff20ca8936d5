package lawtally.cli;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the log is written. */
enum LogFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line, for a server that collects logs. */
  JSON;

  static final String SETTING = "LAWTALLY_LOG_FORMAT";

  /** What the environment says; empty if it is no format. */
  static Optional<LogFormat> of(Map<String, String> environment) {
    String word = environment.getOrDefault(SETTING, "").strip();
    return word.isEmpty()
        ? Optional.of(TEXT)
        : Stream.of(values())
            .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
  }

  Encoder<ILoggingEvent> encoder() {
    return this == JSON ? json() : text();
  }

  private static Encoder<ILoggingEvent> text() {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setCharset(StandardCharsets.UTF_8);
    // A message stays on its line, whatever somebody called a file.
    encoder.setPattern(
        "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30}: "
            + "%replace(%msg){'[\\p{Cntrl}\\x{2028}\\x{2029}]+',' '}%n");
    return encoder;
  }

  private static Encoder<ILoggingEvent> json() {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithContext(false);
    encoder.setWithMessage(false);
    encoder.setWithFormattedMessage(true);
    return encoder;
  }
}
