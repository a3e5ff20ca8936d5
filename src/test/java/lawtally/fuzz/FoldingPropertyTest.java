package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Folding;
import lawtally.intake.header.HeaderText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is folded stays as it is when it is folded again. */
class FoldingPropertyTest {

  @Property(tries = 3000)
  void foldingIsIdempotent(@ForAll("texts") String text) {
    String folded = Folding.fold(text);

    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Property(tries = 3000)
  void foldingOfHeadersIsIdempotent(@ForAll("texts") String text) {
    String folded = HeaderText.fold(text);

    assertThat(HeaderText.fold(folded)).isEqualTo(folded);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    Arbitrary<String> composing =
        Arbitraries.strings()
            .withChars("eJjİIıǅẞſK〔（[【｛ 　\u200d\u0301\u030c\u0307\u3099カか①㈠㎡ﬁＡ１·_-*:")
            .ofMaxLength(8);
    return Arbitraries.oneOf(any, composing);
  }
}
