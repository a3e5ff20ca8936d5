package lawtally.report.chart.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;

/** The chart in words, with its figures, for those who do not see it. */
final class AltText {
  private final Wording wording;

  AltText(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param subtitle place, unit, total and comparison
   * @param remarks what is not shown, or not compared
   */
  String of(
      Kind kind,
      String title,
      List<String> subtitle,
      List<Indicator> indicators,
      List<Panel> panels,
      List<String> remarks) {
    List<String> sentences = new ArrayList<>();
    String form = wording.say("kind." + kind.name().toLowerCase(Locale.ROOT));
    sentences.add(wording.say("alt.form", form, title));
    sentences.add(wording.say("alt.sentence", String.join(wording.say("alt.comma"), subtitle)));
    for (int i = 0; i < panels.size(); i++) {
      Indicator indicator = indicators.get(Math.min(i, indicators.size() - 1));
      if (kind == Kind.MULTIPLES && !panels.get(i).isEmpty()) {
        sentences.add(range(panels.get(i), indicator));
        continue;
      }
      for (Series series : panels.get(i).series()) {
        sentences.add(sentence(series, panels.get(i), indicator));
      }
    }
    remarks.forEach(remark -> sentences.add(wording.say("alt.sentence", remark)));
    return String.join(wording.say("alt.space"), sentences);
  }

  /** Of a small plot: its heading, and between which months it lies. */
  private String range(Panel panel, Indicator indicator) {
    int now = Multiples.now(panel);
    List<Point> points = panel.series().get(now).points();
    List<Integer> known =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).value().isPresent())
            .boxed()
            .toList();
    if (known.isEmpty()) {
      return wording.say("alt.series", panel.heading(), wording.say("no-data"));
    }
    Comparator<Integer> size = Comparator.comparing(i -> points.get(i).value().orElseThrow());
    int most = known.stream().max(size).orElseThrow();
    int least = known.stream().min(size).orElseThrow();
    String range =
        wording.say(
            "alt.range",
            panel.names().get(most),
            figure(panel.series().get(now), most, panel, indicator),
            panel.names().get(least),
            figure(panel.series().get(now), least, panel, indicator));
    String gaps =
        panel.gaps(now).isEmpty()
            ? ""
            : wording.say("alt.comma")
                + wording.say("gaps", String.join(wording.say("and"), panel.gaps(now)));
    return wording.say("alt.series", panel.heading(), range + gaps);
  }

  private String sentence(Series series, Panel panel, Indicator indicator) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < panel.names().size(); i++) {
      figures.add(
          wording.say("alt.figure", panel.names().get(i), figure(series, i, panel, indicator)));
    }
    String name = series.name().isEmpty() ? panel.heading() : series.name();
    return wording.say("alt.series", name, String.join(wording.say("alt.comma"), figures));
  }

  private String figure(Series series, int name, Panel panel, Indicator indicator) {
    Point point = series.points().get(name);
    if (point.value().isEmpty()) {
      return point.instead().isEmpty() ? wording.say("no-data") : point.instead();
    }
    int decimals =
        Math.max(
            indicator.decimals(), panel.measure().power() == 0 ? panel.measure().decimals() : 0);
    String amount = wording.amount(point.value().get(), decimals, wording.of(indicator.unit()));
    return point.base().isEmpty() ? amount : wording.say("alt.base", amount, point.base());
  }
}
