package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeTest {
  @TempDir Path folder;

  @Test
  void readsTheTextOfEachSlot() throws IOException {
    Path file = folder.resolve("2020.md");
    Files.writeString(file, "由司法局填写\n## merger\n\n在三个部门推行局队合一。\n\n## outlook\n下一步，\n继续努力。\n");

    assertThat(Narrative.read(file))
        .containsExactly(
            java.util.Map.entry("merger", "在三个部门推行局队合一。"),
            java.util.Map.entry("outlook", "下一步，\n继续努力。"));
  }

  @Test
  void aYearWithoutNarrativeHasNoSlots() {
    assertThat(Narrative.read(folder.resolve("1999.md"))).isEmpty();
  }
}
