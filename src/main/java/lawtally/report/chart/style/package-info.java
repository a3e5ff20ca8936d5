/**
 * How every chart of the house looks, in one place: {@link lawtally.report.chart.style.Style} for
 * colours, sizes and distances, {@link lawtally.report.chart.style.Limits} for how much one drawing
 * shows. What is drawn ({@code content}) and how ({@code paint}) take all of it from here.
 *
 * <ul>
 *   <li>A title that says what is counted, where and when, flush left; under it, muted, the place,
 *       the unit and the comparison; at the foot, muted, what is not shown, source, scope and
 *       revision. No frame, no background of the plot, no key where the marks are named themselves.
 *   <li>Columns stand for months, all twelve named; lying bars for departments and categories, by
 *       value, with full names; lines for years; stacked columns for parts of a whole over time;
 *       rates on a track from 0 to 100 %; small multiples, on one scale, for the months of each
 *       department, and instead of more than four lines.
 *   <li>Axes begin at zero. Steps are 1, 2 or 5 times a power of ten, whole for counts, five grid
 *       lines at most; thousands grouped; 万 when the largest is over 100 000.
 *   <li>The value stands at the bar when there are up to fourteen bars.
 *   <li>A missing value is a gap with the word 无数据, never a zero; what cannot be compared is a gap
 *       with the word 不可比.
 *   <li>The year before is a tint of this year, never another hue. Further colours in one order,
 *       told apart by colour-blind readers and in grey print.
 *   <li>Nothing lies over anything else. Names are wrapped, never cut; what has no room is counted
 *       in words at the foot.
 * </ul>
 */
@NullMarked
package lawtally.report.chart.style;

import org.jspecify.annotations.NullMarked;
