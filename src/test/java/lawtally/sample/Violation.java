package lawtally.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A kind of violation ({@code violations.csv}).
 *
 * @param office code of the department; H1, H2, H3 are the three areas of health
 * @param low smallest fine in yuan
 * @param citizens per cent of decisions against citizens, then against household businesses
 * @param major above the threshold from which a decision is filed with the government
 */
record Violation(
    String office,
    int weight,
    String name,
    String law,
    List<String> categories,
    long low,
    long high,
    long step,
    String procedure,
    String area,
    int citizens,
    int households,
    boolean major) {
  private static final List<Violation> ALL = read();

  static List<Violation> of(String office, boolean major) {
    return ALL.stream().filter(v -> v.office.equals(office) && v.major == major).toList();
  }

  boolean fines() {
    return categories.contains("罚款");
  }

  boolean confiscates() {
    return categories.stream().anyMatch(c -> c.startsWith("没收"));
  }

  private static List<Violation> read() {
    try (InputStream in = Violation.class.getResourceAsStream("violations.csv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> of(line.split(",")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Violation of(String[] c) {
    return new Violation(
        c[0],
        Integer.parseInt(c[1]),
        c[2],
        c[3],
        List.of(c[4].split("；")),
        Long.parseLong(c[5]),
        Long.parseLong(c[6]),
        Long.parseLong(c[7]),
        c[8],
        c[9],
        Integer.parseInt(c[10]),
        Integer.parseInt(c[11]),
        c[12].equals("yes"));
  }
}
