package lawtally.storm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A wire between the program and its database that breaks when so many bytes have gone through. */
final class Wire implements AutoCloseable {
  private final int target;
  private final int port;
  private final List<Socket> ends = new ArrayList<>();
  private ServerSocket door;
  private long passed;
  private long breaksAt = Long.MAX_VALUE;
  private boolean staysBroken;

  /**
   * @param target a port of this machine
   */
  Wire(int target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = door.getLocalPort();
    listen(door);
  }

  int port() {
    return port;
  }

  /** Bytes in both directions, since it was mended. */
  synchronized long passed() {
    return passed;
  }

  /**
   * From now on all is let through; connections that were broken stay so.
   *
   * @param bytes after which it breaks
   * @param forGood whether nobody gets through from then on until it is mended
   */
  synchronized void mend(long bytes, boolean forGood) {
    passed = 0;
    breaksAt = bytes;
    staysBroken = forGood;
    if (door.isClosed()) {
      try {
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      listen(door);
    }
  }

  private void listen(ServerSocket open) {
    thread(
        () -> {
          try {
            while (true) {
              join(open.accept());
            }
          } catch (IOException e) {
            // The door was shut.
          }
        });
  }

  private synchronized void join(Socket caller) throws IOException {
    Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
    ends.add(caller);
    ends.add(called);
    thread(() -> pass(caller, called));
    thread(() -> pass(called, caller));
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void pass(Socket from, Socket to) {
    byte[] bytes = new byte[1 << 12];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        int let = letThrough(n);
        out.write(bytes, 0, let);
        if (let < n) {
          breakAll();
        }
      }
    } catch (IOException e) {
      // Broken, here or there.
    }
  }

  /** How many of so many bytes still get through: a message may be cut in two. */
  private synchronized int letThrough(int n) {
    int let = (int) Math.max(0, Math.min(n, breaksAt - passed));
    passed += let;
    return let;
  }

  private synchronized void breakAll() throws IOException {
    breaksAt = Long.MAX_VALUE;
    if (staysBroken) {
      door.close();
    }
    for (Socket end : ends) {
      end.close();
    }
    ends.clear();
  }

  @Override
  public synchronized void close() throws IOException {
    door.close();
    breakAll();
  }
}
