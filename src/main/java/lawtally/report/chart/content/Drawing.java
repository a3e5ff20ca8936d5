package lawtally.report.chart.content;

import java.util.List;
import lawtally.definition.ChartDefinition;

/**
 * All that one chart shows.
 *
 * @param title what is counted and when
 * @param subtitle where, the unit, the comparison
 * @param foot sentences: what is not shown, 数据来源, 统计口径, 修订版本
 * @param alt the chart in words, with its figures
 * @param panels one, but for small multiples
 */
public record Drawing(
    String id,
    ChartDefinition.Kind kind,
    String title,
    String subtitle,
    List<String> foot,
    String alt,
    List<Panel> panels) {}
