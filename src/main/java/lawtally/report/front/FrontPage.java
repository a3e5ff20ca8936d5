package lawtally.report.front;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lawtally.definition.Language;
import lawtally.report.bundle.Disk;
import lawtally.report.page.PageTemplate;

/**
 * The managers' front page, self-contained. It tells days, not hours: what was done on one day in
 * one order gives the same bytes.
 */
public final class FrontPage {
  private final Language language;
  private final List<Listed> jobs;

  public FrontPage(Language language, List<Listed> jobs) {
    this.language = language;
    this.jobs = jobs;
  }

  public String html() {
    PageTemplate template = new PageTemplate(language, "report.front");
    return template.fill(
        "front.html",
        Map.of(
            "lang", language == Language.ZH ? "zh-CN" : "en",
            "css", template.css(),
            "jobs", jobs.stream().map(this::values).toList()));
  }

  private Map<String, Object> values(Listed job) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Listed.Year year : job.years()) {
      for (Listed.Revision revision : year.revisions()) {
        rows.add(row(year, revision));
      }
    }
    return Map.of("id", job.id(), "title", job.title(), "body", job.body(), "rows", rows);
  }

  private Map<String, Object> row(Listed.Year year, Listed.Revision revision) {
    String standing = revision.standing().name().toLowerCase(Locale.ROOT);
    boolean first = year.revisions().get(0).equals(revision);
    return Map.of(
        "year", year.year(),
        "closed", first ? year.closedBy().map(by -> say("closed", by)).orElse("") : "",
        "name", revision.name(),
        "newest", revision.newest(),
        "status", standing,
        "word", revision.signedBy().isPresent() ? say("final") : say("status." + standing),
        "signed", revision.signedBy().map(by -> say("signed", by)).orElse(""),
        "day", revision.day(),
        "reason", revision.reason(),
        "lies", values(revision.lies()));
  }

  private Map<String, Object> values(Listed.Lies lies) {
    String remark = lies.remark().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "page", lies.page(),
        "packed", lies.packed(),
        "remark", lies.remark() == Listed.Remark.NONE ? "" : say("remark." + remark));
  }

  private String say(String key, Object... arguments) {
    return language.say("report.front." + key, arguments);
  }

  /**
   * Replaces the page as one act; a page that says the same stays. A home without any revision gets
   * none, but loses none either.
   *
   * @param output the folder of all bundles
   */
  public void writeTo(Path output) throws IOException {
    Path page = output.resolve("index.html");
    boolean there = Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS);
    if (!there && jobs.isEmpty()) {
      return;
    }
    byte[] content = html().getBytes(StandardCharsets.UTF_8);
    if (there && Arrays.equals(Files.readAllBytes(page), content)) {
      return;
    }
    Path draft = output.resolve(".index.html");
    Disk.delete(draft);
    Disk.write(draft, content);
    Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(output);
  }
}
