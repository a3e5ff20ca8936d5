package lawtally.report;

import java.util.Map;
import lawtally.definition.Job;
import lawtally.report.prose.OfficialText;

/**
 * Writes the text of the section. It is the official text: Chinese, also in a bundle whose labels
 * are English.
 */
public final class SummaryWriter {
  private final Report report;

  public SummaryWriter(Report report) {
    this.report = report;
  }

  /**
   * @throws io.pebbletemplates.pebble.error.PebbleException if the job's template is wrong
   */
  public Summary write() {
    Job.Section section = report.job().section();
    return new Summary(
        section.number() + section.heading().zh(),
        new OfficialText(
                report.job().template(),
                report.job(),
                report.seeds(),
                report.figures(),
                report.previous(),
                report.narrative(),
                Map.of())
            .paragraphs());
  }
}
