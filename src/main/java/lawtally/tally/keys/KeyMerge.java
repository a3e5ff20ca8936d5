package lawtally.tally.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;

/** All entries of several key files, in order; holds one entry and one buffer a file. */
public final class KeyMerge implements Iterator<Entry>, AutoCloseable {

  private record Head(Entry entry, KeyFile.Reader reader) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return entry.compareTo(other.entry);
    }
  }

  private final List<KeyFile.Reader> readers = new ArrayList<>();
  private final PriorityQueue<Head> heads = new PriorityQueue<>();

  public KeyMerge(List<KeyFile> files) throws IOException {
    try {
      for (KeyFile file : files) {
        KeyFile.Reader reader = file.read();
        readers.add(reader);
        advance(reader);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void advance(KeyFile.Reader reader) throws IOException {
    reader.next().ifPresent(entry -> heads.add(new Head(entry, reader)));
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  /** The next entry without taking it. */
  public Optional<Entry> peek() {
    return Optional.ofNullable(heads.peek()).map(Head::entry);
  }

  /**
   * @throws UncheckedIOException if a file cannot be read on
   */
  @Override
  public Entry next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    try {
      advance(head.reader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head.entry();
  }

  @Override
  public void close() throws IOException {
    for (KeyFile.Reader reader : readers) {
      reader.close();
    }
  }
}
