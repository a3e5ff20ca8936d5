package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import lawtally.intake.Place;
import org.junit.jupiter.api.Test;

/** Where the program failed is told, what it read is not: stack traces are stored. */
class RowFailureTest {

  @Test
  void tellsThePlaceAndNothingOfWhatTheCauseQuoted() {
    RowFailure failure = RowFailure.at(new Place(3, 17, 18, 900, 40), cause());
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed));
    assertThat(printed.toString())
        .contains("file 3, record 17, line 18: java.lang.NumberFormatException")
        .contains("RowFailureTest.cause")
        .doesNotContain("钟离样昙");
  }

  private static RuntimeException cause() {
    try {
      Integer.parseInt("钟离样昙");
      throw new IllegalStateException("that is no number");
    } catch (NumberFormatException e) {
      return e;
    }
  }
}
