package lawtally.report.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import lawtally.batch.SmallTown;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The styles that definitions may ask for are those that prose can write. */
class StylesTest {
  @TempDir private Path folder;

  @Test
  void everyStyleOfProseIsAcceptedInATemplate() throws Exception {
    SmallTown town = SmallTown.in(folder);
    String all =
        Arrays.stream(Style.values())
            .map(s -> "{{ penalties.decided | " + s.word() + " }}")
            .collect(Collectors.joining("。"));
    Files.writeString(town.home().resolve("jobs/enforcement/summary.md"), all + "。\n");
    assertThat(Definitions.load(town.home()).job("enforcement").template()).contains("about_wan");
  }

  @Test
  void anUnknownStyleIsRefusedWithAllThatThereAre() throws Exception {
    SmallTown town = SmallTown.in(folder);
    Files.writeString(
        town.home().resolve("jobs/enforcement/summary.md"), "{{ penalties.decided | poetic }}件。\n");
    assertThatThrownBy(() -> Definitions.load(town.home()))
        .isInstanceOfSatisfying(
            FaultyDefinitionsException.class,
            e -> {
              String said = e.faults().get(0).in(Language.EN);
              assertThat(said).startsWith("jobs/enforcement/summary.md:1: ");
              for (Style style : Style.values()) {
                assertThat(said).contains(style.word());
              }
            });
  }
}
