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
    List<Stretch> stretches = Stretches.of(archived, charset);
    if (charset.faults().none() && stretches.isEmpty()) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    long line = stretches.isEmpty() ? charset.faults().firstLine() : stretches.get(0).firstLine();
    issues.add(
        new Issue(
            Severity.WARNING,
            "partly-undecodable",
            Place.ofFile(file.ordinal()),
            "",
            List.of(charset.encoding().charset().name(), Long.toString(line))));
    stretches.forEach(stretch -> issues.add(of(stretch, file, charset.encoding())));
    return List.copyOf(issues);
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
