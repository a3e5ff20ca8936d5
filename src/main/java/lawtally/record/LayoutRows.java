package lawtally.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Folding;
import lawtally.intake.Form;
import lawtally.intake.header.ColumnNumbers;
import lawtally.intake.header.ExampleMark;
import lawtally.record.cell.CellText;

/**
 * Tells rows that are not data: blank ones, titles, repeated headers, totals, signatures, notes,
 * examples, numbered columns, and the sentence that there is nothing to report.
 */
final class LayoutRows {
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(填表|填报|审核|制表|经办|联系|统计|单位|部门|分管)?(人|人员|负责人|领导|电话|单位|部门|日期|时间)(\\(.*?\\))?:.*"
              + "|(填表人|填报人|填报单位|填报日期|填表日期|单位负责人|审核人|制表人|制表|联系人|联系电话|报送单位)");
  private static final Set<String> NOTE_WORDS = Set.of("说明", "填表说明", "填报说明", "注", "备注", "注释", "附注");

  /**
   * A bare 备注 in front of more cells than this may be what a department wrote in its first column.
   */
  private static final int MOST_OF_A_NOTE = 2;

  private static final Pattern NOTE = Pattern.compile("(说明|填表说明|填报说明|注|备注|注释|附注)(\\d*[:.、].*)?");
  private static final Pattern TITLE =
      Pattern.compile("附(件|表)\\d*.*|.*(表|台账|名册|清单|汇总|情况)(\\(.*\\))?\\d*|\\(?\\d{4}年.*");
  private static final Pattern NOTHING_TO_REPORT =
      Pattern.compile("无|零报告.*|.*零报告|(本|该|我).{0,12}(无|没有|未发生|未开展|未办理|未作出).*|(无|没有).{0,20}");
  private static final String FIRST_CHARACTERS = "合小总共本累全填单部分负审制经联报统说注备附人领日时例示样甲栏";
  private static final Set<String> BEFORE_NUMBERS = Set.of("1", "甲", "乙", "栏次");
  private static final int LONGEST_SENTENCE = 60;

  private final boolean[] ofFields;
  private final List<Integer> required = new ArrayList<>();
  private final List<String> headers;

  LayoutRows(Form form, Dataset dataset) {
    this.headers = form.headers().stream().map(Folding::fold).toList();
    this.ofFields = new boolean[form.columns().size()];
    for (int i = 0; i < ofFields.length; i++) {
      ofFields[i] = !(form.columns().get(i) instanceof Form.Unknown);
      if (form.columns().get(i) instanceof Form.OfField of
          && dataset.field(of.field()).filter(f -> f.constraints().required()).isPresent()) {
        required.add(i);
      }
    }
  }

  boolean contains(List<String> cells) {
    int first = next(cells, 0);
    if (first == cells.size() || !anyField(cells)) {
      return true;
    }
    int second = next(cells, first + 1);
    if (second == cells.size() && ofFields.length > 1) {
      return isSentence(cells.get(first)) || isMark(Folding.fold(cells.get(first)));
    }
    String start = CellText.strip(cells.get(first));
    if (FIRST_CHARACTERS.indexOf(start.charAt(0)) >= 0 && isMark(Folding.fold(start))) {
      return !isContent(Folding.fold(start), cells, first);
    }
    return number(start) && TotalWords.areTotal(Folding.fold(cells.get(second)))
        || isHeader(cells, first)
        || BEFORE_NUMBERS.contains(start)
            && ColumnNumbers.are(cells.stream().map(CellText::strip).toList());
  }

  /** A cell of a field that says something; 1,无,无 says nothing. */
  private boolean anyField(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean counts = i >= ofFields.length || ofFields[i];
      if (counts && !CellText.meansNothing(CellText.strip(cells.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what looks like a note or a signature is the first cell of data, such as a headline
   * 说明：… or a party 单位：…: all columns that must be filled are, or most of all, and no further cell
   * is a mark.
   */
  private boolean isContent(String mark, List<String> cells, int first) {
    if (NOTE_WORDS.contains(mark)) {
      return filled(cells) > MOST_OF_A_NOTE;
    }
    boolean says = NOTE.matcher(mark).matches() || SIGNATURE.matcher(mark).matches();
    return says
        && mark.indexOf(':') < mark.length() - 1
        && (filled(cells) * 2 > ofFields.length || isWhole(cells))
        && cells.stream().skip(first + 1L).map(Folding::fold).noneMatch(LayoutRows::isMark);
  }

  private boolean isWhole(List<String> cells) {
    return required.size() > 1
        && required.stream().allMatch(i -> i < cells.size() && !CellText.isBlank(cells.get(i)));
  }

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(cell -> !CellText.isBlank(cell)).count();
  }

  private static int next(List<String> cells, int from) {
    int at = from;
    while (at < cells.size() && CellText.isBlank(cells.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(String folded) {
    return TotalWords.areTotal(folded)
        || SIGNATURE.matcher(folded).matches()
        || NOTE.matcher(folded).matches()
        || ExampleMark.is(folded);
  }

  /** The only cell of its row: a title, or that there is nothing to report. */
  private static boolean isSentence(String cell) {
    String folded = Folding.fold(cell);
    return folded.length() <= LONGEST_SENTENCE
        && (TITLE.matcher(folded).matches() || NOTHING_TO_REPORT.matcher(folded).matches());
  }

  private boolean isHeader(List<String> cells, int first) {
    if (first >= headers.size() || !Folding.fold(cells.get(first)).equals(headers.get(first))) {
      return false;
    }
    int same = 0;
    int filled = 0;
    for (int i = first; i < cells.size(); i++) {
      if (!CellText.isBlank(cells.get(i))) {
        filled++;
        same += i < headers.size() && Folding.fold(cells.get(i)).equals(headers.get(i)) ? 1 : 0;
      }
    }
    return same >= 2 && same * 2 > filled;
  }

  private static boolean number(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
