package lawtally.report.chart.paint;

import java.util.List;

/**
 * The few words that a drawing adds by itself.
 *
 * @param noData 无数据
 * @param noDataNarrow the same one under the other
 * @param newScope 口径变化
 */
public record Words(String noData, List<String> noDataNarrow, String newScope) {}
