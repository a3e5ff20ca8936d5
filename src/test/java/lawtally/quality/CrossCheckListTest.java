package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lawtally.definition.CrossCheck;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.indicator.ControlTotals;
import lawtally.indicator.ScopeChanges;
import org.junit.jupiter.api.Test;

/**
 * The list of the 45 cross-checks in the documentation names checks that exist, and all of ours.
 */
class CrossCheckListTest {
  private static final Path LIST = Path.of("src/docs/cross-checks.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|([^|]*\\|){2}([^|]*)\\|.*\\|");
  private static final Pattern ID = Pattern.compile("`([^`]+)`");
  private static final Job JOB = Definitions.load(Path.of("")).job("enforcement").in(2020);

  /** Checks between figures that no number of the list asks for. */
  private static final Set<String> BEYOND_THE_LIST =
      Set.of(
          "opened-within-transfers",
          "on-time-within-due",
          "hearings-within-filings",
          "lawyers-within-staff",
          "qualified-within-legal-staff");

  private record Line(int number, List<String> ids, String all) {}

  @Test
  void hasEveryNumberOnce() throws IOException {
    assertThat(lines().stream().map(Line::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
  }

  @Test
  void namesOnlyChecksThatExist() throws IOException {
    Set<String> known = known();

    for (Line line : lines()) {
      assertThat(known).as("number %d", line.number()).containsAll(line.ids());
    }
  }

  @Test
  void saysWhyANumberHasNoCheck() throws IOException {
    for (Line line : lines()) {
      if (line.ids().isEmpty()) {
        String[] cells = line.all().split("\\|");
        assertThat(cells[cells.length - 1])
            .as("number %d", line.number())
            .containsPattern("\\p{IsHan}");
      }
    }
  }

  @Test
  void leavesNoCheckBetweenFiguresOut() throws IOException {
    Set<String> told = new TreeSet<>(BEYOND_THE_LIST);
    lines().forEach(line -> told.addAll(line.ids()));

    assertThat(told).containsAll(JOB.checks().stream().map(CrossCheck::id).toList());
  }

  private static Set<String> known() {
    Set<String> known =
        new TreeSet<>(
            Set.of(
                ControlTotals.DIFFERENCE,
                ControlTotals.FALL,
                ScopeChanges.SCOPE,
                ScopeChanges.DEPARTMENT,
                OwedLines.MISSING,
                OwedLines.UNUSABLE));
    JOB.checks().forEach(check -> known.add(check.id()));
    CheckTable.entries("every-check.yaml").forEach(entry -> known.add((String) entry.get("rule")));
    return known;
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(LIST)) {
      Matcher row = ROW.matcher(text);
      if (row.matches()) {
        List<String> ids = ID.matcher(row.group(3)).results().map(m -> m.group(1)).toList();
        lines.add(new Line(Integer.parseInt(row.group(1)), ids, text));
      }
    }
    return lines;
  }
}
