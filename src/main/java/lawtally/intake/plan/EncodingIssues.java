package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.scan.Legibility;

/**
 * Says where a file is not text in its encoding: once for the file, and where its first such lines
 * are.
 */
final class EncodingIssues {
  private EncodingIssues() {}

  static List<Issue> of(Path archived, SourceFile file, CharsetGuess charset) throws IOException {
    boolean mayBeMixed = charset.encoding() == Encoding.GB18030;
    if (charset.faults().none() && !mayBeMixed) {
      return List.of();
    }
    Decodability faults = charset.faults();
    List<Stretch> stretches = Stretches.of(archived, charset);
    List<Issue> issues = new ArrayList<>();
    if (faults.malformed() > 0 || !stretches.isEmpty()) {
      long line = stretches.isEmpty() ? faults.firstLine() : stretches.get(0).firstLine();
      String name = charset.encoding().charset().name();
      issues.add(ofFile("partly-undecodable", file, name, Long.toString(line)));
      stretches.forEach(stretch -> issues.add(of(stretch, file, charset.encoding())));
    }
    if (faults.nuls() > 0) {
      issues.add(ofFile("stray-nul", file, Long.toString(faults.firstNul())));
    }
    return List.copyOf(issues);
  }

  private static Issue ofFile(String rule, SourceFile file, String... arguments) {
    Place place = Place.ofFile(file.ordinal());
    return new Issue(Severity.WARNING, rule, place, "", List.of(arguments));
  }

  private static Issue of(Stretch stretch, SourceFile file, Encoding encoding) {
    int length = (int) Math.min(stretch.length(), Integer.MAX_VALUE);
    Place place = new Place(file.ordinal(), 0, stretch.firstLine(), stretch.offset(), length);
    String lines =
        stretch.firstLine() == stretch.lastLine()
            ? Long.toString(stretch.firstLine())
            : stretch.firstLine() + "–" + stretch.lastLine();
    String offset = Long.toString(stretch.offset());
    if (stretch.legibility() == Legibility.NOT_AT_ALL) {
      return new Issue(Severity.NOTE, "undecodable-lines", place, "", List.of(lines, offset));
    }
    String other = Legibility.other(encoding).map(e -> e.charset().name()).orElse("");
    return new Issue(
        Severity.NOTE, "other-encoding-lines", place, "", List.of(lines, offset, other));
  }
}
