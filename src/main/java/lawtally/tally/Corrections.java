package lawtally.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.intake.Form;
import lawtally.tally.keys.KeyedRow.Role;

/**
 * Which files correct others, and in which turn: by their paths, numbers in them by value, so that
 * 更正10 comes after 更正2.
 *
 * @param byFile by file ordinal; files that correct nothing are not in it
 */
public record Corrections(Map<Integer, Turn> byFile) {
  public static final Corrections NONE = new Corrections(Map.of());

  private static final Turn PLAIN = new Turn(0, Role.PLAIN);
  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  public Corrections {
    byFile = Map.copyOf(byFile);
  }

  /**
   * @param number from 1; 0 for a file that corrects nothing
   */
  public record Turn(int number, Role role) {}

  public static Corrections among(Collection<Form> forms) {
    List<Form> correcting = new ArrayList<>(forms.stream().filter(Form::correction).toList());
    correcting.sort(
        Comparator.comparing((Form f) -> f.file().path(), Corrections::inOrder)
            .thenComparingInt(f -> f.file().ordinal()));
    Map<Integer, Turn> turns = new HashMap<>();
    for (Form form : correcting) {
      Role role = form.returned() ? Role.RETURNED : Role.CORRECTION;
      turns.put(form.file().ordinal(), new Turn(turns.size() + 1, role));
    }
    return new Corrections(turns);
  }

  public Turn of(int file) {
    return byFile.getOrDefault(file, PLAIN);
  }

  static int inOrder(String a, String b) {
    Matcher left = PIECE.matcher(a);
    Matcher right = PIECE.matcher(b);
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      int order = pieces(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
    return right.find() ? -1 : 0;
  }

  private static int pieces(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    return numbers
        ? new BigInteger(a).compareTo(new BigInteger(b))
        : java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static boolean isNumber(String piece) {
    return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }
}
