package lawtally.report.chart;

import java.util.List;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.content.Drawings;
import lawtally.report.chart.paint.Painter;
import lawtally.report.chart.paint.Words;

/** Draws the charts that a job defines. */
public final class Charts {
  private Charts() {}

  /**
   * The charts of a report, in the order of {@code charts.yaml}, but for those none of whose
   * indicators applies to the year. The same report gives the same bytes on one JDK.
   */
  public static List<Chart> draw(Report report) {
    Drawings drawings = new Drawings(report);
    Painter painter = painter(report.language());
    // Charts are independent of each other; the order of the list is kept.
    return report.job().charts().parallelStream()
        .flatMap(definition -> drawings.of(definition).stream())
        .map(drawing -> chart(drawing, painter))
        .toList();
  }

  private static Chart chart(Drawing drawing, Painter painter) {
    return new Chart(
        drawing.id(),
        Label.of(drawing.title()),
        Label.of(drawing.alt()),
        painter.svg(drawing),
        painter.png(drawing),
        painter.print(drawing));
  }

  static Painter painter(Language language) {
    return new Painter(
        new Words(
            language.say("report.chart.no-data"),
            List.of(language.say("report.chart.no-data.narrow").split(",")),
            language.say("report.chart.new-scope")));
  }
}
