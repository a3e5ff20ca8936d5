package lawtally.schedule.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lawtally.schedule.NightWatch;
import lawtally.store.Nights.Night;
import lawtally.store.Store;

/**
 * Answers {@code /health} (200, or 503 if the newest night of a job failed or a due time is
 * overdue) and {@code /metrics} on the loopback address. It holds what the clock told it, nothing
 * of a database, and nothing of a person; a request's body is not read.
 */
public final class Lookout implements AutoCloseable {
  private static final int THREADS = 2;

  /** Newest nights to be remembered: enough for the last one of each job. */
  private static final int NIGHTS = 200;

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int UNAVAILABLE = 503;

  private final NightBoard board;
  private final Meters meters;
  private final String version;
  private final HttpServer server;
  private final ExecutorService threads;

  private Lookout(String version, Clock clock, HttpServer server) {
    this.version = version;
    this.board = new NightBoard(clock);
    this.meters = new Meters(clock);
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS, Lookout::thread);
  }

  /**
   * Begins to answer.
   *
   * @param port 0: one that is free
   * @throws IOException if the port is in use
   */
  public static Lookout open(int port, String version, Clock clock) throws IOException {
    // A client that does not finish its request must not keep one of the few threads for ever.
    setUnlessSet("sun.net.httpserver.maxReqTime", "10");
    setUnlessSet("sun.net.httpserver.maxRspTime", "10");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    Lookout lookout = new Lookout(version, clock, server);
    server.createContext("/", lookout::answer);
    server.setExecutor(lookout.threads);
    server.start();
    return lookout;
  }

  private static void setUnlessSet(String property, String seconds) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, seconds);
    }
  }

  /** Where it answers. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** To be told what the clock does. */
  public List<NightWatch> watches() {
    return List.of(board, meters);
  }

  /** How nights and runs ended before this process began. */
  public void remember(Store store) {
    List<Night> nights = store.nights().newest(NIGHTS);
    board.remember(nights);
    meters.rememberNights(nights);
    meters.remember(store.runs().all());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      boolean asks = method.equals("GET") || method.equals("HEAD");
      switch (exchange.getRequestURI().getPath()) {
        case "/health", "/metrics" -> {
          if (asks) {
            tell(exchange);
          } else {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            exchange.sendResponseHeaders(WRONG_METHOD, -1);
          }
        }
        default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
      }
    }
  }

  private void tell(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/health")) {
      NightBoard.View view = board.view();
      int status = view.isWell() ? OK : UNAVAILABLE;
      send(exchange, status, "application/json", HealthJson.of(view, version));
    } else {
      send(exchange, OK, "text/plain; version=0.0.4; charset=utf-8", meters.text());
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lookout");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
