package lawtally.report.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTest {
  @Test
  void tellsLevelsByTypeface() {
    assertThat(Heading.of("二、工作情况")).contains(new Heading("二、工作情况", Face.HEI));
    assertThat(Heading.of("（五）加强行政执法规范化建设，提升行政执法水平"))
        .contains(new Heading("（五）加强行政执法规范化建设，提升行政执法水平", Face.KAI));
    assertThat(Heading.of("（十二）其他").map(Heading::level)).contains(1);
  }

  @Test
  void endsAHeadingThatTextFollowsAtItsFullStop() {
    assertThat(Heading.of("（一）公示及时。全年公开137条。").map(Heading::text)).contains("（一）公示及时。");
  }

  @Test
  void leavesLowerLevelsAndTheTextInItsOwnTypeface() {
    assertThat(Heading.of("1.公示及时")).isEmpty();
    assertThat(Heading.of("（1）公示及时")).isEmpty();
    assertThat(Heading.of("一是公示及时。")).isEmpty();
    assertThat(Heading.of("全年作出决定3件、（一）不是标题。")).isEmpty();
  }
}
