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
import lawtally.intake.Forms;
import lawtally.intake.Place;
import lawtally.intake.TableKey;
import lawtally.tally.keys.KeyedRow.Role;

/**
 * Which tables correct others, and in which turn: by the paths of their files, numbers in them by
 * value, so that 更正10 comes after 更正2. Tables of one file have the same turn.
 */
public final class Corrections {
  public static final Corrections NONE = new Corrections(List.of(), Map.of());

  private static final Turn PLAIN = new Turn(0, Role.PLAIN);
  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  private final Forms forms;
  private final Map<Integer, Integer> turns;

  private Corrections(Collection<Form> forms, Map<Integer, Integer> turns) {
    this.forms = new Forms(forms);
    this.turns = turns;
  }

  /**
   * @param number from 1; 0 for a table that corrects nothing
   */
  public record Turn(int number, Role role) {}

  public static Corrections among(Collection<Form> forms) {
    List<Form> correcting = new ArrayList<>(forms.stream().filter(Form::correction).toList());
    correcting.sort(
        Comparator.comparing((Form f) -> f.file().path(), Corrections::inOrder)
            .thenComparingInt(f -> f.file().ordinal()));
    Map<Integer, Integer> turns = new HashMap<>();
    correcting.forEach(form -> turns.putIfAbsent(form.file().ordinal(), turns.size() + 1));
    return new Corrections(forms, turns);
  }

  /** The turn of the table that a row stands in. */
  public Turn of(Place row) {
    return forms.at(row).filter(Form::correction).map(this::turn).orElse(PLAIN);
  }

  private Turn turn(Form form) {
    Role role = form.returned() ? Role.RETURNED : Role.CORRECTION;
    return new Turn(turns.getOrDefault(form.file().ordinal(), 0), role);
  }

  /** The table that a row stands in. */
  public TableKey table(Place row) {
    return forms.table(row);
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
