package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import lawtally.batch.Session;
import lawtally.batch.SmallTown;
import lawtally.batch.home.Home;
import lawtally.batch.run.Tuning;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told of nights, and that it keeps nobody from running them. */
class ServeWatchesTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private ServeWatches open(OptionalInt port) {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    Session.Settings settings =
        new Session.Settings(
            new Home(folder),
            Optional.empty(),
            "a test",
            Clock.systemUTC(),
            Tuning.usual(),
            Duration.ofSeconds(1));
    return ServeWatches.open(
        new Console(stream, stream, Language.ZH, false), false, settings, port);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aMonitoringServerHearsOfYearsThatWereBroughtUpToDateBefore() throws Exception {
    SmallTown.in(folder).goodYear();
    Call.at(folder, "run", "--year", "2020");
    try (ServeWatches watches = open(OptionalInt.of(0))) {
      int port = watches.address().orElseThrow().getPort();
      assertThat(told()).contains("http://127.0.0.1:" + port + "/health");
      HttpResponse<String> metrics =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(metrics.body())
          .contains("lawtally_last_success_timestamp_seconds{job=\"enforcement\",year=\"2020\"}");
    }
  }

  @Test
  void aPortInUseIsAWarningAndNoMore() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServeWatches watches = open(OptionalInt.of(other.getLocalPort()))) {
      assertThat(told()).contains("警告：端口 " + other.getLocalPort(), "--port 0");
      assertThat(watches.address()).isEmpty();
      assertThat(watches.all()).as("the terminal and the hooks").hasSize(2);
    }
  }

  @Test
  void whoWantsNoPortGetsNone() {
    try (ServeWatches watches = open(OptionalInt.empty())) {
      assertThat(watches.address()).isEmpty();
      assertThat(told()).isEmpty();
    }
  }

  @Test
  void aPortThatThereIsNotIsWrongUse() {
    SmallTown.in(folder);
    Call call = Call.at(folder, "serve", "--port", "70000");
    assertThat(call.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(call.err()).contains("70000", "65535");
  }
}
